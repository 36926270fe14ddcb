//! Readings of one point or stretch: `20 June 2023`, `late February`, `two years ago`.

use super::super::word::{Unit, Word};
use super::number::{count, day, fiscal_year, given_year, two_digits, year, year_number};
use super::period::{period_forms, year_forms};
use super::{Origin, Reading, What, Year, shift};
use crate::record::Modifier;
use Word::{Apostrophe, Dash, Mod, Month, Named, Num, Ordinal, Part, Season, Slash, Text, Weekday};

/// Reads words (already `normal`) that say one point.
pub(super) fn read<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    if let [.., Word::Mark] = w {
        return bracketed(w);
    }
    day_forms(w)
        .or_else(|| year_forms(w))
        .or_else(|| period_forms(w))
        .or_else(|| shifted(w))
        .or_else(|| counted(w))
        .or_else(|| modified(w))
        .or_else(|| inside(w))
}

/// `today (March 27)`, `yesterday (03)`, `this morning (5 May)`: what stands in the brackets says more, unless it is a bare number.
fn bracketed<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    let open = w.iter().position(|w| *w == Word::Mark)?;
    let (head, inner) = (w.get(..open)?, w.get(open + 1..w.len() - 1)?);
    // `28 October 2021 (Thursday)`
    if let [Weekday(n)] = inner
        && let Some(Reading::Day { day, month, year, .. }) = read(head)
    {
        return Some(Reading::Day { weekday: Some(*n), day, month, year });
    }
    // `Monday (April 27)`
    if let [Weekday(n)] = head
        && let Some(Reading::Day { day, month, year, .. }) = read(inner)
    {
        return Some(Reading::Day { weekday: Some(*n), day, month, year });
    }
    let part = match head {
        [Text("tonight")] => Some("NI"),
        [Text("today" | "yesterday" | "tomorrow")] => None,
        [Text("today" | "yesterday" | "tomorrow" | "this" | "last"), Part(code)] => Some(*code),
        _ => return None,
    };
    let day = match (inner, read(inner)) {
        (_, Some(day @ Reading::Day { .. })) => day,
        (_, Some(Reading::Weekday(_) | Reading::DayOfMonth { .. })) => return read(head),
        ([d], None) if day(d).is_some() => return read(head),
        _ => return None,
    };
    Some(match part {
        Some(code) => Reading::Part { code, of: Some(Box::new(day)) },
        None => day,
    })
}

pub(super) fn boxed<'t>(w: &[Word<'t>]) -> Option<Box<Reading<'t>>> {
    read(w).map(Box::new)
}

