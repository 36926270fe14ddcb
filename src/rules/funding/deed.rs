//! What a body does for others at its own cost: works, goods, waivers, doubled gifts, bequests.
//!
//! Where a rule has a slot `verb`, who gives is looked for as its subject (`facts/funding/giver.rs`).

use super::super::{RULE, Rule, View};
use super::check::{given, no_law, pays, public};
use super::party::paid_by_name;
use super::together::community_body;
use super::who::{donates, hands_out, shares};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;

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
    let sold = (m.start.saturating_sub(6)..m.end + 4).any(|s| v.kind(s).is_none() && v.is(s, Class::Guests));
    !sold && no_law(v, m)
}

/// The same as the subject of a verb, and no habit of trade: `supplies meals`.
fn provides(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, _)) = v.slot(m, "verb") else { return false };
    let word = v.lower(verb);
    // `presented the trophies`: the winners have won them.
    let prize = |s: u32| matches!(v.lower(s), b"trophies" | b"trophy" | b"medals" | b"prizes" | b"prize");
    if [b"present".as_slice(), b"hand", b"gave", b"give", b"distribut", b"deliver"].iter().any(|w| word.starts_with(w)) && (m.start..m.end).any(prize) {
        return false;
    }
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
        let paid = |s: u32| v.kind(s).is_none() && v.is(s, Class::PaidFor);
        if by && s.checked_sub(1).is_some_and(paid) {
            return (money || super::again::before(v, s).any(|s| v.kind(s) == Some(Kind::Money))) && given(v, m);
        }
    }
    false
}

