//! Names that only their paying tells: unknown capitalised words where a payer stands.

use super::super::check::{capital_before, capital_behind};
use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The words are a name: nothing capitalised runs on, and one of them is no ordinary word.
fn unknown(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "org").is_some_and(|(a, b)| unknown_at(v, a, b))
}

fn unknown_at(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let odd = (a..b).any(|s| v.labels(s) & common == 0);
    // `the Kestrel\nFoundation`: the name goes on in the next line.
    let wrapped = v.kind(b).is_none() && v.shape(b) == Shape::Break && v.shape(b + 1).is_capital();
    // `funding from the Japanese supplementary budget`: a nation's, and no name.
    let nation = b - a == 1 && v.has(a, Label::Demonym);
    (odd || b - a > 1) && !nation && !wrapped && !capital_before(v, a) && !capital_behind(v, b)
}

macro_rules! name {
    () => {
        "(?<org> [OrgFirst & !(PlaceName & !CityX) & !InTitle & !GivenSure] [(OrgWord | Amp) & !InTitle]{0,4})"
    };
}

/// The same as the subject of a verb that gives: an ordinary word may begin it where a sentence begins (`Sunrise Foods gave`).
macro_rules! subject {
    () => {
        "(?<org> ([OrgFirst & !(PlaceName & !CityX) & !InTitle & !GivenSure] [(OrgWord | Amp) & !InTitle]{0,4} | [CapShape & Start & (Noun | Adjective) & !Function & !Stop & !StopX & !InTitle & !Honorific & !RoleTitle & !RoleHead & !RoleMod & !GivenSure & !TimeWord & !Demonym] [(OrgWord | Amp) & Mid & !InTitle]{1,4}))"
    };
}

/// One of a list: a name found before, or an unknown one (`Zentrix`, `Plexo skis`, `Tokhta Plexo`).
macro_rules! member {
    () => {
        "Break? 'the'? ((?<org> ([OrgFirst & !(PlaceName & !CityX) & !InTitle & !(GivenSure & !Noun)] [(OrgWord | Amp) & !InTitle]{0,4} | [OrgFirst & !InTitle] [(OrgWord | Amp) & !InTitle]{1,4})) [(Noun | !Common) & Lower & !'and']? | OrgFirst{0,2} [ORG | PER | LOC | OTHER]) Break?"
    };
}

/// Two to eleven of them and a last one.
macro_rules! members {
    () => {
        concat!(
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            ")?)?)?)?)?)?)?)?)?)? Comma? ['and' | Amp] ",
            member!()
        )
    };
}

/// The line ends behind the last of them.
fn line_of_members(v: &View<'_, '_>, m: &Match) -> bool {
    let ends = |s: u32| matches!(v.shape(s), Shape::Para | Shape::Break | Shape::Stop);
    (ends(m.end) || ends(m.end - 1)) && members(v, m)
}

/// Every unknown member is a name: several words, or one that is no ordinary word.
fn members(v: &View<'_, '_>, m: &Match) -> bool {
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let named = |a: u32, b: u32| b - a > 1 || v.labels(a) & common == 0 || v.shape(a) == Shape::Caps || v.words(a, b).contains('-');
    m.slots.iter().all(|(_, a, b)| named(*a, *b)) && !capital_behind(v, m.end)
}

/// The other has both names: `Anna and Peter Holt`.
fn couple(v: &View<'_, '_>, m: &Match) -> bool {
    let last = m.end.saturating_sub(1);
    v.words(last, last + 1).contains(' ') && v.slot(m, "person").is_some_and(|(a, _)| !v.has(a, Label::City) && !v.has(a, Label::OrgHead))
}

/// The same, where both give: `Mark and Anna Holt gave $9,000`.
fn giving_couple(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "person").is_some_and(|(a, b)| v.words(b + 1, b + 2).contains(' ') && !v.has(a, Label::City) && !v.has(a, Label::OrgHead))
}

/// Nothing capitalised runs on.
fn whole_person(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "person").is_some_and(|(a, b)| !capital_before(v, a) && !capital_behind(v, b))
}

/// A name that gives: and no surname alone, no person's two names.
fn gives(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "org").is_some_and(|(a, b)| gives_at(v, a, b))
}

