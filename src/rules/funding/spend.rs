//! Money put to use: `X poured $5m into Z`, `covers the cost of`, `selected Z to receive $5m`.

use super::super::{RULE, Rule};
use super::check::{given, hands_over, pays};
use super::party::paid_by_name;
use crate::record::Certainty;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "puts-sum-into",
        pattern: concat!(
            subject!(),
            " ['pour' | 'pours' | 'poured' | 'pouring' | 'pump' | 'pumps' | 'pumped' | 'pumping' | 'put' | 'puts' | 'putting' | 'inject' | 'injects' | 'injected' | 'injecting' | 'channel' | 'channels' | 'channeled' | 'channelled' | 'channeling' | 'plow' | 'plowed' | 'sink' | 'sank' | 'sunk' | 'direct' | 'directs' | 'directed' | 'directing' | 'steer' | 'steered' | 'funnel' | 'funneled'] ",
            about!(),
            " [(Adjective | Noun) & !Function]{0,2} (?<money> MONEY) ('in' | 'of')? [(Noun | Adjective | Gerund) & !Function]{0,4} ",
            when!(),
            " (?<after> ['in' | 'into' | 'to' | 'toward' | 'towards' | 'behind'])"
        ),
        check: given,
        yes: &[
            "[UNICEF] has poured [$90 million] [into] schools.",
            "[Japan] is putting [$9 million] in new money [toward] flood walls.",
            "[UNICEF] and [UNESCO] injected [$5m] [into] the ferry.",
        ],
        no: &["UNICEF put $5 million at risk.", "UNICEF poured water into wells."],
        ..RULE
    },
    Rule {
        name: "covers-cost",
        pattern: concat!(
            subject!(),
            " (['help' | 'helps' | 'helped' | 'helping'] 'to'?)? ['cover' | 'covers' | 'covered' | 'covering' | 'pay' | 'pays' | 'paid' | 'paying' | 'meet' | 'meets' | 'met' | 'foot' | 'foots' | 'footed' | 'footing' | 'bear' | 'bears' | 'bore' | 'share' | 'shares' | 'shared' | 'shoulder' | 'shoulders' | 'absorb' | 'absorbs' | 'absorbed' | 'underwrite' | 'underwrites' | 'underwriting' | 'defray' | 'fund' | 'funds' | 'funded' | 'funding' | 'picked' | 'picks' | 'picking'] 'up'? ",
            "['the' | 'all' | 'its' | 'their' | 'any' | 'half' | 'part' | 'most']? 'of'? 'the'? [(Adjective | Noun) & !Function]{0,2} ['cost' | 'costs' | 'expense' | 'expenses' | 'bill' | 'bills' | 'tab' | 'fees' | 'tuition'] (?<after> 'of' | 'for' | 'associated' 'with' | 'related' 'to') 'the'? [Noun | Adjective | Gerund | Capital | ORG | OTHER | PER | LOC | Num | NumWord]"
        ),
        check: pays,
        priority: 1,
        yes: &[
            "[UNICEF] will cover the cost [of] school meals.",
            "[The company] pays all travel expenses [for] 40 pupils.",
            "[UNESCO] is footing the bill [for] the fireworks.",
        ],
        no: &["UNICEF met the council.", "UNICEF covers costs in its report.", "UNICEF was paid the cost of meals."],
        ..RULE
    },
    Rule {
        name: "pays-for",
        pattern: concat!(
            subject!(),
            " (['help' | 'helps' | 'helped' | 'helping'] 'to'?)? (?<after> ['pay' | 'pays' | 'paid' | 'paying'] 'for') [Noun | Adjective | Gerund | Capital | ORG | OTHER | Num | NumWord | 'the' | 'a' | 'an' | 'all' | 'their' | 'this' | 'these']"
        ),
        check: pays,
        yes: &["[UNICEF] will [pay for] the meals of 400 children.", "[The company] is helping to [pay for] a choir.", "[UNESCO] [paid for] ten beds."],
        no: &["UNICEF was paid for its work.", "UNICEF pays $5 for a bus."],
        certainty: Certainty::Likely,
        ..RULE
    },
    Rule {
        name: "matches-gifts",
        pattern: concat!(
            subject!(),
            " ['match' | 'matches' | 'matched' | 'matching'] ['all' | 'any' | 'every' | 'each' | 'the' | 'your' | 'their' | 'up']? [(Adjective | Noun | Num | NumWord | 'of') & !(Function & !'of')]{0,3} (['donation' | 'donations' | 'contribution' | 'contributions' | 'gift' | 'gifts' | 'pledges' | 'funds'] ('made' DATE?)? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward']) | ['amount' | 'sum' | 'gift' | 'donation' | 'grant' | 'figure' | 'total'] [FullStop | Comma | Semi | Para] | ['employee' | 'staff' | 'member'] Poss ['contribution' | 'contributions' | 'donation' | 'donations' | 'gift' | 'gifts'])"
        ),
        check: paid_by_name,
        yes: &["[UNICEF] will match all donations [to] the clinic.", "[The company] matches employee gifts [to] schools."],
        no: &["UNICEF matches pupils to schools.", "UNICEF will match staff gifts."],
        ..RULE
    },
    Rule {
        name: "gives-share",
        pattern: concat!(
            subject!(),
            " ['donate' | 'donates' | 'donated' | 'donating' | 'contribute' | 'contributes' | 'give' | 'gives' | 'gave' | 'given' | 'giving' | 'pledges' | 'pledged'] ('to' ['donate' | 'give'])? ('up' 'to')? ((Num | NumWord) [Percent | 'percent' | 'per'] 'cent'? | ['a' | 'all' | 'half'] [(Adjective | Noun) & !Function]{0,2}) 'of' ![FullStop | Para | Comma | Semi | 'to' | MONEY]{1,9} (?<after> 'to')"
        ),
        check: paid_by_name,
        yes: &[
            "[UNICEF] will donate 10% of sales [to] the clinic.",
            "[The company] gives a portion of its profits [to] schools.",
            "[UNESCO] donates half of each ticket [to] clinics.",
        ],
        no: &["UNICEF gave 10% of pupils help.", "UNICEF lost half of its staff to schools."],
        ..RULE
    },
    Rule {
        name: "selects-to-receive",
        pattern: concat!(
            subject!(),
            " ['selected' | 'selects' | 'chose' | 'named' | 'picked' | 'approved'] (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'to' | 'by']{1,8}) 'to' ['receive' | 'share' | 'get'] ",
            about!(),
            " [(Adjective | Noun) & !Function]{0,2} (?<money> MONEY)? 'in'? ",
            kind_of!(),
            " [",
            grants!(),
            "]"
        ),
        check: given,
        yes: &["[UNICEF] selected [12 projects] to receive [$3 million] in funding.", "This week [UNICEF] named [two teams] to receive research grants."],
        no: &["UNICEF selected two teams to receive medals.", "UNICEF was selected to receive a grant."],
        ..RULE
    },
    Rule {
        name: "selected-by-to-receive",
        pattern: concat!(
            "(?<recipient> [ORG | PER])? (?<before> ",
            be!(),
            "{0,3} Adverb? ['selected' | 'chosen' | 'named' | 'picked' | 'approved']) 'by' ",
            payers!(),
            " ('to' 'receive' | 'for') ",
            about!(),
            " [(Adjective | Noun) & !Function]{0,2} (?<money> MONEY)? 'in'? ",
            kind_of!(),
            " [",
            grants!(),
            "] (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: given,
        priority: 1,
        yes: &["[UNESCO] [was selected] by [UNICEF] to receive a [$5,000] grant.", "Ten schools [were chosen] by the [World Bank] for research funding."],
        no: &["UNESCO was selected by UNICEF to host the fair.", "Ten schools were chosen for funding."],
        ..RULE
    },
    Rule {
        name: "presents-cheque",
        pattern: concat!(
            "((?<funder> [ORG | PER]) | (?<anaphor> 'it' | 'we' | ",
            body!(),
            ")) ",
            aside!(),
            " ",
            aux!(),
            " ['presented' | 'presents' | 'presenting' | 'handed' | 'gave' | 'delivered' | 'wrote' | 'writes' | 'mailed' | 'sent'] 'over'? ((?<thing> ![FullStop | Para | Comma | Semi | MONEY | 'to' | 'cheque' | 'check' | 'by']{1,6}) 'with')? (['a' | 'two' | 'three' | 'four' | 'five' | 'their' | 'its' | Num] [(Adjective | Noun) & !Function]{0,2} (?<money> MONEY)? ['cheque' | 'check' | 'cheques' | 'checks'] (['for' | 'of' | 'worth' | 'totaling' | 'totalling'] ",
            about!(),
            " (?<money> MONEY))? | ['cheques' | 'checks'] ['for' | 'of' | 'worth' | 'totaling' | 'totalling'] ",
            about!(),
            " (?<money> MONEY)) 'each'? (?<after> 'in' 'support' 'of' | ['to' | 'for'])?"
        ),
        check: hands_over,
        yes: &["[UNICEF] presented a cheque for [$9,000] [to] the clinic.", "[Ban Ki-moon] presented [the hospice] with a [$500] check."],
        no: &["UNICEF presented a plan for clinics.", "UNICEF gave a check to pay its fine."],
        ..RULE
    },
];
