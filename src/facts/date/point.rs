//! A stretch of the calendar: its TIMEX3 value, its days, its EDTF.

use crate::record::PartialDate;
use jiff::ToSpan;
use jiff::civil::Date;

/// A day, or a stretch that has a name. The year may be all that is unknown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Point {
    Day {
        year: Option<i32>,
        month: u8,
        day: u8,
    },
    Month {
        year: Option<i32>,
        month: u8,
    },
    Quarter {
        year: Option<i32>,
        n: u8,
    },
    Half {
        year: Option<i32>,
        n: u8,
    },
    Season {
        year: Option<i32>,
        code: &'static str,
    },
    Year(i32),
    Fiscal(i32),
    /// By its Monday.
    Week(Date),
    /// By its Saturday.
    Weekend(Date),
    /// By its first year.
    Decade(i32),
    /// The 20th is 20; before Christ negative.
    Century(i32),
    /// `the 1800s`: by its first year.
    Hundred(i32),
    /// From the first to the last day, both covered.
    Days(Date, Date),
    /// Nothing settles it; the value says what kind of date it is.
    Unknown(&'static str),
}

/// A civil day, when there is one.
pub(super) fn civil(year: i32, month: u8, day: u8) -> Option<Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(i16::try_from(year).ok()?, month, day).ok()
}

/// Days later, or earlier when negative.
pub(super) fn plus(d: Date, days: i64) -> Option<Date> {
    d.checked_add(days.days()).ok()
}

/// The Monday of a day's week.
pub(super) fn monday(d: Date) -> Option<Date> {
    plus(d, -i64::from(d.weekday().to_monday_zero_offset()))
}

/// `-07`
fn two(out: &mut String, n: u8) {
    out.push('-');
    out.push(char::from(b'0' + n / 10 % 10));
    out.push(char::from(b'0' + n % 10));
}

fn year4(y: i32) -> String {
    if (1000..10_000).contains(&y) {
        let mut out = String::with_capacity(16);
        out.extend([1000, 100, 10, 1].map(|p| char::from(b'0' + (y / p % 10) as u8)));
        return out;
    }
    if y <= 0 { format!("BC{:04}", 1 - y) } else { format!("{y:04}") }
}

fn year_or_x(y: Option<i32>) -> String {
    y.map_or_else(|| "XXXX".to_owned(), year4)
}

fn partial(d: Date) -> Option<PartialDate> {
    PartialDate::from_ymd(i32::from(d.year()), d.month() as u8, d.day() as u8)
}

fn iso_day(d: Date) -> String {
    format!("{}-{:02}-{:02}", year4(i32::from(d.year())), d.month(), d.day())
}

impl Point {
    pub(super) fn of(d: Date) -> Point {
        Point::Day { year: Some(i32::from(d.year())), month: d.month() as u8, day: d.day() as u8 }
    }

    /// A stretch from day to day, by its name where the calendar has one.
    pub(super) fn stretch(first: Date, last: Date) -> Point {
        let (year, month) = (i32::from(first.year()), first.month() as u8);
        let named = [
            Point::of(first),
            Point::Month { year: Some(year), month },
            Point::Quarter { year: Some(year), n: (month - 1) / 3 + 1 },
            Point::Half { year: Some(year), n: (month - 1) / 6 + 1 },
            Point::Year(year),
        ];
        named.into_iter().find(|p| p.first() == Some(first) && p.last() == Some(last)).unwrap_or(Point::Days(first, last))
    }

    /// Is there such a day?
    pub(super) fn exists(self) -> bool {
        match self {
            Point::Day { year, month, day } => PartialDate::new(year, Some(month), Some(day)).is_some(),
            _ => true,
        }
    }

    /// A day, month or year after year 0: written alike in TIMEX3 and EDTF.
    pub(super) fn is_plain(self) -> bool {
        match self {
            Point::Day { year, .. } | Point::Month { year, .. } => year.is_none_or(|y| y > 0),
            Point::Year(y) => y > 0,
            _ => false,
        }
    }

    pub(super) fn timex(self) -> String {
        match self {
            Point::Day { year, month, day } => {
                let mut out = year_or_x(year);
                two(&mut out, month);
                two(&mut out, day);
                out
            }
            Point::Month { year, month } => {
                let mut out = year_or_x(year);
                two(&mut out, month);
                out
            }
            Point::Quarter { year, n } => format!("{}-Q{n}", year_or_x(year)),
            Point::Half { year, n } => format!("{}-H{n}", year_or_x(year)),
            Point::Season { year, code } => format!("{}-{code}", year_or_x(year)),
            Point::Year(y) => year4(y),
            Point::Fiscal(y) => format!("FY{}", year4(y)),
            Point::Week(d) => week(d),
            Point::Weekend(d) => format!("{}-WE", week(d)),
            // The 470s BC begin with 479 BC, which is the year −478.
            Point::Decade(y) if y <= 0 && (y - 2).rem_euclid(10) == 0 => format!("BC{:03}", (1 - (y + 9)) / 10),
            Point::Decade(y) if y <= 0 => year4(y),
            Point::Decade(y) => format!("{:03}", y / 10),
            Point::Century(c) if c < 0 => format!("BC{:02}", -c - 1),
            Point::Century(c) => format!("{:02}", c - 1),
            Point::Hundred(y) => format!("{:02}", y / 100),
            Point::Days(a, b) => format!("{}/{}", iso_day(a), iso_day(b)),
            Point::Unknown(v) => v.to_owned(),
        }
    }

