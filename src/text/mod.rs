//! Text as the rules see it: tokens, lines, sentence ends, layout. The text itself is never changed; all offsets are into what the caller gave.

pub(crate) mod class;
pub(crate) mod fold;
pub(crate) mod hash;
mod layout;
pub(crate) mod scan;
mod sentence;
pub(crate) mod token;

use class::Class;
use hash::Key;
pub(crate) use layout::{Line, Zone, holds_channel};
use scan::Notes;
use token::{Shape, Token};

/// Where a word stands, which decides how much its capital letter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(u8)]
pub(crate) enum Place {
    /// Inside a sentence: a capital means a name.
    #[default]
    Mid,
    /// First in a sentence, line or quotation: a capital means nothing by itself.
    Start,
    /// In a line whose words are all capitalised (headline, subhead) or all in capitals.
    Title,
}

/// Noughts behind the lower-case text, so that eight bytes can be read from the start of any token.
const MARGIN: &str = "\0\0\0\0\0\0\0\0";

/// One text, cut up. The buffers can be kept from text to text.
#[derive(Debug, Default)]
pub(crate) struct Document<'t> {
    pub(crate) text: &'t str,
    /// The text with ASCII letters in lower case: same offsets; a margin stands behind it.
    pub(crate) lower: String,
    pub(crate) tokens: Vec<Token>,
    /// The hash of each token's folded word.
    pub(crate) hashes: Vec<u64>,
    /// The number that each token's word has among those of classes.
    class_words: Vec<u16>,
    /// One for each token.
    pub(crate) places: Vec<Place>,
    pub(crate) lines: Vec<Line>,
    /// Tokens that a name may begin with: words with capitals, quotation marks that open.
    pub(crate) openers: Vec<u32>,
    /// Brackets that open.
    pub(crate) brackets: Vec<u32>,
    /// Addresses, and the marks of broken ones.
    pub(crate) addresses: Vec<u32>,
    notes: Notes,
}

