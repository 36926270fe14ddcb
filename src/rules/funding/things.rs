//! Things given and works done for others where no sum is told, and those who back somebody as members and investors.

use super::super::{RULE, Rule, View};
use super::check::{awarded_heading, given, no_law};
use super::party::paid_by_name;
use super::sequel::sequel;
use super::who::{donates, hands_out};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// Works for a community.
macro_rules! community_works {
    () => {
        "['school' | 'schools' | 'classroom' | 'classrooms' | 'borehole' | 'boreholes' | 'well' | 'wells' | 'clinic' | 'clinics' | 'dispensary' | 'dispensaries' | 'library' | 'libraries' | 'toilet' | 'toilets' | 'latrine' | 'latrines' | 'lavatories' | 'playground' | 'playgrounds' | 'hostel' | 'hostels' | 'dormitory' | 'dormitories' | 'laboratory' | 'laboratories' | 'ward' | 'wards' | 'orphanage' | 'shelter' | 'shelters' | 'houses' | 'homes' | 'kitchen' | 'kitchens' | 'sanitation' | 'culvert' | 'culverts' | 'footbridge' | 'chapel' | 'mosque' | 'block' | 'blocks' | 'centre' | 'center' | 'centres' | 'centers' | 'hospital' | 'hospitals' | 'facility' | 'facilities' | 'taps' | 'points' | 'tank' | 'tanks' | 'court' | 'courts' | 'pitch' | 'pitches' | 'garden' | 'gardens' | 'room' | 'rooms' | 'gym' | 'theatre' | 'pool' | 'ramp' | 'ramps' | 'bridge' | 'bridges']"
    };
}

/// A gift that was told before: nothing in its sentence is sold, and it goes to somebody.
fn handed(v: &View<'_, '_>, m: &Match) -> bool {
    let none = (m.start..m.end + 6).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"police"
                    | b"customs"
                    | b"suspect"
                    | b"evidence"
                    | b"customers"
                    | b"guests"
                    | b"winners"
                    | b"winner"
                    | b"court"
                    | b"troops"
                    | b"voters"
                    | b"delegates"
            )
    });
    !none && sequel(v, m)
}

