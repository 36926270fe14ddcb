//! Lengths of time and what comes again: no dates, but they must not be taken for any.

use super::super::{RULE, Rule};
use super::check::lasts;

/// What loosens a length, in front of it and behind.
macro_rules! before {
    () => {
        "(['just' | 'well']? (['no' | 'not']? ['more' | 'less' | 'fewer' | 'longer'] 'than' | ['over' | 'under' | 'about' | 'around' | 'nearly' | 'almost' | 'approximately' | 'roughly' | 'some' | 'exceeding'] | 'at' ['least' | 'most'] | 'up' 'to' | ['upwards' | 'upward' | 'minimum' | 'maximum'] 'of' | 'in' 'excess' 'of' | 'as' ['long' | 'much' | 'many'] 'as' | 'close' 'to'))? "
    };
}
macro_rules! behind {
    () => {
        " ('or' ['more' | 'less' | 'longer' | 'fewer' | 'so'])?"
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "length-of-time",
        pattern: concat!(
            "(?<duration> ",
            before!(),
            "['past' | 'last' | 'next' | 'coming' | 'previous' | 'following' | 'another' | 'first' | 'further' | 'additional']? [Num | NumberWord | 'several' | 'few' | 'many' | 'one-and-a-half' | 'two-and-a-half' | 'three-and-a-half' | 'four-and-a-half' | 'five-and-a-half'] [NumberWord | Magnitude]? (Mark | Hyphen? 'plus' | 'and' 'a' 'half'? | 'and' NumberWord | 'of')? (Hyphen? ['to' | 'or' | Hyphen | Dash] [Num | NumberWord])? Hyphen? [TimeUnit & Lower]",
            behind!(),
            ")"
        ),
        check: lasts,
        yes: &[
            "for [30 days] the", "a [10-year] plan", "over the [past eight months] it", "took [more than two years] to", "within [two to three weeks] it",
            "with [20+ years] of it", "takes [12-18 months] to", "in [two weeks or less] it", "for [no more than six years] now",
            "[about 66 million years] of it", "a [3- to 5-year] plan",
        ],
        no: &["a second meeting", "30 people", "two years ago it", "a child of eight months old"],
        ..RULE
    },
    Rule {
        name: "length-between",
        pattern: "(?<duration> 'between' [Num | NumberWord] 'and' [Num | NumberWord] Hyphen? [TimeUnit & Lower])",
        check: lasts,
        priority: 1,
        yes: &["takes [between six and eight weeks] to", "jailed for [between 5 and 10 years]."],
        no: &["between six and eight people", "between 2010 and this year"],
        ..RULE
    },
    Rule {
        name: "length-of-two-units",
        pattern: concat!("(?<duration> ", before!(), "[Num | NumberWord] [TimeUnit & Lower] [Comma | 'and']? [Num | NumberWord] [TimeUnit & Lower])"),
        check: lasts,
        priority: 1,
        yes: &["jailed for [five years and six months].", "ran it in [2 hours 30 minutes] there", "for [3 years, 2 months] now"],
        no: &["for two weeks and six months", "five years and six people"],
        ..RULE
    },
    Rule {
        name: "length-in-hundreds",
        pattern: "(?<duration> ['tens' | 'dozens' | 'scores' | 'hundreds' | 'thousands' | 'millions' | 'billions'] 'of' [TimeUnit & Lower])",
        check: lasts,
        yes: &["for [hundreds of years] the", "over [millions of years] it"],
        no: &["hundreds of people", "in tens of towns"],
        ..RULE
    },
    Rule {
        name: "length-of-hundreds",
        pattern: concat!(
            "(?<duration> ",
            before!(),
            "('a' ['hundred' | 'thousand' | 'million' | 'dozen'] | NumberWord ['hundred' | 'thousand'] 'and' NumberWord{1,2}) Hyphen? [TimeUnit & Lower])"
        ),
        check: lasts,
        priority: 1,
        yes: &["for [a hundred years] the", "[one hundred and fifty years] of it", "for [three hundred and sixty days] it"],
        no: &["a hundred people", "two hundred years ago it"],
        ..RULE
    },
    Rule {
        name: "length-of-one",
        pattern: concat!(
            "(?<duration> ",
            before!(),
            "('a'? ['half' | 'quarter'] 'of'? ['a' | 'an']? | ['a' | 'an' | 'another'] ['few' | 'couple' | 'dozen']? 'of'?) [TimeUnit & Lower] ('and' 'a' 'half')?",
            behind!(),
            ")"
        ),
        check: whole_unit,
        yes: &[
            "for [a year] the", "in [a few weeks] we", "after [half an hour] he", "took [more than a decade] to", "in [a couple of days] it",
            "for [half a century] it", "[nearly a quarter of a century] on",
        ],
        no: &["a second meeting", "a year ago it", "a two-year plan", "the second half year"],
        ..RULE
    },
    Rule {
        // `US$5 million a year`, `three times a week`: one of many.
        name: "rate-of-one",
        pattern: "(['once' | 'twice' | 'thrice' | 'times' | Percent | 'percent' | 'cent' | MONEY] | [Num | NumWord | NumberWord] Magnitude? [Noun & Lower]{1,2} | [Currency | CurrencyWord] [Num | NumWord] Magnitude? | [Num | NumWord] Magnitude? [CurrencyWord | Currency]) (?<duration> ['a' | 'an'] [TimeUnit & Lower])",
        check: one_of_many,
        priority: 2,
        yes: &["met twice [a year] in", "open 24 hours [a day] now", "some $5 million [a year] in", "with 3,000 visitors [a week] there"],
        no: &["for a year", "within a week", "it took 30 people a year of work"],
        ..RULE
    },
    Rule {
        name: "units-later",
        pattern: "(?<duration> [TimeUnit & Lower]) ['later' | 'earlier' | 'afterwards' | 'afterward' | 'previously']",
        check: plural_later,
        yes: &["[days] later they", "only [months] earlier the town"],
        no: &["a day later they", "two years later they", "a few weeks later it"],
        ..RULE
    },
    Rule {
        name: "plural-units",
        pattern: "['for' | 'within' | 'after'] (?<duration> [TimeUnit & Lower])",
        check: plural_units,
        yes: &["went on for [months] there", "within [days], they"],
        no: &["for years to come", "after years of war", "for second place"],
        ..RULE
    },
    Rule {
        name: "stretch-from-or-to-now",
        pattern: "['for' | 'over' | 'in' | 'during' | 'within' | 'throughout' | 'of' | 'across' | 'through'] 'the' (?<duration> ['past' | 'last' | 'next' | 'coming' | 'following' | 'recent'] ['few' | 'several']? [TimeUnit & Lower])",
        check: lasts,
        yes: &["over the [past year] they", "in the [coming weeks] we", "within the [next decade] it"],
        no: &["in the next town", "in the last second place"],
        ..RULE
    },
    Rule {
        name: "count-adjective-unit",
        pattern: concat!(
            "(?<duration> ",
            before!(),
            "[Num | NumberWord] ['business' | 'trading' | 'school' | 'lunar' | 'calendar' | 'fiscal' | (Adjective & Lower & !TimeUnit & !Ordinal & !NumberWord)] [TimeUnit & Lower])"
        ),
        check: plural_count,
        yes: &["after [two full days] they", "for [three consecutive years] it", "within [ten business days] of"],
        no: &["two small towns", "one good second"],
        ..RULE
    },
    Rule {
        name: "so-long",
        pattern: "(?<duration> ([Num | NumberWord] Hyphen)? ['month-long' | 'year-long' | 'week-long' | 'day-long' | 'decade-long' | 'decades-long' | 'months-long' | 'years-long' | 'weeks-long' | 'yearlong' | 'weeklong' | 'daylong' | 'monthlong'])",
        check: lasts,
        yes: &["a [week-long] fair", "the [20-year-long] war", "the [decades-long] feud"],
        no: &["a long week", "life-long"],
        ..RULE
    },
    Rule {
        name: "length-of-time-joined",
        pattern: "(?<duration> [TimeUnit & Lower])",
        check: joined,
        yes: &["a [two-year] plan", "the [five-day] meeting"],
        no: &["a year of it", "the mid-year review"],
        ..RULE
    },
    Rule {
        name: "every-so-often",
        pattern: "(?<duration> ['every' | 'each'] (['other' | 'single' | 'school' | 'fiscal' | 'working'] | [Num | NumberWord | Ordinal])? [TimeUnit | Weekday | Month | Season | DayPart])",
        check: lasts,
        yes: &[
            "they meet [every Tuesday] at", "[each year] it", "held [every two years] in", "[every other week] we", "on [every other Tuesday] they",
            "here [every summer] it",
        ],
        no: &["every person", "each of these years"],
        ..RULE
    },
    Rule {
        name: "recurring",
        pattern: "(?<duration> ['hourly' | 'daily' | 'nightly' | 'weekly' | 'monthly' | 'quarterly' | 'annually' | 'yearly' | 'biweekly' | 'bi-weekly' | 'bimonthly' | 'bi-monthly' | 'fortnightly' | 'semi-annually' | 'semiannually' | 'biannually' | 'bi-annually' | 'half-yearly' | 'biennial' | 'biennially' | 'triennial'])",
        check: recurring,
        yes: &["published [weekly] by", "reports [quarterly] to"],
        no: &["the Daily News said", "a day early"],
        ..RULE
    },
    Rule {
        name: "recurring-weekday",
        pattern: "(?<duration> ['mondays' | 'tuesdays' | 'wednesdays' | 'thursdays' | 'fridays' | 'saturdays' | 'sundays'])",
        check: on_weekdays,
        yes: &["open on [Sundays] and", "closed [Mondays]."],
        no: &["at TGI Fridays they", "Sunday's news"],
        ..RULE
    },
    Rule {
        name: "recurring-weekend",
        pattern: "['on' | 'at' | 'during' | 'and'] (?<duration> 'weekends')",
        check: lasts,
        yes: &["open on [weekends] and", "weekdays and [weekends]."],
        no: &["two weekends of it", "on the weekends of May"],
        ..RULE
    },
    Rule {
        name: "several-units-joined",
        pattern: "(?<duration> ['multiyear' | 'multiday' | 'multiweek' | 'multimonth'])",
        check: lasts,
        yes: &["a [multiyear] plan", "the [multiday] fair"],
        no: &["a multi plan", "the year"],
        ..RULE
    },
    Rule {
        name: "rate",
        pattern: "(?<duration> 'per' [TimeUnit & Lower | 'annum'])",
        check: lasts,
        yes: &["ten tons [per year] of", "$5 [per day] for", "at 5% [per annum] now"],
        no: &["per person", "ten per cent"],
        ..RULE
    },
];

