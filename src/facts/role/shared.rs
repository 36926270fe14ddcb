//! Posts whose body is said once: of the same person, at the first or the last of a row, for all of a council.

use super::claim::Claim;
use super::{MANY, body, fill, own, sender, wording};
use crate::facts::Release;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// Gives posts without a body the one that they share with others.
pub(super) fn share(r: &Release<'_, '_>, kept: &mut [Claim]) {
    share_seat(r, kept);
    share_gapped(r, kept);
    share_row(r, kept);
    share_behind(r, kept);
    share_officers(r, kept);
    seat_councillors(r, kept);
}

/// `Acme's chair is Ann Holt, a trustee since May`: a seat without a body is one at the body that the sentence gives the same person.
fn share_seat(r: &Release<'_, '_>, kept: &mut [Claim]) {
    const SEATS: [&[u8]; 5] = [b"trustee", b"director", b"member", b"partner", b"governor"];
    const OF_BOARDS: [&[u8]; 4] = [b"advisor", b"adviser", b"observer", b"secretary"];
    for i in 0..kept.len() {
        let Some(c) = kept.get(i) else { break };
        let bare = c.organization.is_none() && c.organization_name.is_none();
        let of_board = c.title.1 == c.title.0 + 2 && r.doc.lower(c.title.0 as usize) == b"board";
        let seat = c.title.1 == c.title.0 + 1 || of_board;
        // `a trustee in 2011` tells when.
        let dated = r.found.get(r.found.partition_point(|f| f.first <= c.title.1)).is_some_and(|f| f.first == c.title.1 + 1 && f.kind == Kind::Date);
        let told = matches!(r.doc.lower(c.title.1 as usize), b"of" | b"at" | b"for" | b"in" | b"with") && !dated;
        let last = c.title.1.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
        if !bare || !seat || told || !SEATS.contains(&last) && !(of_board && OF_BOARDS.contains(&last)) {
            continue;
        }
        let from = body::sentence(r, c.title.0);
        let (holder, first) = (c.holder, c.title.0);
        // In the order of their places: those of the sentence stand together.
        let sentence = kept.partition_point(|o| o.title.0 < from)..kept.partition_point(|o| o.title.0 < first);
        let mut bodies = kept.get(sentence).unwrap_or(&[]).iter().rev().take(MANY).filter(|o| o.holder == holder).filter_map(|o| o.organization);
        let Some(body) = bodies.next().filter(|b| bodies.all(|o| o == *b)) else { continue };
        if let Some(c) = kept.get_mut(i) {
            c.organization = Some(body);
        }
    }
}

/// `The Zentrix Club elected A president, B secretary and C treasurer`: where the verb is said once, so is the body.
fn share_gapped(r: &Release<'_, '_>, kept: &mut [Claim]) {
    for i in 1..kept.len() {
        let (Some(a), Some(b)) = (kept.get(i - 1), kept.get(i)) else { break };
        let bare = b.guessed || b.organization.is_none() && b.organization_name.is_none();
        let gapped = b.rule == "name-gapped-post" || b.rule == a.rule && gapped_as(r, b);
        if !gapped || !bare || body::sentence(r, b.title.0) != body::sentence(r, a.title.0) {
            continue;
        }
        let (body, name, guessed) = (a.organization, a.organization_name, a.guessed);
        if let Some(b) = kept.get_mut(i) {
            (b.organization, b.organization_name, b.guessed) = (body, name, guessed);
        }
    }
    // `elected A president and B treasurer of the Zentrix Club`: said once behind the last.
    for i in (1..kept.len()).rev() {
        let (Some(a), Some(b)) = (kept.get(i - 1), kept.get(i)) else { break };
        let bare = a.guessed || a.organization.is_none() && a.organization_name.is_none();
        let told = b.organization.is_some() && !b.guessed || b.organization_name.is_some();
        if b.rule != "name-gapped-post" || !bare || !told || body::sentence(r, b.title.0) != body::sentence(r, a.title.0) {
            continue;
        }
        let (body, name) = (b.organization, b.organization_name);
        if let Some(a) = kept.get_mut(i - 1) {
            (a.organization, a.organization_name, a.guessed) = (body, name, false);
        }
    }
}

/// `A was returned as treasurer and B as secretary`: no verb between the name and the `as`.
fn gapped_as(r: &Release<'_, '_>, c: &Claim) -> bool {
    let as_ = c.title.0.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"as");
    as_.is_some_and(|t| r.inside(Kind::Person, c.matched.1, t).any(|(_, f)| f.end == t))
}

