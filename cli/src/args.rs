//! What can be asked of the command.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Command, CommandFactory as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use newsfacts::{Certainty, Extractor, PartialDate};

use crate::diff::DiffArgs;
use crate::explain::ExplainArgs;
use crate::input::{Choice, Fields, Form, Reading, whole_day};
use crate::merge::MergeArgs;
use crate::output::{Format, Wanted};
use crate::usage::{Usage, refuse};

/// Reads English news releases and writes their facts: organizations, people with their roles, dates, places, funding, quotes, contacts.
#[derive(Debug, Parser)]
#[command(name = "newsfacts", version, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[command(after_help = "newsfacts --help has examples, and says what is read and how.", after_long_help = AFTER_LONG_HELP)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Ask>,

    #[command(flatten)]
    pub(crate) extract: Extract,
}

/// What else can be asked than facts.
#[derive(Debug, Subcommand)]
pub(crate) enum Ask {
    /// Say why something was found, and what lost against it
    Explain(ExplainArgs),
    /// Make one web page of releases with their facts marked in the text
    View(ViewArgs),
    /// Join reports: who and what is named in which release, who held which post when, who funds what
    Merge(MergeArgs),
    /// Compare two runs: facts gained and lost
    Diff(DiffArgs),
    /// Print the JSON Schema of a report
    Schema,
    /// List the built-in lists: rows, source, licence
    Lists(ListsArgs),
    /// Print a script that completes the command's arguments in a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the man page
    Man,
}

// Each paragraph stands on one line: clap breaks it where the terminal ends.
const AFTER_LONG_HELP: &str = "\
What is read:
  A file is a release by itself (.txt; .md without its markup; .html and .htm: the main text; .eml: subject and body), or holds many \
(.jsonl: a release a line; .csv and .tsv: a release a row). Any of them can be compressed (gzip, Zstandard). A file of another name that \
is given itself is read as text. A file that is named twice is read once.
  A folder is searched with all its folders, as ripgrep does: hidden files and what .gitignore and .ignore name are left out.
  Text that is no UTF-8 is read as what it looks like, and that is said.

The day of publication, that `yesterday` and `30 July` are counted from, is the first of these that there is:
  1. What the release brings: the field or column `published`, the metadata of a page, the Date of a mail, `date:` in a front matter.
  2. A day in the file's name: 2023-01-18-clinic.txt, release_20230118.html.
  3. --published.
  4. The dateline, or a date line at the head of the text.

Exit codes:
  0 all was read
  1 some input was not read, or none was there, or the output not written; the rest is done
  2 wrong arguments, nothing done
  130 stopped (Ctrl-C)

Examples:
  newsfacts release.txt                        read one release
  newsfacts releases/ -o facts.jsonl           JSON lines; Ctrl-C stops, --resume goes on
  newsfacts releases/ -o facts.sqlite          a database to ask with SQL
  newsfacts releases/ --format csv -o facts/   a CSV file a kind of fact
  newsfacts articles.csv --text-field body     a CSV file whose texts stand in the column body
  pdftotext release.pdf - | newsfacts -        text from another program
  newsfacts view releases/ -o page.html        a page to look at
  newsfacts explain release.txt --find \"Acme\"  why is that an organization?

A file that is called as a command is: newsfacts ./merge";

/// Facts of releases.
#[derive(Debug, clap::Args)]
pub(crate) struct Extract {
    /// How to write the facts [default: as -o is called; else table on a terminal, jsonl elsewhere]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,

    /// Write to this file (or folder, for csv) instead of standard output (-): wholly or not at all
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Put the text that was read into each report, as `text`: what all offsets refer to
    #[arg(long)]
    pub(crate) keep_text: bool,

    /// Go on where stopped work left off: with FILE.part, or with what FILE lacks
    #[arg(long, requires = "output")]
    pub(crate) resume: bool,

    #[command(flatten)]
    pub(crate) read: Read,
}

