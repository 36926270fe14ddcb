//! Places: kinds, countries, codes. A place's country comes from what contains it in the text, then from the release's other places,
//! then from the largest place of that name; a place that no list knows takes its container's country, or none.

mod form;
mod ground;
mod reading;

use super::Release;
use super::organization::{mentions, things};
use crate::record::{Place, PlaceKind};
use crate::tape::atom::Kind;
use ground::{Ground, containers, divided, owners};
pub(super) use reading::Reading;
use reading::Readings;
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

/// The reading of a place that a list knows; `None` when no list does, or all that lists say is contradicted by what contains it.
fn choose<'a>(r: &Release<'a, '_>, thing: u32, readings: &Readings<'a>, ground: &Ground<'a>) -> Option<Reading<'a>> {
    let options = readings.get(thing as usize).filter(|o| !o.is_empty())?;
    // `14 Elm Close, Oakton ACT 2600`: what a list has as a village stands there as a part of a city.
    let suburb = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)).is_some_and(|f| f.rule.starts_with("suburb-"));
    if suburb && options.iter().all(|o| o.kind == PlaceKind::City && o.weight < 5) {
        return None;
    }
    let inside = containers(r, thing, readings);
    let holds = |x: &Reading<'_>| inside.iter().any(|c| c.holds(x));
    let divided = divided(r, thing);
    let contains = ground.contains(thing);
    let rank = |x: &&Reading<'a>| {
        // `the Charlotte region` is not a parish of that name in a country that nobody speaks of.
        let known = ground.names(x.country) || !options.iter().any(|o| o.kind == PlaceKind::City && o.weight >= 300);
        let region = divided && x.kind == PlaceKind::Region && known;
        (holds(x), contains && ground.keeps(thing, x, readings), region, ground.weight(x, options, contains), x.id)
    };
    let best = options.iter().max_by_key(rank)?;
    if !inside.is_empty() && !holds(best) {
        // `France, Germany` is a list, `Lebanon, Ohio` a town, `the West Coast of Ireland` is not the one that a list knows.
        // Only where a list knows such a town: `Australia, California` is a list.
        let town = inside.iter().any(|c| {
            let listed = options.iter().any(|o| o.kind == PlaceKind::City && o.country == c.country);
            c.kind == PlaceKind::Region && c.country != best.country && listed
        }) && best.kind == PlaceKind::Country;
        let elsewhere = owners(r, thing, readings).iter().any(|c| c.country != best.country);
        if best.kind == PlaceKind::City || town || elsewhere && best.kind != PlaceKind::Country && !best.country.is_empty() {
            return None;
        }
    }
    let mut best = *best;
    // `Portland` in a release about Australia that never speaks of America.
    if best.kind == PlaceKind::City
        && inside.is_empty()
        && !ground.names(best.country)
        && let Some(home) = ground.likely_home()
        && let Some(own) = options.iter().filter(|o| o.kind == PlaceKind::City && o.country == home).max_by_key(|o| o.weight)
    {
        best = *own;
    }
    // `Cambridge, Oxford and Bristol`
    if best.kind == PlaceKind::City
        && inside.is_empty()
        && let Some(row) = r.places_of(thing).iter().find_map(|i| ground::of_row(r, *i as usize, readings))
        && let Some(own) = options.iter().filter(|o| o.kind == PlaceKind::City && o.country == row).max_by_key(|o| o.weight)
    {
        best = *own;
    } else if best.kind == PlaceKind::City && inside.is_empty() && !ground.settled(&best, options) {
        best = Reading { kind: PlaceKind::City, ..Reading::default() };
    }
    // A small town abroad in a release that is all about one country and never names that other: its namesake at home, or none.
    if best.kind == PlaceKind::City && best.weight < 100 && inside.is_empty() && !ground.names(best.country) {
        match ground.home() {
            Some(home) if home != best.country => best = Reading { kind: PlaceKind::City, country: home, ..Reading::default() },
            _ => {}
        }
    }
    // `Black River`, a district of an island that nobody speaks of; `the East Coast`, which many lands have.
    let far = best.kind == PlaceKind::Region && inside.is_empty() && !divided && !best.country.is_empty() && !ground.names(best.country);
    if far && let Some(home) = ground.likely_home().filter(|home| *home != best.country) {
        let water = form::head(r, thing) == Some(PlaceKind::Natural);
        if best.weight < 100 && water || directed(r, thing) {
            best = Reading { kind: if water { PlaceKind::Natural } else { best.kind }, country: home, ..Reading::default() };
        }
    }
    // `the Capital Region`, `the Gulf`: words that any land may call a part of it by.
    let plain = |name: &str| !name.contains(" of ") && name.split(' ').all(|w| r.gazetteer.is_word(w.to_ascii_lowercase().as_bytes()));
    if best.kind == PlaceKind::Region && best.weight < 100 && inside.is_empty() && !ground.names(best.country) && plain(r.name(thing)) {
        best = Reading { kind: PlaceKind::Region, ..Reading::default() };
    }
    // `Oyrotal province`, where a list knows only the town.
    if divided && best.kind == PlaceKind::City {
        best = Reading { kind: PlaceKind::Region, country: best.country, subdivision: best.subdivision, ..Reading::default() };
    }
    // `Washington, D.C.` in one name is the city.
    if best.subdivision == "US-DC" && best.kind == PlaceKind::Region && r.name(thing).len() > 4 && !r.name(thing).starts_with("District") {
        best.kind = PlaceKind::City;
    }
    // `New York` is the city, unless other states stand beside it or a town is in it.
    if best.kind == PlaceKind::Region
        && !divided
        && !contains
        && inside.is_empty()
        && ground.states_of(best.country) < 3
        && !r.places_of(thing).iter().any(|i| ground::among_states(r, *i as usize, readings))
        && let Some(city) = options.iter().find(|o| o.kind == PlaceKind::City && o.subdivision == best.subdivision && o.weight >= 1_000)
    {
        best = *city;
    }
    // `the Oyrotal neighborhood`: a quarter that a list has as a town.
    if best.kind == PlaceKind::City && best.weight < 300 && form::said_kind(r, thing) == Some(PlaceKind::Site) {
        best.kind = PlaceKind::Site;
    }
    // `Deira, Dubai`
    if best.kind == PlaceKind::City && ground::quarter_of(r, thing, &best, readings) {
        best.kind = PlaceKind::Site;
    }
    Some(best)
}

/// `East Coast`: its name begins with a direction.
fn directed(r: &Release<'_, '_>, thing: u32) -> bool {
    r.things
        .get(thing as usize)
        .and_then(|t| r.found.get(t.fullest))
        .is_some_and(|f| matches!(r.doc.lower(f.first as usize), b"east" | b"west" | b"north" | b"south" | b"northern" | b"southern" | b"eastern" | b"western"))
}
