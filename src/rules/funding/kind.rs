//! Support in kind and gladly: things handed over, sponsors by their rank, `we are proud to support`.

use super::super::{RULE, Rule, View};
use super::check::{given, gladly, no_law, thing_given};
use super::party::paid_by_name;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// Ranks of sponsors.
macro_rules! rank {
    () => {
        "['level' | 'tier' | 'newest' | 'new' | 'event' | 'biggest' | 'largest' | 'longstanding' | 'loyal' | 'core' | 'title' | 'presenting' | 'main' | 'lead' | 'leading' | 'major' | 'official' | 'gold' | 'silver' | 'bronze' | 'platinum' | 'diamond' | 'headline' | 'principal' | 'corporate' | 'founding' | 'premier' | 'event' | 'naming' | 'key' | 'primary' | 'exclusive' | 'local' | 'our' | 'its' | 'this' | 'generous' | 'longtime' | 'proud' | 'year' | 'principle' | 'top' | 'table' | 'media' | 'associate' | 'supporting' | 'season' | 'series' | 'stage' | 'venue' | 'community' | 'kit' | 'shirt' | 'team']"
    };
}

/// The line says that somebody pays: `Funded by:` is a listed phrase, `Contact:` too.
fn line(v: &View<'_, '_>, m: &Match) -> bool {
    let word = v.lower(m.start);
    // `The fair is sponsored by: UNICEF` is a sentence.
    let said = m.start.checked_sub(1).is_some_and(|s| v.is(s, Class::Be));
    !said && [b"fund".as_slice(), b"financ", b"sponsor", b"support", b"donor", b"benefactor"].iter().any(|w| word.starts_with(w)) && paid_by_name(v, m)
}

