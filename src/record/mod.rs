//! The records: what an extraction returns, one [`Report`] for one release.
//!
//! These types know nothing of how facts are found. They are owned, read and written by `serde`, and `#[non_exhaustive]`:
//! a report written by an older or newer version still reads (what is missing takes its default, what is unknown is
//! passed over, an unknown kind reads as `Other`). In JSON every field is written, `null` or `[]` where the release says nothing.
//!
//! Offsets (`start`, `end`) are byte offsets into the text as given, half-open and on character boundaries:
//! `&text[start..end]` is `text`. Ids (`org1`, `person2`) are unique in their report and stand in the order of the first mention.

mod acronym;
mod amount;
mod contact;
mod date;
mod funding;
mod kind;
mod mention;
mod organization;
mod other;
mod partial_date;
mod person;
mod place;
mod quote;
mod report;
#[cfg(feature = "schema")]
mod schema;
mod span;

pub use self::acronym::Acronym;
pub use self::amount::{Amount, Count};
pub use self::contact::{Contact, Email, Phone};
pub use self::date::{Anchor, Date, DateKind, DatePart, Duration, DurationKind, Modifier};
pub use self::funding::{Activity, Funder, Funding, FundingKind};
pub use self::mention::{Certainty, Mention, MentionKind};
pub use self::organization::{Identifier, Organization, OrganizationKind};
pub use self::other::{Other, OtherKind};
pub use self::partial_date::{PartialDate, PartialDateError};
pub use self::person::{Person, Role, RoleStatus};
pub use self::place::{Place, PlaceKind};
pub use self::quote::Quote;
pub use self::report::{Dateline, Report};
pub use self::span::Span;
