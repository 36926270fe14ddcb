//! Is a name the paying party? The whole name, the subject of its verb, and not one that is asked to pay.

use super::super::View;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Every payer is the whole name and the paying one.
pub(super) fn paid_by_name(v: &View<'_, '_>, m: &Match) -> bool {
    let mut payers = m.slots.iter().filter(|(n, ..)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder"));
    // Behind others the last may be no more than a part of an aside (`by ACME, an old Holt backer`): the facts leave it out.
    let many = payers.clone().count() > 1;
    let named = |(_, first, end): &(u8, u32, u32)| !law_name(v, *first) && !listed_at(v, *first) && (many && *end == m.end || whole(v, m, *end));
    // Of a row of names one that is a piece of an unknown one is left out by the facts: `by ACME, Kenya Motors and UNICEF`.
    // `our fiscal sponsor`: it keeps the money of others.
    let fiscal = (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s) == b"fiscal" && v.lower(s + 1).starts_with(b"sponsor"));
    if fiscal {
        return false;
    }
    let known = payers.clone().count() == 0 || payers.clone().any(|(_, first, _)| !part(v, *first));
    known && payers.all(named) && subject(v, m) && !asked(v, m)
}

/// A stock exchange in brackets is no payer: `Acme [NYSE: ACM] announced`.
fn listed_at(v: &View<'_, '_>, first: u32) -> bool {
    let opens = first.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Open);
    opens && v.shape(first + 1) == Shape::Colon
}

