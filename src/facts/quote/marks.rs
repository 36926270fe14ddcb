//! Where direct speech begins and ends: quotation marks of all kinds, paired.
//!
//! A mark's spacing says more than its form (`districts. “` closes, `said. ”We` opens), its form decides where spacing does not, and
//! the state (inside or outside) where neither does. A mark that pairs with none ends nothing but its own quotation.

use crate::text::Document;
use crate::text::token::Shape;

/// A stretch between quotation marks; tokens and bytes without the marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// The opening mark's first token.
    pub(super) open: u32,
    /// First token inside.
    pub(super) first: u32,
    /// The closing mark's first token; of a quotation that nothing closes, the token where it stops.
    pub(super) close: u32,
    /// Token after the closing mark.
    pub(super) after: u32,
    pub(super) closed: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Opens,
    Closes,
    /// Spacing does not tell: the mark's form.
    Form(Option<bool>),
}

/// One mark, or several of one direction glued together (`"”`).
#[derive(Clone, Copy, Debug)]
struct Mark {
    first: u32,
    end: u32,
    way: Way,
    /// First in its line (but for a list number or a bullet).
    leads: bool,
    /// First in its paragraph.
    paragraph: u32,
}

/// How far a quotation may run over paragraphs that no mark reopens: more is a mark gone astray.
const PARAGRAPHS: u32 = 6;

/// All quotations of a text, in text order: those in double marks, then those in single marks outside of these.
pub(super) fn spans(doc: &Document<'_>) -> Vec<Span> {
    let (double, single) = marks(doc);
    let mut out = pair(doc, &double);
    let outer = out.clone();
    // Does a quotation in double marks reach into tokens `from..to`?
    let taken = |from: u32, to: u32| outer.get(outer.partition_point(|s| s.after <= from)).is_some_and(|s| s.open < to);
    let free: Vec<Mark> = single.into_iter().filter(|m| !taken(m.first, m.end)).collect();
    let (around, beside): (Vec<Span>, Vec<Span>) = pair(doc, &free).into_iter().filter(|s| s.closed).partition(|s| taken(s.open, s.after));
    let around: Vec<Span> = around.into_iter().filter(|s| is_outer(doc, s, &outer)).collect();
    if !around.is_empty() {
        out.retain(|d| !around.iter().any(|s| s.open < d.open && d.after <= s.close));
        out.extend(around);
    }
    out.extend(beside);
    out.sort_by_key(|s| s.open);
    out
}

/// `'They call it "the Gap" and mean it,' said Ann.`: single marks around whole quotations in double ones, not from one to the next.
fn is_outer(doc: &Document<'_>, s: &Span, double: &[Span]) -> bool {
    let whole = double.iter().filter(|d| d.open < s.after && s.open < d.after).all(|d| d.closed && s.open < d.open && d.after <= s.close);
    let before = s.open.checked_sub(1).map_or(Shape::Para, |t| doc.shape(t as usize));
    let begins = matches!(before, Shape::Para | Shape::Break | Shape::Colon | Shape::Comma | Shape::Stop);
    let ends = s.close.checked_sub(1).map_or(Shape::Para, |t| doc.shape(t as usize));
    whole && begins && (ends_words(ends) || ends.is_word() && reports(doc.lower(s.after as usize)))
}

fn marks(doc: &Document<'_>) -> (Vec<Mark>, Vec<Mark>) {
    let (mut double, mut single) = (Vec::new(), Vec::new());
    let (mut paragraph, mut leads, mut at) = (0, true, 0usize);
    while at < doc.tokens.len() {
        let shape = doc.shape(at);
        let mut end = at + 1;
        match shape {
            Shape::Break | Shape::Para => {
                paragraph += 1;
                leads = true;
            }
            Shape::QuoteOpen | Shape::QuoteClose | Shape::Quote => {
                end = group_end(doc, at);
                double.push(Mark { first: at as u32, end: end as u32, way: way(doc, at, end), leads, paragraph });
                leads = false;
            }
            Shape::SingleOpen | Shape::Single | Shape::Poss if bare(doc, at) => {
                if single_pair(doc, at) {
                    // `''We did''`: two single marks are a double one.
                    end = at + 2;
                    double.push(Mark { first: at as u32, end: end as u32, way: way(doc, at, end), leads, paragraph });
                } else if let Some(way) = single_way(doc, at, leads) {
                    single.push(Mark { first: at as u32, end: end as u32, way, leads, paragraph });
                }
                leads = false;
            }
            Shape::Num | Shape::Dot | Shape::Bullet | Shape::Dash | Shape::Hyphen | Shape::Close => {}
            _ => leads = false,
        }
        at = end;
    }
    (double, single)
}

