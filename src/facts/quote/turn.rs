//! Speech that no clause gives to anybody goes on with whoever spoke before, or is taken up by who speaks next.

use super::clause::{Clause, Clauses, Who};
use super::marks::Span;
use super::speaker::{Speaker, Speakers};
use super::text;
use crate::facts::Release;
use crate::text::token::Shape;

/// How many quotations ahead the first speaker is looked for.
const AHEAD: usize = 8;

/// Who spoke last, and the token where that stands.
#[derive(Debug, Default)]
pub(super) struct Turns {
    last: Option<(u32, Speaker)>,
}

impl Turns {
    /// A quotation was given to somebody; `they` is nobody to go on with.
    pub(super) fn said(&mut self, span: &Span, clause: Option<&Clause>, who: &Speaker) {
        if who.thing.is_none() && clause.is_some_and(|c| matches!(c.who, Who::Pronoun(_))) {
            return;
        }
        let at = clause.map_or(span.after, |c| c.end.max(span.after));
        self.last = Some((at, who.clone()));
    }

    /// Where somebody named spoke last, and who.
    pub(super) fn last(&self) -> Option<(u32, u32)> {
        self.last.as_ref().and_then(|(at, who)| who.thing.map(|t| (*at, t)))
    }

    /// The speaker of quotation `n`, which no clause reports, and the rule that says so.
    pub(super) fn goes_on(&self, r: &Release<'_, '_>, clauses: &Clauses, speakers: &Speakers<'_>, spans: &[Span], n: usize) -> Option<(Speaker, &'static str)> {
        let span = spans.get(n)?;
        let from = self.last.as_ref().map_or(0, |l| l.0);
        // `Holt was among those who came. “…”`: a paragraph that begins with somebody tells more than a clause of the one before.
        let begins = speakers.begins(r, span);
        let far = |c: &Clause| (c.end..span.open).any(|t| r.doc.shape(t as usize) == Shape::Para);
        if let Some(c) = clauses.last_free(from, span.open).filter(|c| begins.is_none() || !far(c)) {
            return Some((speakers.of(r, &c, self.last()), "quote-after-indirect-speech"));
        }
        // `Ann Holt was delighted. “…”`: a new paragraph tells of somebody else, whom the words themselves do not name.
        if let Some(thing) = begins {
            return Some((Speaker { thing: Some(thing), words: None }, "quote-near-name"));
        }
        if let Some((at, who)) = &self.last
            && paragraphs(r, *at, span.open) <= 1
        {
            return Some((who.clone(), "quote-goes-on"));
        }
        let next = spans.get(n + 1).filter(|x| (span.after..x.open).all(|t| matches!(r.doc.shape(t as usize), Shape::Para | Shape::Break)));
        if let Some(c) = next.and_then(|x| clauses.of(r, x, Some(span))) {
            return Some((speakers.of(r, &c, self.last()), "quote-before-its-clause"));
        }
        if let Some((_, who)) = &self.last {
            return Some((who.clone(), "quote-goes-on"));
        }
        if let Some(near) = speakers.nearest(r, span.open) {
            return Some((Speaker { thing: Some(near), words: None }, "quote-near-name"));
        }
        // Nobody is named before: the release speaks for whoever speaks first.
        let later = spans.get(n..)?.iter().zip(spans.get(n + 1..)?).take(AHEAD).find_map(|(b, x)| clauses.of(r, x, Some(b)));
        let who = later.map_or_else(Speaker::default, |c| speakers.of(r, &c, None));
        (who.thing.is_some() || text::words(r, span) >= 8).then_some((who, "quote-before-its-clause"))
    }
}

/// How many line ends stand between two tokens.
fn paragraphs(r: &Release<'_, '_>, from: u32, to: u32) -> usize {
    (from..to).filter(|t| matches!(r.doc.shape(*t as usize), Shape::Para | Shape::Break)).take(4).count()
}