/// Days and months of the calendar.
fn day_forms<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    match w {
        [Weekday(w)] => Some(Reading::Weekday(*w)),
        [Weekday(n), rest @ ..] => weekday_and(*n, rest),
        // `11 March 92`: no day of a month, so a year.
        [d, Month(m), Num(y)] if day(d).is_some() && y.len() == 2 && *y > "31" => {
            Some(Reading::Day { weekday: None, day: day(d)?, month: *m, year: Year::Is(two_digits(y)?) })
        }
        [d, Month(m), rest @ ..] if day(d).is_some() => Some(Reading::Day { weekday: None, day: day(d)?, month: *m, year: year(rest)? }),
        [Month(m), d, rest @ ..] if day(d).is_some() && !matches!(rest, [Text("bc" | "b.c." | "b.c" | "bce"), ..]) => {
            Some(Reading::Day { weekday: None, day: day(d)?, month: *m, year: year(rest)? })
        }
        [y, Month(m), d] if year_number(y).is_some() && day(d).is_some() => {
            Some(Reading::Day { weekday: None, day: day(d)?, month: *m, year: Year::Is(year_number(y)?) })
        }
        [Num("9"), Slash, Num("11")] => Some(Reading::Day { weekday: None, day: 11, month: 9, year: Year::Is(2001) }),
        [d, Dash | Slash, Month(m), Dash | Slash, y] if day(d).is_some() => Some(Reading::Day { weekday: None, day: day(d)?, month: *m, year: short_year(y)? }),
        [Month(m), rest @ ..] => Some(Reading::Month { month: *m, year: year(rest)? }),
        [Num(s)] if s.contains('.') => dotted(s),
        [Num(a), Slash, Num(b), Slash, Num(c)] | [Num(a), Dash, Num(b), Dash, Num(c)] => numeric(a, b, c, matches!(w, [_, Dash, ..])),
        [Named(rule), Part(code)] => Some(Reading::Part { code, of: Some(Box::new(Reading::Named { rule, year: Year::Open })) }),
        [Text("new"), Word::Unit(Unit::Year)] => Some(Reading::Named { rule: "01-01", year: Year::Open }),
        // `the Christmas period`: of many days; which, each place has its own.
        [Named(_), Text("period" | "season" | "holidays" | "break") | Word::Season(_)] => Some(Reading::Named { rule: "", year: Year::Open }),
        [day @ Named(_), Text("bank"), Text("holiday"), Word::Unit(Unit::Weekend)]
        | [day @ Named(_), Text("holiday"), Word::Unit(Unit::Weekend)]
        | [day @ Named(_), Word::Unit(Unit::Weekend)] => Some(Reading::Around { unit: Unit::Weekend, ending: false, of: boxed(core::slice::from_ref(day))? }),
        [Named(_), rest @ ..] if rest.iter().any(|w| matches!(w, Month(_))) => read(rest),
        [Named(rule), rest @ ..] => Some(Reading::Named { rule, year: year(rest)? }),
        [y, Named(rule)] => Some(Reading::Named { rule, year: Year::Is(year_number(y)?) }),
        [Ordinal(n @ 1..=31), Word::Unit(Unit::Day)] => Some(Reading::EventDay(*n)),
        [Word::Unit(Unit::Day), Num(n)] => n.parse().ok().filter(|n| (1..=31).contains(n)).map(Reading::EventDay),
        [Word::Unit(Unit::Day), Word::Count(n @ 1..=31)] => Some(Reading::EventDay(*n as u8)),
        // `the 28th of that month`
        [Ordinal(n @ 1..=31), Text(s), Word::Unit(Unit::Month)] => {
            let (by, from) = shift(s)?;
            Some(Reading::Nth { n: i32::from(*n), unit: Unit::Day, of: Box::new(Reading::Shifted { by, what: What::Unit(Unit::Month), from }) })
        }
        [Ordinal(n @ 1..=31)] => Some(Reading::DayOfMonth { weekday: None, day: *n }),
        _ => None,
    }
}

pub(super) fn short_year(y: &Word<'_>) -> Option<Year> {
    match y {
        Num(s) if s.len() == 2 => two_digits(s).map(Year::Is),
        _ => year_number(y).map(Year::Is),
    }
}

/// `Tuesday 3 May`, `Friday 13th`, `Monday morning`, `Friday last week`, `Thursday (today)`.
fn weekday_and<'t>(n: u8, rest: &[Word<'t>]) -> Option<Reading<'t>> {
    if let [Part(code)] = rest {
        return Some(Reading::Part { code, of: Some(Box::new(Reading::Weekday(n))) });
    }
    match read(rest)? {
        Reading::Day { day, month, year, .. } => Some(Reading::Day { weekday: Some(n), day, month, year }),
        Reading::DayOfMonth { day, .. } => Some(Reading::DayOfMonth { weekday: Some(n), day }),
        of @ Reading::Numeric { .. } => Some(of),
        of @ (Reading::Shifted { what: What::Unit(Unit::Week), .. } | Reading::Counted { unit: Unit::Week, .. }) => {
            Some(Reading::WeekdayIn { weekday: n, of: Box::new(of) })
        }
        of @ Reading::Named { .. } => Some(of),
        of @ Reading::Today(_) => Some(of),
        _ => None,
    }
}

