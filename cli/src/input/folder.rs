//! Folders, walked as ripgrep does: hidden files and what `.gitignore` and `.ignore` name are left out.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use ignore::WalkBuilder;
use ignore::overrides::{Override, OverrideBuilder};

use super::note::{Cause, Note, in_words};

/// What stands in a folder.
pub(crate) enum Entry {
    File(PathBuf),
    /// A pipe, a device, a symbolic link that is not followed.
    NoFile,
}

/// Which files of a folder are wanted.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// As ripgrep's `--glob`.
    pub(crate) globs: Vec<String>,
    pub(crate) hidden: bool,
    pub(crate) no_ignore: bool,
    pub(crate) follow: bool,
}

impl Choice {
    /// Whether the caller names what to take, not only what to leave out.
    pub(crate) fn includes(&self) -> bool {
        self.globs.iter().any(|g| !g.starts_with('!'))
    }

    /// Refuses globs that are none.
    ///
    /// # Errors
    /// The first glob that cannot be read.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        self.overrides(Path::new(".")).map(drop)
    }

    fn overrides(&self, folder: &Path) -> anyhow::Result<Override> {
        let mut overrides = OverrideBuilder::new(folder);
        for glob in &self.globs {
            overrides.add(glob).with_context(|| format!("--glob {glob}"))?;
        }
        Ok(overrides.build()?)
    }

    /// Gives every file that is wanted, each folder's names in the order of their bytes, and every place that cannot be read.
    pub(crate) fn walk(&self, folder: &Path, give: &mut dyn FnMut(Result<Entry, Note>) -> ControlFlow<()>) -> ControlFlow<()> {
        let mut walk = WalkBuilder::new(folder);
        walk.hidden(!self.hidden).follow_links(self.follow).sort_by_file_name(Ord::cmp);
        if self.no_ignore {
            walk.ignore(false).git_ignore(false).git_exclude(false).git_global(false).parents(false);
        }
        if let Ok(overrides) = self.overrides(folder) {
            walk.overrides(overrides);
        }
        for entry in walk.build() {
            match entry {
                Ok(entry) if entry.depth() == 0 || entry.file_type().is_some_and(|t| t.is_dir()) => {
                    if let Some(error) = entry.error() {
                        give(Err(note_of(folder, error)))?;
                    }
                }
                Ok(entry) if entry.file_type().is_some_and(|t| t.is_file()) => give(Ok(Entry::File(entry.into_path())))?,
                Ok(_) => give(Ok(Entry::NoFile))?,
                Err(error) => give(Err(note_of(folder, &error)))?,
            }
        }
        ControlFlow::Continue(())
    }
}

/// The place and the cause of an error of the walk.
fn note_of(folder: &Path, error: &ignore::Error) -> Note {
    let mut place = None;
    let words = cause_of(error, &mut place);
    Note::unread(place.as_deref().unwrap_or(folder).display(), Cause::Unreadable, words)
}

fn cause_of(error: &ignore::Error, place: &mut Option<PathBuf>) -> String {
    match error {
        ignore::Error::WithPath { path, err } => {
            *place = Some(path.clone());
            cause_of(err, place)
        }
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => cause_of(err, place),
        ignore::Error::Loop { ancestor, child } => {
            *place = Some(child.clone());
            format!("a symbolic link that leads back to {}", ancestor.display())
        }
        ignore::Error::Io(error) => in_words(error),
        other => other.to_string(),
    }
}
