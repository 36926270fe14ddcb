//! One sense a release: a place's name that is a person's or a body's here.

use super::key::key_number;
use super::{Form, Found, campus};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::{FxHashMap, FxHashSet};

/// One sense a release: a place's name that is a person's of this release, or that of the university that the release is about, is that.
///
/// `Florence emerged as the clear choice` behind `Florence O’Dell`; `a lecture at Otago` in a release of the University of Otago. `in Otago` stays a place.
pub(crate) fn one_sense(doc: &Document<'_>, found: &mut [Found], labels: &dyn Fn(u32) -> LabelSet) {
    // `Honda expressed it` behind `Oydin Honda`: a firm that is called like a family, too.
    let like_family = |f: &Found| f.kind == Kind::Org && labels(f.first) & Label::OrgX.bit() != 0 && labels(f.first) & Label::Surname.bit() != 0;
    let single = |f: &Found| f.end == f.first + 1 && (f.kind == Kind::Place || like_family(f));
    if !found.iter().any(single) && !found.iter().any(|f| f.kind == Kind::Place) {
        bearers(doc, found);
        return by_one_name(doc, found);
    }
    let word = |t: u32| doc.lower_number(t as usize);
    let mut owners: FxHashMap<u64, (Kind, u32)> = super::map(found.len());
    let mut universities: FxHashMap<(u64, u32), usize> = FxHashMap::default();
    // Bodies called `Oxley University` somewhere, in whatever form.
    let behind: FxHashSet<u32> = found.iter().filter(|f| university_place(doc, f) == Some(f.first)).filter_map(|f| f.thing).collect();
    for f in found.iter().filter(|f| f.form == Form::Full) {
        let Some(t) = f.thing else { continue };
        match f.kind {
            Kind::Person if f.end - f.first >= 2 => {
                owners.entry(word(f.end - 1)).or_insert((Kind::Person, t));
                owners.entry(word(f.first)).or_insert((Kind::Person, t));
            }
            Kind::Org => {
                if let Some(place) = university_place(doc, f) {
                    *universities.entry((word(place), t)).or_default() += 1;
                }
            }
            _ => {}
        }
    }
    // `the University` says whose release it is as well as the name does.
    let mut heads: FxHashMap<u32, usize> = FxHashMap::default();
    for f in found.iter().filter(|f| f.rule == "head-of-body" && f.end == f.first + 1 && doc.lower(f.first as usize) == b"university") {
        if let Some(t) = f.thing {
            *heads.entry(t).or_default() += 1;
        }
    }
    let mut called: FxHashMap<u64, u32> = FxHashMap::default();
    let mut campuses: FxHashMap<u64, u32> = FxHashMap::default();
    let mut universities: Vec<((u64, u32), usize)> = universities.into_iter().collect();
    universities.sort_unstable();
    for ((place, t), times) in universities {
        campuses.entry(place).or_insert(t);
        // `Oxley University` is often called `Oxley`, the `University of Oxley` less so.
        if times + heads.get(&t).copied().unwrap_or(0) >= 2 {
            owners.entry(place).or_insert((Kind::Org, t));
        } else if behind.contains(&t) {
            called.insert(place, t);
        }
    }
    // `Holt, Montgomery and Powell`: between people it is one of them.
    let people = super::set(found.iter().filter(|f| f.kind == Kind::Person).map(|f| f.end), found.len());
    let places = super::set(found.iter().filter(|f| f.kind == Kind::Place).map(|f| f.end), found.len());
    // `Harbour Peak` is `Harbour Peak Ventures`, not a mountain.
    let mut beginnings: FxHashMap<u64, u32> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 3) {
        if let Some(t) = f.thing {
            beginnings.entry(key_number(doc, f.first, f.end - 1)).or_insert(t);
            // `Harrow Lane` of `Harrow Lane Dental Group`; `Orange County` of its fire authority stays a county.
            for end in (f.first + 2..f.end - 1).take(3).filter(|end| doc.is(*end as usize - 1, Class::SmallPlace)) {
                beginnings.entry(key_number(doc, f.first, end)).or_insert(t);
            }
        }
    }
    for f in found.iter_mut().filter(|f| f.kind == Kind::Place && f.end - f.first >= 2 && f.rule.contains("head")) {
        let led = f.first.checked_sub(1).is_some_and(|b| matches!(doc.lower(b as usize), b"in" | b"near" | b"on" | b"the" | b"to" | b"of"));
        if let Some(t) = beginnings.get(&key_number(doc, f.first, f.end)).filter(|_| !led) {
            *f = Found { kind: Kind::Org, thing: Some(*t), form: Form::Short, rule: "one-sense-a-release", certainty: Certainty::Likely, ..f.clone() };
        }
    }
    bearers(doc, found);
    by_one_name(doc, found);
    for f in found.iter_mut().filter(|f| single(f)) {
        if f.kind == Kind::Org {
            let owner = owners.get(&word(f.first)).filter(|(kind, _)| *kind == Kind::Person);
            let led = f.first.checked_sub(1).is_some_and(|b| matches!(doc.lower(b as usize), b"at" | b"from" | b"the" | b"with"));
            if let Some((kind, thing)) = owner.copied().filter(|_| !led) {
                *f = Found { kind, thing: Some(thing), form: Form::Short, rule: "one-sense-a-release", certainty: Certainty::Likely, ..f.clone() };
            }
            continue;
        }
        let before_at = f.first.checked_sub(1).is_some_and(|b| doc.lower(b as usize) == b"at") || doc.shape(f.end as usize) == Shape::Poss;
        let institution = || called.get(&word(f.first)).filter(|_| before_at).map(|t| (Kind::Org, *t));
        let campus = campuses.get(&word(f.first)).filter(|_| campus::means_university(doc, f.first, f.end, labels));
        if let Some(t) = campus {
            *f = Found { kind: Kind::Org, thing: Some(*t), form: Form::Short, rule: "place-of-university", certainty: Certainty::Likely, ..f.clone() };
            continue;
        }
        let Some((kind, thing)) = owners.get(&word(f.first)).copied().or_else(institution) else { continue };
        let before = f.first.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b as usize));
        let led = match kind {
            Kind::Person if matches!(before, b"and" | b",") && f.first.checked_sub(1).is_some_and(|b| people.contains(&b)) => false,
            // `In 2007, Paris left`: only behind a place the comma leads on to another.
            Kind::Person if before == b"," && f.first.checked_sub(1).is_some_and(|b| !places.contains(&b)) => false,
            // `At the Trust, Holt brings`: who does it.
            Kind::Person if before == b"," && doc.shape(f.end as usize) == Shape::Lower && labels(f.end) & Label::Verb.bit() != 0 => false,
            Kind::Person => matches!(before, b"in" | b"at" | b"from" | b"to" | b"near" | b"of" | b"across" | b"and" | b"," | b"the"),
            _ => matches!(before, b"in" | b"near" | b"across" | b"throughout" | b"," | b"the" | b"and" | b"of"),
        };
        // `MELBOURNE` alone in its line heads a letter.
        let line = |t: usize| matches!(doc.shape(t), Shape::Break | Shape::Para);
        let heads = line(f.end as usize) && f.first.checked_sub(1).is_none_or(|b| line(b as usize));
        let city = labels(f.first) & Label::BigCity.bit() != 0;
        let led = led || kind == Kind::Org && (heads || city && travels(doc, f.first));
        // `GHENT, 12 January 2024 –`, `OXLEY, Ohio –`: a dateline is a place.
        let opens = f.first.checked_sub(1).is_none_or(|b| matches!(doc.shape(b as usize), Shape::Para | Shape::Break));
        let dateline = kind == Kind::Org && opens && matches!(doc.shape(f.end as usize), Shape::Comma | Shape::Dash | Shape::Open);
        let nested = dateline
            || doc.shape(f.end as usize) == Shape::Comma && labels(f.end + 1) & (Label::Country.bit() | Label::Subdivision.bit() | Label::StateAbbr.bit()) != 0;
        if !led && !nested {
            *f = Found { kind, thing: Some(thing), form: Form::Short, rule: "one-sense-a-release", certainty: Certainty::Likely, ..f.clone() };
        }
    }
}

