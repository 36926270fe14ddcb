//! What belongs to the name of a thing behind its head: a number, a place and a year, another head.

use super::edge::HEADS;
use super::reader::Reader;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Symphony No. 4`, `U.S. Patent No. 9,104,332`
pub(super) fn number(r: &Reader<'_, '_>, end: u32) -> Option<u32> {
    let no = matches!(r.lower(end), b"no" | b"nos" | b"no." | b"number") && r.shape(end) == Shape::Cap;
    let at = end + 1 + u32::from(matches!(r.shape(end + 1), Shape::Dot | Shape::Stop));
    if no && matches!(r.shape(at), Shape::Num | Shape::NumWord | Shape::CapNum) {
        return Some(at + 1);
    }
    // `Quarterly Reports on Form 10` + `-Q`
    let form = end >= 2 && r.lower(end - 2) == b"form" && r.shape(end - 1) == Shape::Num;
    let letter = r.shape(end) == Shape::Hyphen
        && !r.spaced(end)
        && !r.spaced(end + 1)
        && matches!(r.shape(end + 1), Shape::Initial | Shape::Caps)
        && !r.doc.word(end as usize + 1).ends_with('.');
    (form && letter).then_some(end + 2)
}

/// `Small Boats Showcase` + ` and Expo`
pub(super) fn second_head(r: &Reader<'_, '_>, f: &Found, end: u32, free: &dyn Fn(u32) -> bool) -> Option<u32> {
    let head = end + 1;
    let bare = r.lower(end) == b"and" && r.shape(head) == Shape::Cap && r.has(head, HEADS) && !r.word(head + 1) && r.lower(head + 1) != b"of";
    let event = r.doc.is_of_one(head as usize, &[Class::EventNoun, Class::HeldUnderItsName]);
    let both = event && r.has(end - 1, HEADS) && r.place(head) != Place::Title && free(head);
    (bare && both && !f.rule.starts_with("listed")).then_some(head + 1)
}

/// `Malt Expo Chile`, `Oxley Award 2024`: where a meeting is held, and which of many it is. `next`: the names behind.
pub(super) fn place_and_year(r: &Reader<'_, '_>, f: &Found, end: u32, next: &[Found]) -> u32 {
    if f.rule == "title-in-quotation-marks" || f.rule == "thing-before-its-noun" || r.place(f.first) == Place::Title {
        return end;
    }
    let meeting = |n: &&Found| {
        let held = r.doc.is_of_one(end.saturating_sub(1) as usize, &[Class::EventNoun, Class::HeldUnderItsName]);
        let closed = r.shape(n.end) != Shape::Comma || !r.word(n.end + 1);
        held && n.kind == Kind::Place && n.first == end && r.spaced(end) && closed && !r.shape(n.end).is_capital()
    };
    let end = next.first().filter(meeting).map_or(end, |n| n.end);
    let years = r.year(end) && r.spaced(end);
    // `Strategy for Eastern Europe 2021–2024`
    let range = matches!(r.shape(end + 1), Shape::Dash | Shape::Hyphen) && !r.spaced(end + 1) && r.shape(end + 2) == Shape::Num && !r.spaced(end + 2);
    let until = if range { end + 3 } else { end + 1 };
    let dated = next.iter().find(|n| n.first <= end && end < n.end).is_none_or(|n| n.kind == Kind::Date && n.first == end && n.end == until);
    if years && dated { until } else { end }
}
