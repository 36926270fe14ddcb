//! Places: kinds, countries, codes. A place's country comes from what contains it in the text, then from the release's other places,
//! then from the largest place of that name; a place that no list knows takes its container's country, or none.

mod choice;
mod form;
mod ground;
mod reading;

use super::Release;
use super::organization::{mentions, things};
use crate::record::{Place, PlaceKind};
use crate::tape::atom::Kind;
use choice::choose;
use ground::Ground;
pub(super) use reading::Reading;
use rustc_hash::FxHashMap;

/// For each thing the first one that lists know as the same place (`BC` for `British Columbia`), most often itself; empty where no place has two names.
pub(super) fn same(r: &Release<'_, '_>) -> Vec<u32> {
    let mut first: FxHashMap<&str, (u32, PlaceKind)> = FxHashMap::default();
    let mut out: Vec<u32> = Vec::new();
    for (t, _) in things(r, Kind::Place) {
        let Some(x) = r.known.places.get(t as usize).copied().flatten().filter(|x| !x.id.is_empty()) else { continue };
        let (one, kind) = *first.entry(x.id).or_insert((t, x.kind));
        if one == t || kind != x.kind {
            continue;
        }
        if out.is_empty() {
            out.extend(0..r.things.len() as u32);
        }
        if let Some(slot) = out.get_mut(t as usize) {
            *slot = one;
        }
    }
    out
}

/// What each place is, by thing.
pub(super) fn chosen<'a>(r: &Release<'a, '_>) -> Vec<Option<Reading<'a>>> {
    let all = things(r, Kind::Place);
    if all.is_empty() {
        return Vec::new();
    }
    let mut readings = vec![Vec::new(); r.things.len()];
    for (t, _) in &all {
        if let Some(x) = readings.get_mut(*t as usize) {
            *x = reading::readings(r, *t);
        }
    }
    let ground = Ground::new(r, &readings);
    let mut chosen = vec![None; r.things.len()];
    for (t, _) in &all {
        if let Some(x) = chosen.get_mut(*t as usize) {
            *x = choose(r, *t, &readings, &ground);
        }
    }
    // Listed ones first: the others lean on them.
    for (t, _) in &all {
        if chosen.get(*t as usize).is_some_and(Option::is_none) {
            let x = form::by_form(r, *t, &readings, &chosen, &ground);
            if let Some(c) = chosen.get_mut(*t as usize) {
                *c = Some(x);
            }
        }
    }
    chosen
}

/// Every place.
pub(super) fn places(r: &Release<'_, '_>) -> Vec<Place> {
    let all = things(r, Kind::Place);
    // `British Columbia` of `B.C.`
    let mut fullest: FxHashMap<u32, &str> = FxHashMap::default();
    for (later, first) in (0..).zip(&r.known.same_places).filter(|(later, first)| later != *first) {
        let name = fullest.entry(*first).or_insert_with(|| r.name(*first));
        if r.name(later).len() > name.len() {
            *name = r.name(later);
        }
    }
    let one = |(t, id): &(u32, &str)| {
        let reading = r.known.places.get(*t as usize).copied().flatten().unwrap_or_default();
        let some = |s: &str| if s.is_empty() { None } else { Some(s.to_owned()) };
        let geonames = reading.id.strip_prefix("geonames-").map(str::to_owned);
        let key = match reading.id {
            "" => r.things.get(*t as usize).map(|x| x.key.clone()).unwrap_or_default(),
            id => format!("place:{id}"),
        };
        // The nations of Britain are called countries.
        let kind = if matches!(reading.id, "iso-gb-eng" | "iso-gb-sct" | "iso-gb-wls") { PlaceKind::Country } else { reading.kind };
        Place {
            id: (*id).to_owned(),
            key,
            name: fullest.get(t).map_or_else(|| r.name(*t), |name| *name).to_owned(),
            kind,
            country: some(reading.country),
            subdivision: some(reading.subdivision),
            geonames,
            mentions: mentions(r, *t),
        }
    };
    all.iter().map(one).collect()
}
