//! Laws with brackets in their names, court cases, constitutions; networks of one letter.

use super::reader::Reader;
use super::told::Told;
use super::words;
use crate::gazetteer::label::Label;
use crate::text::token::Shape;

/// `cases`: where `v` stands in small letters.
pub(super) fn names(r: &Reader<'_, '_>, cases: &[u32]) -> Vec<Told> {
    let mut out = Vec::new();
    for t in r.doc.openers.iter().copied() {
        match r.lower(t) {
            b"act" | b"bill" | b"ordinance" | b"regulations" | b"order" | b"amendment" if r.shape(t) == Shape::Cap => out.extend(bracketed(r, t)),
            b"constitution" if r.shape(t) == Shape::Cap && r.before(t) == b"the" => {
                out.push((t, t + 1, 3, "constitution"));
            }
            b"x" if r.shape(t) == Shape::Initial || r.shape(t) == Shape::Caps => out.extend(network(r, t)),
            _ => {}
        }
    }
    out.extend(cases.iter().filter_map(|t| case(r, *t)));
    out
}

/// `Corruption, Fraud and Other Crimes (Seizure of Gains) Act 1993`, `Road Transport (Amendment) Bill`.
fn bracketed(r: &Reader<'_, '_>, head: u32) -> Option<Told> {
    // `Amendment Bill` behind the bracket
    let mut close = head;
    while close > 0 && head - close < 3 && r.word(close - 1) {
        close -= 1;
    }
    let close = close.checked_sub(1).filter(|c| r.shape(*c) == Shape::Close)?;
    let open = (close.saturating_sub(14)..close).rev().find(|t| matches!(r.shape(*t), Shape::Open | Shape::Close)).filter(|t| r.shape(*t) == Shape::Open)?;
    if close - open < 2 {
        return None;
    }
    let mut first = open;
    let mut at = open;
    while at > 0 && open - at < 12 {
        let t = at - 1;
        let joint =
            r.shape(t) == Shape::Comma || r.shape(t) == Shape::Amp || r.shape(t) == Shape::Lower && matches!(r.lower(t), b"and" | b"of" | b"to" | b"for");
        if (r.word(t) || r.lower(t) == b"other" && r.shape(t) == Shape::Cap) && !r.has(t, Label::RoleHead.bit()) {
            first = t;
        } else if !joint {
            break;
        }
        at = t;
    }
    let end = if r.year(head + 1) { head + 2 } else { head + 1 };
    (first < open).then_some((first, end, 13, "law-with-a-bracket"))
}

/// `Holt v. Oxley Pumps Inc.`
fn case(r: &Reader<'_, '_>, v: u32) -> Option<Told> {
    let dot = u32::from(matches!(r.shape(v + 1), Shape::Dot | Shape::Stop));
    let first = r.back(v);
    let end = r.titled(v + 1 + dot);
    let plain = |t: u32| r.shape(t) != Shape::Initial || r.shape(t + 1) == Shape::Dot;
    (first < v && end > v + 1 + dot && plain(first)).then_some((first, end, 14, "court-case"))
}

/// `on Facebook, X and LinkedIn`, `on X at @oxley`: beside other networks, or before an address.
fn network(r: &Reader<'_, '_>, t: u32) -> Option<Told> {
    if r.word(t + 1) && !words::network(r.lower(t + 1)) || t > 0 && r.word(t - 1) && !words::network(r.lower(t - 1)) && r.before(t) != b"on" {
        return None;
    }
    let near = (t.saturating_sub(4)..t + 6).any(|n| n != t && words::network(r.lower(n)) && !matches!(r.shape(n), Shape::Url | Shape::Email));
    let address = (t + 1..t + 4).any(|n| r.shape(n) == Shape::At);
    (near || address).then_some((t, t + 1, 9, "network-of-one-letter"))
}
