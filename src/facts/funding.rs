//! Who pays for what.

use super::Release;
use crate::record::Funding;

/// Every statement of funding or support, in text order.
pub(super) fn funding(_r: &Release<'_, '_>) -> Vec<Funding> {
    Vec::new()
}
