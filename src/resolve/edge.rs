//! Where a proposed name begins and ends: no article in front, the dot of a legal suffix, nothing of hashtags and tickers.

use super::Form;
use super::compete::Proposal;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;

/// Sets a proposal's edges right; no name at all in `#Zentrix`, `$ZTX`, `@zentrix`.
pub(crate) fn set(doc: &Document<'_>, p: &mut Proposal) -> bool {
    if !matches!(p.kind, Kind::Org | Kind::Person | Kind::Place | Kind::Other) {
        return true;
    }
    let glued = doc.tokens.get(p.first as usize).is_some_and(|t| !t.spaced);
    if glued && p.first.checked_sub(1).is_some_and(|b| matches!(doc.shape(b as usize), Shape::Hash | Shape::Currency | Shape::At)) {
        return false;
    }
    if p.kind == Kind::Org {
        // `The Oxley Co` of a list is `Oxley Co`.
        if doc.lower(p.first as usize) == b"the" {
            p.first += 1;
            if p.first == p.end {
                return false;
            }
        }
        // `Policy &` of `Policy & Strategy`, `E Department` of `A&E Department` are pieces.
        let amp = |t: u32| doc.shape(t as usize) == Shape::Amp;
        if amp(p.end - 1) || glued && p.first.checked_sub(1).is_some_and(|b| amp(b) && doc.tokens.get(b as usize).is_some_and(|t| !t.spaced)) {
            return false;
        }
        // `SOURCE Oxley Pumps, Inc.`: a wire's word for who sends it.
        if p.end - p.first >= 2 && doc.word(p.first as usize) == "SOURCE" {
            p.first += 1;
        }
        // `NGO Oxley Relief Association`: the word for what it is stands outside.
        if p.end - p.first >= 3 && matches!(doc.lower(p.first as usize), b"ngo" | b"npo" | b"cso" | b"ngos") && doc.shape(p.first as usize + 1) == Shape::Cap {
            p.first += 1;
        }
        // `ZXW Headquarters`: a bare head is no name of its own.
        if p.end - p.first == 2 && p.rule != "listed-body" && bare_unit(doc.lower(p.first as usize + 1)) && acronym(doc, p.first) {
            p.end -= 1;
            p.form = Form::Full;
        }
        // `Oxley Co.` as well as `Oxley Co`.
        let dot = matches!(doc.shape(p.end as usize), Shape::Dot | Shape::Stop) && doc.tokens.get(p.end as usize).is_some_and(|t| !t.spaced);
        let suffix = || matches!(doc.lower(p.end as usize - 1), b"co" | b"inc" | b"corp" | b"ltd" | b"bros" | b"cos");
        if dot && p.end - p.first >= 2 && suffix() {
            p.end += 1;
        }
        // `It is run by Oxley Ltd.`: the dot is the sentence's, where no `Co.` says that the form is written with one.
        let ended = p.end - p.first >= 3 && doc.shape(p.end as usize - 1) == Shape::Stop && doc.lower(p.end as usize - 2) == b"ltd";
        if ended && !matches!(doc.shape(p.end as usize - 3), Shape::Dot | Shape::Comma) {
            p.end -= 1;
        }
    }
    true
}

/// `the Zelhad Chamber of Commerce Peter Olsson`: a given name and a surname behind the words of a body's name are who heads it.
pub(crate) fn part_people(doc: &Document<'_>, proposals: &mut [Proposal]) {
    let mut people: Vec<(u32, u32)> =
        proposals.iter().filter(|p| p.kind == Kind::Person && p.rule == "given-name-and-surname").map(|p| (p.end, p.first)).collect();
    people.sort_unstable();
    for p in proposals.iter_mut().filter(|p| p.kind == Kind::Org && p.rule == "body-by-first-head") {
        let Some((_, cut)) = people.binary_search_by_key(&p.end, |n| n.0).ok().and_then(|i| people.get(i)) else { continue };
        let joint = |t: u32| matches!(doc.lower(t as usize), b"of" | b"for" | b"on" | b"and");
        if *cut > p.first + 2 && doc.shape(*cut as usize - 1) == Shape::Cap && (p.first..*cut - 1).any(joint) {
            p.end = *cut;
        }
    }
}

fn bare_unit(word: &[u8]) -> bool {
    matches!(word, b"office" | b"offices" | b"headquarters" | b"hq" | b"management" | b"board" | b"staff" | b"leadership" | b"executive" | b"campus" | b"team")
}

fn acronym(doc: &Document<'_>, t: u32) -> bool {
    doc.shape(t as usize) == Shape::Caps && doc.lower(t as usize).len() >= 3
}
