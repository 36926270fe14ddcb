//! What stands beside a match of the roles phase, and shows whose a post is or that it is nobody's.

use super::post::Post;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Ann Holt (chair), director of Acme`: the post in brackets between the name and the one that was read.
pub(super) fn bracketed(r: &Release<'_, '_>, c: &Candidate, posts: &mut Vec<Post>) {
    let Some(open) = c.slot("holder").map(|h| h.end).filter(|t| r.doc.shape(*t as usize) == Shape::Open) else { return };
    let Some(close) = (open + 1..open + 6).find(|t| r.doc.shape(*t as usize) == Shape::Close) else { return };
    let first = open + 1;
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let words = heads | Label::RoleMod.bit() | Label::RoleStatus.bit();
    let post = close > first
        && (first..close).all(|t| r.labels(t) & words != 0)
        && r.labels(close - 1) & heads != 0
        && r.labels(close - 1) & Label::PostNominal.bit() == 0;
    if post && c.rule.name == "name-comma-posts" && posts.first().is_some_and(|p| p.title.0 > close) {
        posts.insert(0, Post { title: (first, close), end: close, own_only: true, ..Post::default() });
    }
}

/// `director of Zelhad Harvest, a partner of Acme that feeds many`: what the clause behind calls `that` or `which` is the body in front.
pub(super) fn of_body(r: &Release<'_, '_>, at: u32, more: &[Post]) -> bool {
    let article = matches!(r.doc.lower(at as usize + 1), b"a" | b"an" | b"the") && r.doc.shape(at as usize) == Shape::Comma;
    let ends = r.found.partition_point(|f| f.end < at);
    let body = r.found.get(ends).is_some_and(|f| f.end == at && f.kind == Kind::Org);
    let last = more.last().map_or(at, |p| p.end);
    // `the non-profit owner of the Ledger`: what the body in front is.
    let thing = more.first().is_some_and(|p| {
        let link = (p.title.0..p.title.1).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for")).unwrap_or(p.title.1);
        link > p.title.0
            // `a reporter for Acme, a producer at Globex` goes on.
            && (link < p.title.1 || matches!(r.doc.lower(link as usize), b"of" | b"for"))
            && r.doc.shape(link as usize - 1) == Shape::Lower
            && r.doc.is(link as usize - 1, Class::RoleOfAFirm)
    });
    let clause = thing || r.doc.lower(last as usize) == b"that" || r.doc.shape(last as usize) == Shape::Comma && r.doc.lower(last as usize + 1) == b"which";
    article && body && clause
}

/// `Guests included Ann Holt, director of Acme; Paul Marsh; and the mayor`: of several people in a row, the last by the post alone.
pub(super) fn another(r: &Release<'_, '_>, c: &Candidate, at: u32, more: &[Post]) -> bool {
    let row = r.doc.shape(at as usize) == Shape::Semi && matches!(r.doc.lower(at as usize + 1), b"and" | b"the");
    let bare = more.iter().all(|p| p.bodies.is_empty() && p.name.is_none() && p.front.is_none());
    let the = more.first().and_then(|p| p.title.0.checked_sub(1)).is_some_and(|t| r.doc.lower(t as usize) == b"the");
    row && bare && the && c.slot("holder").is_some()
}

/// Does a title stand in apposition to a name in front: `Ann Holt, a reader`, or, when a comma closes it, `Ann Holt (R-OH), Chair of Acme, and`?
pub(super) fn behind_name(r: &Release<'_, '_>, first: u32, closed: bool) -> bool {
    let before = |t: u32| t.checked_sub(1);
    // `Ann Holt, Acme's head of sales, and lawyers B and C`
    let owned = before(first).filter(|t| r.doc.shape(*t as usize) == Shape::Poss);
    let owner = owned.and_then(|t| r.found.get(r.found.partition_point(|f| f.end < t)).filter(|f| f.end == t && f.kind == Kind::Org));
    let first = owner.map_or(first, |f| f.first);
    let article = before(first).filter(|t| matches!(r.doc.lower(*t as usize), b"a" | b"an"));
    let Some(mut at) = article.or(Some(first).filter(|_| closed)).and_then(before).filter(|t| r.doc.shape(*t as usize) == Shape::Comma) else { return false };
    // `Ann Holt OBE, FRS, director of Acme, and Professor X`
    while at > 0 && first - at < 12 && (r.labels(at - 1) & Label::PostNominal.bit() != 0 || r.doc.shape(at as usize - 1) == Shape::Comma) {
        at -= 1;
    }
    if before(at).is_some_and(|t| r.doc.shape(t as usize) == Shape::Close) {
        at = (at.saturating_sub(9)..at).rev().find(|t| r.doc.shape(*t as usize) == Shape::Open).unwrap_or(at);
    }
    // `Ann Holt of Leeds, Ohio, chair of Acme, and`
    for _ in 0..4 {
        let Some(f) = r.found.get(r.found.partition_point(|f| f.end < at)).filter(|f| f.end == at) else { return false };
        match f.kind {
            Kind::Person => return true,
            Kind::Place => at = f.first,
            _ => return false,
        }
        let link = before(at).filter(|t| r.doc.shape(*t as usize) == Shape::Comma || matches!(r.doc.lower(*t as usize), b"of" | b"from"));
        let Some(link) = link else { return false };
        at = link;
    }
    false
}

