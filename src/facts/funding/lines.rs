//! The lines of a list of payers: `supported by:` or a heading `Our sponsors`, then a name or a row of names a line.

use super::super::Release;
use super::phrase::{article, name_at};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// So many lines a list may have, and so many tokens a line of it.
const LINES: usize = 60;
const LENGTH: u32 = 30;

/// The names of the lines behind the first name of a list.
pub(super) fn lines<'a>(r: &Release<'a, '_>, from: u32) -> Vec<&'a Found> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let ends = |t: u32| matches!(shape(t), Shape::Break | Shape::Para) || t as usize >= r.doc.tokens.len();
    let mut out: Vec<&Found> = Vec::new();
    let mut at = from;
    for _ in 0..LINES {
        let mut stop = at;
        while !ends(stop) && stop < at + LENGTH {
            stop += 1;
        }
        if !ends(stop) || !line(r, at, stop, at == from, &mut out) {
            break;
        }
        at = stop;
        while ends(at) && (at as usize) < r.doc.tokens.len() {
            at += 1;
        }
        while matches!(shape(at), Shape::Bullet | Shape::Hyphen | Shape::Dash | Shape::Mark) || article(r, at) {
            at += 1;
        }
        if at as usize >= r.doc.tokens.len() {
            break;
        }
    }
    out
}

/// The names of one line; false when it is none of the list.
fn line<'a>(r: &Release<'a, '_>, first: u32, end: u32, rest: bool, out: &mut Vec<&'a Found>) -> bool {
    let shape = |t: u32| r.doc.shape(t as usize);
    let bare = |t: &u32| name_at(r, *t).is_none();
    let said = |t: u32| {
        shape(t) == Shape::Lower
            && r.labels(t) & (Label::VerbS.bit() | Label::VerbPast.bit() | Label::Verb.bit()) != 0
            && r.labels(t) & (Label::Noun.bit() | Label::Adjective.bit()) == 0
    };
    let other = |t: u32| matches!(shape(t), Shape::Url | Shape::Email | Shape::QuoteOpen | Shape::Quote | Shape::Hash) || said(t);
    if (first..end).filter(bare).any(other) || !rest && r.doc.is(first as usize, Class::NextPart) {
        return false;
    }
    let rank = end - first < 8 && (first..end).filter(bare).any(|t| r.doc.is(t as usize, Class::SponsorRank));
    let mut open = 0u32;
    let mut at = first;
    let mut found = false;
    while at < end {
        match shape(at) {
            Shape::Open => open += 1,
            Shape::Close => open = open.saturating_sub(1),
            _ if open > 0 => {}
            // `Acme Bank – gold sponsor`, `Acme Bank: a van`: what is behind is told of it.
            Shape::Dash | Shape::Hyphen | Shape::Colon | Shape::Bar if found => return true,
            Shape::Stop | Shape::Comma | Shape::Semi | Shape::Amp | Shape::Colon | Shape::Dash => {}
            _ => match name_at(r, at) {
                Some(f) if matches!(f.kind, Kind::Org | Kind::Person) && f.first == at => {
                    out.push(f);
                    (at, found) = (f.end, true);
                    continue;
                }
                // `Acme Bank, Leeds`, `Acme Bank ($5,000)`
                Some(f) if found || rest => {
                    at = f.end;
                    continue;
                }
                Some(_) => return rank,
                None if r.doc.lower(at as usize) == b"and" || shape(at).is_capital() || rank || found || shape(at) == Shape::Num => {}
                None => return rest && at == first,
            },
        }
        at += 1;
    }
    true
}
