//! What the words of a title say: an occupation, an address, a plural, no post at all.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Slot;
use crate::text::class::{Class, plural};
use crate::text::token::Shape;

/// Does the first head in these words name an occupation and no post?
pub(super) fn is_occupation(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let link = (first..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"in" | b"at" | b"to" | b"on")).unwrap_or(end);
    let Some(head) = (first..link).rev().find(|t| r.labels(*t) & heads != 0) else { return false };
    r.cell(head).is_some_and(|c| {
        r.gazetteer.entries(c).any(|e| e.label().contains("role-head") && e.kind() == "occupation")
            && r.labels(head) & Label::RoleTitle.bit() == 0
            && r.doc.shape(head as usize) == Shape::Lower
    })
}

/// `an author and senior adviser at Acme`: what people are for themselves, wherever they work besides.
pub(super) fn is_free(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    end.checked_sub(1).is_some_and(|t| t < first + 3 && r.doc.is(t as usize, Class::FreeCalling))
}

/// Is this nothing but `Professor`, `Emeritus Professor`, directly before a name: an address and no post?
pub(super) fn is_address(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let before_name = r.found.binary_search_by_key(&end, |f| f.first).is_ok();
    let mut at = first;
    let mut any = false;
    while at < end {
        let Some(cell) = r.cell(at) else { return false };
        let status = r.gazetteer.entries(cell).any(|e| e.label() == "role-status");
        if !address(r, at) && !status {
            return false;
        }
        any |= address(r, at);
        at = cell.end.max(at + 1);
    }
    any && before_name
}

/// `Professor`, `Dr`: courtesy and academic titles.
pub(super) fn address(r: &Release<'_, '_>, token: u32) -> bool {
    let honorific = r.labels(token) & Label::Honorific.bit() != 0;
    honorific
        && r.cell(token)
            .is_some_and(|c| r.gazetteer.entries(c).any(|e| e.label().contains("honorific") && matches!(e.kind(), "academic" | "courtesy" | "style" | "noble")))
}

/// Are these ordinary words with capitals, none the head of a body: `Business Development`?
pub(super) fn all_common(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let common = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit() | Label::OrgUnit.bit() | Label::Org.bit();
    first < end
        && end <= first + 5
        && (first..end).all(|t| {
            r.doc.lower(t as usize) == b"and"
                || r.doc.shape(t as usize) == Shape::Amp
                || r.doc.shape(t as usize) == Shape::Cap && r.labels(t) & common != 0 && r.labels(t) & heads == 0
        })
}

/// `Main Department of the Ministry`: a unit without a name of its own.
pub(super) fn is_nameless_unit(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let board = r.doc.lower((end as usize).saturating_sub(1)) == b"board"
        && matches!(r.doc.lower(first as usize), b"management" | b"supervisory" | b"executive" | b"advisory" | b"governing" | b"directing" | b"administrative");
    end == first + 2 && (board || matches!(r.doc.lower(first as usize), b"main" | b"head" | b"central" | b"general" | b"principal"))
}

/// `Associate Professor`, `Lecturer in Trade`.
pub(super) fn teaches(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"in")).unwrap_or(end);
    link.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"professor" | b"lecturer"))
}

/// `lead author of the study`: of a work, whatever body the next post is held at.
pub(super) fn writes(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for")).unwrap_or(end);
    let front = |t: u32| matches!(r.doc.lower(t as usize), b"lead" | b"first" | b"senior" | b"study" | b"corresponding" | b"principal");
    link.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"author" | b"co-author") && (t > first && front(t - 1) || link < end))
}

/// `of the Harbor Department's Dredging Division` where nothing typed the unit: the words behind the possessive.
pub(super) fn unlisted_unit(r: &Release<'_, '_>, body: &Slot) -> Option<(u32, u32)> {
    if r.doc.shape(body.end as usize) != Shape::Poss {
        return None;
    }
    let first = body.end + 1;
    let end = (first..first + 6).take_while(|t| r.doc.shape(*t as usize).is_capital()).last()? + 1;
    // `Acme's East Asia operations` are no body of their own.
    let common = r.doc.shape(end as usize) == Shape::Lower && r.labels(end) & Label::Noun.bit() != 0;
    (end > first + 1 && !common).then_some((first, end))
}

/// Does a title hold a head at all, after what is no part of it was left out?
pub(super) fn has_head(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let seat = matches!(r.doc.lower(first as usize), b"mp" | b"mps" | b"mlc" | b"mla" | b"msp" | b"mep" | b"td" | b"mha" | b"mpp" | b"mna");
    seat && r.doc.lower(first as usize + 1) == b"for" || (first..end).any(|t| r.labels(t) & heads != 0 || r.doc.lower(t as usize) == b"chief")
}

/// `as the premier institution`, `the role of donor milk`: a head in small letters before a noun that no one is called by is no post.
pub(super) fn is_attribute(r: &Release<'_, '_>, (first, end): (u32, u32), role_of: bool) -> bool {
    let Some(last) = end.checked_sub(1) else { return false };
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let noun = |t: u32| {
        let l = r.labels(t);
        r.doc.shape(t as usize) == Shape::Lower
            && l & Label::Noun.bit() != 0
            && l & (heads
                | Label::Verb.bit()
                | Label::VerbPast.bit()
                | Label::Function.bit()
                | Label::Adverb.bit()
                | Label::RoleStatus.bit()
                | Label::Gerund.bit())
                == 0
    };
    // `will be chief celebrant`: what nobody listed as a post.
    if end == first + 1 && r.doc.lower(last as usize) == b"chief" && r.doc.shape(last as usize) == Shape::Lower {
        return r.doc.shape(end as usize) == Shape::Lower && r.labels(end) & Label::Function.bit() == 0;
    }
    // `made an official visit`
    if end == first + 1 && r.doc.lower(last as usize) == b"official" && r.doc.shape(end as usize) == Shape::Lower && r.labels(end) & Label::Noun.bit() != 0 {
        return true;
    }
    // `the role of donor human milk`
    let of_things = role_of
        && r.doc.shape(end as usize) == Shape::Lower
        && r.labels(end) & (Label::Adjective.bit() | Label::Noun.bit()) != 0
        && r.labels(end) & (heads | Label::Function.bit() | Label::Adverb.bit() | Label::VerbPast.bit()) == 0;
    let lower = end == first + 1 && r.doc.shape(last as usize) == Shape::Lower && r.labels(last) & heads != 0;
    lower && (of_things || noun(end) && r.labels(end) & Label::Adjective.bit() == 0)
}

/// `students`, `board members`: the head is a plural in lower case.
pub(super) fn is_plural(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let head = (first..end).take_while(|t| !matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"in" | b"at")).last();
    head.is_some_and(|t| r.labels(t) & heads != 0 && r.doc.shape(t as usize) == Shape::Lower && plural(r.doc.lower(t as usize)))
}

/// Is a head of the title a plural: `Directors`, `co-founders of Acme`?
pub(super) fn has_plural(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    (first..end).any(|t| r.labels(t) & heads != 0 && plural(r.doc.lower(t as usize)) || matches!(r.doc.lower(t as usize), b"alumni" | b"staff" | b"crew"))
}
