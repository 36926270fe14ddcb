//! Whether a post is held now.

use crate::facts::Release;
use crate::record::RoleStatus;

/// What the title's own words say: `former`, `Acting`, `-elect`.
pub(super) fn status(r: &Release<'_, '_>, (first, end): (u32, u32)) -> RoleStatus {
    let mut at = first;
    while at < end {
        let Some(cell) = r.cell(at) else { break };
        let kind = r.gazetteer.entries(cell).find(|e| e.label() == "role-status").map(|e| e.kind());
        match kind {
            Some("former") => return RoleStatus::Former,
            Some("acting") => return RoleStatus::Acting,
            Some("interim") => return RoleStatus::Interim,
            Some("elect") => return RoleStatus::Elect,
            Some("emeritus") => return RoleStatus::Emeritus,
            _ => {}
        }
        at = cell.end.max(at + 1);
    }
    RoleStatus::Current
}
