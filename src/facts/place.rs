//! Places: kinds, countries, codes.

use super::Release;
use super::organization::{mentions, things};
use crate::record::Place;
use crate::tape::atom::Kind;

/// Every place.
pub(super) fn places(r: &Release<'_, '_>) -> Vec<Place> {
    let one = |(t, id): (u32, &str)| Place {
        id: id.to_owned(),
        key: r.things.get(t as usize).map(|x| x.key.clone()).unwrap_or_default(),
        name: r.name(t).to_owned(),
        mentions: mentions(r, t),
        ..Place::default()
    };
    things(r, Kind::Place).into_iter().map(one).collect()
}
