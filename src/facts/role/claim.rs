//! A match of the roles phase, read: which words say which post of whom, and where it is held.

use super::beside::{bracketed, gapped, relative_of};
use super::fill::fill;
use super::post::{Post, posts};
use super::supply::supply;
use super::who::Who;
use super::{alternate, boundary, field_row, implicit, own, row, scope, unlisted, wording};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::phase::Candidate;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;

/// A match: its rule, first token and token after the last.
pub(super) type Matched = (&'static str, u32, u32);

/// One post that a match states.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    pub(super) holder: u32,
    /// Token range of the title.
    pub(super) title: (u32, u32),
    /// Token after all that states it.
    pub(super) end: u32,
    pub(super) organization: Option<u32>,
    pub(super) organization_name: Option<(u32, u32)>,
    pub(super) relative_to: Option<u32>,
    pub(super) priority: i8,
    pub(super) rule: &'static str,
    pub(super) certainty: Certainty,
    /// The match that says it.
    pub(super) matched: Matched,
    /// Nothing beside the title names the organization: the one that the release is about was taken.
    pub(super) guessed: bool,
    /// Somebody else follows in it: `succeeds Ann Holt as chair`.
    pub(super) left: bool,
    /// The holder stands before the post, so that a verb may stand between them.
    pub(super) behind: bool,
}

/// Posts joined to one before them, by the token where they begin.
pub(super) type Further<'r> = FxHashMap<u32, &'r Candidate>;

pub(super) const FURTHER: &str = "further-post";

/// All posts that a match states, with those that follow it in a row.
pub(super) fn claims(r: &Release<'_, '_>, c: &Candidate, further: &Further<'_>) -> Vec<Claim> {
    if matches!(c.rule.name, "name-line-post-line" | "post-line-name-line") && alternate::crosses(r, c) {
        return Vec::new();
    }
    let mut who = Who::named(r, c);
    let mut posts = posts(r, c);
    bracketed(r, c, &mut posts);
    who.by_number(r, c, &posts);
    let mut stated = Stated { r, c, who, posts };
    stated.leave_fronts();
    stated.go_on(further);
    stated.drop_the_ones_before();
    boundary::join_chief(r, &mut stated.posts);
    stated.drop_of_others();
    // `the wife of the Governor, Mrs. Adegoke`.
    if stated.is_by("post-before-name") && (relative_of(r, c.start) || gapped(r, c)) {
        return Vec::new();
    }
    if stated.is_only_their_heading() {
        return Vec::new();
    }
    stated.part();
    stated.held_behind();
    stated.posts.retain(|p| !wording::is_attribute(r, p.title, c.rule.name == "career-as-posts"));
    let pairs = row::pair(r, c, &mut stated.posts);
    supply(r, c, &mut stated.posts);
    stated.claims(pairs.as_deref())
}

/// What a match states: who, and which posts.
pub(super) struct Stated<'r, 'a, 't> {
    pub(super) r: &'r Release<'a, 't>,
    pub(super) c: &'r Candidate,
    pub(super) who: Who,
    pub(super) posts: Vec<Post>,
}

