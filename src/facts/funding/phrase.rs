//! Noun phrases that begin at a place in the text, and sentences, by parts of speech.

use super::super::Release;
pub(super) use super::forward::{forward, forward_within};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// The longest phrase, in tokens.
pub(super) const LONGEST: u32 = 18;

pub(super) const PREPOSITIONS: &[&[u8]] = &[
    b"of", b"in", b"for", b"on", b"at", b"to", b"with", b"from", b"across", b"between", b"among", b"within", b"throughout", b"against", b"into", b"around",
    b"including", b"about",
];

/// The longest sentence, in tokens to either side: longer ones are lists or no language.
const SENTENCE: u32 = 512;

/// First token of the sentence that holds a token, and the one after its last.
pub(super) fn sentence(doc: &Document<'_>, at: u32) -> (u32, u32) {
    let ends = |t: u32| matches!(doc.shape(t as usize), Shape::Stop | Shape::Bang | Shape::Para | Shape::Break | Shape::QuoteOpen | Shape::QuoteClose);
    let mut from = at;
    let mut quoted = 0;
    let least = at.saturating_sub(SENTENCE);
    while from > least {
        // A quotation inside the sentence is passed over.
        match doc.shape(from as usize - 1) {
            Shape::QuoteClose => quoted += 1,
            Shape::QuoteOpen if quoted > 0 => quoted -= 1,
            Shape::Break if doc.shape(from as usize) == Shape::Lower => {}
            Shape::Stop | Shape::Bang if quoted > 0 => {}
            _ if ends(from - 1) => break,
            _ => {}
        }
        from -= 1;
    }
    let mut to = at;
    while (to as usize) < doc.tokens.len()
        && to < at + SENTENCE
        && (!ends(to) || doc.shape(to as usize) == Shape::Break && doc.shape(to as usize + 1) == Shape::Lower)
    {
        to += 1;
    }
    (from, to)
}

/// The name that holds a token.
pub(super) fn name_at<'a>(r: &Release<'a, '_>, t: u32) -> Option<&'a Found> {
    let n = r.found.partition_point(|f| f.end <= t);
    r.found.get(n).filter(|f| f.first <= t)
}

pub(super) fn lower<'t>(r: &'t Release<'_, '_>, t: u32) -> &'t [u8] {
    r.doc.lower(t as usize)
}

pub(super) fn is(r: &Release<'_, '_>, t: u32, label: Label) -> bool {
    r.labels(t) & label.bit() != 0
}

/// A word that can stand in a noun phrase: no function word, no pure verb.
pub(super) fn content(r: &Release<'_, '_>, t: u32) -> bool {
    let shape = r.doc.shape(t as usize);
    if matches!(shape, Shape::Num | Shape::NumWord) {
        return true;
    }
    // `Phase I of the works`
    if lower(r, t) == b"i" && t > 0 && matches!(lower(r, t - 1), b"phase" | b"part" | b"stage" | b"lot" | b"volume") {
        return true;
    }
    // `a Series A round`
    if lower(r, t) == b"a" && t > 0 && lower(r, t - 1) == b"series" {
        return true;
    }
    if !shape.is_word() || is(r, t, Label::Function) {
        return false;
    }
    // `start-ups`
    let compound = lower(r, t).contains(&b'-');
    let verb = is(r, t, Label::Verb) && !is(r, t, Label::Noun) && !is(r, t, Label::Adjective) && !is(r, t, Label::Gerund) && !compound;
    let adverb = is(r, t, Label::Adverb) && !is(r, t, Label::Noun) && !is(r, t, Label::Adjective);
    !verb && !(adverb && !lower(r, t).ends_with(b"ly"))
}

pub(super) fn article(r: &Release<'_, '_>, t: u32) -> bool {
    // `a Series A round`
    let letter = lower(r, t) == b"a" && t > 0 && lower(r, t - 1) == b"series";
    Class::Determiner.holds(lower(r, t)) && !letter
}

/// A noun phrase can begin here.
pub(super) fn starts_noun(r: &Release<'_, '_>, t: u32) -> bool {
    if let Some(f) = name_at(r, t) {
        return !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration);
    }
    article(r, t) || content(r, t) || matches!(r.doc.shape(t as usize), Shape::SingleOpen | Shape::Quote)
}

