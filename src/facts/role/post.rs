//! The slots of a match, put together post by post.

use super::held::Held;
use super::praise::is_praise;
use super::trim::trim;
use super::{body, boundary, descriptor, field, none, wording};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// A post as the slots give it.
#[derive(Clone, Debug, Default)]
pub(super) struct Post {
    pub(super) title: (u32, u32),
    pub(super) end: u32,
    pub(super) front: Option<u32>,
    pub(super) bodies: Vec<u32>,
    pub(super) name: Option<(u32, u32)>,
    /// Words for the body in front, when nothing typed them.
    pub(super) front_name: Option<(u32, u32)>,
    pub(super) relative_to: Option<u32>,
    /// The first body's words, and the body that it belongs to.
    pub(super) body_words: (u32, u32),
    pub(super) above: Option<u32>,
    /// The body is the one that the release is about.
    pub(super) guessed: bool,
    /// A rank: held at no body that the post beside it is held at.
    pub(super) own_only: bool,
}

/// The slots in text order, put together post by post.
pub(super) fn posts(r: &Release<'_, '_>, c: &Candidate) -> Vec<Post> {
    let mut slots: Vec<&Slot> = c.slots.iter().collect();
    slots.sort_by_key(|s| s.first);
    let mut reading = Reading { r, c, out: Vec::new(), front: None, subject: None, brand: None };
    slots.into_iter().for_each(|s| reading.slot(s));
    let mut out = reading.out;
    for p in &mut out {
        super::held::further_bodies(r, p);
        p.of_kind(r);
    }
    out.retain(|p| p.is_post(r, c));
    out
}

/// The posts so far, and whose the next one is by what stood before it.
struct Reading<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    c: &'r Candidate,
    out: Vec<Post>,
    front: Option<u32>,
    subject: Option<u32>,
    brand: Option<(u32, u32)>,
}

