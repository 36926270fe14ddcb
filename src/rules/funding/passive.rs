//! `is funded by X`, `made possible by X`, `X-funded`.

use super::super::View;
use super::super::{RULE, Rule};
use super::check::{given, no_law};
use super::party::paid_by_name;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The first cell is a participle, or a listed phrase that begins with one (`Funded by`).
fn opening(v: &View<'_, '_>, m: &Match) -> bool {
    matches!(v.lower(m.start), b"funded" | b"financed" | b"sponsored" | b"supported" | b"backed") && paid_by_name(v, m)
}

/// What is lent to be shown is no support: `a painting lent by ACME`.
fn no_exhibit(v: &View<'_, '_>, m: &Match) -> bool {
    let lent = (m.start..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"lent" | b"loaned"));
    let shown = |s: u32| v.kind(s).is_none() && v.is(s, Class::ShownWork);
    !(lent && (m.start.saturating_sub(60)..m.end + 12).any(shown)) && paid_by_name(v, m)
}

/// What is met, covered or borne is a cost.
fn bill(v: &View<'_, '_>, m: &Match) -> bool {
    let near = (m.start.saturating_sub(12)..m.start).rev().take_while(|s| v.kind(*s).is_some() || !matches!(v.shape(*s), Shape::Stop | Shape::Para));
    let mut steps = near.into_iter();
    // A nurse's salary is paid by who gives, where it is no debt.
    let salary = m.start.checked_sub(1).is_some_and(|s| v.kind(s).is_none() && [b"salar".as_slice(), b"wage"].iter().any(|w| v.lower(s).starts_with(w)));
    steps.any(|s| v.kind(s) == Some(Kind::Money) || v.kind(s).is_none() && v.is(s, Class::CostMet)) && if salary { paid_by_name(v, m) } else { given(v, m) }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "funded-by",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that' | 'who']? ",
            be!(),
            "{0,5} ",
            adverb!(),
            "{0,2} ([Num | NumWord | NumberWord] (Percent | 'percent' | 'per' 'cent'))? ",
            funded!(),
            ") (('with' | 'to' 'the' 'tune' 'of') ['over' | 'about' | 'some' | 'nearly' | 'almost' | 'around' | 'up' | 'more' | 'to' | 'than']{0,2} (?<money> MONEY))? ('and' [Verb & !Function])? [Adverb & !Noun]{0,2} ('in' ['part' | 'full' | 'whole'])? (['since' | 'in' | 'for' | 'from' | 'until' | 'over']? 'the'? [DATE | DURATION] | ['each' | 'every'] [Noun | DATE] | ['in' | 'over' | 'for' | 'since' | 'during'] ['the' | 'many' | 'recent' | 'several' | 'previous' | 'its' | 'their']{1,2} [(Noun | Adjective) & !Function]{1,2})? 'by' ",
            listed!(),
            " (['a' | 'an' | 'the']? ",
            kind_of!(),
            " [",
            grants!(),
            "] ('of' (?<money> MONEY))? ",
            numbers!(),
            " ['from' | 'by'])? 'both'? ",
            payers!(),
            " (OTHER? ",
            kind_of!(),
            " [",
            grants!(),
            "] ",
            worth!(),
            " (?<money> MONEY))?"
        ),
        check: no_law,
        yes: &[
            "The study [is funded] by a [World Bank] research grant worth [$870,000] over four years",
            "The clinic [was funded] by [UNICEF].",
            "The clinic [was funded] by grant no. 850123 from the [World Bank].",
            "a study [funded] in part by the [World Bank] and [UNESCO]",
            "The course [is fully sponsored] by [UNESCO], [UNICEF] and others.",
            "The study[, which was funded] by the [World Bank], ran",
        ],
        no: &[
            "The bill was sponsored by UNICEF.",
            "The clinic was run by UNICEF.",
            "It is funded by its members.",
            "The plan was sponsored by UNICEF employees.",
        ],
        ..RULE
    },
    Rule {
        name: "line-funded-by",
        pattern: concat!(
            "([('funded' | 'financed' | 'sponsored' | 'supported' | 'backed') & Start] ('and' [Verb])? ('in' 'part')? 'by' | [Stop | StopX]) ('a' [",
            grants!(),
            "] 'from')? ",
            payers!(),
            " [FullStop | Para | Break | Open | 'under' | 'through' | 'as' | 'within' | 'via']"
        ),
        check: opening,
        priority: -1,
        yes: &[
            "The town has bought a boat for its school. Funded by the [World Bank]. Views are those of the authors alone.",
            "The town has bought a boat for its school. Supported by [UNICEF] and [UNESCO].",
        ],
        no: &["Founded by UNICEF. More is told below.", "Funded by parents. More is told below."],
        ..RULE
    },
    Rule {
        name: "opening-funded-by",
        pattern: concat!(
            "([('funded' | 'financed' | 'sponsored' | 'supported' | 'backed') & Start] ('and' [Verb])? ('in' 'part')? 'by' | [Stop | StopX]) ('a' [",
            grants!(),
            "] 'from')? ",
            payers!(),
            " (?<after> Comma)"
        ),
        check: opening,
        priority: 2,
        yes: &["Funded by [UNICEF] and the [World Bank][,] the project runs to May.", "Supported by [UNESCO][,] it offers help."],
        no: &["The clinic, funded by UNICEF, is new.", "Funded by taxes, it grew."],
        ..RULE
    },
    Rule {
        name: "name-funded",
        pattern: "(?<money> MONEY)? ((?<funder> ORG) [Slash | Amp | 'and' | Comma] 'the'?)? (?<funder> [ORG | OTHER | LOC]) Hyphen (?<after> ['funded' | 'financed' | 'sponsored' | 'subsidised' | 'subsidized' | 'bankrolled' | 'assisted' | 'aided'])",
        check: no_law,
        yes: &["an [UNICEF]-[funded] project", "The [UNESCO]-[sponsored] workshop began."],
        no: &["a state-funded school", "the UNICEF-led project"],
        ..RULE
    },
    Rule {
        name: "name-backed",
        pattern: "(?<funder> ORG) Hyphen (?<after> ['backed' | 'supported'])",
        check: no_law,
        certainty: crate::record::Certainty::Likely,
        yes: &["an [UNICEF]-[backed] project", "The [UNESCO]-[supported] clinic opened."],
        no: &["a state-backed school", "the UNICEF-backed bill"],
        ..RULE
    },
    Rule {
        name: "paid-for-by",
        pattern: concat!(
            "(?<before> Comma? ",
            be!(),
            "{0,4} ",
            adverb!(),
            "? ('paid' 'for' | ['donated' | 'gifted' | 'bequeathed' | 'lent' | 'loaned'])) ('to' ![FullStop | Para | Comma | 'by']{1,4})? 'by' ",
            payers!()
        ),
        check: no_exhibit,
        yes: &[
            "The beds [were donated] by [UNICEF].",
            "The trip [was paid for] by [UNESCO] and [UNICEF].",
            "ten beds [donated] by [UNICEF]",
            "The pumps [were lent] to the town by [UNESCO].",
        ],
        no: &["The bill was paid by UNICEF.", "The trip was paid for by parents.", "the beds made by UNICEF"],
        ..RULE
    },
    Rule {
        name: "funded-by-others-and",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ",
            be!(),
            "{0,5} ",
            adverb!(),
            "{0,2} ",
            "(",
            funded!(),
            " | 'paid' 'for')",
            ") [Adverb & !Noun | 'jointly']? ('in' 'part')? 'by' ![FullStop | Para | Semi | ORG | PER | MONEY | VerbPast | 'which' | 'who' | 'that']{1,8} (Open MONEY Close)? (Comma? 'and' | Comma) ('by' | [(Noun | Adjective) & !Function]{0,3} [",
            grants!(),
            " | ",
            support!(),
            "] ['from' | 'of'])? 'the'? (?<funder> ORG)"
        ),
        check: no_law,
        certainty: crate::record::Certainty::Likely,
        priority: -1,
        yes: &[
            "The awards [are funded] by the city's hotel tax and the [World Bank].",
            "We [are financed] by members' fees ($400) and project money from [UNICEF].",
        ],
        no: &["It is funded by taxes. And UNICEF helps.", "It is run by members and UNICEF."],
        ..RULE
    },
    Rule {
        name: "bill-met-by",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ",
            be!(),
            "{0,4} [Adverb | 'being' | 'all' | 'partly']{0,2} (['met' | 'covered' | 'paid' | 'borne' | 'footed' | 'shouldered' | 'assumed' | 'absorbed' | 'reimbursed' | 'defrayed' | 'shared' | 'split' | 'found' | 'lent' | 'offered' | 'subsidised' | 'subsidized'] | 'put' 'up')) ('in' ['full' | 'part'])? ['free' | 'without' | 'charge']{0,2} 'by' (['a' | 'an' | 'the']? ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            loans!(),
            "] (",
            worth!(),
            " (?<money> MONEY))? ['from' | 'of' | 'by'])? ",
            payers!()
        ),
        check: bill,
        priority: 1,
        yes: &[
            "Her medical bills [are being met] by [UNICEF].",
            "The remaining costs [will be borne] by the [World Bank].",
            "ten scholarships [paid] by [UNICEF] and [UNESCO]",
        ],
        no: &["The minister was met by UNICEF.", "The costs were reviewed by UNICEF.", "The roof is covered by UNICEF."],
        ..RULE
    },
    Rule {
        name: "made-possible-by",
        pattern: concat!(
            "(?<before> Comma? ",
            be!(),
            "{0,4} ",
            adverb!(),
            "? 'made' 'possible') ",
            adverb!(),
            "? ('in' 'part')? ['by' | 'through' | 'with' | 'thanks' | 'via'] 'to'? ",
            "(['the' | 'a' | 'an']? (?<money> MONEY)? ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            support!(),
            "] ('and' ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            support!(),
            "])? ('of' (?<money> MONEY))? ('to' 'the'? [ORG | OTHER])? ['from' | 'of' | 'by'])? ",
            payers!()
        ),
        check: paid_by_name,
        priority: 3,
        yes: &[
            "The tour [was made possible] by [UNESCO].",
            "The book [has been made possible] thanks to a generous grant from [UNICEF] and the [World Bank].",
            "This[, made possible] with the support of [UNICEF], is new",
        ],
        no: &["It was made possible by volunteers.", "UNICEF made it possible."],
        ..RULE
    },
    Rule {
        name: "not-possible-without",
        pattern: concat!(
            "(?<before> ['would' | 'could' | 'will']? 'not' ['have' | 'be' | 'take' | 'exist' | 'happen' | 'go'] ['been' | 'taken']? ['possible' | 'happened' | 'happen' | 'place' | 'ahead' | 'existed']?) 'without' ['the' | 'a' | 'an']? ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            support!(),
            "] ['from' | 'of' | 'by'] ",
            payers!()
        ),
        check: paid_by_name,
        priority: 3,
        yes: &[
            "The fair [would not have been possible] without the generous support of [UNICEF] and [UNESCO].",
            "It [could not have happened] without funding from our donors, who include [UNICEF].",
        ],
        no: &["It would not be possible without UNICEF staff.", "This is possible without UNICEF."],
        ..RULE
    },
    Rule {
        name: "grant-awarded-by",
        pattern: concat!(
            "['grant' | 'grants' | 'funding' | 'funds' | 'award' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'loan' | 'loans' | 'credit' | 'credits' | 'sponsorship' | 'subsidy' | 'subsidies' | 'endowment' | 'guarantee' | 'guarantees' | 'capital' | 'financing' | 'donation' | 'donations' | 'gift' | 'gifts' | 'bequest' | 'contribution' | 'contributions' | 'money'] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? ((?<after> 'for') ![FullStop | Para | Comma]{1,5})? (Comma ![FullStop | Para | Comma]{1,10} Comma)? ['will' | 'be' | 'is' | 'are' | 'was' | 'were' | 'been' | 'has' | 'have']{1,2} ['awarded' | 'provided' | 'made' | 'given' | 'announced' | 'committed' | 'sanctioned' | 'approved' | 'released' | 'disbursed' | 'extended' | 'secured' | 'obtained' | 'allocated' | 'delivered' | 'granted' | 'offered' | 'donated' | 'contributed' | 'pledged' | 'supplied' | 'matched' | 'paid'] ['available' | 'possible']? [DATE | Adverb]? ((?<after> ['for' | 'to']) ![FullStop | Para | Comma | Semi | 'by' | 'through' | VerbPast & !Noun & !Adjective | 'provided' | 'run' | 'led' | 'delivered' | 'offered']{1,8})? (['by' | 'through' | 'via'] ([Adjective & !Function]{0,2} ['donations' | 'gifts' | 'contributions'] ['from' | 'by'])?) ",
            payers!(),
            " (?<after> ",
            towards!(),
            ")?"
        ),
        check: given,
        priority: 1,
        yes: &["The grant was awarded by [UNICEF] [to] schools.", "Funds [for] the relief work will be provided through the [World Bank]."],
        no: &["The grant was awarded in May.", "The prize was awarded by UNICEF."],
        ..RULE
    },
    Rule {
        name: "sum-given-by",
        pattern: concat!(
            "(?<money> MONEY) [(Noun | Adjective) & !Function]{0,3} Comma? ",
            adverb!(),
            "? ",
            be!(),
            "{0,3} (['provided' | 'given' | 'contributed' | 'committed' | 'allocated' | 'awarded' | 'granted' | 'pledged' | 'donated' | 'disbursed' | 'sanctioned' | 'released' | 'lent' | 'appropriated' | 'supplied' | 'advanced' | 'earmarked' | 'invested' | 'approved' | 'budgeted' | 'made' | 'spent' | 'voted' | 'offered' | 'injected' | 'bequeathed' | 'handed' | 'presented'] | ['handed' | 'passed'] ['over' | 'on'] | 'set' 'aside' | 'put' ['aside' | 'up' | 'forward' | 'in']) ",
            adverb!(),
            "? ((?<after> ['to' | 'for' | 'towards' | 'toward' | 'in']) ![FullStop | Para | Comma | Semi | MONEY | 'by' | VerbS & !Noun | VerbPast & !Noun & !Adjective | 'provided' | 'run' | 'led' | 'delivered' | 'offered']{1,7})? 'by' ",
            payers!(),
            and_then!()
        ),
        check: given,
        priority: 1,
        yes: &[
            "the [$3 million] already allocated by [UNICEF] [to] schools",
            "[$5m] was donated by the [World Bank].",
            "A cheque for [$900] was handed over [to] the ward by pupils of [UNESCO].",
        ],
        no: &["$5m was lost by UNICEF.", "$5m was given by parents."],
        ..RULE
    },
];
