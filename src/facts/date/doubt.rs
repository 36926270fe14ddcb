//! What a date says against itself: `Tuesday, 5 May 2025` was a Monday, `8 May to 3 May 2024` ends before it begins.

use super::settle::Settled;
use super::{Read, Release, point};
use crate::rules::date::reading::{Reading, Year};

const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The warning that a date is worth.
pub(super) fn of(r: &Release<'_, '_>, d: &Read<'_>, value: &Settled) -> Option<String> {
    weekday(&d.reading).map(|name| format!("`{}` is a {name}", r.words(d.found))).or_else(|| {
        let (first, last) = (value.point.first()?, value.to.as_ref()?.0.last()?);
        (last < first).then(|| format!("`{}` ends before it begins", r.words(d.found)))
    })
}

/// The weekday of a day that is told with another.
fn weekday(reading: &Reading<'_>) -> Option<&'static str> {
    match reading {
        Reading::Day { weekday: Some(told), day, month, year: Year::Is(year) } => {
            let is = point::civil(*year, *month, *day)?.weekday().to_monday_one_offset();
            NAMES.get(usize::try_from(is).ok()?.checked_sub(1)?).filter(|_| u8::try_from(is) != Ok(*told)).copied()
        }
        Reading::Clock { of: Some(of), .. } => weekday(of),
        _ => None,
    }
}
