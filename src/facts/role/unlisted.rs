//! Bodies that nothing typed, in the words of a title: `Narrow Gate spokesperson`, `director of the Narrow Gate Center`.

use super::in_front::name_in_front;
use super::own;
use super::post::Post;
use super::unit::{office_of, place_and_more, serves};
use super::wording::{all_common, is_nameless_unit};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Names that nothing typed, in front of a head or behind its link, are the body: `Narrow Gate spokesperson`, `NGA President`, `Chief Solutions Officer of
/// Narrow Gate`, `director of the Narrow Gate Center`.
pub(super) fn part(r: &Release<'_, '_>, p: &mut Post) {
    // `Foundation director` where the short form is a thing of its own.
    if let Some(body) = p.front.and_then(|t| super::kind::whole_of(r, t, p.title.0)) {
        p.front = Some(body);
    }
    if p.front.is_some() || part_typed(r, p) || part_in_front(r, p) || part_named(r, p) {
        return;
    }
    if p.is_bare() {
        part_behind(r, p);
    } else {
        part_unit(r, p);
    }
}

/// The title ends at its link, and its last words are the body's name.
fn name(p: &mut Post, link: u32, first: u32) {
    p.name = Some((first, p.title.1));
    p.title.1 = link;
}

/// A body of the release in the words of a title.
fn part_typed(r: &Release<'_, '_>, p: &mut Post) -> bool {
    if let Some((link, body)) = named_at_end(r, p) {
        p.bodies.push(body);
        p.title.1 = link;
        return true;
    }
    let Some((body, cut)) = super::kind::named_in_front(r, p.title).filter(|_| p.is_bare()) else { return false };
    p.front = Some(body);
    p.title.0 = cut;
    true
}

/// A name in front of the head: is nothing more to be parted?
fn part_in_front(r: &Release<'_, '_>, p: &mut Post) -> bool {
    if let Some(cut) = name_in_front(r, p.title) {
        // `was elected treasurer and Ada Hill secretary`: somebody else's.
        if cut > p.title.0 + 1 && r.labels(p.title.0) & Label::Given.bit() != 0 && r.doc.shape(cut as usize) == Shape::Lower {
            p.title.0 = p.title.1;
            return true;
        }
        // `Former Narrow Gate spokesperson`: the name stands behind the status.
        let status = u32::from(r.labels(p.title.0) & Label::RoleStatus.bit() != 0 && cut > p.title.0 + 1);
        p.front_name = Some((p.title.0 + status, cut));
        p.title.0 = if status == 1 { p.title.0 } else { cut };
    }
    let letters = p.title.0.checked_sub(1).filter(|t| p.is_untold() && is_body_in_letters(r, *t));
    if let Some(t) = letters {
        p.front_name = Some((t, t + 1));
    }
    letters.is_some()
}

/// `alongside ACCA Chief Executive Ann Holt`: letters that also stand behind names.
fn is_body_in_letters(r: &Release<'_, '_>, t: u32) -> bool {
    let country = Label::Country.bit() | Label::CountryX.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit();
    let typed = || r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.first <= t);
    let ends_name = |b: u32| r.found.get(r.found.partition_point(|f| f.end <= b)).is_some_and(|f| f.end == b + 1);
    let behind_name = || t.checked_sub(1).is_some_and(|b| r.doc.shape(b as usize) == Shape::Comma || ends_name(b));
    r.doc.shape(t as usize) == Shape::Caps
        && r.doc.lower(t as usize).len() >= 3
        && r.labels(t) & Label::PostNominal.bit() != 0
        && r.labels(t) & country == 0
        && !typed()
        && !behind_name()
}

/// `partner at Halden & Rowe`, where the first of the two is a town's name as well: the link, and the name.
fn firm_of_two(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32, u32)> {
    let link = end.checked_sub(2).filter(|t| *t > first && matches!(r.doc.lower(*t as usize), b"at" | b"of" | b"with" | b"for"))?;
    let two = r.doc.shape(end as usize) == Shape::Amp && r.doc.shape(end as usize - 1) == Shape::Cap && r.doc.shape(end as usize + 1) == Shape::Cap;
    let posts = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::Noun.bit();
    (two && r.labels(end + 1) & posts == 0 && r.labels(end - 1) & Label::RoleMod.bit() == 0).then_some((link, link + 1, end + 2))
}

