//! What stands between people or places in a row is one of them: `Ann Holt, Oydin Tokhtarel and Joe Marsh`.

use super::{Member, Said};
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;

/// Of three and more, most of them people and none anything else: the others are people, too.
pub(super) fn people(doc: &Document<'_>, list: &[Member], labels: &dyn Fn(u32) -> LabelSet, out: &mut Said) {
    let people = list.iter().filter(|m| m.kind == Some(Kind::Person)).count();
    let untyped = list.iter().filter(|m| m.kind.is_none()).count();
    if list.len() < 3 || people < 2 || untyped == 0 || people < untyped || people + untyped < list.len() {
        return;
    }
    let none = Label::OrgHead.bit()
        | Label::OrgHeadFirst.bit()
        | Label::OtherHead.bit()
        | Label::CompanySuffix.bit()
        | Label::RoleHead.bit()
        | Label::RoleTitle.bit()
        | Label::Country.bit()
        | Label::Region.bit()
        | Label::Demonym.bit()
        | Label::Org.bit()
        | Label::Month.bit()
        | Label::Function.bit()
        | Label::Stop.bit();
    let personal = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Gerund.bit() | Label::Adverb.bit();
    let word = |t: u32| {
        let l = labels(t);
        doc.shape(t as usize) == Shape::Cap && (l & none == 0 || l & personal != 0) && (l & common == 0 || l & personal != 0)
            || doc.shape(t as usize) == Shape::Initial
    };
    let name = |m: &&Member| m.kind.is_none() && (2..=3).contains(&(m.end - m.first)) && (m.first..m.end).all(word);
    out.people.extend(list.iter().filter(name).map(|m| (m.first, m.end)));
}

/// Of four and more, most of them places and none anything else: the others are places, too (`Oneida, Ontario, Lewis, Marqaz and Schuyler Counties`).
pub(super) fn places(doc: &Document<'_>, list: &[Member], labels: &dyn Fn(u32) -> LabelSet, out: &mut Said) {
    let places = list.iter().filter(|m| m.kind == Some(Kind::Place)).count();
    let untyped = list.iter().filter(|m| m.kind.is_none()).count();
    if list.len() < 4 || untyped == 0 || places < 2 * untyped || places + untyped < list.len() {
        return;
    }
    let place = Label::City.bit() | Label::CityX.bit() | Label::County.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit();
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Month.bit();
    let none = Label::RoleHead.bit() | Label::OrgHead.bit() | Label::OtherHead.bit() | Label::CompanySuffix.bit() | Label::Org.bit() | Label::Demonym.bit();
    let word = |t: u32| doc.shape(t as usize) == Shape::Cap && labels(t) & none == 0 && (labels(t) & common == 0 || labels(t) & place != 0);
    let name = |m: &&Member| m.kind.is_none() && (1..=2).contains(&(m.end - m.first)) && (m.first..m.end).all(word);
    out.places.extend(list.iter().filter(name).map(|m| (m.first, m.end)));
}
