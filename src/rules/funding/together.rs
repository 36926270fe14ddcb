//! What several pay together and what people raise: `Kenya and Japan invest in wells`, `Marsh Hill Choir raised $900 for`, `will share $5m under X's scheme`.

use super::super::{RULE, Rule, View};
use super::check::{given, invests, material, no_law, sponsored_side};
use super::sequel::sequel;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// Two or three payers in a row, as a subject.
macro_rules! several {
    () => {
        "(?<funder> [ORG | LOC]) (Open ![Close | Para]{1,6} Close)? (Comma 'the'? (?<funder> [ORG | LOC]))? Comma? ['and' | Amp] 'the'? (?<funder> [ORG | LOC]) (Open ![Close | Para]{1,6} Close)?"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "several-invest-in",
        pattern: concat!(
            several!(),
            " ['are' | 'will' | 'have' | 'to' | 'each' | 'both' | 'jointly' | 'also' | 'today' | 'plan' | Adverb]{0,4} ['invest' | 'investing' | 'invested' | 'co-invest' | 'reinvest'] ",
            about!(),
            " (?<money> MONEY)? [(Noun | Adjective | Adverb) & !Function]{0,2} (?<after> ['in' | 'into'])"
        ),
        check: invests,
        certainty: Certainty::Likely,
        yes: &["[Kenya] and [Japan] invest [in] new wells.", "[UNICEF], [UNESCO] and the [World Bank] are jointly investing [$5 million] [in] schools."],
        no: &["People in Kenya and Japan invest for their children.", "UNICEF and UNESCO invest in their people."],
        ..RULE
    },
    Rule {
        // `The university has more than $5 million invested in coal`
        name: "has-sum-invested",
        pattern: concat!(
            "(?<funder> ORG) [Adverb]{0,2} ['has' | 'have' | 'had' | 'holds' | 'still'] ",
            about!(),
            " (?<money> MONEY) 'invested' (?<after> 'in')"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] currently has more than [$5 million] invested [in] clinics.", "The [World Bank] had [€9 million] invested [in] rail."],
        no: &["UNICEF has $5 million in debt.", "They had $5 million invested in rail."],
        ..RULE
    },
    Rule {
        // `gold sponsored keynotes from Acme and Holt`
        name: "sponsored-talks-from",
        pattern: concat!(
            "['sponsored' | 'funded'] (?<thing> [(Noun | Adjective) & !Function]{0,2} ['keynote' | 'keynotes' | 'talks' | 'sessions' | 'events' | 'workshops' | 'lectures' | 'prizes' | 'teams' | 'places' | 'scholarships' | 'exhibits' | 'booths']) ['from' | 'by'] ",
            few_payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["It had gold sponsored [keynotes] from [UNICEF] and the [World Bank].", "There were sponsored [lunch sessions] by [UNESCO]."],
        no: &["It had sponsored content from UNICEF.", "It had keynotes from UNESCO."],
        ..RULE
    },
    Rule {
        // `Ann Holt and her husband Tom made great contributions to the construction of the hall`
        name: "contributes-to-works",
        pattern: "(?<funder> [ORG | PER]) ('and' ['his' | 'her'] ['husband' | 'wife' | 'partner'] (?<funder> PER)?)? ['have' | 'has' | 'had' | 'also' | Adverb]{0,3} ['made' | 'make' | 'makes'] ['a' | 'an']? ['great' | 'generous' | 'major' | 'significant' | 'substantial' | 'large' | 'big' | 'financial' | 'lasting'] ['contribution' | 'contributions'] (?<after> ['to' | 'towards' | 'toward']) 'the'? [Noun & !Function]? ['construction' | 'building' | 'renovation' | 'restoration' | 'purchase' | 'refurbishment' | 'upkeep' | 'cost' | 'costs' | 'fund' | 'campaign' | 'endowment' | 'expansion']",
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "[Peter Marsh] and his wife [Maria Hollander] made generous contributions [to] the construction of the mill.",
            "[UNICEF] has made a substantial contribution [towards] the cost of the school.",
        ],
        no: &["Peter Marsh made great contributions to science.", "UNICEF made contributions to the debate."],
        ..RULE
    },
    Rule {
        name: "several-fund",
        pattern: concat!(
            several!(),
            " ['will' | 'have' | 'had' | 'are' | 'to' | 'each' | 'both' | 'jointly' | 'also' | 'today' | 'now' | 'together' | Adverb]{0,3} (?<after> ['fund' | 'finance' | 'sponsor' | 'co-fund' | 'co-finance' | 'co-sponsor' | 'underwrite' | 'bankroll' | 'subsidise' | 'subsidize'] | ['contributed' | 'contribute' | 'contributing'] 'to') ['the' | 'a' | 'an' | 'this' | 'these' | 'its' | 'our' | 'their' | 'two' | 'three' | 'new' | 'more' | 'all' | ORG | OTHER | LOC | Num | Adjective & !Function | Gerund & !Function | Noun & !Function]"
        ),
        check: no_managers,
        certainty: Certainty::Likely,
        yes: &["[Kenya] and [Japan] jointly [fund] the wells.", "[UNICEF] and the [World Bank] [sponsor] young bakers."],
        no: &["UNICEF and UNESCO fund managers met.", "UNICEF and UNESCO sponsor the bill."],
        ..RULE
    },
    Rule {
        name: "raises-sum-for",
        pattern: concat!(
            "(['members' | 'staff' | 'employees' | 'parents' | 'pupils' | 'students' | 'volunteers' | 'supporters' | 'players' | 'friends' | 'colleagues' | 'workers' | 'customers' | 'fans' | 'residents'] ['of' | 'at' | 'from'] 'the'?)? ((?<funder> [ORG | PER]) (Comma (?<funder> [ORG | PER])){0,3} Comma? ['and' | Amp] (['his' | 'her' | 'their' | 'the' | 'my'] [Noun & !Function]{1,2})?)? (?<funder> [ORG | PER | OTHER]) Noun? (Open ![Close | Para]{1,6} Close)? (Comma ![Comma | Para | FullStop | Speech | PER]{1,8} Comma)? ['has' | 'have' | 'had' | 'also' | 'together' | 'already' | DATE | Adverb]{0,3} ['raised' | 'raises' | 'collected'] ",
            about!(),
            " (?<money> MONEY) ",
            when!(),
            " ('in' ['its' | 'the' | 'their'] [(Ordinal | Num | NumWord | NumberWord | Adjective | 'first' | 'last') & !Noun]{1,2} ['months' | 'month' | 'year' | 'years' | 'weeks' | 'week' | 'days' | 'day'])? (['through' | 'with' | 'from' | 'at' | 'by' | 'in'] ![FullStop | Para | Comma | ORG | PER | 'for' | 'towards' | 'toward']{1,6})? (?<after> 'in' 'support' 'of' | ['for' | 'towards' | 'toward' | 'to'])"
        ),
        check: community,
        certainty: Certainty::Likely,
        yes: &["The [Marsh Hill Choir] raised [$900] [for] a new piano.", "Staff at [UNICEF] have raised [£9,000] [towards] beds."],
        no: &["UNICEF raised $5 million for its growth.", "The Marsh Hill Choir raised $900 million in equity for a plant."],
        ..RULE
    },
    Rule {
        name: "shares-sum-under",
        pattern: concat!(
            "(?<before> ['will' | 'has' | 'have' | 'to' | 'is' | 'are' | 'also']{0,2} ['share' | 'shares' | 'shared' | 'receive' | 'receives' | 'received' | 'get' | 'gets' | 'benefit' | 'benefits']) ['in' | 'from']? ",
            about!(),
            " (?<money> MONEY) ('in' [(Noun | Adjective) & !Function]{1,3} | [(Noun | Adjective) & !Function]{0,2}) ",
            when!(),
            " ['under' | 'through' | 'from' | 'by' | 'via'] ('round' [Num | NumberWord] 'of')? ['the' | 'its']? (?<funder> [ORG | LOC | OTHER]) (Poss [OTHER | ORG | Capital | Noun | Adjective])?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "Eleven towns [will share] in [$620,000] under the [World Bank]'s Green Farms Programme.",
            "Two schools [have received] [$5,000] through [UNICEF].",
        ],
        no: &["Eleven towns will share data under the World Bank's plan.", "They received $5 million in damages from UNICEF."],
        ..RULE
    },
    Rule {
        name: "sponsorship-with",
        pattern: concat!(
            "(?<recipient> ORG) (Open ![Close | Para]{1,6} Close)? ['has' | 'have' | 'today' | DATE]{0,2} ['announced' | 'announces' | 'signed' | 'signs' | 'agreed' | 'renewed' | 'renews' | 'extended' | 'extends' | 'secured' | 'confirmed' | 'struck'] ['a' | 'an' | 'its' | 'the' | 'new']{0,2} [(Adjective | Noun | DURATION | Hyphen | Num | NumberWord) & !Function]{0,4} ('of' ['a' | 'its' | 'the'] [(Noun | Adjective) & !Function]{0,2})? ['sponsorship' | 'sponsorships'] ['deal' | 'agreement' | 'contract' | 'partnership']? ['with' | 'from'] ",
            payers!()
        ),
        check: sponsored_side,
        certainty: Certainty::Likely,
        yes: &[
            "The [Marsh Hill Football Club] announced a three-year extension of its title sponsorship with [UNICEF].",
            "The [Marsh Hill Orchestra] has signed a sponsorship deal with [UNESCO].",
        ],
        no: &["UNICEF announced a partnership with UNESCO.", "The firm signed a sponsorship deal with the Marsh Hill Football Club."],
        ..RULE
    },
    Rule {
        name: "secures-as-sponsor",
        pattern: "(?<recipient> ORG)? (Open ![Close | Para]{1,6} Close)? ['has' | 'have' | 'today' | DATE]{0,2} ['secured' | 'secures' | 'signed' | 'signs' | 'named' | 'names' | 'unveiled' | 'unveils' | 'welcomed' | 'welcomes' | 'announced' | 'announces' | 'confirmed' | 'confirms' | 'appointed'] 'the'? (?<funder> ORG) 'as' ['its' | 'their' | 'the' | 'a' | 'our' | 'new']{0,2} [(Adjective | Noun | Hyphen | Lower & !Common) & !Function]{0,4} ['sponsor' | 'sponsors' | 'backer'] (?<after> ['of' | 'for'])?",
        check: given,
        certainty: Certainty::Likely,
        yes: &["The [Marsh Hill Choir] has secured [UNICEF] as its principal sponsor.", "The league named [UNESCO] as title sponsor [of] the cup."],
        no: &["The choir named UNICEF as its partner.", "UNICEF named Ban Ki-moon as its sponsor."],
        ..RULE
    },
    Rule {
        name: "scholarship-set-up-by",
        pattern: "(?<thing> OTHER) Comma? ['which' | 'that']? ['is' | 'was' | 'were' | 'has' | 'been']{0,2} (['established' | 'endowed' | 'created' | 'founded' | 'instituted'] | 'set' 'up') ('in' DATE)? 'by' ['the' | 'late']{0,2} [Honorific & !Function]? (?<funder> [PER | ORG])",
        check: scholarship,
        certainty: Certainty::Likely,
        yes: &["The [Marsh Hill Scholarship], established by [Ban Ki-moon] in May, is new.", "It holds the [Marsh Hill Fellowship], founded by [UNESCO]."],
        no: &["The Orwell Award, established by UNICEF in May, is new.", "The Marsh Hill Scholarship was won by Ban Ki-moon."],
        ..RULE
    },
    Rule {
        name: "whose-support-made-possible",
        pattern: concat!(
            "['grateful' | 'thank' | 'thanks' | 'thankful' | 'indebted'] 'you'? 'to'? ",
            few_payers!(),
            " Comma? 'whose' [(Adjective | Noun) & !Function]{0,2} ['support' | 'help' | 'generosity' | 'backing' | 'funding' | 'donation' | 'donations' | 'grant' | 'grants' | 'gift' | 'gifts'] (['has' | 'have'] 'made' | ['made' | 'makes' | 'make']) (?<thing> ['the' | 'this' | 'our' | 'its' | 'these'] [(Noun | Adjective | Capital | OTHER | Gerund) & !Function]{1,5}) 'possible'"
        ),
        check: material,
        yes: &[
            "The hall is grateful to the [World Bank] and [UNICEF], whose support made [the new roof] possible.",
            "We thank [UNESCO], whose generosity has made [this tour] possible.",
        ],
        no: &["We thank UNESCO, whose support was welcome.", "The hall is grateful to UNICEF, whose staff made the tour possible."],
        ..RULE
    },
    Rule {
        name: "whose-gift",
        pattern: concat!(
            "(?<funder> [PER | ORG]) Comma 'whose' (",
            about!(),
            " (?<money> MONEY) [(Adjective | Noun | Gerund) & !Function]{0,3} | [(Adjective | Noun | Gerund) & !Function]{0,2} ['gift' | 'gifts' | 'donation' | 'donations' | 'grant' | 'grants' | 'bequest' | 'generosity' | 'sponsorship' | 'contribution' | 'contributions' | 'funding' | 'investment' | 'money' | 'cash' | 'cheque' | 'loan' | 'legacy']) ((?<after> 'in' 'support' 'of' | ['to' | 'for' | 'of' | 'towards' | 'toward']) | ['will' | 'got' | 'gets' | 'bought' | 'means' | 'meant' | 'covered' | 'set' | 'started' | 'kept' | 'saved' | 'has' | 'have' | 'helped' | 'made' | 'enabled' | 'launched' | 'established' | 'created' | 'endowed' | 'paid' | 'funded' | 'supported' | 'built' | 'allowed'])"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "It is named for [Ban Ki-moon], whose [$4 million] gift launched the campaign.",
            "thanks to [UNICEF], whose generous funding [of] the clinic ends",
        ],
        no: &["He met Ban Ki-moon, whose son made a gift.", "UNICEF, whose work it is, met."],
        ..RULE
    },
    Rule {
        name: "thanks-for-gift",
        pattern: concat!(
            "(['thank' | 'thanked' | 'thanks' | 'thanking' | 'acknowledge' | 'acknowledges' | 'appreciates'] 'to'? | ['grateful' | 'thankful' | 'indebted' | 'thanks' | 'gratitude' | 'appreciation'] 'to') ",
            payers!(),
            " 'for' ['its' | 'their' | 'his' | 'her' | 'a' | 'the' | 'such']? (['generous' | 'financial' | 'generously'] ['and' | 'financial' | 'ongoing' | 'continued' | 'kind']{0,2} ['support' | 'backing' | 'assistance' | 'help' | 'contribution' | 'contributions'] | [Adjective & !Function]? ['sponsorship' | 'donation' | 'donations' | 'funding' | 'generosity' | 'gift' | 'grant' | 'grants' | 'bequest']) (?<after> 'in' 'support' 'of' | ['of' | 'for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &[
            "We are grateful to [UNICEF] and the [World Bank] for their generous support [of] the garden.",
            "The choir thanks [UNESCO] for its sponsorship.",
        ],
        no: &["We thank UNICEF for their support.", "She is grateful to UNICEF for its advice on funding."],
        ..RULE
    },
    Rule {
        name: "body-financing-for",
        pattern: "['new' | Start | Para | Break | 'more' | 'additional' | 'fresh'] (?<funder> ORG) [(Adjective | Noun) & !Function]{0,1} ['financing' | 'funding' | 'grant' | 'grants' | 'loan' | 'loans' | 'support' | 'investment' | 'donation' | 'gift' | 'sponsorship' | 'money' | 'funds'] ((?<after> 'to') [Verb & !Function] | (?<after> 'for') ![DATE | MONEY | DURATION])",
        check: sequel,
        certainty: Certainty::Likely,
        yes: &["New [World Bank] Financing [to] Bring Safer Roads to Kenya", "Fresh [UNICEF] funding [for] two clinics was welcomed."],
        no: &["New UNICEF rules for clinics", "They met UNICEF support staff for talks."],
        ..RULE
    },
];

