//! Money that reached somebody, where another sentence says from whom: `Winners get up to €5,000`, `Nine other schools were funded as well`, `It comes from ACME`.

use super::super::{RULE, Rule, View};
use super::check::given;
use super::scholarship::unsold;
use super::sequel::sequel;
use super::verb::{finite, passive};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Those who get grants, by what they are called.
macro_rules! winners {
    () => {
        "['winners' | 'winner' | 'recipients' | 'recipient' | 'grantees' | 'grantee' | 'awardees' | 'fellows' | 'scholars' | 'finalists' | 'applicants' | 'laureates' | 'beneficiaries' | 'projects' | 'teams' | 'schools' | 'groups' | 'charities' | 'artists' | 'students' | 'researchers' | 'farmers' | 'households' | 'families' | 'organisations' | 'organizations' | 'clubs' | 'companies' | 'businesses' | 'communities' | 'startups' | 'councils' | 'towns' | 'villages' | 'apprentices']"
    };
}

/// `It comes from ACME`: the sentence before tells of a grant.
fn of_grant(v: &View<'_, '_>, m: &Match) -> bool {
    let grant = |s: u32| {
        v.kind(s) == Some(Kind::Money)
            || v.kind(s).is_none()
                && [b"grant".as_slice(), b"fund", b"donation", b"gift", b"scholarship", b"award", b"bursar", b"loan", b"money", b"cash"]
                    .iter()
                    .any(|w| v.lower(s).starts_with(w))
    };
    let before = (m.start.saturating_sub(30)..m.start).rev().take_while(|s| v.kind(*s).is_some() || v.shape(*s) != Shape::Para);
    before.into_iter().any(grant) && given(v, m)
}

