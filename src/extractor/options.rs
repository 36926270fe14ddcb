//! What a caller can say of an extraction: the text's id and day, the kinds of records wanted.

use crate::record::PartialDate;

/// What a call of [`crate::Extractor::extract_with`] knows besides the text.
///
/// ```
/// use newsfacts::{Context, PartialDate};
/// let day = PartialDate::from_ymd(2023, 1, 18);
/// let context = Context::new().id("releases/42.txt").published_opt(day);
/// # let _ = context;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub(super) id: Option<String>,
    pub(super) published: Option<PartialDate>,
}

impl Context {
    /// Nothing known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the caller calls the release: the report's `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The day of publication; relative dates are resolved against it.
    #[must_use]
    pub fn published(mut self, day: PartialDate) -> Self {
        self.published = Some(day);
        self
    }

    /// The day of publication, if known.
    #[must_use]
    pub fn published_opt(mut self, day: Option<PartialDate>) -> Self {
        self.published = day;
        self
    }
}

/// Which kinds of records are wanted. Names are always found, since facts refer to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kinds(u16);

impl Kinds {
    /// Organizations.
    pub const ORGANIZATIONS: Kinds = Kinds(1);
    /// People and their roles.
    pub const PEOPLE: Kinds = Kinds(2);
    /// Dates and durations.
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

    /// Everything.
    #[must_use]
    pub const fn all() -> Kinds {
        Kinds(511)
    }

    /// Is all of `other` in this set?
    #[must_use]
    pub const fn contains(self, other: Kinds) -> bool {
        self.0 & other.0 == other.0
    }
}

impl core::ops::BitOr for Kinds {
    type Output = Kinds;

    fn bitor(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }
}
