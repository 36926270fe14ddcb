//! Bodies of a place and a number: local branches of services and clubs, peoples, schools by their grades, legislatures by their number, offices of a court's district.

use super::super::check::{capital_before, capital_behind, no_role_behind};
use super::head_first;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule};
use crate::text::class::Class;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // `the National Gallery of Jamaica`: each country has one, and a list one of them.
        name: "listed-body-of-another-country",
        pattern: "(?<org> [Org & Capital & !Country] 'of' 'the'? [(Country | CountryX | Subdivision | City | !Common) & !Function & !Org & Capital])",
        priority: 7,
        check: |v, m| {
            let national = matches!(v.lower(m.start), b"national" | b"central" | b"royal" | b"federal" | b"state");
            let head = matches!(
                v.last(m.start),
                b"gallery"
                    | b"museum"
                    | b"library"
                    | b"theatre"
                    | b"theater"
                    | b"orchestra"
                    | b"opera"
                    | b"ballet"
                    | b"archives"
                    | b"bank"
                    | b"assembly"
                    | b"police"
                    | b"guard"
                    | b"hospital"
                    | b"council"
                    | b"mint"
                    | b"academy"
                    | b"society"
                    | b"institute"
                    | b"archive"
                    | b"observatory"
            );
            national && head && v.length(m.start) >= 2 && !capital_behind(v, m.end)
        },
        yes: &["It comes to the [National Gallery of Jamaica] in May.", "She left the [National Gallery of Kenya] then."],
        no: &["It comes to the National Gallery in May.", "The UNICEF of Kenya came."],
        ..RULE
    },
    Rule {
        name: "office-of-a-member",
        pattern: "(?<org> ('united' & Capital 'states' & Capital)? 'office' & Capital 'of' [('us' | 'u.s.' | 'state' | Country) & Capital]? [(RoleTitle | Honorific) & Capital]{1,2} Dot? [Capital & !Function & !RoleTitle & !RoleHead & !OrgHeadSure & !Stop & !Org] ([Initial | Capital & !Function & !RoleTitle & !RoleHead & !OrgHeadSure & !Stop & !Org]){0,2})",
        priority: 12,
        check: |v, m| {
            let seat = (m.start + 2..m.end).find(|s| Class::Legislator.holds(v.last(*s)));
            seat.is_some_and(|s| s + 1 < m.end) && !capital_behind(v, m.end) && v.shape(m.end) != Shape::Hyphen
        },
        yes: &["Staff of the [Office of Senator Ann Holt] came.", "The [Office of Mayor Ron Dale] paid."],
        no: &["The Office of the Mayor paid.", "Staff of the Office of Senator came."],
        ..RULE
    },
    Rule {
        // Houses of learning and a school of theirs: `Northmere’s Kelder School of Management`.
        name: "house-of-learning-and-its-school",
        pattern: "['from' | 'at' | 'of' | 'with' | 'in' | 'by' | 'and' | 'to' | 'for' | 'joined' | 'attended' | 'the' | Comma | FullStop | Para] (?<org> [CapShape & !InTitle & !Function & !Country & !CountryX & !Subdivision & !Region & !Demonym & !Honorific & !RoleHead & !TimeWord & !OrgHeadAny & !Org & !BigCity]{1,2}) Poss (?<org> [OrgWord | Initial]{0,4} (['school' | 'college' | 'faculty' | 'academy' | 'department' | 'institute' | 'center' | 'centre'] & CapShape ['of' | 'for'] 'the'? [TailWord & !PlaceName & !Given]{1,3} ('in' [TailWord & !PlaceName & !Given]{1,2})? (['and' | Amp] [TailWord & !PlaceName & !Given]{1,2})?))",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, _)| !capital_before(v, a) && !v.has(a, Label::KnownPerson)) && !capital_behind(v, m.end),
        yes: &[
            "She holds an MBA from [Northmere]’s [Kelder School of Management] now.",
            "He was dean of [Zentrix]'s [Richard B. Roe College of Teaching and Leadership] then.",
        ],
        no: &["She holds an MBA from Kenya’s School of Government now.", "He was dean of the king's school of law then."],
        ..RULE
    },
    Rule {
        // A parent in front belongs to the name: `Ormond University School of Law`.
        name: "school-behind-its-university",
        pattern: "(?<org> [OrgFirst | PlaceName & Cap] [OrgWord & !OrgHeadSure]{0,3} ['university' | 'college' | 'polytechnic'] & Cap ['school' | 'faculty' | 'college' | 'department' | 'center' | 'centre' | 'institute' | 'division'] & Cap ['of' | 'for'] 'the'? [TailWord & !Given]{1,4} (['and' | Amp] [TailWord & !PlaceName & !Given]{1,3})?)",
        priority: 9,
        check: |v, m| !capital_before(v, m.start) && !capital_behind(v, m.end),
        yes: &["He studied at [Ormond University School of Law] then.", "The [Tarn College Faculty of Medicine and Surgery] opened."],
        no: &["The university school of law opened."],
        ..RULE
    },
    Rule {
        // Charities with a house in each town, which are called by the town.
        name: "chapter-of-a-town",
        pattern: "(?<org> [('arc' | 'goodwill' | 'ymca' | 'ywca' | 'spca' | 'naacp' | 'hospice' | 'lifeline' | 'relate' | 'shelter' | 'headway' | 'samaritans' | 'mencap' | 'hillel' | 'kiwanis' | 'rotary' | 'headspace' | 'emmaus' | 'scope' | Org & !Country & !Region) & CapShape] 'of' 'the'? (['diocese' | 'archdiocese'] & Cap 'of' 'the'?)? [Capital & !Function & !Stop & !OrgHeadSure & (!RoleHead | PlaceName) & !Honorific & !RoleTitle]{1,3} ('and' [(City | CityX | County | Subdivision | Direction) & Capital]{1,2} (['counties' | 'county' | 'valley'] & Cap)?)?)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let charity = v.words(m.start, m.start + 1).to_ascii_lowercase();
            Class::BranchedCharity.holds(charity.as_bytes()) && !capital_behind(v, m.end)
        },
        yes: &[
            "He gave it to [Goodwill of Boston] then.",
            "The [Arc of Ohio] paid.",
            "A gift to [League of Women Voters of Oyrotal] came.",
            "A gift to [Catholic Charities of the Diocese of Oyrotal] came.",
        ],
        no: &["The arc of Boston is long.", "An arc of stones."],
        ..RULE
    },
    Rule {
        name: "branch-of-a-service",
        pattern: "(?<org> [CapShape & Mid & !InTitle & !Function & !Stop & !StopX & !Org & !OrgHeadAny & !RoleHead & !RoleTitle & !RoleMod & !TimeWord & !Honorific & !Demonym & !Country]{1,2} (['rnli' | 'rspca' | 'spca' | 'rspb' | 'rsl' | 'ymca' | 'ywca' | 'gaa' | 'vfw' | 'naacp' | 'pta' | 'u3a' | 'camra' | 'ses'] & Caps | ['rotary' | 'lions' | 'kiwanis' | 'probus' | 'rotaract' | 'plunket' | 'jaycees' | 'soroptimists' | 'foodbank' | 'sub-branch'] & CapShape))",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| !capital_before(v, m.start) && !capital_behind(v, m.end) && v.shape(m.end) != Shape::Hyphen && no_role_behind(v, m),
        yes: &["It raised 900 euros for [Marqaz Bay RNLI] then.", "We thank [Oyrotal Rotary], who paid for it."],
        no: &["It raised 900 euros for the RNLI.", "He saw two lions there.", "She joined a Rotary club."],
        ..RULE
    },
    Rule {
        name: "people-by-their-ancestor",
        pattern: "(?<org> ['ngati' | 'ngai' | 'ngapuhi'] & Capital [Capital & !Function & !Stop & !OrgHeadAny & !RoleHead]{1,2} ((['ki' | 'o'] & Lower) ('te' | 'nga')? [Capital & !Function & !Stop & !OrgHeadAny & !RoleHead]{1,2})?)",
        certainty: Certainty::Likely,
        priority: 6,
        // `Ann Holt (Ngāti Oyrotal, Ngāi Marqaz)`: whom somebody descends from; `the Ngāti Oyrotal people`.
        check: |v, m| {
            let mut on = m.end;
            while on < m.end + 8 && (v.shape(on).is_capital() || v.shape(on) == Shape::Comma || v.lower(on) == b"and") {
                on += 1;
            }
            let people = matches!(v.lower(on), b"people" | b"descent" | b"whakapapa" | b"tribe" | b"woman" | b"man" | b"elder" | b"kaumatua");
            let mut at = m.start;
            while at > 0
                && m.start - at < 12
                && (v.shape(at - 1).is_capital() || matches!(v.shape(at - 1), Shape::Comma | Shape::Slash) || v.lower(at - 1) == b"and")
            {
                at -= 1;
            }
            let descent = at > 0 && v.shape(at - 1) == Shape::Open;
            !people && !descent && !v.has(m.start, Label::Org)
        },
        yes: &["The land was given back to [Ngāti Oyrotal] then.", "Elders of [Ngāi Marqaz] came."],
        no: &["He said ngati twice."],
        ..RULE
    },
    Rule {
        name: "school-by-its-grades",
        pattern: "(?<org> [Capital & Mid & !InTitle & !Function & !Stop & !StopX & !OrgHeadAny & !RoleHead & !RoleTitle & !TimeWord]{1,4} ['k' | 'p' | 'pk' | 'prek'] & [Initial | Caps | CapShape | Inner] [Hyphen | Dash] [Num | NumWord] ['school' | 'schools' | 'academy' | 'college' | 'campus'] & CapShape)",
        priority: 9,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["The prize went to [Marqaz K-8 School] for its garden.", "She left [Oyrotal Park P-9 School] then."],
        no: &["All K-8 schools took part.", "It is for K-12 School heads."],
        ..RULE
    },
    Rule {
        name: "numbered-legislature",
        pattern: "(?<org> [NumWord | Ordinal & Cap] ['congress' | 'parliament' | 'assembly' | 'knesset' | 'legislature' | 'dail' | 'seanad' | 'duma'] & Cap)",
        priority: 6,
        check: |v, m| {
            let word = v.lower(m.start);
            let number = word.first().is_some_and(u8::is_ascii_digit) && [b"st", b"nd", b"rd", b"th"].iter().any(|e| word.ends_with(*e));
            let written = v.has(m.start, Label::Ordinal) && v.shape(m.start) == Shape::Cap;
            (number || written) && !capital_behind(v, m.end) && !matches!(v.lower(m.end), b"of" | b"on" | b"for")
        },
        yes: &["The bill died in the [7th Assembly], as they say.", "He sat in the [42nd Parliament] then."],
        no: &["The 12th Congress of Welders met.", "The third assembly met."],
        ..RULE
    },
    Rule {
        name: "office-of-a-district",
        pattern: "(?<org> (['u.s.' | 'us' | Country] & AnyCap)? [(OrgHead | Org) & AnyCap] Comma? ('for' 'the')? ([Direction & AnyCap | 'middle' & AnyCap | 'central' & AnyCap]? 'district' & AnyCap | [PlaceName & AnyCap]) 'of' [(Subdivision | SubdivisionX | 'columbia') & AnyCap])",
        priority: 10,
        // `Western District` is one cell.
        check: |v, m| {
            let words = v.words(m.start, m.end).to_ascii_lowercase();
            words.contains("attorney") && words.contains("district of ")
        },
        yes: &[
            "It was said by the [U.S. Attorney’s Office, District of Ohio] on Monday.",
            "The [U.S. Attorney’s Office, Western District of Texas], is in charge.",
        ],
        no: &["He lives in the District of Columbia."],
        ..RULE
    },
    Rule {
        name: "committee-on-listed-fields",
        pattern: "(?<org> OrgWord{0,3} ['committee' | 'subcommittee' | 'department' | 'ministry' | 'office' | 'secretariat'] & Cap ['on' | 'of' | 'for'] 'the'? TailWord{1,3} (Comma TailWord{1,3}){0,3} (Comma | Comma? ['and' | Amp]) [Org & Capital & !Country & !Region & !Caps])",
        priority: 8,
        // The list knows `Housing and Urban Development` as a body of its own.
        check: |v, m| {
            v.words(m.end - 1, m.end).contains(" and ") && !v.words(m.end - 1, m.end).contains(" of ") && head_first(v, m) && !capital_behind(v, m.end)
        },
        yes: &["She chairs the [Subcommittee on Canals, Housing and Urban Development] there.", "The [Committee on Bridges, Health and Human Services] met."],
        no: &["The Committee on Canals and UNICEF met.", "He met the committee on housing and urban development."],
        ..RULE
    },
    Rule {
        name: "listed-university-of-a-field",
        pattern: "(?<org> [Org & Capital & !Country & !Region] 'of' ['technology' | 'science' | 'sciences' | 'engineering' | 'education' | 'agriculture' | 'medicine' | 'arts' | 'applied' | 'economics' | 'management' | 'health' | 'law' | 'business' | 'fine'] & Cap [TailWord & (Noun | Adjective)]{0,2} (['and' | Amp] [TailWord & (Noun | Adjective)]{1,3})?)",
        priority: 7,
        check: |v, m| {
            let name = v.words(m.start, m.start + 1);
            (name.ends_with(" University") || name.ends_with(" Institute")) && no_role_behind(v, m) && !capital_behind(v, m.end)
        },
        yes: &["A team of [Swansea University of Technology] came.", "He left [Lund University of Applied Sciences] then."],
        no: &["A team of UNICEF of science came."],
        ..RULE
    },
    Rule {
        name: "national-centers-for-something",
        pattern: "(?<org> ['national' | 'regional' | 'federal' | 'united'] & Capital ['centers' | 'centres' | 'institutes' | 'laboratories' | 'academies' | 'archives' | 'libraries' | 'museums' | 'offices' | 'parks'] & Cap ['for' | 'of'] [TailWord & (Noun | Adjective)]{1,5} (['and' | Amp] [TailWord & (Noun | Adjective)]{1,2})?)",
        priority: 8,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["Data of the [National Centers for Tidal Prediction] shows it.", "The [National Institutes of Timber] paid."],
        no: &["The national centres for health paid.", "The National Parks of Kenya grew."],
        ..RULE
    },
    Rule {
        name: "group-on-something",
        pattern: "(?<org> [Capital & !OrgHeadSure & !TimeWord & !Honorific & !RoleHead & (!Function | 'all-party') & (!Stop | 'all-party')]{0,3} ['working' | 'expert' | 'experts' | 'parliamentary' | 'steering' | 'advisory' | 'contact' | 'reference' | 'review' | 'study' | 'user' | 'focus' | 'coordination' | 'coordinating' | 'intergovernmental' | 'ministerial' | 'technical' | 'task' | 'action' | 'specialist' | 'leadership' | 'independent' | 'high-level'] & Cap ['group' | 'team' | 'party' | 'panel'] & Cap ['on' | 'for' | 'of' | 'against'] 'the'? [TailWord]{1,4} (['and' | Amp] TailWord{1,3})?)",
        priority: 7,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["The [All-Party Parliamentary Group on Tidal Power] met.", "The [Kenyan Parliamentary Group on Tidal Ports] met us."],
        no: &["The working group on boats met.", "A Working Group of Friday met."],
        ..RULE
    },
    Rule {
        name: "national-board-of-something",
        pattern: "(?<org> [(Demonym | Country | Subdivision | 'national' | 'federal' | 'central' | 'state' | 'american' | 'european' | 'international' | 'provincial' | 'regional') & Capital] [OrgWord & !OrgHeadSure]{0,2} 'board' & Cap ['of' | 'for' | 'on'] 'the'? [TailWord & !RoleHead]{1,3} ('in' [TailWord]{1,2})? (['and' | Amp] [TailWord & (Noun | Adjective)]{1,2})?)",
        priority: 7,
        // `the National Board of Directors`
        check: |v, m| {
            let people = |s: u32| matches!(v.lower(s), b"directors" | b"trustees" | b"governors" | b"management" | b"advisers" | b"advisors" | b"overseers");
            !(m.start..m.end).any(people) && no_role_behind(v, m) && !capital_behind(v, m.end)
        },
        yes: &["The [Danish Board of Tidal Technology] agreed.", "Papers of the [Kenya Board for Timber Training] show it."],
        no: &["The National Board of Directors agreed.", "The board of trade agreed."],
        ..RULE
    },
    Rule {
        name: "body-of-two-peoples",
        pattern: "(?<org> [Capital & !Function & !Stop]{1,3} Poss ['and' | Amp] ([Capital & !Function & !Stop]{1,2} Poss [OrgWord & !OrgHeadSure]{0,2} [(OrgHead | OrgHeadFirst) & Cap & !OrgUnit] | [OrgHead & Cap & !Noun & !OrgUnit]) (['of' | 'for'] 'the'? [TailWord]{1,3})?)",
        priority: 9,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["The [Oyrotal Teachers' and Lecturers' Association] struck.", "He joined the [Oyrotal Miners' and Millers' Institute of Art] then."],
        no: &["The teachers' and lecturers' association struck."],
        ..RULE
    },
    Rule {
        name: "centre-of-a-couple",
        pattern: "(?<org> [(Given | GivenX) & CapShape & Mid] Initial? Dot? ['and' | Amp] [(Given | GivenX) & CapShape] Initial? Dot? [CapShape & !Function & !OrgHeadAny & !RoleHead]{1,2} [OrgWord & !OrgHeadSure]{0,2} OrgHeadFirst ['for' | 'of' | 'on'] 'the'? [TailWord]{1,4} (['and' | 'in' | Amp] [TailWord]{1,3})?)",
        priority: 9,
        // `the Jack and Ann Holt Foundation of Oakland`: where a family's foundation is.
        check: |v, m| {
            let seat = v.lower(m.end - 2) == b"of" && (v.has(m.end - 1, Label::City) || v.has(m.end - 1, Label::CityX) || v.has(m.end - 1, Label::BigCity));
            no_role_behind(v, m) && !capital_behind(v, m.end) && !seat
        },
        yes: &["The [Jack and Ann Holt Center for Ethics] opened.", "A gift of the [Peter and Mary Oxlut Institute of Tidal Art] came."],
        no: &["Jack and Ann Holt came to the centre for ethics."],
        ..RULE
    },
    Rule {
        // `Oxley, Massey and Waikato universities`: towns mean their universities.
        name: "universities-of-towns",
        pattern: "((?<org> [CapShape & Mid & !InTitle & !Function & !Stop & !Country & !Demonym & !Direction & !RoleHead & !OrgHeadAny & !TimeWord]) Comma)? (?<org> [CapShape & Mid & !InTitle & !Function & !Stop & !Country & !Demonym & !Direction & !RoleHead & !OrgHeadAny & !TimeWord]) Comma? 'and' (?<org> [CapShape & Mid & !InTitle & !Function & !Stop & !Country & !Demonym & !Direction & !RoleHead & !OrgHeadAny & !TimeWord]) 'universities' & Lower",
        certainty: Certainty::Likely,
        priority: 8,
        yes: &["Teams of [Oyrotal], [Marqal] and [Plexol] universities agreed.", "It was led by [Oyrotal] and [Marqal] universities."],
        no: &["It was led by German and Kenyan universities.", "All state universities agreed."],
        ..RULE
    },
];
