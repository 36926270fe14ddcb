//! A payer's money as the subject of whatever verb: `ACME's gift made the ward possible`, `Besides its gift to the camps, Kenya took people in`, `the first payment from ACME was €600`.

use super::super::{RULE, Rule};
use super::check::{given, no_law};
use crate::record::Certainty;

/// What somebody gave, as a noun.
macro_rules! gift_noun {
    () => {
        concat!(
            "[",
            grants!(),
            " | 'contribution' | 'contributions' | 'award' | 'awards' | 'loan' | 'loans' | 'pledge' | 'generosity' | 'legacy' | 'cheque' | 'help' | 'backing' | 'support' | 'assistance' | 'investment' | 'investments' | 'credit']"
        )
    };
}

/// Single payments of a row of them.
macro_rules! payment {
    () => {
        concat!("[", grants!(), " | 'contribution' | 'contributions' | 'award' | 'awards' | 'payment' | 'payments' | 'instalment' | 'instalments' | 'installment' | 'installments' | 'transfer' | 'transfers' | 'tranche' | 'tranches' | 'loan' | 'loans' | 'pledge' | 'commitment' | 'share' | 'prize' | 'prizes' | 'investment' | 'investments' | 'cheque' | 'cheques']")
    };
}

/// `ACME's generous gift`, `the gift of ACME`.
macro_rules! gift_of {
    () => {
        concat!(
            "((?<funder> [ORG | LOC | PER | OTHER]) Poss [(Noun | Adjective | VerbPast | Demonym | DATE | DURATION | Hyphen | MONEY) & !Function]{0,4} ",
            gift_noun!(),
            " | ",
            gift_noun!(),
            " ('of' MONEY)? ['from' | 'of' | 'by'] ",
            few_payers!(),
            ")"
        )
    };
}

/// `is`, `comes to`, `amounted to`.
macro_rules! amounts_to {
    () => {
        "(['is' | 'was' | 'are' | 'were' | 'will' | 'be' | 'has' | 'been' | 'totals' | 'totalled' | 'totaled' | 'averages' | 'averaged' | 'exceeds' | 'exceeded' | 'reached' | 'reaches' | 'equals' | 'normally' | 'usually' | 'typically'] | ['amounts' | 'amounted' | 'comes' | 'came' | 'stands' | 'stood' | 'runs' | 'ran' | 'adds' | 'rose' | 'rises' | 'grew'] ['up' | 'at']? 'to'? | ['ranges' | 'range' | 'ranged'] ['from' | 'between']){1,2}"
    };
}

