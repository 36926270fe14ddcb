//! Lists of those who give, with a sum in each line, below words that say so: `Acme: $9,000`. Lists of those who get it are in `again.rs`.

use super::super::{RULE, Rule, View};
use super::party::paid_by_name;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A line begins, with its bullet or number.
macro_rules! begins {
    () => {
        "[Para | Break] ([Bullet | Mark | Hyphen | Dash | Dot | FullStop | Close | Num | Currency] Break?){0,2}"
    };
}

/// What stands between a name and its sum.
/// Ranks of sponsors.
macro_rules! tier {
    () => {
        "'platinum' | 'gold' | 'silver' | 'bronze' | 'diamond' | 'title' | 'presenting' | 'major' | 'principal' | 'headline' | 'lead' | 'main' | 'associate' | 'supporting' | 'copper' | 'ruby' | 'emerald' | 'crystal' | 'premier'"
    };
}

macro_rules! dash {
    () => {
        "('for' | [Dash | Hyphen | Colon | Comma | Bar | Open | Semi]{1,2} 'for'? | [Comma | Dash | Hyphen]? ['receives' | 'received' | 'gets' | 'will'] 'receive'? | Break)"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "tier-of-sponsors",
        pattern: concat!(
            "[Para | Break | Semi | Colon | FullStop] [Bullet | Mark | Hyphen | Dash]? [",
            tier!(),
            "]{1,2} ['level' | 'tier' | 'sponsor' | 'sponsors' | 'partner' | 'partners' | 'supporter' | 'supporters' | 'donor' | 'donors']? (Open ![Close | Para]{1,4} Close)? ([Colon | Dash | Hyphen]{1,2} [Break | Para]{0,2} | [Break | Para]{1,2}) [Bullet | Mark | Hyphen | Dash]? ",
            payers!()
        ),
        check: tier,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["Our sponsors\n\nGold: [UNICEF]; [UNESCO]\nSilver: World Bank", "Thanks to our donors:\nPlatinum – [UNICEF] and [UNESCO]\n"],
        no: &["The winners\n\nGold: UNICEF; UNESCO\nSilver: World Bank", "Our sponsors met UNICEF."],
        ..RULE
    },
    Rule {
        name: "line-of-gift",
        pattern: concat!(
            begins!(),
            " 'the'? (?<funder> [ORG | PER | OTHER]) (['and' | Amp | Comma] (?<funder> [ORG | PER | OTHER])){0,4} (Comma ![Para | Break | MONEY | FullStop | Colon | Semi | Dash]{1,4})? (Open ![Close | Para]{1,6} Close)? (['who' | 'which']? [Dash | Hyphen | Colon]{1,2} | Comma? 'for' ['its' | 'their' | 'his' | 'her' | 'the' | 'a']?) (?<gift> [Num | NumWord | NumberWord | 'a' | 'an' | 'the' | (Noun | Adjective | Gerund) & Lower & !Function] ![Para | Break | FullStop | Colon | Semi | PER | Speech & !Noun | VerbS & !Noun | Comma | Open]{0,8}) (Comma? 'worth' ",
            about!(),
            " (?<money> MONEY))?"
        ),
        check: gift_line,
        certainty: Certainty::Likely,
        yes: &["OUR DONORS\n\n[UNICEF] - [14 water tanks]\n\nUNESCO - $9,000\n", "Thank you to our sponsors:\n[UNICEF] and [UNESCO] for [spot prizes]\n"],
        no: &["OUR TEAMS\n\nUNICEF - 14 water tanks\n\nUNESCO - 2\n", "Our donors met.\n\nUNICEF for a day"],
        ..RULE
    },
    Rule {
        name: "line-of-donor",
        pattern: concat!(
            begins!(),
            " 'the'? (?<funder> [ORG | PER | OTHER | LOC]) ('and' (?<funder> [ORG | PER | OTHER]))? (Comma ![Para | Break | MONEY | FullStop | Colon | Semi | Dash]{1,8})? ",
            dash!(),
            " 'for'? ",
            about!(),
            " (?<money> MONEY) Close? (Open (?<thing> ![Close | Para | MONEY | Num]{1,8}) Close | (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward']))?"
        ),
        check: donor,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &[
            "The largest contributions were:\n\n[UNICEF] – [$150,000] ([a van])\n\n$9,000 of parents",
            "Our donors in May:\n\n[UNESCO]: [$40,000]\n\n$5 of parents",
        ],
        no: &["Grants to bodies:\n\nUNICEF – $150,000\n\nUNESCO – $9,000", "Fines in May:\n\nUNESCO: $40,000\n\nUNICEF: $5"],
        ..RULE
    },
];

/// The line above a row of short lines, that says what they are: `Our sponsors`, `WHO HAS GIVEN WHAT`.
fn heading(v: &View<'_, '_>, at: u32) -> Option<(u32, u32)> {
    // A line of the row: a name, then a mark or `for`.
    over_row(v, at, |first, end| {
        let mark = |s: u32| {
            v.kind(s).is_none() && (matches!(v.shape(s), Shape::Dash | Shape::Hyphen | Shape::Colon | Shape::Open) && s + 1 < end || v.lower(s) == b"for")
        };
        end - first < 40 && (first + 1..end).any(mark)
    })
}

/// The nearest line above that is none of a row's own, as `item` tells them.
pub(super) fn over_row(v: &View<'_, '_>, at: u32, item: impl Fn(u32, u32) -> bool) -> Option<(u32, u32)> {
    let least = at.saturating_sub(CELLS);
    let mut end = at;
    for _ in 0..LINES {
        while end > least && ends(v, end - 1) {
            end -= 1;
        }
        let mut first = end;
        while first > least && !ends(v, first - 1) {
            first -= 1;
        }
        if first == end || first == least && least > 0 {
            return None;
        }
        if !item(first, end) {
            return Some((first, end));
        }
        end = first.checked_sub(1)?;
    }
    None
}

