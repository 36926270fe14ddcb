//! Bodies that the release calls by their first word, which is a word of every day: `Steward’s debt`, `at Steward` of `Steward Health Care`. It always
//! has a capital there, and stands where names stand.

use super::clue::Clue;
use super::compete::{Proposal, Taken};
use super::key::{key_number, word_number};
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::FxHashMap;

/// First words that stand for much else: lands and their people, heads, sides, what opens sentences.
const NEVER: LabelSet = set_of(&[
    Label::Country,
    Label::CountryX,
    Label::Region,
    Label::Subdivision,
    Label::SubdivisionX,
    Label::City,
    Label::BigCity,
    Label::Demonym,
    Label::Direction,
    Label::Function,
    Label::Month,
    Label::OrgHead,
    Label::OrgHeadFirst,
    Label::OrgHeadPlural,
    Label::OrgUnit,
    Label::Stop,
    Label::StopX,
    Label::Honorific,
    Label::RoleTitle,
    Label::RoleStatus,
    Label::OtherHead,
    Label::PlaceHead,
]);

/// So much speaks for a body that is no place for one `in` before it.
const TOLD: i32 = 4;

/// So many places must show it.
const PLACES: u32 = 2;

/// A body by its first word, and what the text says of that word.
struct Called {
    thing: Option<u32>,
    inside: u32,
    /// Written small somewhere, or the first word of two bodies.
    doubtful: bool,
    places: Vec<u32>,
}

/// Where a first word stands as a name does: `Steward’s`, `at Steward`, `Steward has`.
fn stands(doc: &Document<'_>, t: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let capital = |t: u32| doc.shape(t as usize).is_capital();
    let before = t.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b as usize));
    if capital(t + 1) || doc.places.get(t as usize) == Some(&Place::Mid) && t.checked_sub(1).is_some_and(capital) {
        return false;
    }
    let next = labels(t + 1);
    let acts = doc.shape(t as usize + 1) == Shape::Lower
        && next & Label::Verb.bit() != 0
        && (next & Label::Noun.bit() == 0 || next & (Label::VerbPast.bit() | Label::Function.bit()) != 0);
    let ends = !doc.shape(t as usize + 1).is_word() || next & Label::Function.bit() != 0;
    let at = matches!(before, b"at" | b"with" | b"by" | b"from" | b"joined" | b"than" | b"joins" | b"that") && (ends || acts);
    doc.shape(t as usize + 1) == Shape::Poss || acts || at
}

/// Nothing is in `Godwit` where `Godwit Engine` is a name: what was only thought to be a place for its `in` is none.
pub(crate) fn without_unknown_places(doc: &Document<'_>, proposals: &mut Vec<Proposal>, found: &[Found]) {
    let unknown = |p: &Proposal| p.kind == Kind::Place && p.rule == "in-unknown-place" && p.end == p.first + 1;
    if !proposals.iter().any(unknown) {
        return;
    }
    let named = |f: &&Found| matches!(f.kind, Kind::Org | Kind::Other) && f.form == Form::Full && f.end >= f.first + 2;
    let begun = super::set(found.iter().filter(named).map(|f| word_number(doc, f.first)), found.len());
    proposals.retain(|p| !unknown(p) || !begun.contains(&word_number(doc, p.first)));
}

/// `in Ultrakomida` of a shop that the release speaks of as one at other places.
pub(crate) fn without_told_bodies(doc: &Document<'_>, proposals: &mut Vec<Proposal>, clues: &[Clue]) {
    let unknown = |p: &Proposal| p.kind == Kind::Place && p.rule == "in-unknown-place";
    if !proposals.iter().any(unknown) {
        return;
    }
    let mut told: FxHashMap<u64, i32> = FxHashMap::default();
    for c in clues.iter().filter(|c| c.weight > 0) {
        *told.entry(key_number(doc, c.first, c.end)).or_default() += i32::from(c.weight);
    }
    proposals.retain(|p| !unknown(p) || told.get(&key_number(doc, p.first, p.end)).is_none_or(|sum| *sum < TOLD));
}

/// Proposals for all places of such first words.
pub(crate) fn proposals(doc: &Document<'_>, found: &[Found], taken: &Taken, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Proposal> {
    let mut called: FxHashMap<u64, Called> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end >= f.first + 2) {
        let fit = doc.shape(f.first as usize) == Shape::Cap && doc.lower(f.first as usize).len() >= 5 && labels(f.first) & NEVER == 0;
        if fit && doc.shape(f.first as usize + 1) != Shape::Poss {
            let c = called.entry(word_number(doc, f.first)).or_insert_with(|| Called { thing: f.thing, inside: 0, doubtful: false, places: Vec::new() });
            c.doubtful |= c.thing != f.thing || f.thing.is_none();
        }
    }
    if called.is_empty() {
        return Vec::new();
    }
    for t in 0..doc.tokens.len() as u32 {
        let shape = doc.shape(t as usize);
        if !matches!(shape, Shape::Lower | Shape::Cap) {
            continue;
        }
        let Some(c) = called.get_mut(&word_number(doc, t)) else { continue };
        if shape == Shape::Lower {
            c.doubtful = true;
        } else if taken.by(t, t + 1).is_none() && doc.places.get(t as usize) != Some(&Place::Title) && stands(doc, t, labels) {
            c.inside += u32::from(doc.places.get(t as usize) == Some(&Place::Mid));
            c.places.push(t);
        }
    }
    let mut out = Vec::new();
    for c in called.values().filter(|c| !c.doubtful && c.inside > 0 && c.places.len() as u32 >= PLACES) {
        out.extend(c.places.iter().map(|t| Proposal {
            kind: Kind::Org,
            first: *t,
            end: t + 1,
            phase: 3,
            priority: 0,
            rule: "called-by-its-first-word",
            certainty: Certainty::Likely,
            form: Form::Short,
            thing: c.thing,
        }));
    }
    out
}
