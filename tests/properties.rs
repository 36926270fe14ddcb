//! What holds for every text: no panic, spans that are what they say, the same report every time and everywhere.
//!
//! The seed is fixed, so that a run says the same everywhere; `PROPTEST_RNG_SEED=7 PROPTEST_CASES=5000 cargo test properties` looks further.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use newsfacts::{Certainty, Extractor, Kinds, PartialDate, Report};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::Value;

fn config(cases: u32) -> Config {
    let given = |name: &str| std::env::var_os(name).is_some();
    let mut config = Config::default();
    if !given("PROPTEST_CASES") {
        config.cases = cases;
    }
    if !given("PROPTEST_RNG_SEED") {
        config.rng_seed = RngSeed::Fixed(2);
    }
    config.failure_persistence = None;
    config
}

/// Pieces of the fixtures: lines, sentences, single words with what follows them.
fn fragments() -> Vec<String> {
    let mut all = BTreeSet::new();
    for file in crate::files("fixtures/releases", ".txt") {
        let text = crate::read(&file);
        all.extend(text.split_inclusive('\n').map(str::to_owned));
        all.extend(text.split_inclusive(". ").map(str::to_owned));
        all.extend(text.split_inclusive(' ').map(str::to_owned));
        all.extend(text.split_inclusive([',', '“', '”', '(', ')']).map(str::to_owned));
    }
    all.into_iter().collect()
}

/// Characters that layouts, names and numbers hang on, and some that break programs.
const MARKS: &[&str] = &[
    " ", "\n", "\n\n", "\r\n", "\t", "“", "”", "\"", "'", "’", "(", ")", "—", "-", "###", "$", "€", "%", "@", "[at]", "/", ";", ":", ". ", "...", "\u{a0}",
    "\u{ad}", "\u{200b}", "\u{feff}", "\u{202e}", "é", "e\u{301}", "ß", "İ", "ﬁ", "中文", "😀", "𝔄", "\0", "\u{1b}[31m", "99999999999999999999", "0000-00-00",
    "31 February 2023", "the ", "of ", "and ", "A", "É",
];

/// Texts made of pieces of the fixtures in any order.
fn shuffled() -> impl Strategy<Value = String> {
    let pieces = fragments();
    let piece = prop_oneof![3 => prop::sample::select(pieces), 1 => prop::sample::select(MARKS).prop_map(str::to_owned)];
    prop::collection::vec(piece, 0..60).prop_map(|v| v.concat())
}

/// Every part of a report that says where it stands says it rightly.
fn spans(value: &Value, text: &str, path: &str) -> Result<(), TestCaseError> {
    match value {
        Value::Object(map) => {
            if let (Some(start), Some(end)) = (map.get("start").and_then(Value::as_u64), map.get("end").and_then(Value::as_u64)) {
                let words = text.get(start as usize..end as usize);
                prop_assert!(words.is_some(), "{path}: {start}..{end} is no range of characters");
                if let Some(said) = map.get("text").and_then(Value::as_str) {
                    prop_assert_eq!(words, Some(said), "{}: the words at {}..{}", path, start, end);
                }
            }
            map.iter().try_for_each(|(k, v)| spans(v, text, &format!("{path}.{k}")))
        }
        Value::Array(all) => all.iter().enumerate().try_for_each(|(n, v)| spans(v, text, &format!("{path}[{n}]"))),
        _ => Ok(()),
    }
}

/// Every id of a `parent`, `speaker`, role or funder is the id of something in the report.
fn references(report: &Report) -> Result<(), TestCaseError> {
    let mut ids = BTreeSet::new();
    let named = report.organizations.iter().map(|o| &o.id).chain(report.people.iter().map(|p| &p.id));
    for id in named.chain(report.places.iter().map(|p| &p.id)).chain(report.others.iter().map(|o| &o.id)) {
        prop_assert!(ids.insert(id.clone()), "two things are called {id}");
    }
    let mut used: Vec<&String> = report.organizations.iter().filter_map(|o| o.parent.as_ref()).collect();
    for role in report.people.iter().flat_map(|p| &p.roles) {
        used.extend([&role.organization, &role.relative_to, &role.place].into_iter().flatten());
    }
    used.extend(report.quotes.iter().filter_map(|q| q.speaker.as_ref()));
    used.extend(report.funding.iter().flat_map(|f| f.funders.iter().map(|x| &x.id).chain(&f.recipient)));
    used.extend(report.contacts.iter().flat_map(|c| c.person.iter().chain(&c.organization)));
    used.extend(report.acronyms.iter().filter_map(|a| a.defines.as_ref()));
    used.extend(report.dateline.iter().filter_map(|d| d.place.as_ref()));
    for id in used {
        prop_assert!(ids.contains(id), "nothing is called {id}");
    }
    Ok(())
}

