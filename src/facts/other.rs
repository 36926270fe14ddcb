//! Names that are no organization: programmes, treaties, events.

use super::Release;
use super::organization::{mentions, things};
use crate::record::Other;
use crate::tape::atom::Kind;

/// Every other name.
pub(super) fn others(r: &Release<'_, '_>) -> Vec<Other> {
    let one = |(t, id): (u32, &str)| Other { id: id.to_owned(), name: r.name(t).to_owned(), mentions: mentions(r, t), ..Other::default() };
    things(r, Kind::Other).into_iter().map(one).collect()
}
