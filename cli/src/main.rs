//! The command `newsfacts`: news releases in, their facts out, as a table to read or as JSON lines.
//!
//! [`args`] says what can be asked, [`input`] reads the releases one after the other, [`decode`] makes text of bytes,
//! [`run`] extracts on all cores and writes in the order of the input, [`table`] is what a person reads.

mod args;
mod decode;
mod input;
mod run;
mod table;

use std::process::ExitCode;

use clap::Parser;

/// All was read.
const READ: u8 = 0;
/// Some input could not be read, or the output not written; the rest was done.
const NOT_ALL_READ: u8 = 1;
/// Nothing was done: the arguments are wrong (`clap` exits with the same code).
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let command = match run::Command::new(&args) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("newsfacts: {error:#}");
            return ExitCode::from(USAGE);
        }
    };
    match command.run(&args.paths) {
        Ok(run::Outcome::AllRead) => ExitCode::from(READ),
        Ok(run::Outcome::NotAllRead) => ExitCode::from(NOT_ALL_READ),
        Err(error) => {
            eprintln!("newsfacts: {error:#}");
            ExitCode::from(NOT_ALL_READ)
        }
    }
}
