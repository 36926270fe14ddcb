//! Where a title begins and ends beside others: words in front of its slot, kinds of bodies behind it, two titles in one.

use super::post::Post;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Slot;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `editor of the online magazine Zelhad`, `Vice President, Treasury`: words that say what kind of body follows are no part of the title. Where they begin.
pub(super) fn kind_of_body(r: &Release<'_, '_>, (first, end): (u32, u32), body: &Slot) -> Option<u32> {
    // `patron of the reading club the Zelhad Circle`
    let gap = body.first == end + 2
        && r.doc.lower(end as usize + 1) == b"the"
        && r.doc.shape(end as usize) == Shape::Lower
        && !matches!(r.doc.lower(end as usize), b"of" | b"at" | b"for" | b"in" | b"with" | b"on" | b"to");
    if body.first != end && !gap {
        return None;
    }
    let link = (first + 1..end).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"at" | b"in" | b"with" | b"on"))?;
    let plain = |t: u32| r.doc.shape(t as usize) == Shape::Lower;
    // `director of partner Acme`
    let kind = end > link + 1 && r.doc.is(end as usize - 1, Class::KindBesideName);
    ((kind || r.doc.lower(link as usize + 1) == b"the" && end > link + 2) && (link + 1..end).all(plain)).then_some(link)
}

/// `retired U.S. Army General`, `former Acme executive`: a status in front of the body stays in the title, and the body's words with it. Where it begins.
pub(super) fn with_status(r: &Release<'_, '_>, c: &crate::rules::phase::Candidate, title: &Slot) -> u32 {
    // `1st Vice President`
    if let Some(before) = title.first.checked_sub(1).filter(|t| ranks(r, *t))
        && r.doc.shape(title.first as usize).is_capital()
    {
        return before;
    }
    let Some(front) = c.all("front").find(|f| f.end == title.first) else { return title.first };
    let Some(before) = front.first.checked_sub(1) else { return title.first };
    let status = matches!(
        r.doc.lower(before as usize),
        b"former" | b"retired" | b"ex" | b"acting" | b"interim" | b"caretaker" | b"outgoing" | b"incoming" | b"departing" | b"retiring"
    );
    if status { before } else { title.first }
}

/// `1st Vice President`; the `12th President` is one of a row.
pub(super) fn ranks(r: &Release<'_, '_>, t: u32) -> bool {
    let next = r.doc.lower(t as usize + 1);
    is_ordinal(r, t)
        && matches!(
            next,
            b"vice"
                | b"deputy"
                | b"assistant"
                | b"lieutenant"
                | b"sergeant"
                | b"officer"
                | b"secretary"
                | b"engineer"
                | b"class"
                | b"violin"
                | b"district"
                | b"ward"
        )
}

/// `1st`, `2nd`: in digits.
fn is_ordinal(r: &Release<'_, '_>, t: u32) -> bool {
    let word = r.doc.lower(t as usize);
    let digits = word.iter().take_while(|b| b.is_ascii_digit()).count();
    (1..=2).contains(&digits) && matches!(word.get(digits..), Some(b"st" | b"nd" | b"rd" | b"th"))
}

/// Where a rank begins behind another post, directly before a name: `Minister Senator X`, `Governor-General Major-General X`.
pub(super) fn rank_behind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    const POSTS: [&str; 18] = [
        "governor-general", "minister", "president", "secretary", "speaker", "commissioner", "governor", "mayor", "chairman", "leader", "chair", "chairwoman",
        "chairperson", "whip", "treasurer", "deputy", "spokesperson", "chief",
    ];
    const RANKS: [&str; 14] = [
        "major-general", "lieutenant-general", "brigadier", "senator", "colonel", "captain", "admiral", "vice-admiral", "rear-admiral", "general", "commodore",
        "lieutenant", "justice", "ambassador",
    ];
    let rank = end.checked_sub(1).and_then(|t| r.cell(t)).map(|c| c.first).filter(|t| *t > first)?;
    // `Public Information Officer Captain Holt`, `spokeswoman Deputy Marsh`; a `Chief Inspector` is one.
    let serves = matches!(
        r.doc.lower(rank as usize),
        b"captain" | b"lieutenant" | b"deputy" | b"sergeant" | b"detective" | b"inspector" | b"commander" | b"major" | b"colonel" | b"corporal" | b"trooper"
    ) && r.doc.shape(rank as usize) == Shape::Cap;
    let informs = matches!(
        r.doc.lower(rank as usize - 1),
        b"officer" | b"spokesperson" | b"spokesman" | b"spokeswoman" | b"director" | b"coordinator" | b"administrator" | b"manager"
    );
    if end == rank + 1 && serves && informs && rank > first {
        return Some(rank);
    }
    let is = |t: u32, of: &[&str]| of.iter().any(|w| w.as_bytes() == r.doc.lower(t as usize));
    // `brigade secretary Capt. X`, `branch treasurer Sgt. X`.
    let only_rank = || {
        let post = Label::RoleHead.bit();
        r.labels(rank) & Label::RoleTitle.bit() != 0
            && r.labels(rank) & post == 0
            && r.doc.shape(rank as usize).is_capital()
            && r.labels(rank - 1) & post != 0
            && (r.doc.shape(rank as usize - 1) == Shape::Lower && !matches!(r.doc.lower(rank as usize - 1), b"detective" | b"police")
                || is(rank - 1, &POSTS) && !is(rank - 1, &["chief", "deputy"]))
    };
    (end == rank + 1 && is(rank, &RANKS) && is(rank - 1, &POSTS) || only_rank()).then_some(rank)
}

