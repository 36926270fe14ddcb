//! All rules of a phase as one lazy anchored automaton, started at every cell; slots are read only where it reports a rule.
//! The way of `regex_automata::hybrid` (way e of research/speed.md, section 3), over symbols instead of bytes: no compilation at start.

use super::notation::Pattern;
use super::program::{Instruction, Program, Walk};
use super::states::{DEAD, States};
use super::{Alphabet, Grammar, Symbols, has};
use smallvec::SmallVec;

/// The compiled rules of a phase.
#[derive(Debug)]
pub(crate) struct Automaton {
    program: Program,
    pub(super) alphabet: Alphabet,
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
        Automaton { program, alphabet, first }
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
        for (at, symbol) in (0u32..).zip(tape) {
            if memory.states.full() {
                memory.states = States::default();
                memory.clears += 1;
            }
            let mut state = match memory.states.start(*symbol) {
                Some(DEAD) => continue,
                Some(s) => s,
                None => self.begin(*symbol, memory),
            };
            memory.here.clear();
            let mut end = at + 1;
            while state != DEAD {
                if memory.states.matches(state) {
                    for rule in memory.states.rules(state) {
                        if memory.last_end.get(*rule as usize).is_some_and(|e| *e > at) {
                            continue;
                        }
                        match memory.here.iter_mut().find(|(r, _)| r == rule) {
                            Some((_, e)) => *e = end,
                            None => memory.here.push((*rule, end)),
                        }
                    }
                }
                let Some(symbol) = tape.get(end as usize).filter(|_| memory.states.goes_on(state)) else { break };
                state = match memory.states.next(state, *symbol) {
                    Some(s) => s,
                    None => self.follow(state, *symbol, memory),
                };
                end += 1;
            }
            for (rule, end) in memory.here.drain(..) {
                if let Some(m) = memory.search.read(&self.program, rule, tape, at..end, &memory.symbols, self.alphabet.width()) {
                    if let Some(e) = memory.last_end.get_mut(rule as usize) {
                        *e = m.end;
                    }
                    out.push(m);
                }
            }
        }
    }

    /// The state behind a first cell.
    fn begin(&self, symbol: u32, memory: &mut Memory) -> u32 {
        let signature = memory.symbols.signature(symbol, self.alphabet.width());
        memory.walk.start(self.program.code.len());
        for (class, all) in &self.first {
            if has(signature, *class) {
                all.iter().for_each(|at| self.program.close(at + 1, &mut memory.walk));
            }
        }
        let state = Self::state(memory);
        memory.states.set_start(symbol, state);
        state
    }

    /// The state behind a state and a cell.
    fn follow(&self, state: u32, symbol: u32, memory: &mut Memory) -> u32 {
        let signature = memory.symbols.signature(symbol, self.alphabet.width());
        memory.walk.start(self.program.code.len());
        for at in memory.states.cells(state) {
            if let Some(Instruction::Cell(class)) = self.program.code.get(*at as usize)
                && has(signature, *class)
            {
                self.program.close(at + 1, &mut memory.walk);
            }
        }
        let next = Self::state(memory);
        memory.states.set_next(state, symbol, next);
        next
    }

    fn state(memory: &mut Memory) -> u32 {
        memory.walk.cells.sort_unstable();
        memory.walk.rules.sort_unstable();
        memory.states.add(&memory.walk.cells, &memory.walk.rules)
    }
}

/// Reads the slots of one rule where the automaton has found it: backtracking that enters no instruction twice at one cell, so that time stays linear.
#[derive(Debug, Default)]
struct Search {
    stack: Vec<Frame>,
    /// A bit for each instruction of the rule at each cell.
    seen: Vec<u64>,
    slots: Vec<(u32, u32)>,
}

#[derive(Debug)]
enum Frame {
    Go(u32, u32),
    /// A slot as it was before the way that failed.
    Slot(u8, (u32, u32)),
}

/// A slot without words.
const NONE: (u32, u32) = (u32::MAX, u32::MAX);

impl Search {
    /// The first way through the rule that comes to its end, ways in the order of the pattern.
    fn read(&mut self, program: &Program, rule: u32, tape: &[u32], cells: core::ops::Range<u32>, symbols: &Symbols, width: usize) -> Option<Match> {
        let begin = *program.begins.get(rule as usize)?;
        let size = program.begins.get(rule as usize + 1)? - begin;
        let (start, end) = (cells.start, cells.end);
        self.seen.clear();
        self.seen.resize((size as usize * (end - start + 1) as usize).div_ceil(64), 0);
        self.slots.clear();
        self.slots.resize(program.slots.get(rule as usize).map_or(0, Vec::len), NONE);
        self.stack.clear();
        self.stack.push(Frame::Go(begin, start));
        while let Some(frame) = self.stack.pop() {
            let (mut at, mut cell) = match frame {
                Frame::Go(at, cell) => (at, cell),
                Frame::Slot(n, old) => {
                    if let Some(s) = self.slots.get_mut(usize::from(n)) {
                        *s = old;
                    }
                    continue;
                }
            };
            loop {
                let bit = (cell - start) as usize * size as usize + (at - begin) as usize;
                let Some(seen) = self.seen.get_mut(bit / 64) else { break };
                if *seen >> (bit % 64) & 1 == 1 {
                    break;
                }
                *seen |= 1 << (bit % 64);
                match program.code.get(at as usize) {
                    Some(Instruction::Cell(class)) => {
                        let holds = cell < end && tape.get(cell as usize).is_some_and(|s| has(symbols.signature(*s, width), *class));
                        if !holds {
                            break;
                        }
                        (at, cell) = (at + 1, cell + 1);
                    }
                    Some(Instruction::Or(other)) => {
                        self.stack.push(Frame::Go(*other, cell));
                        at += 1;
                    }
                    Some(Instruction::Jump(to)) => at = *to,
                    Some(Instruction::Open(n)) => {
                        self.mark(*n, |s| (cell, s.1));
                        at += 1;
                    }
                    Some(Instruction::Close(n)) => {
                        self.mark(*n, |s| (s.0, cell));
                        at += 1;
                    }
                    Some(Instruction::Match(_)) => return Some(self.found(rule, start, cell)),
                    None => break,
                }
            }
        }
        None
    }

    fn mark(&mut self, slot: u8, change: impl Fn((u32, u32)) -> (u32, u32)) {
        if let Some(s) = self.slots.get_mut(usize::from(slot)) {
            self.stack.push(Frame::Slot(slot, *s));
            *s = change(*s);
        }
    }

    fn found(&self, rule: u32, start: u32, end: u32) -> Match {
        let slots = (0u8..).zip(&self.slots).filter(|(_, (a, b))| *a != u32::MAX && *b != u32::MAX).map(|(n, (a, b))| (n, *a, *b)).collect();
        Match { rule: rule as u16, start, end, slots }
    }
}
