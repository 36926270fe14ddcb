//! Lists of people and their towns: `Ann Mary Holt Wellington`, `Paul Ferguson Leeds`. Three in a release that end in a town, two of them in one that
//! is no family's name, are people with the town behind.

use super::compete::Taken;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;

const TOWN: LabelSet = set_of(&[Label::City, Label::CityX, Label::BigCity]);
const PERSONAL: LabelSet = set_of(&[Label::Surname, Label::SurnameX, Label::Given, Label::GivenX, Label::NameEnding]);
const MANY: usize = 3;
const SURE: usize = 2;

/// A name of three words and more that ends in a town, where a member of a list ends.
fn ends_in_a_town(doc: &Document<'_>, f: &Found, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    if f.kind != Kind::Person || f.form != Form::Full || f.end < f.first + 3 {
        return false;
    }
    let (town, family) = (f.end - 1, f.end - 2);
    let behind = f.end as usize;
    let ends = !doc.shape(behind).is_word() && !matches!(doc.shape(behind), Shape::Poss | Shape::Amp | Shape::Slash) || doc.lower(behind) == b"and";
    let named =
        doc.shape(family as usize) == Shape::Caps || (labels(family) & PERSONAL != 0 || labels(family) == 0) && doc.shape(family as usize) == Shape::Cap;
    ends && named && doc.shape(town as usize) == Shape::Cap && labels(town) & TOWN != 0
}

/// Nothing but the name, and what it is addressed by, on its line.
fn is_a_line(doc: &Document<'_>, f: &Found) -> bool {
    let breaks = |t: u32| matches!(doc.shape(t as usize), Shape::Break | Shape::Para | Shape::Bullet);
    breaks(f.end) && (1..=3).any(|n| f.first < n || breaks(f.first - n))
}

/// Parts such people from their towns.
pub(crate) fn part(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    let ends: Vec<usize> = (0..found.len()).filter(|n| found.get(*n).is_some_and(|f| ends_in_a_town(doc, f, labels))).collect();
    // `Ann HOLT Nelson`: the family's name is the one in capitals.
    let sure = |f: &Found| labels(f.end - 1) & PERSONAL == 0 || doc.shape(f.end as usize - 2) == Shape::Caps;
    let sure = ends.iter().filter_map(|n| found.get(*n)).filter(|f| sure(f)).count();
    // Towns are families' names, too: where nearly all long names end in one it is a town.
    let long = found.iter().filter(|f| f.kind == Kind::Person && f.form == Form::Full && f.end >= f.first + 3).count();
    let lines = ends.iter().filter_map(|n| found.get(*n)).all(|f| is_a_line(doc, f));
    if ends.len() < MANY || sure < SURE && !((ends.len() > MANY || lines) && 5 * ends.len() >= 4 * long) {
        return;
    }
    for n in ends {
        let Some(f) = found.get_mut(n) else { continue };
        f.end -= 1;
        let town = f.end;
        found.push(Found {
            kind: Kind::Place,
            first: town,
            end: town + 1,
            rule: "town-behind-a-name",
            certainty: Certainty::Likely,
            thing: None,
            form: Form::Full,
        });
        taken.take(town, town + 1, found.len() as u32);
    }
}
