//! The verb is said once and meant again: `ACME gave $5m and UNICEF $3m`, `$5m for schools, $3m for roads`; and lists of grants.

use super::super::{RULE, Rule, View};
use super::lines::{given_above, of_donors};
use super::party::paid_by_name;
use super::sequel::sequel;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How far the verb may stand before.
const FAR: u32 = 60;

/// Steps back to the beginning of the sentence.
pub(super) fn before<'v>(v: &'v View<'_, '_>, start: u32) -> impl Iterator<Item = u32> + 'v {
    let ends = |s: u32| v.kind(s).is_none() && matches!(v.shape(s), Shape::Stop | Shape::Para | Shape::Colon | Shape::QuoteOpen | Shape::QuoteClose);
    (start.saturating_sub(FAR)..start).rev().take_while(move |s| !ends(*s))
}

/// A verb that gives in the active voice, whose payer stands before it and whose sum behind it, in the same sentence.
fn gapped(v: &View<'_, '_>, m: &Match) -> bool {
    let mut sums = 0;
    for s in before(v, m.start) {
        if v.kind(s) == Some(Kind::Money) {
            sums += 1;
        }
        if v.kind(s).is_some() || v.shape(s) != Shape::Lower || !Class::GivingStem.begins(v.lower(s)) {
            continue;
        }
        let near = |n: u32| s.checked_sub(n).map_or(b"".as_slice(), |b| if v.kind(b).is_none() { v.lower(b) } else { b"" });
        let passive = (1..4).any(|n| Class::Be.holds(near(n))) && !v.lower(s).ends_with(b"ing");
        // `gave UNICEF $5m, UNESCO $3m`: those are who gets it.
        let next = if v.kind(s + 1).is_none() && matches!(v.lower(s + 1), b"the" | b"to") { s + 2 } else { s + 1 };
        let getter = matches!(v.kind(next), Some(Kind::Org | Kind::Person | Kind::Place));
        return sums > 0 && !passive && !getter && ends_well(v, m) && sequel(v, m) && paid_by_name(v, m);
    }
    false
}

/// Behind the sum stands nothing that it counts: a mark, a conjunction, a purpose.
fn ends_well(v: &View<'_, '_>, m: &Match) -> bool {
    let end = m.end;
    v.kind(end) == Some(Kind::Date)
        || v.kind(end).is_none()
            && (!v.shape(end).is_word()
                || matches!(
                    v.lower(end),
                    b"and" | b"for" | b"to" | b"towards" | b"toward" | b"from" | b"in" | b"while" | b"each" | b"a" | b"over" | b"through" | b"on"
                ))
}

/// A sum and what it is for stand before, in the same sentence.
fn another(v: &View<'_, '_>, m: &Match) -> bool {
    let mut purpose = false;
    for s in before(v, m.start) {
        if v.kind(s) == Some(Kind::Money) {
            return purpose && sequel(v, m);
        }
        purpose |= v.kind(s).is_none() && matches!(v.lower(s), b"for" | b"to" | b"towards" | b"toward" | b"on" | b"in" | b"into");
    }
    false
}

/// A line of a list of grants: such words stand above it, a line like it is beside it, and no tickets are sold.
fn granted(v: &View<'_, '_>, m: &Match) -> bool {
    let ends = v.slot(m, "after").is_some() || v.kind(m.end).is_none() && !v.shape(m.end).is_word();
    let line = |s: u32| v.kind(s).is_none() && matches!(v.shape(s), Shape::Para | Shape::Break);
    // Without a mark before its sum (`Holt Band      $900`) nothing may follow.
    let marked = v.slot(m, "money").and_then(|(a, _)| a.checked_sub(1)).is_some_and(|b| !v.shape(b).is_word() && v.kind(b).is_none());
    let column = line(m.end) && v.slot(m, "after").is_none();
    ends && (marked || column) && line_of_grant(v, m)
}

