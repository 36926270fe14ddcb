//! Rolls of those who give, below or behind words that say so: `the sponsors whose support made this possible: A, B and C`, a heading `Our sponsors` over lines of names.

use super::super::{RULE, Rule, View};
use super::check::no_law;
use super::party::paid_by_name;
use super::sequel::sequel;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Those who give, by what they are called.
macro_rules! givers {
    () => {
        "'sponsor' | 'sponsors' | 'donor' | 'donors' | 'funder' | 'funders' | 'supporters' | 'benefactors' | 'backers' | 'patrons' | 'underwriters' | 'contributors' | 'co-sponsors' | 'cosponsors'"
    };
}

/// The heading is no more than such words, and no sentence runs on in the line of the names.
fn heading(v: &View<'_, '_>, m: &Match) -> bool {
    let first = m.slots.iter().map(|(_, a, _)| *a).min().unwrap_or(m.end);
    let line = (m.end..m.end + 4)
        .take_while(|s| v.kind(*s).is_some() || !matches!(v.shape(*s), Shape::Para | Shape::Break))
        .any(|s| v.kind(s).is_none() && v.shape(s) == Shape::Lower && (v.has(s, Label::VerbS) || v.has(s, Label::VerbPast) || v.has(s, Label::Verb)));
    let ends = |s: u32| v.kind(s).is_none() && matches!(v.shape(s), Shape::Para | Shape::Break);
    let alone = first > m.start && (ends(m.start) || m.start.checked_sub(1).is_none_or(ends));
    alone && !line && paid_by_name(v, m)
}

