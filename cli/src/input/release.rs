//! Bytes to releases: which text, what it is called, which day it was published.

use newsfacts::PartialDate;
use serde_json::error::Category;

use super::decode::{decode, decode_page};
use super::html::{self, Extracted};
use super::lines::{self, Line};
use super::note::{Cause, Note};
use super::published::{of_field, of_name};
use super::{Fields, Form, Item, csv, mail, markdown};

/// A release ready to be read by the extractor.
#[derive(Debug, Default)]
pub(crate) struct Release {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) published: Option<PartialDate>,
    /// How the bytes were read, if they were no UTF-8.
    pub(crate) note: Option<Note>,
}

/// Makes a release of what was read.
///
/// # Errors
/// What is no release, and what is only to be said; nothing is said of files that are passed over.
pub(crate) fn of_item(item: Item, fields: &Fields) -> Result<Release, Option<Note>> {
    match item {
        Item::File { path, form, bytes } => of_file(path, form, bytes).map_err(Some),
        Item::Line { path, number, bytes } => of_line(&path, number, bytes, fields).map_err(Some),
        Item::Row { head, number, row } => of_row(&head, number, &row, fields).map_err(Some),
        Item::Unread(note) | Item::Said(note) => Err(Some(note)),
        Item::PassedOver => Err(None),
    }
}

/// A file is called by its path.
fn of_file(path: String, form: Form, bytes: Vec<u8>) -> Result<Release, Note> {
    // A mail says the encoding of each of its parts.
    if form == Form::Mail {
        let found = mail::extract(&bytes).ok_or_else(|| Note::unread(&path, Cause::NoText, "no mail with a text in it"))?;
        return Ok(extracted(path, found, None));
    }
    if let Some(words) = binary(&bytes) {
        return Err(Note::unread(&path, Cause::Binary, words));
    }
    let decoded = if form == Form::Html { decode_page(bytes) } else { decode(bytes) };
    let note = decoded.note.map(|note| Note::said(&path, note));
    Ok(match form {
        Form::Html => {
            let found = html::extract(&decoded.text);
            if found.text.is_empty() && !decoded.text.trim().is_empty() {
                return Err(Note::unread(&path, Cause::NoText, "a page without text"));
            }
            extracted(path, found, note)
        }
        Form::Markdown => extracted(path, markdown::extract(&decoded.text), note),
        _ => Release { published: of_name(&path), id: path, text: decoded.text, note },
    })
}

/// What the page or mail says itself comes before its file's name.
fn extracted(path: String, found: Extracted, note: Option<Note>) -> Release {
    Release { published: found.published.or_else(|| of_name(&path)), id: path, text: found.text, note }
}

/// What a file is that is no text, and what to do about it.
fn binary(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"%PDF-") {
        return Some("a PDF, which is no text; `pdftotext FILE - | newsfacts -` reads it");
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Some("an archive or office document, which is no text; save it as text or HTML");
    }
    let marked = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let head = bytes.get(..bytes.len().min(8192)).unwrap_or(bytes);
    (!marked && head.contains(&0) && super::decode::wide(head).is_none()).then_some("not text (it holds bytes of value 0)")
}

/// A line of JSON.
fn of_line(path: &str, number: u64, bytes: Vec<u8>, fields: &Fields) -> Result<Release, Note> {
    let place = || format!("{path}:{number}");
    let decoded = decode(bytes);
    let note = decoded.note.map(|note| Note::said(place(), note));
    let json = decoded.text.trim_start_matches('\u{feff}');
    let line: Line<'_> = lines::parse(json, fields).map_err(|error| Note::unread(place(), Cause::BadLine, json_cause(&error)))?;
    let published = match line.published.as_deref() {
        None | Some("") => of_name(path),
        Some(words) => Some(of_field(words).map_err(|cause| Note::unread(place(), Cause::BadLine, format_args!("{}: {cause}", fields.published)))?),
    };
    let id = line.id.map_or_else(place, std::borrow::Cow::into_owned);
    Ok(Release { id, text: line.text.unwrap_or_default().into_owned(), published, note })
}

/// A row of CSV.
fn of_row(head: &csv::Head, number: u64, row: &::csv::ByteRecord, fields: &Fields) -> Result<Release, Note> {
    let place = || format!("{}:{number}", head.path);
    let cell = |at: Option<usize>| at.and_then(|at| row.get(at));
    let Some(text) = cell(Some(head.text)) else {
        return Err(Note::unread(place(), Cause::BadRow, format_args!("the row has no column `{}`", fields.text)));
    };
    let words = |at: Option<usize>| cell(at).map(|c| decode(c.to_vec()).text.trim().to_owned()).filter(|w| !w.is_empty());
    let decoded = decode(text.to_vec());
    let published = match words(head.published) {
        None => of_name(&head.path),
        Some(words) => Some(of_field(&words).map_err(|cause| Note::unread(place(), Cause::BadRow, format_args!("{}: {cause}", fields.published)))?),
    };
    Ok(Release { id: words(head.id).unwrap_or_else(place), text: decoded.text, published, note: decoded.note.map(|note| Note::said(place(), note)) })
}

