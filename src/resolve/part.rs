//! A body and the words beside it that make it another one: `Oxley County Library` + `Foundation`, `Oxley Teachers` + `Local 614`, `Anglo-` + `Oxley Bank`.

mod front;

use super::compete::Taken;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use front::front;

/// Lets every full name of a body take the part of it that stands behind, and what a hyphen or a particle ties to its front.
pub(crate) fn grow(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    found.sort_by_key(|f| f.first);
    let mut dropped = vec![false; found.len()];
    for i in 0..found.len() {
        let Some(f) = found.get(i).filter(|f| f.kind == Kind::Org && f.form != Form::Short).cloned() else { continue };
        if dropped.get(i).copied().unwrap_or(false) || inside_title(doc, f.first) {
            continue;
        }
        let next = found.get(i + 1).filter(|n| n.first == f.end);
        let next_org = next.filter(|n| n.kind == Kind::Org).map(|n| n.end);
        let end = match (next_org, next) {
            // A part that is a body by itself: `Oxley Tax Service` + `Criminal Investigation`.
            (Some(end), _) if is_part(doc, f.end, end) => end,
            (None, None) => {
                let end = part(doc, &f, labels);
                if taken.by(f.end, end).is_none() { end } else { f.end }
            }
            _ => f.end,
        };
        let before = i.checked_sub(1).and_then(|p| found.get(p));
        let first = front(doc, &f, before, labels).filter(|first| *first == f.first || !crosses(found, i, *first)).unwrap_or(f.first);
        if (first, end) == (f.first, f.end) {
            continue;
        }
        for (n, d) in dropped.iter_mut().enumerate().skip(i.saturating_sub(2)).take(4) {
            *d |= n != i && found.get(n).is_some_and(|x| x.first >= first && x.end <= end && (x.first < f.first || x.first >= f.end));
        }
        taken.take(first, end, i as u32 + 1);
        if let Some(g) = found.get_mut(i) {
            *g = Found { first, end, thing: None, form: Form::Full, rule: "body-grown-with-its-part", certainty: Certainty::Likely, ..f };
        }
    }
    if !dropped.contains(&true) {
        return;
    }
    taken.drop_swallowed(found, &dropped);
}

/// Growing to the front would cut a name in two, or take a body, a person or a day.
fn crosses(found: &[Found], i: usize, first: u32) -> bool {
    found
        .get(..i)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|x| x.end > first)
        .any(|x| x.first < first || x.kind != Kind::Place && (x.kind == Kind::Date || x.end > x.first + 1))
}

fn inside_title(doc: &Document<'_>, t: u32) -> bool {
    doc.places.get(t as usize).copied() == Some(Place::Title)
}

fn spaced(doc: &Document<'_>, t: u32) -> bool {
    doc.tokens.get(t as usize).is_some_and(|x| x.spaced)
}

/// A capitalised word of a sentence.
fn plain(doc: &Document<'_>, t: u32) -> bool {
    doc.shape(t as usize) == Shape::Cap && spaced(doc, t)
}

/// Offices and arms that bodies have, as they stand behind the body's name.
const DESKS: [(&[u8], &[u8]); 32] = [
    (b"public", b"affairs"),
    (b"corporate", b"affairs"),
    (b"external", b"affairs"),
    (b"academic", b"affairs"),
    (b"student", b"affairs"),
    (b"legal", b"affairs"),
    (b"government", b"affairs"),
    (b"regulatory", b"affairs"),
    (b"public", b"relations"),
    (b"media", b"relations"),
    (b"investor", b"relations"),
    (b"external", b"relations"),
    (b"government", b"relations"),
    (b"community", b"relations"),
    (b"corporate", b"communications"),
    (b"strategic", b"communications"),
    (b"marketing", b"communications"),
    (b"criminal", b"investigation"),
    (b"criminal", b"investigations"),
    (b"rural", b"development"),
    (b"animal", b"services"),
    (b"human", b"resources"),
    (b"internal", b"audit"),
    (b"air", b"operations"),
    (b"special", b"operations"),
    (b"food", b"services"),
    (b"risk", b"management"),
    (b"wealth", b"management"),
    (b"asset", b"management"),
    (b"global", b"services"),
    (b"alumni", b"relations"),
    (b"water", b"resources"),
];

/// Locals, lodges and posts, which their number names.
fn numbered(word: &[u8]) -> bool {
    matches!(
        word,
        b"local"
            | b"lodge"
            | b"post"
            | b"chapter"
            | b"district"
            | b"council"
            | b"aerie"
            | b"lodge no"
            | b"troop"
            | b"pack"
            | b"branch"
            | b"division"
            | b"detachment"
    )
}

/// How far the part of a body goes that stands behind its name; the body's own end when none does.
fn part(doc: &Document<'_>, f: &Found, labels: &dyn Fn(u32) -> LabelSet) -> u32 {
    let end = f.end;
    let shape = |t: u32| doc.shape(t as usize);
    if let Some(end) = behind_number(doc, f) {
        return end;
    }
    if !plain(doc, end) {
        return end;
    }
    match counted_part(doc, end) {
        Some(Some(number)) => return number,
        // `ZXW Norway` + ` Chapter`
        Some(None) if !matches!(doc.lower(end as usize), b"chapter" | b"branch") => return end,
        _ => {}
    }
    if DESKS.iter().any(|(a, b)| doc.lower(end as usize) == *a && doc.lower(end as usize + 1) == *b) && plain(doc, end + 1) {
        let post = labels(end + 2) & (Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit()) != 0;
        return if !shape(end + 2).is_capital() || !spaced(doc, end + 2) || post { end + 2 } else { end };
    }
    let mut last = end;
    while last < end + 5 && plain(doc, last) && may_stand_inside(labels(last)) {
        last += 1;
    }
    if last == end || shape(last).is_capital() && spaced(doc, last) || !ends_as_part(doc, f, last) {
        return end;
    }
    last
}

