//! Lines of lists of grants in other orders than a name and its sum: `Marsh Choir, for robes ($9,000)`, `$9,000 – Marsh Choir`, and names without sums.
//!
//! All are weak: the payer is the one of the line above the list, of the statement before it or of the release.

use super::super::{RULE, Rule, View};
use super::again::line_of_grant;
use super::lines::{ends, given_above, of_donors, over_row};
use super::party::paid_by_name;
use super::sequel::sequel;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A line begins, with its bullet or number.
macro_rules! begins {
    () => {
        "[Para | Break] ([Bullet | Mark | Hyphen | Dash | Dot | FullStop | Num | Close] Break?){0,3}"
    };
}

/// Who gets it: no mark that parts the columns of a line.
macro_rules! whom {
    () => {
        "(?<whom> (![Para | Break | FullStop | MONEY | Bullet | Mark | Colon | Dash | Bar | Open | Semi | Comma | Speech & Lower | 'of' | 'for' | 'total' | 'worth' | 'to'] | ORG 'of' LOC){1,12})"
    };
}

/// A line of a list of grants, the words above it say so, and it is whole.
fn line(v: &View<'_, '_>, m: &Match) -> bool {
    line_of_grant(v, m) && sequel(v, m)
}

/// The last column ends the line.
fn columns(v: &View<'_, '_>, m: &Match) -> bool {
    ends(v, m.end) && line(v, m)
}

