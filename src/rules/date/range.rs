//! Ranges of months, years and longer, and between any two dates: two ends with their connecting words.

use super::super::{RULE, Rule};
use super::check::{reads, whole, word_before};
use super::days::one_stretch;
use super::recurrence::{is_weekly, once};
use super::{Reading, part};

/// `second quarter of 2022`, `Q1 2023`
macro_rules! quarter {
    () => {
        concat!("([Ordinal | NumWord] TimeUnit ['of' | Comma]? ", part!(year), "? | CapNum ", part!(year), "?) ")
    };
}

/// `in or about`, `at least`, as charges say.
macro_rules! around {
    () => {
        "('at' 'least')? (['on' | 'in'] 'or' ['about' | 'around'] | ['about' | 'around' | 'approximately'])? "
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "month-to-month",
        pattern: concat!(
            "(?<date> ",
            part!(modifier),
            "? ",
            part!(month),
            "(Comma? ",
            part!(year),
            ")? [Slash | Hyphen | Dash | 'to' | 'until' | 'till' | 'through' | 'thru'] ",
            part!(modifier),
            "? [Month | MonthX])"
        ),
        check: led_months,
        yes: &["from [May to July] we", "open [March to June] for"],
        no: &["she may march to June", "in May to see", "open March to June each year"],
        ..RULE
    },
    Rule {
        name: "month-to-month-year",
        pattern: concat!(
            "(?<date> ",
            part!(modifier),
            "? ",
            part!(month),
            "(Comma? ",
            part!(year),
            ")? Comma? [Slash | Hyphen | Dash | 'to' | 'until' | 'till' | 'through' | 'thru' | 'and' | 'or' | Amp] ",
            part!(modifier),
            "? ",
            part!(month),
            "[Comma | 'of']? ",
            part!(year),
            ")"
        ),
        check: months_and_year,
        yes: &[
            "in [May or June 2024] it",
            "between [May and September 2023] we",
            "from [May to July 2023] we",
            "[September/October 2023] is",
            "in [December 2022 - March 2023] it",
            "in [June and July 2012] he",
            "from [January through May of 2021] it",
            "from [February, 1970, to August, 1970] he",
        ],
        no: &["May to 2023 people", "in March 1996 and March 1997 it", "in February and October 2023 we", "on June 7 and June 21 they"],
        ..RULE
    },
    Rule {
        name: "months-of-shifted-year",
        pattern: concat!(
            "(?<date> ",
            part!(modifier),
            "? (",
            part!(day_month),
            "| ",
            part!(month),
            ") ['to' | 'until' | 'till' | 'through' | 'thru' | 'and' | Hyphen | Dash] ",
            part!(modifier),
            "? (",
            part!(day_month),
            "| [Month | MonthX]) 'of'? ['this' | 'last' | 'next' | 'that' | 'same' | 'following'] TimeUnit)"
        ),
        check: one_stretch,
        yes: &["between [March and August next year] it", "from [12 May to 4 June last year] they"],
        no: &["they may march and may last years", "in May and June this week"],
        ..RULE
    },
    Rule {
        name: "between-two-dates",
        pattern: concat!(
            "'between' ",
            around!(),
            "'the'? (?<date> (",
            part!(modifier),
            "? (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| ",
            part!(month),
            "Comma? ",
            part!(year),
            "| [Month | MonthX]) | Num | NumWord | Weekday) Comma? 'and' ",
            around!(),
            "'the'? (",
            part!(modifier),
            "? (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| ",
            part!(month),
            "Comma? ",
            part!(year),
            "| [Month | MonthX]) | Num | NumWord | Weekday))"
        ),
        check: once,
        yes: &[
            "between on or about [March 3, 2019, and on or about June 9, 2020], he",
            "Between [1998 and June 2015] they",
            "between [May and July] it",
            "between the [1960s and the 1980s] he",
        ],
        no: &["between 30 and 40 people", "between May Smith and him", "between May and October each year"],
        ..RULE
    },
    Rule {
        name: "from-date-to-date",
        pattern: concat!(
            "['from' | 'period'] ",
            around!(),
            "'the'? (?<date> (",
            part!(modifier),
            "? (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| ",
            part!(month),
            "Comma? ",
            part!(year),
            "| [Month | MonthX] | Num | NumWord | Season (Num)?) | Weekday | ",
            quarter!(),
            ") ",
            part!(link),
            around!(),
            "'the'? (",
            part!(modifier),
            "? (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| ",
            part!(month),
            "Comma? ",
            part!(year),
            "| [Month | MonthX] | Num | NumWord | Season (Num)?) | Weekday | ",
            quarter!(),
            "))"
        ),
        check: |v, m| matches!(whole(v, m), Some(Reading::Range { .. })),
        yes: &[
            "From at least in or about [March 2019 through in or around June 2020], he",
            "from the [second quarter of 2021 to the end of 2022] it",
            "from [Q1 2022 to Q3 2023] it",
            "from [2016 to 2023] he",
            "from [early 2019 until June 2020] it",
            "from [Monday to Friday] we",
            "from the [1960s to the 1980s] he",
        ],
        no: &["from 30 to 40 people", "from him to her", "open from 10 till 2 there"],
        ..RULE
    },
    Rule {
        name: "years",
        pattern: "(?<date> Num ['to' | Hyphen | Dash | Slash | 'through' | 'until'] Num)",
        check: years,
        yes: &["for [2022–2025] the", "in [2011/12] it", "the [2010-2011] programme", "Anne Lee (fl. [1304-1377]) was", "[2016 to 2023] was"],
        no: &["call 2022-2025-11", "some 1500 to 2000 people", "30-40 people", "won 21-19", "(1998-45)", "in Case No. 2021-1234 it", "Circular No: 2021-49"],
        ..RULE
    },
    Rule {
        name: "season-of-two-years",
        pattern: concat!("(?<date> Num [Hyphen | Dash | Slash] Num ('season' | ", part!(fiscal), "TimeUnit))"),
        check: reads,
        yes: &["for the [2021-22 season] at", "in the [2006/07 financial year] it", "the [2023–24 school year] is"],
        no: &["won 21-19 season", "30-40 financial years"],
        ..RULE
    },
    Rule {
        name: "winter-of-two-years",
        pattern: "(?<date> Season 'of'? Num [Hyphen | Dash | Slash] Num)",
        check: reads,
        yes: &["in [winter 2021-22] it", "the [winter of 2004/05] was"],
        no: &["winter 30-40 times", "in winter 2021 it"],
        ..RULE
    },
    Rule {
        name: "fiscal-year-of-two",
        pattern: "(?<date> ('fy' | ['fiscal' | 'financial'] TimeUnit?) Num [Hyphen | Dash | Slash] Num)",
        check: reads,
        yes: &["in [FY 2021-22] it", "the [financial year 2004/05] was"],
        no: &["FY 30-40 thing", "fiscal 300-400 things"],
        ..RULE
    },
    Rule {
        name: "parts-of-period",
        pattern: concat!(
            "(?<date> ['early' | 'mid' | 'late'] Hyphen? ['to' | 'and' | 'or' | Hyphen | Dash | Slash] ['early' | 'mid' | 'late'] [Hyphen | 'in']? 'the'? (",
            part!(month),
            "(Comma? ",
            part!(year),
            ")? | ",
            part!(year),
            "| [NumWord | Ordinal] TimeUnit? | Season ",
            part!(year),
            "))"
        ),
        check: reads,
        yes: &["in the [early to mid 1990s] it", "by [mid to late 2024] we", "in [early or mid June] they", "from the [mid to late 19th century] it"],
        no: &["early to bed", "late and early people", "mid to late 300 things"],
        ..RULE
    },
    Rule {
        name: "centuries",
        pattern: "(?<date> [Ordinal | NumWord] ['and' | 'or' | 'to' | Hyphen | Dash] 'the'? [Ordinal | NumWord] TimeUnit)",
        check: of_centuries,
        yes: &["in the [18th and 19th centuries] they", "of the [fifth to seventh centuries] was"],
        no: &["the first and second quarters of it", "5th and 6th years"],
        ..RULE
    },
    Rule {
        name: "years-before-christ",
        pattern: "(?<date> Num ['to' | Hyphen | Dash] Num ['bc' | 'b.c.' | 'b.c' | 'bce'])",
        check: reads,
        yes: &["in [499-493 BC] they", "from [264 to 146 B.C.] Rome"],
        no: &["30-40 people", "the BC coast"],
        ..RULE
    },
    Rule {
        name: "weekday-to-weekday",
        pattern: concat!("(?<date> Weekday ", part!(link), "Weekday)"),
        check: |v, m| reads(v, m) && !is_weekly(v, m.start, m.end),
        yes: &["open [Monday to Friday] at", "[Thursday–Sunday] it"],
        no: &["Monday and Friday", "Monday to him", "open Monday to Friday from 9am to 5pm", "Hours: Monday–Friday, 10–16"],
        ..RULE
    },
    Rule {
        name: "neighbours-in-calendar",
        pattern: "['in' | 'on' | 'during' | 'for' | 'of' | 'throughout'] (?<date> ['early' | 'mid' | 'late']? [Month | MonthX] ['and' | 'or'] [Month | MonthX] | Weekday 'and' Weekday)",
        check: neighbours,
        yes: &[
            "cancelled in [October and November] at",
            "held in [late May and June] by",
            "to meet in [June or July] again",
            "went to the polls on [Wednesday and Thursday] to",
        ],
        no: &["in March and October they", "on Monday and Thursday we", "in May and June each year"],
        ..RULE
    },
    Rule {
        name: "seasons",
        pattern: concat!(
            "(?<date> Season ['and' | 'or' | 'to' | 'through' | Amp | Hyphen | Dash | Slash] 'the'? ",
            part!(modifier),
            "? Season ['of' | Comma]? ",
            part!(year),
            ")"
        ),
        check: reads,
        yes: &["in the [spring and early summer of 1943] they", "for [Fall/Winter 2024] we", "in the [spring or summer of 2024] it"],
        no: &["fall and spring 300 times", "the fall of 1943"],
        ..RULE
    },
    Rule {
        name: "quarters",
        pattern: concat!(
            "(?<date> [Ordinal | CapNum] ['and' | 'to' | Hyphen | Dash] 'the'? ([Ordinal] TimeUnit | CapNum) ('of' 'the'? | Comma)? (",
            part!(year),
            "| ",
            part!(shift),
            "TimeUnit))"
        ),
        check: reads,
        yes: &["the [first and second quarters of 2023] were", "in [Q1 and Q2 2024] we"],
        no: &["the first and second people"],
        ..RULE
    },
];

