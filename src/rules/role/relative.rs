//! Posts that are relative to another's: `and his Deputy, Mr. B`.

use super::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[Rule {
    name: "anothers-post",
    pattern: concat!("['his' | 'her' | 'their'] ", title!(), " Comma? ", address!(), " (?<holder> PER)"),
    priority: 35,
    yes: &["and his [Deputy], Mr. [John Smith], arrived.", "with her [chief of staff], Mr. [John Smith]."],
    no: &["and his friend, Mr. John Smith, arrived."],
    ..RULE
}];
