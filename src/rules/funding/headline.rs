//! What headlines and first sentences tell in few words: `Acme grant awarded to museum`, `Acme and UNICEF team up to fund wells`, `Acme announces $5m investment to build`.

use super::super::{RULE, Rule, View};
use super::check::{awarded_heading, given, material, no_law};
use super::verb::passive;
use super::who::shares;
use crate::record::Certainty;
use crate::tape::automaton::Match;

/// Awarded by its name, and not by another: `UNICEF grants awarded by the Bank`.
fn own_grant(v: &View<'_, '_>, m: &Match) -> bool {
    let by = v.kind(m.end).is_none() && matches!(v.lower(m.end), b"by" | b"from" | b"through");
    !by && given(v, m)
}

/// Gives grants of a sum, and is not given them: `has been awarded $5m in grants`, `Museum Awarded $5m Grant` as a heading.
fn launches(v: &View<'_, '_>, m: &Match) -> bool {
    let from = v.slot(m, "funder").or_else(|| v.slot(m, "anaphor")).map_or(m.start, |(_, b)| b);
    let to = v.slot(m, "money").map_or(m.end, |(a, _)| a);
    let verb = (from..to).find(|s| v.kind(*s).is_none() && (v.lower(*s).ends_with(b"ed") || matches!(v.lower(*s), b"given" | b"gave")));
    verb.is_none_or(|verb| !passive(v, verb) && !(verb == from && awarded_heading(v, m, verb))) && given(v, m)
}

/// Pays for a thing with others, and backs no law.
fn together(v: &View<'_, '_>, m: &Match) -> bool {
    shares(v, m) && no_law(v, m)
}

