//! Organizations: names, acronyms, kinds, parents, countries.

mod country;
mod deed;
mod kind;
mod noun;
mod parent;
#[cfg(test)]
mod tests;
mod ticker;
mod told;

use super::Release;
use crate::gazetteer::index::Entry;
use crate::gazetteer::label::Label;
use crate::record::{Mention, MentionKind, Organization, OrganizationKind, Person};
use crate::resolve::link::Thing;
use crate::resolve::{Form, Found};
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use country::Lands;
use deed::Deeds;
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

/// Every organization. `dateline`: the place where the release comes from.
pub(super) fn organizations(r: &Release<'_, '_>, dateline: Option<u32>, people: &[Person]) -> Vec<Organization> {
    let all = things(r, Kind::Org);
    let lands = Lands::new(r, dateline);
    let bodies = Bodies::new(r, &all, people, &lands);
    let one = |(t, id): &(u32, &str)| {
        let thing = r.things.get(*t as usize);
        let body = bodies.of.get(t).copied().unwrap_or_default();
        Organization {
            id: (*id).to_owned(),
            key: thing.map(|x| x.id.as_ref().filter(|_| body.entry.is_some()).map_or_else(|| x.key.clone(), |i| format!("org:{i}"))).unwrap_or_default(),
            name: r.name(*t).to_owned(),
            acronym: thing.and_then(|x| x.acronym.clone()),
            kind: body.kind,
            parent: body.parent.and_then(|p| r.ids.get(p as usize).cloned().flatten()),
            country: body.country.map(str::to_owned),
            identifiers: ticker::identifiers(r, *t),
            mentions: mentions(r, *t),
        }
    };
    all.iter().map(one).collect()
}

/// What is known of a body besides its names.
#[derive(Clone, Copy, Debug, Default)]
struct Body<'a> {
    /// The list's, if a list knows it.
    entry: Option<Entry<'a>>,
    kind: OrganizationKind,
    parent: Option<u32>,
    country: Option<&'a str>,
}

/// All bodies of a release, by thing.
struct Bodies<'a> {
    of: FxHashMap<u32, Body<'a>>,
}

/// How many bodies may be parts of one another in a row.
const DEEP: usize = 4;

