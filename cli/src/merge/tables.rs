//! What the reports say together, as tables.

use super::{Merged, Thing};
use crate::output::columns::Kind::{Integer, Real, Text};
use crate::output::columns::{Table, Value};

/// The tables, by their numbers in [`rows`].
pub(super) static TABLES: [Table; 6] = [
    Table {
        name: "organizations",
        row: "an organization of all releases",
        columns: &[
            ("key", Text),
            ("name", Text),
            ("names", Text),
            ("acronyms", Text),
            ("kind", Text),
            ("country", Text),
            ("releases", Integer),
            ("mentions", Integer),
        ],
    },
    Table {
        name: "people",
        row: "a person of all releases; without a key: of one release, which gives one name only",
        columns: &[("key", Text), ("name", Text), ("names", Text), ("releases", Integer), ("mentions", Integer)],
    },
    Table {
        name: "places",
        row: "a place of all releases",
        columns: &[("key", Text), ("name", Text), ("names", Text), ("kind", Text), ("country", Text), ("releases", Integer), ("mentions", Integer)],
    },
    Table {
        name: "posts",
        row: "a post of a person; `first` and `last` are the days of the releases that say so",
        columns: &[
            ("person_key", Text),
            ("person_name", Text),
            ("title", Text),
            ("organization_key", Text),
            ("organization_name", Text),
            ("status", Text),
            ("first", Text),
            ("last", Text),
            ("releases", Text),
        ],
    },
    Table {
        name: "funding",
        row: "a funder of a statement of a release",
        columns: &[
            ("funder_key", Text),
            ("funder_name", Text),
            ("kind", Text),
            ("activity", Text),
            ("recipient_key", Text),
            ("recipient_name", Text),
            ("amount", Real),
            ("currency", Text),
            ("amount_text", Text),
            ("release", Text),
            ("published", Text),
            ("evidence", Text),
        ],
    },
    Table {
        name: "namings",
        row: "a release that names an organization, person or place; `id` is its id there",
        columns: &[("key", Text), ("name", Text), ("release", Text), ("published", Text), ("id", Text), ("mentions", Integer)],
    },
];

/// Gives the rows.
pub(super) fn rows<'a>(merged: &'a Merged, row: &mut dyn FnMut(usize, &[Value<'a>]) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let joined = |words: &[String]| Value::from(words.join("; "));
    for o in &merged.organizations {
        let kind = o.kind.into();
        row(
            0,
            &[
                o.key.as_ref().into(),
                (&o.name).into(),
                joined(&o.names),
                joined(&o.acronyms),
                kind,
                o.country.as_ref().into(),
                o.releases.len().into(),
                o.mentions.into(),
            ],
        )?;
    }
    for p in &merged.people {
        row(1, &[p.key.as_ref().into(), (&p.name).into(), joined(&p.names), p.releases.len().into(), p.mentions.into()])?;
    }
    for p in &merged.places {
        let (kind, country) = (p.kind.into(), p.country.as_ref().into());
        row(2, &[p.key.as_ref().into(), (&p.name).into(), joined(&p.names), kind, country, p.releases.len().into(), p.mentions.into()])?;
    }
    for person in &merged.people {
        for post in person.posts.iter().flatten() {
            row(
                3,
                &[
                    person.key.as_ref().into(),
                    (&person.name).into(),
                    (&post.title).into(),
                    post.organization_key.as_ref().into(),
                    post.organization.as_ref().into(),
                    post.status.into(),
                    post.first.into(),
                    post.last.into(),
                    joined(&post.releases),
                ],
            )?;
        }
    }
    for f in &merged.funding {
        row(
            4,
            &[
                f.funder_key.as_ref().into(),
                f.funder.as_ref().into(),
                f.kind.into(),
                f.activity.as_ref().into(),
                f.recipient_key.as_ref().into(),
                f.recipient.as_ref().into(),
                f.amount.into(),
                f.currency.as_ref().into(),
                f.amount_text.as_ref().into(),
                (&f.release).into(),
                f.published.into(),
                (&f.evidence).into(),
            ],
        )?;
    }
    let mut namings = |thing: &'a Thing| -> anyhow::Result<()> {
        for n in &thing.releases {
            let key = thing.key.as_ref().into();
            row(5, &[key, (&thing.name).into(), (&n.release).into(), n.published.into(), (&n.id).into(), n.mentions.into()])?;
        }
        Ok(())
    };
    merged.organizations.iter().chain(&merged.people).chain(&merged.places).try_for_each(&mut namings)
}
