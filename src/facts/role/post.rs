//! The slots of a match, put together post by post.

use super::{beyond, body, boundary, descriptor, field, none, own, wording};
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
    let mut out: Vec<Post> = Vec::new();
    let (mut front, mut subject, mut brand) = (None, None, None);
    for s in slots {
        let organization = r.mention(s).filter(|f| f.kind == Kind::Org).and_then(|f| f.thing);
        match s.name {
            "title" => {
                let mut whole = boundary::with_status(r, c, s);
                // `Executive Board Chairman`: what every body has belongs to the post.
                if let Some(board) = c.all("front").find(|f| f.end == s.first && wording::is_nameless_unit(r, (f.first, f.end))) {
                    whole = board.first;
                    front = None;
                }
                // `Narrow Gate (NG) Foundation Members`: the name goes on behind its letters.
                let cut_name = front.is_some() && whole > 0 && r.doc.shape(whole as usize - 1) == Shape::Close && whole + 1 < s.end;
                if cut_name && r.labels(whole) & Label::OrgHead.bit() != 0 && r.labels(whole) & Label::RoleHead.bit() == 0 {
                    whole += 1;
                }
                // `Pres.`: never its dot alone.
                let dot = r.doc.shape(whole as usize) == Shape::Dot;
                let whole = r.cell(whole).filter(|_| dot).map_or(whole, |cell| cell.first.min(whole));
                let patron = of_patron(r, (whole, s.end));
                let owned = patron.is_none().then(|| owned_name(r, (whole, s.end))).flatten();
                let cut = patron.map(|(link, ..)| link).or(owned.map(|(link, _)| link));
                let title = boundary::trim(r, (field::behind_slash(r, whole), cut.unwrap_or(s.end)));
                let title = (title.0, field::field_behind(r, title).or_else(|| descriptor::work_end(r, title)).unwrap_or(title.1));
                if title.0 < title.1 && !wording::is_address(r, title) && (c.rule.posts.headless || wording::has_head(r, title)) {
                    let brand: Option<(u32, u32)> = brand.take();
                    let cut = title.1 < s.end && r.doc.lower(title.1 as usize) == b"and" && title.1 + 4 > s.end;
                    let before = Post {
                        end: if cut { title.1 } else { s.end },
                        front: front.take().or(subject).filter(|_| brand.is_none()),
                        front_name: brand,
                        ..Post::default()
                    };
                    match boundary::rank_behind(r, title) {
                        // `former Governor-General Major-General X`: two posts.
                        Some(rank) => {
                            out.push(Post { title: (title.0, rank), ..before });
                            out.push(Post { title: (rank, title.1), end: s.end, own_only: true, ..Post::default() });
                        }
                        None => match boundary::joined(r, title) {
                            Some((and, second)) => {
                                out.push(Post { title: (title.0, and), end: and, front: before.front, ..Post::default() });
                                out.push(Post { title: (second, title.1), ..before });
                            }
                            // `Deputy Director of Acme Major General X`: the rank is held at no body.
                            // `Governor Holt's adviser`: held at no body that the next post is held at.
                            None => {
                                let own_only = !out.is_empty() && none::is_rank(r, title) || of_a_person(r, title.0);
                                out.push(Post { title, own_only, ..before });
                            }
                        },
                    }
                    match (patron, owned, out.last_mut()) {
                        (Some((_, body, end)), _, Some(p)) => (p.bodies, p.end) = (vec![body], end),
                        (_, Some((_, name)), Some(p)) => (p.name, p.end) = (Some(name), name.1),
                        _ => {}
                    }
                }
            }
            "front" => front = organization,
            // `zentrix’s chair`: a name that nothing typed, in small letters.
            "brand" => brand = Some((s.first, s.end)),
            // `was elected by the Zelhad Congress as president`: who elects is not what is led.
            "subject" if chosen_by(r, s.first) => {}
            // `Zentrix (TSX: ZTX) names Ann Holt`: the exchange in the bracket names nobody.
            "subject" if s.first.checked_sub(1).is_some_and(|t| r.doc.shape(t as usize) == Shape::Open) => {
                subject = r.bodies_before(s.first.saturating_sub(1)).next_back().filter(|f| f.end + 1 == s.first || f.end + 16 > s.first).and_then(|f| f.thing);
            }
            "subject" => subject = r.mention(s).filter(|f| f.kind == Kind::Org).and_then(|f| body::namesake(r, f)),
            "own" => front = body::own(r, s),
            "host" => subject = body::reference(r, s),
            "unit" => {
                if let (Some(p), Some(unit)) = (out.last_mut(), organization) {
                    p.bodies = vec![unit];
                }
            }
            "body" | "more" | "ref" | "unlisted" | "field" | "above" => {
                let Some(p) = out.last_mut() else { continue };
                let before = p.end;
                p.end = p.end.max(s.end);
                match s.name {
                    "body" if let Some(link) = descriptor::link(r, p.title, s) => {
                        p.title.1 = link;
                        p.bodies.extend(organization);
                        p.body_words = (s.first, s.end);
                    }
                    // `columnist for large papers such as the Oakham Post`: what kind of bodies they are.
                    "body" if let Some(link) = descriptor::such_as(r, p.title, s.first) => {
                        p.title.1 = link;
                        p.bodies.extend(organization);
                        p.body_words = (s.first, s.end);
                    }
                    // `author of The Long Winter` that something took for a body.
                    "body" if descriptor::writes(r, p.title) && (p.title.1..s.first).any(|t| r.doc.lower(t as usize) == b"of") => {
                        (p.title.1, p.end) = (s.end, s.end);
                        p.own_only = true;
                    }
                    // `High Commissioner of Oyrotal, at the High Commission in London`: where they met.
                    "body" if (p.title.1..s.first).any(|t| r.doc.lower(t as usize) == b"behalf") => p.end = before,
                    "body" if beyond::represents_a_land(r, p.title) && r.doc.shape(p.title.1 as usize) == Shape::Comma => p.end = before,
                    // `Director of Property Finance and Loans at Acme`: a field that something took for a body.
                    "body" if let Some((field, body)) = runs_on(r, s) => {
                        (p.title.1, p.end) = (field, body.map_or(field, |(_, end)| end));
                        p.bodies.extend(body.map(|(t, _)| t));
                    }
                    // `joins Acme as head of sales from Globex`: where somebody comes from.
                    "body" if subject.is_some() && subject != organization && beyond::comes_from(r, s.first) => p.end = before,
                    // `Permanent Representative to the African Union`: sent to it, not of it.
                    "body" if beyond::sent_to(r, p.title, s.first) => {
                        (p.title.1, p.end) = (s.end, s.end);
                        p.own_only = true;
                    }
                    // `Director of the Artist-in-Residence program`: what is run, no body.
                    "body"
                        if s.first.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"the" | b"of" | b"for"))
                            && r.doc.shape(s.end as usize) == Shape::Lower
                            && matches!(
                                r.doc.lower(s.end as usize),
                                b"program" | b"programme" | b"project" | b"initiative" | b"scheme" | b"campaign" | b"exhibition" | b"residency"
                            ) =>
                    {
                        (p.title.1, p.end) = (s.end + 1, s.end + 1);
                    }
                    "body" if field::is_field(r, p.title, s) => {
                        p.title.1 = field::field_end(r, s.end);
                        p.end = p.title.1;
                    }
                    // `Acme's head of Cards & Payments`: a field that something took for a body.
                    "body" if p.front.is_some() && wording::all_common(r, (s.first, s.end)) => p.title.1 = s.end,
                    // `Representing Acme as its president, Globex CEO A said`: the next post's body.
                    "body"
                        if c.rule.name == "as-post-then-name"
                            && p.front.is_some()
                            && s.first.checked_sub(1).is_some_and(|t| r.doc.shape(t as usize) == Shape::Comma) =>
                    {
                        p.end = before;
                    }
                    "field" => p.title.1 = s.end,
                    // `VP of Business Development at Acme`: a field that something took for a body.
                    "above"
                        if p.bodies.len() == 1
                            && (wording::all_common(r, p.body_words)
                                || wording::is_nameless_unit(r, p.body_words)
                                || field::is_pair_of_fields(r, p.body_words)) =>
                    {
                        p.title.1 = p.body_words.1;
                        p.bodies = organization.into_iter().collect();
                        p.body_words = (s.first, s.end);
                    }
                    "above" => p.above = organization,
                    "ref" if let Some(unit) = super::scope::behind_word(r, s.end) => {
                        let typed = r.inside(Kind::Org, unit.0, unit.1).map(|(_, f)| f).find(|f| f.first == unit.0).and_then(|f| f.thing);
                        p.bodies.extend(typed);
                        p.name = Some(unit).filter(|_| typed.is_none());
                    }
                    "ref" => p.bodies.extend(body::reference(r, s)),
                    // `Vice President of Community Services`: words of every day without an article are a field.
                    "body" | "unlisted" if field::is_plain_field(r, p.title, (s.first, s.end)) => {
                        p.title.1 = s.end;
                        if let Some((body, end)) = body_behind(r, s.end) {
                            p.bodies.push(body);
                            p.end = p.end.max(end);
                        }
                    }
                    // `Ann Holt as General Secretary, KJ Gupta as Treasurer`: somebody's letters.
                    "unlisted"
                        if s.first.checked_sub(1).is_some_and(|t| r.doc.shape(t as usize) == Shape::Comma) && r.doc.shape(s.end as usize).is_capital() => {}
                    // `CEO of farm-zx`; `head of pre-sales` has a field.
                    "unlisted" if r.doc.shape(s.first as usize) == Shape::Lower && !own::leads_a_body(r, p.title) => {
                        (p.title.1, p.end) = (s.end, s.end);
                    }
                    // `founder of https://acme.sh`: an address is no name.
                    "unlisted" if r.doc.words(s.first as usize, s.end as usize).contains("://") => {}
                    "unlisted" => p.name = Some((s.first, s.end)),
                    "body" if let Some(name) = wording::unlisted_unit(r, s) => p.name = Some(name),
                    // `financial analyst, Treasury Manager`: the next post's first word.
                    "body"
                        if s.first.checked_sub(1).is_some_and(|t| r.doc.shape(t as usize) == Shape::Comma)
                            && r.labels(s.end) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0
                            && r.doc.shape(s.end as usize).is_capital() =>
                    {
                        p.end = before;
                    }
                    // `director of Acme, and Globex grew`: what acts is no second body.
                    "more" if followed_by_post(r, s.end) || (before..s.first).any(|t| r.doc.shape(t as usize) == Shape::Comma) && acts(r, s.end) => {}
                    "body" if let Some(link) = boundary::kind_of_body(r, p.title, s) => {
                        p.title.1 = link;
                        p.bodies.extend(organization);
                        p.body_words = (s.first, s.end);
                    }
                    _ => {
                        // `Chair of the Standing Senate Committee` where the name begins behind its first word.
                        if s.name == "body" && s.first == p.title.1 {
                            p.title.1 = boundary::before_kind(r, p.title);
                        }
                        p.bodies.extend(organization);
                        p.body_words = (s.first, s.end);
                    }
                }
            }
            _ => {}
        }
    }
    for p in &mut out {
        further_bodies(r, p);
        if p.front.is_none()
            && p.bodies.is_empty()
            && p.name.is_none()
            && let Some(word) = descriptor::owned_by_kind(r, p.title)
        {
            // `a member of the union's strike committee`: of the union.
            p.bodies.extend(body::reference(r, &word));
        }
        if p.front.is_none()
            && p.bodies.is_empty()
            && p.name.is_none()
            && let Some((link, word)) = descriptor::named_by_kind(r, p.title)
            && let Some(body) = body::reference(r, &word)
        {
            (p.title.1, p.end) = (link, word.end);
            p.bodies.push(body);
        }
    }
    out.retain(|p| {
        !p.is_next_ones(r, c)
            // `Ann Holt (Chair's office)`
            && !(matches!(c.rule.name, "name-comma-posts" | "names-comma-post") && p.end == p.title.1 && r.doc.shape(p.title.1 as usize) == Shape::Poss)
            && !(matches!(c.rule.name, "post-colon-name" | "post-dash-name") && none::is_award(r, p.title))
            && !none::is_praise(r, p.title)
            && !none::is_contact(r, p.title)
            && !none::is_honour(r, p.title)
            && !(c.rule.name == "post-colon-name" && none::is_audience(r, p.title))
    });
    out
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

