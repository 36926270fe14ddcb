//! Other names: programmes, treaties, laws, events, days, awards, publications, so that they are not taken for organizations.

use super::check::{capital_before, no_role_behind};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

fn named(v: &View<'_, '_>, m: &Match) -> bool {
    no_role_behind(v, m) && !v.has(m.end, Label::OrgHead)
}

/// `Head of Economic Analysis for Acme`: the field of a post.
fn no_field(v: &View<'_, '_>, m: &Match) -> bool {
    let of = m.start.checked_sub(1).filter(|s| matches!(v.lower(*s), b"of" | b"for"));
    let head = of.and_then(|s| s.checked_sub(1)).is_some_and(|s| v.has(s, Label::RoleHead) || v.has(s, Label::RoleTitle));
    named(v, m) && !(head && v.shape(m.start).is_capital() && !v.has(m.start, Label::OtherHeadFirst))
}

/// `Director of Housing Stability Programs`, `SVP of Growth, Sales and Business Strategy`: words of a post.
fn posted(v: &View<'_, '_>, m: &Match) -> bool {
    let mut at = m.start;
    for _ in 0..7 {
        let Some(b) = at.checked_sub(1) else { return false };
        if v.has(b, Label::RoleHead) || v.has(b, Label::RoleTitle) {
            return at < m.start;
        }
        let word = v.shape(b).is_capital() || v.shape(b) == Shape::Comma || v.shape(b) == Shape::Amp || matches!(v.lower(b), b"of" | b"for" | b"and");
        if !word {
            return false;
        }
        at = b;
    }
    false
}

/// `a degree in War Studies`, `with First Class Honours`: what is learned.
fn learned(v: &View<'_, '_>, m: &Match) -> bool {
    let before = m.start.checked_sub(1).map_or(b"".as_slice(), |b| v.lower(b));
    match v.lower(m.end - 1) {
        b"studies" => matches!(before, b"in" | b"of" | b"for" | b"and"),
        b"honours" | b"honors" => v.lower(m.end - 2) == b"class",
        _ => false,
    }
}

