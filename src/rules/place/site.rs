//! Sites: buildings, venues, streets and addresses.

use super::super::check::capital_behind;
use super::super::{RULE, Rule};
use super::address::house;
use super::{head_is, no_name_behind};
use crate::record::Certainty;
use crate::text::token::Shape;

/// How streets end that are one word: `Marqastrasse`, `Oyrotvegur`, `Tokhtalaan`.
fn ends_as_street(word: &[u8]) -> bool {
    const ENDS: [&[u8]; 19] = [
        b"strasse",
        "straße".as_bytes(),
        b"gasse",
        b"platz",
        b"allee",
        b"ufer",
        b"damm",
        b"vej",
        b"veien",
        b"vegur",
        b"gade",
        b"gata",
        b"gatan",
        "vägen".as_bytes(),
        b"katu",
        b"laan",
        b"straat",
        b"plein",
        b"gracht",
    ];
    ENDS.iter().any(|e| word.len() > e.len() + 2 && word.ends_with(e))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "site-by-weak-head",
        pattern: "(['at' | 'near' | 'outside' | 'inside' | 'from' | 'to' | 'in' | 'into' | 'opposite' | 'through'] 'the' [Lower & Adjective]{0,2} | ['at' | 'near' | 'outside' | 'inside' | 'opposite'] & Lower | ['refurbishment' | 'construction' | 'renovation' | 'restoration' | 'redevelopment' | 'demolition' | 'extension' | 'reopening'] & Lower 'of' 'the'?) (?<place> [Cap & !Function & !Demonym & !OrgHeadAny & !TimeWord & !RoleTitle]{1,3} [PlaceHeadX & Capital & !OrgHeadAny & !OtherHeadAny & (!RoleMod | 'field')])",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| no_name_behind(v, m) && head_is(v, m.end - 1, "site"),
        yes: &["She spoke at the [Marlow Campus] then.", "They ran from the [Orinda Cinema] then.", "The refurbishment of [Oxley Gardens Pavilion] began."],
        no: &["She spoke at the campus.", "Help for the Marlow Campus Fund grew."],
        ..RULE
    },
    Rule {
        name: "theatre-as-venue",
        pattern: "['at' | 'in' | 'from' | 'outside' | 'near' | 'inside' | 'opposite'] & Lower 'the'? (?<place> [Capital & Mid & !InTitle & !Function & !TimeWord & !Org & !Poss & !Honorific & !RoleHead]{1,4} ['theatre' | 'theater' | 'playhouse' | 'cinema' | 'cinemas' | 'bandstand'] & Capital)",
        certainty: Certainty::Likely,
        priority: 6,
        check: no_name_behind,
        yes: &["They met at the [Marlow Theatre] on Friday.", "It is shown in the [Oak Open Air Theatre] then."],
        no: &["They met at the theatre.", "He works for the Marlow Theatre Company."],
        ..RULE
    },
    Rule {
        name: "at-parliament",
        pattern: "'at' & Lower (?<place> 'parliament' & CapShape & Mid & !InTitle) [FullStop | Comma | 'on' | 'this' | 'last' | 'yesterday' | 'today' | 'in' | 'and' | 'with' | 'to' | DATE | Close]",
        certainty: Certainty::Likely,
        priority: 6,
        yes: &["It was launched at [Parliament] on Tuesday.", "They met ministers at [Parliament], too."],
        no: &["It was passed by Parliament on Tuesday."],
        ..RULE
    },
    Rule {
        // A house of which only the rooms matter: what is done there is said before.
        name: "event-at-house",
        pattern: "['held' | 'hosted' | 'gathered' | 'gather' | 'gathering' | 'ceremony' | 'reception' | 'gala' | 'dinner' | 'luncheon' | 'lunch' | 'concert' | 'signed' | 'unveiled' | 'place' | 'staged' | 'screened' | 'celebrated' | 'launch' | 'fundraiser' | 'vigil' | 'rally' | 'protest' | 'workshop' | 'seminar' | 'conference' | 'exhibition' | 'event' | 'presented' | 'meeting' | 'summit' | 'forum' | 'tournament' | 'festival' | 'show' | 'performance' | 'ball' | 'breakfast' | 'awards' | 'graduation' | 'commencement' | 'wedding' | 'funeral' | 'screening' | 'auction' | 'booth' & Lower | DATE] [DATE | Comma | 'last' | 'week' | 'night' | 'on' | 'this' | 'month' | 'yesterday' | 'today']{0,3} ['at' & Lower] 'the'? (?<place> [Capital & Mid & !InTitle & !Function & !TimeWord & !Org & !Honorific & !RoleHead & !OrgHeadSure] [Capital & !InTitle & !Function & !TimeWord & !RoleHead]{0,3} ['center' | 'centre' | 'museum' | 'gallery' | 'club' | 'pavilion' | 'auditorium' | 'lounge' | 'ballroom' | 'rooms' | 'hotel' | 'inn' | 'lodge' | 'resort' | 'clubhouse' | 'coliseum' | 'amphitheater' | 'amphitheatre' | 'arena' | 'stadium' | 'showgrounds' | 'fairgrounds' | 'racecourse' | 'speedway' | 'raceway'] & Capital)",
        certainty: Certainty::Likely,
        priority: 6,
        check: no_name_behind,
        yes: &[
            "They gathered at the [Keyrot Centre] last night.",
            "The prize was presented at the [Marlow Museum] then.",
            "A dinner was held on Friday at the [Oxley Club] there.",
            "Shareholders meet on May 20 at the [Marlow Insurance Center] again.",
        ],
        no: &["They work at the Keyrot Centre now.", "A dinner was held at Oxley University."],
        ..RULE
    },
    Rule {
        // The town behind: `the Grand Hotel Stockholm`.
        name: "hotel-and-its-town",
        pattern: "(?<place> [Capital & Mid & !InTitle & !Function & !TimeWord & !RoleHead]{1,3} 'hotel' & CapShape [(City | CityX | BigCity | Country) & CapShape & Mid])",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["They met at the [Grand Hotel Stockholm] in May.", "A night at the [Marlow Hotel Nairobi] was fun."],
        no: &["They met at the Grand Hotel in Stockholm.", "The Hotel Stockholm Group grew."],
        ..RULE
    },
    Rule {
        // A brand's house in a town: `the Sheraton Denver`.
        name: "hotel-of-brand",
        pattern: "['the' | 'at' | 'in'] (?<place> ['hilton' | 'sheraton' | 'marriott' | 'hyatt' | 'westin' | 'radisson' | 'intercontinental' | 'novotel' | 'sofitel' | 'pullman' | 'fairmont' | 'kempinski' | 'swissotel' | 'doubletree' | 'renaissance' | 'courtyard'] & CapShape & Mid & !InTitle ['grand' | 'regency' | 'park' | 'central' | 'downtown' | 'airport']{0,2} [(City | CityX | BigCity | Subdivision | Region) & CapShape & Mid])",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| !capital_behind(v, m.end) && !v.shape(m.end).is_capital(),
        yes: &["They met at the [Sheraton Denver] in May.", "A gala at the [Hyatt Regency Houston] was full."],
        no: &["They met at the Hilton in Denver.", "The Hilton Houston Group grew."],
        ..RULE
    },
    Rule {
        // Where in the town: `in New York (Oxley Center, booth 12)`.
        name: "town-and-house-in-brackets",
        pattern: "[City | CityX | BigCity | Subdivision | StateAbbr] Open 'the'? (?<place> [Capital & !Function & !TimeWord & !Org & !RoleHead]{1,4} ['center' | 'centre' | 'hotel' | 'arena' | 'stadium' | 'theatre' | 'theater' | 'pavilion' | 'auditorium' | 'hall' | 'campus' | 'museum' | 'club'] & Capital) [Comma | Close]",
        certainty: Certainty::Likely,
        priority: 6,
        yes: &["They show it in Houston (the [Marlow Center], booth 12).", "It is in Houston ([Oxley Centre]) now."],
        no: &["It is in Lyon (the centre)."],
        ..RULE
    },
    Rule {
        name: "address-street",
        // `45 Elm Street`, `12A Oak Road`, `1200 West 6th Street`.
        pattern: "(?<place> [Num | NumWord] ([Hyphen | Dash | Slash] Num)? ([AnyCap & !Function]{1,4} | [(Direction | Initial) & AnyCap]? NumWord) [(PlaceHead | 'close' | 'drive' | 'terrace' | 'crescent' | 'parade') & AnyCap] [Direction & Capital]?)",
        priority: 6,
        check: house,
        yes: &[
            "Visit us at [45 Elm Street West] today.",
            "It stands at [1200 Grand Oak Avenue] there.",
            "It is at [12B Oak Road] now.",
            "They met at [900 W. 6th Street] then.",
            "It stands at [109-111 Oyrot Street] there.",
            "He lives at [84-24 109th Street] there.",
        ],
        no: &["We saw 45 streets.", "The 2nd Congressional District voted."],
        ..RULE
    },
    Rule {
        name: "block-and-street",
        pattern: "(?<place> ['block' | 'blk'] & AnyCap [Num | NumWord] [AnyCap & !Function]{1,3} [(PlaceHead | 'close' | 'drive' | 'terrace' | 'crescent' | 'parade' | 'st' | 'rd' | 'ave' | 'street' | 'view' | 'link' | 'walk' | 'rise' | 'loop' | 'central' | 'ring' | 'green' | 'way' | 'vista' | 'grove') & AnyCap] Num{0,1})",
        priority: 7,
        yes: &["A garden near [Blk 12 Oxley Marsh St 34] opened.", "The fire at [Block 7A Elm Hill Close] was small."],
        no: &["We saw block 12 of it."],
        ..RULE
    },
    Rule {
        // The number stands in front as in France, Luxembourg, Belgium, Switzerland, Italy: `11, Avenue Jean Oyrot`.
        name: "number-and-foreign-street",
        pattern: "(?<place> Num Comma? ['rue' | 'avenue' | 'boulevard' | 'quai' | 'chemin' | 'allee' | 'impasse' | 'cours' | 'place' | 'route' | 'rua' | 'calle' | 'avenida'] (['de' | 'du' | 'des' | 'la' | 'le' | 'les' | 'da' | 'do' | 'dos' | 'del' | 'el' | 'los'] & Lower){0,2} [Capital & !Function & !TimeWord & !Num] [Capital & Mid & !Function & !TimeWord]{0,2}) [Comma | Break | Para | FullStop | CapNum | Num | Semi | Close]",
        priority: 9,
        check: |v, m| v.words(m.start, m.start + 1).len() <= 4,
        yes: &["Write to [11, Avenue Jean Marqa], L-1855 Luxembourg.", "It is at [24 rue de Marqazun], Oyrotal."],
        no: &["It has 24 route maps of Kenya.", "In 2011, Avenue Marqa Holdings grew."],
        ..RULE
    },
    Rule {
        // Rivers, hills and settlements as they are called in Arabic, Malay and Gaelic: the kind stands first.
        name: "place-by-first-word-abroad",
        pattern: "(?<place> ['wadi' | 'jebel' | 'jabal' | 'djebel' | 'jebal' | 'oued' | 'khor' | 'sungai' | 'bukit' | 'ulu' | 'kuala' | 'tanjung' | 'tanjong' | 'pulau' | 'gunung' | 'teluk' | 'danau' | 'selat'] & CapShape [CapShape | Inner | Lower & !Function & !Common] [CapShape & !Function & !TimeWord & !OrgHeadAny]?)",
        priority: 9,
        check: |v, m| {
            !capital_behind(v, m.end)
                && !m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Num)
                && (v.shape(m.end - 1) == Shape::Cap || v.words(m.end - 1, m.end).contains('-'))
        },
        yes: &["He swam in [Sungai Marqa] again.", "The town of [Wadi al-Oyrot] is old.", "They climbed [Gunung Marqa Oyrot] then."],
        no: &["He swam in sungai water.", "The wadi was dry."],
        ..RULE
    },
    Rule {
        // Towns that are words, too: `12 Marsh Street, Bath`.
        name: "street-and-its-town",
        pattern: "(?<place> [Num | NumWord] [AnyCap & !Function & !TimeWord]{1,3} ['street' | 'road' | 'avenue' | 'lane' | 'drive' | 'terrace' | 'close' | 'crescent' | 'boulevard'] & CapShape) Comma (?<place> [(City | CityX | BigCity) & CapShape & !Function & !TimeWord & !Org]) [Comma | FullStop | Semi | Break | Para | Close | CapNum]",
        certainty: Certainty::Likely,
        priority: 8,
        check: house,
        yes: &["The fair at [12 Oyrot Street], [Bath], opens.", "Write to [8 Marqa Road], [Reading]."],
        no: &["They met at 12 Oyrot Street, then left.", "They shut Elm Street, Bath, in May."],
        ..RULE
    },
    Rule {
        name: "suburb-behind-street",
        pattern: "(?<place> Num [AnyCap & !Function]{1,3} [PlaceHead | 'st' | 'rd' | 'ave' | 'close' | 'court' | 'terrace' | 'place' | 'parade' | 'crescent']) Comma? Break? (?<place> [Capital & !Function & !Org & !OrgHeadAny & !Direction]{1,2}) Comma? Break? (?<place> [StateAbbr | StateAbbrX | Subdivision]) (Num Comma? (?<place> Country))?",
        priority: 8,
        yes: &["Visit [45 Elm Street], [Oak Hollow], [NSW] 2600 today.", "It is at [31 Wattle Road] [Oxleyton], [VIC] 3400 [Australia] now."],
        no: &["We saw 45 streets."],
        ..RULE
    },
    Rule {
        name: "site-of-name",
        pattern: "(?<place> ['palace' | 'port' | 'tower' | 'castle' | 'cathedral' | 'basilica' | 'abbey' | 'fort' | 'fortress' | 'citadel' | 'circuit' | 'harbour' | 'harbor' | 'temple' | 'shrine' | 'monastery' | 'priory'] & Capital 'of' 'the'? [Cap & !Function & !TimeWord & !OrgHeadAny & !RoleHead]{1,2})",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| no_name_behind(v, m) && m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Lower && v.lower(b) != b"by"),
        yes: &["Crew left the [Port of Oyrotal] then.", "They met at the [Palace of Marqazun] again.", "She saw the [Cathedral of Saint Oyrota] there."],
        no: &["Crew left the port of their youth.", "It was bought by Port of Oyrotal Holdings."],
        ..RULE
    },
    Rule {
        name: "foreign-site",
        pattern: "(?<place> ['chateau' | 'palacio' | 'palais' | 'palazzo' | 'auberge' | 'castello' | 'castelo' | 'castillo' | 'plaza' | 'praca' | 'piazza' | 'parque' | 'parc' | 'puente' | 'ponte' | 'pont' | 'quinta' | 'teatro' | 'estadio' | 'stade' | 'rue' | 'avenida' | 'rua' | 'calle' | 'boulevard' | 'paseo' | 'quai' | 'largo' | 'cais'] & Capital ['de' | 'des' | 'du' | 'da' | 'do' | 'dos' | 'das' | 'del' | 'della' | 'di' | 'la' | 'le' | 'los' | 'las' | 'of']{1,2} [Cap & !Function & !TimeWord]{1,2} (Comma? Num)?)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| !capital_behind(v, m.end) || v.shape(m.end - 1) == Shape::Num,
        yes: &["A concert in the [Château des Oyrots] sold out.", "Write to [Rua das Marqas, 9], Lisbon.", "Outside the [Auberge de Marqazun], he spoke."],
        no: &["Her name was Rua then.", "The plaza was full."],
        ..RULE
    },
    Rule {
        name: "street-and-number-behind",
        pattern: "(?<place> [CapShape & !Function & !TimeWord & !Org] Num ([Dash | Hyphen] Num)?) [Comma | Break | Semi | Close]",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| ends_as_street(v.lower(m.start)),
        yes: &[
            "Write to [Marqastrasse 14], 8001 Oyrotal.",
            "It moved to [Oyrotvegur 3], far away.",
            "(at [Tokhtagatan 22])",
            "Write to [Tokhtastraße 1–3], 24148 Oyrotal.",
        ],
        no: &["Chapter 14, verse 2", "They won Marqazun 14, a medal."],
        ..RULE
    },
    Rule {
        name: "numbered-site",
        pattern: "['at' | 'to' | 'from' | 'on' | 'in' | 'near' | 'behind' | 'of' | 'outside'] (?<place> ['pier' | 'terminal' | 'gate' | 'wharf' | 'berth' | 'hangar' | 'runway' | 'quay' | 'dock' | 'jetty'] & Capital [Num | NumWord])",
        certainty: Certainty::Likely,
        priority: 4,
        yes: &["A crane fell at [Pier 2] again.", "It flies from [Terminal 3] now."],
        no: &["He sat at gate 4.", "At Oxley 2 they won."],
        ..RULE
    },
    Rule {
        // What bears the names of two who gave for it.
        name: "building-of-a-couple",
        pattern: "'the' & Lower (?<place> [Given & CapShape] ['and' | Amp] [Given & CapShape & Mid] [(Surname | SurnameX | NameEnding | !Common) & CapShape & Mid & !Function] [CapShape & Mid & !Function & !Org & !OrgHead]{0,3} [('pavilion' | 'wing' | 'hall' | 'garden' | 'gardens' | 'park' | 'tower' | 'plaza' | 'field' | 'arena' | 'auditorium' | 'building' | 'stadium' | 'courtyard' | 'atrium' | 'house' | 'suite' | 'room' | 'lab' | 'pool' | 'rink' | 'playground' | 'amphitheatre' | 'amphitheater' | 'bridge' | 'chapel' | 'terrace') & CapShape])",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["They broke ground on the [Laura and Jack Holt Cancer Pavilion] there.", "It stands in the [Jane & Peter Anderson Garden] now."],
        no: &["They met the Laura and Jack Holt Foundation.", "Laura and Jack Holt paid."],
        ..RULE
    },
];
