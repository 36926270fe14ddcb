//! Reads, extracts and writes: one thread reads, all cores extract, one thread writes in the order of the input.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use newsfacts::{Context, Extractor};

use crate::input::release::{self, Release};
use crate::input::{Item, Note, Reading};
use crate::output::{Chunk, Format, Reader, Render, Wanted, fingerprint, ids_of};
use crate::progress::Progress;
use crate::repeated::Repeated;
use crate::tally::Tally;

/// A job is handed on as soon as it holds that many bytes or items: little enough that all cores end together.
const JOB_BYTES: usize = 64 << 10;
const JOB_ITEMS: usize = 256;

/// How the work ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    AllRead,
    NotAllRead,
    /// By Ctrl-C.
    Stopped,
}

/// The work, ready to run.
pub(crate) struct Work {
    pub(crate) extractor: Extractor,
    pub(crate) threads: usize,
    pub(crate) reading: Reading,
    pub(crate) wanted: Wanted,
    pub(crate) quiet: bool,
    /// Set by Ctrl-C.
    pub(crate) stop: Arc<AtomicBool>,
}

/// Some items, and their place in the order.
struct Job {
    number: u64,
    items: Vec<Item>,
    /// Where its reports are written.
    room: Vec<u8>,
}

/// What became of a job.
#[derive(Default)]
struct Done {
    number: u64,
    chunk: Chunk,
    notes: Vec<Note>,
    tally: Tally,
    last: Option<String>,
}

/// Releases that work which was stopped had written: how often each id.
type DoneBefore = Mutex<HashMap<u128, u32>>;

impl Work {
    /// Reads the paths and writes what they hold; what cannot be read is named on standard error.
    ///
    /// # Errors
    /// The output cannot be written. That nobody reads it any more (`| head`) is no error.
    pub(crate) fn run(&self, paths: &[PathBuf]) -> anyhow::Result<Outcome> {
        let mut sink = self.wanted.open()?;
        let before = Mutex::new(if self.wanted.resume { ids_of(self.wanted.path().map(PathBuf::as_path))? } else { HashMap::new() });
        let render = self.wanted.render();
        let on_terminal = self.wanted.path().is_none() && self.wanted.format() == Format::Table;
        let mut progress = Progress::new(self.quiet, on_terminal);
        let (bytes, closed) = (AtomicU64::new(0), AtomicBool::new(false));
        let (mut tally, mut last, mut repeated) = (Tally::default(), None, Repeated::default());

        thread::scope(|scope| -> anyhow::Result<()> {
            if let Some(bar) = progress.bar() {
                scope.spawn(move || self.reading.bytes_to_read(paths).inspect(|whole| Progress::set_whole(&bar, *whole)));
            }
            // As many jobs are under way as there are tokens: what waits to be written stays small. A token is room to write into.
            let (tokens, free) = channel();
            for _ in 0..self.threads * 4 + 4 {
                let _ = tokens.send(Vec::new());
            }
            let (jobs, todo) = channel();
            let (done, results) = channel();
            let todo = Arc::new(Mutex::new(todo));
            let (bytes, closed, before) = (&bytes, &closed, &before);
            scope.spawn(move || self.send_jobs(paths, bytes, closed, &free, &jobs));
            for _ in 0..self.threads {
                let (todo, done) = (Arc::clone(&todo), done.clone());
                scope.spawn(move || self.work(&todo, render, before, &done));
            }
            drop(done);
            let mut waiting = BTreeMap::new();
            let mut next = 0;
            for result in results {
                waiting.insert(result.number, result);
                while let Some(mut result) = waiting.remove(&next) {
                    next += 1;
                    for note in &result.notes {
                        let fails = note.cause.is_some();
                        repeated.next(note, |words| if fails { progress.say(words) } else { progress.say_aside(words) });
                    }
                    tally.add(&result.tally);
                    last = result.last.or(last.take());
                    let written = sink.write(&mut result.chunk);
                    if !matches!(written, Ok(Reader::Listens)) {
                        // The reader and the workers end by themselves.
                        closed.store(true, Ordering::Relaxed);
                        drop(tokens);
                        return written.map(|_| ());
                    }
                    let _ = tokens.send(result.chunk.into_room());
                    progress.tell(&tally, bytes.load(Ordering::Relaxed));
                }
            }
            Ok(())
        })?;

        repeated.end(|words| progress.say(words));
        progress.end();
        let stopped = self.stop.load(Ordering::Relaxed);
        let kept = sink.finish(stopped)?;
        if tally.says_something() && !closed.load(Ordering::Relaxed) {
            for line in tally.to_string().lines() {
                progress.say_aside(line);
            }
        }
        if stopped {
            let place = last.map_or_else(|| "before the first release".to_owned(), |id| format!("after {id}"));
            let next = match kept {
                Some(part) if self.wanted.format().resumes() => format!("; {} holds what was done: the same command with --resume goes on", part.display()),
                Some(part) => format!("; {} holds what was done", part.display()),
                None => String::new(),
            };
            progress.say(&format!("stopped {place}{next}"));
            return Ok(Outcome::Stopped);
        }
        // A CI job over a folder that is not there any more is no success.
        let nothing = tally.releases + tally.done_before == 0;
        Ok(if tally.unread() > 0 || nothing { Outcome::NotAllRead } else { Outcome::AllRead })
    }

