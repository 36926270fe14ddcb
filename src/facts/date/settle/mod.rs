//! What a reading means here: against the day of publication, the date before it, the release's other dates.

mod relative;
mod year;

use super::holiday;
use super::point::{Point, civil, monday, plus};
use super::tense::Tense;
use crate::record::{Anchor, Modifier};
use crate::rules::date::reading::{Clock, Origin, Reading, Year};
use crate::rules::date::word::Unit;
use jiff::civil::Date;

/// What is known where a date stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    pub(super) published: Option<Date>,
    /// The date before it in the text.
    pub(super) previous: Option<Point>,
    /// The last date that tells where the story is: no year in passing.
    pub(super) story: Option<Point>,
    /// The date before it stands in the same sentence.
    pub(super) same_sentence: bool,
    /// A history: years come from the date before, not from the day of publication.
    pub(super) narrative: bool,
    /// The year of the release's first dated day or month, for what stands before all others.
    pub(super) release_year: Option<i32>,
    /// The one year that all its dated days and months have.
    pub(super) only_year: Option<i32>,
    pub(super) tense: Tense,
    /// The issuer writes the month first: `9/11/2001`.
    pub(super) month_first: bool,
    /// The last day in the text: what `the next day` goes on from.
    pub(super) day: Option<Point>,
    /// The last stretch of days in the text: what `the same period` repeats.
    pub(super) stretch: Option<(Date, Date)>,
    /// The words beside it say that the day of the attacks of 2001 is meant: `in the wake of September 11`.
    pub(super) attacks: bool,
    /// The last range of days: an event whose days are counted.
    pub(super) event: Option<(Date, Date)>,
    /// `the` stands before it.
    pub(super) article: bool,
    /// By how many months the issuer's quarters begin later than the calendar's.
    pub(super) fiscal: Option<i32>,
    /// The year that a date behind it, in one row with it, tells for both.
    pub(super) shared: Option<i32>,
}

/// A date that was settled.
#[derive(Clone, Debug)]
pub(super) struct Settled {
    pub(super) point: Point,
    /// Last end of a range, and how many pieces belong to its two ends.
    pub(super) to: Option<(Point, String, usize, usize)>,
    /// What stands behind the day in the value: `T10:00`, `TMO`.
    pub(super) time: String,
    pub(super) modifier: Option<Modifier>,
    pub(super) anchor: Option<Anchor>,
}

impl Settled {
    pub(super) fn new(point: Point, anchor: Option<Anchor>) -> Settled {
        Settled { point, to: None, time: String::new(), modifier: None, anchor }
    }

    pub(super) fn timex(&self) -> String {
        let mut out = self.point.timex();
        out.push_str(&self.time);
        out
    }
}

impl Context {
    /// The value of a reading; `None` for a day that does not exist.
    pub(super) fn settle(&self, r: &Reading<'_>) -> Option<Settled> {
        let mut s = self.open(r)?;
        if !s.point.exists() {
            return None;
        }
        if let Some((to, ..)) = s.to
            && !to.exists()
        {
            return None;
        }
        // What the words say in full needs no anchor.
        if matches!(r, Reading::Day { year: Year::Is(_), .. } | Reading::Month { year: Year::Is(_), .. } | Reading::Year(_)) {
            s.anchor = None;
        }
        Some(s)
    }

