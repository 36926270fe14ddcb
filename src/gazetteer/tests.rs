//! The compiled tables hold what the lists say, row by row.

use super::classes::Classes;
use super::compile::case_of;
use super::format::{Row, parse};
use super::index::{Found, Index};
use super::label::{Label, LabelSet, WORD_CLASS, bits};
use super::{Gazetteer, TABLES, WORDS};
use crate::text::class::{ALL, Class};
use crate::text::fold::fold;
use crate::text::scan::scan;
use crate::text::token::{Case, Token};
use std::borrow::Cow;

fn lists() -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("gazetteers");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|x| x == "tsv")).collect();
    files.sort();
    files.iter().map(|p| (p.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(p).unwrap())).collect()
}

/// What the tables hold of a surface, and the case it is written in.
fn look_up(index: &Index, surface: &str) -> Option<(Found, Case)> {
    let mut tokens: Vec<Token> = Vec::new();
    scan(surface, &mut tokens);
    let mut words = tokens.iter().map(|t| index.word(fold(&surface[t.range()]).as_bytes()));
    let (_, mut found) = words.next()??;
    let mut node = found.node;
    for word in words {
        (node, found) = index.child(node, word?.0)?;
    }
    Some((found, case_of(tokens.iter().map(|t| t.shape))))
}

/// Rows that the compiler leaves out on purpose: see `Compiler::row`.
fn left_out(row: &Row<'_>) -> bool {
    matches!(row.label, "surname-ending" | "body-ending" | WORD_CLASS)
        || row.label.ends_with("-head") && row.surface.ends_with(" of")
        || row.label == "org-head" && row.surface.contains(" of ")
        || row.label.starts_with("role-title") && (row.surface.starts_with("U.S. ") || row.surface.starts_with("US "))
        || is_place(row) && row.surface.contains(',')
        || row.label == "region" && row.surface.contains(" and ")
}

/// The parts of `Washington, D.C.` are two places.
fn is_place(row: &Row<'_>) -> bool {
    matches!(row.label, "city" | "subdivision" | "county" | "country")
}

fn set_of(sets: &[LabelSet], found: &Found, case: Case) -> LabelSet {
    sets.get(usize::from(found.set(case))).copied().unwrap_or(0)
}

