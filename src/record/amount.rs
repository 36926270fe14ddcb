//! [`Amount`] and [`Count`]: money and numbers of things.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A sum of money.
///
/// ```
/// let report = newsfacts::extract("It cost more than $1.5 million.");
/// let amount = &report.amounts[0];
/// assert_eq!((amount.value, amount.currency.as_deref()), (Some(1_500_000.0), Some("USD")));
/// assert_eq!(amount.qualifier.as_deref(), Some("more than"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Amount {
    /// Byte offset of the first byte of the words.
    pub start: usize,
    /// Byte offset just after the words.
    pub end: usize,
    /// The words, byte for byte as they stand in the release: `$1.5 million`.
    pub text: String,
    /// The sum: `1500000.0`; the lower end of a range.
    pub value: Option<f64>,
    /// The upper end of a range: `$2 to $3 million`.
    pub value_to: Option<f64>,
    /// What loosens the sum: `more than`, `up to`, `about`, …
    pub qualifier: Option<Cow<'static, str>>,
    /// The currency, as ISO 4217: `USD`.
    pub currency: Option<String>,
}

/// A number of things or people: `some 30 representatives`.
///
/// ```
/// let report = newsfacts::extract("Some 30 representatives met in Vienna.");
/// let count = &report.counts[0];
/// assert_eq!((count.value, count.approximate, count.object.as_deref()), (Some(30.0), true, Some("representatives")));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Count {
    /// Byte offset of the first byte of the words.
    pub start: usize,
    /// Byte offset just after the words.
    pub end: usize,
    /// The words, byte for byte as they stand in the release.
    pub text: String,
    /// How many.
    pub value: Option<f64>,
    /// Whether the words say that the number is not exact (`some`, `about`, `dozens of`).
    pub approximate: bool,
    /// What is counted: `representatives`.
    pub object: Option<String>,
}
