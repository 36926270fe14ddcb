//! Amounts of money and counts of things.

mod count;
mod home;
mod qualifier;
mod value;

use super::Release;
use crate::record::Amount;
use crate::resolve::Found;
use crate::tape::atom::Kind;

pub(super) use count::counts;
pub(crate) use home::Country;

/// Every amount of money, in text order.
pub(super) fn amounts(r: &Release<'_, '_>) -> Vec<Amount> {
    r.found.iter().filter(|f| f.kind == Kind::Money).map(|f| amount(r, f)).collect()
}

/// The record of one amount.
pub(super) fn amount(r: &Release<'_, '_>, f: &Found) -> Amount {
    let sum = value::read(r, f);
    let (start, end) = r.span(f.first, f.end);
    let shared = || sum.shared.and_then(|s| home::currency(r, s)).map(str::to_owned);
    let currency = sum.currency.clone().or_else(shared);
    Amount { start, end, text: r.words(f).to_owned(), value: sum.value, value_to: sum.value_to, qualifier: qualifier::of(r, f).map(Into::into), currency }
}

#[cfg(test)]
mod tests;
