//! Lists of people under a heading that tells what all of them are: `Trustees` over a name a line, `Committee members:` over bullets, `Members: A, B and C`.

use super::claim::Claim;
use super::heading::{Heading, heading};
use super::{body, none, own, sender, told};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::Line;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What these claims say they were made by.
const RULE: &str = "list-under-heading";
/// Above the rules, which read the first name of such a list only.
const PRIORITY: i8 = 60;
/// How many lines a list has at most, how many tokens a line of it that is no prose.
const LINES: usize = 80;
const SHORT: u32 = 16;

/// What is known of a post's place: its words, and the body that they name.
pub(super) struct Place {
    pub(super) title: (u32, u32),
    pub(super) body: Option<u32>,
}

/// Everybody whom a heading gives a post.
pub(super) fn listed(r: &Release<'_, '_>) -> Vec<Claim> {
    let mut out = Vec::new();
    for (n, line) in r.doc.lines.iter().enumerate() {
        let single = single(r, n, *line);
        let alone = single.is_some();
        let Some(h) = single.or_else(|| heading(r, *line)) else { continue };
        let people = people(r, n, *line, &h);
        if people.len() < 2 && !alone {
            continue;
        }
        let (organization, organization_name, guessed) = held_at(r, n, &Place { title: h.title, body: h.body });
        let end = people.last().map_or(h.title.1, |p| p.1);
        // `Ann Holt (Chair)`, `Paul Marsh (Member)`: the lines tell who has which seat, and the heading where.
        let seats = 2 * people.iter().filter(|p| own_seat(r, p.1).is_some()).count() >= people.len();
        let posts = people.into_iter().filter_map(|(holder, name)| Some((holder, if seats { own_seat(r, name)? } else { h.title })));
        out.extend(posts.map(|(holder, title)| Claim {
            holder,
            title,
            end: title.1,
            organization,
            organization_name,
            relative_to: None,
            priority: PRIORITY,
            rule: RULE,
            certainty: Certainty::Likely,
            matched: (RULE, if seats { title.0 } else { h.title.0 }, end),
            guessed,
            left: false,
            behind: false,
        }));
    }
    out
}

/// `Ann Holt (Chair)`, `Ann Holt – Member`: which seat of the body the line says that somebody has.
fn own_seat(r: &Release<'_, '_>, end: u32) -> Option<(u32, u32)> {
    let mut at = end;
    while r.labels(at) & Label::PostNominal.bit() != 0 || r.doc.shape(at as usize) == Shape::Comma && r.labels(at + 1) & Label::PostNominal.bit() != 0 {
        at += 1;
    }
    // `Ann Holt <ann@acme.org>, Chair`
    if let Some(mail) = (at..at + 2).find(|t| r.doc.shape(*t as usize) == Shape::Email) {
        at = mail + 1;
        while matches!(r.doc.shape(at as usize), Shape::Mark | Shape::Close) {
            at += 1;
        }
    }
    let mark = matches!(r.doc.shape(at as usize), Shape::Open | Shape::Dash | Shape::Hyphen | Shape::Bar | Shape::Comma);
    let first = r.cell(at + 1).filter(|_| mark)?.first;
    // `At-Large Member`, `Immediate Past President`
    let words = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit();
    let word = |t: u32| r.labels(t) & words != 0 || r.doc.shape(t as usize) == Shape::Hyphen || matches!(r.doc.lower(t as usize), b"at" | b"large");
    let close = (first..first + 7).find(|t| !word(*t))?;
    let closed = close > first && matches!(r.doc.shape(close as usize), Shape::Close | Shape::Para | Shape::Break | Shape::Bullet);
    let seat = r.doc.is(first as usize, Class::SeatOfOne) || r.doc.is(close as usize - 1, Class::SeatOfOne);
    (closed && seat).then_some((first, close))
}

/// The body of all of a list: told in the heading, by the one of the section above, or the sender.
pub(super) fn held_at(r: &Release<'_, '_>, n: usize, h: &Place) -> (Option<u32>, Option<(u32, u32)>, bool) {
    if h.body.is_some() {
        return (h.body, None, false);
    }
    if let Some(section) = told::section(r, n) {
        return match section {
            told::Section::Body(body) => (Some(body), None, false),
            told::Section::Words(words) => (None, Some(words), false),
        };
    }
    let title = h.title;
    if let Some(body) = told::of_same_plural(r, title) {
        return (Some(body), None, false);
    }
    let seats = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"board" | b"committee" | b"council" | b"trustees" | b"directors" | b"governors" | b"executive" | b"jury" | b"members" | b"officers"
        )
    };
    let has =
        own::is_officer(r, title) || own::is_of_staff(r, title) || own::is_of_bodies(r, title) || own::is_of_office(r, title) || (title.0..title.1).any(seats);
    let main = body::main(r).filter(|t| has && !sender::is_public(r, title) && !body::rules(r, *t));
    (main, None, main.is_some())
}

