//! Clock times beside a date: `Tuesday, 3 May at 10:00 a.m.`, `4pm on Friday`, `12 March from 2:15 p.m. to 3:45 p.m.`

use super::super::word::{Piece, Unit, Word};
use super::{Reading, normal, point, range, trim};
use smallvec::SmallVec;

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
}

/// A date with a clock time before or behind it, or a clock time alone.
pub(super) fn read<'t>(pieces: &[Piece<'t>]) -> Option<Reading<'t>> {
    let words: SmallVec<[Word<'t>; 8]> = pieces.iter().map(|p| p.word).collect();
    // Who writes the day with dots writes the hour so: `23.4.2024 at 7.15`.
    let dotted = matches!(words.first(), Some(Word::Num(s)) if s.matches('.').count() == 2);
    if let Some((from, to, n)) = span(&words, false) {
        let rest = pieces.get(n..).unwrap_or(&[]);
        return match trim(rest) {
            [] => Some(Reading::Clock { from, to, of: None }),
            rest => Some(Reading::Clock { from, to, of: Some(Box::new(date(rest)?)) }),
        };
    }
    (1..pieces.len()).find_map(|i| {
        let (front, behind) = (pieces.get(..i)?, words.get(i..)?);
        let (from, to, n) = span(behind, dotted)?;
        if n < behind.len() {
            return None;
        }
        let front = match front {
            [head @ .., Piece { word: Word::Dash | Word::Text("by" | "between"), .. }] => head,
            _ => front,
        };
        Some(Reading::Clock { from, to, of: Some(Box::new(date(trim(front))?)) })
    })
}

fn date<'t>(pieces: &[Piece<'t>]) -> Option<Reading<'t>> {
    point::read(&normal(pieces)).or_else(|| range::read(pieces))
}

