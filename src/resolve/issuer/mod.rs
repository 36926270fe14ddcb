//! The issuer and whatever else a release talks about as a body: what stands around a capitalised name, summed over the release before any rule types
//! names. `About X`, `X was founded in`, `the stores of X`, `bruma-coffee.com` each say that X is a body; enough of it makes it one wherever it stands,
//! whatever its words are by themselves: `Bruma Coffee` is no Mr. Bruma, `Green Anchor Cash` no `Green Anchor`.

mod clause;
mod proof;
mod runs;
mod sign;
mod tally;
mod things;
mod words;

use super::Form;
use super::acronym::NAMES;
use super::clue::Clue;
use super::compete::Proposal;
use super::key::{join, word_number};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use core::cell::OnceCell;
use proof::Proof;
use rustc_hash::{FxHashMap, FxHashSet};
use sign::Sign;
use smallvec::SmallVec;
pub(crate) use tally::Names;
use tally::Tally;
pub(crate) use things::without_bodies;

/// What finds bodies here, and how it ranks among the rules for names.
pub(crate) const RULE: &str = "body-of-release";
pub(crate) const PRIORITY: i8 = 9;

/// The bodies that the release proves, and all places of their words.
#[derive(Debug, Default)]
pub(crate) struct Bodies {
    /// Places where the name stands by itself.
    pub(crate) proposals: Vec<Proposal>,
    /// Places of names that are rather a thing's: for where nothing else types them.
    pub(crate) things: Vec<Proposal>,
    /// Tokens of any place of their words, sorted: no person's name is found in them.
    places: Vec<(u32, u32)>,
}

impl Bodies {
    /// The words at `first..end` lie within a place of such a body, or begin or end with it.
    pub(crate) fn hold(&self, first: u32, end: u32) -> bool {
        let n = self.places.partition_point(|p| p.1 <= first);
        self.places.get(n).is_some_and(|p| p.0 < end)
    }

