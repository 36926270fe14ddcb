//! Whose a post is by the possessive in front of it: `Zentrix’s head of sales`.

use super::body::{main, rules};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// Whoever owns a post: `Zentrix’s head of sales`.
pub(super) enum Owner {
    Body(u32),
    /// Words that nothing typed.
    Words((u32, u32)),
    /// A place or a person.
    Other,
}

/// The name in the possessive directly before a post, where no rule took it for the post's body: `Oakwood’s teacher` in the release of Oakwood School.
pub(super) fn owner(r: &Release<'_, '_>, first: u32) -> Option<Owner> {
    let end = first.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Poss)?;
    let mut from = end;
    while from > 0 && end - from < 6 && r.doc.shape(from as usize - 1).is_capital() && r.labels(from - 1) & Label::Function.bit() == 0 {
        from -= 1;
    }
    if from == end {
        return None;
    }
    let i = r.found.partition_point(|f| f.end <= from);
    let typed = r.found.get(i..).unwrap_or(&[]).iter().take_while(|f| f.first < end);
    let mut whole = None;
    for f in typed {
        if f.kind == Kind::Org {
            return None;
        }
        if f.first <= from && f.end == end {
            whole = Some(f.kind);
        } else if f.kind == Kind::Person {
            return Some(Owner::Other);
        }
    }
    match whole {
        None => Some(Owner::Words((from, end))),
        Some(Kind::Place) => {
            // `Kenya’s governor`: a country's.
            let land = r.labels(from) & (Label::Country.bit() | Label::CountryX.bit()) != 0;
            let main = main(r).filter(|t| !land && begins(r, *t, (from, end)) && !rules(r, *t));
            Some(main.map_or(Owner::Other, Owner::Body))
        }
        Some(_) => Some(Owner::Other),
    }
}

/// `Certified Public Accountant`, `registered nurse`: what somebody learned; nobody grants it at a body.
pub(super) fn certified(r: &Release<'_, '_>, (first, _): (u32, u32)) -> bool {
    matches!(r.doc.lower(first as usize), b"certified" | b"chartered" | b"registered" | b"licensed" | b"qualified" | b"accredited" | b"board-certified")
}

/// Does the full name of a body begin with these words, and go on?
pub(super) fn begins(r: &Release<'_, '_>, body: u32, (from, end): (u32, u32)) -> bool {
    let named = r.things.get(body as usize).and_then(|x| r.found.get(x.fullest));
    named.is_some_and(|n| n.end > n.first + end - from && (0..end - from).all(|k| r.doc.lower((n.first + k) as usize) == r.doc.lower((from + k) as usize)))
}
