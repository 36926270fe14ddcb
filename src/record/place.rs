//! [`Place`]: a stretch of the map that the release names.

use serde::{Deserialize, Serialize};

use super::Mention;
use super::kind::words;

/// A country, region, settlement, natural feature, building or address that the release names, with all its mentions.
///
/// ```
/// use newsfacts::PlaceKind;
/// let report = newsfacts::extract("It opened in Lyon, France.");
/// assert_eq!((report.places[0].name.as_str(), report.places[0].kind), ("Lyon", PlaceKind::City));
/// assert_eq!(report.places[0].country.as_deref(), Some("FR"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Place {
    /// Unique in the report: `place1`.
    pub id: String,
    /// What joins it across releases: the listed identity (`place:geonames-1512440`), else the folded name.
    pub key: String,
    /// The fullest name that the release gives.
    pub name: String,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// Its country, as ISO 3166-1 alpha-2: `UZ`; `None` when it has none or it is not known.
    pub country: Option<String>,
    /// The part of the country, as ISO 3166-2: `US-NY`.
    pub subdivision: Option<String>,
    /// Its `GeoNames` id, when a list knows it: `1512440`.
    pub geonames: Option<String>,
    /// Every place where the release names it, in reading order.
    pub mentions: Vec<Mention>,
}

words! {
    unknown = Other;
    /// What sort of place a [`Place`] is.
    pub enum PlaceKind {
        /// A country or territory with a code of its own: `Uzbekistan`.
        Country = "country",
        /// A state, province, continent, group of countries or natural region: `Central Asia`.
        Region = "region",
        /// Any settlement: `Tashkent`.
        City = "city",
        /// Waters and mountains: `Gulf of Aden`.
        Natural = "natural",
        /// A building, venue, address, street or district: `Moscone Center`.
        Site = "site",
        /// Not known, or a kind that this version does not know.
        #[default]
        Other = "other",
    }
}
