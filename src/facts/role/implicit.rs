//! The body of a post whose match names none: what stands around it tells one sign after the other.

use super::announcer::announcer;
use super::body::{back_to, main, rules};
use super::ours::{corporate, ours, said_by_sender, seats_of_sender, spoken, staff};
use super::owner::{Owner, begins, certified, owner};
use super::post::Post;
use super::{kind, none, own, sender, told, unlisted, wording};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// How many words a body's name has at most that nothing typed.
const LONG: u32 = 10;

/// Where the body would be told behind the last post, a name that nothing typed is it: `Jane Miller, Founder, Zentrix, said`.
pub(super) fn untyped(r: &Release<'_, '_>, c: &Candidate, posts: &mut [Post]) {
    // `Ann Holt, CIO, Finger Valley Clinics` on a line: who leads a body has no field behind the comma.
    for p in posts.iter_mut().filter(|p| p.front.is_none() && p.front_name.is_none() && p.bodies.is_empty() && p.name.is_none()) {
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
    let Some(p) = posts.last_mut().filter(|p| p.front.is_none() && p.front_name.is_none() && p.bodies.is_empty() && p.name.is_none()) else { return };
    p.name = rest_of_line(r, p.title).or_else(|| {
        untyped_behind(r, p.title).filter(|_| {
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
    let typed = r.found.get(r.found.partition_point(|f| f.end <= first)).is_some_and(|f| f.first <= first && matches!(f.kind, Kind::Person | Kind::Org));
    // The dot of `Ltd.` is the name's, that of a sentence not.
    while stop > first + 1 && r.doc.shape(stop as usize - 1) == Shape::Stop {
        stop -= 1;
    }
    let several = stop > first + 1 && called && (!personal || stop > first + 2);
    ((several || alone) && !typed && r.labels(first) & posts == 0).then_some((first, stop))
}

/// Bodies that the match itself does not name: that of the line above a signature, that which the release is about when the post leads one.
pub(super) fn supply(r: &Release<'_, '_>, c: &Candidate, posts: &mut [Post]) {
    let block = matches!(c.rule.name, "name-line-post-line" | "name-dash-line-post" | "name-post-line");
    let holder = c.slot("holder").map(|s| s.first);
    let above = if block { holder.and_then(|s| line_above(r, s)) } else { None }.or_else(|| holder.and_then(|s| told::label(r, s)));
    // `CEO and founder of 21unity`: told, though nothing typed it.
    let named =
        |p: &Post| (p.title.0 + 1..p.title.1).any(|t| r.doc.lower(t as usize) == b"of") && r.inside(Kind::Other, p.title.0 + 1, p.title.1).next().is_some();
    let elsewhere = posts.last().is_some_and(named)
        || posts.last().is_some_and(|p| {
            p.front.is_none()
                && p.bodies.is_empty()
                && p.name.is_none()
                && matches!(r.doc.lower(p.title.1 as usize), b"of" | b"at")
                && !matches!(r.doc.shape(p.title.1 as usize + 1), Shape::Lower)
                && !main(r).is_some_and(|t| begins(r, t, (p.title.1 + 1, p.title.1 + 2)))
        });
    for p in posts.iter_mut().filter(|p| p.front.is_none() && p.front_name.is_none() && p.bodies.is_empty() && p.name.is_none()) {
        let owner = owner(r, p.title.0).map(|o| if matches!(o, Owner::Body(_)) && sender::is_public(r, p.title) { Owner::Other } else { o });
        match owner {
            Some(Owner::Body(body)) => p.front = Some(body),
            Some(Owner::Words(words)) => p.front_name = Some(words),
            _ => {}
        }
        if p.front.is_some() || p.front_name.is_some() || elsewhere || matches!(owner, Some(Owner::Other)) || certified(r, p.title) {
            continue;
        }
        // `Managing Director (MD) of the Narrow Gate`: told behind the bracket.
        let described = super::ours::described(r, p.title.1) || told_past_bracket(r, p.title.1) || serves_somebody(r, p.title.1);
        if described {
            continue;
        }
        // `contact her label manager: Ann Holt`
        if c.rule.name == "post-colon-name" && p.title.0.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"her" | b"his" | b"their")) {
            continue;
        }
        if c.rule.name == "anothers-post" {
            let (near, person) = relative(r, c.start);
            p.relative_to = person;
            // `his bookkeeper`, `their former professor` work for a person.
            let own = matches!(
                r.doc.lower(p.title.1.saturating_sub(1) as usize),
                b"student" | b"students" | b"mentor" | b"colleague" | b"pupil" | b"protege" | b"friend" | b"agent" | b"partner"
            );
            if !wording::is_occupation(r, p.title) && !wording::teaches(r, p.title) && !own {
                p.front = near;
            }
            if p.front.is_none() && own::leads_a_body(r, p.title) {
                (p.front, p.guessed) = (main(r), true);
            }
        } else if let Some(body) = under(r, p) {
            p.front = Some(body);
        } else if let Some(body) = host(r, p) {
            p.front = Some(body);
        } else if above.is_some() {
            p.front = above;
        } else if let Some(body) = told::in_clause(r, c, p) {
            p.front = Some(body);
        } else if let Some(body) = told::topic(r, c.start).filter(|_| !wording::is_occupation(r, p.title) && !none::is_rank(r, p.title)) {
            p.front = Some(body);
        } else if let Some(body) = told::heading(r, c.slot("holder").map_or(p.title.0, |s| s.first).min(p.title.0)).filter(|over| {
            own::is_of_bodies(r, p.title)
                || own::is_of_staff(r, p.title)
                || own::is_of_office(r, p.title)
                || sender::presides(r, p.title)
                || own::is_officer(r, p.title)
                || over.people && (!sender::is_public(r, p.title) || sender::serves(r, p.title, over.body))
        }) {
            p.front = Some(body.body);
        } else if let Some(body) = told::of_same_post(r, c, p) {
            p.front = Some(body);
        } else if let Some(body) = told::led(r, c).filter(|_| !sender::is_public(r, p.title) && !none::is_rank(r, p.title)) {
            p.front = Some(body);
        } else if let Some(body) = told::joined_before(r, c).filter(|b| {
            let abroad = r.inside(Kind::Place, p.title.0, p.title.1).next().is_some();
            !abroad && !sender::is_public(r, p.title) && !wording::is_free(r, p.title) || sender::serves(r, p.title, *b)
        }) {
            p.front = Some(body);
        } else if let Some(body) = told::people_of(r, c.start).filter(|b| !sender::is_public(r, p.title) || sender::serves(r, p.title, *b)) {
            p.front = Some(body);
        } else if (matches!(c.rule.name, "career-as-posts" | "rising-to-post") && !takes_on(r, c, p))
            || matches!(c.rule.name, "and-is-post" | "being-made-post") && promoted(r, c)
        {
            let at = c.slot("pronoun").map_or(c.start, |s| s.first.max(c.start));
            p.front = told::only_body_before(r, at).or_else(|| told::body_of_career(r, at));
        } else if bare_chair(r, c, p) && c.slot("holder").is_some_and(|s| s.end == s.first + 1) {
            // `Chairman Miller` in a parliament's release; `Chairman Jane Miller` may chair anything.
            p.front = committee(r);
        } else if let Some(body) = kind::body_of(r, p.title) {
            (p.front, p.guessed) = (Some(body), true);
        } else if let Some(school) = sender::school(r, p) {
            p.front = school;
        } else if ours(r, p) {
            (p.front, p.guessed) = (main(r), true);
        } else if let Some(body) = announcer(r, c, p) {
            p.front = Some(body);
        } else if taken_over(r) && own::leads_a_body(r, p.title) && c.rule.name == "name-comma-posts" && said_by_sender(r, c) {
            (p.front, p.guessed) = (main(r), true);
        } else if taken_over(r) || own::is_of_other_kind(r, p.title, main(r)) {
            continue;
        } else if own::is_of_bodies(r, p.title)
            && !matches!(r.doc.lower(p.title.1 as usize), b"of" | b"at" | b"for")
            && !main(r).is_some_and(|t| rules(r, t))
            && untyped_behind(r, p.title).is_none()
            // `Oakham COO`: of the town.
            && !r.inside(Kind::Place, p.title.0, p.title.1).any(|(_, f)| f.first == p.title.0)
            && !place_behind(r, p.title.1)
            || spoken(r, c, p)
            || staff(r, p)
            || c.rule.name == "name-and-desk"
            || matches!(c.rule.name, "posts-are-people" | "posts-are-names" | "posts-before-many-names") && seats_of_sender(r, p)
            || c.rule.name == "post-colon-name" && r.doc.lower(p.title.0 as usize) == b"president"
        {
            p.front = main(r);
            p.guessed = true;
        } else if let Some(body) = sender::of_sender(r, c, p) {
            (p.front, p.guessed) = (Some(body), true);
        }
    }
    // `Chief Compliance Officer and MLRO`: the post that an `and` joins is held at the same body.
    for n in 1..posts.len() {
        let (Some(a), Some(b)) = (posts.get(n - 1), posts.get(n)) else { break };
        let gap =
            (a.title.1..b.title.0).all(|t| matches!(r.doc.lower(t as usize), b"and" | b"&") || matches!(r.doc.shape(t as usize), Shape::Slash | Shape::Amp));
        let bare = b.front.is_none() && b.front_name.is_none() && b.bodies.is_empty() && b.name.is_none() && !b.own_only;
        let (front, guessed) = (a.front, a.guessed);
        if gap
            && bare
            && a.bodies.is_empty()
            && front.is_some()
            && !wording::is_occupation(r, b.title)
            && let Some(b) = posts.get_mut(n)
        {
            (b.front, b.guessed) = (front, guessed);
        }
    }
    // `Vice-Chancellor and President, Professor X`: who leads a body holds the other post there too.
    if let Some(body) = posts.iter().find(|p| p.guessed).and_then(|p| p.front) {
        let bare = |p: &&mut Post| p.front.is_none() && p.front_name.is_none() && p.bodies.is_empty() && p.name.is_none() && !p.own_only;
        let leads = |p: &Post| {
            p.title.1 == p.title.0 + 1 && matches!(r.doc.lower(p.title.0 as usize), b"president" | b"director" | b"principal" | b"owner" | b"partner")
        };
        for p in posts.iter_mut().filter(bare).filter(|p| leads(p)) {
            (p.front, p.guessed) = (Some(body), true);
        }
    }
}

/// `is taking the newly created role of chair`: somebody comes to it, in the sentence of no other body.
fn takes_on(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> bool {
    let of = c.slot("pronoun").filter(|s| r.doc.lower(s.first as usize) == b"of");
    let Some(of) = of else { return false };
    let comes = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"taking" | b"takes" | b"take" | b"assumes" | b"assume" | b"assuming" | b"into" | b"to" | b"new" | b"newly" | b"accepts" | b"appointed"
        )
    };
    (of.first.saturating_sub(8)..of.first).any(comes) && told::only_body_before(r, p.title.0).is_none()
}

/// `Director (acting) of the Narrow Gate`: a link and a name behind a bracket.
fn told_past_bracket(r: &Release<'_, '_>, end: u32) -> bool {
    let close = (end + 1..end + 5).find(|t| r.doc.shape(*t as usize) == Shape::Close).filter(|_| r.doc.shape(end as usize) == Shape::Open);
    close.is_some_and(|c| {
        let the = u32::from(r.doc.lower(c as usize + 2) == b"the");
        matches!(r.doc.lower(c as usize + 1), b"of" | b"at") && r.doc.shape((c + 2 + the) as usize).is_capital()
    })
}

/// `Legislative Director for Ann Holt`: held at whoever it is.
fn serves_somebody(r: &Release<'_, '_>, end: u32) -> bool {
    let mut at = end + 1;
    while r.labels(at) & (Label::Honorific.bit() | Label::RoleTitle.bit()) != 0 && at < end + 4 {
        at += 1;
    }
    let named = r.found.binary_search_by_key(&at, |f| f.first).ok().and_then(|i| r.found.get(i));
    matches!(r.doc.lower(end as usize), b"for" | b"to") && named.is_some_and(|f| f.kind == Kind::Person && r.doc.shape(f.end as usize) != Shape::Poss)
}

/// `paid a visit to Oakham Council and was welcomed by Chairwoman Holt`: whoever receives somebody is of the body that was named last before.
fn host(r: &Release<'_, '_>, p: &Post) -> Option<u32> {
    let by = p.title.0.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"by")?;
    let received = matches!(r.doc.lower(by.checked_sub(1)? as usize), b"welcomed" | b"received" | b"hosted" | b"greeted" | b"met");
    let from = super::body::sentence(r, by);
    let last = r.bodies_before(by).next_back().filter(|f| received && f.first >= from)?;
    last.thing.filter(|_| own::is_of_bodies(r, p.title) || own::is_of_staff(r, p.title) || own::is_of_office(r, p.title))
}

/// `at the Trade Office under Director Holt`: the body right in front of the `under`.
fn under(r: &Release<'_, '_>, p: &Post) -> Option<u32> {
    let at = p.title.0.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"under")?;
    r.bodies_before(at).next_back().filter(|f| f.end == at).and_then(|f| f.thing)
}

