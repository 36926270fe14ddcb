//! Why a report is as it is: the words with their labels and list entries, what every rule proposed, what lost and why, what nothing typed.

use crate::extractor::{Context, Extractor};
use crate::gazetteer::label::Label;
use crate::gazetteer::{Cell, Gazetteer};
use crate::record::{Report, Span};
use crate::tape::atom;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::FxHashSet;
use serde::Serialize;

/// What the extractor saw and weighed on the way to a report. It can be written as JSON; its words for phases, shapes and labels are those of the rules,
/// and may change with every version.
///
/// ```
/// let why = newsfacts::Extractor::default().explain("UNODC met in Vienna.", &newsfacts::Context::new());
/// let word = &why.words[0];
/// assert_eq!(word.text, "UNODC");
/// assert!(word.labels.contains(&"Org"));
/// assert_eq!(word.entries[0].id, "unodc");
/// assert!(why.candidates.iter().any(|c| c.rule == "listed-body" && c.start == 0));
///
/// let why = newsfacts::Extractor::default().explain("It was signed on 31 June 2015.", &newsfacts::Context::new());
/// assert_eq!(why.rejected, ["`31 June 2015` is no day of the calendar"]);
/// ```
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The report itself.
    pub report: Report,
    /// Every word, or listed name of several words, with what the lists say of it.
    pub words: Vec<ExplainedWord>,
    /// Every match of every rule, in the order of the phases.
    pub candidates: Vec<ExplainedCandidate>,
    /// Names that rules proposed and that lost.
    pub losers: Vec<ExplainedLoser>,
    /// Runs of capitalised words that no rule typed, so that they are in no record.
    pub untyped: Vec<Span>,
    /// What was read and not believed, in words: `31 June` is no day of the calendar, an address is broken. The report's warnings.
    pub rejected: Vec<String>,
}

/// A word, or a listed name of several words.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct ExplainedWord {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The words.
    pub text: String,
    /// Its look, as rules name it: `Lower`, `CapShape` (a capital in front), `Caps`, `Num`, `Comma`, …
    pub shape: &'static str,
    /// Where it stands: `Mid` inside a sentence, `Start` first in one, `InTitle` in a line that is all capitalised.
    pub position: &'static str,
    /// Its labels, as rules name them.
    pub labels: Vec<&'static str>,
    /// The entries of lists that it is.
    pub entries: Vec<ExplainedEntry>,
}

/// An entry of a list. What the list does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExplainedEntry {
    /// What it is: `org`, `city`, `given-name`, as `gazetteers/README.md` has them.
    pub label: String,
    /// Its sub-kind: `government`, `capital`, …
    pub kind: String,
    /// Its identity: `unodc`, `geonames-1512440`.
    pub id: String,
    /// Its full name, when the words are an alias.
    pub name: String,
    /// Its country, as ISO 3166-1.
    pub country: String,
    /// Its flags.
    pub flags: String,
    /// Whether a list of the caller's holds it.
    pub own: bool,
}

/// A match of a rule.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct ExplainedCandidate {
    /// The rule's name.
    pub rule: &'static str,
    /// The phase it runs in: `values`, `names`, `relaxed`, `roles`, `funding`, `speech`.
    pub phase: &'static str,
    /// First byte of the whole match.
    pub start: usize,
    /// Byte after its last.
    pub end: usize,
    /// The words of the whole match.
    pub text: String,
    /// Its named parts.
    pub slots: Vec<(&'static str, Span)>,
}

/// A name that a rule proposed, and that lost against another in its place.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct ExplainedLoser {
    /// The rule that proposed it.
    pub rule: &'static str,
    /// What it would have been: `organization`, `person`, `place`, `date`, `other`, `amount`, `duration`.
    pub kind: &'static str,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The words.
    pub text: String,
    /// The name that won.
    pub winner: Span,
    /// The rule that proposed the winner.
    pub winner_rule: &'static str,
    /// What decided, in words: `is longer`, `is of an earlier phase`, …
    pub reason: &'static str,
}

