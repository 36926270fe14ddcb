//! The grammar of dates: words in, what they say out, before anything is known of the release.
//!
//! Rules use it as a check (what cannot be read is no date), `facts::date` works its readings out against the calendar.

mod clock;
mod length;
mod number;
mod period;
mod point;
mod range;

use super::word::{Piece, Unit, Word};
use crate::record::Modifier;
pub(crate) use clock::Clock;
pub(crate) use length::{Length, read_length};
use smallvec::SmallVec;

/// What an expression counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The day of publication: `last week`.
    Published,
    /// The date before it in the text: `the following day`.
    Previous,
    /// The year that the sentence has named, else the day of publication: `in 2004, and in the last quarter of the year`.
    Sentence,
}

/// The year of a day or month, as far as the words give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Year {
    Open,
    /// Astronomical: 0 is 1 BC.
    Is(i32),
    /// `July last year`
    Shift(i32, Origin),
    /// One of two: `the second quarter of 2016/17`.
    Split,
}

/// What is shifted: `last week`, `this June`, `next Friday`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum What<'t> {
    Unit(Unit),
    Month(u8),
    Weekday(u8),
    Season(&'static str),
    Part(&'t str),
    Named(&'t str),
    Day(u8, u8),
}

/// What the words of a date say.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reading<'t> {
    Day {
        weekday: Option<u8>,
        day: u8,
        month: u8,
        year: Year,
    },
    /// The order of day and month is the issuer's: `9/11/2001`.
    Numeric {
        first: u8,
        second: u8,
        year: i32,
    },
    /// `Day 2`, `the second day` of an event
    EventDay(u8),
    DayOfMonth {
        weekday: Option<u8>,
        day: u8,
    },
    Month {
        month: u8,
        year: Year,
    },
    Year(i32),
    FiscalYear(i32),
    Decade(i32),
    Century(i32),
    /// `the 1800s`: all years that begin with these two digits. Of the last two centuries (`the 1900s`) decades are meant.
    Hundred(i32),
    Quarter {
        n: u8,
        year: Year,
    },
    Half {
        n: u8,
        year: Year,
    },
    Season {
        code: &'static str,
        year: Year,
    },
    Weekday(u8),
    WeekdayIn {
        weekday: u8,
        of: Box<Reading<'t>>,
    },
    Named {
        rule: &'t str,
        year: Year,
    },
    Today(i32),
    Shifted {
        by: i32,
        what: What<'t>,
        from: Origin,
    },
    Counted {
        n: f64,
        unit: Unit,
        ahead: bool,
        from: Origin,
    },
    /// The nth unit of something, from its end when negative: `last week of June`.
    Nth {
        n: i32,
        unit: Unit,
        of: Box<Reading<'t>>,
    },
    NthWeekday {
        n: i32,
        weekday: u8,
        of: Box<Reading<'t>>,
    },
    /// So many units from the start of something, or to its end: `first nine months of 2025`.
    Stretch {
        n: u8,
        unit: Unit,
        at_end: bool,
        of: Box<Reading<'t>>,
    },
    /// The stretch before it in the text, in another year: `same period last year`.
    SamePeriod(Year),
    /// `week 23 of 2024`
    IsoWeek {
        week: u8,
        year: i32,
    },
    /// `the week of 5 June`, `weekend of June 5`
    Around {
        unit: Unit,
        /// The day is its last: `the week ending 9 June`.
        ending: bool,
        of: Box<Reading<'t>>,
    },
    Modified {
        modifier: Option<Modifier>,
        of: Box<Reading<'t>>,
    },
    Part {
        code: &'t str,
        of: Option<Box<Reading<'t>>>,
    },
    Clock {
        from: Clock,
        to: Option<Clock>,
        of: Option<Box<Reading<'t>>>,
    },
    /// Its two ends, and how many pieces belong to the first and come before the second.
    Range {
        from: Box<Reading<'t>>,
        to: Box<Reading<'t>>,
        left: usize,
        right: usize,
    },
}

impl<'t> Reading<'t> {
    /// Without what modifies it: `end of 2026` is a year.
    pub(crate) fn plain(&self) -> &Reading<'t> {
        match self {
            Reading::Modified { of, .. } => of.plain(),
            reading => reading,
        }
    }
}

/// Reads the pieces of a date; `None` when they say none.
pub(crate) fn read<'t>(pieces: &[Piece<'t>]) -> Option<Reading<'t>> {
    let pieces = trim(pieces);
    if pieces.is_empty() {
        return None;
    }
    // `Thursday evening local time`: the zone says nothing of the day.
    let pieces = match pieces {
        [head @ .., Piece { word: Word::Zone, .. }] if matches!(head.last(), Some(Piece { word: Word::Part(_), .. })) => head,
        _ => pieces,
    };
    let words = normal(pieces);
    point::read(&words).or_else(|| clock::read(pieces)).or_else(|| range::read(pieces))
}

/// Without marks and small words at both ends.
fn trim<'a, 't>(mut pieces: &'a [Piece<'t>]) -> &'a [Piece<'t>] {
    let idle = |w: &Word<'_>| matches!(w, Word::Comma | Word::Colon | Word::Text("the" | "on" | "at" | "in" | "of" | "from"));
    while let [p, rest @ ..] = pieces
        && idle(&p.word)
    {
        pieces = rest;
    }
    while let [rest @ .., p] = pieces
        && idle(&p.word)
    {
        pieces = rest;
    }
    pieces
}

/// The words without those that say nothing: commas, `the`, `of`, `in`, the dots of abbreviations.
fn normal<'t>(pieces: &[Piece<'t>]) -> SmallVec<[Word<'t>; 8]> {
    let idle = |w: &Word<'_>| matches!(w, Word::Comma | Word::Dot | Word::Text("the" | "of" | "in" | "'s" | "on"));
    // `in or around June 2020`
    let around = |i: usize| {
        let at = |i: usize| pieces.get(i).map(|p| p.word);
        let about = |w| matches!(w, Some(Word::Text("about" | "around" | "approximately") | Word::Mod(Modifier::Approx)));
        about(at(i)) && i > 0 && at(i - 1) == Some(Word::Text("or")) || at(i) == Some(Word::Text("or")) && about(at(i + 1))
    };
    let words = pieces.iter().enumerate().filter(|(i, _)| !around(*i)).map(|(_, p)| p.word);
    words.filter(|w| !idle(w)).collect()
}

/// `last`, `next`, `this`: how far, and from where.
fn shift(word: &str) -> Option<(i32, Origin)> {
    Some(match word {
        "this" | "current" | "present" => (0, Origin::Published),
        "last" | "past" => (-1, Origin::Published),
        "next" | "coming" | "upcoming" => (1, Origin::Published),
        "same" | "that" => (0, Origin::Previous),
        "previous" | "preceding" | "prior" => (-1, Origin::Previous),
        "following" | "ensuing" | "subsequent" => (1, Origin::Previous),
        _ => return None,
    })
}
