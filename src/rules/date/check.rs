//! Checks of date rules: the words must read as a date, and what stands around them must not speak against it.

use super::word::{Word, pieces};
use super::{Length, Reading, read, read_length};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::token::Shape;

fn slot_tokens(v: &View<'_, '_>, m: &Match, slot: &str) -> Option<(u32, u32, u32, u32)> {
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
fn reading<'a>(v: &'a View<'_, '_>, m: &Match) -> Option<Reading<'a>> {
    let (a, _, first, end) = slot_tokens(v, m, "date")?;
    read(&pieces(v.doc, v.gazetteer, v.cells_from(a), first, end))
}

/// `1-800-555-0100`, `v2.3/4`: a number that goes on before step `a` or at step `b` is another number.
fn cut(v: &View<'_, '_>, a: u32, b: u32) -> bool {
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
    // `30 days old` and `a year ago` are said by other rules.
    if matches!(v.lower(b), b"ago") {
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
    matches!(
        word,
        b"meeting"
            | b"meetings"
            | b"report"
            | b"election"
            | b"elections"
            | b"vote"
            | b"referendum"
            | b"edition"
            | b"issue"
            | b"session"
            | b"deadline"
            | b"launch"
            | b"budget"
            | b"announcement"
            | b"hearing"
            | b"conference"
            | b"event"
            | b"release"
            | b"figures"
            | b"data"
            | b"quarter"
            | b"survey"
            | b"summit"
            | b"trial"
            | b"decision"
            | b"update"
            | b"statement"
            | b"earthquake"
            | b"floods"
            | b"storm"
            | b"storms"
            | b"fire"
            | b"attack"
            | b"primary"
            | b"ballot"
    )
}

/// `designating`, `proclaims`
fn proclaims(verb: &[u8]) -> bool {
    [&b"designat"[..], b"declar", b"proclaim", b"recogni", b"establish", b"nam", b"mark"].iter().any(|stem| verb.starts_with(stem))
}

fn starts(v: &View<'_, '_>, step: u32) -> bool {
    v.cell(step).is_some_and(|c| c.place == Place::Start)
}

fn month_before(v: &View<'_, '_>, step: u32) -> bool {
    (1..=2).any(|k| step.checked_sub(k + 1).is_some_and(|s| v.has(s, Label::Month) || v.has(s, Label::MonthX)))
}

/// A weekday that stands alone is no part of a name (`Sunday Times`, `Ruby Tuesday`).
pub(super) fn weekday_stands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b, ..)) = slot_tokens(v, m, "date") else { return false };
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
    if !(1000..=2100).contains(&year) || cut(v, a, b) && !(circa && v.shape(b) != Shape::Percent) {
        return false;
    }
    let before = |k: u32| word_before(v, a, k);
    let shape_before = |k: u32| a.checked_sub(k).map_or(Shape::Para, |s| v.shape(s));
    let modern = (1600..=2060).contains(&year);
    // `2019 students` are of that year, `2000 students` are many.
    let round = year % 50 == 0 || !(1900..=2035).contains(&year);
    // `1500 people`, `2000 m`, `over 1900 submissions`
    let unit = v.has(b, Label::TimeUnit) && v.shape(b) == Shape::Lower
        || v.has(b, Label::CurrencyWord)
        || v.has(b, Label::Magnitude)
        || v.shape(b) == Shape::Percent
        || v.shape(b) == Shape::Currency;
    let things = v.shape(b) == Shape::Lower && ![Label::Function, Label::Verb, Label::Gerund, Label::Adverb].iter().any(|l| v.has(b, *l));
    // `elected with 1619 votes`
    let counts = before(1) == b"with" && round && v.shape(b) == Shape::Lower && v.has(b, Label::Noun);
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
    let column = |s: u32| v.shape(s) == Shape::Num && v.words(s, s + 1).parse::<i32>().is_ok_and(|y| (y - year).abs() == 1 && (1990..=2035).contains(&y));
    let other = |s: u32| v.shape(s) == Shape::Num && !column(s);
    let columns = (1990..=2035).contains(&year) && (column(b) && !(a > 0 && other(a - 1)) || a > 0 && column(a - 1) && !other(b));
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
    if circa {
        return !things;
    }
    match before(1) {
        b"as" if matches!(before(2), b"late" | b"early" | b"recently") => modern,
        b"in" | b"since" | b"until" | b"till" | b"during" | b"circa" | b"early" | b"late" | b"mid" | b"through" | b"throughout" | b"beyond" | b"post"
        | b"c." | b"ca." | b"ca" => !plural || modern && !matches!(v.lower(b), b"people" | b"metres" | b"square"),
        b"for" | b"into" => modern && !(plural && round),
        // `confirmed that 2002 was the driest year`
        b"that" | b"how" | b"why" => {
            (1900..=2060).contains(&year) && matches!(v.lower(b), b"was" | b"is" | b"will" | b"would" | b"has" | b"had" | b"could" | b"may")
        }
        // `the proposed 2026 operating budget`
        b"proposed" | b"approved" | b"annual" | b"adopted" | b"draft" | b"inaugural" | b"upcoming" | b"entire" | b"full" => {
            let noun =
                |s: u32| matches!(v.lower(s), b"budget" | b"season" | b"report" | b"results" | b"edition" | b"plan" | b"programme" | b"program" | b"calendar");
            (1900..=2060).contains(&year) && (noun(b) || noun(b + 1))
        }
        // `as we enter 2025`
        b"enter" | b"entering" => (1900..=2060).contains(&year) && !plural,
        // `closed 2025 with a gain`
        b"closed" | b"ended" | b"began" | b"started" | b"entered" | b"finished" | b"opened" | b"enters" | b"begins" | b"ends" | b"starts" => {
            (1900..=2060).contains(&year)
                && (matches!(v.lower(b), b"with" | b"as" | b"on" | b"by" | b"at" | b"in") || matches!(v.shape(b), Shape::Stop | Shape::Comma))
        }
        // `marked 2021, the year of …`, `making 1985 the bloodiest year`
        b"marked" | b"marks" | b"made" | b"making" | b"makes" | b"declared" | b"declares" | b"proclaimed" | b"proclaims" | b"named" | b"celebrated"
        | b"called" => {
            (1600..=2060).contains(&year) && (v.shape(b) == Shape::Comma || matches!(v.lower(b), b"the" | b"a" | b"as" | b"its" | b"our" | b"another"))
        }
        // `and so 1987 saw little change`
        b"so" | b"because" | b"while" | b"although" | b"though" | b"if" | b"whether" | b"when" | b"where" | b"hope" | b"believe" | b"hopes" | b"means" => {
            (1900..=2060).contains(&year)
                && matches!(v.lower(b), b"was" | b"is" | b"saw" | b"will" | b"would" | b"has" | b"had" | b"could" | b"may" | b"brought" | b"marked" | b"marks")
        }
        b"by" | b"from" | b"to" | b"of" | b"before" | b"after" | b"between" | b"with" | b"than" | b"on" | b"as" | b"at" | b"per" | b"about" | b"around"
        | b"over" | b"year" | b"years" | b"against" | b"versus" | b"vs" => {
            modern
                && !plural
                && !(matches!(before(1), b"of" | b"with" | b"than" | b"on" | b"as" | b"about" | b"around" | b"over" | b"at" | b"per" | b"against") && things)
        }
        b"a" | b"an" | b"the" | b"its" | b"their" | b"our" | b"his" | b"her" | b"this" | b"'s" | b"\xe2\x80\x99s" | b"your" | b"my" | b"these" | b"all"
        | b"both" | b"new" | b"'" => modern && !(before(1) == b"the" && plural && round),
        // `Anaconda Plan, 1861` at a line's end
        b"," if matches!(v.shape(b), Shape::Break | Shape::Para) && v.cell(a).is_some_and(|c| c.place == Place::Title) => modern && year % 100 != 0,
        // `(from file, 2008)`, `Lisbon, 2015.`
        b"," if (1900..=2035).contains(&year)
            && year % 100 != 0
            && matches!(v.shape(b), Shape::Stop | Shape::Close | Shape::Para | Shape::Break | Shape::Semi) =>
        {
            !year_before(v, a) || !plural
        }
        b"," | b"and" | b"or" | b"&" | b"/" | b"-" | b"but" => modern && year_before(v, a) && !plural,
        b"(" => modern && matches!(v.shape(b), Shape::Close | Shape::Comma | Shape::Semi | Shape::Dash | Shape::Hyphen),
        _ if matches!(shape_before(1), Shape::Break | Shape::Para) || starts(v, a) => {
            modern
                && (matches!(v.shape(b), Shape::Break | Shape::Para) && (1800..=2035).contains(&year) && year % 100 != 0
                    || matches!(v.shape(b), Shape::Colon | Shape::Dash) && (1800..=2035).contains(&year)
                    || v.shape(b) == Shape::Hyphen
                        && v.cell(b).is_some_and(|c| v.doc.tokens.get(c.first as usize).is_some_and(|t| t.spaced))
                        && (1900..=2035).contains(&year)
                    || heads(v, b) && (1900..=2035).contains(&year)
                    || matches!(v.lower(b), b"also" | b"is" | b"was" | b"will" | b"has" | b"marks" | b"saw" | b"marked"))
        }
        // `Top Scholars 2019 – from left`, `Grants 2024` over a paragraph
        _ if a > 1
            && (1900..=2035).contains(&year)
            && matches!(v.shape(b), Shape::Break | Shape::Para | Shape::Dash | Shape::Colon)
            && v.shape(a - 1).is_capital()
            && of_a_year(v.lower(a - 1))
            && v.lower(a - 1) != b"budget"
            && (2..=5).filter_map(|k| a.checked_sub(k)).any(|s| matches!(v.shape(s), Shape::Break | Shape::Para)) =>
        {
            true
        }
        // `Board Unveils 2025 Agenda`
        _ if v.cell(a).is_some_and(|c| c.place == Place::Title) => (1900..=2035).contains(&year) && a > 0 && v.has(a - 1, Label::VerbS) && heads(v, b),
        // `(Oxley Press 2009)`
        _ => (1900..=2035).contains(&year) && v.shape(b) == Shape::Close && published_by(v, a),
    }
}

