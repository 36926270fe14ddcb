//! The extractor: drives the phases, hands the outcome of one to the next.

mod builder;
mod options;
#[cfg(feature = "bench")]
pub mod stages;
mod state;
mod wanted;

use crate::error::Error;
use crate::facts::{self, Release};
use crate::gazetteer::label::Label;
use crate::gazetteer::{self, Cell, Gazetteer, Words};
use crate::record::{Certainty, PartialDate, Report};
use crate::resolve::compete::{Loser, Proposal, Taken};
use crate::resolve::link::{Alias, Linker};
use crate::resolve::{
    Found, acronym, acting, address, bracket, definition, doubt, issuer, key, letters, merge, names, one_sense, opening, pair, part, person_edge, platform,
    product, project, regrow, sense, short_name, thing,
};
use crate::rules::Phase;
use crate::rules::phase::{Candidate, Cells, Engine, Scratch, Track};
use crate::tape;
use crate::text::Document;
use crate::text::hash::hash;
use rustc_hash::FxHashSet;
use std::sync::{Arc, Mutex};

pub use builder::ExtractorBuilder;
pub use options::{Context, Kinds};
use state::State;

#[cfg(test)]
mod enumeration_tests;
#[cfg(test)]
mod issuer_tests;
#[cfg(test)]
mod person_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod thing_tests;

/// Compiled lists and rules. Cheap to clone, `Send + Sync`: make one, share it.
///
/// ```
/// let extractor = newsfacts::Extractor::default();
/// let report = extractor.extract("UNODC was founded in 1997.");
/// assert_eq!(report.organizations[0].name, "UNODC");
/// assert_eq!(report.dates[0].text, "1997");
/// ```
#[derive(Clone, Debug)]
pub struct Extractor {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    gazetteer: Gazetteer,
    engines: Vec<Engine>,
    published: Option<PartialDate>,
    kinds: Kinds,
    least: Certainty,
    /// Why it has no rules: only ever of [`Extractor::default`].
    failure: Option<Error>,
    pool: Mutex<Vec<Work>>,
}

/// Buffers of one extraction, kept for the next.
#[derive(Debug, Default)]
struct Work {
    document: Document<'static>,
    words: Words,
    cells: Vec<Cell>,
    seen: tape::Kinds,
    kinds: Vec<u32>,
    track: Track,
    phases: Vec<Scratch>,
    candidates: Vec<Candidate>,
    proposals: Vec<Proposal>,
    found: Vec<Found>,
    issuers: issuer::Names,
    names: names::Names,
    taken: Taken,
    linker: Linker,
    cell_of: Vec<u32>,
}

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

/// Texts are read up to here; what is longer is cut at a character, and the report says so.
const LONGEST: usize = u32::MAX as usize / 2;

/// Of texts of more tokens each buffer is given back once nothing reads it any more, instead of being kept for the next text.
const LARGE: usize = 1 << 16;

impl Extractor {
    /// Extracts every fact of one release. Never fails.
    ///
    /// ```
    /// let extractor = newsfacts::Extractor::default();
    /// let report = extractor.extract("Oxfam thanked UNODC on 3 May 2023.");
    /// assert_eq!(report.organizations.len(), 2);
    /// ```
    #[must_use]
    pub fn extract(&self, text: &str) -> Report {
        self.extract_with(text, &Context::new())
    }

