//! The notation of rules: classes of cells in a row, with the usual marks of regular expressions.
//!
//! `Name` is a class, `'word'` a literal word in any case, `[A & !B]` a class made of classes, `(…)` a group, `(?<slot> …)` a named slot,
//! `|` or, `?` and `{m,n}` repetition. There is no `*` and no `+`: every rule has a longest match, so that time stays linear.

use super::atom::{CLASSES, named};
use super::class::{ClassId, Classes};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

#[cfg(test)]
mod tests;

/// A rule's pattern, read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Pattern<'p> {
    Class(ClassId),
    Sequence(Vec<Pattern<'p>>),
    Either(Vec<Pattern<'p>>),
    Repeat(Box<Pattern<'p>>, u32, u32),
    Slot(&'p str, Box<Pattern<'p>>),
}

/// Reads patterns; literal words and classes get numbers, the same in all phases.
#[derive(Debug, Default)]
pub(crate) struct Reader<'p> {
    pub(crate) literals: Vec<&'p str>,
    pub(crate) classes: Classes,
    literal: FxHashMap<&'p str, ClassId>,
    /// Classes with a name, read once.
    named: FxHashMap<&'p str, ClassId>,
    /// What stands in brackets, read once: macros of the rules say the same class again and again.
    bracketed: FxHashMap<&'p str, ClassId>,
}

struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    /// The next mark behind blanks. All marks of the notation are ASCII.
    #[inline]
    fn peek(&mut self) -> Option<char> {
        let mut next = *self.rest.as_bytes().first()?;
        if next.is_ascii_whitespace() {
            self.rest = self.rest.trim_ascii_start();
            next = *self.rest.as_bytes().first()?;
        }
        if next.is_ascii() { Some(char::from(next)) } else { self.rest.chars().next() }
    }

    #[inline]
    fn eat(&mut self, c: char) -> bool {
        if self.peek() == Some(c) {
            self.rest = self.rest.get(c.len_utf8()..).unwrap_or("");
            return true;
        }
        false
    }

    #[inline]
    fn until(&mut self, stop: impl Fn(u8) -> bool) -> &'a str {
        let end = self.rest.bytes().position(stop).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        word
    }
}

/// The length of the bracketed class that a text begins with, inner brackets included.
fn closing(text: &str) -> usize {
    let (mut from, mut depth) = (0, 0);
    while let Some(rest) = text.get(from..)
        && let Some(to) = rest.find(']')
    {
        depth += rest.as_bytes().get(..to).unwrap_or(&[]).iter().filter(|b| **b == b'[').count();
        from += to + 1;
        if depth <= 1 {
            return from;
        }
        depth -= 1;
    }
    text.len()
}

