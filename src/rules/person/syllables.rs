//! Names of East Asia in Latin letters: the family name stands first.

use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;

/// A family name of Vietnam, with its marks or without.
pub(crate) fn family_of_vietnam(word: &[u8]) -> bool {
    Class::VietnameseFamily.holds(word) || Class::VietnameseFamilyMarked.holds(word)
}

/// `Nguyễn Thị Marqa`: written with its marks, and nothing capitalised runs on.
pub(super) fn marked_name(v: &View<'_, '_>, m: &Match) -> bool {
    let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() && v.cell(m.end).is_some_and(|c| c.place != Place::Start);
    Class::VietnameseFamilyMarked.holds(v.lower(m.start)) && !runs_on
}

/// `Staff Sergeant Tan Boon Kiat`, `one Lim Soo Wah`: a family name and two short words, where a title or `one` says that it is somebody.
pub(super) fn three_syllables(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let short = |s: u32| (2..=6).contains(&v.words(s, s + 1).len()) && v.length(s) == 1;
    let runs_on = v.shape(b).is_capital() && v.kind(b).is_none() && v.cell(b).is_some_and(|c| c.place != Place::Start);
    east_asian(v.lower(a)) && b == a + 3 && (a + 1..b).all(short) && !runs_on
}

/// `Kwon Tae-sik`: a family name, then two syllables joined by a hyphen, no words of English.
pub(super) fn joined_syllables(v: &View<'_, '_>, m: &Match) -> bool {
    let given = v.words(m.end - 1, m.end);
    let Some((a, b)) = given.split_once('-') else { return false };
    let syllable = |s: &str| (2..=6).contains(&s.len()) && s.bytes().all(|c| c.is_ascii_alphabetic());
    let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() && v.cell(m.end).is_some_and(|c| c.place != Place::Start);
    east_asian(v.lower(m.start)) && syllable(a) && syllable(b) && !runs_on
}

/// A family name of China, Korea or Vietnam that is no word of English.
pub(crate) fn family_of_east_asia(word: &[u8]) -> bool {
    east_asian(word)
}

/// `Soo-jin`: two syllables joined by a hyphen, the second small.
pub(crate) fn two_joined(word: &str) -> bool {
    let Some((a, b)) = word.split_once('-') else { return false };
    let syllable = |s: &str| {
        (2..=6).contains(&s.len()) && s.bytes().all(|c| c.is_ascii_alphabetic()) && s.bytes().any(|c| matches!(c, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
    };
    syllable(a) && syllable(b) && b.starts_with(|c: char| c.is_ascii_lowercase()) && !Class::BehindHyphen.holds(b.as_bytes())
}

fn east_asian(word: &[u8]) -> bool {
    word.len() <= 8 && Class::EastAsianFamily.holds(word)
}

/// Beginnings and ends of syllables as China writes them in Latin letters.
const INITIALS: [&str; 22] = ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y"];

/// One syllable: `jian`, `wei`.
fn syllable(s: &str) -> bool {
    let rest = INITIALS.iter().find_map(|i| s.strip_prefix(i)).or_else(|| s.strip_prefix('w')).unwrap_or(s);
    Class::PinyinFinal.holds(rest.as_bytes())
}

/// `Tang Weijian`: a family name of China, then two of its syllables in one word.
pub(super) fn two_syllables(v: &View<'_, '_>, m: &Match) -> bool {
    // Looked at first: nearly all pairs of words end here.
    if !east_asian(v.lower(m.start)) {
        return false;
    }
    let given = v.words(m.end - 1, m.end).to_ascii_lowercase();
    let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() && v.cell(m.end).is_some_and(|c| c.place != Place::Start);
    // `Affairs Tang Weijian` is a post's field and a name.
    let other = crate::rules::check::capital_before(v, m.start) && m.start.checked_sub(1).is_some_and(|b| !v.has(b, Label::Noun));
    // Words of every day.
    let word = matches!(v.lower(m.start), b"man" | b"to" | b"you" | b"he" | b"low" | b"see" | b"long" | b"ran" | b"me" | b"do" | b"she" | b"her");
    two_pinyin(&given) && !runs_on && !other && !word
}

/// `weijian`: two syllables of China in one word.
pub(crate) fn two_pinyin(given: &str) -> bool {
    let cut = |n: usize| given.get(..n).zip(given.get(n..)).is_some_and(|(a, b)| syllable(a) && syllable(b));
    given.len() >= 5 && (2..given.len() - 1).any(cut)
}
