//! What the command says of itself: the JSON Schema, completions, the man page.

use clap_complete::Shell;

use crate::args;
use crate::output::standard;

/// Prints the JSON Schema of a report.
///
/// # Errors
/// Standard output cannot be written.
pub(crate) fn schema() -> anyhow::Result<()> {
    let mut json = serde_json::to_vec_pretty(&schemars::schema_for!(newsfacts::Report))?;
    json.push(b'\n');
    standard(&json).map(drop)
}

/// Prints a shell's completions.
///
/// # Errors
/// Standard output cannot be written.
pub(crate) fn completions(shell: Shell) -> anyhow::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut args::command(), "newsfacts", &mut script);
    standard(&script).map(drop)
}

/// Prints the man page, commands included.
///
/// # Errors
/// Standard output cannot be written.
pub(crate) fn man() -> anyhow::Result<()> {
    let mut page = Vec::new();
    let mut command = args::command();
    command.build();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    for ask in command.get_subcommands().filter(|c| c.get_name() != "help") {
        let man = clap_mangen::Man::new(ask.clone());
        page.extend_from_slice(format!(".SH NEWSFACTS {}\n", ask.get_name().to_uppercase()).as_bytes());
        man.render_description_section(&mut page)?;
        man.render_synopsis_section(&mut page)?;
        man.render_options_section(&mut page)?;
    }
    standard(&page).map(drop)
}
