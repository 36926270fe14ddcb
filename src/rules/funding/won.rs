//! Money that reaches somebody: by a bid, by a cheque handed over, by a round; sums that stand before the giver's name.

use super::super::{RULE, Rule, View};
use super::check::{given, no_law};
use super::sequel::sequel;
use super::who::shares;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// What is handed over is money or a thing and no honour, and nobody is paid for work.
fn handed(v: &View<'_, '_>, m: &Match) -> bool {
    let honour = v.slot(m, "gift").is_some_and(|(a, b)| (a..b).any(|s| v.kind(s) == Some(Kind::Other) || v.is(s, Class::HonourWon)));
    !honour && given(v, m)
}

/// A sum before the body and its grant: no part of a firm's own figures.
fn sum_of_grant(v: &View<'_, '_>, m: &Match) -> bool {
    // `$5 million UNICEF funding gap`
    let part = v.kind(m.end).is_none()
        && v.has(m.end, Label::Noun)
        && !v.has(m.end, Label::Function)
        && !v.has(m.end, Label::Verb)
        && v.slot(m, "after").is_none_or(|(_, e)| e < m.end);
    let gap = v.kind(m.end).is_none() && matches!(v.lower(m.end), b"gap" | b"gaps" | b"shortfall" | b"deficit" | b"target" | b"cut" | b"cuts");
    // `a $5 million SBIR award from UNICEF`: the other gives.
    let from = v.kind(m.end).is_none() && matches!(v.lower(m.end), b"from" | b"by");
    !part && !gap && !from && sequel(v, m)
}

