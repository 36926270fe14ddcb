//! What kind of body an organization is: by its legal form, its head, or what the release says it is.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::OrganizationKind;
use crate::resolve::Found;
use crate::text::token::Shape;

/// The kind that a list calls so.
pub(super) fn named(word: &str) -> OrganizationKind {
    use OrganizationKind::*;
    [Company, Government, Intergovernmental, Nonprofit, Education, Court, Police, Military, Media, Party]
        .into_iter()
        .find(|k| k.as_str() == word)
        .unwrap_or(Other)
}

/// The kind of a body that no list knows.
///
/// `Ministry of …` governs and `… Inc.` sells, whatever is said of them; a head that many kinds share (`Centre`) and a name without one are what the release
/// calls them: `Zentrix, a maker of pumps`.
pub(super) fn of(r: &Release<'_, '_>, thing: u32) -> OrganizationKind {
    let Some(f) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return OrganizationKind::Other };
    if r.mentions_of(thing).any(|m| incorporated(r, m)) {
        return OrganizationKind::Company;
    }
    let known = |k: &OrganizationKind| *k != OrganizationKind::Other;
    by_head(r, f)
        .filter(known)
        .or_else(|| r.mentions_of(thing).find_map(|m| told(r, m)))
        .or_else(|| agreed(r, (f.first, f.end)))
        .unwrap_or(OrganizationKind::Other)
}

/// `Zentrix Inc.`, `Zentrix (NYSE: ZTX)`
fn incorporated(r: &Release<'_, '_>, f: &Found) -> bool {
    let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
    // `Oxley Co.`: behind the dot, too.
    let last = if matches!(r.doc.shape(f.end as usize - 1), Shape::Dot | Shape::Stop) { f.end.saturating_sub(2) } else { f.end - 1 };
    let open = f.end as usize;
    let listed =
        r.doc.shape(open) == Shape::Open && r.labels(f.end + 1) & Label::Exchange.bit() != 0 && (open + 2..open + 5).any(|t| r.doc.shape(t) == Shape::Colon);
    last > f.first && r.labels(last) & suffix != 0 || listed
}

/// The head stands last, or before the first `of`; of a body within another's name (`University of Oxley Foundation`) it stands last.
fn by_head(r: &Release<'_, '_>, f: &Found) -> Option<OrganizationKind> {
    let of_cell = |t: u32| r.cell(t).into_iter().flat_map(|c| r.gazetteer.entries(c)).find(|e| e.label().contains("org-head")).map(|e| named(e.kind()));
    // `United States District Court for …` may be one cell: its words are looked up by themselves.
    let head = |t: u32| of_cell(t).or_else(|| r.gazetteer.named(r.doc, t, t + 1).find(|e| e.label().contains("org-head")).map(|e| named(e.kind())));
    let of = (f.first..f.end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"on" | b"against"));
    let before = of.and_then(|t| t.checked_sub(1)).filter(|t| *t >= f.first);
    let inner = before.and_then(|t| r.cell(t)).is_some_and(|c| of.is_some_and(|of| c.end > of) && c.end < f.end);
    let last = head(f.end - 1);
    last.filter(|k| inner && *k != OrganizationKind::Other).or_else(|| before.and_then(head)).or(last).or_else(|| of_cell(f.first))
}

/// What the release calls a body: `Zentrix, a leading maker of pumps`, `Zentrix is a charity`, `the charity Zentrix`.
fn told(r: &Release<'_, '_>, f: &Found) -> Option<OrganizationKind> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let before = f.first.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Lower).and_then(|t| noun(lower(t)));
    let mut at = f.end;
    // `Zentrix (ZTX), a maker`
    if r.doc.shape(at as usize) == Shape::Open {
        at = (at..at + 8).find(|t| r.doc.shape(*t as usize) == Shape::Close).map_or(at, |t| t + 1);
    }
    let led = r.doc.shape(at as usize) == Shape::Comma || lower(at) == b"is";
    let article = matches!(lower(at + 1), b"a" | b"an" | b"the");
    let behind = || {
        let from = at + 2;
        let clause = |t: &u32| {
            !matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Semi | Shape::Para | Shape::Break | Shape::Open)
                && !matches!(lower(*t), b"of" | b"that" | b"which" | b"who" | b"with" | b"to" | b"for" | b"in" | b"at" | b"by")
        };
        let mut words = (from..from + 12).take_while(clause).filter(|t| r.doc.shape(*t as usize) == Shape::Lower);
        // The first that says it: `a nonprofit research company` is none that sells. `a company director` is somebody.
        words.find_map(|t| noun(lower(t)).filter(|_| r.labels(t + 1) & Label::RoleHead.bit() == 0 || r.doc.shape(t as usize + 1) != Shape::Lower))
    };
    before.or_else(|| if led && article { behind() } else { None })
}

/// Nouns and adjectives that one kind of body is called by.
fn noun(word: &[u8]) -> Option<OrganizationKind> {
    use OrganizationKind::*;
    Some(match word {
        b"company" | b"firm" | b"startup" | b"start-up" | b"retailer" | b"manufacturer" | b"maker" | b"producer" | b"developer" | b"provider" | b"supplier"
        | b"distributor" | b"brand" | b"bank" | b"insurer" | b"airline" | b"carrier" | b"automaker" | b"carmaker" | b"brewery" | b"brewer" | b"consultancy"
        | b"subsidiary" | b"corporation" | b"enterprise" | b"conglomerate" | b"biotech" | b"fintech" | b"agritech" | b"wholesaler" | b"utility"
        | b"operator" | b"lender" | b"builder" | b"homebuilder" | b"contractor" | b"miner" | b"drugmaker" | b"chipmaker" | b"winery" | b"vendor"
        | b"reseller" | b"integrator" => Company,
        b"nonprofit" | b"non-profit" | b"not-for-profit" | b"charity" | b"ngo" | b"501" | b"philanthropy" | b"union" | b"think-tank" | b"foodbank" => Nonprofit,
        b"university" | b"college" | b"school" | b"polytechnic" | b"academy" => Education,
        b"newspaper" | b"magazine" | b"broadcaster" | b"newswire" | b"podcast" | b"newsletter" => Media,
        b"ministry" | b"regulator" | b"municipality" | b"watchdog" => Government,
        _ => return None,
    })
}

/// `Ministry of Foreign Affairs` is a body of many countries on the lists, of one kind in all of them.
fn agreed(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<OrganizationKind> {
    let mut kinds = r.gazetteer.named(r.doc, first, end).filter(|e| e.label() == "org").map(|e| named(e.kind()));
    let one = kinds.next()?;
    kinds.all(|k| k == one).then_some(one)
}
