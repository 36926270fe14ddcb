//! What is paid for where its statement does not say it: the same as in the statement before, the company that raises a round.

use super::super::Release;
use super::{near, phrase, priced, thing};
use crate::facts::amount;
use crate::record::{Activity, Funding, Span};
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use core::cell::OnceCell;

/// What a release as a whole says of it, found out when it is first asked.
#[derive(Debug, Default)]
pub(super) struct Matter {
    company: OnceCell<Option<Activity>>,
    /// Who raised the round that was told of last.
    raiser: Option<Activity>,
}

impl Matter {
    /// Tells what a statement pays for that does not say it, or calls it no more than `the round`; `told` is where the one before ended.
    pub(super) fn tell(&mut self, r: &Release<'_, '_>, c: &Candidate, one: &mut Funding, out: &[Funding], told: Option<u32>) {
        let round = c.rule.of_round;
        if c.rule.name == "round-led-by" && one.amount.is_none() {
            one.amount = raised(r, c.start).map(|f| amount::amount(r, f));
        }
        // `is paid for by ACME, with further support from UNICEF`: for the same.
        if let (Some(before), Some(a)) = (out.last(), &one.activity)
            && (before.evidence.start <= a.start && a.end <= before.evidence.end || c.rule.name == "tier-of-sponsors")
            && before.funders.iter().any(|f| f.name == a.text || a.text.strip_prefix("the ") == Some(f.name.as_str()))
        {
            one.activity = before.activity.clone();
        }
        let silent = one.activity.is_none() && one.recipient.is_none() && c.slot("whom").is_none();
        if silent && !round && told.is_some_and(|end| joined(r, end, c.start)) {
            one.activity = out.last().and_then(|o| o.activity.clone());
        } else if silent && !round && adds(c) && told.is_some_and(|end| same_matter(r, end, c.start)) {
            one.activity = out.last().and_then(|o| o.activity.clone());
        } else if silent && !round && ECHOES.contains(&c.rule.name) && out.last().is_some_and(|o| o.activity.is_some() && alike(o, one)) {
            // `ACME gave the choir a grant. … The grant totals $5 million`: for the same.
            one.activity = out.last().and_then(|o| o.activity.clone());
        } else if silent && !round && of_own(r, c) {
            // Where nothing else is said the release tells of money for its own body: `Thank you, ACME, for your support`.
            let id = r.issuer().and_then(|t| r.ids.get(t as usize)?.as_deref());
            let pays = || {
                out.last()
                    .filter(|_| told.is_some_and(|end| c.start.saturating_sub(end) < BESIDE))
                    .into_iter()
                    .chain([&*one])
                    .any(|o| o.funders.iter().any(|f| Some(f.id.as_str()) == id))
            };
            let state = |a: &Activity| a.text.split(' ').any(|w| STATE.iter().any(|s| w.eq_ignore_ascii_case(s)));
            one.activity = self.company.get_or_init(|| issuer(r)).clone().filter(|a| !pays() && !state(a));
        } else if round && (silent || one.activity.as_ref().is_some_and(|a| a.refers_to.is_none() && a_round(a))) {
            // An investor's own release tells of others' rounds; no body of a state raises one.
            let own = |a: &Activity| one.funders.iter().all(|f| f.name != a.text) && !a.text.split(' ').any(|w| NO_START_UP.contains(&w));
            let Some(company) = self.raiser.clone().or_else(|| self.company.get_or_init(|| issuer(r)).clone().filter(own)) else { return };
            match &mut one.activity {
                Some(a) => a.refers_to = Some(Span { start: company.start, end: company.end, text: company.text }),
                none => *none = Some(company),
            }
        }
        if let Some(a) = one.activity.as_ref().filter(|a| round && !a_round(a)) {
            self.raiser = Some(a.clone());
        }
    }
}

/// Rules that tell more of a gift without saying again what it is for.
const ECHOES: &[&str] = &[
    "grant-is-worth", "total-amount-is", "grateful-for-their-gift", "thanked-for-its-help", "thanks-for-gift", "added-to-sponsors", "becomes-sponsor",
    "is-sponsor", "named-as-our-sponsor", "money-comes-from", "grant-from",
];

/// Lines of sponsors that stand so near are of one list.
const BESIDE: u32 = 4;

/// The same pay.
fn alike(a: &Funding, b: &Funding) -> bool {
    a.funders.iter().map(|f| &f.id).eq(b.funders.iter().map(|f| &f.id))
}

/// Bodies of a state tell of the money of others.
const STATE: &[&str] = &["Department", "Ministry", "Commission", "Council", "Government", "Office", "Agency", "Parliament", "Senate", "Congress", "Minister"];

