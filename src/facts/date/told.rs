//! Which years the release tells, and what for: its own, those of a row, those that others are held against.

use super::Read;
use super::point::Point;
use super::settle::Context;
use crate::facts::Release;
use crate::rules::date::reading::{Reading, What, Year};
use crate::rules::date::word::Unit;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `in January, April and October 2022`: the year that the last of a row tells for those before it.
pub(super) fn shared_years(r: &Release<'_, '_>, all: &[Read<'_>]) -> Vec<Option<i32>> {
    let mut years = vec![None; all.len()];
    for (i, pair) in all.windows(2).enumerate().rev() {
        let [d, next] = pair else { continue };
        let (Some(month), Some(next_month)) = (open_month(&d.reading), month(&next.reading)) else { continue };
        let link = |t: u32| {
            matches!(r.doc.lower(t as usize), b"and" | b"or" | b"in" | b"on" | b"again")
                || matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Amp | Shape::Slash)
        };
        let gap = d.found.end..next.found.first;
        if gap.is_empty() || gap.len() > 3 || !gap.into_iter().all(link) {
            continue;
        }
        let year = given_year(&next.reading).or_else(|| years.get(i + 1).copied().flatten());
        if let Some(slot) = years.get_mut(i) {
            // `in December and February 2022`: over New Year.
            *slot = year.map(|y| y - i32::from(month >= next_month + 6));
        }
    }
    years
}

/// The month of a month or day.
fn month(reading: &Reading<'_>) -> Option<u8> {
    match reading {
        Reading::Day { month, .. } | Reading::Month { month, .. } => Some(*month),
        _ => None,
    }
}

/// The month of a month or day that tells no year.
fn open_month(reading: &Reading<'_>) -> Option<u8> {
    match reading {
        Reading::Day { month, year: Year::Open, .. } | Reading::Month { month, year: Year::Open } => Some(*month),
        _ => None,
    }
}

/// `$25 million for 2025, compared to $9 million in 2024`: the earlier year is only held against the one that is told of.
pub(super) fn held_against(r: &Release<'_, '_>, d: &Read<'_>, context: &Context) -> bool {
    let given = if let Reading::FiscalYear(y) = d.reading { Some(y) } else { given_year(&d.reading) };
    let Some(year) = given else { return false };
    if context.previous.and_then(Point::year).is_none_or(|told| told <= year) {
        return false;
    }
    let from = d.found.first.saturating_sub(9);
    let behind = (from..d.found.first).rev().take_while(|t| !matches!(r.doc.shape(*t as usize), Shape::Comma | Shape::Stop | Shape::Para | Shape::Break));
    let against = |t: u32| match r.doc.lower(t as usize) {
        b"compared" | b"versus" | b"vs" | b"against" | b"than" => true,
        // `a decrease from $3.6 million in 2024`, but not `from 2024`.
        b"from" => t + 1 < d.found.first,
        _ => false,
    };
    behind.into_iter().any(against)
}

/// The year of the release's dated days and months; else its only year, when no `this year` stands beside it and nothing merely began in it.
pub(super) fn release_year(r: &Release<'_, '_>, all: &[Read<'_>]) -> Option<i32> {
    let dated = all
        .iter()
        .filter(|d| !matches!(d.reading.plain(), Reading::Year(_) | Reading::FiscalYear(_) | Reading::Range { .. }))
        .find_map(|d| given_year(&d.reading));
    if dated.is_some() {
        return dated;
    }
    let relative = all.iter().any(|d| matches!(d.reading, Reading::Shifted { what: What::Unit(Unit::Year), .. }));
    let told = all.iter().filter(|d| !matches!(d.reading, Reading::Range { .. }) && !of_origin(r, d.found.first));
    let mut years = told.filter_map(|d| given_year(&d.reading));
    let first = years.next()?;
    (!relative && years.all(|y| y == first)).then_some(first)
}

/// The year that `this year` is, when all days and months of the release that name a year name the same and no later one is told.
pub(super) fn only_year(r: &Release<'_, '_>, all: &[Read<'_>]) -> Option<i32> {
    let told =
        || all.iter().filter(|d| !of_origin(r, d.found.first)).filter_map(|d| Some((matches!(d.reading.plain(), Reading::Year(_)), given_year(&d.reading)?)));
    let mut dated = told().filter(|(bare, _)| !bare).map(|(_, y)| y);
    let one = dated.next()?;
    (dated.all(|y| y == one) && told().all(|(_, y)| y <= one)).then_some(one)
}

/// `since 2016`, `founded in 1919`: the year in which something began, or by which it is to be done, tells nothing of the release's own.
fn of_origin(r: &Release<'_, '_>, year: u32) -> bool {
    let before = |k: u32| year.checked_sub(k).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    // `by the end of 2026` it is to be done.
    let limit = before(1) == b"by" || before(2) == b"by" && before(1) == b"the";
    limit || before(1) == b"since" || before(1) == b"in" && Class::Beginning.holds(before(2))
}

/// The year that a reading itself gives to a day, month or other part of it.
pub(super) fn given_year(reading: &Reading<'_>) -> Option<i32> {
    match reading {
        Reading::Day { year: Year::Is(y), .. }
        | Reading::Month { year: Year::Is(y), .. }
        | Reading::Quarter { year: Year::Is(y), .. }
        | Reading::Half { year: Year::Is(y), .. }
        | Reading::Season { year: Year::Is(y), .. }
        | Reading::Numeric { year: y, .. }
        | Reading::Year(y) => Some(*y),
        Reading::Modified { of, .. } | Reading::Part { of: Some(of), .. } | Reading::Clock { of: Some(of), .. } | Reading::Range { to: of, .. } => {
            given_year(of)
        }
        _ => None,
    }
}

/// Days and months mostly of other years than that of publication: a history, whose years go on from date to date.
pub(super) fn is_history(all: &[Read<'_>], published: Option<jiff::civil::Date>) -> bool {
    let Some(published) = published else { return false };
    let is_far = |y: i32| (y - i32::from(published.year())).abs() > 1;
    let years: Vec<i32> = all.iter().filter(|d| !matches!(d.reading, Reading::Year(_))).filter_map(|d| given_year(&d.reading)).collect();
    let far = years.iter().filter(|y| is_far(**y)).count();
    // Nothing but years long ago, and never `today`.
    let is_bare = |r: &Reading<'_>| match r {
        Reading::Year(y) => is_far(*y),
        Reading::Stretch { of, .. } | Reading::Nth { of, .. } | Reading::Modified { of, .. } => matches!(**of, Reading::Year(y) if is_far(y)),
        _ => false,
    };
    let bare = all.iter().filter(|d| is_bare(&d.reading)).count();
    let today = all.iter().any(|d| matches!(d.reading, Reading::Today(_)));
    let mostly = years.len() >= 6 && far * 10 >= years.len() * 8 && (!today || far >= 10 && far == years.len() || far >= 20);
    mostly || years.len() >= 20 && far * 2 >= years.len() || bare >= 6 && far == years.len() && !today
}
