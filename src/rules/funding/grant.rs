//! The gift as a noun: `a grant of $5m from X to Y for Z`, `an X grant`, `X's investment in Z`.

use super::super::{RULE, Rule, View};
use super::check::{body_pays, given, invests, own_money, own_works};
use crate::tape::automaton::Match;

/// `is applying for a grant from ACME`: nobody has given it yet.
fn applied_for(v: &View<'_, '_>, m: &Match) -> bool {
    let near = (m.start.saturating_sub(5)..m.start).rev().take_while(|s| v.shape(*s).is_word() && v.kind(*s).is_none());
    near.into_iter().any(|s| {
        matches!(
            v.lower(s),
            b"applying" | b"apply" | b"applies" | b"seeking" | b"seeks" | b"seek" | b"requesting" | b"awaiting" | b"hopes" | b"hoping" | b"eligible"
        )
    })
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "grant-from",
        pattern: concat!(
            "((?<money> MONEY) ['in' | 'of']?)? ",
            kind_of!(),
            " ['grant' | 'grants' | 'donation' | 'donations' | 'gift' | 'gifts' | 'sponsorship' | 'bequest' | 'endowment' | 'scholarship' | 'fellowship' | 'bursary' | 'funding' | 'funds' | 'subsidy' | 'legacy' | 'legacies' | 'bequests' | 'endowments' | 'scholarships' | 'fellowships' | 'bursaries' | 'subsidies' | 'stipend' | 'stipends' | 'studentship' | 'studentships' | 'appropriation' | 'appropriations' | 'subvention' | 'subventions'] (",
            worth!(),
            " (?<money> MONEY))? ",
            "['made' | 'provided' | 'given' | 'awarded' | 'received' | 'announced' | 'funded' | 'supplied' | 'approval' | 'approved' | 'secured' | 'raised' | 'obtained']? [DATE | 'today' | Adverb]? (['from' | 'by'] | Comma 'from') ",
            payers!(),
            and_then!()
        ),
        check: |v, m| !applied_for(v, m) && given(v, m),
        yes: &[
            "a grant from [UNICEF]",
            "The grant, from [UNICEF], will [support] schools.",
            "a [$5 million] research grant from the [World Bank] [to] build schools",
            "a gift of [€3m] from [UNESCO]",
            "grants from [UNICEF] and [UNESCO] [for] clinics",
            "an earlier [$5 million] in grant funding from [UNICEF]",
        ],
        no: &[
            "The clinic is applying for a grant from UNICEF.",
            "a grant for UNICEF",
            "a letter from UNICEF",
            "donations from visitors",
            "a gift card from UNICEF",
        ],
        ..RULE
    },
    Rule {
        name: "body-grant",
        pattern: concat!(
            "(?<funder> [ORG | OTHER]) (Open ![Close | Para]{1,4} Close)? (?<money> MONEY)? [(Noun | Adjective) & !Function]{0,2} ['grant' | 'grants' | 'scholarship' | 'scholarships' | 'bursary' | 'bursaries' | 'fellowship' | 'fellowships' | 'sponsorship'] (",
            worth!(),
            " (?<money> MONEY))? ('to' [ORG | PER])? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])"
        ),
        check: given,
        yes: &["an [UNICEF] grant of [$4 million] [for] schools", "[UNESCO] research grants [for] clinics"],
        no: &["UNICEF grant managers met", "the UNESCO prize for peace"],
        ..RULE
    },
    Rule {
        name: "investment-by",
        pattern: concat!(
            "((?<money> MONEY) ['in' | 'of']?)? ",
            kind_of!(),
            " ['investment' | 'investments' | 'contribution' | 'commitment' | 'pledge' | 'funding' | 'loan'] (",
            worth!(),
            " (?<money> MONEY))? ((?<after> ",
            towards!(),
            ") ['the' | 'a' | 'an' | 'its']? [(Noun | Adjective) & !Function]{1,4})? ['made' | 'provided']? ",
            when!(),
            " ['from' | 'by'] ",
            payers!(),
            and_then!()
        ),
        check: body_pays,
        yes: &[
            "an investment of [$9 million] by [UNICEF] [in] schools",
            "the new investment by the [World Bank]",
            "a [$75 million] contribution from [UNESCO]",
        ],
        no: &["an investment by parents", "a commitment to UNICEF"],
        ..RULE
    },
    Rule {
        name: "body-s-investment",
        pattern: concat!(
            owner!(),
            " ",
            about!(),
            " [(Noun | Adjective | VerbPast | DATE) & !Function]{0,3} (?<money> MONEY) 'in'? ([(Noun | Adjective | Gerund) & !Function] | 'and' | Hyphen){0,4} ['investment' | 'investments' | 'grant' | 'grants' | 'contribution' | 'contributions' | 'commitment' | 'commitments' | 'pledge' | 'donation' | 'donations' | 'gift' | 'funding' | 'package' | 'fund' | 'sponsorship'] (?<after> ['in' | 'into' | 'to' | 'for' | 'towards' | 'toward' | 'across' | 'throughout'])?"
        ),
        check: own_money,
        yes: &[
            "[UNICEF]'s [$5 million] investment [in] schools",
            "the [World Bank]'s additional [€2bn] aid package [for] farmers",
            "Project Up is [the company]'s [$1 billion] commitment [to] schools.",
        ],
        no: &[
            "UNICEF's view of investment",
            "UNICEF's $5 million shortfall",
            "its $5 million fund",
            "It adds to UNICEF's $5 million technology investments across Ohio.",
        ],
        ..RULE
    },
    Rule {
        name: "body-s-sum-programme",
        pattern: concat!(
            "(?<funder> [ORG | LOC]) Poss ",
            about!(),
            " [(Adjective | VerbPast) & !Function]{0,2} (?<money> MONEY) ((?<after> OTHER) | (?<after> [(SingleOpen | Quote | QuoteOpen | Capital | Noun | Adjective | Gerund | Single | QuoteClose | Poss | Hyphen) & !Function]{0,5} ['programme' | 'program' | 'initiative' | 'scheme' | 'strategy' | 'stream' | 'rollout' | 'fund' | 'facility' | 'package' | 'plan']))"
        ),
        check: given,
        yes: &["[UNICEF]'s [$700 million] ['green farms' stream] is open.", "the [World Bank]'s [$66.4million] [Rural Roads Strategy]"],
        no: &["UNICEF's $5 million profit plan fell", "UNICEF's programme cost $5 million"],
        ..RULE
    },
    Rule {
        name: "body-s-sum-plant",
        pattern: concat!(
            owner!(),
            " ['new' | 'planned' | 'previously' | 'announced' | 'recent' | 'recently' | 'proposed' | 'ongoing']{0,3} (?<money> MONEY) (?<after> ([(Noun | Adjective | Gerund | Capital | Lower & !Common) & !Function] | Hyphen){0,7} ['plant' | 'plants' | 'factory' | 'facility' | 'facilities' | 'campus' | 'headquarters' | 'expansion' | 'laboratory' | 'warehouse' | 'refinery' | 'terminal' | 'gigafactory' | 'mill' | 'hatchery' | 'shipyard' | 'brewery' | 'foundry'])"
        ),
        check: own_works,
        certainty: crate::record::Certainty::Likely,
        yes: &["Work goes on at [UNICEF]'s [$2 billion] [new vaccine plant] in Ohio.", "[the company]'s planned [$9 million] [warehouse expansion]"],
        no: &["UNICEF's $2 billion sales at the plant", "UNICEF bought the $2 billion plant."],
        ..RULE
    },
    Rule {
        name: "body-s-investment-of",
        pattern: concat!(
            "(?<funder> [ORG | LOC]) Poss [(Noun | Adjective) & !Function]{0,3} ['investment' | 'grant' | 'contribution' | 'commitment' | 'pledge' | 'donation' | 'gift' | 'funding'] ",
            worth!(),
            " (?<money> MONEY) (?<after> ",
            towards!(),
            ")?"
        ),
        check: given,
        yes: &["[UNICEF]'s contribution of [$5 million] [to] schools", "[UNESCO]'s first grant worth [€9m]"],
        no: &["UNICEF's loss of $5 million", "UNICEF's investment of time"],
        ..RULE
    },
    Rule {
        name: "body-s-gift-of-things",
        pattern: "(?<funder> [ORG | LOC]) Poss [(Noun | Adjective) & !Function]{0,2} ['gift' | 'donation'] 'of' (?<gift> ['a' | 'an' | 'the' | 'some' | Num | NumWord | NumberWord]? [(Noun | Adjective | Gerund | Hyphen) & !Function & !'time']{1,5}) (?<after> 'in' 'support' 'of' | ['to' | 'for'])?",
        check: given,
        yes: &["[UNICEF]'s gift of [60 vehicles] comes in May.", "[Japan]'s donation of [tents] [to] clinics"],
        no: &["UNICEF's view of a gift", "UNICEF's gift of $5 million"],
        ..RULE
    },
    Rule {
        name: "body-s-investment-in",
        pattern: "(?<funder> ORG) Poss [(Noun | Adjective | Capital | VerbPast | Hyphen) & !Function]{0,3} ['investment' | 'investments'] (?<after> ['in' | 'into']) (![FullStop | Para | MONEY | ORG | QuoteOpen | Quote]{1,12} ['reached' | 'reaches' | 'totals' | 'totalled' | 'totaled' | 'exceeds' | 'exceeded' | 'amounts' | 'amounted'] ![FullStop | Para | Comma | MONEY]{0,5} (?<money> MONEY))?",
        check: invests,
        yes: &[
            "[UNICEF]'s investment [in] schools",
            "[UNICEF]'s investment [in] clinics across Kenya has reached a total of more than [$34 million].",
            "the [World Bank]'s continued investment [in] rail",
        ],
        no: &["UNICEF's investment in its people", "the need for investment in schools", "UNICEF's interest in schools"],
        ..RULE
    },
];
