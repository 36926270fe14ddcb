//! The states of a lazy automaton: made when a text first needs them, thrown away when they grow too many.

use rustc_hash::FxHashMap;

/// The most bytes that the states of a phase may hold a thread before they are made anew: far above what texts need (a test counts).
const MOST: usize = 32 << 20;

/// The state from which nothing matches.
pub(super) const DEAD: u32 = 0;
/// A transition that no text has needed yet.
const UNKNOWN: u16 = 0;
const HAS_RULES: u8 = 1;
const HAS_CELLS: u8 = 2;

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
    /// Has it rules, can cells follow: asked at every step.
    flags: Vec<u8>,
    /// Contents of the states, one behind the other.
    content: Vec<u32>,
    known: FxHashMap<Box<[u32]>, u32>,
    /// A row a state, a place a symbol: the next state and one.
    rows: Vec<u16>,
    /// Places in a row: a power of two.
    stride: usize,
    full: bool,
    /// What follows the start on a symbol: the state and one.
    starts: Vec<u16>,
}

impl Default for States {
    fn default() -> States {
        let stride = 128;
        let all = vec![State::default()];
        States { all, flags: vec![0], content: Vec::new(), known: FxHashMap::default(), rows: vec![UNKNOWN; stride], stride, full: false, starts: Vec::new() }
    }
}

impl States {
    /// Bytes in use.
    pub(super) fn bytes(&self) -> usize {
        self.content.len() * 8 + self.all.len() * 48 + self.rows.len() * 2 + self.starts.len() * 2
    }

    /// Too many to be kept, or one more would have no number.
    #[inline]
    pub(super) fn full(&self) -> bool {
        self.full
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

    /// Have rules matched when the state is reached?
    #[inline]
    pub(super) fn matches(&self, state: u32) -> bool {
        self.flags.get(state as usize).is_some_and(|f| f & HAS_RULES != 0)
    }

    /// Can cells follow?
    #[inline]
    pub(super) fn goes_on(&self, state: u32) -> bool {
        self.flags.get(state as usize).is_some_and(|f| f & HAS_CELLS != 0)
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
        self.flags.push(if rules.is_empty() { 0 } else { HAS_RULES } | if cells.is_empty() { 0 } else { HAS_CELLS });
        self.rows.resize(self.all.len() * self.stride, UNKNOWN);
        self.known.insert(key, state);
        self.full |= self.all.len() + 2 >= usize::from(u16::MAX) || self.bytes() > MOST;
        state
    }

    /// The state behind a first cell, if it was met before.
    #[inline]
    pub(super) fn start(&self, symbol: u32) -> Option<u32> {
        self.starts.get(symbol as usize).filter(|s| **s != UNKNOWN).map(|s| u32::from(*s) - 1)
    }

    pub(super) fn set_start(&mut self, symbol: u32, state: u32) {
        let at = symbol as usize;
        if self.starts.len() <= at {
            self.starts.resize(at + 1 + at / 2, UNKNOWN);
        }
        if let Some(s) = self.starts.get_mut(at) {
            *s = state as u16 + 1;
        }
    }

    /// The state behind a state on a symbol, if it was met before.
    #[inline]
    pub(super) fn next(&self, state: u32, symbol: u32) -> Option<u32> {
        if symbol as usize >= self.stride {
            return None;
        }
        self.rows.get(state as usize * self.stride + symbol as usize).filter(|s| **s != UNKNOWN).map(|s| u32::from(*s) - 1)
    }

    pub(super) fn set_next(&mut self, state: u32, symbol: u32, next: u32) {
        if symbol as usize >= self.stride {
            let wider = (symbol as usize + 1).next_power_of_two();
            let mut rows = vec![UNKNOWN; self.all.len() * wider];
            for (new, old) in rows.chunks_exact_mut(wider).zip(self.rows.chunks_exact(self.stride)) {
                new.iter_mut().zip(old).for_each(|(n, o)| *n = *o);
            }
            (self.rows, self.stride) = (rows, wider);
            self.full |= self.bytes() > MOST;
        }
        if let Some(s) = self.rows.get_mut(state as usize * self.stride + symbol as usize) {
            *s = next as u16 + 1;
        }
    }
}
