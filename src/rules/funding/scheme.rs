//! Programmes and named grants through which money comes: `a $9,000 grant to train teachers through the Rural Schools programme`.

use super::super::{RULE, Rule, View};
use super::check::{given, no_law};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// The name says that it pays: `the Rural Schools Programme`; a body does by itself.
fn scheme(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "funder").is_some_and(|(a, b)| {
        v.kind(a) == Some(Kind::Org)
            || v.words(a, b).split([' ', '-']).any(|w| Class::SchemeWord.holds(w.to_ascii_lowercase().as_bytes()))
            || matches!(v.lower(b), b"programme" | b"program" | b"scheme" | b"fund" | b"grants" | b"grant" | b"initiative")
    })
}

fn granted(v: &View<'_, '_>, m: &Match) -> bool {
    scheme(v, m) && given(v, m)
}

fn supported(v: &View<'_, '_>, m: &Match) -> bool {
    scheme(v, m) && no_law(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "grant-through-scheme",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'were' | 'been' | 'has' | 'have' | 'had' | 'will' | 'also' | 'each' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'receiving' | 'secured' | 'secures' | 'won' | 'wins' | 'awarded' | 'granted' | 'given' | 'gets' | 'got' | 'obtained' | 'accepted' | 'gained']) ['a' | 'an' | 'the' | 'its' | 'two' | 'three']? ",
            about!(),
            " ((?<money> MONEY) 'in'?)? ",
            kind_of!(),
            " [",
            grants!(),
            " | 'award' | 'support' | 'assistance'] ('of' (?<money> MONEY))? ",
            when!(),
            " Comma? ((?<after> ['to' | 'for' | 'towards' | 'toward']) ![FullStop | Para | Semi | 'from' | 'by' | 'through' | 'under' | 'via' | MONEY]{1,16})? (['through' | 'under' | 'via' | 'by' | 'from'] | 'as' 'part' 'of') ['the' | 'its' | 'a']? ([ORG | LOC] Poss)? (?<funder> [OTHER | ORG])"
        ),
        check: granted,
        certainty: Certainty::Likely,
        yes: &[
            "[UNESCO] [received] a [$34,000] grant [to] train two teachers through the [Green Towns Programme].",
            "The clinic [was awarded] funding in May through the [Green Towns Fund].",
        ],
        no: &["UNESCO received a letter through the Green Towns Programme.", "The clinic was awarded funding through parents."],
        ..RULE
    },
    Rule {
        name: "supported-through-scheme",
        pattern: "(?<before> Comma? ['which' | 'that']? ['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'being' | 'has' | 'have' | 'will']{0,3} Adverb? (['supported' | 'backed' | 'assisted' | 'offered'] | 'made' 'possible')) ('in' 'part')? ['through' | 'under' | 'via'] 'the'? ([ORG | LOC] Poss)? (?<funder> OTHER)",
        check: supported,
        certainty: Certainty::Likely,
        yes: &["The course [is supported] through the [Green Hills Programme].", "The tour[, made possible] under the [Green Towns Programme], is new."],
        no: &["The course is supported through taxes.", "The course is held under the Green Towns Fund."],
        ..RULE
    },
];
