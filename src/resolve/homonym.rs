//! Words that spell a known name and may mean another, or none: `the Company`, `Local Government`, `Grant`, `Jordan Plexo`.

use super::Form;
use super::bare::opens_and_acts;
use super::key::word_number;
use super::names::Name;
use super::propagate::Labels;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// No part of a longer name: `Council voted`, `ring Council`, `her Department`.
fn by_itself(doc: &Document<'_>, t: u32) -> bool {
    let capital = |t: u32| doc.shape(t as usize).is_capital();
    doc.shape(t as usize) == Shape::Cap
        && !capital(t + 1)
        && !(doc.places.get(t as usize).copied() == Some(Place::Mid) && t.checked_sub(1).is_some_and(capital))
        && !matches!(doc.lower(t as usize + 1), b"of" | b"for" | b"on" | b"and")
        && !matches!(doc.shape(t as usize + 1), Shape::Hyphen | Shape::Slash | Shape::Amp)
}

/// `University biophysicist`, `Foundation members`
fn of_body(doc: &Document<'_>, t: u32, labels: Labels<'_>) -> bool {
    doc.is(t as usize, Class::HadByBodies) || labels(t) & Label::RoleHead.bit() != 0
}

/// Bodies that are called by their heads alone everywhere.
const BARE: [&[u8]; 8] = [b"government", b"congress", b"senate", b"parliament", b"navy", b"army", b"police", b"opposition"];

/// `Minister for Justice and Customs`: what somebody is minister for is no body, whatever the word is elsewhere.
fn field_of_minister(doc: &Document<'_>, t: u32) -> bool {
    let minister = |w: &[u8]| matches!(w, b"minister" | b"ministers" | b"secretary" | b"spokesperson" | b"spokesman" | b"spokeswoman");
    let between = |i: u32| {
        doc.shape(i as usize).is_capital() || doc.shape(i as usize) == Shape::Comma || matches!(doc.lower(i as usize), b"and" | b"the" | b"for" | b"of")
    };
    let mut joint = false;
    for i in (t.saturating_sub(7)..t).rev() {
        if minister(doc.lower(i as usize)) {
            return joint;
        }
        if !between(i) {
            return false;
        }
        joint = matches!(doc.lower(i as usize), b"for" | b"of");
    }
    false
}

/// `Cotton, Stiles Demand Answers`, `NEWS: Stiles Statement on Bread`: a family name that begins what a headline says, of a word that the release
/// never writes small.
fn opens_headline(doc: &Document<'_>, t: u32, labels: Labels<'_>) -> bool {
    let before = t.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b as usize));
    let opens = matches!(before, Shape::Para | Shape::Break | Shape::Colon | Shape::Comma) || t > 0 && labels(t - 1) & Label::RoleTitle.bit() != 0;
    let small = |word: &[u8]| (0..doc.tokens.len()).any(|i| doc.shape(i) == Shape::Lower && doc.lower(i) == word);
    t < HEADLINE && opens && labels(t) & Label::FamilyName.bit() != 0 && doc.shape(t as usize) == Shape::Cap && !small(doc.lower(t as usize))
}

/// A headline has no more words than these.
const HEADLINE: u32 = 24;