pub(super) fn gives_at(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    // `Della Insurance`: no surname.
    let trade = b > a && v.has(b - 1, Label::Noun) && !v.has(b - 1, Label::Surname) && !v.has(b - 1, Label::SurnameX) && !v.has(b - 1, Label::Given);
    let person = b - a == 1 && (v.has(a, Label::Surname) || v.has(a, Label::SurnameX) || v.has(a, Label::Given))
        || b - a == 2 && (v.has(a, Label::Given) || v.has(a, Label::GivenX)) && !trade;
    let stolen = a.checked_sub(2).is_some_and(|s| matches!(v.lower(s + 1), b"stolen" | b"withdrawn" | b"away" | b"up" | b"down") || v.lower(s) == b"stolen");
    // `$9,000 from the Town Fire Response Grant`: the money's own name.
    let scheme =
        v.shape(b).is_capital() && (b..b + 3).take_while(|s| v.shape(*s).is_capital()).any(|s| v.has(s, Label::OtherHead) || v.has(s, Label::OtherHeadX));
    !person && !stolen && !scheme && unknown_at(v, a, b)
}

/// A people pays as many and not as a body: `paid by New Plexans`; `met by Chief Officer Ann Holt` is no payment.
fn no_people(v: &View<'_, '_>, m: &Match) -> bool {
    let people = v.slot(m, "org").is_some_and(|(_, b)| {
        let last = v.words(b.saturating_sub(1), b);
        let post = v.has(b.saturating_sub(1), Label::RoleHead) && !v.has(b.saturating_sub(1), Label::OrgHead);
        last.len() > 5 && last.ends_with("ans") || v.has(b.saturating_sub(1), Label::Demonym) || post
    });
    // `funded by Oxley company Marsh Ltd`: where the payer is from.
    let origin =
        |b: u32| v.shape(b) == Shape::Lower && (v.shape(b + 1).is_capital() || v.shape(b + 1) == Shape::Comma) && Class::KindOnlyBodiesAre.holds(v.lower(b));
    !people && !v.slot(m, "org").is_some_and(|(_, b)| origin(b)) && unknown(v, m)
}

/// Pictures are somebody's courtesy, no gift.
fn no_picture(v: &View<'_, '_>, m: &Match) -> bool {
    let picture = |s: u32| {
        v.kind(s).is_none()
            && [
                b"photo".as_slice(),
                b"image",
                b"picture",
                b"pictured",
                b"video",
                b"footage",
                b"map",
                b"graphic",
                b"credit",
                b"illustration",
                b"render",
                b"file",
            ]
            .iter()
            .any(|w| v.lower(s).starts_with(w))
    };
    !(m.start.saturating_sub(8)..m.start).any(picture) && gives(v, m)
}

