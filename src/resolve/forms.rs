//! Short forms of one name: a person's surname, a company without its suffix, a body's head behind `the`.

mod body;

use super::Form;
use super::Found;
use super::key::word_number;
use super::names::{Name, Names};
use super::nickname::nicknames;
use super::propagate::Labels;
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use smallvec::SmallVec;

pub(super) use body::body_forms;

/// The forms of one mention's name, on their way into [`Names`].
pub(super) struct Forms<'a> {
    pub(super) names: &'a mut Names,
    /// The numbers of the mention's words, and of those in small letters.
    pub(super) words: SmallVec<[u64; 8]>,
    pub(super) lower: SmallVec<[u64; 8]>,
    pub(super) first: u32,
    pub(super) base: Name,
}

impl Forms<'_> {
    /// The words of tokens `a..b` of the mention are a name too.
    pub(super) fn add(&mut self, a: u32, b: u32, rule: &'static str, article: bool) {
        let (from, to) = ((a - self.first) as usize, (b - self.first) as usize);
        let Some(words) = self.words.get(from..to) else { return };
        self.names.add(words, &self.lower, Name { form: Form::Short, rule, article, ..self.base });
    }

    /// Another word or two are.
    fn add_words(&mut self, words: &[u64], rule: &'static str, article: bool) {
        self.names.add(words, &self.lower, Name { form: Form::Short, rule, article, ..self.base });
    }
}

/// What a word between two names is by itself, that is no given name there.
const NOT_GIVEN: LabelSet = set_of(&[
    Label::Noun,
    Label::Verb,
    Label::Adjective,
    Label::Function,
    Label::Particle,
    Label::Country,
    Label::Region,
    Label::City,
    Label::BigCity,
    Label::Subdivision,
    Label::Month,
    Label::Org,
    Label::OrgHead,
]);

/// Surname, given name, given name with surname.
pub(super) fn person_forms(doc: &Document<'_>, f: &Found, labels: Labels<'_>, forms: &mut Forms<'_>) {
    let mut end = f.end;
    while end > f.first + 1 && labels(end - 1) & Label::NameSuffix.bit() != 0
        || end > f.first + 1 && matches!(doc.shape(end as usize - 1), Shape::Comma | Shape::Dot | Shape::Stop)
    {
        end -= 1;
    }
    if end - f.first < 2 {
        return;
    }
    let long_enough = |t: u32| doc.lower(t as usize).len() >= 2 && doc.shape(t as usize) != Shape::Initial;
    if long_enough(end - 1) {
        forms.add(end - 1, end, "surname-of-person", false);
    }
    // `van der Berg`: the particles belong to the surname.
    let mut from = end - 1;
    while from > f.first + 1 && labels(from - 1) & Label::Particle.bit() != 0 {
        from -= 1;
    }
    if from < end - 1 {
        forms.add(from, end, "surname-of-person", false);
    }
    // `Macías de Arreola` of `Hortensia Macías de Arreola`, `Caruana Dimech` of `Lorna Caruana Dimech`.
    if from > f.first + 1 && doc.shape(from as usize - 1) != Shape::Initial {
        forms.add(from - 1, end, "surname-of-person", false);
    }
    // `Quek` of `Marcus Quek Jia Hao`: the family name stands before the Chinese given name.
    if end - f.first >= 4 && doc.is(f.first as usize + 1, Class::StraitsFamily) {
        forms.add(f.first + 1, f.first + 2, "surname-of-person", false);
    }
    if long_enough(f.first) {
        forms.add(f.first, f.first + 1, "given-name-of-person", false);
        for nick in nicknames(&String::from_utf8_lossy(doc.lower(f.first as usize))) {
            forms.add_words(&[hash(nick.as_bytes())], "given-name-of-person", false);
        }
    }
    if end - f.first > 2 {
        forms.add_words(&[word_number(doc, f.first), word_number(doc, end - 1)], "said-before", false);
    }
    // `Oumar` of `Baba Oumar Faye`: who has two given names is called by either.
    let middle = f.first + 1;
    let named = |t: u32| doc.shape(t as usize) == Shape::Cap && doc.lower(t as usize).len() >= 4 && labels(t) & NOT_GIVEN == 0;
    if end - f.first == 3 && doc.shape(f.first as usize) == Shape::Cap && named(middle) {
        forms.add(middle, middle + 1, "given-name-of-person", false);
    }
}

/// A place by its head behind `the`: `the Park` of `Oxley Deer Park`.
pub(super) fn place_forms(doc: &Document<'_>, f: &Found, forms: &mut Forms<'_>) {
    let last = f.end.saturating_sub(1);
    if f.end - f.first >= 2 && doc.shape(last as usize) == Shape::Cap && doc.is(last as usize, Class::PlaceByItsHead) {
        forms.add(last, f.end, "head-of-place", true);
    }
}

pub(super) const CAMPUS_RULE: &str = "place-of-university";
pub(super) const FIRM_RULE: &str = "first-word-of-firm";

/// The words behind a firm's first one say that it is a firm: `Communications`, `Mining Systems Ltd.`
pub(super) fn is_firm(doc: &Document<'_>, first: u32, end: u32, labels: Labels<'_>) -> bool {
    let legal = |t: u32| labels(t) & Label::CompanySuffix.bit() != 0 || matches!(doc.lower(t as usize), b"plc" | b"ltd" | b"inc" | b"llc" | b"gmbh");
    doc.is(first as usize, Class::FirmTrade) && (first + 1..end).all(|t| legal(t) || !doc.shape(t as usize).is_word() || doc.is(t as usize, Class::FirmTrade))
        || legal(first)
}

/// A firm's first word stands for it inside of a sentence, or as the subject that opens it: `Breakwater invested`, `Breakwater’s fund`.
pub(super) fn stands_for_firm(doc: &Document<'_>, t: u32, end: u32, labels: Labels<'_>) -> bool {
    let capital = |t: u32| doc.shape(t as usize).is_capital();
    if doc.shape(t as usize) != Shape::Cap || capital(end) || t.checked_sub(1).is_some_and(capital) || doc.shape(end as usize) == Shape::Hyphen {
        return false;
    }
    // `260,000 Herons`: many, not the firm.
    if t > 0 && matches!(doc.shape(t as usize - 1), Shape::Num | Shape::NumWord) {
        return false;
    }
    let verb = labels(end) & (Label::VerbPast.bit() | Label::VerbS.bit() | Label::Speech.bit()) != 0
        || matches!(doc.lower(end as usize), b"has" | b"will" | b"is" | b"was");
    match doc.places.get(t as usize) {
        Some(Place::Mid) => true,
        Some(Place::Start) => verb && doc.shape(end as usize) == Shape::Lower || doc.shape(end as usize) == Shape::Poss,
        _ => false,
    }
}