/// The token is a mark by itself, no `'s`.
fn bare(doc: &Document<'_>, at: usize) -> bool {
    doc.shape(at) != Shape::Poss || !doc.lower(at).ends_with(b"s")
}

fn single_pair(doc: &Document<'_>, at: usize) -> bool {
    let next = doc.shape(at + 1);
    matches!(next, Shape::Single | Shape::SingleOpen) && doc.tokens.get(at + 1).is_some_and(|t| !t.spaced) && doc.word(at) == doc.word(at + 1)
}

/// Double marks glued together that do not point away from each other.
fn group_end(doc: &Document<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while matches!(doc.shape(end), Shape::QuoteOpen | Shape::QuoteClose | Shape::Quote) && doc.tokens.get(end).is_some_and(|t| !t.spaced) {
        if doc.shape(end - 1) == Shape::QuoteClose && doc.shape(end) == Shape::QuoteOpen {
            break;
        }
        end += 1;
    }
    end
}

/// White space (or a line's end) stands before token `at`.
fn spaced(doc: &Document<'_>, at: usize) -> bool {
    at == 0 || doc.tokens.get(at).is_none_or(|t| t.spaced) || matches!(doc.shape(at - 1), Shape::Break | Shape::Para)
}

fn ends_words(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Comma
            | Shape::Dot
            | Shape::Stop
            | Shape::Bang
            | Shape::Colon
            | Shape::Semi
            | Shape::Close
            | Shape::Dash
            | Shape::Poss
            | Shape::Break
            | Shape::Para
    )
}

fn begins_words(shape: Shape) -> bool {
    matches!(shape, Shape::Open | Shape::Dash | Shape::Hyphen | Shape::Colon | Shape::Slash | Shape::Bullet | Shape::Bar | Shape::Break | Shape::Para)
}

/// What the surroundings of the marks `at..end` say.
fn way(doc: &Document<'_>, at: usize, end: usize) -> Way {
    let (before, after) = (at.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b)), doc.shape(end));
    let (left, right) = (spaced(doc, at), spaced(doc, end) || matches!(after, Shape::Break | Shape::Para));
    let quote = |s: Shape| matches!(s, Shape::SingleOpen | Shape::Single | Shape::QuoteOpen | Shape::QuoteClose | Shape::Quote);
    let ellipsis = after == Shape::Dot && doc.shape(end + 1) == Shape::Dot;
    let opens = (left || begins_words(before) || quote(before)) && !right && (!ends_words(after) || ellipsis);
    let closes = !left && (right || ends_words(after) || quote(after));
    let form = match doc.shape(at) {
        Shape::QuoteOpen => Some(true),
        Shape::QuoteClose => Some(false),
        _ if doc.word(at).starts_with('\u{2018}') => Some(true),
        _ if doc.word(at).starts_with('\u{2019}') => Some(false),
        _ => None,
    };
    match (opens, closes) {
        (true, false) => Way::Opens,
        (false, true) => Way::Closes,
        _ => Way::Form(form),
    }
}

/// A single mark that can open or close a quotation; apostrophes (`’90s`, `the states’ work`) do neither.
fn single_way(doc: &Document<'_>, at: usize, leads: bool) -> Option<Way> {
    let typed_open = doc.word(at).starts_with('\u{2018}');
    let straight = doc.word(at).starts_with('\'');
    match way(doc, at, at + 1) {
        Way::Opens if typed_open || straight || leads => Some(Way::Opens),
        Way::Closes if doc.shape(at) != Shape::Poss || reports(doc.lower(at + 1)) => Some(Way::Closes),
        // `said that ‘ We are`: a curly mark with spaces on both sides.
        Way::Form(Some(true)) if spaced(doc, at) => Some(Way::Opens),
        _ => None,
    }
}

