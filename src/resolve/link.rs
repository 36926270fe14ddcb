//! Which mentions of a release name the same thing.

use super::key::{key, key_number, written};
use super::{Form, Found, body};
use crate::gazetteer::Gazetteer;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::hash::hash;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// One thing of the release: what all its mentions name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Thing {
    pub(crate) kind: Kind,
    /// Its words, folded: what makes it the same.
    pub(crate) key: String,
    /// The same as a number.
    pub(crate) number: u64,
    /// The token where it was first named in full.
    pub(crate) first: u32,
    /// Its fullest mention (place in `found`).
    pub(crate) fullest: usize,
    /// Listed identity (`unodc`, `geonames-1512440`), if one list entry alone fits.
    pub(crate) id: Option<String>,
    pub(crate) acronym: Option<String>,
}

/// A short form that the release's own table gives, and what it stands for: numbers of keys, and tokens where the words stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alias {
    pub(crate) short: u64,
    pub(crate) long: u64,
    pub(super) short_at: (u32, u32),
    pub(super) long_at: (u32, u32),
}

impl Alias {
    pub(crate) fn new(doc: &Document<'_>, d: &super::definition::Definition) -> Alias {
        Alias { short: key_number(doc, d.short.0, d.short.1), long: key_number(doc, d.long.0, d.long.1), short_at: d.short, long_at: d.long }
    }
}

/// The things of a release, found mention by mention.
#[derive(Debug, Default)]
pub(crate) struct Linker {
    pub(crate) things: Vec<Thing>,
    /// Things by their mentions as they are written.
    by_mention: FxHashMap<u64, u32>,
    by_key: FxHashMap<(Kind, u64), u32>,
    by_id: FxHashMap<(Kind, u64), u32>,
    /// Things by a word that a like name must share: the first of a body's or another name's, any of a person's.
    by_word: FxHashMap<(Kind, u64), SmallVec<[u32; 4]>>,
    /// Bodies by what else they are called ([`body::other_names`]).
    by_other: FxHashMap<u64, SmallVec<[u32; 2]>>,
    /// Other names that the release itself gives: their keys and those of the names.
    pub(crate) renamed: Vec<(u64, u64)>,
}

/// What one long text left behind is not kept.
const KEPT: usize = 1 << 12;

impl Linker {
    /// For the next text: nothing is found, the buffers stay.
    pub(crate) fn clear(&mut self) {
        if self.things.capacity().max(self.by_mention.capacity()) > KEPT {
            *self = Linker::default();
        }
        let Linker { things, by_mention, by_key, by_id, by_word, by_other, renamed } = self;
        things.clear();
        by_mention.clear();
        by_key.clear();
        by_id.clear();
        by_word.clear();
        by_other.clear();
        renamed.clear();
    }

    /// Keeps the things alone: nothing is linked any more.
    pub(crate) fn forget(&mut self) {
        *self = Linker { things: core::mem::take(&mut self.things), ..Linker::default() };
    }

