//! The tape: the text as one symbol a cell, so that a rule is a regular expression over symbols.
//!
//! A symbol stands for all cells that no class of the phase tells apart; each phase has its own. Symbols are made when a cell first needs one:
//! of the tens of thousands that the lists could make, a release meets some hundreds, and nothing is computed before the first text.

pub(crate) mod atom;
pub(crate) mod automaton;
mod class;
mod need;
pub(crate) mod notation;
mod program;
mod search;
mod states;

use crate::gazetteer::{Cell, Gazetteer};
use crate::text::Place;
use crate::text::token::Shape;
use atom::{Kind, NO_LITERAL, kind_bit, place_bit, shape_bit};
use class::{ClassId, Classes, Steps, Traits};
use notation::Reader;
use rustc_hash::FxHashMap;

const WORD_SHAPES: usize = Shape::CapNum as usize + 1;
const PLACES: usize = 3;
const LOOKS: usize = WORD_SHAPES * PLACES;
/// Kinds that are no words: marks by their shape, then names by theirs.
const BARE: usize = Shape::COUNT + Kind::ALL.len();

/// What all phases share: the classes of their rules, and the words that rules name.
#[derive(Debug)]
pub(crate) struct Grammar {
    classes: Classes,
    /// Which literal each label set belongs to: sets made by `Gazetteer::make_literal`.
    literal_of_set: Vec<u16>,
    /// Words of rules that no list holds: their rules can never match. A test keeps this empty.
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) unknown: Vec<String>,
}

impl Grammar {
    /// Gives every literal of the rules its own label sets.
    pub(crate) fn new(reader: Reader<'_>, gazetteer: &mut Gazetteer) -> Grammar {
        let mut unknown = Vec::new();
        let mut literal_of_set = vec![NO_LITERAL; gazetteer.sets().len()];
        for (n, word) in (0u16..).zip(&reader.literals) {
            if gazetteer.make_literal(word).is_none() {
                unknown.push((*word).to_owned());
            }
            literal_of_set.resize(gazetteer.sets().len(), n);
        }
        gazetteer.seal();
        Grammar { classes: reader.classes, literal_of_set, unknown }
    }
}

/// The classes that the rules of a phase ask for.
#[derive(Debug)]
pub(crate) struct Alphabet {
    /// How to find out which hold.
    steps: Steps,
    /// The step that decides each, in the order of their bits in a symbol's signature.
    places: Vec<u32>,
}

impl Alphabet {
    fn new(classes: &[ClassId], grammar: &Grammar) -> Alphabet {
        let (steps, places) = grammar.classes.steps(classes);
        Alphabet { steps, places }
    }

    /// Words of 64 bits in a signature.
    fn width(&self) -> usize {
        self.places.len().div_ceil(64).max(1)
    }
}

/// The kinds of cells that a thread has met: what a cell is to any phase, in small numbers. Marks by shape, names by kind, then words.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    /// For each label set and look the kind; nought where none was met.
    words: Vec<u32>,
    /// Label set, shape and place of each kind of word.
    met: Vec<(u16, Shape, Place)>,
}

impl Kinds {
    /// The kind of each cell.
    pub(crate) fn read(&mut self, cells: &[Cell], gazetteer: &Gazetteer, out: &mut Vec<u32>) {
        if self.words.is_empty() {
            self.words.resize(gazetteer.sets().len() * LOOKS, 0);
        }
        out.clear();
        out.extend(cells.iter().map(|c| self.of(c)));
    }

    fn of(&mut self, cell: &Cell) -> u32 {
        if !cell.shape.is_word() {
            return cell.shape as u32;
        }
        let at = usize::from(cell.set) * LOOKS + cell.shape as usize * PLACES + cell.place as usize;
        let Some(kind) = self.words.get_mut(at) else { return 0 };
        if *kind == 0 {
            *kind = (BARE + self.met.len()) as u32;
            self.met.push((cell.set, cell.shape, cell.place));
        }
        *kind
    }

    /// The kind of a name found by an earlier phase.
    pub(crate) fn of_mention(kind: Kind) -> u32 {
        (Shape::COUNT + kind as usize) as u32
    }

