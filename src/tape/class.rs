//! Classes of cells as one graph without repetition: what two rules say alike is asked once.
//!
//! Classes are kept in a short form: alternatives that only ask for labels, looks or words are one question, and so are all that must not hold.

use super::atom::{Atom, FREQUENT, often};
use crate::gazetteer::label::LabelSet;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// A class, by its place in [`Classes`].
pub(crate) type ClassId = u32;

/// One of these labels, or of these looks, or of these words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Leaf {
    labels: LabelSet,
    looks: u64,
    /// Sorted.
    literals: Vec<u16>,
}

/// What a class is made of; parts stand before it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Node {
    Leaf(Leaf),
    Not(ClassId),
    /// Sorted, as in `Any`.
    All(Box<[ClassId]>),
    Any(Box<[ClassId]>),
}

/// All classes of all rules.
#[derive(Debug, Default)]
pub(crate) struct Classes {
    nodes: Vec<Node>,
    known: FxHashMap<Node, ClassId>,
    /// Words that every text is full of.
    frequent: Vec<u16>,
    /// How often a cell is of each class, once all classes are there.
    often: OnceLock<Vec<u32>>,
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
        if let Some(id) = self.known.get(&node) {
            return *id;
        }
        let id = self.nodes.len() as u32;
        self.nodes.push(node.clone());
        self.known.insert(node, id);
        id
    }

    /// There will be no more classes.
    pub(super) fn seal(&mut self) {
        self.known = FxHashMap::default();
    }

    fn node(&self, id: ClassId) -> Option<&Node> {
        self.nodes.get(id as usize)
    }

    /// A literal word of the rules by its number.
    pub(crate) fn literal(&mut self, n: u16, word: &str) -> ClassId {
        if FREQUENT.contains(&word) {
            self.frequent.push(n);
        }
        self.atom(Atom::Literal(n))
    }

    pub(crate) fn atom(&mut self, atom: Atom) -> ClassId {
        let leaf = match atom {
            Atom::Labels(labels) => Leaf { labels, ..Leaf::default() },
            Atom::Looks(looks) => Leaf { looks, ..Leaf::default() },
            Atom::Literal(n) => Leaf { literals: vec![n], ..Leaf::default() },
        };
        self.add(Node::Leaf(leaf))
    }

    pub(crate) fn not(&mut self, a: ClassId) -> ClassId {
        match self.node(a) {
            Some(Node::Not(b)) => *b,
            _ => self.add(Node::Not(a)),
        }
    }

    /// A cell of one of these classes.
    pub(crate) fn any(&mut self, classes: &[ClassId]) -> ClassId {
        let (mut leaf, mut rest) = (Leaf::default(), Vec::new());
        for c in classes {
            match self.node(*c) {
                // What is in there is as short as can be; only its leaf may grow together with ours.
                Some(Node::Any(inner)) => {
                    for c in inner {
                        self.take(*c, &mut leaf, &mut rest);
                    }
                }
                _ => self.take(*c, &mut leaf, &mut rest),
            }
        }
        if leaf != Leaf::default() {
            leaf.literals.sort_unstable();
            leaf.literals.dedup();
            rest.push(self.add(Node::Leaf(leaf)));
        }
        self.joined(rest, Node::Any)
    }

    fn take(&self, class: ClassId, leaf: &mut Leaf, rest: &mut Vec<ClassId>) {
        match self.node(class) {
            Some(Node::Leaf(l)) => {
                leaf.labels |= l.labels;
                leaf.looks |= l.looks;
                leaf.literals.extend_from_slice(&l.literals);
            }
            _ => rest.push(class),
        }
    }

    /// A cell of all of these classes.
    pub(crate) fn all(&mut self, classes: &[ClassId]) -> ClassId {
        let (mut wanted, mut barred) = (Vec::new(), Vec::new());
        for c in classes {
            match self.node(*c) {
                Some(Node::All(inner)) => {
                    for c in inner {
                        match self.node(*c) {
                            Some(Node::Not(a)) => barred.push(*a),
                            _ => wanted.push(*c),
                        }
                    }
                }
                Some(Node::Not(a)) => barred.push(*a),
                _ => wanted.push(*c),
            }
        }
        if !barred.is_empty() {
            let barred = self.any(&barred);
            wanted.push(self.not(barred));
        }
        self.joined(wanted, Node::All)
    }

    fn joined(&mut self, mut parts: Vec<ClassId>, node: fn(Box<[ClassId]>) -> Node) -> ClassId {
        parts.sort_unstable();
        parts.dedup();
        match parts.as_slice() {
            [one] => *one,
            _ => self.add(node(parts.into())),
        }
    }

    /// How many cells of a thousand are of this class, about: only good for telling what is rare.
    pub(super) fn often(&self, class: ClassId) -> u32 {
        // Once for all: parts stand before what is made of them.
        let all = self.often.get_or_init(|| {
            let mut all: Vec<u32> = Vec::with_capacity(self.nodes.len());
            for node in &self.nodes {
                let of = |n: &ClassId| all.get(*n as usize).copied().unwrap_or(1000);
                let often = match node {
                    Node::Leaf(l) => {
                        let words = l.literals.iter().map(|n| if self.frequent.contains(n) { 25 } else { 1 });
                        often(l.labels, l.looks) + words.sum::<u32>()
                    }
                    Node::All(parts) => parts.iter().map(of).min().unwrap_or(1000),
                    Node::Any(parts) => parts.iter().map(of).sum(),
                    Node::Not(_) => 1000,
                };
                all.push(often.min(1000));
            }
            all
        });
        all.get(class as usize).copied().unwrap_or(1000)
    }

    /// These classes with all that they are made of, as steps that can be taken one after the other; the step of each class.
    pub(super) fn steps(&self, classes: &[ClassId]) -> (Steps, Vec<u32>) {
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
                Some(Node::All(parts) | Node::Any(parts)) => parts.iter().for_each(|p| want(*p, &mut wanted)),
                _ => {}
            }
        }
        let (mut steps, mut at) = (Steps::default(), vec![0u32; self.nodes.len()]);
        let (mut labels, mut looks, mut literals) = (vec![Vec::new(); 128], vec![Vec::new(); 64], Vec::new());
        for (n, node) in self.nodes.iter().enumerate().filter(|(n, _)| wanted.get(*n) == Some(&true)) {
            let of = |n: &ClassId| at.get(*n as usize).copied().unwrap_or(0);
            let (from, here) = (steps.parts.len() as u32, steps.count);
            match node {
                Node::Leaf(l) => {
                    labels.iter_mut().enumerate().filter(|(bit, _)| l.labels >> bit & 1 == 1).for_each(|(_, all)| all.push(here));
                    looks.iter_mut().enumerate().filter(|(bit, _)| l.looks >> bit & 1 == 1).for_each(|(_, all)| all.push(here));
                    literals.extend(l.literals.iter().map(|literal| (*literal, here)));
                }
                Node::Not(a) => steps.joints.push((here, Joint::Not(of(a)))),
                Node::All(parts) => {
                    steps.parts.extend(parts.iter().map(of));
                    steps.joints.push((here, Joint::All(from, steps.parts.len() as u32)));
                }
                Node::Any(parts) => {
                    steps.parts.extend(parts.iter().map(of));
                    steps.joints.push((here, Joint::Any(from, steps.parts.len() as u32)));
                }
            }
            steps.count += 1;
            if let Some(x) = at.get_mut(n) {
                *x = here;
            }
        }
        literals.sort_unstable();
        for (n, (literal, step)) in literals.into_iter().enumerate() {
            steps.literals.resize((usize::from(literal) + 1).max(steps.literals.len()), n as u32);
            steps.of_literal.push(step);
        }
        steps.literals.push(steps.of_literal.len() as u32);
        (steps.of_label, steps.of_look) = (labels, looks);
        let places = classes.iter().map(|c| at.get(*c as usize).copied().unwrap_or(0)).collect();
        (steps, places)
    }
}

