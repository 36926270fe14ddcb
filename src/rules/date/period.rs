//! Seasons, weeks, parts of months, years and decades.

use super::super::{RULE, Rule};
use super::check::{points, reading, reads, season_stands, word_before};
use super::part;
use super::recurrence::once;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "season-of-year",
        pattern: concat!("(?<date> Season ['of' | Comma]? 'the'? ", part!(year), "['bc' | 'b.c.' | 'bce']? | Num Season)"),
        check: season_year,
        yes: &["in the [summer of 1916] they", "[Fall 2024] is", "the [2003 summer] heat"],
        no: &["fall 300 feet", "springs of 20 litres"],
        ..RULE
    },
    Rule {
        name: "season-alone",
        pattern: "(?<date> Season)",
        check: season_stands,
        yes: &["all [summer] long", "In the [spring] they", "kick off the [summer] with"],
        no: &["prices fall again", "they fall", "a spring day", "the fall of Rome"],
        ..RULE
    },
    Rule {
        name: "part-of-calendar",
        pattern: concat!(
            "(?<date> ",
            part!(modifier),
            "(",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| ",
            part!(month),
            "['of' | Comma]? ",
            part!(year),
            "| ",
            part!(month),
            "| TimeUnit? ",
            part!(year),
            "| Season ('of'? ",
            part!(year),
            ")? | Weekday | CapNum (['of' | Comma]? ",
            part!(year),
            ")?))"
        ),
        check: |v, m| reads(v, m) && (m.start..m.end).all(|s| !v.has(s, Label::TimeUnit) || v.lower(s) == b"year"),
        yes: &[
            "In [late February] we", "by [mid-2025] it", "at the [end of 2023] they", "[early in 2016] he", "the [beginning of October 1777] saw",
            "launch [early fall] with", "is expected in [late Q3] or", "by the [end of Q1 2024] it", "at the [beginning of the year 1990] it",
        ],
        no: &["at the end of day 2000 people", "early A4 forms", "end of 300 things", "early people", "in the middle of it"],
        ..RULE
    },
    Rule {
        name: "month-with-modifier-joined",
        pattern: "(?<date> [Month | MonthX | Season] Num? )",
        check: joined_modifier,
        yes: &["by [mid-June] it", "in [mid-September 1917] they", "open [March-June] each"],
        no: &["in June it", "the June 2020 vote"],
        ..RULE
    },
    Rule {
        name: "part-of-decade",
        pattern: concat!("(?<date> ", part!(modifier), "[Single | SingleOpen]? [NumWord | Ordinal] TimeUnit? ['bc' | 'b.c.' | 'bce']?)"),
        check: of_decade,
        yes: &["in the [late 1960s] he", "the [early 20th century] was"],
        no: &["the end of 3rd grade", "early 5th place"],
        ..RULE
    },
    Rule {
        name: "part-of-this-period",
        pattern: concat!(
            "(?<date> (['early' | 'late' | 'later' | 'earlier' | 'mid'] [Hyphen | 'in']? 'the'? | ['end' | 'beginning' | 'start' | 'middle' | 'close'] 'of') (",
            part!(shift),
            part!(fiscal),
            "? )? [TimeUnit | Month | Weekday | Season] | ['end' | 'beginning' | 'start' | 'middle' | 'close'] 'of' 'the' ",
            part!(shift),
            part!(fiscal),
            "? [TimeUnit | Season] | ['late' | 'later' | 'earlier' | 'early'] ['today' | 'yesterday' | 'tomorrow'])"
        ),
        check: part_of_this,
        yes: &[
            "[late last year] we",
            "[earlier this year] he",
            "[later this month] it",
            "by the [end of this year] it",
            "[early next week] we",
            "[later today] it",
            "by the [end of the next financial year] we",
            "at the [start of the following week] they",
        ],
        no: &["the end of year report is", "late people", "the end of last orders", "by the end of year one for"],
        ..RULE
    },
    Rule {
        name: "end-of-the-period",
        pattern: "(?<date> (['end' | 'beginning' | 'start' | 'middle' | 'close' | 'early' | 'later' | 'late' | 'earlier' | 'rest' | 'remainder' | 'balance'] | ['early' | 'latter' | 'late'] 'part') ['of' | 'in'] 'the' ['fiscal' | 'financial' | 'calendar' | 'school' | 'academic']? TimeUnit)",
        check: whole_period,
        yes: &[
            "by the [end of the year] it",
            "[later in the month] they",
            "until the [end of the school year] for",
            "over the [remainder of the year], prices",
        ],
        no: &["the end of the day", "in the middle of the night", "the rest of the day", "the rest of the boats"],
        ..RULE
    },
    Rule {
        name: "new-year",
        pattern: "(['in' | 'into' | 'before' | 'by' | 'until' | 'to' | 'with' | 'over' | 'for'] 'the' (?<date> ['new' & AnyCap] [TimeUnit & AnyCap]) | (?<date> ['end' | 'beginning' | 'start' | 'close'] 'of' 'the' 'new' TimeUnit))",
        check: new_year,
        yes: &["will open in the [New Year] with", "at the [start of the new year] they", "in the run-up to the [New Year], it"],
        no: &["a happy new year", "in the New Year Honours they", "start the new year with", "at the start of the new week"],
        ..RULE
    },
    Rule {
        name: "end-of-quarter",
        pattern: concat!(
            "(?<date> ['end' | 'beginning' | 'start' | 'middle' | 'close'] 'of' 'the' [Ordinal | NumWord] TimeUnit (['of' | Comma]? ('fiscal' TimeUnit?)? ",
            part!(year),
            ")?)"
        ),
        check: |v, m| matches!(reading(v, m), Some(Reading::Modified { of, .. }) if matches!(*of, Reading::Quarter { .. } | Reading::Half { .. })),
        yes: &["by the [end of the third quarter] it", "from the [beginning of the first quarter of 2025] on"],
        no: &["the end of the first week", "the end of the third chapter"],
        ..RULE
    },
    Rule {
        name: "year-end",
        pattern: "(?<date> ['year-end' | 'month-end'] Num? | [TimeUnit & !Ordinal] Poss? 'end' Num?)",
        check: end_of_period,
        yes: &["by [year-end 2024] it", "due by [year-end]", "at [month’s end], they"],
        no: &["at year-end 300 people", "the week end", "by day end"],
        ..RULE
    },
    Rule {
        name: "fiscal-year-end",
        pattern: concat!("(?<date> ", part!(fiscal), "('year-end' | [TimeUnit & !Ordinal] 'end') Num?)"),
        check: reads,
        yes: &["total assets at [fiscal year-end 2024] were", "by [financial year end] it"],
        no: &["at fiscal year-end 300 people", "the school day end"],
        ..RULE
    },
    Rule {
        name: "halfway-through",
        pattern: concat!(
            "(?<date> (['halfway' | 'midway'] | 'half' 'way') 'through' 'the'? (",
            part!(month),
            "| ",
            part!(year),
            "| Season 'of'? ",
            part!(year),
            "))"
        ),
        check: reads,
        yes: &["[half way through 2004] the", "[midway through June] it", "[halfway through the summer of 2019] they"],
        no: &["halfway through the book", "midway through 300 pages"],
        ..RULE
    },
    Rule {
        name: "nth-unit-of-calendar",
        pattern: concat!(
            "(?<date> [Ordinal | NumWord | 'last' | 'final' | 'early' | 'late'] [TimeUnit | Weekday] ['of' | 'in'] 'the'? (",
            part!(month),
            "(['of' | Comma]? ",
            part!(year),
            ")? | ",
            part!(year),
            "| (",
            part!(shift),
            ")? ",
            part!(fiscal),
            "? [TimeUnit | Month] | [NumWord | Ordinal] TimeUnit | NumWord))"
        ),
        check: once,
        yes: &[
            "in the [first week of June] we",
            "the [last week of August 2019] saw",
            "on the [third Sunday in March] it",
            "the [last day of the year] is",
            "the [first half of this year] it",
            "the [first half of this financial year] it",
            "the [first half of the 19th century] saw",
        ],
        no: &["the first day of school", "the last week of work", "on the first Monday of March each year"],
        ..RULE
    },
    Rule {
        name: "stretch-of-calendar",
        pattern: concat!(
            "(?<date> [Ordinal | 'last' | 'final'] [Num | NumberWord] TimeUnit ['of' | 'in'] 'the'? (",
            part!(month),
            "(['of' | Comma]? ",
            part!(year),
            ")? | (",
            part!(fiscal),
            "TimeUnit?)? ",
            part!(year),
            "| ",
            part!(shift),
            part!(fiscal),
            "? TimeUnit | TimeUnit))"
        ),
        check: reads,
        yes: &[
            "in the [first nine months of 2019] sales",
            "the [last three months of this year] saw",
            "in the [first two weeks of March] it",
            "for the [first six months of the current financial year] it",
        ],
        no: &["the first six months of work", "his first 10 days of 300"],
        ..RULE
    },
    Rule {
        name: "same-period-of-year",
        pattern: concat!(
            "(?<date> ['same' | 'corresponding' | 'comparable' | 'equivalent'] ['period' | TimeUnit] ['of' | 'in']? 'the'? (",
            part!(shift),
            part!(fiscal),
            "? TimeUnit | 'a' TimeUnit ['ago' | 'earlier' | 'before'] | TimeUnit ['ago' | 'earlier' | 'before']))"
        ),
        check: reads,
        yes: &[
            "up from $7m in the [same period last year] as",
            "than in the [same quarter a year ago], it",
            "over the [same period of the previous financial year] it",
        ],
        no: &["the same period of 300 days", "the same period was dry", "the same period of 2022"],
        ..RULE
    },
    Rule {
        name: "year-ago-period",
        pattern: "(?<date> (['year-ago' | 'year-earlier' | 'prior-year' | 'previous-year'] | ['prior' | 'previous'] TimeUnit) ['period' | TimeUnit])",
        check: reads,
        yes: &["up from $7m in the [year-ago quarter] it", "against the [prior-year period], sales", "than in the [prior year quarter] it"],
        no: &["the prior-year results", "in the prior year it"],
        ..RULE
    },
    Rule {
        name: "week-by-number",
        pattern: concat!("(?<date> ['week' & TimeUnit] Num ['of' | Comma]? ", part!(year), ")"),
        check: reads,
        yes: &["in [week 23 of 2024] we", "by [week 9, 2021] it"],
        no: &["in week 23 we", "week 60 of 2024"],
        ..RULE
    },
    Rule {
        name: "week-of-day",
        pattern: concat!(
            "(?<date> TimeUnit ['of' | 'beginning' | 'commencing' | 'starting' | 'ending'] (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "))"
        ),
        check: reads,
        yes: &["in the [week of 5 June] we", "the [weekend of June 12] is", "the [week commencing Monday 3 May 2021] was"],
        no: &["the week of 300 calls", "the year of the rat"],
        ..RULE
    },
];

