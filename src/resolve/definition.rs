//! Where a release says what its acronyms stand for.
//!
//! `International Organization for Migration (IOM)`, `IOM (International Organization for Migration)`, `IOM, the International Organization for Migration,`,
//! `the International Organization for Migration, or IOM,`.

mod told;

use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
use smallvec::SmallVec;
use told::{in_words, run_before, run_behind};

/// An acronym and the words that define it: token ranges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Definition {
    pub(crate) short: (u32, u32),
    pub(crate) long: (u32, u32),
}

/// Every acronym that the release defines, with the words that its letters stand for.
pub(crate) fn definitions(doc: &Document<'_>) -> Vec<Definition> {
    // Brackets, and commas with letters on either side: `OVI, the …`, `…, or OVI,`.
    let mut marks = doc.brackets.clone();
    for t in doc.openers.iter().copied().filter(|t| doc.shape(*t as usize) == Shape::Caps) {
        marks.extend(t.checked_sub(2).into_iter().chain([t + 1]).filter(|c| doc.shape(*c as usize) == Shape::Comma));
    }
    marks.sort_unstable();
    marks.dedup();
    let mut out: Vec<Definition> = doc.openers.iter().filter(|t| doc.shape(**t as usize) == Shape::Caps).filter_map(|t| in_words(doc, *t as usize)).collect();
    for at in marks.into_iter().map(|t| t as usize) {
        if doc.shape(at) == Shape::Open {
            out.extend(in_brackets(doc, at).or_else(|| reversed(doc, at)));
        } else {
            out.extend(in_apposition(doc, at));
        }
    }
    out.sort_by_key(|d| (d.short, d.long));
    out.dedup_by_key(|d| d.short);
    out
}

/// `Oxley Valley Institute (OVI)`, `(“OVI”)`, `(hereinafter “OVI”)`, `Oxley Valley Bank Kenya (OVB Kenya)`.
fn in_brackets(doc: &Document<'_>, open: usize) -> Option<Definition> {
    let mut at = open + 1;
    while at < open + 9
        && (matches!(doc.shape(at), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen)
            || doc.is(at, Class::LeadsInABracket)
            || at > open + 1 && matches!(doc.shape(at), Shape::Comma | Shape::Dot))
    {
        at += 1;
    }
    let first = at;
    let part = |t: usize| matches!(doc.shape(t), Shape::Caps | Shape::CapNum | Shape::Inner | Shape::Cap | Shape::Dotted);
    while at < first + 4 && part(at) {
        at += 1;
    }
    let end = at;
    let quoted = at > open + 1 && matches!(doc.shape(first - 1), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen);
    while matches!(doc.shape(at), Shape::Quote | Shape::QuoteClose | Shape::Single | Shape::Poss) {
        at += 1;
    }
    // `(“OVI” or the “Institute”)`
    let other = quoted && matches!(doc.lower(at), b"or" | b"and");
    if end == first || !(other || matches!(doc.shape(at), Shape::Close | Shape::Comma | Shape::Semi | Shape::Dash)) {
        return None;
    }
    if end > first + 1 {
        return parts(doc, before_brackets(doc, open), first, end).map(|long| Definition { short: (first as u32, end as u32), long });
    }
    let short = doc.word(first);
    let word = doc.shape(first) == Shape::Cap && short.chars().filter(|c| c.is_uppercase()).count() == 1;
    if word && !quoted && doc.shape(at) == Shape::Close {
        return by_its_syllables(doc, open, short).map(|long| Definition { short: (first as u32, end as u32), long });
    }
    if !short_enough(short) {
        return None;
    }
    // `Oxley Valley Ltd. (“OVL” or the “Company”)`: the legal form may give a letter.
    let formed = || open.checked_sub(1).filter(|dot| doc.shape(*dot) == Shape::Dot).and_then(|dot| long_form(doc, dot, short));
    let long = long_form(doc, before_brackets(doc, open), short).or_else(formed).or_else(|| spelled_in(doc, open, short))?;
    Some(Definition { short: (first as u32, end as u32), long })
}

fn short_enough(short: &str) -> bool {
    short.len() <= 14 && short.chars().filter(|c| c.is_uppercase()).count() >= 2
}

