//! Who gets what a statement names as a noun: `[The choir] has received a further grant from`, `[The clinic]'s funding comes from`, `[We] are one of ten recipients of`.

use super::super::Release;
use super::adverbial::BE;
use super::antecedent::{Reach, backward, subject};
use super::phrase::{self, content, lower, name_at};
use super::thing::Range;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The farthest that the verb stands before the words of the match.
const NEAR: u32 = 16;

/// Who gets what the words of a match are a noun phrase for.
pub(super) fn receiver(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let (from, _) = phrase::sentence(r.doc, c.start);
    if let Some(t) = owner(r, c, from) {
        return Some(t);
    }
    // `[we] have received`: a pronoun that is no phrase.
    let verb = c.slot("before").filter(|s| s.first == c.start && (BE.contains(&lower(r, s.first)) || Class::Getting.holds(lower(r, s.first))));
    if let Some(s) = verb {
        return getter(r, s.first, from).filter(|t| !payer(c, *t));
    }
    let mut t = c.start;
    let mut called = (c.start..c.end).any(|t| name_at(r, t).is_none() && Class::Recipient.holds(lower(r, t)));
    while t > from && t + NEAR > c.start {
        let b = t - 1;
        if let Some(f) = name_at(r, b) {
            if !matches!(f.kind, Kind::Money | Kind::Duration | Kind::Date | Kind::Other) {
                return None;
            }
            t = f.first;
            continue;
        }
        let word = lower(r, b);
        // `was selected for funding by`
        let chosen = |w: &[u8]| matches!(w, b"selected" | b"chosen" | b"approved" | b"recommended" | b"picked" | b"accepted" | b"shortlisted");
        let led = b > from && (matches!(word, b"on" | b"from" | b"off") && Class::LivingOn.holds(lower(r, b - 1)) || word == b"for" && chosen(lower(r, b - 1)));
        let named = called && (BE.contains(&word) || matches!(word, b"named" | b"selected" | b"chosen" | b"announced" | b"become" | b"becomes" | b"became"));
        // `needs support from`, `uses grants of`: a verb; `the used funds`: none.
        let verb = led || named || Class::Getting.holds(word) && !(r.labels(b) & Label::Adjective.bit() != 0 && phrase::article(r, b.saturating_sub(1)));
        if verb {
            return getter(r, b - u32::from(led), from).filter(|t| !payer(c, *t));
        }
        called |= Class::Recipient.holds(word);
        let shape = r.doc.shape(b as usize);
        let inside = phrase::article(r, b)
            || content(r, b)
            || r.labels(b) & Label::Adverb.bit() != 0
            || matches!(word, b"of" | b"in" | b"up" | b"to" | b"than" | b"at" | b"least" | b"and" | b"one" | b"among" | b"worth")
            || matches!(shape, Shape::Hyphen | Shape::Num | Shape::NumWord)
            || shape == Shape::Comma && r.labels(t) & Label::Adjective.bit() != 0;
        if !inside || is_verb(r, b) {
            return None;
        }
        t = b;
    }
    None
}

/// A finite verb that is no noun ends what belongs to the gift.
fn is_verb(r: &Release<'_, '_>, t: u32) -> bool {
    r.labels(t) & Label::VerbS.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0
}

/// The words of a payer are no receiver.
fn payer(c: &Candidate, (first, end): Range) -> bool {
    c.all("funder").any(|s| first <= s.first && s.first < end)
}

/// The subject of the verb that gets: over its auxiliaries, adverbs and what leads to its infinitive.
fn getter(r: &Release<'_, '_>, verb: u32, from: u32) -> Option<Range> {
    let back = |verb: u32| {
        let mut be = verb;
        while be > from
            && name_at(r, be - 1).is_none()
            && (BE.contains(&lower(r, be - 1))
                || matches!(lower(r, be - 1), b"also" | b"again" | b"once" | b"just" | b"now" | b"each" | b"both" | b"all" | b"not")
                || r.labels(be - 1) & Label::Adverb.bit() != 0 && r.labels(be - 1) & Label::Noun.bit() == 0)
        {
            be -= 1;
        }
        be
    };
    let mut be = back(verb);
    // `is delighted to have received`, `has been chosen by ACME to receive`
    if be > from && lower(r, be - 1) == b"to" {
        let to = be - 1;
        be = (from.max(to.saturating_sub(NEAR))..to).rev().find(|t| name_at(r, *t).is_none() && BE.contains(&lower(r, *t))).map(back)?;
    }
    let we = || be.checked_sub(1).filter(|t| *t >= from && matches!(lower(r, *t), b"we" | b"i" | b"he" | b"she")).map(|t| (t, t + 1));
    let who = || be.checked_sub(1).filter(|t| *t > from && matches!(lower(r, *t), b"which" | b"that" | b"who"));
    if let Some(t) = we() {
        return Some(t);
    }
    if let Some(t) = who() {
        return backward(r, if r.doc.shape(t as usize - 1) == Shape::Comma { t - 1 } else { t }, Reach::Of);
    }
    subject(r, be)
}

/// `[The clinic]'s core funding comes from`: whose money it is.
fn owner(r: &Release<'_, '_>, c: &Candidate, from: u32) -> Option<Range> {
    let mut t = c.start;
    while t > from && t + 4 > c.start && name_at(r, t - 1).is_none() && content(r, t - 1) {
        t -= 1;
    }
    let poss = t.checked_sub(1).filter(|p| *p > from && r.doc.shape(*p as usize) == Shape::Poss)?;
    if c.all("funder").next().is_none_or(|s| s.first < c.start + 2) {
        return None;
    }
    backward(r, poss, Reach::Of).filter(|t| !payer(c, *t))
}
