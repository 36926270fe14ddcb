//! Checks that several tables share: what a pattern cannot say about the cells around a match.

use super::View;
pub(crate) use super::one_body::one_body;
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// No capitalised word stands directly before or behind: the match is no part of a longer name.
pub(crate) fn alone(v: &View<'_, '_>, m: &Match) -> bool {
    !capital_before(v, m.start) && !capital_behind(v, m.end)
}

/// A capitalised word that is no sentence opener stands directly before.
pub(crate) fn capital_before(v: &View<'_, '_>, step: u32) -> bool {
    let Some(b) = step.checked_sub(1) else { return false };
    let opener = v.has(b, Label::Function)
        || v.has(b, Label::Honorific)
        || v.has(b, Label::Stop)
        || v.has(b, Label::Demonym)
        || v.has(b, Label::RoleHead)
        || v.has(b, Label::RoleTitle);
    v.kind(b).is_none() && v.shape(b).is_capital() && !opener && !starts_sentence_as_word(v, b)
}

/// A capitalised word stands directly behind.
pub(crate) fn capital_behind(v: &View<'_, '_>, step: u32) -> bool {
    let place = v.cell(step).map(|c| c.place);
    v.kind(step).is_none()
        && v.shape(step).is_capital()
        && place == Some(crate::text::Place::Mid)
        && !v.has(step, Label::RoleHead)
        && !v.has(step, Label::RoleTitle)
        && !v.has(step, Label::RoleMod)
        // `in Kyiv Mr Holt`
        && !(v.has(step, Label::Honorific) && !v.has(step, Label::Noun) && !v.has(step, Label::Given) && !v.has(step, Label::OrgHeadX))
}

/// `ZXW Tidal Energy` + ` Conference`, `ZXW Clean Kitchens` + ` Programme`: what is held or run under that name stands behind, the match is a part of it.
pub(crate) fn thing_behind(v: &View<'_, '_>, step: u32) -> bool {
    let sure = v.has(step, Label::OtherHead) || v.has(step, Label::OtherHeadX) && !v.has(step, Label::OrgHeadX);
    let head = sure && !v.has(step, Label::OrgHead) || v.is(step, Class::HeldUnderItsName);
    let here = v.shape(step) == Shape::Cap && v.kind(step).is_none() && v.cell(step).is_some_and(|c| c.place == crate::text::Place::Mid);
    // `Zentrix Energy Program Director`: a post at it.
    here && head && !v.has(step + 1, Label::RoleHead)
}

fn starts_sentence_as_word(v: &View<'_, '_>, step: u32) -> bool {
    let start = v.cell(step).is_some_and(|c| c.place == crate::text::Place::Start);
    start && (v.has(step, Label::Noun) || v.has(step, Label::Verb) || v.has(step, Label::Adverb) || v.has(step, Label::Adjective) || v.has(step, Label::Gerund))
}

/// A role's head follows: the match is the field of a post (`Criminal Justice Programme Coordinator`).
pub(crate) fn no_role_behind(v: &View<'_, '_>, m: &Match) -> bool {
    !(v.has(m.end, Label::RoleHead) && v.shape(m.end).is_capital()) || has_posts(v, m)
}

/// `Kenya Timber Council President Ann Holt`, `Marlow Hospital Manager`: a body of its own name, and a post in it.
fn has_posts(v: &View<'_, '_>, m: &Match) -> bool {
    let Some(slot) = v.slot(m, "org").filter(|(_, b)| *b == m.end) else { return false };
    let (first, head) = (slot.0, m.end - 1);
    let last = v.last(head);
    // `Fire Department`, `Health Service`: heads of several words.
    let several = v.length(head) >= 2 && !matches!(last, b"office" | b"team" | b"programme" | b"program" | b"unit" | b"group");
    if first >= head || !(Class::BodyWithPosts.holds(last) || several) {
        return false;
    }
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let place = [Label::Country, Label::CountryX, Label::City, Label::BigCity, Label::Subdivision, Label::County, Label::Region];
    let proper =
        |s: u32| v.shape(s).is_capital() && (v.labels(s) & (common | Label::RoleMod.bit() | Label::RoleHead.bit()) == 0 || place.iter().any(|l| v.has(s, *l)));
    last == b"committee" || (first..head).any(proper)
}

