//! Business years that do not begin in January: `the fourth quarter of fiscal 2026, ended June 30, 2026`.

use super::{Read, Release};
use crate::rules::date::reading::{Reading, Year};
use crate::text::token::Shape;

/// How far the end of a quarter may stand behind it, in tokens.
const REACH: u32 = 12;

/// By how many months the release's quarters and halves begin later than the calendar's (earlier: negative), when it tells the end of one.
pub(super) fn shift(r: &Release<'_, '_>, all: &[Read<'_>]) -> Option<i32> {
    all.windows(2).find_map(|pair| {
        let [period, end] = pair else { return None };
        let told = end.found.first.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"ended" | b"ending"));
        let near = end.found.first.saturating_sub(period.found.end) <= REACH;
        if !told || !near || (period.found.end..end.found.first).any(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Para)) {
            return None;
        }
        let (last, year) = match period.reading {
            Reading::Quarter { n, year } => (i32::from(n) * 3, year),
            Reading::Half { n, year } => (i32::from(n) * 6, year),
            Reading::FiscalYear(y) => (12, Year::Is(y)),
            _ => return None,
        };
        let (day, month, end_year) = match end.reading {
            Reading::Day { day, month, year, .. } => (day, i32::from(month), year),
            _ => return None,
        };
        // Years of 52 or 53 weeks end some days before or after the month does.
        let month = match day {
            1..=9 => month - 1,
            20.. => month,
            _ => return None,
        };
        let months = match (year, end_year) {
            (Year::Is(a), Year::Is(b)) => (b - a) * 12 + month - last,
            // A business year is called after the year in which it ends.
            _ => (month - last).rem_euclid(12) - 12,
        };
        (-12 < months && months < 12 && months != 0).then_some(months)
    })
}
