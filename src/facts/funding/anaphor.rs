//! Payers that are not named where they pay: `it will provide $5`, `the foundation gave`, `we have invested`.

use super::super::Release;
use super::phrase;
use crate::gazetteer::label::Label;
use crate::record::{Person, Quote};
use crate::resolve::Found;
use crate::rules::phase::Slot;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What speeches tell: who speaks for which body.
#[derive(Clone, Copy, Debug)]
pub(super) struct Speeches<'a> {
    pub(super) people: &'a [Person],
    pub(super) quotes: &'a [Quote],
}

/// The id of the body that the words of a slot stand for.
pub(super) fn meant(r: &Release<'_, '_>, slot: &Slot, speeches: Speeches<'_>) -> Option<String> {
    match r.doc.lower(slot.first as usize) {
        w if w == b"our" || is_we(w) => speaker(r, slot, speeches),
        b"i" => quote(r, slot, speeches).and_then(|q| q.speaker.clone()).filter(|id| id.starts_with("person")),
        // What the subject of the sentence gives: `ACME has helped for years, donating $5 to schools`.
        _ if r.doc.is(slot.first as usize, Class::SubjectsGift) => subject(r, slot.first).and_then(|f| r.id(f)).map(str::to_owned),
        _ => office(r, slot, speeches).or_else(|| named(r, slot).map(str::to_owned)),
    }
}

/// `we`, `we’ve`.
pub(super) fn is_we(word: &[u8]) -> bool {
    is_pronoun(word, b"we")
}

/// A pronoun, or the pronoun with its verb: `they`, `they’ve`.
pub(super) fn is_pronoun(word: &[u8], pronoun: &[u8]) -> bool {
    word.strip_prefix(pronoun).is_some_and(|rest| rest.is_empty() || rest.starts_with(b"'") || rest.starts_with("’".as_bytes()))
}

/// The one body that a person has a post at.
pub(super) fn employer(person: &str, speeches: Speeches<'_>) -> Option<String> {
    let mut bodies = numbered(speeches.people, person)?.roles.iter().filter_map(|post| post.organization.as_deref());
    let first = bodies.next()?;
    bodies.all(|b| b == first).then(|| first.to_owned())
}

/// Somebody with no post but one that gives: a founder, a philanthropist.
pub(super) fn for_himself(person: &str, speeches: Speeches<'_>) -> bool {
    let own = |title: &str| {
        title
            .split(' ')
            .any(|w| matches!(w.to_ascii_lowercase().as_str(), "founder" | "philanthropist" | "businessman" | "businesswoman" | "entrepreneur" | "donor"))
    };
    numbered(speeches.people, person).is_some_and(|p| p.roles.iter().all(|post| own(&post.title)))
}

/// `the Minister`: the person named last before who holds such an office.
fn office(r: &Release<'_, '_>, slot: &Slot, speeches: Speeches<'_>) -> Option<String> {
    let noun = r.doc.lower(slot.end.checked_sub(1)? as usize);
    if !Class::PublicOffice.holds(noun) {
        return None;
    }
    let noun = core::str::from_utf8(noun).ok()?;
    let to = r.found.partition_point(|f| f.end <= slot.first);
    let before = r.found.get(to.saturating_sub(FAR)..to)?.iter().rev().filter(|f| f.kind == Kind::Person).filter_map(|f| r.id(f));
    let holds = |id: &&str| {
        let roles = numbered(speeches.people, id).map(|p| p.roles.as_slice()).unwrap_or_default();
        roles.iter().any(|post| post.title.to_lowercase().split([' ', '-']).any(|w| w == noun))
    };
    before.into_iter().find(holds).map(str::to_owned)
}

/// Who `we` are: in a quotation the body that its speaker has a post at, else the body that the release is about, where it opens it.
fn speaker(r: &Release<'_, '_>, slot: &Slot, speeches: Speeches<'_>) -> Option<String> {
    let quote = match quote(r, slot, speeches) {
        Some(q) => q,
        None => return heading(r, slot.first).or_else(|| issuer(r)).filter(|_| !opened(r, slot.first)),
    };
    let who = quote.speaker.as_deref()?;
    let Some(person) = numbered(speeches.people, who) else { return Some(who.to_owned()) };
    person.roles.iter().find_map(|post| post.organization.clone())
}

/// The quotation that a word stands in.
fn quote<'q>(r: &Release<'_, '_>, slot: &Slot, speeches: Speeches<'q>) -> Option<&'q Quote> {
    let (at, _) = r.span(slot.first, slot.end);
    let n = speeches.quotes.partition_point(|q| q.end <= at);
    speeches.quotes.get(n).filter(|q| q.start <= at)
}

/// The person of an id: they count from 1 in the order of the records.
pub(super) fn numbered<'p>(people: &'p [Person], id: &str) -> Option<&'p Person> {
    people.get(id.strip_prefix("person")?.parse::<usize>().ok()?.checked_sub(1)?)
}

/// A quotation mark of the same paragraph stands open before a token: somebody speaks, nobody knows who.
fn opened(r: &Release<'_, '_>, at: u32) -> bool {
    let marks = |t: &u32| matches!(r.doc.shape(*t as usize), Shape::QuoteOpen | Shape::Quote | Shape::QuoteClose | Shape::SingleOpen);
    let last = (at.saturating_sub(FAR as u32)..at).rev().take_while(|t| r.doc.shape(*t as usize) != Shape::Para).find(marks);
    last.is_some_and(|t| r.doc.shape(t as usize) != Shape::QuoteClose)
}

/// How many lines back a heading is looked for, and how long one is.
const LINES: usize = 12;
const WORDS: u32 = 14;

