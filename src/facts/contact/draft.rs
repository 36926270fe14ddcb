//! From what stands in a block, in order, to contacts.

use super::owner::Hosts;
use super::{Item, Placed};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::{Contact, Email, Person, Phone, Role};
use crate::text::token::Shape;

/// A contact in the making.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// A person's place in `found`.
    person: Option<u32>,
    organization: Option<u32>,
    role: Option<String>,
    purpose: Option<&'static str>,
    phones: Vec<Phone>,
    emails: Vec<Email>,
    urls: Vec<String>,
    span: Option<(usize, usize)>,
}

impl Draft {
    fn reachable(&self) -> bool {
        !self.phones.is_empty() || !self.emails.is_empty()
    }

    fn reaches(&mut self, start: usize, end: usize) {
        let (s, e) = self.span.unwrap_or((start, end));
        self.span = Some((s.min(start), e.max(end)));
    }
}

#[derive(Debug, Default)]
struct Drafts {
    done: Vec<Draft>,
    /// People of one line who share the number behind the last of them: `Ann Roe or Bob Lee, 555 …`.
    waiting: Vec<Draft>,
    now: Draft,
    purpose: Option<&'static str>,
}

/// The contacts that the items of a block make.
pub(super) fn contacts<'h>(r: &Release<'_, '_>, people: &[Person], hosts: &dyn Fn() -> &'h Hosts, items: Vec<Placed>) -> Vec<Contact> {
    let mut all = Drafts::default();
    let mut last_channel = 0;
    for p in items {
        let (start, end) = (p.start, p.end);
        match p.item {
            Item::Cue(purpose) => {
                if all.now.reachable() {
                    all.next();
                }
                if purpose.is_some() || all.now.span.is_none() {
                    all.purpose = purpose.or(all.purpose.filter(|_| all.now.span.is_some()));
                }
                all.now.purpose = all.purpose;
                continue;
            }
            Item::Person(n) => {
                if all.now.reachable() {
                    all.next();
                } else if let Some(before) = all.now.person.filter(|b| thing(r, *b) != thing(r, n)) {
                    all.join(r, before, n);
                }
                all.now.person = all.now.person.or(Some(n));
                all.now.role = all.now.role.take().or_else(|| role_of(r, people, n));
            }
            Item::Organization(n) => {
                let same_line = r.doc.text.get(last_channel..start).is_some_and(|t| !t.contains('\n'));
                if all.now.reachable() && !(same_line && all.now.organization.is_none()) {
                    all.next();
                }
                all.now.organization = all.now.organization.or(Some(n));
            }
            Item::Role(a, b) => {
                if all.now.role.is_none() && !all.now.reachable() {
                    all.now.role = Some(r.doc.words(a as usize, b as usize).to_owned());
                } else {
                    continue;
                }
            }
            Item::Phone(x) => all.now.phones.push(x),
            Item::Email(x) if all.now.emails.iter().any(|e| same(&e.text, &x.text)) => {}
            Item::Email(x) => all.now.emails.push(x),
            Item::Url(x) => {
                if !all.now.reachable() {
                    continue;
                }
                all.now.urls.push(x);
            }
        }
        all.now.reaches(start, end);
        if all.now.reachable() {
            last_channel = end;
        }
    }
    all.next();
    all.done.into_iter().map(|d| record(r, people, hosts, d)).collect()
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// How many contacts back a repeated one is looked for.
const NEAR: usize = 16;

/// A release often says twice whom to call: the second time is dropped when it adds nothing to the first.
pub(super) fn drop_repeated(contacts: &mut Vec<Contact>) {
    let mut kept: Vec<Contact> = Vec::new();
    for c in contacts.drain(..) {
        let number = |p: &Phone| p.e164.clone().unwrap_or_else(|| p.text.clone());
        let told = |k: &Contact| {
            (k.person == c.person || c.person.is_none())
                && c.phones.iter().all(|p| k.phones.iter().any(|x| number(x) == number(p)))
                && c.emails.iter().all(|e| k.emails.iter().any(|x| same(&x.text, &e.text)))
        };
        match kept.iter_mut().rev().take(NEAR).find(|k| told(k)) {
            Some(k) => {
                k.organization = k.organization.take().or(c.organization);
                k.role = k.role.take().or(c.role);
                k.purpose = k.purpose.take().or(c.purpose);
                k.urls.extend(c.urls.into_iter().filter(|u| !k.urls.contains(u)).collect::<Vec<_>>());
            }
            None => kept.push(c),
        }
    }
    *contacts = kept;
}

impl Drafts {
    /// The contact at hand is whole; the next one is for the same, until another heading comes.
    fn next(&mut self) {
        let now = core::mem::take(&mut self.now);
        if now.reachable() {
            for mut w in self.waiting.drain(..) {
                w.phones.clone_from(&now.phones);
                w.emails.clone_from(&now.emails);
                w.urls.clone_from(&now.urls);
                w.organization = w.organization.or(now.organization);
                w.reaches(now.span.map_or(0, |s| s.0), now.span.map_or(0, |s| s.1));
                self.done.push(w);
            }
            self.done.push(now);
        }
        self.waiting.clear();
        self.now.purpose = self.purpose;
    }

    /// A second name before any number: they share it when only `or`, `and` stands between, else the first was no contact.
    fn join(&mut self, r: &Release<'_, '_>, before: u32, n: u32) {
        let (Some(a), Some(b)) = (r.found.get(before as usize), r.found.get(n as usize)) else { return };
        let between = (a.end..b.first).any(|t| matches!(r.doc.lower(t as usize), b"or" | b"and" | b"/" | b"&"));
        let near = (a.end..b.first).all(|t| !matches!(r.doc.shape(t as usize), Shape::Para | Shape::Break));
        let first = core::mem::take(&mut self.now);
        self.now.purpose = first.purpose;
        if between && near {
            self.waiting.push(first);
        }
    }
}

fn thing(r: &Release<'_, '_>, mention: u32) -> Option<u32> {
    r.found.get(mention as usize).and_then(|f| f.thing)
}

fn record<'h>(r: &Release<'_, '_>, people: &[Person], hosts: &dyn Fn() -> &'h Hosts, d: Draft) -> Contact {
    let id = |m: Option<u32>| m.and_then(|m| r.found.get(m as usize)).and_then(|f| r.id(f)).map(str::to_owned);
    let (start, end) = d.span.unwrap_or_default();
    let person = id(d.person);
    // Where the block names no body: the one whose the address is, else the one of the post in it.
    let of_post = || roles(people, person.as_deref()?).iter().find(|x| d.role.as_deref() == Some(x.title.as_str()))?.organization.clone();
    let of_host = || d.emails.iter().find_map(|e| hosts().body(e.address.as_deref()?)).map(str::to_owned);
    let organization = id(d.organization).or_else(of_host).or_else(of_post);
    let rule = if d.person.is_some() { "contact-of-person" } else { "contact-of-desk" };
    Contact {
        person,
        role: d.role,
        organization,
        purpose: d.purpose.map(Into::into),
        phones: d.phones,
        emails: d.emails,
        urls: d.urls,
        start,
        end,
        rule: rule.into(),
    }
}

