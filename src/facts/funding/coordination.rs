//! Names in a row that give together: `ACME, the Bank and Ann Holt gave`.

use super::super::Release;
use super::phrase::{self, content, name_at};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What was passed over between a subject and its verb.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    /// An infinitive: `ACME to give`.
    pub(super) to: bool,
    /// `who`, `which`, `that`.
    pub(super) relative: bool,
    /// Nothing, and the verb is a gerund: `with ACME giving`.
    pub(super) gerund: bool,
    /// Those who are thanked: `Thanks to A, B and C for`.
    pub(super) thanked: bool,
    /// The verb is one of raising money: an event may be its subject.
    pub(super) raised: bool,
}

/// The names in a row that end at a token, when they are a subject.
pub(super) fn row<'a>(r: &Release<'a, '_>, end: u32, from: u32, Way { to, relative, gerund, thanked, raised }: Way) -> Option<Vec<&'a Found>> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let shape = |t: u32| r.doc.shape(t as usize);
    let mut names: Vec<&'a Found> = Vec::new();
    let mut at = end;
    let mut first = end;
    loop {
        let f = at.checked_sub(1).and_then(|t| name_at(r, t))?;
        if f.first < from || matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration) {
            break;
        }
        // `the Agency's Green Towns Programme gave`: the agency pays.
        let owner = (f.kind == Kind::Other && f.first > from + 1).then(|| super::payers::owner(r, f)).flatten();
        let f = owner.unwrap_or(f);
        names.push(f);
        first = f.first;
        // Words that belong to the name: `the Bank`, `angel investor Ann Holt`, `the Bank of the City`.
        let mut t = first;
        while t > from
            && (phrase::article(r, t - 1)
                || shape(t - 1) == Shape::Lower
                    && content(r, t - 1)
                    && !Class::LeadsToAName.holds(lower(t - 1))
                    && name_at(r, t - 1).is_none()
                    && lower(t - 1) != b"date"
                    && t + 4 > first)
        {
            t -= 1;
        }
        // `the state of Illinois, UNICEF and`
        let realm = f.kind == Kind::Place && t > from + 1 && lower(t - 1) == b"of" && Class::Realm.holds(lower(t - 2)) && name_at(r, t - 2).is_none();
        if realm {
            t -= 2 + u32::from(t > from + 2 && phrase::article(r, t - 3));
        }
        first = t;
        if relative {
            break;
        }
        let Some(next) = before_joint(r, t, from) else { break };
        // `… by the Union, and the Bank gave`: two with a comma between them are two clauses.
        let parted = names.len() == 1 && t > from + 1 && lower(t - 1) == b"and" && shape(t - 2) == Shape::Comma;
        if parted && name_at(r, next - 1).is_none_or(|f| before_joint(r, f.first, from).is_none()) {
            break;
        }
        at = next;
    }
    names.reverse();
    let word = |n: u32| first.checked_sub(n).filter(|t| *t >= from).map_or(&b""[..], |t| if name_at(r, t).is_none() { lower(t) } else { b"" });
    // A preposition leads to the name (`people in Kenya`), or a possessive (`Acme's Director Ann Holt`).
    // `the Governments of Ireland and Sweden`
    let states = word(1) == b"of" && matches!(word(2), b"governments" | b"government" | b"people" | b"peoples");
    if thanked {
        let by = if matches!(word(1), b"to" | b"you") { word(2) } else { word(1) };
        let led =
            Class::Thanking.holds(by) || matches!(by, b"go" | b"goes" | b"due" | b"out" | b"extended" | b"and" | b"you") && matches!(word(1), b"to" | b"you");
        return (!names.is_empty() && led).then_some(names);
    }
    let led = Class::LeadsToAName.holds(word(1)) && !states;
    let with = word(1) == b"with" && gerund;
    let asked = to && Class::AskingToGive.holds(word(1));
    let law = names.iter().any(|f| {
        let last = r.words(f).rsplit(' ').next().unwrap_or("");
        let event = raised && Class::EventThatRaises.holds(last.to_ascii_lowercase().as_bytes());
        f.kind == Kind::Other
            && !event
            && !matches!(last, "Fund" | "Foundation" | "Programme" | "Program" | "Trust" | "Scheme" | "Facility" | "Initiative" | "Yojana")
    });
    let capital = first.checked_sub(1).is_some_and(|t| {
        t >= from && name_at(r, t).is_none() && shape(t).is_capital() && lower(t) != b"the" && t > from && !Class::PublicOffice.holds(lower(t))
            // `Philanthropist Dame Ann Holt gave`
            && !(names.first().is_some_and(|f| f.kind == Kind::Person)
                && r.labels(t) & (Label::Honorific.bit() | Label::RoleTitle.bit() | Label::RoleHead.bit()) != 0)
    }) && !states;
    (!names.is_empty() && !asked && !law && !capital && (!led || with || relative && names.iter().all(|f| matches!(f.kind, Kind::Org | Kind::Person))))
        .then_some(names)
}

