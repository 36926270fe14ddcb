//! The built-in lists.

use crate::args::ListsArgs;

/// Lists them.
///
/// # Errors
/// Standard output cannot be written.
pub(crate) fn run(_args: &ListsArgs) -> anyhow::Result<()> {
    Ok(())
}
