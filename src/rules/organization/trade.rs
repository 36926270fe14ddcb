//! Firms called by two trades, houses called by those who work in them, schools of a town.

use super::super::check::{capital_before, capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Both sides of the joint are trades, and what stands before them is a name and no kind.
fn two_trades(v: &View<'_, '_>, m: &Match) -> bool {
    let Some(joint) = (m.start..m.end).find(|s| v.lower(*s) == b"and" || v.shape(*s) == Shape::Amp) else { return false };
    let trade = |s: u32| v.is(s, Class::SmallTrade);
    let kind = trade(m.start) || [Label::RoleMod, Label::RoleHead, Label::Gerund].iter().any(|l| v.has(m.start, *l));
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Adverb.bit();
    // `Deluxe Plumbing and Heating has`, `at Ocean Tackle and Bait in Dover`
    let before = m.start.checked_sub(1).map_or(b"".as_slice(), |b| v.lower(b));
    let acts = v.shape(m.end) == Shape::Lower
        && (v.has(m.end, Label::VerbS) || v.has(m.end, Label::VerbPast) || matches!(v.lower(m.end), b"has" | b"is" | b"was" | b"will"));
    let owns = v.shape(m.end) == Shape::Poss;
    let found = matches!(before, b"at" | b"joined" | b"joins") || before == b"of" && v.lower(m.end) == b"in";
    let family = [Label::Surname, Label::SurnameX, Label::Given, Label::GivenX].iter().any(|l| v.has(m.start, *l));
    let proper = v.labels(m.start) & common == 0 || family;
    !kind && trade(joint - 1) && trade(joint + 1) && (proper || acts || owns || found) && !capital_before(v, m.start) && no_role_behind(v, m)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "firm-of-two-trades",
        pattern: "(?<org> [OrgFirst & !Function & !MajorPlace & !OrgHeadAny & !InTitle] [OrgWord & !OrgHeadSure]{0,2} [CapShape & Mid] ['and' | Amp] [CapShape & Mid] (Comma? [CompanySuffix & Cap] Dot?)?)",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| two_trades(v, m) && !capital_behind(v, m.end),
        yes: &[
            "It was fixed by [Zentrix Plumbing and Heating] in May.",
            "The work was done by [Dale Roofing and Siding] under a contract.",
            "He runs [Oyrotal Auto Glass & Tire] there.",
        ],
        no: &[
            "Its Commercial Plumbing and Heating team grew.",
            "He is Director of Equipment Rental and Sales.",
            "Zentrix Rivers and Lakes grew.",
            "The work is plumbing and heating.",
            "Prices of Kenya Steel and Iron Ore fell.",
        ],
        ..RULE
    },
    Rule {
        // `Davao Doctors Hospital`: as houses of the Philippines and India are called.
        name: "house-of-its-healers",
        pattern: "(?<org> [[OrgFirst | City | CityX | BigCity] & CapShape & !InTitle] [OrgWord & CapShape]{0,1} ['doctors' | 'physicians' | 'nurses'] & CapShape & Mid (['general' | 'university' | 'community' | 'medical' | 'specialty' | 'regional'] & CapShape)? [OrgHead & CapShape])",
        priority: 9,
        check: |v, m| {
            let house = matches!(v.last(m.end - 1), b"hospital" | b"hospitals" | b"clinic" | b"center" | b"centre" | b"infirmary");
            house && !capital_behind(v, m.end) && !capital_before(v, m.start)
        },
        yes: &["She works at [Oyrotal Doctors Hospital] now.", "Both [Marqazun Doctors University Hospital] and others came."],
        no: &["The doctors hospital grew.", "Doctors Hospital and others met."],
        ..RULE
    },
    Rule {
        // `Dayton City Schools`, `Cedar Rapids Junior High`
        name: "schools-of-a-town",
        pattern: "(?<org> [[City | CityX | BigCity | Subdivision | County] & CapShape & !Function | CapShape & !Common & !Function & !Given & !Stop & !InTitle] [CapShape & Mid & !Common & !RoleHead]{0,1} (['city' | 'public' | 'community' | 'area' | 'unified' | 'consolidated' | 'catholic'] & CapShape 'schools' & CapShape | ['junior' | 'senior'] & CapShape 'high' & CapShape))",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            !capital_behind(v, m.end) && !capital_before(v, m.start) && no_role_behind(v, m) && v.cell(m.end - 1).is_some_and(|c| c.place != Place::Title)
        },
        yes: &["Teachers of [Dayton City Schools] came.", "She taught at [Oyrotal Junior High] then."],
        no: &["The city schools of Dayton met.", "The Junior High School grew."],
        ..RULE
    },
];