/// Splits among others, in the active.
fn splits(v: &View<'_, '_>, m: &Match) -> bool {
    shares(v, m) && no_law(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "successful-bid-to",
        pattern: concat!(
            "((?<before> ['is' | 'was' | 'are' | 'were' | 'has' | 'have' | 'been']{1,2}) Adverb? ['successful'] ('in' | 'with')? ['its' | 'their' | 'our' | 'her' | 'his' | 'a' | 'the' | 'an']? [(Noun | Adjective) & !Function]{0,2} ['bid' | 'bids' | 'application' | 'applications' | 'request' | 'appeal' | 'pitch' | 'proposal'] | ['successful' | 'success'] ('in' | 'with')? ['its' | 'their' | 'our' | 'her' | 'his' | 'a' | 'the' | 'an']? [(Noun | Adjective) & !Function]{0,2} ['bid' | 'bids' | 'application' | 'applications' | 'request' | 'appeal'] | ['applied' | 'bid' | 'appealed'] 'successfully' | 'successfully' ['applied' | 'bid' | 'appealed']) ['made' | 'submitted']? 'to' ",
            few_payers!(),
            " (('for' | 'brought' ['in' | 'them' | 'it']? | 'which' | 'that' | 'won' | 'secured' | 'for'){1,3} (",
            about!(),
            " (?<money> MONEY) | ['a' | 'an' | 'the']? ",
            kind_of!(),
            " [",
            grants!(),
            "] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))?))? ('of' | 'in' [(Noun | Adjective) & !Function]{1,2})? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "The hall [was] successful in its bid to [UNICEF] for [$9,000] [towards] a roof.",
            "The choir successfully applied to the [World Bank] for a grant of [$900] [for] robes.",
        ],
        no: &["The bid to UNICEF for $9,000 failed.", "They applied to UNICEF for a job."],
        ..RULE
    },
    Rule {
        name: "is-given-by",
        pattern: concat!(
            "(?<before> ['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'being' | 'has' | 'have' | 'will']{1,3} ['also' | 'each' | Adverb]{0,2} ['gifted' | 'presented' | 'given' | 'handed' | 'donated' | 'offered' | 'granted' | 'furnished' | 'equipped' | 'fitted' | 'supplied' | 'stocked' | 'rewarded']) 'over'? 'with'? (?<gift> ['a' | 'an' | 'the' | 'new' | 'some' | 'two' | 'their' | 'its' | 'free' | 'brand' | Num | NumWord | NumberWord | Noun & Lower & !Function | Adjective & Lower & !Function] ![FullStop | Para | Break | Comma | Semi | MONEY | QuoteOpen | Quote | 'by' | 'to' | 'that' | 'which' | 'who' | 'as']{0,8}) (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? [DATE | 'today']? 'by' ",
            few_payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: handed,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "The head teacher [was presented] with [a cheque] for [$9,000] by [UNICEF] on Monday.",
            "The school [was gifted] [50 laptops] by the [World Bank].",
        ],
        no: &["She was presented with a medal by UNICEF.", "The school was given a new name by UNICEF.", "The town was given $5 by UNICEF."],
        ..RULE
    },
    Rule {
        name: "cheque-handed-by",
        pattern: concat!(
            about!(),
            " (?<money> MONEY)? ",
            kind_of!(),
            " ['cheque' | 'check' | 'donation' | 'donations' | 'grant' | 'grants' | 'gift' | 'bursary' | 'scholarship' | 'funds' | 'proceeds'] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? ['was' | 'were' | 'is' | 'has' | 'been' | 'being' | 'will' | 'be' | 'also' | Adverb]{1,4} ['handed' | 'presented' | 'given' | 'delivered' | 'paid' | 'passed' | 'donated'] ['over' | 'out']? ((?<after> ['to' | 'for' | 'towards' | 'toward']) ![FullStop | Para | Break | Semi | MONEY | QuoteOpen | Quote | 'by']{1,10})? 'by' ",
            few_payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "A [$9,000] cheque was handed [to] the head teacher by [UNICEF].",
            "A donation of [£400] was then presented [to] two clinics by the [World Bank].",
        ],
        no: &["A letter was handed to the head teacher by UNICEF.", "A check was made."],
        ..RULE
    },
    Rule {
        name: "sum-is-from",
        pattern: concat!(
            "(?<money> MONEY) [(Noun | Adjective) & !Function]{0,3} ['is' | 'was' | 'are' | 'were' | 'will' | 'be' | 'comes' | 'came' | 'coming' | 'come' | 'being' | 'directly' | 'has' | 'have']{1,3} ['partly' | 'largely' | 'mostly']? 'from' ",
            few_payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["It costs $90, of which [$30] is from [UNICEF].", "The first [$9 million] will come from the [World Bank] and [UNESCO]."],
        no: &["The $30 profit is from sales.", "$30 was taken from UNICEF."],
        ..RULE
    },
    Rule {
        name: "sum-body-grant",
        pattern: "(?<money> MONEY) Comma? [(Adjective | DURATION | Num | NumberWord | DATE) & !Function]{0,3} (?<funder> [ORG | OTHER]) Poss? ([(Noun | Adjective | Capital) & !Function] | Hyphen 'funded'){0,4} ['grant' | 'grants' | 'funding' | 'award' | 'awards' | 'loan' | 'donation' | 'gift' | 'sponsorship' | 'fellowship' | 'scholarship' | 'bursary' | 'subsidy' | 'credit' | 'contribution' | 'aid' | 'endowment' | 'boost' | 'windfall' | 'lifeline' | 'bailout' | 'cash' | 'payout' | 'handout' | 'bequest' | 'legacy' | 'pledge'] (['has' | 'have' | 'had' | 'was' | 'were' | 'is' | 'been' | 'will' | 'be']{0,3} ['gone' | 'awarded' | 'given' | 'made' | 'go' | 'goes' | 'approved' | 'announced' | 'used'])? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'towards' | 'toward'])?",
        check: sum_of_grant,
        certainty: Certainty::Likely,
        yes: &["A [$2 million] [UNICEF] research grant has gone [to] bakers.", "He told of the [$9,000] [World Bank] award."],
        no: &["It lost a $2 million UNICEF order.", "The $2 million UNICEF funding gap is wide."],
        ..RULE
    },
    Rule {
        name: "body-grant-worth-sum",
        pattern: concat!(
            "(?<funder> [ORG | OTHER]) [(Noun | Adjective | DATE) & Lower & !Function]{0,3} ['grant' | 'grants' | 'funding' | 'financing' | 'loan' | 'loans' | 'credit' | 'donation' | 'gift' | 'fellowship' | 'scholarship' | 'bursary' | 'sponsorship' | 'aid' | 'assistance' | 'contribution' | 'contributions' | 'investment' | 'support'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["The next part of [World Bank] financing of about [$334 million] is near.", "They live on a [UNICEF] travel grant worth [£900] [for] books."],
        no: &["The UNICEF sale of about $9 is near.", "UNICEF buys credit of $9 on sales."],
        ..RULE
    },
    Rule {
        name: "boost-from",
        pattern: concat!(
            "['boost' | 'windfall' | 'lifeline' | 'injection' | 'gift' | 'help' | 'support'] 'from' ",
            few_payers!(),
            " ('of' LOC)? [Colon | Dash | Hyphen | Comma]{1,2} ['a' | 'an' | 'two' | 'some']? ",
            kind_of!(),
            " ",
            about!(),
            " (?<money> MONEY) ",
            kind_of!(),
            " [",
            grants!(),
            " | 'award' | 'contribution' | 'loan' | 'cheque' | 'check'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 3,
        yes: &[
            "The school got a boost from [UNICEF]: a [$1 million] award [to] build a wing.",
            "It has had help from the [World Bank] - a [€900] grant [for] books.",
        ],
        no: &["It had a boost from UNICEF: a visit.", "It had help from bakers, a $5 award."],
        ..RULE
    },
    Rule {
        name: "sum-boost-from",
        pattern: concat!(
            "(?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} ['boost' | 'injection' | 'windfall' | 'lifeline' | 'shot'] ('in' 'the' 'arm')? ('for' (?<thing> ![FullStop | Para | Comma | Semi | 'from' | 'by']{1,6}))? ['from' | 'by'] ",
            few_payers!(),
            and_then!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "A [£5,000] boost for [clinics] from [UNICEF] has come.",
            "A [£5,000] cash boost from [UNICEF] has saved the fair.",
            "The clinic had a [$9,000] lifeline from the [World Bank] [for] beds.",
        ],
        no: &["A cash boost from UNICEF has saved it.", "A £5,000 order from UNICEF"],
        ..RULE
    },
    Rule {
        name: "recipient-of-body-award-of",
        pattern: concat!(
            "['recipient' | 'recipients' | 'winner' | 'winners' | 'awarded' | 'receive' | 'received' | 'won' | 'holder'] ['of' | 'the' | 'a' | 'an' | 'this']{0,2} (?<funder> ORG) Poss? [Quote | QuoteOpen]? (OTHER | [(Capital | Noun | Adjective) & !Function]{1,6}) ([Comma | QuoteClose | Quote]{0,2} ['which' | 'that'] ['will' | 'also' | 'comes' | 'provides' | 'provide' | 'includes' | 'carries' | 'is' | 'gives' | 'offers' | 'with']{1,3} ![FullStop | Para | MONEY | Semi]{0,6} | ",
            worth!(),
            " ",
            about!(),
            ") (?<money> MONEY) ",
            when!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "She was named a recipient of the [World Bank]'s Early Bakers Award, which will provide her team with [$1.2 million] over four years [to] study bread.",
            "They received a [UNICEF] Travel Award worth [£900] [for] books.",
        ],
        no: &["She is a recipient of the UNICEF medal.", "She won the UNICEF contract, which is worth $5."],
        ..RULE
    },
    Rule {
        name: "splits-sum-between",
        pattern: concat!(
            "(?<verb> ['split' | 'splits' | 'splitting' | 'divide' | 'divides' | 'divided' | 'dividing' | 'share' | 'shared' | 'sharing' | 'distribute' | 'distributes' | 'distributed' | 'spread']) ",
            about!(),
            " (?<money> MONEY) 'in'? [(Noun | Adjective) & !Function]{0,3} (?<after> ['between' | 'among' | 'amongst' | 'across'])"
        ),
        check: splits,
        certainty: Certainty::Likely,
        yes: &["UNICEF will [split] [$9,000] [between] two bands.", "The World Bank, as planned, has [shared] [€4 million] in aid [among] ten towns."],
        no: &["$9,000 was split between two bands.", "UNICEF will split costs between two bands."],
        ..RULE
    },
    Rule {
        name: "pays-into-fund",
        pattern: concat!(
            "(?<verb> ['pay' | 'pays' | 'paid' | 'paying' | 'contribute' | 'contributes' | 'contributed' | 'contributing' | 'put' | 'puts']) (",
            about!(),
            " (?<money> MONEY) | ['money' | 'funds' | 'cash'])? (?<after> ['into' | 'in' | 'to']) ['the' | 'this' | 'a' | 'its' | 'our'] [(Noun | Adjective | OTHER) & !Function]{0,3} ['endowment' | 'fund' | 'kitty' | 'pot' | 'appeal' | 'trust' | 'scheme']"
        ),
        check: splits,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &["The World Bank will [pay] [into] the endowment in three parts.", "UNESCO, a friend since May, [put] money [into] the fund."],
        no: &["Workers are paid into the fund.", "It pays into the hands of bakers."],
        ..RULE
    },
    Rule {
        name: "round-included",
        of_round: true,
        pattern: concat!(
            "['round' | 'financing' | 'raise' | 'fundraise'] ['also' | 'has' | 'have']{0,2} ['included' | 'includes' | 'including' | 'drew' | 'saw' | 'attracted' | 'featured' | 'brought'] ['in' | 'on']? (['participation' | 'support' | 'investment' | 'backing' | 'contributions'] ['from' | 'by'])? (['new' | 'existing' | 'other' | 'current' | 'several' | 'strategic' | 'returning' | 'institutional' | 'angel' | 'leading' | 'and']{0,3} ['investor' | 'investors' | 'backer' | 'backers' | 'shareholder' | 'shareholders' | 'participants'])? ",
            few_payers!()
        ),
        check: |v, m| {
            // `angels including founders of ACME`: they pay, not their firms.
            let people = |s: u32| v.kind(s).is_none() && matches!(v.lower(s), b"founders" | b"founder" | b"executives" | b"leaders" | b"operators" | b"alumni");
            !(m.start..m.end).any(people) && given(v, m)
        },
        certainty: Certainty::Likely,
        yes: &["The round included new investors [World Bank] and [UNICEF].", "The financing also saw participation from [UNESCO]."],
        no: &["The round included two bakers.", "The talks included UNICEF.", "The round included angels like the founders of UNESCO."],
        ..RULE
    },
    Rule {
        name: "makes-award-of",
        pattern: concat!(
            "(?<verb> ['make' | 'makes' | 'made' | 'making' | 'approved' | 'confirmed' | 'agreed' | 'issued' | 'announced' | 'announces']) ['a' | 'an' | 'the' | 'two' | 'three' | Num]? [(Adjective | Noun | DURATION) & !Function]{0,2} ['award' | 'awards' | 'grant' | 'grants' | 'donation' | 'contribution' | 'bursary' | 'scholarship'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?"
        ),
        check: splits,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, a friend since May, [made] an award of [$9,000] [to] the choir.",
            "The World Bank, a friend since May, [made] an award of [€4 million] [for] wells.",
        ],
        no: &["An award of $9,000 was made to the choir.", "UNICEF made a profit of $9,000."],
        ..RULE
    },
    Rule {
        name: "its-donation-of",
        pattern: concat!(
            "(?<anaphor> ['its' | 'our']) [(Adjective | Ordinal | DATE | Noun) & !Function]{0,3} ['donation' | 'donations' | 'gift' | 'gifts' | 'contribution' | 'contributions' | 'pledge' | 'sponsorship' | 'investment' | 'commitment'] Comma? ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward' | 'in'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF is a friend. [Its] last donation, of [$350], came in July.", "UNICEF told of [its] contribution of [£900] [to] the choir."],
        no: &["UNICEF told of its sales of $5.", "Its donation was late."],
        ..RULE
    },
    Rule {
        name: "grant-is-worth",
        pattern: concat!(
            "['this' | 'the' | 'these' | 'its' | 'their' | 'each'] [(Adjective | Noun | DURATION | DATE) & !Function]{0,2} ['grant' | 'grants' | 'funding' | 'donation' | 'donations' | 'award' | 'gift' | 'scholarship' | 'scholarships' | 'fellowship' | 'bursary' | 'contribution' | 'sponsorship' | 'subsidy' | 'loan' | 'pledge'] (Comma ['which' | 'that'])? (Comma ['valued' | 'worth' | 'totalling' | 'totaling'] 'at'? | ['totals' | 'totalled' | 'totaled' | 'equals' | 'exceeds'] | ['is' | 'was' | 'are' | 'were' | 'will' | 'be']{1,2} ['worth' | 'valued' | 'for' | 'in' | 'set'] ['at' | 'the' | 'amount' | 'of']{0,3} | ['amounts' | 'amounted' | 'comes' | 'came' | 'amounting'] 'to' | ['stands' | 'stood'] 'at' | 'is' 'of') ",
            about!(),
            " (?<money> MONEY) ",
            when!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["This funding totals around [$1.4 million] over three years.", "The grant is worth [£900] [for] each choir."],
        no: &["The market is worth $5.", "The funding gap totals $5 million in losses."],
        ..RULE
    },
];