const POST: u128 = Label::RoleHead.bit() | Label::RoleTitle.bit();

/// Does a line word a post, and little more (`Communication Officer`)?
pub(super) fn words_post(r: &Release<'_, '_>, first: u32, end: u32) -> bool {
    // `Investors` over a name is a heading.
    let heading = end == first + 1 && super::cue::purpose(r, first, end).is_some();
    end > first
        && end - first <= 9
        && !heading
        && r.doc.shape(first as usize).is_word()
        && (first..end).any(|t| r.labels(t) & POST != 0)
        && !(first..end).any(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Colon))
}

/// The posts of the person of that id: ids count from 1 in the order of the records.
fn roles<'p>(people: &'p [Person], id: &str) -> &'p [Role] {
    let place = id.strip_prefix("person").and_then(|n| n.parse::<usize>().ok()?.checked_sub(1));
    place.and_then(|n| people.get(n)).map_or(&[], |p| p.roles.as_slice())
}

/// The post that stands behind a name in its line: `Ann Roe, Media Adviser, 555 …`; as the release's roles have it, where they do.
fn role_of(r: &Release<'_, '_>, people: &[Person], n: u32) -> Option<String> {
    let f = r.found.get(n as usize)?;
    let line = r.doc.lines.get(r.doc.line_of(f.first as usize))?;
    let (from, to) = r.span(line.start, line.end);
    let roles = r.id(f).map_or(&[][..], |id| roles(people, id));
    if let Some(known) = roles.iter().find(|x| x.start >= from && x.end <= to && !x.title.to_ascii_lowercase().contains("contact")) {
        return Some(known.title.clone());
    }
    let mut first = f.end;
    for t in f.end..=line.end {
        let ends = t == line.end
            || matches!(
                r.doc.shape(t as usize),
                Shape::Comma | Shape::Bar | Shape::Dash | Shape::Hyphen | Shape::Semi | Shape::Open | Shape::Close | Shape::Colon | Shape::Num | Shape::Email
            );
        if !ends {
            continue;
        }
        // `Ann Roe (Minister's Office)`
        let body = r.inside(crate::tape::atom::Kind::Org, first, t).any(|(_, f)| f.first == first);
        if t > first && !body && words_post(r, first, t) {
            return Some(r.doc.words(first as usize, t as usize).to_owned());
        }
        if matches!(r.doc.shape(t as usize), Shape::Num | Shape::Email) {
            return None;
        }
        first = t + 1;
    }
    None
}
