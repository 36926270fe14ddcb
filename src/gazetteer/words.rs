//! What the built-in lists say of each token by itself.
//!
//! Two passes, none of which waits for what a row of the tables says: the rows lie all over a few megabytes, and many can be fetched at once.

use super::index::{Index, Table};
use super::literals::Literals;
use super::{NO_SLOT, case_index};
use crate::text::Document;
use crate::text::hash::Key;
use crate::text::token::Token;

/// What the built-in lists say of each token by itself.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(super) all: Vec<Word>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) slot: u32,
    /// Where its entries are.
    pub(super) postings: u32,
    /// Its label set as it is written; none for what is no word.
    pub(super) set: u16,
    /// It stands second or later in a name.
    pub(super) inner: bool,
    /// With the next token a name may begin here.
    pub(super) begins: bool,
}

const UNKNOWN: Word = Word { slot: NO_SLOT, postings: 0, set: 0, inner: false, begins: false };

impl Words {
    /// Looks every token up.
    pub(super) fn read(&mut self, index: &Index, literals: &Literals, doc: &Document<'_>) {
        let (table, pairs, lower) = (index.table(), index.pairs(), doc.lower.as_bytes());
        let mut room = String::new();
        self.all.clear();
        self.all.extend(doc.hashes.iter().map(|h| Word { slot: table.slot(*h), ..UNKNOWN }));
        // Where longer names go on behind the word before; whether it begins one is known with the next.
        let (mut before, mut node) = (&mut { UNKNOWN }, 0);
        for (at, (t, word)) in doc.tokens.iter().zip(&mut self.all).enumerate() {
            let next;
            if t.ascii
                && let Some(row) = table.row(word.slot)
                && let key = Key::within(lower, t.range(), Some(0))
                && let Some(same) = row.holds(&key)
            {
                // No branch on `same`: it would be guessed wrong for every fifth word, when the row has come at last.
                let all = u32::from(same).wrapping_neg();
                let set = set(t, word.slot, row.sets(), literals) & all as u16;
                *word = Word { slot: word.slot | !all, postings: row.postings() & all, set, inner: row.inner() & same, begins: false };
                next = row.node() & all;
            } else {
                (*word, next) = other(table, literals, doc, at, t, &mut room);
            }
            before.begins = node != 0 && word.inner && pairs.may_hold(node, word.slot);
            (before, node) = (word, next);
        }
    }
}

/// A word with other letters than ASCII's, or a long one; where longer names go on behind it.
#[cold]
fn other(table: Table<'_>, literals: &Literals, doc: &Document<'_>, at: usize, t: &Token, room: &mut String) -> (Word, u32) {
    let Some((slot, found)) = doc.key(at, room).and_then(|key| table.find(&key)) else { return (UNKNOWN, 0) };
    let set = set(t, slot, found.sets, literals);
    (Word { slot, postings: found.postings, set, inner: found.inner, begins: false }, found.node)
}

/// The set of a word of the table as it is written here: a literal's own, else the list's.
#[inline]
fn set(t: &Token, slot: u32, sets: [u16; 3], literals: &Literals) -> u16 {
    if !t.shape.is_word() {
        return 0;
    }
    let case = case_index(t.shape);
    match literals.at(slot) {
        Some(first) => first + case as u16,
        None => sets.get(case).copied().unwrap_or(0),
    }
}
