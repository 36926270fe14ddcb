//! What a rule's check may look at: the cells of a match, their words and labels, the names already found.

use crate::gazetteer::label::{Label, LabelSet};
use crate::gazetteer::{Cell, Gazetteer};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;

/// One cell of a phase's tape: a base cell or a name found before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// First token.
    pub(crate) first: u32,
    /// Token after the last.
    pub(crate) end: u32,
    /// The first of its base cells.
    pub(crate) cell: u32,
    /// What name it is, and which mention of the release.
    pub(crate) mention: Option<(Kind, u32)>,
}

/// A tape with all that stands behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a, 't> {
    pub(crate) doc: &'a Document<'t>,
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) cells: &'a [Cell],
    pub(crate) steps: &'a [Step],
    /// Slot names of the rule at hand.
    pub(crate) slots: &'a [&'static str],
}

impl<'t> View<'_, 't> {
    /// The cell of a step.
    pub(crate) fn cell(&self, step: u32) -> Option<&Cell> {
        self.steps.get(step as usize).and_then(|s| self.cells.get(s.cell as usize))
    }

    /// The labels of a step's first cell; none for a name found before.
    pub(crate) fn labels(&self, step: u32) -> LabelSet {
        match self.steps.get(step as usize) {
            Some(Step { mention: None, .. }) => self.cell(step).map_or(0, |c| self.gazetteer.labels(c)),
            _ => 0,
        }
    }

    pub(crate) fn has(&self, step: u32, label: Label) -> bool {
        self.labels(step) & label.bit() != 0
    }

    pub(crate) fn kind(&self, step: u32) -> Option<Kind> {
        self.steps.get(step as usize).and_then(|s| s.mention).map(|m| m.0)
    }

    pub(crate) fn shape(&self, step: u32) -> Shape {
        self.cell(step).map_or(Shape::Para, |c| c.shape)
    }

    /// The tokens of steps `start..end`.
    pub(crate) fn tokens(&self, start: u32, end: u32) -> (u32, u32) {
        let first = self.steps.get(start as usize).map_or(0, |s| s.first);
        let last = end.checked_sub(1).and_then(|e| self.steps.get(e as usize)).map_or(first, |s| s.end);
        (first, last.max(first))
    }

    /// The words of steps `start..end`, as they stand.
    pub(crate) fn words(&self, start: u32, end: u32) -> &'t str {
        let (a, b) = self.tokens(start, end);
        self.doc.words(a as usize, b as usize)
    }

    /// A step's word in lower case (its first token).
    pub(crate) fn lower(&self, step: u32) -> &[u8] {
        self.steps.get(step as usize).map_or(b"", |s| self.doc.lower(s.first as usize))
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
