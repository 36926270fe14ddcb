//! Line after line of a file that is not read for the same cause: an index beside the releases, a column that has another name. The first few are said, then
//! how many more there were.

use crate::input::Note;

/// So many lines of a file are said with the same words.
const SAID: u64 = 3;

/// The lines of a file that were not read for the same cause, so far.
#[derive(Debug, Default)]
pub(crate) struct Repeated {
    file: String,
    words: String,
    lines: u64,
}

impl Repeated {
    /// Calls `say` with what is to be said now that a note has come: the note, or nothing when it says once more what was said of the line before.
    pub(crate) fn next(&mut self, note: &Note, mut say: impl FnMut(&str)) {
        let file = note.file().unwrap_or("");
        if file.is_empty() || file != self.file || note.words() != self.words {
            self.end(&mut say);
            (self.file, self.words, self.lines) = (file.to_owned(), note.words().to_owned(), 0);
        }
        self.lines += 1;
        if file.is_empty() || self.lines <= SAID {
            say(&note.to_string());
        }
    }

    /// Calls `say` with how many lines were not said.
    pub(crate) fn end(&mut self, mut say: impl FnMut(&str)) {
        let Repeated { file, words, lines } = core::mem::take(self);
        let more = lines.saturating_sub(SAID);
        if more > 0 && !file.is_empty() {
            let more = crate::tally::counted(more, "more line", "more lines");
            say(&Note::said(file, format_args!("{more}: {words}")).to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Cause;

    #[test]
    fn the_first_lines_are_said_then_how_many_more() {
        let line = |file: &str, n: u64, words: &str| Note::unread(format_args!("{file}:{n}"), Cause::BadLine, words);
        let mut notes: Vec<Note> = (1..=6).map(|n| line("a.jsonl", n, "no text")).collect();
        notes.push(line("a.jsonl", 7, "no JSON"));
        notes.extend((1..=4).map(|n| line("b.jsonl", n, "no text")));
        notes.push(Note::said("c.txt", "read as UTF-16"));
        notes.push(Note::said("d.txt", "read as UTF-16"));
        let (mut repeated, mut said) = (Repeated::default(), Vec::new());
        notes.iter().for_each(|n| repeated.next(n, |s| said.push(s.to_owned())));
        repeated.end(|s| said.push(s.to_owned()));
        let expected = [
            "a.jsonl:1: no text", "a.jsonl:2: no text", "a.jsonl:3: no text", "a.jsonl: 3 more lines: no text", "a.jsonl:7: no JSON", "b.jsonl:1: no text",
            "b.jsonl:2: no text", "b.jsonl:3: no text", "b.jsonl: 1 more line: no text", "c.txt: read as UTF-16", "d.txt: read as UTF-16",
        ];
        assert_eq!(said, expected);
    }
}
