//! Posts in front of the name: `Acme Foundation President Dr. John Smith`.

use super::whose::{fields_go_on, own_post, several, several_posts};
use super::{POSTS, People, Posts, RULE, Rule};

/// Letters of members of parliaments.
macro_rules! seat {
    () => {
        "['mp' | 'mps' | 'mlc' | 'mla' | 'msp' | 'mep' | 'td' | 'mha' | 'mpp' | 'mna' | 'mlas' | 'msps' | 'meps' | 'tds' | ('ms' & Caps)]"
    };
}

/// Words in front of a member that tell the party or the side and no seat.
macro_rules! party_word {
    () => {
        "['labour' | 'labor' | 'national' | 'nationals' | 'green' | 'greens' | 'liberal' | 'conservative' | 'tory' | 'democratic' | 'democrat' | 'republican' | 'reform' | 'coalition' | 'opposition' | 'government' | 'independent' | 'local' | 'fellow' | 'state' | 'federal' | 'several']"
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "post-before-name",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            post!(),
            " (",
            also!(),
            " ",
            post!(),
            " (",
            also!(),
            " ",
            post!(),
            ")?)? (['and' | Amp] [LOC | CapShape & !RoleHead & !RoleTitle & !Function]? [Lower & Noun & !Function & !RoleHead])? (['for' | 'to' | 'in' | 'on'] 'the'? [OTHER | LOC] ('and' LOC | LOC)?)? (Comma LOC (Comma LOC)?)? Comma? ",
            address!(),
            " (?<title> [RoleTitle & !RoleHead & !Lower & !PostNominal | ('captain' | 'lieutenant' | 'deputy' | 'sergeant' | 'detective' | 'inspector' | 'commander' | 'major' | 'colonel' | 'corporal' | 'trooper' | 'constable') & CapShape])? (?<holder> PER) (Open 'the'? (?<behind> ORG) [Close | Comma] | (Open [!Close & !Open & !Para & !Break]{1,6} Close)? (Comma? ['of' | 'from'] | 'at') 'the'? ([ORG | LOC | Caps] Poss)? (?<behind> ORG) | 'with' 'the'? (?<behind> ORG) [Comma | FullStop | Para | Break | Speech] | Comma 'the'? (?<behind> ORG) [Break | Para] | ['of' | 'from' | 'with'] 'the' (?<unlisted> [AnyCap & !Function]{1,3} [('unit' | 'division' | 'section' | 'bureau' | 'branch' | 'department' | 'office' | 'team' | 'squad' | 'command') & !Lower]))?"
        ),
        priority: 30,
        check: own_post,
        yes: &["the [State Attorney] Mr. [John Smith] said", "We met [Foreign Minister] Dr. [Jane Miller] and others."],
        no: &[
            "We met Mr. John Smith and others.",
            "Mr. John Smith joins as Chief Trade Officer, Ms. Jane Miller stays.",
            "They met Mr. John Smith, Minister for Health, Ms. Jane Miller and others.",
            "They met Mr. John Smith, trade adviser at UNICEF Ms. Jane Miller and others.",
            "Working with other scientists, Dr. Jane Miller found it.",
        ],
        ..RULE
    },
    Rule {
        // A field between commas, in front of a form of address.
        name: "post-and-field-before-name",
        pattern: concat!(
            "(('the' | (ORG Poss)? (?<front> ORG) Poss?) | [Para | FullStop]) (?<title> RoleStatus{0,2} ",
            fore!(),
            "{0,4} ",
            field_head!(),
            " Comma ",
            field_word!(),
            "{1,2} (",
            join!(),
            " ",
            field_word!(),
            "{1,2})?) Comma Honorific{1,3} (?<holder> PER)"
        ),
        priority: 32,
        yes: &[
            "It was [UNICEF]'s [Managing Director, Operations], Ms. [Jane Miller], who left.",
            "They thanked the [Vice President, Sales and Marketing], Mr. [John Smith].",
        ],
        no: &["They thanked the Director, Mr. John Smith."],
        ..RULE
    },
    Rule {
        // Who holds it, in a bracket: `verified by the Returning Officer (Ann Holt)`.
        name: "post-name-in-bracket",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            "(['the' | 'our' | 'its' | 'their' | 'a' | 'an'] | (ORG Poss)? (?<front> ORG) Poss? | [Para | Break | Bullet | Semi | Comma | 'and' | 'by' | 'with' | 'to']) ",
            title!(),
            " ",
            body!(),
            "? Open ",
            address!(),
            " (?<holder> PER) (Comma? PostNominal){0,2} Close"
        ),
        priority: 30,
        yes: &[
            "It was counted by the [Returning Officer] (Ms. [Jane Miller]) and checked.",
            "They thanked the [treasurer] of [UNICEF] (Mr. [John Smith]) too.",
        ],
        no: &["They thanked the team (Mr. John Smith) too."],
        ..RULE
    },
    Rule {
        // Who leads a body, told of the body.
        name: "body-led-by-post-name",
        pattern: concat!(
            "(?<front> ORG) (Open [!Close & !Para]{1,8} Close)? Comma? ['which' | 'that']? ['is' | 'was']? ['currently' | 'now' | 'also']? ['led' | 'headed' | 'run' | 'chaired' | 'managed' | 'directed' | 'represented'] 'by' ['its' | 'the' | 'their']? ",
            title!(),
            " Comma? ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 31,
        yes: &["Today [UNICEF] is led by [president] Mr. [John Smith] there.", "It met the [Acme Foundation], headed by its [director], Ms. [Jane Miller]."],
        no: &["UNICEF is led by Mr. John Smith there."],
        ..RULE
    },
    Rule {
        // Ranks of the police whose letters are also a town's or stand behind names.
        name: "constable-and-name",
        pattern: "['to' | 'by' | 'with' | 'from' | 'of' | 'and' | Comma | Para | FullStop | OpeningMark | 'that' | 'said' | 'of' | 'while' | 'when'] (?<title> [('dc' | 'pc') & Caps]) (?<holder> PER) (Comma? ['of' | 'from'] 'the'? (?<behind> ORG))?",
        priority: 30,
        yes: &["It was said by [DC] [John Smith] there.", "They thanked Ms. Holt and [PC] [Jane Miller] too."],
        no: &["They live in Washington, DC. John Smith left."],
        ..RULE
    },
    Rule {
        // `the Chairman, Zelhad Local Government, Alhaji Tokhta`; a form of address shows whose post it is.
        name: "post-body-name",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            "['the' | 'and' | Semi | Comma | 'present' | 'were' | 'was' | 'by'] 'the'? (",
            comma_field!(),
            " | ",
            title!(),
            " Comma 'the'? ((?<body> ORG) | (?<unlisted> [AnyCap & !Function & !Honorific & !RoleHead & !RoleTitle] [AnyCap | 'of' | 'for' | 'and']{0,5} [AnyCap & !Honorific & !Function] | Caps & !RoleHead & !RoleTitle & !PostNominal)) | (?<title> RoleStatus? [RoleMod & !Lower]{0,2} ['dean' | 'head' | 'director' | 'director-general' | 'registrar' | 'chairman' | 'chairperson' | 'chair' | 'principal' | 'secretary' | 'commandant' | 'commander' | 'coordinator' | 'commissioner' | 'president']) (?<body> ORG)) (Comma LOC){0,2} Comma 'the'? Honorific{1,3} (Comma Honorific)? (?<holder> PER)"
        ),
        priority: 31,
        check: |v, m| own_post(v, m) && !fields_go_on(v, m),
        yes: &[
            "It was the [Chairman], [Zelhad Local Government], Mr. [John Smith], who left.",
            "They are the Director; [Country Director], [Sight Quellan], Dr. [Jane Miller]; and more.",
            "It was opened by the [Dean] [School of Mines], Prof. [Jane Miller], in May.",
            "They are the mayor; [Chairman, Cardiac Sciences], [UNICEF], Boston, Dr. [Jane Miller]; and more.",
        ],
        no: &[
            "They met Mr. John Smith, Chairman, Zelhad Local Government, Mr. Peter Brown and others.",
            "The Chairman, the mayor, Mr. John Smith, left.",
            "Then the Minister for Trade, Zelhad and Tourism, Mr. John Smith, left.",
        ],
        ..RULE
    },
    Rule {
        name: "posts-before-names",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            front!(),
            " ",
            title!(),
            " (['and' | Amp] ",
            title!(),
            ")? ",
            body!(),
            "? (['and' | Amp] [Lower & (Noun | Adjective) & !Function & !RoleHead & !RoleTitle]{1,2})? [Comma | Dash | Hyphen | Colon | Semi]? ",
            address!(),
            " ",
            several!(),
            " ((Comma? ['of' | 'from' | 'with' | 'at'] 'the'?) (ORG Poss)? (?<body> ORG))?"
        ),
        priority: 40,
        check: several,
        yes: &[
            "namely [Senators] [John Smith], [Jane Miller], [Peter Brown], [Zyx Quollan], and [Mary Jones], agreed.",
            "[Senators] [John Smith] (R-ME) and [Jane Miller] (D-MN) agreed.",
            "the [Ministers] [John Smith], [Jane Miller] and [Peter Brown] met.",
            "hosted by [editors] and [authors] [John Smith] and [Jane Miller].",
        ],
        no: &["Mr. John Smith and Ms. Jane Miller met."],
        ..RULE
    },
    Rule {
        // More than a row that a pattern reads: who else stands in it is found by the reader of the match.
        name: "posts-before-many-names",
        posts: Posts { closed: true, people: People::Row, ..POSTS },
        pattern: concat!(
            front!(),
            " ",
            title!(),
            " ",
            body!(),
            "? [Comma | Dash | Hyphen | Colon | Semi]? ",
            address!(),
            " (?<holder> PER) (Comma? PostNominal)? (Open [!Close & !Open & !Para & !Break]{1,6} Close)? Comma ",
            address!(),
            " (?<holder> PER) (Comma? PostNominal)? (Open [!Close & !Open & !Para & !Break]{1,6} Close)? Comma ",
            address!(),
            " (?<holder> PER) (Comma? PostNominal)? (Open [!Close & !Open & !Para & !Break]{1,6} Close)? Comma ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 39,
        check: several,
        yes: &[
            "led by the [trustees] Mr. [John Smith], Mr. [Peter Brown], Mr. [Zyx Quollan], Ms. [Jane Miller] and others.",
            "the [Ministers] Mr. [John Smith], Ms. [Jane Miller], Mr. [Peter Brown], Ms. [Mary Jones], Mr. Zyx Quollan and more.",
        ],
        no: &["the Minister Mr. John Smith, Ms. Jane Miller, Mr. Peter Brown, Ms. Mary Jones, and more."],
        ..RULE
    },
    Rule {
        // Members of parliaments by their seats: `Zelhad North MP Ann Holt`; by their party they are members like any other.
        name: "member-of-seat",
        posts: Posts { closed: true, headless: true, ..POSTS },
        pattern: concat!(
            "(?<title> RoleStatus ([LOC | CapShape & Mid & !Function & !Stop & !RoleHead & !RoleTitle & !Honorific & !Demonym & !",
            party_word!(),
            "] [LOC | CapShape & Mid & !Function & !Stop & !RoleHead & !RoleTitle & !Honorific]{0,2})? ['list' & Lower]? ",
            seat!(),
            " | [LOC | CapShape & Mid & !Function & !Stop & !RoleHead & !RoleTitle & !Honorific & !Demonym & !",
            party_word!(),
            "] ([Hyphen | Dash | 'and' | Amp]? [LOC | CapShape & Mid & !Function & !Stop & !RoleHead & !RoleTitle & !Honorific]){0,3} ['list' & Lower]? ",
            seat!(),
            ") ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 30,
        yes: &["It was opened by [Brooklyn MP] Ms. [Jane Miller] there.", "It was opened by [former MP] Mr. [John Smith] there."],
        no: &["It was opened by Labour MP Ms. Jane Miller there.", "It was opened by the MP Ms. Jane Miller there."],
        ..RULE
    },
    Rule {
        // `MP Jane Miller`: the letters alone, where no seat or party is told.
        name: "letters-of-seat-before-name",
        posts: Posts { headless: true, ..POSTS },
        pattern: concat!(
            "((?<front> ORG) Poss? | [Lower | Comma | Para | FullStop | Break | Semi | Colon | Bullet | QuoteClose] | ",
            party_word!(),
            ") (?<title> ",
            seat!(),
            " & Caps) ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 29,
        yes: &["They met [MP] Ms. [Jane Miller] there.", "It was opened by [Labour] [MP] Mr. [John Smith] there."],
        no: &["They met Ms. Jane Miller MP there."],
        ..RULE
    },
    Rule {
        // The post of all, then who they are, each with words of their own: who else the sentence or the list names is found by the reader of the match.
        name: "posts-are-people",
        posts: Posts { closed: true, people: People::List, ..POSTS },
        pattern: concat!(
            "(['joining' | 'serving' | 'returning' | 'elected' | 'appointed' | 'acting' | 'continuing'] [!PER & !Para & !Break & !FullStop & !'as']{0,5} 'as')? ['the' | 'its' | 'our' | 'new' | 'other']{0,2} ",
            title!(),
            " ",
            body!(),
            "? (['include' | 'includes' | 'included' | 'are' | 'were'] Colon? | ['were' | 'are' | 'have' | 'been']{1,2} ['elected' | 'appointed' | 'named' | 'selected' | 'chosen' | 'added' | 're-elected'] Colon | Colon) [Break | Para | Bullet]{0,2} ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 26,
        check: several_posts,
        yes: &[
            "Joining as [trustees] are Dr. [John Smith], a marine lawyer, and Ms. Jane Miller.",
            "The new [directors] of the [Acme Foundation] are Mr. [John Smith], a banker, and Ms. Jane Miller.",
        ],
        no: &["The speakers are Mr. John Smith, a banker, and Ms. Jane Miller.", "The director is Mr. John Smith, a banker."],
        ..RULE
    },
    Rule {
        // `Three members of the council, A, head of Acme; B and C, dean of Globex, spoke`: how many they are, then each with a post besides.
        name: "counted-posts-are-people",
        posts: Posts { closed: true, people: People::List, ..POSTS },
        pattern: concat!(
            "[NumWord & !Ordinal | NumberWord | Num | 'several' | 'other'] ['new' | 'former' | 'other' | 'of' | 'the' | 'its']{0,2} ",
            title!(),
            " ",
            body!(),
            "? [Comma | Colon | Dash] ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 26,
        check: several_posts,
        yes: &[
            "Two [trustees] of the [Acme Foundation], Ms. [Jane Miller], head of Globex; and Mr. John Smith, spoke.",
            "Three [members] of the [Acme Foundation], Dr. [John Smith], a judge, and Ms. Jane Miller, spoke.",
        ],
        no: &["Three members of the Acme Foundation, which Mr. John Smith founded, left."],
        ..RULE
    },
    Rule {
        // The post of all, then who they are.
        name: "posts-are-names",
        pattern: concat!(
            title!(),
            " ",
            body!(),
            "? (DATE | 'this' ['year' | 'season'] | ['elected' | 're-elected' | 'appointed' | 'named' | 'chosen' | 'selected' | 'present'] [!PER & !ORG & !Para & !Break & !FullStop & !Comma]{0,6} (?<body> ORG)?)? ",
            "((Comma? ['include' | 'includes' | 'included' | 'including' | 'are' | 'were' | 'comprise'] Colon? | Colon | Comma? 'such' 'as') ",
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " (['of' | 'from'] 'the'? [ORG | LOC])? ",
            next_names!(),
            " Comma? ",
            join!(),
            " ",
            address!(),
            " (?<holder> PER) [!RoleHead & !RoleTitle & !'as'] | Open ",
            address!(),
            " (?<holder> PER) ",
            next_names!(),
            " Comma? ",
            join!(),
            " ",
            address!(),
            " (?<holder> PER) Close)"
        ),
        priority: 27,
        check: several,
        yes: &[
            "The [co-authors of the study] are Dr. [John Smith], Dr. [Jane Miller] and Dr. [Peter Brown].",
            "The [members] of the [Acme Foundation] include Mr. [John Smith] and Ms. [Jane Miller].",
            "It is with [guest soloists], including Mr. [John Smith] of UNICEF, Ms. [Jane Miller] and Mr. [Peter Brown].",
            "The [members] of the [Acme Foundation] (Mr. [John Smith], Ms. [Jane Miller] and Mr. [Peter Brown]) left.",
        ],
        no: &["The members of the Acme Foundation include Mr. John Smith."],
        ..RULE
    },
];
