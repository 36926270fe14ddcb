//! People whose names are put together unlike most: initials without points, a second name in brackets, a syllable-name before the family's, words of
//! every day as family names.

use super::super::somebody::whole;
use super::super::{RULE, Rule, View};
use super::syllables::{family_of_east_asia, two_joined};
use super::whole_name;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Two or three letters of given names: nobody's acronym, and nothing capitalised before or behind.
fn lettered_initials(v: &View<'_, '_>, m: &Match) -> bool {
    let led = m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"the" | b"a" | b"an" | b"its" | b"our" | b"their" | b"at" | b"in"));
    // In a line of capitals all words look so.
    let written = m.start.checked_sub(1).is_none_or(|b| v.shape(b) != Shape::Caps) && v.shape(m.end - 1) == Shape::Cap;
    (2..=3).contains(&v.words(m.start, m.start + 1).len())
        && are_initials(v, m.start)
        && !led
        && written
        && !super::super::check::capital_before(v, m.start)
        && whole_name(v, m)
}

/// Capitals that are consonants mostly, as those of given names are.
fn are_initials(v: &View<'_, '_>, at: u32) -> bool {
    let letters = v.words(at, at + 1);
    let vowels = letters.bytes().filter(|c| matches!(c, b'A' | b'E' | b'I' | b'O' | b'U')).count();
    vowels <= 1 && letters.bytes().all(|c| c.is_ascii_uppercase()) && !v.is(at, Class::NoInitials)
}

/// The letters before a common surname are no acronym with an article.
fn common_initials(v: &View<'_, '_>, m: &Match) -> bool {
    let led = m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"the" | b"a" | b"an" | b"its" | b"our" | b"their" | b"at" | b"in"));
    are_initials(v, m.start) && !led && !super::super::check::capital_before(v, m.start)
}

/// `Brendan (Dan) Holt`: no town and no body stands in the brackets.
fn bracketed(v: &View<'_, '_>, m: &Match) -> bool {
    let Some(open) = (m.start..m.end).find(|s| v.shape(*s) == Shape::Open) else { return false };
    let Some(close) = (open..m.end).find(|s| v.shape(*s) == Shape::Close) else { return false };
    const OTHER: [Label; 8] =
        [Label::Country, Label::Region, Label::Subdivision, Label::BigCity, Label::Org, Label::Honorific, Label::RoleHead, Label::StateAbbr];
    let plain = (open + 1..close).all(|s| v.shape(s) == Shape::Cap && !OTHER.iter().any(|l| v.has(s, *l)));
    plain && !super::super::check::capital_before(v, m.start) && !super::super::check::capital_behind(v, m.end)
}

/// `Min-ji Park`: a given name of two joined syllables, then a family name of East Asia.
fn joined_before(v: &View<'_, '_>, m: &Match) -> bool {
    let last = m.end - 1;
    let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() && v.cell(m.end).is_some_and(|c| c.place != Place::Start);
    let word = v.words(m.start, m.start + 1);
    two_joined(word) && family_of_east_asia(v.lower(last)) && !runs_on && !super::super::check::capital_before(v, m.start)
}

