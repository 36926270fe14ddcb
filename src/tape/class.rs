//! Classes of cells as one graph without repetition: what two rules say alike is asked once.

use super::atom::{Atom, NO_LITERAL};
use crate::gazetteer::label::LabelSet;
use std::collections::HashMap;

/// A class, by its place in [`Classes`].
pub(crate) type ClassId = u32;

/// What a class is made of; parts stand before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Node {
    Atom(Atom),
    Not(ClassId),
    And(ClassId, ClassId),
    Or(ClassId, ClassId),
}

/// All classes of all rules.
#[derive(Debug, Default)]
pub(crate) struct Classes {
    nodes: Vec<Node>,
    known: HashMap<Node, ClassId>,
}

/// What a class can ask of a cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Traits {
    pub(super) labels: LabelSet,
    /// Shape, place, kind of name: a bit each.
    pub(super) looks: u64,
    pub(super) literal: u16,
}

impl Classes {
    fn add(&mut self, node: Node) -> ClassId {
        let nodes = &mut self.nodes;
        *self.known.entry(node).or_insert_with(|| {
            nodes.push(node);
            nodes.len() as u32 - 1
        })
    }

    pub(crate) fn atom(&mut self, atom: Atom) -> ClassId {
        self.add(Node::Atom(atom))
    }

    pub(crate) fn not(&mut self, a: ClassId) -> ClassId {
        self.add(Node::Not(a))
    }

    pub(crate) fn and(&mut self, a: ClassId, b: ClassId) -> ClassId {
        self.add(Node::And(a, b))
    }

    pub(crate) fn or(&mut self, a: ClassId, b: ClassId) -> ClassId {
        self.add(Node::Or(a, b))
    }

    /// These classes and all that they are made of, parts first.
    pub(super) fn needed(&self, classes: &[ClassId]) -> Vec<ClassId> {
        let mut wanted = vec![false; self.nodes.len()];
        let want = |n: ClassId, wanted: &mut Vec<bool>| {
            if let Some(w) = wanted.get_mut(n as usize) {
                *w = true;
            }
        };
        classes.iter().for_each(|c| want(*c, &mut wanted));
        for n in (0..self.nodes.len()).rev() {
            if !wanted.get(n).copied().unwrap_or(false) {
                continue;
            }
            match self.nodes.get(n) {
                Some(Node::Not(a)) => want(*a, &mut wanted),
                Some(Node::And(a, b) | Node::Or(a, b)) => {
                    want(*a, &mut wanted);
                    want(*b, &mut wanted);
                }
                _ => {}
            }
        }
        (0u32..).zip(&wanted).filter(|(_, w)| **w).map(|(n, _)| n).collect()
    }

    /// Which classes hold for a cell: of those `needed`, by number.
    pub(super) fn holds(&self, cell: Traits, needed: &[ClassId], values: &mut Vec<bool>) {
        values.resize(self.nodes.len(), false);
        for n in needed {
            let of = |n: ClassId| values.get(n as usize).copied().unwrap_or(false);
            let holds = match self.nodes.get(*n as usize) {
                Some(Node::Atom(Atom::Labels(m))) => cell.labels & m != 0,
                Some(Node::Atom(Atom::Looks(m))) => cell.looks & m != 0,
                Some(Node::Atom(Atom::Literal(n))) => cell.literal != NO_LITERAL && cell.literal == *n,
                Some(Node::Not(a)) => !of(*a),
                Some(Node::And(a, b)) => of(*a) && of(*b),
                Some(Node::Or(a, b)) => of(*a) || of(*b),
                None => false,
            };
            if let Some(v) = values.get_mut(*n as usize) {
                *v = holds;
            }
        }
    }
}
