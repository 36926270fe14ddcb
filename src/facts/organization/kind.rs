//! What kind of body an organization is: by its legal form, its head, or what the release says it is.

use super::noun::Noun;
use super::parent;
use super::ticker;
use super::told::Told;
use crate::facts::Release;
use crate::gazetteer::index::Entry;
use crate::gazetteer::label::Label;
use crate::record::OrganizationKind;
use crate::record::OrganizationKind::{Company, Court, Education, Government, Intergovernmental, Media, Military, Nonprofit, Other, Party, Police};
use crate::resolve::Found;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The kind that a list calls so.
pub(super) fn named(word: &str) -> OrganizationKind {
    [Company, Government, Intergovernmental, Nonprofit, Education, Court, Police, Military, Media, Party]
        .into_iter()
        .find(|k| k.as_str() == word)
        .unwrap_or(Other)
}

/// The kind of a body that no list knows, as far as its name and the release tell it.
///
/// `Ministry of …` governs and `… Inc.` sells, whatever is said of them; a head that many kinds share (`Centre`) and a name without one are what the release
/// calls them: `Zentrix, a maker of pumps`.
pub(super) fn of(r: &Release<'_, '_>, thing: u32, told: &[Told]) -> OrganizationKind {
    let Some(f) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return Other };
    let head = by_head(r, (f.first, unformed(r, f))).filter(|k| *k != Other);
    let called: Vec<Noun> = told.iter().filter_map(|d| d.noun(r)).map(|(n, _)| n).collect();
    let strong = called.iter().find(|n| n.strong).map(|n| n.kind);
    if ticker::is_listed(r, thing) {
        return Company;
    }
    if r.mentions_of(thing).any(|m| unformed(r, m) < m.end) {
        // `Oxley Foundation, Inc.`; `Harbour Light, Inc., a charity`
        let unpaid = [strong, head.filter(|k| *k == Nonprofit || schooled(r, f))].into_iter().flatten().find(|k| matches!(k, Nonprofit | Education));
        return unpaid.unwrap_or(Company);
    }
    let said = strong.filter(|t| head.is_none_or(|h| gives_way(r, f, h, *t)));
    let any = called.first().map(|n| n.kind);
    // `Symphony, a trading platform`: a name that is nothing but a head says little.
    let alone = any.filter(|_| f.end == f.first + 1);
    said.or(alone).or(head).or(any).or_else(|| agreed(r, (f.first, f.end))).unwrap_or(Other)
}

/// Does what a name's head says give way to what the release calls the body? `Oxley Fund, an investment firm`, `Oxley Commission, an intergovernmental body`;
/// a court that is called a watchdog stays one, and so does a university that is called a charity.
fn gives_way(r: &Release<'_, '_>, f: &Found, head: OrganizationKind, told: OrganizationKind) -> bool {
    let rules = |t: u32| matches!(r.doc.lower(t as usize), b"ministry" | b"embassy" | b"government" | b"parliament" | b"senate");
    match head {
        Court | Police | Military | Party => false,
        Education => !schooled(r, f),
        Government => !(f.first..f.end).any(rules),
        Media => !matches!(told, Company | Nonprofit),
        _ => true,
    }
}

/// `Oxley University Research Centre`
fn schooled(r: &Release<'_, '_>, f: &Found) -> bool {
    (f.first..f.end)
        .any(|t| matches!(r.doc.lower(t as usize), b"university" | b"college" | b"school" | b"academy" | b"universidad" | b"universiteit" | b"universitas"))
}

/// Where a body's name ends without its legal form: `Zentrix` of `Zentrix, Inc.`
fn unformed(r: &Release<'_, '_>, f: &Found) -> u32 {
    let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
    let mark = |t: u32| matches!(r.doc.shape(t as usize), Shape::Dot | Shape::Stop | Shape::Comma);
    // `Oxley Co.`: behind the dot, too.
    let last = if mark(f.end - 1) { f.end.saturating_sub(2) } else { f.end - 1 };
    let Some(form) = r.cell(last).filter(|c| last > f.first && c.first > f.first && r.gazetteer.labels(c) & suffix != 0) else { return f.end };
    let mut end = form.first;
    while end > f.first + 1 && mark(end - 1) {
        end -= 1;
    }
    end
}

/// The head stands last, or before the first `of`; of a body within another's name (`University of Oxley Foundation`) it stands last.
fn by_head(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<OrganizationKind> {
    // `Oxley Youth Group` is no firm.
    if r.doc.lower(end as usize - 1) == b"group" && end >= first + 2 && r.doc.is(end as usize - 2, Class::GroupOfPeople) {
        return None;
    }
    let is_head = |e: &Entry<'_>| e.label().contains("org-head") || e.label() == "foreign-head";
    let of_cell = |t: u32| r.cell(t).and_then(|c| r.gazetteer.entries(c).find(is_head)).map(|e| named(e.kind()));
    // `United States District Court for …` may be one cell: its words are looked up by themselves.
    let head = |t: u32| of_cell(t).or_else(|| r.gazetteer.named(r.doc, t, t + 1).find(is_head).map(|e| named(e.kind())));
    if let Some(kind) = by_words(r, first, end) {
        return Some(kind);
    }
    let of = (first..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"on" | b"against" | b"in" | b"at" | b"to"));
    let before = of.and_then(|t| t.checked_sub(1)).filter(|t| *t >= first);
    let inner = before.and_then(|t| r.cell(t)).is_some_and(|c| of.is_some_and(|of| c.end > of) && c.end < end);
    // `Oxley Foundation Kenya`
    let place = |t: u32| r.labels(t) & (Label::Country.bit() | Label::Region.bit() | Label::City.bit() | Label::Subdivision.bit()) != 0;
    // `International Boats Section`: a unit is of no kind by its first word.
    let unit = r.cell(end - 1).is_some_and(|c| r.gazetteer.labels(c) & Label::OrgUnit.bit() != 0);
    let local = || (end - 1).checked_sub(1).filter(|t| *t > first && place(end - 1)).and_then(head).filter(|k| *k != Media);
    let last = head(end - 1);
    // `OpenAI Service`: a head that many things have says less than the firm in front.
    let labels = r.labels(end - 1);
    let weak = labels & Label::OrgHeadX.bit() != 0 && labels & Label::OrgHead.bit() == 0;
    if let Some(kind) = listed_front(r, first, end).filter(|_| weak) {
        return Some(kind);
    }
    let found = last.filter(|k| inner && *k != Other).or_else(|| before.and_then(head)).or(last);
    found.filter(|k| *k != Other).or_else(|| listed_front(r, first, end)).or_else(local).or_else(|| of_cell(first).filter(|_| !unit)).or(found)
}

