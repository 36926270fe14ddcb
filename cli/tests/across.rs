//! What is done with reports: joined, compared.

use super::*;

/// A run's reports in a file.
fn reports(folder: &TempDir, name: &str, releases: &[(&str, &str, &str)]) {
    let line = |(id, published, text): &(&str, &str, &str)| serde_json::json!({"id": id, "published": published, "text": text}).to_string() + "\n";
    fs::write(folder.path().join("in.jsonl"), releases.iter().map(line).collect::<String>()).unwrap();
    let ran = run(folder, &["in.jsonl", "-o", name]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

const JANUARY: (&str, &str, &str) =
    ("january", "2023-01-10", "Oxfam thanked Dr. Ann Holt, Deputy Director of the Marine Research Institute. The study is funded by the European Commission.");
const MAY: (&str, &str, &str) = ("may", "2023-05-03", "Dr. Ann Holt, Director of the Marine Research Institute, met the European Commission (EC) in Lisbon.");

#[test]
fn reports_are_joined() {
    let folder = folder(&[]);
    reports(&folder, "a.jsonl", &[JANUARY]);
    reports(&folder, "b.jsonl", &[MAY]);
    let ran = run(&folder, &["merge", "--format", "table", "a.jsonl", "b.jsonl"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    insta::assert_snapshot!(ran.out);
    let ran = run(&folder, &["merge", "b.jsonl", "a.jsonl"]);
    let lines: Vec<serde_json::Value> = ran.out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let holt = lines.iter().find(|l| l["record"] == "person").unwrap();
    assert_eq!((&holt["key"], holt["posts"].as_array().map(Vec::len), holt["releases"].as_array().map(Vec::len)), (&"ann holt".into(), Some(2), Some(2)));
    let ran = run(&folder, &["merge", "a.jsonl", "b.jsonl", "-o", "all.sqlite"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let database = rusqlite::Connection::open(folder.path().join("all.sqlite")).unwrap();
    let posts: String = database.query_row("SELECT group_concat(title || ' ' || first, ', ') FROM posts", [], |row| row.get(0)).unwrap();
    assert_eq!(posts, "Deputy Director 2023-01-10, Director 2023-05-03");
    let ran = run(&folder, &["merge", "a.jsonl", "--format", "csv", "-o", "all"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(fs::read_to_string(folder.path().join("all/funding.csv")).unwrap().contains("org:ec,European Commission,financial,The study,"));
}

#[test]
fn two_runs_are_compared() {
    let folder = folder(&[]);
    reports(&folder, "old.jsonl", &[JANUARY, ("gone", "2023-01-11", "Oxfam opened in Lisbon.")]);
    let (id, day, text) = JANUARY;
    let changed = text.replace("Deputy Director", "Director") + " UNICEF helped.";
    reports(&folder, "new.jsonl", &[(id, day, &changed), MAY]);
    let ran = run(&folder, &["diff", "old.jsonl", "new.jsonl"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    insta::assert_snapshot!(ran.out);
    let ran = run(&folder, &["diff", "--format", "jsonl", "old.jsonl", "new.jsonl"]);
    let first: serde_json::Value = serde_json::from_str(ran.out.lines().next().unwrap()).unwrap();
    assert_eq!(first["release"], "january");
    let ran = run(&folder, &["diff", "--mentions", "--rules", "old.jsonl", "old.jsonl"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "no difference in 2 releases\n"));
}

#[test]
fn what_is_no_report_is_said() {
    let folder = folder(&[("a.jsonl", b"{\"id\":\"x\"}\nnonsense\n")]);
    for (args, code) in [(&["diff", "a.jsonl", "a.jsonl"][..], 2), (&["merge", "a.jsonl"], 1)] {
        let ran = run(&folder, args);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""));
        assert!(ran.err.starts_with("newsfacts: a.jsonl:2: no report as `newsfacts --format jsonl` writes it"), "{}", ran.err);
    }
    assert_eq!(run(&folder, &["diff", "a.jsonl", "gone.jsonl"]).code, 2);
}

#[test]
fn a_report_that_stands_twice_counts_once() {
    let folder = folder(&[]);
    reports(&folder, "a.jsonl", &[JANUARY]);
    reports(&folder, "b.jsonl", &[JANUARY, MAY]);
    let once = run(&folder, &["merge", "a.jsonl"]);
    let twice = run(&folder, &["merge", "a.jsonl", "a.jsonl"]);
    assert_eq!((twice.code, twice.out.as_str()), (0, once.out.as_str()));
    assert_eq!(twice.err, "newsfacts: 1 report stands twice, counted once\n");
    let both = run(&folder, &["merge", "--format", "table", "a.jsonl", "b.jsonl"]);
    assert!(both.out.contains("Ann Holt: 2 releases"), "{}", both.out);
    // One id with other facts is another release.
    let (id, day, text) = JANUARY;
    reports(&folder, "c.jsonl", &[(id, day, &text.replace("Deputy ", ""))]);
    let ran = run(&folder, &["merge", "--format", "table", "a.jsonl", "c.jsonl"]);
    assert!(ran.err.is_empty() && ran.out.contains("Ann Holt: 2 releases"), "{}{}", ran.err, ran.out);
}

/// What is read is never written over, under whatever name, nor is what only looks like an output of this command.
#[test]
fn inputs_and_foreign_files_are_not_written_over() {
    let text = b"Oxfam opened in Lisbon.";
    let folder = folder(&[("in/a.txt", text), ("b.txt", text), ("notes.db", b"my notes, and no database at all"), ("own/people.csv", b"name,shoe\nAnn,38\n")]);
    reports(&folder, "facts.jsonl", &[MAY]);
    let kept = fs::read(folder.path().join("facts.jsonl")).unwrap();
    for args in [
        &["b.txt", "-o", "b.txt"][..],
        &["in/a.txt", "-o", "./in/../in/a.txt"],
        &["in", "--format", "csv", "-o", "in"],
        &["--resume", "facts.jsonl", "-o", "facts.jsonl"],
        &["view", "b.txt", "--output", "b.txt"],
        &["merge", "facts.jsonl", "-o", "facts.jsonl"],
        &["b.txt", "-o", "notes.db"],
        &["merge", "facts.jsonl", "-o", "notes.db"],
    ] {
        let ran = run(&folder, args);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args:?}: {}", ran.err);
    }
    let ran = run(&folder, &["b.txt", "--format", "csv", "-o", "own"]);
    assert!(ran.code == 1 && ran.err.contains("own/people.csv: is there already and is no table of newsfacts"), "{}", ran.err);
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert_eq!((read("in/a.txt").as_slice(), read("b.txt").as_slice()), (&text[..], &text[..]));
    assert_eq!((read("notes.db").as_slice(), read("own/people.csv").as_slice()), (&b"my notes, and no database at all"[..], &b"name,shoe\nAnn,38\n"[..]));
    assert_eq!(read("facts.jsonl"), kept);
    // A database of an earlier run is written anew; text does not take its place.
    for args in [&["b.txt", "-o", "x.db"][..], &["b.txt", "-o", "x.db"]] {
        assert_eq!(run(&folder, args).code, 0);
    }
    assert_eq!(run(&folder, &["b.txt", "--format", "jsonl", "-o", "x.db"]).code, 2);
    // What an earlier run wrote into the folder is no release.
    for _ in 0..2 {
        let ran = run(&folder, &[".", "--glob", "*.jsonl", "--glob", "b.txt", "-o", "facts.jsonl"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    // `b.txt`, and the line of `in.jsonl`.
    assert_eq!(String::from_utf8(read("facts.jsonl")).unwrap().lines().count(), 2);
}
