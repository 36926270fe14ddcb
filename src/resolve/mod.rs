//! Deciding: candidates compete under one total order; what is found is spread through the release.

pub(crate) mod acronym;
pub(crate) mod acting;
pub(crate) mod address;
mod bare;
mod body;
pub(crate) mod bracket;
pub(crate) mod bracketed;
mod campus;
pub(crate) mod clue;
pub(crate) mod compete;
pub(crate) mod definition;
pub(crate) mod doubt;
pub(crate) mod edge;
pub(crate) mod enumeration;
pub(crate) mod first_word;
mod forms;
pub(crate) mod hometown;
mod homonym;
pub(crate) mod issuer;
pub(crate) mod key;
pub(crate) mod leading;
pub(crate) mod letters;
mod lift;
pub(crate) mod link;
pub(crate) mod merge;
pub(crate) mod names;
pub(crate) mod nickname;
pub(crate) mod one_sense;
pub(crate) mod opening;
pub(crate) mod pair;
pub(crate) mod part;
pub(crate) mod person_edge;
pub(crate) mod platform;
pub(crate) mod product;
pub(crate) mod project;
pub(crate) mod propagate;
pub(crate) mod rank;
pub(crate) mod regrow;
pub(crate) mod sense;
pub(crate) mod short_name;
pub(crate) mod thing;
pub(crate) mod told_again;
pub(crate) mod weighed;

use crate::record::Certainty;
use crate::tape::atom::Kind;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

/// A name that won: one place in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) kind: Kind,
    /// First token.
    pub(crate) first: u32,
    /// Token after the last.
    pub(crate) end: u32,
    pub(crate) rule: &'static str,
    pub(crate) certainty: Certainty,
    /// The thing of the release that it names, once that is known.
    pub(crate) thing: Option<u32>,
    pub(crate) form: Form,
}

/// A map with room for so many: one that grows as it fills is made several times over.
fn map<K, V>(room: usize) -> FxHashMap<K, V> {
    FxHashMap::with_capacity_and_hasher(room, FxBuildHasher)
}

/// The same for what is only asked whether it is there.
fn set<K: core::hash::Hash + Eq>(of: impl Iterator<Item = K>, room: usize) -> FxHashSet<K> {
    let mut out = FxHashSet::with_capacity_and_hasher(room, FxBuildHasher);
    out.extend(of);
    out
}

/// How a mention names its thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Form {
    #[default]
    Full,
    Short,
    Acronym,
}