/// Which releases, and how they are read.
#[derive(Debug, clap::Args)]
pub(crate) struct Read {
    /// Day of publication of releases that do not bring their own
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = whole_day)]
    pub(crate) published: Option<PartialDate>,

    /// A list of your own names, in the form of the lists in gazetteers/ (TSV); can be given again
    #[arg(long, value_name = "FILE")]
    pub(crate) list: Vec<PathBuf>,

    /// The least certainty of facts
    #[arg(long, value_enum, default_value_t = Least::Weak)]
    pub(crate) least: Least,

    /// In folders: only files whose path matches, or with ! none of them; can be given again
    #[arg(short, long, value_name = "GLOB", help_heading = "Input")]
    pub(crate) glob: Vec<String>,

    /// In folders: hidden files too
    #[arg(long, help_heading = "Input")]
    pub(crate) hidden: bool,

    /// In folders: also files that .gitignore or .ignore name
    #[arg(long, help_heading = "Input")]
    pub(crate) no_ignore: bool,

    /// In folders: follow symbolic links
    #[arg(short = 'L', long, help_heading = "Input")]
    pub(crate) follow: bool,

    /// Read everything in this form, whatever it is called
    #[arg(long, value_enum, value_name = "FORM", help_heading = "Input")]
    pub(crate) from: Option<Form>,

    /// What the text is called in JSON lines and CSV
    #[arg(long, value_name = "NAME", default_value = "text", help_heading = "Input")]
    pub(crate) text_field: String,

    /// What the id is called
    #[arg(long, value_name = "NAME", default_value = "id", help_heading = "Input")]
    pub(crate) id_field: String,

    /// What the day of publication is called
    #[arg(long, value_name = "NAME", default_value = "published", help_heading = "Input")]
    pub(crate) published_field: String,

    /// Releases longer than this are not read (bytes; K, M and G count in 1024)
    #[arg(long, value_name = "SIZE", default_value = "64M", value_parser = size, help_heading = "Input")]
    pub(crate) max_size: u64,

    /// How many threads work [default: one a core]
    #[arg(long, value_name = "N", value_parser = threads)]
    pub(crate) threads: Option<usize>,

    /// Say nothing on standard error but what failed
    #[arg(short, long)]
    pub(crate) quiet: bool,

    /// A file, a folder, or - for standard input
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
}

/// A page of releases.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The page is one file that needs no network: each release with its mentions coloured by kind, its facts beside it; with several releases an index, \
totals, who appears with whom and who funds what.

Example:
  newsfacts view releases/ -o page.html && xdg-open page.html")]
pub(crate) struct ViewArgs {
    /// The page, or - for standard output
    #[arg(short, long, value_name = "FILE", default_value = "newsfacts.html")]
    pub(crate) output: PathBuf,

    #[command(flatten)]
    pub(crate) read: Read,
}

/// The built-in lists.
#[derive(Debug, clap::Args)]
pub(crate) struct ListsArgs {
    /// How to write them
    #[arg(long, value_enum, default_value_t = ListsFormat::Table)]
    pub(crate) format: ListsFormat,
}

/// How lists are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListsFormat {
    /// To be read
    Table,
    /// A JSON object a list
    Jsonl,
}

/// How sure facts must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Least {
    /// Everything
    Weak,
    /// Propagated from a sure mention, or found in a strong context
    Likely,
    /// A sure rule, or a list's name in context
    Sure,
}

impl From<Least> for Certainty {
    fn from(least: Least) -> Self {
        match least {
            Least::Weak => Self::Weak,
            Least::Likely => Self::Likely,
            Least::Sure => Self::Sure,
        }
    }
}

impl Extract {
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted { format: self.format, output: self.output.clone(), keep_text: self.keep_text, resume: self.resume }
    }
}

impl ViewArgs {
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted { format: Some(Format::Html), output: Some(self.output.clone()), keep_text: true, resume: false }
    }
}

impl Read {
    pub(crate) fn reading(&self, output: Option<&PathBuf>) -> Reading {
        Reading {
            form: self.from,
            fields: Fields { text: self.text_field.clone(), id: self.id_field.clone(), published: self.published_field.clone() },
            choice: Choice { globs: self.glob.clone(), hidden: self.hidden, no_ignore: self.no_ignore, follow: self.follow },
            max_size: self.max_size,
            output: output.cloned(),
        }
    }
}

