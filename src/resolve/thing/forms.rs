//! What a thing is called behind its full name.

use super::super::Found;
use super::super::forms::Forms;
use super::super::propagate::Labels;
use crate::gazetteer::label::Label;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Without its year or number, and by its head behind `the`: `OxCon` of `OxCon 2024`, `the Bill` of `Marsh Waters Bill`.
pub(in crate::resolve) fn thing_forms(doc: &Document<'_>, f: &Found, labels: Labels<'_>, forms: &mut Forms<'_>) {
    let number = |t: u32| matches!(doc.shape(t as usize), Shape::Num | Shape::NumWord);
    let (mut first, mut end) = (f.first, f.end);
    // `ZXWA` of `ZXWA 2031` is the body that holds it.
    if end - first >= 2 && number(end - 1) && doc.lower(end as usize - 1).len() == 4 && f.rule != "held-by-body" {
        end -= 1;
    }
    if end - first >= 3 && number(first) {
        first += 1;
    }
    let inner = |t: u32| doc.word(t as usize).bytes().skip(1).any(|b| b.is_ascii_uppercase()) && labels(t) & Label::Org.bit() == 0;
    if (first, end) != (f.first, f.end) && (end - first >= 2 || inner(first)) && f.rule != "numbered-bill" {
        forms.add(first, end, "said-before", false);
    }
    // Heads that stand for one thing alone.
    let of = (first + 1..end).find(|t| matches!(doc.lower(*t as usize), b"of" | b"for" | b"on" | b"against"));
    let head = of.unwrap_or(end) - 1;
    if end - first >= 2 && doc.is(head as usize, Class::SingleHead) && doc.shape(head as usize) == Shape::Cap {
        forms.add(head, head + 1, "head-of-thing", true);
    }
}
