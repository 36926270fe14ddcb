//! People by what is said before the name: an honorific, a title, a post or an occupation (`Dr. Ana Holt`, `Senator Holt`, `artist Ana Holt`).

use super::super::{RULE, Rule, View};
use super::syllables::{family_of_vietnam, three_syllables};
use super::{no_head_behind, whole_name};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Behind a form of address that is an ordinary word too (`Distinguished`, `Citizen`) stands somebody's name.
fn addressed(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let doubt = v.cell(m.start).is_some_and(|c| v.gazetteer.entries(c).any(|e| e.label() == "honorific" && e.flags().contains('x')));
    let personal = |s: u32| {
        let name = [Label::Given, Label::Surname, Label::NameEnding].iter().any(|l| v.has(s, *l));
        name && ![Label::Noun, Label::Verb, Label::Adjective].iter().any(|l| v.has(s, *l))
    };
    let saint = matches!(v.lower(m.start), b"st" | b"st." | b"saint" | b"sts" | b"sts.");
    // `Cardinal Point Partners`
    let firm = b == a + 1 && v.has(m.start, Label::Noun) && v.has(a, Label::Noun) && v.has(b, Label::OrgHead) && v.shape(b) == Shape::Cap;
    // `Chairperson Adv. Oydin Tokhta`: a short form behind a post is one of address.
    let posted = m.start.checked_sub(1).is_some_and(|p| v.has(p, Label::RoleHead)) && v.words(m.start, m.start + 1).ends_with('.');
    // `South King Fire`: a place or a body whose name holds the word.
    let noble = matches!(v.lower(m.start), b"king" | b"queen" | b"prince" | b"princess" | b"duke" | b"earl" | b"lord" | b"lady" | b"bishop" | b"abbot");
    let held = m
        .start
        .checked_sub(1)
        .is_some_and(|p| v.shape(p) == Shape::Cap && v.kind(p).is_none() && v.labels(p) & (Label::Function.bit() | Label::RoleHead.bit()) == 0);
    if noble && held && b == a + 1 && !personal(a) {
        return false;
    }
    // `Queen Street`
    let street = b == a + 1 && v.has(a, Label::PlaceHead) && v.has(m.start, Label::RoleTitle) && v.has(m.start, Label::Noun);
    // `Eng. Said bin Hamood`
    let son = (a + 1..b).any(|s| matches!(v.lower(s), b"bin" | b"binti" | b"ibn" | b"bint"));
    no_head_behind(v, m) && !saint && !firm && !street && (!doubt || posted || son || (a..b).any(personal))
}

/// The listed words may be somebody's: one word behind an honorific or a given name, or a given name and a family name; nothing goes on behind.
fn listed_bearer(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let goes_on = v.shape(b).is_capital() && !v.has(b, Label::Function) || matches!(v.shape(b), Shape::Amp | Shape::Hyphen);
    let words = v.words(a, b).split(' ').count();
    let post = v.has(m.start, Label::RoleTitle) && !v.has(m.start, Label::Honorific);
    no_head_behind(v, m) && !goes_on && words <= 3 && (words >= 2 || !post)
}

/// Titles behind which no field stands, as it does behind `Director`: `Senator Oyrotal and others`.
fn seated(title: &[u8]) -> bool {
    Class::TitleWithoutField.holds(title)
}

