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

impl Compiler {
    /// The tables, as one run of bytes, and the strings of their entries.
    pub(crate) fn finish(self) -> Tables {
        let mut sets: Vec<LabelSet> = vec![0];
        let mut set_ids: HashMap<LabelSet, u16> = HashMap::from([(0, 0)]);
        let mut intern = |s: LabelSet| {
            *set_ids.entry(s).or_insert_with(|| {
                sets.push(s);
                (sets.len() - 1) as u16
            })
        };
        let mut postings: Vec<u32> = vec![0];
        let mut post = |entries: &BTreeSet<u32>| {
            if entries.is_empty() {
                return 0u32;
            }
            let at = postings.len() as u32;
            postings.push(entries.len() as u32);
            postings.extend(entries.iter());
            at
        };
        let keys: Vec<&String> = self.words.keys().collect();
        let (displacements, slot_of, slots) = perfect(&keys);
        let slot_ids: HashMap<&str, u32> = keys.iter().zip(&slot_of).map(|(k, s)| (k.as_str(), *s)).collect();
        let slot_id = |w: &str| slot_ids.get(w).copied().unwrap_or(0);

        // Breadth first, children in a row and sorted by slot, so that a look-up is a binary search.
        let mut order: Vec<usize> = self.roots.values().copied().collect();
        let mut place: Vec<u32> = vec![0; self.nodes.len()];
        let mut rows: Vec<[u8; 20]> = vec![[0; 20]];
        // A bit in twelve is set: nearly every pair that is not in the trie is told at once.
        let mut pairs = vec![0u8; self.nodes.len().next_power_of_two()];
        let mut at = 0;
        for (i, n) in order.iter().enumerate() {
            if let Some(p) = place.get_mut(*n) {
                *p = (i + 1) as u32;
            }
        }
        let mut word_of: Vec<u32> = vec![0; self.nodes.len()];
        for (w, n) in &self.roots {
            if let Some(x) = word_of.get_mut(*n) {
                *x = slot_id(w);
            }
        }
        while let Some(&n) = order.get(at) {
            at += 1;
            let Some(node) = self.nodes.get(n) else { continue };
            let first = (order.len() + 1) as u32;
            let mut children: Vec<(u32, usize)> = node.children.iter().map(|(w, c)| (slot_id(w), *c)).collect();
            children.sort_unstable();
            for (w, c) in &children {
                order.push(*c);
                if let Some(p) = place.get_mut(*c) {
                    *p = order.len() as u32;
                }
                if let Some(x) = word_of.get_mut(*c) {
                    *x = *w;
                }
                let bit = hash::pair(at as u32, *w, pairs.len() as u32 * 8);
                if let Some(byte) = pairs.get_mut(bit as usize / 8) {
                    *byte |= 1 << (bit % 8);
                }
            }
            let mut row = Vec::with_capacity(20);
            row.extend_from_slice(&word_of.get(n).copied().unwrap_or(0).to_le_bytes());
            row.extend_from_slice(&(if children.is_empty() { 0 } else { first }).to_le_bytes());
            row.extend_from_slice(&(children.len() as u16).to_le_bytes());
            for s in node.hit.sets {
                row.extend_from_slice(&intern(s).to_le_bytes());
            }
            row.extend_from_slice(&post(&node.hit.entries).to_le_bytes());
            let mut fixed = [0u8; 20];
            fixed.iter_mut().zip(&row).for_each(|(a, b)| *a = *b);
            rows.push(fixed);
        }

        // Words that stand second or later in a name: after another word no name goes on.
        let inner: BTreeSet<&str> = self.nodes.iter().flat_map(|n| n.children.keys().map(String::as_str)).collect();
        let mut key_pool: Vec<u8> = Vec::new();
        let mut table: Vec<[u8; 32]> = vec![[0; 32]; slots as usize];
        for ((key, hit), slot) in self.words.iter().zip(&slot_of) {
            let mut row = Vec::with_capacity(32);
            // A short word stands in its row; of a longer one its place among the long ones.
            let word = Key::new(key.as_bytes());
            if key.len() > LONGEST_IN_ROW {
                row.extend_from_slice(&(key_pool.len() as u64).to_le_bytes());
                key_pool.extend_from_slice(key.as_bytes());
            } else {
                row.extend_from_slice(&word.first.to_le_bytes());
            }
            row.extend_from_slice(&word.last.to_le_bytes());
            row.extend_from_slice(&post(&hit.entries).to_le_bytes());
            let root = self.roots.get(key).and_then(|n| place.get(*n)).copied().unwrap_or(0);
            row.extend_from_slice(&root.to_le_bytes());
            for s in hit.sets {
                row.extend_from_slice(&intern(s).to_le_bytes());
            }
            row.push(key.len() as u8);
            row.push(u8::from(inner.contains(key.as_str())));
            if let Some(t) = table.get_mut(*slot as usize) {
                t.iter_mut().zip(&row).for_each(|(a, b)| *a = *b);
            }
        }
        let mut endings = Vec::new();
        for (e, least) in &self.endings {
            endings.extend_from_slice(&[*least, e.len() as u8]);
            endings.extend_from_slice(e.as_bytes());
        }
        let parts: [Vec<u8>; PARTS] = [
            displacements.iter().flat_map(|d| d.to_le_bytes()).collect(),
            table.concat(),
            key_pool,
            rows.concat(),
            sets.iter().flat_map(|s| s.to_le_bytes()).collect(),
            postings.iter().flat_map(|p| p.to_le_bytes()).collect(),
            self.entries,
            endings,
            pairs,
        ];
        let mut out = Vec::new();
        for p in &parts {
            out.extend_from_slice(&(p.len() as u32).to_le_bytes());
        }
        for p in &parts {
            out.resize(out.len().next_multiple_of(ALIGN), 0);
            out.extend_from_slice(p);
        }
        Tables { data: out, words: self.strings }
    }
}
