//! People as lists of authors write them, and people whose family name is a people's, a country's or a firm's.

use super::super::check::capital_before;
use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// One author of a paper, family name first: `Kowalski JR`, `de Witt AB`.
macro_rules! author {
    () => {
        "(?<person> [Particle & Lower]{0,2} [CapShape & !Function & !TimeWord & !Org & !OrgHeadAny & !Honorific & !RoleHead] [CapShape & !Function & !TimeWord & !Org & !OrgHeadAny]? [Initial | Caps & !Country & !CountryX & !Org])"
    };
}

/// The same with marks: `Kowalski, J. R.`
macro_rules! marked {
    () => {
        "(?<person> [Particle & Lower]{0,2} [CapShape & !Function & !TimeWord & !Org & !OrgHeadAny & !Honorific & !RoleHead] Comma [Initial | Dotted & !Country & !StateAbbr]{1,3})"
    };
}

/// Family names and one to three letters.
fn initials(v: &View<'_, '_>, m: &Match) -> bool {
    // `Austin TX, Boston MA`
    let state = |s: u32| v.has(s, Label::StateAbbr) || v.has(s, Label::StateAbbrX);
    if v.slots_of(m, "person").all(|(_, b)| state(b - 1)) {
        return false;
    }
    v.slots_of(m, "person").all(|(a, b)| {
        let letters = v.words(b - 1, b);
        b > a + 1 && letters.len() <= 3 && letters.bytes().all(|c| c.is_ascii_uppercase())
    })
}

/// Nothing capitalised stands before, and what follows is no noun that the people would be an adjective of.
fn said_of_somebody(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, _)) = v.slot(m, "person") else { return false };
    !super::super::check::capital_before(v, a)
}