#[test]
fn the_tables_hold_every_row_of_every_list() {
    let index = Index::new(Cow::Borrowed(TABLES), Cow::Borrowed(WORDS));
    let sets: Vec<LabelSet> = index.sets().collect();
    let (mut rows_seen, mut wrong) = (0, Vec::new());
    for (name, text) in lists() {
        for row in parse(&name, &text, true).unwrap().iter().filter(|r| !left_out(r)) {
            rows_seen += 1;
            let at = format!("{name}:{}: `{}`", row.line, row.surface);
            let Some((found, case)) = look_up(&index, row.surface) else {
                wrong.push(format!("{at} is not in the tables"));
                continue;
            };
            let has = set_of(&sets, &found, case);
            for label in row.label.split(',') {
                let want = bits(label, row.kind, row.value, row.flags);
                // Heads in the plural are a label of their own.
                if has & want != want && has & Label::OrgHeadPlural.bit() == 0 {
                    wrong.push(format!("{at} has not the label {label}"));
                }
            }
            if !row.id.is_empty() && !index.entries(found.postings).any(|e| e.id() == row.id && e.country() == row.country && e.kind() == row.kind) {
                wrong.push(format!("{at} has no entry of id {}", row.id));
            }
        }
    }
    assert!(rows_seen > 100_000, "only {rows_seen} rows were read");
    assert!(wrong.is_empty(), "{} rows of {rows_seen} are wrong:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[test]
fn acronyms_and_aliases_lead_to_their_entry() {
    let index = Index::new(Cow::Borrowed(TABLES), Cow::Borrowed(WORDS));
    for (name, text) in lists() {
        for row in parse(&name, &text, true).unwrap().iter().filter(|r| !left_out(r) && !r.id.is_empty()) {
            for other in row.aliases.split('|').chain([row.acronym]).filter(|s| !(s.is_empty() || is_place(row) && s.contains(','))) {
                let known = look_up(&index, other).is_some_and(|(f, _)| index.entries(f.postings).any(|e| e.id() == row.id));
                assert!(known, "{name}:{}: `{other}` does not lead to {}", row.line, row.id);
            }
        }
    }
}

#[test]
fn words_of_no_list_are_in_no_table() {
    let index = Index::new(Cow::Borrowed(TABLES), Cow::Borrowed(WORDS));
    for word in ["zzxqj", "qqqqqqqq", "uzbekistanwelcomed", "", "a\0b"] {
        assert_eq!(index.word(word.as_bytes()), None, "{word}");
    }
}

/// Tables that are cut or no tables at all find nothing, and nothing breaks.
#[test]
fn broken_tables_find_nothing() {
    for bytes in [&[][..], &[1, 2, 3], &TABLES[..40], &[255; 64]] {
        let index = Index::new(Cow::Borrowed(bytes), Cow::Borrowed(""));
        assert_eq!(index.word(b"unodc"), None);
        assert_eq!(index.child(1, 1), None);
        assert_eq!(index.entries(7).count(), 0);
    }
}

/// Tokens that are a name are found in a text as they are by themselves.
#[test]
fn a_name_is_found_by_its_tokens() {
    let gazetteer = Gazetteer::new(None);
    let doc = crate::text::Document::new("The Ministry of Health of New Zealand and São Paulo met.");
    let place = |words: &str| {
        let first = (0..doc.tokens.len()).find(|t| doc.words(*t, doc.tokens.len()).starts_with(words)).unwrap() as u32;
        gazetteer.named(&doc, first, first + 2).map(|e| e.country().to_owned()).collect::<Vec<_>>()
    };
    assert!(place("New Zealand").contains(&"NZ".to_owned()));
    assert!(place("São Paulo").contains(&"BR".to_owned()));
    assert!(place("of New").is_empty());
}

#[test]
fn a_name_alone_is_found_by_its_words() {
    let gazetteer = Gazetteer::new(None);
    assert!(gazetteer.lookup("new  zealand").is_empty(), "a country has capitals");
    assert!(gazetteer.lookup("New Zealand").iter().any(|e| e.label() == "country" && e.country() == "NZ"));
    assert!(gazetteer.lookup("São Paulo").iter().any(|e| e.country() == "BR"));
}

/// As the build reads the project's own lists.
#[test]
fn an_unsorted_list_fails_the_build() {
    let text = "# label: org\nsurface\tid\nOrinda Fund\torinda\nMarlow Fund\tmarlow\n";
    let error = parse("orgs.tsv", text, true).unwrap_err();
    assert_eq!(error.to_string(), "list `orgs.tsv`, line 4: not sorted: stands after `Orinda Fund\torinda`");
    assert!(parse("orgs.tsv", text, false).is_ok());
}

/// Every word of every class of `gazetteers/words_*.tsv`, and no other.
#[test]
fn classes_hold_their_words() {
    let mut classes = Classes::default();
    for (name, text) in lists().iter().filter(|(name, _)| name.starts_with("words_")) {
        classes.add(name, text, &parse(name, text, true).unwrap()).unwrap();
    }
    let words: Vec<&str> = classes.words().collect();
    assert!(words.len() > 1000, "only {} words were read", words.len());
    for (name, class) in ALL {
        for word in &words {
            assert_eq!(class.holds(word.as_bytes()), classes.holds(name, word), "{name}: {word}");
        }
        assert!(["", "zzxqj", "a\0b"].iter().all(|w| !class.holds(w.as_bytes())), "{name}");
    }
}

#[test]
fn a_list_of_classes_is_refused_with_line_and_cause() {
    let head = "# label: word-class\n# class tide: ebb and flow\nsurface\tclass\n";
    let cases = [
        (format!("{head}ebb\ttide,moon\n"), 4, "no line `# class moon: …` says what that class is"),
        (format!("{head}Ebb\ttide\n"), 4, "`Ebb`: words of a class are written small"),
        (head.to_owned(), 1, "no word is of the class `tide`"),
        (format!("# class tide: again\n{head}ebb\ttide\n"), 3, "the class `tide` is told twice"),
        (format!("# class Tide: big\n{head}ebb\ttide\n"), 1, "small letters and hyphens make the name of a class"),
    ];
    for (text, line, cause) in cases {
        let rows = parse("words.tsv", &text, true).unwrap();
        let error = Classes::default().add("words.tsv", &text, &rows).unwrap_err();
        assert!(error.line == line && error.cause.contains(cause), "{error}");
    }
}

/// Small letters and large ones are one, other letters their own.
#[test]
fn a_word_of_a_text_is_of_its_classes() {
    let doc = crate::text::Document::new("Mr. Holt spoke, MR. Orr did not.");
    let of: Vec<&str> = (0..doc.tokens.len()).filter(|t| doc.is(*t, Class::Abbreviation)).map(|t| doc.word(t)).collect();
    assert_eq!(of, ["Mr", "MR"]);
}
