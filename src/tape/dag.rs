//! Classes evaluated for all looks of a word at once: one bit a look, shared parts of classes once.

use super::atom::{Expr, NO_LITERAL};
use crate::gazetteer::label::LabelSet;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Node {
    /// The looks themselves: which of them the class names.
    Looks(u32),
    Labels(LabelSet),
    Literal(u16),
    Not(u32),
    And(Vec<u32>),
    Or(Vec<u32>),
}

/// The classes of a phase as one graph without repetition.
#[derive(Debug, Default)]
pub(super) struct Dag {
    nodes: Vec<Node>,
    known: HashMap<Node, u32>,
    /// The node of each class.
    roots: Vec<u32>,
}

impl Dag {
    /// `looks`: the bits of each look (shape and place) that a word can have; at most 32.
    pub(super) fn new(classes: &[Expr], looks: &[u64]) -> Dag {
        let mut dag = Dag::default();
        dag.roots = classes.iter().map(|c| dag.add(c, looks)).collect();
        dag
    }

    fn add(&mut self, e: &Expr, looks: &[u64]) -> u32 {
        let node = match e {
            Expr::Any => Node::Looks(u32::MAX),
            Expr::Looks(m) => Node::Looks(looks.iter().enumerate().filter(|(_, l)| *l & m != 0).fold(0, |a, (n, _)| a | 1 << n)),
            Expr::Labels(m) => Node::Labels(*m),
            Expr::Literal(n) => Node::Literal(*n),
            Expr::Not(x) => Node::Not(self.add(x, looks)),
            Expr::And(v) => Node::And(v.iter().map(|x| self.add(x, looks)).collect()),
            Expr::Or(v) => Node::Or(v.iter().map(|x| self.add(x, looks)).collect()),
        };
        if let Some(n) = self.known.get(&node) {
            return *n;
        }
        let n = self.nodes.len() as u32;
        self.nodes.push(node.clone());
        self.known.insert(node, n);
        n
    }

    /// For a word of these labels: the looks for which each class holds, in class order.
    pub(super) fn holds(&self, labels: LabelSet, literal: u16, values: &mut Vec<u32>) -> impl Iterator<Item = u32> + '_ {
        values.clear();
        for node in &self.nodes {
            let of = |n: &u32| values.get(*n as usize).copied().unwrap_or(0);
            let all = |yes: bool| if yes { u32::MAX } else { 0 };
            let v = match node {
                Node::Looks(m) => *m,
                Node::Labels(m) => all(labels & m != 0),
                Node::Literal(n) => all(literal != NO_LITERAL && literal == *n),
                Node::Not(x) => !of(x),
                Node::And(v) => v.iter().map(of).fold(u32::MAX, |a, b| a & b),
                Node::Or(v) => v.iter().map(of).fold(0, |a, b| a | b),
            };
            values.push(v);
        }
        let values = values.clone();
        self.roots.iter().map(move |r| values.get(*r as usize).copied().unwrap_or(0))
    }
}
