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
    for code in ["0", "1", "2", "130"] {
        assert!(help.contains(&format!(" {code} ")) && cli.contains(&format!("| {code} |")), "exit code {code}");
    }
}

#[test]
fn the_schema_is_that_of_the_reports() {
    let folder = folder(&[("a.txt", b"Oxfam opened in Lisbon on 3 May 2023.")]);
    let schema: serde_json::Value = serde_json::from_str(&run(&folder, &["schema"]).out).unwrap();
    let report: serde_json::Value = serde_json::from_str(&run(&folder, &["a.txt"]).out).unwrap();
    jsonschema::validate(&schema, &report).unwrap_or_else(|e| panic!("{e}"));
    let wrong = serde_json::json!({"organizations": "none"});
    assert!(!jsonschema::is_valid(&schema, &wrong));
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
        ["━━ “Oxfam” at byte ", "organization Oxfam (org", "org: nonprofit, Oxfam, GB, id oxfam", "Names    listed-body", "role of Ann Holt: Director at Oxfam"]
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
    let folder = folder(&[("a.txt", b"Oxfam."), ("b.jsonl", b"{\"id\":\"x\",\"text\":\"Oxfam.\"}\n{\"id\":\"y\",\"text\":\"UNODC.\"}\n")]);
    for (args, words) in [
        (&["explain", "a.txt", "--find", "UNODC"][..], "“UNODC” does not stand in a.txt"),
        (&["explain", "a.txt", "--at", "100"], "no word stands at byte 100; the text has 6 bytes"),
        (&["explain", "gone.txt"], "gone.txt: no such file or folder"),
        (&["explain", "b.jsonl", "--id", "z"], "b.jsonl: no release of the id z"),
        (&["explain", "."], ".: is a folder"),
    ] {
        let ran = run(&folder, args);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    assert!(run(&folder, &["explain", "b.jsonl", "--id", "y"]).out.contains("UNODC"));
}
