//! Loans closed, pledges raised to a higher sum, money passed on, prizes of a sum each: frames of lending and giving beside the plain ones of `who.rs`.

use super::super::{RULE, Rule, View};
use super::check::given;
use super::verb::{finite, passive};
use super::who::hands_out;
use crate::record::Certainty;
use crate::tape::automaton::Match;

/// Lends to another: nothing of its own, and nothing that it has from another.
fn lends(v: &View<'_, '_>, m: &Match) -> bool {
    let own = (m.start..m.end + 12).take_while(|s| v.kind(*s).is_some() || v.shape(*s).is_word() || *s < m.end).any(|s| {
        v.kind(s).is_none() && matches!(v.lower(s), b"its" | b"their" | b"our" | b"from" | b"repay" | b"itself" | b"acquisition" | b"lenders" | b"lender")
    });
    // `arranged a loan.`: without its purpose a loan has its sum, and a verb of lenders: who gets it secures one.
    let lent = |(verb, _): (u32, u32)| {
        [b"originat".as_slice(), b"arrang", b"provid", b"announc", b"plac", b"underw", b"structur"].iter().any(|w| v.lower(verb).starts_with(w))
    };
    let told = v.slot(m, "after").is_some() || v.slot(m, "money").is_some() && v.slot(m, "verb").is_some_and(lent);
    told && !own && v.slot(m, "verb").is_some_and(|(verb, _)| !passive(v, verb) && finite(v, verb)) && given(v, m)
}

