//! People by the post that they hold, among what no sure rule typed: `Oydin Tokhta, director of the fund`, `the head of UNICEF Oydin Tokhta`.

use super::kin::unknown;
use super::somebody::{runs_out, whole};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// One person's post: `the directors of Zentrix, Plexo Marine` is a list of bodies.
fn one_post(v: &View<'_, '_>, m: &Match) -> bool {
    let head = v.lower(m.start);
    let plural = head.ends_with(b"s") && !head.ends_with(b"ss") && !head.ends_with(b"us");
    whole(v, m) && !plural
}

/// No ordinary word stands in the name but a given or family name.
fn unknown_or_given(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let common = |s: u32| [Label::Noun, Label::Verb, Label::Adjective, Label::Gerund].iter().any(|l| v.has(s, *l));
    let personal = |s: u32| [Label::Given, Label::Surname, Label::NameEnding].iter().any(|l| v.has(s, *l));
    (a..b).all(|s| personal(s) || !common(s)) && b >= a + 2 && !v.shape(b).is_capital()
}

/// A word of the name is one that people are called by, or no word at all that anything else is called by.
fn signed(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let personal = |s: u32| [Label::Given, Label::GivenX, Label::Surname, Label::SurnameX, Label::NameEnding].iter().any(|l| v.has(s, *l));
    whole(v, m) && ((a..b).any(personal) || b == a + 2 && unknown(v, a, b))
}

/// A whole name with a word that people are called by, or of words that nothing else is called by.
fn likely_name(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let personal = |s: u32| [Label::Given, Label::GivenX, Label::Surname, Label::NameEnding].iter().any(|l| v.has(s, *l));
    whole(v, m) && ((a..b).any(personal) || unknown(v, a, b))
}

/// A post that somebody holds, and no firm: `director`, not `developer`.
macro_rules! held {
    () => {
        "[RoleHead & !['developer' | 'provider' | 'producer' | 'publisher' | 'leader' | 'partner' | 'member' | 'sponsor' | 'investor' | 'operator' | 'supporter' | 'champion' | 'contributor' | 'specialist' | 'innovator' | 'supplier' | 'distributor' | 'owner' | 'builder' | 'maker' | 'pioneer' | 'player' | 'employer' | 'host' | 'organiser' | 'organizer' | 'agent' | 'broker' | 'adviser' | 'advisor' | 'consultant' | 'contractor' | 'manufacturer' | 'retailer' | 'carrier' | 'lead' | 'winner' | 'finalist' | 'guide' | 'model' | 'head' | 'servant' | 'star' | 'advocate']]"
    };
}

/// The post with what stands in front of it: `the new deputy`.
macro_rules! post_words {
    () => {
        "['a' | 'an' | 'the' | 'its' | 'our' | 'their']? [RoleStatus | RoleMod | OrgUnit | Noun & Lower | Adjective & Lower | 'new' | 'next']{0,3}"
    };
}

/// A name that no rule has typed.
macro_rules! untyped {
    () => {
        "(?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,2} Particle{0,2} [NameWord & !OrgHeadAny & !PlaceHead & !OtherHeadAny])"
    };
}

/// The same with a word of every day behind a strange first name: `Zotie Bring`.
macro_rules! untyped_or_word {
    () => {
        "(?<person> [NameWord & !MajorPlace & !OrgHeadAny & !Common] [CapShape & Mid & (Verb | Noun | Adjective) & !Function & !Stop & !Org & !OrgHeadAny & !PlaceHead & !OtherHeadAny & !CompanySuffix & !RoleHead & !RoleTitle & !RoleMod & !TimeWord & !Demonym & !PlaceName])"
    };
}

/// A name in a line that is written as titles are, where a capital letter says little: a given name, and no word of bodies or posts behind it.
macro_rules! listed {
    () => {
        "(?<person> [GivenAny & InTitle & (CapShape | Inner) & !Org & !RoleHead & !RoleTitle & !Honorific & !Country & !Demonym & !OrgHeadAny & !Stop & !Function] (Initial{1,2} | [GivenAny & CapShape & InTitle])? Particle{0,2} [InTitle & (CapShape | Inner) & !Function & !Stop & !Org & !OrgHeadSure & !CompanySuffix & !RoleHead & !(RoleTitle & !Surname) & !RoleMod & !TimeWord & !Country & !Demonym] (Comma? NameSuffix)?)"
    };
}

