//! The tables that `compile` wrote, read in place: nothing is parsed at start.

use super::label::{Label, LabelSet};
use super::tables::{ALIGN, BODY_ENDING, LONGEST_IN_ROW, PARTS};
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
    /// Endings of surnames and bodies' names by their last byte.
    endings: Vec<Vec<Ending>>,
}

/// The ending of a surname or of a body's name.
#[derive(Clone, Debug)]
struct Ending {
    label: Label,
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

/// What a list says of an entry, read where it stands. Empty where it says nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    row: &'a [u8],
    words: &'a str,
}

impl<'a> Entry<'a> {
    pub(crate) fn label(&self) -> &'a str {
        self.string(0)
    }

    pub(crate) fn kind(&self) -> &'a str {
        self.string(1)
    }

    pub(crate) fn country(&self) -> &'a str {
        self.string(2)
    }

    pub(crate) fn subdivision(&self) -> &'a str {
        self.string(3)
    }

    pub(crate) fn id(&self) -> &'a str {
        self.string(4)
    }

    pub(crate) fn name(&self) -> &'a str {
        self.string(5)
    }

    pub(crate) fn acronym(&self) -> &'a str {
        self.string(6)
    }

    pub(crate) fn parent(&self) -> &'a str {
        self.string(7)
    }

    pub(crate) fn from(&self) -> &'a str {
        self.string(8)
    }

    pub(crate) fn to(&self) -> &'a str {
        self.string(9)
    }

    pub(crate) fn flags(&self) -> &'a str {
        self.string(10)
    }

    /// The value column when it is no number.
    pub(crate) fn code(&self) -> &'a str {
        self.string(11)
    }

    /// The value column when it is a number.
    pub(crate) fn value(&self) -> Option<i32> {
        let value = u32_at(self.row, 48) as i32;
        (value != i32::MIN).then_some(value)
    }

    #[inline]
    fn string(&self, n: usize) -> &'a str {
        let at = u32_at(self.row, n * 4);
        let (from, len) = ((at >> 8) as usize, (at & 0xFF) as usize);
        // Most columns are empty.
        if len == 0 {
            return "";
        }
        self.words.get(from..from + len).unwrap_or("")
    }
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
                let label = if least & BODY_ENDING == 0 { Label::NameEnding } else { Label::OrgEnding };
                of_byte.push(Ending { label, least: usize::from(least & !BODY_ENDING), tail: hash::tail(ending), shift, whole: ending.into() });
            }
            rest = next;
        }
        // The longest that fits tells.
        endings.iter_mut().for_each(|e| e.sort_by_key(|e: &Ending| core::cmp::Reverse(e.whole.len())));
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

    /// The filter of the trie.
    #[inline]
    pub(crate) fn pairs(&self) -> Pairs<'_> {
        Pairs(self.part(8))
    }

    /// The child of a trie node under a word.
    pub(crate) fn child(&self, node: u32, word: WordId) -> Option<(u32, Found)> {
        if !self.pairs().may_hold(node, word) {
            return None;
        }
        let nodes = self.part(3);
        let of = |node: u32| nodes.get(node as usize * NODE..node as usize * NODE + NODE);
        let row = of(node)?;
        let (first, n) = (u32_at(row, 4), u32::from(u16_at(row, 8)));
        let word_of = |node: u32| of(node).map_or(u32::MAX, |row| u32_at(row, 0));
        // Words are in order, and their numbers spread evenly: the place is guessed, and the guess mended by steps that grow.
        let guess = first + (u64::from(word) * u64::from(n) / (self.slots() as u64).max(1)) as u32;
        let (mut lo, mut hi, mut step) = (first, first + n, 1);
        if guess < hi && word_of(guess) <= word {
            lo = guess;
            while lo + step < hi && word_of(lo + step) <= word {
                (lo, step) = (lo + step, step * 2);
            }
            hi = hi.min(lo + step);
        } else {
            hi = hi.min(guess);
            while lo + step < hi && word_of(hi - step) > word {
                (hi, step) = (hi - step, step * 2);
            }
            lo = lo.max(hi.saturating_sub(step));
        }
        while lo < hi {
            let mid = lo + (hi - lo) / 2;
            let row = of(mid)?;
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
        Entry { row, words: &self.words }
    }

    /// What `folded` is by its ending: a surname (`Tashirov`, `Valendiene`) or a body (`Skatteverket`).
    pub(crate) fn ending(&self, folded: &[u8]) -> Option<Label> {
        let (tail, of_byte) = (hash::tail(folded), folded.last().and_then(|b| self.endings.get(usize::from(*b))));
        let ends = |e: &Ending| (tail ^ e.tail) >> e.shift == 0 && folded.len() >= e.least && folded.ends_with(&e.whole);
        of_byte?.iter().find(|e| ends(e)).map(|e| e.label)
    }
}

