//! What of a noun phrase is the thing paid for: not the money, its price, the time or the way.

use super::super::Release;
use super::phrase;
use super::thing::Range;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `ACME's efforts [to build schools]`: what is aimed at belongs to the effort.
pub(super) fn effort(r: &Release<'_, '_>, c: &Candidate, (first, end): Range) -> Range {
    let head = end.checked_sub(1).filter(|t| *t >= first && phrase::name_at(r, *t).is_none()).map_or(&b""[..], |t| r.doc.lower(t as usize));
    let aims = matches!(head, b"effort" | b"efforts" | b"mission" | b"attempt" | b"attempts" | b"drive" | b"bid" | b"quest" | b"ambition" | b"fight" | b"push");
    if !aims || r.doc.lower(end as usize) != b"to" {
        return (first, end);
    }
    let at = phrase::skip_verbs(r, end + 1);
    let whole = if at > end + 1 { phrase::forward(r, at) } else { None };
    match whole {
        Some((_, last)) if first >= c.start || last <= c.start => (first, last),
        _ => (first, end),
    }
}

/// `provides further funding [for] the costs of repairs`: what the money is for.
pub(super) fn beyond_money(r: &Release<'_, '_>, (first, end): Range) -> Range {
    let money = |t: &u32| {
        phrase::name_at(r, *t).is_none()
            && matches!(
                r.doc.lower(*t as usize),
                b"funding" | b"support" | b"assistance" | b"help" | b"money" | b"resources" | b"financing" | b"backing" | b"funds" | b"aid" | b"relief"
            )
            && matches!(r.doc.lower(*t as usize + 1), b"for" | b"to" | b"towards" | b"toward")
    };
    let on = (first..end.min(first + 5)).find(money).filter(|t| t + 2 < end).and_then(|t| phrase::forward(r, t + 2));
    on.unwrap_or((first, end))
}

/// `the full cost of school meals`: what costs it.
pub(super) fn priced(r: &Release<'_, '_>, (first, end): Range) -> u32 {
    let costs = |t: &u32| matches!(r.doc.lower(*t as usize), b"cost" | b"costs" | b"expense" | b"expenses");
    let of = (first..end.min(first + 4)).find(costs).map(|t| t + 1).filter(|t| r.doc.lower(*t as usize) == b"of" && t + 1 < end);
    of.map_or(first, |t| t + 1)
}

/// A word alone that only says how or what is done names nothing: `was successful with support from`, `invests in ensuring`.
pub(super) fn names_something(r: &Release<'_, '_>, (first, end): Range) -> bool {
    // `returns as title sponsor`: what the payer is called.
    let last = end.saturating_sub(1);
    let called = phrase::name_at(r, last).is_none()
        && matches!(
            r.doc.lower(last as usize),
            b"sponsor" | b"sponsors" | b"donor" | b"donors" | b"funder" | b"funders" | b"supporter" | b"supporters" | b"backer" | b"backers" | b"patron"
        );
    // `for the amount of $9 million`, `will rank second`
    let measure = end - first < 3 && matches!(r.doc.lower(last as usize), b"amount" | b"sum" | b"tune" | b"excess" | b"total" | b"value");
    let rank = end == first + 1 && r.labels(first) & Label::Ordinal.bit() != 0 && r.doc.shape(first as usize) == Shape::Lower;
    if called || measure || rank {
        return false;
    }
    if praised(r, (first, end)) || rest(r, (first, end)) {
        return false;
    }
    let labels = r.labels(first);
    let plain = Label::Adjective.bit() | Label::Gerund.bit() | Label::Verb.bit();
    end > first + 1 || r.doc.shape(first as usize) != Shape::Lower || labels & plain == 0 || labels & Label::Noun.bit() != 0
}

/// `handed over [the grant], worth $5, to`: the money itself.
pub(super) fn gift_alone(r: &Release<'_, '_>, (first, end): Range) -> bool {
    end == first + 2 && phrase::article(r, first) && phrase::name_at(r, first + 1).is_none() && Class::HelpGiven.holds(r.doc.lower(first as usize + 1))
}

/// `thanks the trust for [its generosity]`: the gift itself.
fn praised(r: &Release<'_, '_>, (first, end): Range) -> bool {
    let owned = matches!(r.doc.lower(first as usize), b"its" | b"their" | b"his" | b"her" | b"your");
    let last = end.saturating_sub(1);
    owned
        && end - first < 5
        && phrase::name_at(r, last).is_none()
        && (Class::HelpGiven.holds(r.doc.lower(last as usize))
            || matches!(r.doc.lower(last as usize), b"generosity" | b"kindness" | b"philanthropy" | b"commitment" | b"partnership" | b"trust" | b"confidence"))
}

/// `will cover [the remaining] $250,000`: of what was said before.
fn rest(r: &Release<'_, '_>, (first, end): Range) -> bool {
    end == first + 2
        && phrase::article(r, first)
        && matches!(r.doc.lower(first as usize + 1), b"remaining" | b"additional" | b"extra" | b"further" | b"outstanding" | b"full")
}

/// `for a third year`, `for the first time`: when, not what.
pub(super) fn time(r: &Release<'_, '_>, (first, end): Range) -> bool {
    // `for a 36-month term`
    let counted = end - first < 7 && (first..end).any(|t| matches!(r.doc.shape(t as usize), Shape::Num | Shape::NumWord | Shape::Hyphen));
    let last = r.doc.lower(end as usize - 1);
    // `towards its new season`: what it stages.
    if last == b"season" && matches!(r.doc.lower(first as usize), b"its" | b"their" | b"our" | b"his" | b"her") {
        return false;
    }
    (end - first < 4 || counted) && matches!(last, b"year" | b"years" | b"time" | b"term" | b"season" | b"month" | b"week" | b"day" | b"period")
}

/// `in cash`, `in the 2011 budget year`: how and when, not what.
pub(super) fn manner(r: &Release<'_, '_>, (first, end): Range) -> bool {
    r.doc.lower(first as usize) == b"cash" || r.inside(Kind::Date, first, end).any(|(_, f)| f.first <= first + 1)
}
