//! Clues: contexts that each say a little about an untyped name. What they say is summed over the whole release (a rule's priority is its weight), and
//! a name with enough of it is an organization wherever it stands: `Zentrix’s customers`, `staff at Zentrix`, `Zentrix offers …`.

use super::check::{capital_before, capital_behind};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty::Weak;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Nothing capitalised runs on at either side.
fn whole(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "clue") else { return false };
    // `N5`, `RM64`: money.
    let digits = v.shape(a) == Shape::CapNum && b == a + 1 && v.lower(a).iter().filter(|c| c.is_ascii_alphabetic()).count() <= 2;
    if digits && matches!(v.lower(b), b"million" | b"billion" | b"bn" | b"m") {
        return false;
    }
    // `21zentrix`, but `12pm`, `30years`
    let counted = v.shape(a) == Shape::NumWord && v.lower(a).iter().filter(|c| c.is_ascii_alphabetic()).count() < 4
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
    !capital_before(v, a) && !capital_behind(v, b) && !goes_on && !field && !opened && !adjective
}

/// As [`whole`], and what it does is in small letters: `Title Sponsors` do nothing.
fn acts(v: &View<'_, '_>, m: &Match) -> bool {
    whole(v, m) && v.shape(m.end - 1) == Shape::Lower
}

/// As [`whole`]; a person takes money, too: more than one word, or one that nobody is called.
fn acts_before_money(v: &View<'_, '_>, m: &Match) -> bool {
    let given = |s: u32| v.has(s, Label::Given) || v.has(s, Label::GivenX);
    let person = |a: u32, b: u32| given(a) || b == a + 1 && (v.has(a, Label::Surname) || v.has(a, Label::SurnameX));
    whole(v, m) && v.slot(m, "clue").is_some_and(|(a, b)| !person(a, b))
}

/// As [`whole`]; a post or a body's noun may run on: `Zentrix Chief Executive`.
fn begins(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "clue").is_some_and(|(a, _)| !capital_before(v, a))
}

/// A list of bodies: no person, no place and no other name stands in it, and it begins and ends with whole names.
fn one_kind(v: &View<'_, '_>, m: &Match) -> bool {
    let goes_on = |b: u32| matches!(v.lower(b), b"the" | b"of" | b"for") && v.shape(b + 1).is_capital();
    // `National Bureau for Plexo, Zentrix and UNICEF`: the first is the end of a longer name.
    let begun = m.start >= 2 && matches!(v.lower(m.start - 1), b"for" | b"of" | b"y" | b"de" | b"and" | b"&") && v.shape(m.start - 2).is_capital();
    !begun && !m.slots.iter().any(|(_, _, b)| goes_on(*b)) && !(m.start..m.end).any(|s| matches!(v.kind(s), Some(Kind::Person | Kind::Place | Kind::Other)))
}

macro_rules! clue {
    () => {
        "(?<clue> [ClueFirst | NumWord & !Ordinal & !NumberWord & !TimeWord] [ClueRest | Amp]{0,3})"
    };
}

