//! Heads of bodies that stand for them without an article, in headlines and where they act.

use super::propagate::Labels;
use crate::gazetteer::label::Label;
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// Heads that say who acts without an article: `University publishes guide`, `Council approved the plan`.
const ACTING: [&[u8]; 13] = [
    b"university", b"ministry", b"department", b"foundation", b"hospital", b"museum", b"commission", b"authority", b"agency", b"tribunal", b"college",
    b"parliament", b"cabinet",
];

/// Verbs of headlines that are nouns too.
const HEADLINE_VERBS: [&[u8]; 24] = [
    b"awards", b"backs", b"calls", b"challenges", b"claims", b"gets", b"grants", b"honours", b"honors", b"hosts", b"joins", b"launches", b"marks", b"names",
    b"opens", b"plans", b"pledges", b"reports", b"seeks", b"signs", b"slams", b"votes", b"welcomes", b"wins",
];

/// A bare head that opens a headline or a sentence and does something there.
pub(super) fn opens_and_acts(doc: &Document<'_>, t: u32, labels: Labels<'_>) -> bool {
    let opens = t.checked_sub(1).is_none_or(|b| {
        matches!(doc.shape(b as usize), Shape::Para | Shape::Break | Shape::Stop | Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen | Shape::Bullet)
    });
    if !opens || doc.shape(t as usize) != Shape::Cap || !ACTING.contains(&doc.lower(t as usize)) {
        return false;
    }
    let title = doc.places.get(t as usize).copied() == Some(Place::Title);
    let at = t + 1 + u32::from(matches!(doc.lower(t as usize + 1), b"also" | b"has" | b"will" | b"had"));
    let (next, l) = (doc.lower(at as usize), labels(at));
    let shaped = doc.shape(at as usize) == Shape::Lower || title && doc.shape(at as usize) == Shape::Cap;
    let acts = l & (Label::VerbS.bit() | Label::VerbPast.bit()) != 0 && l & (Label::Noun.bit() | Label::Adjective.bit()) == 0;
    shaped && (acts || at > t + 1 && l & Label::Verb.bit() != 0 || title && HEADLINE_VERBS.contains(&next) || title && next == b"to")
}
