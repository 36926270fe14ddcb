//! The subject of a verb that gives: `the Bank, set up in 1990, has today agreed to lend the group $5m`.

use super::super::Release;
use super::anaphor::is_we;
use super::coordination::{Way, row};
use super::earlier::{opening_row, person_before, row_before};
use super::office::{holds_office, named_aside, official};
use super::pair::{conjunct, couple, unnamed};
use super::phrase::{self, content, name_at, sentence};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Who gives.
#[derive(Debug)]
pub(super) enum Giver<'a> {
    /// Names in a row.
    Named(Vec<&'a Found>),
    /// A word that stands for one said before: `it`, `the foundation`.
    Meant(Slot),
    /// Somebody who hands over what is the body's that he has a post at: `Acme's manager Ann Holt presented a cheque`.
    Holder(&'a Found),
}

const FAR: u32 = 120;

/// The subject of the verb of a match.
pub(super) fn giver<'a>(r: &Release<'a, '_>, c: &Candidate) -> Option<Giver<'a>> {
    let verb = c.slot("verb")?.first;
    let (from, _) = sentence(r.doc, verb);
    let from = from.max(verb.saturating_sub(FAR));
    let found = subject(r, verb, from)?;
    let word = r.doc.lower(verb as usize);
    let names = match &found {
        Giver::Named(names) => names,
        Giver::Meant(slot) => {
            let office = slot.end.checked_sub(1).is_some_and(|t| r.doc.is(t as usize, Class::PublicOffice));
            return (!office || personal(word) || official(word)).then_some(found);
        }
        Giver::Holder(_) => return None,
    };
    if word == b"for" {
        return Some(found);
    }
    if let ([one], false) = (names.as_slice(), personal(word)) {
        let office = official(word) && holds_office(r, one);
        if one.kind == Kind::Person && !office && HANDING.iter().any(|w| word.starts_with(w)) {
            return Some(Giver::Holder(one));
        }
    }
    // Who builds a school may be no more than its builder: who gives by name is not.
    if c.rule.name == "builds-for-others" && !csr(r, verb) && !names.iter().all(|f| charitable(r, f)) {
        return None;
    }
    let allowed = |f: &&Found| f.kind != Kind::Person || personal(word) || official(word) && holds_office(r, f);
    names.iter().all(allowed).then_some(found)
}

/// `Under its CSR programme`: the sentence says that it is charity.
fn csr(r: &Release<'_, '_>, verb: u32) -> bool {
    let (from, to) = sentence(r.doc, verb);
    (from..to.min(from + 2 * FAR)).any(|t| matches!(r.doc.lower(t as usize), b"csr" | b"philanthropic" | b"charitable" | b"philanthropy" | b"outreach"))
}

/// A body that does good works, by its name.
fn charitable(r: &Release<'_, '_>, f: &Found) -> bool {
    f.kind == Kind::Org && r.words(f).split([' ', '-', '\'', '\u{2019}']).any(|w| Class::Charitable.holds(w.to_ascii_lowercase().as_bytes()))
}

/// What they do in a body's name who have a post at it.
const HANDING: &[&[u8]] = &[b"present", b"hand", b"deliver", b"distribut"];

/// What people do with their own money.
fn personal(verb: &[u8]) -> bool {
    const OWN: &[&[u8]] = &[
        b"donat", b"pledg", b"gave", b"give", b"giving", b"contribut", b"gift", b"beque", b"promis", b"left", b"endow", b"paid", b"pay", b"sponsor", b"commit",
        b"match", b"put",
    ];
    // `Senator Holt backs a bill funding schools`
    const PAID: &[&[u8]] = &[b"fund", b"financ", b"underwr", b"bankroll", b"subsid"];
    OWN.iter().any(|w| verb.starts_with(w)) || (verb.ends_with(b"ed") || verb.ends_with(b"ote")) && PAID.iter().any(|w| verb.starts_with(w))
}

fn subject<'a>(r: &Release<'a, '_>, verb: u32, from: u32) -> Option<Giver<'a>> {
    let doc = r.doc;
    let lower = |t: u32| doc.lower(t as usize);
    let shape = |t: u32| doc.shape(t as usize);
    let joint_before = |t: u32| t > from + 1 && (name_at(r, t - 1).is_some() || shape(t - 1) == Shape::Comma && name_at(r, t - 2).is_some());
    let mut at = verb;
    let mut to = false;
    let mut relative = false;
    while at > from {
        let t = at - 1;
        if let Some(f) = name_at(r, t) {
            if matches!(f.kind, Kind::Date | Kind::Duration) {
                // `ACME on Tuesday gave`
                at = f.first - u32::from(f.first > from + 1 && matches!(lower(f.first - 1), b"on" | b"for" | b"since" | b"during"));
                continue;
            }
            if f.kind == Kind::Money {
                return None;
            }
            // `the Bank in Leeds gave`
            let led = f.first.checked_sub(1).filter(|p| f.kind == Kind::Place && *p > from && matches!(lower(*p), b"in" | b"of" | b"from" | b"at"));
            if let Some(p) = led.filter(|p| name_at(r, p - 1).is_some_and(|n| n.kind == Kind::Org) || shape(p - 1) == Shape::Close) {
                at = p;
                continue;
            }
            return row(r, at, from, Way { to, relative, gerund: lower(verb).ends_with(b"ing") && at == verb, thanked: lower(verb) == b"for" })
                .map(Giver::Named);
        }
        match lower(t) {
            b"who" | b"which" | b"that" if !relative => {
                relative = true;
                at = t;
                if at > from && shape(at - 1) == Shape::Comma {
                    at -= 1;
                }
                // `said that it`, `the money that`: no name before is no antecedent.
                if at > from && name_at(r, at - 1).is_none() && shape(at - 1) != Shape::Close {
                    return None;
                }
            }
            b"to" => {
                let mut g = t.checked_sub(1).filter(|g| *g >= from)?;
                // `agreed on Monday to`
                if let Some(day) = name_at(r, g).filter(|f| matches!(f.kind, Kind::Date | Kind::Duration) && f.first > from + 1) {
                    g = day.first - 1;
                    g -= u32::from(matches!(lower(g), b"on" | b"in" | b"at"));
                }
                if name_at(r, g).is_some() {
                    to = true;
                    at = t;
                } else if Class::ControlsInfinitive.holds(lower(g)) {
                    at = g;
                    // `the Union's decision to fund`
                    if g > from + 1 && shape(g - 1) == Shape::Poss && name_at(r, g - 2).is_some() {
                        at = g - 1;
                    }
                    while at > from && Class::AnnouncingPlans.holds(lower(at - 1)) && name_at(r, at - 1).is_none() {
                        at -= 1;
                    }
                } else if Class::DoneWithMoney.holds(lower(verb)) {
                    // `The Foundation uses its income to fund research`
                    return clause(r, t, from).filter(|_| (from..t).any(|u| Class::UsingMeans.holds(lower(u))));
                } else {
                    return None;
                }
            }
            w if w == b"it" || is_we(w) => return Some(Giver::Meant(Slot { name: "anaphor", first: t, end: at, mention: None })),
            // `Ann Holt, chair of Acme, said she will donate`
            b"he" | b"she" if personal(lower(verb)) => {
                let opens = name_at(r, from).filter(|f| f.kind == Kind::Person && f.first == from);
                // `Ann Holt came in May. She gave`
                return opens.or_else(|| person_before(r, from, t)).map(|f| Giver::Named(vec![f]));
            }
            // `A and B said they will invest`
            b"they" => return opening_row(r, from, t).or_else(|| row_before(r, from, t)).map(Giver::Named),
            b"and" | b"but" if !lower(verb).ends_with(b"ing") => return joined(r, t, from),
            b"for" if lower(verb).ends_with(b"ing") && t > from && matches!(lower(t - 1), b"exchange" | b"return") => return joined(r, t - 1, from),
            b"by" | b"in" | b"after" | b"before" | b"while" | b"through" | b"since" | b"when" | b"besides" if lower(verb).ends_with(b"ing") => {
                return joined(r, t, from);
            }
            // `would have given`: nobody did.
            b"have" if t > from && matches!(lower(t - 1), b"would" | b"could" | b"might" | b"should") => return None,
            w if Class::BetweenSubjectAndVerb.holds(w) => at = t,
            _ if shape(t) == Shape::Comma => {
                if let Some(pair) = couple(r, t, from) {
                    return Some(Giver::Named(pair));
                }
                if let Some(holder) = named_aside(r, t, from) {
                    return Some(Giver::Named(vec![holder]));
                }
                // `The sponsor, ACME, gave`
                let told = t.checked_sub(1).and_then(|n| name_at(r, n)).filter(|f| {
                    f.kind == Kind::Org && f.end == t && f.first > from + 2 && shape(f.first - 1) == Shape::Comma && Class::BodyNoun.holds(lower(f.first - 2))
                });
                if let Some(f) = told {
                    return Some(Giver::Named(vec![f]));
                }
                match aside(r, t, from) {
                    Some(comma) => at = comma,
                    // `ACME opens a school, gives $5m`
                    None => return joined(r, t, from),
                }
            }
            _ if shape(t) == Shape::Close => {
                let open = (t.saturating_sub(10)..t).rev().find(|o| shape(*o) == Shape::Open)?;
                // `the Commission's aid department (ECHO)`, `Acme Corporation (ACM)`
                if open > from && name_at(r, open - 1).is_none() {
                    let within = name_at(r, open + 1).filter(|f| f.kind == Kind::Org && f.end == t && Class::BodyNoun.holds(lower(open - 1)));
                    if let Some(f) = within {
                        return Some(Giver::Named(vec![f]));
                    }
                }
                at = open;
            }
            // `ACME, UNICEF and others gave`
            b"others" if t > from + 1 && lower(t - 1) == b"and" && joint_before(t - 1) => at = t - 1 - u32::from(shape(t - 2) == Shape::Comma),
            // `other donors — A, B and C — have given`
            _ if shape(t) == Shape::Break => at = t,
            _ if shape(t) == Shape::Dash && t > from && (name_at(r, t - 1).is_some() || lower(t - 1) == b"others") => at = t,
            _ if conjunct(r, t, from).is_some() => at = conjunct(r, t, from)?,
            _ if unnamed(r, t, from).is_some() => at = unnamed(r, t, from)?,
            w if Class::BodyNoun.holds(w) || Class::PayingArm.holds(w) || Class::PublicOffice.holds(w) => return noun(r, t, from),
            _ if r.labels(t) & Label::Adverb.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0 => at = t,
            _ => return None,
        }
    }
    None
}

/// Between two commas: where the name before the first ends. `UNICEF, together with UNESCO, gave` is passed over too.
fn aside(r: &Release<'_, '_>, comma: u32, from: u32) -> Option<u32> {
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
fn noun<'a>(r: &Release<'a, '_>, head: u32, from: u32) -> Option<Giver<'a>> {
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
    (lower(before) == b"the" && (Class::BodyNoun.holds(lower(head)) || Class::PublicOffice.holds(lower(head))) && t + 1 >= head).then_some(Giver::Meant(Slot {
        name: "anaphor",
        first: before,
        end: head + 1,
        mention: None,
    }))
}

/// `X opened the fair in May [and] gave`: what begins the sentence, when a verb of its own follows and no other subject.
fn joined<'a>(r: &Release<'a, '_>, and: u32, from: u32) -> Option<Giver<'a>> {
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
fn clause<'a>(r: &Release<'a, '_>, and: u32, from: u32) -> Option<Giver<'a>> {
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
    if anew || and <= at || !(verb || led && matches!(lower(at - 1), b"is" | b"was" | b"are" | b"were")) {
        return None;
    }
    match named {
        Some(f) => Some(Giver::Named(vec![f])),
        None => Some(Giver::Meant(Slot { name: "anaphor", first: if lower(from) == b"the" { from } else { start }, end: start + 1, mention: None })),
    }
}
