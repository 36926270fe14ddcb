//! Bodies in a row that share their head: `at Leeds, York and Hull universities`, `the Schools of Law, Music and Social Policy`.

use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;

/// A university by its place or founder.
macro_rules! member {
    () => {
        "(?<org> [Capital & (Mid | !Common) & !Function & !Stop & !Demonym & !Country & !Region & !Direction & !OrgHeadAny & !RoleHead & !RoleTitle & !TimeWord & !Honorific])"
    };
}

/// A field that a school or department is for.
macro_rules! field {
    () => {
        "(?<org> [TailWord & (Noun | Adjective | Gerund | Demonym)]{1,2} ('and' [TailWord & (Noun | Adjective | Gerund)] [TailWord & Noun])?)"
    };
}

/// Fields of study and of government, not people or places.
fn fields(v: &View<'_, '_>, m: &Match) -> bool {
    v.slots_of(m, "org").all(|(a, b)| !(a..b).any(|s| v.has(s, Label::Given) && !v.has(s, Label::Noun) || v.has(s, Label::Country)))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "universities-in-a-row",
        pattern: concat!(
            "['at' | 'of' | 'from' | 'by' | 'with' | 'between' | 'to' | 'both'] ",
            member!(),
            " (Comma ",
            member!(),
            ")? (Comma ",
            member!(),
            ")? (Comma ",
            member!(),
            ")? Comma? 'and' ",
            member!(),
            " ['universities' & Lower]"
        ),
        certainty: Certainty::Likely,
        priority: 6,
        yes: &["It was led by researchers at [Leeds], [York] and [Hull] universities.", "Students from [Oxley] and [Marlow] universities came."],
        no: &["It was led by Kenyan and Chinese universities.", "Researchers of public and private universities came."],
        ..RULE
    },
    Rule {
        name: "schools-in-a-row",
        pattern: concat!(
            "'the' (?<org> ['schools' | 'departments' | 'faculties' | 'institutes' | 'ministries'] & CapShape & Mid 'of' [TailWord & (Noun | Adjective | Gerund | Demonym)]{1,2}) (Comma ",
            field!(),
            ")? (Comma ",
            field!(),
            ")? (Comma ",
            field!(),
            ")? Comma? 'and' ",
            field!()
        ),
        certainty: Certainty::Likely,
        priority: 9,
        check: fields,
        yes: &[
            "She met staff of the [Schools of Law], [Social Policy] and [Music] there.",
            "It was signed by the [Ministries of Health] and [Education] then.",
        ],
        no: &["She met staff of the schools of law and music.", "The Departments of Kenya and Ohio met."],
        ..RULE
    },
];
