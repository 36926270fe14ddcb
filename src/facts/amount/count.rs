//! Counts of people and things.

use super::super::Release;
use super::value;
use crate::gazetteer::label::Label;
use crate::record::Count;
use crate::rules::Phase;
use crate::rules::count::noun;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;

/// Every count of people or things (`some 30 representatives`), in text order.
pub(crate) fn counts(r: &Release<'_, '_>) -> Vec<Count> {
    let mut all: Vec<&Candidate> = r.of(Phase::Funding).filter(|c| c.slot("object").is_some()).collect();
    all.sort_by_key(|c| c.start);
    all.into_iter().filter_map(|c| count(r, c)).collect()
}

fn count(r: &Release<'_, '_>, c: &Candidate) -> Option<Count> {
    let (number, object) = (c.slot("number")?, c.slot("object")?);
    let mut first = c.start;
    let mut about = c.slot("about").is_some();
    // `At least two dozen boats`: at a sentence's start the lists have these words as one.
    let word = |k: u32| first.checked_sub(k).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    let two = matches!((word(2), word(1)), (b"at", b"least" | b"most") | (b"more" | b"less" | b"fewer", b"than") | (b"up", b"to"));
    if two && !about {
        (first, about) = (first - 2, true);
    }
    let mut from = number.first;
    // `grew from 20 to 45 schools`: what it came to, not what it was.
    let grown = || first > 0 && r.doc.lower(first as usize - 1) == b"from";
    if let Some(to) = (number.first..number.end).find(|t| r.doc.lower(*t as usize) == b"to").filter(|_| grown()) {
        (first, from, about) = (to + 1, to + 1, false);
    }
    let end = last(r, object.first, object.end)?;
    let value = value::sum(r, from, number.end).value?;
    let (start, stop) = r.span(first, end);
    Some(Count {
        start,
        end: stop,
        text: r.doc.words(first as usize, end as usize).to_owned(),
        value: Some(value),
        approximate: about,
        object: Some(r.doc.words(object.first as usize, end as usize).to_owned()),
    })
}

/// Where the last plural of the words ends: `3 storeys` of `3 storeys high`, `two projects` of `two projects studying it`.
fn last(r: &Release<'_, '_>, first: u32, end: u32) -> Option<u32> {
    let gerund = |t: &u32| r.labels(t + 1) & Label::Gerund.bit() != 0 && counted(r, *t);
    (first..end - 1).find(gerund).or_else(|| (first..end).rev().find(|t| counted(r, *t))).map(|t| t + 1)
}

/// A token ends what is counted.
fn counted(r: &Release<'_, '_>, t: u32) -> bool {
    let word = r.doc.lower(t as usize);
    let named = r.found.get(r.found.partition_point(|f| f.end <= t)).filter(|f| f.first <= t && f.kind != Kind::Money);
    if let Some(f) = named {
        return f.kind == Kind::Other && f.end == t + 1 && noun::plural(word);
    }
    let labels = r.cell(t).filter(|c| c.end == t + 1).map_or(0, |c| r.gazetteer.labels(c));
    let general = word.ends_with(b"s-general") || word == b"general" && t > 0 && noun::plural(r.doc.lower(t as usize - 1));
    let clause = labels & Label::VerbS.bit() != 0 && noun::article(r.doc.lower(t as usize + 1));
    general || !clause && noun::counted(word, r.doc.word(t as usize), labels)
}
