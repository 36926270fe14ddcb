//! What is paid for where an adverbial tells the payment: `with support from X`, `thanks to a gift from X`, `Funded by X, the school`.

use super::super::Release;
use super::antecedent::{Reach, backward, pronoun, subject};
use super::phrase;
use super::thing::Range;
use crate::gazetteer::label::Label;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// `[Thanks to] a gift from X, the library …`, `The clinic opened [thanks to] a gift from X`, `The centre runs [under] a grant from X`, `The wing[, a gift of X,]`.
pub(super) fn led_to(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let doc = r.doc;
    if doc.shape(c.start as usize) == Shape::Comma {
        return backward(r, c.start, Reach::Of);
    }
    let mut lead = c.start;
    while lead > 0 && matches!(doc.lower(lead as usize - 1), b"a" | b"an" | b"the" | b"its" | b"to" | b"generous") {
        lead -= 1;
    }
    let lead = lead.checked_sub(1).filter(|t| matches!(doc.lower(*t as usize), b"thanks" | b"with" | b"through" | b"under" | b"using"));
    let (from, _) = phrase::sentence(doc, c.start);
    let lead = lead.or_else(|| c.slot("before").map(|s| s.first))?;
    if lead == from {
        return acts(r, opening(r, c)?);
    }
    if !phrase::starts_noun(r, from) || !matches!(doc.lower(lead as usize), b"thanks" | b"under" | b"using") {
        return None;
    }
    // `Together with X`: a word alone is the subject only when it is a name.
    phrase::forward(r, from).filter(|(first, end)| *end <= lead && (*end > first + 1 || r.inside(Kind::Org, *first, *end).next().is_some()))
}

/// What a body does is paid for, not the body: `the Ministry has built [a clinic]`; of a thing, the thing: `the library opened`.
fn acts(r: &Release<'_, '_>, (first, end): Range) -> Option<Range> {
    let body = r.inside(Kind::Org, first, end).any(|(_, f)| f.end == end) || r.inside(Kind::Person, first, end).any(|(_, f)| f.end == end);
    let mut at = end;
    while at < end + 4
        && matches!(r.doc.lower(at as usize), b"has" | b"have" | b"had" | b"will" | b"is" | b"are" | b"was" | b"also" | b"now" | b"to" | b"would")
    {
        at += 1;
    }
    let verb = r.labels(at) & (Label::Verb.bit() | Label::VerbPast.bit() | Label::VerbS.bit() | Label::Gerund.bit()) != 0;
    if !body || !verb {
        return Some((first, end));
    }
    let behind = at + 1 + u32::from(matches!(r.doc.lower(at as usize + 1), b"up" | b"out" | b"down"));
    if phrase::starts_noun(r, behind) { phrase::forward(r, behind) } else { Some((first, end)) }
}

pub(super) const BE: &[&[u8]] = &[b"is", b"are", b"was", b"were", b"be", b"been", b"being", b"will", b"has", b"have", b"had", b"would"];

/// `The fair was held with support from X` pays for the subject of a passive, `X ran a fair with support from Y` for the object,
/// `Led by X with support from Y, the fair …` for what follows.
pub(super) fn circumstance(r: &Release<'_, '_>, c: &Candidate, s: &Slot) -> Option<Range> {
    let (from, _) = phrase::sentence(r.doc, s.first);
    let participle = |t: u32| r.labels(t) & (Label::VerbPast.bit() | Label::Gerund.bit()) != 0 && !phrase::starts_noun(r, t + 1);
    if from == s.first || from + 1 == s.first {
        return acts(r, opening(r, c)?);
    }
    if participle(from) {
        return opening(r, c);
    }
    // The last passive before it in the sentence.
    let passive = (from..s.first).rev().find(|t| {
        matches!(r.doc.lower(*t as usize), b"is" | b"are" | b"was" | b"were" | b"be" | b"been" | b"being")
            && (t + 1..(t + 4).min(s.first)).any(|v| r.labels(v) & Label::VerbPast.bit() != 0 || matches!(r.doc.lower(v as usize), b"run" | b"set"))
    });
    // `The fair opened with support from X`: no object.
    let done = s.first.checked_sub(1).filter(|t| r.labels(*t) & Label::VerbPast.bit() != 0 && r.labels(*t) & Label::Noun.bit() == 0);
    let body = |t: &Range| r.inside(Kind::Org, t.0, t.1).any(|(_, f)| (f.first, f.end) == *t);
    let took = |t: &Range| t.1 == t.0 + 1 && r.doc.lower(t.0 as usize) == b"place";
    let object = || {
        let near = backward(r, s.first, Reach::Any);
        match near {
            // `The fair takes place with support from X`
            Some(t) if took(&t) => subject(r, t.0.checked_sub(1)?),
            // `the hall, recently re-roofed with $5m from`
            Some(t) if t.0 > from && r.doc.shape(t.0 as usize - 1) == Shape::Comma && t.1 - t.0 < 3 && r.doc.lower(t.1 as usize - 1).ends_with(b"ed") => {
                backward(r, t.0 - 1, Reach::Any)
            }
            Some(t) => Some(t).filter(|t| !body(t)),
            None => subject(r, done?),
        }
    };
    match passive {
        Some(t) => {
            let mut be = t;
            while be > from && BE.contains(&r.doc.lower(be as usize - 1)) {
                be -= 1;
            }
            subject(r, be).or_else(object)
        }
        None => object(),
    }
}

/// The noun phrase behind the comma that closes an opening participle.
pub(super) fn opening(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let list = super::list_end(r, c);
    let comma = (list.saturating_sub(1)..list + 8).find(|t| r.doc.shape(*t as usize) == Shape::Comma)?;
    let stop = (list..comma).any(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Para | Shape::Break));
    if stop { None } else { phrase::forward(r, comma + 1).or_else(|| pronoun(r, comma + 2)) }
}
