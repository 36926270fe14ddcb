//! Checks of date rules: the words must read as a date, and what stands around them must not speak against it.

use super::recurrence::is_weekly;
use super::word::pieces;
use super::{Length, Reading, read, read_length};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

pub(super) fn slot_tokens(v: &View<'_, '_>, m: &Match, slot: &str) -> Option<(u32, u32, u32, u32)> {
    let (a, b) = v.slot(m, slot)?;
    let (first, end) = v.tokens(a, b);
    Some((a, b, first, end))
}

/// The kth word before a step, in lower case: the last word of a listed phrase (`joined in`), too.
pub(super) fn word_before<'v>(v: &'v View<'_, '_>, step: u32, k: u32) -> &'v [u8] {
    let token = v.token(step).and_then(|t| t.checked_sub(k));
    token.map_or(b"", |t| v.doc.lower(t as usize))
}

/// What the slot `date` says.
pub(super) fn reading<'a>(v: &'a View<'_, '_>, m: &Match) -> Option<Reading<'a>> {
    let (a, _, first, end) = slot_tokens(v, m, "date")?;
    read(&pieces(v.doc, v.gazetteer, v.cells_from(a), first, end))
}

/// `1-800-555-0100`, `v2.3/4`: a number that goes on before step `a` or at step `b` is another number.
pub(super) fn cut(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let glued = |step: u32| v.token(step).and_then(|t| v.doc.tokens.get(t as usize)).is_some_and(|t| !t.spaced);
    let before = a > 0
        && glued(a)
        && matches!(v.shape(a - 1), Shape::Num | Shape::Slash | Shape::Hyphen | Shape::Currency | Shape::Hash | Shape::Dot | Shape::Mark)
        && v.shape(a) == Shape::Num;
    before
        || glued(b) && matches!(v.shape(b), Shape::Slash | Shape::Hyphen | Shape::Percent) && glued(b + 1) && matches!(v.shape(b + 1), Shape::Num)
        || glued(b) && v.shape(b) == Shape::Percent
}

/// The same, unless it is cut out of something longer.
pub(super) fn whole<'a>(v: &'a View<'_, '_>, m: &Match) -> Option<Reading<'a>> {
    let (a, b, ..) = slot_tokens(v, m, "date")?;
    // `in January the first two parts`
    let things = b - a > 2
        && v.lower(b - 2) == b"the"
        && v.has(b - 1, Label::Ordinal)
        && v.shape(b) == Shape::Lower
        && (v.has(b, Label::NumberWord) || v.has(b, Label::Noun) && !v.has(b, Label::Function));
    if things || cut(v, a, b) { None } else { reading(v, m) }
}

/// The words of the slot `date` read as a date.
pub(super) fn reads(v: &View<'_, '_>, m: &Match) -> bool {
    whole(v, m).is_some()
}

/// The words of the slot `duration` read as a length of time or a set.
pub(super) fn lasts(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b, first, end)) = slot_tokens(v, m, "duration") else { return false };
    // `a year ago` is said by other rules; `eight months old`, `aged 5 to 11 years` are ages.
    let old = matches!(v.lower(b), b"old" | b"younger") || v.lower(b) == b"of" && v.lower(b + 1) == b"age";
    if v.lower(b) == b"ago" || old || aged(v, a) || v.lower(b - 1) == b"halves" {
        return false;
    }
    match read_length(&pieces(v.doc, v.gazetteer, v.cells_from(a), first, end)) {
        Some(Length::Span { n: Some(n), unit, .. }) => {
            use super::word::Unit;
            // `a second meeting`, `one half`.
            !(n <= 1.0 && matches!(unit, Unit::Second | Unit::Quarter | Unit::Half | Unit::Millennium))
        }
        Some(_) => true,
        None => false,
    }
}

/// `aged between 8 and 10 years`
fn aged(v: &View<'_, '_>, a: u32) -> bool {
    let number = |w: &[u8]| !w.is_empty() && w.iter().all(u8::is_ascii_digit);
    let far = (1..=4).find(|k| !matches!(word_before(v, a, *k), b"and" | b"between" | b"to" | b"from" | b"or" | b"-") && !number(word_before(v, a, *k)));
    far.is_some_and(|k| matches!(word_before(v, a, k), b"aged" | b"ages" | b"age"))
}

