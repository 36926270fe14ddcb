//! The layout of a release: which line ends are real, which lines are titles, where the head and the foot are.

use super::token::Shape;
use super::{Document, Place};

/// What part of a release a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// Before the first paragraph of sentences.
    Head,
    /// Paragraphs.
    Body,
    /// From a contact cue on, to the next long paragraph.
    Contact,
    /// From `About X`, `Notes to Editors` on.
    Foot,
}

/// A line of the release, after line ends in mid-sentence were joined: half-open token range.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) zone: Zone,
    /// Its words are capitalised throughout, so that a capital says nothing.
    pub(crate) title: bool,
}

/// Drops the line ends that stand in the middle of a sentence.
pub(super) fn join_lines(doc: &mut Document<'_>) {
    let single = wrap_width(doc, Shape::Break);
    // Some texts have an empty line behind every line of a wrapped paragraph.
    let double = if single.is_none() { wrap_width(doc, Shape::Para) } else { None };
    let mut keep = Vec::with_capacity(doc.tokens.len());
    let mut line_start = 0usize;
    for (i, t) in doc.tokens.iter().enumerate() {
        if matches!(t.shape, Shape::Break | Shape::Para) {
            let (before, after) = (i.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b)), doc.shape(i + 1));
            let length = (t.start as usize).saturating_sub(line_start);
            line_start = t.end as usize;
            let open = before.is_word() || matches!(before, Shape::Comma | Shape::Num | Shape::Poss | Shape::Hyphen | Shape::Amp | Shape::Open);
            let goes_on = matches!(after, Shape::Lower | Shape::Comma | Shape::Dot | Shape::Semi | Shape::Close | Shape::QuoteClose);
            let width = if t.shape == Shape::Break { single } else { double };
            let soft = match width {
                // Wrapped at a width: a full line that no mark ends goes on.
                Some(width) => {
                    length + 25 >= width
                        && (open && (goes_on || length + 14 >= width || t.shape == Shape::Para && before == Shape::Cap && length + 20 >= width)
                            || goes_on
                            || length + 12 >= width && !ends_sentence(before) && !matches!(after, Shape::Bullet | Shape::Hash))
                }
                None if t.shape == Shape::Break => goes_on && open && length > 30 || matches!(after, Shape::Comma | Shape::Dot) && length > 3,
                None => false,
            };
            if soft {
                continue;
            }
        }
        keep.push(*t);
    }
    doc.tokens = keep;
}

fn ends_sentence(shape: Shape) -> bool {
    matches!(shape, Shape::Dot | Shape::Bang | Shape::Colon | Shape::QuoteClose | Shape::Quote)
}

/// The width at which a text is wrapped, when most of its full lines break in mid-sentence there; `end` is what ends its lines.
fn wrap_width(doc: &Document<'_>, end: Shape) -> Option<usize> {
    let (mut open, mut all, mut longer, mut start) = (0usize, 0usize, 0usize, 0usize);
    let mut lengths = Vec::new();
    for (i, t) in doc.tokens.iter().enumerate() {
        if !matches!(t.shape, Shape::Break | Shape::Para) {
            continue;
        }
        let length = (t.start as usize).saturating_sub(start);
        start = t.end as usize;
        longer += usize::from(length > 135);
        if t.shape == end && (40..=135).contains(&length) {
            all += 1;
            lengths.push(length);
            let before = i.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b));
            open += usize::from((before.is_word() || before == Shape::Comma) && doc.shape(i + 1) == Shape::Lower);
        }
    }
    if open < 4 || open * 3 < all || longer * 2 > open {
        return None;
    }
    // The width that nine tenths of the lines stay under.
    lengths.sort_unstable();
    lengths.get(lengths.len() * 9 / 10).copied()
}

/// Words that open a contact block when they begin a line.
const CONTACT: &[&[u8]] = &[b"contact", b"contacts", b"enquiries", b"inquiries"];

