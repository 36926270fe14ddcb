//! Who pays for what: the statements that the rules found, each with its payers, its sum and what is paid for.

mod adverbial;
mod anaphor;
mod antecedent;
mod behind;
mod clause;
mod coordination;
mod earlier;
mod forward;
mod front;
mod giver;
mod lines;
mod list;
mod matter;
mod meaning;
mod number;
mod office;
mod pair;
mod payers;
mod phrase;
mod predicate;
mod receiver;
mod record;
mod statement;
mod subject;
mod sum;
mod telling;
#[cfg(test)]
mod tests;
mod thing;
mod trade;

use super::Release;
use crate::gazetteer::label::Label;
use crate::record::{Certainty, Funder, Funding, Person, Quote};
use crate::resolve::Found;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use anaphor::Speeches;
use giver::Giver;
use payers::{list_end, payers};
use statement::statements;
use telling::Telling;

/// A statement, whom it names, and whether it speaks of another than whom the release names.
type Stated<'a> = (&'a Candidate, Vec<Funder>, bool);

/// Every statement of funding or support, in text order.
pub(super) fn funding(r: &Release<'_, '_>, people: &[Person], quotes: &[Quote]) -> Vec<Funding> {
    let speeches = Speeches { people, quotes };
    let stated: Vec<Stated<'_>> = statements(r)
        .into_iter()
        .map(|(c, giver)| {
            let otherwise = of_another(c, giver.as_ref());
            (c, named(r, c, giver, speeches), otherwise)
        })
        .collect();
    let mut telling = Telling::new(r, &stated);
    stated.into_iter().for_each(|(c, funders, otherwise)| telling.next(c, funders, otherwise));
    telling.out
}

/// Whom a statement names, by name or by a word that stands for one.
fn named(r: &Release<'_, '_>, c: &Candidate, giver: Option<Giver<'_>>, speeches: Speeches<'_>) -> Vec<Funder> {
    let (names, word) = match giver {
        Some(Giver::Holder(one)) => {
            let payer = |id: &str| anaphor::employer(id, speeches).or_else(|| anaphor::for_himself(id, speeches).then(|| id.to_owned()));
            return r.id(one).and_then(payer).and_then(|id| funder(r, &id)).into_iter().collect();
        }
        Some(Giver::Named(names)) => (names, None),
        Some(Giver::Meant(slot)) => (Vec::new(), Some(slot)),
        None => (Vec::new(), c.slot("anaphor").cloned()),
    };
    let meant = word.and_then(|s| anaphor::meant(r, &s, speeches)).and_then(|id| funder(r, &id));
    payers(r, c, &names).into_iter().chain(meant).collect()
}

/// `the foundation`: a word for a body that the release does not name is none for another.
fn of_another(c: &Candidate, giver: Option<&Giver<'_>>) -> bool {
    let long = |s: &Slot| s.end > s.first + 1;
    match giver {
        Some(Giver::Meant(slot)) => long(slot),
        Some(Giver::Holder(_)) => true,
        _ => c.slot("anaphor").is_some_and(long),
    }
}

/// How many tokens may stand between a statement and the list of its grants.
const NEAR: u32 = 40;

/// How many tokens headline and lead may have: there the payer is said later.
const LEAD: u32 = 70;

/// The words of earnings, contracts and courts stand in it again and again.
fn of_trade(r: &Release<'_, '_>) -> bool {
    // `settlement services` are for those who come, no court's.
    let served = |t: usize| {
        r.doc.lower(t) == b"settlement" && r.doc.shape(t + 1) == Shape::Lower && u32::try_from(t + 1).is_ok_and(|n| r.labels(n) & Label::Noun.bit() != 0)
    };
    (0..r.doc.tokens.len()).filter(|t| r.doc.is(*t, Class::OfTradeAndCourts) && !served(*t)).take(3).count() > 2
}

/// A programme is the way that money takes from a payer said before.
fn passes(c: &Candidate, funders: &[Funder]) -> bool {
    matches!(c.rule.name, "grant-awarded-by" | "funded-through-body" | "funded-through-fund" | "funding-through-will-help")
        && funders.iter().all(|f| f.id.starts_with("other"))
}

/// Who once set a scholarship up is not who pays what is told next.
fn once(c: &Candidate) -> bool {
    c.rule.name == "scholarship-set-up-by"
}

/// The body that the release is from, where its name says that it gives: `The Holt Foundation has approved three grants: …`.
fn giving_issuer(r: &Release<'_, '_>, thing: u32, listed: bool) -> Option<Vec<Funder>> {
    let id = r.ids.get(thing as usize)?.as_deref()?;
    // Lists of grants that a ministry or a council sends are of its own.
    let state = |f: &Funder| {
        f.name.split(' ').any(|w| {
            matches!(
                w,
                "Department"
                    | "DEPARTMENT"
                    | "Ministry"
                    | "MINISTRY"
                    | "Council"
                    | "Commission"
                    | "Agency"
                    | "Lottery"
                    | "Association"
                    | "Society"
                    | "Board"
                    | "Corporation"
                    | "Rotary"
                    | "Lions"
                    | "Authority"
                    | "Union"
                    | "Government"
            )
        })
    };
    funder(r, id).filter(|f| trade::by_name(f) || listed && state(f)).map(|f| vec![f])
}

