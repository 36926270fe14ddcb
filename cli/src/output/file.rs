//! A file that is whole or not there: written as `NAME.part`, renamed at the end.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::place::is_device;

/// `facts.jsonl.part` of `facts.jsonl`.
pub(crate) fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

/// The file in the making.
pub(crate) struct Part {
    path: PathBuf,
    /// What is written until it is whole; nothing where a device takes it as it comes.
    part: Option<PathBuf>,
    file: BufWriter<File>,
}

impl Part {
    /// Begins the file, or goes on with what stopped work left of it.
    ///
    /// # Errors
    /// It cannot be written, or work was left that nobody said to go on with.
    pub(crate) fn open(path: &Path, resume: bool, resumes: bool) -> anyhow::Result<Self> {
        if is_device(path) {
            let file = OpenOptions::new().write(true).open(path).with_context(|| path.display().to_string())?;
            return Ok(Self { path: path.to_owned(), part: None, file: BufWriter::with_capacity(1 << 18, file) });
        }
        let part = part_of(path);
        if resume {
            if !part.exists() && path.exists() {
                // Whole already: what is new in the input is added.
                fs::copy(path, &part).with_context(|| part.display().to_string())?;
            }
        } else if resumes && part.metadata().is_ok_and(|m| m.len() > 0) {
            bail!("{} is there from work that was stopped: go on with --resume, or remove it", part.display());
        }
        let mut options = OpenOptions::new();
        options.create(true).read(true).write(true).truncate(!resume);
        let mut file = options.open(&part).with_context(|| part.display().to_string())?;
        if resume {
            cut_to_lines(&mut file).with_context(|| part.display().to_string())?;
        }
        Ok(Self { path: path.to_owned(), part: Some(part), file: BufWriter::with_capacity(1 << 18, file) })
    }

    /// Gives the file its name; stopped work keeps that of the part, and says so.
    ///
    /// # Errors
    /// It cannot be written or renamed.
    pub(crate) fn finish(mut self, stopped: bool) -> anyhow::Result<Option<PathBuf>> {
        self.file.flush().with_context(|| self.part.as_ref().unwrap_or(&self.path).display().to_string())?;
        let Some(part) = self.part else { return Ok(None) };
        if stopped {
            return Ok(Some(part));
        }
        fs::rename(&part, &self.path).with_context(|| self.path.display().to_string())?;
        Ok(None)
    }
}

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// What stands for an id where many are held: so long that no two ids share it.
pub(crate) fn fingerprint(id: &str) -> u128 {
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        (seed, id).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(1) << 64 | half(2)
}

/// The ids of the reports that stopped work left, and how often each.
///
/// # Errors
/// What it left cannot be read.
pub(crate) fn ids_of(output: Option<&Path>) -> anyhow::Result<HashMap<u128, u32>> {
    #[derive(serde::Deserialize)]
    struct Line<'a> {
        #[serde(borrow)]
        id: Option<Cow<'a, str>>,
    }
    let mut ids = HashMap::new();
    let Some(part) = output.map(part_of) else { return Ok(ids) };
    let lines = BufReader::new(File::open(&part).with_context(|| part.display().to_string())?).lines();
    for (number, line) in lines.enumerate() {
        let line = line.with_context(|| part.display().to_string())?;
        let Line { id } = serde_json::from_str(&line).with_context(|| format!("{}:{}: no report", part.display(), number + 1))?;
        *ids.entry(fingerprint(id.as_deref().unwrap_or_default())).or_insert(0) += 1;
    }
    Ok(ids)
}

/// Takes off a last line that was not written to its end, and goes there.
fn cut_to_lines(file: &mut File) -> io::Result<()> {
    let mut end = file.seek(SeekFrom::End(0))?;
    let mut buffer = vec![0; 1 << 16];
    while end > 0 {
        let from = end.saturating_sub(buffer.len() as u64);
        let length = usize::try_from(end - from).unwrap_or(0);
        file.seek(SeekFrom::Start(from))?;
        let Some(block) = buffer.get_mut(..length) else { break };
        file.read_exact(block)?;
        if let Some(at) = block.iter().rposition(|b| *b == b'\n') {
            end = from + at as u64 + 1;
            break;
        }
        end = from;
    }
    file.set_len(end)?;
    file.seek(SeekFrom::Start(end)).map(drop)
}
