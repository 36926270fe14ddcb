//! Readings of years and parts of years: `1990s`, `the 21st century`, `second quarter of 2024`, `H1 2025`, `winter 2024-25`.

use super::super::word::{Unit, Word};
use super::number::{fiscal_year, given_year, two_digits, year, year_number};
use super::point::{boxed, short_year};
use super::{Origin, Reading, What, Year, shift};
use crate::record::Modifier;
use Word::{Apostrophe, Dash, Mixed, Mod, Month, Num, Ordinal, Season, Slash, Text};

/// Years, decades, centuries.
pub(super) fn year_forms<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    if let Some(y) = given_year(w) {
        return Some(Reading::Year(y));
    }
    if let Some(y) = fiscal_year(w) {
        return Some(Reading::FiscalYear(y));
    }
    match w {
        [Mixed(m), Text("bc" | "b.c." | "bce")] => {
            let n: i32 = m.strip_suffix('s')?.parse().ok()?;
            // 470 to 479 before our era; Point::Decade counts from its first year on.
            (n % 10 == 0 && (10..=990).contains(&n)).then_some(Reading::Decade(-(n + 9) + 1))
        }
        [Mixed(m)] => decade(m).map(|y| if y % 100 == 0 && y < 1900 { Reading::Hundred(y) } else { Reading::Decade(y) }),
        [Apostrophe, Mixed(m)] => {
            let n = two_digits(m.strip_suffix('s')?.trim_end_matches(['\'', '’'])).filter(|n| n % 10 == 0)?;
            Some(Reading::Decade(if n >= 2030 { n - 100 } else { n }))
        }
        [y, Text("academic" | "school" | "calendar"), Word::Unit(Unit::Year)] => year_number(y).map(Reading::Year),
        [Word::Unit(Unit::Week), Num(n), y] => {
            let week = n.parse().ok().filter(|n| (1..=53).contains(n))?;
            Some(Reading::IsoWeek { week, year: year_number(y)? })
        }
        [Text(t)] if spelled_decade(t).is_some() => spelled_decade(t).map(Reading::Decade),
        [Ordinal(n), Word::Unit(Unit::Century), rest @ ..] => match rest {
            [] | [Text("ad" | "ce" | "a.d.")] => Some(Reading::Century(i32::from(*n))),
            [Text("bc" | "b.c." | "bce" | "b.c")] => Some(Reading::Century(-i32::from(*n))),
            _ => None,
        },
        [Text("fiscal" | "financial" | "academic" | "school" | "calendar"), rest @ ..]
            if matches!(rest, [Text("year-end"), ..] | [Word::Unit(Unit::Year), Mod(Modifier::End), ..]) =>
        {
            year_forms(rest)
        }
        [Word::Unit(Unit::Year), Mod(Modifier::End)] | [Text("year-end")] => Some(Reading::Modified {
            modifier: Some(Modifier::End),
            of: Box::new(Reading::Shifted { by: 0, what: What::Unit(Unit::Year), from: Origin::Published }),
        }),
        [Word::Unit(Unit::Year), Mod(Modifier::End), rest @ ..] | [Text("year-end"), rest @ ..] => {
            Some(Reading::Modified { modifier: Some(Modifier::End), of: boxed(rest)? })
        }
        [Word::Unit(Unit::Month), Mod(Modifier::End)] | [Text("month-end")] => Some(Reading::Modified {
            modifier: Some(Modifier::End),
            of: Box::new(Reading::Shifted { by: 0, what: What::Unit(Unit::Month), from: Origin::Published }),
        }),
        _ => None,
    }
}

/// `1990s`, `the mid 60's`
fn decade(m: &str) -> Option<i32> {
    let n = m.strip_suffix('s')?.trim_end_matches(['\'', '’']);
    if n.len() == 2 {
        return n.parse().ok().filter(|n| n % 10 == 0 && (20..=90).contains(n)).map(|n: i32| 1900 + n);
    }
    year_number(&Num(n)).filter(|y| y % 10 == 0)
}

fn spelled_decade(word: &str) -> Option<i32> {
    const NAMES: [&str; 8] = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
    NAMES.iter().position(|n| *n == word).map(|n| 1920 + 10 * n as i32)
}

