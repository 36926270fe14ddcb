//! Which body another one is a part of: `X's Y`, `Y of the X`, `Y, a subsidiary of X`, and units beside the body they belong to.

use super::told::{Told, past_brackets};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::OrganizationKind;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The body that the text names as this one's owner.
pub(super) fn parent(r: &Release<'_, '_>, thing: u32, told: &[Told]) -> Option<u32> {
    let mentions = || r.places_of(thing).iter().map(|i| *i as usize);
    let other = |f: &Found| f.thing.filter(|t| *t != thing);
    mentions()
        .find_map(|i| r.found.get(i).and_then(|f| owner(r, f, i).or_else(|| whole(r, f)).and_then(other)))
        .or_else(|| told.iter().find_map(|d| described(r, *d).and_then(other)))
        .or_else(|| mentions().find_map(|i| r.found.get(i).and_then(|f| called(r, f, i)).and_then(other)))
        .or_else(|| mentions().find_map(|i| r.found.get(i).and_then(|f| beside(r, f, i)).and_then(other)))
}

/// The body named at a token.
fn body_at<'a>(r: &Release<'a, '_>, t: u32) -> Option<&'a Found> {
    let at = u32::from(r.doc.lower(t as usize) == b"the") + t;
    r.found.binary_search_by_key(&at, |f| f.first).ok().and_then(|i| r.found.get(i)).filter(|f| f.kind == Kind::Org)
}

fn previous<'a>(r: &Release<'a, '_>, i: usize) -> Option<&'a Found> {
    i.checked_sub(1).and_then(|b| r.found.get(b)).filter(|b| b.kind == Kind::Org)
}

/// `Oxley University’s Office of Research`
fn owner<'a>(r: &Release<'a, '_>, f: &Found, i: usize) -> Option<&'a Found> {
    previous(r, i).filter(|b| past_brackets(r, b) + 1 == f.first && r.doc.shape(f.first as usize - 1) == Shape::Poss)
}

/// `Office of Research (OOR) of the Oxley University`, `Office of Research at Oxley University`, but not `Zentrix at Oxley’s invitation`.
fn whole<'a>(r: &Release<'a, '_>, f: &Found) -> Option<&'a Found> {
    let at = past_brackets(r, f);
    let link = r.doc.lower(at as usize);
    let whole = matches!(link, b"of" | b"within" | b"inside");
    let n = body_at(r, at + 1)?;
    // `Oxley Students’ Association at Marlow University`, but not `Zentrix Ltd. at Marlow University`.
    let school = link == b"at" && (n.first..n.end).any(|t| matches!(r.doc.lower(t as usize), b"university" | b"college" | b"institute"));
    let part = matches!(link, b"at" | b"under" | b"in") && unit(r, f) || school && !formed(r, f);
    (whole || part && r.doc.shape(n.end as usize) != Shape::Poss).then_some(n)
}

/// Nouns of parts: `a subsidiary of Oxley`, `an Oxley company`.
fn part(word: &[u8]) -> bool {
    Class::PartOfABody.holds(word)
}

/// `a wholly owned subsidiary of Oxley`, `part of the Oxley Group`, `owned by Oxley`, `an Oxley company`.
fn described<'a>(r: &Release<'a, '_>, d: Told) -> Option<&'a Found> {
    if d.front {
        // `Oxley subsidiary Zentrix`, `Oxley’s charitable arm, Zentrix,`
        let last = d.end.checked_sub(1)?;
        let before = last.checked_sub(1).map_or(&b""[..], |t| r.doc.lower(t as usize));
        // `the Oxley spin-off company Zentrix` is free.
        let own = match r.doc.lower(last as usize) {
            b"group" => false,
            b"company" => matches!(before, b"portfolio" | b"group" | b"daughter"),
            word => part(word),
        };
        if !own {
            return None;
        }
        let at = r.found.partition_point(|f| f.end <= d.end).checked_sub(1)?;
        let b = r.found.get(at).filter(|b| b.kind == Kind::Org && b.end + 6 >= d.end && b.end < d.end && b.first >= d.first)?;
        let plain = (b.end..last).all(|t| matches!(r.doc.shape(t as usize), Shape::Lower | Shape::Poss | Shape::Hyphen));
        return plain.then_some(b);
    }
    // `an Oxley company`
    let named = |from: u32| body_at(r, from).filter(|b| part(r.doc.lower(b.end as usize)));
    if let Some(b) = Some(d.first + 1).filter(|_| matches!(r.doc.lower(d.first as usize), b"a" | b"an")).and_then(named) {
        return Some(b);
    }
    // `Oxley’s research arm`
    if let Some(b) = body_at(r, d.first).filter(|b| b.first == d.first && r.doc.shape(past_brackets(r, b) as usize) == Shape::Poss) {
        let small = |t: &u32| matches!(r.doc.shape(*t as usize), Shape::Lower | Shape::Hyphen);
        let from = past_brackets(r, b) + 1;
        let last = (from..from + 5).take_while(small).last();
        return last.filter(|t| part(r.doc.lower(*t as usize)) && !matches!(r.doc.lower(*t as usize + 1), b"at" | b"in")).map(|_| b);
    }
    (d.first..d.end).find_map(|t| {
        let (word, link) = (r.doc.lower(t as usize), r.doc.lower(t as usize + 1));
        let owned = matches!(word, b"owned" | b"controlled") && link == b"by";
        let of = part(word) && matches!(link, b"of" | b"within" | b"under") && word != b"group";
        // `a member of the Oxley Group`
        let member = word == b"member" && link == b"of";
        let b = body_at(r, t + 2).filter(|_| owned || of || member)?;
        let group = matches!(r.doc.lower(b.end as usize - 1), b"group" | b"holdings") || r.doc.lower(b.end as usize) == b"group";
        (!member || group).then_some(b)
    })
}

