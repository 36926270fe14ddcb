//! Names of things (products, programmes, titles, events, laws) that no list has and no head in them tells: what stands beside them does.

mod before_noun;
mod behind;
mod edge;
mod forms;
mod holder;
mod law;
mod numbered;
mod places;
mod quoted;
mod reader;
mod told;
mod words;

use super::acronym::NAMES;
use super::compete::{Proposal, Taken};
use super::project;
use super::{Form, Found};
use crate::gazetteer::label::LabelSet;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::hash::hash;
use crate::text::token::Shape;
pub(super) use forms::thing_forms;
use places::Places;
use reader::Reader;
use rustc_hash::{FxHashMap, FxHashSet};

/// What the text proposes before the rules for names run. Years that belong to such names are dates no more.
pub(crate) fn proposals(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Proposal> {
    let r = Reader { doc, labels };
    let dates: FxHashMap<u32, u32> = found.iter().map(|f| (f.first, f.end)).collect();
    let alone = |t: u32| match dates.get(&t) {
        Some(end) => *end == t + 1,
        None => taken.by(t, t + 1).is_none(),
    };
    let places = Places::of(&r);
    let numbered = numbered::names(&r, &places.numbers, &alone);
    let mut all = numbered;
    all.extend(law::names(&r, &places.cases));
    all.extend(quoted::titles(&r, &places.marks));
    let told = told::names(&r, &places.tells);
    // `the Oxlo project`, which announces: a body all the same.
    let mut acts: FxHashSet<u64> = FxHashSet::default();
    if told.iter().any(|n| n.1 == n.0 + 1) {
        let act = |t: &usize| project::body_by_deed(doc, t + 1) || matches!(doc.lower(t + 1), b"board" | b"foundation") && doc.shape(t + 1) == Shape::Cap;
        acts.extend(doc.openers.iter().map(|t| *t as usize).filter(act).map(|t| hash(doc.lower(t))));
    }
    all.extend(told.into_iter().filter(|n| n.1 != n.0 + 1 || !acts.contains(&hash(doc.lower(n.0 as usize)))));
    // A name takes the years in it with it, and no more than a year.
    let dated = |n: &&told::Told| matches!(n.3, "name-led-by-a-number" | "name-and-its-year" | "thing-before-its-noun");
    let numbers: FxHashSet<u32> = all.iter().filter(dated).flat_map(|n| n.0..n.1).collect();
    let inside = |f: &Found| f.end == f.first + 1 && numbers.contains(&f.first);
    if found.iter().any(inside) {
        for f in found.iter().filter(|f| inside(f)) {
            taken.take(f.first, f.end, 0);
        }
        found.retain(|f| !inside(f));
        taken.renumber(found);
    }
    let proposal = |(first, end, priority, rule): told::Told| Proposal {
        kind: Kind::Other,
        first,
        end,
        phase: NAMES,
        priority,
        rule,
        certainty: Certainty::Likely,
        form: Form::Full,
        thing: None,
    };
    all.into_iter().map(proposal).collect()
}

/// Lets the names of things that were found take the words beside them that are their own.
pub(crate) fn grow(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    edge::grow(&Reader { doc, labels }, found, taken);
}
