//! A folder of files, one a release: what cannot stand one after the other in a file.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::file::part_of;

/// The folder in the making.
pub(crate) struct Folder {
    path: PathBuf,
    part: PathBuf,
    names: HashSet<String>,
}

impl Folder {
    /// Begins the folder, which must be new: of the files in an old one nobody could tell which are of this run.
    ///
    /// # Errors
    /// It cannot be made, or is there with files in it.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        if path.exists() && fs::read_dir(path).map_or(true, |mut entries| entries.next().is_some()) {
            bail!("{}: is there already; name a new folder", path.display());
        }
        let part = part_of(path);
        if part.is_dir() {
            fs::remove_dir_all(&part).with_context(|| part.display().to_string())?;
        }
        fs::create_dir_all(&part).with_context(|| part.display().to_string())?;
        Ok(Self { path: path.to_owned(), part, names: HashSet::new() })
    }

    /// Writes documents, each to a file that is called as its release.
    ///
    /// # Errors
    /// They cannot be written.
    pub(crate) fn write(&mut self, documents: Vec<(String, String)>) -> anyhow::Result<()> {
        for (id, document) in documents {
            let plain = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '_' };
            let stem: String = id.chars().map(plain).take(100).collect();
            let mut name = stem.trim_start_matches(['.', '_']).to_owned();
            let mut number = 1;
            while name.is_empty() || self.names.contains(&name) {
                number += 1;
                name = format!("{stem}-{number}");
            }
            let file = self.part.join(format!("{name}.tml"));
            fs::write(&file, document).with_context(|| file.display().to_string())?;
            self.names.insert(name);
        }
        Ok(())
    }

    /// Gives the folder its name.
    ///
    /// # Errors
    /// It cannot be renamed.
    pub(crate) fn finish(self, stopped: bool) -> anyhow::Result<Option<PathBuf>> {
        if stopped {
            return Ok(Some(self.part));
        }
        if self.path.is_dir() {
            fs::remove_dir(&self.path).with_context(|| self.path.display().to_string())?;
        }
        fs::rename(&self.part, &self.path).with_context(|| self.path.display().to_string())?;
        Ok(None)
    }
}
