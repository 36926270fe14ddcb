//! People: names, name parts, roles.

use super::Release;
use super::organization::{mentions, things};
use super::role;
use crate::gazetteer::label::Label;
use crate::record::Person;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// Every person.
pub(super) fn people(r: &Release<'_, '_>) -> Vec<Person> {
    let mut roles = role::roles(r);
    let mut one = |(t, id): (u32, &str)| {
        let parts = Parts::of(r, t);
        Person {
            id: id.to_owned(),
            key: r.things.get(t as usize).map(|x| x.key.clone()).unwrap_or_default(),
            name: r.name(t).to_owned(),
            honorific_prefix: parts.prefix,
            given_name: parts.given,
            family_name: parts.family,
            honorific_suffix: parts.suffix,
            roles: roles.remove(&t).unwrap_or_default(),
            mentions: mentions(r, t),
        }
    };
    things(r, Kind::Person).into_iter().map(&mut one).collect()
}

/// The parts of a name, as schema.org cuts it: `Dr. | John F. | Doe | Jr.`
#[derive(Debug, Default)]
struct Parts {
    prefix: Option<String>,
    given: Option<String>,
    family: Option<String>,
    suffix: Option<String>,
}

impl Parts {
    fn of(r: &Release<'_, '_>, thing: u32) -> Parts {
        let mut parts = Parts::default();
        for f in r.mentions_of(thing) {
            let cell = f.first.checked_sub(1).and_then(|t| r.cell(t)).filter(|c| r.gazetteer.labels(c) & Label::Honorific.bit() != 0);
            if let Some(c) = cell {
                parts.prefix = Some(r.doc.words(c.first as usize, c.end as usize).to_owned());
                break;
            }
        }
        let Some(f) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return parts };
        let label = |t: u32, l: Label| r.labels(t) & l.bit() != 0;
        let mut end = f.end;
        if f.end > f.first + 1 && label(f.end - 1, Label::NameSuffix) {
            let from = (f.first..f.end).find(|t| label(*t, Label::NameSuffix)).unwrap_or(f.end - 1);
            parts.suffix = Some(r.doc.words(from as usize, f.end as usize).to_owned());
            end = from;
        } else {
            // `Jane Doe, PhD`: letters behind the name.
            let at = if r.doc.shape(f.end as usize) == Shape::Comma { f.end + 1 } else { f.end };
            if let Some(c) = r.cell(at).filter(|c| r.gazetteer.labels(c) & Label::PostNominal.bit() != 0 && c.shape.is_capital()) {
                parts.suffix = Some(r.doc.words(c.first as usize, c.end as usize).to_owned());
            }
        }
        while end > f.first && r.doc.shape(end as usize - 1) == Shape::Comma {
            end -= 1;
        }
        // The family name is the last word with the particles before it: `van der Berg`.
        let mut family = end.saturating_sub(1).max(f.first);
        while family > f.first + 1 && label(family - 1, Label::Particle) && r.doc.shape(family as usize - 1) == Shape::Lower {
            family -= 1;
        }
        let words = |a: u32, b: u32| (b > a).then(|| r.doc.words(a as usize, b as usize).to_owned());
        if end - f.first >= 2 {
            parts.given = words(f.first, family);
            parts.family = words(family, end);
        } else if label(f.first, Label::Given) && !label(f.first, Label::Surname) {
            parts.given = words(f.first, end);
        } else {
            parts.family = words(f.first, end);
        }
        parts
    }
}
