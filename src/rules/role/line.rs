//! Posts on lines of their own: signatures, contact blocks, lists.

use super::{POSTS, People, Posts, RULE, Rule};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Corporate Communications`, `Investor Relations`, `PR`: desks that speak for a body.
fn desk(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "title") else { return false };
    let words = v.words(a, b).to_lowercase();
    let last = words.rsplit(' ').next().unwrap_or("");
    matches!(last, "communications" | "relations" | "affairs" | "pr" | "media" | "marketing" | "press")
        && (words.contains(' ') || matches!(last, "communications" | "pr"))
}

/// In small letters a post needs its comma, unless it is said who speaks: `Ann Holt head of sales`.
fn capital_title(v: &View<'_, '_>, m: &Match) -> bool {
    v.has(m.start, Label::Speech) || v.slot(m, "title").is_some_and(|(a, _)| v.shape(a).is_capital())
}

/// What stands before a match: looked at here and no part of the pattern, since what ends one line of a list begins the next.
fn before(v: &View<'_, '_>, m: &Match) -> Shape {
    m.start.checked_sub(1).map_or(Shape::Para, |s| v.shape(s))
}

fn begins(v: &View<'_, '_>, m: &Match) -> bool {
    matches!(before(v, m), Shape::Break | Shape::Para | Shape::Stop | Shape::Bang | Shape::QuoteClose | Shape::Quote)
}

fn begins_line(v: &View<'_, '_>, m: &Match) -> bool {
    matches!(before(v, m), Shape::Break | Shape::Para | Shape::Stop | Shape::Close | Shape::Colon)
}

fn begins_item(v: &View<'_, '_>, m: &Match) -> bool {
    matches!(before(v, m), Shape::Break | Shape::Para | Shape::Bullet | Shape::Bar | Shape::Colon | Shape::Semi)
}

/// A minister, an envoy, a head of something: in capitals, with a link and a name behind it.
fn scoped(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "title") else { return false };
    let link = (a + 1..b).find(|s| matches!(v.lower(*s), b"of" | b"for" | b"to"));
    let endowed = (a..b).any(|s| matches!(v.lower(s), b"chair" | b"professor" | b"professorship" | b"fellow" | b"lecturer" | b"dean" | b"scholar"));
    let ours = |s: u32| Class::ScopedPost.holds(v.last(s));
    v.shape(a) == Shape::Cap && !endowed && link.is_some_and(|s| ours(s - 1))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "name-line-post-line",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            "(?<holder> PER) ",
            behind_name!(),
            " [Comma | QuoteClose | Quote]? [Break | Para] DATE? (((?<front> ORG) FullStop? [Break | Para]?)? ",
            line_title!(),
            " | (?<front> ORG) LOC? (?<title> [(RoleMod | RoleStatus | Adjective) & !Function]{0,3} ",
            low_head!(),
            ")) (([Comma | Slash] ['and' | Amp]? | 'and' | Amp) (?<title> RoleStatus? RoleMod{0,2} [RoleHead | RoleTitle]) (([Comma | Slash] ['and' | Amp]? | 'and' | Amp) (?<title> RoleMod{0,2} [RoleHead | RoleTitle]))?)?",
            " ((['of' | 'at' | 'for' | Comma | Bar] 'the'? | Comma? [Break | Para] 'the'?)? (?<body> ORG) (Open ORG Close)? ([Break | Para] (?<unit> ORG))? | DATE? [Break | Para | Comma | OTHER | Open])"
        ),
        priority: 4,
        yes: &[
            "Contact: Mr. [John Smith]\n[Press Officer]\n[UNICEF]\nTel. 555 1234",
            "Ms. [Jane Miller]\n\n[Chief of Staff]\n\nTel. 555 1234",
            "Ms. [Jane Miller]\n2019-2022 [UNICEF] [past chair]\n\nTel. 555 1234",
            "Ms. [Jane Miller]\n[Founder] and [Chief Executive]\n[UNICEF]\nTel. 555 1234",
            "Mr. [John Smith]\n\n[Minister for Justice and Sport]\n\nText.",
        ],
        no: &["Mr. John Smith\n\nThe Director of Acme Foundation spoke."],
        ..RULE
    },
    Rule {
        // A letterhead: `The Hon. Jane Miller`, `Minister for Trade`, `Senator for Ohio`.
        name: "name-line-two-post-lines",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!("(?<holder> PER) ", behind_name!(), " Comma? [Break | Para] ", line_title!(), " [Break | Para] ", line_title!(), " [Break | Para]"),
        priority: 5,
        yes: &[
            "Mr. [John Smith]\n\n[Minister for Trade]\n\n[Senator for Ohio]\n\n182/99",
            "Ms. [Jane Miller]\n[Party Leader]\n[Spokesperson for Health]\n\n10 May 2014",
        ],
        no: &["Mr. John Smith\nMinister for Trade\n\n182/99"],
        ..RULE
    },
    Rule {
        name: "name-dash-line-post",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            "(?<holder> PER) ",
            behind_name!(),
            " [Comma | Dash | Hyphen | Bar | Slash] (?<front> ORG)? ",
            line_title!(),
            " (([Comma | Slash] ['and' | Amp]? | 'and' | Amp) (?<title> RoleMod{0,2} [RoleHead | RoleTitle]))? ([Break | Bar] 'the'? (?<body> ORG) [Break | Para | Bar] | [Break | Para])"
        ),
        priority: 22,
        yes: &[
            "Mr. [John Smith] - [Associate Director, Marketing & Communications]\nTel. 555 1234",
            "Ms. [Jane Miller] | [Vice President, Sales]\n\nTel. 555 1234",
            "Contact: Ms. [Jane Miller], [Marketing Director]\n[UNICEF]\nTel. 555 1234",
        ],
        no: &["Mr. John Smith - the other day\n"],
        ..RULE
    },
    Rule {
        // On one line, or where the comma is missing: `Ann Holt VP of Sales, said`.
        name: "name-post-line",
        pattern: concat!(
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " (?<front> ORG)? ",
            line_title!(),
            " ((['of' | 'at' | Comma | Bar] 'the'?) (?<body> ORG) | (?<body> ORG))? ([Break | Para | Url | Email | 'tel' | 'phone' | 'ph' | 'mob' | 'mobile'] | [Comma | Colon]? [Speech | Colon])"
        ),
        check: begins,
        priority: 19,
        yes: &[
            "It rained.\n\nMs. [Jane Miller] [VP of Sales], said it is so.",
            "It rained. Mr. [John Smith] [Director of Trade] [UNICEF] said so.",
            "Contact: UNICEF\nMr. [John Smith] [Director of Marketing]\nTel. 555 1234",
            "Signed:\n\nMs. [Jane Miller] [Vice President] of [UNICEF]\nTel. 555 1234",
        ],
        no: &["Contact:\nMr. John Smith\nTel. 555 1234", "It rained.\n\nMr. John Smith, who said so, left."],
        ..RULE
    },
    Rule {
        // Where the comma behind the name is missing: `said Ann Holt CEO, Acme Ltd.`
        name: "said-name-post",
        pattern: concat!(
            "([Speech | 'by' | 'with' | 'and' | 'from' | 'to' | 'of' | 'between' | 'including' | 'included' | 'include' | 'are' | 'were' | 'was' | Comma | Semi | Bullet | Break | Para | FullStop] | OpeningMark) ",
            address!(),
            " (?<holder> PER) ",
            title!(),
            " (['and' | Amp] ",
            title!(),
            ")? (['of' | 'at' | Comma] 'the'?)? (?<body> ORG) [Comma | FullStop | Para | Break | 'and' | Close | Semi | Speech | 'who' | 'on' | 'in' | 'for']"
        ),
        check: capital_title,
        priority: 19,
        yes: &[
            "It is “good for all of us now,” said Ms. [Jane Miller] [Director], [UNICEF].\n\nText.",
            "It is “good for all of us now,” says Mr. [John Smith] [Chair] of the [Acme Foundation].\n\nText.",
            "It is “good for all of us now,” said Ms. [Jane Miller] [co-founder] and [CEO] of [UNICEF].\n\nText.",
        ],
        no: &["It is “good for all of us now,” said Ms. Jane Miller, who left UNICEF."],
        ..RULE
    },
    Rule {
        // No comma, but a post whose scope is told: `met Ann Holt Ambassador of Norway to Kenya`.
        name: "name-scoped-post",
        pattern: concat!(address!(), " (?<holder> PER) ", title!(), " [Comma | FullStop | Para | Break | 'and' | Close | Semi | Speech | 'who' | 'on' | 'at']"),
        check: scoped,
        priority: 7,
        yes: &[
            "They met Her Excellency [Jane Miller] [Ambassador of Norway to Kenya] and others.",
            "They thanked Mr. [John Smith] [Minister of Trade] and others.",
        ],
        no: &["They read of the Jane Miller Chair of Trade, and more.", "They thanked Mr. John Smith director, and others."],
        ..RULE
    },
    Rule {
        name: "post-line-name-line",
        posts: Posts { closed: true, ..POSTS },
        pattern: concat!(
            line_title!(),
            " (['of' | 'at' | Comma] 'the'? (?<body> ORG))? [Break | Para] ",
            address!(),
            " (?<holder> PER) ",
            behind_name!(),
            " [Break | Para | Comma | Colon]"
        ),
        check: begins_line,
        priority: 3,
        yes: &["Text here.\n\n[Minister for Health]\n\nThe Hon. [John Smith]\n\nText", "Signed:\n[Executive Director]\nMr. [Jane Miller]\nBoston"],
        no: &["Text here.\n\nMr. John Smith\n\nText"],
        ..RULE
    },
    Rule {
        // A list of who holds which post: `Treasurer – Ann Holt`.
        name: "post-dash-name",
        posts: Posts { closed: true, people: People::Row, ..POSTS },
        pattern: concat!(
            "(",
            line_title!(),
            " | (?<title> [CapShape & (RoleMod | RoleStatus | Noun | Adjective | RoleHead) & !Function] ",
            low_fore!(),
            "{0,2} ",
            low_head!(),
            ")) [Dash | Hyphen | Bar] ",
            address!(),
            " (?<holder> PER)"
        ),
        check: begins_item,
        priority: 29,
        yes: &["The board:\n[Vice-Chair] – Mr. [John Smith]\nText.", "They are:\n• [Director at Large (Ohio)] - Ms. [Jane Miller]\nText."],
        no: &["It was for the Director – Mr. John Smith agreed."],
        ..RULE
    },
    Rule {
        // Whom to call, and the desk that they work at.
        name: "name-and-desk",
        posts: Posts { closed: true, headless: true, ..POSTS },
        pattern: concat!(
            "(?<holder> PER) ",
            behind_name!(),
            " [Break | Para | Comma | Dash | Hyphen | Bar] (?<front> ORG)? (?<title> [(RoleMod | 'pr') & !Lower]{1,2} ((Amp | 'and') [RoleMod & !Lower]{1,2})?) ",
            "(['at' | 'for' | 'of' | Comma | Break | Para] 'the'? (?<body> ORG) | [Break | Para | Comma | Email | Mark | Colon | Bar])"
        ),
        check: desk,
        priority: 3,
        yes: &[
            "Contact:\nMs. [Jane Miller]\n[Corporate Communications]\n[UNICEF]\nTel. 555",
            "Contact: Mr. [John Smith], [Investor Relations], [UNICEF]\nTel. 555",
        ],
        no: &["Contact: Mr. John Smith, communications, said so."],
        ..RULE
    },
    Rule {
        name: "post-colon-name",
        posts: Posts { closed: true, people: People::Row, ..POSTS },
        pattern: concat!(
            "(",
            line_title!(),
            " | (?<title> [AnyCap & (RoleMod | RoleStatus)]{0,3} ",
            head!(),
            " Num? [Dash | Hyphen] [LOC | CapShape & (Direction | RoleMod | Ordinal)]{1,3}) | (?<title> [CapShape & (RoleMod | RoleStatus | Noun | Adjective | RoleHead) & !Function] ",
            low_fore!(),
            "{0,2} ",
            low_head!(),
            ") | ['our' | 'its' | 'his' | 'her' | 'their' | 'contact' | 'email' | 'call' | Poss] (?<title> ",
            low_fore!(),
            "{0,3} ",
            low_head!(),
            ")) Colon (Break? | [Break | Para | Bullet | Dash | Hyphen]{1,3}) ",
            address!(),
            " (?<holder> PER)"
        ),
        priority: 28,
        yes: &[
            "They are [President]: Mr. [John Smith] and others.",
            "[Executive Director]: Ms. [Jane Miller]",
            "[Joint Secretary – North]: Ms. [Jane Miller]",
            "They are:\n- [Student representative]: Ms. [Jane Miller]\n",
            "[Vice President]:\n- Ms. [Jane Miller]\n",
        ],
        no: &["Contact: Ms. Jane Miller", "They asked the new speaker: Ms. Jane Miller"],
        ..RULE
    },
];
