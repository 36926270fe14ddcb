//! [`Mention`]: one place where the release names a thing, and how sure that is.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::kind::words;

/// One place where the release names an organization, a person, a place or another thing.
///
/// ```
/// # let json = r#"{"start":4,"end":9,"text":"UNODC","kind":"acronym","rule":"acronym-defined","certainty":"sure"}"#;
/// # let mention: newsfacts::Mention = serde_json::from_str(json)?;
/// use newsfacts::{Certainty, MentionKind};
/// if mention.kind == MentionKind::Acronym && mention.certainty >= Certainty::Likely {
///     println!("{} at byte {} by {}", mention.text, mention.start, mention.rule);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = super::schema::without_example))]
#[serde(default)]
#[non_exhaustive]
pub struct Mention {
    /// Byte offset of the first byte of the mention.
    pub start: usize,
    /// Byte offset just after the mention.
    pub end: usize,
    /// The words, byte for byte as they stand in the release.
    pub text: String,
    /// Whether it is the full name, a short form or an acronym.
    pub kind: MentionKind,
    /// The rule (or list) that found it: kebab-case, stable, to be found with `grep`.
    pub rule: Cow<'static, str>,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Mention {
    /// The mention's place in the release's text, to slice it with.
    #[must_use]
    pub const fn range(&self) -> std::ops::Range<usize> {
        self.start..self.end
    }
}

words! {
    unknown = Other;
    /// What form of a name a [`Mention`] has.
    pub enum MentionKind {
        /// The full name: `United Nations Office on Drugs and Crime`, `Ann Holt`.
        #[default]
        Full = "full",
        /// A part of the name that stands for it: `the Commission`, `Holt`.
        Short = "short",
        /// The letters that stand for the name: `UNODC`.
        Acronym = "acronym",
        /// A form that this version does not know.
        Other = "other",
    }
}

words! {
    unknown = Weak;
    /// How sure a mention or a fact is; ordered, so that callers can set the least they want.
    ///
    /// A word that this version does not know reads as [`Weak`](Certainty::Weak).
    ///
    /// ```
    /// use newsfacts::Certainty;
    /// assert!(Certainty::Weak < Certainty::Likely && Certainty::Likely < Certainty::Sure);
    /// ```
    #[derive(PartialOrd, Ord)]
    pub enum Certainty {
        /// A relaxed rule found it: right more often than not.
        #[default]
        Weak = "weak",
        /// Propagated from a sure mention, or found in a strong context.
        Likely = "likely",
        /// A sure rule, or a list's name in context.
        Sure = "sure",
    }
}