/// A name behind the head that says by its own words that it is one.
fn part_named(r: &Release<'_, '_>, p: &mut Post) -> bool {
    if let Some((link, name, end)) = firm_of_two(r, p.title).filter(|_| p.is_bare()) {
        (p.name, p.title.1, p.end) = (Some((name, end)), link, p.end.max(end));
        return true;
    }
    if let Some((link, name, end)) = place_and_more(r, p.title).filter(|_| p.is_bare()) {
        (p.name, p.title.1, p.end) = (Some((name, end)), link, p.end.max(end));
        return true;
    }
    if let Some((link, first)) = named_unit(r, p.title) {
        p.bodies = Vec::new();
        name(p, link, first);
        return true;
    }
    let told = |title| line_body(r, title).or_else(|| county_behind(r, title)).or_else(|| coined_place(r, title));
    let Some((link, first)) = Some(p.title).filter(|_| p.is_bare()).and_then(told) else {
        return false;
    };
    name(p, link, first);
    true
}

/// A unit between the post and its body.
fn part_unit(r: &Release<'_, '_>, p: &mut Post) {
    if let Some((link, first)) = office_of(r, p).or_else(|| unit_behind(r, p.title)) {
        p.bodies = Vec::new();
        name(p, link, first);
    }
}

/// Words behind the head's link that nothing typed.
fn part_behind(r: &Release<'_, '_>, p: &mut Post) {
    // `Acme’s Executive Director of Public Policy`: the body is told in front.
    let owned = p.title.0.checked_sub(2).filter(|t| r.doc.shape(*t as usize + 1) == Shape::Poss);
    if owned.is_some_and(|t| r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.end == t + 1 && f.kind == Kind::Org)) {
        return;
    }
    let field = |(link, name): &(u32, u32)| super::field::is_plain_field(r, (p.title.0, *link), (*name, p.title.1));
    let told = serves(r, p.title).or_else(|| name_behind(r, p.title).filter(|n| !field(n))).or_else(|| works_for(r, p.title));
    if let Some((link, first)) = told {
        name(p, link, first);
    } else if let Some((link, first, end)) = unit_of(r, p.title) {
        p.name = Some((first, end));
        p.title.1 = link;
    }
}

/// `Vice President for Oakham University`: a body that the title's own scope ran over; a minister has a field of that name. The link, and the body.
fn named_at_end(r: &Release<'_, '_>, p: &Post) -> Option<(u32, u32)> {
    let (first, end) = p.title;
    let body = r.inside(Kind::Org, first + 1, end).map(|(_, f)| f).find(|f| f.end == end)?;
    let the = u32::from(r.doc.lower(body.first as usize - 1) == b"the");
    let link = body.first.checked_sub(1 + the).filter(|t| *t > first && matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"for" | b"with"))?;
    let public = (first..link).any(|t| {
        matches!(
            r.doc.lower(t as usize),
            b"minister"
                | b"secretary"
                | b"ambassador"
                | b"commissioner"
                | b"envoy"
                | b"representative"
                | b"spokesperson"
                | b"spokesman"
                | b"spokeswoman"
                | b"member"
        )
    });
    // `Professor of Business Administration`, `Vice President of Oak Planning`: a field that something took for a body.
    let words = Label::Noun.bit() | Label::Adjective.bit() | Label::RoleMod.bit() | Label::Gerund.bit();
    let plain = r.doc.lower(link as usize) == b"of" && (body.first..body.end).all(|t| r.labels(t) & words != 0 && r.doc.shape(t as usize) == Shape::Cap);
    let free = p.bodies.is_empty() && p.name.is_none() && !public && !plain && !super::descriptor::writes(r, p.title);
    free.then_some(body.thing).flatten().map(|t| (link, t))
}

/// `Director of the Trade Promotion Division of Narrow Gate`: the link, and where the unit's name begins and ends.
fn unit_of(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32, u32)> {
    let link = (first + 1..end).find(|t| r.doc.lower(*t as usize) == b"of" && r.doc.lower(*t as usize + 1) == b"the")?;
    let name = link + 2;
    let stop = (name..end).find(|t| !r.doc.shape(*t as usize).is_capital()).filter(|t| matches!(r.doc.lower(*t as usize), b"of" | b"in"))?;
    let unit = Label::OrgUnit.bit() | Label::OrgHead.bit();
    (stop > name + 1 && r.labels(stop - 1) & unit != 0).then_some((link, name, stop))
}

