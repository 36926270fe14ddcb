//! The facts as tables, one a kind: what CSV files and databases hold.
//!
//! Every row names its release. Things (`organizations`, `people`, `places`, `others`) have their `id` in the release and the `key` that joins
//! them across releases; what refers to them (`roles`, `funding`, `quotes`, …) has the id and, to be read, the name.

use std::borrow::Cow;

use newsfacts::Certainty;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Real,
}

/// A table: its name, what a row is, its columns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) row: &'static str,
    pub(crate) columns: &'static [(&'static str, Kind)],
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    None,
    Text(Cow<'a, str>),
    Integer(i64),
    Real(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(words: &'a str) -> Self {
        Self::Text(Cow::Borrowed(words))
    }
}

impl From<String> for Value<'_> {
    fn from(words: String) -> Self {
        Self::Text(Cow::Owned(words))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(words: &'a String) -> Self {
        Self::Text(Cow::Borrowed(words))
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Integer(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<bool> for Value<'_> {
    fn from(yes: bool) -> Self {
        Self::Integer(yes.into())
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Real(number)
    }
}

impl From<newsfacts::PartialDate> for Value<'_> {
    fn from(date: newsfacts::PartialDate) -> Self {
        Self::Text(Cow::Owned(date.to_string()))
    }
}

impl From<Certainty> for Value<'_> {
    fn from(certainty: Certainty) -> Self {
        certainty.as_str().into()
    }
}

impl<'a, T: Into<Self>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}

use Kind::{Integer, Real, Text};

/// The tables, in the order of the records.
pub(crate) const TABLES: [Table; 15] = [
    Table {
        name: "releases",
        row: "a release",
        columns: &[
            ("release", Text),
            ("published", Text),
            ("headline", Text),
            ("dateline", Text),
            ("dateline_place", Text),
            ("dateline_date", Text),
            ("dateline_source", Text),
            ("warnings", Text),
        ],
    },
    Table {
        name: "organizations",
        row: "an organization of a release",
        columns: &[
            ("release", Text),
            ("id", Text),
            ("key", Text),
            ("name", Text),
            ("acronym", Text),
            ("kind", Text),
            ("country", Text),
            ("parent", Text),
            ("parent_name", Text),
            ("identifiers", Text),
            ("mentions", Integer),
            ("certainty", Text),
        ],
    },
    Table {
        name: "people",
        row: "a person of a release",
        columns: &[
            ("release", Text),
            ("id", Text),
            ("key", Text),
            ("name", Text),
            ("honorific_prefix", Text),
            ("given_name", Text),
            ("family_name", Text),
            ("honorific_suffix", Text),
            ("mentions", Integer),
            ("certainty", Text),
        ],
    },
    Table {
        name: "roles",
        row: "a role of a person",
        columns: &[
            ("release", Text),
            ("person", Text),
            ("person_key", Text),
            ("person_name", Text),
            ("title", Text),
            ("organization", Text),
            ("organization_key", Text),
            ("organization_name", Text),
            ("relative_to", Text),
            ("relative_to_name", Text),
            ("place", Text),
            ("status", Text),
            ("start", Integer),
            ("end", Integer),
            ("text", Text),
            ("rule", Text),
            ("certainty", Text),
        ],
    },
    Table {
        name: "dates",
        row: "a date, range or time",
        columns: &[
            ("release", Text),
            ("start", Integer),
            ("end", Integer),
            ("text", Text),
            ("kind", Text),
            ("from", Text),
            ("to", Text),
            ("timex", Text),
            ("modifier", Text),
            ("edtf", Text),
            ("anchor", Text),
            ("rule", Text),
            ("certainty", Text),
        ],
    },
    Table {
        name: "durations",
        row: "a length of time or a recurrence",
        columns: &[
            ("release", Text),
            ("start", Integer),
            ("end", Integer),
            ("text", Text),
            ("kind", Text),
            ("timex", Text),
            ("modifier", Text),
            ("rule", Text),
        ],
    },
    Table {
        name: "places",
        row: "a place of a release",
        columns: &[
            ("release", Text),
            ("id", Text),
            ("key", Text),
            ("name", Text),
            ("kind", Text),
            ("country", Text),
            ("subdivision", Text),
            ("geonames", Text),
            ("mentions", Integer),
            ("certainty", Text),
        ],
    },
    Table {
        name: "funding",
        row: "a funder of a funding statement; `statement` numbers those of a release",
        columns: &[
            ("release", Text),
            ("statement", Integer),
            ("kind", Text),
            ("funder", Text),
            ("funder_key", Text),
            ("funder_name", Text),
            ("activity", Text),
            ("refers_to", Text),
            ("recipient", Text),
            ("recipient_key", Text),
            ("recipient_name", Text),
            ("amount_text", Text),
            ("amount", Real),
            ("amount_to", Real),
            ("qualifier", Text),
            ("currency", Text),
            ("grant_number", Text),
            ("programme", Text),
            ("start", Integer),
            ("end", Integer),
            ("evidence", Text),
            ("rule", Text),
            ("certainty", Text),
        ],
    },
    Table {
        name: "quotes",
        row: "a quote",
        columns: &[
            ("release", Text),
            ("start", Integer),
            ("end", Integer),
            ("text", Text),
            ("speaker", Text),
            ("speaker_key", Text),
            ("speaker_name", Text),
            ("speaker_text", Text),
            ("cue", Text),
            ("block", Integer),
            ("rule", Text),
            ("certainty", Text),
        ],
    },
    Table {
        name: "contacts",
        row: "a contact; several numbers or addresses are joined by `; `",
        columns: &[
            ("release", Text),
            ("person", Text),
            ("person_name", Text),
            ("role", Text),
            ("organization", Text),
            ("organization_name", Text),
            ("purpose", Text),
            ("phones", Text),
            ("e164", Text),
            ("emails", Text),
            ("urls", Text),
            ("start", Integer),
            ("end", Integer),
            ("rule", Text),
        ],
    },
    Table {
        name: "others",
        row: "another name of a release: a programme, law, event, …",
        columns: &[
            ("release", Text),
            ("id", Text),
            ("name", Text),
            ("acronym", Text),
            ("kind", Text),
            ("from", Text),
            ("to", Text),
            ("mentions", Integer),
            ("certainty", Text),
        ],
    },
    Table {
        name: "amounts",
        row: "a sum of money",
        columns: &[
            ("release", Text),
            ("start", Integer),
            ("end", Integer),
            ("text", Text),
            ("value", Real),
            ("value_to", Real),
            ("qualifier", Text),
            ("currency", Text),
        ],
    },
    Table {
        name: "counts",
        row: "a number of things or people",
        columns: &[("release", Text), ("start", Integer), ("end", Integer), ("text", Text), ("value", Real), ("approximate", Integer), ("object", Text)],
    },
    Table {
        name: "acronyms",
        row: "an acronym that a release explains",
        columns: &[("release", Text), ("short", Text), ("long", Text), ("start", Integer), ("end", Integer), ("defines", Text)],
    },
    Table {
        name: "mentions",
        row: "a mention of an organization, person, place or other name; `id` says of which",
        columns: &[("release", Text), ("id", Text), ("start", Integer), ("end", Integer), ("text", Text), ("kind", Text), ("rule", Text), ("certainty", Text)],
    },
];
