//! What the release's letters stand for: those of names, and those of things that have none (`artificial intelligence (AI)`).

#[cfg(test)]
mod tests;

use super::Release;
use crate::gazetteer::label::Label;
use crate::record::Acronym;
use crate::text::token::Shape;
use smallvec::SmallVec;

/// Token ranges of letters and of the words that they stand for.
type Pair = ((u32, u32), (u32, u32));

/// Every acronym that the release explains, in text order.
pub(super) fn acronyms(r: &Release<'_, '_>) -> Vec<Acronym> {
    let mut all: Vec<Pair> = r.acronyms.iter().map(|d| (d.short, d.long)).collect();
    let explained: Vec<(u32, u32)> = all.iter().map(|(short, _)| *short).collect();
    let known = |t: u32| explained.binary_search_by_key(&t, |s| s.0).is_ok();
    all.extend(r.doc.brackets.iter().filter_map(|open| behind(r, *open).or_else(|| before(r, *open))).filter(|((short, _), _)| !known(*short)));
    all.sort_unstable();
    all.into_iter().map(|(short, long)| record(r, short, long)).collect()
}

fn record(r: &Release<'_, '_>, short: (u32, u32), (first, mut last): (u32, u32)) -> Acronym {
    let (start, end) = r.span(short.0, short.1);
    let defined = r.found.binary_search_by_key(&short.0, |f| f.first).ok().and_then(|n| r.found.get(n));
    // `the Boat Office’s (BO)`
    while last > first + 1 && matches!(r.doc.shape(last as usize - 1), Shape::Poss | Shape::Open | Shape::Comma) {
        last -= 1;
    }
    Acronym {
        short: r.doc.words(short.0 as usize, short.1 as usize).to_owned(),
        long: r.doc.words(first as usize, last as usize).to_owned(),
        start,
        end,
        defines: defined.and_then(|f| r.id(f)).map(str::to_owned),
    }
}

/// Letters of one word: `AI`, `IoT`, `SMEs` without its ending.
fn letters(r: &Release<'_, '_>, t: u32) -> Option<SmallVec<[u8; 12]>> {
    if !matches!(r.doc.shape(t as usize), Shape::Caps | Shape::Inner | Shape::Cap | Shape::CapNum) {
        return None;
    }
    let word = r.doc.word(t as usize);
    let plain = word.strip_suffix('s').filter(|w| w.bytes().all(|b| b.is_ascii_uppercase())).unwrap_or(word);
    let capitals = plain.bytes().filter(u8::is_ascii_uppercase).count();
    (capitals >= 2 && plain.len() <= 10 && plain.bytes().all(|b| b.is_ascii_alphabetic()))
        .then(|| plain.bytes().filter(u8::is_ascii_alphabetic).map(|b| b.to_ascii_lowercase()).collect())
}

/// `artificial intelligence (AI)`, `electric vehicles (“EVs”)`, `an environmental impact assessment (the EIA)`
fn behind(r: &Release<'_, '_>, open: u32) -> Option<Pair> {
    let quote = |t: u32| matches!(r.doc.shape(t as usize), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen | Shape::QuoteClose | Shape::Single);
    let mut short = open + 1;
    while short < open + 4 && (quote(short) || matches!(r.doc.lower(short as usize), b"the" | b"or")) {
        short += 1;
    }
    let mut end = short + 1;
    while quote(end) && end < short + 3 {
        end += 1;
    }
    let of = letters(r, short)?;
    let closed = matches!(r.doc.shape(end as usize), Shape::Close | Shape::Comma | Shape::Semi);
    let word = |t: u32| matches!(r.doc.shape(t as usize), Shape::Lower | Shape::Cap);
    if !closed || r.doc.shape(open as usize) != Shape::Open || !open.checked_sub(1).is_some_and(word) {
        return None;
    }
    let first = initials(r, open, &of).or_else(|| spelled(r, open, short, &of))?;
    Some(((short, short + 1), (first, open)))
}

