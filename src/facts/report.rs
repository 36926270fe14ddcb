//! The report: every writer in turn, things in the order of their first mention.

use super::Release;
use super::release::PREFIXES;
use super::{acronym, amount, contact, date, funding, headline, organization, other, person, place, quote};
use crate::record::Report;
use crate::tape::atom::Kind;

/// `org12`: reports have more of these than of anything else that is made of a number.
fn numbered_id(prefix: &str, n: usize) -> String {
    let digits = n.checked_ilog10().unwrap_or(0) + 1;
    let mut id = String::with_capacity(prefix.len() + digits as usize);
    id.push_str(prefix);
    id.extend((0..digits).rev().map(|place| char::from(b'0' + (n / 10usize.pow(place) % 10) as u8)));
    id
}

/// Gives every thing its id: `org1`, `person2`, in the order of first mentions.
fn number(release: &mut Release<'_, '_>) {
    count(release);
    release.known.places = place::chosen(release);
    release.known.same_places = place::same(release);
    if !release.known.same_places.is_empty() {
        count(release);
    }
}

/// The same as far as it is known which places are one.
fn count(release: &mut Release<'_, '_>) {
    let same = core::mem::take(&mut release.known.same_places);
    let one = |t: u32| same.get(t as usize).copied().unwrap_or(t);
    let mut ids = vec![None; release.things.len()];
    let mut numbered: [Vec<u32>; 4] = Default::default();
    for f in release.found {
        let Some(t) = f.thing.map(one) else { continue };
        let n = match f.kind {
            Kind::Org => 0,
            Kind::Person => 1,
            Kind::Place => 2,
            Kind::Other => 3,
            Kind::Date | Kind::Money | Kind::Duration => continue,
        };
        let (Some(slot), Some(of_kind), Some(prefix)) = (ids.get_mut(t as usize), numbered.get_mut(n), PREFIXES.get(n)) else { continue };
        if slot.is_none() {
            of_kind.push(t);
            *slot = Some(numbered_id(prefix, of_kind.len()));
        }
    }
    for (later, first) in same.iter().enumerate().filter(|(later, first)| *later != **first as usize) {
        let id = ids.get(*first as usize).cloned().flatten();
        if let Some(slot) = ids.get_mut(later) {
            *slot = id;
        }
    }
    release.ids = ids;
    release.known.numbered = numbered;
    // Counted, summed, filled in: each thing's mentions stand together, in text order.
    let mut ends = vec![0u32; release.things.len() + 1];
    for f in release.found {
        if let Some(n) = f.thing.map(one).and_then(|t| ends.get_mut(t as usize + 1)) {
            *n += 1;
        }
    }
    let mut sum = 0;
    for n in &mut ends {
        sum += *n;
        *n = sum;
    }
    let mut next = ends.clone();
    let mut mentions = vec![0; sum as usize];
    for (i, f) in (0u32..).zip(release.found) {
        let Some(n) = f.thing.map(one).and_then(|t| next.get_mut(t as usize)) else { continue };
        if let Some(m) = mentions.get_mut(*n as usize) {
            *m = i;
        }
        *n += 1;
    }
    (release.mentions, release.by_thing) = (mentions, ends);
    release.known.same_places = same;
}

/// Writes all records of a decided release.
pub(crate) fn write(mut release: Release<'_, '_>, id: Option<String>) -> Report {
    number(&mut release);
    let read = date::readings(&release);
    if release.published.is_none() {
        release.published = date::published(&release, &read);
    }
    let r = &release;
    let mut report = Report { id, published: r.published, ..Report::default() };
    report.dateline = date::dateline(r, &read);
    report.headline = headline::headline(r, report.dateline.as_ref());
    let dateline = report.dateline.as_ref().and_then(|d| d.place.as_deref()).and_then(|id| r.thing_of(id));
    if let Some(x) = dateline.and_then(|t| r.known.places.get(t as usize).copied().flatten())
        && let Ok(country) = x.country.as_bytes().try_into()
    {
        // Asked for by sums of money: nobody has set it before.
        let _ = r.known.stands_in.set(country);
    }
    (report.dates, report.durations) = date::dates(r, &read, &mut report.warnings);
    if r.dates_alone {
        return report;
    }
    report.people = person::people(r, &report.dates);
    report.organizations = organization::organizations(r, dateline, &report.people);
    report.places = place::places(r);
    report.quotes = quote::quotes(r, &report.people);
    report.funding = funding::funding(r, &report.people, &report.quotes);
    report.contacts = contact::contacts(r, &report.people, &report.places, &mut report.warnings);
    report.warnings.extend(contact::broken_addresses(r));
    report.others = other::others(r);
    report.amounts = amount::amounts(r);
    report.counts = amount::counts(r);
    report.acronyms = acronym::acronyms(r);
    report
}
