//! Bodies that are called by their members, their number, their county or their cause: students' unions, communities abroad, lodges, orders, movements; and
//! firms by what they are or by their legal form.

use super::super::check::{capital_before, capital_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule};
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // `Friends of Mill Park`, at a sentence's start and on lines, too.
        name: "friends-that-open-a-line",
        pattern: "(?<org> 'friends' & AnyCap 'of' 'the'? [AnyCap & !Function & !Honorific & !TimeWord] [AnyCap & !Function & !TimeWord]{0,3} ('and' [AnyCap & !Function & !TimeWord & !Given]{1,2})?)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| {
            let of = (m.start..m.end).find(|s| v.lower(*s) == b"of").unwrap_or(m.start) + 1;
            !(v.has(of, Label::Given) && v.has(of + 1, Label::Surname) && of + 2 == m.end) && !v.shape(m.end).is_capital()
        },
        yes: &["[Friends of Mill Park] planted it.", "Then it rained. [Friends of the Oyrota Canal] met."],
        no: &["Friends of Ann Holt came.", "Our friends of the mill came."],
        ..RULE
    },
    Rule {
        // `Orchestra of St Olave’s`, `Our Lady of Lourdes RC Primary`
        name: "body-of-a-saint",
        pattern: "(?<org> ([OrgWord & !OrgHeadSure]{0,2} [OrgHeadFirst | 'orchestra' & Cap | 'choir' & Cap | 'parish' & Cap | 'sisters' & Cap | 'brothers' & Cap] 'of' ['st' | 'saint'] & CapShape Dot? [CapShape & Mid]{1,2} Poss?) | ['our' & CapShape] ['lady' & CapShape] ('of' [CapShape & Mid]{1,2})? [Cap & !OrgHeadSure]{0,2} [OrgHead | 'primary' | 'secondary' | 'convent' & CapShape] ('school' & CapShape)?)",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| !v.shape(m.end).is_capital() && !(v.shape(m.end - 1) == Shape::Poss && v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun)),
        yes: &["They perform with the [Orchestra of St Olave’s] there.", "Year 6 of [Our Lady of Lourdes RC Primary] came."],
        no: &["The orchestra of St Olave came.", "Our lady of the house came."],
        ..RULE
    },
    Rule {
        // `Kamehameha Schools`
        name: "schools-of-a-name",
        pattern: "(?<org> [CapShape & Mid & !InTitle & !Common & !Function & !Demonym & !Honorific & !TimeWord & !Org & !OrgHeadAny & !Country & !Direction]{1,2} ['schools' | 'hospitals' | 'colleges' | 'libraries' | 'museums' | 'theatres' | 'clinics' | 'hotels' | 'nurseries'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !v.shape(m.end).is_capital() && !capital_before(v, m.start),
        yes: &["It is shared with [Kamehameha Schools] now.", "She leads [Oyrotal Hospitals] in Kenya."],
        no: &["It is shared with Kenyan Schools now.", "Oyrotal schools came."],
        ..RULE
    },
    Rule {
        // `Poles in Ireland Association`, `Women in Mining Network`
        name: "people-in-something-and-head",
        pattern: "(?<org> [CapShape & !InTitle & !Function & !Stop & (Demonym | Noun | !Common) & !Honorific & !RoleTitle & !OrgHeadSure] 'in' 'the'? [Capital & !Function & !TimeWord & !OrgHeadSure]{1,2} ['foundation' | 'association' | 'society' | 'network' | 'federation' | 'union' | 'council' | 'alliance' | 'institute' | 'trust' | 'initiative' | 'coalition'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 8,
        // `Ukrainians`, `Women`: many.
        check: |v, m| {
            let word = v.lower(m.start);
            let many = word.ends_with(b"s") && !word.ends_with(b"ss") || matches!(word, b"women" | b"men" | b"youth" | b"people" | b"children");
            many && !capital_before(v, m.start) && !capital_behind(v, m.end)
        },
        yes: &["It went to the [Latvians in the Oyrotal Foundation] then.", "She leads the [Women in Tunnelling Network] there."],
        no: &["They met in the Netherlands Foundation hall.", "He placed trust in Kenya Foundation staff."],
        ..RULE
    },
    Rule {
        name: "numbered-lodge",
        pattern: "(?<org> [OrgFirst & !PlaceHead & !RoleMod & !TimeWord & !InTitle] ([OrgWord | 'of' | Amp]{0,3} [OrgWord])? ['local' | 'lodge' | 'aerie' | 'grange' | 'troop' | 'pack'] & CapShape [Num | CapNum] ('auxiliary' & CapShape)?)",
        priority: 7,
        check: |v, m| !capital_before(v, m.start) && (m.start..m.end).all(|s| v.kind(s).is_none()),
        yes: &["He leads [Boilermakers Local 33] there.", "She joined the [Order of Herons Aerie 12] in May.", "It went to [Marqori Lodge 9] then."],
        no: &["The local 33 of them came.", "At the lodge No. 9 is free."],
        ..RULE
    },
    Rule {
        name: "people-in-a-place",
        pattern: "(?<org> ([OrgFirst & !Function & !RoleHead]{0,2} ['association' | 'union' | 'federation' | 'society' | 'council' | 'community' | 'congress' | 'league' | 'network' | 'assembly' | 'chamber' | 'forum'] & CapShape 'of' [Capital & !Function]{0,2} [Demonym | OrgHeadPlural | Trades | 'nationals' | 'citizens' | 'students' | 'workers' | 'migrants' | 'alumni' | 'professionals'] & CapShape | [Demonym & CapShape] [OrgWord]{0,2} ['community' | 'association' | 'union' | 'society' | 'club' | 'chamber' | 'center' | 'centre'] & CapShape) 'in' 'the'? [PlaceName & Capital])",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &[
            "The [Association of Samoans in Kenya] met.",
            "He heads the [Kenyan Community in Portugal] there.",
            "The [Union of Kenyan Students in Portugal] paid.",
        ],
        no: &["The community of Samoans in Kenya met.", "An association of nurses in Kenya met."],
        ..RULE
    },
    Rule {
        name: "students-of-body",
        pattern: "(?<org> ([(OrgFirst | AnyCap & InTitle & !Function) & !RoleHead] [OrgWord | AnyCap & InTitle & !Function]{0,3} ['university' | 'college' | 'school' | 'institute' | 'hospital' | 'academy' | 'polytechnic' | OrgHead & CapShape] | 'university' & AnyCap 'of' 'the'? [AnyCap & !Function & !OrgHead]{1,3}) ['students' | 'student' | 'graduate' | 'postgraduate' | 'staff' | 'alumni' | 'parents' | 'teachers' | 'faculty' | 'workers' | 'employees' | 'officers' | 'veterans'] & CapShape Poss? [OrgWord & !OrgHead]{0,1} ['association' | 'associations' | 'union' | 'guild' | 'council' | 'federation' | 'society' | 'club' | 'senate' | 'assembly'] & CapShape)",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &[
            "The [Northgate University Students Association] voted.",
            "The [University of Northgate Students’ Association] voted.",
            "The [Marlow College Staff Union] voted.",
        ],
        no: &["Northgate University students voted.", "The students of Northgate University voted."],
        ..RULE
    },
    Rule {
        name: "guard-and-reserve",
        pattern: "(?<org> 'guard' & CapShape) 'and' (?<org> ['reserve' | 'reserves'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["Members of the [Guard] and [Reserve] serve too.", "They lead [Guard] and [Reserve] units there."],
        no: &["He met a guard and reserve officers."],
        ..RULE
    },
    Rule {
        name: "order-of-brothers",
        pattern: "(?<org> [OrgWord]{0,2} ['fraternal' | 'benevolent' | 'loyal' | 'independent' | 'improved' | 'ancient' | 'protective' | 'charitable' | 'patriotic' | 'military' | 'sovereign' | 'hospitaller'] & CapShape ('and' [CapShape & !Function] | [CapShape & Adjective]){0,2} 'order' & CapShape 'of' 'the'? [CapShape & !Function]{1,3})",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["The [Fraternal Order of Herons] paid.", "He joined the [Benevolent and Protective Order of Moose] then."],
        no: &["It was an independent order of the court."],
        ..RULE
    },
    Rule {
        name: "movement-for-a-country",
        pattern: "(?<org> ['code' | 'teach' | 'books' | 'pencils' | 'water' | 'food' | 'hope' | 'homes' | 'shoes' | 'wheels' | 'tools' | 'seeds' | 'bread' | 'music' | 'art' | 'arts' | 'sports' | 'lawyers' | 'doctors' | 'engineers' | 'teachers' | 'mothers' | 'veterans' | 'farmers' | 'artists' | 'citizens' | 'voices' | 'pennies' | 'bikes' | 'computers' | 'wreaths' | 'pathways' | 'together' | 'students' | 'women' | 'girls' | 'parents' | 'nurses' | 'scientists' | 'soldiers'] & CapShape ['for' | 'across' & CapShape | 'without' & CapShape] ['america' | 'all' & CapShape | 'africa' | 'kids' & CapShape | 'humanity' & CapShape | 'borders' & CapShape | Country & CapShape])",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| {
            let quoted = m.start.checked_sub(1).is_some_and(|b| matches!(v.shape(b), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen));
            !quoted && !capital_behind(v, m.end) && !v.has(m.end, Label::OtherHead)
        },
        yes: &["A gift to [Code for Kenya] came.", "We thank [Bikes Across America] for it.", "She leads [Teach for Portugal] now."],
        no: &["We have food for Kenya.", "A code for Kenya came."],
        ..RULE
    },
    Rule {
        name: "campaign-for-office",
        pattern: "['for' | 'of' | 'by' | 'from' | 'with' | 'at' | 'joined' | 'managed' | 'to'] & Lower (?<org> [CapShape & Mid & !RoleHead & !MajorPlace & !Common & !Org & !OrgHeadAny] [CapShape & Mid & !Common & !OrgHeadAny]{0,2} 'for' ['senate' | 'congress' | 'governor' | 'president' | 'mayor' | 'sheriff' | 'assembly' | 'delegate' | 'america'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| !capital_behind(v, m.end) && v.shape(m.end) != Shape::Num,
        yes: &["She was a manager for [Oxleigh for Senate] in May.", "He was treasurer of [Ann Kowalski for Governor] then."],
        no: &["He voted for Holt for the senate.", "She is a candidate for governor."],
        ..RULE
    },
    Rule {
        // Two or three counties' police, health or fire service is one body.
        name: "service-of-counties",
        pattern: "(?<org> ([PlaceName & CapShape & !Country] Comma)? [PlaceName & CapShape & !Country | CapShape & !Common & !Function & Mid] 'and' [CapShape & !Function & !Demonym & !Org & !OrgHead]{1,2} [OrgHead & Capital | ('police' | 'constabulary') & CapShape])",
        priority: 8,
        check: |v, m| {
            let both = m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"both" | b"between" | b"," | b"and"));
            let words = v.words(m.end - 1, m.end).to_lowercase();
            let service = matches!(
                words.as_str(),
                "police"
                    | "constabulary"
                    | "health authority"
                    | "health board"
                    | "combined authority"
                    | "fire authority"
                    | "ambulance service"
                    | "fire service"
                    | "probation service"
                    | "probation trust"
                    | "primary care trust"
                    | "partnership trust"
                    | "nhs trust"
                    | "nhs foundation trust"
                    | "health trust"
                    | "fire and rescue service"
                    | "fire and rescue authority"
                    | "waste authority"
            );
            service && !both && !capital_behind(v, m.end) && !capital_before(v, m.start)
        },
        yes: &["An officer of [Kent and Borders Police] came.", "Money for [Camden, Islington and Enfield Health Authority] came."],
        no: &["Both Kent and Essex Police came.", "In Kent and at Essex Police they agreed."],
        ..RULE
    },
    Rule {
        name: "city-and-county-council",
        pattern: "(?<org> [Capital & !Function & !Stop]{1,3} ['and' | Amp] [OrgHead & Capital])",
        priority: 9,
        check: |v, m| {
            let council = matches!(v.words(m.end - 1, m.end), "County Council" | "District Council" | "Borough Council");
            council && m.end >= m.start + 3 && matches!(v.last(m.end - 3), b"city" | b"town" | b"borough")
        },
        yes: &["The [Oxley City and County Council] met.", "It went to [Marqori City and County Council] then."],
        no: &["The city and county council met."],
        ..RULE
    },
    Rule {
        name: "number-and-head",
        pattern: "(?<org> [NumWord & !Ordinal & !TimeWord & !InTitle] [OrgWord & !OrgHeadAny & !TimeWord]{0,2} [(OrgHead | 'ventures' | 'capital' | 'partners' | 'systems' | 'labs' | 'holdings' | 'studios' | 'group' | 'media' | 'games' | 'energy' | 'therapeutics') & CapShape] (Comma? [CompanySuffix & Cap])?)",
        priority: 6,
        check: |v, m| {
            let word = v.words(m.start, m.start + 1);
            let named = word.bytes().any(|b| b.is_ascii_uppercase());
            named && !capital_behind(v, m.end)
        },
        yes: &["The round was led by [9XM Ventures] then.", "It was made by [4QX Pump Systems, Inc.] for us."],
        no: &["The 4th Systems were built.", "It paid 5M for it."],
        ..RULE
    },
    Rule {
        name: "listed-body-and-legal-form",
        pattern: "(?<org> [Org & Capital & !Country] [Capital & !Function & !Org & !CompanySuffix]{1,2} Comma? [CompanySuffix & Cap & !Noun])",
        priority: 9,
        check: |v, m| !capital_behind(v, m.end) && !capital_before(v, m.start),
        yes: &["She left [Microsoft Oxley LLC] in May.", "It was sold to [Deloitte Marqa GmbH] then."],
        no: &["She left Microsoft and Oxley LLC.", "She left Microsoft in May."],
        ..RULE
    },
    Rule {
        name: "house-of-parliament",
        pattern: "(?<org> [PlaceName & Capital]{0,2} 'house' & CapShape 'of' ['delegates' | 'representatives' | 'commons' | 'lords' | 'chiefs' | 'councillors' | 'assembly'] & CapShape)",
        priority: 8,
        check: |v, m| m.start.checked_sub(1).is_none_or(|b| !v.shape(b).is_capital() || v.kind(b).is_some() || v.has(b, Label::Function)),
        yes: &["A member of the [Oregon House of Delegates] spoke.", "The [Ohio House of Chiefs] voted."],
        no: &["It is a house of delegates.", "The House of Wax opened."],
        ..RULE
    },
    Rule {
        name: "savings-and-trust",
        pattern: "(?<org> [OrgFirst & !RoleHead] [OrgWord & !OrgHeadAny]{0,2} ['savings' | 'bank' | 'national' | 'trust'] & CapShape [Amp | 'and'] ['trust' | 'loan' | 'savings'] & CapShape (['company' | 'association' | 'bank' | 'co'] & CapShape)?)",
        priority: 7,
        check: |v, m| !capital_behind(v, m.end) && !v.has(m.start, Label::OrgHeadFirst),
        yes: &["The owner of [Marqadin Savings & Trust] paid.", "She left [Marqadin Trust & Loan] in May."],
        no: &["Their savings and trust grew."],
        ..RULE
    },
    Rule {
        // Taiwan's missions.
        name: "taipei-office",
        pattern: "(?<org> 'taipei' & CapShape [('economic' | 'representative' | 'trade' | OrgHead) & CapShape] ['and' | CapShape & !PlaceName]{0,3} 'in' 'the'? [PlaceName & Capital]{1,2})",
        priority: 9,
        yes: &["The [Taipei Economic and Cultural Center in Oslo] helped.", "The [Taipei Representative Office in France] paid."],
        no: &["An office in Taipei helped."],
        ..RULE
    },
    Rule {
        name: "call-sign-and-channel",
        pattern: "(?<org> [Caps & !Org & !PostNominal & !Country & !StateAbbrX] [Num & !DATE]) ['anchor' | 'reporter' | 'meteorologist' | 'news' | 'news' & CapShape | 'presenter' | 'journalist']",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            v.slot(m, "org")
                .is_some_and(|(a, b)| v.words(a, a + 1).len() == 4 && matches!(v.lower(a).first(), Some(b'k' | b'w')) && v.words(b - 1, b).len() <= 2)
        },
        yes: &["The [KXOU 11] anchor Ann Holt spoke.", "A [WQAL 5] reporter came."],
        no: &["The KZ 11 anchor sank.", "The ABQX 11 anchor sank."],
        ..RULE
    },
];
