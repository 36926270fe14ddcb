//! Letters behind a name: `PhD, MBA, RN`, `Jr., M.D.`, `OBE FRS`.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::text::token::Shape;

/// So many things may stand in a row.
const LONGEST: usize = 16;

/// What stands behind the name of a mention, from `from` on: where `Jr.` begins, or the mention's end.
pub(super) fn of(r: &Release<'_, '_>, f: &Found, from: u32) -> Option<String> {
    let mut at = f.end;
    let mut last = (from < f.end).then_some(f.end);
    let mut first = (from < f.end).then_some(from);
    for _ in 0..LONGEST {
        let shape = |t: u32| r.doc.shape(t as usize);
        // `Jane Doe (she/her), PhD`
        if shape(at) == Shape::Open && matches!(r.doc.lower(at as usize + 1), b"she" | b"he" | b"they") {
            match (at..at + 8).find(|t| shape(*t) == Shape::Close) {
                Some(close) => at = close + 1,
                None => break,
            }
        }
        // `(PhD, MSc)`: in brackets of their own, and `(Ret.)` that a list has with them.
        if shape(at) == Shape::Open && r.cell(at).is_none_or(|c| c.end == at + 1) {
            let close = (at + 1..at + 12).find(|t| shape(*t) == Shape::Close).filter(|c| (at + 1..*c).all(|t| shape(t) == Shape::Comma || is_letters(r, t)));
            let Some(close) = close.filter(|c| *c > at + 1) else { break };
            let inner = first.is_none();
            first = first.or(Some(at + 1));
            last = Some(if inner { close } else { close + 1 });
            at = close + 1;
            continue;
        }
        let joint = shape(at) == Shape::Comma || matches!(shape(at), Shape::Slash | Shape::Dash) && last.is_some();
        let next = if joint { at + 1 } else { at };
        let Some(c) = r.cell(next).filter(|c| c.first == next && is_letters(r, next)) else { break };
        first = first.or(Some(next));
        last = Some(c.end);
        at = c.end;
    }
    let words = r.doc.words(first? as usize, last? as usize);
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// `PhD`, `FRS`, `(Ret.)`: letters that nothing else was found to be.
fn is_letters(r: &Release<'_, '_>, t: u32) -> bool {
    let labels = r.labels(t);
    // `Ann Holt, Senior Vice President`; `Jr.` is one wherever it stands.
    let suffix = labels & Label::NameSuffix.bit() != 0
        && matches!(r.doc.lower(t as usize), b"jr" | b"jr." | b"sr" | b"sr." | b"jnr" | b"jnr." | b"snr" | b"snr." | b"ii" | b"iii" | b"iv");
    let sure = labels & Label::PostNominalSure.bit() != 0;
    let letters = labels & Label::PostNominal.bit() != 0 && (sure || r.doc.shape(t as usize).is_capital());
    // `Ann Holt, MA`: a state where one was found. Sure letters are what they are, if they are not the beginning of a name.
    let end = r.cell(t).map_or(t + 1, |c| c.end);
    let found = r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.first <= t && !(sure && f.first == t && f.end <= end));
    (suffix || letters) && !found
}
