//! The layout of a release: which line ends are real, which lines are titles, where the head and the foot are.

use super::token::{Shape, Token};
use super::{Document, Place, sentence};
use crate::text::class::Class;

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
    /// It holds an address, or digits enough for a telephone number.
    pub(crate) channel: bool,
}

/// Drops the line ends that stand in the middle of a sentence.
pub(super) fn join_lines(doc: &mut Document<'_>) {
    let single = wrap_width(doc, Shape::Break);
    // Some texts have an empty line behind every line of a wrapped paragraph.
    let double = if single.is_none() { wrap_width(doc, Shape::Para) } else { None };
    let mut line_start = 0usize;
    let mut soft = Vec::new();
    for &i in &doc.notes.breaks {
        let Some(t) = doc.tokens.get(i as usize) else { continue };
        let (before, after) = around(doc, i);
        let length = (t.start as usize).saturating_sub(line_start);
        line_start = t.end as usize;
        let open = before.is_word() || matches!(before, Shape::Comma | Shape::Num | Shape::Poss | Shape::Hyphen | Shape::Amp | Shape::Open);
        let goes_on = matches!(after, Shape::Lower | Shape::Comma | Shape::Dot | Shape::Semi | Shape::Close | Shape::QuoteClose);
        let width = if t.shape == Shape::Break { single } else { double };
        let joined = match width {
            // Wrapped at a width: a full line that no mark ends goes on.
            Some(width) => {
                length + 25 >= width
                    && (open && (goes_on || length + 14 >= width || t.shape == Shape::Para && before == Shape::Cap && length + 20 >= width)
                        || goes_on
                        || length + 12 >= width && !ends_sentence(before) && !matches!(after, Shape::Bullet | Shape::Hash))
            }
            None if t.shape == Shape::Break => {
                goes_on && open && length > 30
                    || matches!(after, Shape::Comma | Shape::Dot) && length > 3
                    || length > 12 && hangs(doc, i) && !ends_heading(doc, i)
                    || cuts_date(doc, i)
            }
            None => false,
        };
        if joined {
            soft.push(i);
        }
    }
    if soft.is_empty() {
        return;
    }
    let (mut n, mut next) = (0u32, soft.iter().peekable());
    doc.tokens.retain(|_| {
        n += 1;
        next.next_if(|i| **i + 1 == n).is_none()
    });
    let (mut gone, mut next) = (0u32, soft.iter().peekable());
    doc.notes.breaks.retain_mut(|i| {
        let joined = next.next_if_eq(&&*i).is_some();
        gone += u32::from(joined);
        *i -= gone;
        !joined
    });
}

/// The shapes before and behind a token.
fn around(doc: &Document<'_>, i: u32) -> (Shape, Shape) {
    (i.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b as usize)), doc.shape(i as usize + 1))
}

/// `a loan from the` ends no line of its own, whatever follows.
fn hangs(doc: &Document<'_>, i: u32) -> bool {
    let (before, after) = around(doc, i);
    before == Shape::Lower && after.is_word() && i.checked_sub(1).is_some_and(|b| Class::LeadingWord.holds(doc.lower(b as usize)))
}

/// The line ends within a date: `September`, and `12, 2011` below it.
fn cuts_date(doc: &Document<'_>, i: u32) -> bool {
    let (before, after) = around(doc, i);
    if after != Shape::Num || !before.is_capital() || !i.checked_sub(1).is_some_and(|b| Class::MonthName.holds(doc.lower(b as usize))) {
        return false;
    }
    let at = i as usize + 2;
    let year = at + usize::from(doc.shape(at) == Shape::Comma);
    doc.lower(at - 1).len() <= 2 && doc.shape(year) == Shape::Num && doc.lower(year).len() == 4
}

/// `Where the money comes from` may be a heading.
fn ends_heading(doc: &Document<'_>, i: u32) -> bool {
    i.checked_sub(1).is_some_and(|b| matches!(doc.lower(b as usize), b"from" | b"for" | b"to" | b"with" | b"by" | b"on" | b"in" | b"at"))
}

fn ends_sentence(shape: Shape) -> bool {
    matches!(shape, Shape::Dot | Shape::Bang | Shape::Colon | Shape::QuoteClose | Shape::Quote)
}

/// The width at which a text is wrapped, when most of its full lines break in mid-sentence there; `end` is what ends its lines.
fn wrap_width(doc: &Document<'_>, end: Shape) -> Option<usize> {
    let (mut open, mut longer, mut start) = (0usize, 0usize, 0usize);
    let mut lengths = Vec::new();
    for &i in &doc.notes.breaks {
        let Some(t) = doc.tokens.get(i as usize) else { continue };
        let length = (t.start as usize).saturating_sub(start);
        start = t.end as usize;
        longer += usize::from(length > 135);
        if t.shape == end && (40..=135).contains(&length) {
            lengths.push(length);
            let (before, after) = around(doc, i);
            open += usize::from((before.is_word() || before == Shape::Comma) && after == Shape::Lower || hangs(doc, i));
        }
    }
    let all = lengths.len();
    if open < 4 || open * 3 < all || longer * 2 > open {
        return None;
    }
    // The width that nine tenths of the lines stay under.
    lengths.sort_unstable();
    lengths.get(lengths.len() * 9 / 10).copied()
}

