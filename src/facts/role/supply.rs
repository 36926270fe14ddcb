//! The body of a post whose match names none: what stands around it tells one sign after the other.

use super::announcer::announcer;
use super::body::{back_to, main, rules};
use super::implicit::untyped_behind;
use super::ours::{described, ours, said_by_sender, seats_of_sender, spoken, staff};
use super::owner::{Owner, begins, certified, owner};
use super::post::Post;
use super::{kind, none, own, sender, told, wording};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// Bodies that the match itself does not name: that of the line above a signature, that which the release is about when the post leads one.
pub(super) fn supply(r: &Release<'_, '_>, c: &Candidate, posts: &mut [Post]) {
    let block = matches!(c.rule.name, "name-line-post-line" | "name-dash-line-post" | "name-post-line");
    let holder = c.slot("holder").map(|s| s.first);
    let above = if block { holder.and_then(|s| line_above(r, s)) } else { None }.or_else(|| holder.and_then(|s| told::label(r, s)));
    let sought = Sought { r, c, above };
    let elsewhere = posts.last().is_some_and(|p| sought.is_told_behind(p));
    for p in posts.iter_mut().filter(|p| p.is_untold()) {
        if sought.is_owned(p) || elsewhere || certified(r, p.title) || sought.is_somebodys(p) {
            continue;
        }
        if c.rule.name == "anothers-post" {
            sought.beside_another(p);
        } else if let Some(home) = sought.home(p) {
            (p.front, p.guessed) = (home.body, home.guessed);
        }
    }
    joined(r, posts);
    also_led(r, posts);
}

/// Where a post is held.
struct Home {
    body: Option<u32>,
    guessed: bool,
}

impl Home {
    /// That is told, or the search ends here.
    fn told(body: Option<u32>) -> Home {
        Home { body, guessed: false }
    }

    fn guessed(body: Option<u32>) -> Home {
        Home { body, guessed: true }
    }
}

struct Sought<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    c: &'r Candidate,
    /// The body over the holder's name.
    above: Option<u32>,
}

