//! What the built-in lists say of each token by itself.
//!
//! The rows of the table lie all over a few megabytes. So they are fetched stretch by stretch, by a loop that does nothing else: the shorter it is, the
//! more of them are on their way at once, and the loop that reads them waits for none.

use super::NO_SLOT;
use super::index::{Fetched, Index, Table};
use super::label::{Label, LabelSet, set_of};
use super::literals::Literals;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::hash::Key;
use crate::text::token::{Shape, Token};

/// What the built-in lists say of each token by itself.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(super) all: Vec<Word>,
    /// The label set of each: all that is asked once the cells are made.
    pub(super) sets: Vec<u16>,
    /// The rows of the words at hand.
    rows: Vec<Fetched>,
}

/// So many words are fetched before they are read.
const STRETCH: usize = 128;

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
    /// The cells are made: of what was looked up only the label sets are asked from here on. `large`: the rest is given back at once.
    pub(crate) fn settle(&mut self, large: bool) {
        self.sets.clear();
        self.sets.extend(self.all.iter().map(|w| w.set));
        if large {
            self.all = Vec::new();
        }
    }

    /// Looks every token up.
    pub(super) fn read(&mut self, index: &Index, literals: &Literals, sets: &[LabelSet], doc: &Document<'_>) {
        let (table, pairs, lower) = (index.table(), index.pairs(), doc.lower.as_bytes());
        let mut room = String::new();
        self.all.clear();
        self.all.extend(doc.hashes.iter().map(|h| Word { slot: table.slot(*h), ..UNKNOWN }));
        // Where longer names go on behind the word before; whether it begins one is known with the next.
        let (mut before, mut node, mut at) = (&mut { UNKNOWN }, 0, 0);
        for (words, tokens) in self.all.chunks_mut(STRETCH).zip(doc.tokens.chunks(STRETCH)) {
            self.rows.clear();
            self.rows.extend(words.iter().map(|w| table.fetch(w.slot)));
            for ((word, t), row) in words.iter_mut().zip(tokens).zip(&self.rows) {
                let row = row.row();
                let next;
                if t.ascii
                    && let key = Key::within(lower, t.range(), Some(0))
                    && let Some(same) = row.holds(&key)
                {
                    // No branch on `same`: it would be guessed wrong for every fifth word.
                    let all = u32::from(same).wrapping_neg();
                    let set = set(t, word.slot, row.all_sets(), literals) & all as u16;
                    *word = Word { slot: word.slot | !all, postings: row.postings() & all, set, inner: row.inner() & same, begins: false };
                    next = row.node() & all;
                } else {
                    (*word, next) = other(table, literals, doc, at, t, &mut room);
                    if t.shape == Shape::Cap && sets.get(usize::from(word.set)).is_some_and(|s| is_ordinary(*s)) && has_letters_of_its_own(doc.word(at)) {
                        *word = UNKNOWN;
                    }
                }
                before.begins = node != 0 && word.inner && pairs.may_hold(node, word.slot);
                (before, node, at) = (word, next, at + 1);
            }
        }
    }
}

/// An ordinary word of English that is nothing else but a family's name now and then.
fn is_ordinary(set: LabelSet) -> bool {
    const WORDS: LabelSet = set_of(&[Label::Noun, Label::Verb, Label::Adjective, Label::Adverb, Label::Gerund]);
    const NAMES: LabelSet = set_of(&[
        Label::Given,
        Label::Surname,
        Label::City,
        Label::CityX,
        Label::Org,
        Label::OrgHead,
        Label::OrgHeadFirst,
        Label::ForeignHead,
        Label::Subdivision,
    ]);
    set & WORDS != 0 && set & NAMES == 0
}

/// `Høst`, `Bär` are no `host` and no `bar`: letters that English has in no word. `Café`, `Māori` have others.
fn has_letters_of_its_own(word: &str) -> bool {
    word.chars().any(|c| "øØåÅæÆöÖüÜäÄßłŁśŚżŻźŹžŽšŠčČřŘěıİğĞşŞãÃõÕñðÐþÞ".contains(c))
}

/// A word with other letters than ASCII's, or a long one; where longer names go on behind it.
#[cold]
fn other(table: Table<'_>, literals: &Literals, doc: &Document<'_>, at: usize, t: &Token, room: &mut String) -> (Word, u32) {
    let Some((slot, found)) = doc.key(at, room).and_then(|key| table.find(&key)) else { return (UNKNOWN, 0) };
    let [lower, cap, caps] = found.sets.map(u64::from);
    let set = set(t, slot, lower | cap << 16 | caps << 32, literals);
    (Word { slot, postings: found.postings, set, inner: found.inner, begins: false }, found.node)
}

/// The set of a word of the table as it is written here, of `sets` by case: a literal's own, else the list's.
#[inline]
fn set(t: &Token, slot: u32, sets: u64, literals: &Literals) -> u16 {
    let Some(case) = CASES.get(t.shape as usize).copied().filter(|c| *c != NO_CASE) else { return 0 };
    match literals.at(slot) {
        Some(first) => first + u16::from(case),
        None => (sets >> (16 * u32::from(case))) as u16,
    }
}

/// The place of each shape's case; none for what is no word.
#[allow(clippy::indexing_slicing)] // at compile time; an index beyond the table would not compile
const CASES: [u8; Shape::COUNT] = {
    let mut cases = [NO_CASE; Shape::COUNT];
    let mut n = 0;
    while n < WORD_SHAPES.len() {
        cases[WORD_SHAPES[n] as usize] = WORD_SHAPES[n].case() as u8;
        n += 1;
    }
    cases
};

const NO_CASE: u8 = u8::MAX;

const WORD_SHAPES: [Shape; 7] = [Shape::Lower, Shape::Cap, Shape::Caps, Shape::Inner, Shape::Initial, Shape::Dotted, Shape::CapNum];

/// `Museum of Art director`, `Centre for Soil Research director`: the field of a body, and then a post; not `Bank of Merrow Chief executive`.
pub(super) fn ends_a_name(doc: &Document<'_>, first: u32) -> bool {
    let joint = (1..=4).filter_map(|k| (first as usize).checked_sub(k)).find(|t| !doc.shape(*t).is_capital());
    !doc.is(first as usize, Class::LeadsAPost) && joint.is_some_and(|t| matches!(doc.lower(t), b"of" | b"for" | b"on"))
}

/// Does a capital word stand behind a capital and before a small letter?
pub(super) fn between_name_and_word(doc: &Document<'_>, at: usize) -> bool {
    let shape = |t: usize| doc.tokens.get(t).map_or(Shape::Para, |t| t.shape);
    at > 0 && shape(at - 1).is_capital() && shape(at).is_capital() && shape(at + 1) == Shape::Lower
}
