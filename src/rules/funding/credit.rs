//! Who is thanked, credited and counted in for money: `could not be without UNICEF's donation`, `Thank you, UNICEF, for your financial support`.

use super::super::{RULE, Rule, View};
use super::check::{given, material, no_law};
use super::who::shares;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// How help is called that is money: `generous and ongoing financial`.
macro_rules! monetary {
    () => {
        "(['generous' | 'financial' | 'monetary' | 'philanthropic' | 'material' | 'kind'] (['and' | Comma] [Adjective & !Function] | ['ongoing' | 'continued' | 'continuing' | 'financial' | 'generous' | 'monetary']){0,2} ['support' | 'backing' | 'assistance' | 'help' | 'aid' | 'contribution' | 'contributions' | 'assistance'])"
    };
}

/// Nouns that are money by themselves.
macro_rules! gifts {
    () => {
        "['sponsorship' | 'sponsorships' | 'donation' | 'donations' | 'funding' | 'generosity' | 'gift' | 'gifts' | 'grant' | 'grants' | 'bequest' | 'investment' | 'investments' | 'scholarship' | 'scholarships' | 'philanthropy' | 'endowment' | 'bursary' | 'bursaries']"
    };
}

/// A gift of one who is named is said of that one; a present, a talent is none.
fn gift_of(v: &View<'_, '_>, m: &Match) -> bool {
    let shop = v.kind(m.end).is_none() && v.is(m.end, Class::OfAShop);
    let thanks = !v.has(m.start, Label::Stop) && !v.has(m.start, Label::StopX) || v.lower(m.start).starts_with(b"thank");
    thanks && !shop && no_law(v, m) && given(v, m)
}

/// Words of thanks lead to it, and no law is meant.
fn helped(v: &View<'_, '_>, m: &Match) -> bool {
    let thanks = !v.has(m.start, Label::Stop) && !v.has(m.start, Label::StopX) || v.lower(m.start).starts_with(b"thank");
    thanks && material(v, m)
}

/// What they give is money or a thing: no time, no bill.
fn theirs(v: &View<'_, '_>, m: &Match) -> bool {
    let other = (m.end.saturating_sub(1)..m.end + 3)
        .any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"time" | b"bill" | b"legislation" | b"law" | b"peers" | b"people" | b"customers" | b"employees"));
    !other && material(v, m)
}

/// Pays as a sponsor, and for no bill.
fn as_sponsor(v: &View<'_, '_>, m: &Match) -> bool {
    shares(v, m) && no_law(v, m)
}

/// Is the sponsor, not whom another joins: `joined ACME as a sponsor`.
fn sponsor_itself(v: &View<'_, '_>, m: &Match) -> bool {
    let joined = (m.start.saturating_sub(3)..m.start).any(|s| {
        v.kind(s).is_none() && (v.lower(s).starts_with(b"join") || matches!(v.lower(s), b"supports" | b"supported" | b"supporting" | b"behind" | b"backs"))
    });
    // `its sponsor bank` is the bank that holds a licence for others.
    let licensed = (m.start..m.end + 1).any(|s| v.kind(s).is_none() && v.lower(s) == b"bank");
    !joined && !licensed && no_law(v, m)
}

