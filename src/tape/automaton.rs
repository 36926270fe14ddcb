//! All rules of a phase as one lazy anchored automaton, started at every cell; slots are read only where it reports a rule.
//! The way of `regex_automata::hybrid`, over symbols instead of bytes: no compilation at start.
//!
//! Walks do not follow each other but go side by side: all take their first cell, those still alive take their second, and so on.
//! So no step waits for the one before it, and where a walk ends is never guessed wrong.

use super::closure::Walk;
use super::need::{ALWAYS, Bits, Needs};
use super::program::Program;
use super::search::{Ground, Search};
use super::states::{State, States};
use super::{Alphabet, Grammar, Symbols};
use core::cell::Cell;
use smallvec::SmallVec;

/// So many cells are begun at side by side; and so few, where more need more states than are kept.
const ABREAST: usize = 2048;
const FEW: usize = 8;
/// How far behind these it is known what stands ahead; walks that go farther are not held up.
const BEHIND: usize = 256;

/// The compiled rules of a phase.
#[derive(Debug)]
pub(crate) struct Automaton {
    program: Program,
    pub(super) alphabet: Alphabet,
    needs: Needs,
}

/// Where a rule matched: cells `start..end`, and its slots in the order of the pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) rule: u16,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// (slot number of the rule, cells)
    pub(crate) slots: SmallVec<[(u8, u32, u32); 4]>,
}

/// What an automaton keeps between texts, one a thread.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) symbols: Symbols,
    states: States,
    walk: Walk,
    search: Search,
    /// What each symbol is to a walk.
    firsts: Vec<First>,
    /// What stands ahead of each of the cells at hand, itself included.
    ahead: Vec<Bits>,
    /// Walks that are alive: where they began, their state.
    alive: Vec<(u32, State)>,
    /// Where walks came by a state with rules: where they began, the cell behind, the state.
    reports: Vec<(u32, u32, State)>,
    /// The same while they are put in order, and where those of each beginning stand.
    unordered: Vec<(u32, u32, State)>,
    begins: Vec<u32>,
    /// Where the last match of each rule ended.
    last_end: Vec<u32>,
    /// Rules reported at this cell, with the furthest end.
    here: Vec<(u32, u32)>,
    /// How often the states were thrown away.
    clears: usize,
}

/// What a walk asks of a symbol before it begins: a cache line.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
struct First {
    /// The needs that a cell of the symbol meets.
    met: Bits,
    /// The needs that are seen through it.
    through: Bits,
    /// What the rules that begin with it and go on need behind it.
    needs: Bits,
    /// The state behind it.
    state: State,
}

/// Of a symbol that the phase has not met, which no tape holds.
static NO_FIRST: First = First { met: 0, through: 0, needs: 0, state: State::DEAD };

impl Memory {
    /// Puts the reports of walks begun at `from` in the order of the text. Those of one beginning are in order, since walks go side by side: where there are
    /// many, they are counted to their places.
    fn order(&mut self, from: core::ops::Range<usize>) {
        let Memory { reports, unordered, begins, .. } = self;
        if reports.len() * 8 < from.len() {
            reports.sort_unstable_by_key(|r| u64::from(r.0) << 32 | u64::from(r.1));
            return;
        }
        core::mem::swap(reports, unordered);
        begins.clear();
        begins.resize(from.len() + 1, 0);
        let place = |at: u32| (at as usize).saturating_sub(from.start);
        for (at, ..) in unordered.iter() {
            if let Some(n) = begins.get_mut(place(*at) + 1) {
                *n += 1;
            }
        }
        let mut before = 0;
        for n in begins.iter_mut() {
            *n += before;
            before = *n;
        }
        reports.clear();
        reports.resize(unordered.len(), (0, 0, State::DEAD));
        for report in unordered.iter() {
            let Some(next) = begins.get_mut(place(report.0)) else { continue };
            if let Some(to) = reports.get_mut(*next as usize) {
                *to = *report;
            }
            *next += 1;
        }
    }
}

#[cfg(test)]
impl Memory {
    /// How often the states were thrown away, and the bytes they hold now.
    pub(crate) fn cache(&self) -> (usize, usize) {
        (self.clears, self.states.bytes())
    }
}

