//! Short names: what a bracket gives beside a name, and initials that nobody defines.

use super::acronym::{Definition, NAMES};
use super::compete::{Proposal, Taken};
use super::{Form, Found};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;
use std::collections::{HashMap, HashSet};

/// Short names that a bracket gives: `Zentrix Electrical (“Zentrix”)`, `Zentrix Holdings, Inc. (NYSE: ZTX) (the “Company”)`.
pub(crate) fn in_brackets(doc: &Document<'_>, found: &[Found], taken: &Taken) -> Vec<Proposal> {
    let mut out = Vec::new();
    for f in found.iter().filter(|f| matches!(f.kind, Kind::Org | Kind::Person) && f.thing.is_some()) {
        let mut at = f.end;
        // Legal suffixes, tickers and ages stand between.
        for _ in 0..3 {
            if doc.shape(at as usize) != Shape::Open {
                break;
            }
            let Some(close) = (at..at + 14).find(|t| doc.shape(*t as usize) == Shape::Close) else { break };
            let mut t = at + 1;
            while t < close {
                let quoted = matches!(doc.shape(t as usize), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen);
                let closed = |e: u32| matches!(doc.shape(e as usize), Shape::Quote | Shape::QuoteClose | Shape::Single | Shape::Poss);
                let end = (t + 2..t + 5).find(|e| closed(*e));
                if quoted
                    && let Some(end) = end.filter(|e| *e < close && (t + 1..*e).all(|w| doc.shape(w as usize).is_capital()))
                    && taken.by(t + 1, end).is_none()
                {
                    let acronym = end == t + 2 && doc.shape(t as usize + 1) == Shape::Caps;
                    out.push(Proposal {
                        kind: f.kind,
                        first: t + 1,
                        end,
                        phase: NAMES + 1,
                        priority: 8,
                        rule: "short-name-in-brackets",
                        certainty: Certainty::Sure,
                        form: if acronym && f.kind == Kind::Org { Form::Acronym } else { Form::Short },
                        thing: f.thing,
                    });
                    t = end;
                }
                t += 1;
            }
            at = close + 1;
        }
    }
    out
}

/// Words in capitals that nobody defines and that are the initials of one body's words: `Zentrix Growth Funds` and `ZGF`, `the Department of Trade and
/// Rural Industry` and `DTRI`. (the acronym, the name)
pub(crate) fn initials(doc: &Document<'_>, found: &[Found], taken: &Taken) -> Vec<Definition> {
    let mut by_letters: HashMap<String, Option<(u32, u32)>> = HashMap::new();
    let mut keys: HashMap<String, String> = HashMap::new();
    for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 3) {
        let letters: String =
            (f.first..f.end).filter(|t| doc.shape(*t as usize).is_capital()).filter_map(|t| doc.lower(t as usize).first().map(|b| *b as char)).collect();
        if letters.len() < 3 {
            continue;
        }
        let key = super::link::key(doc, f.first, f.end);
        let same = keys.entry(letters.clone()).or_insert_with(|| key.clone()) == &key;
        by_letters.entry(letters).and_modify(|l| *l = l.filter(|_| same)).or_insert(Some((f.first, f.end)));
    }
    let mut out: Vec<Definition> = Vec::new();
    if by_letters.is_empty() {
        return out;
    }
    let mut seen = HashSet::new();
    for t in 0..doc.tokens.len() as u32 {
        if doc.shape(t as usize) != Shape::Caps || taken.by(t, t + 1).is_some() {
            continue;
        }
        let word = String::from_utf8_lossy(doc.lower(t as usize));
        if let Some(Some(long)) = by_letters.get(&*word)
            && seen.insert(word.into_owned())
        {
            out.push(Definition { short: (t, t + 1), long: *long });
        }
    }
    out
}
