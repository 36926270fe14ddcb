//! The scanner: text in, tokens out, one pass, ASCII first (research/speed.md, section 1).

mod address;

use super::token::{Shape, Token};
use unicode_segmentation::UnicodeSegmentation;

const UPPER: u8 = 1;
const LOWER: u8 = 2;
const DIGIT: u8 = 4;
const SPACE: u8 = 8;
const HIGH: u8 = 16;

/// What each byte is: a letter, a digit, white space, the start of a longer character, or (0) a mark.
#[allow(clippy::indexing_slicing)] // at compile time; an index beyond the table would not compile
const CLASS: [u8; 256] = {
    let mut t = [0u8; 256];
    let mut i = 0;
    while i < 256 {
        t[i] = match i as u8 {
            b'A'..=b'Z' => UPPER,
            b'a'..=b'z' => LOWER,
            b'0'..=b'9' => DIGIT,
            b' ' | b'\t' | b'\r' | b'\n' | 0x0B | 0x0C => SPACE,
            0x80..=0xFF => HIGH,
            _ => 0,
        };
        i += 1;
    }
    t
};

/// Second parts of hyphenated words that are a statement about the first: `Boston-based`, `EU-funded`.
const CUT_AFTER: [&str; 24] = [
    "based", "funded", "led", "backed", "sponsored", "financed", "supported", "owned", "run", "born", "area", "wide", "headquartered", "listed", "elect",
    "designate", "trained", "educated", "approved", "affiliated", "managed", "registered", "made", "style",
];

/// Splits `text` into tokens, appended to `out`.
///
/// Line ends are tokens too ([`Shape::Break`], [`Shape::Para`] for an empty line); other white space is not.
pub(crate) fn scan(text: &str, out: &mut Vec<Token>) {
    Scanner { text, bytes: text.as_bytes(), at: 0, out }.run();
}

struct Scanner<'a, 'o> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    out: &'o mut Vec<Token>,
}

fn class(b: u8) -> u8 {
    CLASS.get(usize::from(b)).copied().unwrap_or(0)
}