/// `11.09.2001`, `3.6.99`
fn dotted<'t>(s: &str) -> Option<Reading<'t>> {
    let mut parts = s.split('.');
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || c.len() == 3 {
        return None;
    }
    numeric(a, b, c, false)
}

/// Day, month and year by numbers; the year in front says that it is ISO.
fn numeric<'t>(a: &str, b: &str, c: &str, dashes: bool) -> Option<Reading<'t>> {
    let short = |s: &str| if s.len() <= 2 { s.parse::<u8>().ok().filter(|n| (1..=31).contains(n)) } else { None };
    if a.len() == 4 {
        let year = year_number(&Num(a))?;
        return Some(Reading::Day { weekday: None, day: short(c)?, month: short(b).filter(|m| *m <= 12)?, year: Year::Is(year) });
    }
    let year = match c.len() {
        4 => c.parse().ok().filter(|y| (1000..=2199).contains(y))?,
        // `02-03-04` is a phone or case number as often as a date.
        2 if !dashes => two_digits(c)?,
        _ => return None,
    };
    let (first, second) = (short(a)?, short(b)?);
    (first <= 12 || second <= 12).then_some(Reading::Numeric { first, second, year })
}

/// `today`, `last week`, `this June`, `the following day`, `Friday night`.
fn shifted<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    match w {
        [Text("today")] => Some(Reading::Today(0)),
        [Text("yesterday")] => Some(Reading::Today(-1)),
        [Text("tomorrow")] => Some(Reading::Today(1)),
        [Word::Unit(Unit::Weekend)] => Some(Reading::Shifted { by: 0, what: What::Unit(Unit::Weekend), from: Origin::Published }),
        [Text("tonight")] => Some(Reading::Part { code: "NI", of: Some(Box::new(Reading::Today(0))) }),
        [Word::Unit(Unit::Day), Text("before"), Text("yesterday")] => Some(Reading::Today(-2)),
        [Word::Unit(Unit::Day), Text("after"), Text("tomorrow")] => Some(Reading::Today(2)),
        // `last night, Monday 4 July`
        [Text("this" | "last"), Part(code), rest @ ..] if rest.iter().any(|w| matches!(w, Month(_))) => match read(rest)? {
            day @ Reading::Day { .. } => Some(Reading::Part { code, of: Some(Box::new(day)) }),
            _ => None,
        },
        [Text(t @ ("today" | "yesterday" | "tomorrow")), Part(code)] => Some(Reading::Part { code, of: boxed(&[Text(t)]) }),
        // `tomorrow, May Day`
        [day @ Text("today" | "yesterday" | "tomorrow"), Named(_)] => read(core::slice::from_ref(day)),
        // `today, January 29`: the day says more.
        [Text("today" | "yesterday" | "tomorrow" | "tonight"), rest @ ..] => read(rest),
        [Text("this" | "that"), Text(t @ ("same" | "past" | "coming" | "very")), rest @ ..] => {
            shifted(&[&[Text(if *t == "very" { "same" } else { t })], rest].concat())
        }
        [Text(s), Text("fiscal" | "financial" | "calendar" | "school" | "academic"), rest @ ..] => shifted(&[&[Text(s)], rest].concat()),
        [Text(s), one] => {
            let (by, from) = shift(s)?;
            shifted_one(by, from, one)
        }
        [Text(s), Month(m), d] => {
            let (by, from) = shift(s)?;
            Some(Reading::Shifted { by, what: What::Day(*m, day(d)?), from })
        }
        // `last Friday night`
        [Text(s), day @ Weekday(_), Part(code)] => Some(Reading::Part { code, of: boxed(&[Text(s), *day]) }),
        // `this Friday, 3 May`
        [Text(s), Weekday(n), rest @ ..] if !rest.is_empty() => {
            shift(s)?;
            weekday_and(*n, rest)
        }
        [Text(s), a @ (Word::Unit(_) | Text(_)), Part(code)] => Some(Reading::Part { code, of: boxed(&[Text(s), *a]) }),
        [Word::Unit(u), Text("before"), Text("last")] => Some(Reading::Shifted { by: -2, what: What::Unit(*u), from: Origin::Published }),
        [Word::Unit(u), Text("after"), Text("next")] => Some(Reading::Shifted { by: 2, what: What::Unit(*u), from: Origin::Published }),
        [Word::Unit(u), Text("before" | "earlier")] => Some(Reading::Shifted { by: -1, what: What::Unit(*u), from: Origin::Previous }),
        [Word::Unit(u), Text("after" | "later" | "following")] => Some(Reading::Shifted { by: 1, what: What::Unit(*u), from: Origin::Previous }),
        _ => None,
    }
}