/// `Chair, Rents and Repairs Committee`, `Head of the Rivers Division`: a unit with words of its own. The link, and where its name begins.
fn named_unit(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    // What every body has: `member of the Advisory Board`, `of the Executive Committee` of whoever is meant.
    let last = end.checked_sub(1)?;
    if !r.doc.is(last as usize, Class::UnitOfItsOwn) || !r.doc.shape(last as usize).is_capital() {
        return None;
    }
    let link = (first + 1..last).find(|t| r.doc.lower(*t as usize) == b"of" || r.doc.shape(*t as usize) == Shape::Comma)?;
    let name = link + 1 + u32::from(r.doc.lower(link as usize + 1) == b"the");
    let words = |t: u32| {
        r.doc.shape(t as usize).is_capital() || matches!(r.doc.lower(t as usize), b"and" | b"&" | b"of" | b"for") || r.doc.shape(t as usize) == Shape::Amp
    };
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let own = last > name
        && r.doc.shape(name as usize).is_capital()
        && (name..end).all(words)
        && !(name..last).any(|t| r.doc.is(t as usize, Class::UnitEveryBodyHas))
        && r.labels(name) & heads == 0
        && !is_nameless_unit(r, (name, end));
    // `Minister`, `professor`: with a field.
    let head = r.doc.lower(link as usize - 1);
    let leads = Class::LeadsAUnit.holds(head);
    (own && leads).then_some((link, name))
}

/// `Executive Director, Narrow Gate Trust` on a line of its own: the comma and the body that nothing typed there.
fn line_body(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    let comma = (first + 1..end).rev().find(|t| r.doc.shape(*t as usize) == Shape::Comma)?;
    let name = comma + 1;
    // `Minister for Planning, Housing and Local Government`: the fields of one portfolio.
    let minister = |t: u32| matches!(r.doc.lower(t as usize), b"minister" | b"ministers" | b"secretary" | b"spokesperson" | b"spokesman" | b"spokeswoman");
    if (first..comma).any(minister) && (first..comma).any(|t| matches!(r.doc.lower(t as usize), b"for" | b"of")) {
        return None;
    }
    let heads = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::CompanySuffix.bit();
    let known = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit();
    let last = end - 1;
    // `Director, Corporate Services`: a field; its head is a noun of bodies, but no word in front is a name.
    let odd = r.labels(last) & Label::OrgHead.bit() != 0 && r.labels(last) & Label::RoleMod.bit() == 0
        || (name..last).any(|t| r.doc.shape(t as usize).is_capital() && r.labels(t) & known == 0);
    let inner = |t: u32| {
        matches!(r.doc.shape(t as usize), Shape::Dot | Shape::Amp | Shape::Poss) || matches!(r.doc.lower(t as usize), b"of" | b"and" | b"for" | b"the")
    };
    let plain = (name..end).all(|t| r.doc.shape(t as usize).is_capital() || t > name && inner(t));
    // `Chief Scientist, Zentrix`: one word that nothing else is called by.
    let alone = end == name + 1 && nothing_else(r, name);
    (plain && (alone || end > name + 1 && odd && r.labels(last) & heads != 0)).then_some((comma, name))
}

/// A capital word that is no word of every day, no place and nobody's name.
pub(super) fn nothing_else(r: &Release<'_, '_>, t: u32) -> bool {
    let known = Label::RoleMod.bit()
        | Label::Noun.bit()
        | Label::Verb.bit()
        | Label::Adjective.bit()
        | Label::Adverb.bit()
        | Label::Gerund.bit()
        | Label::Function.bit()
        | Label::Given.bit()
        | Label::Surname.bit()
        | Label::City.bit()
        | Label::Country.bit()
        | Label::Region.bit()
        | Label::Subdivision.bit()
        | Label::Demonym.bit()
        | Label::Direction.bit()
        | Label::RoleHead.bit()
        | Label::RoleTitle.bit()
        | Label::PostNominal.bit()
        | Label::StateAbbr.bit()
        | Label::StateAbbrX.bit()
        | Label::Honorific.bit();
    let place = r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.first <= t && f.kind != Kind::Org && f.kind != Kind::Other);
    r.doc.shape(t as usize).is_capital() && r.labels(t) & known == 0 && !place
}

