//! What an extraction knows on its way: what is found, which tokens are taken, and how a phase adds to it.

use super::{Inner, Trace};
use crate::gazetteer::Words;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::resolve::clue::Clue;
use crate::resolve::compete::{Proposal, Taken, compete};
use crate::resolve::link::{Alias, Linker};
use crate::resolve::{Form, Found, address, clue, edge, enumeration, first_word, issuer, key, names, propagate, short_name};
use crate::rules::Phase;
use crate::rules::phase::{Candidate, Cells, Engine, Scratch, Slot, Track, Typed, kind_of_slot};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::hash::hash;
use rustc_hash::FxHashSet;

/// What phases run along: the cells of the text, the track that is laid anew with the names found, and what each phase keeps.
pub(super) struct Tapes<'a, 't> {
    pub(super) text: Cells<'a, 't>,
    pub(super) track: &'a mut Track,
    pub(super) phases: &'a mut [Scratch],
}

pub(super) struct State<'a, 't> {
    pub(super) names: &'a mut names::Names,
    pub(super) inner: &'a Inner,
    pub(super) doc: &'a Document<'t>,
    /// The text is so long that buffers are given back early.
    pub(super) large: bool,
    pub(super) words: &'a Words,
    pub(super) taken: &'a mut Taken,
    pub(super) found: Vec<Found>,
    /// Room for proposals.
    pub(super) room: &'a mut Vec<Proposal>,
    pub(super) linker: &'a mut Linker,
    pub(super) trace: Trace,
    pub(super) traced: bool,
    /// Acronyms of the release that stand for no body.
    pub(super) concepts: FxHashSet<u64>,
    /// Acronyms that the release itself defines, by words that no list knows: what lists say of them is no matter.
    pub(super) defined: FxHashSet<u64>,
    /// The letters of the release's addresses.
    pub(super) owners: FxHashSet<String>,
    /// Bodies that the whole release proves.
    pub(super) bodies: issuer::Bodies,
}

impl State<'_, '_> {
    pub(super) fn engine(&self, phase: Phase) -> Option<(usize, &Engine)> {
        self.inner.engines.iter().enumerate().find(|(_, e)| e.phase() == phase)
    }

    /// Names found so far, as cells of the next tape, with their places in `found`.
    pub(super) fn typed(&self) -> (Vec<Typed>, Vec<u32>) {
        let mut order: Vec<u32> = (0..self.found.len() as u32).collect();
        order.sort_by_key(|i| self.found.get(*i as usize).map(|f| f.first));
        let typed = order.iter().filter_map(|i| self.found.get(*i as usize)).map(|f| Typed { kind: f.kind, first: f.first, end: f.end }).collect();
        (typed, order)
    }

    /// Runs a phase whose slots are names; they compete with those proposed `before`, the winners are found.
    pub(super) fn names(&mut self, phase: Phase, tapes: &mut Tapes<'_, '_>, before: Vec<Proposal>) {
        let mut proposals = core::mem::take(self.room);
        let proven: Vec<(u32, u32)> = before.iter().filter(|p| p.rule == issuer::RULE).map(|p| (p.first, p.end)).collect();
        proposals.extend(before);
        let (typed, order) = self.typed();
        let Some(mut clues) = self.hits(phase, tapes, typed, &proven, &mut proposals) else { return };
        if phase == Phase::Relaxed {
            clues = self.doubtful(&order, clues, &mut proposals);
        }
        if !clues.is_empty() {
            let labels = |t: u32| self.inner.gazetteer.word_labels(self.words, t);
            first_word::without_told_bodies(self.doc, &mut proposals, &clues);
            proposals.extend(clue::proposals(self.doc, &clues, phase as u8, &labels));
        }
        self.compete(proposals);
    }

