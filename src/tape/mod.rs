//! The tape: the text as one symbol a cell, so that a rule is a regular expression over symbols.
//!
//! A symbol stands for all cells that no class of the phase tells apart; each phase has its own. Symbols are made when a cell first needs one:
//! of the tens of thousands that the lists could make, a release meets some hundreds, and nothing is computed before the first text.

pub(crate) mod atom;
pub(crate) mod automaton;
mod class;
pub(crate) mod notation;
mod program;
mod states;

use crate::gazetteer::{Cell, Gazetteer};
use crate::text::token::Shape;
use atom::{Kind, NO_LITERAL, kind_bit, place_bit, shape_bit};
use class::{ClassId, Classes, Traits};
use notation::Reader;
use rustc_hash::FxHashMap;

const WORD_SHAPES: usize = Shape::CapNum as usize + 1;
const PLACES: usize = 3;
const LOOKS: usize = WORD_SHAPES * PLACES;
/// Symbols are at most so many: a transition packs two states and a symbol into 64 bits.
const MOST: usize = 1 << states::SYMBOL_BITS;

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
        Grammar { classes: reader.classes, literal_of_set, unknown }
    }
}

/// The classes that the rules of a phase ask for.
#[derive(Debug)]
pub(crate) struct Alphabet {
    /// In the order of their bits in a symbol's signature.
    classes: Vec<ClassId>,
    /// These and what they are made of.
    needed: Vec<ClassId>,
}

impl Alphabet {
    fn new(classes: Vec<ClassId>, grammar: &Grammar) -> Alphabet {
        let needed = grammar.classes.needed(&classes);
        Alphabet { classes, needed }
    }

    /// Words of 64 bits in a signature.
    fn width(&self) -> usize {
        self.classes.len().div_ceil(64).max(1)
    }
}

/// The symbols that a thread has met in a phase.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    /// For each label set and look the symbol and one; nought where none was asked yet.
    words: Vec<u32>,
    marks: Vec<u32>,
    mentions: Vec<u32>,
    known: FxHashMap<Box<[u64]>, u32>,
    /// Of each symbol: which classes hold.
    signatures: Vec<u64>,
    values: Vec<bool>,
}

impl Symbols {
    /// The symbol of a cell.
    #[inline]
    pub(crate) fn of(&mut self, cell: &Cell, alphabet: &Alphabet, grammar: &Grammar, gazetteer: &Gazetteer) -> u32 {
        let word = cell.shape.is_word();
        let (table, at) = if word {
            (&self.words, usize::from(cell.set) * LOOKS + cell.shape as usize * PLACES + cell.place as usize)
        } else {
            (&self.marks, cell.shape as usize)
        };
        match table.get(at) {
            Some(s) if *s > 0 => *s - 1,
            _ => {
                // Marks have no labels and stand anywhere.
                let traits = if word {
                    let literal = grammar.literal_of_set.get(usize::from(cell.set)).copied().unwrap_or(NO_LITERAL);
                    Traits { labels: gazetteer.labels(cell), looks: shape_bit(cell.shape) | place_bit(cell.place), literal }
                } else {
                    Traits { labels: 0, looks: shape_bit(cell.shape), literal: NO_LITERAL }
                };
                let symbol = self.add(traits, alphabet, grammar);
                let table = if word { &mut self.words } else { &mut self.marks };
                let size = if word { gazetteer.sets().len() * LOOKS } else { Shape::COUNT };
                put(table, size, at, symbol);
                symbol
            }
        }
    }

    /// The symbol of a name found by an earlier phase.
    pub(crate) fn of_mention(&mut self, kind: Kind, alphabet: &Alphabet, grammar: &Grammar) -> u32 {
        match self.mentions.get(kind as usize) {
            Some(s) if *s > 0 => *s - 1,
            _ => {
                let symbol = self.add(Traits { labels: 0, looks: kind_bit(kind), literal: NO_LITERAL }, alphabet, grammar);
                put(&mut self.mentions, Kind::ALL.len(), kind as usize, symbol);
                symbol
            }
        }
    }

    fn add(&mut self, cell: Traits, alphabet: &Alphabet, grammar: &Grammar) -> u32 {
        grammar.classes.holds(cell, &alphabet.needed, &mut self.values);
        let mut signature = vec![0u64; alphabet.width()];
        for (n, class) in alphabet.classes.iter().enumerate() {
            let holds = self.values.get(*class as usize).copied().unwrap_or(false);
            if let Some(word) = signature.get_mut(n / 64) {
                *word |= u64::from(holds) << (n % 64);
            }
        }
        if let Some(s) = self.known.get(signature.as_slice()) {
            return *s;
        }
        let symbol = self.known.len().min(MOST - 1) as u32;
        self.signatures.extend_from_slice(&signature);
        self.known.insert(signature.into(), symbol);
        symbol
    }

    /// Which classes hold for a symbol, 64 a word.
    #[inline]
    fn signature(&self, symbol: u32, width: usize) -> &[u64] {
        self.signatures.get(symbol as usize * width..(symbol as usize + 1) * width).unwrap_or(&[])
    }

    /// How many symbols are in use.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.known.len()
    }
}

/// Is the bit of a class set?
#[inline]
fn has(signature: &[u64], class: u16) -> bool {
    signature.get(usize::from(class / 64)).is_some_and(|w| w >> (class % 64) & 1 == 1)
}

fn put(table: &mut Vec<u32>, size: usize, at: usize, symbol: u32) {
    if table.len() < size {
        table.resize(size, 0);
    }
    if let Some(s) = table.get_mut(at) {
        *s = symbol + 1;
    }
}