/// A short form of several words, of which some are letters and some stand in the long form: `OVB Kenya`, `OVB Committee`.
fn parts(doc: &Document<'_>, open: usize, first: usize, end: usize) -> Option<(u32, u32)> {
    let letters = |t: usize| doc.shape(t) == Shape::Caps && doc.word(t).len() >= 2;
    if !(first..end).any(letters) {
        return None;
    }
    let mut at = open;
    for part in (first..end).rev() {
        let mut word = at.checked_sub(1)?;
        // `Kenya’s Boat Relief Fund (KE BRF)`: an owner's name is its own.
        if at < open && doc.shape(word) == Shape::Poss {
            return None;
        }
        while word > 0 && matches!(doc.lower(word), b"of" | b"for" | b"the" | b"and" | b"in" | b"on") {
            word -= 1;
        }
        if doc.lower(word) == doc.lower(part) {
            at = word;
        } else if letters(part) {
            at = long_form(doc, at, doc.word(part))?.0 as usize;
        } else {
            return None;
        }
    }
    (open - at > end - first && doc.shape(at).is_capital()).then_some((at as u32, open as u32))
}

/// `Sarawak Forest Workers Association (Safowa)`: letters that are written as a word.
fn by_its_syllables(doc: &Document<'_>, open: usize, short: &str) -> Option<(u32, u32)> {
    let letters = short.to_ascii_lowercase();
    let plain = (4..=9).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_alphabetic());
    let (from, end) = if plain { run_before(doc, open) } else { None }?;
    let capitals = |first: u32| (first..end).filter(|t| doc.shape(*t as usize) == Shape::Cap).count();
    let fits = |first: &u32| (3..letters.len()).contains(&capitals(*first)) && super::letters::spells(doc, *first as usize, end as usize, letters.as_bytes());
    (from..end).find(fits).map(|first| (first, end))
}

/// `OVI (Oxley Valley Institute)`
fn reversed(doc: &Document<'_>, open: usize) -> Option<Definition> {
    let short = open.checked_sub(1)?;
    if !matches!(doc.shape(short), Shape::Caps | Shape::Inner) || !short_enough(doc.word(short)) {
        return None;
    }
    let from = open + 1 + usize::from(doc.lower(open + 1) == b"the");
    let (first, end) = spelled_by(doc, from, doc.word(short))?;
    let closed = matches!(doc.shape(end as usize), Shape::Close | Shape::Comma | Shape::Semi | Shape::Dash);
    closed.then_some(Definition { short: (short as u32, open as u32), long: (first, end) })
}

/// `OVI, the Oxley Valley Institute, …`; `the Oxley Valley Institute, or OVI, …`.
fn in_apposition(doc: &Document<'_>, comma: usize) -> Option<Definition> {
    if doc.lower(comma + 1) == b"or" && doc.shape(comma + 2) == Shape::Caps && matches!(doc.shape(comma + 3), Shape::Comma | Shape::Lower | Shape::Stop) {
        let short = doc.word(comma + 2);
        let long = if short.len() >= 3 && short_enough(short) { long_form(doc, comma, short) } else { None }?;
        return Some(Definition { short: (comma as u32 + 2, comma as u32 + 3), long });
    }
    let short = comma.checked_sub(1)?;
    if doc.shape(short) != Shape::Caps || doc.word(short).len() < 3 || !short_enough(doc.word(short)) {
        return None;
    }
    let or = doc.lower(comma + 1) == b"or";
    let from = comma + 1 + usize::from(or);
    let article = doc.lower(from) == b"the";
    if !article && !(or && doc.shape(from) == Shape::Cap) {
        return None;
    }
    let (first, end) = spelled_by(doc, from + usize::from(article), doc.word(short))?;
    let more = doc.shape(end as usize).is_capital() || matches!(doc.shape(end as usize), Shape::Hyphen | Shape::Amp);
    (!more).then_some(Definition { short: (short as u32, comma as u32), long: (first, end) })
}

/// The words from `from` on whose first letters the acronym is: all of them, in order.
fn spelled_by(doc: &Document<'_>, from: usize, short: &str) -> Option<(u32, u32)> {
    by_first_letters(doc, from, short).or_else(|| by_syllables(doc, from, short))
}

/// `NAPCO, or National Poultry Council,`: words give more letters than their first.
fn by_syllables(doc: &Document<'_>, from: usize, short: &str) -> Option<(u32, u32)> {
    let letters = short.to_ascii_lowercase();
    let (first, end) = run_behind(doc, from)?;
    let capitals = (first..end).filter(|t| doc.shape(*t as usize) == Shape::Cap).count();
    let fits = (4..=10).contains(&letters.len()) && capitals >= 2 && capitals < letters.len() && letters.bytes().all(|b| b.is_ascii_alphabetic());
    (fits && super::letters::spells(doc, first as usize, end as usize, letters.as_bytes())).then_some((first, end))
}

