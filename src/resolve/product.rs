//! What a body of the release offers under its own name: `Tessel Cloud` of Tessel Inc. is a product, and no body.

use super::compete::Taken;
use super::key::key_number;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
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
