//! What leads to an enumeration and says what its members are: `companies such as`, `with participation from`.

use crate::gazetteer::label::{Label, LabelSet};
use crate::text::Document;
use crate::text::class::{Class, OneOf};
use crate::text::token::Shape;

/// Words between them and the list.
const LEADS: [&[u8]; 10] = [b"including", b"include", b"includes", b"included", b"like", b"namely", b"are", b"were", b"comprise", b"featuring"];

/// What is done by or with bodies alone: `with participation from A, B and C`. The words, and what leads from them to the list.
const ACTS: [(&[u8], OneOf); 9] = [
    (b"by", OneOf::Class(Class::DoneByBodies)),
    (b"with", OneOf::Class(Class::DoneWithBodies)),
    (b"between", OneOf::Class(Class::DoneBetweenBodies)),
    (
        b"of",
        OneOf::Few(&[b"venture", b"merger", b"consortium", b"partnership", b"boards", b"acquisitions", b"likes", b"coalition", b"alliance", b"sponsorship"]),
    ),
    (
        b"from",
        OneOf::Few(&[
            b"support", b"funding", b"participation", b"investment", b"investments", b"degrees", b"grants", b"sponsorship", b"financing", b"donations",
            b"contributions", b"backing",
        ]),
    ),
    (b"to", OneOf::Few(&[b"you", b"grants", b"grant", b"donations", b"donation", b"contributions", b"contribution"])),
    (b"at", OneOf::Class(Class::WorkedAtBodies)),
    (b"for", OneOf::Few(&[b"written", b"worked", b"consulted"])),
    (b"against", OneOf::Few(&[b"lawsuit", b"lawsuits", b"suit", b"suits", b"complaint", b"complaints"])),
];
/// Ranks of those who give.
const TIERS: [&[u8]; 9] = [b"platinum", b"gold", b"silver", b"bronze", b"diamond", b"sponsors", b"donors", b"tier", b"patrons"];
/// What investors lead.
const ROUNDS: [&[u8]; 8] = [b"round", b"financing", b"raise", b"funding", b"investment", b"series", b"seed", b"investors"];
/// What stakes are held in.
const HELD: [&[u8]; 6] = [b"investments", b"investor", b"investors", b"invested", b"stakes", b"stake"];

/// Who pays is named at once behind the words that end at a token.
pub(super) fn leads_to_payers(doc: &Document<'_>, t: usize) -> bool {
    let word = doc.lower(t);
    let behind = t.checked_sub(1).map(|b| doc.lower(b));
    // `existing investors Plexo and Zentrix`, `Gold Sponsors Plexo, Zentrix`
    if Class::PayingPeople.holds(word) || word == b"from" && behind == Some(b"participation") {
        return true;
    }
    // `Gold level – Plexo, Zentrix`, `Silver: Plexo, Zentrix`
    let mark = |t: usize| matches!(doc.shape(t), Shape::Colon | Shape::Dash | Shape::Hyphen);
    let ranked = |b: usize| TIERS.contains(&doc.lower(b));
    if mark(t) && (t.saturating_sub(5)..t).rev().take_while(|b| doc.shape(*b).is_word() || mark(*b)).any(ranked) {
        return true;
    }
    // `a round led by Plexo and Zentrix`
    let round = |b: usize| ROUNDS.contains(&doc.lower(b));
    // `competes with Plexo and Zentrix`
    if word == b"with" && behind.is_some_and(|act| matches!(act, b"compete" | b"competes" | b"competed" | b"competing")) {
        return true;
    }
    word == b"by" && behind.is_some_and(|act| matches!(act, b"led" | b"co-led" | b"anchored" | b"headed")) && (t.saturating_sub(8)..t).any(round)
}

/// `companies such as`, `its portfolio includes`, `clients:`, `with participation from`.
pub(super) fn leads_to_bodies(doc: &Document<'_>, first: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let mut t = first.saturating_sub(1) as usize;
    if matches!(doc.lower(t), b"the" | b"both") {
        t = t.saturating_sub(1);
    }
    is_done_by_bodies(doc, t)
        || is_post_at(doc, t, labels)
        || are_thanked(doc, t)
        || are_owned(doc, t)
        || leads_to_payers(doc, t)
        || led_noun(doc, t).is_some_and(|noun| is_of_bodies(doc, noun, t))
}

