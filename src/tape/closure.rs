//! What takes no cell from an instruction on, found once: the states of an automaton are made of these, some dozen each, and not of their instructions.

use super::has;
use super::need::{Bits, Needs};
use super::program::{Instruction, Program};
use super::states::ROW;
use rustc_hash::FxHashMap;

/// The cells that may come next from an instruction on, and the rule that has matched.
#[derive(Clone, Copy, Debug)]
struct Closure {
    /// Where its steps stand.
    from: u32,
    to: u32,
    rule: u32,
    /// What its steps need.
    needs: Bits,
}

const NO_RULE: u32 = u32::MAX;

/// A cell that may come next, and the instruction behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Step {
    class: u16,
    behind: u32,
}

/// The closures that a thread has met in a phase.
#[derive(Debug, Default)]
struct Closures {
    /// For each instruction the place of its closure, from 1; nought where it was not asked for.
    of: Vec<u32>,
    all: Vec<Closure>,
    steps: Vec<Step>,
    /// By the numbers of what they hold: ways that come together have one closure.
    known: FxHashMap<u64, u32>,
    cells: Vec<u32>,
    stack: Vec<u32>,
    /// Instructions on the way, and the same as bits.
    way: Vec<u32>,
    visited: Vec<u64>,
}

impl Closures {
    fn steps(&self, closure: &Closure) -> &[Step] {
        self.steps.get(closure.from as usize..closure.to as usize).unwrap_or(&[])
    }

    /// The place of what takes no cell from `at` on.
    #[inline]
    fn place(&mut self, at: u32, program: &Program, needs: &Needs) -> u32 {
        match self.of.get(at as usize).copied() {
            Some(place) if place > 0 => place - 1,
            _ => self.find(at, program, needs),
        }
    }

    #[cold]
    fn find(&mut self, at: u32, program: &Program, needs: &Needs) -> u32 {
        if self.of.len() != program.code.len() {
            self.of.resize(program.code.len(), 0);
            self.visited.resize(program.code.len().div_ceil(64), 0);
        }
        let Closures { of, all, steps, known, cells, stack, way, visited } = self;
        let mut rule = NO_RULE;
        cells.clear();
        stack.push(at);
        while let Some(at) = stack.pop() {
            let Some(seen) = visited.get_mut(at as usize / 64).filter(|seen| **seen >> (at % 64) & 1 == 0) else { continue };
            *seen |= 1 << (at % 64);
            way.push(at);
            match program.code.get(at as usize) {
                Some(Instruction::Cell(_)) => cells.push(at),
                Some(Instruction::Or(other) | Instruction::OrIf(_, other)) => stack.extend([*other, at + 1]),
                Some(Instruction::Jump(to)) => stack.push(*to),
                Some(Instruction::Open(_) | Instruction::Close(_)) => stack.push(at + 1),
                Some(Instruction::Match(n)) => rule = u32::from(*n),
                None => {}
            }
        }
        for at in way.drain(..) {
            if let Some(seen) = visited.get_mut(at as usize / 64) {
                *seen = 0;
            }
        }
        cells.sort_unstable();
        let from = steps.len() as u32;
        steps.extend(cells.iter().map(|at| match program.code.get(*at as usize) {
            Some(Instruction::Cell(class)) => Step { class: *class, behind: at + 1 },
            _ => Step { class: u16::MAX, behind: 0 },
        }));
        let found = Closure { from, to: steps.len() as u32, rule, needs: needs.of_cells(cells) };
        let number = cells.iter().fold(u64::from(rule), |number, n| spread(number ^ u64::from(*n)));
        let (before, own) = steps.split_at(from as usize);
        let same = known
            .get(&number)
            .copied()
            .filter(|place| all.get(*place as usize).is_some_and(|c: &Closure| c.rule == rule && before.get(c.from as usize..c.to as usize) == Some(own)));
        let place = same.unwrap_or(all.len() as u32);
        if same.is_some() {
            steps.truncate(from as usize);
        } else {
            all.push(found);
            known.insert(number, place);
        }
        if let Some(of) = of.get_mut(at as usize) {
            *of = place + 1;
        }
        place
    }
}

/// What lies behind a state and a cell.
#[derive(Debug, Default)]
pub(super) struct Walk {
    closures: Closures,
    /// For each closure the round in which it was last met.
    seen: Vec<u32>,
    round: u32,
    taken: Vec<u32>,
    /// Closures that were met, each once, in any order.
    pub(super) met: Vec<u32>,
    /// Their number, whatever their order; who looks up by it compares them.
    pub(super) number: u64,
    /// Rules that have matched, sorted.
    pub(super) rules: Vec<u32>,
    /// What their steps need.
    pub(super) needs: Bits,
    /// Can cells follow?
    pub(super) goes_on: bool,
    /// What stands behind the first cells of all rules, by the classes of these; where those of each class begin, and the end; which classes there are.
    firsts: Vec<u32>,
    firsts_of: Vec<u32>,
    first_classes: Vec<u64>,
    /// Of each class the symbols, as many as there are bits; and how many were noted.
    symbols: Vec<[u64; ROW]>,
    noted: usize,
}

impl Walk {
    fn start(&mut self) {
        if self.round == u32::MAX {
            self.seen.fill(0);
            self.round = 0;
        }
        self.round += 1;
        self.met.clear();
        self.rules.clear();
        (self.number, self.needs, self.goes_on) = (0, 0, false);
    }