    fn traits(&self, kind: u32, grammar: &Grammar, gazetteer: &Gazetteer) -> Traits {
        let bare = |looks| Traits { labels: 0, looks, literal: NO_LITERAL };
        let n = kind as usize;
        if n < Shape::COUNT {
            return bare(1 << n);
        }
        if let Some(k) = Kind::ALL.get(n - Shape::COUNT) {
            return bare(kind_bit(*k));
        }
        let Some((set, shape, place)) = self.met.get(n - BARE).copied() else { return bare(0) };
        let literal = grammar.literal_of_set.get(usize::from(set)).copied().unwrap_or(NO_LITERAL);
        let labels = gazetteer.sets().get(usize::from(set)).copied().unwrap_or(0);
        Traits { labels, looks: shape_bit(shape) | place_bit(place), literal }
    }
}

/// The symbols that a thread has met in a phase.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    /// For each kind of cell the symbol.
    of_kind: Vec<u32>,
    known: FxHashMap<Box<[u64]>, u32>,
    /// Of each symbol: which classes hold.
    signatures: Vec<u64>,
    values: Vec<bool>,
}

impl Symbols {
    /// Stands for the symbol of a kind that was not asked for yet.
    const UNMET: u32 = u32::MAX;

    /// Writes the symbol of each cell.
    pub(crate) fn read(&mut self, cells: &[u32], kinds: &Kinds, alphabet: &Alphabet, grammar: &Grammar, gazetteer: &Gazetteer, tape: &mut Vec<u32>) {
        tape.clear();
        tape.extend(cells.iter().map(|kind| self.of_kind.get(*kind as usize).copied().unwrap_or(Self::UNMET)));
        // What is new is found by one look over all: texts bring little that is.
        if tape.iter().fold(false, |new, s| new | (*s == Self::UNMET)) {
            for (symbol, kind) in tape.iter_mut().zip(cells).filter(|(s, _)| **s == Self::UNMET) {
                *symbol = self.of(*kind, kinds, alphabet, grammar, gazetteer);
            }
        }
    }

    #[cold]
    fn of(&mut self, kind: u32, kinds: &Kinds, alphabet: &Alphabet, grammar: &Grammar, gazetteer: &Gazetteer) -> u32 {
        let known = self.of_kind.get(kind as usize).copied().filter(|s| *s != Self::UNMET);
        known.unwrap_or_else(|| {
            let symbol = self.add(kinds.traits(kind, grammar, gazetteer), alphabet);
            if self.of_kind.len() <= (kind as usize) {
                self.of_kind.resize((kind as usize) * 3 / 2 + 64, Self::UNMET);
            }
            if let Some(s) = self.of_kind.get_mut(kind as usize) {
                *s = symbol;
            }
            symbol
        })
    }

    fn add(&mut self, cell: Traits, alphabet: &Alphabet) -> u32 {
        alphabet.steps.holds(cell, &mut self.values);
        // Written behind those known, and taken back if it is one of them.
        let from = self.signatures.len();
        for places in alphabet.places.chunks(64) {
            let bits = places.iter().zip(0..64).map(|(step, n)| u64::from(self.values.get(*step as usize).copied().unwrap_or(false)) << n);
            self.signatures.push(bits.fold(0, |word, bit| word | bit));
        }
        self.signatures.resize(from + alphabet.width(), 0);
        let signature = self.signatures.get(from..).unwrap_or(&[]);
        if let Some(s) = self.known.get(signature) {
            self.signatures.truncate(from);
            return *s;
        }
        let symbol = self.known.len() as u32;
        self.known.insert(signature.into(), symbol);
        symbol
    }

    /// Which classes hold for a symbol, 64 a word.
    #[inline]
    fn signature(&self, symbol: u32, width: usize) -> &[u64] {
        self.signatures.get(symbol as usize * width..(symbol as usize + 1) * width).unwrap_or(&[])
    }

    /// How many symbols are in use.
    pub(crate) fn len(&self) -> usize {
        self.known.len()
    }
}

/// Is the bit of a class set?
#[inline]
fn has(signature: &[u64], class: u16) -> bool {
    signature.get(usize::from(class / 64)).is_some_and(|w| w >> (class % 64) & 1 == 1)
}
