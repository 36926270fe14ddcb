//! Whether a noun is one of things that are counted: a plural, and no measure.

use crate::gazetteer::label::{Label, LabelSet};
use crate::text::class::Class;

/// How irregular plurals end: `craftswomen`, `schoolchildren`, `salespeople`.
const ENDINGS: &[&[u8]] = &[b"men", b"children", b"people"];

/// What stands in front of measures: `kilometres`, `megawatts`.
const PREFIXES: &[&[u8]] =
    &[b"kilo", b"centi", b"milli", b"micro", b"nano", b"pico", b"femto", b"mega", b"giga", b"tera", b"peta", b"exa", b"deci", b"deca", b"hecto"];

/// A word is the last of what is counted. `written`: as it stands, with the words before it that are one with it (`PhD students`).
pub(crate) fn counted(word: &[u8], written: &str, labels: LabelSet) -> bool {
    let has = |l: Label| labels & l.bit() != 0;
    let last = written.rsplit(' ').next().unwrap_or(written);
    if last.starts_with(|c: char| c.is_uppercase()) && (letters(last) || !has(Label::Noun) || has(Label::Month)) {
        return letters(last);
    }
    let verb = has(Label::VerbS) && !has(Label::Noun);
    // `kilowatt-hours`, `person-years`
    let unit = word.rsplit(|b| *b == b'-').next().unwrap_or(word);
    plural(word) && !verb && !measure(word) && !measure(unit)
}

/// `schools`, `women`, `fungi`
pub(crate) fn plural(word: &[u8]) -> bool {
    let regular = word.len() > 3 && word.ends_with(b"s") && !word.ends_with(b"ss") && !word.ends_with(b"us");
    let irregular =
        || ENDINGS.iter().any(|e| word.ends_with(e)) && !matches!(word, b"specimen" | b"abdomen" | b"regimen" | b"acumen" | b"omen" | b"semen" | b"amen");
    regular || Class::IrregularPlural.holds(word) || irregular()
}

/// `787 order supports the move`: a verb's object begins behind it.
pub(crate) fn article(word: &[u8]) -> bool {
    matches!(word, b"the" | b"a" | b"an" | b"its" | b"their" | b"our" | b"his" | b"her" | b"it" | b"them" | b"him" | b"us")
}

fn measure(word: &[u8]) -> bool {
    let base = PREFIXES.iter().find_map(|p| word.strip_prefix(*p)).unwrap_or(word);
    Class::Measure.holds(word) || Class::Measure.holds(base)
}

/// `MPs`, `NGOs`, `PhDs`: letters in the plural.
fn letters(word: &str) -> bool {
    word.len() > 2 && word.strip_suffix('s').is_some_and(|w| w.ends_with(|c: char| c.is_ascii_uppercase()))
}
