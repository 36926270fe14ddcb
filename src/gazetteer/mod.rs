//! The lists, and where they hit: every word with its labels, names of several words as one cell.

pub(crate) mod catalogue;
#[cfg(test)]
#[allow(dead_code)] // what build.rs writes is tested where it is read
pub(crate) mod classes;
pub(crate) mod compile;
pub(crate) mod format;
mod glue;
pub(crate) mod index;
pub(crate) mod label;
mod literals;
pub(crate) mod perfect;
pub(crate) mod tables;
#[cfg(test)]
mod tests;
mod words;

use crate::text::token::{Case, Shape};
use crate::text::{Document, Place};
use index::{Entry, Found, Index};
use label::{Label, LabelSet};
use literals::Literals;
use std::borrow::Cow;
use std::sync::Arc;
use tables::Tables;
pub(crate) use words::Words;

/// Bytes at the start of a cache line, where the rows of the word table expect to be.
#[repr(align(64))]
struct Aligned<T: ?Sized>(T);

static ALIGNED: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/gazetteer.bin")));
static TABLES: &[u8] = &ALIGNED.0;
/// The strings of the entries.
static WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/gazetteer.txt"));

/// One step of the tape: a token, or a listed name of several tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    /// First token.
    pub(crate) first: u32,
    /// Token after the last.
    pub(crate) end: u32,
    /// Its label set, by number.
    pub(crate) set: u16,
    pub(crate) shape: Shape,
    pub(crate) place: Place,
    /// Where its entries are; the highest bit: in the caller's lists.
    pub(crate) postings: u32,
}

const OWN: u32 = 1 << 31;
const NO_SLOT: u32 = u32::MAX;

/// The built-in lists and the caller's.
#[derive(Clone, Debug)]
pub(crate) struct Gazetteer {
    base: Index,
    own: Option<Arc<Index>>,
    /// Every label set, the base's first.
    sets: Vec<LabelSet>,
    /// Sets of the base's slots that hold a literal of the rules.
    literals: Literals,
    base_sets: u16,
    name_ending: u16,
    body_ending: u16,
}

impl Gazetteer {
    /// The built-in lists, and a caller's compiled ones.
    pub(crate) fn new(own: Option<Tables>) -> Gazetteer {
        let base = Index::new(Cow::Borrowed(TABLES), Cow::Borrowed(WORDS));
        let mut sets: Vec<LabelSet> = base.sets().collect();
        let name_ending = sets.len() as u16;
        sets.push(Label::NameEnding.bit());
        let body_ending = sets.len() as u16;
        sets.push(Label::OrgEnding.bit());
        let base_sets = sets.len() as u16;
        let own = own.map(|t| Arc::new(Index::new(Cow::Owned(t.data), Cow::Owned(t.words))));
        if let Some(own) = &own {
            sets.extend(own.sets());
        }
        Gazetteer { base, own, sets, literals: Literals::default(), base_sets, name_ending, body_ending }
    }

    /// All label sets; a cell's `set` is a place in here.
    pub(crate) fn sets(&self) -> &[LabelSet] {
        &self.sets
    }

    /// Gives a literal word of the rules label sets of its own, so that rules can name it. `None` when no list holds the word.
    pub(crate) fn make_literal(&mut self, word: &str) -> Option<()> {
        let (slot, found) = self.base.word(word.as_bytes())?;
        let first = self.sets.len() as u16;
        for s in found.sets {
            self.sets.push(self.sets.get(usize::from(s)).copied().unwrap_or(0));
        }
        self.literals.add(slot, first);
        Some(())
    }

    /// All literals are made.
    pub(crate) fn seal(&mut self) {
        self.literals.seal(self.base.slots());
    }

    /// The set of a word of the base in a case: a literal's own, else the list's.
    #[inline]
    fn set_of(&self, slot: u32, found: &Found, case: usize) -> u16 {
        match self.literals.at(slot) {
            Some(first) => first + case as u16,
            None => found.sets.get(case).copied().unwrap_or(0),
        }
    }

