//! Where the output goes: what its name says of its form, and whom it must not overwrite.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::Format;
use super::file::part_of;
use crate::usage::{Usage, refuse};

/// What the end of a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Of(Format),
    /// CSV is a folder, one file cannot be it.
    Csv,
    /// Nothing is compressed on the way out.
    Compressed,
    Unknown,
    None,
}

/// What the name of the output says of its form.
pub(crate) fn ending(output: &Path) -> Ending {
    let Some(ending) = output.extension() else { return Ending::None };
    match ending.to_string_lossy().to_ascii_lowercase().as_str() {
        "json" => Ending::Of(Format::Json),
        "jsonl" | "ndjson" => Ending::Of(Format::Jsonl),
        "sqlite" | "sqlite3" | "db" => Ending::Of(Format::Sqlite),
        "html" | "htm" => Ending::Of(Format::Html),
        "txt" => Ending::Of(Format::Table),
        "csv" | "tsv" => Ending::Csv,
        "gz" | "zst" | "zstd" | "bz2" | "xz" | "zip" => Ending::Compressed,
        _ => Ending::Unknown,
    }
}

/// Refuses a name that says no form, or one that a file cannot have; `option` and `endings` are what to say instead.
///
/// # Errors
/// In words for the caller.
pub(crate) fn check_ending(output: &Path, option: &str, endings: &str) -> Result<(), Usage> {
    let name = output.display();
    match ending(output) {
        // What a device is called says nothing of what it takes.
        _ if is_device(output) => Ok(()),
        Ending::Of(_) | Ending::None => Ok(()),
        Ending::Csv => {
            refuse!("{name}: CSV is a folder of files, one a kind of fact: say --format csv -o {}/", output.with_extension("").display())
        }
        Ending::Compressed => {
            refuse!("{name}: nothing is compressed on the way out; write to {}, or to standard output: … | gzip > {name}", output.with_extension("").display())
        }
        Ending::Unknown => refuse!("{name}: its ending says no form; say {option}, or call it {endings}"),
    }
}

/// Refuses an output that is an input: it would be gone before it was read, or overwritten when it was.
///
/// # Errors
/// In words for the caller.
pub(crate) fn check_inputs(output: &Path, inputs: &[PathBuf]) -> Result<(), Usage> {
    let written: Vec<PathBuf> = [output.to_owned(), part_of(output)].iter().filter_map(|path| path.canonicalize().ok()).collect();
    for input in inputs.iter().filter(|input| input.as_os_str() != "-") {
        if input.canonicalize().is_ok_and(|input| written.contains(&input)) {
            refuse!("{}: is read and cannot be written over; say -o of another place", input.display());
        }
    }
    Ok(())
}

/// Refuses to put a database in the place of what is none.
///
/// # Errors
/// In words for the caller.
pub(crate) fn check_database(output: &Path) -> Result<(), Usage> {
    check_folder(output)?;
    if output.metadata().is_ok_and(|file| file.is_file() && file.len() > 0) && !is_database(output) {
        refuse!("{}: is there already and is no SQLite database; remove it, or name another file", output.display());
    }
    Ok(())
}

/// Refuses to put text in the place of a folder or a database.
///
/// # Errors
/// In words for the caller.
pub(crate) fn check_file(output: &Path) -> Result<(), Usage> {
    check_folder(output)?;
    if is_database(output) {
        refuse!("{}: is a SQLite database; remove it, or name another file", output.display());
    }
    Ok(())
}

fn check_folder(output: &Path) -> Result<(), Usage> {
    if output.is_dir() {
        refuse!("{}: is a folder; name a file in it (--format csv and timeml fill a folder)", output.display());
    }
    Ok(())
}

/// Refuses a name that a page cannot have.
///
/// # Errors
/// In words for the caller.
pub(crate) fn check_page(output: &Path) -> Result<(), Usage> {
    if output.as_os_str() == "-" || is_device(output) || matches!(ending(output), Ending::Of(Format::Html) | Ending::None) {
        return Ok(());
    }
    refuse!("{}: a page is called .html; other forms are written without `view`", output.display())
}

/// Whether a file begins as every SQLite database does.
fn is_database(path: &Path) -> bool {
    let mut first = [0; 16];
    path.is_file() && File::open(path).and_then(|mut file| file.read_exact(&mut first)).is_ok() && &first == b"SQLite format 3\0"
}

/// A pipe, a terminal, `/dev/null`: it is written to, and never replaced by a file.
pub(crate) fn is_device(path: &Path) -> bool {
    // `/dev/stdout` can be a link to a plain file; the link is the system's all the same.
    let of_system = || ["/dev", "/proc"].iter().any(|folder| path.starts_with(folder));
    fs::metadata(path).is_ok_and(|there| !there.is_dir() && (!there.is_file() || of_system()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_say_what_they_say() {
        for (name, said) in [
            ("a.JSONL", Ending::Of(Format::Jsonl)),
            ("b/a.txt", Ending::Of(Format::Table)),
            ("a.csv", Ending::Csv),
            ("a.jsonl.gz", Ending::Compressed),
            ("a.parquet", Ending::Unknown),
            ("facts", Ending::None),
            ("2023.01/facts", Ending::None),
            (".jsonl", Ending::None),
        ] {
            assert_eq!(ending(Path::new(name)), said, "{name}");
        }
    }
}
