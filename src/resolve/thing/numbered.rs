//! Names that a year or a number leads or ends: `2024 ZXW Water Award`, `25th Annual Boat Race`, `OxCon 2024`.

use super::reader::Reader;
use super::told::Told;
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

const HEADS: u128 = Label::OtherHead.bit() | Label::OtherHeadFirst.bit() | Label::OtherHeadX.bit();

/// `numbers`: where years and numbers stand that may count something; `alone`: a date is this year and no more, or nothing was found there.
pub(super) fn names(r: &Reader<'_, '_>, numbers: &[u32], alone: &dyn Fn(u32) -> bool) -> Vec<Told> {
    let mut out = Vec::new();
    for t in numbers.iter().copied() {
        let year = r.year(t);
        let number = year
            || r.shape(t) == Shape::NumWord && [b"th".as_slice(), b"st", b"nd", b"rd"].iter().any(|e| r.lower(t).ends_with(e))
            || r.shape(t) == Shape::Cap && (r.has(t, Label::Ordinal.bit()) || r.lower(t) == b"second") && r.place(t) == Place::Mid;
        if !number || !alone(t) {
            continue;
        }
        if let Some(end) = led(r, t) {
            // `OXL-DeMo 3rd Workshop`
            let own = t.checked_sub(1).filter(|b| !year && r.word(*b) && r.marked(*b));
            out.push((own.unwrap_or(t), end, 12, "name-led-by-a-number"));
        } else if year {
            out.extend(ended(r, t));
        }
    }
    out
}

/// Heads that a number counts and no more: `the 30th Anniversary`, `2nd Degree`.
fn counted(word: &[u8]) -> bool {
    Class::CountedHead.holds(word)
}

/// Where the name ends that a number leads: at the last head of its words, with what that is for.
fn led(r: &Reader<'_, '_>, number: u32) -> Option<u32> {
    let (mut at, mut head) = (number + 1, None);
    // `First Secretary`, `First Class`
    if r.shape(number) == Shape::Cap && (r.has(at, Label::RoleHead.bit() | Label::RoleTitle.bit()) || counted(r.lower(at))) {
        return None;
    }
    while at < number + 14 {
        let small =
            matches!(r.lower(at), b"of" | b"for" | b"the" | b"and" | b"to") && r.shape(at) == Shape::Lower || matches!(r.shape(at), Shape::Amp | Shape::Poss);
        if r.word(at) && r.has(at, HEADS) && r.shape(at) != Shape::Initial && !counted(r.lower(at)) {
            head = Some(at + 1);
        } else if !r.word(at) && !(small && at > number + 1) {
            break;
        }
        // `2024 Summit of the Oxley Forum`: whose it is; `2024 Teacher of the Year Contest` is not.
        let year = matches!(r.lower(at + 2), b"year" | b"month" | b"decade" | b"century" | b"week");
        if small && head == Some(at) && r.lower(at) != b"for" && r.lower(at) != b"and" && !year {
            break;
        }
        at += 1;
    }
    let mut end = head.filter(|e| *e > number + 1)?;
    // `Coaches of 2002 Award`, `25th Convention`
    let alone = end == number + 2
        && !matches!(r.lower(end - 1), b"convention" | b"appeal" | b"congress" | b"conference" | b"summit" | b"games" | b"olympics" | b"treaty" | b"protocol");
    if alone {
        return None;
    }
    // `2024 Oxley Forum Director`
    if r.word(end) && r.has(end, Label::RoleHead.bit() | Label::RoleTitle.bit()) && r.place(end) != Place::Title {
        return None;
    }
    // `16th Annual Awards Celebration`, `2025 Best Law Firm`
    if r.place(end) != Place::Title {
        let on = r.ahead(end).min(end + 3).max(end);
        let those = |t: u32| {
            matches!(r.lower(t), b"winners" | b"winner" | b"results" | b"finalists" | b"recipients" | b"nominees" | b"honorees" | b"committee" | b"board")
        };
        end = (end..on).find(|t| those(*t)).unwrap_or(on);
    }
    let on = tail(r, end);
    // `3rd Summit of Marsh Societies`, `2017 Progress Report to Parliament`
    let led_on = r.lower(end) == b"to" || r.lower(end) == b"of" && !r.year(number);
    if on == end && led_on && r.place(end) != Place::Title {
        let reach = r.ahead(end + 1);
        if reach > end + 1
            && !r.has(reach - 1, Label::Country.bit() | Label::City.bit() | Label::Org.bit() | Label::Given.bit())
            && r.shape(reach - 1) == Shape::Cap
        {
            return Some(reach);
        }
    }
    Some(on)
}

