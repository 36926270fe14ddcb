//! The tables that `compile` wrote, read in place: nothing is parsed at start.

use super::label::LabelSet;
use crate::text::hash;
use crate::text::token::Case;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// A word's slot in the table; what the trie is made of.
pub(crate) type WordId = u32;

/// The word table and the name trie.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    data: Cow<'static, [u8]>,
    /// The strings of entries.
    words: Cow<'static, str>,
    parts: [(usize, usize); 8],
    /// Surname endings by their last letter, with the least length of a name.
    endings: FxHashMap<u8, Vec<(u8, Box<[u8]>)>>,
    buckets: u32,
    slots: u32,
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
        let mut parts = [(0usize, 0usize); 8];
        let mut at = 8 * 4;
        for (i, p) in parts.iter_mut().enumerate() {
            let len = u32_at(&data, i * 4) as usize;
            *p = (at, at + len);
            at += len;
        }
        let [disp, table, ..] = parts;
        let (buckets, slots) = (((disp.1 - disp.0) / 4) as u32, ((table.1 - table.0) / SLOT) as u32);
        let mut index = Index { data, words, parts, endings: FxHashMap::default(), buckets, slots };
        index.read_endings();
        index
    }

    fn read_endings(&mut self) {
        let mut endings: FxHashMap<u8, Vec<(u8, Box<[u8]>)>> = FxHashMap::default();
        let mut rest = self.part(7);
        while let [least, len, tail @ ..] = rest {
            let Some((ending, next)) = tail.split_at_checked(usize::from(*len)) else { break };
            if let Some(last) = ending.last() {
                endings.entry(*last).or_default().push((*least, ending.into()));
            }
            rest = next;
        }
        self.endings = endings;
    }

    /// How many slots the word table has.
    pub(crate) fn slots(&self) -> usize {
        self.slots as usize
    }

    fn part(&self, i: usize) -> &[u8] {
        self.parts.get(i).and_then(|(a, b)| self.data.get(*a..*b)).unwrap_or(&[])
    }

    /// The slot of a folded word.
    #[inline]
    pub(crate) fn word(&self, folded: &[u8]) -> Option<(WordId, Found)> {
        self.hashed(hash::hash(folded), folded)
    }

    /// The slot of a folded word whose hash is known.
    #[inline]
    pub(crate) fn hashed(&self, h: u64, folded: &[u8]) -> Option<(WordId, Found)> {
        if self.slots == 0 {
            return None;
        }
        let d = u32_at(self.part(0), hash::bucket(h, self.buckets) as usize * 4);
        let slot = hash::slot(h, d, self.slots);
        let row: &[u8; SLOT] = self.part(1).get(slot as usize * SLOT..)?.first_chunk()?;
        let [a, b, c, d, e, f, g, i, rest @ ..] = row;
        if u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *i]) != hash::prefix(folded) {
            return None;
        }
        let [k0, k1, k2, k3, _, _, _, _, _, _, _, _, _, _, _, _, _, _, len, ..] = rest;
        if usize::from(*len) != folded.len() {
            return None;
        }
        if folded.len() > 8 {
            let key = u32::from_le_bytes([*k0, *k1, *k2, *k3]) as usize;
            if self.part(2).get(key..key + folded.len())? != folded {
                return None;
            }
        }
        Some((slot, of_row(row)))
    }

    /// What the table says of the word of a slot.
    #[inline]
    pub(crate) fn at(&self, slot: WordId) -> Found {
        let row: Option<&[u8; SLOT]> = self.part(1).get(slot as usize * SLOT..).and_then(<[u8]>::first_chunk);
        row.map(of_row).unwrap_or_default()
    }

    /// The child of a trie node under a word.
    pub(crate) fn child(&self, node: u32, word: WordId) -> Option<(u32, Found)> {
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
        let of_letter = folded.last().and_then(|b| self.endings.get(b));
        of_letter.is_some_and(|all| all.iter().any(|(least, ending)| folded.len() >= usize::from(*least) && folded.ends_with(ending)))
    }
}

/// Behind prefix and key: entries, trie node, sets by case, length, second or later in a name.
#[inline]
fn of_row(row: &[u8; SLOT]) -> Found {
    let [_, _, _, _, _, _, _, _, _, _, _, _, p0, p1, p2, p3, n0, n1, n2, n3, l0, l1, c0, c1, a0, a1, _, inner, ..] = row;
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