/// `UNICEF Kenya`, `Oxfam Private Sector Team`: a listed body’s own people somewhere.
fn listed_front(r: &Release<'_, '_>, first: u32, end: u32) -> Option<OrganizationKind> {
    let cell = r.cell(first).filter(|c| c.first == first && c.end < end && r.gazetteer.labels(c) & (Label::Org.bit() | Label::OrgX.bit()) != 0)?;
    r.gazetteer.entries(cell).find(|e| e.label().split(',').any(|l| l == "org") && !e.kind().is_empty()).map(|e| named(e.kind()))
}

/// What boards of a state or a town are of: `Board of Pardons`.
const OF_PUBLIC_BOARDS: [&[u8]; 11] =
    [b"supervisors", b"commissioners", b"selectmen", b"aldermen", b"pardons", b"parole", b"elections", b"health", b"investment", b"revenue", b"equalization"];
/// Whom councils and congresses are of: `Council of Trade Unions`.
const OF_COUNCILS: [&[u8]; 11] =
    [b"unions", b"churches", b"societies", b"associations", b"women", b"teachers", b"bishops", b"rabbis", b"nurses", b"workers", b"agencies"];

/// Words that tell whose a body is, whatever its head: `Senate Committee on Boats`, `Oxley State Board of Boats`, `UN Boats Centre`.
fn by_words(r: &Release<'_, '_>, first: u32, end: u32) -> Option<OrganizationKind> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let name = Words { r, first, end };
    if lower(first) == b"un" || lower(first) == b"united" && lower(first + 1) == b"nations" {
        Some(Intergovernmental)
    } else if name.is_ruled() || name.is_public_board() {
        Some(Government)
    } else if name.is_of_many() {
        Some(Nonprofit)
    } else {
        (name.is_of_a_subject() || name.is_on_campus()).then_some(Education)
    }
}

/// The words of a body's name.
struct Words<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    first: u32,
    end: u32,
}

impl Words<'_, '_, '_> {
    fn lower(&self, t: u32) -> &[u8] {
        self.r.doc.lower(t as usize)
    }

    fn any(&self, of: impl Fn(u32) -> bool) -> bool {
        (self.first..self.end).any(of)
    }

    /// `Senate Committee on Boats`, `Oxley State Board of Boats`
    fn is_ruled(&self) -> bool {
        self.any(|t| matches!(self.lower(t), b"committee" | b"subcommittee" | b"board" | b"council" | b"panel" | b"caucus"))
            && self.any(|t| self.r.doc.is(t as usize, Class::OfAParliamentOrState))
    }

    /// `Board of Supervisors`, `Board of Pardons`
    fn is_public_board(&self) -> bool {
        self.any(|t| self.lower(t) == b"board" && self.lower(t + 1) == b"of" && OF_PUBLIC_BOARDS.contains(&self.lower(t + 2)))
    }

    /// `Council of Trade Unions`
    fn is_of_many(&self) -> bool {
        let of = |t: u32| self.lower(t) == b"of" && matches!(self.lower(t - 1), b"council" | b"conference" | b"congress");
        OF_COUNCILS.contains(&self.lower(self.end - 1)) && (self.first + 1..self.end).any(of)
    }

    /// `Department of Chemistry`: subjects that nobody governs.
    fn is_of_a_subject(&self) -> bool {
        let subject = |word: &[u8]| word.ends_with(b"ology") || word.ends_with(b"ophy") || word.ends_with(b"istics") || Class::Subject.holds(word);
        self.lower(self.first) == b"department" && self.lower(self.first + 1) == b"of" && (self.first + 2..self.end).any(|t| subject(self.lower(t)))
    }

    /// `Oxley University Research Centre`, `University Council`
    fn is_on_campus(&self) -> bool {
        let last = self.lower(self.end - 1);
        self.any(|t| matches!(self.lower(t), b"university" | b"college"))
            && parent::unit_head(last)
            && !matches!(last, b"hospital" | b"museum" | b"press" | b"university" | b"college")
    }
}

/// `Ministry of Foreign Affairs` is a body of many countries on the lists, of one kind in all of them.
fn agreed(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<OrganizationKind> {
    let mut kinds = r.gazetteer.named(r.doc, first, end).filter(|e| e.label() == "org").map(|e| named(e.kind()));
    let one = kinds.next()?;
    kinds.all(|k| k == one).then_some(one)
}
