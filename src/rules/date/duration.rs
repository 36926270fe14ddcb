//! Lengths of time and what comes again: no dates, but they must not be taken for any.

use super::super::{RULE, Rule};
use super::check::lasts;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "length-of-time",
        pattern: "(?<duration> (['more' | 'less' | 'fewer'] 'than' | ['over' | 'about' | 'around' | 'nearly' | 'almost' | 'approximately' | 'roughly' | 'under' | 'some'] | 'at' 'least' | 'up' 'to')? ['past' | 'last' | 'next' | 'coming' | 'previous' | 'following' | 'another' | 'first']? [Num | NumberWord | 'several' | 'few' | 'many'] [NumberWord]? ('and' 'a' 'half'? | 'of')? (['to' | 'or' | Hyphen | Dash] [Num | NumberWord])? Hyphen? [TimeUnit & Lower])",
        check: lasts,
        yes: &["for [30 days] the", "a [10-year] plan", "over the [past eight months] it", "took [more than two years] to", "within [two to three weeks] it"],
        no: &["a second meeting", "30 people", "two years ago it"],
        ..RULE
    },
    Rule {
        name: "length-of-one",
        pattern: "(?<duration> (['more' | 'less'] 'than' | ['over' | 'about' | 'around' | 'nearly' | 'almost' | 'approximately' | 'roughly' | 'under'] | 'at' 'least' | 'up' 'to')? (['a' | 'an' | 'another'] ['few' | 'couple' | 'dozen']? 'of'? | 'half' ['a' | 'an']) [TimeUnit & Lower] ('and' 'a' 'half')?)",
        check: whole_unit,
        yes: &["for [a year] the", "in [a few weeks] we", "after [half an hour] he", "took [more than a decade] to", "in [a couple of days] it"],
        no: &["a second meeting", "a year ago it", "a two-year plan"],
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
        pattern: "(?<duration> [Num | NumberWord] [Adjective & Lower & !TimeUnit & !Ordinal & !NumberWord] [TimeUnit & Lower])",
        check: plural_count,
        yes: &["after [two full days] they", "for [three consecutive years] it"],
        no: &["two small towns", "one good second"],
        ..RULE
    },
    Rule {
        name: "so-long",
        pattern: "(?<duration> ['month-long' | 'year-long' | 'week-long' | 'day-long' | 'decade-long' | 'decades-long' | 'months-long' | 'years-long' | 'weeks-long' | 'yearlong' | 'weeklong' | 'daylong' | 'monthlong'])",
        check: lasts,
        yes: &["a [week-long] fair", "the [decades-long] feud"],
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
        pattern: "(?<duration> ['every' | 'each'] ('other' | [Num | NumberWord | Ordinal])? [TimeUnit | Weekday | Month])",
        check: lasts,
        yes: &["they meet [every Tuesday] at", "[each year] it", "held [every two years] in", "[every other week] we"],
        no: &["every person", "each of these years"],
        ..RULE
    },
    Rule {
        name: "recurring",
        pattern: "(?<duration> ['daily' | 'weekly' | 'monthly' | 'quarterly' | 'annually' | 'yearly' | 'biweekly' | 'fortnightly'])",
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
        name: "rate",
        pattern: "(?<duration> 'per' [TimeUnit & Lower])",
        check: lasts,
        yes: &["ten tons [per year] of", "$5 [per day] for"],
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
    matches!(unit, b"days" | b"weeks" | b"months" | b"years" | b"hours" | b"minutes" | b"decades")
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
