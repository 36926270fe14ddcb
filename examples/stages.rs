//! What the first stages of an extraction cost: nanoseconds a byte, the sum of the least that each text of a folder took in many rounds.
//!
//! `cargo run --release --features bench --example stages -- FOLDER TIMES [tokens|cells|tape]`; with a stage, only that one, for profilers.

use newsfacts::stages::{Stage, Stages};
use std::hint::black_box;
use std::time::Instant;

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
        let (mut least, mut units) = (vec![f64::MAX; texts.len()], 0);
        for _ in 0..times {
            units = 0;
            for (text, least) in texts.iter().zip(&mut least) {
                let start = Instant::now();
                units += stages.run(&extractor, black_box(text), stage);
                *least = least.min(start.elapsed().as_secs_f64() * 1e9);
            }
        }
        let least: f64 = least.iter().sum();
        eprintln!("up to {name}: {:.2} ns a byte, {:.1} MB/s, {units} units", least / bytes as f64, bytes as f64 * 1e3 / least);
    }
}
