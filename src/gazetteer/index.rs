//! The tables that `compile` wrote, read in place: nothing is parsed at start.

use super::compile::{ALIGN, LONGEST_IN_ROW, PARTS};
use super::label::LabelSet;
use crate::text::hash::{self, Key};
use crate::text::token::Case;
use std::borrow::Cow;

/// A word's slot in the table; what the trie is made of.
pub(crate) type WordId = u32;

/// The word table and the name trie.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    data: Cow<'static, [u8]>,
    /// The strings of entries.
    words: Cow<'static, str>,
    parts: [(usize, usize); PARTS],
    /// Surname endings by their last byte.
    endings: Vec<Vec<Ending>>,
}

/// The ending of a surname.
#[derive(Clone, Debug)]
struct Ending {
    /// The least length of a name.
    least: usize,
    /// Its last eight bytes, the last of all highest.
    tail: u64,
    /// How much higher than others a byte of a shorter ending stands.
    shift: u32,
    whole: Box<[u8]>,
}

/// The word table, laid open for look-ups.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'a> {
    displacements: &'a [[u8; 2]],
    rows: &'a [[u8; SLOT]],
    /// Words that are too long for their row.
    long: &'a [u8],
}

/// What the tables say of a word or a name: label sets by case, where its entries are, where longer names begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) sets: [u16; 3],
    pub(crate) postings: u32,
    pub(crate) node: u32,
    /// The word stands second or later in a name.
    pub(crate) inner: bool,
}

impl Found {
    pub(crate) fn set(&self, case: Case) -> u16 {
        let [lower, cap, caps] = self.sets;
        match case {
            Case::Lower => lower,
            Case::Cap => cap,
            Case::Caps => caps,
        }
    }
}

/// What a list says of an entry. Empty where it says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry<'a> {
    pub(crate) label: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) country: &'a str,
    pub(crate) subdivision: &'a str,
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
    pub(crate) acronym: &'a str,
    pub(crate) parent: &'a str,
    pub(crate) from: &'a str,
    pub(crate) to: &'a str,
    pub(crate) flags: &'a str,
    /// The value column when it is no number.
    pub(crate) code: &'a str,
    /// The value column when it is a number.
    pub(crate) value: Option<i32>,
}

const ENTRY: usize = 13 * 4;
const SLOT: usize = 32;
const NODE: usize = 20;

impl Index {
    /// Tables made by `Compiler::finish`. Bytes of another form make an index that finds nothing.
    pub(crate) fn new(data: Cow<'static, [u8]>, words: Cow<'static, str>) -> Index {
        let mut parts = [(0usize, 0usize); PARTS];
        let mut at = PARTS * 4;
        for (i, p) in parts.iter_mut().enumerate() {
            let (from, len) = (at.next_multiple_of(ALIGN), u32_at(&data, i * 4) as usize);
            *p = (from, from + len);
            at = from + len;
        }
        let mut index = Index { data, words, parts, endings: vec![Vec::new(); 256] };
        index.read_endings();
        index
    }

    fn read_endings(&mut self) {
        let mut endings = vec![Vec::new(); 256];
        let mut rest = self.part(7);
        while let [least, len, tail @ ..] = rest {
            let Some((ending, next)) = tail.split_at_checked(usize::from(*len)) else { break };
            if let Some(of_byte) = ending.last().and_then(|b| endings.get_mut(usize::from(*b))) {
                let shift = 64 - 8 * ending.len().min(8) as u32;
                of_byte.push(Ending { least: usize::from(*least), tail: hash::tail(ending), shift, whole: ending.into() });
            }
            rest = next;
        }
        self.endings = endings;
    }

    /// How many slots the word table has.
    pub(crate) fn slots(&self) -> usize {
        self.table().rows.len()
    }

