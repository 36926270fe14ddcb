//! The words between a verb and its subject, passed one by one to the left: `the Bank, set up in 1990, has today agreed to lend`.

use super::super::Release;
use super::anaphor::{is_pronoun, is_we};
use super::clause::{apposed, aside, clause, interposed, joined, lead, noun};
use super::coordination::{Way, row};
use super::earlier::{body_before, group_before, opening_row, person_before, row_before};
use super::giver::{Giver, personal, raises};
use super::office::named_aside;
use super::pair::{conjunct, couple, through, unnamed};
use super::phrase::{content, name_at};
use super::predicate;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Slot;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The subject of a verb of a sentence that begins at `from`.
pub(super) fn subject<'a>(r: &Release<'a, '_>, verb: u32, from: u32) -> Option<Giver<'a>> {
    let mut way = Passing { r, verb, from, at: verb, to: false, relative: false };
    // `a fund backing bakers`
    if way.lower(verb).ends_with(b"ing") && verb > from && name_at(r, verb - 1).is_none() && content(r, verb - 1) {
        way.at = predicate::called(r, verb, from).unwrap_or(verb);
    }
    while way.at > from {
        if let Step::End(found) = way.step() {
            return found;
        }
    }
    // `Over the years the Fund has: • Supported two schools`
    if way.at == verb && way.at == from { lead(r, from).map(|f| Giver::Named(vec![f])) } else { None }
}

/// What a word between verb and subject tells.
enum Step<'a> {
    /// The subject stands before it.
    On,
    /// This is the subject, or there is none.
    End(Option<Giver<'a>>),
}

/// How far it has been passed to the left.
struct Passing<'w, 'a, 't> {
    r: &'w Release<'a, 't>,
    verb: u32,
    from: u32,
    /// What begins here is passed.
    at: u32,
    /// An infinitive was passed: `ACME to give`.
    to: bool,
    /// A relative pronoun was passed.
    relative: bool,
}

impl<'a> Passing<'_, 'a, '_> {
    fn lower(&self, t: u32) -> &[u8] {
        self.r.doc.lower(t as usize)
    }

    fn shape(&self, t: u32) -> Shape {
        self.r.doc.shape(t as usize)
    }

