//! Years, decades, centuries.

use super::super::{RULE, Rule};
use super::bare_year::year_stands;
use super::check::{reads, word_before};
use super::part;
use crate::text::Place;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "year-alone",
        pattern: "(?<date> Num)",
        check: year_stands,
        yes: &[
            "founded in [1998] by",
            "a [2020] report by",
            "from 2019 to 2020, [2021] and so",
            "the firm (since [1988])",
            "fell below [1990] levels by",
            "Winners:\n\n[2019] – Ann Holt",
            "Text.\n\n[2024] Highlights\n\nText",
            "a novel (Oxley Press [2009]), which",
            "troops beyond [2014] are",
            "They marked [2021], the year of the fire.",
            "a rise of 3 % against [2023], with",
            "making [1985] the wettest year",
            "After a good start, [2021] is poised to be a busy year",
            "The complete [2025] half-year report is here",
            "They are reporting [2023] as a good year",
            "The firm expects [2023] revenue of $3 million",
            "Sales in calendar [2021] rose",
            "two boats (c. [1340]) and",
            "the club, est. [1898], has",
            "our legally binding [2050] target is",
        ],
        no: &[
            "in Graz (ZIO 2026) it", "the law (Companies Act 2006) is", "over 2000 people came", "has over 1600 boats in", "with about 1800 houses in",
            "the Horizon 2020 grant", "about 1,998 of them", "paid $2000 for it", "call 2021 3344",
        ],
        ..RULE
    },
    Rule {
        name: "year-with-apostrophe",
        pattern: "['in' | 'since' | 'of' | 'the' | 'by' | Season | 'class'] (?<date> [Single | SingleOpen] Num)",
        check: reads,
        yes: &["back in [’98] he", "the class of ['05] met"],
        no: &["in ’123 he", "it’s 98 now"],
        ..RULE
    },
    Rule {
        name: "year-before-christ",
        pattern: "(?<date> Num ['bc' | 'b.c.' | 'b.c' | 'bce' | 'ad' | 'ce' | 'b.c.e.' | 'a.d.'])",
        check: reads,
        yes: &["killed in [44 BC] at", "In [499 B.C.] the"],
        no: &["the BC coast", "at 44 miles"],
        ..RULE
    },
    Rule {
        name: "year-of-our-lord",
        pattern: "(?<date> ['ad' | 'a.d.'] Num)",
        check: of_our_lord,
        yes: &["In [AD 79] the", "since [A.D. 313] they"],
        no: &["the ad 20 times", "an AD thing"],
        ..RULE
    },
    Rule {
        name: "month-before-christ",
        pattern: concat!("(?<date> ", part!(month), "Num ['bc' | 'b.c.' | 'b.c' | 'bce' | 'ad' | 'ce'])"),
        check: reads,
        yes: &["In [August 480 BC] they", "by [April 49 BCE] he"],
        no: &["in May 44 people", "the BC coast"],
        ..RULE
    },
    Rule {
        name: "decade-before-christ",
        pattern: "(?<date> (['end' | 'beginning' | 'start' | 'middle' | 'close'] 'of' 'the' | ['early' | 'late' | 'mid'] Hyphen?)? NumWord ['bc' | 'b.c.' | 'bce'])",
        check: reads,
        yes: &["throughout the [470s BC] they", "by the [end of the 460s BC] it", "in the [late 90s BCE] he"],
        no: &["the 473s BC thing", "in the 1990s it"],
        ..RULE
    },
    Rule {
        name: "decade",
        pattern: "(?<date> ([Single | SingleOpen])? NumWord)",
        check: decade,
        yes: &["in the [1990s] it", "by the [’60s] the", "a song of the [80s] played"],
        no: &["the 3rd time", "in 1995s car", "a man in his 80s came", "the 83s came"],
        ..RULE
    },
    Rule {
        name: "decade-with-apostrophe",
        pattern: concat!("(?<date> ", part!(modifier), "? Num Poss)"),
        check: decade_led,
        yes: &["back in the [1990’s] they", "since the [late 1950's] it", "its circa [1930’s] hall", "shut in the [mid 60’s] and"],
        no: &["in 1990’s last week", "the 1995’s car", "by late 2020’s first day"],
        ..RULE
    },
    Rule {
        name: "decade-in-words",
        pattern: "'the' (?<date> ['twenties' | 'thirties' | 'forties' | 'fifties' | 'sixties' | 'seventies' | 'eighties' | 'nineties'])",
        check: reads,
        yes: &["back in the [sixties] they", "since the [eighties] it"],
        no: &["in her sixties she", "sixties music"],
        ..RULE
    },
    Rule {
        name: "century",
        pattern: "(?<date> [Ordinal | NumWord] TimeUnit ['bc' | 'b.c.' | 'bce' | 'ad' | 'ce']?)",
        check: century,
        yes: &["in the [21st century] we", "the [fifth century BC] was"],
        no: &["It was bought by 21st Century Fox.", "the third week of it", "the first year"],
        ..RULE
    },
    Rule {
        name: "year-in-words",
        pattern: "(?<date> NumberWord NumberWord NumberWord?)",
        check: spelled,
        yes: &["in [nineteen ninety-eight] he", "since [twenty nineteen] they"],
        no: &["two three four", "twenty one people"],
        ..RULE
    },
    Rule {
        name: "fiscal-year",
        pattern: "(?<date> (['fiscal' | 'financial'] [TimeUnit]? (Open 'fy' Close)? | 'fy') ([Single | SingleOpen]? Num))",
        check: reads,
        yes: &["In [fiscal 2023] the", "the [Fiscal Year 2003] level", "for [FY 2021] we", "in the [Financial Year (FY) 2019] it"],
        no: &["fiscal 300 things", "the financial report"],
        ..RULE
    },
    Rule {
        name: "fiscal-year-behind",
        pattern: concat!("(?<date> Num ", part!(fiscal), "TimeUnit)"),
        check: of_fiscal,
        yes: &["in the [2021 fiscal year] it", "the [2019 academic year] is"],
        no: &["300 financial years", "the 2020 financial report"],
        ..RULE
    },
    Rule {
        name: "fiscal-year-glued",
        pattern: "(?<date> CapNum ([Slash | Hyphen | Dash] Num)?)",
        check: glued_fiscal,
        yes: &["in [FY2023] we", "for [FY23] it", "its [FY2023/24] report"],
        no: &["the A2023 form", "at COP26 they"],
        ..RULE
    },
    Rule {
        name: "calendar-year",
        pattern: "(?<date> ['calendar' | 'full']? [TimeUnit] Num | ('full-year' | 'full' TimeUnit) 'fiscal'? Num)",
        check: named_year,
        yes: &[
            "in the [year 2000] it", "during [calendar year 2019] we", "for the [full year 2018] it", "its [full-year 2021] sales",
            "the [full year fiscal 2021] results",
        ],
        no: &["the day 2000 came", "in week 12"],
        ..RULE
    },
];

