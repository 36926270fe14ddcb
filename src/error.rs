//! Why an extractor could not be built.

use crate::gazetteer::format::FormatError;

/// Why an [`Extractor`](crate::Extractor) could not be built. Extraction itself never fails.
///
/// ```
/// let error = newsfacts::Extractor::builder().list_text("mine.tsv", "name\tlabel\n").build().unwrap_err();
/// assert!(error.is_list());
/// assert_eq!(error.line(), Some(1));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum ErrorKind {
    List(FormatError),
    Rule(String),
}

impl Error {
    pub(crate) fn list(e: FormatError) -> Error {
        Error { kind: ErrorKind::List(e) }
    }

    pub(crate) fn rule(e: String) -> Error {
        Error { kind: ErrorKind::Rule(e) }
    }

    /// A list of the caller's is malformed.
    #[must_use]
    pub fn is_list(&self) -> bool {
        matches!(self.kind, ErrorKind::List(_))
    }

    /// The line of the list that is at fault, from 1.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match &self.kind {
            ErrorKind::List(e) => Some(e.line),
            ErrorKind::Rule(_) => None,
        }
    }
}

impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match &self.kind {
            ErrorKind::List(e) => e.fmt(f),
            ErrorKind::Rule(e) => f.write_str(e),
        }
    }
}

impl core::error::Error for Error {}
