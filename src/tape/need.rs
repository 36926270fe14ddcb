//! What a rule cannot do without: of the classes that every match must hold, the one that texts hold least often.
//!
//! A walk is begun only where what its rules need stands near enough ahead. Most walks of the relation phases end here: a rule of speech begins at
//! any name, but needs a verb of saying.

use super::automaton::First;
use super::class::{ClassId, Classes};
use super::notation::Pattern;
use super::program::Program;
use smallvec::{SmallVec, smallvec};

/// Cells that are looked at together.
pub(super) const BLOCK: usize = 8;
/// How far ahead a need may stand, in blocks behind the cell's own: what stands farther is not looked for.
const REACHES: [usize; 4] = [1, 2, 5, 12];
/// The bit of rules that are always tried.
const ALWAYS: u32 = Bits::BITS - 1;

/// A set of needs.
pub(super) type Bits = u128;

/// The needs of the rules of a phase, a bit each.
#[derive(Debug)]
pub(super) struct Needs {
    /// The bit of the rule that each instruction belongs to.
    of_instruction: Vec<u8>,
    of_rule: Vec<u8>,
    /// The classes (bits of a signature) of each need, any of which will do.
    all: Vec<Vec<u16>>,
    /// Which needs stand within each of the reaches.
    within: [Bits; REACHES.len()],
}

/// A block of cells: what it meets and what stands near enough ahead of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Block {
    /// The needs that stand near enough ahead.
    pub(super) ahead: Bits,
    /// The needs of all rules that may begin in it.
    pub(super) begun: Bits,
}

/// A class, or one of several, that every match holds, at the latest in this many cells.
#[derive(Clone, Debug)]
struct Need {
    classes: SmallVec<[ClassId; 4]>,
    cells: u32,
    /// How often a cell is of these classes, in a thousand.
    often: u32,
}

impl Need {
    fn reach(&self) -> Option<usize> {
        REACHES.iter().position(|r| self.cells as usize <= r * BLOCK)
    }

    /// How much is left to do when only this is looked for.
    fn cost(&self) -> u64 {
        u64::from(self.often) * self.reach().and_then(|r| REACHES.get(r)).map_or(1 << 20, |r| *r as u64 + 1)
    }
}

