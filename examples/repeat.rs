//! Extracts every text of a folder again and again: what profilers are run on.
//!
//! `cargo run --release --example repeat -- FOLDER TIMES [dates]`; with `dates`, nothing but these.

use std::hint::black_box;
use std::time::Instant;

/// Processor time of this process so far, in seconds (Linux); 0 elsewhere.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_else(|| "fixtures/releases".to_owned());
    let times: usize = args.next().and_then(|n| n.parse().ok()).unwrap_or(5);
    let mut paths: Vec<_> = std::fs::read_dir(&folder).map(|d| d.flatten().map(|e| e.path()).collect()).unwrap_or_default();
    paths.retain(|p| p.extension().is_some_and(|x| x == "txt"));
    paths.sort();
    let texts: Vec<String> = paths.iter().filter_map(|p| std::fs::read(p).ok()).map(|b| String::from_utf8_lossy(&b).into_owned()).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let (start, used) = (Instant::now(), processor());
    let extractor = match args.next().as_deref() {
        Some("dates") => newsfacts::Extractor::builder().kinds(newsfacts::Kinds::DATES).build().unwrap_or_default(),
        _ => newsfacts::Extractor::default(),
    };
    eprintln!("extractor: {:.1} ms, {:.1} ms of processor time", start.elapsed().as_secs_f64() * 1e3, (processor() - used) * 1e3);
    for n in 0..times {
        let (start, used) = (Instant::now(), processor());
        let facts: usize = texts.iter().map(|t| black_box(extractor.extract(black_box(t))).organizations.len()).sum();
        let (wall, own) = (start.elapsed().as_secs_f64(), processor() - used);
        let rate = |s: f64| bytes as f64 / 1e6 / s.max(1e-9);
        eprintln!("{n}: {:.2} MB/s, {:.2} MB/s of processor time, {facts} organizations", rate(wall), rate(own));
    }
}