/// Over marks and numbers in front of a line.
pub(super) fn line_begins(r: &Release<'_, '_>, line: Line) -> u32 {
    let mark = |t: u32| matches!(r.doc.shape(t as usize), Shape::Bullet | Shape::Dash | Shape::Hyphen | Shape::Hash | Shape::Bar | Shape::Mark);
    let mut at = line.start;
    while at < line.end && mark(at) {
        at += 1;
    }
    if r.doc.shape(at as usize) == Shape::Num && matches!(r.doc.shape(at as usize + 1), Shape::Dot | Shape::Close | Shape::Stop) {
        at += 2;
    }
    at
}

/// Before what ends a line.
pub(super) fn line_ends(r: &Release<'_, '_>, line: Line) -> u32 {
    let mut end = line.end;
    while end > line.start && matches!(r.doc.shape(end as usize - 1), Shape::Para | Shape::Break | Shape::Bullet | Shape::Bar | Shape::Hash) {
        end -= 1;
    }
    end
}

/// `Managing Director` on a line of its own over a list with marks in front.
fn single(r: &Release<'_, '_>, n: usize, line: Line) -> Option<Heading> {
    let (first, mut end) = (line_begins(r, line), line_ends(r, line));
    if end > first && r.doc.shape(end as usize - 1) == Shape::Colon {
        end -= 1;
    }
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let words = heads | Label::RoleMod.bit() | Label::RoleStatus.bit();
    let link = |t: u32| matches!(r.doc.lower(t as usize), b"of" | b"and" | b"for");
    let post = end > first
        && end <= first + 7
        && r.doc.shape(first as usize).is_capital()
        && (first..end).all(|t| (r.doc.shape(t as usize).is_capital() && r.labels(t) & words != 0) || link(t))
        && (first..end).any(|t| r.labels(t) & heads != 0);
    let next = r.doc.lines.get(n + 1).filter(|_| post)?;
    let marked = matches!(r.doc.shape(next.start as usize), Shape::Bullet | Shape::Dash | Shape::Hyphen | Shape::Mark);
    let named = person_at(r, line_begins(r, *next)).is_some();
    (marked && named && !none::is_award(r, (first, end))).then_some(Heading { title: (first, end), body: None, rest: line_ends(r, line) })
}

/// The person whose name begins at a token, or behind the forms of address there.
fn person_at<'r>(r: &'r Release<'_, '_>, mut at: u32) -> Option<&'r Found> {
    let address = Label::Honorific.bit() | Label::RoleTitle.bit();
    let from = at;
    let named = |t: u32| r.found.binary_search_by_key(&t, |f| f.first).ok().and_then(|i| r.found.get(i)).filter(|f| f.kind == Kind::Person);
    while at < from + 5 {
        if let Some(f) = named(at) {
            return Some(f);
        }
        if r.labels(at) & address == 0 && r.doc.shape(at as usize) != Shape::Dot {
            return None;
        }
        at += 1;
    }
    None
}

/// Who stands in a row from a token on: the first name there, and those right behind a comma, a semicolon or an `and`.
fn row(r: &Release<'_, '_>, from: u32, end: u32, out: &mut Vec<(u32, u32)>) -> bool {
    let Some(first) = person_at(r, from).filter(|f| f.end <= end) else { return false };
    out.extend(first.thing.map(|t| (t, first.end)));
    let address = Label::Honorific.bit() | Label::RoleTitle.bit();
    for (_, f) in r.inside(Kind::Person, first.end, end) {
        let mut at = f.first;
        while at > from && r.labels(at - 1) & address != 0 {
            at -= 1;
        }
        let joined = matches!(r.doc.shape(at as usize - 1), Shape::Comma | Shape::Semi | Shape::Amp | Shape::Bullet | Shape::Bar)
            || matches!(r.doc.lower(at as usize - 1), b"and" | b"&");
        if joined {
            out.extend(f.thing.map(|t| (t, f.end)));
        }
    }
    true
}

/// All whom a heading stands over, each with the end of the name.
fn people(r: &Release<'_, '_>, n: usize, line: Line, h: &Heading) -> Vec<(u32, u32)> {
    let mut out = Vec::new();
    let end = line_ends(r, line);
    if h.rest < end {
        let stop = (h.rest..end).find(|t| r.doc.shape(*t as usize) == Shape::Stop).unwrap_or(end);
        row(r, h.rest, stop, &mut out);
        return out;
    }
    let (mut gaps, mut prose) = (0, None);
    for (k, line) in r.doc.lines.get(n + 1..).unwrap_or(&[]).iter().take(LINES).enumerate() {
        let (first, end) = (line_begins(r, *line), line_ends(r, *line));
        if first >= end {
            continue;
        }
        let long = end > first + SHORT && (first..end).any(|t| r.doc.shape(t as usize) == Shape::Stop);
        if *prose.get_or_insert(long) != long && long || heading(r, *line).is_some() || single(r, n + 1 + k, *line).is_some() {
            break;
        }
        let label = (first..end.min(first + 5)).any(|t| r.doc.shape(t as usize) == Shape::Colon);
        if row(r, first, end, &mut out) {
            gaps = 0;
            continue;
        }
        // The post or the town of the one above, on a line of its own.
        gaps += 1;
        if gaps > 1 && !long || gaps > 2 || label || end > first + SHORT && !long || out.is_empty() || line.channel {
            break;
        }
    }
    out
}
