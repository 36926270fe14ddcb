//! Clock times and parts of the day beside a date.

use super::super::{RULE, Rule, View};
use super::absolute::short_weekday;
use super::check::{reads, whole};
use super::recurrence::is_weekly;
use super::{Reading, part};
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A clock time, one or two, with its zone.
macro_rules! time {
    () => {
        "([Num | NumWord] ['am' | 'pm' | 'a.m.' | 'p.m.' | 'a.m' | 'p.m' | 'hours' | 'hrs']? | Num? DayPart) ([Open]? TimeZone (Slash TimeZone | [Hyphen | Dash | Mark] Num)? Close? | ['america' | 'europe' | 'asia' | 'australia' | 'africa' | 'pacific'] Slash AnyCap)? "
    };
}

/// The days that a time stands beside.
macro_rules! days {
    () => {
        concat!(
            "(",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| ",
            part!(shift),
            "? Weekday DayPart? | ['last' | 'this' | 'that' | 'yesterday' | 'tomorrow'] DayPart | ['today' | 'yesterday' | 'tomorrow' | 'tonight'] (Comma? (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| Weekday) | Open (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| Weekday) Close)? | Num Hyphen Num Hyphen Num | Num Slash Num Slash Num) "
        )
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "day-with-time",
        pattern: concat!(
            "(?<date> ",
            days!(),
            "[Comma | Dash | Hyphen]? ['at' | At | 'from' | 'by' | 'between']? ['about' | 'around' | 'approximately']? ",
            time!(),
            "(['to' | Hyphen | Dash | 'and' | 'until' | 'till'] ",
            time!(),
            ")?)"
        ),
        check: of_time,
        yes: &[
            "on [Tuesday, 3 May at 10:00 a.m.] in",
            "held [March 12 from 2:15 p.m. to 3:45 p.m.] for",
            "[January 9, 2026 16:15] is",
            "[Monday Jun 8, 2026 @ 9:00 AM America/Toronto] it",
            "[today, March 11, at 2PM Eastern] to",
            "[Friday night] they",
            "On [9 July 2024 at about 2.15pm] she",
            "The walk is [this Thursday at noon] in",
            "on [Sunday, 2 December, from 10 till 2] at",
            "the soup is [Saturday 14th October, 12 till 2] there",
            "by [20 October 2021 at 11:59 PM UTC-5] on",
            "on [3 May 2022 at 10:00 (GMT+8)] in",
        ],
        no: &[
            "on 3 May at 5 places",
            "Tuesday at home",
            "on 3 May from 10 to 20 people",
            "Open Monday to Friday, 9am–5pm all year",
            "ended June 30, 2023 and 2022 it",
        ],
        ..RULE
    },
    Rule {
        name: "time-with-day",
        pattern: concat!(
            "(?<date> ",
            time!(),
            "(['to' | Hyphen | Dash | 'and' | 'until' | 'till'] ",
            time!(),
            ")? ['on' | Comma | 'of']? 'the'? (",
            days!(),
            "| 'the'? ['next' | 'following' | 'same' | 'this' | 'that'] TimeUnit))"
        ),
        check: of_day,
        yes: &[
            "from [6pm on Monday October 5], and",
            "at [10:30 a.m., Tuesday, 4 June 2019] in",
            "until [midnight on 31 December] it",
            "at [12.15pm today (Friday, 9th June)] in",
            "at around [11.20pm last night] in",
            "on the [morning of April 19] the",
        ],
        no: &["5 on Friday", "opening night, January 23", "a coffee morning on Friday with us", "at home on Friday", "of March 31, 2025 December 31, 2024 and"],
        ..RULE
    },
    Rule {
        name: "days-with-time",
        pattern: concat!(
            "(?<date> (",
            part!(weekday),
            ")? [Num | NumWord] [Hyphen | Dash | 'to' | 'and' | 'until' | 'through' | Amp] (",
            part!(weekday),
            ")? [Num | NumWord] 'of'? ",
            part!(month),
            "(Comma? ",
            part!(year),
            ")? [Comma | Dash | Hyphen]? ['from' | 'between' | 'at']? ",
            time!(),
            "(['to' | Hyphen | Dash | 'and' | 'until' | 'till'] ",
            time!(),
            ")?)"
        ),
        check: reads,
        yes: &["open from [23 to 25 October 2015, 11am to 9pm] at", "on [4 and 5 May, 6.30pm] in"],
        no: &["4 to 8 May be 5 people", "from 4 to 8 May at home"],
        ..RULE
    },
    Rule {
        name: "short-weekday-with-time",
        pattern: concat!(
            "(?<date> WeekdayX Dot? Comma? (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            ") [Comma | Dash | Hyphen]? ['at' | At | 'from' | 'by' | 'between']? ",
            time!(),
            "(['to' | Hyphen | Dash | 'and' | 'until' | 'till'] ",
            time!(),
            ")?)"
        ),
        check: |v, m| short_weekday(v, m) && matches!(whole(v, m), Some(Reading::Clock { .. })),
        yes: &["When: [Wed., April 3, 10 a.m.–noon] at", "on [Sat 16 March at 3pm] they"],
        no: &["on Sat 16 March at 3 places", "he sat 5 times at 3pm", "in the Edmonton Sun, August 16, 2008"],
        ..RULE
    },
    Rule {
        name: "range-with-time",
        pattern: concat!(
            "(?<date> (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            ") ['to' | 'until' | 'till' | 'through' | Hyphen | Dash] (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            ") Comma? ['from' | 'between' | 'at']? ",
            time!(),
            "(['to' | Hyphen | Dash | 'and' | 'until' | 'till'] ",
            time!(),
            ")?)"
        ),
        check: |v, m| matches!(whole(v, m), Some(Reading::Clock { .. })),
        yes: &["open from [6 April to 25 May, 10am to noon] at", "on [28 April – 3 May 2023, 6.30pm] in"],
        no: &["from 6 April to 25 May 300 people", "6 April to 25 May at home"],
        ..RULE
    },
    Rule {
        name: "dotted-day-with-time",
        pattern: concat!("(?<date> Num Comma? 'at'? ", time!(), ")"),
        check: |v, m| v.words(m.start, m.start + 1).matches('.').count() == 2 && reads(v, m),
        yes: &["Press release / [06.05.2026 14:20] it", "on [11.09.2001, 10:30] they", "News [23.4.2024 at 7.15] the"],
        no: &["call 06.05.2026 we", "version 1.2.3 10 times"],
        ..RULE
    },
    Rule {
        // When the doors open and when it begins: `6pm for 6.30pm`.
        name: "time-for-time",
        pattern: concat!(
            "(?<date> ",
            days!(),
            "[Comma | Dash | Hyphen]? ['at' | At | 'from']? [Num | NumWord] ['am' | 'pm' | 'a.m.' | 'p.m.' | 'a.m' | 'p.m']? 'for' [Num | NumWord] ['am' | 'pm' | 'a.m.' | 'p.m.' | 'a.m' | 'p.m']?)"
        ),
        check: reads,
        yes: &["on [Tuesday 16 August, 6pm for 6.30pm] in", "held [12 March 6pm for 7pm] at"],
        no: &["on 12 March for 30 people", "Tuesday 6 for 7 people"],
        ..RULE
    },
    Rule {
        name: "clock-alone",
        // No `from` and no range: opening hours are no point in time.
        pattern: concat!("['at' | 'by' | 'until' | 'till' | 'around' | 'about' | 'before' | 'after' | 'since'] (?<date> ", time!(), ")"),
        priority: -3,
        check: clock_stands,
        yes: &["Doors open at [6:30 p.m.] there", "The gates shut at [21:40] sharp"],
        no: &["at 5 places", "won by 2:1", "open from 9 a.m. to 4 p.m. there"],
        ..RULE
    },
    Rule {
        name: "early-hours-of-day",
        pattern: concat!("(?<date> ['early' | 'late' | 'small'] DayPart? 'hours' 'of' 'the'? ", days!(), ")"),
        check: reads,
        yes: &["In the [early hours of Sunday 9 July 2017] she", "the [early hours of Friday] it"],
        no: &["the early hours of work", "late hours of 300 staff"],
        ..RULE
    },
    Rule {
        name: "day-part-of-day",
        pattern: "(?<date> ['early' | 'late' | 'later']? ['that' | 'this' | 'same'] DayPart)",
        check: reads,
        yes: &["[this morning] we", "[that afternoon] he"],
        no: &["this one", "the morning after"],
        ..RULE
    },
];

