//! Forms of output: each holds what the reports hold, whole files or none.

use super::*;

const TEXT: &str = "LISBON, Portugal, 3 May 2023 - The Marine Research Institute (MRI) will study seagrass, said Dr. Ann Holt, Director of the Marine \
    Research Institute. \"We are glad,\" she said. The study is funded by the European Commission and Oxfam.";

fn releases() -> TempDir {
    folder(&[("in/a.txt", TEXT.as_bytes()), ("in/b.txt", b"Oxfam opened."), ("in/c.txt", b"Nothing here.")])
}

#[track_caller]
fn silent(ran: &Ran) {
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
}

#[test]
fn the_name_of_the_output_tells_its_form() {
    let folder = releases();
    let jsonl = run(&folder, &["in"]);
    silent(&run(&folder, &["in", "-o", "facts.jsonl"]));
    assert_eq!(fs::read_to_string(folder.path().join("facts.jsonl")).unwrap(), jsonl.out);
    silent(&run(&folder, &["in", "-o", "facts.json", "--keep-text"]));
    let array: Vec<serde_json::Value> = serde_json::from_slice(&fs::read(folder.path().join("facts.json")).unwrap()).unwrap();
    assert_eq!(array.len(), 3);
    assert_eq!(array[0]["text"], TEXT);
    let mut first: Report = serde_json::from_value(array[0].clone()).unwrap();
    first.text = None;
    assert_eq!(first, jsonl.reports()[0]);
    silent(&run(&folder, &["in", "-o", "facts.txt"]));
    assert!(fs::read_to_string(folder.path().join("facts.txt")).unwrap().starts_with("━━ in/a.txt ━"));
    assert!(!folder.path().join("facts.jsonl.part").exists());
}

#[test]
fn a_dash_is_standard_output() {
    let folder = releases();
    let plain = run(&folder, &["in"]);
    assert_eq!(run(&folder, &["in", "-o", "-"]).out, plain.out);
    fs::write(folder.path().join("facts.jsonl"), &plain.out).unwrap();
    assert_eq!(run(&folder, &["merge", "facts.jsonl", "-o", "-"]).out, run(&folder, &["merge", "facts.jsonl"]).out);
    let page = run(&folder, &["view", "in", "-o", "-"]);
    assert!(page.code == 0 && page.out.starts_with("<!DOCTYPE html>") && page.out.contains("Oxfam"), "{}", page.err);
    assert!(!folder.path().join("-").exists() && !folder.path().join("-.part").exists());
}

/// A device is written to; a file in its place would be the end of it.
#[test]
#[cfg(unix)]
fn a_device_stays_a_device() {
    use std::os::unix::fs::FileTypeExt as _;
    let folder = releases();
    let pipe = folder.path().join("pipe");
    if !Command::new("mkfifo").arg(&pipe).status().is_ok_and(|s| s.success()) {
        return;
    }
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    silent(&run(&folder, &["in", "-o", "pipe"]));
    assert_eq!(reader.join().unwrap(), run(&folder, &["in"]).out);
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
}

#[test]
fn kept_text_is_a_field_of_the_report() {
    let folder = releases();
    let with = run(&folder, &["in", "--keep-text"]);
    let without = run(&folder, &["in"]);
    assert_eq!(with.reports()[0].text.as_deref(), Some(TEXT));
    assert!(!without.out.contains("\"text\":null"));
    for (mut with, without) in with.reports().into_iter().zip(without.reports()) {
        with.text = None;
        assert_eq!(with, without);
    }
    // Of those who read reports, nobody minds it.
    fs::write(folder.path().join("with.jsonl"), &with.out).unwrap();
    fs::write(folder.path().join("without.jsonl"), &without.out).unwrap();
    assert_eq!(run(&folder, &["diff", "with.jsonl", "without.jsonl"]).code, 0);
    assert!(run(&folder, &["merge", "with.jsonl", "without.jsonl"]).err.contains("3 reports stand twice"));
}

#[test]
fn no_release_is_an_empty_array() {
    let folder = folder(&[("a.jsonl", b"")]);
    assert_eq!(run(&folder, &["--format", "json", "a.jsonl"]).out, "[]\n");
}

#[test]
fn csv_is_a_file_a_kind() {
    let folder = releases();
    silent(&run(&folder, &["in", "--format", "csv", "-o", "facts"]));
    let read = |name: &str| fs::read_to_string(folder.path().join("facts").join(name)).unwrap();
    insta::assert_snapshot!(["releases.csv", "organizations.csv", "roles.csv", "funding.csv", "quotes.csv"].map(read).join("\n"));
    let mut names: Vec<_> = fs::read_dir(folder.path().join("facts")).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names.len(), 15);
    // Again, into the folder that is there.
    silent(&run(&folder, &["in/b.txt", "--format", "csv", "-o", "facts"]));
    assert_eq!(read("organizations.csv").lines().count(), 2);
    assert!(!folder.path().join("facts.part").exists());
}

