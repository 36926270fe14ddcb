//! Gifts announced, gifts that do something, gifts told behind the sentence's subject: `announces a donation of $5m to`, `ACME's gift will fund`, `, donating $5m to`.

use super::super::{RULE, Rule};
use super::check::{given, hands_over, no_law, own_money, thing_given};
use super::party::paid_by_name;
use crate::record::Certainty;

/// Nouns for what is given, lent and put in.
macro_rules! gifts {
    () => {
        concat!(
            grants!(),
            " | 'loan' | 'loans' | 'contribution' | 'contributions' | 'investment' | 'investments' | 'pledge' | 'commitment' | 'award' | 'awards'"
        )
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "announces-gift",
        pattern: concat!(
            subject!(),
            " ['announce' | 'announces' | 'announced' | 'announcing' | 'unveils' | 'unveiled'] [DATE | 'today']? ['a' | 'an' | 'the' | 'its' | 'their']? ([(Adjective | Noun | Ordinal) & !Function]{0,2} ['round' | 'series' | 'slate' | 'batch' | 'set' | 'cycle' | 'tranche'] 'of')? ",
            kind_of!(),
            " ([Capital | OTHER]{0,6} (['in' | 'and' | 'for' | 'of' | Amp] [Capital | OTHER]{1,4}){0,2} (Open Capital Close)?) [",
            gifts!(),
            "] (['of' | 'worth' | 'totaling' | 'totalling' | 'amounting'] 'to'? ",
            about!(),
            " (?<money> MONEY)) ('in' [(Noun | Adjective) & !Function]{1,3})? ",
            when!(),
            " ('to' 'the'? (?<recipient> [ORG | PER]))? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward' | 'in'])?"
        ),
        check: given,
        yes: &[
            "[UNICEF] is pleased to announce a donation of [$2 million] to the [World Bank] [for] books.",
            "[UNESCO] announced the award of [$2 million] in grants [to] 14 schools.",
            "[UNESCO] announced a final round of relief grants totaling [$2 million] [to] 14 schools.",
        ],
        no: &["UNICEF announced a loss of $2 million.", "UNICEF announced a donation to schools."],
        ..RULE
    },
    Rule {
        // Without a sum: `is proud to announce its award to Acme`.
        name: "announces-grant-to",
        pattern: concat!(
            "((?<funder> [ORG | OTHER]) (Open ![Close | Para]{1,6} Close)? | (?<anaphor> 'it' | 'we' | ",
            body!(),
            ")) ",
            aux!(),
            " ['announce' | 'announces' | 'announced' | 'announcing' | 'unveils' | 'unveiled'] [DATE | 'today']? ['a' | 'an' | 'its' | 'our' | 'their' | 'new']{1,2} ",
            kind_of!(),
            " (['grant' | 'grants' | 'award' | 'donation' | 'gift' | 'sponsorship' | 'scholarship' | 'scholarships' | 'bursary' | 'funding'] (?<after> 'to') 'the'? ((?<recipient> ORG) | [Capital & !PER & !LOC]{2,5} | ['charities' | 'schools' | 'organizations' | 'organisations' | 'nonprofits' | 'hospitals' | 'groups']) | 'investment' (?<after> 'in') ORG)"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "[UNICEF] is proud to announce its award [to] the [World Bank].",
            "[UNESCO] has announced a new grant [to] the [World Bank].",
            "[We] are pleased to announce our donation [to] schools.",
            "[UNICEF] is excited to announce its inaugural investment [in] UNESCO.",
        ],
        no: &["UNICEF announced its award for books.", "UNESCO announced its visit to the World Bank.", "UNICEF announced its award to Peter Marsh."],
        ..RULE
    },
    Rule {
        name: "body-s-gift-does",
        pattern: concat!(
            "(",
            owner!(),
            " | (?<funder> PER) Poss) [(Adjective | Noun | Ordinal) & !Function]{0,2} (?<money> MONEY)? ['gift' | 'donation' | 'donations' | 'contribution' | 'grant' | 'grants' | 'funding' | 'sponsorship' | 'investment' | 'loan' | 'support' | 'generosity' | 'philanthropy' | 'bequest' | 'endowment' | 'backing' | 'assistance' | 'pledge' | 'pledges' | 'contributions' | 'gifts' | 'loans' | 'scholarship' | 'scholarships' | 'fellowship' | 'award' | 'legacy' | 'estate'] ",
            does!()
        ),
        check: own_money,
        yes: &[
            "[UNICEF]'s contribution will help [build] a library.",
            "[The company]'s gift will [fund] a library.",
            "the [World Bank]'s [$5 million] loan [supports] farmers",
        ],
        no: &["UNICEF's director will help build a library.", "UNICEF's contribution was praised."],
        ..RULE
    },
    Rule {
        name: "gift-from-does",
        pattern: concat!(
            "['award' | 'money' | 'contribution' | 'loan' | 'gift' | 'donation' | 'grant' | 'funding' | 'support' | 'investment' | 'generosity' | 'backing' | 'sponsorship' | 'philanthropy' | 'help' | 'bequest' | 'assistance'] (",
            worth!(),
            " (?<money> MONEY))? Comma? ['from' | 'by' | 'of'] ",
            payers!(),
            " ",
            does!()
        ),
        check: no_law,
        yes: &["The award, from [UNICEF], will [support] 20 students.", "Support from the [World Bank] has enabled UNESCO [to] build schools."],
        no: &["The letter from UNICEF will support it.", "An award from UNICEF was praised."],
        ..RULE
    },
    Rule {
        name: "giving-sum",
        pattern: concat!(
            "Comma ['and' | 'while' | 'also' | 'generously']? (?<anaphor> ['donating' | 'contributing' | 'giving' | 'providing' | 'awarding' | 'investing' | 'committing' | 'pledging' | 'granting']) ",
            about!(),
            " ",
            kind_of!(),
            " (",
            worth!(),
            ")? (?<money> MONEY) ('in' [(Noun | Adjective) & !Function]{0,2} ['aid' | 'assistance' | 'funding' | 'grants' | 'support' | 'cash' | 'donations' | 'relief' | 'funds' | 'scholarships' | 'loans'])? ",
            when!(),
            " ('to' 'the'? (?<recipient> [ORG | PER]))? (?<after> ",
            towards!(),
            ")?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "UNICEF has been a friend of the clinic, [donating] more than [$500,000] since 2001.",
            "UNICEF opened a school, [investing] [$5 million] [in] books",
        ],
        no: &["UNICEF, giving $5 million in refunds", "UNICEF is donating $5 million."],
        ..RULE
    },
    Rule {
        name: "and-gave-sum",
        pattern: concat!(
            "'and' ['also' | 'has' | 'have' | 'will' | 'recently' | 'generously']{0,2} (?<anaphor> ['donated' | 'donate' | 'donates' | 'contributed' | 'gave' | 'provided' | 'awarded' | 'invested' | 'committed' | 'pledged' | 'granted' | 'awards' | 'provides' | 'contributes']) ",
            about!(),
            " ",
            kind_of!(),
            " (",
            worth!(),
            ")? (?<money> MONEY) ('in' [(Noun | Adjective) & !Function]{0,2} ['aid' | 'assistance' | 'funding' | 'grants' | 'support' | 'cash' | 'donations' | 'relief' | 'funds' | 'scholarships' | 'loans'])? ",
            when!(),
            " ('to' 'the'? (?<recipient> [ORG | PER]))? (?<after> ",
            towards!(),
            ")"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "UNICEF runs two camps and [donated] [$500,000] [to] schools.",
            "UNICEF supports 40 schools and has [awarded] grants worth [$5 million] [for] books",
        ],
        no: &["UNICEF met pupils and gave a talk on schools.", "UNICEF met and donated books to schools."],
        ..RULE
    },
    Rule {
        name: "agrees-to-sponsor",
        pattern: "(?<funder> ORG) ![Para | FullStop | ORG | PER | Semi | QuoteOpen | Quote]{1,9} ['deal' | 'agreement' | 'contract' | 'plan' | 'plans' | 'commitment' | 'pledge' | 'decision'] 'to' (?<after> ['sponsor' | 'fund' | 'finance' | 'underwrite' | 'subsidise' | 'subsidize'])",
        check: |v, m| !(m.start..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"no" | b"not" | b"without" | b"never")) && paid_by_name(v, m),
        yes: &["[UNICEF] has signed a three-year deal to [sponsor] the race.", "[UNESCO] announced plans to [fund] schools."],
        no: &["UNICEF has a plan to meet.", "UNICEF has no plan to fund schools.", "UNICEF met UNESCO on a deal to build."],
        ..RULE
    },
    Rule {
        name: "investors-took-part",
        of_round: true,
        pattern: concat!(
            "['investor' | 'investors' | 'backer' | 'backers' | 'shareholders' | 'shareholder'] (Comma? ['like' | 'including' | 'such'] 'as'?)? ",
            payers!(),
            " (Comma? ['all' | 'both' | 'also' | 'have' | 'has' | 'each']{0,2}) ['participated' | 'participating' | 'joined' | 'invested' | 'returned' | 'took' | 'are' | 'is' | 'were' | 'came'] ['part' | 'in' | 'the' | 'also' | 'again' | 'on' | 'board']{0,3} [FullStop | Comma | 'again' | 'board' | 'round' | 'financing' | 'raise' | 'raising' | 'latest' | 'capital' | 'deal' | 'offering' | 'syndicate' | 'series' | 'seed' | 'funding' | 'alongside' | 'as' | 'existing' | 'new']"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["Existing investors [UNICEF] and [UNESCO] also participated in the round.", "New investor [UNICEF] joined the round."],
        no: &["Investors met UNICEF, which participated.", "The investors participated in the talks."],
        ..RULE
    },
    Rule {
        name: "board-approves-sum",
        pattern: concat!(
            "(?<funder> ORG) (Poss [(Noun | Adjective | Capital | 'of') & !(Function & !'of')]{1,5} | ['board' | 'directors']{1,2} | Poss? ORG) ['today' | 'has' | 'have' | DATE]{0,2} ['approved' | 'approves' | 'endorsed'] ",
            about!(),
            " ",
            kind_of!(),
            " (",
            worth!(),
            ")? (?<money> MONEY) 'in'? [(Noun | Adjective | Gerund) & !Function]{0,4} ('to' 'the'? (?<recipient> [ORG | PER | LOC]))? (?<after> ",
            towards!(),
            ")?"
        ),
        check: hands_over,
        yes: &[
            "The [World Bank]'s Board of Executive Directors approved a [$30 million] credit [for] rural roads.",
            "[UNICEF]'s board has approved [$5 million] [to] build schools.",
        ],
        no: &["UNICEF's board approved the plan.", "UNICEF's board approved $5 million in bonuses."],
        ..RULE
    },
    Rule {
        name: "provides-goods",
        pattern: concat!(
            "((?<funder> [ORG | LOC | PER]) | (?<anaphor> 'it' | 'we' | ",
            body!(),
            ")) ",
            aside!(),
            " ",
            aux!(),
            " ['provided' | 'provides' | 'providing' | 'delivered' | 'delivers' | 'delivering' | 'sent' | 'sends' | 'sending' | 'distributed' | 'distributes' | 'distributing' | 'supplied' | 'supplies' | 'shipped' | 'gave' | 'gives'] (?<gift> ![FullStop | Para | Semi | MONEY | QuoteOpen | Quote | ORG | 'by' | 'to' | 'for' | 'with' | 'on']{0,8} (",
            handed!(),
            " | ['stipends'])) (?<after> 'in' 'support' 'of' | ['to' | 'for'])"
        ),
        check: thing_given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] has provided [400 laptops] [to] rural schools.", "[Japan] delivered [food, tents and blankets] [to] families."],
        no: &["UNICEF provided data to schools.", "UNICEF was provided food for a day."],
        ..RULE
    },
    Rule {
        name: "gift-of-body",
        pattern: concat!(
            "([Comma | 'as'] | (?<before> ['is' | 'was' | 'were' | 'are'])) ['a' | 'an' | 'the'] [Adjective & !Function]{0,2} ['gift' | 'donation' | 'bequest' | 'present' | 'loan' | 'contribution'] ('of' (?<money> MONEY))? ['of' | 'from'] ('the'? ['people' | 'members' | 'staff' | 'friends' | 'parishioners' | 'congregation' | 'employees' | 'students' | 'pupils' | 'supporters' | 'residents' | 'trustees' | 'alumni' | 'customers' | 'estate' | 'family'] ['of' | 'at' | 'from'])? ",
            payers!()
        ),
        check: given,
        yes: &["The wing, a gift of [UNICEF], opened.", "The clock [was] a donation from the [World Bank]."],
        no: &["The wing, a gift of books, opened.", "It was a gift of love."],
        ..RULE
    },
];
