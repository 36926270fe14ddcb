//! Places: kinds, countries, codes. A place's country comes from what contains it in the text, then from the release's other places,
//! then from the largest place of that name; a place that no list knows takes its container's country, or none.

use super::Release;
use super::organization::{mentions, things};
use crate::gazetteer::index::Entry;
use crate::record::{Place, PlaceKind};
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use std::collections::BTreeMap;

/// One thing that a place's name can mean.
#[derive(Clone, Debug, Default, PartialEq)]
struct Reading {
    kind: PlaceKind,
    country: String,
    subdivision: String,
    id: String,
    name: String,
    /// Thousands of people; countries and states before all cities.
    weight: i64,
}

/// What the release says of where its places are.
struct Ground {
    /// How often each country is named or meant beyond doubt.
    countries: BTreeMap<String, i64>,
}

/// Every place.
pub(super) fn places(r: &Release<'_, '_>) -> Vec<Place> {
    let all = things(r, Kind::Place);
    let readings: BTreeMap<u32, Vec<Reading>> = all.iter().map(|(t, _)| (*t, readings(r, *t))).collect();
    let ground = ground(r, &readings);
    let one = |(t, id): &(u32, &str)| {
        let options = readings.get(t).map_or(&[][..], Vec::as_slice);
        let reading = choose(r, *t, options, &readings, &ground);
        let some = |s: &str| if s.is_empty() { None } else { Some(s.to_owned()) };
        let geonames = reading.id.strip_prefix("geonames-").map(str::to_owned);
        let key = match (reading.id.as_str(), reading.kind) {
            ("", _) => r.things.get(*t as usize).map(|x| x.key.clone()).unwrap_or_default(),
            (id, _) => format!("place:{id}"),
        };
        Place {
            id: (*id).to_owned(),
            key,
            name: r.name(*t).to_owned(),
            kind: reading.kind,
            country: some(&reading.country),
            subdivision: some(&reading.subdivision),
            geonames,
            mentions: mentions(r, *t),
        }
    };
    all.iter().map(one).collect()
}

/// All list readings of a thing's names.
fn readings(r: &Release<'_, '_>, thing: u32) -> Vec<Reading> {
    let mut out: Vec<Reading> = Vec::new();
    for e in r.entries(thing) {
        if let Some(x) = reading(&e)
            && !out.contains(&x)
        {
            out.push(x);
        }
    }
    out
}

fn reading(e: &Entry<'_>) -> Option<Reading> {
    let (kind, weight) = match e.label {
        "country" => (PlaceKind::Country, 10_000_000),
        "region" => (PlaceKind::Region, 8_000_000),
        "subdivision" | "state-abbreviation" => {
            (PlaceKind::Region, if e.country == "US" || e.country == "CA" || e.country == "AU" || e.country == "GB" { 3_000_000 } else { 8 })
        }
        "county" => (PlaceKind::Region, 500),
        "natural" => (PlaceKind::Natural, 5_000_000),
        "city" => (PlaceKind::City, i64::from(e.value.unwrap_or(1))),
        _ => return None,
    };
    Some(Reading { kind, country: e.country.to_owned(), subdivision: e.subdivision.to_owned(), id: e.id.to_owned(), name: e.name.to_owned(), weight })
}

/// Votes of places that have one reading.
fn ground(r: &Release<'_, '_>, readings: &BTreeMap<u32, Vec<Reading>>) -> Ground {
    let mut countries: BTreeMap<String, i64> = BTreeMap::new();
    for f in r.found.iter().filter(|f| f.kind == Kind::Place) {
        let Some(options) = f.thing.and_then(|t| readings.get(&t)) else { continue };
        let best = options.iter().max_by_key(|x| x.weight);
        if let Some(x) = best.filter(|x| x.weight >= 1_000 && !x.country.is_empty()) {
            *countries.entry(x.country.clone()).or_default() += if x.kind == PlaceKind::Country { 2 } else { 1 };
        }
    }
    Ground { countries }
}