/// Verbs of those who join others.
macro_rules! joining {
    () => {
        "['partner' | 'partners' | 'partnered' | 'partnering' | 'team' | 'teams' | 'teamed' | 'teaming' | 'unite' | 'unites' | 'united' | 'uniting' | 'join' | 'joins' | 'joined' | 'joining' | 'collaborate' | 'collaborates' | 'collaborated' | 'collaborating' | 'combine' | 'combines' | 'combined' | 'cooperate' | 'cooperated' | 'pool' | 'pools' | 'pooled' | 'pooling' | 'come' | 'comes' | 'came' | 'coming' | 'step' | 'steps' | 'stepped' | 'stepping']"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "body-grant-awarded",
        pattern: "(?<funder> [ORG | OTHER]) (Open ![Close | Para]{1,4} Close)? (?<money> MONEY)? [(Noun | Adjective | Capital | Num | NumberWord) & !Function]{0,4} ['grant' | 'grants' | 'funding' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'sponsorship' | 'subsidy' | 'subsidies' | 'loan' | 'loans' | 'donation'] ['is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'been' | 'will' | 'be' | Adverb]{0,3} ['awarded' | 'announced' | 'approved' | 'secured' | 'received' | 'won' | 'renewed' | 'extended' | 'confirmed' | 'granted' | 'allocated' | 'given'] ('to' 'the'? (?<recipient> [ORG | PER | LOC]))? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?",
        check: own_grant,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] Grant Awarded to [UNESCO]", "The [World Bank] core funding has been renewed [for] two clinics."],
        no: &["UNICEF grants awarded by parents", "UNICEF rules on grants received thanks."],
        ..RULE
    },
    Rule {
        name: "partner-to-fund",
        pattern: concat!(
            "(?<verb> ",
            joining!(),
            ") ['up' | 'forces' | 'together' | 'hands' | 'resources' | 'funds' | 'efforts' | 'in' | 'forward' | 'again']{0,2} ('with' 'the'? (?<funder> [ORG | PER]) (['and' | Amp] 'the'? (?<funder> [ORG | PER]))?)? ('in' [(Noun | Adjective) & !Function]{1,3})? 'to' ['help' | 'jointly' | Adverb]? (?<after> ['fund' | 'finance' | 'sponsor' | 'underwrite' | 'bankroll' | 'subsidise' | 'subsidize' | 'endow' | 'co-fund' | 'co-finance'] | 'pay' 'for' | 'invest' ['in' | 'into'] | ['donate' | 'contribute'] 'to')"
        ),
        check: together,
        certainty: Certainty::Likely,
        yes: &["UNICEF and UNESCO [team] up to [fund] wells", "The World Bank has [joined] forces with [UNICEF] to [invest in] rail."],
        no: &["UNICEF and UNESCO team up to study wells.", "Parents join forces to dig wells."],
        ..RULE
    },
    Rule {
        name: "partner-to-support",
        pattern: concat!(
            "(?<verb> ",
            joining!(),
            ") ['up' | 'forces' | 'together' | 'hands' | 'resources' | 'funds' | 'in' | 'forward' | 'again']{0,2} ('with' 'the'? (?<funder> ORG))? 'to' Adverb? (?<after> ['support' | 'help' | 'assist'])"
        ),
        check: together,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["UNICEF and the World Bank [partner] to [support] clinics", "UNICEF has [teamed] up with [UNESCO] to [support] young bakers."],
        no: &["UNICEF and UNESCO partner to support the bill.", "Parents partner to run clinics."],
        ..RULE
    },
    Rule {
        // Help means money only from those who are known to pay.
        name: "support-from-body",
        pattern: concat!(
            "['support' | 'backing' | 'assistance' | 'contributions' | 'contribution' | 'help' | 'aid'] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? ((?<after> ['for' | 'to' | 'of']) [(Noun | Adjective | ORG | OTHER) & !Function | 'the' | 'its' | 'our']{1,5})? ['provided' | 'received' | 'given']? ['from' | 'by'] ",
            few_payers!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: material,
        certainty: Certainty::Weak,
        priority: -3,
        yes: &["It grew with much support from [UNICEF] [to] its own end.", "Support [for] the choir by [UNESCO] and the [World Bank] began in May."],
        no: &["Support for the bill from UNICEF came late.", "He had help from parents."],
        ..RULE
    },
    Rule {
        name: "announces-investment",
        pattern: concat!(
            subject!(),
            " ['announce' | 'announces' | 'announced' | 'announcing' | 'unveil' | 'unveils' | 'unveiled' | 'unveiling' | 'confirm' | 'confirms' | 'confirmed' | 'reveal' | 'reveals' | 'revealed' | 'approve' | 'approves' | 'approved' | 'outlined' | 'launched' | 'launches' | 'made' | 'makes' | 'plans' | 'planned' | 'proposes' | 'proposed'] [DATE | 'today']? ['a' | 'an' | 'the' | 'its']? [(Adjective | Noun | Ordinal | DURATION | Comma) & !Function]{0,3} Comma? ",
            about!(),
            " (?<money> MONEY) ('in' | 'of')? [(Noun | Adjective | Gerund) & !Function]{0,3} ['investment' | 'investments' | 'expansion' | 'upgrade' | 'commitment' | 'modernization' | 'modernisation' | 'package' | 'spend' | 'injection'] ",
            when!(),
            " (['at' | 'in'] [LOC | ORG] (?<after> 'to') | (?<after> ['in' | 'into' | 'to' | 'for' | 'towards' | 'toward' | 'across' | 'at']) | [Comma | FullStop] 'including' (?<after> [Noun & !Function]))"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &[
            "[UNICEF] announced an historic, [$9.6 billion] investment over the next five years [to] electrify its fleet.",
            "The [World Bank] announced [$358 million] of new investments [in] rail.",
        ],
        no: &["UNICEF announced a $5 million loss in May.", "UNICEF announced an investment of time."],
        ..RULE
    },
    Rule {
        name: "launches-grants-of-sum",
        pattern: concat!(
            subject!(),
            " ['launch' | 'launches' | 'launched' | 'launching' | 'unveil' | 'unveils' | 'unveiled' | 'open' | 'opens' | 'opened' | 'offer' | 'offers' | 'offered' | 'offering' | 'release' | 'releases' | 'released' | 'approve' | 'approves' | 'approved' | 'award' | 'awards' | 'awarded' | 'commit' | 'commits' | 'committed' | 'give' | 'gives' | 'gave' | 'grants' | 'granted' | 'hands' | 'handed' | 'pledge' | 'pledges' | 'pledged'] ['out' | 'another']? ",
            about!(),
            " (?<money> MONEY) (['in' | 'of' | 'worth'] 'of'?)? ([(Noun | Adjective | Capital | Hyphen | Num | Gerund | OTHER) & !Function]{0,5} ['grants' | 'scholarships' | 'donations' | 'bursaries' | 'fellowships' | 'gifts' | 'grant' | 'donation' | 'funding' | 'loans' | 'subsidies' | 'aid' | 'assistance'] | OTHER) (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?"
        ),
        check: launches,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["[UNICEF] Launches [$250,000] in Fair Play Grants [to] Local Clubs", "The [World Bank] has opened [€3 million] in small loans [for] bakers."],
        no: &["UNICEF launched $5 in coins.", "UNICEF offers a $5 discount on grants."],
        ..RULE
    },
    Rule {
        name: "launches-fund-of-sum",
        pattern: concat!(
            subject!(),
            " (['launch' | 'launches' | 'launched' | 'launching' | 'create' | 'creates' | 'created' | 'establish' | 'establishes' | 'established' | 'unveil' | 'unveils' | 'unveiled' | 'announce' | 'announces' | 'announced' | 'introduce' | 'introduced' | 'introduces' | 'start' | 'started' | 'open' | 'opened' | 'opens'] | ['set' | 'sets'] 'up') 'the'? (?<thing> [OTHER | ORG | (Capital | Noun | Adjective) & !Function]{1,6}) (Open ![Close | Para]{1,4} Close)? Comma ['a' | 'an' | 'its'] ['new' | Adjective]? ",
            about!(),
            " (?<money> MONEY) Comma? [(Noun | Adjective | Gerund | Hyphen | DURATION | Lower & !Common) & !Function]{0,4} ['fund' | 'programme' | 'program' | 'initiative' | 'scheme' | 'facility' | 'grant' | 'competition' | 'endowment' | 'investment' | 'effort' | 'campaign' | 'challenge' | 'package']"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "[UNICEF] has launched [Fair Play Grants], a [$250,000] initiative designed to help clubs.",
            "The [World Bank] set up the [Clean Wells Prizes], a new [$9 million] scheme for towns.",
        ],
        no: &["UNICEF launched the fair, a $5 event.", "UNICEF launched a fund."],
        ..RULE
    },
    Rule {
        name: "is-fund-of-sum",
        pattern: "(?<funder> [ORG | OTHER]) (Open ![Close | Para]{1,4} Close)? Comma? ['is' | 'was' | 'a' | 'an' | 'which']{1,3} ['new' | 'about' | 'over' | 'nearly' | 'some' | 'joint' | 'up' | 'to']{0,2} (?<money> MONEY) Comma? [(Noun | Adjective | Gerund | Hyphen | DURATION | Lower & !Common) & !Function]{0,4} ['fund' | 'programme' | 'program' | 'initiative' | 'scheme' | 'facility' | 'endowment' | 'competition'] (['that' | 'which'] ['will' | 'is' | 'has']? (?<after> ['supports' | 'support' | 'funds' | 'fund' | 'finances' | 'enables' | 'helps' | 'provides' | 'backs']) | ['aimed' | 'designed' | 'created' | 'dedicated' | 'set'] ['at' | 'up']? (?<after> ['to' | 'at' | 'for']) | (?<after> ['to' | 'for' | 'supporting' | 'funding']))",
        check: given,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["[UNICEF] is a [$100 million] fund that [enables] young bakers.", "The [World Bank], a [$9 million] research programme [for] tides, grew."],
        no: &["UNICEF is a $100 million business that sells cakes.", "UNICEF is a fund that helps."],
        ..RULE
    },
    Rule {
        name: "announces-selection-to-receive",
        pattern: concat!(
            subject!(),
            " (['announce' | 'announces' | 'announced' | 'announcing' | 'confirmed' | 'made'] [DATE | 'today']? ('the'? 'selection' 'of')? | ['selected' | 'selects' | 'chose' | 'chosen' | 'named' | 'picked']) (?<thing> ['the' | 'its' | 'an' | 'a']? [(Noun | Adjective | Num | NumWord | NumberWord | LOC | Demonym | Gerund) & !Function]{1,6}) (['in' | 'across' | 'from'] [LOC | (Noun | Adjective | Num | NumberWord) & !Function]{1,4})? (['that' | 'which' | 'who'] ['will' | 'are'] | 'to' | 'selected' 'to' | 'set' 'to') ['receive' | 'share' | 'get'] ",
            about!(),
            " [(Adjective | Noun) & !Function]{0,2} (?<money> MONEY)"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "[UNICEF] today announced the selection of [ten projects] to receive [$62 million].",
            "The [World Bank] named [22 schools] that will share [$9 million].",
        ],
        no: &["UNICEF announced ten projects.", "UNICEF announced the selection of ten bakers to meet."],
        ..RULE
    },
    Rule {
        name: "event-raises-sum",
        pattern: concat!(
            "(?<funder> [ORG | OTHER]) (Poss [(Noun | Adjective | Ordinal | DATE | Capital | Num | OTHER) & !Function]{0,5} ['day' | 'tournament' | 'ball' | 'gala' | 'dinner' | 'auction' | 'run' | 'walk' | 'ride' | 'race' | 'challenge' | 'campaign' | 'appeal' | 'drive' | 'event' | 'concert' | 'fair' | 'raffle' | 'sale' | 'breakfast' | 'lunch' | 'luncheon' | 'quiz' | 'marathon' | 'classic' | 'fundraiser'] | ['staff' | 'employees' | 'colleagues' | 'members' | 'volunteers' | 'customers' | 'fans']) ['has' | 'have' | 'also' | 'already']{0,2} ['raises' | 'raised' | 'raise' | 'raising'] ",
            about!(),
            " (?<money> MONEY) ((?<after> 'in' 'support' 'of' | ['for' | 'towards' | 'toward' | 'to']) | Comma (?<after> ['funding' | 'supporting' | 'helping']))"
        ),
        check: own_grant,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &["[UNICEF]'s annual golf day raised [$130,000] [for] the hospice.", "[UNESCO] staff raised [$3,000] [towards] a van."],
        no: &["UNICEF raised prices for books.", "UNICEF raised $5 million in sales for May."],
        ..RULE
    },
    Rule {
        name: "grant-we-have-from",
        pattern: concat!(
            "[",
            grants!(),
            " | 'award' | 'support'] (['that' | 'which']? ['we' | 'it' | 'they' | 'he' | 'she' | 'i'] ['has' | 'have' | 'had' | 'just' | 'recently']{0,2} ['received' | 'receive' | 'receives' | 'got' | 'get' | 'won' | 'secured' | 'obtained' | 'enjoy' | 'enjoyed' | 'had'] | 'announced' [DATE | 'today']) ([Comma | 'has' | 'have' | 'was' | 'is' | 'been' | 'given' | 'awarded' | 'to' | 'the' | 'a' | 'our' | Noun | Adjective | Capital | OTHER | ORG | LOC]{1,12} 'by' | ['from' | 'by']) ",
            few_payers!(),
            " ",
            does!(),
            "?"
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["The grant we have received from [UNICEF] will [pay for] books.", "The funding announced today has been given to the choir by [UNESCO]."],
        no: &["The letter we have received from UNICEF is here.", "The grant we have made grows."],
        ..RULE
    },
];