/// Each of a row is a name: nothing goes on behind one, and none is a place.
fn each_whole(v: &View<'_, '_>, m: &Match) -> bool {
    v.slots_of(m, "person").all(|(a, b)| {
        let goes_on = v.shape(b).is_capital() && !v.has(b, Label::Function) || matches!(v.shape(b), Shape::Amp | Shape::Hyphen);
        !goes_on && !v.has(a, Label::Country) && !v.has(a, Label::Demonym) && v.kind(a).is_none()
    })
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // A plural in front: each of the row is somebody.
        name: "title-of-several-and-names",
        pattern: concat!(
            "[(Honorific | RoleTitle) & CapShape & !Given & !Noun | ('doctors' | 'pastors' | 'supervisors' | 'senators' | 'representatives' | 'ministers' | 'congressmen' | 'congresswomen' | 'councillors' | 'commissioners' | 'justices' | 'judges' | 'professors' | 'governors' | 'mayors' | 'deputies' | 'captains' | 'ambassadors' | 'bishops') & CapShape] Dot? ",
            "(?<person> [NameWord & !MajorPlace & !OrgHeadAny & !RoleHead] [NameWord & !OrgHeadAny]?) (Open [!Close & !Para]{1,6} Close)? ",
            "(Comma (?<person> [NameWord & !MajorPlace & !OrgHeadAny & !RoleHead] [NameWord & !OrgHeadAny]?) (Open [!Close & !Para]{1,6} Close)?){0,5} ",
            "Comma? ['and' | Amp] (?<person> [NameWord & !MajorPlace & !OrgHeadAny & !RoleHead] [NameWord & !OrgHeadAny]?)"
        ),
        certainty: Certainty::Likely,
        priority: 7,
        // `Mr. Holt and Tokhta`: one.
        check: |v, m| {
            let title = v.lower(m.start);
            let short = [b"messrs".as_slice(), b"drs", b"profs", b"cllrs", b"sens", b"reps", b"mses"].iter().any(|t| title.starts_with(t));
            let several = v.has(m.start, Label::Noun) && title.ends_with(b"s") || title == b"congressmen" || title == b"congresswomen";
            each_whole(v, m) && (short || several)
        },
        yes: &[
            "Then Messrs. [Holt], [Tokhta] and [Marqa] left.",
            "It was signed by Senators [Oyrotal] (R) and [Tokhta].",
            "Present: Cllrs. [Marsh], [Oyrotal] and [Tokhta].",
        ],
        no: &["Senators and members left.", "Ministers from Kenya and Nepal met."],
        ..RULE
    },
    Rule {
        name: "honorific-and-name",
        pattern: "([Honorific & !Given & !(Surname & InTitle)] | ['tuan' | 'haji' | 'hajji' | 'alhaji'] & CapShape & Mid | 'the' 'hon') Dot? (RoleTitle Dot?)? (?<person> ([AfterTitle & !InTitle | AfterTitle & SurnameAny | AfterTitle & GivenAny]{1,3} Initial{1,2} ('del' | 'de' 'la' | 'dela' | 'delos' | 'de' 'los')? AfterTitle{1,2} | AfterTitleCaps{1,2} Initial{1,2} AfterTitleCaps{1,2} | [Dotted & !Honorific & !PostNominal & !Country & !StateAbbr & !Org] AfterTitleCaps{1,2} | [Particle & Lower & !'the']{1,3} AfterTitle{1,2} | [Dotted & StateAbbr] [AfterTitle & SurnameAny] | Initial{1,3} AfterTitleCaps{1,2} | Initial{1,3} [CapShape & Mid & Honorific] | [Dotted & PostNominal & !Honorific] AfterTitle{1,3} | [AfterTitle | Initial | Dotted & !Honorific & !PostNominal & !Country & !StateAbbr & !Org]{1,3} | [AfterTitle | Initial]{0,2} AfterTitleCaps{1,3}) ([Particle & Lower]{1,3} AfterTitle{1,3})? (Comma? [NameSuffix & !RoleMod])?)",
        priority: 9,
        check: addressed,
        yes: &[
            "Dr. [Rasa Kelmediene] spoke.",
            "We thank Mr [Okonkwo-Bell] for it.",
            "Ms. [Ana van der Berg] left.",
            "Mrs [A. Smith Jr.] came.",
            "Mrs. [R. Oyrota] came.",
            "Then Tuan [Tokhta bin Mat Oyrot] spoke.",
            "The Rev. [A.C. Tokhta] spoke.",
            "Senator the Hon [Ada Okonkwo]\n\nMinister for Trade\n",
            "Then Mr. [von Oyrot] spoke.",
            "Eng. [Said bin Hamood Al Oyrot] came.",
            "Then Mr. [B.C. Marsh] spoke.",
            "Then Mr Speaker and Ms [Ann Tokhta OYROT] spoke.",
            "WORDS GIVEN TO DR. [J.C. OYROT] IN MAY\n\nText.",
        ],
        no: &[
            "The doctor came.",
            "Mr. and others.",
            "The Dr. John Okonkwo Award went to us.",
            "Our Distinguished Research Programme began.",
            "We met at St. Brannock.",
        ],
        ..RULE
    },
    Rule {
        // Who bears a name that a list knows as a company's, too: `Dr. Ann Sanofi`, `Congressman John Sanofi`.
        name: "title-and-listed-name",
        pattern: "([Honorific & !Given & !Noun] Dot? | ['senator' | 'sen' | 'congressman' | 'congresswoman' | 'representative' | 'rep' | 'governor' | 'gov' | 'mayor' | 'justice' | 'judge' | 'sheriff' | 'ambassador' | 'captain' | 'sergeant' | 'lieutenant' | 'colonel' | 'major' | 'detective'] & CapShape Dot?) (?<person> [Given & CapShape & Mid & !Org]{0,2} [Org & CapShape & Mid & !OrgHeadAny & !CompanySuffix] [NameWord & !MajorPlace & !Country]{0,2})",
        certainty: Certainty::Likely,
        priority: 10,
        check: listed_bearer,
        yes: &[
            "Then Dr. [Ann Sanofi] spoke.",
            "It thanked Mr [Sanofi Tokhta] again.",
            "Later Congressman [John Sanofi] was there.",
            "We met Mr. [Sanofi] of the bank.",
        ],
        no: &["Then Dr. Sanofi Kenya spoke.", "The doctor Sanofi spoke.", "Then Mayor Oxfam agreed to it."],
        ..RULE
    },
    Rule {
        // `Prince William`: given names alone behind a noble title that is a given name, too.
        name: "prince-and-given-name",
        pattern: "['prince' | 'princess'] & CapShape (?<person> [Given & CapShape & !Org] [Initial | Given & CapShape & Mid]{0,1})",
        certainty: Certainty::Likely,
        priority: 7,
        // `in Prince Albert`: a town; `Prince George County`.
        check: |v, m| {
            let at = m
                .start
                .checked_sub(1)
                .is_some_and(|b| matches!(v.lower(b), b"in" | b"near" | b"at" | b"from" | b"around") || v.has(b, Label::Given) && v.shape(b) == Shape::Cap);
            let goes_on = v.shape(m.end).is_capital() && !v.has(m.end, Label::Function) || v.shape(m.end) == Shape::Hyphen || v.shape(m.end) == Shape::Amp;
            let things = v.has(m.end, Label::PlaceHead) || v.has(m.end, Label::OrgHead);
            !at && !goes_on && !things
        },
        yes: &["Then Prince [William] visited the hall.", "It was opened by Princess [Sofia] and others."],
        no: &["They met in Prince Albert again.", "The Prince William Hospital opened.", "The Princess left."],
        ..RULE
    },
    Rule {
        name: "honorific-and-long-name",
        pattern: "[Honorific & !Given] Dot? (?<person> [CapShape & Mid] [AfterTitle | CapShape & Mid & ('tuan' | 'anh')]{1,3})",
        priority: 10,
        check: |v, m| v.slot(m, "person").is_some_and(|(a, _)| family_of_vietnam(v.lower(a))) && addressed(v, m),
        yes: &["We met Dr. [Nguyen Thi Marqa Oyet] there.", "Then Mr. [Do Tokhta Marqa] spoke."],
        no: &["We met Mr. Holt Marqa.", "The Dr. Do Award."],
        ..RULE
    },
    Rule {
        // `the Governor, Prince Dapo Tokhta,`: a form of address that is a given name, too.
        name: "post-and-doubtful-honorific",
        pattern: "[RoleHead | RoleTitle | Honorific] Comma? [Honorific & Given & CapShape & Mid] (?<person> [NameWord & !MajorPlace & !RoleHead] [Initials | NameWord]{0,1} [NameWord & !OrgHeadAny & !RoleHead]) [Comma | Poss | Close | 'who' | 'has' | 'said' | Speech & Lower]",
        priority: 9,
        check: whole_name,
        yes: &["The Governor, Prince [Dapo Tokhta], left.", "Then Chief Prince [Oydin Tokhta] said so."],
        no: &["The Governor, Prince, left."],
        ..RULE
    },
    Rule {
        name: "title-and-name",
        pattern: "[RoleTitle & AnyCap] (Comma)? (?<person> [NameWord | Initials]{1,2} Particle{0,2} [NameWord & !Initial] [NameWord & !Common & !MajorPlace]? (Comma? [NameSuffix & !RoleMod])?)",
        priority: 8,
        check: whole_name,
        yes: &["Senator [Mary Holt] voted.", "Prime Minister [Jens Olafsen] came.", "Captain [Eddie K. Liu] flew."],
        no: &["The Senate Building is old.", "President of the Club."],
        ..RULE
    },
    Rule {
        name: "title-and-surname",
        pattern: "[RoleTitle & AnyCap & !InTitle] (?<person> NameWord & !MajorPlace & !Direction & !['northern' | 'southern' | 'eastern' | 'western' | 'central'])",
        priority: 6,
        // `Chief Curiosity Officer`: an unknown word that goes on is no name.
        // `VP North`, `Secretary East`: a part of the body's world.
        check: |v, m| {
            whole_name(v, m)
                // `VP Sales`
                && !(v.has(m.end - 1, Label::RoleMod) && matches!(v.lower(m.start), b"vp" | b"svp" | b"evp" | b"avp"))
                && !(matches!(v.lower(m.end - 1), b"north" | b"south" | b"east" | b"west")
                    && [b"vp".as_slice(), b"president", b"director", b"manager", b"secretary", b"head", b"officer", b"coordinator", b"chief"]
                        .iter()
                        .any(|w| v.last(m.start).ends_with(w)))
                && (v.has(m.end - 1, Label::Surname)
                    || v.has(m.end - 1, Label::NameEnding)
                    || v.has(m.end - 1, Label::Given)
                    // `Its Chief Geodesist, Ms Holt`: behind `Chief` stands a post more often than a name.
                    || !v.shape(m.end).is_capital()
                        && (seated(v.last(m.start)) && v.lower(m.end) != b"of" || !matches!(v.lower(m.end), b"and" | b"of" | b"for"))
                        && v.lower(m.start) != b"chief")
        },
        yes: &["Then Senator [Holt] voted.", "Minister [Okafor] said so.", "We thank Senator [Oyrotal] for it."],
        no: &["The Minister said so.", "The Director Oyrotal for us left.", "Mayor Street was closed.", "He is Vice President East, too."],
        ..RULE
    },
    Rule {
        name: "role-and-name",
        pattern: "[RoleHead & (!RoleTitle | Lower) & !['investor' | 'developer' | 'publisher' | 'manufacturer' | 'operator' | 'distributor' | 'supplier' | 'lender' | 'insurer' | 'brewer' | 'contractor' | 'competitor' | 'rival' | 'miner' | 'explorer' | 'grower' | 'builder' | 'trader' | 'processor' | 'broker' | 'grocer' | 'hotelier' | 'exporter' | 'importer' | 'wholesaler' | 'carrier' | 'vendor' | 'dealer' | 'landlord']] (?<person> [Given | GivenX | NameWord & !Surname & !MajorPlace] [Initials | GivenAny & NameWord]{0,2} Particle{0,2} NameWord (Comma? [NameSuffix & !RoleMod])?)",
        priority: 6,
        check: whole_name,
        yes: &["Our spokesperson [Anneke Brom] left.", "UNODC Regional Adviser [Reda Olsen] said so."],
        no: &["The director Northern Region said so.", "Our spokesperson agreed."],
        ..RULE
    },
    Rule {
        name: "secretary-of-a-service-and-name",
        pattern: "['secretary' | 'clerk' | 'chief' | 'sergeant' | 'leader' | 'speaker' | 'father' | 'master'] 'of' 'the' ['army' | 'navy' | 'treasury' | 'interior' | 'senate' | 'commonwealth' | 'opposition' | 'house' | 'rolls' | 'assembly' | 'council'] & CapShape (?<person> [Given | GivenX | Initial] & Capital [Initials | Given & NameWord]{0,1} NameWord)",
        priority: 6,
        yes: &[
            "They met Secretary of the Army [Paul Reed] then.",
            "Then Clerk of the Senate [Ann Holt] agreed.",
            "Leader of the Opposition [Grant Ferris] left.",
        ],
        no: &["The secretary of the Army unit left."],
        ..RULE
    },
    Rule {
        // Behind a post a given name has a family name that may be a word of every day: `Prosecutor Jack Candle`.
        name: "post-and-given-name",
        pattern: "[RoleHead | RoleTitle] (?<person> [GivenSure & CapShape & Mid & !Stop & !Function & !Honorific] [Initials | GivenAny & NameWord]{0,1} [CapShape & Mid & (Noun | Adjective | Verb) & !Function & !Stop & !StopX & !Org & !OrgX & !OrgHead & !OrgHeadFirst & !OrgHeadX & !OrgHeadPlural & !CompanySuffix & !CompanySuffixX & !RoleHead & !RoleTitle & !RoleMod & !RoleStatus & !TimeWord & !PlaceHead & !PlaceHeadX & !OtherHead & !OtherHeadX & !Country & !CountryX & !Region & !Demonym & !Other & !OtherX & !PostNominal | CapShape & Mid & SurnameAny & Noun & !Function & !Stop & !Org & !CompanySuffix & !TimeWord & !Country])",
        certainty: Certainty::Likely,
        priority: 5,
        // `Detective Inspector Jack Court`: family names that heads of bodies are called by, too.
        check: |v, m| {
            let last = m.end - 1;
            let head = v.has(last, Label::OrgHead) || v.has(last, Label::RoleHead) || v.has(last, Label::PlaceHeadX);
            let runs_on = v.shape(m.end).is_capital() || matches!(v.shape(m.end), Shape::Amp | Shape::Hyphen) || matches!(v.lower(m.end), b"of" | b"for");
            if head { !runs_on } else { whole_name(v, m) }
        },
        yes: &["Detective Inspector [Jack Court] said so.", "Deputy Public Prosecutor [Melissa Tanner] had left.", "Our spokesperson [Jack Candle] left."],
        no: &["The director Jack left.", "The spokesperson for Grace Windows left."],
        ..RULE
    },
    Rule {
        name: "occupation-and-name",
        pattern: "[['artist' | 'artists' | 'actor' | 'actress' | 'singer' | 'author' | 'writer' | 'poet' | 'novelist' | 'painter' | 'sculptor' | 'musician' | 'composer' | 'songwriter' | 'rapper' | 'journalist' | 'photographer' | 'filmmaker' | 'comedian' | 'architect' | 'chef' | 'athlete' | 'footballer' | 'swimmer' | 'runner' | 'cyclist' | 'golfer' | 'farmer' | 'teacher' | 'nurse' | 'doctor' | 'student' | 'volunteer' | 'survivor' | 'resident' | 'lawyer' | 'attorney' | 'scientist' | 'professor' | 'researcher' | 'player' | 'captain' | 'coach' | 'performer' | 'dancer' | 'pianist' | 'violinist' | 'historian' | 'economist' | 'engineer' | 'activist' | 'entrepreneur' | 'philanthropist'] & (Lower | Start)] (?<person> [(Given | GivenX) & CapShape & Mid & !Country & !Subdivision] [Initials | Given & CapShape]? [CapShape & Mid & SurnameAny & !CompanySuffix & !RoleHead & !RoleTitle & !Demonym & !Country & !Org])",
        priority: 7,
        // `artist Preston Glass`, `Performer Thomas Lodge`: words that bodies end in are family names there.
        check: |v, m| v.slot(m, "person").is_some_and(|(_, b)| !v.shape(b).is_capital() && !matches!(v.shape(b), Shape::Amp | Shape::Hyphen)),
        yes: &["It was painted by artist [Preston Glass] then.", "Performer [Thomas Lodge] said so."],
        no: &["The artist Preston Glass Works opened.", "Preston Glass sold windows.", "Their lawyer came."],
        ..RULE
    },
    Rule {
        name: "title-and-three-syllables",
        pattern: "[RoleTitle & AnyCap | Honorific | 'one' & Lower] Dot? (?<person> [CapShape & !InTitle] [CapShape & Mid & !InTitle & !Org]{2})",
        priority: 11,
        check: three_syllables,
        yes: &["He paid Staff Sergeant [Tan Boon Kiat] for it.", "He met with one [Lim Soo Wah] to plan it."],
        no: &["He met Captain Low of it.", "One Low Wage Job was lost."],
        ..RULE
    },
];
