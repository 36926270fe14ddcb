//! Bodies of ordinary words, behind the noun that says what they are: `the charity Rainbow Bridges`, `software maker Anchor`, `a company called Pebble`.

use super::super::check::capital_behind;
use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A word of a name behind such a noun.
macro_rules! word {
    () => {
        "(CapShape | Inner) & Mid & !InTitle & !Function & !Stop & !TimeWord & !Honorific & !RoleTitle & !RoleStatus & !Demonym & !Other & !NumberWord"
    };
}

/// What a person is called by: nothing but given names, surnames and words of no list.
fn like_a_person(v: &View<'_, '_>, (a, b): (u32, u32)) -> bool {
    let given = |s: u32| v.has(s, Label::Given) || v.has(s, Label::GivenX);
    let family = |s: u32| [Label::Surname, Label::SurnameX, Label::NameEnding].iter().any(|l| v.has(s, *l));
    match b - a {
        1 => (given(a) || family(a)) && !v.has(a, Label::Noun),
        2 | 3 => given(a) && family(b - 1) || given(a) && !v.has(b - 1, Label::OrgHeadX) && (a + 1..b).all(|s| v.labels(s) == 0),
        _ => false,
    }
}

/// `the charity Ann Holt runs grew`: behind an article a kind may be what somebody has or does.
fn somebodys(v: &View<'_, '_>, m: &Match, behind: u32) -> bool {
    let article = m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"the" | b"a" | b"an" | b"this" | b"that" | b"every" | b"his" | b"her"));
    let clause_ends = matches!(v.shape(behind + 1), Shape::Stop | Shape::Comma | Shape::Para)
        || v.has(behind + 1, Label::Verb) && !v.has(behind + 1, Label::Noun)
        || matches!(v.lower(behind + 1), b"in" | b"for" | b"with" | b"from" | b"since" | b"at");
    article && v.shape(behind) == Shape::Lower && v.has(behind, Label::Verb) && clause_ends && !matches!(v.lower(behind), b"is" | b"has" | b"will" | b"said")
}

/// At a sentence's start the kind itself may begin the name: `Airline Pilots Association`, `Union Pacific`.
fn begins_the_name(v: &View<'_, '_>, m: &Match, name: (u32, u32)) -> bool {
    let common = |s: u32| [Label::Noun, Label::Adjective, Label::Verb, Label::Gerund, Label::Function].iter().any(|l| v.has(s, *l));
    let headed = [Label::OrgHead, Label::OrgHeadX, Label::OrgHeadFirst, Label::OrgUnit].iter().any(|l| v.has(name.1 - 1, *l));
    v.shape(m.start) != Shape::Lower && v.length(m.start) == 1 && (common(name.0) && headed || !v.is(m.start, Class::KindThatBeginsNoName))
}

