//! Turns the lists under `gazetteers/` into the tables that the library reads in place.

#![allow(missing_docs, clippy::panic, clippy::print_stdout, unreachable_pub, dead_code)]

#[path = "src/text"]
mod text {
    pub mod fold;
    pub mod hash;
    pub mod scan;
    pub mod token;
}

#[path = "src/gazetteer"]
mod gazetteer {
    pub mod classes;
    pub mod compile;
    pub mod format;
    pub mod label;
    pub mod perfect;
    pub mod tables;
}

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo:rerun-if-changed=gazetteers");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/text");
    println!("cargo:rerun-if-changed=src/gazetteer");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    match tables(Path::new("gazetteers")) {
        Ok(Made { tables: gazetteer::tables::Tables { data, words }, classes, catalogue }) => {
            let files: [(&str, &[u8]); 4] =
                [("gazetteer.bin", &data), ("gazetteer.txt", words.as_bytes()), ("classes.rs", classes.as_bytes()), ("lists.tsv", catalogue.as_bytes())];
            let written = files.iter().try_for_each(|(name, bytes)| std::fs::write(out.join(name), bytes));
            if let Err(e) = written {
                fail(&format!("cannot write the tables: {e}"));
            }
        }
        Err(e) => fail(&e),
    }
}

fn fail(message: &str) -> ! {
    println!("cargo:warning={message}");
    eprintln!("{message}");
    std::process::exit(1)
}

/// Lists made from GeoNames (CC BY 4.0): the feature `geonames` puts them in.
const GEONAMES: [&str; 4] = ["cities.tsv", "city_aliases.tsv", "counties.tsv", "towns.tsv"];

/// What the lists become: tables of names, classes of words as Rust, and what lists there are.
struct Made {
    tables: gazetteer::tables::Tables,
    classes: String,
    catalogue: String,
}

/// Reads every list, sorted by file name, and compiles them.
fn tables(folder: &Path) -> Result<Made, String> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|x| x == "tsv"))
        .collect();
    let geonames = std::env::var_os("CARGO_FEATURE_GEONAMES").is_some();
    files.retain(|f| geonames || !GEONAMES.iter().any(|g| f.ends_with(g)));
    files.sort();
    let mut texts = Vec::new();
    for f in &files {
        let name = f.file_name().unwrap_or_default().to_string_lossy().into_owned();
        texts.push((name, std::fs::read_to_string(f).map_err(|e| format!("{}: {e}", f.display()))?));
    }
    let mut compiler = gazetteer::compile::Compiler::default();
    let (mut lists, mut classes) = (Vec::new(), gazetteer::classes::Classes::default());
    let mut catalogue = String::new();
    for (name, text) in &texts {
        let rows = gazetteer::format::parse(name, text, true).map_err(|e| e.to_string())?;
        catalogue += &described(name, text, rows.len())?;
        if name.starts_with("words_") {
            classes.add(name, text, &rows).map_err(|e| e.to_string())?;
        } else {
            compiler.note_words(&rows);
            lists.push((name, rows));
        }
    }
    for (name, rows) in &lists {
        compiler.add(name, rows).map_err(|e| e.to_string())?;
    }
    Ok(Made { tables: compiler.finish(), classes: classes.source(), catalogue })
}

/// A line of the catalogue of lists: name, rows, fingerprint, licence, and what the file says of itself.
fn described(name: &str, text: &str, rows: usize) -> Result<String, String> {
    let head = || text.lines().take_while(|l| l.starts_with('#')).map(|l| l.trim_start_matches('#').trim());
    let licence = head().find_map(|l| l.strip_prefix("licence:")).map(str::trim).filter(|l| !l.is_empty());
    let licence = licence.ok_or_else(|| format!("{name}: no line `# licence: …` at its head says under which licence it stands"))?;
    let about: Vec<&str> = head().filter(|l| !["label:", "licence:", "class "].iter().any(|p| l.starts_with(p))).collect();
    let about = about.join(" ").replace('\t', " ");
    // FNV-1a: enough to tell one state of a list from another.
    let print = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    Ok(format!("{name}\t{rows}\t{print:016x}\t{licence}\t{about}\n"))
}