fn shifted_one<'t>(by: i32, from: Origin, one: &Word<'t>) -> Option<Reading<'t>> {
    let what = match one {
        Word::Unit(Unit::Second | Unit::Minute | Unit::Hour | Unit::Millennium) => return None,
        Word::Unit(u) => What::Unit(*u),
        Month(m) => What::Month(*m),
        Weekday(n) => What::Weekday(*n),
        Season(s) => What::Season(s),
        Part(p) => What::Part(p),
        Named(rule) => What::Named(rule),
        _ => return None,
    };
    Some(Reading::Shifted { by, what, from })
}

/// `two years ago`, `three days later`, `half a century earlier`, `two weeks from now`.
fn counted<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    let (head, unit, ahead, from) = match w {
        [head @ .., Word::Unit(u), Text("ago")] => (head, *u, false, Origin::Published),
        [head @ .., Word::Unit(u), Text("earlier" | "before" | "previously" | "prior")] => (head, *u, false, Origin::Previous),
        [head @ .., Word::Unit(u), Text("later" | "after" | "afterwards")] => (head, *u, true, Origin::Previous),
        [head @ .., Word::Unit(u), Text("from"), Text("now" | "today")] | [head @ .., Word::Unit(u), Text("hence")] => (head, *u, true, Origin::Published),
        // `in two weeks’ time`
        [head @ .., Word::Unit(u), Text("time")] | [head @ .., Word::Unit(u), Apostrophe, Text("time")] => (head, *u, true, Origin::Published),
        _ => return None,
    };
    Some(Reading::Counted { n: count(head)?, unit, ahead, from })
}

