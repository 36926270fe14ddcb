//! Running a phase: its rules compiled once, its tape written for each text, its matches turned into candidates.

use super::view::{Named, Step};
use super::{Phase, Rule, View};
use crate::gazetteer::{Cell, Gazetteer};
use crate::tape::atom::Kind;
use crate::tape::automaton::{Automaton, Match, Memory};
use crate::tape::notation::Reader;
use crate::tape::program::Program;
use crate::tape::{Grammar, Kinds};
use crate::text::Document;
use std::sync::Arc;

/// A rule's match, before anything is decided: its slots as token ranges.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) phase: Phase,
    pub(crate) rule: &'static Rule,
    /// First token of the whole match.
    pub(crate) start: u32,
    /// Token after the last of the whole match.
    pub(crate) end: u32,
    /// (slot name, first token, token after the last, the mention that it is)
    pub(crate) slots: Vec<Slot>,
}

/// A named part of a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) name: &'static str,
    pub(crate) first: u32,
    pub(crate) end: u32,
    /// The one name that the slot consists of, when it is one.
    pub(crate) mention: Option<u32>,
}

impl Candidate {
    /// The slot of a name, if it took part in the match.
    pub(crate) fn slot(&self, name: &str) -> Option<&Slot> {
        self.slots.iter().find(|s| s.name == name)
    }

    /// All slots of a name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl DoubleEndedIterator<Item = &'a Slot> {
        self.slots.iter().filter(move |s| s.name == name)
    }
}

/// A name found, as later phases see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Typed {
    pub(crate) kind: Kind,
    pub(crate) first: u32,
    pub(crate) end: u32,
}

/// A text as the phases see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cells<'a, 't> {
    pub(crate) doc: &'a Document<'t>,
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) cells: &'a [Cell],
    /// The kind of each cell.
    pub(crate) kinds: &'a [u32],
    /// What the kinds stand for.
    pub(crate) seen: &'a Kinds,
}

/// What the phases walk along: the cells, with each name found so far as one.
#[derive(Debug, Default)]
pub(crate) struct Track {
    /// A step a cell, and where the text ends.
    steps: Vec<Step>,
    kinds: Vec<u32>,
    names: Vec<Named>,
    /// The symbols of the phase at hand.
    tape: Vec<u32>,
}

impl Track {
    /// Lays the track. `typed`: the names found so far, in text order, without overlaps.
    pub(crate) fn lay(&mut self, text: Cells<'_, '_>, typed: Vec<Typed>) {
        self.steps.clear();
        self.kinds.clear();
        self.names.clear();
        self.steps.reserve(text.cells.len() + 1);
        self.kinds.reserve(text.cells.len());
        let (mut n, mut covered) = (0usize, 0u32);
        for (at, t) in (0u32..).zip(typed) {
            let before = n;
            if t.end > covered {
                n += text.cells.get(n..).map_or(0, |c| c.iter().take_while(|c| c.end <= t.first).count());
            }
            self.names.push(Named { kind: t.kind, cell: n as u32 });
            if t.end <= covered {
                continue;
            }
            self.copy(text, before, n, covered);
            // Words of a cell that stand before the name keep the cell's symbol; so do those behind it.
            let (Some(cell), Some(kind)) = (text.cells.get(n), text.kinds.get(n)) else { break };
            if t.first > cell.first.max(covered) {
                self.push(*kind, Step::cell(cell.first.max(covered), n as u32));
            }
            self.push(Kinds::of_mention(t.kind), Step::name(t.first, at));
            covered = t.end;
            while text.cells.get(n).is_some_and(|c| c.end <= covered) {
                n += 1;
            }
        }
        self.copy(text, n, text.cells.len(), covered);
        self.steps.push(Step::cell(text.cells.last().map_or(0, |c| c.end), text.cells.len() as u32));
    }

    fn push(&mut self, kind: u32, step: Step) {
        self.kinds.push(kind);
        self.steps.push(step);
    }

    /// Cells `from..to` as they are; what is covered of the first of them was said before.
    fn copy(&mut self, text: Cells<'_, '_>, from: usize, to: usize, covered: u32) {
        self.kinds.extend_from_slice(text.kinds.get(from..to).unwrap_or(&[]));
        let Some(cells @ [_, ..]) = text.cells.get(from..to) else { return };
        let first = self.steps.len();
        self.steps.extend(cells.iter().zip(from as u32..).map(|(c, n)| Step::cell(c.first, n)));
        if let Some(s) = self.steps.get_mut(first) {
            s.first = s.first.max(covered);
        }
    }
}

/// The compiled rules of one phase.
#[derive(Debug)]
pub(crate) struct Engine {
    phase: Phase,
    rules: Vec<&'static Rule>,
    grammar: Arc<Grammar>,
    automaton: Automaton,
}

