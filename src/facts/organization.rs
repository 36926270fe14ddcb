//! Organizations: names, acronyms, kinds, parents, countries.

mod kind;

use super::Release;
use crate::gazetteer::index::Entry;
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
            kind: entry.map(|e| kind::named(e.kind())).filter(|k| *k != OrganizationKind::Other).unwrap_or_else(|| kind::of(r, *t)),
            parent: parent.filter(|p| p != t).and_then(|p| r.ids.get(p as usize).cloned().flatten()),
            country,
            identifiers: Vec::new(),
            mentions: mentions(r, *t),
        }
    };
    all.iter().map(one).collect()
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
        // `Central` of `Oxley Central Park` is a province of a land that nobody speaks of.
        let spoken = |e: &Entry<'_>| e.label() != "subdivision" || well_known(core::iter::once(e.country())) || r.country(e.country()).is_some();
        let sure = entries.find(|e| matches!(e.label(), "country" | "subdivision" | "demonym") && spoken(e)).map(|e| e.country());
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
