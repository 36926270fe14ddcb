//! Who gives stands before the verb as its subject, however far: `the Bank, set up in 1990, has today agreed to lend the group $5m`.
//!
//! The slot `verb` is where the subject is looked for (`facts/funding/giver.rs`), `whom` who or what stands between the verb and the sum.

use super::super::{RULE, Rule, View};
use super::check::{awarded_heading, given, no_law};
use super::verb::{finite, passive};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Verbs that hand over money, with the word that belongs to them.
macro_rules! hands_out {
    () => {
        concat!(
            "(['respond' | 'responds' | 'responded' | 'responding'] 'with' | ['arrange' | 'arranged' | 'arranges'] 'for' ('a' 'total' 'of')? | ['appropriate' | 'appropriates' | 'appropriated' | 'obligate' | 'obligates' | 'obligated' | 'dispensed' | 'dispenses' | 'unlocks' | 'unlocked'] | ['come' | 'comes' | 'came'] 'up' 'with' | ['come' | 'comes' | 'came' | 'coming'] 'to' 'the' ['party' | 'rescue' | 'aid' | 'table' | 'fore'] 'with' | ['throw' | 'throws' | 'threw' | 'thrown' | 'throwing'] 'in' | ['shell' | 'shells' | 'shelled' | 'fork' | 'forks' | 'forked' | 'splash' | 'splashed' | 'splashes'] ['out' | 'over'] | ['cough' | 'coughs' | 'coughed'] 'up' | ['sink' | 'sinks' | 'sank' | 'sinking' | 'plough' | 'ploughs' | 'ploughing' | 'plows' | 'plowing'] | ['vote' | 'votes' | 'voted'] | ['dole' | 'doles' | 'doled' | 'doling'] 'out' | ['award' | 'awards' | 'awarded' | 'awarding' | 'grant' | 'grants' | 'granted' | 'granting' | 'give' | 'gives' | 'gave' | 'given' | 'giving' | 'donate' | 'donates' | 'donated' | 'donating' | 'pledge' | 'pledges' | 'pledged' | 'pledging' | 'commit' | 'commits' | 'committed' | 'committing' | 'contribute' | 'contributes' | 'contributed' | 'contributing' | 'allocate' | 'allocates' | 'allocated' | 'allocating' | 'allot' | 'allots' | 'allotted' | 'funnel' | 'funnels' | 'funneled' | 'funnelled' | 'provide' | 'provides' | 'provided' | 'providing' | 'earmark' | 'earmarks' | 'earmarked' | 'earmarking' | 'distribute' | 'distributes' | 'distributed' | 'distributing' | 'disburse' | 'disburses' | 'disbursed' | 'approve' | 'approves' | 'approved' | 'loan' | 'loaned' | 'lend' | 'lends' | 'lent' | 'lending' | 'gift' | 'gifted' | 'inject' | 'injects' | 'injected' | 'injecting' | 'bequeathed' | 'advanced' | 'dedicate' | 'dedicated' | 'devote' | 'devoted' | 'extend' | 'extends' | 'extended' | 'release' | 'releases' | 'released' | 'mobilise' | 'mobilised' | 'mobilize' | 'mobilized' | 'assign' | 'assigned' | 'send' | 'sends' | 'sent' | 'sanction' | 'sanctions' | 'sanctioned' | 'appropriate' | 'appropriated' | 'promise' | 'promises' | 'promised' | 'guarantee' | 'guarantees' | 'guaranteed' | 'granted' | 'transferred' | 'match' | 'matches' | 'matched' | 'matching' | 'renew' | 'renews' | 'renewed' | 'renewing' | 'add' | 'adds' | 'added' | 'adding' | 'cover' | 'covers' | 'covered' | 'bear' | 'bears' | 'bore' | 'budgeted' | 'reserved' | 'reserves' | 'steered' | 'left' | 'sponsor' | 'sponsors' | 'sponsored' | 'remit' | 'remitted' | 'forked' | 'refinanced' | 'shoulder' | 'shoulders' | 'shouldered' | 'shouldering' | 'arrange' | 'arranges' | 'arranged' | 'okays' | 'okayed' | 'bankrolls' | 'bankrolled'] | ",
            "['chip' | 'chips' | 'chipped' | 'chipping' | 'kick' | 'kicks' | 'kicked' | 'kicking' | 'put' | 'puts' | 'putting'] ['in' | 'up'] | ['put' | 'puts' | 'putting' | 'plow' | 'plough' | 'ploughed' | 'plowed'] | ['set' | 'sets' | 'setting' | 'put' | 'puts' | 'putting'] ['aside' | 'apart'] | ['hand' | 'hands' | 'handed' | 'handing' | 'give' | 'gives' | 'gave' | 'given' | 'giving' | 'pay' | 'pays' | 'paid' | 'paying'] ['out' | 'over' | 'away'] | ['stump' | 'stumps' | 'stumped' | 'stumping'] 'up' | ['make' | 'makes' | 'made' | 'making'] 'available' | ['participate' | 'participates' | 'participated' | 'participating'] 'with' | ['come' | 'comes' | 'came' | 'coming' | 'step' | 'steps' | 'stepped' | 'stepping' | 'weighed' | 'chip' | 'chipped' | 'pitch' | 'pitched' | 'pitching'] 'in' 'with' | ['subscribe' | 'subscribes' | 'subscribed' | 'subscribing'] 'for')"
        )
    };
}

