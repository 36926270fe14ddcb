//! Who is meant: a name, a pronoun, a post.

use super::clause::{Clause, Who, inside, subject};
use super::gender;
use super::marks::Span;
use super::post;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::Person;
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use std::cell::OnceCell;

/// How many names back a pronoun reaches.
const BACK: usize = 64;

/// Who says it: a thing of the release, or words when nobody named does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Speaker {
    pub(super) thing: Option<u32>,
    pub(super) words: Option<String>,
}

/// The names of persons outside of quotations, for pronouns.
#[derive(Debug)]
pub(super) struct Speakers<'p> {
    /// With their posts.
    records: &'p [Person],
    /// Who holds which posts. Made when the first post speaks.
    posts: OnceCell<post::Posts>,
    /// The body that the release names most, which `the company` means.
    issuer: Option<u32>,
    /// The quotations.
    spans: &'p [Span],
    /// `he`, `she` for each thing; found when a pronoun speaks.
    pronouns: OnceCell<Vec<Option<&'static [u8]>>>,
    people: OnceCell<Vec<Named>>,
}

/// A person outside of quotations: token, thing, first name in its sentence that no preposition leads to.
type Named = (u32, u32, bool);

impl<'p> Speakers<'p> {
    pub(super) fn new(r: &Release<'_, '_>, records: &'p [Person], spans: &'p [Span]) -> Speakers<'p> {
        Speakers { records, posts: OnceCell::new(), issuer: r.issuer(), spans, pronouns: OnceCell::new(), people: OnceCell::new() }
    }

    fn people(&self, r: &Release<'_, '_>) -> &[Named] {
        self.people.get_or_init(|| named(r, self.spans))
    }

    /// Who a clause says it is. `last`: who spoke last, and where that was said.
    pub(super) fn of(&self, r: &Release<'_, '_>, c: &Clause, last: Option<(u32, u32)>) -> Speaker {
        let words = |from: u32, to: u32| Some(r.doc.words(from as usize, to as usize).to_owned());
        let name = |m: u32| r.found.get(m as usize).map_or_else(Speaker::default, |f| Speaker { thing: f.thing, words: None });
        match c.who {
            Who::Name(m) => name(m),
            Who::Pronoun(t) => match self.meant(r, t, last) {
                Some(thing) => Speaker { thing: Some(thing), words: None },
                None => Speaker { thing: None, words: words(t, t + 1) },
            },
            Who::Role(a, b) => match self.holder(r, a, b, last) {
                Some(thing) => Speaker { thing: Some(thing), words: None },
                None => Speaker { thing: None, words: words(a, phrase_end(r, b)) },
            },
            Who::Body(a, b) => match self.house(r, a, b, last) {
                Some(thing) => Speaker { thing: Some(thing), words: None },
                None => Speaker { thing: None, words: words(a, b) },
            },
            Who::Nobody => Speaker::default(),
            Who::Subject(from) => match subject(r, from, c.cue.0) {
                Some(m) => name(m),
                None => {
                    let pronoun = (from..c.cue.0).find(|t| matches!(r.doc.lower(*t as usize), b"he" | b"she"));
                    Speaker { thing: pronoun.and_then(|t| self.meant(r, t, last)), words: None }
                }
            },
        }
    }

    /// The body that `the college` means: the nearest before it whose name says so; `the company` may be any, who spoke last or the sender.
    fn house(&self, r: &Release<'_, '_>, first: u32, end: u32, last: Option<(u32, u32)>) -> Option<u32> {
        let noun = r.doc.lower(end.checked_sub(1)? as usize);
        let says = |thing: u32| r.name(thing).split(' ').any(|w| w.as_bytes().eq_ignore_ascii_case(noun));
        let to = r.found.partition_point(|f| f.end <= first);
        let before = r.found.get(to.saturating_sub(BACK)..to).unwrap_or(&[]).iter().rev();
        let named = before.filter(|f| f.kind == Kind::Org).filter_map(|f| f.thing).find(|t| says(*t));
        let own = matches!(
            noun,
            b"team" | b"board" | b"city" | b"town" | b"government" | b"court" | b"school" | b"college" | b"hospital" | b"museum" | b"church" | b"club"
        );
        named.or_else(|| last.map(|l| l.1).filter(|t| is_body(r, *t) && !own)).or(self.issuer.filter(|t| !own || says(*t)))
    }

    /// The person whom a pronoun means: who spoke last or was last the subject of a sentence, and can be meant by it.
    fn meant(&self, r: &Release<'_, '_>, token: u32, last: Option<(u32, u32)>) -> Option<u32> {
        let word = r.doc.lower(token as usize).to_ascii_lowercase();
        if !matches!(word.as_slice(), b"he" | b"she") {
            return None;
        }
        let pronouns = self.pronouns.get_or_init(|| gender::pronouns(r));
        let told = |thing: u32| pronouns.get(thing as usize).copied().flatten();
        let fits = |thing: u32| told(thing).is_none_or(|p| p == word);
        let sure = |thing: u32| told(thing).is_some_and(|p| p == word);
        let people = self.people(r);
        let end = people.partition_point(|p| p.0 < token);
        let before = people.get(end.saturating_sub(BACK)..end).unwrap_or(&[]);
        let spoke = last.filter(|(at, thing)| *at <= token && is_person(r, *thing) && fits(*thing));
        let from = spoke.map_or(0, |s| s.0);
        let later = || before.iter().rev().take_while(|p| p.0 >= from);
        // `Pastor Kim Holt says it is so. “…,” she commented.`: who spoke last and is spoken of right here, whatever a list has of the given name.
        let here = before.last().filter(|p| p.2 && last.is_some_and(|l| l.1 == p.1) && !(p.0..token).any(|t| r.doc.shape(t as usize) == Shape::Para));
        if let Some(p) = here.filter(|p| gender::addressed(r, p.0).is_none_or(|g| g == word)) {
            return Some(p.1);
        }
        // `Brandreth introduced Ms Holt. “…,” she said.`: of those whom the paragraph names, she alone can be meant.
        let paragraph = before.iter().rev().take_while(|p| !(p.0..token).any(|t| r.doc.shape(t as usize) == Shape::Para));
        let near: Vec<&Named> =
            if spoke.is_some_and(|s| !(s.0..token).any(|t| r.doc.shape(t as usize) == Shape::Para)) { Vec::new() } else { paragraph.collect() };
        if !near.iter().any(|p| p.2 && fits(p.1))
            && let Some(p) = near.iter().find(|p| sure(p.1))
        {
            return Some(p.1);
        }
        later()
            .find(|p| p.2 && fits(p.1))
            .map(|p| p.1)
            .or_else(|| spoke.map(|s| s.1))
            .or_else(|| before.iter().rev().find(|p| p.2 && fits(p.1)).map(|p| p.1))
            .or_else(|| before.iter().rev().find(|p| sure(p.1)).map(|p| p.1))
            .or_else(|| before.iter().rev().find(|p| fits(p.1)).map(|p| p.1))
    }

    /// The person whose post the words `first..end` name (`the energy minister`): of several who hold such posts the one who holds no deputy's
    /// (`the Vice Chancellor` is not the Deputy Vice Chancellor for Research), then who spoke last, then whoever was last named.
    fn holder(&self, r: &Release<'_, '_>, first: u32, end: u32, last: Option<(u32, u32)>) -> Option<u32> {
        let words = r.doc.words(first as usize, end as usize);
        let mut asked = post::words(words);
        // `a spokesperson said` is nobody who was named; `the Senators` are more than the one whom the release names.
        if matches!(words.split(' ').next(), Some("a" | "an" | "one" | "A" | "An" | "One")) || asked.last().is_none_or(|h| post::is_plural(h)) {
            return None;
        }
        asked.retain(|w| w != "the");
        let posts = self.posts.get_or_init(|| post::Posts::new(r, self.records));
        let mut held = posts.holders(&asked);
        if held.is_empty() {
            // `the hospital spokesperson`: the release has the post's own word alone.
            held = posts.holders(asked.get(asked.len().saturating_sub(1)..).unwrap_or(&[]));
        }
        match &*held {
            [] => None,
            [one] => Some(*one),
            _ => last.map(|l| l.1).filter(|l| held.binary_search(l).is_ok()).or_else(|| {
                let people = self.people(r);
                let before = people.get(..people.partition_point(|p| p.0 < first)).unwrap_or(&[]);
                before.iter().rev().take(BACK).find(|p| held.binary_search(&p.1).is_ok()).map(|p| p.1)
            }),
        }
    }

    /// The one person of whom the paragraph tells before a quotation that stands behind a sentence of it.
    pub(super) fn begins(&self, r: &Release<'_, '_>, span: &Span) -> Option<u32> {
        let end = |t: u32| matches!(r.doc.shape(t as usize), Shape::Para | Shape::Break);
        if !matches!(r.doc.shape(span.open.checked_sub(1)? as usize), Shape::Stop | Shape::Bang) {
            return None;
        }
        let first = (span.open.saturating_sub(80)..span.open).rev().find(|t| end(*t))? + 1;
        let before = self.spans.partition_point(|s| s.open < span.open).checked_sub(1).and_then(|n| self.spans.get(n));
        if before.is_some_and(|s| s.after > first) {
            return None;
        }
        let people = self.people(r);
        let of = |a: u32, b: u32| people.get(people.partition_point(|p| p.0 < a)..people.partition_point(|p| p.0 < b)).unwrap_or(&[]);
        let told = of(first, span.open);
        let one = told.first().filter(|p| p.2)?;
        let named = || r.inside(Kind::Person, span.first, span.close).any(|(_, f)| f.thing == Some(one.1));
        (told.iter().all(|p| p.1 == one.1) && !named()).then_some(one.1)
    }

    /// The subject of the nearest sentence before a token.
    pub(super) fn nearest(&self, r: &Release<'_, '_>, token: u32) -> Option<u32> {
        let people = self.people(r);
        let end = people.partition_point(|p| p.0 < token);
        let before = people.get(..end)?;
        before.iter().rev().take(BACK).find(|p| p.2).or(before.last()).map(|p| p.1)
    }
}

