//! The dateline: where, when and by whom, before the first sentence.

use super::{Read, Release, order, published};
use crate::record::Dateline;
use crate::resolve::Found;
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
    let most = line.end.min(line.start + LONGEST);
    let place = r.inside(Kind::Place, line.start, most).next()?.1;
    let first = end_of(r, line, place, most)?;
    if !leads(r, line.start, place.first) || !plain(r, line.start, first) {
        return None;
    }
    // A source and a date may stand behind marks of their own.
    let mut end = first;
    while let Some(next) = mark(r, end + 1, most).filter(|n| plain(r, end + 1, *n) && *n > end + 1) {
        end = next;
    }
    let rest = (end + 1..line.end).filter(|t| r.doc.shape(*t as usize).is_word()).count();
    if rest < 6 {
        return None;
    }
    let month_first = order::month_first(r, all);
    let date = all.iter().filter(|d| d.found.first >= line.start && d.found.end <= end).find_map(|d| published::day_of(d, month_first));
    // A colon, a bar or a slash ends a dateline that has its day: `Kenya: what comes next`.
    let dashed = |t: u32| matches!(r.doc.shape(t as usize), Shape::Dash | Shape::Hyphen);
    if date.is_none() && !dashed(first) && !dashed(end) {
        return None;
    }
    let (start, stop) = r.span(line.start, end);
    let text = r.doc.text.get(start..stop).unwrap_or("").to_owned();
    Some(Dateline { place: r.id(place).map(str::to_owned), date, source: source(r, line.start, first, end), start, end: stop, text })
}

/// The mark that ends the place, or the date behind it: `THE HAGUE, 5 May 2024. `, `SEATTLE (PRWEB) May 5, 2024 `.
fn end_of(r: &Release<'_, '_>, line: &Line, place: &Found, most: u32) -> Option<u32> {
    let marked = mark(r, place.end.max(line.start), most).filter(|t| plain(r, line.start, *t));
    marked.or_else(|| {
        let (_, day) = r.inside(Kind::Date, place.end, most).next().filter(|(_, f)| plain(r, line.start, f.end))?;
        let stop = r.doc.shape(day.end as usize) == Shape::Stop;
        // What stands in brackets before it is the wire: `(PRWEB)`.
        let wire = r.doc.shape(day.first as usize - 1) == Shape::Close && r.doc.shape(day.end as usize).is_capital();
        (place.first == line.start && (stop || wire)).then_some(day.end)
    })
}

/// Nothing stands before the place but a bracket or the day: `5 May 2024 – Rome – `.
fn leads(r: &Release<'_, '_>, start: u32, place: u32) -> bool {
    place <= start + 1 || {
        let day = r.inside(Kind::Date, start, place).next().map(|(_, f)| (f.first, f.end));
        day.is_some_and(|(a, b)| a <= start + 1 && (b..place).all(|t| !r.doc.shape(t as usize).is_word()))
    }
}

/// The next dash between words, or another mark that parts a dateline from the text.
fn mark(r: &Release<'_, '_>, from: u32, end: u32) -> Option<u32> {
    let spaced = |t: u32| r.doc.tokens.get(t as usize).is_some_and(|x| x.spaced);
    let mut open = false;
    (from..end).find(|t| match r.doc.shape(*t as usize) {
        Shape::Dash => !open,
        Shape::Hyphen => spaced(*t) && spaced(*t + 1) && !open,
        Shape::Slash => spaced(*t) && spaced(*t + 1),
        Shape::Colon => spaced(*t + 1) && !open,
        Shape::Bar => true,
        Shape::Open => {
            open = true;
            false
        }
        Shape::Close => {
            open = false;
            false
        }
        _ => false,
    })
}

/// No ordinary words: names, dates, marks.
fn plain(r: &Release<'_, '_>, from: u32, end: u32) -> bool {
    !(from..end).any(|t| {
        r.doc.shape(t as usize) == Shape::Lower
            && !matches!(r.doc.lower(t as usize), b"via" | b"am" | b"pm" | b"and")
            && r.found.get(r.found.partition_point(|f| f.end <= t)).is_none_or(|f| f.first > t)
    })
}

/// What stands in brackets or slashes, or between dashes, and is no date.
fn source(r: &Release<'_, '_>, start: u32, dash: u32, end: u32) -> Option<String> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let is_date = |a: u32, b: u32| r.inside(Kind::Date, a, b).next().is_some();
    // `(Washington, DC) –`
    let is_place = |a: u32, b: u32| r.inside(Kind::Place, a, b).next().is_some_and(|(_, f)| f.first == a);
    let is_spaced = |t: u32| r.doc.tokens.get(t as usize).is_some_and(|x| x.spaced);
    let mark = |t: u32, open: bool| match shape(t) {
        Shape::Open => open,
        Shape::Close => !open,
        Shape::Slash => true,
        _ => false,
    };
    let bracket = (start..end).filter(|t| mark(*t, true)).find_map(|o| {
        let close = (o + 1..end).find(|t| mark(*t, false)).or_else(|| (shape(o) == Shape::Slash && shape(o + 1) == Shape::Url).then_some(o + 2))?;
        if close <= o + 1 || shape(o) == Shape::Open && is_place(o + 1, close) || is_spaced(o + 1) && is_place(o + 1, close) {
            return None;
        }
        if !is_date(o + 1, close) {
            return Some((o + 1, close));
        }
        // `(Newsfile Corp. - May 5, 2024)`
        let part = (o + 1..close).find(|t| matches!(shape(*t), Shape::Dash | Shape::Hyphen)).filter(|p| *p > o + 1 && !is_date(o + 1, *p))?;
        Some((o + 1, part))
    });
    // `HONG KONG / PARIS, FRANCE - Example Newswire - 6 August 2026`: the first part that is neither.
    let mut from = dash + 1;
    let mut parts = core::iter::from_fn(|| {
        let to = (from..end).find(|t| matches!(shape(*t), Shape::Dash | Shape::Hyphen | Shape::Slash)).unwrap_or(end);
        let part = (from < end).then_some((from, to));
        from = to + 1;
        part
    });
    let between = parts.find(|(a, b)| (*a..*b).any(|t| shape(t).is_word()) && !is_date(*a, *b) && !is_place(*a, *b));
    let (a, b) = bracket.or(between)?;
    let words = r.doc.words(a as usize, b as usize).trim().trim_matches('/');
    (!words.is_empty()).then(|| words.to_owned())
}