/// Told of the whole: `Oxley and its subsidiary Zentrix`, `Oxley, the parent company of Zentrix`, `Zentrix’s parent company, Oxley`.
fn called<'a>(r: &Release<'a, '_>, f: &Found, i: usize) -> Option<&'a Found> {
    let lower = |t: u32| r.doc.lower(t as usize);
    // `Zentrix’s parent, Oxley`, `Zentrix parent company Oxley`
    let mut at = past_brackets(r, f);
    at += u32::from(r.doc.shape(at as usize) == Shape::Poss);
    if lower(at) == b"parent" || lower(at) == b"owner" && at > f.end {
        at += 1;
        at += u32::from(matches!(lower(at), b"company" | b"group" | b"organization" | b"organisation" | b"firm" | b"body"));
        at += u32::from(r.doc.shape(at as usize) == Shape::Comma);
        if let Some(b) = body_at(r, at) {
            return Some(b);
        }
    }
    before_name(r, f, i)
}

/// The same of words in front of the part’s name.
fn before_name<'a>(r: &Release<'a, '_>, f: &Found, i: usize) -> Option<&'a Found> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let step = |back: u32, words: &[&[u8]]| back.checked_sub(1).filter(|b| words.contains(&lower(*b)));
    let skip = |back: u32, words: &[&[u8]]| step(back, words).unwrap_or(back);
    let back = skip(f.first, &[b"the"]);
    if let Some(of) = step(back, &[b"of"]) {
        // `Oxley, (the) parent company of Zentrix`, `Oxley, owner of Zentrix`
        let noun = skip(of, &[b"company", b"organization", b"organisation", b"group"]);
        let whole = step(noun, &[b"parent"]).or_else(|| if noun == of { step(noun, &[b"owner", b"operator"]) } else { None })?;
        let back = skip(skip(whole, &[b"corporate"]), &[b"the"]);
        let before = back.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Comma || lower(*t) == b"is")?;
        return previous(r, i).filter(|b| b.end == before || past_brackets(r, b) == before);
    }
    if let Some(which) = step(back, &[b"owns"]).and_then(|b| step(b, &[b"which"])) {
        return previous(r, i).filter(|b| past_brackets(r, b) + 1 == which);
    }
    // `Oxley and its wholly owned subsidiary, Zentrix`
    let comma = back.checked_sub(1).filter(|c| r.doc.shape(*c as usize) == Shape::Comma).unwrap_or(back);
    let mut at = step(comma, &[b"subsidiary", b"unit", b"division", b"arm", b"affiliate", b"brand", b"business", b"spinout"])?;
    for _ in 0..4 {
        let before = at.checked_sub(1)?;
        if matches!(lower(before), b"its" | b"their" | b"our") {
            return previous(r, i).filter(|b| (b.end..before).all(|t| !matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Para | Shape::Break)));
        }
        if !matches!(r.doc.shape(before as usize), Shape::Lower | Shape::Hyphen) {
            return None;
        }
        at = before;
    }
    None
}

/// Heads of what is always a part of something.
pub(super) fn unit_head(word: &[u8]) -> bool {
    Class::UnitHead.holds(word)
}

/// Does a name's head say that it is a part? `Department of Chemistry`, `Oxley Research Unit`.
fn unit(r: &Release<'_, '_>, f: &Found) -> bool {
    let of = (f.first + 1..f.end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"on"));
    unit_head(r.doc.lower(of.unwrap_or(f.end) as usize - 1)) || unit_head(r.doc.lower(f.first as usize))
}