/// One of a list: an unknown name, or one found before; `Zentrix ($350,000)`.
macro_rules! list_member {
    () => {
        "'the'? ((?<clue> [ClueFirst | NumWord & !Ordinal] [ClueRest | Amp]{0,3}) | [ORG | PER | LOC | OTHER]) (Open MONEY Close)?"
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "clue-acts-as-body",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'have' | 'will' | DATE | Adverb & Lower]{0,2} ['announced' | 'announces' | 'announce' | 'launched' | 'launches' | 'launch' | 'unveiled' | 'unveils' | 'acquired' | 'acquires' | 'acquire' | 'partnered' | 'partners' | 'partner' | 'operates' | 'operate' | 'employs' | 'employ' | 'specializes' | 'specialises' | 'manufactures' | 'invests' | 'invested' | 'expects' | 'plans' | 'hires' | 'hired' | 'sponsors' | 'sponsored' | 'funds' | 'funded' | 'owns' | 'reported' | 'reports' | 'awards' | 'awarded' | 'urges' | 'calls' | 'welcomes' | 'welcomed']"
        ),
        certainty: Weak,
        priority: 3,
        check: acts,
        yes: &["Today [Zentrix] announced a pump.", "Since then [Oxley Plexo] has invested much."],
        no: &["The firm announced a pump.", "The Zentrix pump was announced."],
        ..RULE
    },
    Rule {
        name: "clue-raises-money",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'have' | 'had' | 'will' | Adverb & Lower]{0,2} ['raised' | 'raises' | 'raise' | 'secured' | 'secures' | 'donated' | 'donates' | 'invested' | 'invests' | 'pledged' | 'pledges' | 'gave' | 'paid' | 'pays' | 'awarded' | 'awards' | 'reported' | 'generated' | 'committed' | 'commits' | 'distributed'] ['over' | 'nearly' | 'almost' | 'about' | 'around' | 'a' | 'more' | 'than' | 'up' | 'to' | 'another' | 'some' | Adjective & Lower]{0,3} MONEY"
        ),
        certainty: Weak,
        priority: 3,
        // `Marchers raised $500`: many people.
        check: |v, m| {
            let many = v.slot(m, "clue").is_some_and(|(a, b)| b == a + 1 && v.lower(a).ends_with(b"ers"));
            whole(v, m) && !many && !m.start.checked_sub(1).is_some_and(|b| v.shape(b).is_capital() && !v.has(b, Label::Function) && !v.has(b, Label::Adverb))
        },
        yes: &["Then [Zentrix] raised $5 million for it.", "There [Oxley Plexo] has donated more than $2,000 to schools."],
        no: &["The firm raised $5 million."],
        ..RULE
    },
    Rule {
        // `Zentrix inaugurated its website`
        name: "clue-does-its-own",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'have' | 'had' | 'will' | Adverb & Lower]{0,2} [(VerbPast | VerbS) & Lower & !Function] ['its' | 'itself']"
        ),
        certainty: Weak,
        priority: 3,
        // `its presence at Zentrix reflects its mission`: something else does it.
        check: |v, m| {
            acts(v, m)
                && !m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"at" | b"in" | b"of" | b"to" | b"for" | b"with" | b"by" | b"from" | b"on"))
        },
        yes: &["Then [Zentrix] inaugurated its website.", "There [Oxley Plexo] also doubled its sales."],
        no: &["The firm doubled its sales."],
        ..RULE
    },
    Rule {
        // `Ann Holt, Chairman - Zentrix,`
        name: "clue-behind-a-post-and-dash",
        pattern: concat!(
            "[RoleHead & Capital] [Hyphen | Dash | At | Bar] ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Break | Close | 'in' | 'and' | 'said']"
        ),
        certainty: Weak,
        priority: 3,
        check: |v, m| whole(v, m) && v.slot(m, "clue").is_some_and(|(a, b)| b > a + 1 || v.shape(a) == Shape::Caps && v.words(a, b).len() >= 3),
        yes: &["We met Ann Holt, Chairman - [ZNTX], in May.", "Ron Dale, Managing Director – [Oxley Plexo], left."],
        no: &["We met Ann Holt, Chairman - in May.", "The Director - Sales, left."],
        ..RULE
    },
    Rule {
        // What somebody with a will does: things and places do not.
        name: "clue-agrees",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'have' | 'had' | 'will' | 'jointly' | DATE | Adverb & Lower]{0,2} ['agreed' | 'agrees' | 'agree' | 'signed' | 'signs' | 'sign' | 'participates' | 'participated' | 'participate' | 'decided' | 'decides' | 'joined' | 'joins' | 'join' | 'hopes' | 'intends' | 'thanks' | 'thanked' | 'congratulates' | 'congratulated' | 'collaborates' | 'collaborated' | 'collaborate' | 'cooperates' | 'negotiated' | 'hosted' | 'hosts' | 'organised' | 'organized' | 'organises' | 'organizes' | 'commissioned' | 'recruited' | 'recruits' | 'donated' | 'donates' | 'pledged' | 'pledges' | 'endorsed' | 'endorses' | 'invited' | 'invites' | 'applied' | 'advocates' | 'campaigns' | 'recognizes' | 'recognises' | 'envisions' | 'strives' | 'seeks' | 'publishes' | 'teamed' | 'merged']"
        ),
        certainty: Weak,
        priority: 2,
        check: acts,
        yes: &["Then [Zentrix] signed a contract.", "There [Oxley Plexo] also participates in trade."],
        no: &["The firm signed a contract.", "The Zentrix pump was agreed on."],
        ..RULE
    },
    Rule {
        name: "clue-is-proud",
        pattern: concat!(
            clue!(),
            " ['is' | 'was'] ['also' | 'very' | 'extremely' | 'truly' | 'deeply' | Adverb & Lower]{0,2} ['proud' | 'pleased' | 'delighted' | 'excited' | 'thrilled' | 'honoured' | 'honored' | 'grateful' | 'committed' | 'dedicated' | 'headquartered' | 'accredited' | 'hiring' | 'partnering' | 'seeking' | 'hosting' | 'calling']"
        ),
        certainty: Weak,
        priority: 2,
        check: acts,
        yes: &["Today [Zentrix] is very proud of it.", "There [Oxley Plexo] is committed to trade."],
        no: &["The firm is proud of it."],
        ..RULE
    },
    Rule {
        name: "clue-serves",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'will' | Adverb & Lower]{0,2} ['offers' | 'offer' | 'provides' | 'provide' | 'provided' | 'serves' | 'serve' | 'served' | 'develops' | 'delivers' | 'supports' | 'works' | 'worked' | 'helps' | 'helped' | 'brings' | 'aims' | 'believes' | 'continues' | 'grew' | 'said' | 'says' | 'is' | 'was' | 'have']"
        ),
        certainty: Weak,
        priority: 1,
        check: acts,
        yes: &["But [Zentrix] also offers pumps.", "There [Oxley Plexo] serves schools."],
        no: &["The firm offers pumps."],
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
        name: "clue-has-people",
        pattern: concat!(
            clue!(),
            " Poss? [Adjective & Lower | RoleMod & Lower | RoleStatus & Lower | Ordinal & Lower | Noun & Lower]{0,2} ['headquarters' | 'customers' | 'clients' | 'board' | 'employees' | 'shareholders' | 'subsidiary' | 'portfolio' | 'operations' | 'members' | 'officials' | 'executives' | 'staff' | 'revenue' | 'spokesperson' | 'spokeswoman' | 'spokesman' | 'stores' | 'restaurants' | 'volunteers' | 'researchers' | 'scientists' | 'founder' | 'co-founder' | 'ceo' | 'chief' | 'president' | 'director' | 'chair' | 'chairman' | 'donors' | 'supporters' | 'alumni' | 'campus' | 'shares' | 'investors' | 'network' | 'mission' | 'management' | 'workers' | 'representatives' | 'fans' | 'franchisees' | 'shoppers' | 'passengers' | 'subscribers' | 'coordinators' | 'coordinator' | 'secretariat' | 'team' | 'teams' | 'office' | 'offices' | 'delegates' | 'delegation' | 'affiliates' | 'branches' | 'chapters' | 'chapter' | 'committee' | 'council' | 'secretary' | 'treasurer' | 'trustees' | 'directors' | 'managers' | 'manager' | 'engineers' | 'chairperson' | 'chairwoman' | 'activists' | 'lawyers' | 'experts' | 'personnel' | 'leadership' | 'constitution' | 'mandate' | 'membership' | 'governance' | 'bylaws' | 'patron' | 'ambassadors' | 'founders' | 'economists' | 'analysts' | 'inspectors' | 'investigators' | 'soldiers' | 'troops']"
        ),
        certainty: Weak,
        priority: 2,
        check: begins,
        yes: &["Many [Zentrix] customers agreed.", "It is in [Oxley Plexo]’s main headquarters."],
        no: &["It is in the firm's headquarters."],
        ..RULE
    },
    Rule {
        // A post of several words, one cell: `Zentrix’s chief executive officer`.
        name: "clue-has-a-chief",
        pattern: concat!(clue!(), " Poss? (RoleStatus & Lower)? [RoleHead & Lower]"),
        certainty: Weak,
        priority: 2,
        check: |v, m| {
            begins(v, m) && v.length(m.end - 1) >= 2 && v.words(m.end - 1, m.end).split(' ').next().is_some_and(|w| super::workplace::LEADS.contains(&w))
        },
        yes: &["We met [Zentrix]'s chief executive officer then.", "It was said by [Oxley Plexo] managing director Ann Holt."],
        no: &["It was said by the managing director.", "Zentrix's engineer left."],
        ..RULE
    },
    Rule {
        name: "clue-partner",
        pattern: concat!(
            "['partnership' | 'partnerships' | 'collaboration' | 'partnered' | 'partners' | 'partner' | 'partnering' | 'collaborated' | 'collaborating' | 'conjunction' | 'agreement' | 'contract' | 'alliance' | 'merger' | 'combination' | 'cooperation' | 'association' | 'together' | 'contracts' | 'agreements' | 'affiliated'] ['with' | 'between'] 'the'? ([Noun & Lower | Adjective & Lower]{1,3})? ",
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
            "['acquired' | 'owned' | 'powered' | 'operated' | 'founded' | 'funded' | 'sponsored' | 'hosted' | 'organised' | 'organized' | 'presented' | 'manufactured' | 'published' | 'distributed' | 'issued' | 'commissioned' | 'employed' | 'managed' | 'supported' | 'backed'] 'by' 'the'? ",
            clue!()
        ),
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["It is owned by [Zentrix] again.", "It was commissioned by the [Oxley Plexo]."],
        no: &["It is owned by the firm."],
        ..RULE
    },
    Rule {
        name: "clue-part-of-body",
        pattern: concat!(
            "['member' | 'members' | 'subsidiary' | 'acquisition' | 'division' | 'customers' | 'employees' | 'staff' | 'board' | 'behalf' | 'affiliate' | 'shareholders' | 'founder' | 'parent' | 'merger' | 'offices' | 'headquarters' | RoleHead & Lower] 'of' 'the'? ",
            clue!()
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["It is a subsidiary of [Zentrix] now.", "on behalf of the [Oxley Plexo], she"],
        no: &["It is a subsidiary of the firm."],
        ..RULE
    },
    Rule {
        name: "clue-place-of-work",
        pattern: concat!(
            "[RoleHead | 'joined' | 'joining' | 'rejoined' | 'leaving' | 'works' | 'worked' | 'working' | 'experience' | 'employed' | 'tenure' | 'career' | 'positions' | 'position' | 'roles' | 'time' | 'job' | 'jobs' | 'internship' | 'team' | 'stints' | 'stint' | 'while' | 'previously' | 'formerly' | 'internships' | 'residency' | 'apprenticeship' | 'years' | 'colleagues' | 'lecturer' | 'here'] ['at' | 'with' | 'for'] 'the'? ",
            clue!()
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["She worked at [Zentrix] before.", "A long career with [Oxley Plexo] ended."],
        no: &["She worked at the firm."],
        ..RULE
    },
    Rule {
        // Where somebody was before: no town, since it is left for a post.
        name: "clue-left-behind",
        pattern: concat!(
            "['from' | 'at' | 'with' | 'joining' | 'joined' | 'leaving' | 'left'] & Lower 'the'? ",
            clue!(),
            " Comma 'where' ['he' | 'she' | 'they' | PER] ['has' | 'had' | 'also' | 'most' | 'recently' | Adverb & Lower]{0,3} ['was' | 'is' | 'served' | 'serves' | 'led' | 'held' | 'holds' | 'oversaw' | 'managed' | 'headed' | 'ran' | 'leads' | 'heads' | 'manages' | 'directed' | 'worked' | 'spent' | 'worked' | 'been' | 'helped' | 'built']"
        ),
        certainty: Weak,
        priority: 5,
        check: whole,
        yes: &["She joins from [Zentrix], where she was a buyer.", "He comes from the [Oxley Plexo], where he also led much."],
        no: &["She joins from the firm, where she was a buyer.", "They come from Zentrix, where it rains."],
        ..RULE
    },
    Rule {
        // Who joins a body comes from another: `She joins UNICEF from Brightside`.
        name: "clue-joined-from",
        pattern: concat!(
            "['joins' | 'joined' | 'joining'] & Lower 'the'? [ORG | 'us' | 'company' | 'firm' | 'team' | 'group'] 'from' 'the'? ",
            clue!(),
            " [Comma | FullStop | Open | Para | 'and' | 'where' | 'with' | 'after']"
        ),
        certainty: Weak,
        priority: 6,
        check: |v, m| {
            let town = Label::City.bit() | Label::CityX.bit() | Label::County.bit() | Label::Subdivision.bit() | Label::Natural.bit();
            whole(v, m) && v.slot(m, "clue").is_some_and(|(a, b)| b > a + 1 || v.labels(a) & town == 0)
        },
        yes: &["Ann Roe joins UNICEF from [Zentrix], where much grew.", "Since then he joined UNICEF from [Oxley Plexo] and has grown."],
        no: &["She joins UNICEF from the firm.", "She joins UNICEF from Boston."],
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
            "['company' | 'firm' | 'startup' | 'start-up' | 'brand' | 'maker' | 'manufacturer' | 'producer' | 'provider' | 'supplier' | 'developer' | 'retailer' | 'insurer' | 'lender' | 'consultancy' | 'nonprofit' | 'charity' | 'agency' | 'broadcaster' | 'publisher' | 'operator' | 'distributor' | 'specialist' | 'giant' | 'conglomerate' | 'bank' | 'airline' | 'organisation' | 'organization' | 'subsidiary' | 'affiliate' | 'partner' | 'competitor' | 'rival' | 'newspaper' | 'magazine' | 'union' | 'contractor' | 'subcontractor' | 'builder' | 'housebuilder' | 'architects' | 'consultants' | 'consortium' | 'wholesaler' | 'grower' | 'brewer' | 'importer' | 'exporter' | 'carmaker' | 'utility' | 'studio' | 'sponsor' | 'vendor' | 'chain' | 'label'] & Lower ",
            clue!()
        ),
        certainty: Weak,
        priority: 4,
        check: whole,
        yes: &["It was sold to travel technology company [Zentrix] then.", "the insurer [Oxley Plexo], she"],
        no: &["It was sold to the company then."],
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
        // `Zentrix raises £5 million for schools`
        name: "clue-takes-money",
        pattern: concat!(
            clue!(),
            " ['has' | 'have' | 'will' | Adverb & Lower]{0,2} ['raises' | 'raised' | 'secures' | 'secured' | 'donates' | 'donated' | 'gives' | 'gave' | 'pledges' | 'pledged' | 'pays'] ['a' | 'an' | 'over' | 'more' | 'than' | 'about' | 'nearly' | 'almost' | 'record' | Adjective & Lower]{0,3} MONEY"
        ),
        certainty: Weak,
        priority: 3,
        check: acts_before_money,
        yes: &["In May [Zentrix] raised a record $5 million for schools.", "Since then [Oxley Plexo] has pledged $4,000 to it."],
        no: &["The firm raised $5 million for schools."],
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
        name: "clue-person-with",
        pattern: concat!("PER ['with' | 'representing'] 'the'? ", clue!(), " [Comma | FullStop | Semi | Close | Para | 'and' | 'who']"),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["We met Mr. John Holt, then Mr. Jack Marsh with [Zentrix].", "Dr. Ann Holt with [Oxley Plexo] and others agreed."],
        no: &["We met Mr. John Holt with the firm."],
        ..RULE
    },
    Rule {
        name: "clue-person-from",
        pattern: "PER ['from' | 'of' | 'at'] 'the'? (?<clue> [ClueFirst | NumWord & !Ordinal] [ClueRest | Amp]{0,3}) [Comma | FullStop | Semi | Close | Para | 'and' | 'who']",
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["We met Mr. John Holt from [Zentrix].", "Dr. Ann Holt of [Oxley Plexo] and others agreed."],
        no: &["We met Mr. John Holt from the firm."],
        ..RULE
    },
    Rule {
        name: "clue-in-a-list-behind-body",
        pattern: concat!(
            "ORG (Open ORG Close)? Comma ",
            list_member!(),
            " Comma ",
            list_member!(),
            " (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? (Comma? ['and' | 'or' | Amp] ",
            list_member!(),
            ")?"
        ),
        certainty: Weak,
        priority: 3,
        check: one_kind,
        yes: &["We serve UNICEF, [Zentrix], [Oxley Plexo] and [Wirihana].", "We serve UNICEF, UNESCO, [Zentrix], UNHCR and [Wirihana]."],
        no: &["We serve UNICEF, schools, shops and bars."],
        ..RULE
    },
    Rule {
        name: "clue-in-a-list-before-body",
        pattern: concat!(
            list_member!(),
            " Comma ",
            list_member!(),
            " (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? Comma? ['and' | 'or' | Amp | Comma] 'the'? ORG"
        ),
        certainty: Weak,
        priority: 3,
        check: one_kind,
        yes: &["We serve [Zentrix], [Oxley Plexo] and UNICEF.", "We serve [Zentrix], UNESCO, [Oxley Plexo] and UNHCR."],
        no: &["We serve schools, shops and UNICEF."],
        ..RULE
    },
    Rule {
        name: "clue-likes-of",
        pattern: concat!(
            "['companies' | 'clients' | 'customers' | 'brands' | 'organizations' | 'organisations' | 'partners' | 'agencies' | 'retailers' | 'firms' | 'banks' | 'charities' | 'donors' | 'sponsors' | 'institutions' | 'investors' | 'nonprofits' | 'suppliers' | 'manufacturers' | 'publishers' | 'universities' | 'groups' | 'ngos' | 'networks' | 'outlets' | 'airlines'] Comma? ['who' | 'which']? ['such' | 'like' | 'including' | 'include' | 'are' | 'namely' | 'from' | Colon] ['as' | 'the']{0,2} ",
            clue!()
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["for customers such as [Zentrix] and others", "its partners, including [Oxley Plexo], agreed"],
        no: &["for customers such as schools"],
        ..RULE
    },
    Rule {
        name: "clue-in-a-list",
        pattern: concat!(
            "['companies' | 'clients' | 'customers' | 'brands' | 'organizations' | 'organisations' | 'partners' | 'agencies' | 'retailers' | 'firms' | 'banks' | 'charities' | 'donors' | 'sponsors' | 'institutions' | 'investors' | 'nonprofits' | 'suppliers' | 'manufacturers' | 'universities' | 'supporters' | 'support' | 'members' | 'funders' | 'thanks' | 'thank' | 'groups' | 'outlets' | 'recipients' | 'grantees' | 'beneficiaries' | 'awardees'] Comma? ['who' | 'which']? ['such' | 'like' | 'including' | 'include' | 'are' | 'of' | 'from' | 'to' | 'as' | Colon]{0,2} (",
            list_member!(),
            " [Noun & Lower]{0,2}) Comma ",
            list_member!(),
            " (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? (Comma ",
            list_member!(),
            ")? (Comma? ['and' | Amp] ",
            list_member!(),
            ")?"
        ),
        certainty: Weak,
        priority: 3,
        yes: &["for customers such as [Zentrix], [Oxley Plexo] and [Wirihana]", "with the support of [Zentrix] pumps, UNICEF and [Wirihana]"],
        no: &["for customers such as schools, shops and bars"],
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
        name: "clue-grew",
        pattern: concat!(
            clue!(),
            " ['has' | 'have' | 'had'] 'also'? ['financed' | 'generated' | 'raised' | 'opened' | 'expanded' | 'delivered' | 'deployed' | 'shipped' | 'secured' | 'donated' | 'distributed' | 'trained' | 'funded' | 'grown' | 'appointed' | 'signed' | 'opened' | 'issued' | 'entered' | 'agreed' | 'completed' | 'helped' | 'supported']"
        ),
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["Since 2009 [Zentrix] has financed much.", "There [Oxley Plexo] has raised funds."],
        no: &["The firm has financed much."],
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
    Rule {
        name: "clue-beside-body",
        pattern: concat!("ORG [Comma | 'and' | 'or' | Amp] 'the'? ", clue!(), " [Comma | FullStop | 'and' | 'or' | Lower]"),
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["We thank UNICEF and [Zentrix].", "We met UNESCO, the [Oxley Plexo] and others."],
        no: &["We thank UNICEF and friends."],
        ..RULE
    },
    Rule {
        name: "clue-before-body",
        pattern: concat!(clue!(), " [Comma | 'and' | 'or'] 'the'? ORG"),
        certainty: Weak,
        priority: 2,
        // `With Zentrix, UNICEF launches`: the clause begins there; `Zentrix and the UNICEF debut`: something of it.
        check: |v, m| {
            let comma = v.slot(m, "clue").is_some_and(|(_, b)| v.shape(b) == Shape::Comma);
            let noun = v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun) && !v.has(m.end, Label::Verb);
            whole(v, m) && !noun && !(comma && v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Verb))
        },
        yes: &["We thank [Zentrix] and UNICEF.", "We met [Oxley Plexo], UNESCO and others."],
        no: &["We thank friends and UNICEF.", "With Zentrix, UNICEF launches much.", "Both Zentrix and the UNICEF stadium grew."],
        ..RULE
    },
    Rule {
        name: "clue-in-place",
        pattern: concat!(
            "['in' | 'near' | 'into' | 'across' | 'around' | 'throughout' | 'using' | 'through' | 'called' | 'named' | 'titled' | 'against' | 'during' | 'per' | 'on'] 'the'? ",
            clue!()
        ),
        certainty: Weak,
        priority: -2,
        check: whole,
        yes: &["It is in [Zentrix] again.", "Lost using the [Oxley Plexo] then"],
        no: &["It is in the firm."],
        ..RULE
    },
    Rule {
        name: "clue-one-of-many",
        pattern: concat!(
            "['a' | 'an' | 'each' | 'every' | 'any' | 'this' | 'these' | 'all' | 'many' | 'most' | 'some' | 'of' | Num | NumberWord | Adjective & Lower] ",
            clue!(),
            " [Comma | FullStop | 'and' | 'or' | Function & Lower | Verb & Lower & !Noun | Close]"
        ),
        certainty: Weak,
        priority: -2,
        // `the work of ZNTX` says nothing of letters.
        check: |v, m| whole(v, m) && !(v.lower(m.start) == b"of" && v.slot(m, "clue").is_some_and(|(a, b)| b == a + 1 && v.shape(a) == Shape::Caps)),
        yes: &["It is a [Zentrix] for all.", "Each [Oxley Plexo], too, and others."],
        no: &["It is a firm."],
        ..RULE
    },
    Rule {
        name: "clue-thing-of-its-kind",
        pattern: concat!(
            "'the'? ",
            clue!(),
            " [Noun & Lower | Adjective & Lower]{0,1} ['telescope' | 'telescopes' | 'rover' | 'lander' | 'orbiter' | 'gene' | 'genes' | 'protein' | 'proteins' | 'enzyme' | 'receptor' | 'receptors' | 'mutation' | 'mutations' | 'syndrome' | 'disease' | 'virus' | 'variant' | 'strain' | 'cultivar' | 'helpline' | 'hotline' | 'dataset' | 'algorithm' | 'conference' | 'festival' | 'summit' | 'exhibition']"
        ),
        certainty: Weak,
        priority: -8,
        check: begins,
        yes: &["The [Zentrix] radio telescope saw it.", "The [Oxley Plexo] conference began."],
        no: &["The telescope saw it."],
        ..RULE
    },
    Rule {
        name: "clue-product",
        pattern: concat!(
            clue!(),
            " (Mark | Num | NumWord | CapNum | Hyphen | [Noun & Lower]{0,2} ['platform' | 'platforms' | 'app' | 'apps' | 'software' | 'solution' | 'solutions' | 'system' | 'systems' | 'device' | 'devices' | 'technology' | 'technologies' | 'product' | 'products' | 'vaccine' | 'drug' | 'program' | 'programme' | 'suite' | 'tool' | 'tools' | 'game' | 'model' | 'models' | 'series' | 'study' | 'trial' | 'project' | 'projects' | 'site' | 'scheme' | 'content' | 'standard' | 'language' | 'communities' | 'people' | 'community' | 'visa' | 'students' | 'infections' | 'infection' | 'patients' | 'test' | 'tests' | 'testing' | 'treatment' | 'services' | 'industry' | 'sector' | 'market' | 'levels' | 'method'])"
        ),
        certainty: Weak,
        priority: -2,
        check: begins,
        yes: &["The [Zentrix] pump platform sank.", "The [Oxley Plexo] 20 sank."],
        no: &["The platform sank."],
        ..RULE
    },
];