use super::super::View;
use crate::tape::automaton::Match;
use crate::text::Place;

fn plural_count(v: &View<'_, '_>, m: &Match) -> bool {
    v.lower(m.end - 1).ends_with(b"s") && lasts(v, m)
}

/// A sum, a share or many things in front: `30 people a year` of work are none.
fn one_of_many(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "duration") else { return false };
    !matches!(v.lower(b), b"of" | b"later" | b"earlier" | b"ago" | b"after" | b"before") && a > m.start && lasts(v, m)
}

/// `Days later`; `two days later` counts.
fn plural_later(v: &View<'_, '_>, m: &Match) -> bool {
    use crate::gazetteer::label::Label;
    use crate::text::token::Shape;
    let counted = m.start > 0
        && (matches!(v.shape(m.start - 1), Shape::Num | Shape::NumWord | Shape::Hyphen)
            || v.has(m.start - 1, Label::NumberWord)
            || v.has(m.start - 1, Label::Adjective)
            || matches!(v.lower(m.start - 1), b"few" | b"several" | b"many" | b"some" | b"of" | b"couple"));
    let Some((_, b)) = v.slot(m, "duration") else { return false };
    !counted && matches!(v.lower(b - 1), b"days" | b"weeks" | b"months" | b"years" | b"hours" | b"decades" | b"centuries") && lasts(v, m)
}

fn plural_units(v: &View<'_, '_>, m: &Match) -> bool {
    let unit = v.lower(m.end - 1);
    matches!(unit, b"days" | b"weeks" | b"months" | b"years" | b"hours" | b"minutes" | b"decades" | b"centuries")
        && !matches!(v.lower(m.end), b"of" | b"to" | b"ago" | b"later")
}

/// `a two-year plan`: the joined word says it.
fn whole_unit(v: &View<'_, '_>, m: &Match) -> bool {
    !(m.start..m.end).any(|s| v.lower(s).contains(&b'-')) && lasts(v, m)
}

fn joined(v: &View<'_, '_>, m: &Match) -> bool {
    v.lower(m.start).contains(&b'-') && lasts(v, m)
}

/// `Daily News` is a name.
fn recurring(v: &View<'_, '_>, m: &Match) -> bool {
    v.shape(m.start) == crate::text::token::Shape::Lower && lasts(v, m)
}

/// No part of a name: `TGI Fridays`.
fn on_weekdays(v: &View<'_, '_>, m: &Match) -> bool {
    let name = m.start > 0 && v.shape(m.start - 1).is_capital() && v.cell(m.start).is_some_and(|c| c.place == Place::Mid);
    !name && lasts(v, m)
}