    /// Extracts with an id and a day of publication.
    ///
    /// ```
    /// use newsfacts::{Context, Extractor, PartialDate};
    ///
    /// # fn main() -> Result<(), newsfacts::PartialDateError> {
    /// let context = Context::new().id("42").published("2023-01-18".parse()?);
    /// let report = Extractor::default().extract_with("The clinic opens on Friday.", &context);
    /// assert_eq!(report.dates[0].from.map(|day| day.to_string()).as_deref(), Some("2023-01-20"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn extract_with(&self, text: &str, context: &Context) -> Report {
        self.with_work(|work| self.run(text, context, work, false)).0
    }

    /// All candidates and losers besides the report: what tests of rules and `explain` read.
    pub(crate) fn trace(&self, text: &str, context: &Context) -> (Report, Trace) {
        self.with_work(|work| self.run(text, context, work, true))
    }

    /// Lends buffers and states of earlier extractions.
    fn with_work<T>(&self, extraction: impl FnOnce(&mut Work) -> T) -> T {
        let mut work = self.inner.pool.lock().ok().and_then(|mut p| p.pop()).unwrap_or_default();
        let out = extraction(&mut work);
        if let Ok(mut pool) = self.inner.pool.lock() {
            pool.push(work);
        }
        out
    }

    fn run(&self, whole: &str, context: &Context, work: &mut Work, traced: bool) -> (Report, Trace) {
        let inner = &*self.inner;
        let cut = whole.get(..whole.floor_char_boundary(LONGEST)).unwrap_or(whole);
        let mut doc = core::mem::take(&mut work.document).read(cut, &|w, lower| inner.gazetteer.glued(w, lower));
        let large = doc.tokens.len() > LARGE;
        inner.gazetteer.cells(&doc, &mut work.words, &mut work.cells);
        work.words.settle(large);
        opening::read(&mut doc, &mut work.cells, &|t| inner.gazetteer.word_labels(&work.words, t), &|c| inner.gazetteer.labels(c));
        work.seen.read(&work.cells, &inner.gazetteer, &mut work.kinds);
        work.phases.resize_with(inner.engines.len(), Scratch::default);
        let Work { words, cells, phases, candidates, proposals, found, seen, kinds, track, issuers, names, taken, linker, cell_of, document } = work;
        let text = Cells { doc: &doc, gazetteer: &inner.gazetteer, cells, kinds, seen };
        taken.clear(doc.tokens.len());
        linker.clear();
        let mut state = State {
            inner,
            doc: &doc,
            large,
            words,
            taken,
            found: core::mem::take(found),
            room: proposals,
            linker,
            trace: Trace::default(),
            traced,
            concepts: FxHashSet::default(),
            defined: FxHashSet::default(),
            names,
            owners: FxHashSet::default(),
            bodies: issuer::Bodies::default(),
        };
        candidates.clear();
        state.names(Phase::Values, text, track, phases, Vec::new());
        let mut definitions = if self.dates_alone() { Vec::new() } else { definition::definitions(&doc) };
        let alias = |d: &definition::Definition| Alias::new(&doc, d);
        facts::index_cells(cells, cell_of);
        let labels = |t: u32| facts::cell_at(cells, cell_of, t).map_or(0, |c| inner.gazetteer.labels(c));
        // Dates need no names: those who want them alone get them sooner.
        if !self.dates_alone() {
            state.concepts = acronym::concepts(&doc);
            // `Zelhad Tidal Institute (ZTI)` is a body, however many ZTIs there are.
            let head = Label::OrgHead.bit() | Label::OrgHeadFirst.bit();
            for d in definitions
                .iter()
                .filter(|d| labels(d.long.1 - 1) & head != 0 && d.long.1 >= d.long.0 + 3 && d.long.0 > 0 && doc.lower(d.long.0 as usize - 1) == b"the")
            {
                state.concepts.remove(&hash(doc.lower(d.short.0 as usize)));
            }
            let body = |first: u32, end: u32| inner.gazetteer.named(&doc, first, end).any(|e| e.label() == "org");
            state.defined = letters::explained(&doc, &definitions, &body, &labels).into_iter().map(|t| key::key_number(&doc, t, t + 1)).collect();
            state.concepts.extend(project::projects(&doc, &definitions, &|t| inner.gazetteer.word_labels(words, t)));
            state.owners = address::owners(&doc);
            let word_labels = |t: u32| inner.gazetteer.word_labels(words, t);
            state.bodies = issuer::bodies(&doc, issuers, &state.owners, &word_labels, &|a, b| known_as(inner.gazetteer.named(&doc, a, b)));
            if large {
                *issuers = issuer::Names::default();
            }
            let mut proposals = core::mem::take(&mut state.bodies.proposals);
            proposals.extend(address::small(&doc, &state.owners, &word_labels));
            proposals.extend(acronym::long_forms(&doc, &definitions, &labels));
            let known = |t: u32| inner.gazetteer.word_labels(words, t) | labels(t);
            proposals.extend(thing::proposals(&doc, &mut state.found, state.taken, &known));
            state.names(Phase::Names, text, track, phases, proposals);
            pair::part(&doc, &mut state.found, state.taken, &word_labels);
            part::grow(&doc, &mut state.found, state.taken, &word_labels);
            thing::grow(&doc, &mut state.found, state.taken, &known);
            person_edge::widen(&doc, &mut state.found, state.taken, &|t| inner.gazetteer.word_labels(words, t) | labels(t));
            definitions.extend(bracket::owned(&doc, &state.found, &definitions, &labels));
            definitions.sort_by_key(|d| d.short);
            acronym::widen(&doc, &mut definitions, &state.found);
            acronym::mark(&doc, &definitions, &mut state.found);
            state.compete(acronym::proposals(&doc, &definitions, &state.found));
            let mut table: Vec<Alias> = definitions.iter().map(alias).collect();
            table.extend(acronym::tickers(&doc, &state.found).iter().map(alias));
            let initials = short_name::initials(&doc, &state.found, state.taken);
            if !initials.is_empty() {
                let known: FxHashSet<u64> = table.iter().map(|a| a.short).collect();
                table.extend(initials.iter().map(alias).filter(|a| !known.contains(&a.short)));
            }
            state.linker.renamed = short_name::renamed(&doc, &state.found);
            let mut grown = Vec::new();
            let doubted = doubt::out(&doc, &mut state.found, state.taken);
            state.spread(&table);
            one_sense::one_sense(&doc, &mut state.found, &|t| inner.gazetteer.word_labels(words, t));
            merge::grow(&doc, &mut state.found, state.taken, &mut grown, &|t| inner.gazetteer.word_labels(words, t));
            sense::bodies(&doc, &mut state.found, &state.owners, &|t| inner.gazetteer.word_labels(words, t));
            sense::buildings(&doc, &mut state.found, &|t| inner.gazetteer.word_labels(words, t));
            platform::platforms(&doc, &mut state.found, &|t| inner.gazetteer.word_labels(words, t));
            product::products(&doc, &mut state.found, &|t| inner.gazetteer.word_labels(words, t));
            acting::bodies(&doc, &mut state.found, &table, &|t| inner.gazetteer.word_labels(words, t));
            person_edge::widen(&doc, &mut state.found, state.taken, &|t| inner.gazetteer.word_labels(words, t) | labels(t));
            state.names(Phase::Relaxed, text, track, phases, Vec::new());
            doubt::back(&doc, doubted, &mut state.found, state.taken);
            person_edge::widen(&doc, &mut state.found, state.taken, &|t| inner.gazetteer.word_labels(words, t) | labels(t));
            acronym::mark(&doc, &definitions, &mut state.found);
            state.compete(acronym::proposals(&doc, &definitions, &state.found));
            state.spread(&table);
            one_sense::one_sense(&doc, &mut state.found, &|t| inner.gazetteer.word_labels(words, t));
            merge::grow(&doc, &mut state.found, state.taken, &mut grown, &|t| inner.gazetteer.word_labels(words, t));
            state.linker.link(&doc, &inner.gazetteer, &mut state.found, &table);
            merge::follow(&mut state.found, &grown);
            regrow::owners(&doc, &mut state.found);
            regrow::regrow(&doc, &mut state.found);
            state.found.sort_by_key(|f| (f.first, f.end));
            regrow::people(&doc, &mut state.found);
            let (typed, places) = state.typed();
            track.lay(text, typed);
            for phase in [Phase::Roles, Phase::Funding, Phase::Speech] {
                state.relations(phase, text, track, &places, phases, candidates);
            }
            state.linker.finish(&doc, &inner.gazetteer, &state.found);
        }
        state.found.sort_by_key(|f| (f.first, f.end));
        let State { found: mut decided, owners, mut trace, .. } = state;
        if large {
            (*words, *track, *kinds, *taken) = Default::default();
            linker.forget();
        }
        let release = Release {
            doc: &doc,
            gazetteer: &inner.gazetteer,
            cells,
            cell_of,
            found: &decided,
            things: &linker.things,
            ids: Vec::new(),
            mentions: Vec::new(),
            by_thing: Vec::new(),
            matches: candidates,
            acronyms: &definitions,
            owners: &owners,
            dates_alone: self.dates_alone(),
            known: facts::Known::default(),
            published: context.published.or(inner.published),
        };
        let mut report = facts::write(release, context.id.clone());
        if cut.len() < whole.len() {
            report.warnings.push(format!("the text is longer than {LONGEST} bytes; what follows was not read"));
        }
        self.keep_wanted(&mut report);
        report.warnings.extend(inner.failure.iter().map(|error| format!("nothing was looked for: the extractor could not be built: {error}")));
        if traced {
            trace.candidates.extend(candidates.iter().cloned());
        }
        if !large {
            decided.clear();
            *found = decided;
        }
        *document = doc.emptied();
        (report, trace)
    }

    pub(crate) fn gazetteer(&self) -> &Gazetteer {
        &self.inner.gazetteer
    }

    /// Nothing but dates and durations is wanted.
    fn dates_alone(&self) -> bool {
        Kinds::DATES.contains(self.inner.kinds)
    }
}

/// What was proposed on the way to a report.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) losers: Vec<Loser>,
}
