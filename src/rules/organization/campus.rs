//! Universities of several seats by the seat's name: `University of Wisconsin–Madison`, `University of Otago, Christchurch`, `New York University Shanghai`.

use super::super::check::capital_behind;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// What stands beside `University`, and the seats that are called by it and their towns.
const SEATS: &[(&str, &[&str])] = &[
    ("alabama", &["birmingham", "huntsville"]),
    ("alaska", &["anchorage", "fairbanks", "southeast"]),
    ("arkansas", &["fayetteville", "little rock", "fort smith", "monticello", "pine bluff"]),
    ("british columbia", &["okanagan"]),
    ("california", &["berkeley", "davis", "irvine", "los angeles", "merced", "riverside", "san diego", "san francisco", "santa barbara", "santa cruz"]),
    ("colorado", &["boulder", "denver", "colorado springs"]),
    ("hawaii", &["manoa", "mānoa", "hilo"]),
    ("houston", &["downtown", "clear lake", "victoria"]),
    ("illinois", &["urbana-champaign", "urbana", "chicago", "springfield"]),
    ("louisiana", &["lafayette", "monroe"]),
    ("maine", &["augusta", "farmington", "fort kent", "machias", "presque isle"]),
    ("maryland", &["baltimore", "baltimore county", "college park"]),
    ("massachusetts", &["amherst", "boston", "dartmouth", "lowell"]),
    ("michigan", &["ann arbor", "dearborn", "flint"]),
    ("minnesota", &["twin cities", "duluth", "crookston", "morris", "rochester"]),
    ("missouri", &["columbia", "kansas city", "st. louis", "st louis", "rolla"]),
    ("nebraska", &["lincoln", "omaha", "kearney"]),
    ("new south wales", &["canberra"]),
    ("newcastle", &["singapore"]),
    ("north carolina", &["chapel hill", "charlotte", "greensboro", "asheville", "wilmington", "pembroke"]),
    ("nottingham", &["malaysia", "ningbo"]),
    ("otago", &["christchurch", "wellington"]),
    ("philippines", &["diliman", "los banos", "los baños", "manila", "visayas", "mindanao", "baguio", "cebu"]),
    ("puerto rico", &["mayaguez", "mayagüez", "rio piedras", "río piedras"]),
    ("reading", &["malaysia"]),
    ("south carolina", &["aiken", "beaufort", "columbia", "upstate"]),
    ("south florida", &["sarasota-manatee", "st. petersburg"]),
    ("southampton", &["malaysia"]),
    ("tennessee", &["chattanooga", "knoxville", "martin"]),
    ("texas", &["arlington", "austin", "dallas", "el paso", "san antonio", "tyler"]),
    ("toronto", &["mississauga", "scarborough"]),
    ("virginia", &["wise"]),
    ("washington", &["bothell", "tacoma"]),
    (
        "wisconsin",
        &[
            "madison", "milwaukee", "eau claire", "green bay", "la crosse", "oshkosh", "parkside", "platteville", "river falls", "stevens point", "stout",
            "superior", "whitewater",
        ],
    ),
    ("wollongong", &["dubai"]),
];

/// What stands before `University`, and what those seats are called.
const SEATS_BEHIND: &[(&str, &[&str])] = &[
    ("a&m", &["commerce", "corpus christi", "kingsville", "texarkana", "san antonio", "galveston", "qatar", "central texas"]),
    ("california polytechnic state", &["san luis obispo"]),
    ("california state polytechnic", &["pomona", "humboldt"]),
    ("carnegie mellon", &["qatar", "africa"]),
    ("curtin", &["malaysia", "singapore", "dubai"]),
    ("georgetown", &["qatar"]),
    ("heriot-watt", &["dubai", "malaysia"]),
    ("indiana", &["bloomington", "east", "indianapolis", "kokomo", "northwest", "south bend", "southeast"]),
    ("james cook", &["singapore"]),
    ("louisiana state", &["alexandria", "shreveport", "eunice"]),
    ("monash", &["malaysia"]),
    ("new york", &["abu dhabi", "shanghai"]),
    ("newcastle", &["singapore"]),
    ("northwestern", &["qatar"]),
    ("purdue", &["northwest", "fort wayne", "indianapolis", "global"]),
    ("rmit", &["vietnam"]),
    ("rutgers", &["camden", "newark", "new brunswick"]),
    ("southern illinois", &["carbondale", "edwardsville"]),
    ("swinburne", &["sarawak"]),
    ("webster", &["geneva", "vienna", "leiden"]),
];

/// The words of the name, folded as the tables write them.
fn folded(v: &View<'_, '_>, m: &Match) -> String {
    v.words(m.start, m.end).to_lowercase().replace(['ʻ', '‘', '’', '\''], "")
}

/// What joins a seat to the name.
fn seat(rest: &str) -> &str {
    let rest = rest.trim_start_matches([' ', ',', '-', '–', '—']);
    rest.strip_prefix("at ").or_else(|| rest.strip_prefix("in ")).unwrap_or(rest)
}

fn of_place(v: &View<'_, '_>, m: &Match) -> bool {
    let words = folded(v, m);
    let Some(name) = words.strip_prefix("university of ") else { return false };
    let name = name.strip_prefix("the ").unwrap_or(name);
    SEATS.iter().any(|(of, seats)| name.strip_prefix(of).is_some_and(|rest| seats.contains(&seat(rest))))
}

