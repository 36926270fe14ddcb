//! Days, months and weekdays of the calendar.

use super::super::{RULE, Rule};
use super::check::{month_stands, reads, weekday_stands};
use super::part;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "day-month-year",
        pattern: concat!("(?<date> ", part!(day_month_year), ")"),
        check: reads,
        yes: &["On [20 June, 2023] the office opened", "It was [Tuesday, the 3rd of May 1994]", "[Sept. 7, 2010] was dry", "signed on [Fri 5 Jan ’24] there"],
        no: &["May 3 of 2000 people", "by 45 June 2020 it"],
        ..RULE
    },
    Rule {
        name: "day-month",
        pattern: concat!("(?<date> ", part!(day_month), ")"),
        check: reads,
        yes: &["due on [30 July] as said", "On [Sept. 7] we met", "by [Monday, 3 May] at", "on the [4th of July] they"],
        no: &["they may 3 times", "the march 300 made"],
        ..RULE
    },
    Rule {
        name: "month-year",
        pattern: concat!("(?<date> ", part!(month), "['of' | Comma]? ", part!(year), ")"),
        check: reads,
        yes: &["in [February 2022] as", "by [January of 2022] he", "in [October, 1917] the"],
        no: &["in May 300 people", "you may 2022 times"],
        ..RULE
    },
    Rule {
        name: "month-alone",
        pattern: "(?<date> [Month | MonthX])",
        check: month_stands,
        yes: &["since [March] we", "in [June] we met", "[September] is the month"],
        no: &["April said so", "we may go", "led by June Carter"],
        ..RULE
    },
    Rule {
        name: "weekday-alone",
        pattern: "(?<date> Weekday)",
        check: weekday_stands,
        yes: &["on [Friday] they", "He said [Tuesday] that"],
        no: &["the Sunday Times wrote", "at Ruby Tuesday they"],
        ..RULE
    },
    Rule {
        name: "date-in-numbers",
        pattern: "(?<date> ([Weekday | WeekdayX] Comma?)? (Num [Slash | Hyphen | Dash] Num [Slash | Hyphen | Dash] Num | Num))",
        check: numeric,
        yes: &["Published: [7/01/2009] by", "on [2023-06-20] the", "born [11.09.2001] in", "dated [06-02-2014] here"],
        no: &["call 555-12-2020 now", "version 2.3.4 of", "score 3-2-1", "ratio 24/7"],
        ..RULE
    },
    Rule {
        name: "day-month-in-letters",
        pattern: "(?<date> Num [Hyphen | Slash] [Month | MonthX] [Hyphen | Slash] Num)",
        check: reads,
        yes: &["on [12-Jan-2021] we", "by [3/Mar/19] it"],
        no: &["the 12-May-500 thing"],
        ..RULE
    },
    Rule {
        name: "named-day",
        pattern: "(?<date> NamedDay (Comma? Num)?)",
        check: reads,
        yes: &["before [Christmas Day] they", "on [Good Friday 2021] it"],
        no: &["the good friday feeling", "a Day of rest"],
        ..RULE
    },
    Rule {
        name: "named-day-alone",
        pattern: "(?<date> NamedDay)",
        check: reads,
        yes: &["before [Christmas Day] they", "on [Thanksgiving] 300 people"],
        no: &["a Day of rest", "the holiday season"],
        ..RULE
    },
];

/// By numbers alone a date is one of three, or has dots; one number alone is none.
fn numeric(v: &super::super::View<'_, '_>, m: &crate::tape::automaton::Match) -> bool {
    let words = v.words(m.start, m.end);
    reads(v, m) && words.bytes().filter(|b| matches!(b, b'/' | b'.' | b'-') || !b.is_ascii()).count() >= 2
}