/// `and was promoted to chair`, `before being promoted to chair`: where somebody was before.
fn promoted(r: &Release<'_, '_>, c: &Candidate) -> bool {
    (c.start..c.end).any(|t| matches!(r.doc.lower(t as usize), b"promoted" | b"elevated" | b"named" | b"appointed" | b"made" | b"elected"))
}

/// The committee that `Chairman Miller` chairs: the only one of the release.
fn committee(r: &Release<'_, '_>) -> Option<u32> {
    let of_committee = |f: &&Found| {
        f.kind == Kind::Org && f.end > f.first + 1 && f.end.checked_sub(1).is_some_and(|t| r.doc.lower(t as usize) == b"committee")
            || f.kind == Kind::Org && r.doc.lower(f.first as usize) == b"committee" && r.doc.lower(f.first as usize + 1) == b"on"
    };
    let mut all = r.found.iter().take(4096).filter(of_committee).filter_map(|f| f.thing);
    let first = all.next()?;
    all.all(|t| t == first).then_some(first)
}

/// A body takes over or joins another: whose posts are meant is not sure.
fn taken_over(r: &Release<'_, '_>) -> bool {
    *r.known.taken_over.get_or_init(|| {
        let deal = |t: u32| {
            matches!(
                r.doc.lower(t as usize),
                b"acquisition" | b"acquires" | b"acquire" | b"acquired" | b"acquiring" | b"merger" | b"merges" | b"merge" | b"merging" | b"takeover"
            )
        };
        let head = 80;
        let Some(main) = main(r).filter(|_| (0..head).any(deal)) else { return false };
        let others = r.found.iter().take_while(|f| f.first < head).filter(|f| f.kind == Kind::Org && f.thing != Some(main));
        others.filter_map(|f| f.thing).any(|t| r.places_of(t).len() >= 3)
    })
}