    /// Links all mentions that name no thing yet. `acronyms`: the release's own table.
    pub(crate) fn link(&mut self, doc: &Document<'_>, gazetteer: &Gazetteer, found: &mut [Found], acronyms: &[Alias]) {
        // Full names first, so that short forms find them; the longest of a kind before its beginnings.
        let open = |f: &Found| f.thing.is_none() && !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration);
        let unlinked = found.iter().zip(0u32..).filter(|(f, _)| open(f));
        let mut order: Vec<(u8, core::cmp::Reverse<u32>, u32, u32)> =
            unlinked.map(|(f, i)| (f.form as u8, core::cmp::Reverse(f.end - f.first), f.first, i)).collect();
        order.sort_unstable();
        let long_of: FxHashMap<u64, u64> = acronyms.iter().map(|a| (a.short, a.long)).chain(self.renamed.iter().copied()).collect();
        for (.., i) in order {
            let Some(f) = found.get_mut(i as usize) else { continue };
            let written = written(doc, f);
            if let Some(at) = self.by_mention.get(&written) {
                f.thing = Some(*at);
                continue;
            }
            let at = self.thing_of(doc, gazetteer, f, i as usize, &long_of);
            self.by_mention.insert(written, at);
            f.thing = Some(at);
        }
    }

    /// The thing of a mention that is written as none before it.
    fn thing_of(&mut self, doc: &Document<'_>, gazetteer: &Gazetteer, f: &Found, place: usize, long_of: &FxHashMap<u64, u64>) -> u32 {
        let number = key_number(doc, f.first, f.end);
        let id = identity(gazetteer, doc, f);
        let id_number = id.as_ref().map(|id| (f.kind, hash(id.as_bytes())));
        let known = |k: &u64| self.by_key.get(&(f.kind, *k)).copied();
        let at = known(&number).or_else(|| long_of.get(&number).and_then(known)).or_else(|| id_number.as_ref().and_then(|id| self.by_id.get(id)).copied());
        let at = at.unwrap_or_else(|| {
            let key = key(doc, f.first, f.end);
            let others = if f.kind == Kind::Org { body::other_names(doc, gazetteer, f, &key) } else { SmallVec::new() };
            self.similar(f, &key).or_else(|| self.called(f, &key, &others)).unwrap_or_else(|| {
                let at = self.things.len() as u32;
                let words = key.split(' ').take(if f.kind == Kind::Person { 8 } else { 1 });
                let university = key.strip_prefix("university of ").filter(|p| f.kind == Kind::Org && !p.contains(' '));
                let several = f.kind == Kind::Person && key.contains(' ');
                for w in words.chain(university) {
                    self.by_word.entry((f.kind, of_word(w, several))).or_default().push(at);
                    let plain = w.trim_end_matches('.');
                    if several && plain != w {
                        self.by_word.entry((f.kind, of_word(plain, several))).or_default().push(at);
                    }
                }
                for other in &others {
                    let named = self.by_other.entry(*other).or_default();
                    if !named.contains(&at) && named.len() < 8 {
                        named.push(at);
                    }
                }
                self.things.push(Thing { kind: f.kind, key, number, first: f.first, fullest: place, id: id.clone(), acronym: None });
                at
            })
        });
        self.by_key.entry((f.kind, number)).or_insert(at);
        if let (Some(id), Some(n)) = (id, id_number) {
            self.by_id.entry(n).or_insert(at);
            if let Some(t) = self.things.get_mut(at as usize) {
                t.id.get_or_insert(id);
            }
        }
        at
    }

    /// A thing of the same kind that a shorter or differently worded name means.
    fn similar(&self, f: &Found, key: &str) -> Option<u32> {
        let fits = |t: &Thing| match f.kind {
            Kind::Org => (body::same_body(&t.key, key) || body::same_body(key, &t.key)) && !founded(t, f, key),
            Kind::Person => same_person(&t.key, key) || same_person(key, &t.key),
            Kind::Other => f.end - f.first >= 2 && starts_with_words(&t.key, key),
            _ => false,
        };
        let mut fitting: SmallVec<[u32; 8]> = SmallVec::new();
        let mut ask = |w: &str, several: bool| {
            // A word that dozens of things share tells nothing.
            let alike = self.by_word.get(&(f.kind, of_word(w, several))).map_or(&[][..], SmallVec::as_slice);
            fitting.extend(alike.iter().copied().take(64).filter(|t| self.things.get(*t as usize).is_some_and(fits)));
        };
        let last = key.rsplit(' ').next().unwrap_or("").trim_end_matches('.');
        // Of two names of several words that are one person's the last words are the same.
        let by_last = f.kind == Kind::Person && key.contains(' ') && !is_suffix(last);
        if by_last {
            ask(last, true);
        }
        for w in key.split(' ').take(if f.kind == Kind::Person { 8 } else { 1 }) {
            ask(w, false);
            if f.kind == Kind::Person && !by_last {
                ask(w, true);
            }
        }
        fitting.sort_unstable();
        fitting.dedup();
        // Two that fit are none.
        match fitting.as_slice() {
            [one] => Some(*one),
            // `Oxley Inc.` is `Oxley` before `Oxley Group Inc.` is.
            several if f.kind == Kind::Org => {
                let legal = |t: &&u32| self.things.get(**t as usize).is_some_and(|t| body::by_legal_form(&t.key, key));
                several.iter().filter(legal).min_by_key(|t| self.things.get(**t as usize).map(|t| t.first)).copied()
            }
            _ => None,
        }
    }

    /// The one body that is called so besides its own name; or the one that was called by one of `others` before its name came.
    fn called(&self, f: &Found, key: &str, others: &[u64]) -> Option<u32> {
        if f.kind != Kind::Org {
            return None;
        }
        if f.rule == "bare-head-and-its-post" {
            return self.headed(key);
        }
        let of = |name: u64| match self.by_other.get(&name).map(SmallVec::as_slice) {
            Some([one]) => Some(*one),
            _ => None,
        };
        let by_name = of(body::name(key)).or_else(|| of(body::squeezed(key)));
        let by_name = by_name.filter(|t| self.things.get(*t as usize).is_some_and(|t| !founded(t, f, key)));
        by_name.or_else(|| {
            others.iter().filter(|o| !self.by_other.contains_key(*o)).find_map(|o| {
                let t = self.by_key.get(&(Kind::Org, *o)).copied()?;
                self.things.get(t as usize).is_some_and(|t| t.id.is_none()).then_some(t)
            })
        })
    }

    /// `Trust chair Ann Holt` in a release that speaks of one trust: the one body of that head.
    fn headed(&self, head: &str) -> Option<u32> {
        let is = |t: &Thing| {
            t.kind == Kind::Org
                && (t.key.strip_suffix(head).is_some_and(|own| own.ends_with(' ')) || t.key.strip_prefix(head).is_some_and(|own| own.starts_with(" of ")))
        };
        let mut bodies = self.things.iter().zip(0u32..).filter(|(t, _)| is(t)).map(|(_, n)| n);
        bodies.next().filter(|_| bodies.next().is_none())
    }

    /// After all mentions are linked: each thing's fullest mention (the longest in full form, the first of equals) and its acronym.
    pub(crate) fn finish(&mut self, doc: &Document<'_>, gazetteer: &Gazetteer, found: &[Found]) {
        // Of equals one that is not in capitals: `PETER HOLT` in the headline is `Peter Holt`.
        let small = |f: &Found| f.kind != Kind::Person || (f.first..f.end).any(|t| matches!(doc.shape(t as usize), Shape::Cap | Shape::Inner));
        let rank = |f: &Found| (f.form == Form::Full, doc.bytes(f.first as usize, f.end as usize).len(), small(f));
        let mut best: Vec<Option<usize>> = vec![None; self.things.len()];
        for (i, f) in found.iter().enumerate() {
            let Some(b) = f.thing.and_then(|t| best.get_mut(t as usize)) else { continue };
            if b.and_then(|b| found.get(b)).is_none_or(|g| rank(f) > rank(g)) {
                *b = Some(i);
            }
        }
        let mut short: Vec<Option<(u8, usize)>> = vec![None; self.things.len()];
        for (i, f) in found.iter().enumerate() {
            let Some(t) = f.thing.map(|t| t as usize) else { continue };
            let fullest = best.get(t).copied().flatten() == Some(i);
            // By its own bracket, else by another mention in capitals, else because it has no other name.
            let how = match f.form {
                Form::Acronym => 0,
                // `ZENTRIX` in a headline is the name itself.
                _ if !fullest
                    && capitals(doc, f)
                    && best.get(t).copied().flatten().is_none_or(|b| !found.get(b).is_some_and(|b| has_word(doc, b, f.first))) =>
                {
                    1
                }
                _ if f.kind == Kind::Org && f.rule.starts_with("listed") && capitals(doc, f) && stands_for_words(gazetteer, doc, f) => 2,
                _ => continue,
            };
            if let Some(s) = short.get_mut(t)
                && s.is_none_or(|(h, _)| how < h)
            {
                *s = Some((how, i));
            }
        }
        for ((thing, best), short) in self.things.iter_mut().zip(best).zip(short) {
            thing.fullest = best.unwrap_or(thing.fullest);
            thing.acronym = short.and_then(|(_, i)| found.get(i)).map(|f| doc.words(f.first as usize, f.end as usize).to_owned());
        }
    }
}

