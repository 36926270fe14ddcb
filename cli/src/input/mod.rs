//! The releases that the paths name, read one after the other, so that the whole never stands in memory.
//!
//! This thread only finds and reads ([`Item`]: bytes and what they are); making releases of bytes ([`release`]) is work for all cores.

pub(crate) mod compressed;
mod csv;
mod decode;
mod folder;
mod html;
mod lines;
mod mail;
mod markdown;
mod note;
mod published;
pub(crate) mod release;

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use clap::ValueEnum;

pub(crate) use self::folder::Choice;
use self::folder::Entry;
pub(crate) use self::note::{Cause, Note};
pub(crate) use self::published::whole_day;

/// The forms in which releases come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// Plain text: the file is the release
    Text,
    /// Markdown: the words without the markup
    Markdown,
    /// A web page: its main text
    Html,
    /// A mail: subject and body
    Mail,
    /// JSON Lines: a release a line
    Jsonl,
    /// CSV (also with `;` or tabs): a release a row
    Csv,
}

impl Form {
    /// What the name of a file says, with `.gz` and `.zst` taken off; nothing when it is no name of a release.
    fn of_name(path: &Path) -> Option<Self> {
        let mut name = PathBuf::from(path.file_name()?);
        let extension = |name: &Path| name.extension().map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
        if matches!(extension(&name).as_str(), "gz" | "zst" | "zstd") {
            name.set_extension("");
        }
        match extension(&name).as_str() {
            "txt" => Some(Self::Text),
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" | "xhtml" => Some(Self::Html),
            "eml" => Some(Self::Mail),
            "jsonl" | "ndjson" => Some(Self::Jsonl),
            "csv" | "tsv" => Some(Self::Csv),
            _ => None,
        }
    }
}

/// What was read, and has yet to become a release.
#[derive(Debug)]
pub(crate) enum Item {
    /// A release that is a file.
    File { path: String, form: Form, bytes: Vec<u8> },
    /// A line of JSON.
    Line { path: Arc<str>, number: u64, bytes: Vec<u8> },
    /// A row of a CSV file.
    Row { head: Arc<csv::Head>, number: u64, row: ::csv::ByteRecord },
    /// What could not be read.
    Unread(Note),
    /// Something to be said that is no fault.
    Said(Note),
    /// A file of a folder that is not taken for a release.
    PassedOver,
}

impl Item {
    /// Roughly the memory that it takes.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::File { bytes, .. } | Self::Line { bytes, .. } => bytes.len(),
            Self::Row { row, .. } => row.as_slice().len(),
            Self::Unread(_) | Self::Said(_) | Self::PassedOver => 0,
        }
    }
}

/// How to read.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The form of everything, whatever it is called.
    pub(crate) form: Option<Form>,
    pub(crate) fields: Fields,
    /// Which files of folders.
    pub(crate) choice: Choice,
    /// No release is longer, in bytes.
    pub(crate) max_size: u64,
    /// What is being written, which is no input.
    pub(crate) output: Option<PathBuf>,
}

/// What the fields of JSON lines and the columns of CSV are called.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    pub(crate) text: String,
    pub(crate) id: String,
    pub(crate) published: String,
}

/// Takes items one after the other, until it has enough.
pub(crate) type Give<'a> = &'a mut dyn FnMut(Item) -> ControlFlow<()>;

impl Reading {
    /// Gives every release of the paths in their order, until `give` breaks off. `bytes` counts what was read of the files.
    pub(crate) fn read(&self, paths: &[PathBuf], bytes: &AtomicU64, give: Give<'_>) -> ControlFlow<()> {
        let mut before = Before { several: paths.len() > 1, seen: HashSet::new() };
        for path in paths {
            if path.as_os_str() == "-" {
                if before.holds(path) {
                    give(Item::Said(Note::said("-", NAMED_TWICE)))?;
                    continue;
                }
                self.read_from("-", self.form.unwrap_or(Form::Text), Counted { from: io::stdin().lock(), bytes }, give)?;
            } else if path.is_dir() {
                self.read_folder(path, &mut before, bytes, give)?;
            } else {
                self.read_file(path, &mut before, bytes, give)?;
            }
        }
        ControlFlow::Continue(())
    }

