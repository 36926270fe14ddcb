//! JSON in the making, without a crate for it: a report's export is written once and never read here.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// A JSON document: write it with any `serde` writer.
///
/// ```
/// let report = newsfacts::extract("Oxfam opened in Lisbon.");
/// let json = serde_json::to_string(&newsfacts::export::schema_org(&report)).unwrap();
/// assert!(json.starts_with(r#"{"@context":"https://schema.org","@type":"NewsArticle""#));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Json(pub(super) Value);

/// A value; objects keep the order of their fields, and leave out what is [`Value::None`] or an empty list.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    None,
    Text(String),
    Whole(u64),
    Number(f64),
    List(Vec<Value>),
    Object(Vec<(&'static str, Value)>),
}

impl Value {
    fn is_nothing(&self) -> bool {
        match self {
            Self::None => true,
            Self::List(items) => items.is_empty(),
            _ => false,
        }
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Self {
        Self::Text(words.to_owned())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        Self::Text(words)
    }
}

impl From<&String> for Value {
    fn from(words: &String) -> Self {
        Self::Text(words.clone())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Whole(number as u64)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

/// An object of these fields.
pub(super) fn object<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    Value::Object(fields.into())
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => to.serialize_unit(),
            Self::Text(words) => to.serialize_str(words),
            Self::Whole(number) => to.serialize_u64(*number),
            Self::Number(number) => to.serialize_f64(*number),
            Self::List(items) => to.collect_seq(items),
            Self::Object(fields) => {
                let mut map = to.serialize_map(None)?;
                for (name, value) in fields.iter().filter(|(_, value)| !value.is_nothing()) {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}
