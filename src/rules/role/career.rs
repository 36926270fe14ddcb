//! Posts of a career, told in the order of time: `before joining UNICEF she was director of Acme`, `she rose to chair`.

use super::{POSTS, People, Posts, RULE, Rule};
use crate::rules::View;
use crate::tape::automaton::Match;

/// `wants to become a nurse`, `is training to become`: nobody has come to it yet.
fn comes(v: &View<'_, '_>, m: &Match) -> bool {
    !(m.start..m.end).any(|s| {
        matches!(
            v.lower(s),
            b"wants"
                | b"wanted"
                | b"hopes"
                | b"hoped"
                | b"hoping"
                | b"aspires"
                | b"aspired"
                | b"dreams"
                | b"dreamed"
                | b"training"
                | b"studying"
                | b"aims"
                | b"wishes"
                | b"plans"
                | b"aspiring"
                | b"dreamt"
                | b"wanting"
                | b"declined"
                | b"refused"
                | b"applied"
                | b"failed"
        )
    })
}

/// `she reported to the Secretary`, `and spoke to the chair`: whom somebody speaks to is somebody else; `and continued to serve as chair`.
fn rises(v: &View<'_, '_>, m: &Match) -> bool {
    let says = |w: &[u8]| [b"r".as_slice(), b"progress", b"advanc", b"climb", b"mov", b"went", b"going", b"gone"].iter().any(|p| w.starts_with(p));
    let verb = (m.start + 1..m.end).find(|s| v.has(*s, crate::gazetteer::label::Label::Speech) && !says(v.lower(*s)) || v.lower(*s) == b"reported");
    let to = (m.start..m.end).find(|s| v.lower(*s) == b"to");
    let comes_to = |s: u32| {
        matches!(v.lower(s + 1), b"become" | b"be" | b"serve")
            || v.lower(s + 1) == b"the" && v.lower(s + 3) == b"of" && matches!(v.lower(s + 2), b"position" | b"role" | b"post" | b"rank")
    };
    verb.is_none_or(|s| to.is_none_or(|t| s > t || comes_to(t)))
}

