//! Public bodies: governments, legislatures, boards, universities and their schools.

use super::super::check::{capital_before, capital_behind, no_role_behind};
use super::{head_first, not_before_capital};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule};
use crate::text::token::Shape;

/// What bodies of a country look after, and are called by with its name behind: `Statistics Norway`.
macro_rules! sector {
    () => {
        "['statistics' | 'fisheries' | 'forestry' | 'cycling' | 'rugby' | 'athletics' | 'swimming' | 'netball' | 'hockey' | 'tennis' | 'cricket' | 'football' | 'basketball' | 'volleyball' | 'badminton' | 'rowing' | 'sailing' | 'skiing' | 'snowsport' | 'gymnastics' | 'triathlon' | 'boxing' | 'golf' | 'sport' | 'sports' | 'transport' | 'health' | 'education' | 'biosecurity' | 'maritime' | 'customs' | 'immigration' | 'tourism' | 'universities' | 'colleges' | 'schools' | 'horticulture' | 'dairy' | 'beef' | 'wool' | 'wine' | 'winegrowers' | 'farmers' | 'engineers' | 'engineering' | 'surveyors' | 'scientists' | 'science' | 'research' | 'innovation' | 'technology' | 'energy' | 'water' | 'rail' | 'ports' | 'airports' | 'airways' | 'aviation' | 'broadcasting' | 'film' | 'screen' | 'music' | 'arts' | 'books' | 'publishers' | 'libraries' | 'museums' | 'archives' | 'heritage' | 'standards' | 'export' | 'exports' | 'invest' | 'volunteering' | 'philanthropy' | 'consumer' | 'consumers' | 'workers' | 'women' | 'carers' | 'cancer' | 'diabetes' | 'arthritis' | 'dementia' | 'epilepsy' | 'stroke' | 'autism' | 'medicines' | 'blood' | 'nurses' | 'pharmacy' | 'optometry' | 'dental' | 'physiotherapy' | 'surgeons' | 'vets' | 'conservation' | 'wildlife' | 'birdlife' | 'crime' | 'policing' | 'prisons' | 'corrections' | 'parole' | 'housing' | 'homelessness' | 'payments' | 'insurance' | 'fintech' | 'startup' | 'minerals' | 'mining' | 'cement' | 'steel' | 'timber' | 'plastics' | 'packaging' | 'cotton' | 'grain' | 'pork' | 'seafood' | 'salmon' | 'aquaculture' | 'kiwifruit' | 'apples' | 'horse' | 'racing' | 'families' | 'parks' | 'forests' | 'rivers' | 'multicultural' | 'disability' | 'seniors' | 'youth' | 'business' | 'industry' | 'manufacturing' | 'roads' | 'trains' | 'buses' | 'ambulance' | 'legal']"
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "board-of-a-kind",
        pattern: "(?<org> OrgFirst OrgWord{0,3} ['board' | 'council'] & Cap 'of' ['supervisors' | 'education' | 'trade' | 'regents' | 'governors' | 'commissioners' | 'elections' | 'health' | 'review' | 'investment' | 'finance' | 'studies' | 'deputies' | 'control'] & Cap)",
        priority: 6,
        yes: &["The [Oxley Board of Regents] met.", "The [Saskatchewan Board of Education] met.", "The [Oxley Diocesan Board of Finance] met."],
        no: &["The Board of Directors met."],
        ..RULE
    },
    Rule {
        // `Balkan Athletics`, `World Rowing`: who looks after a sport.
        name: "land-and-sport",
        pattern: "(?<org> [(Region | Demonym | 'world' | 'balkan' | 'nordic' | 'commonwealth') & Capital & Mid & !InTitle] ['athletics' | 'aquatics' | 'gymnastics' | 'cycling' | 'rowing' | 'swimming' | 'archery' | 'triathlon' | 'rugby' | 'netball' | 'cricket' | 'basketball' | 'volleyball' | 'handball' | 'hockey' | 'badminton' | 'tennis' | 'judo' | 'karate' | 'taekwondo' | 'boxing' | 'wrestling' | 'fencing' | 'sailing' | 'canoeing' | 'skating' | 'biathlon' | 'weightlifting' | 'equestrian' | 'squash' | 'curling' | 'lacrosse' | 'softball' | 'climbing' | 'orienteering' | 'powerlifting'] & CapShape & !InTitle)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end) && !capital_before(v, m.start),
        yes: &["The president of [Balkan Athletics] left.", "It was paid by [European Orienteering] in May."],
        no: &["She loves Balkan athletics.", "It is a World Rowing Cup."],
        ..RULE
    },
    Rule {
        name: "sector-and-country",
        pattern: concat!(
            "(?<org> [CapShape & Mid & !InTitle & !Given]? (",
            sector!(),
            " & CapShape & !InTitle) [(Country | CountryX | Subdivision | 'aotearoa') & Capital | StateAbbr & Caps])"
        ),
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end) && !capital_before(v, m.start),
        yes: &[
            "Help came from [Fisheries New Zealand] too.",
            "Staff of [Cycling Bhutan] came.",
            "So says [Statistics Tonga], which counts.",
            "[Hockey Bhutan] will pay for it.",
        ],
        no: &["Our fisheries New Zealand keeps.", "They play rugby in Scotland."],
        ..RULE
    },
    Rule {
        // `Dunholme in Bloom`: villages that garden.
        name: "place-in-bloom",
        pattern: "(?<org> [CapShape & !InTitle & !Function & !TimeWord & !Common]{1,2} 'in' ['bloom' & CapShape])",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| !capital_behind(v, m.end) && !capital_before(v, m.start),
        yes: &["It was planted by [Oyrota in Bloom] then.", "We thank [Marqazun in Bloom] for it."],
        no: &["The Oyrota is in bloom.", "Roses in Bloom grew."],
        ..RULE
    },
    Rule {
        // Bodies for guests, investors and listeners of a place: `Visit Oxley`.
        name: "agency-of-a-place",
        pattern: "(?<org> ['visit' | 'discover' | 'destination' | 'experience' | 'explore' | 'tourism' | 'invest' | 'radio' | 'creative' | 'screen' | 'innovate'] & CapShape & Mid ('free' & Cap)? [Direction & Capital]? [(City | CityX | County | Subdivision | !Common & !Function & !Stop & !Org & !OrgHeadAny & !OtherHeadAny & !RoleHead & !Given & !Demonym & !Honorific & !TimeWord & !Surname) & CapShape & Mid])",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            no_role_behind(v, m)
                && !capital_behind(v, m.end)
                && !capital_before(v, m.start)
                && v.shape(m.end) != Shape::Hyphen
                && !m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"to" | b"will" | b"and"))
        },
        yes: &["We work with [Visit Oyrotal] and the town.", "She is chair of [Tourism Marqal] now.", "[Radio Oyrotal] has sent it to all."],
        no: &["Visit Oyrotal for the day.", "They will visit Oyrotal then."],
        ..RULE
    },
    Rule {
        name: "letters-and-country",
        pattern: "(?<org> [(Caps & Mid | CapShape & !Common & !Given & !Surname & !SurnameX & !NameEnding) & !InTitle & !Org & !StateAbbr & !StateAbbrX & !PostNominal & !PlaceName & !Demonym & !RoleHead & !RoleTitle & !Noun & !Stop & !StopX & !Function & !Honorific & !NumberWord & !CompanySuffix] [(Country | CountryX) & CapShape | Country & Caps])",
        certainty: Certainty::Likely,
        priority: 4,
        // `PlexoTide UK`: a capital inside the word.
        check: |v, m| {
            let odd = v.length(m.start) == 1 && v.words(m.start, m.start + 1).chars().filter(|c| c.is_uppercase()).count() >= 2;
            let named = if v.shape(m.start) == Shape::Caps { v.shape(m.end - 1) == Shape::Cap } else { odd && v.has(m.end - 1, Label::Country) };
            named && no_role_behind(v, m) && !capital_behind(v, m.end) && !capital_before(v, m.start)
        },
        yes: &["Help came from [HAVRT Kenya] too.", "Staff of [ZXQ New Zealand] came.", "[PlexoTide UK] have built it."],
        no: &["He went to HAVRT in Kenya.", "He went to Plexo Kenya then."],
        ..RULE
    },
    Rule {
        name: "people-of-a-place",
        pattern: "(?<org> OrgFirst OrgWord{0,3} ['band' | 'nation' | 'tribe' | 'circle' | 'community' | 'confederacy' | 'order' | 'sisters' | 'brothers' | 'knights' | 'friends' | 'indians'] & Cap 'of' 'the'? [OrgWord & !OrgHeadSure]{1,4} [OrgHead & Cap]?)",
        certainty: Certainty::Likely,
        priority: 4,
        check: no_role_behind,
        yes: &["The [Red Marsh Band of Oxley Lake] met.", "The [Celtic Circle of Nova Scotia] met.", "The [Confederated Indians of Oxley Valley] met."],
        no: &["The band of brothers met."],
        ..RULE
    },
    Rule {
        // Iwi and hapū are bodies; people of one, and whom somebody descends from, are none.
        name: "people-of-the-land",
        pattern: "(?<org> ['ngai' | 'ngati'] & CapShape & !InTitle [CapShape & !Function & !TimeWord & !RoleHead]{1,2})",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let aside = m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Open || v.shape(b).is_capital());
            let kin = matches!(v.lower(m.end), b"people" | b"descent" | b"descendant" | b"descendants" | b"whakapapa" | b"ancestry" | b"heritage");
            // `who is of Ngāti Plexo and Ngāti Oxley descent`
            let mut near = m.end..m.end + 5;
            let joint = v.lower(m.end) == b"and" && near.any(|s| matches!(v.lower(s), b"people" | b"descent" | b"descendants" | b"whakapapa" | b"ancestry"));
            !aside && !kin && !joint && !capital_behind(v, m.end)
        },
        yes: &["It was agreed with [Ngāi Plexo] then.", "The land of [Ngāti Oxley Marlow] grew."],
        no: &["She is of Ngāti Oxley descent.", "Ann Holt (Ngāi Plexo) spoke."],
        ..RULE
    },
    Rule {
        // `the Pacific Fisheries and Training Network on Trade`: both fields stand before the head, and more behind it.
        name: "fields-head-and-subject",
        pattern: "'the' (?<org> [OrgFirst & !OrgHeadSure & !RoleHead & !RoleTitle & !Org & !Given] [OrgWord & (Noun | Adjective | Gerund) & !OrgHeadSure & !RoleHead & !RoleTitle & !Org & !Given]{1,3} ['and' | Amp] [OrgWord & (Noun | Adjective | Gerund) & !OrgHeadSure & !RoleHead & !RoleTitle & !Org & !Given]{1,2} ['network' | 'council' | 'institute' | 'centre' | 'center' | 'board' | 'authority' | 'agency' | 'commission' | 'association' | 'union' | 'federation' | 'society' | 'foundation' | 'committee' | 'fund' | 'alliance' | 'coalition' | 'forum'] & Cap ['of' | 'on' | 'for' | 'in'] 'the'? [TailWord & !GivenSure]{1,3})",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["Then the [Pacific Fishing and Training Network on Timber] met.", "A report by the [Coastal Timber and Fishing Council of Mombasa] came."],
        no: &["Then the fishing and training network on timber met."],
        ..RULE
    },
    Rule {
        name: "university-and-its-school",
        pattern: "(?<org> ['university' | 'college'] & Cap 'of' 'the'? [TailWord]{1,3} ['school' | 'college' | 'press' | 'faculty' | 'hospital' | 'hospitals' | 'medical'] & Cap ('of' TailWord{1,3} (['and' | Amp] TailWord{1,2})? | 'center' | 'centre' | 'school')?)",
        priority: 9,
        yes: &["She left the [University of Ohio School of Medicine] then.", "It is out at [University of Oxley Press] now."],
        no: &["The University of Oxley is old."],
        ..RULE
    },
    Rule {
        name: "institute-of-technology-in-city",
        pattern: "(?<org> ['university' | 'institute' | 'college'] & Cap 'of' [TailWord & !PlaceName]{1,2} Comma [(City | CityX | Subdivision | SubdivisionX) & !OrgHeadAny])",
        priority: 8,
        yes: &["President of the [Institute of Technology, Tralee], then.", "He left the [University of Technology, Graz] then."],
        no: &["President of the Institute of Technology, who left."],
        ..RULE
    },
    Rule {
        name: "royal-college-with-and",
        pattern: "(?<org> OrgFirst OrgWord{0,3} 'and' OrgWord{1,3} OrgHeadFirst 'of' 'the'? [TailWord | OrgHeadPlural & Cap]{1,4})",
        priority: 7,
        check: |v, m| {
            no_role_behind(v, m) && !(m.start..m.end).any(|s| v.has(s, Label::Org)) && !v.has(m.start, Label::OrgHead)
            // `Kenyan Union of Students and Oxley Federation of Students` are two.
            && !(m.start >= 2 && matches!(v.lower(m.start - 1), b"of" | b"for") && v.shape(m.start - 2).is_capital())
        },
        yes: &["The [Royal Tongan and Samoan College of Surgeons] met.", "The [Plumbers and Welders Guild College of Crafts] met."],
        no: &["Plumbers and the College of Surgeons met."],
        ..RULE
    },
    Rule {
        name: "ministry-of-this-and-the-that",
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,3} ['ministry' | 'department' | 'committee' | 'commission'] & Cap ['of' | 'for' | 'on'] 'the'? TailWord{1,4} 'and' 'the' [TailWord & (Noun | Adjective | Gerund) & !PlaceName]{1,2})",
        priority: 7,
        // `Department of Tidal Waters and the Houston office`: a place is no field.
        check: |v, m| head_first(v, m) && !(v.lower(m.end - 2) == b"the" && (v.has(m.end - 1, Label::BigCity) || v.has(m.end - 1, Label::Country))),
        yes: &["The [Ministry of Timber and the Environment] met.", "The [Department of Water and the Arts] paid."],
        no: &["The ministry of timber and the environment met."],
        ..RULE
    },
    Rule {
        name: "state-university-in-city",
        pattern: "(?<org> 'university' & Cap 'of' Subdivision [Comma | 'at' | Hyphen | Dash] [City | CityX])",
        priority: 9,
        yes: &["Staff of the [University of Montana, Missoula] came.", "He left the [University of Ohio at Dayton] then."],
        no: &["The University of Oslo, Bergen and Trondheim."],
        ..RULE
    },
    Rule {
        name: "court-for-a-circuit",
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,3} [(OrgHead | Org) & Cap | 'court' & Cap | 'office' & Cap]{1,2} ('of' ['appeals' | 'appeal'] & Cap)? 'for' 'the' ([Ordinal & Cap | 'federal' & Cap | 'd.c.' | Num | NumWord] ['circuit' & Cap] | [Direction & Cap | 'middle' & Cap | 'central' & Cap | PlaceName & Cap]? ['district' & Cap]? 'of' [(PlaceName | !Common & !Honorific & !Function) & Cap]))",
        priority: 9,
        check: |v, m| {
            let words = v.words(m.start, m.end).to_ascii_lowercase();
            words.contains("court") && (words.contains(" circuit") || words.contains("district of"))
        },
        yes: &["The [Bankruptcy Court for the Western District of Texas] agreed.", "The [District Court for the Southern District of Ohio] agreed."],
        no: &["The Court for the prosecution agreed."],
        ..RULE
    },
    Rule {
        name: "government-of-a-place",
        pattern: "(?<org> (['government' | 'govt'] & AnyCap 'of' 'the'? [PlaceName | Demonym]{1,2} | 'government' & Lower 'of' 'the'? [(Country | CountryX | Subdivision) & Capital]))",
        priority: 7,
        // `Government of the Marqaz Islands` goes on.
        check: |v, m| !(capital_behind(v, m.end) && v.has(m.end, Label::PlaceHead)),
        yes: &["The [Government of Kenya] and others.", "The [Government of the Republic of Uzbekistan] paid."],
        no: &["The government of the day paid.", "A government of Kenyans paid."],
        ..RULE
    },
    Rule {
        name: "government-by-nationality",
        pattern: "(?<org> [Country & (Dotted | Caps)] ['administration' & Lower] | [Country & (Dotted | Caps)] ['government' & InTitle] | [Demonym | PlaceName & Capital | 'federal' | 'provincial' | 'national' & Cap | 'state' & Cap] [('government' | 'governments') & !InTitle])",
        priority: 5,
        check: not_before_capital,
        yes: &[
            "The [Chilean government] paid.",
            "The [Saskatchewan Government] paid.",
            "The [provincial government] agreed.",
            "Both the US and [Danish governments] paid.",
        ],
        no: &["The government paid.", "Good government matters."],
        ..RULE
    },
    Rule {
        name: "our-government",
        pattern: "['our' | 'this' | 'my'] (?<org> 'government' & CapShape & Mid)",
        yes: &["Because our [Government] pays, it will.", "It was this [Government] that paid."],
        no: &["our government pays", "this Governor pays"],
        ..RULE
    },
    Rule {
        name: "the-bare-body",
        pattern: "'the' (?<org> ['government' | 'army' | 'navy' | 'administration' | 'opposition' | 'police' | 'parliament' | 'cabinet' | 'senate' | 'commonwealth' | 'congress' | 'treasury' | 'crown' | 'legislature'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 1,
        check: not_before_capital,
        yes: &["But the [Government] said no.", "A vote in the [Senate] failed."],
        no: &["But the government said no.", "The Senate Road was closed."],
        ..RULE
    },
    Rule {
        // `Secretary of the Army Ann Holt`, `Leader of the Opposition`: whose post it is, a name behind it or not.
        name: "post-of-the-bare-body",
        pattern: "[RoleHead | RoleTitle | 'secretary'] ['of' | 'to'] 'the' (?<org> ['army' | 'navy' | 'opposition' | 'senate' | 'treasury' | 'interior' | 'parliament' | 'legislature' | 'congress' | 'government' | 'police' | 'commonwealth'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 1,
        check: |v, m| !v.has(m.end, Label::OrgHead),
        yes: &["We met Secretary of the [Army] Ann Holt again.", "She is Leader of the [Opposition] now."],
        no: &["The head of the army left.", "The secretary of an Army unit left."],
        ..RULE
    },
    Rule {
        // `Senate Majority Leader Ann Holt`: the leader of a party in a chamber.
        name: "chamber-and-its-leader",
        pattern: "(?<org> ['senate' | 'house' | 'assembly'] & CapShape & !InTitle) [RoleHead | RoleTitle | 'republican' | 'democratic' | 'majority' | 'minority'] & CapShape",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| {
            let behind = v.words(m.start + 1, m.end + 1).to_ascii_lowercase();
            [
                "majority leader", "minority leader", "majority whip", "minority whip", "republican leader", "democratic leader", "republican whip",
                "democratic whip",
            ]
            .iter()
            .any(|w| behind.starts_with(w))
                && !capital_before(v, m.start)
        },
        yes: &["We wrote to [Senate] Majority Leader Ann Holt again.", "It was up to [House] Minority Whip Jim Marsh."],
        no: &["The house majority leader left.", "A Senate Republican left."],
        ..RULE
    },
    Rule {
        name: "government-that-pays",
        pattern: "(?<org> ['government'] & CapShape & Mid) Hyphen ['funded' | 'led' | 'backed' | 'sponsored' | 'supported' | 'owned' | 'run' | 'financed']",
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["It is a [Government]-funded centre.", "The [Government]-led plan failed."],
        no: &["It is a government-funded centre.", "Government-wide rules hold."],
        ..RULE
    },
    Rule {
        name: "government-that-acts",
        pattern: "(?<org> ['government' | 'parliament' | 'congress' | 'cabinet'] & CapShape & (Start | InTitle)) (Poss | [Verb & !Noun] | ['continues' | 'plans' | 'moves' | 'backs'])",
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["[Government] continues to spend.", "[Congress] failed to act."],
        no: &["Government spending grew."],
        ..RULE
    },
    Rule {
        name: "bare-legislature",
        pattern: "['in' | 'to' | 'by' | 'urged' | 'from' | 'and' | 'before' | 'on' | 'with' | 'that' | 'time' | 'for'] (?<org> ['congress' | 'parliament' | 'cabinet' | 'government'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 1,
        // `a BA in Government`, `a degree in Government`
        check: |v, m| {
            let degree = m.start.checked_sub(1).is_some_and(|b| {
                matches!(
                    v.lower(b),
                    b"degree" | b"degrees" | b"bachelor" | b"master" | b"masters" | b"major" | b"majored" | b"doctorate" | b"minor" | b"diploma"
                ) || v.has(b, Label::PostNominal) && v.shape(b).is_capital()
            });
            // `that Government`: whichever it is.
            let any = v.lower(m.start) == b"that" && v.shape(m.end).is_word() && !v.has(m.end, Label::Verb);
            not_before_capital(v, m) && !(degree && v.lower(m.start) == b"in") && !any
        },
        yes: &["A vote in [Congress] failed.", "The bill went to [Parliament] then."],
        no: &["A seat in parliament.", "She has a degree in Government."],
        ..RULE
    },
    Rule {
        name: "legislature-by-nationality",
        pattern: "(?<org> [Demonym | Country | Subdivision] & Capital ['state' & Lower | 'federal' & Lower]? ['legislature' | 'parliament' | 'senate'] & Lower)",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !v.shape(m.end).is_capital() && !capital_before(v, m.start),
        yes: &["In the [Kenyan parliament] then.", "A bill of the [Vermont state senate] failed."],
        no: &["In parliament then."],
        ..RULE
    },
    Rule {
        name: "government-of-a-person",
        pattern: "'the' & Lower (?<org> [CapShape & (Surname | SurnameX) & Mid & !Adjective & !MajorPlace & !Demonym & !OrgHeadAny & !Direction & !Org & !OrgUnit] (['and' | Amp | Hyphen | Dash] [CapShape & Mid & (Surname | SurnameX)])? ('administration' & (Lower | CapShape) | ['government' | 'governments'] & CapShape))",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !v.shape(m.end).is_capital(),
        yes: &["It was so under the [Thatcher Government] too.", "It is what the [Trudeau administration] did."],
        no: &["It was so under the government too.", "It was so under the Thatcher government too."],
        ..RULE
    },
];