/// `late February`, `mid-2025`, `the end of the year`, `earlier this month`, `circa 1998`.
fn modified<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    let this = |u: Unit| Box::new(Reading::Shifted { by: 0, what: What::Unit(u), from: Origin::Sentence });
    match w {
        [Mod(_), Part(code), Word::Unit(Unit::Hour), rest @ ..] => Some(Reading::Part { code, of: Some(boxed(rest)?) }),
        [Mod(_), Word::Unit(Unit::Hour), rest @ ..] => Some(Reading::Part { code: "MO", of: Some(boxed(rest)?) }),
        [Mod(m), Word::Unit(u @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year | Unit::Decade | Unit::Century))] => {
            Some(Reading::Modified { modifier: Some(*m), of: this(*u) })
        }
        [Mod(m), Text("fiscal" | "financial" | "academic" | "school" | "calendar"), Word::Unit(u @ Unit::Year)] => {
            Some(Reading::Modified { modifier: Some(*m), of: this(*u) })
        }
        // `the remainder of the year`
        [Text("rest" | "remainder" | "balance"), rest @ ..] if !rest.is_empty() => match rest {
            [Word::Unit(u @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year | Unit::Decade | Unit::Century))]
            | [Text("fiscal" | "financial" | "academic" | "school" | "calendar"), Word::Unit(u @ Unit::Year)] => {
                Some(Reading::Modified { modifier: None, of: this(*u) })
            }
            _ => None,
        },
        // `the start of the new year`
        [Mod(m), Text("new"), Word::Unit(Unit::Year)] => {
            Some(Reading::Modified { modifier: Some(*m), of: Box::new(Reading::Around { unit: Unit::Year, ending: false, of: boxed(&[Named("01-01")])? }) })
        }
        [Text("halfway" | "midway"), Text("through"), rest @ ..] | [Word::Unit(Unit::Half), Text("way"), Text("through"), rest @ ..] => {
            Some(Reading::Modified { modifier: Some(Modifier::Mid), of: boxed(rest)? })
        }
        [Mod(m), Dash | Text("part"), rest @ ..] => Some(Reading::Modified { modifier: Some(*m), of: boxed(rest)? }),
        // `the mid 60’s`
        [Mod(m), decade @ Word::Mixed(d)] if d.len() < 8 && two_digits(d.get(..2)?).is_some() && d.ends_with('s') => {
            let of = boxed(&[Apostrophe, *decade]).or_else(|| boxed(core::slice::from_ref(decade)))?;
            Some(Reading::Modified { modifier: Some(*m), of })
        }
        [Mod(m), rest @ ..] if !rest.is_empty() => Some(Reading::Modified { modifier: Some(*m), of: boxed(rest)? }),
        [Text("some"), rest @ ..] => Some(Reading::Modified { modifier: Some(Modifier::Approx), of: Box::new(counted(rest)?) }),
        [Text("c" | "c." | "ca" | "nearly" | "almost"), rest @ ..] => Some(Reading::Modified { modifier: Some(Modifier::Approx), of: boxed(rest)? }),
        [Text("just"), rest @ ..] => modified(rest).or_else(|| counted(rest)),
        [Text("more"), Text("than"), rest @ ..] | [Text("over" | "well"), rest @ ..] => {
            Some(Reading::Modified { modifier: Some(Modifier::MoreThan), of: Box::new(counted(rest)?) })
        }
        [Text("less"), Text("than"), rest @ ..] | [Text("under"), rest @ ..] => {
            Some(Reading::Modified { modifier: Some(Modifier::LessThan), of: Box::new(counted(rest)?) })
        }
        [Text("at"), Text("least"), rest @ ..] => Some(Reading::Modified { modifier: Some(Modifier::EqualOrMore), of: Box::new(counted(rest)?) }),
        [Text("later" | "earlier"), Word::Unit(u @ (Unit::Week | Unit::Month | Unit::Year | Unit::Decade))] => {
            Some(Reading::Modified { modifier: None, of: this(*u) })
        }
        [Text("later" | "earlier"), rest @ ..] if !rest.is_empty() => Some(Reading::Modified { modifier: None, of: boxed(rest)? }),
        _ => None,
    }
}

