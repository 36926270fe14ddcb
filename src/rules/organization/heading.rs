//! Bodies in headings of capitals, and heads that stand for them before a post.

use super::super::check::{capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::text::token::Shape;

/// The first thing of the text or of its line.
fn opens(v: &View<'_, '_>, at: u32) -> bool {
    at == 0 || matches!(v.shape(at - 1), Shape::Break | Shape::Para)
}

pub(crate) const RULES: &[Rule] = &[Rule {
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
}];

/// Among what nothing else typed.
pub(crate) const RELAXED: &[Rule] = &[Rule {
    name: "bare-head-and-its-post",
    pattern: "(?<org> ['council' | 'trust' | 'committee' | 'commission' | 'foundation' | 'association' | 'university' | 'college' | 'union' | 'club' | 'society' | 'institute' | 'museum' | 'hospital' | 'league' | 'federation' | 'coalition' | 'authority' | 'ministry' | 'department' | 'agency' | 'school' | 'party' | 'bank'] & CapShape & (Mid | Start)) [RoleMod & !Function]{0,2} [RoleHead & !OrgHeadAny] Honorific? PER",
    certainty: Certainty::Weak,
    priority: -1,
    check: |v, m| v.slot(m, "org").is_some_and(|(a, _)| !super::super::check::capital_before(v, a) && !capital_behind(v, m.end) && no_role_behind(v, m)),
    yes: &["Then [Foundation] president Mr. Jack Holt spoke.", "[Trust] chair Mr. Jack Holt agreed."],
    no: &["The council president Mr. Jack Holt spoke.", "Oyrotal Council President Mr. Jack Holt spoke."],
    ..RULE
}];