impl Reading<'_, '_, '_> {
    fn slot(&mut self, s: &Slot) {
        let r = self.r;
        let organization = r.mention(s).filter(|f| f.kind == Kind::Org).and_then(|f| f.thing);
        match s.name {
            "title" => self.title(s),
            "front" => self.front = organization,
            // `zentrix’s chair`: a name that nothing typed, in small letters.
            "brand" => self.brand = Some((s.first, s.end)),
            // `was elected by the Zelhad Congress as president`: who elects is not what is led.
            "subject" if chosen_by(r, s.first) || chooses(r, s) => {}
            // `Zentrix (TSX: ZTX) names Ann Holt`: the exchange in the bracket names nobody.
            "subject" if s.first.checked_sub(1).is_some_and(|t| r.doc.shape(t as usize) == Shape::Open) => {
                let near = r.bodies_before(s.first.saturating_sub(1)).next_back();
                self.subject = near.filter(|f| f.end + 1 == s.first || f.end + 16 > s.first).and_then(|f| f.thing);
            }
            "subject" => self.subject = r.mention(s).filter(|f| f.kind == Kind::Org).and_then(|f| body::namesake(r, f)),
            "own" => self.front = body::own(r, s),
            "host" => self.subject = body::reference(r, s),
            "unit" => {
                if let (Some(p), Some(unit)) = (self.out.last_mut(), organization) {
                    p.bodies = vec![unit];
                }
            }
            "body" | "more" | "ref" | "unlisted" | "field" | "above" => {
                if let Some(p) = self.out.last_mut() {
                    Held { r, c: self.c, s, organization, subject: self.subject, before: p.end }.read(p);
                }
            }
            _ => {}
        }
    }

    fn title(&mut self, s: &Slot) {
        let r = self.r;
        let whole = self.beginning(s);
        // `sheriff’s office spokesperson`: the office is the body.
        let office = r.doc.lower(whole as usize) == b"office" && whole > 0 && r.doc.shape(whole as usize - 1) == Shape::Poss && s.end > whole + 1;
        let whole = whole + u32::from(office);
        if office && self.front.is_none() {
            self.front = body::main(r).filter(|t| r.name(*t).to_lowercase().ends_with("office"));
        }
        let patron = of_patron(r, (whole, s.end));
        let owned = patron.is_none().then(|| owned_name(r, (whole, s.end))).flatten();
        let cut = patron.map(|(link, ..)| link).or(owned.map(|(link, _)| link));
        let title = trim(r, (field::behind_slash(r, whole), cut.unwrap_or(s.end)));
        let behind = field::field_behind(r, title).or_else(|| descriptor::work_end(r, title)).or_else(|| descriptor::run_end(r, title));
        let title = (title.0, behind.unwrap_or(title.1));
        // `chief of staff-elect`
        let elect = r.doc.shape(title.1 as usize) == Shape::Hyphen && matches!(r.doc.lower(title.1 as usize + 1), b"elect" | b"designate" | b"nominee");
        let title = (title.0, title.1 + 2 * u32::from(elect));
        // `Pres.`, cut by the name of a body: never its dot alone.
        if (title.0..title.1).all(|t| r.doc.shape(t as usize) == Shape::Dot) {
            return;
        }
        if title.0 >= title.1 || wording::is_address(r, title) || !self.c.rule.posts.headless && !wording::has_head(r, title) {
            return;
        }
        self.push(title, s.end);
        // `-elect of Acme`: behind what the match took for the end.
        let behind_elect = Some(title.1).filter(|t| elect && matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"for")).map(|t| t + 1);
        let name = behind_elect.map(|t| t + u32::from(r.doc.lower(t as usize) == b"the"));
        let body = name.and_then(|t| r.found.get(r.found.partition_point(|f| f.first < t)).filter(|f| f.first == t && f.kind == Kind::Org));
        if let (Some(f), Some(p)) = (body, self.out.last_mut()) {
            p.bodies.extend(f.thing);
            p.end = f.end;
        }
        match (patron, owned, self.out.last_mut()) {
            (Some((_, body, end)), _, Some(p)) => (p.bodies, p.end) = (vec![body], end),
            (_, Some((_, name)), Some(p)) => (p.name, p.end) = (Some(name), name.1),
            _ => {}
        }
    }

    /// Where a title begins, with what its slot left in front of it or took too much.
    fn beginning(&mut self, s: &Slot) -> u32 {
        let r = self.r;
        let mut whole = boundary::with_status(r, self.c, s);
        // `Executive Board Chairman`: what every body has belongs to the post.
        if let Some(board) = self.c.all("front").find(|f| f.end == s.first && wording::is_nameless_unit(r, (f.first, f.end))) {
            whole = board.first;
            self.front = None;
        }
        // `Narrow Gate (NG) Foundation Members`: the name goes on behind its letters.
        let cut_name = self.front.is_some() && whole > 0 && r.doc.shape(whole as usize - 1) == Shape::Close && whole + 1 < s.end;
        if cut_name && r.labels(whole) & Label::OrgHead.bit() != 0 && r.labels(whole) & Label::RoleHead.bit() == 0 {
            whole += 1;
        }
        // `Pres.`: never its dot alone.
        let dot = r.doc.shape(whole as usize) == Shape::Dot;
        r.cell(whole).filter(|_| dot).map_or(whole, |cell| cell.first.min(whole))
    }

    /// One post, or two where a title holds two.
    fn push(&mut self, title: (u32, u32), slot_end: u32) {
        let r = self.r;
        let brand = self.brand.take();
        let cut = title.1 < slot_end && r.doc.lower(title.1 as usize) == b"and" && title.1 + 4 > slot_end;
        let before = Post {
            end: if cut { title.1 } else { slot_end },
            front: self.front.take().or(self.subject).filter(|_| brand.is_none()),
            front_name: brand,
            ..Post::default()
        };
        // `former Governor-General Major-General X`: two posts.
        if let Some(rank) = boundary::rank_behind(r, title) {
            self.out.push(Post { title: (title.0, rank), ..before });
            self.out.push(Post { title: (rank, title.1), end: slot_end, own_only: true, ..Post::default() });
        } else if let Some((and, second)) = boundary::joined(r, title) {
            self.out.push(Post { title: (title.0, and), end: and, front: before.front, ..Post::default() });
            self.out.push(Post { title: (second, title.1), ..before });
        } else {
            // `Deputy Director of Acme Major General X`: the rank is held at no body.
            // `Governor Holt's adviser`: held at no body that the next post is held at.
            let own_only = !self.out.is_empty() && none::is_rank(r, title) || of_a_person(r, title.0);
            self.out.push(Post { title, own_only, ..before });
        }
    }
}

impl Post {
    /// `John Smith, Director Jane Miller`: the post belongs to the name that follows it directly.
    fn is_next_ones(&self, r: &Release<'_, '_>, c: &Candidate) -> bool {
        let mut at = self.end;
        while r.labels(at) & Label::Honorific.bit() != 0 {
            at += 1;
        }
        let mine = c.all("holder").any(|h| h.first == at);
        !mine && r.found.binary_search_by_key(&at, |f| f.first).ok().and_then(|i| r.found.get(i)).is_some_and(|f| f.kind == Kind::Person)
    }

    /// Does nothing else say where it is held?
    pub(super) fn is_bare(&self) -> bool {
        self.front.is_none() && self.bodies.is_empty() && self.name.is_none()
    }

    /// And no words of a body in front either?
    pub(super) fn is_untold(&self) -> bool {
        self.is_bare() && self.front_name.is_none()
    }