impl Automaton {
    /// The automaton of a phase.
    pub(crate) fn new(mut program: Program, grammar: &Grammar) -> Automaton {
        program.close();
        let alphabet = Alphabet::new(&program.classes, grammar);
        let needs = Needs::new(&program, &grammar.classes);
        Automaton { program, alphabet, needs }
    }

    /// Names of a rule's slots.
    pub(crate) fn slots(&self, rule: usize) -> &[&'static str] {
        self.program.slots.get(rule).map_or(&[], Vec::as_slice)
    }

    /// The phase's classes.
    pub(crate) fn alphabet(&self) -> &Alphabet {
        &self.alphabet
    }

    /// Calls `out` with every match of every rule, in the order of the text; matches of one rule do not overlap.
    ///
    /// `tape`: a symbol a step; matches are told in steps. A stretch of the text is done with before the next is looked at, so nothing that is kept here
    /// grows with the text.
    pub(crate) fn run(&self, tape: &[u32], memory: &mut Memory, out: &mut dyn FnMut(&Match)) {
        memory.last_end.clear();
        memory.last_end.resize(self.program.slots.len(), 0);
        self.meet(memory);
        let (mut from, mut abreast) = (0, ABREAST);
        while from < tape.len() {
            let to = (from + abreast).min(tape.len());
            if memory.states.full() {
                memory.states = States::default();
                memory.clears += 1;
                memory.firsts.clear();
                self.meet(memory);
            }
            // Fewer walks need fewer states; a few by themselves are never given up.
            if !self.walks(tape, from..to, memory) && abreast > FEW {
                abreast = FEW;
                continue;
            }
            self.read(tape, memory, out);
            (from, abreast) = (to, ABREAST);
        }
    }

    /// Learns of the symbols that are new.
    fn meet(&self, memory: &mut Memory) {
        let Memory { symbols, states, walk, firsts, .. } = memory;
        if firsts.is_empty() {
            walk.begin(&self.program, &self.needs);
        }
        for symbol in firsts.len()..symbols.len() {
            walk.note(symbol, symbols.signature(symbol as u32, self.alphabet.width()));
        }
        for symbol in firsts.len()..symbols.len() {
            let signature = symbols.signature(symbol as u32, self.alphabet.width());
            let (met, through) = self.needs.of_symbol(signature);
            walk.first(signature, &self.program, &self.needs);
            let state = states.add(walk);
            firsts.push(First { met, through, needs: states.needs(state), state });
        }
    }

    /// Notes what stands ahead of each cell, from the last to the first, what rules of one cell match there, and the walks that may go on behind their
    /// first cell; returns how many.
    fn begun(&self, tape: &[u32], from: core::ops::Range<usize>, memory: &mut Memory) -> usize {
        let Memory { states, firsts, ahead, alive, reports, .. } = memory;
        let known = tape.len().min(from.end + BEHIND);
        // All of it is written anew.
        if ahead.len() <= known - from.start {
            ahead.resize(known - from.start + 1, 0);
        }
        if alive.len() < from.len() {
            alive.resize(from.len(), (0, State::DEAD));
        }
        // Behind the text stands nothing, behind what is looked at may be anything.
        let mut seen = if known == tape.len() { ALWAYS } else { Bits::MAX };
        let Some((last, ahead)) = ahead.get_mut(..=known - from.start).and_then(<[Bits]>::split_last_mut) else { return 0 };
        *last = seen;
        let (own, behind) = tape.get(from.start..known).unwrap_or(&[]).split_at(from.len());
        let (ahead_of_own, ahead_of_behind) = ahead.split_at_mut(from.len());
        for (symbol, ahead) in behind.iter().zip(ahead_of_behind).rev() {
            let first = firsts.get(*symbol as usize).unwrap_or(&NO_FIRST);
            seen = first.met | seen & first.through;
            *ahead = seen;
        }
        // No branch that texts decide: a walk that does not go on is overwritten by the next. One at the end of the text stops there.
        let (mut n, mut next, mut follows) = (0, behind.first().copied().unwrap_or(0), from.end < tape.len());
        for ((symbol, ahead), at) in own.iter().zip(ahead_of_own).zip(from.start as u32..from.end as u32).rev() {
            let first = firsts.get(*symbol as usize).unwrap_or(&NO_FIRST);
            if let Some(a) = alive.get_mut(n) {
                *a = (at, first.state);
            }
            if first.state.matches() {
                reports.push((at, at + 1, first.state));
            }
            n += usize::from((first.needs & seen != 0) & first.state.goes_on() & states.follows(first.state, next) & follows);
            (next, follows) = (*symbol, true);
            seen = first.met | seen & first.through;
            *ahead = seen;
        }
        n
    }