use super::super::View;
use super::reading::{Reading, What};
use super::word::Unit;
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// `the end of year one` is of a contract.
fn part_of_this(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    // `the end of year report`; not `by end of year`
    let led = matches!(word_before(v, a, 1), b"by" | b"before" | b"until" | b"till" | b"at" | b"to" | b"from" | b"since" | b"around");
    let bare = b == a + 3 && v.has(a + 2, Label::TimeUnit) && v.lower(a + 1) == b"of" && !led;
    points(v, m) && !bare && !(v.has(m.end, Label::NumberWord) && v.shape(m.end) == Shape::Lower)
}

/// `fall 300 feet` reads no year; `the 2024 Spring Summit` is a name.
fn season_year(v: &View<'_, '_>, m: &Match) -> bool {
    let name = v.shape(m.end).is_capital() && v.shape(m.end - 1).is_capital() && !v.has(m.end, Label::Function);
    !name && matches!(reading(v, m), Some(Reading::Season { .. }))
}

fn joined_modifier(v: &View<'_, '_>, m: &Match) -> bool {
    // `Jun-jun` is a name.
    let twice = v.words(m.start, m.start + 1).split_once('-').is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
    !twice && v.lower(m.start).contains(&b'-') && matches!(reading(v, m), Some(Reading::Modified { .. } | Reading::Range { .. }))
}

