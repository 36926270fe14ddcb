//! Words: what is one, and which shape it has.

use super::super::token::{Shape, Token};
use super::{DIGIT, HIGH, JOINT, LOWER, SPACE, Scanner, UPPER, class};

/// The shape of a word of ASCII letters and digits, by its first letter's case and by what stands behind that one.
const WORDS: [[Shape; 8]; 2] = {
    use Shape::{Cap, CapNum, Caps, Initial, Inner, Lower};
    // Behind it: nothing, capitals, small letters, both; the same four with digits.
    [[Lower, Inner, Lower, Inner, Lower, Inner, Lower, Inner], [Initial, Caps, Cap, Cap, CapNum, CapNum, Cap, Cap]]
};

/// A longer word with capitals inside is no brand.
const LONGEST_INNER: usize = 30;

/// Second parts of hyphenated words that are a statement about the first: `Boston-based`, `EU-funded`.
const CUT_AFTER: [&str; 84] = [
    "based", "funded", "led", "backed", "sponsored", "financed", "supported", "owned", "run", "born", "area", "wide", "headquartered", "listed", "elect",
    "designate", "trained", "educated", "approved", "affiliated", "managed", "registered", "made", "style", "focused", "focussed", "bound", "bred", "raised",
    "controlled", "flagged", "built", "facing", "occupied", "administered", "mandated", "brokered", "hosted", "organised", "organized", "issued", "certified",
    "accredited", "assisted", "aided", "subsidised", "subsidized", "bankrolled", "endowed", "commissioned", "appointed", "chaired", "nominated", "developed",
    "designed", "operated", "donated", "supplied", "endorsed", "recognised", "recognized", "licensed", "convened", "coordinated", "produced", "provided",
    "initiated", "specific", "dominated", "aligned", "resident", "domiciled", "stationed", "imposed", "related", "linked", "connected", "inspired", "themed",
    "compliant", "compatible", "only", "held", "branded",
];

/// What was read of a word.
struct Run {
    start: usize,
    at: usize,
    /// The class of its first letter.
    first: u8,
    /// The classes of the others.
    after: u8,
    letters: usize,
}

impl Run {
    fn shape(&self) -> Shape {
        let Run { first, after, letters, .. } = *self;
        if first == LOWER {
            if after & UPPER != 0 && letters < LONGEST_INNER { Shape::Inner } else { Shape::Lower }
        } else if letters == 1 {
            Shape::Initial
        } else if after & LOWER != 0 {
            Shape::Cap
        } else if (first | after) & DIGIT != 0 {
            Shape::CapNum
        } else {
            Shape::Caps
        }
    }
}

impl Scanner<'_, '_> {
    /// Length of a letter that starts at `at`, or 0.
    pub(super) fn letter(&self, at: usize) -> (usize, u8) {
        let b = self.byte(at);
        match class(b) {
            c @ (UPPER | LOWER | DIGIT) => (1, c),
            HIGH => match b {
                0xC3 => match self.byte(at + 1) {
                    0x80..=0x9E if self.byte(at + 1) != 0x97 => (2, UPPER),
                    0xB7 => (0, 0),
                    _ => (2, LOWER),
                },
                0xC4..=0xC9 => {
                    let c = self.text.get(at..).and_then(|s| s.chars().next());
                    (2, if c.is_some_and(char::is_uppercase) { UPPER } else { LOWER })
                }
                0xC2 if matches!(self.byte(at + 1), 0xAA | 0xB5 | 0xBA) => (2, LOWER),
                // A soft hyphen inside a word, a combining mark behind a letter.
                0xC2 if self.byte(at + 1) == 0xAD => (2, LOWER),
                // A modifier letter (`Kaʻena`), a combining mark.
                0xCA if matches!(self.byte(at + 1), 0xBB | 0xBC) => (2, LOWER),
                0xCC | 0xCD => (2, LOWER),
                0xE1 if matches!(self.byte(at + 1), 0xB8..=0xBB) => (3, LOWER),
                _ => (0, 0),
            },
            _ => (0, 0),
        }
    }