/// As [`spelled_by`], a letter a word.
fn by_first_letters(doc: &Document<'_>, from: usize, short: &str) -> Option<(u32, u32)> {
    let letters: SmallVec<[u8; 16]> = short.bytes().filter(u8::is_ascii_alphabetic).map(|b| b.to_ascii_lowercase()).collect();
    let (mut left, mut at, mut capitals) = (letters.as_slice(), from, 0);
    while let Some((next, rest)) = left.split_first() {
        if at >= from + 2 * letters.len() + 4 {
            return None;
        }
        let shape = doc.shape(at);
        let begins = doc.lower(at).first() == Some(next);
        if shape.is_capital() && begins {
            // `Sub-Commission` gives a letter for each part.
            let inner = doc.lower(at).iter().zip(doc.lower(at).iter().skip(1)).find(|(a, _)| **a == b'-').map(|(_, b)| *b);
            left = match rest.split_first() {
                Some((n, rest)) if inner == Some(*n) => rest,
                _ => rest,
            };
            capitals += 1;
        } else if shape == Shape::Lower && begins && left.len() < letters.len() {
            left = rest;
        } else if !matches!(shape, Shape::Amp | Shape::Comma | Shape::Poss | Shape::Hyphen)
            && !matches!(doc.lower(at), b"of" | b"the" | b"for" | b"and" | b"on" | b"in" | b"to" | b"at" | b"against" | b"de" | b"la")
        {
            return None;
        }
        at += 1;
    }
    (capitals >= 2 && letters.len() >= 2).then_some((from as u32, at as u32))
}

/// `American Widgets, Inc. (NYSE: AMW) (“AW”)`: brackets and a legal suffix stand between the name and its short form.
fn before_brackets(doc: &Document<'_>, open: usize) -> usize {
    let mut at = open;
    while at > 0 && doc.shape(at - 1) == Shape::Close {
        let Some(start) = (at.saturating_sub(10)..at).rev().find(|t| doc.shape(*t) == Shape::Open) else { break };
        at = start;
    }
    let mut cut = at;
    while cut > 0
        && (matches!(doc.lower(cut - 1), b"inc" | b"ltd" | b"llc" | b"corp" | b"plc" | b"limited" | b"corporation" | b"co" | b"bhd" | b"gmbh" | b"llp")
            // `Oxley Marine Pte Ltd (“OM”)`
            || matches!(doc.lower(cut - 1), b"pte" | b"pty" | b"pvt" | b"private" | b"sdn") && cut < at
            || matches!(doc.shape(cut - 1), Shape::Dot | Shape::Stop | Shape::Comma))
    {
        cut -= 1;
    }
    if cut > 0 && cut < at { cut } else { at }
}

/// `Joint Force in Northern Seas (JOFINS)`: the letters stand in the words in order, the first one first.
fn spelled_in(doc: &Document<'_>, open: usize, short: &str) -> Option<(u32, u32)> {
    let letters: Vec<char> = short.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if letters.len() < 4 || short.chars().any(char::is_lowercase) {
        return None;
    }
    let mut first = open;
    let mut best = None;
    while first > 0 && open - first < 9 {
        let t = first - 1;
        let joint = matches!(doc.lower(t), b"of" | b"the" | b"for" | b"and" | b"on" | b"in" | b"to" | b"&");
        if !(doc.shape(t).is_capital() || joint) {
            break;
        }
        first = t;
        let whole: String = (t..open).filter(|i| doc.shape(*i).is_word()).map(|i| doc.word(i).to_lowercase()).collect();
        let capitals = (t..open).filter(|i| doc.shape(*i).is_capital()).count();
        let mut rest = whole.chars();
        let spelled = letters.iter().all(|l| rest.by_ref().any(|c| c == *l));
        if doc.shape(t).is_capital() && whole.chars().next() == letters.first().copied() && spelled && capitals >= 2 && letters.len() + 1 >= capitals {
            best = Some((t as u32, open as u32));
        }
    }
    best
}

pub(super) fn foreign_joint(word: &[u8]) -> bool {
    Class::ForeignJoint.holds(word)
}

/// The words before a bracket whose first letters the acronym is made of: `Prosecutor General’s Office (PGO)`.
fn long_form(doc: &Document<'_>, open: usize, short: &str) -> Option<(u32, u32)> {
    // `Fenwick Foundation for the Decent Web (FFDW)`: the first letter is no `for`, where the capitals have them all.
    spelled_back(doc, open, short, false).or_else(|| spelled_back(doc, open, short, true))
}

