//! How far the names of things reach: `Grandmothers to ` + `Grandmothers Campaign`, `Golden Reel Festival` + ` of 2024`.

use super::numbered::tail;
use super::reader::Reader;
use super::{behind, holder};
use crate::gazetteer::label::{Label, LabelSet};
use crate::resolve::compete::Taken;
use crate::resolve::{Form, Found};
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

pub(super) const HEADS: LabelSet = Label::OtherHead.bit() | Label::OtherHeadFirst.bit() | Label::OtherHeadX.bit();

/// Lets each name of a thing take the words beside it that are its own, and places and years among them.
pub(super) fn grow(r: &Reader<'_, '_>, found: &mut Vec<Found>, taken: &mut Taken) {
    holder::part(r, found, taken);
    holder::behind_bodies(r, found, taken);
    found.sort_by_key(|f| f.first);
    let mut moved = false;
    let mut givers = Vec::new();
    let mut dropped = vec![false; found.len()];
    for i in 0..found.len() {
        let Some(f) = found.get(i).filter(|f| f.kind == Kind::Other && f.end - f.first >= 2 && r.shape(f.first).is_capital()).cloned() else { continue };
        let neighbours = found.get(i.saturating_sub(3)..i).unwrap_or_default();
        let free = |t: u32| !neighbours.iter().any(|n| n.first <= t && t < n.end);
        let year = |t: u32| r.year(t) && neighbours.iter().find(|n| n.first <= t && t < n.end).is_none_or(|n| n.kind == Kind::Date && n.end == n.first + 1);
        let place = |t: u32| neighbours.iter().find(|n| n.first <= t && t < n.end && n.kind == Kind::Place).map(|n| n.first);
        let mut first = front(r, &f, &free, &place);
        first = over_year(r, first, &year).unwrap_or(first);
        first = over_fiscal_year(r, &f, first, neighbours.last()).unwrap_or(first);
        let own = first;
        first = holder::bearer(r, &f, own, neighbours.last()).unwrap_or(own);
        if first == own {
            givers.extend(holder::giver(r, &f, own, neighbours.last()));
        }
        let next = found.get(i + 1);
        let end = back(r, &f, &|t| next.is_none_or(|n| n.first > t || n.kind == Kind::Date));
        let end = behind::place_and_year(r, &f, end, found.get(i + 1..found.len().min(i + 3)).unwrap_or_default());
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
    if moved {
        taken.drop_swallowed(found, &dropped);
    }
    for giver in givers {
        if taken.by(giver.first, giver.end).is_none() {
            taken.take(giver.first, giver.end, found.len() as u32 + 1);
            found.push(giver);
        }
    }
}

fn front(r: &Reader<'_, '_>, f: &Found, free: &dyn Fn(u32) -> bool, place: &dyn Fn(u32) -> Option<u32>) -> u32 {
    if f.first == 0 || r.place(f.first) == Place::Title || f.rule == "title-in-quotation-marks" {
        return f.first;
    }
    let front = Front { r, f, free, place };
    let first = front.over_capitals(f.first);
    let first = front.over_hyphen(first).unwrap_or(first);
    let first = front.over_number(first).unwrap_or(first);
    let first = front.over_joint(first).unwrap_or(first);
    let first = front.over_place(first).unwrap_or(first);
    let first = front.over_owner(first).unwrap_or(first);
    front.over_article(first).unwrap_or(first)
}

/// `the ` + `2025 ` + `Marlow Reading Week`
fn over_year(r: &Reader<'_, '_>, first: u32, year: &dyn Fn(u32) -> bool) -> Option<u32> {
    let at = first.checked_sub(1).filter(|t| year(*t) && r.spaced(first) && r.place(*t) != Place::Title)?;
    let led = matches!(r.before(at), b"the" | b"its" | b"their" | b"our" | b"this" | b"for" | b"at" | b"upcoming" | b"annual")
        || at > 0 && r.shape(at - 1) == Shape::Poss;
    led.then_some(at)
}

/// `the Fiscal Year 2031 ` + `Harbour Authorization Act`: laws of a year's money.
fn over_fiscal_year(r: &Reader<'_, '_>, f: &Found, first: u32, before: Option<&Found>) -> Option<u32> {
    let n = before.filter(|n| n.kind == Kind::Date && n.end == first && r.shape(n.first).is_capital())?;
    let fiscal = r.lower(n.first) == b"fiscal" || r.lower(n.first).starts_with(b"fy");
    (fiscal && r.spaced(first) && matches!(r.lower(f.end - 1), b"act" | b"bill" | b"resolution" | b"budget" | b"appropriations")).then_some(n.first)
}

/// A thing's name, and what stands in front of it.
struct Front<'f, 'a, 't> {
    r: &'f Reader<'a, 't>,
    f: &'f Found,
    /// A token is in no other name.
    free: &'f dyn Fn(u32) -> bool,
    /// Where the place begins that a token is in.
    place: &'f dyn Fn(u32) -> Option<u32>,
}