/// How to decide which classes hold.
#[derive(Debug, Default)]
pub(super) struct Steps {
    count: u32,
    /// Steps that ask a cell for a label, for a look, for a word: those of each.
    of_label: Vec<Vec<u32>>,
    of_look: Vec<Vec<u32>>,
    of_literal: Vec<u32>,
    /// For each literal where its steps begin; and the end.
    literals: Vec<u32>,
    /// The other steps, with their places.
    joints: Vec<(u32, Joint)>,
    /// Earlier steps that `All` and `Any` are made of.
    parts: Vec<u32>,
}

/// A step that is made of earlier ones.
#[derive(Clone, Copy, Debug)]
enum Joint {
    Not(u32),
    All(u32, u32),
    Any(u32, u32),
}

impl Steps {
    /// What each step says of some cells (64 at most), a bit each. Cells are few and have few labels: each is asked what it has, not whether it has
    /// what a step asks for.
    pub(super) fn hold(&self, cells: &[Traits], values: &mut Vec<u64>) {
        values.clear();
        values.resize(self.count as usize, 0);
        let mut note = |step: u32, bit: u64| {
            if let Some(v) = values.get_mut(step as usize) {
                *v |= bit;
            }
        };
        for (cell, n) in cells.iter().zip(0..) {
            let bit = 1 << n;
            for label in ones(cell.labels) {
                self.of_label.get(label).map_or(&[][..], Vec::as_slice).iter().for_each(|step| note(*step, bit));
            }
            for look in ones(u128::from(cell.looks)) {
                self.of_look.get(look).map_or(&[][..], Vec::as_slice).iter().for_each(|step| note(*step, bit));
            }
            let literal = usize::from(cell.literal);
            if let Some([from, to]) = self.literals.get(literal..literal + 2) {
                self.of_literal.get(*from as usize..*to as usize).unwrap_or(&[]).iter().for_each(|step| note(*step, bit));
            }
        }
        for (step, joint) in &self.joints {
            let of = |n: &u32| values.get(*n as usize).copied().unwrap_or(0);
            let parts = |from: u32, to: u32| self.parts.get(from as usize..to as usize).unwrap_or(&[]).iter().map(of);
            let holds = match joint {
                Joint::Not(a) => !of(a),
                Joint::All(from, to) => parts(*from, *to).fold(u64::MAX, |all, x| all & x),
                Joint::Any(from, to) => parts(*from, *to).fold(0, |all, x| all | x),
            };
            if let Some(v) = values.get_mut(*step as usize) {
                *v = holds;
            }
        }
    }
}