/// A month that stands without day and year: a preposition or a list leads to it, and no surname follows.
pub(super) fn month_stands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b, ..)) = slot_tokens(v, m, "date") else { return false };
    let sure = v.has(a, Label::Month);
    let before = word_before(v, a, 1);
    let next_capital = v.shape(b).is_capital() && v.cell(b).is_some_and(|c| c.place == Place::Mid) && !v.has(b, Label::Demonym);
    let lead = match before {
        b"in" | b"since" | b"until" | b"till" | b"during" => true,
        b"by" | b"of" | b"from" | b"to" | b"for" | b"through" | b"before" | b"after" | b"every" | b"mid" | b"throughout" | b"between" => !next_capital,
        // `the January meeting`, `its April issue`
        // `the Board’s August regular meeting`
        b"a" | b"an" | b"the" | b"its" | b"their" | b"our" | b"'s" | b"\xe2\x80\x99s" | b"this" => {
            let noun = |s: u32| v.shape(s) == Shape::Lower && v.has(s, Label::Noun) && !v.has(s, Label::Function);
            let capital = v.shape(a).is_capital() && v.cell(a).is_some_and(|c| c.place == Place::Mid);
            let adjective = v.shape(b) == Shape::Lower && v.has(b, Label::Adjective) && noun(b + 1);
            sure && (noun(b) || adjective) || capital && before != b"this" && meets(v.lower(b))
        }
        b"into" | b"around" => !next_capital,
        b"on" => false,
        // `follows February’s announcement`
        _ if sure && v.shape(b) == Shape::Poss => v.has(b + 1, Label::Noun) && v.shape(b + 1) == Shape::Lower || v.has(b + 1, Label::Adjective),
        // `a resolution designating May as`
        verb if v.lower(b) == b"as" && a > 0 => proclaims(verb),
        b"," | b"and" | b"or" | b"&" => a >= 2 && month_before(v, a) && !next_capital,
        b"(" => v.shape(b) == Shape::Close || sure && v.shape(b) == Shape::Comma,
        b":" => sure,
        _ => sure && starts(v, a) && (matches!(v.lower(b), b"is" | b"was" | b"marks" | b"saw" | b"and" | b"brings")),
    };
    lead && v.shape(a) != Shape::Lower && (sure || !next_capital) && v.shape(b) != Shape::Hyphen
}

/// `its May meeting`, `the March report`: what has its month, where `march` and `may` could be other words.
fn meets(word: &[u8]) -> bool {
    Class::MeetsOnADay.holds(word)
}

/// `designating`, `proclaims`
fn proclaims(verb: &[u8]) -> bool {
    [&b"designat"[..], b"declar", b"proclaim", b"recogni", b"establish", b"nam", b"mark"].iter().any(|stem| verb.starts_with(stem))
}

pub(super) fn starts(v: &View<'_, '_>, step: u32) -> bool {
    v.cell(step).is_some_and(|c| c.place == Place::Start)
}

fn month_before(v: &View<'_, '_>, step: u32) -> bool {
    (1..=2).any(|k| step.checked_sub(k + 1).is_some_and(|s| v.has(s, Label::Month) || v.has(s, Label::MonthX)))
}

/// A weekday that stands alone is no part of a name (`Sunday Times`, `Ruby Tuesday`).
pub(super) fn weekday_stands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b, ..)) = slot_tokens(v, m, "date") else { return false };
    if is_weekly(v, a, b) {
        return false;
    }
    let mid = |s: u32| v.cell(s).is_some_and(|c| c.place == Place::Mid);
    let name_behind = v.shape(b).is_capital() && mid(b) && !v.has(b, Label::Month) && !v.has(b, Label::MonthX) && !v.has(b, Label::DayPart);
    let name_before = a > 0
        && v.shape(a - 1).is_capital()
        && mid(a - 1)
        && [Label::Given, Label::GivenX, Label::Adjective].iter().any(|l| v.has(a - 1, *l))
        && v.shape(a - 1) != Shape::Dotted;
    let led = matches!(word_before(v, a, 1), b"on" | b"last" | b"next" | b"this" | b"since" | b"by" | b"until" | b"from");
    // `Sunday hours`, `Saturday delivery`: of every week.
    let weekly = matches!(
        v.lower(b),
        b"hours" | b"delivery" | b"deliveries" | b"trading" | b"school" | b"schools" | b"roast" | b"lunch" | b"worship" | b"collection" | b"collections"
    );
    if weekly && !led {
        return false;
    }
    (!name_behind || led && !v.has(b, Label::OtherHead) && !v.has(b, Label::OrgHead)) && !name_before && v.shape(a) != Shape::Lower
}

/// A season that stands without a year means one of the calendar's: `all summer`, `this fall`, `in the spring`.
pub(super) fn season_stands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b, ..)) = slot_tokens(v, m, "date") else { return false };
    let before = |k: u32| word_before(v, a, k);
    let fall = matches!(v.lower(a), b"fall" | b"spring");
    let led = match before(1) {
        b"the" => {
            matches!(before(2), b"in" | b"during" | b"through" | b"throughout" | b"of" | b"by" | b"until" | b"over" | b"off" | b"since" | b"for")
                && !(fall && before(2) == b"of")
        }
        b"all" | b"during" | b"throughout" | b"early" | b"late" | b"mid" => true,
        b"in" | b"by" | b"until" | b"since" | b"into" => true,
        b"and" | b"or" => a >= 2 && v.has(a - 2, Label::Season),
        _ => false,
    };
    let noun = v.has(b, Label::Noun) && !v.has(b, Label::Function) && v.shape(b) == Shape::Lower && (before(1) != b"the" || !v.has(b, Label::Verb));
    let goes_on = v.shape(b).is_capital() || matches!(v.lower(b), b"of" | b"in" | b"from") && fall;
    (led || before(1) == b"the" && !fall && starts_or_verb(v, a - 1)) && !noun && !goes_on && v.shape(b) != Shape::Hyphen
}

