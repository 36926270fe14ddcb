//! Addresses as evidence: whoever `www.zentrixplexo.com`, `info@zentrix.co.nz` or `@zentrix` belongs to, a name of the same letters in the release is theirs.

use super::Form;
use super::acronym::NAMES;
use super::clue::Clue;
use super::compete::{Proposal, Taken};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// Does a host lend its name to everybody?
pub(crate) fn is_shared(label: &str) -> bool {
    Class::SharedHost.holds(label.as_bytes())
}

/// What stands behind an owner's own name in addresses: `zentrixinc.com`, `zentrixhq.com`.
const TAILS: [&str; 17] =
    ["inc", "llc", "ltd", "group", "corp", "co", "hq", "usa", "us", "uk", "nz", "au", "online", "official", "global", "foundation", "org"];

/// The owners' labels of all addresses: `zentrix` of `media.zentrix.co.nz`.
pub(crate) fn owners(doc: &Document<'_>) -> FxHashSet<String> {
    let mut out = FxHashSet::default();
    let mut add = |label: &str| {
        let plain: String = label.chars().filter(char::is_ascii_alphanumeric).collect();
        if plain.len() < 3 || Class::SharedHost.holds(plain.as_bytes()) {
            return;
        }
        for tail in TAILS {
            if let Some(own) = plain.strip_suffix(tail).filter(|o| o.len() >= 4) {
                out.insert(own.to_owned());
            }
        }
        if let Some(own) = plain.strip_prefix("the").filter(|o| o.len() >= 5) {
            out.insert(own.to_owned());
        }
        out.insert(plain);
    };
    // `Zentrix.com` is written like a name.
    let names = doc.openers.iter().filter(|t| doc.shape(**t as usize) == Shape::Cap && doc.lower(**t as usize).contains(&b'.'));
    for t in doc.addresses.iter().chain(names).map(|t| *t as usize) {
        if doc.shape(t) != Shape::At {
            let whole = String::from_utf8_lossy(doc.lower(t));
            let host = whole.rsplit('@').next().unwrap_or("");
            let host = host.split_once("://").map_or(host, |(_, h)| h);
            if let Some(own) = owner(host.split(['/', '?', '#', ':']).next().unwrap_or("")) {
                add(own);
            }
        } else if doc.shape(t + 1).is_word() && doc.tokens.get(t + 1).is_some_and(|n| !n.spaced) {
            add(&String::from_utf8_lossy(doc.lower(t + 1)));
        }
    }
    out
}

/// Brands in small letters: a word that no list has, said twice, of which an address of the release is made (`northpikk`, `info@northpikk.com`), or one of
/// letters and digits by turns that does something (`4m5c has`).
pub(crate) fn small(doc: &Document<'_>, owners: &FxHashSet<String>, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Proposal> {
    let mut out = Vec::new();
    let mut times: FxHashMap<&[u8], u32> = FxHashMap::default();
    // Nearly all words are none of these, which their numbers tell.
    let mut numbers: SmallVec<[u64; 8]> = owners.iter().map(|o| hash(o.as_bytes())).collect();
    let headed = headed(doc, labels);
    numbers.extend(headed.iter().copied());
    if numbers.is_empty() {
        return out;
    }
    numbers.sort_unstable();
    let ends = numbers.iter().fold(0u64, |all, n| all | 1 << (n % 64));
    let like_one = |number: &u64| ends >> (number % 64) & 1 == 1 && numbers.binary_search(number).is_ok();
    let brand = |t: u32| {
        let word = doc.lower(t as usize);
        match doc.shape(t as usize) {
            Shape::Lower if doc.hashes.get(t as usize).is_some_and(|h| headed.binary_search(h).is_ok()) => true,
            Shape::Lower => {
                word.len() >= 5 && word.iter().all(u8::is_ascii_lowercase) && labels(t) == 0 && core::str::from_utf8(word).is_ok_and(|w| owners.contains(w))
            }
            Shape::NumWord => {
                by_turns(word) && (doc.shape(t as usize + 1) == Shape::Poss || matches!(doc.lower(t as usize + 1), b"has" | b"is" | b"was" | b"will"))
                    || word.len() >= 4 && !word.iter().any(|b| b"._-".contains(b)) && core::str::from_utf8(word).is_ok_and(|w| owners.contains(w))
            }
            _ => false,
        }
    };
    // `the northpikk project`, `northpikk software`: what is made, and nobody.
    let mut things: FxHashSet<&[u8]> = FxHashSet::default();
    for t in (0..).zip(&doc.hashes).filter(|(_, number)| like_one(number)).map(|(t, _)| t).filter(|t| brand(*t)) {
        let thing = matches!(
            doc.lower(t as usize + 1),
            b"project"
                | b"software"
                | b"code"
                | b"library"
                | b"tool"
                | b"protocol"
                | b"standard"
                | b"framework"
                | b"language"
                | b"file"
                | b"package"
                | b"plugin"
        );
        if thing {
            things.insert(doc.lower(t as usize));
        }
        *times.entry(doc.lower(t as usize)).or_default() += 1;
        let before = t.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b as usize));
        let spaced = |t: u32| doc.tokens.get(t as usize).is_none_or(|x| x.spaced);
        if matches!(before, Shape::At | Shape::Hash | Shape::Slash | Shape::Hyphen) && !spaced(t) {
            continue;
        }
        let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
        let form = doc.shape(t as usize + 1).is_capital() && labels(t + 1) & suffix != 0;
        out.push(Proposal {
            kind: Kind::Org,
            first: t,
            end: t + 1 + u32::from(form),
            phase: NAMES,
            priority: 6,
            rule: "brand-of-address",
            certainty: Certainty::Likely,
            form: Form::Full,
            thing: None,
        });
    }
    out.retain(|p| times.get(doc.lower(p.first as usize)).is_some_and(|n| *n >= 2) && !things.contains(doc.lower(p.first as usize)));
    out
}

