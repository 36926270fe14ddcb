//! What bodies put into things of their own or of others: stakes, works at a cost, training and help that is paid for.

use super::super::{RULE, Rule, View};
use super::check::{figure, given, invests, material, no_law};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "takes-stake-in",
        pattern: concat!(
            "(?<funder> ORG) ",
            aside!(),
            " ",
            aux!(),
            " ['take' | 'takes' | 'took' | 'taken' | 'taking' | 'acquired' | 'acquires'] 'a' ([(Noun | Adjective | Num | Percent | Hyphen) & !Function]{0,4} ('equity' | 'minority' | 'strategic') | [Adjective & !Function]? [Num | NumWord] [Percent | 'percent' | 'per'] 'cent'?) [(Noun | Adjective) & !Function]{0,2} ['stake' | 'position' | 'interest'] (?<after> 'in') ('the'? [ORG | Noun | Adjective]{1,3} 'for' (?<money> MONEY))?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] has taken a strategic stake [in] UNESCO.", "The [World Bank] takes a 10% minority stake [in] a clinic."],
        no: &["UNICEF takes an interest in schools.", "UNICEF has a stake in the matter."],
        ..RULE
    },
    Rule {
        name: "its-investment-in",
        pattern: concat!(
            "(?<funder> ORG) ",
            aux!(),
            " ['expand' | 'expands' | 'expanded' | 'expanding' | 'strengthen' | 'strengthens' | 'strengthened' | 'strengthening' | 'deepens' | 'deepened' | 'deepening' | 'deepen' | 'increase' | 'increases' | 'increased' | 'increasing' | 'double' | 'doubles' | 'doubled' | 'boosts' | 'boosted' | 'grow' | 'grows' | 'grew' | 'accelerates' | 'accelerated' | 'continue' | 'continues' | 'continued' | 'continuing' | 'announces' | 'announced' | 'delivers' | 'delivered' | 'initiated' | 'made' | 'makes' | 'making'] 'to'? [Verb & !Function]? ['its' | 'our' | 'a' | 'an' | 'on' | 'more'] [(Noun | Adjective | Gerund | Capital | Hyphen | 'and') & !(Function & !'and')]{0,4} ['investment' | 'investments'] (?<after> ['in' | 'into'])"
        ),
        check: invests,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] continues to strengthen its investment [in] Kenya.", "The [World Bank] has doubled its long-term investment [in] rail."],
        no: &["UNICEF increased its investment in its people.", "UNICEF met on its interest in Kenya."],
        ..RULE
    },
    Rule {
        name: "builds-at-cost",
        pattern: concat!(
            "((?<funder> [ORG | LOC]) | (?<anaphor> 'it' | 'we' | ",
            body!(),
            ")) ",
            aux!(),
            " ['build' | 'builds' | 'building' | 'built' | 'construct' | 'constructs' | 'constructing' | 'constructed' | 'upgrade' | 'upgrades' | 'upgrading' | 'expand' | 'expands' | 'expanding' | 'establish' | 'renovate' | 'renovated' | 'restore' | 'restored' | 'open' | 'opens' | 'opened' | 'install' | 'installs' | 'installed' | 'replace'] (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'at' | 'for' | 'by' | 'to' | 'with']{1,12}) Comma? ['at' | 'for' | 'with']? ['a' | 'an' | 'the']? [Adjective & !Function]{0,2} ['cost' | 'investment' | 'budget' | 'expense'] 'of'? ",
            about!(),
            " (?<money> MONEY)"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "[UNICEF] will build [two clinics in Kenya] at a cost of [$9 million].",
            "[The company] is expanding [its paint plant] with an investment of [€40 million].",
        ],
        no: &["UNICEF will build two clinics in Kenya.", "UNICEF built a clinic that cost little."],
        ..RULE
    },
    Rule {
        name: "by-investing-body-does",
        pattern: "['beyond' | 'by' | 'besides' | 'after' | 'to' | 'through' | 'in' | 'while'] ['addition' | 'to' | 'its' | 'their']{0,2} (['investing' | 'funding' | 'sponsoring' | 'financing' | 'donating' | 'underwriting' | 'supporting' | 'subsidising' | 'subsidizing'] 'in'?) (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | ORG]{1,12}) Comma 'the'? (?<funder> ORG) [Verb | VerbS | VerbPast | 'is' | 'has' | 'will' | 'was' | 'also']",
        check: invests_in_thing,
        certainty: Certainty::Likely,
        yes: &["Beyond investing in [new kilns for bakers], [UNICEF] is training girls.", "By funding [two clinics], the [World Bank] helps farms."],
        no: &["By meeting bakers, UNICEF is training girls.", "Beyond investing in its people, UNICEF is training girls."],
        ..RULE
    },
    Rule {
        name: "assisted-by-fund",
        pattern: concat!("(?<before> Comma? ", be!(), "{0,3} Adverb? ['assisted' | 'helped' | 'enabled' | 'aided']) 'by' ", few_payers!()),
        check: fund_by_name,
        certainty: Certainty::Likely,
        yes: &["Publication [was assisted] by the [Marsh Hill Trust].", "a course [aided] by the [Marsh Hill Foundation]"],
        no: &["She was assisted by UNICEF.", "He was helped by the Marsh Hill Police."],
        ..RULE
    },
    Rule {
        name: "state-provides-things",
        pattern: concat!(
            "(?<funder> [LOC | ORG]) ",
            aside!(),
            " ",
            aux!(),
            " (['provide' | 'provides' | 'provided' | 'providing' | 'deliver' | 'delivers' | 'delivered' | 'supply' | 'supplies' | 'supplied' | 'give' | 'gives' | 'gave' | 'present' | 'presents' | 'presented' | 'send' | 'sends' | 'sent' | 'ship' | 'ships' | 'shipped' | 'procure' | 'procured'] | ['hand' | 'hands' | 'handed' | 'turn' | 'turns' | 'turned'] 'over') (?<gift> (('more' 'than')? ['a' | 'an' | Num | NumWord | NumberWord] [(Noun | Adjective | Hyphen | Lower & !Common | Capital) & !Function]{1,5}) ('and' [(Noun | Adjective | Num | NumWord | NumberWord) & !Function]{1,4})?) (?<after> 'to') 'the'? (?<recipient> [ORG | LOC | PER])"
        ),
        check: state_gives,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["[Japan] provided [a street sweeper] [to] [Kenya].", "The [Government of Canada] has handed over [ten patrol boats] [to] [Kenya]."],
        no: &["Japan provided a list to Kenya.", "UNICEF gave a talk to Kenya.", "Japan gave data to Kenya."],
        ..RULE
    },
    Rule {
        name: "state-provides-training",
        pattern: concat!(
            "(?<funder> [LOC | ORG]) ",
            aside!(),
            " ",
            aux!(),
            " ['provide' | 'provides' | 'provided' | 'providing' | 'deliver' | 'delivers' | 'delivered' | 'offer' | 'offers' | 'offered'] (?<gift> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'to' | 'for' | 'by' | 'from']{0,6} ['training' | 'equipment' | 'assistance' | 'aid']) [Noun & !Function]{0,2} (?<after> 'in' 'support' 'of' | ['to' | 'for']) 'the'? [ORG | LOC | Noun | Adjective | Demonym | Capital | Num]"
        ),
        check: state,
        certainty: Certainty::Likely,
        yes: &[
            "[Japan] will provide [advice and training] [to] the border police of Kenya.",
            "The [Government of Canada] has provided [technical assistance] [to] farms.",
        ],
        no: &["UNICEF provides training to farms.", "Japan provided data to farms."],
        ..RULE
    },
];

