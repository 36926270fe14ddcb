//! Statements without their payer, who stands in a statement before: `$3 million will also be provided for schools`, `The grant will fund a clinic`.

use super::super::{RULE, Rule, View};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use super::check::given;

/// Nothing before the sum in its sentence but an article.
fn opens(v: &View<'_, '_>, m: &Match) -> bool {
    given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "sum-will-go-to",
        pattern: concat!(
            "(?<money> MONEY) [(Noun | Adjective) & !Function]{0,3} ['will' | 'has' | 'have' | 'be' | 'been' | 'is' | 'are' | 'was' | 'were' | 'being' | 'also' | Adverb]{1,5} ['provided' | 'allocated' | 'committed' | 'awarded' | 'given' | 'granted' | 'made' | 'invested' | 'go' | 'earmarked'] 'available'? ('through' ![FullStop | Para | Comma | 'to' | 'for']{1,6})? (?<after> ['to' | 'for' | 'towards' | 'in'])"
        ),
        check: opens,
        certainty: Certainty::Likely,
        yes: &["[$3 million] will also be provided [for] schools", "[$5m] was made available through UNICEF [to] meet needs"],
        no: &["$3 million was lost", "$3 million was paid to shareholders"],
        ..RULE
    },
    Rule {
        name: "grant-will-support",
        pattern: concat!(
            "['this' | 'the' | 'these'] [(Adjective | MONEY | Noun) & !Function]{0,2} ['funding' | 'grant' | 'grants' | 'funds' | 'donation' | 'investment' | 'money' | 'scholarship' | 'gift'] ['will' | 'is' | 'are' | 'be' | 'would' | 'to' | 'also' | 'used' | 'has' | 'have' | 'was' | 'were' | Adverb | 'go' | 'help' | 'helps' | 'towards']{0,5} (?<after> ['support' | 'supports' | 'supporting' | 'supported' | 'fund' | 'funds' | 'funding' | 'assist' | 'assists' | 'enable' | 'enables' | 'allow' | 'allows' | 'finance' | 'provide' | 'provides' | 'cover' | 'pay'])"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["The extra funding will [allow] these projects to grow.", "This grant will be used to [support] schools."],
        no: &["The meeting will support schools.", "The funding gap will allow no help."],
        ..RULE
    },
];
