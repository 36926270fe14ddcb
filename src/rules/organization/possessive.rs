//! Bodies with an owner in their names (`Harbour Inspector’s Office`, `St Luke’s School`), and owners beside what is theirs.

use super::super::check::capital_before;
use super::head_last;
use crate::gazetteer::label::Label;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// `Marlexa’s Centre for Boat Studies`: a house of learning, no founder, and a unit of it, which are two.
fn parent_and_unit(v: &View<'_, '_>, m: &Match) -> bool {
    let units = |w: &[u8]| matches!(w, b"centre" | b"center" | b"institute" | b"department" | b"faculty" | b"school" | b"division" | b"laboratory" | b"office");
    let person = Label::Given.bit() | Label::GivenX.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Honorific.bit() | Label::RoleTitle.bit();
    v.shape(m.start + 1) == Shape::Poss
        && !v.lower(m.start).ends_with(b"s")
        && units(v.lower(m.start + 2))
        && matches!(v.lower(m.start + 3), b"of" | b"for")
        && v.labels(m.start) & person == 0
        && m.start.checked_sub(1).is_none_or(|b| !v.shape(b).is_capital() || v.shape(b) == Shape::Stop)
}

/// `Ann Holt’s Ministry of Sound`, `Rye’s Chamber of Commerce`, `Silver Reach’s Energy Committee`: the owner is somebody or a body by itself.
fn owned(v: &View<'_, '_>, first: u32, poss: u32, end: u32) -> bool {
    let last = poss.saturating_sub(1);
    let somebody = v.has(first, Label::KnownPerson) || last > first && v.has(first, Label::Given) && v.has(last, Label::Surname) && !v.has(last, Label::Noun);
    let town = last == first && (v.has(first, Label::City) || v.has(first, Label::CityX) || v.has(first, Label::Subdivision) || v.has(first, Label::County));
    let civic = matches!(v.lower(poss + 1), b"chamber" | b"ministry" | b"department" | b"parliament" | b"government");
    let unit = matches!(v.lower(end.saturating_sub(1)), b"committee" | b"subcommittee" | b"board" | b"directorate" | b"taskforce" | b"secretariat");
    // `Harbour Inspector’s Board`, `State Children’s Committee`: who a body is for, or of.
    let people = v.has(last, Label::RoleHead) || v.has(last, Label::OrgHead) || v.lower(last).ends_with(b"en") || v.lower(last).ends_with(b"s");
    somebody || town && civic || unit && last > first && !people
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // `the Royal College of Midwives and Zentrix’s branch`: whose it is, or another body, begins behind `and`.
        name: "body-before-an-owner",
        pattern: "(?<org> (OrgFirst [OrgWord & !OrgHeadSure]{0,3})? OrgHeadFirst Joint 'the'? TailWord{1,4}) Comma? 'and' 'the'? (OrgWord{1,3} Poss | [OrgWord & !Common & !OrgHeadSure & !Demonym & !Country] [OrgWord & !OrgHeadSure]{0,2} [OrgHead & Cap])",
        priority: 9,
        // `Ministry of Health and Women’s Affairs` is one, `… and Zentrix’s branch` another's.
        check: |v, m| {
            if v.shape(m.end - 1) != Shape::Poss {
                // `Federation of Kenya and Oyrot Foundation`: the second has a head of its own; a field is no place.
                let and = (m.start..m.end).rev().find(|s| v.lower(*s) == b"and").unwrap_or(m.start);
                let common = v.labels(and - 1) & (Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit());
                return common == 0
                    && !matches!(v.last(m.end - 1), b"affairs" | b"services" | b"industries")
                    && v.slot(m, "org").is_some_and(|(a, _)| !capital_before(v, a));
            }
            let owner = m.end.saturating_sub(2);
            let many = v.lower(owner).ends_with(b"s") || v.lower(owner).ends_with(b"en") || v.lower(owner) == b"people";
            let common = v.labels(owner) & (Label::Noun.bit() | Label::Adjective.bit()) != 0;
            let own = v.shape(m.end) == Shape::Lower || v.has(m.end, Label::Demonym);
            !many && (own || !common) && v.slot(m, "org").is_some_and(|(a, _)| !capital_before(v, a))
        },
        yes: &["Both the [Royal College of Bakers] and Zentrix’s branch agreed.", "The [Ministry for Rural Boats] and Kenya’s Boat Institute met."],
        no: &["The college of bakers and Zentrix’s branch agreed.", "The Ministry for Boats and Women’s Affairs met."],
        ..RULE
    },
    Rule {
        name: "body-with-own-possessive",
        pattern: "(?<org> (['st' | 'saint'] & CapShape Dot?)? [OrgWord & !CompanySuffix]{1,5} Poss OrgWord{0,4} [OrgHead | Org & CapShape & !OrgX] (['of' | 'for'] 'the'? TailWord{1,4})?)",
        priority: 6,
        // `Department of Safety’s Bureau of Boats`: its owner is a longer name.
        check: |v, m| {
            let tail = m.start >= 2 && matches!(v.lower(m.start - 1), b"of" | b"for" | b"on") && v.shape(m.start - 2).is_capital();
            let city = |s: u32| matches!(v.lower(s), b"city" | b"county" | b"town" | b"borough" | b"village" | b"parish");
            let longer = tail && (v.has(m.start - 2, Label::OrgHead) || v.has(m.start - 2, Label::OrgHeadX) || city(m.start - 2));
            // `the Sheriff's Marine Rescue Unit`, `the Oxley Libraries' National Store`: the owner is somebody else.
            let poss = (m.start..m.end).find(|s| v.shape(*s) == Shape::Poss).unwrap_or(m.end);
            let owner =
                matches!(v.lower(poss.saturating_sub(1)), b"sheriff" | b"mayor" | b"governor" | b"chancellor" | b"dean" | b"libraries" | b"universities");
            let unit = poss + 2 < m.end && owner;
            let listed = (poss + 1..m.end).any(|s| v.has(s, Label::Org) && !v.has(s, Label::OrgHead));
            // `St. Peter’s Episcopal Church`, not `Zelhad’s Red Cross`
            let saint = matches!(v.lower(m.start), b"st" | b"st." | b"saint") && matches!(v.last(m.end - 1), b"church" | b"cathedral" | b"school" | b"college");
            head_last(v, m) && !longer && !unit && (!listed || saint) && !parent_and_unit(v, m) && !owned(v, m.start, poss, m.end)
        },
        yes: &[
            "The [Harbor Inspector’s Office] opened a case.",
            "The [St Luke's CE Infant School] won.",
            "She studied at [Smeaton's College] there.",
            "The [Widows' Foundation] grew.",
        ],
        no: &["Chile's Senate voted.", "The king's college"],
        ..RULE
    },
];
