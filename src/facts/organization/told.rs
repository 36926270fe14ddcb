//! Where a release says what a body is: `Zentrix, a Leeds-based maker of pumps,`, `Zentrix is the charity that …`, `the Dutch bank Veldkamp`.

use super::noun::{Noun, noun};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How many mentions of a body are looked at: who is named often is described early or at the foot.
const LOOKED: usize = 24;

/// How long a description can be.
const LONGEST: u32 = 32;

/// Words that say what a body is: tokens, and whether they stand in front of its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub(super) first: u32,
    pub(super) end: u32,
    pub(super) front: bool,
}

/// All that a release says a body is, in text order.
pub(super) fn told(r: &Release<'_, '_>, thing: u32) -> Vec<Told> {
    let all = r.places_of(thing);
    let looked = all.iter().take(LOOKED).chain(all.iter().skip(LOOKED).rev().take(4));
    let mentions = looked.filter_map(|i| r.found.get(*i as usize));
    mentions.flat_map(|f| [in_front(r, f), behind(r, f)]).flatten().collect()
}

/// The token behind brackets and marks that belong to a name: `Zentrix™ (NYSE: ZTX) (“ZTX”)`.
pub(super) fn past_brackets(r: &Release<'_, '_>, f: &Found) -> u32 {
    let mut at = f.end;
    for _ in 0..4 {
        match r.doc.shape(at as usize) {
            // `Zentrix Ltd. (ZTX)`
            Shape::Dot if matches!(r.doc.shape(at as usize + 1), Shape::Open | Shape::Comma | Shape::Poss) => at += 1,
            Shape::Open if !article(r.doc.lower(at as usize + 1)) || short_name(r, at + 2) => {
                match (at + 1..at + 24).find(|t| r.doc.shape(*t as usize) == Shape::Close) {
                    Some(close) => at = close + 1,
                    None => break,
                }
            }
            Shape::Mark => at += 1,
            _ => break,
        }
    }
    at
}

/// `(the “Company”)`
fn short_name(r: &Release<'_, '_>, at: u32) -> bool {
    let shape = r.doc.shape(at as usize);
    shape.is_capital() && r.doc.shape(at as usize + 1) == Shape::Close || matches!(shape, Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen)
}

fn behind(r: &Release<'_, '_>, f: &Found) -> Option<Told> {
    let mut at = past_brackets(r, f);
    match r.doc.shape(at as usize) {
        // `Zentrix, which is a …`, `Zentrix – a …`, `Zentrix (a …)`
        Shape::Comma | Shape::Dash | Shape::Hyphen | Shape::Open => {
            at += 1;
            if matches!(r.doc.lower(at as usize), b"which" | b"that") {
                at = verb(r, at + 1)?;
            }
        }
        Shape::Lower => at = verb(r, at)?,
        _ => return None,
    }
    let opens = article(r.doc.lower(at as usize))
        || matches!(
            r.doc.lower(at as usize),
            b"one" | b"part" | b"owned" | b"based" | b"headquartered" | b"located" | b"wholly" | b"majority" | b"jointly" | b"incorporated" | b"domiciled"
        )
        || r.doc.shape(at as usize) == Shape::Lower && noun(r.doc.lower(at as usize), b"").is_some()
        || r.doc.shape(at as usize + 1) == Shape::Poss && r.doc.shape(at as usize).is_capital()
        || demonym(r, at).is_some();
    let ends = |t: &u32| {
        matches!(
            r.doc.shape(*t as usize),
            Shape::Stop | Shape::Semi | Shape::Colon | Shape::Bang | Shape::Para | Shape::Break | Shape::Close | Shape::QuoteOpen
        )
    };
    let end = (at..at + LONGEST).find(ends).unwrap_or(at + LONGEST);
    (opens && end > at).then_some(Told { first: at, end, front: false })
}

/// The token behind `is`, `is also`, `was once`.
fn verb(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    if !matches!(r.doc.lower(at as usize), b"is" | b"are" | b"was" | b"remains" | b"became" | b"serves") {
        return None;
    }
    let mut at = at + 1;
    while matches!(r.doc.lower(at as usize), b"also" | b"today" | b"now" | b"currently" | b"as" | b"itself" | b"proudly" | b"still") {
        at += 1;
    }
    Some(at)
}

fn article(word: &[u8]) -> bool {
    matches!(word, b"a" | b"an" | b"the" | b"its" | b"their" | b"our" | b"your")
}

/// `the Danish brewer Skovby`, `London-based charity Harbour`, `the regulator, Ofwend,`
fn in_front(r: &Release<'_, '_>, f: &Found) -> Option<Told> {
    let mut end = f.first;
    while end > 0 && matches!(r.doc.shape(end as usize - 1), Shape::Quote | Shape::QuoteOpen) {
        end -= 1;
    }
    let comma = end > 1 && r.doc.shape(end as usize - 1) == Shape::Comma;
    end -= u32::from(comma);
    let mut first = end;
    let part = |t: u32| match r.doc.shape(t as usize) {
        Shape::Lower => {
            r.labels(t) & (Label::Noun.bit() | Label::Adjective.bit() | Label::RoleMod.bit()) != 0
                || noun(r.doc.lower(t as usize), b"").is_some()
                || based(r.doc.lower(t as usize))
                || hyphened(r.doc.lower(t as usize))
        }
        Shape::Hyphen | Shape::Poss => true,
        s => s.is_capital(),
    };
    while first > 0 && end - first < 8 && part(first - 1) {
        first -= 1;
    }
    if first == end {
        return None;
    }
    // `The regulator, Ofwend, fined`: an article in front, and a comma behind the name.
    let closed = || r.doc.shape(past_brackets(r, f) as usize) == Shape::Comma && first > 0 && article(r.doc.lower(first as usize - 1));
    (!comma || closed()).then_some(Told { first, end, front: true })
}

