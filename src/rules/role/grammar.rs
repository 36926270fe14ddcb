//! The grammar of a post, as pieces of patterns: what stands before a head, the head, its scope, the body that it is held at.
//!
//! `former Deputy Director for Energy and Trade at Acme Ltd.`: status, words in front, head, scope, link, body.

/// A word in lower case that stands for a body named elsewhere: `the committee`, `the company's`.
macro_rules! body_word {
    () => {
        "['company' | 'organization' | 'organisation' | 'firm' | 'group' | 'committee' | 'commission' | 'council' | 'foundation' | 'institute' | 'university' | 'association' | 'agency' | 'department' | 'ministry' | 'school' | 'college' | 'coalition' | 'alliance' | 'society' | 'union' | 'federation' | 'party' | 'bank' | 'centre' | 'center' | 'museum' | 'hospital' | 'bureau' | 'authority' | 'court' | 'club' | 'network' | 'corporation' | 'charity' | 'consortium' | 'laboratory' | 'division' | 'faculty' | 'branch' | 'airline' | 'airport' | 'library' | 'theatre' | 'theater' | 'festival' | 'orchestra' | 'cooperative' | 'nonprofit' | 'retailer' | 'manufacturer' | 'broadcaster' | 'newspaper' | 'magazine' | 'startup' | 'academy' | 'trust' | 'league' | 'guild' | 'tribe' | 'gallery' | 'diocese' | 'parish' | 'partnership' | 'brewery' | 'utility' | 'insurer' | 'lender' | 'hotel' | 'restaurant' | 'zoo' | 'regulator' | 'clinic' | 'carrier' | 'publisher' | 'operator' | 'developer']"
    };
}

/// A capitalised word that can stand before a head: `Regional`, `Criminal Justice`, `French`. In a headline no verb is one.
macro_rules! fore {
    () => {
        "[AnyCap & !Function & !Speech & !Honorific & !PostNominal & !(Start & (Verb & !Noun | Adverb | Gerund) & !RoleMod) & !(Start & ['contact' | 'call' | 'ask' | 'meet' | 'visit' | 'join' | 'email' | 'write' | 'follow' | 'watch' | 'read' | 'thank' | 'welcome' | 'help' | 'support' | 'present' | 'talk' | 'name' | 'report' | 'picture' | 'photo' | 'image' | 'host' | 'guest' | 'question' | 'answer']) & !(InTitle & (Verb | Adverb | Gerund)) | !Lower & (RoleMod | RoleStatus | RoleHead | RoleTitle | Demonym) & !PostNominal & !(InTitle & VerbS) | LOC | OTHER]"
    };
}

/// A capitalised word in front that is no head, so that an `and` behind it joins words and not posts: `Communication and PR Specialist`.
macro_rules! plain_fore {
    () => {
        "[AnyCap & !Function & !Speech & !Honorific & !PostNominal & !(RoleHead & !'academic') & !RoleTitle]"
    };
}

/// A word in lower case before a head in lower case: `client experience`.
macro_rules! low_fore {
    () => {
        "[Lower & (Noun | Adjective | Gerund | RoleMod | RoleHead | !Common) & !Function & !(Speech & !RoleMod) & !VerbPast | Lower & ('trained' | 'experienced' | 'seasoned' | 'qualified' | 'registered' | 'licensed' | 'certified' | 'chartered' | 'retired' | 'published' | 'accredited' | 'self-employed')]"
    };
}

/// A word in lower case that names a field and no post: `electrical` in `an electrical and computer engineering professor`.
macro_rules! low_field {
    () => {
        "[Lower & (Noun | Adjective | Gerund | RoleMod) & !RoleHead & !RoleTitle & !Function & !Speech & !VerbPast & !RoleStatus]"
    };
}

/// A capitalised word that names a field of work: `Marketing`.
macro_rules! field_word {
    () => {
        "[CapShape & (RoleMod | Noun | Adjective | Gerund) & !Function & !Speech & !(RoleHead & !'academic') & !RoleTitle & !Honorific & !PostNominal]"
    };
}

/// Fields of a post: `Sales and Marketing`, `Policy, Law & Research`.
macro_rules! fields {
    () => {
        concat!(field_word!(), "{1,3} (Comma ", field_word!(), "{1,2}){0,3} (Comma? ", join!(), " ", field_word!(), "{1,3})?")
    };
}

