//! Days, months and weekdays of the calendar.

use super::super::{RULE, Rule, View};
use super::check::{month_stands, reads, weekday_stands, whole, word_before};
use super::part;
use super::recurrence::recurs;
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "day-month-year",
        pattern: concat!("(?<date> ", part!(day_month_year), ")"),
        check: is_day_of_year,
        yes: &["On [20 June, 2023] the office opened", "It was [Tuesday, the 3rd of May 1994]", "[Sept. 7, 2010] was dry", "signed on [5 Jan ’24] there"],
        no: &["by 45 June 2020 it", "on 3 May 40 people came"],
        ..RULE
    },
    Rule {
        name: "day-month",
        pattern: concat!("(?<date> ", part!(day_month), ")"),
        check: is_day,
        yes: &["due on [30 July] as said", "On [Sept. 7] we met", "by [Monday, 3 May] at", "on the [4th of July] they"],
        no: &["they may 3 times", "the march 300 made", "they dance every year on March 9 with all"],
        ..RULE
    },
    Rule {
        // As in German, Danish, Czech: `22. February 2018`.
        name: "dotted-day-month-year",
        pattern: "(?<date> Num [Dot | FullStop] [Month | MonthX] Comma? Num)",
        check: |v, m| v.lower(m.end - 1).len() == 4 && matches!(whole(v, m), Some(super::Reading::Day { .. })),
        yes: &["Oyrotal, [22. February, 2018] by mail", "on [3. May 2021] it"],
        no: &["They sold 22. February 22 was dry.", "It had 45. May 2021 was dry."],
        ..RULE
    },
    Rule {
        name: "month-year",
        pattern: concat!("(?<date> ", part!(month), "['of' | Comma]? ", part!(year), ")"),
        check: month_of_year,
        yes: &["in [February 2022] as", "by [January of 2022] he", "in [October, 1917] the"],
        no: &["in May 300 people", "you may 2022 times"],
        ..RULE
    },
    Rule {
        name: "month-alone",
        pattern: "(?<date> [Month | MonthX])",
        check: month_alone,
        yes: &[
            "since [March] we",
            "in [June] we met",
            "[September] is the month",
            "It follows [February]’s announcement of",
            "a bill designating [May] as the month",
        ],
        no: &["April said so", "we may go", "led by June Carter", "in March each year"],
        ..RULE
    },
    Rule {
        name: "weekday-alone",
        pattern: "(?<date> Weekday)",
        check: weekday_alone,
        yes: &["on [Friday] they", "He said [Tuesday] that"],
        no: &["the Sunday Times wrote", "at Ruby Tuesday they"],
        ..RULE
    },
    Rule {
        name: "date-in-numbers",
        pattern: "(?<date> ([Weekday | WeekdayX] Comma?)? (Num [Slash | Hyphen | Dash] Num [Slash | Hyphen | Dash] Num | Num))",
        check: numeric,
        yes: &["Published: [7/01/2009] by", "on [2023-06-20] the", "born [11.09.2001] in", "dated [06-02-2014] here"],
        no: &["call 555-12-2020 now", "version 2.3.4 of", "score 3-2-1", "ratio 24/7", "version 24.05.15 is"],
        ..RULE
    },
    Rule {
        name: "day-with-short-weekday",
        pattern: concat!("(?<date> WeekdayX Dot? Comma? (", part!(day_month_year), "| ", part!(day_month), "))"),
        check: short_weekday,
        yes: &["signed on [Fri 5 Jan 2024] there", "on [Tues., Sept. 7] we", "[Mon May 6, 2019] is"],
        no: &["in the Edmonton Sun, August 16, 2008", "he sat 5 times"],
        ..RULE
    },
    Rule {
        name: "day-of-month-alone",
        pattern: "['on' | 'by' | 'until' | 'since' | 'before'] 'the' (?<date> NumWord)",
        check: day_alone,
        yes: &["and on the [20th], he left", "until the [5th]."],
        no: &["on the 20th floor", "by the 3rd person", "on the 4th of them"],
        ..RULE
    },
    Rule {
        name: "day-of-event",
        pattern: "(?<date> [Ordinal | NumWord] ['day' & TimeUnit])",
        check: day_of_event,
        yes: &["on the [second day], he", "On the [2nd day] we"],
        no: &["the second day of it", "a third day"],
        ..RULE
    },
    Rule {
        name: "numbered-day-of-event",
        pattern: "(Break | Para | Bullet) (?<date> 'day' [Num | NumberWord]) [Break | Para | Colon | Dash]",
        check: reads,
        yes: &["Programme\n\n[Day 2]\n\nTalks", "All\n[Day Two]: talks"],
        no: &["the day 2 people", "Day 2 was good"],
        ..RULE
    },
    Rule {
        name: "nine-eleven",
        pattern: "['after' | 'since' | 'before' | 'until'] (?<date> Num Slash Num)",
        check: nine_eleven,
        yes: &["tightened after [9/11] by", "since [9/11], they"],
        no: &["after 9/12 it", "the 9/11 Commission said", "since 9/11/2004 it"],
        ..RULE
    },
    Rule {
        name: "date-over-lines",
        pattern: "(?<date> Num [Break | Para]? Slash [Break | Para]? Num [Break | Para]? Slash [Break | Para]? Num)",
        check: numeric,
        yes: &["News\n\n[19\n\n/\n\n05\n\n/\n\n2017]\n\nText", "on [3/4/2017] we"],
        no: &["24/7/365", "1/2 of it"],
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
        check: holiday,
        yes: &["before [Christmas Day] they", "on [Good Friday 2021] it"],
        no: &["the good friday feeling", "the Greek Independence Day is", "at the Christmas Parade they", "we gave Christmas gifts to"],
        ..RULE
    },
    Rule {
        name: "days-around-named-day",
        pattern: "(?<date> ['this' | 'last' | 'next' | 'coming' | 'upcoming']? NamedDay ('bank'? 'holiday')? (TimeUnit | ['period' | 'season' | 'holidays' | 'break']))",
        check: around_holiday,
        yes: &[
            "shut over the [Christmas period] and", "held on [Labor Day weekend] at", "over the [Easter holidays] we", "on [May Day bank holiday weekend] it",
        ],
        no: &["a Christmas day trip", "the Easter week of work", "before Christmas they", "the holiday season"],
        ..RULE
    },
    Rule {
        name: "named-day-with-day",
        pattern: concat!("(?<date> NamedDay Comma (", part!(day_month_year), "| ", part!(day_month), "))"),
        check: holiday,
        yes: &["Entries open on [Boxing Day, 26 December] there", "the [First Sunday of Advent, 28 November 2021] is"],
        no: &["Christmas Day, 300 people", "Good Friday, he"],
        ..RULE
    },
    Rule {
        name: "day-with-weekday-in-brackets",
        pattern: concat!("(?<date> (", part!(day_month_year), "| ", part!(day_month), ") Open [Weekday | WeekdayX] Dot? Close)"),
        check: reads,
        yes: &["The seminar on [28 October 2021 (Thursday)] is", "It closes on [March 5 (Tue)] at"],
        no: &["on 5 May (at last) it", "in May (Thursday) it"],
        ..RULE
    },
    Rule {
        name: "named-day-alone",
        pattern: "(?<date> NamedDay)",
        check: holiday,
        yes: &["before [Christmas Day] they", "on [Thanksgiving] 300 people"],
        no: &["a Day of rest", "the holiday season", "we gave Christmas gifts to"],
        ..RULE
    },
];

