//! Organizations that their own words prove: a listed name, a head with its words, a legal suffix.

pub(super) mod ampersand;
pub(super) mod authority;
pub(super) mod beside_kind;
pub(super) mod branch;
pub(super) mod campus;
pub(super) mod fellowship;
pub(super) mod fields;
pub(super) mod foreign;
mod head_first;
pub(super) mod headed;
pub(super) mod heading;
pub(super) mod item;
pub(super) mod land;
pub(super) mod listed;
pub(super) mod named_after;
pub(super) mod numbered;
pub(super) mod party;
pub(super) mod place_body;
pub(super) mod possessive;
pub(super) mod public;
pub(super) mod row;
pub(super) mod suffix;
pub(super) mod trade;
pub(super) mod union;
pub(super) mod unit;
pub(super) mod whole;

use super::View;
use super::check::{no_role_behind, one_body, own_possessive};
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;
use head_first::another_begins;
pub(super) use head_first::head_first;

pub(super) fn head_last(v: &View<'_, '_>, m: &Match) -> bool {
    // `the Food Capital of the world`
    let boast = m.end > m.start && v.lower(m.end - 1) == b"capital" && v.lower(m.end) == b"of";
    // `Total Investments 7,191,513`, `Net Capital`: rows of accounts; `Marlow Air National Guard Base`, `Marlow Army Airfield`: sites.
    let row = matches!(v.lower(m.start), b"total" | b"net" | b"gross" | b"subtotal" | b"less");
    let site = matches!(v.last(m.end - 1), b"guard" | b"force" | b"army" | b"navy" | b"corps" | b"reserve")
        && v.shape(m.end).is_capital()
        && matches!(v.lower(m.end), b"base" | b"station" | b"airfield" | b"field" | b"depot" | b"barracks" | b"armory" | b"arsenal" | b"hospital");
    // `Marlow Head Office`; `Historic Union Election`, `Customer Club Week`: what is held or had there.
    let seat = v.lower(m.end - 1) == b"office" && m.end >= m.start + 2 && v.lower(m.end - 2) == b"head" || v.lower(m.end - 1) == b"head office";
    let event = v.shape(m.end).is_capital()
        && matches!(
            v.lower(m.end),
            b"election"
                | b"elections"
                | b"week"
                | b"day"
                | b"month"
                | b"game"
                | b"cup"
                | b"tournament"
                | b"championship"
                | b"championships"
                | b"strike"
                | b"vote"
        );
    // `Sports Organisation of the Year`
    let prize = v.lower(m.end) == b"of" && v.lower(m.end + 1) == b"the" && matches!(v.lower(m.end + 2), b"year" | b"month" | b"decade" | b"week");
    // `Founding Partners`, `Member Organisation`: what some are; `Biennial General Assembly`: a meeting.
    let kind = m.end == m.start + 2
        && matches!(v.lower(m.start), b"founding" | b"managing" | b"senior" | b"equity" | b"member" | b"named" | b"strategic" | b"participating" | b"funding")
        && matches!(
            v.lower(m.end - 1),
            b"partners" | b"partner" | b"members" | b"sponsors" | b"organisation" | b"organization" | b"organisations" | b"organizations" | b"institutions"
        );
    let meeting = matches!(v.lower(m.start), b"annual" | b"biennial" | b"triennial" | b"inaugural" | b"quarterly") && v.last(m.end - 1).ends_with(b"assembly");
    let named = !kind && !meeting && !boast && !row && !site && !seat && !event && !prize && !tagline(v, m) && !field_of_study(v, m);
    named && no_role_behind(v, m) && one_body(v, m) && own_possessive(v, m) && !a_common_noun(v, m) && !field_of_post(v, m)
}

/// `Zentrix – The Tidal Data Company`: what a firm boasts to be.
pub(super) fn tagline(v: &View<'_, '_>, m: &Match) -> bool {
    let ordinary = |s: u32| v.labels(s) & (Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit()) != 0 || v.lower(s) == b"and";
    m.start >= 2
        && v.lower(m.start - 1) == b"the"
        && v.shape(m.start - 1) == Shape::Cap
        && matches!(v.shape(m.start - 2), Shape::Comma | Shape::Dash | Shape::Hyphen | Shape::Open | Shape::Colon)
        && matches!(v.lower(m.end - 1), b"company" | b"people" | b"experts" | b"specialists" | b"network")
        && (m.start..m.end - 1).all(ordinary)
}

