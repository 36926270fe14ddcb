//! Whom a body makes something, greets or thanks: its own people, though their post names no body.

use super::body::{main, rules, sentence_of_line};
use super::post::Post;
use super::{own, sender, wording};
use crate::facts::Release;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;

/// `Zentrix confirmed that Ann Holt, head of sales until May, left`, `Zentrix Opens in Leeds, Names Ann Holt Chair`: who says it.
pub(super) fn announcer(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> Option<u32> {
    if let Some(body) = greeter(r, c, p) {
        return Some(body);
    }
    let leaves = matches!(r.doc.lower(p.title.0 as usize), b"outgoing" | b"departing" | b"retiring" | b"incoming");
    let staff = own::is_of_bodies(r, p.title) || own::is_of_staff(r, p.title) || own::is_of_office(r, p.title);
    // `Zentrix announced that Ann Holt has been promoted to senior lecturer`
    let made = matches!(c.rule.name, "name-made-post" | "name-is-post" | "somebody-makes-name-post");
    if !staff && !((leaves || made) && !sender::is_public(r, p.title) && !wording::is_occupation(r, p.title)) {
        return None;
    }
    let holder = c.slot("holder")?.first;
    let from = sentence_of_line(r, holder);
    let first = r.bodies_before(holder).rev().take_while(|f| f.first >= from).last()?;
    let subject = first.first <= from + 1;
    // `Zentrix thanks outgoing chair Ann Holt`
    let thanks =
        || (first.end..c.start).any(|t| matches!(r.doc.lower(t as usize), b"thanks" | b"thank" | b"thanked" | b"welcomes" | b"welcome" | b"congratulates"));
    let makes = (c.rule.name == "somebody-makes-name-post" || leaves && thanks()) && subject && c.start > first.end;
    let that = || {
        (first.end..holder).find(|t| r.doc.lower(*t as usize) == b"that").is_some_and(|t| {
            (first.end..t)
                .any(|v| matches!(r.doc.lower(v as usize), b"announced" | b"announces" | b"confirmed" | b"confirms" | b"said" | b"disclosed" | b"revealed"))
        })
    };
    (makes || subject && that()).then_some(first.thing).flatten()
}

/// `Acme is glad to welcome new members A, B and C`, `We thank outgoing trustees A and B`: who greets or thanks its own people.
fn greeter(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> Option<u32> {
    if !matches!(c.rule.name, "posts-before-names" | "posts-before-many-names" | "posts-are-names" | "posts-are-people") {
        return None;
    }
    let last = p.title.1.checked_sub(1)?;
    let greets = |t: &u32| r.doc.is(*t as usize, Class::Greeting);
    let from = sentence_of_line(r, c.start);
    let verb = (from..p.title.0).rev().find(greets).filter(|t| t + 9 > p.title.0)?;
    let first = r.bodies_before(verb).rev().take_while(|f| f.first >= from).last();
    // `Ann Holt welcomes`: somebody else speaks.
    let somebody = r.inside(Kind::Person, from, c.start).next().is_some();
    let body = match first {
        Some(f) => f.thing,
        None => main(r),
    };
    body.filter(|b| (r.doc.is(last as usize, Class::OwnPeople) || own::is_of_staff(r, p.title)) && !somebody && !rules(r, *b))
}