/// `May 2023` is read by another rule.
fn is_day(v: &View<'_, '_>, m: &Match) -> bool {
    // `12 May Street`
    let street =
        v.shape(m.end).is_capital() && matches!(v.lower(m.end), b"street" | b"st" | b"avenue" | b"ave" | b"road" | b"rd" | b"drive" | b"lane" | b"square");
    !street && !recurs(v, m) && matches!(whole(v, m), Some(super::Reading::Day { .. }))
}

/// A day with its year; one of two digits (`11 March 92`) stands at an end.
fn is_day_of_year(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((_, b)) = v.slot(m, "date") else { return false };
    let short = v.words(b - 1, b).len() == 2 && !matches!(v.shape(b - 2), Shape::Single | Shape::SingleOpen);
    let ends = matches!(v.shape(b), Shape::Break | Shape::Para | Shape::Stop | Shape::Close);
    // `May 3, 4 and 5` is read by another rule.
    (!short || ends) && whole(v, m).is_some_and(|r| !matches!(r, super::Reading::Range { .. }))
}

/// `Greek Independence Day` is another country's, `Christmas Parade` an event.
fn holiday(v: &View<'_, '_>, m: &Match) -> bool {
    let mid = |s: u32| v.cell(s).is_some_and(|c| c.place == Place::Mid);
    let name = v.shape(m.end).is_capital() && mid(m.end) && !v.has(m.end, Label::Function) && !v.has(m.end, Label::DayPart);
    let other =
        m.start > 0 && (v.has(m.start - 1, Label::Demonym) || v.shape(m.start - 1).is_capital() && mid(m.start - 1) && !v.has(m.start - 1, Label::Function));
    // A feast that the moon decides is a day only where a preposition says so.
    let led = matches!(word_before(v, m.start, 1), b"on" | b"before" | b"after" | b"during" | b"since" | b"until" | b"by");
    let moon = |code: &str| matches!(code, "" | "diwali" | "eid-al-adha" | "eid-al-fitr" | "ramadan");
    let fixed = v.cell(m.start).is_some_and(|c| v.gazetteer.entries(c).any(|e| e.label() == "named-day" && !moon(e.code())));
    // `Christmas gifts`, `an Easter egg hunt`
    let thing = !led
        && v.shape(m.end) == Shape::Lower
        && v.has(m.end, Label::Noun)
        && ![Label::Function, Label::VerbPast, Label::DayPart, Label::TimeUnit].iter().any(|l| v.has(m.end, *l))
        && !matches!(v.lower(m.end), b"falls" | b"comes" | b"brings" | b"marks" | b"starts" | b"begins" | b"ends" | b"means" | b"looks")
        && matches!(
            v.lower(m.end - 1),
            b"christmas" | b"easter" | b"halloween" | b"thanksgiving" | b"xmas" | b"diwali" | b"ramadan" | b"hanukkah" | b"year" | b"day"
        )
        && !matches!(v.lower(m.end), b"holiday" | b"holidays" | b"break" | b"period");
    !name && !other && !thing && (led || fixed) && reads(v, m)
}

