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