fn behind_it(v: &View<'_, '_>, m: &Match) -> bool {
    let words = folded(v, m);
    let Some((place, rest)) = words.split_once(" university") else { return false };
    let own = |of: &str| place.strip_suffix(of).is_some_and(|front| front.is_empty() || front.ends_with(' '));
    SEATS_BEHIND.iter().any(|(of, seats)| own(of) && seats.contains(&seat(rest)))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // One studies, teaches and takes a degree at a university, whatever town it is called by.
        name: "studied-at-house",
        pattern: concat!(
            "((['degree' | 'degrees' | 'doctorate' | 'diploma' | 'bachelor' | 'master' | 'masters' | 'mba' | 'bsc' | 'msc' | 'phd' | 'jd' | 'llb' | 'llm' | 'mphil'] Poss? [Lower & Noun & !Function]? (['in' | 'of'] [!Comma & !Stop & !Para & !'at' & !'from']{1,4})? ['from' | 'at']",
            " | ['graduated' | 'graduating' | 'graduate'] & Lower ['from' | 'at'] | ['studied' | 'studying' | 'studies' | 'educated' | 'taught' | 'teaches' | 'lectured' | 'lectures' | 'enrolled'] & Lower ([Lower & !Function]{1,2})? 'at'",
            " | ['professor' | 'professors' | 'lecturer' | 'postdoc' | 'undergraduate' | 'undergraduates' | 'alumnus' | 'alumna' | 'alumni' | 'researchers' | 'scientists'] (['in' | 'of'] [!Comma & !Stop & !Para & !'at' & !'from']{1,4})? 'at')",
            " (?<org> [(City | CityX | OrgX | Subdivision) & CapShape & Mid & !InTitle & !Function & !OrgHeadAny & !Honorific & !Region]) (['and' | 'or'] ['from' | 'at']? (?<org> [(City | CityX | OrgX) & CapShape & Mid & !InTitle & !Function & !OrgHeadAny & !Honorific]))?)"
        ),
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| {
            let whole = |s: u32| !capital_behind(v, s) && !matches!(v.shape(s), Shape::Hyphen | Shape::Slash | Shape::Comma) && v.lower(s) != b"high";
            v.slots_of(m, "org").all(|(_, b)| whole(b) || b < m.end)
        },
        yes: &[
            "She holds a PhD in soil science from [Durham] now.",
            "He studied law at [Oxford] and [Durham] then.",
            "Ann Holt, a professor of history at [Cornell] who spoke.",
        ],
        no: &["He studied in Paris then.", "She flew from Durham at noon.", "He taught at Durham, Ohio, then."],
        ..RULE
    },
    Rule {
        // `Christian Medical College Marlow`: schools of South Asia and Africa are called by their town.
        name: "college-and-its-town-behind",
        pattern: "(?<org> OrgFirst OrgWord{0,3} [OrgHead & Cap] [(City | CityX) & CapShape & Mid & !Function & !Noun & !Month])",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            let school = matches!(v.last(m.end - 2), b"college" | b"academy" | b"polytechnic" | b"institute" | b"school");
            let goes_on = capital_behind(v, m.end) || v.shape(m.end) == Shape::Comma && v.shape(m.end + 1).is_capital() || v.shape(m.end) == Shape::Hyphen;
            let somebody = v.has(m.end - 1, Label::Given) && v.has(m.end, Label::Surname);
            school && !goes_on && !somebody && super::head_first(v, m)
        },
        yes: &["She trained at [Christian Medical College Salem] then.", "He left [Sacred Oyrot Academy Durham] in May."],
        no: &["She trained at a medical college in Salem.", "He left Marlow Medical College, Salem."],
        ..RULE
    },
    Rule {
        // `School of CSE`: letters that a list knows as a body's stand for fields there.
        name: "school-of-letters",
        pattern: "(?<org> ['school' | 'department' | 'faculty' | 'college'] & Cap 'of' [Org & Caps])",
        priority: 9,
        check: |v, m| v.words(m.end - 1, m.end).len() <= 4 && !capital_behind(v, m.end),
        yes: &["She is a professor in the [School of CSE] now.", "The [Department of CSE] moved."],
        no: &["The school of CSE moved."],
        ..RULE
    },
    Rule {
        name: "university-and-its-seat",
        pattern: "(?<org> (['university' & Cap] 'of' 'the'? [Capital & !Function] | [Org & Capital]) [Comma | Dash | Hyphen | 'at' & Lower]? [Capital & !Function & !OrgHeadAny])",
        priority: 10,
        check: of_place,
        yes: &[
            "He left the [University of Wisconsin–Milwaukee] then.",
            "A team of the [University of Tennessee, Martin] agreed.",
            "He came from the [University of Nebraska at Kearney] in May.",
        ],
        no: &["A team of the University of Ohio, Cleveland agreed."],
        ..RULE
    },
    Rule {
        name: "university-and-its-seat-behind",
        pattern: "(?<org> ([Capital & !Function]{1,3} 'university' & Cap | [Capital & !Function]{0,1} [Org & Capital]) [Comma | Dash | Hyphen | ['at' | 'in'] & Lower]? [Capital & !Function & !OrgHeadAny])",
        priority: 10,
        check: behind_it,
        yes: &["She left [Indiana University Bloomington] then.", "A team of [Southern Illinois University Edwardsville] agreed."],
        no: &["She left Cornell University Ithaca then."],
        ..RULE
    },
];
