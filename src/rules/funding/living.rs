//! What a body does for a living, or over the years: `ACME backs founders`, `X is a fund that invests in food labs`, `For ten years the Lions have helped the school`.
//!
//! All are weak: such words mean money where the name says what the body is for (`facts/funding/trade.rs`), where its sentence calls it a fund or a
//! charity, or where a surer statement of the release names it.

use super::super::{RULE, Rule, View};
use super::check::{figure, material};
use super::check::{given, no_law};
use super::verb::{finite, passive};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What is backed begins here.
macro_rules! object {
    () => {
        "['the' | 'a' | 'an' | 'its' | 'our' | 'their' | 'this' | 'these' | 'two' | 'three' | 'some' | 'more' | 'over' | 'up' | 'many' | 'several' | 'both' | 'all' | 'those' | 'young' | ORG | OTHER | LOC | PER | Demonym | Num | NumWord | NumberWord | Noun & !Function | Adjective & !Function | Capital | Gerund & !Function | Lower & !Common]"
    };
}

/// A verb in the active voice, or a gerund behind what the body is called: `a fund backing founders`.
fn working(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, end)) = v.slot(m, "verb") else { return false };
    let behind_noun = v.lower(verb).ends_with(b"ing")
        && verb.checked_sub(1).is_some_and(|b| {
            v.kind(b).is_none()
                && (v.has(b, Label::Noun) && !v.has(b, Label::Function) || matches!(v.lower(b), b"to" | b"in" | b"on" | b"and" | b"by" | b"for"))
        });
    let trade = (end..m.end + 4).take_while(|s| v.kind(*s).is_some() || v.shape(*s).is_word()).any(|s| {
        v.kind(s).is_none()
            && matches!(v.lower(s), b"customers" | b"customer" | b"clients" | b"client" | b"shareholders" | b"members" | b"buyers" | b"tenants" | b"users")
    });
    !trade && !passive(v, verb) && (behind_noun || finite(v, verb)) && given(v, m)
}

/// Money into a thing and not into a figure of speech.
fn invests(v: &View<'_, '_>, m: &Match) -> bool {
    !(m.end..m.end + 6).take_while(|s| v.kind(*s).is_some() || v.shape(*s).is_word()).any(|s| figure(v, s)) && working(v, m)
}

/// Helps whom, and no view, law or search.
fn helps(v: &View<'_, '_>, m: &Match) -> bool {
    let figure = (m.end..m.end + 4).take_while(|s| v.shape(*s).is_word()).any(|s| {
        v.kind(s).is_none() && matches!(v.lower(s), b"understand" | b"raise" | b"promote" | b"ensure" | b"shape" | b"spread" | b"find" | b"reach" | b"prevent")
    });
    let own = (m.end.saturating_sub(1)..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"our" | b"its" | b"their"));
    let trade = (m.start + 1..m.end + 6)
        .take_while(|s| v.kind(*s).is_some() || v.shape(*s).is_word())
        .any(|s| v.kind(s).is_none() && Class::ServedInTrade.holds(v.lower(s)));
    !trade && !figure && !own && !does(v, m) && working(v, m) && material(v, m) && no_law(v, m)
}

