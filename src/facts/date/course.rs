//! The course of a release through its dates: what each one may count from.

use super::settle::{Context, Settled};
use super::tense::{self, Tense};
use super::told::{held_against, is_history, only_year, release_year};
use super::{Point, Read, compares, fiscal, heading, leads, of_the_attacks, order, point, published, stretch};
use crate::facts::Release;
use crate::record::PartialDate;
use crate::rules::date::reading::Reading;
use crate::text::token::Shape;
use jiff::civil::Date;

/// What is known on the way from date to date.
pub(super) struct Course<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    pub(super) context: Context,
    silent: tense::Silent,
    /// The date that told the last year stands in this sentence.
    told: bool,
    /// Where the last date ends.
    before: u32,
}

impl<'r, 'a, 't> Course<'r, 'a, 't> {
    pub(super) fn new(r: &'r Release<'a, 't>, all: &[Read<'_>]) -> Course<'r, 'a, 't> {
        let published = today(r, all);
        let context = Context {
            published,
            previous: None,
            story: None,
            same_sentence: false,
            narrative: is_history(all, published),
            release_year: release_year(r, all),
            only_year: only_year(r, all),
            event: None,
            day: None,
            stretch: None,
            attacks: false,
            tense: Tense::Open,
            month_first: order::month_first(r, all),
            article: false,
            fiscal: fiscal::shift(r, all),
            shared: None,
        };
        Course { r, context, silent: tense::Silent::default(), told: false, before: 0 }
    }

    fn lower(&self, t: u32) -> &[u8] {
        self.r.doc.lower(t as usize)
    }

    fn word_before(&self, d: &Read<'_>) -> &[u8] {
        d.found.first.checked_sub(1).map_or(b"", |t| self.lower(t))
    }

    /// The words around a date say what it may count from.
    pub(super) fn come_to(&mut self, d: &Read<'_>) {
        let f = d.found;
        self.context.tense = tense::around(self.r, f.first, f.end, &mut self.silent);
        // `Third quarter results` are of one that is over.
        let ahead = || (0..2).any(|k| matches!(self.lower(f.end + k), b"guidance" | b"outlook" | b"dividend"));
        if f.rule == "quarter-of-report" && self.context.tense == Tense::Open && !ahead() {
            self.context.tense = Tense::Past;
        }
        self.context.attacks = of_the_attacks(self.r, f);
        // In `by the end of next year` the article is the end's.
        let modified = matches!(d.reading, Reading::Modified { .. });
        // `the next financial year`, `the coming week` are counted from today.
        let from_today =
            matches!(self.lower(f.first), b"coming" | b"upcoming") || matches!(self.lower(f.first + 1), b"fiscal" | b"financial" | b"academic" | b"school");
        self.context.article = !modified && !from_today && self.word_before(d) == b"the";
        self.told &= !(self.before..f.first).any(|t| matches!(self.r.doc.shape(t as usize), Shape::Stop | Shape::Para | Shape::Break | Shape::Bang));
        self.context.same_sentence = self.told;
    }

    /// What those behind may count from this one.
    pub(super) fn go_on_from(&mut self, d: &Read<'_>, value: &Settled) {
        self.before = d.found.end;
        let last = value.to.as_ref().map_or(value.point, |t| t.0);
        if matches!(last, Point::Day { year: Some(_), .. }) {
            self.context.day = Some(last);
        }
        if !compares(&d.reading)
            && let Some(days) = stretch(self.r, d, value)
        {
            self.context.stretch = Some(days);
        }
        if last.year().is_some() && !compares(&d.reading) && !held_against(self.r, d, &self.context) {
            self.context.previous = Some(last);
            self.told = true;
            self.tell_story(d, value, last);
        }
        if let (Reading::Range { .. }, Point::Day { .. }, Some(first)) = (&d.reading, value.point, value.point.first()) {
            self.context.event = Some((first, value.to.as_ref().and_then(|t| t.0.last()).unwrap_or(first)));
        }
    }

    fn tell_story(&mut self, d: &Read<'_>, value: &Settled, last: Point) {
        let bare = match &d.reading {
            Reading::Year(_) | Reading::Decade(_) | Reading::Century(_) | Reading::Hundred(_) | Reading::FiscalYear(_) => true,
            Reading::Range { from, .. } => matches!(**from, Reading::Year(_)),
            _ => false,
        };
        let headed = value.to.is_some() && heading(self.r, d);
        // `for the 11th time since March 2022` tells no year of the news beside it.
        let passing = self.context.published.is_some() && self.word_before(d) == b"since";
        if headed || leads(self.r, d, &self.context) || self.context.story.is_none() && !bare && !passing {
            // Under `1963–1969` the story begins in 1963.
            self.context.story = Some(if headed { value.point } else { last });
        }
    }
}

/// The day that the release itself bears is its today, when it was published a few days later.
fn today(r: &Release<'_, '_>, all: &[Read<'_>]) -> Option<Date> {
    let civil = |d: PartialDate| point::civil(d.year()?, d.month()?, d.day()?);
    let given = r.published.and_then(civil);
    let own = published::read_off(r, all).and_then(civil);
    let near = given.zip(own).is_some_and(|(a, b)| b.until(a).is_ok_and(|s| (-3..=10).contains(&s.get_days())));
    if near { own } else { given }
}
