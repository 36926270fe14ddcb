//! The subject of a verb beyond what stands beside it: over an aside between commas, at the beginning of its clause, in the line that leads a list.

use super::super::Release;
use super::anaphor::is_we;
use super::giver::{FAR, Giver};
use super::phrase::{self, content, name_at};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Slot;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Between two commas: where the name before the first ends. `UNICEF, together with UNESCO, gave` is passed over too.
pub(super) fn aside(r: &Release<'_, '_>, comma: u32, from: u32) -> Option<u32> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let mut t = comma;
    while t > from + 1 {
        t -= 1;
        if matches!(shape(t), Shape::Semi | Shape::Colon | Shape::QuoteOpen | Shape::QuoteClose) {
            return None;
        }
        if shape(t) != Shape::Comma {
            continue;
        }
        let named =
            name_at(r, t - 1).is_some_and(|f| f.end == t && !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration)) || shape(t - 1) == Shape::Close;
        // Behind it no name begins a row: `A, B and C, gave`.
        if named && name_at(r, t + 1).is_none_or(|f| matches!(f.kind, Kind::Date | Kind::Duration)) {
            return Some(t);
        }
    }
    None
}

/// `the company`, `the Commission's aid department`: the noun that ends before the verb.
pub(super) fn noun<'a>(r: &Release<'a, '_>, head: u32, from: u32) -> Option<Giver<'a>> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let mut t = head;
    while t > from && t + 5 > head && name_at(r, t - 1).is_none() && r.doc.shape(t as usize - 1) == Shape::Lower && content(r, t - 1) {
        t -= 1;
    }
    // `the Government's 2021-22 budget`
    if let Some(day) = t.checked_sub(1).and_then(|d| name_at(r, d)).filter(|f| f.kind == Kind::Date && f.end == t && f.first > from) {
        t = day.first;
    }
    let before = t.checked_sub(1).filter(|b| *b >= from)?;
    if r.doc.shape(before as usize) == Shape::Poss && Class::PayingArm.holds(lower(head)) {
        let f = name_at(r, before.checked_sub(1)?).filter(|f| f.kind == Kind::Org)?;
        return Some(Giver::Named(vec![f]));
    }
    // `Ann Holt, whose estate gave`
    if lower(before) == b"whose" && t == head && Class::PayingArm.holds(lower(head)) {
        let comma = u32::from(before > from && r.doc.shape(before as usize - 1) == Shape::Comma);
        return name_at(r, (before - comma).checked_sub(1)?).filter(|f| f.kind != Kind::Place).map(|f| Giver::Named(vec![f]));
    }
    // `The Council said that its office will offer`
    if matches!(lower(before), b"its" | b"their")
        && t == head
        && (Class::PayingArm.holds(lower(head)) || matches!(lower(head), b"office" | b"team" | b"foundation"))
    {
        return Some(Giver::Meant(Slot { name: "anaphor", first: before, end: head + 1, mention: None }));
    }
    let our = lower(before) == b"our" && Class::BodyNoun.holds(lower(head));
    ((our || lower(before) == b"the") && (Class::BodyNoun.holds(lower(head)) || Class::PublicOffice.holds(lower(head))) && t + 1 >= head)
        .then_some(Giver::Meant(Slot { name: "anaphor", first: before, end: head + 1, mention: None }))
}

/// `X opened the fair in May [and] gave`: what begins the sentence, when a verb of its own follows and no other subject.
pub(super) fn joined<'a>(r: &Release<'a, '_>, and: u32, from: u32) -> Option<Giver<'a>> {
    clause(r, and, from).or_else(|| {
        // `To help schools, X is building two and has given`: a clause within begins behind a comma.
        let starts = |t: &u32| r.doc.shape(*t as usize) == Shape::Comma || matches!(r.doc.lower(*t as usize), b"while" | b"whereas");
        (from.max(and.saturating_sub(FAR))..and)
            .rev()
            .filter(starts)
            .find_map(|t| clause(r, and, t + 1 + u32::from(matches!(r.doc.lower(t as usize + 1), b"and" | b"but"))))
    })
}

