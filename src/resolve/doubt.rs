//! Things that one context says to be things, in a release that speaks of the name all over without saying so: `the ZTX curriculum` once, and
//! `ZTX hired`, `ZTX’s board`. What the other contexts say is heard first.

use super::Found;
use super::compete::Taken;
use super::key::{key_number, word_number};
use crate::tape::atom::Kind;
use crate::text::Document;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// Rules that a single noun beside a name suffices for.
const ONE_NOUN: [&str; 3] = ["thing-before-its-noun", "thing-behind-its-noun", "thing-launched"];
/// A name stands free at so many places at least before it is doubted.
const FREE: u32 = 3;
/// More names that begin alike are not compared.
const ALIKE: usize = 8;

/// Where else each of these names stands: how often, by its key.
pub(super) fn occurrences(doc: &Document<'_>, names: impl Iterator<Item = (u32, u32)>, counts: impl Fn(u32, u32) -> bool) -> FxHashMap<u64, u32> {
    let mut by_word: FxHashMap<u64, SmallVec<[(u32, u64); 2]>> = FxHashMap::default();
    for (first, end) in names {
        let (key, alike) = (key_number(doc, first, end), by_word.entry(word_number(doc, first)).or_default());
        if alike.len() < ALIKE && !alike.contains(&(end - first, key)) {
            alike.push((end - first, key));
        }
    }
    let mut out = FxHashMap::default();
    if by_word.is_empty() {
        return out;
    }
    for t in doc.openers.iter().copied() {
        for (length, key) in by_word.get(&word_number(doc, t)).into_iter().flatten() {
            if key_number(doc, t, t + length) == *key && counts(t, t + length) {
                *out.entry(*key).or_insert(0) += 1;
            }
        }
    }
    out
}

/// Takes the doubtful ones out; [`back`] puts those again that nothing else has claimed.
pub(crate) fn out(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken) -> Vec<Found> {
    let weak = |f: &Found| f.kind == Kind::Other && ONE_NOUN.contains(&f.rule);
    let key = |f: &Found| key_number(doc, f.first, f.end);
    let mut told: FxHashMap<u64, u32> = FxHashMap::default();
    found.iter().filter(|f| weak(f)).for_each(|f| *told.entry(key(f)).or_insert(0) += 1);
    if told.is_empty() {
        return Vec::new();
    }
    // What a surer rule says too is not doubted.
    for f in found.iter().filter(|f| f.kind == Kind::Other && !weak(f)) {
        told.remove(&key(f));
    }
    let free = occurrences(doc, found.iter().filter(|f| weak(f)).map(|f| (f.first, f.end)), |a, b| taken.by(a, b).is_none());
    // `the Ann Holt video` of somebody whom the release names.
    let people: FxHashSet<u64> = found.iter().filter(|f| f.kind == Kind::Person && f.end >= f.first + 2).map(key).collect();
    let doubted = |f: &Found| {
        let free = free.get(&key(f)).copied().unwrap_or(0);
        weak(f) && (people.contains(&key(f)) || free >= FREE && told.get(&key(f)).is_some_and(|told| free > 2 * told))
    };
    let leaves: Vec<bool> = found.iter().map(doubted).collect();
    let out: Vec<Found> = found.iter().zip(&leaves).filter(|(_, leaves)| **leaves).map(|(f, _)| f.clone()).collect();
    if !out.is_empty() {
        for f in &out {
            taken.take(f.first, f.end, 0);
        }
        taken.drop_swallowed(found, &leaves);
    }
    out
}

/// Those whose name is no body's by now are things again.
pub(crate) fn back(doc: &Document<'_>, doubted: Vec<Found>, found: &mut Vec<Found>, taken: &mut Taken) {
    if doubted.is_empty() {
        return;
    }
    let bodies: FxHashSet<u64> = found.iter().filter(|f| f.kind == Kind::Org).map(|f| key_number(doc, f.first, f.end)).collect();
    for f in doubted {
        if !bodies.contains(&key_number(doc, f.first, f.end)) && taken.by(f.first, f.end).is_none() {
            found.push(f.clone());
            taken.take(f.first, f.end, found.len() as u32);
        }
    }
}
