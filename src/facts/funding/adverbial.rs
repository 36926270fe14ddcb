//! What is paid for where an adverbial tells the payment: `with support from X`, `thanks to a gift from X`, `Funded by X, the school`.

use super::super::Release;
use super::antecedent::{Reach, backward, pronoun, subject};
use super::front::RELATIVE;
use super::phrase;
use super::thing::Range;
use crate::gazetteer::label::Label;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `[Thanks to] a gift from X, the library …`, `The clinic opened [thanks to] a gift from X`, `The centre runs [under] a grant from X`, `The wing[, a gift of X,]`.
pub(super) fn led_to(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let doc = r.doc;
    if doc.shape(c.start as usize) == Shape::Comma {
        return backward(r, c.start, Reach::Of);
    }
    let mut lead = c.start;
    // `with [a three-year,] $5 million Acme grant`
    let describes = |t: u32| {
        matches!(doc.shape(t as usize), Shape::Hyphen)
            || doc.shape(t as usize) == Shape::Lower && r.labels(t) & Label::Adjective.bit() != 0 && r.labels(t) & Label::VerbPast.bit() == 0
    };
    while lead > 0
        && c.start - lead < 6
        && (matches!(doc.lower(lead as usize - 1), b"a" | b"an" | b"the" | b"its" | b"to" | b"generous" | b"this" | b"these" | b"their" | b"our")
            || describes(lead - 1)
            || lead == c.start && doc.shape(lead as usize - 1) == Shape::Comma && lead > 1 && describes(lead - 2))
    {
        lead -= 1;
    }
    // `The project is financed by a $5 million Acme loan`, `The school was awarded a $5 million Acme grant`
    let verb = lead.checked_sub(1).map(|t| if doc.lower(t as usize) == b"by" { t.saturating_sub(1) } else { t });
    let gets =
        |t: u32| doc.lower(t as usize + 1) == b"by" || matches!(doc.lower(t as usize), b"awarded" | b"received" | b"won" | b"secured" | b"given" | b"granted");
    if let Some(t) = verb.filter(|t| lead < c.start && r.labels(*t) & Label::VerbPast.bit() != 0 && gets(*t)) {
        let mut be = t;
        while be > 0 && BE.contains(&doc.lower(be as usize - 1)) {
            be -= 1;
        }
        return subject(r, be);
    }
    let lead = lead.checked_sub(1).filter(|t| matches!(doc.lower(*t as usize), b"thanks" | b"with" | b"through" | b"under" | b"using"));
    let (from, _) = phrase::sentence(doc, c.start);
    let lead = lead.or_else(|| c.slot("before").map(|s| s.first))?;
    if lead == from {
        return acts(r, opening(r, c)?);
    }
    if !phrase::starts_noun(r, from) || !matches!(doc.lower(lead as usize), b"thanks" | b"under" | b"using") {
        return None;
    }
    // `Together with X`: a word alone is the subject only when it is a name.
    phrase::forward(r, from).filter(|(first, end)| *end <= lead && (*end > first + 1 || r.inside(Kind::Org, *first, *end).next().is_some()))
}

/// What a body does is paid for, not the body: `the Ministry has built [a clinic]`; of a thing, the thing: `the library opened`.
fn acts(r: &Release<'_, '_>, (first, end): Range) -> Option<Range> {
    acts_behind(r, (first, end), end)
}

/// The same where the verb stands at a token further on.
fn acts_behind(r: &Release<'_, '_>, (first, end): Range, verb: u32) -> Option<Range> {
    let body = r.inside(Kind::Org, first, end).any(|(_, f)| f.end == end) || r.inside(Kind::Person, first, end).any(|(_, f)| f.end == end);
    // `the museum will open a wing`: a house that acts, named or not.
    // `Thanks to the grant, we can train nurses`: who speaks is not paid for.
    let we = end == first + 1 && matches!(r.doc.lower(first as usize), b"we" | b"he" | b"she" | b"i");
    let body = body || we || end.checked_sub(1).is_some_and(|t| r.doc.is(t as usize, Class::ServingHouse));
    let mut at = verb;
    while at < verb + 4
        && matches!(
            r.doc.lower(at as usize),
            b"has" | b"have" | b"had" | b"will" | b"is" | b"are" | b"was" | b"also" | b"now" | b"to" | b"would" | b"can" | b"could"
        )
    {
        at += 1;
    }
    let unlisted = at > verb && r.labels(at) == 0 && r.doc.lower(at as usize).ends_with(b"ed");
    let does = unlisted || r.labels(at) & (Label::Verb.bit() | Label::VerbPast.bit() | Label::VerbS.bit() | Label::Gerund.bit()) != 0;
    // `the library was mended`: nothing that it does.
    let passive = at > verb && matches!(r.doc.lower(at as usize - 1), b"is" | b"are" | b"was" | b"were") && r.labels(at) & Label::VerbPast.bit() != 0;
    if !body || !does || passive {
        return Some((first, end));
    }
    let behind = at + 1 + u32::from(matches!(r.doc.lower(at as usize + 1), b"up" | b"out" | b"down"));
    if phrase::starts_noun(r, behind) { phrase::forward(r, behind) } else { Some((first, end)).filter(|_| !we) }
}