use super::super::View;
use super::reading::Reading;
use super::word::{Pieces, Unit, Word, pieces};
use crate::tape::automaton::Match;

fn words<'a>(v: &'a View<'_, '_>, m: &Match) -> Pieces<'a> {
    let (a, b) = v.slot(m, "date").unwrap_or((0, 0));
    let (first, end) = v.tokens(a, b);
    pieces(v.doc, v.gazetteer, v.cells_from(a), first, end)
}

/// `1990s`, `’60s`: behind an article or in a place where nothing else reads.
fn decade(v: &View<'_, '_>, m: &Match) -> bool {
    // `the 80s`, not `in her 80s`
    let short = v.lower(m.start).len() == 3 && m.end == m.start + 1;
    let led = matches!(word_before(v, m.start, 1), b"the" | b"early" | b"late" | b"mid");
    (!short || led) && matches!(super::read(&words(v, m)), Some(Reading::Decade(_) | Reading::Hundred(_)))
}

/// `the 1990’s`; `in 1990’s last week` is of that year.
fn decade_led(v: &View<'_, '_>, m: &Match) -> bool {
    let led = |w: &[u8]| matches!(w, b"the" | b"circa" | b"c." | b"ca.");
    let the = led(word_before(v, m.start, 1)) || (m.start..m.end).any(|s| v.lower(s) == b"the");
    let reading = super::read(&words(v, m));
    the && matches!(reading.as_ref().map(Reading::plain), Some(Reading::Decade(_) | Reading::Hundred(_)))
}

fn century(v: &View<'_, '_>, m: &Match) -> bool {
    // `the second century of our guild`
    // `21st Century Fox`, `20th Century Studios`: a firm that is called after it.
    let called = v.cell(m.end).is_some_and(|c| c.place == Place::Mid) && v.shape(m.end) == Shape::Cap && v.shape(m.end - 1) == Shape::Cap;
    !called && v.lower(m.end) != b"of" && matches!(super::read(&words(v, m)), Some(Reading::Century(_)))
}

/// `fifteen ten` is no year behind anything but a preposition.
fn spelled(v: &View<'_, '_>, m: &Match) -> bool {
    let led = matches!(word_before(v, m.start, 1), b"in" | b"since" | b"of" | b"by" | b"until" | b"from" | b"year");
    led && matches!(super::read(&words(v, m)), Some(Reading::Year(y)) if y > 1800)
}

fn of_our_lord(v: &View<'_, '_>, m: &Match) -> bool {
    v.shape(m.start) != Shape::Lower && reads(v, m)
}

fn of_fiscal(v: &View<'_, '_>, m: &Match) -> bool {
    v.lower(m.end - 1) == b"year" && matches!(super::read(&words(v, m)), Some(Reading::FiscalYear(_) | Reading::Year(_)))
}

fn glued_fiscal(v: &View<'_, '_>, m: &Match) -> bool {
    match super::read(&words(v, m)) {
        Some(Reading::FiscalYear(_)) => true,
        Some(Reading::Range { from, .. }) => matches!(*from, Reading::FiscalYear(_)),
        _ => false,
    }
}

fn named_year(v: &View<'_, '_>, m: &Match) -> bool {
    let w = words(v, m);
    w.iter().any(|p| matches!(p.word, Word::Unit(Unit::Year) | Word::Text("full-year")))
        && matches!(super::read(&w), Some(Reading::Year(_) | Reading::FiscalYear(_)))
}
