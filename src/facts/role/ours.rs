//! Posts that are the sender's because of who speaks, who works there, or a word like `our`.

use super::body::{back_to, main, rules};
use super::post::Post;
use super::{none, own, sender};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `said Ann Holt, CEO`, in the release of whoever buys, where the sentence and the one before name no other body last.
pub(super) fn said_by_sender(r: &Release<'_, '_>, c: &Candidate) -> bool {
    let Some(holder) = c.slot("holder") else { return false };
    let said = |t: u32| r.labels(t) & Label::Speech.bit() != 0;
    let speaks = holder.first.checked_sub(1).is_some_and(said) || (c.end..c.end + 2).any(said);
    let from = back_to(r, holder.first, |s| s == Shape::Para);
    let last = r.bodies_before(holder.first).next_back().filter(|f| f.first >= from);
    speaks && last.is_none_or(|f| f.thing == main(r))
}

/// `Principal Scientist`, `Communications Manager`: posts that bodies have, in capitals.
pub(super) fn corporate(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let head = (first..end).take_while(|t| !matches!(r.doc.lower(*t as usize), b"of" | b"for" | b",")).last();
    end > first + 1 && r.doc.shape(first as usize).is_capital() && head.is_some_and(|t| r.doc.is(t as usize, Class::CorporatePost))
}

