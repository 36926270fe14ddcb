//! Who pays by a match: the names in its slots that are things of the report, whose scheme it is, where a row of them ends.

use super::super::Release;
use super::{coordination, lines, list, office, phrase};
use crate::gazetteer::label::Label;
use crate::record::Funder;
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// The payers of a match that are things of the report, each once; who receives is none.
pub(super) fn payers(r: &Release<'_, '_>, c: &Candidate, subject: &[&Found]) -> Vec<Funder> {
    let recipient = c.slot("recipient").and_then(|s| r.mention(s)).and_then(|f| f.thing);
    let end = list_end(r, c);
    let mut out: Vec<Funder> = Vec::new();
    let more = c.all("funder").last().filter(|s| s.end == end && s.first > c.start).map(|s| list::payers(r, s.end, r.mention(s))).unwrap_or_default();
    let slots = c
        .all("funder")
        .enumerate()
        .filter(|(n, s)| s.first < end && (*n == 0 || s.end < c.end || list::member(r, s.first, s.end)))
        .filter(|(n, s)| *n == 0 || !office::announcer(r, s.first) && !list::address(r, s.first))
        .filter(|(n, s)| *n == 0 && c.all("funder").count() == 1 || !list::piece(r, s))
        .filter_map(|(_, s)| r.mention(s));
    let slots = slots.enumerate().map(|(n, f)| if n == 0 && subject.is_empty() && c.start + 2 > f.first { belongs(r, f).unwrap_or(f) } else { f });
    // `sponsored by:` and a list of lines
    let colon = |t: u32| {
        let broken = |t: &u32| matches!(r.doc.shape(*t as usize), Shape::Break | Shape::Para);
        (c.start..t).rev().find(|t| !broken(t)).is_some_and(|t| r.doc.shape(t as usize) == Shape::Colon)
    };
    let listed = c
        .all("funder")
        .next()
        .and_then(|s| (s.first.saturating_sub(5)..s.first).rev().find(|t| matches!(r.doc.shape(*t as usize), Shape::Break | Shape::Para)))
        .filter(|t| *t > c.start && (colon(*t) || under_heading(c)))
        .map(|_| lines::lines(r, end))
        .unwrap_or_default();
    // `Acme, through its arm, the Acme Fund, gave`
    let arm = c.all("funder").next().filter(|s| subject.is_empty() && s.first < c.start + 3).and_then(|s| {
        let comma = (s.end + 3..(s.end + 14).min(c.end)).rev().find(|t| r.doc.shape(*t as usize) == Shape::Comma)?;
        super::pair::through(r, comma, c.start.saturating_sub(1)).filter(|pair| pair.first().is_some_and(|f| f.first == s.first))
    });
    let slots = through_arm(r, c, subject).into_iter().chain(slots).chain(beside(r, c)).chain(arm.iter().flatten().copied());
    let row = if subject.is_empty() && !included(r, c).is_empty() {
        included(r, c)
    } else if subject.is_empty() {
        coordination::more(r, c)
    } else {
        Vec::new()
    };
    for f in row.into_iter().chain(subject.iter().copied()).chain(slots).chain(more).chain(listed).filter(|f| !seat(r, f)) {
        let (Some(thing), Some(id)) = (f.thing, r.id(f)) else { continue };
        // `$539m in White Paper funding`: what is written pays for nothing.
        if f.kind == Kind::Other && matches!(r.doc.lower(f.end as usize - 1), b"paper" | b"report" | b"review" | b"manifesto" | b"statement") {
            continue;
        }
        // `Acme Foundation trustee Ann Holt presented a cheque`: the foundation's; `the European Union's Green Towns Programme`: the Union's.
        let house = match f.kind {
            Kind::Person if c.rule.name == "presents-cheque" => employer(r, f).or_else(|| employer_behind(r, f)),
            Kind::Other => owner(r, f),
            Kind::Org if scheme(r, f) => owner(r, f).filter(|h| h.kind == Kind::Org && r.doc.shape(f.first as usize - 1) == Shape::Poss),
            _ => None,
        };
        let (thing, id) = house.and_then(|h| Some((h.thing?, r.id(h)?))).unwrap_or((thing, id));
        let (thing, id) = own(r, f).unwrap_or((thing, id));
        if f.kind != Kind::Date && f.kind != Kind::Money && Some(thing) != recipient && out.iter().all(|x| x.id != id) {
            out.push(Funder { id: id.to_owned(), name: r.name(thing).to_owned() });
        }
    }
    if let Some((_, f)) = partner(r, c)
        && let (Some(thing), Some(id)) = (f.thing, r.id(f))
        && Some(thing) != recipient
        && out.iter().all(|x| x.id != id)
    {
        out.push(Funder { id: id.to_owned(), name: r.name(thing).to_owned() });
    }
    out.extend(c.slot("nation").and_then(|s| nation(r, s.first)));
    out
}