/// A word behind an apostrophe that makes it a closing mark: `‘… of the towns’ said Ann`, not `the towns’ mills`.
fn reports(word: &[u8]) -> bool {
    matches!(word, b"said" | b"says" | b"added" | b"he" | b"she" | b"they" | b"mr" | b"mrs" | b"ms" | b"dr" | b"according")
}

/// A quotation that has begun.
#[derive(Clone, Copy, Debug)]
struct Begun {
    mark: Mark,
    /// Where its last part stands: a mark that reopens it in the next paragraph moves this.
    paragraph: u32,
    depth: u32,
}

fn pair(doc: &Document<'_>, marks: &[Mark]) -> Vec<Span> {
    let mut out = Vec::new();
    let mut begun: Option<Begun> = None;
    for (n, m) in marks.iter().enumerate() {
        let inside = begun.filter(|b| reaches(doc, b, m));
        if let (Some(b), None) = (begun, inside) {
            out.extend(stop(doc, &b));
        }
        begun = match inside {
            None if opens(m, false) => Some(Begun { mark: *m, paragraph: m.paragraph, depth: 0 }),
            None => None,
            Some(b) if opens(m, true) => within(doc, b, m, marks.get(n + 1..).unwrap_or(&[]), &mut out),
            Some(b) if b.depth > 0 => Some(Begun { depth: b.depth - 1, paragraph: m.paragraph, ..b }),
            Some(b) => {
                out.extend(span(doc, &b.mark, m.first, m.end, true));
                None
            }
        };
    }
    if let Some(b) = begun {
        out.extend(stop(doc, &b));
    }
    out
}

/// Does the mark open, seen from inside or outside of a quotation?
fn opens(m: &Mark, inside: bool) -> bool {
    match m.way {
        Way::Opens => true,
        Way::Closes => false,
        Way::Form(form) => form.unwrap_or(!inside),
    }
}

/// An opening mark inside a quotation: it reopens it in the next paragraph, quotes inside it, or tells that a closing mark was forgotten.
fn within(doc: &Document<'_>, b: Begun, m: &Mark, rest: &[Mark], out: &mut Vec<Span>) -> Option<Begun> {
    if m.leads && m.paragraph > b.paragraph {
        return Some(Begun { paragraph: m.paragraph, depth: 0, ..b });
    }
    let mut next = rest.iter().take_while(|x| x.paragraph == m.paragraph);
    let (one, two) = (next.next(), next.next());
    let nested = one.is_some_and(|x| !opens(x, true)) && two.is_some_and(|x| !opens(x, false));
    if nested {
        return Some(Begun { depth: b.depth + 1, paragraph: m.paragraph, ..b });
    }
    out.extend(span(doc, &b.mark, m.first, m.first, false));
    Some(Begun { mark: *m, paragraph: m.paragraph, depth: 0 })
}

/// Does a quotation that began in an earlier paragraph still run at this mark?
fn reaches(doc: &Document<'_>, b: &Begun, m: &Mark) -> bool {
    let far = m.paragraph - b.paragraph;
    if far == 0 {
        return true;
    }
    if m.leads && opens(m, true) {
        // The next paragraph reopens it. A line broken in mid-sentence counts as none.
        return far <= PARAGRAPHS && unfinished(doc, b, m.first, far) + 1 >= far;
    }
    // The lines between end in mid-sentence, or only the last paragraph closes what the first opened.
    far <= PARAGRAPHS && (!opens(m, true) || unfinished(doc, b, m.first, far) == far) || far <= 4 * PARAGRAPHS && unfinished(doc, b, m.first, far) == far
}