/// Behind the noun: what it is for, and the sum.
macro_rules! came_to {
    () => {
        concat!(
            " ((?<after> ['to' | 'for' | 'towards' | 'toward']) ![FullStop | Para | Semi | Comma | MONEY]{1,7})? (Comma ![Comma | Para | FullStop]{1,6} Comma)? ",
            amounts_to!(),
            " ",
            about!(),
            " (?<money> MONEY)"
        )
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "gift-makes-possible",
        pattern: concat!(
            gift_of!(),
            " ['also' | 'has' | 'have' | 'had' | 'will' | 'that' | 'which' | Comma | Adverb]{0,3} ['made' | 'makes' | 'make' | 'making' | 'kept' | 'keeps' | 'keep' | 'keeping'] (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'possible' | 'and' | 'by' | 'it']{1,10}) ['possible' | 'open' | 'alive' | 'going' | 'afloat' | 'running' | 'available' | 'feasible' | 'free' | 'affordable']"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["[UNICEF]'s gift made [the new ward] possible.", "A donation from [UNICEF] has kept [the library] open."],
        no: &["UNICEF's gift was welcome.", "UNICEF's support for the bill made it law."],
        ..RULE
    },
    Rule {
        name: "besides-its-gift-to",
        pattern: concat!(
            "(['besides' | 'beyond' | 'alongside' | 'following' | 'after' | 'apart' | 'aside' | 'with' | 'through'] | 'in' 'addition' | 'on' 'top' | [Stop & Start]) ['from' | 'to' | 'of']? ['its' | 'their' | 'his' | 'her' | 'the' | 'a'] [(Noun | Adjective | Adverb | VerbPast | DATE | DURATION | MONEY | Hyphen) & !Function]{0,3} ",
            gift_noun!(),
            " ('of' (?<money> MONEY))? (?<after> ['to' | 'for' | 'towards' | 'toward' | 'in']) ![FullStop | Para | Semi | Comma | QuoteOpen | Quote | MONEY]{1,10} Comma 'the'? (?<funder> [ORG | LOC | PER]) ['has' | 'have' | 'will' | 'is' | 'are' | 'also' | 'was' | VerbPast | VerbS | Adverb]"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &[
            "Besides its gift [to] the camps, [Kenya] took 300 people in.",
            "In addition to its yearly contribution of [$5,000] [to] the clinic, [UNICEF] has sent nurses.",
        ],
        no: &["Besides the meeting, UNICEF has sent nurses.", "In addition to its contribution to science, the team met."],
        ..RULE
    },
    Rule {
        name: "body-s-gift-is-sum",
        pattern: concat!(
            "((?<funder> [ORG | LOC | PER]) Poss | (?<anaphor> 'its' | 'our') | (?<anaphor> ",
            body!(),
            ") Poss) [(Noun | Adjective | VerbPast | Ordinal | DATE | Gerund) & !Function]{0,3} ",
            payment!(),
            came_to!(),
            " | ['the' | 'an' | 'its'] ['average' | 'typical' | 'usual' | 'median' | 'largest' | 'smallest' | 'biggest' | 'maximum' | 'latest' | 'total'] ",
            payment!(),
            " ['of' | 'from' | 'by'] 'the'? (?<funder> ORG)",
            came_to!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "[UNICEF]'s usual award is [€2,000].",
            "The average award of [UNICEF] was only [€2,000].",
            "[Japan]'s contribution [to] the appeal amounts to [$9 million].",
        ],
        no: &["UNICEF's sales award was a hat.", "UNICEF's share price is $9."],
        ..RULE
    },
    Rule {
        name: "payment-from-body-was-sum",
        pattern: concat!(
            "['the' | 'a' | 'this' | 'each' | 'its' | 'their']? [(Noun | Adjective | Ordinal | DATE) & !Function]{0,2} ",
            payment!(),
            " ['from' | 'by' | 'of'] ",
            few_payers!(),
            came_to!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["The first payment from [UNICEF] was [£3,000].", "The contribution of [Japan] [to] the appeal came to [$4 million]."],
        no: &["The price of UNICEF was £3,000.", "A letter from UNICEF came to us."],
        ..RULE
    },
    Rule {
        name: "payment-was-sum",
        pattern: concat!(
            "['the' | 'a'] ['first' | 'second' | 'third' | 'fourth' | 'last' | 'latest' | 'final' | 'initial' | 'next' | 'other' | 'next' | 'largest' | 'smallest' | 'biggest'] (['payment' | 'instalment' | 'installment' | 'transfer' | 'tranche' | 'gift' | 'donation' | 'grant' | 'contribution' | 'one' | 'cheque'] | Comma) (Comma ![Comma | Para | FullStop | MONEY]{1,6} Comma)? ['was' | 'is' | 'of' | 'will' | 'be' | 'came' | 'to' | 'amounted' | 'totalled' | 'totaled' | 'for']{0,2} ('a' [Adjective & !Function]? ['sum' | 'total' | 'amount'] 'of')? ",
            about!(),
            " (?<money> MONEY)"
        ),
        check: super::sequel::sequel,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["UNICEF paid twice: the first instalment was a modest sum of [€600].", "The second transfer was about [€700]."],
        no: &["The first tax payment was due to sales of €600.", "The first fee was €600."],
        ..RULE
    },
    Rule {
        name: "without-gift-of",
        pattern: concat!(
            "'without' ['the' | 'a' | 'this' | 'its']? ",
            gift_of!(),
            " Comma? (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'could' | 'would' | 'cannot' | 'can' | 'might' | 'we' | 'it' | 'they' | 'this']{1,8}) ['could' | 'would' | 'cannot' | 'can' | 'might']"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["Without [UNICEF]'s support [the fair] could not go ahead.", "Without a grant from [UNICEF], [the clinic] would be shut."],
        no: &["Without UNICEF's help the law could fail.", "Without UNICEF the fair could not go ahead."],
        ..RULE
    },
    Rule {
        name: "body-s-contribution-to-fund",
        pattern: concat!(
            "((?<funder> [ORG | LOC]) Poss | (?<anaphor> ",
            body!(),
            ") Poss) [(Noun | Adjective | Adverb | DATE | DURATION | VerbPast) & !Function]{0,3} ['contribution' | 'contributions' | 'donation' | 'donations' | 'payments' | 'payment' | 'subscription' | 'gift' | 'gifts'] (?<after> ['to' | 'towards' | 'toward']) ['the' | 'this' | 'its' | 'our' | 'their']? ([Noun & !Function] Poss | [ORG | LOC | OTHER] Poss)? [(Adjective | Noun | Capital | Hyphen) & !Function]{0,3} ['budget' | 'costs' | 'cost' | 'appeal' | 'fund' | 'campaign' | 'programme' | 'program' | 'endowment' | 'call' | 'account' | 'pool' | 'effort' | 'response' | 'relief' | 'plan' | 'funding']"
        ),
        // `New Zealand's contribution to the global climate effort`: what it does there.
        check: |v, m| given(v, m) && (v.lower(m.end - 1) != b"effort" || (m.start..m.end).any(|s| v.lower(s) == b"relief")),
        certainty: Certainty::Likely,
        priority: 0,
        yes: &["[Kenya]'s yearly contribution [to] the agency's core costs was praised.", "[UNICEF]'s gift [to] the building fund came in May."],
        no: &["Kenya's contribution to the debate", "Kenya's contribution to the global climate effort was small.", "UNICEF's director of the building fund"],
        ..RULE
    },
];
