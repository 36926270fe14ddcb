//! Noun phrases that end before a place in the text: the subject of a verb, what a relative clause or a participle belongs to.

use super::super::Release;
use super::list;
use super::phrase::{LONGEST, PREPOSITIONS, article, closes, content, forward, is, lower, name_at, place_behind, sentence, starts_noun};
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// Which prepositions a phrase may run over to the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// `of` only: `a study of schools [funded by]`
    Of,
    /// All: `A study of schools in Kenya [is funded by]`
    Any,
}

/// The subject of the verb that begins at a token: over an insertion between commas (`The school, which opened in May, is funded`).
pub(super) fn subject(r: &Release<'_, '_>, verb: u32) -> Option<(u32, u32)> {
    let doc = r.doc;
    let (from, _) = sentence(doc, verb);
    // `Ann Holt, who [has been awarded]`
    if let Some(who) = verb.checked_sub(1).filter(|t| *t > from + 1 && matches!(lower(r, *t), b"who" | b"which")) {
        let end = if doc.shape(who as usize - 1) == Shape::Comma { who - 1 } else { who };
        if name_at(r, end - 1).is_some() {
            return backward(r, end, Reach::Of);
        }
    }
    let comma = verb.checked_sub(1).filter(|t| doc.shape(*t as usize) == Shape::Comma);
    if let Some(comma) = comma {
        let open = (from..comma).find(|t| doc.shape(*t as usize) == Shape::Comma)?;
        let opens = if starts_noun(r, from) { forward(r, from).filter(|(_, end)| *end <= comma) } else { None };
        return opens.or_else(|| backward(r, open, Reach::Any));
    }
    let joined = verb.checked_sub(1).is_some_and(|t| matches!(lower(r, t), b"and" | b"but"));
    // `Four classrooms and a block in Leeds [will be built]`: the phrase that begins the sentence and ends at its verb.
    let whole = if starts_noun(r, from) { forward(r, from).filter(|(_, end)| *end == verb) } else { None };
    if whole.is_some() {
        return whole;
    }
    // `It said that a team from Leeds has won`: the phrase behind `that`.
    let told = || {
        let that = (from.max(verb.saturating_sub(LONGEST))..verb).rev().find(|t| lower(r, *t) == b"that")?;
        if starts_noun(r, that + 1) { forward(r, that + 1).filter(|(_, end)| *end == verb) } else { None }
    };
    if !joined && let Some(t) = told() {
        return Some(t);
    }
    // `A project to make the hall more accessible [has been awarded]`: what only describes is no subject.
    let plain = |end: u32| {
        end.checked_sub(1)
            .is_some_and(|t| name_at(r, t).is_none() && doc.shape(t as usize) == Shape::Lower && is(r, t, Label::Adjective) && !is(r, t, Label::Noun))
    };
    let near = if joined { None } else { backward(r, verb, Reach::Any).filter(|(_, end)| !plain(*end)).or_else(|| pronoun(r, verb)) };
    // `The study ran in May and was funded by`: the sentence's subject.
    near.or_else(|| if starts_noun(r, from) { forward(r, from).filter(|(_, end)| *end < verb) } else { None })
}

/// `It is funded by`.
pub(super) fn pronoun(r: &Release<'_, '_>, verb: u32) -> Option<(u32, u32)> {
    let t = verb.checked_sub(1)?;
    matches!(lower(r, t), b"it" | b"this" | b"they" | b"these").then_some((t, verb))
}

/// The noun phrase that ends before a token.
pub(super) fn backward(r: &Release<'_, '_>, end: u32, reach: Reach) -> Option<(u32, u32)> {
    let doc = r.doc;
    let mut at = end;
    let mut head = false;
    let mut turns = 0;
    let mut joined = false;
    let least = end.saturating_sub(LONGEST);
    while at > least {
        let t = at - 1;
        if let Some(f) = name_at(r, t) {
            if matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration) && !head {
                break;
            }
            (at, head) = (f.first, true);
            continue;
        }
        let shape = doc.shape(t as usize);
        let word = lower(r, t);
        match shape {
            Shape::Close => {
                let Some(open) = (t.saturating_sub(8)..t).rev().find(|o| doc.shape(*o as usize) == Shape::Open) else { break };
                at = open;
            }
            Shape::Poss | Shape::Hyphen | Shape::Amp | Shape::Slash if head => at = t,
            // `a plant in Sligo, Ireland`
            Shape::Comma if place_at(r, at) && t > 0 && place_at(r, t - 1) => at = t,
            Shape::Single | Shape::Quote | Shape::QuoteClose if !head => at = t,
            Shape::SingleOpen | Shape::Quote | Shape::QuoteOpen if head && closes(doc, t).is_some_and(|c| c < end) => at = t,
            _ if content(r, t) => {
                if head && is(r, t, Label::Verb) && !is(r, t, Label::Noun) && !is(r, t, Label::Gerund) && starts_clause(r, t) {
                    break;
                }
                (at, head) = (t, true);
            }
            _ if head && article(r, t) => {
                at = t;
                // `of the school`: on to what it belongs to.
                let Some(p) = t.checked_sub(1).filter(|p| joins(r, *p, reach) && turns < 2) else { break };
                turns += 1;
                at = p;
            }
            _ if head && joins(r, t, reach) && turns < 2 && t > 0 && (content(r, t - 1) || name_at(r, t - 1).is_some()) => {
                turns += 1;
                at = t;
            }
            _ if head && word == b"and" && t > 0 && (content(r, t - 1) || name_at(r, t - 1).is_some()) && !is(r, t - 1, Label::VerbPast) => {
                joined = true;
                at = t;
            }
            // `Clinics, two schools and a bridge [were funded]`
            Shape::Comma if joined && list::backward(r, t) => at = t,
            _ => break,
        }
    }
    let mut first = at;
    // A preposition that nothing stands before is none of the phrase.
    while first < end
        && name_at(r, first).is_none()
        && (PREPOSITIONS.contains(&lower(r, first))
            || matches!(lower(r, first), b"and" | b"or")
            || matches!(doc.shape(first as usize), Shape::Poss | Shape::Hyphen | Shape::Open))
    {
        first += 1;
    }
    (head && first < end).then_some((first, end))
}

fn place_at(r: &Release<'_, '_>, t: u32) -> bool {
    name_at(r, t).is_some_and(|f| f.kind == Kind::Place)
}

fn joins(r: &Release<'_, '_>, t: u32, reach: Reach) -> bool {
    lower(r, t) == b"of" || reach == Reach::Any && (PREPOSITIONS.contains(&lower(r, t)) && lower(r, t) != b"to" || place_behind(r, t))
}

/// The word before is a subject: a pronoun, a name, `to`.
fn starts_clause(r: &Release<'_, '_>, t: u32) -> bool {
    let Some(before) = t.checked_sub(1) else { return true };
    name_at(r, before).is_some()
        || matches!(
            lower(r, before),
            b"to" | b"it" | b"we" | b"they" | b"which" | b"that" | b"who" | b"he" | b"she" | b"i" | b"will" | b"has" | b"have" | b"and"
        )
}
