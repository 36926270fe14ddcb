//! Posts on lines of their own: signatures, contact blocks, lists.

use super::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[];
