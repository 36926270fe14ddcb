//! Clues: contexts that each say a little about an untyped name. What they say is summed over the whole release (a rule's priority is its weight), and
//! a name with enough of it is an organization wherever it stands: `Zentrix’s customers`, `staff at Zentrix`, `Zentrix offers …`. Here: by the words around it.

pub(super) mod act;
pub(super) mod against;
pub(super) mod enumeration;
pub(super) mod people;

use super::check::{capital_before, capital_behind};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty::Weak;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Nothing capitalised runs on at either side.
fn whole(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "clue") else { return false };
    // `N5`, `RM64`: money.
    let digits = v.shape(a) == Shape::CapNum && b == a + 1 && v.lower(a).iter().filter(|c| c.is_ascii_alphabetic()).count() <= 2;
    if digits && matches!(v.lower(b), b"million" | b"billion" | b"bn" | b"m") {
        return false;
    }
    // `21zentrix`, `4u2x`, but `12pm`, `30years`
    let mixed = v.lower(a).iter().skip_while(|c| c.is_ascii_digit()).skip_while(|c| c.is_ascii_alphabetic()).any(u8::is_ascii_digit);
    let counted = v.shape(a) == Shape::NumWord && !mixed && v.lower(a).iter().filter(|c| c.is_ascii_alphabetic()).count() < 4
        || v.shape(a) == Shape::NumWord
            && [b"million".as_slice(), b"billion", b"percent", b"months", b"years", b"hours", b"miles", b"metres", b"meters", b"people", b"weeks"]
                .iter()
                .any(|u| v.lower(a).ends_with(u));
    if counted {
        return false;
    }
    // `Kenyan-speaking`, `Boston-based` educators.
    let adjective = b == a + 1 && v.lower(a).contains(&b'-') && v.labels(a) & (Label::Adjective.bit() | Label::Gerund.bit()) != 0;
    // `Save the Redwoods League`: the name goes on.
    let goes_on = matches!(v.lower(b), b"the" | b"of" | b"&") && v.shape(b + 1).is_capital();
    // `Minister for Law`
    let letters = b == a + 1 && v.shape(a) == Shape::Caps && v.length(a) == 1 && v.words(a, b).len() >= 4 && v.labels(a) == 0;
    let field = !letters
        && a >= 2
        && matches!(v.lower(a - 1), b"for" | b"of")
        && (v.has(a - 2, Label::RoleTitle) || v.has(a - 2, Label::RoleHead))
        && v.shape(a - 2).is_capital();
    // `Blue Heron acquired`: a word that opens the sentence may open the name.
    let opened = a.checked_sub(1).is_some_and(|s| {
        let content = Label::Noun.bit() | Label::Adjective.bit();
        let other =
            Label::Function.bit() | Label::Adverb.bit() | Label::RoleStatus.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Demonym.bit();
        v.shape(s) == Shape::Cap
            && v.labels(s) & content != 0
            && v.labels(s) & other == 0
            && v.kind(s).is_none()
            && v.labels(a) & (content | Label::Verb.bit()) != 0
    });
    // `by local Oxley company Marsh Ltd`: where another body is from.
    let origin = b == a + 1 && v.shape(b) == Shape::Lower && v.shape(b + 1).is_capital() && Class::KindOnlyBodiesAre.holds(v.lower(b));
    if origin {
        return false;
    }
    // `Harrow & Finch`: half of a name.
    let half = a >= 2 && v.shape(a - 1) == Shape::Amp && v.shape(a - 2).is_capital();
    !capital_before(v, a) && !capital_behind(v, b) && !goes_on && !field && !opened && !adjective && !half
}

/// `Zentrix routines`: the name belongs to what follows.
fn noun_behind(v: &View<'_, '_>, m: &Match) -> bool {
    let b = m.end;
    v.shape(b) == Shape::Lower
        && v.has(b, Label::Noun)
        && !v.has(b, Label::Function)
        && !v.has(b, Label::VerbPast)
        && !v.has(b, Label::Adverb)
        && v.lower(b).ends_with(b"s")
}

