//! Posts behind a verb: `Jane Doe has been appointed Director of Acme Foundation`.

use super::{RULE, Rule};

/// Whom the sentence is about.
macro_rules! subject {
    () => {
        concat!("((?<holder> PER) ", behind_name!(), " | (?<pronoun> ['he' | 'she']))")
    };
}

/// The same, with the body or town that somebody is of: `Jane Doe of Acme becomes chair`.
macro_rules! subject_of {
    () => {
        concat!(
            "((?<holder> PER) ",
            behind_name!(),
            " (['of' | 'from'] 'the'? [ORG | LOC] (Comma LOC)? (['of' | 'at'] 'the'? ORG)?)? | (?<pronoun> ['he' | 'she']))"
        )
    };
}

/// Verbs by which a body gives somebody a post.
macro_rules! makes {
    () => {
        "['appoints' | 'appointed' | 'names' | 'named' | 'elects' | 'elected' | 'hires' | 'hired' | 'promotes' | 'promoted' | 'welcomes' | 'welcomed' | 'taps' | 'tapped' | 'selects' | 'selected' | 'chooses' | 'chose' | 'recruits' | 'recruited' | 'adds' | 'added' | 'appoint' | 'name' | 'elect' | 'hire' | 'promote' | 'welcome' | 'appointing' | 'naming' | 'hiring' | 'promoting' | 'welcoming' | 'electing' | 'of']"
    };
}

