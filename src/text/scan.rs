//! The scanner: text in, tokens out, one pass, ASCII first.

mod address;
mod word;

use super::token::{Shape, Token};
use unicode_segmentation::UnicodeSegmentation;

const UPPER: u8 = 1;
const LOWER: u8 = 2;
const DIGIT: u8 = 4;
const SPACE: u8 = 8;
const HIGH: u8 = 16;
/// A mark that a word or an address may go on with.
const JOINT: u8 = 32;

/// Marks of a kind that stand in a row with a meaning each; more are a line drawn with them, and one token.
const LONGEST_RUN: usize = 16;

/// What each byte is: a letter, a digit, white space, the start of a longer character, or (0 or `JOINT`) a mark.
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
            b'\'' | b'-' | b'.' | b'@' | b'_' | b'+' | b':' => JOINT,
            _ => 0,
        };
        i += 1;
    }
    t
};

/// Splits `text` into tokens, appended to `out`.
///
/// Line ends are tokens too ([`Shape::Break`], [`Shape::Para`] for an empty line); other white space is not.
pub(crate) fn scan(text: &str, out: &mut Vec<Token>) {
    scan_noting(text, out, &mut Notes::default());
}

/// Tokens that the layout asks for again, by their number.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// Ends of lines and paragraphs.
    pub(crate) breaks: Vec<u32>,
    /// Capitalised words that are long enough to be two.
    pub(crate) long: Vec<u32>,
}

impl Notes {
    pub(crate) fn clear(&mut self) {
        self.breaks.clear();
        self.long.clear();
    }
}

/// [`scan`], with notes.
pub(crate) fn scan_noting(text: &str, out: &mut Vec<Token>, notes: &mut Notes) {
    Scanner { text, bytes: text.as_bytes(), at: 0, out, notes }.run();
}

struct Scanner<'a, 'o> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    out: &'o mut Vec<Token>,
    notes: &'o mut Notes,
}

#[inline]
fn class(b: u8) -> u8 {
    CLASS.get(usize::from(b)).copied().unwrap_or(0)
}

impl Scanner<'_, '_> {
    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn run(&mut self) {
        let mut spaced = true;
        while let Some(&b) = self.bytes.get(self.at) {
            let c = class(b);
            if c & (UPPER | LOWER) != 0 {
                self.plain(c, spaced);
            } else if c == SPACE {
                // Mostly one space between two words.
                if b == b' ' && class(self.byte(self.at + 1)) & (SPACE | HIGH) == 0 {
                    self.at += 1;
                } else {
                    self.space();
                }
                spaced = true;
                continue;
            } else if c == DIGIT {
                self.number(spaced);
            } else if c == HIGH {
                if self.blank() {
                    spaced = true;
                    continue;
                }
                self.high(spaced);
            } else {
                self.mark(b, spaced);
            }
            spaced = false;
        }
    }

    #[inline]
    fn push(&mut self, start: usize, end: usize, shape: Shape, spaced: bool) {
        let ascii = self.bytes.get(start..end).is_some_and(<[u8]>::is_ascii);
        self.token(start, end, shape, spaced, ascii);
    }

    #[inline]
    fn token(&mut self, start: usize, end: usize, shape: Shape, spaced: bool, ascii: bool) {
        if matches!(shape, Shape::Cap | Shape::Caps | Shape::Inner)
            && end - start >= 5
            && (end - start >= 9 && shape != Shape::Inner || self.bytes.get(start..end).is_some_and(|w| w.contains(&b'-')))
        {
            self.notes.long.push(self.out.len() as u32);
        }
        // Texts of 4 GiB and more are cut by the extractor before they come here.
        self.out.push(Token { start: start as u32, end: end as u32, shape, spaced, ascii });
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
            self.notes.breaks.push(self.out.len() as u32);
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
            // `Zentrix Inc.’s plan`: the dot is the word's.
            let behind_dot = || matches!(self.out.as_slice(), [.., word, dot] if word.shape.is_word() && dot.shape == Shape::Dot && !dot.spaced);
            if s && (behind_dot()
                || self.out.last().is_some_and(|t| {
                    t.shape.is_word() || t.shape >= Shape::Num && t.shape <= Shape::Email || matches!(t.shape, Shape::Close | Shape::QuoteClose | Shape::Quote)
                }))
            {
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

    /// Where the run of one mark ends that begins here, if it is longer than any sentence has one: `..........` of a table of contents.
    #[inline]
    fn run_of(&self, mark: u8) -> Option<usize> {
        if self.byte(self.at + 1) != mark {
            return None;
        }
        let behind = self.bytes.get(self.at..)?;
        let n = behind.iter().take_while(|b| **b == mark).count();
        (n > LONGEST_RUN).then_some(self.at + n)
    }

    fn mark(&mut self, b: u8, spaced: bool) {
        let start = self.at;
        if b != b'-'
            && let Some(end) = self.run_of(b)
        {
            return self.token(start, end, Shape::Mark, spaced, true);
        }
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
            // `Oxley + Marsh`
            b'+' if spaced && self.byte(start + 1) == b' ' => Shape::Amp,
            b'$' => Shape::Currency,
            b'%' => Shape::Percent,
            b'@' => Shape::At,
            b'#' => Shape::Hash,
            b'*' => Shape::Bullet,
            b'|' => Shape::Bar,
            _ => Shape::Mark,
        };
        self.token(start, start + 1, shape, spaced, true);
    }
}
