//! The release as its own memory: clues about an untyped name, summed over all its places, type it.

use super::Form;
use super::compete::{Proposal, Taken};
use super::doubt::occurrences;
use super::key::key_number;
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::hash::hash;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::{FxHashMap, FxHashSet};

/// A context that speaks for (or against) an untyped name's being a body: token range of the name, and how much it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clue {
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) weight: i8,
    /// An address of the release is made of its letters.
    pub(crate) of_address: bool,
}

/// What all clues of one name say.
#[derive(Debug, Default)]
struct Tally {
    /// What speaks for it.
    sum: i32,
    strongest: i8,
    of_address: bool,
    places: Vec<(u32, u32)>,
    /// What speaks against it, once a place.
    against: Vec<(u32, i8)>,
}

impl Tally {
    fn note(&mut self, c: &Clue) {
        if c.weight >= 0 {
            self.sum += i32::from(c.weight);
        } else if let Some((_, w)) = self.against.iter_mut().find(|(first, _)| *first == c.first) {
            *w = (*w).min(c.weight);
        } else if self.against.len() < 100 {
            self.against.push((c.first, c.weight));
        }
        self.strongest = self.strongest.max(c.weight);
        self.of_address |= c.of_address;
        if !self.places.contains(&(c.first, c.end)) && self.places.len() < 100 {
            self.places.push((c.first, c.end));
        }
    }

    /// Do the clues suffice for the name at `first..end`, which the release repeats so `often`?
    fn suffices(&self, doc: &Document<'_>, (first, end): (u32, u32), often: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
        // A body's name is used as a thing's now and then (`using Zentrix`), so what speaks against it counts half.
        let against: i32 = self.against.iter().map(|(_, w)| i32::from(*w)).sum();
        let against = if (self.strongest >= 3 || odd_letters(doc, first, end, labels)) && !self.of_address { against / 2 } else { against };
        let needed = if self.of_address { 3 } else { enough(doc, first, end, labels) };
        // `The Paper Kites`, whose article has a capital.
        let needed = if needed == 5 && self.strongest >= 4 && end - first >= 2 { 4 } else { needed };
        // A name that the release keeps repeating is whom it is about.
        let needed = match often {
            6.. if (3..=5).contains(&needed) && self.strongest >= 2 => needed - 2,
            4.. if (3..=5).contains(&needed) && self.strongest >= 2 => needed - 1,
            _ => needed,
        };
        // Many weak ones are enough for letters that are no word of any list.
        let unlisted = || end == first + 1 && doc.shape(first as usize) == Shape::Caps && labels(first) == 0;
        (self.strongest >= 2 || self.sum >= 4 && unlisted()) && self.sum + against >= needed
    }
}

/// Every name whose clues suffice, at all places where one stands.
pub(crate) fn proposals(doc: &Document<'_>, clues: &[Clue], phase: u8, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Proposal> {
    let mut tallies: FxHashMap<u64, Tally> = FxHashMap::default();
    for c in clues {
        tallies.entry(key_number(doc, c.first, c.end)).or_default().note(c);
    }
    let nearly = tallies.values().filter(|t| t.strongest >= 2).filter_map(|t| t.places.first().copied());
    let often = occurrences(doc, nearly, |_, _| true);
    let mut out = Vec::new();
    for (key, t) in &tallies {
        let Some(at) = t.places.first().copied() else { continue };
        if is_no_body(doc, at, t.of_address, labels) || !t.suffices(doc, at, often.get(key).copied().unwrap_or(0), labels) {
            continue;
        }
        out.extend(t.places.iter().map(|(first, end)| Proposal {
            kind: Kind::Org,
            first: *first,
            end: *end,
            phase,
            priority: if t.of_address { 1 } else { -1 },
            rule: if t.of_address { "name-of-address" } else { "body-by-its-clues" },
            certainty: if t.of_address { Certainty::Likely } else { Certainty::Weak },
            form: Form::Full,
            thing: None,
        }));
    }
    out
}

