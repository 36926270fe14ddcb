//! A body's country: as the release tells it, by its legal form, by the exchange that lists it, by where the release comes from.

use super::ticker;
use super::told::{Told, based, demonym, past_brackets};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::OrganizationKind;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;

/// What countries a release speaks of.
#[derive(Debug, Default)]
pub(super) struct Lands<'a> {
    /// How often places in each are named.
    named: FxHashMap<&'a str, u32>,
    /// Where the dateline is.
    dateline: Option<&'a str>,
}

impl<'a> Lands<'a> {
    pub(super) fn new(r: &Release<'a, '_>, dateline: Option<u32>) -> Lands<'a> {
        let mut named: FxHashMap<&'a str, u32> = FxHashMap::default();
        for f in r.found.iter().filter(|f| f.kind == Kind::Place) {
            if let Some(c) = f.thing.and_then(|t| land(r, t)) {
                *named.entry(c).or_default() += 1;
            }
        }
        Lands { named, dateline: dateline.and_then(|t| land(r, t)) }
    }

    /// The country that the release comes from, or that alone it speaks of.
    fn home(&self) -> Option<&'a str> {
        let all: u32 = self.named.values().sum();
        let most = || self.named.iter().max_by_key(|(c, n)| (**n, core::cmp::Reverse(**c))).filter(|(_, n)| **n >= 2 && **n * 4 >= all * 3);
        self.dateline.or_else(|| most().map(|(c, _)| *c))
    }

    /// A country that cannot be meant: the release comes from another one and names no place in it.
    pub(super) fn excludes(&self, country: &str) -> bool {
        !country.is_empty() && !self.named.contains_key(country) && self.home().is_some_and(|h| h != country && ruler(h) != country)
    }
}

/// The state that a part of the map with a code of its own belongs to, whose agencies work there.
fn ruler(code: &str) -> &str {
    match code {
        "PR" | "GU" | "VI" | "AS" | "MP" => "US",
        "HK" | "MO" => "CN",
        "JE" | "GG" | "IM" | "GI" | "FK" | "BM" | "KY" => "GB",
        "GL" | "FO" => "DK",
        "NC" | "PF" | "RE" | "GP" | "MQ" | "GF" | "YT" => "FR",
        _ => code,
    }
}

/// The country of a place.
fn land<'a>(r: &Release<'a, '_>, thing: u32) -> Option<&'a str> {
    r.known.places.get(thing as usize).copied().flatten().map(|p| p.country).filter(|c| !c.is_empty())
}

/// The country of the place named at a token, behind `the` too.
fn land_at<'a>(r: &Release<'a, '_>, t: u32) -> Option<&'a str> {
    let at = t + u32::from(r.doc.lower(t as usize) == b"the");
    let place = r.found.binary_search_by_key(&at, |f| f.first).ok().and_then(|i| r.found.get(i)).filter(|f| f.kind == Kind::Place)?;
    place.thing.and_then(|t| land(r, t))
}

/// What the release itself tells of it, in the order of how sure that is.
pub(super) fn said<'a>(r: &Release<'a, '_>, thing: u32, told: &[Told], kind: OrganizationKind) -> Option<&'a str> {
    let mentions = || r.mentions_of(thing).take(32);
    mentions().find_map(|f| seated(r, f)).or_else(|| told.iter().find_map(|d| described(r, *d))).or_else(|| mentions().find_map(|f| behind(r, f, kind)))
}

/// Where the release says that somebody sits, `based in Leeds`, `headquarters are in Leeds`: the word that says it, and the country; in text order.
fn seats<'a>(r: &Release<'a, '_>) -> Vec<(u32, &'a str)> {
    let word = |t: u32| r.doc.lower(t as usize);
    let seat = |t: u32| {
        // `its regional headquarters in Leeds` are elsewhere.
        let main = !t.checked_sub(1).is_some_and(|b| matches!(word(b), b"regional" | b"european" | b"asian" | b"american" | b"african" | b"apac" | b"emea"));
        based(word(t)) && word(t) != b"registered" || matches!(word(t), b"headquarters" | b"hq") && main
    };
    let mut out = Vec::new();
    for place in r.found.iter().filter(|f| f.kind == Kind::Place) {
        // What stands before the place, or before its article.
        let the = |t: u32| word(t) == b"the";
        let links = [place.first.checked_sub(1).filter(|_| !the(place.first)), place.first.checked_sub(2).filter(|t| the(t + 1))];
        for link in links.into_iter().flatten().filter(|t| matches!(word(*t), b"in" | b"at" | b"of" | b"near")) {
            let far = link.checked_sub(2).filter(|t| matches!(word(t + 1), b"located" | b"are" | b"is" | b"out"));
            let at = far.into_iter().chain(link.checked_sub(1)).filter(|t| seat(*t));
            out.extend(at.filter_map(|t| Some((t, land_at(r, link + 1)?))));
        }
    }
    out.sort_by_key(|s| s.0);
    out
}