impl Front<'_, '_, '_> {
    /// A word of the name's own.
    fn is_plain(&self, t: u32) -> bool {
        const STOPS: LabelSet = Label::RoleHead.bit()
            | Label::RoleTitle.bit()
            | Label::OrgHead.bit()
            | Label::Org.bit()
            | Label::Stop.bit()
            | Label::Honorific.bit()
            | Label::CompanySuffix.bit()
            | Label::OrgUnit.bit();
        let r = self.r;
        let wide = || {
            matches!(
                r.lower(t),
                b"global" | b"international" | b"national" | b"regional" | b"annual" | b"world" | b"public" | b"general" | b"biennial" | b"special"
            )
        };
        r.word(t) && r.shape(t) == Shape::Cap && (!r.has(t, STOPS) || wide()) && (self.free)(t) && !r.opens(t)
    }

    /// `International Religious ` + `Freedom Report`
    fn over_capitals(&self, mut first: u32) -> u32 {
        let spaced = |t: u32| self.r.doc.tokens.get(t as usize).is_some_and(|t| t.spaced);
        while first > 0 && self.f.first - first < 4 && self.is_plain(first - 1) && !self.r.has(first - 1, HEADS) && spaced(first) {
            first -= 1;
        }
        first
    }

    /// `the EU-` + `Chile Framework Agreement`: no name begins behind a hyphen.
    fn over_hyphen(&self, first: u32) -> Option<u32> {
        let r = self.r;
        let glued = |t: u32| matches!(r.shape(t), Shape::Hyphen | Shape::Dash | Shape::Slash) && !r.spaced(t) && !r.spaced(t + 1);
        let word = first.checked_sub(2).filter(|_| glued(first - 1))?;
        (r.word(word) || r.shape(word) == Shape::Dotted).then_some(word)
    }

    /// `the ` + `40D` + ` Drug Rebate Program`
    fn over_number(&self, first: u32) -> Option<u32> {
        let r = self.r;
        let number = first.checked_sub(1).filter(|t| r.shape(*t) == Shape::NumWord && r.spaced(first) && (self.free)(*t))?;
        r.doc.word(number as usize).ends_with(|c: char| c.is_ascii_uppercase()).then_some(number)
    }

    /// `the Grandmothers to ` + `Grandmothers Campaign`; behind an article alone it is sure where the name begins.
    fn over_joint(&self, first: u32) -> Option<u32> {
        let r = self.r;
        let joint =
            first.checked_sub(1).filter(|t| r.shape(*t) == Shape::Lower && matches!(r.lower(*t), b"to" | b"of" | b"for" | b"and" | b"against" | b"in"))?;
        let mut at = joint;
        while at > 0 && joint - at < 4 && self.is_plain(at - 1) {
            at -= 1;
        }
        let led = matches!(r.before(at), b"the" | b"a" | b"an" | b"its" | b"their" | b"our" | b"annual" | b"this" | b"new")
            || at > 0 && r.shape(at - 1) == Shape::Poss;
        let any = |labels: LabelSet| (at..joint).any(|t| r.has(t, labels));
        let another = if r.lower(joint) == b"and" {
            // `its Monthly and Quarterly Reports`
            let sorts = at + 1 == joint && r.has(at, Label::Adjective.bit()) && !r.has(at, Label::Noun.bit());
            sorts || any(HEADS | Label::OrgHeadX.bit() | Label::PlaceHead.bit())
        } else {
            any(Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit())
        };
        (at < joint && led && !another && self.f.rule != "listed-other").then_some(at)
    }

    /// `the Oxley Spring Boat ` + `Show`: a place that begins it.
    fn over_place(&self, first: u32) -> Option<u32> {
        let from = first.checked_sub(1).and_then(self.place)?;
        let capitals = (from..first).all(|t| self.r.word(t) && self.r.shape(t) == Shape::Cap);
        (capitals && matches!(self.r.before(from), b"the" | b"annual") && !self.f.rule.starts_with("listed")).then_some(from)
    }

    /// `the Viewer's ` + `Choice Award`
    fn over_owner(&self, first: u32) -> Option<u32> {
        const NAMES: LabelSet =
            Label::Org.bit() | Label::Country.bit() | Label::Given.bit() | Label::Surname.bit() | Label::OrgHead.bit() | Label::OrgHeadFirst.bit();
        let r = self.r;
        let owner = first.checked_sub(2).filter(|t| r.shape(first - 1) == Shape::Poss && r.shape(*t) == Shape::Cap)?;
        let common = r.has(owner, Label::Noun.bit() | Label::RoleHead.bit()) && !r.has(owner, NAMES);
        (common && r.before(owner) == b"the" && (self.free)(owner)).then_some(owner)
    }

    /// `under the banner The Oxley Tour`
    fn over_article(&self, first: u32) -> Option<u32> {
        let r = self.r;
        let the = first.checked_sub(1).filter(|t| r.lower(*t) == b"the" && r.shape(*t) == Shape::Cap && r.place(*t) == Place::Mid && (self.free)(*t))?;
        let behind = the.checked_sub(1).map(|t| r.shape(t));
        (behind == Some(Shape::Comma) || behind == Some(Shape::Lower) && r.before(the) != b"at").then_some(the)
    }
}

