//! What a body that the release has as a payer elsewhere also supports: `Acme's support of the fair`, `Acme supports two schools`.
//!
//! All are weak: such words mean money only where a surer statement says that this body pays.

use super::super::{RULE, Rule, View};
use super::check::{given, no_law};
use super::verb::finite;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Nouns for help that a payer gives.
macro_rules! helps {
    () => {
        concat!(
            "[",
            grants!(),
            " | 'support' | 'assistance' | 'contribution' | 'contributions' | 'investment' | 'investments' | 'backing' | 'aid' | 'generosity' | 'loan' | 'loans' | 'pledge']"
        )
    };
}

/// Who helps, by name or as `the company`.
macro_rules! named {
    () => {
        concat!("((?<funder> [ORG | LOC | OTHER]) | (?<anaphor> ", body!(), "))")
    };
}

/// Money or help, and neither law nor view nor customer.
fn echo(v: &View<'_, '_>, m: &Match) -> bool {
    let trade = (m.start..m.end + 6).any(|s| v.kind(s).is_none() && v.is(s, Class::SupportedInTrade));
    !trade && given(v, m) && no_law(v, m)
}

/// The word is a verb, and no noun or participle: `a UNICEF sponsor`, `UNICEF supporting members`.
fn supports(v: &View<'_, '_>, m: &Match) -> bool {
    let noun =
        |s: u32| v.kind(s).is_none() && matches!(v.lower(s), b"member" | b"members" | b"role" | b"roles" | b"staff" | b"documents" | b"partner" | b"partners");
    // `who partner with UNICEF to support bakers`: it is not UNICEF that does.
    let with = v.slot(m, "funder").is_some_and(|(first, end)| {
        let word = |n: u32| first.checked_sub(n).map_or(b"".as_slice(), |s| if v.kind(s).is_none() { v.lower(s) } else { b"" });
        let led = word(1) == b"with" || word(1) == b"the" && word(2) == b"with";
        led && v.kind(end).is_none() && v.lower(end) == b"to"
    });
    !with && v.slot(m, "after").is_some_and(|(a, b)| finite(v, a) && !noun(b)) && echo(v, m)
}

