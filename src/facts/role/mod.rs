//! Who holds which post: the matches of the roles phase, read and made one list a person.

mod body;
mod claim;
mod holder;
mod kind;
mod none;
mod own;
mod same;
mod status;
mod unlisted;
mod wording;

use super::Release;
use crate::record::Role;
use crate::rules::Phase;
use claim::{Claim, FURTHER, Further, Matched, claims};
use rustc_hash::FxHashMap;

/// All roles of the release by person, in text order.
pub(super) fn roles(r: &Release<'_, '_>) -> FxHashMap<u32, Vec<Role>> {
    let further: Further<'_> = r.of(Phase::Roles).filter(|c| c.rule.name == FURTHER).map(|c| (c.start, c)).collect();
    let mut all: Vec<Claim> = r.of(Phase::Roles).filter(|c| c.rule.name != FURTHER).flat_map(|c| claims(r, c, &further)).collect();
    // The surest wording of a place in the text wins; then the longest.
    all.sort_by_key(|c| (core::cmp::Reverse(c.priority), core::cmp::Reverse(c.title.1 - c.title.0), c.title.0, c.holder));
    let mut taken: FxHashMap<u32, Matched> = FxHashMap::default();
    let mut kept: Vec<Claim> = Vec::new();
    for c in all {
        // Several may hold one post (`Senators A and B`), and one may hold it twice (`chair of A and of B`), if one match says so.
        let words = c.title.0..c.title.1;
        if words.clone().any(|t| taken.get(&t).is_some_and(|w| *w != c.matched)) {
            continue;
        }
        taken.extend(words.map(|t| (t, c.matched)));
        kept.push(c);
    }
    kept.sort_by_key(|c| (c.title, c.organization.is_none()));
    unguess(r, &mut kept);
    let mut out: FxHashMap<u32, Vec<Role>> = FxHashMap::default();
    for c in &kept {
        // Most people have one.
        out.entry(c.holder).or_insert_with(|| Vec::with_capacity(1)).push(role(r, c));
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

fn role(r: &Release<'_, '_>, c: &Claim) -> Role {
    let words = |(a, b): (u32, u32)| r.doc.words(a as usize, b as usize).to_owned();
    let (start, end) = r.span(c.title.0, c.end);
    Role {
        title: words(c.title),
        organization: c.organization.and_then(|t| r.ids.get(t as usize)).cloned().flatten(),
        organization_name: c.organization_name.map(words).filter(|_| c.organization.is_none()),
        relative_to: c.relative_to.and_then(|t| r.ids.get(t as usize)).cloned().flatten(),
        place: r.inside(crate::tape::atom::Kind::Place, c.title.0, c.title.1).next().and_then(|(_, f)| r.id(f)).map(str::to_owned),
        status: status::status(r, c.title),
        start,
        end,
        text: r.doc.text.get(start..end).unwrap_or("").to_owned(),
        rule: c.rule.into(),
        certainty: c.certainty,
    }
}
