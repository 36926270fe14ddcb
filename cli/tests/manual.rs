//! What the command says of itself: help, man page, README and schema agree; `explain` and `lists`.

use super::*;

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap()
}

/// Every `--option` that a text names.
fn options(text: &str) -> std::collections::BTreeSet<String> {
    let is_word = |c: char| c.is_ascii_lowercase() || c == '-';
    let after = text.match_indices("--").map(|(at, _)| (&text[..at], &text[at + 2..]));
    let named = after.filter(|(before, _)| !before.ends_with(|c: char| c.is_alphanumeric() || c == '-'));
    named.map(|(_, rest)| rest.split(|c| !is_word(c)).next().unwrap_or("").trim_end_matches('-').to_owned()).filter(|o| o.len() > 1).collect()
}

const COMMANDS: [&str; 8] = ["explain", "view", "merge", "diff", "schema", "lists", "completions", "man"];

#[test]
fn help_man_page_and_readme_agree() {
    let folder = folder(&[]);
    let help = run(&folder, &["--help"]).out;
    let helps = COMMANDS.map(|command| run(&folder, &[command, "--help"]).out).join("\n") + &help;
    let man = run(&folder, &["man"]).out.replace("\\-", "-").replace("\\fB", " ").replace("\\fR", " ");
    let readme = readme();
    let cli = readme.split("## The command").nth(1).unwrap().split("\n## ").next().unwrap();
    for command in COMMANDS {
        assert!(help.contains(&format!("\n  {command} ")), "--help does not name {command}");
        assert!(man.to_uppercase().contains(&format!("NEWSFACTS {}", command.to_uppercase())), "the man page does not name {command}");
        assert!(cli.contains(&format!("newsfacts {command}")), "the README does not name {command}");
    }
    let known = options(&helps);
    let in_man = options(&man);
    for option in &known {
        assert!(in_man.contains(option), "the man page does not name --{option}");
    }
    for option in options(cli) {
        assert!(known.contains(&option) || ["locked", "path"].contains(&option.as_str()), "the README names --{option}, which is none");
    }
    for option in options(&help) {
        assert!(cli.contains(&format!("--{option}")) || ["help", "version"].contains(&option.as_str()), "the README does not name --{option}");
    }
    let of_help = help.split("Exit codes:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let codes = |lines: &str, after: &str| -> Vec<String> {
        let first = lines.lines().filter_map(|l| l.strip_prefix(after)).map(|l| l.trim_start().chars().take_while(char::is_ascii_digit).collect());
        first.filter(|code: &String| !code.is_empty()).collect()
    };
    assert_eq!(codes(of_help, "  "), ["0", "1", "2", "130"]);
    assert_eq!(codes(cli.split("| exit code |").nth(1).unwrap(), "| "), ["0", "1", "2", "130"]);
}

#[test]
fn the_schema_is_that_of_the_reports() {
    let folder = folder(&[("a.txt", b"Oxfam opened in Lisbon on 3 May 2023.")]);
    let schema: serde_json::Value = serde_json::from_str(&run(&folder, &["schema"]).out).unwrap();
    let report: serde_json::Value = serde_json::from_str(&run(&folder, &["a.txt"]).out).unwrap();
    jsonschema::validate(&schema, &report).unwrap_or_else(|e| panic!("{e}"));
    // With the text, and in every part: a schema that takes anything would take these.
    let kept: serde_json::Value = serde_json::from_str(&run(&folder, &["--keep-text", "a.txt"]).out).unwrap();
    jsonschema::validate(&schema, &kept).unwrap_or_else(|e| panic!("{e}"));
    let properties = schema["properties"].as_object().unwrap();
    for field in kept.as_object().unwrap().keys() {
        assert!(properties.contains_key(field), "the schema has no `{field}`");
    }
    let with = |path: &str, value: serde_json::Value| {
        let mut wrong = kept.clone();
        *wrong.pointer_mut(path).unwrap_or_else(|| panic!("no {path}")) = value;
        wrong
    };
    for (path, value) in [
        ("/organizations", "none".into()),
        ("/organizations/0/mentions/0/start", "0".into()),
        ("/organizations/0/kind", 5.into()),
        ("/organizations/0/name", serde_json::Value::Null),
        ("/dates/0/from", 2023.into()),
        ("/dates/0/certainty", true.into()),
        ("/version", "one".into()),
        ("/warnings", serde_json::json!([1])),
        ("/text", 1.into()),
    ] {
        let wrong = with(path, value);
        assert!(!jsonschema::is_valid(&schema, &wrong), "{path}: {wrong}");
    }
}