/// `with participation from`, `investors in`
fn is_done_by_bodies(doc: &Document<'_>, t: usize) -> bool {
    let word = doc.lower(t);
    let act = t.checked_sub(1).map(|b| doc.lower(b));
    act.is_some_and(|act| ACTS.iter().any(|(by, acts)| *by == word && acts.holds(act)) || word == b"in" && HELD.contains(&act))
}

/// `She was CMO at A, B and C`
fn is_post_at(doc: &Document<'_>, t: usize, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let post = |b: usize| labels(b as u32) & Label::RoleHead.bit() != 0 && !doc.is(b, Class::GuestSomewhere);
    doc.lower(t) == b"at" && t.checked_sub(1).is_some_and(post)
}

/// `thanks to the sponsors whose help made it possible: A, B and C`
fn are_thanked(doc: &Document<'_>, t: usize) -> bool {
    let lower = |b: &usize| doc.shape(*b) == Shape::Lower;
    doc.shape(t) == Shape::Colon && (t.saturating_sub(12)..t).rev().take_while(lower).any(|b| doc.is(b, Class::ThankedBodies))
}

/// `with its partners, A, B and C`
fn are_owned(doc: &Document<'_>, t: usize) -> bool {
    let body = |b: usize| doc.shape(b) == Shape::Lower && doc.is(b, Class::BodiesInAList) && doc.lower(b).ends_with(b"s");
    let owned = |b: usize| matches!(doc.lower(b), b"its" | b"their" | b"our" | b"with" | b"by" | b"from" | b"sister" | b"founding" | b"other" | b"and");
    doc.shape(t) == Shape::Comma && t.checked_sub(2).is_some_and(|b| body(t - 1) && owned(b))
}

/// The noun whose members are listed behind `such as`, `including`, a colon at `t`.
fn led_noun(doc: &Document<'_>, t: usize) -> Option<usize> {
    let word = doc.lower(t);
    let such = word == b"as" && t.checked_sub(1).is_some_and(|b| doc.lower(b) == b"such");
    if !such && !LEADS.contains(&word) && doc.shape(t) != Shape::Colon {
        return None;
    }
    let mut from = if such { t.saturating_sub(1) } else { t };
    if from.checked_sub(1).is_some_and(|b| doc.shape(b) == Shape::Comma) {
        from -= 1;
    }
    Some(before_place_and_time(doc, from.checked_sub(1)?))
}

fn before_place_and_time(doc: &Document<'_>, noun: usize) -> usize {
    // `companies globally, including`, `companies in the region such as`
    let noun = if matches!(
        doc.lower(noun),
        b"globally" | b"worldwide" | b"nationwide" | b"internationally" | b"locally" | b"statewide" | b"today" | b"here" | b"there" | b"that"
    ) {
        noun.saturating_sub(1)
    } else if doc.is(noun, Class::WhereBodiesMeet) {
        let place = (1..5).find(|n| noun.checked_sub(*n).is_some_and(|b| matches!(doc.lower(b), b"in" | b"across" | b"around" | b"from")));
        place.map_or(noun, |n| noun.saturating_sub(n + 1))
    } else {
        noun
    };
    // `Exhibitors this year:`
    let this_year = doc.lower(noun) == b"year" && noun.checked_sub(1).is_some_and(|b| doc.lower(b) == b"this");
    if this_year { noun.saturating_sub(2) } else { noun }
}

/// `Members include Plexo and Zentrix`; `board members include` people.
fn is_of_bodies(doc: &Document<'_>, noun: usize, lead: usize) -> bool {
    let people = |b: usize| {
        matches!(
            doc.lower(b),
            b"board" | b"council" | b"committee" | b"team" | b"staff" | b"family" | b"panel" | b"crew" | b"cast" | b"band" | b"faculty" | b"jury"
        )
    };
    let members = doc.lower(noun) == b"members" && doc.lower(lead) != b"are" && !noun.checked_sub(1).is_some_and(people);
    members || doc.is(noun, Class::BodiesInAList)
}