/// A sentence tells it, no headline: `Canadian assistance for refugees`.
fn told(v: &View<'_, '_>, m: &Match) -> bool {
    let ends = (m.end..m.end + 40).find(|s| matches!(v.shape(*s), Shape::Stop | Shape::Semi | Shape::Colon | Shape::Para));
    ends.is_some_and(|s| v.shape(s) != Shape::Para) && echo(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        // Who supports so many projects gives: `Marsh Children's Aid supports over 400 projects in ten towns`.
        name: "supports-many",
        pattern: concat!(
            "((?<funder> [ORG | OTHER]) | (?<anaphor> 'the' ['charity' | 'foundation' | 'trust' | 'fund' | 'nonprofit' | 'endowment'])) ",
            aside!(),
            " ['also' | 'has' | 'have' | 'is' | 'are' | 'will' | 'been' | 'already' | 'proudly' | 'now' | 'currently' | Adverb]{0,4} (?<after> ['supports' | 'supported' | 'supporting']) ['some' | 'over' | 'more' | 'nearly' | 'almost' | 'about' | 'around']? 'than'? [Num | NumWord | NumberWord | Magnitude | 'hundreds' | 'thousands' | 'dozens']{1,3} 'of'? [Adjective & !Function]{0,2} [Noun & !Function]? ['projects' | 'charities' | 'nonprofits' | 'grantees' | 'scholars' | 'causes' | 'initiatives' | 'groups' | 'schools' | 'students' | 'artists' | 'fellows' | 'organisations' | 'organizations' | 'clubs' | 'hospices']"
        ),
        check: echo,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["[UNICEF] currently [supports] over 400 projects in ten towns.", "[The charity] has [supported] more than 90 local schools."],
        no: &["UNICEF supports 400 customers.", "The scheme supports 40 schools."],
        ..RULE
    },
    Rule {
        name: "payer-supports",
        pattern: concat!(
            "((?<funder> [ORG | LOC | OTHER]) | (?<anaphor> ",
            body!(),
            "))",
            " ",
            aside!(),
            " ['also' | 'has' | 'have' | 'is' | 'are' | 'will' | 'been' | 'to' | 'already' | 'proudly' | 'continues' | 'continue' | 'continuing' | 'long' | 'able' | Adverb]{0,4} (?<after> ['supports' | 'supported' | 'support' | 'supporting' | 'assists' | 'assisted' | 'assisting' | 'sponsors' | 'sponsor']) ['the' | 'a' | 'an' | 'its' | 'our' | 'these' | 'this' | 'their' | 'over' | 'more' | 'many' | 'up' | ORG | OTHER | LOC | PER | Noun | Adjective | Gerund | Num | NumWord | NumberWord | Capital | DATE | Adverb | Lower & !Common]"
        ),
        check: supports,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "[UNICEF] already [supports] the scheme in ten towns.",
            "[UNESCO] has long [supported] young bakers.",
            "[UNESCO] [supports] early-career bakers.",
        ],
        no: &[
            "Friends who partner with UNICEF to support bakers met.",
            "UNICEF supports the call for a ban.",
            "UNICEF supports its customers.",
            "The bus supports bakers.",
        ],
        ..RULE
    },
    Rule {
        name: "payer-s-support",
        pattern: concat!(
            "((?<funder> [ORG | LOC]) | (?<anaphor> ",
            body!(),
            ")) Poss [(Noun | Adjective | VerbPast | Demonym | DATE | DURATION | Hyphen | Gerund) & !Function]{0,4} ",
            helps!(),
            " ((?<after> ['of' | 'for' | 'to' | 'towards' | 'toward' | 'in' | 'with']) | ['began' | 'will' | 'has' | 'have' | 'is' | 'are' | 'was' | 'helps' | 'helped' | 'made' | 'makes' | 'means' | 'goes' | 'brought' | 'over' | DURATION | 'since' | 'allows' | 'enables' | 'could' | 'comes' | 'came' | VerbS & !Noun | VerbPast & !Noun & Lower] | [VerbS & Lower] ['a' | 'an' | 'the' | 'our' | 'us' | 'their' | 'this' | 'many'])"
        ),
        check: |v, m| {
            // `All of UNICEF's funding comes from its friends`: what it has, and gives to nobody.
            let had = (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s).starts_with(b"fund"))
                && matches!(v.lower(m.end - 1), b"comes" | b"came" | b"over")
                || (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s) == b"total");
            !had && echo(v, m)
        },
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "[UNICEF]'s support lifts a burden.",
            "[UNICEF]'s formal support [of] the fair began in May.",
            "[The company]'s generous contributions over ten years have helped.",
        ],
        no: &["UNICEF's funding comes from fees.", "UNICEF's support for the motion", "UNICEF's director will help.", "UNICEF's commitment to its customers"],
        ..RULE
    },
    Rule {
        name: "payer-gives-help",
        pattern: concat!(
            named!(),
            " ",
            aside!(),
            " ",
            aux!(),
            " ['provide' | 'provides' | 'provided' | 'providing' | 'offer' | 'offers' | 'offered' | 'offering' | 'give' | 'gives' | 'gave' | 'deliver' | 'delivers' | 'delivered' | 'sends' | 'sent' | 'extends' | 'extended'] (![FullStop | Para | Semi | QuoteOpen | Quote | MONEY | 'to' | 'from']{0,7} ['support' | 'assistance' | 'aid' | 'help' | 'relief' | 'free' | 'scholarships' | 'grants' | 'funding' | 'equipment' | 'training']) (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'of' | 'in'])?"
        ),
        check: echo,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "[UNICEF] is to provide further assistance [to] people in camps.",
            "[UNESCO] will provide technology, financial and other support [for] those in need.",
            "[The company] provides training.",
        ],
        no: &["UNICEF provides data.", "UNICEF offers support to its customers."],
        ..RULE
    },
    Rule {
        name: "covers-something",
        pattern: concat!(
            named!(),
            " ",
            aside!(),
            " ",
            aux!(),
            " (?<after> ['cover' | 'covers' | 'covered' | 'covering' | 'pays' | 'paid' | 'hosts' | 'purchased' | 'bought']) ['for' | 'all' | 'the' | 'their' | 'its']{0,2} ['trips' | 'travel' | 'accommodation' | 'meals' | 'tuition' | 'transport' | 'transportation' | 'housing' | 'fees' | 'equipment' | 'flights' | 'books' | 'uniforms' | 'registration' | 'admission' | 'entry' | 'expenses' | 'costs']"
        ),
        check: echo,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["[UNICEF] also [covers] trips to the coast.", "[The company] [paid] for meals."],
        no: &["UNICEF covers trips to the coast for its customers.", "UNICEF covers ten towns."],
        ..RULE
    },
    Rule {
        name: "national-help-for",
        pattern: "((?<nation> [Demonym & !InTitle]) | (?<funder> [LOC & !InTitle])) ['government' | 'official']? [(Adjective | Noun | 'and') & !(Function & !'and')]{0,3} ['assistance' | 'aid' | 'support' | 'funding' | 'funds' | 'contribution' | 'contributions' | 'help' | 'grants' | 'grant' | 'money' | 'relief'] ((?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward']) | ['will' | 'would' | 'is' | 'has'] ['be' | 'been']? ['channelled' | 'channeled' | 'provided' | 'given' | 'delivered' | 'used' | 'spent' | 'in'] ['through' | 'to' | 'for' | 'on' | 'the']? | ['is' | 'has' | 'will' | 'are' | 'have'] ['been' | 'be' | 'also']? (?<after> ['providing' | 'provided' | 'provide' | 'supporting' | 'supported' | 'support' | 'helping' | 'helped' | 'help' | 'funding' | 'funded' | 'fund']))",
        check: told,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["He promised [Canadian] assistance [for] refugees in camps.", "The [Kenyan] aid will be channelled through two bodies."],
        no: &["Canadian assistance for refugees", "Canadian support for the motion"],
        ..RULE
    },
    Rule {
        name: "national-gift-heading",
        pattern: "(?<nation> [Demonym & InTitle]) ['government' | 'official']? [(Adjective | Noun) & !Function]{0,2} ['contribution' | 'contributions' | 'donation' | 'donations' | 'grant' | 'grants' | 'pledge' | 'gift' | 'funding'] (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])",
        check: echo,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["[KENYAN] CONTRIBUTION [TO] FLOOD APPEAL\n\nKenya gave tents.", "[Canadian] Grant [for] Refugees in Camps\n\nCanada gave tents."],
        no: &["He promised Canadian aid for refugees.", "CANADIAN VIEWS ON FLOOD APPEAL\n\nCanada gave tents."],
        ..RULE
    },
    Rule {
        name: "payer-spreads-gifts",
        pattern: concat!(
            subject!(),
            " (['directed' | 'directs' | 'delivered' | 'provided' | 'provides' | 'served' | 'distributed' | 'shipped' | 'sent' | 'packed'] ",
            about!(),
            " (?<gift> [Num | NumWord | NumberWord | Magnitude | 'hundreds' | 'thousands' | 'millions' | 'of']{1,4} [(Noun | Adjective) & !Function]{0,2} (",
            handed!(),
            " | ['scholarships' | 'grants'])) | ['gave' | 'given' | 'donated' | 'contributed' | 'volunteered'] ",
            about!(),
            " (?<gift> [Num | NumWord | NumberWord | Magnitude | 'hundreds' | 'thousands' | 'millions' | 'of']{1,4} [(Noun | Adjective) & !Function]{0,2} (",
            handed!(),
            " | ['hours' | 'pounds' | 'tons' | 'tonnes' | 'scholarships' | 'grants']))) (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'across' | 'in'])?"
        ),
        check: no_shop,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["[UNICEF] directed more than [3.9 million meals] [to] towns.", "[The company] has given [40,000 books] [to] schools."],
        no: &["UNICEF directed ten films.", "UNICEF shipped 400 beds to stores.", "Parents gave 400 books to schools."],
        ..RULE
    },
];

/// Gifts go to those in need, goods to shops.
fn no_shop(v: &View<'_, '_>, m: &Match) -> bool {
    let shop =
        |s: u32| v.kind(s).is_none() && matches!(v.lower(s), b"stores" | b"retailers" | b"dealers" | b"customers" | b"buyers" | b"distributors" | b"guests");
    !(m.end..m.end + 4).any(shop) && given(v, m)
}
