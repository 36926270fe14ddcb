//! Organizations that a list holds, alone or with what belongs to them.

use super::super::check::{alone, capital_before, capital_behind, no_role_behind, thing_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::token::Shape;

/// A listed name by itself: not the first word of a longer unlisted one (`Ford Foundation` is found by its head).
fn listed(v: &View<'_, '_>, m: &Match) -> bool {
    // `(NYSE: ZTX)`
    let exchange = m.start.checked_sub(2).is_some_and(|b| v.has(b, Label::Org) || v.has(b, Label::Exchange) || matches!(v.lower(b), b"symbol" | b"ticker"));
    if exchange
        && v.shape(m.start - 1) == Shape::Colon
        && v.shape(m.start) == Shape::Caps
        && matches!(v.shape(m.end), Shape::Close | Shape::Comma | Shape::Semi)
    {
        return false;
    }
    // `WHO: Families may come`: of an invitation that says who, what and where.
    let invites = v.lower(m.start) == b"who" && v.shape(m.end) == Shape::Colon;
    if invites && m.start.checked_sub(1).is_none_or(|b| matches!(v.shape(b), Shape::Break | Shape::Para)) {
        return false;
    }
    // `the Minister for Rural Development`: a field, whatever office elsewhere is called so.
    let field = m.start.checked_sub(2).is_some_and(|b| matches!(v.lower(b), b"minister" | b"ministers") && matches!(v.lower(b + 1), b"for" | b"of"));
    if field {
        return false;
    }
    // `Marlow Air National Guard Base` is a site.
    let site = v.lower(m.end) == b"base" && v.shape(m.end).is_capital() && matches!(v.last(m.end - 1), b"guard" | b"force" | b"army" | b"navy" | b"corps");
    if site && m.start.checked_sub(1).is_some_and(|b| v.shape(b).is_capital()) {
        return false;
    }
    // `Ohio state police` is not `Ohio State`'s.
    let (first, end) = v.tokens(m.start, m.end);
    if end - first >= 2 && v.doc.shape(end as usize - 1) == Shape::Lower && !v.doc.lower(end as usize - 1).starts_with(b"government") {
        return false;
    }
    let short = m.end == m.start + 1 && v.length(m.start) == 1;
    // `the 3D-CBS detector`: letters of a longer word.
    let glued = first >= 2 && v.doc.shape(first as usize - 1) == Shape::Hyphen && !v.doc.tokens.get(first as usize).is_some_and(|t| t.spaced);
    // `an F1.2 lens`
    let measure = v.shape(m.start) == Shape::CapNum && v.doc.shape(end as usize + 1) == Shape::Num && !v.doc.tokens.get(end as usize).is_some_and(|t| t.spaced);
    if short && measure {
        return false;
    }
    if short && glued && v.doc.shape(first as usize - 2) == Shape::NumWord {
        return false;
    }
    if short && letters_behind_name(v, m.start) {
        return false;
    }
    // `O-RAN`, no Australian navy; `an NDA`, `VR`: things before bodies; `the DRC`, the country before the council.
    let caps = v.shape(m.start) == Shape::Caps;
    let thing = v.doc.word(first as usize).contains('-') && v.has(m.start, Label::StopX) || caps && is_concept(v, m.start);
    if short && (thing || caps && v.has(m.start, Label::Country)) {
        return false;
    }
    // `She is a CPA.`
    let licence = short && v.has(m.start, Label::PostNominal) && m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"a" | b"an"));
    if licence && !v.has(m.end, Label::Noun) {
        return false;
    }
    !short || v.shape(m.start) == Shape::Caps || alone(v, m) || v.shape(m.end) == Shape::Open || before_its_land(v, m)
}

/// `Oxfam Kenya Director Ann Holt`: the land or town of a branch stands behind, and no longer name.
fn before_its_land(v: &View<'_, '_>, m: &Match) -> bool {
    let land = [Label::Country, Label::Subdivision, Label::Region, Label::BigCity].iter().any(|l| v.has(m.end, *l));
    let mine = !v.has(m.start, Label::Given) && !v.has(m.start, Label::PlaceHead) && v.cell(m.start).is_some_and(|c| c.place != Place::Title);
    land && mine && v.shape(m.end) == Shape::Cap && !capital_behind(v, m.end + 1) && !capital_before(v, m.start)
}

