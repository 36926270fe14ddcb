//! Names that are no organization: programmes, treaties, events.

mod kind;
#[cfg(test)]
mod tests;

use super::Release;
use super::organization::{mentions, things};
use crate::record::{Other, OtherKind};
use crate::tape::atom::Kind;

/// Every other name.
pub(super) fn others(r: &Release<'_, '_>) -> Vec<Other> {
    let one = |(t, id): (u32, &str)| {
        let thing = r.things.get(t as usize);
        let entries = r.entries(t);
        let entry = entries.iter().find(|e| e.label() == "other" && thing.and_then(|x| x.id.as_deref()) == Some(e.id()));
        let day = |s: &str| if s.is_empty() { None } else { format!("--{s}").parse().ok() };
        let is_day = entry.is_some_and(|e| e.kind() == "day");
        Other {
            id: id.to_owned(),
            name: r.name(t).to_owned(),
            acronym: thing.and_then(|x| x.acronym.clone()),
            kind: entry.map(|e| kind_of(e.kind())).filter(|k| *k != OtherKind::Other).unwrap_or_else(|| kind::of(r, t)),
            from: entry.filter(|_| is_day).and_then(|e| day(e.from())),
            to: entry.filter(|_| is_day).and_then(|e| day(if e.to().is_empty() { e.from() } else { e.to() })),
            mentions: mentions(r, t),
        }
    };
    things(r, Kind::Other).into_iter().map(one).collect()
}

/// The kind that a list calls so.
fn kind_of(word: &str) -> OtherKind {
    use OtherKind::*;
    [Programme, Treaty, Law, Event, Day, Campaign, Product, Award, Publication].into_iter().find(|k| k.as_str() == word).unwrap_or(Other)
}
