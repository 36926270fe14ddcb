//! Text as the rules see it: tokens, lines, sentence ends, layout. The text itself is never changed; all offsets are into what the caller gave.

pub(crate) mod fold;
pub(crate) mod hash;
mod layout;
pub(crate) mod scan;
mod sentence;
pub(crate) mod token;

pub(crate) use layout::{Line, Zone};
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

/// One text, cut up. The buffers are kept from text to text.
#[derive(Debug, Default)]
pub(crate) struct Document<'t> {
    pub(crate) text: &'t str,
    /// The text with ASCII letters in lower case: same length, same offsets.
    pub(crate) lower: String,
    pub(crate) tokens: Vec<Token>,
    /// The hash of each token's folded word.
    pub(crate) hashes: Vec<u64>,
    /// One for each token.
    pub(crate) places: Vec<Place>,
    pub(crate) lines: Vec<Line>,
}

impl<'t> Document<'t> {
    /// Cuts a text up. `glued` tells where two words are glued in one token.
    pub(crate) fn with(text: &'t str, glued: &dyn Fn(&str) -> Option<usize>) -> Document<'t> {
        let mut doc = Document { text, ..Document::default() };
        doc.lower.push_str(text);
        doc.lower.make_ascii_lowercase();
        doc.tokens.reserve(text.len() / 4);
        scan::scan(text, &mut doc.tokens);
        doc.unglue(glued);
        layout::join_lines(&mut doc);
        doc.tokens.push(Token { start: text.len() as u32, end: text.len() as u32, shape: Shape::Para, spaced: true });
        sentence::mark_stops(&mut doc);
        layout::read(&mut doc);
        doc.number_words();
        doc
    }

    fn number_words(&mut self) {
        let mut folded = String::new();
        let mut hashes = core::mem::take(&mut self.hashes);
        hashes.clear();
        hashes.extend((0..self.tokens.len()).map(|t| hash::hash(self.folded(t, &mut folded))));
        self.hashes = hashes;
    }

    /// The folded word of a token; `room` is where it is made when it has other letters than ASCII's.
    #[inline]
    pub(crate) fn folded<'r>(&'r self, token: usize, room: &'r mut String) -> &'r [u8] {
        let lower = self.lower(token);
        if lower.is_ascii() {
            return lower;
        }
        room.clear();
        fold::fold_into(self.word(token), room);
        room.as_bytes()
    }

    /// Appends the folded word of a token.
    pub(crate) fn fold_word(&self, token: usize, out: &mut String) {
        match self.tokens.get(token).and_then(|t| self.lower.get(t.range())).filter(|w| w.is_ascii()) {
            Some(lower) => out.push_str(lower),
            None => fold::fold_into(self.word(token), out),
        }
    }

    pub(crate) fn new(text: &'t str) -> Document<'t> {
        Document::with(text, &|_| None)
    }

    /// Cuts glued tokens in two.
    fn unglue(&mut self, glued: &dyn Fn(&str) -> Option<usize>) {
        let mut cuts: Vec<(usize, u32)> = Vec::new();
        for (i, t) in self.tokens.iter().enumerate() {
            if matches!(t.shape, Shape::Cap | Shape::Caps)
                && t.end - t.start >= 5
                && (t.end - t.start >= 9 || self.text.get(t.range()).is_some_and(|w| w.contains('-')))
                && let Some(at) = self.text.get(t.range()).and_then(glued)
            {
                cuts.push((i, t.start + at as u32));
            }
        }
        if cuts.is_empty() {
            return;
        }
        let old = core::mem::take(&mut self.tokens);
        let mut next = cuts.iter().peekable();
        for (i, t) in old.into_iter().enumerate() {
            match next.peek() {
                Some((n, at)) if *n == i => {
                    if self.text.as_bytes().get(*at as usize) == Some(&b'-') {
                        let caps = self.text.get(*at as usize + 1..t.end as usize).is_some_and(|w| w.bytes().all(|b| b.is_ascii_uppercase()));
                        self.tokens.push(Token { end: *at, shape: Shape::Cap, ..t });
                        self.tokens.push(Token { start: *at, end: *at + 1, shape: Shape::Hyphen, spaced: false });
                        self.tokens.push(Token { start: *at + 1, shape: if caps { Shape::Caps } else { Shape::Cap }, spaced: false, ..t });
                        next.next();
                        continue;
                    }
                    let capital = self.text.as_bytes().get(*at as usize).is_some_and(u8::is_ascii_uppercase);
                    self.tokens.push(Token { end: *at, ..t });
                    // A line end was lost between a heading and what follows it.
                    if capital {
                        self.tokens.push(Token { start: *at, end: *at, shape: Shape::Break, spaced: true });
                    }
                    self.tokens.push(Token { start: *at, shape: if capital { Shape::Cap } else { Shape::Lower }, spaced: capital, ..t });
                    next.next();
                }
                _ => self.tokens.push(t),
            }
        }
    }

    /// The words of a token.
    pub(crate) fn word(&self, token: usize) -> &'t str {
        self.tokens.get(token).and_then(|t| self.text.get(t.range())).unwrap_or("")
    }

    /// The token's bytes in lower case (ASCII letters only).
    pub(crate) fn lower(&self, token: usize) -> &[u8] {
        self.tokens.get(token).and_then(|t| self.lower.as_bytes().get(t.range())).unwrap_or(b"")
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