/// Mentions stand in reading order and no two overlap, whatever they name.
fn mentions(report: &Report) -> Result<(), TestCaseError> {
    let lists = report.organizations.iter().map(|o| &o.mentions).chain(report.people.iter().map(|p| &p.mentions));
    let lists = lists.chain(report.places.iter().map(|p| &p.mentions)).chain(report.others.iter().map(|o| &o.mentions));
    let mut all = Vec::new();
    for mentions in lists {
        prop_assert!(mentions.is_sorted_by_key(|m| m.start), "mentions out of order");
        all.extend(mentions.iter().map(|m| (m.start, m.end, &m.text)));
    }
    all.sort_unstable();
    for pair in all.windows(2) {
        prop_assert!(pair[0].1 <= pair[1].0, "{:?} overlaps {:?}", pair[0], pair[1]);
    }
    Ok(())
}

const KINDS: [Kinds; 10] = [
    Kinds::ORGANIZATIONS,
    Kinds::PEOPLE,
    Kinds::DATES,
    Kinds::PLACES,
    Kinds::FUNDING,
    Kinds::QUOTES,
    Kinds::CONTACTS,
    Kinds::OTHERS,
    Kinds::AMOUNTS,
    Kinds::ACRONYMS,
];
const CERTAINTIES: [Certainty; 3] = [Certainty::Weak, Certainty::Likely, Certainty::Sure];

/// An extractor for each kind alone, for all kinds but it and for all, each at each certainty; and one with the day of publication and a list of its own.
static CHOOSY: LazyLock<Vec<(Kinds, Certainty, Extractor)>> = LazyLock::new(|| {
    let all_but = |kind: Kinds| KINDS.into_iter().filter(|k| *k != kind).reduce(|a, b| a | b).unwrap();
    let choices = KINDS.into_iter().chain(KINDS.map(all_but)).chain([Kinds::all()]);
    let wanted = choices.flat_map(|kinds| CERTAINTIES.map(|least| (kinds, least)));
    let list = "# label: org\nsurface\tid\tkind\nGlobal Programme\tmine\tnonprofit\nthe\tthe\tnonprofit\n";
    let build = |(kinds, least): (Kinds, Certainty)| {
        let builder = Extractor::builder().kinds(kinds).least(least);
        // Every third one knows more than the text.
        let builder =
            if least == Certainty::Likely { builder.list_text("mine.tsv", list).published(PartialDate::from_ymd(2023, 3, 31).unwrap()) } else { builder };
        (kinds, least, builder.build().unwrap())
    };
    wanted.map(build).collect()
});

/// Whatever is asked for, nothing in the report refers to what is not in it, and nothing stands there that was not asked for.
fn choice_holds(text: &str) -> Result<(), TestCaseError> {
    for (kinds, least, extractor) in CHOOSY.iter() {
        let report = extractor.extract(text);
        let wrong = |e: TestCaseError| TestCaseError::fail(format!("{kinds:?} from {least}: {e}"));
        references(&report).map_err(wrong)?;
        spans(&serde_json::to_value(&report).unwrap(), text, "report").map_err(wrong)?;
        let unwanted = [
            (Kinds::DATES, report.dates.len() + report.durations.len()),
            (Kinds::FUNDING, report.funding.len()),
            (Kinds::QUOTES, report.quotes.len()),
            (Kinds::CONTACTS, report.contacts.len()),
            (Kinds::AMOUNTS, report.amounts.len() + report.counts.len()),
            (Kinds::ACRONYMS, report.acronyms.len()),
            (Kinds::PEOPLE, report.people.iter().map(|p| p.roles.len()).sum()),
        ];
        for (kind, found) in unwanted {
            prop_assert!(kinds.contains(kind) || found == 0, "{:?} from {}: {:?}", kinds, least, kind);
        }
        let weakest = report.dates.iter().map(|d| d.certainty).chain(report.funding.iter().map(|f| f.certainty));
        let weakest = weakest.chain(report.quotes.iter().map(|q| q.certainty)).chain(report.people.iter().flat_map(|p| &p.roles).map(|r| r.certainty)).min();
        prop_assert!(weakest.is_none_or(|c| c >= *least), "{:?} from {}: a fact is less sure", kinds, least);
    }
    Ok(())
}

