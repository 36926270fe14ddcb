//! `X awards $5m to Y for Z`, `X funds Z`, `X is investing in Z`.

use super::super::{RULE, Rule};
use super::check::{given, grants, hands_over, invests, verb};
use crate::text::class::Class;

/// Forms of verbs that hand over money.
macro_rules! give {
    () => {
        "['award' | 'awards' | 'awarded' | 'awarding' | 'grant' | 'grants' | 'granted' | 'granting' | 'give' | 'gives' | 'gave' | 'given' | 'giving' | 'donate' | 'donates' | 'donated' | 'donating' | 'pledge' | 'pledges' | 'pledged' | 'pledging' | 'commit' | 'commits' | 'committed' | 'committing' | 'contribute' | 'contributes' | 'contributed' | 'contributing' | 'allocate' | 'allocates' | 'allocated' | 'allocating' | 'provide' | 'provides' | 'provided' | 'providing' | 'earmark' | 'earmarks' | 'earmarked' | 'distribute' | 'distributes' | 'distributed' | 'distributing' | 'disburse' | 'disbursed' | 'approve' | 'approves' | 'approved' | 'loan' | 'loaned' | 'lend' | 'lends' | 'lent' | 'lending' | 'gift' | 'gifts' | 'gifted' | 'inject' | 'injects' | 'injected' | 'injecting' | 'channel' | 'channels' | 'channelled' | 'channeled' | 'bequeathed' | 'advanced' | 'dedicate' | 'dedicates' | 'dedicated' | 'devote' | 'devotes' | 'devoted' | 'extend' | 'extends' | 'extended' | 'extending' | 'offer' | 'offers' | 'offered' | 'offering' | 'deliver' | 'delivers' | 'delivered' | 'delivering' | 'release' | 'releases' | 'released' | 'mobilise' | 'mobilised' | 'mobilize' | 'mobilized' | 'assign' | 'assigned' | 'send' | 'sends' | 'sent']"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "gives-sum",
        pattern: concat!(
            subject!(),
            " ",
            give!(),
            " ",
            about!(),
            " ",
            kind_of!(),
            " Comma? (",
            worth!(),
            ")? (?<money> MONEY) ('worth' 'of')? ('and' MONEY)? [(Noun | Adjective | Gerund | Lower & !Common) & !Function]{0,4} [Adverb & !Function]? ",
            "(['of' | 'in' | 'as'] ['a' | 'an']? ([(Noun | Adjective | Demonym | Gerund) & !Function] | 'and' | 'in' Hyphen? 'kind'){1,6})? ",
            when!(),
            " ('from' ['its' | 'the' | 'a' | 'their'] [OTHER | Capital | Noun | Adjective]{1,5} (Open ![Close | Para]{1,4} Close)?)? (['to' | 'through'] 'the'? (?<recipient> [ORG | PER]))? ",
            when!(),
            " 'each'? ((?<after> ",
            towards!(),
            ") | Comma (?<after> 'to'))?"
        ),
        check: hands_over,
        priority: 1,
        yes: &[
            "[UNICEF] awarded [$5 million] [to] schools",
            "[UNICEF] will give [$9,000] each [to] six schools",
            "The [World Bank] is also providing more than [$3m] in emergency aid [for] farmers",
            "[UNESCO] has given a grant worth [$8,000] to [UNICEF] [for] books",
            "[Japan] will contribute an additional [$45 million] [to] help",
            "[UNICEF], which has generously donated [$7,000] [to] help",
            "[UNICEF] will give [$7,000] in cash and in-kind donations [to] help",
            "[UNICEF] pledged to donate [$10 million] worth of maps [to] schools",
            "[It] has pledged [$5m] [for] schools",
            "[the foundation] has agreed to provide a further [$9 million] [to] help",
        ],
        no: &[
            "UNICEF has been awarded $5 million",
            "A UNICEF grant worth $5 million helps",
            "UNICEF paid a $5 million fine",
            "UNICEF was awarded a contract worth $5 million",
            "UNICEF provides care",
            "UNICEF gave $5 million in damages",
            "It was awarded $5 million",
        ],
        ..RULE
    },
    Rule {
        name: "person-gives-sum",
        pattern: concat!(
            "((?<funder> PER) ['and' | Amp])? (?<funder> PER) ",
            aux!(),
            " ['donate' | 'donates' | 'donated' | 'donating' | 'pledged' | 'pledges' | 'gave' | 'gives' | 'contributed' | 'gifted' | 'bequeathed'] ",
            about!(),
            " ",
            kind_of!(),
            " (",
            worth!(),
            ")? (?<money> MONEY) [(Noun | Adjective) & !Function]{0,3} (?<after> ",
            towards!(),
            ")?"
        ),
        check: hands_over,
        priority: 1,
        yes: &["[Ban Ki-moon] donated [$5 million] [to] schools", "[Ban Ki-moon] has pledged [$3m]"],
        no: &["Ban Ki-moon announced $5 million for schools", "Ban Ki-moon was fined $5"],
        ..RULE
    },
    Rule {
        name: "gives-body-sum",
        pattern: concat!(
            subject!(),
            " ['award' | 'awards' | 'awarded' | 'grant' | 'grants' | 'granted' | 'give' | 'gives' | 'gave' | 'given' | 'lent' | 'lends' | 'offers'] ('the'? (?<recipient> [ORG | PER | LOC] | [Caps | CapShape]{1,4}) | (?<whom> ['the' | 'its' | 'each']? [(Noun | Adjective) & Lower & !Function]{1,3}) (['at' | 'from' | 'in'] 'the'? [ORG | LOC])?) ",
            about!(),
            " ",
            kind_of!(),
            " (",
            worth!(),
            ")? (?<money> MONEY) ",
            "[(Noun | Adjective) & !Function]{0,3} ",
            when!(),
            " (?<after> ",
            towards!(),
            ")?"
        ),
        check: hands_over,
        priority: 2,
        yes: &[
            "[UNESCO] awarded [UNICEF] [$812,340] over four years [to] assist schools",
            "The [World Bank] gave [UNICEF] a grant of [$5m]",
            "[UNICEF] awarded [researchers] at UNESCO [$9 million] [to] study tides",
        ],
        no: &["UNESCO told UNICEF of $5 million", "UNICEF gave UNESCO help"],
        ..RULE
    },
    Rule {
        name: "gives-grant",
        pattern: concat!(
            subject!(),
            " ['award' | 'awards' | 'awarded' | 'give' | 'gives' | 'gave' | 'make' | 'makes' | 'made' | 'making' | 'provide' | 'provides' | 'provided' | 'providing' | 'offer' | 'offers' | 'offered' | 'offering' | 'commit' | 'commits' | 'committed' | 'committing' | 'donate' | 'donates' | 'donated' | 'contribute' | 'contributes' | 'contributed' | 'dedicate' | 'dedicates' | 'dedicated' | 'allocate' | 'allocates' | 'allocated' | 'renews' | 'renewed' | 'extends' | 'extended' | 'continues' | 'continued'] ['a' | 'an' | 'its' | 'the' | 'this' | 'these' | 'several' | 'up']? ([Lower & !Function]{1,3} Comma?){0,3} ['and' | 'or']? ",
            kind_of!(),
            " (['grant' | 'grants' | 'donation' | 'donations' | 'funding' | 'funds' | 'money' | 'scholarship' | 'scholarships' | 'bursary' | 'bursaries' | 'sponsorship' | 'fellowship' | 'fellowships' | 'subsidies' | 'subsidy' | 'financing' | 'finance' | 'capital' | 'loans' | 'stipends' | 'stipend' | 'sponsorships' | 'studentships' | 'endowments'] | ['financial' | 'material' | 'monetary'] ['support' | 'assistance' | 'aid']) (",
            worth!(),
            " (?<money> MONEY))? [Adverb & !Function | DURATION]? ('and' [(Noun | Gerund | Lower & !Common) & Lower & !Function]{1,2})? ('to' 'the'? (?<recipient> [ORG | PER]))? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'of'])"
        ),
        check: grants,
        yes: &[
            "[UNICEF] awarded a research grant [to] schools",
            "The [World Bank] provides funding [for] clinics",
            "[UNESCO] offers scholarships worth [$500] [to] students",
            "[UNICEF] commits significant funds [to] care",
            "[UNESCO], which has awarded this scholarship annually [to] students",
        ],
        no: &["UNICEF announced a meeting for donors", "UNICEF was given a grant", "UNICEF needs funding for schools", "UNICEF made a gift of books"],
        ..RULE
    },
    Rule {
        name: "announces-sum-for",
        pattern: concat!(
            "(?<funder> [ORG | LOC]) ",
            aside!(),
            " ['has' | 'have' | 'today' | 'also' | DATE | Adverb]{0,3} ['announces' | 'announced' | 'announcing' | 'unveils' | 'unveiled'] [DATE | 'today']? ",
            about!(),
            " [Num | NumWord]? ",
            kind_of!(),
            " (",
            worth!(),
            ")? (?<money> MONEY) (",
            "(('in' | 'of') [(Noun | Adjective | Gerund) & Lower & !Function]{1,3} | [(Noun | Adjective) & Lower & !Function]{0,2} ['grant' | 'grants' | 'award' | 'gift'])? 'to' 'the'? (?<recipient> [ORG | PER]) (?<after> 'in' 'support' 'of' | ['for' | 'to'])? | ",
            "('in' [(Noun | Adjective | Gerund) & Lower & !Function]{1,3})? (?<after> 'for') | ('in' [(Noun | Adjective | Gerund) & Lower & !Function]{1,3})? (?<after> 'to') [Verb & !Function])"
        ),
        check: given,
        certainty: crate::record::Certainty::Likely,
        yes: &[
            "[UNICEF] today announced a [$2 million] grant to [UNESCO] [to] build schools.",
            "The [World Bank] announced [$30 million] [for] six projects.",
            "[UNESCO] today announced 14 grants totaling [$2.6 million] [to] expand schools.",
        ],
        no: &["UNICEF announced $30 million in sales for May.", "UNICEF announced a $2 million grant from UNESCO."],
        ..RULE
    },
    Rule {
        name: "supports-through-grants",
        pattern: concat!(
            "['through' | 'with'] ![FullStop | Para | Semi | QuoteOpen | Quote | ORG | 'from' | 'of']{0,8} ['grants' | 'scholarships' | 'funding' | 'donations' | 'bursaries' | 'fellowships' | 'sponsorships'] ![FullStop | Para | Semi | QuoteOpen | Quote | 'from' | 'of']{0,6} Comma 'the'? ((?<funder> [ORG]) | (?<anaphor> 'it' | 'we' | ",
            body!(),
            ")) [Adverb]{0,2} (?<after> ['support' | 'supports' | 'supported' | 'help' | 'helps' | 'helped' | 'supporting' | 'helping'])"
        ),
        check: given,
        certainty: crate::record::Certainty::Likely,
        yes: &[
            "Through lectures and small grants, [UNICEF] [supports] young teachers.",
            "With camps, books, and scholarships for girls, [the foundation] actively [helps] pupils.",
        ],
        no: &["Through lectures, UNICEF supports young teachers.", "With funding from UNESCO, UNICEF supports teachers."],
        ..RULE
    },
    Rule {
        name: "announces-own-sum",
        pattern: concat!(
            subject!(),
            " ['make' | 'makes' | 'made' | 'making' | 'announce' | 'announces' | 'announced' | 'unveiled' | 'unveils' | 'launched' | 'launches' | 'offer' | 'offers' | 'offered' | 'offering' | 'created' | 'creates' | 'established' | 'establishes' | 'establishing' | 'initiated' | 'initiates' | 'initiating' | 'launching' | 'introduced' | 'started'] [DATE | 'today']? ",
            about!(),
            " ",
            kind_of!(),
            " (?<money> MONEY) ('in' [Lower & !Stop]{1,4})? ([Lower & !Function] | Hyphen | 'and' | Num){0,4} ['contribution' | 'contributions' | 'donation' | 'donations' | 'investment' | 'investments' | 'commitment' | 'pledge' | 'gift' | 'gifts' | 'scholarship' | 'scholarships' | 'sponsorship' | 'grant' | 'grants' | 'package' | 'fund' | 'facility' | 'endowment' | 'bursary'] (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward' | 'in' | 'into'])"
        ),
        check: given,
        priority: 1,
        yes: &[
            "[UNICEF] announced a [$5,000] contribution [to] schools",
            "[UNESCO] will make [$7,000] in cash and in kind donations [to] six clinics",
            "Every year, [UNICEF] offers a one-year [$900] scholarship [to] a student",
            "[UNESCO] has established a [$10 million] fund [to] support farms",
        ],
        no: &["UNICEF announced a $5 million loss in May", "UNESCO made $5 million in sales", "UNESCO announced talks on a $5 million gift"],
        ..RULE
    },
    Rule {
        name: "supports-with-sum",
        pattern: concat!(
            subject!(),
            " ['provide' | 'provides' | 'provided' | 'providing' | 'support' | 'supports' | 'supported' | 'supporting' | 'help' | 'helps' | 'helped' | 'assist' | 'assists' | 'assisted' | 'back' | 'backs' | 'backed' | 'backing'] ('the'? (?<recipient> [ORG | PER]) | (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'with']{1,8})) 'with' ",
            about!(),
            " ",
            kind_of!(),
            " (",
            worth!(),
            ")? (?<money> MONEY)"
        ),
        check: given,
        priority: 1,
        yes: &["[UNICEF] will provide [UNESCO] with [$20,000] for books.", "[UNESCO] is also supporting [the growth of clinics] with a [$8 million] grant."],
        no: &["UNICEF supports schools with staff and $5", "UNICEF is supported with $5 million"],
        ..RULE
    },
    Rule {
        name: "increases-funding",
        pattern: concat!(
            subject!(),
            " ['increased' | 'increases' | 'increase' | 'increasing' | 'doubled' | 'doubles' | 'doubling' | 'boosted' | 'boosts' | 'boost' | 'expanded' | 'expands' | 'expanding' | 'lifted' | 'lifts'] ['its' | 'their' | 'the']? [(Adjective | Noun | Gerund) & !Function]{0,2} ['funding' | 'aid' | 'grants' | 'sponsorship' | 'contribution' | 'contributions'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'of']) (![FullStop | Para | MONEY]{1,12} 'by' ",
            about!(),
            " ['estimated']? (?<money> MONEY))?"
        ),
        check: |v, m| {
            // `Acme increases total funding to $9 million`: what it has got.
            let total = (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s) == b"total") && v.slot(m, "after").is_some_and(|(a, _)| v.lower(a) == b"to");
            !total && given(v, m)
        },
        yes: &["[UNICEF] has doubled its funding [for] schools.", "[Japan] increased funding [for] its relief work by an estimated [$14 million]."],
        no: &["UNICEF urged them to increase funding for schools", "UNESCO increased its staff for May"],
        ..RULE
    },
    Rule {
        name: "its-investment-of",
        pattern: concat!(
            "(?<funder> ORG) ![Para | FullStop | ORG | PER | Semi | QuoteOpen | Quote]{1,8} ['its' | 'our' | 'their'] ",
            about!(),
            " [(Noun | Adjective | VerbPast | Adverb) & !Function]{0,2} (?<money> MONEY) 'in'? [(Noun | Adjective | 'and') & !(Function & !'and')]{0,4} ['investment' | 'investments' | 'contribution' | 'commitment' | 'donation' | 'pledge' | 'grant' | 'funding'] (?<after> ",
            towards!(),
            ")"
        ),
        check: given,
        yes: &[
            "[UNICEF] is speeding up its more than [$90 million] investment [to] expand care",
            "[UNESCO] to Double Its [$5 Million] Donation [to] Schools",
            "[UNICEF] delivers on our previously announced [$5 billion] investment [to] build clinics",
        ],
        no: &["UNICEF will lose its $5 million surplus", "UNICEF met and the council kept its $5 million reserve"],
        ..RULE
    },
    Rule {
        name: "plans-to-invest",
        pattern: concat!(
            "(?<funder> ORG) Poss? [(Noun | Adjective | Adverb | VerbPast | DATE) & !Function]{0,3} ['plan' | 'plans' | 'strategy' | 'commitment' | 'decision' | 'pledge' | 'intention' | 'intends' | 'committed' | 'expects' | 'planning'] 'to' ([Verb & !Function] ['on' | 'to' | 'in'])? (['invest' | 'reinvest' | 'investing' | 'reinvesting'] ",
            about!(),
            " (?<money> MONEY)? | ['donate' | 'contribute' | 'give' | 'provide' | 'spend'] ",
            about!(),
            " (?<money> MONEY)) (?<after> ['in' | 'into' | 'to' | 'on'])"
        ),
        check: given,
        yes: &[
            "[UNICEF]'s plans to invest over [$170 million] [to] build schools",
            "[UNESCO]'s decision to keep on investing [in] its core",
            "The [World Bank] plans to invest [in] rail",
        ],
        no: &["UNICEF plans to meet in May", "parents who plan to invest in UNICEF"],
        ..RULE
    },
    Rule {
        name: "grows-with-investment",
        pattern: concat!(
            "(?<funder> ORG) (Comma ![Para | FullStop]{1,10} Comma)? ['to' | 'will' | 'has' | 'is']? [Verb & !Function & !Speech] ![Para | FullStop | ORG | PER | Semi | QuoteOpen | Quote]{1,10} (?<before> ['with' | 'through']) ",
            about!(),
            " [Adjective]? (?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} ['investment' | 'expansion']"
        ),
        check: given,
        yes: &["[UNICEF] Expands Warehouse in Nairobi [With] [€40 Million] Investment", "[UNESCO] will upgrade its library [with] a [$5 million] investment."],
        no: &["UNICEF met the board with a $5 million gap", "People grow with a $5 million investment"],
        ..RULE
    },
    Rule {
        name: "grant-of-body-supports",
        pattern: concat!(
            "(?<funder> [ORG | OTHER]) [(Noun | Adjective) & !Function]{0,1} ['grant' | 'grants' | 'funding' | 'money' | 'funds' | 'scholarship' | 'assistance' | 'aid' | 'donation' | 'donations' | 'gift' | 'investment' | 'sponsorship' | 'contribution' | 'loan' | 'loans' | 'endowment' | 'scholarships' | 'fellowship' | 'award'] ",
            does!()
        ),
        check: given,
        yes: &["The [UNICEF] grant will [fund] the clinic.", "[World Bank] funding is directly [supporting] three teams."],
        no: &["The UNICEF grant team will support schools.", "UNICEF will fund the clinic."],
        ..RULE
    },
    Rule {
        name: "support-of-body-allows",
        pattern: "(?<funder> [ORG | LOC]) Poss [(Adjective | Noun) & !Function]{0,2} ['support' | 'funding' | 'grant' | 'investment' | 'donation' | 'contribution' | 'generosity' | 'sponsorship'] ['will' | 'has' | 'have' | 'is']? ['allow' | 'allows' | 'allowed' | 'allowing' | 'enable' | 'enables' | 'enabled' | 'enabling' | 'helps' | 'helped' | 'lets'] ['us' | 'them' | 'it' | 'him' | 'her' | ORG]? (?<after> 'to')",
        check: given,
        yes: &["[UNICEF]'s support allows us [to] build clinics.", "The [World Bank]'s grant has enabled UNESCO [to] hire staff."],
        no: &["UNICEF's support for peace allows talks.", "UNICEF's rules allow us to meet."],
        ..RULE
    },
    Rule {
        name: "funds-something",
        pattern: concat!(
            subject!(),
            " (['helped' | 'helps' | 'help'] 'to'? | Adverb | [VerbS | VerbPast] 'and')? (['co' | 'part'] Hyphen | [RoleMod & !Noun & !Adjective & !Gerund])? (?<after> ['bankrolls' | 'co-funds' | 'co-funding' | 'co-fund' | 'co-finances' | 'co-financing' | 'bankrolling' | 'bankrolled' | 'bankroll' | 'underwrite' | 'underwriting' | 'subsidise' | 'subsidize' | 'endow' | 'endows' | 'endowed' | 'funds' | 'funded' | 'sponsors' | 'sponsored' | 'finances' | 'financed' | 'underwrites' | 'underwrote' | 'subsidises' | 'subsidizes' | 'subsidised' | 'subsidized' | 'funding' | 'fund' | 'finance' | 'sponsor' | 'sponsoring' | 'financing'])"
        ),
        check: funds,
        certainty: crate::record::Certainty::Likely,
        yes: &["[UNICEF] [funds] schools in Kenya", "The [World Bank] has [financed] over 1,900 bakeries", "[UNESCO] will [fund] the course"],
        no: &[
            "UNICEF funds were low", "UNICEF sponsored the bill", "UNICEF was funded by taxes", "The UNICEF fund", "UNICEF sponsors and staff met",
            "UNESCO funding for schools", "The U.S. Senate has sponsored the day.",
        ],
        ..RULE
    },
    Rule {
        name: "invests-in",
        pattern: concat!(
            "(?<funder> ORG) ",
            aside!(),
            " ",
            aux!(),
            " ['invest' | 'invests' | 'invested' | 'investing' | 'reinvest' | 'reinvesting'] ",
            about!(),
            " (?<money> MONEY)? [(Noun | Adjective | Adverb) & !Function]{0,2} (?<after> ['in' | 'into' | 'to'])"
        ),
        check: invests,
        yes: &[
            "[UNICEF] is actively investing [in] schools",
            "The [World Bank] invested [$5 million] [in] rail",
            "[UNESCO] to invest [€3m] [to] build schools",
        ],
        no: &["UNICEF invests in its people", "UNICEF urged others to invest in schools", "people who invest in UNICEF"],
        ..RULE
    },
    Rule {
        name: "spends-sum",
        pattern: concat!(
            subject!(),
            " ['invest' | 'invests' | 'invested' | 'investing' | 'reinvest' | 'reinvesting' | 'spend' | 'spent' | 'spending'] ",
            about!(),
            " [(Adjective | Noun) & !Function]{0,2} (?<money> MONEY) [(Noun | Adjective | Adverb) & !Function]{0,2} ",
            when!(),
            " (['through' | 'under' | 'from'] ['the' | 'its']? [ORG | OTHER | Capital | Noun]{1,4} Comma?)? ",
            when!(),
            " (?<after> ['in' | 'into' | 'to' | 'on' | 'toward' | 'towards'])"
        ),
        check: given,
        certainty: crate::record::Certainty::Likely,
        yes: &[
            "[We] have invested more than [$5 million] [in] rail",
            "[The company] plans to invest [€3m] [to] build schools",
            "[UNICEF] will spend [$9 million] [on] its clinic",
        ],
        no: &["It urged others to invest $5 million in schools", "We have invested in people"],
        ..RULE
    },
];

