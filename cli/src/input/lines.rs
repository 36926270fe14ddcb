//! JSON Lines: a release a line, its fields called as the caller says.

use std::borrow::Cow;
use std::fmt;
use std::io::{BufRead, Read as _};
use std::ops::ControlFlow;
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::note::{of_error, too_large};
use super::{Fields, Give, Item};

/// Gives the lines that are not empty.
pub(crate) fn read(name: &str, mut from: Box<dyn BufRead + '_>, max: u64, give: Give<'_>) -> ControlFlow<()> {
    let path: Arc<str> = name.into();
    for number in 1.. {
        let mut bytes = Vec::new();
        let place = || format!("{path}:{number}");
        match from.by_ref().take(max.saturating_add(2)).read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(read) if read as u64 > max && bytes.last() != Some(&b'\n') => {
                give(Item::Unread(too_large(place(), max)))?;
                if let Err(error) = skip_line(&mut from) {
                    return give(Item::Unread(of_error(place(), &error)));
                }
            }
            Ok(_) if bytes.trim_ascii().is_empty() => {}
            Ok(_) => give(Item::Line { path: Arc::clone(&path), number, bytes })?,
            Err(error) => return give(Item::Unread(of_error(place(), &error))),
        }
    }
    ControlFlow::Continue(())
}

fn skip_line(from: &mut impl BufRead) -> std::io::Result<()> {
    loop {
        let buffer = from.fill_buf()?;
        let (used, ended) = match buffer.iter().position(|b| *b == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        from.consume(used);
        if ended {
            return Ok(());
        }
    }
}

/// What a line says of its release. Words without escapes are the line's own.
#[derive(Debug, Default)]
pub(crate) struct Line<'a> {
    pub(crate) id: Option<Cow<'a, str>>,
    pub(crate) text: Option<Cow<'a, str>>,
    pub(crate) published: Option<Cow<'a, str>>,
}

/// Reads a line.
///
/// # Errors
/// It is no JSON object with a text.
pub(crate) fn parse<'a>(json: &'a str, fields: &Fields) -> serde_json::Result<Line<'a>> {
    let mut from = serde_json::Deserializer::from_str(json);
    let line = LineSeed(fields).deserialize(&mut from)?;
    from.end()?;
    if line.text.is_none() {
        return Err(serde_json::Error::custom(format_args!("no field `{}`; --text-field says what it is called", fields.text)));
    }
    Ok(line)
}

struct LineSeed<'f>(&'f Fields);

impl<'de> DeserializeSeed<'de> for LineSeed<'_> {
    type Value = Line<'de>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for LineSeed<'_> {
    type Value = Line<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the fields `{}`, `{}`, `{}`", self.0.id, self.0.text, self.0.published)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut line = Line::default();
        while let Some(Key(key)) = map.next_key()? {
            let field = if *key == self.0.text {
                &mut line.text
            } else if *key == self.0.id {
                &mut line.id
            } else if *key == self.0.published {
                &mut line.published
            } else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let of_text = *key == self.0.text;
            *field = match map.next_value::<Value<'de>>()? {
                Value::None => None,
                Value::Words(words) => Some(words),
                Value::Number(number) if !of_text => Some(number.into()),
                Value::Number(_) => return Err(A::Error::custom(format_args!("`{key}` is a number, no text"))),
                Value::Else(what) => return Err(A::Error::custom(format_args!("`{key}` is {what}, no text"))),
            };
        }
        Ok(line)
    }
}

/// What a field is called; without escapes it is the line's own.
struct Key<'a>(Cow<'a, str>);

impl<'de> serde::Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match <Value<'de> as serde::Deserialize>::deserialize(from)? {
            Value::Words(words) => Ok(Key(words)),
            _ => Err(D::Error::custom("a field without a name")),
        }
    }
}

/// What a field holds.
enum Value<'a> {
    None,
    Words(Cow<'a, str>),
    /// An id may be one.
    Number(String),
    Else(&'static str),
}

struct Values;

impl<'de> serde::Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Values)
    }
}

impl<'de> Visitor<'de> for Values {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, words: &'de str) -> Result<Self::Value, E> {
        Ok(Value::Words(Cow::Borrowed(words)))
    }

    fn visit_str<E>(self, words: &str) -> Result<Self::Value, E> {
        Ok(Value::Words(Cow::Owned(words.to_owned())))
    }

    fn visit_string<E>(self, words: String) -> Result<Self::Value, E> {
        Ok(Value::Words(Cow::Owned(words)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Value::Number(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Value::Number(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Value::Number(number.to_string()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Value::Else("true or false"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Else("an array"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Value::Else("an object"))
    }
}