/// `first week of June`, `last day of the month`, `the week of 5 June`, `the morning of 3 May`, `the third Sunday of March`.
fn inside<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    let nth = |word: &Word<'_>| match word {
        Ordinal(n) => Some(i32::from(*n)),
        Text("last" | "final") | Mod(Modifier::End) => Some(-1),
        Mod(Modifier::Start) => Some(1),
        _ => None,
    };
    // `of the month`, `of the year`
    let whole = |rest: &[Word<'t>]| match rest {
        [Word::Unit(u @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year | Unit::Decade))] => {
            Some(Box::new(Reading::Shifted { by: 0, what: What::Unit(*u), from: Origin::Sentence }))
        }
        _ => boxed(rest),
    };
    match w {
        [n, c @ (Num(_) | Word::Count(_)), Word::Unit(u @ (Unit::Day | Unit::Week | Unit::Month | Unit::Quarter | Unit::Year)), rest @ ..]
            if matches!(nth(n), Some(1 | -1)) && !rest.is_empty() =>
        {
            let count = count(core::slice::from_ref(c)).filter(|c| (1.0..=100.0).contains(c))?;
            Some(Reading::Stretch { n: count as u8, unit: *u, at_end: nth(n) == Some(-1), of: whole(rest)? })
        }
        [Ordinal(1) | Mod(Modifier::Start), c @ (Num(_) | Word::Count(_)), Word::Unit(u @ (Unit::Month | Unit::Quarter))] => {
            // Accounts are drawn up for whole quarters.
            let months = count(core::slice::from_ref(c))? * if *u == Unit::Quarter { 3.0 } else { 1.0 };
            let whole = [3.0, 6.0, 9.0].contains(&months);
            let of = Box::new(Reading::Shifted { by: 0, what: What::Unit(Unit::Year), from: Origin::Sentence });
            whole.then_some(Reading::Stretch { n: months as u8, unit: Unit::Month, at_end: false, of })
        }
        [Text("year-ago" | "year-earlier" | "prior-year" | "previous-year"), Text("period") | Word::Unit(_)]
        | [Text("prior" | "previous" | "last"), Word::Unit(Unit::Year), Text("period") | Word::Unit(Unit::Quarter | Unit::Half | Unit::Month)] => {
            Some(Reading::SamePeriod(Year::Shift(-1, Origin::Previous)))
        }
        [Text("same" | "corresponding" | "comparable" | "equivalent"), Text("period") | Word::Unit(_), rest @ ..] if !rest.is_empty() => same_period(rest),
        [n, Word::Unit(u @ (Unit::Day | Unit::Weekend | Unit::Week | Unit::Month | Unit::Half | Unit::Quarter | Unit::Decade)), rest @ ..]
            if nth(n).is_some() && !rest.is_empty() =>
        {
            Some(Reading::Nth { n: nth(n)?, unit: *u, of: whole(rest)? })
        }
        [n, Weekday(d), rest @ ..] if nth(n).is_some() && !rest.is_empty() => Some(Reading::NthWeekday { n: nth(n)?, weekday: *d, of: whole(rest)? }),
        [Word::Unit(u @ (Unit::Week | Unit::Weekend)), Text("beginning" | "commencing" | "starting" | "ending" | "ended"), rest @ ..]
        | [Word::Unit(u @ (Unit::Week | Unit::Weekend)), Mod(_), rest @ ..]
        | [Word::Unit(u @ (Unit::Week | Unit::Weekend | Unit::Day)), rest @ ..]
        | [Word::Unit(u @ (Unit::Month | Unit::Year)), rest @ ..]
            if !rest.is_empty() =>
        {
            let ending = matches!(w, [_, Text("ending" | "ended"), ..]);
            Some(Reading::Around { unit: *u, ending, of: boxed(rest)? })
        }
        [Part(code), rest @ ..] if !rest.is_empty() => Some(Reading::Part { code, of: Some(boxed(rest)?) }),
        [head @ .., Part(code)] if !head.is_empty() => Some(Reading::Part { code, of: Some(boxed(head)?) }),
        _ => None,
    }
}

/// `last year`, `of the previous financial year`, `of 2022`, `a year ago`: which year the same stretch is of.
fn same_period<'t>(w: &[Word<'t>]) -> Option<Reading<'t>> {
    let year = match w {
        [Text(s), Text("fiscal" | "financial"), Word::Unit(Unit::Year)] | [Text(s), Word::Unit(Unit::Year)] if *s != "a" => {
            Year::Shift(shift(s)?.0, Origin::Previous)
        }
        [Text("a") | Word::Count(1), Word::Unit(Unit::Year), Text("ago" | "earlier" | "before")]
        | [Word::Unit(Unit::Year), Text("ago" | "earlier" | "before")] => Year::Shift(-1, Origin::Previous),
        _ => Year::Is(given_year(w).or_else(|| fiscal_year(w))?),
    };
    // `the same period this year` says no more than `this year`.
    (!matches!(year, Year::Shift(0, _))).then_some(Reading::SamePeriod(year))
}