/// `Cllr Ann Holt, Oakham Council's Cabinet Member for Culture`: a councillor's seat is on the council that the release tells of, if it is one.
fn seat_councillors(r: &Release<'_, '_>, kept: &mut [Claim]) {
    let seat = |c: &Claim| {
        let word = c.title.1.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
        c.title.1 <= c.title.0 + 2
            && c.rule == "post-before-name"
            && matches!(word, b"cllr" | b"cllrs" | b"councillor" | b"councillors" | b".")
            && r.doc.lower(c.title.0 as usize).starts_with(b"c")
    };
    if !kept.iter().any(|c| seat(c) && c.organization.is_none() && c.organization_name.is_none()) {
        return;
    }
    // The Arts Council and the like have no councillors.
    const OTHERS: [&str; 12] =
        ["arts", "research", "british", "security", "students", "student", "national", "privy", "health", "medical", "sports", "science"];
    let council = |t: &u32| {
        let name = r.name(*t).to_lowercase();
        name.ends_with(" council") && !name.split_whitespace().any(|w| OTHERS.contains(&w))
    };
    let mut all = (0..r.things.len() as u32).filter(|t| r.things.get(*t as usize).is_some_and(|x| x.kind == Kind::Org)).filter(council);
    let Some(body) = all.next().filter(|_| all.next().is_none()) else { return };
    for c in kept.iter_mut().filter(|c| seat(c) && c.organization.is_none() && c.organization_name.is_none()) {
        (c.organization, c.guessed) = (Some(body), true);
    }
}

/// `Zentrix chairman Ann Holt and captain Paul Marsh`: posts before names that an `and` joins are at the body in front of the first.
fn share_row(r: &Release<'_, '_>, kept: &mut [Claim]) {
    for i in 1..kept.len() {
        let (Some(a), Some(b)) = (kept.get(i - 1), kept.get(i)) else { break };
        let row = a.rule == "post-before-name"
            && b.rule == a.rule
            && a.organization.is_some()
            && !a.guessed
            // `Zentrix chair A and captain B`, not `Justice A of the Supreme Court and barrister B`.
            && !r.inside(Kind::Org, a.title.1, a.matched.2).any(|(_, f)| f.thing == a.organization)
            && b.organization.is_none()
            && b.organization_name.is_none()
            && matches!(r.doc.lower(a.matched.2 as usize), b"and" | b"&")
            && b.title.0 == a.matched.2 + 1;
        let of_bodies = own::is_of_staff(r, b.title) || own::is_of_office(r, b.title) || own::is_of_bodies(r, b.title) || {
            let last = r.doc.lower(b.title.1.saturating_sub(1) as usize);
            matches!(last, b"adviser" | b"advisor" | b"engineer" | b"coordinator" | b"fellow" | b"scientist" | b"officer" | b"consultant")
                || wording::is_occupation(r, b.title) && !matches!(last, b"author" | b"artist" | b"writer" | b"poet" | b"actor" | b"politician" | b"farmer")
                || matches!(
                    last,
                    b"captain" | b"coach" | b"secretary" | b"president" | b"trustee" | b"director" | b"manager" | b"chairman" | b"doctor" | b"principal"
                )
        };
        let (body, lower) = (a.organization, r.doc.shape(b.title.0 as usize) == Shape::Lower);
        if row
            && !wording::is_free(r, b.title)
            && of_bodies
            && lower
            && let Some(b) = kept.get_mut(i)
        {
            b.organization = body;
        }
        // `doctoral student A and lecturer B, both of Zentrix College`: behind the second name.
        let (Some(a), Some(b)) = (kept.get(i - 1), kept.get(i)) else { break };
        let pair = a.rule == b.rule && a.matched.2 + 1 == b.title.0 && r.doc.lower(a.matched.2 as usize) == b"and";
        let both = pair && (b.title.1..b.matched.2 + 3).any(|t| r.doc.lower(t as usize) == b"both");
        let bare = a.organization.is_none() && a.organization_name.is_none() || a.guessed;
        let body = b.organization.filter(|_| both && bare && !b.guessed);
        if let (Some(body), Some(a)) = (body, kept.get_mut(i - 1)) {
            (a.organization, a.guessed) = (Some(body), false);
        }
        // `Trade Committee Chair A and Subcommittee Chair B`: of the committee.
        let (Some(a), Some(b)) = (kept.get(i - 1), kept.get(i)) else { break };
        let below = r.doc.lower(b.title.0 as usize) == b"subcommittee" && a.rule == b.rule && b.title.0 == a.matched.2 + 1;
        let body = a.organization.filter(|t| below && (b.guessed || b.organization.is_none()) && fill::is_committee(r, *t));
        if let (Some(body), Some(b)) = (body, kept.get_mut(i)) {
            (b.organization, b.guessed) = (Some(body), false);
        }
    }
}

