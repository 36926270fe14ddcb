//! The statements of a release one after the other, and who pays where one does not say it.

use super::super::Release;
use super::matter::Matter;
use super::payers::owner;
use super::record::record;
use super::{
    LEAD, NEAR, Payer, Stated, alike, alike_one, beside, funder, giving_issuer, government_named, in_context, list, listed, near, of_trade, once, passes,
    priced, round, trade, weak,
};
use crate::record::{Funder, Funding};
use crate::rules::phase::Candidate;
use crate::text::token::Shape;
use core::cell::OnceCell;

/// So many names are asked whether they give by what they are called.
const GIVERS: usize = 1024;

/// What was told until now.
pub(super) struct Telling<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    payer: Payer,
    /// Who put money into the release's round.
    round: Vec<Funder>,
    /// Where the statements stand that say themselves who pays.
    sure_at: Vec<(u32, u32)>,
    trade: OnceCell<bool>,
    government: OnceCell<Option<Funder>>,
    /// Who paid last, and where that was told.
    last: Option<(u32, Vec<Funder>)>,
    /// Did one and the same pay all until now?
    alone: bool,
    told: Option<u32>,
    in_list: bool,
    matter: Matter,
    pub(super) out: Vec<Funding>,
}

impl<'r, 'a, 't> Telling<'r, 'a, 't> {
    pub(super) fn new(r: &'r Release<'a, 't>, stated: &[Stated<'_>]) -> Telling<'r, 'a, 't> {
        Telling {
            r,
            payer: Payer::of(stated),
            round: round(stated),
            sure_at: stated.iter().filter(|(c, f, _)| !f.is_empty() && !weak(c)).map(|(c, ..)| (c.start, c.end)).collect(),
            trade: OnceCell::new(),
            government: OnceCell::new(),
            last: None,
            alone: true,
            told: None,
            in_list: false,
            matter: Matter::default(),
            out: Vec::new(),
        }
    }

    pub(super) fn next(&mut self, c: &Candidate, named: Vec<Funder>, otherwise: bool) {
        let Some(funders) = self.payers(c, named, otherwise) else { return };
        // `The Fund is awarding:` pays what the list names.
        if c.slot("leads").is_some() {
            self.last = Some((c.end, funders));
            return;
        }
        self.alone &= self.last.as_ref().is_none_or(|(_, f)| alike(f, &funders)) && funders.len() == 1;
        let mut one = record(self.r, c, funders);
        if in_words(self.r, c) || gives_itself(self.r, c, &one) {
            return;
        }
        // `ACME gave $5m for a school and UNICEF $3m`: for the same.
        self.matter.tell(self.r, c, &mut one, &self.out, self.told);
        (self.told, self.in_list) = (Some(c.end), listed(c));
        // Who gives things is not who pays the grants told of next.
        if c.slot("gift").is_none() && !once(c) && !matches!(c.rule.name, "subject-does-free" | "matched-by" | "subject-pays-share") {
            self.last = Some((c.end, one.funders.clone()));
        }
        self.out.push(one);
    }

    /// Who pays by this statement; nobody, where it states nothing.
    fn payers(&self, c: &Candidate, named: Vec<Funder>, otherwise: bool) -> Option<Vec<Funder>> {
        let mut funders = self.counted(c, self.over_list(c, named))?;
        if funders.is_empty() && c.rule.name == "raises-sum" {
            funders.clone_from(&self.round);
        }
        if funders.is_empty() {
            // Sums that a release of trade or of a court's names are seldom gifts.
            let seldom = c.rule.priority < 0 && self.is_of_trade();
            return if seldom || otherwise || c.slot("funder").is_some() { None } else { self.told_elsewhere(c) };
        }
        if passes(c, &funders)
            && let Some((_, before)) = self.last.as_ref().filter(|(end, f)| self.is_one_body(f) && near(self.r, *end, c.start))
        {
            // `$5 million from ACME. The money was awarded through its Green Towns Programme`
            return Some(before.clone());
        }
        if in_context(c) {
            return Some(funders).filter(|_| beside(self.r, c, &self.sure_at));
        }
        if weak(c) {
            // Help means money from those alone of whom a surer statement says that they pay.
            funders.retain(|f| self.payer.sure.iter().any(|s| alike_one(s, f)) || trade::gives(self.r, c, f));
        }
        Some(funders).filter(|f| !f.is_empty())
    }

    fn is_one_body(&self, f: &[Funder]) -> bool {
        self.alone && f.len() == 1 && f.iter().all(|f| f.id.starts_with("org"))
    }

    fn is_of_trade(&self) -> bool {
        *self.trade.get_or_init(|| of_trade(self.r))
    }

    /// Whom the lead of a list or the source of its sums names, if the statement names nobody.
    fn over_list(&self, c: &Candidate, mut funders: Vec<Funder>) -> Vec<Funder> {
        let r = self.r;
        if funders.is_empty() && listed(c) {
            funders.extend(list::lead(r, c.start).and_then(|f| funder(r, r.id(f)?)));
        }
        if funders.is_empty() && priced(c) {
            funders.extend(list::source(r, c).and_then(|f| funder(r, r.id(f)?)));
        }
        funders
    }

    /// `Two foundations gave $5m`: those whom the release names besides, when they are so many.
    fn counted(&self, c: &Candidate, funders: Vec<Funder>) -> Option<Vec<Funder>> {
        let Some(many) = c.slot("many") else { return Some(funders) };
        let number = match self.r.doc.lower(many.first as usize) {
            b"two" => 2,
            b"three" => 3,
            b"four" => 4,
            _ => 0,
        };
        Some(self.payer.named(number)).filter(|f| !f.is_empty())
    }

    /// The payer of a statement that names none, the nearest first.
    fn told_elsewhere(&self, c: &Candidate) -> Option<Vec<Funder>> {
        let (r, payer) = (self.r, &self.payer);
        let issuer = || r.issuer().filter(|_| payer.sure.is_empty() && priced(c)).and_then(|t| giving_issuer(r, t, listed(c)));
        // A grant that the statement names pays, before whoever pays elsewhere.
        self.lead_again(c)
            .or_else(|| self.before(c))
            .or_else(|| self.scheme(c))
            .or_else(|| payer.main.clone().filter(|_| c.start < LEAD || payer.first <= c.start || self.is_only_one()))
            .or_else(|| payer.lead.clone().filter(|_| listed(c)))
            .or_else(|| self.sender(c))
            .or_else(|| self.public(c))
            .or_else(issuer)
    }

    fn is_only_one(&self) -> bool {
        let sure = &self.payer.sure;
        sure.iter().all(|f| sure.len() == 1 && !f.id.starts_with("other"))
    }

    /// Of several payers the one of headline or lead pays what a new paragraph tells.
    fn lead_again(&self, c: &Candidate) -> Option<Vec<Funder>> {
        let para = |end: u32| (end..c.start).any(|t| self.r.doc.shape(t as usize) == Shape::Para);
        let said = || ["this-", "grant-will-", "funds-will-", "their-"].iter().any(|n| c.rule.name.starts_with(n));
        self.payer.lead.clone().filter(|_| !self.alone && !said() && self.last.as_ref().is_some_and(|(end, _)| para(*end)))
    }

    /// Who pays shortly before, alone, pays for this too; so does the payer of the release.
    fn before(&self, c: &Candidate) -> Option<Vec<Funder>> {
        // The first line of a list stands near its payer.
        let follows = |end: u32| !listed(c) || self.in_list || c.start.saturating_sub(end) < NEAR;
        let last = self.last.as_ref().filter(|_| c.slot("scheme").is_none());
        last.filter(|(end, f)| self.alone && f.len() == 1 || near(self.r, *end, c.start) && follows(*end)).map(|(_, f)| f.clone())
    }

    fn scheme(&self, c: &Candidate) -> Option<Vec<Funder>> {
        let r = self.r;
        let scheme = c.slot("scheme").and_then(|s| r.mention(s))?;
        funder(r, r.id(owner(r, scheme).unwrap_or(scheme))?).map(|f| vec![f])
    }

    /// The sender, for lines of a list, if it is said elsewhere that it pays.
    fn sender(&self, c: &Candidate) -> Option<Vec<Funder>> {
        let r = self.r;
        let id = r.issuer().filter(|_| listed(c)).and_then(|t| r.ids.get(t as usize)?.as_deref())?;
        self.payer.sure.iter().find(|f| f.id == id).map(|f| vec![f.clone()])
    }

    fn public(&self, c: &Candidate) -> Option<Vec<Funder>> {
        if !self.payer.sure.is_empty() || !priced(c) || self.is_of_trade() {
            return None;
        }
        // `Out of the $20 million of the Tidal Fund`: whoever gives by its name is nearer to it.
        let gives = |f: &crate::resolve::Found| {
            f.kind == crate::tape::atom::Kind::Org && self.r.id(f).and_then(|id| funder(self.r, id)).is_some_and(|f| trade::by_name(&f))
        };
        if self.r.found.iter().take(GIVERS).any(gives) {
            return None;
        }
        self.government.get_or_init(|| government_named(self.r)).clone().map(|f| vec![f])
    }
}