/// All who put money into a round, wherever the release tells of them: `Acme Raises $5M`, far below `A led the round`, `B joined`.
fn round(stated: &[Stated<'_>]) -> Vec<Funder> {
    let mut all: Vec<Funder> = Vec::new();
    for f in stated.iter().filter(|(c, ..)| c.rule.of_round).flat_map(|(_, f, _)| f) {
        if all.len() < PAYERS && !all.iter().any(|a| a.id == f.id) {
            all.push(f.clone());
        }
    }
    all
}

/// A line of a list of grants.
fn listed(c: &Candidate) -> bool {
    c.rule.name.starts_with("grant-in-") || c.rule.name == "sums-in-a-list"
}

fn weak(c: &Candidate) -> bool {
    c.rule.certainty == Certainty::Weak
}

/// What somebody supplies is a gift where the sentence, or the next beside it, tells of others: `X paid for the shirts, Y supplied the stewards`.
fn in_context(c: &Candidate) -> bool {
    c.rule.name == "supplies-in-context"
}

/// A statement that says itself who pays stands in the same sentence or in the next to it, in one paragraph.
fn beside(r: &Release<'_, '_>, c: &Candidate, sure: &[(u32, u32)]) -> bool {
    let close = |from: u32, to: u32| {
        from <= to
            && to - from < NEAR
            && (from..to).filter(|t| r.doc.shape(*t as usize) == Shape::Stop).count() < 2
            && !(from..to).any(|t| r.doc.shape(t as usize) == Shape::Para)
    };
    let n = sure.partition_point(|s| s.0 < c.start);
    let before = n.checked_sub(1).and_then(|k| sure.get(k)).is_some_and(|s| close(s.1, c.start));
    before || sure.get(n).is_some_and(|s| close(c.end, s.0))
}

/// So many payers of a release are told apart: more have only texts that are no releases.
const PAYERS: usize = 256;

/// Who pays by the statements of a release that say it themselves.
struct Payer {
    /// Where the first of them begins.
    first: u32,
    /// All of them.
    sure: Vec<Funder>,
    /// The one whom all of the statements name, or most by far.
    main: Option<Vec<Funder>>,
    /// Who pays alone by a statement with its sum in headline or lead: for the lines of the list that follows.
    lead: Option<Vec<Funder>>,
}

impl Payer {
    /// All bodies that pay, if they are so many.
    fn named(&self, many: usize) -> Vec<Funder> {
        let bodies: Vec<Funder> = self.sure.iter().filter(|f| f.id.starts_with("org")).cloned().collect();
        if bodies.len() == many { bodies } else { Vec::new() }
    }

    fn of(stated: &[Stated<'_>]) -> Payer {
        let named = || stated.iter().filter(|(c, f, _)| !f.is_empty() && !weak(c) && !once(c) && c.slot("leads").is_none()).map(|(_, f, _)| f);
        let mut sure: Vec<(Funder, usize)> = Vec::new();
        for f in named().flatten() {
            let more = sure.len() < PAYERS;
            match sure.iter_mut().find(|(s, _)| alike_one(s, f)) {
                Some((_, n)) => *n += 1,
                None if more => sure.push((f.clone(), 1)),
                None => {}
            }
        }
        let times = named().count();
        let most = sure.iter().map(|(_, n)| *n).max().unwrap_or(0);
        let main = sure.iter().find(|(_, n)| *n == most && *n * 4 >= times * 3);
        let main = main.filter(|_| sure.len() == 1 || most > 2).map(|(f, _)| vec![f.clone()]);
        let first = stated.iter().find(|(c, f, _)| !f.is_empty() && !weak(c)).map_or(0, |(c, ..)| c.start);
        let lead = stated.iter().find(|(c, f, _)| c.start < 2 * LEAD && priced(c) && f.len() == 1 && !weak(c)).map(|(_, f, _)| f.clone());
        Payer { first, sure: sure.into_iter().map(|(f, _)| f).collect(), main, lead }
    }
}

/// The one government of a release that names no other payer: `Defence will get $3 million`, `the budget includes $5 million for schools`.
fn government_named(r: &Release<'_, '_>) -> Option<Funder> {
    let says = |f: &&Found| f.kind == Kind::Org && r.words(f).split(' ').any(|w| matches!(w, "Government" | "government"));
    // `the Government` alone is the one that has a name.
    let bare = |f: &Found| f.end == f.first + 1;
    let of = |alone: bool| r.found.iter().filter(says).filter(move |f| bare(f) == alone).filter_map(|f| r.id(f));
    let first = of(false).next().or_else(|| of(true).next())?;
    if of(false).all(|id| id == first) { funder(r, first) } else { None }
}

fn priced(c: &Candidate) -> bool {
    c.all("money").next().is_some()
}

/// The same payer, or a country and its government: `Kenya`, `the Kenyan Government`.
fn alike(a: &[Funder], b: &[Funder]) -> bool {
    let ([a], [b]) = (a, b) else { return false };
    alike_one(a, b)
}

fn alike_one(a: &Funder, b: &Funder) -> bool {
    let stem = |f: &Funder| f.name.chars().take(5).collect::<String>().to_lowercase();
    let government = |f: &Funder| f.name.ends_with("overnment");
    a.id == b.id || (government(a) || government(b)) && stem(a) == stem(b)
}

/// At most three sentences lie between.
fn near(r: &Release<'_, '_>, end: u32, start: u32) -> bool {
    end <= start && (end..start).filter(|t| r.doc.shape(*t as usize) == Shape::Stop).take(4).count() <= 3
}

/// The payer of an id.
fn funder(r: &Release<'_, '_>, id: &str) -> Option<Funder> {
    Some(Funder { id: id.to_owned(), name: r.name(r.thing_of(id)?).to_owned() })
}