impl Sought<'_, '_, '_> {
    fn is_by(&self, rules: &[&str]) -> bool {
        rules.contains(&self.c.rule.name)
    }

    /// Is a body told behind the last post, though nothing typed it?
    fn is_told_behind(&self, p: &Post) -> bool {
        let r = self.r;
        // `CEO and founder of 21unity`
        let named = (p.title.0 + 1..p.title.1).any(|t| r.doc.lower(t as usize) == b"of") && r.inside(Kind::Other, p.title.0 + 1, p.title.1).next().is_some();
        named
            || p.is_bare()
                && matches!(r.doc.lower(p.title.1 as usize), b"of" | b"at")
                && !matches!(r.doc.shape(p.title.1 as usize + 1), Shape::Lower)
                && !main(r).is_some_and(|t| begins(r, t, (p.title.1 + 1, p.title.1 + 2)))
    }

    /// Does a name in the possessive stand before the post?
    fn is_owned(&self, p: &mut Post) -> bool {
        let r = self.r;
        let owner = owner(r, p.title.0).map(|o| if matches!(o, Owner::Body(_)) && sender::is_public(r, p.title) { Owner::Other } else { o });
        match owner {
            Some(Owner::Body(body)) => p.front = Some(body),
            Some(Owner::Words(words)) => p.front_name = Some(words),
            _ => {}
        }
        owner.is_some()
    }

    /// Is it held at a body or with a person that is told without a name?
    fn is_somebodys(&self, p: &Post) -> bool {
        let r = self.r;
        // `Managing Director (MD) of the Narrow Gate`: told behind the bracket.
        if from_place(r, p.end) || described(r, p.title.1) || told_past_bracket(r, p.title.1) || serves_somebody(r, p.title.1) {
            return true;
        }
        // `contact her label manager: Ann Holt`
        self.is_by(&["post-colon-name"]) && p.title.0.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"her" | b"his" | b"their"))
    }

    /// `his deputy`: a post that is told by another's.
    fn beside_another(&self, p: &mut Post) {
        let r = self.r;
        let (near, person) = relative(r, self.c.start);
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
    }

    /// The surest sign of where the post is held; an empty home where something speaks against all that come after it.
    fn home(&self, p: &Post) -> Option<Home> {
        let r = self.r;
        self.told(p)
            .map(|body| Home::told(Some(body)))
            .or_else(|| self.before_career(p))
            .or_else(|| self.committee(p))
            .or_else(|| kind::body_of(r, p.title).map(|body| Home::guessed(Some(body))))
            .or_else(|| sender::school(r, p).map(Home::told))
            .or_else(|| ours(r, p).then(|| Home::guessed(main(r))))
            .or_else(|| announcer(r, self.c, p).map(|body| Home::told(Some(body))))
            .or_else(|| self.of_main(p))
            .or_else(|| sender::of_sender(r, self.c, p).map(|body| Home::guessed(Some(body))))
    }

    /// The body that stands beside the post, over it or in its clause.
    fn told(&self, p: &Post) -> Option<u32> {
        let (r, c) = (self.r, self.c);
        let public = || sender::is_public(r, p.title);
        under(r, p)
            .or_else(|| host(r, p))
            .or(self.above)
            .or_else(|| told::in_clause(r, c, p))
            .or_else(|| told::topic(r, c.start).filter(|_| !wording::is_occupation(r, p.title) && !none::is_rank(r, p.title)))
            .or_else(|| self.in_heading(p))
            .or_else(|| told::of_same_post(r, c, p))
            .or_else(|| told::led(r, c).filter(|_| !public() && !none::is_rank(r, p.title) && !wording::is_free(r, p.title)))
            .or_else(|| told::joined_before(r, c).filter(|b| self.is_of_who_joins(p) || sender::serves(r, p.title, *b)))
            .or_else(|| told::people_of(r, c.start).filter(|b| !public() || sender::serves(r, p.title, *b)))
    }

    fn in_heading(&self, p: &Post) -> Option<u32> {
        let r = self.r;
        let over = told::heading(r, self.c.slot("holder").map_or(p.title.0, |s| s.first).min(p.title.0))?;
        let held = own::is_of_bodies(r, p.title)
            || own::is_of_staff(r, p.title)
            || own::is_of_office(r, p.title)
            || sender::presides(r, p.title)
            || own::is_officer(r, p.title)
            || over.people && (!sender::is_public(r, p.title) || sender::serves(r, p.title, over.body));
        held.then_some(over.body)
    }

    fn is_of_who_joins(&self, p: &Post) -> bool {
        let r = self.r;
        let abroad = r.inside(Kind::Place, p.title.0, p.title.1).next().is_some();
        !abroad && !sender::is_public(r, p.title) && !wording::is_free(r, p.title)
    }

    /// `and was promoted to chair`: where somebody was before.
    fn before_career(&self, p: &Post) -> Option<Home> {
        let (r, c) = (self.r, self.c);
        let rises = self.is_by(&["career-as-posts", "rising-to-post"]) && !takes_on(r, c, p);
        if !rises && !(self.is_by(&["and-is-post", "being-made-post"]) && promoted(r, c)) {
            return None;
        }
        let at = c.slot("pronoun").map_or(c.start, |s| s.first.max(c.start));
        let told = told::only_body_before(r, at).or_else(|| told::body_of_career(r, at));
        Some(told.map_or_else(|| Home::guessed(told::of_tenure(r, at)), |body| Home::told(Some(body))))
    }

    /// `Chairman Miller` in a parliament's release; `Chairman Jane Miller` may chair anything.
    fn committee(&self, p: &Post) -> Option<Home> {
        let surname = |s: &Slot| s.end == s.first + 1;
        (bare_chair(self.r, self.c, p) && self.c.slot("holder").is_some_and(surname)).then(|| Home::told(committee(self.r)))
    }

    /// Is it held at the body that the release is about?
    fn of_main(&self, p: &Post) -> Option<Home> {
        let (r, c) = (self.r, self.c);
        let of_who_says_it = || own::leads_a_body(r, p.title) && self.is_by(&["name-comma-posts"]) && said_by_sender(r, c);
        if taken_over(r) {
            return Some(if of_who_says_it() { Home::guessed(main(r)) } else { Home::told(None) });
        }
        if own::is_of_other_kind(r, p.title, main(r)) {
            return Some(Home::told(None));
        }
        let of_main = self.leads_main(p)
            || spoken(r, c, p)
            || staff(r, p)
            || self.is_by(&["name-and-desk"])
            || self.is_by(&["posts-are-people", "posts-are-names", "posts-before-many-names"]) && seats_of_sender(r, p)
            || self.is_by(&["post-colon-name"]) && r.doc.lower(p.title.0 as usize) == b"president";
        of_main.then(|| Home::guessed(main(r)))
    }

    fn leads_main(&self, p: &Post) -> bool {
        let r = self.r;
        own::is_of_bodies(r, p.title)
            && !matches!(r.doc.lower(p.title.1 as usize), b"of" | b"at" | b"for")
            && !main(r).is_some_and(|t| rules(r, t))
            && untyped_behind(r, p.title).is_none()
            // `Oakham COO`: of the town.
            && !r.inside(Kind::Place, p.title.0, p.title.1).any(|(_, f)| f.first == p.title.0)
            && !place_behind(r, p.title.1)
    }
}

/// `Chief Compliance Officer and MLRO`: the post that an `and` joins is held at the same body.
fn joined(r: &Release<'_, '_>, posts: &mut [Post]) {
    for n in 1..posts.len() {
        let (Some(a), Some(b)) = (posts.get(n - 1), posts.get(n)) else { break };
        let gap =
            (a.title.1..b.title.0).all(|t| matches!(r.doc.lower(t as usize), b"and" | b"&") || matches!(r.doc.shape(t as usize), Shape::Slash | Shape::Amp));
        let (front, guessed) = (a.front, a.guessed);
        if gap
            && b.is_untold()
            && !b.own_only
            && a.bodies.is_empty()
            && front.is_some()
            && !wording::is_occupation(r, b.title)
            && let Some(b) = posts.get_mut(n)
        {
            (b.front, b.guessed) = (front, guessed);
        }
    }
}

/// `Vice-Chancellor and President, Professor X`: who leads a body holds the other post there too.
fn also_led(r: &Release<'_, '_>, posts: &mut [Post]) {
    let Some(body) = posts.iter().find(|p| p.guessed).and_then(|p| p.front) else { return };
    let leads =
        |p: &Post| p.title.1 == p.title.0 + 1 && matches!(r.doc.lower(p.title.0 as usize), b"president" | b"director" | b"principal" | b"owner" | b"partner");
    for p in posts.iter_mut().filter(|p| p.is_untold() && !p.own_only && leads(p)) {
        (p.front, p.guessed) = (Some(body), true);
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

/// `a party official from the Harbour District`: of wherever that is.
fn from_place(r: &Release<'_, '_>, end: u32) -> bool {
    let at = end + 1 + u32::from(r.doc.lower(end as usize + 1) == b"the");
    let named = r.found.binary_search_by_key(&at, |f| f.first).ok().and_then(|i| r.found.get(i));
    r.doc.lower(end as usize) == b"from" && named.is_some_and(|f| f.kind == Kind::Place)
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
