//! Who gets what a statement names as a noun: `[The choir] has received a further grant from`, `[The clinic]'s funding comes from`, `[We] are one of ten recipients of`.

use super::super::Release;
use super::super::words::Words;
use super::adverbial::BE;
use super::antecedent::{Reach, backward, subject};
use super::phrase::{self, content, lower, name_at};
use super::thing::Range;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// Verbs whose subject gets what stands behind them.
static GETTING: Words = Words::new(&[
    b"receive", b"receives", b"received", b"receiving", b"get", b"gets", b"got", b"getting", b"secure", b"secures", b"secured", b"securing", b"win", b"wins",
    b"won", b"winning", b"obtain", b"obtains", b"obtained", b"gain", b"gains", b"gained", b"land", b"lands", b"landed", b"attract", b"attracts", b"attracted",
    b"accept", b"accepts", b"accepted", b"earn", b"earns", b"earned", b"enjoy", b"enjoys", b"enjoyed", b"has", b"have", b"had", b"having", b"awarded",
    b"granted", b"given", b"offered", b"announces", b"announced", b"celebrates", b"celebrated", b"welcomes", b"welcomed", b"bags", b"bagged", b"nets",
    b"netted", b"scoops", b"scooped", b"raises", b"raised", b"holds", b"held", b"acquired", b"benefit", b"benefits", b"benefited", b"benefitted", b"promised",
    b"pledged", b"allocated", b"guaranteed", b"assured", b"handed", b"garnered", b"clinched", b"drew", b"draws", b"reaped", b"collected", b"accrued", b"needs",
    b"uses", b"used", b"using",
]);

/// Verbs with a preposition: `depends on grants from`.
static LIVING: Words = Words::new(&[
    b"depends", b"depend", b"depended", b"relies", b"rely", b"relied", b"lives", b"live", b"runs", b"run", b"survives", b"survive", b"operates", b"operate",
    b"benefits", b"benefit", b"benefited", b"benefitted", b"thrives", b"draws", b"drew", b"drawn", b"profits", b"profited",
]);

/// Who gets is called so: `is one of ten recipients of`.
static RECIPIENTS: Words = Words::new(&[
    b"recipient", b"recipients", b"beneficiary", b"beneficiaries", b"winner", b"winners", b"grantee", b"grantees", b"awardee", b"awardees", b"holder",
    b"holders", b"finalist",
]);

/// The farthest that the verb stands before the words of the match.
const NEAR: u32 = 16;

/// Who gets what the words of a match are a noun phrase for.
pub(super) fn receiver(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let (from, _) = phrase::sentence(r.doc, c.start);
    if let Some(t) = owner(r, c, from) {
        return Some(t);
    }
    // `[we] have received`: a pronoun that is no phrase.
    let verb = c.slot("before").filter(|s| s.first == c.start && (BE.contains(&lower(r, s.first)) || GETTING.contains(lower(r, s.first))));
    if let Some(s) = verb {
        return getter(r, s.first, from).filter(|t| !payer(c, *t));
    }
    let mut t = c.start;
    let mut called = (c.start..c.end).any(|t| name_at(r, t).is_none() && RECIPIENTS.contains(lower(r, t)));
    while t > from && t + NEAR > c.start {
        let b = t - 1;
        if let Some(f) = name_at(r, b) {
            if !matches!(f.kind, Kind::Money | Kind::Duration | Kind::Date | Kind::Other) {
                return None;
            }
            t = f.first;
            continue;
        }
        let word = lower(r, b);
        // `was selected for funding by`
        let chosen = |w: &[u8]| matches!(w, b"selected" | b"chosen" | b"approved" | b"recommended" | b"picked" | b"accepted" | b"shortlisted");
        let led = b > from && (matches!(word, b"on" | b"from" | b"off") && LIVING.contains(lower(r, b - 1)) || word == b"for" && chosen(lower(r, b - 1)));
        let named = called && (BE.contains(&word) || matches!(word, b"named" | b"selected" | b"chosen" | b"announced" | b"become" | b"becomes" | b"became"));
        // `needs support from`, `uses grants of`: a verb; `the used funds`: none.
        let verb = led || named || GETTING.contains(word) && !(r.labels(b) & Label::Adjective.bit() != 0 && phrase::article(r, b.saturating_sub(1)));
        if verb {
            return getter(r, b - u32::from(led), from).filter(|t| !payer(c, *t));
        }
        called |= RECIPIENTS.contains(word);
        let shape = r.doc.shape(b as usize);
        let inside = phrase::article(r, b)
            || content(r, b)
            || r.labels(b) & Label::Adverb.bit() != 0
            || matches!(word, b"of" | b"in" | b"up" | b"to" | b"than" | b"at" | b"least" | b"and" | b"one" | b"among" | b"worth")
            || matches!(shape, Shape::Hyphen | Shape::Num | Shape::NumWord)
            || shape == Shape::Comma && r.labels(t) & Label::Adjective.bit() != 0;
        if !inside || is_verb(r, b) {
            return None;
        }
        t = b;
    }
    None
}

