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