/// `Congressman Ann Sanofi`: who bears a listed company's name bears it everywhere; `the artist Ann Glass` is no maker of glass further down.
fn bearers(doc: &Document<'_>, found: &mut [Found]) {
    let doubtful = |f: &Found| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 2;
    if !found.iter().any(doubtful) {
        return;
    }
    let full = |f: &&Found| f.kind == Kind::Person && f.form == Form::Full && f.end - f.first >= 2;
    let listed = |f: &Found| f.rule == "title-and-listed-name";
    let mut people: FxHashMap<u64, (u32, Certainty, bool)> = FxHashMap::default();
    for f in found.iter().filter(full) {
        let Some(t) = f.thing else { continue };
        let best = people.entry(key_number(doc, f.first, f.end)).or_insert((t, f.certainty, listed(f)));
        *best = (best.0, best.1.max(f.certainty), best.2 || listed(f));
    }
    if people.is_empty() {
        return;
    }
    let mut bodies: FxHashMap<u64, Certainty> = FxHashMap::default();
    for f in found.iter().filter(|f| doubtful(f)) {
        let best = bodies.entry(key_number(doc, f.first, f.end)).or_insert(f.certainty);
        *best = (*best).max(f.certainty);
    }
    for f in found.iter_mut().filter(|f| doubtful(f)) {
        let key = key_number(doc, f.first, f.end);
        let Some((t, certainty, listed)) = people.get(&key).copied() else { continue };
        if listed || bodies.get(&key).is_some_and(|body| *body < certainty) {
            *f = Found { kind: Kind::Person, thing: Some(t), form: Form::Full, rule: "one-sense-a-release", certainty: Certainty::Likely, ..f.clone() };
        }
    }
}

