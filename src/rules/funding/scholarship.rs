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
            " (",
            kind_of!(),
            " ['grant' | 'grants' | 'loan' | 'loans' | 'award' | 'scholarship' | 'bursary' | 'subsidy' | 'contribution' | 'allocation' | 'payment'] ['of' | 'worth' | 'totalling' | 'totaling'] ",
            about!(),
            ")? (?<money> MONEY) ([(Noun | Adjective | Capital | Hyphen) & !Function]{0,4} ['grant' | 'loan' | 'award' | 'scholarship' | 'bursary' | 'subsidy'])? ",
            when!(),
            " ('in' [(Noun | Adjective | Demonym | DATE | OTHER) & !Function]{1,4} | 'from' 'the' [OTHER | Noun]{1,3})? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
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
        name: "is-awarded-sum-alone",
        pattern: concat!(
            "((?<recipient> [ORG | PER]) | [Noun | RoleHead | Num | NumWord | 'they' | 'he' | 'she' | 'it' | 'who' | 'which' | 'each' | Close | Comma]) (?<before> ['has' | 'have' | 'had' | 'been' | 'was' | 'were' | 'also' | 'each' | 'recently' | 'then']{1,4} ['awarded' | 'granted' | 'allocated']) ",
            about!(),
            " ([(Adjective | Noun | Hyphen | DURATION) & !Function]{0,3} Comma?)? (?<money> MONEY) (['in' | 'of'] [(Noun | Adjective) & !Function]{1,3})? ",
            when!(),
            " ([FullStop | Semi | Para] | Comma? ['which' | 'that' | 'enabling' | 'allowing'])"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["The largest went to her work on tides, which [was awarded] [$820,000].", "The clinic, a friend of the town, [was then granted] [$9,000]."],
        no: &["She has been awarded $20,000 in damages.", "She was awarded a medal."],
        ..RULE
    },
    Rule {
        name: "is-awarded-sum",
        pattern: concat!(
            "((?<recipient> [ORG | PER]) | [Noun | RoleHead | Num | NumWord | 'they' | 'he' | 'she' | 'it' | 'who' | 'each' | Close]) ['has' | 'have' | 'had' | 'been' | 'was' | 'were' | 'is' | 'are' | 'being' | 'also' | 'each' | 'recently' | 'then']{1,4} ['awarded' | 'granted' | 'allocated' | 'given' | 'offered'] ",
            about!(),
            " ([(Adjective | Noun | Hyphen | DURATION) & !Function]{0,3} Comma?)? ((?<money> MONEY) (['in' | 'of'] [(Noun | Adjective) & !Function]{1,3})? | ",
            kind_of!(),
            " (Capital (Hyphen Capital)?){0,2} ['grant' | 'grants' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'funding' | 'stipend' | 'studentship'] (",
            worth!(),
            " (?<money> MONEY))?) ",
            when!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])"
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
            " (?<money> MONEY))?) Comma? ['was' | 'were' | 'is' | 'are' | 'been' | 'has' | 'have' | 'be' | 'will' | 'also' | Adverb]{0,3} ['awarded' | 'presented' | 'given' | 'granted' | 'allocated'] [Adverb | DURATION]? (?<after> 'in' 'support' 'of' | ['to' | 'for']) ![Para | FullStop | DATE]"
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
        pattern: "(?<before> ['is' | 'was' | 'were' | 'been' | 'being' | 'has' | 'have' | 'had' | 'will' | 'be' | 'also']{0,3} ['received' | 'receives' | 'receive' | 'receiving' | 'secured' | 'secures' | 'won' | 'wins' | 'win' | 'winning' | 'awarded' | 'granted' | 'gets' | 'gained']) ['a' | 'an' | 'the' | 'its' | 'his' | 'her' | 'this' | 'two']? [(Adjective | DATE | Num | Honorific) & !Function]{0,3} (?<scheme> OTHER) (?<after> 'in' 'support' 'of' | ['for' | 'to'])?",
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
    Rule {
        name: "gets-share-of-grant",
        pattern: concat!(
            "(?<recipient> [ORG | PER])? (Open ![Close | Para]{1,4} Close)? (?<before> ['will' | 'has' | 'have' | 'had' | 'was' | 'were' | 'been' | 'be' | 'each' | 'also' | 'is' | 'are' | 'to']{0,3} ['received' | 'receives' | 'receive' | 'receiving' | 'given' | 'awarded' | 'allocated' | 'granted' | 'gets' | 'get' | 'share' | 'shared']) ",
            about!(),
            " (?<money> MONEY) 'each'? ['of' | 'from'] ['the' | 'this' | 'that'] [(Noun | Adjective) & !Function]{0,2} ['funding' | 'grant' | 'grants' | 'money' | 'funds' | 'award' | 'gift' | 'package' | 'total' | 'sum' | 'donation'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: unsold,
        certainty: Certainty::Weak,
        priority: 0,
        yes: &["[UNICEF] [will receive] [$90,000] of the grant [to] equip boats.", "A choir in Leeds [has received] [£9,800] of the new funding."],
        no: &["He received $90,000 of the stolen goods.", "She will receive $90,000 of the damages award."],
        ..RULE
    },
    Rule {
        name: "receives-sum-grant-each",
        pattern: concat!(
            "['will' | 'is' | 'are' | 'each' | 'also' | 'has' | 'have' | 'was' | 'were' | 'been' | 'be']{1,3} (?<before> ['receive' | 'receives' | 'received' | 'receiving' | 'awarded' | 'given' | 'granted' | 'won']) (['a' | 'an' | 'its'] [(Adjective | DURATION) & !Function]? Comma? (?<money> MONEY) [(Noun | Adjective | Hyphen | Capital) & !Function]{0,4} ['grant' | 'scholarship' | 'bursary' | 'fellowship' | 'award' | 'loan'] | ['a' | 'an'] [(Adjective | Noun | DURATION) & !Function]{0,2} ['stipend' | 'grant' | 'scholarship' | 'bursary' | 'fellowship' | 'allowance'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) | [Num | NumWord | NumberWord] [(Noun | Adjective | Capital | OTHER) & !Function]{0,3} ['grants' | 'scholarships' | 'fellowships' | 'awards'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY)) ([FullStop | Para | Comma] | (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward']))"
        ),
        check: given,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &[
            "Each fellow will [receive] a stipend of [$30,000] [to] write.",
            "Her research on tides will [receive] a [$420,000] grant.",
            "In all, the school was [awarded] 33 discovery grants worth [$9 million].",
        ],
        no: &["She will receive a $420,000 damages award.", "He was given a medal worth $9."],
        ..RULE
    },
    Rule {
        name: "is-funded-at-sum",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ",
            be!(),
            "{0,4} Adverb? ['funded' | 'financed' | 'supported']) ('at' | 'to' 'the' 'tune' 'of' | 'with' | 'for') ",
            about!(),
            " (?<money> MONEY) ",
            when!()
        ),
        check: unsold,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &[
            "Her project on tides [will be funded] to the tune of [$459,000].",
            "The research project[, funded] at [$1.25 million] over five years, helps councils.",
        ],
        no: &["The scheme was financed with $5 million in sales.", "The project is funded by fees."],
        ..RULE
    },
    Rule {
        name: "grants-won-by",
        pattern: concat!(
            "['the' | 'these' | 'a' | 'two' | 'three' | 'four' | 'five' | 'largest' | 'another' | 'one' | Num | NumWord | NumberWord]{1,2} [(Adjective | Noun | Capital) & !Function]{0,2} ['grant' | 'grants' | 'award' | 'awards' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships'] (Comma ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) ",
            when!(),
            " Comma)? ",
            be!(),
            "{1,3} ['won' | 'secured' | 'gained' | 'obtained' | 'received' | 'awarded' | 'shared'] ['by' | 'to'] (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote]{1,14}) (Comma ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))?"
        ),
        check: given,
        certainty: Certainty::Weak,
        priority: 0,
        yes: &[
            "Three grants have been won by [researchers in the school], worth [$4.9 million] in all.",
            "The largest grant, worth [$2 million] over five years, was awarded to [a team of bakers].",
        ],
        no: &["The medal was won by a team of bakers.", "The awards dinner was won by a team."],
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
