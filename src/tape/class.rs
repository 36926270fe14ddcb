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

    /// These classes with all that they are made of, as steps that can be taken one after the other; the step of each class.
    pub(super) fn steps(&self, classes: &[ClassId]) -> (Vec<Test>, Vec<u32>) {
        let mut wanted = vec![false; self.nodes.len()];
        let want = |n: ClassId, wanted: &mut Vec<bool>| {
            if let Some(w) = wanted.get_mut(n as usize) {
                *w = true;
            }
        };
        classes.iter().for_each(|c| want(*c, &mut wanted));
        for n in (0..self.nodes.len()).rev() {
            match self.nodes.get(n).filter(|_| wanted.get(n) == Some(&true)) {
                Some(Node::Not(a)) => want(*a, &mut wanted),
                Some(Node::And(a, b) | Node::Or(a, b)) => {
                    want(*a, &mut wanted);
                    want(*b, &mut wanted);
                }
                _ => {}
            }
        }
        let (mut steps, mut at) = (Vec::new(), vec![0u32; self.nodes.len()]);
        for (n, node) in self.nodes.iter().enumerate().filter(|(n, _)| wanted.get(*n) == Some(&true)) {
            let of = |n: &ClassId| at.get(*n as usize).copied().unwrap_or(0);
            let step = match node {
                Node::Atom(a) => Test::Atom(*a),
                Node::Not(a) => Test::Not(of(a)),
                Node::And(a, b) => Test::And(of(a), of(b)),
                Node::Or(a, b) => Test::Or(of(a), of(b)),
            };
            let here = steps.len() as u32;
            steps.push(step);
            if let Some(x) = at.get_mut(n) {
                *x = here;
            }
        }
        let places = classes.iter().map(|c| at.get(*c as usize).copied().unwrap_or(0)).collect();
        (steps, places)
    }
}

/// One step of deciding which classes hold; parts are earlier steps.
#[derive(Clone, Copy, Debug)]
pub(super) enum Test {
    Atom(Atom),
    Not(u32),
    And(u32, u32),
    Or(u32, u32),
}

/// What each step says of a cell.
pub(super) fn holds(cell: Traits, steps: &[Test], values: &mut Vec<bool>) {
    values.clear();
    values.reserve(steps.len());
    for step in steps {
        let of = |n: u32| values.get(n as usize).copied().unwrap_or(false);
        let holds = match *step {
            Test::Atom(Atom::Labels(m)) => cell.labels & m != 0,
            Test::Atom(Atom::Looks(m)) => cell.looks & m != 0,
            Test::Atom(Atom::Literal(n)) => cell.literal != NO_LITERAL && cell.literal == n,
            Test::Not(a) => !of(a),
            Test::And(a, b) => of(a) && of(b),
            Test::Or(a, b) => of(a) || of(b),
        };
        values.push(holds);
    }
}