/// Grants are told of above the line, and lines with a sum each stand beside it.
pub(super) fn line_of_grant(v: &View<'_, '_>, m: &Match) -> bool {
    let says = |s: u32, words: &[&[u8]]| v.kind(s).is_none() && words.iter().any(|w| v.lower(s).starts_with(w));
    let above = || (m.start.saturating_sub(400)..m.start).rev();
    let grants = above().any(|s| says(s, &[b"grant", b"recipient", b"award", b"scholarship", b"bursar", b"donat", b"beneficiar", b"fund", b"allocat"]));
    // The line above the list itself says that its lines are grants, or that they are gifts.
    let told = given_above(v, m);
    if told.is_some_and(|l| of_donors(v, l)) {
        return false;
    }
    let sold = told.is_none()
        && (m.start.saturating_sub(40)..m.end + 12).any(|s| {
            says(s, &[b"ticket", b"price", b"admission", b"fee", b"cost", b"sale", b"revenue", b"profit", b"per", b"usd", b"total", b"net", b"budget"])
        });
    let money = |s: u32| v.kind(s) == Some(Kind::Money);
    let line = |s: u32| v.kind(s).is_none() && matches!(v.shape(s), Shape::Para | Shape::Break);
    // The line before or behind has one sum too.
    let behind = (m.end..m.end + 40).find(|s| line(*s)).is_some_and(|p| (p + 1..p + 22).take_while(|s| *s == p + 1 || !line(*s)).any(money));
    let ahead = (m.start.saturating_sub(36)..m.start).rev().skip_while(|s| line(*s)).take_while(|s| !line(*s)).any(money);
    let one = (m.end..m.end + 30).take_while(|s| !line(*s)).filter(|s| money(*s)).count() == 0;
    (grants || told.is_some()) && !sold && one && (behind || ahead)
}

