//! Places that no list knows, by what leads to them: `the people of X`, `a fire in X`, `near X`, `Rue X`.

use super::check::{capital_behind, joined_words};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A word that is no name of anything yet.
macro_rules! word {
    () => {
        "[CapShape & Mid & !InTitle & !Common & !Function & !TimeWord & !Org & !OrgX & !OrgHeadAny & !CompanySuffix & !RoleHead & !RoleTitle & !RoleMod & !Honorific & !Demonym & !Other & !OtherHeadAny & !Stop & !StopX & !PostNominal & !Initial & !CurrencyWord & !'parliament' & !'congress' & !'cabinet']"
    };
}

/// A town of several words, the first of which any may begin with: `Upper Marqakel`, `Little Oyrotal`.
macro_rules! town {
    () => {
        concat!(
            "(['upper' | 'lower' | 'north' | 'south' | 'east' | 'west' | 'great' | 'little' | 'old' | 'new' | 'nether' | 'mid' | 'high' | 'long' | 'castle' | 'church' | 'temple' | 'kings' | 'fort' | 'port' | 'mount' | 'saint' | 'st'] & CapShape & Mid Dot? [",
            word!(),
            "] | [",
            word!(),
            "]{1,2})"
        )
    };
}

pub(super) mod address;
pub(super) mod rows;

/// The names of slots end where the match or its last cell does, and no noun that they would belong to stands there.
fn ends(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "place").is_some_and(|(a, b)| {
        let noun = v.shape(b) == Shape::Lower && v.has(b, Label::Noun) && !v.has(b, Label::Verb) && !v.has(b, Label::Function);
        // `LumaOS`: a product's spelling.
        let plain = v.words(a, a + 1).len() >= 3 && !v.words(a, b).ends_with(char::is_uppercase) && !(a..b).any(|s| joined_words(v.words(s, s + 1)));
        plain && !noun && !capital_behind(v, b) && !matches!(v.shape(b), Shape::Hyphen | Shape::Amp | Shape::Slash | Shape::Open)
    })
}

/// What a stake, a belief, an interest is in is no place; nor what is lost or written in.
fn set_in_place(v: &View<'_, '_>, m: &Match) -> bool {
    let before = v.lower(m.start);
    !Class::NotSetInPlace.holds(before) && ends(v, m)
}

