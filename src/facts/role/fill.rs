//! Which of the posts in a row share a body.

use super::post::Post;
use super::wording;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::token::Shape;

/// A seat in a parliament, or a state's post with its field told: held at no body that the next post is held at.
pub(super) fn represents(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let word = |t: u32| r.doc.lower(t as usize);
    let told = (first..end).any(|t| matches!(word(t), b"for" | b"of"));
    told && (first..end).any(|t| {
        matches!(
            word(t),
            b"parliament"
                | b"mp"
                | b"senator"
                | b"minister"
                | b"mla"
                | b"msp"
                | b"congress"
                | b"ambassador"
                | b"mayor"
                | b"governor"
                | b"premier"
                | b"delegation"
                | b"envoy"
        )
    })
}

/// `Audit Committee`, `Task Force on Trade`.
pub(super) fn is_committee(r: &Release<'_, '_>, body: u32) -> bool {
    sits(r.name(body))
}

/// Is a post that follows held at nothing but a committee, typed or in words?
fn seats(r: &Release<'_, '_>, bodies: &[u32], name: Option<(u32, u32)>) -> bool {
    let named = bodies.is_empty() && name.is_some_and(|(a, b)| sits(r.doc.words(a as usize, b as usize)));
    named || bodies.iter().all(|b| is_committee(r, *b)) && !bodies.is_empty()
}

fn sits(name: &str) -> bool {
    let name = name.to_lowercase();
    // `Governing Council`: the head of a house sits on it, and is the house's.
    let sits_above = ["governing", "supervisory", "advisory", "academic", "executive"].iter().any(|w| {
        name.strip_prefix(w).is_some_and(|rest| matches!(rest, " council" | " board") || rest.starts_with(" council of ") || rest.starts_with(" board of "))
    });
    name.ends_with("committee")
        || name.contains("committee of ")
        || name.ends_with("task force")
        || name.ends_with("working group")
        || name.starts_with("committee on")
        || sits_above
}

/// Posts that committees give.
pub(super) fn of_committees(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    (first..end).any(|t| {
        let w = r.doc.lower(t as usize);
        [
            b"chair".as_slice(),
            b"member",
            b"vice",
            b"co-chair",
            b"secretary",
            b"ranking",
            b"convener",
            b"convenor",
            b"rapporteur",
            b"deputy",
            b"clerk",
            b"head",
            b"leader",
        ]
        .iter()
        .any(|p| w.starts_with(p))
    })
}

/// `editor of the Southern Quarterly`: capitals behind `of the` that are no field.
pub(super) fn names_scope(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let of = (first + 1..end).find(|t| r.doc.lower(*t as usize) == b"of" && r.doc.lower(*t as usize + 1) == b"the");
    let board = |t: u32| matches!(r.doc.lower(t as usize), b"board" | b"directors" | b"trustees" | b"executive" | b"management" | b"faculty" | b"department");
    of.is_some_and(|t| t + 2 < end && (t + 2..end).all(|t| r.doc.shape(t as usize).is_capital()) && !(t + 2..end).any(board))
}

/// `Ann Holt, vice-chair of the board, chief engineer at Acme`: a seat in front of what somebody does elsewhere, parted by a comma alone.
pub(super) fn on_board(r: &Release<'_, '_>, p: &Post) -> bool {
    let (first, end) = p.title;
    let board = (first..end).any(|t| matches!(r.doc.lower(t as usize), b"board" | b"committee" | b"council" | b"jury"));
    let seat = (first..end).any(|t| {
        matches!(
            r.doc.lower(t as usize),
            b"member"
                | b"chair"
                | b"chairman"
                | b"chairwoman"
                | b"chairperson"
                | b"vice-chair"
                | b"vice-chairman"
                | b"co-chair"
                | b"deputy"
                | b"director"
                | b"secretary"
                | b"treasurer"
                | b"president"
                | b"vice-president"
                | b"trustee"
        )
    });
    let joined = r.doc.shape(end as usize) != Shape::Comma || r.doc.lower(end as usize + 1) == b"and";
    board && seat && !joined
}