impl Extractor {
    /// Extracts, and says how: slower than [`Extractor::extract`], since all that was weighed is kept and the words are looked up once more.
    ///
    /// ```
    /// let why = newsfacts::Extractor::default().explain("They met Oxfam and Plain Zebulon.", &newsfacts::Context::new());
    /// assert_eq!(why.report.organizations[0].name, "Oxfam");
    /// assert_eq!(why.untyped[0].text, "Plain Zebulon");
    /// ```
    #[must_use]
    pub fn explain(&self, text: &str, context: &Context) -> Explanation {
        let (report, trace) = self.trace(text, context);
        let gazetteer = self.gazetteer();
        let doc = Document::with(text, &|w, lower| gazetteer.glued(w, lower));
        let mut cells = Vec::new();
        gazetteer.cells(&doc, &mut crate::gazetteer::Words::default(), &mut cells);
        let words = cells.iter().map(|c| word(&doc, gazetteer, c)).collect();
        let span = |first: u32, end: u32| {
            let range = doc.bytes(first as usize, end as usize);
            Span { start: range.start, end: range.end, text: doc.words(first as usize, end as usize).to_owned() }
        };
        let candidates = trace.candidates.iter().map(|c| {
            let whole = span(c.start, c.end);
            let slots = c.slots.iter().map(|s| (s.name, span(s.first, s.end))).collect();
            ExplainedCandidate { rule: c.rule.name, phase: c.phase.as_str(), start: whole.start, end: whole.end, text: whole.text, slots }
        });
        let losers = trace.losers.iter().map(|l| {
            let lost = span(l.proposal.first, l.proposal.end);
            ExplainedLoser {
                rule: l.proposal.rule,
                kind: l.proposal.kind.as_str(),
                start: lost.start,
                end: lost.end,
                text: lost.text,
                winner: span(l.winner.0, l.winner.1),
                winner_rule: l.winner_rule,
                reason: l.reason,
            }
        });
        let (candidates, losers) = (candidates.collect(), losers.collect());
        let untyped = untyped(&doc, gazetteer, &cells, &report);
        Explanation { words, candidates, losers, untyped, rejected: report.warnings.clone(), report }
    }
}

fn word(doc: &Document<'_>, gazetteer: &Gazetteer, cell: &Cell) -> ExplainedWord {
    let (range, set) = (doc.bytes(cell.first as usize, cell.end as usize), gazetteer.labels(cell));
    let entries = gazetteer.entries(cell).map(|e| ExplainedEntry {
        label: e.label().to_owned(),
        kind: e.kind().to_owned(),
        id: e.id().to_owned(),
        name: e.name().to_owned(),
        country: e.country().to_owned(),
        flags: e.flags().to_owned(),
        own: gazetteer.is_own(cell),
    });
    ExplainedWord {
        start: range.start,
        end: range.end,
        text: doc.words(cell.first as usize, cell.end as usize).to_owned(),
        shape: atom::shape_name(cell.shape),
        position: atom::place_name(cell.place),
        labels: Label::ALL.iter().filter(|(_, l)| set & l.bit() != 0).map(|(n, _)| *n).collect(),
        // Words without entries share the first place.
        entries: if set == 0 { Vec::new() } else { entries.collect() },
    }
}

