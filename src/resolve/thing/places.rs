//! Where the words and marks stand that this folder begins with: one walk over the text finds them all.

use super::reader::Reader;
use super::words;
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::token::Shape;

/// Tokens, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// Years, and numbers that may count something.
    pub(super) numbers: Vec<u32>,
    /// `v` in small letters.
    pub(super) cases: Vec<u32>,
    /// Quotation marks that may open a title.
    pub(super) marks: Vec<u32>,
    /// Words and marks that may tell of a thing.
    pub(super) tells: Vec<u32>,
}

impl Places {
    pub(super) fn of(r: &Reader<'_, '_>) -> Places {
        let mut out = Places::default();
        for (token, t) in r.doc.tokens.iter().zip(0..) {
            match token.shape {
                Shape::Lower => {
                    if words::may_tell(r.doc, t as usize, true) {
                        out.tells.push(t);
                    } else if words::against(r.lower(t)) && t > 0 {
                        out.cases.push(t);
                    }
                }
                Shape::Cap => {
                    if words::may_tell(r.doc, t as usize, false) {
                        out.tells.push(t);
                    }
                    if r.place(t) == Place::Mid && (r.has(t, Label::Ordinal.bit()) || r.lower(t) == b"second") {
                        out.numbers.push(t);
                    }
                }
                Shape::Num | Shape::NumWord => out.numbers.push(t),
                Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen => out.marks.push(t),
                Shape::Mark | Shape::Open | Shape::Comma => out.tells.push(t),
                _ => {}
            }
        }
        out
    }
}
