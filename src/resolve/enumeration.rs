//! Enumerations as evidence: what stands in a row is of one kind. `companies including Zentrix, Oxley Plexo, Merit and UNICEF`: all four are bodies.
//!
//! Commas part the members, `and` leads to the last. What leads to the list (`clients such as`, `with participation from`) or what most of its members
//! are known to be says what the others are.

mod between;
mod lead;
mod lines;
mod rows;

use super::Found;
use super::clue::Clue;
use super::key::key_number;
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use lead::{leads_to_bodies, leads_to_payers};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// The most words of one untyped member.
const WORDS: u32 = 5;
/// What such a list says of a member that nothing else is said of: enough for any word.
const SURE: i8 = 6;
/// What a list says whose members are known to be bodies, most of them.
const LIKELY: i8 = 2;

/// Places that no body is called by alone.
const GREAT_PLACES: LabelSet = set_of(&[Label::Country, Label::CountryX, Label::Region, Label::Subdivision, Label::BigCity, Label::County]);

struct Member {
    first: u32,
    end: u32,
    /// Where the name found in it ends.
    known: u32,
    kind: Option<Kind>,
    /// Which of the names found it is.
    name: usize,
}

/// What enumerations of bodies say.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// Of their untyped members.
    pub(crate) clues: Vec<Clue>,
    /// People between people: `Ann Holt, Oydin Tokhtarel and Joe Marsh`.
    pub(crate) people: Vec<(u32, u32)>,
    /// Places between places.
    pub(crate) places: Vec<(u32, u32)>,
    /// Bodies whose names go on to the end of their member (`Zentrix, U.S. Bank Voyager, Oxley`): their places among the names found, and the ends.
    pub(crate) grown: Vec<(usize, u32)>,
    /// Small places that are named nowhere else: bodies too (`backed by Tern Capital, Northgate and Oxbow`). Their places among the names found.
    pub(crate) bodies: Vec<usize>,
}

/// Reads all enumerations. `typed`: names found so far, in text order.
pub(crate) fn read_all(doc: &Document<'_>, typed: &[Found], labels: &dyn Fn(u32) -> LabelSet) -> Said {
    let mut out = Said::default();
    let mut list: SmallVec<[Member; 8]> = SmallVec::new();
    let (mut next, mut behind) = (0usize, 0u32);
    for t in doc.openers.iter().copied() {
        if t < behind || matches!(doc.shape(t as usize), Shape::Quote | Shape::QuoteOpen) {
            continue;
        }
        list.clear();
        behind = read(doc, typed, &mut next, labels, t, &mut list);
        // `Run by Oxley, Zentrix is`: the clause begins there.
        let clause = list.len() == 2
            && list.first().is_some_and(|m| !joint(doc, behind_brackets(doc, m.end) + 1))
            && doc.shape(behind as usize) == Shape::Lower
            && labels(behind) & Label::Verb.bit() != 0;
        if list.len() >= 2 && !clause {
            say(doc, &list, labels, &mut out);
        }
    }
    lines::items(doc, typed, labels, &mut out);
    lines::doers(doc, typed, labels, &mut out);
    rows::read(doc, typed, labels, &mut out);
    if !out.bodies.is_empty() {
        let key = |x: &Found| key_number(doc, x.first, x.end);
        let mut often: FxHashMap<u64, usize> = FxHashMap::default();
        typed.iter().filter(|x| x.kind == Kind::Place).for_each(|x| *often.entry(key(x)).or_default() += 1);
        let mut listed: FxHashMap<u64, usize> = FxHashMap::default();
        out.bodies.iter().filter_map(|n| typed.get(*n)).for_each(|x| *listed.entry(key(x)).or_default() += 1);
        out.bodies.retain(|n| typed.get(*n).map(key).is_some_and(|k| often.get(&k) == listed.get(&k)));
    }
    out
}