/// One of several in a row, each with its sum in brackets, where grants are told of.
fn bracketed(v: &View<'_, '_>, m: &Match) -> bool {
    let says = |s: u32, words: &[&[u8]]| v.kind(s).is_none() && words.iter().any(|w| v.lower(s).starts_with(w));
    let grants = (m.start.saturating_sub(120)..m.start).any(|s| {
        says(
            s,
            &[
                b"grant", b"recipient", b"award", b"scholarship", b"bursar", b"donat", b"beneficiar", b"allocat", b"round", b"nod", b"benefit", b"applicant",
                b"share", b"support", b"funding", b"funded",
            ],
        )
    });
    let sold = (m.start.saturating_sub(40)..m.end + 8)
        .any(|s| says(s, &[b"ticket", b"price", b"admission", b"fee", b"cost", b"sale", b"revenue", b"profit", b"sold", b"total", b"net", b"averag"]));
    let money = |s: u32| v.kind(s) == Some(Kind::Money) && s.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Open);
    let row = (m.start.saturating_sub(30)..m.start).any(money) || (m.end..m.end + 30).any(money);
    grants && !sold && row
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "and-another-sum",
        pattern: concat!(
            "([Comma | Semi | Amp | 'and' | 'while' | 'plus' | 'with'] ['and' | 'while' | 'with']?) 'the'? [(Noun | Adjective | Demonym) & Lower & !Function]{0,2} (?<funder> [ORG | PER | LOC | OTHER]) (Open ![Close | Para]{1,6} Close)? ['a' | 'an' | 'another' | 'with' | 'itself' | 'alone' | 'themselves' | 'too' | Comma]{0,2} ",
            "(['further' | 'additional' | 'cheque' | 'check' | 'donation' | 'grant' | 'gift' | 'loan'] ['of' | 'for' | 'worth']?)? ",
            "(",
            about!(),
            " (?<money> MONEY) | 'the' ['rest' | 'remainder' | 'balance' | 'remaining' | 'other'] (?<money> MONEY)?)"
        ),
        check: gapped,
        certainty: Certainty::Likely,
        yes: &[
            "UNESCO gave $5 million and [UNICEF] [$3 million].",
            "Ten schools met UNESCO, which gave $5 million, the [World Bank], [$3 million], and others.",
        ],
        no: &[
            "UNESCO gave UNICEF $5 million and the World Bank $3 million.",
            "UNESCO lost $5 million and UNICEF $3 million.",
            "UNESCO was given $5 million and UNICEF $3 million.",
        ],
        ..RULE
    },
    Rule {
        name: "and-another-purpose",
        pattern: concat!(
            "([Comma | Semi | 'and' | 'plus' | 'with' | 'including'] ['and' | 'with' | 'plus']?) ",
            about!(),
            " [Adjective & !Function]? (?<money> MONEY) (['in' | 'of'] [(Noun | Adjective) & !Function]{1,3})? (?<after> 'in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'on'])"
        ),
        check: another,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "We have put $4 million on the table for wells, [$2 million] [for] books and $9,000 to schools.",
            "UNICEF gave $4 million to clinics and [$2 million] [to] schools.",
        ],
        no: &["UNICEF lost $4 million on wells and $2 million on sales.", "It met, and $2 million for wells was found."],
        ..RULE
    },
    Rule {
        name: "grant-in-a-list",
        pattern: "[Para | Break] ([Bullet | Mark | Bar | Hyphen | Dash | Dot | FullStop | Num | Close | Break] Break?){0,3} (?<whom> ![Para | Break | FullStop | MONEY | Bullet | Mark | Colon | Dash | Bar | Open | Semi | 'of' | 'for' | 'total' | 'worth']{1,14}) [Dash | Hyphen | Colon | Comma | Open | Mark | Bar | Amp | Slash | Semi]{0,2} ('up' 'to' | ['a' | 'an']? [(Adjective | Noun) & !Function]{0,2} ['grant' | 'award' | 'donation' | 'gift' | 'scholarship' | 'loan'] ['of' | 'for'])? (?<money> MONEY) Close? ([(Noun | Adjective) & !Function]{0,2} ['grant' | 'award' | 'donation' | 'gift' | 'scholarship' | 'loan'])? (?<after> 'in' 'support' 'of' | [Dash | Hyphen | Bar | Colon | Comma | 'for' | 'to' | 'towards' | 'toward'])?",
        check: granted,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "The grants are:\n\nLeeds Choir – $400\n\n[Holt Town Youth Band] – [$900] [–] new drums\n\nMarsh Hall – $300\n\n",
            "Recipients of UNICEF grants:\n- [Leeds Choir] ([$400]) [for] songs\n- Holt Band ($900) for drums\n",
        ],
        no: &["The tickets:\n\nAdults – $40\n\nChildren – $20\n\n", "The grants are due.\n\nHolt Band – $900\n\n"],
        ..RULE
    },
    Rule {
        name: "grant-in-a-table",
        pattern: "[Para | Break] (?<whom> [ORG | LOC | OTHER]) [Para | Break | Bar]{1,2} ((Num | NumWord) [Para | Break | Bar]{1,2})? (?<money> MONEY)",
        check: tabled,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "The grants to towns are:\n\n[Holt Town Council]\n\n4\n\n[$9,000]\n\nparents\n\n2\n\n$400\n\n",
            "The grants to bodies are:\n\n[UNICEF]\n\n[$9,000]\n\nparents\n\n$400\n\n",
        ],
        no: &["The prices are:\n\nUNICEF\n\n$9,000\n\nUNESCO\n\n$400\n\n", "The grants to bodies are due.\n\nUNICEF\n\n$9,000\n\nAll is said."],
        ..RULE
    },
    Rule {
        name: "grant-in-brackets",
        pattern: "[Comma | Semi | Colon | 'and' | 'include' | 'includes' | 'including' | 'are' | 'were' | 'to' | Para | Break | Bullet] ['and' | 'the']? (?<whom> [ORG | OTHER | PER | Capital | 'the'] ![Para | Break | FullStop | MONEY | Bullet | Mark | Colon | Open | Close | Semi | 'total' | 'worth' | Speech]{0,12}) Open (?<money> MONEY) ['each' | 'over' | DURATION]{0,2} ['for' | 'towards' | 'toward' | 'to']? [Close | Comma | Noun | Verb | 'a' | 'the' | 'new'] (?<after> 'in' 'support' 'of' | ['for' | 'to'])?",
        check: bracketed,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "The grants go to Leeds Choir ($400), [Holt Band] ([$900]) and Marsh Hall ($300).",
            "Recipients of the awards: Leeds Choir ($400) and [Holt Band] ([$900]) [for] drums.",
        ],
        no: &["The grants go to Holt Band ($900).", "Tickets are sold to Leeds ($40), Holt ($90) and Marsh ($30)."],
        ..RULE
    },
];

/// A row of a table whose cells stand on lines of their own: another row is beside it, and the words above say that money is given.
fn tabled(v: &View<'_, '_>, m: &Match) -> bool {
    let money = |s: u32| v.kind(s) == Some(Kind::Money);
    let ends = v.kind(m.end).is_none() && matches!(v.shape(m.end), Shape::Para | Shape::Break | Shape::Bar);
    let row = (m.end..m.end + 8).any(money) || (m.start.saturating_sub(5)..m.start).any(money);
    ends && row && given_above(v, m).is_some_and(|l| !of_donors(v, l))
}