use super::super::View;
use super::reading::Year;
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// `June and July`, `Wednesday and Thursday`: two that follow each other are one stretch.
fn neighbours(v: &View<'_, '_>, m: &Match) -> bool {
    let next = match whole(v, m) {
        Some(Reading::Range { from, to, .. }) => match (from.plain(), to.plain()) {
            (Reading::Month { year: Year::Open, .. }, Reading::Month { year: Year::Open, .. }) => follow(&from, &to),
            (Reading::Weekday(a), Reading::Weekday(b)) => a % 7 + 1 == *b,
            _ => false,
        },
        _ => false,
    };
    next && once(v, m)
        && !v.shape(m.end).is_capital()
        && v.shape(m.end) != Shape::Num
        && (m.start + 1..m.end).all(|s| v.shape(s).is_capital() || matches!(v.lower(s), b"and" | b"or" | b"late" | b"early" | b"mid"))
}

/// Two years in a row: a preposition or article leads to them, or nothing speaks against them.
fn years(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let (first, last) = (v.words(a, a + 1), v.words(b - 1, b));
    // `(fl. 1325-1353)`
    let old = matches!(word_before(v, a, 1), b"c." | b"ca." | b"fl." | b"circa" | b"r.") || before_dot(v, a, &[b"c", b"ca", b"fl", b"r", b"d", b"b"]);
    let modern = first.len() == 4
        && (first.starts_with('1') || first.starts_with("20"))
        && (first >= "1400" || first >= "1000" && old)
        && (last.len() == 2 || last.starts_with('1') || last.starts_with("20"));
    let before = a.checked_sub(1).map_or(Shape::Para, |s| v.shape(s));
    let name = matches!(before, Shape::Currency | Shape::Hash | Shape::Num) || before == Shape::Close && v.shape(b) != Shape::Para;
    let things = v.shape(b) == Shape::Lower
        && (v.lower(b).ends_with(b"s") || v.lower(b) == b"people")
        && (v.lower(b) == b"people" || v.has(b, Label::Noun))
        && !matches!(word_before(v, a, 1), b"the" | b"in" | b"its" | b"their");
    // `Case No. 2021-1234`, `call 2019-2020`
    let number = last.len() == 4 && last <= first
        || matches!(word_before(v, a, 1), b"call" | b"dial" | b"phone" | b"tel" | b"fax" | b"no" | b"number")
        || matches!(before, Shape::Dot | Shape::Colon) && matches!(word_before(v, a, 2), b"no" | b"nos" | b"tel" | b"ref" | b"number");
    let to = matches!(v.lower(a + 1), b"to" | b"through" | b"until");
    modern && !name && !number && !(things && (to || last.len() == 2)) && reads(v, m)
}

