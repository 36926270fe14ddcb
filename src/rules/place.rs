//! Places: listed ones that are nothing else, nested ones, heads of places.

pub(super) mod address;
pub(super) mod beside;
pub(super) mod dateline;
pub(super) mod division;
mod doubt;
pub(super) mod joint;
pub(super) mod road;
pub(super) mod site;
pub(super) mod town;

use super::check::{alone, capital_behind};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::token::Shape;
use doubt::{beside_name, like_a_person, like_an_acronym, odd_town, of_a_kind, person_like, written_otherwise};

/// Nothing capitalised runs on, and no head of a body follows; no prefix: `pro-Vienna`.
fn ends_here(v: &View<'_, '_>, m: &Match) -> bool {
    if like_a_person(v, m.start) || like_an_acronym(v, m.start) || m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Hash) {
        return false;
    }
    let ends = !capital_behind(v, m.end) && v.shape(m.end) != Shape::Amp || v.shape(m.end.saturating_sub(1)) == Shape::Poss;
    ends && begins_large(v, m)
}

fn begins_large(v: &View<'_, '_>, m: &Match) -> bool {
    let word = v.words(m.start, m.start + 1);
    word.starts_with(char::is_uppercase) || !word.contains('-') || word.contains(' ')
}

/// `Te Tai Kenya`: the last word of a name in Māori is no country.
fn ends_a_maori_name(v: &View<'_, '_>, m: &Match) -> bool {
    m.start >= 2 && v.length(m.start) == 1 && v.shape(m.start - 1).is_capital() && v.lower(m.start - 2) == b"te" && v.shape(m.start - 2).is_capital()
}

/// `Pacific peoples`, `Caribbean families`: whose they are, and no place.
fn of_a_people(v: &View<'_, '_>, m: &Match) -> bool {
    v.has(m.start, Label::Demonym)
        && matches!(
            v.lower(m.end),
            b"peoples"
                | b"people"
                | b"families"
                | b"youth"
                | b"women"
                | b"men"
                | b"children"
                | b"students"
                | b"languages"
                | b"learners"
                | b"elders"
                | b"cultures"
        )
}

/// In front of a name without `of` only a few heads stand: `Lake Issyk`, but not `Island Clinic`.
fn leading_head(v: &View<'_, '_>, m: &Match) -> bool {
    let of = v.lower(m.start + 1) == b"of";
    let behind = [
        b"sea".as_slice(),
        b"bay",
        b"island",
        b"islands",
        b"gulf",
        b"strait",
        b"straits",
        b"valley",
        b"basin",
        b"delta",
        b"mountains",
        b"forest",
        b"peninsula",
        b"plateau",
        b"highlands",
        b"glacier",
        b"reservoir",
        b"archipelago",
        b"lagoon",
    ];
    // `Via Services`: streets of Italy end in no head of bodies.
    let street = v.lower(m.start) == b"via" && v.has(m.end - 1, Label::OrgHeadX);
    no_name_behind(v, m) && !street && (of || !behind.contains(&v.lower(m.start)))
}

/// The last word heads places of a kind.
fn head_is(v: &View<'_, '_>, step: u32, kind: &str) -> bool {
    v.cell(step).is_some_and(|c| v.gazetteer.entries(c).any(|e| e.label() == "place-head" && e.kind() == kind))
}

