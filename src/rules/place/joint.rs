//! Places that several words of a sentence make together: corners of streets, `North and South America`, states and cities by what they are called.

use super::super::check::capital_behind;
use super::super::{RULE, Rule, View};
use super::no_name_behind;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::text::token::Shape;

/// `1st`, `42nd`
fn is_ordinal(word: &[u8]) -> bool {
    word.first().is_some_and(u8::is_ascii_digit) && [b"st".as_slice(), b"nd", b"rd", b"th"].iter().any(|e| word.ends_with(e))
}

/// A state or province of a list that lies outside of the United States, where `Ohio State` is a university.
fn of_federation(v: &View<'_, '_>, step: u32) -> bool {
    let is =
        |american: bool| v.cell(step).is_some_and(|c| v.gazetteer.entries(c).any(|e| matches!(e.label(), "subdivision") && (e.country() == "US") == american));
    // Australia's and Britain's parts are not called so.
    let english =
        v.cell(step).is_some_and(|c| v.gazetteer.entries(c).any(|e| matches!(e.country(), "AU" | "CA" | "GB" | "NZ" | "IE") && e.label() == "subdivision"));
    is(false) && !is(true) && !english
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "corner-of-streets",
        pattern: "['at' | 'of' | 'on' | 'near' | 'from' | 'between' | 'to' | 'along' | 'and'] & Lower (?<place> [Capital & !InTitle & !Function & !TimeWord | NumWord]{1,2} ['and' | Amp] [Capital & !InTitle & !Function & !TimeWord | NumWord]{1,2} ['streets' | 'avenues' | 'roads' | 'lanes' | 'boulevards' | 'drives'] & AnyCap)",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["It stands at the corner of [Oxley and Marlow Streets] there.", "A crash at [Third and Oyrot Avenues] killed two."],
        no: &["He met Ann and Paul Street there.", "at streets and roads of it"],
        ..RULE
    },
    Rule {
        name: "directions-of-one-place",
        pattern: "(?<place> [Direction & CapShape] ['and' | Amp] [(Region | Subdivision | Country | CountryX) & CapShape & !InTitle])",
        certainty: Certainty::Likely,
        priority: 9,
        // The second cell is one listed name that itself begins with a direction.
        check: |v, m| {
            const DIRECTIONS: [&str; 10] = ["North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Upper"];
            let words = v.words(m.end - 1, m.end);
            DIRECTIONS.contains(&v.words(m.start, m.start + 1)) && words.split_once(' ').is_some_and(|(d, _)| DIRECTIONS.contains(&d)) && no_name_behind(v, m)
        },
        yes: &["It grew across [North and South America] then.", "Schools in [North and South Carolina] closed."],
        no: &["They flew north and South America was far.", "Between the North and Kenya it rained."],
        ..RULE
    },
    Rule {
        name: "state-of-federation",
        pattern: "(?<place> [(Subdivision | SubdivisionX | City | CityX | CountryX | Country) & AnyCap & !Direction] ['state' & AnyCap])",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| {
            // `Rivers State Flood Relief Agency`
            let run = || (m.end..m.end + 4).take_while(|s| v.shape(*s).is_capital() && v.kind(*s).is_none());
            let body = [Label::OrgHead, Label::OrgHeadX, Label::RoleHead, Label::RoleTitle, Label::OrgUnit].iter().any(|l| v.has(m.end, *l))
                && v.shape(m.end).is_capital()
                || run().any(|s| v.has(s, Label::OrgHead) && !v.has(s, Label::RoleHead));
            of_federation(v, m.start) && !body && v.shape(m.end) != Shape::Amp
        },
        yes: &["Schools in [Kano State] and beyond opened.", "He builds a future for [Sokoto State], he said."],
        no: &["Ohio State won the game.", "The Kano State Government paid."],
        ..RULE
    },
    Rule {
        name: "city-on-the-map",
        pattern: "['in' | 'within' | 'across' | 'throughout' | 'outside' | 'near' | 'around' | 'inside' | 'from'] & Lower 'the' & Lower (?<place> ['city' | 'county' | 'town' | 'township' | 'municipality' | 'village' | 'borough'] & CapShape 'of' [Capital & !Function & !Stop & !TimeWord & !RoleHead & !RoleTitle & !OrgHeadAny & (!Common | City | BigCity)]{1,2})",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| no_name_behind(v, m) && v.lower(m.start) != b"from",
        yes: &["He lives in the [City of Portland] now.", "Works within the [Town of Marqazun] go on."],
        no: &["He lives in the city of Portland.", "He sued the City of Portland.", "A grant from the City of Portland came."],
        ..RULE
    },
    Rule {
        // Seas that go by an adjective, and the Bronx: the article says that the water is meant.
        name: "sea-without-head",
        pattern: "'the' & Lower (?<place> ['mediterranean' | 'baltic' | 'caspian' | 'atlantic' | 'bronx'] & CapShape & !InTitle) [FullStop | Comma | Semi | Para | Break | Close | Poss | 'and' | 'or' | 'to' | 'from' | 'for' | 'is' | 'in' | 'as' | 'at' | 'by' | 'with' | 'on' | 'after' | 'before' | 'where' | 'that' | 'has' | 'was' | 'will' | 'are' | 'since' | 'through' | 'during']",
        certainty: Certainty::Likely,
        priority: 5,
        yes: &["Boats crossed the [Mediterranean] and sank.", "They swam in the [Baltic]."],
        no: &["They like the Mediterranean diet.", "The Baltic Exchange and others came."],
        ..RULE
    },
    Rule {
        name: "numbered-ward",
        pattern: "(?<place> [NumWord | Ordinal & CapShape] ['ward' | 'arrondissement'])",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let counted = v.shape(m.start) == Shape::NumWord;
            (counted && is_ordinal(v.lower(m.start)) || !counted && v.shape(m.end - 1).is_capital()) && !v.shape(m.end).is_capital()
        },
        yes: &["Flats in the [42nd Ward] burnt.", "They live in the [11th arrondissement] of Paris.", "The [Third Ward] is old."],
        no: &["the third ward round", "The 42nd Ward Committee met."],
        ..RULE
    },
    Rule {
        // What stands in one line without commas: `Unit 4 Oxley Industrial Estate`.
        name: "unit-in-estate",
        pattern: "(?<place> ['unit' | 'units' | 'suite' | 'shop' | 'plot' | 'office' | 'lot' | 'bay' | 'block'] & AnyCap [Num | NumWord | CapNum | Initial] [AnyCap & !Function & !TimeWord]{1,3} [(PlaceHead | PlaceHeadX | 'estate' | 'est' | 'park') & AnyCap])",
        certainty: Certainty::Likely,
        priority: 10,
        check: |v, m| {
            const TRADES: [&str; 9] = ["industrial ", "business ", "technology ", "trading ", "enterprise ", "retail ", "science ", "commercial ", "office "];
            let words = v.words(m.start, m.end).to_ascii_lowercase();
            TRADES.iter().any(|t| words.contains(t)) && ["estate", "est", "park", "centre", "center"].iter().any(|e| words.ends_with(e))
        },
        yes: &["Write to [Unit 4 Oxley Industrial Estate], Marlow Road.", "It is at [Unit 12B Marqa Business Park] now."],
        no: &["Unit 4 opened.", "Unit 4 Oxley Wind Park opened."],
        ..RULE
    },
    Rule {
        // `St` before a name is a saint: behind one it is a street when the name ends there.
        name: "street-that-is-no-saint",
        pattern: "['at' | 'on' | 'of' | 'near' | 'from' | 'to' | 'and' | 'along' | 'between' | 'links' | 'link' | Comma | Break | Para] (?<place> [CapShape & !Function & !TimeWord & !Org & !Honorific & !RoleTitle & !Direction]{1,2} ['st' | 'tce' | 'cres' | 'pde' | 'hwy' | 'ln'] & CapShape Dot?)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["A lane links [Hobson St] to the park.", "It stands on [Evaline St] in Cork."],
        no: &["They met St Peter in Cork.", "A church of St Mary."],
        ..RULE
    },
    Rule {
        name: "street-in-short",
        pattern: "['at' | 'on' | 'of' | 'near' | 'from' | 'and' | 'along' | Comma | Break | Para | Dash | ['estate' | 'est' | 'park' | 'house' | 'centre'] & AnyCap] (?<place> [CapShape & !Function & !TimeWord & !Org & !Honorific & !RoleTitle | NumWord]{1,2} ['rd' | 'ave' | 'blvd'] & CapShape Dot?)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.slot(m, "place").is_some_and(|(a, _)| v.shape(a) != Shape::NumWord || is_ordinal(v.lower(a))),
        yes: &["A shop on [Oyrot Rd] closed.", "It is at Oxley House, [Marlow Rd], Cork.", "A shop near [5th Ave] closed."],
        no: &["They met on the rd.", "It was on Ave Maria then."],
        ..RULE
    },
];
