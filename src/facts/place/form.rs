//! Places that no list knows: their kind by their head, their country by what stands around them.

use super::ground::{Ground, container, containers, in_row};
use super::reading::{Reading, Readings, reading};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::PlaceKind;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::{Class, OneOf};
use crate::text::token::Shape;

/// What was chosen for each thing.
pub(super) type Chosen<'a> = [Option<Reading<'a>>];

/// A place that no list knows: its kind by its head, its country by what contains it.
pub(super) fn by_form<'a>(r: &Release<'a, '_>, thing: u32, readings: &Readings<'a>, chosen: &Chosen<'a>, ground: &Ground<'a>) -> Reading<'a> {
    let Some(f) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return Reading::default() };
    let inside = containers(r, thing, readings);
    let container = inside.first();
    // `12 Elm Street, Oakton, VIC 3400`: what stands between a street and a state there is a part of a city.
    let suburb = f.rule.starts_with("suburb-") && container.is_some_and(|c| c.country == "AU");
    let settlement = container.is_some() && f.rule == "town-and-state" && r.doc.is(f.end as usize - 1, Class::SettledHead);
    let kind = match f.rule {
        "direction-and-place"
        | "quarter-of-the-world"
        | "state-of-federation"
        | "directions-of-one-place"
        | "judicial-district"
        | "member-for-place"
        | "seat-of-two-places"
        | "stretch-of-land"
        | "in-a-state"
        | "place-before-its-member"
        | "district-of-state"
        | "region-by-direction"
        | "letters-of-a-state" => PlaceKind::Region,
        "at-parliament" | "event-at-house" | "hotel-of-brand" | "street-of-title" | "theatre-as-venue" | "building-called-like-a-person" => PlaceKind::Site,
        "corner-of-streets" | "numbered-ward" | "unit-in-estate" | "street-in-short" | "street-that-is-no-saint" | "at-a-palace" | "house-to-visit" => {
            PlaceKind::Site
        }
        "city-on-the-map" => PlaceKind::City,
        "sea-without-head" if r.doc.lower(f.end as usize - 1) != b"bronx" => PlaceKind::Natural,
        "address-street" | "held-at-site" | "site-of-name" | "foreign-site" | "street-and-number-behind" | "numbered-site" => PlaceKind::Site,
        "numbered-road" | "road-by-its-letters" | "street-of-another-tongue" | "avenue-by-letter" | "where-line" | "named-building" => PlaceKind::Site,
        "two-names-of-one-place" | "unknown-water" | "water-before-its-name" => PlaceKind::Natural,
        "number-and-foreign-street" | "town-and-house-in-brackets" => PlaceKind::Site,
        "place-by-first-word-abroad" => abroad_kind(r.doc.lower(f.first as usize)),
        _ if suburb || building(r, f) => PlaceKind::Site,
        // `the Oyrot Hill neighborhood`, `the Garden District`, `the Lower East Side`
        _ if said_kind(r, thing) == Some(PlaceKind::Site) || quarter(r, f) => PlaceKind::Site,
        _ if settlement || lived_in(r, thing) => PlaceKind::City,
        // A listed one that stands elsewhere: `the West Coast of Ireland`.
        _ => head_kind(r, f)
            .or_else(|| {
                readings
                    .get(thing as usize)
                    .and_then(|o| o.iter().find(|x| x.kind == PlaceKind::Region && container.is_some_and(|c| c.kind == PlaceKind::Country)))
                    .map(|x| x.kind)
            })
            .or_else(|| said_kind(r, thing))
            .unwrap_or_else(|| if in_city(r, thing, chosen) { PlaceKind::Site } else { PlaceKind::City }),
    };
    let country = (kind == PlaceKind::Site)
        .then(|| held(r, thing, chosen))
        .flatten()
        .or_else(|| container.map(|c| c.country))
        .or_else(|| part(r, f, kind, ground))
        .or_else(|| following(r, f, kind, chosen))
        .or_else(|| within(r, thing, chosen))
        // `West Timor` may lie in another country than the rest.
        .or_else(|| ground.home().or_else(|| ground.likely_home().filter(|home| f.rule != "direction-and-place" && !abroad(r, f, home))))
        .unwrap_or_default();
    Reading { kind, country, subdivision: container.map(|c| c.subdivision).unwrap_or_default(), ..Reading::default() }
}

