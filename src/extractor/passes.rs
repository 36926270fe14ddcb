//! The way of names through a release, pass by pass: what the text says of its letters and its sender, sure names, acronyms, one sense a release,
//! doubtful names, links.

use super::state::{State, Tapes};
use crate::gazetteer;
use crate::gazetteer::label::{Label, LabelSet};
use crate::resolve::definition::Definition;
use crate::resolve::link::Alias;
use crate::resolve::{
    acronym, acting, address, bracket, bracketed, definition, doubt, hometown, issuer, key, leading, letters, merge, one_sense, pair, part, person_edge,
    platform, product, project, rank, regrow, sense, short_name, thing, told_again, weighed,
};
use crate::rules::Phase;
use crate::text::hash::hash;
use rustc_hash::FxHashSet;

/// What a list knows the whole name as, that is no body.
fn known_as<'g>(entries: impl Iterator<Item = gazetteer::index::Entry<'g>>) -> issuer::Listed {
    let mut known = issuer::Listed::No;
    for e in entries.filter(|e| !e.flags().contains('x')) {
        match e.label() {
            "city" => known = issuer::Listed::Town,
            "country" | "region" | "subdivision" | "county" | "natural" | "other" | "stop" | "role-title" | "role-head" => return issuer::Listed::Other,
            _ => {}
        }
    }
    known
}