/// The heading speaks of those who give.
fn of_givers(v: &View<'_, '_>, l: (u32, u32)) -> bool {
    let (first, end) = l;
    let short = end - first < 14;
    let says = |words: &[&[u8]]| (first..end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let thanks = short
        && (says(&[b"thank", b"thanks"])
            || says(&[b"given", b"gave", b"giving"]) && says(&[b"who", b"what"])
            || says(&[b"acknowledgements", b"acknowledgments"]));
    thanks || of_donors(v, l) && (short || v.shape(end - 1) == Shape::Colon)
}

fn tier(v: &View<'_, '_>, m: &Match) -> bool {
    let own = (m.start..m.start + 5).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"sponsor" | b"sponsors" | b"donor" | b"donors"));
    (own || heading(v, m.start).is_some_and(|l| of_givers(v, l))) && paid_by_name(v, m)
}

fn gift_line(v: &View<'_, '_>, m: &Match) -> bool {
    let whole = v.kind(m.end).is_none() && matches!(v.shape(m.end), Shape::Para | Shape::Break | Shape::Stop | Shape::Comma | Shape::Open);
    whole && heading(v, m.start).is_some_and(|l| of_givers(v, l)) && paid_by_name(v, m)
}

/// How many lines and cells back the words over a list stand.
const LINES: usize = 40;
const CELLS: u32 = 900;

pub(super) fn ends(v: &View<'_, '_>, s: u32) -> bool {
    v.kind(s).is_none() && matches!(v.shape(s), Shape::Para | Shape::Break)
}

/// The line above a list: the nearest one before a line of it that holds no sum, or that is a sentence.
fn lead(v: &View<'_, '_>, at: u32) -> Option<(u32, u32)> {
    let least = at.saturating_sub(CELLS);
    let mut end = at;
    for _ in 0..LINES {
        let mut first = end;
        while first > least && !ends(v, first - 1) {
            first -= 1;
        }
        if first == least && least > 0 {
            return None;
        }
        let money = (first..end).any(|s| v.kind(s) == Some(Kind::Money));
        let last = end.checked_sub(1).map(|s| v.shape(s));
        let says = end > first && (!money || last == Some(Shape::Colon) || end - first > 40);
        // A heading inside the list, or a line that tells more of the one above: `Northland`.
        if says && (end - first > 2 || last == Some(Shape::Colon)) {
            return Some((first, end));
        }
        end = first.checked_sub(1).filter(|s| *s > least || least == 0)?;
    }
    None
}

/// What the line above says: of money that is given, and of none that is earned or asked for.
pub(super) fn given_above(v: &View<'_, '_>, m: &Match) -> Option<(u32, u32)> {
    let says = |first: u32, end: u32, class: Class| (first..end).any(|s| v.kind(s).is_none() && v.is(s, class));
    let mut at = m.start;
    // A short line may be a heading of a part of the list: the words that tell stand above it.
    for _ in 0..4 {
        let (begin, end) = lead(v, at)?;
        // `Revenue was $5. The largest gifts were:`: the last sentence tells.
        let first = (begin..end.saturating_sub(1)).rev().find(|s| v.kind(*s).is_none() && v.shape(*s) == Shape::Stop).map_or(begin, |s| s + 1);
        if says(first, end, Class::TradedInLists) {
            return None;
        }
        if says(first, end, Class::GivenInLists) {
            return Some((first, end));
        }
        if end - first > 12 {
            return None;
        }
        at = begin.checked_sub(1)?;
    }
    None
}

/// Another line of the same kind stands before or behind.
fn has_neighbour(v: &View<'_, '_>, m: &Match) -> bool {
    let mut s = m.end;
    let mut lines = 0;
    let mut money = 0;
    while s < m.end + 60 && lines < 2 {
        if ends(v, s) && !ends(v, s + 1) {
            lines += 1;
        } else if lines == 1 && v.kind(s) == Some(Kind::Money) {
            money += 1;
        }
        s += 1;
    }
    let before = (m.start.saturating_sub(40)..m.start).rev().skip_while(|s| ends(v, *s)).take_while(|s| !ends(v, *s)).any(|s| v.kind(s) == Some(Kind::Money));
    money == 1 || before
}

/// Lines of those who give are said to be so: `The largest contributions were:`, and not `Donations to:`.
pub(super) fn of_donors(v: &View<'_, '_>, (first, end): (u32, u32)) -> bool {
    let says = |words: &[&[u8]]| (first..end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let plain = says(&[b"donors", b"sponsors", b"contributors", b"supporters", b"funders", b"benefactors", b"patrons", b"backers"]);
    let gifts = says(&[b"contributions", b"gifts", b"donations", b"pledges", b"commitments"]);
    let to = (end.saturating_sub(4).max(first)..end).any(|s| matches!(v.lower(s), b"to" | b"recipients" | b"beneficiaries"))
        || says(&[b"receive", b"receives", b"receiving", b"recipients", b"made", b"making", b"gave", b"grants"]);
    plain || gifts && !to
}

fn donor(v: &View<'_, '_>, m: &Match) -> bool {
    let listed = || has_neighbour(v, m) && given_above(v, m).is_some_and(|l| of_donors(v, l));
    (listed() || heading(v, m.start).is_some_and(|l| of_givers(v, l))) && paid_by_name(v, m)
}
