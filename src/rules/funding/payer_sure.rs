//! Names that paying tells before people's and places' names are looked for: who leads a round, and names that end with a country.

use super::super::check::{capital_before, capital_behind};
use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A round of financing is meant, and the name is none of a person: `a round led by Cardinal Marsh Partners`, not `a walk led by Cardinal Marsh`.
fn leads_round(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let near = (m.start.saturating_sub(16)..a).rev().take_while(|s| v.kind(*s).is_some() || !matches!(v.shape(*s), Shape::Stop | Shape::Para));
    let mut words = near.into_iter().filter(|s| v.kind(*s).is_none());
    let round = words.any(|s| matches!(v.lower(s), b"round" | b"financing" | b"raise" | b"seed" | b"series" | b"funding" | b"fundraise" | b"syndicate"));
    let person = b - a < 4
        && !(a..b).any(|s| v.has(s, Label::OrgHead) || v.has(s, Label::CompanySuffix) || v.shape(s) == Shape::Caps && v.words(s, s + 1).len() > 2)
        && (v.has(a, Label::Given) || v.has(a, Label::GivenX) || v.has(a, Label::Honorific))
        && (v.has(b - 1, Label::Surname) || v.has(b - 1, Label::SurnameX) || v.has(b - 1, Label::NameEnding));
    round && !person && !capital_behind(v, b)
}

/// A name that ends with its country (`Plexo Kenya`), of more words than that: what a verb of giving or `funded by` tells as one.
fn of_a_country(v: &View<'_, '_>, m: &Match) -> bool {
    let direction = v
        .slot(m, "org")
        .is_some_and(|(a, _)| v.has(a, Label::Direction) || v.has(a, Label::Demonym) || v.has(a, Label::RoleHead) || v.has(a, Label::RoleTitle));
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let named = v.slot(m, "org").is_some_and(|(a, b)| b - a > 2 || v.labels(a) & common == 0 && !v.has(a, Label::City));
    !direction && named && v.slot(m, "org").is_some_and(|(a, b)| !capital_before(v, a) && !capital_behind(v, b))
}

macro_rules! of_country {
    () => {
        "(?<org> [OrgFirst & !(PlaceName & !City) & !InTitle & !GivenSure & !Stop] [(OrgWord | Amp) & !InTitle & !PlaceName]{0,3} [Country & CapShape & !InTitle])"
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "payer-of-a-country",
        pattern: concat!(
            of_country!(),
            " (Open ![Close | Para]{1,6} Close)? ['has' | 'have' | 'will' | 'is' | 'also' | 'today' | 'generously' | 'proudly' | DATE]{0,3} (['donated' | 'donates' | 'donate' | 'pledged' | 'pledges' | 'contributed' | 'sponsored' | 'sponsors' | 'sponsoring' | 'funded' | 'funds' | 'awarded' | 'granted' | 'presented' | 'donating' | 'funding'] | 'handed' 'over')"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: of_a_country,
        yes: &["[Zentrix Telecom Kenya] has donated ten vans.", "[Zentrix Kenya] sponsors the choir."],
        no: &["Last year Kenya pledged $5 million.", "In May Zentrix Kenya closed.", "Western Canada has donated ten vans."],
        ..RULE
    },
    Rule {
        name: "paid-by-payer-of-a-country",
        pattern: concat!(
            "(['funded' | 'sponsored' | 'financed' | 'supported' | 'donated' | 'underwritten' | 'subsidised'] | MONEY [(Noun | Adjective) & !Function]{0,2} | ['grant' | 'grants' | 'donation' | 'donations' | 'funding' | 'sponsorship' | 'fellowship' | 'fellowships' | 'scholarship' | 'scholarships' | 'gift' | 'support']) ['by' | 'from'] 'the'? ",
            of_country!()
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: of_a_country,
        yes: &["a course funded by [Zentrix Telecom Kenya] again", "It got $9,000 from [Zentrix Kenya] in May."],
        no: &["a course funded by Kenya", "It moved $9,000 from Northern Kenya.", "a course run by Zentrix Kenya"],
        ..RULE
    },
    Rule {
        name: "leads-a-round",
        pattern: "(['led' | 'anchored' | 'backed'] 'by' | ['investor' | 'investors'] | ['participation' | 'investment'] 'from') 'the'? (?<org> [CapShape | Caps | Inner | CapNum] & !InTitle & !Stop & !Function & !TimeWord [[CapShape | Caps | Inner | CapNum | Amp] & !InTitle & !Stop & !Function & !TimeWord]{0,4})",
        certainty: Certainty::Likely,
        priority: 6,
        check: leads_round,
        yes: &[
            "The seed round was led by [Cardinal Marsh Partners].",
            "with the financing backed by [Torrey Plexo] and others",
            "A round with investor [Zentrix Ventures] closed.",
        ],
        no: &["The walk was led by Cardinal Marsh.", "The round was led by Peter Holt.", "a round led by its founders"],
        ..RULE
    },
];
