//! Posts in front of the name: `Acme Foundation President Dr. John Smith`.

use super::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "post-before-name",
        pattern: concat!(post!(), " (", also!(), " ", post!(), ")? Comma? ", address!(), " (?<holder> PER)"),
        priority: 30,
        yes: &["the [State Attorney] Mr. [John Smith] said", "We met [Foreign Minister] Dr. [Jane Miller] and others."],
        no: &["We met Mr. John Smith and others."],
        ..RULE
    },
    Rule {
        name: "posts-before-names",
        pattern: concat!(
            front!(), " ", title!(), " ", body!(), "? (?<holder> PER) ", behind_name!(), " (Comma (?<holder> PER) ", behind_name!(), "){0,4} Comma? ", join!(),
            " ", address!(), " (?<holder> PER) ", behind_name!(), " ((['of' | 'from' | 'with'] 'the'?) (ORG Poss)? (?<body> ORG))?"
        ),
        priority: 40,
        yes: &["[Senators] [John Smith] (R-ME) and [Jane Miller] (D-MN) agreed.", "the [Ministers] [John Smith], [Jane Miller] and [Peter Brown] met."],
        no: &["Mr. John Smith and Ms. Jane Miller met."],
        ..RULE
    },
];
