//! Organizations that their own words prove: a listed name, a head with its words, a legal suffix.

pub(super) mod ampersand;
pub(super) mod authority;
pub(super) mod beside_kind;
pub(super) mod branch;
pub(super) mod campus;
pub(super) mod fellowship;
pub(super) mod fields;
pub(super) mod foreign;
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
pub(super) mod union;
pub(super) mod unit;
pub(super) mod whole;

use super::View;
use super::check::{no_role_behind, one_body, own_possessive};
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

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
    let mut at = m.start;
    while at > 2 && m.start - at < 8 && list(at - 1) {
        at -= 1;
    }
    at < m.start
        && at >= 2
        && m.start >= 1
        && (v.shape(m.start - 1) == Shape::Comma || v.lower(m.start - 1) == b"and")
        && joint(at - 1)
        && post(at - 2)
        && v.shape(at - 2).is_capital()
        && v.lower(at - 1) == b"for"
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

/// The words of a head-first name do not run into a second thing: `Department of Health and John Smith`.
pub(super) fn head_first(v: &View<'_, '_>, m: &Match) -> bool {
    // `University of Oxley Vice-Chancellor Professor Holt`: the post is cut off later.
    let post = v.has(m.end - 1, Label::RoleHead) && v.has(m.end, Label::Honorific);
    if !post && !no_role_behind(v, m) || !joins(v, m) {
        return false;
    }
    // `Border Brigade of the National Guard`, `Night Unit of the Oxley Police Service`: a unit of its own name and its parent.
    let joint = (m.start + 1..m.end).find(|s| v.lower(*s) == b"of");
    if let Some(of) = joint.filter(|of| of - m.start >= 2 && v.is(of - 1, Class::UnitOfAForce) && v.lower(of + 1) == b"the") {
        let tail = of + 2;
        let several = tail + 1 < m.end || v.length(tail) >= 2;
        if several && (v.has(m.end - 1, Label::OrgHead) || v.has(tail, Label::Org) && !v.has(tail, Label::Country)) {
            return false;
        }
    }
    // `Council of Oxley University of Technology`: the body behind is cut in two.
    if v.has(m.end, Label::OrgHeadFirst) && v.shape(m.end).is_capital() && matches!(v.lower(m.end), b"university" | b"institute" | b"college" | b"academy") {
        return false;
    }
    // `Government of Oxley Minister of Trade Ann Holt`: a post behind the body.
    let minister = |s: u32| v.last(s) == b"minister" && matches!(v.lower(s + 1), b"of" | b"for") && !matches!(v.lower(s - 1), b"the" | b"prime");
    if (m.start + 1..m.end - 1).any(minister) {
        return false;
    }
    // `Pumps Division of Oxley Inc.`: two bodies.
    if (m.start + 2..m.end).any(|s| v.has(s, Label::CompanySuffix) && !v.has(s, Label::Noun) && v.lower(s - 1) != b"of") {
        return false;
    }
    // `School of Economics and ZBE`: letters of another body.
    let letters =
        |s: u32| v.shape(s) == Shape::Caps && !matches!(v.lower(s), b"it" | b"ict" | b"ai" | b"hiv" | b"tv" | b"stem" | b"sme" | b"ip" | b"aids" | b"icts");
    if v.shape(m.start) == Shape::Cap && m.end - m.start >= 4 && v.lower(m.end - 2) == b"and" && letters(m.end - 1) {
        return false;
    }
    // `Centre for Clear Thought and Open Harbor Trust`, `Borough of Oxley and Homes England`: a second body with a head of its own.
    let own = |s: u32| {
        matches!(
            v.last(s),
            b"trust"
                | b"foundation"
                | b"association"
                | b"society"
                | b"institute"
                | b"university"
                | b"college"
                | b"hospital"
                | b"club"
                | b"federation"
                | b"alliance"
                | b"museum"
                | b"bank"
                | b"coalition"
                | b"network"
                | b"charity"
        ) || matches!(v.lower(s), b"england" | b"scotland" | b"wales" | b"ireland")
            && matches!(
                v.lower(s - 1),
                b"homes" | b"sport" | b"health" | b"nhs" | b"transport" | b"visit" | b"historic" | b"natural" | b"arts" | b"creative" | b"highways" | b"invest"
            )
    };
    let and = (m.start + 1..m.end).rev().find(|s| v.lower(*s) == b"and");
    if v.shape(m.start) == Shape::Cap && own(m.end - 1) && and.is_some_and(|a| a + 3 <= m.end && a + 5 >= m.end && !v.has(a + 1, Label::OrgHead)) {
        return false;
    }
    let bad_and = (m.start..m.end.saturating_sub(1)).any(|s| {
        v.lower(s) == b"and"
            && (v.has(s + 1, Label::Given) && v.has(s + 2, Label::Surname)
                || v.has(s + 1, Label::Country)
                || v.has(s + 1, Label::Honorific)
                || v.has(s + 1, Label::Org)
                || v.has(s + 1, Label::OrgEnding)
                || v.has(s + 1, Label::ForeignHead)
                // `University of Oxley and General Holt`, but `Health and General Practice`
                || v.has(s + 1, Label::RoleTitle) && !(v.has(s + 2, Label::Noun) && !v.has(s + 2, Label::Surname))
                // `University of Oxley and Save the Marshes`
                || v.lower(s + 2) == b"the" && v.has(s + 1, Label::Verb)
                || matches!(v.lower(s + 1), b"save" | b"stop" | b"feed" | b"rethink"))
    });
    !bad_and
}

/// `on` joins what a committee or an institute is about, and not `the Company on Monday`, `the Library on the Hill Campus`.
fn joins(v: &View<'_, '_>, m: &Match) -> bool {
    // `Organisation of the Year`
    if matches!(v.lower(m.end.saturating_sub(1)), b"year" | b"month" | b"week" | b"day" | b"decade" | b"century") {
        return false;
    }
    let Some(joint) = (m.start..m.end).find(|s| matches!(v.lower(*s), b"of" | b"for" | b"on" | b"against" | b"in")) else { return true };
    let head = v.lower(joint.saturating_sub(1));
    // `Oak Bank for Plexo Cash`: these are `of` something only.
    if v.lower(joint) == b"for"
        && matches!(
            head,
            b"bank"
                | b"university"
                | b"police"
                | b"club"
                | b"guard"
                | b"delegation"
                | b"airport"
                | b"airline"
                | b"department store"
                | b"government"
                | b"parliament"
                | b"senate"
                | b"congress"
        )
    {
        return false;
    }
    v.lower(joint) != b"on" || v.length(joint.saturating_sub(1)) > 1 || Class::BodyAbout.holds(head)
}

pub(super) fn not_before_capital(v: &View<'_, '_>, m: &Match) -> bool {
    !v.shape(m.end).is_capital() && v.shape(m.end) != Shape::Hyphen
}