    /// What the rules of a phase propose, and their clues. `proven`: bodies that the release proves, in order.
    fn hits(&mut self, phase: Phase, tapes: &mut Tapes<'_, '_>, typed: Vec<Typed>, proven: &[(u32, u32)], proposals: &mut Vec<Proposal>) -> Option<Vec<Clue>> {
        let (n, engine) = self.engine(phase)?;
        let Tapes { text, track, phases } = tapes;
        let scratch = phases.get_mut(n)?;
        track.lay(*text, typed);
        // `SLA`, `IT` alone are no bodies, whatever stands around them.
        let stops = |s: &Slot| s.end == s.first + 1 && self.inner.gazetteer.word_labels(self.words, s.first) & Label::StopX.bit() != 0;
        let (mut clues, mut candidates) = (Vec::new(), Vec::new());
        engine.run(*text, track, scratch, &mut |hit| {
            for s in hit.slots() {
                if s.name == "clue" {
                    clues.push(Clue { first: s.first, end: s.end, weight: hit.rule.priority, of_address: false });
                }
                if s.mention.is_none()
                    && let Some(kind) = kind_of_slot(s.name)
                    && !(phase == Phase::Relaxed && kind == Kind::Org && stops(&s))
                {
                    // What the release proves too, but with a reason of its own.
                    let proven = kind == Kind::Org && proven.binary_search(&(s.first, s.end)).is_ok();
                    let priority = if proven { issuer::PRIORITY + 1 } else { hit.rule.priority };
                    let (rule, certainty) = (hit.rule.name, hit.rule.certainty);
                    proposals.push(Proposal { kind, first: s.first, end: s.end, phase: phase as u8, priority, rule, certainty, form: Form::Full, thing: None });
                }
            }
            if self.traced {
                candidates.push(hit.candidate());
            }
        });
        self.trace.candidates.append(&mut candidates);
        if self.large {
            // It is laid anew before the next phase, and much is made until then.
            **track = Track::default();
        }
        Some(clues)
    }

    /// All clues, with those of addresses, enumerations and headlines; what enumerations say by themselves is proposed. `order`: the names found in text order.
    fn doubtful(&mut self, order: &[u32], mut said: Vec<Clue>, proposals: &mut Vec<Proposal>) -> Vec<Clue> {
        let (doc, gazetteer, words) = (self.doc, &self.inner.gazetteer, self.words);
        let labels = |t: u32| gazetteer.word_labels(words, t);
        let names: Vec<Found> = order.iter().filter_map(|n| self.found.get(*n as usize)).cloned().collect();
        let mut listed = enumeration::read_all(doc, &names, &labels);
        said.extend(issuer::headline_clues(doc, &labels));
        // Who is named in full elsewhere is no body by the surname alone.
        let full = names.iter().filter(|f| f.kind == Kind::Person && f.end - f.first >= 2);
        let people: FxHashSet<u64> = full.map(|f| hash(doc.lower(f.end as usize - 1))).collect();
        said.retain(|c| c.end > c.first + 1 || !people.contains(&hash(doc.lower(c.first as usize))));
        // `Azrusa Kubrota, … Kubrota said`: who has a first name is no company of the list.
        if proposals.iter().any(|p| p.rule == "doubtful-body") {
            let borne = clue::borne(doc, self.taken, &labels);
            proposals.retain(|p| p.rule != "doubtful-body" || p.end != p.first + 1 || !borne.contains(&hash(doc.lower(p.first as usize))));
        }
        let mut clues = address::clues(doc, &self.owners, self.taken, &labels);
        clues.append(&mut listed.clues);
        clues.append(&mut said);
        self.take_listed(&listed, order, proposals);
        clues
    }

    /// What enumerations say of their members by themselves.
    fn take_listed(&mut self, listed: &enumeration::Said, order: &[u32], proposals: &mut Vec<Proposal>) {
        let people = listed.people.iter().map(|at| (*at, Kind::Person, "person-between-people"));
        let places = listed.places.iter().map(|at| (*at, Kind::Place, "place-between-places"));
        proposals.extend(people.chain(places).map(|((first, end), kind, rule)| Proposal {
            kind,
            first,
            end,
            phase: Phase::Relaxed as u8,
            priority: 1,
            rule,
            certainty: Certainty::Weak,
            form: Form::Full,
            thing: None,
        }));
        for (n, end) in listed.grown.iter().filter_map(|(n, end)| Some((*order.get(*n)?, *end))) {
            if let Some(f) = self.found.get_mut(n as usize).filter(|f| self.taken.by(f.end, end).is_none()) {
                self.taken.take(f.first, end, n + 1);
                (f.end, f.rule, f.certainty, f.form, f.thing) = (end, "member-to-its-end", Certainty::Weak, Form::Full, None);
            }
        }
        for n in listed.bodies.iter().filter_map(|n| order.get(*n)) {
            if let Some(f) = self.found.get_mut(*n as usize) {
                (f.kind, f.rule, f.certainty) = (Kind::Org, "body-in-a-list", Certainty::Weak);
            }
        }
    }