/// The place that follows behind a comma, or in brackets: what contains this one.
fn container<'r>(r: &'r Release<'_, '_>, f: &Found) -> Option<&'r Found> {
    let end = f.end as usize;
    let gap = if matches!(r.doc.shape(end), Shape::Comma | Shape::Open) { 1 } else { return None };
    let next = r.found.get(r.found.partition_point(|x| (x.first as usize) < end + gap))?;
    (next.kind == Kind::Place && next.first as usize == end + gap).then_some(next)
}

fn choose(r: &Release<'_, '_>, thing: u32, options: &[Reading], readings: &BTreeMap<u32, Vec<Reading>>, ground: &Ground) -> Reading {
    let inside: Vec<&Reading> = r
        .mentions_of(thing)
        .filter_map(|f| container(r, f))
        .filter_map(|c| c.thing)
        .filter_map(|t| readings.get(&t))
        .flatten()
        .filter(|x| matches!(x.kind, PlaceKind::Country | PlaceKind::Region))
        .collect();
    let holds = |x: &Reading| {
        inside
            .iter()
            .any(|c| c.country == x.country && (c.subdivision.is_empty() || x.subdivision.is_empty() || c.subdivision == x.subdivision) && c.id != x.id)
    };
    let known = |x: &Reading| ground.countries.get(&x.country).copied().unwrap_or(0);
    let best = options.iter().max_by_key(|x| {
        let big = matches!(x.kind, PlaceKind::Country) || x.weight >= 1_000_000;
        (holds(x), big && inside.is_empty(), known(x).min(1), x.weight, x.id.clone())
    });
    if let Some(best) = best.filter(|x| inside.is_empty() || holds(x) || x.kind != PlaceKind::City) {
        let mut best = best.clone();
        if best.kind == PlaceKind::City && inside.is_empty() && !settled(&best, options, ground) {
            best = Reading { kind: PlaceKind::City, ..Reading::default() };
        }
        return best;
    }
    by_form(r, thing, &inside, ground)
}

/// A city's country is settled when the release names it, when it is the only one, or much larger than its namesakes.
fn settled(best: &Reading, options: &[Reading], ground: &Ground) -> bool {
    let rival = options.iter().filter(|x| x.country != best.country).map(|x| x.weight).max().unwrap_or(0);
    ground.countries.contains_key(&best.country) || best.weight >= rival * 3
}

/// A place that no list knows: its kind by its head, its country by what contains it.
fn by_form(r: &Release<'_, '_>, thing: u32, inside: &[&Reading], ground: &Ground) -> Reading {
    let Some(f) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return Reading::default() };
    let container = inside.first();
    let kind = head_kind(r, f).unwrap_or(match f.rule {
        "address-street" => PlaceKind::Site,
        _ => PlaceKind::City,
    });
    // `Southern California` is where California is.
    let part = (f.first..f.end)
        .filter_map(|t| r.cell(t))
        .flat_map(|c| r.gazetteer.entries(c).filter_map(|e| reading(&e)).collect::<Vec<_>>())
        .filter(|x| x.kind != PlaceKind::City)
        .max_by_key(|x| x.weight);
    let directed = f.rule == "direction-and-place";
    let kind = if directed { PlaceKind::Region } else { kind };
    let alone = (ground.countries.len() == 1).then(|| ground.countries.keys().next().cloned().unwrap_or_default());
    let country = container.map(|c| c.country.clone()).or(part.filter(|_| directed).map(|x| x.country)).or(alone).unwrap_or_default();
    Reading { kind, country, subdivision: container.map(|c| c.subdivision.clone()).unwrap_or_default(), ..Reading::default() }
}

fn head_kind(r: &Release<'_, '_>, f: &Found) -> Option<PlaceKind> {
    let heads = |t: u32| r.cell(t).into_iter().flat_map(|c| r.gazetteer.entries(c)).find(|e| e.label.contains("place-head")).map(|e| e.kind);
    let kind = heads(f.end - 1).or_else(|| heads(f.first))?;
    Some(match kind {
        "natural" => PlaceKind::Natural,
        "site" => PlaceKind::Site,
        "region" => PlaceKind::Region,
        "city" => PlaceKind::City,
        _ => return None,
    })
}