/// Money is meant where sponsors, donors or funders are named; supporters may be of a cause.
fn of_money(v: &View<'_, '_>, m: &Match) -> bool {
    let person = m.slots.iter().any(|(_, a, _)| v.kind(*a) == Some(Kind::Person));
    let plain = (m.start..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"supporters" | b"partners" | b"contributors" | b"patrons"));
    // `organizations in the grant, including ACME`, `our media partners for their support`
    let firms = matches!(v.lower(m.start), b"organizations" | b"organisations" | b"companies" | b"firms" | b"businesses" | b"partners" | b"foundations");
    let described = firms && matches!(v.lower(m.start + 1), b"of" | b"in");
    let media = m.start > 0 && v.kind(m.start - 1).is_none() && v.lower(m.start - 1) == b"media";
    // `patrons in more than 35 countries including Kenya`: what is listed are the countries.
    let lands = (m.start..m.end).any(|s| {
        matches!(v.lower(s), b"countries" | b"cities" | b"states" | b"markets" | b"regions" | b"provinces" | b"towns" | b"nations" | b"locations")
            && (v.shape(s + 1) == Shape::Comma || matches!(v.lower(s + 1), b"including" | b"such" | b"like"))
    });
    !(person && plain) && !described && !media && !lands && no_law(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "sponsors-whose-gifts",
        pattern: concat!(
            "[",
            givers!(),
            " | 'partners' | 'companies' | 'businesses' | 'organizations' | 'organisations' | 'foundations' | 'firms'] Comma? ['who' | 'whose' | 'that' | 'which' | 'for' | 'to' | 'of' | 'in' | 'listed' | 'below' | 'this' | 'helping' | 'making' | 'supporting'] ![FullStop | Para | Colon | ORG | PER | MONEY | QuoteOpen | Quote | 'not' | 'made' | 'make' | 'makes' | 'making']{0,12} (['made' | 'make' | 'makes' | 'making'] (?<thing> ['this' | 'the' | 'our' | 'these' | 'it' | 'its'] [(Noun | Adjective | OTHER | DATE) & !Function]{0,4}) 'possible' | (?<after> ['supported' | 'supporting' | 'sponsored' | 'sponsoring' | 'funded' | 'funding' | 'backed']) ![FullStop | Para | Colon | ORG | PER | MONEY]{1,6})? ![FullStop | Para | Colon | ORG | PER | MONEY | QuoteOpen | Quote]{0,6} (Colon | 'including' | Comma 'including' | Dash) [Break | Para]{0,2} [Bullet | Hyphen | Dash | Mark]? ",
            payers!()
        ),
        check: of_money,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "The choir extends its thanks to the sponsors whose support made [this fair] possible: [UNICEF], [UNESCO] and others.",
            "We thank the donors who gave so much, including the [World Bank].",
        ],
        no: &[
            "The sponsors whose bill was read met UNICEF.",
            "We thank our media partners for their help: UNICEF and UNESCO.",
            "Sponsors who gave much met: a list is here.",
            "It offers rooms to patrons who run shops in more than 35 countries, including India, Kenya and Uganda.",
        ],
        ..RULE
    },
    Rule {
        name: "heading-of-givers",
        pattern: concat!(
            "[Para | Break]? (['our' | 'the' | 'with' | 'special' | 'many' | 'event' | 'conference' | 'festival' | 'project' | 'programme' | 'program' | 'corporate' | 'major' | 'official' | 'proud' | 'generous' | 'financial' | 'thank' | 'thanks' | 'you' | 'to' | 'platinum' | 'gold' | 'silver' | 'bronze' | 'diamond' | 'title' | 'presenting' | 'media' | 'principal' | 'main' | 'lead' | 'supporting' | 'founding' | 'premier' | 'local' | 'community' | DATE | Num]{0,4} [",
            givers!(),
            "] (['and' | Amp] ['partners' | 'supporters' | 'donors' | 'sponsors' | 'friends'])? | ['funded' | 'sponsored' | 'financed'] ('and' 'supported')? 'by') Colon? [Para | Break]{1,2} [Bullet | Hyphen | Dash | Mark]? ",
            payers!()
        ),
        check: heading,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["It ran in May.\n\nOur sponsors\n\n[UNICEF]\n\nUNESCO", "It ran in May.\n\nGold Sponsors\n[World Bank] and [UNICEF]\n"],
        no: &["It ran in May.\n\nOur sponsors\n\nUNICEF met them.", "It ran in May.\n\nOur teams\n\nUNICEF\n"],
        ..RULE
    },
    Rule {
        name: "presented-with-sponsors",
        pattern: concat!(
            "(?<before> ['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'being' | 'will' | 'has' | 'have']{0,3} ['presented' | 'powered' | 'brought' | 'hosted'] ('to' 'you')?) 'by' ",
            few_payers!(),
            " Comma? ['with' | 'and' | 'alongside'] [(Adjective | Noun | Gerund | Num) & !Function]{0,3} ['sponsor' | 'sponsors'] ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &[
            "The gala [was presented] by [UNICEF], with major sponsors [UNESCO] and the [World Bank].",
            "The fair [is powered] by [UNESCO] and gold sponsor [UNICEF].",
        ],
        no: &["The gala was presented by UNICEF.", "It is hosted by UNICEF with friends."],
        ..RULE
    },
    Rule {
        name: "thanked-for-gift",
        pattern: "(?<verb> 'for') ['their' | 'its' | 'your' | 'all' | 'the' | 'his' | 'her']{1,2} [(Adjective | Adverb | Gerund) & !Function]{0,3} ['sponsorship' | 'sponsorships' | 'donation' | 'donations' | 'funding' | 'gift' | 'gifts' | 'grant' | 'grants' | 'generosity' | 'investment'] (?<after> 'in' 'support' 'of' | ['of' | 'for' | 'to' | 'towards' | 'toward'])?",
        check: no_law,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &[
            "Thanks to A, B, UNICEF and UNESCO [for] their kind sponsorship [of] the fair.",
            "We thank UNICEF, and all friends, [for] its generous donation.",
        ],
        no: &["Thanks to UNICEF for their time.", "It is known for the bill."],
        ..RULE
    },
    Rule {
        // Volunteers make things possible, too: only those pay who are known to.
        name: "thanked-for-making-possible",
        pattern: concat!(
            "(['thank' | 'thanks' | 'thanked' | 'thanking'] ['you' | 'to' | 'go' | 'also']{0,2} | ['grateful' | 'thankful' | 'indebted'] 'to') ",
            few_payers!(),
            " 'for' ['making' | 'helping'] 'make'? (?<thing> ['this' | 'the' | 'our' | 'these' | 'it'] [(Noun | Adjective | OTHER | DATE) & !Function]{0,4}) ['possible' | 'happen' | 'a']"
        ),
        check: of_money,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["We thank [UNICEF] and [UNESCO] for making [this fair] possible.", "Thanks to the [World Bank] for helping make [the tour] happen."],
        no: &["We thank UNICEF for making bread.", "Thanks to parents for making this fair possible."],
        ..RULE
    },
    Rule {
        name: "following-bodies-sponsored",
        pattern: concat!(
            "['following' | 'these'] [(Noun | Adjective) & !Function]{1,4} ['have' | 'has' | 'also' | 'generously' | 'kindly' | Adverb]{0,3} (?<after> ['sponsored' | 'funded' | 'financed' | 'underwrote' | 'supported' | 'sponsor' | 'fund' | 'support'] | ['donated' | 'contributed'] ['to' | 'towards' | 'toward']) ![FullStop | Para | Colon | ORG | PER | MONEY]{1,8} Colon [Break | Para]{0,2} [Bullet | Hyphen | Dash | Mark]? ",
            payers!()
        ),
        check: of_money,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "The following companies [sponsored] the fair: [UNICEF], [UNESCO] and others.",
            "These local firms have kindly [donated to] the choir: [World Bank].",
        ],
        no: &["The following companies sponsored the bill: UNICEF.", "The following companies met: UNICEF."],
        ..RULE
    },
    Rule {
        name: "sponsors-between-dashes",
        pattern: concat!("[", givers!(), "] [Dash | Open] 'including'? ", payers!(), " ('and' 'others')? [Dash | Close | FullStop | Para]"),
        check: of_money,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["We thank our partners and sponsors – [UNICEF] and [UNESCO] – for their help.", "It has two donors ([UNICEF] and the [World Bank])."],
        no: &["We thank our sponsors – bakers – for their help.", "The bill's sponsors – Ban Ki-moon – met."],
        ..RULE
    },
    Rule {
        name: "thanked-for-sponsoring",
        pattern: "(?<verb> 'for') [Adverb & !Function]? (?<after> ['sponsoring' | 'funding' | 'financing' | 'underwriting' | 'subsidising' | 'subsidizing'] | ['donating' | 'contributing'] 'to')",
        check: no_law,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &["Thanks to A, B, UNICEF and UNESCO [for] generously [sponsoring] the fair.", "We thank UNICEF, and all friends, [for] [donating to] the choir."],
        no: &["It is known for the bill.", "The bill for sponsoring laws"],
        ..RULE
    },
    Rule {
        // Who pays stands elsewhere in the release.
        name: "recipients-are",
        pattern: "(['recipients' | 'grantees' | 'awardees' | 'beneficiaries'] (['of' | 'for' | 'in'] ![FullStop | Para | Colon | ORG | MONEY]{1,6})? (['are' | 'include' | 'includes' | 'included' | 'were'] Colon? | Colon) | [(Noun | Adjective) & !Function]{1,3} ['received' | 'receive' | 'awarded' | 'receiving' | 'won'] [(Noun | Adjective) & !Function]{0,2} ['grants' | 'grant' | 'funding' | 'scholarships' | 'donations'] Colon) [Break | Para]{0,2} [Bullet | Hyphen | Dash | Mark]? (?<thing> 'the'? ORG (Comma? ['and' | Comma] 'the'? ORG){0,6})",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["This year's recipients are [UNICEF, UNESCO and the World Bank].", "The following nonprofits received grants: [UNICEF, UNESCO]."],
        no: &["The recipients are bakers.", "The following nonprofits met: UNICEF."],
        ..RULE
    },
    Rule {
        name: "contributors-include",
        pattern: concat!(
            "[",
            givers!(),
            " | 'partners' | 'organizations' | 'organisations' | 'companies' | 'foundations' | 'agencies'] (['funding' | 'financing' | 'sponsoring' | 'supporting' | 'backing'] (?<thing> ['the' | 'this' | 'these' | 'our' | 'its']? [(Noun | Adjective | OTHER | DATE) & !Function]{1,5}) | ['to' | 'of' | 'for'] (?<thing> ['the' | 'this' | 'these' | 'our' | 'its' | 'their']? [(Noun | Adjective | OTHER | DATE | Gerund) & !Function]{1,6}))  ['also' | 'have' | 'has' | 'currently' | 'so' | 'far']{0,2} ['include' | 'includes' | 'included' | 'are' | 'were' | 'being'] ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["Contributors to [the fund] include [UNICEF] and the [World Bank].", "Partners funding [the work] are [UNESCO], [UNICEF] and [Japan]."],
        no: &["Contributors to the book include bakers.", "Partners in the work are UNESCO and UNICEF."],
        ..RULE
    },
];
