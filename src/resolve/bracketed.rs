//! What a bracket behind a body says that it is called: `Oxley Resources Inc. (TSX: OXL) (“Oxley” or the “Company”)`. Whatever lists know by the name,
//! and whoever else may be called so, it is that body wherever it stands.

use super::key::key_number;
use super::{Form, Found};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;

/// So many tokens of brackets lie between a body and its short name.
const REACH: u32 = 60;

/// Places and people that are a body of the release by a bracket.
pub(crate) fn bodies(doc: &Document<'_>, found: &mut [Found]) {
    let doubtful = |f: &Found| matches!(f.kind, Kind::Place | Kind::Person) && in_marks(doc, f.first, f.end);
    if !found.iter().any(doubtful) {
        return;
    }
    let ends: FxHashMap<u32, &Found> = found.iter().filter(|f| f.kind == Kind::Org && f.end - f.first >= 2).map(|f| (f.end, f)).collect();
    let mut called: FxHashMap<u64, Option<u32>> = FxHashMap::default();
    for f in found.iter().filter(|f| doubtful(f)) {
        if let Some(body) = behind(doc, f.first, &ends).filter(|body| begins(doc, f, body)) {
            called.insert(key_number(doc, f.first, f.end), body.thing);
        }
    }
    if called.is_empty() {
        return;
    }
    for f in found.iter_mut().filter(|f| matches!(f.kind, Kind::Place | Kind::Person)) {
        let led = f.first.checked_sub(1).is_some_and(|b| matches!(doc.lower(b as usize), b"in" | b"near" | b"mr" | b"ms" | b"mrs"));
        if let Some(thing) = called.get(&key_number(doc, f.first, f.end)).filter(|_| !led) {
            *f = Found { kind: Kind::Org, thing: *thing, form: Form::Short, rule: "body-by-its-bracket", certainty: Certainty::Likely, ..f.clone() };
        }
    }
}

fn mark(doc: &Document<'_>, t: u32) -> bool {
    matches!(doc.shape(t as usize), Shape::Quote | Shape::QuoteOpen | Shape::QuoteClose | Shape::SingleOpen | Shape::Single)
}

/// `(“Oxley”`
fn in_marks(doc: &Document<'_>, first: u32, end: u32) -> bool {
    first.checked_sub(2).is_some_and(|open| doc.shape(open as usize) == Shape::Open) && mark(doc, first - 1) && mark(doc, end)
}

/// The body in front of the bracket, or of the brackets, that the words at `first` stand in.
fn behind<'f>(doc: &Document<'_>, first: u32, ends: &FxHashMap<u32, &'f Found>) -> Option<&'f Found> {
    let mut open = first.checked_sub(2)?;
    let from = open.saturating_sub(REACH);
    loop {
        // `Oxley Inc. (“Oxley”)`: the dot may be none of the name's.
        if let Some(body) = ends.get(&open).or_else(|| ends.get(&open.checked_sub(1)?)) {
            return Some(body);
        }
        let close = open.checked_sub(1).filter(|t| doc.shape(*t as usize) == Shape::Close)?;
        open = (from..close).rev().find(|t| doc.shape(*t as usize) == Shape::Open)?;
    }
}

/// The words begin the body's name, or stand in it.
fn begins(doc: &Document<'_>, f: &Found, body: &Found) -> bool {
    (f.first..f.end).all(|t| (body.first..body.end).any(|b| doc.lower(b as usize) == doc.lower(t as usize)))
}