/// Nothing capitalised before or behind, and no article.
fn free(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let led = a.checked_sub(1).is_some_and(|s| matches!(v.lower(s), b"the" | b"a" | b"an" | b"this" | b"every" | b"under"));
    !led && !super::super::check::capital_before(v, a) && !super::super::check::capital_behind(v, b)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // As courts and their lawyers write: `Defendant Oydin Tokhta`.
        name: "party-in-capitals-and-name",
        pattern: "['defendant' | 'plaintiff' | 'petitioner' | 'appellant' | 'claimant' | 'complainant'] & CapShape (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initial]{0,2} [NameWord & !OrgHeadAny & !PlaceHead & !OtherHeadAny])",
        certainty: Certainty::Likely,
        priority: 10,
        check: |v, m| v.slot(m, "person").is_some_and(|(_, b)| !v.shape(b).is_capital() && v.shape(b) != crate::text::token::Shape::Amp),
        yes: &["During a call, Defendant [Oydin Tokhta] touted it.", "Then Plaintiff [Wirihana Pahau] left."],
        no: &["Then Defendant Oydin Holdings left.", "The defendant left."],
        ..RULE
    },
    Rule {
        name: "initials-without-points",
        pattern: "(?<person> [Caps & !InTitle & !Org & !OrgX & !Country & !CountryX & !Honorific & !RoleTitle & !RoleHead & !CompanySuffix & !Function & !Month & !Exchange] [Surname & NameWord & Mid & !Common & !City & !BigCity & !OrgX & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !Particle] (Comma? [NameSuffix & !RoleMod])?)",
        certainty: Certainty::Likely,
        priority: 3,
        check: lettered_initials,
        yes: &["The house that [JMW Anderson] built is open.", "A paper by [RJ Kowalski] shows it."],
        no: &["The HMS Anderson sailed.", "They met the BBC Kowalski team.", "A paper by JMW shows it."],
        ..RULE
    },
    Rule {
        // Behind a title the surname may be a word, and the letters an honour's: `Councillor JP Marsh`.
        name: "title-and-initials-without-points",
        pattern: "[Honorific & !Given | RoleTitle & AnyCap & !InTitle] Dot? (?<person> [Caps & !InTitle & !Org & !OrgX & !Country & !CountryX & !Honorific & !RoleTitle & !RoleHead & !CompanySuffix & !Function & !Month & !Exchange] [AfterTitle & SurnameAny] (Comma? [NameSuffix & !RoleMod])?)",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| v.slot(m, "person").is_some_and(|(a, _)| v.words(a, a + 1).len() <= 3 && are_initials(v, a)) && whole_name(v, m),
        yes: &["It is safe, said Alderman [JP Marsh], who chairs it.", "Then Dr [AJ Kowalski] spoke.", "We met Mr. [KC Turner] there."],
        no: &["Then Dr IBM Turner spoke.", "The Captain HMS Turner sailed."],
        ..RULE
    },
    Rule {
        // Family names that are words or towns want what only people do, or have, behind them.
        name: "initials-and-common-surname",
        pattern: "(?<person> [Caps & !InTitle & !Org & !OrgX & !Country & !CountryX & !Honorific & !RoleTitle & !RoleHead & !CompanySuffix & !Function & !Month & !Exchange] [Surname & CapShape & Mid & !Org & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !PlaceHeadX & !Country & !Region & !MajorPlace & !TimeWord]) (Poss | Comma? [Speech & Lower] | ['wrote' | 'painted' | 'designed' | 'lived' | 'died' | 'born' | 'composed' | 'taught' | 'founded' | 'argued' | 'showed' | 'thought'] & Lower)",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| v.slot(m, "person").is_some_and(|(a, _)| v.words(a, a + 1).len() <= 3) && common_initials(v, m),
        yes: &["The house that [JRT Turner] designed is open.", "It is what [PD Bishop] wrote in May."],
        no: &["The BBC Turner designed it.", "A house that JRT Turner Trust owns."],
        ..RULE
    },
    Rule {
        // Given names as South Asia shortens them, before a name in full: `AKM Rahim Uddin`.
        name: "short-given-names",
        pattern: "(?<person> ['akm' | 'asm' | 'abm' | 'ahm' | 'afm' | 'amm' | 'atm' | 'mohd' | 'muhd' | 'md'] & (Caps | CapShape) Dot? [CapShape & !InTitle & !Function & !Stop & !Org & !OrgHeadAny & !PlaceHead & !OtherHead & !RoleHead & !RoleTitle & !TimeWord & !Country]{1,3})",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| {
            let state = v.lower(m.start) == b"md" && v.shape(m.start) == Shape::Caps;
            !state
                && !super::super::check::capital_behind(v, m.end)
                && (m.end - m.start >= 3 || v.has(m.end - 1, Label::Surname) || v.has(m.end - 1, Label::Given))
        },
        yes: &["Its author is [ASM Tokhtar Arefin] of the club.", "Then [Mohd Faiz Marqa] spoke."],
        no: &["The ATM machine broke.", "A doctor, MD of the firm, left."],
        ..RULE
    },
    Rule {
        name: "name-around-bracketed-name",
        pattern: "(?<person> [GivenSure & CapShape & !Stop & !Function & !Honorific] Open [CapShape & !Function & !Stop]{1,2} Close Initial? [NameWord & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !MajorPlace | CapShape & Mid & FamilyName & !OrgHeadSure & !MajorPlace & !Function])",
        priority: 10,
        check: bracketed,
        yes: &["The winner is [Robert (Bobby) Anderson] of our town.", "We met [Laura (Min Ji) Kowalski] there.", "We met [Margaret (Peggy) Lane] there."],
        no: &["We met Robert (Ohio) Anderson.", "We met Robert (Bobby) there."],
        ..RULE
    },
    Rule {
        // What a son is told from his father by stands behind family names of all kinds: `Henry Marsh III`.
        name: "name-and-suffix",
        pattern: "(?<person> [GivenAny & CapShape & !Stop & !Function & !Honorific] [Initial | GivenAny & CapShape]{0,2} [CapShape & (SurnameAny | FamilyName) & !Function & !Country & !TimeWord] Comma? [NameSuffix & !RoleMod])",
        priority: 8,
        check: |v, m| {
            !super::super::check::capital_before(v, m.start)
                && !super::super::check::capital_behind(v, m.end)
                && !super::endowed::names_a_post(v, m.start, m.end)
        },
        yes: &["It was won by [Henry Marsh III] in May.", "We met [Henry J. Banks Jr.] there."],
        no: &["It was won by Henry Marsh in May.", "The Rocky III film was long.", "The Henry Marsh Jr. Dean of Law spoke."],
        ..RULE
    },
    Rule {
        // As news without marks writes them: a family name of the two dozen that most bear, what stands in the middle of names, a given name.
        name: "vietnamese-name-without-marks",
        pattern: "(?<person> [('nguyen' | 'tran' | 'le' | 'pham' | 'hoang' | 'huynh' | 'phan' | 'vu' | 'vo' | 'dang' | 'bui' | 'do' | 'ho' | 'ngo' | 'duong' | 'ly' | 'dinh' | 'truong' | 'luong' | 'trinh' | 'mai' | 'cao' | 'lam' | 'dao' | 'doan' | 'thai') & CapShape & !Stop] [('van' | 'thi' | 'thanh' | 'minh' | 'quoc' | 'duc' | 'huu' | 'ngoc' | 'xuan' | 'hong' | 'kim' | 'tuan' | 'anh' | 'quang' | 'cong' | 'dinh' | 'trong' | 'manh' | 'viet') & CapShape & Mid] [CapShape & Mid & !Function & !Org & !OrgHeadAny & !PlaceHead & !Country & !RoleHead]{1,2})",
        priority: 8,
        check: |v, m| !super::super::check::capital_before(v, m.start) && !super::super::check::capital_behind(v, m.end),
        yes: &["The minister met [Tran Van Minh] and others.", "Then [Nguyen Thi Hoa Mai] spoke."],
        no: &["Ho Chi Minh City grew.", "The Le Mans race was long."],
        ..RULE
    },
    Rule {
        name: "joined-given-name-before-family-name",
        pattern: "(?<person> [(CapShape | Inner) & !InTitle & !Function & !Adverb & !Adjective & !Gerund & !Demonym & !Country & !Org] [CapShape & Mid & !InTitle & !Org])",
        priority: 5,
        check: joined_before,
        yes: &["We asked [Soo-jin Park] about it.", "We met [Chih-hsiang Wu] and others."],
        no: &["We saw the Check-in Park.", "We asked Soo-jin about it."],
        ..RULE
    },
    Rule {
        // Family names that are the smallest words of English, written large inside a sentence.
        name: "given-name-and-smallest-word",
        pattern: "(?<person> [GivenSure & CapShape & Mid & !Stop & !Function & !InTitle & !Common] [Given & CapShape & !Common]? [['to' | 'so' | 'an' | 'on' | 'do' | 'or' | 'no' | 'in' | 'you' | 'may' | 'will' | 'she' | 'he' | 'my'] & CapShape & Mid & !InTitle]) [Comma | FullStop | Lower | Poss | Close | Open | Semi | Para | Break]",
        certainty: Certainty::Likely,
        priority: 4,
        check: free,
        yes: &["They voted for [Jennifer To] then.", "The pianist is [Laura So], a guest."],
        no: &["They voted for Jennifer to win.", "They Love Jennifer So Much Today\n\nText."],
        ..RULE
    },
    Rule {
        // Family names that head names of other things: what stands around them is said of people.
        name: "given-name-and-word-of-things",
        pattern: "(?<person> [GivenSure & CapShape & (Mid | Start & !Common) & !Stop & !Function & !City & !Honorific] Initial? [('law' | 'day' | 'case' | 'power' | 'powers' | 'price' | 'best' | 'bill' | 'gift' | 'grant' | 'grants' | 'prize' | 'games' | 'speed' | 'bond' | 'bonds' | 'cross' | 'ball' | 'story' | 'treaty' | 'order' | 'plan' | 'quest' | 'race' | 'show') & CapShape & Mid & !InTitle]) (Comma? 'who' | Comma ['a' | 'an' | 'the']? [RoleMod | RoleStatus | Adjective & Lower]{0,2} RoleHead | ['is' | 'was'] ['a' | 'an' | 'the'] [RoleMod | RoleStatus | Adjective & Lower | Noun & Lower & !RoleHead]{0,2} RoleHead | Comma? [Speech & Lower] | ['won' | 'earned' | 'joined' | 'came' | 'scored' | 'lost' | 'left' | 'took' | 'went' | 'has' | 'had' | 'studied' | 'works' | 'worked' | 'led' | 'leads' | 'became' | 'finished' | 'ran' | 'played' | 'grew' | 'from' | 'of'] & Lower | Open | (Comma | Comma? 'and') [GivenSure & CapShape & !City] [Surname & CapShape & !PlaceHead & !PlaceHeadX & !OrgHead & !OrgHeadX])",
        certainty: Certainty::Likely,
        priority: 10,
        check: free,
        yes: &["Then [Peter Law] won a seat there.", "Last came [Jane Power], a nurse of the ward.", "New members are [Jane Price], Ann Anderson and others."],
        no: &["Under the Peter Law of 1990 it is a crime.", "Then Jane Power fell.", "They met on Peter Day."],
        ..RULE
    },
    Rule {
        // `Dean Alan Holt, 48,`: no dean has an age.
        name: "dean-and-age",
        pattern: "(?<person> ['dean' | 'earl' | 'bishop' | 'duke' | 'prince' | 'king' | 'major' | 'judge' | 'royal'] & CapShape [NameWord | Initial]{0,1} [NameWord & SurnameAny]) Comma ('aged' | 'age')? Num Comma",
        priority: 10,
        check: |v, m| {
            v.slot(m, "person").is_some_and(|(a, _)| {
                !super::super::check::capital_before(v, a) && !a.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"the" | b"and" | b"of"))
            })
        },
        yes: &["Then [Dean Alan Anderson], 48, was held.", "Police held [Earl Kowalski], 51, too."],
        no: &["Then Dean Alan Anderson left.", "Then the Dean Alan Anderson, 48, left."],
        ..RULE
    },
    Rule {
        // Without a comma the place and the name run together: `Governor of Oyrotal Jack Holt`.
        name: "post-of-place-and-name",
        pattern: "['governor' | 'mayor' | 'premier' | 'president' | 'bishop' | 'archbishop' | 'prefect' | 'emir' | 'sultan' | 'king' | 'queen' | 'prince' | 'princess' | 'ambassador' | 'duke' | 'duchess'] ['of' | 'to'] (?<place> [CapShape & Mid & !Function & !Org & !OrgHeadAny & !Stop & !TimeWord & !Common]) (?<person> [GivenSure & CapShape & Mid & !Stop & !OrgHeadAny] [Initial | Given & NameWord]{0,1} [Particle & Lower]{0,2} [CapShape & Mid & !Function & !Stop & !Org & !OrgHeadAny & !PlaceHead & !OtherHeadAny & !CompanySuffix & !RoleHead & !Common])",
        priority: 9,
        check: |v, m| {
            !v.shape(m.end).is_capital()
                && !matches!(v.shape(m.end), Shape::Amp | Shape::Hyphen)
                && v.slot(m, "place").is_some_and(|(a, _)| v.words(a, a + 1).len() >= 4)
        },
        yes: &["The Governor of [Oyrotal] [Jack Anderson] left.", "Then the Mayor of [Marqazun] [Laura Tokhta] spoke."],
        no: &["The President of Marqazun Jack Anderson Foundation left.", "The Mayor of Laura Anderson left."],
        ..RULE
    },
    Rule {
        name: "my-name-is",
        pattern: "['name' | 'names'] ['is' | 'was' | 'are' | 'were'] (?<person> [GivenSure & CapShape & !Stop] [Initial | NameWord]{0,1} [NameWord & !OrgHeadAny]{0,1})",
        priority: 4,
        check: free,
        yes: &["He said his name was [Robert] and left.", "“My name is [Laura Anderson],” she said."],
        no: &["Its name is Zentrix.", "The name was old."],
        ..RULE
    },
    Rule {
        name: "somebody-and-i",
        pattern: "(?<person> GivenSure & CapShape & !Stop & !Function & !Common) 'and' ('i' & !Lower) [Lower]",
        priority: 4,
        check: free,
        yes: &["[Laura] and I have known him for years.", "My wife [Laura] and I went there."],
        no: &["Laura and others went.", "Vitamin A and I went."],
        ..RULE
    },
    Rule {
        // People of history and of the day's news whom one name tells; what bodies, products and places are called by (all gods) is left out.
        name: "known-by-one-name",
        pattern: "(?<person> KnownPerson & CapShape & Mid & !InTitle) [Poss | Comma | FullStop | Lower | Close | Semi | Dash | Hyphen & Any]",
        certainty: Certainty::Likely,
        priority: -2,
        check: |v, m| {
            let before = m.start.checked_sub(1);
            // `the Trump administration`: a body.
            let office = matches!(v.lower(m.start + 1), b"administration" | b"government" | b"cabinet" | b"regime" | b"campaign");
            !office
                && free(v, m)
                && before.is_some_and(|b| v.shape(b) != Shape::Cap && v.shape(b) != Shape::Hyphen && !matches!(v.lower(b), b"in" | b"near" | b"at"))
        },
        yes: &["They played [Mozart] and went home.", "A law of [Trump]’s time is old."],
        no: &["They trump it.", "They met in Newton then.", "The Mozart Society met."],
        ..RULE
    },
    Rule {
        // What stands between a name and the father's: `Marqadin Bin Abdul Oyrot`, `Oyrotkumar S/O Marqa Raman`.
        name: "name-and-fathers-name",
        pattern: "(?<person> [CapShape & !InTitle & !Function & !TimeWord & !Honorific & !RoleTitle & !RoleHead & !Stop & !Org & !Country]{1,3} [Particle & CapShape] [CapShape & !InTitle & !Function & !TimeWord & !Org & !RoleHead]{1,3})",
        certainty: Certainty::Sure,
        priority: 12,
        check: |v, m| {
            const CHILD: [&str; 9] = ["bin", "binti", "binte", "bte", "bte.", "s/o", "d/o", "a/l", "a/p"];
            let child = (m.start + 1..m.end).any(|s| v.has(s, Label::Particle) && CHILD.iter().any(|c| v.words(s, s + 1).eq_ignore_ascii_case(c)));
            child && whole(v, m)
        },
        yes: &["Then [Marqadin Bin Abdul Oyrot] left.", "A man, [Oyrotkumar S/O Marqa Raman], left.", "Then [Nur Marqa Binte Oyrot], 34, left."],
        no: &["The Bin was full.", "Then Marqa Van Oyrot left."],
        ..RULE
    },
    Rule {
        // A family name that a body, a post or a thing is called by: `Jack Court, director of it`, `Laura Driver is the chair`.
        name: "given-name-and-word-with-post",
        pattern: concat!(
            "(?<person> [GivenSure & CapShape & !InTitle & !Stop & !Function & !City & !Org & !Demonym] Initials? [CapShape & Mid & !InTitle & !Function & !Stop & !Org & !TimeWord & !CompanySuffix & !Country & !Demonym & !OrgHeadPlural & (SurnameAny | Noun & Verb & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !RoleHead & !RoleTitle & !RoleMod)]) (Comma | ['is' | 'was' | 'becomes' | 'became' | 'remains'] | 'as') ",
            "['a' | 'an' | 'the' | 'its' | 'our' | 'their']? [RoleStatus | RoleMod | OrgUnit | 'new']{0,3} [RoleHead & !['developer' | 'provider' | 'producer' | 'publisher' | 'leader' | 'partner' | 'member' | 'sponsor' | 'investor' | 'operator' | 'supplier' | 'distributor' | 'owner' | 'builder' | 'maker' | 'host' | 'agent' | 'broker' | 'contractor' | 'manufacturer' | 'retailer']]"
        ),
        certainty: Certainty::Sure,
        // Above districts (`Ann Ward`).
        priority: 7,
        // `Ann del Carmen Court`: the end of a longer name.
        check: |v, m| whole(v, m) && !m.start.checked_sub(1).is_some_and(|s| v.has(s, Label::Particle)),
        yes: &["Then [Jack Court], director of the mill, left.", "But [Laura Driver] is the new chair.", "It appointed [Jack Bank] as director."],
        no: &["They left Jack Court, a developer of pumps.", "But Laura Drivers is the chair."],
        ..RULE
    },
];
