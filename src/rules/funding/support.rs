//! `supported by X`, `with support from X`: money only when the words say so.

use super::super::{RULE, Rule, View};
use super::check::{material, no_law};
use super::party::paid_by_name;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "supported-by",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ",
            be!(),
            "{0,4} ([Verb & !Function] 'and')? ",
            adverb!(),
            "{0,2} ['supported' | 'backed' | 'resourced']) (('with' | 'to' 'the' 'tune' 'of') ['over' | 'about' | 'some' | 'nearly' | 'almost' | 'around' | 'up' | 'more' | 'to' | 'than']{0,2} (?<money> MONEY))? [Adverb & !Noun]{0,2} ('in' 'part' | 'in' ['its' | 'their' | 'this' | 'his' | 'her'] [(Noun | Adjective) & !Function]{1,2})? (['since' | 'in' | 'for' | 'from' | 'until' | 'over']? 'the'? [DATE | DURATION] | ['each' | 'every'] [Noun | DATE])? 'by' ",
            listed!(),
            " (['a' | 'the' | 'an']? (?<money> MONEY)? ",
            kind_of!(),
            " [",
            grants!(),
            "] ('of' (?<money> MONEY))? ",
            numbers!(),
            " ['provided' | 'received' | 'given']? ['from' | 'by'])? ",
            payers!()
        ),
        check: no_law,
        yes: &[
            "This work [was supported] by grants R01AG055 and P30AG066 from [UNICEF], and by the [World Bank].",
            "The course [is supported] by [UNICEF].",
            "a camp [organized and supported] by [UNESCO], [UNICEF] and others",
            "research [supported] by a grant from the [World Bank]",
        ],
        no: &[
            "The bill is supported by UNICEF.",
            "This view is backed by UNESCO.",
            "The claim is supported by evidence.",
            "The plan is supported by UNICEF members.",
        ],
        ..RULE
    },
    Rule {
        // `Supported by` is one word of the lists.
        name: "opens-supported-by",
        pattern: concat!("(?<before> [(Stop | StopX) & Start]) ", payers!(), " [Comma | 'and']"),
        check: |v, m| {
            let says = v.words(m.start, m.start + 1);
            ["Supported by", "Funded by", "Sponsored by", "Financed by"].contains(&says) && no_law(v, m)
        },
        priority: 1,
        yes: &["It ends. [Supported by] [UNICEF], the course trains bakers.", "It ends. [Sponsored by] [UNESCO] and funded by parents, the fair opens."],
        no: &["It ends. As told by UNICEF, the course trains bakers."],
        ..RULE
    },
    Rule {
        name: "with-support-from",
        pattern: concat!(
            "(?<before> Comma? ['with' | 'under' | 'through' | 'thanks' | 'via' | 'using'] | ['benefits' | 'benefited' | 'benefit' | 'benefiting' | 'profits' | 'profited' | 'draws' | 'drew'] ['from' | 'on']) 'to'? (['the' | 'a']? ['help' | 'support' | 'aid' | 'assistance'] 'of')? ['the' | 'a' | 'an']? ([(Adjective | Num | NumWord | DURATION) & !Function] Comma)? (?<money> MONEY)? ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            support!(),
            " | 'investment' | 'investments'] ('and' ",
            kind_of!(),
            " [Noun & !Function])? ('of' (?<money> MONEY))? ['provided' | 'received']? ['from' | 'of' | 'by'] ",
            payers!()
        ),
        check: |v, m| {
            // `with the help of past chairman Ann Holt`: what people help with is seldom money.
            let person = m.slots.iter().any(|(n, a, _)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder") && v.kind(*a) == Some(Kind::Person));
            let plain = (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s) == b"help");
            !(person && plain) && material(v, m)
        },
        yes: &[
            "The fair was held [with] support from the [World Bank], [UNICEF] and others.",
            "It runs [under] the financial support of [UNESCO].",
            "The school opened[, with] a [$5 million] grant from [UNICEF].",
            "[thanks] to the generous support of [UNESCO]",
        ],
        no: &[
            "The case was tried with assistance from UNICEF.",
            "with the support of his family",
            "It was built with the help of Ban Ki-moon.",
            "in partnership with UNICEF",
            "under the leadership of UNICEF",
            "with support for UNICEF",
        ],
        ..RULE
    },
    Rule {
        name: "body-s-support-for",
        pattern: concat!(
            "(?<funder> [ORG | LOC]) Poss ",
            kind_of!(),
            " ([",
            grants!(),
            "] ",
            "['support']? | ['financial' | 'generous'] ['support' | 'assistance' | 'contribution']) (['of' | 'worth'] (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])"
        ),
        check: |v, m| {
            // `brings ACME's total funding to $9 million`: what it has got.
            let got = (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s) == b"total") && v.lower(m.end - 1) == b"to";
            !got && no_law(v, m)
        },
        yes: &["[UNICEF]'s grant [to] the school", "the [World Bank]'s generous support [for] the project"],
        no: &["UNICEF's support for the motion", "UNICEF's director of funding", "UNESCO's funds were low"],
        ..RULE
    },
    Rule {
        name: "body-s-support-and-commitment",
        pattern: concat!(
            "(?<funder> [ORG | LOC]) Poss [Adjective & !Function]{0,2} (['support' | 'assistance' | 'funding'] 'and' ['commitment' | 'assistance' | 'contribution' | 'investment' | 'funding' | 'support'] | ['commitment' | 'contribution'] ",
            towards!(),
            " ['funding' | 'financing' | 'financial'] 'support'?) (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])"
        ),
        check: no_law,
        yes: &["[Japan]'s support and commitment [towards] the clinic", "[UNICEF]'s commitment towards funding support [for] schools"],
        no: &["Japan's commitment to peace", "UNICEF's support and love"],
        ..RULE
    },
    Rule {
        name: "thanks-for-support",
        pattern: concat!(
            "['thank' | 'thanked' | 'thanks' | 'thanking' | 'grateful' | 'acknowledge' | 'acknowledges' | 'acknowledged'] 'to'? ",
            payers!(),
            " (Comma? 'and' ['everyone' | 'everybody' | 'all' | 'others' | 'many' | 'those'] ![FullStop | Para | Comma | 'for']{0,8} Comma?)? ('in' LOC (Comma LOC)?)? 'for' ['its' | 'their' | 'the' | 'his' | 'her']? (['many' | 'long' | 'years' | 'decades' | 'year' | 'decade' | 'months' | DURATION]{1,2} 'of')? [Adjective & !Noun]{0,3} ([",
            grants!(),
            "] | 'financial' ['support' | 'assistance'] | 'generous' ['support' | 'contribution'] | 'generosity' | ['generous' | 'financial']? ['contribution' | 'donation' | 'gift' | 'grant']) ('and' [Noun])? (['of' | 'worth'] (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['for' | 'of' | 'to' | 'towards' | 'toward' | 'in'])?"
        ),
        // `We thank Ann Holt for her contribution over nine years`: work, unless an amount is told.
        check: |v, m| {
            let own = (m.start..m.end).any(|s| v.lower(s) == b"for" && matches!(v.lower(s + 1), b"his" | b"her"));
            let work = own
                && matches!(v.lower(m.end - 1), b"contribution" | b"contributions" | b"support" | b"in" | b"to" | b"of" | b"for")
                && v.slot(m, "money").is_none();
            paid_by_name(v, m) && !work
        },
        yes: &["We thank [UNICEF] for its generous support [of] the clinic.", "He thanked the [World Bank] and [UNESCO] for their funding."],
        no: &[
            "He thanked UNICEF for its support.",
            "We thank UNESCO for coming.",
            "He thanked parents for their donations.",
            "On behalf of the board I thank Ann Holt for her outstanding contribution over nine years.",
        ],
        ..RULE
    },
    Rule {
        name: "support-given-by",
        pattern: concat!(
            "['financial' | 'generous'] ['support' | 'assistance' | 'backing'] ",
            be!(),
            "{0,3} ['provided' | 'given' | 'received' | 'comes' | 'came']? ['from' | 'by'] ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: paid_by_name,
        yes: &["Financial support was provided by [UNICEF].", "He noted the generous support from [UNESCO] [for] the school."],
        no: &["Financial support was sought from donors.", "moral support from UNICEF"],
        ..RULE
    },
    Rule {
        name: "on-body-scholarship",
        pattern: "(?<before> ['on' | 'under' | 'with' | 'holds' | 'hold' | 'held' | 'holding']) ['a' | 'an' | 'the' | 'his' | 'her' | 'their']? [(Adjective | DATE | DURATION) & !Function]? ((?<funder> ORG) OTHER | (?<funder> [ORG | OTHER]) Poss? [(Noun | Adjective | Capital) & !Function]{0,3} ['scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'studentship' | 'studentships'])",
        check: on_grant,
        certainty: crate::record::Certainty::Likely,
        yes: &["Two nurses will go to Leeds [on] [UNICEF] scholarships.", "She [holds] a [World Bank] research fellowship."],
        no: &["They met on UNICEF staff.", "a talk on UNICEF grant rules"],
        ..RULE
    },
    Rule {
        name: "with-things-provided-by",
        pattern: concat!(
            "'with' (?<thing> ['the' | 'a' | 'some' | 'its' | 'free']? [(Noun | Adjective | Gerund | Hyphen) & !Function]{0,4} ['time' | 'equipment' | 'food' | 'materials' | 'meals' | 'space' | 'land' | 'vehicles' | 'transport' | 'water' | 'supplies' | 'books' | 'funding' | 'money' | 'instruments' | 'medicines' | 'tents' | 'catering' | 'prizes' | 'refreshments' | 'uniforms' | 'funds' | 'accommodation' | 'laptops' | 'seeds'] (['on' | 'in' | 'at'] [LOC | ORG | OTHER | Capital]{1,4})?) ['provided' | 'supplied' | 'donated' | 'lent' | 'loaned' | 'given' | 'contributed' | 'offered'] 'by' ",
            payers!()
        ),
        check: no_law,
        certainty: crate::record::Certainty::Likely,
        yes: &["It was done with [ship time] provided by [UNICEF].", "The fair ran with [free meals] donated by the [World Bank] and [UNESCO]."],
        no: &["with data provided by UNICEF", "with books written by UNICEF"],
        ..RULE
    },
    Rule {
        name: "generous-support-of",
        pattern: concat!(
            "['generous' | 'financial' | 'philanthropic' | 'generosity'] ['support' | 'backing' | 'assistance' | 'sponsorship']? ['of' | 'from' | 'by'] ",
            payers!(),
            " (?<after> ['for' | 'of' | 'to' | 'towards' | 'toward'])?"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["He told of the generous support of [UNICEF] [for] the choir.", "They live on the generosity of [UNICEF] and the [World Bank]."],
        no: &["He told of the support of UNICEF.", "It is the generous home of UNICEF."],
        ..RULE
    },
    Rule {
        name: "grant-of-body",
        pattern: "['a' | 'an' | 'the' | 'this' | 'new' | 'stable' | 'core' | 'recent' | 'previous' | 'further' | Start] (?<funder> ORG) [(Noun | Adjective | DURATION | Hyphen | Num | NumberWord) & !Function]{0,3} ['grant' | 'grants' | 'funding' | 'sponsorship' | 'fellowship' | 'bursary'] ((?<after> ['for' | 'towards' | 'toward']) | [Comma | FullStop | Para | Semi])",
        check: no_law,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["It runs on a [UNICEF] grant, and UNICEF funds schools.", "UNESCO funds it: the [UNESCO] core funding [for] clubs"],
        no: &["It met a UNICEF board of grants.", "It is a UNICEF fund."],
        ..RULE
    },
    Rule {
        name: "with-body-funding",
        pattern: "(?<before> Comma? ['with' | 'through' | 'under' | 'using' | 'thanks']) 'to'? ['the' | 'a' | 'an']? (?<funder> [ORG | OTHER | LOC]) [(Noun | Adjective) & !Function]{0,2} ['funding' | 'funds' | 'sponsorship' | 'grant' | 'grants' | 'support' | 'money' | 'financing' | 'cash' | 'scholarship' | 'scholarships' | 'fellowship' | 'bursary'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?",
        check: no_law,
        yes: &[
            "The clinic was built [with] [UNICEF] funding.",
            "It was translated [under] a [World Bank] research grant.",
            "Pleased [with] [UNICEF] grants [for] schools",
        ],
        no: &["They met with UNICEF staff.", "It works with UNICEF and its supporters."],
        ..RULE
    },
];

/// The name behind the body is a grant: `a Royal Society University Research Fellowship`.
fn on_grant(v: &View<'_, '_>, m: &Match) -> bool {
    let grant =
        |w: &str| ["scholar", "fellow", "bursar", "studentship", "grant"].iter().any(|g| w.len() > g.len() - 1 && w.to_ascii_lowercase().starts_with(g));
    let last = m.end.saturating_sub(1);
    v.words(last, m.end).rsplit(' ').next().is_some_and(grant) && no_law(v, m)
}
