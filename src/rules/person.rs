//! People that their own words prove: an honorific or title before the name, a known given name, letters behind it.

use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Given name and surname are no name of another kind: `Victoria Falls`, `Charlotte Street`; nothing capitalised runs on.
fn whole_name(v: &View<'_, '_>, m: &Match) -> bool {
    let next = v.shape(m.end);
    let heads = [
        Label::OrgHead,
        Label::OrgHeadFirst,
        Label::OrgHeadX,
        Label::PlaceHead,
        Label::PlaceHeadX,
        Label::OtherHead,
        Label::OtherHeadX,
        Label::CompanySuffix,
        Label::CompanySuffixX,
    ];
    let runs_on = next.is_capital() && v.cell(m.end).is_some_and(|c| c.place != crate::text::Place::Start) && heads.iter().any(|h| v.has(m.end, *h));
    let last = m.end - 1;
    let is_head = [Label::OrgHead, Label::OrgHeadX, Label::PlaceHead, Label::PlaceHeadX, Label::OtherHead].iter().any(|h| v.has(last, *h))
        && !v.has(last, Label::Surname);
    // A name that goes on with a word of no other kind is not this name: `Oak Hill Clubhouse`.
    let goes_on = next == Shape::Cap
        && v.cell(m.end).is_some_and(|c| c.place == crate::text::Place::Mid)
        && v.kind(m.end).is_none()
        && ![
            Label::RoleHead,
            Label::RoleTitle,
            Label::RoleMod,
            Label::RoleStatus,
            Label::Honorific,
            Label::PostNominal,
            Label::NameSuffix,
            Label::Org,
            Label::Stop,
            Label::StopX,
            Label::Function,
        ]
        .iter()
        .any(|l| v.has(m.end, *l));
    !runs_on && !is_head && next != Shape::Amp && !goes_on
}

/// Given names of doubt (`Victoria`, `Will`) want a sure surname and no other reading of the pair.
fn doubtful(v: &View<'_, '_>, m: &Match) -> bool {
    let before = m.start.checked_sub(1);
    let capital = super::check::capital_before(v, m.start);
    let preposition = before.is_some_and(|b| matches!(v.lower(b), b"in" | b"at" | b"near"));
    whole_name(v, m) && !capital && !preposition
}

/// Family names of China, Korea and Vietnam in Latin letters: what stands before a given name of two joined syllables.
const EAST_ASIAN: [&[u8]; 98] = [
    b"ahn", b"an", b"au", b"bae", b"baek", b"bai", b"bang", b"byun", b"cao", b"cha", b"chan", b"chang", b"chen", b"cheng", b"cheung", b"chiang", b"cho",
    b"choi", b"chow", b"chu", b"chung", b"fan", b"fang", b"feng", b"fong", b"fu", b"fung", b"gao", b"guo", b"ha", b"han", b"he", b"ho", b"hong", b"hsieh",
    b"hsu", b"hu", b"huang", b"hung", b"hwang", b"hyun", b"im", b"jang", b"jeon", b"jeong", b"jin", b"jo", b"jung", b"kang", b"kim", b"ko", b"koo", b"kuo",
    b"kwok", b"kwon", b"lam", b"lau", b"lee", b"leung", b"li", b"liang", b"lim", b"lin", b"liu", b"lu", b"ma", b"mak", b"min", b"moon", b"ng", b"nguyen",
    b"noh", b"oh", b"paik", b"park", b"rhee", b"ryu", b"seo", b"shin", b"sohn", b"son", b"song", b"suh", b"sung", b"tam", b"tang", b"tsai", b"tsang", b"wang",
    b"wong", b"wu", b"yang", b"yau", b"yeung", b"yoon", b"choe", b"pak", b"yip",
];

