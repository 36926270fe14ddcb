//! Counts of people and things.

use super::Release;
use crate::record::Count;

/// Every count of people or things (`some 30 representatives`).
pub(crate) fn counts(_r: &Release<'_, '_>) -> Vec<Count> {
    Vec::new()
}
