//! What a body of the release offers under its own name: `Tessel Cloud` of Tessel Inc. is a product, and no body.

use super::compete::Taken;
use super::key::key_number;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::FxHashSet;

/// Bodies that a weak head alone has proved, whose other words are the name of another body.
///
/// `proved`: what the release proves to be a body by itself stays one, whoever else is called by its first word.
pub(crate) fn products(doc: &Document<'_>, found: &mut [Found], labels: &dyn Fn(u32) -> LabelSet, proved: &dyn Fn(u32, u32) -> bool) {
    let doubtful = |f: &Found| {
        f.kind == Kind::Org
            && f.rule == "body-by-weak-head"
            && f.end >= f.first + 2
            && doc.is(f.end as usize - 1, Class::OfferedByItsMaker)
            && !proved(f.first, f.end)
    };
    if !found.iter().any(doubtful) {
        return;
    }
    // The name before its legal form: `Tessel` of `Tessel, Inc.`
    let stem = |f: &Found| {
        let form = |t: u32| labels(t) & Label::CompanySuffix.bit() != 0 || matches!(doc.shape(t as usize), Shape::Dot | Shape::Stop | Shape::Comma);
        let end = (f.first + 1..=f.end).rev().find(|end| !form(end - 1)).unwrap_or(f.end);
        key_number(doc, f.first, end)
    };
    let bodies: FxHashSet<u64> = found.iter().filter(|f| f.kind == Kind::Org && !doubtful(f)).map(stem).collect();
    for f in found.iter_mut().filter(|f| doubtful(f)) {
        if bodies.contains(&key_number(doc, f.first, f.end - 1)) {
            *f = Found { kind: Kind::Other, thing: None, form: Form::Full, rule: "product-of-body", certainty: Certainty::Likely, ..f.clone() };
        }
    }
}

/// `Plenor-12`, `ZXW-5`: a number that a hyphen ties to a body's name makes it what the body makes or holds.
pub(crate) fn models(doc: &Document<'_>, found: &mut [Found], taken: &mut Taken) {
    let glued = |t: u32| doc.tokens.get(t as usize).is_some_and(|x| !x.spaced);
    let tied = |t: u32| doc.shape(t as usize) == Shape::Hyphen && glued(t) && glued(t + 1);
    for (f, winner) in found.iter_mut().zip(1..).filter(|(f, _)| f.kind == Kind::Org && f.end == f.first + 1 && tied(f.end)) {
        let (number, behind) = (f.end + 1, f.end + 2);
        let model = doc.shape(number as usize) == Shape::Num && doc.lower(number as usize).iter().all(u8::is_ascii_digit);
        let goes_on = glued(behind) && matches!(doc.shape(behind as usize), Shape::Hyphen | Shape::Slash | Shape::Dot | Shape::Lower);
        let begun = f.first.checked_sub(1).is_some_and(|b| doc.shape(b as usize) == Shape::Hyphen && glued(f.first));
        if !model || goes_on || begun || doc.lower(number as usize).len() > 4 || taken.by(f.end, behind).is_some() {
            continue;
        }
        *f = Found { end: behind, kind: Kind::Other, thing: None, form: Form::Full, rule: "model-of-body", certainty: Certainty::Likely, ..f.clone() };
        taken.take(f.first, f.end, winner);
    }
}

/// `at ZXWA 2031 in Oslo`, `Oxlo 2031 brought together`: what a body holds year by year is called like it.
pub(crate) fn by_year(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    let mut years = FxHashSet::default();
    for f in found.iter_mut().filter(|f| f.kind == Kind::Org && f.end == f.first + 1 && is_of_a_year(doc, f, labels)) {
        years.insert(f.end);
        *f = Found { end: f.end + 1, kind: Kind::Other, thing: None, form: Form::Full, rule: "held-by-body", certainty: Certainty::Likely, ..f.clone() };
    }
    if !years.is_empty() {
        found.retain(|f| f.kind != Kind::Date || f.end != f.first + 1 || !years.contains(&f.first));
        taken.renumber(found);
    }
}

/// A name of letters or of no ordinary word, a year, and what is said of a meeting.
fn is_of_a_year(doc: &Document<'_>, f: &Found, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let (name, year, behind) = (f.first as usize, f.end as usize, f.end as usize + 1);
    let letters = doc.shape(name) == Shape::Caps && doc.lower(name).len() >= 3 || doc.lower(name).len() >= 4 && labels(f.first) == 0;
    let digits = doc.shape(year) == Shape::Num && doc.lower(year).len() == 4 && (doc.lower(year).starts_with(b"19") || doc.lower(year).starts_with(b"20"));
    if !letters || !digits || doc.tokens.get(year).is_none_or(|t| !t.spaced) || doc.places.get(year).copied() != Some(Place::Mid) {
        return false;
    }
    let acts = doc.shape(behind) == Shape::Lower && labels(behind as u32) & Label::VerbPast.bit() != 0 && labels(behind as u32) & Label::Noun.bit() == 0;
    let before = name.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b));
    let held = matches!(before, b"at" | b"during" | b"attend" | b"attended" | b"join" | b"host" | b"hosts" | b"hosted");
    let closed = matches!(doc.shape(behind), Shape::Comma | Shape::Stop | Shape::Close) || matches!(doc.lower(behind), b"in" | b"will" | b"on" | b"to");
    acts || held && closed
}