impl Scanner<'_, '_> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn run(&mut self) {
        let mut spaced = true;
        while self.at < self.bytes.len() {
            let b = self.byte(self.at);
            match class(b) {
                SPACE => {
                    self.space();
                    spaced = true;
                    continue;
                }
                UPPER | LOWER => self.word(spaced),
                DIGIT => self.number(spaced),
                HIGH => {
                    if self.blank() {
                        spaced = true;
                        continue;
                    }
                    self.high(spaced);
                }
                _ => self.mark(b, spaced),
            }
            spaced = false;
        }
    }

    fn push(&mut self, start: usize, end: usize, shape: Shape, spaced: bool) {
        // Texts of 4 GiB and more are cut by the extractor before they come here.
        self.out.push(Token { start: start as u32, end: end as u32, shape, spaced });
        self.at = end;
    }

    /// A run of white space; with one line end in it a break, with two a paragraph's end.
    fn space(&mut self) {
        let from = self.at;
        let mut lines = 0;
        while self.at < self.bytes.len() {
            match self.byte(self.at) {
                b'\n' => lines += 1,
                // An old Macintosh line end.
                b'\r' if self.byte(self.at + 1) != b'\n' => lines += 1,
                b if class(b) == SPACE => {}
                _ if self.blank() => continue,
                _ => break,
            }
            self.at += 1;
        }
        if lines > 0 {
            let shape = if lines > 1 { Shape::Para } else { Shape::Break };
            let end = self.at;
            self.push(from, end, shape, true);
        }
    }

    /// Steps over a no-break space, a zero-width space, a byte order mark.
    fn blank(&mut self) -> bool {
        let n = match (self.byte(self.at), self.byte(self.at + 1), self.byte(self.at + 2)) {
            (0xC2, 0xA0 | 0xAD, _) => 2,
            (0xE2, 0x80, 0x80..=0x8F | 0xA8 | 0xA9 | 0xAF) | (0xEF, 0xBB, 0xBF) | (0xE3, 0x80, 0x80) => 3,
            _ => return false,
        };
        self.at += n;
        true
    }

    fn high(&mut self, spaced: bool) {
        let start = self.at;
        match (self.byte(start), self.byte(start + 1), self.byte(start + 2)) {
            (0xE2, 0x80, b) => {
                let shape = match b {
                    0x98 => Shape::SingleOpen,
                    0x99 => return self.apostrophe(3, spaced),
                    0x9C | 0x9E => Shape::QuoteOpen,
                    0x9D => Shape::QuoteClose,
                    0x90 | 0x91 => Shape::Hyphen,
                    0x92..=0x95 => Shape::Dash,
                    0xA2 => Shape::Bullet,
                    _ => Shape::Mark,
                };
                self.push(start, start + 3, shape, spaced);
            }
            (0xC2, b, _) => {
                let shape = match b {
                    0xAB => Shape::QuoteOpen,
                    0xBB => Shape::QuoteClose,
                    0xA2 | 0xA3 | 0xA5 => Shape::Currency,
                    0xB7 => Shape::Bullet,
                    0xAA | 0xB5 | 0xBA => return self.word(spaced),
                    _ => Shape::Mark,
                };
                self.push(start, start + 2, shape, spaced);
            }
            (0xE2, 0x82, 0xA0..=0xBF) => self.push(start, start + 3, Shape::Currency, spaced),
            (0xC3..=0xC9, _, _) => self.word(spaced),
            _ => self.other_script(spaced),
        }
    }

    /// Letters that this scanner does not know are cut by Unicode's word bounds, up to the next white space.
    fn other_script(&mut self, spaced: bool) {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or("");
        let end = rest.find(|c: char| c.is_whitespace() || c.is_ascii_punctuation()).unwrap_or(rest.len()).max(1);
        let run = rest.get(..end).unwrap_or(rest);
        let mut at = start;
        for piece in run.split_word_bounds() {
            let mut shape = Shape::Mark;
            if let Some(c) = piece.chars().next().filter(|c| c.is_alphanumeric()) {
                shape = if c.is_uppercase() { Shape::Cap } else { Shape::Lower };
            }
            self.push(at, at + piece.len(), shape, spaced && at == start);
            at += piece.len();
        }
        self.at = at.max(start + 1);
    }

    /// Length of a letter that starts at `at`, or 0.
    fn letter(&self, at: usize) -> (usize, u8) {
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

    fn word(&mut self, spaced: bool) {
        let start = self.at;
        let (n, first) = self.letter(start);
        let (mut at, mut seen, mut letters) = (start + n.max(1), first, 1usize);
        let mut seen_after = 0u8;
        loop {
            // Most words are ASCII letters to their end.
            let from = at;
            for c in self.bytes.get(at..).unwrap_or(&[]).iter().map(|b| class(*b)) {
                if c & (UPPER | LOWER | DIGIT) == 0 {
                    break;
                }
                seen_after |= c;
                at += 1;
            }
            seen |= seen_after;
            letters += at - from;
            let (n, c) = self.letter(at);
            if n > 0 {
                seen |= c;
                seen_after |= c;
                letters += 1;
                at += n;
                continue;
            }
            let b = self.byte(at);
            // An apostrophe between letters, but not the possessive.
            let quote = if b == b'\'' {
                1
            } else if b == 0xE2 && self.byte(at + 1) == 0x80 && matches!(self.byte(at + 2), 0x98 | 0x99) {
                3
            } else {
                0
            };
            if quote > 0 {
                let (n, c) = self.letter(at + quote);
                let (more, _) = self.letter(at + quote + n);
                let possessive = matches!(self.byte(at + quote), b's' | b'S') && more == 0;
                if n > 0 && !possessive {
                    seen |= c;
                    seen_after |= c;
                    letters += 1;
                    at += quote + n;
                    continue;
                }
                break;
            }
            let hyphen = if b == b'-' {
                1
            } else if b == 0xE2 && self.byte(at + 1) == 0x80 && matches!(self.byte(at + 2), 0x90 | 0x91) {
                3
            } else {
                0
            };
            if hyphen > 0 && self.joins(start, at, at + hyphen) {
                let (n, c) = self.letter(at + hyphen);
                seen |= c;
                // `Sub-Commission` has one capital, `sub-Saharan` one inside.
                seen_after |= if first == LOWER { c } else { c & LOWER };
                letters += 1;
                at += hyphen + n;
                continue;
            }
            break;
        }
        let b = self.byte(at);
        if b == b'.' {
            if let Some(end) = self.dotted(start, at) {
                let shape = if first == UPPER || self.byte(start + 2).is_ascii_uppercase() { Shape::Dotted } else { Shape::Lower };
                return self.push(start, end, shape, spaced);
            }
            if letters == 1 && first == UPPER {
                return self.push(start, at + 1, Shape::Initial, spaced);
            }
            if let Some((end, shape)) = self.host(start, at) {
                return self.push(start, end, shape, spaced);
            }
        }
        if (b == b'@' || b == b'.' || b == b'_' || b == b'+')
            && let Some(end) = self.email(start, at)
        {
            return self.push(start, end, Shape::Email, spaced);
        }
        if b == b':' && self.byte(at + 1) == b'/' && self.byte(at + 2) == b'/' {
            let end = self.address_end(at);
            return self.push(start, end, Shape::Url, spaced);
        }
        let shape = if first == LOWER {
            if seen_after & UPPER != 0 && letters < 30 { Shape::Inner } else { Shape::Lower }
        } else if letters == 1 {
            Shape::Initial
        } else if seen & DIGIT != 0 && seen_after & LOWER == 0 {
            Shape::CapNum
        } else if seen_after & LOWER != 0 {
            Shape::Cap
        } else {
            Shape::Caps
        };
        self.push(start, at, shape, spaced);
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
        let party = at - start == 1 && self.byte(start).is_ascii_uppercase() && c == UPPER && self.bytes.get(start.wrapping_sub(1)).is_some_and(|&b| b == b'(');
        !party
    }

    fn number(&mut self, spaced: bool) {
        let start = self.at;
        let mut at = start;
        let mut letters = false;
        loop {
            let b = self.byte(at);
            match class(b) {
                DIGIT => at += 1,
                UPPER | LOWER => {
                    letters = true;
                    at += 1;
                }
                _ if matches!(b, b',' | b'.' | b':') && !letters && class(self.byte(at + 1)) == DIGIT => {
                    // `1,500` but not `2022,2023`: a comma wants three digits behind it.
                    let digits = (at + 1..at + 5).take_while(|&i| class(self.byte(i)) == DIGIT).count();
                    if b == b',' && digits != 3 {
                        break;
                    }
                    at += 1;
                }
                _ => break,
            }
        }
        if letters
            && matches!(self.byte(at), b'@' | b'.' | b'_')
            && let Some(end) = self.email(start, at)
        {
            return self.push(start, end, Shape::Email, spaced);
        }
        let shape = if letters { Shape::NumWord } else { Shape::Num };
        self.push(start, at, shape, spaced);
    }

    /// An apostrophe of `len` bytes: a possessive, or a single quotation mark.
    fn apostrophe(&mut self, len: usize, spaced: bool) {
        let start = self.at;
        if !spaced {
            let s = matches!(self.byte(start + len), b's' | b'S') && class(self.byte(start + len + 1)) & (UPPER | LOWER | DIGIT) == 0;
            if s && self.out.last().is_some_and(|t| {
                t.shape.is_word() || t.shape >= Shape::Num && t.shape <= Shape::Email || matches!(t.shape, Shape::Close | Shape::QuoteClose | Shape::Quote)
            }) {
                return self.push(start, start + len + 1, Shape::Poss, spaced);
            }
            // `States’ efforts`: after an s, and a word follows.
            let after_s = start > 0 && matches!(self.byte(start - 1), b's' | b'S' | b'x' | b'z');
            if after_s
                && self.byte(start + len) == b' '
                && self.out.last().is_some_and(|t| t.shape.is_word())
                && class(self.byte(start + len + 1)) & (UPPER | LOWER) != 0
            {
                return self.push(start, start + len, Shape::Poss, spaced);
            }
        }
        let open = spaced && class(self.byte(start + len)) & (UPPER | LOWER | DIGIT) != 0;
        self.push(start, start + len, if open { Shape::SingleOpen } else { Shape::Single }, spaced);
    }

    fn mark(&mut self, b: u8, spaced: bool) {
        let start = self.at;
        let shape = match b {
            b'\'' => return self.apostrophe(1, spaced),
            b',' => Shape::Comma,
            b'.' => Shape::Dot,
            b'!' | b'?' => Shape::Bang,
            b':' => Shape::Colon,
            b';' => Shape::Semi,
            b'(' | b'[' => Shape::Open,
            b')' | b']' => Shape::Close,
            b'"' => Shape::Quote,
            b'-' if self.byte(start + 1) == b'-' => {
                let end = (start..self.bytes.len()).find(|&i| self.byte(i) != b'-').unwrap_or(self.bytes.len());
                return self.push(start, end, Shape::Dash, spaced);
            }
            b'-' => Shape::Hyphen,
            b'/' => Shape::Slash,
            b'&' => Shape::Amp,
            b'$' => Shape::Currency,
            b'%' => Shape::Percent,
            b'@' => Shape::At,
            b'#' => Shape::Hash,
            b'*' => Shape::Bullet,
            b'|' => Shape::Bar,
            _ => Shape::Mark,
        };
        self.push(start, start + 1, shape, spaced);
    }
}
