//! The organization behind a word that stands for one: `the committee`, `the company's`, `its`.

use crate::facts::Release;
use crate::facts::release::FAR;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Slot;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How many names back a word reaches.
pub(super) const NAMES: usize = 512;

/// The latest organization before a token whose name holds the word: `the committee` after `Senate Armed Services Committee`.
pub(super) fn reference(r: &Release<'_, '_>, s: &Slot) -> Option<u32> {
    let word = r.doc.lower(s.first as usize);
    let own = [b"company".as_slice(), b"organization", b"organisation", b"firm", b"group"];
    let named = r.bodies_before(s.first).rev().take(NAMES).find(|f| (f.first..f.end).any(|t| r.doc.lower(t as usize) == word)).and_then(|f| f.thing);
    // `Acme announced that X joined the company`: whose sentence it is.
    let from = sentence(r, s.first);
    let actor = || r.bodies_before(s.first).rev().take(8).take_while(|f| f.first >= from).last().and_then(|f| f.thing);
    let here = || {
        let from = paragraph(r, s.first);
        let mut all = r.bodies_before(s.first).rev().take_while(|f| f.first >= from).filter_map(|f| f.thing);
        let last = all.next().filter(|_| Class::KindOfTheBody.holds(word))?;
        all.all(|t| t == last).then_some(last)
    };
    // `the cathedral's new organist` in the release of a minster.
    const CHURCHES: [&str; 12] =
        ["cathedral", "minster", "church", "abbey", "parish", "diocese", "chapel", "basilica", "priory", "congregation", "archdiocese", "synagogue"];
    let church = || {
        let is = |w: &str| CHURCHES.contains(&w);
        let kind = CHURCHES.iter().any(|c| c.as_bytes() == word);
        main(r).filter(|t| kind && r.name(*t).to_lowercase().split_whitespace().any(is))
    };
    // `the union's treasurer`, where the release only calls it by its letters.
    let ours = || main(r).filter(|t| r.name(*t).to_lowercase().split_whitespace().any(|w| w.as_bytes() == word));
    // `The Harbour Police closed it. Ann Holt, a detective at the department`: the only body that the paragraph speaks of, called by no word for a kind.
    let alone = || {
        let from = paragraph(r, s.first);
        let mut all = r.bodies_before(s.first).rev().take_while(|f| f.first >= from).filter_map(|f| f.thing);
        let last = all.next().or_else(|| main(r)).filter(|t| fits(&r.name(*t).to_lowercase(), word))?;
        all.all(|t| t == last).then_some(last)
    };
    named
        .or_else(here)
        .or_else(church)
        .or_else(ours)
        .or_else(alone)
        .or_else(|| own.contains(&word).then(|| company_before(r, s.first, word).or_else(|| main(r)).or_else(actor)).flatten())
}

/// May a body of this name be called by a word for a kind? `the department` of a police force; no bank is `the museum`.
fn fits(name: &str, word: &[u8]) -> bool {
    let wide = matches!(
        word,
        b"charity" | b"nonprofit" | b"organisation" | b"organization" | b"company" | b"firm" | b"group" | b"agency" | b"network" | b"publisher" | b"startup"
    );
    let kind = Class::KindOfBody.holds(word);
    let force = matches!(word, b"department" | b"agency") && name.split_whitespace().any(|w| matches!(w, "police" | "fire" | "sheriff"));
    wide || force || kind && !name.split_whitespace().any(|w| Class::KindOfBody.holds(w.as_bytes()))
}

/// `The pump was given by Zentrix Ltd. The company's manager said`, in the release of a ministry: the company that the paragraph named last.
fn company_before(r: &Release<'_, '_>, at: u32, word: &[u8]) -> Option<u32> {
    // `The Zelhad Environment Agency fined Zentrix. A spokesman for the company said`: no agency is called so.
    let sender = main(r);
    if matches!(word, b"company" | b"firm") && sender.is_some_and(|t| r.name(t).split_whitespace().next_back().is_some_and(|w| Class::PublicHead.holds_name(w)))
    {
        let from = paragraph(r, at);
        let near = r.bodies_before(at).rev().take_while(|f| f.first >= from).filter_map(|f| f.thing).find(|t| Some(*t) != sender);
        if near.is_some() {
            return near;
        }
    }
    let company = |f: &Found| f.end.checked_sub(1).is_some_and(|t| r.labels(t) & Label::CompanySuffix.bit() != 0 || r.doc.shape(t as usize) == Shape::Dot);
    let is = |t: u32| r.mentions_of(t).take(16).any(company);
    if !matches!(word, b"company" | b"firm") || main(r).is_some_and(is) {
        return None;
    }
    let from = paragraph(r, at);
    r.bodies_before(at).rev().take_while(|f| f.first >= from).find_map(|f| f.thing.filter(|t| is(*t)))
}

