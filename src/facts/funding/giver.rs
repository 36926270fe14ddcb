//! The subject of a verb that gives: `the Bank, set up in 1990, has today agreed to lend the group $5m`.

use super::super::Release;
use super::office::{holds_office, official};
use super::phrase::{name_at, sentence};
use super::subject::subject;
use super::trade;
use crate::resolve::Found;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::class::Class;

/// Who gives.
#[derive(Debug)]
pub(super) enum Giver<'a> {
    /// Names in a row.
    Named(Vec<&'a Found>),
    /// A word that stands for one said before: `it`, `the foundation`.
    Meant(Slot),
    /// Somebody who hands over what is the body's that he has a post at: `Acme's manager Ann Holt presented a cheque`.
    Holder(&'a Found),
}

pub(super) const FAR: u32 = 120;

/// The subject of the verb of a match.
pub(super) fn giver<'a>(r: &Release<'a, '_>, c: &Candidate) -> Option<Giver<'a>> {
    let verb = c.slot("verb")?.first;
    let (from, _) = sentence(r.doc, verb);
    let from = from.max(verb.saturating_sub(FAR));
    let found = subject(r, verb, from)?;
    let word = r.doc.lower(verb as usize);
    if let (Giver::Named(_), Some(f)) = (&found, behalf(r, verb)) {
        return Some(Giver::Named(vec![f]));
    }
    let names = match &found {
        Giver::Named(names) => names,
        Giver::Meant(slot) => {
            let office = slot.end.checked_sub(1).is_some_and(|t| Class::PublicOffice.holds(r.doc.lower(t as usize)));
            return (!office || personal(word) || official(word)).then_some(found);
        }
        Giver::Holder(_) => return None,
    };
    // `The Senate has sponsored the resolution`: what is moved there.
    let chamber = |f: &&Found| matches!(r.doc.lower(f.end as usize - 1), b"senate" | b"congress" | b"house" | b"parliament" | b"assembly" | b"legislature");
    if word.starts_with(b"sponsor") && names.iter().any(chamber) {
        return None;
    }
    if word == b"for" {
        return Some(found);
    }
    if let ([one], false) = (names.as_slice(), personal(word)) {
        let office = official(word) && holds_office(r, one);
        if one.kind == Kind::Person && !office && HANDING.iter().any(|w| word.starts_with(w)) {
            return Some(Giver::Holder(one));
        }
    }
    // Who builds a school may be no more than its builder: who gives by name is not.
    if c.rule.name == "builds-for-others" && !trade::csr(r, verb, FAR) && !names.iter().all(|f| trade::charitable(r, f)) {
        return None;
    }
    // A company raises money for itself.
    if c.rule.name.starts_with("subject-raises") && !names.iter().all(|f| f.kind != Kind::Org || trade::community(r, f)) {
        return None;
    }
    let allowed = |f: &&Found| f.kind != Kind::Person || personal(word) || official(word) && holds_office(r, f);
    names.iter().all(allowed).then_some(found)
}

/// `The Ambassador handed over the grant [on behalf of] the people of Japan`: for whom somebody gives.
fn behalf<'a>(r: &Release<'a, '_>, verb: u32) -> Option<&'a Found> {
    let (_, to) = sentence(r.doc, verb);
    let lower = |t: u32| r.doc.lower(t as usize);
    let on = (verb..to.min(verb + 40)).find(|t| lower(*t) == b"on" && lower(t + 1) == b"behalf" && lower(t + 2) == b"of")?;
    let name = (on + 3..on + 7).find(|t| name_at(r, *t).is_some())?;
    let led = (on + 3..name).all(|t| matches!(lower(t), b"the" | b"people" | b"government" | b"citizens" | b"members" | b"of" | b"its" | b"state"));
    name_at(r, name).filter(|f| led && matches!(f.kind, Kind::Org | Kind::Place))
}

/// What they do in a body's name who have a post at it.
const HANDING: &[&[u8]] = &[b"present", b"hand", b"deliver", b"distribut"];

/// What people do with their own money.
pub(super) fn personal(verb: &[u8]) -> bool {
    const OWN: &[&[u8]] = &[
        b"donat", b"pledg", b"gave", b"give", b"giving", b"contribut", b"gift", b"beque", b"promis", b"left", b"endow", b"paid", b"pay", b"sponsor", b"commit",
        b"match", b"put", b"rais", b"collect", b"brought", b"generat",
    ];
    // `Senator Holt backs a bill funding schools`
    const PAID: &[&[u8]] = &[b"fund", b"financ", b"underwr", b"bankroll", b"subsid"];
    OWN.iter().any(|w| verb.starts_with(w)) || (verb.ends_with(b"ed") || verb.ends_with(b"ote")) && PAID.iter().any(|w| verb.starts_with(w))
}

/// What events do, too: `the Gala raised $900`.
pub(super) fn raises(verb: &[u8]) -> bool {
    const RAISING: &[&[u8]] = &[b"rais", b"collect", b"generat", b"netted", b"brought", b"bring", b"taken"];
    RAISING.iter().any(|w| verb.starts_with(w))
}