/// Words of a name that only a house or a street has.
const HOUSES: [&[u8]; 14] = [
    b"marriott", b"hilton", b"sheraton", b"hyatt", b"westin", b"radisson", b"novotel", b"sofitel", b"kempinski", b"doubletree", b"suites", b"inn", b"resort",
    b"ballroom",
];

/// `Teaneck Marriott at Glenpointe`, `1601 Central Ave. NE`: a house by its brand, a street behind its number.
fn building(r: &Release<'_, '_>, f: &Found) -> bool {
    let any = |words: OneOf| f.end - f.first >= 2 && (f.first..f.end).any(|t| words.holds(r.doc.lower(t as usize)));
    any(OneOf::Few(&HOUSES)) || matches!(r.doc.shape(f.first as usize), Shape::Num | Shape::NumWord) && any(OneOf::Class(Class::StreetHead))
}

/// The country that was chosen for the place behind a comma: `12 Elm Street, San Jose`.
fn held<'a>(r: &Release<'a, '_>, thing: u32, chosen: &Chosen<'a>) -> Option<&'a str> {
    let of = |t: u32| chosen.get(t as usize).and_then(|x| x.as_ref()).map(|x| x.country).filter(|c| !c.is_empty());
    r.places_of(thing).iter().take(8).filter_map(|i| container(r, *i as usize)).filter_map(|f| f.thing).find_map(of)
}

/// `announced in Oyrot Bay`, `a farmer from Marqa Springs`: who is in a water or from a rock is in a settlement of its name.
fn lived_in(r: &Release<'_, '_>, thing: u32) -> bool {
    r.places_of(thing).iter().filter_map(|i| r.found.get(*i as usize)).any(|f| {
        f.end - f.first >= 2
            && f.rule != "place-by-first-head"
            && r.doc.is(f.end as usize - 1, Class::SettledHead)
            && f.first.checked_sub(1).is_some_and(|b| matches!(r.doc.lower(b as usize), b"in" | b"from"))
    })
}

/// A part of a town by its name: `the Theater District`, `the Near North Side`; `Gulu District` is a division of a country.
fn quarter(r: &Release<'_, '_>, f: &Found) -> bool {
    if f.end - f.first < 2 {
        return false;
    }
    let front = f.end - 2;
    let place = Label::City.bit() | Label::CityX.bit() | Label::Subdivision.bit() | Label::Country.bit() | Label::Surname.bit();
    let word = Label::Noun.bit() | Label::Adjective.bit();
    match r.doc.lower(f.end as usize - 1) {
        b"district" | b"quarter" => r.labels(front) & place == 0 && r.labels(front) & word != 0 && r.labels(front) & Label::Direction.bit() == 0,
        b"side" => r.labels(front) & Label::Direction.bit() != 0,
        // A harbour is called after its town.
        b"harbor" | b"harbour" => {
            f.end - f.first == 2
                && r.labels(front) & (Label::City.bit() | Label::CityX.bit() | Label::BigCity.bit()) != 0
                && r.labels(front) & (word | Label::Verb.bit()) == 0
        }
        _ => false,
    }
}

/// What a release calls an unknown place beside its name: `the islands of Marqa and Oyrot`, `Nongqal and Seponqal districts`.
pub(super) fn said_kind(r: &Release<'_, '_>, thing: u32) -> Option<PlaceKind> {
    let kind = |word: &[u8]| {
        Some(match word {
            b"island" | b"islands" | b"atoll" | b"atolls" | b"islet" | b"islets" | b"lakes" | b"rivers" | b"river" | b"lake" | b"mountains" => {
                PlaceKind::Natural
            }
            w if Class::Divisions.holds(w) => PlaceKind::Region,
            b"neighborhood" | b"neighborhoods" | b"neighbourhood" | b"neighbourhoods" | b"quarter" | b"suburb" | b"suburbs" => PlaceKind::Site,
            _ => return None,
        })
    };
    let row = |t: usize| r.doc.shape(t).is_capital() || r.doc.shape(t) == Shape::Comma || r.doc.lower(t) == b"and";
    r.places_of(thing).iter().filter_map(|i| r.found.get(*i as usize)).find_map(|f| {
        let from = f.first as usize;
        let before = (from.saturating_sub(9)..from).rev().find(|t| !row(*t));
        let led = before.filter(|t| r.doc.lower(*t) == b"of").and_then(|t| t.checked_sub(1)).and_then(|t| kind(r.doc.lower(t)));
        // `Butte and Tehama Counties`: each is one.
        let plural = |t: usize| r.doc.shape(t).is_capital() && r.doc.lower(t).ends_with(b"s") && kind(r.doc.lower(t)).is_some();
        let behind = (f.end as usize..f.end as usize + 9).find(|t| !row(*t) || plural(*t)).filter(|t| r.doc.shape(*t) == Shape::Lower || plural(*t));
        led.or_else(|| behind.and_then(|t| kind(r.doc.lower(t))))
    })
}

