//! Short names: what a bracket gives beside a name, and initials that nobody defines.

use super::acronym::NAMES;
use super::compete::{Proposal, Taken};
use super::definition::Definition;
use super::{Form, Found};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::hash::hash;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use core::cell::OnceCell;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// Short names that a bracket gives: `Zentrix Electrical (“Zentrix”)`, `Zentrix Holdings, Inc. (NYSE: ZTX) (the “Company”)`.
pub(crate) fn in_brackets(doc: &Document<'_>, found: &[Found], taken: &Taken) -> Vec<Proposal> {
    let mut out = Vec::new();
    for f in found.iter().filter(|f| matches!(f.kind, Kind::Org | Kind::Person) && f.thing.is_some()) {
        // `Zentrix Limited. (“Zentrix”)`
        let dot = matches!(doc.shape(f.end as usize), Shape::Dot | Shape::Stop) && doc.shape(f.end as usize + 1) == Shape::Open;
        let mut at = f.end + u32::from(dot && f.kind == Kind::Org);
        // Legal suffixes, tickers and ages stand between.
        for _ in 0..6 {
            if doc.shape(at as usize) != Shape::Open {
                break;
            }
            let Some(close) = (at..at + 24).find(|t| doc.shape(*t as usize) == Shape::Close) else { break };
            let mut t = at + 1;
            // `Oxley Capital Management LP (Oxley)`
            let own = close == at + 2 && f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 3;
            if own && doc.shape(t as usize) == Shape::Cap && doc.lower(t as usize) == doc.lower(f.first as usize) && taken.by(t, close).is_none() {
                out.push(Proposal {
                    kind: f.kind,
                    first: t,
                    end: close,
                    phase: NAMES + 1,
                    priority: 8,
                    rule: "short-name-in-brackets",
                    certainty: Certainty::Sure,
                    form: Form::Short,
                    thing: f.thing,
                });
            }
            while t < close {
                // `(”Zentrix” or the ”Company”)`: Nordic marks close on either side.
                let opening = doc.shape(t as usize) == Shape::QuoteClose && doc.tokens.get(t as usize + 1).is_some_and(|n| !n.spaced && n.shape == Shape::Cap);
                // `(TSX: “OXL”)` holds a ticker.
                let ticker = doc.shape(t as usize - 1) == Shape::Colon;
                let quoted = !ticker && (opening || matches!(doc.shape(t as usize), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen));
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

/// Names that a bracket behind a body's says it has or had: `Zentrix Corp. (formerly known as Oxley Plexo Corp.)`. (the other name's key, the name's)
pub(crate) fn renamed(doc: &Document<'_>, found: &[Found]) -> Vec<(u64, u64)> {
    let mut out = Vec::new();
    let bodies = || found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full);
    // Few releases have such a bracket.
    let starts: OnceCell<FxHashMap<u32, u32>> = OnceCell::new();
    let by_start = || starts.get_or_init(|| bodies().map(|f| (f.first, f.end)).collect());
    for f in bodies() {
        // Brackets of tickers and short names stand between.
        let mut at = f.end;
        for _ in 0..6 {
            if doc.shape(at as usize) != Shape::Open {
                break;
            }
            let Some(close) = (at..at + 24).find(|t| doc.shape(*t as usize) == Shape::Close) else { break };
            let said = matches!(
                doc.lower(at as usize + 1),
                b"formerly" | b"previously" | b"f/k/a" | b"fka" | b"now" | b"also" | b"doing" | b"trading" | b"d/b/a" | b"dba"
            );
            let filler = |t: u32| matches!(doc.lower(t as usize), b"known" | b"as" | b"called" | b"named" | b"business" | b"the" | b"under" | b"name");
            let from = (at + 2..close).find(|t| !filler(*t)).unwrap_or(close);
            if said && let Some(end) = by_start().get(&from) {
                out.push((super::key::key_number(doc, from, *end), super::key::key_number(doc, f.first, f.end)));
            }
            at = close + 1;
        }
    }
    out
}

/// Words in capitals that nobody defines and that are the initials of one body's words: `Zentrix Growth Funds` and `ZGF`, `the Department of Trade and
/// Rural Industry` and `DTRI`; or of those before its `of` or `for`: `Cooperative Research Centre for Marsh Birds` and `CRC`. (the acronym, the name)
pub(crate) fn initials(doc: &Document<'_>, found: &[Found], taken: &Taken) -> Vec<Definition> {
    let mut bodies = ByLetters::default();
    for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 2) {
        if f.end - f.first >= 3 {
            bodies.note(doc, f);
        }
        bodies.note_with_article(doc, f);
    }
    let mut out: Vec<Definition> = Vec::new();
    if bodies.names.is_empty() {
        return out;
    }
    let ByLetters { names, mut letters, pairs } = bodies;
    let mut seen = FxHashSet::default();
    // Words with capitals, and where pairs are called by their letters each `&`.
    let every = if pairs { doc.tokens.len() as u32 } else { 0 };
    for t in (0..every).chain(doc.openers.iter().copied().filter(|_| !pairs)) {
        let (first, end) = match doc.shape(t as usize) {
            Shape::Caps => (t, t + 1),
            Shape::Cap if between(doc.word(t as usize)) => (t, t + 1),
            Shape::Amp if pairs && t > 0 && [t - 1, t + 1].iter().all(|i| matches!(doc.shape(*i as usize), Shape::Initial | Shape::Caps)) => (t - 1, t + 2),
            _ => continue,
        };
        if taken.by(first, end).is_some() {
            continue;
        }
        letters.clear();
        letters.extend((first..end).flat_map(|t| doc.lower(t as usize).iter().copied()));
        let word = hash(&letters);
        if let Some((_, Some(long))) = names.get(&word)
            && seen.insert(word)
        {
            out.push(Definition { short: (first, end), long: *long });
        }
    }
    out
}

/// Bodies by the letters that they may be called by.
#[derive(Default)]
struct ByLetters {
    /// The key of a name, and its words while it alone has the letters.
    names: FxHashMap<u64, (u64, Option<(u32, u32)>)>,
    /// Room for letters.
    letters: SmallVec<[u8; 16]>,
    /// Some have an `&` in them.
    pairs: bool,
}

impl ByLetters {
    /// `TMO` of `The Marlow Opera`: the article is a letter where the release writes it with a capital inside of a sentence.
    fn note_with_article(&mut self, doc: &Document<'_>, f: &Found) {
        let article = f.first.checked_sub(1).filter(|t| doc.shape(*t as usize) == Shape::Cap && doc.lower(*t as usize) == b"the");
        let inside = |t: u32| doc.places.get(t as usize) == Some(&Place::Mid);
        if !article.is_some_and(inside) || (f.first..f.end).any(|t| doc.shape(t as usize) != Shape::Cap) {
            return;
        }
        self.letters.clear();
        self.letters.push(b't');
        self.letters.extend((f.first..f.end).filter_map(|t| doc.lower(t as usize).first().copied()));
        self.add(super::key::key_number(doc, f.first, f.end), f);
    }

    /// The letters of all its words, of those in front of `of`, with the small ones, around an `&`.
    fn note(&mut self, doc: &Document<'_>, f: &Found) {
        let key = super::key::key_number(doc, f.first, f.end);
        let shape = |t: u32| doc.shape(t as usize);
        let initial = |t: u32| doc.lower(t as usize).first().copied();
        let capitals = |first: u32, end: u32| (first..end).filter(|t| shape(*t).is_capital()).filter_map(initial);
        self.letters.clear();
        self.letters.extend(capitals(f.first, f.end));
        let whole = self.letters.len();
        if whole >= 3 {
            self.add(key, f);
        }
        let joint = (f.first + 3..f.end).find(|t| matches!(doc.lower(*t as usize), b"for" | b"of" | b"on"));
        if let Some(joint) = joint.filter(|j| (f.first..*j).all(|t| shape(t) == Shape::Cap)) {
            self.letters.truncate((joint - f.first) as usize);
            self.add(key, f);
        }
        // `Department for Boats`, `DfB`
        self.letters.clear();
        self.letters.extend((f.first..f.end).filter(|t| shape(*t).is_word()).filter_map(initial));
        if self.letters.len() > whole && self.letters.len() >= 3 {
            self.add(key, f);
        }
        if let Some(amp) = (f.first + 1..f.end - 1).find(|t| shape(*t) == Shape::Amp) {
            self.letters.clear();
            if amp == f.first + 1 {
                // `Quill & Tern Publishing Group` and `Q&T`
                self.letters.extend(initial(amp - 1).into_iter().chain([b'&']).chain(initial(amp + 1)));
            } else {
                // `Code for Tides & Society` and `CT&S`
                self.letters.extend(capitals(f.first, amp).chain([b'&']).chain(capitals(amp + 1, f.end)));
            }
            self.add(key, f);
            self.pairs = true;
        }
    }

    /// The letters are those of this body.
    fn add(&mut self, key: u64, f: &Found) {
        let (same, long) = self.names.entry(hash(&self.letters)).or_insert((key, Some((f.first, f.end))));
        *long = long.filter(|_| *same == key);
    }
}

/// `DfB`: a capital at either end, small letters between.
fn between(word: &str) -> bool {
    (3..=6).contains(&word.len()) && word.bytes().last().is_some_and(|b| b.is_ascii_uppercase()) && word.bytes().any(|b| b.is_ascii_lowercase())
}