/// `Oxley and the Oxley Foundation`: who is named before its foundation is another body.
fn founded(t: &Thing, f: &Found, key: &str) -> bool {
    f.first < t.first && t.key.strip_prefix(key) == Some(" foundation")
}

/// The number under which things stand that a word is part of; names of `several` words apart from others.
fn of_word(word: &str, several: bool) -> u64 {
    hash(word.as_bytes()) ^ u64::from(several)
}

/// What stands behind a surname.
fn is_suffix(word: &str) -> bool {
    matches!(word, "jr" | "sr" | "ii" | "iii" | "iv")
}

/// One word in capitals: `USAID`.
fn capitals(doc: &Document<'_>, f: &Found) -> bool {
    f.end == f.first + 1 && matches!(doc.shape(f.first as usize), Shape::Caps) && doc.lower(f.first as usize).len() >= 2
}

/// One of a name's words is that one.
fn has_word(doc: &Document<'_>, name: &Found, word: u32) -> bool {
    (name.first..name.end).any(|t| t != word && doc.lower(t as usize) == doc.lower(word as usize))
}

/// A list knows the words that it stands for: `UNICEF`, but not `NASDAQ`.
fn stands_for_words(gazetteer: &Gazetteer, doc: &Document<'_>, f: &Found) -> bool {
    let word = doc.words(f.first as usize, f.end as usize);
    gazetteer.named(doc, f.first, f.end).any(|e| e.label() == "org" && (e.name().contains(' ') || e.acronym() == word))
}