fn hyphened(word: &[u8]) -> bool {
    word.contains(&b'-')
}

/// `Leeds-based`
pub(super) fn based(word: &[u8]) -> bool {
    matches!(word, b"based" | b"headquartered" | b"domiciled" | b"registered" | b"incorporated")
}

/// The one country whose people a word is: `Danish`.
pub(super) fn demonym<'a>(r: &Release<'a, '_>, at: u32) -> Option<&'a str> {
    let cell = r.cell(at).filter(|c| c.shape.is_capital() && r.gazetteer.labels(c) & Label::Demonym.bit() != 0)?;
    let mut all = r.gazetteer.entries(cell).filter(|e| e.label() == "demonym").map(|e| e.country());
    let one = all.next().filter(|c| !c.is_empty())?;
    all.all(|c| c == one).then_some(one)
}

impl Told {
    /// The noun that the description comes down to, and the token behind it: the last of the first noun phrase that tells a kind
    /// (`a school bus manufacturer`, `a nonprofit newsroom`).
    pub(super) fn noun(&self, r: &Release<'_, '_>) -> Option<(Noun, u32)> {
        if self.front {
            let (last, before) = (self.end.checked_sub(1)?, self.end.checked_sub(2).filter(|t| *t >= self.first));
            let told = noun(r.doc.lower(last as usize), before.map_or(b"", |t| r.doc.lower(t as usize)));
            return told.filter(|_| r.doc.shape(last as usize) == Shape::Lower || last == self.first || self.opens_sentence(r)).map(|n| (n, self.end));
        }
        let mut found: Option<(Noun, u32)> = None;
        let mut unpaid: Option<Noun> = None;
        let mut t = self.first;
        while t < self.end {
            let word = r.doc.lower(t as usize);
            match r.doc.shape(t as usize) {
                Shape::Comma | Shape::Dash | Shape::Slash | Shape::Open if found.is_some() => break,
                // `501(c)(3)`
                _ if word == b"501" => found = found.or(noun(word, b"").map(|n| (n, t + 1))),
                s if s.is_word() => {
                    if matches!(word, b"and" | b"or" | b"but" | b"not") && found.is_some() {
                        break;
                    }
                    let one_of = t == self.first + 1 && word == b"of" && r.doc.lower(self.first as usize) == b"one";
                    // `a Leeds-based maker`
                    let joined = based(word) && r.doc.shape(t as usize - 1) == Shape::Hyphen;
                    if stops(word) && !one_of && !joined {
                        break;
                    }
                    if self.body_at(r, t) {
                        break;
                    }
                    let before = t.checked_sub(1).filter(|b| *b >= self.first).map_or(&b""[..], |b| r.doc.lower(b as usize));
                    // `a company director` is somebody; `the university's fund` is a fund.
                    let none = r.labels(t + 1) & Label::RoleHead.bit() != 0
                        && r.doc.shape(t as usize + 1) == Shape::Lower
                        && noun(r.doc.lower(t as usize + 1), word).is_none()
                        || r.doc.shape(t as usize + 1) == Shape::Poss;
                    match noun(word, before).filter(|_| !none) {
                        Some(n) if matches!(word, b"nonprofit" | b"non-profit" | b"not-for-profit") => {
                            unpaid = Some(n);
                            found = Some((n, t + 1));
                        }
                        Some(n) => found = Some((n, t + 1)),
                        None if found.is_some() && r.labels(t) & (Label::Noun.bit() | Label::Adjective.bit()) == 0 => break,
                        None => {}
                    }
                }
                _ => {}
            }
            t += 1;
        }
        let (told, end) = found?;
        // `Zentrix, the Danish brewer Skovby and others`: what stands directly before a name is said of that.
        if self.body_at(r, end) {
            return None;
        }
        use crate::record::OrganizationKind::{Education, Media};
        Some((unpaid.filter(|_| !matches!(told.kind, Education | Media)).unwrap_or(told), end))
    }

    fn opens_sentence(&self, r: &Release<'_, '_>) -> bool {
        self.first.checked_sub(1).is_none_or(|b| matches!(r.doc.shape(b as usize), Shape::Stop | Shape::Para | Shape::Break))
    }

    /// Does another body's name begin there?
    fn body_at(&self, r: &Release<'_, '_>, t: u32) -> bool {
        r.found.binary_search_by_key(&t, |f| f.first).ok().and_then(|i| r.found.get(i)).is_some_and(|f| f.kind == Kind::Org)
    }
}

/// Words that end a noun phrase.
fn stops(word: &[u8]) -> bool {
    Class::EndsNounPhrase.holds(word)
}