/// `said Jane Miller, Principal Scientist.`: whom a body lets speak in its release is of it, when no other body stands beside it.
pub(super) fn spoken(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> bool {
    let speech = |t: u32| r.labels(t) & Label::Speech.bit() != 0;
    let address = |t: u32| r.labels(t) & Label::Honorific.bit() != 0 || r.doc.shape(t as usize) == Shape::Dot;
    let front = c.slot("holder").and_then(|s| (s.first.saturating_sub(4)..s.first).rev().find(|t| !address(*t)));
    let behind = speech(p.end) || r.doc.shape(p.end as usize) == Shape::Comma && speech(p.end + 1);
    let said = c.rule.name == "name-comma-posts" && (front.is_some_and(speech) || behind);
    let ends = behind || matches!(r.doc.shape(p.end as usize), Shape::Stop | Shape::Dot | Shape::Para | Shape::Break);
    // `said Ann Holt, Lead Advisory Librarian`: in capitals, in the release of a body that is sure.
    let titled = || {
        let (first, end) = p.title;
        end > first + 1
            && (first..end).all(|t| r.doc.shape(t as usize).is_capital() || matches!(r.doc.lower(t as usize), b"of" | b"and" | b"for" | b"&" | b"-" | b","))
            && !sender::is_public(r, p.title)
            && !sender::academic(r, p.title)
            && !none::is_rank(r, p.title)
            && !to_ruler(r, p.title)
            && r.sure_issuer().is_some()
    };
    if said && ends && titled() && main(r).is_some_and(|m| !rules(r, m)) && !own::is_of_other_kind(r, p.title, main(r)) {
        return !r.inside(Kind::Place, p.title.0, p.title.1).any(|_| true);
    }
    said && ends && corporate(r, p.title) && !r.inside(Kind::Place, p.title.0, p.title.1).any(|_| true) && main(r).is_some_and(|m| leads_all(r, m))
}

/// `Senior Advisor to the President`: of a state, whoever tells it.
pub(super) fn to_ruler(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    (first + 1..end).any(|t| {
        r.doc.lower(t as usize - 1) == b"the"
            && matches!(
                r.doc.lower(t as usize),
                b"president" | b"prime" | b"premier" | b"minister" | b"governor" | b"mayor" | b"king" | b"queen" | b"secretary" | b"chancellor" | b"treasury"
            )
    }) && (first + 1..end).any(|t| r.doc.lower(t as usize) == b"to")
}

/// Whoever works for the body that a release is about, where no other body, no event and no place stands beside the post.
pub(super) fn staff(r: &Release<'_, '_>, p: &Post) -> bool {
    let named = |kind| r.inside(kind, p.title.0, p.title.1).next().is_some();
    // `Head of Marketing North America`: a part of the body's world.
    let region = || {
        let mut all = r.inside(Kind::Place, p.title.0, p.title.1);
        let last = all.next().map(|(_, f)| f);
        all.next().is_none()
            && last.is_some_and(|f| {
                f.end == p.title.1
                    && f.first > p.title.0 + 1
                    && !matches!(r.doc.lower(f.first as usize - 1), b"of" | b"for" | b"in" | b"at" | b"to" | b"," | b"the")
            })
    };
    let told = told_by_link(r, p);
    // `He was an adviser`, `a former manager`: somewhere; `my new adviser`: with whoever says it.
    let past = r.labels(p.title.0) & Label::RoleStatus.bit() != 0
        && matches!(r.doc.lower(p.title.0 as usize), b"former" | b"retired" | b"ex" | b"past" | b"previous")
        || (p.title.0.saturating_sub(2)..p.title.0)
            .any(|t| matches!(r.doc.lower(t as usize), b"was" | b"were" | b"been" | b"previously" | b"formerly" | b"my"));
    !past
        && !to_ruler(r, p.title)
        && (own::is_of_staff(r, p.title) || own::is_of_office(r, p.title) || first_of_trade(r, p.title))
        && !told
        && (!named(Kind::Place) || region())
        && !named(Kind::Other)
        && r.sure_issuer().is_some_and(|t| !rules(r, t))
}

/// `Lead developer`, `chief designer`, `head gardener`: the first of those who do it somewhere.
fn first_of_trade(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let last = end.saturating_sub(1);
    let alone = matches!(
        r.doc.lower(last as usize),
        b"author"
            | b"authors"
            | b"investigator"
            | b"investigators"
            | b"singer"
            | b"vocalist"
            | b"guitarist"
            | b"actor"
            | b"counsel"
            | b"plaintiff"
            | b"organiser"
    );
    end > first + 1
        && matches!(r.doc.lower(first as usize), b"lead" | b"chief" | b"head" | b"principal" | b"senior")
        && r.labels(last) & Label::RoleHead.bit() != 0
        && !alone
        && !sender::is_public(r, (first, end))
        && !sender::academic(r, (first, end))
        && !none::is_rank(r, (first, end))
}

/// Does a link behind a post tell where it is held? `promoted from analyst to director` does not.
pub(super) fn told_by_link(r: &Release<'_, '_>, p: &Post) -> bool {
    let word = r.doc.lower(p.end as usize);
    let from = p.title.0.checked_sub(1).is_some_and(|t| r.doc.lower(t as usize) == b"from");
    matches!(word, b"of" | b"at" | b"for" | b"with" | b"from" | b"in") || word == b"to" && !from
}

/// `Three directors were elected: A, B and C`: of whoever tells it.
pub(super) fn seats_of_sender(r: &Release<'_, '_>, p: &Post) -> bool {
    let last = r.doc.lower(p.title.1.saturating_sub(1) as usize);
    matches!(last, b"directors" | b"trustees" | b"governors" | b"officers" | b"partners" | b"members") && main(r).is_some_and(|t| !rules(r, t))
}

/// `our treasurer`: of whoever sends the release, when such bodies have such posts.
pub(super) fn ours(r: &Release<'_, '_>, p: &Post) -> bool {
    let our = (p.title.0.saturating_sub(2)..p.title.0).any(|t| r.doc.lower(t as usize) == b"our");
    our && (own::is_of_staff(r, p.title) || own::is_of_office(r, p.title) || own::is_of_bodies(r, p.title)) && main(r).is_some_and(|t| !rules(r, t))
}

/// Is a body named four times at least, and half as often again as any other?
pub(super) fn leads_all(r: &Release<'_, '_>, main: u32) -> bool {
    let count = r.places_of(main).len();
    let others = (0..r.things.len() as u32).filter(|t| *t != main && r.things.get(*t as usize).is_some_and(|x| x.kind == Kind::Org));
    count >= 4 && others.map(|t| r.places_of(t).len()).max().is_none_or(|n| 3 * n <= 2 * count)
}

/// `a headteacher at a school in Leeds`, `director of a charity`: a body that is told by its kind and not named.
pub(super) fn described(r: &Release<'_, '_>, end: u32) -> bool {
    matches!(r.doc.lower(end as usize), b"at" | b"of" | b"for" | b"with" | b"in")
        && matches!(r.doc.lower(end as usize + 1), b"a" | b"an" | b"another" | b"several" | b"various" | b"other")
}
