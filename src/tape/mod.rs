//! The tape: the text as one symbol a cell, so that a rule is a regular expression over symbols.
//!
//! A symbol stands for all cells that no class of the phase tells apart; each phase has its own. Symbols are made when a cell first needs one:
//! of the tens of thousands that the lists could make, a release meets some hundreds, and nothing is computed before the first text.

pub(crate) mod atom;
pub(crate) mod automaton;
mod class;
mod closure;
mod need;
pub(crate) mod notation;
pub(crate) mod program;
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
    pub(crate) fn new(mut reader: Reader<'_>, gazetteer: &mut Gazetteer) -> Grammar {
        let mut unknown = Vec::new();
        let mut literal_of_set = vec![NO_LITERAL; gazetteer.sets().len()];
        for (n, word) in (0u16..).zip(&reader.literals) {
            if gazetteer.make_literal(word).is_none() {
                unknown.push((*word).to_owned());
            }
            literal_of_set.resize(gazetteer.sets().len(), n);
        }
        gazetteer.seal();
        reader.classes.seal();
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
    /// For each label set its row in `words`, from 1; nought where it was not met: of the lists' thousands of sets texts meet some hundreds.
    rows: Vec<u16>,
    /// Of each set that was met the kind by its look; nought where none was met.
    words: Vec<[u32; LOOKS]>,
    /// Label set, shape and place of each kind of word.
    met: Vec<(u16, Shape, Place)>,
}

impl Kinds {
    /// The kind of each cell.
    pub(crate) fn read(&mut self, cells: &[Cell], gazetteer: &Gazetteer, out: &mut Vec<u32>) {
        self.rows.resize(gazetteer.sets().len(), 0);
        out.clear();
        out.extend(cells.iter().map(|c| self.of(c)));
    }

    fn of(&mut self, cell: &Cell) -> u32 {
        if !cell.shape.is_word() {
            return cell.shape as u32;
        }
        let Some(row) = self.rows.get_mut(usize::from(cell.set)) else { return 0 };
        if *row == 0 {
            self.words.push([0; LOOKS]);
            *row = self.words.len() as u16;
        }
        let look = cell.shape as usize * PLACES + cell.place as usize;
        let Some(kind) = self.words.get_mut(usize::from(*row) - 1).and_then(|kinds| kinds.get_mut(look)) else { return 0 };
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
    /// What each step says of the kinds at hand, a bit each.
    values: Vec<u64>,
}

impl Symbols {
    /// Stands for the symbol of a kind that was not asked for yet.
    const UNMET: u32 = u32::MAX;
    /// The same, once it is asked for.
    const ASKED: u32 = u32::MAX - 1;

    /// Writes the symbol of each cell.
    pub(crate) fn read(&mut self, cells: &[u32], kinds: &Kinds, alphabet: &Alphabet, grammar: &Grammar, gazetteer: &Gazetteer, tape: &mut Vec<u32>) {
        tape.clear();
        tape.extend(cells.iter().map(|kind| self.of(*kind)));
        // What is new is found by one look over all: texts bring little that is.
        if !tape.iter().fold(false, |new, s| new | (*s == Self::UNMET)) {
            return;
        }
        let most = cells.iter().copied().max().unwrap_or(0) as usize;
        if self.of_kind.len() <= most {
            self.of_kind.resize(most * 3 / 2 + 64, Self::UNMET);
        }
        let mut unmet = Vec::new();
        for (_, kind) in tape.iter().zip(cells).filter(|(s, _)| **s == Self::UNMET) {
            if let Some(s) = self.of_kind.get_mut(*kind as usize).filter(|s| **s == Self::UNMET) {
                *s = Self::ASKED;
                unmet.push(*kind);
            }
        }
        unmet.sort_unstable();
        for some in unmet.chunks(64) {
            self.add(some, kinds, alphabet, grammar, gazetteer);
        }
        for (symbol, kind) in tape.iter_mut().zip(cells).filter(|(s, _)| **s == Self::UNMET) {
            *symbol = self.of(*kind);
        }
    }

    #[inline]
    fn of(&self, kind: u32) -> u32 {
        self.of_kind.get(kind as usize).copied().unwrap_or(Self::UNMET)
    }

    /// Finds the symbols of kinds, 64 at most.
    #[cold]
    fn add(&mut self, some: &[u32], kinds: &Kinds, alphabet: &Alphabet, grammar: &Grammar, gazetteer: &Gazetteer) {
        let traits: Vec<Traits> = some.iter().map(|kind| kinds.traits(*kind, grammar, gazetteer)).collect();
        alphabet.steps.hold(&traits, &mut self.values);
        let width = alphabet.width();
        // A row a kind, as long as a signature.
        let mut signatures = vec![0u64; width * some.len()];
        for (n, places) in alphabet.places.chunks(64).enumerate() {
            // A row a class, a bit a kind; then the other way round.
            let mut square = [0u64; 64];
            square.iter_mut().zip(places).for_each(|(row, step)| *row = self.values.get(*step as usize).copied().unwrap_or(0));
            transpose(&mut square);
            for (signature, row) in signatures.chunks_exact_mut(width).zip(square) {
                if let Some(word) = signature.get_mut(n) {
                    *word = row;
                }
            }
        }
        for (kind, signature) in some.iter().zip(signatures.chunks_exact(width)) {
            let symbol = match self.known.get(signature) {
                Some(s) => *s,
                None => {
                    let symbol = self.known.len() as u32;
                    self.signatures.extend_from_slice(signature);
                    self.known.insert(signature.into(), symbol);
                    symbol
                }
            };
            if let Some(s) = self.of_kind.get_mut(*kind as usize) {
                *s = symbol;
            }
        }
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
    signature.get(usize::from(class / 64)).copied().unwrap_or(0) >> (class % 64) & 1 == 1
}

/// Rows become columns: bit `c` of word `r` becomes bit `r` of word `c` (Hacker's Delight, section 7-3: blocks of half the size change places).
fn transpose(square: &mut [u64; 64]) {
    for (half, mask) in [
        (32, 0xFFFF_FFFF),
        (16, 0xFFFF_0000_FFFF),
        (8, 0xFF_00FF_00FF_00FF),
        (4, 0x0F0F_0F0F_0F0F_0F0F),
        (2, 0x3333_3333_3333_3333),
        (1, 0x5555_5555_5555_5555u64),
    ] {
        for block in square.chunks_exact_mut(2 * half) {
            let (upper, lower) = block.split_at_mut(half);
            for (a, b) in upper.iter_mut().zip(lower) {
                let change = (*a >> half ^ *b) & mask;
                *a ^= change << half;
                *b ^= change;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn rows_become_columns() {
        let mut square: [u64; 64] = core::array::from_fn(|n| (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let before = square;
        super::transpose(&mut square);
        for (r, row) in before.iter().enumerate() {
            for (c, column) in square.iter().enumerate() {
                assert_eq!(row >> c & 1, column >> r & 1, "row {r}, column {c}");
            }
        }
    }
}