/// `Oydin brings years of experience` behind `Oydin Tokhta`: what only weak clues made a body is somebody by one name.
fn by_one_name(doc: &Document<'_>, found: &mut [Found]) {
    let single = |f: &Found| f.kind == Kind::Org && f.end == f.first + 1;
    if !found.iter().any(|f| single(f) && f.certainty == Certainty::Weak) {
        return;
    }
    // Nothing but one word and weak clues speaks for these bodies.
    let mut proved: FxHashSet<u32> = FxHashSet::default();
    let mut begun: FxHashSet<u64> = FxHashSet::default();
    for f in found.iter().filter(|f| f.kind == Kind::Org) {
        // `a director at Oydin` is no weak clue.
        if f.certainty == Certainty::Sure || f.certainty == Certainty::Likely && f.rule != "said-before" || !single(f) {
            proved.extend(f.thing);
        }
        if !single(f) {
            begun.insert(doc.lower_number(f.first as usize));
        }
    }
    let mut people: FxHashMap<u64, Option<u32>> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Person && f.form == Form::Full && f.end - f.first >= 2) {
        for t in [f.first, f.end - 1] {
            // Two people who share a name are told apart by nothing.
            people.entry(doc.lower_number(t as usize)).and_modify(|p| *p = p.filter(|p| Some(*p) == f.thing)).or_insert(f.thing);
        }
    }
    for f in found.iter_mut().filter(|f| single(f)) {
        let word = doc.lower_number(f.first as usize);
        let weak = f.thing.is_some_and(|t| !proved.contains(&t)) && !begun.contains(&word);
        let Some(Some(t)) = people.get(&word).copied().filter(|_| weak) else { continue };
        *f = Found { kind: Kind::Person, thing: Some(t), form: Form::Short, rule: "one-sense-a-release", certainty: Certainty::Likely, ..f.clone() };
    }
}

/// `came to Oxley`, `her trip back to Oxley`: where one goes is a place.
fn travels(doc: &Document<'_>, first: u32) -> bool {
    let word = |n: u32| first.checked_sub(n).map_or(b"".as_slice(), |t| doc.lower(t as usize));
    let aside = matches!(word(2), b"back" | b"first" | b"home" | b"over" | b"down" | b"up" | b"here" | b"on" | b"way");
    let moves = word(if aside { 3 } else { 2 });
    matches!(word(1), b"to" | b"from") && Class::Going.holds(moves)
}

/// The place in `University of Otago`, `Waikato University`.
pub(super) fn university_place(doc: &Document<'_>, f: &Found) -> Option<u32> {
    let is = |t: u32, w: &[u8]| doc.lower(t as usize) == w;
    if f.end - f.first == 3 && is(f.first, b"university") && is(f.first + 1, b"of") {
        return Some(f.end - 1);
    }
    (f.end - f.first == 2 && is(f.first + 1, b"university") || f.end - f.first > 3 && is(f.first + 1, b"university") && is(f.first + 2, b"of"))
        .then_some(f.first)
}