/// `chairman, CEO and president of Acme`: titles without a body take that of the next one that has it behind;
/// `Acme's chairman and CEO`: a body in front holds for all that follow.
pub(super) fn fill(r: &Release<'_, '_>, posts: &mut [Post], career: bool) {
    let mut next: Option<(Vec<u32>, Option<(u32, u32)>, Option<u32>)> = None;
    let member = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"member" | b"trustee" | b"volunteer" | b"supporter" | b"patron" | b"ambassador" | b"chair" | b"founder" | b"co-founder" | b"owner" | b"co-owner"
        )
    };
    let joined_as_member = posts.last().is_some_and(|p| (p.title.0..p.title.1).any(member));
    let mut behind = u32::MAX;
    for p in posts.iter_mut().rev().filter(|p| !p.own_only) {
        // `High Commissioner to Zelhad and who is a member of Acme`: said by itself.
        if (p.end..behind.min(p.end + 8)).any(|t| matches!(r.doc.lower(t as usize), b"who" | b"is" | b"was" | b"serves" | b"served")) {
            next = None;
        }
        // `roles including head of sales, dean of the College of Trade, and chair`: a career goes from body to body.
        if career && r.doc.shape(p.end as usize) == Shape::Comma {
            next = None;
        }
        // `a sculptor and a lecturer at Acme`: each with an article of its own.
        let article = |t: u32| t.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"a" | b"an"));
        let free = wording::is_free(r, p.title) && behind != u32::MAX && (p.end..behind).any(|t| matches!(r.doc.lower(t as usize), b"and" | b"&"));
        // `a former police officer and now a counsellor at Acme`
        let now = behind != u32::MAX
            && r.labels(p.title.0) & Label::RoleStatus.bit() != 0
            && (p.end..behind).any(|t| matches!(r.doc.lower(t as usize), b"now" | b"currently" | b"today" | b"presently"));
        // `worked as both a midwife and a ward manager at Acme`
        let both = p.title.0.checked_sub(2).is_some_and(|t| matches!(r.doc.lower(t as usize), b"both" | b"as"));
        let apart = free
            || now
            || !both && article(behind) && behind != u32::MAX && article(p.title.0) && wording::is_occupation(r, p.title) && !wording::teaches(r, p.title);
        behind = p.title.0;
        if apart {
            next = None;
        }
        if !p.bodies.is_empty() || p.name.is_some() {
            // `assistant professor and lecturer in the Department of Trade at Acme`: both teach there.
            next = Some((p.bodies.clone(), p.name, p.above.filter(|_| !wording::teaches(r, p.title))));
        } else if p.front.is_some() || p.front_name.is_some() {
            next = None;
        } else if super::ours::described(r, p.title.1) {
            // `a headteacher at a school in Leeds and a member of Acme`
        } else if represents(r, p.title) {
            // `Member of Parliament for Oyrotal and Chair of the Trade Committee`
        } else if wording::is_occupation(r, p.title) && joined_as_member {
            // `a train driver and life member of the union` drives no train there.
        } else if next.as_ref().is_some_and(|(bodies, name, _)| seats(r, bodies, *name)) && !of_committees(r, p.title) {
            // `Lead Director and Chair of the Audit Committee`: a director of the whole; `… of the Governing Council of Acme University`: of the university.
            p.bodies.extend(next.as_ref().and_then(|(_, _, above)| *above));
        } else if names_scope(r, p.title) {
            // `editor of the Quarterly, chair of Acme`: told by its own words.
        } else if wording::writes(r, p.title) {
            // `lead author of the study and a professor at Acme`
        } else if on_board(r, p) {
            // `chair of the board, chief engineer at Acme`: told of whoever's board it is.
        } else if let Some((bodies, name, above)) = &next {
            // `Professor and Head of the Department of Trade at Acme University`: a professor of the university.
            // `the Ann and Paul Holt Professor and Chair of the Department of Trade at Acme`: a chair of the department's.
            match above.filter(|_| wording::teaches(r, p.title) && p.title.1 < p.title.0 + 5) {
                Some(above) => p.bodies = vec![above],
                None => {
                    p.bodies.clone_from(bodies);
                    p.name = *name;
                }
            }
        }
    }
    let mut before = (None, None);
    for p in posts.iter_mut().filter(|p| !p.own_only) {
        // `UNICEF's founder and a retired nurse`: an occupation with an article of its own is practised anywhere.
        let apart = || wording::is_occupation(r, p.title) && p.title.0.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"a" | b"an" | b"the"));
        if p.front.is_none() && p.front_name.is_none() && p.bodies.is_empty() && p.name.is_none() && apart() {
            before = (None, None);
        } else if p.front.is_some() || p.front_name.is_some() {
            before = (p.front, p.front_name);
        } else if !p.bodies.is_empty() || p.name.is_some() {
            before = (None, None);
        } else {
            (p.front, p.front_name) = before;
        }
    }
}