fn starts_or_verb(v: &View<'_, '_>, the: u32) -> bool {
    the > 0 && (v.has(the - 1, Label::Verb) || v.has(the - 1, Label::Function)) && v.shape(the - 1) == Shape::Lower
}

/// `today` is the day of the release, not nowadays: `today’s world`.
pub(super) fn today_is_a_day(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b, ..)) = slot_tokens(v, m, "date") else { return false };
    let nowadays = v.shape(b) == Shape::Poss && v.is(b + 1, Class::TodaysThing);
    let before = word_before(v, a, 1);
    // `(SAINT PAUL) – Today Minister Holt`
    let dash = a > 0 && matches!(v.shape(a - 1), Shape::Dash | Shape::Hyphen | Shape::Colon);
    let name = v.shape(a) != Shape::Lower && v.shape(b).is_capital() && !dash && v.cell(a).is_some_and(|c| c.place == Place::Mid)
        || a > 0 && v.shape(a) != Shape::Lower && v.shape(a - 1).is_capital() && v.cell(a).is_some_and(|c| c.place == Place::Mid);
    // `consumers today have`, `and today serves`, `Join us today!`
    let present = v.cell(a).is_some_and(|c| c.place == Place::Mid)
        && !matches!(before, b"," | b"-")
        && (matches!(v.lower(b), b"have" | b"are" | b"face") || before == b"and" && v.has(b, Label::VerbS) && !v.has(b, Label::Noun));
    let than = (1..12)
        .filter_map(|k| a.checked_sub(k))
        .take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Comma))
        .any(|s| v.lower(s) == b"than")
        || before == b"than";
    // `as useful today as it was then`
    let compared = v.lower(b) == b"as" && matches!(v.lower(b + 1), b"it" | b"they" | b"he" | b"she" | b"ever" | b"in" | b"when");
    !nowadays
        && !name
        && !present
        && !than
        && !compared
        && v.shape(b) != Shape::Bang
        // `As of today, all …`
        && !(before == b"of" && v.shape(b) != Shape::Poss && word_before(v, a, 2) != b"as")
        && !matches!(before, b"even" | b"still")
}

/// `over the past year`, `for the next month` are lengths of time, not the year or month meant by `last year`.
pub(super) fn points(v: &View<'_, '_>, m: &Match) -> bool {
    if !reads(v, m) {
        return false;
    }
    let Some((a, b, ..)) = slot_tokens(v, m, "date") else { return false };
    let before = |k: u32| word_before(v, a, k);
    // `in the next fiscal year` is one of the calendar.
    let fiscal = matches!(v.lower(a + 1), b"fiscal" | b"financial" | b"academic" | b"school" | b"calendar");
    let stretch = !fiscal && before(1) == b"the" && matches!(v.lower(a), b"past" | b"last" | b"next" | b"coming" | b"upcoming");
    let day = matches!(v.lower(b - 1), b"day" | b"morning" | b"night" | b"evening" | b"afternoon" | b"weekend");
    // `during the coming summer`, `in the next Easter holidays`
    let unit = v.has(b - 1, Label::TimeUnit);
    if stretch && unit && !day && matches!(before(2), b"over" | b"for" | b"in" | b"during" | b"within" | b"throughout" | b"of" | b"across" | b"through") {
        return false;
    }
    // `this time`, `that day` as in `one day`; `this second` is read by nobody. `this spring-loaded`
    let plural = v.has(b - 1, Label::TimeUnit) && v.lower(b - 1).ends_with(b"s") && v.lower(a) != b"this";
    // `current Year 8 students`, `Same Day Delivery`: a form at school, a name.
    let form = v.shape(b - 1).is_capital() && v.shape(b) == Shape::Num && v.lower(b).len() <= 2;
    let name = v.lower(a) == b"same" && v.shape(a).is_capital() && v.shape(b).is_capital() && v.shape(b - 1).is_capital();
    let unit = v.lower(b - 1);
    // `alive to this day`, `that half the fleet`, `the last day`, `his last year at school`, `the last Sunday of each month`
    let now = before(1) == b"to" && v.lower(a) == b"this" && unit == b"day";
    let last = v.lower(a) == b"last"
        && (unit == b"day"
            || matches!(before(1), b"his" | b"her" | b"its" | b"their" | b"my" | b"whose") && matches!(unit, b"year" | b"month" | b"week" | b"season"));
    let set = v.lower(b) == b"of" && matches!(v.lower(b + 1), b"each" | b"every");
    let half = v.lower(a) == b"that" && unit == b"half";
    v.shape(b) != Shape::Hyphen && !plural && !form && !name && !now && !last && !set && !half
}
