//! Those who give what is the public's: `the Minister handed over cheques`, `Mayor Ann Holt has directed $5m to`.

use super::super::Release;
use super::phrase::name_at;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What they do with it; what they announce and approve is the body's.
pub(super) fn official(verb: &[u8]) -> bool {
    const DEEDS: &[&[u8]] = &[b"direct", b"award", b"allocat", b"grant", b"commit", b"hand", b"present", b"sanction", b"deliver", b"distribut", b"provid"];
    DEEDS.iter().any(|w| verb.starts_with(w))
}

/// An office stands before the name: `Attorney General [Holt]`, `the Commissioner, Dr. [Holt]`.
pub(super) fn holds_office(r: &Release<'_, '_>, f: &Found) -> bool {
    let near = (f.first.saturating_sub(6)..f.first).rev().take_while(|t| !matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Para | Shape::Break));
    near.into_iter().any(|t| r.doc.shape(t as usize).is_capital() && r.doc.is(t as usize, Class::PublicOffice))
}

/// `the Commissioner, Dr. Ann Holt, [gave]`: who is named between the commas, the second of which is at a token.
pub(super) fn named_aside<'a>(r: &Release<'a, '_>, comma: u32, from: u32) -> Option<&'a Found> {
    let f = name_at(r, comma.checked_sub(1)?).filter(|f| f.kind == Kind::Person && f.end == comma && f.first > from + 1)?;
    let mut t = f.first;
    while t > from && r.labels(t - 1) & Label::Honorific.bit() != 0 || t > from && r.doc.shape(t as usize - 1) == Shape::Dot {
        t -= 1;
    }
    let office = t.checked_sub(2).filter(|o| *o >= from && r.doc.shape(t as usize - 1) == Shape::Comma)?;
    let post = (office.saturating_sub(8).max(from)..office + 1).any(|o| name_at(r, o).is_none() && r.doc.is(o as usize, Class::PublicOffice));
    post.then_some(f)
}

/// `from the Fund, Minister for Schools Ann Holt announced`: behind a body, a comma and a post stands who tells of it.
pub(super) fn announcer(r: &Release<'_, '_>, first: u32) -> bool {
    let person = name_at(r, first).is_some_and(|f| f.kind == Kind::Person);
    let comma = (first.saturating_sub(12)..first).rev().find(|t| r.doc.shape(*t as usize) == Shape::Comma);
    person && comma.is_some_and(|c| c + 1 < first && (c + 1..first).any(|t| r.doc.shape(t as usize).is_capital() && r.doc.is(t as usize, Class::PublicOffice)))
}
