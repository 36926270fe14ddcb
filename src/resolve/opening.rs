//! Bodies whose name begins a sentence with an ordinary word: `Clean Rivers Coalition has`, `Mothers Against Knives marched`.
//!
//! A capital says nothing at a sentence's start. Where the capitals behind run on to what bodies are called by, it does.

use crate::gazetteer::Cell;
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};

const ORDINARY: LabelSet =
    set_of(&[Label::Noun, Label::Adjective, Label::Gerund, Label::Verb, Label::Adverb, Label::Ordinal, Label::NumberWord, Label::Direction]);

/// Words that say what somebody is, or lead a clause.
const NO_NAME: LabelSet = set_of(&[
    Label::Function,
    Label::Stop,
    Label::StopX,
    Label::RoleTitle,
    Label::RoleStatus,
    Label::Honorific,
    Label::Org,
    Label::Demonym,
    Label::Country,
    Label::Given,
    Label::Month,
    Label::Weekday,
    Label::TimeMod,
    Label::Speech,
]);

const HEADS: LabelSet = set_of(&[Label::OrgHead, Label::OrgHeadFirst, Label::OrgHeadX]);

/// Lets a sentence's first word count as one inside it where it begins a body's name.
///
/// `of_cell`: the labels of a listed name of several words.
pub(crate) fn read(doc: &mut Document<'_>, cells: &mut [Cell], labels: &dyn Fn(u32) -> LabelSet, of_cell: &dyn Fn(&Cell) -> LabelSet) {
    for n in 0..cells.len() {
        let Some(cell) = cells.get(n).filter(|c| c.place == Place::Start && c.shape == Shape::Cap && c.end == c.first + 1).copied() else { continue };
        let next = doc.shape(cell.end as usize);
        let may = next.is_capital() || next == Shape::Amp || next == Shape::Lower && joint(doc.lower(cell.end as usize));
        // A body that is listed by itself needs no word before it: `Local World Bank`; what bodies are called by does: `Harvest Food Bank`.
        let whole = cells.get(n + 1).is_some_and(|c| c.end > c.first + 1 && of_cell(c) & HEADS == 0);
        if may && begins(doc, cell.first, whole, labels) {
            if let Some(c) = cells.get_mut(n) {
                c.place = Place::Mid;
            }
            if let Some(p) = doc.places.get_mut(cell.first as usize) {
                *p = Place::Mid;
            }
        }
    }
}

fn joint(word: &[u8]) -> bool {
    matches!(word, b"of" | b"for" | b"against" | b"without" | b"and" | b"the" | b"our")
}

fn begins(doc: &Document<'_>, first: u32, whole: bool, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let word = doc.lower(first as usize);
    let of = labels(first);
    if Class::BandingPeople.holds(word) && matches!(doc.lower(first as usize + 1), b"of" | b"for" | b"against" | b"without") {
        return people(doc, first, labels);
    }
    if agency(doc, first, labels) {
        return true;
    }
    let led = Class::Call.holds(word);
    let counted = of & Label::Ordinal.bit() != 0 && of & Label::Function.bit() == 0;
    if of & ORDINARY == 0 || of & NO_NAME != 0 && !led && !counted || Class::ToldOfABody.holds(word) || Class::Bids.holds(word) {
        return false;
    }
    // `Meanwhile Rivers Coalition`
    if of & Label::Adverb.bit() != 0 && of & (Label::Noun.bit() | Label::Adjective.bit()) == 0 {
        return false;
    }
    if led && matches!(doc.lower(first as usize + 1), b"the" | b"our") {
        return headed(doc, first, first + 2, labels).is_some_and(|end| acts(doc, end, labels));
    }
    if joint(doc.lower(first as usize + 1)) && doc.lower(first as usize + 1) != b"and" {
        return false;
    }
    if deed(doc, first, labels) {
        return true;
    }
    let and = doc.lower(first as usize + 1) == b"and" || doc.shape(first as usize + 1) == Shape::Amp;
    let from = first + if and { 2 } else { 1 };
    let second = labels(from);
    if whole && !and || second & ORDINARY == 0 || second & (Label::Org.bit() | Label::Given.bit() | Label::OrgUnit.bit() | Label::Honorific.bit()) != 0 {
        return false;
    }
    let Some(end) = headed(doc, first, from, labels) else { return false };
    // `Free Library of Oxley`, `Lantern Foundation for the Marshes`
    let first_head = labels(end - 1) & Label::OrgHeadFirst.bit() != 0;
    let of_place = (doc.lower(end as usize) == b"of" || first_head && doc.lower(end as usize) == b"for")
        && (doc.shape(end as usize + 1).is_capital() || doc.lower(end as usize + 1) == b"the");
    // `Student Union has`: a bare head and what it is of are read elsewhere.
    if end - first < 3 && !of_place {
        return false;
    }
    let verb = of & (Label::Noun.bit() | Label::Adjective.bit()) == 0 || of & Label::Gerund.bit() != 0;
    let many = labels(end - 1) & Label::OrgHeadPlural.bit() != 0;
    if verb || and || many || of & Label::NumberWord.bit() != 0 { acts(doc, end, labels) || of_place && !verb } else { true }
}