macro_rules! head {
    () => {
        "[!Lower & (RoleHead | RoleTitle) & !PostNominal]"
    };
}

macro_rules! low_head {
    () => {
        "[Lower & (RoleHead | RoleTitle) & !['chairs' | 'heads' | 'hosts' | 'guides' | 'leads' | 'models' | 'pilots' | 'private' | 'prior']]"
    };
}

/// A chief of something that no list knows as a post: `Chief Provocateur`.
macro_rules! chief {
    () => {
        "['chief' & !Lower] [AnyCap & !Function & !Speech & !Honorific & !PostNominal & !RoleHead & !RoleTitle & !Given & !TimeWord & (Noun | !Surname)]"
    };
}

/// Heads behind which a colon tells the field: `Senior Director: Corporate Relations`. Nobody says `Director: Text`, as people say `the President: Text`.
macro_rules! field_head {
    () => {
        "[!Lower & (RoleHead | RoleTitle) & !['president' | 'minister' | 'chairman' | 'chair' | 'chairperson' | 'chairwoman' | 'governor' | 'senator' | 'speaker' | 'mayor' | 'premier' | 'secretary' | 'treasurer' | 'king' | 'queen' | 'judge' | 'justice' | 'captain' | 'commissioner' | 'ambassador' | 'bishop' | 'archbishop' | 'leader' | 'spokesperson' | 'spokesman' | 'spokeswoman']]"
    };
}

macro_rules! join {
    () => {
        "['and' | Amp]"
    };
}

/// A word of a capitalised scope: `Central Asia`, `Countering TIP`; `Justice` and plurals are fields too (`Minister for Justice`, `Director of Volunteers`).
macro_rules! scope_name {
    () => {
        "[AnyCap & !(Function & (Start | InTitle | 'of' | 'the' | 'and' | 'for' | 'on' | 'in' | 'to' | 'at' | 'as' | 'a' | 'an' | 'or' | 'is' | 'was' | 'by' | 'with' | 'from' | 'who')) & !((RoleHead | RoleTitle) & !['justice' | 'academic' | 'academics' | 'executive' | 'guest' | 'students' | 'members' | 'partners' | 'volunteers' | 'donors' | 'artists' | 'nurses' | 'developers' | 'student' | 'member' | 'partner' | 'general' | 'private' | 'investor' | 'employee' | 'owner' | 'developer' | 'donor' | 'volunteer' | 'teacher' | 'nurse' | 'artist' | 'graduate' | 'undergraduate' | 'consumer' | 'physician' | 'merchant' | 'creator' | 'player' | 'supplier' | 'veterans' | 'teachers' | 'judges' | 'employees' | 'graduates' | 'investors']) & !RoleStatus & !Honorific | LOC | OTHER]"
    };
}

/// A word of a scope in lower case: `client experience`.
macro_rules! scope_noun {
    () => {
        concat!("[Lower & (Noun | Adjective | RoleMod | !Common) & !Function & !Speech & !VerbPast & !((RoleHead | RoleTitle) & !['undergraduate' | 'graduate' | 'postgraduate' | 'executive' | 'student' | 'employee' | 'member' | 'partner' | 'investor' | 'volunteer' | 'consumer']) & !", body_word!(), "]")
    };
}

/// A word before a scope's noun that is no scope alone: `network research`, `applied science`, `hospital operations`.
macro_rules! scope_fore {
    () => {
        concat!("[Lower & (", body_word!(), " | (VerbPast & Adjective | Gerund) & !Function & !Speech | 'applied' | 'shared' | 'managed')]")
    };
}

/// A noun that cannot be a verb, behind a name in a scope: `the Copenhagen site`.
macro_rules! scope_end {
    () => {
        "[Lower & (Noun & !Verb | RoleMod) & !Function & !Speech & !RoleHead & !RoleTitle]"
    };
}

macro_rules! scope_link {
    () => {
        "['of' | 'for' | 'on' | 'in' | 'to' | 'against']"
    };
}