/// `Zentrix, headquartered in Leeds`, `Zentrix has its headquarters in Leeds`, `Based in Leeds, Zentrix makes …`.
fn seated<'a>(r: &Release<'a, '_>, f: &Found) -> Option<&'a str> {
    let ends = |t: u32| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Semi | Shape::Bang | Shape::Para | Shape::Break);
    let next = r.found.partition_point(|x| x.first < f.end);
    let other = r.found.get(next..).unwrap_or(&[]).iter().take(6).find(|x| matches!(x.kind, Kind::Org | Kind::Person) && x.thing != f.thing);
    let until = other.map_or(f.end + 48, |x| x.first.min(f.end + 48));
    // `Zentrix makes pumps. The company is based in Leeds.`
    let goes_on = |t: u32| {
        r.doc.shape(t as usize) == Shape::Stop
            && (r.doc.lower(t as usize + 1) == b"it"
                || matches!(r.doc.lower(t as usize + 1), b"the" | b"our")
                    && matches!(
                        r.doc.lower(t as usize + 2),
                        b"company" | b"firm" | b"group" | b"organization" | b"organisation" | b"business" | b"charity" | b"bank"
                    ))
    };
    let seats = r.known.seats.get_or_init(|| seats(r));
    if let Some((t, c)) = seats.get(seats.partition_point(|s| s.0 < f.end)).filter(|s| s.0 < until)
        && (f.end..=*t).all(|t| !ends(t) || goes_on(t))
    {
        return Some(*c);
    }
    let mut comma = f.first.checked_sub(1)?;
    comma -= u32::from(r.doc.lower(comma as usize) == b"the" && comma > 0);
    if r.doc.shape(comma as usize) != Shape::Comma {
        return None;
    }
    let first = (comma.saturating_sub(24)..comma).rev().take_while(|t| !ends(*t)).last()?;
    let seated = || (first..comma).any(|t| matches!(r.doc.lower(t as usize), b"headquarters" | b"headquartered"));
    let opens = matches!(r.doc.lower(first as usize), b"based" | b"headquartered" | b"founded" | b"established" | b"incorporated" | b"located")
        || matches!(r.doc.lower(first as usize), b"with" | b"from") && seated();
    (first..comma).filter(|_| opens).filter(|t| r.doc.lower(*t as usize) == b"in").find_map(|t| land_at(r, t + 1))
}

/// `a Danish brewer`, `a Leeds-based brewer`, `a brewer in Denmark`, `Denmark’s largest brewer`.
fn described<'a>(r: &Release<'a, '_>, d: Told) -> Option<&'a str> {
    let seat = |t: &u32| r.doc.shape(*t as usize) == Shape::Hyphen && based(r.doc.lower(*t as usize + 1));
    let place =
        |hyphen: u32| r.found.get(r.found.partition_point(|f| f.end < hyphen)).filter(|f| f.end == hyphen && f.kind == Kind::Place).and_then(|f| f.thing);
    if let Some(c) = (d.first..d.end).filter(seat).find_map(place).and_then(|t| land(r, t)) {
        return Some(c);
    }
    let (_, mut end) = d.noun(r)?;
    // `a registered charity (No. 2041) in Wales`
    if r.doc.shape(end as usize) == Shape::Open {
        end = (end..d.end.max(end + 1) + 8).find(|t| r.doc.shape(*t as usize) == Shape::Close).map_or(end, |c| c + 1);
    }
    // `a German-language weekly`
    let tongue = |t: u32| r.doc.shape(t as usize + 1) == Shape::Hyphen && !based(r.doc.lower(t as usize + 2));
    let inside = (d.first..end).find_map(|t| land_at(r, t).filter(|_| r.doc.lower(t as usize) != b"the").or_else(|| demonym(r, t).filter(|_| !tongue(t))));
    inside.or_else(|| {
        let link = !d.front && matches!(r.doc.lower(end as usize), b"from" | b"in" | b"of");
        land_at(r, end + 1).filter(|_| link)
    })
}

