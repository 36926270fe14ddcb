//! Ranges of days: `4 to 8 December`, `September 16-20, 2024`, `2 May to 19 July`.

use super::super::{RULE, Rule, View};
use super::check::{reads, whole, word_before};
use super::{Reading, part};
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "days-of-month",
        pattern: concat!(
            "(?<date> (",
            part!(weekday),
            ")? [Num | NumWord] ([Comma | Slash] [Num | NumWord]){0,3} Comma? [Hyphen | Dash | 'to' | 'and' | 'or' | 'until' | 'through' | Comma | Amp | Slash] 'the'? (",
            part!(weekday),
            ")? [Num | NumWord] 'of'? ",
            part!(month),
            ")"
        ),
        check: begins_with_day,
        yes: &["from [4 to 8 December] we", "on [7, 8 May] they", "on [12/13 May] we", "the [1st, 2nd and 3rd of June] are", "[4-8 May] is"],
        no: &["4 to 8 people", "in 2015 to 2016 May be"],
        ..RULE
    },
    Rule {
        name: "days-of-month-and-year",
        pattern: concat!(
            "(?<date> (",
            part!(weekday),
            ")? [Num | NumWord] ([Comma | Slash] [Num | NumWord]){0,3} Comma? [Hyphen | Dash | 'to' | 'and' | 'or' | 'until' | 'through' | Comma | Amp | Slash] 'the'? (",
            part!(weekday),
            ")? [Num | NumWord] 'of'? ",
            part!(month),
            "Comma? ",
            part!(year),
            ")"
        ),
        check: begins_with_day,
        yes: &["from [4 to 8 December 2023] we", "[Monday 4 to Friday 8 May 2020] is", "on [2 and 3 June 1990] we"],
        no: &["dated 12/02/2021 and 2 Feb 2021", "4 to 8 May be 2000", "of March 31, 2025 December 31, 2024 and"],
        ..RULE
    },
    Rule {
        name: "month-days",
        pattern: concat!(
            "(?<date> (",
            part!(weekday),
            ")? ",
            part!(month),
            "[Num | NumWord] ([Comma | Slash] [Num | NumWord]){0,3} Comma? [Hyphen | Dash | 'to' | 'and' | 'or' | 'until' | 'through' | Amp | Slash] 'the'? (",
            part!(weekday),
            ")? [Num | NumWord])"
        ),
        check: days,
        yes: &["on [September 16-20] in", "on [October 5 and 6] and", "on [January 28/29/30] at", "[May 25th-27th] is", "[Dec. 4 to 8] we"],
        no: &["May 2 and 300 people", "they may 3 or 4", "ended June 30, 2023 and 2022 it"],
        ..RULE
    },
    Rule {
        name: "month-days-year",
        pattern: concat!(
            "(?<date> (",
            part!(weekday),
            ")? ",
            part!(month),
            "[Num | NumWord] ([Comma | Slash] [Num | NumWord]){0,3} Comma? [Hyphen | Dash | 'to' | 'and' | 'or' | 'until' | 'through' | Amp | Slash] 'the'? (",
            part!(weekday),
            ")? [Num | NumWord] Comma? ",
            part!(year),
            ")"
        ),
        check: days,
        yes: &["for [July 2 - 6, 2024] at", "on [October 3-9, 2024] in"],
        no: &["May 2 and 3 of 20 people"],
        ..RULE
    },
    Rule {
        name: "day-to-day",
        pattern: concat!(
            "(?<date> (",
            part!(day_month),
            "| ",
            part!(day_month_year),
            ") Comma? ",
            part!(link),
            "(",
            part!(day_month),
            "| ",
            part!(day_month_year),
            "| ",
            part!(modifier),
            part!(month),
            "))"
        ),
        check: reads,
        yes: &["from [12 March to 21 April] it", "[May 3, 2020 - June 5] is", "[January 23 through March 9] it"],
        no: &["3 May to 300 people", "10 to 12 May be"],
        ..RULE
    },
    Rule {
        name: "numbers-to-numbers",
        pattern: "(?<date> Num (Slash Num Slash Num | Hyphen Num Hyphen Num)? ['to' | 'until' | 'till' | 'through' | 'thru' | Hyphen | Dash] Num (Slash Num Slash Num | Hyphen Num Hyphen Num)?)",
        check: numbers,
        yes: &["open [12.06.2024 – 30.08.2024] in", "from [13/05/2021 to 21/05/2021] it", "in [6/12/24 - 8/30/24] we"],
        no: &["call 1800-2000 now", "from 2016 to 2023 he", "the score of 3/4/5 to 4/5/6 was"],
        ..RULE
    },
    Rule {
        name: "day-to-day-year",
        pattern: concat!("(?<date> (", part!(day_month), "| ", part!(day_month_year), ") Comma? ", part!(link_or_and), part!(day_month_year), ")"),
        check: one_stretch,
        yes: &["from [2 May 2017 to 19 July 2017] it", "[6 August to 9 September 2020] was", "on [May 3 and May 5, 2020] we"],
        no: &["3 May to 300 people 2000", "dated 3 May 2020 and 9 June 2020"],
        ..RULE
    },
];

/// `2023 and 9 June` begins with a year; in `March 31, 2025 December 31` the first day is the month's before it.
fn begins_with_day(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let month = |s: u32| v.has(s, Label::Month) || v.has(s, Label::MonthX);
    let row = (a + 1..b).any(|s| v.shape(s) == Shape::Num && v.lower(s).len() == 4)
        && a > 0
        && (month(a - 1) || a > 1 && v.shape(a - 1) == Shape::Dot && month(a - 2));
    if row {
        return false;
    }
    // `dated 12/02/2021 and 2 Feb 2021`
    let row = (a + 1..b - 1).any(|s| v.shape(s) == Shape::Num && v.lower(s).len() == 4);
    let year = row || (a..b).find(|s| matches!(v.shape(*s), Shape::Num | Shape::NumWord)).is_some_and(|s| v.lower(s).len() == 4 && v.shape(s) == Shape::Num);
    !year && reads(v, m)
}

/// Two days, not a day and a year: `three months ended June 30, 2023 and 2022`.
fn days(v: &View<'_, '_>, m: &Match) -> bool {
    let day = |r: &Reading<'_>| matches!(r, Reading::Day { .. });
    matches!(whole(v, m), Some(Reading::Range { from, to, .. }) if day(&from) && day(&to))
}

/// Two days in numbers, each with its year.
fn numbers(v: &View<'_, '_>, m: &Match) -> bool {
    let day = |r: &Reading<'_>| matches!(r, Reading::Numeric { .. } | Reading::Day { .. });
    matches!(whole(v, m), Some(Reading::Range { from, to, .. }) if day(&from) && day(&to))
}

/// Its two ends are those of one stretch: two whole dates with `and` between them are two (`dated May 3, 2024 and June 9, 2024`).
pub(super) fn one_stretch(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let and = (a..b).find(|s| v.lower(*s) == b"and");
    let year = |from: u32, to: u32| (from..to).any(|s| v.shape(s) == Shape::Num && v.lower(s).len() == 4);
    let two = and.is_some_and(|s| year(a, s) && year(s, b)) && word_before(v, a, 1) != b"between";
    // `in May and June this week`: weeks are none of months.
    let unit = v.lower(b - 1);
    let shifted = !v.lower(b - 1).last().is_some_and(u8::is_ascii_digit) && !matches!(unit, b"year" | b"season");
    !two && !shifted && reads(v, m)
}
