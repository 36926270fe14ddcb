//! Who is meant by `they`, `he`, `she` and `the two countries` where they give: the names that begin the sentence, or the one before.

use super::super::Release;
use super::phrase::{self, name_at, sentence};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The names in a row that begin the sentence, when a verb of their own follows.
pub(super) fn opening_row<'a>(r: &Release<'a, '_>, from: u32, to: u32) -> Option<Vec<&'a Found>> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let mut names = Vec::new();
    let mut at = from;
    while at < to {
        while at < to && (phrase::article(r, at) || matches!(lower(at), b"and" | b"both") || r.doc.shape(at as usize) == Shape::Comma) {
            at += 1;
        }
        // `Ann Holt and her husband, Ben Holt,`
        if !names.is_empty() && matches!(lower(at), b"her" | b"his" | b"their") && r.doc.shape(at as usize + 1) == Shape::Lower {
            at += 2 + u32::from(r.doc.shape(at as usize + 2) == Shape::Comma);
        }
        let Some(f) = name_at(r, at).filter(|f| f.first == at && matches!(f.kind, Kind::Org | Kind::Person | Kind::Place)) else { break };
        names.push(f);
        at = f.end;
    }
    at += u32::from(r.doc.shape(at as usize) == Shape::Comma && names.len() > 1);
    let verb = r.labels(at) & (Label::VerbPast.bit() | Label::VerbS.bit() | Label::Verb.bit()) != 0 && r.doc.shape(at as usize) == Shape::Lower;
    (names.len() > 1 && verb).then_some(names)
}

/// Where the sentence before begins, when the word at a token opens its own, or stands behind one word.
fn sentence_before(r: &Release<'_, '_>, from: u32, at: u32) -> Option<(u32, u32)> {
    // `Since 2016, they have given`
    let timed = |t: u32| {
        name_at(r, t).is_some_and(|f| matches!(f.kind, Kind::Date | Kind::Duration))
            || r.doc.shape(t as usize) == Shape::Comma
            || matches!(
                r.doc.lower(t as usize),
                b"since" | b"in" | b"over" | b"the" | b"to" | b"so" | b"far" | b"then" | b"during" | b"together" | b"our" | b"partnership" | b"began"
            )
    };
    let opens = at <= from + 1 || at < from + 8 && (from..at).all(timed);
    let end = from.checked_sub(1).filter(|_| opens && r.doc.shape(from as usize - 1) != Shape::Para)?;
    Some((sentence(r.doc, end.checked_sub(1)?).0, end))
}

/// `UNICEF and UNESCO came in May. [They] gave`: both.
pub(super) fn row_before<'a>(r: &Release<'a, '_>, from: u32, at: u32) -> Option<Vec<&'a Found>> {
    let (earlier, end) = sentence_before(r, from, at)?;
    opening_row(r, earlier, end)
}

/// `Ann Holt came in May. [She] gave`: whom the sentence before begins with, and nobody else stands in it.
pub(super) fn person_before<'a>(r: &Release<'a, '_>, from: u32, at: u32) -> Option<&'a Found> {
    let (earlier, end) = sentence_before(r, from, at)?;
    let mut people = r.inside(Kind::Person, earlier, end).map(|(_, f)| f);
    people.next().filter(|f| f.first <= earlier + 3 && people.all(|p| p.thing == f.thing))
}

/// `ACME came in May. [They] gave`: the one body that the sentence before begins with, and no other stands in it.
pub(super) fn body_before<'a>(r: &Release<'a, '_>, from: u32, at: u32) -> Option<Vec<&'a Found>> {
    let (earlier, end) = sentence_before(r, from, at)?;
    let mut bodies = r.inside(Kind::Org, earlier, end).map(|(_, f)| f);
    bodies.next().filter(|f| f.first <= earlier + 2 && bodies.all(|b| b.thing == f.thing)).map(|f| vec![f])
}

/// `UNICEF and UNESCO came in May. These two [bodies] gave`: the names that the sentence before, or the sentence itself, begins with.
pub(super) fn group_before<'a>(r: &Release<'a, '_>, from: u32, head: u32) -> Option<Vec<&'a Found>> {
    let lower = |t: u32| r.doc.lower(t as usize);
    if !Class::BodiesTogether.holds(lower(head)) || name_at(r, head).is_some() {
        return None;
    }
    let number = |t: u32| matches!(lower(t), b"two" | b"three" | b"four" | b"five" | b"partner" | b"sister" | b"neighbouring" | b"donor");
    let mut t = head;
    while t > from && number(t - 1) {
        t -= 1;
    }
    let led = t.checked_sub(1).filter(|d| *d >= from && matches!(lower(*d), b"the" | b"these" | b"both" | b"all" | b"those"))?;
    row_before(r, from, led).or_else(|| opening_row(r, from, led).filter(|_| led > from + 1))
}
