//! The words of a date, each with what the lists say of it: what the grammar of `reading` reads.

use crate::gazetteer::label::{Label, LabelSet};
use crate::gazetteer::{Cell, Gazetteer};
use crate::record::Modifier;
use crate::rules::amount::spelled::spelled;
use crate::text::Document;
use crate::text::token::Shape;
use smallvec::SmallVec;

/// A length of time that the calendar knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// One word or mark of a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word<'t> {
    Weekday(u8),
    Month(u8),
    /// TIMEX3 code: `SU`.
    Season(&'static str),
    /// `third`, `3rd`
    Ordinal(u8),
    /// `three`
    Count(u32),
    /// `three-and-a-half`
    Real(f64),
    Unit(Unit),
    /// TIMEX3 code (`MO`) or the clock time (`12:00`).
    Part(&'t str),
    Mod(Modifier),
    /// A named day's rule, as the list gives it.
    Named(&'t str),
    Zone,
    /// `17`, `10:00`, `11.09.2001`
    Num(&'t str),
    /// `1990s`, `8pm`, `Q3`, in lower case
    Mixed(&'t str),
    /// Any other word, in lower case.
    Text(&'t str),
    Comma,
    Dot,
    Colon,
    /// A hyphen or dash.
    Dash,
    Slash,
    Apostrophe,
    Mark,
}

/// A word, its tokens and its bytes (of `March-June` each month has its own).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Piece<'t> {
    pub(crate) word: Word<'t>,
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) bytes: (usize, usize),
}

/// The words of a date: most have few.
pub(crate) type Pieces<'t> = SmallVec<[Piece<'t>; 8]>;

/// The words of tokens `first..end`. Line ends are left out. `cells`: those from the first token's on, or from a little before it.
pub(crate) fn pieces<'a>(doc: &'a Document<'_>, gazetteer: &'a Gazetteer, cells: &'a [Cell], first: u32, end: u32) -> Pieces<'a> {
    let mut out = Pieces::new();
    let mut cells = cells.iter().skip_while(|c| c.end <= first).take_while(|c| c.first < end).peekable();
    while let Some(cell) = cells.next() {
        let (a, b) = (cell.first.max(first), cell.end.min(end));
        let bytes = doc.bytes(a as usize, b as usize);
        let mut add = |word| out.push(Piece { word, first: a, end: b, bytes: (bytes.start, bytes.end) });
        let lower = doc.lower_word(cell.first as usize);
        match cell.shape {
            Shape::Break | Shape::Para => {}
            // `the 1990’s`: a decade.
            Shape::Num if cells.peek().is_some_and(|c| c.shape == Shape::Poss) => {
                let end = cells.next().map_or(b, |c| c.end);
                let bytes = doc.bytes(a as usize, end as usize);
                out.push(Piece { word: Word::Mixed(doc.words(a as usize, end as usize)), first: a, end, bytes: (bytes.start, bytes.end) });
            }
            Shape::Num => add(Word::Num(lower)),
            Shape::NumWord => add(number_word(lower)),
            Shape::CapNum => add(Word::Mixed(lower)),
            Shape::Comma => add(Word::Comma),
            Shape::Dot | Shape::Stop => add(Word::Dot),
            Shape::Colon => add(Word::Colon),
            Shape::Hyphen | Shape::Dash => add(Word::Dash),
            Shape::Slash => add(Word::Slash),
            Shape::Single | Shape::SingleOpen => add(Word::Apostrophe),
            Shape::Poss => add(Word::Text("'s")),
            Shape::At => add(Word::Text("at")),
            Shape::Amp => add(Word::Text("and")),
            // As it was written until the 1960s.
            s if s.is_word() && matches!(lower, "to-day" | "to-morrow" | "to-night") => {
                add(Word::Text(match lower {
                    "to-day" => "today",
                    "to-morrow" => "tomorrow",
                    _ => "tonight",
                }));
            }
            s if s.is_word() && matches!(lower, "multiyear" | "multiday" | "multiweek" | "multimonth") => {
                add(Word::Text("several"));
                add(Word::Unit(match lower {
                    "multiyear" => Unit::Year,
                    "multiday" => Unit::Day,
                    "multiweek" => Unit::Week,
                    _ => Unit::Month,
                }));
            }
            s if s.is_word() && !lower.as_bytes().contains(&b'-') => add(listed(gazetteer, cell).unwrap_or(Word::Text(lower))),
            s if s.is_word() => {
                let mut words: SmallVec<[Word<'_>; 4]> = SmallVec::new();
                compound(lower, listed(gazetteer, cell), &mut |w| words.push(w));
                // The last word begins behind the last hyphen, the first ends before it.
                let cut = lower.rfind('-').filter(|_| words.len() > 1).map(|at| bytes.start + at);
                let last = words.len() - 1;
                for (n, word) in words.into_iter().enumerate() {
                    let bytes = match cut {
                        Some(at) if n == last => (at + 1, bytes.end),
                        Some(at) => (bytes.start, at),
                        None => (bytes.start, bytes.end),
                    };
                    out.push(Piece { word, first: a, end: b, bytes });
                }
            }
            // `2½ hours`
            _ => add(if matches!(lower, "½" | "¼" | "¾") { Word::Text(lower) } else { Word::Mark }),
        }
    }
    out
}

/// `mid-June` and `two-year` are two words each, `year-end` is one.
fn compound<'a>(lower: &'a str, listed: Option<Word<'a>>, add: &mut dyn FnMut(Word<'a>)) {
    if let Some((front, _)) = lower.rsplit_once('-') {
        // `March-June`, `Monday-Friday`
        if let (Some(from), Some(Word::Month(_) | Word::Weekday(_) | Word::Season(_))) = (calendar_name(front), listed) {
            add(from);
            add(Word::Dash);
            return add(listed.unwrap_or(Word::Text(lower)));
        }
        // `second-quarter`, `first-half`
        if let (Some(n), Some(Word::Unit(Unit::Quarter | Unit::Half))) = (nth(front), listed) {
            add(Word::Ordinal(n));
            return add(listed.unwrap_or(Word::Text(lower)));
        }
        // `three-to-five-year`
        if let (Some((a, b)), Some(Word::Unit(_))) = (front.split_once("-to-"), listed)
            && let (Some(a), Some(b)) = (count(a), count(b))
        {
            add(Word::Count(a));
            add(Word::Text("to"));
            add(Word::Count(b));
            return add(listed.unwrap_or(Word::Text(lower)));
        }
        let front = match front {
            "multi" | "several" => Some(Word::Text("several")),
            // `half-hour`; `half-year` is a period of the calendar.
            "half" if matches!(listed, Some(Word::Unit(Unit::Hour | Unit::Day | Unit::Century | Unit::Decade))) => Some(Word::Real(0.5)),
            "quarter" if matches!(listed, Some(Word::Unit(Unit::Hour | Unit::Century))) => Some(Word::Real(0.25)),
            "mid" => Some(Word::Mod(Modifier::Mid)),
            "early" => Some(Word::Mod(Modifier::Start)),
            "late" | "end" => Some(Word::Mod(Modifier::End)),
            // `four-year-old` is no date; the grammar does not know the word.
            _ => count(front).map(Word::Count).or_else(|| spelled(front.as_bytes()).map(Word::Real)),
        };
        if let (Some(front), Some(Word::Month(_) | Word::Season(_) | Word::Unit(_) | Word::Part(_) | Word::Weekday(_))) = (front, listed) {
            add(front);
        } else if !matches!(listed, Some(Word::Count(_) | Word::Ordinal(_) | Word::Named(_))) {
            return add(Word::Text(lower));
        }
    }
    add(listed.unwrap_or(Word::Text(lower)));
}

/// `3rd`, else as it stands.
fn number_word(lower: &str) -> Word<'_> {
    let digits = lower.bytes().take_while(u8::is_ascii_digit).count();
    let (n, tail) = lower.split_at(digits);
    match (n.parse(), tail) {
        (Ok(n), "st" | "nd" | "rd" | "th") => Word::Ordinal(n),
        _ => Word::Mixed(lower),
    }
}