/// The third form of a school is no decade.
fn of_decade(v: &View<'_, '_>, m: &Match) -> bool {
    matches!(reading(v, m), Some(Reading::Modified { of, .. }) if matches!(*of, Reading::Decade(_) | Reading::Century(_) | Reading::Hundred(_)))
}

fn end_of_period(v: &View<'_, '_>, m: &Match) -> bool {
    if v.has(m.end, Label::Noun) && v.shape(m.end) == Shape::Lower && !v.has(m.end, Label::Function) {
        return false;
    }
    // `Year-End Review`
    if v.shape(m.end).is_capital() && v.shape(m.end - 1) != Shape::Num && v.cell(m.end).is_some_and(|c| c.place != crate::text::Place::Start) {
        return false;
    }
    let led = v.lower(m.start).contains(&b'-') || matches!(word_before(v, m.start, 1), b"by" | b"at" | b"before" | b"until");
    led && matches!(v.lower(m.start), b"year" | b"month" | b"year-end" | b"month-end") && matches!(reading(v, m), Some(Reading::Modified { .. }))
}

/// `the New Year` as a day, `the start of the new year`; no `New Year Honours`.
fn new_year(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((_, b)) = v.slot(m, "date") else { return false };
    let bare = v.lower(b - 2) == b"new" && v.lower(b.saturating_sub(4)) != b"of";
    v.lower(b - 1) == b"year" && v.shape(b) != Shape::Poss && !(bare && v.shape(b).is_capital()) && reading(v, m).is_some()
}

/// The end of the day is not a matter of the calendar.
fn whole_period(v: &View<'_, '_>, m: &Match) -> bool {
    let of_it = |r: &Reading<'_>| {
        matches!(r, Reading::Shifted { what: What::Unit(Unit::Week | Unit::Month | Unit::Year | Unit::Quarter | Unit::Decade | Unit::Century), .. })
    };
    v.shape(m.end) != Shape::Poss && matches!(reading(v, m), Some(Reading::Modified { of, .. }) if of_it(&of))
}
