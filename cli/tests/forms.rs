//! Forms of input: what is read as the release, what it is called, when it was published.

use super::*;

/// The id, the kept text and the day of each release.
fn read(ran: &Ran) -> Vec<(String, String, Option<String>)> {
    ran.out
        .lines()
        .map(|line| {
            let report: serde_json::Value = serde_json::from_str(line).unwrap();
            let words = |field: &str| report[field].as_str().map(str::to_owned);
            (words("id").unwrap(), words("text").unwrap(), words("published"))
        })
        .collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstandard(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

#[test]
fn every_form_is_read_compressed_or_not() {
    let html = b"<html><head><meta name=date content='3 May 2023'><title>New clinic</title></head><body><p>Acme opened a clinic.</p></body></html>";
    let mail = b"Subject: New clinic\r\nDate: Wed, 3 May 2023 10:00:00 +0000\r\n\r\nAcme opened a clinic.\r\n";
    let lines = b"{\"id\":\"one\",\"text\":\"Acme opened a clinic.\",\"published\":\"2023-05-03\"}\n";
    let csv = "id;text;published\none;\"Acme opened; a clinic.\";2023-05-03\n".as_bytes();
    let two_frames = [zstandard(&lines[..20]), zstandard(&lines[20..])].concat();
    let folder = folder(&[
        ("in/a.txt", b"Acme opened a clinic."),
        ("in/b-2023-05-03.md.gz", &gzip(b"# New clinic\n\nAcme *opened* a\nclinic.\n")),
        ("in/c.html", html),
        ("in/d.eml.zst", &zstandard(mail)),
        ("in/e.jsonl.zst", &two_frames),
        ("in/f.csv.gz", &gzip(csv)),
        ("in/g.tsv", b"text\nAcme opened a clinic.\n"),
    ]);
    let ran = run(&folder, &["--keep-text", "in"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let day = Some("2023-05-03");
    let expected = [
        ("in/a.txt", "Acme opened a clinic.", None),
        ("in/b-2023-05-03.md.gz", "New clinic\n\nAcme opened a clinic.", day),
        ("in/c.html", "New clinic\n\nAcme opened a clinic.", day),
        ("in/d.eml.zst", "New clinic\n\nAcme opened a clinic.", day),
        ("one", "Acme opened a clinic.", day),
        ("one", "Acme opened; a clinic.", day),
        ("in/g.tsv:2", "Acme opened a clinic.", None),
    ];
    assert_eq!(read(&ran), expected.map(|(id, text, day)| (id.to_owned(), text.to_owned(), day.map(str::to_owned))));
}

#[test]
fn the_kept_text_is_what_offsets_refer_to() {
    let folder = folder(&[("a.html", b"<p>Oxfam &amp; <b>UNODC</b> met in Vienna.</p>")]);
    let ran = run(&folder, &["--keep-text", "a.html"]);
    let (_, text, _) = read(&ran).remove(0);
    let reports = ran.reports();
    assert!(reports[0].organizations.len() == 2, "{:?}", reports[0].organizations);
    for mention in reports[0].organizations.iter().flat_map(|o| &o.mentions) {
        assert_eq!(&text[mention.range()], mention.text);
    }
}

#[test]
fn fields_and_columns_are_called_as_the_caller_says() {
    let folder = folder(&[("a.csv", b"url,body,when\nu1,Acme opened.,2023-05-03\n"), ("b.jsonl", b"{\"url\":\"u2\",\"body\":\"It closed.\",\"when\":null}\n")]);
    let ran = run(&folder, &["--keep-text", "--text-field", "body", "--id-field", "url", "--published-field", "when", "a.csv", "b.jsonl"]);
    let expected = [("u1", "Acme opened.", Some("2023-05-03")), ("u2", "It closed.", None)];
    assert_eq!(read(&ran), expected.map(|(id, text, day)| (id.to_owned(), text.to_owned(), day.map(str::to_owned))));
    let ran = run(&folder, &["a.csv"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("a.csv: no column `text`; there are: url, body, when; say --text-field COLUMN\n"), "{}", ran.err);
}

#[test]
fn the_day_of_publication_has_an_order() {
    let folder = folder(&[
        ("own.jsonl", b"{\"id\":\"own\",\"text\":\"T.\",\"published\":\"2020-01-01\"}\n{\"id\":\"none\",\"text\":\"T.\"}\n"),
        ("2021-01-01.txt", b"Named."),
        ("plain.txt", b"LISBON, 3 May 2023 - It opened."),
    ]);
    let days = |args: &[&str]| -> Vec<Option<String>> { run(&folder, args).reports().into_iter().map(|r| r.published.map(|d| d.to_string())).collect() };
    let some = |day: &str| Some(day.to_owned());
    let paths = ["own.jsonl", "2021-01-01.txt", "plain.txt"];
    assert_eq!(days(&paths), [some("2020-01-01"), None, some("2021-01-01"), some("2023-05-03")]);
    let args = ["--published", "2022-01-01", paths[0], paths[1], paths[2]];
    assert_eq!(days(&args), [some("2020-01-01"), some("2022-01-01"), some("2021-01-01"), some("2022-01-01")]);
}

#[test]
fn folders_are_walked_as_ripgrep_does() {
    let folder = folder(&[
        ("in/.ignore", b"drafts/\n*.md\n"),
        ("in/.hidden.txt", b"H."),
        ("in/a.txt", b"A."),
        ("in/b.md", b"B."),
        ("in/c.release", b"C."),
        ("in/drafts/d.txt", b"D."),
    ]);
    assert_eq!(run(&folder, &["in"]).ids(), ["in/a.txt"]);
    assert_eq!(run(&folder, &["--no-ignore", "in"]).ids(), ["in/a.txt", "in/b.md", "in/drafts/d.txt"]);
    assert_eq!(run(&folder, &["--hidden", "in"]).ids(), ["in/.hidden.txt", "in/a.txt"]);
    assert_eq!(run(&folder, &["--glob", "*.release", "in"]).ids(), ["in/c.release"]);
    assert_eq!(run(&folder, &["--no-ignore", "-g", "!drafts", "in"]).ids(), ["in/a.txt", "in/b.md"]);
    let ran = run(&folder, &["-g", "*.none", "in"]);
    assert!(ran.err.contains("in: no file in this folder matches --glob\n"), "{}", ran.err);
}

#[test]
fn standard_input_can_be_any_form() {
    let folder = folder(&[]);
    let mut child = command(&folder, &["--from", "jsonl", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(&gzip(b"{\"id\":\"x\",\"text\":\"T.\"}\n")).unwrap();
    let output = child.wait_with_output().unwrap();
    let report: Report = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report.id.as_deref(), Some("x"));
}