    /// A word that begins with an ASCII letter: most end as they began, and at once.
    #[inline]
    pub(super) fn plain(&mut self, first: u8, spaced: bool) {
        let start = self.at;
        // Most of it are small letters.
        let mut end = start + 1 + self.small(start + 1);
        let mut after = if end > start + 1 { LOWER } else { 0 };
        for c in self.bytes.get(end..).unwrap_or(&[]).iter().map(|b| class(*b)) {
            if c & (UPPER | LOWER | DIGIT) == 0 {
                break;
            }
            after |= c;
            end += 1;
        }
        let b = self.byte(end);
        let ends = match class(b) {
            HIGH => false,
            // A full stop behind three letters and more, with nothing behind it.
            JOINT => b == b'.' && end - start > 2 && class(self.byte(end + 1)) & (SPACE | HIGH) != 0,
            _ => true,
        };
        if !ends || first == LOWER && after & UPPER != 0 && end - start >= LONGEST_INNER {
            return self.joined(Run { start, at: end, first, after, letters: end - start }, spaced);
        }
        let shape = WORDS.get(usize::from(first & UPPER)).and_then(|s| s.get(usize::from(after & 7))).copied().unwrap_or(Shape::Lower);
        // `LLCKate`: small letters behind several capitals.
        let odd = shape == Shape::Cap && after & UPPER != 0 && end - start >= 4;
        let long = end - start >= 9 && matches!(shape, Shape::Cap | Shape::Caps) || odd;
        if long {
            self.notes.long.push(self.out.len() as u32);
        }
        self.out.push(Token { start: start as u32, end: end as u32, shape, spaced, ascii: true });
        self.at = end;
    }

    /// How many small letters of ASCII stand here in a row: eight bytes at a time, as long as there are eight.
    #[inline]
    fn small(&self, from: usize) -> usize {
        const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;
        const EACH: u64 = 0x0101_0101_0101_0101;
        let mut at = from;
        while let Some(eight) = self.bytes.get(at..).and_then(<[u8]>::first_chunk) {
            let eight = u64::from_le_bytes(*eight);
            // The highest bit of each byte says: not below `a`; above `z`.
            let (from_a, above_z) = ((eight & LOW) + EACH * (0x80 - b'a' as u64), (eight & LOW) + EACH * (0x7F - b'z' as u64));
            let other = !(from_a & !above_z & !eight) & !LOW;
            at += other.trailing_zeros() as usize / 8;
            if other != 0 {
                break;
            }
        }
        at - from
    }

    /// A word that begins with any letter.
    pub(super) fn word(&mut self, spaced: bool) {
        let start = self.at;
        let (n, first) = self.letter(start);
        self.joined(Run { start, at: start + n.max(1), first, after: 0, letters: 1 }, spaced);
    }

    /// Goes on with a word: other letters, apostrophes, hyphens, dots, addresses.
    fn joined(&mut self, mut run: Run, spaced: bool) {
        self.read_on(&mut run);
        self.read_plus(&mut run);
        let (end, shape) = self.dots_and_address(&run).unwrap_or_else(|| (run.at, run.shape()));
        self.push(run.start, end, shape, spaced);
    }

    /// The marks that end a name: `Oxley+`, `C++`; in `T+44` they are none.
    fn read_plus(&self, run: &mut Run) {
        if run.first != UPPER || self.byte(run.at) != b'+' {
            return;
        }
        let end = run.at + if self.byte(run.at + 1) == b'+' { 2 } else { 1 };
        if self.letter(end).0 == 0 {
            run.at = end;
        }
    }

