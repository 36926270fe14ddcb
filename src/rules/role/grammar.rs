//! The grammar of a post, as pieces of patterns: what stands before a head, the head, its scope, the body that it is held at.
//!
//! `former Deputy Director for Energy and Trade at Acme Ltd.`: status, words in front, head, scope, link, body.

/// A word that can stand before a head: `Regional`, `Criminal Justice`, `client experience`, `French`.
macro_rules! fore {
    () => {
        "[AnyCap & !Function & !Speech & !Honorific | Lower & (Noun | Adjective | Gerund) & !Function & !Speech & !VerbPast | RoleMod & !Function | RoleStatus | RoleHead | RoleTitle | Demonym | LOC | OTHER]"
    };
}

/// A word in front that is no head, so that an `and` behind it joins words and not posts: `Communication and PR Specialist`.
macro_rules! plain_fore {
    () => {
        "[(AnyCap & !Function | Lower & (Noun | Adjective | Gerund) & !Function & !VerbPast | RoleMod) & !RoleHead & !RoleTitle & !Speech]"
    };
}

macro_rules! head {
    () => {
        "[RoleHead | RoleTitle]"
    };
}

macro_rules! join {
    () => {
        "['and' | Amp]"
    };
}

/// A word of a capitalised scope: `Central Asia`, `Countering TIP`.
macro_rules! scope_name {
    () => {
        "[AnyCap & !Function & !RoleHead & !RoleTitle & !RoleStatus & !Honorific | LOC | OTHER]"
    };
}

/// A word of a scope in lower case: `client experience`.
macro_rules! scope_noun {
    () => {
        "[Lower & (Noun | Adjective | Gerund | RoleMod) & !Function & !Speech & !VerbPast & !RoleHead & !RoleTitle]"
    };
}

/// A first noun behind `of the`: `the computing division`; a bare `the committee` is a body.
macro_rules! scope_first {
    () => {
        "[Lower & (Noun | Adjective | Gerund | RoleMod) & !Function & !Speech & !VerbPast & !RoleHead & !RoleTitle & !OrgHead & !OrgHeadFirst & !OrgHeadX & !OrgUnit]"
    };
}

macro_rules! scope_link {
    () => {
        "['of' | 'for' | 'on' | 'in' | 'to' | 'against']"
    };
}

/// `of Development and Affordable Housing`, `for Jobs, Enterprise and Employment`, `for Central Asia on Countering TIP`, `of client experience`,
/// `to the Minister for Foreign Affairs`, `(Academic Quality)`, `at Ballytivnan`.
macro_rules! scope {
    () => {
        concat!(
            "((Open [AnyCap | LOC] [!Close & !Open & !Para & !PER & !ORG]{0,9} Close) | 'at' LOC | 'to' 'the' ", head!(), " | 'of' ['staff' | 'schools'] | ",
            scope_link!(), " 'the'? ", scope_name!(), "{1,4} ((Comma ", scope_name!(), "{1,3}){1,5} Comma? ", join!(), " 'the'? ", scope_name!(), "{1,4})? ([Amp | 'and' | Hyphen | Slash | 'of' | 'for' | 'on' | 'in' | 'against'] 'the'? ",
            scope_name!(), "{1,5}){0,4} | ", scope_link!(), " ", scope_noun!(), "{1,4} (", join!(), " ", scope_noun!(), "{1,3})? (", scope_link!(), " ", scope_noun!(), "{1,3})? | ",
            scope_link!(), " ['the' | 'this'] [AnyCap & !Function & OrgHeadFirst | 'board'] | ",
            scope_link!(), " ['the' | 'this'] ", scope_first!(), " ", scope_noun!(), "{0,2})"
        )
    };
}

/// A post's own words.
macro_rules! title {
    () => {
        concat!(
            "(?<title> ", fore!(), "{0,6} (", plain_fore!(), " ", join!(), " ", fore!(), "{0,3})? ", head!(),
            " [RoleStatus | AnyCap & (Noun | Adjective | RoleMod) & !Function & !RoleHead]{0,2} ", scope!(), "{0,2})"
        )
    };
}

/// The body that a post is held at: `of the Acme Foundation`, `at Acme and Globex`, `of the committee`, `with Somebody Unlisted`.
macro_rules! body {
    () => {
        concat!(
            "(['of' | 'at' | 'for' | 'with' | 'from' | 'in' | 'to' | 'on' | Comma]? ['the' | 'our']? [Lower & (Noun | Adjective) & !Function & !VerbPast]{0,2} (ORG Poss)? (?<body> ORG) (Open ORG Close)? (",
            join!(), " ['of' | 'at' | 'for']? 'the'? (?<more> ORG))? | ['of' | 'at' | 'for' | 'with' | 'on'] ['the' | 'this' | 'our'] (?<ref> [Lower & (OrgHead | OrgHeadFirst | OrgHeadX | OrgUnit | 'company' | 'organization' | 'organisation' | 'firm' | 'group')]) | ['at' | 'with'] 'the'? (?<unlisted> [AnyCap & !Function]{1,6}))"
        )
    };
}

/// What may stand in front of a title: `the`, `its new`, `Acme's`, `the company's`.
macro_rules! front {
    () => {
        "(['the' | 'a' | 'an' | 'another'] | (?<own> ['its' | 'our']))? ['new' | 'current' | 'newly']? (['the' | 'our'] (?<own> [Lower & (OrgHead | OrgHeadFirst | OrgHeadX | OrgUnit | 'company' | 'organization' | 'organisation' | 'firm' | 'group')]) Poss | (ORG Poss)? (?<front> ORG) (Open ORG Close)? Poss?)? 'new'?"
    };
}

/// One post with all that belongs to it.
macro_rules! post {
    () => {
        concat!("(", front!(), " ", title!(), " ", body!(), "?)")
    };
}

/// What joins two posts of one person.
macro_rules! also {
    () => {
        "([Comma | Semi | Slash | Amp | 'and'] ['and' | Amp]? ['of' | 'as']?)"
    };
}

/// Up to four posts in a row.
macro_rules! posts {
    () => {
        concat!(post!(), " (", also!(), " ", post!(), " (", also!(), " ", post!(), " (", also!(), " ", post!(), ")?)?)?")
    };
}

/// `Mr.`, `the Hon.`, `His Excellency, Mr`: between a title and its name.
macro_rules! address {
    () => {
        "('the'? Honorific{1,3} (Comma Honorific)?)?"
    };
}

/// Behind a name: `, PhD, MP`, `(R-ME)`, `, 64`.
macro_rules! behind_name {
    () => {
        "((Comma? PostNominal (Comma PostNominal){0,3})? (Open [!Close & !Open & !Para & !Break]{1,6} Close)? (Comma Num)?)"
    };
}
