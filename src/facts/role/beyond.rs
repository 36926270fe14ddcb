//! What a post is beyond its title and body: the place that it is for, and the person whom it serves.

use super::claim::Claim;
use super::sender::is_public;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

fn starting<'a>(r: &Release<'a, '_>, at: u32) -> Option<&'a Found> {
    r.found.get(r.found.partition_point(|f| f.first < at)).filter(|f| f.first == at)
}

fn ending<'a>(r: &Release<'a, '_>, end: u32) -> Option<&'a Found> {
    r.found.get(r.found.partition_point(|f| f.end < end)).filter(|f| f.end == end)
}

/// The place that a post is for: `Chad` of `US Ambassador to Chad`, `Ohio` of `Governor Ann Holt of Ohio` and of `Sen. Ann Holt (D-Ohio)`.
pub(super) fn place(r: &Release<'_, '_>, c: &Claim) -> Option<u32> {
    let led = |f: &Found, links: &[&[u8]]| {
        let at = f.first.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"the").unwrap_or(f.first);
        at.checked_sub(1).is_some_and(|t| t > c.title.0 && links.contains(&r.doc.lower(t as usize)))
    };
    let inside = || r.inside(Kind::Place, c.title.0, c.title.1).map(|(_, f)| f);
    let scope = inside()
        .find(|f| led(f, &[b"to"]))
        .or_else(|| inside().find(|f| led(f, &[b"in", b"for", b"at", b"on"])))
        .or_else(|| inside().find(|f| led(f, &[b"of"])));
    if let Some(f) = scope {
        return f.thing;
    }
    let public = is_public(r, c.title) || r.labels(c.title.0) & Label::RoleTitle.bit() != 0;
    let named = public.then(|| behind_name(r, c)).flatten();
    let first = inside().next().and_then(|f| f.thing);
    named.or(first).or_else(|| before(r, c, public)).or_else(|| behind(r, c, public))
}

/// `Ann Holt (D-Ohio)`, `Ann Holt, R-Maine,`, `Ann Holt of Kenya`: what stands behind the name that follows a post.
fn behind_name(r: &Release<'_, '_>, c: &Claim) -> Option<u32> {
    let name = r.inside(Kind::Person, c.title.1, c.title.1 + 12).map(|(_, f)| f).next().filter(|f| f.thing == Some(c.holder))?;
    if r.doc.lower(name.end as usize) == b"of" {
        let f = starting(r, name.end + 1).or_else(|| starting(r, name.end + 2).filter(|_| r.doc.lower(name.end as usize + 1) == b"the"))?;
        return f.thing.filter(|_| f.kind == Kind::Place);
    }
    let open = matches!(r.doc.shape(name.end as usize), Shape::Open | Shape::Comma);
    let party = |t: u32| matches!(r.doc.lower(t as usize), b"d" | b"r" | b"i" | b"l" | b"dfl" | b"gop" | b"lib" | b"dem" | b"rep");
    let bar = |t: u32| matches!(r.doc.shape(t as usize), Shape::Hyphen | Shape::Dash | Shape::Slash | Shape::Comma);
    let at = if open && party(name.end + 1) && bar(name.end + 2) { name.end + 3 } else { name.end + 1 };
    let bracket = r.doc.shape(name.end as usize) == Shape::Open;
    starting(r, at).filter(|f| f.kind == Kind::Place && open && (bracket || at > name.end + 1)).and_then(|f| f.thing)
}

/// `Kenya’s President`, `French Foreign Minister` where France is named: the place before a post.
fn before(r: &Release<'_, '_>, c: &Claim, public: bool) -> Option<u32> {
    let owner = c.title.0.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Poss).and_then(|t| ending(r, t));
    if let Some(f) = owner.filter(|f| f.kind == Kind::Place) {
        return f.thing;
    }
    let cell = r.cell(c.title.0).filter(|x| public && r.gazetteer.labels(x) & Label::Demonym.bit() != 0)?;
    let country = r.gazetteer.entries(cell).find(|e| e.label() == "demonym").map(|e| e.country()).filter(|code| !code.is_empty())?;
    r.country(country).and_then(|f| f.thing)
}

