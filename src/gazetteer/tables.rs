//! The collected lists as one run of bytes: a perfect-hash table of words, a trie of names over word slots. [`super::index`] reads it in place.

use super::compile::Compiler;
use super::label::LabelSet;
use super::perfect::perfect;
use crate::text::hash::{self, Key};
use std::collections::{BTreeSet, HashMap};

/// How many parts the tables have; their lengths stand in front.
pub(crate) const PARTS: usize = 9;
/// Each part begins at a multiple of this, so that a row of the word table lies in one line of the cache.
pub(crate) const ALIGN: usize = 64;
/// In the least length of an ending: bodies are called so, not people.
pub(crate) const BODY_ENDING: u8 = 0x80;
/// Words up to this length stand whole in their row of the table.
pub(crate) const LONGEST_IN_ROW: usize = 16;

/// What the lists become.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) data: Vec<u8>,
    /// The strings of all entries, one behind the other.
    pub(crate) words: String,
}

/// Label sets and lists of entries, known by where they stand.
struct Pools {
    sets: Vec<LabelSet>,
    set_ids: HashMap<LabelSet, u16>,
    postings: Vec<u32>,
}

impl Pools {
    fn new() -> Pools {
        Pools { sets: vec![0], set_ids: HashMap::from([(0, 0)]), postings: vec![0] }
    }

    /// Each label set is kept once.
    fn set(&mut self, set: LabelSet) -> u16 {
        *self.set_ids.entry(set).or_insert_with(|| {
            self.sets.push(set);
            (self.sets.len() - 1) as u16
        })
    }

    fn posting(&mut self, entries: &BTreeSet<u32>) -> u32 {
        if entries.is_empty() {
            return 0;
        }
        let at = self.postings.len() as u32;
        self.postings.push(entries.len() as u32);
        self.postings.extend(entries.iter());
        at
    }
}

/// The nodes of the trie in the order of their rows: breadth first, children in a row and sorted by slot, so that a look-up is a binary search.
struct Order {
    nodes: Vec<usize>,
    /// By node: its row, and the slot of its word.
    row: Vec<u32>,
    slot: Vec<u32>,
}

impl Order {
    fn add(&mut self, node: usize, slot: u32) {
        self.nodes.push(node);
        if let (Some(r), Some(s)) = (self.row.get_mut(node), self.slot.get_mut(node)) {
            (*r, *s) = (self.nodes.len() as u32, slot);
        }
    }
}

struct Trie {
    rows: Vec<[u8; TRIE_ROW]>,
    /// Says of nearly every pair of a node and a word that is not in the trie that it is not.
    pairs: Vec<u8>,
    order: Order,
}

const TRIE_ROW: usize = 20;
const WORD_ROW: usize = 32;

/// A row of that length, with nothing behind what it holds.
fn filled<const N: usize>(row: &[u8]) -> [u8; N] {
    let mut fixed = [0u8; N];
    fixed.iter_mut().zip(row).for_each(|(a, b)| *a = *b);
    fixed
}

impl Compiler {
    /// The tables, as one run of bytes, and the strings of their entries.
    pub(crate) fn finish(self) -> Tables {
        let mut pools = Pools::new();
        let keys: Vec<&String> = self.words.keys().collect();
        let (displacements, slot_of, slots) = perfect(&keys);
        let slot_ids: HashMap<&str, u32> = keys.iter().zip(&slot_of).map(|(k, s)| (k.as_str(), *s)).collect();
        let trie = self.trie(&slot_ids, &mut pools);
        let (table, long_words) = self.word_table(&slot_of, slots as usize, &trie.order, &mut pools);
        let parts: [Vec<u8>; PARTS] = [
            displacements.iter().flat_map(|d| d.to_le_bytes()).collect(),
            table.concat(),
            long_words,
            trie.rows.concat(),
            pools.sets.iter().flat_map(|s| s.to_le_bytes()).collect(),
            pools.postings.iter().flat_map(|p| p.to_le_bytes()).collect(),
            self.entries,
            ending_rows(&self.endings),
            trie.pairs,
        ];
        Tables { data: joined(&parts), words: self.strings }
    }

