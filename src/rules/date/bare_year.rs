//! Does a number of four digits stand for a year? What is around it decides.

use super::Reading;
use super::check::{cut, reading, slot_tokens, starts, word_before};
use super::word::{Word, pieces};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The last year that a number alone may be; behind it numbers are sizes and counts (`2048`). A test says when this must move on.
const LAST_BARE: i32 = 2035;
/// The last year where a word beside it says that it is one (`by 2050`).
const LAST_TOLD: i32 = 2060;

/// What a number in the calendar's range is not: part of a name, an amount, a count of things.
pub(super) fn year_stands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b, ..)) = slot_tokens(v, m, "date") else { return false };
    // Looked at first: nearly all numbers end here.
    if v.lower(a).len() != 4 {
        return false;
    }
    let Some(Reading::Year(year)) = reading(v, m) else { return false };
    // `(c. 1340)`, `c.1790`
    let circa =
        matches!(word_before(v, a, 1), b"c." | b"ca." | b"circa") || word_before(v, a, 1) == b"." && matches!(word_before(v, a, 2), b"c" | b"ca" | b"cca");
    // `©2024`
    let claimed = matches!(word_before(v, a, 1), b"\xc2\xa9");
    if !(1000..=2199).contains(&year) || cut(v, a, b) && !((circa || claimed) && v.shape(b) != Shape::Percent) {
        return false;
    }
    let before = |k: u32| word_before(v, a, k);
    let shape_before = |k: u32| a.checked_sub(k).map_or(Shape::Para, |s| v.shape(s));
    let modern = (1600..=LAST_TOLD).contains(&year);
    // `2019 students` are of that year, `2000 students` are many.
    let round = year % 50 == 0 || !(1900..=LAST_BARE).contains(&year);
    // `1500 people`, `2000 m`, `over 1900 submissions`
    // (`the 2025 half-year report` is of that year.)
    let unit = v.has(b, Label::TimeUnit) && v.shape(b) == Shape::Lower && !v.lower(b).contains(&b'-')
        || v.has(b, Label::CurrencyWord)
        || v.has(b, Label::Magnitude)
        || v.shape(b) == Shape::Percent
        || v.shape(b) == Shape::Currency;
    let things = v.shape(b) == Shape::Lower && ![Label::Function, Label::Verb, Label::Gerund, Label::Adverb].iter().any(|l| v.has(b, *l));
    // `elected with 1619 votes`
    // `over 1600 boats`
    let counts = matches!(before(1), b"with" | b"over" | b"about" | b"around" | b"nearly" | b"almost" | b"some")
        && round
        && v.shape(b) == Shape::Lower
        && v.has(b, Label::Noun);
    let plural = (things || counts) && v.lower(b).ends_with(b"s")
        || matches!(v.lower(b), b"people" | b"metres" | b"km" | b"kg" | b"m" | b"men" | b"women" | b"children" | b"sq" | b"square" | b"staff");
    // `2020 Main Street`
    let address = v.shape(b).is_capital()
        && (b..b + 3).any(|s| {
            v.shape(s).is_capital()
                && matches!(
                    v.lower(s),
                    b"street"
                        | b"st"
                        | b"st."
                        | b"avenue"
                        | b"ave"
                        | b"ave."
                        | b"road"
                        | b"rd"
                        | b"rd."
                        | b"drive"
                        | b"boulevard"
                        | b"blvd"
                        | b"blvd."
                        | b"lane"
                        | b"parkway"
                )
        });
    // `a total of 2015 were sold`
    let total = before(1) == b"of" && matches!(before(2), b"total" | b"sum" | b"number");
    let counted = before(1) == b"than" && matches!(before(2), b"more" | b"less" | b"fewer");
    // `1600+ firms`
    // `2025 2024` over the columns of a table.
    let column = |s: u32| v.shape(s) == Shape::Num && v.words(s, s + 1).parse::<i32>().is_ok_and(|y| (y - year).abs() == 1 && (1990..=LAST_BARE).contains(&y));
    let other = |s: u32| v.shape(s) == Shape::Num && !column(s);
    let columns = (1990..=LAST_BARE).contains(&year) && (column(b) && !(a > 0 && other(a - 1)) || a > 0 && column(a - 1) && !other(b));
    if unit || counted || address || total || v.shape(b) == Shape::Num && !column(b) || v.words(b, b + 1).starts_with('+') {
        return false;
    }
    if columns && !v.shape(b).is_word() {
        return true;
    }
    // `below 1990 levels`
    let scale = matches!(v.lower(b), b"level" | b"levels" | b"baseline" | b"figures" | b"prices" | b"dollars" | b"values" | b"rates" | b"terms");
    if scale && modern && matches!(before(1), b"below" | b"above" | b"from" | b"of" | b"to" | b"at" | b"than" | b"on" | b"in" | b"over" | b"under" | b"using") {
        return true;
    }
    // `our legally binding 2050 target`, `the ambitious 2030 climate goals`
    let goal = |s: u32| matches!(v.lower(s), b"target" | b"targets" | b"goal" | b"goals" | b"deadline" | b"deadlines");
    if (2000..=2100).contains(&year) && a > 0 && (goal(b) || goal(b + 1) && v.shape(b) == Shape::Lower) && v.shape(a - 1) != Shape::Num {
        return true;
    }
    // `the club, est. 1898`
    let founded = matches!(before(1), b"est" | b"est." | b"estd" | b"estd.") || before(1) == b"." && matches!(before(2), b"est" | b"estd");
    if circa || founded && (1600..=LAST_BARE).contains(&year) {
        return !things;
    }
    match before(1) {
        b"as" if matches!(before(2), b"late" | b"early" | b"recently") => modern,
        // `© 2024 Acme`
        b"\xc2\xa9" | b"copyright" => (1900..=LAST_TOLD).contains(&year),
        w if Class::YearPreposition.holds(w) => !plural || modern && !matches!(v.lower(b), b"people" | b"metres" | b"square"),
        b"for" | b"into" => modern && !(plural && round),
        // `confirmed that 2002 was the driest year`
        b"that" | b"how" | b"why" => {
            (1900..=LAST_TOLD).contains(&year) && matches!(v.lower(b), b"was" | b"is" | b"will" | b"would" | b"has" | b"had" | b"could" | b"may")
        }
        // `the proposed 2026 operating budget`
        w if Class::SaidOfAYearsThing.holds(w) => {
            let noun = |s: u32| v.is(s, Class::MadeForAYear);
            (1900..=LAST_TOLD).contains(&year) && (noun(b) || noun(b + 1))
        }
        // `as we enter 2025`
        b"enter" | b"entering" => (1900..=LAST_TOLD).contains(&year) && !plural,
        // `closed 2025 with a gain`
        b"closed" | b"ended" | b"began" | b"started" | b"entered" | b"finished" | b"opened" | b"enters" | b"begins" | b"ends" | b"starts" => {
            (1900..=LAST_TOLD).contains(&year)
                && (matches!(v.lower(b), b"with" | b"as" | b"on" | b"by" | b"at" | b"in") || matches!(v.shape(b), Shape::Stop | Shape::Comma))
        }
        // `marked 2021, the year of …`, `making 1985 the bloodiest year`
        w if Class::CallingAYear.holds(w) => {
            (1600..=LAST_TOLD).contains(&year) && (v.shape(b) == Shape::Comma || matches!(v.lower(b), b"the" | b"a" | b"as" | b"its" | b"our" | b"another"))
        }
        // `and so 1987 saw little change`
        w if Class::ClauseOpenerBeforeYear.holds(w) && (tells(v, b)) => (1900..=LAST_TOLD).contains(&year),
        // `After a good start, 2021 is poised to be …`
        b"," if tells(v, b) && !year_before(v, a) => (1950..=2060).contains(&year),
        w if Class::WeakYearPreposition.holds(w) => {
            modern
                && !plural
                && !counts
                && !(matches!(before(1), b"of" | b"with" | b"than" | b"on" | b"as" | b"about" | b"around" | b"over" | b"at" | b"per" | b"against") && things)
        }
        w if Class::BeforeAYear.holds(w) => modern && !(before(1) == b"the" && plural && round),
        // `Anaconda Plan, 1861` at a line's end
        b"," if matches!(v.shape(b), Shape::Break | Shape::Para) && v.cell(a).is_some_and(|c| c.place == Place::Title) => modern && year % 100 != 0,
        // `(from file, 2008)`, `Lisbon, 2015.`
        b"," if (1900..=LAST_BARE).contains(&year)
            && year % 100 != 0
            && matches!(v.shape(b), Shape::Stop | Shape::Close | Shape::Para | Shape::Break | Shape::Semi) =>
        {
            !year_before(v, a) || !plural
        }
        // `the projects, 2026 plans and a table`
        b"," | b"and" if (1990..=LAST_BARE).contains(&year) && (of_a_year(v.lower(b)) || v.has(b, Label::Noun) && of_a_year(v.lower(b + 1))) => true,
        // `the 2010 and 2011 earthquakes`
        b"," | b"and" | b"or" | b"&" | b"/" | b"-" | b"but" => modern && year_before(v, a) && (!plural || before(1) == b"and" && !round),
        b"(" => modern && matches!(v.shape(b), Shape::Close | Shape::Comma | Shape::Semi | Shape::Dash | Shape::Hyphen),
        _ if matches!(shape_before(1), Shape::Break | Shape::Para) || starts(v, a) => {
            modern
                && (matches!(v.shape(b), Shape::Break | Shape::Para) && (1800..=LAST_BARE).contains(&year) && year % 100 != 0
                    || matches!(v.shape(b), Shape::Colon | Shape::Dash) && (1800..=LAST_BARE).contains(&year)
                    || v.shape(b) == Shape::Hyphen
                        && v.cell(b).is_some_and(|c| v.doc.tokens.get(c.first as usize).is_some_and(|t| t.spaced))
                        && (1900..=LAST_BARE).contains(&year)
                    || heads(v, b) && (1900..=LAST_BARE).contains(&year)
                    || of_a_year(v.lower(b)) && (1990..=LAST_BARE).contains(&year)
                    || matches!(v.lower(b), b"also" | b"is" | b"was" | b"will" | b"has" | b"marks" | b"saw" | b"marked"))
        }
        // `The Company expects 2023 revenue of $3 million`
        _ if a > 0 && v.has(a - 1, Label::Verb) && of_a_year(v.lower(b)) => (1990..=LAST_BARE).contains(&year) && !round,
        // `in calendar 2021`
        b"calendar" => (1900..=LAST_BARE).contains(&year),
        // `Top Scholars 2019 – from left`, `Grants 2024` over a paragraph
        _ if a > 1
            && (1900..=LAST_BARE).contains(&year)
            && matches!(v.shape(b), Shape::Break | Shape::Para | Shape::Dash | Shape::Colon)
            && v.shape(a - 1).is_capital()
            && of_a_year(v.lower(a - 1))
            && v.lower(a - 1) != b"budget"
            && (2..=5).filter_map(|k| a.checked_sub(k)).any(|s| matches!(v.shape(s), Shape::Break | Shape::Para)) =>
        {
            true
        }
        // `Board Unveils 2025 Agenda`
        _ if v.cell(a).is_some_and(|c| c.place == Place::Title) => (1900..=LAST_BARE).contains(&year) && a > 0 && v.has(a - 1, Label::VerbS) && heads(v, b),
        // `(Oxley Press 2009)`
        _ => (1900..=LAST_BARE).contains(&year) && v.shape(b) == Shape::Close && published_by(v, a),
    }
}

