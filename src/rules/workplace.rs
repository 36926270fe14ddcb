//! Bodies by the people who work there, lead them or have studied there: `director of Zentrix`, `before joining Steady Financial Advisors`.

use super::check::{capital_before, capital_behind};
use super::relaxed::odd_name;
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Oyrotal State Attorney Ann Holt`, `Oyrotal Mayor Ann Holt`: posts that places have and bodies have not.
fn of_a_place(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((_, b)) = v.slot(m, "org") else { return false };
    // `Green Trade Affairs Spokesperson`: the field of a post.
    if v.lower(b - 1) == b"affairs" {
        return true;
    }
    (b..m.end).any(|s| {
        let public = matches!(v.lower(s), b"attorney" | b"prosecutor") && matches!(v.lower(s - 1), b"state" | b"district" | b"city" | b"county");
        let words = v.words(s, s + 1).to_ascii_lowercase();
        public
            || ["state attorney", "district attorney", "city attorney", "county attorney", "police chief", "fire chief", "county executive", "city manager"]
                .contains(&words.as_str())
            || v.is(s, Class::PublicPerson)
    })
}

/// Where somebody works: no event, no street, no field and no longer name.
fn workplace(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let last = b - 1;
    let heads = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::OrgHeadFirst.bit();
    let thing =
        Label::OtherHead.bit() | Label::OtherHeadX.bit() | Label::PlaceHead.bit() | Label::PlaceHeadX.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit();
    let other = v.labels(last) & thing != 0 && v.labels(last) & heads == 0;
    let titled = v.has(a, Label::RoleTitle) || v.has(a, Label::RoleStatus) || v.has(a, Label::RoleMod) && v.has(last, Label::RoleHead);
    !other && !titled && !capital_before(v, a) && !capital_behind(v, b) && v.shape(b) != Shape::Num
}

/// Posts that towns, parishes and countries have; a minister has a field.
fn of_town(word: &[u8]) -> bool {
    let last = word.rsplit(|b| *b == b' ').next().unwrap_or(word);
    Class::PostOfAPlace.holds(last)
}

/// First words of the posts of several words that lead a body.
pub(super) const LEADS: [&str; 6] = ["chief", "managing", "general", "executive", "founding", "co-chief"];

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "degree-from-body",
        pattern: "(['degree' | 'degrees' | 'doctorate' | 'diploma' | 'residency' | 'fellowship' | 'internship' | 'bachelor' | 'master' | 'mba' | 'ba' | 'bsc' | 'bs' | 'msc' | 'phd' | 'md' | 'jd' | 'llb' | 'llm' | 'graduated' | 'graduate' | 'alumnus' | 'alumna'] & !Function) Poss? [Lower & Noun & !Function]? (['in' | 'of'] [!Comma & !Stop & !Para & !ORG]{1,4})? ['from' | 'at'] 'the'? (?<org> [ClueFirst & !MajorPlace] [ClueRest | Amp]{0,3})",
        certainty: Certainty::Weak,
        priority: 1,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !capital_before(v, a) && !capital_behind(v, b)),
        yes: &["She has a medical degree from [Zentrix] too.", "He graduated from [Oxley Plexo] in 2019.", "Her PhD in soil science from [Marlexa] helped."],
        no: &["She has a degree from the school.", "He left Marlow then."],
        ..RULE
    },
    Rule {
        name: "body-behind-role",
        pattern: "[RoleHead | 'member' | 'staff' | 'board' | 'subsidiary' | 'customers' | 'employees' | 'chair'] ['of' | 'at' | 'with'] 'the'? (?<org> [OrgFirst & !MajorPlace & !Other & !OrgUnit] [OrgWord | Amp]{0,4})",
        certainty: Certainty::Likely,
        priority: 2,
        // `manager of ZX development`: the word belongs to what follows.
        // `Chair of the Board of Directors & CEO of ZX`: another post of the same person.
        check: |v, m| {
            // `author of the C library`
            // `commanding officer of No. 2 Squadron`
            let letter = v.slot(m, "org").is_some_and(|(a, b)| b == a + 1 && (v.shape(a) == Shape::Initial || matches!(v.lower(a), b"no" | b"no.")));
            odd_name(v, m)
                && !letter
                // `parish priest of Zelhad`, `Lord Mayor of Zelhad`: a town.
                && !of_town(v.last(m.start))
                && !(v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun) && !v.has(m.end, Label::Verb))
                // `head of Talent & Connected Work at ZX`: what somebody heads there.
                && !(v.lower(m.end) == b"at" && m.end - m.start >= 4)
                // `Professor of Sedimentology`, `Head of Nephrology`.
                && !(m.end == m.start + 3 && v.lower(m.end - 2) == b"of" && super::check::ends_as_field(v.lower(m.end - 1)))
                // `Professor of Bioacoustics at ZX`: a field.
                && !(v.lower(m.end) == b"at" && matches!(v.lower(m.start), b"professor" | b"lecturer" | b"reader" | b"student" | b"chair" | b"teacher"))
                && !(v.has(m.end - 1, Label::RoleHead) && !v.has(m.end - 1, Label::Surname) && (m.start..m.end).any(|s| v.shape(s) == Shape::Amp))
        },
        yes: &["He is director of [Zentrix] now.", "A partner at [Oxley & Marsh] agreed."],
        no: &[
            "He is director of research.",
            "She is a member of Zentrix & CEO there.",
            "He is director of Business Development there.",
            "She is manager of Zentrix policy.",
        ],
        ..RULE
    },
    Rule {
        name: "body-of-work",
        pattern: "[RoleHead & Lower & !['speaker' | 'guest' | 'panelist' | 'panellist' | 'presenter' | 'performer' | 'visitor' | 'participant' | 'fan' | 'exhibitor' | 'competitor' | 'winner' | 'finalist' | 'host' | 'moderator' | 'delegate' | 'champion' | 'resident' | 'patient' | 'prisoner' | 'star']] (['of' | 'for'] [Lower & !Function]{1,3} ('and' [Lower & !Function]{1,2})?)? 'at' 'the'? (?<org> [OrgFirst & Mid & !MajorPlace & !InTitle & !OtherHeadAny] [OrgWord | Amp]{1,4})",
        certainty: Certainty::Weak,
        priority: 1,
        check: workplace,
        yes: &["She is an analyst at [Blue Harbour Research] now.", "He was vice president of marketing at [Steady Financial Advisors] then."],
        no: &["He is a speaker at Green World Week then.", "She is an analyst at head office.", "The clerk at Green World Summit agreed."],
        ..RULE
    },
    Rule {
        // Whole bodies only have these: no field, no town.
        name: "firm-behind-its-chief",
        pattern: "[RoleHead | 'founders' | 'co-founders' | 'owner' | 'co-owner' | 'owners' | 'employees' | 'customers' | 'shareholders' | 'stockholders' | 'franchisee' | 'franchisees' | 'subsidiary' | 'subsidiaries' | 'affiliate' | 'alumni' | 'headquarters'] ['of' | 'at'] 'the'? (?<org> [OrgFirst & Mid & !MajorPlace & !InTitle & !OtherHeadAny & !OrgUnit & (Noun | Adjective | Verb | OrgX)] [OrgWord & (Noun | Adjective | Verb | Gerund)] [OrgWord | Amp]{0,3})",
        certainty: Certainty::Weak,
        priority: 1,
        check: |v, m| {
            let post = v.words(m.start, m.start + 1).to_ascii_lowercase();
            let first = post.split(' ').next().unwrap_or_default();
            let leads = LEADS.contains(&first) && post.contains(' ')
                || matches!(
                    post.as_str(),
                    "ceo"
                        | "cfo"
                        | "coo"
                        | "cto"
                        | "cmo"
                        | "founder"
                        | "co-founder"
                        | "cofounder"
                        | "owner"
                        | "co-owner"
                        | "founders"
                        | "co-founders"
                        | "owners"
                )
                // `president of Global Sales`: a field.
                || matches!(post.as_str(), "president" | "chairman" | "chairwoman" | "chair" | "chairperson")
                    && v.slot(m, "org").is_some_and(|(a, b)| (a..b).all(|s| !v.has(s, Label::RoleMod)) && v.lower(b - 1).ends_with(b"s"));
            (leads || !v.has(m.start, Label::RoleHead)) && workplace(v, m)
        },
        yes: &[
            "Ann Holt, CEO of [Blue Harbour Research], left.",
            "Ann Holt is the President of [Green Meadow Homes] and more.",
            "It was sold to the owners of [Green Anchor Chocolate] then.",
        ],
        no: &["The owners of the group left.", "The founder of World Water Week left.", "The owner of Merrow left.", "The head of Blue Harbour Research left."],
        ..RULE
    },
    Rule {
        name: "body-joined",
        pattern: "['joined' | 'joining' | 'rejoined' | 'rejoining'] & Lower 'the'? (?<org> [OrgFirst & Mid & !MajorPlace & !InTitle & !OtherHeadAny & (Noun | Adjective | Verb)] [OrgWord & (Noun | Adjective | Verb | Gerund)] [OrgWord | Amp]{0,3})",
        certainty: Certainty::Weak,
        priority: 1,
        check: workplace,
        yes: &["Before joining [Steady Financial Advisors], she taught.", "In 2019 he joined [Quiet Meadow Wealth] there."],
        no: &["She joined the team then.", "They joined World Water Week then.", "He joined Prime Minister Holt."],
        ..RULE
    },
    Rule {
        name: "body-and-its-people",
        pattern: "(?<org> [OrgFirst & !MajorPlace & !OtherHeadAny] [OrgWord | Amp]{0,3}) Poss? (RoleStatus | RoleMod){0,3} [RoleHead] (['of' | 'for'] [CapShape & (Noun | RoleMod | Adjective | Gerund) & !Given]{1,3} | ['and' | Amp] [RoleMod | RoleStatus]{0,2} RoleHead)? Honorific? PER",
        certainty: Certainty::Likely,
        priority: 2,
        // `Interventional cardiologist Ann Holt`: an adjective that no list knows.
        check: |v, m| {
            let opens = v.slot(m, "org").is_some_and(|(a, b)| {
                let told = [b"al".as_slice(), b"ic", b"ive", b"ous", b"ary", b"ed"].iter().any(|e| v.lower(a).ends_with(e));
                b == a + 1 && told && v.shape(a) == Shape::Cap && v.shape(b) == Shape::Lower && v.cell(a).is_some_and(|c| c.place == crate::text::Place::Start)
            });
            odd_name(v, m) && !opens && !of_a_place(v, m)
        },
        yes: &[
            "But [Zentrix] director Mr. John Holt left.",
            "[Oxley Plexo]'s chief executive Dr. Ann Holt left.",
            "But [Zentrix] Director of Finance Mr. John Holt left.",
        ],
        no: &["The director Mr. John Holt left.", "But Bachelor of Arts student Mr. John Holt left.", "Oyrotal State Attorney Mr. John Holt left."],
        ..RULE
    },
    Rule {
        // Ordinary words in capitals, at a sentence's start, too: only a body has such a post.
        name: "body-of-its-chief",
        pattern: "(?<org> [CapShape & !InTitle & !Function & !RoleStatus & !RoleTitle & !Demonym & !Country & !Honorific & !TimeWord & !Given & !['vice' | 'senior' | 'group' | 'executive' | 'regional' | 'global' | 'then' | 'founding' | 'joint']] [CapShape & !InTitle & Mid & !Function & !RoleStatus & !Honorific & !TimeWord & !Given | Amp]{1,4}) ([RoleStatus & Lower]{0,2} [RoleHead & Lower] | [RoleHead & Capital]) Comma? Honorific? PER",
        certainty: Certainty::Likely,
        priority: 1,
        check: of_its_chief,
        yes: &[
            "The [Tax Reform Oyrot] chair Mr. John Holt spoke.",
            "[Business Oxley] chief executive Mr. John Holt spoke.",
            "[Young Farmers] President, Mr. John Holt, spoke.",
        ],
        no: &["Human Resources director Mr. John Holt spoke.", "Nobel Prize chair Mr. John Holt spoke.", "Senior Vice president Mr. John Holt spoke."],
        ..RULE
    },
];

/// The post is of those that lead whole bodies, and the words before it name no field, prize or place.
fn of_its_chief(v: &View<'_, '_>, m: &Match) -> bool {
    const CHIEFS: [&str; 14] = [
        "chief executive", "chief executive officer", "ceo", "president", "chair", "chairman", "chairwoman", "chairperson", "founder", "co-founder",
        "managing director", "general secretary", "convenor", "co-leader",
    ];
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let post = (b..m.end).find(|s| v.has(*s, Label::RoleHead));
    let chief = post.is_some_and(|s| CHIEFS.contains(&v.words(s, s + 1).to_ascii_lowercase().as_str()));
    let last = v.labels(b - 1);
    let heads = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::OrgHeadFirst.bit();
    let thing = Label::OtherHead.bit() | Label::OtherHeadX.bit() | Label::PlaceHead.bit() | Label::PlaceHeadX.bit();
    let plural = v.has(b - 1, Label::RoleHead) && v.lower(b - 1).ends_with(b"s");
    // `Young Farmers President`: where the post has capitals, too, the field before it looks like a body.
    let sure = post.is_some_and(|s| v.shape(s) == Shape::Lower) || last & heads != 0 || plural;
    let land = (a..b).all(|s| {
        v.has(s, Label::Direction) || [Label::City, Label::CityX, Label::BigCity, Label::Subdivision, Label::Region, Label::County].iter().any(|l| v.has(s, *l))
    });
    chief && sure && !land && (last & thing == 0 || last & heads != 0) && !capital_before(v, a) && !of_a_place(v, m)
}