/// Picks for a grant, in the active voice.
fn picks(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "verb").is_some_and(|(verb, _)| !passive(v, verb) && finite(v, verb)) && given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "got-grant-of-sum",
        pattern: concat!(
            "((?<recipient> [ORG | PER]) | Noun & Lower | Comma | Close | 'they' | 'she' | 'he' | 'it' | 'which' | 'who' | 'we') (Open ![Close | Para]{1,4} Close)? (?<before> ['has' | 'have' | 'had' | 'each' | 'also' | 'just' | 'recently' | 'been' | 'was' | 'were']{0,3} ['received' | 'secured' | 'won' | 'landed' | 'obtained' | 'got' | 'gained' | 'attracted' | 'awarded' | 'granted' | 'given' | 'offered' | 'allocated' | 'promised' | 'scooped' | 'earned']) ('a' 'total' 'of')? ",
            about!(),
            " (",
            kind_of!(),
            " [",
            grants!(),
            " | 'loan' | 'loans' | 'award' | 'allocation' | 'subsidy'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) | ([(Adjective | Noun | Hyphen | DURATION) & !Function]{0,3} Comma?)? (?<money> MONEY) (['in' | 'of'] [(Noun | Adjective) & !Function]{0,2} [",
            grants!(),
            " | 'support' | 'investment' | 'aid'] | [(Noun | Adjective | Capital | Hyphen) & !Function]{0,4} [",
            grants!(),
            " | 'loan' | 'award'])?) ",
            when!(),
            " ((?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward']) | [FullStop | Semi | Para | Comma])"
        ),
        check: won,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["[UNESCO] [has received] a grant of [$200,000]. It was made by UNICEF.", "Researchers, of two minds, [have won] [£2 million] [to] study moths."],
        no: &["He was awarded $5 million in damages.", "She received a bill of $200."],
        ..RULE
    },
    Rule {
        name: "winners-get-sum",
        pattern: concat!(
            "(?<thing> ['the' | 'all' | 'each' | 'every' | 'successful' | 'selected' | 'chosen' | 'winning' | 'eligible' | 'both' | 'these' | 'of' | 'those' | Num | NumWord | NumberWord | 'other' | 'more']{0,4} ",
            winners!(),
            ") ['will' | 'each' | 'can' | 'may' | 'to' | 'also' | 'then' | 'would' | 'who']{0,3} ['get' | 'gets' | 'receive' | 'receives' | 'received' | 'got' | 'share' | 'be'] ['paid' | 'given' | 'awarded']? ",
            about!(),
            " (",
            kind_of!(),
            " [",
            grants!(),
            " | 'stipend' | 'award' | 'allowance' | 'prize'] ",
            worth!(),
            ")? ",
            about!(),
            " (?<money> MONEY)"
        ),
        check: unsold,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["[Winners] get up to [200,000 euros].", "[The three selected teams] will each receive a grant of [$9,000]."],
        no: &["Winners get a medal.", "The teams will receive $9,000 in sales."],
        ..RULE
    },
    Rule {
        name: "chosen-by-body-get-sum",
        pattern: concat!(
            "(?<thing> ['the' | 'all' | 'each' | 'successful' | 'those' | Num | NumWord | NumberWord]{0,2} ['those' | 'applicants' | 'students' | 'artists' | 'projects' | 'teams' | 'groups' | 'candidates' | 'recipients' | 'winners' | 'schools' | 'fellows' | 'scholars' | 'people' | 'organisations' | 'organizations']) (['chosen' | 'selected' | 'picked' | 'supported' | 'approved' | 'funded' | 'named'] 'by' | ['to' | 'of']) 'the'? (?<funder> [ORG | OTHER]) ['will' | 'each' | 'can' | 'may' | 'then' | 'would']{0,3} ['get' | 'gets' | 'receive' | 'receives' | 'received' | 'got' | 'share'] ",
            about!(),
            " (",
            kind_of!(),
            " [",
            grants!(),
            "] ",
            worth!(),
            ")? ",
            about!(),
            " (?<money> MONEY)"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["[Those] chosen by [UNICEF] will receive up to [€10,000] each.", "[Successful applicants] to [UNICEF] receive [€2,500]."],
        no: &["Those chosen by UNICEF will meet.", "Students of UNESCO received $5 million in damages."],
        ..RULE
    },
    Rule {
        name: "more-were-funded",
        pattern: "(?<before> ['is' | 'are' | 'was' | 'were' | 'been' | 'has' | 'have' | 'being']{1,2} (['also' | 'likewise' | 'similarly'] (['funded' | 'financed' | 'sponsored' | 'supported' | 'subsidised' | 'subsidized' | 'backed' | 'underwritten'] | 'paid' 'for' | ['awarded' | 'given' | 'granted'] ['grants' | 'funding' | 'money' | 'scholarships']) | (['funded' | 'financed' | 'sponsored' | 'supported' | 'subsidised' | 'subsidized'] | 'paid' 'for' | ['awarded' | 'given' | 'granted'] ['grants' | 'funding' | 'money' | 'scholarships']) ('as' 'well' | ['too' | 'likewise']))) [FullStop | Comma | Semi | Para | 'and' | 'in']",
        check: |v, m| {
            let by = (m.end..m.end + 3).any(|s| v.kind(s).is_none() && v.lower(s) == b"by");
            !by && sequel(v, m)
        },
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["Nine other schools [were funded as well].", "Two more wards [were also paid for]."],
        no: &["Nine schools were funded by fees.", "The bill was also sponsored by her."],
        ..RULE
    },
    Rule {
        name: "picks-for-grant",
        pattern: concat!(
            "(?<verb> ['chosen' | 'chose' | 'chooses' | 'selected' | 'selects' | 'picked' | 'picks' | 'shortlisted' | 'named' | 'names' | 'approved' | 'approves' | 'recommended']) (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'to' | 'by' | 'for' | 'as']{1,9}) ('for' | 'to' ['receive' | 'get' | 'share']) ['its' | 'a' | 'an' | 'the' | 'their' | 'this' | 'new' | 'annual']{0,2} ",
            kind_of!(),
            " ['grants' | 'grant' | 'funding' | 'scholarships' | 'scholarship' | 'bursaries' | 'bursary' | 'fellowships' | 'fellowship' | 'sponsorship' | 'microgrants' | 'microgrant']"
        ),
        check: picks,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, set up in May, has [chosen] [12 bands] for its grants.", "UNICEF [selected] [two teams in Leeds] for a research fellowship."],
        no: &["Two teams were chosen for a grant.", "UNICEF chose two teams for the race."],
        ..RULE
    },
    Rule {
        name: "it-comes-from",
        pattern: concat!(
            "['it' | 'this' | 'these' | 'they' | 'both' | 'all'] ['also' | 'each' | 'all']? (['comes' | 'came' | 'come'] 'from' | ['was' | 'is' | 'were' | 'are'] ['given' | 'made' | 'awarded' | 'provided' | 'donated' | 'granted' | 'paid' | 'from'] ['by' | 'from']?) ",
            few_payers!(),
            " [FullStop | Comma | Para | Semi | 'and']"
        ),
        check: of_grant,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["The choir has been awarded a £900 grant. It comes from [UNICEF].", "There were two grants. Both came from the [World Bank]."],
        no: &["The choir sang. It comes from UNICEF.", "The grant is near. It is in the bank."],
        ..RULE
    },
    Rule {
        name: "has-funding-from",
        pattern: concat!(
            "(?<before> ['has' | 'have' | 'had' | 'enjoys' | 'enjoyed' | 'draws' | 'holds' | 'attracts']) ('also' | 'now' | 'already')? ",
            kind_of!(),
            " [",
            grants!(),
            " | 'backing' | 'investment'] (",
            worth!(),
            " (?<money> MONEY))? ['from' | 'by'] ",
            payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["The archive [has] money from the [World Bank].", "The choir [enjoys] core funding from [UNICEF] and [UNESCO]."],
        no: &["The archive needs money from UNICEF.", "The archive has books from UNICEF."],
        ..RULE
    },
    Rule {
        name: "boost-for",
        pattern: "('funding' | 'cash' | 'grant' | 'grants' | 'money' | 'lottery' | 'financial' | 'sponsorship' | (?<money> MONEY) ['funding' | 'cash' | 'grant' | 'lottery' | 'investment' | 'government' | 'state' | 'federal']?) ['boost' | 'boosts' | 'windfall' | 'lifeline' | 'injection' | 'bonanza' | 'award' | 'jackpot'] (?<after> ['for' | 'to']) !['be' | Verb & !Noun]",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["Funding boost [for] the lifeboat", "There is a [£9,000] lottery boost [for] two halls."],
        no: &["Morale boost for the crew", "a funding boost to sales of it"],
        ..RULE
    },
    Rule {
        name: "money-to-support-heading",
        pattern: "[Para | Break] [(Adjective | Noun | Capital | CapShape) & !Function]{0,2} ['investment' | 'funding' | 'loan' | 'grant' | 'financing' | 'deal' | 'money' | 'cash' | 'donation' | 'gift' | 'capital' | 'proceeds' | 'funds'] ['to' | 'will'] ['help' | 'also']? (?<after> ['support' | 'fund' | 'finance' | 'boost' | 'accelerate' | 'advance' | 'build' | 'expand' | 'drive' | 'fuel' | 'buy' | 'power' | 'train' | 'enable' | 'scale' | 'speed' | 'improve' | 'restore' | 'pay'] ['up' | 'for']?)",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &[
            "UNESCO gets $30m from UNICEF\n\nInvestment to [support] rail freight\n\nLEEDS",
            "UNESCO gets $30m from UNICEF\n\nNew funding will [fund] ten towns\n\nLEEDS",
        ],
        no: &["UNESCO gets $30m. Investment to support rail is near.", "UNICEF\n\nTrip to support rail freight"],
        ..RULE
    },
    Rule {
        name: "subject-contributes-to-fund",
        pattern: "(?<verb> ['contribute' | 'contributes' | 'contributed' | 'contributing' | 'donated' | 'donates' | 'donate' | 'gave' | 'given' | 'gives' | 'subscribed']) ['generously' | 'also' | 'regularly' | 'heavily' | 'already' | 'directly' | 'financially' | 'annually']? (?<after> ['to' | 'towards' | 'toward']) ['the' | 'this' | 'its' | 'our' | 'their' | 'that']? ([ORG | LOC | OTHER] Poss)? [(Adjective | Noun | Capital | Hyphen | LOC) & !Function]{0,3} ['appeal' | 'fund' | 'call' | 'campaign' | 'budget' | 'costs' | 'cost' | 'endowment' | 'collection' | 'account' | 'pool' | 'construction' | 'restoration' | 'purchase' | 'prize' | 'upkeep' | 'renovation' | 'scheme']",
        check: picks,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "Kenya, Japan and Canada have [contributed] [to] the call too.",
            "UNICEF, a friend since May, has [given] generously [towards] its building fund.",
        ],
        no: &["Many things have been contributed to the call.", "UNICEF contributed to the debate."],
        ..RULE
    },
    Rule {
        // `one of the first firms in which we have invested`
        name: "in-which-body-invested",
        pattern: concat!(
            "'in' ['which' | 'whom'] ((?<funder> [ORG | PER]) | (?<anaphor> 'we' | 'it' | ",
            body!(),
            ")) ['has' | 'have' | 'had' | 'also' | 'first' | 'already' | Adverb]{0,3} ['invested' | 'invests' | 'invest' | 'investing']"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["It is one of the firms in which [UNICEF] has invested.", "It met ten mills in which [we] first invested in May."],
        no: &["It is one of the firms in which UNICEF has faith.", "It is the time in which they invested."],
        ..RULE
    },
    Rule {
        name: "things-the-body-supports",
        pattern: "[Noun & Lower & !Function & !Speech] ['that' | 'which']? 'the'? (?<funder> ORG) ['also' | 'has' | 'now' | 'currently' | 'already']{0,2} (?<after> ['supports' | 'funds' | 'sponsors' | 'backs' | 'finances' | 'supported' | 'funded' | 'sponsored' | 'financed' | 'backed' | 'subsidises' | 'subsidizes']) [FullStop | Comma | Semi | Para | 'and' | 'is' | 'are' | 'have' | 'has' | 'in' | 'will']",
        check: super::check::no_law,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["He met the choirs the [World Bank] [supports].", "Among the two clinics [UNICEF] has [funded] is one in Leeds."],
        no: &["He met the choirs UNICEF met.", "It is the bill UNICEF supports."],
        ..RULE
    },
];

/// Got as a gift: no prize for a win, nothing that a court gives.
fn won(v: &View<'_, '_>, m: &Match) -> bool {
    let other = (m.start.saturating_sub(8)..m.end + 4).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"court" | b"jury" | b"lawsuit" | b"damages" | b"judge" | b"contract" | b"contracts" | b"verdict" | b"tribunal" | b"bid" | b"offer" | b"orders"
            )
    });
    !other && unsold(v, m)
}
