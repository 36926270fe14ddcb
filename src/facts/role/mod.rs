//! Who holds which post: the matches of the roles phase, read and made one list a person.

mod alternate;
mod announcer;
mod beside;
mod beyond;
mod body;
mod boundary;
#[cfg(test)]
mod career_tests;
mod claim;
mod clause;
mod descriptor;
mod field;
mod field_row;
mod fill;
mod heading;
mod held;
#[cfg(test)]
mod held_tests;
mod holder;
mod implicit;
mod in_front;
mod kind;
mod list;
mod none;
mod onward;
mod others;
mod ours;
mod own;
mod owner;
mod post;
mod praise;
mod rival;
mod roster;
mod row;
mod same;
mod scope;
mod sender;
mod shared;
mod status;
mod supply;
#[cfg(test)]
mod tests;
mod told;
mod trim;
mod unit;
mod unlisted;
mod who;
mod wording;

use super::Release;
use crate::record::{Date, Role, RoleStatus};
use crate::rules::Phase;
use crate::tape::atom::Kind;
use claim::{Claim, FURTHER, Further, Matched, claims};
use rustc_hash::FxHashMap;

/// All roles of the release by person, in text order.
pub(super) fn roles(r: &Release<'_, '_>, dates: &[Date]) -> FxHashMap<u32, Vec<Role>> {
    let further: Further<'_> = r.of(Phase::Roles).filter(|c| c.rule.name == FURTHER).map(|c| (c.start, c)).collect();
    let mut all: Vec<Claim> = r.of(Phase::Roles).filter(|c| c.rule.name != FURTHER).flat_map(|c| claims(r, c, &further)).collect();
    all.extend(list::listed(r));
    all.extend(roster::claims(r));
    // The surest wording of a place in the text wins; then the longest.
    all.sort_by_key(|c| (core::cmp::Reverse(c.priority), core::cmp::Reverse(c.title.1 - c.title.0), c.title.0, c.holder));
    let mut taken: FxHashMap<u32, Matched> = FxHashMap::default();
    let mut kept: Vec<Claim> = Vec::new();
    for c in all {
        // Several may hold one post (`Senators A and B`), and one may hold it twice (`chair of A and of B`), if one match says so.
        // `adviser to President Holt` leaves the president her post.
        let behind = r.inside(Kind::Person, c.title.0, c.title.1).next().map(|(_, f)| f.first);
        let to = behind.and_then(|name| (c.title.0..name).rev().find(|t| matches!(r.doc.lower(*t as usize), b"to" | b"for")));
        let words = c.title.0..to.unwrap_or(c.title.1);
        if words.clone().any(|t| taken.get(&t).is_some_and(|w| *w != c.matched)) {
            continue;
        }
        taken.extend(words.map(|t| (t, c.matched)));
        kept.push(c);
    }
    kept.sort_by_key(|c| (c.title, c.organization.is_none()));
    unguess(r, &mut kept);
    hand_over(r, &mut kept);
    rival::leave(r, &mut kept);
    shared::share(r, &mut kept);
    roster::share(r, &mut kept);
    let status = status::Status::new(r, dates);
    let mut out: FxHashMap<u32, Vec<Role>> = FxHashMap::default();
    for (i, c) in kept.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| kept.get(i));
        // Most people have one.
        out.entry(c.holder).or_insert_with(|| Vec::with_capacity(1)).push(role(r, c, status.shared(before, c)));
    }
    for roles in out.values_mut() {
        same::merge(r, roles);
    }
    out
}

/// A post without a body is held where the same person is said to hold it elsewhere, not at the body that the release is about.
fn unguess(r: &Release<'_, '_>, kept: &mut [Claim]) {
    let words = |c: &Claim| r.doc.words(c.title.0 as usize, c.title.1 as usize).to_lowercase();
    let said: FxHashMap<(u32, String), Option<u32>> = kept
        .iter()
        .filter(|c| !c.guessed && (c.organization.is_some() || c.organization_name.is_some()))
        .map(|c| ((c.holder, words(c)), c.organization))
        .collect();
    for c in kept.iter_mut().filter(|c| c.guessed) {
        if let Some(organization) = said.get(&(c.holder, words(c))) {
            c.organization = *organization;
        }
    }
}

/// So many posts are asked who holds the same.
const MANY: usize = 512;

/// `Ann Holt was elected chair of Acme … the departing chair, Paul Marsh`: who leaves a post, or comes to it, holds it where the release says of somebody
/// else that the same is held.
fn hand_over(r: &Release<'_, '_>, kept: &mut [Claim]) {
    const LEAVES: [&[u8]; 10] =
        [b"departing", b"outgoing", b"out-going", b"retiring", b"incoming", b"previous", b"immediate", b"predecessor", b"interim", b"acting"];
    let head = |c: &Claim| {
        let link = (c.title.0 + 1..c.title.1).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b",")).unwrap_or(c.title.1);
        r.doc.lower(link.saturating_sub(1) as usize)
    };
    for i in 0..kept.len() {
        let Some(c) = kept.get(i) else { break };
        let bare = c.guessed || c.organization.is_none() && c.organization_name.is_none();
        let leaves = c.title.1 >= c.title.0 + 2 && LEAVES.contains(&r.doc.lower(c.title.0 as usize));
        // `Before Ann Holt, Paul Marsh held the position of director`
        let held = !leaves && matches!(c.rule, "career-as-posts" | "name-does-as-post" | "name-is-post") && {
            let from = body::sentence(r, c.matched.1);
            (from..c.title.0).any(|t| matches!(r.doc.lower(t as usize), b"before" | b"previously" | b"until" | b"predecessor" | b"previous"))
        };
        if !bare || !leaves && (!held || sender::is_public(r, c.title)) {
            continue;
        }
        let (holder, post) = (c.holder, head(c));
        let mut told = kept.iter().take(MANY).filter(|o| o.holder != holder && !o.guessed && head(o) == post).filter_map(|o| o.organization);
        let Some(body) = told.next().filter(|b| told.all(|o| o == *b)) else { continue };
        if let Some(c) = kept.get_mut(i) {
            c.organization = Some(body);
        }
    }
}

fn role(r: &Release<'_, '_>, c: &Claim, status: RoleStatus) -> Role {
    let words = |(a, b): (u32, u32)| r.doc.words(a as usize, b as usize).to_owned();
    let (start, end) = r.span(c.title.0, c.end);
    Role {
        title: words(c.title),
        organization: c.organization.and_then(|t| r.ids.get(t as usize)).cloned().flatten(),
        organization_name: c.organization_name.map(words).filter(|_| c.organization.is_none()),
        relative_to: c.relative_to.or_else(|| beyond::served(r, c)).and_then(|t| r.ids.get(t as usize)).cloned().flatten(),
        place: beyond::place(r, c).and_then(|t| r.ids.get(t as usize)).cloned().flatten(),
        status,
        start,
        end,
        text: r.doc.text.get(start..end).unwrap_or("").to_owned(),
        rule: c.rule.into(),
        certainty: c.certainty,
    }
}
