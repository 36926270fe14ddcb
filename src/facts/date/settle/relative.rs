//! Readings that count or shift from another day: `last week`, `two years ago`, `first week of June`.

use super::super::holiday;
use super::super::point::{Point, civil, monday, plus};
use super::super::tense::Tense;
use super::{Context, Settled, season_month};
use crate::record::Anchor;
use crate::rules::date::reading::{Origin, Reading, What, Year};
use crate::rules::date::word::Unit;
use jiff::ToSpan;
use jiff::civil::Date;

impl Context {
    pub(super) fn shifted(&self, by: i32, what: &What<'_>, from: Origin) -> Settled {
        // `the next day` goes on from the date before, `next week` from today.
        let next_day = matches!(what, What::Unit(Unit::Day));
        let from = if (self.article || next_day) && by > 0 { Origin::Previous } else { from };
        let base = if next_day && from == Origin::Previous { self.day_before() } else { self.base(from) };
        let Some((base, anchor)) = base else { return self.unanchored(by, what, from) };
        let (year, month) = (i32::from(base.year()), base.month() as u8);
        let point = match what {
            What::Unit(u) => self.unit(base, by, *u),
            // `last November` in July is that of the year before; in December it is this year's.
            What::Month(m) => Some(Point::Month { year: Some(nearest_year(year, by, *m < month, *m > month)), month: *m }),
            // `last June 30` in August is this year's.
            What::Day(m, d) if by < 0 && (*m, *d) < (month, base.day() as u8) => Some(Point::Day { year: Some(year), month: *m, day: *d }),
            What::Day(m, d) => Some(Point::Day { year: Some(year + by), month: *m, day: *d }),
            What::Weekday(w) => self.weekday_near(base, by, i64::from(*w)),
            What::Season(code) => Some(Point::Season { year: Some(season_year(base, by, code)), code }),
            What::Part(_) => plus(base, i64::from(by)).map(Point::of),
            What::Named(rule) => {
                let this = holiday::day(rule, year);
                let year = this.map_or(year, |d| nearest_year(year, by, d < base, d > base));
                holiday::day(rule, year).map(Point::of)
            }
        };
        let mut s = Settled::new(point.unwrap_or(Point::Unknown("XXXX-XX-XX")), Some(anchor));
        if let What::Part(code) = what {
            s.time = format!("T{code}");
        }
        s
    }

    /// What is left to say of `last week` where no day is known to count from.
    fn unanchored(&self, by: i32, what: &What<'_>, from: Origin) -> Settled {
        let unknown = |v| Settled::new(Point::Unknown(v), None);
        match what {
            // A release of which only the year is known.
            What::Unit(Unit::Year) => match self.only_year {
                Some(y) if from == Origin::Published => Settled::new(Point::Year(y + by), Some(Anchor::Release)),
                _ => unknown("XXXX"),
            },
            What::Part(code) => Settled { time: format!("T{code}"), ..unknown("XXXX-XX-XX") },
            What::Month(m) => Settled::new(Point::Month { year: None, month: *m }, None),
            What::Day(m, d) => Settled::new(Point::Day { year: None, month: *m, day: *d }, None),
            What::Unit(Unit::Month) => unknown("XXXX-XX"),
            What::Unit(Unit::Week) | What::Weekday(_) => unknown("XXXX-WXX"),
            What::Unit(Unit::Weekend) => unknown("XXXX-WXX-WE"),
            What::Unit(Unit::Decade) => unknown("XXX"),
            What::Unit(Unit::Quarter) => unknown("XXXX-QX"),
            _ => unknown("XXXX-XX-XX"),
        }
    }