/// What stands before a possessive inside a name is no name of a place or body by itself: `King's College`, not `Chile's Senate`.
pub(crate) fn own_possessive(v: &View<'_, '_>, m: &Match) -> bool {
    let Some(poss) = (m.start..m.end).find(|s| v.shape(*s) == Shape::Poss) else { return true };
    let Some(before) = poss.checked_sub(1) else { return false };
    let named = [
        Label::Country,
        Label::CountryX,
        Label::City,
        Label::BigCity,
        Label::Subdivision,
        Label::Region,
        Label::Org,
        Label::OrgHead,
        Label::OrgHeadFirst,
        Label::OrgUnit,
        Label::CompanySuffix,
        Label::Weekday,
        Label::Month,
    ];
    // `Oyruta’s Pump Testing Department`: a unit and whose it is; `Children’s Services Department`, `Harbor Inspector’s Office` are one name.
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit();
    let unit = matches!(v.last(m.end - 1), b"department" | b"division" | b"section" | b"unit" | b"directorate" | b"branch" | b"laboratory" | b"subsidiary")
        || v.lower(m.end - 1) == b"school" && v.lower(m.end) == b"of";
    if unit && poss + 2 < m.end && v.labels(before) & common == 0 {
        return false;
    }
    // `the District Attorney’s Fraud Bureau`: whose it is has no name.
    let bureau = unit || matches!(v.last(m.end - 1), b"bureau" | b"squad" | b"team" | b"taskforce");
    if bureau && v.labels(before) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && v.shape(before).is_capital() && poss + 2 < m.end {
        return false;
    }
    // `Northmere’s Kelder School of Management`
    let joint = (poss + 3..m.end).find(|s| matches!(v.lower(*s), b"of" | b"for"));
    let school = joint.is_some_and(|j| matches!(v.last(j - 1), b"school" | b"college" | b"institute" | b"center" | b"centre" | b"faculty" | b"academy"));
    let by_direction = matches!(v.lower(before), b"northwestern" | b"northeastern" | b"southwestern" | b"southeastern");
    if school && (v.labels(before) & common == 0 || by_direction) {
        return false;
    }
    !named.iter().any(|l| v.has(before, *l)) && !v.lower(before).contains(&b'.') && v.shape(before) != Shape::Caps && v.shape(before) != Shape::Dotted
}

/// The role at the end of a match is a post, not an ordinary word of that spelling (`analysis`, `test`): a noun that people hold.
pub(crate) fn known_role(v: &View<'_, '_>, m: &Match) -> bool {
    let Some(last) = m.end.checked_sub(1) else { return false };
    v.cell(last).is_some_and(|c| v.gazetteer.entries(c).any(|e| e.label().contains("role-head") && e.kind() == "post"))
}

/// Does a word end as words for fields of work do that no list has: `Nephrology`, `Genomics`?
pub(crate) fn ends_as_field(word: &[u8]) -> bool {
    const FIELDS: [&[u8]; 15] = [
        b"ology", b"omics", b"onics", b"iatry", b"iatrics", b"istry", b"ation", b"ment", b"graphy", b"nomy", b"nomics", b"matics", b"acoustics", b"pathy",
        b"therapy",
    ];
    FIELDS.iter().any(|f| word.len() > f.len() + 2 && word.ends_with(f))
}

/// `OpenStreetMap`, `PlexoForm`: a capital inside, as in no town but `McAllen`, `DeKalb`.
pub(super) fn joined_words(word: &str) -> bool {
    const TIED: [&str; 18] = ["Mc", "Mac", "De", "Des", "Del", "La", "Las", "Le", "Les", "Los", "Di", "Du", "Da", "Van", "Von", "Fitz", "St", "San"];
    let inner = |(n, (a, b)): (usize, (u8, u8))| (a.is_ascii_lowercase() && b.is_ascii_uppercase()).then_some(n + 1);
    let mut inners = word.bytes().zip(word.bytes().skip(1)).enumerate().filter_map(inner);
    inners.next().is_some_and(|n| inners.next().is_some() || !word.get(..n).is_some_and(|w| TIED.contains(&w)))
}
