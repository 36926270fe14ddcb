//! Direct speech and who says it.

use super::Release;
use crate::record::Quote;

/// Every quote, in text order.
pub(super) fn quotes(_r: &Release<'_, '_>) -> Vec<Quote> {
    Vec::new()
}