/// What is held, given or told once a year.
fn of_a_year(word: &[u8]) -> bool {
    const OF_A_YEAR: [&[u8]; 58] = [
        b"agenda", b"appropriations", b"ballot", b"budget", b"bursaries", b"bursary", b"calendar", b"catalogue", b"cohort", b"dates", b"earnings", b"fellows",
        b"fellowship", b"fellowships", b"figures", b"finalists", b"fixtures", b"forecast", b"goals", b"graduates", b"grantees", b"grants", b"guidance",
        b"highlights", b"honorees", b"honourees", b"inductees", b"interns", b"laureates", b"legislature", b"levy", b"line-up", b"lineup", b"milestones",
        b"nominations", b"nominees", b"outlook", b"plans", b"priorities", b"profit", b"recipients", b"results", b"revenue", b"revenues", b"roadmap", b"roster",
        b"sales", b"schedule", b"scholars", b"scholarship", b"scholarships", b"season", b"session", b"speakers", b"statistics", b"targets", b"tax", b"winners",
    ];
    OF_A_YEAR.contains(&word)
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

/// `today` is the day of the release, not nowadays: `today’s world`.
pub(super) fn today_is_a_day(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b, ..)) = slot_tokens(v, m, "date") else { return false };
    let nowadays = v.shape(b) == Shape::Poss
        && matches!(
            v.lower(b + 1),
            b"world"
                | b"society"
                | b"economy"
                | b"market"
                | b"markets"
                | b"environment"
                | b"youth"
                | b"children"
                | b"generation"
                | b"students"
                | b"consumers"
                | b"standards"
                | b"climate"
                | b"workforce"
                | b"landscape"
                | b"young"
                | b"digital"
                | b"modern"
                | b"global"
                | b"fast-paced"
                | b"competitive"
                | b"challenging"
                | b"business"
        );
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
        && !(before == b"of" && v.shape(b) != Shape::Poss)
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
    if stretch && !day && matches!(before(2), b"over" | b"for" | b"in" | b"during" | b"within" | b"throughout" | b"of" | b"across" | b"through") {
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
