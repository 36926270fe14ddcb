//! All rules of a phase as one lazy anchored automaton, started at every cell; slots are read only where it reports a rule.
//! Way e of research/speed.md, section 3.

use super::notation::Pattern;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::meta;
use regex_automata::nfa::thompson;
use regex_automata::util::start;
use regex_automata::{Anchored, Input, MatchKind};
use regex_syntax::hir::{Capture, Class, ClassBytes, ClassBytesRange, Hir, Repetition};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The most that a lazily built automaton may hold a thread before it starts anew: far above what the rules need (a test counts).
const CACHE: usize = 32 << 20;

pub(crate) struct Automaton {
    dfa: Option<DFA>,
    hirs: Vec<Hir>,
    slots: Vec<Vec<String>>,
    regexes: Vec<OnceLock<Option<meta::Regex>>>,
}

impl core::fmt::Debug for Automaton {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Automaton").field("rules", &self.hirs.len()).finish_non_exhaustive()
    }
}

/// Where a rule matched: cells `start..end`, and its slots in the order of the pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) rule: u16,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// (slot number of the rule, cells)
    pub(crate) slots: Vec<(u8, u32, u32)>,
}

/// What an automaton keeps between texts, one a thread.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    cache: Option<Cache>,
    last_end: Vec<u32>,
    /// Rules reported at this cell, with the furthest end.
    here: Vec<(usize, usize)>,
}

#[cfg(test)]
impl Memory {
    /// How often the states were thrown away, and the bytes they hold now.
    pub(crate) fn cache(&self) -> (usize, usize) {
        self.cache.as_ref().map_or((0, 0), |c| (c.clear_count(), c.memory_usage()))
    }
}

impl Automaton {
    /// `classes` says which symbols each class expression of a pattern stands for.
    pub(crate) fn new(patterns: &[Pattern], classes: &dyn Fn(&super::atom::Expr) -> Vec<u16>) -> Result<Automaton, String> {
        let (mut hirs, mut slots) = (Vec::new(), Vec::new());
        for p in patterns {
            let mut names = Vec::new();
            hirs.push(hir(p, classes, &mut names));
            slots.push(names);
        }
        let nfa = thompson::Compiler::new()
            .configure(thompson::Config::new().utf8(false).which_captures(thompson::WhichCaptures::None))
            .build_many_from_hir(&hirs)
            .map_err(|e| e.to_string())?;
        let config = DFA::config().match_kind(MatchKind::All).cache_capacity(CACHE).skip_cache_capacity_check(true);
        let dfa = DFA::builder().configure(config).build_from_nfa(nfa).map_err(|e| e.to_string())?;
        let regexes = hirs.iter().map(|_| OnceLock::new()).collect();
        Ok(Automaton { dfa: Some(dfa), hirs, slots, regexes })
    }

    /// Names of a rule's slots.
    pub(crate) fn slots(&self, rule: usize) -> &[String] {
        self.slots.get(rule).map_or(&[], Vec::as_slice)
    }

    fn regex(&self, rule: usize) -> Option<&meta::Regex> {
        let cell = self.regexes.get(rule)?;
        cell.get_or_init(|| {
            let config = meta::Config::new().hybrid(false).dfa(false).utf8_empty(false);
            meta::Builder::new().configure(config).build_from_hir(self.hirs.get(rule)?).ok()
        })
        .as_ref()
    }