    /// Reads on to where the letters of a word end.
    fn read_on(&self, run: &mut Run) {
        loop {
            // Most words are ASCII letters to their end.
            let from = run.at;
            for c in self.bytes.get(from..).unwrap_or(&[]).iter().map(|b| class(*b)) {
                if c & (UPPER | LOWER | DIGIT) == 0 {
                    break;
                }
                run.after |= c;
                run.at += 1;
            }
            run.letters += run.at - from;
            let (n, c) = self.letter(run.at);
            let next = if n > 0 { Some((n, c)) } else { self.behind_apostrophe(run.at).or_else(|| self.behind_hyphen(run)) };
            let Some((n, c)) = next else { return };
            run.after |= c;
            run.letters += 1;
            run.at += n;
        }
    }

    /// The letter behind an apostrophe at `at`, but not the possessive's, with both their length.
    fn behind_apostrophe(&self, at: usize) -> Option<(usize, u8)> {
        let quote = self.width(at, b'\'', [0x98, 0x99])?;
        let (n, c) = self.letter(at + quote);
        let (more, _) = self.letter(at + quote + n);
        let possessive = matches!(self.byte(at + quote), b's' | b'S') && more == 0;
        (n > 0 && !possessive).then_some((quote + n, c))
    }

    /// The letter behind a hyphen inside of a word, with both their length.
    fn behind_hyphen(&self, run: &Run) -> Option<(usize, u8)> {
        let hyphen = self.width(run.at, b'-', [0x90, 0x91]).filter(|n| self.joins(run.start, run.at, run.at + n))?;
        let (n, c) = self.letter(run.at + hyphen);
        // `Sub-Commission` has one capital, `sub-Saharan` one inside.
        Some((hyphen + n, if run.first == LOWER { c } else { c & LOWER }))
    }

    /// How many bytes a mark has at `at`: this one of ASCII, or U+20xx by its last byte.
    fn width(&self, at: usize, ascii: u8, last: [u8; 2]) -> Option<usize> {
        match self.byte(at) {
            b if b == ascii => Some(1),
            0xE2 if self.byte(at + 1) == 0x80 && last.contains(&self.byte(at + 2)) => Some(3),
            _ => None,
        }
    }

    /// Where `U.S.`, `J.`, an address end that begin with this word.
    fn dots_and_address(&self, run: &Run) -> Option<(usize, Shape)> {
        let Run { start, at, first, letters, .. } = *run;
        let b = self.byte(at);
        if b == b'.' {
            if let Some(end) = self.dotted(start, at) {
                let shape = if first == UPPER || self.byte(start + 2).is_ascii_uppercase() { Shape::Dotted } else { Shape::Lower };
                return Some((end, shape));
            }
            if letters == 1 && first == UPPER {
                return Some((at + 1, Shape::Initial));
            }
            if let Some(host) = self.host(start, at) {
                return Some(host);
            }
        }
        if matches!(b, b'@' | b'.' | b'_' | b'+')
            && let Some(end) = self.email(start, at)
        {
            return Some((end, Shape::Email));
        }
        let url = b == b':' && self.byte(at + 1) == b'/' && self.byte(at + 2) == b'/';
        url.then(|| (self.address_end(at), Shape::Url))
    }

    /// Does the hyphen between `start..at` and `next..` stand inside one word?
    fn joins(&self, start: usize, at: usize, next: usize) -> bool {
        let (n, c) = self.letter(next);
        if n == 0 || c == DIGIT {
            return false;
        }
        let end = (next..self.bytes.len()).find(|&i| !self.byte(i).is_ascii_alphabetic()).unwrap_or(self.bytes.len());
        let tail = self.text.get(next..end).unwrap_or("");
        if CUT_AFTER.contains(&tail) {
            return false;
        }
        // `R-ME`, `D-Calif.`: a party and a state.
        let before = |n: usize| self.bytes.get(start.wrapping_sub(n)).copied().unwrap_or(0);
        // `Sen. Holt, D-Calif., said`
        let comma = before(1) == b' ' && before(2) == b',' && matches!(self.byte(start), b'D' | b'R' | b'I') && tail != "Day";
        let party = at - start == 1 && self.byte(start).is_ascii_uppercase() && c == UPPER && (before(1) == b'(' || comma);
        !party
    }
}
