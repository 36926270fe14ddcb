//! The tape: the text as one symbol a cell, so that a rule is a regular expression over symbols.
//!
//! A symbol stands for all cells that no class of the phase tells apart; each phase has its own. The 224 most frequent symbols are
//! one byte, the others two (a page, a place in it), so that nothing is lost: with one byte for all, the phase of names would have
//! had to merge 3,300 of its 3,600 symbols, and countries with sentence openers.

pub(crate) mod atom;
pub(crate) mod automaton;
pub(crate) mod notation;

use crate::gazetteer::label::LabelSet;
use crate::gazetteer::{Cell, Gazetteer};
use crate::text::Place;
use crate::text::token::Shape;
use atom::{Expr, Features, Kind, NO_LITERAL, kind_bit, place_bit, shape_bit};
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
    marks: [u16; Shape::COUNT],
    mentions: [u16; Kind::ALL.len()],
    /// For each symbol, which classes hold (bits, in the order of `classes`).
    signatures: Vec<Vec<u64>>,
    classes: Vec<Expr>,
    /// Signatures that had to share a symbol because there were more than two bytes can say.
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
            let n = *ids.entry(s.clone()).or_insert_with(|| {
                signatures.push(s);
                weight.push(0);
                signatures.len() - 1
            });
            if let Some(x) = weight.get_mut(n) {
                *x += w;
            }
            n
        };
        let sign = |f: &Features| signature(&classes, f);
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
        let mut keys: Vec<_> = rows.keys().copied().collect();
        keys.sort_unstable();
        let mut answers = Answers::new(&classes);
        for key in keys {
            answers.ask(key.0, key.1);
            let w = rows.get(&key).map_or(1, |r| r.1) * if key.1 == NO_LITERAL { 1 } else { 10_000 };
            let mut row = Vec::with_capacity(LOOKS);
            for (look, (shape, place)) in looks().enumerate() {
                row.push(intern(answers.signature(look), w * likely(shape, place, key.0, key.1)));
            }
            if let Some(r) = rows.get_mut(&key) {
                r.0 = row;
            }
        }
        let forever = u64::MAX / 4096;
        let mut marks = [0usize; Shape::COUNT];
        for (n, m) in marks.iter_mut().enumerate() {
            let f = Features { labels: 0, looks: 1 << n, literal: NO_LITERAL };
            *m = intern(sign(&f), forever);
        }
        let mut mentions = [0usize; Kind::ALL.len()];
        for (m, kind) in mentions.iter_mut().zip(Kind::ALL) {
            *m = intern(sign(&Features { labels: 0, looks: kind_bit(kind), literal: NO_LITERAL }), forever);
        }
        let (symbol_of, kept, merged) = keep(&signatures, &weight);
        let sym = |n: usize| symbol_of.get(n).copied().unwrap_or(0);
        let words = row_of.iter().flat_map(|k| rows.get(k).map_or(&[][..], |r| r.0.as_slice()).iter().map(|n| sym(*n))).collect();
        Symbols { words, marks: marks.map(sym), mentions: mentions.map(sym), signatures: kept, classes, merged }
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

/// What a class says to each look of a word, asked once for all words whose labels are the same to it.
struct Answers<'a> {
    classes: &'a [Expr],
    /// For each class, what it looks at: labels and literal words; and its answers so far.
    known: Vec<(LabelSet, Vec<u16>, HashMap<(LabelSet, u16), u32>)>,
    /// Bits of classes for each look of the word asked last, one look after the other.
    bits: Vec<u64>,
}

impl<'a> Answers<'a> {
    fn new(classes: &'a [Expr]) -> Answers<'a> {
        let known = classes.iter().map(|c| (c.labels(), c.literals(), HashMap::new())).collect();
        Answers { classes, known, bits: vec![0; LOOKS * classes.len().div_ceil(64)] }
    }

    fn ask(&mut self, labels: LabelSet, literal: u16) {
        let width = self.classes.len().div_ceil(64);
        self.bits.fill(0);
        for (n, (class, (mask, literals, known))) in self.classes.iter().zip(&mut self.known).enumerate() {
            let literal = if literals.contains(&literal) { literal } else { NO_LITERAL };
            let labels = labels & *mask;
            let said = *known.entry((labels, literal)).or_insert_with(|| {
                let holds = |(shape, place)| class.holds(&Features { labels, looks: shape_bit(shape) | place_bit(place), literal });
                looks().enumerate().filter(|(_, l)| holds(*l)).fold(0, |a, (i, _)| a | 1 << i)
            });
            for look in (0..LOOKS).filter(|l| said >> l & 1 == 1) {
                if let Some(w) = self.bits.get_mut(look * width + n / 64) {
                    *w |= 1 << (n % 64);
                }
            }
        }
    }

    fn signature(&self, look: usize) -> Vec<u64> {
        let width = self.classes.len().div_ceil(64);
        self.bits.get(look * width..(look + 1) * width).unwrap_or(&[]).to_vec()
    }
}

fn signature(classes: &[Expr], f: &Features) -> Vec<u64> {
    let mut out = vec![0u64; classes.len().div_ceil(64)];
    for (n, c) in classes.iter().enumerate() {
        if c.holds(f) && let Some(w) = out.get_mut(n / 64) {
            *w |= 1 << (n % 64);
        }
    }
    out
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
        Shape::Cap => if literal == NO_LITERAL { 60 } else { 4 },
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
    if let Some(rare) = order.get_mut(SINGLE..signatures.len().min(MOST).max(SINGLE)) {
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