/// `Oxley Hospital in Kenya`, `Oxley Ltd., Kenya,`, `Oxley Ltd. (Kenya)`.
fn behind<'a>(r: &Release<'a, '_>, f: &Found, kind: OrganizationKind) -> Option<&'a str> {
    use OrganizationKind::{Company, Intergovernmental, Media, Other};
    if kind == Intergovernmental {
        return None;
    }
    let at = past_brackets(r, f);
    let bracket = r.doc.shape(f.end as usize) == Shape::Open && r.doc.shape(f.end as usize + 2) == Shape::Close;
    if let Some(c) = land_at(r, f.end + 1).filter(|_| bracket) {
        return Some(c);
    }
    let word = r.doc.lower(at as usize);
    let sited = word == b"of" || matches!(word, b"in" | b"at" | b"near") && !matches!(kind, Company | Media | Other);
    if sited {
        return land_at(r, at + 1);
    }
    // A place in commas or at a line's end, and no next one of a list.
    let place = r.found.binary_search_by_key(&(at + 1), |x| x.first).ok().and_then(|i| r.found.get(i..)).unwrap_or(&[]);
    let mut end = place.first().filter(|p| p.kind == Kind::Place)?.end;
    for p in place.iter().skip(1).take(2).take_while(|p| p.kind == Kind::Place) {
        if p.first == end + 1 && r.doc.shape(end as usize) == Shape::Comma {
            end = p.end;
        }
    }
    let closed = matches!(r.doc.shape(end as usize), Shape::Comma | Shape::Stop | Shape::Close | Shape::Break | Shape::Para | Shape::Semi);
    let row = r.doc.shape(end as usize) == Shape::Comma && matches!(r.doc.lower(end as usize + 1), b"and" | b"or");
    let led = matches!(r.doc.shape(at as usize), Shape::Comma | Shape::Break);
    land_at(r, at + 1).filter(|_| led && closed && !row)
}

/// What speaks for a country without a word of it: the form of its name, where it is listed, who sends the release.
pub(super) fn implied<'a>(r: &Release<'a, '_>, thing: u32, kind: OrganizationKind, lands: &Lands<'a>) -> Option<&'a str> {
    use OrganizationKind::{Court, Government, Intergovernmental, Military, Police};
    let form = || {
        r.mentions_of(thing).take(8).find_map(|f| {
            let mut last = f.end.checked_sub(1)?;
            last -= u32::from(matches!(r.doc.shape(last as usize), Shape::Dot | Shape::Stop) && last > f.first);
            let cell = r.cell(last).filter(|c| c.first > f.first)?;
            let sure = r.gazetteer.labels(cell) & (Label::CompanySuffix.bit() | Label::CompanySuffixX.bit()) != 0;
            let country = r.gazetteer.entries(cell).find(|e| e.label() == "company-suffix").map(|e| e.country()).filter(|c| sure && !c.is_empty())?;
            Some((country, Class::SharedLegalForm.holds(r.doc.words(cell.first as usize, cell.end as usize).to_lowercase().as_bytes())))
        })
    };
    let form = form();
    if let Some((c, false)) = form {
        return Some(c);
    }
    let exchange = ticker::country(r, thing);
    if let Some(c) = exchange.filter(|c| *c != "US") {
        return Some(c);
    }
    // `INL`, `Regional Office for Central Asia`: whose they are is not told by where the release comes from.
    let fullest = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest));
    let own = fullest.is_some_and(|f| {
        let word = |t: u32| r.doc.lower(t as usize);
        let letters = f.end == f.first + 1 && r.doc.shape(f.first as usize) == Shape::Caps;
        !letters && !(f.first..f.end).any(|t| matches!(word(t), b"regional" | b"international" | b"global" | b"world" | b"embassy" | b"consulate"))
    });
    let local = own && matches!(kind, Government | Court | Police | Military);
    let sends = kind != Intergovernmental && r.sure_issuer() == Some(thing);
    let home = if local { lands.home() } else { lands.dateline.filter(|_| sends) };
    let shared = form.map(|(c, _)| c).filter(|c| lands.named.is_empty() || lands.named.contains_key(c));
    home.or(shared).or(exchange)
}