/// Whatever speaks for a body, these words name none.
fn is_no_body(doc: &Document<'_>, (first, end): (u32, u32), of_address: bool, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    // `Wachter Lipton Rose & Kahn` was too long for the pattern.
    if doc.shape(end as usize - 1) == Shape::Amp {
        return true;
    }
    if end - first != 1 {
        return false;
    }
    // `the Scholarship`, `the Award`: a word that names of things end in.
    let thing = labels(first) & Label::OtherHead.bit() != 0 && labels(first) & Label::Noun.bit() != 0;
    // `OxleyCon`, `PumpFest`: meetings.
    let word = doc.word(first as usize);
    let meets = || ["Con", "Conf", "Fest", "Expo"].iter().any(|e| word.len() > e.len() + 1 && word.ends_with(e));
    thing && !of_address && doc.shape(first as usize) != Shape::Caps || meets()
}

/// Surnames that stand behind a first name of their own somewhere, which no list knows and nothing has typed: `Azrusa Kubrota`.
pub(crate) fn borne(doc: &Document<'_>, taken: &Taken, labels: &dyn Fn(u32) -> LabelSet) -> FxHashSet<u64> {
    let surname = Label::Surname.bit() | Label::SurnameX.bit();
    let names = surname | Label::Given.bit() | Label::GivenX.bit() | Label::NameEnding.bit() | Label::Female.bit() | Label::OrgX.bit();
    let plain = |t: u32| doc.shape(t as usize) == Shape::Cap && doc.places.get(t as usize).copied() == Some(Place::Mid) && taken.by(t, t + 1).is_none();
    let mut out = FxHashSet::default();
    for last in doc.openers.iter().copied().filter(|t| *t >= 2 && plain(*t) && labels(*t) & surname != 0) {
        let ends = !doc.shape(last as usize + 1).is_capital() && doc.shape(last as usize + 1) != Shape::Hyphen;
        if ends && plain(last - 1) && labels(last - 1) & !names == 0 && labels(last - 1) & Label::OrgX.bit() == 0 && !doc.shape(last as usize - 2).is_capital()
        {
            out.insert(hash(doc.lower(last as usize)));
        }
    }
    out
}

/// `PlexoHub`, `Plexo5Go`: no ordinary word is written so.
fn odd_letters(doc: &Document<'_>, first: u32, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let word = doc.word(first as usize);
    end - first == 1
        && doc.shape(first as usize) == Shape::Cap
        && labels(first) == 0
        && word.len() >= 5
        && !word.contains('-')
        && word.bytes().skip(1).any(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// How much must speak for a name: more when its words are ordinary ones or people's.
fn enough(doc: &Document<'_>, first: u32, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> i32 {
    let common = Label::Noun.bit()
        | Label::Verb.bit()
        | Label::Adjective.bit()
        | Label::Adverb.bit()
        | Label::Function.bit()
        | Label::Gerund.bit()
        | Label::PlaceHead.bit();
    let person = Label::Given.bit() | Label::Surname.bit() | Label::NameEnding.bit() | Label::City.bit() | Label::CityX.bit();
    let odd = (first..end).any(|t| labels(t) & common == 0);
    let single = end - first == 1;
    let acronym = single && doc.shape(first as usize) == Shape::Caps;
    if odd_letters(doc, first, end, labels) {
        return 2;
    }
    // A list knows it, among other senses; `PlexoHub`, `7Stones` are no ordinary words.
    if single && labels(first) & Label::OrgX.bit() != 0 || odd && single && matches!(doc.shape(first as usize), Shape::Inner | Shape::CapNum | Shape::NumWord) {
        return 2;
    }
    match (odd, single) {
        (true, true) if acronym => 3,
        (true, true) if labels(first) & person != 0 => 5,
        (true, _) => 3,
        // `Oak Logistics`: the last word is one that bodies' names end in.
        (false, false) if labels(end - 1) & (Label::OrgHeadX.bit() | Label::OrgHead.bit()) != 0 => 3,
        // `Creative Arts East`: capitals inside of a sentence are a name; what is said of it must be of a body.
        (false, false) => 4,
        // `METRO is pleased`: an ordinary word in capitals, and no letters that stand for a noun (`UHNW clients`).
        (false, true) if acronym && doc.word(first as usize).len() >= 3 && labels(first) & (Label::Verb.bit() | Label::Adjective.bit()) != 0 => 3,
        (false, true) if acronym && doc.word(first as usize).len() >= 4 => 4,
        (false, true) => 6,
    }
}
