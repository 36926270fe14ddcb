//! Places by the words beside them: `Houston native`, `X and surrounding counties`, `visit X House`.

use super::super::check::{capital_before, capital_behind};
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
        yes: &["It opens in [Tashkent Central] in May.", "She lives in [Nairobi West], too."],
        no: &["It opens in Tashkent West Hospital.", "It opens in Tashkent."],
        ..RULE
    },
    Rule {
        name: "at-a-palace",
        pattern: "['at' | 'outside' | 'inside' | 'near' | 'in'] & Lower 'the'? (?<place> [Cap & Mid & !InTitle & !Function & !TimeWord & !Honorific]{1,2} 'palace' & CapShape)",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| !capital_behind(v, m.end),
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
        check: |v, m| !capital_behind(v, m.end) && !matches!(v.lower(m.end - 2), b"white" | b"opera" | b"upper" | b"lower" | b"full" | b"open"),
        yes: &[
            "A sum to restore and open [Marlow Hill House] came.",
            "Friends visited [Oxley House] in May.",
            "They came through the doors at [Marlow House] then.",
        ],
        no: &["They visited the White House.", "They visited Marlow House Publishing."],
        ..RULE
    },
];
