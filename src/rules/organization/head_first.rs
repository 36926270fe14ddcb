//! Heads in front of what they are about: `Department of Health`. Their words do not run into a second thing.

use super::super::View;
use super::super::check::no_role_behind;
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The words of a head-first name do not run into a second thing: `Department of Health and John Smith`.
pub(in super::super) fn head_first(v: &View<'_, '_>, m: &Match) -> bool {
    // `University of Oxley Vice-Chancellor Professor Holt`: the post is cut off later.
    let post = v.has(m.end - 1, Label::RoleHead) && v.has(m.end, Label::Honorific);
    (post || no_role_behind(v, m))
        && joins(v, m)
        && !holds_parent(v, m)
        && !cuts_next_body(v, m)
        && !holds_minister(v, m)
        && !holds_company(v, m)
        && !ends_in_letters(v, m)
        && !ends_in_second_body(v, m)
        && !goes_on_to_another(v, m)
        && !runs_into_another(v, m)
}

/// `Border Brigade of the National Guard`, `Night Unit of the Oxley Police Service`: a unit of its own name and its parent.
fn holds_parent(v: &View<'_, '_>, m: &Match) -> bool {
    let joint = (m.start + 1..m.end).find(|s| v.lower(*s) == b"of");
    let Some(of) = joint.filter(|of| of - m.start >= 2 && v.is(of - 1, Class::UnitOfAForce) && v.lower(of + 1) == b"the") else { return false };
    let tail = of + 2;
    let several = tail + 1 < m.end || v.length(tail) >= 2;
    several && (v.has(m.end - 1, Label::OrgHead) || v.has(tail, Label::Org) && !v.has(tail, Label::Country))
}

/// `Council of Oxley University of Technology`: the body behind is cut in two.
fn cuts_next_body(v: &View<'_, '_>, m: &Match) -> bool {
    v.has(m.end, Label::OrgHeadFirst) && v.shape(m.end).is_capital() && matches!(v.lower(m.end), b"university" | b"institute" | b"college" | b"academy")
}

/// `Government of Oxley Minister of Trade Ann Holt`: a post behind the body.
fn holds_minister(v: &View<'_, '_>, m: &Match) -> bool {
    let leads_on = |s: u32| matches!(v.lower(s + 1), b"of" | b"for");
    let minister = |s: u32| v.last(s) == b"minister" && leads_on(s) && !matches!(v.lower(s - 1), b"the" | b"prime");
    // `University of Oxley Dean of Engineering Ann Holt`; `Association of School Principals of Oxley` is of several.
    let post = |s: u32| {
        let one = v.has(s, Label::RoleHead) && !v.has(s, Label::OrgHead) && !v.last(s).ends_with(b"s") && v.shape(s).is_capital();
        // `Vice President for Research` is one word of the lists.
        let whole = || [" for ", " of "].iter().any(|w| v.words(s, s + 1).contains(w));
        one && (leads_on(s) || whole()) && !matches!(v.lower(s - 1), b"of" | b"for" | b"and" | b"the" | b"," | b"&" | b"on")
    };
    // `Office of the Privacy Commissioner of Oxley` is one.
    let office = (m.start..m.start + 3).any(|s| v.lower(s) == b"office");
    (m.start + 1..m.end - 1).any(minister) || !office && (m.start + 3..m.end).any(post)
}

/// `Pumps Division of Oxley Inc.`: two bodies.
fn holds_company(v: &View<'_, '_>, m: &Match) -> bool {
    (m.start + 2..m.end).any(|s| v.has(s, Label::CompanySuffix) && !v.has(s, Label::Noun) && v.lower(s - 1) != b"of")
}

/// `School of Economics and ZBE`: letters of another body.
fn ends_in_letters(v: &View<'_, '_>, m: &Match) -> bool {
    v.shape(m.start) == Shape::Cap
        && m.end - m.start >= 4
        && v.lower(m.end - 2) == b"and"
        && v.shape(m.end - 1) == Shape::Caps
        && !matches!(v.lower(m.end - 1), b"it" | b"ict" | b"ai" | b"hiv" | b"tv" | b"stem" | b"sme" | b"ip" | b"aids" | b"icts")
}

/// `Centre for Clear Thought and Open Harbor Trust`, `Borough of Oxley and Homes England`: a second body with a head of its own.
fn ends_in_second_body(v: &View<'_, '_>, m: &Match) -> bool {
    let headed = |s: u32| Class::HeadBehindAnd.holds(v.last(s));
    let national = |s: u32| {
        matches!(v.lower(s), b"england" | b"scotland" | b"wales" | b"ireland")
            && matches!(
                v.lower(s - 1),
                b"homes" | b"sport" | b"health" | b"nhs" | b"transport" | b"visit" | b"historic" | b"natural" | b"arts" | b"creative" | b"highways" | b"invest"
            )
    };
    let and = || (m.start + 1..m.end).rev().find(|s| v.lower(*s) == b"and");
    v.shape(m.start) == Shape::Cap
        && (headed(m.end - 1) || national(m.end - 1))
        && and().is_some_and(|a| a + 3 <= m.end && a + 5 >= m.end && !v.has(a + 1, Label::OrgHead))
}

/// `Department of Health and John Smith`
fn goes_on_to_another(v: &View<'_, '_>, m: &Match) -> bool {
    const OTHERS: [Label; 5] = [Label::Country, Label::Honorific, Label::Org, Label::OrgEnding, Label::ForeignHead];
    let person = |s: u32| v.has(s, Label::Given) && v.has(s + 1, Label::Surname);
    // `University of Oxley and General Holt`, but `Health and General Practice`
    let titled = |s: u32| v.has(s, Label::RoleTitle) && !(v.has(s + 1, Label::Noun) && !v.has(s + 1, Label::Surname));
    // `University of Oxley and Save the Marshes`
    let phrase = |s: u32| v.lower(s + 1) == b"the" && v.has(s, Label::Verb) || matches!(v.lower(s), b"save" | b"stop" | b"feed" | b"rethink");
    let another = |s: u32| person(s) || OTHERS.iter().any(|l| v.has(s, *l)) || titled(s) || phrase(s);
    (m.start..m.end.saturating_sub(1)).any(|s| v.lower(s) == b"and" && another(s + 1))
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

/// `College of Bakers and Zentrix` before `’s branch`
fn runs_into_another(v: &View<'_, '_>, m: &Match) -> bool {
    (m.start + 1..m.end).rev().find(|s| v.lower(*s) == b"and").is_some_and(|and| another_begins(v, and, m.end))
}

/// `Federation of Kenya and Oyrot Relief` before `Foundation`, `College of Bakers and Zentrix` before `’s branch`: behind `and` another body begins.
pub(in super::super) fn another_begins(v: &View<'_, '_>, and: u32, end: u32) -> bool {
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit() | Label::Verb.bit();
    let headed = v.shape(end).is_capital() && v.has(end, Label::OrgHead) && and + 4 >= end;
    if headed && and > 0 && v.labels(and + 1) & common == 0 && v.labels(and - 1) & common == 0 {
        return true;
    }
    // `Ministry of Health and Women’s Affairs`
    let many = v.lower(end - 1).ends_with(b"s") || v.lower(end - 1).ends_with(b"en") || v.lower(end - 1) == b"people";
    v.shape(end) == Shape::Poss && and + 2 == end && !many && (v.shape(end + 1) == Shape::Lower || v.has(end + 1, Label::Demonym))
}