/// `Ann Holt, CIO, Finger Valley; and`: behind a name with its post stands no other name.
fn behind_somebody(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, _)) = v.slot(m, "person") else { return false };
    if !a.checked_sub(1).is_some_and(|s| v.shape(s) == Shape::Comma) {
        return false;
    }
    let words = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit();
    let inner = |s: u32| v.labels(s) & words != 0 || matches!(v.lower(s), b"of" | b"for" | b"and") || v.shape(s) == Shape::Amp || v.shape(s) == Shape::Cap;
    let cap = |s: u32| v.kind(s).is_none() && v.shape(s) == Shape::Cap;
    let somebody = |p: u32| v.kind(p) == Some(Kind::Person) || cap(p) && p > 0 && cap(p - 1);
    let open = (a.saturating_sub(9)..a - 1).rev().find(|s| v.kind(*s) == Some(Kind::Person) || !inner(*s));
    open.is_some_and(|s| matches!(v.shape(s), Shape::Comma | Shape::Open) && s.checked_sub(1).is_some_and(somebody))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // What those who hold posts do: `Oydin Tokhta takes over as director`.
        name: "name-and-what-incumbents-do",
        pattern: concat!(
            untyped!(),
            " ['will' | 'has' | 'is' | 'was' | 'also' | 'recently' | 'then' | 'now' | 'currently' | 'previously' | 'formerly' | 'who' | 'later' | 'would' | 'had' | 'been']{0,3} (['succeed' | 'succeeds' | 'succeeded' | 'succeeding'] [PER | Honorific | 'her' | 'him' | NameWord] | ['steps' | 'step' | 'stepped' | 'stepping'] 'down' ['as' | 'from' | 'in' | 'after'] | (['takes' | 'took' | 'taking' | 'taken' | 'take'] 'over' | ['works' | 'worked' | 'work' | 'serves' | 'serve' | 'served' | 'acts' | 'acted' | 'serving' | 'working'] Adverb? | ['joins' | 'joined' | 'rejoins' | 'rejoined' | 'join'] 'the'? [ORG | 'company' | 'team' | 'firm' | 'board' | 'group' | 'organisation' | 'organization']) 'as' ",
            post_words!(),
            " (",
            held!(),
            " | 'head' 'of') | ['serves' | 'served' | 'sits' | 'sat'] 'on' 'the' ['board' | 'committee' | 'council' | 'boards'] | ['is' | 'was' | 'became' | 'becomes' | 'remains'] ",
            post_words!(),
            " ",
            held!(),
            " ['of' | 'at' | 'for' | 'with'])"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: likely_name,
        yes: &[
            "Then [Oydin Tokhta] will succeed Mr. Holt.",
            "In May [Wirihana Pahau] takes over as managing director.",
            "In May [Oydin Tokhta] is stepping down as chair.",
            "In May [Oydin Tokhta] was director of the fund.",
        ],
        no: &["In May Marlow Services will succeed it.", "In May Oydin Tokhta is a provider of tea."],
        ..RULE
    },
    Rule {
        // `As director of UNICEF, Oydin Tokhta leads it`.
        name: "as-post-then-unknown-name",
        pattern: concat!(
            "'as' ",
            post_words!(),
            " ",
            held!(),
            " (['of' | 'at' | 'for' | 'with'] 'the'? ORG) [!Para & !FullStop & !Comma & !PER]{0,6} Comma ",
            untyped!(),
            " [Lower & !'and']"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: likely_name,
        yes: &["As director of UNICEF, [Oydin Tokhta] leads it.", "In his role as head coach of UNICEF since 2010, [Wirihana Pahau] saw it."],
        no: &["As director of UNICEF, Marlow Services and others lead it.", "As director of UNICEF, he leads it."],
        ..RULE
    },
    Rule {
        // `Before joining UNICEF, Oydin Tokhta was chair of it`.
        name: "joining-then-name",
        pattern: concat!(
            "['before' | 'after' | 'since' | 'to' | 'upon' | 'on' | Stop] ['joining' | 'leaving' | 'rejoining' | 'becoming'] [!Para & !FullStop & !Comma & !PER]{1,7} Comma ",
            untyped!(),
            " ['was' | 'is' | 'has' | 'had' | 'served' | 'worked' | 'held' | 'spent' | 'led' | 'taught' | 'practised' | 'practiced' | 'managed' | 'ran' | 'headed']"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: likely_name,
        yes: &["Before joining UNICEF, [Oydin Tokhta] was chair of it.", "Prior to joining the fund, [Wirihana Pahau] worked there."],
        no: &["Before joining it, Marlow Services was poor.", "Before joining UNICEF, he was chair."],
        ..RULE
    },
    Rule {
        name: "name-and-role-in-apposition",
        pattern: "(?<person> NameWord [NameWord | Initials]{0,2} Particle{0,2} NameWord) Comma ['a' | 'an' | 'the' | 'our' | 'its' | 'their' | 'his' | 'her']? ([RoleStatus | RoleMod | Demonym | Noun & Capital]{0,4} [RoleHead] | [Lower & (Adjective | RoleMod | RoleStatus | Noun | !Common) & !Function | Demonym]{1,3} [RoleHead & Lower & !['developer' | 'provider' | 'producer' | 'publisher' | 'leader' | 'partner' | 'member' | 'sponsor' | 'investor' | 'operator' | 'supporter' | 'champion' | 'contributor' | 'specialist' | 'innovator' | 'supplier' | 'distributor' | 'manager' | 'owner' | 'builder' | 'maker' | 'pioneer' | 'player' | 'employer']])",
        certainty: Certainty::Likely,
        priority: 4,
        check: whole,
        yes: &[
            "[Oydin Tokhta], director of the fund, left.",
            "[Oydin Tokhta], an award-winning journalist, left.",
            "[Wirihana Pahau], Senior Adviser at it, left.",
        ],
        no: &["Tokhta, the town, is old.", "Zentrix Plexo, an odd developer of pumps, grew."],
        ..RULE
    },
    Rule {
        name: "role-in-front-of-unknown-name",
        pattern: "[RoleHead | RoleTitle] (Open AnyCap{1,3} Close)? [Comma | Dash | Colon | Hyphen]? (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,1} Particle{0,2} [NameWord & !OrgHeadAny])",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| whole(v, m) && !behind_somebody(v, m),
        yes: &["The spokeswoman, [Oydin Tokhta], left.", "The director, [Wirihana Pahau], left.", "Treasurer – [Oydin Tokhta]\nText."],
        no: &["The director left.", "They met Mr. John Holt, Director, Oydin Valley; and others."],
        ..RULE
    },
    Rule {
        // `The Voivode of Zelhad, Oydin Tokhta, left`: the field or the body of the post between.
        name: "post-of-something-and-name",
        pattern: "[RoleHead | RoleTitle] ['of' | 'for'] 'the'? [ORG | LOC | AnyCap & !Function & !Honorific]{1,4} Comma (?<person> [NameWord & !(MajorPlace & !Given) & !OrgHeadAny | Initials] [NameWord | Initials]{0,2} Particle{0,2} [NameWord & !OrgHeadAny]) [Comma | FullStop | Para | Break | 'who' | Speech & Lower]",
        certainty: Certainty::Likely,
        priority: 3,
        check: one_post,
        yes: &["The Voivode of Zelhad, [Oydin Tokhta], left.", "It thanked the Commissioner for Public Works, [Wirihana Pahau]."],
        no: &["The directors of Zentrix, Oydin Tokhta, and others left.", "The director of Zelhad, a town, left."],
        ..RULE
    },
    Rule {
        // The same without a comma: `the head of UNICEF in Kenya Oydin Tokhta, met them`.
        name: "post-at-body-and-name",
        pattern: "[RoleHead | RoleTitle] ['of' | 'for' | 'at' | 'to' | 'in'] 'the'? ([AnyCap & !Function]{1,3} ['of' | 'for'])? [ORG | LOC] (Open (ORG | AnyCap) Close)? (['in' | 'to' | 'for' | 'of'] 'the'? (LOC | (?<place> [Country & Capital])))? (?<person> [NameWord & !(MajorPlace & !Given) & !OrgHeadAny | GivenSure & CapShape & Mid] [NameWord | Initials]{0,1} Particle{0,2} [NameWord & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !RoleHead]) [Comma | FullStop | Para | Break | 'who' | Speech & Lower | 'has' | 'had' | 'was' | 'is' | 'will' | 'and' | 'met' | VerbPast & Lower & !Noun]",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| v.slot(m, "person").is_some_and(|(a, b)| unknown_or_given(v, a, b)),
        yes: &["The head of UNICEF in [Kenya] [Oydin Tokhta], met them.", "Then the head of UNICEF for the [Philippines] [Wirihana Pahau] was there."],
        no: &["The head of UNICEF Supply Division, met them.", "The director of UNICEF left."],
        ..RULE
    },
    Rule {
        name: "minister-of-field-and-name",
        pattern: "['minister' | 'commissioner'] ['of' | 'for'] 'the'? [(Noun | RoleMod) & Capital & !Given]{1,3} ((Comma [(Noun | RoleMod) & Capital]{1,3}){0,3} Comma? ['and' | Amp] [(Noun | RoleMod) & Capital & !Given]{1,3})? (?<person> [NameWord | GivenAny & Capital & !Stop] [NameWord | Initials]{0,2} Particle{0,2} NameWord)",
        certainty: Certainty::Likely,
        priority: 6,
        check: runs_out,
        yes: &["Then Minister of Education [Oydin Tokhta] left.", "The Minister for Trade and Tourism [Jan Tokhta] has agreed."],
        no: &["The Minister of Education left.", "The Minister of Education Oydin Tokhta Award went to us."],
        ..RULE
    },
    Rule {
        // A signature: the post fills the line under the name.
        name: "name-above-post-line",
        pattern: "[Para | Break | Colon] (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,2} Particle{0,2} [NameWord & !OrgHeadAny]) [Break | Para] ([RoleMod | RoleStatus | Noun | Adjective | Amp | 'and' | AnyCap & !Function] & !Lower){0,5} [RoleHead & !Lower] [Break | Para | Comma | 'of' | 'for' | 'to' | Dash | Open | Amp]",
        certainty: Certainty::Likely,
        priority: 3,
        check: signed,
        yes: &[
            "Text.\n\n[Oydin Tokhta]\nCommunications Associate\nText.",
            "Text.\n\n[Wirihana Holt]\nProgramme Manager, Communications\nText.",
            "Text.\n\n[Oydin Holt]\nManager, Communications\nText.",
        ],
        no: &["Text.\n\nHarbour Views\nManager of the month left.", "Text.\n\nOydin Tokhta\nText."],
        ..RULE
    },
    Rule {
        name: "name-as-post",
        pattern: "[Comma | 'and' | Colon | Bullet | Break | Semi | 'appointed' | 'named' | 'of' | 'include' | 'includes' | 'welcomed' | 'promoted'] (?<person> [NameWord & !MajorPlace] [NameWord | Initials]{0,1} [NameWord | Initials]) ['as' & Lower] 'the'? [(RoleMod | RoleStatus | OrgUnit | Noun) & Capital]{0,4} [RoleHead & Capital]",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["It appointed [Oydin Tokhta] as Chief Executive.", "They are John, [Wirihana Pahau] as Group Head and more."],
        no: &["It appointed her as Chief Executive."],
        ..RULE
    },
    Rule {
        // News calls people by their posts in small letters: `prime minister Holt`.
        name: "lower-post-and-surname",
        pattern: "[Lower & (RoleTitle | ['leader' | 'minister' | 'president' | 'premier' | 'senator' | 'chancellor' | 'captain' | 'manager' | 'coach' | 'director' | 'chairman' | 'spokesman' | 'spokeswoman' | 'spokesperson' | 'secretary' | 'governor' | 'mayor' | 'striker' | 'midfielder' | 'defender' | 'goalkeeper' | 'author' | 'singer' | 'actor' | 'actress' | 'commissioner' | 'prosecutor' | 'candidate'])] (?<person> [Surname & NameWord & Mid & !Common & !MajorPlace & !City & !Org & !OrgX])",
        certainty: Certainty::Weak,
        priority: 1,
        check: whole,
        yes: &["Against the wish of party leader [Johnson] it fell.", "Then prime minister [Anderson] left."],
        no: &["The minister left.", "The director Oracle left."],
        ..RULE
    },
    Rule {
        // A post before and a mark behind, in a line that is written as titles are: `Chairman Jack Tokhta – Acting Head`.
        name: "post-and-name-in-title",
        pattern: "[(RoleHead | RoleTitle | Honorific) & AnyCap & InTitle] [Comma | Colon | Dash | Hyphen | Bar]? (?<person> [Given & AnyCap & InTitle & !Org & !Country & !Honorific & !RoleTitle] [Initials | Given & AnyCap]{0,2} Particle{0,2} [AnyCap & InTitle & !Function & !Stop & !Org & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !RoleHead & !RoleMod & !TimeWord & !Country & !(Common & !Surname) & !Initial]) [Dash | Hyphen | Colon | Comma | Break | Para | Open]",
        certainty: Certainty::Likely,
        priority: 3,
        yes: &[
            "Text here.\n\nChairman [Marcus Tokhta] – Acting Chair\n\nText.",
            "They are:\n- Vice President: [Jack Tokhta]\n- Chair: us",
            "Text here.\n\nOur Director, [Jack Anderson]: It Is Big\n\nText.",
        ],
        no: &["Text here.\n\nChairman Marcus Opens Hall\n\nText.", "Text here.\n\nDirector, Marketing – Apply Now\n\nText."],
        ..RULE
    },
    Rule {
        // An item of a list: `- Oydin Tokhta, chair`, `Jack Law – CEO of it`.
        name: "known-name-and-post",
        pattern: concat!(
            "[Break | Para | Bullet | Semi | Colon | Open | Hyphen | Dash] ",
            listed!(),
            " (Comma? PostNominal (Comma? PostNominal)?)? (Open [!Close & !Para & !Break]{1,5} Close)? [Comma | Dash | Hyphen | Bar | Open] ['the' | 'a' | 'an']? [RoleStatus | RoleMod | Demonym | Noun | Adjective]{0,4} ",
            held!()
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: whole,
        yes: &["They are:\n\n[Jack Law] – Chair of it\n\nText.", "They are:\n\n[Laura Law] – Chief Executive of it\n\nText."],
        no: &["They are:\n- Jack, chair\n- UNICEF\n", "They are:\n- Laura Widget Company, provider\n"],
        ..RULE
    },
    Rule {
        // The post in front: `Secretary: Jack Tokhta & Laura Marqaz`.
        name: "post-and-listed-name",
        pattern: concat!(
            "[Break | Para | Bullet | Hyphen | Dash] [RoleStatus | RoleMod | AnyCap & (Noun | Adjective)]{0,3} [RoleHead] Colon Honorific? ",
            listed!(),
            " ((Comma | Comma? ['and' | Amp]) ",
            listed!(),
            ")? [Break | Para | Amp | 'and' | Comma | Open | Semi]"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        yes: &["They are:\n- Secretary: [Jack Tokhta] & [Laura Marqaz]\n- UNICEF\n", "They are:\n\nPast President: [Laura Law]\n\nText."],
        no: &["They are:\n- Secretary: Jack\n- UNICEF\n"],
        ..RULE
    },
    Rule {
        // Who is made something: `Oydin Tokhta has been appointed as Performance Consultant`.
        name: "unknown-name-is-made-post",
        pattern: concat!(
            untyped!(),
            " ['has' | 'have' | 'had' | 'was' | 'is' | 'will' | 'been' | 'be' | 'also' | 'recently' | 'newly' | 'unanimously']{1,4} ['appointed' | 'elected' | 'promoted' | 're-elected' | 'hired' | 'sworn' | 'reappointed' | 'named' | 'chosen' | 'selected' | 'nominated' | 'confirmed' | 'designated' | 'installed' | 'tapped'] & Lower 'in'? ['as' | 'to']? ('the' ['role' | 'position' | 'post'] 'of')? ",
            "['a' | 'an' | 'the' | 'its' | 'our' | 'their']? [RoleStatus | RoleMod | OrgUnit | Noun | Adjective | 'new' | 'next']{0,3}",
            " [RoleHead & !Lower | ",
            held!(),
            "]"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: likely_name,
        yes: &["Today [Oydin Tokhta] has been appointed as Performance Consultant.", "Then [Wirihana Pahau] was elected president of it."],
        no: &["Then Marlow Services has been appointed as contractor.", "Then she was elected president of it."],
        ..RULE
    },
    Rule {
        // `the appointment of Zotie Bring as Chief Commercial Officer`
        name: "name-with-a-word-is-given-post",
        pattern: concat!(
            "(['promotion' | 'appointment' | 'election' | 'hiring' | 'nomination' | 'selection' | 'installation'] 'of' | ['appoints' | 'appointed' | 'appointing' | 'names' | 'named' | 'naming' | 'hires' | 'hired' | 'hiring' | 'promotes' | 'promoted' | 'welcomes' | 'welcomed' | 'elects' | 'elected' | 'adds' | 'added' | 'taps' | 'tapped']) ",
            untyped_or_word!(),
            " ['as' | 'to'] ['a' | 'an' | 'the' | 'its' | 'our' | 'their']? ('role' 'of')? [RoleStatus | RoleMod | OrgUnit | Noun | Adjective | 'new' | 'next']{0,3} [RoleHead & !Lower | ",
            held!(),
            "]"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| whole(v, m) && v.slot(m, "person").is_some_and(|(a, _)| v.words(a, a + 1).len() >= 3),
        yes: &["It told of the appointment of [Zotie Bring] as Chief Commercial Officer.", "In May it hired [Oydin Reach] as finance director."],
        no: &["It told of the appointment of Marlow Services as provider.", "In May it hired her as finance director."],
        ..RULE
    },
    Rule {
        // Whom a body gives a post: `the promotion of Oydin Tokhta to director`.
        name: "unknown-name-is-given-post",
        pattern: concat!(
            "(['promotion' | 'appointment' | 'election' | 'hiring' | 'nomination' | 'selection' | 'installation'] 'of' | ['appoints' | 'appointed' | 'appointing' | 'names' | 'named' | 'naming' | 'hires' | 'hired' | 'hiring' | 'promotes' | 'promoted' | 'welcomes' | 'welcomed' | 'elects' | 'elected' | 'nominates' | 'nominated' | 'installed']) ",
            untyped!(),
            " ('to' ['the' | 'its' | 'their' | 'our'] ['position' | 'role' | 'post' | 'board' | 'council' | 'committee' | 'bench' | 'team'] | ['as' | 'to'] ('the' ['role' | 'position' | 'post' | 'office'] 'of')? ",
            "['a' | 'an' | 'the' | 'its' | 'our' | 'their']? [RoleStatus | RoleMod | OrgUnit | Noun | Adjective | 'new' | 'next']{0,3}",
            " [RoleHead & !Lower | ",
            held!(),
            "])"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: likely_name,
        yes: &[
            "It told of the promotion of [Oydin Tokhta] to the role of Executive Director.",
            "In May it hired [Wirihana Pahau] as finance director.",
            "They elected [Wirihana Pahau] to the board.",
        ],
        no: &["It told of the promotion of Marlow Services to provider.", "In May it hired her as finance director."],
        ..RULE
    },
];
