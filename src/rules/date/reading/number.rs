//! Numbers in dates: days, years, counts.

use super::super::word::{Unit, Word};
use super::{Origin, Year, shift};
use crate::rules::amount::spelled::spelled;

/// The day of a month that a word can be.
pub(super) fn day(word: &Word<'_>) -> Option<u8> {
    let n = match word {
        Word::Num(s) if s.len() <= 2 => s.parse().ok()?,
        Word::Ordinal(n) => *n,
        _ => return None,
    };
    (1..=31).contains(&n).then_some(n)
}

/// A year of four digits.
pub(super) fn year_number(word: &Word<'_>) -> Option<i32> {
    match word {
        Word::Num(s) if s.len() == 4 && s.bytes().all(|b| b.is_ascii_digit()) => s.parse().ok().filter(|y| (1000..=2199).contains(y)),
        _ => None,
    }
}

/// `’98` is 1998, `’20` is 2020.
pub(super) fn two_digits(s: &str) -> Option<i32> {
    let n: i32 = if s.len() == 2 { s.parse().ok()? } else { return None };
    Some(if n < 50 { 2000 + n } else { 1900 + n })
}

/// All ways to say which year; no words at all leave it open.
pub(super) fn year(words: &[Word<'_>]) -> Option<Year> {
    if words.is_empty() {
        return Some(Year::Open);
    }
    if let [Word::Text(s), Word::Unit(Unit::Year)] = words
        && let Some((by, from)) = shift(s)
    {
        return Some(Year::Shift(by, from));
    }
    if let [Word::Text(a), Word::Text(b), Word::Unit(Unit::Year)] = words
        && matches!((*a, *b), ("that", "same") | ("this", "same") | ("this", "past"))
    {
        return Some(Year::Shift(if *b == "past" { -1 } else { 0 }, Origin::Previous));
    }
    given_year(words).map(Year::Is)
}

/// `2023`, `’23`, `44 BC`, `nineteen ninety-eight`, `the year 2000`.
pub(super) fn given_year(words: &[Word<'_>]) -> Option<i32> {
    match words {
        [Word::Text("calendar" | "full" | "full-year"), rest @ ..] | [Word::Unit(Unit::Year), rest @ ..] if !rest.is_empty() => given_year(rest),
        [Word::Num(n), Word::Text("bc" | "b.c." | "b.c" | "bce" | "b.c.e.")] if n.len() <= 4 => n.parse::<i32>().ok().map(|n| 1 - n),
        [Word::Num(n), Word::Text("ad" | "a.d." | "ce" | "c.e.")] | [Word::Text("ad" | "a.d."), Word::Num(n)] if n.len() <= 4 => n.parse().ok(),
        [Word::Apostrophe, Word::Num(n)] => two_digits(n),
        [Word::Count(n @ 18..=20), Word::Count(m @ 1..=99)] => Some((n * 100 + m) as i32),
        [Word::Count(n @ 18..=20), Word::Count(m @ 20..=90), Word::Count(k @ 1..=9)] => Some((n * 100 + m + k) as i32),
        [Word::Count(2), Word::Count(1000), rest @ ..] => match rest {
            [] => Some(2000),
            [Word::Text("and"), Word::Count(n @ 1..=99)] | [Word::Count(n @ 1..=99)] => Some(2000 + *n as i32),
            _ => None,
        },
        [one] => year_number(one),
        _ => None,
    }
}

/// `fiscal year 2003`, `FY 2023`, `FY23`, `financial year 2011/12` (its first year).
pub(super) fn fiscal_year(words: &[Word<'_>]) -> Option<i32> {
    match words {
        // `Financial Year (FY) 2019`
        [Word::Text("fiscal" | "financial"), Word::Unit(Unit::Year), Word::Mark, Word::Text("fy"), Word::Mark, rest @ ..] => fiscal_number(rest),
        [Word::Text("fiscal" | "financial" | "fy"), Word::Unit(Unit::Year), rest @ ..] | [Word::Text("fiscal" | "financial" | "fy"), rest @ ..] => {
            fiscal_number(rest)
        }
        [Word::Mixed(m)] => {
            let n = m.strip_prefix("fy")?;
            two_digits(n).or_else(|| year_number(&Word::Num(n)))
        }
        // `full-year fiscal 2026`
        [Word::Text("full-year"), rest @ ..] | [Word::Text("full"), Word::Unit(Unit::Year), rest @ ..] if matches!(rest, [Word::Text("fiscal"), _]) => {
            fiscal_year(rest)
        }
        // `the 2025 fiscal year`
        [y, Word::Text("fiscal" | "financial"), Word::Unit(Unit::Year)] => year_number(y),
        _ => None,
    }
}

fn fiscal_number(words: &[Word<'_>]) -> Option<i32> {
    match words {
        [Word::Num(n)] if n.len() == 2 => two_digits(n),
        [Word::Apostrophe, Word::Num(n)] => two_digits(n),
        [one] => year_number(one),
        _ => None,
    }
}

/// A counted number: `3`, `three`, `a`, `two and a half`, `a couple`, `one hundred and fifty`, `2½`.
pub(super) fn count(words: &[Word<'_>]) -> Option<f64> {
    match words {
        [Word::Num(n)] => n.replace(',', "").parse().ok(),
        [Word::Count(n)] => Some(f64::from(*n)),
        [Word::Real(n)] => Some(*n),
        [Word::Text(t)] if t.contains("-and-a-") => spelled(t.as_bytes()),
        [Word::Num(n), Word::Text(part @ ("½" | "¼" | "¾"))] => {
            let n: f64 = n.parse().ok()?;
            Some(
                n + match *part {
                    "½" => 0.5,
                    "¼" => 0.25,
                    _ => 0.75,
                },
            )
        }
        [Word::Text("a" | "an" | "one")] => Some(1.0),
        [Word::Text("half")] | [Word::Unit(Unit::Half)] | [Word::Unit(Unit::Half), Word::Text("a" | "an")] => Some(0.5),
        [Word::Text("a"), Word::Text("couple")] | [Word::Text("couple")] => Some(2.0),
        [Word::Text("a"), rest @ ..] => count(rest),
        [head @ .., Word::Text("and"), Word::Text("a"), Word::Unit(Unit::Half)] => Some(count(head)? + 0.5),
        [Word::Count(_), ..] => spoken(words).map(f64::from),
        _ => None,
    }
}

/// `twenty five`, `two hundred`, `three hundred and sixty five`, `two dozen`
fn spoken(words: &[Word<'_>]) -> Option<u32> {
    let (mut closed, mut open): (u32, u32) = (0, 0);
    let mut last = None;
    for w in words {
        match w {
            Word::Count(1000) => (closed, open) = (closed.checked_add(open.max(1).checked_mul(1000)?)?, 0),
            Word::Count(100) => open = open.max(1).checked_mul(100)?,
            Word::Count(12) if (1..12).contains(&open) => open *= 12,
            Word::Count(n) if open == 0 || open % 100 == 0 || (20..100).contains(&(open % 100)) && *n < 10 => open = open.checked_add(*n)?,
            Word::Text("and") if matches!(last, Some(Word::Count(100 | 1000))) => {}
            _ => return None,
        }
        last = Some(*w);
    }
    closed.checked_add(open)
}