/// `a plant [near] Leeds`, `a bridge [over] the Holt`: behind a noun a word that leads to a place, and may lead to a time elsewhere.
pub(super) fn place_behind(r: &Release<'_, '_>, at: u32) -> bool {
    let leads = matches!(lower(r, at), b"near" | b"over" | b"along" | b"beside" | b"outside" | b"off" | b"above" | b"below" | b"beyond" | b"under");
    let first = at + 1 + u32::from(leads && article(r, at + 1));
    leads && name_at(r, first).is_some_and(|f| f.kind == Kind::Place && f.first == first)
}

/// Behind `to`: the verbs in front of the object (`help build schools`, `continue building out its network`).
pub(super) fn skip_verbs(r: &Release<'_, '_>, from: u32) -> u32 {
    let mut at = from;
    if let Some(f) = name_at(r, from + 1).filter(|f| lower(r, from) == b"help" && is(r, f.end, Label::Verb) && starts_noun(r, f.end + 1)) {
        // `help Nepal repair roads`
        return f.end + 1;
    }
    for _ in 0..4 {
        let helped = at > from && matches!(lower(r, at - 1), b"help" | b"and" | b"better");
        // `to Harbour House`: a capital letter in mid-sentence is a name's, known or not.
        let verb = name_at(r, at).is_none()
            && (r.doc.shape(at as usize) == Shape::Lower || r.doc.places.get(at as usize).is_some_and(|p| *p == Place::Title))
            && is(r, at, Label::Verb)
            && !is(r, at, Label::Function)
            // `to anti-hunger groups`
            && !(lower(r, at).contains(&b'-') && is(r, at, Label::Adjective))
            && (at == from || helped && starts_noun(r, at + 1) || lower(r, at).ends_with(b"ing") || !is(r, at, Label::Noun));
        let more = at > from
            && (matches!(lower(r, at), b"with" | b"out" | b"up" | b"and" | b"or" | b"further" | b"help")
                || r.doc.shape(at as usize) == Shape::Break
                || is(r, at, Label::Gerund) && matches!(lower(r, at + 1), b"out" | b"up")
                || is(r, at, Label::Gerund) && starts_noun(r, at + 1)
                || is(r, at, Label::Adverb) && !is(r, at, Label::Noun) && !is(r, at, Label::Adjective));
        if !(verb || more) {
            break;
        }
        at += 1;
    }
    // A verb that nothing follows is a noun: `to support`.
    if starts_noun(r, at) { at } else { from }
}

/// The mark that closes what opens at a token, not far behind.
pub(super) fn closes(doc: &Document<'_>, at: u32) -> Option<u32> {
    let closing = match doc.shape(at as usize) {
        Shape::Open => Shape::Close,
        Shape::SingleOpen => Shape::Single,
        Shape::QuoteOpen => Shape::QuoteClose,
        s => s,
    };
    (at + 1..at + 9).find(|t| doc.shape(*t as usize) == closing)
}

pub(super) fn opened(doc: &Document<'_>, from: u32, at: u32) -> bool {
    (from..at).any(|t| matches!(doc.shape(t as usize), Shape::SingleOpen | Shape::Quote | Shape::QuoteOpen))
}

/// No preposition, article, adverb or mark at the end.
pub(super) fn trim(r: &Release<'_, '_>, from: u32, end: u32) -> u32 {
    let mut end = end;
    while end > from {
        let t = end - 1;
        let named = name_at(r, t).is_some();
        let loose = article(r, t)
            || PREPOSITIONS.contains(&lower(r, t))
            || matches!(lower(r, t), b"and" | b"or" | b"totaling" | b"totalling" | b"amounting")
            || matches!(r.doc.shape(t as usize), Shape::Hyphen | Shape::Poss | Shape::Amp | Shape::Slash | Shape::SingleOpen | Shape::Comma | Shape::Break);
        let adverb = is(r, t, Label::Adverb) && !is(r, t, Label::Noun) && !is(r, t, Label::Adjective);
        // `a project titled`
        let participle = is(r, t, Label::VerbPast) && !is(r, t, Label::Noun) && t > from + 1;
        if named || !(loose || adverb || participle) {
            break;
        }
        end = t;
    }
    end
}
