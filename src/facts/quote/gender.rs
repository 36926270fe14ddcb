//! Whom `he` and `she` can mean.

use crate::facts::Release;
use crate::gazetteer::label::{Label, LabelSet};
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

const BOTH: LabelSet = Label::Male.bit() | Label::Female.bit();

/// `he` or `she` for each thing that is a person, where an honorific or else the given name tells; one pass over the names.
pub(super) fn pronouns(r: &Release<'_, '_>) -> Vec<Option<&'static [u8]>> {
    let mut out = vec![None; r.things.len()];
    for read in [given, honorific] {
        let mut seen = vec![false; r.things.len()];
        for f in r.found.iter().filter(|f| f.kind == Kind::Person) {
            let (Some(thing), Some(pronoun)) = (f.thing, of(read(r, f))) else { continue };
            if let (Some(slot), Some(seen @ false)) = (out.get_mut(thing as usize), seen.get_mut(thing as usize)) {
                (*slot, *seen) = (Some(pronoun), true);
            }
        }
    }
    out
}

fn of(labels: LabelSet) -> Option<&'static [u8]> {
    match labels & BOTH {
        x if x == Label::Male.bit() => Some(b"he"),
        x if x == Label::Female.bit() => Some(b"she"),
        _ => None,
    }
}

/// `he` or `she` as the form of address in front of token `first` tells.
pub(super) fn addressed(r: &Release<'_, '_>, first: u32) -> Option<&'static [u8]> {
    of(address(r, first))
}

/// `Mr`, `Ms.` in front of a mention.
fn honorific(r: &Release<'_, '_>, f: &Found) -> LabelSet {
    address(r, f.first)
}

fn address(r: &Release<'_, '_>, first: u32) -> LabelSet {
    let mut at = first;
    if at > 0 && r.doc.shape(at as usize - 1) == Shape::Dot {
        at -= 1;
    }
    let labels = at.checked_sub(1).map_or(0, |t| r.labels(t));
    // `Pastor` and `Dean` are men's names, too, and titles of either.
    let either = labels & (Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit()) != 0;
    if labels & Label::Honorific.bit() != 0 && !either { labels } else { 0 }
}

/// The first word of a name of several.
fn given(r: &Release<'_, '_>, f: &Found) -> LabelSet {
    if f.end - f.first > 1 { r.labels(f.first) } else { 0 }
}
