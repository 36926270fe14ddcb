//! Cold and warm times of one release: `cargo run --release --example timing -- FILE`.

use std::time::Instant;

fn main() {
    let path = std::env::args().nth(1).unwrap_or_else(|| "fixtures/releases/000_f8ab69ce158dec5f.txt".to_owned());
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let t = Instant::now();
    let extractor = newsfacts::Extractor::default();
    eprintln!("build {:?}", t.elapsed());
    for i in 0..5 {
        let t = Instant::now();
        let r = extractor.extract(&text);
        eprintln!("extract {i}: {:?} ({} organizations)", t.elapsed(), r.organizations.len());
    }
    let t = Instant::now();
    for _ in 0..100 {
        std::hint::black_box(extractor.extract(&text));
    }
    let took = t.elapsed();
    eprintln!("warm: {:?} each, {:.1} MB/s", took / 100, text.len() as f64 * 100.0 / 1e6 / took.as_secs_f64());
}