/// The members from token `t` on; the token behind what was read.
fn read(doc: &Document<'_>, typed: &[Found], next: &mut usize, labels: &dyn Fn(u32) -> LabelSet, mut t: u32, list: &mut SmallVec<[Member; 8]>) -> u32 {
    let mut last = false;
    loop {
        let Some(m) = member(doc, typed, next, labels, t) else { return t };
        t = behind_brackets(doc, m.end);
        list.push(m);
        if last {
            return t;
        }
        let comma = matches!(doc.shape(t as usize), Shape::Comma);
        let to = if comma { t + 1 } else { t };
        // `a round led by Plexo and Zentrix`: two are a row where something leads to payers.
        let two = || list.len() == 1 && list.first().is_some_and(|m| m.first > 0 && leads_to_payers(doc, m.first as usize - 1));
        last = joint(doc, to) && (comma || list.len() > 1 || two());
        if !comma && !last {
            return t;
        }
        t = if last { to + 1 } else { to };
    }
}

fn joint(doc: &Document<'_>, t: u32) -> bool {
    matches!(doc.lower(t as usize), b"and" | b"or") || doc.shape(t as usize) == Shape::Amp
}

/// A name found before, or capitalised words.
fn member(doc: &Document<'_>, typed: &[Found], next: &mut usize, labels: &dyn Fn(u32) -> LabelSet, t: u32) -> Option<Member> {
    let first = if doc.lower(t as usize) == b"the" { t + 1 } else { t };
    while typed.get(*next).is_some_and(|x| x.end <= first) {
        *next += 1;
    }
    let here = typed.get(*next).filter(|x| x.first < first + WORDS);
    if let Some(x) = here.filter(|x| x.first <= first) {
        let more = rest_of_member(doc, x.end);
        let end = if more > x.end && ends_member(doc, more) { more } else { x.end };
        return Some(Member { first: x.first, end, known: x.end, kind: Some(x.kind), name: *next });
    }
    let limit = here.map_or(u32::MAX, |x| x.first);
    let in_row = |t: u32| {
        let before = t.checked_sub(1).is_some_and(|b| doc.shape(b as usize) == Shape::Comma);
        before && (doc.shape(t as usize + 1) == Shape::Comma || joint(doc, t + 1) || doc.shape(t as usize + 1) == Shape::Stop)
    };
    let capital = |t: u32| {
        let shape = doc.shape(t as usize);
        // `1792 Capital`
        let number = |t: u32| doc.shape(t as usize) == Shape::Num && t == first && doc.shape(t as usize + 1).is_capital();
        // `Plexo, dockly and Zentrix`: a brand in small letters that no list knows as a word.
        let small = |t: u32| t == first && shape == Shape::Lower && labels(t) == 0 && doc.lower(t as usize).len() >= 4 && in_row(t);
        (shape.is_capital() || matches!(shape, Shape::Inner | Shape::NumWord) || number(t) || small(t)) && t < limit
    };
    let mut end = first;
    while end - first <= WORDS {
        // `Invest in Open Harbours`, `Nora’s Kitchen`
        let joins = matches!(doc.lower(end as usize), b"of" | b"for" | b"the" | b"in" | b"to" | b"on" | b"with")
            || matches!(doc.shape(end as usize), Shape::Amp | Shape::Hyphen | Shape::Poss);
        if capital(end) {
            end += 1;
        } else if joins && end > first && capital(end + 1) {
            end += 2;
        } else {
            break;
        }
    }
    // `Plexo Fall River`: a town at the end of a name.
    if end > first && end == limit && here.is_some_and(|x| x.kind == Kind::Place && ends_member(doc, x.end)) {
        end = here.map_or(end, |x| x.end);
    }
    // Words that go on in a name found before are no member by themselves.
    let cut = end == limit;
    let no_name = Label::Function.bit() | Label::Month.bit() | Label::Weekday.bit() | Label::Honorific.bit() | Label::Demonym.bit();
    let opens = doc.places.get(first as usize) == Some(&Place::Start);
    (end > first && end - first <= WORDS && !cut && !opens && labels(first) & no_name == 0).then_some(Member { first, end, known: end, kind: None, name: 0 })
}

