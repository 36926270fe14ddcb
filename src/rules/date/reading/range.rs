//! Ranges: `4 to 8 December 2023`, `from May to July`, `1998 and June 2015`, `2011/12`.

use super::super::word::{Piece, Unit, Word};
use super::number::{count, day, fiscal_year, two_digits, year_number};
use super::{Reading, Year, normal, point, trim};

/// Reads two ends with a connecting word between them.
pub(super) fn read<'t>(pieces: &[Piece<'t>]) -> Option<Reading<'t>> {
    // `2025-26 season`, `2006/07 financial year`
    let pieces = match pieces {
        [head @ .., Piece { word: Word::Text("season"), .. }] => head,
        [head @ .., Piece { word: Word::Text("fiscal" | "financial" | "academic" | "school"), .. }, Piece { word: Word::Unit(Unit::Year), .. }] => head,
        _ => pieces,
    };
    (1..pieces.len().saturating_sub(1)).find_map(|i| {
        let link = pieces.get(i)?.word;
        if !connects(&link) {
            return None;
        }
        // `to mid-June`, `and the`: the link may be two marks (`, and`).
        let (left, right) = (trim(pieces.get(..i)?), trim(pieces.get(i + 1..)?));
        if left.is_empty() || right.is_empty() {
            return None;
        }
        let (from, to) = ends(&normal(left), &normal(right), &link)?;
        Some(Reading::Range { from: Box::new(from), to: Box::new(to), left: i, right: i + 1 })
    })
}

fn connects(w: &Word<'_>) -> bool {
    matches!(w, Word::Dash | Word::Slash | Word::Comma | Word::Text("to" | "through" | "thru" | "until" | "till" | "and" | "or" | "into"))
}

/// The first and the last of a range.
type Ends<'t> = (Reading<'t>, Reading<'t>);

/// Both ends, each with what only the other says.
fn ends<'t>(left: &[Word<'t>], right: &[Word<'t>], link: &Word<'_>) -> Option<Ends<'t>> {
    if *link == Word::Slash && are_days(left, right) {
        let plain = |w: &[Word<'t>]| w.iter().filter(|w| **w != Word::Slash).cloned().collect::<Vec<_>>();
        return ends(&plain(left), &plain(right), &Word::Dash);
    }
    // `some 15 to 25 years ago`
    let left = match left {
        [Word::Mod(_) | Word::Text("some" | "nearly" | "almost"), n @ (Word::Num(_) | Word::Count(_))] => core::slice::from_ref(n),
        _ => left,
    };
    if let Some(ends) = counted(left, right) {
        return Some(ends);
    }
    let left = match left {
        [Word::Text("fy" | "fiscal" | "financial"), Word::Unit(Unit::Year), y] | [Word::Text("fy" | "fiscal" | "financial"), y] => core::slice::from_ref(y),
        _ => left,
    };
    if let Some(years) = fiscal_years(left, right).or_else(|| short_years(left, right, link)) {
        return years;
    }
    let year_or_season = matches!(left, [Word::Season(_)]) || matches!(left, [y] if year_number(y).is_some());
    if *link == Word::Slash && !year_or_season {
        return months(left, point::read(right)?);
    }
    let from = point::read(left);
    if let Some(ends) = from.as_ref().and_then(|from| month_in_front(from, right)).or_else(|| days_in_a_row(left, right)) {
        return Some(ends);
    }
    let to = point::read(right)?;
    if let Some((weekday, d)) = lone_day(left) {
        return match to {
            Reading::Day { month, year, .. } => Some((Reading::Day { weekday, day: d, month, year }, to)),
            _ => same_period(left, to),
        };
    }
    match from {
        None => same_period(left, to),
        Some(from) => (comparable(&from, &to) && *link != Word::Comma).then(|| share(from, to)),
    }
}

