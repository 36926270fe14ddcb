//! What a rule's check may look at: the cells of a match, their words and labels, the names already found.

use crate::gazetteer::label::{Label, LabelSet};
use crate::gazetteer::{Cell, Gazetteer};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;

/// One cell of a phase's tape: a base cell or a name found before. It ends where the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// First token.
    pub(super) first: u32,
    /// Its base cell; with the highest bit, the place of a name.
    of: u32,
}

/// The bit of steps that are names.
const NAME: u32 = 1 << 31;

impl Step {
    /// A base cell, or what is left of it.
    #[inline]
    pub(super) fn cell(first: u32, cell: u32) -> Step {
        Step { first, of: cell }
    }

    /// A name.
    pub(super) fn name(first: u32, place: u32) -> Step {
        Step { first, of: place | NAME }
    }

    /// The place of the name, if it is one.
    #[inline]
    pub(super) fn place(self) -> Option<u32> {
        (self.of & NAME != 0).then_some(self.of & !NAME)
    }
}

/// A name found before, as a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(super) kind: Kind,
    /// The first of its base cells.
    pub(super) cell: u32,
}

/// A tape with all that stands behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a, 't> {
    pub(crate) doc: &'a Document<'t>,
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) cells: &'a [Cell],
    /// One more than there are cells: the last is where the text ends.
    pub(super) steps: &'a [Step],
    /// The names found so far.
    pub(super) names: &'a [Named],
    /// Slot names of the rule at hand.
    pub(crate) slots: &'a [&'static str],
}

impl<'t> View<'_, 't> {
    fn step(&self, step: u32) -> Option<&Step> {
        // The last is none.
        self.steps.split_last().and_then(|(_, all)| all.get(step as usize))
    }

    fn name(&self, step: u32) -> Option<&Named> {
        self.step(step).and_then(|s| s.place()).and_then(|n| self.names.get(n as usize))
    }

    /// The cell of a step.
    pub(crate) fn cell(&self, step: u32) -> Option<&Cell> {
        self.cells.get(self.base(self.step(step)?)? as usize)
    }

    /// The cells from that of a step on.
    pub(crate) fn cells_from(&self, step: u32) -> &[Cell] {
        let from = self.step(step).and_then(|s| self.base(s));
        from.and_then(|n| self.cells.get(n as usize..)).unwrap_or(&[])
    }

    /// The place of a step's first base cell.
    fn base(&self, step: &Step) -> Option<u32> {
        match step.place() {
            Some(n) => self.names.get(n as usize).map(|n| n.cell),
            None => Some(step.of),
        }
    }

    /// The labels of a step's first cell; none for a name found before.
    pub(crate) fn labels(&self, step: u32) -> LabelSet {
        match self.step(step) {
            Some(s) if s.place().is_none() => self.cell(step).map_or(0, |c| self.gazetteer.labels(c)),
            _ => 0,
        }
    }

    pub(crate) fn has(&self, step: u32, label: Label) -> bool {
        self.labels(step) & label.bit() != 0
    }

    pub(crate) fn kind(&self, step: u32) -> Option<Kind> {
        self.name(step).map(|n| n.kind)
    }

    pub(crate) fn shape(&self, step: u32) -> Shape {
        self.cell(step).map_or(Shape::Para, |c| c.shape)
    }

    /// The tokens of steps `start..end`.
    pub(crate) fn tokens(&self, start: u32, end: u32) -> (u32, u32) {
        let at = |step: u32| self.steps.get(step as usize).map(|s| s.first);
        let first = if self.step(start).is_some() { at(start).unwrap_or(0) } else { 0 };
        (first, if end > 0 { at(end).unwrap_or(first).max(first) } else { first })
    }

    /// The first token of a step.
    pub(crate) fn token(&self, step: u32) -> Option<u32> {
        self.step(step).map(|s| s.first)
    }

    /// How many tokens a step has.
    pub(crate) fn length(&self, step: u32) -> u32 {
        let (first, end) = self.tokens(step, step + 1);
        end - first
    }

    /// The name that a step is, by its place among those found.
    pub(crate) fn mention(&self, step: u32) -> Option<u32> {
        self.step(step).and_then(|s| s.place())
    }

    /// The words of steps `start..end`, as they stand.
    pub(crate) fn words(&self, start: u32, end: u32) -> &'t str {
        let (a, b) = self.tokens(start, end);
        self.doc.words(a as usize, b as usize)
    }

    /// A step's word in lower case (its first token).
    pub(crate) fn lower(&self, step: u32) -> &[u8] {
        self.step(step).map_or(b"", |s| self.doc.lower(s.first as usize))
    }

    /// Is a step's word (its first token) of a class?
    pub(crate) fn is(&self, step: u32, class: Class) -> bool {
        self.step(step).is_some_and(|s| self.doc.is(s.first as usize, class))
    }

    /// The last word of a cell, lower-case.
    pub(crate) fn last(&self, step: u32) -> &[u8] {
        let (first, end) = self.tokens(step, step + 1);
        if end > first { self.doc.lower(end as usize - 1) } else { b"" }
    }

    /// The steps of the first slot of a name that took part in the match: alternatives of a pattern may share a name.
    pub(crate) fn slot(&self, m: &crate::tape::automaton::Match, name: &str) -> Option<(u32, u32)> {
        self.slots_of(m, name).next()
    }

    /// All slots of a name.
    pub(crate) fn slots_of(&self, m: &crate::tape::automaton::Match, name: &str) -> impl Iterator<Item = (u32, u32)> {
        m.slots.iter().filter(move |(i, ..)| self.slots.get(usize::from(*i)).is_some_and(|s| *s == name)).map(|(_, a, b)| (*a, *b))
    }
}
