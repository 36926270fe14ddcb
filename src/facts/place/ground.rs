//! What a release says of where its places are: the countries it names, what contains what.

use super::reading::{Reading, Readings, STATE};
use crate::facts::Release;
use crate::facts::organization::{country, things};
use crate::gazetteer::index::Entry;
use crate::gazetteer::label::Label;
use crate::record::PlaceKind;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// What the release says of where its places are.
#[derive(Debug, Default)]
pub(super) struct Ground<'a> {
    /// How often each country is named or meant beyond doubt.
    countries: BTreeMap<&'a str, i64>,
    /// How many places of each first-level division are named.
    divisions: FxHashMap<&'a str, i64>,
    /// How many first-level divisions of each country are named.
    siblings: FxHashMap<&'a str, i64>,
    /// Things that contain other places somewhere, and some of those: `Seattle, Washington`.
    containers: FxHashMap<u32, SmallVec<[u32; 4]>>,
}

/// Votes that make a country the release's own.
const HOME: i64 = 3;

/// Thousands of people: a town that tells its country, and one that does so whatever else is called like it.
const SMALL: i64 = 100;
const LARGE: i64 = 1_000;

impl<'a> Ground<'a> {
    /// Votes of places that have one reading, and of the bodies whose country is known.
    pub(super) fn new(r: &Release<'a, '_>, readings: &Readings<'a>) -> Ground<'a> {
        let mut g = Ground::default();
        let mut counted: FxHashSet<u32> = FxHashSet::default();
        for (i, f) in r.found.iter().enumerate().filter(|(_, f)| f.kind == Kind::Place) {
            let Some(t) = f.thing else { continue };
            if let Some(c) = contained(r, i, readings).and_then(|c| c.thing) {
                let inside = g.containers.entry(c).or_default();
                if inside.len() < 4 && !inside.contains(&t) {
                    inside.push(t);
                }
            }
            let Some(options) = readings.get(t as usize) else { continue };
            let Some(x) = options.iter().max_by_key(|x| x.weight).filter(|x| x.weight >= SMALL && !x.country.is_empty()) else { continue };
            if x.weight < LARGE {
                // A smaller town without a namesake worth the name.
                if x.kind == PlaceKind::City && counted.insert(t) && options.iter().all(|y| y.country == x.country || y.weight * 20 < x.weight) {
                    *g.countries.entry(x.country).or_default() += 1;
                }
                continue;
            }
            *g.countries.entry(x.country).or_default() += if x.weight >= 10_000_000 { 2 } else { 1 };
            let first = counted.insert(t);
            if first && options.iter().all(|y| y.subdivision == x.subdivision || y.weight * 20 < x.weight) && !x.subdivision.is_empty() {
                *g.divisions.entry(x.subdivision).or_default() += 1;
                // `Georgia` and `Washington` themselves say nothing of their siblings.
                if x.kind == PlaceKind::Region && options.len() == 1 {
                    *g.siblings.entry(x.country).or_default() += 1;
                }
            }
        }
        for (t, _) in things(r, Kind::Org) {
            if let Some(c) = country(r, t) {
                *g.countries.entry(c).or_default() += 1;
            }
        }
        // Names of countries, states and counties that stand inside other names, and their people: `Oak County District Attorney`, `the Kenyan coast`.
        let sure = Label::Country.bit() | Label::County.bit() | Label::Subdivision.bit() | Label::Demonym.bit();
        for c in r.cells.iter().filter(|c| c.shape.is_capital()) {
            let labels = r.gazetteer.labels(c);
            if labels & sure != 0 {
                g.vote(r, r.gazetteer.entries(c), c.end);
            } else if labels & Label::Org.bit() != 0 && c.end > c.first + 1 {
                // A listed body is one cell, and the country in its name is still said: `Archives New Zealand`.
                let mut first = c.first;
                while first < c.end {
                    let longest = (first + 1..=c.end.min(first + 3)).rev().find(|end| g.vote(r, r.gazetteer.named(r.doc, first, *end), *end));
                    first = longest.unwrap_or(first + 1);
                }
            }
        }
        g
    }

    /// Counts the one country that a name up to token `end` means beyond doubt, if any.
    fn vote(&mut self, r: &Release<'a, '_>, entries: impl Iterator<Item = Entry<'a>>, end: u32) -> bool {
        let mut all = entries
            .filter(|e| match e.label() {
                "country" | "demonym" => true,
                "subdivision" => matches!(e.country(), "US" | "CA" | "AU" | "IN"),
                "county" => matches!(r.doc.lower(end as usize - 1), b"county" | b"parish"),
                _ => false,
            })
            .map(|e| e.country());
        let one = all.next().filter(|one| !one.is_empty() && all.all(|c| c == *one));
        if let Some(one) = one {
            *self.countries.entry(one).or_default() += 1;
        }
        one.is_some()
    }

    /// Does it contain another place somewhere?
    pub(super) fn contains(&self, thing: u32) -> bool {
        self.containers.contains_key(&thing)
    }

    /// Does a list put one of the places that a thing is said to contain into this reading of it? `Atlanta, Georgia`
    pub(super) fn keeps(&self, thing: u32, x: &Reading<'_>, readings: &Readings<'_>) -> bool {
        let inside = self.containers.get(&thing).into_iter().flatten();
        inside.filter_map(|t| readings.get(*t as usize)).flatten().any(|y| {
            let division = x.kind == PlaceKind::Country || !y.subdivision.is_empty();
            y.kind == PlaceKind::City && x.kind != PlaceKind::City && division && x.holds(y)
        })
    }

    /// How much speaks for a reading among its rivals: its size, more where the release names its country.
    pub(super) fn weight(&self, x: &Reading<'_>, options: &[Reading<'_>], contains: bool) -> i64 {
        let known = self.countries.contains_key(x.country);
        let near = if known { 8 } else { 1 };
        match x.kind {
            // `Georgia` is the state where other states of that country are named, or places in it.
            PlaceKind::Region if !x.subdivision.is_empty() && x.weight >= 1_000_000 => {
                let state = known && (self.siblings.get(x.country).copied().unwrap_or(0) > 0 || self.divisions.get(x.subdivision).copied().unwrap_or(0) > 1);
                if state { x.weight * 8 } else { x.weight }
            }
            // A province of that name before a small town elsewhere (`Java`), but not before the town that it is named after (`Cork`).
            PlaceKind::Region if x.weight < 100 => {
                let town = options.iter().any(|o| o.kind == PlaceKind::City && o.country == x.country);
                if town { x.weight } else { 300 * near }
            }
            // `Washington`, `New York`: the city, unless towns are said to lie in it.
            PlaceKind::City
                if x.weight >= 600 && !contains && options.iter().any(|o| o.kind == PlaceKind::Region && o.weight >= 1_000_000 && o.country == x.country) =>
            {
                9_000_000
            }
            PlaceKind::City | PlaceKind::Site => x.weight * near,
            _ => x.weight,
        }
    }

