//! Units and employers in the words of a title, where nothing typed them: `Oakham Police Sergeant`, `Dean, Business School, …`, `adviser for Quellan Rising`.

use super::post::Post;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Oakham Police Sergeant`, `Harbour Crime Unit Detective`: a unit of a service in front of a rank. Where the rank begins.
pub(super) fn squad_in_front(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    let fore = |t: u32| matches!(r.doc.lower(t as usize), b"deputy" | b"assistant" | b"chief" | b"senior" | b"battalion" | b"special" | b"lead" | b"acting");
    let rank = (first + 2..end).find(|t| {
        r.doc.is(*t as usize - 1, Class::PoliceUnit) && (r.doc.is(*t as usize, Class::PoliceRank) || fore(*t) && r.doc.is(*t as usize + 1, Class::PoliceRank))
    })?;
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleStatus.bit();
    // `State Police Captain`: of some state's; `Chief Police Inspector`.
    let named = r.doc.lower(rank as usize - 1) != b"police" || r.labels(first) & (Label::RoleMod.bit() | Label::Noun.bit()) == 0;
    let whole = (first..end).all(|t| r.doc.shape(t as usize).is_capital()) && r.labels(first) & heads == 0;
    (whole && named).then_some(rank)
}

/// `Medical Adviser for Marlow Totally`, `co-ordinator for Quellan Rising`: whom staff speak or work for, when the words are none of every day.
pub(super) fn serves(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    let link = (first + 1..end).rev().find(|t| matches!(r.doc.lower(*t as usize), b"for" | b"with"))?;
    let name = link + 1 + u32::from(r.doc.lower(link as usize + 1) == b"the");
    let head = r.doc.lower(link as usize - 1);
    let staff = Class::StaffOfAUnit.holds(head);
    let common = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
    let ground = Label::Country.bit() | Label::CountryX.bit() | Label::Region.bit() | Label::Direction.bit() | Label::Demonym.bit();
    let caps = end > name + 1 && (name..end).all(|t| r.doc.shape(t as usize).is_capital() && r.labels(t) & ground == 0);
    let odd = (name..end).any(|t| r.labels(t) & common == 0);
    (staff && caps && odd && r.inside(Kind::Place, name, end).next().is_none()).then_some((link, name))
}

/// `Adviser, Economic Development, Government of Zelhad`, `Dean, Business School, Oyrotal College`: what stands between a post and a government, or ends in
/// a unit's head, is the unit. The comma, and where its name begins.
pub(super) fn office_of(r: &Release<'_, '_>, p: &Post) -> Option<(u32, u32)> {
    let (first, end) = p.title;
    let comma = (first + 1..end).find(|t| r.doc.shape(*t as usize) == Shape::Comma)?;
    if matches!(r.doc.lower(comma as usize - 1), b"secretary" | b"minister" | b"commissioner" | b"president") {
        return None;
    }
    let name = comma + 1;
    let plain = |t: u32| r.doc.shape(t as usize).is_capital() || matches!(r.doc.lower(t as usize), b"and" | b"&" | b"of" | b"for");
    let body = p.bodies.first().map(|b| r.name(*b).to_lowercase())?;
    let mut words = body.split_whitespace();
    let rules = matches!(words.next(), Some("government" | "city" | "county" | "state" | "province" | "town" | "municipality" | "borough" | "region"))
        || matches!(body.split_whitespace().next_back(), Some("government" | "council" | "municipality" | "county"));
    let unit = end > name + 1
        && matches!(
            r.doc.lower(end as usize - 1),
            b"school"
                | b"department"
                | b"division"
                | b"institute"
                | b"centre"
                | b"center"
                | b"faculty"
                | b"unit"
                | b"branch"
                | b"section"
                | b"directorate"
                | b"bureau"
        );
    (end > name && (name..end).all(plain) && r.doc.shape(name as usize).is_capital() && (rules || unit)).then_some((comma, name))
}

/// `resident director of San Oxley Rep`, `teacher at Lakeside High`: a place that more capitals follow is the beginning of a body's name.
pub(super) fn place_and_more(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32, u32)> {
    let f = r.found.get(r.found.partition_point(|f| f.end < end)).filter(|f| f.end == end && f.kind == Kind::Place && f.first > first + 1)?;
    let the = f.first - u32::from(r.doc.lower(f.first as usize - 1) == b"the");
    let link = the.checked_sub(1).filter(|t| *t > first && matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"for" | b"with"))?;
    let barred =
        Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Honorific.bit() | Label::PostNominal.bit() | Label::Given.bit() | Label::StateAbbr.bit();
    let typed = |t: u32| r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.first <= t);
    let goes_on = |t: u32| {
        let mid = r.cell(t).is_some_and(|c| c.place != Place::Start);
        mid && r.doc.shape(t as usize) == Shape::Cap && r.labels(t) & barred == 0 && !typed(t)
    };
    let stop = (end..end + 4).find(|t| !goes_on(*t))?;
    (stop > end).then_some((link, f.first, stop))
}
