//! Posts behind a verb: `Jane Doe has been appointed Director of Acme Foundation`.

use super::{POSTS, Posts, RULE, Rule};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

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

/// What is done to somebody who comes to a post; headlines leave out the rest (`Ann Holt Named Chair`).
macro_rules! made {
    () => {
        "['appointed' | 'named' | 'elected' | 're-elected' | 'promoted' | 'confirmed' | 'made' | 'hired' | 'selected' | 'nominated' | 'recruited' | 'elevated' | 'installed' | 'chosen' | 'tapped' | 'picked' | 'designated' | 'reappointed' | 'reelected' | 'assigned' | 'sworn' | 'voted' | 'consecrated' | 'ordained' | 'enthroned' | 'inducted' | 'commissioned' | 'announced' | 'unveiled' | 'drafted' | 'engaged' | 'retained' | 'crowned' | 'declared' | 'proclaimed']"
    };
}

/// Verbs by which a body gives somebody a post.
macro_rules! makes {
    () => {
        "['appoints' | 'appointed' | 'names' | 'named' | 'elects' | 'elected' | 'hires' | 'hired' | 'nominates' | 'nominated' | 'nominate' | 'nominating' | 'promotes' | 'promoted' | 'welcomes' | 'welcomed' | 'taps' | 'tapped' | 'selects' | 'selected' | 'chooses' | 'chose' | 'chosen' | 'recruits' | 'recruited' | 'adds' | 'added' | 'appoint' | 'name' | 'elect' | 'hire' | 'promote' | 'welcome' | 'appointing' | 'naming' | 'hiring' | 'promoting' | 'welcoming' | 'electing' | 'tapping' | 'selecting' | 'recruiting' | 'choosing' | 'tap' | 'select' | 'choose' | 'recruit' | 're-elects' | 're-elected' | 'reelects' | 'reelected' | 'reappoints' | 'reappointed' | 'confirms' | 'confirmed' | 'confirming' | 'picks' | 'picked' | 'signs' | 'signed' | 'signing' | 'unveils' | 'unveiled' | 'engages' | 'engaged' | 'retains' | 'retained' | 'installs' | 'installed' | 'designates' | 'designated' | 'elevates' | 'elevated' | 'enlists' | 'enlisted' | 'of']"
    };
}

/// Is a verb of appointing in the match: `were elected`?
fn made(v: &View<'_, '_>, m: &Match) -> bool {
    (m.start..m.end).any(|s| v.is(s, Class::AppointingParticiple))
}

/// Was somebody made something earlier in the sentence: `A was elected president, B`?
fn gapped(v: &View<'_, '_>, m: &Match) -> bool {
    let row = m
        .start
        .checked_sub(1)
        .is_some_and(|s| matches!(v.shape(s), Shape::Comma | Shape::Semi | Shape::Amp | Shape::Colon) || matches!(v.lower(s), b"and" | b"while" | b"with"));
    // `promoted Ann Holt and Paul Tate to partner`: both.
    let both = v.slot(m, "holder").is_some_and(|(_, b)| matches!(v.lower(b), b"to" | b"as"))
        && m.start.checked_sub(2).is_some_and(|s| {
            let name = if v.shape(s) == Shape::Comma { s.saturating_sub(1) } else { s };
            v.shape(m.start - 1) != Shape::Semi && v.kind(name) == Some(Kind::Person)
        });
    row && !both
        && (m.start.saturating_sub(60)..m.start)
            .rev()
            .take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break))
            .any(|s| v.is(s, Class::MadeEarlier))
}

