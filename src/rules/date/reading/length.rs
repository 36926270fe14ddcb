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
        /// A smaller unit on top: `two years and six months`.
        more: Option<(f64, Unit)>,
        modifier: Option<Modifier>,
    },
    /// Every so many units: `every two years`.
    Every {
        n: f64,
        unit: Unit,
    },
    EveryWeekday(u8),
    EveryMonth(u8),
    /// TIMEX3 code: `SU`.
    EverySeason(&'static str),
    /// TIMEX3 code of a part of the day: `MO`.
    EveryPart(String),
}

/// Reads the pieces of a duration or set.
pub(crate) fn read_length(pieces: &[Piece<'_>]) -> Option<Length> {
    let words: Vec<Word<'_>> = normal(pieces).into_iter().filter(|w| *w != Word::Dash).collect();
    every(&words).or_else(|| span(&words))
}

fn every(w: &[Word<'_>]) -> Option<Length> {
    let plain = |n: f64, unit: Unit| Some(Length::Every { n, unit });
    match w {
        [Word::Text("every" | "each" | "per"), Word::Unit(u)] => plain(1.0, *u),
        [Word::Text("per"), Word::Text("annum")] => plain(1.0, Unit::Year),
        [Word::Text("every" | "each"), Word::Text("other") | Word::Ordinal(2) | Word::Unit(Unit::Second), Word::Unit(u)] => plain(2.0, *u),
        [Word::Text("every" | "each"), Word::Ordinal(n), Word::Unit(u)] => plain(f64::from(*n), *u),
        [Word::Text("every" | "each"), Word::Text("fiscal" | "financial" | "school" | "academic" | "calendar" | "working" | "single"), Word::Unit(u)] => {
            plain(1.0, *u)
        }
        [Word::Text("every"), n @ .., Word::Unit(u)] => plain(number::count(n)?, *u),
        [Word::Text("every" | "each"), Word::Weekday(d)]
        | [Word::Text("every" | "each"), Word::Text("other" | "single") | Word::Ordinal(_) | Word::Unit(Unit::Second), Word::Weekday(d)] => {
            Some(Length::EveryWeekday(*d))
        }
        [Word::Text("every" | "each"), Word::Month(m)] => Some(Length::EveryMonth(*m)),
        [Word::Text("every" | "each"), Word::Season(s)] => Some(Length::EverySeason(s)),
        [Word::Text("every" | "each"), Word::Part(p)] if p.len() == 2 => Some(Length::EveryPart((*p).to_owned())),
        [Word::Unit(Unit::Weekend)] => plain(1.0, Unit::Weekend),
        [Word::Text(t)] => recurring(t),
        _ => None,
    }
}

/// `daily`, `twice-yearly`, `on Mondays`
fn recurring(t: &str) -> Option<Length> {
    let (n, unit) = match t {
        "hourly" => (1.0, Unit::Hour),
        "daily" => (1.0, Unit::Day),
        "nightly" => return Some(Length::EveryPart("NI".to_owned())),
        "weekly" => (1.0, Unit::Week),
        "biweekly" | "bi-weekly" | "fortnightly" => (2.0, Unit::Week),
        "monthly" => (1.0, Unit::Month),
        "bimonthly" | "bi-monthly" => (2.0, Unit::Month),
        "quarterly" => (1.0, Unit::Quarter),
        "semi-annually" | "semiannually" | "biannually" | "bi-annually" | "half-yearly" | "six-monthly" | "semi-annual" | "semiannual" | "twice-yearly" => {
            (6.0, Unit::Month)
        }
        "annually" | "yearly" | "annual" => (1.0, Unit::Year),
        "biennial" | "biennially" => (2.0, Unit::Year),
        "triennial" | "triennially" => (3.0, Unit::Year),
        "quadrennial" => (4.0, Unit::Year),
        "mondays" => return Some(Length::EveryWeekday(1)),
        "tuesdays" => return Some(Length::EveryWeekday(2)),
        "wednesdays" => return Some(Length::EveryWeekday(3)),
        "thursdays" => return Some(Length::EveryWeekday(4)),
        "fridays" => return Some(Length::EveryWeekday(5)),
        "saturdays" => return Some(Length::EveryWeekday(6)),
        "sundays" => return Some(Length::EveryWeekday(7)),
        _ => return None,
    };
    Some(Length::Every { n, unit })
}

/// What loosens a length, from the front; how many words that takes.
fn prefix(w: &[Word<'_>]) -> Option<(Modifier, usize)> {
    use Modifier::{Approx, EqualOrLess, EqualOrMore, LessThan, MoreThan};
    Some(match w {
        [Word::Text("no" | "not"), Word::Text("more" | "longer" | "greater"), Word::Text("than"), ..] => (EqualOrLess, 3),
        [Word::Text("no" | "not"), Word::Text("less" | "fewer" | "shorter"), Word::Text("than"), ..] => (EqualOrMore, 3),
        [Word::Text("just" | "well" | "little"), rest @ ..] => prefix(rest).map(|(m, n)| (m, n + 1))?,
        [Word::Text("more" | "longer" | "greater"), Word::Text("than"), ..] => (MoreThan, 2),
        [Word::Text("excess" | "upwards" | "upward" | "over" | "exceeding"), ..] => (MoreThan, 1),
        [Word::Text("less" | "fewer" | "shorter"), Word::Text("than"), ..] => (LessThan, 2),
        [Word::Text("under" | "below"), ..] => (LessThan, 1),
        [Word::Text("at"), Word::Text("least"), ..] => (EqualOrMore, 2),
        [Word::Text("minimum"), ..] => (EqualOrMore, 1),
        [Word::Text("up"), Word::Text("to"), ..] | [Word::Text("at"), Word::Text("most"), ..] => (EqualOrLess, 2),
        [Word::Text("as"), Word::Text("long" | "much" | "many"), Word::Text("as"), ..] => (EqualOrLess, 3),
        [Word::Text("maximum"), ..] => (EqualOrLess, 1),
        [Word::Text("close"), Word::Text("to"), ..] => (Approx, 2),
        [Word::Mod(Modifier::End), Word::Text("to"), ..] => (Approx, 2),
        [Word::Mod(Modifier::Approx) | Word::Text("some" | "estimated"), ..] => (Approx, 1),
        _ => return None,
    })
}

/// The same from the end: `two weeks or less`.
fn suffix(w: &[Word<'_>]) -> Option<(Modifier, usize)> {
    Some(match w {
        [.., Word::Text("or"), Word::Text("more" | "longer" | "over" | "above")] => (Modifier::EqualOrMore, 2),
        [.., Word::Text("or"), Word::Text("less" | "fewer" | "under" | "shorter")] => (Modifier::EqualOrLess, 2),
        [.., Word::Text("or"), Word::Text("so")] => (Modifier::Approx, 2),
        _ => return None,
    })
}

fn span(w: &[Word<'_>]) -> Option<Length> {
    if let Some((m, n)) = prefix(w).filter(|(_, n)| w.len() > *n) {
        return modified(w.get(n..)?, m);
    }
    if let Some((m, n)) = suffix(w) {
        return modified(w.get(..w.len().checked_sub(n)?)?, m);
    }
    let one = |n: Option<f64>, unit: &Unit| Some(Length::Span { n, unit: *unit, more: None, modifier: None });
    let with = |n: f64, unit: &Unit, m: Modifier| Some(Length::Span { n: Some(n), unit: *unit, more: None, modifier: Some(m) });
    match w {
        // `the past eight months`, `the first three years`
        [Word::Text("past" | "last" | "next" | "coming" | "previous" | "following" | "another" | "these" | "those" | "further" | "additional"), rest @ ..]
        | [Word::Ordinal(_), rest @ ..]
            if rest.len() > 1 =>
        {
            span(rest)
        }
        [Word::Text("a"), Word::Text("few"), Word::Unit(u)] | [Word::Text("several" | "few" | "many"), Word::Unit(u)] => one(None, u),
        [Word::Text("a"), Word::Text("further" | "additional"), rest @ ..] if rest.len() > 1 => span(rest),
        // `hundreds of years`
        [Word::Text("tens" | "dozens" | "scores" | "hundreds" | "thousands" | "millions" | "billions"), Word::Unit(u)] => one(None, u),
        // `half a century`, `a quarter of a century`, `half-hour`
        [Word::Text("a"), rest @ ..] if matches!(rest, [Word::Unit(Unit::Quarter | Unit::Half), .., Word::Unit(_)]) => span(rest),
        [Word::Unit(part @ (Unit::Half | Unit::Quarter)), Word::Text("a" | "an"), Word::Unit(u)]
        | [Word::Unit(part @ (Unit::Half | Unit::Quarter)), Word::Unit(u)] => {
            let whole = matches!(u, Unit::Hour | Unit::Century | Unit::Decade)
                || *part == Unit::Half && matches!(w.len(), 3) && matches!(u, Unit::Minute | Unit::Day | Unit::Month | Unit::Year);
            if whole { one(Some(if *part == Unit::Half { 0.5 } else { 0.25 }), u) } else { None }
        }
        // `between six and eight weeks`, `two to three weeks`, `12-18 months`: the lower end.
        [Word::Text("between"), n, Word::Text("and"), m, Word::Unit(u)] if number::count(&[*m]).is_some() => with(number::count(&[*n])?, u, Modifier::Approx),
        [n, Word::Text("to" | "or"), m, Word::Unit(u)] if number::count(&[*m]).is_some() => with(number::count(&[*n])?, u, Modifier::Approx),
        [n @ Word::Num(_), m @ Word::Num(_), Word::Unit(u)] => {
            let (low, high) = (number::count(&[*n])?, number::count(&[*m])?);
            if low < high { with(low, u, Modifier::Approx) } else { None }
        }
        [Word::Text("past" | "last" | "next" | "coming" | "following" | "recent"), rest @ ..] => match rest {
            [Word::Unit(u)] => one(None, u),
            _ => span(rest),
        },
        // `20+ years`, `25-plus years`
        [n, Word::Text("plus") | Word::Mark, rest @ .., Word::Unit(u)] if rest.len() < 2 => with(number::count(&[*n])?, u, Modifier::MoreThan),
        // `4.5 billion years`
        [n @ .., Word::Text(large @ ("million" | "billion")), Word::Unit(u)] => {
            let n = if n.is_empty() || *n == [Word::Text("a")] { 1.0 } else { number::count(n)? };
            one(Some(n * if *large == "million" { 1e6 } else { 1e9 }), u)
        }
        [Word::Text(t)] if long(t).is_some() => long(t),
        [n, Word::Text(t)] if long(t).is_some_and(|l| matches!(l, Length::Span { n: Some(_), .. })) => match long(t)? {
            Length::Span { unit, .. } => one(Some(number::count(&[*n])?), &unit),
            _ => None,
        },
        [Word::Unit(u)] => one(None, u),
        // `two years and a half`
        [n @ .., Word::Unit(u), Word::Text("and"), Word::Text("a"), Word::Unit(Unit::Half)] => one(Some(number::count(n)? + 0.5), u),
        // `2 hours 30 minutes`, `five years and six months`
        [n @ .., Word::Unit(u), Word::Text("and"), m, Word::Unit(small)] | [n @ .., Word::Unit(u), m, Word::Unit(small)] if smaller(*u, *small) => {
            let (n, m) = (number::count(n)?, number::count(&[*m])?);
            Some(Length::Span { n: Some(n), unit: *u, more: Some((m, *small)), modifier: None })
        }
        [n @ .., Word::Unit(u)] if number::count(n).is_some() => one(number::count(n), u),
        // `three consecutive years`, `ten business days`
        [n @ .., Word::Text(_), Word::Unit(u)] if !n.is_empty() => one(Some(number::count(n)?), u),
        _ => None,
    }
}

/// The next smaller unit, or one below it.
fn smaller(unit: Unit, small: Unit) -> bool {
    matches!(
        (unit, small),
        (Unit::Year, Unit::Month | Unit::Week | Unit::Day)
            | (Unit::Month, Unit::Week | Unit::Day)
            | (Unit::Week, Unit::Day)
            | (Unit::Day, Unit::Hour)
            | (Unit::Hour, Unit::Minute)
            | (Unit::Minute, Unit::Second)
    )
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
    Some(Length::Span { n, unit, more: None, modifier: None })
}

fn modified(rest: &[Word<'_>], m: Modifier) -> Option<Length> {
    match span(rest)? {
        Length::Span { n, unit, more, .. } => Some(Length::Span { n, unit, more, modifier: Some(m) }),
        other => Some(other),
    }
}
