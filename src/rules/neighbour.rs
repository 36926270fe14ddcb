//! Places by what stands beside them: lists of places, `based in X`, `cities such as X and Y`.

use super::check::{alone, capital_behind};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Nothing capitalised runs on, nobody speaks or acts: `Paris and Austin said so` are people.
fn quiet(v: &View<'_, '_>, m: &Match) -> bool {
    alone(v, m) && !(v.has(m.end, Label::Speech) && v.shape(m.end) == Shape::Lower) && !matches!(v.shape(m.end), Shape::Hyphen | Shape::Amp)
}

/// The names of slots end here: no noun that they would belong to.
fn ends(v: &View<'_, '_>, m: &Match) -> bool {
    let noun = v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun) && !v.has(m.end, Label::Verb) && !v.has(m.end, Label::Function);
    !capital_behind(v, m.end) && !noun && v.shape(m.end) != Shape::Hyphen
}

/// A name that lists know as a place among other things.
macro_rules! listed {
    () => {
        "[(Country | CountryX | City | CityX | Subdivision | SubdivisionX) & CapShape & !InTitle & !Org & !Function & !TimeWord & !RoleHead & !RoleTitle & !OrgHeadAny & !Noun & !Verb & !Adjective & !Adverb & !Demonym]"
    };
}

