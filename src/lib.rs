//! Reads English news releases and returns their facts as typed records.
mod error;
mod explain;
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
pub use explain::{ExplainedCandidate, ExplainedWord, Explanation};
pub use extractor::{Context, Extractor, ExtractorBuilder, Kinds};
pub use record::*;

/// Extracts every fact of one release with the built-in lists and rules. Never fails.
#[must_use]
pub fn extract(text: &str) -> Report {
    Extractor::default().extract(text)
}