/// A finite verb that is no noun ends what belongs to the gift.
fn is_verb(r: &Release<'_, '_>, t: u32) -> bool {
    r.labels(t) & Label::VerbS.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0
}

/// The words of a payer are no receiver.
fn payer(c: &Candidate, (first, end): Range) -> bool {
    c.all("funder").any(|s| first <= s.first && s.first < end)
}

/// The subject of the verb that gets: over its auxiliaries, adverbs and what leads to its infinitive.
fn getter(r: &Release<'_, '_>, verb: u32, from: u32) -> Option<Range> {
    let back = |verb: u32| {
        let mut be = verb;
        while be > from
            && name_at(r, be - 1).is_none()
            && (BE.contains(&lower(r, be - 1))
                || matches!(lower(r, be - 1), b"also" | b"again" | b"once" | b"just" | b"now" | b"each" | b"both" | b"all" | b"not")
                || r.labels(be - 1) & Label::Adverb.bit() != 0 && r.labels(be - 1) & Label::Noun.bit() == 0)
        {
            be -= 1;
        }
        be
    };
    let mut be = back(verb);
    // `is delighted to have received`, `has been chosen by ACME to receive`
    if be > from && lower(r, be - 1) == b"to" {
        let to = be - 1;
        be = (from.max(to.saturating_sub(NEAR))..to).rev().find(|t| name_at(r, *t).is_none() && BE.contains(&lower(r, *t))).map(back)?;
    }
    let we = || be.checked_sub(1).filter(|t| *t >= from && matches!(lower(r, *t), b"we" | b"i" | b"he" | b"she")).map(|t| (t, t + 1));
    let who = || be.checked_sub(1).filter(|t| *t > from && matches!(lower(r, *t), b"which" | b"that" | b"who"));
    if let Some(t) = we() {
        return Some(t);
    }
    if let Some(t) = who() {
        return backward(r, if r.doc.shape(t as usize - 1) == Shape::Comma { t - 1 } else { t }, Reach::Of);
    }
    subject(r, be)
}

/// `[The clinic]'s core funding comes from`: whose money it is.
fn owner(r: &Release<'_, '_>, c: &Candidate, from: u32) -> Option<Range> {
    let mut t = c.start;
    while t > from && t + 4 > c.start && name_at(r, t - 1).is_none() && content(r, t - 1) {
        t -= 1;
    }
    let poss = t.checked_sub(1).filter(|p| *p > from && r.doc.shape(*p as usize) == Shape::Poss)?;
    if c.all("funder").next().is_none_or(|s| s.first < c.start + 2) {
        return None;
    }
    backward(r, poss, Reach::Of).filter(|t| !payer(c, *t))
}
