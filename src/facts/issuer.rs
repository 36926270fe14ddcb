//! The body that a release is about, mostly the one that sends it: named most often, `About X`, who announces, whose addresses stand at the foot.

use super::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use smallvec::SmallVec;

/// So many mentions of a body are counted, and so many looked at.
const MOST: u32 = 12;
const LOOKED: usize = 64;

/// So many owners of addresses are asked.
const OWNERS: usize = 64;

/// Words that begin names of many bodies: in an address they tell nothing.
const SHARED: [&str; 26] = [
    "university", "national", "international", "ministry", "department", "centre", "center", "institute", "united", "american", "australian", "first",
    "global", "world", "royal", "bank", "city", "south", "north", "west", "east", "company", "group", "state", "federal", "general",
];

/// What is known of the body that a release is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Issuer {
    pub(crate) thing: u32,
    /// Much speaks for it, and less for any other body.
    pub(crate) sure: bool,
}

/// The body with the most evidence, the first of equals.
pub(super) fn of(r: &Release<'_, '_>) -> Option<Issuer> {
    let mut labels: Vec<&str> = r.owners.iter().map(String::as_str).filter(|l| l.len() >= 3).collect();
    labels.sort_unstable();
    labels.truncate(OWNERS);
    let body = |t: &u32| r.things.get(*t as usize).is_some_and(|x| x.kind == Kind::Org) && !r.places_of(*t).is_empty();
    let (mut best, mut second): (Option<(u32, u32)>, u32) = (None, 0);
    for thing in (0..r.things.len() as u32).filter(body) {
        let much = evidence(r, thing, &labels);
        match best {
            Some((_, most)) if most >= much => second = second.max(much),
            _ => second = best.replace((thing, much)).map_or(0, |b| b.1),
        }
    }
    best.map(|(thing, much)| Issuer { thing, sure: much >= 10 && 10 * second <= 9 * much })
}

fn evidence(r: &Release<'_, '_>, thing: u32, labels: &[&str]) -> u32 {
    let (mut acts, mut named) = (0, 0);
    let (mut about, mut head) = (false, false);
    for f in r.mentions_of(thing).take(LOOKED) {
        // An ordinary word that stands for a firm says less than the firm's name.
        named += u32::from(f.rule != "first-word-of-firm");
        let line = r.doc.line_of(f.first as usize);
        head |= line == 0;
        about |= r.doc.lines.get(line).is_some_and(|l| heads_about(r, l.start, l.end, f));
        acts += u32::from(announces(r, f.end));
    }
    let name = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)).map(|f| r.span(f.first, f.end));
    let name = name.and_then(|(a, b)| r.doc.lower.get(a..b)).unwrap_or("");
    let wire = name.contains("wire") && (name.contains("news") || name.contains("business") || name.contains("press"));
    if wire {
        return 0;
    }
    2 * named.min(MOST) + 3 * u32::from(head) + 8 * u32::from(about) + 2 * (acts + u32::from(acts > 0)).min(4) + addressed(r, thing, labels)
}

/// `About Acme Ltd.` on a line of its own.
fn heads_about(r: &Release<'_, '_>, start: u32, end: u32, f: &Found) -> bool {
    let article = u32::from(r.doc.lower(start as usize + 1) == b"the");
    r.doc.lower(start as usize) == b"about" && f.first == start + 1 + article && end <= f.end + 6
}

/// `Acme Ltd. (ACM) today announced`, `Acme is pleased to`.
fn announces(r: &Release<'_, '_>, mut at: u32) -> bool {
    if r.doc.shape(at as usize) == Shape::Open {
        let Some(close) = (at..at + 10).find(|t| r.doc.shape(*t as usize) == Shape::Close) else { return false };
        at = close + 1;
    }
    for _ in 0..4 {
        match r.doc.lower(at as usize) {
            b"today" | b"has" | b"have" | b"is" | b"are" | b"," | b"also" | b"this" | b"week" => at += 1,
            b"announced" | b"announces" | b"announce" | b"unveiled" | b"unveils" | b"launched" | b"launches" | b"launch" | b"welcomes" | b"welcomed"
            | b"published" | b"releases" | b"released" | b"introduces" | b"introduced" | b"reported" | b"pleased" | b"proud" | b"delighted" | b"thrilled"
            | b"excited" | b"honored" | b"honoured" | b"congratulates" | b"condemns" | b"condemned" | b"appoints" | b"appointed" | b"names" | b"named" => {
                return true;
            }
            _ => return r.labels(at) & Label::Speech.bit() != 0,
        }
    }
    false
}

/// How sure an address of the release is this body's: `press@zentrix.com`, `www.zentrixplexo.org`.
fn addressed(r: &Release<'_, '_>, thing: u32, labels: &[&str]) -> u32 {
    if labels.is_empty() {
        return 0;
    }
    let mut best = 0;
    let (mut letters, mut initials) = (String::new(), String::new());
    for f in r.mentions_of(thing).take(4) {
        letters.clear();
        initials.clear();
        let mut words: SmallVec<[(usize, usize); 12]> = SmallVec::new();
        for word in r.words(f).split_whitespace() {
            let from = letters.len();
            letters.extend(word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
            let word = letters.get(from..).unwrap_or("");
            if !matches!(word, "of" | "the" | "and" | "for" | "in") {
                initials.extend(word.chars().next());
            }
            if !word.is_empty() {
                words.push((from, letters.len()));
            }
        }
        let words = || words.iter().filter_map(|(a, b)| letters.get(*a..*b));
        let Some(first) = words().next() else { continue };
        for l in labels {
            let whole = *l == letters || *l == initials || l.len() >= 5 && letters.starts_with(l) || letters.len() >= 5 && l.starts_with(&letters);
            let own = |w: &str| w.len() >= 4 && !SHARED.contains(&w);
            let part = || l.starts_with(first) && own(first) || words().any(|w| w == *l && own(w));
            best = best.max(if whole { 7 } else { 4 * u32::from(part()) });
        }
    }
    best
}