    /// Every match of every rule; matches of one rule do not overlap.
    ///
    /// `starts`: where each step's symbol begins on the tape, and the tape's end; matches are told in steps.
    pub(crate) fn run(&self, tape: &[u8], starts: &[u32], memory: &mut Memory, out: &mut Vec<Match>) {
        let Some(dfa) = &self.dfa else { return };
        let cache = memory.cache.get_or_insert_with(|| dfa.create_cache());
        memory.last_end.clear();
        memory.last_end.resize(self.hirs.len(), 0);
        let Ok(mut begin) = dfa.start_state(cache, &start::Config::new().anchored(Anchored::Yes)) else { return };
        let mut clears = cache.clear_count();
        for at in starts.iter().take(starts.len().saturating_sub(1)).map(|s| *s as usize) {
            if cache.clear_count() != clears {
                clears = cache.clear_count();
                let Ok(again) = dfa.start_state(cache, &start::Config::new().anchored(Anchored::Yes)) else { return };
                begin = again;
            }
            memory.here.clear();
            let mut state = begin;
            let mut i = at;
            loop {
                let next = match tape.get(i) {
                    Some(b) => dfa.next_state(cache, state, *b),
                    None => dfa.next_eoi_state(cache, state),
                };
                let Ok(next) = next else { break };
                state = next;
                if state.is_tagged() {
                    if state.is_match() {
                        for k in 0..dfa.match_len(cache, state) {
                            let rule = dfa.match_pattern(cache, state, k).as_usize();
                            match memory.here.iter_mut().find(|(r, _)| *r == rule) {
                                Some((_, end)) => *end = i,
                                None => memory.here.push((rule, i)),
                            }
                        }
                    } else if state.is_dead() || state.is_quit() {
                        break;
                    }
                }
                if i >= tape.len() {
                    break;
                }
                i += 1;
            }
            for (rule, end) in memory.here.drain(..) {
                if memory.last_end.get(rule).is_some_and(|e| *e as usize > at) {
                    continue;
                }
                if let Some(m) = self.capture(rule, tape, at, end) {
                    if let Some(e) = memory.last_end.get_mut(rule) {
                        *e = m.end;
                    }
                    out.push(in_steps(m, starts));
                }
            }
        }
    }

    fn capture(&self, rule: usize, tape: &[u8], at: usize, end: usize) -> Option<Match> {
        let regex = self.regex(rule)?;
        let mut caps = regex.create_captures();
        regex.search_captures(&Input::new(tape).range(at..end).anchored(Anchored::Yes), &mut caps);
        let whole = caps.get_match()?;
        let mut slots = Vec::new();
        for (n, span) in caps.iter().enumerate().skip(1) {
            if let Some(s) = span {
                slots.push(((n - 1) as u8, s.start as u32, s.end as u32));
            }
        }
        Some(Match { rule: rule as u16, start: whole.start() as u32, end: whole.end() as u32, slots })
    }
}

/// Places on the tape as steps.
fn in_steps(mut m: Match, starts: &[u32]) -> Match {
    let step = |at: u32| starts.partition_point(|s| *s < at) as u32;
    (m.start, m.end) = (step(m.start), step(m.end));
    for s in &mut m.slots {
        (s.1, s.2) = (step(s.1), step(s.2));
    }
    m
}

/// One symbol of many, in its one or two bytes.
fn symbols(all: &[u16]) -> Hir {
    let bytes = |b: Vec<u8>| Hir::class(Class::Bytes(ClassBytes::new(b.into_iter().map(|b| ClassBytesRange::new(b, b)))));
    let (mut single, mut pages): (Vec<u8>, BTreeMap<u8, Vec<u8>>) = (Vec::new(), BTreeMap::new());
    let mut code = Vec::new();
    for s in all {
        code.clear();
        super::encode(*s, &mut code);
        match code.as_slice() {
            [b] => single.push(*b),
            [page, b] => pages.entry(*page).or_default().push(*b),
            _ => {}
        }
    }
    // Pages with the same places in them are one class of pages.
    let mut same: BTreeMap<Vec<u8>, Vec<u8>> = BTreeMap::new();
    for (page, places) in pages {
        same.entry(places).or_default().push(page);
    }
    let mut any = vec![bytes(single)];
    any.extend(same.into_iter().map(|(places, pages)| Hir::concat(vec![bytes(pages), bytes(places)])));
    Hir::alternation(any)
}

fn hir(p: &Pattern, classes: &dyn Fn(&super::atom::Expr) -> Vec<u16>, slots: &mut Vec<String>) -> Hir {
    match p {
        Pattern::Class(e) => symbols(&classes(e)),
        Pattern::Sequence(v) => Hir::concat(v.iter().map(|x| hir(x, classes, slots)).collect()),
        Pattern::Either(v) => Hir::alternation(v.iter().map(|x| hir(x, classes, slots)).collect()),
        Pattern::Repeat(x, min, max) => Hir::repetition(Repetition { min: *min, max: Some(*max), greedy: true, sub: Box::new(hir(x, classes, slots)) }),
        Pattern::Slot(name, x) => {
            slots.push(name.clone());
            let index = slots.len() as u32;
            Hir::capture(Capture { index, name: None, sub: Box::new(hir(x, classes, slots)) })
        }
    }
}
