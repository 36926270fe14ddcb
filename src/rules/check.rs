//! Checks that several tables share: what a pattern cannot say about the cells around a match.

use super::View;
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

fn starts_sentence_as_word(v: &View<'_, '_>, step: u32) -> bool {
    let start = v.cell(step).is_some_and(|c| c.place == crate::text::Place::Start);
    start && (v.has(step, Label::Noun) || v.has(step, Label::Verb) || v.has(step, Label::Adverb) || v.has(step, Label::Adjective) || v.has(step, Label::Gerund))
}

/// The words of a slot that is a name with `and` inside stand for one body: neither side names a place, a body or a person by itself.
pub(crate) fn one_body(v: &View<'_, '_>, m: &Match) -> bool {
    let mut from = m.start;
    (m.start..m.end).filter(|s| v.lower(*s) == b"and" || v.shape(*s) == Shape::Amp).all(|and| joins_one(v, m, core::mem::replace(&mut from, and + 1), and))
}

/// As [`one_body`], for the `and` at `and` and the words `start..and` before it.
fn joins_one(v: &View<'_, '_>, m: &Match, start: u32, and: u32) -> bool {
    let speaks = |s: u32| {
        // `Rescue` alone heads nothing; `Harbor Rescue and …` does.
        let head = v.has(s, Label::OrgHead) && s + 1 == and && s > start;
        // `Marlow Energy and Kline Motors`: two companies; `Marlow Energy and Climate Fund` is one.
        let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit();
        let proper = |s: u32| v.labels(s) & common == 0;
        let weak_head = v.has(s, Label::OrgHeadX) && s + 1 == and && s > start && proper(start) && proper(and + 1) && and + 2 < m.end;
        let head = head || weak_head;
        // `UNICEF Monetary and Trade Committee`: whose it is stands in front.
        if s == start && s + 1 < and && v.shape(s) == Shape::Caps && v.length(s) == 1 && v.has(and - 1, Label::Adjective) && !v.has(and - 1, Label::Noun) {
            return false;
        }
        // `Oakton and Marlow School`: two towns of one school or council.
        let shared = and == start + 1
            && v.has(s, Label::City)
            && !v.has(s, Label::BigCity)
            && matches!(v.last(m.end - 1), b"school" | b"council" | b"schools" | b"parish" | b"hospice" | b"foodbank" | b"railway")
            && start.checked_sub(1).is_none_or(|b| !matches!(v.lower(b), b"in" | b"from" | b"at" | b"to" | b"near") && v.shape(b) != Shape::Comma);
        v.has(s, Label::Country)
            || v.has(s, Label::City) && !shared
            || v.has(s, Label::Subdivision)
            || v.has(s, Label::Org)
            || head
            || v.has(s, Label::CompanySuffix)
    };
    // `Blue Marsh Circle and Eastern University`: two, since the second has its own head of the kind that stands alone.
    let own = |s: u32| matches!(v.lower(s), b"university" | b"college" | b"ministry" | b"council" | b"police" | b"authority" | b"hospital");
    let headed = and >= start + 2 && (v.has(and - 1, Label::OrgHead) || v.has(and - 1, Label::OrgHeadX)) && !v.has(and - 1, Label::Gerund);
    if headed && and + 3 == m.end && own(m.end - 1) && !v.has(and + 1, Label::OrgHead) && !v.has(and + 1, Label::OrgHeadX) {
        return false;
    }
    // `the Audit Commission and Oyrot Hospitals Trust`: the first one's name begins before.
    if and == start + 1 && start == m.start && v.has(start, Label::OrgHead) && capital_before(v, start) {
        return false;
    }
    // `ZXQR and Oyrotal University College`: letters alone are a body.
    if and == start + 1 && v.shape(start) == Shape::Caps && v.length(start) == 1 && v.words(start, and).len() >= 4 && and + 3 <= m.end && v.labels(start) == 0 {
        return false;
    }
    // `Harbor Search Service and Kenyan Red Cross`; `Deep Pump Masters and Oyrota Ventures Ltd`
    // `in Plexo, Zentrix and Endless Marsh Labs`: the last of a list.
    let kin =
        matches!(v.lower(m.end - 1), b"associates" | b"partners" | b"company" | b"co" | b"sons" | b"brothers" | b"architects" | b"solicitors" | b"advocates");
    let listed = and == start + 1
        && and + 2 < m.end
        && !kin
        && v.labels(start) & (Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit() | Label::RoleMod.bit()) == 0
        && start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Comma)
        && v.lower(and) == b"and";
    if listed {
        return false;
    }
    let nation = headed && (v.has(and + 1, Label::Demonym) || v.has(and + 1, Label::Country));
    let ordinary = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit() | Label::RoleMod.bit();
    let legal = m.end > and + 3 && v.has(m.end - 1, Label::CompanySuffix) && !v.has(m.end - 1, Label::Noun);
    let firms = v.lower(and) == b"and" && legal && and >= start + 2 && v.labels(and + 1) & ordinary == 0 && v.shape(and + 2).is_capital();
    // `Van Oyr Systems and Oxley plc`: each has its own end.
    let ended = v.has(and - 1, Label::OrgHeadX) || v.has(and - 1, Label::OrgHead);
    let firms = firms
        || ended
            && m.end == and + 3
            && and >= start + 2
            && v.lower(and) == b"and"
            && v.has(m.end - 1, Label::CompanySuffix)
            && v.labels(and + 1) & ordinary == 0;
    // `Sister companies Oxley and Lowfield Foods`, `a joint venture of Acme Pumps and Dot Robotics`
    let word = |n: u32| m.start.checked_sub(n).map_or(b"".as_slice(), |s| v.lower(s));
    let venture = |w: &[u8]| matches!(w, b"venture" | b"merger" | b"partnership" | b"consortium" | b"alliance" | b"collaboration" | b"agreement" | b"contract");
    let several = matches!(word(1), b"companies" | b"brands" | b"firms" | b"banks" | b"charities" | b"agencies" | b"universities" | b"both")
        || matches!(word(1), b"of" | b"between") && venture(word(2));
    if nation || firms || several && v.lower(and) == b"and" && v.shape(and - 1).is_capital() && and > start {
        return false;
    }
    // `Oak Freight and Microsoft Logistics`: a body that everybody knows begins anew.
    let anew = v.has(and + 1, Label::Org) && !(and == start + 1 && v.has(start, Label::Demonym));
    !anew && (v.shape(and) == Shape::Amp || !(start..and).any(speaks))
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