/// How often each shape occurs in a line.
struct Counts([u32; Shape::COUNT]);

impl Counts {
    #[inline]
    fn of(&self, shape: Shape) -> u32 {
        self.0.get(shape as usize).copied().unwrap_or(0)
    }

    fn words(&self) -> u32 {
        self.0.iter().take(Shape::CapNum as usize + 1).sum()
    }
}

/// Fills lines, zones and the place of every word, and tells the dots that end a sentence ([`Shape::Stop`]) from the others ([`Shape::Dot`]).
pub(super) fn read(doc: &mut Document<'_>) {
    let (mut lines, mut places, breaks) = (core::mem::take(&mut doc.lines), core::mem::take(&mut doc.places), core::mem::take(&mut doc.notes.breaks));
    lines.clear();
    places.clear();
    doc.openers.clear();
    doc.brackets.clear();
    doc.addresses.clear();
    places.reserve(doc.tokens.len());
    let (mut zone, mut seen_body, mut start, mut before, mut listing) = (Zone::Head, false, 0u32, 0u32, false);
    for &end in &breaks {
        if end > start {
            let (counts, channel) = place_words(doc, start as usize..end as usize, &mut places);
            let (sentences, words) = (counts.of(Shape::Stop), counts.words());
            let prose = words >= 20 || (sentences >= 1 && words >= 8);
            zone = match zone {
                _ if words <= 16 && contact_cue(doc, start, end, sentences) => Zone::Contact,
                _ if seen_body && words <= 12 && sentences == 0 && doc.lower(start as usize) == b"about" => Zone::Foot,
                Zone::Head | Zone::Contact if prose && words >= 14 => Zone::Body,
                z => z,
            };
            seen_body |= zone == Zone::Body && prose;
            listing = zone != Zone::Head && is_item(doc, start, end, &counts, listing);
            let one_of_many = zone != Zone::Head && marked(doc, start) && (marked(doc, before) || marked(doc, end + 1));
            before = start;
            if !listing
                && !one_of_many
                && is_title(doc, start, end, zone, &counts)
                && let Some(of_line) = places.get_mut(start as usize..)
            {
                of_line.fill(Place::Title);
            }
            lines.push(Line { start, end, zone, channel });
        }
        places.push(Place::Mid);
        start = end + 1;
    }
    (doc.lines, doc.places, doc.notes.breaks) = (lines, places, breaks);
}

/// Words that open a contact block when they begin a line.
fn contact_cue(doc: &Document<'_>, start: u32, end: u32, sentences: u32) -> bool {
    (start..end.min(start + 8)).any(|i| matches!(doc.lower(i as usize), b"contact" | b"contacts" | b"enquiries" | b"inquiries"))
        && sentences == u32::from(doc.shape(end as usize - 1) == Shape::Stop)
}

/// A mark of a list begins the line: `• Elk Valley Medical Center, Rye`, `2. Fenn County Clinic`.
fn marked(doc: &Document<'_>, start: u32) -> bool {
    let (first, next) = (doc.shape(start as usize), doc.shape(start as usize + 1));
    let number = first == Shape::Num && doc.lower(start as usize).len() <= 2 && matches!(next, Shape::Dot | Shape::Stop | Shape::Close);
    number || matches!(first, Shape::Bullet | Shape::Hyphen | Shape::Dash) && next.is_word()
}

/// An item of a list is no title: `Structures: Oxley Machining, Inc., Tacoma`, `Directorships: Oxley Pumps Limited; Marlow School Trust`, `President: Ann Holt (Oxley Fibres)`, `Oxley Food Pantry – $30,000`;
/// and where such a list goes on, `Logistics: Old Oxley Freight Line`.
fn is_item(doc: &Document<'_>, start: u32, end: u32, counts: &Counts, listing: bool) -> bool {
    let behind = counts.of(Shape::Comma) + counts.of(Shape::Semi) + counts.of(Shape::Open) + counts.of(Shape::Dash) > 0 || listing;
    let labelled = counts.of(Shape::Colon) == 1 && behind && (start..end.min(start + 5)).any(|i| doc.shape(i as usize) == Shape::Colon);
    let priced = counts.of(Shape::Currency) > 0 && counts.of(Shape::Dash) + counts.of(Shape::Bullet) + counts.of(Shape::Colon) > 0;
    labelled || priced
}

