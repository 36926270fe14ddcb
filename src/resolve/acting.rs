//! Bodies that are called like meetings and undertakings: `Zelhad World Congress`, `Zelhad Union Conference`. A congress that somebody is the president
//! of, that says and urges, is a body wherever it stands.

use super::key::key_number;
use super::link::Alias;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::{FxHashMap, FxHashSet};

/// So much is said of a body.
const ENOUGH: i32 = 4;

/// Names of other things that this release uses as a body's.
pub(crate) fn bodies(doc: &Document<'_>, found: &mut [Found], table: &[Alias], labels: &dyn Fn(u32) -> LabelSet) {
    let headed = |f: &Found| {
        let last = f.end.saturating_sub(1) as usize;
        // `Project for Public Gardens`
        let front = f.rule == "other-by-first-head" && (doc.is(f.first as usize, Class::MeetingHead) || doc.lower(f.first as usize) == b"code");
        f.kind == Kind::Other
            && f.end - f.first >= 2
            && (doc.is(last, Class::MeetingHead) || front)
            && doc.shape(last) == Shape::Cap
            && !f.rule.starts_with("listed")
    };
    if !found.iter().any(headed) {
        return;
    }
    let long: FxHashSet<u64> = found.iter().filter(|f| headed(f)).map(|f| key_number(doc, f.first, f.end)).collect();
    // One tally for the name and for its letters.
    let name: FxHashMap<u64, u64> = table.iter().filter(|a| long.contains(&a.long)).map(|a| (a.short, a.long)).collect();
    let of = |f: &Found| {
        let key = key_number(doc, f.first, f.end);
        if long.contains(&key) { Some(key) } else { name.get(&key).copied() }
    };
    let people = super::set(found.iter().filter(|f| f.kind == Kind::Person).map(|f| f.first), found.len());
    let mut tallies: FxHashMap<u64, i32> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Other) {
        if let Some(key) = of(f) {
            *tallies.entry(key).or_default() += led(doc, f.first) + leads(doc, f.end, &people, labels);
        }
    }
    for f in found.iter_mut().filter(|f| f.kind == Kind::Other) {
        if of(f).and_then(|key| tallies.get(&key)).is_some_and(|n| *n >= ENOUGH) {
            let form = if f.form == Form::Acronym { Form::Acronym } else { Form::Full };
            *f = Found { kind: Kind::Org, thing: None, form, rule: "body-called-like-a-meeting", certainty: Certainty::Likely, ..f.clone() };
        }
    }
}

/// `president of the Zelhad Congress`, `members of the Zelhad Congress`
fn led(doc: &Document<'_>, first: u32) -> i32 {
    let the = u32::from(first > 0 && doc.lower(first as usize - 1) == b"the");
    let word = |n: u32| first.checked_sub(n + the).map_or(b"".as_slice(), |t| doc.lower(t as usize));
    if !matches!(word(1), b"of" | b"at") {
        return 0;
    }
    match word(2) {
        w if Class::OfABodyThatActs.holds(w) => 4,
        b"secretary" | b"general" | b"officer" | b"manager" => 3,
        b"members" | b"member" | b"board" | b"director" | b"behalf" | b"chair" | b"chairman" | b"chairperson" => 2,
        _ => 0,
    }
}

/// `Zelhad Congress President Ann Holt`, `the Zelhad Congress urges`, `the Zelhad Congress's members`
fn leads(doc: &Document<'_>, end: u32, people: &FxHashSet<u32>, labels: &dyn Fn(u32) -> LabelSet) -> i32 {
    let close = u32::from(doc.shape(end as usize) == Shape::Open && doc.shape(end as usize + 2) == Shape::Close) * 3;
    let end = end + close;
    let mut at = end + u32::from(doc.shape(end as usize) == Shape::Poss);
    let post = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit();
    let from = at;
    while at < from + 5 && labels(at) & post != 0 {
        at += 1;
    }
    if at > from && people.contains(&at) {
        return match doc.lower(from as usize) {
            b"chair" | b"director" | b"delegate" | b"organiser" | b"organizer" | b"speaker" | b"moderator" => 1,
            _ => 3,
        };
    }
    // `Initiative for Open Seas, a nonprofit that`
    if doc.shape(end as usize) == Shape::Comma && matches!(doc.lower(end as usize + 1), b"a" | b"an" | b"the") {
        const KINDS: [&[u8]; 9] =
            [b"nonprofit", b"non-profit", b"charity", b"organization", b"organisation", b"company", b"ngo", b"foundation", b"association"];
        let what = (end as usize + 2..end as usize + 8).take_while(|t| matches!(doc.shape(*t), Shape::Lower | Shape::Hyphen));
        if what.into_iter().any(|t| KINDS.contains(&doc.lower(t))) {
            return 4;
        }
    }
    // `Zelhad Project is excited to announce`, `Zelhad Project received a grant`, `Zelhad Engine was awarded $50,000`
    let near = |from: u32, what: &[&[u8]]| (from as usize..from as usize + 7).any(|t| what.contains(&doc.lower(t)));
    let word = |n: u32| doc.lower((from + n) as usize);
    let pleased = |w: &[u8]| matches!(w, b"excited" | b"pleased" | b"delighted" | b"proud" | b"thrilled" | b"honoured" | b"honored" | b"grateful" | b"happy");
    let aux = matches!(word(0), b"is" | b"are" | b"was" | b"were" | b"has" | b"have");
    let been = 1 + u32::from(word(1) == b"been");
    if aux && (pleased(word(1)) || word(been) == b"awarded" && !near(from + been + 1, &[b"to"]))
        || matches!(word(0), b"received" | b"receives" | b"receiving" | b"won" | b"wins") && near(from + 1, &[b"grant", b"grants", b"funding", b"donation"])
    {
        return 4;
    }
    match doc.lower(from as usize) {
        b"announces" | b"announced" | b"hires" | b"hired" | b"appoints" | b"appointed" | b"employs" | b"selects" | b"selected" => 3,
        b"urges" | b"urged" | b"welcomes" | b"welcomed" | b"condemns" | b"condemned" | b"calls" | b"called" | b"believes" | b"demands" | b"thanks"
        | b"supports" | b"says" | b"said" | b"elected" => 2,
        b"members" | b"president" | b"secretariat" | b"board" | b"headquarters" | b"staff" | b"ceo" | b"executive" | b"leadership" | b"constitution"
        | b"office" | b"delegation" => 2,
        _ => 0,
    }
}
