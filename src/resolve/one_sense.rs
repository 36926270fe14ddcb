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

const RULE: &str = "one-sense-a-release";

/// One sense a release: a place's name that is a person's of this release, or that of the university that the release is about, is that.
///
/// `Florence emerged as the clear choice` behind `Florence O’Dell`; `a lecture at Otago` in a release of the University of Otago. `in Otago` stays a place.
pub(crate) fn one_sense(doc: &Document<'_>, found: &mut [Found], labels: &dyn Fn(u32) -> LabelSet) {
    // `Honda expressed it` behind `Oydin Honda`: a firm that is called like a family, too.
    let like_family = |f: &Found| f.kind == Kind::Org && labels(f.first) & Label::OrgX.bit() != 0 && labels(f.first) & Label::Surname.bit() != 0;
    let single = |f: &Found| f.end == f.first + 1 && (f.kind == Kind::Place || like_family(f));
    if !found.iter().any(|f| f.kind == Kind::Place || single(f)) {
        bearers(doc, found);
        return by_one_name(doc, found);
    }
    let senses = Senses::new(doc, found, labels);
    beginnings(doc, found);
    bearers(doc, found);
    by_one_name(doc, found);
    for f in found.iter_mut().filter(|f| single(f)) {
        if f.kind == Kind::Org {
            if let Some(person) = senses.family(f) {
                take_sense(f, person, Form::Short, RULE);
            }
        } else if let Some(university) = senses.campus(f) {
            take_sense(f, university, Form::Short, "place-of-university");
        } else if let Some(owner) = senses.owner_of_place(f) {
            take_sense(f, owner, Form::Short, RULE);
        }
    }
}

/// A person or a body, as a kind and its thing.
type Owner = (Kind, u32);

fn take_sense(f: &mut Found, (kind, thing): Owner, form: Form, rule: &'static str) {
    *f = Found { kind, thing: Some(thing), form, rule, certainty: Certainty::Likely, ..*f };
}

/// Who of the release is called by which single word.
struct Senses<'a, 't> {
    doc: &'a Document<'t>,
    labels: &'a dyn Fn(u32) -> LabelSet,
    /// People by their first and last names, and universities that go by their place.
    owners: FxHashMap<u64, Owner>,
    /// All universities by their place.
    campuses: FxHashMap<u64, u32>,
    /// An `Oxley University` that is named once.
    once_named: FxHashMap<u64, u32>,
    /// Where people and places end.
    people: FxHashSet<u32>,
    places: FxHashSet<u32>,
}

impl<'a, 't> Senses<'a, 't> {
    fn new(doc: &'a Document<'t>, found: &[Found], labels: &'a dyn Fn(u32) -> LabelSet) -> Senses<'a, 't> {
        let ends = |kind: Kind| super::set(found.iter().filter(|f| f.kind == kind).map(|f| f.end), found.len());
        let mut senses = Senses {
            doc,
            labels,
            owners: super::map(found.len()),
            campuses: FxHashMap::default(),
            once_named: FxHashMap::default(),
            people: ends(Kind::Person),
            places: ends(Kind::Place),
        };
        for f in found.iter().filter(|f| f.kind == Kind::Person && f.form == Form::Full && f.end - f.first >= 2) {
            let Some(t) = f.thing else { continue };
            for word in [f.end - 1, f.first] {
                senses.owners.entry(doc.lower_number(word as usize)).or_insert((Kind::Person, t));
            }
        }
        senses.note_universities(found);
        senses
    }

