//! Two runs compared.

/// What to compare.
#[derive(Debug, clap::Args)]
pub(crate) struct DiffArgs {}

/// Compares; true when there are differences.
///
/// # Errors
/// None yet.
pub(crate) fn run(_args: &DiffArgs) -> anyhow::Result<bool> {
    Ok(false)
}