impl<'a> Table<'a> {
    /// The only slot where a word of this hash can be.
    #[inline]
    pub(crate) fn slot(&self, hash: u64) -> WordId {
        let d = self.displacements.get(hash::bucket(hash, self.displacements.len() as u32) as usize);
        hash::slot(hash, d.map_or(0, |d| u32::from(u16::from_le_bytes(*d))), self.rows.len() as u32)
    }

    /// The row of a slot.
    #[inline]
    pub(crate) fn row(&self, slot: WordId) -> Option<TableRow<'a>> {
        self.rows.get(slot as usize).map(TableRow)
    }

    /// A copy of it.
    #[inline]
    pub(crate) fn fetch(&self, slot: WordId) -> Fetched {
        Fetched(self.rows.get(slot as usize).copied().unwrap_or_default())
    }

    /// The slot of a word.
    #[inline]
    pub(crate) fn find(&self, key: &Key<'_>) -> Option<(WordId, Found)> {
        let slot = self.slot(key.hash);
        let row = self.row(slot)?;
        let holds = row.holds(key).unwrap_or_else(|| {
            let at = row.quarter(0) as usize;
            let word = at.checked_add(key.word.len()).and_then(|end| self.long.get(at..end));
            row.quarter(1) == key.last && word == Some(key.word)
        });
        let found = Found { sets: row.sets(), postings: row.postings(), node: row.node(), inner: row.inner() };
        holds.then_some((slot, found))
    }
}

/// A row of the word table: the word's beginning and end (or its place among the long ones), entries and trie node, sets by case with length and
/// whether it stands second or later in a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TableRow<'a>(&'a [u8; SLOT]);

/// A copy of a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fetched([u8; SLOT]);

impl Fetched {
    #[inline]
    pub(crate) fn row(&self) -> TableRow<'_> {
        TableRow(&self.0)
    }
}

impl TableRow<'_> {
    #[inline]
    fn quarter(self, n: usize) -> u64 {
        self.0.as_chunks().0.get(n).map_or(0, |c| u64::from_le_bytes(*c))
    }

    /// Is this the row of the word? `None` when the word is too long to stand in a row.
    #[inline]
    pub(crate) fn holds(self, key: &Key<'_>) -> Option<bool> {
        let length = key.word.len();
        if length > LONGEST_IN_ROW || length == 0 {
            return if length == 0 { Some(false) } else { None };
        }
        let other = (self.quarter(0) ^ key.first) | (self.quarter(1) ^ key.last) | (self.quarter(3) >> 48 & 0xFF ^ length as u64);
        Some(other == 0)
    }

    /// The sets of the three cases, the first lowest; the length and more stand above.
    #[inline]
    pub(crate) fn all_sets(self) -> u64 {
        self.quarter(3)
    }

    #[inline]
    pub(crate) fn sets(self) -> [u16; 3] {
        let all = self.quarter(3);
        [all as u16, (all >> 16) as u16, (all >> 32) as u16]
    }

    #[inline]
    pub(crate) fn postings(self) -> u32 {
        self.quarter(2) as u32
    }

    #[inline]
    pub(crate) fn node(self) -> u32 {
        (self.quarter(2) >> 32) as u32
    }

    #[inline]
    pub(crate) fn inner(self) -> bool {
        self.quarter(3) >> 56 == 1
    }
}

/// Which words follow which nodes of the trie: a filter that is seldom wrong, and then says yes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pairs<'a>(&'a [u8]);

impl Pairs<'_> {
    #[inline]
    pub(crate) fn may_hold(self, node: u32, word: WordId) -> bool {
        let bit = hash::pair(node, word, self.0.len() as u32 * 8);
        self.0.get(bit as usize / 8).is_some_and(|b| b >> (bit % 8) & 1 == 1)
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
