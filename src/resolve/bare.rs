//! Heads of bodies that stand for them without an article, in headlines and where they act.

use super::propagate::Labels;
use crate::gazetteer::label::Label;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// A bare head that opens a headline or a sentence and does something there.
pub(super) fn opens_and_acts(doc: &Document<'_>, t: u32, labels: Labels<'_>) -> bool {
    let opens = t.checked_sub(1).is_none_or(|b| {
        matches!(doc.shape(b as usize), Shape::Para | Shape::Break | Shape::Stop | Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen | Shape::Bullet)
    });
    if !opens || doc.shape(t as usize) != Shape::Cap || !doc.is(t as usize, Class::ActingHead) {
        return false;
    }
    let title = doc.places.get(t as usize).copied() == Some(Place::Title);
    let at = t + 1 + u32::from(matches!(doc.lower(t as usize + 1), b"also" | b"has" | b"will" | b"had"));
    let (next, l) = (doc.lower(at as usize), labels(at));
    let shaped = doc.shape(at as usize) == Shape::Lower || title && doc.shape(at as usize) == Shape::Cap;
    let acts = l & (Label::VerbS.bit() | Label::VerbPast.bit()) != 0 && l & (Label::Noun.bit() | Label::Adjective.bit()) == 0;
    shaped && (acts || at > t + 1 && l & Label::Verb.bit() != 0 || title && Class::HeadlineVerb.holds(next) || title && next == b"to")
}
