//! What a name is by all that stands around it, all over the release: for names that no list, no head and no title tells.
//!
//! One context of an unknown name says a kind (`Bruma said`, `the Bruma platform`), and all its places follow. Every place is heard here: each sign beside
//! the name is so much likelier beside a body, a thing, a person or a place, and their odds are summed. A clear sum overrules the one context.

mod odds;
mod place;
mod words;

use super::key::key_number;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;
use odds::{KINDS, ODDS, SIGNS};
use place::{Beside, Reader};
use rustc_hash::FxHashMap;

/// Rules by which one context tells the kind of an unknown name. That they are often wrong was measured on names of a known kind, hidden behind invented ones.
const ONE_CONTEXT: [&str; 24] = [
    "body-by-its-clues", "body-of-release", "body-grown-with-its-words", "body-and-its-people", "body-is-what", "company-and-what-it-is", "first-word-of-body",
    "unknown-body-between-bodies", "acronym-that-speaks", "acronym-and-its-people", "payer-gives-sum", "payer-behind-sum", "thing-of-release",
    "thing-before-its-noun", "thing-behind-its-noun", "thing-and-what-it-is", "thing-launched", "name-told-again", "speaker-before-verb",
    "speaker-behind-verb", "name-and-role-in-apposition", "unknown-name-beside-people", "unknown-name-behind-people", "one-sense-a-release",
];

/// What is only spread from one place of a name to others.
const SPREAD: [&str; 2] = ["said-before", "surname-of-person"];

/// What is rather said of unknown names than counted: most are bodies, few are places.
const BEFORE: [i32; 4] = [8, 0, 0, -8];
/// How much likelier another kind must be; less where a body is rather a thing, which is what one context mistakes most.
const CLEAR: i32 = 30;
const CLEARLY_A_THING: i32 = 20;
/// A sign says no more than this often of one name.
const MOST: u8 = 2;

/// What is known of one thing of the release.
struct Known {
    /// Its longest name.
    name: u64,
    tokens: u32,
    /// Nothing but single contexts have told its kind.
    doubtful: bool,
}

/// All places of one name, whatever they were told to be.
struct Name {
    times: u32,
    signs: [u8; SIGNS],
}

impl Name {
    /// Hears one place of it.
    fn hear(&mut self, r: &Reader<'_, '_>, f: &Found) {
        self.times += 1;
        for sign in r.read(f.first, f.end) {
            if let Some(n) = self.signs.get_mut(sign as usize) {
                *n = (*n + 1).min(if sign.is_row() { 1 } else { MOST });
            }
        }
    }

    /// A kind that is clearly likelier than this one.
    fn verdict(&self, kind: Kind) -> Option<Kind> {
        if self.times < 2 {
            return None;
        }
        let mut sums = BEFORE;
        for (times, (_, odds)) in self.signs.iter().zip(ODDS) {
            for (sum, odd) in sums.iter_mut().zip(odds) {
                *sum += i32::from(*times) * i32::from(odd);
            }
        }
        let now = KINDS.iter().zip(sums).find(|(k, _)| **k == kind).map(|(_, sum)| sum)?;
        let (best, sum) = KINDS.iter().zip(sums).max_by_key(|(_, sum)| *sum)?;
        let needed = if kind == Kind::Org && *best == Kind::Other { CLEARLY_A_THING } else { CLEAR };
        (sum - now >= needed).then_some(*best)
    }
}

/// Its own words say what it is: a head of bodies, a given name.
fn tells_itself(f: &Found, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    const HEAD: LabelSet = set_of(&[Label::OrgHead, Label::OrgHeadFirst]);
    const LAST: LabelSet = set_of(&[Label::OrgHead, Label::OrgHeadFirst, Label::OrgHeadX, Label::CompanySuffix]);
    match f.kind {
        Kind::Org => (f.first..f.end).any(|t| labels(t) & HEAD != 0) || labels(f.end - 1) & LAST != 0,
        Kind::Person => labels(f.first) & Label::Given.bit() != 0,
        _ => false,
    }
}

/// Retypes names whose signs clearly say another kind than the context that told it.
pub(crate) fn weigh(doc: &Document<'_>, found: &mut [Found], labels: &dyn Fn(u32) -> LabelSet) {
    let number = |f: &Found| f.thing.map_or_else(|| key_number(doc, f.first, f.end), u64::from);
    let one_context = |f: &Found| ONE_CONTEXT.contains(&f.rule);
    let named = |f: &&Found| KINDS.contains(&f.kind);
    if !found.iter().any(|f| named(&f) && one_context(f)) {
        return;
    }
    let mut things: FxHashMap<(Kind, u64), Known> = FxHashMap::default();
    for f in found.iter().filter(named) {
        let known = things.entry((f.kind, number(f))).or_insert(Known { name: 0, tokens: 0, doubtful: true });
        known.doubtful &= (SPREAD.contains(&f.rule) || one_context(f)) && !tells_itself(f, labels);
        if f.end - f.first > known.tokens {
            (known.name, known.tokens) = (key_number(doc, f.first, f.end), f.end - f.first);
        }
    }
    let mut names: FxHashMap<u64, Name> = FxHashMap::default();
    for known in things.values().filter(|k| k.doubtful) {
        names.entry(known.name).or_insert(Name { times: 0, signs: [0; SIGNS] });
    }
    if names.is_empty() {
        return;
    }
    let beside = Beside::of(found);
    let r = Reader { doc, labels, beside: &beside };
    for f in found.iter().filter(named) {
        if let Some(name) = things.get(&(f.kind, number(f))).and_then(|k| names.get_mut(&k.name)) {
            name.hear(&r, f);
        }
    }
    for f in found.iter_mut() {
        let known = things.get(&(f.kind, number(f))).filter(|k| k.doubtful);
        let Some(kind) = known.and_then(|k| names.get(&k.name)).and_then(|name| name.verdict(f.kind)) else { continue };
        // `ZXQ said`, `across ZXQ`: letters are nobody's name, and no place's that no list has.
        if matches!(kind, Kind::Person | Kind::Place) && f.end == f.first + 1 && doc.shape(f.first as usize) == Shape::Caps {
            continue;
        }
        let rule = match kind {
            Kind::Org => "body-by-all-signs",
            Kind::Person => "person-by-all-signs",
            Kind::Place => "place-by-all-signs",
            _ => "thing-by-all-signs",
        };
        *f = Found { kind, thing: None, form: Form::Full, rule, certainty: Certainty::Weak, ..f.clone() };
    }
}
