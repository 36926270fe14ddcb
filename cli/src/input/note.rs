//! What is to be said of an input, on standard error, and the causes by which the summary counts what was not read.

use std::fmt;
use std::io;

/// Why something was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cause {
    Unreadable,
    Binary,
    TooLarge,
    Damaged,
    BadLine,
    BadRow,
    NoColumn,
    NoText,
}

impl Cause {
    /// The words of the summary, of one and of several.
    pub(crate) const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Unreadable => ("could not be opened or read", "could not be opened or read"),
            Self::Binary => ("not text", "not text"),
            Self::TooLarge => ("larger than --max-size", "larger than --max-size"),
            Self::Damaged => ("damaged compression", "damaged compressions"),
            Self::BadLine => ("line that is no release", "lines that are no release"),
            Self::BadRow => ("row that is no release", "rows that are no release"),
            Self::NoColumn => ("table without a column of texts", "tables without a column of texts"),
            Self::NoText => ("without text", "without text"),
        }
    }
}

/// What is to be said of an input.
#[derive(Debug)]
pub(crate) struct Note {
    place: String,
    words: String,
    pub(crate) cause: Option<Cause>,
}

impl Note {
    /// No fault, but worth knowing.
    pub(crate) fn said(place: impl fmt::Display, words: impl fmt::Display) -> Self {
        Self { place: place.to_string(), words: words.to_string(), cause: None }
    }

    /// Something was not read.
    pub(crate) fn unread(place: impl fmt::Display, cause: Cause, words: impl fmt::Display) -> Self {
        Self { place: place.to_string(), words: words.to_string(), cause: Some(cause) }
    }

    /// The file, when one of its lines or rows is no release.
    pub(crate) fn file(&self) -> Option<&str> {
        self.cause.filter(|c| matches!(c, Cause::BadLine | Cause::BadRow))?;
        let (file, line) = self.place.rsplit_once(':')?;
        line.bytes().all(|b| b.is_ascii_digit()).then_some(file)
    }

    pub(crate) fn words(&self) -> &str {
        &self.words
    }
}

impl fmt::Display for Note {
    /// On one line, whatever the file is called.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.place.chars() {
            if c.is_control() { write!(f, "{}", c.escape_default())? } else { write!(f, "{c}")? }
        }
        write!(f, ": {}", self.words)
    }
}

/// An error of the system in plain words, without its number.
pub(crate) fn in_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
        _ => {
            let words = error.to_string();
            words.split(" (os error").next().unwrap_or(&words).to_owned()
        }
    }
}

/// What the system, or a decoder on the way, says of a file.
pub(crate) fn of_error(place: impl fmt::Display, error: &io::Error) -> Note {
    let cause = if error.kind() == io::ErrorKind::InvalidData { Cause::Damaged } else { Cause::Unreadable };
    Note::unread(place, cause, in_words(error))
}

/// A release longer than the caller wants.
pub(crate) fn too_large(place: impl fmt::Display, max: u64) -> Note {
    Note::unread(place, Cause::TooLarge, format_args!("larger than {}, which --max-size sets", size(max)))
}

/// `50 MB`, `10 kB`.
pub(crate) fn size(bytes: u64) -> String {
    match bytes {
        b if b >= 1 << 20 && b % (1 << 20) == 0 => format!("{} MiB", b >> 20),
        b if b >= 1 << 10 && b % (1 << 10) == 0 => format!("{} KiB", b >> 10),
        b => format!("{b} bytes"),
    }
}
