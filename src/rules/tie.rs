//! Bodies by their ties: whose subsidiary one is, where somebody works, who surveyed, beside whom it stands.

use super::check::{alone, capital_before, capital_behind};
use super::relaxed::odd_name;
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::token::Shape;

/// Nothing capitalised runs on; one word is no ordinary one, several stand inside a sentence.
fn name(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let mid = v.cell(a).is_some_and(|c| c.place == Place::Mid);
    // `Universal Zentrix, …` at a sentence's start is not `Zentrix`.
    let begun = a.checked_sub(1).is_some_and(|t| v.kind(t).is_none() && v.shape(t).is_capital() && !v.has(t, Label::Function));
    !begun && !capital_before(v, a) && !capital_behind(v, b) && (odd_name(v, m) || b - a >= 2 && mid && !v.has(b - 1, Label::RoleHead))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "body-and-whose-it-is",
        pattern: "(?<org> [(OrgFirst | CapShape & Start & (Adjective | Noun) & !Function & !StopX & !RoleHead & !RoleMod) & !MajorPlace] [OrgWord | Amp]{0,4}) (Open [Caps | CapShape | Inner] Close)? Comma ['a' | 'an' | 'the' | 'its' | 'their'] [Lower & !Function | Hyphen | Demonym & Cap | LOC]{0,5} ['subsidiary' | 'affiliate' | 'spinoff' | 'subsidiaries' | 'division' | 'unit' | 'arm'] & Lower ['of' | Comma | 'in' | 'that' | 'which']",
        certainty: Certainty::Likely,
        priority: 5,
        check: name,
        yes: &["But [Zentrix Plexo], a subsidiary of Oxley Inc., grew.", "Then [Oxley Plexo], its wholly owned subsidiary, grew."],
        no: &["The firm, a subsidiary of Oxley Inc., grew."],
        ..RULE
    },
    Rule {
        // `the Consumer Protection Division of the Ministry of Trade`: ordinary words, a unit, and whose it is.
        name: "unit-and-whose-it-is",
        pattern: "['the' | Poss | 'its' | 'our'] (?<org> [(Noun | Adjective | RoleMod | Gerund | OrgHeadX | !Common) & CapShape & Mid & !InTitle & !Function & !Honorific & !RoleTitle & !TimeWord & !Given] [CapShape & Mid & !Function & !Honorific & !RoleTitle & !TimeWord | 'and' | Amp | Comma]{0,4} ['division' | 'unit' | 'section' | 'branch' | 'bureau' | 'directorate' | 'squad' | 'department' | 'desk' | 'laboratory' | 'lab' | 'group' | 'team' | 'centre' | 'center' | 'office' | 'wing' | 'cell' | 'taskforce' | 'secretariat' | 'clinic'] & CapShape & Mid) ['of' | 'at' | 'in' | 'within'] 'the'? ORG",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            v.slot(m, "org").is_some_and(|(a, b)| {
                let words = (a..b).filter(|s| v.shape(*s) == Shape::Cap).count();
                let post = (a..b).any(|s| v.has(s, Label::RoleHead) && !v.has(s, Label::OrgHead) && !v.has(s, Label::OrgHeadX));
                words >= 2 && !post && !capital_before(v, a)
            })
        },
        yes: &["It went to the [Consumer Protection Division] of UNICEF then.", "She joined the [Consumer Protection Unit] at UNESCO there."],
        no: &["It went to the division of UNICEF.", "It went to the Division of UNICEF."],
        ..RULE
    },
    Rule {
        // `Peru’s SENAFAR will lend keepers`: letters that no list knows.
        name: "letters-behind-their-country",
        pattern: "[LOC | ORG] Poss (?<org> [Caps & Mid & !InTitle & !Common & !Country & !CountryX & !StateAbbr & !StateAbbrX & !PostNominal & !RoleHead & !RoleTitle & !Stop & !StopX]) ['will' | 'has' | 'have' | 'is' | 'was' | 'says' | 'said' | 'and' | 'which' | 'to' | Comma | FullStop | Poss | VerbPast & Lower]",
        certainty: Certainty::Weak,
        priority: 2,
        check: |v, m| {
            v.slot(m, "org").is_some_and(|(a, b)| v.labels(a) == 0 && v.words(a, b).len() >= 4 && v.words(a, b).bytes().all(|c| c.is_ascii_uppercase()))
        },
        yes: &["Kenya’s [ZNTRQA] will lend keepers.", "It was paid by Kenya’s [ZQXNTA], too."],
        no: &["Kenya’s GDP fell.", "The firm’s ZNTRQA will pay."],
        ..RULE
    },
    Rule {
        name: "body-behind-post-and-field",
        pattern: "[RoleHead] ['of' | 'for' | Comma] [(Noun | Adjective | Gerund | RoleMod | OrgUnit | OrgHeadX) & Capital] [(Noun | Adjective | Gerund | RoleMod | OrgUnit | OrgHeadX) & Capital | Amp | 'and' | Comma]{0,5} 'at' & Lower 'the'? (?<org> [OrgFirst & !MajorPlace & !Other & !OrgUnit] [OrgWord | Amp]{0,3})",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| odd_name(v, m),
        yes: &["Ann, Vice President of Global Sales at [Zentrix], left.", "She was Director of Marketing at [Oxley Plexo] then."],
        no: &["She was Director of Marketing at the firm."],
        ..RULE
    },
    Rule {
        name: "clue-according-to",
        pattern: "[Speech & (Lower | Start)] 'the'? (?<clue> ClueFirst [ClueRest | Amp]{0,3}) [Comma | FullStop | Close | Para | Poss | Colon]",
        certainty: Certainty::Weak,
        priority: 3,
        check: |v, m| v.lower(m.start).starts_with(b"according") && !capital_behind(v, m.end),
        yes: &["It rose, according to [Zentrix].", "It rose, according to [Oxley Plexo], again."],
        no: &["It rose, according to the firm."],
        ..RULE
    },
    Rule {
        name: "clue-surveyed-by",
        pattern: "['survey' | 'surveys' | 'poll' | 'polls' | 'audit' | 'ranking' | 'index' | 'ratings' | 'benchmark'] [Lower | Num]{0,4} ['by' | 'from' | 'with'] 'the'? (?<clue> ClueFirst [ClueRest | Amp]{0,3})",
        certainty: Certainty::Weak,
        priority: 2,
        check: alone,
        yes: &["a new survey by [Zentrix] says", "a poll carried out by [Oxley Plexo] says"],
        no: &["a new survey by the firm says"],
        ..RULE
    },
    Rule {
        name: "clue-letters-that-act",
        pattern: "[VerbPast & Lower] [Adverb & Lower | 'live' & Lower]? 'by' 'the'? (?<clue> [Caps & !Common & !InTitle & !Stop & !StopX & !PlaceName & !StateAbbrX & !PostNominal & !RoleHead & !RoleTitle & !TimeZone & !CurrencyWord & !Function]) [Comma | FullStop | Poss | (Function | Adverb) & Lower | Para]",
        certainty: Certainty::Weak,
        priority: 3,
        check: |v, m| v.slot(m, "clue").is_some_and(|(a, b)| (3..=7).contains(&v.words(a, b).len())),
        yes: &["It was carried live by [NZQZ] too.", "It was confirmed by the [ZQRT]."],
        no: &["It was found by DNA tests.", "It was sent by post."],
        ..RULE
    },
    Rule {
        name: "clue-letters-have-acted",
        pattern: "'the' (?<clue> [Caps & !Common & !InTitle & !Stop & !StopX & !PlaceName & !StateAbbrX & !PostNominal & !RoleHead & !RoleTitle & !TimeZone & !CurrencyWord & !Function]) 'also'? (['has' | 'have' | 'had'] [VerbPast & Lower] | 'will' ['fund' | 'review' | 'publish' | 'meet' | 'provide' | 'support' | 'hold' | 'issue' | 'launch' | 'continue' | 'receive' | 'consider'])",
        certainty: Certainty::Weak,
        priority: 3,
        check: |v, m| {
            v.slot(m, "clue").is_some_and(|(a, b)| {
                (3..=7).contains(&v.words(a, b).len()) && !matches!(v.lower(b + 1), b"been" | b"become" | b"grown" | b"risen" | b"fallen")
            })
        },
        yes: &["The [ZQRT] has classified it.", "There the [NZQZ] will fund it."],
        no: &["The DNA has changed.", "The agency has classified it."],
        ..RULE
    },
    Rule {
        name: "clue-division",
        pattern: "['the' | 'its' | 'our' | 'new'] & Lower (?<clue> ClueFirst [ClueRest | Amp]{0,2}) ['division' | 'subsidiary' | 'unit' | 'brands'] & Lower",
        certainty: Certainty::Weak,
        priority: 2,
        check: |v, m| !capital_before(v, m.start),
        yes: &["Sales of the [Zentrix] division grew.", "It bought its [Oxley Plexo] subsidiary then."],
        no: &["Sales of the division grew."],
        ..RULE
    },
];
