//! Short names in a bracket behind a name that was found, and letters before a bracket that holds one: which of them are its own.

use super::Found;
use super::definition::Definition;
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;

/// Brackets right behind a name that was found, whose letters begin words of it in order: `Bureau of International Narcotics and Law
/// Enforcement Affairs (INL)`; and letters before brackets that hold nothing but a name: `ORBI (Oxley Renaissance Boat Institute)`.
pub(crate) fn owned(doc: &Document<'_>, found: &[Found], known: &[Definition], labels: &dyn Fn(u32) -> LabelSet) -> Vec<Definition> {
    let mut out = Vec::new();
    let defined = |short: u32| known.binary_search_by_key(&short, |d| d.short.0).is_ok();
    for f in found.iter().filter(|f| matches!(f.kind, Kind::Org | Kind::Other) && f.end - f.first >= 2) {
        if let Some(short) = before(doc, f).filter(|s| !defined(*s)) {
            out.push(Definition { short: (short, short + 1), long: (f.first, f.end) });
        }
        if doc.shape(f.end as usize) != Shape::Open || defined(f.end + 1) {
            continue;
        }
        let (short, Some(end)) = (f.end + 1, short_end(doc, f.end + 1)) else { continue };
        let letters = doc.lower(short as usize);
        let caps = doc.shape(short as usize) == Shape::Caps;
        let body = f.kind == Kind::Org;
        let stands = if end > short + 1 {
            body && in_parts(doc, f, short, end, labels)
        } else if caps {
            begun(doc, f, letters) || body && (inside(doc, f, letters) || foreign(doc, short, labels) && headed(doc, f, labels))
        } else {
            body && labels(short) == 0 && blend(doc, f, short)
        };
        if stands {
            out.push(Definition { short: (short, end), long: (f.first, f.end) });
        }
    }
    out
}

/// The end of the words that a bracket holds up to its end, or to a comma or dash in it.
fn short_end(doc: &Document<'_>, short: u32) -> Option<u32> {
    let part = |t: u32| {
        let shape = doc.shape(t as usize);
        shape.is_capital() || shape == Shape::Inner || t > short && matches!(shape, Shape::Amp | Shape::Hyphen | Shape::Num)
    };
    let end = (short..short + 4).find(|t| !part(*t))?;
    (end > short && matches!(doc.shape(end as usize), Shape::Close | Shape::Comma | Shape::Semi | Shape::Dash)).then_some(end)
}

/// `ORBI (the Oxley Renaissance Boat Institute)`: the letters stand in the only name in the bracket.
fn before(doc: &Document<'_>, f: &Found) -> Option<u32> {
    let the = u32::from(f.first > 0 && doc.lower(f.first as usize - 1) == b"the");
    let open = f.first.checked_sub(1 + the)?;
    let short = open.checked_sub(1)?;
    let held = doc.shape(open as usize) == Shape::Open && doc.shape(f.end as usize) == Shape::Close && doc.shape(short as usize) == Shape::Caps;
    let letters = doc.lower(short as usize);
    (held && f.kind == Kind::Org && (begun(doc, f, letters) || inside(doc, f, letters))).then_some(short)
}

/// Each letter begins a capital word of the name, in order.
fn begun(doc: &Document<'_>, f: &Found, letters: &[u8]) -> bool {
    let mut initials = (f.first..f.end).filter(|t| doc.shape(*t as usize).is_capital()).filter_map(|t| doc.lower(t as usize).first().copied());
    letters.len() >= 2 && letters.iter().all(|l| initials.by_ref().any(|i| i == *l))
}

/// `Oxley Polytechnic (OXP)`, `Oyrota University of Technology (OyrTech)`: the letters stand in the name in order, the first one in front.
fn inside(doc: &Document<'_>, f: &Found, letters: &[u8]) -> bool {
    letters.len() >= 3 && doc.lower(f.first as usize).first() == letters.first() && spelled(doc, f, letters)
}

/// The letters stand in the words of the name in order.
fn spelled(doc: &Document<'_>, f: &Found, letters: &[u8]) -> bool {
    let mut rest = (f.first..f.end).flat_map(|t| doc.lower(t as usize).iter());
    letters.iter().all(|l| rest.by_ref().any(|b| b == l))
}

/// `Ministry of Education (MEC)`: letters of the name in another language, which are no word and nothing else that lists know.
fn foreign(doc: &Document<'_>, short: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    (3..=7).contains(&doc.lower(short as usize).len()) && labels(short) == 0
}

/// A name with a body's head, of words that are not all capitals: `Bridges and Roads Department`.
fn headed(doc: &Document<'_>, f: &Found, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit() | Label::OrgUnit.bit() | Label::Org.bit();
    f.certainty >= Certainty::Likely
        && (f.first..f.end).any(|t| doc.shape(t as usize) == Shape::Cap)
        && ((f.first..f.end).any(|t| labels(t) & heads != 0) || f.rule.starts_with("listed"))
}

/// `World Orchard Center (WorldOrch)`, `Oak Joint Stock Bank (OakBank)`: one word of pieces of the name, or of letters of another language (`GDDKiA`).
fn blend(doc: &Document<'_>, f: &Found, short: u32) -> bool {
    let word = doc.word(short as usize);
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let letters: Vec<u8> = doc.lower(short as usize).iter().copied().filter(u8::is_ascii_alphabetic).collect();
    let starts = |l: Option<&u8>| (f.first..f.end).any(|t| doc.shape(t as usize).is_capital() && doc.lower(t as usize).first() == l);
    capitals >= 2 && (capitals >= 3 && word.len() <= 8 || starts(letters.first()) && (spelled(doc, f, &letters) || ends_alike(doc, f, word)))
}

/// `GHBank` of a `… Bank`: the last piece is a word of the name, or its beginning.
fn ends_alike(doc: &Document<'_>, f: &Found, word: &str) -> bool {
    let last = word.rfind(char::is_uppercase).and_then(|at| word.get(at..)).unwrap_or_default().to_lowercase();
    last.len() >= 3 && (f.first..f.end).any(|t| doc.lower(t as usize).starts_with(last.as_bytes()))
}

/// `Northern Boat Taskforce (NT BTF)`, `Oxley & Holt (O&H)`, `Council of the 3rd Region (CRO-3)`: letters, and words or beginnings of words of the name.
fn in_parts(doc: &Document<'_>, f: &Found, short: u32, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let mut lettered = false;
    let all = (short..end).all(|t| {
        let word = doc.lower(t as usize);
        let starts = |w: u32| doc.shape(w as usize).is_capital() && doc.lower(w as usize).starts_with(word);
        let whole = (f.first..f.end).any(starts);
        let first = |w: u32| doc.shape(w as usize).is_capital() && doc.lower(w as usize).first() == word.first();
        match doc.shape(t as usize) {
            Shape::Amp => (f.first..f.end).any(|w| doc.shape(w as usize) == Shape::Amp || doc.lower(w as usize) == b"and"),
            Shape::Hyphen => true,
            Shape::Num => (f.first..f.end).any(|w| doc.lower(w as usize).starts_with(word)),
            Shape::Caps => {
                lettered = true;
                whole || word.len() >= 2 && (f.first..f.end).any(first) && spelled(doc, f, word) || labels(t) & Label::Country.bit() != 0
            }
            Shape::Initial => {
                lettered = true;
                whole
            }
            _ => whole,
        }
    });
    all && lettered
}
