//! The states of a lazy automaton: made when a text first needs them, thrown away when they grow too many.

use super::closure::Walk;
use super::need::Bits;
use rustc_hash::FxHashMap;

/// The most bytes that the states of a phase may hold a thread before they are made anew: far above what texts need (a test counts).
const MOST: usize = 32 << 20;

/// A state with what the walk asks of it at every step, in one number: its place, has it rules, can cells follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct State(u32);

const HAS_RULES: u32 = 1;
const HAS_CELLS: u32 = 2;
const FLAGS: u32 = 2;
const STATE_BITS: u32 = 20;
const SYMBOL_BITS: u32 = 22;

impl State {
    /// The state from which nothing matches.
    pub(super) const DEAD: State = State(0);

    /// Have rules matched when the state is reached?
    #[inline]
    pub(super) fn matches(self) -> bool {
        self.0 & HAS_RULES != 0
    }

    /// Can cells follow?
    #[inline]
    pub(super) fn goes_on(self) -> bool {
        self.0 & HAS_CELLS != 0
    }

    #[inline]
    fn place(self) -> u32 {
        self.0 >> FLAGS
    }
}

/// Where the contents of a state stand.
#[derive(Clone, Copy, Debug, Default)]
struct Content {
    from: u32,
    rules: u32,
    to: u32,
}

/// Symbols, a bit each, whose ends are kept with the state: the first met, and so the most frequent.
pub(super) const ROW: usize = 6;

/// What a walk asks of a state at every cell: a cache line.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
struct Asked {
    /// What its instructions need.
    needs: Bits,
    /// A bit a symbol: a cell of this symbol may follow. Set for symbols that were met after the state. Half of all walks end here.
    open: [u64; ROW],
}

/// Transitions of a bucket.
const BUCKET: usize = 4;

/// A bucket of transitions: half a cache line, and never of two.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
struct Bucket([u64; BUCKET]);

const EMPTY: Bucket = Bucket([0; BUCKET]);

/// States and transitions that a thread has met in a phase.
#[derive(Debug)]
pub(super) struct States {
    all: Vec<Content>,
    /// What a walk asks of each.
    asked: Vec<Asked>,
    /// Closures of the instructions that wait for the next cell, then rules that have matched: of all states, one behind the other.
    content: Vec<u32>,
    /// By the numbers of their closures.
    known: FxHashMap<u64, State>,
    /// A hash table of the transitions met that lead on, and of those on rare symbols that do not: state and symbol above, the next state below; nought
    /// is free. Buckets are read whole, without a branch, and filled from their beginning.
    next: Vec<Bucket>,
    transitions: usize,
}

impl Default for States {
    fn default() -> States {
        States {
            all: vec![Content::default()],
            asked: vec![Asked { needs: 0, open: [u64::MAX; ROW] }],
            content: Vec::new(),
            known: FxHashMap::default(),
            next: vec![EMPTY; 1 << 8],
            transitions: 0,
        }
    }
}

impl States {
    /// Bytes in use.
    pub(super) fn bytes(&self) -> usize {
        self.content.len() * 4 + self.all.len() * 112 + self.next.len() * BUCKET * 8
    }

    /// Too many to be kept.
    #[inline]
    pub(super) fn full(&self) -> bool {
        self.all.len() >= 1 << (STATE_BITS - 1) || self.bytes() > MOST
    }

    /// What a state is made of.
    #[inline]
    pub(super) fn closures(&self, state: State) -> &[u32] {
        self.all.get(state.place() as usize).and_then(|s| self.content.get(s.from as usize..s.rules as usize)).unwrap_or(&[])
    }

    /// Rules that have matched when the state is reached.
    #[inline]
    pub(super) fn rules(&self, state: State) -> &[u32] {
        self.all.get(state.place() as usize).and_then(|s| self.content.get(s.rules as usize..s.to as usize)).unwrap_or(&[])
    }

    /// What the instructions of a state need: none of them leads to a match where none of this stands ahead.
    #[inline]
    pub(super) fn needs(&self, state: State) -> Bits {
        self.asked.get(state.place() as usize).map_or(0, |a| a.needs)
    }

