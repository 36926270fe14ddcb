//! Reads English news releases and returns their facts as typed records: organizations, people with roles, dates, places,
//! funding, quotes, contacts. Lists and rules, compiled into the program: no model, no network, no files.
//!
//! ```
//! let text = "LISBON, 3 May 2023 - The Marine Research Institute will study seagrass, said Dr. Ann Holt, \
//!     Director of the Marine Research Institute. The study is funded by the European Commission.";
//! let report = newsfacts::extract(text);
//!
//! let holt = &report.people[0];
//! assert_eq!(holt.name, "Ann Holt");
//! assert_eq!(holt.roles[0].title, "Director");
//! assert_eq!(holt.roles[0].organization.as_deref().and_then(|id| report.name(id)), Some("Marine Research Institute"));
//! assert_eq!(report.dates[0].from.map(|day| day.to_string()).as_deref(), Some("2023-05-03"));
//! assert_eq!(report.funding[0].funders[0].name, "European Commission");
//! ```
//!
//! # What comes back
//!
//! One [`Report`] a release. Its lists hold what the release names ([`Organization`], [`Person`], [`Place`], [`Other`]), each with every [`Mention`], and what it says: a person's
//! [`Role`]s, [`Date`]s with the days they mean, [`Funding`], [`Quote`]s with their speakers, [`Contact`]s, [`Amount`]s. Things refer to each other by `id` (`org1`, `person2`); [`Report::name`] turns an id into a name.
//!
//! `start` and `end` are byte offsets into the text as given: `&text[start..end]` is the record's `text`. Every mention, role, date, funding statement and quote names the `rule` that
//! made it and how sure that is ([`Certainty`]); durations and contacts name the rule alone, amounts, counts, acronyms and the dateline neither.
//!
//! What a release does not say is `None` or empty. Some fields are conclusions from its words, and can be wrong where the words mislead: the kind of a body is read off its name
//! and what it is called (`Institute` is `education`), a post that names no body can be the sender's, and `30 July` is of the year that [`Date::anchor`] says.
//!
//! Records read and write with `serde`; in JSON, `newsfacts --format jsonl` of the package `newsfacts-cli` writes the same.
//!
//! # An extractor of your own
//!
//! [`extract`] uses one [`Extractor`] for the whole process. To say what is wanted, to add names of your own or to know the day of publication, set one up:
//!
//! ```
//! use newsfacts::{Context, Extractor, Kinds, PartialDate};
//!
//! # fn main() -> Result<(), newsfacts::Error> {
//! let mine = "# label: org\nsurface\tid\tkind\nNarrow Gate\tnarrow-gate\tnonprofit\n";
//! let extractor = Extractor::builder().list_text("mine.tsv", mine).kinds(Kinds::ORGANIZATIONS | Kinds::DATES).build()?;
//!
//! let day = PartialDate::from_ymd(2023, 1, 18);
//! let context = Context::new().id("42").published_opt(day);
//! let report = extractor.extract_with("Narrow Gate opened yesterday.", &context);
//! assert_eq!(report.organizations[0].key, "org:narrow-gate");
//! assert_eq!(report.dates[0].from.map(|day| day.to_string()).as_deref(), Some("2023-01-17"));
//! # Ok(())
//! # }
//! ```
//!
//! An extractor is `Send + Sync` and cheap to clone: make one, share it between threads. [`documentation::lists`] says what form lists have.
//!
//! # Why is this a fact, and that none?
//!
//! [`Extractor::explain`] gives the words with their labels and list entries, every candidate of every rule, who lost to whom and why, and what nothing typed.
//!
//! # What to rely on
//!
//! - Extraction cannot fail and does not panic, whatever the text. Building can fail, on a list of the caller's ([`Error`]).
//! - The same text gives the same report, on every machine and thread.
//! - Time and memory grow in proportion to the length of the text. The text's kind counts too: a byte of nothing but dates or quoted speech takes three times as long as one of news.
//! - Types and JSON form follow semantic versioning; records are `#[non_exhaustive]`, and reports of older and newer versions read. Which facts are found may get better with every version.
//!
//! # Features
//!
//! - `geonames`: the lists made from GeoNames (CC BY 4.0): cities and towns with their other names, US counties. On by default; without it a town is known only by what the text
//!   says of it (`Oak Hollow, Ohio`), and no list under CC BY is compiled in ([`lists()`] names each with its licence).
//! - `schema`: implements `schemars::JsonSchema` for the records. Off by default.
mod error;
mod explain;
pub mod export;
mod extractor;
mod facts;
mod gazetteer;
mod record;
mod resolve;
#[cfg(test)]
mod rule_examples;
mod rules;
mod tape;
mod text;

pub use error::Error;
pub use explain::{ExplainedCandidate, ExplainedEntry, ExplainedLoser, ExplainedWord, Explanation};
#[cfg(feature = "bench")]
#[doc(hidden)]
pub use extractor::stages;
pub use extractor::{Context, Extractor, ExtractorBuilder, Kinds};
pub use gazetteer::catalogue::{List, lists};
pub use record::*;

/// Extracts every fact of one release with the built-in lists and rules. Never fails.
///
/// ```
/// let report = newsfacts::extract("LISBON, 3 May 2023 - Oxfam thanked Dr. Ann Holt.");
/// assert_eq!(report.people[0].name, "Ann Holt");
/// ```
#[must_use]
pub fn extract(text: &str) -> Report {
    Extractor::default().extract(text)
}

/// What documents of the project say that users of the library need.
#[cfg(any(doc, doctest))]
pub mod documentation {
    #[doc = include_str!("../gazetteers/README.md")]
    pub mod lists {}
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
