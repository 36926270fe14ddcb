//! Where money came from: `funding for Z came from X`, `financed through a loan from X`, `the recipient of a grant from X`.

use super::super::{RULE, Rule, View};
use super::check::{given, material, no_law, received};
use crate::record::Certainty;
use crate::tape::automaton::Match;

/// Things made by a body are not given by it.
fn money_comes(v: &View<'_, '_>, m: &Match) -> bool {
    let thing = matches!(v.lower(m.start), b"equipment" | b"materials" | b"prizes");
    !(thing && (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s) == b"made")) && material(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        // `Major funding for the series: Acme and the Holt Foundation`
        name: "funding-line",
        pattern: concat!(
            "['funding' | 'support' | 'sponsorship' | 'underwriting' | 'grants'] (?<after> 'for') ![FullStop | Para | Break | Comma | Semi | Colon | 'from' | 'by' | MONEY]{1,9} Colon ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["Major funding [for] the series: [UNICEF] and the [World Bank]", "Support [for] the show: [UNESCO]"],
        no: &["Support for the bill: UNICEF", "Funding for the series: it is done."],
        ..RULE
    },
    Rule {
        name: "money-comes-from",
        pattern: concat!(
            "['support' | 'assistance' | 'backing' | 'loan' | 'credit' | 'money' | 'monies' | 'cash' | 'resources' | 'resource' | 'finance' | 'capital' | 'equipment' | 'materials' | 'prizes' | 'award' | 'awards' | ",
            grants!(),
            "] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? ((?<after> 'in' 'support' 'of' | ['for' | 'to' | 'of']) ![FullStop | Para | Comma | Semi | 'from' | 'by' | MONEY]{1,9})? (Comma? ['which' | 'that'])? ['is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'been' | 'being' | 'will' | 'would' | 'expected' | 'to' | 'be' | 'also' | Adverb | Comma]{0,5} ['is' | 'was' | 'were' | 'are' | 'came' | 'comes' | 'come' | 'coming' | 'made' | 'awarded' | 'provided' | 'given' | 'supplied' | 'contributed' | 'donated' | 'secured' | 'obtained' | 'received'] ['partly' | 'largely' | 'mainly' | 'in' | 'primarily' | 'part' | 'generously']{0,2} ['from' | 'by'] ",
            payers!(),
            " ((?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward']) | 'and'? ",
            does!(),
            ")?"
        ),
        // `The donation was received by Ann Holt`: who gets it.
        check: |v, m| {
            let gets = (m.start..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"received" | b"obtained" | b"secured") && v.lower(s + 1) == b"by");
            !gets && money_comes(v, m)
        },
        priority: 1,
        yes: &[
            "Funding [for] the study came from [UNICEF] and the [World Bank].",
            "Support [for] this research was provided by [UNESCO].",
            "The money comes from [UNICEF].",
            "The money comes from [UNICEF] and will [pay for] new desks.",
            "Additional funding was generously provided by [UNESCO] [to] build schools.",
        ],
        no: &[
            "The report for the study came from UNICEF.",
            "The donation was received by UNICEF.",
            "Support for the bill came from UNICEF.",
            "Funding came from parents.",
        ],
        ..RULE
    },
    Rule {
        name: "funded-through-grant",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'being' | 'will' | 'has' | 'have' | 'had' | 'would']{0,4} Adverb? (['co' | RoleMod & !Noun & !Adjective & !Gerund | 'part' | 'jointly'] Hyphen?)? ['funded' | 'financed' | 'paid' | 'covered' | 'met' | 'borne' | 'underwritten' | 'supported' | 'sponsored' | 'subsidized' | 'subsidised' | 'offered' | 'held' | 'run' | 'provided' | 'developed' | 'conducted' | 'organized' | 'organised' | 'built' | 'created' | 'established' | 'implemented' | 'purchased' | 'launched' | 'produced' | 'carried' | 'made' | 'completed' | 'delivered' | 'renovated' | 'restored' | 'enabled' | 'secured' | 'acquired' | 'bought' | 'repaired' | 'refurbished' | 'saved' | 'upgraded' | 'extended' | 'equipped' | 'assisted' | 'aided' | 'helped' | 'backed' | 'boosted' | 'translated' | 'published' | 'staffed' | 'digitised' | 'digitized' | 'rebuilt' | 'replaced']) ('out' | 'available' | 'possible' | 'for')? (['since' | 'in'] DATE)? ('in' ['part' | 'full'])? ['through' | 'under' | 'via' | 'with' | 'by' | 'using' | 'from' | 'as'] ('part' 'of')? (['the' | 'a']? ['help' | 'support' | 'aid' | 'assistance' | 'backing'] 'of')? ",
            grant_of!(),
            " ",
            payers!()
        ),
        check: material,
        priority: 2,
        yes: &[
            "The project [is funded] under a five-year, [$8 million] grant from the [World Bank].",
            "The course [is offered] via a grant from [UNICEF].",
            "The school [was built] with the help of a grant from [UNESCO].",
            "a study [supported] by grants from [UNICEF] and [UNESCO]",
        ],
        no: &[
            "The course is offered via a website of UNICEF.",
            "The school was built with bricks from UNICEF.",
            "The project is run under a contract with UNICEF.",
        ],
        ..RULE
    },
    Rule {
        name: "is-recipient-of",
        pattern: concat!(
            "(?<before> ['is' | 'was' | 'are' | 'were' | 'be' | 'been' | Comma]{1,3} ['also' | Adverb]{0,1}) ['a' | 'an' | 'the' | 'one']? ['of' | 'the' | Adjective]{0,2} ['recipient' | 'recipients' | 'beneficiary' | 'beneficiaries' | 'grantee' | 'awardee'] 'of' (",
            grant_of!(),
            " ",
            payers!(),
            " | ['a' | 'an' | 'the']? OTHER 'from' ",
            few_payers!(),
            " | 'the'? (?<funder> [ORG | OTHER]) Poss? ",
            kind_of!(),
            " ['grant' | 'grants' | 'funding' | 'scholarship' | 'fellowship']) (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: given,
        priority: 3,
        yes: &["The clinic [is] the recipient of a [£4,000] grant from [UNICEF].", "The clinic [was] a beneficiary of the [World Bank]'s grant."],
        no: &["She is the recipient of a medal from UNICEF.", "She is the recipient of an award by parents."],
        ..RULE
    },
    Rule {
        name: "receives-support-from",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'were' | 'been' | 'has' | 'have' | 'had' | 'will' | 'also' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'receiving' | 'secured' | 'secures' | 'obtained' | 'gets' | 'got' | 'attracted' | 'gained' | 'enjoys']) ",
            "(Comma? ['since' | 'in' | 'for' | 'from']? [DATE | DURATION] Comma?)? ['a' | 'an' | 'the']? ",
            kind_of!(),
            " ['support' | 'assistance' | 'contribution' | 'contributions' | 'backing' | 'loan' | 'loans' | 'investment' | 'aid' | 'award' | 'funding'] ['approval' | 'commitment']? (",
            worth!(),
            " (?<money> MONEY))? ['from' | 'by'] ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: |v, m| {
            // `will receive the award from the mayor`: an honour.
            let honour = v.slot(m, "money").is_none() && (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s) == b"award");
            !honour && received(v, m)
        },
        priority: 1,
        yes: &[
            "The project [received] support from [UNICEF].",
            "[UNESCO] [has received] funding approval from the [World Bank] [for] schools.",
            "[UNESCO] [obtained] a bank loan of [$4 million] from [UNICEF].",
        ],
        no: &[
            "UNESCO received a letter from UNICEF.",
            "UNESCO received the award from UNICEF.",
            "UNESCO received support from Ban Ki-moon.",
            "UNESCO received help from parents.",
        ],
        ..RULE
    },
    Rule {
        name: "scholarships-awarded-by",
        pattern: concat!(
            "((?<money> MONEY) ['in' | 'of' | 'worth'])? ['scholarships' | 'scholarship' | 'grants' | 'grant' | 'bursaries' | 'fellowships' | 'loans' | 'donations' | 'funding' | 'cheque' | 'cheques' | 'check' | 'checks'] (",
            worth!(),
            " (?<money> MONEY))? ['was' | 'were' | 'are' | 'is' | 'has' | 'have' | 'been' | 'will' | 'be']{0,3} ['awarded' | 'given' | 'provided' | 'granted' | 'made' | 'distributed' | 'presented'] (?<after> 'in' 'support' 'of' | ['to' | 'for']) ![FullStop | Para | Comma | Semi | 'by' | MONEY]{0,8} ![FullStop | Para | Comma | Semi | 'by' | VerbPast | 'provided' | 'run' | 'led' | 'made'] 'by' ",
            payers!()
        ),
        check: given,
        priority: 2,
        yes: &[
            "Scholarships worth [$3,000] were awarded [to] ten students by [UNICEF].",
            "[$2.6 million] in scholarships awarded [to] pupils by the [World Bank]",
        ],
        no: &["Prizes were awarded to students by UNICEF.", "Scholarships were awarded to students."],
        ..RULE
    },
    Rule {
        name: "receives-grant",
        pattern: concat!(
            "(?<recipient> [ORG | PER]) (Open ![Close | Para]{1,4} Close)? ['has' | 'have' | 'is' | 'was' | 'been']{0,2} ['receives' | 'receive' | 'received' | 'wins' | 'win' | 'won' | 'secures' | 'secured' | 'awarded' | 'gets' | 'lands' | 'granted'] ['a' | 'an' | 'two' | 'three']? [(Adjective | Noun | DURATION) & !Function]{0,2} Comma? (?<money> MONEY)? [(Adjective | Noun | Hyphen) & !Function]{0,3} ['grant' | 'grants' | 'funding'] (",
            worth!(),
            " (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['for' | 'to'])"
        ),
        check: given,
        certainty: Certainty::Weak,
        yes: &["[UNICEF] receives a grant [to] study tides", "[UNESCO] wins [$75,000] research grant [for] clinics"],
        no: &["UNICEF receives visitors", "UNICEF receives grant managers"],
        ..RULE
    },
];
