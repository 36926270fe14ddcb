//! Unions of states (the European Union, ASEAN): a body that acts and pays, or a stretch of the map.

use super::super::check::capital_behind;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A union of states as a stretch of the map: `across the EU`, `exports to the EU`, `the EU market`, `Ukraine and the EU`.
fn on_the_map(v: &View<'_, '_>, first: u32, end: u32) -> bool {
    let mut at = first;
    while at > 0 && (matches!(v.lower(at - 1), b"the" | b"whole" | b"entire" | b"wider" | b"enlarged") || v.shape(at - 1) == Shape::Hyphen) {
        at -= 1;
    }
    let word = |n: u32| at.checked_sub(n).map_or(b"".as_slice(), |t| v.lower(t));
    let inside = matches!(
        word(1),
        b"in" | b"across" | b"throughout" | b"within" | b"into" | b"outside" | b"inside" | b"around" | b"entering" | b"enter" | b"between" | b"beyond"
    );
    // `companies from the EU`, `exports to the EU`, `the rest of the EU`
    let moved = matches!(word(1), b"from" | b"to" | b"of" | b"with") && Class::ComesFromAMarket.holds(word(2));
    // `Japan, Korea, and the EU`
    let joint = at.saturating_sub(if at >= 3 && v.shape(at - 2) == Shape::Comma { 3 } else { 2 });
    let beside = matches!(word(1), b"and" | b"or" | b",")
        && at >= 2
        && (v.kind(joint) == Some(Kind::Place) || v.has(joint, Label::Country) || v.has(joint, Label::Demonym));
    let with = matches!(v.lower(end), b"and" | b"or") && (v.has(end + 1, Label::Country) || v.lower(end + 1) == b"the" && v.has(end + 2, Label::Country));
    // `The European Union and Japan have pledged`: both act.
    let other = end + 1 + u32::from(v.lower(end + 1) == b"the");
    let acts = |t: u32| {
        matches!(v.lower(t), b"have" | b"will" | b"agreed" | b"signed" | b"pledged" | b"announced" | b"launched" | b"fund" | b"provided" | b"committed")
    };
    let with = with && !acts(other + 1);
    let market = |t: u32| v.is(t, Class::OfAMarket) || v.shape(t) == Shape::Hyphen && matches!(v.lower(t + 1), b"wide" | b"based" | b"made");
    inside || moved || beside || with || market(end)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "region-that-pays",
        // `with the support of the European Union`, but `the markets of the European Union`
        pattern: "(['by' | 'from'] | ['support' | 'contribution' | 'assistance' | 'views' | 'opinion' | 'position' | 'funding' | 'funds' | 'behalf' | 'grant' | 'help' | 'mandate' | 'delegation' | 'auspices' | 'policy' | 'ambassador' | 'generosity' | 'call'] ['of' | 'from' | 'by']) 'the' (?<org> [Region & Org])",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !capital_behind(v, m.end) && !(v.lower(m.start) == b"from" && v.shape(m.end) == Shape::Lower && v.lower(m.end) == b"to"),
        yes: &[
            "It was funded by the [European Union] last year.",
            "It has the financial support of the [EU].",
            "These are not the views of the [European Union].",
        ],
        no: &["Trade with the EU grew.", "The markets of the EU grew."],
        ..RULE
    },
    Rule {
        name: "union-of-states",
        pattern: "(?<org> [Region & Org & !Demonym])",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !on_the_map(v, m.start, m.end) && !capital_behind(v, m.end),
        yes: &[
            "It left the [European Union] in 2020.",
            "She led the talks of the [EU] with them.",
            "It is the lending arm of the [European Union], owned by its members.",
            "The [European Union] and Kenya have pledged it.",
        ],
        no: &[
            "Prices fell across the EU again.",
            "Exports to the EU grew.",
            "It sells to European Union markets.",
            "Ukraine and the EU trade.",
            "It sells in Japan, Kenya, and the EU.",
            "It is the Kenyan and the European Union practice.",
        ],
        ..RULE
    },
    Rule {
        name: "region-that-acts",
        pattern: "(['by' | 'from'] 'the'? | ['support' | 'funding' | 'views' | 'grant' | 'grants' | 'assistance' | 'contribution' | 'aid' | 'contributions' | 'policy' | 'position' | 'behalf' | 'delegation' | 'ambassador' | 'institutions' | 'representatives'] ['of' | 'from'] 'the')? (?<org> [Region & Org]) ([Verb & Lower] | Hyphen | Poss ['humanitarian' | 'executive' | 'institutions' | 'delegation' | 'support' | 'funding' | 'ambassador' | 'parliament' & Lower | 'foreign' | 'top' | 'highest' | 'statistics' | 'law'] | [FullStop | Comma | Lower | Open | Close | Para])",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| {
            let led = v.slot(m, "org").is_some_and(|(a, _)| a > m.start);
            v.shape(m.end - 1) == Shape::Hyphen && v.lower(m.end) == b"funded"
                || led && !v.lower(m.end - 1).ends_with(b"wide")
                || m.end >= 2 && v.shape(m.end - 2) == Shape::Poss
                || matches!(
                    v.lower(m.end - 1),
                    b"has"
                        | b"have"
                        | b"will"
                        | b"funds"
                        | b"funded"
                        | b"said"
                        | b"says"
                        | b"supports"
                        | b"supported"
                        | b"provides"
                        | b"provided"
                        | b"is"
                        | b"adopted"
                        | b"signed"
                        | b"announced"
                )
        },
        yes: &["The [European Union] funds it.", "The [EU] has paid for it.", "It was paid by the [European Union].", "With the support of the [EU] it grew."],
        no: &["Trade with the EU grew.", "Exports to the EU, too, grew."],
        ..RULE
    },
];
