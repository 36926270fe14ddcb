//! Words that say that a line or sentence tells whom to ask, and what for.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::Line;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What a word says that the contact is for.
fn purpose_of(word: &[u8]) -> Option<&'static str> {
    Some(match word {
        b"media" | b"press" | b"journalist" | b"journalists" | b"news" | b"newsroom" | b"publicity" | b"publicist" | b"reporters" | b"interview"
        | b"interviews" => "media",
        b"investor" | b"investors" | b"shareholder" | b"shareholders" | b"analyst" | b"analysts" | b"ir" => "investors",
        b"sales" | b"partnership" | b"partnerships" | b"sponsorship" => "sales",
        b"register" | b"registration" | b"registrations" | b"rsvp" | b"booking" | b"bookings" => "registration",
        b"general" => "general",
        _ => return None,
    })
}

/// The first purpose that tokens name.
pub(super) fn purpose(r: &Release<'_, '_>, first: u32, end: u32) -> Option<&'static str> {
    (first..end).find_map(|t| purpose_of(r.doc.lower(t as usize)))
}

/// A short line that heads a contact block, or begins with such a heading: `Media Contact:`, `CONTACT: Ann Roe`.
pub(super) fn heads(r: &Release<'_, '_>, line: &Line) -> Option<u32> {
    let end = line.end.min(line.start + 9);
    let sentence = (line.start..end).any(|t| r.doc.shape(t as usize) == Shape::Stop && t + 1 < line.end);
    // `External Relations Officer` under a name is a post.
    let post = |t: u32| r.doc.shape(t as usize + 1).is_capital() && r.labels(t + 1) & Label::RoleHead.bit() != 0;
    let colon = (line.start..end).any(|t| r.doc.shape(t as usize) == Shape::Colon);
    // `VP, Investor Relations` under a name is one, too.
    let titled = !colon
        && (line.start..line.end).any(|t| r.labels(t) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && !r.doc.is(t as usize, Class::ContactNoun));
    // `Press office`, `For media:`
    let desk = |t: u32| {
        let kind = |w: &[u8]| matches!(w, b"press" | b"media" | b"communications" | b"news");
        t == line.start
            && kind(r.doc.lower(t as usize))
            && matches!(r.doc.lower(t as usize + 1), b"office" | b"team" | b"desk" | b"centre" | b"center")
            && line.end - line.start <= 4
            // `Oxley Ltd Press Office: 555 …`
            || kind(r.doc.lower(t as usize))
                && matches!(r.doc.lower(t as usize + 1), b"office" | b"team" | b"desk" | b"centre" | b"center")
                && r.doc.shape(t as usize + 2) == Shape::Colon
            || t == line.start + 1
                && r.doc.lower(line.start as usize) == b"for"
                && purpose_of(r.doc.lower(t as usize)).is_some()
                && r.doc.shape(t as usize + 1) == Shape::Colon
    };
    let further = |t: u32| {
        matches!(r.doc.lower(t as usize), b"further" | b"more" | b"additional")
            && (t + 1..t + 4).any(|n| matches!(r.doc.lower(n as usize), b"information" | b"details" | b"info"))
    };
    (line.start..end)
        .find(|t| !sentence && r.doc.is(*t as usize, Class::ContactNoun) && !(post(*t) && !colon) && !titled || *t <= line.start + 1 && further(*t) || desk(*t))
        .or_else(|| glued(r, line.start).then_some(line.start))
}

/// `ContactAnn Roe`, `Contact DetailsAnn Roe`: a heading that lost its line end.
fn glued(r: &Release<'_, '_>, first: u32) -> bool {
    let word = r.doc.word(first as usize);
    word.strip_prefix("Contact").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// The first word of a sentence that asks to get in touch.
pub(super) fn asks(r: &Release<'_, '_>, first: u32, end: u32) -> Option<u32> {
    (first..end).find(|t| r.doc.is(*t as usize, Class::ContactVerb))
}

/// A line that ends a contact block: an end mark, the next heading, what a wire service adds.
pub(super) fn ends(r: &Release<'_, '_>, line: &Line) -> bool {
    let first = r.doc.lower(line.start as usize);
    let words = line.end - line.start;
    matches!(r.doc.shape(line.start as usize), Shape::Hash)
        || matches!(first, b"ends" | b"end" | b"source" | b"view" | b"original" | b"tags" | b"share") && words <= 12
        || matches!(first, b"about" | b"notes" | b"background" | b"disclaimer" | b"forward-looking") && words <= 12
}