/// All phases, compiled. The literals of all rules get their label sets on the way.
pub(crate) fn engines(gazetteer: &mut Gazetteer) -> Result<Vec<Engine>, String> {
    let mut reader = Reader::default();
    let mut read = Vec::new();
    for phase in Phase::ALL {
        let rules: Vec<&'static Rule> = phase.tables().iter().flat_map(|t| t.iter()).collect();
        // Rule by rule: all patterns at once would be 20 MB.
        let mut program = Program::default();
        for r in &rules {
            program.push(&reader.read(r.pattern).map_err(|e| format!("rule `{}`: {e}", r.name))?);
        }
        read.push((phase, rules, program));
    }
    let grammar = Arc::new(Grammar::new(reader, gazetteer));
    let compile = |(phase, rules, program): (Phase, Vec<&'static Rule>, Program)| {
        let automaton = Automaton::new(program, &grammar);
        Engine { phase, rules, grammar: Arc::clone(&grammar), automaton }
    };
    Ok(read.into_iter().map(compile).collect())
}

/// What a thread keeps for a phase from text to text.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    memory: Memory,
    /// Hold each run against the plain way.
    #[cfg(test)]
    pub(crate) compared: bool,
}

impl Scratch {
    /// How often the phase's automaton forgot its states, and the bytes it holds now.
    #[cfg(test)]
    pub(crate) fn cache(&self) -> (usize, usize) {
        self.memory.cache()
    }

    /// How many symbols the phase has met.
    #[cfg(test)]
    pub(crate) fn symbols(&self) -> usize {
        self.memory.symbols.len()
    }
}

impl Engine {
    /// Runs the phase over the cells and the names found so far: calls `hit` with each match that its rule's check lets pass.
    pub(crate) fn run(&self, text: Cells<'_, '_>, track: &mut Track, scratch: &mut Scratch, hit: &mut dyn FnMut(Hit<'_, '_>)) {
        let Cells { doc, gazetteer, cells, seen, .. } = text;
        let memory = &mut scratch.memory;
        let Track { steps, kinds, names, tape } = track;
        memory.symbols.read(kinds, seen, self.automaton.alphabet(), &self.grammar, gazetteer, tape);
        #[cfg(test)]
        if scratch.compared {
            let mut fast = Vec::new();
            self.automaton.run(tape, memory, &mut |m| fast.push(m.clone()));
            fast.sort_by_key(|m| (m.rule, m.start));
            assert_eq!(fast, self.automaton.plainly(tape, memory), "{:?}: {}", self.phase, doc.text);
        }
        self.automaton.run(tape, memory, &mut |m| {
            let Some(rule) = self.rules.get(usize::from(m.rule)).copied() else { return };
            let slots = self.automaton.slots(usize::from(m.rule));
            let view = View { doc, gazetteer, cells, steps, names, slots };
            if (rule.check)(&view, m) {
                hit(Hit { phase: self.phase, rule, view, m });
            }
        });
    }

    pub(crate) fn phase(&self) -> Phase {
        self.phase
    }

    /// Words of rules that no list holds.
    #[cfg(test)]
    pub(crate) fn unknown(&self) -> &[String] {
        &self.grammar.unknown
    }

    #[cfg(test)]
    pub(crate) fn rules(&self) -> &[&'static Rule] {
        &self.rules
    }
}

/// A match of a rule, as it stands in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit<'a, 't> {
    phase: Phase,
    pub(crate) rule: &'static Rule,
    view: View<'a, 't>,
    m: &'a Match,
}

impl Hit<'_, '_> {
    /// Its slots, in the order of the pattern.
    pub(crate) fn slots(&self) -> impl Iterator<Item = Slot> {
        self.m.slots.iter().map(|(n, a, b)| {
            let (first, end) = self.view.tokens(*a, *b);
            let mention = if b - a == 1 { self.view.mention(*a) } else { None };
            Slot { name: self.view.slots.get(usize::from(*n)).copied().unwrap_or(""), first, end, mention }
        })
    }

    /// The same to be kept.
    pub(crate) fn candidate(&self) -> Candidate {
        let (start, end) = self.view.tokens(self.m.start, self.m.end);
        Candidate { phase: self.phase, rule: self.rule, start, end, slots: self.slots().collect() }
    }
}

/// The kind of name that a slot proposes, by its name.
pub(crate) fn kind_of_slot(name: &str) -> Option<Kind> {
    match name {
        "org" => Some(Kind::Org),
        "person" => Some(Kind::Person),
        "place" => Some(Kind::Place),
        "other" => Some(Kind::Other),
        "date" => Some(Kind::Date),
        "money" => Some(Kind::Money),
        "duration" => Some(Kind::Duration),
        _ => None,
    }
}
