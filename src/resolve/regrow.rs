//! A known name that only pieces of it were found of: the whole of it is meant.

use super::key::join;
use super::{Form, Found};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
use core::ops::Range;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// `the ZQRT seminar on tides`, `the Oxley Foundation Scholarship`: the body that a thing is called by is named there too, if the release speaks of it
/// elsewhere.
pub(crate) fn owners(doc: &Document<'_>, found: &mut Vec<Found>) {
    let word = |t: u32| doc.lower_number(t as usize);
    let mut bodies: FxHashMap<u64, Found> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Org && f.form != Form::Short && f.thing.is_some()) {
        bodies.entry(join((f.first..f.end).map(word))).or_insert_with(|| f.clone());
    }
    let mut new = Vec::new();
    for f in found.iter_mut().filter(|f| f.kind == Kind::Other && f.end - f.first >= 2 && doc.shape(f.first as usize).is_capital()) {
        let last = doc.lower(f.end as usize - 1);
        if !Class::NamedForGiver.holds(last) || Class::HeldUnderItsName.holds(last) {
            continue;
        }
        let body = (f.first + 1..f.end).rev().find_map(|end| bodies.get(&join((f.first..end).map(word))).map(|b| (end, b)));
        let Some((end, body)) = body else { continue };
        let rest = doc.shape(end as usize);
        if !(rest.is_capital() || rest == Shape::Lower) || matches!(doc.lower(end as usize), b"and" | b"of" | b"for" | b"on" | b"in") {
            continue;
        }
        // `the ZXW Awards` are called so.
        let letters = end == f.first + 1
            && (doc.shape(f.first as usize) == Shape::Caps || doc.word(f.first as usize).bytes().filter(u8::is_ascii_uppercase).count() >= 2);
        if letters && Class::HeldByLetters.holds(last) && body.form != Form::Acronym {
            continue;
        }
        new.push(Found { first: f.first, end, rule: "said-before", certainty: Certainty::Likely, ..body.clone() });
        (f.first, f.thing) = (end, None);
    }
    found.extend(new);
}

/// Where the end of somebody's name was found behind the words that begin it, the whole is meant: `Aung San Suu Kyi`, whose first words are a town too.
pub(crate) fn people(doc: &Document<'_>, found: &mut [Found]) {
    let word = |t: u32| doc.lower_number(t as usize);
    // The longest name of each thing.
    let mut whole: FxHashMap<u32, (u32, u32)> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Person && f.end - f.first >= 3) {
        let Some(t) = f.thing else { continue };
        let longest = whole.entry(t).or_insert((f.first, f.end));
        if f.end - f.first > longest.1 - longest.0 {
            *longest = (f.first, f.end);
        }
    }
    // The given name of each family name; none where two people share it.
    let mut given: FxHashMap<u64, Option<u64>> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Person && f.form == Form::Full && f.end - f.first >= 2) {
        let first = word(f.first);
        given.entry(word(f.end - 1)).and_modify(|g| *g = g.filter(|x| *x == first)).or_insert(Some(first));
    }
    let mut behind = 0;
    for f in found.iter_mut() {
        if f.kind == Kind::Person && f.end == f.first + 1 {
            let first = given.get(&word(f.first)).copied().flatten().and_then(|g| called(doc, f.first, g));
            if let Some(first) = first.filter(|first| *first >= behind) {
                (f.first, f.form) = (first, Form::Full);
            }
        }
        let known = f.thing.filter(|_| f.kind == Kind::Person).and_then(|t| whole.get(&t)).copied();
        let missing = known.and_then(|(a, b)| (b - a).checked_sub(f.end - f.first)).filter(|n| *n > 0);
        if let (Some((a, b)), Some(n)) = (known, missing)
            && let Some(first) = f.first.checked_sub(n).filter(|first| *first >= behind)
            && (a..b).zip(first..f.end).all(|(x, y)| word(x) == word(y) && doc.shape(x as usize) == doc.shape(y as usize))
        {
            (f.first, f.form) = (first, Form::Full);
        }
        behind = f.end;
    }
}

/// `Michael E. ` + `Kovalo` in a headline, of whom the text says `Michael Kovalo`: where the given name stands before the family name at `t`.
fn called(doc: &Document<'_>, t: u32, given: u64) -> Option<u32> {
    let is = |b: &u32| doc.lower_number(*b as usize) == given && doc.shape(*b as usize) == Shape::Cap;
    let before = t.checked_sub(1)?;
    let initial = doc.shape(before as usize) == Shape::Initial;
    Some(before).filter(is).or_else(|| before.checked_sub(1).filter(|b| initial && is(b)))
}

