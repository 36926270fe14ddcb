//! The lists verify themselves: form, order, uniqueness. What the compiled tables hold of them is tested in `src/gazetteer/tests.rs`.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use unicode_normalization::UnicodeNormalization as _;

/// (file name, text) of every list.
fn lists() -> Vec<(String, String)> {
    let name = |p: &Path| p.file_name().unwrap().to_string_lossy().into_owned();
    crate::files("gazetteers", ".tsv").into_iter().map(|p| (name(&p), crate::read(&p))).collect()
}

/// The lines that are rows, with their numbers from 1, and the header.
fn rows(text: &str) -> (Vec<&str>, Vec<(usize, &str)>) {
    let mut lines = text.lines().enumerate().filter(|(_, l)| !l.starts_with('#')).map(|(n, l)| (n + 1, l));
    let header = lines.next().map(|(_, l)| l.split('\t').collect()).unwrap_or_default();
    (header, lines.collect())
}

#[test]
fn bytes_are_as_the_readme_says() {
    for (name, text) in lists() {
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{name}: ends with one line feed");
        assert!(!text.contains('\r'), "{name}: a carriage return");
        assert!(!text.starts_with('\u{feff}'), "{name}: a byte order mark");
        for (n, line) in text.lines().enumerate() {
            assert!(line.nfc().eq(line.chars()), "{name}:{}: not in form NFC", n + 1);
        }
    }
}

#[test]
fn a_comment_says_what_each_list_is() {
    for (name, text) in lists() {
        let said = text.lines().take_while(|l| l.starts_with('#')).any(|l| l.trim_start_matches('#').trim().len() > 15);
        assert!(said, "{name}: no comment at its head says what it is");
    }
}

#[test]
fn rows_are_sorted_by_their_bytes() {
    for (name, text) in lists() {
        let (_, rows) = rows(&text);
        for pair in rows.windows(2) {
            let [(_, a), (n, b)] = pair else { continue };
            assert!(a.as_bytes() < b.as_bytes(), "{name}:{n}: `{b}` stands after `{a}`");
        }
    }
}

#[test]
fn rows_are_unique_by_surface_label_and_id() {
    for (name, text) in lists() {
        let (header, rows) = rows(&text);
        let column = |c: &str| header.iter().position(|h| *h == c);
        let (label, id) = (column("label"), column("id"));
        let mut seen = HashMap::new();
        for (n, line) in rows {
            let fields: Vec<&str> = line.split('\t').collect();
            let field = |at: Option<usize>| at.and_then(|a| fields.get(a)).copied().unwrap_or("");
            let before = seen.insert((fields[0], field(label), field(id)), n);
            assert_eq!(before, None, "{name}:{n}: `{}` with this label and id stands on another line too", fields[0]);
        }
    }
}

#[test]
fn fields_are_trimmed_and_no_row_has_too_many() {
    for (name, text) in lists() {
        let (header, rows) = rows(&text);
        assert_eq!(header.first(), Some(&"surface"), "{name}: the first column");
        for (n, line) in rows {
            let fields: Vec<&str> = line.split('\t').collect();
            assert!(fields.len() <= header.len(), "{name}:{n}: {} fields of {}", fields.len(), header.len());
            assert!(!fields[0].is_empty(), "{name}:{n}: no surface");
            assert!(fields.iter().all(|f| f.trim() == *f), "{name}:{n}: space at an end of a field");
        }
    }
}

/// Every list is read as a caller's own: the form that the documentation gives is the form that the lists have.
#[test]
fn every_list_can_be_given_as_a_list_of_ones_own() {
    let mut builder = newsfacts::Extractor::builder();
    // Classes of words are the program's own.
    for (name, text) in lists().into_iter().filter(|(name, _)| !name.starts_with("words_")) {
        // The first rows of a list say as much of its form as all, and compile sooner.
        let comments = text.lines().take_while(|l| l.starts_with('#')).count();
        let few: String = text.split_inclusive('\n').take(comments + 200).collect();
        builder = builder.list_text(name, few);
    }
    let built = builder.build();
    assert!(built.is_ok(), "{}", built.unwrap_err());
}

