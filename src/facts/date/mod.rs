//! What dates mean: values against the publication date and each other.

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod corpus;
mod course;
mod dateline;
mod doubt;
mod fiscal;
mod foreign;
mod holiday;
mod length;
mod order;
mod point;
mod published;
mod settle;
mod tense;
mod told;

use super::Release;
use crate::gazetteer::label::Label;
use crate::record::{Anchor, Date, DateKind, DatePart, Duration, PartialDate};
use crate::resolve::Found;
use crate::rules::date::reading::{Reading, What, Year};
use crate::rules::date::word::{Piece, Unit, Word, pieces};
use crate::rules::date::{Length, read, read_length};
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use course::Course;
pub(super) use dateline::dateline;
use point::Point;
pub(super) use published::published;
use settle::{Context, Settled};
use tense::Tense;
use told::{given_year, shared_years};

/// A found date with its words, read.
pub(super) struct Read<'a> {
    found: &'a Found,
    reading: Reading<'a>,
}

/// All dates of the release that can be read, in text order.
pub(super) fn readings<'a>(r: &Release<'a, '_>) -> Vec<Read<'a>> {
    let words = |f: &Found| pieces(r.doc, r.gazetteer, r.cells_from(f.first), f.first, f.end);
    let one = |found: &'a Found| Some(Read { found, reading: read(&words(found))? });
    r.found.iter().filter(|f| f.kind == Kind::Date).filter_map(one).collect()
}

