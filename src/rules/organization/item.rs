//! Bodies in items of lists: who gets what (`Oxley Food Pantry – $30,000`), whose somebody is (`Ann Holt (Oxley Fibres)`).

use super::super::check::capital_behind;
use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Two capitalised words at least, one of them no ordinary one or the last the head of something: `New Roof – $5,000` is no body.
fn recipient(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let capitals = (a..b).filter(|s| v.shape(*s).is_capital()).count();
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit() | Label::Function.bit();
    let proper = (a..b).any(|s| v.shape(s).is_capital() && v.labels(s) & common == 0);
    let person = b == a + 2 && v.has(a, Label::Given) && v.has(a + 1, Label::Surname);
    capitals >= 2 && !person && (proper || capitals >= 3)
}

/// In brackets behind a person: no party of one letter, no nickname, no country.
fn of_person(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit();
    let name = (a..b).any(|s| v.labels(s) & common == 0);
    let post = (a..b).any(|s| v.has(s, Label::RoleHead) && !v.has(s, Label::Surname));
    let given = v.has(a, Label::Given) && (b == a + 1 || v.has(b - 1, Label::Surname));
    // Peoples: `(Ngāti Oyrot)`
    let people = matches!(v.lower(a), b"ngati" | b"ngai" | b"iwi") || v.words(a, a + 1).starts_with("Ngā");
    // `(ex-Zentrix)`: where somebody was.
    let before = v.lower(a).starts_with(b"ex-");
    // `(BFA’23)`: a degree and its year.
    let degree = v.shape(a) == Shape::CapNum && v.words(a, b).contains(['\'', '’']);
    // `(ZK4OXZ)`: who somebody is on the air.
    let call_sign = v.shape(a) == Shape::CapNum && b == a + 1 && is_call_sign(v.words(a, b).as_bytes());
    !people
        && !before
        && !degree
        && !call_sign
        && (b > a + 1 || name && v.words(a, b).len() >= 4 && v.shape(a) != Shape::Caps)
        && !post
        && !given
        && !capital_behind(v, b)
}

/// One or two letters, a figure, up to three letters.
fn is_call_sign(word: &[u8]) -> bool {
    let figure = word.iter().position(u8::is_ascii_digit);
    let letters = |part: Option<&[u8]>| part.is_some_and(|p| (1..=3).contains(&p.len()) && p.iter().all(u8::is_ascii_uppercase));
    figure.is_some_and(|n| n <= 2 && letters(word.get(..n)) && letters(word.get(n + 1..)))
}

