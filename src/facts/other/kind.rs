//! What sort of thing a name stands for: by its head, by the noun beside it, by what the release says it is, by the rule that found it.

use super::kind_of;
use crate::facts::Release;
use crate::record::OtherKind::{self, Award, Campaign, Event, Law, Other, Product, Programme, Publication};
use crate::resolve::Found;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How many mentions are asked.
const LOOKED: usize = 16;

/// The kind of a thing that no list knows.
pub(super) fn of(r: &Release<'_, '_>, thing: u32) -> OtherKind {
    let Some(f) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return Other };
    // `the game “Harbour Quest”`: a title says what it likes.
    let titled = matches!(r.doc.shape(f.first.saturating_sub(1) as usize), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen);
    let told = || r.mentions_of(thing).take(LOOKED).find_map(|m| beside(r, m));
    let first = if titled { told() } else { None };
    first
        .or_else(|| by_head(r, f))
        .or_else(told)
        .or_else(|| r.mentions_of(thing).take(LOOKED).find_map(|m| described(r, m)))
        .or_else(|| by_rule(f.rule))
        .unwrap_or(Other)
}

/// `… Convention`, `Programme for …`, `2016 Nobel Prize`: the head stands last, or before the first `of`.
fn by_head(r: &Release<'_, '_>, f: &Found) -> Option<OtherKind> {
    let told = |label: &str, kind: &str| if label.contains("other-head") || label == "other" { Some(kind_of(kind)).filter(|k| *k != Other) } else { None };
    let head = |t: u32| {
        let whole = || r.cell(t).into_iter().flat_map(|c| r.gazetteer.entries(c)).find_map(|e| told(e.label(), e.kind()));
        whole().or_else(|| r.gazetteer.named(r.doc, t, t + 1).find_map(|e| told(e.label(), e.kind())))
    };
    // `Order of the Oar`
    if r.doc.lower(f.first as usize) == b"order" && r.doc.lower(f.first as usize + 1) == b"of" {
        return Some(Award);
    }
    let of = (f.first + 1..f.end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"on" | b"against" | b"to" | b"in"));
    let last = || (f.first..f.end).rev().find_map(head);
    // `“30 Days of Partnership” Campaign`: how long it is, and what it is.
    of.and_then(|t| head(t - 1)).filter(|k| *k != OtherKind::Day || !matches!(last(), Some(Campaign | Programme | Event | Award))).or_else(last)
}

/// `the Oxlo platform`, `the book “The Dry Years”`, `an app called Oxlo`.
fn beside(r: &Release<'_, '_>, f: &Found) -> Option<OtherKind> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let quote =
        |t: u32| matches!(r.doc.shape(t as usize), Shape::Quote | Shape::QuoteOpen | Shape::QuoteClose | Shape::SingleOpen | Shape::Single | Shape::Mark);
    let small = |t: u32| r.doc.shape(t as usize) == Shape::Lower;
    let mut after = f.end;
    while after < f.end + 3 && quote(after) {
        after += 1;
    }
    // `the Oxlo trading platform`
    let behind = || (after..after + 3).take_while(|t| small(*t)).find_map(|t| noun(lower(t)));
    let mut before = f.first;
    while before > 0
        && f.first - before < 4
        && (quote(before - 1) || matches!(lower(before - 1), b"," | b":" | b"called" | b"named" | b"titled" | b"entitled" | b"dubbed" | b"the"))
    {
        before -= 1;
    }
    let front = || before.checked_sub(1).filter(|t| small(*t)).and_then(|t| noun(lower(t)));
    behind().or_else(front)
}

/// `Oxlo, a new drug`, `Oxlo is an app`
fn described(r: &Release<'_, '_>, f: &Found) -> Option<OtherKind> {
    let at = f.end + u32::from(matches!(r.doc.shape(f.end as usize), Shape::QuoteClose | Shape::Quote | Shape::Mark));
    let led = r.doc.shape(at as usize) == Shape::Comma || matches!(r.doc.lower(at as usize), b"is" | b"was");
    if !led || !matches!(r.doc.lower(at as usize + 1), b"a" | b"an" | b"the" | b"its" | b"our" | b"their") {
        return None;
    }
    let stops = |t: u32| {
        matches!(r.doc.lower(t as usize), b"of" | b"that" | b"which" | b"for" | b"with" | b"to" | b"by" | b"in")
            || !r.doc.shape(t as usize).is_word() && r.doc.shape(t as usize) != Shape::Hyphen
    };
    (at + 2..at + 12).take_while(|t| !stops(*t)).filter_map(|t| noun(r.doc.lower(t as usize))).last()
}

/// What a noun in small letters says of the thing beside it.
fn noun(word: &[u8]) -> Option<OtherKind> {
    let one = |w: &[u8]| {
        Some(match w {
            w if Class::ProductNoun.holds(w) => Product,
            w if Class::ProgrammeNoun.holds(w) => Programme,
            b"campaign" | b"drive" | b"pledge" | b"slogan" => Campaign,
            b"award" | b"prize" | b"medal" | b"scholarship" | b"fellowship" | b"bursary" | b"trophy" | b"title" | b"honour" | b"honor" => Award,
            w if Class::EventNoun.holds(w) => Event,
            w if Class::WorkNoun.holds(w) => Publication,
            b"bill" | b"directive" | b"law" | b"act" | b"regulation" | b"ordinance" => Law,
            b"treaty" | b"convention-text" | b"protocol" | b"pact" | b"accord" => OtherKind::Treaty,
            _ => return None,
        })
    };
    one(word).or_else(|| word.strip_suffix(b"s").and_then(one)).or_else(|| if word == b"studies" { Some(Programme) } else { None })
}

/// What a rule looks for is of one sort.
fn by_rule(rule: &str) -> Option<OtherKind> {
    Some(match rule {
        "name-with-a-trade-mark" => Product,
        "title-in-quotation-marks" => Publication,
        "fire-and-its-name" => Event,
        _ => return None,
    })
}
