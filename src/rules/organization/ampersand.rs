//! Bodies with `&` in their name: `Holt & Daughters`, `Salt & Stone`, `Cade, Marsh and Holt LLP`.

use super::super::check::{capital_before, capital_behind};
use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Nouns of departments, fields and pairs that are said with `&` and name no body: `VP, Sales & Marketing`, `Food & Beverage`.
const FIELDS: [&[u8]; 105] = [
    b"sales", b"marketing", b"communications", b"communication", b"research", b"development", b"strategy", b"operations", b"finance", b"legal", b"policy",
    b"safety", b"security", b"health", b"wellness", b"environment", b"engineering", b"technology", b"technologies", b"innovation", b"science", b"sciences",
    b"education", b"training", b"learning", b"teaching", b"people", b"culture", b"diversity", b"inclusion", b"equity", b"talent", b"recruitment", b"brand",
    b"branding", b"media", b"digital", b"data", b"analytics", b"insights", b"risk", b"compliance", b"audit", b"governance", b"supply", b"logistics",
    b"procurement", b"manufacturing", b"quality", b"commerce", b"food", b"beverage", b"drink", b"hospitality", b"travel", b"tourism", b"arts", b"design",
    b"architecture", b"energy", b"oil", b"gas", b"mining", b"metals", b"mergers", b"acquisitions", b"terms", b"conditions", b"questions", b"answers", b"trust",
    b"bar", b"restaurant", b"team", b"fisheries", b"agriculture", b"forestry", b"medicine", b"nutrition", b"sports", b"sport", b"music", b"film",
    b"television", b"internet", b"tv", b"events", b"community", b"partnerships", b"product", b"products", b"services", b"solutions", b"support", b"management",
    b"leadership", b"planning", b"performance", b"relations", b"affairs", b"advocacy", b"founder", b"ceo", b"director", b"chairman",
];

fn is_field(v: &View<'_, '_>, step: u32) -> bool {
    FIELDS.contains(&v.lower(step))
}

/// Neither side is somebody, somewhere or a field of work, and no post stands beside the name.
fn pair(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let Some(and) = (a..b).find(|s| v.shape(*s) == Shape::Amp) else { return false };
    let place = |s: u32| [Label::Country, Label::Region, Label::Subdivision, Label::BigCity].iter().any(|l| v.has(s, *l));
    let person = |s: u32, e: u32| e == s + 2 && v.has(s, Label::Given) && v.has(s + 1, Label::Surname);
    let post = |s: u32| v.has(s, Label::RoleHead) || v.has(s, Label::RoleMod) || v.has(s, Label::RoleTitle);
    let beside =
        a.checked_sub(1).is_some_and(|s| post(s) || v.shape(s) == Shape::Comma && s.checked_sub(1).is_some_and(post)) || post(b) && v.shape(b).is_capital();
    // `the Sales & Growth team`
    let noun = v.shape(b) == Shape::Lower && v.has(b, Label::Noun) && !v.has(b, Label::Verb) && !v.has(b, Label::Function);
    // `its institute for Materials & Nanotubes`
    let field = a.checked_sub(2).is_some_and(|s| matches!(v.lower(a - 1), b"for" | b"of") && (v.has(s, Label::OrgHead) || v.has(s, Label::OrgHeadX)));
    !field
        && !(a..b).any(|s| is_field(v, s))
        && !(and == a + 1 && place(a) && place(and + 1))
        && !person(a, and)
        && !person(and + 1, b)
        && !beside
        && !noun
        && !capital_before(v, a)
        && !capital_behind(v, b)
        && (v.words(a, and).len() >= 3 || v.words(and + 1, b).len() >= 4)
}

