//! What dates mean: values against the publication date and each other.

use super::Release;
use crate::record::{Date, Dateline, Duration};

/// The release's own dateline: place and day before the first sentence.
pub(super) fn dateline(_r: &Release<'_, '_>) -> Option<Dateline> {
    None
}

/// Every date with its value; durations apart.
pub(super) fn dates(_r: &Release<'_, '_>, _warnings: &mut Vec<String>) -> (Vec<Date>, Vec<Duration>) {
    (Vec::new(), Vec::new())
}