/// Builds the extractor with the caller's lists.
///
/// # Errors
/// A list that cannot be read or is wrong.
pub(crate) fn extractor(published: Option<PartialDate>, lists: &[PathBuf], least: Certainty) -> anyhow::Result<Extractor> {
    let mut builder = Extractor::builder().least(least);
    if let Some(published) = published {
        builder = builder.published(published);
    }
    for path in lists {
        let name = path.to_string_lossy();
        let list = fs::read_to_string(path).with_context(|| name.clone().into_owned())?;
        builder = builder.list_text(name, list);
    }
    Ok(builder.build()?)
}

/// More than any machine has; each takes memory.
const MOST_THREADS: usize = 1024;

/// From one to some.
fn threads(words: &str) -> Result<usize, String> {
    words.parse().ok().filter(|n| (1..=MOST_THREADS).contains(n)).ok_or_else(|| format!("`{words}` is no number of threads from 1 to {MOST_THREADS}"))
}

/// `64M` of bytes.
fn size(words: &str) -> Result<u64, String> {
    let digits = words.trim_end_matches(['K', 'M', 'G', 'k', 'm', 'g']);
    let power = match words.get(digits.len()..).map(str::to_ascii_uppercase).as_deref() {
        Some("") => 0,
        Some("K") => 10,
        Some("M") => 20,
        Some("G") => 30,
        _ => return Err(format!("`{words}` is no size such as 500K, 64M or 1G")),
    };
    let number: u64 = digits.parse().map_err(|_| format!("`{words}` is no size such as 500K, 64M or 1G"))?;
    number.checked_mul(1 << power).ok_or_else(|| format!("`{words}` is more than can be"))
}

/// Refuses a first path that is none and reads like a command: `newsfacts veiw a.txt` is no wish for the facts of `a.txt`.
///
/// # Errors
/// With the command that may be meant.
pub(crate) fn mistyped(paths: &[PathBuf]) -> Result<(), Usage> {
    let Some(word) = paths.first().filter(|path| !path.exists()).and_then(|path| path.to_str()) else { return Ok(()) };
    let close = |name: &str| strsim::damerau_levenshtein(name, word) <= if name.len() > 4 { 2 } else { 1 };
    let meant = command().get_subcommands().map(|c| c.get_name().to_owned()).chain(["help".to_owned()]).find(|name| close(name));
    if let Some(name) = meant {
        refuse!("{word}: no such file or folder, and no command; did you mean `newsfacts {name}`?");
    }
    Ok(())
}

/// The command line as data: for completions and the man page.
pub(crate) fn command() -> Command {
    Args::command()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        command().debug_assert();
    }

    /// A line that goes on in the next would be broken twice where the terminal is narrower.
    #[test]
    fn paragraphs_of_the_help_are_lines() {
        let main = command();
        for command in std::iter::once(&main).chain(main.get_subcommands()) {
            for help in [command.get_after_help(), command.get_after_long_help()].into_iter().flatten() {
                for line in help.to_string().lines() {
                    let begins = line.trim_start().chars().next().is_none_or(|c| c.is_uppercase() || c.is_ascii_digit());
                    let example = line.contains("newsfacts");
                    assert!(begins || example, "{}: {line}", command.get_name());
                    assert!(!example || line.len() <= 98, "{}: {line}", command.get_name());
                }
            }
        }
    }

    #[test]
    fn numbers_of_threads_are_read() {
        assert_eq!((threads("1"), threads("64")), (Ok(1), Ok(64)));
        assert!(threads("0").is_err() && threads("100000").is_err() && threads("-1").is_err() && threads("many").is_err());
    }

    #[test]
    fn sizes_are_read() {
        assert_eq!((size("100"), size("2K"), size("64m"), size("1G")), (Ok(100), Ok(2048), Ok(64 << 20), Ok(1 << 30)));
        assert!(size("M").is_err() && size("1KK").is_err() && size("-1").is_err() && size("99999999999999G").is_err());
    }
}
