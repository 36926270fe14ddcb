//! Whose a clause is that stands behind what a body is called: `ACME is a firm [that] invests`, `ACME, an office under the Ministry [that] pays`, `ACME is a fund [backing] bakers`.

use super::super::Release;
use super::adverbial::BE;
use super::phrase::{self, content, name_at};
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How far back what a body is called may begin, in tokens.
const FAR: u32 = 26;

/// Where the subject ends of which the words before a token say what it is.
pub(super) fn called(r: &Release<'_, '_>, end: u32, from: u32) -> Option<u32> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let shape = |t: u32| r.doc.shape(t as usize);
    let mut t = end;
    while t > from && t + FAR > end {
        t -= 1;
        if let Some(f) = name_at(r, t) {
            t = f.first.max(from);
            continue;
        }
        let before = t.checked_sub(1).filter(|b| *b >= from)?;
        if matches!(lower(t), b"a" | b"an" | b"the" | b"one") && heads(r, t, end) {
            let mut be = before;
            while be > from && matches!(lower(be), b"also" | b"now" | b"today" | b"still" | b"itself" | b"currently") {
                be -= 1;
            }
            if BE.contains(&lower(be)) && name_at(r, be).is_none() && be > from {
                return Some(be);
            }
            let named = |n: u32| name_at(r, n).is_some_and(|f| matches!(f.kind, Kind::Org | Kind::Place)) || shape(n) == Shape::Close;
            if shape(before) == Shape::Comma && before > from && named(before - 1) {
                return Some(before);
            }
        }
        let said = r.labels(t) & Label::Speech.bit() != 0;
        let inside = phrase::article(r, t) || content(r, t) || matches!(shape(t), Shape::Comma | Shape::Hyphen | Shape::Amp | Shape::Poss | Shape::Dot);
        let joins = matches!(lower(t), b"of" | b"in" | b"for" | b"under" | b"and" | b"or" | b"at" | b"with" | b"from" | b"based" | b"by" | b"one" | b"to");
        if said || !(inside || joins) {
            return None;
        }
    }
    None
}

/// The head of the noun phrase that an article begins is a word for a body.
fn heads(r: &Release<'_, '_>, article: u32, end: u32) -> bool {
    let lower = |t: u32| r.doc.lower(t as usize);
    // `one of the largest funders`
    let from = if lower(article) == b"one" && lower(article + 1) == b"of" { article + 2 } else { article + 1 };
    let mut head = None;
    for t in from..end {
        if name_at(r, t).is_some() {
            continue;
        }
        // `a Leeds-based firm`
        if lower(t) == b"based" && t > from && r.doc.shape(t as usize - 1) == Shape::Hyphen {
            continue;
        }
        if matches!(lower(t), b"of" | b"in" | b"for" | b"under" | b"at" | b"with" | b"from" | b"by" | b"based" | b"dedicated" | b"founded" | b"to" | b"within")
        {
            break;
        }
        if content(r, t) && r.labels(t) & Label::Noun.bit() != 0 || Class::CalledAGiver.holds(lower(t)) {
            head = Some(t);
        }
    }
    head.is_some_and(|t| Class::BodyNoun.holds(lower(t)) || Class::CalledAGiver.holds(lower(t)))
}
