//! Posts in front of the name: `Acme Foundation President Dr. John Smith`.

use super::{RULE, Rule};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Letters of members of parliaments.
macro_rules! seat {
    () => {
        "['mp' | 'mps' | 'mlc' | 'mla' | 'msp' | 'mep' | 'td' | 'mha' | 'mpp' | 'mna' | 'mlas' | 'msps' | 'meps']"
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
            " (?<title> [RoleTitle & !RoleHead & !Lower & !PostNominal])? (?<holder> PER) (Open 'the'? (?<behind> ORG) [Close | Comma] | (Open [!Close & !Open & !Para & !Break]{1,6} Close)? (Comma? ['of' | 'from'] | 'at') 'the'? ([ORG | LOC | Caps] Poss)? (?<behind> ORG) | 'with' 'the'? (?<behind> ORG) [Comma | FullStop | Para | Break | Speech] | Comma 'the'? (?<behind> ORG) [Break | Para] | ['of' | 'from' | 'with'] 'the' (?<unlisted> [AnyCap & !Function]{1,3} [('unit' | 'division' | 'section' | 'bureau' | 'branch' | 'department' | 'office' | 'team' | 'squad' | 'command') & !Lower]))?"
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
        pattern: concat!(
            "['the' | 'and' | Semi | Comma | 'present' | 'were' | 'was' | 'by'] 'the'? (",
            comma_field!(),
            " | ",
            title!(),
            " Comma 'the'? ((?<body> ORG) | (?<unlisted> [AnyCap & !Function & !Honorific & !RoleHead & !RoleTitle] [AnyCap | 'of' | 'for' | 'and']{0,5} [AnyCap & !Honorific & !Function] | Caps & !RoleHead & !RoleTitle & !PostNominal))) (Comma LOC){0,2} Comma 'the'? Honorific{1,3} (Comma Honorific)? (?<holder> PER)"
        ),
        priority: 31,
        check: |v, m| own_post(v, m) && !fields_go_on(v, m),
        yes: &[
            "It was the [Chairman], [Zelhad Local Government], Mr. [John Smith], who left.",
            "They are the Director; [Country Director], [Sight Quellan], Dr. [Jane Miller]; and more.",
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
        pattern: concat!(
            front!(),
            " ",
            title!(),
            " (['and' | Amp] ",
            title!(),
            ")? ",
            body!(),
            "? (['and' | Amp] [Lower & (Noun | Adjective) & !Function & !RoleHead & !RoleTitle]{1,2})? [Comma | Dash | Colon | Semi]? ",
            address!(),
            " ",
            several!(),
            " ((['of' | 'from' | 'with'] 'the'?) (ORG Poss)? (?<body> ORG))?"
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
        pattern: concat!(
            front!(),
            " ",
            title!(),
            " ",
            body!(),
            "? [Comma | Dash | Colon | Semi]? ",
            address!(),
            " (?<holder> PER) (Comma? PostNominal)? Comma ",
            address!(),
            " (?<holder> PER) (Comma? PostNominal)? Comma ",
            address!(),
            " (?<holder> PER) (Comma? PostNominal)? Comma ",
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
        // The post of all, then who they are.
        name: "posts-are-names",
        pattern: concat!(
            title!(),
            " ",
            body!(),
            "? (['include' | 'includes' | 'included' | 'including' | 'are' | 'were' | 'comprise'] Colon? | Colon) ",
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " ",
            next_names!(),
            " Comma? ",
            join!(),
            " ",
            address!(),
            " (?<holder> PER) [!RoleHead & !RoleTitle & !'as']"
        ),
        priority: 27,
        check: several,
        yes: &[
            "The [co-authors of the study] are Dr. [John Smith], Dr. [Jane Miller] and Dr. [Peter Brown].",
            "The [members] of the [Acme Foundation] include Mr. [John Smith] and Ms. [Jane Miller].",
        ],
        no: &["The members of the Acme Foundation include Mr. John Smith."],
        ..RULE
    },
];

/// `Directors are A, …`: posts that several hold side by side; leaders, speakers and researchers are only called so.
fn several_posts(view: &View<'_, '_>, m: &Match) -> bool {
    const POSTS: [&str; 40] = [
        "trustees", "directors", "members", "officers", "governors", "judges", "chairs", "co-chairs", "vice-chairs", "commissioners", "councillors",
        "ambassadors", "fellows", "founders", "co-founders", "authors", "co-authors", "investigators", "editors", "co-editors", "advisers", "advisors",
        "presidents", "secretaries", "ministers", "senators", "representatives", "curators", "co-curators", "captains", "co-captains", "jurors",
        "coordinators", "patrons", "regents", "conveners", "convenors", "organisers", "organizers", "producers",
    ];
    let Some((first, end)) = view.slot(m, "title") else { return false };
    let last = |s: u32| view.words(s, s + 1).rsplit(' ').next().is_some_and(|w| POSTS.iter().any(|p| w.eq_ignore_ascii_case(p)));
    // `Other members are A and B`: of what?
    let alone = end == first + 1 && view.slot(m, "body").is_none() && view.lower(first) == b"members";
    !alone && (first..end).any(last)
}

/// `Minister for Trade, Industry and Tourism, Mr. Smith`: one post's fields, no body.
fn fields_go_on(view: &View<'_, '_>, m: &Match) -> bool {
    let holds = |slot: &str, words: &[&[u8]]| view.slot(m, slot).is_some_and(|(a, b)| (a..b).any(|s| words.contains(&view.lower(s))));
    holds("title", &[b"for", b"of"]) && holds("unlisted", &[b"and"])
}

/// `A as chairman, B as director`, `A, the chairman, B, a director`: between commas a post belongs to the name before it.
fn own_post(view: &View<'_, '_>, m: &Match) -> bool {
    let (Some((first, end)), Some((name, _))) = (view.slot(m, "title"), view.slot(m, "holder")) else { return true };
    // `the Deputy Head of the Office of the President, Ann Holt`: the post is the one in front.
    const ABOVE: [&[u8]; 16] = [
        b"office", b"administration", b"secretariat", b"cabinet", b"staff", b"representative", b"envoy", b"adviser", b"advisor", b"assistant", b"deputy",
        b"aide", b"spokesperson", b"spokesman", b"spokeswoman", b"wife",
    ];
    let comma = (end..name).any(|s| view.shape(s) == Shape::Comma);
    if comma && first > 2 && view.lower(first - 1) == b"the" && view.lower(first - 2) == b"of" && ABOVE.contains(&view.lower(first - 3)) {
        return false;
    }
    // `THE HON. A MP, PRIME MINISTER THE HON. B MP, MINISTER FOR TRADE`: behind a name and a comma, with an address of its own for the next name.
    let behind = view.slots_of(m, "title").chain(view.slots_of(m, "body")).map(|(_, e)| e).filter(|e| *e <= name).max().unwrap_or(end);
    let the_next = (behind..name).any(|s| view.lower(s) == b"the" || view.lower(s).starts_with(b"the hon"));
    if the_next && first > 1 && view.shape(first - 1) == Shape::Comma {
        let named = (first.saturating_sub(5)..first - 1).rev().find(|s| !view.has(*s, Label::PostNominal) && view.shape(*s) != Shape::Comma);
        if named.is_some_and(|s| view.kind(s) == Some(Kind::Person) && !post_in_front(view, s)) {
            return false;
        }
    }
    // `A, architect at Acme Inc. B, director`: with a body between, too.
    let body = view.slot(m, "body").is_some_and(|(s, _)| s >= end && s < name);
    if !body && !(end..name).any(|s| view.shape(s) == Shape::Comma) {
        return true;
    }
    // `with other scientists, Dr. Smith`: a plural before a comma is not what the one behind it is.
    // `the sales manager, Ann Holt`: of a listed post of several words it is the last that counts.
    let last = end - 1;
    let words = view.words(last, end);
    let plural = view.shape(last) == Shape::Lower && words.ends_with('s') && !words.ends_with("ss") && !words.ends_with("us");
    if plural && view.labels(last) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 {
        return false;
    }
    // `As a nurse, Ms. Holt's rounds began early`
    let a_title = matches!(view.lower(m.start), b"a" | b"an");
    let inside = |s: u32| {
        view.shape(s).is_capital() && view.kind(s) != Some(Kind::Person) && !(a_title && view.lower(s) == b"as")
            || matches!(view.shape(s), Shape::Hyphen | Shape::Dash | Shape::Amp | Shape::Poss)
            || matches!(view.lower(s), b"the" | b"of" | b"and" | b"for")
    };
    // `A, a reader at Acme Ltd., and students B`: the second post is B's own.
    let article = matches!(view.lower(m.start), b"a" | b"an");
    let closed = (end..m.end).any(|s| matches!(view.shape(s), Shape::Comma | Shape::Semi) && matches!(view.lower(s + 1), b"and" | b"&"));
    if (article || closed) && m.slots.iter().filter(|(i, ..)| view.slots.get(usize::from(*i)).is_some_and(|s| *s == "title")).count() > 1 {
        return true;
    }
    // `A, head of Acme, Zelhad Councillor B`: the first post is A's, the second B's.
    if let Some(second) = view.slots_of(m, "title").map(|(a, _)| a).filter(|a| *a > end).min()
        && (end..second).any(|s| view.shape(s) == Shape::Comma)
        && !(second..name).any(|s| view.shape(s) == Shape::Comma)
    {
        return true;
    }
    let first = if article { m.start } else { first };
    let mut at = first;
    while at > 0 && first - at < 12 && inside(at - 1) {
        at -= 1;
    }
    let Some(before) = at.checked_sub(1) else { return true };
    // `A of Leeds, N.Y., chair of Acme, and president B`: over where somebody is from.
    let from = |s: u32| view.kind(s) == Some(Kind::Place) || matches!(view.lower(s), b"of" | b"from");
    // `A (Zelhad), chair of Acme, B`
    let open = |s: u32| (s.saturating_sub(8)..s).rev().find(|t| view.shape(*t) == Shape::Open);
    let comma = before.checked_sub(1).filter(|s| view.shape(*s) == Shape::Close).and_then(open).unwrap_or(before);
    let named = (comma.saturating_sub(6)..comma)
        .rev()
        .find(|s| !view.has(*s, Label::PostNominal) && view.shape(*s) != Shape::Comma && !from(*s))
        .filter(|s| view.kind(*s) == Some(Kind::Person));
    let follows = view.shape(before) == Shape::Comma && named.is_some_and(|n| !post_in_front(view, n));
    // `A is the chair, B is the deputy`
    let the_post = view.lower(before + 1) == b"the"
        && before >= 1
        && matches!(view.lower(before), b"is" | b"was" | b"remains" | b"becomes" | b"became")
        && view.kind(before - 1) == Some(Kind::Person)
        && (end..name).any(|s| view.shape(s) == Shape::Comma);
    if the_post {
        return false;
    }
    let is = article && matches!(view.lower(before), b"is" | b"was" | b"been" | b"became" | b"becomes" | b"remains" | b"being" | b"remained");
    // `A was elected president, B secretary`: A's; `the newly elected president, B`. The word may stand in the title.
    const MADE: [&[u8]; 8] = [b"elected", b"appointed", b"named", b"made", b"chosen", b"became", b"becomes", b"re-elected"];
    let verb = if MADE.contains(&view.lower(first)) { first } else { before };
    let made = !article
        && MADE.contains(&view.lower(verb))
        && verb
            .checked_sub(1)
            .is_some_and(|s| view.kind(s).is_some() || matches!(view.lower(s), b"was" | b"were" | b"been" | b"be" | b"is" | b"being" | b"has" | b"also"));
    !follows && !is && !made && !matches!(view.lower(before), b"as" | b"will")
}

/// `the Mayor of Zelhad, Mr A, the Chair of Acme, Ms B, and`: A has a post in front, so that the next one is B's; a form of address before A shows it.
fn post_in_front(view: &View<'_, '_>, name: u32) -> bool {
    let address = |s: u32| view.has(s, Label::Honorific) || view.has(s, Label::RoleTitle) && view.words(s, s + 1).len() <= 5;
    // `the chair, A, and the deputy chair, B, left`: an `and` between two such pairs shows it too.
    let paired = view.shape(name + 1) == Shape::Comma && view.lower(name + 2) == b"and";
    if paired && name.checked_sub(1).is_some_and(|s| view.labels(s) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && !address(s)) {
        return true;
    }
    let Some(mut at) = name.checked_sub(1).filter(|s| address(*s)).or(Some(name).filter(|_| paired)) else { return false };
    while at > 0 && address(at - 1) {
        at -= 1;
    }
    let Some(comma) = at.checked_sub(1).filter(|s| view.shape(*s) == Shape::Comma) else { return false };
    let post = |s: u32| view.labels(s) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0;
    // `Minister for Trade, Tourism and Transport, Hon. A`: the fields of one post have commas between them.
    let field = |s: u32| view.kind(s).is_none() && view.shape(s).is_capital() || matches!(view.lower(s), b"and" | b"&");
    // `A, president of Acme, Mr. B, the chair, Mr. C`: that one stands behind an earlier name.
    let segment = (comma.saturating_sub(16)..comma).rev().find(|s| matches!(view.shape(*s), Shape::Comma | Shape::Stop | Shape::Para));
    let named = segment.filter(|s| view.shape(*s) == Shape::Comma).and_then(|s| {
        let close = s.checked_sub(1).filter(|t| view.shape(*t) == Shape::Close);
        let end = close.and_then(|c| (c.saturating_sub(8)..c).rev().find(|t| view.shape(*t) == Shape::Open)).unwrap_or(s);
        end.checked_sub(1)
    });
    if named.is_some_and(|s| view.kind(s) == Some(Kind::Person)) && !paired {
        return false;
    }
    let mut fields = true;
    (comma.saturating_sub(12)..comma)
        .rev()
        .take_while(|s| {
            fields &= field(*s) || view.shape(*s) == Shape::Comma;
            view.kind(*s) != Some(Kind::Person) && !matches!(view.shape(*s), Shape::Stop | Shape::Para) && (fields || view.shape(*s) != Shape::Comma)
        })
        .any(post)
}

/// `Senators A and B`, not `Senator A and B`: the title is a plural.
pub(super) fn several(view: &View<'_, '_>, m: &Match) -> bool {
    let Some((first, end)) = view.slot(m, "title") else { return false };
    let plural = |step: u32| {
        view.labels(step) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && view.words(step, step + 1).trim_end_matches('.').ends_with('s')
    };
    (first..end).any(plural)
}