    /// Reads ahead of the extraction, a job at a time, until all is read or nobody takes it any more.
    fn send_jobs(&self, paths: &[PathBuf], bytes: &AtomicU64, closed: &AtomicBool, free: &Receiver<Vec<u8>>, jobs: &Sender<Job>) {
        let (mut number, mut size, mut items) = (0, 0, Vec::new());
        let mut send = |items: Vec<Item>| {
            let Ok(room) = free.recv() else { return ControlFlow::Break(()) };
            let over = closed.load(Ordering::Relaxed) || jobs.send(Job { number, items, room }).is_err();
            number += 1;
            if over { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let read = self.reading.read(paths, bytes, &mut |item| {
            size += item.size();
            items.push(item);
            if self.stop.load(Ordering::Relaxed) {
                return ControlFlow::Break(());
            }
            if size < JOB_BYTES && items.len() < JOB_ITEMS {
                return ControlFlow::Continue(());
            }
            size = 0;
            send(std::mem::take(&mut items))
        });
        if read.is_continue() && !items.is_empty() {
            // Nobody takes it: the output is closed, and nothing is left to do.
            let _ = send(items);
        }
    }

    fn work(&self, todo: &Mutex<Receiver<Job>>, render: Render, before: &DoneBefore, done: &Sender<Done>) {
        loop {
            let job = todo.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(Job { number, items, room }) = job else { return };
            let mut result = Done { number, chunk: Chunk::in_room(room), ..Done::default() };
            for item in items {
                self.answer(item, render, before, &mut result);
            }
            if done.send(result).is_err() {
                return;
            }
        }
    }

    fn answer(&self, item: Item, render: Render, before: &DoneBefore, done: &mut Done) {
        match release::of_item(item, &self.reading.fields) {
            Ok(release) if self.wanted.resume && was_done(before, &release.id) => done.tally.done_before += 1,
            Ok(release) => self.extract(release, render, done),
            Err(None) => done.tally.passed_over += 1,
            Err(Some(note)) => {
                if let Some(cause) = note.cause {
                    done.tally.add_unread(cause);
                }
                done.notes.push(note);
            }
        }
    }

    fn extract(&self, release: Release, render: Render, done: &mut Done) {
        let context = Context::new().id(release.id.as_str()).published_opt(release.published);
        let mut report = self.extractor.extract_with(&release.text, &context);
        if let Some(note) = release.note {
            // Offsets are into the text that was read, so the report says how.
            report.warnings.push(note.words().to_owned());
            done.notes.push(note);
        }
        done.tally.add_report(&report, release.text.len());
        if let Err(error) = render.add(report, release.text, &mut done.chunk) {
            done.notes.push(Note::said(&release.id, error));
        }
        done.last = Some(release.id);
    }
}

/// Whether a release of that id was written before; each is counted once.
fn was_done(before: &DoneBefore, id: &str) -> bool {
    let mut before = before.lock().unwrap_or_else(PoisonError::into_inner);
    match before.get_mut(&fingerprint(id)) {
        Some(times) if *times > 0 => {
            *times -= 1;
            true
        }
        _ => false,
    }
}
