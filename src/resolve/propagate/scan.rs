//! One walk over the text: at every token that begins some name, the longest that fits.

use super::super::bare::opens_and_acts;
use super::super::compete::{Proposal, Taken};
use super::super::forms::{CAMPUS_RULE, FIRM_RULE, stands_for_firm};
use super::super::homonym::fits;
use super::super::key::word_number;
use super::super::link::Thing;
use super::super::names::{Name, Names, STARTS};
use super::super::{Form, Found, campus, sense};
use super::Labels;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

/// The tokens of a headline and the first sentence, about.
const LEAD: u32 = 60;
const FIRST_WORD: &str = "first-word-of-body";

/// The release, its things and all ways to name them.
pub(super) struct Scan<'a, 't> {
    pub(super) doc: &'a Document<'t>,
    pub(super) found: &'a [Found],
    pub(super) things: &'a [Thing],
    pub(super) names: &'a Names,
    pub(super) labels: Labels<'a>,
    pub(super) taken: &'a Taken,
}

/// What is known of the whole release before the walk, and what on the way.
struct Known {
    /// How often the body is named that is named most.
    most: u32,
    /// `in Oxley`, `near Oxley`: a place of this release, which a body's first word does not make a body.
    towns: FxHashSet<u64>,
    /// Where each person was named last, in full or not.
    named: Vec<u32>,
}

