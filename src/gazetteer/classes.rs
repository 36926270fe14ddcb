//! Classes of words (`gazetteers/words_*.tsv`) as Rust: an enum of their names, a number a word, a row of bits a class. Only `build.rs` runs this.

use super::format::{FormatError, Row};
use super::perfect::perfect;
use crate::text::hash::hash;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The classes of all lists.
#[derive(Debug, Default)]
pub(crate) struct Classes {
    /// What each is, by its name.
    about: BTreeMap<String, String>,
    /// The classes of each word.
    words: BTreeMap<String, BTreeSet<String>>,
}

impl Classes {
    /// Adds a list: its comments `# class NAME: what it is`, and its rows.
    pub(crate) fn add(&mut self, file: &str, text: &str, rows: &[Row<'_>]) -> Result<(), FormatError> {
        let fail = |line: usize, cause: String| FormatError { file: file.to_owned(), line, cause };
        let (mut here, mut used) = (BTreeSet::new(), BTreeSet::new());
        for (i, line) in text.lines().enumerate() {
            let Some((name, about)) = line.strip_prefix("# class ").and_then(|l| l.split_once(": ")) else { continue };
            if !name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
                return Err(fail(i + 1, format!("`{name}`: small letters and hyphens make the name of a class")));
            }
            if self.about.insert(name.to_owned(), about.to_owned()).is_some() {
                return Err(fail(i + 1, format!("the class `{name}` is told twice")));
            }
            here.insert(name);
        }
        for row in rows {
            if row.surface.bytes().any(|b| b.is_ascii_uppercase()) {
                return Err(fail(row.line, format!("`{}`: words of a class are written small", row.surface)));
            }
            for class in row.class.split(',') {
                if !here.contains(class) {
                    return Err(fail(row.line, format!("no line `# class {class}: …` says what that class is")));
                }
                used.insert(class);
                self.words.entry(row.surface.to_owned()).or_default().insert(class.to_owned());
            }
        }
        match here.difference(&used).next() {
            Some(class) => Err(fail(1, format!("no word is of the class `{class}`"))),
            None => Ok(()),
        }
    }

    /// The Rust that `src/text/class.rs` takes in.
    pub(crate) fn source(&self) -> String {
        let keys: Vec<&String> = self.words.keys().collect();
        let (displacements, slot_of, slots) = perfect(&keys);
        let stride = (keys.len() + 1).div_ceil(64);
        let (mut entries, mut members) = (vec![0u64; slots as usize], vec![0u64; stride * self.about.len()]);
        // Words count from 1: 0 is a word of no class.
        for (number, ((word, classes), slot)) in (1..).zip(self.words.iter().zip(&slot_of)) {
            if let Some(e) = entries.get_mut(*slot as usize) {
                *e = hash(word.as_bytes()) >> 16 << 16 | number;
            }
            for (row, _) in self.about.keys().enumerate().filter(|(_, name)| classes.contains(*name)) {
                if let Some(bits) = members.get_mut(row * stride + number as usize / 64) {
                    *bits |= 1 << (number % 64);
                }
            }
        }
        let (mut variants, mut all) = (String::new(), String::new());
        for (name, about) in &self.about {
            let variant = camel(name);
            let _ = writeln!(variants, "    /// {about}\n    {variant},");
            let _ = write!(all, "(\"{name}\", Class::{variant}), ");
        }
        format!(
            "/// A class of words: what each is stands in `gazetteers/words_*.tsv`.\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n#[repr(u16)]\npub(crate) enum Class {{\n{variants}}}\n\
             #[cfg(test)]\npub(crate) const ALL: [(&str, Class); {}] = [{all}];\n\
             const STRIDE: usize = {stride};\n\
             static DISPLACEMENTS: [u16; {}] = {displacements:?};\n\
             static ENTRIES: [u64; {}] = {entries:?};\n\
             static MEMBERS: [u64; {}] = {members:?};\n",
            self.about.len(),
            displacements.len(),
            entries.len(),
            members.len()
        )
    }
}

#[cfg(test)]
impl Classes {
    /// All words of all classes.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.keys().map(String::as_str)
    }

    /// Does a class hold a word?
    pub(crate) fn holds(&self, class: &str, word: &str) -> bool {
        self.words.get(word).is_some_and(|classes| classes.contains(class))
    }
}

/// `body-noun` as Rust names it: `BodyNoun`.
fn camel(name: &str) -> String {
    name.split('-').flat_map(|part| part.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(part.chars().skip(1))).collect()
}