/// Letters that stand for a thing before any body: `API`, but not the `WHO` that opens an invitation.
fn is_concept(v: &View<'_, '_>, at: u32) -> bool {
    v.has(at, Label::StopX) && !v.has(at, Label::Function)
}

/// `Ann Holt, CPA,`, `Paul Marsh KCB CBE`: letters behind a name, whatever bodies are called so.
fn letters_behind_name(v: &View<'_, '_>, at: u32) -> bool {
    if !v.has(at, Label::PostNominal) {
        return false;
    }
    let before = |s: u32| s.checked_sub(1).map(|b| if matches!(v.shape(b), Shape::Comma | Shape::Slash) { b.saturating_sub(1) } else { b });
    let mut name = before(at);
    while let Some(s) = name.filter(|s| v.has(*s, Label::PostNominal) && v.shape(*s) != Shape::Cap && at - *s < 12) {
        name = before(s);
    }
    let family = |s: u32| [Label::Surname, Label::SurnameX, Label::NameEnding, Label::NameSuffix].iter().any(|l| v.has(s, *l));
    let first = |s: u32| [Label::Given, Label::GivenX, Label::Honorific].iter().any(|l| v.has(s, *l)) || v.shape(s) == Shape::Initial;
    name.is_some_and(|s| v.shape(s).is_capital() && family(s) && s.checked_sub(1).is_some_and(first))
}