/// `Head of Treasury at Tidal Bank`: the body behind a field that was taken for one.
fn body_behind(r: &Release<'_, '_>, at: u32) -> Option<(u32, u32)> {
    let link = matches!(r.doc.lower(at as usize), b"at" | b"with" | b"for" | b"of") || r.doc.shape(at as usize) == Shape::Comma;
    let name = at + 1 + u32::from(r.doc.lower(at as usize + 1) == b"the");
    let f = r.found.get(r.found.partition_point(|f| f.first < name)).filter(|f| link && f.first == name && f.kind == Kind::Org)?;
    f.thing.map(|t| (t, f.end))
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

/// Words of every day that nothing but an `and` and more of them follow, up to where the post is held: the end of the field, and the body with its own.
fn runs_on(r: &Release<'_, '_>, body: &Slot) -> Option<(u32, Option<(u32, u32)>)> {
    let plain = |t: u32| {
        let common = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
        r.doc.shape(t as usize) == Shape::Cap && r.labels(t) & common != 0
    };
    let and = r.doc.lower(body.end as usize) == b"and" || r.doc.shape(body.end as usize) == Shape::Amp;
    let link = r.doc.lower(body.first.checked_sub(1)? as usize);
    if !and || !matches!(link, b"of" | b"for") || !(body.first..body.end).all(plain) || !plain(body.end + 1) {
        return None;
    }
    let end = (body.end + 1..body.end + 5).find(|t| !plain(*t))?;
    let name = end + 1 + u32::from(r.doc.lower(end as usize + 1) == b"the");
    let at = matches!(r.doc.lower(end as usize), b"at" | b"with") || r.doc.shape(end as usize) == Shape::Comma;
    let found = r.found.get(r.found.partition_point(|f| f.first < name)).filter(|f| at && f.first == name && f.kind == Kind::Org);
    at.then(|| (end, found.and_then(|f| Some((f.thing?, f.end)))))
}

/// `a trustee of Acme, the Zelhad Museum and Globex`: a row of bodies that an `and` closes is one post at each.
fn further_bodies(r: &Release<'_, '_>, p: &mut Post) {
    const MANY: usize = 12;
    if p.bodies.is_empty() || p.name.is_some() || p.above.is_some() || p.body_words.1 == 0 {
        return;
    }
    let (mut at, mut row, mut closed) = (p.body_words.1, Vec::new(), false);
    while row.len() < MANY {
        let comma = r.doc.shape(at as usize) == Shape::Comma;
        let and = matches!(r.doc.lower(at as usize + usize::from(comma)), b"and" | b"&");
        if !comma && !and {
            break;
        }
        let mut name = at + u32::from(comma) + u32::from(and);
        name += u32::from(matches!(r.doc.lower(name as usize), b"of" | b"at"));
        name += u32::from(r.doc.lower(name as usize) == b"the");
        let Some(f) = r.found.binary_search_by_key(&name, |f| f.first).ok().and_then(|i| r.found.get(i)).filter(|f| f.kind == Kind::Org) else { break };
        // `and Globex's chief`, `, Globex grew`: of somebody or something else.
        if followed_by_post(r, f.end) || comma && !row.is_empty() && and && acts(r, f.end) {
            return;
        }
        row.push((f.thing, f.end));
        at = f.end;
        if and {
            closed = true;
            break;
        }
    }
    // Two with a comma between may be a body and what it belongs to.
    if closed && row.len() > 1 {
        p.end = p.end.max(at);
        let known: Vec<u32> = row.into_iter().filter_map(|(t, _)| t).filter(|t| !p.bodies.contains(t)).collect();
        p.bodies.extend(known);
    }
}

fn acts(r: &Release<'_, '_>, at: u32) -> bool {
    r.doc.shape(at as usize) == Shape::Lower && r.labels(at) & (Label::Verb.bit() | Label::VerbS.bit() | Label::VerbPast.bit() | Label::Speech.bit()) != 0
}

/// `and Globex's chief`: a second body that owns what follows is none.
fn followed_by_post(r: &Release<'_, '_>, at: u32) -> bool {
    r.doc.shape(at as usize) == Shape::Poss || r.labels(at) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0
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