/// The body of the heading that a line stands under: `About Acme`.
fn heading(r: &Release<'_, '_>, at: u32) -> Option<String> {
    let here = r.doc.line_of(at as usize);
    let lines = r.doc.lines.get(here.saturating_sub(LINES)..here)?;
    let about = lines.iter().rev().find(|l| r.doc.lower(l.start as usize) == b"about" && l.end < l.start + WORDS)?;
    r.inside(Kind::Org, about.start, about.end).next().and_then(|(_, f)| r.id(f)).map(str::to_owned)
}

fn issuer(r: &Release<'_, '_>) -> Option<String> {
    r.ids.get(r.issuer()? as usize).cloned().flatten()
}

/// The body that is the subject before a token: of the sentence (`ACME said it will pay`), else of the one before, which begins with it.
fn subject<'a>(r: &Release<'a, '_>, at: u32) -> Option<&'a Found> {
    let (from, _) = phrase::sentence(r.doc, at);
    // `the news from the Ministry that it will pay`
    let told = at.checked_sub(2).filter(|_| r.doc.lower(at as usize - 1) == b"that").and_then(|t| phrase::name_at(r, t));
    if let Some(f) = told.filter(|f| f.kind == Kind::Org && f.first >= from && f.end + 1 == at) {
        return Some(f);
    }
    let own = || bodies(r, from, at).find(|f| !led(r, f.first));
    let before = || {
        let end = from.checked_sub(1)?;
        let (earlier, _) = phrase::sentence(r.doc, end.checked_sub(1)?);
        bodies(r, earlier, end).next().filter(|f| f.first <= earlier + 2 && !led(r, f.first))
    };
    own().or_else(before)
}

fn bodies<'a>(r: &Release<'a, '_>, from: u32, to: u32) -> impl Iterator<Item = &'a Found> {
    // `/PRNewswire/ -- Acme said`
    r.inside(Kind::Org, from, to)
        .map(|(_, f)| f)
        .filter(|f| !(f.first > 0 && r.doc.shape(f.first as usize - 1) == Shape::Slash && r.doc.shape(f.end as usize) == Shape::Slash))
}

/// A preposition or a possessive leads to the name: it is no subject.
fn led(r: &Release<'_, '_>, first: u32) -> bool {
    let word = |n: u32| first.checked_sub(n).map_or(&b""[..], |t| r.doc.lower(t as usize));
    let before = if word(1) == b"the" { word(2) } else { word(1) };
    matches!(before, b"with" | b"by" | b"to" | b"for" | b"of" | b"from" | b"about" | b"and" | b"against" | b"between" | b"at" | b"on" | b"in" | b"under")
}

/// `the foundation`: the nearest body before it whose name says so, else the body that the release is about.
fn named<'r>(r: &'r Release<'_, '_>, slot: &Slot) -> Option<&'r str> {
    let noun = r.doc.lower(slot.end.checked_sub(1)? as usize);
    let to = r.found.partition_point(|f| f.end <= slot.first);
    // `the Green Towns programme … The programme offers grants`
    let scheme = |f: &Found| f.kind == Kind::Other && matches!(noun, b"program" | b"programme" | b"scheme" | b"initiative" | b"fund");
    let says = |f: &&Found| {
        (scheme(f) && r.doc.lower(f.end as usize) == noun)
            || (f.kind == Kind::Org || scheme(f)) && (f.first..f.end).any(|t| r.doc.shape(t as usize) != Shape::Lower && r.doc.lower(t as usize) == noun)
    };
    let near = r.found.get(to.saturating_sub(FAR)..to)?.iter().rev().find(says);
    let told = near.and_then(|f| r.id(f));
    // `the firm` that an authority speaks of is not the authority.
    let trade = matches!(noun, b"company" | b"firm" | b"corporation" | b"charity" | b"nonprofit");
    let state = |t: &u32| r.name(*t).split(' ').any(|w| Class::StateName.holds_name(w));
    // `the airline`, `the lender`: the company that the release is from, whose name does not say it.
    let of_trade = Class::CompanyByTrade.holds(noun);
    let fits = |t: &u32| {
        Class::AnyBody.holds(noun) && !(trade && state(t)) || of_trade && !state(t) && !r.name(*t).split(' ').any(|w| Class::NoCompanyName.holds_name(w))
    };
    let before =
        || Class::AnyBody.holds(noun).then(|| topic(r, slot.first)).flatten().filter(|f| !(trade && f.thing.is_some_and(|t| state(&t)))).and_then(|f| r.id(f));
    told.or_else(before).or_else(|| r.ids.get(r.issuer().filter(fits)? as usize)?.as_deref())
}

/// `Acme Capital is an investor in mills. Since 1990 [the firm] has`: the body that the sentence before begins with, in the same paragraph.
fn topic<'a>(r: &Release<'a, '_>, at: u32) -> Option<&'a Found> {
    let (from, _) = phrase::sentence(r.doc, at);
    let end = from.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Stop)?;
    let (earlier, _) = phrase::sentence(r.doc, end.checked_sub(1)?);
    let f = phrase::name_at(r, earlier + u32::from(phrase::article(r, earlier))).filter(|f| f.kind == Kind::Org && f.first <= earlier + 1)?;
    let next = r.doc.lower(f.end as usize);
    let verb = r.labels(f.end) & (Label::VerbS.bit() | Label::VerbPast.bit()) != 0 || matches!(next, b"is" | b"was" | b"has" | b"are" | b"have");
    (verb && r.doc.shape(f.end as usize) == Shape::Lower).then_some(f)
}

/// How many names back `the foundation` reaches.
const FAR: usize = 64;
