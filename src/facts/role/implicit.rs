//! Bodies behind a post that nothing typed: `Jane Miller, Founder, Zentrix, said`.

use super::ours::corporate;
use super::post::Post;
use super::{own, sender, unlisted};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// How many words a body's name has at most that nothing typed.
const LONG: u32 = 10;

/// Where the body would be told behind the last post, a name that nothing typed is it: `Jane Miller, Founder, Zentrix, said`.
pub(super) fn untyped(r: &Release<'_, '_>, c: &Candidate, posts: &mut [Post]) {
    // `Ann Holt, CIO, Finger Valley Clinics` on a line: who leads a body has no field behind the comma.
    for p in posts.iter_mut().filter(|p| p.is_untold()) {
        let comma = (p.title.0 + 1..p.title.1).find(|t| r.doc.shape(*t as usize) == Shape::Comma);
        let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
        if let Some(comma) = comma.filter(|t| own::leads_a_body(r, (p.title.0, *t)) || chief_in_letters(r, (p.title.0, *t)))
            && p.title.1 > comma + 2
            && (comma + 1..p.title.1)
                .all(|t| r.labels(t) & heads == 0 && (r.doc.shape(t as usize) != Shape::Comma || r.labels(t + 1) & Label::CompanySuffix.bit() != 0))
        {
            (p.name, p.title.1) = (Some((comma + 1, p.title.1)), comma);
        }
    }
    let on_lines = matches!(c.rule.name, "name-line-post-line" | "name-post-line");
    if !on_lines && !matches!(c.rule.name, "name-comma-posts" | "name-dash-line-post") {
        return;
    }
    let Some(p) = posts.last_mut().filter(|p| p.is_untold()) else { return };
    p.name = rest_of_line(r, p.title).or_else(|| {
        untyped_behind(r, p.title).filter(|(_, stop)| {
            // `Ann Holt (Partner, Lyle & Marsh LLP)`: a legal form says it.
            if r.labels(stop - 1) & Label::CompanySuffix.bit() != 0 {
                return true;
            }
            let staff = own::is_of_staff(r, p.title) || own::is_of_office(r, p.title) || sender::presides(r, p.title);
            !on_lines && (staff || own::is_of_bodies(r, p.title) || corporate(r, p.title))
        })
    });
}

