//! Bodies named by several fields of work that `and` joins: `Centre for Work, Play and Society`, `the Gas and Water Authority`.

use super::super::check::{capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;

/// Ordinary words alone: no somebody, somewhere or other body among them.
fn ordinary(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit() | Label::RoleMod.bit();
    (a..b).all(|s| {
        let sign = !v.shape(s).is_capital();
        sign || v.labels(s) & common != 0 && !v.has(s, Label::Country) && !v.has(s, Label::BigCity)
    })
}

/// What stands in front of `and` and behind it are fields of one body.
fn one_head(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let Some(and) = (a..b).find(|s| matches!(v.lower(*s), b"and" | b"&")) else { return false };
    // `the Gas and Service Center for Boats`: the head is not the last word.
    let head = (and + 1..b).find(|s| matches!(v.lower(*s), b"of" | b"for" | b"on")).map_or(b, |joint| joint) - 1;
    // `the Oxley Plan and Marsh Family Office`: a field is an ordinary word.
    let field = ordinary(v, and + 1, head);
    // `the Ministry and Water Authority`, `the Minister and Water Authority`
    let other =
        |s: u32| v.has(s, Label::OrgHead) && !v.has(s, Label::RoleMod) || v.has(s, Label::RoleHead) && !v.has(s, Label::RoleMod) || v.has(s, Label::Org);
    // `the Foreign Fighters Act and Customs Authority`
    let thing = v.has(and - 1, Label::OtherHead) && !v.has(and + 1, Label::Gerund);
    field && !thing && !other(and - 1) && ordinary(v, and - 1, and) && no_role_behind(v, m) && !capital_behind(v, m.end)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "unit-for-fields",
        pattern: "(?<org> (OrgFirst [OrgWord & !OrgHeadSure]{0,2})? ['department' | 'school' | 'faculty' | 'centre' | 'center' | 'institute' | 'ministry' | 'division' | 'college' | 'laboratory' | 'office' | 'directorate' | 'bureau' | 'council' | 'committee' | 'commission' | 'institution'] & Cap ['of' | 'for' | 'on'] [Cap & (Noun | Adjective | Gerund | RoleMod) & !Function & !Org & !PlaceName & !Given & !Honorific & !RoleTitle]{1,3} (Comma [Cap & (Noun | Adjective | Gerund | RoleMod) & !Function & !Org & !PlaceName & !Given & !Honorific & !RoleTitle]{1,3}){0,4} Comma? ['and' | Amp] 'the'? (['general' | 'family' | 'primary' | 'internal'] & Cap)? [Cap & (Noun | Gerund) & !Function & !Org & !PlaceName & !Given & !Honorific & !RoleTitle & !RoleHead & !OrgUnit] [Cap & (Noun | Gerund) & !Function & !Org & !PlaceName & !Given & !Honorific & !RoleTitle & !RoleHead & !OrgUnit]?)",
        priority: 7,
        // `Department of Health and Office of Trade` are two.
        // `College of Bakers and Zentrix’s branch`
        check: |v, m| {
            let and = (m.start..m.end).rev().find(|s| v.lower(*s) == b"and");
            let two = and.is_some_and(|a| super::another_begins(v, a, m.end));
            !two && no_role_behind(v, m) && !capital_behind(v, m.end) && !matches!(v.lower(m.end), b"of" | b"for") && m.slots.len() == 1
        },
        yes: &[
            "She heads the [Centre for Work, Play and Society] there.",
            "He left the [Department of Public Health and General Practice] in May.",
            "The [Oxley School of Design and Society] opened.",
        ],
        no: &["The Department of Health and Office of Trade met.", "The Ministry of Health and Jack Holt met.", "the centre for work and society"],
        ..RULE
    },
    Rule {
        name: "fields-and-first-head",
        pattern: "['the' & !InTitle | Poss | 'its' | 'our' | 'their'] (?<org> ([Subdivision | Country | City] & Capital)? [Cap & (Noun | Adjective | Gerund) & !Function & !Org & !Given & !Honorific & !RoleTitle & !TimeWord & !OrgHeadSure]{1,2} ['and' | Amp] [Cap & (Noun | Adjective | Gerund | RoleMod) & !Function & !Org & !Given & !Honorific & !RoleTitle & !TimeWord & !OrgHeadFirst]{0,3} [OrgHeadFirst & Cap & !Org] ['of' | 'for'] 'the'? TailWord{1,4} (['and' | Amp] TailWord{1,2})?)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| one_head(v, m) && !matches!(v.lower(m.end), b"of" | b"for"),
        yes: &["He rang the [Pump and Service Center for the Coast] then.", "She met the [Tide and Boat Agency of Kenya] there."],
        no: &["The Ministry and Water Authority of Kenya met.", "the tide and boat agency for the coast"],
        ..RULE
    },
    Rule {
        // Three fields and more: `the Housing, Roads and Parks Committee`.
        name: "several-fields-and-head",
        pattern: "['the' & !InTitle | Poss | 'its' | 'our' | 'their' | 'of' | 'by'] (?<org> (Demonym | Subdivision)? [Cap & (Noun | Adjective | Gerund) & !Function & !Org & !Given & !Honorific & !RoleTitle & !TimeWord & !OrgHeadSure]{1,2} (Comma [Cap & (Noun | Adjective | Gerund) & !Function & !Org & !Given & !Honorific & !RoleTitle & !TimeWord & !OrgHeadSure]{1,2}){1,3} Comma? ['and' | Amp] [Cap & (Noun | Adjective | Gerund) & !Function & !Org & !Given & !Honorific & !RoleTitle & !TimeWord & !OrgHeadSure]{1,2} ['school' | 'schools' | 'department' | 'faculty' | 'college' | 'committee' | 'subcommittee' | 'commission' | 'division' | 'directorate' | 'ministry' | 'agency' | 'authority' | 'bureau' | 'board' | 'council' | 'institute' | 'centre' | 'center' | 'branch' | 'section' | 'secretariat' | 'museum' | 'administration'] & Cap)",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end) && !matches!(v.lower(m.end), b"of" | b"for"),
        yes: &["She spoke to the [Housing, Roads and Parks Committee] there.", "He is dean of its [Arts, Dance, and Sewing School] now."],
        no: &["She spoke to the housing, roads and parks committee.", "The Health, Roads and Parks Ministers met."],
        ..RULE
    },
    Rule {
        name: "fields-and-last-head",
        pattern: "['the' & Lower | Poss] (?<org> ([Subdivision | Country | City] & Capital)? [Cap & (Noun | Adjective | Gerund | RoleMod) & !Function & !Org & !Given & !Honorific & !RoleTitle & !TimeWord]{1,3} ['and' | Amp] [Cap & (Noun | Adjective | Gerund | RoleMod | VerbPast) & !Function & !Org & !Given & !Honorific & !RoleTitle & !TimeWord & !OrgHeadFirst]{0,3} [OrgHead & Cap & !Org & !OrgHeadPlural])",
        certainty: Certainty::Likely,
        priority: 6,
        check: one_head,
        yes: &[
            "He rang the [Gas and Water Authority] then.",
            "He met the state's [Licensing and Boating Department] there.",
            "She runs the [Heirloom Seeds Research and Innovation Center] now.",
        ],
        no: &["The Ministry and Water Authority met.", "the Marsh Plan and Oxley Family Office", "power and water authority"],
        ..RULE
    },
];
