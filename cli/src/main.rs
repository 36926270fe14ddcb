//! The command `newsfacts`: news releases in, their facts out.
//!
//! [`args`] says what can be asked. [`input`] finds and reads releases, [`run`] extracts on all cores and writes in the order of the input, [`output`]
//! are the forms that facts go out in ([`table`] and [`view`] are those that people look at). [`merge`], [`diff`] and [`explain`] are the other commands.

mod args;
mod diff;
mod explain;
mod input;
mod lists;
mod manual;
mod merge;
mod output;
mod progress;
mod repeated;
mod reports;
mod run;
mod table;
mod tally;
mod usage;
mod view;

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use clap::Parser;

use crate::args::{Args, Ask, Read};
use crate::output::{Wanted, place};
use crate::run::{Outcome, Work};
use crate::usage::Usage;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// All was read.
const READ: u8 = 0;
/// Some input could not be read, or the output not written; the rest was done. Of `diff`: there are differences.
const NOT_ALL_READ: u8 = 1;
/// Nothing was done: the arguments are wrong (`clap` exits with the same code).
const USAGE: u8 = 2;
/// By Ctrl-C: 128 and the signal's number, as shells have it.
const STOPPED: u8 = 130;

fn main() -> ExitCode {
    let args = Args::parse();
    let code = match args.command {
        None => args::mistyped(&args.extract.read.paths).map_err(usage).and_then(|()| extract(&args.extract.read, args.extract.wanted())),
        Some(Ask::View(view)) => place::check_page(&view.output).map_err(usage).and_then(|()| extract(&view.read, view.wanted())),
        Some(Ask::Explain(args)) => done(explain::run(&args)),
        Some(Ask::Merge(args)) => done(merge::run(&args)),
        Some(Ask::Diff(args)) => match diff::run(&args) {
            Ok(true) => Ok(NOT_ALL_READ),
            Ok(false) => Ok(READ),
            Err(error) => Err((USAGE, error)),
        },
        Some(Ask::Schema) => done(manual::schema()),
        Some(Ask::Lists(args)) => done(lists::run(&args)),
        Some(Ask::Completions { shell }) => done(manual::completions(shell)),
        Some(Ask::Man) => done(manual::man()),
    };
    match code {
        Ok(code) => ExitCode::from(code),
        Err((code, error)) => {
            progress::say(&format!("{error:#}"));
            ExitCode::from(code)
        }
    }
}

type Ended = Result<u8, (u8, anyhow::Error)>;

fn done(result: anyhow::Result<()>) -> Ended {
    result.map(|()| READ).map_err(|error| (if error.is::<Usage>() { USAGE } else { NOT_ALL_READ }, error))
}

fn usage(error: impl Into<anyhow::Error>) -> (u8, anyhow::Error) {
    (USAGE, error.into())
}

fn extract(read: &Read, wanted: Wanted) -> Ended {
    let work = work(read, wanted).map_err(usage)?;
    let stop = Arc::clone(&work.stop);
    let handler = ctrlc::set_handler(move || {
        // Whoever asks twice does not want to wait.
        if stop.swap(true, Ordering::Relaxed) {
            std::process::exit(STOPPED.into());
        }
    });
    // Without a handler Ctrl-C ends the command as it ends any.
    drop(handler);
    match work.run(&read.paths) {
        Ok(Outcome::AllRead) => Ok(READ),
        Ok(Outcome::NotAllRead) => Ok(NOT_ALL_READ),
        Ok(Outcome::Stopped) => Ok(STOPPED),
        Err(error) => Err((NOT_ALL_READ, error)),
    }
}

fn work(read: &Read, wanted: Wanted) -> anyhow::Result<Work> {
    let reading = read.reading(wanted.path());
    reading.choice.check()?;
    wanted.check(&read.paths)?;
    let threads = read.threads.or_else(|| thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    let stop = Arc::new(AtomicBool::new(false));
    Ok(Work { extractor: args::extractor(read.published, &read.list, read.least.into())?, threads, reading, wanted, quiet: read.quiet, stop })
}