/// Quarters, halves, seasons.
pub(super) fn period_forms<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    let of = |words: &[Word<'_>]| year(words).or_else(|| fiscal_year(words).map(Year::Is)).or_else(|| is_split(words).then_some(Year::Split));
    match w {
        // `second fiscal quarter of 2024`, `fiscal third quarter`, `fiscal Q2`
        [n @ Ordinal(_), Text("fiscal" | "financial"), quarter @ Word::Unit(Unit::Quarter), rest @ ..] => period_forms(&[&[*n, *quarter], rest].concat()),
        [Text("fiscal" | "financial"), rest @ ..] if matches!(rest, [Ordinal(_), Word::Unit(Unit::Quarter), ..] | [Mixed(_), ..]) => period_forms(rest),
        [Text("fiscal" | "financial"), Word::Unit(Unit::Year), rest @ ..] | [Text("fiscal" | "financial" | "fy"), rest @ ..] if matches!(rest, [y, Ordinal(_), Word::Unit(Unit::Quarter | Unit::Half)] | [y, Mixed(_)] if year_number(y).is_some()) => {
            period_forms(rest)
        }
        [Ordinal(n @ 1..=4), Word::Unit(Unit::Quarter), rest @ ..] => Some(Reading::Quarter { n: *n, year: of(rest)? }),
        // `the June quarter`: the three months that end with June.
        [Month(m @ (3 | 6 | 9 | 12)), Word::Unit(Unit::Quarter), rest @ ..] => Some(Reading::Quarter { n: m / 3, year: of(rest)? }),
        [Month(m @ (3 | 6 | 9 | 12)), y, Word::Unit(Unit::Quarter)] => Some(Reading::Quarter { n: m / 3, year: Year::Is(year_number(y)?) }),
        // `last year’s third quarter`
        [Text(s), Word::Unit(Unit::Year), part @ ..] if matches!(part, [Ordinal(_), Word::Unit(Unit::Quarter | Unit::Half)]) => {
            let (by, from) = shift(s)?;
            part_of(part, Year::Shift(by, from))
        }
        [y, Ordinal(n @ 1..=4), Word::Unit(Unit::Quarter)] => Some(Reading::Quarter { n: *n, year: Year::Is(year_number(y)?) }),
        [Text("last" | "final"), Word::Unit(Unit::Quarter), rest @ ..] if !rest.is_empty() => Some(Reading::Quarter { n: 4, year: of(rest)? }),
        [Mixed(m)] if dated_part(m).is_some() => dated_part(m),
        [Mixed(m), Slash | Dash, y] if quarter(m).is_some() => Some(Reading::Quarter { n: quarter(m)?, year: short_year(y)? }),
        [Mixed(m), rest @ ..] if quarter(m).is_some() => Some(Reading::Quarter { n: quarter(m)?, year: of(rest)? }),
        [y, Dash | Slash, part @ Mixed(_)] | [y, part @ Mixed(_)] if year_number(y).is_some() => {
            part_of(core::slice::from_ref(part), Year::Is(year_number(y)?))
        }
        [y, Dash | Slash, Num(s), rest @ ..] if year_number(y).is_some() && matches!(s.len(), 2 | 4) && !rest.is_empty() => part_of(rest, Year::Split),
        [Ordinal(n @ 1..=2), Word::Unit(Unit::Half), rest @ ..] if is_split(rest) => Some(Reading::Half { n: *n, year: Year::Split }),
        [y, Ordinal(n @ 1..=2), Word::Unit(Unit::Half)] => Some(Reading::Half { n: *n, year: Year::Is(year_number(y)?) }),
        [Mixed(m @ ("h1" | "h2" | "1h" | "2h")), rest @ ..] => Some(Reading::Half { n: if m.contains('1') { 1 } else { 2 }, year: of(rest)? }),
        [Ordinal(n @ 1..=2), Word::Unit(Unit::Half), rest @ ..] if of(rest).is_some() => Some(Reading::Half { n: *n, year: of(rest)? }),
        [Mod(Modifier::End) | Text("last"), Word::Unit(Unit::Half), rest @ ..] if of(rest).is_some() => Some(Reading::Half { n: 2, year: of(rest)? }),
        // `winter 2024-25` begins in the first.
        [Season(code @ "WI"), y, Dash | Slash, Num(s)] if s.len() == 2 || s.len() == 4 => Some(Reading::Season { code, year: Year::Is(year_number(y)?) }),
        [Season(code), rest @ ..] => Some(Reading::Season { code, year: of(rest)? }),
        [y, Season(code)] => Some(Reading::Season { code, year: Year::Is(year_number(y)?) }),
        _ => None,
    }
}

/// `2016/17`, `fiscal year 2021-22`: in which of the two a quarter lies nobody says.
fn is_split(w: &[Word<'_>]) -> bool {
    match w {
        [Text("fiscal" | "financial" | "academic" | "school" | "fy"), rest @ ..] | [Word::Unit(Unit::Year), rest @ ..] => is_split(rest),
        [y, Dash | Slash, Num(s)] => year_number(y).is_some() && (s.len() == 2 || s.len() == 4),
        _ => false,
    }
}

/// `Q4`, `second quarter`, `H1` of a year.
fn part_of<'t>(w: &[Word<'t>], year: Year) -> Option<Reading<'t>> {
    match w {
        [Mixed("h1" | "1h")] => Some(Reading::Half { n: 1, year }),
        [Mixed("h2" | "2h")] => Some(Reading::Half { n: 2, year }),
        [Mixed(m)] => Some(Reading::Quarter { n: quarter(m)?, year }),
        [Ordinal(n @ 1..=4), Word::Unit(Unit::Quarter)] => Some(Reading::Quarter { n: *n, year }),
        [Ordinal(n @ 1..=2), Word::Unit(Unit::Half)] => Some(Reading::Half { n: *n, year }),
        _ => None,
    }
}

/// `Q3`, `3Q`
fn quarter(m: &str) -> Option<u8> {
    let n = m.strip_prefix('q').or_else(|| m.strip_suffix('q'))?;
    n.parse().ok().filter(|n| (1..=4).contains(n))
}

/// `4Q23`, `1H24`, `Q3'24`: a quarter or half with its year. Without the mark, `Q324` is a model's number.
fn dated_part<'t>(m: &str) -> Option<Reading<'t>> {
    let cut = m.char_indices().nth(2)?.0;
    let (part, tail) = m.split_at_checked(cut)?;
    let marked = tail.trim_start_matches(['\'', '’']);
    let digit_first = part.starts_with(|c: char| c.is_ascii_digit());
    if !digit_first && marked.len() == tail.len() {
        return None;
    }
    let year = Year::Is(two_digits(marked).or_else(|| year_number(&Num(marked)))?);
    match part {
        "1h" | "h1" => Some(Reading::Half { n: 1, year }),
        "2h" | "h2" => Some(Reading::Half { n: 2, year }),
        _ => quarter(part).map(|n| Reading::Quarter { n, year }),
    }
}