    /// A city's country is settled when the release names it, when it is the only one, or much larger than its namesakes.
    pub(super) fn settled(&self, best: &Reading<'_>, options: &[Reading<'_>]) -> bool {
        let rival = options.iter().filter(|x| x.country != best.country).map(|x| x.weight).max().unwrap_or(0);
        self.countries.contains_key(best.country) || best.weight >= rival * 3
    }

    /// How many first-level divisions of a country are named.
    pub(super) fn states_of(&self, country: &str) -> i64 {
        self.siblings.get(country).copied().unwrap_or(0)
    }

    /// Is a country named, or meant beyond doubt?
    pub(super) fn names(&self, country: &str) -> bool {
        self.countries.contains_key(country)
    }

    /// The country that twice as much is said of as of all others together.
    pub(super) fn likely_home(&self) -> Option<&'a str> {
        let all: i64 = self.countries.values().sum();
        let (country, n) = self.countries.iter().max_by_key(|(c, n)| (**n, core::cmp::Reverse(**c)))?;
        (*n >= 2 && *n * 3 >= all * 2).then_some(*country)
    }

    /// The one country that the release is about: named far more often than all others.
    pub(super) fn home(&self) -> Option<&'a str> {
        let all: i64 = self.countries.values().sum();
        let (country, n) = self.countries.iter().max_by_key(|(c, n)| (**n, core::cmp::Reverse(**c)))?;
        (*n >= HOME && *n * 4 >= all * 3).then_some(*country)
    }
}

/// The place that follows behind a comma, or in brackets, or as a state's letters without either: what contains this one.
pub(super) fn container<'r>(r: &'r Release<'_, '_>, mention: usize) -> Option<&'r Found> {
    let f = r.found.get(mention)?;
    let end = f.end as usize;
    let gap = match r.doc.shape(end) {
        Shape::Comma | Shape::Open => 1,
        _ if r.labels(f.end) & (Label::StateAbbr.bit() | Label::StateAbbrX.bit()) != 0 => 0,
        _ => return None,
    };
    let next = r.found.get(mention + 1)?;
    (next.kind == Kind::Place && next.first as usize == end + gap).then_some(next)
}

