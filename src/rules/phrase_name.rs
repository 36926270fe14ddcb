//! Bodies that are called by a phrase of ordinary words: `Bread for the City`, `Save Our Rivers`, `Girls Who Build`. Their words say nothing, so that
//! something must stand beside them that only bodies have: a post that leads one, money given, what it is.

use super::check::{capital_before, capital_behind};
use super::workplace::LEADS;
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A phrase in capitals, held together by small words.
macro_rules! phrase {
    () => {
        "(?<org> [CapShape & !InTitle & (Noun | Verb | Adjective | Gerund | OrgHeadPlural) & !Function & !Honorific & !TimeWord & !(RoleTitle & !'justice') & !Country & !Demonym & !Stop & !OtherHeadAny & !OrgHeadFirst & !Org & !(Given & !(Noun & Verb)) & !(City | Country | Region | Subdivision | County | Natural)] [CapShape & Mid & !Function & !TimeWord & !RoleHead & !RoleTitle & !Honorific & !OrgHeadSure & !Org & !Given]{0,2} (['for' | 'beyond' | 'across' | 'against' | 'without' | 'who' | 'our' | 'over' | 'after' | 'around' | 'with' | 'to' | 'in' | 'the' | 'every' | 'my' | 'your'] | 'up' 'for') ['the' | 'our' | 'a' | 'every' | 'all' | 'better' | 'their']? [CapShape & !InTitle & !TimeWord & !(RoleHead & !Noun) & !RoleTitle & !Honorific & !OtherHeadAny & !Org & !Function]{1,3})"
    };
}

/// What may stand behind a name.
macro_rules! ends {
    () => {
        " [Comma | FullStop | Semi | Para | Break | Close | Open | Lower | QuoteClose | Quote | Bang | Poss]"
    };
}

/// Nothing capitalised runs on; small words in small letters lead to no place and no post.
fn whole(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let land = Label::Country.bit() | Label::CountryX.bit() | Label::Subdivision.bit() | Label::Region.bit() | Label::BigCity.bit() | Label::City.bit();
    // `Sales in Kenya`, `Marketing to Boston`
    let placed = v.labels(b - 1) & land != 0 && (a..b).any(|s| v.shape(s) == Shape::Lower && matches!(v.lower(s), b"in" | b"to" | b"the" | b"with"));
    // `Research with Purpose`: a field is no body, but behind the post that leads one.
    let field = v.has(a, Label::RoleMod) && (a..b).any(|s| v.shape(s) == Shape::Lower && matches!(v.lower(s), b"in" | b"with" | b"to"));
    // `Homes for Miners`, but `Head of Sales for President Holt`
    let post = (a + 1..b).any(|s| v.has(s, Label::RoleHead) && !v.lower(s).ends_with(b"s"));
    !placed && !field && !post && !capital_before(v, a) && !capital_behind(v, b) && !matches!(v.shape(b), Shape::Hyphen | Shape::Amp)
}