    /// The first and last day covered; of an unknown year by month and day alone.
    pub(super) fn days(self) -> (Option<PartialDate>, Option<PartialDate>) {
        let stretch = |p: Option<PartialDate>| (p.map(PartialDate::first_day), p.map(PartialDate::last_day));
        let years = |a: i32, b: i32| (PartialDate::from_ymd(a, 1, 1), PartialDate::from_ymd(b, 12, 31));
        let months = |year: Option<i32>, a: u8, b: u8| {
            let first = PartialDate::new(year, Some(a), None).map(PartialDate::first_day);
            let end_year = if b < a { year.map(|y| y + 1) } else { year };
            (first, PartialDate::new(end_year, Some(b), None).map(PartialDate::last_day))
        };
        match self {
            Point::Day { year, month, day } => {
                let p = PartialDate::new(year, Some(month), Some(day));
                (p, p)
            }
            // Of a month without its year the days stay unsaid: `--07`.
            Point::Month { year: None, month } => {
                let p = PartialDate::new(None, Some(month), None);
                (p, p)
            }
            Point::Month { year, month } => stretch(PartialDate::new(year, Some(month), None)),
            Point::Quarter { year: None, .. } | Point::Half { year: None, .. } | Point::Season { year: None, .. } => (None, None),
            Point::Quarter { year, n } => months(year, n * 3 - 2, n * 3),
            Point::Half { year, n } => months(year, n * 6 - 5, n * 6),
            Point::Season { year, code } => match code {
                "SP" => months(year, 3, 5),
                "SU" => months(year, 6, 8),
                "FA" => months(year, 9, 11),
                _ => months(year, 12, 2),
            },
            Point::Year(y) | Point::Fiscal(y) => years(y, y),
            Point::Week(d) => (partial(d), plus(d, 6).and_then(partial)),
            Point::Weekend(d) => (partial(d), plus(d, 1).and_then(partial)),
            Point::Decade(y) => years(y, y + 9),
            Point::Hundred(y) => years(y, y + 99),
            Point::Century(c) if c < 0 => years(c * 100 + 1, (c + 1) * 100),
            Point::Century(c) => years((c - 1) * 100 + 1, c * 100),
            Point::Days(a, b) => (partial(a), partial(b)),
            Point::Unknown(_) => (None, None),
        }
    }

    /// The value in EDTF, level 2.
    pub(super) fn edtf(self) -> Option<String> {
        let y = |year: Option<i32>| match year {
            Some(y) if y < 0 => format!("-{:04}", -y),
            Some(y) => format!("{y:04}"),
            None => "XXXX".to_owned(),
        };
        Some(match self {
            Point::Day { year, month, day } => format!("{}-{month:02}-{day:02}", y(year)),
            Point::Month { year, month } => format!("{}-{month:02}", y(year)),
            Point::Quarter { year, n } => format!("{}-{}", y(year), 32 + n),
            Point::Half { year, n } => format!("{}-{}", y(year), 39 + n),
            Point::Season { year, code } => {
                let n = ["SP", "SU", "FA", "WI"].iter().position(|c| *c == code)?;
                format!("{}-{}", y(year), 21 + n)
            }
            Point::Year(n) | Point::Fiscal(n) => y(Some(n)),
            Point::Decade(n) if n > 0 => format!("{:03}X", n / 10),
            Point::Century(c) if c > 0 => format!("{:02}XX", c - 1),
            Point::Hundred(y) => format!("{:02}XX", y / 100),
            Point::Unknown(_) => return None,
            _ => match self.days() {
                (Some(a), Some(b)) => format!("{a}/{b}"),
                _ => return None,
            },
        })
    }

    /// The first day, for counting from.
    pub(super) fn first(self) -> Option<Date> {
        let d = self.days().0?;
        civil(d.year()?, d.month()?, d.day()?)
    }

    /// The last day.
    pub(super) fn last(self) -> Option<Date> {
        let d = self.days().1?;
        civil(d.year()?, d.month()?, d.day()?)
    }

    /// The year that it lies in.
    pub(super) fn year(self) -> Option<i32> {
        match self {
            Point::Day { year, .. } | Point::Month { year, .. } | Point::Quarter { year, .. } | Point::Half { year, .. } | Point::Season { year, .. } => year,
            Point::Year(y) | Point::Fiscal(y) => Some(y),
            Point::Week(d) | Point::Weekend(d) | Point::Days(d, _) => Some(i32::from(d.year())),
            _ => None,
        }
    }
}

/// `2017-W28`
fn week(d: Date) -> String {
    let w = d.iso_week_date();
    format!("{:04}-W{:02}", w.year(), w.week())
}
