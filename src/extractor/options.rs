//! What a caller can say of an extraction: the text's id and day, the kinds of records wanted.

use crate::record::PartialDate;

/// What a call of [`crate::Extractor::extract_with`] knows besides the text.
///
/// ```
/// use newsfacts::{Context, PartialDate};
/// let day = PartialDate::from_ymd(2023, 1, 18);
/// let context = Context::new().id("releases/42.txt").published_opt(day);
/// let report = newsfacts::Extractor::default().extract_with("It opened yesterday.", &context);
/// assert_eq!(report.id.as_deref(), Some("releases/42.txt"));
/// assert_eq!(report.dates[0].from, PartialDate::from_ymd(2023, 1, 17));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub(super) id: Option<String>,
    pub(super) published: Option<PartialDate>,
}

impl Context {
    /// Nothing known.
    ///
    /// ```
    /// use newsfacts::{Context, Extractor};
    /// let report = Extractor::default().extract_with("Oxfam opened.", &Context::new());
    /// assert_eq!(report.id, None);
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the caller calls the release: the report's `id`.
    ///
    /// ```
    /// use newsfacts::{Context, Extractor};
    /// let report = Extractor::default().extract_with("Oxfam opened.", &Context::new().id("2023/clinic.txt"));
    /// assert_eq!(report.id.as_deref(), Some("2023/clinic.txt"));
    /// ```
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The day of publication; relative dates are resolved against it. A date that lacks its year, month or day settles nothing.
    ///
    /// ```
    /// use newsfacts::{Context, Extractor};
    ///
    /// # fn main() -> Result<(), newsfacts::PartialDateError> {
    /// let context = Context::new().published("2023-01-18".parse()?);
    /// let report = Extractor::default().extract_with("It opened yesterday.", &context);
    /// assert_eq!(report.dates[0].anchor, Some(newsfacts::Anchor::Published));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn published(mut self, day: PartialDate) -> Self {
        self.published = Some(day);
        self
    }

    /// The day of publication, if known: `None` leaves it to the extractor and to the release.
    ///
    /// ```
    /// use newsfacts::{Context, Extractor};
    /// let report = Extractor::default().extract_with("LISBON, 3 May 2023 - Oxfam opened.", &Context::new().published_opt(None));
    /// assert_eq!(report.published.map(|day| day.to_string()).as_deref(), Some("2023-05-03"));
    /// ```
    #[must_use]
    pub fn published_opt(mut self, day: Option<PartialDate>) -> Self {
        self.published = day;
        self
    }
}

/// Which kinds of records are wanted. Names are always found, since facts refer to them; an organization, person, place or other name
/// that a wanted record refers to is in the report too, whether its own kind is wanted or not.
///
/// ```
/// use newsfacts::{Extractor, Kinds};
///
/// # fn main() -> Result<(), newsfacts::Error> {
/// let extractor = Extractor::builder().kinds(Kinds::DATES | Kinds::PEOPLE).build()?;
/// let report = extractor.extract("Oxfam and Dr. Ann Holt, Director of the Marine Research Institute, met UNODC on 3 May 2023.");
/// let at = report.people[0].roles[0].organization.as_deref();
/// assert_eq!(at.and_then(|id| report.name(id)), Some("Marine Research Institute"));
/// // Nothing that was asked for refers to the other two.
/// assert_eq!(report.organizations.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kinds(u16);

impl Kinds {
    /// Organizations.
    pub const ORGANIZATIONS: Kinds = Kinds(1);
    /// People and their roles.
    pub const PEOPLE: Kinds = Kinds(2);
    /// Dates and durations. Wanted alone they are many times as fast as with names.
    pub const DATES: Kinds = Kinds(4);
    /// Places.
    pub const PLACES: Kinds = Kinds(8);
    /// Funding statements.
    pub const FUNDING: Kinds = Kinds(16);
    /// Quotes.
    pub const QUOTES: Kinds = Kinds(32);
    /// Contacts.
    pub const CONTACTS: Kinds = Kinds(64);
    /// Names that are no organization.
    pub const OTHERS: Kinds = Kinds(128);
    /// Amounts of money and counts.
    pub const AMOUNTS: Kinds = Kinds(256);
    /// Acronyms that the release explains.
    pub const ACRONYMS: Kinds = Kinds(512);

    /// The words of each bit.
    const NAMES: [(Kinds, &'static str); 10] = [
        (Kinds::ORGANIZATIONS, "ORGANIZATIONS"),
        (Kinds::PEOPLE, "PEOPLE"),
        (Kinds::DATES, "DATES"),
        (Kinds::PLACES, "PLACES"),
        (Kinds::FUNDING, "FUNDING"),
        (Kinds::QUOTES, "QUOTES"),
        (Kinds::CONTACTS, "CONTACTS"),
        (Kinds::OTHERS, "OTHERS"),
        (Kinds::AMOUNTS, "AMOUNTS"),
        (Kinds::ACRONYMS, "ACRONYMS"),
    ];

    /// Everything.
    ///
    /// ```
    /// use newsfacts::Kinds;
    /// assert!(Kinds::all().contains(Kinds::DATES | Kinds::QUOTES));
    /// ```
    #[must_use]
    pub const fn all() -> Kinds {
        Kinds(1023)
    }

    /// Is all of `other` in this set?
    ///
    /// ```
    /// use newsfacts::Kinds;
    /// assert!(!Kinds::DATES.contains(Kinds::DATES | Kinds::QUOTES));
    /// ```
    #[must_use]
    pub const fn contains(self, other: Kinds) -> bool {
        self.0 & other.0 == other.0
    }
}

impl core::fmt::Debug for Kinds {
    /// `DATES | PLACES`.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut between = "";
        for (_, name) in Kinds::NAMES.iter().filter(|(kind, _)| self.contains(*kind)) {
            write!(f, "{between}{name}")?;
            between = " | ";
        }
        Ok(())
    }
}

impl core::ops::BitOr for Kinds {
    type Output = Kinds;

    fn bitor(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }
}

impl core::ops::BitOrAssign for Kinds {
    fn bitor_assign(&mut self, other: Kinds) {
        self.0 |= other.0;
    }
}
