//! Sums with their payer behind them: `mended with $5m from X`, `$5m that X gave`, `$5m in X grants`, `X's share is $5m`.

use super::super::{RULE, Rule, View};
use super::check::{given, no_law};
use super::frame::sum_from;
use super::scholarship::unsold;
use super::sequel::sequel;
use super::who::hands_out;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A fund, and no law: `under the Green Towns Fund`.
fn from_fund(v: &View<'_, '_>, m: &Match) -> bool {
    let fund = v.slot(m, "funder").is_some_and(|(a, b)| {
        v.words(a, b).rsplit(' ').next().is_some_and(|w| matches!(w, "Fund" | "Foundation" | "Trust" | "Facility" | "Endowment" | "Grant" | "Grants" | "Bank"))
    });
    fund && sum_from(v, m)
}

/// A name that says that it is money: `the Global Environment Facility`.
fn from_facility(v: &View<'_, '_>, m: &Match) -> bool {
    let money = v.slot(m, "funder").is_some_and(|(a, b)| {
        v.words(a, b).split(' ').any(|w| matches!(w, "Fund" | "Facility" | "Mechanism" | "Foundation" | "Trust" | "Endowment" | "Lottery"))
    });
    money && no_law(v, m)
}

/// A share of something that is paid: `half of it came from`, `the rest is met by`.
fn share_from(v: &View<'_, '_>, m: &Match) -> bool {
    let ends = |s: u32| v.kind(s).is_none() && matches!(v.shape(s), Shape::Stop | Shape::Para);
    let mut near = (m.start.saturating_sub(30)..m.end).rev().take_while(|s| *s >= m.start || !ends(*s));
    let paid = |s: u32| {
        v.kind(s) == Some(Kind::Money)
            || v.kind(s).is_none()
                && [b"cost".as_slice(), b"fund", b"money", b"grant", b"financ", b"donat", b"paid", b"pay"].iter().any(|w| v.lower(s).starts_with(w))
    };
    near.any(paid) && given(v, m)
}

/// A grant, scholarship or fund, no medal, and no name alone.
fn grant_word(v: &View<'_, '_>, m: &Match) -> bool {
    let end = v.slot(m, "funder").map_or(m.end, |(a, _)| a);
    let word = |s: u32| v.words(s, s + 1).rsplit(' ').next().unwrap_or("").to_ascii_lowercase();
    let grant =
        |s: u32| matches!(word(s).as_str(), "grant" | "grants" | "scholarship" | "scholarships" | "fellowship" | "fellowships" | "bursary" | "studentship");
    (m.start..end).any(grant) && no_law(v, m)
}

/// Given and not ordered: nothing is bought, sold or delivered to order.
fn no_shop(v: &View<'_, '_>, m: &Match) -> bool {
    let trade = |s: u32| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"order" | b"orders" | b"ordered" | b"bought" | b"purchased" | b"leased" | b"sold" | b"supplier" | b"delivery" | b"customers" | b"stolen"
            )
    };
    !(m.start.saturating_sub(6)..m.end + 5).any(trade) && given(v, m)
}