/// What is given beside other gifts: no words, no looks, no help that costs nothing.
fn thing_in_context(v: &View<'_, '_>, m: &Match) -> bool {
    let none = v.slot(m, "gift").is_some_and(|(a, b)| (a..b).any(|s| v.kind(s).is_none() && v.is(s, Class::GivenInWords)));
    !none && donates(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "builds-for-others",
        pattern: concat!(
            "(?<verb> ['built' | 'builds' | 'constructed' | 'constructs' | 'drilled' | 'drills' | 'dug' | 'sank' | 'sunk' | 'renovated' | 'renovates' | 'refurbished' | 'rehabilitated' | 'rebuilt' | 'repaired' | 'electrified' | 'erected' | 'installed' | 'installs' | 'furnished' | 'completed' | 'commissioned' | 'inaugurated' | 'adopted' | 'dedicated' | 'opened' | 'build' | 'construct' | 'drill' | 'dig' | 'sink' | 'renovate' | 'refurbish' | 'rehabilitate' | 'rebuild' | 'repair' | 'electrify' | 'install' | 'furnish'] | ['kit' | 'kits' | 'kitted' | 'fit' | 'fits' | 'fitted'] 'out') (?<gift> ['a' | 'an' | 'the' | 'new' | 'over' | 'more' | 'than' | 'several' | 'some' | 'many' | 'another' | Num | NumWord | NumberWord]{0,3} ([(Noun | Adjective | VerbPast | Gerund | Hyphen | Lower & !Common) & !Function] | 'and' | Comma){0,5} ",
            community_works!(),
            ") ['for' | 'in' | 'at' | 'to' | 'across' | 'on' | 'as' | FullStop | Comma | Semi | Para | 'and' | 'within' | 'around' | 'that' | 'which' | 'where']"
        ),
        check: donates,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &[
            "The Holt Foundation, a friend since May, has [built] [two new classrooms] for the village.",
            "The Rotary Club of Leeds [drilled] [a borehole] in the village in May.",
        ],
        no: &["The school was built in the village.", "The Holt Foundation built trust in the village."],
        ..RULE
    },
    Rule {
        name: "things-handed-over",
        pattern: concat!(
            "(?<gift> ['the' | 'these' | 'this' | 'all' | Num | NumWord | NumberWord | Start]{1,2} [(Noun | Adjective | VerbPast | Gerund | Hyphen | Lower & !Common) & !Function]{0,3} ",
            goods!(),
            ") (['such' | 'including' | 'worth' | 'for'] ![FullStop | Para | Semi | 'by' | VerbPast]{1,9})? ['is' | 'are' | 'was' | 'were' | 'been' | 'has' | 'have' | 'will' | 'be' | 'also' | 'then' | DATE | Adverb]{1,4} (['handed' | 'turned'] ['over' | 'out'] | ['presented' | 'distributed' | 'donated' | 'given' | 'delivered' | 'sent' | 'dispatched' | 'gifted'] ['out' | 'over']?) (?<after> ['to' | 'among' | 'amongst']) ![DATE | 'be']"
        ),
        check: handed,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["[The ten laptops] were handed over [to] the school.", "[The relief goods] were then distributed [among] 300 families."],
        no: &["The eight reports were handed over to the school.", "The laptops were handed over to police."],
        ..RULE
    },
    Rule {
        name: "is-given-things",
        pattern: concat!(
            "((?<recipient> [ORG | PER | LOC]) | [(Noun | Capital) & !Function]) (?<before> ['is' | 'are' | 'was' | 'were' | 'been' | 'has' | 'have' | 'will' | 'be' | 'also' | 'each' | 'then']{1,4} (['given' | 'handed' | 'issued' | 'supplied'] 'with'? | ['provided' | 'presented' | 'equipped' | 'furnished' | 'stocked'] 'with')) (?<gift> ['the' | 'a' | 'an' | 'new' | 'free' | Num | NumWord | NumberWord | 'some']{0,2} [(Noun | Adjective | Gerund | Hyphen) & !Function]{0,3} ",
            goods!(),
            ") (?<after> ['to' | 'for'])? ![LOC | ORG | 'by']"
        ),
        check: handed,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["Four clinics [were given] [the equipment] [to] help mothers.", "The pupils [were each presented with] [new schoolbags] and pens."],
        no: &["The clinics were given advice to help mothers.", "The guests were given meals to eat."],
        ..RULE
    },
    Rule {
        name: "gift-of-things-from",
        pattern: concat!(
            "['donation' | 'donations' | 'gift' | 'gifts' | 'consignment' | 'shipment'] 'of' (?<gift> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'from' | 'by' | PER | 'was' | 'were' | 'is' | 'are' | 'has' | 'have' | 'will']{1,8}) ['from' | 'by'] ",
            payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["Thanks to a donation of [50 mattresses] from [UNICEF], it can take in more people.", "A shipment of [tents] by [UNICEF] is here."],
        no: &["A donation of love from parents came.", "A shipment of tents was sold by UNICEF."],
        ..RULE
    },
    Rule {
        name: "gift-line",
        pattern: concat!(
            "[Comma | Semi | FullStop | Open | Para] ['promised' | 'partial' | 'generous' | 'anonymous']? ['gift' | 'bequest'] ['of' | 'from'] ",
            payers!(),
            " [FullStop | Para | Comma | Semi | Close | Break]"
        ),
        check: paid_by_name,
        certainty: Certainty::Likely,
        yes: &["It shows the Museum of Leeds, gift of [Ann Holt]. Photo by a baker.", "It hangs in Leeds. Bequest of [UNICEF], in May."],
        no: &["It is the gift of love, in May.", "It is here, gift of books, in May."],
        ..RULE
    },
    Rule {
        name: "who-support-including",
        pattern: concat!(
            "['who' | 'that' | 'which'] ['have' | 'has' | 'also' | 'generously' | 'kindly' | 'financially' | 'already' | 'help' | 'to']{0,2} ['support' | 'supports' | 'supported' | 'fund' | 'funds' | 'funded' | 'sponsor' | 'sponsors' | 'sponsored' | 'back' | 'backs' | 'backed' | 'finance' | 'financed' | 'donate' | 'donated' | 'contribute' | 'contributed'] (?<thing> ![FullStop | Para | Semi | QuoteOpen | Quote | 'including' | 'such' | Comma]{1,9}) Comma? ('including' | 'such' 'as' | 'among' 'them' | Colon) ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &[
            "It joins the firms that support [the clinic as members], including [UNICEF] and [UNESCO].",
            "We thank all who sponsored [the race], among them [UNICEF].",
        ],
        no: &["It joins the firms that support the bill, including UNICEF.", "It met those who support the view that it helps."],
        ..RULE
    },
    Rule {
        name: "is-source-of-funding",
        pattern: "(?<funder> [ORG | LOC]) (Open ![Close | Para]{1,6} Close)? ['is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'been' | 'remains' | 'remain' | 'became' | 'also' | 'now']{1,3} ['the' | 'a' | 'an' | 'one' | 'our' | 'its'] [(Adjective | Noun | Ordinal | 'of' | 'the' | Adverb | Poss | LOC) & !(Function & !'of' & !'the')]{0,5} (['funding' | 'grant'] ['source' | 'agency' | 'body' | 'provider'] | ['source' | 'sources' | 'provider' | 'providers'] 'of' ([(Adjective | Noun) & !Function]{0,2} ['funding' | 'funds' | 'finance' | 'financing' | 'grants' | 'money' | 'scholarships'] | ['federal' | 'state' | 'public' | 'government' | 'financial' | 'national' | 'philanthropic' | 'private'] ['support' | 'assistance' | 'aid'])) (?<after> ['for' | 'to' | 'of' | 'behind'])",
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] is the funding source [for] ten clinics.", "The [World Bank] was our main source of funds [for] schools."],
        no: &["UNICEF is the source of the report.", "UNICEF is a good source of news for schools."],
        ..RULE
    },
    Rule {
        // `the House of Representatives proposal to greatly increase funding for the campaign`
        name: "proposes-more-funding",
        pattern: "(?<funder> [ORG | LOC]) (Open ![Close | Para]{1,4} Close)? Poss? [(Adjective | Noun | DATE) & !Function]{0,2} ['proposal' | 'plan' | 'plans' | 'decision' | 'pledge' | 'vote' | 'move' | 'budget' | 'promise'] 'to' [Adverb & !Function]? ['increase' | 'boost' | 'double' | 'triple' | 'raise' | 'expand' | 'restore' | 'provide' | 'extend' | 'renew'] ['its' | 'the' | 'more' | Adjective & !Function]{0,2} ['funding' | 'funds' | 'spending' | 'aid' | 'grants'] (?<after> ['for' | 'on' | 'to'])",
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["They praised the [World Bank] proposal to greatly increase funding [for] schools.", "[UNICEF]'s plan to double its aid [to] camps is good."],
        no: &["UNICEF met on a proposal to close schools.", "UNICEF's plan to increase its staff for camps is good."],
        ..RULE
    },
    Rule {
        name: "commitment-to-fund",
        pattern: concat!(
            owner!(),
            " [(Adjective | Noun | VerbPast | DATE) & !Function]{0,2} ['commitment' | 'decision' | 'pledge' | 'promise' | 'offer' | 'plan' | 'plans' | 'agreement' | 'intention' | 'willingness' | 'vote' | 'efforts'] 'to' [Adverb | 'help']? ((?<after> ['fund' | 'finance' | 'sponsor' | 'underwrite' | 'subsidise' | 'subsidize' | 'bankroll' | 'endow' | 'co-fund' | 'co-finance']) | (?<after> 'support') ['a' | 'an' | 'two' | 'three' | 'four' | 'five' | 'ten' | Num | NumWord])"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["He praised [UNICEF]'s commitment to [fund] two clinics.", "the [World Bank]'s recent decision to help [finance] the road"],
        no: &["UNICEF's commitment to peace", "UNICEF's decision to sponsor the bill"],
        ..RULE
    },
    Rule {
        name: "payer-commits-to-support",
        pattern: "((?<funder> ORG) | (?<anaphor> 'its' | 'our')) Poss? [(Adjective | Noun | VerbPast | DATE) & !Function]{0,2} ['commitment' | 'decision' | 'pledge' | 'promise' | 'offer' | 'agreement'] 'to' [Adverb | 'help']? (?<after> ['support' | 'supporting' | 'assist' | 'back'])",
        // `the Government's commitment to supporting the efforts of councils`: what it means to do.
        check: |v, m| no_law(v, m) && !(m.end..m.end + 4).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"effort" | b"efforts" | b"growth" | b"role")),
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["UNICEF funds schools; [UNICEF]'s commitment to [support] clinics", "UNICEF gave $5m, and it met [its] pledge to [assist] farmers."],
        no: &["UNICEF's commitment to peace", "UNICEF's decision to support the bill"],
        ..RULE
    },
    Rule {
        name: "funding-streams-such-as",
        pattern: concat!(
            "['funding' | 'grant' | 'financing' | 'external' | 'public'] ['sources' | 'streams' | 'schemes' | 'bodies' | 'agencies' | 'partners' | 'organisations' | 'organizations' | 'providers' | 'programmes' | 'programs' | 'funding'] (['that' | 'which' | 'for' | 'of'] ![FullStop | Para | Semi | Comma | 'such' | 'including']{1,8})? Comma? ('such' 'as' | 'including' | 'like' | 'namely') ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["It lives on funding streams that help clinics, such as [UNICEF] and [UNESCO].", "They seek no external funding, including [UNICEF] schemes."],
        no: &["It met bodies such as UNICEF.", "It has funding for clinics, such as beds."],
        ..RULE
    },
    Rule {
        name: "puts-capital-into",
        pattern: "(?<verb> ['put' | 'puts' | 'putting'] 'in' | ['provide' | 'provides' | 'provided' | 'providing' | 'inject' | 'injects' | 'injected' | 'injecting' | 'invest' | 'invests' | 'invested' | 'commit' | 'commits' | 'committed' | 'contribute' | 'contributed' | 'supplied' | 'put']) (['both' | 'buyout' | 'and' | 'the' | 'its' | 'more' | 'some' | 'significant' | 'substantial' | 'much' | 'needed' | Hyphen]{0,3}) ['growth' | 'seed' | 'venture' | 'equity' | 'new' | 'fresh' | 'additional' | 'further' | 'buyout' | 'working' | 'expansion' | 'development' | 'start-up' | 'startup' | 'patient' | 'risk' | 'early-stage' | 'initial' | 'start']{1,2} ['capital' | 'equity' | 'funds' | 'financing' | 'finance' | 'funding' | 'money'] (DATE | 'in' DATE)? ((?<after> ['to' | 'into' | 'in' | 'for']) | [FullStop | Comma | Semi | Para])",
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, an investor, has [injected] new capital [into] the clinic.", "UNICEF [provided] growth capital [to] the firm in May."],
        no: &["New capital was put into the clinic.", "UNICEF provided capital letters to schools."],
        ..RULE
    },
    Rule {
        name: "gift-of-sum-helps",
        pattern: concat!(
            "((?<money> MONEY) [(Noun | Adjective | Capital) & !Function]{0,3} ['gift' | 'grant' | 'donation' | 'award' | 'bequest' | 'funding' | 'boost' | 'investment' | 'contribution' | 'loan' | 'scholarship' | 'endowment' | 'pledge'] | ['gift' | 'grant' | 'donation' | 'award' | 'bequest' | 'boost' | 'contribution' | 'loan' | 'endowment' | 'pledge'] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))) ['will' | 'to']? ['help' | 'helps' | 'assist' | 'assists' | 'support' | 'supports' | 'benefit' | 'benefits' | 'fund' | 'funds' | 'boost' | 'boosts' | 'pay' | 'pays' | 'cover' | 'covers' | 'strengthen' | 'expand' | 'advance' | 'advances' | 'launch' | 'launches' | 'create' | 'creates' | 'establish' | 'establishes' | 'provide' | 'provides' | 'enable' | 'enables' | 'allow' | 'allows'] (?<after> ['with' | 'for' | 'towards' | 'toward'])?"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["Gift of [$330,000] will help many bakers in the town.", "The [$5 million] research grant supports new work on tides."],
        no: &["The $5 million debt will help no one.", "The gift shop will help many bakers."],
        ..RULE
    },
    Rule {
        name: "with-gift-of-sum",
        pattern: concat!(
            "(?<before> 'with') ['a' | 'an' | 'the' | 'this' | 'its'] [(Adjective | Noun) & !Function]{0,2} ['gift' | 'grant' | 'donation' | 'bequest' | 'contribution' | 'legacy' | 'endowment'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) Comma"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["[With] a bequest of more than [$330,000], a teacher has made it possible.", "It was built [with] a grant of [$5,000], and opened in May."],
        no: &["With a loss of $330,000, the firm left.", "With a grant, it was built."],
        ..RULE
    },
    Rule {
        name: "grant-line",
        pattern: concat!(
            "[Para | Break] [Bullet | Mark | Hyphen | Dash | Num]{1,2} [Dot | Close]? ['a' | 'an']? [(Noun | Adjective | DURATION | Hyphen) & !Function]{0,3} ['grant' | 'grants' | 'scholarship' | 'scholarships' | 'fellowship' | 'donation' | 'loan' | 'subsidy' | 'sponsorship' | 'bursary' | 'bursaries'] (",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY))? (?<after> ['for' | 'to' | 'towards' | 'toward'])"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["Its aid includes:\n\n- A grant [for] the school to buy a van\n- Books", "Its aid includes:\n\n- A travel grant of [$900] [for] girls\n- Books"],
        no: &["It met a grant for the school.", "Its aims are:\n\n- A plan for the school\n- Books"],
        ..RULE
    },
    Rule {
        name: "funded-through-agreement-with",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ",
            be!(),
            "{0,4} Adverb? (['funded' | 'financed' | 'supported'] | 'made' 'possible')) ('in' 'part')? ['through' | 'under' | 'by' | 'via'] ['a' | 'an' | 'its'] [(Adjective | Noun | DURATION | MONEY) & !Function]{0,3} ['agreement' | 'agreements' | 'contract' | 'partnership' | 'collaboration' | 'arrangement'] (Open ![Close | Para]{1,6} Close)? ['with' | 'from' | 'between'] ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["The grants [are funded] through a cooperative agreement with [UNICEF].", "The study [was supported] by a contract from the [World Bank]."],
        no: &["It is led through an agreement with UNICEF.", "It is funded through an agreement with parents."],
        ..RULE
    },
    Rule {
        name: "body-grant-winners",
        pattern: "(?<funder> [ORG | OTHER]) [(Noun | Adjective | Capital | Num | DATE) & !Function]{0,4} ['grant' | 'grants' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'funding'] ['winner' | 'winners' | 'recipient' | 'recipients' | 'holder' | 'holders' | 'grantee' | 'grantees' | 'success' | 'win' | 'awardee' | 'awardees' | 'opportunity' | 'opportunities']",
        check: given,
        certainty: Certainty::Weak,
        yes: &["UNICEF gave $5m. The two [UNICEF] research grant winners met.", "UNICEF funds it. Ann Holt is a [UNICEF] travel fellowship holder."],
        no: &["UNICEF staff are winners.", "The UNICEF board met recipients."],
        ..RULE
    },
    Rule {
        name: "supplies-in-context",
        pattern: "(?<verb> ['supplied' | 'supplies' | 'supplying' | 'supply' | 'provided' | 'lent' | 'lends' | 'lending' | 'loaned' | 'gave' | 'offered' | 'contributed' | 'brought' | 'sent' | 'printed' | 'bought' | 'purchased' | 'seconded' | 'second' | 'covered' | 'arranged' | 'fitted' | 'furnished' | 'catered'] | ['laid' | 'lays'] 'on' | ['threw' | 'throws' | 'thrown' | 'throwing'] 'in' | ['took' | 'takes' | 'taken'] 'care' 'of' | ['looked' | 'looks'] 'after') (?<gift> ['the' | 'a' | 'an' | 'all' | 'its' | 'some' | 'two' | 'three' | 'four' | 'free' | 'of' | Num | NumWord | NumberWord]{0,2} [(Noun | Adjective | Gerund | Hyphen | VerbPast | Lower & !Common) & Lower & !Function]{1,4}) ((?<after> 'in' 'support' 'of' | ['for' | 'to']) | [FullStop | Comma | Semi | Para | 'and' | 'while' | 'on' | 'in' | 'at' | 'worth'])",
        check: thing_in_context,
        certainty: Certainty::Weak,
        priority: -3,
        yes: &[
            "The race was sponsored by UNESCO, UNICEF [supplied] [the stewards] and all went well.",
            "UNICEF gave $5m. The World Bank [lent] [two boats] [for] it.",
        ],
        no: &["UNICEF gave $5m. The World Bank gave a speech.", "The stewards were supplied by UNICEF."],
        ..RULE
    },
    Rule {
        name: "by-fund-set-up-by",
        pattern: concat!(
            "(?<before> ",
            be!(),
            "{0,3} Adverb? ['supported' | 'funded' | 'financed' | 'paid' | 'endowed' | 'maintained' | 'sustained'] ('out' 'of' | 'from' | 'by')) ['a' | 'an' | 'the'] [(Noun | Adjective) & !Function]{0,2} ['fund' | 'endowment' | 'trust' | 'legacy' | 'bequest' | 'grant' | 'gift' | 'scheme'] ['established' | 'endowed' | 'created' | 'founded' | 'left' | 'made' | 'given' | 'bequeathed' | 'set' | 'provided'] 'up'? ('in' DATE)? 'by' ",
            few_payers!()
        ),
        check: paid_by_name,
        certainty: Certainty::Likely,
        yes: &[
            "The lecture [is supported by] a fund established in 1996 by the late [Ann Holt].",
            "The clinic [is maintained out of] an endowment left by [UNICEF].",
        ],
        no: &["The lecture is supported by a fund of its own.", "The lecture is led by a trust set up by UNICEF."],
        ..RULE
    },
    Rule {
        name: "free-thanks-to",
        pattern: concat!(
            "(['free' | 'possible'] ('to' ['attend' | 'enter' | 'use' | 'visit' | 'join' | 'watch'] | 'of' 'charge')?) Comma? ['thanks' | 'courtesy' | 'compliments'] ['to' | 'of'] ",
            few_payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["Pupils attend free thanks to [UNICEF].", "The tour is possible thanks to the [World Bank] and [UNESCO]."],
        no: &["It is free to all, thanks to UNICEF.", "Pupils attend free thanks to their parents."],
        ..RULE
    },
    Rule {
        name: "budget-gives-sum",
        pattern: concat!(
            "['the' | 'this' | 'our' | DATE] Poss? [(Noun | Adjective | DATE) & !Function]{0,2} (?<before> 'budget' ('of' 'the'? ORG)? ['also' | 'will' | 'further' | 'today' | DATE]{0,2} (['provides' | 'provide' | 'includes' | 'include' | 'included' | 'allocates' | 'allocate' | 'earmarks' | 'commits' | 'invests' | 'dedicates' | 'delivers' | 'deliver' | 'makes' | 'contains' | 'offers' | 'devotes' | 'assigns' | 'directs' | 'spends' | 'funds'] | ['sets' | 'puts'] 'aside')) ",
            about!(),
            " [(Adjective) & !Function]{0,1} (?<money> MONEY) ('in' | 'of')? [(Noun | Adjective | Gerund) & !Function]{0,4} ('available' | 'aside')? ",
            when!(),
            " (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'on' | 'in'])"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["The [budget also provides] [$3.1 million] [for] wells.", "This year's [budget sets aside] [$2 million] in new money [to] train bakers."],
        no: &["The budget provides relief for bakers.", "The budget provides $3 million in savings for bakers."],
        ..RULE
    },
    Rule {
        name: "heading-awarded-sum",
        pattern: concat!(
            "((?<recipient> [ORG | PER | LOC]) | [(Noun | Capital) & !Function]) (?<before> ['awarded' | 'granted' | 'allocated' | 'given']) ",
            about!(),
            " (?<money> MONEY) (['in' | 'of'] [(Noun | Adjective) & !Function]{1,3} | [(Noun | Adjective | InTitle & CapShape) & !Function]{0,3}) (?<after> ['to' | 'for'])?"
        ),
        check: |v, m| v.slot(m, "before").is_some_and(|(verb, _)| awarded_heading(v, m, verb)) && sequel(v, m),
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["[UNICEF] [awarded] more than [$2 million] [to] fight cholera\n\nIt was given by UNESCO.", "[UNESCO] [granted] [$9,000] [to] mend its roof\n\n"],
        no: &["UNICEF awarded $2 million to UNESCO.", "UNICEF awarded $2 million to build schools in May. It is near."],
        ..RULE
    },
    Rule {
        name: "brings-total-to-sum",
        pattern: concat!(
            "['brings' | 'bringing' | 'bring' | 'brought' | 'takes' | 'taking' | 'raises' | 'raising' | 'lifts' | 'lifting'] ((?<funder> [ORG | LOC]) Poss | (?<anaphor> ['its' | 'our'])) [(Adjective | Noun | DATE | Hyphen) & !Function]{0,4} ['contribution' | 'contributions' | 'support' | 'funding' | 'investment' | 'investments' | 'assistance' | 'aid' | 'commitment' | 'donations' | 'giving' | 'grants' | 'share'] ((?<after> ['to' | 'for' | 'in']) ![FullStop | Para | Comma | Semi | MONEY | 'to']{1,8})? 'to' ",
            about!(),
            " (?<money> MONEY)"
        ),
        check: |v, m| {
            // `brings ACME's total funding to $9 million`: what it got, unless it says for whom it was.
            let got = v.slot(m, "after").is_none() && (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s).starts_with(b"fund"));
            !got && given(v, m)
        },
        certainty: Certainty::Likely,
        yes: &["The grant brings [Japan]'s total contribution to [$6.4 million].", "This takes [UNICEF]'s support [for] the clinic to more than [$9 million]."],
        no: &[
            "The sale brings UNICEF's income to $6.4 million.",
            "The round brings UNICEF's total funding to $6.4 million.",
            "It brings UNICEF's support to schools.",
        ],
        ..RULE
    },
    Rule {
        name: "are-its-donors",
        pattern: concat!(
            few_payers!(),
            " ['is' | 'are' | 'was' | 'were' | 'remain' | 'remains' | 'among'] ('the'? [ORG | OTHER | LOC] Poss | 'the' [(Noun | Adjective) & !Function]{1,2} Poss | ['its' | 'our' | 'their']) [(Adjective | Noun) & !Function | 'other']{0,3} ['donor' | 'donors' | 'sponsor' | 'sponsors' | 'funder' | 'funders' | 'benefactor' | 'benefactors' | 'backers']"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["[Japan] and [Kenya] are the clinic's other core donors.", "[UNICEF] is our main sponsor in Leeds."],
        no: &["UNICEF is the clinic's friend.", "UNICEF is the bill's main sponsor."],
        ..RULE
    },
    Rule {
        name: "naming-partner-of",
        pattern: "(?<funder> ORG) (Open ![Close | Para]{1,6} Close)? ['is' | 'are' | 'was' | 'has' | 'have' | 'been' | 'become' | 'becomes' | 'became' | 'as' | 'will' | 'be' | 'remains' | 'named' | 'signed' | 'signs' | 'on' | 'continues']{1,4} ['the' | 'a' | 'our' | 'its' | 'new' | 'official' | 'exclusive']{0,3} (['naming' | 'naming-rights' | 'title' | 'presenting' | 'headline' | 'principal'] ('rights' | Hyphen 'rights')? 'partner' | 'naming' ('rights' | Hyphen 'rights') 'sponsor') (?<after> ['of' | 'for'])?",
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] has become the naming-rights partner [of] the league.", "[UNESCO] was named as title partner [for] the race."],
        no: &["UNICEF is a media partner of the league.", "UNICEF met the title partner of the league."],
        ..RULE
    },
];
