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
    let number = Number { v, a, b, year };
    if !number.within(1000, 2199) || cut(v, a, b) && !((number.circa() || number.claimed()) && v.shape(b) != Shape::Percent) || number.is_amount() {
        return false;
    }
    let told = number.as_a_column().or_else(|| number.by_what_it_measures()).or_else(|| number.by_word_before()).or_else(|| number.by_sign_before());
    told.unwrap_or_else(|| number.by_its_line())
}

/// A number of four digits, steps `a..b`, among its words.
struct Number<'v, 'a, 't> {
    v: &'v View<'a, 't>,
    a: u32,
    b: u32,
    year: i32,
}

impl Number<'_, '_, '_> {
    /// The word so many steps before.
    fn before(&self, k: u32) -> &[u8] {
        word_before(self.v, self.a, k)
    }

    /// The word behind.
    fn behind(&self) -> &[u8] {
        self.v.lower(self.b)
    }

    fn within(&self, from: i32, to: i32) -> bool {
        (from..=to).contains(&self.year)
    }

    fn modern(&self) -> bool {
        self.within(1600, LAST_TOLD)
    }

    /// `2019 students` are of that year, `2000 students` are many.
    fn round(&self) -> bool {
        self.year % 50 == 0 || !self.within(1900, LAST_BARE)
    }

    /// `(c. 1340)`, `c.1790`
    fn circa(&self) -> bool {
        matches!(self.before(1), b"c." | b"ca." | b"circa") || self.before(1) == b"." && matches!(self.before(2), b"c" | b"ca" | b"cca")
    }

    /// `©2024`
    fn claimed(&self) -> bool {
        self.before(1) == b"\xc2\xa9"
    }

    fn things(&self) -> bool {
        let Number { v, b, .. } = *self;
        v.shape(b) == Shape::Lower && ![Label::Function, Label::Verb, Label::Gerund, Label::Adverb].iter().any(|l| v.has(b, *l))
    }

    /// `elected with 1619 votes`, `over 1600 boats`
    fn counts(&self) -> bool {
        let Number { v, b, .. } = *self;
        matches!(self.before(1), b"with" | b"over" | b"about" | b"around" | b"nearly" | b"almost" | b"some")
            && self.round()
            && v.shape(b) == Shape::Lower
            && v.has(b, Label::Noun)
    }

    /// `1500 people`, `2000 boats`
    fn plural(&self) -> bool {
        (self.things() || self.counts()) && self.behind().ends_with(b"s")
            || matches!(self.behind(), b"people" | b"metres" | b"km" | b"kg" | b"m" | b"men" | b"women" | b"children" | b"sq" | b"square" | b"staff")
    }

    /// `2020 Main Street`
    fn address(&self) -> bool {
        let Number { v, b, .. } = *self;
        v.shape(b).is_capital() && (b..b + 3).any(|s| v.shape(s).is_capital() && v.is(s, Class::StreetHead))
    }

    fn is_amount(&self) -> bool {
        let Number { v, b, .. } = *self;
        // `2000 m`, `1500 dollars`; `the 2025 half-year report` is of that year.
        let unit = v.has(b, Label::TimeUnit) && v.shape(b) == Shape::Lower && !self.behind().contains(&b'-')
            || [Label::CurrencyWord, Label::Magnitude].iter().any(|l| v.has(b, *l))
            || matches!(v.shape(b), Shape::Percent | Shape::Currency);
        // `a total of 2015 were sold`
        let total = self.before(1) == b"of" && matches!(self.before(2), b"total" | b"sum" | b"number");
        let counted = self.before(1) == b"than" && matches!(self.before(2), b"more" | b"less" | b"fewer");
        // `1600+ firms`
        let more = v.words(b, b + 1).starts_with('+');
        unit || counted || total || more || v.shape(b) == Shape::Num && !self.is_column(b) || self.address()
    }

    /// Is this step the year before or after?
    fn is_column(&self, step: u32) -> bool {
        let near = |y: i32| (y - self.year).abs() == 1 && (1990..=LAST_BARE).contains(&y);
        self.v.shape(step) == Shape::Num && self.v.words(step, step + 1).parse::<i32>().is_ok_and(near)
    }

    /// `2025 2024` over the columns of a table.
    fn as_a_column(&self) -> Option<bool> {
        let Number { v, a, b, .. } = *self;
        let other = |s: u32| v.shape(s) == Shape::Num && !self.is_column(s);
        let beside = self.is_column(b) && !(a > 0 && other(a - 1)) || a > 0 && self.is_column(a - 1) && !other(b);
        (self.within(1990, LAST_BARE) && beside && !v.shape(b).is_word()).then_some(true)
    }

    /// `below 1990 levels`, `our 2050 target`, `est. 1898`
    fn by_what_it_measures(&self) -> Option<bool> {
        let Number { v, a, b, .. } = *self;
        let scale = matches!(self.behind(), b"level" | b"levels" | b"baseline" | b"figures" | b"prices" | b"dollars" | b"values" | b"rates" | b"terms");
        let measured =
            matches!(self.before(1), b"below" | b"above" | b"from" | b"of" | b"to" | b"at" | b"than" | b"on" | b"in" | b"over" | b"under" | b"using");
        if scale && self.modern() && measured {
            return Some(true);
        }
        // `our legally binding 2050 target`, `the ambitious 2030 climate goals`
        let goal = |s: u32| matches!(v.lower(s), b"target" | b"targets" | b"goal" | b"goals" | b"deadline" | b"deadlines");
        if self.within(2000, 2100) && a > 0 && (goal(b) || goal(b + 1) && v.shape(b) == Shape::Lower) && v.shape(a - 1) != Shape::Num {
            return Some(true);
        }
        // `the club, est. 1898`
        let founded = matches!(self.before(1), b"est" | b"est." | b"estd" | b"estd.") || self.before(1) == b"." && matches!(self.before(2), b"est" | b"estd");
        (self.circa() || founded && self.within(1600, LAST_BARE)).then(|| !self.things())
    }

    fn by_word_before(&self) -> Option<bool> {
        let Number { v, b, .. } = *self;
        let recent = self.within(1900, LAST_TOLD);
        Some(match self.before(1) {
            b"as" if matches!(self.before(2), b"late" | b"early" | b"recently") => self.modern(),
            // `© 2024 Acme`
            b"\xc2\xa9" | b"copyright" => recent,
            w if Class::YearPreposition.holds(w) => !self.plural() || self.modern() && !matches!(self.behind(), b"people" | b"metres" | b"square"),
            b"for" | b"into" => self.modern() && !(self.plural() && self.round()),
            // `confirmed that 2002 was the driest year`
            b"that" | b"how" | b"why" => recent && matches!(self.behind(), b"was" | b"is" | b"will" | b"would" | b"has" | b"had" | b"could" | b"may"),
            // `the proposed 2026 operating budget`
            w if Class::SaidOfAYearsThing.holds(w) => recent && (v.is(b, Class::MadeForAYear) || v.is(b + 1, Class::MadeForAYear)),
            // `as we enter 2025`
            b"enter" | b"entering" => recent && !self.plural(),
            // `closed 2025 with a gain`
            b"closed" | b"ended" | b"began" | b"started" | b"entered" | b"finished" | b"opened" | b"enters" | b"begins" | b"ends" | b"starts" => {
                recent && (matches!(self.behind(), b"with" | b"as" | b"on" | b"by" | b"at" | b"in") || matches!(v.shape(b), Shape::Stop | Shape::Comma))
            }
            // `marked 2021, the year of …`, `making 1985 the bloodiest year`
            w if Class::CallingAYear.holds(w) => {
                self.modern() && (v.shape(b) == Shape::Comma || matches!(self.behind(), b"the" | b"a" | b"as" | b"its" | b"our" | b"another"))
            }
            // `and so 1987 saw little change`
            w if Class::ClauseOpenerBeforeYear.holds(w) && tells(v, b) => recent,
            w if Class::WeakYearPreposition.holds(w) => {
                let of_things =
                    matches!(w, b"of" | b"with" | b"than" | b"on" | b"as" | b"about" | b"around" | b"over" | b"at" | b"per" | b"against") && self.things();
                self.modern() && !self.plural() && !self.counts() && !of_things
            }
            w if Class::BeforeAYear.holds(w) => self.modern() && !(w == b"the" && self.plural() && self.round()),
            _ => return None,
        })
    }

    /// Behind a comma, a word between two, a bracket.
    fn by_sign_before(&self) -> Option<bool> {
        let Number { v, a, b, year } = *self;
        let after_year = || year_before(v, a);
        Some(match self.before(1) {
            // `After a good start, 2021 is poised to be …`
            b"," if tells(v, b) && !after_year() => self.within(1950, LAST_TOLD),
            // `Anaconda Plan, 1861` at a line's end
            b"," if matches!(v.shape(b), Shape::Break | Shape::Para) && self.in_title() => self.modern() && year % 100 != 0,
            // `(from file, 2008)`, `Lisbon, 2015.`
            b"," if self.within(1900, LAST_BARE)
                && year % 100 != 0
                && matches!(v.shape(b), Shape::Stop | Shape::Close | Shape::Para | Shape::Break | Shape::Semi) =>
            {
                !after_year() || !self.plural()
            }
            // `the projects, 2026 plans and a table`
            b"," | b"and" if self.within(1990, LAST_BARE) && (of_a_year(self.behind()) || v.has(b, Label::Noun) && of_a_year(v.lower(b + 1))) => true,
            // `the 2010 and 2011 earthquakes`
            b"," | b"and" | b"or" | b"&" | b"/" | b"-" | b"but" => {
                self.modern() && after_year() && (!self.plural() || self.before(1) == b"and" && !self.round())
            }
            b"(" => self.modern() && matches!(v.shape(b), Shape::Close | Shape::Comma | Shape::Semi | Shape::Dash | Shape::Hyphen),
            _ => return None,
        })
    }

    fn in_title(&self) -> bool {
        self.v.cell(self.a).is_some_and(|c| c.place == Place::Title)
    }

    /// By where it stands in its line or heading.
    fn by_its_line(&self) -> bool {
        let Number { v, a, b, .. } = *self;
        let recent = self.within(1900, LAST_BARE);
        let line = |s: Option<u32>| s.is_none_or(|s| matches!(v.shape(s), Shape::Break | Shape::Para));
        if line(a.checked_sub(1)) || starts(v, a) {
            return self.modern() && self.opens_line();
        }
        let Some(last) = a.checked_sub(1) else { return false };
        // `The Company expects 2023 revenue of $3 million`
        if v.has(last, Label::Verb) && of_a_year(self.behind()) {
            return self.within(1990, LAST_BARE) && !self.round();
        }
        // `in calendar 2021`
        if self.before(1) == b"calendar" {
            return recent;
        }
        // `Top Scholars 2019 – from left`, `Grants 2024` over a paragraph
        let yearly = v.shape(last).is_capital() && of_a_year(v.lower(last)) && v.lower(last) != b"budget";
        if recent
            && yearly
            && matches!(v.shape(b), Shape::Break | Shape::Para | Shape::Dash | Shape::Colon)
            && (2..=5).filter_map(|k| a.checked_sub(k)).any(|s| line(Some(s)))
        {
            return true;
        }
        // `Board Unveils 2025 Agenda`
        if self.in_title() {
            return recent && v.has(last, Label::VerbS) && heads(v, b);
        }
        // `(Oxley Press 2009)`
        recent && v.shape(b) == Shape::Close && published_by(v, a)
    }

    /// What may follow a year that opens a line or a sentence.
    fn opens_line(&self) -> bool {
        let Number { v, b, year, .. } = *self;
        let recent = self.within(1900, LAST_BARE);
        let spaced = || v.cell(b).is_some_and(|c| v.doc.tokens.get(c.first as usize).is_some_and(|t| t.spaced));
        match v.shape(b) {
            Shape::Break | Shape::Para => self.within(1800, LAST_BARE) && year % 100 != 0,
            Shape::Colon | Shape::Dash => self.within(1800, LAST_BARE),
            Shape::Hyphen if spaced() => recent,
            _ => {
                heads(v, b) && recent
                    || of_a_year(self.behind()) && self.within(1990, LAST_BARE)
                    || matches!(self.behind(), b"also" | b"is" | b"was" | b"will" | b"has" | b"marks" | b"saw" | b"marked")
            }
        }
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
