//! Clues by enumerations: lists of bodies, and what stands beside one: `customers such as Zentrix, UNICEF and Oxley Plexo`.

use super::super::{RULE, Rule, View};
use super::{clue, whole};
use crate::gazetteer::label::Label;
use crate::record::Certainty::Weak;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A list of bodies: no person, no place and no other name stands in it, and it begins and ends with whole names.
fn one_kind(v: &View<'_, '_>, m: &Match) -> bool {
    let goes_on = |b: u32| matches!(v.lower(b), b"the" | b"of" | b"for") && v.shape(b + 1).is_capital();
    // `National Bureau for Plexo, Zentrix and UNICEF`: the first is the end of a longer name.
    let begun = m.start >= 2 && matches!(v.lower(m.start - 1), b"for" | b"of" | b"y" | b"de" | b"and" | b"&") && v.shape(m.start - 2).is_capital();
    !begun && !m.slots.iter().any(|(_, _, b)| goes_on(*b)) && !(m.start..m.end).any(|s| matches!(v.kind(s), Some(Kind::Person | Kind::Place | Kind::Other)))
}

/// One of a list: an unknown name, or one found before; `Zentrix ($350,000)`.
macro_rules! list_member {
    () => {
        "'the'? ((?<clue> [ClueFirst | NumWord & !Ordinal] [ClueRest | Amp]{0,3}) | [ORG | PER | LOC | OTHER]) (Open MONEY Close)?"
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "clue-in-a-list-behind-body",
        pattern: concat!(
            "ORG (Open ORG Close)? Comma ",
            list_member!(),
            " Comma ",
            list_member!(),
            " (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? (Comma? ['and' | 'or' | Amp] ",
            list_member!(),
            ")?"
        ),
        certainty: Weak,
        priority: 3,
        check: one_kind,
        yes: &["We serve UNICEF, [Zentrix], [Oxley Plexo] and [Wirihana].", "We serve UNICEF, UNESCO, [Zentrix], UNHCR and [Wirihana]."],
        no: &["We serve UNICEF, schools, shops and bars."],
        ..RULE
    },
    Rule {
        name: "clue-in-a-list-before-body",
        pattern: concat!(
            list_member!(),
            " Comma ",
            list_member!(),
            " (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? Comma? ['and' | 'or' | Amp | Comma] 'the'? ORG"
        ),
        certainty: Weak,
        priority: 3,
        check: one_kind,
        yes: &["We serve [Zentrix], [Oxley Plexo] and UNICEF.", "We serve [Zentrix], UNESCO, [Oxley Plexo] and UNHCR."],
        no: &["We serve schools, shops and UNICEF."],
        ..RULE
    },
    Rule {
        name: "clue-likes-of",
        pattern: concat!(
            "['companies' | 'clients' | 'customers' | 'brands' | 'organizations' | 'organisations' | 'partners' | 'agencies' | 'retailers' | 'firms' | 'banks' | 'charities' | 'donors' | 'sponsors' | 'institutions' | 'investors' | 'nonprofits' | 'suppliers' | 'manufacturers' | 'publishers' | 'universities' | 'lenders' | 'insurers' | 'unions' | 'operators' | 'clubs' | 'schools' | 'hospitals' | 'ministries' | 'associations' | 'bodies' | 'societies' | 'councils' | 'teams' | 'labs' | 'startups' | 'producers' | 'broadcasters' | 'newspapers' | 'parties' | 'bands' | 'museums' | 'theatres' | 'foundations' | 'contractors' | 'developers' | 'employers' | 'groups' | 'ngos' | 'networks' | 'outlets' | 'airlines'] Comma? ['who' | 'which']? ['such' | 'like' | 'including' | 'include' | 'are' | 'namely' | 'from' | Colon | Dash] ['as' | 'the']{0,2} ",
            clue!()
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["for customers such as [Zentrix] and others", "its partners, including [Oxley Plexo], agreed"],
        no: &["for customers such as schools"],
        ..RULE
    },
    Rule {
        name: "clue-in-a-list",
        pattern: concat!(
            "['companies' | 'clients' | 'customers' | 'brands' | 'organizations' | 'organisations' | 'partners' | 'agencies' | 'retailers' | 'firms' | 'banks' | 'charities' | 'donors' | 'sponsors' | 'institutions' | 'investors' | 'nonprofits' | 'suppliers' | 'manufacturers' | 'universities' | 'supporters' | 'support' | 'members' | 'funders' | 'thanks' | 'thank' | 'groups' | 'lenders' | 'insurers' | 'unions' | 'operators' | 'clubs' | 'schools' | 'hospitals' | 'ministries' | 'associations' | 'bodies' | 'societies' | 'councils' | 'teams' | 'labs' | 'startups' | 'producers' | 'broadcasters' | 'newspapers' | 'parties' | 'bands' | 'museums' | 'theatres' | 'foundations' | 'contractors' | 'developers' | 'employers' | 'outlets' | 'recipients' | 'grantees' | 'beneficiaries' | 'awardees'] Comma? ['who' | 'which']? ['such' | 'like' | 'including' | 'include' | 'are' | 'of' | 'from' | 'to' | 'as' | Colon | Dash]{0,2} (",
            list_member!(),
            " [Noun & Lower]{0,2}) Comma ",
            list_member!(),
            " (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? (Comma? ['and' | Amp] ",
            list_member!(),
            ")?"
        ),
        certainty: Weak,
        priority: 3,
        yes: &["for customers such as [Zentrix], [Oxley Plexo] and [Wirihana]", "with the support of [Zentrix] pumps, UNICEF and [Wirihana]"],
        no: &["for customers such as schools, shops and bars"],
        ..RULE
    },
    Rule {
        name: "clue-beside-body",
        pattern: concat!("ORG [Comma | 'and' | 'or' | Amp] 'the'? ", clue!(), " [Comma | FullStop | 'and' | 'or' | Lower]"),
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["We thank UNICEF and [Zentrix].", "We met UNESCO, the [Oxley Plexo] and others."],
        no: &["We thank UNICEF and friends."],
        ..RULE
    },
    Rule {
        name: "clue-before-body",
        pattern: concat!(clue!(), " [Comma | 'and' | 'or'] 'the'? ORG"),
        certainty: Weak,
        priority: 2,
        // `With Zentrix, UNICEF launches`: the clause begins there; `Zentrix and the UNICEF debut`: something of it.
        check: |v, m| {
            let comma = v.slot(m, "clue").is_some_and(|(_, b)| v.shape(b) == Shape::Comma);
            let noun = v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun) && !v.has(m.end, Label::Verb);
            whole(v, m) && !noun && !(comma && v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Verb))
        },
        yes: &["We thank [Zentrix] and UNICEF.", "We met [Oxley Plexo], UNESCO and others."],
        no: &["We thank friends and UNICEF.", "With Zentrix, UNICEF launches much.", "Both Zentrix and the UNICEF stadium grew."],
        ..RULE
    },
];