/// A verb of which a year can be the subject.
fn tells(v: &View<'_, '_>, b: u32) -> bool {
    matches!(
        v.lower(b),
        b"was" | b"is" | b"saw" | b"will" | b"would" | b"has" | b"had" | b"could" | b"may" | b"brought" | b"marked" | b"marks" | b"proved" | b"promises"
    )
}

/// What is held, given or told once a year.
fn of_a_year(word: &[u8]) -> bool {
    Class::ToldOnceAYear.holds(word)
}

/// `2024 Highlights`, `2025 Full-Year Results`: the year of what a heading is about, no name's.
fn heads(v: &View<'_, '_>, from: u32) -> bool {
    let word = |s: u32| v.shape(s).is_word() && !v.has(s, Label::Function);
    let last = (from..from + 4).take_while(|s| word(*s)).last();
    let title = v.cell(from).is_some_and(|c| c.place == Place::Title);
    (v.shape(from).is_capital() || title) && last.is_some_and(|s| of_a_year(v.lower(s)))
}

/// A publisher's name in brackets stands before the year: nothing but capitals since the bracket.
fn published_by(v: &View<'_, '_>, a: u32) -> bool {
    let open = (2..6).filter_map(|k| a.checked_sub(k)).find(|s| v.shape(*s) == Shape::Open);
    let law = [Label::OtherHead, Label::OtherHeadFirst, Label::OtherHeadX, Label::Other, Label::OtherX];
    v.shape(a - 1) == Shape::Cap
        && open.is_some_and(|o| (o + 1..a).all(|s| v.shape(s).is_capital() || v.shape(s) == Shape::Amp) && !law.iter().any(|l| v.has(a - 1, *l)))
}

/// Another year stands just before: `2017, 2018 and 2019`.
fn year_before(v: &View<'_, '_>, step: u32) -> bool {
    (2..=4).filter_map(|k| step.checked_sub(k)).any(|s| {
        v.shape(s) == Shape::Num && matches!(pieces(v.doc, v.gazetteer, v.cells_from(s), v.tokens(s, s + 1).0, v.tokens(s, s + 1).1).as_slice(), [p] if matches!(p.word, Word::Num(n) if n.len() == 4 && (n.starts_with('1') || n.starts_with('2'))))
    })
}

#[cfg(test)]
mod tests {
    use super::{LAST_BARE, LAST_TOLD};

    #[test]
    fn plans_of_the_next_five_years_are_in_reach() {
        let now = i32::from(jiff::Zoned::now().year());
        assert!(now + 5 <= LAST_BARE && now + 20 <= LAST_TOLD, "it is {now}: move LAST_BARE and LAST_TOLD on");
    }
}
