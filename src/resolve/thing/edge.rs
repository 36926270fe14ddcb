//! How far the names of things reach: `Grandmothers to ` + `Grandmothers Campaign`, `Golden Reel Festival` + ` of 2024`.

use super::numbered::tail;
use super::reader::Reader;
use super::words;
use crate::gazetteer::label::Label;
use crate::resolve::compete::Taken;
use crate::resolve::{Form, Found};
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::token::Shape;

const HEADS: u128 = Label::OtherHead.bit() | Label::OtherHeadFirst.bit() | Label::OtherHeadX.bit();

/// Lets each name of a thing take the words beside it that are its own, and places and years among them.
pub(super) fn grow(r: &Reader<'_, '_>, found: &mut Vec<Found>, taken: &mut Taken) {
    found.sort_by_key(|f| f.first);
    let mut moved = false;
    let mut dropped = vec![false; found.len()];
    for i in 0..found.len() {
        let Some(f) = found.get(i).filter(|f| f.kind == Kind::Other && f.end - f.first >= 2 && r.shape(f.first).is_capital()).cloned() else { continue };
        let neighbours = found.get(i.saturating_sub(3)..i).unwrap_or_default();
        let free = |t: u32| !neighbours.iter().any(|n| n.first <= t && t < n.end);
        let place = |t: u32| neighbours.iter().find(|n| n.first <= t && t < n.end && n.kind == Kind::Place).map(|n| n.first);
        let mut first = front(r, &f, &free, &place);
        // `the ` + `ZXW` + ` Community Awards`
        let owner = neighbours.last().filter(|n| !f.rule.starts_with("listed") && n.kind == Kind::Org && n.end == first && n.end == n.first + 1);
        if let Some(n) = owner.filter(|n| {
            (r.shape(n.first) == Shape::Caps || r.marked(n.first))
                && words::held(r.lower(f.end - 1))
                && r.spaced(f.first)
                && !((r.has(n.first, Label::Org.bit()) || n.form == Form::Acronym) && words::given(r.lower(f.end - 1)))
        }) {
            first = n.first;
        }
        let end = back(r, &f, &|t| found.get(i + 1).is_none_or(|n| n.first > t || n.kind == Kind::Date));
        if (first, end) == (f.first, f.end) {
            continue;
        }
        moved = true;
        for (n, d) in dropped.iter_mut().enumerate().skip(i.saturating_sub(3)).take(6) {
            *d |= n != i && found.get(n).is_some_and(|x| x.first >= first && x.end <= end);
        }
        if let Some(g) = found.get_mut(i) {
            (g.first, g.end, g.form) = (first, end, Form::Full);
            if !f.rule.starts_with("listed") {
                g.thing = None;
            }
        }
    }
    if !moved {
        return;
    }
    taken.drop_swallowed(found, &dropped);
}

