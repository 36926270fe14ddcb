//! Several people and several posts in a row: `A and B were elected president and secretary, respectively`.

use super::post::Post;
use super::wording;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// How many people a row has at most.
const MANY: usize = 12;

/// The people in a row that ends with the one at a place in `found`, first to last: joined by commas and `and`, with nothing else between.
pub(super) fn ends_with(r: &Release<'_, '_>, last: u32) -> Vec<u32> {
    let address = Label::Honorific.bit() | Label::RoleTitle.bit();
    let mut i = last as usize;
    let mut out: Vec<u32> = r.found.get(i).and_then(|f| f.thing).into_iter().collect();
    while out.len() < MANY
        && let Some((a, b)) = i.checked_sub(1).and_then(|j| r.found.get(j).zip(r.found.get(i)))
    {
        let joined = (a.end..b.first).any(|t| r.doc.shape(t as usize) == Shape::Comma || matches!(r.doc.lower(t as usize), b"and" | b"&"))
            && (a.end..b.first).all(|t| {
                matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Amp | Shape::Dot)
                    || matches!(r.doc.lower(t as usize), b"and" | b"the")
                    || r.labels(t) & address != 0
            });
        if a.kind != Kind::Person || !joined {
            break;
        }
        out.extend(a.thing);
        i -= 1;
    }
    out.reverse();
    out
}

/// Who goes on in a row behind the last name of a match: `, C, D and E`.
pub(super) fn behind(r: &Release<'_, '_>, last: &Slot) -> Vec<u32> {
    let address = Label::Honorific.bit() | Label::RoleTitle.bit();
    let mut out = Vec::new();
    let mut end = last.end;
    let from = r.found.partition_point(|f| f.first < end);
    for f in r.found.get(from..).unwrap_or(&[]).iter().take(4 * MANY) {
        let joined = (end..f.first).any(|t| r.doc.shape(t as usize) == Shape::Comma || matches!(r.doc.lower(t as usize), b"and" | b"&"));
        // `A (Zelhad), B, PhD, and C`
        let mut depth = 0;
        let plain = (end..f.first).all(|t| {
            depth += i32::from(r.doc.shape(t as usize) == Shape::Open) - i32::from(r.doc.shape(t as usize) == Shape::Close);
            depth > 0
                || matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Amp | Shape::Dot | Shape::Close)
                || r.doc.lower(t as usize) == b"and"
                || r.labels(t) & (address | Label::PostNominal.bit()) != 0
        });
        // Somebody's country or body in a bracket.
        if depth > 0 && f.first < end + 8 {
            continue;
        }
        // `A, B and C's brother`
        if f.kind != Kind::Person || !joined || !plain || f.first > end + 14 || r.doc.shape(f.end as usize) == Shape::Poss {
            break;
        }
        out.extend(f.thing);
        end = f.end;
    }
    out
}

/// Is `respectively` said in a match or right behind it? The token behind it.
pub(super) fn respectively(r: &Release<'_, '_>, c: &Candidate, end: u32) -> Option<u32> {
    (c.start..end.max(c.end) + 3).find(|t| r.doc.lower(*t as usize) == b"respectively").map(|t| t + 1)
}

/// Whom each post of a match is given to, where as many people as posts stand in a row and each comes to one.
pub(super) fn pair(r: &Release<'_, '_>, c: &Candidate, posts: &mut [Post]) -> Option<Vec<u32>> {
    if posts.len() < 2 {
        return None;
    }
    let slots: Vec<&Slot> = c.all("holder").collect();
    let told = respectively(r, c, posts.last().map_or(c.end, |p| p.end));
    let mut people: Vec<u32> = slots.iter().filter_map(|s| r.mention(s)).filter_map(|f| f.thing).collect();
    if told.is_some()
        && people.len() < posts.len()
        && let Some(first) = slots.first().and_then(|s| s.mention)
    {
        let mut row = ends_with(r, first);
        row.pop();
        row.append(&mut people);
        people = row;
    }
    let singular = || posts.iter().all(|p| !wording::has_plural(r, p.title));
    let one_each = matches!(c.rule.name, "names-made-post" | "names-comma-post") && singular();
    if people.len() != posts.len() || told.is_none() && !one_each {
        return None;
    }
    // `respectively, of Acme`: the body of all.
    if let Some(at) = told {
        let link = at + u32::from(r.doc.shape(at as usize) == Shape::Comma);
        let name = link + 1 + u32::from(r.doc.lower(link as usize + 1) == b"the");
        let body = |f: &&Found| f.first == name && f.kind == Kind::Org && matches!(r.doc.lower(link as usize), b"of" | b"at" | b"for" | b"with");
        let body = r.found.get(r.found.partition_point(|f| f.first < name)).filter(body).and_then(|f| f.thing);
        for p in posts.iter_mut().filter(|p| body.is_some() && p.bodies.is_empty() && p.front.is_none() && p.name.is_none()) {
            p.bodies.extend(body);
        }
    }
    Some(people)
}

/// `environmentalist, author and journalist Ann Holt`: what stands in front of a pair in the same row.
pub(super) fn in_front(r: &Release<'_, '_>, posts: &mut Vec<Post>) {
    while posts.len() >= 2
        && let Some(first) = posts.first().map(|p| p.title.0)
        && let Some(comma) = first.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Comma)
        && let Some(cell) = comma.checked_sub(1).and_then(|t| r.cell(t))
        && wording::is_occupation(r, (cell.first, cell.end))
        && posts.len() < 8
    {
        let person = cell
            .first
            .checked_sub(2)
            .is_some_and(|t| r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.first <= t && f.kind == Kind::Person));
        if person {
            return;
        }
        posts.insert(0, Post { title: (cell.first, cell.end), end: cell.end, own_only: true, ..Post::default() });
    }
}