/// `Japan's political support of the mandate`, `thanked for its moral support`: words, and no money.
fn in_words(r: &Release<'_, '_>, c: &Candidate) -> bool {
    let says = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"political" | b"moral" | b"diplomatic" | b"emotional" | b"electoral" | b"legislative" | b"bipartisan" | b"vocal" | b"editorial" | b"spiritual"
        )
    };
    let help = |t: u32| matches!(r.doc.lower(t as usize), b"support" | b"backing" | b"help" | b"assistance");
    let beside = (c.start..c.end).any(|t| says(t) && help(t + 1));
    beside && !priced(c) && !(c.start..c.end).any(|t| r.doc.lower(t as usize).starts_with(b"financ") || r.doc.lower(t as usize).starts_with(b"fund"))
}

/// `We are the fourth largest donor to UNICEF`, told of UNICEF: whoever receives does not pay.
fn gives_itself(r: &Release<'_, '_>, c: &Candidate, one: &Funding) -> bool {
    let [payer] = one.funders.as_slice() else { return false };
    let Some(after) = c.slot("after") else { return false };
    let to = r.doc.lower(after.end.saturating_sub(1) as usize) == b"to";
    let name = after.end + u32::from(r.doc.lower(after.end as usize) == b"the");
    to && r.found.get(r.found.partition_point(|f| f.first < name)).is_some_and(|f| f.first == name && r.id(f) == Some(payer.id.as_str()))
}