    /// The word table.
    #[inline]
    pub(crate) fn table(&self) -> Table<'_> {
        Table { displacements: self.part(0).as_chunks().0, rows: self.part(1).as_chunks().0, long: self.part(2) }
    }

    fn part(&self, i: usize) -> &[u8] {
        self.parts.get(i).and_then(|(a, b)| self.data.get(*a..*b)).unwrap_or(&[])
    }

    /// The slot of a folded word.
    #[inline]
    pub(crate) fn word(&self, folded: &[u8]) -> Option<(WordId, Found)> {
        self.table().find(&Key::new(folded))
    }

    /// The child of a trie node under a word.
    pub(crate) fn child(&self, node: u32, word: WordId) -> Option<(u32, Found)> {
        let pairs = self.part(8);
        let bit = hash::pair(node, word, pairs.len() as u32 * 8);
        if pairs.get(bit as usize / 8).is_none_or(|b| b >> (bit % 8) & 1 == 0) {
            return None;
        }
        let nodes = self.part(3);
        let row = nodes.get(node as usize * NODE..node as usize * NODE + NODE)?;
        let (first, n) = (u32_at(row, 4), u32::from(u16_at(row, 8)));
        let (mut lo, mut hi) = (first, first + n);
        while lo < hi {
            let mid = lo + (hi - lo) / 2;
            let row = nodes.get(mid as usize * NODE..mid as usize * NODE + NODE)?;
            match u32_at(row, 0).cmp(&word) {
                core::cmp::Ordering::Less => lo = mid + 1,
                core::cmp::Ordering::Greater => hi = mid,
                core::cmp::Ordering::Equal => return Some((mid, found(row, 10, u32_at(row, 16), mid))),
            }
        }
        None
    }

    /// Every label set that occurs; a set's number is its place.
    pub(crate) fn sets(&self) -> impl Iterator<Item = LabelSet> + '_ {
        self.part(4).chunks_exact(16).map(|c| {
            let mut b = [0u8; 16];
            b.copy_from_slice(c);
            LabelSet::from_le_bytes(b)
        })
    }

    /// The entries behind a hit.
    pub(crate) fn entries(&self, postings: u32) -> impl Iterator<Item = Entry<'_>> + '_ {
        let all = self.part(5);
        let n = if postings == 0 { 0 } else { u32_at(all, postings as usize * 4) as usize };
        (0..n).map(move |i| self.entry(u32_at(all, (postings as usize + 1 + i) * 4)))
    }

    fn entry(&self, i: u32) -> Entry<'_> {
        let row = self.part(6).get(i as usize * ENTRY..i as usize * ENTRY + ENTRY).unwrap_or(&[]);
        let s = |n: usize| self.string(u32_at(row, n * 4));
        let value = u32_at(row, 48) as i32;
        Entry {
            label: s(0),
            kind: s(1),
            country: s(2),
            subdivision: s(3),
            id: s(4),
            name: s(5),
            acronym: s(6),
            parent: s(7),
            from: s(8),
            to: s(9),
            flags: s(10),
            code: s(11),
            value: (value != i32::MIN).then_some(value),
        }
    }

    #[inline]
    fn string(&self, at: u32) -> &str {
        let (from, len) = ((at >> 8) as usize, (at & 0xFF) as usize);
        // Most columns are empty.
        if len == 0 {
            return "";
        }
        self.words.get(from..from + len).unwrap_or("")
    }

    /// Is `folded` the form of a surname by its ending (`Rakhimov`, `Sirgediene`)?
    pub(crate) fn surname_ending(&self, folded: &[u8]) -> bool {
        let (tail, of_byte) = (hash::tail(folded), folded.last().and_then(|b| self.endings.get(usize::from(*b))));
        let ends = |e: &Ending| (tail ^ e.tail) >> e.shift == 0 && folded.len() >= e.least && folded.ends_with(&e.whole);
        of_byte.is_some_and(|all| all.iter().any(ends))
    }
}

impl Table<'_> {
    /// The slot of a word.
    #[inline]
    pub(crate) fn find(&self, key: &Key<'_>) -> Option<(WordId, Found)> {
        let d = self.displacements.get(hash::bucket(key.hash, self.displacements.len() as u32) as usize)?;
        let slot = hash::slot(key.hash, u32::from(u16::from_le_bytes(*d)), self.rows.len() as u32);
        let row = self.rows.get(slot as usize)?;
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, .., len, _] = row;
        let (first, last) = (u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]), u64::from_le_bytes([*i, *j, *k, *l, *m, *n, *o, *p]));
        let length = key.word.len();
        if length <= LONGEST_IN_ROW {
            if (first ^ key.first) | (last ^ key.last) | (u64::from(*len) ^ length as u64) != 0 || length == 0 {
                return None;
            }
        } else {
            let at = usize::try_from(first).ok()?;
            if last != key.last || usize::from(*len) != length || self.long.get(at..at.checked_add(length)?)? != key.word {
                return None;
            }
        }
        Some((slot, of_row(row)))
    }
}

/// Behind the word's beginning and end: entries, trie node, sets by case, length, second or later in a name.
#[inline]
fn of_row(row: &[u8; SLOT]) -> Found {
    let [.., p0, p1, p2, p3, n0, n1, n2, n3, l0, l1, c0, c1, a0, a1, _, inner] = row;
    Found {
        sets: [u16::from_le_bytes([*l0, *l1]), u16::from_le_bytes([*c0, *c1]), u16::from_le_bytes([*a0, *a1])],
        postings: u32::from_le_bytes([*p0, *p1, *p2, *p3]),
        node: u32::from_le_bytes([*n0, *n1, *n2, *n3]),
        inner: *inner == 1,
    }
}

fn found(row: &[u8], sets: usize, postings: u32, node: u32) -> Found {
    Found { sets: [u16_at(row, sets), u16_at(row, sets + 2), u16_at(row, sets + 4)], postings, node, inner: true }
}

fn u32_at(data: &[u8], at: usize) -> u32 {
    match data.get(at..at + 4) {
        Some([a, b, c, d]) => u32::from_le_bytes([*a, *b, *c, *d]),
        _ => 0,
    }
}

fn u16_at(data: &[u8], at: usize) -> u16 {
    match data.get(at..at + 2) {
        Some([a, b]) => u16::from_le_bytes([*a, *b]),
        _ => 0,
    }
}
