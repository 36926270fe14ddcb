//! What a body does for others at its own cost: works, goods, waivers, doubled gifts, bequests.
//!
//! Where a rule has a slot `verb`, who gives is looked for as its subject (`facts/funding/giver.rs`).

use super::super::{RULE, Rule, View};
use super::check::{given, material, no_law, paid_by_name, pays, public, sponsored_side};
use super::together::community_body;
use super::who::{donates, hands_out, shares};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;

/// Verbs of works that somebody pays for.
macro_rules! works {
    () => {
        "['build' | 'builds' | 'built' | 'building' | 'construct' | 'constructs' | 'constructed' | 'constructing' | 'renovate' | 'renovates' | 'renovated' | 'renovating' | 'refurbish' | 'refurbishes' | 'refurbished' | 'refurbishing' | 'restore' | 'restores' | 'restored' | 'restoring' | 'upgrade' | 'upgrades' | 'upgraded' | 'upgrading' | 'rebuild' | 'rebuilds' | 'rebuilt' | 'rebuilding' | 'replace' | 'replaces' | 'replaced' | 'replacing' | 'repair' | 'repairs' | 'repaired' | 'repairing' | 'install' | 'installs' | 'installed' | 'installing' | 'widen' | 'widened' | 'widening' | 'extend' | 'extended' | 'extending' | 'erect' | 'erected' | 'erecting' | 'resurface' | 'resurfaced' | 'resurfacing' | 'modernise' | 'modernised' | 'modernize' | 'modernized' | 'equip' | 'equipped' | 'equipping' | 'procure' | 'procured' | 'procuring' | 'purchase' | 'purchased' | 'purchasing' | 'buy' | 'bought' | 'buying' | 'develop' | 'developed' | 'developing' | 'commissioned' | 'completed' | 'complete' | 'pave' | 'paved' | 'dredge' | 'dredged' | 'dredging']"
    };
}

/// `at a cost of`, `at an estimated cost of up to`.
macro_rules! at_cost {
    () => {
        concat!("'at' ['a' | 'an' | 'the'] [(Adjective | VerbPast | Noun) & !Function]{0,2} ['cost' | 'expense'] 'of' ", about!())
    };
}

/// A public body, or works done at one's own cost: who builds for money may be no more than the builder.
fn owner_builds(v: &View<'_, '_>, m: &Match) -> bool {
    let own = (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s) == b"own");
    (own || public(v, m)) && given(v, m)
}

/// Given and not lent to be shown, let or sold.
fn goods(v: &View<'_, '_>, m: &Match) -> bool {
    let sold = (m.start.saturating_sub(6)..m.end + 4).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"customers" | b"guests" | b"clients" | b"retailers" | b"sold" | b"sale" | b"sales" | b"exhibition" | b"price" | b"contract" | b"photo"
            )
    });
    !sold && no_law(v, m)
}

/// The same as the subject of a verb, and no habit of trade: `supplies meals`.
fn provides(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, _)) = v.slot(m, "verb") else { return false };
    let word = v.lower(verb);
    let base = matches!(word, b"provide" | b"supply" | b"offer" | b"give" | b"lend" | b"contribute" | b"deliver" | b"sponsor");
    let led = (verb.saturating_sub(3)..verb).any(|s| v.kind(s).is_none() && v.lower(s) == b"will");
    (!base || led) && donates(v, m)
}

/// A statement of passive payment stands before in the sentence: `$5m is financed by ACME and $2m by UNICEF`.
fn passive_before(v: &View<'_, '_>, m: &Match) -> bool {
    let mut money = false;
    for s in super::again::before(v, m.start) {
        money |= v.kind(s) == Some(Kind::Money);
        let by = v.kind(s).is_none() && v.lower(s) == b"by";
        let paid = |s: u32| v.kind(s).is_none() && PAID.contains(&v.lower(s));
        if by && s.checked_sub(1).is_some_and(paid) {
            return (money || super::again::before(v, s).any(|s| v.kind(s) == Some(Kind::Money))) && given(v, m);
        }
    }
    false
}

