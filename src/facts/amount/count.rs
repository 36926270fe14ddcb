//! Counts of people and things.

use super::super::Release;
use super::value;
use crate::record::Count;
use crate::rules::Phase;
use crate::rules::phase::Candidate;

/// Every count of people or things (`some 30 representatives`), in text order.
pub(crate) fn counts(r: &Release<'_, '_>) -> Vec<Count> {
    let mut all: Vec<&Candidate> = r.of(Phase::Funding).filter(|c| c.slot("object").is_some()).collect();
    all.sort_by_key(|c| c.start);
    all.into_iter().filter_map(|c| count(r, c)).collect()
}

fn count(r: &Release<'_, '_>, c: &Candidate) -> Option<Count> {
    let (number, object) = (c.slot("number")?, c.slot("object")?);
    let value = value::sum(r, number.first, number.end).value?;
    let (start, end) = r.span(c.start, c.end);
    Some(Count {
        start,
        end,
        text: r.doc.words(c.start as usize, c.end as usize).to_owned(),
        value: Some(value),
        approximate: c.slot("about").is_some(),
        object: Some(r.doc.words(object.first as usize, object.end as usize).to_owned()),
    })
}
