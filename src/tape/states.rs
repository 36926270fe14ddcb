//! The states of a lazy automaton: made when a text first needs them, thrown away when they grow too many.

use rustc_hash::FxHashMap;

const STATE_BITS: u32 = 22;
/// A transition is one word: state, symbol, next state.
pub(super) const SYMBOL_BITS: u32 = 64 - 2 * STATE_BITS;

/// The state from which nothing matches.
pub(super) const DEAD: u32 = 0;
const FREE: u64 = 0;

/// Instructions that wait for the next cell, and rules that have matched.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    from: u32,
    rules: u32,
    to: u32,
}

/// States and transitions that a thread has met in a phase.
#[derive(Debug)]
pub(super) struct States {
    all: Vec<State>,
    /// Contents of the states, one behind the other.
    content: Vec<u32>,
    known: FxHashMap<Box<[u32]>, u32>,
    /// Open addressing; the length is a power of two.
    transitions: Vec<u64>,
    used: usize,
    /// What follows the start on a symbol: the state and one.
    starts: Vec<u32>,
}

impl Default for States {
    fn default() -> States {
        States { all: vec![State::default()], content: Vec::new(), known: FxHashMap::default(), transitions: vec![FREE; 1 << 12], used: 0, starts: Vec::new() }
    }
}

impl States {
    /// Bytes in use.
    pub(super) fn bytes(&self) -> usize {
        self.content.len() * 8 + self.all.len() * 48 + self.transitions.len() * 8 + self.starts.len() * 4
    }

    /// One more state would not fit into a transition.
    pub(super) fn full(&self) -> bool {
        self.all.len() + 1 >= 1 << STATE_BITS
    }

    /// Instructions that wait for the next cell.
    #[inline]
    pub(super) fn cells(&self, state: u32) -> &[u32] {
        self.all.get(state as usize).and_then(|s| self.content.get(s.from as usize..s.rules as usize)).unwrap_or(&[])
    }

    /// Rules that have matched when the state is reached.
    #[inline]
    pub(super) fn rules(&self, state: u32) -> &[u32] {
        self.all.get(state as usize).and_then(|s| self.content.get(s.rules as usize..s.to as usize)).unwrap_or(&[])
    }

    /// Nothing can come behind the state.
    #[inline]
    pub(super) fn ends(&self, state: u32) -> bool {
        self.all.get(state as usize).is_none_or(|s| s.from == s.rules)
    }

    /// The state of these instructions and rules; both are sorted.
    pub(super) fn add(&mut self, cells: &[u32], rules: &[u32]) -> u32 {
        if cells.is_empty() && rules.is_empty() {
            return DEAD;
        }
        // No instruction has this number: it keeps the two apart.
        let key: Box<[u32]> = cells.iter().chain(&[u32::MAX]).chain(rules).copied().collect();
        if let Some(s) = self.known.get(&key) {
            return *s;
        }
        let (state, from) = (self.all.len() as u32, self.content.len() as u32);
        self.content.extend_from_slice(cells);
        let rules_from = self.content.len() as u32;
        self.content.extend_from_slice(rules);
        self.all.push(State { from, rules: rules_from, to: self.content.len() as u32 });
        self.known.insert(key, state);
        state
    }

    #[inline]
    pub(super) fn start(&self, symbol: u32) -> Option<u32> {
        self.starts.get(symbol as usize).filter(|s| **s > 0).map(|s| s - 1)
    }

    pub(super) fn set_start(&mut self, symbol: u32, state: u32) {
        let at = symbol as usize;
        if self.starts.len() <= at {
            self.starts.resize(at + 1 + at / 2, 0);
        }
        if let Some(s) = self.starts.get_mut(at) {
            *s = state + 1;
        }
    }

    fn slot(&self, key: u64) -> usize {
        // Fibonacci hashing: the product's high bits.
        let shift = 64 - self.transitions.len().trailing_zeros();
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> shift) as usize
    }

    /// The state behind a state on a symbol, if it was met before.
    #[inline]
    pub(super) fn next(&self, state: u32, symbol: u32) -> Option<u32> {
        let key = u64::from(state) << SYMBOL_BITS | u64::from(symbol);
        let mask = self.transitions.len() - 1;
        let mut at = self.slot(key);
        loop {
            let entry = *self.transitions.get(at & mask)?;
            if entry >> STATE_BITS == key {
                return Some((entry & ((1 << STATE_BITS) - 1)) as u32);
            }
            if entry == FREE {
                return None;
            }
            at += 1;
        }
    }

    pub(super) fn set_next(&mut self, state: u32, symbol: u32, next: u32) {
        if self.used * 2 >= self.transitions.len() {
            let old = core::mem::take(&mut self.transitions);
            self.transitions = vec![FREE; old.len() * 2];
            old.into_iter().filter(|e| *e != FREE).for_each(|e| self.insert(e));
        }
        self.used += 1;
        self.insert((u64::from(state) << SYMBOL_BITS | u64::from(symbol)) << STATE_BITS | u64::from(next));
    }

    fn insert(&mut self, entry: u64) {
        let mask = self.transitions.len() - 1;
        let mut at = self.slot(entry >> STATE_BITS);
        while self.transitions.get(at & mask).is_some_and(|e| *e != FREE) {
            at += 1;
        }
        if let Some(e) = self.transitions.get_mut(at & mask) {
            *e = entry;
        }
    }
}
