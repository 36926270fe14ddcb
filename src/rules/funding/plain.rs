//! Grants that are told of as things, whoever does what: `a grant for Y from X`, `Y, which X funds`, `two $5,000 grants are available`.

use super::super::{RULE, Rule, View};
use super::check::{given, material, no_law};
use super::sequel::sequel;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// Those who give, where a text does not name them at once.
macro_rules! givers {
    () => {
        "['partners' | 'sponsors' | 'donors' | 'supporters' | 'funders' | 'benefactors' | 'backers' | 'foundations' | 'companies' | 'businesses' | 'organizations' | 'organisations' | 'institutions' | 'agencies' | 'firms' | 'corporations' | 'philanthropists' | 'charities' | 'banks' | 'members']"
    };
}

/// `a $5 million research grant`, `loans worth $900`: the nouns and those besides, with the sum before or behind them.
macro_rules! sum_and_grant {
    ($more:literal) => {
        concat!("(", about!(), " (?<money> MONEY) ['in' | 'of']?)? ", kind_of!(), " [", grants!(), $more, "] (", worth!(), " (?<money> MONEY))? ")
    };
}

/// Awarded to somebody and no prize for a win, no damages.
fn awarded(v: &View<'_, '_>, m: &Match) -> bool {
    let prize = (m.start.saturating_sub(8)..m.end + 6).any(|s| {
        v.kind(s).is_none() && matches!(v.lower(s), b"prize" | b"prizes" | b"jury" | b"court" | b"judge" | b"lawsuit" | b"damages" | b"tribunal" | b"contract")
    });
    !prize && sequel(v, m)
}

