//! What stands before the words of payment and is paid for: `The school [was funded] by`, `a school [funded] by`, `The school opened [with] support from`.

use super::super::Release;
use super::adverbial::{BE, circumstance, opening};
use super::antecedent::{Reach, backward, pronoun, subject};
use super::phrase;
use super::thing::Range;
use crate::gazetteer::label::Label;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::token::Shape;

const WITH: &[&[u8]] = &[b"with", b"under", b"through", b"thanks", b"using"];
pub(super) const RELATIVE: &[&[u8]] = &[b"which", b"that", b"who"];

/// What stands there, without the words that only say that it is a part.
pub(super) fn in_front(r: &Release<'_, '_>, c: &Candidate, s: &Slot) -> Option<Range> {
    phrase_in_front(r, c, s).map(|t| whole(r, t))
}

/// `The school [was funded] by`, `a school [funded] by`, `The school opened [with] support from`.
fn phrase_in_front(r: &Release<'_, '_>, c: &Candidate, s: &Slot) -> Option<Range> {
    let doc = r.doc;
    let mut first = s.first;
    while first < s.end && doc.shape(first as usize) == Shape::Comma {
        first += 1;
    }
    let word = doc.lower(first as usize);
    if WITH.contains(&word) {
        return circumstance(r, c, s);
    }
    if RELATIVE.contains(&word) {
        return backward(r, s.first, Reach::Of);
    }
    // `Villagers are [benefiting from] a grant`
    if [b"benefit".as_slice(), b"profit"].iter().any(|w| word.starts_with(w)) {
        let mut be = first;
        while be > 0 && BE.contains(&doc.lower(be as usize - 1)) {
            be -= 1;
        }
        return subject(r, be);
    }
    if BE.contains(&word) {
        return subject(r, first);
    }
    let passive = word == b"by" && first.checked_sub(1).is_some_and(|t| r.labels(t) & Label::VerbPast.bit() != 0);
    if passive {
        // `The project has been backed by $5 million from`
        let mut be = first - 1;
        while be > 0 && BE.contains(&doc.lower(be as usize - 1)) {
            be -= 1;
        }
        return if be < first - 1 { subject(r, be) } else { backward(r, be, Reach::Of) };
    }
    let before = first.checked_sub(1).map_or(&b""[..], |t| doc.lower(t as usize));
    if RELATIVE.contains(&before) {
        // `The museum, which receives funding from`
        return backward(r, if first > 1 && doc.shape(first as usize - 2) == Shape::Comma { first - 2 } else { first - 1 }, Reach::Of);
    }
    // `The theatre's programme for schools receives support from`: a verb with its subject before it.
    let receives = c.rule.name.starts_with("receive") && r.labels(first) & Label::VerbS.bit() != 0 && r.labels(first) & Label::Noun.bit() == 0;
    if receives && let Some(t) = subject(r, first) {
        return Some(t);
    }
    if before == b"and" {
        // `The school is run by X and funded by Y`
        let led = |a: u32| r.labels(a) & Label::VerbPast.bit() != 0 && r.doc.lower(a as usize + 1) == b"by";
        let joined = subject(r, first).filter(|(a, b)| !led(*a) && (b - a > 1 || r.labels(*a) & Label::VerbPast.bit() == 0));
        // `Led and funded by X, the school`
        return joined.or_else(|| opening(r, c));
    }
    let (from, _) = phrase::sentence(doc, s.first);
    // `Four fairs, all funded by X,`
    let each = matches!(before, b"all" | b"both" | b"each" | b"mostly" | b"partly" | b"jointly" | b"fully");
    if each && first > from + 2 && doc.shape(first as usize - 2) == Shape::Comma {
        return backward(r, first - 2, Reach::Any);
    }
    let cost = |t: &Range| t.1 > t.0 && matches!(doc.lower(t.1 as usize - 1), b"cost" | b"price" | b"expense");
    let whole = || if phrase::starts_noun(r, from) { phrase::forward(r, from) } else { None };
    // `was built at a cost of $30 million, funded by`
    let priced = before_sum(r, s.first, from).and_then(|t| backward(r, t, Reach::Of).and_then(|t| if cost(&t) { whole() } else { Some(t) }));
    // `a school in Leeds for girls, funded by`: behind a comma all of it is meant.
    let reach = if first > s.first { Reach::Any } else { Reach::Of };
    // `It receives funding from`
    let it = || pronoun(r, first).filter(|(t, _)| *t == from || !r.doc.shape(*t as usize - 1).is_word());
    priced.or_else(|| backward(r, s.first, reach)).or_else(|| if from == s.first { opening(r, c) } else { it() })
}

/// `[part of] the Holt programme, which is funded by`: the programme.
fn whole(r: &Release<'_, '_>, (first, end): Range) -> Range {
    let at = first + u32::from(r.doc.lower(first as usize) == b"as");
    let part = r.doc.lower(at as usize) == b"part" && r.doc.lower(at as usize + 1) == b"of" && at + 2 < end;
    (if part { at + 2 } else { first }, end)
}

/// `a prize [of $900], sponsored by`, `Youth Grants [($900 each], funded by`: where the thing ends that has its price between it and the words of payment.
fn before_sum(r: &Release<'_, '_>, at: u32, from: u32) -> Option<u32> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let mut t = at;
    while t > from
        && (matches!(shape(t - 1), Shape::Comma | Shape::Break | Shape::Close) || matches!(r.doc.lower(t as usize - 1), b"each" | b"both" | b"annually"))
    {
        t -= 1;
    }
    let f = t.checked_sub(1).and_then(|t| phrase::name_at(r, t)).filter(|f| f.kind == Kind::Money && f.first > from)?;
    let mut t = f.first;
    while t > from
        && matches!(r.doc.lower(t as usize - 1), b"of" | b"worth" | b"to" | b"up" | b"about" | b"over" | b"than" | b"more" | b"valued" | b"at" | b"totalling")
    {
        t -= 1;
    }
    if t > from && shape(t - 1) == Shape::Open {
        t -= 1;
    }
    (t < f.first).then_some(t)
}