/// What contains a mention, unless the places stand in a row and lists know the town elsewhere: `in Pune, Malta and Lyon`.
pub(super) fn contained<'r>(r: &'r Release<'_, '_>, i: usize, readings: &Readings<'_>) -> Option<&'r Found> {
    let c = container(r, i)?;
    let of = |f: Option<&Found>| f.and_then(|f| f.thing).and_then(|t| readings.get(t as usize)).map_or(&[][..], Vec::as_slice);
    let (own, outer) = (of(r.found.get(i)), of(Some(c)));
    let great = own.iter().any(|x| x.kind == PlaceKind::City && x.weight >= SMALL);
    (!great || own.iter().any(|x| outer.iter().any(|y| y.holds(x))) || !in_row(r, i + 1)).then_some(c)
}

/// Does another place follow, joined by a comma or `and`?
pub(super) fn in_row(r: &Release<'_, '_>, i: usize) -> bool {
    let Some(f) = r.found.get(i) else { return false };
    let comma = u32::from(r.doc.shape(f.end as usize) == Shape::Comma);
    let and = u32::from(r.doc.lower((f.end + comma) as usize) == b"and");
    comma + and > 0 && r.found.get(i + 1).is_some_and(|n| n.kind == Kind::Place && n.first == f.end + comma + and)
}

/// Is a town told to be in a city ten times its size, of its own division?
pub(super) fn quarter_of(r: &Release<'_, '_>, thing: u32, town: &Reading<'_>, readings: &Readings<'_>) -> bool {
    let city = |f: &Found| {
        let all = f.thing.and_then(|t| readings.get(t as usize)).map_or(&[][..], Vec::as_slice);
        all.iter().any(|x| x.kind == PlaceKind::City && x.weight >= 300 && x.weight >= town.weight * 10 && x.holds(town))
    };
    !town.subdivision.is_empty() && r.places_of(thing).iter().any(|i| !in_row(r, *i as usize + 1) && container(r, *i as usize).is_some_and(city))
}

/// Does a state stand beside a mention in a row? `in New York, California and Texas`
pub(super) fn among_states(r: &Release<'_, '_>, i: usize, readings: &Readings<'_>) -> bool {
    let state = |n: usize| {
        let all = r.found.get(n).and_then(|f| f.thing).and_then(|t| readings.get(t as usize)).map_or(&[][..], Vec::as_slice);
        all.iter().max_by_key(|x| x.weight).is_some_and(|x| x.kind == PlaceKind::Region && x.weight == STATE)
    };
    in_row(r, i) && state(i + 1) || i.checked_sub(1).is_some_and(|b| in_row(r, b) && state(b))
}

/// The country in which lists know all places of a row that a mention stands in, as towns no smaller than a tenth of the largest so called:
/// `Hyderabad, Karachi and Lahore`.
pub(super) fn of_row<'a>(r: &Release<'a, '_>, i: usize, readings: &Readings<'a>) -> Option<&'a str> {
    let first = (i.saturating_sub(6)..i).rev().take_while(|b| in_row(r, *b)).last().unwrap_or(i);
    let last = (i..i + 6).find(|n| !in_row(r, *n))?;
    if last < first + 2 {
        return None;
    }
    let towns = |n: usize| {
        let all = r.found.get(n).and_then(|f| f.thing).and_then(|t| readings.get(t as usize)).map_or(&[][..], Vec::as_slice);
        let most = all.iter().map(|x| x.weight).max().unwrap_or(0);
        all.iter().filter(move |x| x.kind == PlaceKind::City && x.weight * 10 >= most)
    };
    let share = |country: &str| {
        let one = |n: usize| {
            let most = towns(n).map(|x| x.weight).max().unwrap_or(0).max(1);
            towns(n).filter(|x| x.country == country).map(|x| x.weight * 100 / most).max()
        };
        (first..=last).map(one).try_fold(0, |sum, x| Some(sum + x?))
    };
    let best = towns(i).filter_map(|x| Some((share(x.country)?, x.country))).max_by_key(|(share, country)| (*share, core::cmp::Reverse(*country)))?;
    Some(best.1)
}

/// Another place beside a mention, joined by a word that says containment: `Utah's Oak Basin`, `the West Coast of Ireland`, `the Oyrotal region of Kenya`.
fn beside<'r>(r: &'r Release<'_, '_>, i: usize) -> Option<&'r Found> {
    let f = r.found.get(i)?;
    let owner = i.checked_sub(1).and_then(|b| r.found.get(b)).filter(|b| b.end + 1 == f.first && r.doc.shape(b.end as usize) == Shape::Poss);
    let noun = u32::from(r.doc.is(f.end as usize, Class::Division) && r.doc.shape(f.end as usize) == Shape::Lower);
    let of = f.end + noun;
    let whole =
        r.found.get(i + 1).filter(|n| r.doc.lower(of as usize) == b"of" && (n.first == of + 1 || n.first == of + 2 && r.doc.lower(of as usize + 1) == b"the"));
    owner.or(whole).filter(|x| x.kind == Kind::Place)
}

