//! What goes out: each worker renders its releases ([`Render`]), one writer puts them where they belong ([`Sink`]), whole files or none.

pub(crate) mod columns;
mod csv;
mod database;
mod file;
mod folder;
pub(crate) mod place;
pub(crate) mod rows;
mod wanted;

use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::ValueEnum;
use newsfacts::Report;
use newsfacts::export::{self, Json};

pub(crate) use self::csv::CsvFolder;
use self::csv::Tables;
pub(crate) use self::database::Database;
pub(crate) use self::file::Part;
pub(crate) use self::file::{fingerprint, ids_of};
use self::folder::Folder;
pub(crate) use self::wanted::Wanted;
use crate::table::Style;
use crate::view::Page;

/// How the facts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// To be read: a block a release
    Table,
    /// One JSON array of all reports, set in to be read
    Json,
    /// A JSON object a release, one a line
    Jsonl,
    /// A folder of CSV files, one a kind of fact, with the release's id in each row
    Csv,
    /// A SQLite database, one table a kind of fact
    Sqlite,
    /// One web page that needs nothing else: the releases with their facts
    Html,
    /// schema.org: a `NewsArticle` in JSON-LD, one a line
    SchemaOrg,
    /// IPTC's ninjs 3.1, an item a line
    Ninjs,
    /// W3C Web Annotation: an `AnnotationPage` a line
    Annotations,
    /// TimeML: the text with its dates as TIMEX3, one file a release in a folder
    Timeml,
}

impl Format {
    /// Whether work that was stopped can be gone on with.
    pub(crate) const fn resumes(self) -> bool {
        matches!(self, Self::Jsonl)
    }
}

/// How a worker renders a release.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Render {
    Table(Style),
    /// A report a line.
    Jsonl {
        keep_text: bool,
    },
    /// Reports set in to be read, one behind the other in an array.
    Json {
        keep_text: bool,
    },
    /// A JSON document of another form, one a line.
    Export(fn(&Report, &str) -> Json),
    Timeml,
    Csv,
    /// The record itself, and the text if it is wanted.
    Record {
        keep_text: bool,
    },
}

/// Some releases, rendered.
#[derive(Debug, Default)]
pub(crate) struct Chunk {
    bytes: Vec<u8>,
    /// Where each element of an array ends.
    ends: Vec<usize>,
    tables: Option<Tables>,
    documents: Vec<(String, String)>,
    records: Vec<(Report, String)>,
}

/// A chunk's room is kept for the next up to so many bytes.
const MOST_ROOM: usize = 1 << 20;

impl Chunk {
    /// A chunk written into the room of one before.
    pub(crate) fn in_room(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }

    /// The room of a chunk that is written: memory that was given back and taken again would be cleared anew by the system, page by page.
    pub(crate) fn into_room(self) -> Vec<u8> {
        let mut bytes = self.bytes;
        bytes.clear();
        if bytes.capacity() > MOST_ROOM { Vec::new() } else { bytes }
    }
}

impl Render {
    /// Adds a release to a chunk.
    ///
    /// # Errors
    /// A report that cannot be written as JSON; there is none.
    pub(crate) fn add(self, mut report: Report, text: String, chunk: &mut Chunk) -> anyhow::Result<()> {
        match self {
            Self::Table(style) => chunk.bytes.extend_from_slice(style.render(&report).as_bytes()),
            Self::Jsonl { keep_text } => {
                report.text = keep_text.then_some(text);
                serde_json::to_writer(&mut chunk.bytes, &report)?;
                chunk.bytes.push(b'\n');
            }
            Self::Json { keep_text } => {
                report.text = keep_text.then_some(text);
                serde_json::to_writer_pretty(&mut chunk.bytes, &report)?;
                chunk.ends.push(chunk.bytes.len());
            }
            Self::Export(form) => {
                serde_json::to_writer(&mut chunk.bytes, &form(&report, &text))?;
                chunk.bytes.push(b'\n');
            }
            Self::Timeml => chunk.documents.push((report.id.clone().unwrap_or_default(), export::timeml(&report, &text))),
            Self::Csv => chunk.tables.get_or_insert_default().add(&report)?,
            Self::Record { keep_text } => chunk.records.push((report, if keep_text { text } else { String::new() })),
        }
        Ok(())
    }
}

/// Where chunks go, in the order of the input.
pub(crate) enum Sink {
    Standard,
    File(Part),
    /// An array: what was written stands before the next.
    Array {
        to: Option<Part>,
        open: bool,
    },
    Csv(CsvFolder),
    Folder(Folder),
    Database(Database),
    Page {
        to: Option<Part>,
        page: Box<Page>,
    },
}

/// Whether anybody still wants what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    Listens,
    /// `| head` has seen enough.
    Gone,
}

impl Sink {
    /// Writes a chunk.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn write(&mut self, chunk: &mut Chunk) -> anyhow::Result<Reader> {
        match self {
            Self::Standard => return standard(&chunk.bytes),
            Self::File(part) => part.write_all(&chunk.bytes).context("the output")?,
            Self::Array { to, open } => {
                let mut text = Vec::with_capacity(chunk.bytes.len() + 2 * chunk.ends.len());
                let mut from = 0;
                for end in chunk.ends.drain(..) {
                    text.extend_from_slice(if *open { b",\n" } else { b"[\n" });
                    text.extend_from_slice(chunk.bytes.get(from..end).unwrap_or_default());
                    (*open, from) = (true, end);
                }
                match to {
                    Some(part) => part.write_all(&text).context("the output")?,
                    None => return standard(&text),
                }
            }
            Self::Csv(folder) => {
                if let Some(tables) = chunk.tables.take() {
                    folder.write(tables)?;
                }
            }
            Self::Folder(folder) => folder.write(std::mem::take(&mut chunk.documents))?,
            Self::Database(database) => database.write(&chunk.records)?,
            Self::Page { page, .. } => page.add(std::mem::take(&mut chunk.records)),
        }
        Ok(Reader::Listens)
    }

    /// Closes the output; gives the name of what was written when work was stopped.
    ///
    /// # Errors
    /// It cannot be written or renamed.
    pub(crate) fn finish(self, stopped: bool) -> anyhow::Result<Option<PathBuf>> {
        match self {
            Self::Standard => Ok(None),
            Self::File(part) => part.finish(stopped),
            Self::Array { to, open } => {
                let end: &[u8] = if open { b"\n]\n" } else { b"[]\n" };
                match to {
                    Some(mut part) => {
                        part.write_all(end).context("the output")?;
                        part.finish(stopped)
                    }
                    None => standard(end).map(|_| None),
                }
            }
            Self::Csv(folder) => folder.finish(stopped),
            Self::Folder(folder) => folder.finish(stopped),
            Self::Database(database) => database.finish(stopped),
            Self::Page { to, page } => match to {
                Some(mut part) => {
                    part.write_all(page.render().as_bytes()).context("the output")?;
                    part.finish(stopped)
                }
                None => standard(page.render().as_bytes()).map(|_| None),
            },
        }
    }
}

/// Writes to standard output; that nobody reads it any more is no error.
pub(crate) fn standard(bytes: &[u8]) -> anyhow::Result<Reader> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(Reader::Listens),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Reader::Gone),
        Err(error) => Err(error).context("standard output"),
    }
}
