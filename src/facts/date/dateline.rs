//! The dateline: where, when and by whom, before the first sentence.

use super::{Read, Release, order, published};
use crate::record::Dateline;
use crate::tape::atom::Kind;
use crate::text::Line;
use crate::text::token::Shape;

/// How many tokens a dateline can have.
const LONGEST: u32 = 36;

/// The release's own dateline: `TASHKENT, Uzbekistan, 18 January 2023 (UNODC) –`, `TAIPEI, TAIWAN - Example Newswire - 6 August 2026 -`.
pub(in crate::facts) fn dateline(r: &Release<'_, '_>, all: &[Read<'_>]) -> Option<Dateline> {
    r.doc.lines.iter().take(24).find_map(|line| of_line(r, all, line))
}

fn of_line(r: &Release<'_, '_>, all: &[Read<'_>], line: &Line) -> Option<Dateline> {
    let first = dash(r, line.start, line.end.min(line.start + LONGEST))?;
    let place = r.inside(Kind::Place, line.start, first).next()?.1;
    if place.first > line.start + 1 || !plain(r, line.start, first) {
        return None;
    }
    // A source and a date may stand behind dashes of their own.
    let mut end = first;
    while let Some(next) = dash(r, end + 1, line.end.min(line.start + LONGEST)).filter(|n| plain(r, end + 1, *n)) {
        end = next;
    }
    let rest = (end + 1..line.end).filter(|t| r.doc.shape(*t as usize).is_word()).count();
    if rest < 6 {
        return None;
    }
    let month_first = order::month_first(r, all);
    let date = all.iter().filter(|d| d.found.first >= line.start && d.found.end <= end).find_map(|d| published::day_of(d, month_first));
    let (start, stop) = r.span(line.start, end);
    let text = r.doc.text.get(start..stop).unwrap_or("").to_owned();
    Some(Dateline { place: r.id(place).map(str::to_owned), date, source: source(r, line.start, first, end), start, end: stop, text })
}

/// The next dash that stands between words.
fn dash(r: &Release<'_, '_>, from: u32, end: u32) -> Option<u32> {
    let spaced = |t: u32| r.doc.tokens.get(t as usize).is_some_and(|x| x.spaced);
    (from..end).find(|t| match r.doc.shape(*t as usize) {
        Shape::Dash => true,
        Shape::Hyphen => spaced(*t) && spaced(*t + 1),
        _ => false,
    })
}

/// No ordinary words: names, dates, marks.
fn plain(r: &Release<'_, '_>, from: u32, end: u32) -> bool {
    !(from..end).any(|t| {
        r.doc.shape(t as usize) == Shape::Lower
            && !matches!(r.doc.lower(t as usize), b"via" | b"am" | b"pm")
            && r.found.get(r.found.partition_point(|f| f.end <= t)).is_none_or(|f| f.first > t)
    })
}

/// What stands in brackets or slashes, or between dashes, and is no date.
fn source(r: &Release<'_, '_>, start: u32, dash: u32, end: u32) -> Option<String> {
    let is_date = |a: u32, b: u32| r.inside(Kind::Date, a, b).next().is_some();
    let mark = |t: u32, open: bool| match r.doc.shape(t as usize) {
        Shape::Open => open,
        Shape::Close => !open,
        Shape::Slash => true,
        _ => false,
    };
    let bracket = (start..end).filter(|t| mark(*t, true)).find_map(|o| {
        let close = (o + 1..end).find(|t| mark(*t, false))?;
        (close > o + 1 && !is_date(o + 1, close)).then_some((o + 1, close))
    });
    let between = (dash + 1 < end && !is_date(dash + 1, end)).then_some((dash + 1, end));
    let middle =
        (dash + 1..end).find(|t| matches!(r.doc.shape(*t as usize), Shape::Dash | Shape::Hyphen)).filter(|m| !is_date(dash + 1, *m)).map(|m| (dash + 1, m));
    let (a, b) = bracket.or(middle).or(between)?;
    let words = r.doc.words(a as usize, b as usize).trim();
    (!words.is_empty()).then(|| words.to_owned())
}
