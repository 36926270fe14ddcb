//! Whom a match is about: names, and the person that a pronoun stands for.

use super::body;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The persons of a match.
pub(super) fn holders(r: &Release<'_, '_>, c: &Candidate) -> Vec<u32> {
    let mut out: Vec<u32> = c.all("holder").filter_map(|s| r.mention(s)).filter_map(|f| f.thing).collect();
    if let Some(s) = c.slot("pronoun") {
        if matches!(r.doc.lower(s.first as usize), b"both" | b"they") {
            out.extend(those_before(r, s.first));
            return out;
        }
        out.extend(told_behind(r, c, s.first).or_else(|| antecedent(r, s.first)));
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// `After serving as mayor, Ann Holt was elected`: at the head of a sentence it is whom the clause behind the comma is about.
fn told_behind(r: &Release<'_, '_>, c: &Candidate, at: u32) -> Option<u32> {
    const NEAR: u32 = 16;
    let opens = matches!(r.doc.lower(at as usize), b"before" | b"after" | b"since" | b"until" | b"while" | b"whilst" | b"prior" | b"upon" | b"besides" | b"in");
    if !opens || body::sentence(r, at) != at {
        return None;
    }
    let comma = (c.end..c.end + NEAR).find(|t| matches!(r.doc.shape(*t as usize), Shape::Comma | Shape::Stop | Shape::Para))?;
    let mut name = comma + 1;
    while r.labels(name) & (Label::Honorific.bit() | Label::RoleTitle.bit()) != 0 && name < comma + 4 {
        name += 1;
    }
    if r.doc.shape(comma as usize) != Shape::Comma {
        return None;
    }
    if pronoun_sex(r, name).is_some() {
        return antecedent(r, name);
    }
    r.found.binary_search_by_key(&name, |f| f.first).ok().and_then(|i| r.found.get(i)).filter(|f| f.kind == Kind::Person).and_then(|f| f.thing)
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
            if between().any(|t| matches!(shape(t), Shape::Stop | Shape::Para | Shape::Break)) {
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

/// `takes over as principal of Acme from Mr. Marsh`: who goes.
pub(super) fn replaced(r: &Release<'_, '_>, c: &Candidate) -> Option<u32> {
    let word = |t: u32| r.doc.lower(t as usize);
    let over = (c.start..c.end).any(|t| matches!(word(t), b"takes" | b"took" | b"take" | b"taking" | b"taken") && word(t + 1) == b"over");
    let mut at = c.end + 1;
    if !over || word(c.end) != b"from" {
        return None;
    }
    while r.labels(at) & (Label::Honorific.bit() | Label::RoleTitle.bit()) != 0 {
        at += 1;
    }
    r.found.binary_search_by_key(&at, |f| f.first).ok().and_then(|i| r.found.get(i)).filter(|f| f.kind == Kind::Person).and_then(|f| f.thing)
}

/// The last person that the sentence names before a token.
pub(super) fn before(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let from = body::sentence(r, at);
    let i = r.found.partition_point(|f| f.first < at);
    r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.first >= from).find(|f| f.kind == Kind::Person).and_then(|f| f.thing)
}

/// Whom `both` and `they` stand for: the last row of people in the sentence before.
fn those_before(r: &Release<'_, '_>, at: u32) -> Vec<u32> {
    let end = body::sentence(r, at);
    let from = body::sentence(r, end.saturating_sub(1));
    let i = r.found.partition_point(|f| f.first < end);
    let last = r.found.get(..i).unwrap_or(&[]).iter().enumerate().rev().take_while(|(_, f)| f.first >= from).find(|(_, f)| f.kind == Kind::Person);
    let mut row = last.map(|(n, _)| super::row::ends_with(r, n as u32)).unwrap_or_default();
    let few = r.doc.lower(at as usize) == b"both" && row.len() > 2;
    if row.len() < 2 || few {
        row.clear();
    }
    row
}

/// How far back the person that a pronoun stands for is looked for, in tokens and in sentences.
const BACK: u32 = 160;
const SENTENCES: i32 = 6;

/// Whom a pronoun stands for: what a text goes on about is mostly the subject of the sentence before, not who was named last. `Ann Holt leads it. Before,
/// she advised President Marsh. She was also director` is about Holt.
fn antecedent(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let mut at = at;
    let mut wanted = pronoun_sex(r, at);
    if wanted.is_none() {
        // `and was director`, `including as chair`: of whom the same sentence speaks.
        let from = body::sentence(r, at);
        let i = r.found.partition_point(|f| f.first < at);
        let mut named = r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.first >= from).filter(|f| f.kind == Kind::Person).peekable();
        let nearest = named.peek().copied();
        // `after six years of Dr. Holt in the position of`, `, who is`
        let near = matches!(r.doc.lower(at as usize), b"of" | b"who").then_some(nearest).flatten();
        if let Some(found) = near.or_else(|| named.find(|f| !oblique(r, f))) {
            return found.thing;
        }
        let acts = |t: &u32| pronoun_sex(r, *t).is_some() && !matches!(r.doc.lower(*t as usize), b"his" | b"her");
        let Some(pronoun) = (from..at).rev().find(acts).or_else(|| (from..at).rev().find(|t| pronoun_sex(r, *t).is_some())) else {
            // `It was begun by Dr. Holt and is a partner of Acme`: what the sentence is about.
            return nearest.filter(|f| f.end < at).and_then(|f| f.thing);
        };
        wanted = pronoun_sex(r, pronoun);
        at = pronoun;
    }
    let least = (at + 1).saturating_sub(BACK);
    // `“She led us,”`: not who says it.
    let opens = (least..at).rev().find(|t| r.doc.shape(*t as usize) == Shape::Para).map_or(least, |t| t + 1);
    let quoted = wanted.is_some() && matches!(r.doc.shape(opens as usize), Shape::QuoteOpen | Shape::Quote);
    let says = |f: &Found| quoted && [f.first.saturating_sub(1), f.end].iter().any(|t| r.labels(*t) & Label::Speech.bit() != 0);
    let i = r.found.partition_point(|f| f.first < at);
    let (mut from, mut back, mut best): (u32, i32, Option<(i32, &Found)>) = (body::sentence(r, at), 0, None);
    for f in r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.end >= least) {
        while f.first < from && back < SENTENCES {
            from = body::sentence(r, from.saturating_sub(1));
            back += 1;
        }
        if f.kind != Kind::Person || says(f) || names_a_chair(r, f) {
            continue;
        }
        let mine = sex(r, f);
        if wanted.is_some() && mine.is_some() && mine != wanted {
            continue;
        }
        let goes_on = back > 0 && (from..f.first).any(|t| pronoun_sex(r, t) == wanted && wanted.is_some());
        let score = 4 * i32::from(mine.is_some() && mine == wanted) - 2 * back - 3 * i32::from(oblique(r, f)) - 5 * i32::from(goes_on);
        // Of equals in one sentence the first, of equals in two the later.
        if best.is_none_or(|(most, b)| score > most || score == most && b.first >= from && back == 0 && !oblique(r, f)) {
            best = Some((score, f));
        }
    }
    best.and_then(|(_, f)| f.thing)
}

/// `Ann Holt, Peter Marsh Research Professor of Trade`: whom a chair is called after is not who is told of.
fn names_a_chair(r: &Release<'_, '_>, f: &Found) -> bool {
    let narrows = |t: &u32| r.labels(*t) & (Label::RoleMod.bit() | Label::NameSuffix.bit()) != 0 && r.doc.shape(*t as usize).is_capital();
    let head = (f.end..f.end + 3).find(|t| !narrows(t) || r.doc.is(*t as usize, Class::EndowedPost)).unwrap_or(f.end);
    r.doc.is(head as usize, Class::EndowedPost)
        && r.doc.shape(head as usize).is_capital()
        && matches!(r.doc.lower(head as usize + 1), b"of" | b"in" | b"for" | b"at")
}

fn pronoun_sex(r: &Release<'_, '_>, t: u32) -> Option<Label> {
    match r.doc.lower(t as usize) {
        b"he" | b"his" => Some(Label::Male),
        b"she" | b"her" => Some(Label::Female),
        _ => None,
    }
}

/// `to President Holt`, `of Ann Holt`, `Holt’s campaign`: named beside what is told.
fn oblique(r: &Release<'_, '_>, f: &Found) -> bool {
    if r.doc.shape(f.end as usize) == Shape::Poss {
        return true;
    }
    let words =
        Label::Honorific.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit() | Label::Adjective.bit();
    let front = (f.first.saturating_sub(6)..f.first).rev().find(|t| r.labels(*t) & words == 0 && !matches!(r.doc.lower(*t as usize), b"the" | b"-"));
    front.is_some_and(|t| r.doc.is(t as usize, Class::NoSubjectBefore))
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
