//! What the first stages of an extraction cost on the fixtures: each bench runs all stages up to its own.
//!
//! `cargo bench --features bench --bench stages`

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use newsfacts::Extractor;
use newsfacts::stages::{Stage, Stages};

/// The fixtures, in the order of their names.
fn releases() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/releases");
    let mut paths: Vec<_> = fs::read_dir(folder).map(|entries| entries.flatten().map(|e| e.path()).collect()).unwrap_or_default();
    paths.sort();
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}

fn stages(c: &mut Criterion) {
    let (extractor, texts, mut stages) = (Extractor::default(), releases(), Stages::default());
    let mut group = c.benchmark_group("stages");
    group.throughput(Throughput::Bytes(texts.iter().map(|t| t.len() as u64).sum()));
    for (name, last) in [("layout and tokens", Stage::Tokens), ("and look-ups", Stage::Cells), ("and tape", Stage::Tape)] {
        group.bench_function(name, |b| b.iter(|| texts.iter().map(|t| stages.run(&extractor, black_box(t), last)).sum::<usize>()));
    }
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
