//! `newsfacts lists`: the built-in lists.

use std::fmt::Write as _;

use crate::args::{ListsArgs, ListsFormat};
use crate::output::standard;
use crate::tally::grouped;

/// Lists them: name, rows, version, licence, source.
///
/// # Errors
/// Standard output cannot be written.
pub(crate) fn run(args: &ListsArgs) -> anyhow::Result<()> {
    let mut text = String::new();
    let mut sum = 0;
    for list in newsfacts::lists() {
        sum += list.rows as u64;
        match args.format {
            ListsFormat::Table => {
                let _ = writeln!(text, "{:<24}{:>8} rows  {}  {}", list.name, grouped(list.rows as u64), list.version, list.licence);
                let indent = textwrap::Options::new(100).initial_indent("    ").subsequent_indent("    ");
                let _ = writeln!(text, "{}", textwrap::fill(list.about, indent));
            }
            ListsFormat::Jsonl => {
                let line = serde_json::json!({"name": list.name, "rows": list.rows, "version": list.version, "licence": list.licence, "about": list.about});
                let _ = writeln!(text, "{line}");
            }
        }
    }
    if args.format == ListsFormat::Table {
        let _ = writeln!(text, "\n{} rows. Lists of your own: --list FILE, in the form of gazetteers/README.md.", grouped(sum));
    }
    standard(text.as_bytes()).map(drop)
}