    /// The state of what a walk has met.
    pub(super) fn add(&mut self, walk: &Walk) -> State {
        if walk.met.is_empty() {
            return State::DEAD;
        }
        if let Some(s) = self.known.get(&walk.number).copied()
            && walk.is(self.closures(s))
        {
            return s;
        }
        let flags = if walk.rules.is_empty() { 0 } else { HAS_RULES } | if walk.goes_on { HAS_CELLS } else { 0 };
        let state = State((self.all.len() as u32) << FLAGS | flags);
        let from = self.content.len() as u32;
        self.content.extend_from_slice(&walk.met);
        let rules = self.content.len() as u32;
        self.content.extend_from_slice(&walk.rules);
        self.all.push(Content { from, rules, to: self.content.len() as u32 });
        self.asked.push(Asked { needs: walk.needs, open: walk.open() });
        self.known.insert(walk.number, state);
        state
    }

    /// May a cell of this symbol follow the state?
    #[inline]
    pub(super) fn follows(&self, state: State, symbol: u32) -> bool {
        let word = self.asked.get(state.place() as usize).and_then(|a| a.open.get(symbol as usize / 64));
        word.is_none_or(|w| w >> (symbol % 64) & 1 == 1)
    }

    /// May a cell of this symbol follow the state, and does what the state needs stand ahead of it?
    #[inline]
    pub(super) fn open(&self, state: State, symbol: u32, ahead: Bits) -> bool {
        let Some(asked) = self.asked.get(state.place() as usize) else { return false };
        let may = asked.open.get(symbol as usize / 64).is_none_or(|w| w >> (symbol % 64) & 1 == 1);
        may & (asked.needs & ahead != 0)
    }

    #[inline]
    fn key_of(state: State, symbol: u32) -> u64 {
        u64::from(state.place()) << SYMBOL_BITS | u64::from(symbol)
    }

    /// The bucket where a transition stands, or would.
    #[inline]
    fn bucket_of(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize & (self.next.len() - 1)
    }

    /// The state behind a state on a symbol that may follow it, if it was met before.
    #[inline]
    pub(super) fn next(&self, state: State, symbol: u32) -> Option<State> {
        let key = Self::key_of(state, symbol);
        let mut at = self.bucket_of(key);
        loop {
            let Bucket(bucket) = self.next.get(at)?;
            let found = bucket.iter().fold(0, |found, entry| if entry >> (STATE_BITS + FLAGS) == key { *entry } else { found });
            if found != 0 {
                return Some(State(found as u32 & ((1 << (STATE_BITS + FLAGS)) - 1)));
            }
            // What had no room here stands in the next.
            if bucket.last() == Some(&0) {
                return None;
            }
            at = (at + 1) & (self.next.len() - 1);
        }
    }

    pub(super) fn set_next(&mut self, state: State, symbol: u32, next: State) {
        if next == State::DEAD
            && let Some(open) = self.asked.get_mut(state.place() as usize).and_then(|a| a.open.get_mut(symbol as usize / 64))
        {
            *open &= !(1 << (symbol % 64));
            return;
        }
        // Two thirds of it are in use at most.
        if self.transitions * 3 >= self.next.len() * BUCKET * 2 {
            let wider = vec![EMPTY; self.next.len() * 2];
            let old = core::mem::replace(&mut self.next, wider);
            old.into_iter().flat_map(|b| b.0).filter(|e| *e != 0).for_each(|e| self.put(e));
        }
        self.transitions += 1;
        self.put(Self::key_of(state, symbol) << (STATE_BITS + FLAGS) | u64::from(next.0));
    }

    fn put(&mut self, entry: u64) {
        let mut at = self.bucket_of(entry >> (STATE_BITS + FLAGS));
        loop {
            let Some(Bucket(bucket)) = self.next.get_mut(at) else { return };
            if let Some(free) = bucket.iter_mut().find(|e| **e == 0) {
                *free = entry;
                return;
            }
            at = (at + 1) & (self.next.len() - 1);
        }
    }
}
