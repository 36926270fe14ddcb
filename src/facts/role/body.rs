//! The organization behind a word that stands for one: `the committee`, `the company's`, `its`, `his deputy`.

use crate::facts::Release;
use crate::resolve::Found;
use crate::rules::phase::Slot;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// The latest organization before a token whose name holds the word: `the committee` after `Senate Armed Services Committee`.
pub(super) fn reference(r: &Release<'_, '_>, s: &Slot) -> Option<u32> {
    let word = r.doc.lower(s.first as usize);
    let own = [b"company".as_slice(), b"organization", b"organisation", b"firm", b"group"];
    let named = before(r, s.first).rev().find(|f| (f.first..f.end).any(|t| r.doc.lower(t as usize) == word)).and_then(|f| f.thing);
    named.or_else(|| own.contains(&word).then(|| main(r)).flatten())
}

/// `its`, `our`, `the company's`: the nearest organization of the sentence before it, else the one that the release is about.
pub(super) fn own(r: &Release<'_, '_>, s: &Slot) -> Option<u32> {
    match r.doc.lower(s.first as usize) {
        b"its" => before(r, s.first).rev().take_while(|f| same_sentence(r, f.end, s.first)).last().and_then(|f| f.thing).or_else(|| main(r)),
        b"our" => main(r),
        _ => reference(r, s),
    }
}

/// Where the post that another's is relative to is held: the latest organization before `his` in the paragraph, and who holds it.
pub(super) fn relative(r: &Release<'_, '_>, at: u32) -> (Option<u32>, Option<u32>) {
    let near = |kind: Kind| {
        let i = r.found.partition_point(|f| f.first < at);
        r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| same_paragraph(r, f.end, at)).find(|f| f.kind == kind).and_then(|f| f.thing)
    };
    (near(Kind::Org), near(Kind::Person))
}

fn before<'r>(r: &'r Release<'_, '_>, at: u32) -> impl DoubleEndedIterator<Item = &'r Found> {
    let i = r.found.partition_point(|f| f.first < at);
    r.found.get(..i).unwrap_or(&[]).iter().filter(|f| f.kind == Kind::Org)
}

/// The organization named most often; of equals the first.
pub(super) fn main(r: &Release<'_, '_>) -> Option<u32> {
    let mut counts = vec![0u32; r.things.len()];
    for f in r.found.iter().filter(|f| f.kind == Kind::Org) {
        if let Some(n) = f.thing.and_then(|t| counts.get_mut(t as usize)) {
            *n += 1;
        }
    }
    let most = counts.iter().copied().max().filter(|n| *n > 0)?;
    r.found.iter().filter(|f| f.kind == Kind::Org).filter_map(|f| f.thing).find(|t| counts.get(*t as usize) == Some(&most))
}

fn same_paragraph(r: &Release<'_, '_>, from: u32, to: u32) -> bool {
    (from..to).all(|t| r.doc.shape(t as usize) != Shape::Para)
}

fn same_sentence(r: &Release<'_, '_>, from: u32, to: u32) -> bool {
    (from..to).all(|t| !matches!(r.doc.shape(t as usize), Shape::Para | Shape::Stop))
}
