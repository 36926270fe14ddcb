//! Lists with a sum in each line, below words that say what is given: who gets it (`Marsh Hill Choir – $5,000 for robes`) or who gives it (`Acme: $9,000`).

use super::super::{RULE, Rule, View};
use super::check::paid_by_name;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A line begins, with its bullet or number.
macro_rules! begins {
    () => {
        "[Para | Break] ([Bullet | Mark | Hyphen | Dash | Dot | FullStop | Close | Num | Currency] Break?){0,2}"
    };
}

/// What stands between a name and its sum.
macro_rules! dash {
    () => {
        "([Dash | Hyphen | Colon | Comma | Bar | Open | Semi]{1,2} | [Comma | Dash | Hyphen]? ['receives' | 'received' | 'gets' | 'will'] 'receive'? | Break)"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "line-of-grantee",
        pattern: concat!(
            begins!(),
            " 'the'? (?<whom> ![Para | Break | MONEY | FullStop | Colon | Semi | QuoteOpen | Quote | Bullet | Speech]{1,16}) ",
            dash!(),
            " ",
            about!(),
            " (?<money> MONEY) Close? ",
            when!(),
            " (Comma? (?<after> ['for' | 'to' | 'towards' | 'toward']) | Open (?<thing> ![Close | Para | MONEY | Num]{1,8}) Close)?"
        ),
        check: grantee,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "UNICEF gave grants to two bodies:\n\n• [Marsh Hill Choir] – [$5,000] [for] robes\n\n• nearly $9 at Hill School",
            "The following projects will receive funding:\n\n[wells in Kenya]: [$4 million]\n\nup to $5 million, roads",
            "Grants approved in May:\n\n[Marsh Hill Choir, Leeds], [£4,000]\n\nover £5,000 at Hill School",
        ],
        no: &[
            "Tickets at the door:\n\nadults – $40\n\nchildren – $5",
            "Sales by region:\n\nKenya – $4 million\n\nJapan – $5 million",
            "It gave a grant.\n\nThe fee is: $5.",
        ],
        ..RULE
    },
    Rule {
        name: "line-of-donor",
        pattern: concat!(
            begins!(),
            " 'the'? (?<funder> [ORG | PER | OTHER | LOC]) ('and' (?<funder> [ORG | PER | OTHER]))? (Comma ![Para | Break | MONEY | FullStop | Colon | Semi | Dash]{1,8})? ",
            dash!(),
            " ",
            about!(),
            " (?<money> MONEY) Close? (Open (?<thing> ![Close | Para | MONEY | Num]{1,8}) Close | (?<after> ['for' | 'to' | 'towards' | 'toward']))?"
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
    Rule {
        name: "grantee-in-a-row",
        pattern: concat!(
            "[Comma | Colon | Semi | 'to' | 'and' | 'include' | 'includes' | 'including' | 'are' | 'were' | 'was'] 'the'? (?<recipient> [ORG | PER]) (Comma LOC){0,2} (Open ",
            about!(),
            " (?<money> MONEY) (Comma? (?<after> ['for' | 'to' | 'towards']) | ![Close | Para | MONEY]{1,8})? Close? | Comma ",
            about!(),
            " (?<money> MONEY) [Semi | FullStop | Para | Comma])"
        ),
        check: in_a_row,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &[
            "Grants went to [UNICEF] ([$5,000]) and schools ($3,000).",
            "The recipients of its grants are the [World Bank], [$5 million]; and two schools, $2 million.",
        ],
        no: &["Sales went to UNICEF ($5,000) and UNESCO ($3,000).", "The largest firms include UNICEF ($5 million) and UNESCO ($3 million)."],
        ..RULE
    },
];

/// How many lines and cells back the words over a list stand.
const LINES: usize = 40;
const CELLS: u32 = 900;

fn ends(v: &View<'_, '_>, s: u32) -> bool {
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
fn given_above(v: &View<'_, '_>, m: &Match) -> Option<(u32, u32)> {
    let says = |first: u32, end: u32, words: &[&[u8]]| (first..end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let mut at = m.start;
    // A short line may be a heading of a part of the list: the words that tell stand above it.
    for _ in 0..4 {
        let (first, end) = lead(v, at)?;
        if says(first, end, TRADE) {
            return None;
        }
        if says(first, end, GIVEN) {
            return Some((first, end));
        }
        if end - first > 12 {
            return None;
        }
        at = first.checked_sub(1)?;
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

const GIVEN: &[&[u8]] = &[
    b"grant", b"grants", b"funding", b"funded", b"funds", b"fund", b"recipient", b"recipients", b"grantees", b"receive", b"receives", b"received",
    b"receiving", b"awarded", b"awards", b"allocated", b"allocation", b"allocations", b"donations", b"donation", b"donated", b"scholarships", b"bursaries",
    b"contributions", b"contributed", b"contributors", b"investment", b"investments", b"invested", b"package", b"donors", b"sponsors", b"supporters",
    b"funders", b"gifts", b"pledges", b"pledged", b"commitments", b"subsidies", b"cheques", b"checks", b"beneficiaries", b"support", b"assistance", b"loans",
    b"successful", b"financed", b"financing", b"gave", b"given", b"share",
];

const TRADE: &[&[u8]] = &[
    b"price", b"prices", b"ticket", b"tickets", b"fee", b"fees", b"fine", b"fines", b"fined", b"penalties", b"penalty", b"revenue", b"revenues", b"sales",
    b"earnings", b"results", b"dividend", b"losses", b"loss", b"income", b"expenses", b"sentenced", b"contract", b"contracts", b"prize", b"prizes", b"sold",
    b"tender", b"tenders", b"bids", b"auction", b"damages", b"settlement", b"settlements", b"guidance", b"ebitda", b"cost", b"costs", b"salary", b"salaries",
    b"cuts", b"savings", b"taxes", b"tax", b"debt", b"debts", b"quarter", b"wages", b"rates", b"exports", b"imports", b"trade", b"apply", b"rent", b"stolen",
];

/// Lines of those who give are said to be so: `The largest contributions were:`, and not `Donations to:`.
fn of_donors(v: &View<'_, '_>, (first, end): (u32, u32)) -> bool {
    let says = |words: &[&[u8]]| (first..end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let plain = says(&[b"donors", b"sponsors", b"contributors", b"supporters", b"funders", b"benefactors", b"patrons", b"backers"]);
    let gifts = says(&[b"contributions", b"gifts", b"donations", b"pledges", b"commitments"]);
    let to = (end.saturating_sub(4).max(first)..end).any(|s| matches!(v.lower(s), b"to" | b"recipients" | b"beneficiaries"))
        || says(&[b"receive", b"receives", b"receiving", b"recipients", b"made", b"making", b"gave", b"grants"]);
    plain || gifts && !to
}

const SUMS: &[&[u8]] = &[b"total", b"subtotal", b"balance", b"date", b"deadline", b"value", b"amount", b"budget", b"turnover", b"phone", b"tel"];

fn grantee(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "whom") else { return false };
    let sum = (a..b).any(|s| v.kind(s).is_none() && SUMS.contains(&v.lower(s)));
    let sentence = (m.start + 1..m.end + 30).take_while(|s| !ends(v, *s)).filter(|s| v.shape(*s) == Shape::Stop).count() > 1;
    !sum && !sentence && has_neighbour(v, m) && given_above(v, m).is_some_and(|l| !of_donors(v, l))
}

fn donor(v: &View<'_, '_>, m: &Match) -> bool {
    has_neighbour(v, m) && given_above(v, m).is_some_and(|l| of_donors(v, l)) && paid_by_name(v, m)
}

/// The sentence speaks of grants, and another name in it has its sum.
fn in_a_row(v: &View<'_, '_>, m: &Match) -> bool {
    let stop = |s: u32| matches!(v.shape(s), Shape::Stop | Shape::Para) && v.kind(s).is_none();
    let before = || (m.start.saturating_sub(120)..m.start + 1).rev().take_while(|s| !stop(*s));
    let says = |words: &[&[u8]]| before().any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let behind = (m.end..m.end + 30).take_while(|s| !stop(*s)).any(|s| v.kind(s) == Some(Kind::Money));
    let another = behind || before().any(|s| v.kind(s) == Some(Kind::Money));
    another && says(TO_MANY) && !says(TRADE) && !says(&[b"donors", b"sponsors", b"from", b"investors"])
}

const TO_MANY: &[&[u8]] = &[
    b"grant", b"grants", b"funding", b"recipients", b"grantees", b"awarded", b"allocated", b"donations", b"donated", b"scholarships", b"bursaries", b"awards",
    b"beneficiaries", b"funds", b"pledged", b"gifts",
];