    /// The entries of a cell.
    pub(crate) fn entries(&self, cell: &Cell) -> impl Iterator<Item = Entry<'_>> + '_ {
        let postings = cell.postings;
        let index = if postings & OWN != 0 { self.own.as_deref() } else { Some(&self.base) };
        index.into_iter().flat_map(move |i| i.entries(postings & !OWN))
    }

    /// Whether a cell's entries are of the caller's lists.
    pub(crate) fn is_own(&self, cell: &Cell) -> bool {
        cell.postings & OWN != 0
    }

    /// The labels of a cell.
    pub(crate) fn labels(&self, cell: &Cell) -> LabelSet {
        self.sets.get(usize::from(cell.set)).copied().unwrap_or(0)
    }

    /// The labels of one token by itself, whatever longer name it is part of.
    pub(crate) fn word_labels(&self, words: &Words, token: u32) -> LabelSet {
        words.sets.get(token as usize).and_then(|set| self.sets.get(usize::from(*set))).copied().unwrap_or(0)
    }

    /// A word of the language, in small letters: the lexicon knows what part of speech it is.
    pub(crate) fn is_word(&self, lower: &[u8]) -> bool {
        const SPEECH: LabelSet = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit();
        let labels = self.base.word(lower).and_then(|(slot, f)| self.sets.get(usize::from(self.set_of(slot, &f, 0))));
        labels.is_some_and(|l| l & SPEECH != 0)
    }

