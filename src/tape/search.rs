//! Reads the slots of one rule where the automaton has found it.

use super::automaton::Match;
use super::program::{Instruction, Program};
use super::{Symbols, has};

/// Steps that are taken before the search keeps account of where it has been: more than nearly all matches need.
const FREE: u32 = 200;

/// Backtracking that, once it takes long, enters no instruction twice at one cell, so that time stays linear.
#[derive(Debug, Default)]
pub(super) struct Search {
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

/// What a search walks along.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground<'a> {
    pub(super) program: &'a Program,
    pub(super) tape: &'a [u32],
    pub(super) symbols: &'a Symbols,
    /// Words of a signature.
    pub(super) width: usize,
}

/// How a search ended.
enum Outcome {
    Found(u32),
    Nothing,
    TooLong,
}

impl Search {
    /// The first way through the rule that comes to its end, ways in the order of the pattern.
    pub(super) fn read(&mut self, ground: Ground<'_>, rule: u32, start: u32, end: u32) -> Option<Match> {
        let begin = *ground.program.begins.get(rule as usize)?;
        let size = (ground.program.begins.get(rule as usize + 1)? - begin) as usize;
        let slots = ground.program.slots.get(rule as usize).map_or(0, Vec::len);
        let mut free = FREE;
        let first = self.walk(ground, begin, (start, end), slots, |_, _| {
            free -= 1;
            Some(free > 0)
        });
        let outcome = match first {
            Outcome::TooLong => {
                let mut seen = core::mem::take(&mut self.seen);
                seen.clear();
                seen.resize((size * (end - start + 1) as usize).div_ceil(64), 0);
                let outcome = self.walk(ground, begin, (start, end), slots, |at, cell| {
                    let bit = (cell - start) as usize * size + (at - begin) as usize;
                    let word = seen.get_mut(bit / 64)?;
                    let before = *word;
                    *word |= 1 << (bit % 64);
                    (before >> (bit % 64) & 1 == 0).then_some(true)
                });
                self.seen = seen;
                outcome
            }
            outcome => outcome,
        };
        let Outcome::Found(stop) = outcome else { return None };
        let slots = (0u8..).zip(&self.slots).filter(|(_, (a, b))| *a != u32::MAX && *b != u32::MAX).map(|(n, (a, b))| (n, *a, *b)).collect();
        Some(Match { rule: rule as u16, start, end: stop, slots })
    }

    /// `enter` is asked at each instruction: nothing turns back, false gives up.
    fn walk(&mut self, ground: Ground<'_>, begin: u32, (start, end): (u32, u32), slots: usize, mut enter: impl FnMut(u32, u32) -> Option<bool>) -> Outcome {
        let Ground { program, tape, symbols, width } = ground;
        self.slots.clear();
        self.slots.resize(slots, NONE);
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
                match enter(at, cell) {
                    Some(true) => {}
                    Some(false) => return Outcome::TooLong,
                    None => break,
                }
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
                    Some(Instruction::Match(_)) => return Outcome::Found(cell),
                    None => break,
                }
            }
        }
        Outcome::Nothing
    }

    fn mark(&mut self, slot: u8, change: impl Fn((u32, u32)) -> (u32, u32)) {
        if let Some(s) = self.slots.get_mut(usize::from(slot)) {
            self.stack.push(Frame::Slot(slot, *s));
            *s = change(*s);
        }
    }
}