    pub(super) fn open(&self, r: &Reading<'_>) -> Option<Settled> {
        Some(match r {
            Reading::Day { weekday, day, month, year } => self.day_of_year(*weekday, *day, *month, *year),
            Reading::Numeric { first, second, year } => Settled::new(self.numeric(*first, *second, *year)?, None),
            Reading::DayOfMonth { day, .. } => self.day_of_month(*day),
            Reading::EventDay(n) => self.event_day(*n)?,
            Reading::Month { month, year } => {
                let (y, anchor) = self.year(*year, Some((*month, None)), None);
                Settled::new(Point::Month { year: y, month: *month }, anchor)
            }
            Reading::Year(y) => Settled::new(Point::Year(*y), None),
            Reading::FiscalYear(y) => Settled::new(Point::Fiscal(*y), None),
            Reading::Decade(y) => Settled::new(Point::Decade(*y), None),
            Reading::Hundred(y) => Settled::new(Point::Hundred(*y), None),
            Reading::Century(c) => Settled::new(Point::Century(*c), None),
            Reading::Quarter { n, year: year @ (Year::Is(_) | Year::Open) } if self.fiscal.is_some() => self.business(i32::from(*n) * 3, 3, *year)?,
            Reading::Half { n, year: year @ (Year::Is(_) | Year::Open) } if self.fiscal.is_some() => self.business(i32::from(*n) * 6, 6, *year)?,
            Reading::Quarter { n, year } => {
                let (y, anchor) = self.year(*year, Some((n * 3 - 1, None)), None);
                Settled::new(Point::Quarter { year: y, n: *n }, anchor)
            }
            Reading::Half { n, year } => {
                let (y, anchor) = self.year(*year, None, None);
                Settled::new(Point::Half { year: y, n: *n }, anchor)
            }
            Reading::Season { code, year } => self.season(code, *year),
            Reading::Weekday(w) => self.weekday(*w),
            Reading::WeekdayIn { weekday, of } => {
                let week = self.open(of)?;
                let day = week.point.first().and_then(|d| plus(d, i64::from(*weekday) - 1));
                Settled::new(day.map_or(Point::Unknown("XXXX-WXX"), Point::of), week.anchor)
            }
            Reading::Named { rule, year } => self.named(rule, *year),
            Reading::Today(n) => match self.base(Origin::Published) {
                Some((d, a)) => Settled::new(plus(d, i64::from(*n)).map(Point::of)?, Some(a)),
                None => Settled::new(Point::Unknown("XXXX-XX-XX"), None),
            },
            Reading::Shifted { by, what, from } => self.shifted(*by, what, *from),
            Reading::Counted { n, unit, ahead, from } => self.counted(if *ahead { *n } else { -n }, *unit, *from),
            Reading::Nth { n, unit, of } => self.nth(*n, *unit, of)?,
            Reading::NthWeekday { n, weekday, of } => self.nth_weekday(*n, *weekday, of)?,
            Reading::Stretch { n, unit, at_end, of } => self.stretch(*n, *unit, *at_end, of)?,
            Reading::SamePeriod(year) => self.same_period(*year)?,
            Reading::IsoWeek { week, year } => Settled::new(Point::Week(relative::iso_week(*year, *week)?), None),
            Reading::Around { unit, ending, of } => self.around(*unit, *ending, of)?,
            Reading::Modified { modifier, of } => {
                let mut s = self.open(of)?;
                s.modifier = *modifier;
                s
            }
            Reading::Part { code, of } => {
                let mut s = match of {
                    Some(of) => self.open(of)?,
                    None => Settled::new(Point::Unknown("XXXX-XX-XX"), None),
                };
                s.time = format!("T{code}");
                s
            }
            Reading::Clock { from, of, .. } => {
                let mut s = self.day_of_hour(of.as_deref())?;
                s.time = clock(from);
                s
            }
            Reading::Range { from, to, left, right } => self.range(from, to, *left, *right)?,
        })
    }

    fn day_of_year(&self, weekday: Option<u8>, day: u8, month: u8, year: Year) -> Settled {
        let (y, anchor) = match year {
            Year::Open if self.attacks && (month, day) == (9, 11) => (Some(2001), None),
            _ => self.year(year, Some((month, Some(day))), weekday),
        };
        // `29 February` is of the nearest leap year.
        let leap = |y: i32| [y, y + 1, y - 1, y + 2, y - 2].into_iter().find(|y| civil(*y, 2, 29).is_some());
        let y = if year == Year::Open && (month, day) == (2, 29) { y.and_then(leap) } else { y };
        Settled::new(Point::Day { year: y, month, day }, anchor)
    }

    /// `day two` of the event that the release tells of.
    fn event_day(&self, n: u8) -> Option<Settled> {
        let (first, last) = self.event?;
        let day = plus(first, i64::from(n) - 1).filter(|d| *d <= last)?;
        Some(Settled::new(Point::of(day), Some(Anchor::Previous)))
    }

    fn season(&self, code: &'static str, year: Year) -> Settled {
        let (y, anchor) = self.year(year, Some((season_month(code), None)), None);
        let y = match (year, self.published) {
            (Year::Open, Some(p)) if !self.narrative => Some(self.nearest_season(p, code)),
            _ => y,
        };
        Settled::new(Point::Season { year: y, code }, anchor)
    }

    /// `the week of June 5`, `the year ending 30 June 2025`
    fn around(&self, unit: Unit, ending: bool, of: &Reading<'_>) -> Option<Settled> {
        let mut s = self.open(of)?;
        let Some(d) = s.point.first() else { return Some(s) };
        match unit {
            // Weeks begin on Sunday for who says `the week of Sunday, 5 June`.
            Unit::Week if !ending && monday(d)? != d && plus(d, 1).and_then(monday) == plus(d, 1) => s.point = Point::Days(d, plus(d, 6)?),
            Unit::Week => s.point = Point::Week(monday(d)?),
            Unit::Weekend => s.point = weekend_of(of, d)?,
            Unit::Year => s.point = Point::Year(i32::from(d.year())),
            _ => {}
        }
        Some(s)
    }