/// `of Development and Affordable Housing`, `for Jobs, Enterprise and Employment`, `for Central Asia on Countering TIP`, `of client experience`,
/// `to the Minister for Foreign Affairs`, `(Academic Quality)`, `at Ballytivnan`, `of the Board of Directors`.
macro_rules! scope {
    () => {
        concat!(
            "((Open [AnyCap & !Caps & !(RoleHead & !'academic') & !RoleTitle & !RoleStatus | LOC | OTHER] [!Close & !Open & !Para & !PER]{0,9} Close) | Open Caps Close ['for' | 'of'] 'the'? ", scope_name!(), "{1,4} ([Amp | 'and'] 'the'? ", scope_name!(), "{1,4})? | 'at' LOC | 'to' Honorific? Dot? PER | 'to' 'the' ", head!(), " | 'to' 'the' ['minister' | 'president' | 'chairman' | 'chair' | 'director' | 'mayor' | 'governor' | 'dean' | 'board'] | 'to' ['ceo' | 'cto' | 'cfo' | 'coo' | 'cio' | 'cmo' | 'md'] | 'to' 'the' [AnyCap & !Function]{1,2} ['team' & !Lower] | ['to' | 'for'] ('the' | ORG Poss? | LOC)? [(RoleTitle | RoleHead) & !Lower]{1,2} Dot? PER | 'of' ['staff' | 'schools'] | 'of' ['year' | 'grade' | 'form' | 'key'] 'stage'? [Num | NumWord | CapNum] | 'in' 'charge' | ",
            "Comma ['board' & !Lower] 'of' ['directors' | 'trustees' | 'governors' | 'supervisors' | 'regents'] | 'of' 'the'? 'board' ('of' ['directors' | 'trustees' | 'governors' | 'supervisors' | 'regents'])? | 'of' ['directors' | 'trustees' | 'governors' | 'supervisors' | 'regents'] | ",
            scope_link!(), " Initial Amp Initial | ", scope_link!(), " 'the'? (['women' | 'men' | 'children' | 'veterans' | 'seniors' | 'consumers' | 'workers' | 'people' | 'families' | 'students' | 'farmers' | 'girls' | 'victims' | 'residents' | 'employees' | 'investors' | 'patients'] Poss)? ", scope_name!(), "{1,4} ((Comma [", scope_name!(), " & !(Given & !Noun)]{1,3}){1,5} Comma? ", join!(), " 'the'? ", scope_name!(), "{1,4})? ([Amp | 'and' | Hyphen | Slash | 'of' | 'for' | 'on' | 'in' | 'against'] 'the'? ",
            scope_name!(), "{1,5}){0,4} ", scope_end!(), "{0,2} | ",
            "['for' | 'of'] 'the' [Ordinal | CapNum | Num] [AnyCap & !Function & !RoleHead & !RoleTitle | LOC]{1,3} | 'with' 'special'? 'responsibility' 'for' 'the'? ", scope_name!(), "{1,4} (", join!(), " ", scope_name!(), "{1,3})? | ",
            scope_link!(), " 'the'? [NumWord & !TimeWord & !Ordinal] ", scope_name!(), "{1,3} | ",
            "'of' 'the'? ['judges' | 'jury' | 'trustees' | 'governors' | 'directors' | 'panel' | 'panellists' | 'panelists' | 'members' | 'delegates' | 'elders' | 'councillors' | 'magistrates' | 'commissioners' | 'supervisors' | 'regents' | 'students' | 'partners'] | ",
            "['of' | 'for' | 'on' | 'in' | 'against'] (", scope_noun!(), " Hyphen | ", scope_fore!(), ")? ", scope_noun!(), "{1,4} ((Comma ", scope_noun!(), "{1,3}){0,3} Comma? ", join!(), " ", scope_noun!(), "{1,3} (", join!(), " ", scope_noun!(), "{1,3}){0,2})? | ",
            scope_link!(), " ['the' | 'this'] [AnyCap & !Function & OrgHeadFirst] | ",
            "['of' | 'for'] ['the' | 'a' | 'an' | 'its' | 'their' | 'our'] [Lower & (Noun | Adjective | RoleMod)]{1,3} Poss Demonym? ", scope_noun!(), "{0,2} ([Lower & (Noun | OrgUnit)] | ['executive' & Lower] [Lower & Noun]) | ",
            "['of' | 'for' | 'on' | 'in'] ['the' | 'our' | 'its'] [Lower & (Noun | Adjective | RoleMod | !Common) & !Function & !Speech]{1,3} ([Amp | Comma] [Lower & (Noun | Adjective | RoleMod | !Common) & !Function & !Speech]{1,3}){0,4} Comma? ", join!(), " 'the'? [Lower & (Noun | Adjective | RoleMod | !Common) & !Function & !Speech]{1,4} ['divisions' | 'departments' | 'units' | 'teams' | 'programs' | 'programmes' | 'sectors' | 'regions' | 'groups' | 'offices' | 'areas' | 'markets' | 'functions' | 'industries' | 'businesses' | 'operations' | 'portfolios' | 'division' | 'department'] | ", "['of' | 'for' | 'on' | 'in'] ['the' | 'this' | 'its' | 'our' | 'their'] LOC? ", scope_noun!(), "{1,3} ['division' | 'department' | 'unit' | 'section' | 'office' | 'team' | 'program' | 'programme' | 'committee' | 'group']? | ",
            "['of' | 'for'] ['the' | 'this' | 'its' | 'their'] ", scope_noun!(), "{1,3} ", body_word!(), " | ",
            scope_link!(), " ['the' | 'this'] ", scope_noun!(), "{1,3})"
        )
    };
}

