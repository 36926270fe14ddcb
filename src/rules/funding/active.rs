//! `X awards $5m to Y for Z`, `X funds Z`, `X is investing in Z`.

use super::super::{RULE, Rule};
use super::check::{given, verb};

/// Forms of verbs that hand over money.
macro_rules! give {
    () => {
        "['award' | 'awards' | 'awarded' | 'awarding' | 'grant' | 'grants' | 'granted' | 'granting' | 'give' | 'gives' | 'gave' | 'given' | 'giving' | 'donate' | 'donates' | 'donated' | 'donating' | 'pledge' | 'pledges' | 'pledged' | 'pledging' | 'commit' | 'commits' | 'committed' | 'committing' | 'contribute' | 'contributes' | 'contributed' | 'contributing' | 'allocate' | 'allocates' | 'allocated' | 'allocating' | 'provide' | 'provides' | 'provided' | 'providing' | 'earmark' | 'earmarks' | 'earmarked' | 'approve' | 'approves' | 'approved' | 'loan' | 'loaned' | 'lend' | 'lends' | 'lent' | 'gift' | 'gifts' | 'gifted']"
    };
}

macro_rules! aux {
    () => {
        "['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'will' | 'has' | 'have' | 'had' | 'would' | 'to' | 'today' | 'also' | 'recently' | Adverb]{0,4}"
    };
}

