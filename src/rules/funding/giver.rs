//! Who gives as such: gifts in kind, sponsors by name, bodies whose work it is to give.

use super::super::{RULE, Rule};
use super::check::{gift, given, no_law, verb};
use super::party::paid_by_name;
use crate::record::Certainty;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "donates-in-kind",
        pattern: concat!(
            "((?<funder> [ORG | PER | LOC]) | (?<anaphor> 'it' | 'we' | ",
            body!(),
            ")) ",
            aside!(),
            " ",
            aux!(),
            " ['donated' | 'donates' | 'donate' | 'donating' | 'gifted' | 'bequeathed'] (?<gift> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'by' | 'to' | 'for' | 'from' | 'and' | 'on']{1,8}) (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward'])?"
        ),
        check: gift,
        yes: &["[UNICEF] has donated [ten used buses] [to] schools.", "[Ban Ki-moon] donated [a large library of maps]."],
        no: &["UNICEF was donated ten buses", "Ten buses donated by UNICEF ran."],
        ..RULE
    },
    Rule {
        name: "hands-over-things",
        pattern: concat!(
            "((?<funder> [ORG | LOC]) | (?<anaphor> 'it' | 'we' | ",
            body!(),
            ")) ",
            aside!(),
            " ",
            aux!(),
            " (['provided' | 'provides' | 'provide' | 'supplied' | 'supplies' | 'delivered' | 'delivers' | 'contributed' | 'contributes' | 'distributed' | 'gave' | 'given' | 'procured'] | ['handed' | 'hands'] 'over') (?<gift> ['a' | 'an' | 'the' | 'some' | 'more' | 'over' | 'over' | 'than']{0,2} ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'by' | 'to' | 'from' | 'on' | 'with']{0,5} ",
            handed!(),
            " ('and' [Noun & !Function]{1,2})?) (?<after> 'to') 'the'? (?<recipient> [ORG | LOC | PER])"
        ),
        check: gift,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] handed over [ten vehicles] [to] the [Ministry of Health].", "The [World Bank] has provided [technical equipment] [to] [UNESCO]."],
        no: &["UNICEF provided care to the Ministry of Health.", "UNICEF provided equipment for sale."],
        ..RULE
    },
    Rule {
        name: "is-sponsor-of",
        pattern: "((?<funder> [ORG | LOC]) | (?<anaphor> 'it')) (Open ![Close | Para]{1,6} Close)? ['is' | 'was' | 'are' | 'were' | 'as' | 'has' | 'have' | 'been' | 'be' | 'also' | 'again' | 'once' | 'still' | 'now' | 'proudly' | 'named' | 'remains' | 'remain' | 'will' | 'became' | 'becomes' | 'become' | 'continues' | Comma]{1,5} ['a' | 'an' | 'the' | 'our' | 'its']? ([(Noun | Adjective | Lower) & !Function]{1,3} 'and')? [(Noun | Adjective | Lower) & !Function]{0,3} (['sponsor' | 'sponsors' | 'funder' | 'donor' | 'benefactor'] | ['largest' | 'biggest' | 'top' | 'financial'] ['contributor' | 'supporter' | 'backer']) (?<after> 'in' 'support' 'of' | ['of' | 'for' | 'to'])",
        check: no_law,
        yes: &[
            "[UNICEF] is a key sponsor [of] the course.",
            "with [UNESCO] as the presenting sponsor [of] the fair",
            "a tie with [UNICEF] (UNICEF) as chief backer and main sponsor [of] the fair",
            "[It] is a sponsor [of] the fair.",
        ],
        no: &["UNICEF is the sponsor of the bill.", "UNICEF met a sponsor of the fair."],
        ..RULE
    },
    Rule {
        name: "is-sponsor",
        pattern: concat!(
            "(?<funder> [ORG | LOC]) (Open ![Close | Para]{1,6} Close)? ['is' | 'was' | 'are' | 'were' | 'as' | 'has' | 'have' | 'been' | 'be' | 'also' | 'again' | 'once' | 'still' | 'now' | 'proudly' | 'named' | 'returns' | 'returned' | 'joins' | 'joined' | 'remains' | 'will' | 'became' | 'becomes' | 'become' | Comma]{1,5} (['a' | 'an' | 'the' | 'our' | 'its' | 'this'] | (DATE | ['this' | 'next'] [Noun & !Function]) Poss)? ",
            "['title' | 'presenting' | 'main' | 'lead' | 'leading' | 'major' | 'official' | 'gold' | 'silver' | 'bronze' | 'platinum' | 'diamond' | 'headline' | 'principal' | 'corporate' | 'founding' | 'premier' | 'naming' | 'key' | 'primary' | 'exclusive' | 'generous' | 'longtime' | 'proud' | 'top' | 'associate' | 'kit' | 'shirt' | 'match' | 'ball' | 'jersey' | 'event' | 'season' | 'year' | Poss]{1,3} ['sponsor' | 'sponsors' | 'funder' | 'benefactor' | 'patron'] [FullStop | Comma | Semi | Para | 'and' | 'again' | DATE]"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] are this season's match ball sponsors.", "[UNICEF] is again a bronze sponsor.", "With [UNESCO] as title sponsor, the race will grow."],
        no: &["UNICEF is the lead sponsor, on the bill, of the law.", "UNICEF met a sponsor."],
        ..RULE
    },
    Rule {
        name: "named-sponsors-of",
        pattern: concat!(
            payers!(),
            " ['has' | 'have' | 'been' | 'was' | 'were' | 'are' | 'is']{0,2} ['named' | 'announced' | 'confirmed' | 'unveiled' | 'revealed'] ('as' | 'the' | 'a')? [Noun | Adjective]{0,3} ['sponsor' | 'sponsors'] (?<after> ['of' | 'for'])"
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] and [UNESCO] named title sponsors [of] the fair.", "[UNICEF] has been confirmed as lead sponsor [for] the race."],
        no: &["UNICEF named a baker host of the fair.", "UNICEF was named as sponsor of the bill."],
        ..RULE
    },
    Rule {
        name: "donates-to",
        pattern: concat!(payer!(), " ", aside!(), " ", aux!(), " ['donated' | 'donates' | 'donate' | 'donating'] (?<after> 'to') ![FullStop | Para | 'be']"),
        check: given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] donates [to] two clinics.", "The [World Bank] has also donated [to] the choir."],
        no: &["Ten vans were donated to UNICEF.", "Parents donated to it."],
        ..RULE
    },
    Rule {
        name: "sponsors-are",
        pattern: concat!(
            "(['sponsor' | 'funder' | 'donor'] Colon | ['sponsor' | 'funder' | 'donor' | 'patron' | 'benefactor' | 'backer' | 'underwriter'] (?<after> ['of' | 'for' | 'to']) ![FullStop | Para | Comma | PER]{1,6} (DATE | 'today')? ['is' | 'was' | 'remains' | 'are'] ('once' 'again' | 'again')? | ['sponsors' | 'funders' | 'donors' | 'benefactors' | 'patrons'] ('and' ['supporters' | 'partners'])? ((?<after> 'in' 'support' 'of' | ['of' | 'for' | 'to']) ![FullStop | Para | Comma | PER]{1,6})? (DATE | 'today')? (Comma 'without' ['whom' | 'which'] (?<thing> ['this' | 'the' | 'our'] [(Noun | Adjective | Capital | OTHER) & !Function]{1,4}) ['would' | 'could' | 'can'] ['not' | 'have' | 'never']{1,2} ![FullStop | Para | Colon]{1,3})? Comma? ['include' | 'includes' | 'included' | 'including' | 'are' | 'were' | Colon] Colon?) [Break | Para]{0,2} [Bullet | Hyphen | Dash | Mark]? ",
            payers!()
        ),
        check: paid_by_name,
        yes: &[
            "The principal sponsor [of] the fair is [UNICEF].",
            "Sponsors [of] the fair include [UNICEF] and [UNESCO].",
            "Its donors are the [World Bank] and [UNESCO].",
            "It runs until May. Season sponsor: the [World Bank].",
        ],
        no: &["Its sponsors are parents.", "The donors met UNICEF."],
        ..RULE
    },
    Rule {
        name: "works-by-giving",
        pattern: "(?<funder> ORG) ![Para | FullStop | ORG | PER | Comma | Semi | QuoteOpen | Quote | 'to' | 'for']{1,4} ['in' | 'on' | 'by' | 'through' | 'to'] ['providing' | 'offering' | 'awarding' | 'giving' | 'making'] ([Lower & !Function]{1,3} Comma?){0,3} ['and' | 'or']? [(Noun | Adjective) & !Function]{0,2} ['grants' | 'scholarships' | 'funding' | 'bursaries' | 'fellowships' | 'donations'] (?<after> 'in' 'support' 'of' | ['to' | 'for'])",
        check: given,
        yes: &[
            "[UNICEF] specializes in providing coaching, books, and scholarships [to] empower students",
            "The [World Bank] began by awarding small grants [to] farmers",
        ],
        no: &["UNICEF specializes in providing care", "UNICEF met donors in giving week"],
        ..RULE
    },
    Rule {
        name: "is-dedicated-to-funding",
        pattern: "(?<funder> ORG) ['is' | 'are' | 'was'] ![Para | FullStop | ORG | PER | Comma | Semi | QuoteOpen | Quote]{0,11} ['dedicated' | 'devoted' | 'committed' | 'focused' | 'works' | 'founded' | 'established' | 'created'] ['to' | 'on' | 'for'] (?<after> ['funding' | 'financing' | 'sponsoring' | 'fund' | 'finance' | 'sponsor'] | ['investing' | 'invest'] 'in')",
        check: verb,
        yes: &["[UNICEF] is a small charity dedicated to [funding] camps in Kenya.", "[UNESCO] was established to [fund] books."],
        no: &["UNICEF is committed to quality.", "UNICEF was established by law to help."],
        ..RULE
    },
    Rule {
        name: "sends-funds",
        pattern: concat!(
            payer!(),
            " ",
            aside!(),
            " ['has' | 'have' | 'is' | 'are' | 'will' | 'also' | Adverb]{0,3} ('for' 'the'? [Adjective]? DURATION)? 'been'? ['send' | 'sends' | 'sent' | 'sending' | 'donate' | 'donates' | 'donating' | 'donated' | 'give' | 'gives' | 'giving' | 'gave' | 'deliver' | 'delivers' | 'delivered' | 'channel' | 'channels' | 'provide' | 'provides' | 'provided' | 'providing'] [Adjective & !Function]{0,2} ['funds' | 'money' | 'cash' | 'funding'] ('directly' | 'and' [Noun])? (?<after> 'in' 'support' 'of' | ['to' | 'for'])"
        ),
        check: given,
        yes: &[
            "[UNICEF] has for the past five years been sending funds [to] clinics",
            "[UNESCO] sent money [to] schools",
            "[It] delivers funds directly [to] schools.",
        ],
        no: &["UNICEF sent staff to clinics", "Parents sent money to UNICEF"],
        ..RULE
    },
];
