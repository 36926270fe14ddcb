//! People: names, name parts, roles.

mod address;
mod iberian;
mod letters;
mod order;
mod piece;
#[cfg(test)]
mod tests;

use super::Release;
use super::organization::{mentions, things};
use super::role;
use crate::record::{Date, Person};
use crate::resolve::Found;
use crate::tape::atom::Kind;
use address::Addresses;

/// Every person.
pub(super) fn people(r: &Release<'_, '_>, dates: &[Date]) -> Vec<Person> {
    let mut roles = role::roles(r, dates);
    let addresses = Addresses::of(r);
    let mut one = |(t, id): (u32, &str)| {
        let parts = Parts::of(r, &addresses, t);
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

/// So many mentions of one person are asked for what stands around them.
const MANY: usize = 64;

/// The parts of a name, as schema.org cuts it: `Dr. | John F. | Doe | Jr.`
#[derive(Debug, Default)]
struct Parts {
    prefix: Option<String>,
    given: Option<String>,
    family: Option<String>,
    suffix: Option<String>,
}

impl Parts {
    fn of(r: &Release<'_, '_>, addresses: &Addresses, thing: u32) -> Parts {
        let Some(f) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return Parts::default() };
        let length = |m: &Found| m.end - m.first;
        // The whole name's own first, then where the whole name stands again, then the short forms'.
        let mut all: Vec<&Found> = r.mentions_of(thing).take(MANY).collect();
        all.sort_by_key(|m| (m.first != f.first, length(m) < length(f), m.first));
        let address = address::best(r, addresses, &all);
        let name = order::Name::of(r, f);
        let suffix = letters::of(r, f, name.suffix_from()).or_else(|| all.iter().find_map(|m| letters::of(r, m, m.end)));
        let (given, family) = name.parts(r, &all, &address);
        Parts { prefix: address.text(r), given, family, suffix }
    }
}
