//! Whom to call: contact blocks and sentences.
//!
//! A line is looked at only when it holds an address or digits enough for a telephone number. The block that it belongs to begins at the
//! heading above it (`Media contact:`) or at its own (`CONTACT: Ann Roe, 555 …`); in a paragraph, only the sentence that asks to get in touch counts.
//! What stands there (names, posts, numbers, addresses) is read in order, and a new contact begins where a new name or heading follows a number.

mod channel;
mod cue;
mod draft;
mod owner;
mod phone;
#[cfg(test)]
mod tests;

use super::Release;
use crate::gazetteer::label::Label;
use crate::record::{Contact, Email, Person, Phone, Place};
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use crate::text::{Line, Zone, holds_channel};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// Something that a contact is made of, with its place in the text.
#[derive(Clone, Debug)]
enum Item {
    /// A heading, and what it says the contact is for.
    Cue(Option<&'static str>),
    Person(u32),
    Organization(u32),
    /// A line that words a post: its tokens.
    Role(u32, u32),
    Phone(Phone),
    Email(Email),
    Url(String),
}

#[derive(Clone, Debug)]
struct Placed {
    start: usize,
    end: usize,
    item: Item,
}

/// Lines without address or number that a block may hold in a row.
const SILENT: usize = 6;

/// Every contact, in text order.
pub(super) fn contacts(r: &Release<'_, '_>, people: &[Person], places: &[Place], warnings: &mut Vec<String>) -> Vec<Contact> {
    let mut out = Vec::new();
    let countries = Countries::default();
    let hosts = OnceCell::new();
    let hosts = || hosts.get_or_init(|| owner::Hosts::new(r));
    let lines = &r.doc.lines;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if !line.channel {
            at += 1;
            continue;
        }
        let from = out.last().map_or(0, |c: &Contact| c.end);
        let (end, placed) = if prose(r, line) { (at + 1, sentences(r, &countries, places, line)) } else { block(r, &countries, places, at, from) };
        at = end.max(at + 1);
        out.extend(draft::contacts(r, people, &hosts, placed));
    }
    draft::drop_repeated(&mut out);
    for e in out.iter().flat_map(|c| &c.emails).filter(|e| e.address.is_none()) {
        warnings.push(format!("broken e-mail address: {}", e.text));
    }
    out
}

/// `jane.sample@ or call`, `jane@@example.org`: what touches an at sign and is no address.
pub(super) fn broken_addresses(r: &Release<'_, '_>) -> Vec<String> {
    let touches = |t: usize| r.doc.tokens.get(t).is_some_and(|x| !x.spaced);
    let part = |t: usize| r.doc.shape(t).is_word() || matches!(r.doc.shape(t), Shape::Num | Shape::NumWord);
    let signs = r.cells.iter().filter(|c| c.shape == Shape::At).map(|c| c.first as usize);
    let broken = signs.filter(|t| *t > 0 && touches(*t) && part(t - 1));
    broken.map(|t| format!("broken e-mail address: {}", r.doc.words(t - 1, if touches(t + 1) && part(t + 1) { t + 2 } else { t + 1 }))).collect()
}

/// A paragraph, not a line of a block.
fn prose(r: &Release<'_, '_>, line: &Line) -> bool {
    let (mut words, mut stopped) = (0, false);
    for t in line.start..line.end {
        let shape = r.doc.shape(t as usize);
        words += usize::from(shape.is_word());
        stopped |= shape == Shape::Stop && t + 1 < line.end;
        if words > 45 || words > 14 && stopped {
            return true;
        }
    }
    words > 28 && cue::heads(r, line).is_none()
}

/// A line that a person's name begins, perhaps behind a title or mark.
fn opens_with_person(r: &Release<'_, '_>, line: &Line) -> bool {
    r.inside(Kind::Person, line.start, line.end).next().is_some_and(|(_, f)| {
        f.end - f.first >= 2
            && (line.start..f.first)
                .all(|t| r.labels(t) & Label::Honorific.bit() != 0 || matches!(r.doc.shape(t as usize), Shape::Bullet | Shape::Hyphen | Shape::Dot))
    })
}

