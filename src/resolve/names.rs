//! All ways to name the things of a release, by their first words.

use super::Form;
use crate::tape::atom::Kind;
use rustc_hash::{FxHashMap, FxHashSet};

/// A way to name a thing: its words, and what must hold around them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// The numbers of its words: where they stand in [`Names::words`].
    pub(super) words: (u32, u32),
    pub(super) kind: Kind,
    pub(super) thing: u32,
    pub(super) form: Form,
    pub(super) rule: &'static str,
    /// Only behind `the`, and never in a title.
    pub(super) article: bool,
    /// All capitals only.
    pub(super) caps: bool,
    /// A bit for each of its words that stands in small letters in it.
    pub(super) lower: u64,
    /// All but the thing is as in the name before it that begins alike: where that one fits, so does this.
    pub(super) alike: bool,
    /// The next name that begins alike.
    pub(super) next: u32,
}

impl Name {
    /// Its words are told when it is added.
    pub(super) fn new(kind: Kind, thing: u32, form: Form, rule: &'static str) -> Name {
        Name { words: (0, 0), kind, thing, form, rule, article: false, caps: false, lower: 0, alike: false, next: NONE }
    }

    /// How many words it has.
    pub(super) fn length(&self) -> u32 {
        self.words.1 - self.words.0
    }
}

/// All ways to name the things of a release. The buffers are kept from text to text.
#[derive(Debug, Default)]
pub(crate) struct Names {
    all: Vec<Name>,
    words: Vec<u64>,
    /// By the number of their first words: first, last, and how many.
    by_start: FxHashMap<u64, (u32, u32, u32)>,
    /// A bit for each first word, by its number: most words begin no name.
    begins: Vec<u64>,
    /// Mentions whose names are here.
    pub(super) seen: FxHashSet<u64>,
    /// How often each thing is named.
    pub(super) times: Vec<u32>,
}

const NONE: u32 = u32::MAX;
/// Bits for first words.
const BEGINS: usize = 1 << 12;
/// What one long text left behind is not kept.
const KEPT: usize = 1 << 14;

impl Names {
    pub(super) fn clear(&mut self, things: usize) {
        self.all.clear();
        self.words.clear();
        if self.by_start.capacity() > KEPT || self.seen.capacity() > KEPT {
            *self = Names::default();
        }
        self.by_start.clear();
        self.seen.clear();
        self.begins.clear();
        self.begins.resize(BEGINS / 64, 0);
        self.times.clear();
        self.times.resize(things, 0);
    }

    pub(super) fn words(&self, n: &Name) -> &[u64] {
        self.words.get(n.words.0 as usize..n.words.1 as usize).unwrap_or(&[])
    }

    pub(super) fn often(&self, n: &Name) -> u32 {
        self.times.get(n.thing as usize).copied().unwrap_or(0)
    }

    /// Adds a name of these words. `lower`: words that stand in small letters in it.
    pub(super) fn add(&mut self, words: &[u64], lower: &[u64], n: Name) {
        let (Some(start), Some(first)) = (start(words), words.first()) else { return };
        let at = self.all.len() as u32;
        let lower = words.iter().take(64).enumerate().filter(|(_, w)| lower.contains(w)).fold(0, |m, (i, _)| m | 1 << i);
        let mut alike = false;
        match self.by_start.get_mut(&start) {
            Some((head, last, count)) => {
                if *count as usize >= MOST {
                    return;
                }
                let (mut next, all, numbers) = (*head, &self.all, &self.words);
                while let Some(m) = all.get(next as usize) {
                    if m.kind == n.kind && m.thing == n.thing && numbers.get(m.words.0 as usize..m.words.1 as usize) == Some(words) {
                        return;
                    }
                    next = m.next;
                }
                if let Some(l) = self.all.get_mut(*last as usize) {
                    l.next = at;
                    let asked = |n: &Name| (n.kind, n.form, n.rule, n.article, n.caps);
                    alike = asked(l) == asked(&n) && l.lower == lower && numbers.get(l.words.0 as usize..l.words.1 as usize) == Some(words);
                }
                (*last, *count) = (at, *count + 1);
            }
            None => {
                self.by_start.insert(start, (at, at, 1));
                if let Some(bits) = self.begins.get_mut(*first as usize % BEGINS / 64) {
                    *bits |= 1 << (first % 64);
                }
            }
        }
        let from = self.words.len() as u32;
        self.words.extend_from_slice(words);
        self.all.push(Name { words: (from, self.words.len() as u32), lower, alike, next: NONE, ..n });
    }

    /// Is there a name that this rule makes?
    pub(super) fn is_any(&self, rule: &str) -> bool {
        self.all.iter().any(|n| n.rule == rule)
    }

    /// May a name begin with the word of this number?
    pub(super) fn may_begin(&self, word: u64) -> bool {
        self.begins.get(word as usize % BEGINS / 64).is_some_and(|b| b >> (word % 64) & 1 == 1)
    }

    /// The names that begin with exactly these words, in the order in which they were added.
    pub(super) fn beginning(&self, words: &[u64]) -> impl Iterator<Item = &Name> {
        let head = start(words).and_then(|s| self.by_start.get(&s)).map_or(NONE, |(head, ..)| *head);
        core::iter::successors(self.all.get(head as usize), |n| self.all.get(n.next as usize))
    }
}

/// How many words of a name it is looked up by.
pub(super) const STARTS: usize = 3;
/// A beginning that more names share tells nothing.
const MOST: usize = 200;

/// The number of a name's first words.
fn start(words: &[u64]) -> Option<u64> {
    let (first, rest) = words.split_first()?;
    Some(rest.iter().take(STARTS - 1).fold(*first, |a, b| a.rotate_left(21).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ b))
}