/// No sponsor of a law.
fn backs(v: &View<'_, '_>, m: &Match) -> bool {
    let bodies =
        m.slots.iter().filter(|(n, ..)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder")).all(|(_, a, _)| v.kind(*a) != Some(Kind::Person));
    bodies && material(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "support-of-partners-including",
        pattern: concat!(
            "[",
            support!(),
            " | ",
            grants!(),
            "] ['of' | 'from'] ![FullStop | Para | Semi | MONEY | ORG | PER | QuoteOpen | Quote]{0,6} ",
            givers!(),
            " ![FullStop | Para | Semi | MONEY | ORG | PER | QuoteOpen | Quote]{0,7} ['including' | 'like' | 'namely' | 'such'] 'as'? ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &[
            "We need the critical support of our generous partners who make this work possible, including [UNICEF] and [UNESCO].",
            "It grew through gifts from local businesses in two towns, such as [UNICEF].",
        ],
        no: &["We met partners, including UNICEF.", "The bill has the support of members, including UNICEF."],
        ..RULE
    },
    Rule {
        name: "grant-for-thing-from",
        pattern: concat!(
            sum_and_grant!(" | 'loan' | 'loans'"),
            "(?<after> 'in' 'support' 'of' | ['in' | 'for' | 'to' | 'towards' | 'toward']) ![FullStop | Para | Break | Comma | Semi | Colon | MONEY | QuoteOpen | Quote | 'from' | 'by' | 'that' | 'which' | 'who' | 'and' | VerbPast]{1,7} 'from' ",
            few_payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "The school shares a major grant [in] forest research from the [World Bank].",
            "There is new funding [for] rural clinics in Kenya from [UNICEF] and [UNESCO].",
        ],
        no: &["There is a grant for schools in Kenya.", "The gift shop sells books for schools from UNICEF."],
        ..RULE
    },
    Rule {
        name: "gift-verbed-by",
        pattern: concat!(
            sum_and_grant!(" | 'contribution' | 'contributions' | 'loan' | 'loans'"),
            "[Adverb & !Function]? ['made' | 'given' | 'provided' | 'awarded' | 'donated' | 'deployed' | 'disbursed' | 'distributed' | 'extended' | 'presented' | 'pledged' | 'offered' | 'approved' | 'committed' | 'contributed' | 'bestowed' | 'delivered' | 'released' | 'granted' | 'issued' | 'allocated' | 'sent' | 'bequeathed' | 'supplied' | 'paid' | 'conferred' | 'arranged' | 'led' | 'underwritten' | 'syndicated' | 'guaranteed'] 'available'? ",
            when!(),
            " 'by' ",
            few_payers!(),
            " ",
            when!(),
            and_then!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["A second [$100,000] donation deployed by [UNICEF] in May will [fund] a clinic.", "Both live on scholarships granted by the [World Bank]."],
        no: &["It runs on funds managed by UNICEF.", "A letter sent by UNICEF came in May."],
        ..RULE
    },
    Rule {
        name: "praised-for-support",
        pattern: concat!(
            "['commend' | 'commends' | 'commended' | 'commending' | 'praise' | 'praises' | 'praised' | 'praising' | 'laud' | 'lauds' | 'lauded' | 'lauding' | 'applaud' | 'applauds' | 'applauded' | 'hail' | 'hails' | 'hailed' | 'thank' | 'thanks' | 'thanked' | 'thanking' | 'appreciate' | 'appreciates' | 'appreciated' | 'saluted' | 'recognised' | 'recognized' | 'acknowledged' | 'credited'] ",
            few_payers!(),
            " 'for' ['their' | 'its' | 'the' | 'his' | 'her']? ([(Noun | Adjective | Adverb | Gerund) & !Function] | Comma | 'and' | Hyphen){0,4} ['support' | 'assistance' | 'contribution' | 'contributions' | 'generosity' | 'sponsorship' | 'donation' | 'donations' | 'funding' | 'investment' | 'investments' | 'gift' | 'gifts' | 'grant' | 'grants' | 'aid' | 'backing'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'of' | 'in'])?"
        ),
        check: |v, m| {
            // `She thanked UNICEF for its support.`: of what kind, nobody says.
            let plain = matches!(v.lower(m.end - 1), b"support" | b"assistance" | b"contribution" | b"contributions" | b"backing" | b"aid");
            let named =
                |s: u32| ["generous", "financ", "fund", "material", "monetary", "philanthrop", "grant"].iter().any(|w| v.lower(s).starts_with(w.as_bytes()));
            // `for its support in the investigation`
            let police = (m.start..m.end + 5).any(|s| v.kind(s).is_none() && v.is(s, Class::OfPolice));
            !police && (!plain || v.slot(m, "after").is_none_or(|(a, _)| v.lower(a) != b"in") && (m.start..m.end).any(named)) && backs(v, m)
        },
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "The secretary commended [UNESCO] and [UNICEF] for their generous support.",
            "The town praised the [World Bank] for its steady financial support [of] the school.",
        ],
        no: &["She praised UNICEF for its support of the bill.", "She praised UNICEF for its speed.", "She thanked UNICEF for its support."],
        ..RULE
    },
    Rule {
        name: "receives-sum-of-body-award",
        pattern: concat!(
            "(?<recipient> [ORG | PER | LOC])? (?<before> ['is' | 'was' | 'has' | 'have' | 'will' | 'been' | Adverb]{0,3} ['received' | 'receives' | 'receive' | 'secured' | 'secures' | 'won' | 'wins' | 'awarded' | 'gets' | 'lands' | 'landed' | 'earns' | 'earned']) ['a' | 'an' | 'the' | 'its']? ",
            about!(),
            " (?<money> MONEY) (['from' | 'in'] 'the'?)? [Adjective & !Function]{0,2} (?<funder> [ORG | OTHER | PER]) ([(Noun | Adjective | Capital) & !Function] | OTHER){0,4} ['award' | 'awards' | 'gift' | 'donation' | 'contribution' | 'sponsorship' | 'loan' | 'investment' | 'endowment' | 'bequest' | 'grant' | 'grants' | 'fellowship' | 'scholarship'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["The school [receives] [$113,000] [World Bank] award [for] a book.", "[UNESCO] [lands] [$2 million] [UNICEF] gift [to] train nurses."],
        no: &["UNESCO won $5 in UNICEF damages.", "UNESCO received a UNICEF award."],
        ..RULE
    },
    Rule {
        name: "person-s-gift",
        pattern: concat!(
            "((?<funder> PER) ['and' | Amp])? (?<funder> PER) Poss ",
            about!(),
            " [(Adjective | Adverb) & !Function]{0,2} (?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} ['gift' | 'donation' | 'bequest' | 'pledge' | 'contribution' | 'commitment' | 'endowment' | 'grant'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'] | ['supports' | 'funds' | 'supported' | 'funded'])?"
        ),
        check: given,
        yes: &["[Ann Holt]'s generous [$2 million] gift [supports] two schools.", "[Ann Holt] and [Ban Ki-moon]'s [$9,000] donation came in May."],
        no: &["Ann Holt's $2 million house", "Ann Holt's gift to us is her voice."],
        ..RULE
    },
    Rule {
        name: "sum-available-from",
        pattern: concat!(
            "(?<money> MONEY) ('in' | 'of')? [(Noun | Adjective) & !Function]{0,3} ['is' | 'are' | 'was' | 'were' | 'will' | 'be' | 'being' | 'has' | 'been' | 'now' | 'also']{0,3} 'made'? 'available' ['from' | 'through' | 'via' | 'by'] ",
            few_payers!(),
            " (?<after> ",
            towards!(),
            ")?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["Up to [$5 million] is available from [UNICEF] [for] clinics.", "A further [€9,000] in aid has been made available by the [World Bank]."],
        no: &["The $5 model is available from May.", "$5 tickets are available from the box office."],
        ..RULE
    },
    Rule {
        name: "thing-that-body-funds",
        pattern: "(?<before> Comma? ['which' | 'that']) 'the'? (?<funder> ORG) (Open ![Close | Para]{1,4} Close)? ['has' | 'have' | 'had' | 'also' | 'jointly' | 'partly' | 'fully' | 'generously']{0,3} (['funds' | 'funded' | 'finances' | 'financed' | 'sponsors' | 'sponsored' | 'subsidises' | 'subsidised' | 'subsidizes' | 'subsidized' | 'underwrites' | 'underwrote' | 'endowed' | 'bankrolled' | 'supports' | 'supported' | 'backs' | 'backed'] | ['pays' | 'paid'] 'for') [Comma | FullStop | Semi | Close | 'in' | 'since' | 'through' | 'with' | 'under' | 'until' | 'is' | 'was' | 'will' | 'has' | VerbPast & !Noun]",
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["The clinic[, which] [UNICEF] funds, opened in May.", "A project [that] the [World Bank] has financed since May is over."],
        no: &["The bill, which UNICEF sponsored, fell.", "The clinic, which UNICEF runs, opened."],
        ..RULE
    },
    Rule {
        name: "grant-of-body-helps",
        pattern: "(?<funder> [ORG | OTHER]) (?<money> MONEY)? [(Noun | Adjective) & !Function]{0,2} ['grant' | 'grants' | 'gift' | 'donation' | 'donations' | 'sponsorship' | 'scholarship' | 'scholarships' | 'funding'] (?<after> ['helps' | 'boosts' | 'supports' | 'funds' | 'benefits' | 'aids' | 'enables' | 'backs' | 'covers'] | 'pays' 'for'?) ['the' | 'a' | 'an' | 'its' | 'our' | 'her' | 'his' | 'their' | 'all' | 'two' | ORG | OTHER | LOC | Num | NumWord | Noun & !Function | Adjective & !Function | Capital | Gerund]",
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] grant [helps] clinics in Kenya.", "A [World Bank] research grant [pays for] two nurses."],
        no: &["UNICEF grants were sold.", "UNICEF staff helps clinics."],
        ..RULE
    },
    Rule {
        name: "was-awarded-sum",
        pattern: concat!(
            "(?<before> ['was' | 'were' | 'been' | 'being' | 'is' | 'are']) ['also' | 'each' | 'recently' | 'initially']{0,1} ['awarded' | 'granted' | 'allocated' | 'given' | 'offered' | 'promised' | 'pledged' | 'sanctioned' | 'earmarked'] ('a' ['grant' | 'total' | 'further'] 'of')? ",
            about!(),
            " (?<money> MONEY) ('each' | ",
            when!(),
            ") ('in' [(Noun | Adjective) & !Function]{1,3})? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])"
        ),
        check: awarded,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["The village hall [was] awarded [£45,000] [to] build a room.", "Two choirs [were] each given [$900] [for] robes."],
        no: &["She was awarded $5 million in damages to be paid.", "He was given $5 to win a prize."],
        ..RULE
    },
    Rule {
        name: "awarded-some-grant",
        pattern: concat!(
            "((?<recipient> [ORG | PER]) | [Noun | Close | Comma | 'it' | 'she' | 'he' | 'they' | 'who' | 'which' | 'team']) (?<before> ['has' | 'have' | 'had' | 'also' | 'recently' | 'was' | 'were' | 'is' | 'are' | 'been' | 'being']{0,3} ['awarded' | 'granted' | 'received' | 'receives' | 'won' | 'wins' | 'secured' | 'secures' | 'gets' | 'offered']) ['a' | 'an' | 'two' | 'three' | 'its' | 'their' | 'another']? ",
            kind_of!(),
            " ",
            about!(),
            " (?<money> MONEY)? ",
            kind_of!(),
            " ['grant' | 'grants' | 'fellowship' | 'funding' | 'bursary' | 'studentship' | 'subsidy'] (",
            worth!(),
            " (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])"
        ),
        check: awarded,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["[Ann Holt] [was awarded] a fast start grant for [$300,000] [to] study tides.", "The clinic [has received] two small grants [for] beds."],
        no: &["Ann Holt was awarded a contract for the funding of beds.", "She was awarded a prize and a grant by the jury."],
        ..RULE
    },
    Rule {
        name: "largest-award-goes-to",
        pattern: concat!(
            "['largest' | 'biggest' | 'highest' | 'first' | 'second' | 'third' | 'smallest' | 'latest' | 'next'] [(Adjective | Noun) & !Function]{0,2} ['award' | 'grant' | 'allocation' | 'donation' | 'gift' | 'sum' | 'amount' | 'share'] Comma? (",
            "['is' | 'was' | 'of' | 'totals' | 'totalled' | 'worth'] ",
            about!(),
            " (?<money> MONEY) Comma? | ",
            about!(),
            " (?<money> MONEY) Comma?) ['goes' | 'went' | 'will' | 'go' | 'is' | 'was']{0,2} ['to' | 'for'] 'the'? (?<recipient> [ORG | PER]) (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        yes: &["The largest single award is [€412,500] to [UNICEF] [for] a pier.", "The first grant, [$900], went to the [World Bank]."],
        no: &["The largest sale is $5 to UNICEF for tax.", "The largest award went to Ann."],
        ..RULE
    },
    Rule {
        name: "grants-are-available",
        pattern: concat!(
            "[Num | NumWord | NumberWord | 'several' | 'many' | 'some' | 'these' | 'the'] ",
            about!(),
            " (?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} ['grants' | 'grant' | 'scholarships' | 'bursaries' | 'fellowships' | 'awards'] ['are' | 'is' | 'were' | 'will' | 'be' | 'now' | 'also']{1,2} ['available' | 'offered' | 'awarded' | 'given' | 'made' | 'presented'] (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?"
        ),
        check: awarded,
        certainty: Certainty::Weak,
        yes: &["This year, two [$25,000] grants are available [for] clinics.", "In May ten [$900] bursaries will be awarded."],
        no: &["Two $25,000 cars are available.", "Two grants are available."],
        ..RULE
    },
    Rule {
        name: "scholarship-provides",
        pattern: concat!(
            "['the' | 'this' | 'each' | 'every'] [(Adjective | Noun | Ordinal) & !Function]{0,2} ['scholarship' | 'scholarships' | 'grant' | 'grants' | 'fellowship' | 'bursary' | 'donation' | 'gift' | 'funding' | 'programme' | 'program' | 'fund' | 'scheme'] (Comma ",
            worth!(),
            " (?<money> MONEY) DURATION? Comma)? ['also' | 'currently']? ['provides' | 'provide' | 'provided' | 'offers' | 'offered' | 'gives' | 'gave' | 'covers' | 'pays' | 'paid' | 'awards' | 'awarded' | 'invested' | 'distributed'] ",
            about!(),
            " (?<money> MONEY) (?<after> ['to' | 'for' | 'towards' | 'toward' | 'in'])?"
        ),
        check: awarded,
        certainty: Certainty::Weak,
        yes: &["The scholarship provides [$2,500] [to] each student.", "Each grant offers up to [$9,000] [for] books."],
        no: &["The car provides $2,500 in savings.", "The programme provides care for $5."],
        ..RULE
    },
    Rule {
        name: "by-funding-body-helps",
        pattern: "'by' [Adverb & !Function]? (?<after> ['funding' | 'financing' | 'sponsoring' | 'underwriting' | 'subsidising' | 'subsidizing']) ![FullStop | Para | Comma | Semi | ORG | PER | MONEY]{1,10} Comma 'the'? (?<funder> ORG) (Open ![Close | Para]{1,4} Close)? ['is' | 'are' | 'has' | 'have' | 'hopes' | 'helps' | 'aims' | 'wants' | 'will' | 'can' | 'supports' | 'continues' | 'hope' | 'help']",
        check: no_law,
        certainty: Certainty::Likely,
        yes: &[
            "By [funding] two new clinics, [UNICEF] is helping the town.",
            "By generously [sponsoring] the choir, the [World Bank] hopes to bring it to Leeds.",
        ],
        no: &["By building clinics, UNICEF is helping the town.", "By funding clinics, the town grew."],
        ..RULE
    },
    Rule {
        name: "grant-from-the-family-of",
        pattern: concat!(
            "((?<money> MONEY) ['in' | 'of']?)? ",
            kind_of!(),
            " [",
            grants!(),
            " | 'contribution' | 'contributions' | 'legacy'] (",
            worth!(),
            " (?<money> MONEY))? 'from' 'the' ['estate' | 'family' | 'parents' | 'widow' | 'trustees' | 'friends' | 'children' | 'descendants' | 'heirs'] 'of' 'the'? 'late'? (?<funder> [PER | ORG]) (",
            does!(),
            " | (?<after> ",
            towards!(),
            "))?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["A [$9,000] gift from the estate of [Ann Holt] will [pay for] the roof.", "It began with donations from the friends of the late [Ann Holt]."],
        no: &["A letter from the family of Ann Holt came.", "A gift from the town of Leeds came."],
        ..RULE
    },
    Rule {
        name: "run-with-and-funded-by",
        pattern: concat!("(?<before> 'and' ", funded!(), " [Adverb & !Noun]?) 'by' Comma ", few_payers!()),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["The race is run with, [and funded] by, [UNICEF].", "It is led in part, [and sponsored] by, the [World Bank]."],
        no: &["It is run and funded by, for and with parents.", "It is run and led by, UNICEF."],
        ..RULE
    },
];
