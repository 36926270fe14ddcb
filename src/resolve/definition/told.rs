//! Letters that a sentence explains without brackets: `OVI stands for …`, `…, known by its acronym OVI,`, `OVI – … –`.

use super::{Definition, long_form, short_enough, spelled_by};
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `the Oxley Valley Institute, also known by its acronym OVI,`, `the Oxley Valley Institute – OVI – met`, `OVI stands for Oxley Valley Institute`.
pub(super) fn in_words(doc: &Document<'_>, short: usize) -> Option<Definition> {
    let letters = doc.word(short);
    if letters.len() < 3 || !short_enough(letters) {
        return None;
    }
    let definition = |long| Definition { short: (short as u32, short as u32 + 1), long };
    if let Some(from) = standing_for(doc, short + 1) {
        return spelled_by(doc, from, letters).map(definition);
    }
    let dash = |t: usize| matches!(doc.shape(t), Shape::Dash | Shape::Hyphen) && doc.tokens.get(t).is_some_and(|x| x.spaced);
    if dash(short + 1) || doc.shape(short + 1) == Shape::Colon {
        let from = short + 2 + usize::from(doc.lower(short + 2) == b"the");
        let ends = |t: u32| !doc.shape(t as usize).is_capital() && (doc.shape(t as usize) != Shape::Lower || dash(short + 1));
        if let Some(long) = spelled_by(doc, from, letters).filter(|l| ends(l.1)) {
            return Some(definition(long));
        }
    }
    let before = short.checked_sub(1)?;
    // `the Oxley Valley Institute, OVI for short,`
    if doc.lower(short + 1) == b"for" && doc.lower(short + 2) == b"short" {
        let comma = before - usize::from(doc.lower(before) == b"or").min(before);
        return long_form(doc, comma, letters).map(definition);
    }
    if dash(before) && dash(short + 1) {
        return long_form(doc, before, letters).map(definition);
    }
    if let Some(long) = in_its_language(doc, short) {
        return Some(definition(long));
    }
    if !matches!(doc.lower(before), b"as" | b"acronym" | b"abbreviation" | b"initials" | b"abbreviated") {
        return None;
    }
    let led = |t: &usize| doc.is(*t, Class::LeadsToLetters);
    let first = (short.saturating_sub(9)..short).rev().take_while(led).last()?;
    let open = first.checked_sub(1).filter(|t| doc.shape(*t) == Shape::Comma).unwrap_or(first);
    let told = (first..short).any(|t| matches!(doc.lower(t), b"known" | b"called" | b"abbreviated" | b"acronym" | b"referred"));
    if told { long_form(doc, open, letters).map(definition) } else { None }
}

/// `OVI stands for`, `OVI, which stands for`, `OVI, short for`, `OVI is the acronym of`: where the words begin.
fn standing_for(doc: &Document<'_>, behind: usize) -> Option<usize> {
    let mut at = behind + usize::from(doc.shape(behind) == Shape::Comma);
    at += usize::from(matches!(doc.lower(at), b"which" | b"that"));
    at += usize::from(matches!(doc.lower(at), b"is" | b"was"));
    at += usize::from(matches!(doc.lower(at), b"the" | b"an"));
    let told = matches!(doc.lower(at), b"stands" | b"stood" | b"standing" | b"short" | b"acronym" | b"abbreviation" | b"shorthand");
    let joint = matches!(doc.lower(at + 1), b"for" | b"of");
    (told && joint).then(|| at + 2 + usize::from(doc.lower(at + 2) == b"the"))
}

/// `the Swedish Agency for Tides, known in Swedish as STV,`, `whose Greek initials are STV`, `Known by its French acronym, STV, the …`: letters of
/// another language, which the English words do not have.
fn in_its_language(doc: &Document<'_>, short: usize) -> Option<(u32, u32)> {
    let word = |t: &usize| matches!(doc.shape(*t), Shape::Lower | Shape::Cap);
    let comma = usize::from(doc.shape(short.checked_sub(1)?) == Shape::Comma);
    let end = short - comma;
    let first = (end.saturating_sub(7)..end).rev().take_while(word).last()?;
    let of_letters = (first..end).any(|t| matches!(doc.lower(t), b"acronym" | b"initials" | b"abbreviation"));
    let known = (first..end).any(|t| matches!(doc.lower(t), b"known" | b"called")) && doc.lower(end - 1) == b"as";
    let language = (first + 1..end).any(|t| doc.shape(t) == Shape::Cap);
    if !(language && (of_letters || known)) {
        return None;
    }
    if let Some(before) = first.checked_sub(1).filter(|t| doc.shape(*t) == Shape::Comma) {
        return run_before(doc, before);
    }
    // `Known by its French acronym, STV, the …`
    let from = short + 2 + usize::from(doc.lower(short + 2) == b"the");
    (comma == 1 && doc.shape(short + 1) == Shape::Comma).then(|| run_behind(doc, from))?
}

/// Words in capitals and what joins them.
fn of_run(doc: &Document<'_>, t: usize) -> bool {
    doc.shape(t).is_capital() || doc.shape(t) == Shape::Amp || matches!(doc.lower(t), b"of" | b"for" | b"and" | b"the" | b"on" | b"in")
}

/// The name that ends before a comma: `the Swedish Agency for Tides,`.
pub(super) fn run_before(doc: &Document<'_>, end: usize) -> Option<(u32, u32)> {
    let mut first = (end.saturating_sub(10)..end).rev().take_while(|t| of_run(doc, *t)).last()?;
    while first < end && !(doc.shape(first) == Shape::Cap && doc.lower(first) != b"the") {
        first += 1;
    }
    (end >= first + 2 && doc.shape(end - 1).is_capital()).then_some((first as u32, end as u32))
}

/// The name that begins here.
pub(super) fn run_behind(doc: &Document<'_>, first: usize) -> Option<(u32, u32)> {
    let mut end = (first..first + 10).take_while(|t| of_run(doc, *t)).last()? + 1;
    while end > first && !doc.shape(end - 1).is_capital() {
        end -= 1;
    }
    (end >= first + 2 && doc.shape(first).is_capital()).then_some((first as u32, end as u32))
}
