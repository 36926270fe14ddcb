//! People: names, name parts, roles.

use super::Release;
use super::organization::{mentions, things};
use super::role;
use crate::record::Person;
use crate::tape::atom::Kind;

/// Every person.
pub(super) fn people(r: &Release<'_, '_>) -> Vec<Person> {
    let one = |(t, id): (u32, &str)| Person {
        id: id.to_owned(),
        key: r.things.get(t as usize).map(|x| x.key.clone()).unwrap_or_default(),
        name: r.name(t).to_owned(),
        roles: role::roles(r, t),
        mentions: mentions(r, t),
        ..Person::default()
    };
    things(r, Kind::Person).into_iter().map(one).collect()
}
