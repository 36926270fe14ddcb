//! The longest name wins: a body's name that another one is the beginning or the end of is as good as that.

use super::compete::Proposal;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;

/// What a legal form or `and` joins may be two.
fn may_be_two(p: &Proposal) -> bool {
    p.rule == "company-by-suffix" || p.rule.contains("-with-and")
}

/// Gives longer names the priority of the shorter ones in them. `order` is room to put them in order.
pub(super) fn lift(doc: &Document<'_>, proposals: &mut [Proposal], order: &mut Vec<u128>) {
    uncut(doc, proposals);
    by_ends(proposals, order);
    by_starts(doc, proposals, order);
}

/// `Department of Water & Timber, Office of Boat Safety (DWT OBS)`: the letters' words begin behind a listed name, not in the middle of it.
fn uncut(doc: &Document<'_>, proposals: &mut [Proposal]) {
    let spelled = |p: &Proposal| p.rule == "name-before-acronym";
    if !proposals.iter().any(spelled) {
        return;
    }
    let mut listed: Vec<(u32, u32)> = proposals.iter().filter(|p| p.rule == "listed-body" && p.end - p.first >= 3).map(|p| (p.first, p.end)).collect();
    listed.sort_unstable();
    for p in proposals.iter_mut().filter(|p| spelled(p)) {
        let before = listed.partition_point(|(first, _)| *first < p.first).checked_sub(1).and_then(|n| listed.get(n));
        let Some((_, end)) = before.copied().filter(|(_, end)| p.first < *end && *end + 1 < p.end && doc.shape(*end as usize) == Shape::Comma) else {
            continue;
        };
        p.first = end + 1;
    }
}

/// `Oxley & Marsh Publishing Group` is not cut to `Marsh Publishing Group`.
fn by_ends(proposals: &mut [Proposal], order: &mut Vec<u128>) {
    let bodies = proposals.iter().zip(0u32..).filter(|(p, _)| p.kind == Kind::Org);
    // By their ends, the shortest first, of equals the one that was proposed first.
    order.clear();
    order.extend(bodies.map(|(p, n)| u128::from(p.phase) << 96 | u128::from(p.end) << 64 | u128::from(!p.first) << 32 | u128::from(n)));
    order.sort_unstable();
    let mut before: Option<(u8, u32, u32)> = None;
    let mut best = i8::MIN;
    for n in order.iter() {
        let Some(p) = proposals.get_mut(*n as u32 as usize) else { continue };
        if before.is_none_or(|(phase, end, _)| (phase, end) != (p.phase, p.end)) {
            best = i8::MIN;
        }
        let longer = before.is_some_and(|(.., first)| p.first < first);
        // Where the release's own words say how far a name goes they are right.
        if longer && !may_be_two(p) {
            p.priority = p.priority.max(best);
        }
        if !matches!(p.rule, "name-before-acronym" | "body-of-release") {
            best = best.max(p.priority);
        }
        before = Some((p.phase, p.end, p.first));
    }
}

/// `Oxley Trust Board` is not cut to `Oxley Trust`, nor `General Directorate for Roads` to `General Directorate`.
fn by_starts(doc: &Document<'_>, proposals: &mut [Proposal], order: &mut Vec<u128>) {
    let bodies = proposals.iter().zip(0u32..).filter(|(p, _)| matches!(p.kind, Kind::Org | Kind::Other));
    // By their starts, the shortest first, of equals a thing that is no body.
    order.clear();
    order.extend(bodies.map(|(p, n)| {
        let other = u128::from(p.kind == Kind::Org);
        u128::from(p.phase) << 97 | u128::from(p.first) << 65 | u128::from(p.end) << 33 | other << 32 | u128::from(n)
    }));
    order.sort_unstable();
    // The best of the shorter ones, and of those as long as this one.
    let (mut before, mut best, mut equal) = (None, i8::MIN, i8::MIN);
    let mut thing = None;
    for n in order.iter() {
        let Some(p) = proposals.get_mut(*n as u32 as usize) else { continue };
        if before.is_none_or(|(phase, first, _)| (phase, first) != (p.phase, p.first)) {
            (best, equal) = (i8::MIN, i8::MIN);
        } else if before.is_none_or(|(.., end)| end != p.end) {
            best = best.max(equal);
        }
        before = Some((p.phase, p.first, p.end));
        let span = (p.phase, p.first, p.end);
        if p.kind == Kind::Other {
            thing = Some(span);
            continue;
        }
        let own = p.priority;
        // `Zentrix's Robotics Network` is the network of Zentrix, `a Zentrix Research Analyst` no body, `Zentrix Fellowship Programme` what it runs.
        let goes_on = doc.tokens.get(p.end as usize).is_some_and(|t| t.spaced) && doc.shape(p.end as usize).is_capital();
        // `the Zentrix Global Programme`
        let last = doc.lower(p.end.saturating_sub(1) as usize);
        let run = matches!(last, b"programme" | b"program" | b"project" | b"initiative" | b"scheme" | b"campaign" | b"award" | b"awards" | b"prize" | b"fund");
        if !may_be_two(p) && p.rule != "body-with-own-possessive" && thing != Some(span) && !((goes_on || run) && p.rule == "body-by-weak-head") {
            p.priority = p.priority.max(best);
        }
        // A unit that its parent follows is one however far the parent's name goes.
        if p.rule != "body-and-its-parent" && doc.shape(p.end as usize) != Shape::Poss {
            equal = equal.max(own);
        }
    }
}
