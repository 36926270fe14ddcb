//! The command as a person or a script runs it: what it reads, writes and says, and its exit code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use newsfacts::{PartialDate, Report};
use tempfile::TempDir;

mod across;
mod broken;
mod forms;
mod manual;
mod outputs;
mod view;

/// What one run gave.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    /// The reports of JSON lines.
    #[track_caller]
    fn reports(&self) -> Vec<Report> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"))).collect()
    }

    #[track_caller]
    fn ids(&self) -> Vec<String> {
        self.reports().into_iter().map(|report| report.id.unwrap()).collect()
    }
}

fn command(folder: &TempDir, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_newsfacts"));
    command.current_dir(folder).args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(folder: &TempDir, args: &[&str]) -> Ran {
    let output = command(folder, args).output().unwrap();
    Ran { code: output.status.code().unwrap(), out: String::from_utf8(output.stdout).unwrap(), err: String::from_utf8(output.stderr).unwrap() }
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

#[test]
fn a_folder_gives_its_texts_in_the_order_of_their_paths() {
    let folder =
        folder(&[("in/b.txt", b"Second."), ("in/a.TXT", b"First."), ("in/c/d.txt", b"Third."), ("in/notes.tex", b"No release."), ("z.text", b"Last.")]);
    let ran = run(&folder, &["in", "z.text"]);
    assert_eq!(ran.ids(), ["in/a.TXT", "in/b.txt", "in/c/d.txt", "z.text"]);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (0, "newsfacts: 4 releases read\nnewsfacts: 1 file of folders passed over (other names, links that are not followed)\n")
    );
    assert_eq!(run(&folder, &["-q", "in"]).err, "");
}

/// A job over a folder that is empty by mistake must not pass.
#[test]
fn nothing_read_is_no_success() {
    let folder = folder(&[("in/notes.tex", b"No release."), ("empty.jsonl", b""), ("a.txt", b"Oxfam.")]);
    let ran = run(&folder, &["in"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.starts_with("newsfacts: in: no release in this folder: it has no .txt, .md, "), "{}", ran.err);
    assert!(ran.err.ends_with("newsfacts: 0 releases read\nnewsfacts: 1 file of folders passed over (other names, links that are not followed)\n"));
    assert_eq!(run(&folder, &["empty.jsonl"]).code, 1);
    assert_eq!(run(&folder, &["in", "a.txt"]).code, 0);
    assert_eq!(run(&folder, &["--glob", "*.none", "in"]).code, 1);
}

#[test]
fn a_file_that_is_named_twice_is_read_once() {
    let folder = folder(&[("in/a.txt", b"First."), ("in/b.release", b"Second.")]);
    let ran = run(&folder, &["in/a.txt", "./in/a.txt", "in", "in/b.release"]);
    assert_eq!((ran.code, ran.ids()), (0, vec!["in/a.txt".to_owned(), "in/b.release".to_owned()]));
    assert_eq!(ran.err.matches(": named twice, read once\n").count(), 2, "{}", ran.err);
    assert_eq!(run(&folder, &["-", "-"]).ids(), ["-"]);
    // Rows of one id are releases of their own.
    fs::write(folder.path().join("a.csv"), "id,text\nx,One.\nx,Two.\n").unwrap();
    assert_eq!(run(&folder, &["a.csv"]).ids(), ["x", "x"]);
    // What is not there is said each time.
    assert_eq!(run(&folder, &["gone.txt", "gone.txt"]).err.matches("gone.txt: no such file or folder").count(), 2);
}

#[test]
fn a_command_that_is_almost_spelled_right_is_no_path() {
    let folder = folder(&[("a.txt", b"First."), ("veiw", b"A file of that name.")]);
    for (word, meant) in [("hepl", "help"), ("merg", "merge"), ("expalin", "explain"), ("lsits", "lists"), ("completion", "completions")] {
        let ran = run(&folder, &[word, "a.txt"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{word}");
        assert_eq!(ran.err, format!("newsfacts: {word}: no such file or folder, and no command; did you mean `newsfacts {meant}`?\n"));
    }
    assert_eq!(run(&folder, &["veiw"]).ids(), ["veiw"]);
    assert_eq!(run(&folder, &["other.txt", "a.txt"]).ids(), ["a.txt"]);
}

/// `org12` in a cell is an id that nothing in the report has.
#[test]
fn whatever_certainty_is_asked_for_no_id_is_left_alone() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/releases");
    let fixtures = fixtures.to_str().unwrap();
    let folder = folder(&[]);
    let is_id = |cell: &str| ["org", "person", "place", "other"].iter().any(|p| cell.strip_prefix(p).is_some_and(|n| n.parse::<u32>().is_ok()));
    for least in ["sure", "likely", "weak"] {
        let table = run(&folder, &["--format", "table", "--least", least, fixtures]);
        assert_eq!(table.code, 0, "{}", table.err);
        let words = table.out.split(|c: char| !c.is_alphanumeric());
        assert_eq!(words.filter(|w| is_id(w)).collect::<Vec<_>>(), [""; 0], "--least {least}");
        assert_eq!(run(&folder, &["--format", "csv", "--least", least, "-o", least, fixtures]).code, 0);
        let rows = |table: &str, columns: &[&str]| -> Vec<Vec<String>> {
            let mut reader = csv::Reader::from_path(folder.path().join(least).join(format!("{table}.csv"))).unwrap();
            let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
            let at: Vec<usize> = columns.iter().map(|c| head.iter().position(|h| h == c).unwrap_or_else(|| panic!("{table}.{c} of {head:?}"))).collect();
            reader.records().map(|r| r.unwrap()).map(|r| at.iter().map(|n| r[*n].to_owned()).collect()).collect()
        };
        let mut things = std::collections::BTreeSet::new();
        for table in ["organizations", "people", "places", "others"] {
            things.extend(rows(table, &["release", "id"]));
        }
        for (table, column) in [("roles", "organization"), ("roles", "person"), ("funding", "funder"), ("quotes", "speaker"), ("contacts", "person")] {
            for row in rows(table, &["release", column]).into_iter().filter(|row| !row[1].is_empty()) {
                assert!(things.contains(&row), "--least {least}: {table}.{column} is {row:?}, which has no row");
            }
        }
    }
    let count = |least: &str| run(&folder, &["--least", least, fixtures]).reports().iter().map(|r| r.organizations.len() + r.quotes.len()).sum::<usize>();
    assert!(count("sure") < count("weak"));
}

#[test]
fn bytes_that_are_no_utf8_are_read_and_said() {
    let folder = folder(&[("a.txt", b"The minister\x92s caf\xe9 opened."), ("b.jsonl", b"{\"id\":\"x\",\"text\":\"caf\xe9s\"}\n")]);
    let ran = run(&folder, &["a.txt", "b.jsonl"]);
    assert_eq!(ran.ids(), ["a.txt", "x"]);
    assert_eq!(ran.code, 0);
    assert_eq!(
        ran.err,
        "newsfacts: a.txt: not UTF-8, read as windows-1252 as it looks\n\
         newsfacts: b.jsonl:1: not UTF-8, read as windows-1252 as it looks\n\
         newsfacts: 2 releases read\n"
    );
    assert_eq!(ran.reports()[0].warnings, ["not UTF-8, read as windows-1252 as it looks"]);
}

#[test]
fn a_path_that_cannot_be_read_is_named_and_the_others_go_on() {
    let folder = folder(&[("a.txt", b"First."), ("b.txt", b"Second.")]);
    let ran = run(&folder, &["a.txt", "missing.txt", "gone.jsonl", "b.txt"]);
    assert_eq!(ran.ids(), ["a.txt", "b.txt"]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.err,
        "newsfacts: missing.txt: no such file or folder\n\
         newsfacts: gone.jsonl: no such file or folder\n\
         newsfacts: 2 releases read\n\
         newsfacts: 2 not read: 2 could not be opened or read\n"
    );
}

#[test]
fn a_bad_line_is_named_with_its_cause_and_the_others_go_on() {
    let lines = b"{\"id\":\"one\",\"text\":\"First.\"}\n\nno json\n{\"id\":\"two\"}\n{\"text\":\"Third.\",\"published\":\"soon\"}\n{\"text\":\"Last.\"}";
    let folder = folder(&[("a.jsonl", lines)]);
    let ran = run(&folder, &["a.jsonl"]);
    assert_eq!(ran.ids(), ["one", "a.jsonl:6"]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.err,
        "newsfacts: a.jsonl:3: no JSON: broken at column 2\n\
         newsfacts: a.jsonl:4: no field `text`; --text-field says what it is called\n\
         newsfacts: a.jsonl:5: published: `soon` is no day such as 2023-06-20\n\
         newsfacts: 2 releases read\n\
         newsfacts: 3 not read: 3 lines that are no release\n"
    );
}

#[test]
fn standard_input_is_a_text() {
    let folder = folder(&[]);
    let mut child = command(&folder, &["-"]).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"A release.").unwrap();
    let output = child.wait_with_output().unwrap();
    let report: Report = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((report.id.as_deref(), output.status.code()), (Some("-"), Some(0)));
}

#[test]
fn a_line_brings_its_own_publication_day() {
    let folder = folder(&[("a.jsonl", b"{\"text\":\"One.\"}\n{\"text\":\"Two.\",\"published\":\"2020-02-29\"}\n")]);
    let ran = run(&folder, &["--published", "2023-01-18", "a.jsonl"]);
    let days: Vec<_> = ran.reports().into_iter().map(|report| report.published).collect();
    assert_eq!(days, [PartialDate::from_ymd(2023, 1, 18), PartialDate::from_ymd(2020, 2, 29)]);
}

#[test]
fn the_order_is_that_of_the_input_on_any_number_of_threads() {
    let mut lines = String::new();
    for number in 0..2500 {
        // Texts of very different length, so that later ones are done before earlier ones.
        let text = "Acme said on Monday that it opened. ".repeat(1 + (number * 37) % 12);
        writeln!(lines, "{{\"id\":{number},\"text\":\"{text}\"}}").unwrap();
    }
    let folder = folder(&[("a.jsonl", lines.as_bytes())]);
    let one = run(&folder, &["--threads", "1", "a.jsonl"]);
    let many = run(&folder, &["--threads", "7", "a.jsonl"]);
    assert_eq!(one.ids(), (0..2500).map(|n| n.to_string()).collect::<Vec<_>>());
    assert!(one.out == many.out, "the output differs with the number of threads");
}

#[test]
fn a_table_has_a_block_a_release() {
    let folder = folder(&[("a.txt", b"First."), ("b.txt", b"Second.")]);
    let ran = run(&folder, &["--format", "table", "--published", "2023-01-18", "a.txt", "b.txt"]);
    let titles: Vec<&str> = ran.out.lines().filter(|line| line.starts_with("━━ ")).collect();
    assert_eq!(titles.len(), 2);
    assert!(titles[0].starts_with("━━ a.txt ━") && titles[0].ends_with(" published 2023-01-18 ━━"), "{}", titles[0]);
}

#[test]
fn wrong_arguments_are_usage_errors() {
    let folder = folder(&[("a.txt", b"First."), ("bad.tsv", b"no header of a list\n")]);
    for (args, cause) in [
        (&[][..], "PATH"),
        (&["--published", "2023-02-29", "a.txt"], "`2023-02-29` is no day"),
        (&["--published", "2023-06", "a.txt"], "`2023-06` is no day"),
        (&["--format", "xml", "a.txt"], "xml"),
        (&["--threads", "0", "a.txt"], "--threads"),
        (&["--list", "missing.tsv", "a.txt"], "missing.tsv: "),
        (&["--list", "bad.tsv", "a.txt"], "bad.tsv"),
        (&["--format", "csv", "a.txt"], "-o FOLDER"),
        (&["--format", "table", "--resume", "-o", "x", "a.txt"], "--resume goes on with JSON lines"),
        (&["--glob", "{a", "a.txt"], "--glob {a"),
        (&["--max-size", "big", "a.txt"], "`big` is no size"),
        (&["--threads", "0", "a.txt"], "`0` is no number of threads from 1 to 1024"),
        (&["--threads", "100000", "a.txt"], "`100000` is no number of threads"),
        (&["-o", "facts.csv", "a.txt"], "facts.csv: CSV is a folder of files, one a kind of fact: say --format csv -o facts/"),
        (&["-o", "facts.jsonl.gz", "a.txt"], "facts.jsonl.gz: nothing is compressed on the way out; write to facts.jsonl"),
        (&["-o", "facts.parquet", "a.txt"], "facts.parquet: its ending says no form; say --format jsonl (or another), or call it facts.jsonl"),
        (&["--format", "csv", "-o", "-", "a.txt"], "csv is a folder of files"),
        (&["--format", "html", "a.txt"], "html is a file"),
        (&["view", "-o", "page.csv", "a.txt"], "page.csv: a page is called .html"),
        (&["view", "-o", "page.txt", "a.txt"], "page.txt: a page is called .html"),
        (&["merge", "-o", "all.csv", "a.txt"], "all.csv: CSV is a folder of files"),
        (&["merge", "-o", "all.json", "a.txt"], "all.json: merge writes JSON lines, a table, CSV or SQLite"),
        (&["merge", "-o", "all.html", "a.txt"], "all.html: merge writes"),
        (&["merge", "-o", "all.xyz", "a.txt"], "all.xyz: its ending says no form"),
        (&["merge", "--format", "sqlite", "-o", "-", "a.txt"], "sqlite is a file"),
        (&["explain", "a.txt", "--find", ""], "--find has no words"),
    ] {
        let ran = run(&folder, args);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args:?}");
        assert!(ran.err.contains(cause), "{args:?}: {}", ran.err);
    }
}

#[test]
fn nobody_reading_on_is_no_error() {
    let lines = "{\"text\":\"Acme said on Monday that it opened a new office in Lisbon.\"}\n".repeat(20_000);
    let folder = folder(&[("a.jsonl", lines.as_bytes())]);
    let mut child = command(&folder, &["a.jsonl"]).spawn().unwrap();
    let mut first = [0; 100];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}
