//! Texts that no release is: time a byte and memory a byte, beside ordinary text.
//!
//! `cargo run --release --example extremes -- [MEGABYTES] [NAME]`; each text runs in a process of its own, so that its memory can be told. A NAME that is
//! a file's is that file, repeated.

use std::process::Command;

/// The text of this name, of about so many bytes.
fn text(name: &str, size: usize, releases: &[String]) -> String {
    let repeat = |unit: &str| unit.repeat(size / unit.len() + 1);
    match name {
        "one line" => repeat("the committee met again and heard what Ann Holt of the Marine Institute said about it and "),
        "capitalised run" => repeat("Northern Marine Holt Institute "),
        "brackets" => repeat("("),
        "quotation marks" => repeat("\""),
        "curly marks" => repeat("\u{201c}word "),
        "commas" => repeat(","),
        "of the" => repeat("of the "),
        "acronyms" => (0..size / 24).map(|n| format!("Agency {} ({}) met. ", letters(n), letters(n))).collect(),
        "people" => (0..size / 24).map(|n| format!("Mr. {} {} said so. ", name_of(n), name_of(n * 7 + 1))).collect(),
        "dates" => repeat("On 5 May 2021 and 6 June, from 7 to 9 July 2022 and in 2023, "),
        "sums" => repeat("$5 million from A. Holt to B for C, "),
        "numbers" => repeat("+1 202 555 0143 "),
        "lines" => repeat("a\n"),
        "one word" => repeat("a"),
        "Of The" => repeat("Bank Of The "),
        "dots" => repeat("U.S. "),
        "places" => repeat("London, Paris, Ohio and Lima in Peru, "),
        "addresses" => repeat("ann@holt.example "),
        "bodies" => (0..size / 40).map(|n| format!("The {} Institute of {} Holt met. ", name_of(n), name_of(n * 7 + 1))).collect(),
        "speech" => {
            (0..size / 60).map(|n| format!("\u{201c}We met again,\u{201d} said Ann {}, chief of {} Ltd.\n\n", name_of(n), name_of(n * 7 + 1))).collect()
        }
        // Names that nothing types but that they are told again and again.
        "things" => (0..size / 170)
            .map(|n| name_of(n * 7 + 1))
            .map(|x| format!("Then all users of {x} came along.\n\nPeople think that if {x} then surely {x} again. So {x} again, as {x} did.\n\n"))
            .collect(),
        "gifts" => (0..size / 50).map(|n| format!("It was funded by the {} Foundation with $5 million. ", name_of(n))).collect(),
        "posts" => repeat("Ann Holt, chief executive of Zentrix Ltd, and she, director of Marine Institute, said. "),
        "deans" => repeat("Dean Holt spoke. Ann Marsh left. "),
        "captains" => repeat("Captain Ann Holt left. "),
        file if std::path::Path::new(file).is_file() => repeat(&std::fs::read_to_string(file).unwrap_or_default()),
        _ => {
            let mut out = String::with_capacity(size + 100_000);
            let mut n = 0;
            while out.len() < size {
                let release = releases.get(n % releases.len().max(1)).map_or("", String::as_str);
                out.push_str(&release.replace("20", &format!("{}", 10 + n % 90)));
                out.push_str("\n\n");
                n += 1;
            }
            out
        }
    }
}

/// `ABCD`, another one each time.
fn letters(mut n: usize) -> String {
    let mut out = String::new();
    for _ in 0..5 {
        out.push(char::from(b'A' + (n % 26) as u8));
        n /= 26;
    }
    out
}

/// `Abcde`, another one each time.
fn name_of(n: usize) -> String {
    let word = letters(n);
    word.chars().enumerate().map(|(i, c)| if i == 0 { c } else { c.to_ascii_lowercase() }).collect()
}

const NAMES: [&str; 26] = [
    "ordinary", "one line", "capitalised run", "brackets", "quotation marks", "curly marks", "commas", "of the", "acronyms", "people", "dates", "sums",
    "numbers", "lines", "one word", "Of The", "dots", "places", "addresses", "bodies", "speech", "things", "gifts", "posts", "deans", "captains",
];

/// Processor time of this process so far, in seconds (Linux).
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// Peak memory of this process, in bytes.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) * 1024.0
}

fn main() {
    let mut args = std::env::args().skip(1);
    let megabytes: f64 = args.next().and_then(|m| m.parse().ok()).unwrap_or(2.0);
    let Some(name) = args.next() else {
        for name in NAMES {
            let program = std::env::current_exe().unwrap_or_default();
            match Command::new(program).args([megabytes.to_string(), name.to_owned()]).status() {
                Ok(status) if status.success() => {}
                other => eprintln!("{name}: {other:?}"),
            }
        }
        return;
    };
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/releases");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).map(|d| d.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|x| x == "txt")).collect()).unwrap_or_default();
    paths.sort();
    let releases: Vec<String> = paths.iter().filter_map(|p| std::fs::read_to_string(p).ok()).collect();
    let extractor = newsfacts::Extractor::default();
    for r in &releases {
        std::hint::black_box(extractor.extract(r));
    }
    let text = text(&name, (megabytes * 1e6) as usize, &releases);
    let before = peak();
    let start = processor();
    let report = extractor.extract(&text);
    let took = processor() - start;
    let memory = (peak() - before) / text.len() as f64;
    eprintln!(
        "{name:18} {:8.0} ns a byte, {memory:6.1} bytes of memory a byte, {} organizations, {} people",
        took * 1e9 / text.len() as f64,
        report.organizations.len(),
        report.people.len()
    );
}
