//! The acronym table of the release: defined once, used everywhere, before and after.
//!
//! `International Organization for Migration (IOM)`, `IOM (International Organization for Migration)`.

use super::compete::{Proposal, Taken};
use super::{Form, Found};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;

/// An acronym and the words that define it: token ranges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Definition {
    pub(crate) short: (u32, u32),
    pub(crate) long: (u32, u32),
}

/// Every bracket that defines an acronym, with the words in front that its letters stand for.
pub(crate) fn definitions(doc: &Document<'_>) -> Vec<Definition> {
    let mut out = Vec::new();
    for open in 0..doc.tokens.len() {
        if doc.shape(open) != Shape::Open {
            continue;
        }
        // `(IOM)`, `(“IOM”)`, `(the “Company”)` is no acronym.
        let mut at = open + 1;
        while matches!(doc.shape(at), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen) || doc.lower(at) == b"the" {
            at += 1;
        }
        let first = at;
        if !matches!(doc.shape(at), Shape::Caps | Shape::CapNum | Shape::Inner | Shape::Cap | Shape::Dotted) {
            continue;
        }
        at += 1;
        let end = at;
        while matches!(doc.shape(at), Shape::Quote | Shape::QuoteClose | Shape::Single) {
            at += 1;
        }
        if !matches!(doc.shape(at), Shape::Close | Shape::Comma | Shape::Semi) {
            continue;
        }
        let short = doc.word(first);
        let capitals = short.chars().filter(|c| c.is_uppercase()).count();
        if capitals < 2 || short.len() > 14 {
            continue;
        }
        if let Some(long) = long_form(doc, open, short) {
            out.push(Definition { short: (first as u32, end as u32), long });
        }
    }
    out
}

/// The words before a bracket whose first letters the acronym is made of: `Prosecutor General’s Office (PGO)`.
fn long_form(doc: &Document<'_>, open: usize, short: &str) -> Option<(u32, u32)> {
    let letters: Vec<char> = short.chars().filter(|c| c.is_alphabetic() && (c.is_uppercase() || short.len() < 4)).flat_map(char::to_lowercase).collect();
    let mut left = letters.as_slice();
    let mut at = open;
    let mut best = None;
    let mut words = 0;
    while at > 0 && words < letters.len() * 2 + 4 {
        at -= 1;
        let shape = doc.shape(at);
        if matches!(shape, Shape::Poss | Shape::Comma | Shape::Amp | Shape::Quote | Shape::QuoteClose | Shape::QuoteOpen | Shape::Slash | Shape::Hyphen | Shape::Dash) {
            continue;
        }
        if !shape.is_word() {
            break;
        }
        words += 1;
        let word = doc.word(at);
        // A compound gives a letter for each part: `Sub-Commission`.
        let mut took = false;
        for part in word.rsplit('-') {
            let Some(c) = part.chars().next().and_then(|c| c.to_lowercase().next()) else { continue };
            if left.last() == Some(&c) {
                left = left.get(..left.len() - 1).unwrap_or(&[]);
                took = true;
            } else if shape.is_capital() && left.len() >= 2 {
                // Two letters of one word: `TransTech (TT)`.
                let inner: Vec<char> = part.chars().filter(|c| c.is_uppercase()).flat_map(char::to_lowercase).collect();
                if inner.len() >= 2 && left.ends_with(&inner) {
                    left = left.get(..left.len() - inner.len()).unwrap_or(&[]);
                    took = true;
                }
            }
        }
        if took && left.is_empty() {
            best = Some((at as u32, open as u32));
            break;
        }
        if !took && shape.is_capital() {
            return None;
        }
        if !took && !matches!(doc.lower(at), b"of" | b"the" | b"for" | b"and" | b"on" | b"in" | b"to" | b"de" | b"a" | b"an" | b"at" | b"against" | b"with" | b"by" | b"from" | b"&") {
            return None;
        }
    }
    let (first, end) = best?;
    // The first word is a name's word.
    doc.shape(first as usize).is_capital().then_some((first, end))
}

/// What the table proposes: the long form as an organization when nothing typed it, the short form as what the long form is.
pub(crate) fn proposals(doc: &Document<'_>, definitions: &[Definition], found: &[Found], taken: &Taken) -> Vec<Proposal> {
    let mut out = Vec::new();
    for d in definitions {
        let exact = found.iter().find(|f| f.end == d.long.1 && f.first >= d.long.0.saturating_sub(1) && !matches!(f.kind, Kind::Date | Kind::Duration));
        let near = exact.or_else(|| bracket_owner(doc, found, d));
        let kind = near.map(|f| f.kind);
        let (long, short) = match kind {
            Some(k) => (None, k),
            None if taken.by(d.long.0, d.long.1).is_none() => (Some(Kind::Org), Kind::Org),
            None => continue,
        };
        if matches!(short, Kind::Person | Kind::Money | Kind::Duration) {
            continue;
        }
        let base = Proposal {
            kind: short, first: d.short.0, end: d.short.1, phase: 2, priority: 10, rule: "acronym-in-brackets", certainty: Certainty::Sure,
            form: Form::Acronym, thing: None,
        };
        out.push(base);
        if let Some(kind) = long {
            let title_words = (d.long.0..d.long.1).filter(|t| doc.shape(*t as usize).is_capital()).count();
            if title_words >= 2 {
                out.push(Proposal { kind, first: d.long.0, end: d.long.1, rule: "name-before-acronym", form: Form::Full, ..base });
            }
        }
    }
    out
}

/// The name that a bracket follows directly.
fn bracket_owner<'f>(doc: &Document<'_>, found: &'f [Found], d: &Definition) -> Option<&'f Found> {
    let open = (0..d.short.0).rev().find(|t| doc.shape(*t as usize) == Shape::Open)?;
    found.iter().find(|f| f.end == open && !matches!(f.kind, Kind::Date | Kind::Duration))
}