/// `helps bakers find work`, `will use the grant to support`: what others do, or what money that it got does.
fn does(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((verb, _)) = v.slot(m, "verb") else { return false };
    let clause = |s: &u32| v.kind(*s).is_some() || v.shape(*s).is_word() || v.shape(*s) == Shape::Hyphen;
    let infinitive = |s: u32| {
        v.kind(s).is_none()
            && v.shape(s) == Shape::Lower
            && v.has(s, Label::Verb)
            && !v.has(s, Label::Noun)
            && !v.has(s, Label::Adjective)
            && !v.has(s, Label::Function)
            && !v.has(s, Label::VerbPast)
            && s.checked_sub(1).is_none_or(|b| v.kind(b).is_some() || !matches!(v.lower(b), b"to" | b"and" | b"who" | b"that" | b"or"))
    };
    let infinitive = |s: u32| {
        let owned = v.kind(s + 1).is_none()
            && matches!(v.lower(s + 1), b"their" | b"the" | b"a" | b"an" | b"its" | b"his" | b"her" | b"more" | b"with" | b"to" | b"up");
        infinitive(s) || v.kind(s).is_none() && v.has(s, Label::Verb) && !v.has(s, Label::Function) && owned && v.has(s - 1, Label::Noun)
    };
    let others = v.lower(verb).starts_with(b"help") && (m.end..m.end + 8).take_while(clause).any(infinitive);
    let uses = (verb.saturating_sub(10)..verb).any(|s| {
        v.kind(s).is_none()
            && matches!(v.lower(s), b"use" | b"using" | b"uses" | b"used")
            && (s + 1..s + 5).any(|n| v.lower(n).starts_with(b"grant") || v.lower(n).starts_with(b"fund"))
    });
    others || uses
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "living-invests-in",
        pattern: "(?<verb> ['invests' | 'invest' | 'invested' | 'investing' | 'reinvests' | 'reinvest' | 'reinvesting' | 'co-invest']) [Adverb & !Function | 'primarily' | 'directly']{0,2} (?<after> ['in' | 'into' | 'across']) !['people' | 'ourselves']",
        check: invests,
        certainty: Certainty::Weak,
        priority: 0,
        yes: &["UNICEF is a private firm that [invests] [in] family shops.", "UNICEF, set up in May, has [invested] directly [in] clinics."],
        no: &["UNICEF invests in people.", "Money was invested in shops."],
        ..RULE
    },
    Rule {
        name: "living-puts-money",
        pattern: concat!(
            "(?<verb> ['put' | 'puts' | 'putting' | 'offer' | 'offers' | 'offering' | 'place' | 'places' | 'placed' | 'placing' | 'deploy' | 'deploys' | 'deployed' | 'deploying' | 'steer' | 'steers' | 'channel' | 'channels' | 'channelled' | 'channeled' | 'pour' | 'pours' | 'poured' | 'bring' | 'brings' | 'inject' | 'injects' | 'commit' | 'commits' | 'committed' | 'supply' | 'supplies' | 'supplied' | 'provide' | 'provides' | 'provided' | 'providing' | 'gives' | 'give' | 'gave'] | ['puts' | 'put'] 'up') ",
            "(['financial' | 'monetary'] (('and' | Comma) [Adjective & !Function]){0,2} ['support' | 'assistance' | 'help' | 'aid' | 'backing'] (?<after> ['to' | 'for']) | ([(Noun | Adjective | Lower & !Common) & !Function | 'its' | 'their' | 'our' | 'own' | 'more' | 'the'] | Hyphen | 'and'){0,6} ['money' | 'capital' | 'cash' | 'funds' | 'finance' | 'financing' | 'funding' | 'loans' | 'credit' | 'debt' | 'equity' | 'mortgages' | 'microloans' | 'liquidity'] ('and' [Noun & !Function]{1,2})? (?<after> ['in' | 'into' | 'to' | 'behind' | 'for' | 'towards' | 'toward']))"
        ),
        check: working,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "UNICEF is a charity that [offers] financial and legal support [to] choirs.",
            "UNICEF, set up in May, [puts] early money [into] food labs.",
            "UNICEF is a fund that [provides] growth capital [to] mills.",
        ],
        no: &["UNICEF was given money for schools.", "UNICEF puts its people to work."],
        ..RULE
    },
    Rule {
        name: "living-lends-to",
        pattern: "(?<verb> ['lends' | 'lend' | 'lending' | 'lent']) [Adverb & !Function]? (?<after> 'to') ![FullStop | Para | 'be' | 'this' | 'it']",
        check: working,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["UNICEF [lends] mainly [to] small farms.", "UNICEF, set up in May, [lends] [to] village shops."],
        no: &["The room is lent to guests.", "It lends itself to jokes."],
        ..RULE
    },
    Rule {
        name: "living-backs",
        pattern: concat!(
            "(?<verb> ['backs' | 'backed' | 'backing' | 'finances' | 'financing' | 'funds' | 'funding' | 'seeds' | 'underwrites' | 'bankrolls' | 'sponsors' | 'sponsoring' | 'subsidises' | 'subsidizes'] ('and' ['supporting' | 'supports' | 'backing' | 'backs' | 'nurturing' | 'developing' | 'scaling' | 'growing' | 'building'])?) ",
            object!()
        ),
        check: helps,
        certainty: Certainty::Weak,
        priority: 0,
        yes: &["UNICEF [backs] young teams.", "UNICEF is a venture fund [backing] teams of bakers."],
        no: &["UNICEF backs calls for a ban.", "The teams were backed the next day."],
        ..RULE
    },
    Rule {
        name: "living-helps-with",
        pattern: "(?<verb> ['helps' | 'help' | 'helped' | 'helping' | 'assists' | 'assist' | 'assisted' | 'assisting']) [Adverb & !Function]? (?<recipient> [ORG | PER | LOC] | 'them' | 'us' | 'it' | ['the' | 'our' | 'their'] [Noun & !Function])? ('out' | 'to' ['meet' | 'cover' | 'pay' | 'defray' | 'fund'])? 'with'? ['the' | 'their' | 'its' | 'our' | 'all']? [(Adjective | Noun) & !Function]{0,2} ['cost' | 'costs' | 'expenses' | 'fees' | 'bills' | 'rent' | 'purchase' | 'upkeep' | 'payment'] (?<after> ['of' | 'for'])",
        check: working,
        certainty: Certainty::Weak,
        priority: 0,
        yes: &["UNICEF [helps] with the cost [of] school trips.", "UNICEF, a friend since May, [helps] to meet the running costs [of] the clinic."],
        no: &["The app helps with the cost of calls for customers.", "UNICEF was helped with the cost of it."],
        ..RULE
    },
    Rule {
        name: "living-helps-for-years",
        pattern: "(?<verb> ['helped' | 'helping' | 'supported' | 'supporting' | 'assisted' | 'assisting' | 'sponsored' | 'sponsoring' | 'backed' | 'backing']) ['the' | 'our' | 'this']? (?<recipient> [ORG | LOC | OTHER | Noun & !Function]) (Open ![Close | Para]{1,6} Close)? ('for' ['over' | 'more' | 'than' | 'nearly' | 'almost' | 'many' | 'the' | 'past' | 'last' | 'some']{0,3} [DURATION | 'years' | 'decades'] | 'since' DATE)",
        check: helps,
        certainty: Certainty::Weak,
        priority: 0,
        yes: &["UNICEF has been [helping] the [World Bank] for 21 years.", "UNICEF, a friend, has [supported] this [clinic] since 2004."],
        no: &["UNICEF has helped customers for ten years.", "The clinic was supported for ten years."],
        ..RULE
    },
    Rule {
        name: "living-focuses-on-giving",
        pattern: "(?<verb> ['specialises' | 'specializes' | 'specialising' | 'specializing' | 'focuses' | 'focus' | 'focusing' | 'concentrates' | 'concentrating' | 'focused' | 'engaged' | 'active' | 'specialised' | 'specialized']) [Adverb & !Function | 'exclusively' | 'solely']? ['in' | 'on'] ['making' | 'providing' | 'its' | 'the']? ([(Adjective | Noun | Hyphen) & !Function]{0,3} ['investments' | 'investment' | 'investing'] (?<after> ['in' | 'into' | 'across']) | [(Adjective | Noun | Hyphen) & !Function]{0,3} ['lending' | 'loans' | 'grants' | 'capital' | 'finance' | 'financing' | 'funding' | 'grantmaking' | 'credit' | 'scholarships'] (?<after> ['to' | 'for']) | (?<after> ['backing' | 'funding' | 'financing' | 'sponsoring' | 'supporting' | 'helping' | 'assisting']) !'vision')",
        check: |v, m| !(m.start..m.end + 3).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"customers" | b"clients" | b"users")) && given(v, m),
        certainty: Certainty::Weak,
        priority: 1,
        yes: &["UNICEF [specialises] in investing [in] small mills.", "UNICEF, set up in May, [focuses] on [backing] young bakers."],
        no: &["UNICEF focuses on supporting customers.", "UNICEF specialises in bread."],
        ..RULE
    },
    Rule {
        name: "living-portfolio",
        pattern: "((?<funder> ORG) Poss | (?<anaphor> ['its' | 'our'])) [(Adjective | Noun | NumberWord | Num) & !Function]{0,2} ['portfolio' | 'investments' | 'holdings' | 'stakes'] ['companies' | 'investments']? (?<after> ['includes' | 'include' | 'included' | 'comprises' | 'comprise' | 'are' | 'spans']) Comma? ['the' | 'such']? [ORG | OTHER | LOC | Num | Noun & !Function | Adjective & !Function | Capital]",
        check: |v, m| {
            let sold = |s: u32| {
                v.kind(s).is_none()
                    && matches!(
                        v.lower(s),
                        b"research" | b"product" | b"service" | b"services" | b"brand" | b"patent" | b"project" | b"solution" | b"course" | b"software"
                    )
            };
            !(m.start..m.end).any(sold) && given(v, m)
        },
        certainty: Certainty::Weak,
        priority: 1,
        yes: &["[UNICEF]'s portfolio [includes] UNESCO and others.", "[Its] early investments [include] UNESCO."],
        no: &["UNICEF's portfolio shrank.", "UNICEF's research portfolio includes UNESCO.", "Its products include UNESCO."],
        ..RULE
    },
    Rule {
        name: "living-has-stakes",
        pattern: "(?<verb> ['has' | 'have' | 'holds' | 'hold' | 'made' | 'makes' | 'make' | 'owns' | 'manages']) [(Adjective | Noun | Num | NumberWord) & !Function]{0,2} ['investments' | 'holdings' | 'stakes' | 'interests' | 'shareholdings'] (?<after> ['in' | 'across'])",
        check: |v, m| v.slot(m, "verb").is_some_and(|(verb, _)| !passive(v, verb)) && given(v, m),
        certainty: Certainty::Weak,
        priority: 1,
        yes: &["UNICEF [has] early investments [in] UNESCO.", "UNICEF, set up in May, [holds] stakes [in] two mills."],
        no: &["UNICEF has interests of its own.", "Investments in mills fell."],
        ..RULE
    },
    Rule {
        name: "living-is-investor-in",
        pattern: "((?<verb> ['is' | 'are' | 'was' | 'were' | 'been' | 'remains' | 'became' | 'as']) | ['making' | 'makes' | 'made'] ('the'? (?<funder> ORG) | (?<anaphor> 'it' | 'the' ['foundation' | 'fund' | 'trust' | 'bank' | 'company' | 'council' | 'agency' | 'firm']))) ['a' | 'an' | 'the' | 'one' | 'among' | 'our' | 'its' | 'also']{0,2} ('of' ['the' | 'our'])? ([(Noun | Adjective | Adverb | RoleMod) & !Function] | Hyphen | Comma | 'and'){0,6} ['investor' | 'investors' | 'shareholder' | 'financier' | 'lender' | 'funder' | 'funders' | 'backer' | 'backers' | 'donor' | 'donors'] (?<after> ['in' | 'of' | 'to' | 'for'])",
        check: |v, m| {
            let own = (m.end..m.end + 3).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"people" | b"residence" | b"time" | b"future"));
            !own && no_law(v, m)
        },
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "It has grown, making [UNICEF] one of the largest donors [to] schools.",
            "UNICEF, set up in May, [is] an active investor [in] mills.",
            "UNICEF and UNESCO [are] long-term lenders and investors [in] rail.",
        ],
        no: &["UNICEF is a friend of investors.", "UNICEF is an investor in people."],
        ..RULE
    },
    Rule {
        name: "living-gives-grants",
        pattern: concat!(
            "(?<verb> ['pay' | 'pays' | 'paid' | 'paying' | 'make' | 'makes' | 'making' | 'give' | 'gives' | 'giving' | 'award' | 'awards' | 'awarding' | 'offer' | 'offers' | 'offering' | 'provide' | 'provides' | 'providing' | 'distribute' | 'distributes' | 'distributing' | 'disburses' | 'disburse' | 'administers' | 'runs' | 'issues' | 'grants' | 'presents' | 'bestows' | 'originates' | 'extends' | 'arranges' | 'awarded' | 'gave' | 'made' | 'distributed' | 'provided' | 'granted' | 'presented'] | ['give' | 'gives' | 'giving' | 'hand' | 'hands' | 'handing' | 'pay' | 'pays' | 'paying'] 'out') ",
            about!(),
            " [Num | NumWord | NumberWord | 'hundreds' | 'dozens' | 'thousands' | 'of']{0,2} ([(Noun | Adjective | Gerund | Hyphen) & !Function] | Comma | 'and' | 'or'){0,6} ['grants' | 'scholarships' | 'bursaries' | 'fellowships' | 'loans' | 'stipends' | 'awards' | 'donations' | 'subsidies' | 'micro-grants' | 'microgrants' | 'microloans' | 'sponsorships' | 'endowments'] ",
            when!(),
            " ([Lower & !Function]{1,2} ['each' | 'every' | 'a'] ['year' | 'month'])? (?<after> ['to' | 'for'])"
        ),
        check: working,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["UNICEF, an office that [pays] grants [to] young bakers, met.", "UNICEF, set up in May, [gives out] about 40 grants a year [to] choirs."],
        no: &["UNICEF was given grants for schools.", "UNICEF pays heed to bakers."],
        ..RULE
    },
    Rule {
        name: "living-is-supporter",
        pattern: "(?<verb> ['is' | 'are' | 'was' | 'were' | 'been' | 'remains' | 'remain' | 'became' | 'as']) ['a' | 'an' | 'the' | 'one' | 'among' | 'our' | 'its' | 'also']{0,2} ('of' ['the' | 'our'])? ([(Noun | Adjective | Adverb | RoleMod) & !Function] | Hyphen | 'and'){0,4} ['supporter' | 'supporters' | 'patron' | 'patrons' | 'contributor' | 'contributors' | 'friend'] (?<after> ['of' | 'to' | 'for'])",
        check: no_law,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["UNICEF has [been] a supporter [of] the clinic since 1999.", "UNICEF, set up in May, [is] a proud supporter [of] two choirs."],
        no: &["UNICEF is a supporter of the bill.", "UNICEF met a supporter of the fair."],
        ..RULE
    },
    Rule {
        name: "living-helps-us-to",
        pattern: "(?<verb> ['helps' | 'help' | 'helped' | 'helping' | 'allowed' | 'enabled' | 'allows' | 'enables']) ['us' | 'them' | 'me' | 'him' | 'her'] 'to'? (?<after> ['buy' | 'build' | 'purchase' | 'open' | 'repair' | 'restore' | 'renovate' | 'hire' | 'train' | 'print' | 'publish' | 'equip' | 'replace' | 'install' | 'feed' | 'rebuild' | 'pay' | 'create' | 'launch' | 'run' | 'expand']) 'for'? ['the' | 'a' | 'an' | 'our' | 'two' | 'three' | 'new' | 'more' | Noun & !Function | Adjective & !Function | Num | NumWord]",
        check: working,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["UNICEF [helped] us [buy] a van.", "UNICEF, a friend since May, has [enabled] them to [hire] two nurses."],
        no: &["UNICEF helped us in May.", "We were helped to buy a van."],
        ..RULE
    },
    Rule {
        name: "supports-with-means",
        pattern: "(?<verb> ['supported' | 'supports' | 'support' | 'supporting' | 'assisted' | 'assists' | 'assist' | 'assisting' | 'helped' | 'helps' | 'help' | 'helping' | 'aided' | 'aids']) (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'with' | 'by' | 'in' | 'who' | 'that']{1,8}) 'with' ([(Noun | Adjective | Gerund | VerbPast) & !Function] | Comma | 'and'){0,4} ['cash' | 'funds' | 'money' | 'funding' | 'grants' | 'donations' | 'scholarships' | 'loans' | 'bursaries' | 'finance' | 'tents' | 'food' | 'medicine' | 'medicines' | 'blankets' | 'clothes' | 'clothing' | 'fees' | 'meals' | 'seeds']",
        check: working,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["Kenya has, ever since the flood, [supported] [Japan] with tents and cash.", "UNICEF [helps] [widows] with school fees and food."],
        no: &["The tool helps customers with loans.", "They were helped with cash by UNICEF."],
        ..RULE
    },
    Rule {
        name: "gives-body-financial-support",
        pattern: "(?<verb> ['gives' | 'give' | 'gave' | 'given' | 'giving' | 'offers' | 'offer' | 'offered' | 'grants' | 'granted' | 'provides' | 'provided' | 'provide' | 'pledged' | 'promised']) (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'with' | 'by' | 'to' | 'for' | 'of' | 'financial' | 'material' | 'monetary']{1,7}) 'with'? [(Adjective | 'both' | 'more') & !Noun]{0,2} ['financial' | 'material' | 'monetary' | 'philanthropic'] ['support' | 'aid' | 'help' | 'assistance' | 'backing']",
        check: working,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF [gives] [the new museum] financial support and staff.",
            "UNICEF, a friend since May, has [provided] [two choirs] with generous financial help.",
        ],
        no: &["The museum was given financial support.", "UNICEF gives customers financial support."],
        ..RULE
    },
];
