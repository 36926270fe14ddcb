//! The frames of giving and getting with room between their words: `awarded Ann Holt of Acme a grant of $5m`, `won a fellowship for her work from Acme`.

use super::super::{RULE, Rule, View};
use super::check::{given, hands_over, lender, no_law, sponsored_side};
use super::party::paid_by_name;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What stands between a verb and its object, and begins no clause of its own.
macro_rules! inner {
    () => {
        "![FullStop | Para | Break | Semi | Colon | QuoteOpen | QuoteClose | Quote | MONEY | 'that' | 'which' | 'who' | 'how' | 'when' | 'where' | 'after' | 'before' | 'because' | 'as' | 'from' | 'by' | 'while' | 'but' | Speech]"
    };
}

/// Nouns for what a body gets.
macro_rules! gets {
    () => {
        concat!("[", grants!(), " | 'investment' | 'capital' | 'loan' | 'loans' | 'bursary' | 'stipend' | 'studentship' | 'contribution']")
    };
}

/// Who gets it is not who gives it: `won a match by UNICEF`; what is between is short enough for one clause.
fn got(v: &View<'_, '_>, m: &Match) -> bool {
    let person = v.slot(m, "funder").is_some_and(|(a, _)| v.kind(a) == Some(Kind::Person));
    let taken = (m.start..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"delivery" | b"deliveries" | b"supply" | b"orders" | b"tax"));
    let gift = (m.start..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"gift" | b"gifts" | b"donation" | b"donations" | b"bequest"));
    (!person || gift) && !taken && given(v, m)
}

