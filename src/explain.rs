//! Why a report is as it is: the words with their labels, what every rule proposed, what lost.

use crate::extractor::{Context, Extractor};
use crate::gazetteer::label::Label;
use crate::record::Report;
use crate::text::Document;

/// What the extractor saw and weighed on the way to a report.
///
/// ```
/// let why = newsfacts::Extractor::default().explain("UNODC met in Vienna.", &newsfacts::Context::new());
/// assert!(why.words.iter().any(|w| w.text == "UNODC" && w.labels.contains(&"Org")));
/// assert!(why.candidates.iter().any(|c| c.rule == "listed-body"));
///
/// let why = newsfacts::Extractor::default().explain("It was signed on 31 June 2015.", &newsfacts::Context::new());
/// assert_eq!(why.rejected, ["`31 June 2015` is no day of the calendar"]);
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Explanation {
    /// The report itself.
    pub report: Report,
    /// Every word, or listed name of several words, with what the lists say of it.
    pub words: Vec<ExplainedWord>,
    /// Every match of every rule, in the order of the phases.
    pub candidates: Vec<ExplainedCandidate>,
    /// Names that rules proposed and that lost: (rule, words, words of the winner).
    pub losers: Vec<(&'static str, String, String)>,
    /// What was read and not believed, in words: `31 June` is no day of the calendar, an address is broken. The report's warnings.
    pub rejected: Vec<String>,
}

/// A word, or a listed name of several words.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExplainedWord {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The words.
    pub text: String,
    /// Its look: `Cap`, `Lower`, `Comma`, …
    pub shape: String,
    /// Its labels, as rules name them.
    pub labels: Vec<&'static str>,
}

/// A match of a rule.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExplainedCandidate {
    /// The rule's name.
    pub rule: &'static str,
    /// The phase it runs in.
    pub phase: String,
    /// The words of the whole match.
    pub text: String,
    /// Named parts: (name, words).
    pub slots: Vec<(String, String)>,
}

impl Extractor {
    /// Extracts, and says how: much slower than [`Extractor::extract`].
    #[must_use]
    pub fn explain(&self, text: &str, context: &Context) -> Explanation {
        let (report, trace) = self.trace(text, context);
        let gazetteer = self.gazetteer();
        let doc = Document::with(text, &|w| gazetteer.glued(w));
        let mut cells = Vec::new();
        gazetteer.cells(&doc, &mut crate::gazetteer::Words::default(), &mut cells);
        let words = cells.iter().map(|c| {
            let (range, set) = (doc.bytes(c.first as usize, c.end as usize), gazetteer.labels(c));
            ExplainedWord {
                start: range.start,
                end: range.end,
                text: doc.words(c.first as usize, c.end as usize).to_owned(),
                shape: format!("{:?}/{:?}", c.shape, c.place),
                labels: Label::ALL.iter().filter(|(_, l)| set & l.bit() != 0).map(|(n, _)| *n).collect(),
            }
        });
        let says = |a: u32, b: u32| doc.words(a as usize, b as usize).to_owned();
        let candidates = trace.candidates.iter().map(|c| ExplainedCandidate {
            rule: c.rule.name,
            phase: format!("{:?}", c.phase),
            text: says(c.start, c.end),
            slots: c.slots.iter().map(|s| (s.name.to_owned(), says(s.first, s.end))).collect(),
        });
        let losers = trace.losers.iter().map(|l| (l.proposal.rule, says(l.proposal.first, l.proposal.end), says(l.winner.0, l.winner.1)));
        Explanation { words: words.collect(), candidates: candidates.collect(), losers: losers.collect(), rejected: report.warnings.clone(), report }
    }
}