impl Stated<'_, '_, '_> {
    pub(super) fn is_by(&self, rule: &str) -> bool {
        self.c.rule.name == rule
    }

    /// `elected its officers: A, Chair, B, Treasurer`: what each of them is stands behind the name.
    fn is_only_their_heading(&self) -> bool {
        let r = self.r;
        let many = matches!(self.c.rule.name, "posts-are-names" | "posts-are-people" | "posts-before-names" | "posts-before-many-names");
        let [p] = self.posts.as_slice() else { return false };
        let heading = matches!(r.doc.lower(p.title.1 as usize - 1), b"officers" | b"executives" | b"officials" | b"leaders");
        let own = |end: u32| {
            let mark = matches!(r.doc.shape(end as usize), Shape::Comma | Shape::Dash | Shape::Hyphen | Shape::Open | Shape::Colon);
            mark && (end + 1..end + 4).any(|t| r.labels(t) & Label::RoleHead.bit() != 0 && r.doc.shape(t as usize).is_capital())
        };
        many && heading && self.c.slot("holder").is_some_and(|h| own(h.end))
    }

    /// Titles and names cut where they run on, and those that are nothing but a cut.
    fn part(&mut self) {
        let r = self.r;
        self.posts.iter_mut().for_each(|p| {
            own::part_party(r, p);
            unlisted::part(r, p);
            scope::part(r, p);
            field_row::read(r, self.c, p);
            field_row::owned_unit(r, p);
        });
        // `as a miner's wife`: somebody else's.
        let owns = |p: &Post| r.doc.shape(p.title.1 as usize) == Shape::Poss && r.labels(p.title.1 - 1) & Label::RoleHead.bit() != 0 && p.bodies.is_empty();
        // `Pres.`, cut by the name of a body: never its dot alone.
        self.posts.retain(|p| p.title.0 < p.title.1 && !owns(p) && r.doc.shape(p.title.0 as usize) != Shape::Dot);
        implicit::untyped(r, self.c, &mut self.posts);
        fill(r, &mut self.posts, self.c.rule.name == "career-as-posts");
    }

    /// `Professor Ann Holt of Acme`: the body behind the name is where its posts are held.
    fn held_behind(&mut self) {
        let behind = self.c.slot("behind").filter(|_| self.posts.iter().all(|p| self.works_there(p)));
        let Some(body) = behind.and_then(|s| self.r.mention(s)).and_then(|f| f.thing) else { return };
        self.posts.iter_mut().filter(|p| p.bodies.is_empty() && p.front.is_none()).for_each(|p| p.front = Some(body));
    }

    /// `lead author Ann Holt, of the Department of Trade`: the study's author, wherever she works.
    fn works_there(&self, p: &Post) -> bool {
        let r = self.r;
        let last = p.title.1.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
        let comma = self.c.slot("holder").is_some_and(|h| r.doc.shape(h.end as usize) == Shape::Comma);
        let apart =
            matches!(last, b"author" | b"co-author" | b"organiser" | b"organizer" | b"winner" | b"host" | b"co-investigator" | b"editor" | b"co-editor");
        // `Detective Investigator Ann Holt, of the Fraud Bureau`: no study's.
        let studies = last == b"investigator" && matches!(r.doc.lower(p.title.0 as usize), b"investigator" | b"principal" | b"chief" | b"clinical" | b"study");
        let apart = apart || studies || p.title.1 > p.title.0 + 1 && r.doc.lower(p.title.0 as usize) == b"lead";
        // `a letter that Senator Holt got, from the Department of Trade`
        let politician = comma && Class::Politician.holds(last);
        if politician {
            return false;
        }
        // `co-author Ann Holt of Acme`: of the study.
        let writes = matches!(last, b"author" | b"co-author" | b"co-authors" | b"authors");
        !writes && (!comma || !apart && !wording::is_occupation(r, p.title))
    }

    /// A claim for each post, holder and body; of each post its one holder, if people and posts are told in pairs.
    fn claims(&self, pairs: Option<&[u32]>) -> Vec<Claim> {
        let mut out = Vec::new();
        for (n, p) in self.posts.iter().enumerate() {
            let one = pairs.and_then(|people| people.get(n..=n));
            for &holder in one.unwrap_or(&self.who.holders) {
                let claim = self.claim(p, holder);
                let bodies: Vec<u32> = if p.bodies.is_empty() { p.front.into_iter().collect() } else { p.bodies.clone() };
                if bodies.is_empty() {
                    out.push(claim);
                } else {
                    out.extend(bodies.into_iter().map(|b| Claim { organization: Some(b), ..claim.clone() }));
                }
            }
        }
        if let Some(gone) = self.who.gone {
            // `Replacing Paul Marsh as chair is Ann Holt, a former judge`: what is told behind who comes is not whose place it was.
            let comes = self.c.slot("holder").filter(|h| self.c.slot("title").is_some_and(|t| t.first < h.first)).map_or(u32::MAX, |h| h.first);
            let posts: Vec<Claim> = out.iter().filter(|c| c.title.0 < comes).map(|c| Claim { holder: gone, left: true, ..c.clone() }).collect();
            out.extend(posts);
        }
        out
    }

    fn claim(&self, p: &Post, holder: u32) -> Claim {
        let c = self.c;
        let of = c.slot("holder").or_else(|| c.slot("pronoun")).map(|s| s.first);
        Claim {
            holder,
            title: p.title,
            end: p.end,
            organization: None,
            organization_name: p.name.or(p.front_name),
            relative_to: p.relative_to,
            priority: c.rule.priority,
            rule: c.rule.name,
            certainty: c.rule.certainty,
            matched: (c.rule.name, c.start, c.end),
            guessed: p.guessed,
            left: false,
            behind: of.is_some_and(|t| t < p.title.0) || self.is_by("career-as-posts"),
        }
    }
}
