//! Names that nothing typed in front of a head: `Narrow Gate spokesperson`.

use super::own;
use super::unit::squad_in_front;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Where the title goes on after a name in front.
pub(super) fn name_in_front(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    let known = Label::RoleMod.bit()
        | Label::RoleStatus.bit()
        | Label::RoleHead.bit()
        | Label::RoleTitle.bit()
        | Label::Demonym.bit()
        | Label::Ordinal.bit()
        | Label::Direction.bit();
    // `UAE Minister of State`: letters of a country are no body.
    let country = Label::Country.bit() | Label::CountryX.bit();
    // Fields of work in letters: `ICU nurse`, `STEM teacher`, `NGO delegate`.
    let acronym = |t: u32| {
        r.doc.shape(t as usize) == Shape::Caps
            && r.doc.lower(t as usize).len() >= 3
            && r.labels(t) & (known | country) == 0
            && !r.doc.is(t as usize, Class::FieldInLetters)
    };
    let kind = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"hospital"
                | b"university"
                | b"company"
                | b"school"
                | b"church"
                | b"court"
                | b"police"
                | b"city"
                | b"county"
                | b"town"
                | b"state"
                | b"team"
                | b"club"
        )
    };
    if kind(first) && end == first + 2 {
        return None;
    }
    let all_capitals = (first..end).all(|t| !matches!(r.doc.shape(t as usize), Shape::Cap | Shape::Lower));
    if acronym(first) && !all_capitals {
        return Some(first + 1).filter(|cut| *cut < end);
    }
    // `City of Oakham Mayor`
    let city = matches!(r.doc.lower(first as usize), b"city" | b"town" | b"county" | b"village" | b"borough" | b"township" | b"shire" | b"port" | b"state");
    if let Some((_, f)) = r.inside(Kind::Place, first, end).next().filter(|(_, f)| city && f.first == first && f.end < end && f.end > first + 2) {
        return Some(f.end);
    }
    // Capitals in front of a head in lower case, or of one that takes no field (`CEO`), are no words of the title.
    let mut at = first;
    let (mut unlisted, mut places) = (false, false);
    let named = |t: u32, kind: Kind| r.inside(kind, t, end).any(|(_, f)| f.first == t);
    let capital = |t: u32| r.doc.shape(t as usize).is_capital() && r.labels(t) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) == 0;
    while at < end && capital(at) {
        let place = named(at, Kind::Place);
        // `Sixth Year students`: a form of a school.
        let founded = at + 2 == end && matches!(r.doc.lower(at as usize + 1), b"founder" | b"co-founder" | b"cofounder" | b"ceo" | b"creator" | b"inventor");
        if named(at, Kind::Other) && founded && at == first && r.doc.shape(at as usize + 1) == Shape::Lower {
            return Some(at + 1);
        }
        if named(at, Kind::Other) || matches!(r.doc.lower(at as usize), b"year" | b"grade" | b"form" | b"class") {
            return None;
        }
        // `Nevada Marine Group CEO`: a place and more.
        places |= place;
        // `Design history tutor Ann Holt left`: any noun has a capital at the head of a sentence.
        let noun = at == first && r.labels(at) & Label::Noun.bit() != 0 && r.cell(at).is_some_and(|c| c.place == Place::Start);
        unlisted |= !place && !noun && (places || r.labels(at) & known == 0);
        // `Former New Zealand minister`: all words of the place.
        at = r.inside(Kind::Place, at, end).map(|(_, f)| f).find(|f| place && f.first == at).map_or(at + 1, |f| f.end);
    }
    if let Some(rank) = squad_in_front(r, (first, end)) {
        return Some(rank);
    }
    // `Oakham Supreme Court Justice`, `Northmere City Council President`: the body's head stands in front of the post.
    let bench = |t: &u32| matches!(r.doc.lower(*t as usize), b"justice" | b"justices" | b"judge" | b"judges" | b"magistrate" | b"registrar");
    if let Some(post) = (first + 2..end).find(bench).filter(|t| r.doc.lower(*t as usize - 1) == b"court")
        && (first..post).all(|t| r.doc.shape(t as usize).is_capital())
        && r.labels(first) & Label::RoleStatus.bit() == 0
        // `District Court Judge for Ohio` is a kind of judge.
        && (r.inside(Kind::Place, first, post).next().is_some()
            || r.labels(first) & (Label::RoleMod.bit() | Label::Adjective.bit() | Label::Noun.bit() | Label::RoleHead.bit()) == 0)
    {
        return Some(post);
    }
    let court = at > first + 1 && at < end && r.doc.lower(at as usize - 1) == b"court";
    if court
        && (first..at).all(|t| r.doc.shape(t as usize).is_capital())
        && !matches!(r.doc.lower(first as usize), b"former" | b"retired" | b"acting" | b"chief")
    {
        return Some(at);
    }
    let lower = r.doc.shape(at as usize) == Shape::Lower && r.labels(at) & (Label::RoleHead.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit()) != 0;
    // `Oakham Energy Managing Director`: a body's noun behind a name, before a post of several words.
    let nouns = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::CompanySuffix.bit();
    let several = r.cell(at).is_some_and(|c| c.end > at + 1 && c.end <= end && r.labels(at) & Label::RoleHead.bit() != 0);
    let before = at.checked_sub(1).is_some_and(|t| t > first && r.labels(t) & nouns != 0 && r.labels(first) & Label::RoleMod.bit() == 0);
    // `Oakham Council Leader`, `Marlexa Branch President`: the head of a body of that name, before a post that bodies have.
    let posts = r.doc.is(at as usize, Class::PostOfBodies);
    let words = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Given.bit() | Label::GivenX.bit();
    let odd = r.labels(first) & words == 0 || r.doc.shape(first as usize) == Shape::Inner || named(first, Kind::Place);
    let headed = posts && before && at + 1 == end && odd;
    // `OpenMarsh Europe Chair`
    let headed = headed || posts && at + 1 == end && at > first + 1 && r.doc.shape(first as usize) == Shape::Inner;
    let fieldless = headed || several && before || r.doc.lower(at as usize) == b"ceo" || own::leads_a_body(r, (at, end)) && at + 1 < end;
    (unlisted && at > first && at < end && (lower || fieldless)).then_some(at)
}