/// No picture is meant: `Photo courtesy of ACME`.
fn no_picture(v: &View<'_, '_>, m: &Match) -> bool {
    let picture = |s: u32| {
        v.kind(s).is_none()
            && [b"photo".as_slice(), b"image", b"pictur", b"video", b"footage", b"credit", b"caption", b"map", b"illustr", b"graphic", b"chart"]
                .iter()
                .any(|w| v.lower(s).starts_with(w))
    };
    !(m.start.saturating_sub(8)..m.start).any(picture) && no_law(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "with-sum-from",
        pattern: concat!(
            "(?<before> Comma? ['with' | 'through' | 'using' | 'thanks' | 'by' | 'via']) 'to'? ['a' | 'an' | 'the']? ",
            about!(),
            " [Adjective & !Function]? (?<money> MONEY) ('in' | 'of')? [(Noun | Adjective | Gerund | Demonym | Hyphen) & !Function & !VerbPast & !'stolen' & !'stock' & !'sales']{0,4} ",
            when!(),
            " 'given'? ['from' | 'by'] ",
            few_payers!()
        ),
        check: sum_from,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["The roof was mended [with] [$5 million] from [UNICEF].", "It is possible [thanks] to [$9,000] in grants from the [World Bank]."],
        no: &["He left with $5 million stolen from UNICEF.", "It grew by $5 million from May."],
        ..RULE
    },
    Rule {
        name: "sum-that-body-gave",
        pattern: "(?<money> MONEY) ('in' | 'of')? [(Noun | Adjective) & !Function & !VerbPast]{0,3} ['that' | 'which']? 'the'? (?<funder> ORG) (Open ![Close | Para]{1,6} Close)? ['has' | 'had' | 'have' | 'already' | 'previously' | Adverb]{0,3} ['provided' | 'gave' | 'given' | 'awarded' | 'granted' | 'contributed' | 'committed' | 'pledged' | 'donated' | 'allocated' | 'lent' | 'invested' | 'approved' | 'sent'] (?<after> 'in' 'support' 'of' | ['in' | 'into' | 'to' | 'for' | 'towards' | 'toward'])?",
        check: sum_from,
        certainty: Certainty::Likely,
        yes: &[
            "It was mended with [$118 million] that [UNICEF] provided [to] schools.",
            "That is on top of the [$5 million] the [World Bank] has already pledged.",
        ],
        no: &["The $5 million that UNICEF lost", "$5 million UNICEF staff gave"],
        ..RULE
    },
    Rule {
        name: "receives-sum-under",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'were' | 'been' | 'has' | 'have' | 'had' | 'will' | 'to' | 'also' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'secured' | 'secures' | 'won' | 'wins' | 'obtained' | 'awarded' | 'granted' | 'gets' | 'allocated' | 'attracted' | 'drawn']) ",
            about!(),
            " (?<money> MONEY) ('in' [(Noun | Adjective) & !Function]{1,3})? ['under' | 'through' | 'via'] 'the'? (?<funder> [ORG | OTHER])"
        ),
        check: from_fund,
        certainty: Certainty::Likely,
        yes: &["[UNESCO] [has received] [€31 million] under the [Marsh Hill Fund].", "Ten towns [were awarded] [$9 million] through the [Green Towns Fund]."],
        no: &["UNESCO received €31 million under the Marsh Hill Act.", "UNESCO received a letter under the Marsh Hill Fund."],
        ..RULE
    },
    Rule {
        name: "funded-through-fund",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ",
            be!(),
            "{0,4} Adverb? ",
            "(",
            funded!(),
            " | 'supported')) ['through' | 'via' | 'by' | 'under' | 'from'] 'the'? (?<funder> [ORG | OTHER])"
        ),
        check: from_facility,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["The scheme[, financed] through the [Marsh Hill Facility], is new.", "It [is funded] via the [Green Towns Fund]."],
        no: &["It is funded through the Holt Bank.", "It is run through the Green Towns Fund."],
        ..RULE
    },
    Rule {
        name: "sum-in-body-grants",
        pattern: "(?<money> MONEY) 'each'? ['in' | 'of' | 'worth' | 'through' | 'under' | 'via'] 'of'? ['the' | 'a' | 'an' | 'this' | 'last']? (['year' | 'month'] Poss? | ['latest' | 'new' | 'current' | 'recent' | 'annual'])? (?<funder> [ORG | OTHER]) (Open ![Close | Para]{1,4} Close)? ((Comma | 'and') 'the'? (?<funder> [ORG | OTHER]))? [(Noun | Adjective) & !Function]{0,2} ['grants' | 'grant' | 'funding' | 'money' | 'funds' | 'aid' | 'support' | 'assistance' | 'scholarships' | 'financing' | 'loans'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?",
        check: sum_from,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["It won [$2 million] in [UNICEF] grants [for] wells.", "thanks to [$5 million] of [World Bank] funding"],
        no: &["It lost $2 million in UNICEF orders.", "$5 million in World Bank bonds"],
        ..RULE
    },
    Rule {
        name: "agreement-with-body",
        pattern: "(?<money> MONEY) Comma? [(Noun | Adjective | Hyphen | DURATION) & !Function]{0,3} ['cooperative' | 'contribution' | 'grant' | 'loan' | 'funding' | 'financing' | 'subsidy' | 'cofinancing' | 'finance' | 'credit'] ['agreement' | 'agreements' | 'contract'] ['signed' | 'concluded' | 'reached' | 'agreed']? 'with' 'the'? (?<funder> ORG) (?<after> 'in' 'support' 'of' | ['for' | 'to'])?",
        check: sum_from,
        certainty: Certainty::Likely,
        yes: &[
            "It runs under a five-year, [$17 million] cooperative agreement with [UNICEF].",
            "a [$9 million] loan agreement signed with the [World Bank] [for] wells",
        ],
        no: &["a $9 million supply contract with UNICEF", "an agreement with UNICEF"],
        ..RULE
    },
    Rule {
        name: "sum-from-body-s-fund",
        pattern: "(?<money> MONEY) (['in' | 'from' | 'under'] 'the' [(Adjective | Ordinal | Noun) & !Function]{0,2} ['round' | 'tranche' | 'phase' | 'cycle'] 'of' | ['from' | 'under' | 'through' | 'via']) 'the'? (?<funder> [ORG | LOC]) Poss ([(Noun | Adjective | Capital | Hyphen | Num) & !Function]{0,5} ['fund' | 'programme' | 'program' | 'scheme' | 'grants' | 'grant' | 'appeal' | 'budget' | 'foundation' | 'initiative' | 'facility'] | [ORG | OTHER])",
        check: sum_from,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["Nine clubs got [$304,000] in the fourth round of the [World Bank]'s community fund.", "It has [$9,000] from [UNICEF]'s green towns programme."],
        no: &["He stole $9,000 from UNICEF's pension fund.", "It rose by $9,000 from May's budget."],
        ..RULE
    },
    Rule {
        name: "sum-from-does",
        pattern: concat!(
            about!(),
            " (?<money> MONEY) ('in' | 'of')? [(Noun | Adjective | Gerund | Demonym | Hyphen) & !Function]{0,3} 'from' ",
            few_payers!(),
            " ",
            does!()
        ),
        check: sum_from,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["A further [£90,000] from [UNICEF] will [pay for] a choir.", "[$5 million] from the [World Bank] helped [build] a school."],
        no: &["He stole $5 from UNICEF and will pay for it.", "$5 from May will pay for it."],
        ..RULE
    },
    Rule {
        name: "named-grant-from",
        pattern: concat!(
            "(?<before> ['with' | 'through' | 'under' | 'by' | 'via' | 'using'] | Comma 'with') ['a' | 'an' | 'the' | 'its']? ",
            about!(),
            " (?<money> MONEY)? [Adjective & !Function]{0,2} (OTHER | [Cap & !Function]{1,6}) ['grant' | 'grants' | 'award' | 'awards' | 'scholarship' | 'fellowship' | 'program' | 'programme']? (",
            worth!(),
            " (?<money> MONEY))? ['from' | 'by'] ",
            few_payers!()
        ),
        check: grant_word,
        certainty: Certainty::Likely,
        yes: &["It was bought [with] a [$480,000] Harbour Safety Grant from [UNICEF].", "She works [under] a Marsh Hill Fellowship from the [World Bank]."],
        no: &["He came with a Marsh Hill Medal from UNICEF.", "She left with Ann from UNICEF."],
        ..RULE
    },
    Rule {
        name: "subject-offers-grant",
        pattern: concat!(
            "(?<verb> ['offer' | 'offers' | 'offered' | 'offering' | 'issue' | 'issues' | 'issued' | 'extend' | 'extends' | 'extended' | 'arranged' | 'signed' | 'made' | 'makes' | 'making' | 'agreed' | 'approved']) (?<whom> ['the' | ORG | PER | LOC] ![FullStop | Para | Comma | Semi | MONEY | 'to' | 'from' | 'by']{0,4})? ['a' | 'an' | 'its' | 'another']? ([(Noun | Adjective | DURATION | Hyphen) & !Function]{0,3} Comma?) ",
            about!(),
            " (?<money> MONEY) [(Noun | Adjective | Hyphen) & !Function]{0,3} ['grant' | 'loan' | 'donation' | 'contribution' | 'subsidy' | 'scholarship' | 'bursary' | 'facility' | 'guarantee' | 'gift' | 'bequest' | 'endowment' | 'credit'] ('to' 'the'? (?<recipient> [ORG | PER | LOC]))? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, set up in May, has [offered] a [£35,000] loan to [UNESCO].",
            "UNICEF, as planned, [made] a three-year, [$450,000] grant [to] help bakers.",
        ],
        no: &["UNICEF was offered a $5 million loan.", "UNICEF offers a $5 bus ride."],
        ..RULE
    },
    Rule {
        name: "subject-guarantees",
        pattern: concat!(
            "(?<verb> ['issue' | 'issues' | 'issued' | 'offer' | 'offers' | 'offered' | 'extends' | 'extended' | 'provided' | 'provides' | 'approved' | 'granted']) ['a' | 'an' | 'its' | 'the'] [(Noun | Adjective | Hyphen) & !Function]{0,3} ['guarantee' | 'commitment' | 'loan' | 'grant' | 'credit' | 'facility'] ('for' 'a' [(Noun | Adjective) & !Function]{1,3})? ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, set up in May, has [issued] a commitment for a partial guarantee of up to [$400 million].",
            "UNICEF, as planned, [granted] a loan of [$5 million] [to] build schools.",
        ],
        no: &["UNICEF was granted a loan of $5 million.", "UNICEF issued a report of $5 million."],
        ..RULE
    },
    Rule {
        name: "receives-things-from",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'were' | 'been' | 'has' | 'have' | 'had' | 'will' | 'also' | Adverb]{0,3} ['received' | 'receives' | 'got' | 'gets']) ![FullStop | Para | Comma | Semi | 'from' | 'by' | 'that' | QuoteOpen | Quote]{0,5} (",
            goods!(),
            " | ['boats' | 'collection' | 'collections' | 'artworks'] ('of' [(Noun | Adjective | Num | NumWord | Lower) & !Function]{1,3})?) (",
            worth!(),
            " (?<money> MONEY))? ['from' | 'donated' | 'given'] 'by'? ",
            few_payers!()
        ),
        check: no_shop,
        certainty: Certainty::Likely,
        yes: &[
            "Ten crews [received] motor boats from [UNICEF] and [UNESCO].",
            "The [Ministry of Health] [has received] ambulances worth [$9,000] from [Japan].",
        ],
        no: &["The shop received books from its printer.", "UNICEF received letters from UNESCO.", "It received trucks ordered from UNICEF."],
        ..RULE
    },
    Rule {
        name: "share-from",
        pattern: concat!(
            "['half' | 'third' | 'quarter' | 'rest' | 'balance' | 'remainder' | 'fifth'] ('of' 'the'? ![FullStop | Para | Comma | Semi | 'from' | 'by']{1,6})? (['came' | 'comes' | 'coming' | 'come' | 'is' | 'was' | 'will' | 'being'] ['come' | 'coming' | 'be' | 'met' | 'provided' | 'paid' | 'given' | 'covered' | 'raised']{0,2})? ['from' | 'by'] ",
            payers!()
        ),
        check: share_from,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "Half of the money came from UNESCO, a third from [UNICEF] and the rest from fees.",
            "The roof cost $5; the balance will be met by the [World Bank].",
        ],
        no: &["Half of the players came from UNICEF.", "The rest of the day was led by UNICEF."],
        ..RULE
    },
    Rule {
        name: "body-s-share-amounts",
        pattern: "(?<funder> [ORG | LOC]) Poss [(Noun | Adjective | Hyphen) & !Function]{0,3} ['contribution' | 'share' | 'grant' | 'loan' | 'assistance' | 'support' | 'investment' | 'donation' | 'funding' | 'gift' | 'aid' | 'participation' | 'commitment' | 'pledge'] ((?<after> 'in' 'support' 'of' | ['to' | 'for' | 'in' | 'towards' | 'toward']) ![FullStop | Para | Comma | Semi | MONEY | 'amounts' | 'amounted' | 'comes' | 'came' | 'totals' | 'totalled' | 'totaled' | 'stands' | 'is' | 'was']{1,8})? ['now' | 'currently' | 'thus' | 'will']? ['amounts' | 'amounted' | 'comes' | 'came' | 'totals' | 'totalled' | 'totaled' | 'stands' | 'is' | 'was' | 'reaches' | 'reached' | 'exceeds' | 'exceeded' | 'runs' | 'be'] ['to' | 'at' | 'now' | 'up' | 'more' | 'than' | 'over' | 'about' | 'around']{0,3} (?<money> MONEY)",
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF]'s contribution amounts to [$17 million].", "[UNICEF]'s assistance [to] the response now stands at [$4 million]."],
        no: &["UNICEF's income amounts to $17 million.", "UNICEF's share price is $17."],
        ..RULE
    },
    Rule {
        name: "courtesy-of",
        pattern: concat!(
            "(?<before> (['is' | 'are' | 'was' | 'were' | 'will' | 'be' | 'been' | 'has' | 'have']{1,3} ['provided' | 'served' | 'supplied' | 'offered' | 'given' | 'available' | 'made' | 'free']{1,2})? ['come' | 'comes' | 'came' | 'coming' | 'is' | 'are' | 'was' | 'were' | Comma]? 'courtesy') 'of' ",
            payers!()
        ),
        check: no_picture,
        certainty: Certainty::Likely,
        yes: &["The match balls [come courtesy] of [UNICEF].", "Youth Awards ($900 each[, courtesy] of [UNICEF])"],
        no: &["Photo courtesy of UNICEF", "a courtesy call on UNICEF"],
        ..RULE
    },
    Rule {
        name: "supplied-by-free",
        pattern: concat!(
            "(?<before> Comma? ",
            be!(),
            "{0,4} Adverb? ['supplied' | 'provided' | 'delivered' | 'lent' | 'loaned' | 'printed' | 'flown' | 'built' | 'installed' | 'made' | 'given' | 'carried' | 'done' | 'transported']) 'by' ",
            few_payers!(),
            " ('free' 'of' 'charge' | 'at' 'no' ['cost' | 'charge'] | 'without' 'charge' | 'for' 'free' | 'pro' 'bono')"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["Fuel [will be supplied] by [UNICEF] at no cost.", "The tents[, flown] by the [World Bank] free of charge, are here."],
        no: &["Fuel will be supplied by UNICEF at cost.", "The course is led by UNICEF for free."],
        ..RULE
    },
    Rule {
        name: "sum-goes-to",
        pattern: concat!(
            "(?<money> MONEY) (['of' | 'in'] [(Noun | Adjective | ORG | OTHER | Capital) & !Function]{1,5})? ",
            when!(),
            " Comma? ['has' | 'have' | 'is' | 'are' | 'will' | 'also']{0,2} ['goes' | 'go' | 'went' | 'going' | 'gone'] (?<after> ['to' | 'towards' | 'toward' | 'into']) ['the' | 'a' | 'an' | 'its' | 'our' | 'their']? [ORG | OTHER | LOC | PER | Noun & !Function | Adjective & !Function | Capital | Num | NumWord]"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["The largest, [£75,000] over three years, goes [to] a choir in Leeds.", "In the budget [$24 billion] goes [to] schools."],
        no: &["$24 billion in sales goes to tax.", "$24 billion goes missing."],
        ..RULE
    },
    Rule {
        name: "got-sum",
        pattern: concat!(
            "((?<recipient> [ORG | PER]) | Noun & Lower | Comma | Close | 'they' | 'she' | 'he' | 'it' | 'which' | 'who') (?<before> ['has' | 'have' | 'had' | 'each' | 'also']{0,2} ['received' | 'got' | 'secured'] ('a' 'total' 'of')?) ",
            about!(),
            " (?<money> MONEY) ",
            when!(),
            " ('in' [(Noun | Adjective) & !Function]{1,3})? (?<after> 'in' 'support' 'of' | 'to' | 'towards' | 'for') [Verb & !Function | 'the' | 'a' | 'an' | 'its' | 'their' | 'her' | 'his' | 'two' | 'three' | Noun | Adjective | ORG | OTHER]"
        ),
        check: unsold,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["Ann Holt, of two bakers in it, [received] [$40,000] [to] study tides.", "[UNICEF] [has received] [£9,000] [for] wells."],
        no: &["He received $5 million for his shares in damages.", "He received $9,000 from his uncle."],
        ..RULE
    },
    Rule {
        name: "gets-sum",
        pattern: concat!(
            "(?<recipient> [ORG | PER])? (?<before> (['receives' | 'receive' | 'gets' | 'get' | 'wins' | 'share' | 'shares' | 'lands' | 'scoops' | 'nets' | 'bags' | 'pockets' | 'collects' | 'secures'] | ['picks' | 'picked' | 'pick'] 'up' | ['walks' | 'walk' | 'walked'] ['away' | 'off'] 'with' | ['takes' | 'take' | 'took' | 'taken'] 'home' | ['go' | 'goes' | 'went'] 'home' 'with') ('a' 'total' 'of')?) ",
            about!(),
            " ['a' | 'an']? (?<money> MONEY) (",
            kind_of!(),
            " [",
            grants!(),
            " | 'award' | 'awards' | 'loan' | 'boost'])? ",
            when!(),
            " ('in' [(Noun | Adjective) & !Function]{1,3})? ((?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward']) | ['which' | 'that'] | [FullStop | Comma | Semi | 'and' | 'while' | Para])"
        ),
        check: unsold,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["[UNICEF] [receives] [£40,000] [for] wells.", "A choir in Leeds [gets] [$9,000], and two bands share a van."],
        no: &["He gets $5 million in damages.", "He gets $9,000 from his uncle."],
        ..RULE
    },
];