/// `A director of Acme, she`, not `Directors of Acme, she`.
fn one_opens(v: &View<'_, '_>, m: &Match) -> bool {
    !super::whose::several(v, m)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "name-is-post",
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            subject_of!(),
            " (Comma? 'who' Poss 'also'? | Comma? [Function & VerbS & Lower & !'does'] 'also' | (",
            aside_who!(),
            " | Comma? 'who'?) [Adverb & !'not']? (['is' | 'was' | 'became' | 'becomes' | 'become' | 'remains' | 'remained'] | ['has' | 'had'] [Adverb & !'not']? ['been' | 'become'] | ['will' | 'shall'] ['be' | 'become' | 'remain'] | ['is' | 'was' | 'are' | 'were'] 'to' 'be' | (['would' | 'could' | 'may'] | ['is' | 'was']? ['set' | 'due' | 'expected' | 'poised' | 'slated' | 'likely']? 'to') 'become' | ['serving' | 'acting'] 'as')) ",
            "(['until' | 'till'] ['now' | 'recently' | 'then' | DATE] | ['now' | 'also' | 'currently' | 'presently' | 'previously' | 'formerly' | 'both' | 'recently' | 'then' | 'still' | 'once' | 'again' | 'later' | 'himself' | 'herself' | 'respectively'] | [Adverb & !'not' & !'as' & !'never'] | 'most' 'recently' | 'at' 'present' | 'at' 'the' 'time' | 'for' (DURATION | ['many' | 'several' | 'some'] 'years') | 'from' DATE (['to' | 'until'] DATE)? | 'the' ['first' | 'second' | 'third' | 'only' | 'youngest'] [Lower & Noun | Demonym]{1,2} 'to' ['be' | 'become'])? (['a' | 'an'] [(Lower | CapShape | LOC | ORG | OTHER | Demonym | Num | NumWord | Hyphen) & !RoleHead & !RoleTitle & !'and' & !'who' & !'that' & !Comma]{1,8} 'and' ['also' | 'a' | 'an' | 'the']?)? ",
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
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            "Comma? (?<pronoun> 'and') 'who'? [Adverb & !'not']? (['is' | 'was' | 'became' | 'become' | 'becomes' | 'remains'] ('most' 'recently' | ['also' | 'currently' | 'now' | 'presently' | 'still' | 'previously' | 'formerly'])? | ['has' | 'had'] 'been' | ['serves' | 'served' | 'worked' | 'works' | 'continue' | 'continues' | 'stay' | 'stays' | 'return' | 'returns' | 'serve' | 'act' | 'acts'] 'as' | ['was' | 'is' | 'later' | 'been' | 'subsequently' | 'then' | 'eventually']{1,3} ['promoted' | 'appointed' | 'named' | 'elected' | 'made' | 'elevated'] ['to' | 'as']? (['the' | 'a'] ['role' | 'position' | 'post' | 'rank'] 'of')?) ",
            post!()
        ),
        priority: 10,
        yes: &[
            "Mr. John Smith came home [and] was [Director] of [Acme Foundation].",
            "Mr. John Smith left early, [and] served as [president] of [Acme Foundation].",
            "Mr. John Smith will retire in May [and] become a [senior adviser] there.",
            "Mr. John Smith came in May [and] was promoted to [director of sales] there.",
        ],
        no: &["Mr. John Smith came home and was ill."],
        ..RULE
    },
    Rule {
        name: "name-later-is-post",
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            "([Comma | Close] 'who'? | 'who') ((?<pronoun> ['is' | 'was' | 'becomes' | 'became' | 'remains']) | (?<pronoun> ['will' | 'has' | 'had']) ['be' | 'become' | 'been' | 'remain']) (['serving' | 'acting' | 'working'] 'as' | ['appointed' | 'named' | 'elected' | 'selected' | 'chosen' | 'confirmed' | 're-elected'] ('as' | 'to' 'be')? | 'promoted' 'to' | ['voted' | 'sworn'] 'in' 'as')? ",
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
            "[Comma | Close | 'and'] ('most' 'recently' | [Adverb & !'not'])? (?<pronoun> ['led' | 'leads' | 'ran' | 'runs' | 'headed' | 'managed' | 'directed' | 'guided' | 'takes' | 'took' | 'serves' | 'served' | 'joins' | 'joined' | 'rejoins' | 'continues' | 'returns' | 'works' | 'worked' | 'acts' | 'steps' | 'stepped' | 'retired' | 'retires' | 'resigned' | 'started' | 'began' | 'spent' | 'rose' | 'comes' | 'came' | 'left' | 'practices' | 'practised' | 'practiced' | 'volunteers' | 'trained' | 'moved' | 'sits' | 'sat' | 'consults' | 'employed' | 'will' | 'has' | 'succeeds']) ",
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
            "Ms. Jane Miller, a former judge, previously [led] [UNICEF] as [president].",
        ],
        no: &["Mr. John Smith, a chemist, takes it as a gift."],
        ..RULE
    },
    Rule {
        name: "name-made-post",
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            subject_of!(),
            " (Comma? 'who')? [Adverb & !'not']? (['is' | 'was' | 'be' | 'been' | 'has' | 'had' | 'will' | 'being' | Comma]{1,3} [Adverb & !'not']? ",
            made!(),
            " | [",
            made!(),
            " & InTitle]) ",
            "('from' (['his' | 'her' | 'their' | 'the' | 'a'] ['role' | 'position' | 'post'] ['of' | 'as'])? ",
            title!(),
            " | 'from' 'a'? [!FullStop & !Para & !Comma & !PER & !'to']{1,6})? 'in'? (['to' | 'as'] ('be' | 'serve' 'as')?)? (['the' | 'a'] ['role' | 'position' | 'post' | 'office' | 'rank'] 'of')? ",
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
            "Ms. [Jane Miller] was promoted from [analyst] to [vice president] of [UNICEF].",
            "Ms. [Jane Miller] was promoted from the mail room to [vice president] of [UNICEF].",
            "Ms. [Jane Miller] was sworn in as [Mayor].",
            "Ms. [Jane Miller] has been promoted to [vice president] from [director of sales].",
            "Ms. [Jane Miller] Named [President] of [UNICEF]\n\nText is here.",
        ],
        no: &["Mr. John Smith was appointed on Monday.", "Mr. John Smith, who was named after his father."],
        ..RULE
    },
    Rule {
        name: "somebody-makes-name-post",
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            "((?<subject> ORG) (Open [!Close & !Open & !Para & !Break]{1,8} Close){0,2} [!PER & !ORG & !Para & !Break & !Comma]{0,8})? ",
            makes!(),
            " (['the' | 'former']? [(RoleTitle | RoleHead) & !Lower]{1,2} Dot?)? ",
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " (Comma [!PER & !Para & !Break & !FullStop]{1,20} Comma ['as' | 'to'] | Comma? (['as' | 'to'] ('be' | 'become' | 'serve' 'as')?)?) ('fill'? ['the' | 'a' | 'its' | 'their'] ['new' | 'newly' | 'created' | 'vacant' | 'key' | 'senior']{0,2} ['role' | 'position' | 'post' | 'office' | 'job' | 'rank'] ['of' | 'as' | Comma])? ",
            post!()
        ),
        priority: 16,
        yes: &[
            "Today [UNICEF] appoints Mr. [John Smith] as [Executive Director].",
            "the appointment of Ms. [Jane Miller] as [Chief Financial Officer]",
            "[UNICEF] has tapped Ms. [Jane Miller] to be [its] next [general counsel].",
            "Today [UNICEF] has appointed Judge [Jane Miller] as [trustee].",
            "[UNICEF] is pleased to welcome Ms. [Jane Miller], PhD, as [Chief Financial Officer].",
            "[UNICEF] has appointed Ms. [Jane Miller], an engineer of many years, as [its] new [Chief Financial Officer].",
        ],
        no: &["Acme Foundation welcomes Mr. John Smith."],
        ..RULE
    },
    Rule {
        // The verb is said once: `A was elected president, B vice-president and C secretary`.
        name: "name-gapped-post",
        pattern: concat!(
            address!(),
            " (?<holder> PER) ['to' | 'as']? (?<title> [RoleMod | RoleStatus | Adjective & Lower | Noun & Lower]{0,3} [(RoleHead | RoleTitle) & !PostNominal & !'professor' & !'lead'] ",
            scope!(),
            "?) (['of' | 'at'] 'the'? (?<body> ORG))? [Comma | FullStop | Semi | Para | Dot | 'and']"
        ),
        check: gapped,
        priority: 31,
        yes: &[
            "Mr. John Smith was elected president, Ms. [Jane Miller] [treasurer] and Mr. Peter Brown secretary.",
            "They named Mr. John Smith captain, and Ms. [Jane Miller] [vice-captain].",
        ],
        no: &["They met Mr. John Smith, and Ms. Jane Miller treasurer of it."],
        ..RULE
    },
    Rule {
        // `A and B lead it. Both are trustees of Acme.`
        name: "both-are-posts",
        pattern: concat!(
            "(?<pronoun> ['both' | 'they']) ['are' | 'were' | 'serve' | 'served']  'both'? ['also' | 'now' | 'currently' | 'formerly' | 'previously' | 'as']{0,2} ",
            post!()
        ),
        check: super::whose::several,
        priority: 14,
        yes: &[
            "It thanked Mr. John Smith and Ms. Jane Miller. [Both] are [trustees] of [UNICEF].",
            "It thanked Mr. John Smith and Ms. Jane Miller. [They] were both [founders] of the [Acme Foundation].",
        ],
        no: &["It thanked Mr. John Smith and Ms. Jane Miller. Both are ill."],
        ..RULE
    },
    Rule {
        // Several who come to one post.
        name: "names-made-post",
        pattern: concat!(
            "(((?<subject> ORG) (Open [!Close & !Open & !Para & !Break]{1,8} Close){0,2} [!PER & !ORG & !Para & !Break & !Comma]{0,8})? ",
            makes!(),
            " ",
            address!(),
            ")? ",
            several!(),
            " (['of' | 'from'] 'the'? [ORG | LOC])? Comma? (['as' | 'to'] ('be' | 'become' | 'serve' 'as')? | ['serve' | 'served' | 'act' | 'acted' | 'served'] 'as' 'the'? | 'who'? ['are' | 'were'] (Comma? 'respectively' Comma?)? 'the'? ['also' | 'both' | 'all' | 'now']? | ['have' | 'has' | 'had' | 'were' | 'are' | 'will']{1,2} 'been'? ['be' | 'also']? ['appointed' | 'named' | 'elected' | 're-elected' | 'promoted' | 'confirmed' | 'made' | 'hired' | 'selected' | 'nominated' | 'recruited' | 'elevated' | 'installed' | 'chosen' | 'admitted' | 'inducted' | 'sworn'] 'in'? 'respectively'? ['to' | 'as']? ('be' | 'become' | 'serve' 'as')?) (['the' | 'a'] ['role' | 'position' | 'post' | 'rank'] 'of')? ",
            post!()
        ),
        priority: 23,
        check: |v, m| {
            !(m.start..m.end).any(|s| matches!(v.lower(s), b"are" | b"were"))
                || super::whose::several(v, m)
                || made(v, m)
                // `A and B are chair and secretary of Acme`
                || v.lower(m.end) == b"and" && (m.end + 1..m.end + 4).any(|s| v.has(s, Label::RoleHead))
                || (m.start..m.end + 40).take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para)).any(|s| v.lower(s) == b"respectively")
        },
        yes: &[
            "It announced the promotion of Mr. [John Smith], Ms. [Jane Miller] and Mr. [Peter Brown] to [Managing Director] today.",
            "Mr. [John Smith] and Ms. [Jane Miller] have been appointed [trustees] of the [Acme Foundation].",
            "Mr. [John Smith] and Ms. [Jane Miller] are [chair] and secretary of the Acme Foundation.",
        ],
        no: &["Mr. John Smith and Ms. Jane Miller have been to Boston.", "It thanked Mr. John Smith and Ms. Jane Miller."],
        ..RULE
    },
    Rule {
        name: "being-made-post",
        pattern: concat!(
            "((?<pronoun> ['before' | 'after' | 'since' | 'until' | 'while' | 'whilst' | 'besides']) [Adverb & !'not']{0,2} (['being' | 'becoming' | 'remaining'] [Adverb]? (['named' | 'appointed' | 'elected' | 'made' | 'confirmed' | 'hired' | 'selected' | 'chosen' | 'installed' | 'recruited' | 'tapped' | 'promoted' | 'elevated'] 'to'?)? | ['serving' | 'acting' | 'continuing' | 'working'] [Adverb]? 'as') | (?<pronoun> 'in') 'addition' 'to' (['being' | 'becoming' | 'remaining'] | ['serving' | 'acting' | 'working'] 'as')) 'as'? ",
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
        // `Its life president is Sir John Holt.`
        name: "post-is-name",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            "((?<own> ['its' | 'our']) | 'the' | (ORG Poss)? (?<front> ORG) Poss | [FullStop | Para | Semi | Break] | ['joining' | 'serving' | 'returning' | 'rejoining'] ('to'? 'the'? (?<subject> ORG))? [!PER & !ORG & !Para & !FullStop & !'as']{0,6} 'as' ['the' | 'a' | 'its' | 'our' | 'new']{0,2}) ",
            title!(),
            " ",
            body!(),
            "? (['is' | 'was' | 'remains'] | ['will' | 'would' | 'shall'] ['be' | 'remain']) ['now' | 'currently' | 'still']? ",
            address!(),
            " (?<holder> PER) (['of' | 'from'] 'the'? (?<behind> ORG))? [FullStop | Comma | Para | Break | 'who' | Semi]"
        ),
        priority: 18,
        yes: &[
            "Founded in 1871, it is old. [Its] [life president] is Mr. [John Smith].",
            "The [chair] of the [Acme Foundation] is Ms. [Jane Miller], who agreed.",
            "Joining the company as [General Counsel] is Ms. [Jane Miller].",
            "Joining [UNICEF] as [General Counsel] is Ms. [Jane Miller].",
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
        // `A former judge, she chairs it`, `Chairman of Acme since 2001, Ann Holt will retire`.
        name: "post-then-pronoun",
        posts: Posts { single: true, ..POSTS },
        pattern: concat!(
            "[Para | FullStop | Break] ['currently' | 'formerly' | 'previously' | 'presently' | 'originally' | 'now' | 'once' | 'today' | 'already' | 'himself' | 'herself']? (['appointed' | 'elected' | 'named' | 'hired' | 'chosen'] ['as' | 'to']?)? ",
            post!(),
            " ([!PER & !Para & !Break & !FullStop & !QuoteMark & !Comma]{0,12} (Comma? ['and' | 'as']? ",
            post!(),
            " | Comma ['a' | 'an' | 'the'] [!PER & !Para & !Break & !FullStop & !QuoteMark & !Comma]{1,14} Comma? ['and' | 'as']? ",
            post!(),
            ") ([!PER & !Para & !Break & !FullStop & !QuoteMark & !Comma]{0,8} Comma? ['and' | 'as']? ",
            post!(),
            ")?)? [!PER & !Para & !Break & !FullStop & !QuoteMark & !Comma]{0,12} Comma ((?<pronoun> ['he' | 'she']) | ",
            address!(),
            " (?<holder> PER)) ([!Comma & !Speech & !Para & !Break & !'and' & !FullStop] | Speech [!Comma & !FullStop & !'that' & !QuoteMark])"
        ),
        priority: 12,
        check: one_opens,
        yes: &[
            "Ms. Jane Miller leads it. A [former director] of [UNICEF], [she] knows it.",
            "Mr. John Smith won. A [lawyer] from Boston, [he] lives there.",
            "It rained. [Chairman] of [UNICEF] since 2001, Ms. [Jane Miller] will retire.",
            "Ms. Jane Miller won. Currently a [professor] at [UNICEF] and a [trustee] of the [Acme Foundation], [she] teaches law.",
        ],
        no: &["Ms. Jane Miller leads it. A day later, she left.", "It rained. Directors of UNICEF, she left."],
        ..RULE
    },
];