/// Names of people before and behind: no list of colours, and no authors of a paper (`Holt, Marsh & Kim (2019)`).
fn partners(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let name = |s: u32| v.has(s, Label::Surname) || v.labels(s) & common == 0;
    let names = (a..b).filter(|s| v.shape(*s) == Shape::Cap);
    let proper = names.clone().filter(|s| v.labels(*s) & common == 0).count();
    let cited = matches!(v.shape(b), Shape::Num) || v.shape(b) == Shape::Open && v.shape(b + 1) == Shape::Num;
    let words = names.clone().filter(|s| !name(*s)).count();
    (words == 0 || words == 1 && proper >= 3) && proper >= 2 && !cited && !capital_before(v, a) && !capital_behind(v, b)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "partners-by-name",
        pattern: "(?<org> [CapShape & !InTitle & !Function & !Stop & !TimeWord & !Honorific & !RoleTitle & !MajorPlace & !Demonym & !Org] ((Comma [CapShape & !Function & !TimeWord & !MajorPlace & !Demonym & !Org]){1,3} Comma? | [CapShape & Mid & !Function & !TimeWord & !MajorPlace & !Demonym & !Org]{2,3}) Amp [CapShape & !Function & !TimeWord & !MajorPlace & !Demonym & !Org & !CompanySuffix] (Comma? [CompanySuffix & Cap]{1,2})?)",
        certainty: Certainty::Likely,
        priority: 6,
        check: partners,
        yes: &[
            "He came from [Hasse, Petrak & Strand], where he led a team.",
            "They are advised by [Hofmeer, Pillai & Khoza Inc] there.",
            "He joined [Wachtel Lipmann Petrak & Kahn] then.",
        ],
        no: &["Red, White & Blue won.", "See Hasse, Petrak & Kim (2019) for that.", "She saw France, Spain & Italy."],
        ..RULE
    },
    Rule {
        name: "body-and-kin",
        pattern: "(?<org> [Capital & !Function & !Stop & !StopX & !Honorific & !TimeWord & !RoleTitle] [Capital & !Function & !TimeWord | Initial | Comma]{0,4} ['and' | Amp] ['sons' | 'daughters' | 'daughter' | 'son' | 'partners' | 'associates' | 'brothers' | 'bros' | 'sisters' | 'co' | 'company' | 'cie' | 'partner' | 'hijos' | 'figli' | 'fils' | 'zonen'] & Capital [OrgWord & !RoleHead & !TimeWord]{0,2})",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let amp = (m.start..m.end).any(|s| v.shape(s) == Shape::Amp);
            let comma = v.shape(m.start + 1) == Shape::Comma;
            !capital_behind(v, m.end) && (amp || !comma) && (amp || !matches!(v.lower(m.end - 1), b"partners" | b"company" | b"partner"))
        },
        yes: &["A loan from [Hasse & Daughters] helped.", "She left [Mugo, Shah & Partners] then.", "We met [Oxley & Sons Butchers] again."],
        no: &["He saw the sons and daughters.", "Wood and Partners in May"],
        ..RULE
    },
    Rule {
        name: "firm-of-two-trades",
        pattern: "(?<org> [CapShape & Mid & !InTitle & (Surname | SurnameX | Given | GivenX | !Common) & !Function & !Stop & !Honorific & !TimeWord & (!RoleTitle | Given) & (!RoleHead | Given) & !Demonym & !Country]{1,2} [CapShape & !RoleHead & !TimeWord] ['and' | Amp] [CapShape & !RoleHead & !TimeWord]) [Comma | FullStop | Semi | Close | Para | 'under' | 'of' | 'in' | 'for' | 'to' | 'has' | 'will' | 'is' | 'was' | 'which' | 'that' | 'and' | 'on' | 'at' | Verb & Lower & !Noun]",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| TRADES.contains(&v.lower(b - 3)) && TRADES.contains(&v.lower(b - 1)) && !capital_before(v, a)),
        yes: &["The work was done by [Dale Roofing and Siding] under a contract.", "A van of [Oyrota Plumbing and Heating] came."],
        no: &["The work is plumbing and heating.", "Prices of Kenya Steel and Iron Ore fell."],
        ..RULE
    },
    Rule {
        name: "firm-of-partners",
        pattern: "(?<org> [CapShape & !Function & !Stop & !TimeWord & !Honorific & !RoleTitle] (Comma [CapShape & !Function & !TimeWord]){1,3} Comma? ['and' | Amp] [CapShape & !Function]{1,2} ['llp' | 'pllc' | 'l.l.p.' | 'advocates' | 'solicitors' | 'attorneys' | 'lawyers' | 'barristers' | 'architects' | 'abogados'] & Capital)",
        certainty: Certainty::Likely,
        priority: 9,
        // `Head of Research, Oxley & Marsh LLP`: the post's field is no partner.
        check: |v, m| {
            let field = [Label::Noun, Label::Adjective, Label::Gerund, Label::RoleHead, Label::RoleMod].iter().any(|l| v.has(m.start, *l));
            let partner = v.has(m.start, Label::Surname) && !v.has(m.start, Label::RoleHead);
            (partner || !field) && !capital_behind(v, m.end) && !capital_before(v, m.start)
        },
        yes: &["It hired [Cade, Nakai and Westergaard LLP] then.", "She is a partner at [Mugo, Shah & Kariithi Advocates] now."],
        no: &["He met Cade, Nakai and Westergaard.", "Ann Holt, Head of Research, Oxyt & Marqa LLP, left."],
        ..RULE
    },
];

