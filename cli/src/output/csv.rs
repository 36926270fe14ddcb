//! A folder of CSV files, one a kind of fact.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use newsfacts::Report;

use super::columns::{TABLES, Table, Value};
use super::file::{Part, part_of};
use super::rows::rows;

/// Rows of some releases, a buffer a table.
#[derive(Debug)]
pub(crate) struct Tables {
    writers: Vec<::csv::Writer<Vec<u8>>>,
}

impl Default for Tables {
    fn default() -> Self {
        Self { writers: TABLES.iter().map(|_| ::csv::Writer::from_writer(Vec::new())).collect() }
    }
}

impl Tables {
    /// Adds the rows of a report.
    ///
    /// # Errors
    /// There is none: a buffer takes everything.
    pub(crate) fn add(&mut self, report: &Report) -> anyhow::Result<()> {
        let mut written = Ok(());
        rows(report, &mut |table, row| {
            if let Some(writer) = self.writers.get_mut(table)
                && written.is_ok()
            {
                written = write_row(writer, row);
            }
        });
        Ok(written?)
    }
}

/// Writes a row.
pub(crate) fn write_row<W: std::io::Write>(writer: &mut ::csv::Writer<W>, row: &[Value<'_>]) -> ::csv::Result<()> {
    for value in row {
        match value {
            Value::None => writer.write_field("")?,
            Value::Text(words) => writer.write_field(words.as_bytes())?,
            Value::Integer(number) => writer.write_field(number.to_string())?,
            Value::Real(number) => writer.write_field(number.to_string())?,
        }
    }
    writer.write_record(None::<&[u8]>)
}

/// The first line of a table: what its columns are called.
fn head_of(table: &Table) -> String {
    table.columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(",")
}

/// The folder in the making.
pub(crate) struct CsvFolder {
    path: PathBuf,
    part: PathBuf,
    files: Vec<(&'static str, Part)>,
}

impl CsvFolder {
    /// Begins a file for each of the usual tables.
    ///
    /// # Errors
    /// As [`Self::with`].
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        Self::with(path, &TABLES)
    }

    /// Begins a file for each table.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn with(path: &Path, tables: &'static [Table]) -> anyhow::Result<Self> {
        if path.is_file() {
            bail!("{}: is a file; CSV is a folder of files, one a kind of fact", path.display());
        }
        for table in tables {
            let file = path.join(format!("{}.csv", table.name));
            // What is there must be of an earlier run: a list of one's own that is called `people.csv` is not written over.
            let head = File::open(&file).ok().map(|file| BufReader::new(file).lines().next());
            if head.is_some_and(|line| !matches!(line, Some(Ok(line)) if line == head_of(table))) {
                bail!("{}: is there already and is no table of newsfacts; remove it, or name another folder", file.display());
            }
        }
        let part = part_of(path);
        fs::create_dir_all(&part).with_context(|| part.display().to_string())?;
        let mut files = Vec::new();
        for table in tables {
            let mut file = Part::open(&part.join(format!("{}.csv", table.name)), false, false)?;
            writeln!(file, "{}", head_of(table)).context("the output")?;
            files.push((table.name, file));
        }
        Ok(Self { path: path.to_owned(), part, files })
    }

    /// Adds rows.
    ///
    /// # Errors
    /// They cannot be written.
    pub(crate) fn write(&mut self, tables: Tables) -> anyhow::Result<()> {
        for ((_, file), writer) in self.files.iter_mut().zip(tables.writers) {
            let bytes = writer.into_inner().map_err(|error| anyhow::anyhow!("{error}"))?;
            file.write_all(&bytes).context("the output")?;
        }
        Ok(())
    }

    /// Adds one row to one table.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn write_one(&mut self, table: usize, row: &[Value<'_>]) -> anyhow::Result<()> {
        if let Some((_, file)) = self.files.get_mut(table) {
            let mut writer = ::csv::Writer::from_writer(file);
            write_row(&mut writer, row)?;
            writer.flush().context("the output")?;
        }
        Ok(())
    }

    /// Moves the files to where they belong, all of them or none.
    ///
    /// # Errors
    /// They cannot be moved.
    pub(crate) fn finish(self, stopped: bool) -> anyhow::Result<Option<PathBuf>> {
        let names: Vec<&str> = self.files.iter().map(|(name, _)| *name).collect();
        for (_, file) in self.files {
            file.finish(false)?;
        }
        if stopped {
            return Ok(Some(self.part));
        }
        if self.path.is_dir() {
            for name in names {
                let name = format!("{name}.csv");
                fs::rename(self.part.join(&name), self.path.join(&name)).with_context(|| self.path.join(&name).display().to_string())?;
            }
            fs::remove_dir(&self.part).with_context(|| self.part.display().to_string())?;
        } else {
            fs::rename(&self.part, &self.path).with_context(|| self.path.display().to_string())?;
        }
        Ok(None)
    }
}
