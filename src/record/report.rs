//! [`Report`]: all facts of one release.

use serde::{Deserialize, Serialize};

use super::{Acronym, Amount, Contact, Count, Date, Duration, Funding, Organization, Other, PartialDate, Person, Place, Quote, Span};

/// All facts of one release.
///
/// Things stand in the order of their first mention, and so do their ids: the same text gives the same report on every
/// machine and every run.
///
/// ```
/// # let json = r#"{"organizations":[{"id":"org1","name":"Acme Ltd."}],
/// #   "people":[{"name":"Jane Doe","roles":[{"title":"Director","organization":"org1"}]}]}"#;
/// let report: newsfacts::Report = serde_json::from_str(json)?;
/// for person in &report.people {
///     for role in &person.roles {
///         let at = role.organization.as_deref().and_then(|id| report.organization(id));
///         assert_eq!(at.map(|o| o.name.as_str()), Some("Acme Ltd."));
///     }
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Report {
    /// What the caller calls the release; the command gives the path.
    pub id: Option<String>,
    /// Version of the records' form: [`Report::VERSION`] when made by this version.
    pub version: u32,
    /// The headline.
    pub headline: Option<Span>,
    /// The dateline: `TASHKENT, Uzbekistan, 18 January 2023 (UNODC) –`.
    pub dateline: Option<Dateline>,
    /// The day of publication: given by the caller, else read off the dateline or a date line at the head.
    pub published: Option<PartialDate>,
    /// Institutions that the release names.
    pub organizations: Vec<Organization>,
    /// People whom it names, with their roles.
    pub people: Vec<Person>,
    /// Points and stretches of the calendar.
    pub dates: Vec<Date>,
    /// Lengths of time and recurrences.
    pub durations: Vec<Duration>,
    /// Places.
    pub places: Vec<Place>,
    /// Who pays for what.
    pub funding: Vec<Funding>,
    /// Who says what.
    pub quotes: Vec<Quote>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Names that are no organization, person or place.
    pub others: Vec<Other>,
    /// Sums of money.
    pub amounts: Vec<Amount>,
    /// Numbers of things.
    pub counts: Vec<Count>,
    /// Acronyms that the release explains.
    pub acronyms: Vec<Acronym>,
    /// What was not read or not believed: an impossible date, a broken e-mail address.
    pub warnings: Vec<String>,
    /// The text that the offsets refer to, where whoever made the report put it in (the command by `--keep-text`); the extractor leaves it out, and in
    /// JSON it is only written where it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Report {
    /// The version of the records' form that this version of the crate writes.
    pub const VERSION: u32 = 1;

    /// The organization of that id.
    ///
    /// ```
    /// let report = newsfacts::extract("Oxfam opened.");
    /// assert_eq!(report.organization("org1").map(|o| o.name.as_str()), Some("Oxfam"));
    /// ```
    #[must_use]
    pub fn organization(&self, id: &str) -> Option<&Organization> {
        self.organizations.iter().find(|o| o.id == id)
    }

    /// The person of that id.
    ///
    /// ```
    /// let report = newsfacts::extract("They thanked Dr. Ann Holt.");
    /// assert_eq!(report.person("person1").map(|p| p.name.as_str()), Some("Ann Holt"));
    /// ```
    #[must_use]
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|p| p.id == id)
    }

    /// The place of that id.
    ///
    /// ```
    /// let report = newsfacts::extract("It opened in Lisbon.");
    /// assert_eq!(report.place("place1").and_then(|p| p.country.as_deref()), Some("PT"));
    /// ```
    #[must_use]
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|p| p.id == id)
    }

    /// The other name of that id.
    ///
    /// ```
    /// let report = newsfacts::extract("It is named in the Geneva Convention.");
    /// assert_eq!(report.other("other1").map(|o| o.kind), Some(newsfacts::OtherKind::Treaty));
    /// ```
    #[must_use]
    pub fn other(&self, id: &str) -> Option<&Other> {
        self.others.iter().find(|o| o.id == id)
    }

    /// The name of the organization, person, place or other thing of that id.
    ///
    /// ```
    /// let report: newsfacts::Report = serde_json::from_str(r#"{"places":[{"id":"place1","name":"Lisbon"}]}"#)?;
    /// assert_eq!(report.name("place1"), Some("Lisbon"));
    /// assert_eq!(report.name("org7"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn name(&self, id: &str) -> Option<&str> {
        let organization = self.organization(id).map(|o| o.name.as_str());
        let person = || self.person(id).map(|p| p.name.as_str());
        let place = || self.place(id).map(|p| p.name.as_str());
        let other = || self.other(id).map(|o| o.name.as_str());
        organization.or_else(person).or_else(place).or_else(other)
    }
}

impl Default for Report {
    /// A report without facts, in the form that this version writes.
    fn default() -> Self {
        Self {
            id: None,
            version: Self::VERSION,
            headline: None,
            dateline: None,
            published: None,
            organizations: Vec::new(),
            people: Vec::new(),
            dates: Vec::new(),
            durations: Vec::new(),
            places: Vec::new(),
            funding: Vec::new(),
            quotes: Vec::new(),
            contacts: Vec::new(),
            others: Vec::new(),
            amounts: Vec::new(),
            counts: Vec::new(),
            acronyms: Vec::new(),
            warnings: Vec::new(),
            text: None,
        }
    }
}

/// The line or words before the first sentence that say where, when and by whom the release was given out.
///
/// ```
/// let report = newsfacts::extract("LISBON, Portugal, 3 May 2023 - Oxfam opened a clinic in Lisbon. It will help all.");
/// let dateline = report.dateline.as_ref().unwrap();
/// assert_eq!(dateline.date.map(|day| day.to_string()).as_deref(), Some("2023-05-03"));
/// assert_eq!(dateline.place.as_deref().and_then(|id| report.place(id)).and_then(|p| p.country.as_deref()), Some("PT"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Dateline {
    /// Id of the place.
    pub place: Option<String>,
    /// The day.
    pub date: Option<PartialDate>,
    /// Who gave it out, as written: `GLOBE NEWSWIRE`.
    pub source: Option<String>,
    /// Byte offset of the first byte of the dateline.
    pub start: usize,
    /// Byte offset just after it.
    pub end: usize,
    /// The dateline, byte for byte as it stands in the release.
    pub text: String,
}
