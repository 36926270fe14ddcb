//! Sums that stand beside a statement: `was financed by ACME [with $5 million]`, `a prize of [$900], sponsored by ACME`, `by ACME (grant 7, [$9,000])`.

use super::super::Release;
use super::phrase::name_at;
use super::thing::Range;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The sum of a statement whose rule names none.
pub(super) fn beside<'a>(r: &Release<'a, '_>, c: &Candidate, thing: Option<Range>) -> Option<&'a Found> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let money = |t: u32| name_at(r, t).filter(|f| f.kind == Kind::Money);
    let end = thing.map_or(c.end, |(_, b)| b.max(c.end));
    // `the remaining $5 million of the costs`, `a prize of $900, sponsored by`; a thing far off is another matter.
    let within =
        || thing.filter(|(a, b)| *b <= c.start && c.start - b < 12 || *a >= c.end).and_then(|(a, b)| r.inside(Kind::Money, a.min(b), c.start.max(b)).next());
    let mut t = end;
    let mut led = false;
    while t < end + 9 {
        if let Some(f) = money(t) {
            return led.then_some(f);
        }
        if shape(t) == Shape::Open {
            let close = (t + 1..t + 14).find(|c| shape(*c) == Shape::Close);
            return close.and_then(|c| r.inside(Kind::Money, t, c).next()).or_else(within).map(|(_, f)| f);
        }
        let leads = r.doc.is(t as usize, Class::LeadsToASum);
        led |= leads && !matches!(r.doc.lower(t as usize), b"in" | b"at" | b"for" | b"the" | b"a" | b"an");
        if !leads && (shape(t) != Shape::Comma || t > end) {
            break;
        }
        t += 1;
    }
    // `by ACME (grant 7, $9,000) and by UNICEF`
    let inner = || {
        let mut sums = r.inside(Kind::Money, c.start, c.end).map(|(_, f)| f);
        sums.next().filter(|f| sums.next().is_none() && (f.first.saturating_sub(8)..f.first).any(|t| t > c.start && shape(t) == Shape::Open))
    };
    // `funding for a post, at the cost of $9,000 a year, was provided by ACME`
    let told = || {
        let mut sums = r.inside(Kind::Money, c.start, c.end).map(|(_, f)| f).filter(|f| r.doc.shape(f.end as usize) != Shape::Close);
        let cost = |t: u32| matches!(r.doc.lower(t as usize), b"cost" | b"worth" | b"totalling" | b"totaling" | b"amounting" | b"tune" | b"value" | b"valued");
        sums.next().filter(|f| sums.next().is_none() && (f.first.saturating_sub(4)..f.first).any(|t| t > c.start && cost(t)))
    };
    // `came from A ($9,000), B ($5,000) and C`: the first's.
    let first = || {
        let open = c.all("funder").next().map(|s| s.end).filter(|t| shape(*t) == Shape::Open)?;
        money(open + 1).filter(|f| shape(f.end) == Shape::Close)
    };
    within().map(|(_, f)| f).or_else(inner).or_else(told).or_else(first).or_else(|| before(r, c))
}

/// `a [$2.8 million] Direct to Market Small Business grant from ACME`: in front of the words that the rule begins with.
fn before<'a>(r: &Release<'a, '_>, c: &Candidate) -> Option<&'a Found> {
    let grant = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"grant"
                | b"grants"
                | b"loan"
                | b"funding"
                | b"award"
                | b"scholarship"
                | b"fellowship"
                | b"contribution"
                | b"donation"
                | b"gift"
                | b"bequest"
                | b"pledge"
                | b"investment"
                | b"legacy"
        )
    };
    let word = |t: u32| {
        name_at(r, t).is_some_and(|f| matches!(f.kind, Kind::Other | Kind::Duration))
            || name_at(r, t).is_none()
                && (r.doc.shape(t as usize).is_capital()
                    || r.labels(t) & (Label::Noun.bit() | Label::Adjective.bit()) != 0
                    || matches!(r.doc.lower(t as usize), b"to" | b"in" | b"of"))
    };
    let mut t = c.start;
    while t > 0 && t + 9 > c.start && word(t - 1) {
        t = name_at(r, t - 1).map_or(t - 1, |f| f.first);
    }
    name_at(r, t.checked_sub(1)?).filter(|f| f.kind == Kind::Money && (grant(c.start) || grant(c.start + 1)) && r.doc.shape(t as usize) != Shape::Comma)
}
