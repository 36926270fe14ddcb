//! Organizations: names, acronyms, kinds, parents, countries.

use super::Release;
use crate::gazetteer::label::Label;
use crate::record::{Mention, MentionKind, Organization, OrganizationKind};
use crate::resolve::link::Thing;
use crate::resolve::{Form, Found};
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;

/// The mentions of a thing, in text order.
pub(super) fn mentions(r: &Release<'_, '_>, thing: u32) -> Vec<Mention> {
    let of = |f: &Found| {
        let (start, end) = r.span(f.first, f.end);
        let kind = match f.form {
            Form::Full => MentionKind::Full,
            Form::Short => MentionKind::Short,
            Form::Acronym => MentionKind::Acronym,
        };
        Mention { start, end, text: r.words(f).to_owned(), kind, rule: f.rule.into(), certainty: f.certainty }
    };
    // Reports are kept: no more room than is needed.
    let mut all = Vec::with_capacity(r.places_of(thing).len());
    all.extend(r.mentions_of(thing).map(of));
    all
}

/// Things of a kind with their ids, in the order of first mentions.
pub(super) fn things<'r>(r: &'r Release<'_, '_>, kind: Kind) -> Vec<(u32, &'r str)> {
    let id = |t: &u32| r.ids.get(*t as usize).and_then(Option::as_deref).map(|id| (*t, id));
    let n = match kind {
        Kind::Org => 0,
        Kind::Person => 1,
        Kind::Place => 2,
        Kind::Other => 3,
        Kind::Date | Kind::Money | Kind::Duration => return Vec::new(),
    };
    r.known.numbered.get(n).into_iter().flatten().filter_map(id).collect()
}

/// Every organization.
pub(super) fn organizations(r: &Release<'_, '_>) -> Vec<Organization> {
    let all = things(r, Kind::Org);
    let mut of_id: FxHashMap<&str, u32> = FxHashMap::default();
    for (t, _) in &all {
        if let Some(id) = r.things.get(*t as usize).and_then(|x| x.id.as_deref()) {
            of_id.entry(id).or_insert(*t);
        }
    }
    let one = |(t, id): &(u32, &str)| {
        let thing = r.things.get(*t as usize);
        let name = r.name(*t);
        let listed = thing.and_then(|x| x.id.clone());
        let entries = r.entries(*t);
        let entry = entries.iter().find(|e| e.label().contains("org") && listed.as_deref().is_some_and(|i| e.id() == i));
        let parent = parent(r, *t).or_else(|| entry.filter(|e| !e.parent().is_empty()).and_then(|e| of_id.get(e.parent())).copied());
        let country = entry.map(|e| e.country()).filter(|c| !c.is_empty()).or_else(|| country(r, *t)).map(str::to_owned);
        Organization {
            id: (*id).to_owned(),
            key: thing.map(|x| listed.as_ref().map_or_else(|| x.key.clone(), |i| format!("org:{i}"))).unwrap_or_default(),
            name: name.to_owned(),
            acronym: thing.and_then(|x| x.acronym.clone()),
            kind: entry.map(|e| kind_of(e.kind())).filter(|k| *k != OrganizationKind::Other).unwrap_or_else(|| kind(r, *t)),
            parent: parent.filter(|p| p != t).and_then(|p| r.ids.get(p as usize).cloned().flatten()),
            country,
            identifiers: Vec::new(),
            mentions: mentions(r, *t),
        }
    };
    all.iter().map(one).collect()
}

fn kind_of(word: &str) -> OrganizationKind {
    use OrganizationKind::*;
    [Company, Government, Intergovernmental, Nonprofit, Education, Court, Police, Military, Media, Party]
        .into_iter()
        .find(|k| k.as_str() == word)
        .unwrap_or(Other)
}

/// By its head or its legal suffix: `Ministry of …` governs, `… Inc.` sells.
fn kind(r: &Release<'_, '_>, thing: u32) -> OrganizationKind {
    let Some(f) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return OrganizationKind::Other };
    let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
    if r.labels(f.end - 1) & suffix != 0 {
        return OrganizationKind::Company;
    }
    let head = |t: u32| r.cell(t).into_iter().flat_map(|c| r.gazetteer.entries(c)).find(|e| e.label().contains("org-head")).map(|e| kind_of(e.kind()));
    // The head stands last, or before the first `of`.
    let of = (f.first..f.end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"on" | b"against"));
    of.and_then(|t| t.checked_sub(1))
        .filter(|t| *t >= f.first)
        .and_then(head)
        .or_else(|| head(f.end - 1))
        .or_else(|| head(f.first))
        .or_else(|| agreed(r, (f.first, f.end)))
        .unwrap_or(OrganizationKind::Other)
}