/// `Award for Good Boats`, `Prize in Marsh Science`, `Report to Parliament`.
pub(super) fn tail(r: &Reader<'_, '_>, end: u32) -> u32 {
    if !matches!(r.lower(end), b"for" | b"on" | b"against") || r.shape(end) != Shape::Lower || r.place(end) == Place::Title {
        return end;
    }
    let first = end + 1 + u32::from(r.lower(end + 1) == b"the");
    let on = r.titled(first);
    let place = Label::Country.bit() | Label::Month.bit() | Label::Given.bit() | Label::Org.bit();
    // `Summit on Marsh Health in Oxley`
    let town = Label::Country.bit() | Label::City.bit() | Label::BigCity.bit() | Label::Subdivision.bit() | Label::Direction.bit();
    let on = (first..on).find(|t| matches!(r.lower(*t), b"in" | b"at") && r.has(t + 1, town)).unwrap_or(on);
    // `Holt Medal for University biologist`
    let of_noun = r.shape(on) == Shape::Lower && r.has(on, Label::Noun.bit()) && !r.has(on, Label::Function.bit() | Label::Verb.bit());
    if on > first && !r.has(first, place) && !of_noun { on } else { end }
}

/// `at OxCon 2024,`: what is no month and no season before a year.
fn ended(r: &Reader<'_, '_>, year: u32) -> Option<Told> {
    let first = r.back(year);
    let first = r.behind_verb(first, year);
    let before = r.before(first);
    let time = Label::Season.bit()
        | Label::Month.bit()
        | Label::CompanySuffix.bit()
        | Label::Country.bit()
        | Label::City.bit()
        | Label::Function.bit()
        | Label::Stop.bit();
    let behind = r.shape(year + 1);
    let closed = matches!(
        behind,
        Shape::Comma | Shape::Stop | Shape::Close | Shape::Para | Shape::Break | Shape::Dash | Shape::Colon | Shape::Quote | Shape::QuoteClose | Shape::Poss
    ) || Class::BehindADatedThing.holds(r.lower(year + 1));
    if first == year || !closed || (first..year).any(|t| r.has(t, time)) {
        return None;
    }
    let odd = (first..year).any(|t| r.word(t) && (r.marked(t) || r.shape(t) == Shape::Caps && r.lower(t).len() >= 2 || (r.labels)(t) == 0));
    let met = matches!(before, b"at" | b"the" | b"of" | b"for" | b"attend" | b"attending" | b"to" | b"during" | b"annual" | b"from" | b"(" | b"join" | b"an");
    let several = year - first >= 2;
    let small = first > 0 && r.shape(first - 1) == Shape::Lower;
    let since =
        matches!(before, b"in" | b"since" | b"by" | b"until" | b"before" | b"after" | b"through" | b"early" | b"late" | b"mid" | b"and" | b"or" | b"said");
    let held = matches!(r.lower(year + 1), b"will" | b"is" | b"takes");
    let count = (first..year)
        .any(|t| matches!(r.lower(t), b"year" | b"quarter" | b"fiscal" | b"budget" | b"results" | b"class" | b"full" | b"half" | b"since" | b"copyright"));
    let words = (first..year).filter(|t| r.word(*t)).count();
    if (2..=4).contains(&words) && !count && r.place(year) != Place::Title && (small && !since || r.opens(first) && held) {
        return Some((first, year + 1, 10, "name-and-its-year"));
    }
    // `Oxley Pumps 2024,` in a title
    let title = r.place(year) == Place::Title || r.opens(first);
    (odd && (met || !title || several) && (met || several || r.marked(first) || r.shape(first) == Shape::Caps) || several && met && !title).then_some((
        first,
        year + 1,
        10,
        "name-and-its-year",
    ))
}
