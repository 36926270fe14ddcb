//! The plain frames of giving, however far their subject: `X, set up in May, presents a generous grant to Y`, `X has contributed to the cost of Y`.

use super::super::{RULE, Rule, View};
use super::check::no_law;
use super::who::{hands_out, shares};
use crate::record::Certainty;
use crate::tape::automaton::Match;

/// Words between a verb or an article and its noun: `generous, multi-year research`.
macro_rules! qualities {
    () => {
        "([(Noun | Adjective | Adverb | Gerund | VerbPast | Demonym | Hyphen | Ordinal | DURATION | NumberWord | OTHER | Capital | InTitle & CapShape & !Common | Lower & !Common) & !Function] | Comma | 'and' | 'very'){0,5}"
    };
}

/// What is given, as money by its name.
macro_rules! gifts {
    () => {
        concat!(
            "([",
            grants!(),
            " | 'studentship' | 'studentships' | 'stipend' | 'stipends' | 'loan' | 'loans'] | ['financial' | 'monetary' | 'material' | 'humanitarian' | 'cash'] ['support' | 'assistance' | 'aid' | 'help' | 'backing' | 'contribution' | 'contributions' | 'resources' | 'incentives'])"
        )
    };
}

/// To whom and what for.
macro_rules! purpose {
    () => {
        "(?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])"
    };
}

/// Gives, and does not tell of what another gives: who announces a loan or funding without a sum has often got it.
fn hands_gift(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, end)) = v.slot(m, "verb") else { return false };
    let tells = [b"announc".as_slice(), b"unveil", b"confirm"].iter().any(|w| v.lower(verb).starts_with(w));
    let got = (end..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"loan" | b"loans" | b"financing" | b"funding" | b"funds" | b"endowment"));
    let other =
        (end..m.end + 8).take_while(|s| s < &m.end || v.shape(*s).is_word() || v.kind(*s).is_some()).any(|s| v.kind(s).is_none() && v.lower(s) == b"from");
    let product = v.lower(verb).starts_with(b"offer") && (end..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"loan" | b"loans" | b"financing"));
    !(tells && (got || other) || product) && hands_out(v, m)
}

