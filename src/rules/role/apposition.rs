//! Posts behind the name: `Jane Doe, Director of Research at Acme Foundation`.

use super::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "name-comma-posts",
        pattern: concat!("(?<holder> PER) ", behind_name!(), " [Comma | Dash | Hyphen | Open | Slash | Bar | Colon] Honorific? ", posts!()),
        priority: 20,
        yes: &[
            "said Mr. [John Smith], [Executive Director] of the [Acme Foundation].",
            "said Ms. [Jane Miller], [Chairman] and [CEO] of [Acme Foundation].",
        ],
        no: &["Mr. John Smith, who was ill, said so."],
        ..RULE
    },
    Rule {
        name: "name-owner-posts",
        pattern: concat!("(?<holder> PER) ['of' | 'from']? (ORG Poss)? (?<front> ORG) Poss ", title!(), " ", body!(), "? (", also!(), " ", post!(), " (", also!(), " ", post!(), ")?)?"),
        priority: 19,
        yes: &["said Mr. [John Smith] [Acme Foundation]'s [President]", "said Ms. [Jane Miller] [Acme Foundation]'s [Chief Executive Officer] and [Chair]."],
        no: &["said Mr. John Smith of Acme Foundation."],
        ..RULE
    },
    Rule {
        name: "names-comma-post",
        pattern: concat!("(?<holder> PER) (Comma (?<holder> PER)){0,4} Comma? ", join!(), " (?<holder> PER) Comma? ", post!()),
        priority: 25,
        yes: &["Mr. [John Smith] and Ms. [Jane Miller], [co-founders] of [Acme Foundation], agreed.", "Mr. [John Smith], Ms. [Jane Miller] and Mr. [Peter Brown], [directors] of [Acme Foundation]."],
        no: &["Mr. John Smith and Ms. Jane Miller agreed."],
        ..RULE
    },
];
