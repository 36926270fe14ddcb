//! Reads the slots of one rule where the automaton has found it.

use super::automaton::Match;
use super::program::{Instruction, Program};
use super::{Symbols, has};
use smallvec::SmallVec;

/// Backtracking that takes no way twice from the same fork at the same cell, so that time stays linear.
#[derive(Debug, Default)]
pub(super) struct Search {
    stack: Vec<Frame>,
    /// For each cell and instruction of the rule the round in which a fork there was last taken.
    seen: Vec<u32>,
    round: u32,
    slots: Vec<(u32, u32)>,
    /// How far the ways led of a search that did not come to its end.
    farthest: u32,
}

#[derive(Debug)]
enum Frame {
    Go(u32, u32),
    /// A slot as it was before the way that failed.
    Slot(u8, (u32, u32)),
}

/// A slot without words.
const NONE: (u32, u32) = (u32::MAX, u32::MAX);

/// What a search walks along.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground<'a> {
    pub(super) program: &'a Program,
    pub(super) tape: &'a [u32],
    pub(super) symbols: &'a Symbols,
    /// Words of a signature.
    pub(super) width: usize,
}

impl Search {
    /// The first way through the rule that comes to just this end (that of its longest match), ways in the order of the pattern.
    pub(super) fn read(&mut self, ground: Ground<'_>, rule: u32, start: u32, end: u32) -> Option<Match> {
        let begin = *ground.program.begins.get(rule as usize)?;
        let size = (ground.program.begins.get(rule as usize + 1)? - begin) as usize;
        self.slots.clear();
        self.slots.resize(ground.program.slots.get(rule as usize).map_or(0, Vec::len), NONE);
        let room = size * (end - start + 1) as usize;
        if self.round == u32::MAX {
            self.seen.clear();
            self.round = 0;
        }
        if self.seen.len() < room {
            self.seen.resize(room, 0);
        }
        self.round += 1;
        self.farthest = 0;
        let stop = self.walk(ground, begin, size, start, end)?;
        let mut slots = SmallVec::new();
        for (n, (a, b)) in (0u8..).zip(&self.slots).filter(|(_, (a, b))| *a != u32::MAX && *b != u32::MAX) {
            slots.push((n, *a, *b));
        }
        Some(Match { rule: rule as u16, start, end: stop, slots })
    }

    /// The longest way through the rule, wherever it ends.
    #[cfg(test)]
    pub(super) fn longest(&mut self, ground: Ground<'_>, rule: u32, start: u32) -> Option<Match> {
        let whole = self.read(ground, rule, start, ground.tape.len() as u32);
        if whole.is_some() || self.farthest == 0 {
            return whole;
        }
        self.read(ground, rule, start, self.farthest)
    }

    fn walk(&mut self, ground: Ground<'_>, begin: u32, size: usize, start: u32, end: u32) -> Option<u32> {
        let Ground { program, tape, symbols, width } = ground;
        let tape = tape.get(..end as usize).unwrap_or(tape);
        let signature = |cell: u32| tape.get(cell as usize).map_or(&[][..], |s| symbols.signature(*s, width));
        self.stack.clear();
        let (mut at, mut cell, mut here) = (begin, start, signature(start));
        loop {
            match *program.code.get(at as usize)? {
                Instruction::Cell(class) if has(here, class) => {
                    (at, cell) = (at + 1, cell + 1);
                    here = signature(cell);
                    continue;
                }
                Instruction::Cell(_) => {}
                Instruction::OrIf(class, other) if !has(here, class) => {
                    at = other;
                    // Mostly the next way does not begin here either.
                    while let Some(Instruction::OrIf(class, other)) = program.code.get(at as usize)
                        && !has(here, *class)
                    {
                        at = *other;
                    }
                    continue;
                }
                Instruction::Or(other) | Instruction::OrIf(_, other) => {
                    let fork = self.seen.get_mut((cell - start) as usize * size + (at - begin) as usize)?;
                    if *fork != self.round {
                        *fork = self.round;
                        self.stack.push(Frame::Go(other, cell));
                        at += 1;
                        continue;
                    }
                }
                Instruction::Jump(to) => {
                    at = to;
                    continue;
                }
                Instruction::Open(n) => {
                    self.mark(n, |s| (cell, s.1));
                    at += 1;
                    continue;
                }
                Instruction::Close(n) => {
                    self.mark(n, |s| (s.0, cell));
                    at += 1;
                    continue;
                }
                Instruction::Match(_) if cell == end => return Some(cell),
                // `A{1,2} | A{0,1} B`: a way that ends before the longest one.
                Instruction::Match(_) => self.farthest = self.farthest.max(cell),
            }
            // A way has failed.
            (at, cell) = self.back()?;
            here = signature(cell);
        }
    }

    /// The last fork that was left, with the slots as they were there.
    fn back(&mut self) -> Option<(u32, u32)> {
        loop {
            match self.stack.pop()? {
                Frame::Go(at, cell) => return Some((at, cell)),
                Frame::Slot(n, old) => {
                    if let Some(s) = self.slots.get_mut(usize::from(n)) {
                        *s = old;
                    }
                }
            }
        }
    }

    fn mark(&mut self, slot: u8, change: impl Fn((u32, u32)) -> (u32, u32)) {
        if let Some(s) = self.slots.get_mut(usize::from(slot)) {
            self.stack.push(Frame::Slot(slot, *s));
            *s = change(*s);
        }
    }
}
