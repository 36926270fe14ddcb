//! Titles in quotation marks: `her book "The Dry Years"`, `the “Big Push” initiative`, `a talk on "Marsh and Sea"`.

use super::reader::Reader;
use super::told::Told;
use super::words;
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The longest title, in tokens.
const LONGEST: u32 = 22;

/// `marks`: where quotation marks stand that may open a title.
pub(super) fn titles(r: &Reader<'_, '_>, marks: &[u32]) -> Vec<Told> {
    let mut out = Vec::new();
    let mut behind = 0;
    for t in marks.iter().copied() {
        if t >= behind
            && let Some(end) = close(r, t)
        {
            out.extend(title(r, t, end));
            behind = end + 1;
        }
    }
    out
}

/// The mark that ends what the one at `open` begins.
fn close(r: &Reader<'_, '_>, open: u32) -> Option<u32> {
    let single = r.shape(open) == Shape::SingleOpen;
    for t in open + 1..open + LONGEST + 2 {
        match r.shape(t) {
            Shape::QuoteClose | Shape::Quote if !single => return Some(t),
            // `the workers’ own` goes on.
            Shape::Single | Shape::Poss if single && r.lower(t).len() <= 3 && !r.lower(t).ends_with(b"s") && !r.shape(t + 1).is_word() => return Some(t),
            Shape::Single if single => return Some(t),
            Shape::Para | Shape::Break | Shape::QuoteOpen | Shape::SingleOpen => return None,
            _ => {}
        }
    }
    None
}

fn title(r: &Reader<'_, '_>, open: u32, close: u32) -> Option<Told> {
    let first = open + 1;
    let mut end = close;
    while end > first && matches!(r.shape(end - 1), Shape::Comma | Shape::Stop | Shape::Dot) {
        end -= 1;
    }
    if end <= first || matches!(r.shape(first), Shape::Lower) {
        return None;
    }
    let small = |t: u32| r.shape(t) == Shape::Lower && r.lower(t).len() > 4;
    let capitals = (first..end).filter(|t| r.shape(*t).is_capital()).count();
    let smalls = (first..end).filter(|t| small(*t)).count();
    let cased = smalls == 0 && capitals >= 1;
    // A sentence inside is speech.
    if (first..end).any(|t| matches!(r.shape(t), Shape::Stop | Shape::Semi)) {
        return None;
    }
    // What stands before: `the book`, `titled`, `a talk on`, with commas and small words between.
    let mut at = open;
    for _ in 0..2 {
        if at > 0 && (matches!(r.shape(at - 1), Shape::Comma | Shape::Colon) || matches!(r.lower(at - 1), b"on" | b"as" | b"of" | b"the" | b"is")) {
            at -= 1;
        }
    }
    let near = at.checked_sub(1);
    let said = near.is_some_and(|b| Class::SaidInQuotes.holds(r.lower(b)));
    if said {
        return None;
    }
    // `the theme of this year's forum is "…"`, `an alleged "Ghost Clerk" scheme`
    let themed = (open.saturating_sub(9)..open)
        .any(|t| matches!(r.lower(t), b"theme" | b"themed" | b"slogan" | b"motto" | b"tagline" | b"mission" | b"vision" | b"alleged" | b"so-called"));
    if themed {
        return None;
    }
    // `'Next Marsh' Award`
    let heads = Label::OtherHead.bit() | Label::OtherHeadFirst.bit() | Label::OtherHeadX.bit();
    if cased && r.word(close + 1) && r.has(close + 1, heads) && r.spaced(close + 1) && r.place(open) != Place::Title {
        return Some((open, close + 2, 13, "title-in-quotation-marks"));
    }
    let calls = near.is_some_and(|b| words::calls(r.lower(b)));
    let noun = near.is_some_and(|b| r.shape(b) == Shape::Lower && words::titled(r.lower(b)));
    let behind = r.shape(close + 1) == Shape::Lower && (words::sort(r.lower(close + 1)).is_some() || words::sort(r.lower(close + 2)).is_some());
    let bracket = open > 0 && r.shape(open - 1) == Shape::Open;
    let nickname = open > 0 && r.word(open - 1) && r.word(close + 1);
    if bracket || nickname {
        return None;
    }
    let article = matches!(r.before(open), b"the" | b"its" | b"our" | b"their" | b"annual" | b"new" | b"on" | b"hosted" | b"launched" | b"for" | b"in" | b"of");
    let words = end - first;
    let sure = (calls || noun || behind) && (cased || smalls <= capitals || noun && smalls >= 3);
    let plain = cased && capitals >= 2 && words >= 2 && article;
    if !(sure || plain) || capitals == 0 && r.shape(first) != Shape::Num {
        return None;
    }
    Some((first, end, if sure { 11 } else { 8 }, "title-in-quotation-marks"))
}
