//! The organization behind a word that stands for one: `the committee`, `the company's`, `its`, `his deputy`.

use super::claim::Post;
use super::own;
use crate::facts::Release;
use crate::facts::release::FAR;
use crate::resolve::Found;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// How many names back a word reaches.
const NAMES: usize = 512;

/// The latest organization before a token whose name holds the word: `the committee` after `Senate Armed Services Committee`.
pub(super) fn reference(r: &Release<'_, '_>, s: &Slot) -> Option<u32> {
    let word = r.doc.lower(s.first as usize);
    let own = [b"company".as_slice(), b"organization", b"organisation", b"firm", b"group"];
    let named = before(r, s.first).rev().take(NAMES).find(|f| (f.first..f.end).any(|t| r.doc.lower(t as usize) == word)).and_then(|f| f.thing);
    // `Acme announced that X joined the company`: whose sentence it is.
    let from = sentence(r, s.first);
    let actor = || before(r, s.first).rev().take(8).take_while(|f| f.first >= from).last().and_then(|f| f.thing);
    named.or_else(|| own.contains(&word).then(|| main(r).or_else(actor)).flatten())
}

/// `its`, `our`, `the company's`: the nearest organization of the sentence before it, else the one that the release is about.
pub(super) fn own(r: &Release<'_, '_>, s: &Slot) -> Option<u32> {
    match r.doc.lower(s.first as usize) {
        b"its" => {
            let main = main(r);
            let from = sentence(r, s.first);
            let here = || before(r, s.first).rev().take_while(|f| f.end >= from);
            here().find(|f| f.thing == main).or_else(|| here().last()).and_then(|f| f.thing).or(main)
        }
        b"our" => None,
        _ => reference(r, s),
    }
}

/// Bodies that the match itself does not name: that of the line above a signature, that which the release is about when the post leads one.
pub(super) fn supply(r: &Release<'_, '_>, c: &Candidate, posts: &mut [Post]) {
    let block = matches!(c.rule.name, "name-line-post-line" | "name-dash-line-post" | "name-post-line");
    let above = if block { c.slot("holder").and_then(|s| line_above(r, s.first)) } else { None };
    for p in posts.iter_mut().filter(|p| p.front.is_none() && p.front_name.is_none() && p.bodies.is_empty() && p.name.is_none()) {
        if c.rule.name == "anothers-post" {
            (p.front, p.relative_to) = relative(r, c.start);
        } else if above.is_some() {
            p.front = above;
        } else if own::is_of_bodies(r, p.title) && !bare_chair(r, c, p) && !goes_on(r, p.title.1)
            || c.rule.name == "post-colon-name" && r.doc.lower(p.title.0 as usize) == b"president"
        {
            p.front = main(r);
            p.guessed = true;
        }
    }
}

/// `Chief Officer for Sales, Zentrix.`: a name that nothing typed stands where the body is told.
fn goes_on(r: &Release<'_, '_>, end: u32) -> bool {
    let named = r.found.binary_search_by_key(&(end + 1), |f| f.first).ok().and_then(|i| r.found.get(i));
    r.doc.shape(end as usize) == Shape::Comma
        && r.doc.shape(end as usize + 1).is_capital()
        && named.is_none_or(|f| f.kind == Kind::Place)
        && matches!(r.doc.shape(end as usize + 2), Shape::Stop | Shape::Para | Shape::Break | Shape::Comma)
}

/// `Chairman Miller`: a chair of anything, mostly of a committee.
fn bare_chair(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> bool {
    c.rule.name == "post-before-name" && c.start == p.title.0 && r.doc.lower(c.start as usize).starts_with(b"chair")
}

/// The organization that fills the end of the line above a name.
fn line_above(r: &Release<'_, '_>, name: u32) -> Option<u32> {
    let mut at = name;
    while at > 0 && matches!(r.doc.shape(at as usize - 1), Shape::Break | Shape::Para) {
        at -= 1;
    }
    let f = before(r, name).next_back()?;
    (at < name && f.end == at).then_some(f.thing).flatten()
}

/// Where the post that another's is relative to is held: the latest organization before `his` in the paragraph, and who holds it.
fn relative(r: &Release<'_, '_>, at: u32) -> (Option<u32>, Option<u32>) {
    let near = |kind: Kind| {
        let i = r.found.partition_point(|f| f.first < at);
        let from = back_to(r, at, |s| s == Shape::Para);
        r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.end >= from).find(|f| f.kind == kind).and_then(|f| f.thing)
    };
    (near(Kind::Org), near(Kind::Person))
}

fn before<'r>(r: &'r Release<'_, '_>, at: u32) -> impl DoubleEndedIterator<Item = &'r Found> {
    let i = r.found.partition_point(|f| f.first < at);
    r.found.get(..i).unwrap_or(&[]).iter().filter(|f| f.kind == Kind::Org)
}

/// The organization named most often; of equals the first.
pub(super) fn main(r: &Release<'_, '_>) -> Option<u32> {
    *r.known.main.get_or_init(|| named_most(r))
}

fn named_most(r: &Release<'_, '_>) -> Option<u32> {
    let mut counts = vec![0u32; r.things.len()];
    for f in r.found.iter().filter(|f| f.kind == Kind::Org) {
        if let Some(n) = f.thing.and_then(|t| counts.get_mut(t as usize)) {
            *n += 1;
        }
    }
    let most = counts.iter().copied().max().filter(|n| *n > 1)?;
    r.found.iter().filter(|f| f.kind == Kind::Org).filter_map(|f| f.thing).find(|t| counts.get(*t as usize) == Some(&most))
}

/// The token behind the last of the ends before a token.
fn back_to(r: &Release<'_, '_>, at: u32, ends: impl Fn(Shape) -> bool) -> u32 {
    let least = at.saturating_sub(FAR);
    (least..at).rev().find(|t| ends(r.doc.shape(*t as usize))).map_or(least, |t| t + 1)
}

/// The first token of the sentence that goes on at a token.
pub(super) fn sentence(r: &Release<'_, '_>, at: u32) -> u32 {
    back_to(r, at, |s| matches!(s, Shape::Para | Shape::Stop))
}