#[test]
fn a_database_has_a_table_a_kind() {
    let folder = releases();
    silent(&run(&folder, &["in", "--keep-text", "-o", "facts.sqlite"]));
    let database = rusqlite::Connection::open(folder.path().join("facts.sqlite")).unwrap();
    let ask = |sql: &str| -> String { database.query_row(sql, [], |row| row.get(0)).unwrap_or_else(|e| panic!("{sql}: {e}")) };
    assert_eq!(ask("SELECT count(*) || '' FROM releases"), "3");
    assert_eq!(ask("SELECT text FROM texts WHERE release = 'in/a.txt'"), TEXT);
    assert_eq!(ask("SELECT person_name || ', ' || title || ', ' || organization_name FROM roles"), "Ann Holt, Director, Marine Research Institute");
    assert_eq!(ask("SELECT group_concat(funder_key, ' ') FROM funding WHERE statement = 1"), "org:ec org:oxfam");
    assert_eq!(ask("SELECT typeof(start) FROM mentions"), "integer");
    // One body in two releases.
    assert_eq!(ask("SELECT group_concat(release, ' ') FROM organizations WHERE key = 'org:oxfam'"), "in/a.txt in/b.txt");
}

#[test]
fn stopped_work_goes_on() {
    let folder = releases();
    let whole = run(&folder, &["in"]).out;
    let part = folder.path().join("facts.jsonl.part");
    // The first report, and half of the second.
    fs::write(&part, &whole[..whole.find('\n').unwrap() + 50]).unwrap();
    let ran = run(&folder, &["in", "-o", "facts.jsonl"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("is there from work that was stopped: go on with --resume, or remove it"), "{}", ran.err);
    let ran = run(&folder, &["in", "-o", "facts.jsonl", "--resume"]);
    silent(&ran);
    assert!(ran.err.contains("newsfacts: 1 release done before\n"), "{}", ran.err);
    assert_eq!(fs::read_to_string(folder.path().join("facts.jsonl")).unwrap(), whole);
    // What is whole lacks only what is new.
    fs::write(folder.path().join("in/d.txt"), b"Oxfam.").unwrap();
    silent(&run(&folder, &["in", "-o", "facts.jsonl", "--resume"]));
    assert_eq!(fs::read_to_string(folder.path().join("facts.jsonl")).unwrap(), whole + &run(&folder, &["in/d.txt"]).out);
}

#[test]
#[cfg(unix)]
fn ctrl_c_leaves_whole_lines_and_says_where_to_go_on() {
    let lines = "{\"text\":\"Oxfam said on Monday that it opened a new office in Lisbon.\"}\n".repeat(60_000);
    let folder = folder(&[("a.jsonl", lines.as_bytes())]);
    let child = command(&folder, &["a.jsonl", "-o", "facts.jsonl"]).spawn().unwrap();
    let part = folder.path().join("facts.jsonl.part");
    let begun = std::time::Instant::now();
    while fs::metadata(&part).map_or(0, |m| m.len()) == 0 && begun.elapsed().as_secs() < 30 {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(130), "{err}");
    assert!(err.contains("newsfacts: stopped after a.jsonl:") && err.contains("the same command with --resume goes on"), "{err}");
    let done = fs::read_to_string(&part).unwrap();
    assert!(done.ends_with('\n') && done.lines().all(|line| serde_json::from_str::<Report>(line).is_ok()));
    assert!(!folder.path().join("facts.jsonl").exists());
    silent(&run(&folder, &["a.jsonl", "-o", "facts.jsonl", "--resume"]));
    let whole = fs::read_to_string(folder.path().join("facts.jsonl")).unwrap();
    assert_eq!(whole.lines().count(), 60_000);
    assert!(whole.starts_with(&done));
}

#[test]
fn forms_of_others_are_written() {
    let folder = releases();
    for (format, field) in [("schema-org", "mentions"), ("ninjs", "organisations"), ("annotations", "items")] {
        let ran = run(&folder, &["in", "--format", format]);
        let lines: Vec<serde_json::Value> = ran.out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        assert_eq!(lines.len(), 3, "{format}");
        assert!(lines[0][field].as_array().is_some_and(|items| items.len() > 1), "{}", lines[0]);
    }
    silent(&run(&folder, &["in", "--format", "timeml", "-o", "times"]));
    let xml = fs::read_to_string(folder.path().join("times/in_a.txt.tml")).unwrap();
    assert!(xml.contains("<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2023-05-03\">3 May 2023</TIMEX3>"), "{xml}");
    let ran = run(&folder, &["in", "--format", "timeml", "-o", "times"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("times: is there already; name a new folder"), "{}", ran.err);
}
