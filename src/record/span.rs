//! [`Span`]: words of the release and where they stand.

use serde::{Deserialize, Serialize};

/// Words of the release and where they stand: the evidence of a fact.
///
/// ```
/// # let json = r#"{"start":14,"end":28,"text":"funded by Acme"}"#;
/// # let evidence: newsfacts::Span = serde_json::from_str(json)?;
/// let release = "A new clinic, funded by Acme, opened.";
/// assert_eq!(&release[evidence.range()], evidence.text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Span {
    /// Byte offset of the first byte of the words.
    pub start: usize,
    /// Byte offset just after the words.
    pub end: usize,
    /// The words, byte for byte as they stand in the release.
    pub text: String,
}

impl Span {
    /// The words' place in the release's text, to slice it with.
    #[must_use]
    pub const fn range(&self) -> std::ops::Range<usize> {
        self.start..self.end
    }
}
