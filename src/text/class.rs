//! Classes of words: the lists of `gazetteers/words_*.tsv`, which `build.rs` makes into a number a word and a row of bits a class.
//!
//! Each word of a text gets its number once, when it is read; to ask whether it is of a class is to look at one bit.

use super::hash;

include!(concat!(env!("OUT_DIR"), "/classes.rs"));

/// No stem is longer.
const LONGEST_STEM: usize = 12;

/// The number of a word that is in no class.
pub(super) const NONE: u16 = 0;

/// The number of the word of a hash.
#[inline]
pub(super) fn number(hash: u64) -> u16 {
    let d = DISPLACEMENTS.get(hash::bucket(hash, DISPLACEMENTS.len() as u32) as usize).map_or(0, |d| u32::from(*d));
    let entry = ENTRIES.get(hash::slot(hash, d, ENTRIES.len() as u32) as usize).copied().unwrap_or(0);
    // The hash but for its last bits, and the number in their place.
    if (entry ^ hash) >> 16 == 0 { entry as u16 } else { NONE }
}

/// Words that a table asks for: a class, or a few that stand in their place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum OneOf {
    Class(Class),
    Few(&'static [&'static [u8]]),
}

impl OneOf {
    pub(crate) fn holds(self, word: &[u8]) -> bool {
        match self {
            OneOf::Class(class) => class.holds(word),
            OneOf::Few(words) => words.contains(&word),
        }
    }
}

impl Class {
    /// Is this word, in small letters, of the class?
    pub(crate) fn holds(self, word: &[u8]) -> bool {
        self.has(number(hash::hash(word)))
    }

    /// Is this word of the class, and written with a capital as names are: `Bank`, `ADB`?
    pub(crate) fn holds_name(self, word: &str) -> bool {
        word.starts_with(char::is_uppercase) && self.holds(word.to_lowercase().as_bytes())
    }

    /// Does a stem of the class begin the word: `donat` of `donating`?
    pub(crate) fn begins(self, word: &[u8]) -> bool {
        (2..=word.len().min(LONGEST_STEM)).any(|n| word.get(..n).is_some_and(|stem| self.holds(stem)))
    }

    /// Is the word of this number of the class?
    #[inline]
    pub(super) fn has(self, number: u16) -> bool {
        let at = self as usize * STRIDE + usize::from(number / 64);
        MEMBERS.get(at).is_some_and(|bits| bits >> (number % 64) & 1 == 1)
    }
}

/// Is this noun a plural by its form: `Senators`, `Congresswomen`, `alumni`?
pub(crate) fn plural(word: &[u8]) -> bool {
    let ends = |tail: &[u8]| word.len() > tail.len() && word.ends_with(tail);
    ends(b"s") && !ends(b"ss") && !ends(b"us") || ends(b"men") || ends(b"women") || matches!(word, b"alumni" | b"alumnae" | b"people")
}
