//! The first stages of an extraction one by one, so that `benches/` can measure them: no part of the API.

use super::{Extractor, Work};

/// How far to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Layout, tokens, sentences.
    Tokens,
    /// Every token looked up, names of several words.
    Cells,
    /// What the phases' symbols are read off.
    Tape,
}

/// Buffers of these stages.
#[derive(Debug, Default)]
pub struct Stages {
    work: Work,
}

impl Stages {
    /// Runs the stages up to `last`; how many tokens or cells there are.
    pub fn run(&mut self, extractor: &Extractor, text: &str, last: Stage) -> usize {
        let (gazetteer, work) = (extractor.gazetteer(), &mut self.work);
        let doc = core::mem::take(&mut work.document).read(text, &|w, lower| gazetteer.glued(w, lower));
        let mut units = doc.tokens.len();
        if last > Stage::Tokens {
            gazetteer.cells(&doc, &mut work.words, &mut work.cells);
            units = work.cells.len();
        }
        if last == Stage::Tape {
            work.seen.read(&work.cells, gazetteer, &mut work.kinds);
        }
        work.document = doc.emptied();
        units
    }
}