/// The words above a list of names say that those get grants: `Grant recipients:`, `The following groups received funding:`.
fn grantee(v: &View<'_, '_>, m: &Match) -> bool {
    let whole = ends(v, m.end) || v.kind(m.end).is_none() && v.shape(m.end) == Shape::Stop && ends(v, m.end + 1);
    let bullet = |s: u32| v.kind(s).is_none() && matches!(v.shape(s), Shape::Bullet | Shape::Hyphen | Shape::Dash | Shape::Mark | Shape::Num);
    // A line of the list: its mark or a name begins it, and no colon ends it.
    let item = |first: u32, end: u32| v.shape(end - 1) != Shape::Colon && (bullet(first) || v.kind(first) == Some(Kind::Org) && end - first < 40);
    let Some((first, end)) = over_row(v, m.start, item) else { return false };
    // Of a paragraph its last sentence leads to the list.
    let from = (first..end.saturating_sub(1)).rev().find(|s| v.kind(*s).is_none() && v.shape(*s) == Shape::Stop).map_or(first, |s| s + 1);
    let leads = v.shape(end - 1) == Shape::Colon || end - from < 9;
    let says = |words: &[&[u8]]| (from..end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let named = says(&[b"recipients", b"grantees", b"awardees", b"beneficiaries", b"grantee", b"recipient"]);
    let given = says(&[b"grants", b"grant", b"funding", b"funds", b"funded", b"donations", b"scholarships", b"support"])
        && says(&[
            b"received", b"receive", b"receiving", b"awarded", b"to", b"following", b"went", b"go", b"selected", b"include", b"includes", b"organizations",
            b"organisations", b"nonprofits",
        ]);
    let other = says(&[b"award", b"awards", b"prize", b"medal", b"apply", b"tickets", b"honor", b"honour", b"thanks", b"thank", b"by", b"from", b"sponsors"])
        && !says(&[b"grant", b"grants"]);
    whole && leads && (named || given) && !other && !of_donors(v, (from, end)) && paid_by_name(v, m)
}

/// Nothing else stands in the line, and the words above say that it is a grant.
fn awarded(v: &View<'_, '_>, m: &Match) -> bool {
    given_above(v, m).is_none_or(|l| !of_donors(v, l)) && sequel(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "grant-in-line-after-purpose",
        pattern: concat!(
            begins!(),
            " ",
            whom!(),
            " ([Colon | Comma | Dash | Hyphen | Bar | Semi]{1,2} ['for' | 'to']? | ['for' | 'to']) (?<thing> ![Para | Break | MONEY | Open | Bar | FullStop]{1,20}) [Dash | Hyphen | Comma | Open | Colon | Bar | Semi]{1,2} ('up' 'to')? ",
            about!(),
            " (?<money> MONEY) Close? ",
            when!()
        ),
        check: line,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &[
            "The grants are:\n\nLeeds Choir, for songs ($400)\n[Holt Town Band], for [new drums] ([$900])\n\n",
            "Recipients of UNICEF grants:\n1. Leeds Choir: songs — $400\n2. [Holt Band]: [new drums] — [$900] over three years\n",
        ],
        no: &["The tickets:\n\nAdults, for a day ($40)\nChildren, for a day ($20)\n\n", "The grants are due.\n\nHolt Band, for drums ($900)\n\n"],
        ..RULE
    },
    Rule {
        name: "grant-in-line-sum-first",
        pattern: concat!(
            begins!(),
            " ",
            about!(),
            " (?<money> MONEY) [Colon | Dash | Hyphen | Bar | Comma]{1,2} ('to' 'the'?)? ",
            whom!(),
            " ([Comma | Dash | Hyphen | Bar | Colon]? (?<after> 'for' | 'to' | 'towards' | 'toward') | [Dash | Hyphen | Bar | Colon] (?<thing> ![Para | Break | MONEY | FullStop]{1,14}))?"
        ),
        check: line,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &[
            "The grants are:\n\n$400: Leeds Choir, for songs\n[$900]: [Holt Town Band], [for] drums\n\n",
            "Recipients of UNICEF grants:\n$400 – Leeds Choir – songs\n[$900] – [Holt Band] – [new drums]\n",
        ],
        no: &["The tickets:\n\n$40: Adults, for a day\n$20: Children, for a day\n\n", "It sold two pots.\n\n$400: Holt Band\n\n"],
        ..RULE
    },
    Rule {
        name: "grant-in-line-in-columns",
        pattern: concat!(begins!(), " (?<whom> 'the'? ORG) (?<money> MONEY) (?<thing> ![Para | Break | MONEY | FullStop | Colon | Comma]{1,12})"),
        check: columns,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &[
            "The grants are:\n\nUNICEF $400 songs\n[UNESCO] [$900] [new drums]\n\n",
            "Recipients of grants:\nUNICEF $400 songs\n[World Bank] [$900] [drums]\nUNESCO $300 flutes\n",
        ],
        no: &["The tickets:\n\nUNICEF $40 day\nUNESCO $20 day\n\n", "It paid UNICEF $400 for songs.\n\n"],
        ..RULE
    },
    Rule {
        name: "grant-in-line-awarded",
        pattern: concat!(
            begins!(),
            " (?<thing> ![Para | Break | MONEY | Open | FullStop]{1,14}) Open ['awarded' | 'received' | 'granted' | 'allocated'] ",
            about!(),
            " (?<money> MONEY) Close"
        ),
        check: awarded,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["The grants are:\n\n[Making Things Well] (awarded [$9,000]): UNICEF\n", "Two funds gave.\n\n- [New Drums for Leeds] (received [$900])\n"],
        no: &["He won it (worth $9,000).", "Sales were up.\n\nNew Drums (lost $900)\n"],
        ..RULE
    },
    Rule {
        name: "grant-in-line-of-names",
        pattern: concat!(
            begins!(),
            " 'the'? (?<whom> ORG) (Open ![Close | Para | Break]{1,6} Close)? (['of' | 'in' | Comma] LOC (Comma LOC)?)? ([Colon | Dash | Hyphen | Comma | Bar]? (?<after> 'for' | 'to') ![Para | Break]{1,40} | [Colon | Dash | Hyphen | Bar] (?<thing> ![Para | Break | FullStop | MONEY]{1,20}))?"
        ),
        check: grantee,
        certainty: Certainty::Weak,
        priority: -3,
        yes: &[
            "The grant recipients are:\n\n- [UNICEF] – [new drums]\n- UNESCO – flutes\n\n",
            "The following groups received funding:\n• UNESCO to buy flutes\n• [UNICEF] [to] buy drums\n",
        ],
        no: &["Our partners are:\n\n- UNICEF – drums\n- UNESCO\n", "The grants are due.\n\nUNICEF met.\n"],
        ..RULE
    },
];
