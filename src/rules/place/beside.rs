//! Places by the words beside them: `Houston native`, `X and surrounding counties`, `visit X House`.

use super::super::check::capital_before;
use super::super::{RULE, Rule, View};
use crate::record::Certainty;
use crate::text::token::Shape;

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
        // `Leeds LS2 7DJ`, and what stands before it in an address: `48 Kirkgate, Leeds LS2 7DJ`.
        name: "street-town-and-british-postcode",
        pattern: "(?<place> Num [CapShape & !Function & !PlaceHead]{1,2}) Comma (?<place> [CapShape & !Function & !TimeWord & !OrgHeadAny & !RoleHead]{1,2}) Comma? [CapNum | NumWord & !Lower] [NumWord]",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| {
            let (out, inward) = (v.words(m.end - 2, m.end - 1), v.words(m.end - 1, m.end));
            let capital = |b: u8| b.is_ascii_uppercase();
            let outward = (2..=4).contains(&out.len()) && out.bytes().next().is_some_and(capital) && out.bytes().any(|b| b.is_ascii_digit());
            let digit = inward.bytes().next().is_some_and(|b| b.is_ascii_digit());
            outward && inward.len() == 3 && digit && inward.bytes().skip(1).all(capital)
        },
        yes: &["The clinic at [48 Kirkgate], [Leeds] LS2 7DJ, is open.", "Write to [12 Oyrot Gate], [Oyrotal] OX1 4AA now."],
        no: &["They drove the Leeds LS2 7 times.", "He left Leeds in 2019."],
        ..RULE
    },
    Rule {
        // `Brisbane’s north`
        name: "town-and-its-side",
        pattern: "(?<place> [(City | CityX & BigCity | Subdivision & !Country) & CapShape & !InTitle & !Function & !Org & !OrgHeadAny & !TimeWord & !Common]) Poss [Lower & Adjective]? ['north' | 'south' | 'east' | 'west' | 'northeast' | 'northwest' | 'southeast' | 'southwest' | 'outskirts' | 'suburbs' | 'streets' | 'waterfront' | 'skyline' | 'downtown' | 'ratepayers' | 'residents' | 'mayor' | 'neighbourhoods' | 'neighborhoods' | 'harbour' | 'harbor' | 'airport' | 'roads' | 'parks' | 'beaches' | 'slums'] & Lower",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !capital_before(v, m.start),
        yes: &["Homes are planned in [Brisbane]'s north and beyond.", "Buses run from [Nairobi]’s eastern suburbs again."],
        no: &["Ann Brisbane's north wall fell.", "The town's north grew."],
        ..RULE
    },
    Rule {
        // `the Larkhill area of Preston`, where people are called so, too.
        name: "part-of-a-town",
        pattern: "['area' | 'areas' | 'suburb' | 'suburbs' | 'district' | 'districts' | 'neighbourhood' | 'neighborhood' | 'quarter' | 'outskirts' | 'streets' | 'town' | 'city' | 'village' | 'port' | 'borough' | 'side' | 'parts' | 'centre' | 'heart' | 'townships' | 'township'] & Lower 'of' (?<place> [(City | CityX) & CapShape & Mid & !InTitle & !Function & !Org & !OrgHeadAny & !TimeWord & !RoleHead])",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !v.shape(m.end).is_capital() && !matches!(v.shape(m.end), Shape::Hyphen | Shape::Amp | Shape::Poss),
        yes: &["She is from the Larkhill area of [Preston] there.", "They met in the port of [Mombasa], far off."],
        no: &["It is the area of Preston Holt.", "It is an area of the town."],
        ..RULE
    },
    Rule {
        // `the hamlet of Brechin Mills`: whatever its words are elsewhere.
        name: "village-and-its-name",
        pattern: "['village' | 'villages' | 'hamlet' | 'hamlets' | 'township' | 'town' | 'settlement'] & Lower 'of' (?<place> [CapShape & Mid & !InTitle & !Function & !TimeWord & !Org & !Honorific & !Demonym & !RoleTitle & !Direction] [CapShape & Mid & !InTitle & !Function & !TimeWord & !RoleTitle]{1,2})",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !v.shape(m.end).is_capital() && !matches!(v.shape(m.end), Shape::Hyphen | Shape::Amp),
        yes: &["Water reached the hamlet of [Brechin Mills] then.", "She left the village of [Oyrota Bridge], which is small."],
        no: &["The Town of Marlow Bank met.", "They left the village of the king."],
        ..RULE
    },
    Rule {
        // `Nesbury (pop. 2,300)`, `nearby Unterkrain`
        name: "place-by-its-people-or-nearness",
        pattern: "(?<place> [CapShape & !InTitle & !Function & !TimeWord & !Org & !OrgHeadAny & !Honorific & !RoleHead & !RoleTitle & !Stop & !(Start & Common)]{1,2}) Open ['pop' | 'population'] [Dot | FullStop]? 'of'? Num | ['nearby' | 'neighbouring' | 'neighboring'] & Lower (?<place> [CapShape & Mid & !InTitle & !Common & !Function & !TimeWord & !Org & !OrgHeadAny & !CompanySuffix & !RoleHead & !RoleTitle & !Honorific & !Demonym & !OtherHeadAny & !Stop]{1,2})",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| v.slot(m, "place").is_some_and(|(_, b)| !v.shape(b).is_capital() && !matches!(v.shape(b), Shape::Hyphen | Shape::Amp)),
        yes: &["[Nesbury] (pop. 2,300) voted for it.", "He grew up in nearby [Unterkrain] then."],
        no: &["A nearby Oxley Bank closed.", "They voted (pop. songs) for it."],
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
        pattern: "['restore' | 'restores' | 'restored' | 'restoring' | 'refurbish' | 'refurbished' | 'renovate' | 'renovated' | 'visit' | 'visited' | 'visiting' | 'visits' | 'tour' | 'tours' | 'toured' | 'touring' | 'doors' | 'gardens' | 'grounds' | 'restoration' | 'refurbishment' | 'renovation' | 'rooms' | 'visitors' | 'built' | 'reopen' | 'reopened' | 'outside' | 'inside' | 'exhibition' | 'exhibitions'] & Lower ('and' ['open' | 'reopen' | 'extend' | 'conserve'])? ['of' | 'at' | 'to' | 'in']? 'the'? (?<place> [CapShape & Mid & !InTitle & !Function & !TimeWord & !Org & !Honorific & !RoleHead & !Demonym]{1,2} Poss? ['house' | 'theatre' | 'theater' | 'cinema'] & CapShape)",
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
    Rule {
        // `in DC power` is no town: behind the letters goes on nothing that they could belong to.
        name: "letters-of-a-city",
        pattern: "(['in' | 'to' | 'from' | 'across' | 'around' | 'near' | 'downtown'] & Lower | ['heart' | 'city' | 'streets' | 'outskirts' | 'parts' | 'people' | 'residents'] & Lower 'of') (?<place> [CityX & Caps & ('la' | 'dc' | 'kl' | 'sf')]) [Lower & (Function | Adverb | Verb & !Noun) | Comma | FullStop | Semi | Close | Para | Break | Dash | Poss]",
        certainty: Certainty::Likely,
        priority: 5,
        yes: &["She lives in [LA] now.", "The team in [DC] met.", "All of it lies in the heart of [LA].", "They flew to [KL], then home."],
        no: &["It is used in DC power supplies.", "Baton Rouge, LA, is near.", "A grid of DC microgrids."],
        ..RULE
    },
];