/// A name that no list knows, by itself.
macro_rules! unknown {
    () => {
        "(?<place> [CapShape & Mid & !InTitle & !Common & !TimeWord & !Org & !OrgX & !OrgHeadAny & !CompanySuffix & !RoleHead & !RoleTitle & !RoleMod & !Honorific & !Demonym & !Other & !OtherHeadAny & !Stop & !PostNominal]{1,2})"
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "place-behind-place",
        pattern: concat!(
            "LOC (Comma | Comma? ['and' | 'or' | Amp]) (?<place> ",
            listed!(),
            ") [FullStop | Comma | Close | Semi | Break | Para | 'and' | 'or' | Verb & Lower | Function & Lower]"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| v.slot(m, "place").is_some_and(|(_, b)| !capital_behind(v, b) && !v.has(b, Label::Speech)),
        yes: &["Plants in Kenya, Ohio and [Dallas] grew.", "They met in Uzbekistan, [Houston], and elsewhere."],
        no: &["They met in Kenya and Dallas Holt came.", "They met in Kenya and Dallas said so."],
        ..RULE
    },
    Rule {
        // Letters of a state beside another: `NSW and the ACT`.
        name: "letters-of-state-behind-place",
        pattern: "LOC (Comma | Comma? ['and' | 'or']) 'the' (?<place> ['act' | 'nt'] & Caps) [FullStop | Comma | Close | Semi | Break | Para | 'and' | 'or' | Verb & Lower | Function & Lower]",
        certainty: Certainty::Likely,
        priority: 3,
        yes: &["Schools in Queensland and the [ACT] closed.", "It covers Victoria, the [ACT] and more."],
        no: &["They met in Kenya and the ACT Party won.", "They met in Kenya and the PR was good."],
        ..RULE
    },
    Rule {
        name: "city-behind-place-and-brackets",
        pattern: "LOC Open ![Close | Para]{1,5} Close (Comma | Comma? ['and' | 'or']) (?<place> [BigCity & CapShape & !InTitle]) [Open | FullStop | Comma | Semi | Break | Para | 'and']",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| v.slot(m, "place").is_some_and(|(_, b)| !capital_behind(v, b)),
        yes: &["They play in Kenya (March 1), [Dallas] (March 8) and elsewhere.", "They met in Uzbekistan (in May) and [Atlanta]."],
        no: &["They met in Kenya (in May), Dallas Holt came.", "They met in Kenya (in May), and Austin said so."],
        ..RULE
    },
    Rule {
        name: "place-before-place",
        pattern: concat!("(?<place> ", listed!(), ") (Comma | Comma? ['and' | 'or' | Amp]) LOC"),
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, _)| a.checked_sub(1).is_none_or(|b| !super::check::capital_before(v, a) && !v.has(b, Label::Speech))),
        yes: &["We see growth for [France] & Singapore there.", "Teams of [Houston] and Kenya won."],
        no: &["We met Ann Houston, Kenya's minister."],
        ..RULE
    },
    Rule {
        name: "cities-together",
        pattern: "(?<place> [BigCity & CapShape & !InTitle & !Org & !Noun]) (Comma (?<place> [BigCity & CapShape & !Org & !Noun]))? Comma? ['and' | 'or' | Amp] (?<place> [BigCity & CapShape & !Org & !Noun])",
        certainty: Certainty::Likely,
        priority: 2,
        check: quiet,
        yes: &["It runs two clinics ([Houston] and [Austin]) there.", "It runs clinics ([Dallas] and [Austin]) there."],
        no: &["Then Charlotte and Austin said so.", "Houston Charlotte and Austin Holt came."],
        ..RULE
    },
    Rule {
        name: "based-in-place",
        pattern: concat!(
            "['based' | 'born' | 'located' | 'headquartered' | 'living' | 'lives' | 'lived' | 'live' | 'resides' | 'raised' | 'factory' | 'factories' | 'plant' | 'plants' | 'office' | 'offices' | 'clinic' | 'hospital' | 'school' | 'warehouse' | 'mine' | 'villages' | 'home' | 'homes' | 'residents' | 'headquarters'] & Lower 'in' ",
            unknown!()
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: ends,
        yes: &["The closure of its factory in [Oyrotal] hurt.", "Zentrix is based in [Marqazun], far away."],
        no: &["It is based in Oyrotal Holdings.", "Zentrix is based in part on it."],
        ..RULE
    },
    Rule {
        name: "from-place-to-unknown",
        pattern: concat!("['from' | 'between'] LOC ['to' | 'and'] ", unknown!()),
        certainty: Certainty::Likely,
        priority: 3,
        check: ends,
        yes: &["Trains from Nairobi to [Oyrotal] run.", "The road between Nairobi and [Marqazun] is shut."],
        no: &["It went from Nairobi to Holt Bank.", "It went from him to Oyrotal."],
        ..RULE
    },
    Rule {
        name: "from-unknown-to-place",
        pattern: concat!("['from' | 'between'] ", unknown!(), " ['to' | 'and'] LOC"),
        certainty: Certainty::Likely,
        priority: 3,
        check: ends,
        yes: &["Trains from [Oyrotal] to Nairobi run.", "The road between [Marqazun] and Nairobi is shut."],
        no: &["It went from Holt Bank to Nairobi."],
        ..RULE
    },
    Rule {
        name: "post-over-place",
        pattern: concat!(
            "(['mayor' | 'bishop' | 'archbishop' | 'governor' | 'sheriff' | 'vicar' | 'emir' | 'mayoress' | 'prefect'] 'of' | ['mp' | 'member' | 'senator' | 'councillor' | 'deputy' | 'mla' | 'mep'] 'for') ",
            unknown!()
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: ends,
        yes: &["The Mayor of [Oyrotal] spoke.", "He is MP for [Marqazun], far away."],
        no: &["The Mayor of the town spoke.", "She is Member for Health."],
        ..RULE
    },
    Rule {
        name: "places-such-as",
        pattern: concat!(
            "['cities' | 'towns' | 'villages' | 'districts' | 'suburbs' | 'provinces' | 'counties' | 'countries' | 'islands' | 'municipalities' | 'communes' | 'neighborhoods' | 'neighbourhoods' | 'localities' | 'ports'] & Lower Comma? (['such'] 'as' | 'like' | 'including' | 'of') ",
            unknown!(),
            " ((Comma ",
            unknown!(),
            "){0,3} Comma? ['and' | 'or'] ",
            unknown!(),
            ")?"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: ends,
        yes: &["It reached towns such as [Oyrotal], [Marqazun] and [Tokhtal] then.", "It reached villages like [Oyrotal]."],
        no: &["It reached towns such as theirs."],
        ..RULE
    },
    Rule {
        name: "city-and-its-people",
        pattern: "['the' | 'our' | ORG] (?<place> [BigCity & CapShape & !InTitle & !Function & !Org & !OrgHeadAny & !TimeWord & !Common & !Demonym]) [Adjective & Lower]{0,2} ['community' | 'clinic' | 'clinics' | 'skyline' | 'economy' | 'suburb' | 'waterfront' | 'location' | 'locations' | 'site' | 'sites' | 'team' | 'schools' | 'school' | 'market' | 'metropolitan' | 'area' | 'region' | 'office' | 'offices' | 'branch' | 'plant' | 'hub' | 'police' | 'bar']",
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["She is known across the [Houston] small legal community.", "She runs the [Austin] clinic of it."],
        no: &["She runs the Holt legal community.", "She runs the clinic."],
        ..RULE
    },
    Rule {
        name: "body-and-town-in-brackets",
        pattern: "ORG Open (?<place> [(City | CityX) & CapShape & !Common & !Org & !Function & !OrgHeadAny & !TimeWord & !Given]) Close",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            let word = v.slot(m, "place").map_or(b"".as_slice(), |(a, _)| v.lower(a));
            // `Tashkent Solar Group (Tashkent)`: its short name.
            !(m.start..m.end - 3).any(|s| v.lower(s) == word)
        },
        yes: &["They met Acme Foundation ([Nicosia]) and others.", "It was signed by Oxley Bank ([Nicosia]) then."],
        no: &["They met Nicosia Marsh Foundation (Nicosia) and others."],
        ..RULE
    },
];
