//! The releases that the paths name, read one after the other, so that the whole never stands in memory.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use newsfacts::PartialDate;
use serde::Deserialize;

use crate::args::whole_day;
use crate::decode::decode;

/// One release as it was read, or what was not read.
#[derive(Debug)]
pub(crate) enum Item {
    /// A text, called by its path.
    Text { path: String, bytes: Vec<u8> },
    /// A line of JSON.
    Line { path: Arc<str>, number: usize, bytes: Vec<u8> },
    /// A path that could not be read.
    Unread(Note),
    /// Something to be said that is no fault.
    Said(Note),
}

impl Item {
    /// Roughly the memory that it takes.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Text { bytes, .. } | Self::Line { bytes, .. } => bytes.len(),
            Self::Unread(_) | Self::Said(_) => 0,
        }
    }
}

/// What is to be said of an input, on standard error.
#[derive(Debug)]
pub(crate) struct Note {
    place: String,
    words: String,
}

impl Note {
    pub(crate) fn new(place: impl fmt::Display, words: impl fmt::Display) -> Self {
        Self { place: place.to_string(), words: words.to_string() }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.words)
    }
}

/// A release ready to be read by the extractor.
#[derive(Debug)]
pub(crate) struct Release {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) published: Option<PartialDate>,
    /// How the bytes were read, if they were no UTF-8.
    pub(crate) note: Option<Note>,
}

/// Gives every release of the paths in their order, until `give` breaks off.
pub(crate) fn read(paths: &[impl AsRef<Path>], give: &mut impl FnMut(Item) -> ControlFlow<()>) -> ControlFlow<()> {
    for path in paths {
        let path = path.as_ref();
        if path.as_os_str() == "-" {
            read_text("-", io::stdin().lock(), give)?;
        } else if path.is_dir() {
            read_folder(path, give)?;
        } else if has_extension(path, "jsonl") {
            read_lines(path, give)?;
        } else {
            read_file(path, give)?;
        }
    }
    ControlFlow::Continue(())
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case(extension))
}

fn read_text(path: &str, mut from: impl Read, give: &mut impl FnMut(Item) -> ControlFlow<()>) -> ControlFlow<()> {
    let mut bytes = Vec::new();
    match from.read_to_end(&mut bytes) {
        Ok(_) => give(Item::Text { path: path.to_owned(), bytes }),
        Err(error) => give(Item::Unread(Note::new(path, error))),
    }
}

fn read_file(path: &Path, give: &mut impl FnMut(Item) -> ControlFlow<()>) -> ControlFlow<()> {
    let name = path.to_string_lossy();
    match File::open(path) {
        Ok(file) => read_text(&name, file, give),
        Err(error) => give(Item::Unread(Note::new(name, error))),
    }
}

/// The `.txt` files of a folder and of its folders, each folder's names in the order of their bytes.
fn read_folder(folder: &Path, give: &mut impl FnMut(Item) -> ControlFlow<()>) -> ControlFlow<()> {
    let mut found = false;
    for entry in walkdir::WalkDir::new(folder).follow_links(true).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_file() && has_extension(entry.path(), "txt") => {
                found = true;
                read_file(entry.path(), give)?;
            }
            Ok(_) => {}
            Err(error) => {
                let place = error.path().unwrap_or(folder).display().to_string();
                let cause = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                give(Item::Unread(Note::new(place, cause)))?;
            }
        }
    }
    if !found {
        give(Item::Said(Note::new(folder.display(), "no .txt file in this folder")))?;
    }
    ControlFlow::Continue(())
}

fn read_lines(path: &Path, give: &mut impl FnMut(Item) -> ControlFlow<()>) -> ControlFlow<()> {
    let name: Arc<str> = path.to_string_lossy().into();
    let mut lines = match File::open(path) {
        Ok(file) => BufReader::with_capacity(1 << 16, file),
        Err(error) => return give(Item::Unread(Note::new(name, error))),
    };
    for number in 1.. {
        let mut bytes = Vec::new();
        match lines.read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) if bytes.trim_ascii().is_empty() => {}
            Ok(_) => give(Item::Line { path: Arc::clone(&name), number, bytes })?,
            Err(error) => {
                return give(Item::Unread(Note::new(format_args!("{name}:{number}"), error)));
            }
        }
    }
    ControlFlow::Continue(())
}

/// A line of a `.jsonl` file.
#[derive(Deserialize)]
struct Line {
    id: Option<Id>,
    text: String,
    published: Option<String>,
}

/// What a line is called: words or a number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Words(String),
    Number(serde_json::Number),
}

/// Makes a release of what was read.
///
/// # Errors
/// A line that is no JSON object of the form `{"id", "text", "published"?}`.
pub(crate) fn release_of_line(path: &str, number: usize, bytes: Vec<u8>) -> Result<Release, Note> {
    let place = || format!("{path}:{number}");
    let decoded = decode(bytes);
    let note = decoded.note.map(|note| Note::new(place(), note));
    let json = decoded.text.trim_start_matches('\u{feff}');
    let line: Line = serde_json::from_str(json).map_err(|error| Note::new(place(), json_cause(&error)))?;
    let published = match line.published.as_deref() {
        None | Some("") => None,
        Some(words) => {
            // The day of a full timestamp is the day.
            let day = words.split(['T', ' ']).next().unwrap_or(words);
            Some(whole_day(day).map_err(|cause| Note::new(place(), format_args!("published: {cause}")))?)
        }
    };
    let id = match line.id {
        Some(Id::Words(words)) => words,
        Some(Id::Number(number)) => number.to_string(),
        None => place(),
    };
    Ok(Release { id, text: line.text, published, note })
}

/// Makes a release of a text, which is called by its path.
pub(crate) fn release_of_text(path: String, bytes: Vec<u8>) -> Release {
    let decoded = decode(bytes);
    let note = decoded.note.map(|note| Note::new(&path, note));
    Release { id: path, text: decoded.text, published: None, note }
}

/// What was wrong with a line, without the `line 1` that is always said of a single line.
fn json_cause(error: &serde_json::Error) -> String {
    error.to_string().replace(" at line 1 column ", " at column ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn release(json: &str) -> Result<Release, String> {
        release_of_line("a.jsonl", 3, json.as_bytes().to_vec()).map_err(|note| note.to_string())
    }

    #[test]
    fn lines_are_read() {
        for (json, id, published) in [
            (r#"{"id":"x","text":"T"}"#, "x", None),
            (r#"{"id":7,"text":"T","published":null}"#, "7", None),
            (r#"{"text":"T","published":"2023-06-20","more":1}"#, "a.jsonl:3", PartialDate::from_ymd(2023, 6, 20)),
            ("\u{feff}{\"id\":\"x\",\"text\":\"T\",\"published\":\"2023-06-20T10:00:00Z\"}\r\n", "x", PartialDate::from_ymd(2023, 6, 20)),
        ] {
            let release = release(json).unwrap();
            assert_eq!((release.id.as_str(), release.text.as_str(), release.published), (id, "T", published), "{json}");
        }
    }

    #[test]
    fn bad_lines_are_named_with_their_cause() {
        for (json, cause) in [
            (r#"{"id":"x"}"#, "a.jsonl:3: missing field `text` at column 10"),
            ("nonsense", "a.jsonl:3: expected ident at column 2"),
            (r#"{"text":"T","published":"June"}"#, "a.jsonl:3: published: `June` is no day such as 2023-06-20"),
        ] {
            assert_eq!(release(json).unwrap_err(), cause);
        }
    }
}
