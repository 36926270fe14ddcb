//! Guards of what makes extraction fast and complete: symbols, automata, caches.

use super::{Context, Extractor};
use crate::rules::Phase;
use crate::tape::notation::{Pattern, Reader};

fn fixtures() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/releases");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|x| x == "txt")).collect();
    files.sort();
    files.iter().map(|p| std::fs::read_to_string(p).unwrap()).collect()
}

/// The words of the fixtures in an order that makes sense to nobody: more kinds of neighbours than any release has.
fn jumbled(texts: &[String]) -> String {
    let words: Vec<&str> = texts.iter().flat_map(|t| t.split_inclusive(' ')).collect();
    let mut state = 7u64;
    let mut out = String::new();
    for _ in 0..words.len() * 3 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        out += words[(state >> 33) as usize % words.len()];
    }
    out
}

/// The automaton that runs all rules of a phase side by side finds what each rule finds by itself.
#[test]
fn the_fast_path_is_the_plain_path() {
    let extractor = Extractor::builder().build().unwrap();
    let texts = fixtures();
    let examples = Phase::ALL.iter().flat_map(|p| p.tables()).flat_map(|t| t.iter()).flat_map(|r| r.yes).map(|e| e.replace(['[', ']'], ""));
    // Examples by tens: long enough for matches to stand side by side.
    let examples: Vec<String> = examples.collect::<Vec<_>>().chunks(10).map(|c| c.join(" ")).collect();
    let jumbled = jumbled(&texts);
    let words = jumbled.floor_char_boundary(20_000);
    let mut work = super::Work::default();
    work.phases.resize_with(extractor.inner.engines.len(), Default::default);
    work.phases.iter_mut().for_each(|p| p.compared = true);
    for text in texts.iter().chain(&examples).map(String::as_str).chain([&jumbled[..words], "", "\n", "5"]) {
        let _ = extractor.run(text, &Context::new(), &mut work, false);
    }
}

/// The most cells that a pattern matches.
fn longest(pattern: &Pattern<'_>) -> u64 {
    match pattern {
        Pattern::Class(_) => 1,
        Pattern::Sequence(all) => all.iter().map(longest).sum(),
        Pattern::Either(all) => all.iter().map(longest).max().unwrap_or(0),
        Pattern::Repeat(one, _, most) => longest(one).saturating_mul(u64::from(*most)),
        Pattern::Slot(_, inner) => longest(inner),
    }
}

/// From every cell an automaton reads at most as far as its longest rule: that times the text is all the work there is.
#[test]
fn no_rule_reaches_far() {
    for rule in Phase::ALL.iter().flat_map(|p| p.tables()).flat_map(|t| t.iter()) {
        let cells = longest(&Reader::default().read(rule.pattern).unwrap());
        assert!(cells <= 2_000, "{}: matches up to {cells} cells", rule.name);
    }
}

/// The one extractor that cannot be made finds nothing, and says so each time.
#[test]
fn an_extractor_that_could_not_be_built_says_so() {
    let extractor = Extractor::without_rules(crate::Error::rule("rule `x`: no such class".to_owned()));
    let report = extractor.extract("UNODC opened in Vienna on 3 May 2023.");
    assert_eq!(report.warnings, ["nothing was looked for: the extractor could not be built: rule `x`: no such class"]);
    assert!(Extractor::default().extract("UNODC opened.").warnings.is_empty());
}

/// A lazy automaton that throws its states away works many times as slowly.
#[test]
fn no_cache_is_cleared() {
    let extractor = Extractor::builder().build().unwrap();
    let texts = fixtures();
    for text in texts.iter().chain([&jumbled(&texts)]) {
        let _ = extractor.extract_with(text, &Context::new());
    }
    for work in extractor.inner.pool.lock().unwrap().iter() {
        for (scratch, engine) in work.phases.iter().zip(&extractor.inner.engines) {
            let (clears, bytes) = scratch.cache();
            assert_eq!(clears, 0, "{:?}: {} symbols and {} kB of states do not fit into the cache", engine.phase(), scratch.symbols(), bytes / 1024);
        }
    }
}

/// What this thread has computed, so that a busy machine does not count; the time of the clock where the system does not tell.
fn worked() -> std::time::Duration {
    static BEGUN: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok().and_then(|s| s.split(' ').next()?.parse().ok());
    told.map_or_else(|| BEGUN.elapsed(), std::time::Duration::from_nanos)
}

#[test]
fn a_text_of_one_word_repeated_takes_its_length() {
    let extractor = Extractor::default();
    for word in ["Ministry of ", "Mr. ", "the ", "(", "\"", "Ann Holt, ", "1 ", "\n", "A. ", "UNODC and "] {
        let time = |n: usize, times: usize| {
            let text = word.repeat(n);
            let start = worked();
            for _ in 0..times {
                let _ = extractor.extract(&text);
            }
            (worked() - start).as_secs_f64()
        };
        time(2_000, 1);
        let (short, long) = (time(2_000, 10), time(20_000, 1));
        // The same text in all: the same time and some, not ten times. Systems tell what a thread worked by ticks of some milliseconds.
        assert!(long < short * 3.0 + 0.05, "`{word}`: {short} s for ten times 2,000, {long} s for 20,000");
    }
}
