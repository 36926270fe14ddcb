//! Grant numbers: `under grant agreement No. 686070`, `[grant number 13/579]`, `grant EP/T001234/1`.

use super::super::Release;
use super::phrase;
use crate::text::token::Shape;

/// How many tokens behind a statement its number may stand.
const FAR: u32 = 24;

/// The number of the grant that a statement names, in its sentence.
pub(super) fn grant_number(r: &Release<'_, '_>, start: u32, end: u32) -> Option<String> {
    let (_, to) = phrase::sentence(r.doc, end.saturating_sub(1));
    // `No.` may end a sentence by its dot, and none by its sense.
    (start..(to + 4).min(end + FAR)).find_map(|t| at(r, t))
}

/// The longest number, in tokens.
const LONGEST: u32 = 12;

/// The number behind the word at a token, when it is one of a grant.
fn at(r: &Release<'_, '_>, t: u32) -> Option<String> {
    let word = |t: u32| r.doc.lower(t as usize);
    if !matches!(word(t), b"grant" | b"grants" | b"award" | b"awards" | b"agreement" | b"contract") {
        return None;
    }
    let mut n = t + 1;
    let mut said = false;
    for _ in 0..4 {
        let label = matches!(word(n), b"number" | b"numbers" | b"no" | b"no." | b"nos" | b"nr" | b"ref" | b"reference" | b"id");
        let mark = matches!(r.doc.shape(n as usize), Shape::Hash | Shape::Colon | Shape::Dot | Shape::Stop) && (said || r.doc.shape(n as usize) == Shape::Hash);
        if !(label || mark || matches!(word(n), b"agreement" | b"contract")) {
            break;
        }
        said |= label || r.doc.shape(n as usize) == Shape::Hash;
        n += 1;
    }
    let text = run(r, n);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let telling = digits >= 5 || digits >= 2 && text.bytes().any(|b| b.is_ascii_uppercase());
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'.' | b'_'));
    (plain && digits > 0 && (said || telling)).then(|| text.to_owned())
}

/// The tokens from one on that no space parts, without the mark that ends them.
fn run<'t>(r: &Release<'_, 't>, from: u32) -> &'t str {
    let mut end = from + 1;
    while end < from + LONGEST && r.doc.tokens.get(end as usize).is_some_and(|t| !t.spaced) && !matches!(r.doc.shape(end as usize), Shape::Para | Shape::Break)
    {
        end += 1;
    }
    r.doc.words(from as usize, end as usize).trim_end_matches(['.', ',', ';', ')', ']', ':'])
}
