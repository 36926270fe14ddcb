//! Who backs a thing, said in other ways than that it funds it: thanks, sponsors, investors, prizes, a body's commitment, the lead of a list of grants.

use super::super::{RULE, Rule, View};
use super::check::{given, material, no_law, sponsored_side};
use super::party::paid_by_name;
use super::sequel::sequel;
use super::who::{donates, shares};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// Becomes a sponsor, and of no bill.
fn sponsor(v: &View<'_, '_>, m: &Match) -> bool {
    shares(v, m) && no_law(v, m)
}

/// Supports what is no view; members and promises are of other support: `a supporting member`, `is committed to supporting the people of`.
fn supports(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, next)) = v.slot(m, "verb") else { return false };
    let other = |s: u32| v.kind(s).is_none() && matches!(v.lower(s), b"member" | b"members" | b"role" | b"roles" | b"vision" | b"documents" | b"materials");
    let promised = verb > 1 && v.lower(verb - 1) == b"to" && v.kind(verb - 2).is_none() && v.lower(verb - 2) == b"committed";
    !promised && !(next..next + 4).any(other) && shares(v, m) && no_law(v, m)
}

/// A thing and no honour, no help in words.
fn thing_received(v: &View<'_, '_>, m: &Match) -> bool {
    let none = v.slot(m, "gift").is_none_or(|(a, b)| (a..b).any(|s| v.kind(s).is_some() || v.is(s, Class::HonourOfABacker)));
    !none && given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "acknowledges-support-from",
        pattern: concat!(
            "((?<recipient> [ORG | OTHER])? ['has' | 'have' | 'also' | Adverb]{0,2} ['acknowledge' | 'acknowledges' | 'acknowledged' | 'acknowledging' | 'appreciate' | 'appreciates' | 'appreciated'] | ['grateful' | 'thankful' | 'gratitude' | 'appreciation' | 'thanks' | 'acknowledgment' | 'acknowledgement'] ['for' | 'of']) ['the' | 'their' | 'its' | 'your' | 'all']? ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            support!(),
            "] (['and' | Comma] [(Noun | Adjective | Gerund) & !Function]{1,2} ('and' [(Noun | Adjective) & !Function]{1,2})?)? ((?<after> 'in' 'support' 'of' | ['for' | 'to']) ![FullStop | Para | Comma | 'from' | 'by' | 'of']{1,6})? ['provided' | 'received' | 'given']? ['from' | 'of' | 'by'] ",
            payers!()
        ),
        check: material,
        certainty: Certainty::Likely,
        yes: &[
            "The [World Bank] gratefully acknowledges the support of [UNESCO].",
            "The authors acknowledge support from [UNICEF] and the [World Bank].",
            "We are grateful for the generous help and financial support of [UNESCO].",
        ],
        no: &["They acknowledge mistakes by UNICEF.", "We are grateful for the support of our members."],
        ..RULE
    },
    Rule {
        name: "thanks-for-sum",
        pattern: concat!(
            "(['thank' | 'thanked' | 'thanks' | 'thanking'] 'to'? | ['grateful' | 'thankful' | 'indebted' | 'gratitude' | 'appreciation'] 'to') ",
            payers!(),
            " 'for' ['its' | 'their' | 'his' | 'her' | 'a' | 'the' | 'an']? (",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            loans!(),
            "] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) | ",
            about!(),
            " (?<money> MONEY) ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            loans!(),
            "]) (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "We owe thanks to [UNICEF] for a two-year grant of [$60,000].",
            "The choir is grateful to the [World Bank] for its [$900] donation [for] a van.",
        ],
        no: &["We thank UNICEF for its help.", "Thanks to UNICEF, the fair made $900."],
        ..RULE
    },
    Rule {
        name: "sponsors-club-by-deal",
        pattern: concat!(
            "(?<funder> ORG) ",
            aside!(),
            " ",
            aux!(),
            " ['signed' | 'signs' | 'sign' | 'announced' | 'announces' | 'agreed' | 'renewed' | 'renews' | 'extended' | 'extends' | 'concluded' | 'inked'] ['a' | 'an' | 'its' | 'the' | 'new']? ",
            kind_of!(),
            " ['sponsorship' | 'sponsor' | 'naming'] 'rights'? ['deal' | 'agreement' | 'contract' | 'partnership']? ['with' | 'of'] 'the'? (?<recipient> [ORG | OTHER]) (",
            worth!(),
            " (?<money> MONEY))?"
        ),
        check: sponsored_side,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "[UNICEF] has signed a three-year sponsorship deal with the [Marlow Rugby Club] worth [$2 million].",
            "The [World Bank] renews its sponsorship agreement with the [Holt Rowing Club].",
        ],
        no: &["UNICEF signed a deal with the Marlow Rugby Club.", "UNICEF signed a sponsorship deal with the World Bank."],
        ..RULE
    },
    Rule {
        name: "acts-as-investor",
        pattern: concat!(
            "(?<verb> ['acted' | 'acts' | 'acting' | 'joined' | 'joins' | 'joining' | 'came' | 'participated' | 'participates' | 'serves' | 'served']) ('in' | 'on' 'board')? 'as' ['a' | 'an' | 'the']? [(Noun | Adjective | RoleMod) & !Function]{0,3} ['investor' | 'lender' | 'sponsor' | 'funder' | 'donor' | 'backer' | 'guarantor'] (Comma? 'with' ",
            about!(),
            " ",
            kind_of!(),
            " (",
            worth!(),
            ")? (?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} (?<after> 'in' 'support' 'of' | ['to' | 'in' | 'for'])? | (?<after> ['in' | 'of' | 'for']))"
        ),
        check: shares,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, a friend since May, [acted] as anchor investor with a [€30 million] commitment [to] the fund.",
            "UNICEF has [joined] as lead sponsor [of] the fair.",
        ],
        no: &["UNICEF acted as host of the fair.", "Ban Ki-moon joined as a guest of the sponsor."],
        ..RULE
    },
    Rule {
        name: "body-grant-of-sum",
        pattern: concat!(
            "['the' | 'a' | 'an' | 'this' | Start] (?<funder> ORG) [(Noun | Adjective) & Lower & !Function]{0,2} ['grant' | 'grants' | 'donation' | 'gift' | 'award' | 'loan' | 'loans' | 'sponsorship' | 'scholarship' | 'fellowship' | 'funding' | 'bursary' | 'contribution' | 'contributions' | 'investment' | 'support' | 'pledge' | 'commitment' | 'aid' | 'package' | 'subsidy'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) ",
            does!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["The [World Bank] grant of [£1.2 million] will [pay for] a new roof.", "A [UNICEF] research award worth [$9,000] will help [build] a clinic."],
        no: &["The World Bank fine of $9,000 will pay for a roof.", "The UNICEF grant will pay for a roof."],
        ..RULE
    },
    Rule {
        name: "raises-from-firms",
        of_round: true,
        pattern: concat!(
            "['raised' | 'raises' | 'raising' | 'secured' | 'attracted' | 'drew' | 'drawn'] (",
            about!(),
            " (?<money> MONEY) ",
            kind_of!(),
            ")? [(Noun | Adjective) & !Function]{0,2} 'from' ['several' | 'leading' | 'top' | 'existing' | 'new' | 'other' | 'a' | 'the' | 'number' | 'group' | 'of' | 'such' | 'prominent' | 'international' | 'local' | 'global']{0,3} [(Noun | Adjective | Demonym | LOC) & !Function]{0,3} ['firms' | 'investors' | 'funds' | 'backers' | 'companies' | 'angels' | 'banks' | 'donors' | 'foundations' | 'sponsors' | 'lenders' | 'groups' | 'institutions'] (['making' | 'investing' | 'focused' | 'specialising' | 'specializing' | 'based' | 'active' | 'across' | 'from' | 'in'] ![FullStop | Para | Comma | Semi | MONEY | PER]{1,10})? Comma? ['including' | 'such' | 'like' | 'among'] ['as' | 'them']? ",
            payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "The firm has raised from several leading investors, including [UNICEF] and the [World Bank].",
            "It attracted [$9 million] from funds investing in health such as [UNICEF], [UNESCO] and others.",
        ],
        no: &["The firm raised prices from May, including those of UNICEF.", "It drew crowds from towns including UNICEF."],
        ..RULE
    },
    Rule {
        name: "hands-out-list",
        pattern: concat!(
            "('through' ['the' | 'its'] (?<funder> ORG) Comma 'the'? [ORG | Noun | 'it' | 'we'] | ",
            payer!(),
            ") ",
            aside!(),
            " ",
            aux!(),
            " ['awarding' | 'awarded' | 'awards' | 'giving' | 'gave' | 'donating' | 'donated' | 'providing' | 'provided' | 'provides' | 'funding' | 'funded' | 'making' | 'made' | 'granting' | 'granted' | 'committed' | 'approved' | 'contributing' | 'contributed' | 'announced' | 'announces' | 'pledged' | 'investing'] ['the' | 'these']? 'following'? [(Noun | Adjective | Num | NumWord | NumberWord) & !Function]{0,3} (['in' | 'to' | 'for'] ![FullStop | Para | Break | MONEY | Semi | QuoteOpen]{1,8})? (?<leads> Colon)"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "The [World Bank] is awarding[:]\n* $9,000 to a choir\n",
            "Through the [World Bank], the company is donating[:]\n* $9,000 to a choir\n",
            "[UNICEF] has made the following grants to schools[:]\n\n- $900 for books\n",
        ],
        no: &["UNICEF is awarding $900 to a choir.", "They said the following: UNICEF gave."],
        ..RULE
    },
    Rule {
        name: "becomes-sponsor",
        pattern: "(?<verb> ['be' | 'been' | 'is' | 'was' | 'are' | 'were' | 'remain' | 'become' | 'becomes' | 'became' | 'becoming' | 'remains' | 'named' | 'announced' | 'confirmed' | 'unveiled'] | ['sign' | 'signs' | 'signed' | 'signing' | 'return' | 'returns' | 'returned' | 'returning' | 'come' | 'comes' | 'came' | 'coming' | 'continue' | 'continues' | 'continued' | 'join' | 'joins' | 'joined' | 'joining' | 'step' | 'steps' | 'stepped' | 'partner' | 'partners' | 'partnered' | 'serve' | 'serves' | 'served' | 'act' | 'acts' | 'acted'] ['on' | 'up' | 'back' | 'in' | 'board' | 'forces' | 'once' | 'again' | 'aboard' | 'onboard']{0,3} 'as') ['as' | 'the' | 'a' | 'an' | 'its' | 'our' | 'new']{0,2} ((?<thing> [(Noun | Adjective | OTHER | ORG | Capital) & !Function]{1,4}) Poss)? [(Noun | Adjective | Gerund | Num | Ordinal | Capital) & !Function]{0,3} ['sponsor' | 'sponsors' | 'funder' | 'funders' | 'donor' | 'donors' | 'benefactor' | 'patron'] ((?<after> ['of' | 'for']) | [FullStop | Comma | Para | 'and' | 'until' | 'since' | 'in' | DATE])",
        check: sponsor,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, a friend since May, has [become] the [choir]'s main sponsor.", "UNICEF has [signed up as] title sponsor [of] the race."],
        no: &["UNICEF became the sponsor of the bill.", "UNICEF became host of the race."],
        ..RULE
    },
    Rule {
        name: "brought-by-sponsor",
        pattern: concat!("(?<before> ", be!(), "{0,3} 'brought' 'to' ['you' | 'us' | 'the' | 'our'] ![FullStop | Para | Comma | 'by']{0,3}) 'by' ", payers!()),
        check: paid_by_name,
        certainty: Certainty::Likely,
        yes: &["The tour [is brought to you] by [UNICEF].", "a concert [brought to the town] by [UNESCO] and the [World Bank]"],
        no: &["It was brought to the court by its owner.", "a case brought by UNICEF"],
        ..RULE
    },
    Rule {
        name: "selects-body-to-receive",
        pattern: concat!(
            subject!(),
            " ['selected' | 'selects' | 'chose' | 'chosen' | 'named' | 'picked' | 'approved' | 'choosing'] 'the'? (?<recipient> [ORG | PER | LOC]) (Open ![Close | Para]{1,6} Close)? ('to' ['receive' | 'share' | 'get'] | 'for') ",
            about!(),
            " [(Adjective | Noun) & !Function]{0,2} ((?<money> MONEY) (['award' | 'grant' | 'scholarship' | 'fellowship' | 'prize'])? | ",
            kind_of!(),
            " [",
            grants!(),
            "]) ('in' [(Noun | Adjective) & !Function]{1,3})? (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "[UNICEF] has selected [UNESCO] for a [$750,000] award [to] study tides.",
            "[UNICEF] has selected [UNESCO] to receive [$3 million] [to] build wells.",
            "The [World Bank] chose [UNICEF] to receive research funding.",
        ],
        no: &["UNICEF chose UNESCO to receive the medal.", "UNICEF was selected to receive $5 million."],
        ..RULE
    },
    Rule {
        name: "several-provide-funding",
        pattern: concat!(
            "(?<verb> ['provided' | 'provide' | 'provides' | 'providing' | 'offering' | 'contributed' | 'contribute' | 'gave' | 'offered' | 'supplied' | 'committed']) ([(Noun | Adjective | Num) & !Function] | 'and' | Comma){0,4} ([",
            grants!(),
            "] | 'financial' ['support' | 'assistance' | 'aid' | 'help' | 'backing']) (['and' | Comma | 'as'] ![FullStop | Para | Semi | MONEY | QuoteOpen | Quote | Speech | VerbPast | ORG | 'for' | 'to']{1,14})? ((?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward']) | [FullStop | Semi | Para | 'while'])"
        ),
        check: donates,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["UNICEF, UNESCO and the World Bank [provided] funding.", "UNICEF, a friend since May, [gave] core funding [for] the clinic."],
        no: &["Funding was provided for the clinic.", "UNICEF provided training."],
        ..RULE
    },
    Rule {
        name: "fund-supports",
        pattern: "(?<verb> ['supports' | 'supported' | 'supporting' | 'assists' | 'assisted' | 'sponsors' | 'backs' | 'backed']) ['the' | 'a' | 'an' | 'its' | 'our' | 'these' | 'this' | 'their' | 'over' | 'more' | 'many' | 'up' | ORG | OTHER | PER | Noun | Adjective & !Function | Gerund & !Function | Num | NumWord | NumberWord | Capital | Lower & !Common]",
        check: supports,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["The Holt Foundation, of Leeds, has since May [supported] libraries.", "The World Bank, a friend since May, [supports] 40 schools."],
        no: &["The bill was supported by parents.", "The Holt Foundation supports the ban."],
        ..RULE
    },
    Rule {
        name: "winner-receives-from",
        pattern: concat!(
            "['winner' | 'winners' | 'recipient' | 'recipients' | 'finalist' | 'finalists' | 'champion' | 'champions' | 'student' | 'students' | 'team' | 'teams' | 'family' | 'families' | 'participant' | 'participants' | 'runner' | 'runners' | 'trainee' | 'trainees' | 'pupil' | 'pupils'] ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | ORG | 'that' | 'who' | 'which']{0,6} (?<before> ['receive' | 'receives' | 'received' | 'get' | 'gets' | 'got']) (?<gift> ['a' | 'an' | 'the' | 'free' | 'two' | 'their' | Num | Noun & !Function | Adjective & !Function] ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'from' | 'by' | 'to' | 'for']{0,7}) (",
            worth!(),
            " (?<money> MONEY))? ('from' | 'donated' 'by' | 'courtesy' 'of' | 'given' 'by') ",
            few_payers!()
        ),
        check: thing_received,
        certainty: Certainty::Likely,
        yes: &["The winners will each [receive] [a watch] from [UNICEF].", "Every runner [gets] [a free shirt] courtesy of [UNESCO] and the [World Bank]."],
        no: &["The winner receives a medal from UNICEF.", "The team received a letter from UNICEF.", "Families received help from UNICEF staff."],
        ..RULE
    },
    Rule {
        name: "body-s-commitment-of",
        pattern: concat!(
            "(?<funder> [ORG | LOC]) Poss [(Noun | Adjective | Demonym | DATE) & !Function]{0,3} ['commitment' | 'pledge' | 'offer' | 'provision' | 'announcement' | 'allocation' | 'release' | 'injection' | 'promise'] 'of' (",
            about!(),
            " ",
            kind_of!(),
            " (?<money> MONEY) ('in' [(Noun | Adjective) & !Function]{1,3})? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])? | (?<thing> ['additional' | 'extra' | 'new' | 'further' | 'more' | 'free' | 'increased'] ['funding' | 'money' | 'grants' | 'aid' | 'funds' | 'financial' | 'support' | 'resources'] ![FullStop | Para | Comma | Semi]{0,8}))"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["We welcome the [World Bank]'s commitment of [$5 million] [to] schools.", "It follows [Japan]'s pledge of [further aid for farmers]."],
        no: &["We welcome Japan's commitment to peace.", "UNICEF's release of new data came in May."],
        ..RULE
    },
    Rule {
        name: "receives-sum-in-body-projects",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'were' | 'been' | 'has' | 'have' | 'had' | 'will' | 'also' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'receiving' | 'secured' | 'secures' | 'won' | 'wins' | 'awarded' | 'attracted' | 'gained']) ",
            about!(),
            " (?<money> MONEY) ['in' | 'of'] ['new' | 'the' | 'competitive']? (?<funder> ORG) (Open ![Close | Para]{1,4} Close)? (OTHER | [(Noun | Adjective | Capital) & !Function]{0,3} ['projects' | 'project' | 'awards' | 'fellowships' | 'programs' | 'programmes' | 'schemes']) (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "[UNESCO] [has received] more than [$7.6 million] in [World Bank] discovery projects.",
            "The team [won] [$9,000] in [UNICEF] awards [for] books.",
        ],
        no: &["UNESCO received $7.6 million in UNICEF orders.", "UNESCO won two UNICEF awards."],
        ..RULE
    },
    Rule {
        name: "announces-sum-in-grants",
        pattern: concat!(
            subject!(),
            " (['announce' | 'announces' | 'announced' | 'announcing' | 'made' | 'make' | 'makes' | 'making' | 'issued' | 'distributed'] [DATE | 'today']?) ",
            about!(),
            " (?<money> MONEY) (['in' | 'of' | 'worth'] 'of'?)? [(Noun | Adjective | Capital | Hyphen | Num | Gerund) & !Function]{0,4} ['grants' | 'scholarships' | 'donations' | 'bursaries' | 'fellowships' | 'gifts' | 'grant' | 'donation' | 'awards' | 'funding' | 'loans' | 'subsidies' | 'aid'] (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] has announced [$5 million] in response grants.", "The [World Bank] will make [$25 million] in grants [to] arts groups."],
        no: &["UNICEF announced $5 million in sales.", "UNICEF announced $5 million from UNESCO in grants."],
        ..RULE
    },
    Rule {
        name: "subject-makes-sum-in-grants",
        pattern: concat!(
            "(?<verb> ['make' | 'makes' | 'made' | 'making' | 'announced' | 'distributed' | 'issued']) ",
            about!(),
            " (?<money> MONEY) ['in' | 'of' | 'worth'] 'of'? [(Noun | Adjective | Capital | Hyphen | Gerund) & !Function]{0,3} ['grants' | 'scholarships' | 'donations' | 'bursaries' | 'fellowships' | 'gifts' | 'loans'] (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?"
        ),
        check: shares,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "In addition, UNICEF, UNESCO and the World Bank will [make] [$25 million] in grants [to] arts groups.",
            "UNICEF, a friend since May, has [made] [$9,000] in small donations.",
        ],
        no: &["The sum was made $5 million in grants.", "UNICEF made $25 million in sales."],
        ..RULE
    },
    Rule {
        name: "includes-grants-of",
        pattern: concat!(
            "['includes' | 'include' | 'included' | 'including' | 'comprises' | 'comprising'] (['a' | 'an' | 'the'] [(Noun | Adjective) & !Function]{0,2} ['grant' | 'donation' | 'award' | 'loan' | 'gift' | 'contribution'] | [(Noun | Adjective) & !Function]{0,2} ['grants' | 'donations' | 'awards' | 'loans' | 'gifts' | 'contributions']) ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) ('each' | 'over' DURATION)? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        yes: &["The second round includes grants of [$25,000] [to] a clinic.", "They gave much, including a donation of [$900] [for] books."],
        no: &["The price includes a fee of $25 to cover tax.", "It includes grants from UNICEF."],
        ..RULE
    },
];
