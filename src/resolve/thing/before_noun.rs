//! Names before a noun that says what they are: `the Oxlo platform`, `Zentrix's Go Far campaign`.

use super::reader::Reader;
use super::told::{Told, article};
use super::words::Sort;
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `the Oxlo platform`, `Zentrix's Go Far campaign`, `the Holt Trust Bright Minds programme`.
pub(super) fn before_noun(r: &Reader<'_, '_>, noun: u32, sort: Sort) -> Option<Told> {
    // `the Oxlo software platform`
    let modifies = |t: u32| r.shape(t) == Shape::Lower && r.has(t, Label::Noun.bit() | Label::Adjective.bit()) && !r.has(t, Label::Function.bit());
    let mut end = noun;
    while end > 0 && noun - end < 2 && modifies(end - 1) {
        end -= 1;
    }
    let mut first = r.back(end);
    if first == end {
        return None;
    }
    if sort != Sort::Product {
        first = over_small_words(r, first);
    }
    first = behind_opener(r, first)?;
    if sort != Sort::Product {
        first = behind_owner(r, first, end);
        // `Oxley's Marsh Solutions initiative`: a body that is one.
        if end > first && r.has(end - 1, Label::OrgHeadX.bit()) {
            return None;
        }
    }
    let name = Name::new(r, (first, end), noun, sort);
    let sure = if name.words >= 2 { 10 } else { 8 };
    if name.is_doubtful() || !r.free(first, end, false) {
        return None;
    }
    // `the ZXW symposium 2019`
    let dated = r.year(noun + 1) && sort == Sort::Programme && r.doc.is(noun as usize, Class::HeldUnderItsName);
    Some((first, if dated { noun + 2 } else { end }, sure, "thing-before-its-noun"))
}

/// `the Light the Way campaign`, `the Marsh and Sea Science programme`, `the Teacher of the Year contest`
fn over_small_words(r: &Reader<'_, '_>, mut first: u32) -> u32 {
    let post = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Org.bit() | Label::OrgHead.bit() | Label::OrgHeadFirst.bit();
    let small = |t: u32| r.shape(t) == Shape::Lower && matches!(r.lower(t), b"of" | b"for" | b"the" | b"and" | b"in" | b"to" | b"on" | b"with");
    for _ in 0..2 {
        let mut at = first;
        while at > 0 && first - at < 2 && small(at - 1) {
            at -= 1;
        }
        let from = r.back(at);
        let owned = |t: u32| article(r.before(t)) || t > 0 && r.shape(t - 1) == Shape::Poss;
        // `Oxley’s historic Light the Way campaign`
        let described = from > 0 && r.shape(from - 1) == Shape::Lower && r.has(from - 1, Label::Adjective.bit()) && owned(from - 1);
        let led = owned(from) || r.before(from) == b"annual" || described;
        let of_the_year = at + 2 == first && matches!(r.lower(first), b"year" | b"month") && r.lower(at) == b"of";
        if at < first && from < at && led && first - from <= 6 && (of_the_year || !(from..at).any(|t| r.has(t, post))) {
            first = from;
        }
    }
    first
}

/// Without the ordinary word that opens a sentence; none in titles, where all words have capitals.
fn behind_opener(r: &Reader<'_, '_>, first: u32) -> Option<u32> {
    if !r.opens(first) || r.marked(first) {
        return Some(first);
    }
    let ordinary = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit() | Label::Adverb.bit() | Label::Stop.bit();
    let first = first + u32::from(r.has(first, ordinary));
    (r.place(first) != Place::Title).then_some(first)
}

/// Whose it is stands in front.
fn behind_owner(r: &Reader<'_, '_>, mut first: u32, end: u32) -> u32 {
    let body = Label::Org.bit() | Label::OrgHead.bit();
    if let Some(owner) = (first..end.saturating_sub(1)).rev().find(|t| r.has(*t, body) && r.word(*t)) {
        first = owner + 1;
    }
    while first < end && !r.word(first) {
        first += 1;
    }
    first
}

/// The words before a noun, and what they are like.
struct Name<'r, 'a, 't> {
    r: &'r Reader<'a, 't>,
    noun: u32,
    sort: Sort,
    words: usize,
    /// One of its words is no ordinary one.
    odd: bool,
    marked: bool,
    owned: bool,
    /// An article or an owner stands in front.
    led: bool,
    /// `a Digital Health app`
    one: bool,
    /// `nine A319-100 jets`
    model: bool,
    /// Other words stand between it and the noun.
    far: bool,
}

impl<'r, 'a, 't> Name<'r, 'a, 't> {
    fn new(r: &'r Reader<'a, 't>, (first, end): (u32, u32), noun: u32, sort: Sort) -> Name<'r, 'a, 't> {
        let before = r.before(first);
        let owned = first > 0 && r.shape(first - 1) == Shape::Poss;
        let marked = (first..end).any(|t| r.word(t) && r.marked(t));
        let digits = || (first..end).map(|t| r.doc.word(t as usize)).flat_map(str::bytes).filter(u8::is_ascii_digit).count();
        Name {
            r,
            noun,
            sort,
            words: (first..end).filter(|t| r.word(*t)).count(),
            odd: (first..end).any(|t| r.word(t) && r.odd(t)),
            marked,
            owned,
            led: article(before) || owned,
            one: matches!(before, b"a" | b"an"),
            model: sort == Sort::Product && marked && digits() >= 2,
            far: end < noun,
        }
    }

    fn is_doubtful(&self) -> bool {
        let Name { sort, words, odd, led, one, model, far, .. } = *self;
        let bare = !led && !one && words < 2 && !model;
        let loose = !model && !led && !(odd && words >= 2) && !(sort == Sort::Programme && words >= 2 && !one);
        let wide = far && !(odd && led);
        self.is_of_a_sort() || bare || loose || self.is_plain() || wide || !led && sort == Sort::Work
    }

    /// `an AI platform`, `a Digital Health app`, `eSIM solutions` are of a sort, `the University project` somebody's.
    fn is_of_a_sort(&self) -> bool {
        let Name { words, odd, owned, led, one, model, .. } = *self;
        let noun = self.r.lower(self.noun);
        let many = noun.ends_with(b"s") && noun != b"series";
        (one && !(odd && words >= 2) || many && !(led && (odd || owned))) && !model
    }

    /// What the noun says is said of nearly anything.
    fn is_plain(&self) -> bool {
        let Name { words, odd, marked, led, .. } = *self;
        matches!(self.r.lower(self.noun), b"technology" | b"system" | b"card" | b"package" | b"product" | b"solution")
            && !(marked && led || words >= 2 && led && odd)
    }
}
