//! Statements without their payer, who stands in a statement before: `$4 million will also be provided for schools`, `The grant will fund a clinic`.

use super::super::{RULE, Rule, View};
use super::check::given;
use super::sequel::sequel;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;

/// What is provided is aid, not lunch.
fn assistance(v: &View<'_, '_>, m: &Match) -> bool {
    let from = m.start.saturating_sub(7);
    let aid = |s: u32| matches!(v.lower(s), b"assistance" | b"aid" | b"relief" | b"funding" | b"funds" | b"grants");
    (from..m.start).rev().take_while(|s| v.shape(*s).is_word() || v.kind(*s).is_some()).any(aid)
}

/// The money does it, and to no more than who speaks: `this gift enables our staff`, `the grant funding` say nothing of what is paid.
fn grant_does(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "after") else { return false };
    let word = v.lower(a);
    let speaker =
        (word.starts_with(b"allow") || word.starts_with(b"enable")) && v.kind(b).is_none() && matches!(v.lower(b), b"my" | b"our" | b"me" | b"existing");
    let led = (m.start..a).any(|s| matches!(v.lower(s), b"is" | b"are" | b"was" | b"were" | b"be" | b"to" | b"towards"));
    // `the grant funds to enhance it`
    let funds = word == b"funds" && a > m.start && v.kind(a - 1).is_none() && v.has(a - 1, Label::Noun);
    // `will provide for their return`
    let cares = word.starts_with(b"provide") && v.kind(b).is_none() && v.lower(b) == b"for";
    let noun = word.ends_with(b"ing") && !led || funds || cares;
    !speaker && !noun && given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "sum-will-go-to",
        pattern: "(?<money> MONEY) (['in' | 'of' | 'worth'] 'of'? [(Noun | Adjective | Gerund) & !Function]{1,3} | [(Noun | Adjective) & !Function]{0,3}) ['will' | 'has' | 'have' | 'be' | 'been' | 'is' | 'are' | 'was' | 'were' | 'being' | 'also' | Adverb]{1,5} ['provided' | 'allocated' | 'committed' | 'awarded' | 'given' | 'granted' | 'made' | 'invested' | 'go' | 'earmarked' | 'used' | 'spent' | 'dedicated' | 'devoted' | 'directed' | 'channelled' | 'channeled' | 'distributed' | 'sanctioned' | 'disbursed' | 'approved' | 'budgeted' | 'reserved' | 'pledged' | 'donated' | 'contributed' | 'injected'] ['available' | 'aside' | 'forward']? ('through' ![FullStop | Para | Comma | 'to' | 'for']{1,6})? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward' | 'in'])",
        check: given,
        certainty: Certainty::Likely,
        yes: &["[$4 million] will also be provided [for] schools", "[$5m] was made available through UNICEF [to] meet needs"],
        no: &["$4 million was lost", "$4 million was paid to shareholders"],
        ..RULE
    },
    Rule {
        name: "funds-will-be-sent",
        pattern: "['funds' | 'funding' | 'grants' | 'grant'] (['for' | 'to'] ![FullStop | Para | Comma]{1,6})? ['will' | 'has' | 'have' | 'be' | 'been' | 'is' | 'are' | 'was' | 'were' | 'also']{1,4} ['sent' | 'provided' | 'given' | 'made' | 'allocated' | 'awarded'] 'available'? (?<after> 'in' 'support' 'of' | ['to' | 'for'])",
        check: given,
        certainty: Certainty::Likely,
        yes: &["Funds have been sent [to] clinics.", "The grants will be provided [to] two schools."],
        no: &["Parcels have been sent to clinics.", "Funds were low."],
        ..RULE
    },
    Rule {
        name: "grant-of-sum-will-be-made",
        pattern: "['grant' | 'donation' | 'gift' | 'contribution' | 'scholarship' | 'scholarships' | 'bursary' | 'fellowship' | 'grants' | 'donations' | 'award' | 'awards' | 'loan' | 'loans' | 'stipend' | 'subsidy'] ['of' | 'worth' | 'totalling' | 'totaling'] (?<money> MONEY) 'each'? ['will' | 'has' | 'have' | 'be' | 'been' | 'is' | 'are' | 'were' | 'was' | 'also']{1,3} ['made' | 'given' | 'provided' | 'awarded' | 'granted' | 'presented' | 'allocated' | 'approved' | 'distributed' | 'offered'] ['each' | 'every']? [DATE | Noun & !Function]? ('through' DATE)? ('to' 'the'? (?<recipient> [ORG | PER]) ('in' LOC)?)? (?<after> 'in' 'support' 'of' | ['to' | 'for'])",
        check: given,
        priority: 1,
        certainty: Certainty::Likely,
        yes: &["A grant of [$270,000] will be made to [UNICEF] [to] support schools", "A second donation of [$9] was given [to] schools"],
        no: &["A fine of $350 will be made to stick", "A grant of $5 is due"],
        ..RULE
    },
    Rule {
        name: "will-also-be-funded",
        pattern: "(?<before> ['will' | 'is' | 'are' | 'has' | 'have'] 'also'? ['be' | 'been' | 'being'] 'also'? ['funded' | 'financed']) [(!('by' | 'from' | 'in' | 'at' | 'to' | 'with')) & !Hyphen]",
        check: given,
        certainty: Certainty::Weak,
        yes: &["Relief supplies [will also be funded] through schools.", "Two courses [will be funded] which help."],
        no: &["The course will be funded by UNICEF.", "The course was funded."],
        ..RULE
    },
    Rule {
        name: "will-receive-funding",
        pattern: "(?<recipient> [ORG | PER]) (Open ![Close | Para]{1,4} Close)? ['will' | 'has' | 'have' | 'also']{1,3} ['receive' | 'received'] (?<money> MONEY)? [(Noun | Adjective) & !Function]{0,2} ['funding' | 'funds' | 'grant' | 'grants' | 'assistance'] (?<after> 'in' 'support' 'of' | ['for' | 'to'])",
        check: given,
        certainty: Certainty::Weak,
        yes: &["[UNICEF] will receive funding [for] clinics", "[UNESCO] will also receive grants [to] help"],
        no: &["UNICEF will receive visitors", "Schools will receive funding for books"],
        ..RULE
    },
    Rule {
        name: "sum-in-grants-for",
        pattern: "(?<money> MONEY) ['in' | 'of' | 'worth'] 'of'? [(Adjective | Noun) & !Function]{0,2} ['grants' | 'funding' | 'assistance' | 'aid' | 'support'] (?<after> 'in' 'support' 'of' | ['for' | 'to'])",
        check: given,
        certainty: Certainty::Weak,
        yes: &["and [$6.4 million] in cash grants [for] medicine", "[$5m] in emergency assistance [to] farmers"],
        no: &["$5 million in sales for May", "$5 in change for a bus"],
        ..RULE
    },
    Rule {
        name: "assistance-will-be-provided",
        pattern: "(?<before> ['will' | 'is' | 'are'] 'also'? ['be' | 'being'] 'provided' ['through' | 'under'])",
        check: assistance,
        certainty: Certainty::Weak,
        yes: &["Emergency assistance in Kenya [will be provided through]: schools.", "Aid to farmers [is being provided under] the plan."],
        no: &["Details will be provided through the web.", "Lunch will be provided under the tree."],
        ..RULE
    },
    Rule {
        name: "sum-provided-today",
        pattern: "['the' | 'this'] ([(Adjective | 'extra' | 'additional') & !Function]{1,2} (?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} | (?<money> MONEY) ['previously' | 'already' | 'recently']) ['provided' | 'announced' | 'committed' | 'allocated' | 'given' | 'awarded' | 'pledged']",
        check: given,
        certainty: Certainty::Weak,
        yes: &[
            "The additional [$640,000] provided today adds to it.",
            "This new [$5m] grant announced in May helps.",
            "Together with the [$14 million] previously pledged it is enough.",
        ],
        no: &["The $5 lost today", "An additional $5 was stolen."],
        ..RULE
    },
    Rule {
        name: "sum-commitment-over",
        pattern: "['a' | 'the' | 'this' | 'its'] (?<money> MONEY) [(Noun | Adjective | DURATION) & !Function]{0,2} ['commitment' | 'pledge' | 'donation' | 'grant'] (['delivered' | 'made' | 'provided' | 'over'] | (?<after> 'to'))",
        check: given,
        certainty: Certainty::Weak,
        yes: &["builds on a [$90 million] commitment delivered over ten years", "its [$5m] five-year pledge [to] schools"],
        no: &["a $5 million contract over ten years", "a commitment to pay"],
        ..RULE
    },
    Rule {
        name: "to-get-sum",
        pattern: "(?<before> ['to' | 'will'] ['get' | 'receive' | 'share']) ['an' | 'a']? (['extra' | 'additional' | 'further'] (?<money> MONEY) | (?<money> MONEY) 'in' [(Adjective | Noun) & Lower & !Function]{0,2} ['funding' | 'grants' | 'aid' | 'assistance' | 'support'])",
        check: given,
        certainty: Certainty::Weak,
        yes: &["six harbors [to get] an extra [$640,000]", "Farmers [will receive] [$5m] in direct aid"],
        no: &["six harbors to get $640,000", "He wants to get an extra day."],
        ..RULE
    },
    Rule {
        name: "grants-include-sum",
        pattern: concat!(
            "['grants' | 'donations' | 'contributions' | 'funding' | 'package' | 'assistance' | 'aid' | 'money'] ![FullStop | Para | Comma | MONEY]{0,8} ['include' | 'includes' | 'including' | 'comprise' | 'comprises'] ",
            about!(),
            " (?<money> MONEY) [(Noun | Adjective) & !Function]{0,3} ('to' 'the'? (?<recipient> [ORG | PER]))? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'in'])"
        ),
        check: given,
        certainty: Certainty::Weak,
        yes: &["Grants to other bodies include [$6,000] to [UNICEF] [to] ship tents", "The aid package for Kenya includes [$2 million] [for] schools"],
        no: &["Sales include $5 million to UNICEF for tents", "Grants include books for schools"],
        ..RULE
    },
    Rule {
        name: "sum-in-national-aid",
        pattern: "(?<money> MONEY) ['in' | 'of' | 'worth'] 'of'? (?<nation> Demonym) [(Adjective | Noun) & !Function]{0,2} ['funding' | 'aid' | 'assistance' | 'funds' | 'grants' | 'money'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?",
        check: given,
        priority: 1,
        certainty: Certainty::Likely,
        yes: &["an extra [$500,000] in [Canadian] funding [to] help", "will comprise [$10.2 million] in [Kenyan] food aid"],
        no: &["$500,000 in Canadian exports to Kenya", "Canadian aid rose by $5"],
        ..RULE
    },
    Rule {
        name: "with-national-funding",
        pattern: "(?<before> ['with' | 'through' | 'under']) (?<nation> Demonym) ['government' | 'state' | 'public']? ['funding' | 'aid' | 'assistance' | 'funds' | 'money']",
        check: given,
        certainty: Certainty::Likely,
        yes: &["The clinic was built [with] [Canadian] funding.", "It runs [through] [Kenyan] aid."],
        no: &["It was met with Canadian criticism.", "Canadian funding fell."],
        ..RULE
    },
    Rule {
        name: "nation-funded",
        pattern: "(?<nation> Demonym) Hyphen (?<after> ['funded' | 'financed' | 'sponsored'])",
        check: given,
        certainty: Certainty::Likely,
        yes: &["in [Canadian]-[funded] camps", "a [Kenyan]-[sponsored] course"],
        no: &["a Canadian-led course", "the Kenyan funded it"],
        ..RULE
    },
    Rule {
        name: "funding-through-will-help",
        pattern: "['funding' | 'grants' | 'funds'] 'through' 'the'? [ORG | OTHER] ['will' | 'has' | 'have'] [Adverb]? (?<after> ['assist' | 'help' | 'support' | 'enable' | 'allow' | 'fund' | 'helped' | 'supported'])",
        check: given,
        certainty: Certainty::Likely,
        yes: &["In May, funding through the World Bank will [assist] families.", "Grants through UNICEF have [helped] schools."],
        no: &["UNICEF will assist families.", "Funding will help."],
        ..RULE
    },
    Rule {
        name: "national-funding-supports",
        pattern: "(?<nation> Demonym) ['funding' | 'aid' | 'assistance' | 'funds'] ['is' | 'are' | 'will' | 'has' | 'have' | 'also' | Adverb]{0,3} (?<after> ['supporting' | 'support' | 'supports' | 'supported' | 'funding' | 'fund' | 'helping' | 'helped' | 'enable' | 'enabled'])",
        check: given,
        certainty: Certainty::Likely,
        yes: &["[Kenyan] funding is directly [supporting] three teams.", "[Canadian] aid has [helped] schools."],
        no: &["Kenyan teams are supporting schools.", "Canadian funding fell."],
        ..RULE
    },
    Rule {
        name: "grant-will-support",
        pattern: "['this' | 'the' | 'these'] [(Adjective | MONEY | Noun) & !Function]{0,2} ((?<funder> ORG) OTHER?)? (['funding' | 'grant' | 'grants' | 'funds' | 'donation' | 'donations' | 'investment' | 'money' | 'scholarship' | 'gift' | 'contribution' | 'financing' | 'loan'] | ['capital' | 'cash'] ['infusion' | 'injection' | 'raise']) ((['will' | 'is' | 'are' | 'be' | 'would' | 'to' | 'also' | 'used' | 'has' | 'have' | 'was' | 'were' | Adverb | 'go' | 'help' | 'helps' | 'towards' | 'toward']{0,5} (?<after> ['support' | 'supports' | 'supporting' | 'supported' | 'fund' | 'funds' | 'funding' | 'assist' | 'assists' | 'enable' | 'enables' | 'allow' | 'allows' | 'finance' | 'provide' | 'provides' | 'cover' | 'pay'])) | ['will' | 'is' | 'are' | 'be' | 'being' | 'to' | 'also' | Adverb]{1,4} ['used' | 'leveraged' | 'deployed' | 'spent' | 'utilised' | 'utilized'] ['to' | 'towards' | 'toward'] (?<after> [(Verb | Gerund) & !Function & !('help' | 'go' | 'be' | 'continue')] | 'continue' [Gerund & !Function]?))",
        check: grant_does,
        certainty: Certainty::Likely,
        yes: &[
            "The extra funding will [allow] these projects to be expanded.",
            "The extra funding will [cover] their costs.",
            "This grant will be used to [support] schools.",
            "The capital infusion will be leveraged to [open] two mills.",
            "These [UNICEF] funds will be used to [mend] roofs.",
        ],
        no: &["The meeting will support schools.", "The funding gap will allow no help.", "This gift enables our staff to rest."],
        ..RULE
    },
    Rule {
        // `The foundation runs Bright Towns, a $5 million investment in projects of neighbours.`
        name: "sum-in-apposition",
        pattern: "Comma ['a' | 'an' | 'its'] [Adjective & !Function]{0,2} (?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} ['investment' | 'commitment' | 'grant' | 'donation' | 'gift'] (?<after> 'in' 'support' 'of' | ['in' | 'for' | 'to' | 'towards' | 'toward'])",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["It runs Bright Towns, a [$5 million] investment [in] parks.", "It began in May, with a visit, its [€2 million] commitment [to] schools."],
        no: &["It runs Bright Towns, a $5 million firm in parks.", "It is a $5 million investment in parks."],
        ..RULE
    },
];