    /// The day that an hour is of.
    fn day_of_hour(&self, of: Option<&Reading<'_>>) -> Option<Settled> {
        let Some(of) = of else {
            // `The gates opened on 4 May and shut at 21:40`: the sentence has told its day.
            let day = self.previous.filter(|p| (self.same_sentence || self.narrative) && matches!(p, Point::Day { .. }));
            return Some(day.map_or(Settled::new(Point::Unknown(""), None), |day| Settled::new(day, Some(Anchor::Previous))));
        };
        // `Turkey drop, Wednesday 7 a.m. to noon`: an hour is named of what is to come.
        match self.tense {
            Tense::Open => Context { tense: Tense::Future, ..*self }.open(of),
            _ => self.open(of),
        }
    }

    fn range(&self, from: &Reading<'_>, to: &Reading<'_>, left: usize, right: usize) -> Option<Settled> {
        let mut s = self.open(from)?;
        // The second end counts from the first.
        let then = Context { previous: Some(s.point), story: Some(s.point), ..*self };
        let mut end = then.open(to)?;
        if let (Some(y), Reading::Day { year: Year::Open, month, .. } | Reading::Month { year: Year::Open, month, .. }) = (s.point.year(), to) {
            let crosses = matches!(s.point, Point::Day { month: m, .. } | Point::Month { month: m, .. } if m > *month);
            let y = Some(if crosses { y + 1 } else { y });
            match &mut end.point {
                Point::Day { year, .. } | Point::Month { year, .. } => *year = y,
                _ => {}
            }
        }
        // `Friday to Monday`
        if let (Some(first), Some(last), Reading::Weekday(_)) = (s.point.first(), end.point.last(), to)
            && last < first
        {
            end.point = plus(last, 7).map(Point::of)?;
        }
        s.anchor = s.anchor.or(end.anchor);
        s.modifier = None;
        s.to = Some((end.point, end.timex(), left, right));
        Some(s)
    }

    /// A quarter or half of the issuer's business year, by its last month; without a year the last that is over, or the next to come.
    fn business(&self, last: i32, months: i32, year: Year) -> Option<Settled> {
        let days = |y: i32| {
            let end = y * 12 + last - 1 + self.fiscal.unwrap_or(0);
            let month = |n: i32| civil(n.div_euclid(12), n.rem_euclid(12) as u8 + 1, 1);
            Some((month(end - months + 1)?, month(end)?.last_of_month()))
        };
        let (first, end, anchor) = match (year, self.published) {
            (Year::Is(y), _) => days(y).map(|(a, b)| (a, b, None))?,
            (_, Some(p)) => {
                let year = i32::from(p.year());
                let mut near = (year - 1..=year + 2).filter_map(days);
                let (a, b) = if self.tense == Tense::Future { near.find(|(_, b)| *b >= p)? } else { near.take_while(|(_, b)| *b <= p).last()? };
                (a, b, Some(Anchor::Published))
            }
            _ => return Some(Settled::new(Point::Unknown("XXXX-QX"), None)),
        };
        Some(Settled::new(Point::stretch(first, end), anchor))
    }

    /// The day that relative words count from.
    pub(super) fn base(&self, from: Origin) -> Option<(Date, Anchor)> {
        let published = self.published.map(|d| (d, Anchor::Published));
        let previous = self.previous.and_then(Point::first).map(|d| (d, Anchor::Previous));
        match from {
            Origin::Published if self.narrative => self.story.and_then(Point::first).map(|d| (d, Anchor::Previous)).or(published),
            Origin::Published => published,
            Origin::Previous => previous.or(published),
            Origin::Sentence => {
                match self.previous.filter(|p| self.same_sentence && self.tense != Tense::Future && matches!(p, Point::Year(_) | Point::Fiscal(_))) {
                    Some(_) => previous,
                    None => self.base(Origin::Published),
                }
            }
        }
    }

    fn numeric(&self, first: u8, second: u8, year: i32) -> Option<Point> {
        let day = |month: u8, day: u8| Point::Day { year: Some(year), month, day };
        let (dmy, mdy) = (day(second, first), day(first, second));
        if first > 12 || second > 12 {
            return Some(if first > 12 { dmy } else { mdy });
        }
        let is_published = |p: Point| self.published.is_some() && p.first() == self.published;
        Some(if is_published(dmy) || !is_published(mdy) && !self.month_first { dmy } else { mdy })
    }

