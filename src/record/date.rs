//! [`Date`] and [`Duration`]: what the release says of the calendar.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::kind::words;
use super::{Certainty, PartialDate};

/// Words that name a point or stretch of the calendar, and the days they cover.
///
/// `late February` of 2022 covers all of that month, with [`modifier`](Date::modifier) `END`.
///
/// ```
/// # let json = r#"{"text":"late February","from":"2022-02-01","to":"2022-02-28","timex":"2022-02","modifier":"END"}"#;
/// # let date: newsfacts::Date = serde_json::from_str(json)?;
/// assert_eq!(date.text, "late February");
/// assert_eq!(date.from, Some("2022-02-01".parse()?));
/// assert_eq!(date.to, Some("2022-02-28".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Date {
    /// Byte offset of the first byte of the words.
    pub start: usize,
    /// Byte offset just after the words.
    pub end: usize,
    /// The words, byte for byte as they stand in the release.
    pub text: String,
    /// Whether they name a date, a range or a time of day.
    pub kind: DateKind,
    /// The first day covered; `None` when open or unknown.
    pub from: Option<PartialDate>,
    /// The last day covered, inclusive; `None` when open or unknown.
    pub to: Option<PartialDate>,
    /// The value in TIMEX3: `2023-06-20`, `2023-Q2`, `2022-02`, `XXXX-07-30`, `2023-05-03T10:00`, `T10:00`.
    pub timex: Option<String>,
    /// What narrows or loosens the value, in TIMEX3's words: `START` for `early 2024`.
    pub modifier: Option<Modifier>,
    /// The value in EDTF: `2023-06-20`, `2023-12-04/2023-12-08`.
    pub edtf: Option<String>,
    /// What settled a part that the words leave open (the year of `30 July`); `None` when they say it all, or nothing settles it.
    pub anchor: Option<Anchor>,
    /// The two ends of a range, else empty.
    pub parts: Vec<DatePart>,
    /// The rule that found it: kebab-case, stable.
    pub rule: Cow<'static, str>,
    /// How sure it is.
    pub certainty: Certainty,
}

/// One end of a range: `4` and `8 December 2023` of `4 to 8 December 2023`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct DatePart {
    /// Byte offset of the first byte of the words.
    pub start: usize,
    /// Byte offset just after the words.
    pub end: usize,
    /// The words, byte for byte as they stand in the release.
    pub text: String,
    /// The value in TIMEX3: `2023-12-04`.
    pub timex: Option<String>,
}

/// Words that name a length of time (`30 days`) or what comes again (`every Tuesday`).
///
/// ```
/// let report = newsfacts::extract("It takes over 30 days, every Tuesday.");
/// let values: Vec<_> = report.durations.iter().map(|d| d.timex.as_deref()).collect();
/// assert_eq!(values, [Some("P30D"), Some("XXXX-WXX-2")]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Duration {
    /// Byte offset of the first byte of the words.
    pub start: usize,
    /// Byte offset just after the words.
    pub end: usize,
    /// The words, byte for byte as they stand in the release.
    pub text: String,
    /// Whether it is a length of time or a recurrence.
    pub kind: DurationKind,
    /// The value in TIMEX3: `P30D`, `XXXX-WXX-2`.
    pub timex: Option<String>,
    /// What narrows or loosens the value: `MORE_THAN` for `over 30 days`.
    pub modifier: Option<Modifier>,
    /// The rule that found it: kebab-case, stable.
    pub rule: Cow<'static, str>,
}

words! {
    unknown = Other;
    /// What a [`Date`] names.
    pub enum DateKind {
        /// A day, month, quarter, season, year, decade, …
        #[default]
        Date = "date",
        /// From one to another: `2022–2025`.
        Range = "range",
        /// A time of day, with its day where the words give one: `Tuesday, 3 May at 10:00 a.m.`
        Time = "time",
        /// A kind that this version does not know.
        Other = "other",
    }
}

words! {
    unknown = Other;
    /// What settled the part of a [`Date`] that its own words leave open.
    pub enum Anchor {
        /// The publication date.
        Published = "published",
        /// The release's other dates, taken together.
        Release = "release",
        /// The date before it in the text.
        Previous = "previous",
        /// An anchor that this version does not know.
        #[default]
        Other = "other",
    }
}

words! {
    unknown = Other;
    /// What a [`Duration`] names.
    pub enum DurationKind {
        /// A length of time: `30 days`.
        #[default]
        Duration = "duration",
        /// What comes again: `every Tuesday`.
        Set = "set",
        /// A kind that this version does not know.
        Other = "other",
    }
}

words! {
    unknown = Other;
    /// What narrows or loosens the value of a [`Date`] or [`Duration`]: the words of TIMEX3's `mod`.
    pub enum Modifier {
        /// `before June`
        Before = "BEFORE",
        /// `after June`
        After = "AFTER",
        /// `by June`, `no later than June`
        OnOrBefore = "ON_OR_BEFORE",
        /// `since June`, `from June`
        OnOrAfter = "ON_OR_AFTER",
        /// `less than a year`
        LessThan = "LESS_THAN",
        /// `more than a year`
        MoreThan = "MORE_THAN",
        /// `up to a year`
        EqualOrLess = "EQUAL_OR_LESS",
        /// `at least a year`
        EqualOrMore = "EQUAL_OR_MORE",
        /// `early 2024`
        Start = "START",
        /// `mid-2024`
        Mid = "MID",
        /// `late 2024`, `end of 2024`
        End = "END",
        /// `around 2024`
        Approx = "APPROX",
        /// A modifier that this version does not know.
        #[default]
        Other = "OTHER",
    }
}
