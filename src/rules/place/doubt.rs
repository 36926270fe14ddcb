//! Names that lists know as places and that are somebody or something else first: people's, acronyms, ordinary words.

use super::super::View;
use super::super::check::joined_words;
use crate::gazetteer::index::Entry;
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A province far away that people are called after (`Lara`, `Paul`) needs a context.
pub(super) fn like_a_person(v: &View<'_, '_>, step: u32) -> bool {
    let named = [Label::Given, Label::Surname].iter().any(|l| v.has(step, *l));
    let far = |e: &Entry<'_>| e.label() == "subdivision" && !matches!(e.country(), "US" | "CA" | "AU" | "GB" | "NZ" | "IE");
    named && !v.has(step, Label::BigCity) && v.cell(step).is_some_and(|c| v.gazetteer.entries(c).filter(|e| PLACES.contains(&e.label())).all(|e| far(&e)))
}

const PLACES: [&str; 5] = ["country", "region", "natural", "subdivision", "county"];

/// `Dan Sutton`, `OWEN SMITH` in a title: a given name or a surname beside it, and no country or state.
pub(super) fn beside_name(v: &View<'_, '_>, step: u32) -> bool {
    let sure =
        |s: u32| v.has(s, Label::Given) && !v.has(s, Label::City) && !v.has(s, Label::BigCity) && !v.has(s, Label::Country) && !v.has(s, Label::Subdivision);
    let land = [Label::Country, Label::CountryX, Label::Region].iter().any(|l| v.has(step, *l));
    let word = |s: u32| [Label::Noun, Label::Verb, Label::Adjective, Label::Function].iter().any(|l| v.has(s, *l));
    let before = step.checked_sub(1).is_some_and(|b| sure(b) && !word(b) && v.shape(b) == v.shape(step));
    let behind = v.has(step, Label::Given) && !american(v, step) && v.has(step + 1, Label::Surname);
    !land && (before && v.has(step, Label::Surname) || behind && v.shape(step + 1) == v.shape(step))
}

/// `Norway spruce`, `Canada geese`, `Brazil nuts`: a kind of living thing, or a thing called after a place.
pub(super) fn of_a_kind(v: &View<'_, '_>, m: &Match) -> bool {
    v.shape(m.end) == Shape::Lower && v.is(m.end, Class::LivingKind)
}

/// A state of the United States.
fn american(v: &View<'_, '_>, step: u32) -> bool {
    v.cell(step).is_some_and(|c| v.gazetteer.entries(c).any(|e| e.label() == "subdivision" && e.country() == "US"))
}

/// Three or four capitals that happen to be a place's name (`OYO`, `BLA`) are an acronym first.
pub(super) fn like_an_acronym(v: &View<'_, '_>, step: u32) -> bool {
    let known = |e: &Entry<'_>| matches!(e.label(), "country" | "region" | "state-abbreviation") || matches!(e.country(), "US" | "CA" | "AU");
    v.shape(step) == Shape::Caps
        && v.words(step, step + 1).len() <= 4
        && !v.has(step, Label::BigCity)
        && !v.cell(step).is_some_and(|c| v.gazetteer.entries(c).any(|e| known(&e)))
}

/// A small town called like an ordinary word (`Save`, `Metro`): believed where English is spoken.
pub(super) fn odd_town(v: &View<'_, '_>, step: u32) -> bool {
    let word = [Label::Noun, Label::Verb, Label::Adjective, Label::Function].iter().any(|l| v.has(step, *l));
    let near = |e: &Entry<'_>| {
        let people = e.value().unwrap_or(0);
        let english = matches!(e.country(), "US" | "CA" | "AU" | "GB" | "NZ" | "IE");
        e.label() != "city" || people >= 300 || english && (people >= 100 || !e.flags().contains('x'))
    };
    word && v.has(step, Label::CityX)
        && !v.has(step, Label::BigCity)
        && !v.cell(step).is_some_and(|c| v.gazetteer.entries(c).filter(|e| e.label() == "city" || PLACES.contains(&e.label())).any(|e| near(&e)))
}

/// `OXLEY` in a sentence of small letters is written unlike the town: a brand or initials; so is `OxLY`.
pub(super) fn written_otherwise(v: &View<'_, '_>, step: u32) -> bool {
    if joined_words(v.words(step, step + 1)) {
        return true;
    }
    let town = [Label::Subdivision, Label::City, Label::CityX, Label::County, Label::Natural].iter().any(|l| v.has(step, *l));
    let other = [Label::Country, Label::CountryX, Label::Region, Label::StateAbbr, Label::StateAbbrX].iter().any(|l| v.has(step, *l));
    let small = |s: u32| matches!(v.shape(s), Shape::Lower | Shape::Cap) && v.kind(s).is_none();
    // `NYC` is written so.
    let cased = v.cell(step).is_some_and(|c| v.gazetteer.entries(c).any(|e| e.label() == "city" && e.flags().contains('s') && !e.flags().contains('x')));
    let one_word = v.length(step) == 1 && !cased;
    v.shape(step) == Shape::Caps
        && one_word
        && town
        && !other
        && v.cell(step).is_some_and(|c| match c.place {
            Place::Mid => true,
            Place::Start => v.shape(step + 1) == Shape::Lower,
            Place::Title => v.shape(step + 1) == Shape::Cap,
        })
        && (step.checked_sub(1).is_some_and(small) || small(step + 1))
}

/// `Anna Maria Hill`, `Mayor Ann Brook`: a person whose surname heads places too.
pub(super) fn person_like(v: &View<'_, '_>, m: &Match) -> bool {
    let last = m.end - 1;
    let surname = v.has(last, Label::Surname) || v.has(last, Label::SurnameX);
    let given = |s: u32| v.has(s, Label::Given) && !v.has(s, Label::City) && !v.has(s, Label::Subdivision);
    let title = |s: u32| v.has(s, Label::RoleTitle) || v.has(s, Label::Honorific);
    let led = m.start.checked_sub(1).is_some_and(title);
    let before = m.start.checked_sub(1);
    let leads = before.is_some_and(|b| {
        matches!(
            v.lower(b),
            b"in"
                | b"at"
                | b"on"
                | b"near"
                | b"to"
                | b"from"
                | b"the"
                | b"of"
                | b"along"
                | b"through"
                | b"across"
                | b"around"
                | b"off"
                | b"outside"
                | b"into"
                | b"up"
        ) || v.shape(b) == Shape::Num
    });
    // `Raymond Hall said so`, `Kate Holt, Michael Lane and others`
    let plain = m.end - m.start == 2 && given(m.start) && ![Label::Noun, Label::Adjective, Label::Verb].iter().any(|l| v.has(m.start, *l)) && !leads;
    if surname && plain {
        return true;
    }
    surname
        && m.end - m.start >= 2
        && v.lower(m.start) != b"the"
        && (given(m.start) && (m.end - m.start >= 3 && !(leads && v.lower(last) == b"street") || led) || (m.start..last).any(title) && m.end - m.start >= 3)
}
