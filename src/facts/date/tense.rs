//! Which way a sentence looks: news tell of the past, `will` looks forward.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::token::Shape;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    Open,
}

/// How many tokens to either side are asked.
const REACH: u32 = 40;

/// The tense around tokens `first..end`: the nearest verb that tells, in front before behind.
pub(super) fn around(r: &Release<'_, '_>, first: u32, end: u32) -> Tense {
    let before = |k: u32| first.checked_sub(k).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    // `now through 28 February`
    if before(2) == b"now" && matches!(before(1), b"through" | b"until" | b"till" | b"to") {
        return Tense::Future;
    }
    // `(announced 26 September)`
    if before(1) == b"announced" {
        return Tense::Past;
    }
    // What is open until a day without a verb of the past lies ahead: `a warm space until April`.
    let ahead = matches!(before(1), b"until" | b"till" | b"through") || matches!(before(2), b"until" | b"till") && before(1) == b"the";
    // `close it by the end of October`, `before the September election`
    let limit = (1..=5).any(|k| matches!(before(k), b"until" | b"till"))
        || (1..=4).any(|k| matches!(before(k), b"by" | b"from" | b"beginning" | b"starting") || k > 1 && before(k) == b"before");
    let ends = |t: &u32| matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Para | Shape::Bang);
    let front = (first.saturating_sub(REACH)..first).rev().take_while(|t| !ends(t)).enumerate();
    let behind = (end..end + REACH).take_while(|t| !ends(t)).enumerate();
    let a = front.filter_map(|(n, t)| of(r, t).map(|x| (n, x))).next();
    let b = behind.filter_map(|(n, t)| of(r, t).map(|x| (n, x))).next();
    let tense = match (a, b) {
        (Some((_, x)), None) | (None, Some((_, x))) => x,
        // `On Friday, the court will …`: what is nearer decides; in front counts a little more.
        (Some((n, x)), Some((m, y))) => {
            if n <= m + 4 {
                x
            } else {
                y
            }
        }
        (None, None) => Tense::Open,
    };
    match tense {
        Tense::Open if ahead => Tense::Future,
        // `declined to say so until after the election on 17 September`: said of either side.
        Tense::Past if ahead || limit => Tense::Open,
        t => t,
    }
}

fn of(r: &Release<'_, '_>, t: u32) -> Option<Tense> {
    let before = t.checked_sub(1).map_or(b"".as_slice(), |b| r.doc.lower(b as usize));
    // `are due 3 January`; not `due to rain`
    if r.doc.lower(t as usize) == b"due" && r.doc.lower(t as usize + 1) != b"to" {
        return Some(Tense::Future);
    }
    // `is eligible for the match on Sunday`
    if r.doc.lower(t as usize) == b"eligible" {
        return Some(Tense::Future);
    }
    // `is planned for Sunday`
    let arranged = matches!(r.doc.lower(t as usize), b"planned" | b"scheduled" | b"set" | b"slated" | b"booked" | b"expected" | b"due" | b"timed");
    if arranged && matches!(before, b"is" | b"are") {
        return Some(Tense::Future);
    }
    // `Entries open on 1 March`, `they meet at the hotel on Friday`: what is arranged is told in the present.
    let present = matches!(r.doc.lower(t as usize), b"open" | b"close" | b"begin" | b"start" | b"meet" | b"gather" | b"resume")
        && r.doc.shape(t as usize) == Shape::Lower
        && matches!(r.doc.lower(t as usize + 1), b"on" | b"in" | b"at" | b"from" | b"again")
        && !matches!(before, b"to" | b"the" | b"is" | b"are" | b"was" | b"were" | b"did" | b"and" | b"not" | b"a");
    if present {
        return Some(Tense::Future);
    }
    // `is held`, `to be held`: the participle says nothing, the word before it does.
    if r.doc.lower(t as usize) != b"be" && matches!(before, b"be" | b"is" | b"are" | b"being" | b"been" | b"to") {
        return None;
    }
    // `was scheduled for 28 March`
    if matches!(r.doc.lower(t as usize), b"scheduled" | b"expected" | b"planned" | b"intended") && matches!(before, b"was" | b"were" | b"had") {
        return Some(Tense::Past);
    }
    match r.doc.lower(t as usize) {
        b"will" | b"shall" | b"won't" | b"upcoming" | b"forthcoming" | b"scheduled" | b"expected" | b"expects" | b"plans" | b"planned" | b"begins"
        | b"opens" | b"starts" | b"launches" | b"premieres" | b"airs" | b"closes" | b"register" | b"deadline" | b"runs" | b"intends" | b"invited"
        | b"inviting" | b"invites" | b"ships" | b"arrives" | b"returns" | b"resumes" => Some(Tense::Future),
        b"is" | b"are" if r.doc.lower(t as usize + 1) == b"to" => Some(Tense::Future),
        // A headline: `Mwangi to succeed Oxley as chair January 1`
        b"to" if r.doc.places.get(t as usize) == Some(&Place::Title) && r.labels(t + 1) & Label::Verb.bit() != 0 => Some(Tense::Future),
        b"takes" | b"take" if r.doc.lower(t as usize + 1) == b"place" => Some(Tense::Future),
        b"kicks" if r.doc.lower(t as usize + 1) == b"off" => Some(Tense::Future),
        b"is" | b"are" => Some(Tense::Open),
        b"be" | b"'ll" => Some(Tense::Future),
        b"was" | b"were" | b"had" | b"did" | b"has" | b"have" | b"been" | b"began" | b"held" | b"took" | b"made" => Some(Tense::Past),
        b"said" | b"says" | b"announced" => None,
        _ if r.doc.shape(t as usize) == Shape::Lower && r.labels(t) & Label::VerbPast.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0 => Some(Tense::Past),
        _ => None,
    }
}
