//! What a reading means here: against the day of publication, the date before it, the release's other dates.

use super::holiday;
use super::point::{Point, civil, monday, plus};
use super::tense::Tense;
use crate::record::{Anchor, Modifier};
use crate::rules::date::reading::{Clock, Origin, Reading, What, Year};
use crate::rules::date::word::Unit;
use jiff::ToSpan;
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
    pub(super) tense: Tense,
    /// The issuer writes the month first: `9/11/2001`.
    pub(super) month_first: bool,
    /// The last range of days: an event whose days are counted.
    pub(super) event: Option<(Date, Date)>,
    /// `the` stands before it.
    pub(super) article: bool,
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
    fn new(point: Point, anchor: Option<Anchor>) -> Settled {
        Settled { point, to: None, time: String::new(), modifier: None, anchor }
    }

    pub(super) fn timex(&self) -> String {
        format!("{}{}", self.point.timex(), self.time)
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

    fn open(&self, r: &Reading<'_>) -> Option<Settled> {
        Some(match r {
            Reading::Day { weekday, day, month, year } => {
                let (y, anchor) = self.year(*year, Some((*month, Some(*day))), *weekday);
                Settled::new(Point::Day { year: y, month: *month, day: *day }, anchor)
            }
            Reading::Numeric { first, second, year } => Settled::new(self.numeric(*first, *second, *year)?, None),
            Reading::DayOfMonth { day, .. } => self.day_of_month(*day),
            Reading::EventDay(n) => {
                let (first, last) = self.event?;
                let day = plus(first, i64::from(*n) - 1).filter(|d| *d <= last)?;
                Settled::new(Point::of(day), Some(Anchor::Previous))
            }
            Reading::Month { month, year } => {
                let (y, anchor) = self.year(*year, Some((*month, None)), None);
                Settled::new(Point::Month { year: y, month: *month }, anchor)
            }
            Reading::Year(y) => Settled::new(Point::Year(*y), None),
            Reading::FiscalYear(y) => Settled::new(Point::Fiscal(*y), None),
            Reading::Decade(y) => Settled::new(Point::Decade(*y), None),
            Reading::Century(c) => Settled::new(Point::Century(*c), None),
            Reading::Quarter { n, year } => {
                let (y, anchor) = self.year(*year, Some((n * 3 - 1, None)), None);
                Settled::new(Point::Quarter { year: y, n: *n }, anchor)
            }
            Reading::Half { n, year } => {
                let (y, anchor) = self.year(*year, None, None);
                Settled::new(Point::Half { year: y, n: *n }, anchor)
            }
            Reading::Season { code, year } => {
                let (y, anchor) = self.year(*year, Some((season_month(code), None)), None);
                let y = match (year, self.published) {
                    (Year::Open, Some(p)) if !self.narrative => Some(self.nearest_season(p, code)),
                    _ => y,
                };
                Settled::new(Point::Season { year: y, code }, anchor)
            }
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
            Reading::Around { unit, of } => {
                let mut s = self.open(of)?;
                if let Some(d) = s.point.first() {
                    match unit {
                        Unit::Week => s.point = Point::Week(monday(d)?),
                        Unit::Weekend => s.point = Point::Weekend(plus(monday(d)?, 5)?),
                        _ => {}
                    }
                }
                s
            }
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
                let mut s = match of {
                    Some(of) => self.open(of)?,
                    None => Settled::new(Point::Unknown(""), None),
                };
                s.time = clock(from);
                s
            }
            Reading::Range { from, to, left, right } => {
                let mut s = self.open(from)?;
                // The second end counts from the first.
                let then = Context { previous: Some(s.point), story: Some(s.point), ..*self };
                let mut end = then.open(to)?;
                if let (Some(y), Reading::Day { year: Year::Open, month, .. } | Reading::Month { year: Year::Open, month, .. }) = (s.point.year(), &**to) {
                    let crosses = matches!(s.point, Point::Day { month: m, .. } | Point::Month { month: m, .. } if m > *month);
                    let y = Some(if crosses { y + 1 } else { y });
                    match &mut end.point {
                        Point::Day { year, .. } | Point::Month { year, .. } => *year = y,
                        _ => {}
                    }
                }
                let end = if let (Some(first), Some(last)) = (s.point.first(), end.point.last())
                    && last < first
                    && matches!(**to, Reading::Weekday(_))
                {
                    Settled { point: plus(last, 7).map(Point::of)?, ..end }
                } else {
                    end
                };
                s.anchor = s.anchor.or(end.anchor);
                s.modifier = None;
                s.to = Some((end.point, end.timex(), *left, *right));
                s
            }
        })
    }

    /// The day that relative words count from.
    fn base(&self, from: Origin) -> Option<(Date, Anchor)> {
        let published = self.published.map(|d| (d, Anchor::Published));
        let previous = self.previous.and_then(Point::first).map(|d| (d, Anchor::Previous));
        match from {
            Origin::Published if self.narrative => self.story.and_then(Point::first).map(|d| (d, Anchor::Previous)).or(published),
            Origin::Published => published,
            Origin::Previous => previous.or(published),
        }
    }

    /// The year of a month or day.
    fn year(&self, year: Year, place: Option<(u8, Option<u8>)>, weekday: Option<u8>) -> (Option<i32>, Option<Anchor>) {
        match year {
            Year::Is(y) => (Some(y), None),
            Year::Shift(by, from) => {
                let base = match from {
                    Origin::Previous => self.previous.and_then(Point::year).map(|y| (y, Anchor::Previous)),
                    Origin::Published => None,
                };
                let base = base.or_else(|| self.base(from).map(|(d, a)| (i32::from(d.year()), a)));
                (base.map(|b| b.0 + by), base.map(|b| b.1))
            }
            Year::Open => self.open_year(place, weekday),
        }
    }

    fn open_year(&self, place: Option<(u8, Option<u8>)>, weekday: Option<u8>) -> (Option<i32>, Option<Anchor>) {
        let previous = self.story.and_then(Point::year).map(|y| (Some(y), Some(Anchor::Previous)));
        let Some(published) = self.published.filter(|_| !self.narrative) else {
            let release = self.release_year.map(|y| (Some(y), Some(Anchor::Release)));
            return self.rolled(place).or(previous).or(release).unwrap_or((None, None));
        };
        let year = i32::from(published.year());
        // `On 3 March 2019 … and on 5 April`: the sentence has told its year.
        if self.same_sentence
            && let Some((Some(y), a)) = previous
            && (y - year).abs() > 1
            && self.tense != Tense::Future
        {
            return (Some(y), a);
        }
        let Some((month, day)) = place else { return (Some(year), Some(Anchor::Published)) };
        if let (Some(w), Some(day)) = (weekday, day)
            && let Some(y) = [year, year - 1, year + 1].into_iter().find(|y| civil(*y, month, day).is_some_and(|d| d.weekday().to_monday_one_offset() as u8 == w))
        {
            return (Some(y), Some(Anchor::Published));
        }
        (Some(self.nearest(published, month, day)), Some(Anchor::Published))
    }

    /// A story goes forward: after November comes the next year's January.
    fn rolled(&self, place: Option<(u8, Option<u8>)>) -> Option<(Option<i32>, Option<Anchor>)> {
        let (Point::Day { year: Some(y), month, .. } | Point::Month { year: Some(y), month }) = self.story? else { return None };
        let next = i32::from(month) - i32::from(place?.0) >= 10;
        next.then_some((Some(y + 1), Some(Anchor::Previous)))
    }

    /// The season of the year that is nearest, on the side that the tense looks to.
    fn nearest_season(&self, published: Date, code: &'static str) -> i32 {
        let year = i32::from(published.year());
        let away = |y: i32| {
            let s = Point::Season { year: Some(y), code };
            let days = |d: Option<Date>| d.and_then(|d| published.until(d).ok()).map_or(9999, |s| s.get_days());
            let (a, b) = (days(s.first()), days(s.last()));
            let side = if a <= 0 && b >= 0 { 0 } else if b < 0 { b } else { a };
            match self.tense {
                Tense::Past if side > 0 => side + 300,
                Tense::Future if side < 0 => 300 - side,
                _ => side.abs(),
            }
        };
        [year, year - 1, year + 1].into_iter().min_by_key(|y| away(*y)).unwrap_or(year)
    }

    /// The year in which a month or day lies nearest, on the side that the tense looks to.
    fn nearest(&self, published: Date, month: u8, day: Option<u8>) -> i32 {
        let year = i32::from(published.year());
        let distance = |y: i32| -> i64 {
            let first = civil(y, month, day.unwrap_or(1));
            let last = day.map_or_else(|| first.map(Date::last_of_month), |_| first);
            let days = |d: Option<Date>| d.and_then(|d| published.until(d).ok()).map_or(9999, |s| i64::from(s.get_days()));
            let (a, b) = (days(first), days(last));
            if a <= 0 && b >= 0 { 0 } else if b < 0 { b } else { a }
        };
        let d = distance(year);
        match self.tense {
            // Said of the past: not later than today.
            Tense::Past if d > 100 => year - 1,
            Tense::Future if d < -60 => year + 1,
            Tense::Open if d > 270 => year - 1,
            Tense::Open if d < -270 => year + 1,
            _ => year,
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
        let Some((base, anchor)) = self.base(Origin::Published) else { return Settled::new(Point::Unknown(WEEKDAYS.get(usize::from(w)).copied().unwrap_or("")), None) };
        let now = base.weekday().to_monday_one_offset() as i64;
        let back = (now - i64::from(w)).rem_euclid(7);
        let days = if self.narrative || self.tense == Tense::Future { (7 - back) % 7 } else { -back };
        Settled::new(plus(base, days).map_or(Point::Unknown("XXXX-WXX"), Point::of), Some(anchor))
    }

    fn named(&self, rule: &str, year: Year) -> Settled {
        if rule.is_empty() {
            return Settled::new(Point::Unknown("XXXX-XX-XX"), None);
        }
        let place = |y: i32| holiday::day(rule, y).map(|d| (d.month() as u8, Some(d.day() as u8)));
        let guess = self.published.map_or(2001, |d| i32::from(d.year()));
        let (y, anchor) = self.year(year, place(guess), None);
        let fixed = rule.get(3..).is_some_and(|r| r.len() == 2 && r.bytes().all(|b| b.is_ascii_digit()));
        match y {
            Some(y) => Settled::new(holiday::day(rule, y).map_or(Point::Unknown("XXXX-XX-XX"), Point::of), anchor),
            None if fixed => {
                let (month, day) = place(2001).unwrap_or((1, None));
                Settled::new(Point::Day { year: None, month, day: day.unwrap_or(1) }, None)
            }
            None => Settled::new(Point::Unknown("XXXX-XX-XX"), None),
        }
    }

    fn shifted(&self, by: i32, what: &What<'_>, from: Origin) -> Settled {
        let unknown = |v| Settled::new(Point::Unknown(v), None);
        // `the next day` goes on from the date before, `next week` from today.
        let from = if self.article && by > 0 { Origin::Previous } else { from };
        let Some((base, anchor)) = self.base(from) else {
            return match what {
                What::Month(m) => Settled::new(Point::Month { year: None, month: *m }, None),
                What::Day(m, d) => Settled::new(Point::Day { year: None, month: *m, day: *d }, None),
                What::Unit(Unit::Year) => unknown("XXXX"),
                What::Unit(Unit::Month) => unknown("XXXX-XX"),
                What::Unit(Unit::Week) | What::Weekday(_) => unknown("XXXX-WXX"),
                What::Unit(Unit::Weekend) => unknown("XXXX-WXX-WE"),
                What::Unit(Unit::Decade) => unknown("XXX"),
                What::Unit(Unit::Quarter) => unknown("XXXX-QX"),
                _ => unknown("XXXX-XX-XX"),
            };
        };
        let (year, month) = (i32::from(base.year()), base.month() as u8);
        let mut time = String::new();
        let point = match what {
            What::Unit(u) => self.unit(base, by, *u),
            What::Month(m) => {
                let y = match by {
                    0 => year,
                    // `last November` in July is that of the year before; in December it is this year's.
                    _ if by < 0 => if *m < month { year } else { year - 1 },
                    _ => if *m > month { year } else { year + 1 },
                };
                Some(Point::Month { year: Some(y), month: *m })
            }
            What::Day(m, d) => Some(Point::Day { year: Some(year + by), month: *m, day: *d }),
            What::Weekday(w) => {
                let now = i64::from(base.weekday().to_monday_one_offset());
                let w = i64::from(*w);
                let days = match by {
                    0 => w - now,
                    _ if by < 0 => -((now - w - 1).rem_euclid(7) + 1),
                    _ => (w - now - 1).rem_euclid(7) + 1,
                };
                plus(base, days).map(Point::of)
            }
            What::Season(code) => {
                let m = season_month(code);
                let y = match by {
                    0 => year,
                    _ if by < 0 => if m + 1 < month { year } else { year - 1 },
                    _ => if m > month { year } else { year + 1 },
                };
                Some(Point::Season { year: Some(y), code })
            }
            What::Part(code) => {
                time = format!("T{code}");
                plus(base, i64::from(by)).map(Point::of)
            }
            What::Named(rule) => {
                let this = holiday::day(rule, year);
                let y = match (by, this) {
                    (0, _) => year,
                    (n, Some(d)) if n < 0 => if d < base { year } else { year - 1 },
                    (_, Some(d)) => if d > base { year } else { year + 1 },
                    _ => year,
                };
                holiday::day(rule, y).map(Point::of)
            }
        };
        let mut s = Settled::new(point.unwrap_or(Point::Unknown("XXXX-XX-XX")), Some(anchor));
        s.time = time;
        s
    }

    /// The unit that holds the base day, so many units on.
    fn unit(&self, base: Date, by: i32, unit: Unit) -> Option<Point> {
        let year = i32::from(base.year());
        let month = base.month() as u8;
        Some(match unit {
            Unit::Day => Point::of(plus(base, i64::from(by))?),
            Unit::Week => Point::Week(plus(monday(base)?, 7 * i64::from(by))?),
            Unit::Weekend => {
                let early = i64::from(base.weekday().to_monday_one_offset()) <= 2;
                // On a Monday `this weekend` that was is the one before.
                let back = i64::from(by == 0 && early && self.tense == Tense::Past);
                Point::Weekend(plus(monday(base)?, 5 + 7 * (i64::from(by) - back))?)
            }
            Unit::Fortnight => Point::Week(plus(monday(base)?, 14 * i64::from(by))?),
            Unit::Month => {
                let n = year * 12 + i32::from(month) - 1 + by;
                Point::Month { year: Some(n.div_euclid(12)), month: n.rem_euclid(12) as u8 + 1 }
            }
            Unit::Quarter => {
                let n = year * 4 + (i32::from(month) - 1) / 3 + by;
                Point::Quarter { year: Some(n.div_euclid(4)), n: n.rem_euclid(4) as u8 + 1 }
            }
            Unit::Half => {
                let n = year * 2 + (i32::from(month) - 1) / 6 + by;
                Point::Half { year: Some(n.div_euclid(2)), n: n.rem_euclid(2) as u8 + 1 }
            }
            Unit::Year => Point::Year(year + by),
            Unit::Decade => Point::Decade((year.div_euclid(10) + by) * 10),
            Unit::Century => Point::Century((year - 1).div_euclid(100) + 1 + by),
            _ => return None,
        })
    }

    fn counted(&self, n: f64, unit: Unit, from: Origin) -> Settled {
        let Some((base, anchor)) = self.base(from) else {
            return Settled::new(Point::Unknown(match unit {
                Unit::Year => "XXXX",
                Unit::Month => "XXXX-XX",
                Unit::Week => "XXXX-WXX",
                _ => "XXXX-XX-XX",
            }), None);
        };
        let whole = |x: f64| if x.abs() < 100_000.0 { x.round() as i64 } else { 0 };
        let point = match unit {
            Unit::Second | Unit::Minute | Unit::Hour => {
                let hours = if unit == Unit::Hour { n } else { 0.0 };
                plus(base, whole(hours / 24.0)).map(Point::of)
            }
            Unit::Day => plus(base, whole(n)).map(Point::of),
            Unit::Weekend => self.unit(base, whole(n) as i32, Unit::Weekend),
            Unit::Week => monday(base).and_then(|m| plus(m, 7 * whole(n))).map(Point::Week),
            Unit::Fortnight => monday(base).and_then(|m| plus(m, 14 * whole(n))).map(Point::Week),
            Unit::Month => base.checked_add(whole(n).months()).ok().map(|d| Point::Month { year: Some(i32::from(d.year())), month: d.month() as u8 }),
            Unit::Quarter => self.unit(base, whole(n) as i32, Unit::Quarter),
            Unit::Half => self.unit(base, whole(n) as i32, Unit::Half),
            Unit::Year => base.checked_add(whole(n * 12.0).months()).ok().map(|d| Point::Year(i32::from(d.year()))),
            Unit::Decade => Some(Point::Year(i32::from(base.year()) + whole(n * 10.0) as i32)),
            Unit::Century => Some(Point::Year(i32::from(base.year()) + whole(n * 100.0) as i32)),
            Unit::Millennium => None,
        };
        Settled::new(point.unwrap_or(Point::Unknown("XXXX")), Some(anchor))
    }

    /// `first week of June`: by the days from its start or end.
    fn nth(&self, n: i32, unit: Unit, of: &Reading<'_>) -> Option<Settled> {
        let mut s = self.open(of)?;
        let (Some(first), Some(last)) = (s.point.first(), s.point.last()) else { return Some(s) };
        let n64 = i64::from(n);
        s.point = match unit {
            Unit::Day => Point::of(if n > 0 { plus(first, n64 - 1)? } else { plus(last, n64 + 1)? }),
            Unit::Weekend => {
                let saturday = plus(first, (6 - i64::from(first.weekday().to_monday_one_offset())).rem_euclid(7))?;
                let end = plus(last, -(i64::from(last.weekday().to_monday_one_offset()) - 6).rem_euclid(7))?;
                Point::Weekend(if n > 0 { plus(saturday, 7 * (n64 - 1))? } else { end })
            }
            Unit::Week => {
                let from = if n > 0 { plus(first, 7 * (n64 - 1))? } else { plus(last, -6)? };
                Point::Days(from, plus(from, 6)?)
            }
            Unit::Half => match s.point {
                Point::Year(y) | Point::Fiscal(y) => Point::Half { year: Some(y), n: if n == 1 { 1 } else { 2 } },
                _ => {
                    let middle = plus(first, i64::from(first.until(last).ok()?.get_days()) / 2)?;
                    if n == 1 { Point::Days(first, middle) } else { Point::Days(plus(middle, 1)?, last) }
                }
            },
            Unit::Quarter => Point::Quarter { year: s.point.year(), n: if n > 0 { u8::try_from(n).ok().filter(|n| *n <= 4)? } else { 4 } },
            Unit::Month => {
                let d = if n > 0 { first.checked_add((n64 - 1).months()).ok()? } else { last };
                Point::Month { year: Some(i32::from(d.year())), month: d.month() as u8 }
            }
            Unit::Decade => Point::Decade(if n > 0 { i32::from(first.year()).div_euclid(10) * 10 + (n - 1) * 10 } else { i32::from(last.year()).div_euclid(10) * 10 }),
            _ => s.point,
        };
        Some(s)
    }

    fn nth_weekday(&self, n: i32, weekday: u8, of: &Reading<'_>) -> Option<Settled> {
        let mut s = self.open(of)?;
        let w = jiff::civil::Weekday::from_monday_one_offset(i8::try_from(weekday).ok()?).ok()?;
        s.point = match s.point {
            Point::Month { year: Some(y), month } => Point::of(civil(y, month, 1)?.nth_weekday_of_month(i8::try_from(n).ok()?, w).ok()?),
            _ => Point::Unknown("XXXX-XX-XX"),
        };
        Some(s)
    }
}

const WEEKDAYS: [&str; 8] = ["", "XXXX-WXX-1", "XXXX-WXX-2", "XXXX-WXX-3", "XXXX-WXX-4", "XXXX-WXX-5", "XXXX-WXX-6", "XXXX-WXX-7"];

fn season_month(code: &str) -> u8 {
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