/// Where a title ends whose last words are the first of a committee's name: `Chair of the Standing`.
pub(super) fn before_kind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> u32 {
    let word = |t: u32| r.doc.lower(t as usize);
    let kind = end > first + 3 && matches!(word(end - 1), b"standing" | b"select" | b"joint" | b"special" | b"permanent");
    if kind && word(end - 2) == b"the" && matches!(word(end - 3), b"of" | b"on") { end - 3 } else { end }
}

/// Is the listed word at a token an occupation and no post?
fn is_trade(r: &Release<'_, '_>, t: u32) -> bool {
    r.cell(t).is_some_and(|c| r.gazetteer.entries(c).any(|e| e.label().contains("role-head") && e.kind() == "occupation"))
}

/// `Chief Weaver and CEO`: two posts, where an unknown one in front of the `and` is a chief's. The `and`, and where the second begins.
pub(super) fn joined(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    // `MD & CEO`
    if r.doc.lower(first as usize) == b"md" && end > first + 2 {
        return Some((first + 1, first + 2));
    }
    // `President/CEO`: two; `singer/songwriter` is one.
    let two = |t: u32| {
        let gap = |a: u32| r.doc.bytes(a as usize, a as usize + 1).end < r.doc.bytes(a as usize + 1, a as usize + 2).start;
        let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
        let post = |at: u32| !is_trade(r, at);
        r.doc.shape(t as usize) == Shape::Slash
            && r.labels(t - 1) & heads != 0
            && (t + 1..end.min(t + 5)).any(|s| r.labels(s) & heads != 0)
            && (gap(t - 1) || gap(t) || post(t - 1) && post(t + 1))
    };
    if let Some(slash) = (first + 1..end.saturating_sub(1)).find(|t| two(*t)) {
        return Some((slash, slash + 1));
    }
    // `VP Engineering and VP Product`, `Head of Trade and Head of Sales`: two of one kind.
    let again = |t: &u32| {
        let joins = r.doc.lower(*t as usize) == b"and" || r.doc.shape(*t as usize) == Shape::Amp;
        let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
        // `Minister for Roads and Member for Oakham West`: two of two kinds.
        let own = r.doc.shape(*t as usize + 1).is_capital()
            && matches!(r.doc.lower(*t as usize + 1), b"member" | b"minister" | b"leader" | b"senator" | b"secretary" | b"ambassador" | b"spokesperson")
            && matches!(r.doc.lower(*t as usize + 2), b"for" | b"of" | b"to")
            && (first + 1..*t).any(|l| matches!(r.doc.lower(l as usize), b"for" | b"of" | b"to"));
        joins && r.labels(t + 1) & heads != 0 && (own || r.doc.lower(first as usize) == r.doc.lower(*t as usize + 1))
    };
    if let Some(and) = (first + 2..end.saturating_sub(2)).find(again) {
        return Some((and, and + 1));
    }
    // `MINISTER FOR TRADE SENATOR FOR OHIO`: a letterhead whose lines ran together.
    let seat = |t: &u32| {
        matches!(r.doc.lower(*t as usize), b"member" | b"senator" | b"minister" | b"leader" | b"manager")
            && matches!(r.doc.lower(*t as usize + 1), b"for" | b"of")
            && r.doc.shape(*t as usize).is_capital()
    };
    if let Some(mut second) = (first + 3..end).find(seat).filter(|t| (first..*t).any(|l| matches!(r.doc.lower(l as usize), b"for" | b"of"))) {
        while second > first
            && matches!(r.doc.lower(second as usize - 1), b"shadow" | b"deputy" | b"acting" | b"assistant" | b"opposition" | b"federal" | b"state")
            && r.doc.shape(second as usize - 1).is_capital()
        {
            second -= 1;
        }
        let runs_on =
            r.doc.shape(second as usize - 1).is_capital() && r.labels(second - 1) & Label::Function.bit() == 0 && r.doc.lower(second as usize - 1) != b"prime";
        return runs_on.then_some((second, second));
    }
    if r.doc.lower(first as usize) != b"chief" {
        return None;
    }
    let and = (first + 2..end).find(|t| r.doc.lower(*t as usize) == b"and" || r.doc.shape(*t as usize) == Shape::Amp)?;
    let alone = r.cell(and + 1).is_some_and(|c| c.first == and + 1 && c.end >= end && r.gazetteer.labels(c) & Label::RoleHead.bit() != 0);
    alone.then_some((and, and + 1))
}

/// `Chief Merchant and Marketing Officer`: one post, of which the list cut off the second half.
pub(super) fn join_chief(r: &Release<'_, '_>, posts: &mut Vec<Post>) {
    let word = |t: u32| r.doc.lower(t as usize);
    let halves = |a: &Post, b: &Post| {
        let ((first, end), (second, last)) = (a.title, b.title);
        word(first) == b"chief"
            && end == first + 2
            && !matches!(word(first + 1), b"executive" | b"officer")
            && a.bodies.is_empty()
            && second == end + 1
            && (word(end) == b"and" || r.doc.shape(end as usize) == Shape::Amp)
            && word(second) != b"chief"
            && (second + 1..last.min(second + 4)).any(|t| word(t) == b"officer")
    };
    let Some(at) = posts.windows(2).position(|w| matches!(w, [a, b] if halves(a, b))) else { return };
    let second = posts.remove(at + 1);
    if let Some(p) = posts.get_mut(at) {
        *p = Post { title: (p.title.0, second.title.1), front: p.front, ..second };
    }
}
