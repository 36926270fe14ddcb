//! [`Acronym`]: short letters and the words that they stand for.

use serde::{Deserialize, Serialize};

/// Short letters that the release explains: `United Nations Office on Drugs and Crime (UNODC)`.
///
/// ```
/// let report = newsfacts::extract("The Marine Research Institute (MRI) opened.");
/// let acronym = &report.acronyms[0];
/// assert_eq!((acronym.short.as_str(), acronym.long.as_str()), ("MRI", "Marine Research Institute"));
/// assert_eq!(acronym.defines.as_deref(), Some(report.organizations[0].id.as_str()));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Acronym {
    /// The letters: `UNODC`.
    pub short: String,
    /// The words: `United Nations Office on Drugs and Crime`.
    pub long: String,
    /// Byte offset of the first byte of the words that explain it.
    pub start: usize,
    /// Byte offset just after them.
    pub end: usize,
    /// Id of what it names, where that is in the report; `None` for a common noun (`trafficking in persons (TIP)`).
    pub defines: Option<String>,
}
