//! Rows of places: `across Corfield, Bolton and Rexham`, `Davos and Marqaz counties`, `its Lyon and Reading campuses`.

use super::check::capital_behind;
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A member of a row of places: known as one, or as nothing.
macro_rules! member {
    () => {
        "[LOC | CapShape & !InTitle & (City | CityX | County | SubdivisionX | Subdivision | !Common) & !Function & !TimeWord & !Org & !OrgHeadAny & !CompanySuffix & !RoleTitle & !Honorific & !Demonym & !OtherHeadAny & !Stop]"
    };
}

/// A member of a list that its head noun says to be of places.
macro_rules! listed {
    () => {
        "[LOC | CapShape & !Function & !TimeWord & !Org & !OrgHeadAny & !RoleTitle & !Honorific & !Demonym & !OtherHeadAny & !Stop]"
    };
}

/// One more member: a slot of a repeated group would keep the last name only.
macro_rules! more {
    ($name:expr, $words:literal) => {
        concat!("(Comma (?<place> ", $name, $words, "))? ")
    };
}

/// All members but the last, with commas between them, and what leads to that.
macro_rules! row {
    ($name:expr, $words:literal) => {
        concat!(
            "(?<place> ",
            $name,
            $words,
            ") ",
            more!($name, $words),
            more!($name, $words),
            more!($name, $words),
            more!($name, $words),
            more!($name, $words),
            "Comma? ['and' | Amp] (?<place> ",
            $name,
            $words
        )
    };
}