/// `Ann Holt, President; Jim Tate, Secretary; and Al Reyes, Treasurer`: between officers of one body stands an officer of it.
fn share_officers(r: &Release<'_, '_>, kept: &mut [Claim]) {
    const NEAR: u32 = 24;
    // `The new officers are: President-elect A; Vice President B; Treasurer C`: at the ends of the row as well.
    for i in 0..kept.len() {
        let Some(b) = kept.get(i) else { break };
        if b.organization.is_some() || b.organization_name.is_some() || b.rule != "post-before-name" || !own::is_officer(r, b.title) {
            continue;
        }
        let from = body::sentence(r, b.title.0);
        let near = |o: &&Claim| o.rule == b.rule && body::sentence(r, o.title.0) == from && o.holder != b.holder && o.organization.is_some();
        let around = kept.get(i.saturating_sub(3)..(i + 4).min(kept.len())).unwrap_or(&[]);
        let mut bodies = around.iter().filter(near).filter(|o| own::is_officer(r, o.title) || sender::presides(r, o.title)).filter_map(|o| o.organization);
        let Some(body) = bodies.next().filter(|x| bodies.all(|o| o == *x)) else { continue };
        if let Some(b) = kept.get_mut(i) {
            (b.organization, b.guessed) = (Some(body), true);
        }
    }
    for i in 1..kept.len().saturating_sub(1) {
        let (Some(a), Some(b), Some(c)) = (kept.get(i - 1), kept.get(i), kept.get(i + 1)) else { break };
        let bare = b.organization.is_none() && b.organization_name.is_none();
        let officer = own::is_officer(r, b.title);
        let body = a.organization.filter(|_| a.guessed && c.guessed && a.organization == c.organization);
        let row = a.rule == b.rule && c.rule == b.rule && b.title.0 <= a.title.1 + NEAR && c.title.0 <= b.title.1 + NEAR;
        if bare
            && officer
            && row
            && body.is_some()
            && let Some(b) = kept.get_mut(i)
        {
            (b.organization, b.guessed) = (body, true);
        }
    }
}

/// `Lieutenant A, Investigator B and Captain C of the Harbour Police`: officers and staff in a row, whose body is told behind the last.
fn share_behind(r: &Release<'_, '_>, kept: &mut [Claim]) {
    for i in (1..kept.len()).rev() {
        let (Some(a), Some(b)) = (kept.get(i - 1), kept.get(i)) else { break };
        let bare = a.organization.is_none() && a.organization_name.is_none() || a.guessed;
        let told = !b.guessed && (b.organization.is_some() || b.organization_name.is_some());
        if a.rule != "post-before-name" || b.rule != a.rule || !bare || !told || a.matched.2 > b.title.0 {
            continue;
        }
        // Behind the name, or told so of the one that this one shares with.
        let behind = r.bodies_before(b.matched.2).next_back().is_some_and(|f| f.first >= b.title.1 && f.thing == b.organization && f.end == b.matched.2)
            || kept.get(i + 1).is_some_and(|n| n.organization == b.organization && n.rule == b.rule && n.title.0 <= b.matched.2 + 3);
        // An `and` closes the row, or what stands behind shares already.
        let closes = (a.matched.2..b.title.0).any(|t| matches!(r.doc.lower(t as usize), b"and" | b"&"))
            || kept.get(i + 1).is_some_and(|n| n.organization == b.organization && n.rule == b.rule && n.title.0 <= b.matched.2 + 3);
        if !closes {
            continue;
        }
        let gap = (a.matched.2..b.title.0).all(|t| matches!(r.doc.lower(t as usize), b"and" | b"&") || r.doc.shape(t as usize) == Shape::Comma);
        let elected = |c: &Claim| {
            (c.title.0..c.title.1).any(|t| {
                matches!(
                    r.doc.lower(t as usize),
                    b"senator"
                        | b"minister"
                        | b"minister-in-charge"
                        | b"secretary"
                        | b"mayor"
                        | b"president"
                        | b"governor"
                        | b"representative"
                        | b"congressman"
                        | b"congresswoman"
                        | b"premier"
                        | b"mp"
                        | b"councillor"
                        | b"ambassador"
                        | b"king"
                        | b"queen"
                        | b"prince"
                        | b"princess"
                        | b"bishop"
                        | b"commissioner"
                )
            })
        };
        let (body, name) = (b.organization, b.organization_name);
        if behind
            && gap
            && !elected(a)
            && let Some(a) = kept.get_mut(i - 1)
        {
            (a.organization, a.organization_name, a.guessed) = (body, name, false);
        }
    }
}
