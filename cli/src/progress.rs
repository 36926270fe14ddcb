//! What long work says of itself on standard error: a bar on a terminal, now and then a line elsewhere, nothing with `--quiet`.

use std::io::{self, IsTerminal, Write as _};
use std::time::{Duration, Instant};

use indicatif::{HumanBytes, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::tally::{Tally, counted};

/// Lines come this far apart.
const EVERY: Duration = Duration::from_secs(10);

/// How far the work is.
pub(crate) struct Progress {
    quiet: bool,
    bar: Option<ProgressBar>,
    begun: Instant,
    said: Instant,
}

impl Progress {
    /// A bar where somebody looks on, unless the table is drawn on the same terminal.
    pub(crate) fn new(quiet: bool, table_on_terminal: bool) -> Self {
        let bar = (!quiet && !table_on_terminal && io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(5));
            bar.set_style(style("{spinner} {elapsed} {bytes} {binary_bytes_per_sec} {msg}"));
            bar
        });
        let now = Instant::now();
        Self { quiet, bar, begun: now, said: now }
    }

    /// Whether knowing the whole is worth finding out.
    pub(crate) fn bar(&self) -> Option<ProgressBar> {
        self.bar.clone()
    }

    /// The whole is known: time left can be told.
    pub(crate) fn set_whole(bar: &ProgressBar, bytes: u64) {
        bar.set_length(bytes);
        bar.set_style(style("{wide_bar} {percent}% {bytes} of {total_bytes}, {binary_bytes_per_sec}, {eta} left, {msg}"));
    }

    /// Something was done.
    pub(crate) fn tell(&mut self, tally: &Tally, bytes_read: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(bytes_read);
            bar.set_message(counted(tally.releases, "release", "releases"));
        } else if !self.quiet && self.said.elapsed() >= EVERY {
            self.said = Instant::now();
            let seconds = self.begun.elapsed().as_secs().max(1);
            self.say(&format!("{}, {} in {seconds} s", counted(tally.releases, "release", "releases"), HumanBytes(tally.bytes)));
        }
    }

    /// A line on standard error, above the bar. Nobody listens to it: the facts still go out.
    pub(crate) fn say(&self, words: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| say(words)),
            None => say(words),
        }
    }

    /// What is said unless the caller wants quiet.
    pub(crate) fn say_aside(&self, words: &str) {
        if !self.quiet {
            self.say(words);
        }
    }

    /// Takes the bar away.
    pub(crate) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// A line on standard error, with the command's name.
pub(crate) fn say(words: &str) {
    let _ = writeln!(io::stderr(), "newsfacts: {words}");
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
