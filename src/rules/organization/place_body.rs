//! Bodies that a place's name says whose they are: a city or state that acts, a branch of a body that many places have, orders and circles of friends.

use super::super::check::{capital_before, capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::text::class::Class;
use crate::text::token::Shape;

/// `in the City of Oxley`, `residents of the City of Oxley`: a stretch of the map.
fn on_the_map(v: &View<'_, '_>, first: u32) -> bool {
    let mut at = first;
    while at > 0 && matches!(v.lower(at - 1), b"the" | b"and") {
        at -= 1;
    }
    let Some(b) = at.checked_sub(1) else { return false };
    let of = v.lower(b) == b"of" && b.checked_sub(1).is_some_and(|n| v.is(n, Class::OfAPlace));
    of || matches!(
        v.lower(b),
        b"in"
            | b"within"
            | b"across"
            | b"throughout"
            | b"around"
            | b"near"
            | b"into"
            | b"through"
            | b"outside"
            | b"inside"
            | b"at"
            | b"over"
            | b"visit"
            | b"visited"
            | b"reach"
            | b"reached"
    )
}

/// The place acts or owns something: `the State of Ohio has`, `a grant from the State of Ohio`.
fn acts(v: &View<'_, '_>, first: u32, end: u32) -> bool {
    let mut at = first;
    while at > 0 && v.lower(at - 1) == b"the" {
        at -= 1;
    }
    let by = at
        .checked_sub(1)
        .is_some_and(|b| matches!(v.lower(b), b"by" | b"from" | b"with" | b"against" | b"between" | b"sued" | b"urged" | b"thank" | b"thanks"));
    let verb = v.shape(end) == Shape::Lower
        && (matches!(
            v.lower(end),
            b"has"
                | b"will"
                | b"is"
                | b"contributed"
                | b"provided"
                | b"awarded"
                | b"funds"
                | b"funded"
                | b"filed"
                | b"sued"
                | b"signed"
                | b"granted"
                | b"committed"
                | b"pledged"
                | b"agreed"
                | b"invested"
                | b"paid"
                | b"pays"
                | b"owns"
        ) || v.has(end, Label::Speech) && v.has(end, Label::Verb));
    by || verb
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "city-that-acts",
        pattern: "(?<org> ['city' | 'county' | 'town' | 'township' | 'municipality' | 'village' | 'borough' | 'shire' | 'port' | 'district'] & Capital 'of' ([PlaceName & Capital & (!Common | BigCity)] | [Capital & !Function & !Stop & !TimeWord & !RoleHead & !RoleTitle & !OrgHeadAny & !Common & !Demonym] [Capital & !Function & !Stop & !TimeWord & !RoleHead & !RoleTitle & !RoleMod & !OrgHeadAny]? | [Capital & !Function & !Stop & !TimeWord & !RoleHead & !RoleTitle & !OrgHeadAny & !Demonym] [Capital & !Function & !Stop & !TimeWord & !RoleHead & !RoleTitle & !RoleMod & !OrgHeadAny]))",
        certainty: Certainty::Likely,
        priority: 7,
        // `Marqaz District of Oyrotal Province`: a part of the map.
        check: |v, m| {
            let part = v.lower(m.start) == b"district" && (v.has(m.end, Label::PlaceHead) || v.lower(m.end) == b"province" || v.has(m.end, Label::PlaceHeadX));
            // `Attorney for the District of Ohio`: where a court sits, whom a post is for.
            let before = |n: u32| m.start.checked_sub(n).map_or(b"".as_slice(), |s| v.lower(s));
            let state = v.has(m.end - 1, Label::Subdivision) || v.has(m.end - 1, Label::SubdivisionX);
            let court = v.lower(m.start) == b"district" && (state || before(1) == b"the" && matches!(before(2), b"for" | b"of" | b"in" | b"from"));
            !part && !court && !on_the_map(v, m.start) && !capital_before(v, m.start)
        },
        yes: &["The [City of Portland] paid for it.", "A gift to the [Village of Oyrotal Springs] came.", "The [Municipality of Marqazun] bears half."],
        no: &["He lives in the City of Portland now.", "The City of Light is old.", "The city of Portland paid."],
        ..RULE
    },
    Rule {
        // `Kent Museums is`: houses of a place that act as one.
        name: "houses-of-a-place-as-one",
        pattern: "(?<org> [City | CityX | Subdivision | County | Region] & CapShape & !Function ['libraries' | 'museums' | 'galleries' | 'theatres' | 'schools' | 'hospitals' | 'archives' | 'parks' | 'farms' | 'homes' | 'ports' | 'airports' | 'railways' | 'buses' | 'trains' | 'waterways' | 'gardens' | 'studios' | 'rivers' | 'woodlands'] & CapShape) ['also' | Adverb & Lower]? (['is' | 'has' | 'was' | 'receives' | 'gets' | 'announces' | 'launches' | 'wins' | 'offers' | 'runs' | 'plans' | 'welcomes' | 'wants' | 'says' | 'joins' | 'opens'] | ['are' | 'were' | 'have'] ['teaming' | 'working' | 'delighted' | 'pleased' | 'proud' | 'launching' | 'hosting' | 'running' | 'offering' | 'inviting' | 'asking' | 'looking' | 'calling' | 'partnering'])",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| !capital_before(v, m.start),
        yes: &["[Kent Museums] is one of twenty.", "Then [Norfolk Libraries] has won it.", "[Norfolk Libraries] are teaming up with them."],
        no: &["Kent Museums are many.", "The Norfolk farms is a show."],
        ..RULE
    },
    Rule {
        name: "city-at-the-head",
        pattern: "[Break | Para] (?<org> ['city' | 'county' | 'town' | 'township' | 'municipality' | 'village' | 'borough' | 'port'] & AnyCap 'of' [AnyCap & !Function & !Stop & !RoleHead & !OrgHeadAny & !Common] [AnyCap & !Function & !Stop & !RoleHead & !OrgHeadAny]{0,2}) [Break | Para | Comma | Verb & Lower]",
        certainty: Certainty::Likely,
        priority: 8,
        yes: &["The board met then.\n\n[City of Oyrotal Bend]\nThe board met.", "Text.\n\n[Town of Marqaz], Vermont\nIt met."],
        no: &["Text.\n\nCity Of Light\nIt met."],
        ..RULE
    },
    Rule {
        name: "state-that-acts",
        pattern: "(?<org> ['state' | 'commonwealth' | 'province' | 'territory' | 'canton' | 'emirate'] & Capital 'of' [Subdivision | SubdivisionX | Country | CountryX] & Capital)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| !capital_behind(v, m.end) && acts(v, m.start, m.end),
        yes: &["The [State of Ohio] has paid for it.", "With $9 million from the [State of Kansas] it grew."],
        no: &["Schools in the State of Ohio reopened.", "The State of Ohio schools reopened."],
        ..RULE
    },
    Rule {
        name: "branch-of-a-listed-body",
        pattern: "(?<org> [(Org | OrgX) & !Country & !Region & !OrgHead] & Capital 'of' 'the'? ([Direction & Capital] 'of'? [PlaceName & Capital] | [(Subdivision | SubdivisionX | City & !Noun | BigCity) & Capital & !Direction] | [Capital & !Function & !Common & !RoleHead]{1,2} [('county' | 'valley' | 'area' | 'region' | 'counties' | 'coast' | 'bay') & Capital] | [County & Capital]))",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| {
            // `the Duke of York’s Theatre` is nobody's branch.
            let owns = v.shape(m.end) == Shape::Poss && v.shape(m.end + 1).is_capital();
            no_role_behind(v, m) && !capital_behind(v, m.end) && !capital_before(v, m.start) && !owns
        },
        yes: &[
            "It went to [Goodwill of Central Texas] then.",
            "Staff of [Habitat for Humanity of Oyrotal County] came.",
            "A gift to [United Way of Ohio] came.",
        ],
        no: &["He saw UNICEF in Ohio.", "The goodwill of Texas grew.", "It runs at the Duke of York’s Theatre."],
        ..RULE
    },
    Rule {
        // `Young Farmers of Oxley`: the young or the future of a trade, in a place.
        name: "young-people-of-a-place",
        pattern: "(?<org> ['young' | 'future' | 'united' | 'concerned' | 'professional' | 'working'] & Capital [(Trades | RoleHead) & CapShape & !InTitle] 'of' 'the'? [Capital & !Function & !Stop & !OrgHeadAny & !RoleHead]{1,2})",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.lower(m.start + 1).ends_with(b"s") && !capital_behind(v, m.end) && !capital_before(v, m.start),
        yes: &["He is with [Young Farmers of Oyrotal] now.", "[Concerned Teachers of Oyrotal] met."],
        no: &["The young farmers of Oyrotal met.", "Young Farmers met in Oyrotal."],
        ..RULE
    },
    Rule {
        // `Learning Networks of America`
        name: "those-of-america",
        pattern: "(?<org> ([OrgFirst & Mid & !InTitle] [OrgWord | Amp | 'and']{0,3})? [CapShape & Mid & !InTitle & !OtherHead & !PlaceHead & !Demonym & !Function & !Honorific] 'of' ['america' | 'canada'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let who = v.last(m.end - 3);
            let people = matches!(who, b"states" | b"peoples" | b"natives" | b"nations" | b"presidents" | b"parts");
            who.ends_with(b"s") && who.len() >= 5 && !people && !capital_before(v, m.start) && !capital_behind(v, m.end)
        },
        yes: &["The prize went to the [Learning Networks of America] then.", "She leads the [Boat Builders of Canada] now."],
        no: &["He spoke of the States of America.", "The boat builders of America met."],
        ..RULE
    },
    Rule {
        name: "order-of-a-church",
        pattern: "(?<org> ('sons' & Capital 'and')? ['sisters' | 'brothers' | 'sons' | 'daughters' | 'missionaries' | 'knights' | 'oblates' | 'friars' | 'franciscans' | 'benedictines' | 'handmaids' | 'servants'] & Capital 'of' 'the'? [Capital & !Function & !Stop | 'st' & Capital | Dot]{1,5} (['and' | 'of'] 'the'? [Capital & !Function & !Stop]{1,3})?)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.shape(m.end - 1) != Shape::Dot && !capital_before(v, m.start),
        yes: &["The [Sisters of Mercy] came.", "Both [Knights of Plexo] and others paid."],
        no: &["The sisters of Ann Holt came.", "He saw two knights of old."],
        ..RULE
    },
    Rule {
        name: "friends-of-something",
        pattern: "(?<org> 'friends' & Capital & Mid 'of' 'the'? [Capital & !Function & !Stop]{1,5} (['and' | 'of' | Amp] 'the'? [Capital & !Function & !Stop & !Org & !Caps]{1,3})?)",
        certainty: Certainty::Likely,
        priority: 7,
        check: no_role_behind,
        yes: &["The [Friends of the Museum] came.", "A talk by [Friends of Oxley Library] was held."],
        no: &["The friends of the Museum came.", "The friends of Oxley and UNICEF met."],
        ..RULE
    },
];
