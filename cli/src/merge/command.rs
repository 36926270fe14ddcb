//! `newsfacts merge`.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::ValueEnum;
use newsfacts::Report;
use serde::Serialize;

use super::tables::{TABLES, rows};
use super::{Joiner, Merged, Payment, Thing};
use crate::output::place::{self, Ending};
use crate::output::{CsvFolder, Database, Format, Part, fingerprint, standard};
use crate::tally::counted;
use crate::usage::{Usage, refuse};
use crate::{progress, reports};

/// What to join.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Organizations, people and places are joined by their key: the identity that a list gives them (org:unodc, place:geonames-1512440), else the full \
name. A person of whom a release gives only one name is never joined with anybody. A post that changed is two lines; first and last are the days \
of the releases that say so. A report that stands twice, of one id and with the same facts, counts once.

Examples:
  newsfacts releases/ -o facts.jsonl && newsfacts merge facts.jsonl
  newsfacts merge january.jsonl february.jsonl -o all.sqlite")]
pub(crate) struct MergeArgs {
    /// How to write it [default: as -o is called; else table on a terminal, jsonl elsewhere]
    #[arg(long, value_enum)]
    format: Option<MergeFormat>,

    /// Write to this file (or folder, for csv) instead of standard output (-): wholly or not at all
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Reports as `newsfacts --format jsonl` (or json) writes them; - for standard input
    #[arg(value_name = "REPORTS", required = true)]
    reports: Vec<PathBuf>,
}

/// How joined reports are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum MergeFormat {
    /// To be read
    Table,
    /// A JSON object a thing or payment, one a line; `record` says which
    Jsonl,
    /// A folder of CSV files
    Csv,
    /// A SQLite database
    Sqlite,
}

/// Joins the reports of all files.
///
/// # Errors
/// A file that cannot be read, or an output that cannot be written.
pub(crate) fn run(args: &MergeArgs) -> anyhow::Result<()> {
    let output = args.output.as_deref().filter(|output| output.as_os_str() != "-");
    let format = match (args.format, output) {
        (Some(format), _) => format,
        (None, Some(path)) => of_name(path)?,
        (None, None) if io::stdout().is_terminal() => MergeFormat::Table,
        (None, None) => MergeFormat::Jsonl,
    };
    match (format, output) {
        (MergeFormat::Csv, None) => refuse!("csv is a folder of files: say where with -o FOLDER"),
        (MergeFormat::Sqlite, None) => refuse!("sqlite is a file: say where with -o all.sqlite"),
        (MergeFormat::Sqlite, Some(path)) => place::check_database(path)?,
        (MergeFormat::Table | MergeFormat::Jsonl, Some(path)) => place::check_file(path)?,
        (MergeFormat::Csv, Some(_)) | (_, None) => {}
    }
    if let Some(path) = output {
        place::check_inputs(path, &args.reports)?;
    }
    let mut joiner = Joiner::default();
    let mut once = Once::default();
    for path in &args.reports {
        reports::read(path, &mut |mut report| {
            // Kept or not, it says nothing of its own.
            report.text = None;
            if once.first(&report) {
                joiner.add(&report);
            }
        })?;
    }
    if once.again > 0 {
        progress::say(&format!("{} twice, counted once", counted(once.again, "report stands", "reports stand")));
    }
    let merged = joiner.finish();
    match (format, output) {
        (MergeFormat::Csv, Some(path)) => {
            let mut folder = CsvFolder::with(path, &TABLES)?;
            rows(&merged, &mut |table, row| folder.write_one(table, row))?;
            folder.finish(false).map(drop)
        }
        (MergeFormat::Sqlite, Some(path)) => {
            let database = Database::with(path, &TABLES, false)?;
            rows(&merged, &mut |table, row| database.write_one(table, row))?;
            database.finish(false).map(drop)
        }
        (MergeFormat::Table, _) => write(output, table(&merged).as_bytes()),
        _ => write(output, &lines(&merged)?),
    }
}

