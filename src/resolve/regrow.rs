//! A known name that only pieces of it were found of: the whole of it is meant.

use super::key::join;
use super::{Form, Found};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
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
        if !Class::NamedForGiver.holds(last) {
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
    let mut behind = 0;
    for f in found.iter_mut() {
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

/// Where a shorter name of a thing stands and the text goes on as a longer known one, the longer one is meant: `Zentrix Kenya` in the headline.
pub(crate) fn regrow(doc: &Document<'_>, found: &mut Vec<Found>) {
    let word = |t: u32| doc.lower_number(t as usize);
    // By their words; and for each first word the lengths of the names that begin with it.
    let mut longer: FxHashMap<u64, Found> = super::map(found.len() / 2);
    let mut lengths: FxHashMap<u64, SmallVec<[u32; 4]>> = super::map(found.len() / 2);
    for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 2 && f.thing.is_some()) {
        longer.entry(join((f.first..f.end).map(word))).or_insert_with(|| f.clone());
        let of_word = lengths.entry(word(f.first)).or_default();
        if !of_word.contains(&(f.end - f.first)) {
            of_word.push(f.end - f.first);
        }
    }
    lengths.values_mut().for_each(|l| l.sort_unstable_by_key(|n| core::cmp::Reverse(*n)));
    found.sort_by_key(|f| f.first);
    let mut drop = vec![false; found.len()];
    // `Rowing Club of Lake Oxley` in a headline: what stands in it was found, it itself was not.
    for t in doc.openers.iter().copied() {
        let Some(lengths) = lengths.get(&word(t)) else { continue };
        let written = |n: &u32, name: &Found| {
            (0..*n).all(|i| doc.shape((t + i) as usize).is_capital() || !doc.shape((name.first + i) as usize).is_capital())
                && doc.shape(t as usize).is_capital()
        };
        let Some(name) = lengths.iter().find_map(|n| longer.get(&join((t..t + n).map(word))).filter(|name| written(n, name))).cloned() else {
            continue;
        };
        let end = t + (name.end - name.first);
        let at = found.partition_point(|f| f.first < t);
        let before = at.checked_sub(1).and_then(|b| found.get(b)).is_some_and(|f| f.end > t);
        let inside: Vec<usize> = (at..found.len()).take_while(|n| found.get(*n).is_some_and(|x| x.first < end)).collect();
        let pair = end == t + 2;
        let cut = |x: &Found| x.end > end || !(x.kind == Kind::Place || x.kind == Kind::Org && !pair) || x.first == t && x.end == end;
        let [first, rest @ ..] = inside.as_slice() else { continue };
        if before || inside.iter().any(|n| found.get(*n).is_none_or(cut) || drop.get(*n).copied().unwrap_or(true)) {
            continue;
        }
        for n in rest {
            if let Some(d) = drop.get_mut(*n) {
                *d = true;
            }
        }
        if let Some(g) = found.get_mut(*first) {
            *g = Found { first: t, end, kind: Kind::Org, thing: name.thing, form: Form::Full, rule: "said-before", certainty: Certainty::Likely };
        }
    }
    for i in 0..found.len() {
        let Some(f) = found.get(i).filter(|f| f.kind == Kind::Org && f.form != Form::Acronym).cloned() else { continue };
        if drop.get(i).copied().unwrap_or(false) {
            continue;
        }
        let Some(lengths) = lengths.get(&word(f.first)) else { continue };
        let longest = |n: &u32| longer.get(&join((f.first..f.first + n).map(word)));
        let Some(name) = lengths.iter().take_while(|n| f.first + **n > f.end).find_map(longest) else { continue };
        let end = f.first + (name.end - name.first);
        // What stands in the rest must end with it.
        let inside: Vec<usize> = (i + 1..found.len()).take_while(|n| found.get(*n).is_some_and(|x| x.first < end)).collect();
        if inside.iter().any(|n| found.get(*n).is_none_or(|x| x.end > end)) {
            continue;
        }
        for n in inside {
            if let Some(d) = drop.get_mut(n) {
                *d = true;
            }
        }
        if let Some(g) = found.get_mut(i) {
            *g = Found { end, thing: name.thing, form: Form::Full, rule: "said-before", certainty: Certainty::Likely, ..f };
        }
    }
    let mut n = 0;
    found.retain(|_| {
        n += 1;
        !drop.get(n - 1).copied().unwrap_or(false)
    });
}
