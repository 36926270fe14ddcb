//! Posts that are relative to another's: `and his Deputy, Mr. B`.

use super::{POSTS, Posts, RULE, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "bodys-post",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            "(?<front> ORG) (Open ORG Close)? Comma 'whose' ['new' | 'own' | 'current' | 'then' | 'late']? ",
            title!(),
            " (Comma? ([Num | CapNum] Hyphen? 'year-old'?)? | ['is' | 'was'] ([Lower & (RoleStatus | RoleMod | Noun | Adjective) & !Function]{0,3} [Lower & RoleHead])?) ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 36,
        yes: &[
            "It sold shares to [UNICEF], whose [chief executive], Mr. [John Smith], agreed.",
            "It came from the [Acme Foundation], whose new [director] Ms. [Jane Miller] left.",
            "It came from the [Acme Foundation], whose [treasurer] was retired teacher Ms. [Jane Miller].",
        ],
        no: &["It came from UNICEF, whose friend Mr. John Smith left."],
        ..RULE
    },
    Rule {
        name: "post-of-which",
        pattern: concat!(
            "(?<front> ORG) (Open ORG Close)? Comma 'of' 'which' (",
            address!(),
            " (?<holder> PER) | (?<pronoun> ['he' | 'she'])) ['is' | 'was'] ['now' | 'also' | 'currently' | 'then']? ['the' | 'a' | 'an']? ",
            title!()
        ),
        priority: 36,
        yes: &[
            "It paid [UNICEF], of which Mr. [John Smith] is [treasurer], in May.",
            "Ms. Jane Miller spoke for the [Acme Foundation], of which [she] is the [president].",
        ],
        no: &["It paid UNICEF, of which Mr. John Smith is fond."],
        ..RULE
    },
    Rule {
        name: "anothers-post",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!("['his' | 'her' | 'their'] ", title!(), " (Comma? | ['is' | 'was' | 'remains'] | 'will' 'be') ", address!(), " (?<holder> PER)"),
        priority: 35,
        yes: &[
            "He leads UNICEF. His [deputy] is Mr. [John Smith].",
            "and his [Deputy], Mr. [John Smith], arrived.",
            "with her [chief of staff], Mr. [John Smith].",
        ],
        no: &["and his friend, Mr. John Smith, arrived."],
        ..RULE
    },
];