/// The name handed over is that of a grant: `the Marsh Hill Scholarship`.
fn hands_scheme(v: &View<'_, '_>, m: &Match) -> bool {
    let last = v.slot(m, "scheme").map(|(a, b)| v.words(a, b).rsplit(' ').next().unwrap_or("").to_ascii_lowercase());
    let grant = matches!(
        last.as_deref(),
        Some("grant" | "grants" | "scholarship" | "scholarships" | "fellowship" | "fellowships" | "bursary" | "bursaries" | "studentship" | "studentships")
    );
    grant && hands_out(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "subject-hands-gift",
        pattern: concat!(
            "(?<verb> ['present' | 'presents' | 'presented' | 'presenting' | 'give' | 'gives' | 'gave' | 'given' | 'giving' | 'make' | 'makes' | 'made' | 'making' | 'award' | 'awards' | 'awarded' | 'awarding' | 'offer' | 'offers' | 'offered' | 'offering' | 'provide' | 'provides' | 'provided' | 'providing' | 'pledge' | 'pledges' | 'pledged' | 'pledging' | 'grant' | 'grants' | 'granted' | 'granting' | 'extend' | 'extends' | 'extended' | 'extending' | 'deliver' | 'delivers' | 'delivered' | 'delivering' | 'announce' | 'announces' | 'announced' | 'announcing' | 'unveil' | 'unveils' | 'unveiled' | 'renew' | 'renews' | 'renewed' | 'renewing' | 'contribute' | 'contributes' | 'contributed' | 'contributing' | 'commit' | 'commits' | 'committed' | 'committing' | 'confirm' | 'confirms' | 'confirmed' | 'approve' | 'approves' | 'approved' | 'approving' | 'dedicate' | 'dedicates' | 'dedicated' | 'send' | 'sends' | 'sent' | 'issue' | 'issues' | 'issued' | 'distribute' | 'distributes' | 'distributed' | 'distributing' | 'allocate' | 'allocates' | 'allocated' | 'allocating' | 'release' | 'releases' | 'released' | 'supply' | 'supplies' | 'supplied' | 'supplying']) ['a' | 'an' | 'the' | 'its' | 'their' | 'another' | 'two' | 'three' | 'several' | 'this' | 'these' | 'our' | Num | NumWord | NumberWord]{0,2} ",
            qualities!(),
            " (",
            about!(),
            " (?<money> MONEY) ",
            qualities!(),
            ")? ",
            gifts!(),
            " (",
            worth!(),
            " (?<money> MONEY))? ([(Noun | Adjective | Gerund | DURATION | Lower & !Common) & !Function | 'help'] | Comma | Hyphen | 'and'){0,12} ('to' 'the'? (?<recipient> [ORG | PER]))? ",
            purpose!()
        ),
        check: hands_gift,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &[
            "UNICEF, with its office in Leeds, [presents] a transformative grant [to] the clinic.",
            "UNICEF is [providing] financial support, training, and advice [for] the clinic.",
            "UNICEF, led by Ann Holt, [announces] [$100,000] gift [to] support nonprofits.",
        ],
        no: &["A grant was given to the clinic.", "UNICEF presents a report to the clinic.", "UNICEF announced a new loan for itself."],
        ..RULE
    },
    Rule {
        name: "subject-hands-named-grant",
        pattern: concat!(
            "(?<verb> ['give' | 'gives' | 'gave' | 'given' | 'giving' | 'award' | 'awards' | 'awarded' | 'awarding' | 'offer' | 'offers' | 'offered' | 'offering' | 'provide' | 'provides' | 'provided' | 'providing' | 'extend' | 'extends' | 'extended' | 'extending' | 'present' | 'presents' | 'presented' | 'presenting' | 'made' | 'makes' | 'renewed' | 'renews']) ['a' | 'an' | 'the' | 'its' | 'their' | 'another' | 'two' | 'three']? [Adjective & !Function]? (?<scheme> OTHER) (",
            worth!(),
            " (?<money> MONEY))? ('to' 'the'? (?<recipient> [ORG | PER]))? ",
            purpose!()
        ),
        check: hands_scheme,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &[
            "UNICEF, set up in May, [offers] the [Oxley Research Grant] [to] young nurses.",
            "UNICEF, as planned, has [awarded] the [Marsh Hill Scholarship] [to] two girls.",
        ],
        no: &["UNICEF presented the Orwell Award to two girls.", "The Oxley Research Grant was given to nurses."],
        ..RULE
    },
    Rule {
        name: "subject-announces-package",
        pattern: concat!(
            "(?<verb> ['announced' | 'announces' | 'announce' | 'unveiled' | 'unveils' | 'launched' | 'launches' | 'introduced' | 'confirmed' | 'approved']) ['a' | 'an' | 'its' | 'the']? ",
            qualities!(),
            " (?<money> MONEY) [(Noun | Adjective) & !Function]{0,2} ['package' | 'lifeline' | 'boost' | 'stimulus'] ('of' [(Noun | Adjective) & !Function]{1,3})? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])"
        ),
        check: super::who::hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF has [announced] a [£50,000] package of support [for] traders.",
            "UNESCO, set up in May, [unveiled] a [$9 million] relief package [to] help bakers.",
        ],
        no: &["UNICEF announced a package of support for traders.", "A $9 million package was announced for sale."],
        ..RULE
    },
    Rule {
        name: "subject-gives-body-things",
        pattern: concat!(
            "(?<verb> ['gave' | 'given' | 'gives' | 'giving' | 'bought' | 'gifted']) (?<whom> 'the'? [ORG | OTHER] | ['the' | 'each' | 'our' | 'its' | 'every'] [(Noun | Adjective) & Lower & !Function]{1,3}) (?<gift> ['a' | 'an' | 'two' | 'three' | 'new' | 'its' | Num | NumWord | NumberWord]{1,2} [(Noun | Adjective | Hyphen | Lower & !Common) & !Function]{0,3} ",
            handed!(),
            ") [FullStop | Comma | Semi | 'for' | 'and' | 'to' | 'in' | DATE | Para]"
        ),
        check: super::who::donates,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["In May UNICEF has [given] [the World Bank] [a minibus].", "UNESCO, a friend since May, [gave] [the school] [20 new laptops]."],
        no: &["UNICEF was given a minibus.", "UNICEF gave the school a talk."],
        ..RULE
    },
    Rule {
        name: "subject-gives-proceeds",
        pattern: concat!(
            "(?<verb> ['gave' | 'gives' | 'giving' | 'donated' | 'donates' | 'donating' | 'sent' | 'contributed' | 'presented' | 'pledged'] | ['handed' | 'passed'] ['over' | 'on']) ['all' | 'the' | 'its' | 'their' | 'her' | 'his']{1,2} ['full' | 'entire' | 'net']? ('prize' ['money' | 'purse'] | ['proceeds' | 'takings' | 'profits' | 'profit' | 'collection' | 'winnings' | 'royalties' | 'earnings' | 'fee' | 'total' | 'prize']) (['of' | 'from'] ![FullStop | Para | Comma | MONEY | 'to']{1,6})? [Comma | Open | 'of' | Dash] ",
            about!(),
            " (?<money> MONEY) [Comma | Close | Dash]? (?<after> ['to' | 'towards' | 'toward'])"
        ),
        check: super::who::hands_out,
        certainty: Certainty::Likely,
        yes: &[
            "UNICEF sold its books and [gave] the proceeds, [$900], [to] the clinic.",
            "UNESCO, a friend since May, has [donated] its winnings of [$5,000] [to] choirs.",
        ],
        no: &["UNICEF gave the proceeds to the clinic.", "The proceeds, $900, were lost."],
        ..RULE
    },
    Rule {
        name: "subject-makes-awards-of",
        pattern: concat!(
            "(?<verb> ['make' | 'makes' | 'made' | 'making' | 'give' | 'gives' | 'gave' | 'given' | 'giving' | 'issued' | 'offers' | 'offered' | 'announced' | 'announces' | 'approved' | 'presented' | 'distributed']) ",
            qualities!(),
            " ['awards' | 'grants' | 'donations' | 'gifts' | 'loans' | 'scholarships' | 'bursaries' | 'contributions'] ",
            worth!(),
            " ",
            about!(),
            " (?<money> MONEY) ('each' | 'in' 'total' | 'over' DURATION)? ",
            purpose!()
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, set up in May, has [made] awards of about [$900,000] [to] forty clinics.",
            "UNICEF, a friend since May, [gave] small grants worth [$9,000] [to] schools.",
        ],
        no: &["Awards of $900 were made to schools.", "UNICEF made sales of $900 to schools."],
        ..RULE
    },
    Rule {
        name: "subject-allocates-resources",
        pattern: concat!(
            "(?<verb> ['commit' | 'commits' | 'committed' | 'committing' | 'allocate' | 'allocates' | 'allocated' | 'allocating' | 'dedicate' | 'dedicates' | 'dedicated' | 'dedicating' | 'earmark' | 'earmarks' | 'earmarked' | 'earmarking' | 'provide' | 'provides' | 'provided' | 'providing' | 'mobilise' | 'mobilised' | 'mobilising' | 'mobilize' | 'mobilized' | 'mobilizing' | 'contribute' | 'contributed' | 'contributing']) ['its' | 'their' | 'the']? ['additional' | 'extra' | 'further' | 'new' | 'more' | 'financial' | 'significant' | 'substantial' | 'fresh' | 'increased' | 'emergency' | 'own']{1,2} ['resources' | 'money' | 'cash' | 'capital' | 'means' | 'finance'] ",
            purpose!()
        ),
        check: hands_out,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF, set up in May, is [allocating] additional resources [to] schools.",
            "UNICEF, a friend since May, has [committed] fresh capital [for] clinics.",
        ],
        no: &["Additional resources were allocated to schools.", "UNICEF allocates rooms to guests."],
        ..RULE
    },
    Rule {
        name: "subject-opens-fund",
        pattern: concat!(
            "(?<verb> ['launch' | 'launches' | 'launched' | 'launching' | 'open' | 'opens' | 'opened' | 'opening' | 'announce' | 'announces' | 'announced' | 'announcing' | 'unveil' | 'unveils' | 'unveiled' | 'unveiling' | 'establish' | 'establishes' | 'established' | 'establishing' | 'create' | 'creates' | 'created' | 'creating' | 'introduce' | 'introduces' | 'introduced' | 'start' | 'starts' | 'started' | 'make' | 'makes' | 'made' | 'making'] | ['set' | 'sets' | 'setting'] 'up') [DATE | 'today']? ['a' | 'an' | 'the' | 'its' | 'another']? ",
            qualities!(),
            " ",
            about!(),
            " (?<money> MONEY) ",
            qualities!(),
            " ['fund' | 'scheme' | 'call' | 'package' | 'pot' | 'facility' | 'endowment' | 'pledge' | 'commitment' | 'donation' | 'gift' | 'grant' | 'grants' | 'contribution' | 'programme' | 'program' | 'initiative' | 'competition'] ('for' ['proposals' | 'applications' | 'projects'])? ",
            purpose!()
        ),
        check: hands_gift,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &[
            "UNICEF, set up in May, [opens] a [$5 million] call for proposals [to] help clinics.",
            "UNICEF, led by Ann Holt, has [launched] a [$9 million] green towns fund [for] schools.",
        ],
        no: &["A $5 million fund was opened for schools.", "UNICEF opens a shop for $5."],
        ..RULE
    },
    Rule {
        name: "subject-commits-to-funding",
        pattern: "(?<verb> ['commit' | 'commits' | 'committed' | 'agree' | 'agrees' | 'agreed' | 'pledged' | 'continue' | 'continues' | 'continued']) ('itself' | 'themselves')? 'to' [Adverb]? (?<after> ['funding' | 'financing' | 'sponsoring' | 'underwriting' | 'subsidising' | 'subsidizing' | 'fund' | 'finance' | 'sponsor' | 'underwrite' | 'subsidise' | 'subsidize']) ['the' | 'a' | 'an' | 'its' | 'this' | 'our' | 'two' | 'three' | ORG | OTHER | Num | NumWord | Noun & !Function | Adjective & !Function | Capital]",
        check: shares,
        certainty: Certainty::Likely,
        yes: &["UNICEF has [committed] to [funding] the clinic for three years.", "UNICEF, a friend since May, [agreed] to [sponsor] two choirs."],
        no: &["UNICEF committed to peace.", "The sum was agreed to fund the clinic."],
        ..RULE
    },
    Rule {
        name: "subject-is-among-sponsors",
        pattern: "(?<verb> ['is' | 'are' | 'was' | 'were']) ('among' | 'amongst' | ['one' | 'some' | 'part'] 'of') ![FullStop | Para | Semi | Colon | Comma | MONEY | QuoteOpen | Quote | ORG | PER]{0,10} (['sponsors' | 'donors' | 'funders' | 'benefactors' | 'backers' | 'underwriters' | 'financiers'] (?<after> ['of' | 'for' | 'behind'])? | ['organisations' | 'organizations' | 'bodies' | 'companies' | 'firms' | 'businesses' | 'agencies' | 'groups' | 'foundations' | 'charities' | 'institutions' | 'partners' | 'supporters' | 'those' | 'many' | 'countries' | 'governments' | 'banks' | 'trusts'] ['that' | 'who' | 'which'] ['have' | 'has' | 'generously' | 'kindly' | 'also' | 'had']{0,2} (['funded' | 'sponsored' | 'financed' | 'donated' | 'contributed' | 'fund' | 'sponsor' | 'underwrote'] | ['provided' | 'gave' | 'given' | 'provide' | 'offered'] [(Adjective | Noun | 'and') & !(Function & !'and')]{0,4} ['funding' | 'funds' | 'money' | 'grants' | 'support' | 'sponsorship' | 'donations' | 'backing' | 'finance' | 'assistance']) (?<after> ['for' | 'to' | 'of'])?)",
        check: no_law,
        certainty: Certainty::Likely,
        yes: &[
            "UNICEF, UNESCO and the World Bank [were] among the many who backed the fair as sponsors.",
            "UNICEF, set up in May, [is] one of the largest donors [of] the clinic.",
        ],
        no: &["UNICEF was among the sponsors of the bill.", "UNICEF is one of the hosts."],
        ..RULE
    },
    Rule {
        name: "subject-contributes-to-cost",
        pattern: "(?<verb> ['contribute' | 'contributes' | 'contributed' | 'contributing' | 'give' | 'gives' | 'gave' | 'given' | 'giving' | 'donate' | 'donates' | 'donated' | 'donating']) ('generously' (?<after> ['to' | 'towards' | 'toward']) | ['to' | 'towards' | 'toward'] (?<thing> 'the' ['cost' | 'costs' | 'expenses' | 'purchase' | 'funding' | 'financing' | 'upkeep' | 'appeal' | 'fees'] 'of' ![FullStop | Para | Comma | Semi | 'by' | 'and' | 'in']{1,6}))",
        check: shares,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF has [contributed] to [the cost of the roof].", "UNICEF, a friend since May, has [given] generously [to] the clinic."],
        no: &["UNICEF contributed to the debate.", "Much was contributed to the cost of the roof."],
        ..RULE
    },
    Rule {
        name: "subject-has-underwritten",
        pattern: "['has' | 'have' | 'had'] [Adverb & !Function | 'also']? (?<verb> 'underwritten') ['the' | 'a' | 'an' | 'its' | 'this' | 'our' | 'all' | ORG | OTHER | Num | NumWord | Noun & !Function | Adjective & !Function | Capital]",
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["UNICEF has generously [underwritten] the race.", "UNICEF, set up in May, has [underwritten] two choirs."],
        no: &["The race is underwritten by UNICEF.", "UNICEF has run the race."],
        ..RULE
    },
    Rule {
        name: "subject-is-generous-supporter",
        pattern: "(?<verb> ['is' | 'are' | 'was' | 'were' | 'been' | 'remains' | 'remain']) ['a' | 'an' | 'the' | 'one' | 'among' | 'our' | 'its']? ('of' ['the' | 'our' | 'its'])? [(Noun | Adjective | Adverb) & !Function]{0,2} ['generous' | 'major' | 'financial' | 'longtime' | 'longstanding' | 'faithful' | 'loyal' | 'proud' | 'leading' | 'principal' | 'main' | 'largest' | 'key' | 'regular'] [(Noun | Adjective) & !Function]{0,2} ['supporter' | 'supporters' | 'benefactor' | 'benefactors' | 'backer' | 'backers' | 'contributor' | 'contributors' | 'donor' | 'donors' | 'funder' | 'funders'] (?<after> ['of' | 'to' | 'for'])",
        check: no_law,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF has [been] a generous supporter [of] the clinic.", "UNICEF, set up in May, [is] one of the largest donors [to] the school."],
        no: &["UNICEF was a key supporter of the bill.", "UNICEF is a friend of the clinic."],
        ..RULE
    },
    Rule {
        name: "subject-provides-the-money",
        pattern: "(?<verb> ['provide' | 'provides' | 'provided' | 'providing' | 'supply' | 'supplies' | 'supplied' | 'supplying' | 'contributed' | 'contributes']) ['the' | 'all' | 'most' | 'much' | 'half' | 'some' | 'part' | 'of']{1,3} [(Noun | Adjective | VerbPast) & !Function]{0,2} ['funding' | 'money' | 'funds' | 'financing' | 'finance' | 'capital'] ((?<after> ['for' | 'to' | 'towards' | 'toward']) | [FullStop | Para | Semi])",
        check: shares,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF is [providing] the funding.", "UNICEF, set up in May, [supplied] most of the money [for] the roof."],
        no: &["The funding is provided by UNICEF.", "UNICEF provided the chairs."],
        ..RULE
    },
];
