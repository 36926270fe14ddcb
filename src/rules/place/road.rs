//! Streets, roads and venues: by number, by their heads in other languages, on the lines that say where something takes place.

use super::super::check::capital_behind;
use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `SH35`, `I-95`, `US-101`: letters that stand for a kind of road, then its number.
fn road_number(word: &str) -> bool {
    const KINDS: [&str; 8] = ["SH", "I-", "US-", "SR-", "SR", "CR-", "RN", "NH-"];
    KINDS.iter().filter_map(|k| word.strip_prefix(k)).any(|n| (1..=3).contains(&n.len()) && n.bytes().all(|c| c.is_ascii_digit()))
}

/// A name and not a word of every day: `Where: Online`.
fn venue(v: &View<'_, '_>, m: &Match) -> bool {
    v.slots_of(m, "place").all(|(a, b)| {
        let word = |s: u32| [Label::Noun, Label::Verb, Label::Adjective, Label::Adverb, Label::Function].iter().any(|l| v.has(s, *l));
        let head = [Label::PlaceHead, Label::PlaceHeadX].iter().any(|l| v.has(b - 1, *l));
        let body = [Label::OrgHead, Label::Org, Label::CompanySuffix].iter().any(|l| v.has(b - 1, *l)) && !head;
        let letters = b == a + 1 && v.shape(a) == Shape::Caps;
        !body && !letters && !(a..b).all(|s| word(s) && !v.has(s, Label::PlaceHead)) && (b > a + 1 || v.words(a, b).len() >= 4)
    })
}

