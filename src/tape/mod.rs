//! The tape: the text as one symbol a cell, so that a rule is a regular expression over symbols.
//!
//! A symbol stands for all cells that no class of the phase tells apart; each phase has its own. The 224 most frequent symbols are
//! one byte, the others two (a page, a place in it), so that nothing is lost: with one byte for all, the phase of names would have
//! had to merge 3,300 of its 3,600 symbols, and countries with sentence openers.

pub(crate) mod atom;
pub(crate) mod automaton;
mod dag;
pub(crate) mod notation;

use crate::gazetteer::{Cell, Gazetteer};
use crate::text::Place;
use crate::text::token::Shape;
use atom::{Expr, Kind, NO_LITERAL, kind_bit, place_bit, shape_bit};
use automaton::Automaton;
use notation::Pattern;
use std::collections::HashMap;

const WORD_SHAPES: usize = Shape::CapNum as usize + 1;
const PLACES: usize = 3;
const LOOKS: usize = WORD_SHAPES * PLACES;

/// Symbols below are one byte.
const SINGLE: usize = 224;
/// All symbols that one or two bytes can say.
const MOST: usize = SINGLE + (256 - SINGLE) * 256;

/// A symbol's bytes on the tape.
pub(crate) fn encode(symbol: u16, tape: &mut Vec<u8>) {
    let n = usize::from(symbol);
    if n < SINGLE {
        tape.push(n as u8);
    } else {
        tape.push((SINGLE + (n - SINGLE) / 256) as u8);
        tape.push(((n - SINGLE) % 256) as u8);
    }
}

/// Which symbol each cell is, for one phase.
#[derive(Debug)]
pub(crate) struct Symbols {
    words: Vec<u16>,
    marks: Vec<u16>,
    mentions: Vec<u16>,
    /// For each symbol, which classes hold (bits, in the order of `classes`).
    signatures: Vec<Vec<u64>>,
    classes: Vec<Expr>,
    /// Signatures that had to share a symbol because there were more than two bytes can say.
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) merged: usize,
}

/// Which literal each label set belongs to: sets made by `Gazetteer::make_literal`.
#[derive(Debug, Default)]
pub(crate) struct Literals {
    by_set: HashMap<u16, u16>,
    /// Words of rules that no list holds: their rules can never match. A test keeps this empty.
    pub(crate) unknown: Vec<String>,
}

impl Literals {
    /// Gives every literal of the rules its own label sets.
    pub(crate) fn new(words: &[String], gazetteer: &mut Gazetteer) -> Literals {
        let mut out = Literals::default();
        for (n, word) in words.iter().enumerate() {
            match gazetteer.make_literal(word) {
                Some(sets) => out.by_set.extend(sets.iter().map(|s| (*s, n as u16))),
                None => out.unknown.push(word.clone()),
            }
        }
        out
    }
}

impl Symbols {
    /// The symbols that the patterns of a phase need, for all words of the lists.
    pub(crate) fn new(patterns: &[Pattern], gazetteer: &Gazetteer, literals: &Literals) -> Symbols {
        let mut classes = Vec::new();
        patterns.iter().for_each(|p| collect(p, &mut classes));
        let relevant = classes.iter().fold(0, |a, c| a | c.labels());
        let mut ids: HashMap<Vec<u64>, usize> = HashMap::new();
        let mut signatures: Vec<Vec<u64>> = Vec::new();
        let mut weight: Vec<u64> = Vec::new();
        let mut intern = |s: Vec<u64>, w: u64| {
            let known = ids.get(&s).copied();
            let n = known.unwrap_or_else(|| {
                ids.insert(s.clone(), signatures.len());
                signatures.push(s);
                weight.push(0);
                signatures.len() - 1
            });
            if let Some(x) = weight.get_mut(n) {
                *x += w;
            }
            n
        };
        let weights = gazetteer.weights();
        // Label sets that the classes cannot tell apart are looked at once.
        let mut rows: HashMap<(u128, u16), (Vec<usize>, u64)> = HashMap::new();
        let mut row_of = Vec::with_capacity(gazetteer.sets().len());
        for (n, set) in gazetteer.sets().iter().enumerate() {
            let literal = literals.by_set.get(&(n as u16)).copied().unwrap_or(NO_LITERAL);
            let key = (set & relevant, literal);
            rows.entry(key).or_default().1 += u64::from(weights.get(n).copied().unwrap_or(0)) + 1;
            row_of.push(key);
        }
        let bits: Vec<u64> = looks().map(|(s, p)| shape_bit(s) | place_bit(p)).collect();
        let (dag, mut values) = (dag::Dag::new(&classes, &bits), Vec::new());
        let mut keys: Vec<_> = rows.keys().copied().collect();
        keys.sort_unstable();
        for key in keys {
            let w = rows.get(&key).map_or(1, |r| r.1) * if key.1 == NO_LITERAL { 1 } else { 10_000 };
            let mut signs = vec![vec![0u64; classes.len().div_ceil(64)]; LOOKS];
            for (n, mut holds) in dag.holds(key.0, key.1, &mut values).enumerate() {
                while holds != 0 {
                    let look = holds.trailing_zeros();
                    if let Some(w) = signs.get_mut(look as usize).and_then(|s| s.get_mut(n / 64)) {
                        *w |= 1 << (n % 64);
                    }
                    holds &= holds - 1;
                }
            }
            let row = looks().zip(signs).map(|((shape, place), s)| intern(s, w * likely(shape, place, key.0, key.1))).collect();
            if let Some(r) = rows.get_mut(&key) {
                r.0 = row;
            }
        }
        let forever = u64::MAX / 4096;
        let mut bare = |bits: &[u64]| -> Vec<usize> {
            let dag = dag::Dag::new(&classes, bits);
            let mut signs = vec![vec![0u64; classes.len().div_ceil(64)]; bits.len()];
            for (n, holds) in dag.holds(0, NO_LITERAL, &mut values).enumerate() {
                for (look, sign) in signs.iter_mut().enumerate() {
                    if let Some(w) = sign.get_mut(n / 64) {
                        *w |= u64::from(holds >> look & 1) << (n % 64);
                    }
                }
            }
            signs.into_iter().map(|s| intern(s, forever)).collect()
        };
        // Marks and found names have no labels: one bit each says all.
        let shapes: Vec<u64> = (0..Shape::COUNT).map(|n| 1 << n).collect();
        let marks: Vec<usize> = shapes.chunks(32).flat_map(&mut bare).collect();
        let kinds: Vec<u64> = Kind::ALL.into_iter().map(kind_bit).collect();
        let mentions = bare(&kinds);
        let (symbol_of, kept, merged) = keep(&signatures, &weight);
        let sym = |n: usize| symbol_of.get(n).copied().unwrap_or(0);
        let words = row_of.iter().flat_map(|k| rows.get(k).map_or(&[][..], |r| r.0.as_slice()).iter().map(|n| sym(*n))).collect();
        Symbols { words, marks: marks.into_iter().map(sym).collect(), mentions: mentions.into_iter().map(sym).collect(), signatures: kept, classes, merged }
    }

