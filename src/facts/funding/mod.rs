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
use payers::{list_end, owner, payers};
use record::record;
use statement::statements;

/// Every statement of funding or support, in text order.
pub(super) fn funding(r: &Release<'_, '_>, people: &[Person], quotes: &[Quote]) -> Vec<Funding> {
    let speeches = Speeches { people, quotes };
    let mut out: Vec<Funding> = Vec::new();
    let named = |(c, giver): (&Candidate, Option<Giver<'_>>)| {
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
    };
    // `the foundation`: a word for a body that the release does not name is none for another.
    let long = |s: &Slot| s.end > s.first + 1;
    let other = |c: &Candidate, g: &Option<Giver<'_>>| match g {
        Some(Giver::Meant(slot)) => long(slot),
        Some(Giver::Holder(_)) => true,
        _ => c.slot("anaphor").is_some_and(long),
    };
    let stated: Vec<(&Candidate, Vec<Funder>, bool)> = statements(r)
        .into_iter()
        .map(|(c, g)| {
            let otherwise = other(c, &g);
            (c, named((c, g)), otherwise)
        })
        .collect();
    let payer = Payer::of(&stated);
    let sure_at: Vec<(u32, u32)> = stated.iter().filter(|(c, f, _)| !f.is_empty() && !weak(c)).map(|(c, ..)| (c.start, c.end)).collect();
    let trade = core::cell::OnceCell::new();
    let round = round(&stated);
    let mut last: Option<(u32, Vec<Funder>)> = None;
    let mut alone = true;
    let mut told: Option<u32> = None;
    let mut in_list = false;
    let mut matter = matter::Matter::default();
    let government = core::cell::OnceCell::new();
    for (c, mut funders, otherwise) in stated {
        if funders.is_empty() && listed(c) {
            funders.extend(list::lead(r, c.start).and_then(|f| funder(r, r.id(f)?)));
        }
        if funders.is_empty() && priced(c) {
            funders.extend(list::source(r, c).and_then(|f| funder(r, r.id(f)?)));
        }
        if let Some(many) = c.slot("many") {
            // `Two foundations gave $5m`: those whom the release names besides, when they are so many.
            funders = payer.named(number_word(r.doc.lower(many.first as usize)));
            if funders.is_empty() {
                continue;
            }
        }
        if funders.is_empty() && c.rule.name == "raises-sum" {
            funders.clone_from(&round);
        }
        if funders.is_empty() {
            // Sums that a release of trade or of a court's names are seldom gifts.
            if c.rule.priority < 0 && *trade.get_or_init(|| of_trade(r)) {
                continue;
            }
            // The first line of a list stands near its payer.
            let follows = |end: u32| !listed(c) || in_list || c.start.saturating_sub(end) < NEAR;
            let sender = || r.issuer().filter(|_| listed(c)).and_then(|t| r.ids.get(t as usize)?.as_deref());
            // Who pays shortly before, alone, pays for this too; so does the payer of the release.
            let before = last.as_ref().filter(|(end, f)| alone && f.len() == 1 || near(r, *end, c.start) && follows(*end)).map(|(_, f)| f);
            let scheme = || c.slot("scheme").and_then(|s| r.mention(s)).map(|f| owner(r, f).unwrap_or(f)).and_then(|f| funder(r, r.id(f)?)).map(|f| vec![f]);
            let before = before.filter(|_| c.slot("scheme").is_none());
            // Of several payers the one of headline or lead pays what a new paragraph tells.
            let para = |end: u32| (end..c.start).any(|t| r.doc.shape(t as usize) == Shape::Para);
            let said = ["this-", "grant-will-", "funds-will-", "their-"].iter().any(|n| c.rule.name.starts_with(n));
            let lead = || payer.lead.clone().filter(|_| !alone && !said && last.as_ref().is_some_and(|(end, _)| para(*end)));
            let public = || {
                Some(vec![
                    government
                        .get_or_init(|| government_named(r))
                        .clone()
                        .filter(|_| payer.sure.is_empty() && priced(c) && !*trade.get_or_init(|| of_trade(r)))?,
                ])
            };
            // A grant that the statement names pays, before whoever pays elsewhere.
            let Some(found) = lead()
                .or_else(|| before.cloned())
                .or_else(scheme)
                .or_else(|| {
                    payer
                        .main
                        .clone()
                        .filter(|_| c.start < LEAD || payer.first <= c.start || payer.sure.iter().all(|f| payer.sure.len() == 1 && !f.id.starts_with("other")))
                })
                .or_else(|| payer.lead.clone().filter(|_| listed(c)))
                .or_else(|| sender().and_then(|id| payer.sure.iter().find(|f| f.id == id)).map(|f| vec![f.clone()]))
                .or_else(public)
                .or_else(|| r.issuer().filter(|_| payer.sure.is_empty() && priced(c)).and_then(|t| giving_issuer(r, t, listed(c))))
                .filter(|_| c.slot("funder").is_none() && !otherwise)
            else {
                continue;
            };
            funders = found;
        } else if passes(c, &funders)
            && last.as_ref().is_some_and(|(end, f)| alone && f.len() == 1 && f.iter().all(|f| f.id.starts_with("org")) && near(r, *end, c.start))
        {
            // `$5 million from ACME. The money was awarded through its Green Towns Programme`
            funders = last.as_ref().map(|(_, f)| f.clone()).unwrap_or_default();
        } else if in_context(c) {
            if !beside(r, c, &sure_at) {
                continue;
            }
        } else if weak(c) {
            // Help means money from those alone of whom a surer statement says that they pay.
            funders.retain(|f| payer.sure.iter().any(|s| alike_one(s, f)) || trade::gives(r, c, f));
            if funders.is_empty() {
                continue;
            }
        }
        // `The Fund is awarding:` pays what the list names.
        if c.slot("leads").is_some() {
            last = Some((c.end, funders));
            continue;
        }
        alone &= last.as_ref().is_none_or(|(_, f)| alike(f, &funders)) && funders.len() == 1;
        let mut one = record(r, c, funders);
        // `ACME gave $5m for a school and UNICEF $3m`: for the same.
        matter.tell(r, c, &mut one, &out, told);
        (told, in_list) = (Some(c.end), listed(c));
        // Who gives things is not who pays the grants told of next.
        if c.slot("gift").is_none() && !once(c) && !matches!(c.rule.name, "subject-does-free" | "matched-by" | "subject-pays-share") {
            last = Some((c.end, one.funders.clone()));
        }
        out.push(one);
    }
    out
}

fn number_word(word: &[u8]) -> usize {
    match word {
        b"two" => 2,
        b"three" => 3,
        b"four" => 4,
        _ => 0,
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
fn round(stated: &[(&Candidate, Vec<Funder>, bool)]) -> Vec<Funder> {
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

    fn of(stated: &[(&Candidate, Vec<Funder>, bool)]) -> Payer {
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
