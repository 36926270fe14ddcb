//! Whom a match is about: names, and the person that a pronoun stands for.

use super::body;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// The persons of a match.
pub(super) fn holders(r: &Release<'_, '_>, c: &Candidate) -> Vec<u32> {
    let mut out: Vec<u32> = c.all("holder").filter_map(|s| r.mention(s)).filter_map(|f| f.thing).collect();
    if let Some(s) = c.slot("pronoun") {
        out.extend(antecedent(r, s.first));
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// `Joining as trustees are A, a lawyer, B, head of Acme, and C`: all whom the sentence, or the list of lines, names in a row with the first.
pub(super) fn all_of_list(r: &Release<'_, '_>, c: &Candidate, holders: &mut Vec<u32>) {
    let Some(first) = c.slot("holder") else { return };
    let skip_address = |mut t: u32| {
        while t > 0 && r.labels(t - 1) & (Label::Honorific.bit() | Label::RoleTitle.bit()) != 0 {
            t -= 1;
        }
        t.checked_sub(1)
    };
    let shape = |t: u32| r.doc.shape(t as usize);
    let lines = skip_address(first.first).is_some_and(|t| matches!(shape(t), Shape::Break | Shape::Para | Shape::Bullet));
    let from = r.found.partition_point(|f| f.first < first.end);
    let mut last = first.end;
    for f in r.found.get(from..).unwrap_or(&[]).iter().take_while(|f| f.first < first.end + 400) {
        let between = || last..f.first;
        if lines {
            // A line without a name at its head ends the list.
            let heads = skip_address(f.first).is_some_and(|t| matches!(shape(t), Shape::Break | Shape::Para | Shape::Bullet));
            let breaks = between().filter(|t| matches!(shape(*t), Shape::Break | Shape::Para)).count();
            if breaks > 1 || f.kind != Kind::Person && breaks > 0 {
                break;
            }
            if f.kind == Kind::Person && heads && breaks == 1 {
                holders.extend(f.thing);
            }
        } else {
            if between().any(|t| matches!(shape(t), Shape::Stop | Shape::Para)) {
                break;
            }
            let row = skip_address(f.first).is_some_and(|t| matches!(shape(t), Shape::Comma | Shape::Semi) || r.doc.lower(t as usize) == b"and");
            let kin = between().any(|t| matches!(r.doc.lower(t as usize), b"who" | b"whose" | b"which" | b"succeeds" | b"replaces" | b"with"));
            if f.kind == Kind::Person && row && !kin {
                holders.extend(f.thing);
            }
        }
        last = f.end;
    }
    holders.sort_unstable();
    holders.dedup();
}

/// `to succeed Mr. Marsh`: the verb before a name.
pub(super) fn succeeded(r: &Release<'_, '_>, name: u32) -> Option<u32> {
    let mut at = name.checked_sub(1)?;
    while at > 0 && r.labels(at) & (Label::Honorific.bit() | Label::RoleTitle.bit()) != 0 {
        at -= 1;
    }
    matches!(r.doc.lower(at as usize), b"succeed" | b"succeeds" | b"succeeded" | b"succeeding" | b"replace" | b"replaces" | b"replaced" | b"replacing")
        .then_some(at)
}

/// The last person that the sentence names before a token.
pub(super) fn before(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let from = body::sentence(r, at);
    let i = r.found.partition_point(|f| f.first < at);
    r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.first >= from).find(|f| f.kind == Kind::Person).and_then(|f| f.thing)
}

/// The nearest person before a pronoun whose sex does not speak against it.
fn antecedent(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let sex_of = |t: u32| match r.doc.lower(t as usize) {
        b"he" | b"his" => Some(Label::Male),
        b"she" | b"her" => Some(Label::Female),
        _ => None,
    };
    let mut wanted = sex_of(at);
    let mut at = at;
    let mut i = r.found.partition_point(|f| f.first < at);
    // `and was director`: of whom the same sentence speaks.
    let mut from = if wanted.is_some() { (at + 1).saturating_sub(120) } else { body::sentence(r, at) };
    let named = |i: usize, from: u32| r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.end >= from).any(|f| f.kind == Kind::Person);
    // `She had a long career, including as chair`: whom the sentence calls by a pronoun.
    if wanted.is_none()
        && !named(i, from)
        && let Some(pronoun) = (from..at).find(|t| sex_of(*t).is_some())
    {
        wanted = sex_of(pronoun);
        at = pronoun;
        i = r.found.partition_point(|f| f.first < at);
        from = (at + 1).saturating_sub(120);
    }
    let near_enough = |f: &Found| f.end >= from;
    // `“She led us,”`: not who says it.
    let opens = (from..at).rev().find(|t| r.doc.shape(*t as usize) == Shape::Para).map_or(from, |t| t + 1);
    let quoted = wanted.is_some() && matches!(r.doc.shape(opens as usize), Shape::QuoteOpen | Shape::Quote);
    let says = |f: &Found| quoted && [f.first.saturating_sub(1), f.end].iter().any(|t| r.labels(*t) & Label::Speech.bit() != 0);
    let mut near = r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| near_enough(f)).filter(|f| f.kind == Kind::Person && !says(f));
    let suits = |f: &Found| wanted.is_none() || sex(r, f).is_none() || sex(r, f) == wanted;
    let found = near.find(|f| suits(f))?;
    // `Ann Holt is an adviser to President Marsh. She led`: of the sentence before, who stands first.
    let starts = body::sentence(r, found.first);
    let found = if wanted.is_some() && starts < body::sentence(r, at) {
        near.take_while(|f| f.first >= starts).filter(|f| suits(f)).last().unwrap_or(found)
    } else {
        found
    };
    // `It was begun by Dr. Holt and is a partner of Acme`: what the sentence is about.
    if r.doc.lower(at as usize) == b"and" && wanted.is_none() {
        let front = (found.first.saturating_sub(6)..found.first).rev().find(|t| {
            r.labels(*t) & (Label::Honorific.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::Adjective.bit()) == 0
        });
        if front.is_some_and(|t| r.doc.lower(t as usize) == b"by") && found.end == at {
            return None;
        }
    }
    found.thing
}

/// How many mentions of a person are asked.
const MENTIONS: usize = 256;

/// What the address before a name, or its given name, tells of the bearer.
fn sex(r: &Release<'_, '_>, f: &Found) -> Option<Label> {
    let tells = |t: u32| {
        let l = r.labels(t);
        match (l & Label::Male.bit() != 0, l & Label::Female.bit() != 0) {
            (true, false) => Some(Label::Male),
            (false, true) => Some(Label::Female),
            _ => None,
        }
    };
    let mine = f.thing.into_iter().flat_map(|t| r.mentions_of(t)).take(MENTIONS);
    mine.filter_map(|g| {
        g.first
            .checked_sub(1)
            .filter(|t| r.labels(*t) & Label::Honorific.bit() != 0)
            .and_then(tells)
            .or_else(|| if g.end > g.first + 1 { tells(g.first) } else { None })
    })
    .next()
}
