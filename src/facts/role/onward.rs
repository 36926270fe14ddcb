//! Posts that go on behind a match, in a row with its own.

use super::beside::{another, of_body};
use super::body;
use super::claim::{Further, Stated};
use super::post::{Post, posts};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

impl Stated<'_, '_, '_> {
    pub(super) fn go_on(&mut self, further: &Further<'_>) {
        let (r, c) = (self.r, self.c);
        let subject = c.slot("subject").and_then(|s| r.mention(s)).and_then(|f| body::namesake(r, f));
        let last = self.posts.last().map(|p| p.end);
        // A title that ran into the next one's first words was cut.
        let mut at = last.filter(|t| *t < c.end && (r.doc.lower(*t as usize) == b"and" || further.contains_key(t))).unwrap_or(c.end);
        // `Press Officer for Archdeacon Holt's Relief Fund; head of sales at Acme`: a body was read behind the match.
        at = last.filter(|end| *end > c.end).unwrap_or(at);
        while let Some(next) = further.get(&at).or_else(|| further.get(&after_place_and_time(r, at))).filter(|n| !c.rule.posts.closed && n.end > at) {
            let more = posts(r, next);
            if more.is_empty() || of_body(r, at, &more) || another(r, c, at, &more) {
                break;
            }
            self.posts.extend(more.into_iter().map(|p| Post { front: p.front.or(subject), ..p }));
            at = next.end;
        }
    }
}

/// Over where and when a post was held, to the next one: `adviser to Acme in Bonn and Leeds (2010-2014); and as a lecturer …`.
fn after_place_and_time(r: &Release<'_, '_>, at: u32) -> u32 {
    // `a headteacher at a school in Leeds and a member of Acme`: over a body that is not named.
    let lower = |t: &u32| r.doc.shape(*t as usize) == Shape::Lower && r.labels(*t) & (Label::Noun.bit() | Label::Adjective.bit()) != 0;
    let kind = (at + 2..at + 6).take_while(lower).last().filter(|t| super::ours::described(r, at) && r.doc.is(*t as usize, Class::BodyNoun));
    let at = kind.map_or(at, |t| t + 1);
    let place = |t: u32| {
        let i = r.found.partition_point(|f| f.first < t);
        r.found.get(i).filter(|f| f.first == t && f.kind == Kind::Place).map(|f| f.end)
    };
    // `a teacher by day and a brewer by night`
    let at =
        if r.doc.lower(at as usize) == b"by" && matches!(r.doc.lower(at as usize + 1), b"day" | b"night" | b"trade" | b"profession") { at + 2 } else { at };
    let led = r.doc.shape(at as usize) == Shape::Comma || matches!(r.doc.lower(at as usize), b"in" | b"at");
    // `Director, Trade Section, Ministry of Ports, Zelhad, and Chairman, …`: what the body belongs to.
    let above = |t: u32| {
        let i = r.found.partition_point(|f| f.first < t);
        r.found.get(i).filter(|f| f.first == t && f.kind == Kind::Org && r.doc.shape(at as usize) == Shape::Comma).map(|f| f.end)
    };
    let goes_on = |end: &u32| r.doc.lower(*end as usize) == b"and" || matches!(r.doc.shape(*end as usize), Shape::Comma | Shape::Amp | Shape::Semi);
    let above = above(at + 1).filter(goes_on);
    if let Some(end) = above {
        return place(end + 1).filter(|_| r.doc.shape(end as usize) == Shape::Comma).unwrap_or(end);
    }
    let Some(mut end) = led.then(|| place(at + 1)).flatten() else { return after_time(r, at) };
    if matches!(r.doc.lower(end as usize), b"and" | b",")
        && let Some(to) = place(end + 1)
    {
        end = to;
    }
    after_time(r, end)
}

/// Over the time between two posts: `partner at Acme from 1994 to 2002, a lecturer …`, `in 1995`, `(2010-2014)`.
fn after_time(r: &Release<'_, '_>, at: u32) -> u32 {
    let date = |t: u32| {
        let i = r.found.partition_point(|f| f.first < t);
        r.found.get(i).filter(|f| f.first == t && matches!(f.kind, Kind::Date | Kind::Duration)).map(|f| f.end)
    };
    let open = r.doc.shape(at as usize) == Shape::Open;
    let led = open || matches!(r.doc.lower(at as usize), b"from" | b"in" | b"since" | b"until" | b"between" | b"for" | b"during" | b"beginning");
    let Some(mut end) = led.then(|| date(at + 1)).flatten() else { return at };
    if matches!(r.doc.lower(end as usize), b"to" | b"until" | b"and" | b"through")
        && let Some(to) = date(end + 1)
    {
        end = to;
    }
    if open && r.doc.shape(end as usize) == Shape::Close { end + 1 } else { end }
}