/// `January 28/29/30`, `12/13 March 2016`: days of a month that is written out.
fn are_days(left: &[Word<'_>], right: &[Word<'_>]) -> bool {
    let days = |w: &[Word<'_>]| w.iter().all(|w| matches!(w, Word::Month(_) | Word::Slash) || day(w).is_some() || year_number(w).is_some());
    let month = |w: &[Word<'_>]| w.iter().any(|w| matches!(w, Word::Month(_)));
    month(left) != month(right) && !matches!(left, [Word::Month(_)]) && days(left) && days(right)
}

/// `15 to 25 years ago`: the earlier first.
fn counted<'t>(left: &[Word<'t>], right: &[Word<'t>]) -> Option<Ends<'t>> {
    let [Word::Num(_) | Word::Count(_)] = left else { return None };
    let to @ Reading::Counted { unit, ahead, from, .. } = point::read(right)? else { return None };
    let near = Reading::Counted { n: count(left)?, unit, ahead, from };
    Some(if ahead { (near, to) } else { (to, near) })
}

/// `FY2023/24`; the inner is none where the second is not the year after.
fn fiscal_years<'t>(left: &[Word<'t>], right: &[Word<'t>]) -> Option<Option<Ends<'t>>> {
    let ([Word::Mixed(_)], [Word::Num(s)]) = (left, right) else { return None };
    let first = fiscal_year(left)?;
    let last = two_digits(s).or_else(|| year_number(&Word::Num(s)))?;
    Some((last == first + 1).then_some((Reading::FiscalYear(first), Reading::FiscalYear(last))))
}

/// `2011/12`, `2001-07`; the inner is none where they are too far apart.
fn short_years<'t>(left: &[Word<'t>], right: &[Word<'t>], link: &Word<'_>) -> Option<Option<Ends<'t>>> {
    let ([y], [Word::Num(s)]) = (left, right) else { return None };
    let first = year_number(y)?;
    let n = s.parse::<i32>().ok().filter(|_| s.len() == 2)?;
    let last = first / 100 * 100 + n;
    let last = if last <= first { last + 100 } else { last };
    // `1940-81`: a longer stretch, when the second is plainly of the same century and past.
    let long = last < 2030 && last / 100 == first / 100;
    let near = last - first <= if *link == Word::Slash { 1 } else { 30 } || long && *link != Word::Slash;
    Some(near.then_some((Reading::Year(first), Reading::Year(last))))
}

/// `September/October 2023`
fn months<'t>(left: &[Word<'t>], to: Reading<'t>) -> Option<Ends<'t>> {
    match (left, to) {
        ([Word::Month(m)], to @ Reading::Month { year, .. }) => Some((Reading::Month { month: *m, year }, to)),
        _ => None,
    }
}

/// `May 4-8, 2023`
fn month_in_front<'t>(from: &Reading<'t>, right: &[Word<'t>]) -> Option<Ends<'t>> {
    let Reading::Day { month, year: year @ (Year::Open | Year::Shift(..)), .. } = from else { return None };
    let (day, told) = bare_day(right)?;
    let year = if told == Year::Open { *year } else { told };
    Some((with_year(from.clone(), year), Reading::Day { weekday: None, day, month: *month, year }))
}

/// `May 3, 4 and 5, 2024`
fn days_in_a_row<'t>(left: &[Word<'t>], right: &[Word<'t>]) -> Option<Ends<'t>> {
    let [Word::Month(month), d, rest @ ..] = left else { return None };
    if rest.is_empty() || rest.len() > 3 || !rest.iter().all(|w| day(w).is_some()) {
        return None;
    }
    let (first, (last, year)) = (day(d)?, bare_day(right)?);
    let at = |day| Reading::Day { weekday: None, day, month: *month, year };
    Some((at(first), at(last)))
}

/// `8` of `4-8`, with the year behind it.
fn bare_day(words: &[Word<'_>]) -> Option<(u8, Year)> {
    match words {
        [d] => Some((day(d)?, Year::Open)),
        [Word::Weekday(_), d] => Some((day(d)?, Year::Open)),
        [d, y] => Some((day(d)?, Year::Is(year_number(y)?))),
        [Word::Weekday(_), d, y] => Some((day(d)?, Year::Is(year_number(y)?))),
        _ => None,
    }
}

/// `4`, `Monday 4`
fn lone_day(words: &[Word<'_>]) -> Option<(Option<u8>, u8)> {
    match words {
        [d] => Some((None, day(d)?)),
        [Word::Weekday(w), d] => Some((Some(*w), day(d)?)),
        // `1st, 2nd and 3rd of June`
        [d, rest @ ..] if rest.len() <= 3 && rest.iter().all(|w| day(w).is_some()) => Some((None, day(d)?)),
        _ => None,
    }
}

/// `first and second quarters of 2023`, `early to mid-2024`, `499-493 BC`.
fn same_period<'t>(left: &[Word<'t>], to: Reading<'t>) -> Option<(Reading<'t>, Reading<'t>)> {
    match (left, &to) {
        ([Word::Ordinal(n)], Reading::Quarter { year, .. }) => Some((Reading::Quarter { n: *n, year: *year }, to)),
        ([Word::Ordinal(n)], Reading::Half { year, .. }) => Some((Reading::Half { n: *n, year: *year }, to)),
        ([Word::Ordinal(n)], Reading::Century(_)) => Some((Reading::Century(i32::from(*n)), to)),
        ([Word::Mod(m)], Reading::Modified { of, .. }) => Some((Reading::Modified { modifier: Some(*m), of: of.clone() }, to)),
        ([Word::Num(n)], Reading::Year(y)) if *y <= 0 => n.parse::<i32>().ok().map(|n| (Reading::Year(1 - n), to)),
        ([Word::Apostrophe, ..] | [Word::Unit(Unit::Year), ..], _) => None,
        _ => None,
    }
}

fn with_year<'t>(r: Reading<'t>, year: Year) -> Reading<'t> {
    match r {
        Reading::Day { weekday, day, month, year: Year::Open } => Reading::Day { weekday, day, month, year },
        Reading::Month { month, year: Year::Open } => Reading::Month { month, year },
        Reading::Quarter { n, year: Year::Open } => Reading::Quarter { n, year },
        Reading::Half { n, year: Year::Open } => Reading::Half { n, year },
        Reading::Season { code, year: Year::Open } => Reading::Season { code, year },
        Reading::Modified { modifier, of } => Reading::Modified { modifier, of: Box::new(with_year(*of, year)) },
        r => r,
    }
}