/// `CIO`, `CTO`.
fn chief_in_letters(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let word = r.doc.word(first as usize);
    end == first + 1 && (3..=4).contains(&word.len()) && word.starts_with('C') && word.ends_with('O') && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// `Principal Consultant, Society of Bell Founders`, `operations manager, Zentrix` at a line's end: what stands behind the comma, if it is called as bodies are.
fn rest_of_line(r: &Release<'_, '_>, (_, end): (u32, u32)) -> Option<(u32, u32)> {
    let first = end + 1;
    if r.doc.shape(end as usize) != Shape::Comma || !r.doc.shape(first as usize).is_capital() {
        return None;
    }
    let inner = |t: u32| {
        matches!(r.doc.shape(t as usize), Shape::Dot | Shape::Amp | Shape::Poss | Shape::Hyphen)
            || matches!(r.doc.lower(t as usize), b"of" | b"and" | b"for" | b"the" | b"on")
    };
    let mut stop = (first..first + 12).find(|t| !r.doc.shape(*t as usize).is_capital() && !inner(*t))?;
    // `President, Oakham Library Association 2022-23`
    let when = r.found.get(r.found.partition_point(|f| f.first < stop)).filter(|f| f.first == stop && f.kind == Kind::Date);
    if !matches!(r.doc.shape(when.map_or(stop, |f| f.end) as usize), Shape::Para | Shape::Break | Shape::Bullet) {
        return None;
    }
    let heads = Label::OrgHead.bit() | Label::CompanySuffix.bit();
    let called = (first..stop).any(|t| r.labels(t) & heads != 0 && (t > first || r.labels(t) & Label::OrgHeadFirst.bit() != 0));
    let posts = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Honorific.bit() | Label::PostNominal.bit();
    let personal = r.labels(first) & (Label::Given.bit() | Label::GivenX.bit()) != 0;
    let alone = stop == first + 1 && unlisted::nothing_else(r, first);
    // `Director, National Rivers Project`: a name of another kind, from end to end.
    let thing = r.found.get(r.found.partition_point(|f| f.first < first));
    let called = called || thing.is_some_and(|f| f.first == first && f.end == stop && f.kind == Kind::Other && stop > first + 2);
    let typed = r.found.get(r.found.partition_point(|f| f.end <= first)).is_some_and(|f| f.first <= first && matches!(f.kind, Kind::Person | Kind::Org));
    // The dot of `Ltd.` is the name's, that of a sentence not.
    while stop > first + 1 && r.doc.shape(stop as usize - 1) == Shape::Stop {
        stop -= 1;
    }
    let several = stop > first + 1 && called && (!personal || stop > first + 2);
    ((several || alone) && !typed && r.labels(first) & posts == 0).then_some((first, stop))
}

/// `Jane Miller, Founder, Zentrix, said`: what stands behind the comma, if nothing typed it and no field, town or person is called so.
pub(super) fn untyped_behind(r: &Release<'_, '_>, (start, end): (u32, u32)) -> Option<(u32, u32)> {
    let first = end + 1;
    // `CTO for Sales & Marketing, Harbour.`: the field was told before.
    let scoped = (start..end).any(|t| matches!(r.doc.lower(t as usize), b"of" | b"for"));
    if r.doc.shape(end as usize) != Shape::Comma || !r.doc.shape(first as usize).is_capital() {
        return None;
    }
    let at = |t: u32| r.found.get(r.found.partition_point(|f| f.end <= t)).filter(|f| f.first <= t && f.kind != Kind::Other);
    let capital = |t: u32| r.doc.shape(t as usize).is_capital();
    let joins = |t: u32| {
        matches!(r.doc.lower(t as usize), b"and" | b"of" | b"for" | b"the" | b"in" | b"on" | b"to")
            || matches!(r.doc.shape(t as usize), Shape::Amp | Shape::Hyphen | Shape::Poss)
    };
    let somebody = |t: u32| at(t).is_some_and(|f| f.kind == Kind::Person) || r.labels(t) & Label::Honorific.bit() != 0;
    let mut stop = first;
    while stop < first + LONG && !somebody(stop) && (capital(stop) || joins(stop) && (capital(stop + 1) || joins(stop + 1))) {
        stop += 1;
    }
    // `Ltd.`, `Programs, Inc.`
    let suffix = |t: u32| r.labels(t) & Label::CompanySuffix.bit() != 0;
    if r.doc.shape(stop as usize) == Shape::Comma && suffix(stop + 1) && capital(stop + 1) {
        stop += 2;
    }
    while stop > first && joins(stop - 1) {
        stop -= 1;
    }
    let last = stop.checked_sub(1).filter(|t| *t >= first)?;
    let shape = r.doc.shape(stop as usize);
    let speaks = r.labels(stop) & Label::Speech.bit() != 0 && shape == Shape::Lower;
    let closed = speaks
        || matches!(shape, Shape::Open | Shape::Stop | Shape::Dot | Shape::Para | Shape::Break | Shape::Comma | Shape::Semi | Shape::Close | Shape::Bullet);
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    // `Mayor, Boston`, `CEO, Acme`: typed as a whole, or a body that begins here.
    let typed = at(first).is_some_and(|f| f.kind != Kind::Place || f.end >= stop);
    let personal = r.labels(first) & (Label::Given.bit() | Label::GivenX.bit()) != 0 && stop > first + 1;
    let bodies = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::CompanySuffix.bit();
    let called = last > first && r.labels(last) & bodies != 0 && r.labels(last) & Label::RoleMod.bit() == 0
        || r.labels(first) & Label::OrgHeadFirst.bit() != 0 && r.doc.lower(first as usize + 1) == b"of";
    if !closed || typed || r.labels(last) & heads != 0 || r.labels(first) & (heads | Label::PostNominal.bit()) != 0 || personal && (!called || stop < first + 3)
    {
        return None;
    }
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::RoleMod.bit() | Label::Gerund.bit() | Label::Function.bit();
    let odd = (first..stop).any(|t| capital(t) && r.labels(t) & common == 0 && at(t).is_none());
    // `A, CIO, Finger Valley Clinics; B, CEO, …`: who leads a body has no field, whatever the words are.
    let chief = r.doc.lower(start as usize) == b"chief" && r.doc.lower(end as usize - 1) == b"officer";
    let leads = chief || own::leads_a_body(r, (start, end)) || chief_in_letters(r, (start, end));
    let row = shape == Shape::Close || leads && (stop > first + 1 || shape == Shape::Semi);
    (row || called || odd || scoped).then_some((first, stop))
}