/// What the name of the output says.
fn of_name(path: &Path) -> Result<MergeFormat, Usage> {
    place::check_ending(path, "--format jsonl (or another)", "all.jsonl, .txt or .sqlite")?;
    match place::ending(path) {
        Ending::Of(Format::Sqlite) => Ok(MergeFormat::Sqlite),
        Ending::Of(Format::Table) => Ok(MergeFormat::Table),
        Ending::Of(Format::Json | Format::Html) => refuse!("{}: merge writes JSON lines, a table, CSV or SQLite", path.display()),
        _ => Ok(MergeFormat::Jsonl),
    }
}

/// Tells reports that came before: `merge facts.jsonl facts.jsonl` would count each release twice.
#[derive(Default)]
struct Once {
    seen: HashSet<u128>,
    again: u64,
}

impl Once {
    /// Whether no report of that id said the same before.
    fn first(&mut self, report: &Report) -> bool {
        // Without an id two releases may say the same; what cannot be written is like no other.
        let (Some(_), Ok(json)) = (&report.id, serde_json::to_string(report)) else { return true };
        let first = self.seen.insert(fingerprint(&json));
        self.again += u64::from(!first);
        first
    }
}

fn write(output: Option<&Path>, bytes: &[u8]) -> anyhow::Result<()> {
    match output {
        Some(path) => {
            let mut part = Part::open(path, false, false)?;
            part.write_all(bytes).with_context(|| path.display().to_string())?;
            part.finish(false).map(drop)
        }
        None => standard(bytes).map(drop),
    }
}

/// A JSON object a line.
fn lines(merged: &Merged) -> anyhow::Result<Vec<u8>> {
    #[derive(Serialize)]
    #[serde(tag = "record", rename_all = "snake_case")]
    enum Line<'a> {
        Organization(&'a Thing),
        Person(&'a Thing),
        Place(&'a Thing),
        Funding(&'a Payment),
    }
    let mut bytes = Vec::new();
    let organizations = merged.organizations.iter().map(Line::Organization);
    let people = merged.people.iter().map(Line::Person);
    let places = merged.places.iter().map(Line::Place);
    for line in organizations.chain(people).chain(places).chain(merged.funding.iter().map(Line::Funding)) {
        serde_json::to_writer(&mut bytes, &line)?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}

/// To be read: what is in more releases first.
fn table(merged: &Merged) -> String {
    let mut text = String::new();
    for (kind, things) in [("Organizations", &merged.organizations), ("People", &merged.people), ("Places", &merged.places)] {
        let _ = writeln!(text, "{kind} {}", things.len());
        for thing in things {
            let also = thing.names.iter().skip(1).chain(thing.acronyms.iter().filter(|a| !thing.names.contains(a))).cloned().collect::<Vec<_>>().join(", ");
            let also = if also.is_empty() { also } else { format!(" (also {also})") };
            let _ = writeln!(text, "  {}{also}: {}", thing.name, counted(thing.releases.len() as u64, "release", "releases"));
            for post in thing.posts.iter().flatten() {
                let at = post.organization.as_deref().map(|o| format!(" at {o}")).unwrap_or_default();
                let when = match (post.first, post.last) {
                    (Some(first), Some(last)) if first != last => format!(", {first} to {last}"),
                    (Some(day), _) | (None, Some(day)) => format!(", {day}"),
                    (None, None) => String::new(),
                };
                let status = if post.status == "current" { String::new() } else { format!(" ({})", post.status) };
                let _ = writeln!(text, "      {}{at}{status}{when}", post.title);
            }
        }
        text.push('\n');
    }
    let _ = writeln!(text, "Funding {}", merged.funding.len());
    for f in &merged.funding {
        let what = f.activity.as_deref().or(f.recipient.as_deref()).unwrap_or("?");
        let amount = f.amount_text.as_deref().map(|a| format!(", {a}")).unwrap_or_default();
        let _ = writeln!(text, "  {} → {what}{amount} [{}]", f.funder.as_deref().unwrap_or("?"), f.release);
    }
    crate::table::words::clean_lines(&text)
}
