//! Rounds of financing and loans: `raised $5m in a round led by X`, `X led the round`, `signed a loan with X`.

use super::super::{RULE, Rule, View};
use super::check::{given, lender, no_law};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Verbs of those who close a round.
macro_rules! raise {
    () => {
        "['raise' | 'raises' | 'raised' | 'raising' | 'close' | 'closes' | 'closed' | 'closing' | 'complete' | 'completes' | 'completed' | 'secure' | 'secures' | 'secured' | 'announce' | 'announces' | 'announced' | 'receive' | 'receives' | 'received' | 'land' | 'lands' | 'landed' | 'nets' | 'bags' | 'obtained']"
    };
}

/// `an oversubscribed Series B financing round`, `Series A`.
macro_rules! round {
    () => {
        concat!(
            "['a' | 'an' | 'its' | 'the' | 'this' | 'their' | 'our']? ['new' | 'latest' | 'first' | 'initial']? ",
            kind_of!(),
            " ('series' Any ![FullStop | Comma | Para]{0,1})? ['round' | 'financing' | 'raise' | 'funding' | 'investment' | 'investments' | 'capital' | 'fundraise' | 'fundraising' | 'series' | 'extension' | 'placement'] ['round' | 'rounds' | 'a' | 'b' | 'c' | 'd']?"
        )
    };
}

