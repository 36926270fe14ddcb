//! [`Quote`]: what somebody says in the release.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Certainty, Span};

/// Direct speech in the release, and who says it.
///
/// ```
/// let report = newsfacts::extract("“We are glad,” said Ann Holt, Director of Oxfam.");
/// let quote = &report.quotes[0];
/// assert_eq!(quote.text, "We are glad,");
/// assert_eq!(quote.speaker.as_deref().and_then(|id| report.name(id)), Some("Ann Holt"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Quote {
    /// Byte offset of the first byte after the opening quotation mark.
    pub start: usize,
    /// Byte offset of the closing quotation mark.
    pub end: usize,
    /// The words between the marks, byte for byte as they stand in the release.
    pub text: String,
    /// Id of the person or organization that says it.
    pub speaker: Option<String>,
    /// Who says it, in the release's words, when nobody named does: `the minister`.
    pub speaker_text: Option<String>,
    /// The words that give it to the speaker: `said`, `He noted:`.
    pub cue: Option<Span>,
    /// Whether it is set off as a block of its own, without quotation marks.
    pub block: bool,
    /// The rule that found it: kebab-case, stable.
    pub rule: Cow<'static, str>,
    /// How sure it is.
    pub certainty: Certainty,
}
