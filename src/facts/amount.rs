//! Amounts of money and counts of things.

use super::Release;
use crate::record::{Amount, Count};

/// Every amount of money, in text order.
pub(super) fn amounts(_r: &Release<'_, '_>) -> Vec<Amount> {
    Vec::new()
}

/// Every count of people or things (`some 30 representatives`).
pub(super) fn counts(_r: &Release<'_, '_>) -> Vec<Count> {
    Vec::new()
}
