//! Who holds which post: where posts stand around a person's name.
//!
//! Slots: `holder` (a person), `pronoun` (stands for one), `title` (a post's words with its scope), `front` and `body` (the organization before and
//! behind it), `more` (a second one), `ref`, `own` (a word for it), `unlisted` (words for a body that nothing typed).

#[macro_use]
mod grammar;
#[macro_use]
mod holders;

pub(crate) mod apposition;
pub(crate) mod before;
pub(crate) mod career;
pub(crate) mod line;
pub(crate) mod predicate;
pub(crate) mod relative;
mod whose;

use super::{POSTS, People, Posts, RULE, Rule};
