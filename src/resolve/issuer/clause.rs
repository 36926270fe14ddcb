//! What is said behind a name: whose subject it is, what it is called in apposition.

use super::sign::{Sign, heads};
use super::{Reader, words};
use crate::gazetteer::label::Label;
use crate::text::token::Shape;

/// `a leading provider of`: which noun comes first.
pub(super) fn what(r: &Reader<'_, '_>, from: u32) -> Option<Sign> {
    let mut plain = 0;
    for t in from..from + 12 {
        let w = r.lower(t);
        match r.shape(t) {
            Shape::Stop | Shape::Semi | Shape::Para | Shape::Break | Shape::Open => return None,
            Shape::Lower => {}
            _ => continue,
        }
        if matches!(w, b"of" | b"for" | b"in" | b"that" | b"which" | b"who" | b"with" | b"to" | b"at" | b"and") && plain > 0 {
            return if w == b"and" { continue } else { None };
        }
        plain += 1;
        // `a company director`, `a software company`
        let last = !r.has(t + 1, Label::Noun.bit() | Label::RoleHead.bit()) || r.shape(t + 1) != Shape::Lower || r.has(t + 1, Label::Function.bit());
        if last && r.is(t, words::BODY_NOUN) {
            return Some(Sign::What);
        }
        if last && r.has(t, Label::RoleHead.bit()) {
            return Some(Sign::Bearer);
        }
        if last && r.is(t, words::THING_NOUN) {
            return Some(Sign::Thing);
        }
    }
    None
}

/// What the name is subject of, or what a noun behind it is.
pub(super) fn clause(r: &Reader<'_, '_>, from: u32, the: bool, out: &mut Vec<Sign>) {
    if matches!(
        r.lower(from),
        b"area" | b"residents" | b"resident" | b"native" | b"city" | b"town" | b"village" | b"suburb" | b"neighborhood" | b"neighbourhood"
    ) {
        out.push(Sign::In);
        return;
    }
    let mut at = from;
    let adverb = |t: u32| {
        matches!(r.lower(t), b"also" | b"has" | b"have" | b"will" | b"today" | b"now" | b"had" | b"to" | b"can" | b"would" | b"must" | b"could")
            || r.has(t, Label::Adverb.bit()) && !r.has(t, Label::Noun.bit())
    };
    let mut nouns = (from..from + 3).take_while(|t| r.shape(*t) == Shape::Lower && !r.has(*t, Label::Function.bit()));
    if nouns.clone().any(|t| r.is(t, words::PRODUCT | words::THING_NOUN)) {
        out.push(Sign::Product);
        return;
    }
    if nouns.any(|t| r.is(t, words::OF_BODY)) {
        out.push(if the { Sign::The } else { Sign::Owns });
        return;
    }
    if heads(r, from) {
        out.push(Sign::Post);
        return;
    }
    // `Bruma Coffee and owner Ann Holt`
    if matches!(r.lower(from), b"and") && heads(r, from + 1) {
        out.push(Sign::Post);
        return;
    }
    while at < from + 4 && r.shape(at) == Shape::Lower && adverb(at) {
        at += 1;
    }
    let w = r.lower(at);
    let will = at > from && matches!(r.lower(at - 1), b"will" | b"to" | b"also" | b"now" | b"can" | b"would" | b"must" | b"could" | b"today");
    if r.is(at, words::ACTS_NOW | words::ACTED) || will && words::acts(w) {
        out.push(Sign::Acts);
    } else if r.is(at, words::AGENT) || r.has(at, Label::Speech.bit()) && r.has(at, Label::Verb.bit()) {
        out.push(Sign::Agent);
    } else if w == b"traces" && r.lower(at + 1) == b"its" {
        out.push(Sign::Founded);
    } else if matches!(w, b"is" | b"was" | b"are" | b"were" | b"been") {
        at += 1;
        while at < from + 7 && r.shape(at) == Shape::Lower && adverb(at) {
            at += 1;
        }
        match r.lower(at) {
            b"a" | b"an" | b"the" | b"one" => out.extend(what(r, at + 1)),
            b"founded" | b"established" | b"incorporated" => out.push(Sign::Founded),
            b"headquartered" => out.push(Sign::Seat),
            _ if r.has(at, Label::Gerund.bit()) && !r.has(at, Label::Adjective.bit()) => out.push(Sign::Agent),
            b"born" | b"survived" | b"married" | b"educated" => out.push(Sign::Person),
            b"dedicated" | b"committed" | b"acquired" | b"publicly" | b"listed" | b"accredited" | b"licensed" | b"regulated" | b"proud" => out.push(Sign::Acts),
            b"delighted" | b"pleased" | b"thrilled" | b"excited" | b"honoured" | b"honored" | b"happy" | b"grateful" => out.push(Sign::Agent),
            b"ordered" | b"found" | b"fined" | b"required" | b"named" | b"ranked" | b"recognized" | b"recognised" | b"selected" | b"chosen" | b"awarded"
            | b"told" => {
                out.push(Sign::Agent);
            }
            _ => {}
        }
    }
}

/// The first pronoun of the sentence: `its`, or `his`.
pub(super) fn pronoun(r: &Reader<'_, '_>, end: u32) -> Option<Sign> {
    for t in end..end + 30 {
        match r.shape(t) {
            Shape::Stop | Shape::Para | Shape::Break | Shape::Bang => return None,
            Shape::Lower => match r.lower(t) {
                b"its" | b"itself" => return Some(Sign::Its),
                b"he" | b"she" | b"his" | b"her" | b"him" | b"himself" | b"herself" => return Some(Sign::Bearer),
                _ => {}
            },
            // Another name may own it.
            s if s.is_capital() => return None,
            _ => {}
        }
    }
    None
}
