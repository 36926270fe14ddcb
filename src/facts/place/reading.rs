//! What a place's name can mean: all readings that the lists have.

use crate::facts::Release;
use crate::gazetteer::index::Entry;
use crate::record::PlaceKind;
use crate::text::class::Class;

/// One thing that a place's name can mean.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::facts) struct Reading<'a> {
    pub(super) kind: PlaceKind,
    pub(in crate::facts) country: &'a str,
    pub(super) subdivision: &'a str,
    pub(super) id: &'a str,
    /// Thousands of people; countries and states before all cities.
    pub(super) weight: i64,
}

/// Divisions that releases name without saying where: they count before small towns of that name. Britain's are its four countries, not its boroughs.
fn federal(e: &Entry<'_>) -> bool {
    matches!(e.country(), "US" | "CA" | "AU") || matches!(e.subdivision(), "GB-ENG" | "GB-SCT" | "GB-WLS" | "GB-NIR")
}

/// What a state of a federation weighs among readings.
pub(super) const STATE: i64 = 3_000_000;

/// The readings of all places, by thing.
pub(super) type Readings<'a> = [Vec<Reading<'a>>];

impl Reading<'_> {
    /// Does this one hold `x`? A country its cities and regions, a state its towns.
    pub(super) fn holds(&self, x: &Reading<'_>) -> bool {
        let divisions = self.subdivision.is_empty() || x.subdivision.is_empty() || self.subdivision == x.subdivision;
        self.country == x.country && divisions && self.id != x.id && x.kind != PlaceKind::Country
    }
}

/// All list readings of a thing's names.
pub(super) fn readings<'a>(r: &Release<'a, '_>, thing: u32) -> Vec<Reading<'a>> {
    let mut out: Vec<Reading<'a>> = Vec::new();
    let name = r.name(thing);
    let mut called: Vec<bool> = Vec::new();
    for e in r.entries(thing) {
        if let Some(x) = reading(&e, name)
            && !out.contains(&x)
        {
            // `New York` of New York City begins as that does.
            let begins = |s: &str| s.chars().next().map(|c| c.to_ascii_lowercase());
            called.push(e.label() != "city" || e.name().is_empty() || begins(e.name()) == begins(name));
            out.push(x);
        }
    }
    // A great city's old or other name (`Port Arthur` of Dalian) counts little beside a town that is called so.
    if out.iter().zip(&called).any(|(x, c)| *c && x.kind == PlaceKind::City) {
        for (x, _) in out.iter_mut().zip(&called).filter(|(_, c)| !**c) {
            x.weight = (x.weight / 100).max(1);
        }
    }
    out
}

/// What one list entry says of a place of that name.
pub(super) fn reading<'a>(e: &Entry<'a>, name: &str) -> Option<Reading<'a>> {
    let (kind, weight) = match e.label() {
        "country" => (country_kind(e.country(), name), 10_000_000),
        "region" => (PlaceKind::Region, 8_000_000),
        "subdivision" | "state-abbreviation" => (PlaceKind::Region, if federal(e) { STATE } else { 8 }),
        "county" => (PlaceKind::Region, 500),
        "natural" => (if e.kind() == "region" { PlaceKind::Region } else { PlaceKind::Natural }, 5_000_000),
        // Quarters stand among the cities.
        "city" => (if e.kind() == "site" { PlaceKind::Site } else { PlaceKind::City }, i64::from(e.value().unwrap_or(1))),
        _ => return None,
    };
    Some(Reading { kind, country: e.country(), subdivision: e.subdivision(), id: e.id(), weight })
}

/// `Guam` and `Palestinian Territories` are parts of the map, Hong Kong is a city, the rest are countries.
fn country_kind(code: &str, name: &str) -> PlaceKind {
    let territory = Class::TerritoryCode.holds(code.to_ascii_lowercase().as_bytes());
    let territory = territory || name.split(' ').any(|w| w.eq_ignore_ascii_case("territory") || w.eq_ignore_ascii_case("territories"));
    match code {
        "HK" => PlaceKind::City,
        _ if territory => PlaceKind::Region,
        _ => PlaceKind::Country,
    }
}