/// A post's own words.
macro_rules! title {
    () => {
        concat!(
            "(?<title> RoleStatus{0,2} [Lower & (RoleMod | 'assistant' | 'associate' | 'deputy') & !Function]? ",
            fore!(),
            "{0,6} (",
            plain_fore!(),
            " ",
            join!(),
            " ",
            fore!(),
            "{0,4} | ",
            field_word!(),
            "{1,2} (Comma ",
            field_word!(),
            "{1,2}){1,2} Comma? ",
            join!(),
            " ",
            fore!(),
            "{1,3})? (Open [Caps & !ORG | Initial | Amp | CapNum]{1,4} Close)? ",
            "(['head' | 'director' | 'manager' | 'vp' | 'lead' | 'president'] [Dash | Hyphen] ",
            fields!(),
            " | ",
            field_head!(),
            " Dash ",
            fields!(),
            " | ",
            field_head!(),
            " Hyphen ",
            field_word!(),
            "{1,3} (",
            join!(),
            " ",
            field_word!(),
            "{1,2})?",
            " | ['assistant' & !Lower] 'to' 'the' ",
            head!(),
            " | ",
            field_head!(),
            " Colon ",
            fields!(),
            " | ['year' | 'grade' | 'form' | 'class'] [Num | NumWord | CapNum] [RoleHead & ['student' | 'students' | 'pupil' | 'pupils' | 'teacher' | 'teachers' | 'learner' | 'learners']] | ['minister' & !Lower] 'responsible' | ['md' & Caps] [Amp | Slash | 'and'] [RoleHead & !Lower] | ['mp' | 'mps' | 'mlc' | 'mla' | 'msp' | 'mep' | 'td' | 'mha' | 'mpp' | 'mna'] 'for' 'the'? [AnyCap & !Function | LOC]{1,4} ([Hyphen | Dash | 'and' | Amp] [AnyCap & !Function & !RoleHead & !RoleTitle & !RoleMod & !RoleStatus | LOC]{1,2})? | ",
            chief!(),
            " | ",
            head!(),
            " Slash ",
            head!(),
            " | ",
            low_fore!(),
            "{0,4} ",
            low_head!(),
            " Slash ",
            low_fore!(),
            "{0,2} ",
            low_head!(),
            " | ",
            low_field!(),
            "{1,3} (Comma ",
            low_field!(),
            "{1,2})? ",
            join!(),
            " ",
            low_field!(),
            "{1,3} ",
            low_head!(),
            " | ",
            head!(),
            " ([AnyCap & (Noun | RoleMod) & !Function & !RoleHead & !InTitle]{0,2} LOC | [RoleStatus | AnyCap & (Noun | Adjective | RoleMod) & !Function & !RoleHead & !InTitle]{0,2}) (Open RoleStatus Close)? | ([Lower & !Function] Hyphen [Lower & !Function & !RoleHead])? ",
            low_fore!(),
            "{0,4} ",
            low_head!(),
            " RoleStatus{0,1}) ",
            scope!(),
            "{0,2})"
        )
    };
}