/// `a Bachelor of Science in Business Administration`, `her MBA in Public Administration`: what somebody has studied.
fn field_of_study(v: &View<'_, '_>, m: &Match) -> bool {
    let led = m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"in" | b"of"));
    let ordinary = |s: u32| v.labels(s) & (Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit() | Label::RoleMod.bit()) != 0;
    let letters = |s: u32| matches!(v.shape(s), Shape::Dotted | Shape::Caps) && v.has(s, Label::PostNominal);
    let degree = |s: u32| v.shape(s).is_word() && (v.is(s, Class::Degree) || Class::Degree.holds(v.last(s)) || letters(s));
    led && (m.start..m.end).all(|s| ordinary(s) || matches!(v.lower(s), b"and" | b"&"))
        && (m.start.saturating_sub(7)..m.start).rev().take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Semi)).any(degree)
}

/// `Minister for Primary Industries`, `Secretary of Health Services`: what somebody is minister for is no body.
pub(super) fn field_of_post(v: &View<'_, '_>, m: &Match) -> bool {
    // A church has ministers: `minister of First Baptist Church`.
    let church = |s: u32| matches!(v.last(s), b"church" | b"chapel" | b"parish" | b"cathedral" | b"congregation" | b"circuit" | b"abbey" | b"minster");
    if (m.start..m.end).any(church) {
        return false;
    }
    let post = |s: u32| matches!(v.last(s), b"minister" | b"ministers" | b"secretary" | b"spokesperson" | b"spokesman" | b"spokeswoman" | b"undersecretary");
    let joint = |s: u32| matches!(v.lower(s), b"for" | b"of");
    if m.start >= 2 && joint(m.start - 1) && post(m.start - 2) && (v.shape(m.start - 2).is_capital() || v.has(m.start, Label::Noun)) {
        return true;
    }
    // `Minister for Regional Development, Territories and Local Government`
    let list = |s: u32| v.shape(s).is_capital() && v.kind(s).is_none() || v.shape(s) == Shape::Comma || matches!(v.lower(s), b"and");
    // `Minister of Trade and the Public Service`
    let article = m.start > 2 && v.lower(m.start - 1) == b"the" && v.lower(m.start - 2) == b"and" && m.end == m.start + 1;
    let first = m.start - u32::from(article);
    // A list may know the minister: `Minister of Finance`.
    if article && first >= 2 && v.words(first - 2, first - 1).starts_with("Minister ") {
        return true;
    }
    let mut at = first;
    while at > 2 && first - at < 8 && list(at - 1) {
        at -= 1;
    }
    at < first
        && at >= 2
        && (v.shape(first - 1) == Shape::Comma || v.lower(first - 1) == b"and")
        && joint(at - 1)
        && post(at - 2)
        && v.shape(at - 2).is_capital()
        && (v.lower(at - 1) == b"for" || article && v.last(at - 2) == b"minister")
}

/// `a Tasting Studio`: ordinary words behind `a` are no name.
pub(super) fn a_common_noun(v: &View<'_, '_>, m: &Match) -> bool {
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Gerund.bit() | Label::Function.bit();
    let ordinary = (m.start..m.end).all(|s| v.labels(s) & common != 0 || v.has(s, Label::OrgHead));
    let mut at = m.start;
    let mut superlative = false;
    // `a leading Contract Development and Manufacturing Organization`
    let class = matches!(v.last(m.end - 1), b"organization" | b"organisation" | b"company" | b"firm" | b"institution" | b"facility" | b"center" | b"centre");
    let more = |s: u32| {
        class && v.shape(s) == Shape::Cap && v.labels(s) & (common | Label::OrgHead.bit()) != 0
            || class && v.lower(s) == b"and" && v.shape(s + 1) == Shape::Cap && s > 0 && v.shape(s - 1) == Shape::Cap
    };
    while at > 0
        && m.start - at < 8
        && ((v.shape(at - 1) == Shape::Lower || v.shape(at - 1) == Shape::Hyphen) && !v.has(at - 1, Label::Function) || more(at - 1))
    {
        superlative |= v.lower(at - 1).ends_with(b"est") && v.has(at - 1, Label::Adjective);
        at -= 1;
    }
    // `a Boston-based Community Fund`
    if at < m.start && v.shape(at) == Shape::Hyphen && at > 0 && v.shape(at - 1).is_capital() {
        at -= 1;
    }
    let article = superlative
        || at > 0
            && (matches!(v.lower(at - 1), b"a" | b"an")
                || m.end - m.start >= 2 && matches!(v.lower(at - 1), b"any" | b"every" | b"each" | b"another" | b"such"));
    ordinary && article
}

pub(super) fn not_before_capital(v: &View<'_, '_>, m: &Match) -> bool {
    !v.shape(m.end).is_capital() && v.shape(m.end) != Shape::Hyphen
}
