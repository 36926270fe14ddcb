//! Amounts of money and counts of things.

mod count;
mod value;

use super::Release;
use crate::gazetteer::Cell;
use crate::gazetteer::label::Label;
use crate::record::Amount;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

pub(super) use count::counts;

/// Every amount of money, in text order.
pub(super) fn amounts(r: &Release<'_, '_>) -> Vec<Amount> {
    r.found.iter().filter(|f| f.kind == Kind::Money).map(|f| amount(r, f)).collect()
}

/// The record of one amount.
pub(super) fn amount(r: &Release<'_, '_>, f: &Found) -> Amount {
    let sum = value::read(r, f);
    let (start, end) = r.span(f.first, f.end);
    let currency = sum.currency.or_else(|| if sum.dollars { r.known.home_dollar.get_or_init(|| home_dollar(r)).map(str::to_owned) } else { None });
    Amount { start, end, text: r.words(f).to_owned(), value: sum.value, value_to: sum.value_to, qualifier: qualifier(r, f).map(Into::into), currency }
}

/// Dollars of the countries that write a bare `$` for their own.
const DOLLAR_COUNTRIES: &[(&str, &str)] = &[("AU", "AUD"), ("NZ", "NZD"), ("CA", "CAD"), ("SG", "SGD"), ("HK", "HKD"), ("FJ", "FJD"), ("US", "USD")];

/// What a bare `$` means in this release: the one dollar that it spells out elsewhere, else that of the dollar country that it names most
/// (twice at least, and more than all others together); where it names none, the dollar of the United States; else nobody can tell.
fn home_dollar(r: &Release<'_, '_>) -> Option<&'static str> {
    let mut spelt: Vec<&'static str> = Vec::new();
    for f in r.found.iter().filter(|f| f.kind == Kind::Money) {
        let code = value::read(r, f).currency;
        spelt.extend(DOLLAR_COUNTRIES.iter().filter(|(_, c)| code.as_deref() == Some(c)).map(|(_, c)| *c));
    }
    spelt.dedup();
    match spelt.as_slice() {
        [] => most_named(r),
        [one, rest @ ..] => rest.iter().all(|c| c == one).then_some(*one),
    }
}

fn most_named(r: &Release<'_, '_>) -> Option<&'static str> {
    let mut counts = [0usize; DOLLAR_COUNTRIES.len()];
    let places = |e: &crate::gazetteer::index::Entry<'_>| matches!(e.label(), "country" | "demonym" | "subdivision");
    let labels = Label::Country.bit() | Label::CountryX.bit() | Label::Demonym.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit();
    let may_be = |c: &&Cell| r.gazetteer.labels(c) & labels != 0;
    for e in r.cells.iter().filter(may_be).filter_map(|c| r.gazetteer.entries(c).find(places)) {
        for (n, _) in counts.iter_mut().zip(DOLLAR_COUNTRIES).filter(|(_, (country, _))| e.country() == *country) {
            *n += 1;
        }
    }
    let (all, most) = (counts.iter().sum::<usize>(), counts.iter().copied().max().unwrap_or(0));
    if all == 0 {
        return Some("USD");
    }
    let code = counts.iter().zip(DOLLAR_COUNTRIES).find(|(n, _)| **n == most).map(|(_, (_, c))| *c);
    code.filter(|_| most >= 2 && 2 * most > all)
}

/// Words in front of a sum that loosen it, and how the record says it.
const QUALIFIERS: &[(&[&str], &str)] = &[
    (&["more", "than"], "more than"),
    (&["less", "than"], "less than"),
    (&["up", "to"], "up to"),
    (&["at", "least"], "at least"),
    (&["at", "most"], "at most"),
    (&["as", "much", "as"], "up to"),
    (&["no", "more", "than"], "up to"),
    (&["not", "less", "than"], "at least"),
    (&["in", "excess", "of"], "more than"),
    (&["an", "estimated"], "about"),
    (&["over"], "more than"),
    (&["exceeding"], "more than"),
    (&["under"], "less than"),
    (&["about"], "about"),
    (&["around"], "about"),
    (&["approximately"], "about"),
    (&["roughly"], "about"),
    (&["some"], "about"),
    (&["circa"], "about"),
    (&["nearly"], "almost"),
    (&["almost"], "almost"),
    (&["minimum", "of"], "at least"),
    (&["maximum", "of"], "up to"),
];

fn qualifier(r: &Release<'_, '_>, f: &Found) -> Option<&'static str> {
    let doc = r.doc;
    let before = |words: &[&str]| {
        let from = (f.first as usize).checked_sub(words.len());
        from.is_some_and(|from| words.iter().enumerate().all(|(i, w)| doc.lower(from + i) == w.as_bytes()))
    };
    // `$5 million or more`, `$5 million-plus`, `$5m+`.
    let after = |n: usize| doc.lower(f.end as usize + n);
    let behind = || match (after(0), after(1)) {
        (b"or", b"more") => Some("at least"),
        (b"plus", _) | (b"+", _) => Some("more than"),
        _ if doc.shape(f.end as usize) == Shape::Hyphen && after(1) == b"plus" => Some("more than"),
        _ => None,
    };
    // The longest phrase decides: `no more than` before `more than`.
    QUALIFIERS.iter().filter(|(w, _)| before(w)).max_by_key(|(w, _)| w.len()).map(|(_, q)| *q).or_else(behind)
}
