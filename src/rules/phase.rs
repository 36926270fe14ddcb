//! Running a phase: its rules compiled once, its tape written for each text, its matches turned into candidates.

use super::view::Step;
use super::{Phase, Rule, View};
use crate::gazetteer::{Cell, Gazetteer};
use crate::tape::atom::Kind;
use crate::tape::automaton::{Automaton, Match, Memory};
use crate::tape::notation::{Pattern, Reader};
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
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Slot> {
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
        let mut patterns: Vec<Pattern<'static>> = Vec::new();
        for r in &rules {
            patterns.push(reader.read(r.pattern).map_err(|e| format!("rule `{}`: {e}", r.name))?);
        }
        read.push((phase, rules, patterns));
    }
    let grammar = Arc::new(Grammar::new(reader, gazetteer));
    let compile = |(phase, rules, patterns): (Phase, Vec<&'static Rule>, Vec<Pattern<'static>>)| {
        let automaton = Automaton::new(&patterns, &grammar);
        Engine { phase, rules, grammar: Arc::clone(&grammar), automaton }
    };
    Ok(read.into_iter().map(compile).collect())
}

/// What a thread keeps for a phase from text to text.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    memory: Memory,
    tape: Vec<u32>,
    steps: Vec<Step>,
    matches: Vec<Match>,
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
    /// Runs the phase. `typed`: the names found so far, in text order, without overlaps; each becomes one cell.
    pub(crate) fn run(&self, text: Cells<'_, '_>, typed: &[Typed], scratch: &mut Scratch, out: &mut Vec<Candidate>) {
        self.write(text, typed, scratch);
        let Cells { doc, gazetteer, cells, .. } = text;
        let Scratch { memory, tape, steps, matches } = scratch;
        matches.clear();
        self.automaton.run(tape, memory, matches);
        for m in matches.iter() {
            let Some(rule) = self.rules.get(usize::from(m.rule)).copied() else { continue };
            let slots = self.automaton.slots(usize::from(m.rule));
            let view = View { doc, gazetteer, cells, steps, slots };
            if !(rule.check)(&view, m) {
                continue;
            }
            let (start, end) = view.tokens(m.start, m.end);
            let named = m.slots.iter().map(|(n, a, b)| {
                let (first, end) = view.tokens(*a, *b);
                let mention = if b - a == 1 { steps.get(*a as usize).and_then(|s| s.mention).map(|x| x.1) } else { None };
                Slot { name: slots.get(usize::from(*n)).copied().unwrap_or(""), first, end, mention }
            });
            out.push(Candidate { phase: self.phase, rule, start, end, slots: named.collect() });
        }
    }

    /// Writes the tape: a symbol a cell, a symbol a name.
    fn write(&self, text: Cells<'_, '_>, typed: &[Typed], scratch: &mut Scratch) {
        scratch.tape.clear();
        scratch.steps.clear();
        let Scratch { memory, tape, steps, .. } = scratch;
        let mut push = |kind: u32, step: Step| {
            tape.push(memory.symbols.of(kind, text.seen, self.automaton.alphabet(), &self.grammar, text.gazetteer));
            steps.push(step);
        };
        let mut next = 0usize;
        let mut covered = 0u32;
        for (n, (cell, kind)) in text.cells.iter().zip(text.kinds).enumerate() {
            // A name that begins inside a listed phrase begins with that phrase's cell.
            if cell.first < covered && cell.end <= covered {
                continue;
            }
            while typed.get(next).is_some_and(|t| t.end <= cell.first) {
                next += 1;
            }
            match typed.get(next) {
                Some(t) if t.first < cell.end => {
                    if t.first > cell.first {
                        // Words of the cell that stand before the name keep the cell's symbol.
                        push(*kind, Step { first: cell.first, end: t.first, cell: n as u32, mention: None });
                    }
                    push(Kinds::of_mention(t.kind), Step { first: t.first, end: t.end, cell: n as u32, mention: Some((t.kind, next as u32)) });
                    covered = t.end;
                    if cell.end > t.end {
                        push(*kind, Step { first: t.end, end: cell.end, cell: n as u32, mention: None });
                        covered = cell.end;
                    }
                }
                _ => {
                    let first = cell.first.max(covered);
                    push(*kind, Step { first, end: cell.end, cell: n as u32, mention: None });
                }
            }
        }
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
