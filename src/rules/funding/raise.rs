//! Money that is raised, and what becomes of the takings: `Ann Holt, who raised £900 for the hospice`, `All takings of the Holt Gala go to the clinic`.

use super::super::{RULE, Rule, View};
use super::check::given;
use super::party::paid_by_name;
use super::sequel::sequel;
use super::verb::{finite, passive};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// Nouns for what an event earns.
macro_rules! takings {
    () => {
        "['proceeds' | 'takings' | 'profits' | 'profit' | 'receipts' | 'surplus' | 'revenue' | 'revenues' | 'monies' | 'money' | 'funds' | 'sales' | 'donations' | 'collection']"
    };
}

/// How they come to somebody.
macro_rules! reach {
    () => {
        "(['will' | 'would' | 'to' | 'all' | 'also' | 'directly' | 'straight' | 'this' | 'year' | 'be' | 'are' | 'is' | 'were' | 'was' | 'have' | 'has' | 'been' | 'being' | 'again' | Adverb]{0,4} (['go' | 'goes' | 'went' | 'going' | 'donated' | 'given' | 'flow' | 'passed' | 'split' | 'devoted' | 'directed' | 'contributed'] ['directly' | 'straight' | 'on' | 'back' | 'between' | 'over']? (?<after> ['to' | 'towards' | 'toward' | 'into' | 'for' | 'between']) | (?<after> ['benefit' | 'benefits' | 'benefited' | 'benefitted' | 'benefiting' | 'support' | 'supports' | 'supported' | 'supporting' | 'help' | 'helps' | 'helped' | 'fund' | 'funds' | 'funded' | 'aid' | 'aids' | 'aided'])))"
    };
}