/// `mayor, Lyon,`, `general manager of Acme in Poland`: the place behind a post and its body.
fn behind(r: &Release<'_, '_>, c: &Claim, public: bool) -> Option<u32> {
    let end = c.end.max(c.title.1);
    let word = r.doc.lower(end as usize);
    let comma = r.doc.shape(end as usize) == Shape::Comma && public && end == c.title.1;
    let link = matches!(word, b"in" | b"for") || word == b"of" && public;
    let at = if r.doc.lower(end as usize + 1) == b"the" { end + 2 } else { end + 1 };
    let f = starting(r, at).filter(|f| f.kind == Kind::Place && (comma || link))?;
    let ends = !comma || matches!(r.doc.shape(f.end as usize), Shape::Comma | Shape::Stop | Shape::Para | Shape::Break | Shape::Close | Shape::Semi);
    f.thing.filter(|_| ends)
}

/// The person whom a post serves: `spokesman for Governor Ann Holt`, `Ann Holt’s lawyer`.
pub(super) fn served(r: &Release<'_, '_>, c: &Claim) -> Option<u32> {
    let other = |f: &&Found| f.kind == Kind::Person && f.thing != Some(c.holder);
    let owner = c.title.0.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Poss).and_then(|t| ending(r, t)).filter(other);
    if let Some(f) = owner {
        return f.thing;
    }
    let link = |t: u32| matches!(r.doc.lower(t as usize), b"to" | b"for" | b"of");
    let at = (c.title.0 + 1..=c.title.1).find(|t| link(*t) && (*t == c.title.1 || person_behind(r, *t).is_some()))?;
    let head = r.doc.lower(at.checked_sub(1)? as usize);
    person_behind(r, at).filter(|_| Class::ServesAPerson.holds(head)).filter(other).and_then(|f| f.thing)
}

/// The person behind a link, over what addresses them: `to the late Senator Ann Holt`.
fn person_behind<'a>(r: &Release<'a, '_>, link: u32) -> Option<&'a Found> {
    const FAR: u32 = 8;
    let f = r.found.get(r.found.partition_point(|f| f.first <= link)..)?.iter().find(|f| f.kind != Kind::Place || f.first > link + FAR)?;
    let address =
        Label::Honorific.bit() | Label::RoleTitle.bit() | Label::RoleHead.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit() | Label::Demonym.bit();
    let between = |t: u32| {
        r.labels(t) & address != 0
            || r.doc.lower(t as usize) == b"the"
            || r.doc.shape(t as usize) == Shape::Dot
            || r.inside(Kind::Place, t, t + 1).next().is_some()
    };
    (f.kind == Kind::Person && f.first <= link + FAR && (link + 1..f.first).all(between)).then_some(f)
}

/// `Ambassador of Oyrotal to India`, with the land told.
pub(super) fn represents_a_land(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"to" | b"for"));
    link.is_some_and(|t| {
        matches!(r.doc.lower(t as usize - 1), b"ambassador" | b"commissioner" | b"consul" | b"consul-general" | b"affaires" | b"envoy" | b"attache")
    })
}

/// `Ambassador to the European Union`, `envoy to UNICEF`.
pub(super) fn sent_to(r: &Release<'_, '_>, title: (u32, u32), body: u32) -> bool {
    let the = u32::from(body > 0 && r.doc.lower(body as usize - 1) == b"the");
    let to = body.checked_sub(1 + the).is_some_and(|t| r.doc.lower(t as usize) == b"to");
    to && (title.0..title.1).any(|t| {
        matches!(r.doc.lower(t as usize), b"representative" | b"ambassador" | b"envoy" | b"observer" | b"delegate" | b"commissioner" | b"counsel" | b"witness")
    })
}

/// `from Globex`, `from the Zelhad Trust`.
pub(super) fn comes_from(r: &Release<'_, '_>, body: u32) -> bool {
    let the = u32::from(body > 0 && r.doc.lower(body as usize - 1) == b"the");
    body.checked_sub(1 + the).is_some_and(|t| r.doc.lower(t as usize) == b"from")
}