/// Money in a thing and not in a figure of speech.
fn invests_in_thing(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "thing").is_some_and(|(a, b)| !(a..b).any(|s| figure(v, s))) && given(v, m)
}

/// A trust, foundation, fund or council helps with money.
fn fund_by_name(v: &View<'_, '_>, m: &Match) -> bool {
    let fund = |s: u32| {
        v.words(s, s + 1).split(' ').any(|w| {
            matches!(
                w,
                "Trust" | "Foundation" | "Fund" | "Council" | "Endowment" | "Board" | "Charities" | "Government" | "Lottery" | "Ministry" | "Endowments"
            )
        })
    };
    let mut payers = m.slots.iter().filter(|(n, ..)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder"));
    payers.all(|(_, a, _)| fund(*a)) && no_law(v, m)
}

/// A country or a body of a state.
fn state(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, _)) = v.slot(m, "funder") else { return false };
    let words = v.words(a, a + 1);
    let body = words
        .split(' ')
        .any(|w| matches!(w, "Government" | "Ministry" | "Embassy" | "Union" | "Commission" | "Department" | "EU" | "USAID" | "UK" | "Nations"));
    (v.kind(a) == Some(Kind::Place) || body) && given(v, m) && material(v, m)
}

/// A state gives things, and no words: `provided a briefing to`.
fn state_gives(v: &View<'_, '_>, m: &Match) -> bool {
    let words = |s: u32| v.kind(s).is_none() && v.is(s, Class::SentInWords);
    v.slot(m, "gift").is_some_and(|(a, b)| !(a..b).any(words)) && state(v, m)
}