/// The readings of all places that are said to contain a thing.
pub(super) fn containers<'r, 'a>(r: &Release<'a, '_>, thing: u32, readings: &'r Readings<'a>) -> Vec<&'r Reading<'a>> {
    let mut out = owners(r, thing, readings);
    out.extend(r.places_of(thing).iter().filter_map(|i| contained(r, *i as usize, readings)).flat_map(|c| regions(c, thing, readings)));
    out
}

/// The readings of the places that a thing is said to belong to, in words: no list of neighbours looks like that.
pub(super) fn owners<'r, 'a>(r: &Release<'a, '_>, thing: u32, readings: &'r Readings<'a>) -> Vec<&'r Reading<'a>> {
    r.places_of(thing).iter().filter_map(|i| beside(r, *i as usize)).flat_map(|c| regions(c, thing, readings)).collect()
}

fn regions<'r, 'a>(c: &Found, thing: u32, readings: &'r Readings<'a>) -> impl Iterator<Item = &'r Reading<'a>> {
    let of = |t: u32| readings.get(t as usize).into_iter().flatten();
    // `London, Paris and Geneva` is a list: what is a city first holds only what a list puts there.
    let city = c.thing.is_some_and(|t| of(t).any(|y| y.kind == PlaceKind::City && y.weight >= 100));
    let region = move |x: &&Reading<'a>| {
        let mut own = of(thing).peekable();
        let listed = !(city && x.weight < 100) || own.peek().is_none() || own.any(|o| x.holds(o));
        matches!(x.kind, PlaceKind::Country | PlaceKind::Region) && !x.country.is_empty() && listed
    };
    c.thing.filter(|t| *t != thing).and_then(|t| readings.get(t as usize)).into_iter().flatten().filter(region)
}

/// Does the text call this thing a province, a district, a region?
pub(super) fn divided(r: &Release<'_, '_>, thing: u32) -> bool {
    let word = |t: usize| r.doc.is(t, Class::Division) && r.doc.shape(t) == Shape::Lower;
    let mut mentions = r.places_of(thing).iter().filter_map(|i| Some((*i as usize, r.found.get(*i as usize)?)));
    mentions.any(|(i, f)| {
        // `upstate New York`
        if f.first > 0 && r.doc.lower(f.first as usize - 1) == b"upstate" {
            return true;
        }
        // `the districts of A and B`: over the places before it in a row.
        let mut first = f.first as usize;
        for b in r.found.get(..i).unwrap_or(&[]).iter().rev().take(6).take_while(|b| b.kind == Kind::Place) {
            let gap = b.end as usize..first;
            if gap.len() > 2 || !gap.clone().all(|t| r.doc.shape(t) == Shape::Comma || r.doc.lower(t) == b"and") {
                break;
            }
            first = b.first as usize;
        }
        // `the six states of the land (A, B and C)`
        let bracket =
            first >= 1 && r.doc.shape(first - 1) == Shape::Open && (first.saturating_sub(7)..first).any(|t| word(t) && r.doc.lower(t).ends_with(b"s"));
        let led = bracket || first >= 2 && r.doc.lower(first - 1) == b"of" && word(first - 2);
        // `Donetsk, Luhansk and Kharkiv regions`: behind the places after it in a row, when several are meant.
        let mut end = f.end as usize;
        for n in r.found.get(i + 1..).unwrap_or(&[]).iter().take(6).take_while(|n| n.kind == Kind::Place) {
            let gap = end..n.first as usize;
            if gap.is_empty() || gap.len() > 2 || !gap.clone().all(|t| r.doc.shape(t) == Shape::Comma || r.doc.lower(t) == b"and") {
                break;
            }
            end = n.end as usize;
        }
        // `Marin, Sonoma and Lake Counties`
        let head = end.saturating_sub(1);
        if end > f.end as usize && r.doc.shape(head).is_capital() && r.doc.is(head, Class::Division) && r.doc.lower(head).ends_with(b"s") {
            return true;
        }
        let row = end > f.end as usize && word(end) && r.doc.lower(end).ends_with(b"s");
        row || word(f.end as usize) && r.doc.lower(f.end as usize + 1) != b"of" || led
    })
}