    /// Entries of the name that tokens `first..end` are.
    pub(crate) fn named<'g>(&'g self, doc: &Document<'_>, first: u32, end: u32) -> impl Iterator<Item = Entry<'g>> + use<'g> {
        let own = self.own.as_deref();
        let hit = own.and_then(|own| Some((own, self.whole(own, doc, first, end)?)));
        let hit = hit.or_else(|| Some((&self.base, self.whole(&self.base, doc, first, end)?)));
        hit.into_iter().flat_map(|(index, postings)| index.entries(postings))
    }

    fn whole(&self, index: &Index, doc: &Document<'_>, first: u32, end: u32) -> Option<u32> {
        let mut folded = String::new();
        let (_, mut found) = self.word(index, doc, first as usize, &mut folded)?;
        if end <= first + 1 {
            return Some(found.postings);
        }
        let mut node = found.node;
        for t in first + 1..end {
            let (word, _) = self.word(index, doc, t as usize, &mut folded)?;
            (node, found) = index.child(node, word)?;
        }
        let case = compile::case_of((first..end).map(|t| doc.shape(t as usize)));
        (found.set(case) != 0).then_some(found.postings)
    }

    /// Entries of a name that is looked up by itself, whatever stands around it.
    pub(crate) fn lookup(&self, name: &str) -> Vec<Entry<'_>> {
        // One plain word needs no cutting up.
        if self.own.is_none() && name.bytes().all(|b| b.is_ascii_alphabetic()) {
            let found = self.base.word(name.to_ascii_lowercase().as_bytes());
            return found.map(|(_, f)| self.base.entries(f.postings).collect()).unwrap_or_default();
        }
        let doc = Document::new(name);
        let mut cells = Vec::new();
        self.cells(&doc, &mut Words::default(), &mut cells);
        match cells.as_slice() {
            [one, rest @ ..] if rest.iter().all(|c| c.shape == Shape::Para) => {
                let own = one.postings & OWN != 0;
                let index = if own { self.own.as_deref() } else { Some(&self.base) };
                index.map(|i| i.entries(one.postings & !OWN).collect()).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// Walks a document: every token is looked up, the longest listed name from a token on becomes one cell.
    pub(crate) fn cells(&self, doc: &Document<'_>, words: &mut Words, out: &mut Vec<Cell>) {
        out.clear();
        let mut folded = String::new();
        words.read(&self.base, &self.literals, &self.sets, doc);
        let mut at = 0;
        while let (Some(t), Some(w)) = (doc.tokens.get(at), words.all.get(at)) {
            let place = doc.places.get(at).copied().unwrap_or_default();
            let mut cell = Cell { first: at as u32, end: at as u32 + 1, set: w.set, shape: t.shape, place, postings: 0 };
            if t.shape.is_word() {
                if w.slot == NO_SLOT {
                    self.unknown(doc, at, &mut cell, &mut folded);
                } else {
                    cell.postings = w.postings;
                    if w.begins {
                        let word = cell;
                        self.longer(doc, words, w.slot, &mut cell);
                        // `Oxley Coffee Company director`: the first word is the end of a name, not of the post.
                        let post = cell.end > word.end && self.labels(&cell) & Label::RoleHead.bit() != 0;
                        if post && self.labels(&word) & Label::OrgHead.bit() != 0 && words::between_name_and_word(doc, at) {
                            cell = word;
                        }
                    }
                }
                if let Some(own) = &self.own {
                    self.overlay(own, doc, &mut cell, &mut folded);
                }
            }
            at = cell.end as usize;
            out.push(cell);
        }
    }

    #[inline]
    fn word(&self, index: &Index, doc: &Document<'_>, at: usize, folded: &mut String) -> Option<(u32, Found)> {
        index.table().find(&doc.key(at, folded)?)
    }

    /// The longest name of the base that starts with the cell's first word.
    fn longer(&self, doc: &Document<'_>, words: &Words, slot: u32, cell: &mut Cell) {
        let node = self.base.table().row(slot).map_or(0, |r| r.node());
        let next = |at: usize| words.all.get(at).filter(|w| w.inner).map(|w| w.slot);
        self.lengthen(&self.base, doc, node, cell, 0, next);
    }

    /// Towns and parts of countries.
    const TOWNS: LabelSet =
        Label::City.bit() | Label::CityX.bit() | Label::BigCity.bit() | Label::County.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit();

    /// Walks the trie as far as it goes; the last name on the way is the cell's.
    #[inline]
    fn lengthen(&self, index: &Index, doc: &Document<'_>, node: u32, cell: &mut Cell, base: u16, mut word: impl FnMut(usize) -> Option<u32>) {
        let (mut node, mut at) = (node, cell.first as usize + 1);
        while !matches!(doc.shape(at), Shape::Break | Shape::Para) {
            let Some(w) = word(at) else { break };
            let Some((next, f)) = index.child(node, w) else { break };
            (node, at) = (next, at + 1);
            if f.sets == [0, 0, 0] {
                continue;
            }
            let case = compile::case_of((cell.first as usize..at).map(|i| doc.shape(i)));
            let set = f.set(case);
            // `The Hill & Dale Corporation` is not in `The Hill`: an article opens only names of no doubt, bodies and large cities (`The Hague`).
            let sure = Label::Org.bit() | if cell.shape == Shape::Cap { Label::BigCity.bit() } else { 0 };
            let doubtful = doc.lower(cell.first as usize) == b"the" && self.sets.get(usize::from(set + base)).is_some_and(|s| s & sure == 0);
            let post = || self.sets.get(usize::from(set + base)).is_some_and(|s| s & (Label::RoleTitle.bit() | Label::RoleHead.bit()) != 0);
            let cut = doc.shape(at - 1) == Shape::Lower && cell.shape == Shape::Cap && words::ends_a_name(doc, cell.first) && post();
            // `DENVER, CO - (Oxley Wire)`: a prefix (`co-`) is written close to its hyphen.
            let loose = doc.shape(at - 1) == Shape::Hyphen && doc.tokens.get(at - 1).is_some_and(|t| t.spaced);
            // `the Port said so`, `Sen. Lee on this bill`: no town's name ends in a small letter.
            let said = doc.shape(at - 1) == Shape::Lower
                && cell.shape == Shape::Cap
                && self.sets.get(usize::from(set + base)).is_some_and(|s| s & Self::TOWNS != 0 && s & !Self::TOWNS == 0);
            if set != 0 && !doubtful && !cut && !loose && !said {
                cell.end = at as u32;
                cell.set = set + base;
                cell.postings = f.postings | if base > 0 { OWN } else { 0 };
                if cell.shape == Shape::Initial {
                    cell.shape = Shape::Cap;
                }
            }
        }
    }

    /// A word that no list holds: its last part after a hyphen speaks for it (`Sub-Commission`), else its ending (`Valendiene`).
    fn unknown(&self, doc: &Document<'_>, at: usize, cell: &mut Cell, folded: &mut String) {
        let lower = doc.lower(at);
        if let Some(hyphen) = lower.iter().rposition(|b| *b == b'-') {
            let part = lower.get(hyphen + 1..).unwrap_or(b"");
            if part.len() > 2
                && let Some((slot, f)) = self.base.word(part)
            {
                // `mid-June`: the part has a case of its own.
                let capital = doc.word(at).get(hyphen + 1..).is_some_and(|p| p.starts_with(|c: char| c.is_ascii_uppercase()));
                let case = if cell.shape == Shape::Lower && capital { 1 } else { case_index(cell.shape) };
                cell.set = self.set_of(slot, &f, case);
                cell.postings = f.postings;
            }
        } else if cell.shape == Shape::Dotted {
            // `F.B.I.`, `U.N.D.P`: letters of a listed body as some papers write them.
            folded.clear();
            folded.extend(lower.iter().filter(|b| **b != b'.').map(|b| char::from(*b)));
            if folded.len() >= 3
                && let Some((slot, f)) = self.base.word(folded.as_bytes())
                && self.sets.get(usize::from(f.set(Case::Caps))).is_some_and(|s| s & Label::Org.bit() != 0)
            {
                cell.set = self.set_of(slot, &f, case_index(Shape::Caps));
                cell.postings = f.postings;
            }
        } else if cell.shape == Shape::Cap {
            let ending = doc.key(at, folded).and_then(|key| self.base.ending(key.word));
            // `O’Dell`, `McAfee`: a prefix that only surnames have.
            let word = doc.word(at);
            let prefixed = word.starts_with(['O', 'M', 'F'])
                && ["O'", "O’", "Mc", "Fitz"]
                    .iter()
                    .any(|p| word.strip_prefix(p).is_some_and(|r| r.len() >= 3 && r.starts_with(|c: char| c.is_uppercase() || *p == "Fitz")));
            match ending {
                Some(Label::OrgEnding) => cell.set = self.body_ending,
                Some(_) => cell.set = self.name_ending,
                None if prefixed => cell.set = self.name_ending,
                None => {}
            }
        }
    }

    /// The caller's lists win where they hit at least as far.
    fn overlay(&self, own: &Index, doc: &Document<'_>, cell: &mut Cell, folded: &mut String) {
        let at = cell.first as usize;
        let Some((_, f)) = self.word(own, doc, at, folded) else { return };
        let mut hit = Cell { end: cell.first + 1, set: 0, ..*cell };
        let set = f.sets.get(case_index(cell.shape)).copied().unwrap_or(0);
        if set != 0 {
            hit.set = set + self.base_sets;
            hit.postings = f.postings | OWN;
        }
        if f.node != 0 {
            let next = |at: usize| self.word(own, doc, at, folded).map(|(w, _)| w);
            self.lengthen(own, doc, f.node, &mut hit, self.base_sets, next);
        }
        if hit.set != 0 && hit.end >= cell.end {
            *cell = hit;
        }
    }
}

fn case_index(shape: Shape) -> usize {
    match shape.case() {
        Case::Lower => 0,
        Case::Cap => 1,
        Case::Caps => 2,
    }
}

/// Compiles a caller's lists (name, text in the lists' own form).
pub(crate) fn compile_own(lists: &[(String, String)]) -> Result<Tables, format::FormatError> {
    let mut compiler = compile::Compiler::default();
    for (name, text) in lists {
        compiler.add(name, &format::parse(name, text, false)?)?;
    }
    Ok(compiler.finish())
}