/// Lines beside it that have the same form: a listed place, then a mark.
fn lines_alike(v: &View<'_, '_>, m: &Match) -> usize {
    let ends = |s: u32| matches!(v.shape(s), Shape::Break | Shape::Para | Shape::Bullet);
    let listed = |s: u32| {
        let list = [Label::City, Label::CityX, Label::County, Label::Subdivision, Label::SubdivisionX].iter().any(|l| v.has(s, *l));
        (list || v.kind(s) == Some(Kind::Place)) && matches!(v.shape(s + 1), Shape::Colon | Shape::Open | Shape::Dash | Shape::Hyphen)
    };
    let begins = |s: u32| s > 0 && !ends(s) && (ends(s - 1) || matches!(v.shape(s - 1), Shape::Hyphen | Shape::Dash | Shape::Mark) && s > 1 && ends(s - 2));
    (m.start.saturating_sub(21)..m.end + 21).filter(|s| !(m.start..m.end).contains(s) && begins(*s) && listed(*s)).count()
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // A seat in a parliament is called by its place.
        name: "member-for-place",
        pattern: concat!(
            "['member' | 'mp' | 'mla' | 'mna' | 'mpp' | 'msp' | 'td' | 'parliament'] 'for' 'the'? (?<place> ",
            word!(),
            "{1,2} [Direction & CapShape]?)"
        ),
        certainty: Certainty::Likely,
        priority: 6,
        check: ends,
        yes: &["The Member for [Oyrotal], Ann Holt, spoke.", "Ann Holt, MP for [Marqazun East], spoke."],
        no: &["The member for Oyrotal Lending spoke.", "A member for a day spoke."],
        ..RULE
    },
    Rule {
        name: "middle-of-unknown-town",
        pattern: concat!("['downtown' | 'suburban' | 'rural' | 'uptown'] & Lower (?<place> ", town!(), ")"),
        certainty: Certainty::Likely,
        priority: 3,
        check: ends,
        yes: &["A clinic in downtown [Marqazun] opened.", "She grew up in rural [Oyrotal], far away."],
        no: &["A clinic in downtown Nairobi opened.", "Their rural Oyrotal Holdings grew."],
        ..RULE
    },
    Rule {
        name: "people-of-unknown-place",
        pattern: concat!(
            "['people' | 'residents' | 'native' | 'natives' | 'citizens' | 'inhabitants' | 'villagers' | 'townspeople' | 'islanders' | 'voters' | 'ratepayers' | 'parishioners' | 'locals' | 'streets' | 'outskirts' | 'parish' | 'parishes' | 'townland' | 'shores' | 'coast' | 'waters' | 'beaches' | 'hills' | 'slopes' | 'north' | 'south' | 'east' | 'west' | 'northeast' | 'northwest' | 'southeast' | 'southwest' | 'mayor' | 'mayors' | 'priest' | 'vicar' | 'prefect' | 'sheriff' | 'bishop' | 'archbishop' | 'archdeacon' | 'archdeaconry' | 'deanery' | 'chiefdom' | 'emir' | 'ruler' | 'oba' | 'obi' | 'king' | 'queen' | 'monarch' | 'emirate' | 'sultan' | 'governor' | 'premier' | 'reeve' | 'diocese' | 'archdiocese' | 'bishopric' | 'siege' | 'governorate' | 'canton' | 'ward' | 'constituency' | 'electorate' | 'borough' | 'barangay' | 'prefecture'] 'of' (?<place> ",
            town!(),
            " | [(City | CityX) & CapShape & Mid & !InTitle & !Org & !OrgX & !OrgHeadAny & !Function & !RoleHead])"
        ),
        certainty: Certainty::Likely,
        priority: 6,
        check: ends,
        yes: &[
            "She thanked the people of [Oyrotal] for it.",
            "The Mayor of [Marqazun], Ann Holt, spoke.",
            "The people of [Upper Marqazun] came.",
            "It sank off the coast of [Oyrotal] then.",
        ],
        no: &["The people of Oyrotal Lending spoke.", "The mayor of a town spoke."],
        ..RULE
    },
    Rule {
        name: "in-unknown-place",
        pattern: concat!(
            "[Lower | DATE | ORG | PER | LOC | Comma] 'in' (?<place> ",
            town!(),
            ") [Comma | FullStop | Close | Semi | Break | Para | DATE | 'and' | 'on' | 'where' | 'when' | 'after' | 'before' | 'during' | 'since' | 'with' | 'will' | 'has' | 'have' | 'had' | 'is' | 'are' | 'was' | 'were' | 'for' | 'from' | 'to' | 'at' | 'by' | 'who' | 'which' | 'that' | 'last' | 'next' | 'this' | 'as' | 'or' | 'near' | VerbPast & Lower & !Noun]"
        ),
        certainty: Certainty::Weak,
        priority: 0,
        check: set_in_place,
        yes: &["A fire in [Oyrotal] killed two.", "They met in [Marqazun], far away.", "A daycare in [Tokhtal] opened."],
        no: &["It holds a stake in Oyrotal.", "He trained in Oyrotal.", "They met in May."],
        ..RULE
    },
    Rule {
        name: "near-unknown-place",
        pattern: concat!("['near' | 'off' | 'outside'] (?<place> ", town!(), ")"),
        certainty: Certainty::Weak,
        priority: 1,
        // `the spin-off Oyrotal`
        check: |v, m| ends(v, m) && !m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Hyphen),
        yes: &["The camp near [Oyrotal] closed.", "They fish off [Marqazun], far away."],
        no: &["The camp near Oyrotal Lending closed.", "The camp near them closed."],
        ..RULE
    },
    Rule {
        name: "aged-person-of-unknown-place",
        pattern: concat!(
            "PER Comma ('aged' | 'age')? Num Comma ['of' | 'from'] (?<place> [",
            word!(),
            " | City | CityX & CapShape & Mid & !Function & !Org]{1,2})"
        ),
        certainty: Certainty::Likely,
        priority: 5,
        check: ends,
        yes: &["Ann Holt, 52, of [Oyrotal], was fined.", "John Holt, aged 41, from [Marqazun], fled.", "Ann Holt, 52, of [Mobile], was fined."],
        no: &["Ann Holt, 52, of our town, was fined."],
        ..RULE
    },
    Rule {
        // A seat and who holds it: `Oyrotal MP Ann Holt`.
        name: "place-before-its-member",
        pattern: concat!("(?<place> ", word!(), "{1,2}) ['mp' | 'mla' | 'msp' | 'mpp' | 'mna' | 'td' | 'mhr'] & Caps ('and' [RoleTitle | RoleHead])? PER"),
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, b)| !super::check::capital_before(v, a) && !(a..b).any(|s| v.has(s, Label::Given))),
        yes: &["Then [Oyrotal] MP Ann Anderson left.", "They met with [Marqazun] MP and Minister Jack Anderson."],
        no: &["Then Mr. Jack Anderson MP left.", "Then Labour MP Ann Anderson left."],
        ..RULE
    },
    Rule {
        name: "held-at-site",
        pattern: concat!(
            "['held' | 'hosted' | 'launched' | 'opened' | 'signed' | 'met' | 'meet' | 'gather' | 'gathered' | 'gathering' | 'place' | 'ceremony' | 'event' | 'dinner' | 'lunch' | 'reception' | 'performed' | 'performing' | 'perform' | 'performs' | 'play' | 'plays' | 'played' | 'shown' | 'staged' | 'screened' | 'displayed' | 'exhibited' | 'celebrated' | 'buried' | 'speaking' | 'spoke' | 'protest' | 'rally' | 'march' | 'concert' | 'service' | 'meeting' | 'conference' | 'session' | 'exhibition' | 'match' | 'game'] 'at' 'the'? (?<place> ",
            "[CapShape & Mid & !InTitle & !Function & !TimeWord & !Org & !OrgX & !CompanySuffix & !RoleHead & !RoleTitle & !Honorific & !Demonym & !Other & !OtherHeadAny & !Stop & !StopX] [Cap & !Function & !TimeWord & !OrgHeadSure & !OtherHeadAny & !RoleTitle]{0,3}) [Comma | FullStop | Close | Semi | Para | Break | 'in' | 'on' | 'and' | 'for' | DATE | 'to' | 'with']"
        ),
        certainty: Certainty::Weak,
        priority: 3,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, b)| b > a + 1 || v.words(a, b).len() >= 4),
        yes: &["It was held at [Oxley Bhawan], New Delhi.", "They gathered at [Marlow Fountain] on Friday.", "She spoke at the [Marlow Market Yard] in May."],
        no: &["It was held at home.", "He spoke at Oxley University."],
        ..RULE
    },
    Rule {
        name: "place-between-places",
        pattern: concat!("LOC Comma (?<place> ", word!(), "{1,2}) Comma LOC"),
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, b)| v.words(a, b).len() >= 3 && !v.has(a, Label::Given)),
        yes: &["Write to 14 Elm Street, [Oyrotal], Uganda now.", "It has plants in Kenya, [Marqazun], Uganda and Ohio."],
        no: &["They met in Kenya, Ann, Uganda and Ohio."],
        ..RULE
    },
    Rule {
        name: "from-unknown-place",
        pattern: concat!(
            "[RoleHead & Lower | 'man' | 'woman' | 'men' | 'women' | 'people' | 'family' | 'families' | 'refugees' | 'farmers' | 'students' | 'fishermen' | 'villagers' | 'visitors' | 'residents' | 'players' | 'musicians' | 'children' | 'flight' | 'flights' | 'road' | 'train' | 'trains' | 'bus' | 'buses' | 'ferry' | 'ferries' | 'trip' | 'journey' | 'march' | 'walk' | 'miles' | 'kilometres' | 'kilometers' | 'km' | 'drive' | 'later' | 'away' | 'travelled' | 'traveled' | 'came' | 'comes' | 'flew' | 'fled' | 'moved' | 'sailed' | 'hails' | 'arrived'] 'from' (?<place> ",
            word!(),
            ") [Comma | FullStop | Semi | 'to' | 'who' | 'in' | 'and' | 'on']"
        ),
        certainty: Certainty::Weak,
        priority: -1,
        check: ends,
        yes: &["They sent a lawyer from [Oyrotal] who knew.", "He fled from [Marqazun] in 2019."],
        no: &["They heard from Oyrotal then."],
        ..RULE
    },
    Rule {
        // Works, houses and accidents stand at places, people work at bodies.
        name: "site-at-unknown-place",
        pattern: concat!(
            "['hospital' | 'school' | 'schools' | 'clinic' | 'plant' | 'mine' | 'mines' | 'mill' | 'depot' | 'station' | 'bridge' | 'jetty' | 'wharf' | 'camp' | 'farm' | 'farms' | 'farmers' | 'factory' | 'refinery' | 'site' | 'sites' | 'yard' | 'quarry' | 'dam' | 'overpass' | 'crossing' | 'airstrip' | 'base' | 'barracks' | 'built' | 'fishermen' | 'fire' | 'accident' | 'crash' | 'explosion' | 'flood' | 'landing' | 'homes' | 'houses' | 'works' | 'church' | 'chapel' | 'cemetery' | 'market' | 'port' | 'lighthouse' | 'junction' | 'intersection' | 'smelter' | 'substation' | 'pipeline' | 'pipelines' | 'warehouse' | 'lockup' | 'courthouse' | 'settlement' | 'checkpoint' | 'battle' | 'massacre' | 'derailment' | 'stop' | 'wharves' | 'ferry' | 'mission' | 'orchard' | 'vineyard' | 'resort' | 'lodge'] & Lower 'at' (?<place> ",
            word!(),
            "{1,2}) [Comma | FullStop | Close | Semi | Break | Para | DATE | 'and' | 'on' | 'in' | 'which' | 'that' | 'where' | 'will' | 'was' | 'is' | 'has' | 'have' | 'near' | 'closed' | 'after' | 'for' | 'with']"
        ),
        certainty: Certainty::Weak,
        priority: 3,
        check: ends,
        yes: &["They rebuilt the hospital at [Marqakel] in May.", "A new bridge at [Oyrotal], far away, opened."],
        no: &["They work at Marqakel now.", "A school at Oyrotal Holdings opened."],
        ..RULE
    },
    Rule {
        name: "unknown-place-of-a-country",
        pattern: concat!("['in' | 'at' | 'near' | 'from' | 'to' & Lower] (?<place> ", word!(), "{1,2}) Open LOC Close"),
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["They met in [Marqakel] (Kenya) then.", "Mines at [Oyrotal] (Peru) closed."],
        no: &["They met Marqakel (Kenya) then."],
        ..RULE
    },
    Rule {
        name: "water-before-its-name",
        pattern: concat!(
            "['the' | 'of' | 'along' | 'on'] & Lower ['river' | 'rivers' | 'lake' | 'lakes' | 'loch' | 'creek'] & Lower (?<place> ",
            word!(),
            "{1,2}) [Comma | FullStop | Semi | Close | Para | Lower]"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: ends,
        yes: &["They walk along the river [Oyrot] in May.", "Boats on lake [Marqal Oyrota] sank."],
        no: &["The river Holt Trust paid.", "The lake is low."],
        ..RULE
    },
    Rule {
        // Waters are what has a mouth and what one fishes along.
        name: "unknown-water",
        pattern: concat!(
            "['flood' | 'floods' | 'banks' | 'mouth' | 'bridge' | 'bridges' | 'dam' | 'barrage' | 'weir' | 'viaduct' | 'ferry' | 'tributary' | 'tributaries' | 'floodplain' | 'headwaters' | 'source' | 'lower' | 'upper' | 'middle' | 'upstream' | 'downstream' & Lower] ('of' | 'on' | 'along' | 'over' | 'across')? 'the' (?<place> ",
            word!(),
            "{1,2}) [Comma | FullStop | Semi | Close | Para | 'and' | 'in' | 'which' | 'that' | 'where' | 'came' | 'was' | 'is' | 'has' | 'at' | 'near' | 'to']"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| {
            ends(v, m)
                && !matches!(v.lower(m.start), b"source" | b"lower" | b"upper" | b"middle")
                && (v.lower(m.start + 1) != b"the" || matches!(v.lower(m.start), b"upstream" | b"downstream"))
        },
        yes: &["They remember the flood of the [Marqa].", "Fish died at the mouth of the [Oyrot] in May."],
        no: &["They remember the flood of the year.", "At the mouth of the Oyrot Holdings Bank."],
        ..RULE
    },
    Rule {
        // A town stands behind its people and before what they do: `Ann Holt, Oakton, a nurse`.
        name: "person-and-town",
        pattern: "PER (Comma [PostNominal | Dotted])? Comma (?<place> [(City | CityX) & CapShape & Mid & !Common & !Org & !OrgX & !Function & !OrgHeadAny & !RoleHead]) ([Comma | Semi] [Lower & !'and' & !Speech] | Comma ['a' | 'an'] | Comma [RoleMod | RoleStatus | RoleHead])",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !capital_behind(v, m.end - 1),
        yes: &["The members are Mr. Jack Anderson, [Beaumont], a banker; and others.", "They are Mr. Jack Holt, [Casper], beadworker, and more."],
        no: &["They are Mr. Jack Anderson, a banker.", "They are Mr. Jack Anderson, Holt, and others."],
        ..RULE
    },
    Rule {
        name: "person-of-town",
        pattern: "PER 'of' (?<place> [(City | CityX) & CapShape & Mid & !Org & !Function & !OrgHeadAny]) [Comma | FullStop | Semi | Close | Break | Para | 'and' | 'who']",
        certainty: Certainty::Likely,
        priority: 4,
        check: ends,
        yes: &["Mr. Jack Anderson of [Casper], who sat there, left.", "We met Mr. Jack Anderson of [Beaumont]."],
        no: &["We met Mr. Jack Anderson of Oyrotal.", "We met Mr. Jack Anderson of late."],
        ..RULE
    },
    Rule {
        // What each town gets or has: a line or an item for each.
        name: "town-and-its-sum",
        pattern: "[Break | Para | Bullet | Semi] [Hyphen | Dash | Mark]? (?<place> [(City | CityX | County | Subdivision | SubdivisionX) & AnyCap & !Org & !Function & !OrgHeadAny & !Month]) ['county' & AnyCap]? ([Colon | Dash | Hyphen] [MONEY | Num] | Open Num Close)",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, b)| v.words(a, b).len() >= 4) && (v.kind(m.end - 1).is_some() || lines_alike(v, m) >= 1),
        yes: &[
            "The towns get these sums in May.\n\n[Casper]: $30,000 for a hall.",
            "They get these sums in May.\n\n• [Casper]: $40,000, a hall.",
            "They counted fires.\n\n- [Alameda] (24)\n- Tulare (17)\n",
        ],
        no: &["They get sums.\n\nTotal: $40,000, a hall.", "They counted fires.\n\n- Tulare (17)\n\nText."],
        ..RULE
    },
    Rule {
        // The same of a place that no list knows, among lines of some that are listed.
        name: "unknown-place-in-a-table",
        pattern: "[Break | Para | Bullet | Semi] [Hyphen | Dash | Mark]? (?<place> [CapShape & !InTitle & !Common & !Org & !OrgHeadAny & !RoleHead & !RoleTitle & !TimeWord & !Function & !Stop & !OtherHeadAny]{1,2}) ([Colon | Dash | Hyphen] [MONEY | Num] | Open Num Close)",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| lines_alike(v, m) >= 2,
        yes: &["They counted fires.\n\n- Alameda (24)\n- [Marqa] (19)\n- Tulare (17)\n", "Fires:\n\nAlameda: 24\nTulare: 17\n[Oyrot]: 12\n"],
        no: &["They counted fires.\n\n- Alameda (24)\n- Marqa (17)\n\nText."],
        ..RULE
    },
    Rule {
        name: "of-unknown-town",
        pattern: concat!(
            "[PER | ORG] Comma 'of' (?<place> [",
            word!(),
            " | (City | CityX) & CapShape & Mid & !Org & !Function]{1,2}) [Comma | FullStop | Semi | Close]"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: ends,
        yes: &["Ann Holt, of [Marqakel], serves as clerk.", "It was built by Hogback Pumps, LLC, of [Oyrotal]."],
        no: &["Ann Holt of Crisis, and others.", "Ann Holt, of Oyrotal Holdings, left."],
        ..RULE
    },
    Rule {
        name: "unknown-place-based",
        pattern: concat!("['a' | 'an' | 'the' | 'by' | 'and'] [Adjective & Lower]? (?<place> ", word!(), "{1,2}) Hyphen ['based' | 'headquartered' | 'born']"),
        certainty: Certainty::Weak,
        priority: 1,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, _)| v.words(a, a + 1).len() >= 4) && v.shape(m.end) == Shape::Lower,
        yes: &["It hired a [Marqakel]-based firm for it.", "The [Oyrotal]-born singer left."],
        no: &["It hired a web-based firm.", "It is an AI-based tool."],
        ..RULE
    },
    Rule {
        name: "body-and-its-town",
        pattern: concat!(
            "[Break | Para | Semi | Bullet | Colon | Dash] ORG Comma (?<place> ",
            word!(),
            "{1,2}) (Semi | [Break | Para] | (Dash | Comma) MONEY)"
        ),
        certainty: Certainty::Weak,
        priority: 3,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, b)| v.words(a, b).len() >= 4 && !v.has(a, Label::Given)),
        yes: &["The winners are named here now.\n\nOxley Foundation, [Marqakel]\n", "Winners: Oxley Foundation, [Marqakel]; and others."],
        no: &["Winners: Oxley Foundation, friends; and others."],
        ..RULE
    },
];
