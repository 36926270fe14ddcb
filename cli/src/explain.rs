//! Why.

/// What to explain.
#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArgs {}

/// Explains.
///
/// # Errors
/// None yet.
pub(crate) fn run(_args: &ExplainArgs) -> anyhow::Result<()> {
    Ok(())
}