/// What was wrong with a line, in words that do not ask to know how it is read.
fn json_cause(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let words = words.split(" at line 1 column ").next().unwrap_or_default();
    match error.classify() {
        Category::Data if words.starts_with("invalid type") => "no JSON object".to_owned(),
        // Said by `lines` itself.
        Category::Data => words.to_owned(),
        Category::Eof => "no JSON: it is cut off".to_owned(),
        Category::Syntax | Category::Io => {
            let what = match words {
                "trailing characters" => "more behind its end",
                "number out of range" => "a number out of range",
                "control character (\\u0000-\\u001F) found while parsing a string" => "a control character in a string",
                _ => "broken",
            };
            format!("no JSON: {what} at column {}", error.column())
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn fields() -> Fields {
        Fields { text: "text".into(), id: "id".into(), published: "published".into() }
    }

    fn release(json: &str) -> Result<Release, String> {
        of_line("a.jsonl", 3, json.as_bytes().to_vec(), &fields()).map_err(|note| note.to_string())
    }

    #[test]
    fn lines_are_read() {
        for (json, id, published) in [
            (r#"{"id":"x","text":"T"}"#, "x", None),
            (r#"{"id":7,"text":"T","published":null}"#, "7", None),
            (r#"{"text":"T","published":"2023-06-20","more":{"id":[1]}}"#, "a.jsonl:3", PartialDate::from_ymd(2023, 6, 20)),
            ("\u{feff}{\"id\":\"x\",\"text\":\"T\",\"published\":\"2023-06-20T10:00:00Z\"}\r\n", "x", PartialDate::from_ymd(2023, 6, 20)),
        ] {
            let release = release(json).unwrap();
            assert_eq!((release.id.as_str(), release.text.as_str(), release.published), (id, "T", published), "{json}");
        }
        assert_eq!(release(r#"{"text":"a\n\u201cb\u201d"}"#).unwrap().text, "a\n“b”");
    }

    #[test]
    fn bad_lines_are_named_with_their_cause() {
        for (json, cause) in [
            (r#"{"id":"x"}"#, "a.jsonl:3: no field `text`; --text-field says what it is called"),
            ("nonsense", "a.jsonl:3: no JSON: broken at column 2"),
            (r#"{"text":"T"} more"#, "a.jsonl:3: no JSON: more behind its end at column 14"),
            (r#"{"text":"T""#, "a.jsonl:3: no JSON: it is cut off"),
            (r#"{"text":1e999}"#, "a.jsonl:3: no JSON: a number out of range at column 13"),
            ("[1]", "a.jsonl:3: no JSON object"),
            ("null", "a.jsonl:3: no JSON object"),
            (r#"{"text":5}"#, "a.jsonl:3: `text` is a number, no text"),
            (r#"{"text":["T"]}"#, "a.jsonl:3: `text` is an array, no text"),
            (r#"{"text":"T","id":{"a":1}}"#, "a.jsonl:3: `id` is an object, no text"),
            (r#"{"text":"T","published":true}"#, "a.jsonl:3: `published` is true or false, no text"),
            (r#"{"text":"T","published":"June"}"#, "a.jsonl:3: published: `June` is no day such as 2023-06-20"),
        ] {
            assert_eq!(release(json).unwrap_err(), cause);
        }
    }

    #[test]
    fn fields_are_called_as_the_caller_says() {
        let fields = Fields { text: "body".into(), id: "url".into(), published: "date".into() };
        let line = br#"{"url":"https://x.example/1","date":"2023-06-20","body":"T","text":3}"#.to_vec();
        let release = of_line("a.jsonl", 1, line, &fields).unwrap();
        assert_eq!((release.id.as_str(), release.text.as_str(), release.published), ("https://x.example/1", "T", PartialDate::from_ymd(2023, 6, 20)));
    }

    #[test]
    fn what_is_no_text_is_told() {
        assert!(binary(b"%PDF-1.7 \n").unwrap().contains("pdftotext"));
        assert!(binary(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").is_some());
        for text in [&b"plain"[..], b"", b"\xff\xfeH\0i\0", b"H\0e\0l\0l\0o\0 \0t\0h\0e\0r\0e\0", "“ü”".as_bytes(), b"caf\xe9"] {
            assert_eq!(binary(text), None, "{text:?}");
        }
    }
}
