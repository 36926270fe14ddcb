//! What stands behind the head of a noun phrase and belongs to it, or begins something new.

use super::super::Release;
use super::adverbial::BE;
use super::phrase::{article, forward_within, is, lower, name_at, starts_noun};
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `courses [aimed] at girls`
pub(super) fn describing(r: &Release<'_, '_>, at: u32) -> bool {
    name_at(r, at).is_none()
        && Class::OnlyDescribes.holds(lower(r, at))
        && matches!(lower(r, at + 1), b"on" | b"at" | b"in" | b"for" | b"to" | b"towards" | b"around" | b"with")
        && (starts_noun(r, at + 2) || is(r, at + 2, Label::Gerund))
}

pub(super) fn done_by(r: &Release<'_, '_>, at: u32) -> bool {
    Class::DoneBySomebody.holds(lower(r, at)) && lower(r, at + 1) == b"by"
}

/// Behind `and` a name with a verb of its own begins a clause: `led the round and [ACME joined]`.
pub(super) fn acts(r: &Release<'_, '_>, at: u32) -> bool {
    let first = at + u32::from(article(r, at));
    name_at(r, first).filter(|f| f.first == first && matches!(f.kind, Kind::Org | Kind::Person)).is_some_and(|f| {
        let verb = is(r, f.end, Label::VerbPast) || is(r, f.end, Label::VerbS) && !is(r, f.end, Label::Noun);
        verb && r.doc.shape(f.end as usize) == Shape::Lower || matches!(lower(r, f.end), b"is" | b"was" | b"has" | b"have" | b"will" | b"are" | b"were")
    })
}

/// `that work, kickstarting talks and visits`: a participle with its object, no member of a row.
pub(super) fn participial(r: &Release<'_, '_>, at: u32) -> bool {
    let unknown = r.labels(at) == 0 && r.doc.shape(at as usize) == Shape::Lower && lower(r, at).ends_with(b"ing");
    let gerund = unknown || is(r, at, Label::Gerund) && !is(r, at, Label::Noun) && !is(r, at, Label::Adjective);
    name_at(r, at).is_none() && gerund && starts_noun(r, at + 1)
}

/// `to open the mill and [drive sales]`: behind a verb and its object another with its own.
pub(super) fn acts_on(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    let verb = |t: u32| {
        name_at(r, t).is_none() && r.doc.shape(t as usize) == Shape::Lower && is(r, t, Label::Verb) && (is(r, t, Label::Noun) || !is(r, t, Label::VerbPast))
    };
    let governed = from.checked_sub(1).is_some_and(|t| verb(t) && !is(r, t, Label::Function));
    let does = r.doc.is(at as usize, Class::GrowsWithMoney) || r.doc.is(at as usize, Class::MoneyDoes);
    governed && does && verb(at) && name_at(r, at + 1).is_none() && starts_noun(r, at + 1) && r.doc.shape(at as usize + 1) == Shape::Lower
}

/// The end of a phrase of such a noun, with the clause that tells it from others.
pub(super) fn relative(r: &Release<'_, '_>, from: u32, end: u32) -> u32 {
    let head = end.checked_sub(1).filter(|t| *t >= from && end - from < 4 && name_at(r, *t).is_none() && Class::SaysTooLittle.holds(lower(r, *t)));
    // `these schools who came`: known without it.
    if head.is_none() || article(r, from) || !matches!(lower(r, end), b"who" | b"that") {
        return end;
    }
    let verb = |t: u32| {
        name_at(r, t).is_none()
            && r.doc.shape(t as usize) == Shape::Lower
            && (BE.contains(&lower(r, t))
                || is(r, t, Label::Verb)
                || is(r, t, Label::VerbS)
                || is(r, t, Label::VerbPast)
                || is(r, t, Label::Gerund)
                || is(r, t, Label::Adverb) && !is(r, t, Label::Noun))
    };
    let mut at = end + 1;
    while at < end + 5 && verb(at) {
        at += 1;
    }
    // What looks like a verb and a noun is the object where nothing follows: `who need help`.
    if at == end + 1 {
        return end;
    }
    forward_within(r, at + u32::from(matches!(lower(r, at), b"in" | b"on" | b"for" | b"to" | b"with" | b"at"))).map_or(at, |(_, b)| b)
}
