//! TODO
use super::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[];