impl<'t> Document<'t> {
    /// Cuts a text up. `glued` tells where two words are glued in one token.
    pub(crate) fn with(text: &'t str, glued: &dyn Fn(&str, &[u8]) -> Option<usize>) -> Document<'t> {
        Document::default().read(text, glued)
    }

    /// Cuts a text up in the buffers of another.
    pub(crate) fn read(mut self, text: &'t str, glued: &dyn Fn(&str, &[u8]) -> Option<usize>) -> Document<'t> {
        self.text = text;
        self.lower.clear();
        self.lower.reserve(text.len() + MARGIN.len());
        self.lower.push_str(text);
        self.lower.make_ascii_lowercase();
        self.lower.push_str(MARGIN);
        // What words are is known once they stand: until lines are joined nobody can ask.
        self.class_words.clear();
        self.tokens.clear();
        self.tokens.reserve(text.len() / 4);
        self.notes.clear();
        scan::scan_noting(text, &mut self.tokens, &mut self.notes);
        self.unglue(glued);
        layout::join_lines(&mut self);
        self.notes.breaks.push(self.tokens.len() as u32);
        self.tokens.push(Token { start: text.len() as u32, end: text.len() as u32, shape: Shape::Para, spaced: true, ascii: true });
        self.number_words();
        layout::read(&mut self);
        self
    }

    /// The buffers, for the next text.
    pub(crate) fn emptied(self) -> Document<'static> {
        Document { text: "", ..self }
    }

    fn number_words(&mut self) {
        let mut folded = String::new();
        let (text, lower, hashes) = (self.text, self.lower.as_bytes(), &mut self.hashes);
        hashes.clear();
        hashes.extend(self.tokens.iter().map(|t| {
            if t.ascii {
                return Key::within(lower, t.range(), None).hash;
            }
            folded.clear();
            fold::fold_into(text.get(t.range()).unwrap_or(""), &mut folded);
            hash::hash(folded.as_bytes())
        }));
        let mut class_words = core::mem::take(&mut self.class_words);
        class_words.clear();
        class_words.extend((0..self.tokens.len()).map(|t| class::number(self.lower_number(t))));
        self.class_words = class_words;
    }

    /// The folded word of a token as the tables know it; `room` is where it is made when it has other letters than ASCII's.
    #[inline]
    pub(crate) fn key<'r>(&'r self, token: usize, room: &'r mut String) -> Option<Key<'r>> {
        let (t, hash) = (self.tokens.get(token)?, self.hashes.get(token).copied()?);
        if t.ascii {
            return Some(Key::within(self.lower.as_bytes(), t.range(), Some(hash)));
        }
        room.clear();
        fold::fold_into(self.word(token), room);
        Some(Key::new(room.as_bytes()))
    }

    /// Appends the folded word of a token.
    pub(crate) fn fold_word(&self, token: usize, out: &mut String) {
        match self.tokens.get(token).filter(|t| t.ascii).and_then(|t| self.lower.get(t.range())) {
            Some(lower) => out.push_str(lower),
            None => fold::fold_into(self.word(token), out),
        }
    }

    pub(crate) fn new(text: &'t str) -> Document<'t> {
        Document::with(text, &|_, _| None)
    }

    /// Cuts glued tokens in two.
    fn unglue(&mut self, glued: &dyn Fn(&str, &[u8]) -> Option<usize>) {
        let cut = |i: &u32| {
            let t = self.tokens.get(*i as usize)?;
            let at = self.label_behind(*i as usize).or_else(|| glued(self.text.get(t.range())?, self.lower.as_bytes().get(t.range())?))?;
            Some((*i as usize, t.start + at as u32))
        };
        let cuts: Vec<(usize, u32)> = self.notes.long.iter().filter_map(cut).collect();
        if cuts.is_empty() {
            return;
        }
        let room = Vec::with_capacity(self.tokens.capacity().max(self.tokens.len() + 2 * cuts.len()));
        let old = core::mem::replace(&mut self.tokens, room);
        let mut next = cuts.iter().peekable();
        for (i, t) in old.into_iter().enumerate() {
            match next.peek() {
                Some((n, at)) if *n == i => {
                    if self.text.as_bytes().get(*at as usize) == Some(&b'-') {
                        let shape = |from: u32, to: u32| match self.text.as_bytes().get(from as usize..to as usize).unwrap_or(&[]) {
                            [b'a'..=b'z', ..] => Shape::Lower,
                            [_, _, ..] if (from..to).all(|i| self.text.as_bytes().get(i as usize).is_some_and(u8::is_ascii_uppercase)) => Shape::Caps,
                            _ => Shape::Cap,
                        };
                        self.tokens.push(Token { end: *at, shape: shape(t.start, *at), ..t });
                        self.tokens.push(Token { start: *at, end: *at + 1, shape: Shape::Hyphen, spaced: false, ascii: true });
                        self.tokens.push(Token { start: *at + 1, shape: shape(*at + 1, t.end), spaced: false, ..t });
                        next.next();
                        continue;
                    }
                    let capital = self.text.as_bytes().get(*at as usize).is_some_and(u8::is_ascii_uppercase);
                    let caps = self.text.get(t.start as usize..*at as usize).is_some_and(|w| w.bytes().all(|b| b.is_ascii_uppercase()));
                    self.tokens.push(Token { end: *at, shape: if caps { Shape::Caps } else { t.shape }, ..t });
                    // A line end was lost between a heading and what follows it.
                    if capital {
                        self.tokens.push(Token { start: *at, end: *at, shape: Shape::Break, spaced: true, ascii: true });
                    }
                    self.tokens.push(Token { start: *at, shape: if capital { Shape::Cap } else { Shape::Lower }, spaced: capital, ..t });
                    next.next();
                }
                _ => self.tokens.push(t),
            }
        }
        let breaks = (0u32..).zip(&self.tokens).filter(|(_, t)| matches!(t.shape, Shape::Break | Shape::Para)).map(|(i, _)| i);
        self.notes.breaks.clear();
        self.notes.breaks.extend(breaks);
    }

    /// `Ann HoltT: 555`: the letter of a telephone, fax or mail label behind a name.
    fn label_behind(&self, token: usize) -> Option<usize> {
        let word = self.word(token).as_bytes();
        let letter = matches!(word.last(), Some(b'T' | b'F' | b'M' | b'E' | b'P' | b'D' | b'O' | b'W'));
        let small = word.len() >= 4 && word.get(1..word.len() - 1).is_some_and(|w| w.iter().all(u8::is_ascii_lowercase));
        let colon = self.shape(token + 1) == Shape::Colon && self.tokens.get(token + 1).is_some_and(|t| !t.spaced);
        (letter && small && colon).then(|| word.len() - 1)
    }

    /// The words of a token.
    pub(crate) fn word(&self, token: usize) -> &'t str {
        self.tokens.get(token).and_then(|t| self.text.get(t.range())).unwrap_or("")
    }

    /// The token's bytes in lower case (ASCII letters only).
    pub(crate) fn lower(&self, token: usize) -> &[u8] {
        self.tokens.get(token).and_then(|t| self.lower.as_bytes().get(t.range())).unwrap_or(b"")
    }

    /// Is the word of a token, in small letters, of a class?
    #[inline]
    pub(crate) fn is(&self, token: usize, class: Class) -> bool {
        self.class_words.get(token).is_some_and(|number| class.has(*number))
    }

    /// Is it of one of these classes?
    pub(crate) fn is_of_one(&self, token: usize, classes: &[Class]) -> bool {
        self.class_words.get(token).is_some_and(|number| *number != class::NONE && classes.iter().any(|c| c.has(*number)))
    }

    /// The number of [`Document::lower`]: of words of ASCII letters it is known.
    #[inline]
    pub(crate) fn lower_number(&self, token: usize) -> u64 {
        match (self.tokens.get(token), self.hashes.get(token)) {
            (Some(t), Some(hash)) if t.ascii => *hash,
            _ => hash::hash(self.lower(token)),
        }
    }

    /// The same as a string.
    pub(crate) fn lower_word(&self, token: usize) -> &str {
        self.tokens.get(token).and_then(|t| self.lower.get(t.range())).unwrap_or("")
    }

    /// The shape of a token; beyond the text, a paragraph's end.
    pub(crate) fn shape(&self, token: usize) -> Shape {
        self.tokens.get(token).map_or(Shape::Para, |t| t.shape)
    }

    /// The bytes from the first byte of token `first` to the last of token `end - 1`.
    pub(crate) fn bytes(&self, first: usize, end: usize) -> core::ops::Range<usize> {
        let start = self.tokens.get(first).map_or(self.text.len(), |t| t.start as usize);
        let stop = end.checked_sub(1).and_then(|i| self.tokens.get(i)).map_or(start, |t| t.end as usize);
        start..stop.max(start)
    }

    /// The words from token `first` to before token `end`, as they stand.
    pub(crate) fn words(&self, first: usize, end: usize) -> &'t str {
        self.text.get(self.bytes(first, end)).unwrap_or("")
    }

    /// The line that holds a token.
    pub(crate) fn line_of(&self, token: usize) -> usize {
        self.lines.partition_point(|l| (l.end as usize) <= token)
    }
}
