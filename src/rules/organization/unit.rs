//! Units: sections, divisions, heads of several words, units and their parents.

use super::super::check::{alone, no_role_behind, thing_behind};
use super::head_last;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A unit by the words in front of its head.
macro_rules! unit {
    () => {
        "[OrgFirst & !Org] [OrgWord & !Org & !['unit' | 'division' | 'section' | 'team' | 'squad' | 'bureau' | 'branch'] | 'and' | Amp]{0,4} [['unit' | 'division' | 'section' | 'team' | 'squad' | 'bureau' | 'branch' | 'directorate' | 'department' | 'office'] & Cap]"
    };
}

fn weak_head(v: &View<'_, '_>, m: &Match) -> bool {
    // One word at least that is no ordinary word, or a place, or capitals.
    let odd = |s: u32| {
        let l = v.labels(s);
        let common = Label::Noun.bit()
            | Label::Verb.bit()
            | Label::Adjective.bit()
            | Label::Adverb.bit()
            | Label::Function.bit()
            | Label::Gerund.bit()
            | Label::RoleMod.bit()
            | Label::Demonym.bit();
        // `Hydrated Oil`: forms of verbs that lists do not have.
        let participle = [b"ated".as_slice(), b"ised", b"ized", b"ating", b"izing"].iter().any(|e| v.lower(s).ends_with(e));
        l & common == 0 && v.shape(s).is_capital() && !participle
    };
    // `Zentrix Surgical System` is a thing.
    let thing =
        super::super::check::capital_behind(v, m.end) && (v.has(m.end, Label::OtherHead) || v.has(m.end, Label::OtherHeadX) || v.has(m.end, Label::Noun));
    // `Ohio Attorney General Ann Holt`: a post that bodies are called by too, and who holds it.
    let post = v.has(m.end - 1, Label::RoleHead) || v.has(m.end - 1, Label::RoleTitle);
    let holder = post && v.shape(m.end).is_capital() && v.kind(m.end).is_none() && !v.has(m.end, Label::Function) && !v.has(m.end, Label::OrgHead);
    // `Tide Forecasting Technology: The grant supports …`: a heading run into its paragraph.
    let begins = m.start.checked_sub(1).is_none_or(|b| matches!(v.shape(b), Shape::Para | Shape::Break | Shape::Bullet));
    let names = v.has(m.end + 1, Label::Given) || v.has(m.end + 1, Label::Honorific);
    let run_in = begins && v.shape(m.end) == Shape::Colon && v.shape(m.end + 1).is_capital() && !names;
    // `Plexo Bins & Augers`: the name goes on.
    let goes_on = v.shape(m.end) == Shape::Amp && v.shape(m.end + 1) == Shape::Cap;
    // `Mining company Zentrix Resources`: the word for what it is stands outside.
    let what = v.words(m.start, m.start + 1).split(' ').skip(1).any(|w| w.starts_with(|c: char| c.is_lowercase()));
    // `the Task Team Leader of the project`: a post, not a paper.
    let office = post && matches!(v.lower(m.end), b"of" | b"for" | b"at") && v.has(m.start, Label::OrgUnit);
    // `Primary Education Management Board`: two words that bodies are called by.
    let board = v.length(m.end - 1) >= 2 && v.last(m.end - 1) == b"board" && m.end >= m.start + 2 && !v.has(m.start, Label::RoleMod);
    // `the Oxley Prize in Biomedical Science`, `a doctorate in Zoological Research`: a field.
    let field = m.start >= 2 && v.lower(m.start - 1) == b"in" && Class::InAField.holds(v.last(m.start - 2));
    // `sold to North Oxley Energy`, `First Oxley Shipping`: words that any name may begin with, inside of a sentence.
    let led = v.is(m.start, Class::BeginsAName) && v.cell(m.start).is_some_and(|c| c.place == Place::Mid) && m.end > m.start + 2 && odd(m.start + 1);
    head_last(v, m) && !thing_behind(v, m.end) && (odd(m.start) || led || board) && !run_in && !thing && !holder && !office && !goes_on && !what && !field
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Units that are called by where they are: `Coast Guard Air Station Atlantic City`.
        name: "station-of-the-coast-guard",
        pattern: "(?<org> [OrgHead & CapShape & !InTitle] [Capital & (PlaceName | CityX | BigCity)]{1,2})",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| {
            let head = v.words(m.start, m.start + 1);
            head.starts_with("Coast Guard ") && !head.ends_with("Auxiliary") && !v.shape(m.end).is_capital()
        },
        yes: &["A crew from [Coast Guard Air Station Atlantic City] came.", "It is near [Coast Guard Sector San Diego] now."],
        no: &["The Coast Guard Station was closed.", "The Coast Guard Auxiliary Boston met."],
        ..RULE
    },
    Rule {
        name: "club-and-its-letters",
        pattern: "(?<org> [AnyCap & !Function & !Honorific & !TimeWord & !Country]{1,3} ['fc' | 'afc' | 'cf' | 'rfc' | 'rlfc' | 'rufc' | 'ccc' | 'fk' | 'f.c.' | 'a.f.c.' | 'r.f.c.'] & [Caps | Dotted])",
        priority: 8,
        yes: &["They beat [Riverside FC] at home.", "He joined [Marlow Town AFC] then.", "[HARWICK RFC] SIGN TWO"],
        no: &["They beat a rival FC at home."],
        ..RULE
    },
    Rule {
        name: "school-district-by-letters",
        pattern: "(?<org> [CapShape & !Function & !Honorific & !TimeWord & !Stop & !RoleTitle & !NumberWord] [CapShape & Mid & !Function & !NumberWord]{0,3} ['isd' | 'cisd' | 'usd' | 'ufsd' | 'csd' | 'rsd' | 'esd' | 'jusd'] & Caps & Mid)",
        priority: 8,
        check: |v, m| v.shape(m.end) != Shape::Num,
        yes: &["She teaches for [Marlow Valley USD] now.", "Trustees of [Timber Ridge ISD] met again."],
        no: &["She was paid about Ten USD for it.", "The price in USD fell."],
        ..RULE
    },
    Rule {
        name: "school-by-its-level",
        pattern: "['at' | 'from' | 'of' | 'to' | 'for' | Comma | Bullet] (?<org> [CapShape & Mid & !Function & !Honorific & !TimeWord & !Stop & !RoleHead & !RoleTitle & !Direction & !Demonym] [CapShape & Mid & !Function & !RoleHead]{0,2} [('elementary' | 'primary' | 'intermediate' | 'secondary') & CapShape]) [Comma | FullStop | Para | Break | Semi | Close | 'and' | 'in' | 'on' | 'to' | 'for' | 'who' | 'was' | 'is' | 'has' | 'with' | 'students' | 'teacher' | 'principal']",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !(a..b - 1).all(|s| v.has(s, Label::Noun) && v.has(s, Label::Adjective))),
        yes: &["She is principal of [Timber Oak Elementary], a good one.", "Pupils from [Marlow Secondary] and others came."],
        no: &["She ran for it in the Primary, again.", "It is of Elementary use."],
        ..RULE
    },
    Rule {
        name: "letters-and-club",
        pattern: "(?<org> ['fc' | 'afc' | 'ac' | 'rb' | 'sv' | 'vfb' | 'vfl' | 'tsg' | 'fk' | 'bk' | 'nk' | 'ifk' | 'kv' | 'krc' | 'rcd' | 'ssc'] & [Caps | CapShape | Inner] [CapShape & !Function & !Honorific & !TimeWord & !RoleHead & !RoleTitle & !Noun]{1,2} Num?)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| !super::super::check::capital_behind(v, m.end),
        yes: &["He left [FC Oxleyborg] then.", "He came from [AC Plexdorf] in June."],
        no: &["The FC was new.", "AC power failed."],
        ..RULE
    },
    Rule {
        name: "head-of-several-words",
        pattern: "(?<org> [OrgHead & Cap & !Org])",
        priority: 1,
        check: |v, m| {
            // `Primary schools joined`, `Food bank breaks record`
            let kind = v.words(m.start, m.end).rsplit(' ').next().is_some_and(|w| w.starts_with(|c: char| c.is_lowercase()));
            v.length(m.start) >= 2
                && !kind
                && alone(v, m)
                && no_role_behind(v, m)
                && !v.has(m.start, Label::OrgUnit)
                && !super::field_of_post(v, m)
                // `Departments of Public Works and Finance`
                && !(m.start >= 2 && v.lower(m.start - 1) == b"of" && v.has(m.start - 2, Label::OrgHeadPlural))
                && !v.words(m.start, m.end).ends_with("Affairs")
                // `the Secondary School/Junior College categories`: a level that many schools are of.
                && !(v.words(m.start, m.end).split(' ').next().is_some_and(|w| matches!(w, "Primary" | "Secondary" | "High" | "Middle" | "Elementary" | "Junior"))
                    && v.shape(m.end) == Shape::Slash)
                // `in Secondary School`; `the Business School`, `Oxley’s Law School` is one.
                && (![" School", " College", " Library", " Hospital", " Church", " Clinic", " Museum", " Gallery", " Systems"]
                    .iter()
                    .any(|w| v.words(m.start, m.end).ends_with(w))
                    || m.start.checked_sub(1).is_some_and(|b| v.lower(b) == b"the" || v.shape(b) == Shape::Poss))
        },
        certainty: Certainty::Likely,
        yes: &["The [Border Troops] came.", "He rang the [Fire Department] then."],
        no: &[
            "The Foundation came.",
            "The fire department came.",
            "A Secondary School was built.",
            "Films in the Secondary School/Junior College category won.",
            "Primary schools joined.",
            "The Minister of Trade and the Public Service spoke.",
        ],
        ..RULE
    },
    Rule {
        name: "body-with-list-by-last-head",
        pattern: "['the' | Poss] (?<org> OrgFirst [OrgWord | OrgHead & Cap]{0,2} (Comma OrgWord{1,2}){1,3} Comma? ['and' | Amp] OrgWord{1,3} [OrgHead | 'division' | 'unit' | 'section'] & Cap)",
        priority: 7,
        // `the Sales Unit, Youth Unit and Oxley Unit` are three.
        check: |v, m| {
            let parts = || (m.start..m.end - 1).filter(|s| v.shape(s + 1) == Shape::Comma || matches!(v.lower(s + 1), b"and" | b"&"));
            // `the Oxley Foundation, Marsh Bank and Holt Motors`: what ends like a body is one, and no field of another.
            let body = |s: u32| Class::EndsABody.holds(v.last(s));
            no_role_behind(v, m) && !parts().any(|s| v.last(s) == v.last(m.end - 1) || body(s))
        },
        yes: &["Head of the [Culture, Tourism, and Trade Division] then.", "He runs the [Fish, Game and Parks Authority] now."],
        no: &["He met the culture, tourism and trade division.", "He ran the Youth Division, Sales Division and Trade Division."],
        ..RULE
    },
    Rule {
        name: "units-in-a-row",
        pattern: concat!(
            "['the' | 'our' | 'its' | 'their' | Poss] (?<org> ",
            unit!(),
            ") Comma (?<org> ",
            unit!(),
            ") (Comma (?<org> ",
            unit!(),
            "))? (Comma (?<org> ",
            unit!(),
            "))? (Comma? ['and' | Amp] 'the'? (?<org> ",
            unit!(),
            "))?"
        ),
        certainty: Certainty::Likely,
        priority: 6,
        check: no_role_behind,
        yes: &[
            "He ran the [Youth Crimes Unit], [Cold Trail Unit] and [Harbour Theft Unit] of the town.",
            "She led our [Fraud Unit], [Missing Boats and Cars Unit], [Traffic Section] and the [Border Team] there.",
        ],
        no: &["He ran the sales unit, youth unit and trade unit.", "He ran the Youth Crimes Unit and left."],
        ..RULE
    },
    Rule {
        name: "body-and-its-parent",
        pattern: "(?<org> [OrgFirst | OrgHead & Cap & !OrgUnit] [OrgWord]{0,4} OrgHead?) 'of' 'the' (?<org> OrgFirst OrgWord{0,4} OrgHeadAny)",
        priority: 8,
        check: |v, m| {
            no_role_behind(v, m)
                && v.slot(m, "org").is_some_and(|(a, b)| {
                    let (first, end) = v.tokens(a, b);
                    end - first >= 2 && (v.has(b - 1, Label::OrgHead) || v.has(b - 1, Label::OrgHeadX)) && !v.has(a, Label::OrgUnit)
                })
        },
        yes: &["The [Border Troops] of the [State Security Service] came.", "The [Harbor Inspection Office] of the [Oak Hill Port Authority] came."],
        no: &["The office of the Oak Hill Port Authority came.", "The Office of the Oak Hill Port Authority came."],
        ..RULE
    },
    Rule {
        name: "unit-with-weak-head",
        pattern: "['the' | 'its' | 'our' | Poss] (?<org> [OrgFirst & !Org & !PlaceName] [OrgWord | Amp | 'and']{1,5} ['unit' | 'division' | 'section' | 'branch' | 'service' | 'services' | 'directorate' | 'taskforce' | 'group' | 'team' | 'portfolio' | 'squad' | 'inspectorate' | 'command' | 'establishment' | 'registry'] & Cap)",
        certainty: Certainty::Likely,
        priority: 5,
        // `its ZX Managed Integration Service`: what a company runs.
        check: |v, m| {
            let product = matches!(v.lower(m.start), b"its" | b"our") && matches!(v.lower(m.end.saturating_sub(1)), b"service" | b"services");
            no_role_behind(v, m) && !product && !matches!(v.lower(m.end.saturating_sub(2)), b"and")
        },
        yes: &["Head of the [Small Boats and Harbors Section] at it.", "He runs the [Digital Archive Unit] now."],
        no: &["Head of the section at it.", "The Unit came."],
        ..RULE
    },
    Rule {
        name: "segment-of-a-company",
        pattern: "['the' & Lower | 'its' | 'our' | 'their' | Poss] (?<org> [CapShape & Mid & !Function & !Org & !Given & !(PlaceName & !Noun & !Adjective) & !RoleTitle & (Noun | Adjective | Gerund | OrgHeadX)] ([CapShape & Mid & !Function & !Org & !Given & !(PlaceName & !Noun & !Adjective) & !RoleTitle & (Noun | Adjective | Gerund | OrgHeadX)] | 'and' | Amp){0,3}) ['segment' | 'segments' | 'division' | 'divisions'] & Lower",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            v.slot(m, "org").is_some_and(|(a, b)| {
                let (first, end) = v.tokens(a, b);
                end >= first + 2 && v.shape(b - 1).is_capital() && !super::super::check::capital_before(v, a)
            })
        },
        yes: &["He led the company’s [Marine Sciences] segment then.", "Sales of its [Mobile Pumps] division fell."],
        no: &["He led the company’s marine segment then.", "They play in the Junior division."],
        ..RULE
    },
    Rule {
        name: "segments-in-a-row",
        pattern: "['segments' | 'divisions' | 'subsidiaries'] Colon (?<org> [CapShape & Mid & !Function & !Org & !Given & !(PlaceName & !Noun & !Adjective) & !RoleHead]{1,3}) Comma (?<org> [CapShape & Mid & !Function & !Org & !Given & !(PlaceName & !Noun & !Adjective) & !RoleHead]{1,3}) (Comma? 'and' (?<org> [CapShape & Mid & !Function & !Org & !Given & !(PlaceName & !Noun & !Adjective) & !RoleHead]{1,3}))?",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| v.slots_of(m, "org").all(|(a, b)| v.tokens(a, b).1 >= v.tokens(a, b).0 + 2),
        yes: &[
            "It has three segments: [Mobile Pumps], [Harbor Pumps] and [Marine Sciences].",
            "We report two divisions: [Tidal Power], [Wind Power], as before.",
        ],
        no: &["It has two segments: pumps, and boats."],
        ..RULE
    },
    Rule {
        name: "unit-of-one-word",
        pattern: "['the' | Poss] (?<org> [OrgFirst & !Org & !PlaceName & !Ordinal & !Direction] ['division' | 'branch' | 'directorate' | 'squad' | 'taskforce' | 'bureau' | 'inspectorate'] & Cap & !InTitle)",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| no_role_behind(v, m) && !v.shape(m.end).is_capital() && !matches!(v.lower(m.end), b"of" | b"for"),
        yes: &["Head of the [Arson Squad] then.", "Staff of its owner's [Timber Division] left."],
        no: &["Head of the division then.", "The First Division is hard."],
        ..RULE
    },
    Rule {
        name: "body-by-weak-head",
        pattern: "(?<org> [OrgFirst & !GivenSure] [OrgWord | Amp]{0,3} OrgHeadX)",
        certainty: Certainty::Likely,
        priority: 1,
        check: weak_head,
        yes: &["He joined [Zentrix Energy] in spring.", "Staff of [Oxley Group] left.", "It was sold to [North Oyrotal Energy] in May."],
        no: &[
            "The New Energy was felt.",
            "Our Team won.",
            "The Task Team Leader of the project left.",
            "Zentrix Attorney General Ann Holt left.",
            "She won the Oxley Prize in Zentrical Science.",
        ],
        ..RULE
    },
    Rule {
        name: "press-desk-of-body",
        pattern: "(?<org> [Org & Capital & !Country & !Region] [OrgUnit & Capital]) [Break | Para | Comma | At | Open | Email | Colon | Semi]",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let desk = v.slot(m, "org").map(|(_, b)| v.words(b - 1, b).to_lowercase()).unwrap_or_default();
            ["relations", "affairs", "communications", "office", "team", "desk", "unit"].iter().any(|w| desk.ends_with(w)) && no_role_behind(v, m)
        },
        yes: &["Questions are answered by this office:\n\n[UNICEF Media Relations]\n\nmedia@zentrix.example", "Call the [UNESCO Press Office], as always."],
        no: &["Ask UNICEF about media relations.", "The UNICEF board met."],
        ..RULE
    },
];
