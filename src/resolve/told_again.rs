//! A longer name that the release tells again and again, of which only the first words were found: `ITV Friends at Sea`, `Plenor Sketch`.

use super::compete::Taken;
use super::key::{join, word_number};
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::FxHashMap;

/// How often the same words must stand behind a body to be of its name.
const OFTEN: u16 = 3;

/// Lets bodies that the same capitalised words follow again and again take them; what they name then may be a thing.
pub(crate) fn grow(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    found.sort_by_key(|f| f.first);
    let runs = Runs { doc, labels };
    let mut seen: FxHashMap<u64, Seen> = FxHashMap::default();
    let mut ends = Vec::new();
    for (i, f) in found.iter().enumerate().filter(|(_, f)| matches!(f.kind, Kind::Org | Kind::Other) && f.end - f.first <= 3) {
        let end = runs.end(f.end);
        if end == f.end {
            continue;
        }
        ends.push((i, end));
        if doc.places.get(f.end as usize).copied() != Some(Place::Mid) {
            continue;
        }
        for to in (f.end + 1..=end).filter(|to| runs.is_word(to - 1)) {
            let s = seen.entry(runs.number(f.first, to)).or_default();
            s.begun += 1;
            s.whole += u16::from(to == end);
        }
    }
    if !seen.values().any(|s| s.begun >= OFTEN) {
        return;
    }
    let mut dropped = vec![false; found.len()];
    for (i, end) in ends {
        let Some(f) = found.get(i).cloned() else { continue };
        let often = |to: &u32| seen.get(&runs.number(f.first, *to)).is_some_and(|s| s.begun >= OFTEN && s.whole >= 2);
        let Some(to) = (f.end + 1..=end).rev().find(often).filter(|to| runs.may_end(to - 1)) else { continue };
        let inside = found.get(i + 1..).unwrap_or_default().iter().take_while(|n| n.first < to).count();
        if found.get(i + 1..=i + inside).unwrap_or_default().iter().any(|n| n.end > to || n.kind == Kind::Person) {
            continue;
        }
        dropped.get_mut(i + 1..=i + inside).unwrap_or_default().fill(true);
        let kind = if f.kind == Kind::Org && runs.is_body(f.end, to) { Kind::Org } else { Kind::Other };
        if let Some(g) = found.get_mut(i) {
            *g = Found { kind, end: to, thing: None, form: Form::Full, rule: "name-told-again", certainty: Certainty::Likely, ..f };
        }
    }
    taken.drop_swallowed(found, &dropped);
}

/// How often words stand behind a body: with others behind them or not, and as all that stands there.
#[derive(Clone, Copy, Default)]
struct Seen {
    begun: u16,
    whole: u16,
}

/// The words behind names.
struct Runs<'a, 't> {
    doc: &'a Document<'t>,
    labels: &'a dyn Fn(u32) -> LabelSet,
}

impl Runs<'_, '_> {
    fn has(&self, t: u32, labels: LabelSet) -> bool {
        (self.labels)(t) & labels != 0
    }

    fn number(&self, first: u32, end: u32) -> u64 {
        join((first..end).map(|t| word_number(self.doc, t)))
    }

    /// A capitalised word that may be of the name.
    fn is_word(&self, t: u32) -> bool {
        const NO: LabelSet = set_of(&[
            Label::Honorific,
            Label::RoleTitle,
            Label::Given,
            Label::Month,
            Label::Weekday,
            Label::Function,
            Label::Stop,
            Label::CompanySuffix,
            Label::Country,
            Label::Region,
            Label::Subdivision,
            Label::BigCity,
            Label::Demonym,
            Label::PostNominal,
        ]);
        let spaced = self.doc.tokens.get(t as usize).is_some_and(|x| x.spaced);
        // `Plenor One`
        let brand = || self.doc.is(t as usize, Class::OfferedByItsMaker);
        spaced && matches!(self.doc.shape(t as usize), Shape::Cap | Shape::Inner) && (!self.has(t, NO) || brand())
    }

    /// Where the words end that stand behind a name, small ones between them; at its end where a post is among the last.
    fn end(&self, from: u32) -> u32 {
        let joint = |t: u32| self.doc.shape(t as usize) == Shape::Lower && matches!(self.doc.lower(t as usize), b"in" | b"at" | b"for" | b"of" | b"on");
        let mut end = from;
        while end < from + 5 {
            if self.is_word(end) {
                end += 1;
            } else if joint(end) && self.is_word(end + 1) && !self.has(end + 1, Label::City.bit() | Label::Org.bit() | Label::Natural.bit()) {
                end += 2;
            } else {
                break;
            }
        }
        let goes_on = self.doc.shape(end as usize).is_capital() && self.doc.tokens.get(end as usize).is_some_and(|x| x.spaced);
        if end == from || goes_on || !self.may_end(end - 1) { from } else { end }
    }

    /// A name may end there: no post, no bare unit, nothing that is counted or dealt in.
    fn may_end(&self, last: u32) -> bool {
        const NO: LabelSet =
            set_of(&[Label::RoleHead, Label::OrgUnit, Label::OtherHead, Label::OtherHeadX, Label::OtherHeadFirst, Label::SurnameX, Label::Surname]);
        let word = self.doc.lower(last as usize);
        let many = word.ends_with(b"s") && self.has(last, Label::Noun.bit());
        self.is_word(last) && !many && (Class::OfferedByItsMaker.holds(word) || !self.has(last, NO) && !Class::CountedHead.holds(word))
    }

    /// The words behind make the name of another body and not of what it makes.
    fn is_body(&self, from: u32, end: u32) -> bool {
        let joined = (from..end).any(|t| self.doc.shape(t as usize) == Shape::Lower);
        let last = end - 1;
        joined || self.has(last, Label::OrgHead.bit() | Label::OrgHeadX.bit()) && !self.doc.is(last as usize, Class::OfferedByItsMaker)
    }
}
