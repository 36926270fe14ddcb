//! Parts of the world, of countries and of towns: directions, districts, states.

use super::super::check::capital_behind;
use super::super::{RULE, Rule};
use super::no_name_behind;
use crate::record::Certainty;

pub(crate) const RULES: &[Rule] = &[
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
        pattern: "(?<place> [Direction & Capital & Mid] [PlaceName & Capital])",
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
];