/// Words that say what kind of body follows, up to its name: `the Oakham-based law firm`, `Globex-owned`, `renewable energy company`.
macro_rules! descriptor {
    () => {
        "('the' | 'a' | 'an')? ((LOC | ORG | Demonym | [AnyCap & !Function]{1,2}) (Hyphen ['based' | 'owned' | 'backed' | 'listed' | 'headquartered' | 'led'])? (Comma LOC Comma?)?)? [Lower & (Noun | Adjective | Gerund | VerbPast | !Common) & !Function & !Speech]{0,5} ([Lower & (Noun | Adjective | Gerund | !Common) & !Function] Hyphen [Lower & !Function])? ([BodyKind | 'group' | 'chain' | 'foundation' | 'club' | 'band' | 'trust' | 'platform' | 'network' | 'society' | 'school' | 'hospital' | 'fund' | 'website' | 'restaurant' | 'hotel' | 'theatre' | 'theater' | 'gallery' | 'centre' | 'center' | 'museum' | 'giant' | 'practice' | 'house' | 'team' | 'store' | 'shop' | 'farm' | 'co-op' | 'journal' | 'blog' | 'podcast' | 'outlet' | 'partner' | 'contractor' | 'bands' | 'groups' | 'companies' | 'firms' | 'clubs' | 'charities' | 'magazines' | 'newspapers' | 'papers' | 'ensembles' | 'start-ups' | 'startups'] & Lower) Comma?"
    };
}

/// The body that a post is held at: `of the Acme Foundation`, `at Acme and Globex`, `of the committee`, `with Somebody Unlisted`.
macro_rules! body {
    () => {
        concat!(
            "(['of' | 'at' | 'for' | 'with' | 'from'] ", descriptor!(), " (?<body> ORG) | (['of' | 'at' | 'for' | 'with' | 'from'] ('the' | 'a' | 'an')? [ORG | LOC | Demonym | AnyCap & !Function])? Hyphen ['based' | 'owned' | 'backed' | 'listed' | 'headquartered' | 'led'] [Lower & (Noun | Adjective | Gerund | !Common) & !Function & !Speech]{0,4} (?<body> ORG) | ['at' | 'in' | 'of'] 'the' [AnyCap & !Function | LOC]{1,3} ['branch' | 'office' | 'campus' | 'site' | 'plant' | 'store' | 'outlet' | 'factory' | 'headquarters' | 'depot' | 'centre' | 'center'] 'of' 'the'? (?<body> ORG) | ", join!(), " (?<field> ORG) ['at' | 'for'] 'the'? (?<body> ORG) | Comma? ('such' 'as' | 'including' | 'like') 'the'? (?<body> ORG) ((Comma 'the'? (?<more> ORG)){0,4} Comma? ", join!(), " 'the'? (?<more> ORG))? | (['based' | 'working' | 'employed']? ['of' | 'at' | 'for' | 'with' | 'from' | 'in' | 'to' | 'on' | At] | [Comma | Dash | Hyphen | Bar] ['in' | 'at']?)? 'both'? (LOC Hyphen 'based')? ['the' | 'our' | 'its' | 'their' | Org & CapShape]? 'then'? [Lower & (Noun | Adjective | !Common) & !Function & !VerbPast & !Verb & !Speech]{0,2} ([Lower & Noun] 'the')? ([ORG | LOC] Poss)? (?<body> ORG) (Poss? [OrgUnit & !Lower & !ORG])? (Poss [LOC | AnyCap]{0,3} [Lower & Noun]? ['operations' | 'business' | 'businesses' | 'division' | 'unit' | 'arm' | 'team' | 'office' | 'branch' | 'subsidiary' | 'department' | 'region' | 'group'])? (Open [!Close & !Open & !Para]{1,6} Close)? (Comma? ",
            join!(), " 'also'? ['of' | 'at' | 'for']? 'the'? (?<more> ORG))? (['of' | 'at' | 'for'] 'the'? ([ORG | LOC] Poss)? (?<above> ORG))? (['of' | 'at'] 'the'? ORG)? (Open ORG Close)? | ['of' | 'at' | 'for' | 'with' | 'on' | 'to'] ['the' | 'this' | 'our'] (?<ref> ", body_word!(), ") | ['at' | 'of'] 'the'? [AnyCap & !Function]{1,4} Poss (?<body> ORG) | ['at' | 'of'] (?<unlisted> Url | Num Dot [Lower & !Function] | [NumWord & !Ordinal & !TimeWord | Lower & !Common & !RoleMod & !RoleHead & !RoleStatus & !OrgHeadAny & !TimeWord & !Speech & !Honorific & !PlaceHead & !OtherHeadAny]) | ['of' | 'at'] (?<unlisted> PER [AnyCap & !Function & !RoleHead & !RoleTitle & !PostNominal & !Honorific & !PER & !Given]{1,3}) | ['at' | 'with' | 'of' | At] 'both'? 'the'? (?<unlisted> ([AnyCap & !Function & !(Honorific & !Given & !Surname & !Noun)] | LOC [AnyCap & !Function]) [AnyCap & !Function | LOC]{0,5} (Poss [AnyCap & !RoleHead & !RoleTitle]{1,4})?) | [Comma | Dash | Hyphen] (?<unlisted> [Caps & !RoleHead & !RoleTitle & !PostNominal & !InTitle]{1,2}))"
        )
    };
}