/// Where line `n` says that it heads a block. `Public Relations, Oxley Ltd` under a name says what the person does.
fn heading(r: &Release<'_, '_>, n: usize) -> Option<u32> {
    let line = r.doc.lines.get(n)?;
    let t = cue::heads(r, line)?;
    let above = n.checked_sub(1).and_then(|b| r.doc.lines.get(b)).is_some_and(|l| !l.channel && opens_with_person(r, l) && !prose(r, l));
    let colon = (line.start..line.end).any(|t| r.doc.shape(t as usize) == Shape::Colon);
    (colon || !above).then_some(t)
}

/// The block around line `at`: the line behind it, and what stands in it. `from`: the byte where the last contact ended.
fn block(r: &Release<'_, '_>, countries: &Countries, places: &[Place], at: usize, from: usize) -> (usize, Vec<Placed>) {
    let lines = &r.doc.lines;
    let get = |n: usize| lines.get(n);
    let mut start = at;
    let mut headed = heading(r, at).is_some();
    let asked = get(at).is_some_and(|l| cue::asks(r, l.start, l.end).is_some() || l.zone == Zone::Contact);
    for n in (at.saturating_sub(SILENT)..at).rev() {
        let Some(l) = get(n).filter(|l| r.span(l.start, l.end).0 >= from && !prose(r, l) && !cue::ends(r, l)) else { break };
        if heading(r, n).is_some() {
            (start, headed) = (n, true);
            break;
        }
        if l.end - l.start > 24 {
            break;
        }
    }
    if !headed {
        // `Ann Holt | Head of Press | 555 …`: a name that begins a line heads a block, too.
        let near = |n: &usize| get(*n).is_some_and(|l| (*n == at || l.end - l.start <= 16) && !prose(r, l) && r.span(l.start, l.end).0 >= from);
        let above = (at.saturating_sub(SILENT - 2)..=at).rev().take_while(near).find(|n| get(*n).is_some_and(|l| opens_with_person(r, l)));
        match above {
            Some(n) => start = n,
            None if asked => {}
            None => return (at + 1, Vec::new()),
        }
    }
    let (mut end, mut silent) = (at, 0);
    while let Some(l) = get(end).filter(|l| end == at || !cue::ends(r, l)) {
        if prose(r, l) {
            break;
        }
        silent = if l.channel { 0 } else { silent + 1 };
        if silent > SILENT {
            break;
        }
        end += 1;
    }
    let whole = lines.get(start..end).unwrap_or(&[]);
    let text = |l: &Line| r.doc.words(l.start as usize, l.end as usize);
    let regions = countries.of(r, places, whole.iter().map(text));
    let mut placed = Vec::new();
    for (n, l) in (start..).zip(whole) {
        if let Some(t) = heading(r, n) {
            let (s, e) = r.span(t, t + 1);
            placed.push(Placed { start: s, end: e, item: Item::Cue(cue::purpose(r, l.start, l.end.min(t + 8))) });
        } else if let Some(purpose) = cue::purpose(r, l.start, l.end).filter(|_| !l.channel) {
            let (s, _) = r.span(l.start, l.start + 1);
            placed.push(Placed { start: s, end: s, item: Item::Cue(Some(purpose)) });
        }
        items(r, &regions, l.start, l.end, &mut placed);
    }
    placed.sort_by_key(|p| p.start);
    (end, placed)
}