/// What may stand between a payer and its verb: `(ORG)`, `, in May,`.
macro_rules! aside {
    () => {
        "(Open ![Close | Para]{1,6} Close)? (Comma ![Comma | Para | FullStop | Verb]{1,8} Comma)?"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "gives-sum",
        pattern: concat!(
            "(?<funder> [ORG | LOC | OTHER]) ", aside!(), " ", aux!(), " ", give!(), " ", about!(), " ", kind_of!(), " (", worth!(), ")? (?<money> MONEY) [(Noun | Adjective | Gerund | DATE) & !Function]{0,4} ",
            "('of' [(Noun | Adjective) & !Function]{1,2})? (['over' | 'in'] [(Noun | Adjective | NumberWord | Num | DATE) & !Function]{1,4})? (['to' | 'through'] 'the'? (?<recipient> [ORG | PER]))? (?<after> ", towards!(), ")?"
        ),
        check: given,
        priority: 1,
        yes: &[
            "[UNICEF] awarded [$5 million] [to] schools",
            "The [World Bank] is also providing more than [$3m] in emergency aid [for] farmers",
            "[UNESCO] has given a grant worth [$8,000] to [UNICEF] [for] books",
            "[Japan] will contribute an additional [$60 million] [to] help",
        ],
        no: &["UNICEF paid a $5 million fine", "UNICEF was awarded a contract worth $5 million", "UNICEF provides care", "UNICEF gave $5 million in damages"],
        ..RULE
    },
    Rule {
        name: "person-gives-sum",
        pattern: concat!(
            "(?<funder> PER) ", aux!(), " ['donate' | 'donates' | 'donated' | 'donating' | 'pledged' | 'pledges' | 'gave' | 'gives' | 'contributed' | 'gifted' | 'bequeathed'] ", about!(), " ", kind_of!(), " (", worth!(),
            ")? (?<money> MONEY) [(Noun | Adjective) & !Function]{0,3} (?<after> ", towards!(), ")?"
        ),
        check: given,
        priority: 1,
        yes: &["[Ban Ki-moon] donated [$5 million] [to] schools", "[Ban Ki-moon] has given and pledged [$3m]"],
        no: &["Ban Ki-moon announced $5 million for schools", "Ban Ki-moon was fined $5"],
        ..RULE
    },
    Rule {
        name: "gives-body-sum",
        pattern: concat!(
            "(?<funder> [ORG | LOC | OTHER]) ", aside!(), " ", aux!(), " ['award' | 'awards' | 'awarded' | 'grant' | 'grants' | 'granted' | 'give' | 'gives' | 'gave' | 'given' | 'lent' | 'lends' | 'offers'] 'the'? (?<recipient> [ORG | PER | LOC]) ", about!(), " ", kind_of!(), " (", worth!(), ")? (?<money> MONEY) ",
            "[(Noun | Adjective) & !Function]{0,3} (['over' | 'in'] [(Noun | Adjective | NumberWord | Num | DATE) & !Function]{1,4})? (?<after> ", towards!(), ")?"
        ),
        check: given,
        priority: 2,
        yes: &["[UNESCO] awarded [UNICEF] [$995,796] over three years [to] assist schools", "The [World Bank] gave [UNICEF] a grant of [$5m]"],
        no: &["UNESCO told UNICEF of $5 million", "UNICEF gave UNESCO help"],
        ..RULE
    },
    Rule {
        name: "gives-grant",
        pattern: concat!(
            "(?<funder> [ORG | LOC | OTHER]) ", aside!(), " ", aux!(), " ['award' | 'awards' | 'awarded' | 'give' | 'gives' | 'gave' | 'make' | 'makes' | 'made' | 'making' | 'provide' | 'provides' | 'provided' | 'providing' | 'offer' | 'offers' | 'offered' | 'offering' | 'announce' | 'announces' | 'announced'] ['a' | 'an' | 'its' | 'the']? ",
            kind_of!(), " ['grant' | 'grants' | 'donation' | 'donations' | 'funding' | 'scholarship' | 'scholarships' | 'bursary' | 'bursaries' | 'sponsorship' | 'fellowships' | 'subsidies'] (", worth!(), " (?<money> MONEY))? ('to' 'the'? (?<recipient> [ORG | PER]))? (?<after> ", towards!(), ")"
        ),
        check: given,
        yes: &["[UNICEF] awarded a research grant [to] schools", "The [World Bank] provides funding [for] clinics", "[UNESCO] offers scholarships worth [$500] [to] students"],
        no: &["UNICEF announced a meeting for donors", "UNICEF was given a grant", "UNICEF needs funding for schools"],
        ..RULE
    },
    Rule {
        name: "funds-something",
        pattern: concat!(
            "(?<funder> [ORG | LOC | OTHER]) ", aside!(), " ", aux!(), " ('helped' | 'helps' | 'help')? (?<after> ['funds' | 'funded' | 'sponsors' | 'sponsored' | 'finances' | 'financed' | 'underwrites' | 'underwrote' | 'subsidises' | 'subsidizes' | 'subsidised' | 'subsidized' | 'funding' | 'fund' | 'finance' | 'sponsor' | 'sponsoring' | 'financing'])"
        ),
        check: funds,
        certainty: crate::record::Certainty::Likely,
        yes: &["[UNICEF] [funds] schools in Kenya", "The [World Bank] has [financed] over 1,500 businesses", "[UNESCO] will [fund] the course"],
        no: &["UNICEF funds were low", "UNICEF sponsored the bill", "UNICEF was funded by taxes", "The UNICEF fund", "UNICEF sponsors and staff met", "UNESCO funding for schools"],
        ..RULE
    },
    Rule {
        name: "invests-in",
        pattern: concat!(
            "(?<funder> ORG) ", aside!(), " ", aux!(), " ['invest' | 'invests' | 'invested' | 'investing' | 'reinvest' | 'reinvesting'] ", about!(), " (?<money> MONEY)? [(Noun | Adjective | Adverb) & !Function]{0,2} (?<after> ['in' | 'into' | 'to'])"
        ),
        check: given,
        yes: &["[UNICEF] is actively investing [in] schools", "The [World Bank] invested [$5 million] [in] rail", "[UNESCO] to invest [€3m] [to] build schools"],
        no: &["UNICEF urged others to invest in schools", "people who invest in UNICEF"],
        ..RULE
    },
];

/// A noun form as a verb needs an auxiliary; a passive is none.
fn funds(v: &super::super::View<'_, '_>, m: &crate::tape::automaton::Match) -> bool {
    let Some((at, _)) = v.slot(m, "after") else { return false };
    let word = v.lower(at);
    let Some(before) = at.checked_sub(1) else { return false };
    let previous = v.lower(before);
    let plain = v.kind(before).is_some();
    let base = matches!(word, b"fund" | b"finance" | b"sponsor");
    let ing = matches!(word, b"funding" | b"financing" | b"sponsoring");
    let passive = matches!(previous, b"is" | b"are" | b"was" | b"were" | b"be" | b"been" | b"being");
    let led = matches!(previous, b"to" | b"will" | b"would" | b"help" | b"helps" | b"helped" | b"also" | b"have" | b"has" | b"had");
    let fits = if base { led && previous != b"has" } else if ing { passive } else { !passive && (plain || previous != b"to") };
    fits && verb(v, m)
}