/// Where in the year, for telling whether a range crosses New Year.
fn place(r: &Reading<'_>) -> Option<(u8, u8)> {
    match r {
        Reading::Day { month, day, .. } => Some((*month, *day)),
        Reading::Month { month, .. } => Some((*month, 0)),
        Reading::Quarter { n, .. } => Some((n * 3 - 2, 0)),
        Reading::Modified { of, .. } => place(of),
        _ => None,
    }
}

fn year_of(r: &Reading<'_>) -> Option<Year> {
    match r {
        Reading::Day { year, .. } | Reading::Month { year, .. } | Reading::Quarter { year, .. } | Reading::Half { year, .. } | Reading::Season { year, .. } => {
            Some(*year)
        }
        Reading::Modified { of, .. } => year_of(of),
        _ => None,
    }
}

/// The end without a year takes the other's: `12 March to 21 April 2018`, `December 2022 to March`.
fn share<'t>(from: Reading<'t>, to: Reading<'t>) -> (Reading<'t>, Reading<'t>) {
    let crosses = matches!((place(&from), place(&to)), (Some(a), Some(b)) if a.0 > b.0);
    match (year_of(&from), year_of(&to)) {
        (Some(Year::Open), Some(Year::Is(y))) => (with_year(from, Year::Is(if crosses { y - 1 } else { y })), to),
        (Some(Year::Is(y)), Some(Year::Open)) => (from, with_year(to, Year::Is(if crosses { y + 1 } else { y }))),
        (Some(Year::Open), Some(y @ Year::Shift(..))) => (with_year(from, y), to),
        _ => (from, to),
    }
}

/// Both ends are of a kind that a range can join.
fn comparable(from: &Reading<'_>, to: &Reading<'_>) -> bool {
    let kind = |r: &Reading<'_>| {
        let mut r = r;
        while let Reading::Modified { of, .. } | Reading::Part { of: Some(of), .. } = r {
            r = of;
        }
        match r {
            Reading::Year(_) | Reading::FiscalYear(_) | Reading::Decade(_) | Reading::Century(_) | Reading::Hundred(_) => 1,
            Reading::Day { .. } | Reading::Numeric { .. } | Reading::Month { .. } => 2,
            Reading::Weekday(_) => 3,
            Reading::Quarter { .. } | Reading::Half { .. } | Reading::Season { .. } => 4,
            Reading::Named { .. } => 5,
            _ => 6,
        }
    };
    let (a, b) = (kind(from), kind(to));
    a == b && a != 6 || matches!((a, b), (1, 2) | (2, 1) | (4, 1) | (1, 4) | (2, 5) | (5, 2) | (2, 6) | (1, 6))
}
