//! [`PartialDate`]: a day of the calendar of which some parts may be unknown.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day, month or year of the calendar, or a day or month of which only the year is unknown.
///
/// Written as ISO 8601 does: `2023-06-20`, `2023-06`, `2023`; `--07-30` and `--07` where the year is unknown;
/// `-0044-03-15` before the year 1. Every value is a day that exists: there is no `2023-02-29`. Years go from -9999 to 9999.
///
/// ```
/// use newsfacts::PartialDate;
///
/// let day: PartialDate = "2023-06-20".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (Some(2023), Some(6), Some(20)));
/// assert_eq!(PartialDate::new(None, Some(7), Some(30)).map(|d| d.to_string()).as_deref(), Some("--07-30"));
/// assert!("2023-02-29".parse::<PartialDate>().is_err());
/// # Ok::<(), newsfacts::PartialDateError>(())
/// ```
///
/// Two dates compare where the parts that are known decide; a year and one of its own months do not compare.
///
/// ```
/// # use newsfacts::PartialDate;
/// # fn date(s: &str) -> PartialDate { s.parse().unwrap() }
/// assert!(date("2023-06-20") < date("2024"));
/// assert_eq!(date("2023-06-20").partial_cmp(&date("2023-06")), None);
/// assert_eq!(date("--07-30").partial_cmp(&date("2023")), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// The date of these parts, or `None` if there is no such date.
    ///
    /// A day needs its month, and one of year and month must be known.
    ///
    /// ```
    /// use newsfacts::PartialDate;
    /// assert!(PartialDate::new(Some(2024), Some(2), Some(29)).is_some());
    /// assert!(PartialDate::new(Some(2023), Some(2), Some(29)).is_none());
    /// assert!(PartialDate::new(None, Some(2), Some(29)).is_some());
    /// assert!(PartialDate::new(Some(2023), None, Some(1)).is_none());
    /// ```
    #[must_use]
    pub const fn new(year: Option<i32>, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let year = match year {
            None => None,
            #[allow(clippy::cast_possible_truncation)] // the range is checked
            Some(y) if y >= -9999 && y <= 9999 => Some(y as i16),
            Some(_) => return None,
        };
        match (year, month, day) {
            (_, Some(m), Some(d)) if d >= 1 && d <= days_in_month(year, m) => {}
            (_, Some(m), None) if m >= 1 && m <= 12 => {}
            (Some(_), None, None) => {}
            _ => return None,
        }
        Some(Self { year, month, day })
    }

    /// The day of that year, month and day, or `None` if there is no such day.
    ///
    /// ```
    /// use newsfacts::PartialDate;
    /// assert_eq!(PartialDate::from_ymd(2023, 6, 20).map(|d| d.to_string()).as_deref(), Some("2023-06-20"));
    /// ```
    #[must_use]
    pub const fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        Self::new(Some(year), Some(month), Some(day))
    }

    /// The year, if known; 0 is the year before the year 1.
    #[must_use]
    pub const fn year(self) -> Option<i32> {
        match self.year {
            Some(year) => Some(year as i32),
            None => None,
        }
    }

    /// The month, 1 to 12, if known.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, 1 to 31, if known.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// Whether year, month and day are known.
    #[must_use]
    pub const fn is_day(self) -> bool {
        self.year.is_some() && self.day.is_some()
    }

    /// The first day that it covers: `2023-06-01` of `2023-06`, `--07-01` of `--07`.
    #[must_use]
    pub const fn first_day(self) -> Self {
        let month = match self.month {
            Some(month) => month,
            None => 1,
        };
        let day = match self.day {
            Some(day) => day,
            None => 1,
        };
        Self { year: self.year, month: Some(month), day: Some(day) }
    }

    /// The last day that it covers: `2023-06-30` of `2023-06`, `2023-12-31` of `2023`.
    ///
    /// A February of unknown year ends on `--02-29`.
    #[must_use]
    pub const fn last_day(self) -> Self {
        let month = match self.month {
            Some(month) => month,
            None => 12,
        };
        let day = match self.day {
            Some(day) => day,
            None => days_in_month(self.year, month),
        };
        Self { year: self.year, month: Some(month), day: Some(day) }
    }
}

/// Days of a month; 0 if there is no such month. Years before 1583 are counted by today's rule, as ISO 8601 does.
const fn days_in_month(year: Option<i16>, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => match year {
            Some(y) if y % 4 != 0 || (y % 100 == 0 && y % 400 != 0) => 28,
            _ => 29,
        },
        _ => 0,
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self == other {
            return Some(Ordering::Equal);
        }
        let by_year = self.year?.cmp(&other.year?);
        if by_year.is_ne() {
            return Some(by_year);
        }
        let by_month = self.month?.cmp(&other.month?);
        if by_month.is_ne() {
            return Some(by_month);
        }
        Some(self.day?.cmp(&other.day?))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(y) if y < 0 => write!(f, "-{:04}", y.unsigned_abs())?,
            Some(y) => write!(f, "{y:04}")?,
            None => f.write_str("-")?,
        }
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let bytes = s.as_bytes();
        let (year, rest) = match bytes {
            [b'-', b'-', ..] => (None, bytes.get(1..)),
            [b'-', ..] => (number(bytes.get(1..5)).map(|y| -y), bytes.get(5..)),
            _ => (number(bytes.get(..4)), bytes.get(4..)),
        };
        let known = bytes.starts_with(b"--") || year.is_some();
        let (month, day) = match rest {
            Some([]) => (None, None),
            Some([b'-', m1, m2]) => (two(*m1, *m2), None),
            Some([b'-', m1, m2, b'-', d1, d2]) => (two(*m1, *m2), two(*d1, *d2)),
            _ => return Err(PartialDateError::new(s)),
        };
        // A part that is there but is no number is an error, not an unknown part.
        let parts = rest.map_or(0, |rest| rest.len() / 3);
        let read = usize::from(month.is_some()) + usize::from(day.is_some());
        if !known || parts != read || s.starts_with("-0000") {
            return Err(PartialDateError::new(s));
        }
        Self::new(year, month, day).ok_or_else(|| PartialDateError::new(s))
    }
}

/// The number that ASCII digits give.
fn number(digits: Option<&[u8]>) -> Option<i32> {
    digits?.iter().try_fold(0, |n, b| b.is_ascii_digit().then(|| n * 10 + i32::from(b - b'0')))
}

fn two(tens: u8, ones: u8) -> Option<u8> {
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') * 10 + (ones - b'0'))
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PartialDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A day, month or year (`2023-06-20`, `2023-06`, `2023`); `--07-30`, `--07` when only the year is unknown; `-0044-03-15` before the year 1.",
            "pattern": "^(-?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|--[0-9]{2}(-[0-9]{2})?)$",
        })
    }
}

/// Why words are no [`PartialDate`]: they have another form, or there is no such day.
///
/// ```
/// let error = "20 June 2023".parse::<newsfacts::PartialDate>().unwrap_err();
/// assert_eq!(error.to_string(), "`20 June 2023` is no date such as 2023-06-20, 2023-06, 2023 or --06-20");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartialDateError {
    words: String,
}

impl PartialDateError {
    fn new(words: &str) -> Self {
        Self { words: words.chars().take(40).collect() }
    }
}

impl fmt::Display for PartialDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no date such as 2023-06-20, 2023-06, 2023 or --06-20", self.words)
    }
}

impl std::error::Error for PartialDateError {}

#[cfg(test)]
mod tests;
