//! [`Person`]: somebody whom the release names, with the roles that it states.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::kind::words;
use super::{Certainty, Mention};

/// Somebody whom the release names, with the roles that it states and all mentions.
///
/// ```
/// let report = newsfacts::extract("They thanked Dr. Ann Holt, PhD, Director of Oxfam. Holt smiled.");
/// let holt = &report.people[0];
/// assert_eq!((holt.honorific_prefix.as_deref(), holt.family_name.as_deref()), (Some("Dr."), Some("Holt")));
/// assert_eq!(holt.mentions.len(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Person {
    /// Unique in the report: `person1`.
    pub id: String,
    /// What joins the person across releases: the listed identity, else the folded full name.
    pub key: String,
    /// The fullest name that the release gives, without title: `John F. Doe Jr.`
    pub name: String,
    /// What stands before the name, in a row where it does: `Dr.`, `Rt Hon Sir`, `Ms.`; of `Drs. A and B` each is `Dr.`
    pub honorific_prefix: Option<String>,
    /// `John F.` of `John F. Doe Jr.`, `Jinping` of `Xi Jinping`; `William` of `William “Bill” Doe`.
    pub given_name: Option<String>,
    /// `Doe` of `John F. Doe Jr.`, particles included (`von der Leyen`, `Al Maktoum`), both of two (`García López`). Also that of a couple for whom only
    /// the given name stands: `John` of `John and Jane Doe`.
    pub family_name: Option<String>,
    /// What stands after the name, in a row where it does: `MP`, `PhD, MBA, RN`, `Jr., M.D.`
    pub honorific_suffix: Option<String>,
    /// The posts and functions that the release states, in reading order.
    pub roles: Vec<Role>,
    /// Every place where the release names the person, in reading order.
    pub mentions: Vec<Mention>,
}

/// A post or function that the release states for a [`Person`]; a role without an organization is still a role.
///
/// In `Jane Doe, former Director for Energy at Acme Ltd.`: title `former Director for Energy`, organization that of Acme Ltd.,
/// status `former`.
///
/// ```
/// use newsfacts::RoleStatus;
/// let report = newsfacts::extract("Ann Holt, former Director of Oxfam, said so.");
/// let role = &report.people[0].roles[0];
/// assert_eq!((role.title.as_str(), role.status), ("former Director", RoleStatus::Former));
/// assert_eq!(role.organization.as_deref().and_then(|id| report.name(id)), Some("Oxfam"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Role {
    /// The words as written, scope included, without the organization: `Regional Adviser for Central Asia`.
    pub title: String,
    /// Id of the organization that it is held at; a post relative to another's (`his Deputy`) is held at that one's.
    pub organization: Option<String>,
    /// The words for the body that it is held at, when that is no listed organization.
    pub organization_name: Option<String>,
    /// Id of the person whom the post is relative to: in `and his Deputy, Mr. B` the one who has the deputy, in `spokesman for Governor C` the governor.
    pub relative_to: Option<String>,
    /// Id of the place that the post is for: `Brooklyn` in `Brooklyn District Attorney`, `Chad` in `US Ambassador to Chad`, `Ohio` in `Sen. A (D-Ohio)`.
    pub place: Option<String>,
    /// Whether it is held now, by the title's own words or by what the sentence says: `served as`, `will succeed B as`, `from 2004 to 2012`.
    pub status: RoleStatus,
    /// Byte offset of the first byte of the words that state the role.
    pub start: usize,
    /// Byte offset just after them.
    pub end: usize,
    /// Those words, byte for byte as they stand in the release.
    pub text: String,
    /// The rule that found it: kebab-case, stable.
    pub rule: Cow<'static, str>,
    /// How sure it is.
    pub certainty: Certainty,
}

words! {
    unknown = Other;
    /// Whether a [`Role`] is held now.
    pub enum RoleStatus {
        /// Held now, as far as the release says.
        #[default]
        Current = "current",
        /// Held in the past: `former Director`.
        Former = "former",
        /// Held in another's place: `acting Director`.
        Acting = "acting",
        /// Held for the time being: `interim Director`.
        Interim = "interim",
        /// Won and not yet taken up: `President-elect`.
        Elect = "elect",
        /// Kept as an honour: `Professor Emeritus`.
        Emeritus = "emeritus",
        /// A status that this version does not know.
        Other = "other",
    }
}