/// What stands between such a verb and its sum.
macro_rules! between {
    () => {
        "![FullStop | Para | Break | Semi | Colon | Comma | QuoteOpen | QuoteClose | Quote | MONEY | Speech | 'that' | 'which' | 'who' | 'how' | 'when' | 'where' | 'after' | 'before' | 'because' | 'as' | 'from' | 'by' | 'while' | 'but' | 'to' | 'and' | 'than' | 'about' | 'against' | 'about' | 'over' | 'up' | 'a' | 'an' | 'another' | 'additional' | 'further' | 'some']"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "subject-gives-sum",
        pattern: concat!(
            "(?<verb> ",
            hands_out!(),
            ") (?<whom> ['the' | 'each' | 'every' | 'its' | 'their' | 'our' | 'his' | 'her' | 'all' | 'both' | Num | NumWord | NumberWord | ORG | PER | LOC | OTHER | Capital | 'half' | 'two' | 'three' | Noun & Lower & !Function] ",
            between!(),
            "{0,7})? ",
            about!(),
            " ",
            kind_of!(),
            " Comma? (",
            worth!(),
            ")? (?<money> MONEY) ('worth' 'of')? ('and' MONEY)? ([(Noun | Adjective | Gerund | Lower & !Common | Capital) & !Function] | Hyphen){0,4} [Adverb & !Function]? ",
            "(['of' | 'in' | 'as'] ['a' | 'an']? ([(Noun | Adjective | Demonym | Gerund) & !Function] | 'and' | 'in' Hyphen? 'kind'){1,6})? ",
            when!(),
            " (['to' | 'through'] 'the'? (?<recipient> [ORG | PER]))? ",
            when!(),
            " (?<after> ",
            towards!(),
            ")?"
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, set up in May, has agreed to [lend] [the group] [$5 million].",
            "The council will [chip in] [$9,000] [for] books.",
            "UNICEF, whose work is known, has [set apart] [$3 million] [to] build schools.",
        ],
        no: &[
            "UNICEF has been awarded $5 million.", "UNICEF gave $5 million in damages.", "The sum was given $5 million.", "It paid $5 million out of its till.",
        ],
        ..RULE
    },
    Rule {
        name: "subject-matches-with-sum",
        pattern: concat!(
            "(?<verb> ['top' | 'tops' | 'topped' | 'topping'] (['this' | 'that' | 'it' | 'the'] [(Noun | Adjective) & !Function]{0,2})? 'up' | ['renew' | 'renews' | 'renewed' | 'renewing' | 'endow' | 'endows' | 'endowed' | 'endowing' | 'boost' | 'boosts' | 'boosted' | 'boosting' | 'match' | 'matches' | 'matched' | 'matching' | 'support' | 'supports' | 'supported' | 'supporting' | 'assist' | 'assists' | 'assisted' | 'help' | 'helps' | 'helped' | 'subsidise' | 'subsidises' | 'subsidising' | 'subsidize' | 'subsidizes' | 'subsidizing' | 'back' | 'backs' | 'backed' | 'backing' | 'honored' | 'honoured' | 'honors' | 'honours' | 'rewarded' | 'rewards' | 'provide' | 'provides' | 'provided' | 'providing' | 'entrusted' | 'furnished' | 'supply' | 'supplied']) (?<whom> ![FullStop | Para | Break | Semi | Colon | Comma | QuoteOpen | QuoteClose | Quote | MONEY | 'with' | 'by' | 'that' | 'which' | 'who']{1,12})? ('with' | 'by' | 'to' ('the' 'tune' 'of')?) ",
            about!(),
            " ",
            kind_of!(),
            " Comma? (",
            worth!(),
            ")? (?<money> MONEY)"
        ),
        check: |v, m| {
            // `Acme, backed by $9 million, met`: it has got that.
            let got = v.slot(m, "verb").is_some_and(|(_, end)| v.kind(end).is_none() && v.lower(end) == b"by");
            !got && hands_out(v, m)
        },
        certainty: Certainty::Likely,
        yes: &[
            "UNICEF, through UNESCO, [matched] [the council's grant] with [$250,000].",
            "UNICEF, set up in May, is [subsidising] [the towers] with a loan of [$5 million].",
        ],
        no: &["UNICEF left in May, backed by $87 million.", "The bill was supported with $5 million.", "UNICEF supports schools with staff."],
        ..RULE
    },
    Rule {
        name: "subject-spends-sum",
        pattern: concat!(
            "(?<verb> ['invest' | 'invests' | 'invested' | 'investing' | 'reinvest' | 'spend' | 'spends' | 'spent' | 'spending' | 'budget' | 'budgeted' | 'pour' | 'pours' | 'poured' | 'pouring' | 'channel' | 'channels' | 'channelled' | 'channeled' | 'direct' | 'directed' | 'funnel' | 'funneled' | 'pump' | 'pumps' | 'pumped' | 'sink' | 'sinks' | 'sank' | 'sinking' | 'plough' | 'ploughs' | 'ploughed' | 'ploughing' | 'plow' | 'plows' | 'plowed' | 'plowing' | 'splash' | 'shell' | 'place' | 'placed' | 'placing' | 'deploy' | 'deployed' | 'deploying' | 'deploys']) ",
            about!(),
            " ",
            kind_of!(),
            " (?<money> MONEY) ('of' ['the' | 'its' | 'their'] [(Noun | Adjective) & !Function]{1,3} | 'of' ['its' | 'their'] 'own' [Noun & !Function]{0,2} | ['in' | 'of']? [(Noun | Adjective | Gerund) & !Function]{0,3}) ",
            when!(),
            " (['through' | 'under' | 'from'] ['the' | 'its']? [ORG | OTHER | Capital | Noun]{1,4} Comma?)? (?<after> 'in' 'support' 'of' | ['in' | 'into' | 'to' | 'on' | 'toward' | 'towards' | 'for'] | [Gerund & Lower & !Function & !['including' | 'according' | 'making' | 'bringing' | 'representing' | 'totalling' | 'totaling' | 'following' | 'starting' | 'beginning' | 'using']])"
        ),
        check: spends,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, set up in May, will [invest] [€9 million] of its own [in] rail.",
            "UNICEF, after [spending] [$9 million] [on] a clinic, left.",
            "UNICEF [spent] [$9 million] [upgrading] a road.",
        ],
        no: &["Parents who were told to invest in schools", "Tourists spend $9 million on beds, sales show."],
        ..RULE
    },
    Rule {
        name: "subject-invests-sum",
        pattern: concat!(
            "(?<verb> ['invest' | 'invests' | 'invested' | 'investing']) ",
            about!(),
            " (?<money> MONEY) ",
            when!(),
            " [FullStop | Comma | Semi | 'alongside' | 'together' | 'this' | 'and' | 'across' | 'through' | 'under']"
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF is [investing] [US$35 million], half of it as a loan.", "UNICEF, set up in May, [invested] [€9 million] over three years."],
        no: &["The parents lost $35 million.", "Sales of $35 million were invested."],
        ..RULE
    },
    Rule {
        name: "subject-funds",
        pattern: "(?<verb> ['funds' | 'funded' | 'sponsors' | 'sponsored' | 'finances' | 'financed' | 'refinances' | 'refinance' | 'refinanced' | 'underwrites' | 'underwrote' | 'subsidises' | 'subsidizes' | 'subsidised' | 'subsidized' | 'bankrolls' | 'bankrolled' | 'endows' | 'endowed' | 'funding' | 'fund' | 'finance' | 'sponsor' | 'sponsoring' | 'financing' | 'underwrite' | 'underwriting' | 'subsidise' | 'subsidize' | 'subsidising' | 'subsidizing' | 'bankroll' | 'bankrolling' | 'endowing' | 'endow' | 'co-funds' | 'co-fund' | 'co-finances' | 'co-finance' | 'cofunds' | 'cofinances'] ('and' ['supporting' | 'supports' | 'support' | 'supported' | 'backing' | 'developing'])?) ['the' | 'a' | 'an' | 'its' | 'our' | 'their' | 'his' | 'her' | 'all' | 'both' | 'this' | 'these' | 'two' | 'three' | 'part' | 'half' | 'most' | 'some' | 'more' | 'over' | 'up' | ORG | OTHER | PER | LOC | Num | NumWord | NumberWord | Noun & !Function | Adjective & !Function | Capital | Gerund & !Function | Lower & !Common | Quote | QuoteOpen]",
        check: funds,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, set up in May, has [funded] the school.", "UNICEF, which since May has [financed] training, met."],
        no: &["The school was funded the next day.", "UNICEF's funds the year before", "the funding schools need"],
        ..RULE
    },
    Rule {
        name: "subject-covers-cost",
        pattern: concat!(
            "(?<verb> ['cover' | 'covers' | 'covered' | 'covering' | 'pay' | 'pays' | 'paid' | 'paying' | 'meet' | 'meets' | 'met' | 'meeting' | 'foot' | 'foots' | 'footed' | 'footing' | 'bear' | 'bears' | 'bore' | 'bearing' | 'share' | 'shares' | 'shared' | 'sharing' | 'shoulder' | 'shoulders' | 'absorb' | 'absorbs' | 'absorbed' | 'defray' | 'stand' | 'stands' | 'stood' | 'footed' | 'contribute' | 'contributes' | 'contributed' | 'contributing' | 'provide' | 'provides' | 'provided' | 'funded' | 'fund' | 'funds'] | ['pick' | 'picks' | 'picked' | 'picking'] 'up') ",
            "(['the' | 'all' | 'its' | 'their' | 'any' | 'half' | 'part' | 'most' | 'a' | 'about' | 'over'] | 'up' 'to' | ['two' | 'three'] Hyphen? ['thirds' | 'quarters'] | 'third' | 'quarter' | (Num | NumWord | NumberWord) [Percent | 'percent' | 'per'] 'cent'? | DURATION){0,3} 'of'? ['the' | 'its' | 'their' | 'his' | 'her']? (?<money> MONEY)? [(Adjective | Noun | Gerund) & !Function]{0,3} Poss? [(Adjective | Noun) & !Function]{0,1} ['cost' | 'costs' | 'expense' | 'expenses' | 'bill' | 'bills' | 'tab' | 'fees' | 'tuition' | 'salary' | 'salaries' | 'rent' | 'wages' | 'travel' | 'accommodation' | 'fares' | 'fare' | 'insurance' | 'stipends' | 'stipend' | 'allowance' | 'allowances' | 'board'] (?<after> ['of' | 'for'] | ['associated' | 'related'] ['with' | 'to'])?"
        ),
        check: covers,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, set up in May, will [bear] 40% of the cost [of] the school.", "UNICEF, a donor since May, [covers] the salaries [of] eleven nurses."],
        no: &["The meals were paid the cost of $5.", "UNICEF covers the work of schools."],
        ..RULE
    },
    Rule {
        name: "subject-pays-share",
        pattern: "(?<verb> ['cover' | 'covers' | 'covered' | 'covering' | 'pay' | 'pays' | 'paid' | 'paying' | 'bear' | 'bears' | 'bore' | 'bearing' | 'contribute' | 'contributes' | 'contributed' | 'provide' | 'provides' | 'provided' | 'meet' | 'meets' | 'met' | 'fund' | 'funds' | 'funded']) ((Num | NumWord | NumberWord) [Percent | 'percent' | 'per'] 'cent'? 'each'? | 'a' ['third' | 'quarter' | 'fifth' | 'tenth'] | ['two' | 'three'] Hyphen? ['thirds' | 'quarters'] | 'the' ['other' | 'remaining' | 'second'] ['half' | 'third' | 'quarter' | 'share' | 'part'] | 'the' ['rest' | 'balance' | 'remainder' | 'shortfall' | 'difference' | 'remaining'] | 'half' 'of'? ['the' | 'it'] | DURATION 'of' ['the' | 'its']) ('of'? (?<thing> ['the' | 'its' | 'a']? [(Noun | Adjective | Gerund) & !Function]{1,4} (Poss [(Noun | Adjective) & !Function]{1,3})?))? [FullStop | Comma | Semi | Para | 'and' | 'while']",
        check: shares,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, set up in May, will [pay] 60 percent.",
            "It has a third, and UNICEF [pays] the other half.",
            "UNICEF gives a third, and the World Bank [pays] the rest.",
        ],
        no: &["UNICEF was paid half.", "UNICEF pays 60 people."],
        ..RULE
    },
    Rule {
        name: "subject-pays-for",
        pattern: "(?<verb> ['pay' | 'pays' | 'paid' | 'paying'] | ['stump' | 'stumps' | 'stumped' | 'stumping' | 'cough' | 'coughs' | 'coughed'] 'up' | ['shell' | 'shells' | 'shelled' | 'fork' | 'forks' | 'forked'] 'out' | ['pick' | 'picks' | 'picked' | 'picking'] 'up' 'the' ['bill' | 'tab' | 'cost' | 'costs'] | ['foot' | 'foots' | 'footed' | 'footing'] 'the' ['bill' | 'cost' | 'costs']) (?<after> 'for') ['the' | 'a' | 'an' | 'its' | 'our' | 'their' | 'his' | 'her' | 'all' | 'this' | 'these' | 'two' | 'three' | 'half' | ORG | OTHER | PER | Num | NumWord | NumberWord | Noun & !Function | Adjective & !Function | Capital | Gerund & !Function]",
        check: covers,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, set up in May, has [paid] [for] the furniture.", "UNICEF, which will [pay] [for] ten beds, met."],
        no: &["UNICEF was paid for its work.", "UNICEF pays $5 for a bus."],
        ..RULE
    },
    Rule {
        name: "subject-gives-many",
        pattern: concat!(
            "(?<verb> ['give' | 'gives' | 'gave' | 'given' | 'giving' | 'supply' | 'supplies' | 'supplied' | 'supplying' | 'lend' | 'lends' | 'lent' | 'provide' | 'provides' | 'provided' | 'providing' | 'contribute' | 'contributes' | 'contributed' | 'contributing' | 'donate' | 'donates' | 'donated' | 'donating' | 'pledge' | 'pledges' | 'pledged' | 'promised' | 'sent' | 'sends' | 'distribute' | 'distributes' | 'distributed' | 'presented' | 'presents'] | ['hand' | 'hands' | 'handed' | 'handing'] 'over') ['about' | 'more' | 'over' | 'some' | 'nearly' | 'another' | 'up' | 'than' | 'to' | 'around']{0,2} (?<gift> (Num | NumWord | NumberWord | 'a' | 'an' | 'dozens' 'of' | 'hundreds' 'of' | 'thousands' 'of') [(Noun | Adjective | Gerund | Hyphen | VerbPast | Lower & !Common) & !Function]{0,5} (",
            handed!(),
            " | ['smartphones' | 'vans' | 'hives' | 'sheep' | 'guides' | 'scholarships' | 'bursaries' | 'tonnes' | 'tons' | 'litres' | 'liters' | 'pounds' | 'bottles' | 'containers' | 'sandbags' | 'houses' | 'homes' | 'shelters' | 'toilets' | 'screens' | 'minivan' | 'generator' | 'incubator' | 'trailer' | 'freezer' | 'refrigerator' | 'pump' | 'motorcycle' | 'container' | 'pairs' | 'sets' | 'cartons' | 'crates' | 'pallets' | 'loads' | 'bales' | 'garments' | 'sweaters' | 'satchels' | 'stretchers' | 'cradles' | 'hectares' | 'acres' | 'gallons' | 'kilos' | 'kilograms' | 'toolkits' | 'stalls' | 'wells' | 'poles' | 'lights' | 'apparatus' | 'nights']) ('of' [(Noun | Adjective) & !Function]{1,3})?) (?<after> 'in' 'support' 'of' | ['to' | 'for'])?"
        ),
        check: donates,
        certainty: Certainty::Likely,
        yes: &[
            "UNICEF, set up in May, is [giving] [12,000 laptops] [to] public schools.",
            "UNICEF, as planned, has [supplied] [60 hygiene kits] [for] clinics.",
        ],
        no: &["UNICEF was given 40 laptops.", "UNICEF gave 40 talks to schools.", "The shop supplied 40 laptops to customers."],
        ..RULE
    },
    Rule {
        name: "subject-pays-to",
        pattern: "(?<verb> ['pay' | 'pays' | 'paid' | 'paying']) (?<after> 'to') ['train' | 'send' | 'build' | 'restore' | 'repair' | 'renovate' | 'equip' | 'install' | 'print' | 'transport' | 'house' | 'feed' | 'replace' | 'rebuild' | 'refurbish' | 'hire' | 'translate' | 'digitise' | 'digitize']",
        check: covers,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, set up in May, is [paying] [to] train nurses.", "UNICEF, a donor since May, [paid] [to] restore the organ."],
        no: &["UNICEF was paid to train nurses.", "Tourists pay to see it."],
        ..RULE
    },
    Rule {
        name: "subject-does-free",
        pattern: "(?<verb> ['let' | 'lets' | 'letting' | 'gave' | 'gives' | 'giving' | 'do' | 'does' | 'did' | 'doing' | 'done' | 'sent' | 'sends' | 'makes' | 'made' | 'hires' | 'rents' | 'cleans' | 'cleaned' | 'fits' | 'fitted' | 'cooks' | 'cooked' | 'serves' | 'served' | 'fed' | 'feeds' | 'host' | 'hosts' | 'hosted' | 'hosting' | 'offered' | 'offers' | 'offering' | 'trained' | 'teaching' | 'runs' | 'running' | 'maintains' | 'repairs' | 'maintained' | 'shipped' | 'ships' | 'shipping' | 'flew' | 'flies' | 'flying' | 'fly' | 'carries' | 'carry' | 'carried' | 'carrying' | 'printed' | 'prints' | 'transported' | 'transports' | 'transporting' | 'moved' | 'delivered' | 'painted' | 'installed' | 'repaired' | 'built' | 'supplies' | 'supplied' | 'supply' | 'supplying' | 'lends' | 'lent' | 'provided' | 'provides' | 'providing' | 'restored' | 'designed' | 'manufacture' | 'manufactured' | 'cleared' | 'refurbished' | 'renovated' | 'stored' | 'storing' | 'upgraded' | 'hauled' | 'hauling' | 'translated' | 'erected' | 'equipped' | 'printing' | 'building' | 'installing' | 'repairing']) (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'by' | 'which' | 'that']{1,9}) ('free' 'of' 'charge' | 'for' ['free' | 'nothing'] | 'at' 'no' ['cost' | 'charge'] | 'without' 'charge' | 'pro' 'bono' | 'at' ['its' | 'their'] 'own' ['cost' | 'expense'] ('of' (?<money> MONEY))?)",
        check: donates,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, set up in May, [shipped] [3,000 books] free of charge.", "UNICEF, a friend since May, is [flying] [the sets] for free."],
        no: &["The books were shipped free of charge.", "UNICEF shipped 3,000 books to customers."],
        ..RULE
    },
    Rule {
        name: "subject-presents-cheque",
        pattern: concat!(
            "(?<verb> ['presented' | 'presents' | 'presenting' | 'handed' | 'gave' | 'gives' | 'giving' | 'delivered' | 'wrote' | 'writes' | 'sent'] 'over'?) ((?<thing> ![FullStop | Para | Comma | Semi | MONEY | 'to' | 'cheque' | 'check' | 'by' | 'that']{1,8}) 'with')? (['a' | 'two' | 'three' | 'four' | 'five' | 'their' | 'its' | Num] [(Adjective | Noun) & !Function]{0,2} (?<money> MONEY)? ['cheque' | 'check' | 'cheques' | 'checks'] (['for' | 'of' | 'worth' | 'totalling' | 'totaling'] ",
            about!(),
            " (?<money> MONEY))? | ['cheques' | 'checks'] ['for' | 'of' | 'worth' | 'totalling' | 'totaling'] ",
            about!(),
            " (?<money> MONEY)) 'each'? (?<after> 'in' 'support' 'of' | ['to' | 'for'])?"
        ),
        check: presents,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF sponsored the fair and [presented] [Ann Holt] with a [$150,000] check [for] a course.",
            "UNICEF, a friend since May, [gave] a cheque for [$900] [to] the choir.",
            "UNICEF's fund [presented] checks totaling [$60,000] [to] four bodies.",
        ],
        no: &["UNICEF was presented with a $5 check.", "UNICEF gave a check."],
        ..RULE
    },
    Rule {
        name: "subject-donates-things",
        pattern: "(?<verb> ['donate' | 'donates' | 'donated' | 'donating' | 'gifted' | 'lent' | 'lending' | 'loaned' | 'loaning']) (?<gift> ['a' | 'an' | 'the' | 'its' | 'their' | 'two' | 'three' | 'some' | 'over' | 'more' | 'all' | Num | NumWord | NumberWord | Noun & !Function | Adjective & !Function | Gerund & !Function] ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'by' | 'to' | 'for' | 'from' | 'on' | 'in' | 'worth' | 'at']{0,7}) (['worth' | 'valued'] ['of' | 'at' | 'up' | 'more' | 'over' | 'about' | 'nearly' | 'around' | 'approximately' | 'some' | 'than' | 'to']{0,3} (?<money> MONEY))? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?",
        check: donates,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF, set up in May, [donated] [a van].", "UNICEF, a friend since May, has [donated] [beds] worth [$900] [to] schools."],
        no: &["UNICEF was donated ten buses.", "Ten buses donated by UNICEF ran.", "UNICEF asked people to donate blood."],
        ..RULE
    },
];

