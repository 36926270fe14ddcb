//! Posts behind the name: `Jane Doe, Director of Research at Acme Foundation`.

use super::{POSTS, Posts, RULE, Rule};
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Posts that are paid for by somebody whose name they bear.
fn endowed(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "title") else { return false };
    let link = (a..b).find(|s| matches!(v.lower(*s), b"of" | b"in" | b"for")).unwrap_or(b);
    link > a && Class::EndowedPost.holds(v.last(link - 1))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "name-comma-posts",
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            "(?<holder> PER) ",
            behind_name!(),
            " (['of' | 'from' | 'at'] 'the'? (?<front> ORG) Comma | Comma (?<front> ORG) (Open ORG Close)? Comma | ['of' | 'from' | 'in'] LOC (Comma LOC)? Comma | [Comma | Dash | Hyphen | Open | Slash | Bar | Colon] Mark?) ",
            meanwhile!(),
            "? [Honorific & !RoleMod]? ",
            post!()
        ),
        priority: 20,
        yes: &[
            "said Mr. [John Smith], [Executive Director] of the [Acme Foundation].",
            "said Ms. [Jane Miller], [Chairman] of [Acme Foundation] and others.",
            "Mr. [John Smith], most recently [chief of staff] at [UNICEF], agreed.",
            "Ms. [Jane Miller], one of the [founders] of [UNICEF], agreed.",
            "Ms. [Jane Miller], [Head – Trade & Sales], agreed.",
            "Ms. [Jane Miller], in her capacity as [chair] of [UNICEF], agreed.",
            "They are:\n\nMs. [Jane Miller], [UNICEF], [Vice Chair]\n\nText.",
            "Ms. [Jane Miller] of [UNICEF], [co-chair] of the [Acme Foundation], agreed.",
            "Ms. [Jane Miller], [Senior Director: Corporate Relations] at [UNICEF], agreed.",
        ],
        no: &["Mr. John Smith, who was ill, said so.", "Mr. John Smith, most recently in Boston, said so."],
        ..RULE
    },
    Rule {
        // `Acme's Ann Holt, head of sales`: of the body in front.
        name: "bodys-name-posts",
        pattern: concat!(
            "(ORG Poss)? (?<subject> ORG) Poss ",
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " [Comma | Open] ",
            meanwhile!(),
            "? ",
            post!()
        ),
        priority: 21,
        yes: &["It was led by [UNICEF]'s Mr. [John Smith], [head of sales].", "They met [UNICEF]'s Ms. [Jane Miller] ([president])."],
        no: &["It was led by UNICEF's Mr. John Smith, who agreed."],
        ..RULE
    },
    Rule {
        name: "name-owner-posts",
        pattern: concat!("(?<holder> PER) ['of' | 'from']? (ORG Poss)? (?<front> ORG) Poss ", title!(), " ", body!(), "?"),
        priority: 19,
        yes: &["said Mr. [John Smith] [UNICEF]'s [President]", "said Ms. [Jane Miller] of [UNICEF]'s [Chief Executive Officer]."],
        no: &["said Mr. John Smith of Acme Foundation."],
        ..RULE
    },
    Rule {
        name: "names-comma-post",
        pattern: concat!(several!(), " (['of' | 'from'] 'the'? [ORG | LOC])? Comma? ['both' | 'all' | 'respectively']? Comma? ", post!()),
        priority: 25,
        yes: &[
            "Mr. [John Smith] and Ms. [Jane Miller], [co-founders] of [Acme Foundation], agreed.",
            "Mr. [John Smith], Ms. [Jane Miller] and Mr. [Peter Brown], [directors] of [Acme Foundation].",
            "Mr. [John Smith] and Ms. [Jane Miller], both [members] of the [Acme Foundation], agreed.",
            "Mr. [John Smith] (R-ME) and Ms. [Jane Miller] (D-MN), both [members] of the [Acme Foundation], agreed.",
        ],
        no: &["Mr. John Smith and Ms. Jane Miller agreed."],
        ..RULE
    },
    Rule {
        name: "letters-then-post",
        pattern: concat!("(?<holder> PER) Comma? PostNominal (Comma? PostNominal){0,2} [Break | Para]? ", post!()),
        priority: 18,
        yes: &["The Hon. [John Smith] MP [Minister for Health]", "We met the Hon. [Jane Miller] MP [Chairman] of the [Acme Foundation] and others."],
        no: &["The Hon. John Smith MP"],
        ..RULE
    },
    Rule {
        name: "name-unlisted-post",
        posts: Posts { closed: true, headless: true, ..POSTS },
        pattern: "(?<holder> PER) Comma ['the' | 'a']? (?<title> [AnyCap & !Function & !Speech & !Honorific]{1,4} (['and' | Amp] [AnyCap & !Function]{1,3})?) ['of' | 'at'] 'the'? (?<body> ORG)",
        certainty: crate::record::Certainty::Weak,
        priority: 5,
        // `Ann Holt, FPCP of Narrow Gate`: letters.
        check: |v, m| v.slot(m, "title").is_some_and(|(a, b)| b > a + 1 || v.shape(a) != Shape::Caps),
        yes: &["said Mr. [John Smith], [Culture Wizard] of [Acme Foundation].", "Ms. [Jane Miller], [Resident Storyteller] at the [Acme Foundation], agreed."],
        no: &["said Mr. John Smith of Acme Foundation."],
        ..RULE
    },
    Rule {
        // A chair or a post that is called after whoever pays for it, where a rule took the name for a person's: `the Capt. Holt Professor of Law`.
        name: "name-endowed-post",
        pattern: concat!(
            "(?<holder> PER) ",
            behind_name!(),
            " (Comma 'the'? | ['was' | 'is' | 'has' | 'been' | 'named' | 'appointed' | 'as' | 'becomes' | 'became' | 'be' | 'will']{1,4} 'the') ",
            "(?<title> [(RoleTitle | Honorific) & !Lower]? PER (Comma? NameSuffix)? (Comma? ",
            join!(),
            " [(RoleTitle | Honorific) & !Lower]? PER)? [RoleMod & !Lower]{0,2} [RoleHead & !Lower & !PostNominal] (['of' | 'in' | 'for'] ",
            scope_name!(),
            "{1,4} (",
            join!(),
            " ",
            scope_name!(),
            "{1,3})?)?) (([Comma | 'at' | 'of'] | 'of' 'the' | Comma? 'at' 'the') (?<body> ORG))?"
        ),
        priority: 36,
        check: endowed,
        yes: &[
            "said Ms. [Oydin], [Peter Brown Dean of Computing] at [UNICEF].",
            "Ms. [Jane Miller] was named the [Capt. James Holt, Jr., and Mary E. Brown Head] of the [Acme Foundation].",
        ],
        no: &["said Ms. Jane Miller, Peter Brown MP and others.", "Ms. Jane Miller was the one."],
        ..RULE
    },
    Rule {
        // The posts behind the first one: `, Head of the Trade Unit`, `and was chair of Globex`; read on from where another match ends.
        name: "further-post",
        pattern: concat!(also!(), " (['at' | 'with' | 'for'] 'the'? (?<subject> ORG) ('from' DATE)? Comma? 'as')? ", post!()),
        priority: 0,
        yes: &[
            "said Ms. Jane Miller, Chairman and [CEO] of [Acme Foundation].",
            "Mr. John Smith is a director of UNICEF and was [chair] of [Acme Foundation].",
            "Mr. John Smith worked at Acme as head of sales and at [UNICEF] as an [engineer].",
        ],
        no: &["said Ms. Jane Miller and others."],
        ..RULE
    },
];