/// A family's name in capitals: one that a list knows, or a word of four letters and more that no list knows.
fn family_in_capitals(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let capitals = || (a..b).filter(|s| v.shape(*s) == Shape::Caps);
    let family =
        |s: u32| v.has(s, Label::Surname) || v.has(s, Label::SurnameX) || v.has(s, Label::NameEnding) || v.labels(s) == 0 && v.words(s, s + 1).len() >= 4;
    // `Sydney PLEXO`: a town's.
    let town = [Label::City, Label::CityX, Label::BigCity, Label::Subdivision, Label::Country].iter().any(|l| v.has(a, *l));
    let listed = capitals().all(|s| v.has(s, Label::Surname));
    let runs_on = v.shape(b).is_capital() && !v.has(b, Label::PostNominal) || matches!(v.shape(b), Shape::Amp | Shape::Hyphen | Shape::Colon | Shape::Mark);
    capitals().count() > 0 && capitals().all(family) && (!town || listed) && !runs_on && !capital_before(v, m.start)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Results and rosters, line by line: `Kovalo, Ann 148`.
        name: "roster-row",
        pattern: "[Break | Para | Bullet] (?<person> [(Surname | SurnameX | NameEnding | !Common) & CapShape & !Function & !Org & !OrgHeadAny & !RoleHead & !MajorPlace & !TimeWord] Comma [Given & CapShape & !MajorPlace & !Org]) [Num | Open | Bar]",
        certainty: Certainty::Likely,
        priority: 8,
        yes: &["The votes:\n[Oxvale, Pascal] 148\nAll others 9\n", "The votes:\n[Marqal, Peter] (69)\nAll others 9\n"],
        no: &["The votes:\nBoston, Peter Holt 148\n", "The votes:\nOxvale, Ohio 148\n"],
        ..RULE
    },
    Rule {
        // `her sister Florence`: a town's name, too.
        name: "kin-and-given-name",
        pattern: "['her' | 'his' | 'my' | 'their' | 'our' | 'whose'] [Lower & Adjective]? ['sister' | 'brother' | 'mother' | 'father' | 'wife' | 'husband' | 'son' | 'daughter' | 'grandson' | 'granddaughter' | 'grandmother' | 'grandfather' | 'aunt' | 'uncle' | 'niece' | 'nephew' | 'cousin' | 'mum' | 'mom' | 'dad' | 'stepson' | 'stepdaughter' | 'twin' | 'widow' | 'neighbour' | 'neighbor' | 'friend' | 'colleague' | 'teammate' | 'classmate' | 'girlfriend' | 'boyfriend'] & Lower Comma? (?<person> [Given & CapShape & Mid & !InTitle & !Function & !Country & !Org & !TimeWord & !Honorific])",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| !v.shape(m.end).is_capital() && !matches!(v.shape(m.end), Shape::Hyphen | Shape::Amp | Shape::Slash),
        yes: &["She moved there with her sister [Florence] in May.", "He lost his son, [Austin], then."],
        no: &["She moved to her sister city Florence.", "Her sister Florence Holt Works grew."],
        ..RULE
    },
    Rule {
        // As the United Nations, Europe and the francophone world write: `President Jean-Paul DUCASSE`.
        name: "family-name-in-capitals",
        pattern: "([RoleTitle | RoleHead | Honorific] Dot?)? (?<person> [Given & CapShape & !InTitle & !Org & !RoleHead & !Honorific & !TimeWord] [Given & CapShape & Mid | NameWord & CapShape & Mid | Initial]{0,1} [Particle & Lower]{0,2} [Caps & Mid & !Stop & !StopX & !Function & !(Org & !FamilyName) & !OrgX & !PostNominal & !Country & !CountryX & !StateAbbr & !StateAbbrX & !CompanySuffix & !Honorific & !RoleHead & !RoleTitle & !TimeWord & !Noun & !Other]{1,2})",
        priority: 9,
        check: family_in_capitals,
        yes: &["The talk was given by [Jean-Paul TOKHTAREL] of the firm.", "President [Laura MARQAZ] met them.", "Then [Peter van der OYROTA] left."],
        no: &["The talk was given by Jack IBM.", "Victoria NSW is large.", "Jack ABC left.", "Virginia TOKHTAREL left."],
        ..RULE
    },
    Rule {
        // Who says what to call them is a person, whatever the words are.
        name: "name-and-pronouns",
        pattern: "(?<person> [CapShape & !Function & !TimeWord & !Honorific & !RoleTitle] [CapShape | Initial | Dotted | Inner | Particle & Lower]{0,3} [(CapShape | Inner) & !Function & !TimeWord] NameSuffix?) Open ['he' | 'she' | 'they' | 'ze'] Slash ['him' | 'her' | 'them' | 'she' | 'he' | 'they' | 'hers' | 'his' | 'zir'] (Slash ['his' | 'hers' | 'theirs' | 'them'])? Close",
        priority: 9,
        check: |v, m| !capital_before(v, m.start),
        yes: &["We have [Oydin Tokhta] (he/him), of the board.", "- [Wirihana van der Pahau] (she/her/hers), Zentrix"],
        no: &["The choice (he or she) is yours.", "Zentrix (the firm) grew."],
        ..RULE
    },
    Rule {
        name: "authors-by-initials",
        pattern: concat!(
            author!(),
            " Comma ",
            author!(),
            " Comma ",
            author!(),
            " (Comma ",
            author!(),
            ")? (Comma ",
            author!(),
            ")? (Comma ",
            author!(),
            ")? (Comma ",
            author!(),
            ")? (Comma ",
            author!(),
            ")?"
        ),
        priority: 9,
        check: initials,
        yes: &["It is by [Kowalski J], [Holt AB], [Olsen MK], [Marsh P] (2014).", "Source: [Oyrot JR], [de Witt A], [Marqa P], et al."],
        no: &["They met in Austin TX, Boston MA, Tulsa OK and Ohio.", "Holt, Marsh, Olsen."],
        ..RULE
    },
    Rule {
        name: "authors-by-marked-initials",
        pattern: concat!(
            marked!(),
            " (Comma | Comma? ['and' | Amp]) ",
            marked!(),
            " ((Comma | Comma? ['and' | Amp]) ",
            marked!(),
            ")? ((Comma | Comma? ['and' | Amp]) ",
            marked!(),
            ")? ((Comma | Comma? ['and' | Amp]) ",
            marked!(),
            ")? ((Comma | Comma? ['and' | Amp]) ",
            marked!(),
            ")?"
        ),
        priority: 9,
        // `R. Oyrot, J. Marqa` has the initials in front.
        check: |v, m| {
            let front = m.start.checked_sub(1).is_some_and(|s| v.shape(s) == Shape::Initial);
            !front && v.shape(m.end) != Shape::Cap && v.slots_of(m, "person").all(|(_, b)| v.words(b - 1, b).ends_with('.'))
        },
        yes: &["It is by [Kowalski, J.], [Holt, A. B.], & [Olsen, M.] (2014).", "Source: [Oyrot, J.R.], and [Marqa, P.] in the journal."],
        no: &["They met Holt, J. and others.", "It is by J. Oyrot, P. Marqa, T. Holt and A. Olsen."],
        ..RULE
    },
    Rule {
        name: "given-name-and-people-word",
        pattern: "(?<person> [GivenSure & NameWord & (Mid | Start & !Common)] Initial? [(Demonym | Country) & SurnameAny & CapShape & Mid & !InTitle]) (Comma? [Speech & Lower] | Comma ['a' | 'an' | 'the' | 'our' | 'its']? [RoleMod | RoleStatus | Adjective & Lower]{0,3} RoleHead | Comma? 'who' | Comma? PostNominal | ['is' | 'was' | 'has' | 'will' | 'and' | 'from' | 'of' | 'at' | 'as' | 'to'] & Lower | FullStop | Para | Close)",
        certainty: Certainty::Likely,
        priority: 6,
        check: said_of_somebody,
        yes: &["Its spokesman, [Walter English], says so.", "They met [Laura French], a teacher there.", "A letter to [Jack English] was lost."],
        no: &["They met Laura, French farmers and others.", "The Walter English School opened."],
        ..RULE
    },
    Rule {
        // A family that a firm is called after: `Ruth Cadbury`, `Peter Ford`.
        name: "given-name-and-firm-name",
        pattern: "(?<person> [GivenSure & CapShape & !InTitle & !City & !CityX & !PlaceName & !Org & !OrgX & !Stop & !Function & (Mid | !Common)] [Initial]{0,2} [Org & CapShape & Mid & !Country & !PlaceName & !OrgHeadAny & !Demonym])",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let last = m.end - 1;
            let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() || matches!(v.shape(m.end), Shape::Amp | Shape::Hyphen);
            v.length(last) == 1 && !runs_on && !capital_before(v, m.start)
        },
        yes: &["It was chaired by [Jane Cadbury] then.", "We met [Maria J. Siemens] there."],
        no: &["They sold it to Cadbury then.", "We met Maria Siemens Foundation people there.", "A loan of Virginia Siemens was paid."],
        ..RULE
    },
];

/// `Category B Fronthaul`, `a Hepatitis B Foundation`: a letter that belongs to the word before it.
pub(super) fn letter_of_a_kind(v: &View<'_, '_>, m: &Match) -> bool {
    let word = v.words(m.start, m.start + 1);
    let bare = word.len() == 1 && v.shape(m.start + 1) != Shape::Initial;
    bare && (word == "A" || capital_before(v, m.start))
}