    fn note_universities(&mut self, found: &[Found]) {
        let doc = self.doc;
        let mut universities: FxHashMap<(u64, u32), usize> = FxHashMap::default();
        for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full) {
            if let (Some(t), Some(place)) = (f.thing, university_place(doc, f)) {
                *universities.entry((doc.lower_number(place as usize), t)).or_default() += 1;
            }
        }
        // `the University` says whose release it is as well as the name does.
        let mut heads: FxHashMap<u32, usize> = FxHashMap::default();
        for f in found.iter().filter(|f| f.rule == "head-of-body" && f.end == f.first + 1 && doc.lower(f.first as usize) == b"university") {
            if let Some(t) = f.thing {
                *heads.entry(t).or_default() += 1;
            }
        }
        // Bodies called `Oxley University` somewhere, in whatever form.
        let behind: FxHashSet<u32> = found.iter().filter(|f| university_place(doc, f) == Some(f.first)).filter_map(|f| f.thing).collect();
        let mut universities: Vec<((u64, u32), usize)> = universities.into_iter().collect();
        universities.sort_unstable();
        for ((place, t), times) in universities {
            self.campuses.entry(place).or_insert(t);
            // `Oxley University` is often called `Oxley`, the `University of Oxley` less so.
            if times + heads.get(&t).copied().unwrap_or(0) >= 2 {
                self.owners.entry(place).or_insert((Kind::Org, t));
            } else if behind.contains(&t) {
                self.once_named.insert(place, t);
            }
        }
    }

    fn word(&self, f: &Found) -> u64 {
        self.doc.lower_number(f.first as usize)
    }

    /// The word before, in small letters.
    fn before(&self, f: &Found) -> &[u8] {
        f.first.checked_sub(1).map_or(b"", |b| self.doc.lower(b as usize))
    }

    /// The shape of what stands behind.
    fn behind(&self, f: &Found) -> Shape {
        self.doc.shape(f.end as usize)
    }

    /// Who a firm is that is called like a family: `at Honda` stays the firm.
    fn family(&self, f: &Found) -> Option<Owner> {
        let person = self.owners.get(&self.word(f)).copied().filter(|(kind, _)| *kind == Kind::Person);
        person.filter(|_| !matches!(self.before(f), b"at" | b"from" | b"the" | b"with"))
    }

    fn campus(&self, f: &Found) -> Option<Owner> {
        let university = self.campuses.get(&self.word(f)).filter(|_| campus::means_university(self.doc, f.first, f.end, self.labels));
        university.map(|t| (Kind::Org, *t))
    }

    fn owner_of_place(&self, f: &Found) -> Option<Owner> {
        let institution = || {
            let stands = self.before(f) == b"at" || self.behind(f) == Shape::Poss;
            self.once_named.get(&self.word(f)).filter(|_| stands).map(|t| (Kind::Org, *t))
        };
        let owner = self.owners.get(&self.word(f)).copied().or_else(institution)?;
        let is_place = self.is_followed_by_its_land(f) || if owner.0 == Kind::Person { self.is_no_person(f) } else { self.is_no_university(f) };
        (!is_place).then_some(owner)
    }

    /// `Oxley, Ohio`
    fn is_followed_by_its_land(&self, f: &Found) -> bool {
        let land = Label::Country.bit() | Label::Subdivision.bit() | Label::StateAbbr.bit();
        self.behind(f) == Shape::Comma && (self.labels)(f.end + 1) & land != 0
    }

    /// The words before say that it is a place, though somebody is called like it.
    fn is_no_person(&self, f: &Found) -> bool {
        let before = self.before(f);
        let behind_one_of = |ends: &FxHashSet<u32>| f.first.checked_sub(1).is_some_and(|b| ends.contains(&b));
        // `Holt, Montgomery and Powell`: between people it is one of them.
        let between_people = matches!(before, b"and" | b",") && behind_one_of(&self.people);
        // `In 2007, Paris left`: only behind a place the comma leads on to another.
        // `At the Trust, Holt brings`: who does it.
        let does = || self.behind(f) == Shape::Lower && (self.labels)(f.end) & Label::Verb.bit() != 0;
        let opens_clause = before == b"," && (!behind_one_of(&self.places) || does());
        !between_people && !opens_clause && matches!(before, b"in" | b"at" | b"from" | b"to" | b"near" | b"of" | b"across" | b"and" | b"," | b"the")
    }

    /// The words around say that it is a place, though a university is called like it.
    fn is_no_university(&self, f: &Found) -> bool {
        let led = matches!(self.before(f), b"in" | b"near" | b"across" | b"throughout" | b"," | b"the" | b"and" | b"of");
        let line = |shape: Shape| matches!(shape, Shape::Break | Shape::Para);
        let opens = f.first.checked_sub(1).is_none_or(|b| line(self.doc.shape(b as usize)));
        // `MELBOURNE` alone in its line heads a letter.
        let heads = opens && line(self.behind(f));
        // `GHENT, 12 January 2024 –`, `OXLEY, Ohio –`: a dateline is a place.
        let dateline = opens && matches!(self.behind(f), Shape::Comma | Shape::Dash | Shape::Open);
        let city = || (self.labels)(f.first) & Label::BigCity.bit() != 0;
        led || heads || dateline || city() && travels(self.doc, f.first)
    }
}

/// `Harbour Peak` is `Harbour Peak Ventures`, not a mountain.
fn beginnings(doc: &Document<'_>, found: &mut [Found]) {
    let mut bodies: FxHashMap<u64, u32> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 3) {
        let Some(t) = f.thing else { continue };
        bodies.entry(key_number(doc, f.first, f.end - 1)).or_insert(t);
        // `Harrow Lane` of `Harrow Lane Dental Group`; `Orange County` of its fire authority stays a county.
        for end in (f.first + 2..f.end - 1).take(3).filter(|end| doc.is(*end as usize - 1, Class::SmallPlace)) {
            bodies.entry(key_number(doc, f.first, end)).or_insert(t);
        }
    }
    for f in found.iter_mut().filter(|f| f.kind == Kind::Place && f.end - f.first >= 2 && f.rule.contains("head")) {
        let led = f.first.checked_sub(1).is_some_and(|b| matches!(doc.lower(b as usize), b"in" | b"near" | b"on" | b"the" | b"to" | b"of"));
        if let Some(t) = bodies.get(&key_number(doc, f.first, f.end)).filter(|_| !led) {
            take_sense(f, (Kind::Org, *t), Form::Short, RULE);
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
            take_sense(f, (Kind::Person, t), Form::Full, RULE);
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
        take_sense(f, (Kind::Person, t), Form::Short, RULE);
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