/// What a bank gives.
macro_rules! lent {
    () => {
        "'loan' | 'loans' | 'credit' | 'credits' | 'financing' | 'finance' | 'facility' | 'guarantee' | 'guarantees' | 'mortgage' | 'tranche' | 'lending' | 'grant' | 'grants'"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "round-led-by",
        of_round: true,
        pattern: concat!(
            "((?<recipient> ORG) (Open ![Close | Para]{1,6} Close)? (Comma ![Comma | Para | FullStop | Speech | PER]{1,10} Comma)? ",
            aux!(),
            " ",
            raise!(),
            " ('the' ['close' | 'closing' | 'completion'] 'of')? ",
            about!(),
            " )? ((?<money> MONEY) 'in'?)? ",
            round!(),
            " (['of' | 'totaling' | 'totalling' | 'worth'] ",
            about!(),
            " (?<money> MONEY))? (?<before> ['was' | 'is' | 'were' | Comma]? Adverb? ('co' Hyphen | [RoleMod & !Noun & !Adjective & !Gerund])? ['led' | 'lead' | 'backed']) 'by' (['a' | 'an'] [(Adjective | Noun) & !Function]{0,2} ['investor' | 'backer'] Comma)? ",
            payers!(),
            " (Comma? (['followed' | 'flanked'] 'by' | 'with' ['additional' | 'continued' | 'further' | 'strong' | 'significant' | Adjective | Noun]{0,2} ['participation' | 'contributions' | 'support' | 'backing' | 'investment' | 'participating'] ['from' | 'by' | 'of'] | 'and' ['also' | 'which']{0,2} (['included' | 'includes' | 'involved' | 'featured'] | ['joined' | 'supported' | 'backed'] 'by') | ['joined' | 'supported'] 'by' | Comma? 'alongside' | 'along' 'with') ",
            payers!(),
            ")?"
        ),
        // `The venture capital firm led by Ann Holt`: what she runs, and no round.
        check: |v, m| {
            let runs = v.slot(m, "before").is_some_and(|(a, b)| {
                (a.saturating_sub(1)..b).any(|s| {
                    matches!(v.lower(s), b"firm" | b"company" | b"group" | b"team" | b"manager" | b"house" | b"business" | b"startup" | b"platform" | b"arm")
                })
            });
            !runs && given(v, m)
        },
        priority: 4,
        yes: &[
            "[UNESCO] raised [$9 million] in a Series A round [led] by [UNICEF]",
            "a [$5 million] seed round [led] by [UNICEF]",
            "Series B financing [was led] by [UNESCO], with participation from [UNICEF] and the [World Bank]",
            "The round [was led] by [UNICEF], with participation from existing investor [UNESCO]",
            "The financing [was led] by [UNICEF] and included [UNESCO], the [World Bank] and others.",
        ],
        no: &["a round led by its founders", "a team led by UNICEF", "The seed capital firm led by UNICEF grew."],
        ..RULE
    },
    Rule {
        name: "leads-round",
        of_round: true,
        pattern: concat!(
            subject!(),
            " ((['led' | 'leads' | 'joined' | 'joins' | 'join' | 'anchored' | 'anchors'] | ('co' Hyphen | [RoleMod & !Noun & !Adjective & !Gerund]) 'led') | ['participated' | 'participates' | 'invested' | 'participating' | 'invests'] 'in') ",
            about!(),
            " ((?<thing> (ORG | 'the' ['company' | 'firm' | 'startup'])) Poss)? (?<money> MONEY)? ",
            round!(),
            " ('in'? DATE)? ((?<after> ['in' | 'for' | 'of']) [ORG | 'the'])? ((Comma? ['along' | 'together' | 'alongside'] 'with'? | Comma ['which' | 'that'] 'also'? ['included' | 'includes' | 'involved'] | Comma? ['joined' | 'supported'] 'by') ",
            few_payers!(),
            ")?"
        ),
        check: given,
        yes: &[
            "[UNICEF] led a [$12 million] Series A round [in] UNESCO.",
            "[UNICEF] and [UNESCO] participated in the round.",
            "[UNICEF] also participated in the funding round.",
        ],
        no: &["UNICEF led the first day.", "UNICEF participated in the talks."],
        ..RULE
    },
    Rule {
        name: "closes-round-from",
        of_round: true,
        pattern: concat!(
            "(?<recipient> ORG)? (Open ![Close | Para]{1,6} Close)? ",
            aux!(),
            " ",
            raise!(),
            " ",
            about!(),
            " (?<money> MONEY)? ",
            "'in'? ",
            round!(),
            " (['of' | 'totaling' | 'totalling' | 'worth'] ",
            about!(),
            " (?<money> MONEY))? ['from' | 'with'] ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: given,
        priority: 1,
        yes: &["[UNESCO] closed a [$12 million] seed round from [UNICEF].", "[UNESCO] secures [€3m] investment from [UNICEF] and the [World Bank]"],
        no: &["UNESCO closed a deal with UNICEF.", "UNESCO announced a round of talks with UNICEF."],
        ..RULE
    },
    Rule {
        name: "investors-include",
        of_round: true,
        pattern: concat!(
            "((?<thing> (ORG | 'the' [Noun & Lower & !Function]{1,2})) Poss)? [(Adjective | Noun) & !Function]{0,2} ['investors' | 'backers' | 'funders' | 'lenders' | 'shareholders' | 'shareholder' | 'investor'] ['circle' | 'base' | 'group' | 'syndicate' | 'consortium']? ((?<after> 'in') ![FullStop | Para | Comma | PER]{1,6} | ['who' | 'that' | 'which'] 'also'? ['joined' | 'participated' | 'took' | 'backed' | 'supported'] ![FullStop | Para | Comma | PER]{1,5})? Comma? ['include' | 'includes' | 'included' | 'including' | 'are'] ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["[UNESCO]'s investors include [UNICEF] and the [World Bank].", "Investors [in] the start-up include [UNICEF] and [UNESCO]."],
        no: &["Its investors are parents.", "Investors met UNICEF."],
        ..RULE
    },
    Rule {
        name: "lender-lends",
        pattern: concat!(
            subject!(),
            " ['announce' | 'announces' | 'announced' | 'sign' | 'signs' | 'signed' | 'signing' | 'approve' | 'approves' | 'approved' | 'provide' | 'provides' | 'provided' | 'providing' | 'extend' | 'extends' | 'extended' | 'extending' | 'agree' | 'agreed' | 'agrees' | 'arrange' | 'arranged' | 'arranges' | 'grant' | 'granted' | 'grants' | 'offer' | 'offered' | 'offering' | 'give' | 'gave' | 'gives' | 'opens' | 'opened' | 'open' | 'disbursed' | 'committed' | 'launched' | 'finalised' | 'finalized' | 'concluded' | 'issued' | 'made'] ['on' | 'out' | 'up' | DATE | 'today']? ",
            about!(),
            " ",
            kind_of!(),
            " Comma? ((?<money> MONEY) ",
            kind_of!(),
            " [",
            lent!(),
            "] ['agreement' | 'agreements' | 'line' | 'lines' | 'facility' | 'package' | 'packages' | 'contract']{0,2} | [",
            lent!(),
            "] ['agreement' | 'agreements' | 'line' | 'lines' | 'facility' | 'package' | 'packages' | 'contract']{0,2} ['of' | 'worth' | 'totalling' | 'totaling'] ",
            about!(),
            " (?<money> MONEY)) (['to' | 'with'] 'the'? (?<recipient> [ORG | PER | LOC]))? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward' | 'with'])?"
        ),
        check: lender,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "The [World Bank] also announced a [$25 million] loan [to] a maker of rods.",
            "The [World Bank] opened a credit line of [$30 million] [for] poor towns.",
            "The [World Bank] has signed a [€20 million] loan with [UNESCO].",
        ],
        no: &["UNESCO signed a $20 million loan with the World Bank.", "The World Bank announced $25 million in losses."],
        ..RULE
    },
    Rule {
        name: "signs-loan-with",
        pattern: concat!(
            "(?<recipient> [ORG | LOC])? (Open ![Close | Para]{1,6} Close)? ",
            aux!(),
            " ['signed' | 'signs' | 'sign' | 'signing' | 'entered' | 'enters' | 'closed' | 'closes' | 'secured' | 'secures' | 'arranged' | 'completed' | 'obtained' | 'concluded' | 'finalised' | 'finalized' | 'agreed' | 'has' | 'closing' | 'closure' | 'completion' | 'signing' | 'upsized' | 'renewed' | 'extended' | 'executed'] ['into' | 'of' | 'on']? ['a' | 'an' | 'its' | 'the' | 'two']? ",
            about!(),
            " ",
            kind_of!(),
            " Comma? (?<money> MONEY)? ",
            kind_of!(),
            " ['loan' | 'loans' | 'financing' | 'grant' | 'funding' | 'credit' | 'facility' | 'subsidy'] ['agreement' | 'agreements' | 'facility' | 'contract' | 'deal' | 'line' | 'package']? (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? ['with' | 'from'] ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: given,
        yes: &[
            "[UNESCO] signed a [$4 million] loan agreement with [UNICEF].",
            "[UNESCO] has entered into a credit facility of [$9 million] with the [World Bank] [to] build schools.",
        ],
        no: &["UNESCO signed an agreement with UNICEF.", "UNESCO signed a letter on funding with UNICEF."],
        ..RULE
    },
    Rule {
        name: "with-investors-joining",
        of_round: true,
        pattern: concat!(
            "(['with' | 'while' | 'and' | Comma] ",
            payers!(),
            " ('all' | 'both' | 'also' | 'each' | Comma){0,2} (['participating' | 'joining' | 'investing' | 'contributing' | 'reinvesting'] | 'taking' 'part') | Comma ['and' | 'who' | 'were' | 'was' | 'also']{0,2} 'joined' 'by' ",
            payers!(),
            ")"
        ),
        check: of_a_round,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "The round was led by a fund, with [UNICEF], [UNESCO] and investor [Ban Ki-moon] also participating.",
            "The financing closed in May, with [UNICEF] and the [World Bank] joining.",
        ],
        no: &["The talks went on, with UNICEF and UNESCO also participating.", "The round of talks began with UNICEF participating."],
        ..RULE
    },
    Rule {
        name: "participation-from",
        of_round: true,
        pattern: concat!(
            "['participation' | 'investment' | 'investments' | 'commitments' | 'contributions' | 'backing' | 'capital'] ['from' | 'by'] ",
            payers!()
        ),
        check: of_a_round,
        certainty: Certainty::Likely,
        yes: &[
            "The seed round saw participation from [UNICEF], [UNESCO] and several angels.",
            "The financing drew new investment from [UNICEF] and the [World Bank].",
        ],
        no: &["The talks saw participation from UNICEF.", "The fair drew a talk by UNICEF on the round."],
        ..RULE
    },
    Rule {
        name: "investors-in-round",
        of_round: true,
        pattern: concat!(
            "['investors' | 'backers' | 'participants' | 'syndicate' | 'investor' | 'lenders'] ('in' ![FullStop | Para | Comma | PER | ORG | 'who' | 'that']{1,5}) ['include' | 'includes' | 'included' | 'are' | 'were' | 'was' | 'is'] ",
            payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["Investors in the round include [UNICEF], [UNESCO] and [Marsh].", "Other participants in the financing were [UNICEF] and the [World Bank]."],
        no: &["Investors in the round met UNICEF.", "The investors in schools include parents."],
        ..RULE
    },
];

/// The sentence speaks of a round of financing.
fn of_a_round(v: &View<'_, '_>, m: &Match) -> bool {
    let stop = |s: u32| v.kind(s).is_none() && matches!(v.shape(s), Shape::Stop | Shape::Para);
    let near = || (m.start.saturating_sub(60)..m.start + 1).rev().take_while(|s| !stop(*s));
    let says = |s: u32| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"round" | b"financing" | b"raise" | b"raised" | b"raises" | b"funding" | b"seed" | b"series" | b"placement" | b"fundraise" | b"fundraising"
            )
    };
    let talks = |s: u32| v.kind(s).is_none() && matches!(v.lower(s), b"talks" | b"debate" | b"tournament" | b"negotiations" | b"championship" | b"cup");
    near().any(says) && !near().any(talks) && given(v, m)
}