/// A post that leads a whole body, or no post.
fn leads(v: &View<'_, '_>, post: u32) -> bool {
    const HEADS: [&str; 18] = [
        "ceo", "cfo", "coo", "cto", "founder", "co-founder", "cofounder", "founders", "president", "chair", "chairman", "chairwoman", "chairperson", "patron",
        "treasurer", "trustee", "owner", "member",
    ];
    let words = v.words(post, post + 1).to_ascii_lowercase();
    let at = matches!(v.lower(post + 1), b"at" | b"with");
    at || !v.has(post, Label::RoleHead) || HEADS.contains(&words.as_str()) || words.contains(' ') && words.split(' ').next().is_some_and(|w| LEADS.contains(&w))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // `Save Our Soils, the Soil Association and others`: what somebody calls for, in capitals inside of a text.
        name: "call-as-a-name",
        pattern: "(?<org> [CapShape & !InTitle & ('save' | 'stop' | 'protect' | 'keep' | 'free' | 'defend' | 'reclaim' | 'support' | 'feed')] ['our' | 'the'] & CapShape [CapShape & Mid & !Function & !OtherHeadAny]{1,2}) [Comma | 'and' | 'has' | 'have' | 'said' | 'says' | 'will' | 'is' | 'was' | 'wants' | Poss]",
        certainty: Certainty::Weak,
        priority: 3,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !capital_before(v, a) && !capital_behind(v, b)),
        yes: &["It was late. [Save Our Soils], the mayor and others have written.", "Then [Stop The Quarry] said so."],
        no: &["It was late. Save our soils, he said.", "The Save Our Soils campaign ended."],
        ..RULE
    },
    Rule {
        name: "phrase-name-behind-its-head",
        pattern: concat!(
            "([RoleHead | 'trustee' | 'trustees' | 'board' | 'behalf' | 'member' | 'members'] ['of' | 'at' | 'for' | 'with'] | [RoleHead & Lower & !['speaker' | 'guest']] ['at' | 'with'] | ['joined' | 'joining' | 'founded' | 'co-founded' | 'cofounded' | 'founding' | 'rejoined'] & Lower) ",
            phrase!(),
            ends!()
        ),
        certainty: Certainty::Weak,
        priority: 2,
        // `head of Sales for Us`: only posts that lead whole bodies.
        check: |v, m| whole(v, m) && leads(v, m.start),
        yes: &[
            "She is chief executive of [Bread for the Hungry], a friend said.",
            "Ann Holt, founder of [Girls Who Build], left.",
            "She works as an analyst at [Skills for Care] now.",
        ],
        no: &["She is chief executive of research for us.", "He is head of Sales in Kenya."],
        ..RULE
    },
    Rule {
        name: "phrase-name-given-to",
        pattern: concat!(
            "(['grant' | 'grants' | 'gift' | 'gifts' | 'donation' | 'donations' | 'funding' | 'sponsorship' | 'support' | 'award' | 'awards' | 'cheque' | 'check' | 'contribution' | 'contributions' | 'thanks' | 'loan' | 'proceeds' | MONEY | 'donated' | 'given' | 'donate' | 'awarded'] ('of' MONEY)? ['from' | 'by' | 'to'] | ['funded' | 'sponsored' | 'supported' | 'organised' | 'organized' | 'hosted' | 'run' | 'operated' | 'presented' | 'founded' | 'backed' | 'managed' | 'owned' | 'commissioned' | 'published'] 'by' | ['partnership' | 'partnering' | 'partnered' | 'collaboration' | 'collaborating' | 'collaborated' | 'conjunction' | 'partners' | 'association'] 'with' | ['benefit' | 'benefits' | 'benefiting' | 'benefitting' | 'aid' | 'behalf'] 'of'?) ",
            phrase!(),
            ends!()
        ),
        certainty: Certainty::Weak,
        priority: 2,
        check: whole,
        yes: &["It was paid with a grant of $5,000 from [Save Our Rivers], they said.", "The fair was organised by [Pets for Vets] in May."],
        no: &["It was paid with a grant from friends for us.", "The fair was organised by Sales in Kenya."],
        ..RULE
    },
    Rule {
        name: "phrase-name-and-its-kind",
        pattern: concat!(phrase!(), " (Open Caps Close)? Comma ['a' | 'an' | 'the' | 'another'] [Lower | LOC | Cap & Demonym | Hyphen | Poss]{0,7} BodyKind"),
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !capital_before(v, a) && !capital_behind(v, b)),
        yes: &["They gave it to [Meals for Seniors], a local charity.", "We met [Hands Across the River], a nonprofit there."],
        no: &["We met friends for tea, a charity of sorts."],
        ..RULE
    },
    Rule {
        name: "kind-and-phrase-name",
        pattern: concat!(
            "['charity' | 'nonprofit' | 'non-profit' | 'organisation' | 'organization' | 'company' | 'startup' | 'start-up' | 'agency' | 'band' | 'ngo' | 'firm' | 'consultancy' | 'group'] & Lower Comma? ",
            phrase!(),
            ends!()
        ),
        certainty: Certainty::Weak,
        priority: 3,
        check: whole,
        yes: &["The charity [Save Our Rivers] agreed.", "She leads the nonprofit [Bread for the Hungry] there."],
        no: &["The charity for all agreed."],
        ..RULE
    },
    Rule {
        name: "phrase-name-that-acts",
        pattern: concat!(
            phrase!(),
            " (DATE | 'has' | 'have' | 'also')? ['announced' | 'announces' | 'announce' | 'launched' | 'launches' | 'unveiled' | 'acquired' | 'partnered' | 'operates' | 'employs' | 'appointed' | 'appoints' | 'hired' | 'welcomes' | 'awarded' | 'awards' | 'provides' | 'offers' | 'runs' | 'supports' | 'helps' | 'serves' | 'works' | 'campaigns' | 'believes' | 'received' | 'receives' | 'raised' | 'raises' | 'hosts' | 'hosted' | 'opened' | 'opens' | 'delivered' | 'delivers' | 'treated' | 'treats' | 'fed' | 'feeds' | 'trained' | 'trains' | 'planted' | 'plants' | 'rescued' | 'rescues' | 'built' | 'builds' | 'gave' | 'gives' | 'donated' | 'donates' | 'collected' | 'collects' | 'distributed' | 'distributes' | 'urged' | 'urges' | 'called' | 'joined' | 'signed' | 'said' | 'says' | 'confirmed' | 'revealed' | 'published' | 'documented' | 'investigated' | 'reported' | 'demands' | 'demanded' | 'condemns' | 'condemned' | 'warned' | 'warns' | 'identified' | 'filed' | 'sued' | 'thanks' | 'thanked' | 'hopes' | 'wants' | 'aims' | 'plans' | 'continues' | 'seeks' | 'exposed' | 'obtained' | 'wrote']"
        ),
        certainty: Certainty::Weak,
        priority: 2,
        check: |v, m| {
            whole(v, m) && v.slot(m, "org").is_some_and(|(a, b)| (a..b).filter(|s| v.shape(*s) == Shape::Cap).count() >= 2 && !v.has(a, Label::Adverb))
        },
        yes: &[
            "It was late. [Bread for the Hungry] announced a plan.",
            "Last week [Homes For Miners] has announced it.",
            "Since then [Save Our Rivers] has raised much.",
        ],
        no: &["It was late. Friends for life announced it.", "Work in Kenya helps."],
        ..RULE
    },
];
