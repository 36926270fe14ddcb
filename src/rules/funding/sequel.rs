//! Sums and grants that follow a statement without saying again who pays: `This includes $2 million for schools`, `$4m to Acme for tents`.
//!
//! All are weak: the payer is the one of the statement before, or the one of the whole release.

use super::super::{RULE, Rule, View};
use super::check::given;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Nouns for money that was said before.
macro_rules! said {
    () => {
        concat!(
            "[",
            grants!(),
            " | 'assistance' | 'contribution' | 'contributions' | 'package' | 'commitment' | 'loan' | 'loans' | 'aid' | 'award' | 'awards' | 'investment' | 'investments' | 'pledge' | 'allocation' | 'allocations' | 'spending' | 'cash' | 'windfall' | 'boost' | 'sponsorship' | 'capital' | 'proceeds']"
        )
    };
}

/// `this`, `the additional`.
macro_rules! this {
    () => {
        "['this' | 'the' | 'these' | 'that' | 'such' | 'both' | 'each' | 'our' | 'all'] 'of'? 'these'? [(Adjective | Noun | Demonym | Gerund | VerbPast | Num | NumWord | NumberWord | MONEY | DATE | Hyphen | Capital | OTHER | DURATION) & !Function]{0,5}"
    };
}

/// Forms of `be` and of `have` in front of a participle.
macro_rules! been {
    () => {
        "['is' | 'are' | 'was' | 'were' | 'will' | 'be' | 'been' | 'being' | 'has' | 'have' | 'had' | 'would' | 'to' | 'also' | Adverb]{1,5}"
    };
}

/// What happens to money.
macro_rules! spent {
    () => {
        "['provided' | 'allocated' | 'spent' | 'invested' | 'committed' | 'earmarked' | 'awarded' | 'given' | 'granted' | 'used' | 'made' | 'set' | 'put' | 'directed' | 'dedicated' | 'devoted' | 'channelled' | 'channeled' | 'delivered' | 'distributed' | 'disbursed' | 'donated' | 'contributed' | 'paid' | 'shared' | 'split' | 'released' | 'injected' | 'announced' | 'pledged' | 'approved' | 'expected' | 'assigned' | 'reserved' | 'sanctioned' | 'budgeted' | 'appropriated' | 'voted']"
    };
}

/// The sum is given: nothing in its sentence is earned, owed or sold.
pub(super) fn sequel(v: &View<'_, '_>, m: &Match) -> bool {
    let ends = |s: u32| matches!(v.shape(s), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi);
    let from = m.start.saturating_sub(14);
    // `; $5,000 to a school`: what stands before the mark is another matter.
    let from = if v.kind(m.start).is_none() && v.shape(m.start) == Shape::Semi { m.start } else { from };
    let before = (from..m.start).rev().take_while(|s| !ends(*s));
    let behind = (m.end..m.end + 10).take_while(|s| !ends(*s));
    let earned = |s: u32| v.kind(s).is_none() && v.is(s, Class::Earned);
    // `will help fund operational costs`: what is paid for may be a cost.
    let cost = |s: u32| v.slot(m, "after").is_some() && v.kind(s).is_none() && v.is(s, Class::CostOfNobody);
    // `An investment of $5,000 for a trial is not a lot to ask`
    let wished = |s: &u32| v.lower(*s) == b"ask" && v.lower(s - 1) == b"to";
    if behind.clone().any(|s| wished(&s)) {
        return false;
    }
    let mut behind = behind.filter(|s| !cost(*s));
    // `$900 towards the cost of lights and $300 to a choir`
    let met = |s: u32| {
        (v.is(s, Class::CostOfNobody) || v.is(s, Class::CostMet))
            && (s.saturating_sub(3)..s).any(|b| v.kind(b).is_none() && matches!(v.lower(b), b"towards" | b"toward" | b"for" | b"cover" | b"meet"))
    };
    !before.chain(m.start + 1..m.end).any(|s| earned(s) && !met(s)) && !behind.any(earned) && given(v, m)
}