/// `ACME is co-financing a plant in Leeds [with UNICEF]`: who pays besides, and where its words begin.
pub(super) fn partner<'a>(r: &Release<'a, '_>, c: &Candidate) -> Option<(u32, &'a Found)> {
    let joint = |t: &u32| {
        let word = r.doc.lower(*t as usize);
        matches!(word, b"jointly" | b"co") || [b"co-f".as_slice(), b"cofin", b"cofund", b"co-sp", b"cospon"].iter().any(|w| word.starts_with(w))
    };
    let verb = (c.start..c.end).find(joint)?;
    let (_, to) = phrase::sentence(r.doc, verb);
    let with = (verb..to.min(verb + 24)).find(|t| r.doc.lower(*t as usize) == b"with" && phrase::name_at(r, *t).is_none())?;
    let first = with + 1 + u32::from(phrase::article(r, with + 1));
    phrase::name_at(r, first).filter(|f| f.kind == Kind::Org && f.first == first).map(|f| (with, f))
}

/// `donors, including [ACME, the Bank and UNICEF], have raised`: the row that the first payer begins, between the word that leads it and a comma.
fn included<'a>(r: &Release<'a, '_>, c: &Candidate) -> Vec<&'a Found> {
    let mut row: Vec<&Found> = Vec::new();
    let Some(first) = c.all("funder").next().filter(|s| s.first == c.start).map(|s| s.first) else { return row };
    let lead = first.saturating_sub(1 + u32::from(first > 0 && phrase::article(r, first - 1)));
    if !matches!(r.doc.lower(lead as usize), b"including" | b"namely") {
        return row;
    }
    let mut t = first;
    while t < c.end {
        if let Some(f) = phrase::name_at(r, t).filter(|f| matches!(f.kind, Kind::Org | Kind::Person | Kind::Place)) {
            row.push(f);
            t = f.end;
        } else if phrase::article(r, t) || r.doc.lower(t as usize) == b"and" || r.doc.shape(t as usize) == Shape::Comma {
            t += 1;
        } else {
            break;
        }
    }
    let closed = t.checked_sub(1).is_some_and(|t| r.doc.shape(t as usize) == Shape::Comma);
    if closed && row.len() > 1 { row } else { Vec::new() }
}

/// `[Leeds]-based fund Acme`: where the payer has its seat.
fn seat(r: &Release<'_, '_>, f: &Found) -> bool {
    let behind = f.end + u32::from(r.doc.shape(f.end as usize) == Shape::Hyphen);
    f.kind == Kind::Place && matches!(r.doc.lower(behind as usize), b"based" | b"headquartered")
}

/// A fund or a programme by its name: `the Council's [Green Pride Fund]`.
fn scheme(r: &Release<'_, '_>, f: &Found) -> bool {
    f.first > 0
        && f.end.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"fund" | b"programme" | b"program" | b"scheme" | b"initiative" | b"grants"))
}

/// `[Acme] (ACM), the retail arm of Beta plc, gave`: of whom it is said whose it is.
fn belongs<'a>(r: &Release<'a, '_>, f: &Found) -> Option<&'a Found> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let mut t = f.first.checked_sub(1 + u32::from(phrase::article(r, f.first.checked_sub(1)?)))?;
    if lower(t) != b"of" {
        return None;
    }
    let from = t;
    while t > 0 && t + 6 > from && phrase::name_at(r, t - 1).is_none() && r.doc.shape(t as usize - 1) == Shape::Lower && phrase::content(r, t - 1) {
        t -= 1;
    }
    let comma = t.checked_sub(2).filter(|c| t < from && phrase::article(r, t - 1) && r.doc.shape(*c as usize) == Shape::Comma)?;
    let open = (comma.saturating_sub(6)..comma).rev().find(|o| r.doc.shape(*o as usize) == Shape::Open);
    let end = if r.doc.shape(comma as usize - 1) == Shape::Close { open? } else { comma };
    phrase::name_at(r, end.checked_sub(1)?).filter(|f| f.kind == Kind::Org && f.end == end)
}