/// Hands over a sum: in the active, and as a gift.
pub(super) fn hands_out(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, end)) = v.slot(m, "verb") else { return false };
    // `Town library awarded $5 million to mend its roof`
    let body = verb.checked_sub(1).is_some_and(|b| v.kind(b) == Some(Kind::Org));
    if body && v.slot(m, "recipient").is_none() && v.slot(m, "whom").is_none() && awarded_heading(v, m, verb) {
        return false;
    }
    // `paid out`, but not `paid $5 million out`.
    let paid = v.lower(verb).starts_with(b"pa") && end == verb + 1;
    let raised = |s: u32| {
        v.lower(s).starts_with(b"collect") || v.lower(s).starts_with(b"fundrais") || v.lower(s).starts_with(b"donat") || v.lower(s).starts_with(b"giving")
    };
    let staff = (end..m.end + 3).any(|s| v.kind(s).is_none() && v.is(s, Class::PaidInBusiness) && !raised(s + 1));
    !paid && !staff && !passive(v, verb) && finite(v, verb) && given(v, m)
}

fn funds(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, end)) = v.slot(m, "verb") else { return false };
    // `funding schools need`, `sponsored content`
    // `has also sponsored`
    let led = (verb.saturating_sub(3)..verb).any(|s| {
        v.kind(s).is_none() && (matches!(v.lower(s), b"has" | b"have" | b"had" | b"we" | b"they" | b"which" | b"who" | b"it") || v.lower(s).ends_with(b"ve"))
    });
    let participle = v.lower(verb).ends_with(b"ed") && !led && verb.checked_sub(1).is_some_and(|b| v.has(b, Label::Adjective) || v.has(b, Label::Adverb));
    let by = (end..end + 3).any(|s| v.kind(s).is_none() && v.lower(s) == b"by");
    // `an Acme-funded project`
    let word = |s: u32| v.kind(s).is_some() || v.shape(s).is_word();
    let compound = verb.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Hyphen && b.checked_sub(1).is_some_and(word));
    !participle && !by && !compound && !passive(v, verb) && finite(v, verb) && no_law(v, m)
}

