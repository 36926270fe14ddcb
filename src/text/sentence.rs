//! Sentence ends: advice for the rules, not walls. A name that a list knows across one cancels it.

use super::Document;
use super::token::Shape;

/// Words whose full stop belongs to them.
const ABBREVIATIONS: &[&[u8]] = &[
    b"mr", b"mrs", b"ms", b"dr", b"prof", b"sen", b"sens", b"rep", b"reps", b"gov", b"lt", b"col", b"gen", b"sgt", b"capt", b"cmdr", b"maj", b"rev", b"hon",
    b"st", b"mt", b"ft", b"no", b"nos", b"vs", b"jan", b"feb", b"mar", b"apr", b"jun", b"jul", b"aug", b"sep", b"sept", b"oct", b"nov", b"dec", b"fig",
    b"approx", b"dept", b"univ", b"assoc", b"asst", b"supt", b"insp", b"det", b"atty", b"messrs", b"mme", b"fr", b"sr", b"art", b"sec", b"ext", b"tel",
    b"calif", b"mass", b"conn", b"fla", b"ariz", b"colo", b"ill", b"mich", b"minn", b"tenn", b"wash", b"wis", b"va", b"vt", b"pa", b"ga", b"ala", b"ark",
    b"del", b"kan", b"ky", b"la", b"md", b"miss", b"mo", b"mont", b"neb", b"nev", b"okla", b"ore", b"tex", b"wyo", b"ont", b"que", b"e.g", b"i.e", b"etc",
    b"al", b"spc", b"pfc", b"pvt", b"cpl", b"ssgt", b"tsgt", b"msgt", b"sfc", b"lcpl", b"brig", b"cdr", b"lcdr", b"adm", b"radm", b"vadm", b"cllr", b"cllrs",
    b"cde", b"drs", b"profs", b"engr", b"barr", b"alh", b"mgr", b"msgr", b"rt", b"thiru", b"tmt", b"smt", b"ald", b"hons",
];

/// Abbreviations that end a sentence as often as not: the next word decides.
const EITHER: &[&[u8]] = &[b"inc", b"ltd", b"co", b"corp", b"jr", b"bros", b"plc", b"llc", b"pty", b"pte", b"etc"];

/// Words that open sentences more than they follow names.
const OPENERS: &[&[u8]] = &[
    b"the", b"in", b"it", b"this", b"we", b"he", b"she", b"a", b"an", b"for", b"as", b"with", b"our", b"they", b"at", b"on", b"to", b"by", b"its", b"these",
    b"that", b"there", b"from", b"i", b"all", b"his", b"her", b"but", b"and", b"if", b"when", b"while", b"since", b"under", b"after", b"before", b"more",
    b"you",
];

/// The longest of these words.
const LONGEST: usize = 6;

/// Does the dot at this token end a sentence?
pub(super) fn ends(doc: &Document<'_>, dot: usize) -> bool {
    // `said. ”` and `said.)`: what closes belongs to the sentence before.
    let mut next = dot + 1;
    while matches!(doc.shape(next), Shape::Close | Shape::QuoteClose | Shape::Quote | Shape::Single) && doc.tokens.get(next).is_some_and(|t| !t.spaced) {
        next += 1;
    }
    let after = doc.shape(next);
    if matches!(after, Shape::Para) {
        return true;
    }
    let spaced = doc.tokens.get(next).is_some_and(|t| t.spaced) || next > dot + 1;
    if !spaced || matches!(after, Shape::Lower | Shape::Comma | Shape::Semi | Shape::Dot | Shape::Close) {
        // `.The` after a glued stop: a capital that a lower-case word is glued to by a dot.
        return after.is_capital() && dot > 0 && doc.shape(dot - 1) == Shape::Lower && doc.tokens.get(dot).is_some_and(|t| !t.spaced);
    }
    let Some(before) = dot.checked_sub(1) else { return true };
    let word = doc.lower(before);
    if word.len() > LONGEST {
        return true;
    }
    if EITHER.contains(&word) {
        return after == Shape::Break || OPENERS.contains(&doc.lower(next));
    }
    !(ABBREVIATIONS.contains(&word) && doc.shape(before).is_word())
}
