//! Closed lists of words that are asked of every word: most are told off by their first letter and length.

/// Words in lower case.
#[derive(Debug)]
pub(super) struct Words {
    list: &'static [&'static [u8]],
    /// A bit for each first letter with a length.
    may_be: u64,
}

impl Words {
    pub(super) const fn new(list: &'static [&'static [u8]]) -> Words {
        let mut may_be = 0;
        let mut rest = list;
        while let [word, others @ ..] = rest {
            may_be |= bit(word);
            rest = others;
        }
        Words { list, may_be }
    }

    pub(super) fn contains(&self, word: &[u8]) -> bool {
        self.may_be & bit(word) != 0 && self.list.contains(&word)
    }
}

const fn bit(word: &[u8]) -> u64 {
    match word {
        [first, ..] => 1 << ((*first as usize * 7 + word.len()) % 64),
        [] => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_others() {
        const LIST: Words = Words::new(&[b"media", b"press", b"a"]);
        for word in ["media", "press", "a"] {
            assert!(LIST.contains(word.as_bytes()), "{word}");
        }
        for word in ["", "medias", "pres", "b", "am"] {
            assert!(!LIST.contains(word.as_bytes()), "{word}");
        }
    }
}