/// The sentences of a paragraph that ask to get in touch and say how.
fn sentences(r: &Release<'_, '_>, countries: &Countries, places: &[Place], line: &Line) -> Vec<Placed> {
    let regions = OnceCell::new();
    let whole = || countries.of(r, places, core::iter::once(r.doc.words(line.start as usize, line.end as usize)));
    let mut out = Vec::new();
    let mut first = line.start;
    for t in line.start..line.end {
        if r.doc.shape(t as usize) != Shape::Stop && t + 1 < line.end {
            continue;
        }
        let end = t + 1;
        let ask = if holds_channel(r.doc, first, end) { cue::asks(r, first, end) } else { None };
        if let Some(ask) = ask {
            let mut placed = Vec::new();
            items(r, regions.get_or_init(whole), ask, end, &mut placed);
            if placed.iter().any(|p| matches!(p.item, Item::Phone(_) | Item::Email(_))) {
                let (s, e) = r.span(ask, ask + 1);
                out.push(Placed { start: s, end: e, item: Item::Cue(cue::purpose(r, first, end)) });
                placed.sort_by_key(|p| p.start);
                out.extend(placed);
            }
        }
        first = end;
    }
    out
}

/// What stands in tokens `first..end`: names, posts, numbers, addresses.
fn items(r: &Release<'_, '_>, regions: &[&str], first: u32, end: u32, out: &mut Vec<Placed>) {
    let (base, stop) = r.span(first, end);
    let text = r.doc.text.get(base..stop).unwrap_or("");
    let (emails, urls) = (channel::emails(text), channel::urls(text));
    let phones = phone::phones(text, regions);
    let free = |s: usize, e: usize| !emails.iter().any(|f| f.start < e && s < f.end) && !urls.iter().any(|f| f.start < e && s < f.end);
    // `For media: Ann Holt, 555 …; for investors: Bob Lee, 555 …`
    for t in first + 1..end {
        if matches!(r.doc.lower(t as usize - 1), b"for" | b"-" | b";")
            && r.doc.shape(t as usize + 1) == Shape::Colon
            && let Some(purpose) = cue::purpose(r, t, t + 1)
        {
            let (s, e) = r.span(t, t + 1);
            out.push(Placed { start: s, end: e, item: Item::Cue(Some(purpose)) });
        }
    }
    let mut names = false;
    for kind in [Kind::Person, Kind::Org] {
        for (n, f) in r.inside(kind, first, end) {
            let (s, e) = r.span(f.first, f.end);
            if free(s - base, e - base) {
                names |= kind == Kind::Person;
                let item = if kind == Kind::Person { Item::Person(n as u32) } else { Item::Organization(n as u32) };
                out.push(Placed { start: s, end: e, item });
            }
        }
    }
    let at = |s: usize, e: usize, item: Item| Placed { start: base + s, end: base + e, item };
    let numbers: Vec<Placed> = phones.into_iter().filter(|f| free(f.start, f.end)).map(|f| at(f.start, f.end, Item::Phone(f.what))).collect();
    let post = post_words(r, first, end);
    if !names && numbers.is_empty() && emails.is_empty() && draft::words_post(r, post.0, post.1) {
        let (s, e) = r.span(post.0, post.1);
        out.push(at(s - base, e - base, Item::Role(post.0, post.1)));
    }
    out.extend(numbers);
    out.extend(emails.into_iter().map(|f| at(f.start, f.end, Item::Email(f.what))));
    out.extend(urls.into_iter().map(|f| at(f.start, f.end, Item::Url(f.what))));
}

/// The words of a line in front of the body that it names, else behind it: `Chair, Faculty of Marine Studies`, `UNODC Communication Officer`.
fn post_words(r: &Release<'_, '_>, first: u32, end: u32) -> (u32, u32) {
    let (mut from, mut to) = (first, end);
    let mark = |t: u32| matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Dash | Shape::Hyphen | Shape::Bar);
    for (_, f) in r.inside(Kind::Org, first, end) {
        if f.first > from {
            to = f.first;
            break;
        }
        from = f.end;
    }
    while from < to && mark(from) {
        from += 1;
    }
    while to > from && (mark(to - 1) || matches!(r.doc.lower(to as usize - 1), b"at" | b"of" | b"the" | b"for")) {
        to -= 1;
    }
    (from, to)
}