/// `the Christmas period`, `Memorial Day weekend`.
fn around_holiday(v: &View<'_, '_>, m: &Match) -> bool {
    let last = v.lower(m.end - 1);
    let noun = v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun) && !v.has(m.end, Label::Function) && !v.has(m.end, Label::Verb);
    matches!(last, b"weekend" | b"period" | b"season" | b"holidays" | b"break")
        && !(noun && last != b"weekend")
        && !(v.shape(m.end).is_capital() && v.cell(m.end).is_some_and(|c| c.place == Place::Mid) && !v.has(m.end, Label::Function))
        && reads(v, m)
}

/// `Edmonton Sun, August 16`: a newspaper, no weekday.
pub(super) fn short_weekday(v: &View<'_, '_>, m: &Match) -> bool {
    let name = m.start > 0 && v.shape(m.start - 1).is_capital() && v.shape(m.start - 1) != Shape::Dotted && !v.has(m.start - 1, Label::Function);
    !name && v.shape(m.start) != Shape::Lower && whole(v, m).is_some_and(|r| !matches!(r, super::Reading::Range { .. }))
}

/// `June 17` is a day.
fn month_of_year(v: &View<'_, '_>, m: &Match) -> bool {
    matches!(whole(v, m), Some(super::Reading::Month { .. }))
}

fn month_alone(v: &View<'_, '_>, m: &Match) -> bool {
    month_stands(v, m) && !recurs(v, m)
}

fn weekday_alone(v: &View<'_, '_>, m: &Match) -> bool {
    weekday_stands(v, m) && !recurs(v, m)
}

/// Nothing follows that the ordinal would count.
fn closed(v: &View<'_, '_>, step: u32) -> bool {
    matches!(v.shape(step), Shape::Comma | Shape::Stop | Shape::Semi | Shape::Para | Shape::Break | Shape::Close | Shape::Dash)
        || matches!(v.lower(step), b"and" | b"but" | b"to" | b"he" | b"she" | b"they" | b"we" | b"it" | b"when" | b"in" | b"at")
}

fn day_alone(v: &View<'_, '_>, m: &Match) -> bool {
    closed(v, m.end)
        && matches!(
            super::read(&super::word::pieces(v.doc, v.gazetteer, v.cells_from(m.end - 1), v.tokens(m.end - 1, m.end).0, v.tokens(m.end - 1, m.end).1)),
            Some(super::Reading::DayOfMonth { .. })
        )
}

/// `on the second day`: of an event whose days the release gives.
fn day_of_event(v: &View<'_, '_>, m: &Match) -> bool {
    let led = word_before(v, m.start, 1) == b"the" && word_before(v, m.start, 2) == b"on";
    led && v.lower(m.end) != b"of" && reads(v, m)
}

/// The day of the attacks; `after 9/11/2004` goes on.
fn nine_eleven(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    v.words(a, b) == "9/11" && v.shape(b) != Shape::Slash && !v.shape(b).is_capital()
}

/// By numbers alone a date is one of three, or has dots; one number alone is none.
fn numeric(v: &View<'_, '_>, m: &Match) -> bool {
    // Looked at first: nearly all numbers end here.
    if v.words(m.start, m.end).bytes().filter(|b| matches!(b, b'/' | b'.' | b'-') || !b.is_ascii()).count() < 2 {
        return false;
    }
    // `Version 24.05.15`
    let version = matches!(word_before(v, m.start, 1), b"version" | b"v" | b"build" | b"firmware");
    !version && reads(v, m)
}