/// A noun form as a verb needs an auxiliary; a passive is none.
fn funds(v: &super::super::View<'_, '_>, m: &crate::tape::automaton::Match) -> bool {
    let Some((at, _)) = v.slot(m, "after") else { return false };
    let word = v.lower(at);
    let compound = at.checked_sub(1).is_some_and(|b| v.shape(b) == crate::text::token::Shape::Hyphen);
    let Some(before) = at.checked_sub(if compound { 3 } else { 1 }) else { return false };
    let previous = v.lower(before);
    let plain = v.kind(before).is_some();
    let base = matches!(word, b"fund" | b"finance" | b"sponsor" | b"bankroll" | b"co-fund" | b"underwrite" | b"subsidise" | b"subsidize" | b"endow");
    let ing = matches!(word, b"funding" | b"financing" | b"sponsoring" | b"underwriting" | b"co-funding" | b"co-financing" | b"bankrolling");
    let passive = Class::Be.holds(previous);
    let led = matches!(previous, b"to" | b"will" | b"would" | b"help" | b"helps" | b"helped" | b"also" | b"have" | b"has" | b"had");
    let fits = if base {
        led && previous != b"has"
    } else if ing {
        passive
    } else {
        !passive && (plain || previous != b"to")
    };
    // `The Senate has sponsored the resolution`: what is moved there.
    let moved = word.starts_with(b"sponsor")
        && v.slot(m, "funder").is_some_and(|(_, b)| matches!(v.last(b - 1), b"senate" | b"congress" | b"house" | b"parliament" | b"assembly" | b"legislature"));
    fits && !moved && verb(v, m)
}