/// Places of the bits that are set, the lowest first.
fn ones(mut bits: u128) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let place = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (place < u128::BITS).then_some(place as usize)
    })
}

#[cfg(test)]
mod tests {
    use super::{Classes, Traits};
    use crate::tape::atom::{Atom, NO_LITERAL};

    /// Long and short forms of a class are the same class, and hold of the same cells.
    #[test]
    fn short_forms_say_the_same() {
        let mut c = Classes::default();
        let [a, b, d] = [1u128, 2, 4].map(|l| c.atom(Atom::Labels(l)));
        let [x, y] = [3u16, 5].map(|n| c.atom(Atom::Literal(n)));
        let (ab, xy) = (c.any(&[a, b]), c.any(&[y, x]));
        assert_eq!(c.any(&[ab, xy]), c.any(&[a, x, b, y]));
        let (not_b, not_x) = (c.not(b), c.not(x));
        assert_eq!(c.not(not_b), b);
        let bx = c.any(&[b, x]);
        let not_bx = c.not(bx);
        let inner = c.all(&[a, not_b]);
        let (long, short) = (c.all(&[inner, not_x]), c.all(&[a, not_bx]));
        assert_eq!(long, short);
        let mixed = c.any(&[long, d]);
        let (steps, places) = c.steps(&[mixed, xy, not_b, long]);
        let mut values = Vec::new();
        for labels in 0..8u128 {
            for literal in [NO_LITERAL, 3, 5] {
                steps.hold(&[Traits { labels, looks: 0, literal }], &mut values);
                let has = |l: u128| labels & l != 0;
                let long = has(1) && !has(2) && literal != 3;
                let want = [long || has(4), matches!(literal, 3 | 5), !has(2), long];
                assert_eq!(places.iter().map(|p| values[*p as usize] & 1 == 1).collect::<Vec<_>>(), want, "{labels} {literal}");
            }
        }
    }
}
