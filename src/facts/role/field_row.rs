//! Fields in a row between a post and its body: `Senior Director, Clinical Affairs, EMEA, Acme Ltd`, `Executive Director of Public Policy, Acme`,
//! `Product Manager Data and AI at Acme`.
//!
//! A word of every day behind a post may be its field or a body that is called so. Where a named body follows at once, it is the field.

use super::post::Post;
use super::sender;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::check::ends_as_field;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// So many words has a field at most, and so many fields a row.
const WORDS: u32 = 6;
const FIELDS: usize = 3;

/// Takes the fields into the title, and the body behind them.
pub(super) fn read(r: &Release<'_, '_>, c: &Candidate, p: &mut Post) {
    let behind_name = matches!(
        c.rule.name,
        "name-comma-posts" | "names-comma-post" | "name-is-post" | "name-does-as-post" | "name-line-post-line" | "name-post-line" | "name-dash-line-post"
    );
    if !behind_name || p.front.is_some() || p.own_only || sender::is_public(r, p.title) {
        return;
    }
    let Some(head) = head_end(r, p) else { return };
    let Some((end, body)) = row(r, head) else { return };
    // Already read so.
    if p.title.1 == end && p.bodies.first().copied() == body.thing && p.name.is_none() {
        return;
    }
    let Some(thing) = body.thing else { return };
    (p.title.1, p.name, p.bodies) = (end, None, vec![thing]);
    (p.body_words, p.end, p.above) = ((body.first, body.end), p.end.max(body.end), None);
}

/// The token behind the post's own words: `Senior Director` of `Senior Director of Trade`.
fn head_end(r: &Release<'_, '_>, p: &Post) -> Option<u32> {
    let heads = Label::RoleHead.bit() | Label::RoleStatus.bit();
    let stop = |t: &u32| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"," | b"and" | b"&" | b"at" | b"in") || r.doc.shape(*t as usize) == Shape::Dash;
    let end = (p.title.0..p.title.1).find(stop).unwrap_or(p.title.1);
    // `Managing Director` is one cell.
    (p.title.0..end).rev().find(|t| r.labels(*t) & heads != 0).map(|t| t + 1)
}

/// The end of the fields behind a post, and the body behind them.
fn row<'a>(r: &Release<'a, '_>, head: u32) -> Option<(u32, &'a Found)> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let lower = |t: u32| r.doc.lower(t as usize);
    let mut at = head + u32::from(matches!(shape(head), Shape::Comma | Shape::Dash) || matches!(lower(head), b"of" | b"for"));
    for _ in 0..FIELDS {
        let end = field(r, at)?;
        let link = matches!(lower(end), b"at" | b"with") || shape(end) == Shape::Comma;
        if !link {
            return None;
        }
        let name = end + 1 + u32::from(lower(end + 1) == b"the");
        if let Some(f) = r.found.get(r.found.partition_point(|f| f.first < name)).filter(|f| f.first == name && f.kind == Kind::Org) {
            // `Director, Trade Policy, Acme spokesperson Paul Marsh`: the next one's.
            let next = r.labels(f.end) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 || shape(f.end) == Shape::Poss;
            return (!next).then_some((end, f));
        }
        if shape(end) != Shape::Comma {
            return None;
        }
        at = end + 1;
    }
    None
}

/// The end of one field: capitals that are words of every day, letters, or a part of the world.
fn field(r: &Release<'_, '_>, first: u32) -> Option<u32> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let posts = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Honorific.bit() | Label::PostNominal.bit();
    let common = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit() | Label::OrgHeadX.bit();
    let regions = Label::Region.bit() | Label::Country.bit() | Label::Direction.bit();
    let bodies = Label::OrgHead.bit() | Label::OrgUnit.bit() | Label::CompanySuffix.bit();
    let mut at = first;
    while at < first + WORDS {
        let typed = r.found.get(r.found.partition_point(|f| f.end <= at)).filter(|f| f.first <= at);
        if let Some(place) = typed.filter(|f| f.kind == Kind::Place && f.first == at && r.labels(at) & regions != 0) {
            at = place.end;
            continue;
        }
        // What a weak rule took for a body, by the words of a field alone, is none.
        let plain = |f: &Found| f.kind == Kind::Org && (f.first..f.end).all(|t| r.labels(t) & common != 0) && r.labels(f.end - 1) & bodies == 0;
        // `Consumer & Retail`: whom it is for.
        let whom = matches!(r.doc.lower(at as usize), b"consumer" | b"investor" | b"employee" | b"partner" | b"member" | b"student" | b"donor" | b"customer");
        let known = r.labels(at) & common != 0 || ends_as_field(r.doc.lower(at as usize));
        let letters = shape(at) == Shape::Caps && r.doc.lower(at as usize).len() < 5 && (known || r.labels(at) == 0);
        let word = shape(at).is_capital() && (known || letters) && (whom || r.labels(at) & posts == 0) && typed.is_none_or(plain);
        let joint =
            at > first && (r.doc.lower(at as usize) == b"and" || shape(at) == Shape::Amp) && shape(at + 1).is_capital() && r.labels(at + 1) & posts == 0;
        if !word && !joint {
            break;
        }
        at += 1;
    }
    // `Director, Trade Office, Ministry of Trade`: a unit.
    let last = at.checked_sub(1)?;
    let unit = r.labels(last) & bodies != 0 && r.labels(last) & Label::RoleMod.bit() == 0;
    (at > first && !unit).then_some(at)
}

/// `chairperson of the University’s health and safety committee`: what of the body is led belongs to the title.
pub(super) fn owned_unit(r: &Release<'_, '_>, p: &mut Post) {
    let poss = p.body_words.1;
    if p.bodies.len() != 1 || poss == 0 || r.doc.shape(poss as usize) != Shape::Poss || p.title.1 >= p.body_words.0 {
        return;
    }
    let word = |t: u32| {
        r.doc.shape(t as usize) == Shape::Lower
            && (r.doc.lower(t as usize) == b"and" || r.labels(t) & (Label::Noun.bit() | Label::Adjective.bit() | Label::RoleMod.bit()) != 0)
    };
    let unit = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"committee"
                | b"board"
                | b"council"
                | b"panel"
                | b"team"
                | b"subcommittee"
                | b"division"
                | b"department"
                | b"unit"
                | b"office"
                | b"programme"
                | b"program"
        )
    };
    let end = (poss + 1..poss + 1 + WORDS).take_while(|t| word(*t)).find(|t| unit(*t));
    let links = r.doc.lower(p.title.1 as usize) == b"of";
    // `the board of directors`
    let more = |t: u32| r.doc.lower(t as usize) == b"of" && matches!(r.doc.lower(t as usize + 1), b"directors" | b"trustees" | b"governors");
    if let Some(end) = end.filter(|_| links) {
        let end = if more(end + 1) { end + 3 } else { end + 1 };
        (p.title.1, p.end) = (end, p.end.max(end));
    }
}