/// How many of the line ends between a quotation's last part and token `to` stand in mid-sentence.
fn unfinished(doc: &Document<'_>, b: &Begun, to: u32, far: u32) -> u32 {
    let mut count = 0;
    let mut left = far;
    let mut at = to as usize;
    while at > b.mark.first as usize && left > 0 {
        at -= 1;
        if matches!(doc.shape(at), Shape::Break | Shape::Para) {
            left -= 1;
            let before = at.checked_sub(1).map_or(Shape::Para, |x| doc.shape(x));
            count += u32::from(before.is_word() || matches!(before, Shape::Comma | Shape::Num | Shape::Hyphen | Shape::NumWord | Shape::Poss));
        }
    }
    count
}

/// A quotation that nothing closes stops where its last paragraph does.
fn stop(doc: &Document<'_>, b: &Begun) -> Option<Span> {
    let mut end = b.mark.end as usize;
    let mut left = b.paragraph - b.mark.paragraph;
    while end < doc.tokens.len() {
        if matches!(doc.shape(end), Shape::Break | Shape::Para) {
            if left == 0 {
                break;
            }
            left -= 1;
        }
        end += 1;
    }
    span(doc, &b.mark, end as u32, end as u32, false)
}

fn span(doc: &Document<'_>, open: &Mark, close: u32, after: u32, closed: bool) -> Option<Span> {
    let (first, last) = (open.end, close);
    if last <= first {
        return None;
    }
    let bytes = doc.bytes(first as usize, last as usize);
    Some(Span { open: open.first, first, close, after, closed, start: bytes.start, end: bytes.end })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let doc = Document::new(text);
        spans(&doc).iter().map(|s| &text[s.start..s.end]).collect()
    }

    #[test]
    fn marks_are_paired_whatever_their_form() {
        for (text, want) in [
            ("“We did it,” said Ann. “All of it.”", &["We did it,", "All of it."][..]),
            ("\"We did it,\" said Ann. \"All of it.\"", &["We did it,", "All of it."]),
            ("“We did it,” said Ann. ”All of it.“", &["We did it,", "All of it."]),
            ("„We did it”, said Ann.", &["We did it"]),
            ("«We did it», said Ann.", &["We did it"]),
            ("''We did it,'' said Ann.", &["We did it,"]),
            ("‘We didn’t do the states’ work,’ said Ann.", &["We didn’t do the states’ work,"]),
            ("'It is Ann's work,' she said, 'and mine.'", &["It is Ann's work,", "and mine."]),
            ("\"We did it,” said Ann.", &["We did it,"]),
            ("“We did it.\"”", &["We did it."]),
            ("'They call it \"the Gap\" and mean it,' said Ann.", &["They call it \"the Gap\" and mean it,"]),
            ("The boys' song, \"All of it,\" and the girls' one.", &["All of it,"]),
            ("It ruled on the law:\"I am glad.\"More follows.", &["I am glad."]),
            ("“They call it “the Gap” and mean it,” said Ann.", &["They call it “the Gap” and mean it,"]),
            ("“They call it \"the Gap\" and mean it,” said Ann.", &["They call it \"the Gap\" and mean it,"]),
            ("“They call it ‘the Gap’ and mean it,” said Ann.", &["They call it ‘the Gap’ and mean it,"]),
            ("It is over. “It began here. “It ends here.”", &["It began here.", "It ends here."]),
            ("We won. ” \n\n“You lost,” he said.", &["You lost,"]),
        ] {
            assert_eq!(found(text), want, "{text}");
        }
    }

    #[test]
    fn quotations_run_on_over_paragraphs() {
        for (text, want) in [
            ("“One.\n\n“Two.\n\n“Three,” said Ann.", &["One.\n\n“Two.\n\n“Three,"][..]),
            ("“One.”\n\n“Two,” said Ann.", &["One.", "Two,"]),
            ("“One is the start\n\nof it all,” said Ann.", &["One is the start\n\nof it all,"]),
            ("“One.\n\nTwo.\n\n“Three,” said Ann.", &["One.", "Three,"]),
            ("“One has no end.\n\nTwo has none.\n\nMore of the rest.", &["One has no end."]),
        ] {
            assert_eq!(found(text), want, "{text}");
        }
    }
}