/// What may stand in front of a title: `the`, `its new`, `Acme's`, `the company's`.
macro_rules! front {
    () => {
        concat!(
            "(['one' | 'another'] 'of' ['only' | 'just']? | 'among' | 'both')? (OTHER Poss)? (['a' | 'the'] Num Hyphen? 'year-old' | ['the' | 'a' | 'an' | 'another' | 'my'] | (?<own> ['its' | 'our']))? (DATE | CapNum | Num | NumWord)? ['longtime' | 'long-time' | 'longstanding' | 'lifelong' | 'proud' | 'active' | 'dedicated' | 'new' | 'current' | 'newly' | 'next' | 'respected' | 'renowned' | 'acclaimed' | 'celebrated' | 'esteemed' | 'noted' | 'famed' | 'devoted' | 'committed' | 'valued' | 'trusted' | 'beloved' | 'decorated' | 'accomplished']? (LOC Hyphen ['based' | 'born' | 'trained' | 'raised' | 'educated'])? ",
            "(['the' | 'our'] (?<own> ",
            body_word!(),
            ") Poss 'own'? | (?<brand> [NumWord | Inner | Lower & !Common & !Function & !TimeWord | CapShape & Mid & !Given & !GivenX & !Function & !TimeWord & !Demonym & !Honorific & !RoleHead & !RoleTitle & !City & !PER & !ORG & !LOC & !DATE & !OTHER] | [AnyCap & Mid & !Function & !Honorific & !RoleHead & !RoleTitle & !TimeWord & !PER & !ORG & !LOC & !DATE & !OTHER] [AnyCap & !Function & !Honorific & !RoleHead & !RoleTitle & !PER & !ORG & !DATE & !OTHER]{1,3}) Poss | 'the' [RoleHead | RoleTitle] Poss | [(RoleTitle | Honorific) & !Lower]{0,2} PER Poss | ['the' | 'this'] (?<own> [Lower & Noun & !Function]) Poss | LOC Poss | [Lower & ('former' | 'retired' | 'ex' | 'acting' | 'interim' | 'outgoing')]? (ORG Poss)? (?<front> ORG) (Open ORG Close)? (Poss ([NumWord & !Ordinal] | 'own')? | Poss?))? 'new'?"
        )
    };
}

/// A field behind a comma, which only the body behind it tells from another person's post: `senior vice president, water division at Acme`,
/// `Vice President, Marketing and Communications, Acme Ltd.`
macro_rules! comma_field {
    () => {
        concat!(
            "(?<title> RoleStatus{0,2} ",
            fore!(),
            "{0,6} (",
            head!(),
            " | ",
            low_fore!(),
            "{0,4} ",
            low_head!(),
            ") ",
            field_word!(),
            "{0,2} ",
            scope!(),
            "? (Comma? [Lower & (Noun | Adjective | RoleMod) & !Function & !Speech & !RoleHead & !VerbS & !VerbPast]{1,4} (",
            join!(),
            " [Lower & (Noun | Adjective) & !Function & !Speech & !RoleHead]{1,3})? | Comma ",
            "(",
            plain_fore!(),
            " | LOC){1,4} (",
            join!(),
            " [LOC | ",
            plain_fore!(),
            "]{1,4})?)) (Comma? ['at' | 'for' | 'of' | 'with' | 'in'] | Comma) 'the'? (?<body> ORG)"
        )
    };
}

/// One post with all that belongs to it.
macro_rules! post {
    () => {
        concat!(
            "(",
            front!(),
            " (",
            comma_field!(),
            " | ",
            title!(),
            " (Open [Caps & !ORG & !PostNominal & !StateAbbr | ['md' | 'vc'] & Caps] Close)? ",
            body!(),
            "?))"
        )
    };
}