/// `Kwon Tae-sik`: a family name, then two syllables joined by a hyphen, no words of English.
fn joined_syllables(v: &View<'_, '_>, m: &Match) -> bool {
    let given = v.words(m.end - 1, m.end);
    let Some((a, b)) = given.split_once('-') else { return false };
    let syllable = |s: &str| (2..=6).contains(&s.len()) && s.bytes().all(|c| c.is_ascii_alphabetic());
    let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() && v.cell(m.end).is_some_and(|c| c.place != crate::text::Place::Start);
    EAST_ASIAN.contains(&v.lower(m.start)) && syllable(a) && syllable(b) && !runs_on
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "honorific-and-name",
        pattern: "([Honorific & !Given & !(Surname & InTitle)] | 'the' 'hon') Dot? (RoleTitle Dot?)? (?<person> ([AfterTitle | Initial]{1,3} | [AfterTitle | Initial]{0,2} AfterTitleCaps{1,3}) ([Particle & Lower]{1,3} AfterTitle)? (Comma? [NameSuffix & !RoleMod])?)",
        priority: 9,
        yes: &[
            "Dr. [Reda Sirgediene] spoke.",
            "We thank Mr [Okonkwo-Bell] for it.",
            "Ms. [Ana van der Berg] left.",
            "Mrs [A. Smith Jr.] came.",
            "Senator the Hon [Ada Okonkwo]\n\nMinister for Trade\n",
        ],
        no: &["The doctor came.", "Mr. and others."],
        ..RULE
    },
    Rule {
        name: "title-and-name",
        pattern: "[RoleTitle & AnyCap] (Comma)? (?<person> [NameWord | Initial]{1,2} Particle{0,2} [NameWord & !Initial] [NameWord & !Common & !MajorPlace]? (Comma? [NameSuffix & !RoleMod])?)",
        priority: 8,
        check: whole_name,
        yes: &["Senator [Mary Holt] voted.", "Prime Minister [Jens Olafsen] came.", "Captain [Eddie K. Liu] flew."],
        no: &["The Senate Building is old.", "President of the Club."],
        ..RULE
    },
    Rule {
        name: "title-and-surname",
        pattern: "[RoleTitle & AnyCap & !InTitle] (?<person> NameWord & !MajorPlace)",
        priority: 6,
        // `Chief Curiosity Officer`: an unknown word that goes on is no name.
        check: |v, m| {
            whole_name(v, m)
                && (v.has(m.end - 1, Label::Surname)
                    || v.has(m.end - 1, Label::NameEnding)
                    || v.has(m.end - 1, Label::Given)
                    // `Its Chief Geodesist, Ms Holt`: behind `Chief` stands a post more often than a name.
                    || !v.shape(m.end).is_capital() && !matches!(v.lower(m.end), b"and" | b"of" | b"for") && v.lower(m.start) != b"chief")
        },
        yes: &["Then Senator [Holt] voted.", "Minister [Okafor] said so."],
        no: &["The Minister said so.", "Mayor Street was closed."],
        ..RULE
    },
    Rule {
        name: "role-and-name",
        pattern: "[RoleHead & (!RoleTitle | Lower)] (?<person> [Given | GivenX | NameWord & !Surname & !MajorPlace] [Initial | GivenAny & NameWord]{0,2} Particle{0,2} NameWord (Comma? [NameSuffix & !RoleMod])?)",
        priority: 6,
        check: whole_name,
        yes: &["Our spokesperson [Anneke Brom] left.", "UNODC Regional Adviser [Reda Olsen] said so."],
        no: &["The director Northern Region said so.", "Our spokesperson agreed."],
        ..RULE
    },
    Rule {
        name: "speaker-and-body-without-comma",
        pattern: "[Speech & Lower] (?<person> [GivenSure & CapShape] [Surname & CapShape & !OrgHeadSure & !Org]) [OrgFirst & !Surname & !Given & !Common] OrgWord{0,2} OrgHead",
        priority: 6,
        yes: &["“Yes,” said [Ann Holt] Zentrix Foundation’s head.", "“No,” added [Jack Anderson] Plexo Institute president."],
        no: &["“Yes,” said Ann Holt Foundation’s head."],
        ..RULE
    },
    Rule {
        name: "given-name-and-surname",
        pattern: "(?<person> [GivenSure & NameWord] [Initial | Given & NameWord]{0,2} (QuoteMark [NameWord | Cap] QuoteMark)? [Particle & Lower]{0,2} [NameWord & !PlaceHead & !OtherHead] [NameWord & SurnameAny & !Common]{0,2} (Comma? [NameSuffix & !RoleMod])?)",
        priority: 5,
        check: whole_name,
        yes: &["Then [Jack Anderson] spoke.", "We met [Maria J. van der Kolff] there.", "A talk by [Robert F. Kelleher Jr.] followed."],
        no: &["Jack went home.", "The Charlotte Street shop."],
        ..RULE
    },
    Rule {
        name: "doubtful-given-name-and-surname",
        pattern: "(?<person> [GivenDoubt & Capital & !Org & !Stop] [Initial]{0,2} [(Surname | NameEnding) & NameWord] (Comma? [NameSuffix & !RoleMod])?)",
        certainty: Certainty::Likely,
        priority: 3,
        check: doubtful,
        yes: &["We met [Virginia Kowalski] there.", "Then [Paris Peterson] spoke."],
        no: &["We went to Virginia then.", "Paris is large."],
        ..RULE
    },
    Rule {
        name: "name-with-son-of",
        pattern: "(?<person> [AfterTitle | NameWord]{1,3} (['s' | 'd' | 'a'] Slash ['o' | 'l' | 'p'] | [Particle & !CapShape]) [AfterTitle | NameWord]{1,3})",
        priority: 9,
        // Other particles (`Dar el Bacha`) join names of all kinds.
        check: |v, m| v.words(m.start, m.end).contains('/'),
        yes: &["Then [Ravi Kumar s/o Anand Pillai] spoke.", "Then [Siti d/o Rajan] left."],
        no: &["He paid a/p fees."],
        ..RULE
    },
    Rule {
        name: "initials-and-surname",
        pattern: "(?<person> Initial{1,3} [NameWord & !Caps & (Surname | NameEnding | !Common)] (Comma? [NameSuffix & !RoleMod])?)",
        priority: 4,
        check: whole_name,
        yes: &["A paper by [J. R. Kowalski] shows it.", "Ask [B. Rakhimov] about it."],
        no: &["Vitamin C. The rest."],
        ..RULE
    },
    Rule {
        name: "family-name-and-joined-given-name",
        pattern: "(?<person> [CapShape & !InTitle & !Stop] [(CapShape | Inner) & Mid & !InTitle & !Function & !Adverb & !Adjective & !Gerund & !Demonym & !Country & !Org])",
        priority: 5,
        check: joined_syllables,
        yes: &["We asked [Wong Siu-fan] about it.", "We met [Leung Mei-fan] and others."],
        no: &["The Park Stand-up was fun.", "A Young Anglo-Irish poet."],
        ..RULE
    },
    Rule {
        name: "dotted-initials-and-surname",
        pattern: "(?<person> [Dotted & !InTitle & !Country & !CountryX & !StateAbbr & !StateAbbrX & !Org & !Honorific & !RoleTitle & !PostNominal & !Stop & !Function] [NameWord & !Caps & (Surname | NameEnding)] (Comma? [NameSuffix & !RoleMod])?)",
        priority: 4,
        check: whole_name,
        yes: &["A paper by [J.R. Kowalski] shows it.", "Ask [B.T. Rakhimov] about it."],
        no: &["The U.S. Navy left.", "We met in D.C. Holt left."],
        ..RULE
    },
    Rule {
        name: "surname-by-its-ending",
        pattern: "(?<person> [NameWord & !MajorPlace] [NameWord]{0,1} NameEnding)",
        certainty: Certainty::Likely,
        priority: 4,
        check: doubtful,
        yes: &["Then [Azizbek Nasretdinov] spoke.", "We met [Oydin Yusupova] there."],
        no: &["The Rakhimov case."],
        ..RULE
    },
    Rule {
        name: "name-and-postnominal",
        pattern: "(?<person> [NameWord & !MajorPlace | Given] [NameWord | Initial]{0,2} NameWord) (Comma? PostNominal)",
        certainty: Certainty::Likely,
        priority: 5,
        check: whole_name,
        yes: &["The chair, [Tobiah Okwe], PhD, agreed.", "We met [Sian Llewel] OBE there."],
        no: &["A PhD in law."],
        ..RULE
    },
];