/// In a line of capitalised words, only a name of several words or an acronym in a line that is not all capitals.
fn listed_in_title(v: &View<'_, '_>, m: &Match) -> bool {
    let tokens = v.tokens(m.start, m.end);
    tokens.1 - tokens.0 > 1 || v.doc.word(tokens.0 as usize).len() >= 3 && !(v.shape(m.start) == Shape::Caps && is_concept(v, m.start))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "exchange-before-ticker",
        pattern: "[Open | Semi | Comma | Slash | Dash | 'and'] (?<org> Exchange & [Caps | Inner | CapShape | CapNum]) Colon [Caps | Num | CapNum | NumWord | Initial | CapShape | Dotted]",
        priority: 9,
        yes: &["Oxley Inc. ([TYO]: 9640) grew.", "Oxley Inc. (TSX: OXL; [OTC]: OXLYF) grew."],
        no: &["The set (SET the table) sank.", "We met (in six: ZX) then."],
        ..RULE
    },
    Rule {
        name: "listed-body",
        pattern: "(?<org> Org & [Capital | NumWord & !InTitle] & !Region & !RoleHead)",
        priority: 2,
        check: listed,
        yes: &["He praised [UNICEF] for it.", "The [World Health Organization] met."],
        no: &["The unesco were late.", "The Microsoft Hill Road was closed."],
        ..RULE
    },
    Rule {
        name: "listed-body-in-title",
        pattern: "(?<org> Org & AnyCap & InTitle & !Region & !(Caps & RoleHead))",
        check: listed_in_title,
        yes: &["[World Health Organization] Opens New Office", "[UNICEF] Calls For More Vaccines Now\n\nText follows here."],
        no: &["Who Will Pay For This Work Now"],
        ..RULE
    },
    Rule {
        name: "listed-body-and-unit",
        pattern: "(?<org> [Org & Capital & !Country] OrgWord{0,3} [(OrgHead | OrgHeadX) & !OtherHead] & Cap ('for' 'the'? TailWord{1,3})?)",
        priority: 5,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end) && !thing_behind(v, m.end),
        yes: &["Ask the [UNICEF Regional Office] about it.", "The [UNHCR Field Unit] came."],
        no: &["Ask UNICEF about it.", "The UNICEF Tidal Energy Conference began."],
        ..RULE
    },
    Rule {
        // `the VA`: no state has an article.
        name: "letters-of-body-behind-article",
        pattern: "'the' (?<org> [OrgX & (StateAbbr | StateAbbrX) & Caps & !InTitle])",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["It says that the [VA] hides much.", "He left the [VA] then."],
        no: &["They live in VA.", "It is the VA Beach here."],
        ..RULE
    },
    Rule {
        // A house and its firm: `IBM Lenovo`.
        name: "two-listed-names",
        pattern: "(?<org> [Org & Capital & !Country & !Region & !Demonym & !Media] [Org & CapShape & Capital & !Country & !Region & !OrgHeadAny & !Media])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            let words = |s: u32| v.length(s) == 1;
            words(m.start) && words(m.start + 1) && no_role_behind(v, m) && alone(v, m)
        },
        yes: &["The deal of [IBM Lenovo] failed.", "They left [IBM Netflix] then."],
        no: &["IBM and Lenovo met.", "The UNICEF World Health Organization meeting failed."],
        ..RULE
    },
    Rule {
        name: "post-and-part-of-listed-body",
        pattern: "[RoleHead] ['of' | 'at'] 'the'? (?<org> [Org & Capital & !Country & !Region] [OrgWord & (Noun | Adjective) & !OtherHeadAny & !RoleHead & !RoleMod]{1,3})",
        certainty: Certainty::Likely,
        priority: 6,
        // Whoever leads `IBM Ocean Pumps` leads a part of IBM.
        check: |v, m| {
            let ends = matches!(v.shape(m.end), Shape::Stop | Shape::Comma | Shape::Para | Shape::Break | Shape::Semi | Shape::Close | Shape::Dash);
            no_role_behind(v, m) && ends && v.has(m.end - 1, Label::Noun)
        },
        yes: &["He is president of [IBM Ocean Pumps].", "A director at [UNICEF Supplies], she agreed."],
        no: &["He is president of IBM.", "He is president of IBM Ocean Pumps Week."],
        ..RULE
    },
    Rule {
        name: "listed-body-and-division",
        pattern: "(?<org> [Org & Capital & !Country & !Region & !InTitle] ['business' | 'wholesale' | 'consumer' | 'commercial' | 'americas' | 'emea' | 'apac' | 'europe' | 'africa' | 'asia' | 'research' | 'ventures' | 'labs' | 'cloud'] & CapShape & Mid & !InTitle) [Comma | FullStop | Close | 'and' | 'or' | 'said' | 'has' | 'will' | 'is' | 'was' | 'to' | 'in' | Para | Semi | Poss]",
        certainty: Certainty::Likely,
        priority: 5,
        check: no_role_behind,
        yes: &["The deal was signed by [IBM Wholesale] and others.", "They work with [Microsoft Business], too."],
        no: &["They study UNICEF business plans.", "The IBM Cloud Fair opened."],
        ..RULE
    },
    Rule {
        name: "listed-body-in-a-country",
        pattern: "(?<org> [Org & Capital & !Country & !Region] [Country | CountryX | Subdivision | BigCity] & Cap)",
        priority: 5,
        check: |v, m| no_role_behind(v, m) && !v.shape(m.end).is_capital(),
        yes: &["Staff of [UNICEF Kenya] came.", "The work of [UNHCR Haiti] goes on."],
        no: &["UNICEF, Kenya and others."],
        ..RULE
    },
    Rule {
        name: "place-and-listed-body",
        pattern: "'the' (?<org> [PlaceName | Demonym | 'national' | 'international'] & Cap [Org & Cap & !Country & !Region])",
        priority: 6,
        check: |v, m| {
            let several = v.length(m.end - 1) >= 2;
            several && no_role_behind(v, m) && !v.shape(m.end).is_capital()
        },
        yes: &["The [Kenya Red Cross] came.", "He left the [Ghanaian Red Cross] then."],
        no: &["In Kenya UNICEF came."],
        ..RULE
    },
    Rule {
        name: "state-and-listed-society",
        pattern: "(?<org> ([Subdivision | Country] & Capital | [StateAbbr | StateAbbrX] & Caps) [Org & Cap & !Country & !Region & !OrgX])",
        priority: 6,
        // `Alberta Blue Cross`, but `In Kenya Red Cross volunteers came`.
        check: |v, m| {
            let (first, end) = v.tokens(m.end - 1, m.end);
            let led = m.start.checked_sub(1).is_some_and(|s| matches!(v.lower(s), b"in" | b"from" | b"near" | b"across" | b"to" | b"," | b"throughout"));
            let society = v.cell(m.end - 1).is_some_and(|c| v.gazetteer.entries(c).any(|e| matches!(e.kind(), "nonprofit" | "company")));
            // `Ohio AFL-CIO`, `WA NAACP`; `• Kenya Red Cross`: whose line of a list it is.
            let letters = v.shape(m.end - 1) == Shape::Caps && v.words(m.end - 1, m.end).len() >= 5;
            let item = m.start.checked_sub(1).is_some_and(|s| matches!(v.shape(s), Shape::Bullet | Shape::Dash | Shape::Hyphen));
            (end - first >= 2 || letters) && society && !led && !item && no_role_behind(v, m) && !v.shape(m.end).is_capital()
        },
        yes: &["Staff of [Alberta Blue Cross] came.", "A gift of [Oregon Red Cross] helped.", "Members of the [Ohio AFL-CIO] met."],
        no: &["In Kenya Red Cross volunteers came.", "Kenya, Red Cross"],
        ..RULE
    },
    Rule {
        name: "field-and-listed-body",
        pattern: "'the' (?<org> [CapShape & Mid & Noun & !OrgHeadAny & !Org & !PlaceName & !RoleHead & !RoleTitle & !GivenSure] ['and' | Amp] [Org & Cap & !Country & !Region])",
        priority: 6,
        // `the Equality and Human Rights Commission`: what the list knows is called so elsewhere.
        check: |v, m| {
            let (first, end) = v.tokens(m.end - 1, m.end);
            let public = matches!(v.doc.lower(end as usize - 1), b"commission" | b"council" | b"committee" | b"authority" | b"agency" | b"board" | b"tribunal");
            end - first >= 2 && public && v.has(m.end - 1, Label::Org) && no_role_behind(v, m) && !capital_behind(v, m.end)
        },
        yes: &["The [Fairness and Human Rights Commission] wrote.", "It asked the [Dignity & Human Rights Commission] then."],
        no: &["The Ministry and Human Rights Commission wrote.", "Fairness and the Human Rights Commission"],
        ..RULE
    },
    Rule {
        name: "name-in-two-languages",
        pattern: "(?<org> [Org & Capital & !Country & !Region] [Dash | Bar | Slash | Hyphen]? [Org & Capital & !Country & !Region])",
        priority: 8,
        // Both names of one entry: `Te Herenga Waka – Victoria University of Wellington`.
        check: |v, m| {
            let ids = |s: u32| v.cell(s).map(|c| v.gazetteer.entries(c).map(|e| e.id().to_owned()).filter(|id| !id.is_empty()).collect::<Vec<_>>());
            let (Some(a), Some(b)) = (ids(m.start), ids(m.end - 1)) else { return false };
            a.iter().any(|id| b.contains(id)) && v.lower(m.start) != v.lower(m.end - 1)
        },
        yes: &["At [Te Herenga Waka – Victoria University of Wellington] she taught.", "He left [Massey University | Te Kunenga ki Pūrehuroa] then."],
        no: &["At Massey University – Victoria University of Wellington agreed – she taught."],
        ..RULE
    },
    Rule {
        name: "state-and-listed-department",
        pattern: "(?<org> [(Subdivision | SubdivisionX | BigCity | Country | Demonym) & Capital] [Org & Capital & !Country & !Region] (OrgWord{0,3} [(OrgHead | OrgHeadX) & Cap] | ['and' | Amp] [TailWord & Noun]{1,2})?)",
        priority: 7,
        check: |v, m| {
            let (first, end) = v.tokens(m.start + 1, m.start + 2);
            let public = matches!(v.doc.lower(first as usize), b"department" | b"ministry" | b"office" | b"bureau" | b"board" | b"division" | b"commission");
            end - first >= 2 && public && no_role_behind(v, m) && !capital_behind(v, m.end)
        },
        yes: &["He wrote to the [Oregon Department of Justice] then.", "Staff of the [Texas Department of State Tidal Services] came."],
        no: &["In Oregon UNICEF came.", "Kenya, Department of Justice"],
        ..RULE
    },
    Rule {
        name: "name-of-place-and-its-people",
        pattern: "(?<org> ([Capital & !Function & !Stop & !StopX & !Honorific & !Speech & !RoleTitle & !PlaceName & !Demonym & !RoleHead & !RoleMod & !Direction & !Given & !PlaceHead & !PlaceHeadFirst & !TimeWord] [OrgWord & !PlaceName & !RoleHead & !Given]{0,2} | [Capital & !Function & !Stop & !Honorific & !Speech & !RoleTitle & !PlaceName & !Demonym & !RoleHead & !TimeWord] OrgWord? OrgHeadX) [Country | BigCity | City | CityX] & CapShape) Poss? RoleMod{0,2} ['spokesperson' | 'spokeswoman' | 'spokesman' | 'convenor' | 'coordinator']",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, _)| a == 0 || v.kind(a - 1).is_some() || !v.shape(a - 1).is_capital() || v.has(a - 1, Label::Function)),
        yes: &[
            "Last week [Habitat Shift Wellington] spokesperson Ann Holt left.",
            "[Zentrix Kenya] spokesman John Holt left.",
            "[Harbour Action Wellington] spokesperson Ann Holt left.",
        ],
        no: &["A Kenya spokesman left.", "The director of Shift, a Wellington spokesperson"],
        ..RULE
    },
    Rule {
        name: "name-ending-in-a-place",
        pattern: "(?<org> [OrgFirst & !PlaceName & !Demonym & !RoleHead & !RoleMod & !Direction & !Given & !OtherHeadAny & !PlaceHead & !PlaceHeadFirst & !TimeWord & !InTitle] [OrgWord & !PlaceName & !RoleHead & !Given]{0,2} [Country | BigCity & City] & CapShape) (['also' | 'has' | 'have' | 'will']? [Verb & Lower & (!Noun | VerbS) & !Gerund & !Adjective])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, _)| a == 0 || v.kind(a - 1).is_some() || !v.shape(a - 1).is_capital() || v.has(a - 1, Label::Function)),
        yes: &["But [Habitat Kenya] offers help.", "But [Zentrix New Zealand] offers help."],
        no: &["But the President of Kenya offers help.", "In Southern Kenya offers came."],
        ..RULE
    },
    Rule {
        name: "wire-between-dashes",
        pattern: "[Dash | Slash | Open] (?<org> [Capital | AnyCap & InTitle | NumWord | Num | Hyphen]{1,3}) [Dash | Slash | Close] (Dash | Hyphen | DATE)?",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            v.slot(m, "org").is_some_and(|(a, _)| {
                v.lower(a).starts_with(b"news")
                    || v.lower(a).ends_with(b"newswire")
                    || v.lower(a).ends_with(b"wire")
                    || v.shape(m.start) == Shape::Slash && v.lower(v.slot(m, "org").map_or(a, |(_, b)| b - 1)).ends_with(b"pressrelease")
                    || v.has(a, Label::Media)
                    || v.kind(m.end - 1) == Some(crate::tape::atom::Kind::Date) && v.shape(m.start) == Shape::Slash
            })
        },
        yes: &["Oak Hill --[News Planet]-- The plant opened.", "TULSA, Okla. - ([PressWire]) - The plant opened."],
        no: &["Oak Hill - (Harbor) - it opened."],
        ..RULE
    },
    Rule {
        name: "listed-body-of-a-country",
        pattern: "(?<org> [Org & Cap] 'of' 'the'? Country)",
        priority: 7,
        yes: &["The [Supreme Court of Kenya] met.", "The [Ministry of Justice of the Republic of Uzbekistan] met."],
        no: &["The court of Kenya met."],
        ..RULE
    },
    Rule {
        name: "listed-mission-in-a-place",
        pattern: "(?<org> [Org & Cap] ['in' | 'to'] 'the'? [PlaceName | Org])",
        priority: 8,
        check: |v, m| v.words(m.start, m.start + 1).ends_with("Embassy"),
        yes: &["The [U.S. Embassy in Uzbekistan] helped.", "The [US Embassy in Nairobi] helped."],
        no: &["UNICEF in Nairobi helped."],
        ..RULE
    },
    Rule {
        name: "mission-in-a-place",
        pattern: "(?<org> ([OrgWord & !OrgHeadSure]{0,3} [('embassy' | 'consulate' | 'mission' | 'delegation' | 'office' | 'embassies' | OrgHead) & Cap] ('of' 'the'? [PlaceName | Org])? | [Org & Capital]) ['in' | 'to'] 'the'? [PlaceName | Org] ('and' [PlaceName | Org & Caps])?)",
        priority: 8,
        // A listed one may be one cell: `EU Delegation`.
        check: |v, m| {
            let to = (m.start..m.end).find(|s| matches!(v.lower(*s), b"in" | b"to")).unwrap_or(m.start);
            let head = |w: &str| ["embassy", "consulate", "mission", "delegation", "office", "embassies", "high"].iter().any(|h| w.split(' ').any(|x| x == *h));
            // `Regional Office` is one cell too, and a head by itself.
            let other = |s: u32| {
                let w = v.words(s, s + 1);
                v.has(s, Label::OrgHead) && !v.has(s, Label::Org) && w.contains(' ') && !w.ends_with("High Commission")
            };
            let named = to > m.start && !(m.start..to).any(other);
            named && (m.start..to).any(|s| head(&v.words(s, s + 1).to_lowercase())) && v.words(m.start, to) != "Mission"
        },
        yes: &[
            "The [Belarusian Consulate in Uzbekistan] helped.",
            "The [Embassy of France in Tashkent] opened.",
            "The [EU Delegation to Kenya] paid.",
            "The [Canadian High Commission in Ghana] paid.",
        ],
        no: &["The embassy in Uzbekistan is closed.", "An office in Kenya closed."],
        ..RULE
    },
    Rule {
        // `Embassy of the Commonwealth of Dominica`: a land that a list knows as a body.
        name: "embassy-of-a-commonwealth",
        pattern: "(?<org> ['embassy' | 'consulate' | 'commission'] & Cap 'of' 'the'? [Org & Capital])",
        priority: 9,
        check: |v, m| v.words(m.end - 1, m.end).starts_with("Commonwealth of ") && !capital_behind(v, m.end),
        yes: &["The [Embassy of the Commonwealth of Australia] agreed.", "He left the [Consulate of the Commonwealth of Australia] then."],
        no: &["The embassy of the Commonwealth of Australia agreed."],
        ..RULE
    },
    Rule {
        // `San Francisco Business Times`: a paper of that name in each town.
        name: "town-and-listed-paper",
        pattern: "(?<org> [City | CityX | BigCity | Subdivision] & CapShape & !Function [Org & Media & CapShape])",
        priority: 9,
        check: |v, m| {
            let led = m.start.checked_sub(1).is_some_and(|s| matches!(v.lower(s), b"in" | b"from" | b"near" | b"across" | b"to" | b"throughout"));
            let local = v
                .words(m.end - 1, m.end)
                .split(' ')
                .next_back()
                .is_some_and(|w| matches!(w, "Times" | "Journal" | "News" | "Herald" | "Post" | "Tribune" | "Star" | "Chronicle" | "Observer"));
            !led && local && !capital_before(v, m.start) && no_role_behind(v, m)
        },
        yes: &["It was told by the [Denver Business Times] in May.", "The [Boston Business Times] named her."],
        no: &["In Denver, Business Times named her."],
        ..RULE
    },
    Rule {
        name: "kind-word-and-quoted-name",
        pattern: "['ngo' | 'charity' | 'foundation' | 'association' | 'company' | 'nonprofit' | 'organization' | 'organisation' | 'union' | 'firm'] (?<org> [QuoteOpen | Quote] [Capital & !Function]{1,4} [QuoteClose | Quote])",
        priority: 8,
        yes: &["The NGO [\"Yangi Hayot\"] helped.", "The NGO [“Narrow Door”] paid."],
        no: &["The charity “helps all the poor” here."],
        ..RULE
    },
    Rule {
        name: "listed-body-with-acronym-unit",
        pattern: "(?<org> [Org & Caps] [Caps & !Org & !InTitle & !Stop & !StopX & !StateAbbrX & !Country & !PostNominal & !RoleHead & !Noun & !Verb])",
        priority: 6,
        yes: &["Ask [UNICEF ECARO] about it.", "The [UNODC ROXYZ] replied."],
        no: &["Ask UNICEF about it."],
        ..RULE
    },
];
