//! Things in a row: `clinics, two schools and a bridge`.

use super::super::Release;
use super::phrase::{article, content, name_at};
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// How many tokens a row may have.
const FAR: u32 = 40;

/// A token of a member: a word of a noun phrase, a name, what joins their words.
fn inner(r: &Release<'_, '_>, t: u32) -> bool {
    if let Some(f) = name_at(r, t) {
        return !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration);
    }
    let joint = matches!(r.doc.lower(t as usize), b"of" | b"in" | b"for" | b"at" | b"on");
    content(r, t) || article(r, t) || joint || matches!(r.doc.shape(t as usize), Shape::Hyphen | Shape::Poss | Shape::Amp)
}

/// Behind a comma: members up to `and` and one more. Where the `and` stands, and how far the last may reach.
pub(super) fn forward(r: &Release<'_, '_>, comma: u32) -> Option<(u32, u32)> {
    let word = |t: u32| r.doc.lower(t as usize);
    let and = |t: u32| matches!(word(t), b"and" | b"or");
    if and(comma + 1) || !inner(r, comma + 1) {
        return None;
    }
    let mut t = comma + 1;
    while t < comma + FAR && !and(t) {
        let comma = r.doc.shape(t as usize) == Shape::Comma;
        if !comma && !inner(r, t) {
            return None;
        }
        t += 1;
    }
    (and(t) && (inner(r, t + 1) && !matches!(word(t + 1), b"in" | b"on" | b"at" | b"for" | b"of"))).then_some((t, t + 10))
}

/// Before a comma stands a member that another comma or the sentence's start begins.
pub(super) fn backward(r: &Release<'_, '_>, comma: u32) -> bool {
    let mut t = comma;
    while t > 0 && comma - t < FAR && inner(r, t - 1) {
        t -= 1;
    }
    let led = matches!(r.doc.lower(t as usize), b"in" | b"on" | b"at" | b"for" | b"of");
    let starts = t.checked_sub(1).is_none_or(|b| matches!(r.doc.shape(b as usize), Shape::Stop | Shape::Para | Shape::Comma | Shape::Break | Shape::QuoteOpen));
    t < comma && !led && starts
}
