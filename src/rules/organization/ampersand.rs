//! Bodies with `&` in their name: `Holt & Daughters`, `Salt & Stone`, `Cade, Marsh and Holt LLP`.

use super::super::check::{capital_before, capital_behind};
use super::super::{RULE, Rule, View};
use super::head_last;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

fn is_field(v: &View<'_, '_>, step: u32) -> bool {
    v.is(step, Class::DepartmentField)
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
    Rule {
        // A head that begins with what the body is for: `Oxley Science & Development Corporation`.
        name: "body-with-and-by-long-head",
        pattern: "(?<org> OrgFirst [OrgWord & !OrgHeadSure]{0,2} [OrgWord & (Noun | Adjective | RoleMod) & !OrgHeadSure & !Org & !PlaceName] ['and' | Amp] OrgHead)",
        priority: 5,
        check: |v, m| {
            let head = m.end - 1;
            let field = v.length(head) >= 2
                && matches!(
                    v.lower(head),
                    b"development"
                        | b"research"
                        | b"investment"
                        | b"training"
                        | b"education"
                        | b"trading"
                        | b"finance"
                        | b"insurance"
                        | b"management"
                        | b"innovation"
                        | b"information"
                        | b"resource"
                        | b"community"
                        | b"health"
                        | b"housing"
                        | b"water"
                        | b"trade"
                        | b"technology"
                        | b"science"
                );
            field && head_last(v, m)
        },
        yes: &["The [Oxley Science & Development Corporation] met.", "She joined the [Oyrotal Arts and Development Corporation] then."],
        no: &["Kenya and Development Corporation staff met.", "UNICEF and Research Institute staff met."],
        ..RULE
    },
];

/// Pairs that only their context says to be a body.
pub(crate) const PAIRS: &[Rule] = &[
    Rule {
        name: "name-and-name",
        pattern: "['by' | 'from' | 'to' | 'at' | 'with' | 'for' | 'of' | 'and' | 'joined' | 'firm' | 'company' | 'brand' | 'startup' | 'supplier' | 'retailer' | 'partner' | 'through' | 'including' | 'include' | 'are' | 'via' | 'between' | 'owns' | 'thank' | 'against'] & Lower (?<org> [CapShape & Mid & !InTitle & !Function & !Stop & !StopX & !Honorific & !TimeWord & !RoleTitle & !RoleHead & !Demonym & !Country]{1,2} Amp [CapShape & !Function & !TimeWord & !RoleHead & !Demonym & !Country] [CapShape & !Function & !TimeWord & !RoleHead & !OtherHeadAny]{0,1})",
        certainty: Certainty::Weak,
        priority: 4,
        check: pair,
        yes: &["A grant to [Hearth & Key] helped.", "A concert by [Snowdon Brass & Reed] followed.", "They sued the lobbyists at [Statehouse & Main] then."],
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
        pattern: "(?<org> [CapShape & !InTitle & !Function & !Stop & !StopX & !Honorific & !TimeWord & !RoleTitle & !RoleHead & !Demonym & !Country]{1,2} Amp [CapShape & !Function & !TimeWord & !RoleHead & !Demonym & !Country] [CapShape & !Function & !TimeWord & !RoleHead & !OtherHeadAny]{0,1}) [Poss | 'has' | 'will' | 'said' | 'says' | 'is' | 'was' | 'also' | 'had' | 'would' | (VerbPast | VerbS) & Lower & !Noun]",
        certainty: Certainty::Weak,
        priority: 4,
        check: pair,
        yes: &["Then [Delta & Stone] pleaded guilty.", "[Kindersley Bins & Augers] has grown.", "[Harrow & Finch] welcomed it."],
        no: &["Sales & Marketing has grown.", "France & Singapore will meet."],
        ..RULE
    },
];
