//! Who gets a grant, where the payer was said before or the grant's own name tells of it: `She was awarded $5,000`, `the Holt Fellowship was awarded to`.
//!
//! All are weak, like the rules of `sequel.rs`.

use super::super::{RULE, Rule, View};
use super::check::given;
use super::sequel::sequel;
use crate::record::Certainty;
use crate::tape::automaton::Match;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "will-get-sum",
        pattern: concat!(
            "(?<before> ['will' | 'to' | 'would' | 'each' | 'also' | 'recipient' | 'winner' | 'winners' | 'recipients']{1,2} 'be'? ['get' | 'gets' | 'receive' | 'receives' | 'share' | 'given' | 'awarded' | 'granted']) ('a' 'share' 'of')? ",
            about!(),
            " (?<money> MONEY) ",
            when!(),
            " ('in' [(Noun | Adjective | Demonym | DATE | OTHER) & !Function]{1,4} | 'from' 'the' [OTHER | Noun]{1,3})? (?<after> ['for' | 'to' | 'towards'])?"
        ),
        check: unsold,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "Schools [will get] [$393 million] [for] repairs.",
            "Each [recipient will receive] [$5000] [to] study tides.",
            "Ten towns [will share] [$2 million] in new funding [for] wells.",
        ],
        no: &["He will receive $5 million in damages.", "She will get a medal."],
        ..RULE
    },
    Rule {
        name: "is-awarded-sum",
        pattern: concat!(
            "((?<recipient> [ORG | PER]) | [Noun | RoleHead | Num | NumWord | 'they' | 'he' | 'she' | 'it' | 'who' | 'each' | Close]) ['has' | 'have' | 'had' | 'been' | 'was' | 'were' | 'is' | 'are' | 'being' | 'also' | 'each' | 'recently' | 'then']{1,4} ['awarded' | 'granted' | 'allocated' | 'given' | 'offered'] ",
            about!(),
            " ([(Adjective | Noun | Hyphen | DURATION) & !Function]{0,3} Comma?)? ((?<money> MONEY) (['in' | 'of'] [(Noun | Adjective) & !Function]{1,3})? | ",
            kind_of!(),
            " ['grant' | 'grants' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'funding' | 'stipend' | 'studentship'] (",
            worth!(),
            " (?<money> MONEY))?) ",
            when!(),
            " (?<after> ['for' | 'to' | 'towards'])"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["She has been awarded [$20,000] [to] study tides.", "The team was granted a research fellowship [for] two years."],
        no: &["She has been awarded $20,000 in damages for it.", "She was awarded a medal for bravery."],
        ..RULE
    },
    Rule {
        name: "scholarship-covers",
        pattern: "['it' | 'this' | 'which' | 'that' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'grant' | 'bursary' | 'award' | 'programme' | 'program'] ['will' | 'also' | 'fully' | 'each']{0,2} (?<after> (['cover' | 'covers' | 'covered' | 'covering' | 'includes' | 'provides'] | ['pays' | 'pay'] 'for')) ['all' | 'the' | 'full' | 'their' | 'his' | 'her' | 'both' | 'up' | 'to' | 'of' | 'cost' | 'costs']{0,4} [(Noun | Adjective) & !Function]{0,3} ['fees' | 'tuition' | 'expenses' | 'allowance' | 'allowances' | 'stipend' | 'airfares' | 'airfare' | 'accommodation' | 'travel' | 'living']",
        check: given,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["It [covers] tuition and books.", "The scholarship also [pays for] travel."],
        no: &["It covers ten towns.", "The tour covers travel if needed."],
        ..RULE
    },
    Rule {
        name: "grants-awarded-to",
        pattern: concat!(
            "((?<scheme> OTHER) | [Capital & !InTitle]{0,4} ['scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'grant' | 'grants' | 'bursary' | 'bursaries' | 'studentship' | 'studentships' | 'funding'] (",
            worth!(),
            " (?<money> MONEY))?) Comma? ['was' | 'were' | 'is' | 'are' | 'been' | 'has' | 'have' | 'be' | 'will' | 'also' | Adverb]{0,3} ['awarded' | 'presented' | 'given' | 'granted' | 'allocated'] [Adverb | DURATION]? (?<after> ['to' | 'for']) ![Para | FullStop | DATE]"
        ),
        check: named_grant,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "[Marsh Hill Scholarship] awarded [to] Ann Holt",
            "Two fellowships were awarded [to] teams in Kenya.",
            "It is one of four bursaries, given annually [to] young bakers.",
        ],
        no: &["The medal was awarded to Ann Holt.", "The Orwell Award was presented to Ann Holt."],
        ..RULE
    },
    Rule {
        name: "wins-named-grant",
        pattern: "(?<before> ['is' | 'was' | 'were' | 'been' | 'being' | 'has' | 'have' | 'had' | 'will' | 'be' | 'also']{0,3} ['received' | 'receives' | 'receive' | 'receiving' | 'secured' | 'secures' | 'won' | 'wins' | 'win' | 'winning' | 'awarded' | 'granted' | 'gets' | 'gained']) ['a' | 'an' | 'the' | 'its' | 'his' | 'her' | 'this' | 'two']? [(Adjective | DATE | Num | Honorific) & !Function]{0,3} (?<scheme> OTHER) (?<after> ['for' | 'to'])?",
        check: named_grant,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "She will study tides after [being awarded] the prestigious [Marsh Hill Scholarship].",
            "The team [won] a [Marsh Hill Fellowship] [to] study tides.",
        ],
        no: &["She was awarded the Orwell Award.", "The team won the Marsh Hill Cup."],
        ..RULE
    },
];

/// The name received is a grant (`Marsh Hill Fellowship`), no prize.
fn named_grant(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "scheme") else { return sequel(v, m) };
    let grant = |w: &str| {
        matches!(
            w.to_ascii_lowercase().as_str(),
            "grant"
                | "grants"
                | "scholarship"
                | "scholarships"
                | "fellowship"
                | "fellowships"
                | "bursary"
                | "bursaries"
                | "fund"
                | "studentship"
                | "studentships"
        )
    };
    v.words(a, b).split(' ').any(grant) && sequel(v, m)
}

/// Nobody else is said to pay it: `will receive $4 million up front from Acme`.
pub(super) fn unsold(v: &View<'_, '_>, m: &Match) -> bool {
    !(m.end..m.end + 4).any(|s| v.kind(s).is_none() && v.lower(s) == b"from") && sequel(v, m)
}