/// The country of a place inside the name: `Southern California`, `Tashkent Airport`.
fn part<'a>(r: &Release<'a, '_>, f: &Found, kind: PlaceKind, ground: &Ground<'a>) -> Option<&'a str> {
    let street = r.doc.is(f.end as usize - 1, Class::StreetHead);
    if street || r.doc.shape(f.first as usize) == Shape::Num {
        return None;
    }
    let cells = (f.first..f.end).filter(|t| r.labels(*t) & Label::Direction.bit() == 0).filter_map(|t| r.cell(t));
    // `Mt` is no Montana, and the `George` of `George R. Oxley Hall` no town.
    let place = Label::BigCity.bit() | Label::Subdivision.bit() | Label::Country.bit();
    let person = f.end - f.first >= 3 && r.labels(f.first) & Label::Given.bit() != 0 && r.labels(f.first) & place == 0;
    let cells = cells.filter(|c| !(person && c.first == f.first));
    let entries = cells.flat_map(|c| r.gazetteer.entries(c)).filter(|e| e.label() != "state-abbreviation");
    let mut all: Vec<Reading<'_>> = entries.filter_map(|e| reading(&e, "")).collect();
    // `Niger State` is one of Nigeria's and no country.
    let division = matches!(r.doc.lower(f.end as usize - 1), b"state" | b"province" | b"governorate" | b"prefecture" | b"oblast");
    if division && all.iter().any(|x| x.kind == PlaceKind::Region && !x.subdivision.is_empty()) {
        all.retain(|x| x.kind == PlaceKind::Region && !x.subdivision.is_empty());
    }
    let best = all.iter().filter(|x| !x.country.is_empty()).max_by_key(|x| ground.weight(x, &all, true))?;
    // `Nagoya City`, `Aichi Prefecture`: what only one country has lies there, or where the release names it.
    let headed = r.cell(f.first).is_some_and(|c| c.end + 1 == f.end) && (division || r.doc.is(f.end as usize - 1, Class::DivisionHead));
    if headed && (all.iter().all(|x| x.country == best.country) || ground.names(best.country)) {
        return Some(best.country);
    }
    let sure = match best.kind {
        PlaceKind::City => kind == PlaceKind::Site && best.weight >= 100 && ground.settled(best, &all),
        _ => f.rule == "direction-and-place" || best.weight >= 1_000_000,
    };
    sure.then_some(best.country)
}

/// A word of the name is a town's that no list puts into the country: `Tavira Bridge` in a release about Norway.
fn abroad(r: &Release<'_, '_>, f: &Found, country: &str) -> bool {
    let towns = Label::City.bit() | Label::CityX.bit();
    (f.first..f.end).filter(|t| r.labels(*t) & towns != 0).filter_map(|t| r.cell(t)).any(|c| {
        let mut there = r.gazetteer.entries(c).filter(|e| e.label() == "city").peekable();
        there.peek().is_some() && there.all(|e| e.country() != country)
    })
}

/// `Ikoyo, Lagos`: told to be in a great city.
fn in_city(r: &Release<'_, '_>, thing: u32, chosen: &Chosen<'_>) -> bool {
    let great = |f: &Found| f.thing.and_then(|t| chosen.get(t as usize)?.as_ref()).is_some_and(|x| x.kind == PlaceKind::City && x.weight >= 500);
    r.places_of(thing).iter().any(|i| !in_row(r, *i as usize + 1) && container(r, *i as usize).is_some_and(great))
}

