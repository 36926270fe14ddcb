//! What the built-in lists say of each token by itself.
//!
//! Three passes, none of which waits for what a row of the tables says: the rows lie all over a few megabytes, and many can be fetched at once.

use super::index::{Index, Table};
use super::literals::Literals;
use super::{NO_SLOT, case_index};
use crate::text::Document;
use crate::text::hash::Key;
use crate::text::token::Token;

/// What the built-in lists say of each token by itself.
#[derive(Debug, Default)]
pub(crate) struct Words {
    slots: Vec<u32>,
    pub(super) all: Vec<Word>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) slot: u32,
    /// Where longer names begin, where its entries are.
    pub(super) node: u32,
    pub(super) postings: u32,
    /// Its label set as it is written; none for what is no word.
    pub(super) set: u16,
    /// It stands second or later in a name.
    pub(super) inner: bool,
    /// With the next token a name may begin here.
    pub(super) begins: bool,
}

const UNKNOWN: Word = Word { slot: NO_SLOT, node: 0, postings: 0, set: 0, inner: false, begins: false };

impl Words {
    /// Looks every token up.
    pub(super) fn read(&mut self, index: &Index, literals: &Literals, doc: &Document<'_>) {
        let (table, mut room) = (index.table(), String::new());
        self.slots.clear();
        self.slots.extend(doc.hashes.iter().map(|h| table.slot(*h)));
        self.all.clear();
        let lower = doc.lower.as_bytes();
        self.all.extend(doc.tokens.iter().zip(&self.slots).enumerate().map(|(at, (t, slot))| {
            if t.ascii
                && let Some(row) = table.row(*slot)
                && let key = Key::within(lower, t.range(), Some(0))
                && let Some(same) = row.holds(&key)
            {
                // No branch on `same`: it would be guessed wrong for every fifth word, when the row has come at last.
                let all = u32::from(same).wrapping_neg();
                let set = set(t, *slot, row.sets(), literals);
                return Word {
                    slot: slot | !all,
                    node: row.node() & all,
                    postings: row.postings() & all,
                    set: set & all as u16,
                    inner: row.inner() & same,
                    begins: false,
                };
            }
            other(table, literals, doc, at, t, &mut room)
        }));
        // From behind, so that the next token is known.
        let (pairs, mut next) = (index.pairs(), UNKNOWN);
        for w in self.all.iter_mut().rev() {
            w.begins = w.node != 0 && next.inner && pairs.may_hold(w.node, next.slot);
            next = *w;
        }
    }
}

/// A word with other letters than ASCII's, or a long one.
#[cold]
fn other(table: Table<'_>, literals: &Literals, doc: &Document<'_>, at: usize, t: &Token, room: &mut String) -> Word {
    let Some((slot, found)) = doc.key(at, room).and_then(|key| table.find(&key)) else { return UNKNOWN };
    let set = set(t, slot, found.sets, literals);
    Word { slot, node: found.node, postings: found.postings, set, inner: found.inner, begins: false }
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