/// No one who was asked, ordered or is yet to be found.
fn made_to_give(v: &View<'_, '_>, m: &Match) -> bool {
    let asked = (m.start..m.end).any(|s| v.kind(s).is_none() && v.is(s, Class::Asked));
    !asked && given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "thank-you-for-gift",
        pattern: concat!(
            "(['thank' | 'thanks' | 'thanked' | 'thanking' | 'acknowledge' | 'acknowledges' | 'acknowledged' | 'appreciate' | 'appreciates' | 'recognise' | 'recognises' | 'recognize' | 'recognizes'] ['you' | 'go' | 'goes' | 'are' | 'due' | 'out' | 'also' | 'both']{0,2} ['to' | 'again' | Comma]? | [Stop | StopX] ['to' | 'again' | Comma]? | ",
            "['grateful' | 'thankful' | 'indebted' | 'obliged' | 'gratitude' | 'thanks' | 'appreciation' | 'appreciative' | 'kudos' | 'tribute' | 'debt' | 'credit'] ['goes' | 'go' | 'are' | 'is' | 'out' | 'also' | 'owed' | 'due' | 'extended' | 'again']{0,2} ['to' | 'towards' | 'toward' | 'of'] | Comma? 'and' 'also'? 'to') ",
            few_payers!(),
            " Comma? 'for' ['its' | 'their' | 'his' | 'her' | 'your' | 'the' | 'a' | 'such' | 'all' | 'kindly' | 'this' | 'these' | 'that' | 'another']{0,2} (",
            monetary!(),
            " | [(Adjective | Adverb | Noun | Gerund | VerbPast) & !Function]{0,3} ",
            gifts!(),
            " | [(Adjective | Noun) & !Function]{0,2} ",
            goods!(),
            ") (?<after> 'in' 'support' 'of' | ['of' | 'for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: gift_of,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "Thank you, [UNICEF], for your kind financial support [of] the garden.",
            "We owe a great debt to the [World Bank] for its donation.",
            "We are thankful to [UNESCO] and [UNICEF] for the major investments being made.",
        ],
        no: &["Thank you, UNICEF, for your advice.", "We thank UNICEF for the gift shop.", "We thank UNICEF for its work on funding."],
        ..RULE
    },
    Rule {
        name: "thanked-who-supported",
        pattern: concat!(
            "(['thank' | 'thanks' | 'thanked' | 'thanking'] ['you' | 'go' | 'goes' | 'are' | 'due']{0,2} 'to'? | ['grateful' | 'thankful' | 'indebted'] 'to') ",
            few_payers!(),
            " Comma? ['who' | 'which' | 'for'] ['has' | 'have' | 'had' | 'also' | 'so' | 'very' | 'kindly' | 'generously' | 'both' | 'already' | Adverb]{0,3} (?<after> ['supported' | 'funded' | 'sponsored' | 'financed' | 'backed' | 'underwritten' | 'sponsor' | 'fund' | 'underwrote'])"
        ),
        check: material,
        certainty: Certainty::Likely,
        yes: &[
            "A huge thank you to [UNICEF], who have [supported] the course from the start.",
            "We are grateful to the [World Bank] which has generously [funded] this work.",
        ],
        no: &["Thank you to UNICEF, who have joined us.", "Thanks to UNICEF, who supported the bill."],
        ..RULE
    },
    Rule {
        name: "thanked-for-its-help",
        pattern: concat!(
            "(['thank' | 'thanks' | 'thanked' | 'thanking'] ['you' | 'go' | 'goes']? 'to'? | [Stop | StopX] 'to'? | ['grateful' | 'thankful' | 'indebted' | 'appreciative' | 'gratitude' | 'thanks' | 'appreciation'] ['to' | 'of']) ",
            few_payers!(),
            " ('in' LOC)? (Comma? 'and' ['everyone' | 'everybody' | 'all' | 'others' | 'many' | 'those'] ![FullStop | Para | Comma | 'for']{0,8} Comma?)? Comma? 'for' ['its' | 'their' | 'his' | 'her' | 'your' | 'the' | 'this' | 'such' | 'all' | 'that' | 'these']{0,2} [(Adjective | Adverb | Gerund) & !Function]{0,3} (['support' | 'help' | 'assistance' | 'backing' | 'contribution' | 'contributions'] (?<after> 'in' 'support' 'of' | ['of' | 'for' | 'to' | 'towards' | 'toward' | 'in'])? | (?<after> ['supporting' | 'backing']) 'financially'?)"
        ),
        check: helped,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["We are grateful to [UNICEF] for their support [of] our work.", "Thanks to the [World Bank] for its steady help."],
        no: &["We are grateful to UNICEF for its support of the bill.", "We are grateful to UNICEF for coming."],
        ..RULE
    },
    Rule {
        name: "renews-its-sponsorship",
        pattern: "(?<verb> ['renew' | 'renews' | 'renewed' | 'renewing' | 'extend' | 'extends' | 'extended' | 'continue' | 'continues' | 'continued' | 'continuing' | 'increase' | 'increased' | 'increases' | 'double' | 'doubled' | 'announced' | 'announces' | 'began' | 'ended' | 'confirmed' | 'upgraded' | 'maintained' | 'maintains']) ['its' | 'their'] [(Noun | Adjective | Capital | Num | Ordinal | DURATION | Hyphen) & !Function]{0,4} ['sponsorship' | 'donation' | 'donations' | 'funding' | 'grants' | 'scholarships' | 'investment'] (?<after> ['of' | 'for' | 'to'])",
        check: as_sponsor,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "UNICEF and UNESCO have [renewed] their platinum-level sponsorship [of] the fair.",
            "The World Bank, as planned, [increased] its funding [for] two clinics.",
        ],
        no: &["UNICEF has renewed its view of the fair.", "The sponsorship was extended to the fair."],
        ..RULE
    },
    Rule {
        name: "their-generosity",
        pattern: "['their' | 'its'] [Adjective & !Function]{0,2} (['support' | 'funding' | 'sponsorship'] (?<after> 'of') | 'investment' (?<after> 'in') | ['donation' | 'donations' | 'sponsorship' | 'generosity'] (?<after> ['to' | 'for' | 'towards' | 'toward'])) !MONEY",
        check: theirs,
        certainty: Certainty::Weak,
        priority: -3,
        yes: &["We appreciate their investment [in] the garden.", "It grew through its support [of] young bakers and others."],
        no: &["We appreciate their support of the bill.", "We appreciate their investment of time."],
        ..RULE
    },
    Rule {
        name: "several-unnamed-give",
        pattern: concat!(
            "(?<many> ['two' | 'three' | 'four']) [(Adjective | Noun) & !Function]{0,2} ['foundations' | 'donors' | 'companies' | 'banks' | 'charities' | 'trusts' | 'sponsors' | 'organizations' | 'organisations' | 'agencies' | 'businesses' | 'firms' | 'funders'] ['have' | 'will' | 'each' | 'jointly' | 'together']{0,2} ['donate' | 'donated' | 'give' | 'gave' | 'given' | 'award' | 'awarded' | 'pledge' | 'pledged' | 'contribute' | 'contributed' | 'commit' | 'committed' | 'provide' | 'provided'] ",
            about!(),
            " (?<money> MONEY) ([(Adjective | Noun) & !Function]{0,2} (?<after> ['to' | 'for' | 'towards' | 'toward']))?"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[Two] Foundations Donate [$500,000] [Toward] Baking School", "Then [three] local firms have pledged [$900] [to] the choir."],
        no: &["Two choirs donated $900.", "Two foundations opened a school."],
        ..RULE
    },
    Rule {
        name: "glad-of-support-of",
        pattern: concat!(
            "(['grateful' | 'thankful' | 'honored' | 'honoured' | 'delighted' | 'pleased' | 'proud' | 'fortunate' | 'lucky' | 'privileged' | 'happy' | 'excited' | 'thrilled'] ('to' 'have'? ['receive' | 'received' | 'have' | 'enjoy' | 'secure' | 'accept'] | 'for') | ['acknowledge' | 'acknowledges' | 'appreciate' | 'appreciates' | 'value' | 'enjoys' | 'enjoy']) ['the' | 'this' | 'such' | 'a']? [(Adjective | Adverb) & !Function]{0,3} [",
            grants!(),
            " | 'support' | 'generosity' | 'investment' | 'contribution'] ['of' | 'from'] ",
            few_payers!(),
            " ('for' 'the' [Ordinal | 'first' | 'last'] 'time')? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])?"
        ),
        check: material,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &[
            "We are very grateful to receive the support of [UNICEF] for the second time.",
            "She is honoured to have received funding from the [World Bank] [for] her work.",
        ],
        no: &["We are pleased to receive the visit of UNICEF.", "We value the support of UNICEF for the bill."],
        ..RULE
    },
    Rule {
        name: "donation-of-body",
        pattern: concat!(
            "(?<funder> [ORG | PER]) Poss [(Adjective | Noun | Adverb | DATE | Ordinal | VerbPast | Num | NumberWord) & !Function & !'human']{0,3} (['donation' | 'donations' | 'generosity' | 'bequest' | 'sponsorship' | 'philanthropy'] | ",
            monetary!(),
            ") (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'of'])?"
        ),
        check: gift_of,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &[
            "It was late in May when [Ban Ki-moon]'s donation came in.",
            "We could not have done it without [UNICEF]'s financial help.",
            "[UNESCO]'s generous contribution [to] the garden is known.",
        ],
        no: &["UNICEF's donation page is new.", "UNICEF's help was kind.", "Ban Ki-moon's sponsorship of the bill"],
        ..RULE
    },
    Rule {
        name: "not-without-support-of",
        pattern: concat!(
            "['not' | 'never' | 'nothing' | 'none' | 'impossible' | 'possible'] ![FullStop | Para | Semi | QuoteOpen | Quote]{0,8} 'without' (['the' | 'this' | 'a']? [(Adjective | Adverb | Noun) & !Function]{0,3} [",
            grants!(),
            " | 'support' | 'generosity' | 'investment' | 'backing' | 'contribution' | 'contributions'] ['of' | 'from' | 'by'] ",
            few_payers!(),
            " | (?<funder> [ORG | PER]) Poss [(Adjective | Adverb) & !Function]{0,2} [",
            grants!(),
            " | 'support' | 'generosity' | 'investment' | 'contribution'] | (?<funder> [ORG | OTHER]) [Adjective & !Function]? ['funding' | 'money' | 'sponsorship' | 'grants' | 'grant' | 'funds'] | ['our' | 'its' | 'the' | 'their'] [(Adjective | Noun) & !Function]{0,2} ['sponsor' | 'sponsors' | 'donor' | 'donors' | 'funder' | 'funders'] Comma? ",
            few_payers!(),
            ")"
        ),
        check: material,
        certainty: Certainty::Likely,
        yes: &[
            "The library would not have been possible without the support of [UNICEF] and the [World Bank].",
            "None of this could be done without our sponsors, [UNESCO].",
            "It would never have opened without [UNICEF]'s support.",
        ],
        no: &["It is not possible without UNICEF.", "The bill could not pass without the support of UNICEF."],
        ..RULE
    },
    Rule {
        name: "support-is-acknowledged",
        pattern: concat!(
            "['support' | 'assistance' | 'contribution' | 'contributions' | 'help' | 'generosity' | 'backing' | ",
            grants!(),
            "] ((?<after> ['for' | 'to' | 'towards' | 'toward']) ![FullStop | Para | Comma | Semi | 'of' | 'from']{1,6})? ['of' | 'from' | 'by'] ",
            few_payers!(),
            " ['is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'been']{1,2} [Adverb & !Function]{0,2} ['acknowledged' | 'appreciated' | 'thanked']"
        ),
        check: material,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["The financial support of [UNICEF] is gratefully acknowledged.", "Funding [for] this study by the [World Bank] has been greatly appreciated."],
        no: &["The support of UNICEF was withdrawn.", "The advice of UNICEF is gratefully acknowledged."],
        ..RULE
    },
    Rule {
        name: "gifts-such-as-those-from",
        pattern: concat!(
            "['gift' | 'gifts' | 'donations' | 'donation' | 'grants' | 'contributions' | 'sponsorship' | 'funding' | 'investments' | 'bequests'] (['such' | 'like'] 'as'? | Comma? 'including') (['those' | 'that' | 'this'] | 'the' ['one' | 'ones']) ['made' | 'given']? ['from' | 'of' | 'by'] ",
            few_payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["Gifts such as those from [UNICEF] and [UNESCO] make it grow.", "It lives on donations like this from the [World Bank]."],
        no: &["Gifts such as books make it grow.", "Sales such as those from UNICEF grow."],
        ..RULE
    },
    Rule {
        name: "as-sponsors",
        pattern: concat!(
            "(['with' | 'welcome' | 'welcomes' | 'welcomed' | 'welcoming' | 'have' | 'has' | 'had' | 'having' | 'announce' | 'announces' | 'announced' | 'named' | 'names' | 'secured' | 'signed' | 'confirmed' | 'attracted' | 'including' | 'thank' | 'see' | 'saw' | 'brought' | 'lists'] ['on' | 'back' | 'in']?)? ",
            few_payers!(),
            " (Open ![Close | Para]{1,4} Close)? Comma? 'as' ['a' | 'an' | 'the' | 'our' | 'its' | 'their' | 'this' | 'another']{0,2} [(Noun | Adjective | Ordinal | Gerund | Hyphen | VerbPast | Capital | Lower & !Common) & !Function]{0,4} ['sponsor' | 'sponsors' | 'funder' | 'funders' | 'donor' | 'donors' | 'benefactor' | 'benefactors'] (?<after> ['of' | 'for'])?"
        ),
        check: sponsor_itself,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["We are happy to welcome [UNICEF] as our new sponsor.", "The cup had [UNICEF] and the [World Bank] as gold sponsors [of] the day."],
        no: &[
            "We met UNICEF as our new partner.",
            "The bill has UNICEF as its sponsor.",
            "Local bakers joined UNICEF as a sponsor.",
            "It has UNICEF as its sponsor bank.",
        ],
        ..RULE
    },
    Rule {
        name: "takes-part-as-sponsor",
        pattern: "(?<verb> ['was' | 'were' | 'is' | 'are' | 'took' | 'takes' | 'participated' | 'participates' | 'served' | 'serves' | 'supported' | 'attended' | 'featured']) ![FullStop | Para | Semi | Colon | QuoteOpen | Quote | MONEY | 'by' | 'from' | 'without']{2,16} Comma? 'as' ['a' | 'an' | 'the' | 'its' | 'our']? [(Noun | Adjective | Ordinal) & !Function]{0,3} ['sponsor' | 'sponsors' | 'donor' | 'donors' | 'funder' | 'funders'] [FullStop | Comma | Para | 'and' | 'for' | 'of']",
        check: as_sponsor,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &["UNICEF and UNESCO [were] among many others who came to the fair, as sponsors.", "The World Bank [took] part in the race as a sponsor of it."],
        no: &["He was at the fair as a guest of the sponsors.", "The bill was seen by some as a sponsor of ills."],
        ..RULE
    },
    Rule {
        name: "joins-as-sponsor",
        pattern: "(?<verb> ['join' | 'joins' | 'joined' | 'joining' | 'support' | 'supports' | 'supported' | 'supporting' | 'partner' | 'partnered' | 'partners' | 'returns' | 'returned' | 'signed' | 'backs' | 'backed']) ['with' | 'up' | 'to' | 'forces' | 'the']{0,3} (?<recipient> [ORG | OTHER]) (Open ![Close | Para]{1,4} Close)? Comma? 'as' ['a' | 'an' | 'the' | 'its' | 'our' | 'one' | 'of']{0,3} [(Noun | Adjective | Ordinal | Gerund | Hyphen | Lower & !Common | InTitle & CapShape & !Common) & !Function]{0,4} ['sponsor' | 'sponsors' | 'funder' | 'funders' | 'donor' | 'donors'] (?<after> ['of' | 'for'])?",
        check: as_sponsor,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "UNICEF has [joined] the [World Bank] as a premium sponsor.",
            "UNESCO, a friend since May, [returned] to [UNICEF] as gold sponsor [of] the fair.",
        ],
        no: &["UNICEF has joined the World Bank as a partner.", "Ban Ki-moon joined UNICEF as a sponsor of the bill."],
        ..RULE
    },
    Rule {
        name: "with-sponsor-name",
        pattern: concat!(
            "('to' ['the' | 'our' | 'its' | 'their' | 'this'] ['sponsor' | 'donor' | 'funder' | 'benefactor'] Comma? | 'to' ['sponsors' | 'donors' | 'funders'] Comma? | ['with' | 'from' | 'by' | 'of' | 'and' | 'for'] ['the' | 'our' | 'its' | 'their' | 'this']? ['sponsor' | 'sponsors' | 'donor' | 'donors' | 'funder' | 'funders' | 'benefactor'] Comma? | ['the' | 'our' | 'its' | 'their' | 'main'] ['sponsor' | 'donor' | 'funder' | 'benefactor'] Comma) ",
            few_payers!(),
            " [Comma | FullStop | Para | Semi | 'and' | 'has' | 'will' | 'is' | 'was' | 'for' | 'in' | 'on' | 'at' | 'gave' | 'provided']"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        priority: -3,
        yes: &[
            "The fair is held in league with sponsor [UNICEF], and opens in May.",
            "The sponsor, [UNESCO], gave $900.",
            "Thanks for this go to sponsors [UNICEF] and [UNESCO].",
        ],
        no: &["It met with sponsors in UNICEF.", "The bill's sponsor, Ban Ki-moon, met."],
        ..RULE
    },
    Rule {
        name: "counts-among-donors",
        pattern: concat!(
            "['counts' | 'count' | 'counting' | 'has' | 'have' | 'had' | 'lists' | 'names' | 'includes' | 'include'] ",
            few_payers!(),
            " ('among' | 'as' 'one' 'of') ['its' | 'their' | 'our' | 'the']{0,2} [(Noun | Adjective | Gerund) & !Function]{0,3} ['investors' | 'backers' | 'sponsors' | 'donors' | 'funders' | 'benefactors' | 'patrons']"
        ),
        check: given,
        certainty: Certainty::Likely,
        yes: &["The start-up counts the [World Bank] and [UNICEF] among its investors.", "The choir has [UNESCO] among its main sponsors."],
        no: &["The start-up counts UNICEF among its clients.", "The choir has bakers among its sponsors."],
        ..RULE
    },
    Rule {
        name: "is-generous-in-supporting",
        pattern: "(?<verb> ['is' | 'are' | 'was' | 'were' | 'been']) [Adverb & !Function]{0,2} 'generous' ('in' [Adverb & !Function]? (?<after> ['supporting' | 'funding' | 'sponsoring' | 'financing'] | ['giving' | 'donating' | 'contributing'] 'to' | ['its' | 'their'] ['support' | 'funding' | 'donations' | 'sponsorship'] ['of' | 'for' | 'to']) | ['donor' | 'donors' | 'supporter' | 'supporters' | 'benefactor' | 'benefactors' | 'sponsor' | 'sponsors'] (?<after> ['of' | 'to']))",
        check: no_passive_law,
        certainty: Certainty::Likely,
        yes: &["UNICEF has [been] extremely generous in [supporting] public libraries.", "UNESCO, as we know, [is] generous in [its support of] young bakers."],
        no: &["UNICEF has been generous with its time.", "The law is generous in giving rights."],
        ..RULE
    },
    Rule {
        name: "was-created-to-give-grants",
        pattern: concat!(
            "(?<funder> ORG) (Open ![Close | Para]{1,4} Close)? ['is' | 'was' | 'has' | 'exists' | 'aims' | 'works' | 'seeks' | Comma | 'which']{1,3} ![FullStop | Para | Semi | QuoteOpen | Quote | MONEY]{0,14} 'to' ['provide' | 'award' | 'give' | 'make' | 'offer' | 'distribute'] ",
            kind_of!(),
            " ['grants' | 'scholarships' | 'bursaries' | 'fellowships' | 'donations'] (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward'])"
        ),
        check: made_to_give,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["The [World Bank] was created by a baker in 1944 to provide small grants [for] clinics.", "[UNICEF] exists to give scholarships [to] girls."],
        no: &["UNICEF was asked to provide grants for clinics.", "UNICEF was created to provide care for girls."],
        ..RULE
    },
    Rule {
        name: "is-first-to-fund",
        pattern: "(?<verb> ['is' | 'are' | 'was' | 'were' | 'became' | 'becomes' | 'been']) ['the' | 'one' | 'among' | 'of']{1,3} ['first' | 'only' | 'latest' | 'largest' | 'second' | 'third' | 'few' | 'main'] [(Noun | Adjective | Gerund | Num | NumberWord | Lower & !Common) & !Function]{0,3} ('in' LOC)? 'to' [Adverb & !Function]? (?<after> ['fund' | 'finance' | 'sponsor' | 'bankroll' | 'underwrite' | 'co-fund'] | 'invest' 'in' | ['donate' | 'contribute'] 'to')",
        check: no_passive_law,
        certainty: Certainty::Likely,
        yes: &["UNICEF, which [is] the first body to [invest in] the course, met.", "UNESCO [was] among the first donors to [fund] the wells."],
        no: &["UNICEF is the first body to open.", "Ban Ki-moon is the first to sponsor the bill."],
        ..RULE
    },
];

/// Is so, and backs no law.
fn no_passive_law(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "verb").is_some() && no_law(v, m) && given(v, m)
}
