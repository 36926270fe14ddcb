//! Numbers of people and things: `some 30 representatives`, `17 new cases`. Dates, sums and lengths of time are cells of their own here.

use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Plurals without an s.
const PLURALS: &[&[u8]] = &[
    b"people", b"children", b"men", b"women", b"police", b"staff", b"households", b"cattle", b"sheep", b"fish", b"feet", b"mice", b"teeth", b"lives",
    b"criteria", b"media", b"alumni", b"personnel", b"aircraft",
];

/// Measures and parts are no things counted.
const MEASURES: &[&[u8]] = &[
    b"percent", b"degrees", b"km", b"kms", b"kilometres", b"kilometers", b"metres", b"meters", b"miles", b"inches", b"feet", b"kg", b"kilograms", b"grams",
    b"tons", b"tonnes", b"pounds", b"ounces", b"acres", b"hectares", b"litres", b"liters", b"points", b"dollars", b"cents", b"hours", b"minutes", b"seconds",
    b"days", b"weeks", b"months", b"years", b"thirds", b"quarters", b"times", b"basis", b"others",
];

/// Words in front of a number that make it a name's part: `Act 5`, `page 3`.
const NUMBERED: &[&[u8]] = &[
    b"no", b"number", b"section", b"act", b"page", b"chapter", b"article", b"level", b"phase", b"room", b"step", b"part", b"type", b"version", b"grade",
    b"round", b"box", b"route", b"highway",
];

fn things(v: &View<'_, '_>, m: &Match) -> bool {
    let (Some((from, _)), Some((_, end))) = (v.slot(m, "number"), v.slot(m, "object")) else { return false };
    let Some(last) = end.checked_sub(1) else { return false };
    let word = v.lower(last);
    let plural = word.len() > 3 && word.ends_with(b"s") && !word.ends_with(b"ss") && !word.ends_with(b"us") || PLURALS.contains(&word);
    let verb = v.has(last, Label::VerbS) && !v.has(last, Label::Noun);
    let before = from.checked_sub(1);
    let part = before.is_some_and(|b| {
        NUMBERED.contains(&v.lower(b))
            || matches!(v.shape(b), Shape::Currency | Shape::Hash | Shape::Slash | Shape::Hyphen | Shape::Percent | Shape::Colon | Shape::Dash)
    });
    let named =
        before.is_some_and(|b| v.kind(b).is_none() && v.shape(b).is_capital() && !v.has(b, Label::Function) && !v.has(b, Label::Verb) && m.start == from);
    plural && !verb && !MEASURES.contains(&word) && !part && !named && number(v, from, m)
}

/// A plain number, no year, no clock time, no ordinal.
fn number(v: &View<'_, '_>, at: u32, m: &Match) -> bool {
    let word = v.lower(at);
    let year = word.len() == 4 && matches!(word.get(..2), Some(b"19" | b"20")) && v.slot(m, "about").is_none();
    let glued = v.shape(at) != Shape::NumWord || word.get(super::amount::digits(word)..).and_then(super::amount::glued).is_some();
    !year && !word.contains(&b':') && glued && word != b"one"
}

pub(crate) const RULES: &[Rule] = &[Rule {
    name: "number-of-things",
    pattern: "(?<about> ['some' | 'about' | 'around' | 'approximately' | 'nearly' | 'almost' | 'over' | 'roughly' | 'estimated'] | 'more' 'than' | 'less' 'than' | 'fewer' 'than' | 'at' 'least' | 'up' 'to' | 'as' 'many' 'as')? (?<number> [Num | NumWord] Magnitude? | NumberWord{1,3} Magnitude?) (?<object> [(Noun | Adjective | Demonym | Gerund | Hyphen | Lower & !Common) & !Function & !InTitle]{0,3} [(Noun | Lower & !Common) & Lower & !Function])",
    check: things,
    yes: &[
        "[some] [30] [representatives] met",
        "It found [17] [new cases] there.",
        "[more than] [1.5 million] [people] came",
        "about the [3,000] [small schools] of it",
    ],
    no: &["in 1998 people met", "section 5 rules apply", "at 10:00 visitors left", "5 percent of it", "Act 7 courts"],
    ..RULE
}];