/// Countries that a number may belong to.
#[derive(Debug, Default)]
struct Countries {
    /// Those that the release names most; found when the first block needs them.
    named: OnceCell<Vec<String>>,
}

impl Countries {
    /// Those of the block's addresses, then those that the release names most.
    fn of<'c, 'l>(&'c self, r: &Release<'_, '_>, places: &[Place], lines: impl Iterator<Item = &'l str>) -> Vec<&'c str> {
        let mut out: Vec<&'c str> = Vec::new();
        for line in lines {
            for code in line.match_indices('.').filter_map(|(at, _)| top_domain(line.get(at + 1..)?)).filter_map(country) {
                if !out.contains(&code) {
                    out.push(code);
                }
            }
        }
        for code in self.named.get_or_init(|| named(r, places)) {
            if !out.contains(&code.as_str()) {
                out.push(code);
            }
        }
        out
    }
}

/// The letters behind a dot, where they end an address: `au` of `www.example.com.au`, not `com`.
fn top_domain(behind: &str) -> Option<&str> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '/' | ',' | ';' | ')');
    let label = behind.split(|c: char| c == '.' || ends(c)).next()?;
    let rest = behind.get(label.len()..)?.trim_start_matches('.');
    (rest.is_empty() || rest.starts_with(ends)).then_some(label)
}

/// The four countries that a release names most, by their places or as `Australian`.
fn named(r: &Release<'_, '_>, places: &[Place]) -> Vec<String> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for p in places {
        if let Some(c) = p.country.as_deref() {
            *count.entry(c).or_default() += p.mentions.len();
        }
    }
    for cell in r.cells.iter().filter(|c| r.gazetteer.labels(c) & Label::Demonym.bit() != 0) {
        if let Some(e) = r.gazetteer.entries(cell).find(|e| e.label() == "demonym" && !e.country().is_empty()) {
            *count.entry(e.country()).or_default() += 1;
        }
    }
    let mut count: Vec<_> = count.into_iter().collect();
    count.sort_by_key(|(c, n)| (core::cmp::Reverse(*n), *c));
    count.into_iter().take(4).map(|(c, _)| c.to_owned()).collect()
}

/// The country of a top-level domain that is not used for other ends.
fn country(domain: &str) -> Option<&'static str> {
    const CODES: &[(&str, &str)] = &[
        ("au", "AU"),
        ("nz", "NZ"),
        ("uk", "GB"),
        ("ca", "CA"),
        ("ie", "IE"),
        ("za", "ZA"),
        ("in", "IN"),
        ("sg", "SG"),
        ("hk", "HK"),
        ("my", "MY"),
        ("ph", "PH"),
        ("ke", "KE"),
        ("ng", "NG"),
        ("gh", "GH"),
        ("fj", "FJ"),
        ("de", "DE"),
        ("fr", "FR"),
        ("ch", "CH"),
        ("at", "AT"),
        ("be", "BE"),
        ("nl", "NL"),
        ("se", "SE"),
        ("no", "NO"),
        ("dk", "DK"),
        ("fi", "FI"),
        ("es", "ES"),
        ("it", "IT"),
        ("pt", "PT"),
        ("pl", "PL"),
        ("cz", "CZ"),
        ("uz", "UZ"),
        ("kz", "KZ"),
        ("kg", "KG"),
        ("ua", "UA"),
        ("jp", "JP"),
        ("kr", "KR"),
        ("cn", "CN"),
        ("br", "BR"),
        ("mx", "MX"),
        ("us", "US"),
        ("gov", "US"),
        ("edu", "US"),
        ("mil", "US"),
    ];
    if !(2..=3).contains(&domain.len()) {
        return None;
    }
    CODES.iter().find(|(d, _)| d.eq_ignore_ascii_case(domain)).map(|(_, c)| *c)
}