/// No class of a contest: `Junior Division`, `Men’s Open Division`, `Premier Division`.
fn of_office(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let class = |s: u32| v.is(s, Class::ContestLevel);
    let (first, end) = v.tokens(a, b);
    let unit = |s: u32| matches!(v.last(s), b"section" | b"division" | b"department" | b"branch" | b"unit" | b"directorate");
    let division = v.lower(b - 1) == b"division";
    let in_title = (a..b).all(|s| v.cell(s).is_some_and(|c| c.place == crate::text::Place::Title));
    end >= first + 2
        && unit(b - 1)
        && !(division && (a..b).any(class))
        && !class(a)
        && (!in_title || matches!(v.shape(m.start), Shape::Break | Shape::Para | Shape::Colon) || matches!(v.shape(m.end - 1), Shape::Break | Shape::Para))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "recipient-and-sum",
        pattern: "[Break | Para | Bullet] (?<org> [Capital & !Honorific & !TimeWord & !RoleHead & !RoleTitle & !Stop] [Capital | 'of' | 'the' | 'and' | Amp | Poss | Slash | 'for' | 'de' | 'du' | 'des' | 'la' | 'les' | 'del']{0,6} [Capital & !TimeWord]) [Dash | Colon | Hyphen] MONEY",
        certainty: Certainty::Weak,
        priority: 4,
        check: recipient,
        yes: &[
            "The grants are as follows here.\n\n[Oyrota Food Shelf] – $30,000 – walk-in",
            "The grants are here.\n\n[Theatre Beneath the Oyrota] – $5,000 – for its summer show",
        ],
        no: &["The grants are here.\nNew roof – $5,000\n", "The grants are here.\nAnn Holt – $5,000\n"],
        ..RULE
    },
    Rule {
        name: "unit-in-a-line",
        pattern: "[Comma | Colon | Break | Para | Dash | PER] (?<org> [AnyCap & !Function & !Honorific & !TimeWord & !RoleHead & !RoleTitle & !Ordinal & !Org & !Country & !'executive' & !'deputy' & !'senior' & !'assistant' & !'vice'] ([AnyCap & !Function & !RoleHead & !RoleTitle] | 'and' | Amp){0,3} [OrgUnit | OrgHead | 'section' | 'division' | 'department' | 'branch' | 'unit' | 'directorate'] & [CapShape | AnyCap & InTitle] | [OrgUnit | OrgHead] & [CapShape | AnyCap & InTitle] & !Org) [Comma | Break | Para | Open | Close | Slash]",
        certainty: Certainty::Likely,
        priority: 2,
        check: of_office,
        yes: &[
            "Contact: Ann Holt, Press Officer, [Rural Education Branch], 555-0100",
            "Issued by: [Tidal Affairs Department], Kenya",
            "For details call our office.\n\nDr. Ann Holt\n[Marine Survey Division]\nTel: 555-0100",
        ],
        no: &["They won the First Division, again.", "He met Ann Holt, Sales, there.", "It fell in the Open Division, too."],
        ..RULE
    },
    Rule {
        name: "unit-of-found-body",
        pattern: "ORG Poss (?<org> [CapShape & Mid & !Function & !Stop & !Honorific & !RoleTitle & !RoleHead & !TimeWord]{1,4} ['department' | 'division' | 'unit' | 'squad' | 'section' | 'bureau' | 'branch' | 'directorate' | 'laboratory' | 'lab' | 'faculty' | 'institute' | 'committee' | 'taskforce' | 'command' | 'brigade' | 'team' | 'archive' | 'archives' | 'clinic' | 'registry'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 3,
        // `UNICEF’s Executive Team`
        check: |v, m| {
            let team = v.lower(m.end - 1) == b"team" && v.slot(m, "org").is_some_and(|(a, _)| v.has(a, Label::RoleMod) || !v.has(m.end - 2, Label::Noun));
            !team && !capital_behind(v, m.end) && !matches!(v.lower(m.end), b"of" | b"for")
        },
        yes: &["Staff of UNICEF’s [Tidal Unit] came.", "It was done by Northgate University’s [Marine Unit] then."],
        no: &["Staff of UNICEF’s tidal division came."],
        ..RULE
    },
    Rule {
        // `• Ann Holt, care navigator, ReferWell`: the end of an item of name and post.
        name: "item-of-name-post-and-body",
        pattern: "[Bullet | Break | Para | Mark] PER Comma [RoleMod | RoleHead | Lower | Amp]{1,6} Comma (?<org> [AnyCap & !Function & !Honorific & !TimeWord & !RoleHead & !RoleTitle & !Demonym] ([AnyCap & !TimeWord & !RoleHead] | Amp | 'of' | 'for' | 'and'){0,6} (Comma? [CompanySuffix & AnyCap] Dot?)?) [Break | Para]",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| {
            let Some((a, b)) = v.slot(m, "org") else { return false };
            let post = (m.start..a).any(|s| v.has(s, Label::RoleHead));
            let name = b == a + 2 && v.has(a, Label::Given);
            let degree = b == a + 1 && v.has(a, Label::PostNominal);
            let unit = b == a + 1 && (v.has(a, Label::OrgUnit) || v.has(a, Label::Noun));
            post && !name && !degree && !unit && v.shape(b - 1) != Shape::Lower
        },
        yes: &[
            "The winners of the day are here:\n\n• Ann Holt, care navigator, [ReferMarq]\n• Jack Marlow, founder\n",
            "The winners of the day are here:\n\n• Jack Marlow, executive director, [OyrotWell]\n• Ann Holt, founder\n",
        ],
        no: &["The winners of the day are here:\n\n• Ann Holt, care navigator, Kenya\n• Jack Marlow, founder\n"],
        ..RULE
    },
    Rule {
        name: "person-and-body-in-brackets",
        pattern: "PER Open (?<org> [ClueFirst & !Country & !MajorPlace & !Demonym & !Given & !RoleStatus] [ClueRest | Amp]{0,4}) (Comma LOC)? Close",
        certainty: Certainty::Weak,
        priority: 3,
        check: of_person,
        yes: &["The new president is called Ann Holt ([Oyrota Zentrix]) by all.", "We thank our good friend John Holt ([Marqa Scouring], Kenya) for that."],
        no: &[
            "We thank Ann Holt (Kenya) for it.", "Ann Holt (Conservative) won.", "Ann Holt (Director) won.", "We thank Ann Holt (BFA’23) for it.",
            "We thank Ann Holt (ZK4OXZ) for it.",
        ],
        ..RULE
    },
];
