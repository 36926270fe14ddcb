//! Two bodies that `and` made one: `Oxley Housing and Marlow Council`, where the release names one of them by itself.

use super::compete::Taken;
use super::key::key_number;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::Document;
use rustc_hash::FxHashSet;

/// Parts bodies at their `and` where one side is a body of the release and the other ends in a body's head.
pub(crate) fn part(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    let joint = |f: &Found| (f.first + 1..f.end - 1).find(|t| doc.lower(*t as usize) == b"and");
    let pairs: Vec<(usize, u32)> = found
        .iter()
        .enumerate()
        .filter(|(_, f)| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 4 && !f.rule.starts_with("listed"))
        .filter_map(|(n, f)| Some((n, joint(f)?)))
        .collect();
    if pairs.is_empty() {
        return;
    }
    let known: FxHashSet<u64> =
        found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 2).map(|f| key_number(doc, f.first, f.end)).collect();
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit();
    let body = |first: u32, end: u32| end - first >= 2 && doc.shape(first as usize).is_capital() && labels(end - 1) & heads != 0;
    for (n, and) in pairs {
        let Some(f) = found.get(n).cloned() else { continue };
        let told = |first: u32, end: u32| end - first >= 2 && known.contains(&key_number(doc, first, end));
        // `Harbour Partners Asia and Oyrot Partners`, `West Hospital and Zelhad Clinic`: two heads, and the second name begins anew.
        let proper = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit() | Label::RoleMod.bit();
        let strong = Label::OrgHead.bit() | Label::OrgHeadFirst.bit();
        let head = |t: u32| labels(t) & strong != 0 && t > f.first;
        let left = (and.saturating_sub(2)..and).rev().find(|t| head(*t));
        let again = left.is_some_and(|t| doc.lower(t as usize) == doc.lower(f.end as usize - 1));
        let anew = labels(and + 1) & proper == 0 && left.is_some() && labels(f.end - 1) & strong != 0;
        // `the Institute for Data Science and NumBridge`: no field is written so.
        let word = doc.word(and as usize + 1);
        let odd = f.end == and + 2
            && word.len() >= 5
            && word.bytes().skip(1).any(|b| b.is_ascii_uppercase())
            && word.bytes().any(|b| b.is_ascii_lowercase())
            && !word.contains('-');
        let behind = f.end - and >= 3 && doc.shape(and as usize + 1).is_capital();
        let two = behind && (again || anew)
            || odd
            || told(f.first, and) && (told(and + 1, f.end) || body(and + 1, f.end) && labels(and - 1) & heads != 0)
            || told(and + 1, f.end) && body(f.first, and);
        if !two {
            continue;
        }
        if let Some(left) = found.get_mut(n) {
            left.end = and;
        }
        taken.take(and + 1, f.end, found.len() as u32 + 1);
        found.push(Found { first: and + 1, ..f });
    }
}