/// A cheque of so much, or to somebody.
fn presents(v: &View<'_, '_>, m: &Match) -> bool {
    (v.slot(m, "money").is_some() || v.slot(m, "after").is_some() || v.slot(m, "thing").is_some()) && hands_out(v, m)
}

/// Spends at one time: what a body spends every year on something is what it is for.
fn spends(v: &View<'_, '_>, m: &Match) -> bool {
    let yearly = v.slot(m, "verb").is_some_and(|(verb, _)| matches!(v.lower(verb), b"spend" | b"spends"))
        && (m.start..m.end).any(|s| matches!(v.lower(s), b"year" | b"annually" | b"yearly" | b"month" | b"week") || v.lower(s).ends_with(b"a year"));
    let annual = v.slot(m, "money").is_some_and(|(_, b)| matches!(v.lower(b), b"a" | b"per" | b"each" | b"every" | b"annually"));
    !yearly && !(annual && v.lower(m.start).starts_with(b"spend")) && hands_out(v, m)
}

/// Pays or does: in the active, and as a gift.
pub(super) fn shares(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "verb").is_some_and(|(verb, _)| !passive(v, verb) && finite(v, verb)) && given(v, m)
}

fn covers(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, _)) = v.slot(m, "verb") else { return false };
    let own = (m.start + 1..m.end + 4).any(|s| {
        v.kind(s).is_none() && matches!(v.lower(s), b"customers" | b"itself" | b"themselves" | b"shares" | b"fuel" | b"mistakes" | b"crimes" | b"actions")
    });
    // `paid the bill` is trade, `paid the bill for the meals` may be a gift.
    let share = (verb + 1..m.end).any(|s| v.kind(s) == Some(Kind::Duration) || v.kind(s).is_none() && (v.lower(s) == b"of" || v.lower(s) == b"percent"));
    let trade = v.lower(verb).starts_with(b"pa")
        && !share
        && v.slot(m, "after").is_none()
        && !matches!(v.lower(m.end - 1), b"salary" | b"salaries" | b"tuition" | b"allowances" | b"allowance" | b"stipends" | b"stipend");
    let fine = (m.start..m.end + 3).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"fine" | b"fines" | b"penalty" | b"damages" | b"settlement" | b"compensation" | b"ransom" | b"bail" | b"bond" | b"dividend"
            )
    });
    !own && !trade && !fine && !passive(v, verb) && finite(v, verb) && no_law(v, m)
}

/// Gives things: no blood, no goods to a shop.
pub(super) fn donates(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, end)) = v.slot(m, "verb") else { return false };
    let tissue = (end..m.end + 1).any(|s| {
        matches!(v.lower(s), b"blood" | b"organ" | b"organs" | b"kidney" | b"kidneys" | b"liver" | b"plasma" | b"milk" | b"tissue" | b"eggs" | b"hair")
    });
    let shop = (m.end..m.end + 4).any(|s| {
        v.kind(s).is_none() && matches!(v.lower(s), b"stores" | b"retailers" | b"dealers" | b"customers" | b"buyers" | b"distributors" | b"guests" | b"market")
    });
    // `lends its support, its name, a hand`
    let figure = v.lower(verb).starts_with(b"len")
        && (end..end + 3).any(|s| {
            v.kind(s).is_none() && matches!(v.lower(s), b"support" | b"name" | b"voice" | b"voices" | b"weight" | b"ear" | b"hand" | b"expertise" | b"credence")
        });
    !tissue && !shop && !figure && !passive(v, verb) && finite(v, verb) && given(v, m)
}
