//! Posts that are relative to another's: `and his Deputy, Mr. B`.

use super::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "bodys-post",
        pattern: concat!(
            "(?<front> ORG) (Open ORG Close)? Comma 'whose' ['new' | 'own' | 'current' | 'then' | 'late']? ",
            title!(),
            " Comma? ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 36,
        yes: &[
            "It sold shares to [UNICEF], whose [chief executive], Mr. [John Smith], agreed.",
            "It came from the [Acme Foundation], whose new [director] Ms. [Jane Miller] left.",
        ],
        no: &["It came from UNICEF, whose friend Mr. John Smith left."],
        ..RULE
    },
    Rule {
        name: "anothers-post",
        pattern: concat!("['his' | 'her' | 'their'] ", title!(), " Comma? ", address!(), " (?<holder> PER)"),
        priority: 35,
        yes: &["and his [Deputy], Mr. [John Smith], arrived.", "with her [chief of staff], Mr. [John Smith]."],
        no: &["and his friend, Mr. John Smith, arrived."],
        ..RULE
    },
];
