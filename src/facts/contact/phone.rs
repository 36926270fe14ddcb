//! Telephone numbers: as written, with extension and label, in E.164 where the country is known.

use super::channel::Found;
use crate::record::Phone;
use once_cell::sync::Lazy;
use regex::Regex;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::str::FromStr;

/// Digits in groups, with an extension behind them.
static NUMBER: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(
        r"(?i)(?P<n>(?:\+\s?|00\s?)?\(?\+?\d[\d()]*(?:\s?[-./–‑\u{a0}]\s?|\s{1,2}|\s?\(\d{1,4}\)\s?)?\d(?:[\d()]|[-./–‑\u{a0} ]{1,2}[\d(])*)(?:\s*,?\s*(?:x|ext\.?|extension)\s*(?P<x>\d{1,6})\b)?",
    )
    .ok()
});

/// The word in front that says what a number is: `Tel:`, `Mobile`, `M:`.
static LABEL: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(r"(?i)(?:^|[^a-z])(tel(?:ephone)?|ph(?:one)?|mob(?:ile)?|cell(?:phone)?|fax|office|direct|desk|switchboard|landline|whatsapp|signal|toll[- ]free|after[- ]hours|a\.?\s?h\.?|hotline|helpline|[tpmdwof])\s*[.:)]{0,2}\s*(?:no\.?|number)?\s*[.:]?\s*$").ok()
});

/// The same behind it: `0491 570 157 (mobile)`, `+64 21 555 019 WhatsApp`.
static BEHIND: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(r"(?i)^\s*(?:\(\s*(tel|telephone|phone|mobile|mob|cell|fax|office|direct|work|home|whatsapp|after hours|a\.?h\.?)\s*\)|(whatsapp|mobile|cell|fax)\b(?:[^:\d]{0,20}$|\s*[,;]))").ok()
});

/// The telephone numbers of a line that speaks of contacts. `regions`: countries that they may belong to, the likeliest first.
pub(super) fn phones(line: &str, regions: &[&str]) -> Vec<Found<Phone>> {
    // Most lines have no number: what it takes to find one is spared.
    if line.bytes().filter(u8::is_ascii_digit).count() < SHORTEST {
        return Vec::new();
    }
    let Some(re) = NUMBER.as_ref() else { return Vec::new() };
    let mut out: Vec<Found<Phone>> = Vec::new();
    for c in re.captures_iter(line) {
        let (Some(whole), Some(n)) = (c.get(0), c.name("n")) else { continue };
        let text = n.as_str().trim_end_matches([' ', '-', '.', '/', '(', '\u{a0}', '–']);
        let text = if text.contains('(') || !text.ends_with(')') { text } else { text.trim_end_matches(')') };
        let extension = c.name("x").map(|x| x.as_str().to_owned());
        let end = if extension.is_some() { whole.end() } else { n.start() + text.len() };
        if !is_long_enough(text) {
            continue;
        }
        let label = label(line, n.start(), end);
        if !looks_like_one(text, label.is_some(), line, n.start(), end) {
            continue;
        }
        let e164 = e164(text, regions);
        if e164.is_none() && !text.contains(|c: char| !c.is_ascii_digit()) && label.is_none() {
            continue;
        }
        let text = line.get(n.start()..end).unwrap_or(text).to_owned();
        out.push(Found { start: n.start(), end, what: Phone { text, e164, extension, label } });
    }
    out
}

fn label(line: &str, start: usize, end: usize) -> Option<String> {
    let group = |re: &Lazy<Option<Regex>>, part: &str| {
        let c = re.as_ref()?.captures(part)?;
        c.get(1).or_else(|| c.get(2)).map(|m| m.as_str().to_owned())
    };
    let before = line.get(..start)?;
    let from = before.char_indices().rev().nth(23).map_or(0, |(i, _)| i);
    group(&LABEL, before.get(from..)?).or_else(|| group(&BEHIND, line.get(end..)?))
}

/// The digits of the shortest number, and of the longest.
const SHORTEST: usize = 7;
const LONGEST: usize = 15;

fn is_long_enough(text: &str) -> bool {
    (SHORTEST..=LONGEST).contains(&text.bytes().filter(u8::is_ascii_digit).count())
}

/// A number of 7 to 15 digits that is no date, no range of years, no amount, no part of a longer word.
fn looks_like_one(text: &str, labelled: bool, line: &str, start: usize, end: usize) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|g| !g.is_empty()).collect();
    let year = |g: &str| g.len() == 4 && (g.starts_with("19") || g.starts_with("20"));
    let years = groups.len() <= 3 && groups.iter().any(|g| year(g)) && groups.iter().all(|g| year(g) || g.len() <= 2);
    // `1 250 000`: thousands.
    let thousands = groups.len() >= 2
        && text.bytes().all(|b| b.is_ascii_digit() || b == b' ')
        && groups.iter().skip(1).all(|g| g.len() == 3)
        && !text.starts_with('0')
        && groups.first().is_some_and(|g| g.len() <= 3);
    let before = line.get(..start).and_then(|s| s.chars().next_back());
    let after = line.get(end..).and_then(|s| s.chars().next());
    let part = before.is_some_and(|c| matches!(c, '$' | '€' | '£' | '#' | '/' | '=' | '_' | '@') || c.is_ascii_digit()) || matches!(after, Some('%' | '@'));
    let box_number = line.get(..start).is_some_and(|b| b.trim_end().to_ascii_lowercase().ends_with("box"));
    let abn = line.get(..start).is_some_and(|b| matches!(b.trim_end().rsplit(' ').next(), Some("ABN" | "ACN" | "CRN" | "No" | "No.")));
    let other = years || part || box_number || abn || thousands && !labelled;
    !other && (SHORTEST..=LONGEST).contains(&digits) && (labelled || groups.len() > 1 || digits >= 8)
}

thread_local! {
    /// Numbers read before, by their words and countries: an issuer's releases end with the same ones.
    static READ: RefCell<FxHashMap<String, Option<String>>> = RefCell::default();
}

/// So many numbers are kept.
const KEPT: usize = 1000;

/// The number in E.164, by the first of the regions in which it is a number that exists.
fn e164(text: &str, regions: &[&str]) -> Option<String> {
    let key = regions.iter().fold(text.to_owned(), |key, region| key + "\n" + region);
    READ.with_borrow_mut(|read| {
        if let Some(known) = read.get(&key) {
            return known.clone();
        }
        if read.len() >= KEPT {
            read.clear();
        }
        let number = parsed(text, regions);
        read.insert(key, number.clone());
        number
    })
}

fn parsed(text: &str, regions: &[&str]) -> Option<String> {
    // `(64-9) 368-1234`: a country code in brackets, without its plus sign.
    let fixed =
        text.strip_prefix('(').filter(|t| t.split_once(')').is_some_and(|(code, _)| code.contains('-') && !code.starts_with('0'))).map(|t| format!("+{t}"));
    let text = fixed.as_deref().unwrap_or(text);
    let own = text.trim_start_matches('(').starts_with('+').then_some("ZZ");
    let all = own.into_iter().chain(regions.iter().copied()).chain(["US"]);
    for region in all {
        let region = Region::from_str(region).ok();
        let Ok(number) = PHONE_NUMBER_UTIL.parse(text, region) else { continue };
        if PHONE_NUMBER_UTIL.is_valid_number(&number) {
            return Some(PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164).to_string());
        }
    }
    None
}