/// One clock time or two, and how many words they take.
fn span(words: &[Word<'_>], dotted: bool) -> Option<(Clock, Option<Clock>, usize)> {
    let words_in = words.len();
    // `at about 2.15pm`
    let about = |w: Option<&Word<'_>>| matches!(w, Some(Word::Mod(_)));
    let skip = usize::from(matches!(words.first(), Some(Word::Text("from" | "between" | "at" | "by" | "after" | "before") | Word::Comma | Word::Dash)));
    let skip = skip + usize::from(skip == 1 && about(words.get(1)));
    // `Sunday, 2 December, from 10 till 2`: a comma may stand before `from`.
    let skip =
        skip + usize::from(skip == 1 && matches!(words.first(), Some(Word::Comma)) && matches!(words.get(1), Some(Word::Text("from" | "between" | "at"))));
    let led = skip > 0 && matches!(words.get(skip - 1), Some(Word::Text("from" | "between")));
    let words = words.get(skip..)?;
    if let [Word::Num(h), Word::Text(link @ ("to" | "until" | "till" | "and")), Word::Num(k)] = words
        && (*link == "till" || led)
        && let (Some(from), Some(to)) = (full_hour(h), full_hour(k))
    {
        let from = if from < 7 { from + 12 } else { from };
        let to = if to <= from % 12 || to < 7 { to + 12 } else { to };
        let at = |hour| Clock { hour, minute: None, second: None };
        return Some((at(from), Some(at(to)), skip + 3));
    }
    if let [Word::Num(h)] = words
        && dotted
        && h.len() == 4
        && h.as_bytes().get(1) == Some(&b'.')
    {
        return Some((digits(h)?, None, skip + 1));
    }
    // `9 – 11 am`: the first takes its half of the day from the second.
    let joined = |w: Option<&Word<'_>>| matches!(w, Some(Word::Dash | Word::Text("to" | "until" | "till" | "and" | "through")));
    if let [Word::Num(h), link, rest @ ..] = words
        && joined(Some(link))
        && let Some((to, n)) = time(rest)
        && let Some(first) = digits(h)
    {
        let shifted = if to.hour >= 12 && first.hour + 12 <= to.hour && first.hour < 12 { first.hour + 12 } else { first.hour };
        return Some((Clock { hour: shifted, ..first }, Some(to), skip + 2 + n));
    }
    let (from, n) = time(words)?;
    if (joined(words.get(n)) || matches!(words.get(n), Some(Word::Text("for"))))
        && let Some((to, m)) = words.get(n + 1..).and_then(time)
    {
        return Some((from, Some(to), skip + n + 1 + m));
    }
    let used = skip + n;
    (used <= words_in).then_some((from, None, used))
}

/// `10`, `2`: an hour without minutes and halves.
fn full_hour(s: &str) -> Option<u8> {
    s.parse().ok().filter(|h| s.len() <= 2 && (1..=12).contains(h))
}

/// A clock time at the front of the words, and how many it takes with its zone.
fn time(words: &[Word<'_>]) -> Option<(Clock, usize)> {
    let (clock, mut n) = match words {
        [Word::Num(h), Word::Text(half @ ("am" | "pm" | "a.m." | "p.m." | "a.m" | "p.m")), ..] => (halved(digits(h)?, half)?, 2),
        [Word::Num(h), Word::Text("hours" | "hrs"), ..] | [Word::Num(h), Word::Unit(Unit::Hour), ..] if h.len() >= 4 => (digits(h)?, 2),
        [Word::Num(h), Word::Text("o'clock" | "o’clock"), ..] => (digits(h)?, 2),
        [Word::Num(h), ..] if h.contains(':') => (digits(h)?, 1),
        // `at 09.30`; `at 5.48` may count anything.
        [Word::Num(h), ..] if h.len() == 5 && h.as_bytes().get(2) == Some(&b'.') => (digits(h)?, 1),
        [Word::Num("12"), Word::Part(code), ..] if code.contains(':') => (digits(code)?, 2),
        [Word::Mixed(m), ..] => (glued(m)?, 1),
        [Word::Part(code), ..] if code.contains(':') => (digits(code)?, 1),
        _ => return None,
    };
    n += match words.get(n..).unwrap_or(&[]) {
        [Word::Zone, Word::Slash, Word::Zone, ..] => 3,
        // `UTC-5`, `(GMT+8)`
        [Word::Zone, Word::Dash | Word::Mark, Word::Num(_), ..] => 3,
        [Word::Mark, Word::Zone, Word::Dash | Word::Mark, Word::Num(_), Word::Mark, ..] => 5,
        [Word::Zone, ..] => 1,
        [Word::Mark, Word::Zone, Word::Mark, ..] => 3,
        // `America/Toronto`
        [Word::Text(_), Word::Slash, Word::Text(_), ..] => 3,
        _ => 0,
    };
    Some((clock, n))
}

/// `10:30`, `5.48`, `1600`, `9`
fn digits(s: &str) -> Option<Clock> {
    let mut parts = s.split([':', '.']);
    let (h, m, sec) = (parts.next()?, parts.next(), parts.next());
    let (h, m) = if m.is_none() && h.len() == 4 { h.split_at_checked(2).map(|(h, m)| (h, Some(m)))? } else { (h, m) };
    let hour: u8 = h.parse().ok().filter(|h| *h <= 24)?;
    let sixty = |s: Option<&str>| match s {
        None => Some(None),
        Some(s) if s.len() == 2 => s.parse().ok().filter(|n| *n < 60).map(Some),
        Some(_) => None,
    };
    Some(Clock { hour, minute: sixty(m)?, second: sixty(sec)? })
}

fn halved(c: Clock, half: &str) -> Option<Clock> {
    let pm = half.starts_with('p');
    match c.hour {
        1..=11 if pm => Some(Clock { hour: c.hour + 12, ..c }),
        12 if !pm => Some(Clock { hour: 0, ..c }),
        1..=12 => Some(c),
        13..=23 => Some(c),
        _ => None,
    }
}

/// `8pm`, `5:48pm`, `1600hrs`
fn glued(m: &str) -> Option<Clock> {
    let end = m.find(|c: char| c.is_ascii_alphabetic())?;
    let (n, tail) = m.split_at(end);
    match tail {
        "am" | "pm" => halved(digits(n)?, tail),
        "hrs" | "h" if n.len() >= 4 => digits(n),
        // `10h30`
        _ => match tail.strip_prefix('h') {
            Some(minute) if minute.len() == 2 && n.len() <= 2 => {
                let minute = minute.parse().ok().filter(|n| *n < 60)?;
                Some(Clock { minute: Some(minute), ..digits(n)? })
            }
            _ => None,
        },
    }
}
