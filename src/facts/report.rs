//! The report: every writer in turn, things in the order of their first mention.

use super::Release;
use super::release::PREFIXES;
use super::{acronym, amount, contact, date, funding, organization, other, person, place, quote};
use crate::gazetteer::label::Label;
use crate::record::{Report, Span};
use crate::tape::atom::Kind;
use crate::text::Zone;
use crate::text::token::Shape;

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
    let mut report = Report { id, published: r.published, headline: headline(r), ..Report::default() };
    report.dateline = date::dateline(r, &read);
    (report.dates, report.durations) = date::dates(r, &read, &mut report.warnings);
    if r.dates_alone {
        return report;
    }
    report.people = person::people(r);
    let dateline = report.dateline.as_ref().and_then(|d| d.place.as_deref()).and_then(|id| r.thing_of(id));
    report.organizations = organization::organizations(r, dateline, &report.people);
    report.places = place::places(r);
    report.quotes = quote::quotes(r, &report.people);
    report.funding = funding::funding(r, &report.people, &report.quotes);
    report.contacts = contact::contacts(r, &report.people, &report.places, &mut report.warnings);
    report.others = other::others(r);
    report.amounts = amount::amounts(r);
    report.counts = amount::counts(r);
    report.acronyms = acronym::acronyms(r);
    report
}

/// The first line that is a title: no marker, no date line, no dateline paragraph.
fn headline(r: &Release<'_, '_>) -> Option<Span> {
    let doc = r.doc;
    let line = doc.lines.iter().take(12).take_while(|l| l.zone == Zone::Head || l.start == 0).find(|l| {
        let words = (l.start..l.end).filter(|t| doc.shape(*t as usize).is_word()).count();
        let date = r.inside(Kind::Date, l.start, l.end).any(|(_, f)| (f.end - f.first) * 2 >= l.end - l.start);
        // `FOR IMMEDIATE RELEASE`, `Media Release`: a line of nothing but markers, or a sure one in front.
        let marker = r.labels(l.start) & Label::Stop.bit() != 0
            || (l.start..l.end)
                .filter(|t| doc.shape(*t as usize).is_word())
                .all(|t| r.labels(t) & (Label::Stop.bit() | Label::StopX.bit() | Label::Function.bit()) != 0);
        words >= 3 && !date && !marker
    })?;
    let mut end = line.end;
    while end > line.start && matches!(doc.shape(end as usize - 1), Shape::Stop | Shape::Para) {
        end -= 1;
    }
    let (start, end) = r.span(line.start, end);
    Some(Span { start, end, text: doc.text.get(start..end).unwrap_or("").to_owned() })
}
