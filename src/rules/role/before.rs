//! Posts in front of the name: `Acme Foundation President Dr. John Smith`.

use super::{RULE, Rule};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "post-before-name",
        pattern: concat!(
            post!(),
            " (",
            also!(),
            " ",
            post!(),
            ")? (['and' | Amp] [Lower & Noun & !Function & !RoleHead])? Comma? ",
            address!(),
            " (?<holder> PER) (['of' | 'from'] 'the'? ([ORG | LOC] Poss)? (?<behind> ORG))?"
        ),
        priority: 30,
        yes: &["the [State Attorney] Mr. [John Smith] said", "We met [Foreign Minister] Dr. [Jane Miller] and others."],
        no: &["We met Mr. John Smith and others."],
        ..RULE
    },
    Rule {
        name: "posts-before-names",
        pattern: concat!(
            front!(),
            " ",
            title!(),
            " ",
            body!(),
            "? (?<holder> PER) ",
            behind_name!(),
            " (Comma (?<holder> PER) ",
            behind_name!(),
            "){0,4} Comma? ",
            join!(),
            " ",
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " ((['of' | 'from' | 'with'] 'the'?) (ORG Poss)? (?<body> ORG))?"
        ),
        priority: 40,
        check: several,
        yes: &["[Senators] [John Smith] (R-ME) and [Jane Miller] (D-MN) agreed.", "the [Ministers] [John Smith], [Jane Miller] and [Peter Brown] met."],
        no: &["Mr. John Smith and Ms. Jane Miller met."],
        ..RULE
    },
];

/// `Senators A and B`, not `Senator A and B`: the title is a plural.
fn several(view: &View<'_, '_>, m: &Match) -> bool {
    let Some((first, end)) = view.slot(m, "title") else { return false };
    let plural = |step: u32| {
        view.labels(step) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && view.words(step, step + 1).trim_end_matches('.').ends_with('s')
    };
    (first..end).any(plural)
}