    fn jump(&mut self, t: u32) -> Step<'a> {
        self.at = t;
        Step::On
    }

    fn gerund(&self) -> bool {
        self.lower(self.verb).ends_with(b"ing")
    }

    fn step(&mut self) -> Step<'a> {
        let t = self.at - 1;
        if let Some(f) = name_at(self.r, t) {
            return self.name(f);
        }
        let found = self.antecedent(t).or_else(|| self.infinitive(t)).or_else(|| self.pronoun(t)).or_else(|| self.joint(t));
        found.or_else(|| self.comma(t)).or_else(|| self.mark(t)).or_else(|| self.phrase(t)).or_else(|| self.word(t)).unwrap_or(Step::End(None))
    }

    fn name(&mut self, f: &Found) -> Step<'a> {
        let (r, from) = (self.r, self.from);
        if matches!(f.kind, Kind::Date | Kind::Duration) {
            // `ACME on Tuesday gave`
            let led = f.first > from + 1 && matches!(self.lower(f.first - 1), b"on" | b"for" | b"since" | b"during");
            return self.jump(f.first - u32::from(led));
        }
        if f.kind == Kind::Money {
            return Step::End(None);
        }
        // `the Bank in Leeds gave`
        let led = f.first.checked_sub(1).filter(|p| f.kind == Kind::Place && *p > from && matches!(self.lower(*p), b"in" | b"of" | b"from" | b"at"));
        if let Some(p) = led.filter(|p| name_at(r, p - 1).is_some_and(|n| n.kind == Kind::Org) || self.shape(p - 1) == Shape::Close) {
            return self.jump(p);
        }
        let word = self.lower(self.verb);
        let way = Way { to: self.to, relative: self.relative, gerund: self.gerund() && self.at == self.verb, thanked: word == b"for", raised: raises(word) };
        Step::End(row(r, self.at, from, way).map(Giver::Named))
    }

    /// `who`, `which`, `that`
    fn antecedent(&mut self, t: u32) -> Option<Step<'a>> {
        let (r, from) = (self.r, self.from);
        if self.relative || !matches!(self.lower(t), b"who" | b"which" | b"that") {
            return None;
        }
        self.relative = true;
        let at = t - u32::from(t > from && self.shape(t - 1) == Shape::Comma);
        // `is a firm that`
        if let Some(end) = predicate::called(r, at, from) {
            // `which is itself a body that gives`
            self.relative = false;
            return Some(self.jump(end));
        }
        // `has raised 19 funds, which have invested`: whose funds they are.
        if at > from && matches!(self.lower(at - 1), b"fund" | b"funds" | b"vehicles") && name_at(r, at - 1).is_none() {
            return Some(Step::End(joined(r, at, from)));
        }
        // `said that it`, `the money that`: no name before is no antecedent.
        if at > from && name_at(r, at - 1).is_none() && self.shape(at - 1) != Shape::Close {
            return Some(Step::End(None));
        }
        Some(self.jump(at))
    }

    fn infinitive(&mut self, t: u32) -> Option<Step<'a>> {
        let (r, from) = (self.r, self.from);
        if self.lower(t) != b"to" {
            return None;
        }
        let Some(mut g) = t.checked_sub(1).filter(|g| *g >= from) else { return Some(Step::End(None)) };
        // `agreed on Monday to`
        if let Some(day) = name_at(r, g).filter(|f| matches!(f.kind, Kind::Date | Kind::Duration) && f.first > from + 1) {
            g = day.first - 1;
            g -= u32::from(matches!(self.lower(g), b"on" | b"in" | b"at"));
        }
        if name_at(r, g).is_some() {
            self.to = true;
            return Some(self.jump(t));
        }
        if Class::ControlsInfinitive.holds(self.lower(g)) {
            // `the Union's decision to fund`
            let owned = g > from + 1 && self.shape(g - 1) == Shape::Poss && name_at(r, g - 2).is_some();
            let mut at = g - u32::from(owned);
            while at > from && Class::AnnouncingPlans.holds(self.lower(at - 1)) && name_at(r, at - 1).is_none() {
                at -= 1;
            }
            return Some(self.jump(at));
        }
        // `The Foundation uses its income to fund research`
        let uses = Class::DoneWithMoney.holds(self.lower(self.verb)) && (from..t).any(|u| Class::UsingMeans.holds(self.lower(u)));
        Some(Step::End(clause(r, t, from).filter(|_| uses)))
    }

    fn pronoun(&mut self, t: u32) -> Option<Step<'a>> {
        let (r, from, at) = (self.r, self.from, self.at);
        let word = self.lower(t);
        let meant = |end: u32| Giver::Meant(Slot { name: "anaphor", first: t, end, mention: None });
        let own = personal(self.lower(self.verb));
        if word == b"it" || is_we(word) {
            return Some(Step::End(Some(meant(at))));
        }
        // `Ann Holt, chair of Acme, said she will donate`
        if (is_pronoun(word, b"he") || is_pronoun(word, b"she")) && own {
            let opens = name_at(r, from).filter(|f| f.kind == Kind::Person && f.first == from);
            // `Ann Holt came in May. She gave`
            return Some(Step::End(opens.or_else(|| person_before(r, from, t)).map(|f| Giver::Named(vec![f]))));
        }
        // `A and B said they will invest`
        if is_pronoun(word, b"they") {
            let named = opening_row(r, from, t).or_else(|| row_before(r, from, t)).or_else(|| body_before(r, from, t)).map(Giver::Named);
            // Who gives is else whoever pays by the rest of the release.
            return Some(Step::End(named.or_else(|| own.then(|| meant(t + 1)))));
        }
        if word == b"i" && own {
            return Some(Step::End(Some(meant(t + 1))));
        }
        group_before(r, from, t).map(|group| Step::End(Some(Giver::Named(group))))
    }

    /// Words that join two clauses, or two verbs of one.
    fn joint(&mut self, t: u32) -> Option<Step<'a>> {
        let (r, from, at, verb) = (self.r, self.from, self.at, self.verb);
        let before = |n: u32| if t >= from + n { self.lower(t - n) } else { b"" };
        match self.lower(t) {
            // `buys and funds mills`, `finds, shapes and backs teams`
            b"and" if t > from && at == verb && verbs_before(r, t, verb, from).is_some() => verbs_before(r, t, verb, from).map(|first| self.jump(first)),
            // `keeps its goal of funding choirs`
            b"of" if self.gerund() && at == verb && Class::AimOfABody.holds(before(1)) => Some(Step::End(joined(r, t, from))),
            b"and" | b"but" if !self.gerund() => Some(Step::End(joined(r, t, from))),
            b"for" if self.gerund() && matches!(before(1), b"exchange" | b"return") => Some(Step::End(joined(r, t - 1, from))),
            b"by" | b"in" | b"after" | b"before" | b"while" | b"through" | b"since" | b"when" | b"besides" if self.gerund() => {
                Some(Step::End(joined(r, t, from)))
            }
            // `would have given`: nobody did.
            b"have" if matches!(before(1), b"would" | b"could" | b"might" | b"should") => Some(Step::End(None)),
            w if Class::BetweenSubjectAndVerb.holds(w) => Some(self.jump(t)),
            _ => None,
        }
    }

    fn comma(&mut self, t: u32) -> Option<Step<'a>> {
        let (r, from) = (self.r, self.from);
        if self.shape(t) != Shape::Comma {
            return None;
        }
        if let Some(pair) = couple(r, t, from).or_else(|| through(r, t, from)) {
            return Some(Step::End(Some(Giver::Named(pair))));
        }
        if let Some(f) = named_aside(r, t, from).or_else(|| apposed(r, t, from)) {
            return Some(Step::End(Some(Giver::Named(vec![f]))));
        }
        if let Some(open) = interposed(r, t, from).or_else(|| aside(r, t, from)) {
            return Some(self.jump(open));
        }
        // `The lamp maker Acme, is proud to give`; `ACME opens a school, gives $5m`
        Some(if stray(r, t, from) { self.jump(t) } else { Step::End(joined(r, t, from)) })
    }

    /// Brackets, dashes, bullets and the ends of lines.
    fn mark(&mut self, t: u32) -> Option<Step<'a>> {
        let (r, from) = (self.r, self.from);
        match self.shape(t) {
            Shape::Close => Some(self.bracket(t)),
            // `- Raised`
            Shape::Bullet | Shape::Hyphen | Shape::Mark if t == from && self.at == self.verb => {
                Some(Step::End(lead(r, self.at).map(|f| Giver::Named(vec![f]))))
            }
            Shape::Break => Some(self.jump(t)),
            // `other donors — A, B and C — have given`
            Shape::Dash if t > from && (name_at(r, t - 1).is_some() || self.lower(t - 1) == b"others") => Some(self.jump(t)),
            _ => None,
        }
    }

    fn bracket(&mut self, t: u32) -> Step<'a> {
        let r = self.r;
        let Some(open) = (t.saturating_sub(10)..t).rev().find(|o| self.shape(*o) == Shape::Open) else { return Step::End(None) };
        // `the Commission's aid department (ECHO)`, `Acme Corporation (ACM)`
        if open > self.from && name_at(r, open - 1).is_none() {
            let within = name_at(r, open + 1).filter(|f| f.kind == Kind::Org && f.end == t && Class::BodyNoun.holds(self.lower(open - 1)));
            if let Some(f) = within {
                return Step::End(Some(Giver::Named(vec![f])));
            }
        }
        self.jump(open)
    }

    /// Phrases that belong to the subject or stand between it and the verb.
    fn phrase(&mut self, t: u32) -> Option<Step<'a>> {
        let (r, from, at) = (self.r, self.from, self.at);
        // `ACME, UNICEF and others gave`
        if self.lower(t) == b"others" && t > from + 1 && self.lower(t - 1) == b"and" {
            let first = t - 1 - u32::from(self.shape(t - 2) == Shape::Comma);
            if first > from && name_at(r, first - 1).is_some() {
                return Some(self.jump(first));
            }
        }
        // `has since the flood in May supported`, `is a charity dedicated to helping`
        let called = || if at < self.verb { predicate::called(r, at, from) } else { None };
        let first = conjunct(r, t, from).or_else(|| unnamed(r, t, from)).or_else(|| between(r, at, from)).or_else(called);
        first.map(|first| self.jump(first))
    }

    fn word(&mut self, t: u32) -> Option<Step<'a>> {
        let (r, from) = (self.r, self.from);
        let w = self.lower(t);
        // `Lions Club volunteers delivered`
        if Class::GivesForABody.holds(w) && t > from && name_at(r, t - 1).is_some_and(|f| f.kind == Kind::Org) {
            return Some(self.jump(t));
        }
        if Class::BodyNoun.holds(w) || Class::PayingArm.holds(w) || Class::PublicOffice.holds(w) || w == b"office" {
            return Some(Step::End(noun(r, t, from)));
        }
        let adverb = r.labels(t) & Label::Adverb.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0;
        if adverb || w == b"long" { Some(self.jump(t)) } else { None }
    }
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
