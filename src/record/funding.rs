//! [`Funding`]: a statement that somebody pays for something.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::kind::words;
use super::{Amount, Certainty, Span};

/// A statement that somebody pays for, sponsors or materially supports something: one record a statement, all its payers in it.
///
/// ```
/// # let json = r#"{"funders":[{"id":"org2","name":"INL"}],"activity":{"text":"This initiative"},
/// #   "evidence":{"text":"under the financial support of INL"}}"#;
/// # let funding: newsfacts::Funding = serde_json::from_str(json)?;
/// let payers: Vec<&str> = funding.funders.iter().map(|f| f.name.as_str()).collect();
/// let what = funding.activity.as_ref().map_or("?", |a| a.text.as_str());
/// assert_eq!(format!("{} -> {what}", payers.join(", ")), "INL -> This initiative");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Funding {
    /// Whether money is meant, or only support.
    pub kind: FundingKind,
    /// Who pays, in the order given.
    pub funders: Vec<Funder>,
    /// What is paid for, as the statement words it.
    pub activity: Option<Activity>,
    /// Id of who receives it.
    pub recipient: Option<String>,
    /// How much.
    pub amount: Option<Amount>,
    /// The number of the grant, as written: `EP/T001234/1`.
    pub grant_number: Option<String>,
    /// The framework within which it is paid: `Horizon 2020` in `within the framework of Horizon 2020`.
    pub programme: Option<Span>,
    /// The words that state it.
    pub evidence: Span,
    /// The rule that found it: kebab-case, stable.
    pub rule: Cow<'static, str>,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Who pays in a [`Funding`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct Funder {
    /// Id of the organization, person, place or other name that pays.
    pub id: String,
    /// Its name in this report.
    pub name: String,
}

/// What a [`Funding`] pays for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct Activity {
    /// Byte offset of the first byte of the words.
    pub start: usize,
    /// Byte offset just after the words.
    pub end: usize,
    /// The words, byte for byte as they stand in the release: `This initiative`.
    pub text: String,
    /// The words elsewhere that `This initiative` stands for.
    pub refers_to: Option<Span>,
}

words! {
    unknown = Other;
    /// Whether a [`Funding`] is about money.
    pub enum FundingKind {
        /// Money is meant: `funded by`, `with a grant from`, `donated`.
        #[default]
        Financial = "financial",
        /// The text says no more than `supported by`, or gives things instead of money.
        Support = "support",
        /// A kind that this version does not know.
        Other = "other",
    }
}
