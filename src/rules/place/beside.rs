//! Places by the words beside them: `Houston native`, `X and surrounding counties`, `visit X House`.

use super::super::check::capital_before;
use super::super::{RULE, Rule, View};
use crate::record::Certainty;

/// `mayor`, `District Attorney`, `police chief`: posts that towns have.
fn of_towns(v: &View<'_, '_>, at: u32) -> bool {
    let post = v.words(at, at + 1).to_ascii_lowercase();
    post.starts_with("mayor")
        || ["district attorney", "city ", "police chief", "fire chief", "alderman", "councilman", "councilwoman"].iter().any(|p| post.starts_with(p))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Towns that are families' or people's names, too, before the posts that towns have.
        name: "town-and-its-post",
        pattern: "(?<place> [(City | CityX) & CapShape & !InTitle & !Function & !RoleMod & !RoleHead & !RoleStatus & !Honorific & !TimeWord & !(Start & Common)]) Poss? (['deputy' | 'vice' | 'former' | 'acting' | 'interim'])? [RoleHead | RoleTitle]",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !capital_before(v, m.start) && of_towns(v, m.end - 1),
        yes: &["They met [Houston] Mayor Oxley Holt in May.", "Later [Houston] Mayor Ann Holt spoke."],
        no: &["They met Ann Houston, Mayor of Leeds.", "The Deputy Mayor came."],
        ..RULE
    },
    Rule {
        name: "mayor-of-town",
        pattern: "'mayor' [CapShape & !Function]{2,3} 'of' (?<place> [(City | CityX) & CapShape & !Function]) [Lower | Comma | FullStop | Para | Break | Semi | Close]",
        certainty: Certainty::Likely,
        priority: 3,
        yes: &["They met Mayor Ann Holt of [Lyon] in May.", "Mayor Paul Marsh of [Houston] spoke."],
        no: &["They met Mayor Ann Holt of the council.", "Mayor Ann Holt of Lyon Lending spoke."],
        ..RULE
    },
    Rule {
        // Before a given name, and of a seat.
        name: "seat-and-name",
        pattern: "[RoleHead | RoleTitle | PostNominal | 'parliament'] ['of' | 'for'] (?<place> [(City | CityX) & CapShape & !Function & !TimeWord]) [Given | Comma | FullStop | Lower & !'and']",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| match v.lower(m.start + 1) {
            b"of" => v.last(m.start) == b"mayor",
            _ => matches!(v.last(m.start), b"mp" | b"parliament" | b"mep" | b"msp" | b"td" | b"candidate"),
        },
        yes: &["They met the Mayor of [Lyon] Ann Holt in May.", "The Member of Parliament for [Windsor], Paul Marsh, spoke."],
        no: &["They met the mayor of the town.", "A candidate for mayor came."],
        ..RULE
    },
    Rule {
        // Lands that people are called by, too.
        name: "envoy-to-land",
        pattern: "[RoleHead | RoleTitle] ['to' | 'of'] 'the'? (?<place> [(Country | CountryX) & CapShape]) [Given | Comma | FullStop | Lower | Para | Break | Poss]",
        priority: 12,
        check: |v, m| {
            let head = v.last(m.start);
            let sent = matches!(head, b"ambassador" | b"ambassadors" | b"envoy" | b"commissioner" | b"consul" | b"representative" | b"minister");
            let reigns =
                matches!(head, b"president" | b"minister" | b"premier" | b"king" | b"queen" | b"prince" | b"princess" | b"sultan" | b"emir" | b"ambassador");
            if v.lower(m.start + 1) == b"to" { sent } else { reigns }
        },
        yes: &["The ambassador to [Chad] Tom Holt spoke.", "She was envoy to [Jordan] then.", "The president of [Malta] Ann Holt spoke."],
        no: &["The ambassador to the council spoke.", "She spoke to Jordan Holt."],
        ..RULE
    },
    Rule {
        // Towns that are words of every day, too: a firm is based nowhere else.
        name: "town-where-based",
        pattern: "(?<place> [(City | CityX | Subdivision | SubdivisionX | County) & CapShape & Mid & !InTitle & !Function & !Org & !OrgX & !TimeWord]) Hyphen ['based' | 'headquartered']",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| !capital_before(v, m.start),
        yes: &["A [Reading]-based firm built it.", "It bought [Mobile]-headquartered Oxley Lending."],
        no: &["A web-based firm built it.", "A Plexo Reading-based firm built it."],
        ..RULE
    },
    Rule {
        // Large towns that are families' names, too: what follows is said of places and their people only.
        name: "town-and-its-people",
        pattern: "(?<place> [(City | CityX & BigCity) & CapShape & Mid & !InTitle & !Function & !Org & !OrgHeadAny & !TimeWord & !Common & !Demonym]) (['native' | 'natives' | 'resident' | 'residents' | 'based' | 'suburb' | 'suburbs' | 'headquartered'] & Lower | Hyphen ['based' | 'headquartered' | 'area'])",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| !capital_before(v, m.start),
        yes: &[
            "Violinist and [Houston] native Ann Holt spoke.",
            "We hired Oxley Lending, a [Houston] based lender.",
            "It bought [Houston]-based Oxley Lending.",
        ],
        no: &["Ann Houston resident permits grew.", "A Holt native spoke."],
        ..RULE
    },
    Rule {
        name: "place-and-surroundings",
        pattern: "['in' | 'serving' | 'serves' | 'across' | 'throughout' | 'around' | 'of' | 'from' | 'for' | 'to' | 'within'] (?<place> [CapShape & Mid & !InTitle & !Common & !Function & !TimeWord & !Org & !OrgHeadAny & !RoleHead & !RoleTitle]{1,2}) 'and' 'the'? ['surrounding' | 'neighboring' | 'neighbouring' | 'nearby' | 'adjacent'] [Lower & !Function]{1,2}",
        certainty: Certainty::Likely,
        priority: 3,
        yes: &["It serves homes in [Marqazun] and surrounding counties.", "A charity serving [Oyrotal] and the neighbouring villages grew."],
        no: &["It serves Holt and others."],
        ..RULE
    },
    Rule {
        // A part of a town by the direction behind it: not the bodies called so (`Leeds West MP` is of a seat, and a place as well).
        name: "town-and-direction",
        pattern: "['in' | 'at' | 'to' | 'from' | 'near' | 'of' | 'for' | 'around' | 'across'] (?<place> [(City | CityX) & CapShape & Mid & !InTitle & !Function & !Org & !TimeWord & !Common & !Given] ['central' | 'north' | 'south' | 'east' | 'west' | 'northeast' | 'northwest' | 'southeast' | 'southwest'] & CapShape) [Lower | Comma | FullStop | Semi | Close | Para | Break]",
        certainty: Certainty::Likely,
        priority: 4,
        yes: &["It opens in [Tashkent Central] in May.", "She lives in [Samarkand West], too."],
        no: &["It opens in Tashkent West Hospital.", "It opens in Tashkent."],
        ..RULE
    },
    Rule {
        name: "at-a-palace",
        pattern: "['at' | 'outside' | 'inside' | 'near' | 'in'] & Lower 'the'? (?<place> [Cap & Mid & !InTitle & !Function & !TimeWord & !Honorific]{1,2} 'palace' & CapShape | Org | OrgX)",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| v.words(m.start, m.end).ends_with(" Palace") && !v.shape(m.end).is_capital(),
        yes: &["They met the King at [Buckingham Palace] in May.", "A crowd stood outside the [Marlow Palace] then."],
        no: &["Buckingham Palace said so.", "They met at Marlow Palace Hotel."],
        ..RULE
    },
    Rule {
        // Houses that are seen, restored and entered: not the charities called so.
        name: "house-to-visit",
        pattern: "['restore' | 'restores' | 'restored' | 'restoring' | 'refurbish' | 'refurbished' | 'renovate' | 'renovated' | 'visit' | 'visited' | 'visiting' | 'visits' | 'tour' | 'tours' | 'toured' | 'touring' | 'doors' | 'gardens' | 'grounds' | 'restoration' | 'refurbishment' | 'renovation' | 'rooms' | 'visitors' | 'built' | 'reopen' | 'reopened' | 'outside' | 'inside' | 'exhibition' | 'exhibitions'] & Lower ('and' ['open' | 'reopen' | 'extend' | 'conserve'])? ['of' | 'at' | 'to' | 'in']? 'the'? (?<place> [CapShape & Mid & !InTitle & !Function & !TimeWord & !Org & !Honorific & !RoleHead & !Demonym]{1,2} Poss? 'house' & CapShape)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| !v.shape(m.end).is_capital() && !matches!(v.lower(m.end - 2), b"white" | b"opera" | b"upper" | b"lower" | b"full" | b"open"),
        yes: &[
            "A sum to restore and open [Marlow Hill House] came.",
            "Friends visited [Oxley House] in May.",
            "They came through the doors at [Marlow House] then.",
        ],
        no: &["They visited the White House.", "They visited Marlow House Publishing."],
        ..RULE
    },
    Rule {
        // States by their letters where no word is meant: not `in MS`, `of PR`, `in IT`.
        name: "letters-of-a-state",
        pattern: "(['in' | 'across' | 'throughout' | 'from'] & Lower | ['coast' | 'parts' | 'part' | 'areas' | 'south' | 'north' | 'west' | 'east' | 'rest' | 'corner' | 'communities' | 'people' | 'residents'] & Lower 'of') (?<place> [(StateAbbr | StateAbbrX) & Caps & ('wa' | 'nt' | 'qld' | 'nsw' | 'tas' | 'ca' | 'ny' | 'nj' | 'tx' | 'fl' | 'nc' | 'sc' | 'va' | 'tn' | 'ky' | 'ga' | 'az' | 'nm' | 'nv' | 'ut' | 'wi' | 'mn' | 'oh' | 'ct' | 'nh' | 'vt' | 'bc')]) [Lower | Comma | FullStop | Semi | Close | Para | Break | Dash]",
        certainty: Certainty::Likely,
        priority: 5,
        yes: &["Two suspects remained in [WA] then.", "Boats left off the coast of [WA] at night.", "It has shops across [NC], too."],
        no: &["She works in MS research.", "They work in IT."],
        ..RULE
    },
];
