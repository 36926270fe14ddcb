//! What an extraction knows on its way: what is found, which tokens are taken, and how a phase adds to it.

use super::{Inner, Trace};
use crate::gazetteer::Words;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::resolve::compete::{Proposal, Taken, compete};
use crate::resolve::link::{Alias, Linker};
use crate::resolve::{Form, Found, address, clue, edge, enumeration, first_word, issuer, key, names, propagate, short_name};
use crate::rules::Phase;
use crate::rules::phase::{Candidate, Cells, Engine, Scratch, Track, Typed, kind_of_slot};
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
        let Some((n, engine)) = self.engine(phase) else { return };
        let Tapes { text, track, phases } = tapes;
        let Some(scratch) = phases.get_mut(n) else { return };
        let (typed, order) = self.typed();
        track.lay(*text, typed);
        let labels = |t: u32| self.inner.gazetteer.word_labels(self.words, t);
        let proven: Vec<(u32, u32)> = before.iter().filter(|p| p.rule == issuer::RULE).map(|p| (p.first, p.end)).collect();
        let (mut said, mut candidates) = (Vec::new(), Vec::new());
        proposals.extend(before);
        engine.run(*text, track, scratch, &mut |hit| {
            for s in hit.slots() {
                if s.name == "clue" {
                    said.push(clue::Clue { first: s.first, end: s.end, weight: hit.rule.priority, of_address: false });
                }
                if s.mention.is_none()
                    && let Some(kind) = kind_of_slot(s.name)
                    // `SLA`, `IT` alone are no bodies, whatever stands around them.
                    && !(phase == Phase::Relaxed && kind == Kind::Org && s.end == s.first + 1 && labels(s.first) & Label::StopX.bit() != 0)
                {
                    proposals.push(Proposal {
                        kind,
                        first: s.first,
                        end: s.end,
                        phase: phase as u8,
                        // What the release proves too, but with a reason of its own.
                        priority: if kind == Kind::Org && proven.binary_search(&(s.first, s.end)).is_ok() { issuer::PRIORITY + 1 } else { hit.rule.priority },
                        rule: hit.rule.name,
                        certainty: hit.rule.certainty,
                        form: Form::Full,
                        thing: None,
                    });
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
        let mut clues = Vec::new();
        if phase == Phase::Relaxed {
            clues = address::clues(self.doc, &self.owners, self.taken, &labels);
            let names: Vec<Found> = order.iter().filter_map(|n| self.found.get(*n as usize)).cloned().collect();
            let listed = enumeration::read_all(self.doc, &names, &labels);
            clues.extend(listed.clues);
            said.extend(issuer::headline_clues(self.doc, &labels));
            // Who is named in full elsewhere is no body by the surname alone.
            let people: FxHashSet<u64> =
                names.iter().filter(|f| f.kind == Kind::Person && f.end - f.first >= 2).map(|f| hash(self.doc.lower(f.end as usize - 1))).collect();
            let people = &people;
            // `Azrusa Kubrota, … Kubrota said`: who has a first name is no company of the list.
            if proposals.iter().any(|p| p.rule == "doubtful-body") {
                let borne = clue::borne(self.doc, self.taken, &labels);
                proposals.retain(|p| p.rule != "doubtful-body" || p.end != p.first + 1 || !borne.contains(&hash(self.doc.lower(p.first as usize))));
            }
            said.retain(|c| c.end > c.first + 1 || !people.contains(&hash(self.doc.lower(c.first as usize))));
            let people = listed.people.iter().map(|at| (*at, Kind::Person, "person-between-people"));
            let places = listed.places.iter().map(|at| (*at, Kind::Place, "place-between-places"));
            proposals.extend(people.chain(places).map(|((first, end), kind, rule)| Proposal {
                kind,
                first,
                end,
                phase: phase as u8,
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
        clues.append(&mut said);
        if !clues.is_empty() {
            proposals.extend(clue::proposals(self.doc, &clues, phase as u8, &labels));
        }
        self.compete(proposals);
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
