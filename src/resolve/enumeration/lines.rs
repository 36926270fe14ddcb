//! Lists of lines, each a name.

use super::super::Found;
use super::super::clue::Clue;
use super::{Member, SURE, Said, WORDS, between};
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
use smallvec::SmallVec;

/// Lists of lines, each a name: `- Zentrix`, `* Oydin Tokhtarel (Kenya)`.
pub(super) fn items(doc: &Document<'_>, typed: &[Found], labels: &dyn Fn(u32) -> LabelSet, out: &mut Said) {
    let mut list: SmallVec<[Member; 8]> = SmallVec::new();
    let mut lead = None;
    let mut before: Option<u32> = None;
    for (n, line) in doc.lines.iter().enumerate() {
        let read = item(doc, typed, line.start, line.end);
        // Paragraphs without marks are no list: letterheads, who to ask.
        let parted = line.start > 0 && doc.shape(line.start as usize - 1) == Shape::Para && read.as_ref().is_some_and(|m| m.first == line.start);
        if parted {
            say_of_items(doc, &list, lead, 4, labels, out);
            list.clear();
        }
        match read {
            Some(m) => {
                if list.is_empty() {
                    lead = before;
                }
                list.push(m);
            }
            None => {
                say_of_items(doc, &list, lead, 4, labels, out);
                list.clear();
            }
        }
        before = Some(n as u32);
    }
    say_of_items(doc, &list, lead, 4, labels, out);
}

/// Items that say what bodies do: `* Clear View provides glasses`, `* Oxley Trust runs a shelter`.
pub(super) fn doers(doc: &Document<'_>, typed: &[Found], labels: &dyn Fn(u32) -> LabelSet, out: &mut Said) {
    let mut list: SmallVec<[Member; 8]> = SmallVec::new();
    let (mut lead, mut before) = (None, None);
    for (n, line) in doc.lines.iter().enumerate() {
        match doer(doc, typed, line.start, line.end, labels) {
            Some(m) => {
                if list.is_empty() {
                    lead = before;
                }
                list.push(m);
            }
            None => {
                say_of_items(doc, &list, lead, SURE, labels, out);
                list.clear();
            }
        }
        before = Some(n as u32);
    }
    say_of_items(doc, &list, lead, SURE, labels, out);
}

/// The name that an item begins with, and a verb in small letters behind it.
fn doer(doc: &Document<'_>, typed: &[Found], start: u32, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> Option<Member> {
    let mark = |t: u32| matches!(doc.shape(t as usize), Shape::Bullet | Shape::Dash | Shape::Hyphen | Shape::Mark);
    let first = (start..end.min(start + 3)).find(|t| !mark(*t)).filter(|t| *t > start)?;
    let stop = (first..end.min(first + WORDS))
        .find(|t| doc.shape(*t as usize) == Shape::Lower && !matches!(doc.lower(*t as usize), b"of" | b"for" | b"the" | b"and"))?;
    let does = labels(stop) & Label::VerbS.bit() != 0 || matches!(doc.lower(stop as usize), b"has" | b"is");
    if stop <= first || !does {
        return None;
    }
    let n = typed.partition_point(|f| f.end <= first);
    if let Some(f) = typed.get(n).filter(|f| f.first < stop) {
        return (f.first == first && f.end == stop).then_some(Member { first, end: stop, known: stop, kind: Some(f.kind), name: n });
    }
    let small = Label::Function.bit() | Label::Stop.bit() | Label::StopX.bit();
    let part = |t: u32| doc.shape(t as usize).is_capital() || matches!(doc.shape(t as usize), Shape::Inner | Shape::Amp);
    let joint = |t: u32| t > first && doc.shape(t as usize) == Shape::Lower;
    // One ordinary word opens any sentence: `* Water helps`.
    let named = stop > first + 1 || labels(first) == 0;
    (named && labels(first) & small == 0 && (first..stop).all(|t| part(t) || joint(t))).then_some(Member { first, end: stop, known: stop, kind: None, name: 0 })
}

/// The name that a line is, behind its mark.
fn item(doc: &Document<'_>, typed: &[Found], start: u32, end: u32) -> Option<Member> {
    let mark = |t: u32| matches!(doc.shape(t as usize), Shape::Bullet | Shape::Dash | Shape::Hyphen | Shape::Mark);
    let first = (start..end.min(start + 3)).find(|t| !mark(*t))?;
    let stop = (first..end).find(|t| matches!(doc.shape(*t as usize), Shape::Open | Shape::Break | Shape::Para)).unwrap_or(end);
    let marked = stop > first && matches!(doc.shape(stop as usize - 1), Shape::Comma | Shape::Semi);
    let stop = stop - u32::from(marked);
    if stop <= first || stop - first > WORDS {
        return None;
    }
    let n = typed.partition_point(|f| f.end <= first);
    if let Some(f) = typed.get(n).filter(|f| f.first < stop) {
        return (f.first == first && f.end == stop).then_some(Member { first, end: stop, known: stop, kind: Some(f.kind), name: n });
    }
    let part = |t: u32| doc.shape(t as usize).is_capital() || matches!(doc.shape(t as usize), Shape::Inner | Shape::Amp | Shape::NumWord);
    let joint = |t: u32| t > first && matches!(doc.lower(t as usize), b"of" | b"for" | b"the" | b"and" | b"de" | b"van" | b"von");
    (first..stop).all(|t| part(t) || joint(t)).then_some(Member { first, end: stop, known: stop, kind: None, name: 0 })
}

/// What lines in a row say: that the untyped ones are of the kind of the others, or what the line above says they are.
fn say_of_items(doc: &Document<'_>, list: &[Member], lead: Option<u32>, told_weight: i8, labels: &dyn Fn(u32) -> LabelSet, out: &mut Said) {
    if list.len() < 3 {
        return;
    }
    between::people(doc, list, labels, out);
    let count = |kind: Option<Kind>| list.iter().filter(|m| m.kind == kind).count();
    let (untyped, bodies) = (count(None), count(Some(Kind::Org)));
    if untyped == 0 || untyped + bodies < list.len() {
        return;
    }
    // `The vendors are as follows:`
    let told = lead.and_then(|n| doc.lines.get(n as usize)).is_some_and(|l| {
        let colon = (l.start..l.end).rev().take(3).any(|t| doc.shape(t as usize) == Shape::Colon);
        colon
            && (l.start..l.end).any(|t| {
                // `Our Partners:` by itself on its line
                let written = doc.shape(t as usize) == Shape::Lower || doc.shape(t as usize) == Shape::Cap && l.end - l.start <= 6;
                doc.is(t as usize, Class::BodyNoun) && written && doc.lower(t as usize).ends_with(b"s")
            })
    });
    let weight = match (told, bodies >= 2 && 3 * bodies >= untyped) {
        (true, true) => SURE,
        (true, false) => told_weight,
        (false, true) => 4,
        (false, false) => return,
    };
    let post = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::OtherHead.bit();
    for m in list.iter().filter(|m| m.kind.is_none() && labels(m.end - 1) & post == 0) {
        out.clues.push(Clue { first: m.first, end: m.end, weight, of_address: false });
    }
}
