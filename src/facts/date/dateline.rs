//! The dateline: where, when and by whom, before the first sentence.

use super::{Release, published};
use crate::record::Dateline;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// How many tokens a dateline can have.
const LONGEST: u32 = 30;

/// The release's own dateline: `TASHKENT, Uzbekistan, 18 January 2023 (UNODC) –`.
pub(in crate::facts) fn dateline(r: &Release<'_, '_>) -> Option<Dateline> {
    r.doc.lines.iter().take(24).find_map(|line| {
        let dash = (line.start..line.end.min(line.start + LONGEST)).find(|t| {
            let spaced = r.doc.tokens.get(*t as usize + 1).is_some_and(|x| x.spaced) && r.doc.tokens.get(*t as usize).is_some_and(|x| x.spaced);
            match r.doc.shape(*t as usize) {
                Shape::Dash => true,
                Shape::Hyphen => spaced,
                _ => false,
            }
        })?;
        // A sentence goes on behind it.
        let rest = (dash + 1..line.end).filter(|t| r.doc.shape(*t as usize).is_word()).count();
        let place = r.inside(Kind::Place, line.start, dash).next()?.1;
        let starts = place.first <= line.start + 1;
        let plain = (line.start..dash).any(|t| r.doc.shape(t as usize) == Shape::Stop || r.doc.shape(t as usize) == Shape::Lower && r.found.iter().all(|f| !(f.first <= t && t < f.end)));
        if rest < 6 || !starts || plain {
            return None;
        }
        let (start, end) = r.span(line.start, dash);
        let date = r.inside(Kind::Date, line.start, dash).next().and_then(|_| published(r));
        let open = (line.start..dash).find(|t| matches!(r.doc.shape(*t as usize), Shape::Open | Shape::Slash));
        let source = open.and_then(|o| {
            let close = (o + 1..dash).find(|t| matches!(r.doc.shape(*t as usize), Shape::Close | Shape::Slash))?;
            let words = r.doc.words(o as usize + 1, close as usize).trim();
            (!words.is_empty()).then(|| words.to_owned())
        });
        let text = r.doc.text.get(start..end).unwrap_or("").to_owned();
        Some(Dateline { place: r.id(place).map(str::to_owned), date, source, start, end, text })
    })
}