/// No range: `three months ended June 30, 2023 and 2022`.
fn of_time(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let hours = v.has(a, Label::Weekday) && is_weekly(v, a, a + 1);
    b > a && !hours && matches!(whole(v, m), Some(r) if !matches!(r, Reading::Range { .. }))
}

/// `opening night, January 23` is two things, `the night of January 23` one.
fn of_day(v: &View<'_, '_>, m: &Match) -> bool {
    // `a coffee morning on Saturday 7 April`
    let event = m.start > 0
        && v.has(m.start, Label::DayPart)
        && v.shape(m.start - 1) == Shape::Lower
        && v.has(m.start - 1, Label::Noun)
        && !v.has(m.start - 1, Label::Function);
    if event {
        return false;
    }
    let part = v.has(m.start, Label::DayPart) && !matches!(v.lower(m.start), b"noon" | b"midnight" | b"midday");
    (!part || matches!(v.lower(m.start + 1), b"of" | b"on")) && matches!(whole(v, m), Some(Reading::Clock { .. } | Reading::Part { .. }))
}

/// `at 21:40`, `by 6 p.m.`: minutes or a half of the day, no part of the day alone, no bare number.
fn clock_stands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let words = v.words(a, b).to_ascii_lowercase();
    let half =
        words.contains("am") || words.contains("pm") || words.contains("a.m") || words.contains("p.m") || words.contains("hrs") || words.contains("hours");
    // `3:16` is a verse, `2:1` a score: two digits before the colon, or the half of the day.
    let clock = words.split([' ', '-', '–']).next().is_some_and(|w| w.split_once(':').is_some_and(|(h, m)| h.len() == 2 && m.len() >= 2));
    !v.has(a, Label::DayPart) && (half || clock && matches!(v.lower(m.start), b"at" | b"until" | b"till" | b"since")) && reads(v, m)
}
