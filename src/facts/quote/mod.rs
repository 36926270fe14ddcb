//! Direct speech and who says it.
//!
//! Marks are paired first ([`marks`]), whatever stands between them. A stretch between marks is speech when a reporting clause gives it to
//! somebody ([`clause`]), or when it is a sentence of its own; then it goes on with the speaker of what was said before ([`turn`]).
//! Slogans, titles, terms and nicknames are none of these.

mod block;
mod clause;
mod gender;
mod marks;
mod post;
mod speaker;
#[cfg(test)]
mod tests;
mod text;
mod turn;

use super::Release;
use crate::record::{Certainty, Person, Quote, Span};
use crate::rules::Phase;
use crate::text::Place;
use clause::{Clause, Clauses};
use marks::Span as Marked;
use speaker::{Speaker, Speakers};
use turn::Turns;

/// Every quote, in text order.
pub(super) fn quotes(r: &Release<'_, '_>, people: &[Person]) -> Vec<Quote> {
    let spans = marks::spans(r.doc);
    if spans.is_empty() && r.of(Phase::Speech).next().is_none() {
        return Vec::new();
    }
    let clauses = Clauses::new(r, &spans);
    let speakers = Speakers::new(r, people, &spans);
    let mut turns = Turns::default();
    let mut out: Vec<Option<Quote>> = Vec::new();
    for (n, span) in spans.iter().enumerate() {
        let before = n.checked_sub(1).and_then(|p| spans.get(p));
        let clause = clauses.of(r, span, before).filter(|c| text::may_be_said(r, span, c));
        let said = clause.map(|c| (c, speakers.of(r, &c, turns.last()))).filter(|(c, who)| c.stands(who));
        let quote = match said {
            Some((c, who)) => {
                turns.said(span, Some(&c), &who);
                Some(record(r, span, Some(&c), who, c.rule, c.certainty))
            }
            None if text::is_sentence(r, span) => turns.goes_on(r, &clauses, &speakers, &spans, n).map(|(who, rule)| {
                turns.said(span, None, &who);
                record(r, span, None, who, rule, Certainty::Likely)
            }),
            _ => None,
        };
        out.push(quote);
    }
    repeat(r, &spans, &mut out);
    // In the same place, which `flatten` would not.
    let mut out: Vec<Quote> = out.into_iter().filter(Option::is_some).map_while(|q| q).collect();
    block::add(r, &spans, &mut out);
    out
}

fn record(r: &Release<'_, '_>, span: &Marked, clause: Option<&Clause>, who: Speaker, rule: &'static str, certainty: Certainty) -> Quote {
    // The line's end before `Ann Roe, Director` is no word, nor is a dash before her name.
    let worded = |c: &&Clause| (c.cue.0..c.cue.1).any(|t| r.doc.shape(t as usize).is_word());
    let cue = clause.filter(worded).map(|c| {
        let (start, end) = r.span(c.cue.0, c.cue.1);
        Span { start, end, text: r.doc.text.get(start..end).unwrap_or("").to_owned() }
    });
    Quote {
        start: span.start,
        end: span.end,
        text: r.doc.text.get(span.start..span.end).unwrap_or("").to_owned(),
        speaker: who.thing.and_then(|t| r.ids.get(t as usize)).cloned().flatten(),
        speaker_text: who.words,
        cue,
        block: false,
        rule: rule.into(),
        certainty,
    }
}

/// How many quotations of the head are compared with how many of the body.
const HEAD: usize = 8;
const BODY: usize = 64;

/// A headline takes its words from what somebody says below: `Result leaves ‘no room for delay’`.
fn repeat(r: &Release<'_, '_>, spans: &[Marked], out: &mut [Option<Quote>]) {
    // `the “State of the Mills” campaign` is a name, unless the headline has capitals throughout.
    let headline = |span: &Marked| r.doc.places.get(span.first as usize).is_some_and(|p| *p == Place::Title);
    let of_nobody =
        |(span, quote): (&Marked, &Option<Quote>)| quote.is_none() && span.closed && text::words(r, span) >= 4 && (headline(span) || !text::is_title(r, span));
    if !spans.iter().zip(out.iter()).take(HEAD).any(of_nobody) {
        return;
    }
    let said: Vec<(String, Option<String>)> = out.iter().flatten().take(BODY).map(|q| (text::plain(&q.text), q.speaker.clone())).collect();
    for (span, slot) in spans.iter().zip(out.iter_mut()).take(HEAD) {
        if !of_nobody((span, slot)) {
            continue;
        }
        let words = text::plain(r.doc.text.get(span.start..span.end).unwrap_or(""));
        if let Some((_, who)) = said.iter().find(|(s, _)| !words.is_empty() && s.contains(&words)) {
            let who = who.clone();
            *slot = Some(Quote { speaker: who, cue: None, ..record(r, span, None, Speaker::default(), "quote-said-below", Certainty::Likely) });
        }
    }
}