/// Does the holder of the post say something right behind it, with the article in front and no comma between: a new sentence begun with `the`?
pub(super) fn speaks(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> bool {
    let article = p.title.0.checked_sub(1).is_some_and(|t| r.doc.lower(t as usize) == b"the");
    let said = r.labels(p.end) & Label::Speech.bit() != 0 && r.doc.shape(p.end as usize) == Shape::Lower;
    let comma = c
        .slot("holder")
        .and_then(|s| s.first.checked_sub(1))
        .filter(|t| r.doc.shape(*t as usize) == Shape::Comma || r.labels(*t) & Label::Honorific.bit() != 0);
    article && said && p.bodies.is_empty() && p.front.is_none() && comma.is_some()
}

/// `the wife of the Governor, Mrs. Adegoke`: the post is another's.
pub(super) fn relative_of(r: &Release<'_, '_>, start: u32) -> bool {
    let mut at = start;
    while at > 0 && start - at < 6 && (r.doc.shape(at as usize - 1).is_capital() || r.doc.lower(at as usize - 1) == b"the") {
        at -= 1;
    }
    // The match may begin with the article itself.
    at > 1 && r.doc.lower(at as usize - 1) == b"of" && r.doc.is(at as usize - 2, Class::Kin)
}

/// `elected Ann Holt president, Paul Marsh treasurer and …`: the post between two names is the first one's where the second's stands behind it.
pub(super) fn gapped(r: &Release<'_, '_>, c: &Candidate) -> bool {
    let (Some(title), Some(holder)) = (c.slot("title"), c.slot("holder")) else { return false };
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let owned = r.found.get(r.found.partition_point(|f| f.end < title.first)).is_some_and(|f| f.end == title.first && f.kind == Kind::Person);
    let comma = (title.end..holder.first).any(|t| r.doc.shape(t as usize) == Shape::Comma);
    let own = (holder.end..holder.end + 3).find(|t| r.labels(*t) & heads != 0 || r.doc.shape(*t as usize) != Shape::Lower);
    owned && comma && own.is_some_and(|t| r.labels(t) & heads != 0 && r.doc.shape(t as usize) == Shape::Lower)
}

/// `one of the founders`.
pub(super) fn one_of(r: &Release<'_, '_>, first: u32) -> bool {
    let counts = |t: u32| matches!(r.doc.lower(t as usize), b"one" | b"another") && r.doc.lower(t as usize + 1) == b"of";
    if (first.saturating_sub(4)..first).any(counts) {
        return true;
    }
    // `Ann Holt, one of the Narrow Gate Foundation's two co-chairs`: of somebody, not of the body that employs her.
    let mut near = (first.saturating_sub(10)..first).rev().take_while(|t| !matches!(r.doc.shape(*t as usize), Shape::Comma | Shape::Stop | Shape::Semi));
    let Some(one) = near.find(|t| counts(*t) || r.doc.lower(*t as usize) == b"among") else { return false };
    let comma = one.saturating_sub(1);
    if matches!(r.doc.lower(comma as usize), b"is" | b"was" | b"are" | b"were" | b"been" | b"be" | b"remains" | b"as") {
        return true;
    }
    r.doc.shape(comma as usize) == Shape::Comma
        && r.found.get(r.found.partition_point(|f| f.end < comma)).is_some_and(|f| f.end == comma && f.kind == Kind::Person)
}
