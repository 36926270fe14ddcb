//! People whose family names are words for land, too: `Mary Hill`, `Peter Hall`.

use super::super::check::capital_before;
use super::super::{RULE, Rule};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::text::Place;
use crate::text::class::Class;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Family names that are words for places too: what follows is said of people only.
        name: "given-name-and-place-word",
        pattern: "(?<person> [GivenSure & CapShape & (Mid | Start & !Common) & !Stop & !Function & !PlaceHead & !PlaceHeadX & !OrgHead & !OrgHeadX & !City] [Initial]{0,1} [('hall' | 'park' | 'church' | 'wood' | 'woods' | 'field' | 'fields' | 'lane' | 'banks' | 'marsh' | 'forest' | 'glen' | 'dale' | 'heath' | 'mills' | 'poole' | 'house' | 'castle' | 'temple' | 'stone' | 'hill' | 'hills' | 'brook' | 'brooks' | 'bay' | 'beach' | 'ford' | 'rivers' | 'lake' | 'waters' | 'pond' | 'head' | 'bush' | 'cliff' | 'ridge' | 'moor' | 'moore' | 'shore') & CapShape]) (Comma? 'who' | Comma ['a' | 'an' | 'the']? [RoleMod | RoleStatus | Adjective & Lower]{0,2} RoleHead | ['is' | 'was'] ['a' | 'an' | 'the'] [RoleMod | RoleStatus | Adjective & Lower | Noun & Lower & !RoleHead]{0,2} RoleHead | Comma? [Speech & Lower] | (Comma | Comma? 'and') [GivenSure & CapShape & !City] [Surname & CapShape & !PlaceHead & !PlaceHeadX & !OrgHead & !OrgHeadX])",
        certainty: Certainty::Likely,
        priority: 10,
        check: |v, m| v.slot(m, "person").is_some_and(|(a, _)| !capital_before(v, a) || v.cell(a - 1).is_some_and(|c| c.place == Place::Start)),
        yes: &[
            "Then [Peter Hall] is a journalist there.",
            "Last came [Jane Church], a nurse of the ward.",
            "New members are [Jane Church], Ann Anderson and others.",
        ],
        no: &["Then Peter Hall was full.", "They met at Peter Hall, a site of the town."],
        ..RULE
    },
    Rule {
        // The same by themselves: more people are called Mary Hill than hills are.
        name: "given-name-and-land-word",
        pattern: "(?<person> [(GivenSure | 'mary' | 'paul') & CapShape & (Mid | Start) & !Stop & !Function & !PlaceHead & !PlaceHeadX & !OrgHead & !OrgHeadX] [Initial]{0,1} [('wood' | 'woods' | 'field' | 'fields' | 'lane' | 'banks' | 'marsh' | 'glen' | 'dale' | 'heath' | 'mills' | 'poole' | 'stone' | 'hill' | 'hills' | 'brook' | 'brooks' | 'ford' | 'rivers' | 'waters' | 'lake' | 'bush' | 'cliff' | 'moore') & CapShape]) [Comma | FullStop | Semi | Colon | Poss | Close | Para | Break | Dash | Open | Lower]",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| {
            let Some((a, b)) = v.slot(m, "person") else { return false };
            let before = a.checked_sub(1).map_or(b"".as_slice(), |s| v.lower(s));
            let led = Class::PrepositionOfPlace.holds(before);
            // `Martha Lake Road`
            let ground = v.has(b, Label::PlaceHead) || v.has(b, Label::OrgHead) || v.lower(b) == b"in";
            !led && !ground && !capital_before(v, a)
        },
        yes: &["We thank [Susan Hill] for it.", "[Peter Marsh] joined them.", "Then [Paul M. Heath] left.", "The mayor, [Jack Banks], agreed."],
        no: &["They walked through Susan Hill to the sea.", "The house on Mary Lane burned."],
        ..RULE
    },
];
