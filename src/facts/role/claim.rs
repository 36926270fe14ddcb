//! A match of the roles phase, read: which words say which post of whom, and where it is held.

use super::alternate;
use super::beside::{another, behind_name, bracketed, gapped, of_body, one_of, relative_of, speaks};
use super::body;
use super::boundary;
use super::fill::fill;
use super::holder;
use super::implicit;
use super::none;
use super::own;
use super::post::{Post, posts};
use super::row;
use super::scope;
use super::unlisted;
use super::wording;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
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
    let above = above(at + 1).filter(|end| r.doc.lower(*end as usize) == b"and" || r.doc.shape(*end as usize) == Shape::Comma);
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

/// All posts that a match states, with those that follow it in a row.
pub(super) fn claims(r: &Release<'_, '_>, c: &Candidate, further: &Further<'_>) -> Vec<Claim> {
    let mut holders = holder::holders(r, c);
    // `succeeds Ann Holt as chair`: who goes held it, too.
    let mut gone = None;
    if matches!(c.rule.name, "succeeds-as-post" | "takes-over-as-post")
        && let Some(title) = c.slot("title")
    {
        gone = r.inside(Kind::Person, c.start, title.first).filter_map(|(_, f)| f.thing).find(|t| !holders.contains(t));
    }
    // `asked Ann Holt, a chemist, to replace Paul Marsh as captain`: who comes holds the post.
    if c.rule.name == "name-does-as-post"
        && let Some(left) = c.slot("holder").filter(|s| r.doc.lower(s.end as usize) == b"as")
        && let Some(verb) = holder::succeeded(r, left.first)
    {
        gone = r.mention(left).and_then(|f| f.thing);
        holders = holder::before(r, verb).into_iter().filter(|t| Some(*t) != gone).collect();
    }
    if matches!(c.rule.name, "posts-are-people" | "counted-posts-are-people") {
        holder::all_of_list(r, c, &mut holders);
    }
    if matches!(c.rule.name, "name-line-post-line" | "post-line-name-line") && alternate::crosses(r, c) {
        return Vec::new();
    }
    // What an `and` closes does not go on.
    if c.rule.name == "posts-before-many-names"
        && let Some(last) = c.all("holder").last()
    {
        holders.extend(row::behind(r, last));
    }
    // `Student representatives: A (Zelhad), B and C`
    if matches!(c.rule.name, "post-colon-name" | "post-dash-name")
        && let Some(last) = c.all("holder").last()
    {
        holders.extend(row::behind(r, last));
    }
    // `takes over as principal of Acme from Paul Marsh`
    if c.rule.name == "name-does-as-post" {
        gone = gone.or_else(|| holder::replaced(r, c)).filter(|t| !holders.contains(t));
    }
    let mut posts = posts(r, c);
    bracketed(r, c, &mut posts);
    // `A and B have joined Acme as trustees`
    if c.rule.name == "name-does-as-post"
        && let [p] = posts.as_slice()
        && wording::has_plural(r, p.title)
        && let Some(last) = c.slot("holder").and_then(|s| s.mention)
    {
        holders = row::ends_with(r, last);
    }
    // `A, B and C (trustees)`: a plural in brackets behind the last of a row.
    if c.rule.name == "name-comma-posts"
        && let [p] = posts.as_slice()
        && wording::has_plural(r, p.title)
        && r.doc.shape(p.title.0.saturating_sub(1) as usize) == Shape::Open
        && let Some(last) = c.slot("holder").and_then(|s| s.mention)
    {
        holders = row::ends_with(r, last);
    }
    // `Ann Holt and Jane Marsh, Director of Acme`: one post is the last one's; `directors of Acme` are all.
    if c.rule.name == "names-comma-post"
        && posts.len() == 1
        && posts.first().is_some_and(|p| !wording::has_plural(r, p.title))
        && let Some(last) = c.all("holder").last().and_then(|s| r.mention(s)).and_then(|f| f.thing)
    {
        holders = vec![last];
    }
    let subject = c.slot("subject").and_then(|s| r.mention(s)).and_then(|f| body::namesake(r, f));
    // `a group led by former President Holt`, `by Captain Marsh`: posts that are not the group's.
    if c.rule.name == "body-led-by-post-name" {
        let elsewhere = |p: &Post| {
            r.labels(p.title.0) & Label::RoleStatus.bit() != 0
                || r.labels(p.title.0) & Label::RoleTitle.bit() != 0 && r.labels(p.title.0) & Label::RoleHead.bit() == 0
                || none::is_rank(r, p.title)
                || !own::is_of_bodies(r, p.title)
                    && !own::is_of_staff(r, p.title)
                    && !own::is_of_office(r, p.title)
                    && r.doc.shape(p.title.1 as usize - 1).is_capital()
        };
        posts.iter_mut().filter(|p| elsewhere(p)).for_each(|p| p.front = None);
    }
    // `comes to Acme with twenty years of experience as an educator and author`: gained elsewhere.
    if c.rule.name == "name-does-as-post" && (c.start..c.end).any(|t| r.doc.lower(t as usize) == b"experience" && r.doc.lower(t as usize + 1) == b"as") {
        posts.iter_mut().for_each(|p| p.front = None);
        posts.retain(|p| !wording::is_free(r, p.title) || !p.bodies.is_empty());
    }
    // `Acme's Ann Holt, a geologist and author`: what somebody is anywhere.
    if c.rule.name == "bodys-name-posts" {
        posts.iter_mut().filter(|p| wording::is_occupation(r, p.title)).for_each(|p| p.front = None);
    }
    // A title that ran into the next one's first words was cut.
    let mut at = posts.last().map(|p| p.end).filter(|t| *t < c.end && (r.doc.lower(*t as usize) == b"and" || further.contains_key(t))).unwrap_or(c.end);
    // `Press Officer for Archdeacon Holt's Relief Fund; head of sales at Acme`: a body was read behind the match.
    at = posts.last().map_or(at, |p| if p.end > c.end { p.end } else { at });
    while let Some(next) = further.get(&at).or_else(|| further.get(&after_place_and_time(r, at))).filter(|n| !c.rule.posts.closed && n.end > at) {
        let more = self::posts(r, next);
        if more.is_empty() || of_body(r, at, &more) || another(r, c, at, &more) {
            break;
        }
        posts.extend(more.into_iter().map(|p| Post { front: p.front.or(subject), ..p }));
        at = next.end;
    }
    // `A, a reader at Acme, and students B`: the first post is A's.
    if c.rule.name == "post-before-name"
        && let Some(first) = posts.first()
        // The second may be nothing but a form of address.
        && let Some(second) = posts.get(1).map(|p| p.title.0).or_else(|| c.all("title").map(|s| s.first).find(|t| *t >= first.end))
        && behind_name(r, first.title.0, (first.end..second).any(|t| matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Semi)))
    {
        posts.remove(0);
    }
    // `A, violinist and leader of Acme, and pianist B`: all before the comma are A's.
    if c.rule.name == "post-before-name"
        && let [a, b, last] = posts.as_slice()
        && r.doc.lower(b.title.0 as usize - 1) == b"and"
        && (b.end..last.title.0).any(|t| r.doc.shape(t as usize) == Shape::Comma)
        && behind_name(r, a.title.0, true)
    {
        posts.drain(..2);
    }
    // `was named dean of Acme, Provost A announced`: the first post is somebody else's.
    if c.rule.name == "post-before-name"
        && posts.len() > 1
        && let (Some(a), Some(b)) = (posts.first(), posts.get(1))
        && r.doc.shape(a.end as usize) == Shape::Comma
        && a.title.0.checked_sub(1).is_some_and(|t| {
            let the = |t: u32| matches!(r.doc.lower(t as usize), b"the" | b"a" | b"an" | b"its" | b"new" | b"next" | b"first" | b"their" | b"our");
            let mut t = t;
            while t > 0 && the(t) {
                t -= 1;
            }
            // `has named Ann Holt its next editor, publisher Paul Marsh said`
            let named = r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.end == t + 1 && f.kind == Kind::Person);
            named && t + 1 < a.title.0
                || matches!(
                    r.doc.lower(t as usize),
                    b"named"
                        | b"appointed"
                        | b"elected"
                        | b"as"
                        | b"become"
                        | b"became"
                        | b"becomes"
                        | b"made"
                        | b"promoted"
                        | b"chosen"
                        | b"selected"
                        | b"hired"
                ) && r.doc.lower(b.title.0 as usize - 1) != b"and"
        })
    {
        posts.remove(0);
    }
    if c.rule.name == "post-before-name" {
        row::in_front(r, &mut posts);
    }
    boundary::join_chief(r, &mut posts);
    // `Dr. Smith, the students of Acme and others`: a plural is not what one person is.
    if holders.len() == 1 && c.rule.posts.single {
        posts.retain(|p| !wording::is_plural(r, p.title) || one_of(r, p.title.0));
        // `Ann Holt (Narrow Gate Partners)`
        posts.retain(|p| !(r.doc.shape(p.title.0.saturating_sub(1) as usize) == Shape::Open && wording::has_plural(r, p.title)));
    }
    // `A lifelong reader of it, she knows it`: what many are.
    if c.rule.name == "post-then-pronoun" {
        posts.retain(|p| !none::is_audience_of(r, p.title));
    }
    // `her partner, the chef Paul Marsh`
    let kin = |p: &Post| {
        let of_one = p.title.0.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"his" | b"her" | b"their"));
        of_one && p.title.1 == p.title.0 + 1 && r.doc.lower(p.title.0 as usize) == b"partner"
    };
    posts.retain(|p| !kin(p));
    // `Speakers` on the line over the first of them.
    if c.rule.name == "post-line-name-line" {
        posts.retain(|p| !wording::has_plural(r, p.title));
    }
    // `the Commissioner, Dr. Salako, the First Lady said`: who speaks is somebody else.
    if c.rule.name == "name-comma-posts" {
        posts.retain(|p| !speaks(r, c, p));
    }
    // `the wife of the Governor, Mrs. Adegoke`.
    if c.rule.name == "post-before-name" && (relative_of(r, c.start) || gapped(r, c)) {
        return Vec::new();
    }
    posts.iter_mut().for_each(|p| {
        own::part_party(r, p);
        unlisted::part(r, p);
        scope::part(r, p);
    });
    // `as a miner's wife`: somebody else's.
    let owns = |p: &Post| r.doc.shape(p.title.1 as usize) == Shape::Poss && r.labels(p.title.1 - 1) & Label::RoleHead.bit() != 0 && p.bodies.is_empty();
    // `Pres.`, cut by the name of a body: never its dot alone.
    posts.retain(|p| p.title.0 < p.title.1 && !owns(p) && r.doc.shape(p.title.0 as usize) != Shape::Dot);
    implicit::untyped(r, c, &mut posts);
    fill(r, &mut posts, c.rule.name == "career-as-posts");
    // `lead author Ann Holt, of the Department of Trade`: the study's author, wherever she works.
    let works = |p: &Post| {
        let last = p.title.1.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
        let comma = c.slot("holder").is_some_and(|h| r.doc.shape(h.end as usize) == Shape::Comma);
        let apart = matches!(last, b"author" | b"co-author" | b"organiser" | b"organizer" | b"winner" | b"host" | b"investigator" | b"editor" | b"co-editor");
        let apart = apart || p.title.1 > p.title.0 + 1 && r.doc.lower(p.title.0 as usize) == b"lead";
        // `a letter that Senator Holt got, from the Department of Trade`
        let politician = comma && Class::Politician.holds(last);
        if politician {
            return false;
        }
        // `co-author Ann Holt of Acme`: of the study.
        let writes = matches!(last, b"author" | b"co-author" | b"co-authors" | b"authors");
        !writes && (!comma || !apart && !wording::is_occupation(r, p.title))
    };
    if let Some(behind) = c.slot("behind").filter(|_| posts.iter().all(works)).and_then(|s| r.mention(s)).and_then(|f| f.thing) {
        posts.iter_mut().filter(|p| p.bodies.is_empty() && p.front.is_none()).for_each(|p| p.front = Some(behind));
    }
    posts.retain(|p| !wording::is_attribute(r, p.title, c.rule.name == "career-as-posts"));
    let pairs = row::pair(r, c, &mut posts);
    implicit::supply(r, c, &mut posts);
    let mut out = Vec::new();
    let of = c.slot("holder").or_else(|| c.slot("pronoun")).map(|s| s.first);
    for (n, p) in posts.iter().enumerate() {
        let one = pairs.as_ref().and_then(|people| people.get(n..=n));
        for &holder in one.unwrap_or(&holders) {
            let claim = Claim {
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
                behind: of.is_some_and(|t| t < p.title.0) || c.rule.name == "career-as-posts",
            };
            let bodies: Vec<u32> = if p.bodies.is_empty() { p.front.into_iter().collect() } else { p.bodies.clone() };
            if bodies.is_empty() {
                out.push(claim);
            } else {
                out.extend(bodies.into_iter().map(|b| Claim { organization: Some(b), ..claim.clone() }));
            }
        }
    }
    if let Some(gone) = gone {
        // `Replacing Paul Marsh as chair is Ann Holt, a former judge`: what is told behind who comes is not whose place it was.
        let comes = c.slot("holder").filter(|h| c.slot("title").is_some_and(|t| t.first < h.first)).map_or(u32::MAX, |h| h.first);
        let posts: Vec<Claim> = out.iter().filter(|c| c.title.0 < comes).map(|c| Claim { holder: gone, left: true, ..c.clone() }).collect();
        out.extend(posts);
    }
    out
}