/// `holds the Marsh Scholarship`: won, not held.
fn chaired(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "title") else { return false };
    let words = v.words(a, b).to_lowercase();
    ["chair", "professorship", "fellowship", "lectureship"].iter().any(|w| words.contains(w))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // `Her last role was sales manager at Acme`, `His previous posts include head of trade`.
        name: "their-role-was-post",
        pattern: concat!(
            "((?<pronoun> ['his' | 'her']) | (?<holder> PER) Poss) [Lower & !['position' | 'positions' | 'role' | 'roles' | 'post' | 'posts' | 'job' | 'appointment' | 'appointments']]{0,3} ['position' | 'positions' | 'role' | 'roles' | 'post' | 'posts' | 'job' | 'appointment' | 'appointments'] ",
            "[Lower | ORG | LOC | DATE]{0,6} ['was' | 'were' | 'is' | 'included' | 'include' | 'includes'] ('as' | 'that' 'of')? ['most' | 'recently']{0,2} ",
            post!()
        ),
        priority: 12,
        yes: &[
            "Ms. Jane Miller left in 2004. [Her] last position before that was [sales manager] at [UNICEF].",
            "In all, Mr. [John Smith]'s previous posts include [head of sales] at [UNICEF].",
            "Mr. John Smith knows trade. [His] previous roles include [Director of Sales] at [Acme Foundation].",
        ],
        no: &["Mr. John Smith left. His role was ill defined."],
        ..RULE
    },
    Rule {
        // A career told from post to post.
        name: "moving-to-post",
        pattern: concat!(
            "(?<pronoun> ['before' | 'after' | 'since' | 'prior' | 'upon' | 'on' | Comma | 'and']) ['to' | 'then' | 'later' | 'subsequently' | 'eventually']{0,2} ['joining' | 'rejoining' | 'joined' | 'rejoined' | 'leaving' | 'left' | 'returning' | 'returned' | 'moving' | 'moved' | 'leading' | 'led' | 'running' | 'ran' | 'heading' | 'headed' | 'guiding' | 'serving'] 'to'? 'the'? (ORG Poss)? (?<subject> ORG) ",
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
            "(?<pronoun> ['and' | Comma | 'before' | 'later' | 'then' | 'who' | 'eventually' | 'subsequently' | 'he' | 'she']) ['later' | 'then' | 'eventually' | 'subsequently' | 'quickly' | 'steadily' | 'who']? ",
            "((['rose' | 'rising' | 'progressed' | 'progressing' | 'advanced' | 'advancing' | 'climbed' | 'moved' | 'moving'] | (['went' | 'going' | 'gone'] 'on' | [Speech & Lower])) (['through' | 'up'] 'the' 'ranks' | 'up')? ('from' ",
            title!(),
            " | 'from' [!Para & !FullStop & !Comma & !PER & !'to']{1,6})? 'to' (['become' | 'be'] | 'serve' 'as' | 'the' ['position' | 'role' | 'post' | 'rank'] 'of')?) ",
            post!()
        ),
        priority: 11,
        yes: &[
            "Mr. John Smith joined it [and] rose to become [head of sales].",
            "Ms. Jane Miller joined it in May, [before] rising through the ranks to [director] of [UNICEF].",
            "Mr. John Smith spent ten years there[,] rising from [account manager] to [head of sales].",
        ],
        check: rises,
        no: &["Mr. John Smith joined it and went on to win.", "Ms. Jane Miller left the Navy, where she reported to the Secretary of UNICEF."],
        ..RULE
    },
    Rule {
        // `expands her role from head of trade to chief of staff`, `will transition into the newly created role of chair`.
        name: "name-moves-to-post",
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            "((?<holder> PER) ",
            behind_name!(),
            " (Comma 'who')? | (?<pronoun> ['he' | 'she'])) ['will' | 'has' | 'is' | 'would' | 'also' | 'then' | 'recently' | 'subsequently' | 'later' | 'to']{0,3} ",
            "(['expands' | 'expanded' | 'expanding' | 'expand' | 'transitions' | 'transitioned' | 'transitioning' | 'transition' | 'moves' | 'moved' | 'moving' | 'move' | 'steps' | 'stepped' | 'stepping' | 'step' | 'shifts' | 'shifted' | 'shift' | 'advances' | 'advanced' | 'advance' | 'progresses' | 'progressed' | 'rises' | 'rose' | 'graduates' | 'graduated'] 'up'? ",
            "(['his' | 'her' | 'their'] ['role' | 'position' | 'responsibilities' | 'remit'])? ('from' (['his' | 'her' | 'their' | 'the'] [Lower & !RoleHead]{0,2} ['role' | 'position' | 'post'] ['of' | 'as'])? ",
            title!(),
            " (['at' | 'of'] 'the'? ORG)?)? ['to' | 'into'] | ['takes' | 'took' | 'take' | 'taking' | 'taken' | 'assumes' | 'assumed' | 'assume' | 'assuming'] ['on' | 'up' | 'over']?) ",
            "(['the' | 'a' | 'an' | 'his' | 'her' | 'their'] [Lower & !RoleHead]{0,3} ['role' | 'position' | 'post' | 'office' | 'duties' | 'responsibilities' | 'helm'] ['of' | 'as'])? ",
            post!()
        ),
        priority: 17,
        yes: &[
            "Ms. [Jane Miller] expands her role from [general counsel] to [chief operations officer] today.",
            "Mr. [John Smith] will transition into the newly created role of [Executive Vice-Chairman] in May.",
            "Ms. [Jane Miller] takes on the position of [head of sales] at [UNICEF].",
        ],
        no: &["Mr. John Smith moves to Boston.", "Ms. Jane Miller takes the role of a mother."],
        ..RULE
    },
    Rule {
        // Who comes holds the post, not who goes.
        name: "succeeds-as-post",
        posts: Posts { people: People::Successor, ..POSTS },
        pattern: concat!(
            subject!(),
            " Comma? 'who'? ['will' | 'would' | 'is' | 'has' | 'to']? [Adverb & !'not']? ['succeeds' | 'succeed' | 'succeeded' | 'succeeding' | 'replaces' | 'replace' | 'replaced' | 'replacing' | 'follows' | 'followed' | 'following' | 'relieves' | 'relieved'] ",
            address!(),
            " (PER ",
            behind_name!(),
            " | ['him' | 'her' | 'them']) Comma? ('as' | 'in' 'the' ['role' | 'position' | 'post'] 'of') ",
            post!(),
            " | ['replacing' | 'succeeding' & Start] ",
            address!(),
            " PER ",
            behind_name!(),
            " 'as' ",
            post!(),
            " ['is' | 'was'] ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 21,
        yes: &[
            "It rained. Replacing Ms. Jane Miller as [chair] of the [Acme Foundation] is Mr. [John Smith], a judge.",
            "Mr. [John Smith] succeeds Ms. Jane Miller as [chair] of the [Acme Foundation].",
            "Ms. Jane Miller retired; Mr. [John Smith] will succeed her as [president] of [UNICEF].",
        ],
        no: &["Mr. John Smith was succeeded by Ms. Jane Miller.", "Mr. John Smith replaces Ms. Jane Miller."],
        ..RULE
    },
    Rule {
        // `will be succeeded as chair by Paul Marsh`, `was succeeded by Paul Marsh as chair`: one held it, the other holds it.
        name: "is-succeeded-as-post",
        pattern: concat!(
            subject!(),
            " Comma? 'who'? ['is' | 'was' | 'will' | 'be' | 'being' | 'has' | 'been' | 'to']{1,3} [Adverb & !'not']? ['succeeded' | 'replaced' | 'followed'] ",
            "(('as' | 'in' 'the' ['role' | 'position' | 'post'] 'of') ",
            post!(),
            " [DATE | 'in' | 'on' | 'from']{0,2} 'by' ",
            address!(),
            " (?<holder> PER) | 'by' ",
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " Comma? ('as' | 'in' 'the' ['role' | 'position' | 'post'] 'of') ",
            post!(),
            ")"
        ),
        priority: 22,
        yes: &[
            "Ms. [Jane Miller] will be succeeded as [chair] of the [Acme Foundation] by Mr. [John Smith].",
            "Ms. [Jane Miller] was replaced by Mr. [John Smith] as [president] of [UNICEF].",
        ],
        no: &["Ms. Jane Miller was succeeded by Mr. John Smith."],
        ..RULE
    },
    Rule {
        // `takes over from Ann Holt as chair`: who comes.
        name: "takes-over-as-post",
        posts: Posts { people: People::Successor, ..POSTS },
        pattern: concat!(
            subject!(),
            " Comma? 'who'? ['will' | 'would' | 'is' | 'has' | 'to']? [Adverb & !'not']? (['takes' | 'take' | 'took' | 'taken' | 'taking'] ['over' | 'on'] | ['inherits' | 'inherited'] [!PER & !Para & !FullStop & !Comma]{0,4}) 'from' ",
            address!(),
            " (PER ",
            behind_name!(),
            " | ['him' | 'her' | 'them']) Comma? ('as' | 'in' 'the' ['role' | 'position' | 'post'] 'of') ",
            post!()
        ),
        priority: 21,
        yes: &[
            "Mr. [John Smith] takes over from Ms. Jane Miller as [chair] of the [Acme Foundation].",
            "Ms. Jane Miller retired; Mr. [John Smith] has taken over from her as [president] of [UNICEF].",
        ],
        no: &["Mr. John Smith takes over from Ms. Jane Miller."],
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
        check: comes,
        priority: 13,
        yes: &[
            "Mr. [John Smith] was glad to serve as [chair] of the [Acme Foundation].",
            "Ms. [Jane Miller], who returns to Boston to become [director of sales] at [UNICEF], agreed.",
        ],
        no: &["Mr. John Smith has kindly agreed to become ill.", "Mr. John Smith wants to become a nurse."],
        ..RULE
    },
    Rule {
        name: "as-post-then-name",
        pattern: concat!(
            "(['as' & Start] | [DATE | 'later' | 'then'] Comma ['as' & Lower] | ['record' | 'experience' | 'career' | 'tenure' | 'time' | 'work' | 'stint' | 'background'] ['as' & Lower] | [Gerund & (Start | InTitle)] [Lower & !'as']{0,3} 'the'? ((?<subject> ORG) | [Caps | CapShape]{1,3})? [Lower & !'as']{0,3} ['as' & Lower]) ",
            post!(),
            " [!PER & !Para & !Break & !FullStop & !QuoteMark]{0,14} Comma [AnyCap & !Function & !Honorific | ORG | LOC | Amp | 'and' | Poss]{0,6} ",
            address!(),
            " (?<holder> PER) [Lower & !'and']"
        ),
        priority: 15,
        yes: &[
            "It rained. As [chief executive] of [UNICEF] since 2010, Ms. [Jane Miller] has seen it.",
            "With a long record as [UNICEF]'s [Director of Operations], Mr. [John Smith] knows it.",
            "It rained. Representing [UNICEF] as [its] [president], Ms. [Jane Miller] spoke.",
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
            " (Comma? 'and'? ",
            post!(),
            ")? [!PER & !Para & !Break & !FullStop & !QuoteMark & !Comma]{0,10} Comma (?<pronoun> ['he' | 'she']) [Lower] | (?<pronoun> 'having') [Adverb & !'not' | 'most']{0,2} ('been' | ['served' | 'worked' | 'acted' | 'sat'] [Adverb]? 'as') ",
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
            "(['in' | 'at' | 'with'] 'the'? (?<subject> ORG) Comma?)? ((['including' | 'first' | 'initially' | 'lastly' | 'subsequently' | 'roles' | 'positions' | 'posts' | 'position' | 'role' | 'career' | 'post' | 'rank' | 'title' | 'terms' | 'term' | 'stints' | 'stint' | 'tenure'] | 'including' [DURATION | Num | NumWord | 'years' | 'a' | 'time']{1,3}) (?<pronoun> ['as' | 'of']) | ['roles' | 'positions' | 'posts' | 'offices' | 'capacities' | 'jobs' | 'appointments'] [!Para & !FullStop & !PER & !Comma]{0,4} Comma? 'such' (?<pronoun> 'as') | (['after' | 'following' | 'for' | 'spent' | 'with' | 'nearly' | 'over' | 'than' | 'almost' | 'his' | 'her' | Comma] DURATION ('of' ['work' | 'service' | 'employment' | 'practice' | 'teaching' | 'duty'])? | Comma 'the' ['last' | 'final' | 'first'] [Num | NumWord]) (?<pronoun> 'as') | [Comma | Semi] 'most' 'recently' (?<pronoun> 'as') | ['roles' | 'positions' | 'posts' | 'offices' | 'appointments' | 'capacities'] (['at' | 'with' | 'in' | 'within' | 'across' | 'for' | 'throughout' | 'over' | 'during'] [!Para & !FullStop & !Comma & !PER & !'including' & !'as']{1,8})? Comma? ((?<pronoun> 'including') | ['such' | 'lastly' | 'currently' | 'finally' | 'initially' | 'first'] (?<pronoun> 'as') | 'most' 'recently' (?<pronoun> 'as')) | ['serving' | 'served' | 'serves' | 'working' | 'worked' | 'acting' | 'acted'] [Adverb]? (?<pronoun> 'as') | ['notably' | 'chiefly' | 'primarily' | 'variously'] (?<pronoun> 'as')) ",
            post!()
        ),
        priority: 8,
        yes: &[
            "Mr. John Smith held several senior roles [as] [chairman] of [Acme Foundation].",
            "Mr. John Smith worked in many lands, most notably [as] [chairman] of [Acme Foundation].",
            "Mr. John Smith takes up the position [of] [Director] of [Acme Foundation].",
            "Mr. John Smith brings more than twenty years of work in many lands, most recently serving [as] [Director] of [Acme Foundation].",
            "Mr. John Smith has held many senior positions, [including] [director of sales] at [Acme Foundation].",
        ],
        no: &["Mr. John Smith plays a role as well."],
        ..RULE
    },
    Rule {
        name: "name-does-as-post",
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            "((?<holder> PER) ",
            behind_name!(),
            " (Poss | Comma 'who' | ",
            aside_who!(),
            ")? | (?<pronoun> ['he' | 'she' | 'his' | 'her'])) ('for' ['his' | 'her' | 'their' | 'your'] ",
            way!(),
            "{1,14} | ",
            way!(),
            "{0,6} | ",
            way!(),
            "{0,4} ('part' 'of' | 'in' ['a' | 'an' | 'the']) ",
            way!(),
            "{1,4}) (('the'? ['faculty' | 'staff' | 'board' | 'team' | 'ranks' | 'executive' | 'leadership' | 'management'] ('team' | 'of' 'directors' | 'of' 'trustees')? ['of' | 'at'] 'the'?)? (ORG Poss)? (?<subject> ORG) Poss? ",
            way!(),
            "{0,5} (DATE Comma)? | 'the' (?<host> ",
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
    Rule {
        // A chair that is called after somebody.
        name: "name-holds-chair",
        pattern: concat!(
            subject!(),
            " Comma? 'who'? [Adverb & !'not']? ['holds' | 'held' | 'hold' | 'occupies' | 'occupied'] ['the' | 'a' | 'an'] [Adjective & Lower]? ",
            "(?<title> ([AnyCap & !Function]{1,3} ['and' | Amp])? [AnyCap & !Function | PER | ORG | OTHER]{0,5} [('chair' | 'professorship') & CapShape] (['of' | 'in' | 'for'] [AnyCap & !Function]{1,4} (['and' | Amp] [AnyCap & !Function]{1,3})?)? | OTHER) ",
            "(['at' | 'of'] 'the'? (?<body> ORG))?"
        ),
        priority: 16,
        check: chaired,
        yes: &[
            "Ms. [Jane Miller] holds the [Zyx Quollan Chair of Economics] at [UNICEF].",
            "Ms. [Jane Miller] holds the [Zyx and Tyl Quollan Chair in Nursing] at [UNICEF].",
            "In 2016, Mr. Smith retired; Ms. [Jane Miller] held the prestigious [Zyx Chair in Trade] at [UNICEF].",
        ],
        no: &["Ms. Jane Miller holds the chair."],
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
];