/// `Director of Human Resources at Oak County`: a place that employs people.
fn county_behind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    // `Chief Arborist for the City of Oakford`.
    let city = |t: &u32| {
        matches!(r.doc.lower(*t as usize), b"for" | b"at" | b"with")
            && r.doc.lower(*t as usize + 1) == b"the"
            && matches!(r.doc.lower(*t as usize + 2), b"city" | b"town" | b"county" | b"state" | b"village" | b"borough" | b"province" | b"township")
            && r.doc.shape(*t as usize + 2).is_capital()
            && r.doc.lower(*t as usize + 3) == b"of"
    };
    if let Some(link) = (first + 1..end).find(city) {
        return Some((link, link + 2));
    }
    let link = (first + 1..end).rev().find(|t| r.doc.lower(*t as usize) == b"at")?;
    let county = end == link + 3 && r.doc.lower(end as usize - 1) == b"county" || r.doc.lower(link as usize + 1) == b"county";
    (county && r.doc.shape(end as usize - 1).is_capital()).then_some((link, link + 1))
}

/// `chief financial officer at Amber Hill`: posts that bodies give are held at none of the hills that no list has.
fn coined_place(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    let (_, place) = r.inside(Kind::Place, first, end).last().filter(|(_, f)| f.end == end)?;
    let link = place.first.checked_sub(1).filter(|t| *t > first && r.doc.lower(*t as usize) == b"at")?;
    let coined = r.cell(place.first).is_some_and(|c| c.end < place.end);
    let given = own::is_of_bodies(r, (first, link)) || own::is_of_staff(r, (first, link)) || own::is_of_office(r, (first, link));
    (coined && given).then_some((link, place.first))
}

/// The link and the name behind it: where the post is one that bodies have, or the name ends in a body's head.
fn name_behind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    let links = |t: &u32| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"at");
    let begin = |link: u32| if r.doc.lower(link as usize + 1) == b"the" { link + 2 } else { link + 1 };
    // `member of the Committee on Programmes`: a head in front begins the name.
    let minister = |link: u32| (first..link).any(|t| matches!(r.doc.lower(t as usize), b"minister" | b"ministers" | b"secretary" | b"spokesperson"));
    let headed = |link: &u32| {
        let name = begin(*link);
        if r.doc.lower(*link as usize) == b"for" && minister(*link) {
            return false;
        }
        r.labels(name) & Label::OrgHeadFirst.bit() != 0 && r.doc.shape(name as usize).is_capital() && name + 2 < end && r.doc.lower(name as usize) != b"board"
    };
    if let Some(link) = (first + 1..end).filter(links).find(headed) {
        return Some((link, begin(link)));
    }
    let link = (first + 1..end).rev().find(links)?;
    let name = begin(link);
    // `director of the Harbour Futures and Options Exchange`: the article and the head make one name of it.
    let joined_name = name == link + 2 && r.labels(end.saturating_sub(1)) & (Label::OrgHead.bit() | Label::OrgHeadX.bit()) != 0;
    let plain = name < end
        && (name..end)
            .all(|t| r.doc.shape(t as usize).is_capital() || matches!(r.doc.shape(t as usize), Shape::Amp) || joined_name && r.doc.lower(t as usize) == b"and")
        && r.inside(Kind::Place, name, end).all(|(_, f)| of_whole(r, (first, link)) && (f.first > name || f.end < end));
    // `Executive Vice President of Strategy`, `Chairman of the Board`: a field, a board.
    // `Director of Asia Harbour Link Pte Ltd`
    let firm = end > name + 1
        && r.labels(end - 1) & Label::CompanySuffix.bit() != 0
        && (name..end).all(|t| r.doc.shape(t as usize).is_capital() || r.doc.shape(t as usize) == Shape::Amp);
    if firm {
        return Some((link, name));
    }
    if !plain || end == name + 1 && all_common(r, (name, end)) || r.doc.lower(name as usize) == b"board" {
        return None;
    }
    let heads = Label::OrgHead.bit() | Label::OrgHeadX.bit();
    // `chief nurse for England`: a country is none, typed or not.
    let lands = Label::Country.bit() | Label::CountryX.bit() | Label::Region.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit();
    if r.cell(name).is_some_and(|c| c.end == end) && r.labels(name) & lands != 0 {
        return None;
    }
    // `Dean of Engineering & Design`: a field.
    if r.doc.lower(link as usize) == b"of" && matches!(r.doc.lower(link as usize - 1), b"dean" | b"professor" | b"lecturer") && name == link + 1 {
        return None;
    }
    // `Vice Chancellor for Research`
    if r.doc.lower(link as usize) == b"for" && end == name + 1 && r.doc.shape(name as usize) == Shape::Cap {
        return None;
    }
    let of_bodies = own::leads_a_body(r, (first, link)) || own::of_chief(r, (first, link));
    let acronym = end == name + 1 && r.doc.shape(name as usize) == Shape::Caps && r.doc.lower(name as usize).len() >= 3;
    // `Member for Petrie`: a seat.
    let seat = r.doc.lower(link as usize) == b"for" && link.checked_sub(1).is_some_and(|t| r.doc.lower(t as usize) == b"member");
    if seat {
        return None;
    }
    let field = r.doc.lower(link as usize) == b"for" || (first..link).any(|t| matches!(r.doc.lower(t as usize), b"minister" | b"secretary"));
    let body = !field && end > name + 1 && r.labels(end - 1) & heads != 0;
    // `MINISTER FOR HEALTH`: a field.
    (of_bodies || acronym && !minister(link) || body).then_some((link, name))
}