/// Capitalised runs that are in no record: in running text, where a capital means a name; at the start of a sentence only where no list knows the word.
fn untyped(doc: &Document<'_>, gazetteer: &Gazetteer, cells: &[Cell], report: &Report) -> Vec<Span> {
    let organizations = report.organizations.iter().flat_map(|o| &o.mentions);
    let people = report.people.iter().flat_map(|p| &p.mentions);
    let places = report.places.iter().flat_map(|p| &p.mentions);
    let others = report.others.iter().flat_map(|o| &o.mentions);
    let mut taken: Vec<(usize, usize)> = organizations.chain(people).chain(places).chain(others).map(|m| (m.start, m.end)).collect();
    taken.extend(report.dates.iter().map(|d| (d.start, d.end)).chain(report.durations.iter().map(|d| (d.start, d.end))));
    taken.extend(report.amounts.iter().map(|a| (a.start, a.end)).chain(report.contacts.iter().map(|c| (c.start, c.end))));
    taken.extend(report.people.iter().flat_map(|p| p.roles.iter().map(|r| (r.start, r.end))));
    // `Dr.` of `Dr. Ann Holt` is in the record, as what stands before the name.
    let mut names: FxHashSet<usize> = report.people.iter().flat_map(|p| &p.mentions).map(|m| m.start).collect();
    let mut after = usize::MAX;
    for cell in cells.iter().rev() {
        let range = doc.bytes(cell.first as usize, cell.end as usize);
        if gazetteer.labels(cell) & Label::Honorific.bit() != 0 && names.contains(&after) {
            names.insert(range.start);
            taken.push((range.start, range.end));
        }
        after = range.start;
    }
    taken.sort_unstable();
    let mut runs: Vec<Span> = Vec::new();
    let mut open = false;
    let mut reached = 0;
    let mut coming = taken.into_iter().peekable();
    for cell in cells {
        let range = doc.bytes(cell.first as usize, cell.end as usize);
        while let Some((_, end)) = coming.next_if(|(start, _)| *start < range.end) {
            reached = reached.max(end);
        }
        let capital = matches!(cell.shape, Shape::Cap | Shape::Caps | Shape::Inner | Shape::CapNum | Shape::Dotted | Shape::Initial);
        let tells = match cell.place {
            Place::Mid => true,
            Place::Start => open || gazetteer.labels(cell) == 0,
            Place::Title => false,
        };
        if !capital || !tells || reached > range.start {
            open = false;
            continue;
        }
        match runs.last_mut().filter(|_| open) {
            Some(run) => {
                run.end = range.end;
                run.text = doc.text.get(run.start..run.end).unwrap_or_default().to_owned();
            }
            None => runs.push(Span { start: range.start, end: range.end, text: doc.text.get(range).unwrap_or_default().to_owned() }),
        }
        open = true;
    }
    runs
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn explain(text: &str) -> Explanation {
        Extractor::default().explain(text, &Context::new())
    }

    #[test]
    fn losers_name_their_winner_and_why() {
        let why = explain("Dr. Ann Holt leads the Bank of Holt River Valley Research Institute in Lisbon.");
        assert!(!why.losers.is_empty());
        for loser in &why.losers {
            assert!(!loser.winner_rule.is_empty() && !loser.reason.is_empty(), "{loser:?}");
            assert!(loser.start < loser.winner.end && loser.winner.start < loser.end, "{loser:?}");
        }
    }

    #[test]
    fn spans_are_the_words() {
        let text = "The Ministry of Health met UNICEF in Nairobi on 3 May 2023.";
        let why = explain(text);
        for c in &why.candidates {
            assert_eq!(text.get(c.start..c.end), Some(c.text.as_str()));
            assert!(c.slots.iter().all(|(_, s)| text.get(s.range()) == Some(s.text.as_str())));
        }
    }

    #[test]
    fn what_nothing_typed_is_told() {
        let why = explain("They call it Plain Zebulon and met Oxfam there. Yesterday it rained.");
        let untyped: Vec<&str> = why.untyped.iter().map(|s| s.text.as_str()).collect();
        assert_eq!(untyped, ["Plain Zebulon"]);
    }

    #[test]
    fn what_stands_before_a_name_is_not_dropped() {
        let why = explain("They met the Rev. Dr. Ann Holt and Dr. Who Knows.");
        assert_eq!(why.report.people[0].honorific_prefix.as_deref(), Some("Rev. Dr."));
        assert!(why.untyped.iter().all(|s| !s.text.contains("Rev")), "{:?}", why.untyped);
    }

    #[test]
    fn an_explanation_is_json_in_the_words_of_the_rules() {
        let json = serde_json::to_value(explain("Acme Bank of Holt River met Dr. Ann Holt.")).unwrap();
        assert_eq!((&json["words"][0]["shape"], &json["words"][0]["position"]), (&"CapShape".into(), &"Start".into()));
        let phases = ["values", "names", "relaxed", "roles", "funding", "speech"];
        assert!(json["candidates"].as_array().unwrap().iter().all(|c| phases.contains(&c["phase"].as_str().unwrap())));
        assert!(json["words"].as_array().unwrap().iter().all(|w| w["shape"] != "" && w["position"] != ""));
    }
}
