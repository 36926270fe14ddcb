//! Input that is broken in every way: each file is accounted for, and the others are read.

use super::*;

#[test]
#[cfg(unix)]
fn every_file_of_a_broken_folder_is_accounted_for() {
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;

    let long = b"Acme opened. ".repeat(8000);
    let folder = folder(&[
        ("in/binary.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01"),
        ("in/document.txt", b"%PDF-1.4\n1 0 obj\n"),
        ("in/empty.txt", b""),
        ("in/empty.eml", b""),
        ("in/empty.jsonl", b""),
        ("in/good.txt", b"Oxfam opened."),
        ("in/latin.txt", b"caf\xe9"),
        ("in/wide.txt", b"H\0i\0 \0t\0h\0e\0r\0e\0!\0"),
        ("in/long.txt", &long),
        ("in/cut.txt.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\x03"),
        ("in/cut.jsonl.zst", b"\x28\xb5\x2f\xfd\x04"),
        ("in/notes.tex", b"No release."),
        ("in/odd \n\x1b[31m name.txt", b""),
        ("in/wrong.jsonl", b"[]\nnull\n\"x\"\n{\"text\":1e400}\n{\"text\":\"T\xff\"}\n"),
        ("in/wrong.csv", b"a,b\n1,2\n"),
        ("in/short.csv", b"id,text\n1,T.\n2\n"),
    ]);
    let path = |name: &str| folder.path().join("in").join(name);
    fs::write(path("").join(std::ffi::OsStr::from_bytes(b"not-utf8-\xff.txt")), b"Oxfam.").unwrap();
    symlink("..", path("loop")).unwrap();
    symlink("gone.txt", path("dangling.txt")).unwrap();
    fs::create_dir(path("folder.txt")).unwrap();
    let fifo = Command::new("mkfifo").arg(path("pipe.txt")).status().is_ok_and(|s| s.success());

    let ran = run(&folder, &["--max-size", "64K", "in"]);
    assert_eq!(ran.code, 1);
    let mut ids = ran.ids();
    ids.sort();
    assert_eq!(
        ids,
        ["1", "in/empty.txt", "in/good.txt", "in/latin.txt", "in/not-utf8-\u{fffd}.txt", "in/odd \n\u{1b}[31m name.txt", "in/wide.txt", "in/wrong.jsonl:5"]
    );
    let mut said: Vec<&str> = ran.err.lines().collect();
    let summary = said.split_off(said.iter().position(|l| l.contains(" read: ")).unwrap());
    insta::assert_snapshot!(said.join("\n"));
    // Loop, dangling link, notes, and the pipe where one could be made.
    let passed_over = 3 + usize::from(fifo);
    assert_eq!(
        summary[1..],
        [
            "newsfacts: 12 not read: 2 not text, 1 larger than --max-size, 2 damaged compressions, 4 lines that are no release, \
             1 row that is no release, 1 table without a column of texts, 1 without text"
                .to_owned(),
            format!("newsfacts: {passed_over} files of folders passed over (other names, links that are not followed)")
        ]
    );
}

#[test]
#[cfg(unix)]
fn a_loop_of_links_that_are_followed_is_said() {
    let folder = folder(&[("in/a.txt", b"Oxfam.")]);
    std::os::unix::fs::symlink("..", folder.path().join("in/loop")).unwrap();
    let ran = run(&folder, &["--follow", "in/"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("a symbolic link that leads back to "), "{}", ran.err);
    assert!(ran.ids().iter().any(|id| id == "in/a.txt"));
}

#[test]
fn a_long_line_is_skipped_and_the_next_is_read() {
    let lines = format!("{{\"id\":\"long\",\"text\":\"{}\"}}\n{{\"id\":\"short\",\"text\":\"T.\"}}\n", "x".repeat(300_000));
    let folder = folder(&[("a.jsonl", lines.as_bytes())]);
    let ran = run(&folder, &["--max-size", "100K", "a.jsonl"]);
    assert_eq!((ran.code, ran.ids()), (1, vec!["short".to_owned()]));
    assert!(ran.err.starts_with("newsfacts: a.jsonl:1: larger than 100 KiB, which --max-size sets"), "{}", ran.err);
}

#[test]
fn the_same_fault_of_line_after_line_is_said_a_few_times() {
    let folder = folder(&[("in/a.txt", b"Oxfam."), ("in/index.jsonl", "{\"id\":\"a\"}\n".repeat(500).as_bytes())]);
    let ran = run(&folder, &["in"]);
    assert_eq!((ran.code, ran.ids()), (1, vec!["in/a.txt".to_owned()]));
    assert_eq!(ran.err.lines().filter(|l| l.contains("no field `text`")).count(), 4, "{}", ran.err);
    assert!(ran.err.contains("newsfacts: in/index.jsonl: 497 more lines: no field `text`"), "{}", ran.err);
    assert!(ran.err.contains("500 lines that are no release"), "{}", ran.err);
}