const PAID: &[&[u8]] = &[
    b"funded", b"financed", b"paid", b"provided", b"met", b"covered", b"contributed", b"given", b"borne", b"lent", b"donated", b"granted", b"pledged",
    b"allocated", b"committed", b"invested", b"raised", b"supplied", b"advanced", b"underwritten", b"cofinanced", b"cofunded",
];

/// A thing and no honour, no help in words.
fn thing_received(v: &View<'_, '_>, m: &Match) -> bool {
    let none = v.slot(m, "gift").is_none_or(|(a, b)| (a..b).any(|s| v.kind(s).is_some() || HONOURS.contains(&v.lower(s))));
    !none && given(v, m)
}

const HONOURS: &[&[u8]] = &[
    b"medal", b"medals", b"trophy", b"certificate", b"certificates", b"award", b"awards", b"plaque", b"letter", b"letters", b"help", b"support", b"advice",
    b"call", b"calls", b"visit", b"feedback", b"training", b"mentoring", b"information", b"news", b"response", b"degree", b"degrees", b"diploma", b"invitation",
    b"approval", b"permission", b"welcome", b"attention", b"threats", b"complaints", b"complaint", b"report", b"instruction", b"guidance", b"care",
    b"treatment", b"education", b"coaching", b"text", b"email", b"emails", b"mail", b"message", b"messages", b"warning", b"notice", b"honour", b"honor",
    b"title", b"applause", b"ovation", b"cup", b"order", b"orders", b"payment", b"payments", b"return", b"refund", b"lot", b"share", b"points", b"boost",
    b"kick", b"goal", b"ball", b"pass", b"penalty", b"result", b"results", b"votes", b"vote", b"doctorate", b"diagnosis", b"transplant", b"kidney",
];

/// Becomes a sponsor, and of no bill.
fn sponsor(v: &View<'_, '_>, m: &Match) -> bool {
    shares(v, m) && no_law(v, m)
}

/// Pays for something as a public body does, and is no party to a suit.
fn public_pays(v: &View<'_, '_>, m: &Match) -> bool {
    let suit = (m.start..m.end + 6).any(|s| {
        v.kind(s).is_none() && matches!(v.lower(s), b"settle" | b"settled" | b"claim" | b"claims" | b"libel" | b"violating" | b"violations" | b"suit" | b"interest" | b"ransom")
    });
    !suit && public(v, m) && pays(v, m)
}

/// Supports what is no view.
fn supports(v: &View<'_, '_>, m: &Match) -> bool {
    shares(v, m) && no_law(v, m)
}