/// Every date with its value; durations apart.
pub(super) fn dates(r: &Release<'_, '_>, all: &[Read<'_>], warnings: &mut Vec<String>) -> (Vec<Date>, Vec<Duration>) {
    let mut course = Course::new(r, all);
    let shared = shared_years(r, all);
    let mut out = Vec::new();
    for (i, d) in all.iter().enumerate() {
        course.context.shared = shared.get(i).copied().flatten();
        // `Doors open at 6 p.m.`: outside of a history an hour without a day beside it is no part of the calendar.
        if !course.context.narrative && is_hour(r, d) {
            continue;
        }
        course.come_to(d);
        let Some(value) = course.context.settle(&d.reading) else {
            if !matches!(d.reading, Reading::EventDay(_)) {
                warnings.push(format!("`{}` is no day of the calendar", r.words(d.found)));
            }
            continue;
        };
        warnings.extend(doubt::of(r, d, &value));
        course.go_on_from(d, &value);
        out.push(record(r, d, &value));
    }
    (out, length::durations(r))
}

/// `6 p.m.`, with no day beside it.
fn is_hour(r: &Release<'_, '_>, d: &Read<'_>) -> bool {
    matches!(d.reading, Reading::Clock { of: None, .. }) && r.words(d.found).bytes().any(|b| matches!(b, b'm' | b'M'))
}

/// A look back from another stretch: `same period last year`, `the previous year`.
fn compares(reading: &Reading<'_>) -> bool {
    matches!(reading, Reading::SamePeriod(_))
}

/// The days of a quarter, a month, the `three months ended 31 March 2024`.
fn stretch(r: &Release<'_, '_>, d: &Read<'_>, value: &Settled) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let last = value.to.as_ref().map_or(value.point, |t| t.0).last()?;
    if !matches!(value.point, Point::Day { .. }) || value.to.is_some() {
        return value.point.first().map(|first| (first, last)).filter(|(a, b)| a < b);
    }
    let ended = d.found.first.checked_sub(1).filter(|t| matches!(r.doc.lower(*t as usize), b"ended" | b"ending" | b"to"))?;
    let from = ended.saturating_sub(3);
    let words = pieces(r.doc, r.gazetteer, r.cells_from(from), from, ended);
    let lengths = (0..words.len()).filter_map(|i| words.get(i..).and_then(read_length));
    let months = lengths.into_iter().find_map(|l| match l {
        Length::Span { n, unit: Unit::Month, .. } => Some(n.unwrap_or(1.0)),
        Length::Span { n, unit: Unit::Quarter, .. } => Some(3.0 * n.unwrap_or(1.0)),
        Length::Span { unit: Unit::Half, .. } => Some(6.0),
        Length::Span { n, unit: Unit::Year, .. } => Some(12.0 * n.unwrap_or(1.0)),
        _ => None,
    })?;
    let months = (1.0..=120.0).contains(&months).then_some(months as i64)?;
    let first = point::plus(last, 1)?.checked_sub(jiff::ToSpan::months(months)).ok()?;
    Some((first, last))
}

/// `in the wake of September 11`, `the September 11 attacks`.
fn of_the_attacks(r: &Release<'_, '_>, f: &Found) -> bool {
    let before = |k: u32| f.first.checked_sub(k).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    let led =
        before(1) == b"of" && matches!(before(2), b"wake" | b"aftermath" | b"events" | b"tragedy" | b"horrors" | b"anniversary" | b"attacks" | b"victims");
    let behind = |k: u32| r.doc.lower((f.end + k) as usize);
    led || (0..2).any(|k| {
        matches!(behind(k), b"attacks" | b"attack" | b"terrorist" | b"terror" | b"hijackings" | b"hijackers" | b"bombings" | b"atrocities" | b"victims")
    })
}

/// A date that those after it go on from: no year in passing, nothing counted back.
fn leads(r: &Release<'_, '_>, d: &Read<'_>, context: &Context) -> bool {
    let mut reading = &d.reading;
    while let Reading::Modified { of, .. } | Reading::Part { of: Some(of), .. } | Reading::Clock { of: Some(of), .. } = reading {
        reading = of;
    }
    let before = d.found.first.checked_sub(1).map(|t| t as usize);
    if before
        .is_some_and(|t| matches!(r.doc.lower(t), b"until" | b"till" | b"since" | b"of") && (r.doc.lower(t) != b"of" || t > 0 && r.doc.lower(t - 1) == b"as"))
    {
        return false;
    }
    // `the leader of the August 1792 uprising`, `above the May 2007 high`
    let article = before.is_some_and(|t| matches!(r.doc.lower(t), b"the" | b"an" | b"a"));
    let noun = r.doc.shape(d.found.end as usize) == Shape::Lower && r.labels(d.found.end) & (Label::Noun.bit() | Label::Function.bit()) == Label::Noun.bit();
    if article && noun {
        return false;
    }
    match reading {
        Reading::Season { year: Year::Open, .. } => false,
        Reading::Year(_) => {
            let opens = |t: usize| matches!(r.doc.places.get(t), Some(crate::text::Place::Start | crate::text::Place::Title));
            before.is_none_or(|t| matches!(r.doc.lower(t), b"in" | b"by" | b"during") && opens(t) || matches!(r.doc.shape(t), Shape::Break | Shape::Para))
                || opens(d.found.first as usize)
                || heading(r, d)
                // `The armies met in 1781 at Yorktown`, in a story of those years.
                || matches!(d.reading, Reading::Year(_))
                    && context.tense != Tense::Future
                    && before.is_some_and(|t| matches!(r.doc.lower(t), b"in" | b"during" | b"throughout"))
                    && given_year(reading).zip(context.story.and_then(Point::year)).is_some_and(|(y, s)| (y - s).abs() <= 3)
        }
        Reading::Counted { unit, .. } => matches!(unit, Unit::Day | Unit::Week),
        Reading::Shifted { by, what, .. } => *by >= 0 || !matches!(what, What::Unit(Unit::Year | Unit::Decade | Unit::Century)),
        Reading::Decade(_) | Reading::Century(_) | Reading::Hundred(_) | Reading::FiscalYear(_) | Reading::Named { .. } => false,
        Reading::Range { from, .. } => !matches!(**from, Reading::Year(_)),
        _ => true,
    }
}

/// A short line without a full stop.
fn heading(r: &Release<'_, '_>, d: &Read<'_>) -> bool {
    let line = r.doc.lines.get(r.doc.line_of(d.found.first as usize));
    line.is_some_and(|l| l.end - l.start <= 10 && !(l.start..l.end).any(|t| r.doc.shape(t as usize) == Shape::Stop))
}

fn record(r: &Release<'_, '_>, d: &Read<'_>, v: &Settled) -> Date {
    let (start, end) = r.span(d.found.first, d.found.end);
    let (mut from, mut to) = v.point.days();
    let mut timex = v.timex();
    let mut edtf = if v.time.is_empty() && v.point.is_plain() { Some(timex.clone()) } else { v.point.edtf() };
    let mut kind = if v.time.is_empty() { DateKind::Date } else { DateKind::Time };
    let mut parts = Vec::new();
    if let Some((last, last_timex, left, right)) = &v.to {
        kind = DateKind::Range;
        to = last.days().1;
        edtf = edtf.zip(last.edtf()).map(|(a, b)| format!("{a}/{b}"));
        parts = range_parts(r, d, *left, *right, &timex, last_timex);
        timex = format!("{timex}/{last_timex}");
    }
    if from.zip(to).is_some_and(|(a, b)| a > b) {
        (from, to) = (to, from);
    }
    Date {
        start,
        end,
        text: r.words(d.found).to_owned(),
        kind,
        from,
        to,
        timex: Some(timex).filter(|t| !t.is_empty()),
        modifier: v.modifier,
        edtf,
        anchor: v.anchor.filter(|a| *a != Anchor::Other),
        parts,
        rule: d.found.rule.into(),
        certainty: d.found.certainty,
    }
}

/// The two ends of a range, as they stand.
fn range_parts(r: &Release<'_, '_>, d: &Read<'_>, left: usize, right: usize, from: &str, to: &str) -> Vec<DatePart> {
    let part = |pieces: &[Piece<'_>], timex: &str| {
        let idle = |p: &&Piece<'_>| matches!(p.word, Word::Comma | Word::Dash | Word::Text("the" | "and" | "to" | "from" | "between"));
        let first = pieces.iter().find(|p| !idle(p))?;
        let last = pieces.iter().rev().find(|p| !idle(p))?;
        let (start, end) = (first.bytes.0, last.bytes.1);
        Some(DatePart { start, end, text: r.doc.text.get(start..end)?.to_owned(), timex: Some(timex.to_owned()) })
    };
    let pieces = pieces(r.doc, r.gazetteer, r.cells_from(d.found.first), d.found.first, d.found.end);
    let ends = [part(pieces.get(..left).unwrap_or(&[]), from), part(pieces.get(right..).unwrap_or(&[]), to)];
    let mut parts = Vec::with_capacity(ends.len());
    parts.extend(ends.into_iter().flatten());
    parts
}

/// A day as records have it.
fn partial(d: jiff::civil::Date) -> Option<PartialDate> {
    PartialDate::from_ymd(i32::from(d.year()), d.month() as u8, d.day() as u8)
}

#[cfg(test)]
mod lengths;
