//! What was asked of the output: its form and its place, and what cannot be.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use anyhow::Context as _;
use newsfacts::export;

use super::place::{self, Ending};
use super::{CsvFolder, Database, Folder, Format, Part, Render, Sink};
use crate::table::Style;
use crate::usage::{Usage, refuse};

/// What the output is to be.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) format: Option<Format>,
    /// As the caller wrote it; `-` is standard output.
    pub(crate) output: Option<PathBuf>,
    pub(crate) keep_text: bool,
    pub(crate) resume: bool,
}

impl Wanted {
    /// The file or folder; nothing where standard output is meant.
    pub(crate) fn path(&self) -> Option<&PathBuf> {
        self.output.as_ref().filter(|output| output.as_os_str() != "-")
    }

    /// The format: as said, as the output is called, or as suits standard output.
    pub(crate) fn format(&self) -> Format {
        let named = || match place::ending(self.path()?) {
            Ending::Of(format) => Some(format),
            Ending::None | Ending::Csv | Ending::Compressed | Ending::Unknown => None,
        };
        let default = || if self.path().is_none() && io::stdout().is_terminal() { Format::Table } else { Format::Jsonl };
        self.format.or_else(named).unwrap_or_else(default)
    }

    pub(crate) fn render(&self) -> Render {
        let keep_text = self.keep_text;
        match self.format() {
            Format::Table => Render::Table(if self.path().is_some() { Style::of_file() } else { Style::of_stdout() }),
            Format::Json => Render::Json { keep_text },
            Format::Jsonl => Render::Jsonl { keep_text },
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
    pub(crate) fn check(&self, inputs: &[PathBuf]) -> Result<(), Usage> {
        if self.format.is_none()
            && let Some(path) = self.path()
        {
            place::check_ending(path, "--format jsonl (or another)", "facts.jsonl, .json, .txt, .sqlite or .html")?;
        }
        let format = self.format();
        if self.resume && !(format.resumes() && self.path().is_some_and(|path| !place::is_device(path))) {
            refuse!("--resume goes on with JSON lines in a file: say --format jsonl and -o FILE");
        }
        let Some(path) = self.path() else {
            return match format {
                Format::Csv => refuse!("csv is a folder of files, one a kind of fact: say where with -o FOLDER"),
                Format::Sqlite => refuse!("sqlite is a file: say where with -o facts.sqlite"),
                // Nobody reads a page's source on a terminal.
                Format::Html if self.output.is_none() => refuse!("html is a file: say where with -o page.html, or -o - for standard output"),
                Format::Timeml => refuse!("timeml is a folder of files, one a release: say where with -o FOLDER"),
                _ => Ok(()),
            };
        };
        place::check_inputs(path, inputs)?;
        match format {
            Format::Csv | Format::Timeml => Ok(()),
            Format::Sqlite => place::check_database(path),
            _ => place::check_file(path),
        }
    }

    /// Opens the output; [`Self::check`] found nothing wrong with it.
    ///
    /// # Errors
    /// It cannot be opened.
    pub(crate) fn open(&self) -> anyhow::Result<Sink> {
        let (format, path) = (self.format(), self.path());
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
            Format::Html => Sink::Page { to: path.map(|path| Part::open(path, false, false)).transpose()?, page: Box::default() },
        })
    }
}
