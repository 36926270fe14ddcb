//! Whether a noun is one of things that are counted: a plural, and no measure.

use crate::gazetteer::label::{Label, LabelSet};

/// Plurals without an s, and words that are plural as they are.
const PLURALS: &[&[u8]] = &[
    b"aircraft", b"alumnae", b"alumni", b"antennae", b"bacteria", b"bison", b"cacti", b"cattle", b"clergy", b"consortia", b"crew", b"criteria", b"curricula",
    b"deer", b"emeriti", b"faculty", b"feet", b"fish", b"fora", b"fungi", b"geese", b"genera", b"hovercraft", b"larvae", b"lice", b"livestock", b"media",
    b"memoranda", b"mice", b"nuclei", b"oxen", b"personnel", b"phenomena", b"pike", b"police", b"poultry", b"referenda", b"salmon", b"sheep", b"spacecraft",
    b"squid", b"stadia", b"staff", b"stimuli", b"swine", b"syllabi", b"symposia", b"taxa", b"teeth", b"trout", b"tuna", b"watercraft", b"youth",
];

/// How irregular plurals end: `craftswomen`, `schoolchildren`, `salespeople`.
const ENDINGS: &[&[u8]] = &[b"men", b"children", b"people"];

/// Measures and parts are no things counted.
const MEASURES: &[&[u8]] = &[
    b"acres", b"amperes", b"amps", b"basis", b"bits", b"bps", b"bushels", b"bytes", b"calories", b"carats", b"cents", b"centuries", b"days", b"decades",
    b"decibels", b"degrees", b"dollars", b"feet", b"furlongs", b"gallons", b"grammes", b"grams", b"hectares", b"hertz", b"horsepower", b"hours", b"inches",
    b"joules", b"kelvins", b"kgs", b"kilos", b"km", b"kms", b"knots", b"light-years", b"litres", b"liters", b"lumens", b"meters", b"metres", b"miles",
    b"minutes", b"moles", b"months", b"others", b"ounces", b"parsecs", b"percent", b"percentiles", b"pints", b"pixels", b"points", b"pounds", b"quarters",
    b"quarts", b"revolutions", b"rpms", b"seconds", b"thirds", b"fifths", b"tenths", b"times", b"tonnes", b"tons", b"volts", b"watts", b"weeks", b"yards",
    b"years", b"fold",
];

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
    regular || PLURALS.contains(&word) || irregular()
}

/// `787 order supports the move`: a verb's object begins behind it.
pub(crate) fn article(word: &[u8]) -> bool {
    matches!(word, b"the" | b"a" | b"an" | b"its" | b"their" | b"our" | b"his" | b"her" | b"it" | b"them" | b"him" | b"us")
}

fn measure(word: &[u8]) -> bool {
    let base = PREFIXES.iter().find_map(|p| word.strip_prefix(*p)).unwrap_or(word);
    MEASURES.contains(&word) || MEASURES.contains(&base)
}

/// `MPs`, `NGOs`, `PhDs`: letters in the plural.
fn letters(word: &str) -> bool {
    word.len() > 2 && word.strip_suffix('s').is_some_and(|w| w.ends_with(|c: char| c.is_ascii_uppercase()))
}
