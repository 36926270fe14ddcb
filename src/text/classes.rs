//! Classes of words: what a list of words says of each of them, asked by the word's number.

use super::hash::hash;
use rustc_hash::FxHashMap;

/// Bits that say which words may be here: nearly all words of a text are in no class, which these tell without a look at the map.
const MAY: usize = 1 << 12;

/// Words with a bit for each class that they are of.
#[derive(Debug)]
pub(crate) struct Classes {
    may: [u64; MAY / 64],
    by_number: FxHashMap<u64, u32>,
}

impl Classes {
    /// The words of each class.
    pub(crate) fn new<'w>(words: impl IntoIterator<Item = (u32, &'w [u8])>) -> Classes {
        let mut out = Classes { may: [0; MAY / 64], by_number: FxHashMap::default() };
        for (class, word) in words {
            let number = hash(word);
            *out.by_number.entry(number).or_insert(0) |= class;
            if let Some(bits) = out.may.get_mut(number as usize % MAY / 64) {
                *bits |= 1 << (number % 64);
            }
        }
        out
    }

    /// The classes of a word, by the number that the text gives it.
    #[inline]
    pub(crate) fn of(&self, number: u64) -> u32 {
        let may = self.may.get(number as usize % MAY / 64).is_some_and(|bits| bits >> (number % 64) & 1 == 1);
        if may { self.by_number.get(&number).copied().unwrap_or(0) } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_all_its_classes() {
        let classes = Classes::new([(1, b"book".as_slice()), (2, b"book".as_slice()), (4, b"tour".as_slice())]);
        assert_eq!((classes.of(hash(b"book")), classes.of(hash(b"tour")), classes.of(hash(b"oxley"))), (3, 4, 0));
    }
}
