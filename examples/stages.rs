//! What the first stages of an extraction cost: nanoseconds of processor time a byte, the least of many runs over a folder of texts.
//!
//! `cargo run --release --features bench --example stages -- FOLDER TIMES [tokens|cells|tape]`; with a stage, only that one, for profilers.

use newsfacts::stages::{Stage, Stages};
use std::hint::black_box;

/// Processor time of this process so far, in nanoseconds (Linux); 0 elsewhere.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|ns| ns.parse().ok()).unwrap_or(0.0)
}

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_else(|| "fixtures/releases".to_owned());
    let times: usize = args.next().and_then(|n| n.parse().ok()).unwrap_or(20);
    let only = args.next();
    let mut paths: Vec<_> = std::fs::read_dir(&folder).map(|d| d.flatten().map(|e| e.path()).collect()).unwrap_or_default();
    paths.retain(|p| p.extension().is_some_and(|x| x == "txt"));
    paths.sort();
    let texts: Vec<String> = paths.iter().filter_map(|p| std::fs::read(p).ok()).map(|b| String::from_utf8_lossy(&b).into_owned()).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let extractor = newsfacts::Extractor::default();
    let mut stages = Stages::default();
    for (name, stage) in [("tokens", Stage::Tokens), ("cells", Stage::Cells), ("tape", Stage::Tape)] {
        if only.as_ref().is_some_and(|o| o != name) {
            continue;
        }
        let (mut least, mut units) = (f64::MAX, 0);
        for _ in 0..times {
            let from = processor();
            units = texts.iter().map(|t| stages.run(&extractor, black_box(t), stage)).sum();
            least = least.min(processor() - from);
        }
        eprintln!("up to {name}: {:.2} ns a byte, {:.1} MB/s, {units} units", least / bytes as f64, bytes as f64 * 1e3 / least);
    }
}
