//! The headline: the first line of the head that is a title.

use super::Release;
use crate::gazetteer::label::Label;
use crate::record::{Dateline, Span};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Line, Zone};

/// How many lines a head is searched for.
const MOST: usize = 24;

/// The headline of a release; none where it begins with its text.
pub(super) fn headline(r: &Release<'_, '_>, dateline: Option<&Dateline>) -> Option<Span> {
    let lines = r.doc.lines.get(..r.doc.lines.len().min(MOST)).unwrap_or(&[]);
    let (mut marked, mut found) = (false, None);
    for (n, l) in lines.iter().enumerate() {
        let begins = dateline.is_some_and(|d| (l.start..l.end).next().is_some_and(|t| r.span(t, t + 1).0 <= d.start && r.span(l.start, l.end).1 > d.start));
        if begins || found.is_some() && l.zone != Zone::Head {
            break;
        }
        let Some(first) = title(r, l, marked, n == 0) else {
            marked |= marker(r, l.start, l.end);
            continue;
        };
        let letterhead = || found.is_none() && names_alone(r, first, l.end) && lines.get(n + 1).is_some_and(|next| apart(r, next));
        if letterhead() {
            found = Some((first, n));
            continue;
        }
        // Behind a letterhead only a longer title is one.
        let tells = |t: u32| r.labels(t) & (Label::Verb.bit() | Label::VerbS.bit()) != 0 && r.labels(t) & Label::Function.bit() == 0;
        let longer = found.is_none_or(|(a, m): (u32, usize)| {
            let more = lines.get(m).is_some_and(|x| words(r, first, l.end) > words(r, a, x.end));
            more && word_tokens(r, first, l.end).any(tells) && r.inside(Kind::Date, first, l.end).next().is_none()
        });
        if longer {
            found = Some((first, n));
        }
        break;
    }
    let (first, n) = found?;
    let mut end = lines.get(n)?.end;
    // A title in capitals goes on in the next line.
    for next in lines.get(n + 1..).unwrap_or(&[]) {
        let touching = (end.saturating_sub(1)..=next.start).all(|t| r.doc.shape(t as usize) != Shape::Para);
        let capitals = |a: u32, b: u32| {
            words(r, a, b) > 1 && word_tokens(r, a, b).all(|t| matches!(r.doc.shape(t as usize), Shape::Caps | Shape::Initial | Shape::Dotted | Shape::CapNum))
        };
        if !touching
            || next.channel
            || marker(r, next.start, next.end)
            || dated(r, next.start, next.end)
            || !capitals(first, end)
            || !capitals(next.start, next.end)
        {
            break;
        }
        end = next.end;
    }
    while end > first && matches!(r.doc.shape(end as usize - 1), Shape::Stop | Shape::Para | Shape::Break | Shape::Mark | Shape::Bullet | Shape::Hash) {
        end -= 1;
    }
    let (start, end) = r.span(first, end);
    Some(Span { start, end, text: r.doc.text.get(start..end).unwrap_or("").to_owned() })
}

fn word_tokens<'r>(r: &'r Release<'_, '_>, first: u32, end: u32) -> impl Iterator<Item = u32> + 'r {
    (first..end).filter(|t| r.doc.shape(*t as usize).is_word())
}

fn words(r: &Release<'_, '_>, first: u32, end: u32) -> usize {
    word_tokens(r, first, end).count()
}

/// Where the title of a line begins; none for a line that is no title.
fn title(r: &Release<'_, '_>, l: &Line, marked: bool, very_first: bool) -> Option<u32> {
    let doc = r.doc;
    // `# Title`, `**Title**`
    let mut first = (l.start..l.end).find(|t| !matches!(doc.shape(*t as usize), Shape::Hash | Shape::Mark | Shape::Bullet | Shape::Bar | Shape::Hyphen))?;
    while let Some(next) = behind_label(r, first, l.end) {
        first = next;
    }
    let field = doc.is(first as usize, Class::HeadField) && (1..3).any(|k| doc.shape((first + k) as usize) == Shape::Colon);
    let held_back = matches!(doc.lower(first as usize), b"embargoed" | b"embargo" | b"strictly")
        || doc.lower(first as usize) == b"not" && doc.lower(first as usize + 1) == b"for";
    let n = words(r, first, l.end);
    // Figures alone are no telephone number: `Profit rises to $14.3 billion in 2024-25`.
    let channel = l.channel && (n < 6 || (first..l.end).any(|t| matches!(doc.shape(t as usize), Shape::Email | Shape::Url)));
    if n < 3 || channel || field || held_back || marker(r, first, l.end) || dated(r, first, l.end) || place_alone(r, first, l.end) {
        return None;
    }
    match l.zone {
        Zone::Head => Some(first),
        // The text itself is no headline.
        Zone::Body => Some(first).filter(|_| very_first && !(n > 25 && (l.start..l.end).any(|t| doc.shape(t as usize) == Shape::Stop))),
        // Contacts stand over the title, and their zone goes on to the text.
        Zone::Contact => Some(first).filter(|_| {
            let tells = |t: u32| {
                doc.shape(t as usize) == Shape::Lower && r.labels(t) & (Label::Verb.bit() | Label::VerbS.bit()) != 0 && r.labels(t) & Label::Function.bit() == 0
            };
            n > 3 && (marked || word_tokens(r, first, l.end).any(tells)) && !(l.start..l.end).any(|t| doc.shape(t as usize) == Shape::Stop && t + 1 < l.end)
        }),
        Zone::Foot => None,
    }
}