fn no_name_behind(v: &View<'_, '_>, m: &Match) -> bool {
    // `Oxley Heights Advisors`
    let firm = v.kind(m.end).is_none() && v.shape(m.end).is_capital() && (v.has(m.end, Label::OrgHeadX) || v.has(m.end, Label::OrgHead));
    !capital_behind(v, m.end) && !firm
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "listed-place",
        pattern: "(?<place> SurePlace & Capital & (!Org | Region))",
        priority: 0,
        check: |v, m| ends_here(v, m) && !written_otherwise(v, m.start) && !of_a_people(v, m) && !of_a_kind(v, m) && !ends_a_maori_name(v, m),
        yes: &["They live in [Uzbekistan] now.", "[Central Asia] is dry."],
        no: &[
            "The uzbekistan", "We saw the Uzbekistan Tower.", "The brand VIRGINIA plans to grow.", "The Norway spruce is old.",
            "She sat for Te Tai Kenya then.",
        ],
        ..RULE
    },
    Rule {
        // Its letters in brackets: bodies have the same.
        name: "country-and-its-letters",
        pattern: "[Country | CountryX] & Capital Open OpeningMark? (?<place> [Country | CountryX] & (Caps | Dotted)) ClosingMark? Close",
        priority: 12,
        check: |v, m| {
            let codes = |s: u32| v.cell(s).into_iter().flat_map(|c| v.gazetteer.entries(c)).filter(|e| e.label() == "country").map(|e| e.country());
            v.slot(m, "place").is_some_and(|(a, _)| codes(m.start).any(|x| codes(a).any(|y| x == y)))
        },
        yes: &["They met in the United Arab Emirates ([UAE]) in May.", "Ties with the United States (“[US]”) grew."],
        no: &["They met in Kenya (UAE firms came).", "Ties with Kenya (US) grew."],
        ..RULE
    },
    Rule {
        name: "country-in-capitals",
        pattern: "(?<place> [(Country | CountryX) & (Caps | Dotted) & !InTitle & !Org])",
        priority: 1,
        check: ends_here,
        yes: &["Ties with the [US] grew.", "They left the [U.K.] then."],
        no: &["They met us there."],
        ..RULE
    },
    Rule {
        // `police from the DRC`: letters of a body, too.
        name: "country-by-its-letters",
        pattern: "['in' | 'from' | 'to' | 'across' | 'throughout' | 'within' | 'into' | 'eastern' | 'northern' | 'southern' | 'western'] & Lower 'the'? (?<place> [Country & Caps & Org & !InTitle & !Region]) | [Country & Capital & !Org] Comma? ['and' | Comma] 'the'? (?<place> [Country & Capital & Org & !Region])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !capital_behind(v, m.end) && v.shape(m.end) != Shape::Poss,
        yes: &["They came from Kenya, the [DRC] and Ghana.", "Police from the [DRC] came.", "They work in eastern [DRC] now."],
        no: &["The DRC voted on it.", "They left the DRC then."],
        ..RULE
    },
    Rule {
        name: "listed-place-in-title",
        pattern: "(?<place> [Country | Subdivision | Region | BigCity | County] & AnyCap & InTitle)",
        certainty: Certainty::Likely,
        priority: -2,
        check: |v, m| {
            !(v.has(m.start, Label::County) && v.shape(m.end).is_capital())
                && !beside_name(v, m.start)
                && !like_a_person(v, m.start)
                && !like_an_acronym(v, m.start)
                && !written_otherwise(v, m.start)
        },
        yes: &["New Plant Opens In [Uzbekistan] This Spring\n\nText.", "Farmers Of [Saskatchewan] Plan Large Harvest\n\nText."],
        no: &["New Plant Opens Here This Spring\n\nText."],
        ..RULE
    },
    Rule {
        // A line in capitals, where every word looks alike: a town that is nothing else.
        name: "listed-city-in-capitals",
        pattern: "(?<place> [City & Caps & (InTitle | Start) & !Org & !Surname & !Given & !RoleHead & !Common & !OrgHeadAny & !Demonym])",
        certainty: Certainty::Likely,
        priority: -1,
        check: |v, m| {
            // Brackets hold acronyms, and what heads a body behind it makes it one.
            let head = [Label::OrgHead, Label::OrgHeadX, Label::CompanySuffix].iter().any(|l| v.has(m.end, *l));
            let line = v.shape(m.end) == Shape::Caps || m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Caps);
            line && !head && v.words(m.start, m.end).len() >= 5
        },
        yes: &["COURT FREEZES [PANAMA CITY] MONEY OF FIRM\n\nText.", "FARMERS OF [BALLARAT] SAVE THE HARVEST\n\nText."],
        no: &["SAMARKAND UNIVERSITY OPENS ITS DOORS\n\nText.", "Farmers Of Tashkent Save The Harvest\n\nText."],
        ..RULE
    },
    Rule {
        name: "listed-city",
        pattern: "(?<place> City & Capital & !Org & !Surname & !Given & !RoleHead)",
        certainty: Certainty::Likely,
        priority: 0,
        check: |v, m| {
            let tagged = m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Hash);
            alone(v, m) && begins_large(v, m) && !like_an_acronym(v, m.start) && !written_otherwise(v, m.start) && !tagged
        },
        yes: &["They met in [Tashkent] again.", "Flights to [Samarkand] began."],
        no: &["The pro-Tashkent party met.", "The Tashkent Hilton opened."],
        ..RULE
    },
    Rule {
        name: "preposition-and-place",
        pattern: "['in' | 'near' | 'from' | 'across' | 'throughout' | 'outside' | 'around' | 'within' | 'to' | 'into' | 'between' | 'downtown' | 'visit' | 'visited' | 'off'] (?<place> [CountryX | City | CityX | SubdivisionX | Region | Subdivision] & CapShape & !TimeWord & !Stop & !OrgHeadSure & !(OrgHeadX & !CityX) & !(Function & !City) & !(OrgX & Subdivision))",
        certainty: Certainty::Likely,
        priority: 1,
        // `across College campuses`: a word before a noun is that word.
        // `Screening To Save Lives`
        check: |v, m| {
            let town = m.end - 1;
            let titled = v.cell(town).is_some_and(|c| c.place == Place::Title) && v.has(town, Label::CityX);
            // `married to Paul`
            let married = m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"married" | b"engaged" | b"wife" | b"husband" | b"mother" | b"father"));
            let somebody = v.lower(m.start) == b"to" && married && like_a_person(v, town);
            no_name_behind(v, m)
                && !somebody
                && !(v.has(town, Label::Noun) && v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun))
                && !odd_town(v, town)
                && !(titled && [Label::Noun, Label::Verb, Label::Adjective].iter().any(|l| v.has(town, *l)))
        },
        yes: &["He moved to [Turkey] then.", "A plant in [Reading] closed.", "Farms across [Georgia] grew."],
        no: &["He was reading in bed.", "In Will Smith we trust."],
        ..RULE
    },
    Rule {
        name: "natural-place-by-weak-head",
        pattern: "['the' | 'in' | 'at' | Poss] 'the'? (?<place> [Cap & !Function & !Demonym & !OrgHeadAny & !TimeWord]{1,2} [PlaceHeadX & Capital & !OrgHeadAny & !OtherHead])",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| no_name_behind(v, m) && head_is(v, m.end - 1, "natural") && !person_like(v, m),
        yes: &["The [Marlow Basin] is deep.", "They dig in the [Orinda Basin] now."],
        no: &["The basin is deep."],
        ..RULE
    },
    Rule {
        name: "city-behind-body",
        pattern: "[Org | OrgHead & Capital | CompanySuffix] Comma (?<place> [City | BigCity] & CapShape & Mid & !Org & !OrgHeadAny & !RoleHead & !Function & !TimeWord) [FullStop | Close | Semi | Break | Para | Comma & Any]",
        certainty: Certainty::Likely,
        priority: 1,
        check: |v, m| v.has(m.start, Label::Org) || v.shape(m.end - 1) != Shape::Comma,
        yes: &["He studied at Yale University, [Tashkent].", "She left Oakton Clinic, [Charlotte]; he stayed."],
        no: &["Yale University, however, grew.", "Yale University, Charlotte Holt and others."],
        ..RULE
    },
    Rule {
        // The mark ends the sentence, too: `two more mills in N.Z. Most of them`.
        name: "preposition-and-dotted-state",
        pattern: "['in' | 'across' | 'throughout' | 'from' | 'near' | 'of'] & Lower 'the'? (?<place> [(StateAbbr | Country) & Dotted & !InTitle]) [Lower | Comma | FullStop | Semi | Close | Para | Break | QuoteMark | (Function | Adverb) & CapShape]",
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["Schools across [B.C.] reopened.", "A plant in [N.J.] closed."],
        no: &["The plan B.C. came."],
        ..RULE
    },
    Rule {
        name: "cities-in-a-row",
        pattern: "['in' | 'at' | 'from' | 'to' | 'between' | Semi] (?<place> [CityX | SubdivisionX] & CapShape & !Org & !Function & !TimeWord & !RoleHead) (Comma (?<place> [City | CityX] & CapShape & !Org & !Function & !TimeWord & !RoleHead)){0,2} Comma? 'and' (?<place> [City | Subdivision | Country])",
        certainty: Certainty::Likely,
        priority: 2,
        check: no_name_behind,
        yes: &["Plants in [Boulder] and [Samarkand] grew.", "They flew to [Reading], [Nice] and [Tashkent] then."],
        no: &["We like reading and Samarkand."],
        ..RULE
    },
    Rule {
        name: "kind-of-place-and-name",
        pattern: "['town' | 'city' | 'cities' | 'towns' | 'village' | 'villages' | 'hamlet' | 'suburb' | 'suburbs' | 'province' | 'district' | 'districts' | 'municipality' | 'island' | 'islands' | 'capital' | 'port' | 'county' | 'neighborhood' | 'neighbourhood' | 'commune'] & Lower 'of' (?<place> [Cap & !Function & !TimeWord & !Demonym & !OrgHeadAny & !Org & !RoleTitle & !Honorific & !Common]{1,2}) ('and' (?<place> [Cap & !Function & !TimeWord & !Demonym & !OrgHeadAny & !Org & !RoleTitle & !Honorific & !Common]))?",
        certainty: Certainty::Likely,
        priority: 2,
        check: no_name_behind,
        yes: &["People left the town of [Oyrotal] then.", "The districts of [Oyrotal] and [Marqazun] were hit."],
        no: &["The capital of the firm grew.", "The city of Smith's youth was old."],
        ..RULE
    },
    Rule {
        name: "name-and-kind-of-place",
        pattern: "['the' | 'in' | 'at' | 'near' | 'from' | 'of' | Poss] (?<place> [Cap & !Function & !TimeWord & !Demonym & !Direction & !OrgHeadAny & !Org & !RoleTitle & !Honorific & !Common]{1,2}) ['province' | 'prefecture' | 'governorate' | 'oblast' | 'county' | 'district' | 'region' | 'peninsula' | 'archipelago' | 'valley' | 'river' | 'suburb' | 'neighborhood' | 'neighbourhood' | 'village' | 'villages' | 'town' | 'township' | 'hamlet' | 'parish' | 'settlement' | 'municipality' | 'commune' | 'canton' | 'electorate' | 'constituency' | 'riding' | 'ward' | 'area' | 'waterfront' | 'seafront' | 'riverfront' | 'lakefront' | 'foreshore' | 'coast' | 'coastline' | 'hinterland' | 'suburbs' | 'neighborhoods' | 'neighbourhoods' | 'countryside' | 'basin' | 'plateau' | 'island' | 'islands' | 'mountains' | 'hills' | 'wetlands' | 'delta' | 'estuary' | 'watershed' | 'catchment' | 'harbour' | 'harbor' | 'marina' | 'districts' | 'provinces' | 'counties' | 'governorates' | 'regions' | 'constituencies'] & Lower",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, _)| v.words(a, a + 1).len() >= 4),
        yes: &["Farms in the [Oyrotal] region grew.", "He fled to Uzbekistan's [Marqazun] province."],
        no: &["The region grew.", "The Sales region grew."],
        ..RULE
    },
    Rule {
        // Towns that are words or families, too: what follows is said of places only.
        name: "town-and-kind-of-place",
        pattern: "['the' | 'in' | 'at' | 'near' | 'from' | 'of' | 'around' | 'a' | 'an' | Poss] (?<place> [(City | CityX) & CapShape & Mid & !Function & !Org & !OrgHeadAny & !TimeWord]) ['area' | 'areas' | 'region' | 'waterfront' | 'seafront' | 'riverfront' | 'suburb' | 'suburbs' | 'neighborhood' | 'neighbourhood' | 'metro' | 'skyline' | 'harbour' | 'harbor' | 'airport' | 'coast' | 'hinterland' | 'countryside' | 'outskirts' | 'residents' | 'resident' | 'native' | 'mayor' | 'ratepayers' | 'bypass' | 'ferry' | 'villa' | 'racecourse'] & Lower",
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["She lives in the [Oxford] area now.", "They walked on the [Wellington] waterfront."],
        no: &["She lives in the city area.", "The Holt Bank area manager left."],
        ..RULE
    },
    Rule {
        name: "city-and-its-places",
        pattern: "['a' | 'the' | 'its' | 'our' | 'their'] ['greater' | 'wider' | 'broader' | 'immediate' | 'infamous' | 'famous' | 'historic' | 'new' | 'local' | 'larger' | 'entire' | 'surrounding'  & Lower]? (?<place> [(City | CityX & BigCity) & CapShape & !Function & !Org & !OrgHeadAny & !TimeWord & !Common & !Demonym]) [Lower & (Noun | Adjective) & !Function]? ['area' | 'office' | 'offices' | 'chapter' | 'suburb' | 'suburbs' | 'neighborhood' | 'neighbourhood' | 'campus' | 'headquarters' | 'plant' | 'factory' | 'airport' | 'court' | 'branch' | 'facility' | 'metro' | 'region' | 'hospital' | 'home' | 'store' | 'business' | 'market' | 'mayor' | 'community' | 'residents' | 'population' | 'skyline' | 'police' | 'port' | 'harbour' | 'harbor' | 'waterfront' | 'school' | 'schools' | 'economy' | 'suburbs' | 'ballot' | 'conference' | 'meeting' | 'summit' | 'session' | 'studio' | 'showroom' | 'team' | 'site' | 'hub' | 'centre' | 'center' | 'prison' | 'jail' | 'attacks' | 'bombing' | 'bombings' | 'riots' | 'fire' | 'fires' | 'floods' | 'flood' | 'earthquake' | 'protests' | 'marathon' | 'suburbs' | 'borough' | 'metropolitan' | 'public' | 'event' | 'launch' | 'festival' | 'scene' | 'public'] & Lower",
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "She runs the [Houston] office of it.",
            "They met at a [Charlotte] hospital then.",
            "He lives in the greater [Houston] area.",
            "She runs its [Houston] law office now.",
        ],
        no: &["She runs the Holt office of it.", "She runs the office."],
        ..RULE
    },
    Rule {
        name: "place-by-last-head",
        pattern: "(?<place> [Cap & !Function & !Honorific & !OrgHeadSure & !(RoleTitle & !Surname) & !(RoleHead & Caps) & !TimeWord & !Demonym] [(Cap & !Function & !Honorific & !OrgHeadSure & !(RoleTitle & !Surname) & !(RoleHead & Caps) & !TimeWord & !Demonym) | NobleWord]{0,2} [PlaceHead & Capital])",
        priority: 3,
        // `Plexo Group Lisa Park`: who leads it.
        // `Ann Holt-Marsh`
        check: |v, m| {
            no_name_behind(v, m)
                && !person_like(v, m)
                && !v.words(m.end - 1, m.end).contains('-')
                && !(v.has(m.start, Label::OrgHeadX) && v.has(m.start + 1, Label::Given))
                // `K9 Ocean` is a firm.
                && !(v.shape(m.start) == Shape::CapNum && head_is(v, m.end - 1, "natural"))
        },
        yes: &["They met at the [Frost King Resort] then.", "The [Zarafshan River] is low.", "He lives in [Oak Hollow County] now."],
        no: &["Anna Maria Hill spoke.", "The river is low.", "Our River Programme works."],
        ..RULE
    },
    Rule {
        // `the French Alps`, `the Scottish Highlands`
        name: "land-of-a-nation",
        pattern: "(?<place> [Demonym & Capital & !InTitle] ['alps' | 'riviera' | 'highlands' | 'borders' | 'lowlands' | 'pyrenees' | 'rockies' | 'outback' | 'islands' | 'isles' | 'coast' | 'polynesia' | 'antilles' | 'caucasus' | 'arctic' | 'antarctic' | 'midlands' | 'valleys' | 'jura' | 'prairies' | 'sahara' | 'carpathians' | 'dolomites' | 'steppe' | 'himalayas' | 'tyrol' | 'lakes' | 'guiana'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| no_name_behind(v, m) && !v.shape(m.end).is_capital(),
        yes: &["A view of the [French Alps] from here.", "They live in the [Swiss Jura] now."],
        no: &["A view of the alps.", "The French Islands Museum is closed."],
        ..RULE
    },
    Rule {
        // Whose park or house it is: `Bishop’s Park`, `Oxley’s Landing`.
        name: "site-of-its-owner",
        pattern: "['in' | 'at' | 'near' | 'to' | 'from' | 'outside' | 'around' | 'through' | 'of' | Comma | 'and'] (?<place> [Cap & !Function & !PlaceName & !Demonym & !Org & !OrgHeadAny & !TimeWord & !Common] Poss [PlaceHead & Capital])",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| no_name_behind(v, m) && head_is(v, m.end - 1, "site"),
        yes: &["They met in [Oyrot’s Park] then.", "A fair at [Marqazun’s Castle] closed."],
        no: &["They met in Holt’s park then.", "They met in Kenya’s Park Hall."],
        ..RULE
    },
    Rule {
        name: "place-by-first-head",
        pattern: "(?<place> [PlaceHeadFirst & Capital & !OrgHeadAny & !Given] ('of' 'the'?)? [Cap & !Function & !TimeWord & !OrgHeadSure & !RoleHead & !Initial & !Demonym & !StopX]{1,2})",
        priority: 3,
        check: leading_head,
        yes: &["The [Gulf of Orlo] is calm.", "We camped at [Lake Issyk] again.", "They climbed [Mount Orohena] then."],
        no: &["The gulf is calm.", "We thank Via Services for it.", "Lake levels fell.", "Then Island Marlow left."],
        ..RULE
    },
];
