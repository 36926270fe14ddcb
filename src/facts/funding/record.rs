//! The record of a statement: its kind, its words, its sum and the programme that it belongs to.

use super::payers::partner;
use super::{number, phrase, sum, thing};
use crate::facts::{Release, amount};
use crate::record::{Funder, Funding, FundingKind, Span};
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The record of a statement.
pub(super) fn record(r: &Release<'_, '_>, c: &Candidate, mut funders: Vec<Funder>) -> Funding {
    funders.shrink_to_fit();
    // Who pays is not what is paid for.
    let pays = |t: &(u32, u32)| {
        let at = t.0 + u32::from(phrase::article(r, t.0));
        phrase::name_at(r, at).is_some_and(|f| f.first == at && f.end == t.1 && r.id(f).is_some_and(|id| funders.iter().any(|p| p.id == id)))
    };
    let thing = thing::paid_for(r, c).map(|t| before_payer(r, c, t)).filter(|t| !pays(t));
    let sum = c.all("money").find_map(|s| r.mention(s)).or_else(|| sum::beside(r, c, thing));
    let recipient =
        c.slot("recipient").filter(|s| !thing::channel(r, s) && !thing::seat(r, s)).and_then(|s| r.mention(s)).and_then(|f| r.id(f)).map(str::to_owned);
    Funding {
        kind: kind(r, c, sum),
        funders,
        evidence: evidence(r, c, thing),
        activity: thing.map(|t| thing::activity(r, t)),
        recipient,
        amount: sum.map(|f| amount::amount(r, f)),
        grant_number: number::grant_number(r, c.start, c.end),
        programme: programme(r, c),
        rule: c.rule.name.into(),
        certainty: c.rule.certainty,
    }
}

/// `funding for the pier [from ACME]`: the payer's words are none of the thing's.
fn before_payer(r: &Release<'_, '_>, c: &Candidate, (first, end): (u32, u32)) -> (u32, u32) {
    let payer = c.all("funder").map(|s| s.first).find(|t| first < *t && *t < end);
    let led = |t: u32| matches!(r.doc.lower(t as usize), b"from" | b"by");
    let from = payer.and_then(|t| (t.saturating_sub(3)..t).rev().find(|b| *b > first && led(*b)));
    let from = from.or_else(|| partner(r, c).map(|(with, _)| with).filter(|with| first < *with && *with < end));
    (first, from.unwrap_or(end))
}

/// Money or another support.
fn kind(r: &Release<'_, '_>, c: &Candidate, sum: Option<&Found>) -> FundingKind {
    // Names do not say it: `supported by the Marsden Fund`.
    let named = |t: u32| c.slots.iter().any(|s| s.mention.is_some() && s.first <= t && t < s.end);
    let says = |t: u32| !named(t) && Class::MoneyStem.begins(r.doc.lower(t as usize));
    let possible = c.rule.name == "made-possible-by" && !(c.start..c.end).any(|t| matches!(r.doc.lower(t as usize), b"support" | b"assistance" | b"backing"));
    // `supported by a Ford Foundation fellowship`: the words behind the payer.
    let behind = (c.end..c.end + 4).take_while(|t| r.doc.shape(*t as usize).is_word()).any(says);
    // `donated ten buses`: a gift in kind.
    if let Some(gift) = c.slot("gift") {
        // `donated the shipping fees`
        let paid = gift
            .end
            .checked_sub(1)
            .is_some_and(|t| matches!(r.doc.lower(t as usize), b"fees" | b"costs" | b"expenses" | b"fee" | b"cost" | b"funds" | b"money" | b"proceeds"));
        return if paid { FundingKind::Financial } else { FundingKind::Support };
    }
    let named = c.rule.name == "naming-partner-of" || c.rule.name.starts_with("takings-") || c.rule.name == "grant-will-support";
    if sum.is_some() || named || possible || behind || (c.start..c.end).any(says) { FundingKind::Financial } else { FundingKind::Support }
}

/// The words of the match, with what is paid for when it stands beside them.
fn evidence(r: &Release<'_, '_>, c: &Candidate, thing: Option<(u32, u32)>) -> Span {
    let (mut first, mut end) = (c.start, c.end);
    if let Some((a, b)) = thing {
        if b <= first && first - b <= 2 {
            first = a;
        } else if a >= first && b > end && a <= end + 4 {
            end = b;
        }
    }
    while first < end && !(r.doc.shape(first as usize).is_word() || matches!(r.doc.shape(first as usize), Shape::Currency | Shape::Num | Shape::NumWord)) {
        first += 1;
    }
    while end > first + 1 && matches!(r.doc.shape(end as usize - 1), Shape::Comma | Shape::Semi | Shape::Stop | Shape::Break) {
        end -= 1;
    }
    span(r, first, end)
}

pub(super) fn span(r: &Release<'_, '_>, first: u32, end: u32) -> Span {
    let (start, stop) = r.span(first, end);
    Span { start, end: stop, text: r.doc.words(first as usize, end as usize).to_owned() }
}

/// `within the framework of X`, `under the X programme` in the same sentence: a name that is no organization.
fn programme(r: &Release<'_, '_>, c: &Candidate) -> Option<Span> {
    let (from, to) = phrase::sentence(r.doc, c.start);
    let payer = |f: &Found| c.all("funder").any(|s| s.first == f.first);
    let leads = |f: &Found| {
        let before = |n: u32| f.first.checked_sub(n).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
        let (one, two) = if before(1) == b"the" || before(1) == b"its" { (before(2), before(3)) } else { (before(1), before(2)) };
        one == b"under" || one == b"of" && matches!(two, b"framework" | b"part") || one == b"through" || one == b"by" && two == b"framework"
    };
    let (_, f) = r.inside(Kind::Other, from, to).find(|(_, f)| leads(f) && !payer(f))?;
    Some(span(r, f.first, f.end))
}