/// A number that the name's last word leads to, or a local's.
fn behind_number(doc: &Document<'_>, f: &Found) -> Option<u32> {
    let end = f.end;
    let lower = |t: u32| doc.lower(t as usize);
    let shape = |t: u32| doc.shape(t as usize);
    let number = shape(end) == Shape::Num && spaced(doc, end);
    // `ZXW Post 781`, whose head the name before ends in.
    if end - f.first >= 2 && number && matches!(lower(end - 1), b"post" | b"lodge" | b"aerie" | b"local" | b"troop") {
        return Some(end + 1);
    }
    let year = lower(end).len() == 4 && (lower(end).starts_with(b"19") || lower(end).starts_with(b"20"));
    let long = end - f.first >= 3;
    if long && number && matches!(lower(end - 1), b"council" | b"court" | b"chapter") && !year && !shape(end + 1).is_capital() {
        return Some(end + 1);
    }
    // `Rural Municipality of Oxley Lake No. 12`: the dot ended the name.
    let no = || matches!(lower(end - 1), b"no" | b"no.") || shape(end - 1) == Shape::Dot && lower(end - 2) == b"no";
    if long && shape(end) == Shape::Num && no() {
        return Some(end + 1);
    }
    // `ZXW local 1400`
    let local = matches!(lower(end), b"local" | b"lodge") && shape(end + 1) == Shape::Num && !year && lower(end + 1).len() >= 2;
    local.then_some(end + 2)
}

/// The end of a part that its number names; the inner is none where no number stands behind it.
fn counted_part(doc: &Document<'_>, end: u32) -> Option<Option<u32>> {
    let lower = |t: u32| doc.lower(t as usize);
    let shape = |t: u32| doc.shape(t as usize);
    let behind_no = |no: u32| no + if matches!(shape(no + 1), Shape::Dot | Shape::Stop) { 2 } else { 1 };
    // `Oxley Fire Company No. 2`, `Oxley Middle School No. 12`
    if Class::CountedPart.holds(lower(end - 1)) && lower(end) == b"no" {
        let n = behind_no(end);
        return Some((shape(n) == Shape::Num).then_some(n + 1));
    }
    // `Oxley Teamsters Local 614`, `ZXW Post No. 10420`
    if !numbered(lower(end)) {
        return None;
    }
    // `City Council District 4`: a part of the map.
    if lower(end - 1) == b"council" && lower(end) == b"district" {
        return Some(None);
    }
    let n = if matches!(lower(end + 1), b"no" | b"number") { behind_no(end + 1) } else { end + 1 };
    let number = matches!(shape(n), Shape::Num | Shape::CapNum) && lower(n).iter().any(u8::is_ascii_digit);
    Some(number.then_some(n + 1))
}

/// The words behind a body's name up to `last` are of a part of it.
fn ends_as_part(doc: &Document<'_>, f: &Found, last: u32) -> bool {
    let end = f.end;
    let lower = |t: u32| doc.lower(t as usize);
    let head = lower(last - 1);
    let own_words = last - end >= 2;
    let long = end - f.first >= 2 && f.form == Form::Full && !f.rule.starts_with("listed") && !f.rule.contains("company");
    // `Maritime Police Unit`
    let police = lower(end - 1) == b"police" && last == end + 1 && matches!(head, b"unit" | b"force" | b"service" | b"command" | b"department" | b"division");
    let whole = police || Class::NamedPart.holds(head) || Class::WeakPart.holds(head) && (own_words && f.form == Form::Full || long && head == b"board");
    // `Oxley University Student Association of Kenya`, `the Zentrix Board of Directors`: longer names than this understands.
    let of = matches!(lower(last), b"of" | b"for") && matches!(head, b"board" | b"council" | b"committee" | b"office" | b"division" | b"department");
    whole && !of
}

/// No person, no post, no day, no verb that is nothing else.
fn may_stand_inside(labels: LabelSet) -> bool {
    let no = Label::RoleTitle.bit()
        | Label::Honorific.bit()
        | Label::Stop.bit()
        | Label::StopX.bit()
        | Label::Function.bit()
        | Label::Month.bit()
        | Label::Weekday.bit()
        | Label::Given.bit();
    let post = labels & Label::RoleHead.bit() != 0 && labels & Label::OrgHead.bit() == 0;
    labels & no == 0 && !post
}

/// Words from `first` to `end`, a body by themselves, that are another's part: `Criminal Investigation`, `Office of Inspector General`.
fn is_part(doc: &Document<'_>, first: u32, end: u32) -> bool {
    let lower = |t: u32| doc.lower(t as usize);
    let office = matches!(lower(first), b"office" | b"bureau" | b"school" | b"division" | b"faculty" | b"college" | b"institute" | b"center" | b"centre")
        && matches!(lower(first + 1), b"of" | b"for");
    spaced(doc, first) && (office || end == first + 2 && DESKS.iter().any(|(a, b)| lower(first) == *a && lower(first + 1) == *b))
}
