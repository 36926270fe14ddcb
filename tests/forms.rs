//! The tables of basic forms, `fixtures/forms`: sentences of all kinds of issuers, invented, with what is in them.

use newsfacts::{Extractor, Report};
use std::collections::BTreeSet;

/// One text and what must come out, line by line; `known` are lines that are known to come out wrong.
struct Form {
    file: String,
    line: usize,
    text: String,
    expected: Vec<Expected>,
}

struct Expected {
    kind: String,
    facts: BTreeSet<String>,
    known_wrong: bool,
}

/// Reads a table: a text in one line (`¶` ends a line of it), indented lines `kind: fact; fact` below; `~kind: …` is known to be wrong.
fn table(path: &std::path::Path) -> Vec<Form> {
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    let mut forms: Vec<Form> = Vec::new();
    for (number, line) in crate::read(path).lines().enumerate() {
        let place = format!("{file}:{}", number + 1);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let Some(expectation) = line.strip_prefix("  ") else {
            forms.push(Form { file: file.clone(), line: number + 1, text: line.replace('¶', "\n"), expected: Vec::new() });
            continue;
        };
        let (kind, facts) = expectation.split_once(':').unwrap_or_else(|| panic!("{place}: `kind: fact; fact` expected"));
        let form = forms.last_mut().unwrap_or_else(|| panic!("{place}: no text above"));
        form.expected.push(Expected {
            kind: kind.trim_start_matches('~').to_owned(),
            facts: facts.split("; ").map(str::trim).filter(|f| !f.is_empty()).map(str::to_owned).collect(),
            known_wrong: kind.starts_with('~'),
        });
    }
    forms
}

/// What a report says of a kind, in the words of the table.
fn found(report: &Report, kind: &str) -> Option<BTreeSet<String>> {
    let organization = |id: &Option<String>| {
        let id = id.as_deref()?;
        report.organizations.iter().find(|o| o.id == id).map(|o| o.name.clone())
    };
    let somebody = |id: &Option<String>| {
        let id = id.as_deref()?;
        report.people.iter().find(|p| p.id == id).map(|p| p.name.clone()).or_else(|| organization(&Some(id.to_owned())))
    };
    let dash = |name: Option<String>| name.unwrap_or_else(|| "-".to_owned());
    let day = |day: &Option<newsfacts::PartialDate>| day.as_ref().map_or_else(|| "-".to_owned(), ToString::to_string);
    Some(match kind {
        "organizations" => report.organizations.iter().flat_map(|o| &o.mentions).map(|m| m.text.clone()).collect(),
        "people" => report.people.iter().flat_map(|p| &p.mentions).map(|m| m.text.clone()).collect(),
        "places" => report.places.iter().flat_map(|p| &p.mentions).map(|m| m.text.clone()).collect(),
        "others" => report.others.iter().flat_map(|o| &o.mentions).map(|m| m.text.clone()).collect(),
        "dates" => report.dates.iter().map(|d| format!("{} = {} to {}", d.text, day(&d.from), day(&d.to))).collect(),
        "acronyms" => report.acronyms.iter().map(|a| format!("{} = {}", a.short, a.long)).collect(),
        "roles" => report
            .people
            .iter()
            .flat_map(|p| p.roles.iter().map(move |r| (p, r)))
            .map(|(p, r)| {
                let body = organization(&r.organization).or_else(|| r.organization_name.clone());
                format!("{} | {} | {}", p.name, r.title, dash(body))
            })
            .collect(),
        "funders" => report.funding.iter().flat_map(|f| &f.funders).map(|f| f.name.clone()).collect(),
        "funded" => report.funding.iter().filter_map(|f| f.activity.as_ref()).map(|a| a.text.clone()).collect(),
        "amounts" => report.funding.iter().filter_map(|f| f.amount.as_ref()).map(|a| a.text.clone()).collect(),
        "quotes" => report.quotes.iter().map(|q| format!("{} | {}", q.text, dash(somebody(&q.speaker)))).collect(),
        _ => return None,
    })
}

#[test]
fn basic_forms_come_out_as_their_tables_say() {
    let extractor = Extractor::default();
    let mut wrong = Vec::new();
    let mut read = 0;
    for path in crate::files("fixtures/forms", ".txt") {
        for form in table(&path) {
            let place = format!("{}:{}", form.file, form.line);
            assert!(!form.expected.is_empty(), "{place}: nothing is expected of this text");
            let report = extractor.extract(&form.text);
            for expected in &form.expected {
                read += 1;
                let found = found(&report, &expected.kind).unwrap_or_else(|| panic!("{place}: no kind `{}`", expected.kind));
                match (found == expected.facts, expected.known_wrong) {
                    (true, false) | (false, true) => {}
                    (true, true) => wrong.push(format!("{place}: {} comes out right now: take its `~` away", expected.kind)),
                    (false, false) => wrong.push(format!("{place}: {}\n  expected {:?}\n  found    {found:?}", form.text, expected.facts)),
                }
            }
        }
    }
    assert!(read > 0, "no table was read");
    assert!(wrong.is_empty(), "{} of {read} lines:\n{}", wrong.len(), wrong.join("\n"));
}
