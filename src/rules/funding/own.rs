//! What a body builds for itself, and gifts to somebody named by a pronoun: `ACME will build a $9 million plant`, `offered her a scholarship`.

use super::super::{RULE, Rule, View};
use super::check::{given, no_law};
use super::verb::passive;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// Things that are built or bought: what a sum before them is spent on.
macro_rules! works {
    () => {
        "['expansion' | 'upgrade' | 'renovation' | 'redevelopment' | 'refurbishment' | 'modernization' | 'modernisation' | 'restoration' | 'plant' | 'facility' | 'factory' | 'headquarters' | 'campus' | 'laboratory' | 'lab' | 'hospital' | 'clinic' | 'terminal' | 'warehouse' | 'hub' | 'mill' | 'refinery' | 'project' | 'building' | 'complex' | 'center' | 'centre' | 'school' | 'stadium' | 'bridge' | 'line' | 'park' | 'museum' | 'library' | 'station' | 'wing']"
    };
}

/// Loans that are offered are a product: `banks offer student loans`.
fn no_product(v: &View<'_, '_>, m: &Match) -> bool {
    let says = |words: &[&[u8]]| (m.start..m.end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    // `has been awarded grant funding`: it gets it.
    let got = (m.start + 1..m.end).any(|s| v.kind(s).is_none() && v.is(s, Class::HandingOver) && passive(v, s));
    !got && !(says(&[b"offer", b"offers", b"offered"]) && says(&[b"loan", b"loans"])) && given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "builds-works",
        pattern: concat!(
            "((?<funder> ORG) | (?<anaphor> 'it' | 'we' | ",
            body!(),
            ")) ",
            aside!(),
            " ",
            aux!(),
            " (['build' | 'builds' | 'building' | 'built' | 'construct' | 'constructs' | 'constructing' | 'open' | 'opens' | 'opened' | 'opening' | 'establish' | 'establishes' | 'unveils' | 'unveiled' | 'launches' | 'launched' | 'completes' | 'completed' | 'breaks' | 'broke'] ('ground' 'on')?) 'its'? ['a' | 'an' | 'the']? ['new' | 'state-of-the-art']? ",
            about!(),
            " (?<money> MONEY) Comma? (?<work> [(Noun | Adjective | Lower & !Common | Gerund | Hyphen | Capital | Num) & !Function]{0,6} ",
            works!(),
            ")"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] will build a [$9 million] [warehouse] in Leeds.", "[The company] broke ground on its new [€40 million] [paint plant]."],
        no: &["UNICEF will build a school.", "UNICEF opened a fair with $5 million of sales."],
        ..RULE
    },
    Rule {
        name: "gives-body-grant",
        pattern: concat!(
            subject!(),
            " ['award' | 'awards' | 'awarded' | 'awarding' | 'offer' | 'offers' | 'offered' | 'gave' | 'gives' | 'give' | 'given' | 'granted' | 'grants'] ('him' | 'her' | 'them' | 'us' | 'me' | 'the'? (?<recipient> [ORG | PER]) | (?<thing> [(Noun | Adjective | Num | NumWord | NumberWord | 'the' | 'a') & Lower]{1,4})) ['a' | 'an' | 'two' | 'its']? [(Noun | Adjective | Ordinal | Hyphen | DURATION) & !Function]{0,4} ['grant' | 'grants' | 'scholarship' | 'scholarships' | 'bursary' | 'bursaries' | 'fellowship' | 'fellowships' | 'funding' | 'loan' | 'loans' | 'stipend' | 'stipends' | 'sponsorship'] (",
            worth!(),
            " (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['for' | 'to'])?"
        ),
        check: no_product,
        yes: &[
            "[UNESCO] has offered her a full scholarship [to] study tides.",
            "[UNICEF] awards [ten students] scholarships.",
            "[UNICEF] gave [UNESCO] a research grant.",
        ],
        no: &["UNESCO was awarded grant funding.", "UNESCO gave her a medal.", "UNESCO told her of a scholarship."],
        ..RULE
    },
    Rule {
        name: "thanks-for-funding",
        pattern: concat!(
            "['thank' | 'thanked' | 'thanks' | 'thanking' | 'grateful' | 'thankful' | 'acknowledge' | 'acknowledges' | 'acknowledged' | 'appreciates' | 'commend' | 'commends' | 'commended' | 'applaud' | 'applauds' | 'applauded' | 'congratulate' | 'congratulates' | 'praised' | 'praises' | 'praise' | 'salute' | 'recognise' | 'recognize'] 'to'? ",
            payers!(),
            " 'for' ['generously' | 'their' | 'its' | 'the']? (?<after> ['funding' | 'sponsoring' | 'financing' | 'donating' | 'underwriting' | 'subsidising' | 'subsidizing'] | 'investing' 'in' | ['donating' | 'contributing'] 'to') ['the' | 'this' | 'our' | 'a' | Noun | Adjective | Capital | OTHER | Num]"
        ),
        check: no_law,
        yes: &["We thank [UNICEF] for [funding] the choir.", "She is grateful to the [World Bank] and [UNESCO] for generously [sponsoring] this fair."],
        no: &["We thank UNICEF for coming.", "We thank UNICEF for sponsoring the bill."],
        ..RULE
    },
    Rule {
        name: "as-sponsor-of",
        pattern: "(?<anaphor> 'as') ['a' | 'an' | 'the' | 'its']? [(Noun | Adjective | Lower) & !Function]{0,3} ['sponsor' | 'sponsors' | 'funder'] (?<after> ['of' | 'for'])",
        check: no_law,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &["UNICEF has been a partner [as] the title sponsor [of] the fair.", "UNICEF joins [as] lead sponsor [for] the race."],
        no: &["He serves as sponsor of the bill.", "It served as host of the fair."],
        ..RULE
    },
];