/// `[Acme] through its sister company Acme Foods gave`: whose arm the first payer is.
fn through_arm<'a>(r: &Release<'a, '_>, c: &Candidate, subject: &[&Found]) -> Option<&'a Found> {
    let first = c.all("funder").next().map(|s| s.first).or_else(|| subject.first().map(|f| f.first))?;
    let word = |t: u32| phrase::name_at(r, t).is_none() && r.doc.shape(t as usize) == Shape::Lower && phrase::content(r, t);
    let first = first - u32::from(first > 0 && phrase::article(r, first - 1) && r.doc.lower(first as usize - 1) == b"the");
    let its = (first.saturating_sub(5)..first).rev().find(|t| !word(*t)).filter(|t| matches!(r.doc.lower(*t as usize), b"its" | b"their"))?;
    let through = its.checked_sub(1).filter(|t| matches!(r.doc.lower(*t as usize), b"through" | b"via"))?;
    phrase::name_at(r, through.checked_sub(1)?).filter(|f| f.kind == Kind::Org && f.end == through)
}

/// A heading says it, and the lines below are the payers.
fn under_heading(c: &Candidate) -> bool {
    matches!(c.rule.name, "heading-of-givers" | "tier-of-sponsors")
}

/// `the Department` in a department's own release is that one, whichever was named last.
fn own<'r>(r: &'r Release<'_, '_>, f: &Found) -> Option<(u32, &'r str)> {
    let bare = f.kind == Kind::Org && f.end == f.first + 1 && r.labels(f.first) & Label::OrgHead.bit() != 0;
    let issuer = bare.then(|| r.issuer()).flatten()?;
    let says = r.name(issuer).split(' ').any(|w| w == r.doc.word(f.first as usize));
    says.then_some(())?;
    Some((issuer, r.ids.get(issuer as usize)?.as_deref()?))
}

/// Whose a scheme is: `the European [Union]'s Green Towns Programme`, `the Green Towns Fund of the European [Union]`.
pub(super) fn owner<'a>(r: &Release<'a, '_>, scheme: &Found) -> Option<&'a Found> {
    if r.doc.lower(scheme.end as usize) == b"of" {
        let name = scheme.end + 1 + u32::from(phrase::article(r, scheme.end + 1));
        return phrase::name_at(r, name).filter(|f| f.first == name && f.kind == Kind::Org);
    }
    // `a Royal Society University Research Fellowship`
    let before = scheme.first.checked_sub(1)?;
    let beside = phrase::name_at(r, before).filter(|f| f.end == scheme.first && f.kind == Kind::Org);
    if beside.is_some() {
        return beside;
    }
    let poss = Some(before).filter(|t| r.doc.shape(*t as usize) == Shape::Poss)?;
    phrase::name_at(r, poss.checked_sub(1)?).filter(|f| matches!(f.kind, Kind::Org | Kind::Place))
}

/// The body before a person's post: `[Acme Foundation] trustee Ann Holt`.
fn employer<'a>(r: &Release<'a, '_>, person: &Found) -> Option<&'a Found> {
    let mut t = person.first;
    while t > 0 && t + 4 > person.first && r.doc.shape(t as usize - 1) == Shape::Lower && phrase::name_at(r, t - 1).is_none() {
        t -= 1;
    }
    let post = t < person.first && r.labels(person.first - 1) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0;
    phrase::name_at(r, t.checked_sub(1)?).filter(|f| post && f.kind == Kind::Org)
}

/// The body behind a person's post: `Ann Holt, director of [Acme],`.
fn employer_behind<'a>(r: &Release<'a, '_>, person: &Found) -> Option<&'a Found> {
    let comma = |t: u32| r.doc.shape(t as usize) == Shape::Comma;
    let mut words = (person.end + 1..person.end + 12).take_while(|t| comma(person.end) && !comma(*t));
    let of = words.find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"from") && phrase::name_at(r, *t).is_none())?;
    let name = of + 1 + u32::from(phrase::article(r, of + 1));
    let post = (person.end + 1..of).any(|t| r.labels(t) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0);
    phrase::name_at(r, name).filter(|f| post && f.kind == Kind::Org && f.first == name && comma(f.end))
}