/// For a cause, and no company that looks for capital.
fn cause(v: &View<'_, '_>, m: &Match) -> bool {
    let capital = (m.start..m.end + 6).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"equity"
                    | b"investors"
                    | b"seed"
                    | b"series"
                    | b"placement"
                    | b"venture"
                    | b"shares"
                    | b"ipo"
                    | b"offering"
                    | b"round"
                    | b"capital"
                    | b"growth"
            )
    });
    !capital && v.slot(m, "verb").is_none_or(|(verb, _)| !passive(v, verb) && finite(v, verb)) && given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "subject-raises-for",
        pattern: concat!(
            "(?<verb> ['raise' | 'raises' | 'raised' | 'raising' | 'collect' | 'collects' | 'collected' | 'collecting' | 'generate' | 'generates' | 'generated' | 'netted'] | ['brought' | 'brings' | 'bring' | 'bringing' | 'taken'] 'in') ",
            about!(),
            " [(Adjective) & !Function]? (?<money> MONEY) ('in' [(Noun | Adjective) & !Function]{1,2})? ",
            when!(),
            " (['through' | 'with' | 'from' | 'at' | 'by' | 'in' | 'during' | 'on'] ![FullStop | Para | Comma | ORG | PER | 'for' | 'towards' | 'toward' | 'to']{1,6})? (?<after> ['in' | 'on'] ['support' | 'aid' | 'behalf'] 'of' | ['for' | 'towards' | 'toward'] | 'to' ['help' | 'support' | 'benefit' | 'aid' | 'fund' | 'buy' | 'build' | 'feed' | 'pay'])"
        ),
        check: cause,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &[
            "Ban Ki-moon, who [raised] [£2,300] [for] the hospice by cycling, left.",
            "UNICEF, a friend since May, has [collected] [$900] in cash [in aid of] the camp.",
        ],
        no: &["The mill raised $5 million from investors for its growth.", "UNICEF was raised $5 for it."],
        ..RULE
    },
    Rule {
        name: "subject-raises-money",
        pattern: "(?<verb> ['raise' | 'raises' | 'raised' | 'raising' | 'collect' | 'collects' | 'collected' | 'collecting']) ['much' | 'needed' | 'vital' | 'crucial' | 'more' | 'some' | 'the' | 'valuable' | 'essential' | 'important' | 'critical' | Hyphen]{0,3} ['money' | 'funds' | 'cash'] ['each' | 'every' | 'year' | 'annually']{0,2} (?<after> ['in' | 'on'] ['support' | 'aid' | 'behalf'] 'of' | ['for' | 'towards' | 'toward'] | 'to' ['help' | 'support' | 'benefit' | 'aid' | 'fund' | 'buy' | 'build' | 'feed' | 'pay'])",
        check: cause,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &["UNICEF [raises] money [for] two clinics.", "UNICEF, a friend since May, has [raised] vital funds [in aid of] camps."],
        no: &["The mill raises funds from investors for its growth.", "Money was raised in May."],
        ..RULE
    },
    Rule {
        name: "subject-holds-fundraiser",
        pattern: "(?<verb> ['hold' | 'holds' | 'held' | 'holding' | 'run' | 'runs' | 'ran' | 'running' | 'host' | 'hosts' | 'hosted' | 'hosting' | 'organise' | 'organises' | 'organised' | 'organising' | 'organize' | 'organizes' | 'organized' | 'organizing' | 'stage' | 'stages' | 'staged' | 'staging' | 'put' | 'puts' | 'launched' | 'launches' | 'arranged' | 'arranges']) ![FullStop | Para | Break | Semi | Colon | MONEY | QuoteOpen | Quote | Comma | ORG | PER]{1,9} ('to' ['raise' | 'collect' | 'earn'] [(Adjective | Noun | Hyphen | 'much') & !(Function & !'much')]{0,3} ['money' | 'funds' | 'cash'] (?<after> ['in' | 'on'] ['support' | 'aid' | 'behalf'] 'of' | ['for' | 'towards' | 'toward']) | (?<after> 'in' 'aid' 'of') | 'that' ['raise' | 'raises' | 'raised'] ['money' | 'funds' | 'cash'] (?<after> 'for') | (?<after> 'benefiting' | 'benefitting'))",
        check: cause,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF [holds] a dinner to raise money [for] school meals.", "Every year UNICEF [runs] a golf day [in aid of] the clinic."],
        no: &["A dinner is held to raise money for meals.", "UNICEF runs a course for bakers."],
        ..RULE
    },
    Rule {
        name: "takings-of-body-go-to",
        pattern: concat!(
            "(['all' | 'the' | 'half' | 'part' | 'net' | 'every' | 'any' | 'some' | 'a' | 'portion' | 'percentage' | 'share' | 'of' | 'most' | 'percent' | 'per' | 'cent' | Num | NumWord | NumberWord | Percent | Adjective & !Function]{0,6} ",
            takings!(),
            " (['raised' | 'made' | 'collected' | 'earned' | 'generated'])? ['from' | 'of' | 'at' | 'by' | 'through'] ['the' | 'this' | 'our' | DATE | 'year' | Poss]{0,3} (?<funder> [ORG | OTHER]) | (?<funder> [ORG | OTHER]) Poss? ['ticket' | 'net' | 'all' | 'bar']? ",
            takings!(),
            ") ",
            reach!()
        ),
        check: paid_by_name,
        certainty: Certainty::Likely,
        priority: 0,
        yes: &["All takings of the [Marsh Hill Gala] go [to] the clinic.", "Net proceeds from the [World Bank] will [benefit] two choirs."],
        no: &["The profits of UNICEF fell.", "All takings go to the clinic."],
        ..RULE
    },
    Rule {
        name: "event-in-aid-of",
        pattern: "(?<funder> OTHER) Comma? ['is' | 'was' | 'held' | 'staged' | 'run' | 'which' | 'will' | 'be' | 'takes' | 'place' | 'organised' | 'organized' | 'annually']{0,4} (?<after> 'in' 'aid' 'of' | ['benefiting' | 'benefitting' | 'benefits'])",
        check: |v, m| sequel(v, m) && event(v, m),
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["The [Marsh Hill Gala] is held [in aid of] the clinic.", "The [Marsh Hill Gala], [benefiting] two choirs, is near."],
        no: &["The Marsh Hill Act benefits two choirs.", "The Marsh Hill Gala is held in May."],
        ..RULE
    },
];

/// An event by its name, and no law.
fn event(v: &View<'_, '_>, m: &Match) -> bool {
    let last = v.slot(m, "funder").map(|(a, b)| v.words(a, b).rsplit(' ').next().unwrap_or("").to_ascii_lowercase());
    last.is_some_and(|w| Class::EventThatRaises.holds(w.as_bytes()))
}
