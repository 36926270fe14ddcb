//! Which comes first in `9/11/2001`: what the release's other dates show, else where the issuer is.

use super::{Read, Release};
use crate::rules::date::reading::Reading;
use crate::tape::atom::Kind;

/// The month stands first.
pub(super) fn month_first(r: &Release<'_, '_>, all: &[Read<'_>]) -> bool {
    let numeric: Vec<(u8, u8)> =
        all.iter().filter_map(|d| if let Reading::Numeric { first, second, .. } = d.reading { Some((first, second)) } else { None }).collect();
    if numeric.is_empty() {
        return false;
    }
    if numeric.iter().any(|(a, _)| *a > 12) {
        return false;
    }
    if numeric.iter().any(|(_, b)| *b > 12) {
        return true;
    }
    // `April 11, 2024` is written where the month comes first in numbers too, but not only there; the country says more.
    let (mut us, mut other) = (0, 0);
    // `Oakland County Sheriff`, too, says where.
    for f in r.found.iter().filter(|f| matches!(f.kind, Kind::Place | Kind::Org)) {
        let words = f.first..if f.kind == Kind::Place { f.first + 1 } else { f.end };
        for cell in words.filter_map(|t| r.cell(t)) {
            // `BERLIN, 04.11.2022`: there is one in Ohio, too.
            let city = |home: bool| r.gazetteer.entries(cell).any(|e| e.label() == "city" && !e.country().is_empty() && (e.country() == "US") == home);
            let abroad = city(true) && city(false);
            r.gazetteer.entries(cell).filter(|e| !(abroad && e.label() == "city" && e.country() == "US")).for_each(|e| match (e.label(), e.country()) {
                ("state-abbreviation" | "subdivision", "US") => us += 2,
                ("country", "US") => us += 2,
                ("country", c) if !c.is_empty() => other += 1,
                ("city", "US") => us += 1,
                ("city" | "subdivision", c) if !c.is_empty() => other += 1,
                _ => {}
            });
        }
    }
    us > other
}
