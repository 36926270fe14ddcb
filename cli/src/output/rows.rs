//! The rows that a report gives to each of the [`TABLES`](super::columns::TABLES), by their numbers.

use newsfacts::{Certainty, Mention, Report};

use super::columns::Value;

/// How sure a thing is: as its surest mention.
pub(crate) fn surest(mentions: &[Mention]) -> Option<Certainty> {
    mentions.iter().map(|m| m.certainty).max()
}

/// The key of the thing of that id.
pub(crate) fn key<'a>(report: &'a Report, id: &str) -> Option<&'a str> {
    let organization = || report.organization(id).map(|o| o.key.as_str());
    let person = || report.person(id).map(|p| p.key.as_str());
    let place = || report.place(id).map(|p| p.key.as_str());
    organization().or_else(person).or_else(place).filter(|key| !key.is_empty())
}

/// Gives the rows of a report: the table's number in [`super::columns::TABLES`] and the cells.
pub(crate) fn rows<'a>(report: &'a Report, row: &mut dyn FnMut(usize, &[Value<'a>])) {
    let release = || Value::from(report.id.as_deref().unwrap_or_default());
    let name = |id: Option<&'a str>| Value::from(id.and_then(|id| report.name(id)));
    let key = |id: Option<&'a str>| Value::from(id.and_then(|id| key(report, id)));
    let joined = |parts: Vec<&str>| Value::from(Some(parts.join("; ")).filter(|p| !p.is_empty()));

    let dateline = report.dateline.as_ref();
    row(
        0,
        &[
            release(),
            report.published.into(),
            report.headline.as_ref().map(|h| &h.text).into(),
            dateline.map(|d| &d.text).into(),
            name(dateline.and_then(|d| d.place.as_deref())),
            dateline.and_then(|d| d.date).into(),
            dateline.and_then(|d| d.source.as_deref()).into(),
            joined(report.warnings.iter().map(String::as_str).collect()),
        ],
    );
    for o in &report.organizations {
        let identifiers: Vec<String> = o.identifiers.iter().map(|i| format!("{}:{}", i.scheme, i.id)).collect();
        let parent = o.parent.as_deref();
        row(
            1,
            &[
                release(),
                (&o.id).into(),
                (&o.key).into(),
                (&o.name).into(),
                o.acronym.as_ref().into(),
                o.kind.as_str().into(),
                o.country.as_ref().into(),
                parent.into(),
                name(parent),
                joined(identifiers.iter().map(String::as_str).collect()),
                o.mentions.len().into(),
                surest(&o.mentions).into(),
            ],
        );
    }
    for p in &report.people {
        row(
            2,
            &[
                release(),
                (&p.id).into(),
                (&p.key).into(),
                (&p.name).into(),
                p.honorific_prefix.as_ref().into(),
                p.given_name.as_ref().into(),
                p.family_name.as_ref().into(),
                p.honorific_suffix.as_ref().into(),
                p.mentions.len().into(),
                surest(&p.mentions).into(),
            ],
        );
    }
    for p in &report.people {
        for r in &p.roles {
            let at = r.organization.as_deref();
            let held_at = match name(at) {
                Value::None => r.organization_name.as_ref().into(),
                name => name,
            };
            row(
                3,
                &[
                    release(),
                    (&p.id).into(),
                    (&p.key).into(),
                    (&p.name).into(),
                    (&r.title).into(),
                    at.into(),
                    key(at),
                    held_at,
                    r.relative_to.as_ref().into(),
                    name(r.relative_to.as_deref()),
                    name(r.place.as_deref()),
                    r.status.as_str().into(),
                    r.start.into(),
                    r.end.into(),
                    (&r.text).into(),
                    (&*r.rule).into(),
                    r.certainty.into(),
                ],
            );
        }
    }
    for d in &report.dates {
        row(
            4,
            &[
                release(),
                d.start.into(),
                d.end.into(),
                (&d.text).into(),
                d.kind.as_str().into(),
                d.from.into(),
                d.to.into(),
                d.timex.as_ref().into(),
                d.modifier.map(|m| m.as_str()).into(),
                d.edtf.as_ref().into(),
                d.anchor.map(|a| a.as_str()).into(),
                (&*d.rule).into(),
                d.certainty.into(),
            ],
        );
    }
    for d in &report.durations {
        let modifier = d.modifier.map(|m| m.as_str());
        row(
            5,
            &[release(), d.start.into(), d.end.into(), (&d.text).into(), d.kind.as_str().into(), d.timex.as_ref().into(), modifier.into(), (&*d.rule).into()],
        );
    }
    for p in &report.places {
        row(
            6,
            &[
                release(),
                (&p.id).into(),
                (&p.key).into(),
                (&p.name).into(),
                p.kind.as_str().into(),
                p.country.as_ref().into(),
                p.subdivision.as_ref().into(),
                p.geonames.as_ref().into(),
                p.mentions.len().into(),
                surest(&p.mentions).into(),
            ],
        );
    }
    funding(report, row);
    for q in &report.quotes {
        let speaker = q.speaker.as_deref();
        row(
            8,
            &[
                release(),
                q.start.into(),
                q.end.into(),
                (&q.text).into(),
                speaker.into(),
                key(speaker),
                name(speaker),
                q.speaker_text.as_ref().into(),
                q.cue.as_ref().map(|c| &c.text).into(),
                q.block.into(),
                (&*q.rule).into(),
                q.certainty.into(),
            ],
        );
    }
    for c in &report.contacts {
        let (person, organization) = (c.person.as_deref(), c.organization.as_deref());
        row(
            9,
            &[
                release(),
                person.into(),
                name(person),
                c.role.as_ref().into(),
                organization.into(),
                name(organization),
                c.purpose.as_deref().into(),
                joined(c.phones.iter().map(|p| p.text.as_str()).collect()),
                joined(c.phones.iter().filter_map(|p| p.e164.as_deref()).collect()),
                joined(c.emails.iter().map(|e| e.address.as_deref().unwrap_or(&e.text)).collect()),
                joined(c.urls.iter().map(String::as_str).collect()),
                c.start.into(),
                c.end.into(),
                (&*c.rule).into(),
            ],
        );
    }
    for o in &report.others {
        row(
            10,
            &[
                release(),
                (&o.id).into(),
                (&o.name).into(),
                o.acronym.as_ref().into(),
                o.kind.as_str().into(),
                o.from.into(),
                o.to.into(),
                o.mentions.len().into(),
                surest(&o.mentions).into(),
            ],
        );
    }
    for a in &report.amounts {
        row(
            11,
            &[
                release(),
                a.start.into(),
                a.end.into(),
                (&a.text).into(),
                a.value.into(),
                a.value_to.into(),
                a.qualifier.as_deref().into(),
                a.currency.as_ref().into(),
            ],
        );
    }
    for c in &report.counts {
        row(12, &[release(), c.start.into(), c.end.into(), (&c.text).into(), c.value.into(), c.approximate.into(), c.object.as_ref().into()]);
    }
    for a in &report.acronyms {
        row(13, &[release(), (&a.short).into(), (&a.long).into(), a.start.into(), a.end.into(), a.defines.as_ref().into()]);
    }
    let mut mentions = |id: &'a String, mentions: &'a [Mention]| {
        for m in mentions {
            row(14, &[release(), id.into(), m.start.into(), m.end.into(), (&m.text).into(), m.kind.as_str().into(), (&*m.rule).into(), m.certainty.into()]);
        }
    };
    report.organizations.iter().for_each(|o| mentions(&o.id, &o.mentions));
    report.people.iter().for_each(|p| mentions(&p.id, &p.mentions));
    report.places.iter().for_each(|p| mentions(&p.id, &p.mentions));
    report.others.iter().for_each(|o| mentions(&o.id, &o.mentions));
}

/// A row a funder; a statement without one is a row too.
fn funding<'a>(report: &'a Report, row: &mut dyn FnMut(usize, &[Value<'a>])) {
    for (number, f) in report.funding.iter().enumerate() {
        let (activity, amount, recipient) = (f.activity.as_ref(), f.amount.as_ref(), f.recipient.as_deref());
        let mut one = |funder: Option<&'a newsfacts::Funder>| {
            row(
                7,
                &[
                    report.id.as_deref().unwrap_or_default().into(),
                    (number + 1).into(),
                    f.kind.as_str().into(),
                    funder.map(|f| &f.id).into(),
                    funder.and_then(|f| key(report, &f.id)).into(),
                    funder.map(|f| &f.name).into(),
                    activity.map(|a| &a.text).into(),
                    activity.and_then(|a| a.refers_to.as_ref()).map(|s| &s.text).into(),
                    recipient.into(),
                    recipient.and_then(|id| key(report, id)).into(),
                    recipient.and_then(|id| report.name(id)).into(),
                    amount.map(|a| &a.text).into(),
                    amount.and_then(|a| a.value).into(),
                    amount.and_then(|a| a.value_to).into(),
                    amount.and_then(|a| a.qualifier.as_deref()).into(),
                    amount.and_then(|a| a.currency.as_ref()).into(),
                    f.grant_number.as_ref().into(),
                    f.programme.as_ref().map(|p| &p.text).into(),
                    f.evidence.start.into(),
                    f.evidence.end.into(),
                    (&f.evidence.text).into(),
                    (&*f.rule).into(),
                    f.certainty.into(),
                ],
            );
        };
        if f.funders.is_empty() {
            one(None);
        }
        f.funders.iter().for_each(|funder| one(Some(funder)));
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::super::columns::Kind::{Integer, Real, Text};
    use super::super::columns::TABLES;
    use super::*;

    #[test]
    fn every_row_has_the_columns_of_its_table() {
        let text = "LISBON, Portugal, 3 May 2023 - The Marine Research Institute (MRI) will study some 30 meadows for six years at a cost of $2 million, said Dr. \
            Ann Holt, Director of the Marine Research Institute. \"We are glad,\" she said. The study is funded by the European Commission. It is part of \
            Horizon Europe.\n\nMedia contact: Ann Holt, +351 21 000 0000, press@mri.example\n";
        let report = newsfacts::extract(text);
        let mut seen = [0; TABLES.len()];
        rows(&report, &mut |table, row| {
            assert_eq!(row.len(), TABLES[table].columns.len(), "{}", TABLES[table].name);
            for (value, (name, kind)) in row.iter().zip(TABLES[table].columns) {
                let fits = match value {
                    Value::None => true,
                    Value::Text(_) => *kind == Text,
                    Value::Integer(_) => *kind == Integer,
                    Value::Real(_) => *kind == Real,
                };
                assert!(fits, "{}.{name}: {value:?}", TABLES[table].name);
            }
            seen[table] += 1;
        });
        for (table, count) in TABLES.iter().zip(seen) {
            assert!(count > 0, "no row of {} in {report:#?}", table.name);
        }
    }
}