impl<'a> Bodies<'a> {
    fn new(r: &Release<'a, '_>, all: &[(u32, &str)], people: &[Person], lands: &Lands<'a>) -> Bodies<'a> {
        let deeds = Deeds::new(people);
        let (mut by_id, mut by_key): (FxHashMap<&str, u32>, FxHashMap<&str, u32>) = Default::default();
        for (t, _) in all {
            let Some(thing) = r.things.get(*t as usize) else { continue };
            if let Some(id) = thing.id.as_deref() {
                by_id.entry(id).or_insert(*t);
            }
            by_key.entry(thing.key.as_str()).or_insert(*t);
        }
        let mut of: FxHashMap<u32, Body<'a>> = FxHashMap::default();
        for (t, id) in all {
            let told = told::told(r, *t);
            let listed = r.things.get(*t as usize).and_then(|x| x.id.as_deref());
            // `Ministry of Fisheries` of a release from Accra is not the one that a list has.
            let public = |e: &Entry<'_>| matches!(kind::named(e.kind()), OrganizationKind::Government | OrganizationKind::Court | OrganizationKind::Police);
            // A long name is nobody else's: `Bureau of International Narcotics and Law Enforcement Affairs`.
            let short = || r.things.get(*t as usize).and_then(|x| r.found.get(x.fullest)).is_some_and(|f| f.end - f.first < 6);
            let meant = |e: &Entry<'_>| !(public(e) && short() && ordinary(r, *t) && country(r, *t).is_none() && lands.excludes(e.country()));
            let entry = r.entries(*t).into_iter().find(|e| e.label().contains("org") && listed.is_some_and(|i| e.id() == i)).filter(meant);
            let listed = entry.map(|e| kind::named(e.kind())).filter(|k| *k != OrganizationKind::Other);
            let kind = listed.unwrap_or_else(|| kind::of(r, *t, &told));
            let kind = if kind == OrganizationKind::Other { deeds.kind(r, *t, id) } else { kind };
            let told_country = || entry.map(|e| e.country()).filter(|c| !c.is_empty()).or_else(|| country(r, *t)).or_else(|| country::said(r, *t, &told, kind));
            let country = if entry.is_some() && kind == OrganizationKind::Intergovernmental {
                entry.map(|e| e.country()).filter(|c| !c.is_empty())
            } else {
                told_country()
            };
            let parent = parent::parent(r, *t, &told).or_else(|| entry.filter(|e| !e.parent().is_empty()).and_then(|e| by_id.get(e.parent())).copied());
            let parent = parent.or_else(|| parent::by_name(r, *t, &by_key)).filter(|p| p != t);
            of.insert(*t, Body { entry, kind, parent, country });
        }
        let mut bodies = Bodies { of };
        for (t, _) in all {
            bodies.settle(r, *t, lands);
        }
        bodies.like_their_row(r);
        for (t, _) in all {
            bodies.like_their_name(r, *t, &by_key);
        }
        bodies
    }

    /// What stands in a row is of one kind: `Zentrix, Marlexa, Google and Oyrota`.
    fn like_their_row(&mut self, r: &Release<'a, '_>) {
        let joined = |a: &Found, b: &Found| {
            let at = told::past_brackets(r, a);
            (at..b.first).all(|t| r.doc.shape(t as usize) == Shape::Comma || matches!(r.doc.lower(t as usize), b"and" | b"or" | b"the" | b"&"))
                && (at + 1..=at + 3).contains(&b.first)
        };
        let mut rest = r.found;
        while let Some(first) = rest.first() {
            let mut n = 1;
            while first.kind == Kind::Org
                && let (Some(a), Some(b)) = (rest.get(n - 1), rest.get(n))
                && b.kind == Kind::Org
                && joined(a, b)
            {
                n += 1;
            }
            let row = rest.get(..n).unwrap_or(&[]);
            rest = rest.get(n..).unwrap_or(&[]);
            let kind_of = |f: &Found| f.thing.and_then(|t| self.of.get(&t)).map(|b| b.kind).filter(|k| *k != OrganizationKind::Other);
            let mut known = row.iter().filter_map(kind_of);
            let Some(kind) = known.next().filter(|_| n >= 3) else { continue };
            if known.clone().next().is_none() || !known.all(|k| k == kind) {
                continue;
            }
            for t in row.iter().filter_map(|f| f.thing) {
                if let Some(body) = self.of.get_mut(&t).filter(|b| b.kind == OrganizationKind::Other) {
                    body.kind = kind;
                }
            }
        }
    }

    /// `Oxley Midwest` is what `Oxley` is.
    fn like_their_name(&mut self, r: &Release<'a, '_>, thing: u32, by_key: &FxHashMap<&str, u32>) {
        if self.of.get(&thing).is_none_or(|b| b.kind != OrganizationKind::Other) {
            return;
        }
        let Some(key) = r.things.get(thing as usize).map(|t| t.key.as_str()) else { return };
        let fronts = key.match_indices(' ').map(|(at, _)| at).take(8).filter_map(|at| key.get(..at)).filter_map(|k| by_key.get(k));
        let whole = fronts.filter_map(|p| self.of.get(p)).filter(|b| b.kind != OrganizationKind::Other).last().copied();
        if let (Some(whole), Some(body)) = (whole, self.of.get_mut(&thing)) {
            body.kind = whole.kind;
            body.country = body.country.or(whole.country);
        }
    }

    /// What a body has of the one that it is a part of: a department is a ministry's or a university's.
    fn settle(&mut self, r: &Release<'a, '_>, thing: u32, lands: &Lands<'a>) {
        let Some(mut body) = self.of.get(&thing).copied() else { return };
        let mut above = body.parent;
        for _ in 0..DEEP {
            let Some((t, whole)) = above.and_then(|p| Some((p, *self.of.get(&p)?))) else { break };
            // Two that are said to be a part of each other are none.
            if t == thing {
                body.parent = None;
                break;
            }
            if body.entry.is_none() && whole.kind != OrganizationKind::Other && parent::takes_kind(r, thing, body.kind) {
                body.kind = whole.kind;
            }
            body.country = body.country.or(whole.country).or_else(|| country::implied(r, t, whole.kind, lands));
            above = whole.parent;
        }
        body.country = body.country.or_else(|| if body.entry.is_some() { None } else { country::implied(r, thing, body.kind, lands) });
        self.of.insert(thing, body);
    }
}

/// A name of ordinary words alone, which bodies of many countries bear: `Ministry of Fisheries`.
fn ordinary(r: &Release<'_, '_>, thing: u32) -> bool {
    let full = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest));
    full.is_some_and(|f| f.end - f.first >= 2 && (f.first..f.end).all(|t| !r.doc.shape(t as usize).is_word() || r.gazetteer.is_word(r.doc.lower(t as usize))))
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
        // `U.S. Embassy` is one cell.
        let inner = || r.gazetteer.named(r.doc, t, t + 1).find(|e| matches!(e.label(), "country" | "demonym") && !e.country().is_empty()).map(|e| e.country());
        let sure = sure.or_else(|| if cell.first == t && cell.end > t + 1 && labels & Label::Org.bit() != 0 { inner() } else { None });
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