/// Gives so many things, and is no person: one word, or a last one that is an ordinary word or a body's (`Marsh Foods`).
fn gives_things(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let plain = |s: u32| v.has(s, Label::Noun) || v.has(s, Label::OrgHead) || v.has(s, Label::OrgHeadX) || v.shape(s) == Shape::Caps;
    let opens = v.has(a, Label::Noun) && !v.has(a, Label::Surname) && !v.has(a, Label::Given) && !v.has(a, Label::GivenX);
    (b - a == 1 || plain(b - 1) || opens) && gives(v, m)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "first-of-a-couple",
        pattern: "[!(CapShape | Given | Initial | ORG | PER | Poss | Caps)] (?<person> [GivenSure & CapShape & !Stop & !InTitle]) ['and' | Amp] PER",
        certainty: Certainty::Likely,
        check: couple,
        yes: &["the generosity of [Anna] and Ban Ki-moon", "Local bakers [Peter] and Ban Ki-moon met."],
        no: &["Dr. Peter Holt and Ban Ki-moon met.", "the work of bakers and Ban Ki-moon"],
        ..RULE
    },
    Rule {
        name: "first-of-a-giving-couple",
        pattern: "[!(CapShape | Given | Initial | ORG | PER | Poss | Caps) | Start & (Noun | RoleHead) & !Given & !GivenX] (?<person> [GivenAny & CapShape & !InTitle & !BigCity & !Country]) ['and' | Amp] PER ['have' | 'also' | 'each' | 'will' | 'has' | 'jointly']{0,2} ['gave' | 'give' | 'given' | 'donated' | 'donate' | 'pledged' | 'pledge' | 'contributed' | 'contribute' | 'left' | 'bequeathed' | 'endowed' | 'committed' | 'made' | 'established' | 'funded']",
        certainty: Certainty::Likely,
        check: giving_couple,
        yes: &[
            "Philanthropists [Peter] and Ban Ki-moon have endowed it.",
            "In May, [Peter] and Ban Ki-moon gave $9,000 to it.",
            "The school said that [Anna] & Ban Ki-moon have pledged $5 million.",
        ],
        no: &["In May Mark Marsh and Anna Holt gave $9,000.", "Leeds and Anna Holt gave up."],
        ..RULE
    },
    Rule {
        name: "giver-by-name",
        pattern: "['gift' | 'gifts' | 'donation' | 'donations' | 'bequest' | 'bequests' | 'legacy' | 'endowment'] ('of' MONEY)? 'from' ['the' | 'late' | 'his' | 'her' | 'their' | 'its' | 'an' | 'a']{0,2} ([(Noun | Adjective | RoleMod | RoleHead) & Lower & !Function]{1,5} 'and')? [(Noun | Adjective | RoleMod | RoleHead) & Lower & !Function]{0,4} (?<person> [GivenAny & CapShape & Mid & !Stop & !BigCity & !Country & !OrgHeadAny] (Initial Dot?)? [CapShape & Mid & !Stop & !OrgHeadAny & !OrgHeadPlural & !CompanySuffix & !Country & !Demonym & !TimeWord & !Function])",
        certainty: Certainty::Likely,
        priority: 2,
        check: whole_person,
        yes: &[
            "They got a donation from local baker [Milton Helmsman] again.",
            "It got a $9 million gift from hedge fund manager and philanthropist [Stanley Marksman] in May.",
        ],
        no: &["a gift from Anna Foods", "a donation from Peter Zentler Holdings", "a letter from Anna Plexman"],
        ..RULE
    },
    Rule {
        name: "payer-gives-sum",
        pattern: concat!(
            subject!(),
            " (Open ![Close | Para]{1,6} Close)? (Comma ['which' | 'who'])? ['has' | 'have' | 'had' | 'will' | 'is' | 'are' | 'also' | 'to' | 'today' | 'generously' | 'kindly' | DATE]{0,4} ['donate' | 'donates' | 'donated' | 'donating' | 'pledged' | 'pledges' | 'contribute' | 'contributes' | 'contributed' | 'contributing' | 'sponsored' | 'gave' | 'gives' | 'giving' | 'put' | 'chipped' | 'lent' | 'granted' | 'bequeathed' | 'matched' | 'committed' | 'provided' | 'provides' | 'providing' | 'awarded' | 'awards' | 'awarding' | 'invest' | 'commit' | 'pledge' | 'lend' | 'award' | 'provide' | 'invested' | 'investing' | 'invests' | 'lending' | 'lends' | 'allocated' | 'earmarked' | 'kicked' | 'came' | 'stepped' | 'covered' | 'covers' | 'promised' | 'added'] ['in' | 'up']? 'with'? ",
            about!(),
            " ",
            kind_of!(),
            " (",
            worth!(),
            ")? MONEY"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: gives,
        yes: &["[Zentrix Plexo], which put $40 million into the firm, met.", "[Zentrix] (ZTX) is donating $9,000 to schools."],
        no: &["Parents donated $9,000.", "Zentrix lost $9,000.", "She said Plexo Holt was paid $9,000."],
        ..RULE
    },
    Rule {
        name: "payer-donates-things",
        pattern: concat!(
            subject!(),
            " (Open ![Close | Para]{1,6} Close)? (Comma ['which' | 'who'])? ['has' | 'have' | 'had' | 'also' | 'is' | 'are' | 'will' | 'today' | 'generously' | 'kindly' | DATE]{0,3} (['match' | 'matches' | 'matched' | 'matching' | 'double' | 'doubles' | 'doubled' | 'doubling'] ['every' | 'each' | 'all' | 'any' | 'your' | 'the' | 'their' | 'these' | 'those'] [(Noun | Adjective) & Lower & !Function]{0,2} ['donation' | 'donations' | 'gift' | 'gifts' | 'dollar' | 'pound' | 'euro' | 'contribution' | 'contributions' | 'pledges'] | ['donated' | 'donates' | 'donating' | 'sponsored' | 'sponsors' | 'sponsoring' | 'underwrites' | 'underwrote'] ['a' | 'an' | 'the' | 'its' | 'our' | 'all' | 'two' | 'three' | Num | NumWord | NumberWord] | ['covers' | 'covered' | 'covering' | 'meets' | 'met' | 'bears' | 'bore' | 'paid' | 'pays'] ['the' | 'all' | 'half' | 'of' | 'part']{1,3} [(Noun | Adjective) & !Function]{0,2} Poss? ['cost' | 'costs' | 'bill' | 'bills' | 'fees' | 'expenses' | 'salaries' | 'wages' | 'rent' | 'tuition'] ['of' | 'for' | 'at' | 'in' | FullStop] | (['picked' | 'picks' | 'picking'] 'up' | ['footed' | 'foots' | 'footing']) ['the' | 'all'] [(Noun | Adjective) & !Function]{0,2} ['cost' | 'costs' | 'bill' | 'bills' | 'tab'] | ['supplied' | 'supply' | 'supplying' | 'provided' | 'gave'] ['the' | 'all']? [(Noun | Adjective) & Lower & !Function]{0,2} ",
            goods!(),
            " [FullStop | Comma | 'for' | 'and' | 'at'])"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: gives,
        yes: &["[Zentrix Plexo] donated a van.", "[Zentrix] has sponsored the fair.", "[Zentrix Plexo] will match every donation to the clinic."],
        no: &["Parents donated a van.", "Zentrix sold a van."],
        ..RULE
    },
    Rule {
        name: "payer-behind-sum",
        pattern: concat!("MONEY ('in' [(Noun | Adjective) & !Function]{1,3})? 'from' 'the'? ", name!()),
        certainty: Certainty::Likely,
        priority: 2,
        check: gives,
        yes: &["The club got $12,000 from [Zentrix Plexo] in May.", "with seed funding of $9,000 from [Zentrix]."],
        no: &["It rose to $12,000 from May.", "It took $12,000 from the Oxley Plexo Response Grant.", "He stole $12,000 and fled from Zentrix."],
        ..RULE
    },
    Rule {
        name: "payer-behind-by",
        pattern: concat!(
            "(['funded' | 'sponsored' | 'financed' | 'cofunded' | 'underwritten' | 'borne' | 'refinanced' | 'subsidised' | 'subsidized' | 'donated' | 'gifted' | 'bankrolled' | 'lent' | 'loaned' | 'shouldered' | 'endowed' | 'cofinanced' | 'footed'] | 'paid' 'for' | 'made' 'possible' | ['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'being'] ['paid' | 'met' | 'covered'] | ['supplied' | 'provided' | 'offered' | 'built' | 'printed'] 'free' ('of' 'charge')? | ",
            goods!(),
            " ['is' | 'are' | 'was' | 'were' | 'will' | 'be' | 'been' | 'being']{0,3} ['provided' | 'supplied' | 'given' | 'offered'] | ",
            "['donated' | 'gifted' | 'presented' | 'handed'] 'over'? 'to' ![FullStop | Para | Comma | Semi | MONEY | PER | 'by' | 'from']{1,8} | ",
            "['given' | 'awarded' | 'granted' | 'handed' | 'presented' | 'offered' | 'promised' | 'loaned' | 'gifted'] 'with'? ",
            about!(),
            " ",
            kind_of!(),
            " MONEY [(Noun | Adjective) & !Function]{0,3}) [Adverb & !Noun]? ('in' 'part')? 'by' 'the'? ",
            name!()
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: no_people,
        yes: &[
            "a course funded by [Zentrix Plexo] in May",
            "It was sponsored by the [Zentrix] group.",
            "Ten vans were donated to the school by [Zentrix Plexo].",
            "The choir was given a $9,000 grant by [Zentrix Plexo] for its tour.",
        ],
        no: &["It is funded by taxes.", "a course led by Zentrix Plexo", "They were met by Chief Zentrix Officer there."],
        ..RULE
    },
    Rule {
        name: "payer-behind-grant-from",
        pattern: concat!(
            "['grant' | 'grants' | 'donation' | 'donations' | 'funding' | 'sponsorship' | 'scholarship' | 'support' | 'bursary' | 'fellowship' | 'gift' | 'bequest' | 'cheque' | 'loan' | 'contribution' | 'loans' | 'gifts' | 'bequests' | 'scholarships' | 'bursaries' | 'fellowships' | 'contributions' | 'sponsorships' | 'investment' | 'financing' | 'backing' | 'participation' | 'subsidy' | 'subsidies'] (('of' | 'worth' | 'totalling')? MONEY | 'of' ![FullStop | Para | Comma | Semi | MONEY | PER | ORG | Speech | 'from' | 'by' | 'to']{1,7})? ['from' | 'by'] 'the'? ",
            name!()
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: unknown,
        yes: &["with a grant from [Zentrix Plexo] again", "a donation from [Zentrix].", "a donation of two tons of rice from [Zentrix Plexo] in May"],
        no: &["a letter from Zentrix Plexo", "support from parents"],
        ..RULE
    },
    Rule {
        name: "payer-by-courtesy",
        pattern: concat!("'courtesy' 'of' 'the'? (ORG ['and' | Amp] 'the'?)? ", name!()),
        certainty: Certainty::Likely,
        priority: 3,
        check: no_picture,
        yes: &["Ten pupils will fly to Leeds, courtesy of [Zentrix].", "The balls come courtesy of the [Zentrix Plexo] group."],
        no: &["Photo courtesy of Zentrix.", "a courtesy call of Zentrix"],
        ..RULE
    },
    Rule {
        name: "payer-gives-many",
        pattern: concat!(
            subject!(),
            " (Open ![Close | Para]{1,6} Close)? (Comma ['which' | 'who'])? ['has' | 'have' | 'had' | 'also' | 'is' | 'will' | 'today' | 'generously' | 'kindly' | DATE]{0,3} (['gave' | 'gives' | 'given' | 'giving' | 'contributed' | 'contributes' | 'supplied' | 'lent' | 'provided' | 'donate' | 'sent' | 'shipped' | 'offered' | 'offers' | 'delivered' | 'served'] (['free' | 'about' | 'more' | 'over' | 'some' | 'nearly' | 'than' | 'another']{1,2} [Noun | Num | NumWord | NumberWord | Adjective] | [Num | NumWord | NumberWord] [(Noun | Adjective | Lower & !Common) & !Function]) | ['carried' | 'hauled' | 'flew' | 'shipped' | 'delivered' | 'printed' | 'moved' | 'transported' | 'provided' | 'supplied' | 'installed' | 'repaired' | 'painted' | 'stored'] ![FullStop | Para | Comma | Semi | 'by']{1,9} ('free' 'of' 'charge' | 'for' 'free' | 'at' 'no' ['cost' | 'charge'] | 'pro' 'bono'))"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: gives_things,
        yes: &[
            "[Harvest Plexo] contributed 4 tonnes of rice.",
            "[Zentrix] has provided free meals to schools.",
            "The [Plexo Colony] carried ten loads free of charge.",
        ],
        no: &["Parents gave ten books.", "Zentrix provided data to schools.", "Anna Plexo gave ten books."],
        ..RULE
    },
    Rule {
        name: "payer-beside-payer",
        pattern: concat!(
            "['funded' | 'sponsored' | 'supported' | 'from' | 'of'] ['by' | 'from' | 'the' | Comma]{0,2} (ORG Comma 'the'?){1,4} ",
            name!(),
            " Comma? ['and' | Amp]"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: unknown,
        yes: &["was funded by UNICEF, [Zentrix Plexo] and others", "donations from UNESCO, UNICEF, [Zentrix], and parents"],
        no: &["was led by UNICEF, Zentrix Plexo and others", "funded by UNICEF, taxes and fees"],
        ..RULE
    },
    Rule {
        name: "sponsors-in-a-line",
        pattern: concat!(
            "['sponsors' | 'funders' | 'donors' | 'patrons' | 'benefactors'] Colon Break? ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            " (Comma ",
            member!(),
            ")?)?)?)?)?"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: line_of_members,
        yes: &["Its sponsors: [Zentrix Plexo], [Tokhta Plexo].", "Donors: [Zentrix], UNICEF, [Tokhta Plexo]."],
        no: &["Sponsors: parents, teachers.", "Players: Zentrix, Tokhta Plexo."],
        ..RULE
    },
    Rule {
        name: "payers-in-a-list",
        pattern: concat!(
            "(['support' | 'grants' | 'funding' | 'donations' | 'sponsorship' | 'sponsors' | 'donors' | 'assistance' | 'funders' | 'supporters' | 'contributions' | 'generosity' | 'patrons' | 'benefactors' | 'backers' | 'investors' | 'lenders' | 'participation' | 'loans' | 'investment' | 'backing' | 'gifts'] (['of' | 'from' | 'by'] | Comma? ['who' | 'which']? ['include' | 'includes' | 'including' | 'are' | 'were']) | ['sponsors' | 'patrons' | 'benefactors' | 'funders' | 'donors'] (['and' | Amp] ['exhibitors' | 'partners' | 'supporters' | 'donors' | 'sponsors' | 'patrons'])? Colon? | ['funded' | 'sponsored' | 'financed' | 'supported'] 'by') ",
            members!()
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: members,
        yes: &[
            "with the support of [Zentrix], [Tokhta Plexo] and [Wirihana]",
            "our donors, who include UNICEF, [Zentrix], and the [Tokhta Plexo]",
            "Thanks go to Gold Sponsors [Zentrix], UNICEF, and [Tokhta Plexo].",
        ],
        no: &["with the support of Zentrix", "the support of parents, teachers and pupils"],
        ..RULE
    },
];
