//! Clues by the people of a body, who work there, lead it or come from it: `Zentrix’s staff`, `a career at Zentrix`.

use super::super::workplace::LEADS;
use super::super::{RULE, Rule};
use super::{begins, clue, whole};
use crate::gazetteer::label::Label;
use crate::record::Certainty::Weak;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
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
        // Capitals inside a word are a company's or a product's: who gives, employs and is founded is a company.
        name: "clue-by-odd-letters",
        pattern: "['by' | 'at' | 'founded' | 'co-founded' | 'cofounded' | 'joined' | 'acquired' | 'joining'] (?<clue> [Capital & !InTitle & !Caps & !Common & !Function & !Stop & !Org & !Given & !Surname & !PlaceName & !Demonym]) [Comma | FullStop | Semi | Para | Close | 'on' | 'in' | 'as' | 'and' | 'for' | 'to' | 'since' | 'where' | 'which' | 'with']",
        certainty: Weak,
        priority: 2,
        check: |v, m| {
            let odd = |s: u32| {
                let word = v.words(s, s + 1);
                word.len() >= 5 && !word.contains(['-', '.']) && word.chars().skip(1).any(char::is_uppercase) && word.chars().any(char::is_lowercase)
            };
            v.slot(m, "clue").is_some_and(|(a, _)| odd(a)) && whole(v, m)
        },
        yes: &["The prize was given by [SailBoomi] on Monday.", "She founded [TidePool], which sells pumps."],
        no: &["The prize was given by Zentrix on Monday.", "She wrote it with SailBoomi then."],
        ..RULE
    },
    Rule {
        name: "clue-has-people",
        pattern: concat!(
            clue!(),
            " Poss? [Adjective & Lower | RoleMod & Lower | RoleStatus & Lower | Ordinal & Lower | Noun & Lower]{0,2} ['headquarters' | 'customers' | 'rangers' | 'officers' | 'wardens' | 'inspectors' | 'engineers' | 'crews' | 'troops' | 'economists' | 'analysts' | 'trainers' | 'lawyers' | 'congress' | 'statement' | 'clients' | 'board' | 'employees' | 'shareholders' | 'subsidiary' | 'portfolio' | 'operations' | 'members' | 'officials' | 'executives' | 'staff' | 'revenue' | 'spokesperson' | 'spokeswoman' | 'spokesman' | 'stores' | 'restaurants' | 'volunteers' | 'researchers' | 'scientists' | 'founder' | 'co-founder' | 'ceo' | 'chief' | 'president' | 'director' | 'chair' | 'chairman' | 'donors' | 'supporters' | 'alumni' | 'campus' | 'shares' | 'investors' | 'network' | 'mission' | 'management' | 'workers' | 'representatives' | 'fans' | 'franchisees' | 'shoppers' | 'passengers' | 'subscribers' | 'coordinators' | 'coordinator' | 'secretariat' | 'team' | 'teams' | 'office' | 'offices' | 'delegates' | 'delegation' | 'affiliates' | 'branches' | 'chapters' | 'chapter' | 'committee' | 'council' | 'secretary' | 'treasurer' | 'trustees' | 'directors' | 'managers' | 'manager' | 'engineers' | 'chairperson' | 'chairwoman' | 'activists' | 'lawyers' | 'experts' | 'personnel' | 'leadership' | 'constitution' | 'mandate' | 'membership' | 'governance' | 'bylaws' | 'patron' | 'ambassadors' | 'founders' | 'economists' | 'analysts' | 'inspectors' | 'investigators' | 'soldiers' | 'troops']"
        ),
        certainty: Weak,
        priority: 2,
        check: begins,
        yes: &["Many [Zentrix] customers agreed.", "It is in [Oxley Plexo]’s main headquarters."],
        no: &["It is in the firm's headquarters."],
        ..RULE
    },
    Rule {
        // What only bodies have: beside `clue-has-people`, which counts it too.
        name: "clue-has-officers",
        pattern: concat!(
            clue!(),
            " Poss? ([OrgUnit] | ['headquarters' | 'employees' | 'shareholders' | 'stockholders' | 'spokesperson' | 'spokeswoman' | 'spokesman' | 'subsidiary' | 'subsidiaries' | 'executives' | 'trustees' | 'secretariat' | 'membership' | 'policyholders' | 'affiliates' | 'franchisees'])"
        ),
        certainty: Weak,
        priority: 1,
        // `Board of Directors` is one cell.
        check: |v, m| begins(v, m) && (!v.has(m.end - 1, Label::OrgUnit) || v.words(m.end - 1, m.end).to_ascii_lowercase().starts_with("board of ")),
        yes: &["The [Zentrix] board of directors met.", "Many [Oxley Plexo] employees agreed."],
        no: &["The board of directors met."],
        ..RULE
    },
    Rule {
        // A post of several words, one cell: `Zentrix’s chief executive officer`.
        name: "clue-has-a-chief",
        pattern: concat!(clue!(), " Poss? (RoleStatus & Lower)? [RoleHead & Lower]"),
        certainty: Weak,
        priority: 2,
        check: |v, m| begins(v, m) && v.length(m.end - 1) >= 2 && v.words(m.end - 1, m.end).split(' ').next().is_some_and(|w| LEADS.contains(&w)),
        yes: &["We met [Zentrix]'s chief executive officer then.", "It was said by [Oxley Plexo] managing director Ann Holt."],
        no: &["It was said by the managing director.", "Zentrix's engineer left."],
        ..RULE
    },
    Rule {
        name: "clue-part-of-body",
        pattern: concat!(
            "['member' | 'members' | 'subsidiary' | 'acquisition' | 'division' | 'customers' | 'employees' | 'staff' | 'board' | 'behalf' | 'affiliate' | 'shareholders' | 'founder' | 'parent' | 'merger' | 'offices' | 'headquarters' | 'supporters' | 'trustees' | 'directors' | 'owners' | 'owner' | 'founders' | 'co-founder' | 'co-founders' | 'alumni' | 'leadership' | 'management' | 'representatives' | 'representative' | 'delegates' | 'officials' | 'executives' | 'leaders' | 'creation' | 'founding' | 'goals' | 'mission' | 'sponsorship' | 'membership' | 'chapter' | 'branch' | 'branches' | 'employee' | 'volunteers' | 'volunteer' | 'creators' | 'shareholder' | 'advisors' | 'secretariat' | 'company' | RoleHead & Lower] 'of' 'the'? ",
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
            "[RoleHead | DURATION | 'joined' | 'joining' | 'rejoined' | 'leaving' | 'works' | 'worked' | 'working' | 'experience' | 'friends' | 'partners' | 'associate' | 'employment' | 'tenures' | 'interned' | 'volunteered' | 'volunteers' | 'volunteering' | 'apprentice' | 'discussion' | 'headquarters' | 'employed' | 'tenure' | 'career' | 'positions' | 'position' | 'roles' | 'time' | 'job' | 'jobs' | 'internship' | 'team' | 'stints' | 'stint' | 'while' | 'previously' | 'formerly' | 'internships' | 'residency' | 'apprenticeship' | 'years' | 'colleagues' | 'lecturer' | 'here' | 'role'] ['at' | 'with' | 'for'] 'the'? ",
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
        // `Vice President of Finance for Zentrix`, `head of soil research at Zentrix`
        name: "clue-place-of-work-behind-field",
        pattern: concat!(
            "[RoleHead] (['of' | 'for'] [![Comma | FullStop | Semi | Para | Break | Colon | Open | ORG | PER | LOC | Poss | Function] | 'and']{1,5} | [CapShape & (RoleMod | Noun) & !Function & !RoleHead]{1,3}) ['at' | 'for' | 'with'] 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Break | Close | Lower | Poss | QuoteClose | Quote | DATE]"
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &[
            "He is Vice President of Finance for [Zentrix] now.",
            "He was President Operations at [Zentrix] then.",
            "She was head of soil research at [Oxley Plexo].",
        ],
        no: &["She was head of soil research at home.", "She is director of Zentrix."],
        ..RULE
    },
    Rule {
        // Where only bodies stand: beside the clues that count these words, too.
        name: "clue-of-nothing-but-a-body",
        pattern: concat!(
            "(['acquired' | 'founded' | 'co-founded' | 'cofounded' | 'owned' | 'operated' | 'manufactured' | 'employed' | 'headquartered' | 'hired'] & Lower 'by' | ['founded' | 'co-founded' | 'cofounded' | 'founding'] & Lower | ['tenure' | 'tenures' | 'career' | 'stint' | 'stints' | 'positions' | 'employed' | 'employment' | 'internship' | 'internships' | 'interned' | 'years'] & Lower ['at' | 'with'] | DURATION ['at' | 'with'] | ['prior' | 'previous'] 'to' 'joining'? | ['subsidiary' | 'subsidiaries' | 'shareholders' | 'employees' | 'headquarters' | 'acquisition' | 'affiliate' | 'company'] & Lower 'of') 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Break | Close | 'in' | 'and' | 'for' | 'as' | 'where' | 'since' | 'until' | 'from' | 'who' | DATE]"
        ),
        certainty: Weak,
        priority: 1,
        check: |v, m| whole(v, m) && v.slot(m, "clue").is_some_and(|(a, b)| b > a + 1),
        yes: &["It was acquired by [Oxley Plexo] in May.", "After a career at [Zentrix Plexo], she left."],
        no: &["It was acquired by the firm.", "It was acquired by Zentrix in May."],
        ..RULE
    },
    Rule {
        // `Ann Holt, chief executive, Zentrix, said`
        name: "clue-behind-a-post-and-comma",
        pattern: concat!(
            "PER Comma [RoleMod | RoleStatus]{0,3} [RoleHead] Comma ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Break | Close | 'said' | 'and']"
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["Mr. John Holt, chief executive, [Zentrix], said so.", "We met Dr. Ann Holt, president, [Oxley Plexo]."],
        no: &["Mr. John Holt, chief executive, said so."],
        ..RULE
    },
    Rule {
        // `The prize goes to Zentrix`
        name: "clue-given-to",
        pattern: concat!(
            "['goes' | 'went' | 'awarded' | 'given' | 'presented' | 'donated' | 'sold' | 'belongs' | 'leased' | 'licensed' | 'outsourced' | 'contracted' | 'transferred'] & Lower 'to' 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Break | 'for' | 'in' | 'this' | 'last' | 'and' | 'by' | 'on' | DATE]"
        ),
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["It was sold to [Zentrix] in May.", "It was donated to [Oxley Plexo] this year."],
        no: &["It was sold to the firm."],
        ..RULE
    },
    Rule {
        // `Prior to Zentrix, she led sales`
        name: "clue-before-that-body",
        pattern: concat!("('prior' 'to' | [Stop & Start] | 'before' | 'while' 'at') ", clue!(), " Comma ['he' | 'she' | PER]"),
        certainty: Weak,
        priority: 4,
        // `Prior to` at a sentence's start is one cell.
        check: |v, m| whole(v, m) && (!v.has(m.start, Label::Stop) || v.words(m.start, m.start + 1).eq_ignore_ascii_case("prior to")),
        yes: &["Prior to [Zentrix], she led sales.", "Before [Oxley Plexo], he taught."],
        no: &["Prior to that, she led sales."],
        ..RULE
    },
    Rule {
        // Letters that stand behind members' names are a body's: `President of ZICA`.
        name: "clue-letters-of-a-chartered-body",
        pattern: "([RoleHead | 'member' | 'members' | 'behalf' | 'work' | 'part' | 'council' | 'board'] ['of' | 'at' | 'for' | 'with'] | ['joined' | 'joining' | 'representing' | 'by' | 'with']) 'the'? (?<clue> [PostNominal & Caps & !StopX & !StateAbbrX & !Noun]) [Comma | FullStop | Semi | Para | Poss | Lower]",
        certainty: Weak,
        priority: 3,
        check: |v, m| v.slot(m, "clue").is_some_and(|(a, b)| v.words(a, b).len() >= 4 && v.kind(m.start).is_none()),
        yes: &["She is President of [ACCA].", "Representing [ACCA] she met the minister.", "It was done by [ACCA] in May."],
        no: &["She is a graduate of MBA schools."],
        ..RULE
    },
    Rule {
        // `an engineer at Square`, `the founder of Bricks`: a word in capitals there is a name, however common it is.
        name: "clue-common-word-as-workplace",
        pattern: "([RoleHead & Lower & !['speaker' | 'guest' | 'panelist' | 'panellist' | 'presenter' | 'performer' | 'visitor' | 'participant' | 'competitor' | 'winner' | 'finalist' | 'student' | 'pupil' | 'resident' | 'patient' | 'teacher' | 'professor' | 'lecturer' | 'chaplain' | 'lifeguard' | 'inmate' | 'prisoner']] (['of' | 'for'] [Lower & !Function]{1,3} ('and' [Lower & !Function]{1,2})?)? 'at' | ['ceo' | 'cto' | 'cfo' | 'coo' | 'founder' | 'co-founder' | 'cofounder' | 'founders' | 'co-founders' | 'owner' | 'co-owner' | 'owners'] ['of' | 'at']) (?<clue> [CapShape & Mid & (Noun | Verb | Adjective) & !InTitle & !Function & !Stop & !StopX & !OrgHeadAny & !PlaceHead & !PlaceHeadX & !OtherHeadAny & !RoleMod & !RoleHead & !RoleTitle & !Demonym & !TimeWord & !PlaceName & !OrgUnit]) [Comma | FullStop | Semi | Para | Break | 'where' | 'and' | 'in' | 'for' | 'from' | 'who']",
        certainty: Weak,
        priority: 5,
        check: whole,
        yes: &["She is an engineer at [Benches], where she builds.", "He is the founder of [Bricks] and a father."],
        no: &["She is an engineer at home.", "He is the founder of bricks."],
        ..RULE
    },
    Rule {
        // `CEO of Zentrix and Oxley Plexo`
        name: "clue-second-body-of-a-post",
        pattern: concat!(
            "[RoleHead] ['of' | 'at' | 'for' | 'with'] 'the'? [ORG | ClueWord]{1,3} 'and' 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Break]"
        ),
        certainty: Weak,
        priority: 3,
        check: |v, m| {
            v.slot(m, "clue").is_some_and(|(a, b)| {
                (a..b).all(|s| !v.has(s, Label::RoleHead) && !v.has(s, Label::RoleMod))
                    && (b > a + 1 || !v.has(a, Label::Noun) && !v.has(a, Label::City) && !v.has(a, Label::CityX))
            }) && whole(v, m)
        },
        yes: &["He was CEO of UNICEF and [Zentrix].", "She is a partner at UNICEF and [Oxley Plexo], too."],
        no: &["He was CEO of UNICEF and Director.", "She is head of Oxley and Boston."],
        ..RULE
    },
    Rule {
        // `Funding comes from Zentrix`
        name: "clue-money-comes-from",
        pattern: concat!(
            "['funding' | 'support' | 'money' | 'sponsorship' | 'financing' | 'investment' | 'backing' | 'assistance' | 'funds' | 'resources' | 'donations' | 'contributions' | 'grants'] ['also' | Adverb & Lower]? ['comes' | 'came' | 'provided' | 'received' | 'is' | 'was' | 'has' | 'been' | 'coming']{0,3} ['from' | 'by'] 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | Break | 'and' | 'to' | 'for' | 'through' | 'in' | 'who' | 'which']"
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["Funding comes from [Zentrix], they said.", "Support was provided by [Oxley Plexo]."],
        no: &["Funding comes from the firm."],
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
        // `CTO Ann Holt joined from Zentrix`
        name: "clue-came-from",
        pattern: concat!(
            "['joins' | 'joined' | 'joining' | 'poached' | 'hired' | 'recruited' | 'arrives' | 'arrived'] & Lower 'from' 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | 'where' | 'as' | 'after' | 'with' | 'and']"
        ),
        certainty: Weak,
        priority: 4,
        check: |v, m| {
            let town = Label::City.bit() | Label::CityX.bit() | Label::County.bit() | Label::Subdivision.bit() | Label::Natural.bit();
            whole(v, m) && v.slot(m, "clue").is_some_and(|(a, b)| b > a + 1 || v.labels(a) & town == 0)
        },
        yes: &["Its new buyer joined from [Zentrix], where much grew.", "She arrives from [Oxley Plexo] after four years."],
        no: &["She joins from the firm.", "She joined from Boston."],
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
        // Clubs, by their players: `played for Zentrix Rovers`, `a loan spell with Zentrix`.
        name: "clue-plays-for",
        pattern: concat!(
            "['signed' | 'signs' | 'signing' | 'plays' | 'played' | 'playing' | 'debut' | 'appearances' | 'goals' | 'caps' | 'wickets' | 'tries' | 'spell' | 'spells' | 'stint' | 'loan' | 'transfer' | 'captain' | 'striker' | 'goalkeeper' | 'midfielder' | 'defender'] ['for' | 'with' | 'from' | 'at'] 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Close | Para | 'and' | 'in' | 'on' | 'after' | 'before' | 'last' | 'this' | 'where' | 'since' | 'until' | 'as' | 'at' | DATE]"
        ),
        certainty: Weak,
        priority: 4,
        check: whole,
        yes: &["He signed for [Zentrix] in May.", "She made her debut for [Plexo Zentrix] last week."],
        no: &["He signed for the firm in May."],
        ..RULE
    },
    Rule {
        // Whom a club plays: `a 2–0 win over Zentrix Stars`, `lost to Oyrot Olympic`.
        name: "clue-plays-against",
        pattern: concat!(
            "(['win' | 'wins' | 'victory' | 'victories' | 'defeat' | 'defeats' | 'draw' | 'loss' | 'match' | 'game' | 'final' | 'semifinal' | 'fixture' | 'tie' | 'clash' | 'derby' | 'test' | 'series'] & Lower ['over' | 'against' | 'to' | 'with' | 'by' | 'between'] | ['lost' | 'drew' | 'beaten' | 'travel' | 'host' | 'hosts' | 'hosted' | 'play' | 'plays' | 'played' | 'face' | 'faces' | 'faced' | 'beat' | 'beats' | 'defeated' | 'thrashed' | 'edged' | 'meet' | 'meets' | 'visit' | 'visits'] & Lower ['to' | 'with' | 'by' | 'against']?) 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Close | Para | Num | 'and' | 'at' | 'in' | 'on' | 'for' | 'by' | 'after' | 'last' | 'this' | 'next' | 'away' | 'home' | DATE]"
        ),
        certainty: Weak,
        priority: 3,
        // Towns are visited, people are met, countries play: names of two words with the one that clubs are called by.
        check: |v, m| {
            let club = |a: u32, b: u32| {
                b >= a + 2 && (v.has(b - 1, Label::Noun) || v.has(b - 1, Label::Adjective)) && !v.has(b - 1, Label::PlaceHead) && !v.has(a, Label::Given)
            };
            whole(v, m) && v.slot(m, "clue").is_some_and(|(a, b)| club(a, b))
        },
        yes: &["It was a win over [Oyrota Lanterns] on Friday.", "They lost to [Oyrota Bakers] in May."],
        no: &["It was a win over the firm.", "They play with Ann Holt in May."],
        ..RULE
    },
    Rule {
        name: "clue-joined",
        pattern: concat!(
            "['joins' | 'joined' | 'rejoins' | 'rejoined' | 'captained' | 'coached' | 'join' | 'joining' | 'rejoining' | 'leaving' | 'founded' | 'cofounded' | 'co-founded' | 'founding'] & Lower 'the'? ",
            clue!(),
            " [Comma | FullStop | Semi | Para | 'in' | 'on' | 'for' | 'from' | 'as' | 'after' | 'at' | 'this' | 'last' | 'next' | 'where' | 'which' | 'and' | Bang | DATE]"
        ),
        certainty: Weak,
        priority: 3,
        check: whole,
        yes: &["He has captained the [Zentrix Plexo] for years.", "She joined [Oxley Plexo] in May."],
        no: &["He joined the firm in May."],
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
        pattern: "PER (Comma PostNominal){0,3} ['from' | 'of' | 'at'] 'the'? (?<clue> [ClueFirst | NumWord & !Ordinal] [ClueRest | Amp]{0,3}) [Comma | FullStop | Semi | Close | Para | 'and' | 'who']",
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["We met Mr. John Holt from [Zentrix].", "Dr. Ann Holt of [Oxley Plexo] and others agreed."],
        no: &["We met Mr. John Holt from the firm."],
        ..RULE
    },
];