/// What tells when or how a post is held, between a name and the post: `, most recently chief of staff`, `, in her capacity as trustee`.
macro_rules! meanwhile {
    () => {
        "(['full' | 'part' | 'half' | 'quarter' | Num | NumWord | Mark] (Hyphen | Num)? 'time' 'as'? | 'while' ['still' | 'also']? ['serving' | 'working' | 'acting']? 'as'? | ['until' | 'till'] ('recently' | DATE) 'the'? | ['since' | 'from'] DATE | 'for' ('many' 'years' | DURATION) | ['currently' | 'presently' | 'now' | 'then' | 'still' | 'previously' | 'formerly' | 'also' | 'both' | 'as' | 'originally' | 'recently' | 'once'] | 'most' 'recently' | 'at' 'present' | 'at' 'the' 'time' | ['himself' | 'herself'] | 'in' ['his' | 'her' | 'their'] ['capacity' | 'role'] 'as' | ['formerly' | 'previously' | 'originally'] ['of' | 'with' | 'at' | 'from' | 'in'] [!FullStop & !Para & !PER & !Semi]{1,16} 'and'? ['now' | 'currently' | 'presently' | 'today'] | 'also'? ['a' | 'an'] [(Lower | LOC | DURATION | Num | NumWord | Demonym) & !RoleHead & !RoleTitle & !'and' & !'who']{1,8} 'and' ['also' | 'a' | 'an' | 'the']?)"
    };
}

/// What joins two posts of one person.
macro_rules! also {
    () => {
        "((Comma? 'as' 'well' 'as' | Comma? 'along' 'with' | Comma? 'plus' | [Comma | Semi | Slash | Amp | Bullet | Mark | 'and']) ['and' | Amp]? 'who'? (Comma? (['in' | 'since' | 'from' | 'until' | 'between' | 'during'] DATE | ['before' | 'after'] 'that' | 'prior' 'to' 'that' | ['earlier' | 'subsequently' | 'additionally' | 'today'] | ['more' | 'most'] 'recently') Comma?)? ['later' | 'then' | 'subsequently' | 'eventually' | 'finally']? (['is' | 'was'] ['also' | 'then' | 'later']? (['promoted' | 'appointed' | 'named' | 'elected' | 'elevated'] ['to' | 'as']?)? | ['has' | 'had'] 'been' | ['became' | 'becomes'] | ['serves' | 'served' | 'worked' | 'works' | 'acts' | 'acted' | 'returned' | 'returns' | 'rejoined' | 'continued' | 'continues'])? ['formerly' | 'previously' | 'currently' | 'later' | 'then' | 'now' | 'finally' | 'eventually' | 'lastly' | 'afterwards' | 'subsequently' | 'simultaneously' | 'concurrently' | 'ultimately']? ['of' | 'as']? (['full' | 'part' | 'half' | 'quarter' | Num | NumWord | Mark] (Hyphen | Num)? 'time')? | 'but' 'also' 'as'?)"
    };
}

/// A title that fills its line: `Associate Director, Industry Marketing & Communications`.
macro_rules! line_title {
    () => {
        concat!(
            "(?<title> RoleStatus{0,2} ",
            fore!(),
            "{0,6} (",
            plain_fore!(),
            " ",
            join!(),
            " ",
            fore!(),
            "{0,4})? ",
            "(",
            chief!(),
            " | ",
            head!(),
            ") ",
            "([AnyCap & (Noun | Adjective | RoleMod) & !Function & !RoleHead]{0,2} | ",
            field_word!(),
            "{1,3} ",
            join!(),
            " ",
            field_word!(),
            "{1,3} | [Dash | Hyphen] ",
            field_word!(),
            "{1,3} (",
            join!(),
            " ",
            field_word!(),
            "{1,3})?) ",
            scope!(),
            "{0,2} (Comma ",
            plain_fore!(),
            "{1,3} (Comma ",
            plain_fore!(),
            "{1,2}){0,2} (Comma? ",
            join!(),
            " ",
            plain_fore!(),
            "{1,3})? | Colon ",
            field_word!(),
            "{1,3} (",
            join!(),
            " ",
            field_word!(),
            "{1,3})?)?)"
        )
    };
}