/// Most members of a row are known as places, or two are found, and none is a person's name alone.
fn row_of_places(v: &View<'_, '_>, m: &Match) -> bool {
    let members = || v.slots_of(m, "place");
    let found = (m.start..m.end).filter(|s| v.kind(*s) == Some(crate::tape::atom::Kind::Place)).count();
    let known = |s: u32| [Label::City, Label::CityX, Label::County, Label::Subdivision, Label::SubdivisionX].iter().any(|l| v.has(s, *l));
    let person = |s: u32| v.has(s, Label::Given) && !known(s);
    let (all, listed) = members().fold((0, 0), |(all, listed), (a, _)| (all + 1, listed + usize::from(known(a))));
    let quiet = !capital_behind(v, m.end) && !(v.has(m.end, Label::Speech) && v.shape(m.end) == Shape::Lower);
    quiet && members().all(|(a, _)| !person(a)) && (found >= 2 || 2 * (found + listed) > found + all)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "row-of-places",
        pattern: concat!(
            "['in' | 'of' | 'across' | 'throughout' | 'between' | 'from' | 'to' | 'including' | 'serving' | 'serves' | 'covering' | 'reached' | 'near' | 'around' | 'visit' | 'visited' | Colon] ",
            row!(member!(), "{1,2}"),
            ")"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: row_of_places,
        yes: &["It reached parts of [Corfield], [Bolton], [Rexham] and [Stillwater].", "They live in [Oyrotal], [Kenya] and [Uganda]."],
        no: &["She spoke of Anna, Peter and Stillwater.", "It buys from Zentrix, Oxley and Plexo."],
        ..RULE
    },
    Rule {
        // What stands or lives at all of them is told first: `schools across Davros, Marqaz and Oyrot`.
        name: "what-stands-in-places",
        pattern: concat!(
            "['clinics' | 'schools' | 'volunteers' | 'families' | 'farmers' | 'communities' | 'villages' | 'households' | 'homes' | 'plants' | 'offices' | 'shops' | 'stores' | 'factories' | 'hospitals' | 'markets' | 'camps' | 'students' | 'pupils' | 'residents' | 'patients' | 'fires' | 'floods' | 'branches' | 'sites' | 'wells' | 'roads' | 'bridges' | 'centres' | 'centers' | 'depots' | 'warehouses' | 'farms' | 'mines' | 'parks' | 'projects' | 'workshops' | 'campuses' | 'libraries' | 'churches' | 'stations' | 'towns' | 'settlements'] ['in' | 'across' | 'from' | 'at' | 'around' | 'throughout'] (?<place> ",
            member!(),
            "{1,2}) Comma ",
            row!(member!(), "{1,2}"),
            ")"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !capital_behind(v, m.end) && v.slots_of(m, "place").all(|(a, _)| !v.has(a, Label::Given) || v.has(a, Label::City)),
        yes: &["They built schools across [Davros], [Marqazun], [Oyrot] and [Tokhtal] in May.", "Clinics in [Davros], [Marqaz] and [Oyrot] opened."],
        no: &["They want schools in time, money and Kenya.", "Farmers from Oxley Bank, Holt Trust and Zentrix Inc. came."],
        ..RULE
    },
    Rule {
        name: "counties-named",
        pattern: concat!(
            "['counties' | 'cities' | 'towns' | 'villages' | 'suburbs' | 'districts' | 'municipalities' | 'provinces' | 'boroughs' | 'parishes' | 'islands' | 'parts' | 'barangays' | 'wards' | 'communes' | 'neighborhoods' | 'neighbourhoods' | 'regions' | 'townships' | 'hamlets' | 'settlements' | 'governorates' | 'constituencies' | 'localities' | 'prefectures' | 'cantons' | 'electorates' | 'atolls' | 'departments' | 'camps' | 'ports' | 'estates' | 'slums' | 'blocks' | 'zones' | 'divisions' | 'states' | 'territories' & Lower] (Colon | 'of' | 'include' | 'comprising' | 'namely' | 'are' | Comma? 'including' | 'such' 'as') 'the'? ",
            row!(listed!(), "{1,3}"),
            ")"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !capital_behind(v, m.end) && !(v.has(m.end, Label::Noun) && v.shape(m.end) == Shape::Lower && !v.has(m.end, Label::Verb)),
        yes: &["Eligible counties: [Bernal], [Colfax], [Otero] and [Lea].", "The towns of [Oyrotal], [Marqazun] and [Tokhtal] were hit."],
        no: &["The towns are strong, proud and free.", "The towns of Smith, Jones and Holt families grew."],
        ..RULE
    },
    Rule {
        // What they are stands behind: `Davos, Marqaz and Oyrot counties`.
        name: "named-counties",
        pattern: concat!(
            row!(listed!(), "{1,2}"),
            ") (['counties' | 'districts' | 'provinces' | 'villages' | 'towns' | 'parishes' | 'regions' | 'governorates' | 'islands' | 'departments' | 'municipalities' | 'boroughs' | 'suburbs' | 'wards' | 'constituencies' | 'shires' | 'townships' | 'prefectures' | 'oblasts' | 'cantons' | 'communes' | 'electorates' | 'barangays' | 'atolls'] & Lower | ['local' | 'council'] 'government'? 'areas')"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            let departments = v.lower(m.end - 1) == b"departments";
            !departments
                && !super::check::capital_before(v, m.start)
                // `Lake` of `Polk, Lake and Holt counties`: counties are called by any word.
                && (v.lower(m.end - 1) == b"counties"
                    || v.slots_of(m, "place")
                        .all(|(a, b)| (a..b).all(|s| v.kind(s).is_some() || !v.has(s, Label::Noun) || v.has(s, Label::City) || v.has(s, Label::Surname))))
        },
        yes: &[
            "It serves [Davros], [Marqaz] and [Oyrot] counties now.",
            "Aid came to [Davros], [Marqaz] and [Oyrot] local government areas.",
            "Women in [Nongqal] and [Seponqal] districts came.",
        ],
        no: &["It serves rural and urban counties.", "The Health and Finance departments met."],
        ..RULE
    },
    Rule {
        // Each is one of the last one's head: `Butte and Tehama Counties`.
        name: "named-counties-in-capitals",
        pattern: concat!(
            row!(listed!(), "{1,2}"),
            " ['counties' | 'districts' | 'provinces' | 'parishes' | 'islands' | 'townships' | 'valleys' | 'rivers' | 'mountains'] & CapShape)"
        ),
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| !super::check::capital_before(v, m.start) && !capital_behind(v, m.end) && !v.shape(m.end).is_capital(),
        yes: &["It serves [Davros], [Marqaz] and [Oyrot Counties] now.", "Wells in [Nongqal] and [Seponqal Districts] failed."],
        no: &["It serves rural and Marqaz counties.", "The Davros and Marqaz Counties Board met."],
        ..RULE
    },
    Rule {
        // What all of them have stands behind: `Dunedin, Oyrot and Wellington campuses`.
        name: "places-and-what-stands-there",
        pattern: concat!(
            row!(member!(), "{1,2}"),
            ") ['campuses' | 'areas' | 'offices' | 'markets' | 'airports' | 'stores' | 'hospitals' | 'sites' | 'plants' | 'branches' | 'locations' | 'stations' | 'ports' | 'facilities' | 'chapters' | 'neighborhoods' | 'neighbourhoods' | 'factories' | 'hubs' | 'terminals' | 'prisons' | 'courts' | 'studios' | 'warehouses' | 'communities' | 'valleys' | 'rivers' | 'basins' | 'factories' | 'mines' | 'refineries' | 'clinics'] & Lower"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !super::check::capital_before(v, m.start) && row_of_places(v, m),
        yes: &["Staff of its [Tashkent], [Samarkand] and [Reading] campuses came.", "It runs the [Lyon] and [Reading] offices now."],
        no: &["It runs the Zentrix and Plexo offices now.", "They run rural and urban offices."],
        ..RULE
    },
    Rule {
        name: "last-of-places",
        pattern: "LOC Comma LOC Comma? 'and' (?<place> [City | CityX | Subdivision | SubdivisionX | CountryX] & CapShape & !InTitle & !Function & !Org & !OrgHeadAny & !TimeWord & !RoleHead & !Honorific)",
        certainty: Certainty::Likely,
        priority: 1,
        check: |v, m| !capital_behind(v, m.end) && v.shape(m.end) != Shape::Amp,
        yes: &["They fly to Kenya, Samarkand and [Reading] now.", "They sell it in Lyon, Tashkent and [Nice] too."],
        no: &["They fly to Kenya, Samarkand and Reading University.", "They fly to Kenya and read."],
        ..RULE
    },
];