impl<'a> Scan<'a, '_> {
    pub(super) fn proposals(&self) -> Vec<Proposal> {
        let mut out = Vec::new();
        let mut fitting: SmallVec<[&Name; 8]> = SmallVec::new();
        let mut known = Known { most: self.most(), towns: self.towns(), named: vec![0; self.things.len()] };
        let mut told = self.found.iter().filter(|f| f.kind == Kind::Person).peekable();
        for t in self.doc.openers.iter().copied() {
            while let Some(f) = told.next_if(|f| f.first < t) {
                if let Some(at) = f.thing.and_then(|x| known.named.get_mut(x as usize)) {
                    *at = f.end;
                }
            }
            let first = word_number(self.doc, t);
            if !self.names.may_begin(first) || self.taken.by(t, t + 1).is_some() {
                continue;
            }
            self.fill(t, first, &mut fitting);
            let Some(best) = self.best(&fitting, &known.named) else { continue };
            if self.stands(best, t, first, &known) {
                out.push(self.proposal(best, t));
            }
        }
        out
    }

    fn most(&self) -> u32 {
        self.things.iter().zip(&self.names.times).filter(|(t, _)| t.kind == Kind::Org).map(|(_, n)| *n).max().unwrap_or(0)
    }

    fn towns(&self) -> FxHashSet<u64> {
        let mut towns = FxHashSet::default();
        if self.names.is_any(FIRST_WORD) {
            let doc = self.doc;
            let town = |t: u32| sense::is_a_town(doc, t, t + 1) && !doc.shape(t as usize + 1).is_capital() && !self.is_noun(t + 1);
            towns.extend(doc.openers.iter().copied().filter(|t| self.names.may_begin(word_number(doc, *t)) && town(*t)).map(|t| word_number(doc, t)));
        }
        towns
    }

    fn is_noun(&self, t: u32) -> bool {
        self.doc.shape(t as usize) == Shape::Lower && (self.labels)(t) & Label::Noun.bit() != 0
    }

    /// What stands at `end` is had or done by who is named before.
    fn acts(&self, end: u32) -> bool {
        let shape = self.doc.shape(end as usize);
        shape == Shape::Poss || shape == Shape::Lower && (self.labels)(end) & Label::Verb.bit() != 0 && !self.is_noun(end)
    }

    fn thing(&self, name: &Name) -> Option<&'a Thing> {
        self.things.get(name.thing as usize)
    }

    /// All names that fit at `t`.
    fn fill(&self, t: u32, first: u64, fitting: &mut SmallVec<[&'a Name; 8]>) {
        let names = self.names;
        let words: [u64; STARTS] = core::array::from_fn(|i| if i == 0 { first } else { word_number(self.doc, t + i as u32) });
        fitting.clear();
        for n in 1..=STARTS {
            // `the Agency` may be hundreds of agencies: one is asked for all.
            let mut fit = false;
            for name in names.beginning(words.get(..n).unwrap_or(&[])) {
                fit = if name.alike { fit } else { fits(self.doc, name, names.words(name), t, self.labels) };
                if fit {
                    fitting.push(name);
                }
            }
        }
    }

    /// The longest of these, unless two things of that name have as much right to it.
    fn best(&self, fitting: &[&'a Name], named: &[u32]) -> Option<&'a Name> {
        // `the University` is rather the one that the release begins with.
        let lead = |n: &Name| if n.article && self.thing(n).is_some_and(|t| t.first < LEAD) { 2 } else { 0 };
        let order = |n: &&&Name| (core::cmp::Reverse(n.length()), n.form == Form::Short, core::cmp::Reverse(self.names.often(n) + lead(n)), n.thing);
        let best = fitting.iter().min_by_key(order).copied()?;
        let best = self.of_surname(best, fitting, named);
        // `Oyrot` of `Dr. Ann Oyrot` and the `Oyrot Foundation`: a foundation is not called by its founder's name alone.
        let is_founder = |n: &&Name| n.kind == Kind::Person && n.form == Form::Short && n.length() == best.length() && n.rule == "surname-of-person";
        let founder = fitting.iter().copied().find(is_founder);
        let founded = |t: &Thing| Class::NamedAfterFounder.holds(t.key.rsplit(' ').next().unwrap_or("").as_bytes());
        match founder {
            Some(person) if best.rule == FIRST_WORD && self.thing(best).is_some_and(founded) => Some(person),
            Some(person) if person.thing == best.thing => Some(best),
            _ => (!self.has_rival(best, fitting)).then_some(best),
        }
    }

    /// Two people of one surname: the one that the release names more often, else who was named last.
    fn of_surname(&self, best: &'a Name, fitting: &[&'a Name], named: &[u32]) -> &'a Name {
        if best.kind != Kind::Person || best.form != Form::Short {
            return best;
        }
        let as_often =
            |n: &&Name| n.kind == Kind::Person && n.length() == best.length() && n.form == Form::Short && self.names.often(n) == self.names.often(best);
        let last = |n: &&Name| (named.get(n.thing as usize).copied().unwrap_or(0), core::cmp::Reverse(n.thing));
        fitting.iter().copied().filter(as_often).max_by_key(last).unwrap_or(best)
    }

    /// Another thing goes by the same short form. Of two bodies `the University` is the one that the release is about.
    fn has_rival(&self, best: &Name, fitting: &[&Name]) -> bool {
        // A brand that a group's companies share is the one that the release names most.
        let brand = best.kind == Kind::Org && matches!(best.rule, "company-without-suffix" | "beginning-of-body" | "council-by-its-head");
        if best.form != Form::Short || best.article || brand {
            return false;
        }
        let same = |n: &Name| n.length() == best.length() && n.thing != best.thing && n.form == Form::Short;
        // `Oxley` of three mentions of `Oxley Medical AG` and one of `Oxley Medical GmbH`; not of a college and a council of Oxley.
        let leads = |n: &Name| best.rule == FIRST_WORD && n.kind == Kind::Org && self.names.often(best) > 2 * self.names.often(n);
        let both_people = |n: &Name| best.kind == Kind::Person && n.kind == Kind::Person;
        fitting.iter().any(|n| same(n) && !leads(n) && !both_people(n))
    }

    /// The words at `t` are a mention of the thing, by what stands around them.
    fn stands(&self, best: &Name, t: u32, first: u64, known: &Known) -> bool {
        let Scan { doc, labels, .. } = *self;
        let end = t + best.length();
        // `@zentrix` is an address.
        let handle = t.checked_sub(1).is_some_and(|b| doc.shape(b as usize) == Shape::At);
        if handle || self.is_ticker(best, t, end) {
            return false;
        }
        match best.rule {
            FIRM_RULE => stands_for_firm(doc, t, end, labels),
            CAMPUS_RULE => campus::means_university(doc, t, end, labels),
            // `University publishes guide` is said of whom the release is about.
            "head-of-body" => !opens_and_acts(doc, t, labels) || 2 * self.names.often(best) >= known.most,
            FIRST_WORD => !sense::is_a_town(doc, t, end) && (!known.towns.contains(&first) || self.acts(end)),
            _ => true,
        }
    }

    /// `(NYSE: ZTX)`; but `Acme, Inc. (NASDAQ: ACME)` has letters that are the name.
    fn is_ticker(&self, best: &Name, t: u32, end: u32) -> bool {
        let doc = self.doc;
        let listed = t >= 2 && (self.labels)(t - 2) & Label::Exchange.bit() != 0 && doc.shape(t as usize) == Shape::Caps;
        t.checked_sub(1).is_some_and(|b| doc.shape(b as usize) == Shape::Colon)
            && (best.caps || listed)
            && matches!(doc.shape(end as usize), Shape::Close | Shape::Comma | Shape::Semi)
    }

    fn proposal(&self, best: &Name, t: u32) -> Proposal {
        let priority = match best.form {
            Form::Short if best.rule == "beginning-of-body" => 6,
            Form::Short => 0,
            _ => 5,
        };
        let plain = Proposal {
            kind: best.kind,
            first: t,
            end: t + best.length(),
            phase: 3,
            priority,
            rule: best.rule,
            certainty: Certainty::Likely,
            form: best.form,
            thing: Some(best.thing),
        };
        // `Miss Pahau` is all that titles told; `Wirihana Pahau` tells her whole name.
        let surname_only =
            best.kind == Kind::Person && best.length() == 1 && self.thing(best).and_then(|x| self.found.get(x.fullest)).is_some_and(|f| f.end == f.first + 1);
        match surname_only.then(|| self.given_before(t)).flatten() {
            Some(first) => Proposal { first, priority: 7, rule: "given-name-before-surname", form: Form::Full, ..plain },
            None => plain,
        }
    }

    /// Where a whole name begins before a surname: a word that no list knows as anything but a person's, in the middle of a sentence.
    fn given_before(&self, t: u32) -> Option<u32> {
        let doc = self.doc;
        let personal = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
        let name = |t: u32| {
            let place = doc.places.get(t as usize).copied().unwrap_or_default();
            let opens = t.checked_sub(1).is_none_or(|b| matches!(doc.shape(b as usize), Shape::Para | Shape::Break | Shape::Stop | Shape::Colon));
            doc.shape(t as usize) == Shape::Cap
                && (place == Place::Mid || opens && place != Place::Title)
                && (self.labels)(t) & !personal == 0
                && doc.lower(t as usize).len() > 2
                && self.taken.by(t, t + 1).is_none()
        };
        t.checked_sub(1).filter(|b| name(*b))
    }
}