    pub(super) fn compete(&mut self, mut proposals: Vec<Proposal>) {
        proposals.retain_mut(|p| edge::set(self.doc, p));
        if !self.concepts.is_empty() {
            let concept = |p: &Proposal| p.end == p.first + 1 && self.concepts.contains(&hash(self.doc.lower(p.first as usize)));
            proposals.retain(|p| p.kind != Kind::Org || !concept(p));
        }
        if !self.defined.is_empty() {
            let defined =
                |p: &Proposal| p.end == p.first + 1 && p.rule.starts_with("listed") && self.defined.contains(&key::key_number(self.doc, p.first, p.end));
            proposals.retain(|p| p.kind != Kind::Org || !defined(p));
        }
        if !self.bodies.is_empty() {
            // `Bruma Coffee Masters`: nobody is called Bruma there.
            proposals.retain(|p| p.kind != Kind::Person || p.rule.starts_with("honorific") || !self.bodies.hold(p.first, p.end));
        }
        issuer::without_bodies(self.doc, &mut proposals, &self.found);
        edge::without_streets(&mut proposals, &|t| self.inner.gazetteer.word_labels(self.words, t));
        first_word::without_unknown_places(self.doc, &mut proposals, &self.found);
        edge::part_people(self.doc, &mut proposals);
        edge::without_verb(self.doc, &mut proposals, &|t| self.inner.gazetteer.word_labels(self.words, t));
        edge::without_partner(self.doc, &mut proposals, &|t| self.inner.gazetteer.word_labels(self.words, t));
        edge::part_pairs(self.doc, &mut proposals);
        edge::part_posts(self.doc, &mut proposals, &|t| self.inner.gazetteer.word_labels(self.words, t));
        compete(self.doc, &mut proposals, self.taken, &mut self.found, if self.traced { Some(&mut self.trace.losers) } else { None });
        if proposals.capacity() > self.room.capacity() && !self.large {
            proposals.clear();
            *self.room = proposals;
        }
    }

    /// Links what is found, then spreads it through the release.
    pub(super) fn spread(&mut self, acronyms: &[Alias]) {
        let (doc, gazetteer) = (self.doc, &self.inner.gazetteer);
        self.linker.link(doc, gazetteer, &mut self.found, acronyms);
        self.compete(short_name::in_brackets(doc, &self.found, self.taken));
        let labels = |t: u32| gazetteer.word_labels(self.words, t);
        let proposals = propagate::proposals(doc, &self.found, &self.linker.things, acronyms, &labels, self.taken, self.names);
        if self.large {
            *self.names = names::Names::default();
        }
        self.compete(proposals);
        self.compete(first_word::proposals(doc, &self.found, self.taken, &labels));
    }

    /// All relation phases: roles, funding, speech.
    pub(super) fn read_relations(&mut self, tapes: &mut Tapes<'_, '_>, out: &mut Vec<Candidate>) {
        let (typed, places) = self.typed();
        tapes.track.lay(tapes.text, typed);
        for phase in [Phase::Roles, Phase::Funding, Phase::Speech] {
            self.relations(phase, tapes, &places, out);
        }
        self.linker.finish(self.doc, &self.inner.gazetteer, &self.found);
    }

    /// Runs a relation phase: names are cells, matches go to the writers of facts. `places`: where the names of the track stand in `found`.
    fn relations(&self, phase: Phase, tapes: &mut Tapes<'_, '_>, places: &[u32], out: &mut Vec<Candidate>) {
        let Some((n, engine)) = self.engine(phase) else { return };
        let Tapes { text, track, phases } = tapes;
        let Some(scratch) = phases.get_mut(n) else { return };
        let from = out.len();
        engine.run(*text, track, scratch, &mut |hit| out.push(hit.candidate()));
        for s in out.iter_mut().skip(from).flat_map(|c| c.slots.iter_mut()) {
            s.mention = s.mention.and_then(|m| places.get(m as usize)).copied();
        }
    }
}
