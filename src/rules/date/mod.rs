//! Dates, times, durations and sets: their forms, and the grammar that reads them.
//!
//! The tape sees no digits, so the check of every rule reads its words: what says no date is none. Each optional part at the end
//! is a rule of its own, so that `5 May 300 people` still gives `5 May`.

pub(super) mod absolute;
mod bare_year;
mod check;
pub(super) mod clock;
pub(super) mod days;
pub(super) mod duration;
mod nowadays;
pub(super) mod period;
pub(super) mod quarter;
pub(super) mod range;
pub(crate) mod reading;
mod recurrence;
pub(super) mod relative;
pub(crate) mod word;
pub(super) mod year;

pub(crate) use reading::{Length, Reading, read, read_length};

/// Parts that patterns share.
macro_rules! part {
    (month) => { "[Month | MonthX] Dot? " };
    (day) => { "[Num | NumWord | Ordinal] " };
    (weekday) => { "Weekday Comma? " };
    (year) => { "([Single | SingleOpen]? Num) " };
    // `20 June`, `June 20th`, `Tuesday, the 3rd of May`
    (day_month) => { concat!("((", part!(weekday), "'the'?)? ", part!(day), "'of'? ", part!(month), "| (", part!(weekday), ")? ", part!(month), "'the'? ", part!(day), ") ") };
    (day_month_year) => { concat!("((", part!(weekday), "'the'?)? ", part!(day), "'of'? ", part!(month), "| (", part!(weekday), ")? ", part!(month), "'the'? ", part!(day), ") [Comma | 'of']? ", part!(year)) };
    (shift) => { "['this' | 'last' | 'next' | 'past' | 'that' | 'same' | 'previous' | 'preceding' | 'prior' | 'following' | 'coming' | 'upcoming' | 'current'] " };
    (fiscal) => { "['fiscal' | 'financial' | 'calendar' | 'school' | 'academic'] " };
    (link) => { "['to' | 'until' | 'till' | 'through' | 'thru' | Hyphen | Dash] " };
    (link_or_and) => { "['to' | 'until' | 'till' | 'through' | 'thru' | 'and' | Hyphen | Dash] " };
    // `early`, `mid-`, `the end of`, `the latter part of`
    (modifier) => { "(['early' | 'late' | 'mid'] [Hyphen | 'in']? 'the'? | ['end' | 'beginning' | 'start' | 'middle' | 'close'] 'of' 'the'? | ['early' | 'latter' | 'late'] 'part' 'of' 'the'?) " };
}
pub(crate) use part;
