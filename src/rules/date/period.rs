//! Quarters, halves, seasons, weeks, parts of months and years.

use super::super::{RULE, Rule};
use super::check::{points, reads, season_stands, word_before};
use super::part;
use super::recurrence::once;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "quarter-or-half-of-year",
        pattern: concat!(
            "(?<date> (Num | [Ordinal | NumWord | 'last' | 'final' | 'latter']) [TimeUnit | Ordinal] TimeUnit? ['of' | Comma]? 'the'? (",
            part!(fiscal),
            "TimeUnit?)? ",
            part!(year),
            ")"
        ),
        check: reads,
        yes: &[
            "the [second quarter of 2023] saw",
            "in the [latter half of 2024] the",
            "by the [third quarter of fiscal year 2022] it",
            "in the [first half of 1951] it",
        ],
        no: &["the second quarter of 300 things", "third week 5 people"],
        ..RULE
    },
    Rule {
        name: "quarter-or-half-alone",
        pattern: "(?<date> [Ordinal | NumWord] TimeUnit)",
        check: quarter,
        yes: &["in the [second quarter] we", "during the [first quarter] sales", "The [third quarter] was good.", "Exports fell in the [second half], he said"],
        no: &["in the second half they scored", "the first week", "for the third quarter ended 30 June"],
        ..RULE
    },
    Rule {
        name: "quarter-in-short",
        pattern: concat!(
            "(?<date> [CapNum | NumWord] ['of' | Comma | Hyphen | Slash]? ('fiscal' TimeUnit? | 'fy')? ",
            part!(year),
            "| [CapNum | NumWord] 'of'? ",
            part!(shift),
            "TimeUnit | [CapNum | NumWord] [CapNum]?)"
        ),
        check: quarter_of_year,
        yes: &["in [Q3 2023] we", "by [H1 2024] it", "for [2Q 2021] the", "in [Q2 FY2024] we", "sales in [4Q23] fell", "in [Q4 of this year] it"],
        no: &["the A4 2023 form", "the B2 300 thing", "the Q324 model"],
        ..RULE
    },
    Rule {
        name: "quarter-behind-year",
        pattern: "(?<date> ('fiscal' TimeUnit? | 'fy')? Num ([Slash | Hyphen | Dash] Num)? [Comma | Hyphen | Slash]? (CapNum | [NumWord | Ordinal] TimeUnit))",
        check: quarter_of_year,
        yes: &[
            "fell in [2018 Q4] to", "by [2023-Q3] it", "in [2016/17 Q2] it", "the [2024 fourth quarter] was", "its [2021 2nd half] sales",
            "the [fiscal 2024 fourth quarter] was", "in [Fiscal Year 2022 Q3] it",
        ],
        no: &["the 300 Q4 people", "in 2018 A4 sheets", "the 2024 first week"],
        ..RULE
    },
    Rule {
        name: "part-of-year-of-two",
        pattern: "(?<date> ([Ordinal | NumWord | 'last' | 'final' | 'latter'] TimeUnit | CapNum) ['of' | Comma]? 'the'? (['fiscal' | 'financial' | 'academic' | 'school'] TimeUnit? | 'fy')? Num [Slash | Hyphen | Dash] Num)",
        check: quarter_of_year,
        yes: &["in the [second half of 2016/17] it", "the [third quarter of fiscal year 2021/22] was", "in [Q2 2019/20] it"],
        no: &["the first week of 30-40", "the second half of 21-19"],
        ..RULE
    },
    Rule {
        name: "fiscal-quarter",
        pattern: concat!(
            "(?<date> ([Ordinal | NumWord] ['fiscal' | 'financial'] TimeUnit | ['fiscal' | 'financial'] ([Ordinal | NumWord] TimeUnit | CapNum)) (['of' | Comma]? ('fiscal' TimeUnit?)? ",
            part!(year),
            ")?)"
        ),
        check: |v, m| matches!(reading(v, m), Some(Reading::Quarter { .. })) && reads(v, m),
        yes: &[
            "in the [second fiscal quarter of 2024] it",
            "its [fiscal third quarter] was",
            "in [fiscal Q2] sales rose",
            "the [fourth fiscal quarter 2023] was",
        ],
        no: &["the second fiscal year of it", "a fiscal A4 form"],
        ..RULE
    },
    Rule {
        name: "joined-quarter-of-year",
        pattern: concat!("(?<date> [TimeUnit] Comma? ", part!(year), ")"),
        check: |v, m| v.lower(m.start).contains(&b'-') && quarter_of_year(v, m),
        yes: &["the [first-half 2024] results are", "its [fourth-quarter 2023] loss"],
        no: &["the two-year 2024 plan", "the second-quarter loss"],
        ..RULE
    },
    Rule {
        name: "quarter-of-report",
        pattern: "(?<date> [Ordinal | NumWord] [TimeUnit] | [TimeUnit]) ['financial' | 'operating' | 'business' | 'production' | 'interim']? ['results' | 'earnings' | 'highlights' | 'report' | 'update' | 'dividend' | 'revenue' | 'revenues' | 'sales' | 'profit' | 'profits' | 'income' | 'figures' | 'performance' | 'guidance' | 'outlook' | 'production']",
        check: reported,
        yes: &["reports record [first quarter] earnings and", "the [second-quarter] highlights are", "its [third quarter] financial results show"],
        no: &["the second half results were", "the quarter results are", "the first week report"],
        ..RULE
    },
    Rule {
        name: "first-months",
        pattern: "['in' | 'for' | 'during' | 'over' | 'of' | 'throughout'] 'the' (?<date> 'first' [Num | NumberWord] ['months' | 'quarters'])",
        check: of_accounts,
        yes: &["in the [first six months], revenue rose to", "net profit for the [first nine months] was"],
        no: &["in the first six months of work they", "in the first six months, babies sleep", "in the first two months, sales fell"],
        ..RULE
    },
    Rule {
        name: "quarter-in-short-alone",
        pattern: "(['in' | 'for' | 'during' | 'by' | 'this' | 'our' | 'of' | 'since'] (?<date> CapNum) | (?<date> CapNum) ['results' | 'report' | 'earnings' | 'revenue' | 'sales' | 'figures' | 'highlights'])",
        check: reads,
        yes: &["sales in [Q3] rose", "by [Q1] it", "The [Q2] report follows"],
        no: &["in A4 format", "for M1 users", "the A4 report"],
        ..RULE
    },
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
            "| ",
            part!(year),
            "| Season ('of'? ",
            part!(year),
            ")? | Weekday))"
        ),
        check: reads,
        yes: &[
            "In [late February] we", "by [mid-2025] it", "at the [end of 2023] they", "[early in 2016] he", "the [beginning of October 1777] saw",
            "launch [early fall] with",
        ],
        no: &["end of 300 things", "early people", "in the middle of it"],
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
            "? )? [TimeUnit | Month | Weekday | Season] | ['late' | 'later' | 'earlier' | 'early'] ['today' | 'yesterday' | 'tomorrow'])"
        ),
        check: part_of_this,
        yes: &[
            "[late last year] we", "[earlier this year] he", "[later this month] it", "by the [end of this year] it", "[early next week] we",
            "[later today] it",
        ],
        no: &["late people", "the end of last orders", "by the end of year one for"],
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
            "| ",
            part!(shift),
            "? [TimeUnit | Month] | [NumWord | Ordinal] TimeUnit | NumWord))"
        ),
        check: once,
        yes: &[
            "in the [first week of June] we",
            "the [last week of August 2019] saw",
            "on the [third Sunday in March] it",
            "the [last day of the year] is",
            "the [first half of this year] it",
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
use super::reading::{Reading, What, Year};
use super::word::{Unit, pieces};
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

fn reading<'a>(v: &'a View<'_, '_>, m: &Match) -> Option<Reading<'a>> {
    let (a, b) = v.slot(m, "date")?;
    let (first, end) = v.tokens(a, b);
    super::read(&pieces(v.doc, v.gazetteer, v.cells_from(a), first, end))
}

