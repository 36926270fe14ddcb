//! Which words of a match are the title.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::token::Shape;

/// Leaves out what is no part of a title: `new` and `current` in front, `Professor` behind (`Vice-Chancellor Professor X`), a place that owns what follows
/// (`Director of Australia's Acme`).
pub(super) fn trim(r: &Release<'_, '_>, (mut first, mut end): (u32, u32)) -> (u32, u32) {
    while first < end {
        let Some(cell) = r.cell(first) else { break };
        let fresh = r.gazetteer.entries(cell).any(|e| e.label == "role-status" && e.kind == "current");
        let article = matches!(r.doc.lower(first as usize), b"the" | b"a" | b"an" | b"elected" | b"appointed" | b"named");
        if !fresh && !article {
            break;
        }
        first = cell.end;
    }
    if r.doc.shape(end as usize) == Shape::Poss
        && let Some(link) = (first + 1..end).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"for" | b"in"))
    {
        end = link;
    }
    while let Some(cell) = end.checked_sub(1).and_then(|t| r.cell(t)) {
        let behind = cell.first > first && cell.end >= end && address(r, cell.first) && r.found.binary_search_by_key(&end, |f| f.first).is_ok();
        if !behind {
            break;
        }
        end = cell.first;
    }
    (first.min(end), end)
}

/// Is this nothing but `Professor`, `Emeritus Professor`, directly before a name: an address and no post?
pub(super) fn is_address(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let before_name = r.found.binary_search_by_key(&end, |f| f.first).is_ok();
    let mut at = first;
    let mut any = false;
    while at < end {
        let Some(cell) = r.cell(at) else { return false };
        let status = r.gazetteer.entries(cell).any(|e| e.label == "role-status");
        if !address(r, at) && !status {
            return false;
        }
        any |= address(r, at);
        at = cell.end.max(at + 1);
    }
    any && before_name
}

/// `Professor`, `Dr`: courtesy and academic titles.
fn address(r: &Release<'_, '_>, token: u32) -> bool {
    let honorific = r.labels(token) & Label::Honorific.bit() != 0;
    honorific && r.cell(token).is_some_and(|c| r.gazetteer.entries(c).any(|e| e.label.contains("honorific") && matches!(e.kind, "academic" | "courtesy" | "style")))
}

/// Posts that lead a body as a whole, so that the one a release is about is meant when none is named: `CEO`, `chair`, `Vice-Chancellor`, `co-founder`.
pub(super) fn leads_a_body(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    const HEADS: [&str; 20] = [
        "ceo", "chief executive", "chief executive officer", "executive director", "managing director", "vice-chancellor", "vice chancellor", "founder", "co-founder",
        "cofounder", "chair", "chairman", "chairwoman", "chairperson", "chief financial officer", "cfo", "chief operating officer", "coo", "executive chairman", "founding partner",
    ];
    let words = r.doc.words(first as usize, end as usize).to_lowercase();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = ["former ", "acting ", "interim ", "departing ", "outgoing ", "group "].iter().fold(words.as_str(), |w, s| w.strip_prefix(s).unwrap_or(w));
    HEADS.contains(&bare)
}

/// `Investors: Jane Miller`: whom to call for what, no post.
pub(super) fn is_audience(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    end == first + 1 && r.doc.lower(first as usize).ends_with(b"s")
}
