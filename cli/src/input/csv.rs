//! CSV: a release a row; comma, semicolon or tab, as the first line has it.

use std::io::BufRead;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::note::{Cause, Note, of_error};
use super::{Fields, Give, Item};

/// Where a file's columns are.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) path: String,
    pub(crate) text: usize,
    pub(crate) id: Option<usize>,
    pub(crate) published: Option<usize>,
}

/// Gives the rows of a file whose first line names its columns.
pub(crate) fn read(name: &str, mut from: Box<dyn BufRead + '_>, fields: &Fields, give: Give<'_>) -> ControlFlow<()> {
    let delimiter = match from.fill_buf() {
        Ok(first) => delimiter_of(first),
        Err(error) => return give(Item::Unread(of_error(name, &error))),
    };
    let mut rows = ::csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(from);
    let columns: Vec<String> = match rows.byte_headers() {
        Ok(head) => head.iter().map(|c| String::from_utf8_lossy(c).trim_start_matches('\u{feff}').trim().to_owned()).collect(),
        Err(error) => return give(unread_row(name, error)),
    };
    let column = |wanted: &str| columns.iter().position(|c| c == wanted).or_else(|| columns.iter().position(|c| c.eq_ignore_ascii_case(wanted)));
    let Some(text) = column(&fields.text) else {
        if columns.iter().all(String::is_empty) {
            return give(Item::Unread(Note::unread(name, Cause::NoText, "nothing in it: the first line names the columns")));
        }
        let words = format!("no column `{}`; there are: {}; say --text-field COLUMN", fields.text, columns.join(", "));
        return give(Item::Unread(Note::unread(name, Cause::NoColumn, words)));
    };
    let head = Arc::new(Head { path: name.to_owned(), text, id: column(&fields.id), published: column(&fields.published) });
    loop {
        let mut row = ::csv::ByteRecord::new();
        match rows.read_byte_record(&mut row) {
            Ok(false) => return ControlFlow::Continue(()),
            Ok(true) => {
                let number = row.position().map_or(0, ::csv::Position::line);
                give(Item::Row { head: Arc::clone(&head), number, row })?;
            }
            Err(error) => return give(unread_row(name, error)),
        }
    }
}

fn unread_row(name: &str, error: ::csv::Error) -> Item {
    let words = error.to_string();
    Item::Unread(match error.into_kind() {
        ::csv::ErrorKind::Io(error) => of_error(name, &error),
        _ => Note::unread(name, Cause::BadRow, words),
    })
}

/// What stands most often in the first line.
fn delimiter_of(first: &[u8]) -> u8 {
    let line = first.split(|b| *b == b'\n').next().unwrap_or(first);
    let times = |delimiter: u8| line.iter().filter(|b| **b == delimiter).count();
    [b'\t', b';', b','].into_iter().max_by_key(|d| times(*d)).unwrap_or(b',')
}