fn front(r: &Reader<'_, '_>, f: &Found, free: &dyn Fn(u32) -> bool, place: &dyn Fn(u32) -> Option<u32>) -> u32 {
    let mut first = f.first;
    if first == 0 || r.place(first) == Place::Title || f.rule == "title-in-quotation-marks" {
        return first;
    }
    let stops = Label::RoleHead.bit()
        | Label::RoleTitle.bit()
        | Label::RoleMod.bit()
        | Label::OrgHead.bit()
        | Label::Org.bit()
        | Label::Stop.bit()
        | Label::Honorific.bit()
        | Label::CompanySuffix.bit()
        | Label::OrgUnit.bit();
    let wide = |t: u32| {
        matches!(
            r.lower(t),
            b"global" | b"international" | b"national" | b"regional" | b"annual" | b"world" | b"public" | b"general" | b"biennial" | b"special"
        )
    };
    let plain = |t: u32| r.word(t) && r.shape(t) == Shape::Cap && (!r.has(t, stops) || wide(t)) && free(t) && !r.opens(t);
    // `International Religious ` + `Freedom Report`
    while first > 0 && f.first - first < 4 && plain(first - 1) && !r.has(first - 1, HEADS) && r.doc.tokens.get(first as usize).is_some_and(|t| t.spaced) {
        first -= 1;
    }
    // `the Grandmothers to ` + `Grandmothers Campaign`; behind an article alone it is sure where the name begins.
    let joint = first.checked_sub(1).filter(|t| r.shape(*t) == Shape::Lower && matches!(r.lower(*t), b"to" | b"of" | b"for" | b"and" | b"against"));
    if let Some(joint) = joint {
        let mut at = joint;
        while at > 0 && joint - at < 4 && plain(at - 1) {
            at -= 1;
        }
        let led = matches!(r.before(at), b"the" | b"a" | b"an" | b"its" | b"their" | b"our" | b"annual" | b"this" | b"new")
            || at > 0 && r.shape(at - 1) == Shape::Poss;
        let second = r.lower(joint) == b"and" && (at..joint).any(|t| r.has(t, HEADS | Label::OrgHeadX.bit() | Label::PlaceHead.bit()));
        let headed = r.lower(joint) != b"and" && (at..joint).any(|t| r.has(t, Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit()));
        // `its Monthly and Quarterly Reports`
        let sorts = r.lower(joint) == b"and" && at + 1 == joint && r.has(at, Label::Adjective.bit()) && !r.has(at, Label::Noun.bit());
        if at < joint && led && !sorts && !second && !headed && f.rule != "listed-other" {
            first = at;
        }
    }
    // `the Oxley Spring Boat ` + `Show`: a place that begins it.
    if let Some(from) = first.checked_sub(1).and_then(place)
        && (from..first).all(|t| r.word(t) && r.shape(t) == Shape::Cap)
        && matches!(r.before(from), b"the" | b"annual")
        && !f.rule.starts_with("listed")
    {
        first = from;
    }
    // `the Viewer's ` + `Choice Award`
    let whose = first.checked_sub(2).filter(|t| r.shape(first - 1) == Shape::Poss && r.shape(*t) == Shape::Cap);
    if let Some(t) = whose.filter(|t| r.has(*t, Label::Noun.bit() | Label::RoleHead.bit()))
        && r.before(t) == b"the"
        && free(t)
        && !r.has(t, Label::Org.bit() | Label::Country.bit() | Label::Given.bit() | Label::Surname.bit() | Label::OrgHead.bit() | Label::OrgHeadFirst.bit())
    {
        first = t;
    }
    // `under the banner The Oxley Tour`
    if let Some(the) = first.checked_sub(1).filter(|t| r.lower(*t) == b"the" && r.shape(*t) == Shape::Cap && r.place(*t) == Place::Mid && free(*t))
        && the > 0
        && (r.shape(the - 1) == Shape::Comma || r.shape(the - 1) == Shape::Lower && r.before(the) != b"at")
    {
        first = the;
    }
    first
}

fn back(r: &Reader<'_, '_>, f: &Found, free: &dyn Fn(u32) -> bool) -> u32 {
    let mut end = f.end;
    if f.rule == "title-in-quotation-marks" || f.rule == "thing-before-its-noun" {
        return end;
    }
    // `Annual Awards` + ` Celebration`
    let mut at = end;
    while at < end + 3
        && r.word(at)
        && r.shape(at) == Shape::Cap
        && free(at)
        && !r.has(at, Label::RoleHead.bit() | Label::RoleTitle.bit())
        && r.place(at) != Place::Title
    {
        at += 1;
        if r.has(at - 1, HEADS) {
            end = at;
            break;
        }
    }
    // `Investment Advisers Act` + ` of 1940`
    if r.lower(end) == b"of" && r.year(end + 1) && r.shape(end) == Shape::Lower {
        return end + 2;
    }
    let given = matches!(
        r.lower(end.saturating_sub(1)),
        b"award"
            | b"awards"
            | b"prize"
            | b"prizes"
            | b"medal"
            | b"scholarship"
            | b"scholarships"
            | b"fellowship"
            | b"fellowships"
            | b"conference"
            | b"workshop"
            | b"symposium"
            | b"forum"
            | b"summit"
            | b"seminar"
    );
    if given {
        let on = tail(r, end);
        if (end..on).all(free) {
            end = on;
        }
        // `Prize in Marsh Science`
        let place = Label::Country.bit()
            | Label::CountryX.bit()
            | Label::City.bit()
            | Label::BigCity.bit()
            | Label::Subdivision.bit()
            | Label::Region.bit()
            | Label::Month.bit();
        if on == f.end
            && r.lower(end) == b"in"
            && r.word(end + 1)
            && !r.has(end + 1, place | Label::Org.bit() | Label::Direction.bit())
            && r.place(end) != Place::Title
        {
            let tail = r.titled(end + 1);
            if (end + 1..tail).all(free) && !(end + 1..tail).any(|t| r.has(t, place)) {
                end = tail;
            }
        }
    }
    end
}
