//! What a walk cannot do without: of the classes that every way on from an instruction must meet, those that texts hold least often.
//!
//! A walk is begun, and goes on, only where one of the classes that its instructions need stands ahead, with nothing before it that no rule passes on
//! its way there. What stands ahead of each cell is found in one pass from the end of the text to its beginning, all classes side by side, a bit each:
//! a cell meets some needs, and lets some others be seen through it. Most walks of the relation phases end here: a rule of speech begins at any name,
//! but needs a verb of saying in the same sentence.

use super::class::Classes;
use super::program::{Instruction, Program};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// A set of needs.
pub(super) type Bits = u128;

/// The bit that is met everywhere: of states in which rules have matched.
pub(super) const ALWAYS: Bits = 1 << (Bits::BITS - 1);
/// Bits for classes that are told apart, and for those of which several share one.
const OWN: usize = 96;
const SHARED: usize = Bits::BITS as usize - 1 - OWN;
/// More classes than these, or cells of a thousand, are no need worth the name.
const MOST_CLASSES: usize = 40;
const MOST_OFTEN: u32 = 700;

/// The needs of the instructions of a phase.
#[derive(Debug)]
pub(super) struct Needs {
    /// What the ways on from each instruction need: a set of classes, and its bits. Instructions are half a million, sets some thousand.
    of_instruction: Vec<u32>,
    of_set: Vec<Bits>,
    /// For each class the needs that a cell of it meets, and those that are passed on from behind it.
    of_class: Vec<(Bits, Bits)>,
}

/// Sets of classes, each kept once; the first is that nothing is needed.
#[derive(Debug, Default)]
struct Sets {
    all: Vec<SmallVec<[u16; 4]>>,
    known: FxHashMap<SmallVec<[u16; 4]>, u32>,
    /// How often a cell is of one of them, in a thousand.
    often: Vec<u32>,
    joined: FxHashMap<(u32, u32), u32>,
}

const NOTHING: u32 = 0;

impl Sets {
    fn often(&self, set: u32) -> u32 {
        self.often.get(set as usize).copied().unwrap_or(u32::MAX)
    }

    fn add(&mut self, classes: SmallVec<[u16; 4]>, of_class: &[u32]) -> u32 {
        if let Some(id) = self.known.get(&classes) {
            return *id;
        }
        let often = classes.iter().filter_map(|c| of_class.get(usize::from(*c))).sum();
        let id = self.all.len() as u32;
        self.known.insert(classes.clone(), id);
        self.all.push(classes);
        self.often.push(often);
        id
    }

    /// What is needed where either of two ways may be gone.
    fn join(&mut self, a: u32, b: u32, of_class: &[u32]) -> u32 {
        if a == b || a == NOTHING || b == NOTHING {
            return if a == b { a } else { NOTHING };
        }
        if let Some(id) = self.joined.get(&(a, b)) {
            return *id;
        }
        let (Some(x), Some(y)) = (self.all.get(a as usize), self.all.get(b as usize)) else { return NOTHING };
        let mut both: SmallVec<[u16; 4]> = x.iter().chain(y).copied().collect();
        both.sort_unstable();
        both.dedup();
        let often: u32 = both.iter().filter_map(|c| of_class.get(usize::from(*c))).sum();
        let id = if both.len() > MOST_CLASSES || often > MOST_OFTEN { NOTHING } else { self.add(both, of_class) };
        self.joined.insert((a, b), id);
        id
    }
}