/// Do the words that begin at a token mean this name, whose words they may be?
pub(super) fn fits(doc: &Document<'_>, n: &Name, words: &[u64], t: u32, labels: Labels<'_>) -> bool {
    let len = words.len() as u32;
    if !words.iter().enumerate().all(|(i, w)| i == 0 || *w == word_number(doc, t + i as u32)) {
        return false;
    }
    if n.kind == Kind::Org && len == 1 && labels(t) & Label::Noun.bit() != 0 && field_of_minister(doc, t) {
        return false;
    }
    // `the ACT` is not the `Marsh Waters Act`.
    if n.rule == "head-of-thing" && doc.shape(t as usize) != Shape::Cap {
        return false;
    }
    // `the Olsson family` of the `Olsson Family Trust`
    if n.kind == Kind::Org
        && n.form == super::Form::Short
        && len == 1
        && matches!(doc.lower(t as usize + 1), b"family" | b"families" | b"brothers" | b"sisters" | b"dynasty")
    {
        return false;
    }
    // `Zentrix biogas` is no `Zentrix Biogas`.
    if n.kind == Kind::Org && (t + 1..t + len).any(|i| doc.shape(i as usize) == Shape::Lower && (i - t >= 64 || n.lower >> (i - t) & 1 == 0)) {
        return false;
    }
    let (shape, place) = (doc.shape(t as usize), doc.places.get(t as usize).copied().unwrap_or_default());
    let before = t.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b as usize));
    if n.caps && len == 1 && !matches!(shape, Shape::Caps | Shape::CapNum | Shape::Dotted | Shape::Inner | Shape::Cap) {
        return false;
    }
    // What goes on in capitals is another name.
    if n.rule == "beginning-of-body" && (doc.shape((t + len) as usize).is_capital() || doc.places.get(t as usize).copied() == Some(Place::Title)) {
        return false;
    }
    let council = n.rule == "council-by-its-head";
    if n.article || council && matches!(before, b"the" | b"this" | b"our") {
        let ok = matches!(before, b"the" | b"our" | b"this") || (place == Place::Start && before != b"a");
        let after = doc.shape((t + len) as usize);
        if matches!(n.rule, "head-of-body" | "the-company") && opens_and_acts(doc, t, labels) {
            return true;
        }
        // `the Association of Boats` is another's name, `criticised the Company for its delay` is not.
        let joint = matches!(doc.lower((t + len) as usize), b"of" | b"for");
        let small = doc.lower((t + len) as usize) == b"for" && doc.shape((t + len + 1) as usize) == Shape::Lower;
        // `Rector of the University Prof. Olsson`
        let titled = labels(t + len) & Label::Honorific.bit() != 0 && labels(t + len) & Label::OrgHead.bit() == 0;
        let capital_next = after.is_capital() && !titled || joint && !small;
        // `a Company co-founder`, `all Company employees`, `Foundation members`
        let leads = after.is_capital()
            && before != b"as"
            && matches!(
                doc.lower(t as usize + 1),
                b"vice-chancellor" | b"chancellor" | b"president" | b"chair" | b"chairman" | b"chairperson" | b"provost" | b"rector"
            );
        if len == 1 && place == Place::Mid && shape == Shape::Cap && (leads || after == Shape::Lower && of_body(doc, t + 1, labels)) {
            let own = matches!(n.rule, "the-company" | "head-of-body") && !t.checked_sub(1).is_some_and(|b| doc.shape(b as usize).is_capital());
            if own && !matches!(before, b"no" | b"&" | b"-") {
                return true;
            }
        }
        if n.rule == "head-of-body" && matches!(before, b"her" | b"his" | b"my") {
            let office = matches!(doc.lower(t as usize), b"government" | b"department" | b"ministry" | b"office" | b"agency" | b"committee" | b"commission");
            return office && by_itself(doc, t);
        }
        return (matches!(before, b"the") || n.rule != "the-company" && matches!(before, b"this" | b"our")) && ok && place != Place::Title && !capital_next;
    }
    if council {
        let acts = doc.shape(t as usize + 1) == Shape::Poss || doc.shape(t as usize + 1) == Shape::Lower && labels(t + 1) & Label::Verb.bit() != 0;
        return by_itself(doc, t) && (place == Place::Mid || place == Place::Start && acts);
    }
    // `Council` opens lines and stands before and behind other capitals in its own right.
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit();
    let capital = |t: u32| doc.shape(t as usize).is_capital() && labels(t) & Label::Function.bit() == 0;
    let aside = doc.shape(t as usize + 1) == Shape::Comma && matches!(doc.lower(t as usize + 2), b"the" | b"a" | b"an");
    let acts = aside || doc.shape(t as usize + 1) == Shape::Poss || labels(t + 1) & Label::Verb.bit() != 0 && doc.shape(t as usize + 1) == Shape::Lower;
    let beside = capital(t + 1) || t.checked_sub(1).is_some_and(capital);
    // `a foreign Government`, `his own Government`: whichever it is.
    if n.kind == Kind::Org
        && len == 1
        && BARE.contains(&doc.lower(t as usize))
        && matches!(before, b"a" | b"any" | b"own" | b"each" | b"every" | b"foreign" | b"host" | b"whose")
    {
        return false;
    }
    // `Local Government` is not the Government.
    if n.kind == Kind::Org && len == 1 && BARE.contains(&doc.lower(t as usize)) && t.checked_sub(1).is_some_and(|b| capital(b) && place == Place::Mid) {
        return false;
    }
    // `Réal Plexo, president of Plexo Dryers`: a person of the firm's name.
    let family = Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
    if n.rule == "first-word-of-body" && labels(t) & family != 0 && t.checked_sub(1).is_some_and(capital) {
        return false;
    }
    if n.kind == Kind::Org
        && len == 1
        && n.rule == "said-before"
        && shape == Shape::Cap
        && labels(t) & heads != 0
        && labels(t) & Label::Noun.bit() != 0
        && !BARE.contains(&doc.lower(t as usize))
        && (place == Place::Title || beside || place == Place::Start && !acts)
    {
        return false;
    }
    // `Jordan Plexo` is no Jordan, if Jordan is somebody's name too.
    let given = Label::Given.bit() | Label::GivenX.bit();
    if n.kind == Kind::Place && len == 1 && labels(t) & given != 0 && place != Place::Title {
        let personal = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
        let after = t as usize + 1;
        if doc.shape(after) == Shape::Cap && doc.places.get(after).copied() == Some(Place::Mid) && labels(t + 1) & !personal == 0 {
            return false;
        }
    }
    if len == 1 && n.form == Form::Short {
        let next = doc.shape((t + 1) as usize);
        if n.kind == Kind::Person {
            // `Grant` of `Hugh Grant` in a headline says nothing; another capital word beside it is another name.
            let common = labels(t) & (Label::Noun.bit() | Label::Verb.bit() | Label::Function.bit() | Label::Adjective.bit()) != 0;
            // `Power said`, `Means, Holt and others`: at a sentence's start what follows decides.
            let acts = labels(t + 1) & Label::Verb.bit() != 0 || matches!(next, Shape::Poss | Shape::Comma) || doc.lower(t as usize + 1) == b"and";
            if common && !opens_headline(doc, t, labels) && (place == Place::Title || shape == Shape::Caps || place == Place::Start && !acts) {
                return false;
            }
            // `Holt & Marsh`, `Holt + Partners`: a firm.
            let joined = |t: usize| doc.shape(t) == Shape::Amp || doc.lower(t) == b"+";
            if joined(t as usize + 1) || t.checked_sub(1).is_some_and(|b| joined(b as usize)) {
                return false;
            }
            // `Holt Semiconductor`: a firm.
            let firm = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::CompanySuffix.bit();
            if next == Shape::Cap && place == Place::Mid && labels(t + 1) & firm != 0 && labels(t + 1) & Label::Verb.bit() == 0 {
                return false;
            }
            if n.rule == "given-name-of-person" && (next.is_capital() || place == Place::Title) {
                return false;
            }
            // `Jack Holt` is another; so is `Chapel Holt`.
            let heads = Label::PlaceHead.bit() | Label::OrgHead.bit() | Label::OtherHead.bit();
            let neighbour = t > 0
                && doc.shape(t as usize - 1) == Shape::Cap
                && labels(t - 1) & (Label::Given.bit() | if labels(t - 1) & Label::RoleMod.bit() == 0 { heads } else { 0 }) != 0
                && labels(t - 1) & (Label::Honorific.bit() | Label::RoleTitle.bit()) == 0;
            return !neighbour;
        }
        if shape == Shape::Lower {
            return false;
        }
        if n.rule == "field-of-department" {
            let l = labels(t + 1);
            let acts = next == Shape::Poss || doc.shape(t as usize + 1) == Shape::Lower && l & Label::Verb.bit() != 0 && l & Label::Noun.bit() == 0;
            // `explained to Interior that`, `approved by Treasury`
            let ends = !doc.shape(t as usize + 1).is_capital() && !matches!(doc.lower(t as usize + 1), b"and" | b"&" | b"or");
            return place == Place::Mid
                && (acts || before == b"that" || matches!(before, b"by" | b"to" | b"with" | b"from") && ends)
                && !matches!(before, b"for" | b"of" | b"in")
                && !t.checked_sub(1).is_some_and(|b| doc.shape(b as usize).is_capital());
        }
    }
    true
}