/// Is a body what its whole is? `Department of Geology` of a university is no ministry, a museum of one stays a museum.
pub(super) fn takes_kind(r: &Release<'_, '_>, thing: u32, kind: OrganizationKind) -> bool {
    use OrganizationKind::{Education, Government, Nonprofit, Other};
    let full = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest));
    let school = |f: &Found| (f.first..f.end).any(|t| matches!(r.doc.lower(t as usize), b"university" | b"college" | b"school" | b"faculty"));
    let own = |f: &Found| matches!(r.doc.lower(f.end as usize - 1), b"hospital" | b"museum" | b"foundation" | b"association" | b"society" | b"union" | b"club");
    match kind {
        Other => true,
        Education => full.is_some_and(|f| unit(r, f) && !school(f)),
        Government | Nonprofit => full.is_some_and(|f| unit(r, f) && !own(f)),
        _ => false,
    }
}

/// Does its legal form end a name?
fn formed(r: &Release<'_, '_>, f: &Found) -> bool {
    r.labels(f.end - 1) & (Label::CompanySuffix.bit() | Label::CompanySuffixX.bit()) != 0
}

/// A body that has parts: a university, a ministry, a firm.
fn has_parts(r: &Release<'_, '_>, f: &Found) -> bool {
    let head = |w: &[u8]| {
        matches!(w, b"university" | b"ministry" | b"universidad" | b"universiteit" | b"universitas" | b"college" | b"hospital" | b"corporation" | b"nations")
    };
    let legal = formed(r, f);
    head(r.doc.lower(f.first as usize)) || head(r.doc.lower(f.end as usize - 1)) || legal || (f.first..f.end).any(|t| head(r.doc.lower(t as usize)))
}

/// `Faculty of Law, University of Oxley`; on lines of their own in an address; `Oxley University School of Law`.
fn beside<'a>(r: &Release<'a, '_>, f: &Found, i: usize) -> Option<&'a Found> {
    if !unit(r, f) {
        return None;
    }
    let at = past_brackets(r, f);
    let next = r.found.get(r.found.partition_point(|n| n.first < at)).filter(|n| n.kind == Kind::Org && has_parts(r, n) && !part_of_row(r, n));
    let line = |t: u32| matches!(r.doc.shape(t as usize), Shape::Break | Shape::Para);
    let alone = |g: &Found| {
        let l = r.doc.lines.get(r.doc.line_of(g.first as usize));
        l.is_some_and(|l| g.first <= l.start + 1 && l.end <= g.end + 1)
    };
    let behind = next.filter(|n| {
        let comma = r.doc.shape(at as usize) == Shape::Comma && (n.first == at + 1 || n.first == at + 2 && r.doc.lower(at as usize + 1) == b"the");
        comma && !in_row(r, f) || line(at) && n.first == at + 1 && alone(f) && alone(n)
    });
    behind.or_else(|| previous(r, i).filter(|b| line(b.end) && b.end + 1 == f.first && alone(b) && alone(f) && has_parts(r, b) && !unit_only(r, b)))
}

/// A list goes on behind it: `the Department of Health, Oxley University and the Fund`.
fn part_of_row(r: &Release<'_, '_>, f: &Found) -> bool {
    let at = past_brackets(r, f) as usize;
    let and = |t: usize| matches!(r.doc.lower(t), b"and" | b"or" | b"&");
    and(at) || r.doc.shape(at) == Shape::Comma && (and(at + 1) || body_at(r, at as u32 + 1).is_some())
}

/// A list came before it: `the Fund, the Department of Health, …`.
fn in_row(r: &Release<'_, '_>, f: &Found) -> bool {
    let before = f.first.checked_sub(1 + u32::from(f.first > 0 && r.doc.lower(f.first as usize - 1) == b"the"));
    let comma = before.filter(|t| r.doc.shape(*t as usize) == Shape::Comma);
    let at = comma.map(|c| r.found.partition_point(|x| x.end <= c));
    at.and_then(|n| n.checked_sub(1)).and_then(|n| r.found.get(n)).is_some_and(|b| b.kind == Kind::Org && Some(b.end) == comma)
}

/// `Department of Geology`: a part itself, and no whole of another line.
fn unit_only(r: &Release<'_, '_>, f: &Found) -> bool {
    unit_head(r.doc.lower(f.first as usize)) && r.doc.lower(f.first as usize) != b"college"
}

/// The body with whose name another's begins: `Oxley University` of `Oxley University School of Law`. `of`: bodies by their folded names.
pub(super) fn by_name(r: &Release<'_, '_>, thing: u32, of: &rustc_hash::FxHashMap<&str, u32>) -> Option<u32> {
    let f = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest))?;
    // What such a head says by itself, `Oxley Research` may be called `Oxley`.
    let same = |word: &[u8]| matches!(word, b"research" | b"initiative" | b"agency" | b"commission" | b"authority" | b"museum" | b"academy" | b"group");
    if f.end - f.first < 2 || !unit(r, f) || same(r.doc.lower(f.end as usize - 1)) {
        return None;
    }
    let key = r.things.get(thing as usize).map(|t| t.key.as_str())?;
    let begins = key.match_indices(' ').map(|(at, _)| at).take(8).filter_map(|at| key.get(..at)).filter_map(|k| of.get(k).copied());
    begins.filter(|p| *p != thing).last()
}
