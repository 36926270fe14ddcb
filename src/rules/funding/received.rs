//! From the side of who gets it: `Y received $5m from X for Z`.

use super::super::View;
use super::super::{RULE, Rule};
use super::check::given;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;

/// The name received is itself a grant: `the Marsden Fund Grant`, `a Rhodes Scholarship`.
fn grant_name(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "scheme").or_else(|| v.slot(m, "funder")) else { return false };
    let last = v.words(a, b).rsplit(' ').next().unwrap_or("").to_ascii_lowercase();
    matches!(last.as_str(), "grant" | "grants" | "scholarship" | "fellowship" | "bursary" | "fund" | "scholarships") && given(v, m)
}

/// A named grant, not a prize: `the Marsh Hill Fellowship from ACME`.
fn grant_named(v: &View<'_, '_>, m: &Match) -> bool {
    let end = v.slot(m, "funder").map_or(m.end, |(a, _)| a);
    let word = |s: u32| v.words(s, s + 1).rsplit(' ').next().unwrap_or("").to_ascii_lowercase();
    let grant = |s: u32| {
        matches!(word(s).as_str(), "grant" | "grants" | "scholarship" | "scholarships" | "fellowship" | "fellowships" | "bursary" | "fund" | "studentship")
    };
    (m.start..end).any(grant) && given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "received-gift-of-sum",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['has' | 'have' | 'had' | 'also' | 'recently' | 'just' | 'today' | DATE]{0,3} ['received' | 'receives' | 'secured' | 'announced' | 'announces' | 'accepted' | 'landed' | 'celebrates' | 'celebrated']) ['the' | 'a' | 'an' | 'its' | 'their' | 'one'] ![FullStop | Para | Comma | Semi | Colon | MONEY | 'from' | 'by']{0,5} ['gift' | 'grant' | 'donation' | 'bequest' | 'contribution' | 'pledge' | 'award'] ![FullStop | Para | Semi | MONEY | 'from' | 'by' | PER]{0,9} [Colon | Comma | Dash] ",
            about!(),
            " (?<money> MONEY) ",
            kind_of!(),
            " ['from' | 'by'] ",
            few_payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        yes: &[
            "The school [has received] the largest gift in its history: [$25 million] from [UNICEF].",
            "[UNESCO] [announced] its biggest donation yet, [$9,000] from the [World Bank] [for] books.",
        ],
        no: &["The school received the largest bill in its history: $25 million from UNICEF.", "The school received a gift in May."],
        ..RULE
    },
    Rule {
        name: "received-from",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'were' | 'been' | 'has' | 'have' | 'had' | 'will' | 'also' | 'each' | Adverb]{0,3} (['received' | 'receives' | 'receive' | 'receiving' | 'netted' | 'secured' | 'secures' | 'won' | 'wins' | 'obtained' | 'awarded' | 'gets' | 'raised' | 'raises' | 'attracted' | 'gained' | 'granted' | 'given' | 'got' | 'announced' | 'announces' | 'announce' | 'unveiled' | 'celebrates' | 'celebrated' | 'acknowledges' | 'acknowledged' | 'accepted' | 'accepts' | 'lands' | 'landed' | 'welcomes' | 'welcomed' | 'borrowed' | 'borrows' | 'borrow' | 'bagged' | 'bags' | 'garnered' | 'scooped' | 'scoops' | 'clinched' | 'pocketed' | 'tapped'] | ['drawn' | 'drew' | 'drawing' | 'brought' | 'brings' | 'pulled' | 'picked'] ['down' | 'in' | 'up'])) ",
            about!(),
            " ([(Adjective | DURATION | Num | NumWord | NumberWord) & !Function]{1,2} Comma)? ((?<money> MONEY) (['in' | 'of' | 'as' | 'worth'] ('a' | 'an' | 'of')?)? ",
            kind_of!(),
            " | ",
            kind_of!(),
            " [",
            grants!(),
            " | 'investment' | 'support' | 'backing' | 'sponsorship' | 'capital' | 'legacy' | 'contribution' | 'cheque' | 'check' | 'pledge'] (",
            worth!(),
            " (?<money> MONEY))?) ['provided']? ['from' | 'by' | 'through' | 'under' | 'via'] ",
            listed!(),
            " ",
            payers!(),
            " (Comma? ['and' | 'among'] 'many'? ('others' | 'other' ['investors' | 'donors' | 'funders' | 'backers' | 'partners' | 'sponsors']))?",
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        priority: 2,
        yes: &[
            "The course [receives] support from [UNICEF].",
            "[UNICEF] [has received] a grant from [UNESCO] [for] schools",
            "[UNICEF] [won] [$5 million] in new funding from the [World Bank] [to] help",
            "[UNICEF] [has raised] [$9 million] from the [World Bank] and others [to] open clinics.",
            "The project [has been awarded] [€2m] by [UNESCO]",
        ],
        no: &["UNICEF received a letter from UNESCO", "UNICEF raised funds for UNESCO", "UNICEF won $5 million in damages from UNESCO"],
        ..RULE
    },
    Rule {
        name: "includes-sum-from",
        pattern: concat!(
            "['include' | 'includes' | 'included' | 'including' | 'plus' | 'comprises' | 'comprising' | 'combines'] ",
            about!(),
            " (?<money> MONEY) (['in' | 'of'] ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            support!(),
            "])? ['from' | 'by'] ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        yes: &["The package includes [$5 million] from the [World Bank] [for] schools.", "including [€2m] in funding from [UNICEF]"],
        no: &["including $5 million from sales", "It includes maps from UNICEF."],
        ..RULE
    },
    Rule {
        name: "receives-body-grant",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'has' | 'have' | 'will' | 'been' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'secured' | 'secures' | 'won' | 'wins' | 'awarded' | 'gets' | 'get' | 'win' | 'secure' | 'receiving' | 'winning' | 'securing' | 'lands' | 'landed' | 'land' | 'bags' | 'bagged' | 'nets' | 'netted' | 'scoops' | 'scooped' | 'obtains' | 'obtained' | 'attracts' | 'attracted' | 'gains' | 'gained' | 'earns' | 'earned' | 'accepts' | 'accepted' | 'celebrates' | 'celebrating' | 'welcomes']) ['a' | 'an' | 'the' | 'its' | 'his' | 'her']? (?<money> MONEY)? [(Adjective | Num | NumberWord) & !Function]{0,3} (?<funder> [ORG | OTHER]) (?<money> MONEY)? ",
            "[(Noun | Adjective | Capital) & !Function | 'up']{0,5} ['grant' | 'grants' | 'funding' | 'fellowship' | 'fellowships' | 'scholarship' | 'scholarships' | 'bursary' | 'bursaries' | 'studentships' | 'backing' | 'sponsorship' | 'subsidy' | 'loan' | 'loans' | 'donation'] (",
            worth!(),
            " (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        priority: 2,
        yes: &["[UNESCO] [receives] [$10,000] [UNICEF] grant [for] schools", "She [was awarded] a [World Bank] research grant"],
        no: &["UNESCO won a UNICEF prize", "UNESCO received the UNICEF letter."],
        ..RULE
    },
    Rule {
        // `Acme Confirms Ann Holt Donation`, `receives a National Foundation Research Award`: prizes are no grants, so who awards must be one that gives.
        name: "receives-gift-of-name",
        pattern: "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'has' | 'have' | 'will' | 'been' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'secured' | 'secures' | 'won' | 'wins' | 'gets' | 'lands' | 'landed' | 'accepts' | 'accepted' | 'confirms' | 'confirmed' | 'welcomes' | 'welcomed' | 'celebrates' | 'celebrated']) ['a' | 'an' | 'the' | 'its']? (?<money> MONEY)? [Adjective & !Function]{0,2} (Honorific Dot?)? (?<funder> [ORG | PER]) (Open ![Close | Para]{1,4} Close)? (?<money> MONEY)? (OTHER | [(Noun | Adjective | Capital) & !Function]{0,4} (['in' | 'and' | 'for' | 'of' | Amp] [Capital & !Function]{1,4}){0,2} (Open ![Close | Para]{1,4} Close)? ['donation' | 'gift' | 'award' | 'awards' | 'sponsorship' | 'bequest' | 'contribution']) ('of' (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?",
        check: |v, m| {
            let other = (m.start..m.end).find(|s| v.kind(*s) == Some(Kind::Other));
            let named = |s: u32| {
                v.words(s, s + 1)
                    .rsplit(' ')
                    .next()
                    .is_some_and(|w| matches!(w, "Award" | "Awards" | "Grant" | "Grants" | "Gift" | "Donation" | "Fellowship" | "Fellowships"))
            };
            if other.is_some_and(|s| !named(s)) {
                return false;
            }
            let award = other.is_some() || (m.start..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"award" | b"awards"));
            let gives = |w: &str| {
                matches!(
                    w,
                    "Foundation"
                        | "Fund"
                        | "Endowment"
                        | "Trust"
                        | "Government"
                        | "Ministry"
                        | "Department"
                        | "Agency"
                        | "Council"
                        | "Institutes"
                        | "Commission"
                        | "NSF"
                        | "NIH"
                )
            };
            let giver = v.slot(m, "funder").is_some_and(|(a, b)| v.kind(a) == Some(Kind::Org) && v.words(a, b).split(' ').any(gives));
            (!award || giver) && given(v, m)
        },
        certainty: crate::record::Certainty::Likely,
        priority: 1,
        yes: &[
            "[UNESCO] [confirms] Mr. [Peter Marsh] donation",
            "[UNESCO] [receives] a [National Science Foundation] award",
            "[UNESCO] [welcomes] [$5,000] [World Bank] gift [for] schools",
        ],
        no: &["UNESCO won a UNICEF award.", "UNESCO welcomes Peter Marsh."],
        ..RULE
    },
    Rule {
        name: "receives-named-grant",
        pattern: "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'has' | 'have' | 'will' | 'been' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'secured' | 'secures' | 'won' | 'wins' | 'awarded' | 'gets']) ['a' | 'an' | 'the' | 'its']? (?<money> MONEY)? (ORG Poss?)? (?<scheme> OTHER) (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?",
        check: grant_name,
        priority: 1,
        certainty: crate::record::Certainty::Weak,
        yes: &["[UNESCO] [receives] [$10,000] [Oxley Research Grant] [for] schools", "She [was awarded] a [Marsh Hill Scholarship]."],
        no: &["UNESCO won the Orwell Award.", "She received a Nobel Prize."],
        ..RULE
    },
    Rule {
        name: "receives-named-grant-from",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'has' | 'have' | 'will' | 'been' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'secured' | 'secures' | 'won' | 'wins' | 'awarded' | 'gets']) ['a' | 'an' | 'the' | 'its' | 'his' | 'her']? [(Adjective | Honorific | DATE) & !Function]{0,3} (OTHER | [Cap & !Function]{1,6} ['grant' | 'grants' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary']) (",
            worth!(),
            " (?<money> MONEY))? ['from' | 'by'] ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: grant_named,
        priority: 2,
        yes: &[
            "She [was awarded] the Marsh Hill Fellowship from the [World Bank].",
            "[UNESCO] [has received] an Oxley Research Grant from [UNICEF] [for] schools",
        ],
        no: &["She won the Orwell Award from UNICEF.", "She was awarded a prize by UNESCO."],
        ..RULE
    },
    Rule {
        name: "is-grant-recipient",
        pattern: "(?<before> ['is' | 'was' | 'are' | 'were' | 'been']) ['a' | 'an' | 'the' | 'both']? [(Adjective | Ordinal | DATE | Num) & !Function]{0,2} (?<funder> [ORG | OTHER]) [(Noun | Adjective) & !Function]{0,2} ['recipient' | 'recipients' | 'grantee' | 'grantees']",
        check: grant_name,
        yes: &["She [was] a [Marsh Hill Scholarship] recipient in May.", "Both teams [are] [Oxley Research Fund] recipients."],
        no: &["She is an Orwell Award recipient.", "She is the recipient of a medal."],
        ..RULE
    },
];