/// The money does something; what is done with it is no news: `the funds have been provided`.
pub(super) fn active(v: &View<'_, '_>, m: &Match) -> bool {
    let passive = v.slot(m, "after").is_some_and(|(a, _)| {
        let word = |n: u32| a.checked_sub(n).map_or(b"".as_slice(), |s| v.lower(s));
        word(0).ends_with(b"ed") && Class::Be.holds(word(1))
    });
    let unreal = (m.start..m.end).any(|s| v.lower(s) == b"would" && v.lower(s + 1) == b"have");
    // `The award will bring some relief`: what it is good for, and nothing that is paid; an endowment is what was paid for.
    let says = |words: &[&[u8]]| (m.start..m.end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let vague = v.slot(m, "money").is_none() && says(EFFECTS);
    // `This gift enables our staff`, `the grant funding`
    let speaker = (m.start..m.end).any(|s| {
        v.kind(s).is_none()
            && (v.lower(s).starts_with(b"allow") || v.lower(s).starts_with(b"enabl"))
            && matches!(v.lower(s + 1), b"my" | b"our" | b"me" | b"existing")
    });
    let noun = v.slot(m, "after").is_some_and(|(a, _)| a <= m.start + 2 && v.lower(a) == b"funding");
    // `The grant will grow`: what comes of money is no payment, but what it is for or lets somebody do.
    let pays = |s: u32| v.lower(s) == b"to" || Class::PaidForStem.begins(v.lower(s));
    let vague = vague || v.slot(m, "money").is_none() && !v.slot(m, "after").is_some_and(|(a, b)| (a..b).any(pays));
    !passive && !unreal && !vague && !speaker && !noun && !says(&[b"endowment"]) && sequel(v, m)
}

const EFFECTS: &[&[u8]] = &[
    b"give", b"gives", b"increase", b"increases", b"bolster", b"bolsters", b"bring", b"brings", b"provide", b"provides", b"strengthen", b"strengthens",
    b"enhance", b"enhances", b"boost", b"boosts", b"improve", b"improves", b"ensure", b"ensures", b"inspire", b"empower", b"empowers",
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "this-money-does",
        pattern: concat!(
            this!(),
            " ",
            said!(),
            " (Comma? ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) (Open MONEY Close)? [Article & Lower]? ",
            when!(),
            " Comma? | Comma ('which' ['range' | 'ranged' | 'vary'] | 'ranging' | 'varying') ['in' | 'size' | 'value']{0,2} ['from' | 'between'] (?<money> MONEY) (['to' | 'and'] MONEY)? Comma | Comma ![FullStop | Para | Semi | Comma | MONEY]{1,12} Comma)? ",
            does!()
        ),
        check: active,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "This grant of [$5 million] will help [expand] two clinics.",
            "This assistance will help [build] two clinics.",
            "The grants, which range from [$9,000 to $50,000], will help [build] two clinics.",
            "The scholarship, valued at [$9,000] a year, will [pay for] books.",
            "The new package [supports] farmers.",
            "These awards will [fund] young bakers.",
        ],
        no: &[
            "This meeting will help build trust.",
            "The new package costs too much.",
            "This funding will help expand two clinics.",
            "This support is needed to help farmers.",
        ],
        ..RULE
    },
    Rule {
        name: "this-support-pays",
        pattern: "['this' | 'the' | 'their' | 'its'] [(Adjective | Noun | Demonym) & !Function]{0,2} ['support' | 'help'] ['will' | 'would' | 'is' | 'helping' | 'help' | 'helps' | 'also' | 'to' | 'has' | 'helped']{1,4} (?<after> (['pay' | 'paid'] 'for' | ['fund' | 'funding' | 'funded' | 'cover' | 'covered' | 'finance' | 'purchase' | 'buy' | 'equip']))",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["This support will help [fund] new wells.", "Their support has helped [cover] meals."],
        no: &["This support is welcome.", "This support will be reviewed."],
        ..RULE
    },
    Rule {
        name: "this-money-is-for",
        pattern: concat!(
            this!(),
            " ",
            said!(),
            " (",
            worth!(),
            " (?<money> MONEY))? (",
            been!(),
            " ['aimed' | 'intended' | 'designed' | 'earmarked' | 'directed' | 'targeted' | 'used' | 'available' | 'provided' | 'delivered' | 'channelled' | 'channeled' | 'administered' | 'allocated' | 'spent' | 'divided' | 'shared' | 'part' | 'focused' | 'meant' | 'dedicated' | 'distributed'] 'specifically'? (?<after> ['for' | 'to' | 'at' | 'on' | 'over' | 'towards' | 'toward' | 'in'] | 'of' [Article | 'this'])",
            " | ['focuses' | 'focus' | 'focusing' | 'concentrates' | 'centres' | 'centers'] (?<after> 'on') | ['aims' | 'aim' | 'seeks'] (?<after> 'to') | ['targets' | 'benefits' | 'covers' | 'backs'] (?<after> ['the' | 'a' | 'our' | 'their' | 'all' | 'up' | 'more']))"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["The assistance is provided [to] two clinics.", "This funding focuses [on] new kilns.", "The grant of [$5,000] is intended [for] young bakers."],
        no: &["The meeting focuses on new kilns.", "This support is welcome.", "The need for this funding is aimed at change."],
        ..RULE
    },
    Rule {
        name: "includes-sum-for",
        pattern: concat!(
            "['this' | 'it' | 'that' | 'which' | 'these' | 'they' | 'package' | 'budget' | 'funding' | 'programme' | 'program' | 'commitment' | 'investment' | 'plan' | 'scheme' | 'support' | 'assistance' | 'total' | Comma] DATE? ['will' | 'also' | 'would' | Adverb]{0,2} ['includes' | 'include' | 'included' | 'including' | 'comprises' | 'comprising' | 'comprised' | 'contains' | 'contain' | 'containing' | 'features'] ",
            about!(),
            " [(Adjective) & !Function]{0,1} (?<money> MONEY) ('and' MONEY)? ('of' | 'in' | 'worth' 'of')? ([(Noun | Adjective | Demonym | Gerund | VerbPast | Capital | OTHER | 'and') & !(Function & !'and')] | Hyphen){0,5} ",
            when!(),
            " (['to' | 'through'] 'the'? (?<recipient> [ORG | PER]))? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'on' | 'in'])?"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "This includes [$2 million] [for] tents.",
            "The package includes [$3 million] in school meals [for] girls.",
            "They will be helped in full, including [$9,000] [to] buy ovens.",
        ],
        no: &["This includes $2 million in sales for May.", "The class includes twelve bakers.", "It includes a fee of $2 million."],
        ..RULE
    },
    Rule {
        name: "latest-sum-grant",
        pattern: concat!(
            "['the' | 'this' | 'a' | 'an' | 'these'] ['latest' | 'new' | 'additional' | 'extra' | 'further' | 'first' | 'second' | 'third' | 'previous' | 'initial' | 'total' | 'final' | 'annual' | 'recent']{1,2} (?<money> MONEY) [(Noun | Adjective | Demonym | Hyphen) & !Function]{0,3} ",
            said!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'in' | 'over'])?"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["This includes the latest [$500,000] grant.", "It follows an initial [$3 million] cash contribution [to] farms."],
        no: &["It follows an initial $3 million loss.", "the latest $500,000 sales grant"],
        ..RULE
    },
    Rule {
        name: "on-top-of-sum",
        pattern: concat!(
            "('in' 'addition' 'to' | 'on' 'top' 'of' | ['builds' | 'build' | 'building' | 'built'] ['on' | 'upon'] | ['follows' | 'follow' | 'following' | 'complements' | 'supplements']) ",
            about!(),
            " [(Adjective | Noun | VerbPast) & !Function]{0,2} (?<money> MONEY) ([(Noun | Adjective | Demonym) & !Function]{0,4} ['already' | 'previously' | 'that' | 'which' | 'we']? ",
            "(",
            been!(),
            ")? ['it' | 'has' | 'have']{0,2} ",
            spent!(),
            " ",
            when!(),
            " (['in' | 'under' | 'through' | 'by' | 'from'] ![FullStop | Para | Comma | Semi | MONEY | 'to' | 'for']{1,8})? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'in' | 'on'])? | ['in' | 'of'] [(Noun | Adjective | Demonym) & !Function]{0,2} ",
            said!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'in' | 'on'])? | (?<after> ['for' | 'towards' | 'toward'] | 'to') ['the' | 'a' | 'an' | 'its' | Verb & !Function | Noun & !Function | ORG | OTHER])"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "UNICEF gave $9 million to clinics, in addition to [$2 million] [to] train nurses.",
            "This is in addition to the [$30 million] provided last year [to] repair kilns.",
            "It builds on more than [$9 million] already committed [to] farms.",
            "This comes on top of [$2 million] in aid [for] girls.",
        ],
        no: &["This is in addition to $2 million in revenue.", "It builds on $2 million of savings made in May.", "in addition to the $5 paid as a fee"],
        ..RULE
    },
    Rule {
        name: "sums-in-a-list",
        pattern: concat!(
            "[Para | Break | Bullet | Semi | Colon | Mark] ([Bullet | Mark | Hyphen | Dash | Break | Currency | Dot | Close | 'and' | 'a' | 'o'] Break?){0,3} ",
            about!(),
            " (?<money> MONEY) ('over' DURATION)? ((?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward' | 'through']) 'the'? [ORG | OTHER | LOC | PER | Noun | Adjective | Verb | Gerund | Capital | Num | NumWord | Lower] | ['in' | 'of'] [(Noun | Adjective | Demonym | Gerund) & !Function]{1,5} (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward']) | [(Noun | Adjective) & !Function]{0,2} ['loan' | 'grant' | 'credit' | 'donation' | 'scholarship' | 'guarantee' | 'subsidy'] (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward']))"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["Aid goes to two bodies:\n\n- [$400,000] [through] UNICEF for wells\n- UNESCO", "It pays for two things: [$4 million] [for] wells; and books."],
        no: &["Tickets:\n\n- $40 for adults", "It sold ten pots; $4 million was lost.", "Prices: $40 for adults."],
        ..RULE
    },
    Rule {
        name: "loan-topped-by-sum",
        pattern: concat!(
            "['loan' | 'loans' | 'grant' | 'grants' | 'credit' | 'project' | 'programme' | 'program' | 'funding' | 'financing' | 'investment' | 'this' | 'it'] ['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'will' | 'has' | 'also']{1,3} ['complemented' | 'accompanied' | 'supplemented' | 'reinforced' | 'augmented' | 'enhanced'] 'by' ",
            about!(),
            " (?<money> MONEY) ",
            kind_of!(),
            " ['grant' | 'grants' | 'loan' | 'loans' | 'credit' | 'donation' | 'contribution' | 'funding' | 'financing'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "The loan will be complemented by a [$1.5 million] technical assistance grant.",
            "The project is accompanied by a [$9,000] grant [to] train bakers.",
        ],
        no: &["The loan was repaid by a $9,000 grant.", "The bread is accompanied by a $9 drink."],
        ..RULE
    },
    Rule {
        name: "extra-sum",
        pattern: concat!(
            "((?<before> 'with')? ['an' | 'a' | 'the']? ['extra' | 'additional' | 'further'] (?<money> MONEY) | ['an' | 'a']? (?<money> MONEY) ['extra' | 'more']) ",
            when!(),
            " ('in' [(Noun | Adjective | Demonym) & !Function]{0,3} ",
            said!(),
            ")? (",
            been!(),
            " (",
            spent!(),
            " 'available'? ",
            when!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'in' | 'on'])? | ['allow' | 'enable' | 'help' | 'see' | 'go' | 'support' | 'fund' | 'flow'] ![FullStop | Para | Comma | Semi | 'to' | MONEY]{0,4} (?<after> 'to')?) | (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'on']))?"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "An extra [$9.4 million] over four years has been provided [to] train bakers.",
            "An additional [$6 million] will allow them [to] hire bakers.",
            "Borders will be safer [with] an extra [$2 million] in May.",
        ],
        no: &["An extra $9.4 million in sales came in.", "It lost an additional $6 million."],
        ..RULE
    },
    Rule {
        name: "sum-is-spent-on",
        pattern: concat!(
            "(?<money> MONEY) ('in' | 'of')? ([(Noun | Adjective | Gerund | Demonym | 'extra' | 'more') & !Function]){0,4} ",
            when!(),
            " (",
            been!(),
            " ",
            spent!(),
            " 'aside'? | ['allocated' | 'earmarked' | 'announced' | 'agreed' | 'committed' | 'pledged' | 'budgeted' | 'reserved' | 'approved'] | ['made' | 'already' | 'being'] ['available' | 'provided' | 'invested' | 'committed' | 'spent']) 'available'? ",
            when!(),
            " ('over' DURATION)? (['through' | 'under' | 'from' | 'in' | 'by'] ![FullStop | Para | Comma | Semi | 'to' | 'for' | MONEY | ORG]{1,6})? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward' | 'in' | 'on' | 'across' | 'into'])"
        ),
        check: |v, m| {
            // `$90 billion is spent on food`: what people spend, and nobody's gift.
            let habit = (m.start..m.end).any(|s| matches!(v.lower(s), b"is" | b"are") && v.lower(s + 1) == b"spent");
            !habit && sequel(v, m)
        },
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "[$41 million] will be spent this year [on] new kilns.",
            "[$3 million] made available [for] wells is too little.",
            "[$2 million] in aid has been allocated [to] farms.",
        ],
        no: &["$41 million was lost on kilns.", "$41 million is spent on kilns.", "$2 million in sales is expected for May."],
        ..RULE
    },
    Rule {
        name: "spending-of-sum",
        pattern: concat!(
            "(['spending' | 'expenditure' | 'funding' | 'investment' | 'assistance' | 'aid' | 'support' | 'grants' | 'package' | 'allocation' | 'contribution' | 'commitment'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) | (?<thing> [(Noun | Adjective | Capital | ORG | OTHER | LOC) & !Function & !'total' & !'overall' & !'extra' & !'additional' & !'new']{1,3})? ['funding' | 'spending' | 'budget' | 'allocation'] ((?<after> ['for' | 'on']) ![FullStop | Para | Comma | MONEY]{1,6})? ['will' | 'would' | 'has' | 'have']{0,2} ['increase' | 'increases' | 'increased' | 'rise' | 'rises' | 'grow' | 'grows' | 'boosted' | 'double' | 'jumps'] ['to' | 'by'] ",
            about!(),
            " (?<money> MONEY)) ",
            when!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'on' | 'in'])?"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "with spending of about [$350 million] [on] new kilns",
            "Overall, funding [for] schools will increase to [$4 billion].",
            "[Health] funding rises to [$2 billion].",
            "an allocation of [$2 million] [for] wells",
        ],
        no: &["spending of $350 million on a fine", "funding for schools will end"],
        ..RULE
    },
    Rule {
        name: "raises-sum",
        pattern: concat!(
            "(?<recipient> ORG) (Open ![Close | Para]{1,6} Close)? (Comma ![Comma | Para | FullStop | Speech | PER]{1,10} Comma)? ",
            aux!(),
            " ['raises' | 'raised' | 'secures' | 'secured' | 'closes' | 'closed' | 'lands' | 'bags' | 'completes' | 'completed' | 'obtains' | 'obtained'] ['on' | 'the' | 'closing' | 'of']{0,3} ",
            about!(),
            " (?<money> MONEY) ('in'? [(Noun | Adjective | Capital | Hyphen) & !Function]{0,4} ['financing' | 'funding' | 'round' | 'investment' | 'capital' | 'loan' | 'facility' | 'debt' | 'equity' | 'series'] ['a' | 'b' | 'c' | 'd' | 'e']? ['round' | 'funding' | 'financing']?)? (?<after> 'in' 'support' 'of' | ['to' | 'for'])"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["[UNESCO] secures [$85 million] [to] build schools", "[UNESCO] has closed on [$85 million] in debt financing [for] a new fleet."],
        no: &["UNESCO raised $85 in ticket sales for a school.", "UNESCO raised its voice for schools."],
        ..RULE
    },
    Rule {
        name: "is-funded-through",
        pattern: "(?<before> ['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'being' | 'will' | 'has' | 'have' | 'had'] ['also' | 'being' | 'be' | 'been' | Adverb]{0,3} ['funded' | 'financed']) ['through' | 'from' | 'under' | 'out' | 'via' | 'with'] 'of'? ['the' | 'a' | 'an' | 'its' | 'our' | 'this'] [(Noun | Adjective | VerbPast | Capital | DATE | OTHER) & !Function]{0,4} ['budget' | 'allocation' | 'allocations' | 'grant' | 'grants' | 'package' | 'programme' | 'program' | 'fund' | 'scheme' | 'initiative' | 'funding']",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["Both [are being funded] through the new allocations.", "The school [was financed] under this scheme."],
        no: &["The school was funded through sales.", "It was run through the programme."],
        ..RULE
    },
    Rule {
        name: "funding-for-something",
        pattern: "['includes' | 'include' | 'including' | 'and' | 'with' | 'welcome' | 'welcomes' | 'welcomed' | 'extra' | 'additional' | 'new' | 'further' | 'increased' | 'direct' | 'provides' | Semi | Comma | Bullet] ['the' | 'extra' | 'additional' | 'new' | 'increased' | 'direct' | 'this' | 'government' | 'federal']{0,2} ['funding' | 'funds' | 'grants' | 'subsidies'] [Adverb & !Function]? (?<after> 'for') ![Para | FullStop | DATE | 'free']",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["The package includes funding [for] wells and books.", "It offers advice as well as new training, and funding solely [for] girls."],
        no: &["They call for extra funding for wells.", "They need funding for wells."],
        ..RULE
    },
    Rule {
        name: "part-of-sum-programme",
        pattern: concat!(
            "['part' | 'under' | 'through' | 'phase' | 'round'] 'of'? ['the' | 'a' | 'its' | 'an' | 'this'] ",
            about!(),
            " (?<money> MONEY) (?<thing> ([(Noun | Adjective | Gerund | Capital | VerbPast | SingleOpen | Single | Poss | Quote | QuoteOpen | QuoteClose | Hyphen | DURATION) & !Function]){0,6} (OTHER | ['stream' | 'programme' | 'program' | 'initiative' | 'scheme' | 'strategy' | 'package' | 'fund' | 'plan' | 'campaign' | 'commitment' | 'investment' | 'budget' | 'rollout']))"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["It is part of the [$700 million] ['green farms' stream].", "The work is done under a [$3 million] [training programme]."],
        no: &["It is part of a $3 million sales plan.", "It is part of a programme."],
        ..RULE
    },
    Rule {
        name: "delivers-on-its-sum",
        pattern: concat!(
            "['delivers' | 'delivering' | 'delivered' | 'deliver' | 'builds' | 'building' | 'expands' | 'accelerates' | 'doubles' | 'part' | 'advances'] ['on' | 'of'] (?<anaphor> ['its' | 'our']) ",
            about!(),
            " (?<money> MONEY) [(Noun | Adjective | Capital | LOC | Hyphen | VerbPast) & !Function]{0,4} ['investment' | 'commitment' | 'pledge' | 'donation' | 'gift' | 'plan'] (?<after> 'in' 'support' 'of' | ['in' | 'to' | 'for'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["UNICEF is delivering on [its] [$55 billion] investment [in] schools.", "This is part of [our] [$4 million] commitment [to] farms."],
        no: &["UNICEF delivers on its word.", "It is part of its $4 million sales plan."],
        ..RULE
    },
];
