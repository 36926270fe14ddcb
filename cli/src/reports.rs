//! Reports as this command wrote them, read again: JSON Lines or an array, compressed or not.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::Path;

use anyhow::{Context as _, anyhow};
use newsfacts::Report;

use crate::input::compressed;

/// Gives the reports of a file in their order.
///
/// # Errors
/// The file cannot be read, or holds something else; the message names the line.
pub(crate) fn read(path: &Path, give: &mut dyn FnMut(Report)) -> anyhow::Result<()> {
    let name = || path.display().to_string();
    let from: Box<dyn io::Read> = if path.as_os_str() == "-" { Box::new(io::stdin()) } else { Box::new(File::open(path).with_context(name)?) };
    let mut from = compressed::open(BufReader::with_capacity(1 << 16, from)).with_context(name)?;
    if from.fill_buf().with_context(name)?.trim_ascii_start().starts_with(b"[") {
        let mut json = Vec::new();
        from.read_to_end(&mut json).with_context(name)?;
        let reports: Vec<Report> = serde_json::from_slice(&json)
            .map_err(|error| anyhow!("{}: no array of reports (line {}, byte {})", path.display(), error.line(), error.column()))?;
        reports.into_iter().for_each(give);
        return Ok(());
    }
    let mut line = String::new();
    for number in 1.. {
        line.clear();
        let place = || format!("{}:{number}", path.display());
        if from.read_line(&mut line).with_context(place)? == 0 {
            break;
        }
        if !line.trim().is_empty() {
            let report: Report = serde_json::from_str(&line)
                .map_err(|error| anyhow!("{}: no report as `newsfacts --format jsonl` writes it (byte {} of the line)", place(), error.column()))?;
            give(report);
        }
    }
    Ok(())
}