/// Who begins a clause, when a verb of its own follows.
pub(super) fn clause<'a>(r: &Release<'a, '_>, and: u32, from: u32) -> Option<Giver<'a>> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let start = (from..from + 3).find(|t| !phrase::article(r, *t))?;
    // `Officials of UNICEF came and gave`
    let of = start + 2 + u32::from(phrase::article(r, start + 2));
    let theirs = Class::GivesForABody.holds(lower(start)) && matches!(lower(start + 1), b"of" | b"from" | b"at");
    let start = if theirs && name_at(r, of).is_some_and(|f| f.first == of && f.kind == Kind::Org) { of } else { start };
    let named = name_at(r, start).filter(|f| f.first == start && f.end < and && matches!(f.kind, Kind::Org | Kind::Place | Kind::Person));
    let meant = lower(start) == b"it" || is_we(lower(start)) || start == from + 1 && lower(from) == b"the" && Class::BodyNoun.holds(lower(start));
    let end = named.map(|f| f.end).or_else(|| meant.then_some(start + 1))?;
    let anew = (end..and).any(|t| {
        matches!(
            lower(t),
            b"who" | b"which" | b"that" | b"it" | b"they" | b"he" | b"she" | b"we" | b"where" | b"when" | b"while" | b"after" | b"because" | b"said" | b"says"
        ) || matches!(r.doc.shape(t as usize), Shape::Semi | Shape::Colon | Shape::QuoteOpen | Shape::QuoteClose | Shape::Quote)
    });
    // `the Union's agency, the Tarn Board, has asked`
    let mut at =
        if end < and && r.doc.shape(end as usize) == Shape::Comma && from > 0 && r.doc.shape(from as usize - 1) == Shape::Comma { end + 1 } else { end };
    let end = at;
    while at < and && (Class::BetweenSubjectAndVerb.holds(lower(at)) || name_at(r, at).is_some_and(|f| f.kind == Kind::Date)) {
        at += 1;
    }
    let led = at > end;
    let verb =
        r.labels(at) & (Label::VerbPast.bit() | Label::VerbS.bit() | if led { Label::Verb.bit() } else { 0 }) != 0 && r.doc.shape(at as usize) == Shape::Lower;
    // `has shown its love of sport by sponsoring`
    let verb = verb || led && matches!(lower(at - 1), b"has" | b"have" | b"had") && r.doc.shape(at as usize) == Shape::Lower;
    if anew || and <= at || !(verb || led && matches!(lower(at - 1), b"is" | b"was" | b"are" | b"were" | b"been")) {
        return None;
    }
    match named {
        Some(f) => Some(Giver::Named(vec![f])),
        None => Some(Giver::Meant(Slot { name: "anaphor", first: if lower(from) == b"the" { from } else { start }, end: start + 1, mention: None })),
    }
}

/// `has, over many years, helped`: where the verb's first word ends before the aside that closes with a comma.
pub(super) fn interposed(r: &Release<'_, '_>, comma: u32, from: u32) -> Option<u32> {
    let open = (from.max(comma.saturating_sub(12))..comma).rev().find(|t| r.doc.shape(*t as usize) == Shape::Comma)?;
    let aux = open.checked_sub(1).filter(|t| *t >= from && name_at(r, *t).is_none())?;
    matches!(r.doc.lower(aux as usize), b"has" | b"have" | b"had" | b"is" | b"are" | b"was" | b"were" | b"will" | b"would" | b"also").then_some(open)
}

/// `The sponsor, ACME, gave`, `her foundation, the Holt Foundation, gave`: the name between the commas.
pub(super) fn apposed<'a>(r: &Release<'a, '_>, comma: u32, from: u32) -> Option<&'a Found> {
    let f = comma.checked_sub(1).and_then(|n| name_at(r, n)).filter(|f| f.kind == Kind::Org && f.end == comma && f.first > from + 2)?;
    let first = f.first - u32::from(phrase::article(r, f.first - 1));
    let noun = first.checked_sub(2).filter(|n| *n >= from && r.doc.shape(first as usize - 1) == Shape::Comma)?;
    (name_at(r, noun).is_none() && Class::BodyNoun.holds(r.doc.lower(noun as usize))).then_some(f)
}

/// How far before a line of a list the words that lead it may begin, in tokens.
const LEAD: u32 = 90;

/// `Over the years the Fund has: • [Supported] two schools`: who is the subject of the words that lead the list.
pub(super) fn lead<'a>(r: &Release<'a, '_>, line: u32) -> Option<&'a Found> {
    let opens = line
        .checked_sub(1)
        .is_some_and(|t| matches!(r.doc.shape(t as usize), Shape::Bullet | Shape::Hyphen | Shape::Dash | Shape::Break | Shape::Para | Shape::Mark));
    let colon = (line.saturating_sub(LEAD)..line).rev().find(|t| r.doc.shape(*t as usize) == Shape::Colon).filter(|_| opens)?;
    let (from, _) = phrase::sentence(r.doc, colon.checked_sub(1)?);
    let has = (from..colon).rev().find(|t| matches!(r.doc.lower(*t as usize), b"has" | b"have"));
    if let Some(f) = has.and_then(|has| r.inside(Kind::Org, from, has).map(|(_, f)| f).last()) {
        return Some(f);
    }
    // `In 2023 the Fund:`, `Since then the foundation has:`
    let mut end = has.unwrap_or(colon);
    while end > from && matches!(r.doc.lower(end as usize - 1), b"also" | b"has" | b"will" | b"further" | b"together" | b"already") {
        end -= 1;
    }
    let last = end.checked_sub(1).filter(|t| *t >= from)?;
    if let Some(f) = name_at(r, last) {
        return Some(f).filter(|f| f.kind == Kind::Org);
    }
    let meant =
        r.doc.lower(last as usize) == b"it" || Class::BodyNoun.holds(r.doc.lower(last as usize)) && last > from && r.doc.lower(last as usize - 1) == b"the";
    // Whoever was named last before.
    let before = r.found.get(..r.found.partition_point(|f| f.end <= from)).unwrap_or_default();
    before.iter().rev().take(NAMED).find(|f| f.kind == Kind::Org).filter(|_| meant)
}

/// So many names before a list are looked at for the body that leads it.
const NAMED: usize = 6;