#[test]
fn completions_are_scripts() {
    let folder = folder(&[]);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(&folder, &["completions", shell]);
        assert_eq!(ran.code, 0);
        assert!(ran.out.contains("keep-text") && ran.out.contains("explain"), "{shell}");
    }
}

#[test]
fn lists_are_listed() {
    let folder = folder(&[]);
    let ran = run(&folder, &["lists", "--format", "jsonl"]);
    let lists: Vec<serde_json::Value> = ran.out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert!(lists.len() > 30);
    let of = |name: &str| lists.iter().find(|l| l["name"] == name).unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(of("time_months.tsv")["licence"], "MIT OR Apache-2.0");
    assert!(of("cities.tsv")["licence"].as_str().unwrap().contains("CC-BY-4.0") && of("cities.tsv")["rows"].as_u64().unwrap() > 40_000);
    let table = run(&folder, &["lists"]).out;
    assert!(lists.iter().all(|l| table.contains(&format!("\n{} ", l["name"].as_str().unwrap())) || table.starts_with(l["name"].as_str().unwrap())));
    for list in &lists {
        assert!(list["rows"].is_u64() && list["licence"] != "" && list["about"] != "" && list["version"].as_str().unwrap().len() == 16, "{list}");
    }
}

const TEXT: &str = "LISBON, 3 May 2023 - The Marine Research Institute of Portugal thanked Dr. Ann Holt, Director of Oxfam, for Plain Zebulon.";

#[test]
fn a_place_is_explained() {
    let folder = folder(&[("a.txt", TEXT.as_bytes())]);
    let ran = run(&folder, &["explain", "a.txt", "--find", "oxfam"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    for words in
        ["━━ “Oxfam” at byte ", "organization Oxfam (org", "org: nonprofit, Oxfam, GB, id oxfam", "names    listed-body", "role of Ann Holt: Director at Oxfam"]
    {
        assert!(ran.out.contains(words), "{words} in {}", ran.out);
    }
    let at = TEXT.find("Zebulon").unwrap().to_string();
    let ran = run(&folder, &["explain", "a.txt", "--at", &at]);
    assert!(
        ran.out.contains("Found\n  nothing\n") && ran.out.contains("Dropped\n  “Plain Zebulon”: capitalised, but no rule says what it is\n"),
        "{}",
        ran.out
    );
    let ran = run(&folder, &["explain", "a.txt"]);
    assert!(ran.out.contains("because “") && ran.out.contains("organization Oxfam"), "{}", ran.out);
}

#[test]
fn what_cannot_be_explained_is_said() {
    let folder = folder(&[
        ("a.txt", b"Oxfam."),
        ("none.txt", b"nothing at all"),
        ("empty.txt", b" \n"),
        ("b.jsonl", b"{\"id\":\"x\",\"text\":\"Oxfam.\"}\n{\"id\":\"y\",\"text\":\"UNODC.\"}\n"),
    ]);
    for (args, words) in [
        (&["explain", "a.txt", "--find", "UNODC"][..], "“UNODC” does not stand in a.txt"),
        (&["explain", "a.txt", "--at", "100"], "no word stands at byte 100; the text has 6 bytes"),
        (&["explain", "gone.txt"], "gone.txt: no such file or folder"),
        (&["explain", "b.jsonl", "--id", "z"], "b.jsonl: no release of the id z"),
        (&["explain", "."], ".: is a folder"),
        (&["explain", "empty.txt"], "empty.txt: no text in it"),
    ] {
        let ran = run(&folder, args);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    assert!(run(&folder, &["explain", "b.jsonl", "--id", "y"]).out.contains("UNODC"));
    assert_eq!(run(&folder, &["explain", "none.txt"]).out, "Found\n  nothing\n");
}