    /// Is it one after all, now that it is whole?
    fn is_post(&self, r: &Release<'_, '_>, c: &Candidate) -> bool {
        !self.is_next_ones(r, c)
            && !cuts_a_name(r, self.title)
            // `Ann Holt (Chair's office)`
            && !(matches!(c.rule.name, "name-comma-posts" | "names-comma-post")
                && self.end == self.title.1
                && r.doc.shape(self.title.1 as usize) == Shape::Poss)
            && !(matches!(c.rule.name, "post-colon-name" | "post-dash-name") && none::is_award(r, self.title))
            && !is_praise(r, self.title)
            && !none::is_contact(r, self.title)
            && !none::is_honour(r, self.title)
            && !(c.rule.name == "post-colon-name" && none::is_audience(r, self.title))
    }

    /// `a member of the union's strike committee`: of the union.
    fn of_kind(&mut self, r: &Release<'_, '_>) {
        if self.is_bare()
            && let Some(word) = descriptor::owned_by_kind(r, self.title)
        {
            self.bodies.extend(body::reference(r, &word));
        }
        if self.is_bare()
            && let Some((link, word)) = descriptor::named_by_kind(r, self.title)
            && let Some(body) = body::reference(r, &word)
        {
            (self.title.1, self.end) = (link, word.end);
            self.bodies.push(body);
        }
    }
}

/// `National Justice` of the National Justice Project: the first words of a name are no post.
fn cuts_a_name(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let over = r.found.get(r.found.partition_point(|f| f.end <= end)).filter(|f| f.first < end && matches!(f.kind, Kind::Org | Kind::Other));
    over.is_some_and(|f| f.first <= first)
}

/// `Press Officer for Archdeacon Noor Holt's Relief Fund`: a body that is told with its founder's name. Where the title ends, the body, and its end.
fn of_patron(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32, u32)> {
    let poss = Some(end).filter(|t| r.doc.shape(*t as usize) == Shape::Poss)?;
    // `Director of Ohio's Department of Trade`: a land that owns it, too.
    let land = || r.inside(Kind::Place, first, end + 1).find(|(_, f)| f.end == poss);
    let (_, name) = r.inside(Kind::Person, first, end + 1).find(|(_, f)| f.end == poss).or_else(land)?;
    let link = (first + 1..name.first).rev().find(|t| matches!(r.doc.lower(*t as usize), b"for" | b"at" | b"of" | b"to"))?;
    let i = r.found.partition_point(|f| f.first <= poss);
    let body = r.found.get(i).filter(|f| f.first == poss + 1 && f.kind == Kind::Org)?;
    body.thing.map(|t| (link, t, body.end))
}

/// `CEO of Women's RideAid` that nothing typed: the link, and the name over its possessive.
fn owned_name(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, (u32, u32))> {
    let poss = Some(end).filter(|t| r.doc.shape(*t as usize) == Shape::Poss)?;
    let link = (first + 1..poss).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"for"))?;
    let name = |t: u32| r.doc.shape(t as usize).is_capital() || r.doc.shape(t as usize) == Shape::Inner;
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Honorific.bit();
    let stop = (poss + 1..poss + 5).find(|t| !name(*t))?;
    let front = link + 1 < poss && poss < link + 4 && (link + 1..poss).all(name);
    let free = r.found.get(r.found.partition_point(|f| f.end <= link)).is_none_or(|f| f.first >= stop);
    (front && free && stop > poss + 1 && (poss + 1..stop).all(|t| r.labels(t) & heads == 0)).then_some((link, (link + 1, stop)))
}

/// Does a person own the post: `Governor Holt's adviser`?
fn of_a_person(r: &Release<'_, '_>, first: u32) -> bool {
    let poss = first.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Poss);
    poss.is_some_and(|t| r.found.get(r.found.partition_point(|f| f.end < t)).is_some_and(|f| f.end == t && f.kind == Kind::Person))
}

/// `The Executive Committee has promoted Ann Holt to Director`: who chooses for a body gives no posts of its own.
fn chooses(r: &Release<'_, '_>, s: &Slot) -> bool {
    let front = r.doc.lower(s.end.saturating_sub(2) as usize);
    let choosing =
        [b"executive".as_slice(), b"nominating", b"nomination", b"nominations", b"search", b"selection", b"appointments", b"appointment", b"governance"];
    s.end == s.first + 2 && r.doc.lower(s.end as usize - 1) == b"committee" && choosing.contains(&front)
}

/// `elected by`, `named by the`.
fn chosen_by(r: &Release<'_, '_>, body: u32) -> bool {
    let the = u32::from(body > 0 && r.doc.lower(body as usize - 1) == b"the");
    let by = body.checked_sub(1 + the).filter(|t| r.doc.lower(*t as usize) == b"by");
    by.and_then(|t| t.checked_sub(1)).is_some_and(|t| {
        matches!(
            r.doc.lower(t as usize),
            b"elected" | b"nominated" | b"named" | b"chosen" | b"honored" | b"honoured" | b"selected" | b"re-elected" | b"confirmed"
        )
    })
}
