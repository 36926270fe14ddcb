//! Which of the places that lists know under a name is meant.

use super::form;
use super::ground::{self, Ground};
use super::reading::{Reading, Readings};
use crate::facts::Release;
use crate::record::PlaceKind;

/// The reading of a place that a list knows; `None` when no list does, or all that lists say is contradicted by what contains it.
pub(super) fn choose<'a>(r: &Release<'a, '_>, thing: u32, readings: &Readings<'a>, ground: &Ground<'a>) -> Option<Reading<'a>> {
    let options = readings.get(thing as usize).filter(|o| !o.is_empty())?;
    // `14 Elm Close, Oakton ACT 2600`: what a list has as a village stands there as a part of a city.
    let suburb = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)).is_some_and(|f| f.rule.starts_with("suburb-"));
    if suburb && options.iter().all(|o| o.kind == PlaceKind::City && o.weight < 5) {
        return None;
    }
    let inside = ground::containers(r, thing, readings);
    let choice = Choice { r, thing, options, readings, ground, inside, divided: ground::divided(r, thing), contains: ground.contains(thing) };
    let best = choice.weightiest().filter(|best| !choice.is_contradicted(best))?;
    let best = choice.namesake_at_home(best);
    let best = choice.beside_others(best);
    let best = choice.near_home(best);
    let best = choice.of_any_land(best);
    let best = choice.as_division(best);
    Some(choice.as_quarter(choice.as_city(best)))
}

/// A place, what lists say of it, and what surrounds it in the release.
struct Choice<'c, 'a, 't> {
    r: &'c Release<'a, 't>,
    thing: u32,
    options: &'c [Reading<'a>],
    readings: &'c Readings<'a>,
    ground: &'c Ground<'a>,
    /// What contains it: `Lebanon, Ohio`.
    inside: Vec<&'c Reading<'a>>,
    /// Words beside it say that it is a division: `Oyrotal province`.
    divided: bool,
    contains: bool,
}

impl<'a> Choice<'_, 'a, '_> {
    fn is_held(&self, x: &Reading<'_>) -> bool {
        self.inside.iter().any(|c| c.holds(x))
    }

    /// Nothing contains it, and the release never speaks of its country.
    fn is_unspoken(&self, x: &Reading<'_>) -> bool {
        self.inside.is_empty() && !self.ground.names(x.country)
    }