/// Before a name of a row: the end of the name before it (`A, B[,] and C`).
fn before_joint(r: &Release<'_, '_>, first: u32, from: u32) -> Option<u32> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let mut t = first;
    let mut joined = false;
    while t > from
        && (matches!(r.doc.lower(t as usize - 1), b"and" | b"with" | b"together" | b"along" | b"plus")
            || matches!(shape(t - 1), Shape::Comma | Shape::Amp | Shape::Break))
    {
        t -= 1;
        joined = true;
    }
    if !joined {
        return None;
    }
    if t > from && shape(t - 1) == Shape::Close {
        t = (t.saturating_sub(9)..t - 1).rev().find(|o| shape(*o) == Shape::Open)?;
    }
    let Some(f) = t.checked_sub(1).filter(|b| *b >= from).and_then(|b| name_at(r, b)) else {
        // `ACME, Marsh & Daughters and UNICEF gave`: a name that nobody knows is one of the row all the same.
        let unknown = unknown_before(r, t, from)?;
        return before_joint(r, unknown, from);
    };
    (f.end == t && !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration)).then_some(t)
}

/// Where a run of capitals begins that ends at a token and is no name known.
fn unknown_before(r: &Release<'_, '_>, end: u32, from: u32) -> Option<u32> {
    let mut t = end;
    while t > from && t + 6 > end && name_at(r, t - 1).is_none() && (r.doc.shape(t as usize - 1).is_capital() || r.doc.shape(t as usize - 1) == Shape::Amp) {
        t -= 1;
    }
    let name = t;
    // `and existing investors Marsh & Daughters`
    while t > from
        && t + 4 > name
        && name_at(r, t - 1).is_none()
        && (phrase::article(r, t - 1) || r.doc.shape(t as usize - 1) == Shape::Lower && content(r, t - 1))
    {
        t -= 1;
    }
    (name < end && t > from).then_some(t)
}

/// The names of a row of which a match holds the last ones: `[A, B, C and] D gave`.
pub(super) fn more<'a>(r: &Release<'a, '_>, c: &Candidate) -> Vec<&'a Found> {
    let mut slots = c.all("funder");
    let Some(mut last) = slots.next().filter(|s| s.first < c.start + 3 && c.slot("before").is_none()) else { return Vec::new() };
    let joins = |t: u32| {
        let joint = phrase::article(r, t) || matches!(r.doc.lower(t as usize), b"and" | b"with" | b"together" | b"along");
        joint || matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Amp | Shape::Break)
    };
    for s in slots {
        // A name of the row that the pattern passed over as an aside is one of it.
        let named = |t: u32| name_at(r, t).is_some_and(|f| !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration));
        if s.first < last.end || !(last.end..s.first).all(|t| joins(t) || named(t)) {
            break;
        }
        last = s;
    }
    let (from, _) = phrase::sentence(r.doc, c.start);
    let way = Way { to: false, relative: false, gerund: false, thanked: false, raised: false };
    let names = row(r, last.end, from.max(last.end.saturating_sub(LONG)), way).unwrap_or_default();
    // Two with no more than a comma between them are no row: `In Leeds, ACME gave`.
    let and = |f: &&Found| f.first.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize - usize::from(phrase::article(r, t))), b"and" | b"with"));
    let amp = |f: &&Found| f.first.checked_sub(1).is_some_and(|t| r.doc.shape(t as usize) == Shape::Amp);
    if names.len() > 1 && names.last().is_some_and(|f| and(f) || amp(f)) { names } else { Vec::new() }
}

/// How far back a row of payers may reach, in tokens.
const LONG: u32 = 120;