/// The verb is in the active voice.
fn does(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "verb").is_some_and(|(verb, _)| !passive(v, verb) && finite(v, verb)) && given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "lender-closes-loan",
        pattern: concat!(
            "(?<verb> ['close' | 'closes' | 'closed' | 'complete' | 'completes' | 'completed' | 'originate' | 'originates' | 'originated' | 'arrange' | 'arranges' | 'arranged' | 'provide' | 'provides' | 'provided' | 'structured' | 'structures' | 'executed' | 'placed' | 'announces' | 'announced' | 'underwrote' | 'secured' | 'secures' | 'finalised' | 'finalized' | 'funded' | 'funds']) ('the' ['closing' | 'origination' | 'funding' | 'completion'] 'of')? 'on'? ",
            about!(),
            " ",
            kind_of!(),
            " ((?<money> MONEY) ",
            kind_of!(),
            ")? ['loan' | 'loans' | 'refinance' | 'refinancing' | 'mortgage' | 'financing' | 'facility'] (",
            worth!(),
            " (?<money> MONEY))? [Noun & Lower & !Function]? ((?<after> ['for' | 'on' | 'of' | 'to']) | [Para | FullStop | Comma | 'in' | 'secured'])"
        ),
        check: lends,
        certainty: Certainty::Weak,
        priority: 1,
        yes: &[
            "UNICEF has [completed] a [$9,200,000] construction loan [for] a hotel.",
            "UNICEF, set up in May, [originated] a mortgage of [$7 million] [on] an office park.",
        ],
        no: &["UNICEF closed a $5 million loan for its plant.", "UNICEF arranged a loan.", "UNICEF completed the bridge for $5 million."],
        ..RULE
    },
    Rule {
        name: "raises-its-pledge-to-sum",
        pattern: concat!(
            "(?<verb> ['lift' | 'lifts' | 'lifted' | 'lifting' | 'raise' | 'raises' | 'raised' | 'raising' | 'increase' | 'increases' | 'increased' | 'increasing' | 'boost' | 'boosts' | 'boosted' | 'boosting' | 'double' | 'doubles' | 'doubled' | 'doubling' | 'triples' | 'tripled' | 'expand' | 'expands' | 'expanded' | 'expanding' | 'extend' | 'extends' | 'extended' | 'upsized' | 'bring' | 'brings' | 'brought' | 'bringing' | 'took' | 'taking']) ['its' | 'their' | 'the' | 'his' | 'her' | 'a']? (?<recipient> ORG)? Poss? [(Noun | Adjective | Hyphen | DATE) & !Function | Capital]{0,4} (['pledge' | 'pledges' | 'commitment' | 'commitments' | 'contribution' | 'donation' | 'gift' | 'grant' | 'loan' ] ['proceeds' | 'amount']? ('with' 'the'? (?<recipient> ORG))? | ['pledge' | 'pledges' | 'commitment' | 'commitments' | 'loan' | 'loans' | 'facility' | 'line' | 'investment' | 'contribution' | 'donation' | 'grant' | 'funding' | 'support' | 'gift' | 'aid' | 'sponsorship' | 'credit' | 'package' | 'assistance'] (?<after> ['to' | 'for' | 'in' | 'towards']) ![FullStop | Para | Semi | MONEY | 'to' | 'from' | 'by']{1,9}) ('by' MONEY Comma?)? ('from' ",
            about!(),
            " MONEY)? (['to' | 'by'] ",
            about!(),
            " (?<money> MONEY) | 'from' (?<money> MONEY))"
        ),
        check: does,
        certainty: Certainty::Likely,
        priority: 3,
        yes: &["UNICEF has [raised] its commitment [to] the clinic to [$3 million].", "The World Bank, set up in May, [doubled] its gift to [$55m]."],
        no: &["The loan was raised to $3 million.", "UNICEF raised its forecast to $3 million."],
        ..RULE
    },
    Rule {
        name: "hands-out-grants-of-sum",
        pattern: concat!(
            "(?<verb> (['award' | 'awards' | 'awarded' | 'awarding' | 'offer' | 'offers' | 'offered' | 'offering' | 'give' | 'gives' | 'gave' | 'giving' | 'hand' | 'hands' | 'handed' | 'handing' | 'make' | 'makes' | 'made' | 'making' | 'provide' | 'provides' | 'provided' | 'providing' | 'present' | 'presents' | 'presented' | 'distribute' | 'distributes' | 'distributed' | 'announce' | 'announced' | 'announces' | 'grant' | 'grants' | 'granted' | 'pays' | 'pay' | 'paid'] 'out'?)) (['a' | 'an'] [Adjective & !Function]? ['number' | 'range' | 'series' | 'set' | 'total'] 'of' | ['several' | 'some' | 'many' | 'various' | 'two' | 'three' | 'four' | 'five' | 'six' | 'ten' | 'annual' | 'small' | 'up' | 'to' | Num | NumWord | NumberWord]{1,3}) ([(Noun | Adjective | Gerund | Hyphen) & !Function] | Comma){0,4} ['grants' | 'prizes' | 'awards' | 'scholarships' | 'bursaries' | 'stipends' | 'fellowships' | 'microgrants' | 'loans' | 'donations' | 'gifts'] (",
            worth!(),
            " ",
            about!(),
            " | ['from' | 'between' | 'ranging']{1,2}) (?<money> MONEY) (['or' | 'and' | 'to' | 'up' | Hyphen | Dash]{1,2} MONEY)? ['each' | 'apiece']? (?<after> ['to' | 'for'])"
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "UNICEF is [awarding] a number of grants of [$500] [to] reef schools.",
            "UNICEF, set up in May, [offers] five scholarships worth [$3,000] each [for] young divers.",
        ],
        no: &["Prizes of $500 were handed out to divers.", "UNICEF offers five tours of $500 to divers."],
        ..RULE
    },
    Rule {
        name: "passes-money-on-to",
        pattern: "(?<verb> ['passed' | 'passes' | 'pass' | 'passing' | 'sent' | 'sends' | 'send' | 'forwarded' | 'forwards' | 'handed' | 'hands' | 'gave' | 'gives' | 'give' | 'transferred' | 'donated' | 'donates' | 'donate' | 'donating' | 'turned' | 'delivered']) ['on' | 'over']? ['the' | 'this' | 'that' | 'all' | 'these' | 'our' | 'its' | 'their' | 'half' | 'of' | 'any' | 'every']{1,3} [(Adjective | VerbPast) & !Function]? (['money' | 'funds' | 'sum' | 'proceeds' | 'amount' | 'takings' | 'cash' | 'donations' | 'collection' | 'profits' | 'profit' | 'fee' | 'fees' | 'winnings' | 'earnings' | 'surplus' | 'revenue' | 'income'] | (?<money> MONEY)) (['it' | 'they' | 'that' | 'which' | 'from' | 'raised' | 'collected' | 'had' | 'has' | 'have' | 'was' | 'were' | 'of' | 'the' | 'its' | 'their' | 'this' | Noun & !Function]){0,7} ['on' | 'over' | 'directly' | 'straight']? (?<after> 'to')",
        check: |v, m| v.slot(m, "verb").is_some_and(|(verb, _)| !passive(v, verb) && finite(v, verb)) && super::party::paid_by_name(v, m),
        certainty: Certainty::Likely,
        priority: -2,
        yes: &["UNICEF [passed] on the [£700] it had collected [to] the hospice.", "UNICEF, a friend since May, will [donate] the proceeds [to] the clinic."],
        no: &["The money was passed on to the clinic.", "UNICEF gave the talk to the clinic."],
        ..RULE
    },
];