/// The persons outside of quotations, in text order.
fn named(r: &Release<'_, '_>, spans: &[Span]) -> Vec<Named> {
    let mut people = Vec::new();
    let mut last: Option<u32> = None;
    for f in r.found.iter().filter(|f| f.kind == Kind::Person && !inside(spans, f.first)) {
        let Some(thing) = f.thing else { continue };
        let fresh = last.is_none_or(|l| (l..f.first).any(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Bang | Shape::Para | Shape::Break)));
        people.push((f.first, thing, fresh && !led(r, f.first)));
        last = Some(f.end);
    }
    people
}

/// Where a post's words end with whose it is: `a spokesman for Oxley Ltd.`, `the mayor of Oxley`, `a member of the board`.
fn phrase_end(r: &Release<'_, '_>, end: u32) -> u32 {
    let mut at = end;
    for _ in 0..2 {
        if !matches!(r.doc.lower(at as usize), b"of" | b"for" | b"at" | b"from" | b"with") {
            break;
        }
        let first = at + 1 + u32::from(matches!(r.doc.lower(at as usize + 1), b"the" | b"a" | b"an" | b"its" | b"their" | b"his" | b"her"));
        let named = r.found.binary_search_by_key(&first, |f| f.first).ok().and_then(|i| r.found.get(i)).filter(|f| matches!(f.kind, Kind::Org | Kind::Place));
        let part = |t: &u32| r.labels(*t) & (Label::Noun.bit() | Label::Adjective.bit()) != 0 && r.labels(*t) & Label::Speech.bit() == 0;
        let plain = || (first..first + 4).take_while(|t| r.doc.shape(*t as usize) == Shape::Lower && part(t)).last().map(|t| t + 1);
        let Some(behind) = named.map(|f| f.end).or_else(plain) else { break };
        at = behind;
    }
    at
}

fn is_body(r: &Release<'_, '_>, thing: u32) -> bool {
    r.things.get(thing as usize).is_some_and(|t| t.kind == Kind::Org)
}

pub(super) fn is_person(r: &Release<'_, '_>, thing: u32) -> bool {
    r.things.get(thing as usize).is_some_and(|t| t.kind == Kind::Person)
}

/// A preposition leads to the name: it is no subject.
fn led(r: &Release<'_, '_>, first: u32) -> bool {
    let before = first.checked_sub(1).map_or(&b""[..], |t| r.doc.lower(t as usize));
    matches!(before, b"with" | b"by" | b"to" | b"for" | b"of" | b"from" | b"about" | b"and" | b"against" | b"between" | b"at" | b"on")
}
