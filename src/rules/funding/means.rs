//! Sums made available, costs met, programmes launched with a sum, thanks for money: `made $5m available for`, `the costs are met by X`.

use super::super::{RULE, Rule};
use super::check::{given, invests, no_law};
use super::party::paid_by_name;
use crate::record::Certainty;

/// What a sum is packed into.
macro_rules! package {
    () => {
        "['fund' | 'programme' | 'program' | 'initiative' | 'scheme' | 'package' | 'facility' | 'project' | 'campaign' | 'plan' | 'competition' | 'challenge']"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "makes-sum-available",
        pattern: concat!(
            subject!(),
            " ['make' | 'makes' | 'made' | 'making'] ",
            about!(),
            " (?<money> MONEY) 'in'? [(Noun | Adjective) & !Function]{0,3} 'available' ",
            when!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to'])"
        ),
        check: given,
        yes: &["[UNICEF] has made [$40 million] available [for] small farms.", "[The company] is making up to [€3m] in grants available [to] schools."],
        no: &["UNICEF made $40 million.", "UNICEF made $5 million in sales available for audit."],
        ..RULE
    },
    Rule {
        name: "sum-comes-from",
        pattern: concat!(
            "(?<money> MONEY) (['in' | 'of'] [(Noun | Adjective | Gerund | Hyphen | Lower & !Common) & !Function]{1,3} | [(Noun | Adjective) & !Function]{0,3}) ['will' | 'would' | 'has' | 'is' | 'was' | 'have' | 'which' | 'of' | 'it' | 'this' | 'that' | 'to' | Adverb | Comma]{0,4} (['come' | 'comes' | 'came' | 'coming' | 'expected' | 'due' | 'pledged' | 'promised'] ['later' | 'directly' | 'largely' | 'mostly' | 'mainly' | Adverb]? 'from' | ['been' | 'be']? 'made' 'available' ['by' | 'from']) ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "[$40 million] will come from [UNICEF].",
            "[$6 million] in co-financing is expected from [UNESCO].",
            "[$5 million] has been made available by the [World Bank] [for] small farms.",
        ],
        no: &["$40 million in sales came from UNICEF.", "$40 million will come from taxes."],
        ..RULE
    },
    Rule {
        name: "costs-met-by",
        pattern: concat!(
            "['cost' | 'costs' | 'expense' | 'expenses' | 'fees' | 'tuition'] (['of' | 'for'] ![FullStop | Para | Comma | Semi | MONEY | 'by']{1,8})? ",
            "(?<before> ",
            be!(),
            "{1,3} [Adverb | 'all' | 'partly']{0,2} ['met' | 'covered' | 'paid' | 'borne' | 'shared' | 'underwritten' | 'funded' | 'financed' | 'subsidised' | 'subsidized' | 'provided' | 'contributed' | 'supported' | 'absorbed' | 'assumed' | 'defrayed' | 'shouldered' | 'footed' | 'donated' | 'sponsored' | 'split']) ['by' | 'between' | 'among'] ",
            payers!()
        ),
        check: paid_by_name,
        priority: 1,
        yes: &["The costs of the trip [are covered] by [UNICEF].", "Travel expenses [were partly paid] by the [World Bank] and [UNESCO]."],
        no: &["The costs are met by parents.", "The costs were reviewed by UNICEF."],
        ..RULE
    },
    Rule {
        name: "launches-sum-programme",
        pattern: concat!(
            subject!(),
            " (['launch' | 'launches' | 'launched' | 'launching' | 'create' | 'creates' | 'created' | 'creating' | 'establish' | 'establishes' | 'established' | 'establishing' | 'unveil' | 'unveils' | 'unveiled' | 'announce' | 'announces' | 'announced' | 'announcing'] | ['set' | 'sets' | 'setting'] 'up') ",
            about!(),
            " 'new'? (?<money> MONEY) Comma? [(Noun | Adjective | Gerund | Hyphen | Capital | DURATION) & !Function]{0,5} ",
            package!(),
            " ((?<after> 'in' 'support' 'of' | ['to' | 'for'] | ['aimed' | 'targeted'] 'at' | ['focused' | 'focusing'] 'on' | ['dedicated' | 'devoted'] 'to') | 'that' ['will' | 'is' | 'would']? (?<after> ['support' | 'supports' | 'fund' | 'funds' | 'finance' | 'help' | 'helps']))"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] has set up a [$40 million] fund [to] help clinics.", "[Japan] launched a [$5 million] training programme [for] nurses."],
        no: &["UNICEF launched a programme for nurses.", "UNICEF announced a $5 million share buyback program to help holders."],
        ..RULE
    },
    Rule {
        name: "makes-investment-in",
        pattern: concat!(
            "(?<funder> ORG) ",
            aside!(),
            " ",
            aux!(),
            " ['make' | 'makes' | 'made' | 'making' | 'announce' | 'announces' | 'announced' | 'completed' | 'completes'] ['a' | 'an' | 'its' | 'the' | 'this']? [(Noun | Adjective | Gerund) & !Function]{0,3} ['investment' | 'investments'] (?<after> ['in' | 'into'])"
        ),
        check: invests,
        yes: &["[UNICEF] has made a strategic investment [in] UNESCO.", "The [World Bank] announced major new investments [in] rail."],
        no: &["UNICEF made investments in its people.", "UNICEF praised the investment in schools."],
        ..RULE
    },
    Rule {
        name: "acknowledges-money-of",
        pattern: concat!(
            "(['acknowledge' | 'acknowledges' | 'acknowledged' | 'acknowledging' | 'appreciate' | 'appreciates' | 'welcomes' | 'welcomed'] | ['grateful' | 'thankful' | 'thanks' | 'gratitude'] 'for') ['the' | 'a' | 'this']? ",
            "(['financial' | 'generous' | 'material'] [(Noun | Adjective) & !Function]{0,2} ['support' | 'assistance' | 'contribution' | 'contributions' | 'help' | 'backing'] | [(Noun | Adjective) & !Function]{0,2} (?<money> MONEY)? [(Noun | Adjective) & !Function]{0,2} [",
            grants!(),
            "]) ('and' [(Noun | Adjective) & !Function]{1,2})? (",
            worth!(),
            " (?<money> MONEY))? ['of' | 'from' | 'provided' | 'received'] ['by' | 'from']? ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'in'])?"
        ),
        check: no_law,
        yes: &["We gratefully acknowledge the financial support of [UNICEF].", "The authors acknowledge funding from the [World Bank] and [UNESCO]."],
        no: &["We acknowledge the support of UNICEF.", "UNICEF welcomes the growth of the World Bank."],
        ..RULE
    },
    Rule {
        name: "grant-made-possible",
        pattern: concat!(
            "[",
            grants!(),
            " | 'support' | 'contribution'] (",
            worth!(),
            " (?<money> MONEY))? ['from' | 'by' | 'of'] ",
            payers!(),
            " ['has' | 'have']? ['made' | 'makes' | 'make'] (?<thing> ![FullStop | Para | Comma | Semi | 'possible' | MONEY]{1,6}) 'possible'"
        ),
        check: given,
        priority: 1,
        yes: &["A grant by [UNICEF] made [the trip] possible.", "The support of [UNESCO] and [UNICEF] has made [this book] possible."],
        no: &["The visit of UNICEF made talks possible.", "A grant made it possible."],
        ..RULE
    },
    Rule {
        name: "grant-will-pay-for",
        pattern: "['the' | 'this' | 'these' | 'that' | 'its' | 'their'] [(Adjective | MONEY | Noun) & !Function]{0,2} ['funding' | 'grant' | 'grants' | 'funds' | 'donation' | 'investment' | 'money' | 'gift' | 'loan' | 'award'] ['will' | 'is' | 'are' | 'be' | 'would' | 'used' | 'going' | Adverb]{0,4} ((?<after> ['pay' | 'pays' | 'go' | 'goes'] ['for' | 'to' | 'towards' | 'toward']) | 'used' (?<after> 'in' 'support' 'of' | ['to' | 'for']))",
        check: given,
        certainty: Certainty::Likely,
        yes: &["The grant will [pay for] beds.", "These funds will be used [to] buy books."],
        no: &["The guests will pay for beds.", "The grant will be paid."],
        ..RULE
    },
];
