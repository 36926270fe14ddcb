//! Addresses and inns: streets in short, plazas and malls behind a number, hotels by their chains.

use super::super::check::capital_behind;
use super::super::{RULE, Rule, View};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A house's number: `12B`; no ordinal (`2nd Congressional District`, `21st Century Park`), no amount, at most six signs.
pub(super) fn house(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, _)) = v.slot(m, "place") else { return false };
    let first = v.words(a, a + 1);
    let counted = ["st", "nd", "rd", "th", "s", "m", "k", "bn", "%"].iter().any(|e| first.ends_with(e));
    let paid = a > 0 && matches!(v.shape(a - 1), Shape::Currency | Shape::Hash);
    !counted && !paid && first.len() <= 6 && first.starts_with(|c: char| c.is_ascii_digit())
}

/// `St.`, `Blvd`
fn in_short(word: &str) -> bool {
    const STREETS: [&str; 12] = ["st", "dr", "pl", "sq", "rd", "ave", "blvd", "ln", "pkwy", "hwy", "cir", "expy"];
    let word = word.strip_suffix('.').unwrap_or(word);
    STREETS.iter().any(|s| word.eq_ignore_ascii_case(s))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "address-in-short",
        pattern: "(?<place> [Num | NumWord] ([Hyphen | Dash | Slash] Num)? [(Direction | Initial) & AnyCap]? [AnyCap & !Function & !TimeWord | NumWord]{1,3} [(PlaceHead | PlaceHeadX) & CapShape] [Direction & AnyCap]?) [Comma | Semi | Break | Para | FullStop | Dot | Close | Open | Dash | Hash | 'in' | 'room' | 'suite' | 'floor']",
        priority: 7,
        check: |v, m| house(v, m) && v.slot(m, "place").is_some_and(|(a, b)| (a + 1..b).any(|s| in_short(v.words(s, s + 1)))),
        yes: &[
            "It is at [12 Elm St.], Salem today.",
            "They met at [404 9th St.], Eugene then.",
            "Write to [8 Marqazun Pl.]; it helps.",
            "It is at [200 S. Oyrot St.] in Oakton.",
            "It is at [75080 Frank Holt Dr.], Bldg. B1 there.",
        ],
        no: &["We met 2 Holt Drs. there.", "On 12 May Dr. Holt spoke.", "They won the 1st St. Leger."],
        ..RULE
    },
    Rule {
        name: "address-of-plaza",
        pattern: "(?<place> Num [(Direction | Initial) & AnyCap]? [AnyCap & !Function & !TimeWord & !OrgHeadAny]{1,3} ['mall' | 'way' | 'court' | 'place' | 'row' | 'walk' | 'plaza' | 'loop' | 'quay' | 'wharf' | 'grove' | 'green' | 'mews' | 'trail' | 'pike' | 'circle' | 'square' | 'hill' | 'gardens'] & CapShape [Direction & AnyCap]?) (Comma | Break | Para)",
        priority: 7,
        check: house,
        yes: &["It is at [2550 Marqa Mall], Room 1036.", "Write to [14 Oyrot Court], Oxley today."],
        no: &["All 9 Supreme Court judges, and 2 others.", "It has 14 courts, too."],
        ..RULE
    },
    Rule {
        // `Camino del Rio South`, as streets are called where Spanish was spoken first.
        name: "address-in-spanish",
        pattern: "(?<place> [Num | NumWord] ['camino' | 'paseo' | 'calle' | 'avenida' | 'via' | 'vista' | 'plaza'] & CapShape (['de' | 'del' | 'la' | 'las' | 'los' | 'el']){0,2} [Capital & !Function & !TimeWord]{1,2} [Direction & AnyCap]?) [Comma | Semi | Break | Para | FullStop | Close]",
        priority: 9,
        check: house,
        yes: &["It is at [901 Camino del Oyrot South], Bend.", "They met at [12 Paseo de Marqa], Oxley."],
        no: &["He flew via Marqazun, then home.", "They sang 3 songs of Camino Real."],
        ..RULE
    },
    Rule {
        name: "hotel-of-chain",
        pattern: "['at' | 'the' | 'in' | 'near' | 'from' | Colon | Break | Para | Dash] (?<place> [Capital & !Function & !TimeWord & !RoleTitle & !Honorific & !(Given & !PlaceName)]{1,3} HotelChain & CapShape [Capital & !Function & !TimeWord & !OrgHeadAny]{0,2})",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["They met at the [Salem Marriott] again.", "It was held at [Oxley Sheraton], too.", "Where: [Marqa Hyatt Regency]."],
        no: &["They met at Hilton again.", "He met Paris Hilton there."],
        ..RULE
    },
    Rule {
        name: "chain-and-its-hotel",
        pattern: "['at' | 'in' | 'near' | 'from' | 'outside'] 'the'? (?<place> HotelChain & CapShape [Capital & !Function & !TimeWord & !RoleTitle & !OrgHeadSure & !CompanySuffix]{1,3})",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["They met at the [Hilton Oyrot Valley] again.", "It was held at [Sheraton Marqa], too.", "He slept in the [Hyatt Regency Oxley] then."],
        no: &["They work at Hilton Holdings plc.", "Hilton Oyrot grew."],
        ..RULE
    },
    Rule {
        name: "hotel-by-chain",
        pattern: "(?<place> ['courtyard' | 'residence' | 'fairfield' | 'doubletree' | 'hampton' | 'tru' | 'curio' | 'tapestry' | 'four'] & CapShape ['inn' | 'points' | 'suites' | 'hotel']{0,1} 'by' HotelChain & CapShape [(City | CityX | BigCity) & CapShape]{0,2}) [Comma | FullStop | Break | Para | 'in' | 'on' | Num | Close | Dash | Lower]",
        certainty: Certainty::Likely,
        priority: 8,
        yes: &["They met at the [Courtyard by Marriott] again.", "It was held at [DoubleTree by Hilton], too."],
        no: &["The courtyard by Marriott Street is old."],
        ..RULE
    },
    Rule {
        // Where the police are called to, the houses between two corners.
        name: "block-of-street",
        pattern: "(?<place> Num ['block' | 'blocks'] & Lower 'of' [AnyCap & !Function & !TimeWord]{1,3} [(PlaceHead | PlaceHeadX | 'street' | 'road' | 'drive' | 'court' | 'place' | 'lane' | 'way' | 'st' | 'rd' | 'ave' | 'blvd') & AnyCap])",
        certainty: Certainty::Likely,
        priority: 9,
        yes: &["He was found in the [500 block of Oak Street] then.", "Two men in the [1200 block of North Elm Avenue] were hurt."],
        no: &["They sold a block of Oak Street flats.", "The first block of work is done."],
        ..RULE
    },
    Rule {
        // `sites in OH and IN`: letters that are states beside each other.
        name: "states-by-their-letters",
        pattern: "['in' | 'across' | 'from' | 'of' | 'to' | 'between' | 'serving' | 'throughout' & Lower] (?<place> [(StateAbbr | StateAbbrX) & Caps]) (Comma (?<place> [(StateAbbr | StateAbbrX) & Caps]))? (Comma (?<place> [(StateAbbr | StateAbbrX) & Caps]))? (Comma (?<place> [(StateAbbr | StateAbbrX) & Caps]))? Comma? ['and' | Amp | 'or'] (?<place> [(StateAbbr | StateAbbrX) & Caps])",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            v.slots_of(m, "place").all(|(a, b)| v.words(a, b).len() == 2 && !matches!(v.lower(a), b"pr" | b"it" | b"md")) && !v.shape(m.end).is_capital()
        },
        yes: &["It has sites in [OH] and [IN] now.", "They ship to [TX], [OK] and [LA] only."],
        no: &["She works in PR and IN.", "They met in OK and good shape."],
        ..RULE
    },
    Rule {
        // `in Ala., Miss., and N.C., and`
        name: "dotted-states-in-a-row",
        pattern: "[(StateAbbr | StateAbbrX) & !Lower & !Caps] Comma ([(StateAbbr | StateAbbrX) & !Lower] Comma){0,4} 'and' (?<place> [StateAbbr & (Dotted | CapShape)])",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| v.words(m.end - 1, m.end).contains('.'),
        yes: &["It affects Ala., Miss., and [N.C.], too.", "Stores in Ore., and [N.M.] closed."],
        no: &["He met Miss, and Dr. Holt.", "It affects Ala. and others."],
        ..RULE
    },
    Rule {
        name: "campus-of-name",
        pattern: "['at' | 'the' | 'its' | 'our' | 'their' | 'new' | 'on' | Poss] (?<place> [CapShape & Mid & !Function & !Org & !OrgHeadAny & !TimeWord & !RoleHead & !Demonym & !Common & !City & !CityX & !BigCity]{1,2} 'campus' & Lower)",
        certainty: Certainty::Likely,
        priority: 5,
        yes: &["The class met at [Oyrotal campus] then.", "A lab on its [Marqa campus] opened."],
        no: &["The class met on campus.", "The Medical campus grew.", "They left the campus."],
        ..RULE
    },
];
