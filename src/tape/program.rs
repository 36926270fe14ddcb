//! Rules as instructions: what both the automaton and the reading of slots walk along.

use super::automaton::Match;
use super::class::ClassId;
use super::notation::Pattern;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// One step of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Instruction {
    /// A cell of this class (a bit of the phase's signatures), then what follows.
    Cell(u16),
    /// What follows, or else this.
    Or(u32),
    /// The same, where what follows begins with a cell of this class: most ways of a fork end there, and are not taken up.
    OrIf(u16, u32),
    Jump(u32),
    /// A slot begins.
    Open(u8),
    /// A slot ends.
    Close(u8),
    /// The rule has matched.
    Match(u16),
}

/// All rules of a phase, one behind the other.
#[derive(Debug, Default)]
pub(crate) struct Program {
    pub(super) code: Vec<Instruction>,
    /// Where each rule begins; and the end.
    pub(super) begins: Vec<u32>,
    /// Slot names of each rule, in the order of the pattern.
    pub(super) slots: Vec<Vec<&'static str>>,
    /// Rules that there is one way through.
    fixed: Vec<Option<Fixed>>,
    /// The classes that the rules ask for, in the order of their bits.
    pub(super) classes: Vec<ClassId>,
    bits: FxHashMap<ClassId, u16>,
    /// The next slot of the rule at hand.
    slot: usize,
}

impl Program {
    /// The next rule; its pattern is of no use any more.
    pub(crate) fn push(&mut self, pattern: &Pattern<'static>) {
        let begin = self.here();
        self.begins.push(begin);
        self.slots.push(Vec::new());
        self.slot = 0;
        self.add(pattern);
        self.code.push(Instruction::Match(self.fixed.len() as u16));
        let fixed = Fixed::new(self.code.get(begin as usize..).unwrap_or(&[]));
        self.fixed.push(fixed);
        for at in begin..self.here() {
            if let Some(Instruction::Or(other)) = self.code.get(at as usize).copied()
                && let Some(class) = self.leads(at + 1)
            {
                self.set(at, Instruction::OrIf(class, other));
            }
        }
    }

    /// There are no more rules.
    pub(super) fn close(&mut self) {
        self.begins.push(self.here());
    }

    /// The class of the one cell with which the way from here must begin, if it is one.
    fn leads(&self, at: u32) -> Option<u16> {
        match self.code.get(at as usize) {
            Some(Instruction::Cell(class)) => Some(*class),
            Some(Instruction::Open(_)) => match self.code.get(at as usize + 1) {
                Some(Instruction::Cell(class)) => Some(*class),
                _ => None,
            },
            _ => None,
        }
    }

    /// The one way through a rule.
    pub(super) fn fixed(&self, rule: u32) -> Option<&Fixed> {
        self.fixed.get(rule as usize)?.as_ref()
    }

    fn here(&self) -> u32 {
        self.code.len() as u32
    }

    fn set(&mut self, at: u32, instruction: Instruction) {
        if let Some(i) = self.code.get_mut(at as usize) {
            *i = instruction;
        }
    }

    fn add(&mut self, p: &Pattern<'static>) {
        match p {
            Pattern::Class(class) => {
                let classes = &mut self.classes;
                let bit = *self.bits.entry(*class).or_insert_with(|| {
                    classes.push(*class);
                    classes.len() as u16 - 1
                });
                self.code.push(Instruction::Cell(bit));
            }
            Pattern::Sequence(all) => all.iter().for_each(|x| self.add(x)),
            Pattern::Either(all) => {
                let mut ends = Vec::new();
                for (n, x) in all.iter().enumerate() {
                    let last = n + 1 == all.len();
                    let or = self.here();
                    if !last {
                        self.code.push(Instruction::Or(0));
                    }
                    self.add(x);
                    if !last {
                        ends.push(self.here());
                        self.code.push(Instruction::Jump(0));
                        self.set(or, Instruction::Or(self.here()));
                    }
                }
                ends.into_iter().for_each(|e| self.set(e, Instruction::Jump(self.here())));
            }
            // The more the better: each copy beyond the least may be left out with all that follow.
            Pattern::Repeat(x, least, most) => {
                let (slot, mut ends) = (self.slot, Vec::new());
                for n in 0..*most {
                    self.slot = slot;
                    if n >= *least {
                        ends.push(self.here());
                        self.code.push(Instruction::Or(0));
                    }
                    self.add(x);
                }
                ends.into_iter().for_each(|e| self.set(e, Instruction::Or(self.here())));
            }
            Pattern::Slot(name, x) => {
                let slot = self.slot;
                self.slot += 1;
                if let Some(names) = self.slots.last_mut().filter(|names| names.len() == slot) {
                    names.push(name);
                }
                self.code.push(Instruction::Open(slot as u8));
                self.add(x);
                self.code.push(Instruction::Close(slot as u8));
            }
        }
    }
}

/// A rule without choices: where it begins says where its slots stand.
#[derive(Debug, Default)]
pub(super) struct Fixed {
    /// How many cells it takes.
    cells: u32,
    /// (slot, first cell, cell behind it)
    slots: SmallVec<[(u8, u32, u32); 4]>,
}

impl Fixed {
    fn new(code: &[Instruction]) -> Option<Fixed> {
        let mut out = Fixed::default();
        for instruction in code {
            match instruction {
                Instruction::Cell(_) => out.cells += 1,
                // A slot that is repeated is what its last turn says.
                Instruction::Open(n) => match out.slots.iter_mut().find(|s| s.0 == *n) {
                    Some(s) => s.1 = out.cells,
                    None => out.slots.push((*n, out.cells, 0)),
                },
                Instruction::Close(n) => out.slots.iter_mut().filter(|s| s.0 == *n).for_each(|s| s.2 = out.cells),
                Instruction::Match(_) => {}
                Instruction::Or(_) | Instruction::OrIf(..) | Instruction::Jump(_) => return None,
            }
        }
        out.slots.sort_unstable_by_key(|s| s.0);
        Some(out)
    }

    /// The match at a cell where the rule is known to match.
    pub(super) fn at(&self, rule: u32, start: u32) -> Match {
        let mut slots = SmallVec::new();
        for (n, a, b) in &self.slots {
            slots.push((*n, start + a, start + b));
        }
        Match { rule: rule as u16, start, end: start + self.cells, slots }
    }
}