    fn cities(&self) -> impl Iterator<Item = &Reading<'a>> {
        self.options.iter().filter(|o| o.kind == PlaceKind::City)
    }

    fn weightiest(&self) -> Option<Reading<'a>> {
        let rank = |x: &&Reading<'a>| {
            // `the Charlotte region` is not a parish of that name in a country that nobody speaks of.
            let known = self.ground.names(x.country) || !self.cities().any(|o| o.weight >= 300);
            let region = self.divided && x.kind == PlaceKind::Region && known;
            let keeps = self.contains && self.ground.keeps(self.thing, x, self.readings);
            (self.is_held(x), keeps, region, self.ground.weight(x, self.options, self.contains), x.id)
        };
        self.options.iter().max_by_key(rank).copied()
    }

    /// What contains it is elsewhere.
    fn is_contradicted(&self, best: &Reading<'_>) -> bool {
        if self.inside.is_empty() || self.is_held(best) {
            return false;
        }
        // `France, Germany` is a list, `Lebanon, Ohio` a town, `the West Coast of Ireland` is not the one that a list knows.
        // Only where a list knows such a town: `Australia, California` is a list.
        let listed = |country: &str| self.cities().any(|o| o.country == country);
        let abroad = |c: &&Reading<'_>| c.kind == PlaceKind::Region && c.country != best.country && listed(c.country);
        let elsewhere = || ground::owners(self.r, self.thing, self.readings).iter().any(|c| c.country != best.country);
        match best.kind {
            PlaceKind::City => true,
            PlaceKind::Country => self.inside.iter().any(abroad),
            _ => !best.country.is_empty() && elsewhere(),
        }
    }

    /// `Portland` in a release about Australia that never speaks of America.
    fn namesake_at_home(&self, best: Reading<'a>) -> Reading<'a> {
        if best.kind != PlaceKind::City || !self.is_unspoken(&best) {
            return best;
        }
        self.ground.likely_home().and_then(|home| self.largest_city_of(home)).unwrap_or(best)
    }

    fn largest_city_of(&self, country: &str) -> Option<Reading<'a>> {
        self.cities().filter(|o| o.country == country).max_by_key(|o| o.weight).copied()
    }

    /// `Cambridge, Oxford and Bristol`
    fn beside_others(&self, best: Reading<'a>) -> Reading<'a> {
        if best.kind != PlaceKind::City || !self.inside.is_empty() {
            return best;
        }
        let row = self.r.places_of(self.thing).iter().find_map(|i| ground::of_row(self.r, *i as usize, self.readings));
        match row.and_then(|country| self.largest_city_of(country)) {
            Some(own) => own,
            None if self.ground.settled(&best, self.options) => best,
            None => Reading { kind: PlaceKind::City, ..Reading::default() },
        }
    }

    fn near_home(&self, best: Reading<'a>) -> Reading<'a> {
        if !self.is_unspoken(&best) {
            return best;
        }
        match best.kind {
            // A small town abroad in a release that is all about one country and never names that other: its namesake at home, or none.
            PlaceKind::City if best.weight < 100 => match self.ground.home() {
                Some(home) if home != best.country => Reading { kind: PlaceKind::City, country: home, ..Reading::default() },
                _ => best,
            },
            // `Black River`, a district of an island that nobody speaks of; `the East Coast`, which many lands have.
            PlaceKind::Region if !self.divided && !best.country.is_empty() => {
                let Some(home) = self.ground.likely_home().filter(|home| *home != best.country) else { return best };
                let water = form::head(self.r, self.thing) == Some(PlaceKind::Natural);
                if !(best.weight < 100 && water || self.is_directed()) {
                    return best;
                }
                Reading { kind: if water { PlaceKind::Natural } else { best.kind }, country: home, ..Reading::default() }
            }
            _ => best,
        }
    }

    /// `East Coast`: its name begins with a direction.
    fn is_directed(&self) -> bool {
        let f = self.r.things.get(self.thing as usize).and_then(|t| self.r.found.get(t.fullest));
        f.is_some_and(|f| {
            matches!(self.r.doc.lower(f.first as usize), b"east" | b"west" | b"north" | b"south" | b"northern" | b"southern" | b"eastern" | b"western")
        })
    }

    /// `the Capital Region`, `the Gulf`: words that any land may call a part of it by.
    fn of_any_land(&self, best: Reading<'a>) -> Reading<'a> {
        let plain = |name: &str| !name.contains(" of ") && name.split(' ').all(|w| self.r.gazetteer.is_word(w.to_ascii_lowercase().as_bytes()));
        if best.kind == PlaceKind::Region && best.weight < 100 && self.is_unspoken(&best) && plain(self.r.name(self.thing)) {
            return Reading { kind: PlaceKind::Region, ..Reading::default() };
        }
        best
    }

    /// `Oyrotal province`, where a list knows only the town.
    fn as_division(&self, best: Reading<'a>) -> Reading<'a> {
        if self.divided && best.kind == PlaceKind::City {
            return Reading { kind: PlaceKind::Region, country: best.country, subdivision: best.subdivision, ..Reading::default() };
        }
        best
    }

    /// A state that is called like its city.
    fn as_city(&self, mut best: Reading<'a>) -> Reading<'a> {
        let name = self.r.name(self.thing);
        // `Washington, D.C.` in one name is the city.
        if best.subdivision == "US-DC" && best.kind == PlaceKind::Region && name.len() > 4 && !name.starts_with("District") {
            best.kind = PlaceKind::City;
        }
        // `New York` is the city, unless other states stand beside it or a town is in it.
        let among_states = || {
            let beside = |i: &u32| ground::among_states(self.r, *i as usize, self.readings);
            self.ground.states_of(best.country) >= 3 || self.r.places_of(self.thing).iter().any(beside)
        };
        if best.kind != PlaceKind::Region || self.divided || self.contains || !self.inside.is_empty() || among_states() {
            return best;
        }
        self.cities().find(|o| o.subdivision == best.subdivision && o.weight >= 1_000).copied().unwrap_or(best)
    }

    /// `the Oyrotal neighborhood`: a quarter that a list has as a town; `Deira, Dubai`.
    fn as_quarter(&self, mut best: Reading<'a>) -> Reading<'a> {
        let said = || best.weight < 300 && form::said_kind(self.r, self.thing) == Some(PlaceKind::Site);
        if best.kind == PlaceKind::City && (said() || ground::quarter_of(self.r, self.thing, &best, self.readings)) {
            best.kind = PlaceKind::Site;
        }
        best
    }
}
