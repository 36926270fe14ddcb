//! A folder of texts in, JSON lines out: `cargo run --release --example folder -- fixtures/releases > facts.jsonl`.

use std::error::Error;
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;
use std::{env, fs, io};

use newsfacts::{Context, Extractor};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("usage: folder FOLDER")?;
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();

    let extractor = Extractor::default();
    let mut out = BufWriter::new(io::stdout().lock());
    for path in paths {
        let text = fs::read_to_string(&path)?;
        let report = extractor.extract_with(&text, &Context::new().id(path.display().to_string()));
        serde_json::to_writer(&mut out, &report)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}