/// `Plexo Cloud, Zentrix`, `Plexo Networks of Kenya, Zentrix`: words behind a known name are in the row with it; where they end.
fn rest_of_member(doc: &Document<'_>, from: u32) -> u32 {
    let capital = |t: u32| matches!(doc.shape(t as usize), Shape::Cap | Shape::Caps);
    let mut end = from;
    while end < from + 4 {
        if capital(end) {
            end += 1;
        } else if matches!(doc.lower(end as usize), b"of" | b"for" | b"in") && capital(end + 1) {
            end += 2;
        } else {
            break;
        }
    }
    end
}

fn ends_member(doc: &Document<'_>, t: u32) -> bool {
    matches!(doc.shape(t as usize), Shape::Comma | Shape::Open) || joint(doc, t)
}

/// `Zentrix (NYSE: ZTX)`: what stands in brackets belongs to the member.
fn behind_brackets(doc: &Document<'_>, t: u32) -> u32 {
    if doc.shape(t as usize) != Shape::Open {
        return t;
    }
    (t..t + 8).find(|x| doc.shape(*x as usize) == Shape::Close).map_or(t, |x| x + 1)
}

fn say(doc: &Document<'_>, list: &[Member], labels: &dyn Fn(u32) -> LabelSet, out: &mut Said) {
    let count = |kind: Option<Kind>| list.iter().filter(|m| m.kind == kind).count();
    let (untyped, bodies) = (count(None), count(Some(Kind::Org)));
    let others = list.len() - untyped - bodies;
    let Some(first) = list.first().map(|m| m.first) else { return };
    let led = leads_to_bodies(doc, first, labels);
    // In headings every word has a capital: only what a rank or a word for payers leads to is a row there.
    let heading = list.iter().any(|m| m.kind.is_none() && doc.places.get(m.first as usize) == Some(&Place::Title));
    if heading && !first.checked_sub(1).is_some_and(|t| leads_to_payers(doc, t as usize)) {
        return;
    }
    between::people(doc, list, labels, out);
    between::places(doc, list, labels, out);
    // Two in a row are a list only where something leads to it.
    // Small places may be bodies too where something leads to such: `on the boards of Zentrix and Hope Ridge`.
    let towns = list.iter().filter(|m| m.kind == Some(Kind::Place) && (m.first..m.end).all(|t| labels(t) & GREAT_PLACES == 0)).count();
    let weight = if led && others - towns <= bodies.max(untyped) / 2 {
        SURE
    } else if (others == 0 && bodies >= 2 || bodies >= 4 * others) && list.len() >= 3 && bodies >= untyped {
        LIKELY
    } else {
        return;
    };
    let post = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::OtherHead.bit();
    for m in list.iter().filter(|m| m.kind.is_none() && labels(m.end - 1) & post == 0 && doc.lower(m.first as usize) != b"anonymous") {
        out.clues.push(Clue { first: m.first, end: m.end, weight, of_address: false });
    }
    let on = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::Given.bit() | Label::Country.bit() | Label::Function.bit();
    let named = |m: &&Member| m.kind == Some(Kind::Org) && m.end > m.known && (m.known..m.end).all(|t| labels(t) & on == 0);
    if list.len() >= 3 && bodies >= 2 {
        out.grown.extend(list.iter().filter(named).map(|m| (m.name, m.end)));
    }
    if led && bodies + untyped > others {
        let small = |m: &&Member| m.kind == Some(Kind::Place) && (m.first..m.end).all(|t| labels(t) & GREAT_PLACES == 0);
        out.bodies.extend(list.iter().filter(small).map(|m| m.name));
    }
}