/// A weak head (`Plan`, `Report`) wants a word before it that is more than an adjective of every day.
fn weak(v: &View<'_, '_>, m: &Match) -> bool {
    // `Marlow Kauri Law` is a firm.
    let ordinary = |s: u32| [Label::Noun, Label::Adjective, Label::Verb, Label::Demonym, Label::Country, Label::Subdivision].iter().any(|l| v.has(s, *l));
    let firm = v.lower(m.end - 1) == b"law" && m.end - m.start >= 3 && !(m.start..m.end - 1).any(ordinary);
    !firm && !learned(v, m) && !posted(v, m) && named(v, m) && m.end - m.start >= 2 && !(m.end - m.start == 2 && v.has(m.start, Label::RoleMod))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "listed-other",
        pattern: "(?<other> (Other & AnyCap) Num?)",
        priority: 3,
        // `her Social Security number`
        check: |v, m| {
            // `CMS`: letters of a treaty and of a body are rather the body's.
            let body = v.length(m.start) == 1 && v.shape(m.start) == Shape::Caps && v.has(m.start, Label::Org);
            // `Linux Foundation Opens Office`: a body called like what it is about.
            let house = |s: u32| {
                v.shape(s) == Shape::Cap && matches!(v.lower(s), b"foundation" | b"association" | b"federation" | b"consortium" | b"alliance" | b"society")
            };
            let called = house(m.end) || v.shape(m.end) == Shape::Cap && house(m.end + 1);
            !body && !called && !matches!(v.lower(m.end), b"number" | b"numbers" | b"co-founder" | b"cofounder")
        },
        yes: &["Under [Horizon Europe] it grew.", "The [Paris Agreement] holds."],
        no: &["The agreement holds.", "The Paris Agreement Foundation met."],
        ..RULE
    },
    Rule {
        // Words that are something else as well, where what they are used for shows: `written in Rust`, `Ruby developers`.
        name: "doubtful-thing-in-its-use",
        pattern: "(['written' | 'rewritten' | 'programmed' | 'implemented' | 'coded' | 'coding' | 'programming' | 'scripted' | 'compiled'] & Lower ['in' | 'with' | 'using' | 'to'] (?<other> [OtherX & Capital & Mid]) | (?<other> [OtherX & Capital & Mid & !PlaceName]) ['programming' | 'code' | 'codebase' | 'developers' | 'developer' | 'programmers' | 'users' | 'apps' | 'app' | 'compiler' | 'scripts' | 'runtime' | 'ecosystem' | 'library' | 'libraries' | 'package' | 'packages' | 'packaging' | 'plugin' | 'plugins' | 'interpreter' | 'devices' | 'smartphones' | 'phones' | 'tablets'] & Lower)",
        certainty: Certainty::Likely,
        priority: 3,
        yes: &["It is written in [Python], she said.", "Our [Rust] developers are glad.", "The [Android] app is free."],
        no: &["It was left in the rust.", "They saw a Python there."],
        ..RULE
    },
    Rule {
        name: "other-by-last-head",
        pattern: "(?<other> ([OrgFirst & !Org & Mid & !InTitle] OrgWord{0,2} ['against' | 'for' | 'to' | 'with' | 'from' | 'on' | 'beyond' | 'without' | 'over' | 'into' | 'through' & CapShape])? [OrgFirst & !Org] [OrgWord | Amp]{0,6} (['and' | 'of' | 'for'] OrgWord{1,3})? [OtherHead & AnyCap] Num?)",
        priority: 4,
        // `the firm's Global Head of Risk Strategy`: a post and its field.
        check: |v, m| named(v, m) && !posted(v, m) && !(m.start..m.end).any(|s| v.has(s, Label::RoleHead) && v.lower(s + 1) == b"of" && s + 1 < m.end),
        yes: &[
            "The [Clean Rivers Programme] is new.",
            "They came to the [Stand Against Litter Roadshow] in May.",
            "UNODC [Clean Seas Programme] is new.",
            "He won the [Orwell Award 2021] then.",
        ],
        no: &["The programme began.", "The Program Director left.", "He was Global Head of Risk Strategy until May."],
        ..RULE
    },
    Rule {
        name: "other-by-weak-last-head",
        pattern: "(?<other> [OrgFirst & !Org & !RoleMod] [OrgWord | Amp]{0,4} [OtherHeadX & Capital] Num?)",
        certainty: Certainty::Likely,
        priority: 2,
        check: weak,
        yes: &["The [Zentrix Challenge] began.", "The [Clean Rivers Plan 2030] began."],
        no: &["The plan began."],
        ..RULE
    },
    Rule {
        // `its Membership Programme`: heads of several words are names by themselves.
        name: "kind-of-thing-in-capitals",
        pattern: "['the' | 'its' | 'their' | 'our' | 'this'] & Lower [Org & CapShape & Mid & !Country & !Region]? (?<other> [OtherHead & CapShape & Mid])",
        certainty: Certainty::Likely,
        priority: 1,
        check: |v, m| {
            v.length(m.end - 1) >= 2
                && v.words(m.end - 1, m.end).split(' ').all(|w| w.starts_with(char::is_uppercase) || w == "of")
                && named(v, m)
                && !posted(v, m)
        },
        yes: &["It opened its [Fellowship Program] then.", "He broke the [Penal Code] again."],
        no: &["It opened its membership program then."],
        ..RULE
    },
    Rule {
        // Money that is only given out is no body: `under the Clean Rivers Fund`.
        name: "fund-that-is-run",
        pattern: "['under' | 'within'] & Lower ['the' | 'its' | 'their' | 'our'] & Lower (?<other> [OrgFirst & !Org & !OrgHeadSure] [OrgWord | Amp | 'and']{0,5} ['fund' | 'facility'] & Cap)",
        certainty: Certainty::Likely,
        priority: 8,
        check: named,
        yes: &["It is paid under the [Clean Rivers Fund] of the state.", "Aid came under its [Rural Growth and Tidal Fund] then."],
        no: &["It is paid by the Clean Rivers Fund.", "It fell under the fund."],
        ..RULE
    },
    Rule {
        name: "standard-and-number",
        pattern: "(?<other> ['iso' | 'iec' | 'ieee' | 'astm' | 'ansi' | 'din' | 'iatf' | 'nist' | 'etsi' | 'gost'] & Caps [Num | NumWord | CapNum | Initial])",
        priority: 8,
        yes: &["It is [ISO 9001] certified by them.", "The [IEEE 802.11] family grew."],
        no: &["The ISO met 9 times."],
        ..RULE
    },
    Rule {
        name: "operation-and-name",
        pattern: "(?<other> [['operation' | 'exercise'] & CapShape & !InTitle] [CapShape & Mid & !Function & !Org & !RoleHead & !RoleTitle & !OrgHeadAny & !OrgUnit & !Honorific & !TimeWord & !OtherHeadAny]{1,3})",
        certainty: Certainty::Likely,
        priority: 6,
        // `Operation Oak Harbour`: police, armies and customs name their works so.
        check: |v, m| !v.shape(m.end).is_capital() && v.shape(m.end) != Shape::Hyphen,
        yes: &["He was held under [Operation Oak Harbour] in May.", "[Operation Falcon] began then.", "They trained in [Exercise Silent Tide] there."],
        no: &["Operation Smile gave it.", "The operation of pumps", "Operation Manager Ann Holt came."],
        ..RULE
    },
    Rule {
        name: "other-by-first-head",
        pattern: "(?<other> ([OrgFirst & !Org & !OrgHeadSure] [OrgWord & !OrgHeadSure]{0,4})? [OtherHeadFirst & Capital & !'section' & !'article'] (['of' | 'for' | 'on' | 'against'] 'the'? [OrgWord | Org]{1,6} | 'to' 'the'? [OrgWord & !Org] [OrgWord | Org]{0,5}) ((Comma OrgWord{1,3}){0,3} Comma? ['and' | Amp] [OrgWord & !GivenSure] OrgWord{0,3})? (('of' | 'for' | 'against' | 'by') ['the' | 'a' | 'an']? [OrgWord & !Country]{1,5} ((Comma OrgWord){1,2})? ('and' OrgWord{1,3})? | 'in' 'the'? [OrgWord & !Country & !City & !BigCity]{1,5} ((Comma OrgWord){1,2})? ('and' OrgWord{1,3})?){0,2} (Comma ['especially'] OrgWord 'and' OrgWord)? Num?)",
        priority: 5,
        // `Senior Director of Trade and Tidal Policy for Zentrix`
        check: |v, m| no_field(v, m) && !(posted(v, m) && (m.start..m.end).any(|s| matches!(v.lower(s), b"policy" | b"strategy") && v.lower(s + 1) == b"for")),
        yes: &[
            "The [Convention against Transnational Fraud] holds.",
            "The [Global Programme against Trafficking in Persons] ended.",
            "A [Strategy for Clean Water and Air] came.",
        ],
        no: &[
            "The convention on water holds.",
            "The Head of Economic Analysis for Zentrix left.",
            "The Head of Strategy for Zentrix left.",
            "The Oil Crimes Section of the Tidal Office came.",
        ],
        ..RULE
    },
    Rule {
        // `Project OX`, `Operation Marlow`: the word in front says what it is, whatever the name is.
        name: "project-and-its-name",
        pattern: "(?<other> ['project' | 'operation'] & CapShape & !InTitle [Caps & !Org & !RoleHead | CapShape & !Common & !Org & !OrgHeadAny & !RoleHead & !RoleTitle & !RoleMod & !TimeWord & !Honorific & !CompanySuffix]{1,2})",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !capital_before(v, m.start) && !v.shape(m.end).is_capital(),
        yes: &["It is part of [Project OX] now.", "They joined [Operation Marqazun] in May."],
        no: &["The Project Manager left.", "Project Oxley Lending Ltd grew.", "Project work goes on."],
        ..RULE
    },
    Rule {
        name: "award-of-the-year",
        pattern: "(?<other> [Cap & !Org & !Caps & !TimeWord & !Function & (Noun | Adjective | Gerund | RoleHead)]{1,4} 'of' 'the' ['year' | 'month' | 'decade' | 'century'] & AnyCap ['award' | 'awards' | 'prize' | 'prizes' | 'title' | 'competition'] & AnyCap)",
        priority: 8,
        yes: &["It won the [Garden of the Year Award] again.", "The ZXW [Small Business of the Year Awards] began."],
        no: &["It won the award of the year.", "The Person of the Year left."],
        ..RULE
    },
    Rule {
        name: "other-with-lower-tail",
        pattern: "(?<other> [OrgFirst | Org]{0,3} [OtherHeadFirst & Capital] ['on' | 'against'] (Gerund & Lower)? [(Noun | Adjective) & Lower & !Function & !'behalf']{1,3} (['in' | 'of' | 'and'] [Noun & Lower & !Function]){0,2})",
        priority: 4,
        check: named,
        yes: &["The [UN Protocol against trafficking in persons] holds.", "A [Convention on tidal fisheries]."],
        no: &["The protocol against trafficking holds."],
        ..RULE
    },
    Rule {
        name: "day-of-something",
        pattern: "(?<other> ['world' | 'international' | 'national' | 'global'] & AnyCap [OrgWord]{0,3} ['day' | 'week' | 'month' | 'year'] & AnyCap (['of' | 'for' | 'against' | 'on' | 'to'] 'the'? OrgWord{1,5} ((['and' | 'of' | 'in'] OrgWord{1,3})){0,2})? Num?)",
        priority: 8,
        yes: &["On [World Ant Day Against Fraud] they met.", "The [International Week of Clean Seas] began.", "For [National Bees Day 2023] they met."],
        no: &["The day of rest."],
        ..RULE
    },
    Rule {
        name: "law-with-quoted-title",
        pattern: "(?<other> [OtherHead | OtherHeadFirst | OtherHeadX | 'law' | 'decree' | 'act'] & Capital ('of' 'the'? PlaceName)? [Quote | QuoteOpen] Any{1,12} [Quote | QuoteClose])",
        priority: 9,
        yes: &["The [Law of the Republic of Uzbekistan \"On combating fraud\"] passed.", "The [Decree “On clean water”] passed."],
        no: &["The law passed."],
        ..RULE
    },
    Rule {
        name: "quoted-title-and-head",
        pattern: "(?<other> [Quote | QuoteOpen] [(Num | Capital | Function | Noun) & !Stop] Any{0,6} [Quote | QuoteClose] [OtherHeadAny & AnyCap])",
        priority: 9,
        yes: &["The [“30 Days of Hope” Campaign] ended.", "A [\"Clean Seas\" Project] began."],
        no: &["The “end” came."],
        ..RULE
    },
    Rule {
        name: "ship",
        pattern: "(?<other> (['hmas' | 'hms' | 'ins' | 'uss' | 'hmnzs' | 'hmcs' | 'usns' | 'mv' | 'rms' | 'ss'] & Caps | ['m' | 'f' | 'r' | 's'] & Initial Slash ['v' | 't' | 'y' | 's'] & Initial) [Capital & !Function & !OrgHeadAny]{1,2})",
        priority: 9,
        yes: &["The frigate [HMAS Wendouree] sailed.", "Sailors of [USS OAK HILL] came.", "The crew of the [M/T Oyrotal] left."],
        no: &["The hms sailed.", "The M/T ratio grew."],
        ..RULE
    },
    Rule {
        name: "vessel-and-name",
        pattern: "['vessel' | 'ship' | 'frigate' | 'yacht' | 'tanker' | 'ferry' | 'trawler' | 'destroyer' | 'submarine' | 'icebreaker' | 'freighter'] & Lower Comma? (?<other> [Capital & !Function & !TimeWord & !Honorific & !Demonym & !RoleHead]{2,3})",
        certainty: Certainty::Likely,
        priority: 7,
        yes: &["The Customs vessel [Oxley Bay] sailed.", "A ferry, [Southern Marlow], sank."],
        no: &["The vessel sailed to Oxley Bay."],
        ..RULE
    },
    Rule {
        // `H.R. 2214`, `Executive Order 14999`
        name: "bill-or-order-and-number",
        pattern: "(?<other> [Dotted | (OtherHead | OtherHeadFirst | OtherHeadX) & Capital] Num)",
        priority: 8,
        check: |v, m| ["H.R.", "Executive Order", "Executive Orders"].contains(&v.words(m.start, m.end - 1)) && v.shape(m.end) != Shape::Percent,
        yes: &["The House takes up [H.R. 2214] then.", "It breaches [Executive Order 14999] of May."],
        no: &["The executive order 14 weeks ago", "The second amendment passed."],
        ..RULE
    },
    Rule {
        name: "vision-and-year",
        pattern: "(?<other> ([Country | Demonym] & Capital)? ['vision' | 'agenda' | 'horizon'] & CapShape & !InTitle [Num])",
        priority: 8,
        check: |v, m| {
            let year = v.lower(m.end - 1);
            year.len() == 4 && year.starts_with(b"20")
        },
        yes: &["Under its [Vision 2040] strategy it grew.", "It is in line with [Kenya Vision 2041] now."],
        no: &["The vision 20 years ago", "Vision 5 grew."],
        ..RULE
    },
    Rule {
        // `the Queen’s Award for Voluntary Service`, `the Founders’ Lecture`
        name: "prize-of-its-giver",
        pattern: "'the' (?<other> [CapShape & Mid & !InTitle & (Noun | RoleHead | RoleTitle | NobleWord | Surname) & !Org & !PlaceName]{1,2} Poss [CapShape & Mid & !Org & !OrgHeadSure]{0,3} ['award' | 'awards' | 'prize' | 'prizes' | 'medal' | 'cup' | 'lecture' | 'trophy' | 'scholarship' | 'fellowship' | 'challenge' | 'shield' | 'plate' | 'commendation'] & CapShape (['for' | 'of' | 'in'] [CapShape & Mid & !Function]{1,4} ('and' [CapShape & Mid & !Function]{1,2})?)?)",
        certainty: Certainty::Likely,
        priority: 7,
        check: named,
        yes: &["It won the [Queen's Award for Voluntary Service] again.", "The [President's Award for Rural Nursing] goes to her."],
        no: &["The queen's award was late.", "The King's speech was late."],
        ..RULE
    },
    Rule {
        // `IRS Form 1087`, `USDA Form 220`
        name: "form-and-its-number",
        pattern: "(?<other> [Org & [Caps | Dotted] | Caps & !Function & !Country & !InTitle] ['form' | 'schedule' | 'publication'] & CapShape [Num | NumWord | CapNum] (Hyphen [Initial | Caps | Num])?)",
        priority: 8,
        yes: &["Fill in [IRS Form 1087] and wait.", "Send [USDA Form 220-B] by post."],
        no: &["The IRS form 1087 times.", "The Form of 220 pages"],
        ..RULE
    },
    Rule {
        // `Nasdaq Listing Rule 5101(b)`, `SEC Regulation 14-K`
        name: "rule-and-its-number",
        pattern: "(?<other> [Org & Capital]? [CapShape & 'listing' & Mid]? ['rule' | 'regulation'] & CapShape & !InTitle [Num | NumWord] (Hyphen [Initial | Caps | Num])? (Open [Num | Initial | Lower | Caps] Close){0,3})",
        priority: 8,
        check: |v, m| !capital_before(v, m.start),
        yes: &["It fails [Nasdaq Listing Rule 5101(b)] now.", "It follows [SEC Regulation 14-K] there."],
        no: &["The rule 12 weeks ago.", "The listing rule 5 changed."],
        ..RULE
    },
    Rule {
        // `Piano Quartet No. 2`
        name: "musical-work-and-its-number",
        pattern: "(?<other> [CapShape & Mid & Noun]{0,2} ['symphony' | 'concerto' | 'sonata' | 'quartet' | 'quintet' | 'rhapsody' | 'partita' | 'nocturne' | 'mazurka' | 'impromptu'] & CapShape [('no' | StopX) & CapShape] Dot? [Num])",
        priority: 9,
        // A list has `No.` whole.
        check: |v, m| (m.start..m.end).any(|s| matches!(v.words(s, s + 1), "No" | "No.")),
        yes: &["They played his [Piano Quartet No. 2] there.", "The [Symphony No. 4] began."],
        no: &["They played no quartet.", "The Quartet played 2 hours."],
        ..RULE
    },
    Rule {
        name: "numbered-bill",
        pattern: "(?<other> ['senate' | 'house' | 'assembly']? ['bill' | 'resolution' | 'proposition' | 'measure' | OtherHeadFirst] & Capital Num)",
        priority: 8,
        // `the Finance Bill 2024`: a year of a longer name.
        check: |v, m| {
            let year = v.lower(m.end - 1).len() == 4 && v.lower(m.end - 1).starts_with(b"20") && capital_before(v, m.start);
            !year && ["Bill", "Resolution", "Proposition", "Measure"].iter().any(|w| v.words(m.start, m.end - 1).ends_with(w))
        },
        yes: &["They passed [Senate Bill 1899] then.", "A vote on [House Resolution 12] failed."],
        no: &["The bill 12 weeks ago."],
        ..RULE
    },
];