/// A payer that opens the match is the subject of its verb: no `schools in Kenya`, no `a letter to ACME`; a row of them begins where a sentence or a clause does.
fn subject(v: &View<'_, '_>, m: &Match) -> bool {
    let payers = || m.slots.iter().filter(|(n, ..)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder"));
    let Some((_, first, end)) = payers().next().filter(|s| s.1 == m.start) else { return true };
    // `ACME, which funds schools`: the clause has its own subject.
    if v.kind(*end).is_none() && matches!(v.shape(*end), Shape::Comma | Shape::Poss) && payers().count() == 1 || v.shape(*end) == Shape::Hyphen {
        return true;
    }
    // A phrase (`To date`) is no preposition.
    let word = |n: u32| first.checked_sub(n).map_or(b"".as_slice(), |s| if v.kind(s).is_none() && v.length(s) == 1 { v.lower(s) } else { b"" });
    let n = if matches!(word(1), b"the" | b"both") { 2 } else { 1 };
    let led = match word(n) {
        b"to" | b"between" | b"against" | b"than" | b"unlike" => true,
        b"in" | b"of" | b"at" | b"from" | b"across" | b"near" | b"for" | b"around" | b"outside" => {
            v.kind(*first) == Some(Kind::Place) && !matches!(word(n + 1), b"state" | b"government" | b"governments" | b"people")
        }
        _ => false,
    };
    // `Unit Manager Ann Holt and her husband raised`
    let title = |s: u32| {
        v.kind(s) == Some(Kind::Org)
            || v.kind(s).is_none() && (v.shape(s).is_capital() || v.has(s, Label::RoleTitle) || v.has(s, Label::RoleHead) || v.has(s, Label::RoleMod))
    };
    let person = v.kind(*first) == Some(Kind::Person);
    let titles = (0..6).take_while(|k| person && first.checked_sub(n + k).is_some_and(title)).count() as u32;
    let opens = || {
        // `Today ACME and UNICEF gave`
        first.checked_sub(n + titles).is_none_or(|s| {
            v.kind(s) == Some(Kind::Date)
                || v.kind(s).is_none()
                    && (!v.shape(s).is_word()
                        || matches!(v.lower(s), b"that" | b"as" | b"when" | b"where" | b"while" | b"because" | b"whether" | b"since" | b"today" | b"how"))
        })
    };
    !led && (payers().count() == 1 || opens())
}

/// A place that ends an unknown name: `Holt Motors Canada`.
fn part(v: &View<'_, '_>, first: u32) -> bool {
    let Some(before) = first.checked_sub(1) else { return false };
    let unknown = v.kind(before).is_none() && v.shape(before).is_capital() && !v.has(before, Label::Function) && !v.has(before, Label::Stop);
    // `Kenya QuickLane`: a place that begins one.
    let runs_on = v.kind(first + 1).is_none()
        && v.shape(first + 1).is_capital()
        && !v.has(first + 1, Label::Function)
        && v.doc.shape(v.tokens(first, first + 1).1 as usize).is_capital();
    v.kind(first) == Some(Kind::Place) && (unknown || runs_on && v.has(first + 1, Label::Noun) != v.has(first + 1, Label::Verb))
}

/// A law pays for nothing: `the Spending Bill will provide $5 million`.
fn law_name(v: &View<'_, '_>, first: u32) -> bool {
    let last = v.words(first, first + 1).rsplit(' ').next().unwrap_or("");
    // `paid for by the Infrastructure Act`, `funded through the federal Recovery Act`: money that a law gives.
    let led = || (first.saturating_sub(3)..first).rev().find(|s| v.kind(*s).is_some() || v.has(*s, Label::Function) && v.lower(*s) != b"the");
    let pays = last == "Act" && led().is_some_and(|s| matches!(v.lower(s), b"by" | b"through" | b"from" | b"under" | b"via"));
    !pays
        && v.kind(first) == Some(Kind::Other)
        && matches!(last, "Bill" | "Act" | "Resolution" | "Amendment" | "Treaty" | "Convention" | "Agreement" | "Law" | "Budget")
}

/// Who is asked to pay does not: `calls on ACME to fund`, `the next step is for ACME to fund`.
pub(super) fn asked(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((first, end)) = v.slot(m, "funder").filter(|s| s.0 == m.start) else { return false };
    let word = |n: u32| first.checked_sub(n).map_or(b"".as_slice(), |s| v.lower(s));
    let before = if word(1) == b"the" { word(2) } else { word(1) };
    let to = (end..m.end).take_while(|s| !v.is(*s, Class::HandingOver)).take(4).any(|s| v.lower(s) == b"to");
    to && Class::AskingOrTo.holds(before)
}

/// The name is no more than a part of who is meant when another noun follows: `supported by Acme employees`, `Boston residents`.
fn whole(v: &View<'_, '_>, m: &Match, behind: u32) -> bool {
    let inside = behind < m.end;
    if !inside && v.shape(behind) == Shape::Poss {
        // `backed by Acme's record of growth`; but `by Acme's scholarship fund`.
        let mark = |s: u32| matches!(v.shape(s), Shape::Quote | Shape::QuoteOpen | Shape::QuoteClose | Shape::SingleOpen | Shape::Single);
        return (behind + 1..behind + 9).take_while(|s| v.shape(*s).is_word() || v.kind(*s).is_some() || mark(*s)).any(|s| v.is(s, Class::MoneyWord));
    }
    // `the generosity of ACME Sponsors`
    if !inside && v.kind(behind).is_none() && matches!(v.lower(behind), b"sponsors" | b"members" | b"donors" | b"supporters") && v.shape(behind).is_capital() {
        return false;
    }
    if inside || v.kind(behind).is_some() || v.shape(behind) != Shape::Lower {
        return true;
    }
    // `with the help of UNICEF staff`: some of these words may be verbs, too.
    if matches!(v.lower(behind), b"staff" | b"members" | b"employees" | b"experts" | b"officials" | b"volunteers" | b"workers" | b"personnel" | b"teams") {
        return false;
    }
    let noun = v.has(behind, Label::Noun) && !v.has(behind, Label::Function) && !v.has(behind, Label::Adverb) && !v.has(behind, Label::Verb);
    !noun || v.is(behind, Class::MoneyWord) || v.lower(behind).ends_with(b"day")
}