/// `Ministry of Foreign Affairs` is a body of many countries on the lists, of one kind in all of them.
fn agreed(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<OrganizationKind> {
    let mut kinds = r.gazetteer.named(r.doc, first, end).filter(|e| e.label() == "org").map(|e| kind_of(e.kind()));
    let one = kinds.next()?;
    kinds.all(|k| k == one).then_some(one)
}

/// The country whose name stands in the organization's own.
pub(super) fn country<'a>(r: &Release<'a, '_>, thing: u32) -> Option<&'a str> {
    let all = r.known.bodies.get_or_init(|| {
        let body = |(n, t): (u32, &Thing)| if t.kind == Kind::Org { country_in(r, n) } else { None };
        (0..).zip(r.things).map(body).collect()
    });
    all.get(thing as usize).copied().flatten()
}

fn country_in<'a>(r: &Release<'a, '_>, thing: u32) -> Option<&'a str> {
    let f = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest))?;
    let of = |t: u32| {
        let cell = r.cell(t)?;
        // `Paul` of the `Paul H. Oakley School` is somebody, and an island far away.
        let initial = |t: u32| r.doc.shape(t as usize) == Shape::Initial;
        let labels = r.gazetteer.labels(cell);
        let person = labels & (Label::Given.bit() | Label::GivenX.bit()) != 0
            && labels & (Label::Country.bit() | Label::Demonym.bit()) == 0
            && (initial(cell.end) || labels & Label::BigCity.bit() == 0 && !well_known(r.gazetteer.entries(cell).map(|e| e.country())));
        // `Central` of the `Central Council` is no province in Africa.
        let word = labels & (Label::Adjective.bit() | Label::Noun.bit() | Label::Direction.bit()) != 0
            && labels & (Label::Country.bit() | Label::Demonym.bit() | Label::BigCity.bit()) == 0
            && !well_known(r.gazetteer.entries(cell).map(|e| e.country()));
        if person || word {
            return None;
        }
        let mut entries = r.gazetteer.entries(cell).filter(|e| !e.country().is_empty());
        let sure = entries.find(|e| matches!(e.label(), "country" | "subdivision" | "demonym")).map(|e| e.country());
        // `Oak County`; `Bristol City` is a county only on a list.
        let county = matches!(r.doc.lower(cell.end as usize - 1), b"county" | b"parish");
        let counties = || r.gazetteer.entries(cell).find(|e| county && e.label() == "county").map(|e| e.country());
        sure.or_else(counties)
    };
    (f.first..f.end).find_map(of)
}

/// Countries whose states and provinces names are called for in English (`Virginia`, `Victoria`), before they are people's.
fn well_known<'e>(mut countries: impl Iterator<Item = &'e str>) -> bool {
    countries.any(|c| matches!(c, "US" | "CA" | "AU" | "GB" | "NZ" | "ZA" | "IN" | "IE"))
}

/// The body that the text names as this one's owner: `X's Y`, `Y of the X`, `Y at X`.
fn parent(r: &Release<'_, '_>, thing: u32) -> Option<u32> {
    for i in r.places_of(thing).iter().map(|i| *i as usize) {
        let Some(f) = r.found.get(i) else { continue };
        let before =
            i.checked_sub(1).and_then(|b| r.found.get(b)).filter(|b| b.kind == Kind::Org && b.end + 1 == f.first && r.doc.shape(b.end as usize) == Shape::Poss);
        if let Some(b) = before {
            return b.thing;
        }
        let Some(next) = r.found.get(i + 1).filter(|n| n.kind == Kind::Org && n.thing != f.thing) else { continue };
        let between: Vec<&[u8]> = (f.end..next.first).map(|t| r.doc.lower(t as usize)).collect();
        if matches!(between.as_slice(), [b"of" | b"at" | b"within"] | [b"of" | b"at" | b"within", b"the"]) {
            return next.thing;
        }
    }
    None
}