/// Who says to be glad: `We are proud to`, `UNICEF has been pleased to`.
macro_rules! proud {
    () => {
        concat!(
            "((?<funder> [ORG]) | (?<anaphor> 'we' | ",
            body!(),
            ")) ",
            aside!(),
            " ['is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'been' | 'also' | Poss | Adverb]{0,3} ",
            glad!(),
        )
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "hands-over",
        pattern: concat!(
            subject!(),
            " ['handed' | 'hands' | 'handing' | 'hand' | 'turned' | 'turns' | 'turning'] 'over' (?<gift> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'by' | 'to' | 'from']{1,10}) (?<after> 'in' 'support' 'of' | ['to' | 'for'])"
        ),
        check: thing_given,
        yes: &["[UNICEF] handed over [ten incubators] [to] the clinic.", "[UNESCO] has handed over [books and tents] [to] schools."],
        no: &["UNICEF handed over power to UNESCO.", "UNICEF handed over to UNESCO."],
        ..RULE
    },
    Rule {
        name: "equips",
        pattern: concat!(
            subject!(),
            " ['equipped' | 'equips' | 'equip' | 'equipping' | 'outfitted' | 'furnished' | 'furnish' | 'supplied' | 'supply' | 'supplies' | 'supplying' | 'provided' | 'provides' | 'provide' | 'providing' | 'presented' | 'presents' | 'present'] (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'by' | 'with']{1,8}) 'with' (?<gift> ![FullStop | Para | Comma | MONEY | QuoteOpen]{0,5} (",
            handed!(),
            " | ['scholarships' | 'bursaries' | 'stipends']))"
        ),
        check: thing_given,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] equipped [the clinic] with [solar panels].", "[Japan] has provided [families] with [food]."],
        no: &["UNICEF provided the clinic with data.", "UNICEF was provided with tents."],
        ..RULE
    },
    Rule {
        name: "given-in-kind-by",
        pattern: concat!(
            "(?<before> Comma? ",
            be!(),
            "{0,4} Adverb? ('handed' 'over' | ['fitted' | 'kitted' | 'decked'] 'out' | ['donated' | 'gifted' | 'equipped' | 'bankrolled' | 'furnished' | 'stocked'] | ['supplied' | 'provided' | 'offered' | 'delivered' | 'lent' | 'loaned' | 'printed' | 'flown' | 'built' | 'installed' | 'made' | 'given' | 'carried' | VerbPast & !Function] ('free' ('of' 'charge')? | 'at' 'no' ['cost' | 'charge'] | 'without' 'charge' | 'pro' 'bono'))) (DATE | 'today')? ((?<after> ['to' | 'for']) ![FullStop | Para | Comma | Semi | 'by' | MONEY]{1,8})? (DATE | 'today')? 'by' ",
            payers!(),
            " (?<after> 'in' 'support' 'of' | ['to' | 'for'])?"
        ),
        check: paid_by_name,
        yes: &[
            "Ten tents [were handed over] by [UNICEF] [to] the clinic.",
            "The beds [were donated] [to] two clinics by [UNESCO].",
            "The school [is equipped] by [UNICEF].",
            "Tents [were supplied free] by [UNICEF].",
        ],
        no: &["The suspect was handed over to police.", "The play was written by UNICEF."],
        ..RULE
    },
    Rule {
        name: "sponsor-by-name",
        pattern: concat!(
            "(?<before> ",
            be!(),
            "{1,4} ['presented' | 'sponsored' | 'supported' | 'backed' | 'hosted'] 'by')? ",
            rank!(),
            "{1,3} ['sponsor' | 'sponsors' | 'funder' | 'funders' | 'donor' | 'donors' | 'benefactor' | 'benefactors' | 'backer' | 'patron' | 'patrons'] [Comma | Colon | 'is' | 'are' | 'was' | 'were' | 'include' | 'includes']? ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &[
            "The principal patron is [UNICEF].",
            "The fair [is presented by] title sponsor [UNICEF].",
            "We thank our sponsors [UNICEF] and [UNESCO].",
            "with presenting sponsors [UNICEF] and the [World Bank]",
        ],
        no: &["the bill's lead sponsor Ban Ki-moon met UNICEF", "our sponsors met UNICEF"],
        ..RULE
    },
    Rule {
        name: "sponsor-is",
        pattern: concat!(
            "(?<before> Poss) [(Adjective | Noun | Gerund) & !Function]{0,2} ['sponsor' | 'sponsors' | 'funder' | 'funders' | 'donor' | 'benefactor' | 'patron' | 'patrons'] [Comma | 'is' | 'are' | 'was' | 'were' | Colon] ",
            payers!()
        ),
        check: no_law,
        certainty: Certainty::Likely,
        yes: &["The marathon['s] main sponsor is [UNICEF].", "the fair['s] sponsors are [UNICEF] and [UNESCO]"],
        no: &["The bill's sponsor is Ban Ki-moon.", "The fair's sponsor is a baker."],
        ..RULE
    },
    Rule {
        name: "sponsors-line",
        pattern: concat!(
            "(['sponsor' | 'sponsors' | 'funder' | 'funders' | 'donors' | 'supporters' | 'benefactors'] ((?<after> 'in' 'support' 'of' | ['of' | 'for' | 'to']) ![FullStop | Para | Comma | Colon | PER]{1,6})? | 'financial' ['support' | 'assistance' | 'disclosure'] | ['funding' | 'financing' | 'sponsorship'] ['source' | 'sources' | 'agency' | 'agencies' | 'body' | 'bodies' | 'organization' | 'organizations' | 'partner' | 'partners' | 'statement' | 'information']? | ['funded' | 'sponsored' | 'supported' | 'financed'] 'by' | [Stop | StopX]) [Colon | Slash] [Break | Para]{0,2} [Bullet | Hyphen | Dash | Mark]? ",
            payers!()
        ),
        check: line,
        priority: 1,
        yes: &["Sponsors: [UNICEF], [UNESCO]", "Funding source: [World Bank].", "Supported by: [UNICEF]"],
        no: &["Sponsors: parents", "Funding: This work was led by UNICEF."],
        ..RULE
    },
    Rule {
        name: "body-s-sponsorship-of",
        pattern: concat!(
            owner!(),
            " [(Adjective | Noun) & !Function]{0,2} ['sponsorship' | 'funding' | 'financing' | 'underwriting' | 'endowment'] (?<after> 'of') ![MONEY | Num | Currency]"
        ),
        check: no_law,
        yes: &["[UNICEF]'s sponsorship [of] the race runs on.", "the [World Bank]'s continued funding [of] schools"],
        no: &["UNICEF's view of the race", "UNICEF's sponsorship of the bill", "UNICEF's funding of $5"],
        ..RULE
    },
    Rule {
        name: "thanks-to-gift-of-body",
        pattern: "(?<before> Comma? ['thanks' | 'with' | 'through' | 'due']) 'to'? 'the'? (?<funder> [ORG | LOC | PER]) Poss [(Adjective | Noun) & !Function]{0,2} ['donation' | 'donations' | 'gift' | 'grant' | 'grants' | 'sponsorship' | 'generosity' | 'support' | 'funding' | 'contribution' | 'contributions' | 'assistance' | 'investment' | 'help' | 'backing']",
        check: no_law,
        yes: &["[Thanks] to [UNICEF]'s generous donation, the fair will tour Wales.", "The clinic opened [with] the [World Bank]'s support."],
        no: &["Thanks to UNICEF's director, it is open.", "They met with UNICEF's staff."],
        ..RULE
    },
    Rule {
        name: "proud-to-fund",
        pattern: concat!(proud!(), " (?<after> ['sponsor' | 'sponsoring' | 'fund' | 'funding' | 'sponsors' | 'financing' | 'finance'])"),
        check: gladly,
        certainty: Certainty::Likely,
        yes: &["[We] are proud to [fund] the clinic.", "[UNICEF] is pleased to [sponsor] the fair.", "[UNICEF] has been proud to [fund] camps."],
        no: &["We are proud to sponsor the bill.", "UNICEF is proud to open schools."],
        ..RULE
    },
    Rule {
        // Pride is of money where a surer statement tells of it.
        name: "proud-to-support",
        pattern: concat!(proud!(), " (?<after> ['support' | 'supporting' | 'back' | 'backing' | 'supports'])"),
        check: gladly,
        certainty: Certainty::Weak,
        yes: &["[We] are proud to [support] the clinic.", "[UNICEF] is pleased to [support] the fair.", "[UNICEF] has been proud to [back] camps."],
        no: &["We are proud to support the bill.", "UNICEF is proud to open schools."],
        ..RULE
    },
    Rule {
        // `We’re proud to sponsor the fair`
        name: "glad-to-fund",
        pattern: "(?<verb> ['proud' | 'pleased' | 'delighted' | 'honored' | 'honoured' | 'happy' | 'glad' | 'thrilled' | 'excited' | 'privileged']) 'to' ['be' | 'have' | 'continue']? 'able'? 'to'? (?<after> ['sponsor' | 'sponsoring' | 'fund' | 'funding' | 'finance'])",
        check: gladly,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["We’re [proud] to [fund] the clinic.", "UNICEF, too, is [thrilled] to be able to [fund] the fair."],
        no: &["We’re proud to sponsor the bill.", "We’re proud to open schools."],
        ..RULE
    },
    Rule {
        // `We’re proud to support the clinic with this award`
        name: "glad-to-support",
        pattern: "(?<verb> ['proud' | 'pleased' | 'delighted' | 'honored' | 'honoured' | 'happy' | 'glad' | 'thrilled' | 'excited' | 'privileged'] | ['appreciate' | 'appreciates' | 'welcome' | 'welcomes' | 'value'] ['the' | 'this'] ['opportunity' | 'chance']) 'to' ['be' | 'have' | 'continue']? 'able'? 'to'? (?<after> ['support' | 'supporting'])",
        check: gladly,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "We [appreciate the opportunity] to [support] the clinic.",
            "We’re [proud] to [support] the clinic.",
            "UNICEF, too, is [thrilled] to be able to [support] the fair.",
        ],
        no: &["We’re proud to support the bill.", "We’re proud to open schools."],
        ..RULE
    },
    Rule {
        name: "supports-financially",
        pattern: concat!(
            subject!(),
            " (['financially' | 'generously' | 'materially'] (?<after> ['supports' | 'supported' | 'support' | 'supporting']) | ['supports' | 'supported' | 'support' | 'supporting' | 'helps' | 'helped' | 'backs' | 'backed' | 'assists' | 'assisted'] (?<thing> ![FullStop | Para | Comma | Semi | MONEY | QuoteOpen | Quote | 'with' | 'by' | 'in']{1,8}) ('financially' | ['with' | 'through' | 'by'] ['a' | 'an' | 'its' | 'providing']? ",
            kind_of!(),
            " [",
            grants!(),
            "]))"
        ),
        check: given,
        priority: 1,
        yes: &["[UNICEF] supports [the choir] financially.", "[UNESCO] supports [two schools] with an annual grant.", "[It] generously [supports] schools."],
        no: &["UNICEF supports the choir.", "UNICEF supports schools with staff."],
        ..RULE
    },
];