/// Fills lines, zones and the place of every word.
pub(super) fn read(doc: &mut Document<'_>) {
    doc.lines.clear();
    let mut start = 0usize;
    for i in 0..doc.tokens.len() {
        let shape = doc.shape(i);
        if matches!(shape, Shape::Break | Shape::Para) {
            if i > start {
                doc.lines.push(Line { start: start as u32, end: i as u32, zone: Zone::Body, title: false });
            }
            start = i + 1;
        }
    }
    let mut zone = Zone::Head;
    let mut seen_body = false;
    for n in 0..doc.lines.len() {
        let Some(line) = doc.lines.get(n).copied() else { break };
        let (range, cue) = (line.start as usize..line.end as usize, contact_cue(doc, line));
        let sentences = range.clone().filter(|&i| doc.shape(i) == Shape::Stop).count();
        let words = range.clone().filter(|&i| doc.shape(i).is_word()).count();
        let prose = words >= 20 || (sentences >= 1 && words >= 8);
        let about = doc.lower(line.start as usize) == b"about" && words <= 12 && sentences == 0;
        zone = match zone {
            _ if cue && words <= 16 => Zone::Contact,
            _ if about && seen_body => Zone::Foot,
            Zone::Head | Zone::Contact if prose && words >= 14 => Zone::Body,
            z => z,
        };
        seen_body |= zone == Zone::Body && prose;
        let title = is_title(doc, line, zone);
        if let Some(l) = doc.lines.get_mut(n) {
            l.zone = zone;
            l.title = title;
        }
    }
    place_words(doc);
}

fn contact_cue(doc: &Document<'_>, line: Line) -> bool {
    let end = (line.end as usize).min(line.start as usize + 8);
    (line.start as usize..end).any(|i| CONTACT.contains(&doc.lower(i)))
        && !(line.start as usize..line.end as usize).any(|i| doc.shape(i) == Shape::Stop && i + 1 < line.end as usize)
}

/// All content words of the line are capitalised, and there are enough of them to tell.
fn is_title(doc: &Document<'_>, line: Line, zone: Zone) -> bool {
    let (mut capital, mut lower, mut caps, mut words) = (0, 0, 0, 0);
    for i in line.start as usize..line.end as usize {
        let (shape, len) = (doc.shape(i), doc.lower(i).len());
        if !shape.is_word() {
            continue;
        }
        words += 1;
        match shape {
            Shape::Lower if len >= 4 && !matches!(doc.lower(i), b"with" | b"from" | b"into" | b"over" | b"than" | b"that" | b"their" | b"amid" | b"upon") => {
                lower += 1
            }
            Shape::Caps if len >= 2 => {
                capital += 1;
                caps += 1;
            }
            Shape::Cap if len >= 2 => capital += 1,
            _ => {}
        }
    }
    // A line of addresses and numbers is no title, however its words are written.
    let numbers = (line.start as usize..line.end as usize).filter(|i| matches!(doc.shape(*i), Shape::Num | Shape::Email | Shape::Url)).count();
    let address = numbers >= 3 || (line.start as usize..line.end as usize).any(|i| doc.shape(i) == Shape::Email);
    // A list of people with their posts (`* Ann Holt, M.D., director of …`) is no title; a headline may end with `Inc.`
    let item = doc.shape(line.start as usize) == Shape::Bullet && lower > 0;
    let stop = line.end as usize > 0
        && doc.shape(line.end as usize - 1) == Shape::Stop
        && !matches!(doc.lower((line.end as usize).saturating_sub(2)), b"inc" | b"ltd" | b"corp" | b"co")
        || item;
    let all_caps = caps >= 3 && caps * 10 >= (capital + lower) * 8;
    let cased = lower * 6 <= capital && capital >= 3;
    let enough = match zone {
        Zone::Head => words >= 4,
        Zone::Body => words >= 5,
        Zone::Contact | Zone::Foot => words >= 9,
    };
    (all_caps && lower == 0 && words >= 3) || (cased && enough && !stop && !address && words <= 40)
}

fn place_words(doc: &mut Document<'_>) {
    let mut places = core::mem::take(&mut doc.places);
    places.clear();
    places.resize(doc.tokens.len(), Place::Mid);
    for line in &doc.lines {
        let mut opens = true;
        for i in line.start as usize..line.end as usize {
            let shape = doc.shape(i);
            let Some(p) = places.get_mut(i) else { break };
            if line.title {
                *p = Place::Title;
                continue;
            }
            match shape {
                Shape::Stop | Shape::Bang | Shape::Bullet => opens = true,
                Shape::QuoteOpen | Shape::SingleOpen => opens = true,
                // A straight mark opens when a space stands before it.
                Shape::Quote => opens = opens || doc.tokens.get(i).is_some_and(|t| t.spaced),
                Shape::QuoteClose | Shape::Single | Shape::Close | Shape::Open | Shape::Dash | Shape::Hash => {}
                _ => {
                    if opens {
                        *p = Place::Start;
                    }
                    opens = false;
                }
            }
        }
    }
    doc.places = places;
}