/// Trades, two of which name a small firm.
const TRADES: [&[u8]; 119] = [
    b"construction", b"excavating", b"excavation", b"paving", b"roofing", b"plumbing", b"heating", b"cooling", b"electric", b"electrical", b"landscaping",
    b"concrete", b"masonry", b"painting", b"flooring", b"fencing", b"towing", b"recovery", b"hauling", b"trucking", b"marine", b"dredging", b"drilling",
    b"welding", b"fabrication", b"machine", b"tool", b"die", b"supply", b"hardware", b"lumber", b"feed", b"seed", b"grain", b"tire", b"tyre", b"auto",
    b"glass", b"mirror", b"door", b"doors", b"window", b"windows", b"gutters", b"siding", b"insulation", b"drywall", b"tile", b"stone", b"marble", b"granite",
    b"cabinets", b"furniture", b"interiors", b"signs", b"graphics", b"printing", b"publishing", b"insurance", b"realty", b"escrow", b"mortgage", b"accounting",
    b"engineering", b"surveying", b"catering", b"deli", b"grill", b"grille", b"brewery", b"brewing", b"winery", b"vineyards", b"vineyard", b"orchards",
    b"dairy", b"nursery", b"greenhouse", b"pools", b"cleaners", b"laundry", b"salon", b"jewelry", b"jewelers", b"jewellers", b"loans", b"storage", b"moving",
    b"transport", b"freight", b"shipping", b"leasing", b"rental", b"rentals", b"equipment", b"machinery", b"tractor", b"implement", b"fuel", b"solar",
    b"mechanical", b"refrigeration", b"hvac", b"steel", b"iron", b"metals", b"metal", b"foundry", b"plastics", b"packaging", b"chemicals", b"coatings",
    b"demolition", b"salvage", b"propane", b"sawmill", b"bakery", b"meats", b"carpentry",
];

/// Pairs that only their context says to be a body.
pub(crate) const PAIRS: &[Rule] = &[
    Rule {
        name: "name-and-name",
        pattern: "['by' | 'from' | 'to' | 'at' | 'with' | 'for' | 'of' | 'and' | 'joined' | 'firm' | 'company' | 'brand' | 'startup' | 'supplier' | 'retailer' | 'partner' | 'through' | 'including' | 'include' | 'are' | 'via' | 'between' | 'owns' | 'thank' | 'against'] & Lower (?<org> [CapShape & Mid & !InTitle & !Function & !Stop & !StopX & !Honorific & !TimeWord & !RoleTitle & !RoleHead & !Demonym & !Country]{1,2} Amp [CapShape & !Function & !TimeWord & !RoleHead & !Demonym & !Country] [CapShape & !Function & !TimeWord & !RoleHead & !OtherHeadAny]{0,1})",
        certainty: Certainty::Weak,
        priority: 4,
        check: pair,
        yes: &["A grant to [Hearth & Key] helped.", "A concert by [Snowdon Brass & Reed] followed.", "They sued the lobbying firm [Statehouse & Main] then."],
        no: &["She leads a team for Sales & Marketing there.", "A trip to France & Singapore.", "A talk by Ann Holt & John Marsh."],
        ..RULE
    },
    Rule {
        name: "shop-of-two-trades",
        pattern: "(?<org> [CapShape & Mid & !InTitle & !Common & !Function & !Stop & !Honorific & !TimeWord & !RoleTitle & !RoleHead & !Demonym & !Country]{1,2} [CapShape & Noun & !RoleHead & !OtherHeadAny & !TimeWord] Amp [CapShape & Noun & !RoleHead & !OtherHeadAny & !TimeWord])",
        certainty: Certainty::Weak,
        priority: 4,
        check: pair,
        yes: &["The winner is [Zentrix Coatings & Linings] again.", "In 1971 he began [Oyrota Crane & Rigging] with one truck."],
        no: &["A talk on Zentrix Sales & Marketing there.", "She likes salt & vinegar."],
        ..RULE
    },
    Rule {
        name: "name-and-name-acts",
        pattern: "(?<org> [CapShape & !InTitle & !Function & !Stop & !StopX & !Honorific & !TimeWord & !RoleTitle & !RoleHead & !Demonym & !Country]{1,2} Amp [CapShape & !Function & !TimeWord & !RoleHead & !Demonym & !Country] [CapShape & !Function & !TimeWord & !RoleHead & !OtherHeadAny]{0,1}) [Poss | 'has' | 'will' | 'said' | 'says' | 'announced' | 'is' | 'was' | 'pleaded' | 'also' | 'had' | 'would' | 'plans' | 'sells' | 'makes' | 'opened' | 'opens' | 'launched' | 'operates' | 'provided' | 'donated' | 'won' | 'bakes']",
        certainty: Certainty::Weak,
        priority: 4,
        check: pair,
        yes: &["Then [Delta & Stone] pleaded guilty.", "[Kindersley Bins & Augers] has grown."],
        no: &["Sales & Marketing has grown.", "France & Singapore will meet."],
        ..RULE
    },
];
