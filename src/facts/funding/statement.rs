//! Which matches are statements: of those that overlap one stands, and one within another's aside besides.

use super::super::Release;
use super::giver::{self, Giver};
use super::{PAYERS, list, weak};
use crate::rules::Phase;
use crate::rules::phase::Candidate;
use crate::text::token::Shape;
use std::collections::BTreeMap;

/// The matches that stand: of two that overlap the one of higher priority, then the longer, then the first.
///
/// A match with a `verb` stands only where that has a subject that can pay.
pub(super) fn statements<'a>(r: &Release<'a, '_>) -> Vec<(&'a Candidate, Option<Giver<'a>>)> {
    let stands = |c: &'a Candidate| if c.slot("verb").is_some() { giver::giver(r, c).map(|g| (c, Some(g))) } else { Some((c, None)) };
    let mut all: Vec<(&Candidate, Option<Giver<'a>>)> = r.of(Phase::Funding).filter(|c| c.slot("object").is_none()).filter_map(stands).collect();
    // What stands by itself before what needs another statement.
    all.sort_by_key(|(c, _)| (weak(c), core::cmp::Reverse(c.rule.priority), core::cmp::Reverse(c.end - c.start), c.start, c.rule.name));
    // By where they start: what is kept does not overlap.
    let mut nested: Vec<(&Candidate, Option<Giver<'a>>)> = Vec::new();
    let mut kept: BTreeMap<u32, (u32, &Candidate, Option<Giver<'a>>)> = BTreeMap::new();
    for (c, giver) in all {
        // Marks between two statements are both's: `gets $5; the Holt Band ($9)`.
        let mark = |t: u32| matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Semi | Shape::Stop | Shape::Colon | Shape::Para | Shape::Break);
        let mut end = reach(r, c);
        let mut start = c.start;
        while start + 1 < end && mark(start) {
            start += 1;
        }
        while end > start + 1 && mark(end - 1) {
            end -= 1;
        }
        let before = kept.range(..end).next_back();
        if before.is_none_or(|(_, (k, ..))| *k <= start) {
            kept.insert(start, (end, c, giver));
        } else if before.is_some_and(|(_, (_, outer, _))| within_aside(r, c, outer)) {
            nested.push((c, giver));
        }
    }
    let mut all: Vec<(&Candidate, Option<Giver<'a>>)> = kept.into_values().map(|(_, c, giver)| (c, giver)).collect();
    if !nested.is_empty() {
        // Of two asides over the same words the first that came is the surer.
        let mut last: Vec<(u32, u32)> = Vec::new();
        nested.retain(|(c, _)| {
            let free = last.iter().take(PAYERS).all(|(a, b)| c.end <= *a || *b <= c.start);
            if free {
                last.push((c.start, c.end));
            }
            free
        });
        all.extend(nested);
        all.sort_by_key(|(c, _)| c.start);
    }
    all
}

/// `UNICEF, with money from A and B, gave tents`: between two commas behind the payer another statement stands, with payers of its own.
fn within_aside(r: &Release<'_, '_>, c: &Candidate, outer: &Candidate) -> bool {
    let comma = |t: u32| r.doc.shape(t as usize) == Shape::Comma;
    let payer = outer.all("funder").next_back().map(|s| s.end);
    let open = c.start == outer.start || comma(c.start) || c.start.checked_sub(1).is_some_and(comma);
    // `the Fund, a charity that supports schools, has given $5 million`
    let told = || {
        let shut = (c.end..outer.end).find(|t| comma(*t));
        let opens = payer.and_then(|end| (end..c.start).find(|t| comma(*t)));
        opens.is_some() && shut.is_some() && c.slot("verb").is_some() && !weak(c)
    };
    if told() {
        return true;
    }
    let inner = c.start >= outer.start && c.end < outer.end && (comma(c.end) || c.end.checked_sub(1).is_some_and(comma));
    inner && open && !weak(c) && c.slot("funder").is_some() && payer.is_some_and(|end| end <= c.start)
}

/// Where a match ends without the last name of its row that is none of it: `a grant from A; B has pledged $1 million`.
fn reach(r: &Release<'_, '_>, c: &Candidate) -> u32 {
    if let Some(leads) = c.slot("leads") {
        return leads.first;
    }
    // `Besides funding choirs, the Fund supports schools`: what it does besides is another statement.
    if c.rule.name == "by-investing-body-does" {
        return c.slot("funder").map_or(c.end, |s| s.end);
    }
    let mut slots = c.all("funder");
    let Some(last) = slots.next_back().filter(|s| s.end == c.end) else { return c.end };
    slots.next_back().filter(|_| !list::member(r, last.first, last.end)).map_or(c.end, |s| s.end)
}