/// The country of the place that an address goes on with: `45 Elm Street, Floor 2, Oak Hollow, Ohio`.
fn following<'a>(r: &Release<'_, '_>, f: &Found, kind: PlaceKind, chosen: &Chosen<'a>) -> Option<&'a str> {
    if kind != PlaceKind::Site {
        return None;
    }
    let i = r.found.partition_point(|x| x.first < f.end);
    for n in r.found.get(i..)?.iter().take(4) {
        let gap = f.end as usize..n.first as usize;
        if gap.len() > 16 || gap.clone().any(|t| matches!(r.doc.shape(t), Shape::Stop | Shape::Para | Shape::Lower)) {
            return None;
        }
        let country = n
            .thing
            .filter(|_| n.kind == Kind::Place)
            .and_then(|t| chosen.get(t as usize))
            .and_then(|x| x.as_ref())
            .map(|x| x.country)
            .filter(|c| !c.is_empty());
        if country.is_some() {
            return country;
        }
    }
    None
}

/// The country of the town that a mention, or the last place of its row, is said to be in: `the Oxley Hotel in Nairobi`, `Marqa, Oyrot and Tokhtal in Kenya`.
fn within<'a>(r: &Release<'a, '_>, thing: u32, chosen: &Chosen<'a>) -> Option<&'a str> {
    r.places_of(thing).iter().find_map(|i| {
        let last = (*i as usize..*i as usize + 8).find(|n| !in_row(r, *n))?;
        let f = r.found.get(last)?;
        let n = r.found.get(last + 1).filter(|n| n.kind == Kind::Place && n.first == f.end + 1)?;
        let joined = matches!(r.doc.lower(f.end as usize), b"in" | b"near" | b"outside");
        let country = chosen.get(n.thing? as usize)?.as_ref()?.country;
        (joined && !country.is_empty()).then_some(country)
    })
}

/// What the first word of a place in Arabic or Malay says it is: a settlement, unless a water or a mountain.
fn abroad_kind(first: &[u8]) -> PlaceKind {
    match first {
        b"kuala" | b"bukit" | b"wadi" => PlaceKind::City,
        b"ulu" => PlaceKind::Region,
        _ => PlaceKind::Natural,
    }
}

/// What Korea and Japan join to a name by a hyphen: `Oyrot-gun`, `Marqa-ku`.
fn suffix_kind(r: &Release<'_, '_>, f: &Found) -> Option<PlaceKind> {
    let (_, end) = r.doc.word(f.end as usize - 1).rsplit_once('-')?;
    Some(match end {
        "do" | "gun" | "ken" | "fu" => PlaceKind::Region,
        "si" | "shi" | "cho" | "machi" => PlaceKind::City,
        "gu" | "ku" | "dong" | "gil" | "daero" | "myeon" | "eup" => PlaceKind::Site,
        _ => return None,
    })
}

/// The kind of a thing by its head.
pub(super) fn head(r: &Release<'_, '_>, thing: u32) -> Option<PlaceKind> {
    r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)).and_then(|f| head_kind(r, f))
}

/// The kind of a place by its head.
fn head_kind(r: &Release<'_, '_>, f: &Found) -> Option<PlaceKind> {
    let heads = |t: u32| r.cell(t).into_iter().flat_map(|c| r.gazetteer.entries(c)).find(|e| e.label().contains("place-head")).map(|e| e.kind());
    if let Some(kind) = suffix_kind(r, f) {
        return Some(kind);
    }
    // `Republic of Kenya`
    let land = r.labels(f.end - 1) & (Label::Country.bit() | Label::CountryX.bit()) != 0;
    if land && matches!(r.doc.lower(f.first as usize), b"republic" | b"kingdom" | b"sultanate" | b"principality") {
        return Some(PlaceKind::Country);
    }
    let kind = heads(f.end - 1).or_else(|| heads(f.first))?;
    Some(match kind {
        "natural" => PlaceKind::Natural,
        "site" => PlaceKind::Site,
        "region" => PlaceKind::Region,
        "city" => PlaceKind::City,
        _ => return None,
    })
}