    /// `last Friday`, `this Friday`, `next Friday`
    fn weekday_near(&self, base: Date, by: i32, weekday: i64) -> Option<Point> {
        let ahead = weekday - i64::from(base.weekday().to_monday_one_offset());
        let days = match by {
            // On a Sunday `this Thursday` that will be is of the week to come.
            0 if ahead < 0 && self.tense == Tense::Future => ahead + 7,
            0 => ahead,
            _ if by < 0 => -((-ahead - 1).rem_euclid(7) + 1),
            _ => (ahead - 1).rem_euclid(7) + 1,
        };
        plus(base, days).map(Point::of)
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
            Unit::Decade if year <= 0 => Point::Decade((year - 2).div_euclid(10) * 10 + 2 + by * 10),
            Unit::Decade => Point::Decade((year.div_euclid(10) + by) * 10),
            Unit::Century if year <= 0 => Point::Century(-(-year / 100 + 1) + by),
            Unit::Century => Point::Century((year - 1).div_euclid(100) + 1 + by),
            _ => return None,
        })
    }

    /// What days are counted from: the day before it in the text, none where only a year or month was named.
    fn day_before(&self) -> Option<(Date, Anchor)> {
        let is_long = |p: Point| matches!(p, Point::Year(_) | Point::Fiscal(_) | Point::Decade(_) | Point::Century(_) | Point::Month { .. });
        match self.previous {
            Some(p) if is_long(p) => {
                let day = self.day.and_then(Point::first)?;
                let within = p.first().is_some_and(|a| a <= day) && p.last().is_some_and(|b| day <= b);
                within.then_some((day, Anchor::Previous))
            }
            _ => self.base(Origin::Previous),
        }
    }

    pub(super) fn counted(&self, n: f64, unit: Unit, from: Origin) -> Settled {
        let base = if unit == Unit::Day && from == Origin::Previous { self.day_before() } else { self.base(from) };
        let Some((base, anchor)) = base else {
            return Settled::new(
                Point::Unknown(match unit {
                    Unit::Year => "XXXX",
                    Unit::Month => "XXXX-XX",
                    Unit::Week => "XXXX-WXX",
                    _ => "XXXX-XX-XX",
                }),
                None,
            );
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
    pub(super) fn nth(&self, n: i32, unit: Unit, of: &Reading<'_>) -> Option<Settled> {
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
            // `first half of the 20th century`: fifty years.
            Unit::Half if matches!(s.point, Point::Decade(_) | Point::Century(_)) => {
                let years = if matches!(s.point, Point::Decade(_)) { 5 } else { 50 };
                let middle = first.checked_add(years.years()).ok()?;
                if n == 1 { Point::Days(first, plus(middle, -1)?) } else { Point::Days(middle, last) }
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
            Unit::Decade => {
                // The 20th century ends with the year 2000, its last decade with 1999.
                let last_year = i32::from(last.year()) - i32::from(matches!(s.point, Point::Century(_)));
                Point::Decade(if n > 0 { i32::from(first.year()).div_euclid(10) * 10 + (n - 1) * 10 } else { last_year.div_euclid(10) * 10 })
            }
            _ => s.point,
        };
        Some(s)
    }

    /// `first nine months of 2025`
    pub(super) fn stretch(&self, n: u8, unit: Unit, at_end: bool, of: &Reading<'_>) -> Option<Settled> {
        let mut s = self.open(of)?;
        let (Some(mut first), Some(mut last)) = (s.point.first(), s.point.last()) else { return Some(s) };
        let n = i64::from(n);
        let span = match unit {
            Unit::Day => n.days(),
            Unit::Week => (7 * n).days(),
            Unit::Month => n.months(),
            Unit::Quarter => (3 * n).months(),
            _ => n.years(),
        };
        // `In the first nine months, sales rose`, said in March: those of the year before.
        let counted = matches!(of, Reading::Shifted { by: 0, what: What::Unit(Unit::Year), from: Origin::Sentence });
        let over = first.checked_add(span).ok();
        if counted
            && !at_end
            && self.tense != Tense::Future
            && self.published.zip(over).is_some_and(|(p, over)| over > p)
            && s.anchor == Some(Anchor::Published)
        {
            (first, last) = (first.checked_sub(1.years()).ok()?, last.checked_sub(1.years()).ok()?);
        }
        s.point = if at_end { Point::Days(plus(last, 1)?.checked_sub(span).ok()?, last) } else { Point::Days(first, plus(first.checked_add(span).ok()?, -1)?) };
        Some(s)
    }

    /// `same period last year`: the stretch named before, as many years off.
    pub(super) fn same_period(&self, year: Year) -> Option<Settled> {
        let Some((first, last)) = self.stretch else {
            let (y, anchor) = match year {
                Year::Shift(by, _) => self.base(Origin::Previous).map(|(d, a)| (i32::from(d.year()) + by, a))?,
                Year::Is(y) => (y, Anchor::Previous),
                Year::Open | Year::Split => return None,
            };
            return Some(Settled::new(Point::Year(y), Some(anchor)));
        };
        let by = match year {
            Year::Shift(by, _) => by,
            Year::Is(y) => y - i32::from(last.year()),
            Year::Open | Year::Split => return None,
        };
        let moved = |d: Date| d.checked_add(i64::from(by).years()).ok();
        let (a, b) = (moved(first)?, moved(last)?);
        // The end of February stays the end of February.
        let b = if last == last.last_of_month() { b.last_of_month() } else { b };
        Some(Settled::new(Point::stretch(a, b), Some(Anchor::Previous)))
    }

    pub(super) fn nth_weekday(&self, n: i32, weekday: u8, of: &Reading<'_>) -> Option<Settled> {
        let mut s = self.open(of)?;
        let w = jiff::civil::Weekday::from_monday_one_offset(i8::try_from(weekday).ok()?).ok()?;
        s.point = match s.point {
            Point::Month { year: Some(y), month } => Point::of(civil(y, month, 1)?.nth_weekday_of_month(i8::try_from(n).ok()?, w).ok()?),
            _ => Point::Unknown("XXXX-XX-XX"),
        };
        Some(s)
    }
}

/// The year of a last or next one: this year's when it is over, or still to come, by the base day.
fn nearest_year(year: i32, by: i32, over: bool, to_come: bool) -> i32 {
    match by.signum() {
        -1 => year - i32::from(!over),
        1 => year + i32::from(!to_come),
        _ => year,
    }
}

/// The year of `last winter`; a winter is named by the year of its December.
fn season_year(base: Date, by: i32, code: &str) -> i32 {
    let (year, month, season) = (i32::from(base.year()), base.month() as u8, season_month(code));
    match code {
        "WI" if by < 0 => year - if month > 2 { 1 } else { 2 },
        _ => nearest_year(year, by, season + 1 < month, season > month),
    }
}

/// The Monday of `week 23 of 2024`.
pub(super) fn iso_week(year: i32, week: u8) -> Option<Date> {
    let (year, week) = (i16::try_from(year).ok()?, i8::try_from(week).ok()?);
    jiff::civil::ISOWeekDate::new(year, week, jiff::civil::Weekday::Monday).ok().map(|w| w.date())
}
