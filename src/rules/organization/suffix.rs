//! Companies by a legal form that is written small, behind a number or behind a shop's name: `Oyrota a.s.`, `Trieste 1919 S.r.l.`, `Merrow's Stores, Inc.`

use super::super::check::{capital_before, capital_behind};
use super::super::{RULE, Rule};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::text::class::Class;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "company-by-small-suffix",
        pattern: "(?<org> [OrgFirst & Capital & !PlaceName] (OrgWord | Amp | Initial){0,4} Comma? [CompanySuffix | 'inc' | 'ltd' | 'gmbh'] & !Cap Dot?)",
        certainty: Certainty::Likely,
        priority: 7,
        // `the trust company`: a word is one.
        check: |v, m| {
            let written =
                (m.start + 1..m.end).any(|s| v.shape(s) != Shape::Cap && v.words(s, s + 1).contains('.') || matches!(v.lower(s), b"inc" | b"ltd" | b"gmbh"));
            written && !capital_before(v, m.start)
        },
        yes: &[
            "We met [Oyrota a.s.] in May.",
            "A loan to [Marqa Castings sp. z o.o.] grew.",
            "A deal with [Marqa Pumps s.r.o.] followed.",
            "She left [Oyret Pumps inc.] then.",
        ],
        no: &["The a.s. roma club", "They met d.o.o. people."],
        ..RULE
    },
    Rule {
        name: "company-with-number-and-suffix",
        pattern: "(?<org> [OrgFirst & !RoleHead] (OrgWord | Amp){0,3} Num Comma? [CompanySuffix & Cap | 's.r.l.' | 'a.s.' | 's.p.a.']{1,2})",
        priority: 8,
        check: |v, m| !v.has(m.start, Label::Month) && !capital_before(v, m.start),
        yes: &["He was sold to [Oyrota Trieste 1919 S.r.l.] then.", "A unit of [Plexo 21 Holdings Ltd] won."],
        no: &["In May 2019 Ltd companies grew."],
        ..RULE
    },
    Rule {
        // The sister of a company in another land: `Oxley Communications of America, Inc.`
        name: "company-of-place-and-suffix",
        pattern: "(?<org> [OrgFirst & !RoleHead & !RoleTitle & !RoleMod] [OrgWord & !RoleHead & !RoleTitle]{1,3} 'of' [(PlaceName | Country | Subdivision | City | CityX | Region) & Cap]{1,2} Comma? [CompanySuffix & Cap]{1,2} Dot?)",
        priority: 9,
        check: |v, m| !capital_before(v, m.start),
        yes: &["It sued [Marlow Communications of America, Inc.] in May.", "He left [Oyret Telephone Company of Minnesota, LLC] then."],
        no: &["Senior Vice President of Kenya Ltd, Ann Holt, left.", "A Marlow office of Kenya grew."],
        ..RULE
    },
    Rule {
        name: "company-that-a-number-begins",
        pattern: "(?<org> [Num & !Ordinal] [OrgWord & !TimeWord & !CompanySuffix]{1,4} Comma? [CompanySuffix & Cap]{1,2})",
        priority: 9,
        // `In 2019 Zentrix Ltd`, `on May 12 Zentrix Ltd`, `the 12 Zentrix Ltd shops`
        check: |v, m| {
            let digits = v.lower(m.start);
            let year = digits.len() == 4 && (digits.starts_with(b"19") || digits.starts_with(b"20"));
            let dated =
                m.start.checked_sub(1).is_some_and(|b| v.has(b, Label::Month) || v.has(b, Label::MonthX) || matches!(v.shape(b), Shape::Currency | Shape::Num));
            digits.len() >= 2 && digits.iter().all(u8::is_ascii_digit) && !year && !dated && v.shape(m.end) != Shape::Lower
        },
        yes: &["He paid [361 Plexo Consultancy Pte Ltd], which failed.", "A grant to [88 Lantern Foods Sdn Bhd], and others."],
        no: &["In 2019 Zentrix Ltd grew.", "On May 12 Zentrix Ltd, which grew, won.", "The 12 Zentrix Ltd shops closed."],
        ..RULE
    },
    Rule {
        // `Zentrix®, Inc.`
        name: "brand-with-its-mark-and-suffix",
        pattern: "(?<org> [OrgFirst & Capital] OrgWord{0,3} Mark Comma? [CompanySuffix & Cap]{1,2})",
        priority: 9,
        check: |v, m| {
            let mark = (m.start..m.end).find(|s| v.shape(*s) == Shape::Mark);
            mark.is_some_and(|s| matches!(v.words(s, s + 1), "®" | "™" | "℠")) && !capital_before(v, m.start)
        },
        yes: &["He left [Zentrix®, Inc.] then.", "Staff of [Oxley Plexo™ Ltd] came."],
        no: &["He left Zentrix* Inc. then.", "The Zentrix® pump broke."],
        ..RULE
    },
    Rule {
        name: "shop-and-suffix",
        pattern: "(?<org> [CapShape & !Function & !Honorific & !TimeWord & !MajorPlace & !Org & !Stop & !CompanySuffix]{1,2} Poss [CapShape & Common & !Function & !RoleHead]{0,3} Comma? [CompanySuffix & Cap]{1,2})",
        priority: 8,
        check: |v, m| (!capital_before(v, m.start) || v.shape(m.start - 1) == Shape::Caps) && !capital_behind(v, m.end),
        yes: &["They bought [Merrow's Stores, Inc.] then.", "She sold [Oyrota’s Sporting Goods, Inc.] to him."],
        no: &["Kenya’s Zentrix Ltd won.", "Holt's stores closed."],
        ..RULE
    },
    Rule {
        name: "shop-of-somebody",
        pattern: "(?<org> [CapShape & (Given | Surname | !Common) & !Function & !Honorific & !TimeWord & !MajorPlace & !Org & !Stop & !Demonym & !RoleTitle & !RoleHead]{1,2} Poss [CapShape & Common & !Function & !RoleHead]{0,2} ['kitchen' | 'diner' | 'market' | 'markets' | 'grill' | 'pizza' | 'pizzeria' | 'bakery' | 'cafe' | 'deli' | 'pub' | 'tavern' | 'bar' | 'restaurant' | 'restaurants' | 'steakhouse' | 'pharmacy' | 'garage' | 'store' | 'stores' | 'shop' | 'shops' | 'hardware' | 'farm' | 'farms' | 'dairy' | 'orchard' | 'orchards' | 'butchers' | 'books' | 'bookshop' | 'brewery' | 'supermarket' | 'supermarkets' | 'sandwiches' | 'burgers' | 'chicken' | 'seafood' | 'creamery' | 'gym' | 'salon' | 'furniture' | 'jewelers' | 'jewellers' | 'motors' | 'boatyard' | 'catering'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| !capital_before(v, m.start) && !capital_behind(v, m.end) && v.shape(m.end) != Shape::Amp,
        yes: &["Founder of [Oyrota's Kitchen], she will cook.", "He gave it to [Merrow’s Fresh Market] then."],
        no: &["Kenya's Market is old.", "It is in the women's market."],
        ..RULE
    },
    Rule {
        // Stations of radio and television by their signs: `WXYZ-FM`.
        name: "station-by-its-call-sign",
        pattern: "(?<org> [Caps & !InTitle & !Common])",
        priority: 4,
        check: |v, m| {
            let word = v.words(m.start, m.end);
            word.rsplit_once('-').is_some_and(|(sign, band)| (3..=5).contains(&sign.len()) && matches!(band, "FM" | "TV" | "AM" | "LP" | "DT" | "CD"))
        },
        yes: &["It was heard on [WXQZ-FM] then.", "She worked at [KZQX-TV] for years."],
        no: &["It was heard on FM.", "She read the ISO-9001."],
        ..RULE
    },
    Rule {
        // `Pryce Automotive`, `Orchard Mutual`: a family and its trade.
        name: "family-and-its-trade",
        pattern: "(?<org> [CapShape & !InTitle & (Given | Surname | GivenX | SurnameX | !Common) & !Function & !Honorific & !RoleTitle & !RoleMod & !TimeWord & !Org & !Demonym & !Country & !Stop & !StopX & !Direction & !OrgHeadSure] [CapShape & Mid & !InTitle & (OrgHeadX | OrgHead) & !Surname & !SurnameX & !Given & !RoleHead])",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let trade = v.is(m.end - 1, Class::FirmTrade) || v.lower(m.end - 1) == b"mutual";
            let names = v.has(m.start, Label::Surname) || v.has(m.start, Label::Given);
            trade
                && names
                && !capital_before(v, m.start)
                && !v.shape(m.end).is_capital()
                && !matches!(v.shape(m.end), Shape::Hyphen | Shape::Amp)
                && v.lower(m.end) != b"and"
        },
        yes: &["They met. [Pryce Automotive] makes locks.", "It is run by [Orchard Mutual] now."],
        no: &["They met Ann Holt.", "The Pryce automotive group grew."],
        ..RULE
    },
    Rule {
        // `Castle & Quay Developments`
        name: "pair-and-its-trade",
        pattern: "(?<org> [CapShape & Mid & !InTitle & !Function & !Honorific & !RoleTitle & !RoleHead & !TimeWord & !Org] Amp [CapShape & Mid & !InTitle & !Function & !RoleHead & !RoleTitle & !Org] [CapShape & Mid & !InTitle & OrgHeadX & !RoleHead])",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let trade = v.is(m.end - 1, Class::FirmTrade)
                || matches!(v.lower(m.end - 1), b"developments" | b"estates" | b"builders" | b"publishers" | b"fabrics" | b"engineers");
            trade && !capital_before(v, m.start) && !v.shape(m.end).is_capital()
        },
        yes: &["The landlord is [Castle & Quay Developments] now.", "They met [Salt & Oyrot Energy] there."],
        no: &["The Research & Growth Team met.", "They met Salt & Stone."],
        ..RULE
    },
    Rule {
        name: "reinsurer",
        pattern: "(?<org> [CapShape & Mid & !Function & !Honorific & !TimeWord & !RoleHead & !RoleTitle & !Stop & !InTitle]{1,2} ['re' & CapShape & Mid & !InTitle])",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| !capital_before(v, m.start) && !capital_behind(v, m.end) && v.shape(m.end) != Shape::Colon && v.lower(m.end - 1).len() == 2,
        yes: &["He joins from [Oyrota Re] in Kenya.", "The cover is placed with [Lantern Re], which pays."],
        no: &["Re: your letter.", "The Zentrix Re: a note."],
        ..RULE
    },
    Rule {
        name: "airline-of-air",
        pattern: "(?<org> [('air' | 'studio' | 'opera' | 'ballet') & CapShape & Mid & !InTitle] [CapShape & !Common & !Function & !Stop & !TimeWord & !RoleHead & !RoleTitle & !Honorific & !InTitle])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !capital_before(v, m.start) && !capital_behind(v, m.end) && v.shape(m.end) != Shape::Num,
        yes: &["She flew with [Air Oyrota] to Kenya.", "Flights of [Air Kenya] were late."],
        no: &["The Air Force left.", "We met Clean Air Kenya then."],
        ..RULE
    },
    Rule {
        name: "shop-that-acts",
        pattern: "(?<org> [CapShape & !Function & !Honorific & !TimeWord & !MajorPlace & !Org & !Demonym & !Given & !InTitle]{1,2} Poss) ['has' | 'is' | 'was' | 'will' | 'serves' | 'operates' | 'employs' | 'announced' | 'opened' | 'opens' | 'launched' | 'sells' | 'says' | 'said' | 'gave' | 'offers' | 'partnered' | 'made']",
        certainty: Certainty::Weak,
        priority: 3,
        // No closing mark of a quotation; `The Holt's gave`: a family.
        check: |v, m| {
            let family = m.start > 0 && matches!(v.lower(m.start - 1), b"the" | b"both");
            v.shape(m.end - 1) == Shape::Lower && v.lower(m.end - 2).ends_with(b"s") && !capital_before(v, m.start) && !family
        },
        yes: &["Founded in 1931, [Merrow’s] operates 40 stores.", "Then [Oyrota's] opened a store."],
        no: &["Merrow’s stores opened.", "She's opened a store.", "The Oyrota's made a choice."],
        ..RULE
    },
];