/// Labels of words that a date is made of.
const TIME: LabelSet = Label::Month.bit()
    | Label::MonthX.bit()
    | Label::Weekday.bit()
    | Label::WeekdayX.bit()
    | Label::Season.bit()
    | Label::NumberWord.bit()
    | Label::Ordinal.bit()
    | Label::TimeUnit.bit()
    | Label::DayPart.bit()
    | Label::TimeMod.bit()
    | Label::NamedDay.bit()
    | Label::TimeZone.bit();

/// What the lists of time words say.
fn listed<'a>(gazetteer: &'a Gazetteer, cell: &'a Cell) -> Option<Word<'a>> {
    if gazetteer.labels(cell) & TIME == 0 {
        return None;
    }
    gazetteer.entries(cell).find_map(|e| {
        let small = || e.value().and_then(|v| u8::try_from(v).ok());
        match e.label() {
            "month" => small().map(Word::Month),
            "weekday" => small().map(Word::Weekday),
            "season" => season(e.code()).map(Word::Season),
            "ordinal" => small().map(Word::Ordinal),
            "number-word" => e.value().and_then(|v| u32::try_from(v).ok()).map(Word::Count),
            "time-unit" => unit(e.kind()).map(Word::Unit),
            "day-part" => Some(Word::Part(e.code())),
            "time-modifier" => modifier(e.kind()).map(Word::Mod),
            "named-day" => Some(Word::Named(e.code())),
            "time-zone" => Some(Word::Zone),
            _ => None,
        }
    })
}