impl State<'_, '_> {
    /// Finds and links all names; the acronyms that the release defines. `labels`: of the cell that a token is in.
    pub(super) fn read_names(&mut self, tapes: &mut Tapes<'_, '_>, issuers: &mut issuer::Names, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Definition> {
        let mut definitions = definition::definitions(self.doc);
        self.letters(&definitions, labels);
        self.sure(tapes, issuers, &definitions, labels);
        let table = self.acronyms(&mut definitions, labels);
        let mut grown = Vec::new();
        let doubted = doubt::out(self.doc, &mut self.found, self.taken);
        self.spread(&table);
        self.one_sense(&table, &mut grown, labels);
        let things = core::mem::take(&mut self.bodies.things);
        self.names(Phase::Relaxed, tapes, things);
        doubt::back(self.doc, doubted, &mut self.found, self.taken);
        self.again(&definitions, &table, &mut grown, labels);
        definitions
    }

    /// What letters stand for, and what they do not: before any name is looked for.
    fn letters(&mut self, definitions: &[Definition], labels: &dyn Fn(u32) -> LabelSet) {
        let (doc, gazetteer, words) = (self.doc, &self.inner.gazetteer, self.words);
        self.concepts = acronym::concepts(doc);
        // `Zelhad Tidal Institute (ZTI)` is a body, however many ZTIs there are.
        let head = Label::OrgHead.bit() | Label::OrgHeadFirst.bit();
        let called =
            |d: &&Definition| labels(d.long.1 - 1) & head != 0 && d.long.1 >= d.long.0 + 3 && d.long.0 > 0 && doc.lower(d.long.0 as usize - 1) == b"the";
        for d in definitions.iter().filter(called) {
            self.concepts.remove(&hash(doc.lower(d.short.0 as usize)));
        }
        let body = |first: u32, end: u32| gazetteer.named(doc, first, end).any(|e| e.label() == "org");
        self.defined = letters::explained(doc, definitions, &body, labels).into_iter().map(|t| key::key_number(doc, t, t + 1)).collect();
        self.concepts.extend(project::projects(doc, definitions, &|t| gazetteer.word_labels(words, t)));
    }

    /// Names that one place suffices for, with what the whole release proves of its sender; and how far they reach.
    fn sure(&mut self, tapes: &mut Tapes<'_, '_>, issuers: &mut issuer::Names, definitions: &[Definition], labels: &dyn Fn(u32) -> LabelSet) {
        let (doc, gazetteer, words) = (self.doc, &self.inner.gazetteer, self.words);
        let word_labels = |t: u32| gazetteer.word_labels(words, t);
        let known = |t: u32| word_labels(t) | labels(t);
        self.owners = address::owners(doc);
        self.bodies = issuer::bodies(doc, issuers, &self.owners, &word_labels, &|a, b| known_as(gazetteer.named(doc, a, b)));
        if self.large {
            *issuers = issuer::Names::default();
        }
        let mut proposals = core::mem::take(&mut self.bodies.proposals);
        proposals.extend(address::small(doc, &self.owners, &word_labels));
        proposals.extend(acronym::long_forms(doc, definitions, labels));
        proposals.extend(thing::proposals(doc, &mut self.found, self.taken, &known));
        self.names(Phase::Names, tapes, proposals);
        pair::part(doc, &mut self.found, self.taken, &word_labels);
        part::grow(doc, &mut self.found, self.taken, &word_labels);
        leading::grow(doc, &mut self.found, self.taken, &word_labels);
        thing::grow(doc, &mut self.found, self.taken, &known);
        person_edge::widen(doc, &mut self.found, self.taken, &known);
        hometown::part(doc, &mut self.found, self.taken, &word_labels);
    }

    /// All letters and short names that stand for a longer one.
    fn acronyms(&mut self, definitions: &mut Vec<Definition>, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Alias> {
        let doc = self.doc;
        definitions.extend(bracket::owned(doc, &self.found, definitions, labels));
        definitions.sort_by_key(|d| d.short);
        acronym::widen(doc, definitions, &self.found);
        acronym::mark(doc, definitions, &mut self.found);
        self.compete(acronym::proposals(doc, definitions, &self.found));
        let alias = |d: &Definition| Alias::new(doc, d);
        let mut table: Vec<Alias> = definitions.iter().map(alias).collect();
        table.extend(acronym::tickers(doc, &self.found).iter().map(alias));
        let initials = short_name::initials(doc, &self.found, self.taken);
        if !initials.is_empty() {
            let known: FxHashSet<u64> = table.iter().map(|a| a.short).collect();
            table.extend(initials.iter().map(alias).filter(|a| !known.contains(&a.short)));
        }
        self.linker.renamed = short_name::renamed(doc, &self.found);
        table
    }

    /// What a name is all over the release, where its places say different things.
    fn one_sense(&mut self, table: &[Alias], grown: &mut Vec<(u32, u32)>, labels: &dyn Fn(u32) -> LabelSet) {
        let (doc, gazetteer, words) = (self.doc, &self.inner.gazetteer, self.words);
        let word_labels = |t: u32| gazetteer.word_labels(words, t);
        one_sense::one_sense(doc, &mut self.found, &word_labels);
        merge::grow(doc, &mut self.found, self.taken, grown, &word_labels);
        bracketed::bodies(doc, &mut self.found);
        sense::bodies(doc, &mut self.found, &self.owners, &word_labels);
        sense::buildings(doc, &mut self.found, &word_labels);
        platform::platforms(doc, &mut self.found, &word_labels);
        product::products(doc, &mut self.found, &word_labels, &|first, end| self.bodies.prove(first, end));
        acting::bodies(doc, &mut self.found, table, &word_labels);
        rank::ranks(doc, &mut self.found, self.taken, table);
        person_edge::widen(doc, &mut self.found, self.taken, &|t| word_labels(t) | labels(t));
    }

    /// Spreads what doubtful names have added, and links all.
    fn again(&mut self, definitions: &[Definition], table: &[Alias], grown: &mut Vec<(u32, u32)>, labels: &dyn Fn(u32) -> LabelSet) {
        let (doc, gazetteer, words) = (self.doc, &self.inner.gazetteer, self.words);
        let word_labels = |t: u32| gazetteer.word_labels(words, t);
        person_edge::widen(doc, &mut self.found, self.taken, &|t| word_labels(t) | labels(t));
        acronym::mark(doc, definitions, &mut self.found);
        self.compete(acronym::proposals(doc, definitions, &self.found));
        self.spread(table);
        one_sense::one_sense(doc, &mut self.found, &word_labels);
        merge::grow(doc, &mut self.found, self.taken, grown, &word_labels);
        person_edge::rosters(doc, &mut self.found, self.taken);
        product::models(doc, &mut self.found, self.taken);
        product::by_year(doc, &mut self.found, self.taken, &word_labels);
        told_again::grow(doc, &mut self.found, self.taken, &|t| word_labels(t) | labels(t));
        weighed::weigh(doc, &mut self.found, &|t| word_labels(t) | labels(t));
        self.linker.link(doc, gazetteer, &mut self.found, table);
        merge::follow(&mut self.found, grown);
        regrow::owners(doc, &mut self.found);
        regrow::regrow(doc, &mut self.found);
        merge::legal_forms(doc, &mut self.found, self.taken, &word_labels);
        self.found.sort_by_key(|f| (f.first, f.end));
        regrow::people(doc, &mut self.found);
    }
}
