//! What is paid for: the noun phrase beside the words of payment.

use super::super::Release;
use super::phrase::{self, Reach};
use super::span;
use crate::gazetteer::label::Label;
use crate::record::{Activity, Span};
use crate::rules::phase::{Candidate, Slot};
use crate::text::token::Shape;

/// A token range.
pub(super) type Range = (u32, u32);

/// The thing paid for, where the slots of the match say that it stands; else who received it.
pub(super) fn paid_for(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let near = match (c.slot("before"), c.slot("after")) {
        (_, Some(s)) => behind(r, s),
        (Some(s), _) => in_front(r, c, s),
        _ => None,
    };
    near.or_else(|| c.slot("recipient").map(|s| (s.first, s.end)))
}

/// `[funds] schools`, `a grant [to] build schools`, `Funded by X[,] the school …`.
fn behind(r: &Release<'_, '_>, s: &Slot) -> Option<Range> {
    let mut at = s.end;
    if r.doc.lower(s.first as usize) == b"to" {
        at = phrase::skip_verbs(r, at);
    }
    phrase::forward(r, at)
}

const WITH: &[&[u8]] = &[b"with", b"under", b"through", b"thanks"];
const BE: &[&[u8]] = &[b"is", b"are", b"was", b"were", b"be", b"been", b"being", b"will", b"has", b"have", b"had", b"would"];
const RELATIVE: &[&[u8]] = &[b"which", b"that", b"who"];

/// `The school [was funded] by`, `a school [funded] by`, `The school opened [with] support from`.
fn in_front(r: &Release<'_, '_>, c: &Candidate, s: &Slot) -> Option<Range> {
    let doc = r.doc;
    let mut first = s.first;
    while first < s.end && doc.shape(first as usize) == Shape::Comma {
        first += 1;
    }
    let word = doc.lower(first as usize);
    if WITH.contains(&word) {
        return circumstance(r, c, s);
    }
    if RELATIVE.contains(&word) {
        return phrase::backward(r, s.first, Reach::Of);
    }
    if BE.contains(&word) {
        return phrase::subject(r, s.first);
    }
    phrase::backward(r, s.first, Reach::Of).or_else(|| opening(r, c))
}

/// `The fair was held with support from X` pays for the subject of a passive, `X ran a fair with support from Y` for the object,
/// `Led by X with support from Y, the fair …` for what follows.
fn circumstance(r: &Release<'_, '_>, c: &Candidate, s: &Slot) -> Option<Range> {
    let (from, _) = phrase::sentence(r.doc, s.first);
    let participle = |t: u32| r.labels(t) & (Label::VerbPast.bit() | Label::Gerund.bit()) != 0 && !phrase::starts_noun(r, t + 1);
    if from == s.first || from + 1 == s.first || participle(from) {
        return opening(r, c);
    }
    // The last passive before it in the sentence.
    let passive = (from..s.first).rev().find(|t| {
        matches!(r.doc.lower(*t as usize), b"is" | b"are" | b"was" | b"were" | b"be" | b"been" | b"being")
            && (t + 1..(t + 4).min(s.first)).any(|v| r.labels(v) & Label::VerbPast.bit() != 0)
    });
    let object = || phrase::backward(r, s.first, Reach::Any);
    match passive {
        Some(t) => {
            let mut be = t;
            while be > from && BE.contains(&r.doc.lower(be as usize - 1)) {
                be -= 1;
            }
            phrase::subject(r, be).or_else(object)
        }
        None => object(),
    }
}

/// The noun phrase behind the comma that closes an opening participle.
fn opening(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let comma = (c.end.saturating_sub(1)..c.end + 8).find(|t| r.doc.shape(*t as usize) == Shape::Comma)?;
    let stop = (c.end..comma).any(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Para | Shape::Break));
    if stop { None } else { phrase::forward(r, comma + 1) }
}

/// The record of the thing, with what `This initiative` stands for.
pub(super) fn activity(r: &Release<'_, '_>, (first, end): Range) -> Activity {
    let Span { start, end: stop, text } = span(r, first, end);
    Activity { start, end: stop, text, refers_to: referent(r, first, end) }
}

/// The nearest longer phrase before with the same head noun: `The coordination meetings initiative` for `This initiative`.
fn referent(r: &Release<'_, '_>, first: u32, end: u32) -> Option<Span> {
    let doc = r.doc;
    if end != first + 2 || !matches!(doc.lower(first as usize), b"this" | b"these" | b"the" | b"that") {
        return None;
    }
    let head = doc.lower(first as usize + 1);
    let said = |t: &u32| doc.lower(*t as usize) == head;
    let at = (0..first).rev().filter(said).find_map(|t| phrase::backward(r, t + 1, Reach::Of).filter(|(a, _)| t + 1 - a > 2))?;
    Some(span(r, at.0, at.1))
}