impl Needs {
    pub(super) fn new(program: &Program, classes: &Classes) -> Needs {
        let often: Vec<u32> = program.classes.iter().map(|c| classes.often(*c)).collect();
        let mut sets = Sets::default();
        sets.add(SmallVec::new(), &often);
        // Ways lead forward only: from the last instruction to the first everything behind is known.
        let mut of: Vec<u32> = vec![NOTHING; program.code.len()];
        let mut seen_through: FxHashSet<(u16, u32)> = FxHashSet::default();
        // The set of each class by itself, once it is asked for.
        let mut alone = vec![NOTHING; program.classes.len()];
        for (at, instruction) in program.code.iter().enumerate().rev() {
            let need = |n: usize| of.get(n).copied().unwrap_or(NOTHING);
            let behind = need(at + 1);
            let here = match instruction {
                Instruction::Match(_) => NOTHING,
                Instruction::Open(_) | Instruction::Close(_) => behind,
                Instruction::Jump(to) => need(*to as usize),
                Instruction::Or(other) | Instruction::OrIf(_, other) => sets.join(behind, need(*other as usize), &often),
                Instruction::Cell(class) => {
                    let own = often.get(usize::from(*class)).copied().unwrap_or(1000);
                    if behind == NOTHING || own <= sets.often(behind) {
                        let known = alone.get(usize::from(*class)).copied().filter(|set| *set != NOTHING);
                        let set = known.unwrap_or_else(|| sets.add(SmallVec::from_slice(&[*class]), &often));
                        if let Some(alone) = alone.get_mut(usize::from(*class)) {
                            *alone = set;
                        }
                        set
                    } else {
                        seen_through.insert((*class, behind));
                        behind
                    }
                }
            };
            if let Some(n) = of.get_mut(at) {
                *n = here;
            }
        }
        Self::bits(program, &sets, of, seen_through, &often)
    }

    /// Gives the classes of the needs their bits.
    fn bits(program: &Program, sets: &Sets, of: Vec<u32>, seen_through: FxHashSet<(u16, u32)>, often: &[u32]) -> Needs {
        // How many instructions need each set, then each class.
        let mut uses = vec![0u32; sets.all.len()];
        for (instruction, set) in program.code.iter().zip(&of) {
            if let (Instruction::Cell(_), Some(n)) = (instruction, uses.get_mut(*set as usize)) {
                *n += 1;
            }
        }
        let mut by_class: Vec<(u32, u16)> = (0..program.classes.len() as u16).map(|c| (0, c)).collect();
        for (set, uses) in sets.all.iter().zip(&uses) {
            for c in set {
                if let Some(n) = by_class.get_mut(usize::from(*c)) {
                    n.0 += uses;
                }
            }
        }
        by_class.retain(|(n, _)| *n > 0);
        // The classes most in use have a bit of their own. The others share by how often they are met, so that a rare one is not drowned.
        by_class.sort_unstable_by_key(|(n, c)| (core::cmp::Reverse(*n), *c));
        let mut of_class = vec![(0, 0); program.classes.len()];
        let (own, rest) = by_class.split_at(OWN.min(by_class.len()));
        for (n, (_, class)) in own.iter().enumerate() {
            if let Some(x) = of_class.get_mut(usize::from(*class)) {
                x.0 = 1 << n;
            }
        }
        let mut rest: Vec<(u32, u16)> = rest.iter().map(|(_, c)| (often.get(usize::from(*c)).copied().unwrap_or(1000), *c)).collect();
        rest.sort_unstable();
        for (n, (_, class)) in rest.iter().enumerate() {
            if let Some(x) = of_class.get_mut(usize::from(*class)) {
                x.0 = 1 << (OWN + n * SHARED / rest.len());
            }
        }
        let of_set = |set: &SmallVec<[u16; 4]>| set.iter().filter_map(|c| of_class.get(usize::from(*c))).fold(0, |all, c| all | c.0);
        let of_set: Vec<Bits> = sets.all.iter().map(of_set).collect();
        let bits = |set: u32| of_set.get(set as usize).copied().unwrap_or(ALWAYS);
        for (class, set) in seen_through {
            if let Some(x) = of_class.get_mut(usize::from(class)) {
                x.1 |= bits(set);
            }
        }
        Needs { of_instruction: of, of_set, of_class }
    }

    /// The needs of instructions that wait for the next cell.
    pub(super) fn of_cells(&self, cells: &[u32]) -> Bits {
        let of = |at: &u32| self.of_instruction.get(*at as usize).and_then(|set| self.of_set.get(*set as usize)).copied().unwrap_or(ALWAYS);
        cells.iter().fold(0, |all, at| all | of(at))
    }

    /// The needs that a cell meets, and those that are seen through it.
    pub(super) fn of_symbol(&self, signature: &[u64]) -> (Bits, Bits) {
        let (mut met, mut through) = (ALWAYS, ALWAYS);
        for (word, of_class) in signature.iter().zip(self.of_class.chunks(64)) {
            let mut left = *word;
            while left != 0 {
                if let Some((m, t)) = of_class.get(left.trailing_zeros() as usize) {
                    met |= m;
                    through |= t;
                }
                left &= left - 1;
            }
        }
        (met, through)
    }
}