    fn read_folder(&self, folder: &Path, before: &mut Before, bytes: &AtomicU64, give: Give<'_>) -> ControlFlow<()> {
        let mut found = false;
        // What an earlier run wrote in this folder is about to be written anew.
        let output = self.output.as_ref().and_then(|output| output.canonicalize().ok());
        let written = |path: &Path| output.as_ref().is_some_and(|output| path.canonicalize().is_ok_and(|path| path.starts_with(output)));
        self.choice.walk(folder, &mut |entry| match entry {
            Ok(Entry::File(path)) if written(&path) => ControlFlow::Continue(()),
            Ok(Entry::File(path)) if self.is_release(&path) => {
                found = true;
                self.read_file(&path, before, bytes, give)
            }
            Ok(_) => give(Item::PassedOver),
            Err(note) => {
                found = true;
                give(Item::Unread(note))
            }
        })?;
        if !found {
            let words = if self.choice.globs.is_empty() {
                "no release in this folder: it has no .txt, .md, .html, .eml, .jsonl or .csv file; --glob takes others"
            } else {
                "no file in this folder matches --glob"
            };
            give(Item::Said(Note::said(folder.display(), words)))?;
        }
        ControlFlow::Continue(())
    }

    /// A glob that the caller gave is its own word for it; else the name of a file says whether it is a release.
    fn is_release(&self, path: &Path) -> bool {
        self.choice.includes() || Form::of_name(path).is_some()
    }

    fn read_file(&self, path: &Path, before: &mut Before, bytes: &AtomicU64, give: Give<'_>) -> ControlFlow<()> {
        let name = path.to_string_lossy();
        if before.holds(path) {
            return give(Item::Said(Note::said(name, NAMED_TWICE)));
        }
        match File::open(path) {
            Ok(file) => {
                let form = self.form.or_else(|| Form::of_name(path)).unwrap_or(Form::Text);
                self.read_from(&name, form, Counted { from: file, bytes }, give)
            }
            Err(error) => give(Item::Unread(note::of_error(name, &error))),
        }
    }

    fn read_from(&self, name: &str, form: Form, from: impl Read, give: Give<'_>) -> ControlFlow<()> {
        let mut from = match compressed::open(BufReader::with_capacity(1 << 16, from)) {
            Ok(from) => from,
            Err(error) => return give(Item::Unread(note::of_error(name, &error))),
        };
        match form {
            Form::Jsonl => lines::read(name, from, self.max_size, give),
            Form::Csv => csv::read(name, from, &self.fields, give),
            Form::Text | Form::Markdown | Form::Html | Form::Mail => {
                let mut bytes = Vec::new();
                match from.by_ref().take(self.max_size.saturating_add(1)).read_to_end(&mut bytes) {
                    Ok(read) if read as u64 > self.max_size => give(Item::Unread(note::too_large(name, self.max_size))),
                    Ok(_) => give(Item::File { path: name.to_owned(), form, bytes }),
                    Err(error) => give(Item::Unread(note::of_error(name, &error))),
                }
            }
        }
    }

    /// How many bytes the paths hold, as far as that can be known before reading: for the time that is left.
    pub(crate) fn bytes_to_read(&self, paths: &[PathBuf]) -> Option<u64> {
        let mut sum = 0;
        for path in paths {
            if path.is_dir() {
                let _ = self.choice.walk(path, &mut |entry| {
                    if let Ok(Entry::File(file)) = entry
                        && self.is_release(&file)
                    {
                        sum += file.metadata().map_or(0, |m| m.len());
                    }
                    ControlFlow::Continue(())
                });
            } else {
                sum += path.metadata().ok().filter(std::fs::Metadata::is_file)?.len();
            }
        }
        Some(sum)
    }
}

const NAMED_TWICE: &str = "named twice, read once";

/// The files that were read, where a later path could name one of them again: `a.txt ./a.txt`, `in in/a.txt`.
struct Before {
    several: bool,
    seen: HashSet<PathBuf>,
}

impl Before {
    /// Whether the file was read; from now on it was.
    fn holds(&mut self, path: &Path) -> bool {
        if !self.several {
            return false;
        }
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        // A pipe gives something else each time, and what is not there is said each time.
        let again = path.as_os_str() == "-" || path.is_file();
        !self.seen.insert(path) && again
    }
}

/// Counts what goes through.
struct Counted<'a, R> {
    from: R,
    bytes: &'a AtomicU64,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        self.bytes.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_told_by_name() {
        for (name, form) in [
            ("a.txt", Some(Form::Text)),
            ("a.b.TXT.gz", Some(Form::Text)),
            ("a.htm.zst", Some(Form::Html)),
            ("a.tsv", Some(Form::Csv)),
            ("a.ndjson.gz", Some(Form::Jsonl)),
            ("a.eml", Some(Form::Mail)),
            ("a.gz", None),
            ("a.pdf", None),
            ("txt", None),
        ] {
            assert_eq!(Form::of_name(Path::new(name)), form, "{name}");
        }
    }
}
