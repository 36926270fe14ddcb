//! Lengths of time and what comes again: `30 days`, `two and a half years`, `every Tuesday`, `weekly`.

use super::super::word::{Piece, Unit, Word};
use super::{normal, number};
use crate::record::Modifier;

/// What the words of a duration or set say.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Length {
    /// How many of a unit; none for `several days`.
    Span {
        n: Option<f64>,
        unit: Unit,
        modifier: Option<Modifier>,
    },
    /// Every so many units: `every two years`.
    Every {
        n: f64,
        unit: Unit,
    },
    EveryWeekday(u8),
    EveryMonth(u8),
}

/// Reads the pieces of a duration or set.
pub(crate) fn read_length(pieces: &[Piece<'_>]) -> Option<Length> {
    let words: Vec<Word<'_>> = normal(pieces).into_iter().filter(|w| *w != Word::Dash).collect();
    every(&words).or_else(|| span(&words))
}

fn every(w: &[Word<'_>]) -> Option<Length> {
    Some(match w {
        [Word::Text("every" | "each" | "per"), Word::Unit(u)] => Length::Every { n: 1.0, unit: *u },
        [Word::Text("every" | "each"), Word::Text("other"), Word::Unit(u)] => Length::Every { n: 2.0, unit: *u },
        [Word::Text("every"), n @ .., Word::Unit(u)] => Length::Every { n: number::count(n)?, unit: *u },
        [Word::Text("every" | "each"), Word::Weekday(d)] => Length::EveryWeekday(*d),
        [Word::Text("every" | "each"), Word::Month(m)] => Length::EveryMonth(*m),
        [Word::Text(t)] => match *t {
            "daily" => Length::Every { n: 1.0, unit: Unit::Day },
            "weekly" => Length::Every { n: 1.0, unit: Unit::Week },
            "biweekly" | "fortnightly" => Length::Every { n: 2.0, unit: Unit::Week },
            "monthly" => Length::Every { n: 1.0, unit: Unit::Month },
            "quarterly" => Length::Every { n: 1.0, unit: Unit::Quarter },
            "annually" | "yearly" | "annual" => Length::Every { n: 1.0, unit: Unit::Year },
            "biennial" | "biennially" => Length::Every { n: 2.0, unit: Unit::Year },
            "mondays" => Length::EveryWeekday(1),
            "tuesdays" => Length::EveryWeekday(2),
            "wednesdays" => Length::EveryWeekday(3),
            "thursdays" => Length::EveryWeekday(4),
            "fridays" => Length::EveryWeekday(5),
            "saturdays" => Length::EveryWeekday(6),
            "sundays" => Length::EveryWeekday(7),
            _ => return None,
        },
        _ => return None,
    })
}

fn span(w: &[Word<'_>]) -> Option<Length> {
    match w {
        [Word::Text("more"), Word::Text("than"), rest @ ..] | [Word::Text("over"), rest @ ..] => modified(rest, Modifier::MoreThan),
        [Word::Text("less" | "fewer"), Word::Text("than"), rest @ ..] | [Word::Text("under"), rest @ ..] => modified(rest, Modifier::LessThan),
        [Word::Text("at"), Word::Text("least"), rest @ ..] => modified(rest, Modifier::EqualOrMore),
        [Word::Text("up"), Word::Text("to"), rest @ ..] | [Word::Text("at"), Word::Text("most"), rest @ ..] => modified(rest, Modifier::EqualOrLess),
        [Word::Mod(Modifier::Approx), rest @ ..] | [Word::Text("some"), rest @ ..] => modified(rest, Modifier::Approx),
        // `the past eight months`, `the first three years`
        [Word::Text("past" | "last" | "next" | "coming" | "previous" | "following" | "another" | "these" | "those"), rest @ ..]
        | [Word::Ordinal(_), rest @ ..]
            if rest.len() > 1 =>
        {
            span(rest)
        }
        [Word::Text("a"), Word::Text("few"), Word::Unit(u)] | [Word::Text("several" | "few" | "many"), Word::Unit(u)] => {
            Some(Length::Span { n: None, unit: *u, modifier: None })
        }
        // `two to three weeks`: the lower end.
        [n, Word::Text("to" | "or" | "and"), m, Word::Unit(u)] if number::count(&[*m]).is_some() => {
            Some(Length::Span { n: Some(number::count(&[*n])?), unit: *u, modifier: None })
        }
        [Word::Text("past" | "last" | "next" | "coming" | "following" | "recent"), rest @ ..] => match rest {
            [Word::Unit(u)] => Some(Length::Span { n: None, unit: *u, modifier: None }),
            _ => span(rest),
        },
        [n, Word::Text(_), Word::Unit(u)] if matches!(n, Word::Num(_) | Word::Count(_)) => {
            Some(Length::Span { n: Some(number::count(&[*n])?), unit: *u, modifier: None })
        }
        [Word::Text(t)] if long(t).is_some() => long(t),
        [Word::Unit(u)] => Some(Length::Span { n: None, unit: *u, modifier: None }),
        // `two years and a half`
        [n @ .., Word::Unit(u), Word::Text("and"), Word::Text("a"), Word::Unit(Unit::Half)] => {
            Some(Length::Span { n: Some(number::count(n)? + 0.5), unit: *u, modifier: None })
        }
        [n @ .., Word::Unit(u)] => Some(Length::Span { n: Some(number::count(n)?), unit: *u, modifier: None }),
        _ => None,
    }
}

/// `week-long`
fn long(t: &str) -> Option<Length> {
    let (n, unit) = match t {
        "day-long" | "daylong" => (Some(1.0), Unit::Day),
        "week-long" | "weeklong" => (Some(1.0), Unit::Week),
        "month-long" | "monthlong" => (Some(1.0), Unit::Month),
        "year-long" | "yearlong" => (Some(1.0), Unit::Year),
        "decade-long" => (Some(1.0), Unit::Decade),
        "weeks-long" => (None, Unit::Week),
        "months-long" => (None, Unit::Month),
        "years-long" => (None, Unit::Year),
        "decades-long" => (None, Unit::Decade),
        _ => return None,
    };
    Some(Length::Span { n, unit, modifier: None })
}

fn modified(rest: &[Word<'_>], m: Modifier) -> Option<Length> {
    match span(rest)? {
        Length::Span { n, unit, .. } => Some(Length::Span { n, unit, modifier: Some(m) }),
        other => Some(other),
    }
}
