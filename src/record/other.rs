//! [`Other`]: a name that is no organization, person or place.

use serde::{Deserialize, Serialize};

use super::kind::words;
use super::{Mention, PartialDate};

/// A name that is no organization, person or place, kept so that it is not taken for one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct Other {
    /// Unique in the report: `other1`.
    pub id: String,
    /// The fullest name that the release gives.
    pub name: String,
    /// The acronym, as the release uses it.
    pub acronym: Option<String>,
    /// What sort of thing it is.
    pub kind: OtherKind,
    /// The first day of the observance or event, when listed.
    pub from: Option<PartialDate>,
    /// The last day of it, inclusive.
    pub to: Option<PartialDate>,
    /// Every place where the release names it, in reading order.
    pub mentions: Vec<Mention>,
}

words! {
    unknown = Other;
    /// What sort of thing an [`Other`] is.
    pub enum OtherKind {
        /// A programme, project or scheme: `Horizon 2020`.
        Programme = "programme",
        /// A treaty, convention or protocol: `Paris Agreement`.
        Treaty = "treaty",
        /// A law or bill: `Clean Air Act`.
        Law = "law",
        /// A conference, fair, race, …: `COP26`.
        Event = "event",
        /// A named day, week or year: `World Day Against Trafficking in Persons`.
        Day = "day",
        /// A campaign: `Blue Heart Campaign`.
        Campaign = "campaign",
        /// Something sold or made: `iPhone 15`.
        Product = "product",
        /// A prize, medal or scholarship: `Nobel Prize`.
        Award = "award",
        /// A report, book, paper or website: `World Drug Report`.
        Publication = "publication",
        /// Anything else, or not known.
        #[default]
        Other = "other",
    }
}