    fn day_of_month(&self, day: u8) -> Settled {
        match self.previous {
            Some(Point::Day { year, month, .. } | Point::Month { year, month }) => Settled::new(Point::Day { year, month, day }, Some(Anchor::Previous)),
            _ => match self.base(Origin::Published) {
                Some((d, a)) => Settled::new(Point::Day { year: Some(i32::from(d.year())), month: d.month() as u8, day }, Some(a)),
                None => Settled::new(Point::Unknown("XXXX-XX-XX"), None),
            },
        }
    }

    /// The nearest such day: news looks back, `will` looks forward.
    fn weekday(&self, w: u8) -> Settled {
        // `Monday’s tours` before a congress from 8 to 11 September: one of its days.
        let ahead = self.event.filter(|(first, _)| self.tense != Tense::Past && self.published.is_none_or(|p| p < *first));
        let of_event = ahead.and_then(|(first, last)| {
            let days = (0..7).filter_map(|n| plus(first, n)).take_while(|d| *d <= last);
            let short = plus(first, 7).is_some_and(|d| last < d);
            days.into_iter().find(|d| short && d.weekday().to_monday_one_offset() as u8 == w)
        });
        if let Some(day) = of_event {
            return Settled::new(Point::of(day), Some(Anchor::Previous));
        }
        let Some((base, anchor)) = self.base(Origin::Published) else {
            return Settled::new(Point::Unknown(WEEKDAYS.get(usize::from(w)).copied().unwrap_or("")), None);
        };
        let now = base.weekday().to_monday_one_offset() as i64;
        let back = (now - i64::from(w)).rem_euclid(7);
        let days = if self.narrative || self.tense == Tense::Future { (7 - back) % 7 } else { -back };
        Settled::new(plus(base, days).map_or(Point::Unknown("XXXX-WXX"), Point::of), Some(anchor))
    }

    fn named(&self, rule: &str, year: Year) -> Settled {
        if rule.is_empty() {
            return Settled::new(Point::Unknown("XXXX-XX-XX"), None);
        }
        let feast = |y: i32| match (rule, holiday::day(rule, y)) {
            ("ramadan", Some(first)) => {
                holiday::day("eid-al-fitr", y).and_then(|eid| plus(eid, -1)).filter(|last| *last > first).map(|last| Point::Days(first, last))
            }
            (_, day) => day.map(Point::of),
        };
        let place = |y: i32| holiday::day(rule, y).map(|d| (d.month() as u8, Some(d.day() as u8)));
        let guess = self.published.map_or(2001, |d| i32::from(d.year()));
        let (y, anchor) = self.year(year, place(guess), None);
        let fixed = rule.get(3..).is_some_and(|r| r.len() == 2 && r.bytes().all(|b| b.is_ascii_digit()));
        match y {
            Some(y) => Settled::new(feast(y).unwrap_or(Point::Unknown("XXXX-XX-XX")), anchor),
            None if fixed => {
                let (month, day) = place(2001).unwrap_or((1, None));
                Settled::new(Point::Day { year: None, month, day: day.unwrap_or(1) }, None)
            }
            None => Settled::new(Point::Unknown("XXXX-XX-XX"), None),
        }
    }
}

/// The weekend of a day; with a holiday that stands before or behind it (`Labor Day weekend` ends on a Monday), it is as much longer.
fn weekend_of(of: &Reading<'_>, day: Date) -> Option<Point> {
    let saturday = plus(monday(day)?, 5)?;
    if !matches!(of, Reading::Named { .. }) {
        return Some(Point::Weekend(saturday));
    }
    Some(match day.weekday().to_monday_one_offset() {
        1 => Point::Days(plus(day, -2)?, day),
        4 | 5 => Point::Days(day, plus(saturday, 1)?),
        // Easter: from Good Friday to Easter Monday.
        7 if matches!(of, Reading::Named { rule: "easter", .. }) => Point::Days(plus(day, -2)?, plus(day, 1)?),
        _ => Point::Weekend(saturday),
    })
}

const WEEKDAYS: [&str; 8] = ["", "XXXX-WXX-1", "XXXX-WXX-2", "XXXX-WXX-3", "XXXX-WXX-4", "XXXX-WXX-5", "XXXX-WXX-6", "XXXX-WXX-7"];

pub(super) fn season_month(code: &str) -> u8 {
    match code {
        "SP" => 4,
        "SU" => 7,
        "FA" => 10,
        _ => 1,
    }
}

/// `T10:00`, `T16:00:30`
fn clock(c: &Clock) -> String {
    let base = format!("T{:02}:{:02}", c.hour, c.minute.unwrap_or(0));
    c.second.map_or(base.clone(), |s| format!("{base}:{s:02}"))
}