/// An abbreviation that was taken for a word and a full stop.
fn before_dot(v: &View<'_, '_>, a: u32, words: &[&[u8]]) -> bool {
    a > 1 && matches!(v.shape(a - 1), Shape::Dot | Shape::Stop) && words.contains(&word_before(v, a, 2))
}

fn of_centuries(v: &View<'_, '_>, m: &Match) -> bool {
    let last = m.end - 1;
    matches!(v.lower(last), b"century" | b"centuries") && reads(v, m)
}

/// `in March 1996 and March 1997` are two stretches, and so are `February and October 2022`; neighbours are one.
fn months_and_year(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let year = |from: u32, to: u32| (from..to).any(|s| v.shape(s) == Shape::Num && v.lower(s).len() == 4);
    let joined = (a..b).find(|s| matches!(v.lower(*s), b"and" | b"or") || v.shape(*s) == Shape::Amp);
    let between = word_before(v, a, 1) == b"between";
    let two = joined.filter(|_| !between).is_some_and(|s| year(a, s) && year(s, b));
    match whole(v, m) {
        Some(Reading::Range { from, to, .. }) => !two && (joined.is_none() || between || follow(&from, &to)),
        _ => false,
    }
}

/// A month and the next one.
fn follow(from: &Reading<'_>, to: &Reading<'_>) -> bool {
    matches!((from.plain(), to.plain()), (Reading::Month { month: a, .. }, Reading::Month { month: b, .. }) if a % 12 + 1 == *b)
}

/// Months without a year: not the verbs.
fn led_months(v: &View<'_, '_>, m: &Match) -> bool {
    (m.start..m.end).all(|s| v.shape(s) != Shape::Lower || !matches!(v.lower(s), b"may" | b"march")) && once(v, m)
}
