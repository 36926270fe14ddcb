//! Spreading: a full name types its other mentions and its short forms, wherever they stand.

mod scan;

use super::compete::{Proposal, Taken};
use super::forms::{Forms, body_forms, person_forms, place_forms};
use super::key::{join, key_words, word_number, written};
use super::link::{Alias, Thing};
use super::names::{Name, Names};
use super::thing::thing_forms;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;
use scan::Scan;
use smallvec::SmallVec;

/// What a word is outside of its name, which decides whether it can stand for it alone.
pub(crate) type Labels<'a> = &'a dyn Fn(u32) -> LabelSet;

/// Proposals for all further mentions of the things found so far.
pub(crate) fn proposals(
    doc: &Document<'_>,
    found: &[Found],
    things: &[Thing],
    acronyms: &[Alias],
    labels: Labels<'_>,
    taken: &Taken,
    names: &mut Names,
) -> Vec<Proposal> {
    names.clear(things.len());
    note_mentions(doc, found, labels, names);
    if !acronyms.is_empty() {
        note_acronyms(doc, things, acronyms, names);
    }
    if let Some(main) = main_company(found, things, &names.times) {
        note_company(main, found, things, labels, names);
    }
    Scan { doc, found, things, names, labels, taken }.proposals()
}

/// All mentions' names and their short forms.
fn note_mentions(doc: &Document<'_>, found: &[Found], labels: Labels<'_>, names: &mut Names) {
    // What a bracket says a body is called comes first: `Oxley Capital LP (“Oxley”)` is not only called by its first word. `(the “Company”)` is a noun.
    let said = |f: &&Found| f.rule == "short-name-in-brackets" && labels(f.first) & Label::Noun.bit() == 0;
    for f in found.iter().filter(said).chain(found.iter().filter(|f| !said(f))) {
        let Some(t) = f.thing else { continue };
        if let Some(n) = names.times.get_mut(t as usize) {
            *n += 1;
        }
        // What is written alike gives the same names.
        if !names.seen.insert(join([written(doc, f), u64::from(t), f.form as u64].into_iter())) {
            continue;
        }
        let caps = f.form == Form::Acronym || (f.end == f.first + 1 && doc.shape(f.first as usize) == Shape::Caps);
        let base = Name { caps, ..Name::new(f.kind, t, f.form, "said-before") };
        let (mut words, mut lower) = (SmallVec::new(), SmallVec::new());
        for t in f.first..f.end {
            let word = word_number(doc, t);
            words.push(word);
            if doc.shape(t as usize) == Shape::Lower {
                lower.push(word);
            }
        }
        names.add(&words, &lower, base);
        let mut forms = Forms { names: &mut *names, words, lower, first: f.first, base };
        match f.kind {
            Kind::Person => person_forms(doc, f, labels, &mut forms),
            Kind::Org => body_forms(doc, f, labels, &mut forms),
            Kind::Other => thing_forms(doc, f, labels, &mut forms),
            Kind::Place => place_forms(doc, f, &mut forms),
            _ => {}
        }
    }
}

/// What the release says its letters stand for.
fn note_acronyms(doc: &Document<'_>, things: &[Thing], acronyms: &[Alias], names: &mut Names) {
    let small = ["of", "on", "for", "and", "the", "in", "to", "at", "against", "from", "with", "by"].map(|w| hash(w.as_bytes()));
    let mut of_key: FxHashMap<u64, usize> = super::map(things.len());
    for (n, t) in things.iter().enumerate() {
        of_key.entry(t.number).or_insert(n);
    }
    let words = |(first, end): (u32, u32)| key_words(doc, first, end).collect::<SmallVec<[u64; 16]>>();
    for a in acronyms {
        // The first of the things of either name.
        let of = |key: &u64| of_key.get(key).copied();
        let Some((n, t)) = of(&a.long).into_iter().chain(of(&a.short)).min().and_then(|n| things.get(n).map(|t| (n, t))) else { continue };
        // A context typed the acronym: its long form is that too.
        let long = words(a.long_at);
        if t.number == a.short && long.len() > 1 {
            names.add(&long, &small, Name::new(t.kind, n as u32, Form::Full, "long-form-of-acronym"));
        }
        names.add(&words(a.short_at), &[], Name { caps: true, ..Name::new(t.kind, n as u32, Form::Acronym, "acronym-of-release") });
    }
}

/// `the Company`, `the Group` and whatever else the body that the release speaks of most may be called.
fn note_company(main: u32, found: &[Found], things: &[Thing], labels: Labels<'_>, names: &mut Names) {
    let base = Name { article: true, ..Name::new(Kind::Org, main, Form::Short, "the-company") };
    for word in ["company", "group"] {
        names.add(&[hash(word.as_bytes())], &[], base);
    }
    // `the Tribe`, `the Union`: whom a name does not say it of and no other name either.
    let head = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::CompanySuffix.bit();
    let thing = things.get(main as usize);
    let unsaid = thing.and_then(|t| found.get(t.fullest)).is_some_and(|f| (f.first..f.end).all(|t| labels(t) & head == 0));
    if unsaid {
        let words = || things.iter().filter(|t| t.kind == Kind::Org).flat_map(|t| t.key.split(' '));
        let said = words().filter_map(|word| BARE_HEADS.iter().position(|head| *head == word)).fold(0u32, |said, head| said | 1 << head);
        for (word, _) in BARE_HEADS.iter().zip(0..).filter(|(_, head)| said >> head & 1 == 0) {
            names.add(&[hash(word.as_bytes())], &[], base);
        }
    }
}

/// What a body whose name has no head is called.
const BARE_HEADS: [&str; 20] = [
    "association", "union", "bank", "fund", "tribe", "nation", "band", "club", "foundation", "society", "coalition", "organization", "organisation",
    "federation", "league", "alliance", "trust", "airline", "cooperative", "corporation",
];

/// The body that a release without any legal suffix speaks of most, unless its name says that it is no company: whom `the Group` means.
fn main_company(found: &[Found], things: &[Thing], times: &[u32]) -> Option<u32> {
    let wire = |n: u32| found.iter().any(|f| f.thing == Some(n) && f.rule == "wire-between-dashes");
    let orgs = things.iter().enumerate().filter(|(_, t)| t.kind == Kind::Org).map(|(n, t)| (n as u32, t));
    let (main, thing) = orgs.max_by_key(|(n, _)| (times.get(*n as usize).copied().unwrap_or(0), core::cmp::Reverse(*n)))?;
    let often = times.get(main as usize).is_some_and(|n| *n >= 3);
    (often && !wire(main) && !thing.key.split(' ').any(|w| Class::NoCompany.holds(w.as_bytes()))).then_some(main)
}
