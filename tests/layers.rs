//! One direction: the folders of `src` in the order in which a newcomer reads them; each uses only those before it.

/// The rooms, in order. The row that ARCHITECTURE.md shows.
const ROW: [&str; 11] = ["record", "text", "gazetteer", "tape", "rules", "resolve", "facts", "error", "extractor", "explain", "export"];

/// Rooms that stand before another and still are none of its business: the extractor alone hands the outcome of one to the other.
const STRANGERS: [(&str, &str); 1] = [("resolve", "rules")];

/// The room of a source file: `rules` for `src/rules/date/word.rs`, `extractor` for `src/extractor.rs`.
fn room(path: &str) -> &str {
    path.split('/').next().unwrap_or("").trim_end_matches(".rs")
}

/// Rooms that a source names by `crate::`: `crate::record::Span` as well as `crate::{record, text}`.
fn used(source: &str) -> Vec<String> {
    let code: String = source.lines().filter(|l| !l.trim_start().starts_with("//")).flat_map(|l| [l, "\n"]).collect();
    let mut rooms = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let name = |s: &str| s.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>();
        match rest.strip_prefix('{') {
            Some(group) => rooms.extend(group.split('}').next().unwrap_or("").split(',').map(|s| name(s.trim()))),
            None => rooms.push(name(rest)),
        }
    }
    rooms
}

#[test]
fn every_room_uses_only_earlier_rooms() {
    let mut wrong = Vec::new();
    let root = std::path::Path::new(crate::ROOT).join("src");
    for file in crate::files("src", ".rs") {
        let path = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        // Modules of tests beside the code try the whole.
        if path.ends_with("tests.rs") || path.ends_with("corpus.rs") {
            continue;
        }
        let Some(own) = ROW.iter().position(|r| *r == room(&path)) else { continue };
        for other in used(&crate::read(&file)) {
            match ROW.iter().position(|r| *r == other) {
                Some(at) if at > own => wrong.push(format!("src/{path} uses crate::{other}, which stands after {}", ROW[own])),
                Some(_) if STRANGERS.contains(&(ROW[own], other.as_str())) => wrong.push(format!("src/{path} uses crate::{other}")),
                Some(_) => {}
                // What the crate's root gives out again: everything public.
                None => wrong.push(format!("src/{path} uses crate::{other}, which is no room")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_row_names_every_room() {
    // The root, and tests beside the code.
    let outside = ["lib", "rule_examples"];
    let root = std::path::Path::new(crate::ROOT).join("src");
    for file in crate::files("src", ".rs") {
        let path = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        assert!(ROW.contains(&room(&path)) || outside.contains(&room(&path)), "src/{path} is in no room of the row");
    }
}

#[test]
fn architecture_shows_the_row() {
    let page = crate::read("ARCHITECTURE.md");
    let at = |room: &str| page.find(&format!("## {room}")).unwrap_or_else(|| panic!("ARCHITECTURE.md has no section `## {room}`"));
    let rooms: Vec<usize> = ROW.iter().take(7).map(|r| at(r)).collect();
    assert!(rooms.is_sorted(), "the sections of ARCHITECTURE.md are in another order than the row");
}

#[test]
fn uses_are_read_in_both_forms() {
    assert_eq!(used("use crate::record::Span;\nuse crate::{text, tape::Symbols};\n// crate::facts\n"), ["record", "text", "tape"]);
}
