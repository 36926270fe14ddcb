//! [`Contact`]: whom the release says to ask.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// Somebody whom the release says to ask, or a desk, with the ways to reach them.
///
/// ```
/// let report = newsfacts::extract("Oxfam opened a clinic.\n\nMedia contact:\nAnn Holt, Oxfam\nann.holt@oxfam.example\n");
/// let contact = &report.contacts[0];
/// assert_eq!(contact.purpose.as_deref(), Some("media"));
/// assert_eq!(contact.emails[0].address.as_deref(), Some("ann.holt@oxfam.example"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Contact {
    /// Id of the person.
    pub person: Option<String>,
    /// The person's role, as the block words it: `Communication Officer`.
    pub role: Option<String>,
    /// Id of the organization.
    pub organization: Option<String>,
    /// What the contact is for: `media`, `investors`, …
    pub purpose: Option<Cow<'static, str>>,
    /// Telephone and fax numbers.
    pub phones: Vec<Phone>,
    /// E-mail addresses.
    pub emails: Vec<Email>,
    /// Web addresses, as written.
    pub urls: Vec<String>,
    /// Byte offset of the first byte of the block or line.
    pub start: usize,
    /// Byte offset just after it.
    pub end: usize,
    /// The rule that found it: kebab-case, stable.
    pub rule: Cow<'static, str>,
}

/// A telephone or fax number of a [`Contact`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct Phone {
    /// The number as written: `(+998) 71 120-80-50`.
    pub text: String,
    /// The number in E.164, where its country is known: `+998711208050`.
    pub e164: Option<String>,
    /// The extension, digits only.
    pub extension: Option<String>,
    /// What it is: `mobile`, `fax`, …, as written.
    pub label: Option<String>,
}

/// An e-mail address of a [`Contact`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct Email {
    /// The address as written: `press [at] un.org`.
    pub text: String,
    /// The address that mail can be sent to; `None` when it is broken beyond doubt.
    pub address: Option<String>,
    /// Whether it was written so that machines do not read it (`[at]`).
    pub obfuscated: bool,
}
