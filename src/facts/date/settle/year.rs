//! The year of a day, month or season that names none: of the words before it, else the nearest to the day of publication.

use super::Context;
use crate::facts::date::point::{Point, civil};
use crate::facts::date::tense::Tense;
use crate::record::Anchor;
use crate::rules::date::reading::{Origin, Year};
use jiff::civil::Date;

impl Context {
    /// The year of a month or day.
    pub(super) fn year(&self, year: Year, place: Option<(u8, Option<u8>)>, weekday: Option<u8>) -> (Option<i32>, Option<Anchor>) {
        match year {
            Year::Is(y) => (Some(y), None),
            Year::Split => (None, None),
            Year::Shift(by, from) => {
                let base = match from {
                    Origin::Previous => self.previous.and_then(Point::year).map(|y| (y, Anchor::Previous)),
                    Origin::Published | Origin::Sentence => None,
                };
                let base = base.or_else(|| self.base(from).map(|(d, a)| (i32::from(d.year()), a)));
                (base.map(|b| b.0 + by), base.map(|b| b.1))
            }
            Year::Open if self.shared.is_some() => (self.shared, Some(Anchor::Release)),
            Year::Open => self.open_year(place, weekday),
        }
    }

    fn open_year(&self, place: Option<(u8, Option<u8>)>, weekday: Option<u8>) -> (Option<i32>, Option<Anchor>) {
        let previous = self.story.and_then(Point::year).map(|y| (Some(y), Some(Anchor::Previous)));
        let Some(published) = self.published.filter(|_| !self.narrative) else {
            let release = self.release_year.map(|y| (Some(y), Some(Anchor::Release)));
            // `during the 2024 ceremony on 16 December`
            let sentence = self.previous.filter(|p| self.same_sentence && matches!(p, Point::Year(_))).and_then(Point::year);
            let sentence = sentence.filter(|y| self.published.is_none() || self.story.and_then(Point::year).is_none_or(|s| (y - s).abs() <= 3));
            let sentence = sentence.map(|y| (Some(y), Some(Anchor::Previous)));
            let known = [sentence, self.rolled(place), previous, release].into_iter().flatten();
            // `Tuesday, 17 November` is of no year in which that is a Friday.
            let fits = |y: Option<i32>| match (y, weekday, place) {
                (Some(y), Some(w), Some((month, Some(day)))) => civil(y, month, day).is_none_or(|d| d.weekday().to_monday_one_offset() as u8 == w),
                _ => true,
            };
            let near = |y: i32| [y, y + 1, y - 1].into_iter().find(|y| fits(Some(*y)));
            let first = known.clone().next().unwrap_or((None, None));
            return known.clone().find(|k| fits(k.0)).or_else(|| first.0.and_then(near).map(|y| (Some(y), first.1))).unwrap_or((None, None));
        };
        let year = i32::from(published.year());
        // `On 3 March 2019 … and on 5 April`: the sentence has told its year.
        if self.same_sentence
            && let Some((Some(y), a)) = previous
            && (y - year).abs() > 1
            && self.tense != Tense::Future
            // `born on 12 May 1931 and died on Saturday, 9 March`: no Saturday of 1931.
            && match (weekday, place) {
                (Some(w), Some((month, Some(day)))) => civil(y, month, day).is_none_or(|d| d.weekday().to_monday_one_offset() as u8 == w),
                _ => true,
            }
        {
            return (Some(y), a);
        }
        let Some((month, day)) = place else { return (Some(year), Some(Anchor::Published)) };
        if let (Some(w), Some(day)) = (weekday, day)
            && let Some(y) =
                [year, year - 1, year + 1].into_iter().find(|y| civil(*y, month, day).is_some_and(|d| d.weekday().to_monday_one_offset() as u8 == w))
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
    pub(super) fn nearest_season(&self, published: Date, code: &'static str) -> i32 {
        let year = i32::from(published.year());
        let away = |y: i32| {
            let s = Point::Season { year: Some(y), code };
            let days = |d: Option<Date>| d.and_then(|d| published.until(d).ok()).map_or(9999, |s| s.get_days());
            let (a, b) = (days(s.first()), days(s.last()));
            let side = if a <= 0 && b >= 0 {
                0
            } else if b < 0 {
                b
            } else {
                a
            };
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
            if a <= 0 && b >= 0 {
                0
            } else if b < 0 {
                b
            } else {
                a
            }
        };
        let d = distance(year);
        match self.tense {
            // Said of the past: not later than today.
            Tense::Past if d > if day.is_some() { 45 } else { 15 } => year - 1,
            Tense::Future if d < if day.is_some() { -30 } else { -60 } => year + 1,
            Tense::Open if d > 270 => year - 1,
            Tense::Open if d < -270 => year + 1,
            _ => year,
        }
    }
}
