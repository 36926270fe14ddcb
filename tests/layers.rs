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

/// Rooms that a source reaches by `super::super::`: as many as its module stands deep lead to the crate's root.
fn climbed(path: &str, source: &str) -> Vec<String> {
    let module = path.trim_end_matches(".rs").trim_end_matches("/mod");
    let deep = module.split('/').count();
    let code = source.lines().filter(|l| !l.trim_start().starts_with("//"));
    let mut rooms = Vec::new();
    for line in code {
        let mut rest = line;
        while let Some(at) = rest.find("super::") {
            let chain = &rest[at..];
            let ups = chain.split("::").take_while(|part| *part == "super").count();
            rest = &chain["super::".len() * ups..];
            if ups >= deep {
                let names = rest.strip_prefix('{').map_or(rest, |group| group.split('}').next().unwrap_or(""));
                let name = |s: &str| s.trim().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>();
                rooms.extend(if names == rest { vec![name(rest)] } else { names.split(',').map(name).collect() });
            }
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
        if ["tests.rs", "corpus.rs", "lengths.rs"].iter().any(|end| path.ends_with(end)) {
            continue;
        }
        let Some(own) = ROW.iter().position(|r| *r == room(&path)) else { continue };
        let source = crate::read(&file);
        for other in used(&source).into_iter().chain(climbed(&path, &source).into_iter().filter(|r| ROW.contains(&r.as_str()))) {
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

/// The first line of a file is what `grep -rm1 '^//!' src` lists it by.
#[test]
fn every_file_says_what_it_is() {
    for file in ["src", "cli/src"].iter().flat_map(|folder| crate::files(folder, ".rs")) {
        assert!(crate::read(&file).starts_with("//! "), "{}: its first line does not say what it is", file.display());
    }
}

/// What documents name in backticks as a file is one.
#[test]
fn documents_name_files_that_exist() {
    let mut there: Vec<String> =
        [("src", ".rs"), ("cli", ".rs"), ("tests", ".rs"), ("examples", ".rs"), ("benches", ".rs"), ("gazetteers", ".tsv"), ("gazetteers", ".py")]
            .iter()
            .flat_map(|(folder, ending)| crate::files(folder, ending))
            .map(|path| path.to_string_lossy().replace('\\', "/"))
            .collect();
    for name in [
        "build.rs", "Cargo.toml", "cli/Cargo.toml", "tests/floors.toml", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md",
        "gazetteers/README.md",
    ] {
        assert!(std::path::Path::new(crate::ROOT).join(name).is_file(), "{name}");
        there.push(format!("/{name}"));
    }
    there.extend(["/gazetteers/SOURCES.md", "/.ci/others.py", "/.ci/floors.py", "/cli/src/view/page.css", "/cli/src/view/page.js"].map(str::to_owned));
    let mut gone = Vec::new();
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "gazetteers/README.md"] {
        let text = crate::read(page);
        // Blocks of code name what a caller may have.
        let prose: String = text.split("```").step_by(2).collect();
        for name in prose.split('`').skip(1).step_by(2).filter(|name| !name.starts_with(['.', '*']) && !name.contains([' ', '*', '{', '<', '@'])) {
            let is_file = [".rs", ".tsv", ".py", ".toml", ".md", ".css", ".js"].iter().any(|ending| name.ends_with(ending));
            let is_folder = || std::path::Path::new(crate::ROOT).join(name).is_dir() || there.iter().any(|path| path.contains(&format!("/{name}")));
            if name.ends_with('/') && !is_folder() {
                gone.push(format!("{page}: `{name}`"));
            }
            if is_file && !there.iter().any(|path| path.ends_with(&format!("/{}", name.trim_start_matches('/')))) {
                gone.push(format!("{page}: `{name}`"));
            }
        }
    }
    assert!(gone.is_empty(), "there is no such file:\n{}", gone.join("\n"));
}

#[test]
fn uses_are_read_in_both_forms() {
    assert_eq!(climbed("rules/date/word.rs", "use super::super::super::facts::Release;\nuse super::super::View;"), ["facts"]);
    assert_eq!(climbed("rules/date/mod.rs", "use super::super::{text, facts};\nuse super::View;"), ["text", "facts"]);
    assert_eq!(climbed("text/mod.rs", "let x = super::record::Span::default();"), ["record"]);
    assert_eq!(used("use crate::record::Span;\nuse crate::{text, tape::Symbols};\n// crate::facts\n"), ["record", "text", "tape"]);
}

/// Rules by the names that code asks for: `f.rule == "dateline"`, `matches!(f.rule, "dateline" | "wire")`.
fn asked_for(source: &str) -> Vec<String> {
    let code: String = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut names = Vec::new();
    for behind in code.split("rule").skip(1) {
        let compared = ["(", ".name"].iter().fold(behind, |rest, skip| rest.strip_prefix(skip).unwrap_or(rest)).trim_start();
        let list = ["== ", "!= ", ", "].iter().find_map(|sign| compared.strip_prefix(sign)).filter(|list| list.starts_with('"'));
        let Some(list) = list else { continue };
        let end = if compared.starts_with(',') { list.find(')').unwrap_or(list.len()) } else { list[1..].find('"').map_or(list.len(), |n| n + 2) };
        names.extend(list[..end].split('"').skip(1).step_by(2).map(str::to_owned));
    }
    names
}

/// Code of other rooms reads some rules' matches in another way: a rule that was renamed must not be asked for in vain.
#[test]
fn rules_that_are_asked_for_exist() {
    let sources: Vec<String> = crate::files("src", ".rs").iter().map(crate::read).collect();
    let mut asked = std::collections::BTreeMap::new();
    for name in sources.iter().flat_map(|s| asked_for(s)).filter(|name| name.contains('-')) {
        *asked.entry(name).or_insert(0) += 1;
    }
    assert!(asked.len() > 50, "only {} names found: are comparisons written otherwise now?", asked.len());
    let told = |name: &str| sources.iter().map(|s| s.matches(&format!("\"{name}\"")).count()).sum::<usize>();
    let unknown: Vec<&String> = asked.iter().filter(|(name, times)| told(name) <= **times).map(|(name, _)| name).collect();
    assert!(unknown.is_empty(), "no rule is called {unknown:?}");
}

#[test]
fn comparisons_with_names_of_rules_are_read() {
    assert_eq!(asked_for(r#"f.rule == "wire-name" || matches!(f.rule, "a-b" | "c-d") || x.rule.name != "e""#), ["wire-name", "a-b", "c-d", "e"]);
}

/// The most words that a list in the source may have: longer ones are knowledge, and stand in `gazetteers/words_*.tsv`.
const MOST_WORDS: usize = 24;

/// Longer lists that may stay, and how long they are: what `build.rs` needs before there are tables, the form of lists, and what is still to be moved.
const LONGER: [(&str, usize); 9] = [
    ("text/scan/word.rs", 84),
    ("text/scan/address.rs", 62),
    ("gazetteer/label.rs", 51),
    ("gazetteer/compile.rs", 33),
    ("tape/atom.rs", 40),
    ("rules/amount/currency.rs", 124),
    ("facts/role/own.rs", 31),
    ("facts/role/kind.rs", 26),
    ("facts/organization/deed.rs", 27),
];

/// How many strings stand in a row in each list of a source, `"a", "b"` as well as `b"a" | b"b"`, and on which line it begins.
fn lists_of_words(source: &str) -> Vec<(usize, usize)> {
    let (mut lists, mut words, mut begun, mut between) = (Vec::new(), 0, 0, String::new());
    let mut chars = source.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '/' if source[at..].starts_with("//") => while chars.next_if(|(_, c)| *c != '\n').is_some() {},
            // `'"'`, `'\''`; a lifetime has no second mark.
            '\'' => {
                let end = if source[at + 1..].starts_with('\\') { source[at + 2..].find('\'').map(|n| n + 3) } else { None };
                let one = source[at + 1..].chars().next().map_or(0, char::len_utf8) + 1;
                let end = end.or_else(|| source[at + one..].starts_with('\'').then_some(one + 1)).unwrap_or(1);
                while chars.next_if(|(n, _)| *n < at + end).is_some() {}
                between.push('\'');
            }
            '"' => {
                let joined = words > 0 && matches!(between.trim_end_matches('b').trim_end_matches('&'), "|" | ",");
                if !joined {
                    lists.push((words, begun));
                    (words, begun) = (0, source[..at].matches('\n').count() + 1);
                }
                words += 1;
                let mut escaped = false;
                while chars.next_if(|(_, c)| escaped || *c != '"').map(|(_, c)| escaped = c == '\\' && !escaped).is_some() {}
                chars.next();
                between.clear();
            }
            c if c.is_whitespace() => {}
            c => between.push(c),
        }
    }
    lists.push((words, begun));
    lists.retain(|(words, _)| *words > 0);
    lists
}

/// Knowledge stands in lists that a reader of English can check, not in code.
#[test]
fn long_lists_of_words_stand_in_gazetteers() {
    let root = std::path::Path::new(crate::ROOT).join("src");
    let mut long = Vec::new();
    for file in crate::files("src", ".rs") {
        let path = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let source = crate::read(&file);
        let code = source.split("#[cfg(test)]\nmod").next().unwrap_or("");
        if path.ends_with("tests.rs") || path.ends_with("corpus.rs") {
            continue;
        }
        let most = LONGER.iter().find(|(name, _)| *name == path).map_or(MOST_WORDS, |(_, words)| *words);
        long.extend(lists_of_words(code).iter().filter(|(words, _)| *words > most).map(|(words, line)| format!("src/{path}:{line}: {words} words")));
    }
    assert!(long.is_empty(), "these lists belong into gazetteers/words_*.tsv (gazetteers/README.md, Classes of words):\n{}", long.join("\n"));
}

#[test]
fn lists_of_words_are_counted() {
    let source = "// \"x\"\nlet a = [\"a\", \"b\\\"\", // more\n \"c\"];\nmatches!(w, b\"d\" | b\"e\") && '\"' != b && f(\"g\") == \"h\"";
    assert_eq!(lists_of_words(source), [(3, 2), (2, 4), (1, 4), (1, 4)]);
}
