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

#[test]
fn a_folder_without_texts_is_said_and_no_error() {
    let folder = folder(&[("in/notes.tex", b"No release.")]);
    let ran = run(&folder, &["in"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(ran.err.starts_with("newsfacts: in: no release in this folder: it has no .txt, .md, "), "{}", ran.err);
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
        "newsfacts: a.jsonl:3: expected ident at column 2\n\
         newsfacts: a.jsonl:4: missing field `text`\n\
         newsfacts: a.jsonl:5: published: `soon` is no day such as 2023-06-20\n\
         newsfacts: 2 releases read\n\
         newsfacts: 3 not read: 3 lines that are no JSON release\n"
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
