//! Sentence ends: advice for the rules, not walls. A name that a list knows across one cancels it.

use super::Document;
use super::token::Shape;
use crate::text::class::Class;

/// The longest of these words.
const LONGEST: usize = 6;

/// Does the dot at this token end a sentence?
pub(super) fn ends(doc: &Document<'_>, dot: usize) -> bool {
    // `said. ”` and `said.)`: what closes belongs to the sentence before.
    let mut next = dot + 1;
    while matches!(doc.shape(next), Shape::Close | Shape::QuoteClose | Shape::Quote | Shape::Single) && doc.tokens.get(next).is_some_and(|t| !t.spaced) {
        next += 1;
    }
    let after = doc.shape(next);
    if matches!(after, Shape::Para) {
        return true;
    }
    let spaced = doc.tokens.get(next).is_some_and(|t| t.spaced) || next > dot + 1;
    if !spaced || matches!(after, Shape::Lower | Shape::Comma | Shape::Semi | Shape::Dot | Shape::Close) {
        // `.The` after a glued stop: a capital that a lower-case word is glued to by a dot.
        return after.is_capital() && dot > 0 && doc.shape(dot - 1) == Shape::Lower && doc.tokens.get(dot).is_some_and(|t| !t.spaced);
    }
    let Some(before) = dot.checked_sub(1) else { return true };
    let word = doc.lower(before);
    if word.len() > LONGEST {
        return true;
    }
    if Class::FinalAbbreviation.holds(word) {
        return after == Shape::Break || doc.is(next, Class::SentenceOpener);
    }
    !(Class::Abbreviation.holds(word) && doc.shape(before).is_word())
}
