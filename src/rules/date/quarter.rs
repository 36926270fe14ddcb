//! Quarters and halves of years: `the second quarter of 2024`, `H1 2024`, `first-quarter earnings`.

use super::super::{RULE, Rule, View};
use super::check::{reading, reads, word_before};
use super::part;
use super::reading::{Reading, Year};
use crate::tape::automaton::Match;
use crate::text::class::{Class, OneOf};
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "quarter-or-half-of-year",
        pattern: concat!(
            "(?<date> (Num | [Ordinal | NumWord | 'last' | 'final' | 'latter']) [TimeUnit | Ordinal] TimeUnit? ['of' | Comma]? 'the'? (",
            part!(fiscal),
            "TimeUnit?)? (",
            part!(year),
            "| CapNum))"
        ),
        check: reads,
        yes: &[
            "the [second quarter of 2023] saw",
            "in the [latter half of 2024] the",
            "by the [third quarter of fiscal year 2022] it",
            "in the [first half of 1951] it",
            "in the [first quarter of FY2023] it",
        ],
        no: &["the second quarter of 300 things", "third week 5 people"],
        ..RULE
    },
    Rule {
        name: "quarter-or-half-alone",
        pattern: "(?<date> [Ordinal | NumWord] TimeUnit)",
        check: quarter,
        yes: &[
            "Orders were delayed to the [third quarter].",
            "in the [second quarter] we",
            "during the [first quarter] sales",
            "The [third quarter] was good.",
            "Exports fell in the [second half], he said",
        ],
        no: &["from the first quarter to the last bell they", "in the second half they scored", "the first week", "for the third quarter ended 30 June"],
        ..RULE
    },
    Rule {
        name: "quarter-by-month",
        pattern: concat!("(?<date> [Month | MonthX] (", part!(year), ")? TimeUnit (['of' | Comma]? ", part!(year), ")?)"),
        check: |v, m| matches!(reading(v, m), Some(Reading::Quarter { .. })) && reads(v, m),
        yes: &["rose in the [June quarter] by", "in the [March 2022 quarter] it", "for the [December quarter 2021] was"],
        no: &["in the May quarter", "in the June week"],
        ..RULE
    },
    Rule {
        name: "quarter-of-last-year",
        pattern: concat!("(?<date> ", part!(shift), "TimeUnit Poss [Ordinal | NumWord] TimeUnit)"),
        check: quarter_of_year,
        yes: &["up from [last year’s third quarter] it", "than the [previous year's first quarter], when"],
        no: &["last year’s third week", "this week’s first quarter"],
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
];

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
    closed && matches!(reading(v, m), Some(Reading::Stretch { .. })) && tells_of(v, m, OneOf::Class(Class::Account))
}

const ECONOMY: [&[u8]; 13] =
    [b"growth", b"inflation", b"gdp", b"economy", b"economic", b"demand", b"costs", b"production", b"output", b"guidance", b"outlook", b"forecast", b"prices"];

const MOVED: [&[u8]; 12] =
    [b"postponed", b"delayed", b"moved", b"deferred", b"shifted", b"pushed", b"brought", b"expected", b"scheduled", b"planned", b"compared", b"guided"];

/// One of these words stands beside the date, in its sentence.
fn tells_of(v: &View<'_, '_>, m: &Match, words: OneOf) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let ends = |s: u32| matches!(v.shape(s), Shape::Stop | Shape::Para | Shape::Break);
    let behind = (b..b + 16).take_while(|s| !ends(*s));
    let mut told = behind.chain((1..16).filter_map(|k| a.checked_sub(k)).take_while(|s| !ends(*s)));
    told.any(|s| words.holds(v.lower(s)))
}

/// A quarter; a half without a year is a matter of football, unless money is told of.
fn quarter(v: &View<'_, '_>, m: &Match) -> bool {
    let the = word_before(v, m.start, 1) == b"the";
    let led = the && matches!(word_before(v, m.start, 2), b"in" | b"during" | b"for" | b"of" | b"by");
    // `were moved to the third quarter`
    let money = |v: &View<'_, '_>| tells_of(v, m, OneOf::Class(Class::Account)) || tells_of(v, m, OneOf::Few(&ECONOMY)) || tells_of(v, m, OneOf::Few(&MOVED));
    let led = led || the && matches!(word_before(v, m.start, 2), b"to" | b"into" | b"from" | b"until" | b"since" | b"than" | b"over" | b"with") && money(v);
    // `The third quarter was one of growth.`
    let tells = the && matches!(v.lower(m.end), b"was" | b"saw" | b"marked" | b"brought" | b"delivered" | b"proved" | b"showed");
    // `the quarter ended 30 June`: its end is the date.
    let ended = matches!(v.lower(m.end), b"ended" | b"ending");
    let half = || led && (tells_of(v, m, OneOf::Class(Class::Account)) || tells_of(v, m, OneOf::Few(&ECONOMY)));
    let stands = |r: Reading<'_>| matches!(r, Reading::Quarter { .. }) || matches!(r, Reading::Half { .. }) && half();
    (led || tells) && !ended && reading(v, m).is_some_and(stands)
}