/// The one list entry that a name can be.
fn identity(gazetteer: &Gazetteer, doc: &Document<'_>, f: &Found) -> Option<String> {
    let wanted = match f.kind {
        Kind::Org => "org",
        Kind::Other => "other",
        // By any of its names.
        Kind::Place => return gazetteer.named(doc, f.first, f.end).find(|e| e.label() == "country").map(|e| format!("country-{}", e.country())),
        _ => return None,
    };
    let mut fitting = gazetteer.named(doc, f.first, f.end).filter(|e| e.label() == wanted && !e.id().is_empty() && !e.flags().contains('a'));
    let one = fitting.next()?;
    fitting.all(|e| e.id() == one.id()).then(|| one.id().to_owned())
}

fn starts_with_words(long: &str, short: &str) -> bool {
    long.strip_prefix(short).is_some_and(|rest| rest.starts_with(' '))
}

/// `Smith`, `J. Smith`, `John Smith`, `John Q. Smith`: the same surname, and given names that can be one.
pub(crate) fn same_person(long: &str, short: &str) -> bool {
    let last = |name: &'_ str| name.rfind(' ').map_or(0, |at| at + 1);
    let (la, lb) = (long.get(last(long)..).unwrap_or("").trim_end_matches('.'), short.get(last(short)..).unwrap_or("").trim_end_matches('.'));
    // Most names that share a word are of two surnames.
    if la != lb && short.contains(' ') && !is_suffix(la) && !is_suffix(lb) {
        return false;
    }
    let plain = |name| -> SmallVec<[&str; 8]> { str::split(name, ' ').map(|w| w.trim_end_matches('.')).filter(|w| !is_suffix(w)).collect() };
    let (a, b) = (plain(long), plain(short));
    match (a.as_slice(), b.as_slice()) {
        ([.., last], [one]) => last == one || a.first() == Some(one) || a.len() > 2 && a.ends_with(core::slice::from_ref(one)),
        ([g1, .., s1], [g2, .., s2]) => {
            let initial = |x: &str, y: &str| (x.len() == 1 || y.len() == 1) && x.chars().next() == y.chars().next();
            (s1 == s2 && (g1 == g2 || initial(g1, g2) || super::nickname::same_given(g1, g2))) || a.ends_with(&b)
        }
        _ => false,
    }
}