    /// Notes of which classes a new symbol is.
    pub(super) fn note(&mut self, symbol: usize, signature: &[u64]) {
        if symbol >= ROW * 64 {
            return;
        }
        self.symbols.resize(signature.len() * 64, [0; ROW]);
        for (word, of_class) in signature.iter().zip(self.symbols.chunks_mut(64)) {
            let mut left = *word;
            while left != 0 {
                if let Some(bits) = of_class.get_mut(left.trailing_zeros() as usize).and_then(|row| row.get_mut(symbol / 64)) {
                    *bits |= 1 << (symbol % 64);
                }
                left &= left - 1;
            }
        }
        self.noted = symbol + 1;
    }

    /// Symbols of which a cell may follow what was met: of those noted it is known, of all others not yet.
    pub(super) fn open(&self) -> [u64; ROW] {
        let mut open: [u64; ROW] = core::array::from_fn(|n| u64::MAX.checked_shl(self.noted.saturating_sub(n * 64) as u32).unwrap_or(0));
        for closure in self.met.iter().filter_map(|place| self.closures.all.get(*place as usize)) {
            for row in self.closures.steps(closure).iter().filter_map(|step| self.symbols.get(usize::from(step.class))) {
                open.iter_mut().zip(row).for_each(|(open, row)| *open |= row);
            }
        }
        open
    }

    /// To the beginning of all rules.
    pub(super) fn begin(&mut self, program: &Program, needs: &Needs) {
        self.start();
        for at in program.begins.iter().take(program.slots.len()) {
            self.meet(*at, program, needs);
        }
        self.rules.sort_unstable();
        let mut steps: Vec<(u16, u32)> = Vec::new();
        for closure in self.met.iter().filter_map(|place| self.closures.all.get(*place as usize)) {
            steps.extend(self.closures.steps(closure).iter().map(|step| (step.class, step.behind)));
        }
        steps.sort_unstable();
        let classes = program.classes.len();
        self.firsts_of = (0..=classes).map(|class| steps.partition_point(|s| usize::from(s.0) < class) as u32).collect();
        self.first_classes = vec![0; classes.div_ceil(64).max(1)];
        for (class, _) in &steps {
            if let Some(word) = self.first_classes.get_mut(usize::from(class / 64)) {
                *word |= 1 << (class % 64);
            }
        }
        self.firsts = steps.into_iter().map(|s| s.1).collect();
    }

    /// From the beginning of all rules over a cell of this signature.
    pub(super) fn first(&mut self, signature: &[u64], program: &Program, needs: &Needs) {
        self.start();
        self.taken.clear();
        for ((word, of_firsts), n) in signature.iter().zip(&self.first_classes).zip(0..) {
            let mut left = word & of_firsts;
            while left != 0 {
                let class = n * 64 + left.trailing_zeros() as usize;
                if let Some([from, to]) = self.firsts_of.get(class..class + 2) {
                    self.taken.extend_from_slice(self.firsts.get(*from as usize..*to as usize).unwrap_or(&[]));
                }
                left &= left - 1;
            }
        }
        self.meet_all(self.taken.len(), program, needs);
    }

    /// From the closures of a state over a cell of this signature.
    pub(super) fn step(&mut self, state: &[u32], signature: &[u64], program: &Program, needs: &Needs) {
        self.start();
        let Walk { closures, taken, .. } = self;
        let mut n = 0;
        for closure in state.iter().filter_map(|place| closures.all.get(*place as usize)) {
            let steps = closures.steps(closure);
            if taken.len() < n + steps.len() {
                taken.resize(n + steps.len() * 2, 0);
            }
            // No branch that texts decide: what is not taken is overwritten by the next.
            for step in steps {
                if let Some(to) = taken.get_mut(n) {
                    *to = step.behind;
                }
                n += usize::from(has(signature, step.class));
            }
        }
        self.meet_all(n, program, needs);
    }

    /// What stands behind the first so many that were taken.
    fn meet_all(&mut self, n: usize, program: &Program, needs: &Needs) {
        for i in 0..n {
            let at = self.taken.get(i).copied().unwrap_or(0);
            self.meet(at, program, needs);
        }
        self.rules.sort_unstable();
    }

    fn meet(&mut self, at: u32, program: &Program, needs: &Needs) {
        let place = self.closures.place(at, program, needs);
        if self.seen.len() <= place as usize {
            self.seen.resize((place as usize + 1) * 2, 0);
        }
        let Some(seen) = self.seen.get_mut(place as usize).filter(|seen| **seen != self.round) else { return };
        *seen = self.round;
        let Some(closure) = self.closures.all.get(place as usize) else { return };
        self.met.push(place);
        self.number = self.number.wrapping_add(spread(u64::from(place) + 1));
        self.needs |= closure.needs;
        self.goes_on |= closure.from < closure.to;
        if closure.rule != NO_RULE && !self.rules.contains(&closure.rule) {
            self.rules.push(closure.rule);
        }
    }

    /// Are these the closures that were met?
    pub(super) fn is(&self, closures: &[u32]) -> bool {
        closures.len() == self.met.len() && closures.iter().all(|place| self.seen.get(*place as usize) == Some(&self.round))
    }
}

#[inline]
fn spread(number: u64) -> u64 {
    let number = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (number ^ number >> 32).wrapping_mul(0xD6E8_FEB8_6659_FD93)
}