fn back(r: &Reader<'_, '_>, f: &Found, free: &dyn Fn(u32) -> bool) -> u32 {
    if f.rule == "title-in-quotation-marks" || f.rule == "thing-before-its-noun" {
        return f.end;
    }
    let end = over_head(r, f.end, free);
    let end = behind::number(r, end).or_else(|| behind::second_head(r, f, end, free)).unwrap_or(end);
    // `Investment Advisers Act` + ` of 1940`
    if r.lower(end) == b"of" && r.year(end + 1) && r.shape(end) == Shape::Lower {
        return end + 2;
    }
    let last = end.saturating_sub(1) as usize;
    let law = || r.doc.is(last, Class::OnAMatter) && !f.rule.starts_with("listed");
    if !(r.doc.is(last, Class::GivenOrHeldForAField) || law()) {
        return end;
    }
    let on = tail(r, end);
    let end = if (end..on).all(free) { on } else { end };
    if on == f.end { over_field(r, end, free).unwrap_or(end) } else { end }
}

/// `Annual Awards` + ` Celebration`
fn over_head(r: &Reader<'_, '_>, end: u32, free: &dyn Fn(u32) -> bool) -> u32 {
    let post = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let own = |t: u32| r.word(t) && r.shape(t) == Shape::Cap && free(t) && !r.has(t, post) && r.place(t) != Place::Title;
    (end..end + 3).take_while(|t| own(*t)).find(|t| r.has(*t, HEADS)).map_or(end, |t| t + 1)
}

/// `Prize in Marsh Science`
fn over_field(r: &Reader<'_, '_>, end: u32, free: &dyn Fn(u32) -> bool) -> Option<u32> {
    let place = Label::Country.bit()
        | Label::CountryX.bit()
        | Label::City.bit()
        | Label::BigCity.bit()
        | Label::Subdivision.bit()
        | Label::Region.bit()
        | Label::Month.bit();
    let field = r.word(end + 1) && !r.has(end + 1, place | Label::Org.bit() | Label::Direction.bit());
    if r.lower(end) != b"in" || !field || r.place(end) == Place::Title {
        return None;
    }
    let tail = r.titled(end + 1);
    ((end + 1..tail).all(free) && !(end + 1..tail).any(|t| r.has(t, place))).then_some(tail)
}