    /// Builds the automaton of the phase.
    pub(crate) fn automaton(&self, patterns: &[Pattern]) -> Result<Automaton, String> {
        let known: HashMap<&Expr, usize> = self.classes.iter().enumerate().map(|(n, c)| (c, n)).collect();
        Automaton::new(patterns, &|e| {
            let n = known.get(e).copied().unwrap_or(0);
            let has = |s: &Vec<u64>| s.get(n / 64).is_some_and(|w| w >> (n % 64) & 1 == 1);
            (0u16..).zip(&self.signatures).filter(|(_, s)| has(s)).map(|(b, _)| b).collect()
        })
    }

    /// The symbol of a cell.
    #[inline]
    pub(crate) fn of(&self, cell: &Cell) -> u16 {
        if cell.shape.is_word() {
            let at = usize::from(cell.set) * LOOKS + cell.shape as usize * PLACES + cell.place as usize;
            return self.words.get(at).copied().unwrap_or(0);
        }
        self.marks.get(cell.shape as usize).copied().unwrap_or(0)
    }

    /// The symbol of a name found by an earlier phase.
    pub(crate) fn of_mention(&self, kind: Kind) -> u16 {
        self.mentions.get(kind as usize).copied().unwrap_or(0)
    }

    /// How many symbols are in use.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.signatures.len()
    }
}

fn word_shapes() -> [Shape; WORD_SHAPES] {
    [Shape::Lower, Shape::Cap, Shape::Caps, Shape::Inner, Shape::Initial, Shape::Dotted, Shape::CapNum]
}

/// How words are written and where they stand, in the order of a row of `Symbols::words`.
fn looks() -> impl Iterator<Item = (Shape, Place)> {
    word_shapes().into_iter().flat_map(|s| [Place::Mid, Place::Start, Place::Title].map(|p| (s, p)))
}

fn collect(p: &Pattern, out: &mut Vec<Expr>) {
    match p {
        Pattern::Class(e) => {
            if !out.contains(e) {
                out.push(e.clone());
            }
        }
        Pattern::Sequence(v) | Pattern::Either(v) => v.iter().for_each(|x| collect(x, out)),
        Pattern::Repeat(x, ..) | Pattern::Slot(_, x) => collect(x, out),
    }
}

/// How often a word is written so, roughly: small letters inside sentences first, names with a capital.
fn likely(shape: Shape, place: Place, labels: u128, literal: u16) -> u64 {
    let look = match shape {
        Shape::Lower => 40,
        Shape::Cap => {
            if literal == NO_LITERAL {
                60
            } else {
                4
            }
        }
        Shape::Caps => 8,
        _ => 1,
    };
    let stands = match place {
        Place::Mid => 20,
        Place::Start => 3,
        Place::Title => 2,
    };
    look * stands * if labels == 0 { 50 } else { 1 }
}

/// Numbers the signatures by weight, the weightiest first; those beyond what two bytes can say take the symbol of the nearest one kept.
fn keep(signatures: &[Vec<u64>], weight: &[u64]) -> (Vec<u16>, Vec<Vec<u64>>, usize) {
    let mut order: Vec<usize> = (0..signatures.len()).collect();
    order.sort_by_key(|n| (core::cmp::Reverse(weight.get(*n).copied().unwrap_or(0)), *n));
    // Rare symbols that stand in the same classes get neighbouring numbers, so that a class is few ranges.
    if let Some(rare) = order.get_mut(SINGLE..signatures.len().clamp(SINGLE, MOST)) {
        rare.sort_by_key(|n| signatures.get(*n).cloned());
    }
    let mut kept: Vec<Vec<u64>> = Vec::new();
    let mut symbol_of = vec![0u16; signatures.len()];
    for n in &order {
        let Some(s) = signatures.get(*n) else { continue };
        let symbol = if kept.len() < MOST {
            kept.push(s.clone());
            kept.len() - 1
        } else {
            let far = |k: &Vec<u64>| k.iter().zip(s).map(|(a, b)| (a ^ b).count_ones()).sum::<u32>();
            kept.iter().enumerate().min_by_key(|(_, k)| far(k)).map_or(0, |(i, _)| i)
        };
        if let Some(x) = symbol_of.get_mut(*n) {
            *x = symbol as u16;
        }
    }
    let merged = signatures.len().saturating_sub(MOST);
    (symbol_of, kept, merged)
}