fn kind_and_name(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let kind = v.last(m.start);
    let (body, either) = (Class::KindOnlyBodiesAre.holds(kind), Class::KindOfBodyOrPerson.holds(kind));
    if !(body || either) || capital_behind(v, b) || begins_the_name(v, m, (a, b)) {
        return false;
    }
    // `a bank or company Holt & Marsh`
    // `the company Oyrota de Zhal`
    let foreign = v.has(b, Label::Particle) && v.shape(b + 1).is_capital();
    let goes_on =
        foreign || matches!(v.lower(b), b"&" | b"of" | b"for" | b"the") || matches!(v.shape(b), Shape::Hyphen | Shape::Amp) || v.has(b, Label::CompanySuffix);
    let last =
        v.has(b - 1, Label::OtherHead) || v.has(b - 1, Label::OtherHeadFirst) || b > a + 1 && v.has(b - 1, Label::RoleHead) && !v.has(b - 1, Label::OrgHeadX);
    let place = b == a + 1 && [Label::Country, Label::BigCity, Label::Subdivision].iter().any(|l| v.has(a, *l));
    let word = b == a + 1 && [Label::Noun, Label::Verb, Label::Adjective, Label::Adverb, Label::Gerund].iter().any(|l| v.has(a, *l));
    let person = like_a_person(v, (a, b)) && (either || b == a + 1 || somebodys(v, m, b));
    // `software maker Anchor`: a word of every day behind a kind that is told apart.
    let qualified = m.start.checked_sub(1).is_some_and(|s| v.shape(s) == Shape::Lower && v.has(s, Label::Noun) && !v.has(s, Label::Function));
    // `nonprofit PR and marketing teams`
    let short = b == a + 1 && v.words(a, b).len() < 3;
    let told = qualified || v.is(m.start, Class::KindThatBeginsNoName);
    // `the company President Ann Holt`: a post and who holds it.
    let post = v.has(a, Label::RoleHead) && !v.has(a, Label::OrgHeadX) && (b > a + 1 || !told);
    !goes_on && !last && !place && !person && !post && !short && !(word && !told)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "kind-of-body-before-its-name",
        pattern: "[(Noun | OrgHeadAny | RoleHead | !Common) & !Function & (Lower | Start & CapShape & !Org)] (?<org> [(CapShape | Caps | Inner | CapNum) & Mid & !InTitle & !Function & !Honorific & !TimeWord & !Stop & !Demonym & !RoleTitle & !RoleMod & !PostNominal & !Url] [(CapShape | Caps | Inner | CapNum) & !InTitle & !Function & !TimeWord & !RoleTitle & !Honorific & !PostNominal | Amp]{0,3})",
        certainty: Certainty::Likely,
        priority: 8,
        check: kind_and_name,
        yes: &[
            "The law firm [Ferranti Harlow] said so.",
            "It was done by the consulting firm [Oxley Dunn] in May.",
            "It was built by London-based contractor [Oyrota Zhal], which won.",
            "Ferry operator [Oyrota Zhal] grew.",
            "Energy supplier [Plexo] is glad.",
            "The think tank [Oyrot & Zhal] said so.",
            "The law firm [Ferranti & Harlow LLP] said so.",
            "The charity [Rainbow Bridges] paired them.",
            "The software maker [Anchor] will merge.",
            "It joined the insurer [Meadow] there.",
            "Start-up [Bright Harvest] raised it.",
        ],
        no: &[
            "The law firm said so.", "The contractor John Holt said so.", "The charity Ann Holt runs grew.", "A bank Holiday is near.",
            "The company President Ann Holt spoke.", "The charity commission met.", "The airline Captain Ann Holt flew.", "Charity Holt met them.",
            "The charity worker Ann Holt spoke.",
        ],
        ..RULE
    },
    Rule {
        name: "body-that-is-called",
        pattern: concat!(
            "['charity' | 'nonprofit' | 'non-profit' | 'company' | 'firm' | 'startup' | 'start-up' | 'business' | 'organisation' | 'organization' | 'group' | 'ngo' | 'agency' | 'consultancy' | 'network' | 'collective' | 'cooperative' | 'co-operative' | 'club' | 'band' | 'choir' | 'troupe' | 'studio' | 'newspaper' | 'consortium' | 'coalition'] & Lower [Comma]? ('that' 'is' | 'which' 'is' | 'now')? ['called' | 'named'] & Lower Quote? (?<org> [",
            word!(),
            "] [",
            word!(),
            "]{0,3} (['for' | 'of' | 'without' | 'against' | 'and'] ('the' & Lower)? [",
            word!(),
            "]{1,2})?)"
        ),
        certainty: Certainty::Likely,
        priority: 7,
        // `a company called Boats`, but `a company named Employer of the Year`
        check: |v, m| {
            let prize = v.slot(m, "org").is_some_and(|(a, b)| (a..b).any(|s| v.has(s, Label::OtherHead) || v.lower(s) == b"year") || v.lower(b + 1) == b"year");
            !prize && v.slot(m, "org").is_some_and(|(_, b)| !capital_behind(v, b) && !(v.lower(b) == b"of" && v.lower(b + 1) == b"the"))
        },
        yes: &["She runs a company called [Pebble] now.", "They founded a charity called [Music for Memory] there.", "It is a group named [Quiet Shores]."],
        no: &["It was named Employer of the Year.", "It is a firm named Employer of the Year."],
        ..RULE
    },
    Rule {
        // `Canopy (NYSE: CNPY)`: a noun of every day that opens the sentence is a name before its ticker.
        name: "noun-and-its-ticker",
        pattern: "(?<org> [CapShape & Start & (Noun | Adjective | Verb | Gerund) & !Function & !Stop & !RoleHead] [CapShape & Mid & !Function & !RoleHead | Amp]{0,3}) Open [Org | Exchange & Caps] Colon [Caps | CapNum | Num | Capital]",
        priority: 7,
        check: |v, m| v.slot(m, "org").is_some_and(|(_, b)| v.shape(b - 1) != Shape::Amp),
        yes: &["It was late. [Canopy] (NYSE: CNPY) grew.", "[Quiet Meadow] (NASDAQ: QMDW) grew."],
        no: &["It was late. The canopy (NYSE: CNPY) grew."],
        ..RULE
    },
];