/// `volunteer tutor at Oakham Reading Room`, `night porter of Marsh & Daughters`: behind a head in small letters that has no field, capitals are whom
/// somebody works for.
fn works_for(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    let links = |t: &u32| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"at" | b"to" | b"in" | b"with") && r.doc.shape(*t as usize) == Shape::Lower;
    let name = |link: u32| if r.doc.lower(link as usize + 1) == b"the" { link + 2 } else { link + 1 };
    let link = (first + 1..end).filter(links).find(|t| r.doc.shape(name(*t) as usize).is_capital())?;
    let begin = name(link);
    let head = r.doc.lower(link as usize - 1);
    let plain = r.doc.shape(first as usize) == Shape::Lower && r.doc.shape(link as usize - 1) == Shape::Lower;
    let words = |t: u32| {
        r.doc.shape(t as usize).is_capital()
            || r.doc.shape(t as usize) == Shape::Amp
            || matches!(r.doc.lower(t as usize), b"of" | b"for" | b"and" | b"the" | b"to")
    };
    let last = r.doc.shape(end as usize - 1).is_capital();
    // `nurse in Oyrotal`, `president for Latin America`: a place, unless it is one that employs people.
    let rules = r.labels(end - 1) & (Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::PlaceHead.bit()) != 0 && end > begin + 1
        || matches!(r.doc.lower(begin as usize), b"municipality" | b"city" | b"county" | b"town" | b"parish" | b"port");
    let place = r.inside(Kind::Place, begin, end).any(|(_, f)| f.first == begin && f.end == end);
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    (plain
        && last
        && (begin..end).all(words)
        && !Class::PostWithField.holds(head)
        && !all_common(r, (begin, end))
        && r.labels(begin) & heads == 0
        && (!place || rules)
        && !(matches!(r.doc.lower(link as usize), b"in") && end == begin + 1))
        .then_some((link, begin))
}

/// `CEO of North Sea Widgets`: what stands behind such a post is a body, even if it begins with a place.
fn of_whole(r: &Release<'_, '_>, title: (u32, u32)) -> bool {
    own::leads_a_body(r, title)
}

/// `director of the Narrow Gate Center at Acme`: a unit with a name of its own; `head of the Main Department of Acme` is none.
fn unit_behind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    let link = (first + 1..end).rev().find(|t| r.doc.lower(*t as usize) == b"of" && r.doc.lower(*t as usize + 1) == b"the")?;
    let name = link + 2;
    let plain = end > name + 1 && (name..end).all(|t| r.doc.shape(t as usize).is_capital());
    let heads = Label::OrgHead.bit() | Label::OrgHeadX.bit();
    let common = Label::Adjective.bit() | Label::RoleMod.bit();
    (plain && !is_nameless_unit(r, (name, end)) && r.labels(end - 1) & heads != 0 && (end > name + 2 || r.labels(name) & common == 0)).then_some((link, name))
}