    fn trie(&self, slot_ids: &HashMap<&str, u32>, pools: &mut Pools) -> Trie {
        let slot_id = |w: &str| slot_ids.get(w).copied().unwrap_or(0);
        let mut order = Order { nodes: Vec::with_capacity(self.nodes.len()), row: vec![0; self.nodes.len()], slot: vec![0; self.nodes.len()] };
        for (w, n) in &self.roots {
            order.add(*n, slot_id(w));
        }
        let mut rows = vec![[0; TRIE_ROW]];
        // A bit in twelve is set: nearly every pair that is not in the trie is told at once.
        let mut pairs = vec![0u8; self.nodes.len().next_power_of_two()];
        let mut at = 0;
        while let Some(&n) = order.nodes.get(at) {
            at += 1;
            let Some(node) = self.nodes.get(n) else { continue };
            let first = (order.nodes.len() + 1) as u32;
            let mut children: Vec<(u32, usize)> = node.children.iter().map(|(w, c)| (slot_id(w), *c)).collect();
            children.sort_unstable();
            for (w, c) in &children {
                order.add(*c, *w);
                let bit = hash::pair(at as u32, *w, pairs.len() as u32 * 8);
                if let Some(byte) = pairs.get_mut(bit as usize / 8) {
                    *byte |= 1 << (bit % 8);
                }
            }
            let mut row = Vec::with_capacity(TRIE_ROW);
            row.extend_from_slice(&order.slot.get(n).copied().unwrap_or(0).to_le_bytes());
            row.extend_from_slice(&(if children.is_empty() { 0 } else { first }).to_le_bytes());
            row.extend_from_slice(&(children.len() as u16).to_le_bytes());
            for s in node.hit.sets {
                row.extend_from_slice(&pools.set(s).to_le_bytes());
            }
            row.extend_from_slice(&pools.posting(&node.hit.entries).to_le_bytes());
            rows.push(filled(&row));
        }
        Trie { rows, pairs, order }
    }

    /// The rows of all words by their slots, and the words that are too long for a row.
    fn word_table(&self, slot_of: &[u32], slots: usize, order: &Order, pools: &mut Pools) -> (Vec<[u8; WORD_ROW]>, Vec<u8>) {
        // Words that stand second or later in a name: after another word no name goes on.
        let inner: BTreeSet<&str> = self.nodes.iter().flat_map(|n| n.children.keys().map(String::as_str)).collect();
        let mut long_words: Vec<u8> = Vec::new();
        let mut table = vec![[0; WORD_ROW]; slots];
        for ((key, hit), slot) in self.words.iter().zip(slot_of) {
            let mut row = Vec::with_capacity(WORD_ROW);
            // A short word stands in its row; of a longer one its place among the long ones.
            let word = Key::new(key.as_bytes());
            if key.len() > LONGEST_IN_ROW {
                row.extend_from_slice(&(long_words.len() as u64).to_le_bytes());
                long_words.extend_from_slice(key.as_bytes());
            } else {
                row.extend_from_slice(&word.first.to_le_bytes());
            }
            row.extend_from_slice(&word.last.to_le_bytes());
            row.extend_from_slice(&pools.posting(&hit.entries).to_le_bytes());
            let root = self.roots.get(key).and_then(|n| order.row.get(*n)).copied().unwrap_or(0);
            row.extend_from_slice(&root.to_le_bytes());
            for s in hit.sets {
                row.extend_from_slice(&pools.set(s).to_le_bytes());
            }
            row.push(key.len() as u8);
            row.push(u8::from(inner.contains(key.as_str())));
            if let Some(t) = table.get_mut(*slot as usize) {
                *t = filled(&row);
            }
        }
        (table, long_words)
    }
}

/// Endings of words, each behind its least length and its own.
fn ending_rows(endings: &[(String, u8)]) -> Vec<u8> {
    let mut rows = Vec::new();
    for (ending, least) in endings {
        rows.extend_from_slice(&[*least, ending.len() as u8]);
        rows.extend_from_slice(ending.as_bytes());
    }
    rows
}

/// The parts one behind the other, their lengths in front.
fn joined(parts: &[Vec<u8>; PARTS]) -> Vec<u8> {
    let mut out: Vec<u8> = parts.iter().flat_map(|p| (p.len() as u32).to_le_bytes()).collect();
    for p in parts {
        out.resize(out.len().next_multiple_of(ALIGN), 0);
        out.extend_from_slice(p);
    }
    out
}
