//! Whom `he` and `she` can mean.

use crate::facts::Release;
use crate::gazetteer::label::{Label, LabelSet};
use crate::resolve::Found;
use crate::text::token::Shape;

const BOTH: LabelSet = Label::Male.bit() | Label::Female.bit();

/// `he` or `she` for a person, where an honorific or the given name tells.
pub(super) fn pronoun(r: &Release<'_, '_>, thing: u32) -> Option<&'static [u8]> {
    let mine = || r.mentions_of(thing);
    mine().find_map(|f| of(honorific(r, f))).or_else(|| mine().find_map(|f| of(given(r, f))))
}

fn of(labels: LabelSet) -> Option<&'static [u8]> {
    match labels & BOTH {
        x if x == Label::Male.bit() => Some(b"he"),
        x if x == Label::Female.bit() => Some(b"she"),
        _ => None,
    }
}

/// `Mr`, `Ms.` in front of a mention.
fn honorific(r: &Release<'_, '_>, f: &Found) -> LabelSet {
    let mut at = f.first;
    if at > 0 && r.doc.shape(at as usize - 1) == Shape::Dot {
        at -= 1;
    }
    let labels = at.checked_sub(1).map_or(0, |t| r.labels(t));
    if labels & Label::Honorific.bit() != 0 { labels } else { 0 }
}

/// The first word of a name of several.
fn given(r: &Release<'_, '_>, f: &Found) -> LabelSet {
    if f.end - f.first > 1 { r.labels(f.first) } else { 0 }
}
