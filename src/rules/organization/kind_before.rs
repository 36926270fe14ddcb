//! Bodies whose kind stands in front of their names without a link: `law firm Zentrix Marlow`, `London-based contractor Plexo`.

use super::super::check::capital_behind;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What a person is called by: nothing but given names, surnames and words of no list.
fn like_a_person(v: &View<'_, '_>, (a, b): (u32, u32)) -> bool {
    let given = |s: u32| v.has(s, Label::Given) || v.has(s, Label::GivenX);
    let family = |s: u32| [Label::Surname, Label::SurnameX, Label::NameEnding].iter().any(|l| v.has(s, *l));
    match b - a {
        1 => given(a) || family(a),
        2 | 3 => given(a) && family(b - 1) || given(a) && !v.has(b - 1, Label::OrgHeadX) && (a + 1..b).all(|s| v.labels(s) == 0),
        _ => false,
    }
}

/// `the charity Ann Holt runs`: behind an article a kind may be what somebody has or does.
fn somebodys(v: &View<'_, '_>, m: &Match, behind: u32) -> bool {
    let article = m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"the" | b"a" | b"an" | b"this" | b"that" | b"every" | b"his" | b"her"));
    article
        && v.shape(behind) == Shape::Lower
        && !matches!(v.lower(behind), b"is" | b"has" | b"will" | b"and" | b"to" | b"in" | b"for" | b"on" | b"at" | b"by" | b"said")
}

/// At a sentence's start the kind itself may begin the name: `Airline Pilots Association`, `Union Pacific`.
fn begins_the_name(v: &View<'_, '_>, m: &Match, name: (u32, u32)) -> bool {
    let common = |s: u32| [Label::Noun, Label::Adjective, Label::Verb, Label::Gerund, Label::Function].iter().any(|l| v.has(s, *l));
    v.shape(m.start) != Shape::Lower && v.length(m.start) == 1 && (common(name.0) || !v.is(m.start, Class::KindThatBeginsNoName))
}

fn kind_and_name(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let kind = v.last(m.start);
    let (body, either) = (Class::KindOnlyBodiesAre.holds(kind), Class::KindOfBodyOrPerson.holds(kind));
    if !(body || either) || capital_behind(v, b) || begins_the_name(v, m, (a, b)) {
        return false;
    }
    // `a bank or company Holt & Marsh`
    let goes_on = matches!(v.lower(b), b"&" | b"of") || matches!(v.shape(b), Shape::Hyphen | Shape::Amp) || v.has(b, Label::CompanySuffix);
    let last = [Label::RoleHead, Label::OtherHead, Label::OtherHeadFirst].iter().any(|l| v.has(b - 1, *l)) && !v.has(b - 1, Label::OrgHeadX);
    let place = b == a + 1 && [Label::Country, Label::BigCity, Label::Subdivision].iter().any(|l| v.has(a, *l));
    let word = b == a + 1 && [Label::Noun, Label::Verb, Label::Adjective, Label::Adverb, Label::Gerund].iter().any(|l| v.has(a, *l));
    let person = like_a_person(v, (a, b)) && (either || b == a + 1 || somebodys(v, m, b));
    !goes_on && !last && !place && !person && !(word && !body)
}

pub(crate) const RULES: &[Rule] = &[Rule {
    name: "kind-of-body-before-name",
    pattern: "[(Noun | OrgHeadAny | RoleHead | !Common) & !Function & (Lower | Start & CapShape & !Org)] (?<org> [(CapShape | Caps | Inner | CapNum) & Mid & !InTitle & !Function & !Honorific & !TimeWord & !Stop & !Demonym & !RoleTitle & !(RoleHead & !OrgHeadX) & !RoleMod & !PostNominal & !Url] [(CapShape | Caps | Inner | CapNum) & !InTitle & !Function & !TimeWord & !RoleTitle & !Honorific & !PostNominal | Amp]{0,3})",
    certainty: Certainty::Likely,
    priority: 8,
    check: kind_and_name,
    yes: &[
        "The law firm [Ferranti Harlow] said so.",
        "It was done by the consulting firm [Oxley Dunn] in May.",
        "It was built by London-based contractor [Oyrota Zhal], which won.",
        "Ferry operator [Marlow Oyrota] grew.",
        "Energy supplier [Plexo] is glad.",
        "The think tank [Oyrot & Zhal] said so.",
    ],
    no: &[
        "The law firm said so.",
        "The law firm Ferranti & Harlow LLP said so.",
        "The contractor John Holt said so.",
        "The charity Ann Holt runs grew.",
        "A bank Holiday is near.",
        "The company President Ann Holt spoke.",
    ],
    ..RULE
}];