/// `The Fund, together with [Acme], is paying`: who stands beside the one payer of a match.
fn beside<'a>(r: &Release<'a, '_>, c: &Candidate) -> Option<&'a Found> {
    let mut slots = c.all("funder");
    let end = slots.next().filter(|s| s.first < c.start + 2).map(|s| s.end)?;
    let with = if matches!(r.doc.lower(end as usize + 1), b"together" | b"along") { end + 2 } else { end + 1 };
    let leads = r.doc.lower(with as usize) == b"with" && with > end + 1 || r.doc.lower(with as usize) == b"alongside";
    let name = with + 1 + u32::from(phrase::article(r, with + 1));
    let alone = slots.next().is_none() && r.doc.shape(end as usize) == Shape::Comma && leads;
    phrase::name_at(r, name).filter(|f| alone && f.first == name && f.kind == Kind::Org && r.doc.shape(f.end as usize) == Shape::Comma && f.end < c.end)
}

/// `Australian funding`: the country, where the release names it.
fn nation(r: &Release<'_, '_>, token: u32) -> Option<Funder> {
    let demonym = r.gazetteer.entries(r.cell(token)?).find(|e| e.label() == "demonym" && !e.country().is_empty())?;
    let f = r.country(demonym.country())?;
    Some(Funder { id: r.id(f)?.to_owned(), name: r.name(f.thing?).to_owned() })
}

/// `With funding from A, B and C are building`: behind the comma stands the subject when a verb follows the list.
pub(super) fn list_end(r: &Release<'_, '_>, c: &Candidate) -> u32 {
    let (from, _) = phrase::sentence(r.doc, c.start);
    let led = matches!(r.doc.lower(from as usize), b"with" | b"through" | b"under" | b"using" | b"following") && c.start < from + 6;
    let opens = from == c.start || led || r.labels(from) & Label::VerbPast.bit() != 0;
    let shape = |t: u32| r.doc.shape(t as usize);
    let verb = (c.end..c.end + 4).take_while(|t| shape(*t).is_word()).any(|t| {
        let finite = r.labels(t) & Label::Verb.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0;
        shape(t) == Shape::Lower
            && (finite || matches!(r.doc.lower(t as usize), b"will" | b"has" | b"have" | b"had" | b"is" | b"was" | b"are" | b"were" | b"can"))
    });
    // `a loan from A, and the B approved $8 million`: a new statement begins.
    let past = |t: u32| shape(t) == Shape::Lower && r.labels(t) & Label::VerbPast.bit() != 0;
    if verb && (past(c.end) || matches!(r.doc.lower(c.end as usize), b"will" | b"has" | b"have" | b"had" | b"is" | b"was")) && !opens {
        let anew = |t: &u32| shape(*t) == Shape::Comma && r.doc.lower(*t as usize + 1) == b"and";
        return (c.start..c.end).rev().find(anew).unwrap_or(c.end);
    }
    // `a loan from A, B stood the cost`: what a bare comma and a verb stand round is none of the row.
    if !opens && past(c.end) && !(c.start..c.end).any(|t| r.doc.lower(t as usize) == b"and") {
        let comma = (c.start..c.end).rev().find(|t| shape(*t) == Shape::Comma);
        let first = c.all("funder").next().map_or(c.end, |s| s.end);
        return comma.filter(|t| *t >= first).unwrap_or(c.end);
    }
    // `With money from A, the B team in Leeds will grow`: two names that a comma alone parts are no row.
    let alone = || !(c.start..c.end + 2).any(|t| r.doc.lower(t as usize) == b"and" || shape(t) == Shape::Amp) && shape(c.end) != Shape::Comma;
    if !opens || !verb && !(c.all("funder").count() == 2 && alone()) {
        return c.end;
    }
    let payer = c.all("funder").next().map_or(c.start, |s| s.end);
    (payer..c.end).rev().find(|t| shape(*t) == Shape::Comma && r.doc.lower(*t as usize + 1) != b"and").unwrap_or(c.end)
}