/// `About north-pikk` on a line of its own: a brand in small letters, whatever its address is. In order of their numbers.
fn headed(doc: &Document<'_>, labels: &dyn Fn(u32) -> LabelSet) -> SmallVec<[u64; 2]> {
    let small = |t: u32| {
        let word = doc.lower(t as usize);
        doc.shape(t as usize) == Shape::Lower && word.len() >= 3 && word.iter().all(|b| b.is_ascii_lowercase() || *b == b'-')
    };
    // `About mirror` over `mirror makes robots`: no sentence opens with a small letter.
    let goes_on = |t: u32| doc.hashes.get(t as usize) == doc.hashes.get(t as usize + 2) && labels(t) & Label::Function.bit() == 0;
    let brand = |t: u32| {
        let strange = labels(t) == 0 && doc.lower(t as usize).len() >= 4;
        matches!(doc.shape(t as usize + 1), Shape::Break | Shape::Para) && small(t) && (strange || small(t + 2) && goes_on(t))
    };
    let opens = |t: u32| t.checked_sub(1).is_none_or(|b| matches!(doc.shape(b as usize), Shape::Break | Shape::Para));
    let about = doc.openers.iter().copied().filter(|t| doc.lower(*t as usize) == b"about" && opens(*t) && brand(*t + 1));
    let mut out: SmallVec<[u64; 2]> = about.filter_map(|t| doc.hashes.get(t as usize + 1).copied()).collect();
    out.sort_unstable();
    out
}

/// `4m5c`, no `4x4`, no `12km`: a letter between two digits, and one behind.
fn by_turns(word: &[u8]) -> bool {
    // `21unity`, no `21million`
    let digits = word.iter().take_while(|b| b.is_ascii_digit()).count();
    let tail = word.get(digits..).unwrap_or_default();
    if (1..=3).contains(&digits) && tail.len() >= 5 && tail.iter().all(u8::is_ascii_lowercase) && !Class::CountedBehindDigits.holds(tail) {
        return true;
    }
    let turns = word.windows(2).filter(|w| matches!(w, [a, b] if a.is_ascii_digit() != b.is_ascii_digit())).count();
    turns >= 3 && word.len() <= 8 && word.iter().all(u8::is_ascii_alphanumeric)
}

/// The label that somebody registered: `zentrix` of `www.zentrix.co.nz`, none of a government's (`www.justice.gov`).
/// The label that says whose a host is: `zentrix` of `media.zentrix.co.nz`.
pub(crate) fn owner(host: &str) -> Option<&str> {
    let parts: Vec<&str> = host.trim_end_matches('.').split('.').collect();
    if parts.iter().any(|p| matches!(*p, "gov" | "govt" | "mil")) {
        return None;
    }
    let mut at = parts.len().checked_sub(2)?;
    // `co.nz`, `com.au`, `ac.uk`, `org.za`
    if at > 0
        && parts.last().is_some_and(|p| p.len() == 2)
        && parts.get(at).is_some_and(|p| matches!(*p, "co" | "com" | "org" | "net" | "ac" | "edu" | "or" | "gen"))
    {
        at -= 1;
    }
    parts.get(at).copied().filter(|p| *p != "www")
}