pub(super) const BE: &[&[u8]] = &[b"is", b"are", b"was", b"were", b"be", b"been", b"being", b"will", b"has", b"have", b"had", b"would"];

/// `The fair was held with support from X` pays for the subject of a passive, `X ran a fair with support from Y` for the object,
/// `Led by X with support from Y, the fair …` for what follows.
pub(super) fn circumstance(r: &Release<'_, '_>, c: &Candidate, s: &Slot) -> Option<Range> {
    let (from, _) = phrase::sentence(r.doc, s.first);
    let participle = |t: u32| r.labels(t) & (Label::VerbPast.bit() | Label::Gerund.bit()) != 0 && !phrase::starts_noun(r, t + 1);
    // `UNICEF, with money from X, has built a school`: no adverbial opens it.
    let subject_first = phrase::name_at(r, from).is_some_and(|f| f.end <= s.first);
    if from == s.first || from + 1 == s.first && !subject_first {
        return acts(r, opening(r, c)?);
    }
    if participle(from) {
        return opening(r, c);
    }
    // `UNICEF, with money from X, is building a school`: an aside between the subject and its verb.
    let close = super::list_end(r, c);
    if r.doc.shape(s.first as usize) == Shape::Comma && r.doc.shape(close as usize) == Shape::Comma {
        let whole = if phrase::starts_noun(r, from) { phrase::forward(r, from).filter(|t| t.1 == s.first) } else { None };
        if let Some(t) = whole.and_then(|t| acts_behind(r, t, close + 1)) {
            return Some(t);
        }
    }
    // The last passive before it in the sentence.
    let passive = (from..s.first).rev().find(|t| {
        r.doc.is(*t as usize, Class::Be)
            && (t + 1..(t + 4).min(s.first)).any(|v| r.labels(v) & Label::VerbPast.bit() != 0 || matches!(r.doc.lower(v as usize), b"run" | b"set"))
    });
    // `The fair opened with support from X`: no object.
    let done = s.first.checked_sub(1).filter(|t| r.labels(*t) & Label::VerbPast.bit() != 0 && r.labels(*t) & Label::Noun.bit() == 0);
    let body = |t: &Range| r.inside(Kind::Org, t.0, t.1).any(|(_, f)| f.end == t.1 && f.first <= t.0 + 1);
    let took = |t: &Range| t.1 == t.0 + 1 && r.doc.lower(t.0 as usize) == b"place";
    let object = || {
        let near = backward(r, s.first, Reach::Any);
        match near {
            // `The fair takes place with support from X`
            Some(t) if took(&t) => subject(r, t.0.checked_sub(1)?),
            // `the hall, recently re-roofed with $5m from`
            Some(t) if t.0 > from && r.doc.shape(t.0 as usize - 1) == Shape::Comma && t.1 - t.0 < 3 && r.doc.lower(t.1 as usize - 1).ends_with(b"ed") => {
                backward(r, t.0 - 1, Reach::Any)
            }
            Some(t) => Some(t).filter(|t| !body(t)),
            None => subject(r, done?),
        }
    };
    match passive {
        Some(t) => {
            let mut be = t;
            while be > from && BE.contains(&r.doc.lower(be as usize - 1)) {
                be -= 1;
            }
            // `the programme, which is run by Y with support from X`
            let which = be.checked_sub(1).filter(|t| RELATIVE.contains(&r.doc.lower(*t as usize)));
            let told = which.and_then(|w| {
                let comma = w.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Comma).unwrap_or(w);
                // `the Oxley Programme 2022-2026, which`
                let years = |t: &u32| t.checked_sub(1).is_some_and(|b| matches!(r.doc.shape(b as usize), Shape::Num | Shape::Hyphen | Shape::Dash));
                let end = (from..=comma).rev().find(|t| !years(t)).unwrap_or(comma);
                backward(r, end, Reach::Of)
            });
            told.or_else(|| subject(r, be)).or_else(object)
        }
        None => object().or_else(|| {
            // `Tickets are free thanks to support from X`
            let be = (from..s.first).rev().take(4).find(|t| matches!(r.doc.lower(*t as usize), b"is" | b"are" | b"was" | b"were" | b"remains" | b"remain"))?;
            subject(r, be)
        }),
    }
}

fn we(r: &Release<'_, '_>, t: u32) -> Option<Range> {
    matches!(r.doc.lower(t as usize), b"we" | b"he" | b"she").then_some((t, t + 1))
}

/// The noun phrase behind the comma that closes an opening participle.
pub(super) fn opening(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let list = super::list_end(r, c);
    // `Thanks to ACME's gift we could buy a van`
    if let Some(t) = we(r, c.end).filter(|_| c.end >= list) {
        return Some(t);
    }
    let comma = (list.saturating_sub(1)..list + 8).find(|t| r.doc.shape(*t as usize) == Shape::Comma)?;
    let stop = (list..comma).any(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Para | Shape::Break));
    if stop { None } else { phrase::forward(r, comma + 1).or_else(|| pronoun(r, comma + 2)).or_else(|| we(r, comma + 1)) }
}
