//! Social networks, which are a channel or a company: `follow us on TikTok`, `TikTok refused`.

use super::key::key_number;
use super::sense::{behind, in_front};
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::{FxHashMap, FxHashSet};

/// Names of products that are their makers' too: a release that sues TikTok, or speaks of its executives, means the company wherever it stands and not
/// `on TikTok`.
pub(crate) fn platforms(doc: &Document<'_>, found: &mut [Found], labels: &dyn Fn(u32) -> LabelSet) {
    let doubtful = |f: &Found| f.kind == Kind::Other && f.end == f.first + 1 && labels(f.first) & Label::OrgX.bit() != 0;
    let used = |f: &Found| {
        let before = f.first.checked_sub(1).map_or(b"".as_slice(), |t| doc.lower(t as usize));
        matches!(before, b"on" | b"via" | b"through" | b"our" | b"using" | b"and" | b"or" | b",")
    };
    let mut tallies: FxHashMap<u64, i32> = FxHashMap::default();
    for f in found.iter().filter(|f| doubtful(f) && !used(f)) {
        let said = in_front(doc, f.first, labels).max(behind(doc, f.end, labels)).max(before_court(doc, f)).max(answers(doc, f.end)).max(employs(doc, f));
        *tallies.entry(key_number(doc, f.first, f.end)).or_default() += said;
    }
    // `Cloudera, Facebook, Google and Twitter`: in a row of companies.
    let rows: FxHashSet<u64> = {
        let firm = |f: &Found| f.kind == Kind::Org;
        let begins = super::set(found.iter().filter(|f| firm(f)).map(|f| f.first), found.len());
        let ends = super::set(found.iter().filter(|f| firm(f)).map(|f| f.end), found.len());
        let joint = |t: u32| doc.shape(t as usize) == Shape::Comma || doc.lower(t as usize) == b"and";
        let beside = |f: &Found| {
            let comma = u32::from(f.first >= 2 && doc.lower(f.first as usize - 1) == b"and" && doc.shape(f.first as usize - 2) == Shape::Comma);
            let before = f.first.checked_sub(1 + comma).is_some_and(|t| joint(t) && ends.contains(&t));
            let next = f.end + 1 + u32::from(doc.shape(f.end as usize) == Shape::Comma && doc.lower(f.end as usize + 1) == b"and");
            let after = joint(f.end) && begins.contains(&next);
            before && (after || !joint(f.end)) || after && !f.first.checked_sub(1).is_some_and(joint)
        };
        found.iter().filter(|f| doubtful(f) && beside(f)).map(|f| key_number(doc, f.first, f.end)).collect()
    };
    if !rows.is_empty() {
        for f in found.iter_mut().filter(|f| doubtful(f)) {
            if rows.contains(&key_number(doc, f.first, f.end)) {
                *f = Found { kind: Kind::Org, thing: None, form: Form::Full, rule: "platform-as-company", certainty: Certainty::Likely, ..f.clone() };
            }
        }
    }
    for f in found.iter_mut().filter(|f| doubtful(f) && !used(f)) {
        if tallies.get(&key_number(doc, f.first, f.end)).is_some_and(|n| *n >= 6) {
            *f = Found { kind: Kind::Org, thing: None, form: Form::Full, rule: "platform-as-company", certainty: Certainty::Likely, ..f.clone() };
        }
    }
}

/// `sued TikTok`, `an investigation into TikTok`, `ordered TikTok to produce it`
fn before_court(doc: &Document<'_>, f: &Found) -> i32 {
    let word = |n: u32| f.first.checked_sub(n).map_or(b"".as_slice(), |t| doc.lower(t as usize));
    let case = |w: &[u8]| {
        matches!(w, b"investigation" | b"inquiry" | b"probe" | b"lawsuit" | b"complaint" | b"case" | b"suit" | b"charges" | b"action" | b"settlement")
    };
    match word(1) {
        b"sued" | b"suing" | b"sue" | b"fined" | b"compel" | b"require" | b"requires" | b"ordered" | b"urged" | b"urge" => 3,
        b"against" | b"into" | b"of" | b"with" if case(word(2)) => 3,
        _ => 0,
    }
}

/// `TikTok co-founder`, `a manager at TikTok`
fn employs(doc: &Document<'_>, f: &Found) -> i32 {
    let founder = doc.is(f.end as usize, Class::BehindAPlatform);
    let word = |n: u32| f.first.checked_sub(n).map_or(b"".as_slice(), |t| doc.lower(t as usize));
    let post = matches!(
        word(2),
        b"manager"
            | b"director"
            | b"engineer"
            | b"executive"
            | b"worked"
            | b"works"
            | b"working"
            | b"job"
            | b"roles"
            | b"positions"
            | b"role"
            | b"career"
            | b"president"
            | b"head"
    );
    if founder || word(1) == b"at" && post { 6 } else { 0 }
}

/// `TikTok failed`, `TikTok has refused`
fn answers(doc: &Document<'_>, end: u32) -> i32 {
    let at = end + u32::from(matches!(doc.lower(end as usize), b"has" | b"had" | b"also" | b"will"));
    let acts = matches!(
        doc.lower(at as usize),
        b"failed" | b"fails" | b"refused" | b"refuses" | b"agreed" | b"argued" | b"claimed" | b"denied" | b"knew" | b"violated" | b"misled" | b"said" | b"says"
    );
    if acts { 3 } else { 0 }
}
