//! Running a phase: its rules compiled once, its tape written for each text, its matches turned into candidates.

use super::view::Step;
use super::{Phase, Rule, View};
use crate::gazetteer::{Cell, Gazetteer};
use crate::tape::atom::Kind;
use crate::tape::automaton::{Automaton, Match, Memory};
use crate::tape::notation::{Pattern, Reader};
use crate::tape::{Literals, Symbols};
use crate::text::Document;

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
    pub(crate) name: String,
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

/// The compiled rules of one phase.
#[derive(Debug)]
pub(crate) struct Engine {
    phase: Phase,
    rules: Vec<&'static Rule>,
    pub(crate) symbols: Symbols,
    automaton: Automaton,
}

/// All phases, compiled. The literals of all rules get their label sets on the way.
pub(crate) fn engines(gazetteer: &mut Gazetteer) -> Result<(Vec<Engine>, Literals), String> {
    let mut reader = Reader::default();
    let mut read = Vec::new();
    for phase in Phase::ALL {
        let rules: Vec<&'static Rule> = phase.tables().iter().flat_map(|t| t.iter()).collect();
        let mut patterns: Vec<Pattern> = Vec::new();
        for r in &rules {
            patterns.push(reader.read(r.pattern).map_err(|e| format!("rule `{}`: {e}", r.name))?);
        }
        read.push((phase, rules, patterns));
    }
    let literals = Literals::new(&reader.literals, gazetteer);
    let mut out = Vec::new();
    for (phase, rules, patterns) in read {
        let symbols = Symbols::new(&patterns, gazetteer, &literals);
        let automaton = symbols.automaton(&patterns)?;
        out.push(Engine { phase, rules, symbols, automaton });
    }
    Ok((out, literals))
}

/// What a thread keeps for a phase from text to text.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    memory: Memory,
    tape: Vec<u8>,
    starts: Vec<u32>,
    steps: Vec<Step>,
    matches: Vec<Match>,
}

impl Scratch {
    /// How often the phase's automaton forgot its states, and the bytes it holds now.
    #[cfg(test)]
    pub(crate) fn cache(&self) -> (usize, usize) {
        self.memory.cache()
    }

    fn push(&mut self, symbol: u16, step: Step) {
        self.starts.push(self.tape.len() as u32);
        crate::tape::encode(symbol, &mut self.tape);
        self.steps.push(step);
    }
}

impl Engine {
    /// Runs the phase. `typed`: the names found so far, in text order, without overlaps; each becomes one cell.
    pub(crate) fn run(&self, doc: &Document<'_>, gazetteer: &Gazetteer, cells: &[Cell], typed: &[Typed], scratch: &mut Scratch, out: &mut Vec<Candidate>) {
        self.write(cells, typed, scratch);
        let Scratch { memory, tape, starts, steps, matches } = scratch;
        matches.clear();
        self.automaton.run(tape, starts, memory, matches);
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
                Slot { name: slots.get(usize::from(*n)).cloned().unwrap_or_default(), first, end, mention }
            });
            out.push(Candidate { phase: self.phase, rule, start, end, slots: named.collect() });
        }
    }

    /// Writes the tape: a symbol a cell, a symbol a name.
    fn write(&self, cells: &[Cell], typed: &[Typed], scratch: &mut Scratch) {
        scratch.tape.clear();
        scratch.starts.clear();
        scratch.steps.clear();
        let mut next = 0usize;
        let mut covered = 0u32;
        for (n, cell) in cells.iter().enumerate() {
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
                        scratch.push(self.symbols.of(cell), Step { first: cell.first, end: t.first, cell: n as u32, mention: None });
                    }
                    scratch.push(self.symbols.of_mention(t.kind), Step { first: t.first, end: t.end, cell: n as u32, mention: Some((t.kind, next as u32)) });
                    covered = t.end;
                    if cell.end > t.end {
                        scratch.push(self.symbols.of(cell), Step { first: t.end, end: cell.end, cell: n as u32, mention: None });
                        covered = cell.end;
                    }
                }
                _ => {
                    let first = cell.first.max(covered);
                    scratch.push(self.symbols.of(cell), Step { first, end: cell.end, cell: n as u32, mention: None });
                }
            }
        }
        scratch.starts.push(scratch.tape.len() as u32);
    }

    pub(crate) fn phase(&self) -> Phase {
        self.phase
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
