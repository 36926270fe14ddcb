//! Things that bear the name of the body in front of them: `ZXW Clean Rivers Week`, `ZXW Form 12`. What a body only runs or pays has its own name.

use super::edge::HEADS;
use super::reader::Reader;
use super::words;
use crate::gazetteer::label::Label;
use crate::resolve::compete::Taken;
use crate::resolve::{Form, Found};
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Where the name of a thing begins that the body before it has a part in.
pub(super) fn bearer(r: &Reader<'_, '_>, f: &Found, first: u32, before: Option<&Found>) -> Option<u32> {
    if f.rule.starts_with("listed") || !r.spaced(first) {
        return None;
    }
    let Some(n) = before.filter(|n| n.kind == Kind::Org && n.end == first) else {
        return listed(r, f, first, before);
    };
    let letters = n.end == n.first + 1 && (matches!(r.shape(n.first), Shape::Caps | Shape::Dotted) || r.marked(n.first));
    let last = r.lower(f.end - 1);
    // `the ` + `ZXW` + ` Community Awards`
    if letters && words::held(last) && !((r.has(n.first, Label::Org.bit()) || n.form == Form::Acronym) && words::given(last)) {
        return Some(n.first);
    }
    let head = head(r, f)?;
    let held = r.doc.is(head as usize, Class::HeldUnderItsName);
    let law = n.end <= n.first + 2 && r.doc.is(head as usize, Class::LawOfABody);
    // `the Oxley Post` + ` Award for Courage`, not `ZXW` + ` Travel Award`
    let named = head == f.first && words::given(r.lower(head));
    (held || law || named).then_some(n.first)
}

/// `the Siemens` + ` Young Welders Challenge`: a body of a list that nothing found.
fn listed(r: &Reader<'_, '_>, f: &Found, first: u32, before: Option<&Found>) -> Option<u32> {
    let free = |t: u32| before.is_none_or(|n| n.end <= t);
    let body = |t: u32| r.word(t) && r.has(t, Label::Org.bit()) && !r.has(t, Label::Country.bit() | Label::Region.bit()) && free(t);
    let from = (first.saturating_sub(3)..first).rev().take_while(|t| body(*t)).last()?;
    let head = head(r, f)?;
    let named = head == f.first && words::given(r.lower(head));
    (r.place(from) == Place::Mid && (named || r.doc.is(head as usize, Class::HeldUnderItsName))).then_some(from)
}

/// What a body holds or runs, behind its name: `European Society of Tidal Medicine` + ` Congress`, `Harlow Trust` + ` Seed Grant`.
pub(super) fn behind_bodies(r: &Reader<'_, '_>, found: &mut Vec<Found>, taken: &mut Taken) {
    let mut things = Vec::new();
    for (f, winner) in found.iter_mut().zip(1..).filter(|(f, _)| f.kind == Kind::Org) {
        // `UNICEF Rural Health Forum`
        let forum = r.lower(f.end - 1) == b"forum"
            && matches!(f.rule, "body-by-last-head" | "body-by-weak-head" | "listed-body-and-unit")
            && !r.has(f.end - 1, Label::Org.bit());
        if forum && r.has(f.first, Label::Org.bit()) && r.shape(f.first).is_capital() {
            (f.kind, f.rule, f.thing) = (Kind::Other, "held-by-body", None);
            continue;
        }
        let Some(end) = things_end(r, f).filter(|end| taken.by(f.end, *end).is_none()) else { continue };
        let held = r.doc.is(end as usize - 1, Class::HeldUnderItsName);
        let rather = end == f.end + 1 && matches!(r.lower(f.end), b"forum" | b"meeting" | b"meetings" | b"games" | b"race");
        if held && !rather && f.form != Form::Short {
            (f.end, f.kind, f.rule, f.thing) = (end, Kind::Other, "held-by-body", None);
            taken.take(f.first, end, winner);
        } else if end >= f.end + 2 {
            things.push(Found { kind: Kind::Other, first: f.end, end, rule: "thing-behind-body", form: Form::Full, thing: None, ..f.clone() });
        }
    }
    for thing in things {
        taken.take(thing.first, thing.end, found.len() as u32 + 1);
        found.push(thing);
    }
}

/// Where capitalised words end that stand behind a body and say by their last one what they name.
fn things_end(r: &Reader<'_, '_>, f: &Found) -> Option<u32> {
    let plain = |t: u32| (r.word(t) || r.has(t, HEADS)) && r.shape(t) == Shape::Cap && r.spaced(t) && r.place(t) == Place::Mid;
    let no = Label::RoleTitle.bit() | Label::Given.bit() | Label::Org.bit() | Label::Country.bit() | Label::CompanySuffix.bit() | Label::Stop.bit();
    let end = (f.end..f.end + 5).take_while(|t| plain(*t) && (!r.has(*t, no) || r.has(*t, HEADS))).last()? + 1;
    let held = r.doc.is(end as usize - 1, Class::HeldUnderItsName);
    let post = r.has(end - 1, Label::RoleHead.bit() | Label::OrgUnit.bit()) || r.has(end - 1, Label::OrgHead.bit()) && !held;
    let goes_on = r.word(end) || matches!(r.shape(end), Shape::Amp | Shape::Hyphen) || matches!(r.lower(end), b"of" | b"committee");
    (r.has(end - 1, HEADS) && !post && !goes_on && !r.doc.is(end as usize - 1, Class::CountedHead)).then_some(end)
}

