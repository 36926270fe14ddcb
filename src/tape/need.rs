//! What a rule cannot do without: of the classes that every match must hold, the one that texts hold least often.
//!
//! A walk is begun only where what its rules need stands near enough ahead. Most walks of the relation phases end here: a rule of speech begins at
//! any name, but needs a verb of saying.

use super::automaton::First;
use super::class::{ClassId, Classes};
use super::notation::Pattern;
use super::program::Program;

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

/// What is kept from text to text.
#[derive(Debug, Default)]
pub(super) struct Room {
    /// The needs that each block meets; each with the next two; each with the next five.
    blocks: Vec<Bits>,
    threes: Vec<Bits>,
    sixes: Vec<Bits>,
}

/// A class, or one of several, that every match holds, at the latest in this many cells.
#[derive(Clone, Debug)]
struct Need {
    classes: Vec<ClassId>,
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
        let mut known: Vec<(Vec<ClassId>, usize, u32)> = Vec::new();
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

    /// For each block of cells the needs that stand near enough ahead. `firsts`: what each symbol is.
    pub(super) fn ahead(&self, tape: &[u32], firsts: &[First], out: &mut Vec<Bits>, room: &mut Room) {
        let Room { blocks, threes, sixes } = room;
        blocks.clear();
        blocks.extend(tape.chunks(BLOCK).map(|b| b.iter().fold(0, |all, s| all | firsts.get(*s as usize).map_or(Bits::MAX, |f| f.met))));
        blocks.resize(blocks.len() + 12, 0);
        threes.clear();
        threes.extend(blocks.windows(3).map(|w| w.iter().fold(0, |all, b| all | b)));
        sixes.clear();
        sixes.extend(threes.iter().zip(threes.iter().skip(3)).map(|(a, b)| a | b));
        let [two, three, six, thirteen] = self.within;
        out.clear();
        let near = blocks.windows(2).zip(threes.iter());
        let far = sixes.iter().zip(sixes.iter().skip(6)).zip(blocks.iter().skip(12));
        out.extend(near.zip(far).map(|((pair, t), ((s, behind), last))| {
            let pair = pair.iter().fold(0, |all, b| all | b);
            1 << ALWAYS | pair & two | t & three | s & six | (s | behind | last) & thirteen
        }));
    }

    /// Where in `ahead` a cell is told of.
    #[inline]
    pub(super) fn block(cell: u32) -> usize {
        cell as usize / BLOCK
    }
}

/// The best need of a part that begins at the latest behind so many cells; and the most cells that the part takes.
fn need(p: &Pattern<'_>, before: u32, classes: &Classes) -> (Option<Need>, u32) {
    match p {
        // That the first cell is what it is, a walk knows by itself.
        Pattern::Class(c) => (Some(Need { classes: vec![*c], cells: before.saturating_add(1), often: if before == 0 { 1000 } else { classes.often(*c) } }), 1),
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
            let each: Vec<_> = all.iter().map(|x| need(x, before, classes)).collect();
            let most = each.iter().map(|e| e.1).max().unwrap_or(0);
            let joined = each.into_iter().map(|e| e.0).reduce(|a, b| {
                let (a, b) = (a?, b?);
                Some(Need { classes: [a.classes, b.classes].concat(), cells: a.cells.max(b.cells), often: a.often.saturating_add(b.often) })
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
