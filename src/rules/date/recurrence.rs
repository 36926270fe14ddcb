//! What comes again every year is a set and no date: `between May and October each year`, `every year on 9 March`.

use super::check::{reads, word_before};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// The words read as a date, and none beside them says that it comes again.
pub(super) fn once(v: &View<'_, '_>, m: &Match) -> bool {
    reads(v, m) && !recurs(v, m)
}

/// `… each year`, `… annually`, `every year on …`
pub(super) fn recurs(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let year = |w: &[u8]| matches!(w, b"year" | b"month" | b"week");
    // `May and October each year`, `Monday of March each year`: what else is said of it stands between.
    let links = matches!(v.lower(b), b"and" | b"to" | b"or" | b"through" | b"until" | b"of" | b"in") || matches!(v.shape(b), Shape::Hyphen | Shape::Dash);
    let b = if links && (v.has(b + 1, Label::Month) || v.has(b + 1, Label::MonthX)) { b + 2 } else { b };
    let of = u32::from(v.lower(b) == b"of");
    if matches!(v.lower(b + of), b"each" | b"every") && year(v.lower(b + of + 1)) || matches!(v.lower(b), b"annually" | b"yearly") {
        return true;
    }
    let led = matches!(word_before(v, a, 1), b"on" | b"in" | b"from" | b"between");
    led && (year(word_before(v, a, 2)) && matches!(word_before(v, a, 3), b"each" | b"every") || matches!(word_before(v, a, 2), b"annually" | b"yearly"))
}

/// `every Tuesday, Thursday and Saturday`, `Monday to Friday, 9am–5pm`: of every week.
pub(super) fn is_weekly(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let link = |s: u32| matches!(v.shape(s), Shape::Comma | Shape::Amp | Shape::Slash) || matches!(v.lower(s), b"and" | b"or");
    let mut s = a;
    while s > 1 && link(s - 1) {
        s -= 1;
        if s > 1 && v.has(s - 1, Label::Weekday) {
            s -= 1;
        }
    }
    s < a && s > 0 && v.has(s, Label::Weekday) && matches!(v.lower(s - 1), b"every" | b"each") || is_open_hours(v, a, b)
}

/// A stretch of weekdays with the hours of a day behind it.
fn is_open_hours(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let to = |s: u32| matches!(v.lower(s), b"to" | b"through" | b"thru" | b"until" | b"till") || matches!(v.shape(s), Shape::Hyphen | Shape::Dash);
    let behind = |s: u32| to(s) && v.has(s + 1, Label::Weekday);
    let end = if behind(b) {
        b + 2
    } else if a > 1 && to(a - 1) && v.has(a - 2, Label::Weekday) || (a..b).any(|s| s + 1 < b && behind(s)) {
        b
    } else {
        return false;
    };
    let from = (end..end + 4).find(|s| matches!(v.shape(*s), Shape::Num | Shape::NumWord));
    let led = |n: u32| {
        (end..n).all(|s| {
            v.shape(s) == Shape::Comma || v.shape(s) == Shape::Open || v.shape(s) == Shape::Colon || matches!(v.lower(s), b"from" | b"between" | b"at")
        })
    };
    from.is_some_and(|n| led(n) && (n + 1..n + 4).any(|s| to(s) || v.lower(s) == b"and"))
}
