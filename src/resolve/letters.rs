//! Letters in brackets that stand for the words beside them, whatever body a list knows by them: `Necrotizing Enterocolitis (NEC)` is no maker of computers.

use super::definition::Definition;
use crate::gazetteer::label::{Label, LabelSet};
use crate::text::Document;
use crate::text::token::Shape;

/// The most letters that words spell: what is looked through grows with their square.
const MOST: usize = 10;

/// The letters that the release explains by words in no list: those of its definitions, and those that words before a bracket spell more freely.
pub(crate) fn explained(doc: &Document<'_>, definitions: &[Definition], listed: &dyn Fn(u32, u32) -> bool, labels: &dyn Fn(u32) -> LabelSet) -> Vec<u32> {
    let mut out: Vec<u32> = definitions.iter().filter(|d| !listed(d.long.0, d.long.1)).map(|d| d.short.0).collect();
    for open in doc.brackets.iter().map(|t| *t as usize).filter(|t| doc.shape(*t) == Shape::Open) {
        let Some(short) = held(doc, open) else { continue };
        let defined = definitions.binary_search_by_key(&(short as u32), |d| d.short.0).is_ok();
        if !defined && spelled(doc, open, short, labels) {
            out.push(short as u32);
        }
    }
    out
}

/// The letters that a bracket holds alone, between quotation marks or not.
fn held(doc: &Document<'_>, open: usize) -> Option<usize> {
    let quote = |t: usize| matches!(doc.shape(t), Shape::Quote | Shape::QuoteOpen | Shape::QuoteClose | Shape::SingleOpen | Shape::Single);
    let short = open + 1 + usize::from(quote(open + 1));
    let behind = short + 1 + usize::from(quote(short + 1));
    (doc.shape(short) == Shape::Caps && matches!(doc.shape(behind), Shape::Close | Shape::Comma | Shape::Semi)).then_some(short)
}

/// Do the words before the bracket, with the one behind it, spell the letters: the first word by its first letter, the last by one of its own?
fn spelled(doc: &Document<'_>, open: usize, short: usize, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let letters = doc.lower(short);
    let mut end = open;
    // `Criminal Procedure Code 2010 (“CPC”)`
    while end > 0 && doc.shape(end - 1) == Shape::Num {
        end -= 1;
    }
    let Some(last) = end.checked_sub(1) else { return false };
    // `Ann Holt (BBC)` works there.
    let name = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::Org.bit();
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
    if !(3..=MOST).contains(&letters.len())
        || !doc.shape(last).is_word()
        || doc.shape(last) != Shape::Lower && labels(last as u32) & name != 0 && labels(last as u32) & common == 0
    {
        return false;
    }
    let part = |t: &usize| doc.shape(*t).is_word() || matches!(doc.shape(*t), Shape::Hyphen | Shape::Amp);
    let first = (end.saturating_sub(2 * letters.len() + 2)..end).rev().take_while(part).last().unwrap_or(end);
    // `instruction set (ISA) architecture`
    let behind = (short + 1..short + 4).find(|t| doc.shape(*t) == Shape::Close).map(|t| doc.lower(t + 1)).unwrap_or_default();
    let with_behind = letters.split_last().filter(|(last, rest)| rest.len() >= 2 && behind.first() == Some(last)).map(|(_, rest)| rest);
    [Some(letters), with_behind].into_iter().flatten().any(|letters| (first..end).any(|from| spells(doc, from, end, letters)))
}

/// Words whose letters hold these in order: the first begins with the first, every other word in turn begins with one or is small, the last has one.
pub(super) fn spells(doc: &Document<'_>, from: usize, end: usize, letters: &[u8]) -> bool {
    let mut left = letters;
    for t in from..end {
        let word = doc.lower(t);
        if !doc.shape(t).is_word() {
            continue;
        }
        let begins = left.first().is_some_and(|l| word.first() == Some(l));
        let small = matches!(word, b"of" | b"the" | b"for" | b"and" | b"on" | b"in" | b"to" | b"at" | b"by" | b"with" | b"a");
        if !begins {
            if t == from || t + 1 == end || !small {
                return false;
            }
            continue;
        }
        // `Enterocolitis` gives E and C; what it gives beyond its first letter is left to the next word where that begins with it.
        let mut rest = word.iter().skip(1);
        left = left.get(1..).unwrap_or(&[]);
        let next = (t + 1..end).find(|n| doc.shape(*n).is_word()).and_then(|n| doc.lower(n).first());
        while let Some(l) = left.first()
            && next != Some(l)
            && rest.any(|b| b == l)
        {
            left = left.get(1..).unwrap_or(&[]);
        }
    }
    left.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_spell_letters() {
        for (text, letters) in [
            ("serious Necrotizing Enterocolitis (NEC) in babies", true),
            ("the new open instruction set (ISA) architecture", true),
            ("the Boat Safety Code 2010 (“BSC”) was", true),
            ("the prostate-specific antigen (PSA) test", true),
            ("works in Berlin (BBC) and", false),
            ("a man of the press (CNN) came", false),
        ] {
            let doc = Document::new(text);
            let short = doc.brackets.iter().find_map(|t| held(&doc, *t as usize)).unwrap();
            let open = (0..short).rev().find(|t| doc.shape(*t) == Shape::Open).unwrap();
            assert_eq!(spelled(&doc, open, short, &|_| 0), letters, "{text}");
        }
    }
}