impl Needs {
    pub(super) fn new(patterns: &[Pattern<'static>], program: &Program, classes: &Classes) -> Needs {
        let mut out = Needs { of_instruction: Vec::new(), of_rule: Vec::new(), all: Vec::new(), within: [0; REACHES.len()] };
        let mut known: Vec<(SmallVec<[ClassId; 4]>, usize, u32)> = Vec::new();
        for (pattern, ends) in patterns.iter().zip(program.begins.iter().skip(1)) {
            let bit = need(pattern, 0, classes).0.and_then(|n| Some((n.reach()?, n.often, n.classes))).and_then(|(reach, often, mut ids)| {
                ids.sort_unstable();
                ids.dedup();
                let bits = |ids: &[ClassId]| ids.iter().filter_map(|c| program.bit(*c)).collect::<Vec<u16>>();
                if let Some(at) = known.iter().position(|k| k.0 == ids && k.1 == reach) {
                    return Some(at as u8);
                }
                // When all bits are given away, the rarest need of this reach takes it in: either will do then.
                if known.len() >= ALWAYS as usize {
                    let (at, k) = known.iter_mut().enumerate().filter(|(_, k)| k.1 == reach).min_by_key(|(_, k)| k.2)?;
                    k.2 += often;
                    out.all.get_mut(at)?.extend(bits(&ids));
                    return Some(at as u8);
                }
                out.all.push(bits(&ids));
                if let Some(w) = out.within.get_mut(reach) {
                    *w |= 1 << known.len();
                }
                known.push((ids, reach, often));
                Some(known.len() as u8 - 1)
            });
            let bit = bit.unwrap_or(ALWAYS as u8);
            out.of_rule.push(bit);
            out.of_instruction.resize(*ends as usize, bit);
        }
        out
    }

    /// The needs of a state: of the rules that may go on, and of those that have matched.
    pub(super) fn of_state(&self, cells: &[u32], rules: &[u32]) -> Bits {
        let bit = |of: &[u8], n: &u32| (1 as Bits) << of.get(*n as usize).copied().unwrap_or(ALWAYS as u8);
        cells.iter().fold(0, |all, c| all | bit(&self.of_instruction, c)) | rules.iter().fold(0, |all, r| all | bit(&self.of_rule, r))
    }

    /// The needs that a cell meets.
    pub(super) fn of_symbol(&self, signature: &[u64]) -> Bits {
        let met = self.all.iter().zip(0..).filter(|(classes, _)| classes.iter().any(|c| super::has(signature, *c)));
        met.fold(1 << ALWAYS, |all, (_, n)| all | 1 << n)
    }

    /// What stands in and ahead of each block of `cells`, and behind these what stands in those that are near enough. `firsts`: what each symbol is.
    pub(super) fn blocks(&self, tape: &[u32], cells: core::ops::Range<usize>, firsts: &[First], out: &mut Vec<Block>) {
        out.clear();
        let [.., farthest] = REACHES;
        let near = tape.get(cells.start..tape.len().min(cells.end + (farthest + 1) * BLOCK)).unwrap_or(&[]);
        out.extend(near.chunks(BLOCK).map(|cells| {
            let (mut ahead, mut begun) = (0, 0);
            for s in cells {
                let first = firsts.get(*s as usize).copied().unwrap_or_default();
                ahead |= first.met;
                begun |= first.needs;
            }
            Block { ahead, begun }
        }));
        // From behind: what the next blocks meet, each by itself, with the next two, with the next five. A place comes round after sixteen blocks.
        let (mut ones, mut threes, mut sixes) = ([0; 16], [0; 16], [0; 16]);
        let at = |all: &[Bits; 16], n: usize| all.get(n % 16).copied().unwrap_or(0);
        let [near, third, sixth, far] = self.within;
        for (n, block) in out.iter_mut().enumerate().rev() {
            let two = block.ahead | at(&ones, n + 1);
            let three = two | at(&ones, n + 2);
            let six = three | at(&threes, n + 3);
            let thirteen = six | at(&sixes, n + 6) | at(&ones, n + 12);
            for (all, value) in [(&mut ones, block.ahead), (&mut threes, three), (&mut sixes, six)] {
                if let Some(x) = all.get_mut(n % 16) {
                    *x = value;
                }
            }
            block.ahead = 1 << ALWAYS | two & near | three & third | six & sixth | thirteen & far;
        }
    }

    /// The block that a cell stands in.
    #[inline]
    pub(super) fn block(cell: u32) -> usize {
        cell as usize / BLOCK
    }
}

/// The best need of a part that begins at the latest behind so many cells; and the most cells that the part takes.
fn need(p: &Pattern<'_>, before: u32, classes: &Classes) -> (Option<Need>, u32) {
    match p {
        // That the first cell is what it is, a walk knows by itself.
        Pattern::Class(c) => {
            (Some(Need { classes: smallvec![*c], cells: before.saturating_add(1), often: if before == 0 { 1000 } else { classes.often(*c) } }), 1)
        }
        Pattern::Sequence(all) => {
            let (mut best, mut taken) = (None::<Need>, 0u32);
            for x in all {
                let (found, most) = need(x, before.saturating_add(taken), classes);
                taken = taken.saturating_add(most);
                if found.as_ref().is_some_and(|f| best.as_ref().is_none_or(|b| f.cost() < b.cost())) {
                    best = found;
                }
            }
            (best, taken)
        }
        Pattern::Either(all) => {
            let mut most = 0;
            let each = all.iter().map(|x| {
                let (found, cells) = need(x, before, classes);
                most = most.max(cells);
                found
            });
            let joined = each.reduce(|a, b| {
                let (mut a, b) = (a?, b?);
                a.classes.extend_from_slice(&b.classes);
                Some(Need { classes: a.classes, cells: a.cells.max(b.cells), often: a.often.saturating_add(b.often) })
            });
            (joined.flatten(), most)
        }
        Pattern::Repeat(x, least, most) => {
            let (found, cells) = need(x, before, classes);
            (found.filter(|_| *least > 0), cells.saturating_mul(*most))
        }
        Pattern::Slot(_, x) => need(x, before, classes),
    }
}