    /// The words at `first..end` are the whole name of such a body.
    pub(crate) fn prove(&self, first: u32, end: u32) -> bool {
        self.places.binary_search(&(first, end)).is_ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

/// Words of a text and their labels, as the contexts are read.
#[derive(Clone, Copy)]
struct Reader<'a, 't> {
    doc: &'a Document<'t>,
    labels: &'a dyn Fn(u32) -> LabelSet,
}

impl Reader<'_, '_> {
    fn has(&self, t: u32, labels: LabelSet) -> bool {
        (self.labels)(t) & labels != 0
    }

    /// The word is of one of these classes of `words.rs`.
    fn is(&self, t: u32, classes: u16) -> bool {
        self.doc.hashes.get(t as usize).is_some_and(|h| words::classes(*h) & classes != 0)
    }

    fn lower(&self, t: u32) -> &[u8] {
        self.doc.lower(t as usize)
    }

    fn shape(&self, t: u32) -> Shape {
        self.doc.shape(t as usize)
    }

    fn place(&self, t: u32) -> Place {
        self.doc.places.get(t as usize).copied().unwrap_or_default()
    }

    /// Part of a name: `Bruma`, `7Harbors`, `iDaze`.
    fn capital(&self, t: u32) -> bool {
        let shape = self.shape(t);
        shape.is_capital() || shape == Shape::Inner || shape == Shape::NumWord && self.doc.word(t as usize).bytes().any(|b| b.is_ascii_uppercase())
    }
}

/// What a list knows whole names as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    No,
    /// A town: thousands of companies are called like one.
    Town,
    /// Something else that is no body.
    Other,
}

/// The release heads a line about it, nothing is located in it and much speaks for a body.
fn outweighs_town(t: &Tally) -> bool {
    t.count(Sign::In) == 0 && t.count(Sign::About) + t.count(Sign::Ticker) + t.count(Sign::Suffix) + t.count(Sign::What) > 0 && t.sum() >= 10
}

/// Reads all places of all capitalised names. `owners`: the letters of the release's addresses; `listed`: what else a list knows the words as.
pub(crate) fn bodies(
    doc: &Document<'_>,
    names: &mut Names,
    owners: &FxHashSet<String>,
    labels: &dyn Fn(u32) -> LabelSet,
    listed: &dyn Fn(u32, u32) -> Listed,
) -> Bodies {
    let reader = Reader { doc, labels };
    names.read(&reader);
    let Names { by_number, tallies, .. } = names;
    let known = |first: u32, end: u32| by_number.contains_key(&number(doc, first, end));
    // `Bruma and Oxley` are two when either stands by itself.
    let two = |first: u32, end: u32| {
        let and = (first + 1..end - 1).find(|t| reader.lower(*t) == b"and");
        and.is_some_and(|a| known(first, a) || known(a + 1, end))
    };
    let (mut winners, mut things) = (Winners::default(), Winners::default());
    let elsewhere = OnceCell::new();
    for t in tallies.iter() {
        let (first, end) = (t.first, t.end);
        if t.signs.iter().all(|n| *n == 0) {
            continue;
        }
        let address = !owners.is_empty() && owners.contains(&letters(doc, first, end));
        let whole = end > first + 1 && t.times >= 4 && !known(end - 1, end);
        let known_as = listed(first, end);
        if known_as != Listed::Other && Proof::new(&reader, t, address, whole).holds() && (known_as == Listed::No || outweighs_town(t)) && !two(first, end) {
            winners.entry(word_number(doc, first)).or_default().push((first, end));
        } else if matches!(known_as, Listed::No | Listed::Town) && (things::holds(&reader, t) || things::is_told_often(&reader, t, &elsewhere)) {
            things.entry(word_number(doc, first)).or_default().push((first, end));
        }
    }
    let things = things::proposals(&reader, &things);
    if winners.is_empty() {
        return Bodies { things, ..Bodies::default() };
    }
    // `Bruma Independent` beside `Bruma`: less is needed of what begins with a body's name.
    let begun = |t: &Tally| {
        let shorter = winners.get(&word_number(doc, t.first)).into_iter().flatten();
        shorter.filter(|w| w.1 - w.0 < t.end - t.first && same(doc, **w, t.first)).count() > 0
    };
    let longer: Vec<(u32, u32)> = tallies
        .iter()
        .filter(|t| begun(t) && branch(&reader, t) && !two(t.first, t.end) && listed(t.first, t.end) == Listed::No)
        .map(|t| (t.first, t.end))
        .collect();
    for w in longer {
        winners.entry(word_number(doc, w.0)).or_default().push(w);
    }
    Bodies { things, ..spread(&reader, &winners) }
}

/// Who does something in a headline: `Bruma opens its first store` says a little of Bruma.
pub(crate) fn headline_clues(doc: &Document<'_>, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Clue> {
    runs::headline_clues(&Reader { doc, labels })
}

/// Names by the number of their first word.
type Winners = FxHashMap<u64, SmallVec<[(u32, u32); 2]>>;

/// The words of a name stand at `t`.
fn same(doc: &Document<'_>, name: (u32, u32), t: u32) -> bool {
    (name.0..name.1).zip(t..).all(|(x, y)| word_number(doc, x) == word_number(doc, y))
}

/// Where the longest of these names that stands at `t` ends.
fn longest(doc: &Document<'_>, names: &Winners, t: u32) -> Option<u32> {
    let fitting = names.get(&word_number(doc, t))?;
    fitting.iter().filter(|w| same(doc, **w, t)).map(|(a, b)| t + b - a).max()
}

/// A part of a body: something speaks for it, nothing for a product.
fn branch(r: &Reader<'_, '_>, t: &Tally) -> bool {
    let things = Label::OtherHead.bit() | Label::OtherHeadFirst.bit() | Label::PlaceHead.bit() | Label::OtherHeadX.bit() | Label::RoleHead.bit();
    let against = t.count(Sign::Product) + t.count(Sign::Thing) + t.count(Sign::Person);
    let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
    against == 0 && !r.has(t.end - 1, suffix) && t.times >= 2 && t.sum() >= 4 && !r.has(t.end - 1, things) && r.capital(t.end - 1)
}

fn number(doc: &Document<'_>, first: u32, end: u32) -> u64 {
    join((first..end).map(|t| word_number(doc, t)))
}

/// The letters of a name as an address has them.
fn letters(doc: &Document<'_>, first: u32, end: u32) -> String {
    doc.words(first as usize, end as usize).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

const PEOPLE: LabelSet = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();

/// Every word is one of people: `Marlowe Finch`.
fn people(r: &Reader<'_, '_>, t: &Tally) -> bool {
    (t.first..t.end).all(|i| r.has(i, PEOPLE) || r.shape(i) == Shape::Initial)
}

/// All places of the winners' words.
fn spread(r: &Reader<'_, '_>, winners: &Winners) -> Bodies {
    let doc = r.doc;
    let mut out = Bodies::default();
    let mut behind = 0;
    for t in doc.openers.iter().copied().filter(|t| r.capital(*t)) {
        if t < behind {
            continue;
        }
        let Some(end) = longest(doc, winners, t) else { continue };
        let end = runs::behind_suffix(r, end);
        // `Stephen Marquis`: the founder whose family name the firm has.
        let founder = end == t + 1
            && t > 0
            && r.has(t - 1, Label::Given.bit())
            && !r.has(t - 1, Label::Noun.bit() | Label::City.bit() | Label::BigCity.bit())
            && r.shape(t - 1) == Shape::Cap
            && r.place(t - 1) != Place::Title
            && !r.capital(end);
        if founder {
            continue;
        }
        out.places.push((t, end));
        if runs::by_itself(r, t, end) {
            out.proposals.push(Proposal {
                kind: Kind::Org,
                first: t,
                end,
                phase: NAMES,
                priority: PRIORITY,
                rule: RULE,
                certainty: Certainty::Likely,
                form: Form::Full,
                thing: None,
            });
        }
        behind = end;
    }
    out
}