/// Where the capitals from `from` on end in what bodies are called by.
fn headed(doc: &Document<'_>, first: u32, from: u32, labels: &dyn Fn(u32) -> LabelSet) -> Option<u32> {
    let no = Label::Given.bit() | Label::RoleTitle.bit() | Label::RoleHead.bit() | Label::Honorific.bit() | Label::Month.bit() | Label::Weekday.bit();
    let sure = Label::OrgHead.bit() | Label::CompanySuffix.bit();
    let mut end = None;
    let mut t = from;
    while t < from + 6 && doc.tokens.get(t as usize).is_some_and(|x| x.spaced || doc.shape(t as usize) == Shape::Poss) {
        let of = labels(t);
        let amp = doc.shape(t as usize) == Shape::Amp || doc.lower(t as usize) == b"and";
        let inside = doc.shape(t as usize) == Shape::Poss || amp && t > from;
        let head = of & (sure | Label::OrgHeadX.bit()) != 0;
        // `Farmers and Merchants Bank`: who it is for.
        let many = of & Label::Noun.bit() != 0 && doc.lower(t as usize).ends_with(b"s");
        let no = if many { no & !Label::RoleHead.bit() } else { no };
        if !inside && (!doc.shape(t as usize).is_capital() || of & no != 0 && !head) {
            break;
        }
        if !inside && t > first && head && of & Label::OrgUnit.bit() == 0 {
            end = Some((t + 1, of & sure != 0));
        }
        t += 1;
    }
    let (end, sure) = end?;
    // `Community Health Officer Ann Holt`: capitals run on to something else.
    if end < t && doc.shape(end as usize) != Shape::Poss || labels(end) & Label::RoleHead.bit() != 0 && doc.shape(end as usize).is_capital() {
        return None;
    }
    (sure || acts(doc, end, labels)).then_some(end)
}

/// A finite verb behind a name, or nothing more on its line.
fn acts(doc: &Document<'_>, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    match doc.shape(end as usize) {
        Shape::Lower => {
            let of = labels(end);
            of & (Label::VerbS.bit() | Label::VerbPast.bit() | Label::Speech.bit()) != 0
                || matches!(
                    doc.lower(end as usize),
                    b"has" | b"have" | b"is" | b"are" | b"was" | b"were" | b"will" | b"would" | b"can" | b"could" | b"must" | b"may"
                )
        }
        Shape::Para | Shape::Break | Shape::Open => true,
        _ => false,
    }
}

/// `Second Harvest Pantry announced`, `Mind Oxley launched`: ordinary words and what bodies alone do.
fn deed(doc: &Document<'_>, first: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let no = NO_NAME | set_of(&[Label::RoleHead, Label::RoleMod, Label::OtherHead, Label::SurnameX, Label::Surname]);
    let content = Label::Noun.bit() | Label::Adjective.bit() | Label::Ordinal.bit();
    if labels(first) & no & !Label::StopX.bit() != 0 || labels(first) & content == 0 {
        return false;
    }
    let part = |t: u32| {
        let of = labels(t);
        let beside = set_of(&[Label::RoleHead, Label::RoleTitle, Label::Honorific, Label::Given, Label::Function, Label::Org, Label::Demonym]);
        doc.shape(t as usize) == Shape::Cap && doc.tokens.get(t as usize).is_some_and(|x| x.spaced) && of & beside == 0
    };
    let end = (first + 1..first + 5).take_while(|t| part(*t)).last().map_or(first, |t| t + 1);
    let adverb = |t: u32| matches!(doc.lower(t as usize), b"today" | b"has" | b"also" | b"recently");
    let verb = (end..end + 3).find(|t| !adverb(*t)).unwrap_or(end);
    end > first + 1 && doc.is(verb as usize, Class::DeedOfBodies) && doc.shape(verb as usize) == Shape::Lower
}

/// `Tourism Oxley expects`: a place, or a name that nothing else knows, and what the two do.
fn agency(doc: &Document<'_>, first: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let place = Label::City.bit() | Label::CityX.bit() | Label::Country.bit() | Label::Subdivision.bit() | Label::Region.bit() | Label::County.bit();
    let mut end = first + 1;
    end += u32::from(doc.lower(end as usize) == b"free");
    end += u32::from(labels(end) & Label::Direction.bit() != 0 && doc.shape(end as usize + 1).is_capital());
    let named = doc.shape(end as usize) == Shape::Cap && (labels(end) == 0 || labels(end) & place != 0);
    let does = doc.shape(end as usize + 1) == Shape::Lower && acts(doc, end + 1, labels);
    doc.is(first as usize, Class::DoneForAPlace) && named && does
}

/// `Mothers Against Knives`, `Friends of the Marsh Museum`: people and what they are for.
fn people(doc: &Document<'_>, first: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let mut t = first + 2;
    let article = doc.lower(t as usize) == b"the";
    t += u32::from(article);
    let from = t;
    while t < from + 5 && doc.shape(t as usize).is_capital() && doc.tokens.get(t as usize).is_some_and(|x| x.spaced) {
        t += 1;
    }
    let last = labels(t.saturating_sub(1));
    let thing = last
        & (Label::Noun.bit() | Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::PlaceHead.bit() | Label::PlaceHeadX.bit() | Label::Natural.bit())
        != 0;
    // `Students of Oxley College marched`, `Friends of Ann Holt said`
    let own = doc.lower(first as usize + 1) != b"of" || doc.lower(first as usize) == b"friends";
    let somebody = labels(from) & Label::Given.bit() != 0 && t == from + 2 && last & Label::Surname.bit() != 0;
    t > from && own && thing && !somebody && acts(doc, t, labels)
}
