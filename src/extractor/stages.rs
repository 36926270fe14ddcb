//! The first stages of an extraction one by one, so that `benches/` can measure them: no part of the API.

use super::{Extractor, Work};
use crate::text::Document;

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
        let doc = Document::with(text, &|w| gazetteer.glued(w));
        if last == Stage::Tokens {
            return doc.tokens.len();
        }
        gazetteer.cells(&doc, &mut work.words, &mut work.cells);
        if last == Stage::Tape {
            work.seen.read(&work.cells, gazetteer, &mut work.kinds);
        }
        work.cells.len()
    }
}