/// A further part of an address: `Level 4`, `Oak Lecture Theatre 2`, `Marlow Campus`.
macro_rules! part {
    () => {
        "(Comma (?<place> [AnyCap & !Function & !Org & !TimeWord]{0,3} [(PlaceHead | PlaceHeadX | 'campus' | 'theatre' | 'hall') & AnyCap] Num?))? "
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "numbered-road",
        pattern: "(?<place> (['state' | 'county' | 'provincial' | 'national' | 'federal' | 'us' | 'interstate'] & AnyCap)? [(PlaceHead | PlaceHeadFirst | PlaceHeadX | 'highway' | 'route' | 'motorway' | 'expressway' | 'freeway') & AnyCap] [Num | CapNum | NumWord] [Direction & CapShape]?)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| (m.start..m.end).any(|s| Class::NumberedRoad.holds(v.last(s))),
        yes: &["The crash closed [Highway 12] again.", "They repaved [State Highway 212] then.", "Take [Interstate 412 North] to it."],
        no: &["Their highway was long.", "Our Route to 12 homes."],
        ..RULE
    },
    Rule {
        name: "road-by-its-letters",
        pattern: "(?<place> CapNum | Initial Hyphen Num | ['us' | 'sr' | 'cr'] & Caps Hyphen Num)",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| road_number(v.words(m.start, m.end)),
        yes: &["A crash on [I-295] killed two.", "The works on [SH412] went on."],
        no: &["A plan for COP26 went on.", "The I-Novation Fund grew."],
        ..RULE
    },
    Rule {
        // `closed the A303`, `Junction 7 of the M5`: behind an article, and no noun behind.
        name: "road-by-its-letter-and-article",
        pattern: "['on' | 'of' | 'along' | 'off' | 'near' | 'closed' | 'close' | 'closes' | 'from' | 'to' | 'via' | 'between' | 'and' | 'onto' | 'down' | 'up' | 'where' | 'join' | 'joins' | 'widen' | 'cross' | 'crosses' | 'crossing' & Lower] 'the' (?<place> [CapNum]) [FullStop | Comma | Semi | Para | 'at' | 'near' | 'between' | 'in' | 'after' | 'before' | 'and' | 'to' | 'from' | 'on' | 'this' | 'for' | 'road' | 'motorway' | 'highway' | 'was' | 'is' | 'will' | 'has']",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            v.slot(m, "place").is_some_and(|(a, b)| {
                let word = v.words(a, b);
                let digits = word.bytes().skip(1).all(|c| c.is_ascii_digit());
                word.starts_with(['A', 'B', 'M', 'N', 'R', 'E']) && (2..=5).contains(&word.len()) && digits
            })
        },
        yes: &["Police closed the [A303] at noon.", "It was at Junction 7 of the [M5] after the crash."],
        no: &["They sold the M5 pumps.", "They met at COP26 and left."],
        ..RULE
    },
    Rule {
        name: "street-of-another-tongue",
        pattern: "(?<place> [Num | NumWord]? ['jalan' | 'jln' | 'lorong' | 'lebuh' | 'lebuhraya' | 'persiaran' | 'lengkok' | 'lingkaran' | 'ulitsa' | 'ulica' | 'prospekt' | 'rruga' | 'bulevardul' | 'avenida' | 'calle' | 'rua' | 'rue' | 'viale' | 'piazza' | 'piazzale' | 'praca' | 'travessa' | 'paseo'] & AnyCap [AnyCap & !Function & !TimeWord & !OrgHeadSure]{1,4} (Comma? Num & !DATE)?)",
        certainty: Certainty::Likely,
        priority: 10,
        check: |v, m| {
            let a = m.start;
            let begins = v.shape(a) == Shape::Num || v.shape(a) == Shape::NumWord || a.checked_sub(1).is_none_or(|b| !v.shape(b).is_capital());
            begins && (!capital_behind(v, m.end) || v.shape(m.end - 1) == Shape::Num)
        },
        yes: &["They will close [Jalan Tun Marqa Oyet] then.", "Write to [14 Lorong Oyrot 5], Penang.", "It stands in [Avenida Marqa Oyet 77], far off."],
        no: &["Then Rue left.", "The calle was full."],
        ..RULE
    },
    Rule {
        name: "avenue-by-letter",
        pattern: "(?<place> [Num | NumWord | DATE] [Direction & AnyCap | Initial]? ['avenue' | 'street' | 'road' | 'boulevard' | 'highway'] & AnyCap [Initial | NumWord | Num] [Direction & AnyCap]?)",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| v.length(m.start) == 1 && v.words(m.start, m.start + 1).bytes().all(|c| c.is_ascii_alphanumeric()),
        yes: &["A store at [1840 Avenue K] opened.", "He lives at [33 Road 12 East] now."],
        no: &["The avenue k was closed."],
        ..RULE
    },
    Rule {
        name: "where-line",
        pattern: concat!(
            "['where' | 'venue' | 'location' | 'place' | 'venues' | 'address'] & !Lower Colon Break? 'the'? (?<place> [AnyCap & !Function & !TimeWord & !RoleTitle & !RoleHead & !Org & !Honorific & !['online' | 'zoom' | 'virtual' | 'remote' | 'webinar']]{1,5} Num?) ",
            part!(),
            part!(),
            part!(),
            "[Comma | Break | Para | FullStop | Open | Dash | Semi | Slash | 'in' | 'on']"
        ),
        certainty: Certainty::Likely,
        priority: 7,
        check: venue,
        yes: &[
            "When: Friday\nWhere: [Oyrot House], [Lecture Theatre 4], [Marqa Campus], 12 Elm Street.\nText.",
            "When: Friday\nVenue: [Marqazun Gardens], Nairobi\nText.",
        ],
        no: &["When: Friday\nWhere: Online\nText.", "When: Friday\nWhere: at the house\nText."],
        ..RULE
    },
    Rule {
        name: "named-building",
        pattern: "['the' | Poss | 'this' | 'its'] [Lower & (Adjective | Noun | !Common)]{0,2} (?<place> [Cap & !Function & !Demonym & !TimeWord & !RoleTitle & !RoleHead]{1,4} ['building' | 'buildings'] & CapShape & !InTitle)",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| !capital_behind(v, m.end) && !v.shape(m.end).is_capital() && v.shape(m.end) != Shape::Amp,
        yes: &["The award-winning [Marine Services Building] is new.", "They met in the city's [Marqa Building], far off."],
        no: &["The old building fell.", "They met the Marqa Building Society."],
        ..RULE
    },
    Rule {
        name: "street-by-its-number",
        pattern: "(?<place> [Num | NumWord]? [Direction & AnyCap | Initial]? [NumWord | Ordinal & CapShape] ['street' | 'avenue' | 'ave' | 'st'] & CapShape & !InTitle [Direction & AnyCap]?)",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["They met on [North 4th Street] in May.", "A shop in [42nd Street] closed.", "It stands on [Fifth Avenue] there."],
        no: &["The second street was closed.", "Their Fifth Avenue Bank grew."],
        ..RULE
    },
    Rule {
        // Streets that are called after kings, queens and saints, whose titles people have, too.
        name: "street-of-title",
        pattern: "(?<place> [Num | NumWord]? ['queen' | 'queens' | 'king' | 'kings' | 'prince' | 'princes' | 'princess' | 'duke' | 'lord' | 'bishop' | 'abbot' | 'pope' | 'saint' | 'st' | 'earl' | 'cardinal' | 'archbishop' | 'canon' | 'abbey' | 'governor' | 'president' | 'general' | 'captain' | 'bishops' | 'lady'] & CapShape Dot? Poss? ([Capital & !Function] ('of' [Capital & !Function])?)? ['street' | 'road' | 'avenue' | 'lane' | 'square' | 'terrace' | 'crescent' | 'drive' | 'quay' | 'parade' | 'boulevard' | 'highway' | 'way'] & CapShape [Direction & AnyCap]?)",
        certainty: Certainty::Likely,
        priority: 12,
        check: |v, m| !capital_behind(v, m.end),
        yes: &[
            "A shop in [Queen Street] closed.",
            "He lives at [14 St Oyrot Road] there.",
            "They met in [King Marqa Street], far off.",
            "It is at [45 Queen Street East], Oxley.",
        ],
        no: &["Queen Anna walked the street.", "They met Lord Street Holt."],
        ..RULE
    },
    Rule {
        // One peak of two names: `Oyrota/Mount Holt`.
        name: "two-names-of-one-place",
        pattern: "(?<place> [CapShape & !Common & !Org & !OrgHeadAny & !RoleHead] [CapShape & !Common & !Org]? Slash (['mount' | 'mt' | 'lake' | 'cape'] & CapShape Dot? [CapShape & !Function & !OrgHeadSure] [CapShape & !Common & !Function & !OrgHeadAny]? | [Natural | City | CityX] & CapShape))",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| {
            let second = (m.start..m.end).find(|s| v.shape(*s) == Shape::Slash).map_or(m.end, |s| s + 1);
            let head = v.has(second, Label::Natural) || matches!(v.lower(second), b"mount" | b"mt" | b"mt." | b"lake" | b"cape");
            head && !capital_behind(v, m.end)
        },
        yes: &["They climbed [Oyrota/Mount Marlow] again.", "The height of [Marqarangi/Mt Holt] fell."],
        no: &["They climbed and/or Mount Marlow.", "Their Org/Mount plan."],
        ..RULE
    },
];
