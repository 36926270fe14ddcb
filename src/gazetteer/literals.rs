//! Words that rules name: each has label sets of its own, one a case, in a row.

use rustc_hash::FxHashMap;

/// Which slots of the word table hold a literal, and its first label set.
#[derive(Clone, Debug, Default)]
pub(super) struct Literals {
    made: FxHashMap<u32, u16>,
    /// For each 64 slots.
    blocks: Vec<Block>,
    /// First sets in the order of the slots.
    sets: Vec<u16>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// A bit for each slot that holds a literal.
    bits: u64,
    /// How many literals stand before.
    before: u32,
}

impl Literals {
    /// Notes a literal; counts from `seal` on.
    pub(super) fn add(&mut self, slot: u32, set: u16) {
        self.made.insert(slot, set);
    }

    /// All are noted.
    pub(super) fn seal(&mut self, slots: usize) {
        let mut made: Vec<(u32, u16)> = self.made.iter().map(|(slot, set)| (*slot, *set)).collect();
        made.sort_unstable();
        self.blocks = vec![Block::default(); slots.div_ceil(64)];
        for (slot, _) in &made {
            if let Some(b) = self.blocks.get_mut(*slot as usize / 64) {
                b.bits |= 1 << (slot % 64);
            }
        }
        let mut before = 0;
        for b in &mut self.blocks {
            b.before = before;
            before += b.bits.count_ones();
        }
        self.sets = made.into_iter().map(|(_, set)| set).collect();
    }

    /// The first set of the literal in a slot, if one stands there.
    #[inline]
    pub(super) fn at(&self, slot: u32) -> Option<u16> {
        let block = self.blocks.get(slot as usize / 64)?;
        let bit = 1u64 << (slot % 64);
        if block.bits & bit == 0 {
            return None;
        }
        self.sets.get((block.before + (block.bits & (bit - 1)).count_ones()) as usize).copied()
    }
}
