//! What goes out: each worker renders its releases ([`Render`]), one writer puts them where they belong ([`Sink`]), whole files or none.

pub(crate) mod columns;
mod csv;
mod database;
mod file;
mod folder;
pub(crate) mod rows;

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::ValueEnum;
use newsfacts::Report;
use newsfacts::export::{self, Json};

pub(crate) use self::csv::CsvFolder;
use self::csv::Tables;
pub(crate) use self::database::Database;
pub(crate) use self::file::Part;
pub(crate) use self::file::{fingerprint, ids_of};
use self::folder::Folder;
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
    /// What the name of the output says.
    pub(crate) fn of_name(output: &Path) -> Option<Self> {
        match output.extension()?.to_string_lossy().to_ascii_lowercase().as_str() {
            "json" => Some(Self::Json),
            "jsonl" | "ndjson" => Some(Self::Jsonl),
            "sqlite" | "sqlite3" | "db" => Some(Self::Sqlite),
            "html" | "htm" => Some(Self::Html),
            "txt" => Some(Self::Table),
            _ => None,
        }
    }

    /// Whether work that was stopped can be gone on with.
    pub(crate) const fn resumes(self) -> bool {
        matches!(self, Self::Jsonl)
    }
}

/// How a worker renders a release.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Render {
    Table(Style),
    Json {
        pretty: bool,
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
    pub(crate) fn add(self, report: Report, text: String, chunk: &mut Chunk) -> anyhow::Result<()> {
        match self {
            Self::Table(style) => chunk.bytes.extend_from_slice(style.render(&report).as_bytes()),
            Self::Json { pretty, keep_text } => {
                let bytes = &mut chunk.bytes;
                if pretty {
                    serde_json::to_writer_pretty(&mut *bytes, &report)?;
                } else {
                    serde_json::to_writer(&mut *bytes, &report)?;
                }
                if keep_text {
                    // The text is the report's last field.
                    bytes.truncate(bytes.trim_ascii_end().len().saturating_sub(1));
                    bytes.truncate(bytes.trim_ascii_end().len());
                    bytes.extend_from_slice(if pretty { b",\n  \"text\": " } else { b",\"text\":" });
                    serde_json::to_writer(&mut *bytes, &text)?;
                    bytes.extend_from_slice(if pretty { b"\n}" } else { b"}" });
                }
                bytes.push(b'\n');
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
        to: Part,
        page: Box<Page>,
    },
}

/// What the output is to be.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) format: Option<Format>,
    pub(crate) output: Option<PathBuf>,
    pub(crate) keep_text: bool,
    pub(crate) resume: bool,
}

impl Wanted {
    /// The format: as said, as the output is called, or as suits standard output.
    pub(crate) fn format(&self) -> Format {
        let default = || if self.output.is_none() && io::stdout().is_terminal() { Format::Table } else { Format::Jsonl };
        self.format.or_else(|| self.output.as_deref().and_then(Format::of_name)).unwrap_or_else(default)
    }

    pub(crate) fn render(&self) -> Render {
        let keep_text = self.keep_text;
        match self.format() {
            Format::Table => Render::Table(if self.output.is_some() { Style::of_file() } else { Style::of_stdout() }),
            Format::Json => Render::Json { pretty: true, keep_text },
            Format::Jsonl => Render::Json { pretty: false, keep_text },
            Format::Csv => Render::Csv,
            Format::SchemaOrg => Render::Export(|report, _| export::schema_org(report)),
            Format::Ninjs => Render::Export(if keep_text { |report, text| export::ninjs(report, Some(text)) } else { |report, _| export::ninjs(report, None) }),
            Format::Annotations => Render::Export(export::web_annotations),
            Format::Timeml => Render::Timeml,
            Format::Sqlite => Render::Record { keep_text },
            Format::Html => Render::Record { keep_text: true },
        }
    }

    /// Refuses what cannot be, before anything is done.
    ///
    /// # Errors
    /// In words for the caller.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        let format = self.format();
        if self.resume && !(format.resumes() && self.output.is_some()) {
            bail!("--resume goes on with JSON lines in a file: say --format jsonl and -o FILE");
        }
        if self.output.is_none() {
            match format {
                Format::Csv => bail!("csv is a folder of files, one a kind of fact: say where with -o FOLDER"),
                Format::Sqlite => bail!("sqlite is a file: say where with -o facts.sqlite"),
                Format::Html => bail!("html is a file: say where with -o page.html"),
                Format::Timeml => bail!("timeml is a folder of files, one a release: say where with -o FOLDER"),
                Format::Table | Format::Json | Format::Jsonl | Format::SchemaOrg | Format::Ninjs | Format::Annotations => {}
            }
        }
        Ok(())
    }

    /// Opens the output.
    ///
    /// # Errors
    /// It cannot be opened, or the format needs a place of its own.
    pub(crate) fn open(&self) -> anyhow::Result<Sink> {
        self.check()?;
        let format = self.format();
        let path = self.output.as_deref();
        // `check` has seen to it.
        let needed = || path.context("no output");
        Ok(match format {
            Format::Table | Format::Jsonl | Format::SchemaOrg | Format::Ninjs | Format::Annotations => match path {
                Some(path) => Sink::File(Part::open(path, self.resume, format.resumes())?),
                None => Sink::Standard,
            },
            Format::Json => Sink::Array { to: path.map(|path| Part::open(path, false, false)).transpose()?, open: false },
            Format::Csv => Sink::Csv(CsvFolder::open(needed()?)?),
            Format::Timeml => Sink::Folder(Folder::open(needed()?)?),
            Format::Sqlite => Sink::Database(Database::open(needed()?, self.keep_text)?),
            Format::Html => Sink::Page { to: Part::open(needed()?, false, false)?, page: Box::default() },
        })
    }
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
                // Reports are closed by `}` at the line's start: between two of them stands the comma.
                let reports = String::from_utf8_lossy(&chunk.bytes);
                let mut text = String::with_capacity(reports.len() + 2);
                for line in reports.lines() {
                    if line == "{" {
                        text.push_str(if *open { ",\n" } else { "[\n" });
                        *open = true;
                    } else {
                        text.push('\n');
                    }
                    text.push_str(line);
                }
                match to {
                    Some(part) => part.write_all(text.as_bytes()).context("the output")?,
                    None => return standard(text.as_bytes()),
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
            Self::Page { mut to, page } => {
                to.write_all(page.render().as_bytes()).context("the output")?;
                to.finish(stopped)
            }
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
