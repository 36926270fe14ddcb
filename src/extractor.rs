//! The extractor: drives the phases, hands the outcome of one to the next.

mod builder;
mod options;
mod passes;
#[cfg(feature = "bench")]
pub mod stages;
mod state;
mod wanted;

use crate::error::Error;
use crate::facts::{self, Release};
use crate::gazetteer::{Cell, Gazetteer, Words};
use crate::record::{Certainty, PartialDate, Report};
use crate::resolve::compete::{Loser, Proposal, Taken};
use crate::resolve::link::Linker;
use crate::resolve::{Found, issuer, names, opening};
use crate::rules::Phase;
use crate::rules::phase::{Candidate, Cells, Engine, Scratch, Track};
use crate::tape;
use crate::text::Document;
use rustc_hash::FxHashSet;
use std::sync::{Arc, Mutex};

pub use builder::ExtractorBuilder;
pub use options::{Context, Kinds};
use state::{State, Tapes};

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
#[cfg(test)]
mod weighed_tests;

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
        let mut tapes = Tapes { text, track, phases };
        state.names(Phase::Values, &mut tapes, Vec::new());
        facts::index_cells(cells, cell_of);
        let labels = |t: u32| facts::cell_at(cells, cell_of, t).map_or(0, |c| inner.gazetteer.labels(c));
        // Dates need no names: those who want them alone get them sooner.
        let definitions = if self.dates_alone() { Vec::new() } else { state.read_names(&mut tapes, issuers, &labels) };
        if !self.dates_alone() {
            state.read_relations(&mut tapes, candidates);
        }
        state.found.sort_by_key(|f| (f.first, f.end));
        let State { found: mut decided, owners, mut trace, .. } = state;
        if large {
            (*words, *tapes.track, *kinds, *taken) = Default::default();
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