    /// Walks from each of the cells and notes what is met in `reports`, in the order of the text; false when the states grew too many.
    ///
    /// Loops take no branch that texts decide: a walk that ends is overwritten by the next.
    fn walks(&self, tape: &[u32], from: core::ops::Range<usize>, memory: &mut Memory) -> bool {
        memory.reports.clear();
        let mut n = self.begun(tape, from.clone(), memory);
        let Memory { symbols, states, walk, ahead, alive, reports, .. } = memory;
        let alive = Cell::from_mut(alive.as_mut_slice()).as_slice_of_cells();
        let mut taken = 1u32;
        while n > 0 && !states.full() {
            let here = tape.get(taken as usize..).unwrap_or(&[]);
            for walked in alive.iter().take(n) {
                let (at, state) = walked.get();
                let symbol = here.get(at as usize).copied().unwrap_or(0);
                let next = match states.next(state, symbol) {
                    Some(s) => s,
                    None => self.follow(state, symbol, symbols, states, walk),
                };
                walked.set((at, next));
            }
            taken += 1;
            // What they have come to, and which of them may go on: where what they need still stands ahead.
            let (here, mut left) = (tape.get(taken as usize..).unwrap_or(&[]), 0);
            for (at, state) in alive.iter().take(n).map(Cell::get) {
                if state.matches() {
                    reports.push((at, at + taken, state));
                }
                let Some(symbol) = here.get(at as usize).copied() else { continue };
                if let Some(to) = alive.get(left) {
                    to.set((at, state));
                }
                let ahead = ahead.get((at + taken) as usize - from.start).copied().unwrap_or(Bits::MAX);
                left += usize::from(state.goes_on() && states.open(state, symbol, ahead));
            }
            n = left;
        }
        let whole = n == 0 || from.len() <= FEW;
        memory.order(from);
        whole
    }

    /// Reads the matches of what was reported.
    fn read(&self, tape: &[u32], memory: &mut Memory, out: &mut dyn FnMut(&Match)) {
        let Memory { symbols, states, search, reports, last_end, here, .. } = memory;
        let ground = Ground { program: &self.program, tape, symbols, width: self.alphabet.width() };
        for of_one in reports.chunk_by(|a, b| a.0 == b.0) {
            let at = of_one.first().map_or(0, |r| r.0);
            for (_, end, state) in of_one {
                for rule in states.rules(*state) {
                    if last_end.get(*rule as usize).is_some_and(|e| *e > at) {
                        continue;
                    }
                    match here.iter_mut().find(|(r, _)| r == rule) {
                        Some((_, e)) => *e = *end,
                        None => here.push((*rule, *end)),
                    }
                }
            }
            for (rule, end) in here.drain(..) {
                let m = match self.program.fixed(rule) {
                    Some(fixed) => Some(fixed.at(rule, at)),
                    None => search.read(ground, rule, at, end),
                };
                if let Some(m) = m {
                    if let Some(e) = last_end.get_mut(rule as usize) {
                        *e = m.end;
                    }
                    out(&m);
                }
            }
        }
    }

    /// The same in the plainest way, each rule tried by itself at every cell: what `run` is held against. In the order of rules.
    #[cfg(test)]
    pub(crate) fn plainly(&self, tape: &[u32], memory: &Memory) -> Vec<Match> {
        let ground = Ground { program: &self.program, tape, symbols: &memory.symbols, width: self.alphabet.width() };
        let (mut out, mut search) = (Vec::new(), Search::default());
        for rule in 0..self.program.slots.len() as u32 {
            let mut at = 0;
            while at < tape.len() as u32 {
                let found = search.longest(ground, rule, at);
                at = found.as_ref().map_or(at + 1, |m| m.end.max(at + 1));
                out.extend(found);
            }
        }
        out
    }

    /// The state behind a state and a symbol, to be kept.
    #[cold]
    fn follow(&self, state: State, symbol: u32, symbols: &Symbols, states: &mut States, walk: &mut Walk) -> State {
        walk.step(states.closures(state), symbols.signature(symbol, self.alphabet.width()), &self.program, &self.needs);
        let next = states.add(walk);
        states.set_next(state, symbol, next);
        next
    }
}