/// The sum comes from a body and not out of its till or its shop.
pub(super) fn sum_from(v: &View<'_, '_>, m: &Match) -> bool {
    let from = m.start.saturating_sub(8);
    let before = (from..m.start).rev().take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi));
    // `topped up by $5 million from ACME`, `set up in May with $5 million from ACME`
    let topped = |s: u32| {
        let sum = |s: u32| v.kind(s) == Some(Kind::Money) || v.kind(s).is_none() && matches!(v.lower(s), b"by" | b"from");
        v.lower(s) == b"up" && (!sum(s + 1) || s.checked_sub(1).is_some_and(|b| v.lower(b).starts_with(b"topp")))
    };
    let taken = |s: u32| v.kind(s).is_none() && v.is(s, Class::Taken) && !topped(s);
    // `received a salary of $5 million from ACME`
    let earned = |s: u32| v.kind(s).is_none() && matches!(v.lower(s), b"salary" | b"salaries" | b"wage" | b"wages" | b"bonus" | b"pension");
    !before.into_iter().any(|s| taken(s) || earned(s)) && !(m.end..m.end + 3).any(taken) && got(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "gives-somebody-sum",
        pattern: concat!(
            subject!(),
            " ['award' | 'awards' | 'awarded' | 'awarding' | 'give' | 'gives' | 'gave' | 'given' | 'grant' | 'grants' | 'granted' | 'offer' | 'offers' | 'offered' | 'provide' | 'provides' | 'provided' | 'providing' | 'lend' | 'lends' | 'lent' | 'send' | 'sent' | 'allocated' | 'allocates' | 'donated' | 'donates'] (?<whom> ",
            inner!(),
            "{1,14}) (?<money> MONEY) [(Noun | Adjective | Capital | Hyphen) & !Function]{0,4} Comma? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?"
        ),
        check: hands_over,
        certainty: Certainty::Likely,
        yes: &[
            "[UNICEF] has awarded [Ann Holt of the World Bank a five-year,] [$1.2 million] grant [to] study tides.",
            "The [World Bank] provides [forty small towns with up to] [$5,000] [for] wells.",
        ],
        no: &[
            "UNICEF has been awarded a contract for books worth $5 million.",
            "UNICEF gave a talk that cost $5.",
            "UNICEF provides a line for poor homes ($9.95/mo. for all).",
        ],
        ..RULE
    },
    Rule {
        name: "gives-somebody-grant",
        pattern: concat!(
            subject!(),
            " ['award' | 'awards' | 'awarded' | 'awarding' | 'give' | 'gives' | 'gave' | 'granted' | 'offer' | 'offers' | 'offered' | 'provide' | 'provides' | 'provided' | 'providing'] ",
            inner!(),
            "{0,10} ['grant' | 'grants' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'stipend' | 'stipends' | 'funding' | 'sponsorship'] (",
            worth!(),
            " (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])"
        ),
        check: hands_over,
        certainty: Certainty::Likely,
        yes: &[
            "[UNICEF] provided 400 scholarships [to] girls in Kenya.",
            "The [World Bank] has awarded Ann Holt and her team a research fellowship [to] study tides.",
        ],
        no: &["UNICEF was given a grant for books.", "UNICEF offered advice to those who want a grant for books."],
        ..RULE
    },
    Rule {
        name: "gets-from",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'were' | 'been' | 'being' | 'has' | 'have' | 'had' | 'will' | 'to' | 'also' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'receiving' | 'secured' | 'secures' | 'secure' | 'securing' | 'won' | 'wins' | 'win' | 'winning' | 'obtained' | 'awarded' | 'granted' | 'gets' | 'get' | 'gained' | 'attracted' | 'attracts' | 'raised' | 'raises' | 'landed' | 'lands' | 'earned' | 'given' | 'allocated' | 'drew' | 'sanctioned' | 'promised' | 'offered' | 'gifted' | 'pledged' | 'approved' | 'assigned' | 'lent' | 'handed']) ",
            inner!(),
            "{0,8} ((?<money> MONEY) | ",
            gets!(),
            ") ",
            inner!(),
            "{0,8} ((?<money> MONEY) ",
            inner!(),
            "{0,5})? ['from' | 'by'] ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: got,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "She [has won] a [€2 million] grant for her work on bees from [UNICEF].",
            "The clinic [secured] two years of core funding, the first in Kenya, from the [World Bank].",
            "Both teams [were awarded] [$9,000] each by [UNESCO] [to] study tides.",
        ],
        no: &[
            "She received a letter on the grant.",
            "The clinic won a case over funding that was brought by UNICEF.",
            "UNESCO received a grant from Ban Ki-moon.",
        ],
        ..RULE
    },
    Rule {
        name: "sum-passes-by-hand-of",
        pattern: concat!(
            "(?<money> MONEY) ",
            inner!(),
            "{0,10} ['provided' | 'given' | 'contributed' | 'committed' | 'allocated' | 'awarded' | 'granted' | 'pledged' | 'donated' | 'disbursed' | 'sanctioned' | 'released' | 'lent' | 'appropriated' | 'supplied' | 'distributed' | 'extended' | 'channelled' | 'directed' | 'transferred' | 'gifted' | 'injected' | 'advanced' | 'earmarked' | 'spent' | 'invested' | 'funded' | 'paid' | 'announced' | 'approved'] ",
            "((?<after> 'in' 'support' 'of' | ['on' | 'for' | 'to' | 'towards' | 'toward']) ",
            inner!(),
            "{1,7} | ",
            inner!(),
            "{0,6}) 'by' ",
            few_payers!(),
            " (?<after> ",
            towards!(),
            ")?"
        ),
        check: sum_from,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "The [£2 million] needed for the work was provided by [UNICEF].",
            "It follows [$3 million] for wells announced in May by the [World Bank] [to] help farms.",
        ],
        no: &["The $2 million house was given away by lot.", "$2 million in sales was announced by UNICEF."],
        ..RULE
    },
    Rule {
        name: "sum-from-body",
        pattern: concat!(
            "(?<money> MONEY) ('in' | 'of')? ([(Noun | Adjective | Gerund | Demonym | Hyphen | Capital) & !Function] | OTHER | ORG [(Noun | Adjective) & !Function]){0,4} ",
            when!(),
            " (Comma ![Comma | Para | FullStop | MONEY | 'from']{1,6} Comma)? 'from' ",
            few_payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: sum_from,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["It is backed by [$5 million] from [UNICEF].", "A further [$250,000] from the [World Bank] pays for books."],
        no: &[
            "He stole $5 million from UNICEF.", "It earned $5 million from UNICEF.", "It is seeking $5 million from UNICEF.",
            "Sales rose by $5 million from May.",
        ],
        ..RULE
    },
    Rule {
        name: "sum-initiative-by",
        pattern: concat!(
            "(?<money> MONEY) Comma? [(Noun | Adjective | Gerund | Capital | Hyphen | DURATION) & !Function]{0,4} ['initiative' | 'programme' | 'program' | 'project' | 'effort' | 'campaign' | 'scheme' | 'package' | 'commitment' | 'investment' | 'fund' | 'gift' | 'pledge' | 'expansion' | 'partnership'] ['by' | 'from' | 'of' | 'led' | 'launched' | 'announced' | 'made' | 'run']{1,2} ",
            few_payers!(),
            " (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'in'])?"
        ),
        check: sum_from,
        certainty: Certainty::Likely,
        yes: &["It is part of a [$12 million] reading initiative by [UNICEF] [to] help girls.", "under a [$3 million] fund launched by the [World Bank]"],
        no: &["a $12 million contract by UNICEF", "a $12 million purchase of UNICEF cards"],
        ..RULE
    },
    Rule {
        name: "funded-through-body",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ",
            be!(),
            "{0,4} Adverb? ",
            funded!(),
            ") (['under' | 'through' | 'via' | 'with' | 'from'] 'the'? ((?<funder> OTHER) | (?<funder> ORG) Poss [Adjective & !Function]{0,2} (OTHER | [Capital | 'programme' | 'program' | 'fund' | 'scheme' | 'budget' | 'grants']{1,5})) | ['from' | 'under' | 'out'] 'of'? ('the' ['budget' | 'budgets' | 'proceeds' | 'reserves'] 'of')? 'the'? (?<funder> ORG))"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["It [is funded] under the [World Bank]'s Green Towns Programme.", "The course [is financed] from the budget of [UNESCO]."],
        no: &["It is funded through taxes.", "It was funded through the World Bank."],
        ..RULE
    },
    Rule {
        name: "matched-by",
        pattern: concat!(
            "(?<before> (",
            be!(),
            "{1,3} | Comma) Adverb? ['matched' | 'doubled' | 'tripled']) (['with' | 'in'] ![FullStop | Para | Comma | 'by']{1,5} | 'pound' 'for' 'pound' | 'dollar' 'for' 'dollar')? (Comma? 'up' 'to' ('a' ['maximum' | 'limit' | 'total'] 'of')? (?<money> MONEY) Comma?)? 'by' ",
            few_payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["Every gift [is matched] by [UNICEF].", "The sum [will be matched] by the [World Bank] and [UNESCO]."],
        no: &["The record was matched by runners.", "It was matched with a partner."],
        ..RULE
    },
    Rule {
        name: "body-comma-its-sponsor",
        pattern: "(?<funder> ORG) (Open ![Close | Para]{1,6} Close)? [Comma | 'is' | 'are' | 'was' | 'remains' | 'became'] ['the' | 'a' | 'an' | 'our' | 'its' | 'one'] 'of'? 'the'? (?<thing> [(Noun | Adjective | Capital | OTHER | ORG) & !Function]{1,4}) Poss [(Noun | Adjective | Gerund | Lower) & !Function]{0,3} ['sponsor' | 'funder' | 'donor' | 'benefactor' | 'backer']",
        check: no_law,
        certainty: Certainty::Likely,
        yes: &[
            "[UNICEF] is the [fair]'s main sponsor.",
            "[UNICEF], the [fair]'s lead sponsor, gave water.",
            "It was led by the [World Bank], our [tour]'s title sponsor.",
        ],
        no: &["UNICEF, the bill's lead sponsor, met.", "UNICEF, the fair's host, met."],
        ..RULE
    },
    Rule {
        name: "recipients-of-body-money",
        pattern: "['recipient' | 'recipients' | 'beneficiary' | 'beneficiaries' | 'holder' | 'holders' | 'winner' | 'winners' | 'round' | 'share'] 'of' ['the' | 'a' | 'an' | 'this' | 'its']? (?<funder> [ORG | OTHER]) Poss? [(Noun | Adjective | DATE) & !Function]{0,2} ['grant' | 'grants' | 'funding' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'funds'] (?<after> 'in' 'support' 'of' | ['for' | 'to'])?",
        check: given,
        certainty: Certainty::Likely,
        yes: &["The recipients of [UNICEF] funding met.", "She is the holder of a [World Bank] research fellowship [to] study tides."],
        no: &["The recipients of UNICEF medals met.", "The winner of the race met UNICEF."],
        ..RULE
    },
    Rule {
        name: "lender-and-borrower-sign",
        pattern: concat!(
            "(?<funder> ORG) (Open ![Close | Para]{1,6} Close)? (Comma? 'and') 'the'? (?<recipient> [ORG | LOC]) ",
            aside!(),
            " ",
            aux!(),
            " ['signed' | 'sign' | 'signs' | 'signing' | 'concluded' | 'finalised' | 'finalized' | 'inked'] ['a' | 'an' | 'the' | 'two' | 'its' | 'their']? ((?<money> MONEY) ",
            kind_of!(),
            " ['loan' | 'loans' | 'grant' | 'financing' | 'funding' | 'credit' | 'finance' | 'guarantee'] ['agreement' | 'agreements' | 'contract' | 'contracts' | 'facility' | 'deal' | 'package']? | ",
            kind_of!(),
            " (['agreement' | 'agreements' | 'deal' | 'contract' | 'accord'] ['for' | 'on' | 'worth' | 'under'] ['a' | 'an' | 'the' | 'two' | 'which']? (?<money> MONEY)? ",
            kind_of!(),
            ")? ['loan' | 'loans' | 'grant' | 'financing' | 'funding' | 'credit' | 'finance' | 'guarantee'] (['agreement' | 'agreements' | 'contract' | 'contracts' | 'facility' | 'deal' | 'package'] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? | ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))) (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: lender,
        priority: 2,
        certainty: Certainty::Likely,
        yes: &[
            "The [World Bank] and [UNESCO] signed a [$75 million] loan agreement [for] wells.",
            "The [World Bank] and [Kenya] have signed a grant agreement of [€9 million].",
        ],
        no: &["UNICEF and UNESCO signed an agreement.", "UNESCO and the World Bank signed a loan agreement."],
        ..RULE
    },
    Rule {
        name: "borrower-and-lender-sign",
        pattern: concat!(
            "(?<recipient> [ORG | LOC]) (Open ![Close | Para]{1,6} Close)? (Comma? 'and') 'the'? (?<funder> ORG) ",
            aside!(),
            " ",
            aux!(),
            " ['signed' | 'sign' | 'signs' | 'signing' | 'concluded' | 'finalised' | 'finalized' | 'inked'] ['a' | 'an' | 'the' | 'two' | 'its' | 'their']? (?<money> MONEY)? ",
            kind_of!(),
            " ['loan' | 'grant' | 'financing' | 'funding' | 'credit' | 'finance' | 'guarantee'] ['agreement' | 'agreements' | 'contract' | 'contracts' | 'facility' | 'deal' | 'package'] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: lender,
        certainty: Certainty::Likely,
        yes: &[
            "[UNESCO] and the [World Bank] signed a [$75 million] loan agreement [for] wells.",
            "[Kenya] and the [World Bank] have signed a financing agreement.",
        ],
        no: &["UNESCO and UNICEF signed an agreement.", "The World Bank and UNESCO signed a loan agreement."],
        ..RULE
    },
    Rule {
        name: "sponsorship-deal-with",
        pattern: concat!(
            "(?<recipient> [ORG | OTHER]) (Open ![Close | Para]{1,6} Close)? ",
            aux!(),
            " ['signed' | 'signs' | 'sign' | 'announced' | 'announces' | 'agreed' | 'renewed' | 'renews' | 'extended' | 'extends' | 'secured' | 'secures'] ['a' | 'an' | 'its' | 'the' | 'new']? ",
            kind_of!(),
            " ['sponsorship' | 'sponsor' | 'naming'] ('rights'? ['deal' | 'agreement' | 'contract' | 'partnership'])? (",
            worth!(),
            " (?<money> MONEY))? 'with' ",
            few_payers!(),
            " (",
            worth!(),
            " (?<money> MONEY))?"
        ),
        check: sponsored_side,
        certainty: Certainty::Likely,
        yes: &[
            "The [Marlow Rugby Club] announced a three-year sponsorship deal with the [World Bank].",
            "[Holt Rowing Club] has renewed its sponsorship agreement with [UNICEF].",
        ],
        no: &["The World Bank announced a sponsorship deal with UNICEF.", "The Marlow Rugby Club signed a deal with UNICEF."],
        ..RULE
    },
    Rule {
        name: "continues-its-sponsorship",
        pattern: "(?<funder> ORG) (Open ![Close | Para]{1,6} Close)? ![FullStop | Para | Break | Semi | QuoteOpen | Quote | MONEY | PER | 'from' | 'by' | Open]{1,8} ['its' | 'their' | 'our'] [(Noun | Adjective | Capital | Num | Ordinal | DURATION | Hyphen) & !Function]{0,4} ['sponsorship' | 'donation' | 'donations' | 'grants' | 'scholarships'] (?<after> ['of' | 'for' | 'to' | 'with' | 'at'])",
        check: sponsors_itself,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] announced the end of its Gold Level sponsorship [of] the fair.", "The [World Bank] has doubled its donations [to] schools."],
        no: &["UNICEF thanked UNESCO for its sponsorship of the fair.", "UNICEF met UNESCO on its view of the fair."],
        ..RULE
    },
    Rule {
        name: "sets-up-scholarship",
        pattern: concat!(
            "(?<funder> [PER | ORG]) (Open ![Close | Para]{1,6} Close)? (Comma ![Comma | Para | FullStop]{1,8} Comma)? ",
            aux!(),
            " (['set' | 'sets' | 'setting'] 'up' | ['established' | 'establishes' | 'created' | 'creates' | 'founded' | 'endowed' | 'endows' | 'instituted' | 'funded']) (['the' | 'a' | 'an' | 'this' | 'two' | 'its']? (?<thing> [(Noun | Adjective | Capital | Num | OTHER | Hyphen) & !Function]{0,5} ['scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'studentship' | 'endowment' | 'professorship']) | ['an' | 'a' | 'the'] 'endowed' (?<thing> [(Noun | Adjective | Capital) & !Function]{0,3} ['fund' | 'chair' | 'prize' | 'lecture']) | ['an' | 'a'] ['endowed' | 'permanent'] ['fund' | 'endowment'] (?<after> ['to' | 'for']))"
        ),
        check: paid_by_name,
        certainty: Certainty::Likely,
        yes: &[
            "[Ban Ki-moon], a graduate of the school, set up the [scholarship] in May.",
            "[UNICEF] established a [travel bursary] for girls.",
            "[Ban Ki-moon] has established an endowed fund [to] support travel.",
        ],
        no: &["UNICEF established a school.", "UNICEF won a scholarship."],
        ..RULE
    },
    Rule {
        name: "grant-that-body-gave",
        pattern: "(['grant' | 'grants' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'funding' | 'donation' | 'donations' | 'gift' | 'gifts' | 'loan' | 'loans' | 'investment' | 'investments' | 'contribution' | 'contributions'] | (?<money> MONEY)) ['that' | 'which']? 'the'? (?<funder> [ORG | PER | LOC]) ['has' | 'have' | 'had' | 'will' | 'also' | 'is' | Adverb]{0,3} ['awarded' | 'given' | 'gave' | 'offered' | 'provided' | 'made' | 'awards' | 'gives' | 'offers' | 'provides' | 'donated' | 'providing' | 'granted' | 'pledged' | 'committed' | 'announced'] ('to' ['enable' | 'allow' | 'help'] ![FullStop | Para | Comma | 'to']{1,3})? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?",
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "The investment that [UNICEF] has made to enable us [to] train nurses is large.",
            "This is the fifth scholarship that the [World Bank] has awarded [to] a girl.",
            "Thanks to the grants [UNICEF] provides, they study tides.",
            "They praised the [$2 million] which [UNICEF] has already donated.",
        ],
        no: &["This is the medal that UNICEF has awarded to a girl.", "The grant that UNICEF has won is small."],
        ..RULE
    },
];

/// Its own sponsorship, not that of whom it thanks.
fn sponsors_itself(v: &View<'_, '_>, m: &Match) -> bool {
    let thanked = (m.start..m.end).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"thank" | b"thanks" | b"thanked" | b"to" | b"for" | b"with" | b"ended" | b"ends" | b"lost" | b"grateful" | b"and" | b"seeking"
            )
            && v.slot(m, "after").is_none_or(|(a, _)| s < a)
    });
    let body = |s: u32| matches!(v.kind(s), Some(Kind::Org | Kind::Person)) && v.shape(s + 1) != Shape::Colon;
    let other = (m.start + 1..m.end).any(body);
    !thanked && !other && no_law(v, m)
}
