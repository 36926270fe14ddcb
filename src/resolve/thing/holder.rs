//! Things that bear the name of the body in front of them: `ZXW Clean Rivers Week`, `ZXW Form 12`. What a body only runs or pays has its own name.

use super::reader::Reader;
use super::words;
use crate::gazetteer::label::Label;
use crate::resolve::{Form, Found};
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Where the name of a thing begins that the body before it has a part in.
pub(super) fn bearer(r: &Reader<'_, '_>, f: &Found, first: u32, before: Option<&Found>) -> Option<u32> {
    if f.rule.starts_with("listed") || !r.spaced(first) {
        return None;
    }
    let Some(n) = before.filter(|n| n.kind == Kind::Org && n.end == first) else {
        return listed(r, f, first, before);
    };
    let letters = n.end == n.first + 1 && (matches!(r.shape(n.first), Shape::Caps | Shape::Dotted) || r.marked(n.first));
    let last = r.lower(f.end - 1);
    // `the ` + `ZXW` + ` Community Awards`
    if letters && words::held(last) && !((r.has(n.first, Label::Org.bit()) || n.form == Form::Acronym) && words::given(last)) {
        return Some(n.first);
    }
    let head = head(r, f)?;
    let held = r.doc.is(head as usize, Class::HeldUnderItsName);
    let law = n.end <= n.first + 2 && r.doc.is(head as usize, Class::LawOfABody);
    // `the Oxley Post` + ` Award for Courage`, not `ZXW` + ` Travel Award`
    let named = head == f.first && words::given(r.lower(head));
    (held || law || named).then_some(n.first)
}

/// `the Siemens` + ` Young Welders Challenge`: a body of a list that nothing found.
fn listed(r: &Reader<'_, '_>, f: &Found, first: u32, before: Option<&Found>) -> Option<u32> {
    let free = |t: u32| before.is_none_or(|n| n.end <= t);
    let body = |t: u32| r.word(t) && r.has(t, Label::Org.bit()) && !r.has(t, Label::Country.bit() | Label::Region.bit()) && free(t);
    let from = (first.saturating_sub(3)..first).rev().take_while(|t| body(*t)).last()?;
    let head = head(r, f)?;
    let named = head == f.first && words::given(r.lower(head));
    (r.place(from) == Place::Mid && (named || r.doc.is(head as usize, Class::HeldUnderItsName))).then_some(from)
}

/// The word that says what the thing is: before its year and what it is for.
fn head(r: &Reader<'_, '_>, f: &Found) -> Option<u32> {
    let joint = |t: &u32| r.shape(*t) == Shape::Lower && matches!(r.lower(*t), b"of" | b"for" | b"on" | b"against" | b"in" | b"with" | b"to" | b"resulting");
    let end = (f.first + 1..f.end).find(joint).unwrap_or(f.end);
    (f.first..end).rev().find(|t| r.word(*t) || r.shape(*t) == Shape::Lower)
}