/// A scholarship, fellowship, bursary or grant by its name.
fn scholarship(v: &View<'_, '_>, m: &Match) -> bool {
    let named = |(a, b): (u32, u32)| {
        v.words(a, b)
            .split(' ')
            .any(|w| matches!(w, "Scholarship" | "Scholarships" | "Fellowship" | "Fellowships" | "Bursary" | "Bursaries" | "Studentship" | "Grant"))
    };
    v.slot(m, "thing").is_some_and(named) && given(v, m)
}

/// `fund managers` is no verb with its object.
fn no_managers(v: &View<'_, '_>, m: &Match) -> bool {
    let last = m.end - 1;
    let trade =
        matches!(v.lower(last), b"managers" | b"manager" | b"management" | b"members" | b"houses" | b"raising" | b"staff" | b"ministers" | b"companies");
    !(trade && v.kind(last).is_none()) && no_law(v, m)
}

/// Who raises money gives it: a club, a school, people at a body; a company that raises capital takes it.
fn community(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, _)) = v.slot(m, "funder") else { return false };
    let capital = (m.start..m.end + 6).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"round"
                    | b"equity"
                    | b"capital"
                    | b"debt"
                    | b"investors"
                    | b"ipo"
                    | b"offering"
                    | b"growth"
                    | b"bonds"
                    | b"shares"
                    | b"financing"
                    | b"funding"
                    | b"grants"
                    | b"million"
                    | b"seed"
                    | b"its"
            )
    });
    let people = v.kind(m.start).is_none() && a > m.start + 1;
    let club = v.words(a, a + 1).split([' ', '-']).any(|w| Class::CommunityBody.holds_name(w));
    // `The Flood Appeal has raised $2 million for the homeless`
    let appeal = v.words(a, a + 1).split([' ', '-']).any(|w| Class::AppealWord.holds_name(w)) && !(m.end..m.end + 3).any(|s| v.lower(s) == b"its");
    (people || club || appeal || v.kind(a) == Some(Kind::Person)) && !(capital && !appeal) && given(v, m)
}

/// A club, a charity or people of a body give: who buys a van for its own trade does not.
pub(super) fn community_body(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, _)) = v.slot(m, "funder") else { return false };
    let people = (m.start..a).any(|s| v.kind(s).is_none() && v.is(s, Class::PeopleOfABody));
    let club = v
        .words(a, a + 1)
        .split([' ', '-'])
        .any(|w| Class::CommunityBody.holds_name(w) || matches!(w, "Foundation" | "Trust" | "Charity" | "Charities" | "Fund"));
    (people || club) && given(v, m)
}