/// `small`: words in small letters may give a letter.
fn spelled_back(doc: &Document<'_>, open: usize, short: &str, small: bool) -> Option<(u32, u32)> {
    let letters: Vec<char> = short.chars().filter(|c| c.is_alphabetic() && (c.is_uppercase() || short.len() < 4)).flat_map(char::to_lowercase).collect();
    let mut left = letters.as_slice();
    let mut at = open;
    let mut best = None;
    let mut words = 0;
    while at > 0 && words < letters.len() * 2 + 4 {
        at -= 1;
        let shape = doc.shape(at);
        if matches!(
            shape,
            Shape::Poss | Shape::Comma | Shape::Amp | Shape::Quote | Shape::QuoteClose | Shape::QuoteOpen | Shape::Slash | Shape::Hyphen | Shape::Dash
        ) {
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
            // `Access and Benefit Trust (ABT)`: a small word begins no name.
            if left.last() == Some(&c) && (small && left.len() > 1 || shape != Shape::Lower) {
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
        // `Jumuiya ya Watu wa Pwani (JWP)`
        if !took && words > 1 && foreign_joint(doc.lower(at)) {
            continue;
        }
        if !took && shape.is_capital() {
            return None;
        }
        if !took && !doc.is(at, Class::NoLetter) {
            return None;
        }
    }
    let (first, end) = best?;
    // The first word is a name's word.
    doc.shape(first as usize).is_capital().then_some((first, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, String)> {
        let doc = Document::new(text);
        let words = |(a, b): (u32, u32)| doc.words(a as usize, b as usize);
        definitions(&doc).iter().map(|d| (words(d.short), words(d.long).to_owned())).collect()
    }

    #[test]
    fn definitions_in_all_their_forms() {
        let long = "Oxley Valley Institute of Trade";
        for text in [
            "The Oxley Valley Institute of Trade (OVIT) met.",
            "The Oxley Valley Institute of Trade (hereinafter referred to as “OVIT”) met.",
            "The Oxley Valley Institute of Trade (also known as OVIT) met.",
            "It is OVIT (Oxley Valley Institute of Trade) again.",
            "It is OVIT, the Oxley Valley Institute of Trade, again.",
            "The Oxley Valley Institute of Trade, or OVIT, met.",
            "OVIT, which stands for Oxley Valley Institute of Trade, met.",
            "OVIT, short for Oxley Valley Institute of Trade, met.",
            "OVIT – Oxley Valley Institute of Trade – met.",
            "The Oxley Valley Institute of Trade, abbreviated OVIT, met.",
        ] {
            assert_eq!(found(text), [("OVIT", long.to_owned())], "{text}");
        }
        assert_eq!(found("The Oxley Valley Bank Kenya (OVB Kenya) paid."), [("OVB Kenya", "Oxley Valley Bank Kenya".to_owned())]);
        assert_eq!(found("The Fenwick Fund for Decent Work (FFDW) paid."), [("FFDW", "Fenwick Fund for Decent Work".to_owned())]);
        assert_eq!(found("The Action and Boat-Sharing (ABS) plan grew."), [("ABS", "Action and Boat-Sharing".to_owned())]);
        assert_eq!(found("The Boat Dispute Relief Committee (BDR Committee) met."), [("BDR Committee", "Boat Dispute Relief Committee".to_owned())]);
        assert_eq!(found("The NAPCO, or National Poultry Council, met."), [("NAPCO", "National Poultry Council".to_owned())]);
        assert_eq!(found("The Oxley Valley Trust, OVT for short, met."), [("OVT", "Oxley Valley Trust".to_owned())]);
        assert_eq!(found("The Marlow Forest Workers Association (Mafowa) met."), [("Mafowa", "Marlow Forest Workers Association".to_owned())]);
        assert_eq!(found("The Swedish Agency for Tides, known in Swedish as STV, met."), [("STV", "Swedish Agency for Tides".to_owned())]);
        assert_eq!(found("Known by its French acronym, OFRAM, the Office of Boats met."), [("OFRAM", "Office of Boats".to_owned())]);
        for none in ["He met OVIT, the Oxley board, again.", "He met OVIT (Oslo) again.", "The Oxley Bank (in Kenya Town) paid.", "He met Ann, or OVIT, again."]
        {
            assert_eq!(found(none), [], "{none}");
        }
    }
}
