//! Whose work it is to give: by name (`the Holt Foundation supports two schools`), or as the sentence says (`ACME is a venture firm that backs bakers`).

use super::super::Release;
use super::phrase::{name_at, sentence};
use crate::record::Funder;
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;

/// How far before the words of a match its sentence may call the payer one.
const NEAR: u32 = 22;

fn words(name: &str) -> impl Iterator<Item = Vec<u8>> + '_ {
    name.split([' ', '-', '\'', '\u{2019}', ',']).map(|w| w.to_ascii_lowercase().into_bytes())
}

/// A body whose work it is to give, by its name.
pub(super) fn by_name(f: &Funder) -> bool {
    let bank = f.name.ends_with("Bank") && f.name.split(' ').any(|w| matches!(w, "Development" | "World" | "Investment" | "Reconstruction"));
    let trust = || words(&f.name).any(|w| w == b"trust") && !words(&f.name).any(|w| Class::TrustOfAnotherKind.holds(&w));
    bank || words(&f.name).any(|w| Class::GiverByName.holds(&w)) || trust()
}

/// Who pays by a weak statement: by name, or because the statement is of investing or of what a body does for a living.
pub(super) fn gives(r: &Release<'_, '_>, c: &Candidate, f: &Funder) -> bool {
    by_name(f) || living(c) && (invests(c) && words(&f.name).any(|w| Class::InvestorByName.holds(&w)) || told(r, c))
}

/// A statement of what a body does for a living.
fn living(c: &Candidate) -> bool {
    c.rule.name.starts_with("living-") || matches!(c.rule.name, "lender-closes-loan" | "fund-supports" | "subject-invests-in")
}

fn invests(c: &Candidate) -> bool {
    !c.rule.name.starts_with("living-helps") && !matches!(c.rule.name, "living-is-supporter" | "living-feeds" | "living-brings-goods")
}

/// The sentence calls the payer one that gives: `ACME is a family fund that`.
fn told(r: &Release<'_, '_>, c: &Candidate) -> bool {
    let told = if invests(c) { Class::CalledAPayer } else { Class::CalledACharity };
    let (from, _) = sentence(r.doc, c.start);
    (from.max(c.start.saturating_sub(NEAR))..c.start).any(|t| name_at(r, t).is_none() && told.holds(r.doc.lower(t as usize)))
}

/// `Under its CSR programme`: the sentence says that it is charity.
pub(super) fn csr(r: &Release<'_, '_>, verb: u32, far: u32) -> bool {
    let (from, to) = sentence(r.doc, verb);
    // `through its foundation`
    let own = |t: u32| r.doc.lower(t as usize) == b"foundation" && t > from && matches!(r.doc.lower(t as usize - 1), b"its" | b"their" | b"our");
    (from..to.min(from + 2 * far))
        .any(|t| own(t) || matches!(r.doc.lower(t as usize), b"csr" | b"philanthropic" | b"charitable" | b"philanthropy" | b"outreach"))
}

/// A body that does good works, by its name.
pub(super) fn charitable(r: &Release<'_, '_>, f: &Found) -> bool {
    f.kind == Kind::Org && words(r.words(f)).any(|w| Class::Charitable.holds(&w))
}

/// A body that raises money for others: one that does good works, a school, a club.
pub(super) fn community(r: &Release<'_, '_>, f: &Found) -> bool {
    charitable(r, f) || words(r.words(f)).any(|w| Class::RaisesMoney.holds(&w))
}