/// Pays for something as a public body does, and is no party to a suit.
fn public_pays(v: &View<'_, '_>, m: &Match) -> bool {
    let suit = (m.start..m.end + 6).any(|s| {
        v.kind(s).is_none()
            && matches!(v.lower(s), b"settle" | b"settled" | b"claim" | b"claims" | b"libel" | b"violating" | b"violations" | b"suit" | b"interest" | b"ransom")
    });
    !suit && public(v, m) && pays(v, m)
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
            "(?<verb> 'laid' 'on' | ['provided' | 'provide' | 'providing' | 'supplied' | 'supply' | 'supplying' | 'gave' | 'given' | 'give' | 'giving' | 'lent' | 'lend' | 'lending' | 'loaned' | 'contributed' | 'contribute' | 'contributing' | 'sponsored' | 'sponsor' | 'sponsoring' | 'offered' | 'offer' | 'delivered' | 'deliver' | 'presented' | 'presents' | 'presenting' | 'distributed' | 'distributes' | 'distributing' | 'sent' | 'sends' | 'sending' | 'airlifted' | 'dispatched' | 'despatched' | 'shipped' | 'flew' | 'gifted' | 'gifts'] | ['handed' | 'hands' | 'handing' | 'turned' | 'turns'] 'over' | ['handed' | 'hands' | 'handing' | 'given' | 'gave'] 'out') (?<gift> ['the' | 'all' | 'a' | 'an' | 'its' | 'some' | 'free' | 'of' | 'more' | 'over' | 'much' | 'than' | Num | NumWord | NumberWord]{0,3} (['tonnes' | 'tons' | 'kilos' | 'kilograms' | 'kg' | 'litres' | 'liters' | 'truckloads' | 'truckload' | 'containers' | 'container' | 'shipment' | 'shipments' | 'consignment' | 'consignments' | 'bags' | 'boxes' | 'sets' | 'pairs' | 'crates' | 'loads' | 'hundreds' | 'thousands' | 'dozens' | 'range' | 'variety' | 'batch' | 'donation' | 'supply' | 'load'] 'of')? [(Noun | Adjective | VerbPast | Gerund | Hyphen | Demonym | Lower & !Common) & !Function]{0,3} ",
            goods!(),
            " ((Comma ![FullStop | Para | Comma | MONEY]{1,4}){0,2} 'and' [(Noun | Adjective | Lower & !Common) & !Function]{0,2} [Noun & !Function])?) ((?<after> 'in' 'support' 'of' | ['for' | 'to']) | [FullStop | Comma | Semi | Para | 'and' | 'while' | 'worth' | 'at' | 'on' | 'in' | 'during' | 'throughout'])"
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
            "(?<gift> [(Noun | Adjective | Gerund | Hyphen | Lower & !Common) & Lower & !Function]{0,2} ",
            goods!(),
            ") (['for' | 'at' | 'of'] ![FullStop | Para | Comma | Semi | MONEY | 'by' | 'was' | 'were' | 'is' | 'are']{1,6})? ",
            be!(),
            "{0,4} [Adverb & !Noun]? (['provided' | 'supplied' | 'given' | 'offered' | 'lent' | 'loaned' | 'contributed' | 'catered' | 'sponsored' | 'presented' | 'distributed' | 'delivered' | 'sent' | 'dispatched' | 'shipped' | 'airlifted' | 'bought' | 'purchased'] | 'put' 'up' | 'laid' 'on' | 'handed' ['over' | 'out'] | 'turned' 'over' | 'given' ['out' | 'away']) (DATE | 'today')? (['to' | 'for' | 'among' | 'in'] ![FullStop | Para | Semi | MONEY | 'by']{1,9})? (DATE | 'today')? 'by' ",
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
            "(?<verb> ['supported' | 'supports' | 'supporting' | 'assisted' | 'helped' | 'backed' | 'presented' | 'presents' | 'furnished' | 'equipped' | 'supplied' | 'gifted' | 'stocked' | 'outfitted' | 'fitted' | 'empowers' | 'empowered' | 'empower' | 'equips' | 'equip' | 'presenting' | 'supplying' | 'supplies' | 'provides' | 'provided' | 'providing']) (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'with' | 'by' | 'that']{1,8}) 'with' ([(Noun | Adjective | Gerund | Hyphen) & !Function] | Comma | 'and'){0,4} ",
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
        name: "does-as-charity",
        pattern: "(?<verb> ['built' | 'builds' | 'renovated' | 'renovates' | 'constructed' | 'constructs' | 'rehabilitated' | 'refurbished' | 'equipped' | 'adopted' | 'adopts' | 'installed' | 'drilled' | 'commissioned' | 'distributed' | 'repaired' | 'painted' | 'upgraded' | 'restored' | 'sank']) (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'by' | 'as' | 'under' | 'through' | 'that']{1,9}) ('as' 'part' 'of' | ['under' | 'through'] | 'in' 'line' 'with') ['its' | 'their' | 'the' | 'a']? [(Noun | Adjective) & !Function]{0,2} ['csr' | 'corporate' | 'philanthropic' | 'charitable' | 'outreach']",
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, a friend since May, [renovated] [the school] as part of its CSR work.",
            "The World Bank has [adopted] [ten schools] under its corporate giving plan.",
        ],
        no: &["The school was renovated as part of its CSR work.", "UNICEF renovated its office under a plan."],
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
        pattern: concat!(
            "(?<verb> ",
            works!(),
            ") (?<thing> (![FullStop | Para | Semi | MONEY | QuoteOpen | Quote | 'at' | 'by'] | 'at' 'the'? [ORG | LOC | Capital | Noun & !('cost' | 'expense' | 'price')]){1,14}) Comma? ",
            at_cost!(),
            " (?<money> MONEY)"
        ),
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
            "{0,3} Adverb? ['raised' | 'collected' | 'gathered'] 'by' (['members' | 'staff' | 'employees' | 'parents' | 'pupils' | 'students' | 'volunteers' | 'supporters' | 'players' | 'friends' | 'people'] ['of' | 'at' | 'from'])? 'the'? (?<funder> ORG) (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
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
        pattern: "(?<verb> ['double' | 'doubles' | 'doubled' | 'doubling' | 'match' | 'matches' | 'matched' | 'matching' | 'triple' | 'triples' | 'tripled']) (?<thing> ['every' | 'each' | 'all' | 'any' | 'the' | 'your' | 'their' | 'that' | 'whatever']? [(Noun | Adjective | VerbPast) & !Function]{0,2} ['donation' | 'donations' | 'dollar' | 'dollars' | 'pound' | 'pounds' | 'euro' | 'euros' | 'rupee' | 'gift' | 'gifts' | 'contribution' | 'contributions' | 'money' | 'sum' | 'proceeds' | 'whatever'] (['is' | 'was' | 'are' | 'were']{0,1} ['raised' | 'given' | 'collected' | 'made' | 'donated' | 'received'])? | ['that' | 'this' | 'it' | 'them'] Comma? 'up'? 'to' MONEY) ('pound' 'for' 'pound' | 'dollar' 'for' 'dollar')? (Comma? ['up' | 'to' | 'a'] ['to' | 'a' | 'limit' | 'maximum' | 'total' | 'of']{0,3} (?<money> MONEY))? (?<after> 'to')?",
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, a friend since May, will [double] [the sum].", "UNICEF will [match] [every donation] up to [$5,000]."],
        no: &["The donations were doubled.", "UNICEF doubled its staff.", "UNICEF doubled the time."],
        ..RULE
    },
    Rule {
        name: "signs-gift-of",
        pattern: "(?<verb> ['signed' | 'signs' | 'announced' | 'announces' | 'approved' | 'confirmed' | 'authorised' | 'authorized' | 'made']) ['the' | 'a' | 'its'] [(Adjective | Noun) & !Function]? ['donation' | 'gift' | 'bequest'] 'of' (?<gift> ![FullStop | Para | Comma | Semi | MONEY | 'to' | 'by' | 'for']{1,7}) (?<after> 'in' 'support' 'of' | ['to' | 'for'])",
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
        name: "plans-sum-works",
        pattern: concat!(
            subject!(),
            " ['announced' | 'announces' | 'announcing' | 'unveiled' | 'unveils' | 'started' | 'starts' | 'begins' | 'began' | 'plans' | 'planning' | 'completed' | 'completes' | 'approved' | 'launched' | 'launches'] [DATE | 'today' | 'work' | 'on']{0,2} (['its' | 'the']? ['plans' | 'plan' | 'details' | 'construction' | 'proposals'] ['for' | 'of' | 'on'])? ['a' | 'an' | 'its' | 'the']? ['new' | 'planned' | 'major']? ",
            about!(),
            " (?<money> MONEY) Comma? (?<work> [(Noun | Adjective | Lower & !Common | Gerund | Hyphen | DURATION) & !Function]{0,4} ['expansion' | 'upgrade' | 'renovation' | 'redevelopment' | 'refurbishment' | 'modernization' | 'modernisation' | 'restoration' | 'extension' | 'overhaul' | 'reconstruction' | 'plant' | 'factory' | 'warehouse' | 'campus' | 'refinery' | 'mill' | 'brewery' | 'laboratory'])"
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
            subject!(),
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
];
