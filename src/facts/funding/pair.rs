//! Two who give together, one of them named beside the other: `Acme and its arm, the Acme Fund, gave`, `Acme and its customers gave`.

use super::super::Release;
use super::phrase::{self, content, name_at};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Ann Holt and her husband, Jim, gave`: both, when the second comma is at a token.
pub(super) fn couple<'a>(r: &Release<'a, '_>, comma: u32, from: u32) -> Option<Vec<&'a Found>> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let second = name_at(r, comma.checked_sub(1)?).filter(|f| f.end == comma && f.first > from + 4)?;
    let t = second.first;
    if second.kind == Kind::Org {
        return arm(r, second, from);
    }
    let second = Some(second).filter(|f| f.kind == Kind::Person)?;
    let kin = matches!(lower(t - 2), b"wife" | b"husband" | b"partner" | b"spouse" | b"son" | b"daughter" | b"brother" | b"sister" | b"late");
    let led = r.doc.shape(t as usize - 1) == Shape::Comma && kin && matches!(lower(t - 3), b"his" | b"her" | b"their") && lower(t - 4) == b"and";
    let first = name_at(r, t - 5).filter(|f| led && f.kind == Kind::Person)?;
    Some(vec![first, second])
}

/// `Acme (ACM) and its charitable arm, the Acme Fund, gave`: both.
fn arm<'a>(r: &Release<'a, '_>, second: &'a Found, from: u32) -> Option<Vec<&'a Found>> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let mut t = if phrase::article(r, second.first - 1) { second.first - 1 } else { second.first };
    let kin =
        t.checked_sub(2).filter(|k| r.doc.shape(t as usize - 1) == Shape::Comma && (Class::PayingArm.holds(lower(*k)) || Class::BodyNoun.holds(lower(*k))))?;
    t = kin;
    while t > from && t + 6 > kin && !matches!(lower(t), b"its" | b"their") {
        t -= 1;
    }
    let and = t.checked_sub(1).filter(|a| *a > from && matches!(lower(t), b"its" | b"their") && lower(*a) == b"and")?;
    let end =
        if r.doc.shape(and as usize - 1) == Shape::Close { (and.saturating_sub(9)..and).rev().find(|o| r.doc.shape(*o as usize) == Shape::Open)? } else { and };
    let first = name_at(r, end.checked_sub(1)?).filter(|f| f.end == end && f.kind == Kind::Org)?;
    Some(vec![first, second])
}

/// `Acme, through its unit, the Acme Fund, gave`: both, when the last comma is at a token.
pub(super) fn through<'a>(r: &Release<'a, '_>, comma: u32, from: u32) -> Option<Vec<&'a Found>> {
    let second = name_at(r, comma.checked_sub(1)?).filter(|f| f.end == comma && f.kind == Kind::Org && f.first > from + 3)?;
    let by = (second.first.saturating_sub(9).max(from + 1)..second.first)
        .rev()
        .find(|t| matches!(r.doc.lower(*t as usize), b"through" | b"via" | b"by") && matches!(r.doc.lower(*t as usize + 1), b"its" | b"their" | b"way"))?;
    let first = name_at(r, by.checked_sub(2)?).filter(|f| r.doc.shape(by as usize - 1) == Shape::Comma && f.end + 1 == by && f.kind == Kind::Org)?;
    Some(vec![first, second])
}

/// `Acme and its customers [gave]`: where the `and` stands behind the name that begins the sentence.
pub(super) fn conjunct(r: &Release<'_, '_>, last: u32, from: u32) -> Option<u32> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let mut t = last;
    while t > from && t + 4 > last && name_at(r, t).is_none() && r.doc.shape(t as usize).is_word() && !matches!(lower(t), b"and" | b"with") {
        t -= 1;
    }
    let owned = phrase::article(r, t + 1) && t < last || r.labels(last) & Label::Noun.bit() != 0 && lower(last).ends_with(b"s");
    if lower(t) != b"and" || !owned || !content(r, last) {
        return None;
    }
    let behind =
        if r.doc.shape(t as usize - 1) == Shape::Close { (t.saturating_sub(9)..t).rev().find(|o| r.doc.shape(*o as usize) == Shape::Open)? } else { t };
    // `the billionaire Ann Holt and her family gave`
    let kin = matches!(lower(t + 1), b"his" | b"her" | b"their")
        && matches!(lower(last), b"family" | b"wife" | b"husband" | b"partner" | b"spouse" | b"children" | b"parents" | b"siblings" | b"brother" | b"sister");
    let gives = |f: &Found| matches!(f.kind, Kind::Org | Kind::Place) && f.first <= from + 1 || kin && f.kind == Kind::Person && f.first <= from + 6;
    name_at(r, behind.checked_sub(1)?).filter(|f| f.end == behind && gives(f)).map(|_| behind)
}

/// `A, B, partners in trade, and other agencies [gave]`: where the last name ends that those without a name stand behind.
pub(super) fn unnamed(r: &Release<'_, '_>, last: u32, from: u32) -> Option<u32> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let comma = |t: u32| r.doc.shape(t as usize) == Shape::Comma;
    if !lower(last).ends_with(b"s") || r.labels(last) & Label::Noun.bit() == 0 {
        return None;
    }
    let mut t = last + 1;
    for group in 0..3 {
        let end = t;
        while t > from && t + 5 > end && name_at(r, t - 1).is_none() && (content(r, t - 1) || phrase::article(r, t - 1)) {
            t -= 1;
        }
        let and = t > from && lower(t - 1) == b"and";
        if t == end || group == 0 && !and {
            return None;
        }
        t -= u32::from(and);
        t -= u32::from(t > from && comma(t - 1));
        let joint = t.checked_sub(1).and_then(|n| name_at(r, n)).filter(|f| f.end == t && f.first >= from);
        if joint.is_some_and(|f| matches!(f.kind, Kind::Org | Kind::Place | Kind::Person)) {
            return Some(t);
        }
    }
    None
}