/// `the Oxfam` + ` Seed Grant`: a body of a list that gives or runs it, and that nothing found.
pub(super) fn giver(r: &Reader<'_, '_>, f: &Found, first: u32, before: Option<&Found>) -> Option<Found> {
    let from = first.checked_sub(1).filter(|t| r.spaced(first) && r.spaced(*t) && before.is_none_or(|n| n.end <= *t))?;
    let other = Label::Surname.bit() | Label::Given.bit() | Label::Country.bit() | Label::Region.bit() | Label::City.bit() | Label::Noun.bit();
    let body = r.word(from) && r.has(from, Label::Org.bit()) && !r.has(from, other) && r.place(from) == Place::Mid && !r.word(from.saturating_sub(1));
    let run = Class::NamedForGiver.holds(r.lower(f.end - 1)) && !f.rule.starts_with("listed");
    (body && run).then(|| Found { kind: Kind::Org, first: from, end: first, rule: "giver-of-thing", form: Form::Full, thing: None, ..f.clone() })
}

/// Parts a thing that is run, given or paid from the body whose name was taken for its first words: `Aldermoor Foundation` + ` Clean Kitchens Programme`.
pub(super) fn part(r: &Reader<'_, '_>, found: &mut Vec<Found>, taken: &mut Taken) {
    let mut owners = Vec::new();
    for f in found.iter_mut().filter(|f| f.kind == Kind::Other && f.end - f.first >= 3) {
        if let Some(of) = of_a_body(r, f) {
            owners.push(Found { kind: Kind::Org, first: of + 2, rule: "holder-of-thing", thing: None, ..f.clone() });
            (f.end, f.thing) = (of, None);
            continue;
        }
        let last = r.lower(f.end - 1);
        if !Class::NamedForGiver.holds(last) || Class::HeldUnderItsName.holds(last) {
            continue;
        }
        let Some(end) = owner(r, f) else { continue };
        owners.push(Found { kind: Kind::Org, end, rule: "giver-of-thing", thing: None, ..f.clone() });
        (f.first, f.thing) = (end, None);
    }
    for owner in owners {
        taken.take(owner.first, owner.end, found.len() as u32 + 1);
        found.push(owner);
    }
}

/// `Annual General Meeting` + ` of the Oxley Young Academy`: whose it is; of laws it is a part of the name. Where `of` stands.
fn of_a_body(r: &Reader<'_, '_>, f: &Found) -> Option<u32> {
    let of = (f.first + 2..f.end.saturating_sub(3)).find(|t| r.lower(*t) == b"of" && r.lower(*t + 1) == b"the")?;
    let run = r.doc.is_of_one(of as usize - 1, &[Class::HeldUnderItsName, Class::NamedForGiver]) && r.shape(of - 1) == Shape::Cap;
    let whole = (of + 2..f.end).all(|t| r.word(t) || r.shape(t) == Shape::Lower && t + 1 < f.end) && r.shape(of + 2).is_capital();
    let body = r.has(f.end - 1, Label::OrgHead.bit()) || (of + 2..f.end).all(|t| r.has(t, Label::Org.bit()));
    (run && whole && body && !f.rule.starts_with("listed")).then_some(of)
}

/// Where the body's name ends with which a thing's begins, and the thing's own words follow.
fn owner(r: &Reader<'_, '_>, f: &Found) -> Option<u32> {
    // `ERC Advanced Grant`, which a list has whole
    if f.rule == "listed-other" {
        let letters = r.shape(f.first) == Shape::Caps && r.has(f.first, Label::Org.bit()) && r.word(f.first + 1);
        return (letters && words::given(r.lower(f.end - 1))).then_some(f.first + 1);
    }
    let small = (f.first..f.end).find(|t| r.shape(*t) == Shape::Lower).unwrap_or(f.end);
    let head = (f.first + 1..small.saturating_sub(2)).find(|t| {
        matches!(r.lower(*t), b"foundation" | b"university" | b"association" | b"institute" | b"federation" | b"corporation") && r.shape(*t) == Shape::Cap
    })?;
    let own = (head + 1..f.end).any(|t| r.word(t) && !r.has(t, HEADS));
    own.then_some(head + 1)
}

/// The word that says what the thing is: before its year and what it is for.
fn head(r: &Reader<'_, '_>, f: &Found) -> Option<u32> {
    let joint = |t: &u32| r.shape(*t) == Shape::Lower && matches!(r.lower(*t), b"of" | b"for" | b"on" | b"against" | b"in" | b"with" | b"to" | b"resulting");
    let end = (f.first + 1..f.end).find(joint).unwrap_or(f.end);
    (f.first..end).rev().find(|t| r.word(*t) || r.shape(*t) == Shape::Lower)
}
