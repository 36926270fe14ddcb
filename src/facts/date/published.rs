//! The day of publication, read off the release: a date line at its head, or the dateline of its first paragraph.

use super::settle::Context;
use super::{Read, Release, dateline, foreign, order, partial};
use crate::gazetteer::label::Label;
use crate::record::PartialDate;
use crate::rules::date::reading::{Reading, Year};
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Line, Zone};

/// How many lines a head can have.
const HEAD: usize = 24;
/// How many dates a head is searched for: a list of dates on one endless line is none.
const MOST: usize = 40;

/// The day that the release itself says it was given out.
pub(in crate::facts) fn published(r: &Release<'_, '_>, all: &[Read<'_>]) -> Option<PartialDate> {
    read_off(r, all)
}

/// The same, of dates that were read before.
pub(super) fn read_off(r: &Release<'_, '_>, all: &[Read<'_>]) -> Option<PartialDate> {
    *r.known.own_day.get_or_init(|| own_day(r, all))
}

fn own_day(r: &Release<'_, '_>, all: &[Read<'_>]) -> Option<PartialDate> {
    let month_first = order::month_first(r, all);
    let day = |d: &Read<'_>| day_of(d, month_first);
    let line_of = |d: &Read<'_>| r.doc.lines.get(r.doc.line_of(d.found.first as usize));
    let heads = || all.iter().take(MOST).take_while(|d| r.doc.line_of(d.found.first as usize) < HEAD);
    heads()
        .filter(|d| line_of(d).is_some_and(|l| date_line(r, l, d) && !of_another(r, l, d) || in_dateline(r, l, d)))
        .find_map(day)
        .or_else(|| heads().filter(|d| line_of(d).is_some_and(|l| opens_or_ends(r, l, d) && !of_another(r, l, d))).find_map(day))
        // `NEW DELHI, 5 May 2024: The ministry …`
        .or_else(|| dateline::dateline(r, all).and_then(|d| d.date))
        .or_else(|| r.doc.lines.iter().take(HEAD).find_map(|l| foreign::day(r, l)))
        .or_else(|| all.last().filter(|d| line_of(d).is_some_and(|l| alone(r, l, d) && l.zone != Zone::Head)).and_then(day))
}

/// The day that a date says in full.
pub(super) fn day_of(d: &Read<'_>, month_first: bool) -> Option<PartialDate> {
    let context = Context {
        shared: None,
        published: None,
        previous: None,
        story: None,
        same_sentence: false,
        narrative: false,
        release_year: None,
        only_year: None,
        tense: super::Tense::Open,
        month_first,
        article: false,
        fiscal: None,
        event: None,
        day: None,
        stretch: None,
        attacks: false,
    };
    if full(&d.reading) { context.settle(&d.reading).and_then(|s| s.point.first()).and_then(partial) } else { None }
}

/// A day with its year.
fn full(reading: &Reading<'_>) -> bool {
    match reading {
        Reading::Day { year: Year::Is(_), .. } | Reading::Numeric { .. } => true,
        Reading::Clock { of: Some(of), .. } => full(of),
        _ => false,
    }
}

/// `Registration closes 5 May 2024`
fn of_another(r: &Release<'_, '_>, line: &Line, d: &Read<'_>) -> bool {
    (line.start..d.found.first).any(|t| r.doc.is(t as usize, Class::OtherDate))
}

/// Nothing but the date stands in the line.
fn alone(r: &Release<'_, '_>, line: &Line, d: &Read<'_>) -> bool {
    !(line.start..line.end).any(|t| (t < d.found.first || t >= d.found.end) && (r.doc.shape(t as usize).is_word() || r.doc.shape(t as usize) == Shape::Num))
}

/// The date, with no more than a label beside it or few words (`MEDIA RELEASE R41/2006 - 12 June 2006`).
fn date_line(r: &Release<'_, '_>, line: &Line, d: &Read<'_>) -> bool {
    let others = (line.start..line.end).filter(|t| (*t < d.found.first || *t >= d.found.end) && r.doc.shape(*t as usize).is_word());
    let (mut labels, mut words) = (0, 0);
    for t in others {
        if r.doc.is(t as usize, Class::DateLabel) {
            // `for`, `on` and the like label nothing by themselves.
            labels += u32::from(r.doc.lower(t as usize).len() > 3);
        } else {
            words += 1;
        }
        if words > 14 {
            return false;
        }
    }
    let ends = (line.start..line.end).any(|t| r.doc.shape(t as usize) == Shape::Stop && t + 1 < line.end);
    let inside = d.found.first > line.start
        && matches!(r.doc.lower(d.found.first as usize - 1), b"in" | b"since" | b"on" | b"from" | b"by" | b"until" | b"for")
        && labels == 0;
    // `MEDIA RELEASE Jan Sample MP Member for Northton 4 May 2021`
    let headed = labels >= 2
        && words <= 14
        && (line.start..d.found.first)
            .filter(|t| r.doc.shape(*t as usize).is_word())
            .all(|t| r.doc.shape(t as usize) != Shape::Lower || r.doc.is(t as usize, Class::DateLabel) || r.labels(t) & Label::Function.bit() != 0);
    words == 0 || !ends && !inside && (labels > 0 && words <= 6 || words <= 2 || headed)
}

/// `18 May 2016 The Federation …`, `Press release, 28 May 2007, Acme:`, `Minister for Trade MDC33 12 April 1995`, `Date: 26 July 1993`.
fn opens_or_ends(r: &Release<'_, '_>, line: &Line, d: &Read<'_>) -> bool {
    let word = |t: u32| r.doc.lower(t as usize);
    let before = || (line.start..d.found.first).filter(|t| r.doc.shape(*t as usize).is_word());
    let capital = r.doc.shape(d.found.end as usize).is_capital();
    let opens = d.found.first == line.start && capital
        || before().next().is_some() && before().all(|t| Class::DateLabel.holds(word(t)) && !matches!(word(t), b"on" | b"the" | b"of" | b"a"));
    let label = d
        .found
        .first
        .checked_sub(2)
        .is_some_and(|t| r.doc.shape(t as usize + 1) == Shape::Colon && matches!(word(t), b"date" | b"dated" | b"published" | b"released" | b"issued"));
    let stop = || (line.start..line.end).any(|t| r.doc.shape(t as usize) == Shape::Stop);
    let led = d
        .found
        .first
        .checked_sub(1)
        .is_some_and(|t| matches!(word(t), b"on" | b"in" | b"by" | b"until" | b"since" | b"from" | b"of" | b"and" | b"to" | b"ended" | b"is"));
    let ends = d.found.end >= line.end && d.found.first > line.start && !led && !stop();
    // `Sydney, 5 July 2022. Prices rose …`
    let place = before().next().is_some()
        && d.found.first - line.start < 8
        && before().all(|t| r.doc.shape(t as usize).is_capital())
        && r.doc.shape(d.found.end as usize) == Shape::Stop
        && d.found.end + 1 < line.end;
    opens || label || ends || place
}

/// In the first words of a paragraph, with a dash, a bracket or a colon behind it: `LISBON, 18 January 2023 (ACME) – `.
fn in_dateline(r: &Release<'_, '_>, line: &Line, d: &Read<'_>) -> bool {
    if d.found.first - line.start > 22 {
        return false;
    }
    let before = (line.start..d.found.first)
        .any(|t| r.doc.shape(t as usize) == Shape::Lower && !matches!(r.doc.lower(t as usize), b"de" | b"of" | b"and" | b"the" | b"via"));
    let behind = (d.found.end..line.end).take(14).find(|t| {
        matches!(r.doc.shape(*t as usize), Shape::Dash | Shape::Slash | Shape::Bar)
            || r.doc.shape(*t as usize) == Shape::Hyphen && r.doc.tokens.get(*t as usize).is_some_and(|x| x.spaced)
    });
    let lower = behind.is_some_and(|b| (d.found.end..b).any(|t| r.doc.shape(t as usize) == Shape::Lower));
    !before && behind.is_some() && !lower
}
