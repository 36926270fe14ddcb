//! Names in a row that give together: `ACME, the Bank and Ann Holt gave`.

use super::super::Release;
use super::super::words::Words;
use super::office::OFFICES;
use super::phrase::{self, content, name_at};
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// Who is asked to give does not: `asked the Bank to lend`.
static ASKING: Words = Words::new(&[
    b"from", b"on", b"upon", b"for", b"urge", b"urges", b"urged", b"urging", b"ask", b"asks", b"asked", b"asking", b"want", b"wants", b"wanted", b"need",
    b"needs", b"called", b"calls", b"calling", b"lobby", b"lobbied", b"press", b"pressed", b"encourage", b"encourages", b"encouraged", b"require", b"requires",
    b"required", b"allow", b"allows", b"allowed", b"allowing", b"enable", b"enables", b"enabled", b"tell", b"told", b"challenge", b"challenged", b"push",
    b"pushing", b"pushed", b"to", b"help", b"helps", b"let", b"lets",
]);

/// Prepositions that lead to a name: it is no subject.
static LEADING: Words = Words::new(&[
    b"in", b"of", b"at", b"from", b"across", b"near", b"for", b"around", b"outside", b"to", b"with", b"by", b"against", b"between", b"than", b"unlike",
    b"like", b"on", b"into", b"about", b"under", b"over", b"via", b"through", b"upon", b"within", b"among", b"towards", b"behind", b"off",
]);

/// What was passed over between a subject and its verb.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    /// An infinitive: `ACME to give`.
    pub(super) to: bool,
    /// `who`, `which`, `that`.
    pub(super) relative: bool,
    /// Nothing, and the verb is a gerund: `with ACME giving`.
    pub(super) gerund: bool,
}

/// The names in a row that end at a token, when they are a subject.
pub(super) fn row<'a>(r: &Release<'a, '_>, end: u32, from: u32, Way { to, relative, gerund }: Way) -> Option<Vec<&'a Found>> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let shape = |t: u32| r.doc.shape(t as usize);
    let mut names: Vec<&'a Found> = Vec::new();
    let mut at = end;
    let mut first = end;
    loop {
        let f = at.checked_sub(1).and_then(|t| name_at(r, t))?;
        if f.first < from || matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration) {
            break;
        }
        // `the Agency's Green Towns Programme gave`: the agency pays.
        let owner = (f.kind == Kind::Other && f.first > from + 1).then(|| super::owner(r, f)).flatten();
        let f = owner.unwrap_or(f);
        names.push(f);
        first = f.first;
        // Words that belong to the name: `the Bank`, `angel investor Ann Holt`, `the Bank of the City`.
        let mut t = first;
        while t > from
            && (phrase::article(r, t - 1)
                || shape(t - 1) == Shape::Lower && content(r, t - 1) && !LEADING.contains(lower(t - 1)) && name_at(r, t - 1).is_none() && t + 4 > first)
        {
            t -= 1;
        }
        first = t;
        if relative {
            break;
        }
        let Some(next) = before_joint(r, t, from) else { break };
        // `… by the Union, and the Bank gave`: two with a comma between them are two clauses.
        let parted = names.len() == 1 && t > from + 1 && lower(t - 1) == b"and" && shape(t - 2) == Shape::Comma;
        if parted && name_at(r, next - 1).is_none_or(|f| before_joint(r, f.first, from).is_none()) {
            break;
        }
        at = next;
    }
    names.reverse();
    let word = |n: u32| first.checked_sub(n).filter(|t| *t >= from).map_or(&b""[..], |t| if name_at(r, t).is_none() { lower(t) } else { b"" });
    // A preposition leads to the name (`people in Kenya`), or a possessive (`Acme's Director Ann Holt`).
    // `the Governments of Ireland and Sweden`
    let states = word(1) == b"of" && matches!(word(2), b"governments" | b"government" | b"people" | b"peoples");
    let led = LEADING.contains(word(1)) && !states;
    let with = word(1) == b"with" && gerund;
    let asked = to && ASKING.contains(word(1));
    let law = names.iter().any(|f| {
        let last = r.words(f).rsplit(' ').next().unwrap_or("");
        f.kind == Kind::Other && !matches!(last, "Fund" | "Foundation" | "Programme" | "Program" | "Trust" | "Scheme" | "Facility" | "Initiative" | "Yojana")
    });
    let capital = first
        .checked_sub(1)
        .is_some_and(|t| t >= from && name_at(r, t).is_none() && shape(t).is_capital() && lower(t) != b"the" && t > from && !OFFICES.contains(lower(t)))
        && !states;
    (!names.is_empty() && !asked && !law && !capital && (!led || with || relative && names.iter().all(|f| f.kind == Kind::Org))).then_some(names)
}

/// Before a name of a row: the end of the name before it (`A, B[,] and C`).
fn before_joint(r: &Release<'_, '_>, first: u32, from: u32) -> Option<u32> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let mut t = first;
    let mut joined = false;
    while t > from
        && (matches!(r.doc.lower(t as usize - 1), b"and" | b"with" | b"together" | b"along" | b"plus")
            || matches!(shape(t - 1), Shape::Comma | Shape::Amp | Shape::Break))
    {
        t -= 1;
        joined = true;
    }
    if !joined {
        return None;
    }
    if t > from && shape(t - 1) == Shape::Close {
        t = (t.saturating_sub(9)..t - 1).rev().find(|o| shape(*o) == Shape::Open)?;
    }
    let f = t.checked_sub(1).filter(|b| *b >= from).and_then(|b| name_at(r, b))?;
    (f.end == t && !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration)).then_some(t)
}
