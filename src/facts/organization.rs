//! Organizations: names, acronyms, kinds, parents, countries.

use super::Release;
use crate::record::{Mention, MentionKind, Organization, OrganizationKind};
use crate::resolve::{Form, Found};
use crate::tape::atom::Kind;

/// The mentions of a thing, in text order.
pub(super) fn mentions(r: &Release<'_, '_>, thing: u32) -> Vec<Mention> {
    let of = |f: &Found| {
        let (start, end) = r.span(f.first, f.end);
        let kind = match f.form {
            Form::Full => MentionKind::Full,
            Form::Short => MentionKind::Short,
            Form::Acronym => MentionKind::Acronym,
        };
        Mention { start, end, text: r.words(f).to_owned(), kind, rule: f.rule.into(), certainty: f.certainty }
    };
    r.found.iter().filter(|f| f.thing == Some(thing)).map(of).collect()
}

/// Things of a kind with their ids, in the order of first mentions.
pub(super) fn things<'r>(r: &'r Release<'_, '_>, kind: Kind) -> Vec<(u32, &'r str)> {
    let mut out: Vec<(u32, &str)> = Vec::new();
    let mut seen = vec![false; r.things.len()];
    for f in r.found.iter().filter(|f| f.kind == kind) {
        let Some(t) = f.thing else { continue };
        if let (Some(s @ false), Some(id)) = (seen.get_mut(t as usize), r.id(f)) {
            *s = true;
            out.push((t, id));
        }
    }
    out
}

/// Every organization.
pub(super) fn organizations(r: &Release<'_, '_>) -> Vec<Organization> {
    let one = |(t, id): (u32, &str)| {
        let thing = r.things.get(t as usize);
        let key = thing.map(|x| x.id.as_ref().map_or_else(|| x.key.clone(), |i| format!("org:{i}"))).unwrap_or_default();
        Organization {
            id: id.to_owned(),
            key,
            name: r.name(t).to_owned(),
            acronym: thing.and_then(|x| x.acronym.clone()),
            kind: OrganizationKind::Other,
            mentions: mentions(r, t),
            ..Organization::default()
        }
    };
    things(r, Kind::Org).into_iter().map(one).collect()
}
