//! Places by the words beside them: `Houston native`, `X and surrounding counties`, `visit X House`.

use super::super::check::capital_before;
use super::super::{RULE, Rule};
use crate::record::Certainty;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Large towns that are families' names, too: what follows is said of places and their people only.
        name: "town-and-its-people",
        pattern: "(?<place> [(City | CityX & BigCity) & CapShape & Mid & !InTitle & !Function & !Org & !OrgHeadAny & !TimeWord & !Common & !Demonym]) ['native' | 'natives' | 'resident' | 'residents' | 'based' | 'suburb' | 'suburbs' | 'headquartered'] & Lower",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| !capital_before(v, m.start),
        yes: &["Violinist and [Houston] native Ann Holt spoke.", "We hired Oxley Lending, a [Houston] based lender."],
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
