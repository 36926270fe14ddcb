//! Parts of the world, of countries and of towns: directions, districts, states.

use super::super::check::capital_behind;
use super::super::{RULE, Rule};
use super::no_name_behind;
use crate::gazetteer::label::Label;
use crate::record::Certainty;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Ethiopia’s divisions: `South Marqa Zone`.
        name: "zone-of-region",
        pattern: "['in' | 'of' | 'from' | 'to' | 'across' | Comma | 'and' | 'the'] (?<place> [Direction & CapShape]? [(PlaceName | Cap & !Common) & Capital & !Function & !TimeWord & !OrgHeadAny] 'zone' & CapShape)",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["Rain fell in [Marqa Zone] again.", "Clinics in Oyrot, [South Marqa Zone] and beyond."],
        no: &["They met in the Learning Zone then.", "Rain fell in zone 4."],
        ..RULE
    },
    Rule {
        name: "numbered-district",
        pattern: "(?<place> [NumWord | Ordinal & Capital] [Capital & !Function]{0,1} [PlaceHead | PlaceHeadX | OrgHeadAny | 'district'] & Capital)",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| no_name_behind(v, m) && v.words(m.end - 1, m.end).ends_with("District"),
        yes: &["He stands for the [12th District] again.", "Voters in the [2nd Congressional District] chose her."],
        no: &["The second district is old."],
        ..RULE
    },
    Rule {
        name: "state-of-place",
        pattern: "(?<place> ['state' | 'commonwealth' | 'province' | 'territory' | 'emirate' | 'governorate' | 'principality' | 'kingdom'] & CapShape 'of' [Subdivision | SubdivisionX | Country | CountryX] & Capital)",
        priority: 3,
        check: no_name_behind,
        yes: &["Schools in the [State of Ohio] reopened.", "The [Province of Saskatchewan] is flat."],
        no: &["The state of Ohio schools.", "The State of the Union"],
        ..RULE
    },
    Rule {
        name: "direction-and-place",
        pattern: "(?<place> [Direction & Capital & Mid] [PlaceName & Capital & !OrgHeadX])",
        priority: 4,
        // `China-New Zealand` is two.
        check: |v, m| no_name_behind(v, m) && v.words(m.start, m.start + 1).split('-').skip(1).all(|w| w.starts_with(|c: char| c.is_lowercase())),
        yes: &["Farms in [Southern Uzbekistan] grew.", "He came from [Upper Saskatchewan] then."],
        no: &["The southern half.", "Eastern customs"],
        ..RULE
    },
    Rule {
        name: "judicial-district",
        pattern: "(?<place> [Direction | 'middle' | PlaceName] & Capital ['district' & Capital]? 'of' [Subdivision | SubdivisionX] & Capital)",
        priority: 4,
        // `Western District` may be one cell: Sri Lanka has a place of that name.
        check: |v, m| !capital_behind(v, m.end) && v.words(m.start, m.end).contains(" District of "),
        yes: &["He is United States Attorney for the [Western District of Ohio] now.", "A court in the [Southern District of Texas] agreed."],
        no: &["The western part of Ohio is dry."],
        ..RULE
    },
    Rule {
        // Where a federal court or prosecutor sits for a whole state.
        name: "district-of-state",
        pattern: "['for' | 'in' | 'of' | 'from' | 'by'] 'the' (?<place> 'district' & Capital 'of' [Subdivision | SubdivisionX | Country] & Capital)",
        priority: 8,
        check: |v, m| {
            v.cell(m.end - 1).is_some_and(|c| v.gazetteer.entries(c).any(|e| matches!(e.country(), "US" | "PR" | "GU" | "VI"))) && !v.shape(m.end).is_capital()
        },
        yes: &["He is an attorney for the [District of Ohio] now.", "It was filed in the [District of Vermont] then."],
        no: &["The district of Ohio is flat.", "A clerk of the District of Ohio Court left."],
        ..RULE
    },
    Rule {
        name: "region-by-direction",
        pattern: "['in' | 'of' | 'from' | 'across' | 'throughout' | 'the' | Comma] 'the'? (?<place> ['eastern' | 'western' | 'northern' | 'southern' | 'central' | 'north-eastern' | 'north-western' | 'northeastern' | 'northwestern' | 'southeastern' | 'southwestern' | 'north' | 'south' | 'east' | 'west' | 'upper' | 'lower'] & CapShape ['eastern' | 'western' | 'east' | 'west' | 'central']? ['region' | 'province' | 'territory' | 'governorate' | 'prefecture' | 'highlands' | 'cape'] & CapShape)",
        priority: 6,
        check: |v, m| no_name_behind(v, m) && !v.shape(m.end).is_capital(),
        yes: &["A plant in the [Eastern Region] opened.", "He was an officer at the ministry, [Northern Province]."],
        no: &["The eastern region is dry.", "The Western Region Manager left."],
        ..RULE
    },
    Rule {
        // `Southern Norway thrives`: a sentence may open with it.
        name: "part-of-land-opens",
        pattern: "(?<place> ['northern' | 'southern' | 'eastern' | 'western' | 'central' | 'north' | 'south' | 'east' | 'west' | 'northeastern' | 'northwestern' | 'southeastern' | 'southwestern' | 'upper' | 'lower'] & CapShape & Start [(Subdivision | Country | Region) & CapShape & !Org & !Common]) [Poss | Comma | Lower & !Noun | Verb & Lower]",
        priority: 6,
        check: |v, m| !v.shape(m.end - 1).is_capital(),
        yes: &["They left. [Southern Norway] thrives on trade.", "They left. [Western Kenya] is dry."],
        no: &["They left. Northern Oyrotal is dry.", "They left. South Ontario Holdings is new."],
        ..RULE
    },
    Rule {
        // `Oakton, Kano State`: what the town lies in has its head.
        name: "town-and-headed-state",
        pattern: "(?<place> [Capital & !Function & !Stop & !Honorific & !TimeWord & !Org & !OrgHeadAny & !RoleHead]{1,2}) Comma (?<place> [(Subdivision | SubdivisionX | City | CityX) & CapShape | CapShape & !Common & !Function] ['state' | 'province' | 'region' | 'governorate' | 'prefecture' | 'oblast' | 'district' | 'county' | 'shire'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 6,
        // `Columbus, Ohio State` is a university.
        check: |v, m| {
            let american = v.lower(m.end - 1) == b"state" && v.cell(m.end - 2).is_some_and(|c| v.gazetteer.entries(c).any(|e| e.country() == "US"));
            let person = v.has(m.start, Label::Given) && !v.has(m.start, Label::City);
            !american && !person && !v.shape(m.end).is_capital() && !super::super::check::capital_before(v, m.start)
        },
        yes: &["A market in [Badaqal], [Kano State], burnt.", "They met in [Oyrot], [Marqa Province] again."],
        no: &["A game in Columbus, Ohio State won.", "They met in May, Kano State Council said."],
        ..RULE
    },
    Rule {
        name: "district-called-like-its-town",
        pattern: "(?<place> [(City | CityX | Subdivision | SubdivisionX | CountryX) & CapShape & !Direction & !Common] ['district' | 'region' | 'ward' | 'domain' | 'campus' | 'marae' | 'settlement' | 'sub-county' | 'subcounty' | 'province' | 'governorate' | 'prefecture' | 'municipality' | 'corridor' | 'channel' | 'foreshore' | 'harbour' | 'harbor' | 'waterfront' | 'showground' | 'ground'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 6,
        // `Kenya Region Manager`, `Marlow District Council`: the head goes on.
        check: |v, m| no_name_behind(v, m) && !v.shape(m.end).is_capital() && !super::super::check::capital_before(v, m.start),
        yes: &["Farmers in [Gulu District] were trained.", "They walked in the [Marlow Domain] then."],
        no: &["Farmers in the district were trained.", "The Gulu District Manager left."],
        ..RULE
    },
    Rule {
        name: "in-a-state",
        pattern: "['in' | 'across' | 'throughout'] & Lower (?<place> [(City | CityX | Subdivision | SubdivisionX | !Common & !Function & !Stop & !Honorific & !Org & !Country & !Demonym & !RoleHead) & CapShape & Mid & !Direction] ['state' & CapShape & Mid])",
        certainty: Certainty::Likely,
        priority: 5,
        // In the United States a `State` is a university: `in Ohio State`.
        check: |v, m| {
            let american = v.cell(m.end - 2).is_some_and(|c| v.gazetteer.entries(c).any(|e| e.country() == "US"));
            !american && !v.shape(m.end).is_capital()
        },
        yes: &["It was held in [Oyrotal State] in May.", "Farms across [Kano State] grew."],
        no: &["It was held in Ohio State.", "It was held in Oyrotal State University."],
        ..RULE
    },
    Rule {
        name: "county-in-title",
        pattern: "(?<place> [(City | CityX | Subdivision | SubdivisionX | !Common & !Function & !Stop & !RoleHead & !Honorific & !PlaceName & !Demonym) & CapShape & InTitle] ['county' & CapShape & InTitle])",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !(v.has(m.end, Label::OrgHead) || v.has(m.end, Label::OrgHeadX) || v.has(m.end, Label::RoleHead) || v.has(m.end, Label::OrgUnit)),
        yes: &[
            "Firm Lights First Homes In [Tokhtal County] This Spring\n\nThe firm has lit homes.",
            "New Bridge Opens In [Marqakel County] This Week\n\nIt has opened.",
        ],
        no: &["Marlow County Board Opens New Bridge This Week\n\nIt has opened."],
        ..RULE
    },
    Rule {
        name: "seat-of-two-places",
        pattern: "['parliament' | 'mp' | 'mla' | 'mpp' | 'member' | RoleHead & !Noun] 'for' (?<place> [Capital & !Function]{1,2} Dash [Capital & !Function]{1,3} (Dash [Capital & !Function]{1,2})?)",
        priority: 6,
        check: |v, m| !v.shape(m.end).is_capital(),
        yes: &["The Member of Parliament for [Cape Oxley–Canaqal] spoke.", "Ann Holt, MP for [Marqakel–Oyrotal], spoke."],
        no: &["The Member for Kenya spoke."],
        ..RULE
    },
    Rule {
        // Parts of the world and of a country: `schools in the West`, `the South and its farms`.
        name: "quarter-of-the-world",
        pattern: "['in' | 'from' | 'across' | 'throughout' | 'to'] & Lower 'the' & Lower (?<place> ['west' | 'south' | 'north' | 'east'] & CapShape & Mid & !InTitle) [FullStop | Comma | Semi | Close | Para | QuoteMark | 'and' | 'or' | 'who' | 'that' | 'is' | 'are' | 'have' | 'has' | 'to' | 'in' | 'for' | 'as' | 'by' | 'with' | 'since']",
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["He worked in the [West] for years.", "Jobs moved from the [South] to it."],
        no: &["He worked in the west.", "They stood in the East Wing.", "He lives in the West Midlands."],
        ..RULE
    },
    Rule {
        name: "stretch-of-land",
        pattern: "'the' (?<place> ['gulf' | 'highlands' | 'lowlands' | 'outback' | 'panhandle' | 'prairies' | 'plains' | 'maritimes' | 'archipelago' | 'riverlands' | 'coalfields' | 'northeast' | 'northwest' | 'southeast' | 'southwest'] & CapShape & Mid & !InTitle)",
        certainty: Certainty::Likely,
        priority: 1,
        check: |v, m| no_name_behind(v, m) && !matches!(v.lower(m.end), b"of" | b"war" | b"states"),
        yes: &["Farms across the [Highlands] grew.", "He sailed from the [Gulf] in May."],
        no: &["Farms across the highlands grew.", "The Gulf of Kenya is calm."],
        ..RULE
    },
];
