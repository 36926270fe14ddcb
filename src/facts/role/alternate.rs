//! Names and posts on lines in turn: which of two neighbouring lines belong together.

use super::list::{line_begins, line_ends};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// How many lines back the first of such a list is looked for.
const LINES: usize = 64;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Name,
    Post,
    Else,
}

/// What a line says: nothing but a name, nothing but a post, or something else.
fn says(r: &Release<'_, '_>, line: usize) -> Says {
    let Some(l) = r.doc.lines.get(line) else { return Says::Else };
    let (first, end) = (line_begins(r, *l), line_ends(r, *l));
    if first >= end || end > first + 16 {
        return Says::Else;
    }
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let mut people = r.inside(Kind::Person, first, end).map(|(_, f)| f);
    match people.next() {
        Some(f) => {
            let address = |t: u32| r.labels(t) & (Label::Honorific.bit() | Label::RoleTitle.bit()) != 0 || r.doc.shape(t as usize) == Shape::Dot;
            let letters = |t: u32| {
                r.labels(t) & Label::PostNominal.bit() != 0
                    || matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Open | Shape::Close | Shape::Caps | Shape::Dot)
            };
            let alone = people.next().is_none() && (first..f.first).all(address) && (f.end..end).all(letters);
            if alone { Says::Name } else { Says::Else }
        }
        None => {
            let prose = (first..end).any(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Colon | Shape::QuoteOpen | Shape::Url | Shape::Email));
            let post = !prose && r.doc.shape(first as usize).is_capital() && (first..end).any(|t| r.labels(t) & heads != 0);
            if post { Says::Post } else { Says::Else }
        }
    }
}

/// `General Secretary`, `Ann Holt`, `Treasurer`, `Paul Marsh` on a line each: does the match tie a name to the post of the next?
pub(super) fn crosses(r: &Release<'_, '_>, c: &Candidate) -> bool {
    let (Some(name), Some(title)) = (c.slot("holder"), c.slot("title")) else { return false };
    let (name, post) = (r.doc.line_of(name.first as usize), r.doc.line_of(title.first as usize));
    let (a, b) = (name.min(post), name.max(post));
    if b != a + 1 {
        return false;
    }
    let apart = |n: usize| r.doc.lines.get(n).is_some_and(|l| r.doc.shape((l.end as usize).saturating_sub(1)) == Shape::Para);
    let (other_a, other_b) = if name < post { (Says::Post, Says::Name) } else { (Says::Name, Says::Post) };
    let before = a.checked_sub(1).is_some_and(|n| says(r, n) == other_a);
    let behind = says(r, b + 1) == other_b;
    // An empty line between the two, and none between one of them and its other neighbour.
    if apart(a) && (before && a > 0 && !apart(a - 1) || behind && !apart(b)) {
        return true;
    }
    if !apart(a) && (before && a > 0 && apart(a - 1) || behind && apart(b)) || !before && !behind {
        return false;
    }
    // All alike: what begins the list begins each pair, if it comes out even.
    let (mut first, mut last, mut kind) = (a, b, says(r, a));
    while first > 0 && b - first < LINES && matches!((kind, says(r, first - 1)), (Says::Name, Says::Post) | (Says::Post, Says::Name)) {
        first -= 1;
        kind = says(r, first);
    }
    kind = says(r, b);
    while last < b + LINES && matches!((kind, says(r, last + 1)), (Says::Name, Says::Post) | (Says::Post, Says::Name)) {
        last += 1;
        kind = says(r, last);
    }
    (last + 1 - first).is_multiple_of(2) && (a - first) % 2 == 1
}
