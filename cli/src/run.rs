//! Reads, extracts and writes: in batches, on all cores, in the order of the input.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use anyhow::Context as _;
use newsfacts::{Context, Extractor};
use rayon::prelude::*;

use crate::args::{Args, Format};
use crate::input::{self, Item, Note, Release};
use crate::table::Style;

/// A batch is extracted as soon as it holds that many bytes or releases: enough work for all cores, little memory.
const BATCH_BYTES: usize = 4 << 20;
const BATCH_ITEMS: usize = 2048;

/// Whether everything that was asked for could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    AllRead,
    NotAllRead,
}

/// The command, ready to run.
pub(crate) struct Command {
    extractor: Extractor,
    threads: rayon::ThreadPool,
    output: Output,
}

enum Output {
    Table(Style),
    Jsonl,
}

/// What one item gave: what goes to standard output, what is said on standard error.
#[derive(Default)]
struct Answer {
    output: Vec<u8>,
    notes: Vec<Note>,
    unread: bool,
}

impl Command {
    /// Builds the extractor with the caller's lists.
    ///
    /// # Errors
    /// A list that cannot be read or is wrong.
    pub(crate) fn new(args: &Args) -> anyhow::Result<Self> {
        let mut builder = Extractor::builder();
        if let Some(published) = args.published {
            builder = builder.published(published);
        }
        for path in &args.list {
            let name = path.to_string_lossy();
            let list = fs::read_to_string(path).with_context(|| name.clone().into_owned())?;
            builder = builder.list_text(name, list);
        }
        let threads = args.threads.map_or(0, usize::from);
        let terminal = io::stdout().is_terminal();
        let output = match args.format {
            Some(Format::Table) => Output::Table(Style::of_stdout()),
            None if terminal => Output::Table(Style::of_stdout()),
            Some(Format::Jsonl) | None => Output::Jsonl,
        };
        Ok(Self { extractor: builder.build()?, threads: rayon::ThreadPoolBuilder::new().num_threads(threads).build()?, output })
    }

    /// Reads the paths and writes what they hold; what cannot be read is named on standard error.
    ///
    /// # Errors
    /// The output cannot be written. That nobody reads it any more (`| head`) is no error.
    pub(crate) fn run(&self, paths: &[PathBuf]) -> anyhow::Result<Outcome> {
        thread::scope(|scope| {
            let (sender, batches) = sync_channel(1);
            scope.spawn(move || send_batches(paths, &sender));
            self.write_batches(batches)
        })
    }

    fn write_batches(&self, batches: Receiver<Vec<Item>>) -> anyhow::Result<Outcome> {
        let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
        let mut outcome = Outcome::AllRead;
        for batch in batches {
            let answers: Vec<Answer> = self.threads.install(|| batch.into_par_iter().map(|item| self.answer(item)).collect());
            for answer in answers {
                for note in &answer.notes {
                    // Nobody listens to standard error: the facts still go out.
                    let _ = writeln!(io::stderr(), "newsfacts: {note}");
                }
                if answer.unread {
                    outcome = Outcome::NotAllRead;
                }
                if gone(output.write_all(&answer.output))? {
                    return Ok(outcome);
                }
            }
            if gone(output.flush())? {
                return Ok(outcome);
            }
        }
        Ok(outcome)
    }

    fn answer(&self, item: Item) -> Answer {
        let release = match item {
            Item::Text { path, bytes } => Ok(input::release_of_text(path, bytes)),
            Item::Line { path, number, bytes } => input::release_of_line(&path, number, bytes),
            Item::Unread(note) => Err(note),
            Item::Said(note) => {
                return Answer { notes: vec![note], ..Answer::default() };
            }
        };
        match release.and_then(|release| self.extract(release)) {
            Ok(answer) => answer,
            Err(note) => Answer { notes: vec![note], unread: true, ..Answer::default() },
        }
    }

    fn extract(&self, release: Release) -> Result<Answer, Note> {
        let context = Context::new().id(release.id.as_str()).published_opt(release.published);
        let report = self.extractor.extract_with(&release.text, &context);
        let output = match &self.output {
            Output::Table(style) => style.render(&report).into_bytes(),
            Output::Jsonl => {
                let mut line = serde_json::to_vec(&report).map_err(|error| Note::new(release.id, error))?;
                line.push(b'\n');
                line
            }
        };
        Ok(Answer { output, notes: release.note.into_iter().collect(), unread: false })
    }
}

/// Whether nobody reads the output any more; any other fault of writing is an error.
fn gone(written: io::Result<()>) -> anyhow::Result<bool> {
    match written {
        Ok(()) => Ok(false),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(true),
        Err(error) => Err(error).context("standard output"),
    }
}

/// Reads ahead of the extraction, a batch at a time, until all is read or nobody takes it any more.
fn send_batches(paths: &[PathBuf], sender: &SyncSender<Vec<Item>>) {
    let mut batch = Vec::new();
    let mut bytes = 0;
    let read = input::read(paths, &mut |item| {
        bytes += item.size();
        batch.push(item);
        if bytes < BATCH_BYTES && batch.len() < BATCH_ITEMS {
            return ControlFlow::Continue(());
        }
        bytes = 0;
        send(sender, std::mem::take(&mut batch))
    });
    if read.is_continue() && !batch.is_empty() {
        // Nobody takes it: the output is closed, and nothing is left to do.
        let _ = send(sender, batch);
    }
}

fn send(sender: &SyncSender<Vec<Item>>, batch: Vec<Item>) -> ControlFlow<()> {
    match sender.send(batch) {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    }
}