/// `posts in the Department`, where the paragraph named one by its letters: the nearest body before it that is called so in full.
pub(super) fn namesake(r: &Release<'_, '_>, f: &Found) -> Option<u32> {
    if f.end != f.first + 1 {
        return f.thing;
    }
    let word = r.doc.lower(f.first as usize);
    let from = back_to(r, f.first, |s| s == Shape::Para);
    let called = |g: &&Found| {
        g.thing
            .and_then(|t| r.things.get(t as usize))
            .and_then(|t| r.found.get(t.fullest))
            .is_some_and(|n| (n.first..n.end).any(|t| r.doc.lower(t as usize) == word))
    };
    r.bodies_before(f.first).rev().take_while(|g| g.first >= from).find(called).and_then(|g| g.thing).or(f.thing)
}

/// `its`, `our`, `the company's`: the nearest organization of the sentence before it, else the one that the release is about.
pub(super) fn own(r: &Release<'_, '_>, s: &Slot) -> Option<u32> {
    match r.doc.lower(s.first as usize) {
        b"its" => {
            let main = main(r);
            let from = sentence(r, s.first);
            let here = || r.bodies_before(s.first).rev().take_while(|f| f.end >= from);
            // `against Zentrix and its owner, Ann Holt`: a body that `its` stands right behind.
            let beside = s.first.checked_sub(1).filter(|t| matches!(r.doc.lower(*t as usize), b"and" | b"with" | b"or"));
            if let Some(near) = beside.and_then(|t| here().next().filter(|f| f.end == t)) {
                return near.thing;
            }
            let named = here().find(|f| f.thing == main).or_else(|| here().last()).and_then(|f| f.thing);
            named.or_else(|| subject_before(r, from, s.first)).or(main)
        }
        b"our" => None,
        _ => reference(r, s),
    }
}

/// Does a stretch stand in one paragraph?
fn there_is_no_break(r: &Release<'_, '_>, start: u32, end: u32) -> bool {
    !(start..end).any(|t| r.doc.shape(t as usize) == Shape::Para)
}

/// `Zentrix made a profit. It paid its chief executive more.`, `They were fed by the Zelhad Church. Its minister agreed.`: whom the sentence before speaks of.
fn subject_before(r: &Release<'_, '_>, from: u32, at: u32) -> Option<u32> {
    let end = from.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Stop)?;
    let start = sentence(r, end);
    let mut there = r.bodies_before(end).rev().take_while(|f| f.first >= start);
    match r.doc.lower(from as usize) {
        _ if from == at => there.next(),
        b"it" => there.last(),
        // `The Zelhad Choir sang twice. “We were hoarse by noon,” laughed its president`.
        _ if r.doc.shape(from as usize) == Shape::QuoteOpen && there_is_no_break(r, start, at) => there.last(),
        _ => None,
    }
    .and_then(|f| f.thing)
}

/// A body that governs or judges: staff of others speak in releases about it.
pub(super) fn rules(r: &Release<'_, '_>, thing: u32) -> bool {
    const RULERS: [&str; 8] = ["government", "parliament", "congress", "cabinet", "police", "senate", "administration", "court"];
    let name = r.name(thing).to_lowercase();
    // `High Court of Oyrotal`
    let of_land = name.split_once(" of ").and_then(|(head, _)| head.split_whitespace().next_back());
    let of_land = of_land.is_some_and(|w| matches!(w, "court" | "parliament" | "government" | "senate" | "cabinet"));
    of_land || name.split_whitespace().next_back().is_some_and(|w| RULERS.contains(&w))
}

/// The organization that the release is about.
pub(super) fn main(r: &Release<'_, '_>) -> Option<u32> {
    r.issuer()
}

/// The token behind the last of the ends before a token.
pub(super) fn back_to(r: &Release<'_, '_>, at: u32, ends: impl Fn(Shape) -> bool) -> u32 {
    let least = at.saturating_sub(FAR);
    (least..at).rev().find(|t| ends(r.doc.shape(*t as usize))).map_or(least, |t| t + 1)
}

/// The first token of the paragraph that goes on at a token.
pub(super) fn paragraph(r: &Release<'_, '_>, at: u32) -> u32 {
    back_to(r, at, |s| matches!(s, Shape::Para | Shape::Break))
}

/// The first token of the sentence that goes on at a token, or of its line, if that begins later.
pub(super) fn sentence_of_line(r: &Release<'_, '_>, at: u32) -> u32 {
    back_to(r, at, |s| matches!(s, Shape::Para | Shape::Break | Shape::Stop))
}

/// The first token of the sentence that goes on at a token.
pub(super) fn sentence(r: &Release<'_, '_>, at: u32) -> u32 {
    back_to(r, at, |s| matches!(s, Shape::Para | Shape::Stop))
}