/// Who follows the largest donor gives too.
fn donors_before(v: &View<'_, '_>, m: &Match) -> bool {
    let says = |s: u32| {
        v.kind(s).is_none()
            && matches!(v.lower(s), b"donor" | b"donors" | b"funder" | b"funders" | b"contributor" | b"contributors" | b"sponsor" | b"sponsors" | b"lender")
    };
    super::again::before(v, m.start).take(24).any(says) && paid_by_name(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "subject-provides-goods",
        pattern: concat!(
            "(?<verb> 'laid' 'on' | ['provided' | 'provide' | 'providing' | 'supplied' | 'supply' | 'supplying' | 'gave' | 'given' | 'give' | 'giving' | 'lent' | 'lend' | 'lending' | 'loaned' | 'contributed' | 'contribute' | 'contributing' | 'sponsored' | 'sponsor' | 'sponsoring' | 'offered' | 'offer' | 'delivered' | 'deliver']) (?<gift> ['the' | 'all' | 'a' | 'an' | 'its' | 'some' | 'free' | 'of' | 'more' | 'over' | 'much' | 'than' | Num | NumWord | NumberWord]{0,3} [(Noun | Adjective | VerbPast | Gerund | Hyphen | Demonym | Lower & !Common) & !Function]{0,3} ",
            goods!(),
            " ((Comma ![FullStop | Para | Comma | MONEY]{1,4}){0,2} 'and' [(Noun | Adjective | Lower & !Common) & !Function]{0,2} [Noun & !Function])?) ((?<after> ['for' | 'to']) | [FullStop | Comma | Semi | Para | 'and' | 'while' | 'worth' | 'at' | 'on' | 'in' | 'during' | 'throughout'])"
        ),
        check: provides,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, a friend since May, [provided] [the prizes] [for] the race.", "UNICEF has [given] [the land] [for] a rest area."],
        no: &["UNICEF was given the land.", "UNICEF provides meals.", "UNICEF provided meals to customers."],
        ..RULE
    },
    Rule {
        name: "goods-provided-by",
        pattern: concat!(
            "(?<thing> [(Noun | Adjective | Gerund | Hyphen | Lower & !Common) & Lower & !Function]{0,2} ",
            goods!(),
            ") (['for' | 'at' | 'of'] ![FullStop | Para | Comma | Semi | MONEY | 'by' | 'was' | 'were' | 'is' | 'are']{1,6})? ",
            be!(),
            "{0,4} [Adverb & !Noun]? (['provided' | 'supplied' | 'given' | 'offered' | 'lent' | 'loaned' | 'contributed' | 'catered' | 'sponsored'] | 'put' 'up' | 'laid' 'on') 'by' ",
            payers!()
        ),
        check: goods,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["The [prizes] were kindly provided by [UNICEF] and [UNESCO].", "They ate [free lunch] laid on by the [World Bank]."],
        no: &["The figures were provided by UNICEF.", "The prizes were won by UNICEF."],
        ..RULE
    },
    Rule {
        name: "supports-with-goods",
        pattern: concat!(
            "(?<verb> ['supported' | 'supports' | 'supporting' | 'assisted' | 'helped' | 'backed']) (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'with' | 'by' | 'that']{1,8}) 'with' ([(Noun | Adjective | Gerund | Hyphen) & !Function] | Comma | 'and'){0,4} ",
            goods!()
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, a friend since May, has [supported] [the garden] with free seedlings.", "UNICEF [helped] [two schools] with books and meals."],
        no: &["The garden was supported with seedlings.", "UNICEF supported schools with advice."],
        ..RULE
    },
    Rule {
        name: "built-by-at-cost",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ",
            be!(),
            "{0,4} Adverb? (",
            works!(),
            " | 'put' 'up')) 'by' ",
            few_payers!(),
            " (",
            at_cost!(),
            " (?<money> MONEY) | 'for' ",
            about!(),
            " (?<money> MONEY) | Open (?<money> MONEY) Close | 'at' ['its' | 'their'] 'own' ['cost' | 'expense'])"
        ),
        check: owner_builds,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "The hall[, built] by the [Marsh Hill Council] for [$9 million], opened.",
            "Two ferries [were bought] by the [Government of Kenya] at the cost of [$5 million].",
            "The clock [was restored] by [UNICEF] at its own expense.",
        ],
        no: &["The hall was built by Holt Builders for $9 million.", "The hall was built by UNICEF for the town."],
        ..RULE
    },
    Rule {
        name: "subject-builds-at-cost",
        pattern: concat!("(?<verb> ", works!(), ") (?<thing> ![FullStop | Para | Semi | MONEY | QuoteOpen | Quote | 'at' | 'by']{1,14}) Comma? ", at_cost!(), " (?<money> MONEY)"),
        check: shares,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, as planned, will [refurbish] [two clinics in Kenya] at a cost of [$300,000].",
            "UNICEF voted in May to [build] [a scheme for the town] at an estimated cost of [$4 million].",
        ],
        no: &["The school was built at a cost of $5 million.", "UNICEF will build two clinics."],
        ..RULE
    },
    Rule {
        name: "club-buys-for",
        pattern: concat!(
            "(?<funder> ORG) ",
            aside!(),
            " ",
            aux!(),
            " ['bought' | 'purchased'] (('the' | 'its' | 'their')? (?<recipient> ORG) ['a' | 'an' | 'new' | 'two'] [(Noun | Adjective) & !Function] | (?<thing> ['the' | 'two' | 'three'] [(Noun | Adjective) & Lower & !Function]{1,2}) ['a' | 'an' | 'new'] [(Noun | Adjective) & !Function] | (?<gift> ['a' | 'an' | 'the' | 'new' | 'two' | 'three' | 'some' | Num | NumWord | NumberWord] ![FullStop | Para | Comma | Semi | MONEY | 'for' | 'from' | 'by']{1,6}) (?<after> 'for') ['the' | 'a' | 'an' | 'its' | 'our' | 'local' | 'two' | ORG | OTHER | LOC | Noun & !Function])"
        ),
        check: community_body,
        certainty: Certainty::Likely,
        yes: &["The [Marsh Hill Choir] bought [a van] [for] the school.", "The [Marsh Hill Choir] has bought [the school] a piano."],
        no: &["UNICEF bought a van for the school.", "The Marsh Hill Choir bought a van."],
        ..RULE
    },
    Rule {
        name: "sum-raised-by",
        pattern: concat!(
            "(?<money> MONEY) Comma? ",
            be!(),
            "{0,3} Adverb? ['raised' | 'collected' | 'gathered'] 'by' (['members' | 'staff' | 'employees' | 'parents' | 'pupils' | 'students' | 'volunteers' | 'supporters' | 'players' | 'friends' | 'people'] ['of' | 'at' | 'from'])? 'the'? (?<funder> ORG) (?<after> ['for' | 'to' | 'towards'])?"
        ),
        check: community_body,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["It was bought with [$900] raised by the [Marsh Hill Choir].", "[£9,000] was collected by pupils of [UNICEF] [for] wells."],
        no: &["$9 million raised by UNICEF", "$900 was spent by the Marsh Hill Choir."],
        ..RULE
    },
    Rule {
        name: "doubles-gifts",
        pattern: concat!(
            "(?<verb> ['double' | 'doubles' | 'doubled' | 'doubling' | 'match' | 'matches' | 'matched' | 'matching' | 'triple' | 'triples' | 'tripled']) (?<thing> ['every' | 'each' | 'all' | 'any' | 'the' | 'your' | 'their' | 'that' | 'whatever']? [(Noun | Adjective | VerbPast) & !Function]{0,2} ['donation' | 'donations' | 'dollar' | 'dollars' | 'pound' | 'pounds' | 'euro' | 'euros' | 'rupee' | 'gift' | 'gifts' | 'contribution' | 'contributions' | 'money' | 'sum' | 'proceeds' | 'whatever'] (['is' | 'was' | 'are' | 'were']{0,1} ['raised' | 'given' | 'collected' | 'made' | 'donated' | 'received'])? | ['it' | 'them'] Comma? 'up' 'to' MONEY) ('pound' 'for' 'pound' | 'dollar' 'for' 'dollar')? (Comma? ['up' | 'to' | 'a'] ['to' | 'a' | 'limit' | 'maximum' | 'total' | 'of']{0,3} (?<money> MONEY))? (?<after> 'to')?"
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, a friend since May, will [double] [the sum].", "UNICEF will [match] [every donation] up to [$5,000]."],
        no: &["The donations were doubled.", "UNICEF doubled its staff.", "UNICEF doubled the time."],
        ..RULE
    },
    Rule {
        name: "signs-gift-of",
        pattern: "(?<verb> ['signed' | 'signs' | 'announced' | 'announces' | 'approved' | 'confirmed' | 'authorised' | 'authorized' | 'made']) ['the' | 'a' | 'its'] [(Adjective | Noun) & !Function]? ['donation' | 'gift' | 'bequest'] 'of' (?<gift> ![FullStop | Para | Comma | Semi | MONEY | 'to' | 'by' | 'for']{1,7}) (?<after> ['to' | 'for'])",
        check: donates,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, as planned, [signed] the donation of [a mobile library] [to] the town.", "UNICEF has [announced] the gift of [two vans] [to] schools."],
        no: &["The gift of a van was announced.", "UNICEF announced a gift of love."],
        ..RULE
    },
    Rule {
        name: "leaves-estate-to",
        pattern: concat!(
            "(?<funder> PER) ",
            aside!(),
            " ['has' | 'had' | 'also' | DATE]{0,2} ['left' | 'leaves' | 'bequeathed' | 'gave' | 'donated'] ['his' | 'her' | 'their' | 'the'] [(Adjective | Noun) & !Function]{0,2} ['estate' | 'fortune' | 'house' | 'collection' | 'collections' | 'library' | 'savings' | 'farm' | 'papers' | 'archive' | 'land' | 'books'] (?<after> 'to') ['the' | 'a' | 'an' | 'his' | 'her' | 'their' | 'its' | 'two' | 'local' | ORG | OTHER | LOC | PER | Capital]"
        ),
        check: paid_by_name,
        certainty: Certainty::Likely,
        yes: &["[Ban Ki-moon], a baker, left his whole estate [to] the clinic.", "[Ban Ki-moon] bequeathed his collection [to] UNICEF."],
        no: &["Ban Ki-moon left his house to meet UNICEF staff for talks.", "He left his papers to UNICEF."],
        ..RULE
    },
    Rule {
        name: "and-sum-by",
        pattern: concat!(
            "([Comma | Semi | 'and' | 'while' | 'with'] ['and' | 'with' | 'another' | 'the']{0,2}) ",
            about!(),
            " (?<money> MONEY) 'by' ",
            few_payers!()
        ),
        check: passive_before,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "$5 million is financed by UNESCO and [$2 million] by [UNICEF].",
            "Of this, $9 million was lent by UNESCO, [$3 million] by the [World Bank] and the rest by banks.",
        ],
        no: &["It rose by $5 million and $2 million by May.", "UNESCO gave $5 million and it cut $2 million by UNICEF rules."],
        ..RULE
    },
    Rule {
        name: "followed-by-donors",
        pattern: concat!("'followed' 'by' ", payers!()),
        check: donors_before,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["Japan is its largest donor, followed by [Kenya] and [UNICEF].", "UNESCO is the main funder, closely followed by the [World Bank]."],
        no: &["The talk was followed by UNICEF.", "The donors met. It was followed by UNICEF."],
        ..RULE
    },
    Rule {
        name: "at-expense-of-body",
        pattern: "'at' 'the'? (?<funder> ORG) Poss 'own'? ['expense' | 'cost']",
        check: no_law,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["They will be trained at [UNICEF]'s expense.", "The wing is kept open at the [World Bank]'s own cost."],
        no: &["They met at UNICEF's office.", "a joke at his expense"],
        ..RULE
    },
    Rule {
        name: "acknowledges-support-from",
        pattern: concat!(
            "(['acknowledge' | 'acknowledges' | 'acknowledged' | 'acknowledging' | 'appreciate' | 'appreciates' | 'appreciated'] | ['grateful' | 'thankful' | 'gratitude' | 'appreciation' | 'thanks' | 'acknowledgment' | 'acknowledgement'] ['for' | 'of']) ['the' | 'their' | 'its' | 'your' | 'all']? ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            support!(),
            "] (['and' | Comma] [(Noun | Adjective | Gerund) & !Function]{1,2} ('and' [(Noun | Adjective) & !Function]{1,2})?)? ((?<after> ['for' | 'to']) ![FullStop | Para | Comma | 'from' | 'by' | 'of']{1,6})? ['provided' | 'received' | 'given']? ['from' | 'of' | 'by'] ",
            payers!()
        ),
        check: material,
        certainty: Certainty::Likely,
        yes: &[
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
            "]) (?<after> ['for' | 'to' | 'towards'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["We owe thanks to [UNICEF] for a two-year grant of [$60,000].", "The choir is grateful to the [World Bank] for its [$900] donation [for] a van."],
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
            ")? (?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} (?<after> ['to' | 'in' | 'for'])? | (?<after> ['in' | 'of' | 'for']))"
        ),
        check: shares,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, a friend since May, [acted] as anchor investor with a [€30 million] commitment [to] the fund.", "UNICEF has [joined] as lead sponsor [of] the fair."],
        no: &["UNICEF acted as host of the fair.", "Ban Ki-moon joined as a guest of the sponsor."],
        ..RULE
    },
    Rule {
        name: "body-grant-of-sum",
        pattern: concat!(
            "['the' | 'a' | 'an' | 'this' | Start] (?<funder> ORG) [(Noun | Adjective) & Lower & !Function]{0,2} ['grant' | 'grants' | 'donation' | 'gift' | 'award' | 'loan' | 'loans' | 'sponsorship' | 'scholarship' | 'fellowship' | 'funding' | 'bursary'] ",
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
        yes: &["The [World Bank] is awarding[:]\n* $9,000 to a choir\n",
            "Through the [World Bank], the company is donating[:]\n* $9,000 to a choir\n", "[UNICEF] has made the following grants to schools[:]\n\n- $900 for books\n"],
        no: &["UNICEF is awarding $900 to a choir.", "They said the following: UNICEF gave."],
        ..RULE
    },
    Rule {
        name: "becomes-sponsor",
        pattern: "(?<verb> ['become' | 'becomes' | 'became' | 'becoming' | 'remains' | 'named' | 'announced' | 'confirmed' | 'unveiled'] | ['sign' | 'signs' | 'signed' | 'signing' | 'returns' | 'returned' | 'comes' | 'came' | 'continues'] ['on' | 'up' | 'back']{0,2} 'as') ['as' | 'the' | 'a' | 'an' | 'its' | 'our' | 'new']{0,2} ((?<thing> [(Noun | Adjective | OTHER | ORG | Capital) & !Function]{1,4}) Poss)? [(Noun | Adjective | Gerund | Num | Ordinal) & !Function]{0,3} ['sponsor' | 'sponsors' | 'funder' | 'patron'] ((?<after> ['of' | 'for']) | [FullStop | Comma | Para | 'and' | 'until' | 'in' | DATE])",
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
            payer!(),
            " ",
            aside!(),
            " ",
            aux!(),
            " ['selected' | 'selects' | 'chose' | 'chosen' | 'named' | 'picked' | 'approved' | 'choosing'] 'the'? (?<recipient> [ORG | PER | LOC]) (Open ![Close | Para]{1,6} Close)? 'to' ['receive' | 'share' | 'get'] ",
            about!(),
            " [(Adjective | Noun) & !Function]{0,2} ((?<money> MONEY) | ",
            kind_of!(),
            " [",
            grants!(),
            "]) ('in' [(Noun | Adjective) & !Function]{1,3})? (?<after> ['for' | 'to'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] has selected [UNESCO] to receive [$3 million] [to] build wells.", "The [World Bank] chose [UNICEF] to receive research funding."],
        no: &["UNICEF chose UNESCO to receive the medal.", "UNICEF was selected to receive $5 million."],
        ..RULE
    },
    Rule {
        name: "several-provide-funding",
        pattern: concat!(
            "(?<verb> ['provided' | 'provide' | 'provides' | 'contributed' | 'contribute' | 'gave' | 'offered' | 'supplied' | 'committed']) ([(Noun | Adjective | Num) & !Function] | 'and' | Comma){0,4} ([",
            grants!(),
            "] | 'financial' 'support') (['and' | Comma] [(Noun | Adjective) & !Function]{1,2})? ((?<after> ['for' | 'to' | 'towards']) | [FullStop | Semi | Para | 'while'])"
        ),
        check: donates,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["UNICEF, UNESCO and the World Bank [provided] funding.", "UNICEF, a friend since May, [gave] core funding [for] the clinic."],
        no: &["Funding was provided for the clinic.", "UNICEF provided training."],
        ..RULE
    },
    Rule {
        name: "plans-sum-works",
        pattern: concat!(
            payer!(),
            " ",
            aside!(),
            " ",
            aux!(),
            " ['announced' | 'announces' | 'announcing' | 'unveiled' | 'unveils' | 'started' | 'starts' | 'begins' | 'began' | 'plans' | 'planning' | 'completed' | 'completes' | 'approved' | 'launched' | 'launches'] [DATE | 'today' | 'work' | 'on']{0,2} ['a' | 'an' | 'its' | 'the']? ['new' | 'planned' | 'major']? ",
            about!(),
            " (?<money> MONEY) Comma? (?<work> [(Noun | Adjective | Lower & !Common | Gerund | Hyphen | DURATION) & !Function]{0,4} ['expansion' | 'upgrade' | 'renovation' | 'redevelopment' | 'refurbishment' | 'modernization' | 'modernisation' | 'restoration' | 'extension' | 'overhaul' | 'reconstruction'])"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] announced a [$200 million] [expansion] of its mill.", "The [World Bank] began its planned [$9 million] [roof upgrade]."],
        no: &["UNICEF announced a $9 million debt extension of its bonds.", "UNICEF announced $9 million in sales."],
        ..RULE
    },
    Rule {
        name: "public-body-pays-sum",
        pattern: concat!(
            payer!(),
            " ",
            aside!(),
            " ",
            aux!(),
            " ['pay' | 'pays' | 'paid' | 'paying'] ",
            about!(),
            " (?<money> MONEY) ",
            when!(),
            " ((?<after> ['for' | 'towards' | 'toward']) ['the' | 'a' | 'an' | 'it' | 'its' | 'their' | 'each' | 'two' | 'three' | Num | NumWord | ORG | OTHER | (Noun | Adjective) & !Function & !Gerund] | 'to' 'the'? (?<recipient> [ORG | PER | LOC]) | 'up' 'front')"
        ),
        check: public_pays,
        certainty: Certainty::Likely,
        yes: &["The [Marsh Hill Council] paid [$118,400] [for] it.", "The [Ministry of Health] is paying [$1.2 million] [for] a clinic."],
        no: &["UNICEF paid $5 million for libel.", "The Ministry of Health paid $5 million in damages.", "The Ministry of Health was paid $5 million for it."],
        ..RULE
    },
    Rule {
        name: "fund-supports",
        pattern: "(?<verb> ['supports' | 'supported' | 'supporting' | 'assists' | 'assisted' | 'sponsors' | 'backs' | 'backed']) ['the' | 'a' | 'an' | 'its' | 'our' | 'these' | 'this' | 'their' | 'over' | 'more' | 'many' | 'up' | ORG | OTHER | PER | Noun | Adjective & !Function | Gerund & !Function | Num | NumWord | NumberWord | Capital]",
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
            "['winner' | 'winners' | 'runner-up' | 'runners-up' | 'recipient' | 'recipients' | 'finalist' | 'finalists' | 'champion' | 'champions' | 'student' | 'students' | 'team' | 'teams' | 'family' | 'families' | 'participant' | 'participants' | 'runner' | 'runners' | 'trainee' | 'trainees' | 'pupil' | 'pupils'] ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | ORG | 'that' | 'who' | 'which']{0,3} (?<before> ['will' | 'each' | 'also' | 'to' | 'all']{0,3} ['receive' | 'receives' | 'received' | 'get' | 'gets' | 'got']) (?<gift> ['a' | 'an' | 'the' | 'free' | 'two' | 'their' | Num | Noun & !Function | Adjective & !Function] ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'from' | 'by' | 'to' | 'for']{0,7}) (",
            worth!(),
            " (?<money> MONEY))? ('from' | 'donated' 'by' | 'courtesy' 'of' | 'given' 'by') ",
            few_payers!()
        ),
        check: thing_received,
        certainty: Certainty::Likely,
        yes: &[
            "The winners [will each receive] [a watch] from [UNICEF].",
            "Every runner [gets] [a free shirt] courtesy of [UNESCO] and the [World Bank].",
        ],
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
            " (?<money> MONEY) ('in' [(Noun | Adjective) & !Function]{1,3})? (?<after> ['for' | 'to' | 'towards'])? | (?<thing> ['additional' | 'extra' | 'new' | 'further' | 'more' | 'free' | 'increased'] ['funding' | 'money' | 'grants' | 'aid' | 'funds' | 'financial' | 'support' | 'resources'] ![FullStop | Para | Comma | Semi]{0,8}))"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["We welcome the [World Bank]'s commitment of [$5 million] [to] schools.", "It follows [Japan]'s pledge of [further aid for farmers]."],
        no: &["We welcome Japan's commitment to peace.", "UNICEF's release of new data came in May."],
        ..RULE
    },
];