/// `Jane Miller, Founder, Zentrix, said`: what stands behind the comma, if nothing typed it and no field, town or person is called so.
fn untyped_behind(r: &Release<'_, '_>, (start, end): (u32, u32)) -> Option<(u32, u32)> {
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
    let closed = speaks || matches!(shape, Shape::Stop | Shape::Dot | Shape::Para | Shape::Break | Shape::Comma | Shape::Semi | Shape::Close | Shape::Bullet);
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

/// `Mayor, Boston`: a place where the body would stand.
fn place_behind(r: &Release<'_, '_>, end: u32) -> bool {
    let named = r.found.binary_search_by_key(&(end + 1), |f| f.first).ok().and_then(|i| r.found.get(i));
    r.doc.shape(end as usize) == Shape::Comma
        && named.is_some_and(|f| f.kind == Kind::Place && matches!(r.doc.shape(f.end as usize), Shape::Stop | Shape::Para | Shape::Break | Shape::Comma))
}

/// `Chairman Miller`: a chair of anything, mostly of a committee.
fn bare_chair(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> bool {
    c.rule.name == "post-before-name"
        && c.start == p.title.0
        && r.doc.lower(c.start as usize).starts_with(b"chair")
        && r.doc.shape(p.title.1 as usize) != Shape::Comma
}

/// The organization that fills the end of the line above a name.
fn line_above(r: &Release<'_, '_>, name: u32) -> Option<u32> {
    let mut at = name;
    while at > 0 && matches!(r.doc.shape(at as usize - 1), Shape::Break | Shape::Para) {
        at -= 1;
    }
    let f = r.bodies_before(name).next_back()?;
    // `Chair, Acme Ltd.` above the next name: that of whoever stands over it.
    let line = super::body::paragraph(r, at);
    let posts = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let anothers = (line..f.first).any(|t| r.labels(t) & posts != 0 || r.found.binary_search_by_key(&t, |f| f.first).is_ok());
    (at < name && f.end == at && !anothers).then_some(f.thing).flatten()
}

/// Where the post that another's is relative to is held: the latest organization before `his` in the paragraph, and who holds it.
fn relative(r: &Release<'_, '_>, at: u32) -> (Option<u32>, Option<u32>) {
    let near = |kind: Kind| {
        let i = r.found.partition_point(|f| f.first < at);
        let from = back_to(r, at, |s| s == Shape::Para);
        r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.end >= from).find(|f| f.kind == kind).and_then(|f| f.thing)
    };
    (near(Kind::Org), near(Kind::Person))
}
