//! Bodies on lines of their own: who gets how much, the heading in capitals, and the body in brackets behind a person.

use super::super::check::{capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::text::token::Shape;

/// Not all words are ordinary ones, or the last one is a body's head.
fn name(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let said =
        common | Label::RoleHead.bit() | Label::RoleMod.bit() | Label::Country.bit() | Label::Month.bit() | Label::Demonym.bit() | Label::CurrencyWord.bit();
    let odd = (a..b).any(|s| v.shape(s).is_capital() && v.labels(s) & said == 0);
    let head = (a..b).any(|s| v.has(s, Label::OrgHead) || v.has(s, Label::OrgHeadFirst) || v.has(s, Label::ForeignHead));
    let last = v.has(b - 1, Label::OrgHeadX) || v.has(b - 1, Label::CompanySuffix);
    b - a >= 2 && (head || odd && (last || b - a >= 2))
}

/// The first thing of the text or of its line.
fn opens(v: &View<'_, '_>, at: u32) -> bool {
    at == 0 || matches!(v.shape(at - 1), Shape::Break | Shape::Para)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "heading-in-capitals",
        pattern: "(?<org> [AnyCap & !Function & !Stop & !Country & !Org & !OrgX]{0,3} ['office' | 'ministry' | 'department' | 'embassy' | 'bureau' | 'commission' | 'house' | 'court' | 'board' | 'committee' | 'council' | 'university' | 'county' | 'city' | 'directorate' | 'secretariat' | 'authority' | 'institute' | 'association' | 'union' | 'diocese' | 'consulate'] & [Caps | CapShape & InTitle] ['of' | 'for'] ['the']? ([AnyCap & !Stop] | ['and' | 'of' | 'the' | Amp | Comma]){1,7}) [Break | Para]",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| {
            let last = m.end.checked_sub(2).is_some_and(|l| v.shape(l).is_capital());
            let title = v.shape(m.start).is_capital() && v.cell(m.start).is_some_and(|c| c.place == crate::text::Place::Title);
            let verb = (m.start..m.end).any(|s| v.has(s, Label::VerbS) && !v.has(s, Label::Noun));
            last && title && !verb && opens(v, m.start) && !v.has(m.start, Label::RoleTitle)
        },
        yes: &["[OFFICE OF THE CHIEF TREASURER]\n\nThe plan is new.", "[MINISTRY OF TIMBER AND SPORT]\n\nIt met."],
        no: &["Office of the Chief Treasurer Opens New Hall\n\nText.", "The office of the treasurer\n"],
        ..RULE
    },
    Rule {
        name: "who-gets-how-much",
        pattern: "[Break | Para] (Bullet | Hyphen | Dash | Num Stop | Num Dot)? (?<org> [AnyCap & !Function & !Stop & !GivenSure & !TimeWord & !RoleHead & !RoleTitle] ([AnyCap & !Stop | Amp | Slash | Hyphen | Poss | ('of' | 'the' | 'and' | 'for' | 'in' | Particle) & Lower]{0,7} [AnyCap & !Stop])?) [Dash | Colon | Comma | Open | Hyphen]{1,2} MONEY",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| name(v, a, b) && !(a..b).any(|s| v.has(s, Label::OtherHead)) && !v.has(b - 1, Label::RoleHead)),
        yes: &["The grants are:\n\n[Oyrotal Food Pantry] – $2,200 – a freezer\n", "The grants are:\n\n• [Plexo Lake Scouts Association]: $500\n"],
        no: &["The plan is:\n\nNet Revenue – $2,200\n", "The plan is:\n\nGold Sponsor: $500\n"],
        ..RULE
    },
];

/// Among what nothing else typed.
pub(crate) const RELAXED: &[Rule] = &[
    Rule {
        name: "person-and-body-in-brackets",
        pattern: "PER Open (?<org> [OrgFirst & !PlaceName & !RoleHead & !Given & !InTitle & !['ngati' | 'ngai' | 'te' | 'ngapuhi']] [OrgWord | Amp]{1,4}) (Close | Comma LOC Close)",
        certainty: Certainty::Weak,
        priority: 2,
        check: |v, m| {
            v.slot(m, "org").is_some_and(|(a, b)| {
                let person = (a..b).all(|s| v.has(s, Label::Given) || v.has(s, Label::Surname) || v.has(s, Label::SurnameX));
                name(v, a, b) && !person && !v.has(b - 1, Label::RoleHead) && !v.has(b - 1, Label::RoleMod) && !v.has(b - 1, Label::OtherHead)
            })
        },
        yes: &["We thank Mr. Jack Holt ([Plexo Oyrotal]) for it.", "We thank Dr. Ann Marsh ([Marqaz Zentrix], Oslo) for it."],
        no: &["We thank Mr. Jack Holt (Deputy Chair) for it.", "We thank Mr. Jack Holt (Oslo) for it."],
        ..RULE
    },
    Rule {
        name: "bare-head-and-its-post",
        pattern: "(?<org> ['council' | 'trust' | 'committee' | 'commission' | 'foundation' | 'association' | 'university' | 'college' | 'union' | 'club' | 'society' | 'institute' | 'museum' | 'hospital' | 'league' | 'federation' | 'coalition' | 'authority' | 'ministry' | 'department' | 'agency' | 'school' | 'party' | 'bank'] & CapShape & (Mid | Start)) [RoleMod & !Function]{0,2} [RoleHead & !OrgHeadAny] Honorific? PER",
        certainty: Certainty::Weak,
        priority: -1,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, _)| !super::super::check::capital_before(v, a) && !capital_behind(v, m.end) && no_role_behind(v, m)),
        yes: &["Then [Foundation] president Mr. Jack Holt spoke.", "[Trust] chair Mr. Jack Holt agreed."],
        no: &["The council president Mr. Jack Holt spoke.", "Oyrotal Council President Mr. Jack Holt spoke."],
        ..RULE
    },
];