/// Small words that give no letter.
fn joint(word: &[u8]) -> bool {
    matches!(
        word,
        b"of" | b"the" | b"and" | b"in" | b"for" | b"to" | b"on" | b"by" | b"with" | b"a" | b"an" | b"or" | b"at" | b"de" | b"&" | b"from" | b"against"
    )
}

/// The token from which on each letter begins a word, or a part of one (`medium-sized`), up to a bracket.
fn initials(r: &Release<'_, '_>, open: u32, letters: &[u8]) -> Option<u32> {
    let (mut left, mut at) = (letters, open);
    while let Some(before) = at.checked_sub(1).filter(|_| open - at < 2 * letters.len() as u32 + 4) {
        at = before;
        let word = r.doc.lower(at as usize);
        match r.doc.shape(at as usize) {
            Shape::Hyphen | Shape::Comma | Shape::Slash | Shape::Amp => continue,
            Shape::Lower | Shape::Cap | Shape::Caps | Shape::Inner => {}
            _ => return None,
        }
        let mut took = false;
        for part in word.rsplit(|b| *b == b'-') {
            if let Some((last, rest)) = left.split_last()
                && part.first() == Some(last)
                // `of` gives its letter only where the letters need it: `return on investment (ROI)`
                && (!joint(word) || needs(r, at, rest))
            {
                (left, took) = (rest, true);
            }
        }
        if left.is_empty() {
            return took.then_some(at);
        }
        if !took && !joint(word) {
            // `small and medium-sized enterprises (SMEs)`: a part of a compound gives none.
            if !word.contains(&b'-') {
                return None;
            }
        }
    }
    None
}

/// Do the words before a small one begin with the letters that are left?
fn needs(r: &Release<'_, '_>, at: u32, left: &[u8]) -> bool {
    let before = at.checked_sub(1).map_or(&b""[..], |t| r.doc.lower(t as usize));
    left.last().is_none_or(|l| before.first() == Some(l))
}

/// `tuberculosis (TB)`, `polychlorinated biphenyls (PCBs)`: the letters stand in the words in order, each word’s first among them.
fn spelled(r: &Release<'_, '_>, open: u32, short: u32, letters: &[u8]) -> Option<u32> {
    const PLACES: u128 = Label::Country.bit() | Label::StateAbbr.bit() | Label::StateAbbrX.bit() | Label::Org.bit();
    if r.labels(short) & PLACES != 0 {
        return None;
    }
    let mut first = open;
    while let Some(t) = first.checked_sub(1).filter(|t| open - t <= letters.len() as u32) {
        let word = r.doc.lower(t as usize);
        if !matches!(r.doc.shape(t as usize), Shape::Lower | Shape::Cap) || joint(word) && word.first() != letters.first() {
            return None;
        }
        first = t;
        if word.first() != letters.first() {
            continue;
        }
        let mut rest = letters;
        let mut whole = true;
        for w in (t..open).map(|t| r.doc.lower(t as usize)) {
            whole &= w.first().is_some_and(|b| rest.first() == Some(b));
            for b in w {
                if let Some((l, more)) = rest.split_first()
                    && l == b
                {
                    rest = more;
                }
            }
        }
        // One word of many letters, or a letter for each.
        let long = open - t > 1 || word.len() >= 8 && letters.len() <= 3;
        return (whole && rest.is_empty() && long).then_some(t);
    }
    None
}

/// `AI (artificial intelligence)`, `IoT (the Internet of Things)`
fn before(r: &Release<'_, '_>, open: u32) -> Option<Pair> {
    let short = open.checked_sub(1)?;
    let of = letters(r, short).filter(|_| r.doc.shape(open as usize) == Shape::Open)?;
    let from = open + 1 + u32::from(r.doc.lower(open as usize + 1) == b"the");
    let close = (from..from + 3 * of.len() as u32 + 4).find(|t| r.doc.shape(*t as usize) == Shape::Close)?;
    (initials(r, close, &of)? == from).then_some(((short, open), (from, close)))
}
