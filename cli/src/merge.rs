//! Reports joined.

/// What to join.
#[derive(Debug, clap::Args)]
pub(crate) struct MergeArgs {}

/// Joins.
///
/// # Errors
/// None yet.
pub(crate) fn run(_args: &MergeArgs) -> anyhow::Result<()> {
    Ok(())
}
