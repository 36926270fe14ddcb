//! The form of a list file (gazetteers/README.md), read and checked.

use super::label::{NAMES, WORD_CLASS};
use std::collections::HashMap;
use unicode_normalization::is_nfc;

/// One row of a list, as it stands in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row<'a> {
    /// Line in the file, from 1.
    pub(crate) line: usize,
    pub(crate) surface: &'a str,
    pub(crate) label: &'a str,
    pub(crate) id: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) country: &'a str,
    pub(crate) subdivision: &'a str,
    pub(crate) name: &'a str,
    pub(crate) acronym: &'a str,
    pub(crate) aliases: &'a str,
    pub(crate) parent: &'a str,
    pub(crate) value: &'a str,
    pub(crate) from: &'a str,
    pub(crate) to: &'a str,
    pub(crate) flags: &'a str,
    pub(crate) class: &'a str,
}

/// Why a list cannot be read: file, line, cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FormatError {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) cause: String,
}

impl core::fmt::Display for FormatError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "list `{}`, line {}: {}", self.file, self.line, self.cause)
    }
}

const COLUMNS: &[&str] =
    &["surface", "label", "id", "kind", "country", "subdivision", "name", "acronym", "aliases", "parent", "value", "from", "to", "flags", "class"];

/// Reads a list. `strict` also demands sorted rows, as the project's own lists are.
pub(crate) fn parse<'a>(file: &str, text: &'a str, strict: bool) -> Result<Vec<Row<'a>>, FormatError> {
    let fail = |line: usize, cause: String| FormatError { file: file.to_owned(), line, cause };
    let (mut rows, mut columns, mut default) = (Vec::new(), Vec::new(), "");
    let mut before = "";
    let mut seen: HashMap<(&str, &str, &str), usize> = HashMap::new();
    for (i, line) in text.lines().enumerate() {
        let n = i + 1;
        if let Some(comment) = line.strip_prefix('#') {
            if let Some(label) = comment.trim().strip_prefix("label:") {
                default = label.trim();
                known_label(default).map_err(|c| fail(n, c))?;
            }
            continue;
        }
        if columns.is_empty() {
            columns = line.split('\t').collect();
            if columns.first() != Some(&"surface") {
                return Err(fail(n, "the first column is not `surface`".to_owned()));
            }
            if let Some(c) = columns.iter().find(|c| !COLUMNS.contains(c)) {
                return Err(fail(n, format!("unknown column `{c}`")));
            }
            continue;
        }
        if line.trim().is_empty() {
            return Err(fail(n, "empty line".to_owned()));
        }
        if !is_nfc(line) {
            return Err(fail(n, "not in Unicode form NFC".to_owned()));
        }
        if strict && line < before {
            return Err(fail(n, format!("not sorted: stands after `{before}`")));
        }
        if line == before {
            return Err(fail(n, "the same row twice".to_owned()));
        }
        before = line;
        let row = row(&columns, line, n, default).map_err(|c| fail(n, c))?;
        if let Some(first) = seen.insert((row.surface, row.label, row.id), n) {
            return Err(fail(n, format!("`{}` with this label and id stands on line {first} too", row.surface)));
        }
        rows.push(row);
    }
    Ok(rows)
}

fn row<'a>(columns: &[&str], line: &'a str, n: usize, default: &'a str) -> Result<Row<'a>, String> {
    let mut row = Row { line: n, label: default, ..Row::default() };
    let mut fields = line.split('\t');
    for (column, field) in columns.iter().zip(fields.by_ref()) {
        if field != field.trim() {
            return Err(format!("space at an end of `{column}`"));
        }
        match *column {
            "surface" => row.surface = field,
            "label" => {
                if !field.is_empty() {
                    row.label = field;
                }
            }
            "id" => row.id = field,
            "kind" => row.kind = field,
            "country" => row.country = field,
            "subdivision" => row.subdivision = field,
            "name" => row.name = field,
            "acronym" => row.acronym = field,
            "aliases" => row.aliases = field,
            "parent" => row.parent = field,
            "value" => row.value = field,
            "from" => row.from = field,
            "to" => row.to = field,
            "flags" => row.flags = field,
            _ => row.class = field,
        }
    }
    if fields.next().is_some() {
        return Err(format!("more than {} fields", columns.len()));
    }
    if row.class.is_empty() == (row.label == WORD_CLASS) {
        return Err(format!("a row has a class when its label is `{WORD_CLASS}`, and only then"));
    }
    if row.surface.is_empty() {
        return Err("no surface".to_owned());
    }
    if row.label.is_empty() {
        return Err("no label: neither a column nor a line `# label: …` gives one".to_owned());
    }
    row.label.split(',').try_for_each(known_label)?;
    if let Some(f) = row.flags.split(',').find(|f| !matches!(*f, "" | "w" | "p" | "c" | "a" | "s" | "x")) {
        return Err(format!("unknown flag `{f}`"));
    }
    if !(row.country.is_empty() || row.country.len() == 2 && row.country.bytes().all(|b| b.is_ascii_uppercase())) {
        return Err(format!("`{}` is no ISO 3166-1 alpha-2 code", row.country));
    }
    if !row.subdivision.is_empty() && row.subdivision.split_once('-').is_none_or(|(c, d)| c != row.country || d.is_empty()) {
        return Err(format!("`{}` is no ISO 3166-2 code of `{}`", row.subdivision, row.country));
    }
    Ok(row)
}

fn known_label(label: &str) -> Result<(), String> {
    if NAMES.contains(&label) { Ok(()) } else { Err(format!("unknown label `{label}`")) }
}
