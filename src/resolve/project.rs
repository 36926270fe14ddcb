//! Projects by their letters: `the kick-off of the SHORELOOP project`, and which of them act and so are bodies.

use super::definition::Definition;
use crate::gazetteer::label::{Label, LabelSet};
use crate::text::hash::hash;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::FxHashSet;

/// Words in capitals that are a project's: `the kick-off of the SHORELOOP project`, `the project SHORELOOP`, and nothing that a list knows.
pub(crate) fn projects(doc: &Document<'_>, definitions: &[Definition], labels: &dyn Fn(u32) -> LabelSet) -> FxHashSet<u64> {
    let kind = |t: usize| matches!(doc.lower(t), b"project" | b"programme" | b"program" | b"trial" | b"initiative" | b"study" | b"survey" | b"mission");
    let mut out = FxHashSet::default();
    let mut bodies = FxHashSet::default();
    // `EQSC-Baltic`, `TideMAP` too
    let lettered = |t: usize| {
        let word = doc.word(t);
        doc.shape(t) == Shape::Caps
            || matches!(doc.shape(t), Shape::Cap | Shape::Inner) && word.bytes().filter(u8::is_ascii_uppercase).count() >= 2 && !word.contains('.')
    };
    for t in doc.openers.iter().map(|t| *t as usize).filter(|t| doc.lower(*t).len() >= 4 && labels(*t as u32) == 0 && lettered(*t)) {
        let before = t.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b));
        // `the SHORELOOP project`, not `a SHORELOOP project` of a body so called.
        let led = before == b"the" || doc.shape(t + 1) == Shape::Lower && t > 0 && doc.places.get(t).copied() == Some(Place::Start);
        let behind = doc.shape(t + 1) == Shape::Lower && kind(t + 1) && led;
        let called = t > 0 && matches!(before, b"project" | b"programme" | b"program" | b"initiative") && doc.shape(t - 1) == Shape::Lower;
        if behind || called {
            out.insert(hash(doc.lower(t)));
        }
        let head = Label::RoleHead.bit() | Label::RoleMod.bit();
        let owner = labels(t as u32 + 1) & head != 0 && !matches!(doc.lower(t + 1), b"coordinator" | b"project" | b"partner" | b"partners" | b"team");
        if owner || matches!(before, b"at") || body_by_deed(doc, t + 1) {
            bodies.insert(hash(doc.lower(t)));
        }
    }
    for d in definitions {
        bodies.insert(hash(doc.lower(d.short.0 as usize)));
    }
    out.retain(|w| !bodies.contains(w));
    out
}

/// `SHORELOOP announces`, `SHORELOOP’s mission`: a project that acts is a body.
pub(super) fn body_by_deed(doc: &Document<'_>, t: usize) -> bool {
    let owns = |t: usize| matches!(doc.lower(t), b"mission" | b"board" | b"staff" | b"founders" | b"employees" | b"donors" | b"members" | b"volunteers");
    let deed = matches!(
        doc.lower(t),
        b"announces" | b"announced" | b"receives" | b"received" | b"hires" | b"hired" | b"thanks" | b"awards" | b"employs" | b"appoints" | b"appointed"
    );
    deed || doc.shape(t) == Shape::Poss && owns(t + 1) || doc.shape(t) == Shape::Comma && doc.lower(t + 1) == b"whose" && owns(t + 2)
}
