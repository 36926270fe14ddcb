//! A quotation set off as a paragraph of its own, without marks, with a line under it that says whose it is: `— Ann Roe, Director`.

use super::marks::Span;
use crate::facts::Release;
use crate::record::Quote;
use crate::rules::Phase;
use crate::text::Line;
use crate::text::token::Shape;

/// Adds them, in text order.
pub(super) fn add(r: &Release<'_, '_>, spans: &[Span], out: &mut Vec<Quote>) {
    let before = out.len();
    for c in r.of(Phase::Speech).filter(|c| c.rule.name == "line-of-name") {
        let (Some(cue), Some(speaker)) = (c.slot("cue"), c.slot("speaker")) else { continue };
        let line = r.doc.line_of(cue.first as usize);
        let Some(above) = line.checked_sub(1).and_then(|n| r.doc.lines.get(n)) else { continue };
        let next = r.doc.lines.get(line + 1).map_or(Shape::Para, |l| r.doc.shape(l.start as usize));
        if matches!(next, Shape::Dash | Shape::Hyphen) || !is_speech(r, spans, above) {
            continue;
        }
        let (start, end) = r.span(above.start, above.end);
        out.push(Quote {
            start,
            end,
            text: r.doc.text.get(start..end).unwrap_or("").to_owned(),
            speaker: r.mention(speaker).and_then(|f| r.id(f)).map(str::to_owned),
            block: true,
            rule: c.rule.name.into(),
            certainty: c.rule.certainty,
            ..Quote::default()
        });
    }
    if out.len() > before {
        out.sort_by_key(|q| q.start);
    }
}

/// A paragraph that ends a sentence and speaks of `I`, `we`, `our`; no list item, no marks in it.
fn is_speech(r: &Release<'_, '_>, spans: &[Span], line: &Line) -> bool {
    let marked = spans.get(spans.partition_point(|s| s.after <= line.start)).is_some_and(|s| s.open < line.end);
    let first = r.doc.shape(line.start as usize);
    let ends = line.end.checked_sub(1).is_some_and(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Bang));
    let own = (line.start..line.end).any(|t| matches!(r.doc.lower(t as usize), b"i" | b"we" | b"our" | b"my" | b"us" | b"me"));
    !marked && ends && own && first.is_capital() && line.end - line.start >= 6
}