/// The README of the lists says which labels there are.
#[test]
fn every_label_is_explained() {
    let readme = crate::read("gazetteers/README.md");
    let mut unknown = BTreeSet::new();
    for (name, text) in lists() {
        let (header, rows) = rows(&text);
        let label = header.iter().position(|h| *h == "label");
        let default = text.lines().filter_map(|l| l.strip_prefix('#')).filter_map(|c| c.trim().strip_prefix("label:")).map(str::trim);
        let of_rows = rows.iter().filter_map(|(_, l)| l.split('\t').nth(label?)).flat_map(|f| f.split(','));
        for l in default.chain(of_rows).filter(|l| !l.is_empty()) {
            if !readme.contains(&format!("`{l}`")) {
                unknown.insert(format!("gazetteers/README.md does not explain the label `{l}` ({name})"));
            }
        }
    }
    assert!(unknown.is_empty(), "{}", unknown.into_iter().collect::<Vec<_>>().join("\n"));
}

/// What is wrong with a list, said with its name, the line and the cause: callers get it from the builder, the project's own lists fail the build
/// with the same words (`src/gazetteer/format.rs` is what `build.rs` reads them with).
#[test]
fn a_bad_list_is_refused_with_line_and_cause() {
    let head = "# label: org\nsurface\tid\tkind\tcountry\tflags\n";
    let cases = [
        ("name\tlabel\n", 1, "the first column is not `surface`"),
        ("surface\tcolour\n", 1, "unknown column `colour`"),
        ("# label: organisation\nsurface\n", 1, "unknown label `organisation`"),
        ("surface\tlabel\nMarlow Fund\torganisation\n", 2, "unknown label `organisation`"),
        ("surface\tid\nMarlow Fund\tmarlow\n", 2, "no label"),
        (&format!("{head}Marlow Fund\tm\tnonprofit\t\t\tx\ty\n"), 3, "more than 5 fields"),
        (&format!("{head}\tmarlow\n"), 3, "no surface"),
        (&format!("{head}Marlow Fund \tmarlow\n"), 3, "space at an end of `surface`"),
        (&format!("{head}Marlow Fund\tmarlow\tnonprofit\tgb\n"), 3, "`gb` is no ISO 3166-1 alpha-2 code"),
        (&format!("{head}Marlow Fund\tmarlow\tnonprofit\tGB\tq\n"), 3, "unknown flag `q`"),
        (&format!("{head}Marlow Fund\tmarlow\n\nOrinda Fund\torinda\n"), 4, "empty line"),
        (&format!("{head}Marlow Fund\tmarlow\nMarlow Fund\tmarlow\n"), 4, "the same row twice"),
        (&format!("{head}Marlow Fund\tmarlow\nOrinda Fund\torinda\nMarlow Fund\tmarlow\tnonprofit\n"), 5, "stands on line 3 too"),
        (&format!("{head}Sa\u{303}o Fund\tsao\n"), 3, "not in Unicode form NFC"),
        ("# label: word-class\n# class tide: ebb and flow\nsurface\tclass\nebb\ttide\n", 4, "classes of words are built in"),
        ("# label: word-class\nsurface\tclass\nebb\n", 3, "a row has a class when its label is `word-class`"),
        ("# label: city\nsurface\tcountry\tsubdivision\nMarlow\tGB\tUS-OH\n", 3, "`US-OH` is no ISO 3166-2 code of `GB`"),
    ];
    for (text, line, cause) in cases {
        let error = newsfacts::Extractor::builder().list_text("mine.tsv", text).build().expect_err(cause);
        let said = error.to_string();
        assert!(error.is_list(), "{said}");
        assert_eq!(error.line(), Some(line), "{said}");
        assert!(said.starts_with(&format!("list `mine.tsv`, line {line}: ")) && said.contains(cause), "{said}");
    }
}

/// The lists of a caller may stand in any order.
#[test]
fn a_list_of_ones_own_need_not_be_sorted() {
    let list = "# label: org\nsurface\tid\nOrinda Fund\torinda\nMarlow Fund\tmarlow\n";
    assert!(newsfacts::Extractor::builder().list_text("mine.tsv", list).build().is_ok());
}