/// A quarter or half with its year.
fn quarter_of_year(v: &View<'_, '_>, m: &Match) -> bool {
    let dated = |r: Reading<'_>| matches!(r, Reading::Quarter { year, .. } | Reading::Half { year, .. } if year != Year::Open);
    reads(v, m) && reading(v, m).is_some_and(dated)
}

/// `first quarter earnings`, `Second-quarter highlights`: a quarter of the calendar, not of a game.
fn reported(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let joined = b - a > 1 || v.lower(a).contains(&b'-');
    joined && word_before(v, a, 1) != b"of" && matches!(reading(v, m), Some(Reading::Quarter { year: Year::Open, .. }))
}

/// `In the first six months, revenue …`: of a business year, where money is told of; not of a child's life.
fn of_accounts(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((_, b)) = v.slot(m, "date") else { return false };
    let closed = !matches!(v.lower(b), b"of" | b"in" | b"after" | b"following" | b"since" | b"that");
    closed && matches!(reading(v, m), Some(Reading::Stretch { .. })) && tells_of(v, m, &ACCOUNTS)
}

const ACCOUNTS: [&[u8]; 22] = [
    b"revenue", b"revenues", b"sales", b"turnover", b"profit", b"profits", b"ebitda", b"ebit", b"earnings", b"income", b"orders", b"loss", b"losses",
    b"dividend", b"exports", b"imports", b"deliveries", b"shipments", b"passengers", b"year-on-year", b"margin", b"bank",
];

const ECONOMY: [&[u8]; 13] =
    [b"growth", b"inflation", b"gdp", b"economy", b"economic", b"demand", b"costs", b"production", b"output", b"guidance", b"outlook", b"forecast", b"prices"];

/// One of these words stands beside the date, in its sentence.
fn tells_of(v: &View<'_, '_>, m: &Match, words: &[&[u8]]) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let ends = |s: u32| matches!(v.shape(s), Shape::Stop | Shape::Para | Shape::Break);
    let behind = (b..b + 16).take_while(|s| !ends(*s));
    let mut told = behind.chain((1..16).filter_map(|k| a.checked_sub(k)).take_while(|s| !ends(*s)));
    told.any(|s| words.contains(&v.lower(s)))
}

/// `the end of year one` is of a contract.
fn part_of_this(v: &View<'_, '_>, m: &Match) -> bool {
    points(v, m) && !(v.has(m.end, Label::NumberWord) && v.shape(m.end) == Shape::Lower)
}

/// A quarter; a half without a year is a matter of football, unless money is told of.
fn quarter(v: &View<'_, '_>, m: &Match) -> bool {
    let the = word_before(v, m.start, 1) == b"the";
    let led = the && matches!(word_before(v, m.start, 2), b"in" | b"during" | b"for" | b"of" | b"by");
    // `The third quarter was one of growth.`
    let tells = the && matches!(v.lower(m.end), b"was" | b"saw" | b"marked" | b"brought" | b"delivered" | b"proved" | b"showed");
    // `the quarter ended 30 June`: its end is the date.
    let ended = matches!(v.lower(m.end), b"ended" | b"ending");
    let half = || led && (tells_of(v, m, &ACCOUNTS) || tells_of(v, m, &ECONOMY));
    let stands = |r: Reading<'_>| matches!(r, Reading::Quarter { .. }) || matches!(r, Reading::Half { .. }) && half();
    (led || tells) && !ended && reading(v, m).is_some_and(stands)
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