/// Untyped capitalised words that are an address's letters: the strongest clue that there is.
pub(crate) fn clues(doc: &Document<'_>, owners: &FxHashSet<String>, taken: &Taken, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Clue> {
    let mut out = Vec::new();
    if owners.is_empty() {
        return out;
    }
    let most = owners.iter().map(String::len).max().unwrap_or(0);
    // First letters of owners: other words need no look. A first letter that is none of ASCII's is passed over.
    let first = |b: u8| if b.is_ascii_lowercase() { 1u64 << (b - b'a') } else { 1 << 32 };
    let firsts = owners.iter().filter_map(|o| o.bytes().next()).fold(0, |all, b| all | first(b));
    let begins = |doc: &Document<'_>, t: u32| doc.lower(t as usize).first().is_some_and(|b| !b.is_ascii_lowercase() || firsts & first(*b) != 0);
    let mut letters = String::new();
    let mut seen: FxHashSet<String> = FxHashSet::default();
    let mut behind = 0u32;
    for t in doc.openers.iter().copied() {
        let shape = doc.shape(t as usize);
        if t < behind || !(shape.is_capital() || shape == Shape::Inner) {
            continue;
        }
        let end = if begins(doc, t) && starts(doc, t) && taken.by(t, t + 1).is_none() { longest(doc, t, taken, owners, most, &mut letters) } else { None };
        if let Some(end) = end.filter(|end| stands_alone(doc, t, *end, labels)) {
            // An address says it once, however often the name stands.
            let weight = match (seen.insert(letters.clone()), end - t) {
                (false, _) => 0,
                (true, 1) => 4,
                (true, _) => 5,
            };
            out.push(Clue { first: t, end, weight, of_address: true });
            behind = end;
        }
    }
    out
}

fn starts(doc: &Document<'_>, t: u32) -> bool {
    let shape = doc.shape(t as usize);
    // `(NASDAQ: ZTX)` is a ticker.
    if shape == Shape::Caps
        && t > 0
        && doc.shape(t as usize - 1) == Shape::Colon
        && matches!(doc.shape(t as usize + 1), Shape::Close | Shape::Comma | Shape::Semi)
    {
        return false;
    }
    (shape.is_capital() || shape == Shape::Inner) && t.checked_sub(1).is_none_or(|b| doc.shape(b as usize) != Shape::At)
}

/// The end of the longest run of words from `first` whose letters are an owner's.
fn longest(doc: &Document<'_>, first: u32, taken: &Taken, owners: &FxHashSet<String>, most: usize, letters: &mut String) -> Option<u32> {
    letters.clear();
    let mut best = None;
    for t in first..first + 7 {
        let shape = doc.shape(t as usize);
        let joint = matches!(doc.lower(t as usize), b"of" | b"for" | b"and" | b"the" | b"in");
        if taken.by(t, t + 1).is_some()
            || !(shape.is_capital() || joint || matches!(shape, Shape::Inner | Shape::Amp | Shape::Poss | Shape::Num | Shape::Hyphen))
        {
            break;
        }
        letters.extend(doc.word(t as usize).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
        if letters.len() > most {
            break;
        }
        if (shape.is_capital() || shape == Shape::Inner || shape == Shape::Num && t > first) && owners.contains(letters.as_str()) {
            best = Some((t + 1, letters.len()));
        }
    }
    let (end, length) = best?;
    letters.truncate(length);
    Some(end)
}

/// Several words, or one that is no ordinary word outside of a title; no part of a longer name.
fn stands_alone(doc: &Document<'_>, first: u32, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let place = doc.places.get(first as usize).copied().unwrap_or_default();
    let ordinary = (first..end).all(|t| labels(t) & common != 0);
    if ordinary && (end - first == 1 && place != Place::Mid || place == Place::Title) {
        return false;
    }
    let post = Label::RoleHead.bit() | Label::RoleMod.bit() | Label::RoleTitle.bit() | Label::RoleStatus.bit() | Label::Honorific.bit();
    let capital = |t: u32| doc.shape(t as usize) == Shape::Cap && doc.places.get(t as usize).copied() == Some(Place::Mid) && labels(t) & post == 0;
    let before = first.checked_sub(1).is_some_and(|b| capital(b) && labels(b) & (Label::Function.bit() | Label::Stop.bit()) == 0);
    !before && !capital(end)
}