/// As [`whole`]; a post or a body's noun may run on: `Zentrix Chief Executive`. `Class A ordinary shares` are a class of shares.
fn begins(v: &View<'_, '_>, m: &Match) -> bool {
    let stock =
        |a: u32| matches!(v.lower(m.end - 1), b"shares" | b"stock") && matches!(v.lower(a), b"ordinary" | b"common" | b"preferred" | b"preference" | b"class");
    v.slot(m, "clue").is_some_and(|(a, _)| !capital_before(v, a) && !stock(a))
}

/// The name that a clue is about.
macro_rules! clue {
    () => {
        "(?<clue> [ClueFirst | NumWord & !Ordinal & !NumberWord & !TimeWord] [ClueRest | Amp]{0,3})"
    };
}
use clue;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // What somebody or something inside of a sentence owns: mostly a body does.
        name: "clue-owner-inside",
        pattern: "(?<clue> [ClueFirst & Mid] [ClueRest | Amp]{0,3}) Poss",
        certainty: Weak,
        priority: 2,
        // `the Zentrix’s arm`, `Oyrot’s disease`: a thing, somebody.
        check: |v, m| {
            let personal = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
            let called = m.start.checked_sub(1).is_some_and(|b| v.lower(b) == b"the");
            let named_after = matches!(v.lower(m.end), b"disease" | b"syndrome" | b"law" | b"palsy" | b"lymphoma" | b"theorem" | b"junction");
            // `Rye-Oyrot’s`: two towns.
            let joined = v.words(m.start, m.start + 1).contains('-');
            whole(v, m) && !called && !named_after && !joined && v.labels(m.start) & personal == 0
        },
        yes: &["It is [Zentrix]'s pump.", "By [Zentrix Plexo]’s own count."],
        no: &["It is the firm's pump.", "It is the Zentrix’s arm.", "It was Oyrot’s disease."],
        ..RULE
    },
    Rule {
        name: "clue-announced",
        pattern: concat!(
            "['announce' | 'announced' | 'announces' | 'announcing' | 'report' | 'reported' | 'reports' | 'confirmed' | 'confirm' | 'noted' | 'alleging' | 'disclosed'] & Lower ('today' | 'yesterday')? 'that' 'the'? ",
            clue!(),
            " ['has' | 'have' | 'will' | 'is' | 'was' | 'had' | VerbPast & Lower & !Noun]"
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["We are proud to announce that [Zentrix] has grown.", "It reported that the [Oxley Plexo] will close."],
        no: &["We are proud to announce that it has grown."],
        ..RULE
    },
    Rule {
        name: "clue-owner",
        pattern: concat!(clue!(), " Poss"),
        certainty: Weak,
        priority: 1,
        check: whole,
        yes: &["It is [Zentrix]'s pump.", "By [Oxley Plexo]’s own count."],
        no: &["It is the firm's pump."],
        ..RULE
    },
    Rule {
        // `a grant from Zentrix’s UNESCO Chair`, `Zentrix’s Marlow Institute`: who has bodies of its own.
        name: "clue-owner-of-a-body",
        pattern: concat!(clue!(), " Poss ORG"),
        certainty: Weak,
        priority: 2,
        check: |v, m| whole(v, m) && v.slot(m, "clue").is_some_and(|(a, _)| !v.has(a, Label::Given) && !v.has(a, Label::City)),
        yes: &["It is a gift of [Zentrix]'s UNICEF.", "By [Oxley Plexo]’s World Health Organization."],
        no: &["It is the firm's UNICEF."],
        ..RULE
    },
    Rule {
        name: "clue-partner",
        pattern: concat!(
            "['partnership' | 'partnerships' | 'collaboration' | 'partnered' | 'partners' | 'partner' | 'partnering' | 'collaborated' | 'collaborating' | 'conjunction' | 'agreement' | 'contract' | 'alliance' | 'merger' | 'combination' | 'cooperation' | 'association' | 'together' | 'contracts' | 'agreements' | 'affiliated' | 'subcontract' | 'subcontracts' | 'venture' | 'coordination' | 'liaison' | 'teaming' | 'teamed' | 'teams' | 'memorandum' | 'deal' | 'deals' | 'talks' | 'negotiations' | 'dispute' | 'tie-up' | 'alliances' | 'collaborations' | 'compete' | 'competes' | 'competed' | 'competing' | 'negotiated' | 'merged' | 'merging'] 'up'? ['with' | 'between'] 'the'? ([Noun & Lower | Adjective & Lower]{1,3})? ",
            clue!()
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["in partnership with [Zentrix] again", "It has partnered with the [Oxley Plexo]."],
        no: &["in partnership with the firm"],
        ..RULE
    },
    Rule {
        name: "clue-owned",
        pattern: concat!(
            "(['set'] ['up'] | ['created' | 'designed' | 'directed' | 'choreographed' | 'brewed' | 'installed' | 'restored' | 'acquired' | 'owned' | 'powered' | 'operated' | 'founded' | 'funded' | 'sponsored' | 'hosted' | 'organised' | 'organized' | 'presented' | 'manufactured' | 'published' | 'distributed' | 'issued' | 'commissioned' | 'employed' | 'managed' | 'supported' | 'backed' | 'provided' | 'led' | 'financed' | 'underwritten' | 'donated' | 'developed' | 'spearheaded' | 'administered' | 'convened' | 'facilitated' | 'coordinated' | 'co-founded' | 'produced' | 'supplied' | 'licensed' | 'awarded' | 'represented' | 'delivered' | 'run' | 'staffed' | 'audited' | 'certified' | 'accredited' | 'built' | 'released' | 'recognized' | 'recognised' | 'recorded' | 'contracted' | 'hired' | 'approved' | 'curated' | 'insured']) ('and' [VerbPast & Lower])? 'by' 'the'? ",
            clue!()
        ),
        certainty: Weak,
        priority: 2,
        // `backed by Zentrix routines`
        check: |v, m| whole(v, m) && !noun_behind(v, m),
        yes: &["It is owned by [Zentrix] again.", "It was commissioned by the [Oxley Plexo]."],
        no: &["It is owned by the firm."],
        ..RULE
    },
    Rule {
        name: "clue-based-somewhere",
        pattern: concat!(
            "(LOC Hyphen ['based' | 'headquartered' | 'listed'] | ORG Hyphen ['owned' | 'backed' | 'controlled' | 'affiliated' | 'listed']) ",
            clue!()
        ),
        certainty: Weak,
        priority: 5,
        check: whole,
        yes: &["It bought Nairobi-based [Oxley Plexo] in May.", "It bought the UNICEF-owned [Zentrix] in May.", "Nairobi-headquartered [Zentrix] agreed."],
        no: &["It bought a Nairobi-based firm in May."],
        ..RULE
    },
    Rule {
        // `the Zentrix-owned mill`, `a UNICEF-backed firm`
        name: "clue-whose-it-is",
        pattern: concat!(
            clue!(),
            " Hyphen ['owned' | 'funded' | 'backed' | 'sponsored' | 'financed' | 'managed' | 'affiliated' | 'operated' | 'controlled' | 'commissioned' | 'hosted' | 'endorsed' | 'certified' | 'accredited' | 'approved' | 'branded' | 'licensed']"
        ),
        certainty: Weak,
        priority: 4,
        // `the Oyrot-born`, `Women-owned`: people.
        check: |v, m| begins(v, m) && v.slot(m, "clue").is_some_and(|(a, b)| b > a + 1 || !v.has(a, Label::Noun) || v.shape(a) == Shape::Caps),
        yes: &["It is the [Zentrix]-owned mill.", "We met an [Oxley Plexo]-backed team."],
        no: &["It is a Women-owned mill."],
        ..RULE
    },
    Rule {
        name: "clue-paid",
        pattern: concat!(
            "MONEY [Noun & Lower | Adjective & Lower]{0,2} ['to' | 'for'] 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | 'to' | 'for' | 'and' | 'in' | 'over']"
        ),
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["It gave $5,000 to [Zentrix] for pumps.", "A gift of $5 million to the [Oxley Plexo]."],
        no: &["It gave $5,000 to the firm."],
        ..RULE
    },
    Rule {
        name: "clue-kind-of-body",
        pattern: concat!(
            "['company' | 'firm' | 'startup' | 'start-up' | 'brand' | 'maker' | 'manufacturer' | 'producer' | 'provider' | 'supplier' | 'developer' | 'retailer' | 'insurer' | 'lender' | 'consultancy' | 'nonprofit' | 'charity' | 'agency' | 'broadcaster' | 'publisher' | 'operator' | 'distributor' | 'specialist' | 'giant' | 'conglomerate' | 'bank' | 'airline' | 'organisation' | 'organization' | 'subsidiary' | 'affiliate' | 'partner' | 'competitor' | 'rival' | 'newspaper' | 'magazine' | 'union' | 'contractor' | 'subcontractor' | 'builder' | 'housebuilder' | 'architects' | 'consultants' | 'consortium' | 'wholesaler' | 'grower' | 'brewer' | 'importer' | 'exporter' | 'carmaker' | 'utility' | 'studio' | 'sponsor' | 'vendor' | 'chain' | 'label' | 'band' | 'bands' | 'choir' | 'orchestra' | 'ensemble' | 'newsroom' | 'startups' | 'companies' | 'firms' | 'retailers' | 'brands' | 'charities' | 'nonprofits' | 'lab' | 'laboratory' | 'fintech' | 'biotech' | 'trailblazers' | 'pioneer' | 'pioneers' | 'leader' | 'investor' | 'investors' | 'insurers' | 'banks' | 'airlines' | 'developers' | 'publishers' | 'manufacturers' | 'suppliers' | 'partners' | 'sponsors' | 'newspapers' | 'affiliates' | 'subsidiaries' | 'rivals' | 'competitors' | 'consultancies'] & Lower Comma? ('the' & CapShape)? ",
            clue!()
        ),
        certainty: Weak,
        priority: 4,
        check: whole,
        yes: &["It was sold to the travel pioneer [Zentrix] then.", "the lab [Plexo], she"],
        no: &["It was sold to the company then."],
        ..RULE
    },
    Rule {
        // `we thank Zentrix for joining`: of letters and odd words, since people are thanked as often.
        name: "clue-thanked",
        pattern: concat!(
            "(['thank' | 'thanks' | 'thanked' | 'thanking' | 'grateful' | 'gratitude' | 'appreciation'] 'to'? | [Stop & Start] | ['congratulate' | 'congratulations'] 'to'?) 'the'? ",
            clue!(),
            " ('and' 'the'? ",
            clue!(),
            ")? ['for' | FullStop | Bang | Comma]"
        ),
        certainty: Weak,
        priority: 2,
        check: |v, m| {
            let letters = |a: u32, b: u32| {
                let word = v.words(a, b);
                word.len() >= 3 && word.chars().skip(1).any(char::is_uppercase) && !word.contains('.') || b >= a + 2 && v.has(b - 1, Label::Noun)
            };
            let apart = m.slots.iter().all(|(_, a, b)| letters(*a, *b));
            // `Thanks to` at a sentence's start is one cell.
            let led = !v.has(m.start, Label::Stop) || v.words(m.start, m.start + 1).to_ascii_lowercase().ends_with("thanks to");
            led && apart && whole(v, m)
        },
        yes: &["We thank [ZNTX] for joining.", "We thank [ZNTX] and [ZentrixHub] for their support."],
        no: &["We thank Zentrix for joining.", "We thank the firm."],
        ..RULE
    },
    Rule {
        // A capital article inside of a sentence belongs to a name: `a member of The Paper Kites`.
        name: "clue-with-its-article",
        pattern: concat!(
            "['of' | 'by' | 'at' | 'with' | 'from' | 'and' | 'for' | 'as' | Amp | Comma] ('the' & CapShape & Mid) ",
            clue!(),
            " [Comma | FullStop | Semi | Close | Lower | Poss | Para | Break]"
        ),
        certainty: Weak,
        priority: 4,
        check: whole,
        yes: &["She was a member of The [Paper Zentrix] then.", "It was mixed at The [Zentrix] in Leeds."],
        no: &["She was a member of the Paper Kites."],
        ..RULE
    },
    Rule {
        // `commended the ZNTR for its growth`
        name: "clue-thanked-for-its",
        pattern: concat!(
            "['thank' | 'thanks' | 'thanked' | 'commended' | 'commends' | 'congratulated' | 'congratulates' | 'praised' | 'praises' | 'applauded' | 'applauds' | 'lauded' | 'lauds' | 'criticised' | 'criticized' | 'blamed' | 'accused'] 'the'? ",
            clue!(),
            " ['for' | 'of' | 'on'] ['its' | 'their']"
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["He commended the [ZNTR] for its growth.", "We thank [Oxley Plexo] for their help."],
        no: &["He commended the firm for its growth."],
        ..RULE
    },
    Rule {
        name: "clue-labelled",
        pattern: concat!(
            "['sponsor' | 'organiser' | 'organizer' | 'funder' | 'donor' | 'client' | 'employer' | 'operator' | 'contractor' | 'publisher' | 'manufacturer' | 'developer' | 'supplier' | 'company'] Colon ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Break | 'and']"
        ),
        certainty: Weak,
        priority: 6,
        check: whole,
        yes: &["It runs until May. Season sponsor: [Oxley Plexo].", "It runs until May. Contractor: [Zentrix], which is here."],
        no: &["It runs until May. Sponsor: a baker."],
        ..RULE
    },
    Rule {
        name: "clue-gift-from",
        pattern: concat!(
            "['grant' | 'gift' | 'donation' | 'bequest' | 'loan' | 'sponsorship' | 'bursary' | 'fellowship'] ('of' MONEY)? ['from' | 'by'] 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | 'to' | 'for' | 'and' | 'in' | 'through']"
        ),
        certainty: Weak,
        priority: 4,
        check: whole,
        yes: &["It was paid with a grant of $9,000 from [Zentrix Plexo].", "There was a donation by [Oxley Plexo] to them."],
        no: &["It was paid with a grant from friends."],
        ..RULE
    },
    Rule {
        name: "clue-short-name-in-brackets",
        pattern: concat!(clue!(), " Open ['the' | 'or']? OpeningMark Capital{1,2} ClosingMark [Close | 'or' | Comma]"),
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["It sold [Zentrix Plexo] (“Zentrix”) to them.", "[Oxley Plexo] (the “Company”) grew."],
        no: &["It sold the firm (“Zentrix”) to them."],
        ..RULE
    },
    Rule {
        // Whom somebody asks, tells or sues: people and bodies, and letters are no people.
        name: "clue-letters-addressed",
        pattern: "['asked' | 'asks' | 'ask' | 'told' | 'tells' | 'tell' | 'urged' | 'urges' | 'urge' | 'advised' | 'instructed' | 'ordered' | 'invited' | 'warned' | 'sued' | 'fined' | 'informed' | 'notified' | 'briefed' | 'petitioned' | 'lobbied' | 'directed' | 'commissioned' | 'petition' | 'complaint' | 'complained' | 'appeal' | 'appealed' | 'reported' | 'complaints' | 'submission' | 'submissions'] & Lower 'to'? 'the'? (?<clue> [Caps & Mid & !InTitle & !Common & !Country & !CountryX & !StateAbbrX & !PostNominal & !RoleHead & !RoleTitle & !StopX & !Stop]) ['to' | 'that' | 'for' | 'about' | 'on' | 'in' | 'of' | 'he' | 'she' | 'they' | 'it' | 'last' | 'this' | Comma | FullStop]",
        certainty: Weak,
        priority: 3,
        check: |v, m| whole(v, m) && v.slot(m, "clue").is_some_and(|(a, b)| v.words(a, b).len() >= 3),
        yes: &["The minister asked [ZNTR] to count again.", "He told the [ZXQN] that it was late."],
        no: &["The minister asked them to count again.", "He told NASA."],
        ..RULE
    },
    Rule {
        // `Talks between the ZTX and the ZNR broke down.`
        name: "clue-between-two",
        pattern: concat!(
            "['talks' | 'agreement' | 'agreements' | 'partnership' | 'collaboration' | 'merger' | 'contract' | 'deal' | 'dispute' | 'cooperation' | 'co-operation' | 'memorandum' | 'negotiations' | 'alliance' | 'meeting' | 'meetings' | 'venture' | 'coordination' | 'understanding' | 'mou' | 'link' | 'links' | 'competition' | 'rivalry' | 'lawsuit' | 'settlement' | 'treaty' | 'pact' | 'accord' | 'contracts' | 'match' | 'game'] ('of' 'understanding')? 'between' 'the'? ",
            clue!(),
            " 'and' 'the'? ",
            clue!()
        ),
        certainty: Weak,
        priority: 3,
        // Of people and towns as well: only letters and odd words.
        check: |v, m| {
            let people = Label::Given.bit() | Label::Surname.bit() | Label::NameEnding.bit() | Label::City.bit() | Label::CityX.bit();
            whole(v, m) && m.slots.iter().all(|(_, a, b)| v.labels(*a) & people == 0 && !capital_behind(v, *b))
        },
        yes: &["Talks between the [ZNTR] and the [ZXQN] broke down.", "It is a deal between [Zentrix] and [Plexoil]."],
        no: &["Talks between the firm and the union broke down."],
        ..RULE
    },
    Rule {
        // `fined Lakeview Abattoir Sh400,000`
        name: "clue-fined-or-given-a-sum",
        pattern: concat!(
            "['fined' | 'fine' | 'fines' | 'awarded' | 'awards' | 'paid' | 'lent' | 'gave' | 'owed' | 'owes' | 'granted' | 'charged' | 'cost'] & Lower 'the'? ",
            clue!(),
            " MONEY"
        ),
        certainty: Weak,
        priority: 4,
        check: |v, m| whole(v, m) && v.slot(m, "clue").is_some_and(|(a, _)| !v.has(a, Label::Given)),
        yes: &["The court fined [Oyrota Abattoir] $400,000 for it.", "It lent [Zentrix] $5 million then."],
        no: &["The court fined Ann $400 for it.", "It paid the firm $5 million."],
        ..RULE
    },
    Rule {
        // Stocks are of bodies: `Shares in Lofoten Salmon fell`.
        name: "clue-shares-in",
        pattern: concat!(
            "['shares' | 'stake' | 'shareholding' | 'shareholders' | 'shareholder' | 'stock' | 'investor' | 'investors'] 'in' 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Lower]"
        ),
        certainty: Weak,
        priority: 5,
        check: whole,
        yes: &["Its shares in [Oyrota Salmon] fell.", "It sold its stake in [Zentrix], too."],
        no: &["Its shares in it fell."],
        ..RULE
    },
    Rule {
        name: "clue-with",
        pattern: concat!("['with' | 'by' | 'from' | 'at' | 'for' | 'between' | 'via' | 'to'] 'the'? ", clue!()),
        certainty: Weak,
        priority: 1,
        check: whole,
        yes: &["made by [Zentrix] there", "at the [Oxley Plexo] then"],
        no: &["made by the firm"],
        ..RULE
    },
];
