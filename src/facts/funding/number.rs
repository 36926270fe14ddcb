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
    (start..(to + 4).min(end + FAR)).find_map(|t| at(r, t).or_else(|| in_bracket(r, t)))
}

/// `(DMR-1234567)`, `[EP/X123456/1]`, `(R01 CA123456)`: nothing but a code of capitals and many figures; a trial's number is none.
fn in_bracket(r: &Release<'_, '_>, t: u32) -> Option<String> {
    if r.doc.shape(t as usize) != Shape::Open {
        return None;
    }
    let text = run(r, t + 1);
    let close = t + 1 + (0..LONGEST).find(|n| r.doc.shape((t + 1 + n) as usize) == Shape::Close)?;
    let whole = r.span(t + 1, close).1 == r.span(t + 1, t + 2).0 + text.len();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let code = digits >= 6 && text.starts_with(|c: char| c.is_ascii_uppercase()) && is_plain(text);
    let trial = ["NCT", "ISRCTN", "ACTRN", "CTRI", "ISIN", "DRKS"].iter().any(|p| text.starts_with(p));
    (whole && code && !trial).then(|| text.to_owned())
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'.' | b'_' | b' '))
}

/// The longest number, in tokens.
const LONGEST: u32 = 12;

/// The number behind the word at a token, when it is one of a grant.
fn at(r: &Release<'_, '_>, t: u32) -> Option<String> {
    let word = |t: u32| r.doc.lower(t as usize);
    // `project number DP190101234`; of projects and programmes only where a number is said to follow.
    let weak = matches!(word(t), b"project" | b"projects" | b"programme" | b"program");
    if !weak && !matches!(word(t), b"grant" | b"grants" | b"award" | b"awards" | b"agreement" | b"contract" | b"contracts" | b"fellowship") {
        return None;
    }
    let mut n = t + 1;
    let mut said = false;
    for _ in 0..4 {
        let label = matches!(word(n), b"number" | b"numbers" | b"no" | b"no." | b"nos" | b"nr" | b"ref" | b"reference" | b"id" | b"code" | b"codes" | b"n");
        // `n° 850000`
        let mark = matches!(r.doc.shape(n as usize), Shape::Hash | Shape::Colon | Shape::Dot | Shape::Stop | Shape::Mark)
            && (said || r.doc.shape(n as usize) == Shape::Hash);
        if !(label || mark || matches!(word(n), b"agreement" | b"contract")) {
            break;
        }
        said |= label || r.doc.shape(n as usize) == Shape::Hash;
        n += 1;
    }
    let text = run(r, n);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let telling = digits >= 5 || digits >= 2 && text.bytes().any(|b| b.is_ascii_uppercase());
    (is_plain(text) && digits > 0 && (said || telling && !weak)).then(|| text.to_owned())
}

/// The tokens from one on that no space parts, without the mark that ends them.
fn run<'t>(r: &Release<'_, 't>, from: u32) -> &'t str {
    let mut end = from + 1;
    while end < from + LONGEST && r.doc.tokens.get(end as usize).is_some_and(|t| !t.spaced) && !matches!(r.doc.shape(end as usize), Shape::Para | Shape::Break)
    {
        end += 1;
    }
    // `R01 CA123456`: the National Institutes of Health write theirs in two.
    let written = r.doc.word(from as usize);
    let kind = matches!(written.as_bytes(), [b'A'..=b'Z', b'0'..=b'9' | b'A'..=b'Z', b'0'..=b'9']) && end == from + 1;
    let institute = |w: &str| w.len() == 8 && w.bytes().take(2).all(|b| b.is_ascii_uppercase()) && w.bytes().skip(2).all(|b| b.is_ascii_digit());
    if kind && institute(r.doc.word(end as usize)) {
        end += 1;
    }
    r.doc.words(from as usize, end as usize).trim_end_matches(['.', ',', ';', ')', ']', ':'])
}
