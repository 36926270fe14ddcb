//! What stands between the marks: does it read as something that is said?

use super::clause::{Clause, Who};
use super::marks::Span;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How many words stand between the marks.
pub(super) fn words(r: &Release<'_, '_>, span: &Span) -> usize {
    (span.first..span.close).filter(|t| r.doc.shape(*t as usize).is_word()).count()
}

/// The words in lower case, with one space between them, without marks.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if !c.is_alphanumeric() {
            gap = !out.is_empty();
            continue;
        }
        if gap {
            out.push(' ');
            gap = false;
        }
        if c.is_ascii() { out.push(c.to_ascii_lowercase()) } else { out.extend(c.to_lowercase()) }
    }
    out
}

/// Capitals throughout, as in a title (`“The State of the Mills”`).
pub(super) fn is_title(r: &Release<'_, '_>, span: &Span) -> bool {
    let long = |t: &u32| r.doc.shape(*t as usize).is_word() && r.doc.lower(*t as usize).len() > 3;
    let (mut capital, mut all) = (0, 0);
    for t in (span.first..span.close).filter(long) {
        all += 1;
        capital += usize::from(r.doc.shape(t as usize).is_capital());
    }
    all >= 1 && capital * 10 >= all * 8 && all <= 14
}

/// The shape of the last token inside, or of the one behind the closing mark where that says more.
fn last(r: &Release<'_, '_>, span: &Span) -> Shape {
    span.close.checked_sub(1).map_or(Shape::Para, |t| r.doc.shape(t as usize))
}

/// Does it end as speech does: `…,”`, `….”`, `…?”`?
pub(super) fn ends_as_speech(r: &Release<'_, '_>, span: &Span) -> bool {
    matches!(last(r, span), Shape::Comma | Shape::Stop | Shape::Dot | Shape::Bang | Shape::Dash)
}

/// Does it end a sentence inside the marks?
pub(super) fn ends_sentence(r: &Release<'_, '_>, span: &Span) -> bool {
    matches!(last(r, span), Shape::Stop | Shape::Dot)
}

/// May a clause that stands by it report it? Titles and terms are named by reporting verbs too (`published “The State of the Mills”`).
pub(super) fn may_be_said(r: &Release<'_, '_>, span: &Span, clause: &Clause) -> bool {
    let n = words(r, span);
    let so_called =
        span.open.checked_sub(1).is_some_and(|t| r.doc.words(t.saturating_sub(2) as usize, span.open as usize).to_lowercase().ends_with("so-called"));
    if n == 0 || so_called {
        return false;
    }
    // `author of “What every welder knows,” spoke first`: in the middle of its sentence, and nobody is said to say it.
    let amid = span.open.checked_sub(1).is_some_and(|t| r.doc.shape(t as usize) == Shape::Lower && r.labels(t) & Label::Speech.bit() == 0);
    if amid && matches!(clause.who, Who::Nobody) || is_notice(r, clause) {
        return false;
    }
    if clause.fragment {
        return n >= 4 && span.closed && clause.strong && !is_title(r, span) && !is_name(r, span);
    }
    n >= 4 && !is_title(r, span) || ends_as_speech(r, span) || n <= 3 && clause.strong && !matches!(clause.who, Who::Subject(_))
}

/// `A sign that says “Keep your gloves on”`: what stands on things is no speech.
fn is_notice(r: &Release<'_, '_>, clause: &Clause) -> bool {
    let cue = clause.cue.0;
    matches!(clause.who, Who::Subject(_))
        && (cue.saturating_sub(6)..cue).rev().take_while(|t| r.doc.shape(*t as usize).is_word()).any(|t| {
            matches!(
                r.doc.lower(t as usize),
                b"sign" | b"signs" | b"banner" | b"banners" | b"poster" | b"placard" | b"placards" | b"plaque" | b"label" | b"motto" | b"slogan"
            )
        })
}

/// The word before the opening mark says that what follows is a name.
fn is_name(r: &Release<'_, '_>, span: &Span) -> bool {
    span.open.checked_sub(1).is_some_and(|t| r.doc.is(t as usize, Class::QuotedThing))
}

/// `The slogan on their shirts: “All hands to the sea!”`: the clause before the colon tells of a slogan.
fn is_motto(r: &Release<'_, '_>, span: &Span) -> bool {
    let Some(colon) = span.open.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Colon) else { return false };
    let clause =
        (colon.saturating_sub(12)..colon).rev().take_while(|t| !matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Bang | Shape::Para | Shape::Break));
    let mut motto = false;
    for t in clause {
        if r.labels(t) & Label::Speech.bit() != 0 {
            return false;
        }
        motto |=
            matches!(r.doc.lower(t as usize), b"slogan" | b"motto" | b"theme" | b"tagline" | b"title" | b"headline" | b"hashtag" | b"banner" | b"catchphrase");
    }
    motto
}

/// A sentence of its own, with a verb, that nobody near it is said to say.
pub(super) fn is_sentence(r: &Release<'_, '_>, span: &Span) -> bool {
    let doc = r.doc;
    let (first, before) = (span.first as usize, span.open.checked_sub(1).map_or(Shape::Para, |t| doc.shape(t as usize)));
    let starts = doc.shape(first).is_capital() || matches!(doc.shape(first), Shape::Num | Shape::NumWord | Shape::Inner | Shape::Open);
    let free = matches!(
        before,
        Shape::Para
            | Shape::Break
            | Shape::Stop
            | Shape::Bang
            | Shape::Colon
            | Shape::QuoteClose
            | Shape::QuoteOpen
            | Shape::Quote
            | Shape::Single
            | Shape::Num
            | Shape::Bullet
            | Shape::Dot
            | Shape::Close
    );
    let ends = ends_as_speech(r, span) || matches!(doc.shape(span.after as usize), Shape::Para | Shape::Break | Shape::Stop | Shape::Dot | Shape::Bang);
    let title = doc.places.get(first).is_some_and(|p| *p == Place::Title);
    starts && free && ends && !title && !is_motto(r, span) && words(r, span) >= 4 && !is_title(r, span) && has_verb(r, span)
}

fn has_verb(r: &Release<'_, '_>, span: &Span) -> bool {
    let verb = Label::Verb.bit() | Label::Speech.bit();
    (span.first..span.close.min(span.first + 80)).any(|t| {
        let shape = r.doc.shape(t as usize);
        (shape == Shape::Lower || t == span.first) && r.labels(t) & verb != 0
            || shape == Shape::Lower && contracted(r.doc.lower(t as usize))
            || shape == Shape::Cap && contracted(r.doc.lower(t as usize))
    })
}

/// `we're`, `it’ll`: a verb is in it.
fn contracted(word: &[u8]) -> bool {
    let tail = |s: &[u8]| word.ends_with(s);
    tail(b"n't")
        || tail("n’t".as_bytes())
        || word.iter().any(|b| *b == b'\'' || *b == 0xE2) && (tail(b"re") || tail(b"ve") || tail(b"ll") || tail(b"m") || tail(b"d"))
}