impl<'p> Reader<'p> {
    /// Reads one pattern. The error says what was expected and where.
    pub(crate) fn read(&mut self, pattern: &'p str) -> Result<Pattern<'p>, String> {
        let mut c = Cursor { rest: pattern };
        let p = self.either(&mut c)?;
        match c.peek() {
            None => Ok(p),
            Some(x) => Err(format!("`{x}` where the pattern should end: `{}`", c.rest)),
        }
    }

    fn either(&mut self, c: &mut Cursor<'p>) -> Result<Pattern<'p>, String> {
        let first = self.sequence(c)?;
        if !c.eat('|') {
            return Ok(first);
        }
        let mut all = vec![first, self.sequence(c)?];
        while c.eat('|') {
            all.push(self.sequence(c)?);
        }
        Ok(Pattern::Either(all))
    }

    fn sequence(&mut self, c: &mut Cursor<'p>) -> Result<Pattern<'p>, String> {
        // Most groups hold one thing.
        let mut only = None;
        let mut all = Vec::new();
        while let Some(x) = c.peek() {
            if matches!(x, ')' | '|') {
                break;
            }
            let one = self.item(c)?;
            let one = Self::repeat(c, one)?;
            if let Some(first) = only.take() {
                all.reserve(8);
                all.push(first);
                all.push(one);
            } else if all.is_empty() {
                only = Some(one);
            } else {
                all.push(one);
            }
        }
        Ok(only.unwrap_or(Pattern::Sequence(all)))
    }

    fn repeat(c: &mut Cursor<'p>, one: Pattern<'p>) -> Result<Pattern<'p>, String> {
        if c.eat('?') {
            return Ok(Pattern::Repeat(Box::new(one), 0, 1));
        }
        if c.eat('{') {
            let range = c.until(|x| x == b'}').to_owned();
            c.eat('}');
            let (m, n) = range.split_once(',').unwrap_or((&range, &range));
            let (Ok(m), Ok(n)) = (m.trim().parse(), n.trim().parse()) else {
                return Err(format!("`{{{range}}}`: a repetition needs both ends"));
            };
            return Ok(Pattern::Repeat(Box::new(one), m, n));
        }
        if matches!(c.peek(), Some('*' | '+')) {
            return Err("`*` and `+`: a repetition needs an end".to_owned());
        }
        Ok(one)
    }

    fn item(&mut self, c: &mut Cursor<'p>) -> Result<Pattern<'p>, String> {
        if c.eat('(') {
            let slot = if c.eat('?') {
                if !c.eat('<') {
                    return Err("`(?` without `<slot>`".to_owned());
                }
                let name = c.until(|x| x == b'>');
                c.eat('>');
                Some(name)
            } else {
                None
            };
            let inner = self.either(c)?;
            if !c.eat(')') {
                return Err(format!("a group is not closed before `{}`", c.rest));
            }
            return Ok(match slot {
                Some(name) => Pattern::Slot(name, Box::new(inner)),
                None => inner,
            });
        }
        let first = self.class(c)?;
        if c.peek() != Some('&') {
            return Ok(Pattern::Class(first));
        }
        let mut all = vec![first];
        while c.eat('&') {
            all.push(self.term(c)?);
        }
        Ok(Pattern::Class(self.classes.all(&all)))
    }

    /// `Name`, `'word'`, `!class`, `[expression]`.
    fn class(&mut self, c: &mut Cursor<'p>) -> Result<ClassId, String> {
        match c.peek() {
            Some('[') => {
                let (words, behind) = c.rest.split_at(closing(c.rest));
                if let Some(known) = self.bracketed.get(words) {
                    c.rest = behind;
                    return Ok(*known);
                }
                c.eat('[');
                let e = self.expression(c)?;
                if !c.eat(']') {
                    return Err(format!("`[` is not closed before `{}`", c.rest));
                }
                self.bracketed.insert(words, e);
                Ok(e)
            }
            Some('!') => {
                c.eat('!');
                let not = self.class(c)?;
                Ok(self.classes.not(not))
            }
            Some('\'') => {
                c.eat('\'');
                let word = c.until(|x| x == b'\'');
                c.eat('\'');
                Ok(self.literal(word))
            }
            Some(x) if x.is_ascii_uppercase() => {
                let name = c.until(|x| !x.is_ascii_alphanumeric());
                self.by_name(name)
            }
            other => Err(format!("a class was expected at `{}`", other.map_or_else(|| "the end".to_owned(), |_| c.rest.to_owned()))),
        }
    }

    fn by_name(&mut self, name: &'p str) -> Result<ClassId, String> {
        if let Some(c) = self.named.get(name) {
            return Ok(*c);
        }
        let class = if let Some(atom) = named(name) {
            self.classes.atom(atom)
        } else {
            let Some((_, text)) = CLASSES.iter().find(|(n, _)| *n == name) else { return Err(format!("unknown class `{name}`")) };
            self.expression(&mut Cursor { rest: text })?
        };
        self.named.insert(name, class);
        Ok(class)
    }

    fn expression(&mut self, c: &mut Cursor<'p>) -> Result<ClassId, String> {
        let first = self.conjunction(c)?;
        if !c.eat('|') {
            return Ok(first);
        }
        let mut any: SmallVec<[ClassId; 32]> = SmallVec::from_slice(&[first, self.conjunction(c)?]);
        while c.eat('|') {
            any.push(self.conjunction(c)?);
        }
        Ok(self.classes.any(&any))
    }

    fn conjunction(&mut self, c: &mut Cursor<'p>) -> Result<ClassId, String> {
        let first = self.term(c)?;
        if !c.eat('&') {
            return Ok(first);
        }
        let mut all: SmallVec<[ClassId; 16]> = SmallVec::from_slice(&[first, self.term(c)?]);
        while c.eat('&') {
            all.push(self.term(c)?);
        }
        Ok(self.classes.all(&all))
    }

    fn term(&mut self, c: &mut Cursor<'p>) -> Result<ClassId, String> {
        if c.eat('(') {
            let e = self.expression(c)?;
            return if c.eat(')') { Ok(e) } else { Err(format!("`(` is not closed before `{}`", c.rest)) };
        }
        if c.eat('!') {
            let not = self.term(c)?;
            return Ok(self.classes.not(not));
        }
        self.class(c)
    }

    fn literal(&mut self, word: &'p str) -> ClassId {
        if let Some(c) = self.literal.get(word) {
            return *c;
        }
        let class = self.classes.literal(self.literals.len() as u16, word);
        self.literals.push(word);
        self.literal.insert(word, class);
        class
    }
}