/// Words between a person and `as`: `rejoined Acme`, `'s addition to our team`.
macro_rules! way {
    () => {
        concat!("[(Lower | CapShape | Caps | Inner | Initial | Dotted | CapNum | Num | NumWord | LOC | OTHER | DATE | DURATION) & !'known' & !'trained' & !'respected' & !'renowned' & !'admired' & !'remembered' & !'hailed' & !'praised' & !'viewed' & !'considered' & !'celebrated' & !'perceived' & !'qualified' & !'such' & !'well' & !'described' & !'regarded' & !'seen' & !'established' & !'emerged' & !'recognized' & !'recognised' & !'as' & !", body_word!(), "]")
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "name-is-post",
        pattern: concat!(
            subject_of!(),
            " Comma? ('who' Poss 'also'? | [Function & VerbS & Lower & !'does'] 'also' | 'who'? [Adverb & !'not']? (['is' | 'was' | 'became' | 'becomes' | 'become' | 'remains' | 'remained'] | ['has' | 'had'] [Adverb & !'not']? ['been' | 'become'] | ['will' | 'shall'] ['be' | 'become' | 'remain'] | ['is' | 'was' | 'are' | 'were'] 'to' 'be' | (['would' | 'could' | 'may'] | ['is' | 'was']? ['set' | 'due' | 'expected' | 'poised' | 'slated' | 'likely']? 'to') 'become' | ['serving' | 'acting'] 'as')) ",
            "(['now' | 'also' | 'currently' | 'presently' | 'previously' | 'formerly' | 'both' | 'recently' | 'then' | 'still' | 'once' | 'again'] | 'most' 'recently' | 'at' 'present' | 'at' 'the' 'time' | 'the' ['first' | 'second' | 'third' | 'only' | 'youngest'] [Lower & Noun | Demonym]{1,2} 'to' ['be' | 'become'])? ",
            post!()
        ),
        priority: 15,
        yes: &[
            "Mr. [John Smith] is the [Chief Executive Officer] of [Acme Foundation].",
            "Ms. [Jane Miller], who is the [chair] of the [Acme Foundation], agreed.",
            "Ms. [Jane Miller] is set to become [UNICEF]'s [executive director].",
        ],
        no: &["Mr. John Smith is in Boston."],
        ..RULE
    },
    Rule {
        name: "and-is-post",
        pattern: concat!(
            "Comma? (?<pronoun> 'and') [Adverb & !'not']? (['is' | 'was' | 'became' | 'become' | 'becomes' | 'remains'] ('most' 'recently' | ['also' | 'currently' | 'now' | 'presently' | 'still' | 'previously' | 'formerly'])? | ['has' | 'had'] 'been' | ['serves' | 'served' | 'worked' | 'works' | 'continue' | 'continues' | 'stay' | 'stays' | 'return' | 'returns' | 'serve' | 'act' | 'acts'] 'as') ",
            post!()
        ),
        priority: 10,
        yes: &[
            "Mr. John Smith came home [and] was [Director] of [Acme Foundation].",
            "Mr. John Smith left early, [and] served as [president] of [Acme Foundation].",
            "Mr. John Smith will retire in May [and] become a [senior adviser] there.",
        ],
        no: &["Mr. John Smith came home and was ill."],
        ..RULE
    },
    Rule {
        name: "name-later-is-post",
        pattern: concat!(
            "[Comma | Close] 'who'? ((?<pronoun> ['is' | 'was' | 'becomes' | 'became' | 'remains']) | (?<pronoun> ['will' | 'has' | 'had']) ['be' | 'become' | 'been' | 'remain']) (['appointed' | 'named' | 'elected'] | 'promoted' 'to')? ",
            post!()
        ),
        priority: 9,
        yes: &["Mr. John Smith, 64, of Boston, [is] the [Director] of [Acme Foundation].", "Mr. John Smith, who is 64, [will] become the new [chairman]."],
        no: &["Mr. John Smith, 64, of Boston, is ill.", "Mr. John Smith, 64, of Boston, will lead it."],
        ..RULE
    },
    Rule {
        // Behind what the commas say of the name: `Ann Holt, a chemist, takes over as chair`.
        name: "name-later-as-post",
        pattern: concat!(
            "[Comma | Close | 'and'] (?<pronoun> ['takes' | 'took' | 'serves' | 'served' | 'joins' | 'joined' | 'rejoins' | 'continues' | 'returns' | 'works' | 'worked' | 'acts' | 'steps' | 'stepped' | 'will' | 'has' | 'succeeds']) ",
            way!(),
            "{0,6} ((ORG Poss)? (?<subject> ORG) ",
            way!(),
            "{0,3} | 'the' (?<host> ",
            body_word!(),
            ") ",
            way!(),
            "{0,3})? 'as' ",
            post!()
        ),
        priority: 9,
        yes: &[
            "Mr. John Smith, a chemist, [takes] over as [Director] of [Acme Foundation].",
            "Ms. Jane Miller, 64, of Boston, [will] return as [president] of [UNICEF].",
            "Ms. Jane Miller, a former judge, [has] joined [UNICEF] as a [senior adviser].",
        ],
        no: &["Mr. John Smith, a chemist, takes it as a gift."],
        ..RULE
    },
    Rule {
        name: "name-made-post",
        pattern: concat!(
            subject_of!(),
            " (Comma? 'who')? [Adverb & !'not']? ['is' | 'was' | 'be' | 'been' | 'has' | 'had' | 'will' | 'being' | Comma]{1,3} [Adverb & !'not']? ['appointed' | 'named' | 'elected' | 're-elected' | 'promoted' | 'confirmed' | 'made' | 'hired' | 'selected' | 'nominated' | 'recruited' | 'elevated' | 'installed' | 'chosen' | 'tapped' | 'picked' | 'designated' | 'reappointed' | 'reelected' | 'assigned' | 'sworn'] ",
            "('from' 'a'? [!FullStop & !Para & !Comma & !PER & !'to']{1,6})? 'in'? (['to' | 'as'] ('be' | 'serve' 'as')?)? (['the' | 'a'] ['role' | 'position' | 'post' | 'office' | 'rank'] 'of')? ",
            post!(),
            " ('from' (['his' | 'her' | 'their'] ['role' | 'position' | 'post'] ['as' | 'of'])? ",
            title!(),
            ")?"
        ),
        priority: 16,
        yes: &[
            "Mr. [John Smith] has been appointed [Director] of [Acme Foundation].",
            "Ms. [Jane Miller] was elected [president] of the [Acme Foundation].",
            "Mr. [John Smith], who was recently named [Acme Foundation]'s [programme coordinator].",
            "Ms. [Jane Miller] was promoted from analyst to [vice president] of [UNICEF].",
            "Ms. [Jane Miller] was sworn in as [Mayor].",
            "Ms. [Jane Miller] has been promoted to [vice president] from [director of sales].",
        ],
        no: &["Mr. John Smith was appointed on Monday.", "Mr. John Smith, who was named after his father."],
        ..RULE
    },
    Rule {
        name: "somebody-makes-name-post",
        pattern: concat!(
            "((?<subject> ORG) [!PER & !ORG & !Para & !Break & !Comma]{0,8})? ",
            makes!(),
            " ",
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " (Comma [!PER & !Para & !Break & !FullStop]{1,20} Comma ['as' | 'to'] | Comma? (['as' | 'to'] ('be' | 'become' | 'serve' 'as')?)?) (['the' | 'a'] ['role' | 'position' | 'post' | 'office' | 'job' | 'rank'] 'of')? ",
            post!()
        ),
        priority: 16,
        yes: &[
            "Today [UNICEF] appoints Mr. [John Smith] as [Executive Director].",
            "the appointment of Ms. [Jane Miller] as [Chief Financial Officer]",
            "[UNICEF] has tapped Ms. [Jane Miller] to be [its] next [general counsel].",
            "[UNICEF] is pleased to welcome Ms. [Jane Miller], PhD, as [Chief Financial Officer].",
            "[UNICEF] has appointed Ms. [Jane Miller], an engineer of many years, as [its] new [Chief Financial Officer].",
        ],
        no: &["Acme Foundation welcomes Mr. John Smith."],
        ..RULE
    },
    Rule {
        // A chair that is called after somebody.
        name: "name-holds-chair",
        pattern: concat!(
            subject!(),
            " Comma? 'who'? [Adverb & !'not']? ['holds' | 'held' | 'hold' | 'occupies' | 'occupied'] ['the' | 'a' | 'an'] [Adjective & Lower]? ",
            "(?<title> [AnyCap & !Function | PER | ORG | OTHER]{0,5} [('chair' | 'professorship') & CapShape] (['of' | 'in' | 'for'] [AnyCap & !Function]{1,4} (['and' | Amp] [AnyCap & !Function]{1,3})?)? | OTHER) ",
            "(['at' | 'of'] 'the'? (?<body> ORG))?"
        ),
        priority: 16,
        yes: &[
            "Ms. [Jane Miller] holds the [Zyx Quollan Chair of Economics] at [UNICEF].",
            "In 2016, Mr. Smith retired; Ms. [Jane Miller] held the prestigious [Zyx Chair in Trade] at [UNICEF].",
        ],
        no: &["Ms. Jane Miller holds the chair."],
        ..RULE
    },
    Rule {
        name: "being-made-post",
        pattern: concat!(
            "((?<pronoun> ['before' | 'after' | 'since' | 'until' | 'while' | 'whilst' | 'besides']) [Adverb & !'not']{0,2} (['being' | 'becoming' | 'remaining'] [Adverb]? ['named' | 'appointed' | 'elected' | 'made']? | ['serving' | 'acting' | 'continuing' | 'working'] [Adverb]? 'as') | (?<pronoun> 'in') 'addition' 'to' (['being' | 'becoming' | 'remaining'] | ['serving' | 'acting' | 'working'] 'as')) 'as'? ",
            post!()
        ),
        priority: 12,
        yes: &[
            "Mr. John Smith led it [before] recently being named [Director] of [Acme Foundation].",
            "Ms. Jane Miller wrote books [before] becoming [president] of [Acme Foundation].",
        ],
        no: &["Mr. John Smith led it before being ill."],
        ..RULE
    },
    Rule {
        // `held a research fellow position at Acme`.
        name: "name-holds-position",
        pattern: concat!(
            subject!(),
            " Comma? 'who'? ['also' | 'previously' | 'currently' | 'now' | 'then' | 'has']{0,2} ['holds' | 'held' | 'took' | 'accepted'] ['a' | 'an' | 'the'] ['full-time' | 'part-time' | 'permanent' | 'joint']? ",
            title!(),
            " ['position' | 'post' | 'role' | 'appointment' | 'job'] ['at' | 'in' | 'with'] 'the'? (?<body> ORG)"
        ),
        priority: 21,
        yes: &[
            "Ms. [Jane Miller] held a [Research Fellow] position at [UNICEF] until May.",
            "Mr. [John Smith], who previously held a [lecturer] post at the [Acme Foundation], left.",
        ],
        no: &["Ms. Jane Miller held a strong position at UNICEF."],
        ..RULE
    },
    Rule {
        // `Her last role was sales manager at Acme`, `His previous posts include head of trade`.
        name: "their-role-was-post",
        pattern: concat!(
            "(?<pronoun> ['his' | 'her']) [Lower & !['position' | 'positions' | 'role' | 'roles' | 'post' | 'posts' | 'job' | 'appointment' | 'appointments']]{0,3} ['position' | 'positions' | 'role' | 'roles' | 'post' | 'posts' | 'job' | 'appointment' | 'appointments'] ",
            "[Lower | ORG | LOC | DATE]{0,6} ['was' | 'were' | 'is' | 'included' | 'include' | 'includes'] ('as' | 'that' 'of')? ['most' | 'recently']{0,2} ",
            post!()
        ),
        priority: 12,
        yes: &[
            "Ms. Jane Miller left in 2004. [Her] last position before that was [sales manager] at [UNICEF].",
            "Mr. John Smith knows trade. [His] previous roles include [Director of Sales] at [Acme Foundation].",
        ],
        no: &["Mr. John Smith left. His role was ill defined."],
        ..RULE
    },
    Rule {
        // A career told from post to post.
        name: "moving-to-post",
        pattern: concat!(
            "(?<pronoun> ['before' | 'after' | 'since' | 'prior' | 'upon' | 'on' | Comma | 'and']) ['to' | 'then' | 'later' | 'subsequently' | 'eventually']{0,2} ['joining' | 'rejoining' | 'joined' | 'rejoined' | 'leaving' | 'left' | 'returning' | 'returned' | 'moving' | 'moved'] 'to'? 'the'? (ORG Poss)? (?<subject> ORG) ",
            way!(),
            "{0,4} 'as' ",
            post!()
        ),
        priority: 12,
        yes: &[
            "Mr. John Smith worked at a bank [before] joining [UNICEF] as [head of sales].",
            "Ms. Jane Miller taught for years [and] later joined the [Acme Foundation] in Boston as [director].",
        ],
        no: &["Mr. John Smith wrote before joining UNICEF as it grew."],
        ..RULE
    },
    Rule {
        // `joined Acme as an engineer and rose to become head of sales`.
        name: "rising-to-post",
        pattern: concat!(
            "(?<pronoun> ['and' | Comma | 'before' | 'later' | 'then' | 'who' | 'eventually' | 'subsequently']) ['later' | 'then' | 'eventually' | 'subsequently' | 'quickly' | 'steadily' | 'who']? ",
            "((['rose' | 'rising' | 'progressed' | 'progressing' | 'advanced' | 'advancing' | 'climbed' | 'moved' | 'moving'] | ['went' | 'going' | 'gone'] 'on') ('through' 'the' 'ranks' | 'up' | 'from' [!Para & !FullStop & !Comma & !PER & !'to']{1,6})? 'to' (['become' | 'be'] | 'serve' 'as' | 'the' ['position' | 'role' | 'post' | 'rank'] 'of')?) ",
            post!()
        ),
        priority: 11,
        yes: &[
            "Mr. John Smith joined it [and] rose to become [head of sales].",
            "Ms. Jane Miller joined it in May, [before] rising through the ranks to [director] of [UNICEF].",
        ],
        no: &["Mr. John Smith joined it and went on to win."],
        ..RULE
    },
    Rule {
        // Who comes holds the post, not who goes.
        name: "succeeds-as-post",
        pattern: concat!(
            subject!(),
            " Comma? 'who'? ['will' | 'would' | 'is' | 'has' | 'to']? [Adverb & !'not']? ['succeeds' | 'succeed' | 'succeeded' | 'succeeding' | 'replaces' | 'replace' | 'replaced' | 'replacing'] ",
            address!(),
            " (PER ",
            behind_name!(),
            " | ['him' | 'her' | 'them']) Comma? ('as' | 'in' 'the' ['role' | 'position' | 'post'] 'of') ",
            post!()
        ),
        priority: 21,
        yes: &[
            "Mr. [John Smith] succeeds Ms. Jane Miller as [chair] of the [Acme Foundation].",
            "Ms. Jane Miller retired; Mr. [John Smith] will succeed her as [president] of [UNICEF].",
        ],
        no: &["Mr. John Smith was succeeded by Ms. Jane Miller.", "Mr. John Smith replaces Ms. Jane Miller."],
        ..RULE
    },
    Rule {
        name: "where-name-is-post",
        pattern: concat!(
            "(?<subject> ORG) (Open [!Close & !Para]{1,8} Close)? Comma? 'where' ((?<holder> PER) | (?<pronoun> ['he' | 'she'])) [Adverb & !'not' | 'most']{0,2} ",
            "(['is' | 'was' | 'became' | 'remains'] | ['has' | 'had'] 'been' | ['serves' | 'served' | 'works' | 'worked' | 'acts' | 'acted'] [Adverb]? 'as' | ['holds' | 'held'] 'the' ['position' | 'role' | 'post' | 'title'] 'of' | [VerbPast & Lower] ",
            way!(),
            "{0,5} 'as') ('most' 'recently' | [Adverb & !'not'])? ",
            post!()
        ),
        priority: 21,
        yes: &[
            "Ms. Jane Miller joins from [UNICEF], where [she] was [director of sales].",
            "Mr. John Smith trained at [UNICEF] (New York), where [he] is now an [associate professor].",
        ],
        no: &["Ms. Jane Miller joins from UNICEF, where she was ill."],
        ..RULE
    },
    Rule {
        name: "in-role-as-post-name",
        pattern: concat!(
            "['in' | 'from'] ['his' | 'her' | 'their' | 'this'] ['new' | 'current' | 'expanded' | 'previous' | 'former' | 'earlier']? ['role' | 'capacity' | 'position' | 'post' | 'job'] ['as' | 'of'] ",
            post!(),
            " Comma ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 22,
        yes: &["In her new role as [chief scientist], Ms. [Jane Miller] leads it.", "In his capacity as [president] of [UNICEF], Mr. [John Smith] signed it."],
        no: &["In her new role as a mother, Ms. Jane Miller rests."],
        ..RULE
    },
    Rule {
        // `Ann Holt has agreed to become chair`, `who returns to Boston to become director`.
        name: "name-comes-to-post",
        pattern: concat!(
            "(?<holder> PER) ",
            behind_name!(),
            " (Comma 'who')? ",
            way!(),
            "{1,7} 'to' ('become' | ['serve' | 'act' | 'return' | 'work' | 'continue'] 'as') ",
            post!()
        ),
        priority: 13,
        yes: &[
            "Mr. [John Smith] was glad to serve as [chair] of the [Acme Foundation].",
            "Ms. [Jane Miller], who returns to Boston to become [director of sales] at [UNICEF], agreed.",
        ],
        no: &["Mr. John Smith has kindly agreed to become ill."],
        ..RULE
    },
    Rule {
        // `Its life president is Sir John Holt.`
        name: "post-is-name",
        pattern: concat!(
            "((?<own> ['its' | 'our']) | 'the' | (ORG Poss)? (?<front> ORG) Poss | [FullStop | Para | Semi | Break]) ",
            title!(),
            " ",
            body!(),
            "? ['is' | 'was'] ['now' | 'currently' | 'still']? ",
            address!(),
            " (?<holder> PER) [FullStop | Comma | Para | Break | 'who' | Semi]"
        ),
        priority: 18,
        yes: &[
            "Founded in 1871, it is old. [Its] [life president] is Mr. [John Smith].",
            "The [chair] of the [Acme Foundation] is Ms. [Jane Miller], who agreed.",
        ],
        no: &["The chair of the Acme Foundation is ill."],
        ..RULE
    },
    Rule {
        name: "headline-as-post-and-field",
        pattern: concat!(
            "((?<subject> ORG) ",
            makes!(),
            " ",
            address!(),
            ")? (?<holder> PER) ",
            behind_name!(),
            " Comma? ",
            way!(),
            "{0,4} ['as' | 'to'] ",
            front!(),
            " ",
            line_title!(),
            " [Break | Para]"
        ),
        priority: 17,
        yes: &[
            "[UNICEF] Promotes Ms. [Jane Miller] to [Vice President of Sales]\n\nText.",
            "Narrow Gate Appoints Mr. [John Smith] as [Vice President, Development and Trade]\n\nText.",
            "Narrow Gate Promotes Ms. [Jane Miller] to [Director, Public Affairs]\n\nText.",
        ],
        no: &["Narrow Gate Appoints Mr. John Smith\n\nText."],
        ..RULE
    },
    Rule {
        // `A former judge, she chairs it`.
        name: "post-then-pronoun",
        pattern: concat!(
            "[Para | FullStop | Break] ['a' | 'an'] ",
            title!(),
            " ",
            body!(),
            "? ([!PER & !Para & !Break & !FullStop & !QuoteMark & !Comma]{0,12}) Comma (?<pronoun> ['he' | 'she'])"
        ),
        priority: 12,
        yes: &["Ms. Jane Miller leads it. A [former director] of [UNICEF], [she] knows it.", "Mr. John Smith won. A [lawyer] from Boston, [he] lives there."],
        no: &["Ms. Jane Miller leads it. A day later, she left."],
        ..RULE
    },
    Rule {
        name: "as-post-then-name",
        pattern: concat!(
            "(['as' & Start] | [DATE | 'later' | 'then'] Comma ['as' & Lower] | ['record' | 'experience' | 'career' | 'tenure' | 'time' | 'work' | 'stint' | 'background'] ['as' & Lower]) ",
            post!(),
            " [!PER & !Para & !Break & !FullStop & !QuoteMark]{0,14} Comma ",
            address!(),
            " (?<holder> PER) [Lower & !'and']"
        ),
        priority: 13,
        yes: &[
            "It rained. As [chief executive] of [UNICEF] since 2010, Ms. [Jane Miller] has seen it.",
            "With a long record as [UNICEF]'s [Director of Operations], Mr. [John Smith] knows it.",
        ],
        no: &["It rained. As it was late, Ms. Jane Miller left."],
        ..RULE
    },
    Rule {
        // `As chair of Acme, she led it`, `having been chair of Acme`.
        name: "as-post-then-pronoun",
        pattern: concat!(
            "(['as' & Start] ",
            post!(),
            " [!PER & !Para & !Break & !FullStop & !QuoteMark & !Comma]{0,10} Comma (?<pronoun> ['he' | 'she']) [Lower] | (?<pronoun> 'having') [Adverb & !'not' | 'most']{0,2} ('been' | ['served' | 'worked' | 'acted' | 'sat'] [Adverb]? 'as') ",
            post!(),
            ")"
        ),
        priority: 12,
        yes: &[
            "Ms. Jane Miller joined it in May. As [chair] of [UNICEF], [she] signed it.",
            "Mr. John Smith knows it well, [having] been [Director] of [Acme Foundation] until May.",
        ],
        no: &["Ms. Jane Miller left. As it was late, she rested.", "Mr. John Smith left, having been ill."],
        ..RULE
    },
    Rule {
        name: "career-as-posts",
        pattern: concat!(
            "(['in' | 'at' | 'with'] 'the'? (?<subject> ORG) Comma?)? ((['including' | 'first' | 'initially' | 'lastly' | 'subsequently' | 'roles' | 'positions' | 'posts' | 'position' | 'role' | 'career' | 'post'] | 'including' [DURATION | Num | NumWord | 'years' | 'a' | 'time']{1,3}) (?<pronoun> ['as' | 'of']) | (['after' | 'following' | 'for' | 'spent' | 'with' | 'nearly' | 'over' | 'than' | 'almost' | 'his' | 'her' | Comma] DURATION | Comma 'the' ['last' | 'final' | 'first'] [Num | NumWord]) (?<pronoun> 'as') | ['roles' | 'positions' | 'posts' | 'offices' | 'appointments'] Comma? ((?<pronoun> 'including') | 'such' (?<pronoun> 'as')) | ['serving' | 'served' | 'serves' | 'working' | 'worked' | 'acting' | 'acted'] [Adverb]? (?<pronoun> 'as')) ",
            post!()
        ),
        priority: 8,
        yes: &[
            "Mr. John Smith held several senior roles [as] [chairman] of [Acme Foundation].",
            "Mr. John Smith takes up the position [of] [Director] of [Acme Foundation].",
            "Mr. John Smith brings more than twenty years of work in many lands, most recently serving [as] [Director] of [Acme Foundation].",
            "Mr. John Smith has held many senior positions, [including] [director of sales] at [Acme Foundation].",
        ],
        no: &["Mr. John Smith plays a role as well."],
        ..RULE
    },
    Rule {
        name: "name-does-as-post",
        pattern: concat!(
            "((?<holder> PER) ",
            behind_name!(),
            " (Poss | Comma 'who')? | (?<pronoun> ['he' | 'she' | 'his' | 'her'])) ",
            way!(),
            "{0,6} ((ORG Poss)? (?<subject> ORG) ",
            way!(),
            "{0,5} | 'the' (?<host> ",
            body_word!(),
            ") Poss? ",
            way!(),
            "{0,4})? (Comma ('most' 'recently' | ['initially' | 'originally' | 'currently' | 'firstly'] | ['including' | 'first' | 'initially' | 'lastly'] | 'the'? [DURATION | DATE] | 'the' ['last' | 'first' | 'final' | 'past'] ([Num | NumWord] 'years'? | DURATION | 'few')?))? 'as' ",
            post!()
        ),
        priority: 14,
        yes: &[
            "Mr. [John Smith] rejoined [Acme Foundation] as [Chief Financial Officer] in 2022.",
            "Ms. Jane Miller agreed. [She] now serves as [director] of [Acme Foundation].",
            "Mr. [John Smith] spent ten years at [UNICEF], most recently as [director of research].",
            "Mr. [John Smith] has joined the [company] as [Chief Financial Officer].",
            "They include Mr. [John Smith], who served as [president] of [Acme Foundation].",
        ],
        no: &["Mr. John Smith is known as a leader."],
        ..RULE
    },
];
