//! The word in front of a body at a sentence's start, where every word has a capital: `Harvest Oxley Church said`, `North Oxley Police, a force of 900,`.
//!
//! Inside of a sentence the capital tells that it belongs to the name; at its start what follows tells.

use super::compete::Taken;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// What stands in front of names without belonging to them: `Today`, `Mayor`, `Volunteer`, `Kenyan`.
const OUTSIDE: LabelSet = set_of(&[
    Label::Function,
    Label::Adverb,
    Label::Honorific,
    Label::Demonym,
    Label::RoleHead,
    Label::RoleMod,
    Label::RoleTitle,
    Label::RoleStatus,
    Label::Month,
    Label::Weekday,
    Label::Gerund,
    Label::VerbPast,
    Label::Given,
    Label::Stop,
    Label::StopX,
]);

/// Lets bodies take the word that opens their sentence, where it is a part of the name.
pub(crate) fn grow(doc: &Document<'_>, found: &mut [Found], taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    for i in 0..found.len() {
        let Some(f) = found.get(i).filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end >= f.first + 2).cloned() else { continue };
        let Some(first) = f.first.checked_sub(1).filter(|t| opens(doc, *t) && taken.by(*t, *t + 1).is_none()) else { continue };
        if f.rule.starts_with("listed") || !belongs(doc, first, f.end, labels) {
            continue;
        }
        taken.take(first, f.end, i as u32 + 1);
        if let Some(g) = found.get_mut(i) {
            *g = Found { first, thing: None, rule: "body-with-its-opening-word", certainty: Certainty::Likely, ..f };
        }
    }
}

/// A capitalised word that opens a sentence, next to the one behind it.
fn opens(doc: &Document<'_>, t: u32) -> bool {
    doc.shape(t as usize) == Shape::Cap && doc.places.get(t as usize) == Some(&Place::Start) && doc.tokens.get(t as usize + 1).is_some_and(|next| next.spaced)
}

/// Who acts or is told of at once is named whole: no order (`Visit Oxley Museum, …`) and no noun for what they are stands in front.
fn belongs(doc: &Document<'_>, first: u32, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let own = labels(first);
    let begins = doc.is(first as usize, Class::BeginsAName);
    if own & OUTSIDE != 0 && !begins || doc.is(first as usize, Class::KindOnlyBodiesAre) || doc.is(first as usize, Class::KindOfBodyOrPerson) {
        return false;
    }
    let behind = |t: u32| doc.lower(t as usize);
    let verb = doc.shape(end as usize) == Shape::Lower && labels(end) & Label::Noun.bit() == 0 && labels(end) & Label::Verb.bit() != 0
        || matches!(behind(end), b"is" | b"has" | b"will" | b"was" | b"said" | b"says" | b"and");
    let told = doc.shape(end as usize) == Shape::Comma && matches!(behind(end + 1), b"a" | b"an" | b"one" | b"the" | b"which" | b"who");
    if begins {
        // `East Oxley Hospital, Oxley` on a list.
        let ends = matches!(doc.shape(end as usize), Shape::Poss | Shape::Open | Shape::Comma | Shape::Break | Shape::Para | Shape::Stop);
        return verb || ends;
    }
    let order = own & Label::Verb.bit() != 0;
    own & Label::Noun.bit() != 0 && (verb && behind(end) != b"and" || told && !order)
}