/// Who sends the release speaks of itself: in the headline, as `we` and `our`, or in words of thanks.
fn of_own(r: &Release<'_, '_>, c: &Candidate) -> bool {
    if c.slot("verb").is_some() || ["funds-", "gives-", "sum-", "subject-"].iter().any(|n| c.rule.name.starts_with(n) && c.rule.name != "sum-given-by") {
        return false;
    }
    let (from, to) = phrase::sentence(r.doc, c.start);
    let own = |t: u32| matches!(r.doc.lower(t as usize), b"we" | b"us" | b"our" | b"ours" | b"thank" | b"thanks" | b"thankful" | b"grateful" | b"gratitude");
    let headline = r.doc.line_of(c.start as usize) == 0;
    // Whose sponsors and donors a release lists without saying so are those of its sender.
    let roll = ["sponsor", "giver", "donor", "support-is", "support-given", "grant-awarded-by", "money-comes"].iter().any(|n| c.rule.name.contains(n));
    let named = || r.inside(Kind::Org, from, to).any(|(_, f)| f.thing.is_some() && f.thing == r.issuer());
    headline || roll || (from..to).any(own) || named()
}

/// The sum of the round, told in the sentence before or the one before that: `ACME raised $5 million. The round was led by`.
fn raised<'a>(r: &Release<'a, '_>, at: u32) -> Option<&'a Found> {
    let least = at.saturating_sub(NEAR);
    let (_, f) = r.inside(Kind::Money, least, at).last()?;
    let (from, to) = phrase::sentence(r.doc, f.first);
    let says = |t: u32| RAISED.iter().any(|w| r.doc.lower(t as usize) == *w);
    let other = |t: u32| matches!(r.doc.lower(t as usize), b"total" | b"revenue" | b"valuation" | b"valued" | b"sales" | b"assets");
    let stops = (f.end..at).filter(|t| r.doc.shape(*t as usize) == Shape::Stop).take(3).count();
    (stops < 2 && (from..to).any(says) && !(from..to).any(other)).then_some(f)
}

const NEAR: u32 = 70;
const RAISED: &[&[u8]] =
    &[b"raised", b"raises", b"raise", b"round", b"financing", b"series", b"seed", b"closed", b"closes", b"secured", b"secures", b"funding", b"capital"];

/// `the round` is the money itself; what it is for is the company.
fn a_round(a: &Activity) -> bool {
    matches!(
        a.text.rsplit(' ').next().map(str::to_lowercase).as_deref(),
        Some("round" | "financing" | "raise" | "extension" | "funding" | "investment" | "capital" | "seed")
    )
}

/// Words of those who do not raise money from investors.
const NO_START_UP: &[&str] = &[
    "Capital", "Ventures", "Venture", "Partners", "Investments", "Investment", "Management", "Equity", "Fund", "Agency", "Government", "Ministry",
    "Department", "Commission", "Council", "Authority", "Office", "University", "Bank", "Institute", "Association", "Foundation", "Board",
];

/// Who adds a sum, or the rest of one, to what was told before: not who hands over a cheque, leads a round or gives with the help of others.
fn adds(c: &Candidate) -> bool {
    let other = c.slot("before").is_some() || matches!(c.rule.name, "grant-from" | "presents-cheque" | "subject-presents-cheque" | "tier-of-sponsors");
    let rest = matches!(c.rule.name, "money-comes-from" | "share-from");
    rest || priced(c) && !other && !c.rule.of_round
}

/// `with funds from ACME [and] a grant from UNICEF`: nothing but a joint between them.
fn joined(r: &Release<'_, '_>, end: u32, start: u32) -> bool {
    let joint = |t: u32| matches!(r.doc.lower(t as usize), b"and" | b"a" | b"an" | b"with" | b"by" | b"the" | b"as" | b"well" | b"further" | b"additional");
    end < start && start - end < 5 && (end..start).all(|t| joint(t) || r.doc.shape(t as usize) == Shape::Comma)
}

/// Of the same paragraph, with two sentences between at most: who gives next gives for the same.
fn same_matter(r: &Release<'_, '_>, end: u32, start: u32) -> bool {
    end <= start && !(end..start).any(|t| r.doc.shape(t as usize) == Shape::Para) && near(r, end, start)
}

/// The company that the release is from.
pub(super) fn issuer(r: &Release<'_, '_>) -> Option<Activity> {
    let thing = r.issuer()?;
    let f = r.found.iter().find(|f| f.kind == Kind::Org && f.thing == Some(thing))?;
    Some(thing::activity(r, (f.first, f.end)))
}
