//! Words that say what kind of body a post's body is: `co-founder of the Oakham-based law firm Zentrix LLP`.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Slot;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What ties a place or an owner to the body behind it.
const TIES: [&[u8]; 6] = [b"based", b"owned", b"backed", b"listed", b"headquartered", b"led"];

/// The link of a title whose words from there on only say what the body behind them is.
pub(super) fn link(r: &Release<'_, '_>, (first, end): (u32, u32), body: &Slot) -> Option<u32> {
    const FAR: u32 = 12;
    let link = (first + 1..end).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"for" | b"with" | b"in"))?;
    if body.first <= link + 1 || body.first > link + FAR {
        return None;
    }
    let last = body.first - 1;
    let before = if r.doc.shape(last as usize) == Shape::Comma { last - 1 } else { last };
    let tie = |t: u32| TIES.contains(&r.doc.lower(t as usize)) && t > link && r.doc.shape(t as usize - 1) == Shape::Hyphen;
    let tied = (link + 2..body.first).find(|t| tie(*t));
    let kind = r.doc.is(before as usize, Class::BodyDescribed) && r.doc.shape(before as usize) == Shape::Lower;
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let inner = |t: u32| {
        r.doc.shape(t as usize) == Shape::Lower && r.labels(t) & Label::Speech.bit() == 0
            || r.doc.shape(t as usize) == Shape::Hyphen
            || r.labels(t) & (Label::Demonym.bit() | Label::Country.bit()) != 0
            || tied.is_some_and(|tie| t < tie) && r.doc.shape(t as usize).is_capital() && r.labels(t) & heads == 0
            || t == last && before < last
    };
    ((kind || tied.is_some()) && (link + 1..body.first).all(inner) && before > link).then_some(link)
}

/// `historian and author of The Long Winter`, `author of the bestselling book The Long Winter`: where a work's title ends that a post's words name.
pub(super) fn work_end(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    if !writes(r, (first, end)) || !end.checked_sub(1).is_some_and(|t| r.doc.is(t as usize, Class::MadeWork)) {
        return None;
    }
    let comma = u32::from(r.doc.shape(end as usize) == Shape::Comma);
    let found = r.found.get(r.found.partition_point(|f| f.first < end + comma))?;
    (found.first == end + comma && matches!(found.kind, Kind::Other | Kind::Org)).then_some(found.end)
}

/// `host of the Slow Money podcast`, `founder of the Oak Bridges programme`: where a title ends that tells what is run.
pub(super) fn run_end(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    let of = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for") && r.doc.lower(*t as usize + 1) == b"the")?;
    let name = of + 2 < end && r.doc.shape(end as usize - 1).is_capital();
    (name && r.doc.shape(end as usize) == Shape::Lower && r.doc.is(end as usize, Class::RunByPeople)).then_some(end + 1)
}

/// Is the post that of whoever made a work: `author of`, `translator of`?
pub(super) fn writes(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for")).unwrap_or(end);
    link.checked_sub(1).is_some_and(|t| r.doc.is(t as usize, Class::MakerOfWorks))
}

/// `CEO of the health center`, `director of our research institute`: whose word for the body the title ran over. The link, and the word.
pub(super) fn named_by_kind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, Slot)> {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"at"))?;
    let the = matches!(r.doc.lower(link as usize + 1), b"the" | b"our" | b"this");
    let word = (link + 2..end + 1).find(|t| r.doc.is(*t as usize, Class::BodyOnceKnown) && r.doc.shape(*t as usize) == Shape::Lower)?;
    let plain = (link + 1..word).all(|t| r.doc.shape(t as usize) == Shape::Lower);
    let closes = !matches!(r.doc.shape(word as usize + 1), Shape::Lower | Shape::Poss | Shape::Hyphen) || r.labels(word + 1) & Label::Function.bit() != 0;
    (the && plain && closes && word + 1 >= end && word > link + 2).then_some((link, Slot { name: "ref", first: word, end: word + 1, mention: None }))
}

/// `member of the union's strike committee`: the word for the body that owns what the post is over.
pub(super) fn owned_by_kind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<Slot> {
    let poss = (first + 3..end).find(|t| r.doc.shape(*t as usize) == Shape::Poss)?;
    let known = r.doc.is(poss as usize - 1, Class::BodyOnceKnown) && matches!(r.doc.lower(poss as usize - 2), b"the" | b"our" | b"this");
    known.then_some(Slot { name: "ref", first: poss - 1, end: poss, mention: None })
}

/// `for large papers such as the`: the link of a title that examples of its bodies follow.
pub(super) fn such_as(r: &Release<'_, '_>, (first, end): (u32, u32), body: u32) -> Option<u32> {
    let the = u32::from(body > 0 && r.doc.lower(body as usize - 1) == b"the");
    let at = body.checked_sub(1 + the)?;
    let such =
        r.doc.lower(at as usize) == b"as" && at > 0 && r.doc.lower(at as usize - 1) == b"such" || matches!(r.doc.lower(at as usize), b"including" | b"like");
    such.then(|| (first + 1..end).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"at" | b"with" | b"in"))).flatten()
}
