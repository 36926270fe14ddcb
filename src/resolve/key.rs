//! Names as keys: their words folded, spelling variants alike, as text and as numbers.

use super::Found;
use crate::text::Document;
use crate::text::hash::hash;
use crate::text::token::Shape;
use once_cell::sync::Lazy;

/// Words of several spellings, and what keys write for them.
const SPELLINGS: [(&str, &str); 13] = [
    ("labour", "labor"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("centre", "center"),
    ("centres", "centers"),
    ("organisation", "organization"),
    ("organisations", "organizations"),
    ("defence", "defense"),
    ("u.s.", "us"),
    ("u.s", "us"),
    ("u.k.", "uk"),
    ("&", "and"),
    ("theatre", "theater"),
];

/// What keys write for a word of another spelling.
pub(crate) fn key_word(word: &[u8]) -> Option<&'static str> {
    if !matches!(word.first(), Some(b'l' | b'p' | b'c' | b'o' | b'd' | b'u' | b'&' | b't')) {
        return None;
    }
    SPELLINGS.iter().find(|(from, _)| from.as_bytes() == word).map(|(_, to)| *to)
}

/// The key of a name: its words folded, without marks, without a `the` in front.
pub(crate) fn key(doc: &Document<'_>, first: u32, end: u32) -> String {
    let mut out = String::with_capacity(doc.bytes(first as usize, end as usize).len());
    for t in first..end {
        let shape = doc.shape(t as usize);
        if !(shape.is_word() || matches!(shape, Shape::Num | Shape::NumWord | Shape::Amp)) {
            continue;
        }
        let word = doc.lower(t as usize);
        if out.is_empty() && word == b"the" {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        match key_word(word) {
            Some(same) => out.push_str(same),
            None => doc.fold_word(t as usize, &mut out),
        }
    }
    out
}

/// A token's word as a number: spelling variants have one.
#[inline]
pub(crate) fn word_number(doc: &Document<'_>, t: u32) -> u64 {
    let number = doc.hashes.get(t as usize).copied().unwrap_or(0);
    VARIANTS.of(number)
}

/// What [`key_word`] says, by the numbers of the words.
struct Variants {
    /// A bit for the end of each number: nearly all words are none of these.
    bits: [u64; 16],
    all: Vec<(u64, u64)>,
}

impl Variants {
    #[inline]
    fn of(&self, number: u64) -> u64 {
        if self.bits.get(number as usize / 64 % 16).is_none_or(|b| b >> (number % 64) & 1 == 0) {
            return number;
        }
        self.all.iter().find(|(from, _)| *from == number).map_or(number, |(_, to)| *to)
    }
}

static VARIANTS: Lazy<Variants> = Lazy::new(|| {
    let all: Vec<(u64, u64)> = SPELLINGS.iter().map(|(from, to)| (hash(from.as_bytes()), hash(to.as_bytes()))).collect();
    let mut bits = [0; 16];
    for (from, _) in &all {
        if let Some(b) = bits.get_mut(*from as usize / 64 % 16) {
            *b |= 1 << (from % 64);
        }
    }
    Variants { bits, all }
});

/// The numbers of a key's words.
pub(crate) fn key_words<'d>(doc: &'d Document<'_>, first: u32, end: u32) -> impl Iterator<Item = u64> + 'd {
    let counts = |t: &u32| {
        let shape = doc.shape(*t as usize);
        shape.is_word() || matches!(shape, Shape::Num | Shape::NumWord | Shape::Amp)
    };
    (first..end).filter(counts).skip_while(|t| doc.lower(*t as usize) == b"the").map(|t| word_number(doc, t))
}

/// A sequence's number, from its elements'.
pub(crate) fn join(numbers: impl Iterator<Item = u64>) -> u64 {
    numbers.fold(0, |a, b| (a.rotate_left(21) ^ b).wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

/// A key as a number.
pub(crate) fn key_number(doc: &Document<'_>, first: u32, end: u32) -> u64 {
    join(key_words(doc, first, end))
}

/// The same for a mention's kind and its words as they are written: whatever is asked of two mentions alike is answered alike.
pub(super) fn written(doc: &Document<'_>, f: &Found) -> u64 {
    let of = |t: u32| doc.hashes.get(t as usize).copied().unwrap_or(0) ^ (doc.shape(t as usize) as u64) << 56;
    join(core::iter::once(f.kind as u64).chain((f.first..f.end).map(of)))
}
