//! All rules of a phase as one lazy anchored automaton, started at every cell; slots are read only where it reports a rule.
//! The way of `regex_automata::hybrid` (way e of research/speed.md, section 3), over symbols instead of bytes: no compilation at start.
//!
//! Walks do not follow each other but go side by side: all take their first cell, those still alive take their second, and so on.
//! So no step waits for the one before it, and where a walk ends is never guessed wrong.

use super::need::{Needs, Room};
use super::notation::Pattern;
use super::program::{Instruction, Program, Walk};
use super::search::{Ground, Search};
use super::states::{State, States};
use super::{Alphabet, Grammar, Symbols, has};
use smallvec::SmallVec;

/// So many walks go side by side.
const ABREAST: usize = 2048;

/// The compiled rules of a phase.
#[derive(Debug)]
pub(crate) struct Automaton {
    program: Program,
    pub(super) alphabet: Alphabet,
    needs: Needs,
    /// Instructions that wait for a rule's first cell, by class.
    first: Vec<(u16, Vec<u32>)>,
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
    /// The needs that each symbol meets.
    met: Vec<u64>,
    /// For each block of cells the needs that stand ahead.
    ahead: Vec<u64>,
    room: Room,
    /// Walks that are alive: where they began, their state.
    alive: Vec<(u32, State)>,
    /// Where walks came by a state with rules: where they began, the cell behind, the state.
    reports: Vec<(u32, u32, State)>,
    /// Where the last match of each rule ended.
    last_end: Vec<u32>,
    /// Rules reported at this cell, with the furthest end.
    here: Vec<(u32, u32)>,
    /// How often the states were thrown away.
    clears: usize,
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
    pub(crate) fn new(patterns: &[Pattern<'static>], grammar: &Grammar) -> Automaton {
        let program = Program::new(patterns);
        let mut walk = Walk::default();
        walk.start(program.code.len());
        for begin in program.begins.iter().take(patterns.len()) {
            program.close(*begin, &mut walk);
        }
        let mut first: Vec<(u16, Vec<u32>)> = program.classes.iter().zip(0u16..).map(|(_, bit)| (bit, Vec::new())).collect();
        for at in walk.cells {
            if let Some(Instruction::Cell(class)) = program.code.get(at as usize)
                && let Some((_, all)) = first.get_mut(usize::from(*class))
            {
                all.push(at);
            }
        }
        first.retain(|(_, all)| !all.is_empty());
        let alphabet = Alphabet::new(&program.classes, grammar);
        let needs = Needs::new(patterns, &program, &grammar.classes);
        Automaton { program, alphabet, needs, first }
    }

    /// Names of a rule's slots.
    pub(crate) fn slots(&self, rule: usize) -> &[&'static str] {
        self.program.slots.get(rule).map_or(&[], Vec::as_slice)
    }

    /// The phase's classes.
    pub(crate) fn alphabet(&self) -> &Alphabet {
        &self.alphabet
    }

    /// Every match of every rule; matches of one rule do not overlap.
    ///
    /// `tape`: a symbol a step; matches are told in steps.
    pub(crate) fn run(&self, tape: &[u32], memory: &mut Memory, out: &mut Vec<Match>) {
        memory.last_end.clear();
        memory.last_end.resize(self.program.slots.len(), 0);
        for symbol in memory.met.len()..memory.symbols.len() {
            memory.met.push(self.needs.of_symbol(memory.symbols.signature(symbol as u32, self.alphabet.width())));
        }
        self.needs.ahead(tape, &memory.met, &mut memory.ahead, &mut memory.room);
        let (mut from, mut abreast) = (0, ABREAST);
        while from < tape.len() {
            let to = (from + abreast).min(tape.len());
            if memory.states.full() {
                memory.states = States::default();
                memory.clears += 1;
            }
            // Fewer walks need fewer states; one by itself is never given up.
            if !self.walks(tape, from..to, memory) && abreast > 1 {
                abreast = 1;
                continue;
            }
            self.read(tape, memory, out);
            (from, abreast) = (to, ABREAST);
        }
    }

    /// Walks from each of the cells and notes what is met in `reports`, in the order of the text; false when the states grew too many.
    fn walks(&self, tape: &[u32], from: core::ops::Range<usize>, memory: &mut Memory) -> bool {
        memory.reports.clear();
        let mut alive = core::mem::take(&mut memory.alive);
        if alive.len() < from.len() {
            alive.resize(from.len(), (0, State::DEAD));
        }
        let mut n = 0;
        for (at, symbol) in (from.start as u32..).zip(tape.get(from.clone()).unwrap_or(&[])) {
            let state = match memory.states.start(*symbol) {
                Some(s) => s,
                None => self.begin(*symbol, memory),
            };
            if let Some(a) = alive.get_mut(n) {
                *a = (at, state);
            }
            let ahead = memory.ahead.get(Needs::block(at)).copied().unwrap_or(0);
            n += usize::from(memory.states.needs(state) & ahead != 0);
        }
        let mut left = 0;
        for i in 0..n {
            let Some((at, state)) = alive.get(i).copied() else { break };
            if state.matches() {
                memory.reports.push((at, at + 1, state));
            }
            if let Some(a) = alive.get_mut(left) {
                *a = (at, state);
            }
            left += usize::from(state.goes_on());
        }
        n = left;
        let mut taken = 1u32;
        let mut ok = true;
        while ok && n > 0 {
            // Walks at the end of the text stop there: those that began last.
            while n > 0 && alive.get(n - 1).is_some_and(|a| (a.0 + taken) as usize >= tape.len()) {
                n -= 1;
            }
            let mut left = 0;
            for i in 0..n {
                let Some(a) = alive.get(i).copied() else { break };
                let symbol = tape.get((a.0 + taken) as usize).copied().unwrap_or(0);
                if let Some(to) = alive.get_mut(left) {
                    *to = a;
                }
                let ahead = memory.ahead.get(Needs::block(a.0)).copied().unwrap_or(0);
                left += usize::from(memory.states.open(a.1, symbol) & (memory.states.needs(a.1) & ahead != 0));
            }
            n = left;
            left = 0;
            for i in 0..n {
                let Some((at, state)) = alive.get(i).copied() else { break };
                let Some(symbol) = tape.get((at + taken) as usize) else { break };
                let state = match memory.states.next(state, *symbol) {
                    Some(s) => s,
                    None => self.follow(state, *symbol, memory),
                };
                if state.matches() {
                    memory.reports.push((at, at + taken + 1, state));
                }
                if let Some(a) = alive.get_mut(left) {
                    *a = (at, state);
                }
                left += usize::from(state.goes_on());
            }
            (n, taken) = (left, taken + 1);
            ok = !memory.states.full();
        }
        memory.alive = alive;
        memory.reports.sort_unstable_by_key(|r| (r.0, r.1));
        ok || from.len() <= 1
    }

    /// Reads the matches of what was reported.
    fn read(&self, tape: &[u32], memory: &mut Memory, out: &mut Vec<Match>) {
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
                if let Some(m) = search.read(ground, rule, at, end) {
                    if let Some(e) = last_end.get_mut(rule as usize) {
                        *e = m.end;
                    }
                    out.push(m);
                }
            }
        }
    }

    /// The same in the plainest way, each rule tried by itself at every cell: what `run` is held against. In the order of rules.
    #[cfg(test)]
    pub(crate) fn plainly(&self, tape: &[u32], memory: &Memory) -> Vec<Match> {
        let ground = Ground { program: &self.program, tape, symbols: &memory.symbols, width: self.alphabet.width() };
        let mut out = Vec::new();
        for rule in 0..self.program.slots.len() as u32 {
            let mut at = 0;
            while at < tape.len() as u32 {
                let found = Search::default().read(ground, rule, at, tape.len() as u32);
                at = found.as_ref().map_or(at + 1, |m| m.end.max(at + 1));
                out.extend(found);
            }
        }
        out
    }

    /// The state behind a first cell.
    #[cold]
    fn begin(&self, symbol: u32, memory: &mut Memory) -> State {
        let signature = memory.symbols.signature(symbol, self.alphabet.width());
        memory.walk.start(self.program.code.len());
        for (class, all) in &self.first {
            if has(signature, *class) {
                all.iter().for_each(|at| self.program.close(at + 1, &mut memory.walk));
            }
        }
        let state = self.state(memory);
        memory.states.set_start(symbol, state);
        state
    }

    /// The state behind a state and a cell.
    #[cold]
    fn follow(&self, state: State, symbol: u32, memory: &mut Memory) -> State {
        let signature = memory.symbols.signature(symbol, self.alphabet.width());
        memory.walk.start(self.program.code.len());
        for at in memory.states.cells(state) {
            if let Some(Instruction::Cell(class)) = self.program.code.get(*at as usize)
                && has(signature, *class)
            {
                self.program.close(at + 1, &mut memory.walk);
            }
        }
        let next = self.state(memory);
        memory.states.set_next(state, symbol, next);
        next
    }

    fn state(&self, memory: &mut Memory) -> State {
        memory.walk.cells.sort_unstable();
        memory.walk.rules.sort_unstable();
        memory.states.add(&memory.walk.cells, &memory.walk.rules, &self.needs)
    }
}
