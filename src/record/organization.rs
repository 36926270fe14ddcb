//! [`Organization`]: an institution that the release names.

use serde::{Deserialize, Serialize};

use super::Mention;
use super::kind::words;

/// An institution that the release names, with all its mentions: a company, an agency, a university, a party, …
///
/// ```
/// let report = newsfacts::extract("The United Nations Office on Drugs and Crime (UNODC) opened. UNODC thanked Kenya.");
/// let body = &report.organizations[0];
/// assert_eq!(body.name, "United Nations Office on Drugs and Crime");
/// assert_eq!((body.acronym.as_deref(), body.mentions.len()), (Some("UNODC"), 3));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Organization {
    /// Unique in the report: `org1`.
    pub id: String,
    /// What joins it across releases: the listed identity (`org:unodc`), else the folded full name.
    pub key: String,
    /// The fullest name that the release gives: `United Nations Office on Drugs and Crime`.
    pub name: String,
    /// The acronym, as the release uses it: `UNODC`.
    pub acronym: Option<String>,
    /// What sort of institution it is.
    pub kind: OrganizationKind,
    /// Id of the organization that it is a part of, when the text says so (`A's B`, `B of the A`).
    pub parent: Option<String>,
    /// Its country, as ISO 3166-1 alpha-2: `UZ`.
    pub country: Option<String>,
    /// Its ids in public registers, when a list knows them beyond doubt or the release states them: `ticker`, `NYSE:ZTX`.
    pub identifiers: Vec<Identifier>,
    /// Every place where the release names it, in reading order.
    pub mentions: Vec<Mention>,
}

/// What an organization is called in a public register: `{"scheme": "wikidata", "id": "Q1065"}`.
///
/// ```
/// let identifier: newsfacts::Identifier = serde_json::from_str(r#"{"scheme":"wikidata","id":"Q1065"}"#)?;
/// assert_eq!(identifier.scheme, "wikidata");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Identifier {
    /// The register: `ticker` (exchange and symbol), `wikidata`, `ror`, `lei`, …
    pub scheme: String,
    /// The id in it.
    pub id: String,
}

words! {
    unknown = Other;
    /// What sort of institution an [`Organization`] is.
    pub enum OrganizationKind {
        /// A business: `Acme Ltd.`
        Company = "company",
        /// A ministry, agency, office, parliament or other public body of a state: `Ministry of Health`.
        Government = "government",
        /// A body of several states: `European Union`, `UNODC`.
        Intergovernmental = "intergovernmental",
        /// A charity, foundation, association or other body that serves no profit: `Oxfam`.
        Nonprofit = "nonprofit",
        /// A school, university, or a part of one: `Yale School of Medicine`.
        Education = "education",
        /// A court or tribunal: `Supreme Court`.
        Court = "court",
        /// A police force: `Kenya Police Service`.
        Police = "police",
        /// An armed force or unit of one: `Border Troops`.
        Military = "military",
        /// A newspaper, broadcaster, wire service or publisher: `Reuters`.
        Media = "media",
        /// A political party: `Labour Party`.
        Party = "party",
        /// Anything else, or not known.
        #[default]
        Other = "other",
    }
}
