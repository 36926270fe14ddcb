//! Bodies in headings of capitals, and heads that stand for them before a post.

use super::super::check::{capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// The first thing of the text or of its line.
fn opens(v: &View<'_, '_>, at: u32) -> bool {
    at == 0 || matches!(v.shape(at - 1), Shape::Break | Shape::Para)
}

/// Words that act: a headline, and no name.
fn verbal(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    (a..b).any(|s| (v.has(s, Label::VerbS) || v.has(s, Label::VerbPast)) && !v.has(s, Label::Noun) && !v.has(s, Label::Adjective))
}

/// An item or a part of one ends here.
fn ended(v: &View<'_, '_>, at: u32) -> bool {
    matches!(v.shape(at), Shape::Comma | Shape::Para | Shape::Break | Shape::Close | Shape::Semi)
}

/// The body of an item: no words that act, and where nothing is ordered as a list, nothing but a bracket behind it that names somebody.
fn item(v: &View<'_, '_>, m: &Match, own: bool) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit() | Label::Verb.bit() | Label::RoleMod.bit();
    let proper = (a..b).any(|s| v.shape(s).is_capital() && v.labels(s) & common == 0 && !v.has(s, Label::OrgHead));
    let bulleted = a.checked_sub(1).is_some_and(|s| matches!(v.shape(s), Shape::Bullet | Shape::Hyphen | Shape::Dash));
    let named = v.shape(b) == Shape::Open && v.shape(b + 1).is_capital();
    let starred = v.shape(b + 2) != Shape::Close || v.has(b + 1, Label::Surname) || v.shape(b + 1) == Shape::Caps;
    !verbal(v, a, b) && !v.has(b - 1, Label::RoleHead) && (named && starred && bulleted || bulleted && v.shape(b) != Shape::Open) && (proper || !own)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "heading-in-capitals",
        pattern: "(?<org> [AnyCap & !Function & !Stop & !Country & !Org & !OrgX]{0,3} ['office' | 'ministry' | 'department' | 'embassy' | 'bureau' | 'commission' | 'house' | 'court' | 'board' | 'committee' | 'council' | 'university' | 'county' | 'city' | 'directorate' | 'secretariat' | 'authority' | 'institute' | 'association' | 'union' | 'diocese' | 'consulate' | 'friends' | 'government' | OrgHeadFirst & !Noun] & [Caps | CapShape & InTitle] ['of' | 'for'] ['the']? ([AnyCap & !Stop] | ['and' | 'of' | 'the' | Amp | Comma]){1,7}) [Break | Para | Open]",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| {
            let last = m.end.checked_sub(2).is_some_and(|l| v.shape(l).is_capital());
            let title = v.shape(m.start).is_capital() && v.cell(m.start).is_some_and(|c| c.place == crate::text::Place::Title);
            let verb = (m.start..m.end).any(|s| v.has(s, Label::VerbS) && !v.has(s, Label::Noun));
            // In front of brackets only letters of its own, at the head of the text: `(ZXPN)`.
            let bracket = v.shape(m.end - 1) == Shape::Open;
            let letters = !bracket
                || m.start < 40
                    && v.shape(m.start) == Shape::Caps
                    && v.shape(m.end) == Shape::Caps
                    && v.lower(m.end).len() <= 7
                    && v.shape(m.end + 1) == Shape::Close;
            last && title && letters && !verb && opens(v, m.start) && !v.has(m.start, Label::RoleTitle)
        },
        yes: &[
            "[OFFICE OF THE CHIEF TREASURER]\n\nThe plan is new.",
            "[MINISTRY OF TIMBER AND SPORT]\n\nIt met.",
            "[INSTITUTE OF TIDAL PLANNERS] (ITPX)\nPlot 14, Oxley Road\n\nThe institute has agreed to a new plan for the coast.",
        ],
        no: &["Office of the Chief Treasurer Opens New Hall\n\nText.", "The office of the treasurer\n"],
        ..RULE
    },
    Rule {
        // Who sends it, by its letters: `KINGSTON, April 28 (JIS):`, `MANILA (PNA) –`.
        name: "letters-behind-dateline",
        pattern: "[(City | CityX | BigCity | Country | CountryX | Subdivision | SubdivisionX | StateAbbr) & AnyCap] Dot? (Comma? DATE)? Open (?<org> [Caps & !Country & !CountryX & !Region & !StateAbbr & !StateAbbrX & !TimeWord & !TimeZone & !Honorific & !RoleTitle & !Exchange]) Close [Colon | Dash | Hyphen]",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| {
            let line = (m.start.saturating_sub(4)..=m.start).rev().find(|s| opens(v, *s));
            let towns = |from: u32| (from..m.start).all(|s| v.shape(s).is_capital() || v.shape(s) == Shape::Comma);
            line.is_some_and(towns) && v.slot(m, "org").is_some_and(|(a, b)| v.words(a, b).len() >= 3)
        },
        yes: &["KINGSTON, April 28 ([QJX]): The plan is new.", "MANILA ([QNX]) – The plan is new.", "Nairobi, Kenya, 3 May 2021 ([KQX]) - It met."],
        no: &["They met in Manila (QNX) – and left.", "MANILA (Oyrotal) – It met.", "KINGSTON, April 28 (EST): It met."],
        ..RULE
    },
    Rule {
        // The last line of releases on the wires: `SOURCE Meridian Copper Corp.`
        name: "source-line",
        pattern: "['source'] & Caps Colon? 'the'? (?<org> [AnyCap & !Function] [AnyCap & !Function | Amp | 'of' | 'and' | 'for' | Comma]{0,6} [AnyCap & !Function | Dot]?) [Para | Break]",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| {
            opens(v, m.start)
                && v.slot(m, "org")
                    .is_some_and(|(a, b)| !matches!(v.shape(b - 1), Shape::Comma) && !(b == a + 2 && v.has(a, Label::Given) && v.has(a + 1, Label::Surname)))
        },
        yes: &["Text of it.\n\nSOURCE [Meridian Copper Corp.]\n", "Text of it.\n\nSOURCE: [Oyrota Pump Users of Kenya]\n"],
        no: &["Text of it.\n\nSource of it\n", "The SOURCE of Meridian Copper\n"],
        ..RULE
    },
    Rule {
        // Lines of lists: exhibitors, sponsors, members.
        name: "line-by-its-legal-form",
        pattern: "[Para | Break | Bullet] Hyphen? (?<org> [AnyCap & !Function & !Honorific & !TimeWord] [AnyCap & !Function | Amp]{0,4} Comma? [CompanySuffix & AnyCap]{1,2} Dot?) [Comma | Para | Break | Open | Dash | Semi | Colon]",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !verbal(v, a, b) && (a..b).any(|s| v.has(s, Label::CompanySuffix) && !v.has(s, Label::Noun))),
        yes: &["The firms:\n[Alpen Optik GmbH], Stand 12\n", "The firms:\n• [Fujimori Lens Ltd], Stand 14\n"],
        no: &["The firms:\nAlpen Optik, Stand 12\n", "The firms:\nThe Company\n"],
        ..RULE
    },
    Rule {
        // Letterheads: the first lines of a release that name nothing but bodies.
        name: "letterhead-in-capitals",
        pattern: "(?<org> [Caps & !Function & !Stop & !StopX & !RoleHead & !RoleTitle & !TimeWord]{1,5} [(OrgHead | OrgHeadX) & Caps & !OrgUnit]) [Break | Para]",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| {
            let title = v.cell(m.start).is_some_and(|c| c.place == crate::text::Place::Title);
            let verb = (m.start..m.end - 1).any(|s| (v.has(s, Label::VerbS) || v.has(s, Label::VerbPast) || v.has(s, Label::Gerund)) && !v.has(s, Label::Noun));
            m.start < 40 && title && !verb && opens(v, m.start)
        },
        yes: &[
            "[MARQOL CUSTOMS SERVICE]\nOYROT AREA COMMAND\n\nPRESS RELEASE\n\nThe service has collected more than it did in the year before.",
            "[OYROTAL PARLIAMENTARY LIBRARY]\n\nThe library will be open to all who live in the town from now on.",
        ],
        no: &[
            "Marqol Customs Service\n\nThe service has collected more than it did in the year before.",
            "TOWN GETS NEW LIBRARY\n\nThe library will be open to all.",
        ],
        ..RULE
    },
    // Lines of lists look like titles: `Ann Holt, University of Oyrotal`.
    Rule {
        name: "item-ends-in-a-first-head",
        pattern: "[Comma | Open | Dash | Colon | 'the' & Lower | 'at' & Lower] (?<org> ([AnyCap & InTitle & !Function & !Stop & !RoleHead & !RoleTitle & !TimeWord & !OrgHeadSure]{1,3})? ['university' | 'institute' | 'college' | 'ministry' | 'department' | 'school' | 'faculty' | 'centre' | 'center' | 'academy' | 'bureau' | 'museum' | 'society' | 'association' | 'federation' | 'council' | 'commission' | OrgHeadFirst & !Noun] & AnyCap & InTitle ['of' | 'for'] 'the'? [AnyCap & !Function & !Stop & !TimeWord]{1,5} (['and' | Amp] [AnyCap & !Function & !Stop]{1,3})?)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !verbal(v, a, b) && !v.has(b - 1, Label::RoleHead) && ended(v, b)),
        yes: &[
            "The guests of the day are these ones here:\n\n* Ann Holt, Head of the [Institute of Tidal Science], University of Oyrotal\n* Jack Marlow, Founder",
            "The guests of the day are these ones here:\n\n* Prof. Ann Holt, [University of Oyrotal]\n* Jack Marlow, Founder",
        ],
        no: &["Minister Opens University of Oyrotal Centre for Boats This Week\n\nText follows here."],
        ..RULE
    },
    Rule {
        name: "item-ends-in-a-last-head",
        pattern: "[Comma | Open | Dash | Colon | 'at' & Lower] (?<org> [AnyCap & InTitle & !Function & !Stop & !RoleHead & !RoleTitle & !Honorific & !TimeWord & !RoleMod] [AnyCap & InTitle & !Function & !Stop & !RoleHead & !RoleTitle & !TimeWord]{0,4} [OrgHead & AnyCap & InTitle & !OrgUnit & !RoleHead]) [Comma | Para | Break | Close | Semi]",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !verbal(v, a, b)),
        yes: &[
            "The guests of the day are these ones here:\n\n* Ann Holt, [Oyrotal Community College]\n* Jack Marlow, Founder",
            "The guests of the day are these ones here:\n\n* Jack Marlow ([Marqal Pipeline Agency])\n* Ann Holt, Founder",
        ],
        no: &["Town Hails New College\n\nText follows here."],
        ..RULE
    },
    Rule {
        // `Oyrotal Pacific University in Anchorage – Tides`: an item says where the body sits.
        name: "item-begins-with-a-body",
        pattern: "[Break | Para | Bullet] (?<org> [AnyCap & InTitle & !Function & !Stop & !RoleHead & !RoleTitle & !Honorific & !TimeWord] ([AnyCap & InTitle & !Stop & !RoleHead & !TimeWord] | ['and' | Amp | 'of']){0,5} ['university' | 'college' | 'institute' | 'school' | 'academy' | 'hospital' | 'museum' | 'library' | 'laboratory' | 'observatory' | 'foundation' | 'association' | 'society' | 'council'] & AnyCap & InTitle) ['in' | 'at'] & Lower [AnyCap & (City | CityX | BigCity | Subdivision | Country)]",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !verbal(v, a, b)),
        yes: &[
            "The winners are here:\n\n* [Oyrotal Pacific University] in Boston – Tides\n* Two others came",
            "The winners are here:\n[Oyrotal Museum] in Boston – Tides",
        ],
        no: &["Town Opens New Museum in Boston\n\nText follows here."],
        ..RULE
    },
    Rule {
        // `- Oyrotal National Library (Ann Holt)`, `- Marqal Museum of Art`: an item says who belongs to the body, or nothing more.
        name: "item-of-a-last-head",
        pattern: "[Break | Para] [Bullet | Hyphen | Dash]? (?<org> [AnyCap & InTitle & !Function & !Stop & !RoleHead & !RoleTitle & !Honorific & !TimeWord & !Given] ([AnyCap & InTitle & !Stop & !RoleHead & !TimeWord] | ['and' | Amp | 'of' | 'for' | Poss]){0,5} [(OrgHead | 'library' | 'libraries' | 'press' | 'archives') & AnyCap & InTitle & !OrgUnit & !RoleHead]) [Open | Dash | Break | Para]",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| item(v, m, true),
        yes: &[
            "The members are these here:\n\n- [Oyrotal University Library] (Ann Holt)\n- Jack Marlow, Founder\n",
            "The members are these here:\n\n* [Oxley University Press] (Ann Holt)\n* Jack Marlow, Founder",
        ],
        no: &["The plan is this:\n\n- New Public Library (by May)\n- More Parking\n", "Town Hails New Oyrotal Library (Again)\n\nText follows here."],
        ..RULE
    },
    Rule {
        name: "item-of-a-first-head",
        pattern: "[Break | Para] [Bullet | Hyphen | Dash]? (?<org> ([AnyCap & InTitle & !Function & !Stop & !RoleHead & !RoleTitle & !TimeWord & !OrgHeadSure & !Given]{1,3})? ['university' | 'institute' | 'college' | 'ministry' | 'department' | 'school' | 'faculty' | 'centre' | 'center' | 'academy' | 'bureau' | 'museum' | 'society' | 'association' | 'federation' | 'council' | 'commission' | 'library' | 'bank' | OrgHeadFirst & !Noun] & AnyCap & InTitle ['of' | 'for'] 'the'? [AnyCap & !Function & !Stop & !TimeWord]{1,5} (['and' | Amp] [AnyCap & !Function & !Stop]{1,3})?) [Open | Dash | Break | Para]",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| item(v, m, false),
        yes: &[
            "The members are these here:\n\n- [National Library of Norway] (Ann Holt)\n- Jack Marlow, Founder\n",
            "The members are these here:\n\n* [University of Oyrotal] (Ann Holt)\n* Jack Marlow, Founder",
        ],
        no: &["Minister Opens University of Oyrotal (Again)\n\nText follows here."],
        ..RULE
    },
    Rule {
        // `Dayton City Council Opens New Park`, `Groups Applaud Lorain County Auditor's Office`
        name: "public-body-of-a-place-in-title",
        pattern: "(?<org> [(City | CityX | BigCity | Subdivision | County) & AnyCap & InTitle & !Function] ([(OrgHead | 'house' | 'senate') & AnyCap & InTitle & !RoleHead] | ['county' & AnyCap & InTitle]? [RoleHead & AnyCap & InTitle] Poss ['office' & AnyCap & InTitle]))",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            let office = v.lower(m.end - 1) == b"office";
            let last = v.last(m.end - 1);
            let two = matches!(last, b"department" | b"district" | b"commission" | b"authority" | b"board" | b"court" | b"library");
            let public = matches!(last, b"council" | b"schools" | b"police" | b"house" | b"senate" | b"legislature") || two && v.length(m.end - 1) >= 2;
            let before = m.start.checked_sub(1);
            let verb = |b: u32| [Label::Verb, Label::VerbS, Label::Gerund, Label::Function].iter().any(|l| v.has(b, *l)) || !v.shape(b).is_capital();
            let in_place = before.is_some_and(|b| matches!(v.lower(b), b"in" | b"near" | b"," | b"at"));
            (office || public) && before.is_none_or(verb) && !in_place
        },
        yes: &["[Dayton City Council] Opens New Park This Week\n\nText follows here.", "Groups Applaud [Ohio House] for Its Vote\n\nText follows here."],
        no: &["The Dayton councils opened new parks.", "Storms in Dayton School Holiday Week\n\nText follows here."],
        ..RULE
    },
    Rule {
        name: "city-in-an-item",
        pattern: "[Comma | Dash | Open | Break | Para | Bullet] (?<org> ['city' | 'county' | 'town' | 'village' | 'state' | 'government'] & AnyCap & InTitle 'of' [AnyCap & InTitle & (City | CityX | BigCity | County | Subdivision | Country)]{1,2}) [Break | Para | Close | Semi]",
        certainty: Certainty::Likely,
        priority: 6,
        yes: &[
            "The members are here:\n\n* Jack Marlow, [Town of Lancaster]\n* Ann Holt, Founder",
            "The members are here:\n\n* Ann Holt, [County of Kent]\n* Jack Marlow, Founder",
        ],
        no: &["The members are here:\n\n* Ann Holt, city of light\n* Jack Marlow, Founder"],
        ..RULE
    },
];

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
