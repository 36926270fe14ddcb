//! One test runs the examples of every rule.

use crate::extractor::{Context, Extractor};
use crate::rules::{Phase, Rule};

/// The text without its brackets, and the bracketed words.
fn unmark(example: &str) -> (String, Vec<String>) {
    let (mut text, mut marked, mut open) = (String::new(), Vec::new(), None);
    for c in example.chars() {
        match c {
            '[' => open = Some(text.len()),
            ']' => marked.extend(open.take().and_then(|o| text.get(o..).map(str::to_owned))),
            c => text.push(c),
        }
    }
    (text, marked)
}

/// What a rule finds in a text: the words of its slots, one list a match.
fn finds(extractor: &Extractor, rule: &Rule, text: &str) -> Vec<Vec<String>> {
    let (_, trace) = extractor.trace(text, &Context::new());
    let doc = crate::text::Document::new(text);
    let of = |c: &crate::rules::phase::Candidate| {
        let mut slots = c.slots.clone();
        slots.sort_by_key(|s| s.first);
        slots.iter().map(|s| doc.words(s.first as usize, s.end as usize).to_owned()).collect::<Vec<_>>()
    };
    trace.candidates.iter().filter(|c| c.rule.name == rule.name).map(of).collect()
}

#[test]
fn every_rule_finds_what_its_examples_say() {
    let extractor = Extractor::builder().build().unwrap();
    let only = std::env::var("RULE").unwrap_or_default();
    let mut wrong = Vec::new();
    let known = Phase::ALL.iter().flat_map(|p| p.tables()).flat_map(|t| t.iter()).any(|rule| rule.name.contains(&only));
    assert!(known, "RULE={only}: no rule is called so");
    for rule in Phase::ALL.iter().flat_map(|p| p.tables()).flat_map(|t| t.iter()) {
        if !rule.name.contains(&only) {
            continue;
        }
        if rule.yes.len() < 2 || rule.no.is_empty() {
            wrong.push(format!("{}: needs two yes and one no", rule.name));
        }
        if !rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            wrong.push(format!("{}: not in kebab-case", rule.name));
        }
        for yes in rule.yes {
            let (text, marked) = unmark(yes);
            let got = finds(&extractor, rule, &text);
            if !got.contains(&marked) {
                wrong.push(format!("{}: yes `{yes}`: found {got:?}", rule.name));
            }
        }
        for no in rule.no {
            let got = finds(&extractor, rule, no);
            if !got.is_empty() {
                wrong.push(format!("{}: no `{no}`: found {got:?}", rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} examples are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn rule_names_are_unique_and_literals_are_listed() {
    let mut names = std::collections::BTreeSet::new();
    for rule in Phase::ALL.iter().flat_map(|p| p.tables()).flat_map(|t| t.iter()) {
        assert!(names.insert(rule.name), "two rules are called {}", rule.name);
    }
    let mut gazetteer = crate::gazetteer::Gazetteer::new(None);
    for engine in crate::rules::phase::engines(&mut gazetteer).unwrap() {
        assert!(!engine.rules().is_empty(), "{:?} has no rules", engine.phase());
        assert!(engine.unknown().is_empty(), "no list holds these words of rules (add them to cues.tsv): {:?}", engine.unknown());
    }
}
