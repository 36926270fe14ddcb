//! Candidates compete under one total order: phase, priority, length, start, rule name. The winner takes its tokens, losers are kept for `explain`.

use super::lift::lift;
use super::{Form, Found};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;

/// A name that a rule proposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) kind: Kind,
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) phase: u8,
    pub(crate) priority: i8,
    pub(crate) rule: &'static str,
    pub(crate) certainty: Certainty,
    pub(crate) form: Form,
    pub(crate) thing: Option<u32>,
}

/// A proposal that lost, and the name that stands in its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loser {
    pub(crate) proposal: Proposal,
    pub(crate) winner: (u32, u32),
    pub(crate) winner_rule: &'static str,
    /// What decided, in words.
    pub(crate) reason: &'static str,
}

/// What the winner is, that the loser is not: the first difference in the total order.
fn reason(winner: &Proposal, loser: &Proposal) -> &'static str {
    let length = |p: &Proposal| p.end - p.first;
    if winner.phase != loser.phase {
        "is of an earlier phase"
    } else if winner.priority != loser.priority {
        "has a rule of higher priority"
    } else if length(winner) != length(loser) {
        "is longer"
    } else if winner.first != loser.first {
        "starts earlier"
    } else {
        "has a rule whose name is first in the alphabet"
    }
}

/// Which tokens are taken.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    tokens: Vec<u32>,
    /// Room in which proposals are put in order.
    order: Vec<u128>,
}

impl Taken {
    /// None of so many tokens is taken.
    pub(crate) fn clear(&mut self, tokens: usize) {
        self.tokens.clear();
        self.tokens.resize(tokens, 0);
    }

    /// The first taken token of a range: the number of its winner, from 1.
    pub(crate) fn by(&self, first: u32, end: u32) -> Option<u32> {
        self.tokens.get(first as usize..end as usize).and_then(|t| t.iter().copied().find(|x| *x != 0))
    }

    pub(crate) fn take(&mut self, first: u32, end: u32, winner: u32) {
        if let Some(t) = self.tokens.get_mut(first as usize..end as usize) {
            t.fill(winner);
        }
    }

    /// The winners' numbers are places in `found`: written anew when that changed.
    pub(crate) fn renumber(&mut self, found: &[Found]) {
        for (f, winner) in found.iter().zip(1..) {
            self.take(f.first, f.end, winner);
        }
    }

    /// Takes those out of `found` that others swallowed, by their places.
    pub(crate) fn drop_swallowed(&mut self, found: &mut Vec<Found>, swallowed: &[bool]) {
        let mut all = swallowed.iter();
        found.retain(|_| !all.next().copied().unwrap_or(false));
        self.renumber(found);
    }
}

/// Phase, priority, length, start: what decides before the rule's name does, as one number of 80 bits, lower before higher.
fn rank(p: &Proposal) -> u128 {
    let priority = i8::MAX.abs_diff(p.priority);
    u128::from(p.phase) << 72 | u128::from(priority) << 64 | u128::from(!p.end.saturating_sub(p.first)) << 32 | u128::from(p.first)
}

/// Adds the winners to `found` (kept in text order); returns the losers when asked.
pub(crate) fn compete(doc: &Document<'_>, proposals: &mut [Proposal], taken: &mut Taken, found: &mut Vec<Found>, losers: Option<&mut Vec<Loser>>) {
    let mut order = core::mem::take(&mut taken.order);
    lift(doc, proposals, &mut order);
    order.clear();
    order.extend(proposals.iter().zip(0..).map(|(p, n)| rank(p) << 32 | n));
    let at = |rank: &u128| proposals.get(*rank as u32 as usize);
    let named = |rank: &u128| at(rank).map(|p| (p.rule, p.kind));
    // By numbers first, which is fast; then the few that are equal. Of equals in all the one that was proposed first.
    order.sort_unstable();
    for equal in order.chunk_by_mut(|a, b| a >> 32 == b >> 32).filter(|c| c.len() > 1) {
        equal.sort_unstable_by(|a, b| named(a).cmp(&named(b)).then(a.cmp(b)));
    }
    let mut lost = Vec::new();
    let before = found.len();
    let mut won: Vec<Proposal> = Vec::new();
    for p in order.iter().filter_map(at).copied() {
        if p.end <= p.first {
            continue;
        }
        if let Some(winner) = taken.by(p.first, p.end) {
            if losers.is_some()
                && let Some(w) = found.get(winner as usize - 1)
            {
                let reason = (winner as usize - 1).checked_sub(before).and_then(|n| won.get(n)).map_or("was found before", |w| reason(w, &p));
                lost.push(Loser { proposal: p, winner: (w.first, w.end), winner_rule: w.rule, reason });
            }
            continue;
        }
        found.push(Found { kind: p.kind, first: p.first, end: p.end, rule: p.rule, certainty: p.certainty, thing: p.thing, form: p.form });
        taken.take(p.first, p.end, found.len() as u32);
        if losers.is_some() {
            won.push(p);
        }
    }
    taken.order = order;
    if let Some(l) = losers {
        l.extend(lost);
    }
}
