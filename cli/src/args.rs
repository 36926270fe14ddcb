//! What can be asked of the command.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use newsfacts::PartialDate;

/// Extracts organizations, people with their roles, dates, places, funding and quotes from news releases.
#[derive(Debug, Parser)]
#[command(name = "newsfacts", version, after_help = AFTER_HELP)]
pub(crate) struct Args {
    /// How to write the facts [default: table on a terminal, else jsonl]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,

    /// Day of publication, that `yesterday` and `30 July` are counted from, where a release does not bring its own
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = whole_day)]
    pub(crate) published: Option<PartialDate>,

    /// A list of your own names, in the form of the lists in gazetteers/ (TSV); can be given again
    #[arg(long, value_name = "FILE")]
    pub(crate) list: Vec<PathBuf>,

    /// How many threads work [default: one a core]
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,

    /// A text file, a folder (its .txt files and those of its folders), a .jsonl file, or - for text from standard input
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
}

const AFTER_HELP: &str = "\
A .jsonl file holds a release a line: {\"id\": …, \"text\": …, \"published\": \"YYYY-MM-DD\"}; published may be left out.
What cannot be read is named on standard error and the rest is done; the exit code is then 1.

Examples:
  newsfacts release.txt
  newsfacts --format jsonl --published 2023-01-18 releases/ > facts.jsonl
  pdftotext release.pdf - | newsfacts -";

/// How the facts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// To be read: a block a release
    Table,
    /// A JSON object a release, one a line
    Jsonl,
}

/// Reads a day of which year, month and day are given.
pub(crate) fn whole_day(words: &str) -> Result<PartialDate, String> {
    match words.parse::<PartialDate>() {
        Ok(date) if date.is_day() => Ok(date),
        _ => Err(format!("`{words}` is no day such as 2023-06-20")),
    }
}
