//! The subject of a verb that gives: `the Bank, set up in 1990, has today agreed to lend the group $5m`.

use super::super::Release;
use super::anaphor::{is_pronoun, is_we};
use super::clause::{apposed, aside, clause, interposed, joined, lead, noun};
use super::coordination::{Way, row};
use super::earlier::{body_before, group_before, opening_row, person_before, row_before};
use super::office::{holds_office, named_aside, official};
use super::pair::{conjunct, couple, through, unnamed};
use super::phrase::{content, name_at, sentence};
use super::{predicate, trade};
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

pub(super) const FAR: u32 = 120;

/// The subject of the verb of a match.
pub(super) fn giver<'a>(r: &Release<'a, '_>, c: &Candidate) -> Option<Giver<'a>> {
    let verb = c.slot("verb")?.first;
    let (from, _) = sentence(r.doc, verb);
    let from = from.max(verb.saturating_sub(FAR));
    let found = subject(r, verb, from)?;
    let word = r.doc.lower(verb as usize);
    if let (Giver::Named(_), Some(f)) = (&found, behalf(r, verb)) {
        return Some(Giver::Named(vec![f]));
    }
    let names = match &found {
        Giver::Named(names) => names,
        Giver::Meant(slot) => {
            let office = slot.end.checked_sub(1).is_some_and(|t| Class::PublicOffice.holds(r.doc.lower(t as usize)));
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
    if c.rule.name == "builds-for-others" && !trade::csr(r, verb, FAR) && !names.iter().all(|f| trade::charitable(r, f)) {
        return None;
    }
    // A company raises money for itself.
    if c.rule.name.starts_with("subject-raises") && !names.iter().all(|f| f.kind != Kind::Org || trade::community(r, f)) {
        return None;
    }
    let allowed = |f: &&Found| f.kind != Kind::Person || personal(word) || official(word) && holds_office(r, f);
    names.iter().all(allowed).then_some(found)
}

/// `The Ambassador handed over the grant [on behalf of] the people of Japan`: for whom somebody gives.
fn behalf<'a>(r: &Release<'a, '_>, verb: u32) -> Option<&'a Found> {
    let (_, to) = sentence(r.doc, verb);
    let lower = |t: u32| r.doc.lower(t as usize);
    let on = (verb..to.min(verb + 40)).find(|t| lower(*t) == b"on" && lower(t + 1) == b"behalf" && lower(t + 2) == b"of")?;
    let name = (on + 3..on + 7).find(|t| name_at(r, *t).is_some())?;
    let led = (on + 3..name).all(|t| matches!(lower(t), b"the" | b"people" | b"government" | b"citizens" | b"members" | b"of" | b"its" | b"state"));
    name_at(r, name).filter(|f| led && matches!(f.kind, Kind::Org | Kind::Place))
}

/// What they do in a body's name who have a post at it.
const HANDING: &[&[u8]] = &[b"present", b"hand", b"deliver", b"distribut"];

/// What people do with their own money.
fn personal(verb: &[u8]) -> bool {
    const OWN: &[&[u8]] = &[
        b"donat", b"pledg", b"gave", b"give", b"giving", b"contribut", b"gift", b"beque", b"promis", b"left", b"endow", b"paid", b"pay", b"sponsor", b"commit",
        b"match", b"put", b"rais", b"collect", b"brought", b"generat",
    ];
    // `Senator Holt backs a bill funding schools`
    const PAID: &[&[u8]] = &[b"fund", b"financ", b"underwr", b"bankroll", b"subsid"];
    OWN.iter().any(|w| verb.starts_with(w)) || (verb.ends_with(b"ed") || verb.ends_with(b"ote")) && PAID.iter().any(|w| verb.starts_with(w))
}

/// What events do, too: `the Gala raised $900`.
fn raises(verb: &[u8]) -> bool {
    const RAISING: &[&[u8]] = &[b"rais", b"collect", b"generat", b"netted", b"brought", b"bring", b"taken"];
    RAISING.iter().any(|w| verb.starts_with(w))
}

fn subject<'a>(r: &Release<'a, '_>, verb: u32, from: u32) -> Option<Giver<'a>> {
    let doc = r.doc;
    let lower = |t: u32| doc.lower(t as usize);
    let shape = |t: u32| doc.shape(t as usize);
    let joint_before = |t: u32| t > from + 1 && (name_at(r, t - 1).is_some() || shape(t - 1) == Shape::Comma && name_at(r, t - 2).is_some());
    let mut at = verb;
    let mut to = false;
    let mut relative = false;
    // `a fund backing bakers`
    if lower(verb).ends_with(b"ing") && verb > from && name_at(r, verb - 1).is_none() && content(r, verb - 1) {
        at = predicate::called(r, verb, from).unwrap_or(verb);
    }
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
            return row(
                r,
                at,
                from,
                Way { to, relative, gerund: lower(verb).ends_with(b"ing") && at == verb, thanked: lower(verb) == b"for", raised: raises(lower(verb)) },
            )
            .map(Giver::Named);
        }
        match lower(t) {
            b"who" | b"which" | b"that" if !relative => {
                relative = true;
                at = t;
                if at > from && shape(at - 1) == Shape::Comma {
                    at -= 1;
                }
                // `is a firm that`
                if let Some(end) = predicate::called(r, at, from) {
                    // `which is itself a body that gives`
                    (at, relative) = (end, false);
                    continue;
                }
                // `has raised 19 funds, which have invested`: whose funds they are.
                if at > from && matches!(lower(at - 1), b"fund" | b"funds" | b"vehicles") && name_at(r, at - 1).is_none() {
                    return joined(r, at, from);
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
            w if (is_pronoun(w, b"he") || is_pronoun(w, b"she")) && personal(lower(verb)) => {
                let opens = name_at(r, from).filter(|f| f.kind == Kind::Person && f.first == from);
                // `Ann Holt came in May. She gave`
                return opens.or_else(|| person_before(r, from, t)).map(|f| Giver::Named(vec![f]));
            }
            // `A and B said they will invest`
            w if is_pronoun(w, b"they") => {
                let named = opening_row(r, from, t).or_else(|| row_before(r, from, t)).or_else(|| body_before(r, from, t)).map(Giver::Named);
                // Who gives is else whoever pays by the rest of the release.
                let meant = || Giver::Meant(Slot { name: "anaphor", first: t, end: t + 1, mention: None });
                return named.or_else(|| personal(lower(verb)).then(meant));
            }
            b"i" if personal(lower(verb)) => return Some(Giver::Meant(Slot { name: "anaphor", first: t, end: t + 1, mention: None })),
            _ if group_before(r, from, t).is_some() => return group_before(r, from, t).map(Giver::Named),
            // `buys and funds mills`, `finds, shapes and backs teams`
            b"and" if t > from && at == verb && verbs_before(r, t, verb, from).is_some() => at = verbs_before(r, t, verb, from)?,
            // `keeps its goal of funding choirs`
            b"of" if lower(verb).ends_with(b"ing") && at == verb && t > from && Class::AimOfABody.holds(lower(t - 1)) => return joined(r, t, from),
            b"and" | b"but" if !lower(verb).ends_with(b"ing") => return joined(r, t, from),
            b"for" if lower(verb).ends_with(b"ing") && t > from && matches!(lower(t - 1), b"exchange" | b"return") => return joined(r, t - 1, from),
            b"by" | b"in" | b"after" | b"before" | b"while" | b"through" | b"since" | b"when" | b"besides" if lower(verb).ends_with(b"ing") => {
                return joined(r, t, from);
            }
            // `would have given`: nobody did.
            b"have" if t > from && matches!(lower(t - 1), b"would" | b"could" | b"might" | b"should") => return None,
            w if Class::BetweenSubjectAndVerb.holds(w) => at = t,
            _ if shape(t) == Shape::Comma => {
                if let Some(pair) = couple(r, t, from).or_else(|| through(r, t, from)) {
                    return Some(Giver::Named(pair));
                }
                if let Some(holder) = named_aside(r, t, from) {
                    return Some(Giver::Named(vec![holder]));
                }
                if let Some(f) = apposed(r, t, from) {
                    return Some(Giver::Named(vec![f]));
                }
                if let Some(open) = interposed(r, t, from) {
                    at = open;
                    continue;
                }
                match aside(r, t, from) {
                    Some(comma) => at = comma,
                    // `The lamp maker Acme, is proud to give`
                    None if stray(r, t, from) => at = t,
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
            // `- Raised`
            _ if t == from && at == verb && matches!(shape(t), Shape::Bullet | Shape::Hyphen | Shape::Mark) => {
                return lead(r, at).map(|f| Giver::Named(vec![f]));
            }
            _ if shape(t) == Shape::Break => at = t,
            _ if shape(t) == Shape::Dash && t > from && (name_at(r, t - 1).is_some() || lower(t - 1) == b"others") => at = t,
            _ if conjunct(r, t, from).is_some() => at = conjunct(r, t, from)?,
            _ if unnamed(r, t, from).is_some() => at = unnamed(r, t, from)?,
            // `is a charity dedicated to helping`
            // `has since the flood in May supported`
            _ if between(r, at, from).is_some() => at = between(r, at, from)?,
            _ if at < verb && predicate::called(r, at, from).is_some() => at = predicate::called(r, at, from)?,
            // `Lions Club volunteers delivered`
            w if Class::GivesForABody.holds(w) && t > from && name_at(r, t - 1).is_some_and(|f| f.kind == Kind::Org) => at = t,
            w if Class::BodyNoun.holds(w) || Class::PayingArm.holds(w) || Class::PublicOffice.holds(w) || w == b"office" => return noun(r, t, from),
            b"long" => at = t,
            _ if r.labels(t) & Label::Adverb.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0 => at = t,
            _ => return None,
        }
    }
    // `Over the years the Fund has: • Supported two schools`
    if at == verb && at == from { lead(r, from).map(|f| Giver::Named(vec![f])) } else { None }
}

/// `[has] since the flood in May supported`: the verb's first word, where a phrase of time or place parts it from the other.
fn between(r: &Release<'_, '_>, at: u32, from: u32) -> Option<u32> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let inside = |t: u32| r.doc.shape(t as usize).is_word() || name_at(r, t).is_some();
    let leads = |t: u32| matches!(lower(t), b"since" | b"over" | b"for" | b"during" | b"in" | b"throughout" | b"from" | b"with" | b"through");
    (from.max(at.saturating_sub(9))..at)
        .rev()
        .take_while(|t| inside(*t))
        .find(|t| matches!(lower(*t), b"has" | b"have" | b"had") && name_at(r, *t).is_none() && leads(t + 1))
}

/// A comma between a name and its verb that nothing opens.
fn stray(r: &Release<'_, '_>, comma: u32, from: u32) -> bool {
    let named = comma.checked_sub(1).and_then(|t| name_at(r, t)).is_some_and(|f| f.kind == Kind::Org);
    let verb = matches!(r.doc.lower(comma as usize + 1), b"is" | b"has" | b"was" | b"will" | b"are" | b"have");
    named && verb && !(from..comma).any(|t| matches!(r.doc.lower(t as usize), b"with" | b"by" | b"of" | b"from" | b"to" | b"said"))
}

/// Where the first of a row of verbs stands that ends with `and` and the verb: `finds, shapes [and] backs`.
fn verbs_before(r: &Release<'_, '_>, and: u32, verb: u32, from: u32) -> Option<u32> {
    let comma = |t: u32| t > from && r.doc.shape(t as usize - 1) == Shape::Comma;
    let walk = |verb_like: &dyn Fn(u32) -> bool| {
        let mut at = and - u32::from(comma(and));
        at = at.checked_sub(1).filter(|t| *t >= from && verb_like(*t))?;
        while comma(at) && at > from + 1 && verb_like(at - 2) {
            at -= 2;
        }
        Some(at)
    };
    // `the firm actively sources, structures and invests`: behind an adverb nouns are verbs.
    let loose = |t: u32| {
        coordinate(r, t, verb) || r.doc.lower(verb as usize).ends_with(b"s") && r.doc.lower(t as usize).ends_with(b"s") && r.labels(t) & Label::Noun.bit() != 0
    };
    let adverb = |t: &u32| *t > from && r.labels(t - 1) & Label::Adverb.bit() != 0 && r.doc.lower(*t as usize - 1).ends_with(b"ly");
    walk(&|t| coordinate(r, t, verb)).filter(|t| !comma(*t)).or_else(|| walk(&loose).filter(adverb))
}

/// A verb beside another of the same form.
fn coordinate(r: &Release<'_, '_>, t: u32, verb: u32) -> bool {
    let form = |t: u32| r.labels(t) & (Label::VerbS.bit() | Label::VerbPast.bit() | Label::Gerund.bit());
    let plain = |t: u32| r.labels(t) & Label::Verb.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0;
    name_at(r, t).is_none() && r.doc.shape(t as usize) == Shape::Lower && (form(t) & form(verb) != 0 || plain(t) && plain(verb))
}
