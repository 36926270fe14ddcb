//! People: names, name parts, roles.

use super::Release;
use super::organization::{mentions, things};
use super::role;
use crate::record::Person;
use crate::tape::atom::Kind;

/// Every person.
pub(super) fn people(r: &Release<'_, '_>) -> Vec<Person> {
    let mut roles = role::roles(r);
    let mut one = |(t, id): (u32, &str)| Person {
        id: id.to_owned(),
        key: r.things.get(t as usize).map(|x| x.key.clone()).unwrap_or_default(),
        name: r.name(t).to_owned(),
        roles: roles.remove(&t).unwrap_or_default(),
        mentions: mentions(r, t),
        ..Person::default()
    };
    things(r, Kind::Person).into_iter().map(&mut one).collect()
}
