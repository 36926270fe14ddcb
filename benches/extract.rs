//! What extraction costs: building the extractor, one release, a megabyte of releases, beside what only counting words costs.
//!
//! `cargo bench`; the README's table of speed is `cargo bench` on a machine at rest.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use newsfacts::{Extractor, Kinds};
use unicode_segmentation::UnicodeSegmentation as _;

/// The fixtures, in the order of their names.
fn releases() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/releases");
    let mut paths: Vec<_> = fs::read_dir(folder).map(|entries| entries.flatten().map(|e| e.path()).collect()).unwrap_or_default();
    paths.sort();
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}

/// A megabyte of releases, no two the same: the paragraphs of each fixture in turn behind another's headline, and other numbers.
fn megabyte(releases: &[String]) -> Vec<String> {
    let paragraphs: Vec<Vec<&str>> = releases.iter().map(|r| r.split_inclusive("\n\n").collect()).collect();
    let (mut texts, mut size, mut n) = (Vec::new(), 0, 0usize);
    while size < 1_000_000 && !paragraphs.is_empty() {
        let (head, body) = (n % paragraphs.len(), (n * 7 + 3) % paragraphs.len());
        let mut text: String = paragraphs.get(head).and_then(|p| p.first()).map_or("", |p| p).to_owned();
        let rest = paragraphs.get(body).map_or(&[][..], Vec::as_slice);
        let from = n % rest.len().max(1);
        text.extend(rest.iter().cycle().skip(from).take(rest.len()).copied());
        let text = text.replace("20", &format!("{}", 10 + n % 90));
        size += text.len();
        texts.push(text);
        n += 1;
    }
    texts
}

fn build(c: &mut Criterion) {
    let mut group = c.benchmark_group("build");
    group.sample_size(10);
    group.bench_function("extractor", |b| b.iter(|| Extractor::builder().build()));
    let release = releases().into_iter().next().unwrap_or_default();
    // The first text of a new extractor also makes the states of its automata.
    group.bench_function("extractor and one release", |b| b.iter(|| Extractor::builder().build().map(|e| e.extract(black_box(&release)))));
    group.finish();
}

fn extract(c: &mut Criterion) {
    let extractor = Extractor::default();
    let releases = releases();
    let mut group = c.benchmark_group("one release");
    if let Some(release) = releases.first() {
        group.throughput(Throughput::Bytes(release.len() as u64));
        group.bench_function("extract", |b| b.iter(|| extractor.extract(black_box(release))));
        group.bench_function("count words", |b| b.iter(|| black_box(release.as_str()).split_word_bounds().count()));
    }
    group.finish();
    let texts = megabyte(&releases);
    let mut group = c.benchmark_group("1 MB of releases");
    group.sample_size(10);
    group.throughput(Throughput::Bytes(texts.iter().map(|t| t.len() as u64).sum()));
    group.bench_function("extract", |b| b.iter(|| texts.iter().map(|t| extractor.extract(black_box(t)).organizations.len()).sum::<usize>()));
    if let Ok(dates) = Extractor::builder().kinds(Kinds::DATES).build() {
        group.bench_function("dates alone", |b| b.iter(|| texts.iter().map(|t| dates.extract(black_box(t)).dates.len()).sum::<usize>()));
    }
    let reports: Vec<_> = texts.iter().map(|t| extractor.extract(t)).collect();
    group
        .bench_function("reports as JSON", |b| b.iter(|| reports.iter().filter_map(|r| serde_json::to_vec(black_box(r)).ok()).map(|j| j.len()).sum::<usize>()));
    group.bench_function("count words", |b| b.iter(|| texts.iter().map(|t| black_box(t.as_str()).split_word_bounds().count()).sum::<usize>()));
    group.finish();
}

criterion_group!(benches, build, extract);
criterion_main!(benches);