/// Each fixture by each choice, and that what is sure alone is told as it is among all.
#[test]
fn what_is_asked_for_holds_together() {
    for file in crate::files("fixtures/releases", ".txt") {
        let text = crate::read(&file);
        choice_holds(&text).unwrap();
        let whole = Extractor::default().extract(&text);
        let sure = Extractor::builder().least(Certainty::Sure).build().unwrap().extract(&text);
        assert!(sure.people.len() <= whole.people.len(), "{}", file.display());
        assert!(sure.organizations.iter().all(|o| whole.organization(&o.id) == Some(o)), "{}", file.display());
        assert_eq!(sure.quotes, whole.quotes.iter().filter(|q| q.certainty == Certainty::Sure).cloned().collect::<Vec<_>>());
    }
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let extractor = Extractor::default();
    let report = extractor.extract(text);
    let json = serde_json::to_string(&report).map_err(|e| TestCaseError::fail(e.to_string()))?;
    spans(&serde_json::to_value(&report).map_err(|e| TestCaseError::fail(e.to_string()))?, text, "report")?;
    references(&report)?;
    mentions(&report)?;
    let again = serde_json::to_string(&extractor.extract(text)).map_err(|e| TestCaseError::fail(e.to_string()))?;
    prop_assert_eq!(&json, &again, "a second run says something else");
    let read: Report = serde_json::from_str(&json).map_err(|e| TestCaseError::fail(e.to_string()))?;
    prop_assert_eq!(read, report, "the report's JSON reads as another report");
    Ok(())
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn any_text(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        holds(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn texts_of_marks_and_words(text in "([A-Z][a-z]{0,8}|[a-z]{1,8}|[A-Z]{2,6}|[0-9]{1,5}|[ \n.,;:()/$&'\"“”’—-]){0,80}") {
        holds(&text)?;
    }

    #[test]
    fn fixtures_shuffled(text in shuffled()) {
        holds(&text)?;
    }
}

proptest! {
    // Each case is read by each of the extractors.
    #![proptest_config(config(12))]

    #[test]
    fn fixtures_shuffled_by_each_choice(text in shuffled()) {
        choice_holds(&text)?;
    }
}

/// A release cut anywhere is still a text.
#[test]
fn fixtures_cut() {
    for file in crate::files("fixtures/releases", ".txt") {
        let text = crate::read(&file);
        for at in (0..text.len()).step_by(97).filter(|at| text.is_char_boundary(*at)) {
            let (head, tail) = text.split_at(at);
            holds(head).unwrap();
            holds(tail).unwrap();
        }
    }
}

#[test]
fn the_same_on_every_thread_and_by_every_extractor() {
    let texts: Vec<String> = crate::files("fixtures/releases", ".txt").iter().map(crate::read).collect();
    let reports = |e: &Extractor| texts.iter().map(|t| serde_json::to_string(&e.extract(t)).unwrap()).collect::<Vec<_>>();
    let expected = reports(&Extractor::default());
    let own = Extractor::builder().build().unwrap();
    std::thread::scope(|scope| {
        let shared = Extractor::default();
        let threads: Vec<_> =
            (0..4).map(|n| (n, shared.clone(), &own)).map(|(n, shared, own)| scope.spawn(move || reports(if n % 2 == 0 { &shared } else { own }))).collect();
        for t in threads {
            assert_eq!(t.join().unwrap(), expected);
        }
    });
    // What an extractor read before leaves no trace.
    let backwards: Vec<String> = texts.iter().rev().map(|t| serde_json::to_string(&own.extract(t)).unwrap()).collect();
    assert!(backwards.iter().rev().eq(&expected));
}