/// All content words of the line are capitalised, and there are enough of them to tell.
fn is_title(doc: &Document<'_>, start: u32, end: u32, zone: Zone, counts: &Counts) -> bool {
    let (words, most_caps) = (counts.words(), counts.of(Shape::Caps));
    let most = most_caps + counts.of(Shape::Cap);
    let enough = match zone {
        Zone::Head => words >= 4,
        Zone::Body => words >= 5,
        Zone::Contact | Zone::Foot => words >= 9,
    };
    // A line of addresses and numbers is no title, however its words are written.
    let emails = counts.of(Shape::Email);
    let address = emails > 0 || counts.of(Shape::Num) + counts.of(Shape::Url) >= 3;
    // A headline may end with `Inc.`
    let stop = doc.shape(end as usize - 1) == Shape::Stop && !matches!(doc.lower((end as usize).saturating_sub(2)), b"inc" | b"ltd" | b"corp" | b"co");
    // Neither are people in a row, with initials or with what they are behind commas: `Authors: J. Holt, T. Marsh`, `Press contact: Ann Holt, Head of Trade`.
    let row = counts.of(Shape::Comma) >= 2 && (counts.of(Shape::Initial) >= 2 || counts.of(Shape::Colon) == 1 && matches!(zone, Zone::Contact | Zone::Foot));
    let may_be_cased = enough && !stop && !address && !row && words <= 40;
    if most < 3 || !may_be_cased && most_caps < 3 {
        return false;
    }
    let (mut lower, mut capital, mut caps) = (0, 0, 0);
    for i in start as usize..end as usize {
        match (doc.shape(i), doc.lower(i)) {
            (_, [] | [_]) => {}
            (Shape::Lower, [_, _] | [_, _, _] | b"with" | b"from" | b"into" | b"over" | b"than" | b"that" | b"their" | b"amid" | b"upon") => {}
            (Shape::Lower, _) => {
                lower += 1;
                if lower * 6 > most {
                    return false;
                }
            }
            (Shape::Caps, _) => {
                capital += 1;
                caps += 1;
            }
            (Shape::Cap, _) => capital += 1,
            _ => {}
        }
    }
    // A list of people with their posts (`* Ann Holt, M.D., director of …`) is no title.
    let item = lower > 0 && doc.shape(start as usize) == Shape::Bullet;
    let all_caps = caps >= 3 && caps * 10 >= capital * 8 && lower == 0;
    all_caps && words >= 3 || may_be_cased && !item && lower * 6 <= capital && capital >= 3
}

/// How much a token tells of an address or a telephone number: what comes to [`CHANNEL`] is one.
#[inline]
fn channel(doc: &Document<'_>, i: usize, t: &Token) -> u32 {
    match t.shape {
        Shape::Email | Shape::At => CHANNEL,
        Shape::Num | Shape::NumWord | Shape::CapNum | Shape::Url => doc.lower(i).iter().filter(|b| b.is_ascii_digit()).count() as u32,
        // `press [at] zentrix [dot] example`
        Shape::Open if doc.lower(i + 1) == b"at" => CHANNEL,
        Shape::Lower if t.end - t.start == 3 && doc.lower(i) == b"dot" => CHANNEL,
        _ => 0,
    }
}

/// The digits of the shortest telephone number.
const CHANNEL: u32 = 7;

/// Do these tokens hold an address, an `at` in brackets, or seven digits?
pub(crate) fn holds_channel(doc: &Document<'_>, first: u32, end: u32) -> bool {
    let tokens = doc.tokens.get(first as usize..end as usize).unwrap_or(&[]);
    let mut much = 0;
    (first as usize..).zip(tokens).any(|(i, t)| {
        much += channel(doc, i, t);
        much >= CHANNEL
    })
}

/// Appends the places of a line's words as if it were no title; how often each shape occurs, and whether the line holds an address or a number.
fn place_words(doc: &mut Document<'_>, line: core::ops::Range<usize>, places: &mut Vec<Place>) -> (Counts, bool) {
    let mut counts = Counts([0; Shape::COUNT]);
    let mut opens = true;
    let mut much = 0u32;
    for i in line {
        let Some(t) = doc.tokens.get(i).copied() else { break };
        let mut shape = t.shape;
        let spaced = t.spaced;
        if shape == Shape::Dot && sentence::ends(doc, i) {
            shape = Shape::Stop;
            if let Some(t) = doc.tokens.get_mut(i) {
                t.shape = shape;
            }
        }
        much = much.saturating_add(channel(doc, i, &t));
        match shape {
            s if s.may_open() => doc.openers.push(i as u32),
            Shape::Open => doc.brackets.push(i as u32),
            Shape::Url | Shape::Email | Shape::At => doc.addresses.push(i as u32),
            _ => {}
        }
        if let Some(n) = counts.0.get_mut(shape as usize) {
            *n += 1;
        }
        let mut place = Place::Mid;
        match shape {
            Shape::Stop | Shape::Bang | Shape::Bullet | Shape::QuoteOpen | Shape::SingleOpen => opens = true,
            // A straight mark opens when a space stands before it.
            Shape::Quote => opens |= spaced,
            Shape::QuoteClose | Shape::Single | Shape::Close | Shape::Open | Shape::Dash | Shape::Hash => {}
            _ => {
                if opens {
                    place = Place::Start;
                }
                opens = false;
            }
        }
        places.push(place);
    }
    (counts, much >= CHANNEL)
}