fn season(code: &str) -> Option<&'static str> {
    ["SP", "SU", "FA", "WI"].into_iter().find(|s| *s == code)
}

fn unit(kind: &str) -> Option<Unit> {
    Some(match kind {
        "second" => Unit::Second,
        "minute" => Unit::Minute,
        "hour" => Unit::Hour,
        "day" | "night" => Unit::Day,
        "weekend" => Unit::Weekend,
        "week" => Unit::Week,
        "fortnight" => Unit::Fortnight,
        "month" => Unit::Month,
        "quarter" => Unit::Quarter,
        "half" | "semester" => Unit::Half,
        "year" => Unit::Year,
        "decade" => Unit::Decade,
        "century" => Unit::Century,
        "millennium" => Unit::Millennium,
        _ => return None,
    })
}

fn modifier(kind: &str) -> Option<Modifier> {
    Some(match kind {
        "START" => Modifier::Start,
        "MID" => Modifier::Mid,
        "END" => Modifier::End,
        "APPROX" => Modifier::Approx,
        _ => return None,
    })
}

/// A month or weekday in full.
fn calendar_name<'a>(word: &str) -> Option<Word<'a>> {
    const MONTHS: [&str; 12] = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let nth = |names: &[&str]| names.iter().position(|n| *n == word).map(|n| n as u8 + 1);
    let season = || match word {
        "spring" => season("SP"),
        "summer" => season("SU"),
        "autumn" | "fall" => season("FA"),
        "winter" => season("WI"),
        _ => None,
    };
    const SHORT: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    nth(&MONTHS).or_else(|| nth(&SHORT)).map(Word::Month).or_else(|| nth(&WEEKDAYS).map(Word::Weekday)).or_else(|| season().map(Word::Season))
}

/// `first` to `fourth`
fn nth(word: &str) -> Option<u8> {
    let n = ["first", "second", "third", "fourth"].iter().position(|w| *w == word)?;
    u8::try_from(n + 1).ok()
}

/// The number that a hyphenated front part says: `two` of `two-year`.
fn count(word: &str) -> Option<u32> {
    const SMALL: [&str; 13] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let small = SMALL.iter().position(|w| *w == word).map(|n| n as u32);
    small.or_else(|| TENS.iter().position(|w| *w == word).map(|n| (n as u32 + 2) * 10)).or(match word {
        "fifteen" => Some(15),
        "eighteen" => Some(18),
        _ => None,
    })
}
