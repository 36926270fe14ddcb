//! Numbers of people and things: `some 30 representatives`, `17 new cases`. Dates, sums and lengths of time are cells of their own here.

pub(crate) mod noun;

use super::amount::check::{digits, glued};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Words that say how exact a number is.
macro_rules! about {
    () => {
        "['some' | 'about' | 'around' | 'approximately' | 'nearly' | 'almost' | 'over' | 'roughly' | 'estimated' | 'under' | 'circa' | 'exceeding' | 'approaching'] | ['just' | 'well'] ['over' | 'under'] | ['no' | 'not']? ['more' | 'less' | 'fewer' | 'greater'] 'than' | 'at' ['least' | 'most'] | 'up' 'to' | 'as' ['many' | 'few' | 'much'] 'as' | ['upwards' | 'upward' | 'north'] 'of' | 'in' 'excess' 'of' | 'close' 'to' | ['minimum' | 'maximum'] 'of'"
    };
}

/// `1.5 million`, `twenty five`, `one hundred and twenty`, `a dozen`, `half a million`, `ten (10)`
macro_rules! number {
    () => {
        "(NumberWord{1,2} 'and' NumberWord{1,2} Magnitude? | [Num | NumberWord] 'and' 'a' 'half' Magnitude? | [Num | NumWord] Magnitude? | NumberWord{1,3} Magnitude? | 'half'? 'a' [Magnitude | NumberWord] | 'quarter' 'of' 'a' Magnitude | NumberWord{1,2} Open Num Close)"
    };
}

/// What is counted: its last word tells.
macro_rules! things {
    () => {
        "(?<object> ([Adjective | Noun] Hyphen ['and' | 'or'])? ([(Noun | Adjective | Demonym | Gerund | Hyphen | Adverb | Lower & !Common) & !Function & !InTitle | (Caps | Inner | CapNum | CapShape & !Function & !Stop) & !InTitle | ORG | LOC | OTHER] | CapShape Hyphen Num){0,4} [(Noun | Lower & !Common) & Lower & !Function | (Caps | Inner | CapShape) & !InTitle | OTHER])"
    };
}

fn things(v: &View<'_, '_>, m: &Match) -> bool {
    let (Some((from, to)), Some((of, end))) = (v.slot(m, "number"), v.slot(m, "object")) else { return false };
    // `3 storeys high`, `40 families need help`: what stands behind the plural is not counted.
    let gerund = |s: u32| v.has(s + 1, Label::Gerund) && counted(v, s);
    let Some(last) = (to..end).find(|s| gerund(*s)).or_else(|| (to..end).rev().find(|s| counted(v, *s))) else { return false };
    // `15-19 year-olds`, `12-strong crew`
    if v.shape(of) == Shape::Hyphen && touches(v, of)
        || (to..end).any(|s| matches!(v.lower(s), b"year-old" | b"year-olds" | b"month-old" | b"month-olds" | b"week-old"))
    {
        return false;
    }
    !part_of_name(v, from, m) && !rate(v, m.start) && !goes_on(v, from) && number(v, from, to, m) && !own_name(v, m, from, last)
}

/// `Act 5`, `10:30`, `F-16`, `Acme 5`
fn part_of_name(v: &View<'_, '_>, from: u32, m: &Match) -> bool {
    let Some(b) = from.checked_sub(1) else { return false };
    // `this week 30 people`, `in the last round 12 teams`: a noun with its article is no number's.
    let led = b > 0 && matches!(v.lower(b - 1), b"the" | b"this" | b"that" | b"each" | b"every" | b"its" | b"our" | b"their" | b"last");
    let article = led && v.shape(b) == Shape::Lower;
    let numbered = m.start == from && v.is(b, Class::Numbered) && !article;
    let touching = matches!(v.shape(b), Shape::Slash | Shape::Hyphen | Shape::Colon | Shape::Dash | Shape::Dot) && touches(v, from);
    let mark = matches!(v.shape(b), Shape::Currency | Shape::Hash | Shape::Percent);
    let named =
        v.kind(b).is_none() && v.shape(b).is_capital() && !v.has(b, Label::Function) && !v.has(b, Label::Verb) && !v.has(b, Label::Stop) && m.start == from;
    numbered || touching || mark || named
}

/// A step is the last word of what is counted: no name, but `Grammy Awards`.
fn counted(v: &View<'_, '_>, step: u32) -> bool {
    match v.kind(step) {
        Some(Kind::Other) => noun::plural(v.last(step)),
        Some(_) => false,
        None => {
            let (first, end) = v.tokens(step, step + 1);
            let general = v.last(step) == b"general" && noun::plural(v.lower(step)) || v.last(step).ends_with(b"s-general");
            let clause = v.has(step, Label::VerbS) && noun::article(v.lower(step + 1));
            general || !clause && noun::counted(v.last(step), v.doc.words(first as usize, end as usize), v.labels(step))
        }
    }
}

fn touches(v: &View<'_, '_>, step: u32) -> bool {
    v.token(step).and_then(|t| v.doc.tokens.get(t as usize)).is_some_and(|t| !t.spaced)
}

/// `one in five children`, `nine out of ten`, `per 100,000 inhabitants`, `for every 10 pupils`: shares, which count nobody.
fn rate(v: &View<'_, '_>, start: u32) -> bool {
    let word = |k: u32| start.checked_sub(k).map_or(b"".as_slice(), |s| v.lower(s));
    let number = |k: u32| start.checked_sub(k).is_some_and(|s| v.shape(s) == Shape::Num || v.has(s, Label::NumberWord));
    matches!(word(1), b"per" | b"every") || word(1) == b"in" && number(2) || word(1) == b"of" && word(2) == b"out" || word(1) == b"of" && word(2) == b"every"
}