/// Where a shorter name of a thing stands and the text goes on as a longer known one, the longer one is meant: `Zentrix Kenya` in the headline.
pub(crate) fn regrow(doc: &Document<'_>, found: &mut Vec<Found>) {
    let longer = Longer::new(doc, found);
    found.sort_by_key(|f| f.first);
    let mut drop = vec![false; found.len()];
    longer.around_pieces(found, &mut drop);
    longer.behind_beginnings(found, &mut drop);
    let mut n = 0;
    found.retain(|_| {
        n += 1;
        !drop.get(n - 1).copied().unwrap_or(false)
    });
}

/// Full names of bodies.
struct Longer<'a, 't> {
    doc: &'a Document<'t>,
    by_words: FxHashMap<u64, Found>,
    /// For each first word the lengths of the names that begin with it, the longest first.
    lengths: FxHashMap<u64, SmallVec<[u32; 4]>>,
}

impl<'a, 't> Longer<'a, 't> {
    fn new(doc: &'a Document<'t>, found: &[Found]) -> Longer<'a, 't> {
        let mut longer = Longer { doc, by_words: super::map(found.len() / 2), lengths: super::map(found.len() / 2) };
        for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 2 && f.thing.is_some()) {
            longer.by_words.entry(longer.words(f.first, f.end)).or_insert_with(|| f.clone());
            let of_word = longer.lengths.entry(longer.doc.lower_number(f.first as usize)).or_default();
            if !of_word.contains(&(f.end - f.first)) {
                of_word.push(f.end - f.first);
            }
        }
        longer.lengths.values_mut().for_each(|l| l.sort_unstable_by_key(|n| core::cmp::Reverse(*n)));
        longer
    }

    fn words(&self, first: u32, end: u32) -> u64 {
        join((first..end).map(|t| self.doc.lower_number(t as usize)))
    }

    /// The lengths of names that begin with the word at `t`.
    fn lengths(&self, t: u32) -> Option<&[u32]> {
        self.lengths.get(&self.doc.lower_number(t as usize)).map(SmallVec::as_slice)
    }

    fn at(&self, t: u32, length: u32) -> Option<&Found> {
        self.by_words.get(&self.words(t, t + length))
    }

    /// `Rowing Club of Lake Oxley` in a headline: what stands in it was found, it itself was not.
    fn around_pieces(&self, found: &mut [Found], drop: &mut [bool]) {
        let capital = |t: u32| self.doc.shape(t as usize).is_capital();
        for t in self.doc.openers.iter().copied() {
            let Some(lengths) = self.lengths(t) else { continue };
            let written = |n: u32, name: &Found| capital(t) && (0..n).all(|i| capital(t + i) || !capital(name.first + i));
            let Some(name) = lengths.iter().find_map(|n| self.at(t, *n).filter(|name| written(*n, name))) else { continue };
            let end = t + (name.end - name.first);
            let at = found.partition_point(|f| f.first < t);
            let before = at.checked_sub(1).and_then(|b| found.get(b)).is_some_and(|f| f.end > t);
            let inside = standing_before(found, at, end);
            let pair = end == t + 2;
            let cut = |x: &Found| x.end > end || !(x.kind == Kind::Place || x.kind == Kind::Org && !pair) || x.first == t && x.end == end;
            if inside.is_empty() || before || inside.clone().any(|n| found.get(n).is_none_or(cut) || drop.get(n).copied().unwrap_or(true)) {
                continue;
            }
            drop.get_mut(at + 1..inside.end).unwrap_or_default().fill(true);
            if let Some(g) = found.get_mut(at) {
                *g = Found { first: t, end, kind: Kind::Org, thing: name.thing, form: Form::Full, rule: "said-before", certainty: Certainty::Likely };
            }
        }
    }

    /// `Zentrix Kenya` of which `Zentrix` was found.
    fn behind_beginnings(&self, found: &mut [Found], drop: &mut [bool]) {
        for i in 0..found.len() {
            let Some(f) = found.get(i).filter(|f| f.kind == Kind::Org && f.form != Form::Acronym) else { continue };
            if drop.get(i).copied().unwrap_or(false) {
                continue;
            }
            let Some(lengths) = self.lengths(f.first) else { continue };
            let Some(name) = lengths.iter().take_while(|n| f.first + **n > f.end).find_map(|n| self.at(f.first, *n)) else { continue };
            let end = f.first + (name.end - name.first);
            // What stands in the rest must end with it.
            let inside = standing_before(found, i + 1, end);
            if inside.clone().any(|n| found.get(n).is_none_or(|x| x.end > end)) {
                continue;
            }
            drop.get_mut(inside).unwrap_or_default().fill(true);
            if let Some(g) = found.get_mut(i) {
                *g = Found { end, thing: name.thing, form: Form::Full, rule: "said-before", certainty: Certainty::Likely, ..*g };
            }
        }
    }
}

/// The names from the one at `from` on that begin before a token.
fn standing_before(found: &[Found], from: usize, end: u32) -> Range<usize> {
    let count = found.get(from..).unwrap_or(&[]).iter().take_while(|x| x.first < end).count();
    from..from + count
}
