//! A SQLite database, one table a kind of fact.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use newsfacts::Report;
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, params_from_iter};

use super::columns::{Kind, TABLES, Table, Value};
use super::file::part_of;
use super::rows::rows;

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::None => ValueRef::Null,
            Self::Text(words) => ValueRef::Text(words.as_bytes()),
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
        }))
    }
}

/// The database in the making.
pub(crate) struct Database {
    path: PathBuf,
    part: PathBuf,
    connection: Connection,
    inserts: Vec<String>,
    indexes: String,
    keep_text: bool,
}

impl Database {
    /// Begins a database of the usual tables.
    pub(crate) fn open(path: &Path, keep_text: bool) -> anyhow::Result<Self> {
        Self::with(path, &TABLES, keep_text)
    }

    /// Begins a database with these tables.
    ///
    /// # Errors
    /// The file cannot be made.
    pub(crate) fn with(path: &Path, tables: &[Table], keep_text: bool) -> anyhow::Result<Self> {
        let part = part_of(path);
        if part.exists() {
            fs::remove_file(&part).with_context(|| part.display().to_string())?;
        }
        let connection = Connection::open(&part).with_context(|| part.display().to_string())?;
        // Nobody sees the file before it is whole: nothing needs to outlive a crash.
        let mut schema = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;\n".to_owned();
        for table in tables {
            let columns: Vec<String> = table.columns.iter().map(|(name, kind)| format!("\"{name}\" {}", type_of(*kind))).collect();
            let _ = writeln!(schema, "CREATE TABLE {} ({}); -- {}", table.name, columns.join(", "), table.row);
        }
        if keep_text {
            schema.push_str("CREATE TABLE texts (release TEXT, text TEXT);\n");
        }
        connection.execute_batch(&schema).with_context(|| part.display().to_string())?;
        let inserts = tables.iter().map(|t| format!("INSERT INTO {} VALUES ({})", t.name, vec!["?"; t.columns.len()].join(", "))).collect();
        // What a row belongs to stands first in it.
        let index = |t: &Table| t.columns.first().map(|(column, _)| format!("CREATE INDEX {0}_{column} ON {0} ({column});\n", t.name));
        let indexes = tables.iter().filter_map(index).collect();
        Ok(Self { path: path.to_owned(), part, connection, inserts, indexes, keep_text })
    }

    /// Adds the rows of reports.
    ///
    /// # Errors
    /// They cannot be written.
    pub(crate) fn write(&mut self, records: &[(Report, String)]) -> anyhow::Result<()> {
        for (report, text) in records {
            let mut written = Ok(());
            rows(report, &mut |table, row| {
                if written.is_ok() {
                    written = self.write_one(table, row);
                }
            });
            written?;
            if self.keep_text {
                let mut insert = self.connection.prepare_cached("INSERT INTO texts VALUES (?, ?)")?;
                insert.execute((report.id.as_deref(), text))?;
            }
        }
        Ok(())
    }

    /// Adds one row to one table.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn write_one(&self, table: usize, row: &[Value<'_>]) -> anyhow::Result<()> {
        let Some(sql) = self.inserts.get(table) else { return Ok(()) };
        self.connection.prepare_cached(sql)?.execute(params_from_iter(row)).context("the output")?;
        Ok(())
    }

    /// Makes the indexes and gives the file its name.
    ///
    /// # Errors
    /// It cannot be written or renamed.
    pub(crate) fn finish(self, stopped: bool) -> anyhow::Result<Option<PathBuf>> {
        self.connection.execute_batch(&format!("{}COMMIT;", self.indexes)).context("the output")?;
        self.connection.close().map_err(|(_, error)| error).context("the output")?;
        if stopped {
            return Ok(Some(self.part));
        }
        fs::rename(&self.part, &self.path).with_context(|| self.path.display().to_string())?;
        Ok(None)
    }
}

const fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "TEXT",
        Kind::Integer => "INTEGER",
        Kind::Real => "REAL",
    }
}