/// `0800 123 456 calls`, `17 000 people`: the number began before.
fn goes_on(v: &View<'_, '_>, from: u32) -> bool {
    let three = |s: u32| v.shape(s) == Shape::Num && v.lower(s).len() == 3 && v.lower(s).iter().all(u8::is_ascii_digit);
    from > 0 && v.shape(from - 1) == Shape::Num && three(from)
}

/// A plain number, no year, no clock time, no ordinal.
fn number(v: &View<'_, '_>, at: u32, to: u32, m: &Match) -> bool {
    let word = v.lower(at);
    let bare = v.slot(m, "about").is_none() && to == at + 1;
    let year = word.len() == 4 && matches!(word.get(..2), Some(b"19" | b"20")) && bare && !(word.ends_with(b"00") && behind_verb(v, at));
    let numbers = || (at..to).filter(|s| v.shape(*s) == Shape::NumWord);
    let magnitudes = numbers().all(|s| v.lower(s).get(digits(v.lower(s))..).and_then(glued).is_some());
    // `one-on-one`, `seven-on-seven`
    let joined = |s: u32| v.lower(s).contains(&b'-') && v.has(s, Label::NumberWord) && super::amount::spelled::spelled(v.lower(s)).is_none();
    // `four and five people` are no one number.
    let apart = |s: u32| v.lower(s) == b"and" && !matches!(v.lower(s - 1), b"hundred" | b"thousand" | b"million") && v.lower(s + 1) != b"a";
    let none = v.lower(m.start) != b"between" && (at..to).any(apart)
        || (at..to).any(joined)
        || word == b"one" && bare
        || word.starts_with(b"0") && word.len() > 1 && !word.contains(&b'.');
    !year && !(at..to).any(|s| v.lower(s).contains(&b':')) && magnitudes && !none
}

/// `planted 2000 trees`
fn behind_verb(v: &View<'_, '_>, at: u32) -> bool {
    at > 0 && [Label::Verb, Label::VerbPast, Label::VerbS, Label::Gerund].iter().any(|l| v.has(at - 1, *l)) && !v.has(at - 1, Label::Function)
}

/// `Nine Mile Farms` in mid-sentence: a name that begins with a number.
fn own_name(v: &View<'_, '_>, m: &Match, from: u32, last: u32) -> bool {
    let mid = v.cell(from).is_some_and(|c| c.place == crate::text::Place::Mid);
    mid && m.start == from && v.shape(from) == Shape::Cap && v.shape(last).is_capital()
}

/// `17 000 people`: groups of three digits behind at most three.
fn groups(v: &View<'_, '_>, m: &Match) -> bool {
    let (Some((from, to)), Some((_, end))) = (v.slot(m, "number"), v.slot(m, "object")) else { return false };
    let plain = |s: u32| v.lower(s).iter().all(u8::is_ascii_digit);
    // `248 737 airplanes` are of that type.
    let jet = |s: u32| matches!(v.lower(s), [b'7', _, b'7']) && (to..end).any(|s| matches!(v.lower(s), b"jets" | b"airplanes" | b"aircraft" | b"planes"));
    if (from + 1..to).any(jet) {
        return false;
    }
    let first = v.lower(from).len() <= 3 && !v.lower(from).starts_with(b"0");
    first
        && plain(from)
        && (from + 1..to).all(|s| v.lower(s).len() == 3 && plain(s))
        && (to..end).any(|s| counted(v, s))
        && !part_of_name(v, from, m)
        && !(from > 0 && v.shape(from - 1) == Shape::Num)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "number-of-things",
        pattern: concat!(
            "((?<about> ",
            about!(),
            ")? (?<number> ",
            number!(),
            "((?<about> ['to' | 'or' | Dash | Hyphen]) ",
            number!(),
            ")?) | (?<about> 'between') (?<number> ",
            number!(),
            "'and' ",
            number!(),
            ")) (?<about> Mark | Hyphen 'plus' | 'plus' | 'or' ['more' | 'fewer' | 'less' | 'so'])? ",
            things!()
        ),
        check: |v, m| things(v, m) && !score(v, m),
        yes: &[
            "[some] [30] [representatives] met",
            "It found [17] [new cases] there.",
            "[more than] [1.5 million] [people] came",
            "about the [3,000] [small schools] of it",
            "hired [45] [MPs] there",
            "in [16] [African countries] now",
            "helped [half a million] [children] there",
            "met [one hundred and twenty] [nurses] there",
        ],
        no: &[
            "in 1998 people met", "section 5 rules apply", "at 10:00 visitors left", "5 percent of it", "Act 7 courts", "one in five children is",
            "per 1,000 people", "makes 300 megawatts of", "won 3-2 goals", "aged 15-19 year-olds",
        ],
        ..RULE
    },
    Rule {
        name: "number-of-things-in-groups",
        pattern: concat!("(?<about> ", about!(), ")? (?<number> Num Num{1,2}) ", things!()),
        check: groups,
        yes: &["moved [17 000] [people] there", "[over] [1 000 000] [vaccine doses] went"],
        no: &["call 0800 123 456 calls", "in 2012 200 people met", "on 5 May 300 people"],
        ..RULE
    },
];

/// `3-2 goals`
fn score(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((from, to)) = v.slot(m, "number") else { return false };
    (from + 1..to).any(|s| matches!(v.shape(s), Shape::Hyphen | Shape::Dash) && v.shape(s + 1) == Shape::Num && value(v, s - 1) >= value(v, s + 1))
}

fn value(v: &View<'_, '_>, step: u32) -> u64 {
    v.lower(step).iter().filter(|b| b.is_ascii_digit()).fold(0, |n, b| n.saturating_mul(10).saturating_add(u64::from(b - b'0')))
}