/// `PRESS RELEASE – `, `Headline: `, `May 5, 2024 – `: the token behind them.
fn behind_label(r: &Release<'_, '_>, first: u32, end: u32) -> Option<u32> {
    let doc = r.doc;
    let spaced = |t: u32| doc.tokens.get(t as usize).is_some_and(|x| x.spaced);
    let split = (first..end.min(first + 12)).find(|t| match doc.shape(*t as usize) {
        Shape::Colon | Shape::Dash | Shape::Bar => true,
        Shape::Hyphen => spaced(*t) && spaced(*t + 1),
        _ => false,
    })?;
    let date = |t: u32| r.inside(Kind::Date, first, split).any(|(_, f)| f.first <= t && t < f.end);
    let label = |t: u32| doc.is(t as usize, Class::HeadlineLabel) || doc.shape(t as usize) == Shape::Num || date(t);
    let all = (first..split).filter(|t| doc.shape(*t as usize).is_word() || doc.shape(*t as usize) == Shape::Num).all(label);
    (split > first && all && words(r, split + 1, end) > 2).then_some(split + 1)
}

/// `FOR IMMEDIATE RELEASE`, `Media Release`: nothing but markers, or a sure one in front.
fn marker(r: &Release<'_, '_>, first: u32, end: u32) -> bool {
    let markers = Label::Stop.bit() | Label::StopX.bit() | Label::Function.bit();
    let all = word_tokens(r, first, end).all(|t| r.labels(t) & markers != 0 || r.doc.is(t as usize, Class::HeadlineLabel));
    r.labels(first) & Label::Stop.bit() != 0 || all
}

/// A date takes half of the line, or figures stand at both its ends as in `5 de mayo de 2024`.
fn dated(r: &Release<'_, '_>, first: u32, end: u32) -> bool {
    let half = r.inside(Kind::Date, first, end).any(|(_, f)| (f.end - f.first) * 2 >= end - first);
    let shape = |t: u32| r.doc.shape(t as usize);
    let last = (first..end).rev().find(|t| !matches!(shape(*t), Shape::Para | Shape::Break | Shape::Stop));
    half || shape(first) == Shape::Num
        && words(r, first, end) < 5
        && last.is_some_and(|t| t > first && shape(t) == Shape::Num && r.doc.lower(t as usize).len() == 4)
}

/// `12 Main Street, Springfield, IL 62701`, `Geneva, Switzerland`
fn place_alone(r: &Release<'_, '_>, first: u32, end: u32) -> bool {
    let mut places = r.inside(Kind::Place, first, end).map(|(_, f)| f).peekable();
    let comma = (first..end).any(|t| r.doc.shape(t as usize) == Shape::Comma);
    if !comma || places.peek().is_none() {
        return false;
    }
    let inside: u32 = places.map(|f| words(r, f.first, f.end) as u32).sum();
    words(r, first, end) as u32 <= inside + 1
}

/// Capitals and words between them, no more than five: `Health and Safety`, `Oxley Foundation of Ohio`.
fn names_alone(r: &Release<'_, '_>, first: u32, end: u32) -> bool {
    let verb = |t: u32| r.labels(t) & (Label::VerbS.bit() | Label::VerbPast.bit()) != 0;
    words(r, first, end) < 6 && word_tokens(r, first, end).all(|t| r.doc.shape(t as usize).is_capital() && !verb(t) || r.labels(t) & Label::Function.bit() != 0)
}

/// A line that parts a letterhead from the title.
fn apart(r: &Release<'_, '_>, l: &Line) -> bool {
    marker(r, l.start, l.end) || dated(r, l.start, l.end) || l.channel || place_alone(r, l.start, l.end)
}

#[cfg(test)]
mod tests;
