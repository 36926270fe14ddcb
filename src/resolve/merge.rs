//! Names that grow together: a body and the words behind it that make it another body.
//!
//! `Zentrix Kenya`, `Zentrix Biogas`, `MIA of the Republic of Uzbekistan`.

use super::compete::Taken;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::{FxHashMap, FxHashSet};

/// Lets every organization take what belongs to it. `grown`: where a name grew into another's, and which thing it named before.
pub(crate) fn grow(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, grown: &mut Vec<(u32, u32)>, labels: &dyn Fn(u32) -> LabelSet) {
    found.sort_by_key(|f| f.first);
    let mut dropped = vec![false; found.len()];
    for i in 0..found.len() {
        let Some(f) = found.get(i).filter(|f| f.kind == Kind::Org).cloned() else { continue };
        let next = found.get(i + 1).cloned();
        // `the All Coast Rowing Club`: behind `the` a capital makes any word a name's.
        let before = f.first.checked_sub(1).filter(|b| {
            f.form == Form::Full
                && leads_name(doc.lower(*b as usize))
                && plain(doc, *b)
                && !inside_title(doc, *b)
                && b.checked_sub(1).is_some_and(|t| doc.lower(t as usize) == b"the")
                && taken.by(*b, *b + 1).is_none()
        });
        if let Some(b) = before {
            taken.take(b, f.end, i as u32 + 1);
            grown.extend(f.thing.map(|t| (b, t)));
            if let Some(g) = found.get_mut(i) {
                *g = Found { first: b, thing: None, rule: "body-grown-with-its-words", certainty: Certainty::Likely, ..f.clone() };
            }
        }
        let town = i.checked_sub(1).and_then(|b| found.get(b)).filter(|b| of_the_place_before(doc, &f, b)).map(|b| b.first);
        if let Some(first) = town {
            taken.take(first, f.end, i as u32 + 1);
            grown.extend(f.thing.map(|t| (first, t)));
            if let Some(d) = dropped.get_mut(i - 1) {
                *d = true;
            }
            if let Some(g) = found.get_mut(i) {
                *g = Found { first, thing: None, form: Form::Full, rule: "body-grown-with-its-words", certainty: Certainty::Likely, ..f.clone() };
            }
        }
        let Some(f) = found.get(i).cloned() else { continue };
        let (end, swallowed) = end_behind(doc, &f, next.as_ref(), found.get(i + 2), labels);
        if end == f.end {
            continue;
        }
        taken.take(f.first, end, i as u32 + 1);
        grown.extend(f.thing.map(|t| (f.first, t)));
        if let Some(g) = found.get_mut(i) {
            // `MIA of the Republic` is the same body; `Zentrix Kenya` is another.
            let same = swallowed && f.form == Form::Acronym && next.is_some_and(|n| n.first > f.end);
            *g = Found {
                end,
                thing: if same { f.thing } else { None },
                form: if same { Form::Short } else { Form::Full },
                rule: "body-grown-with-its-words",
                certainty: Certainty::Likely,
                ..f
            };
        }
        if swallowed && let Some(d) = dropped.get_mut(i + 1) {
            *d = true;
        }
    }
    taken.drop_swallowed(found, &dropped);
}

/// How far a body's name goes behind the words found, and whether the name behind is a part of it. `after`: the name behind that.
fn end_behind(doc: &Document<'_>, f: &Found, next: Option<&Found>, after: Option<&Found>, labels: &dyn Fn(u32) -> LabelSet) -> (u32, bool) {
    match next {
        Some(n) if n.kind == Kind::Place && n.first == f.end && (plain(doc, n.first) || short_country(doc, n)) && stands_in_text(doc, f, n, labels) => {
            // `ZXW West Africa Press Forum`: what is held there.
            let held = (n.end..n.end + 3).take_while(|t| plain(doc, *t)).any(|t| doc.is(t as usize, Class::HeldUnderItsName));
            if held { (f.end, false) } else { (with_chapter(doc, n.end), true) }
        }
        Some(n) if n.kind == Kind::Place && f.form == Form::Acronym && of_a_country(doc, f.end, n.first) && formal(doc, n) => (n.end, true),
        Some(n) if of_its_place(doc, f, n, after, labels) || on_a_field(doc, f, n) => (n.end, true),
        Some(n) if n.kind == Kind::Org && n.first == f.end && !inside_title(doc, f.first) && trade(doc, n, labels) => (n.end, true),
        _ => (tail(doc, f, next.map_or(u32::MAX, |n| n.first), labels), false),
    }
}

/// Short forms go with the name that they were read off, when it is nowhere left as it was: `the Club` of a `Lake Club` that became the `All Lake Club`.
pub(crate) fn follow(found: &mut [Found], grown: &[(u32, u32)]) {
    if grown.is_empty() {
        return;
    }
    let now: FxHashMap<u32, u32> = found.iter().filter(|f| f.kind == Kind::Org).filter_map(|f| Some((f.first, f.thing?))).collect();
    let full: FxHashSet<u32> = found.iter().filter(|f| f.form == Form::Full).filter_map(|f| f.thing).collect();
    let left = |(first, old): &(u32, u32)| Some((*old, *now.get(first)?)).filter(|(old, new)| old != new && !full.contains(old));
    let new: FxHashMap<u32, u32> = grown.iter().filter_map(left).collect();
    for f in found.iter_mut() {
        f.thing = f.thing.map(|t| new.get(&t).copied().unwrap_or(t));
    }
}

/// `Zentrix & Marsh` + `Wealth Management`: what a firm does, taken for a body by itself.
fn trade(doc: &Document<'_>, n: &Found, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let word = set_of(&[Label::Noun, Label::Adjective, Label::RoleMod, Label::OrgHeadX, Label::Gerund]);
    let other = set_of(&[Label::Org, Label::OrgX, Label::OrgUnit, Label::OrgHeadFirst, Label::PlaceHead]);
    let plain_words = (n.first..n.end).all(|t| plain(doc, t) && labels(t) & word != 0 && labels(t) & other == 0);
    plain_words && !n.rule.starts_with("listed") && labels(n.end - 1) & Label::OrgHeadX.bit() != 0
}

/// Small words that begin names.
fn leads_name(word: &[u8]) -> bool {
    Class::LeadsAName.holds(word)
}

/// `Oak Bank USA`, `Zentrix UK`.
fn short_country(doc: &Document<'_>, n: &Found) -> bool {
    n.end == n.first + 1 && matches!(doc.lower(n.first as usize), b"usa" | b"us" | b"uk" | b"uae" | b"nz")
}

/// A capitalised word inside a sentence.
fn plain(doc: &Document<'_>, t: u32) -> bool {
    doc.shape(t as usize) == Shape::Cap && doc.tokens.get(t as usize).is_some_and(|x| x.spaced)
}

fn inside_title(doc: &Document<'_>, t: u32) -> bool {
    doc.places.get(t as usize).copied() == Some(Place::Title)
}

/// `Oxley Relief Norway` + ` Chapter`
fn with_chapter(doc: &Document<'_>, end: u32) -> u32 {
    let chapter = plain(doc, end) && matches!(doc.lower(end as usize), b"chapter" | b"branch") && !doc.shape(end as usize + 1).is_capital();
    end + u32::from(chapter)
}

/// A body and a place inside of a sentence, or as all that a line of a list has: `Oxley Relief Kenya`.
fn stands_in_text(doc: &Document<'_>, f: &Found, place: &Found, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let bound = |t: u32| matches!(doc.shape(t as usize), Shape::Para | Shape::Break | Shape::Bullet | Shape::Comma | Shape::Semi);
    let led = |t: u32| bound(t) || labels(t) & Label::RoleHead.bit() != 0;
    !inside_title(doc, f.first) || f.first.checked_sub(1).is_some_and(led) && (bound(place.end) && doc.shape(place.end as usize) != Shape::Comma)
}

/// Lets names of bodies take the legal form behind them that no rule saw.
pub(crate) fn legal_forms(doc: &Document<'_>, found: &mut [Found], taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    for (f, winner) in found.iter_mut().zip(1..).filter(|(f, _)| f.kind == Kind::Org) {
        let Some(end) = legal_form(doc, f, labels).filter(|end| taken.by(f.end, *end).is_none()) else { continue };
        (f.end, f.form) = (end, Form::Full);
        taken.take(f.first, end, winner);
    }
}

/// `Oxley Works` + `, Inc.` where only the name before its legal form was found, as in a headline.
fn legal_form(doc: &Document<'_>, f: &Found, labels: &dyn Fn(u32) -> LabelSet) -> Option<u32> {
    let form = f.end + u32::from(doc.shape(f.end as usize) == Shape::Comma);
    let legal = matches!(doc.lower(form as usize), b"inc" | b"corp" | b"ltd" | b"llc" | b"plc" | b"gmbh" | b"llp" | b"inc." | b"corp." | b"ltd.");
    if !legal || !doc.shape(form as usize).is_capital() && doc.lower(form as usize) != b"plc" || labels(f.end - 1) & Label::CompanySuffix.bit() != 0 {
        return None;
    }
    let dot = matches!(doc.shape(form as usize + 1), Shape::Dot | Shape::Stop) && matches!(doc.lower(form as usize), b"inc" | b"corp");
    Some(form + 1 + u32::from(dot))
}

/// `of` or `of the` between an acronym and a country.
fn of_a_country(doc: &Document<'_>, end: u32, first: u32) -> bool {
    doc.lower(end as usize) == b"of" && (first == end + 1 || first == end + 2 && doc.lower(end as usize + 1) == b"the")
}

/// `Senate Committee` + ` on Veterans Affairs`: what it is about is called like a body.
fn on_a_field(doc: &Document<'_>, f: &Found, n: &Found) -> bool {
    let on = n.kind == Kind::Org && n.first == f.end + 1 && doc.lower(f.end as usize) == b"on" && n.end >= n.first + 2;
    on && matches!(doc.lower(f.end as usize - 1), b"committee" | b"subcommittee" | b"commission" | b"caucus" | b"council" | b"taskforce")
}

/// `the Hong Kong ` + `SFC`: letters, or a body's words, and the place they are of.
fn of_the_place_before(doc: &Document<'_>, f: &Found, place: &Found) -> bool {
    let stands = place.kind == Kind::Place && place.end == f.first && doc.tokens.get(f.first as usize).is_some_and(|t| t.spaced);
    let capital = |t: u32| matches!(doc.shape(t as usize), Shape::Cap | Shape::Dotted);
    // `Town Sues U.S. Department of Interior`: in a headline behind a small word or at its beginning.
    let small = place.first.checked_sub(1).is_none_or(|b| matches!(doc.shape(b as usize), Shape::Lower | Shape::Para | Shape::Break));
    if !stands || !(place.first..place.end).all(capital) || inside_title(doc, f.first) && !small {
        return false;
    }
    let letters = f.end == f.first + 1 && doc.shape(f.first as usize) == Shape::Caps && doc.lower(f.first as usize).len() >= 3;
    let before = place.first.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b as usize));
    let there = matches!(before, b"in" | b"at" | b"near" | b"across" | b"throughout" | b"around" | b"outside" | b"," | b"/" | b"-" | b"and" | b"visit");
    !there && (letters || f.form == Form::Full && f.end - f.first >= 2)
}

/// `Kidney Health Associates` + ` of Ohio`: a body of its own name; `Zentrix Ltd of Leeds` has its seat there.
fn of_its_place(doc: &Document<'_>, f: &Found, n: &Found, behind: Option<&Found>, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let of = n.kind == Kind::Place && n.first == f.end + 1 && doc.lower(f.end as usize) == b"of" && plain(doc, n.first);
    let seat = labels(f.end - 1) & Label::CompanySuffix.bit() != 0 || matches!(doc.shape(f.end as usize - 1), Shape::Dot | Shape::Stop);
    let town = doc.shape(n.end as usize) == Shape::Comma && behind.is_some_and(|b| b.kind == Kind::Place && b.first == n.end + 1);
    // `Studio Oxlo of Leeds`
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::OrgHead.bit() | Label::OrgHeadX.bit();
    of && f.form == Form::Full && f.end - f.first >= 2 && !seat && !town && labels(f.end - 1) & common != 0
}

/// `Republic of Uzbekistan`, not `Uzbekistan`: a formal name behind an acronym belongs to it.
fn formal(doc: &Document<'_>, n: &Found) -> bool {
    (n.first..n.end).any(|t| doc.lower(t as usize) == b"of")
}

/// The end of capitalised words behind a body that no list knows as anything else: `Zentrix Biogas`.
fn tail(doc: &Document<'_>, f: &Found, stop: u32, labels: &dyn Fn(u32) -> LabelSet) -> u32 {
    let known = Label::Verb.bit()
        | Label::Noun.bit()
        | Label::Adjective.bit()
        | Label::Adverb.bit()
        | Label::Function.bit()
        | Label::RoleHead.bit()
        | Label::RoleMod.bit()
        | Label::RoleTitle.bit()
        | Label::Given.bit()
        | Label::GivenX.bit()
        | Label::Surname.bit()
        | Label::SurnameX.bit()
        | Label::NameEnding.bit()
        | Label::Stop.bit()
        | Label::StopX.bit()
        | Label::Month.bit()
        | Label::MonthX.bit()
        | Label::Weekday.bit()
        | Label::OtherHead.bit()
        | Label::OtherHeadX.bit()
        | Label::Demonym.bit()
        | Label::Other.bit()
        | Label::OtherX.bit()
        | Label::Honorific.bit();
    let mut end = f.end;
    if let Some(unit) = unit_of_letters(doc, f).filter(|u| *u <= stop) {
        return unit;
    }
    if let Some(arm) = arm(doc, f.end, stop) {
        return arm;
    }
    // `Zentrix Instaro`, `Zentrix Instaro®`: behind a company that a list knows stands what it makes.
    let made = |t: u32| {
        matches!(doc.shape(t as usize), Shape::Mark) && (doc.lower(t as usize).starts_with("®".as_bytes()) || doc.lower(t as usize).starts_with("™".as_bytes()))
    };
    if f.rule == "listed-body" && (labels(f.end) == 0 || made(f.end + 1)) || made(f.end + 1) {
        return f.end;
    }
    while end < stop && end < f.end + 2 && plain(doc, end) && !inside_title(doc, end) && labels(end) & known == 0 && f.end - f.first <= 2 {
        end += 1;
    }
    // What goes on in capitals is a longer name than this rule understands.
    if end > f.end && doc.shape(end as usize).is_capital() { f.end } else { end }
}

/// The end of the words that make a company's name another one's.
fn arm(doc: &Document<'_>, from: u32, stop: u32) -> Option<u32> {
    let word = |t: u32| {
        let shape = doc.shape(t as usize);
        t < stop && (shape.is_capital() || shape == Shape::NumWord) && doc.tokens.get(t as usize).is_some_and(|x| x.spaced) && !inside_title(doc, t)
    };
    let end = from + (from..from + 4).take_while(|t| word(*t)).count() as u32;
    let behind = doc.shape(end as usize);
    let open = behind.is_capital() || matches!(behind, Shape::Amp | Shape::Num | Shape::NumWord) || matches!(doc.lower(end as usize), b"of" | b"for");
    (end > from && !open && doc.is(end as usize - 1, Class::BusinessArm)).then_some(end)
}

/// `ZXQU National Office`, `ZXQU Public Affairs, 02 6277 7800`: an office that its letters lead is a body of its own.
fn unit_of_letters(doc: &Document<'_>, f: &Found) -> Option<u32> {
    if f.end != f.first + 1 || doc.shape(f.first as usize) != Shape::Caps || doc.lower(f.first as usize).len() < 3 {
        return None;
    }
    let word = |n: u32| if doc.shape((f.end + n) as usize) == Shape::Cap { doc.lower((f.end + n) as usize) } else { b"" };
    let desk = matches!(word(1), b"affairs" | b"relations" | b"communications") && matches!(word(0), b"public" | b"corporate" | b"media" | b"external");
    let office = word(1) == b"office"
        && matches!(
            word(0),
            b"national"
                | b"regional"
                | b"country"
                | b"head"
                | b"press"
                | b"media"
                | b"field"
                | b"district"
                | b"state"
                | b"liaison"
                | b"central"
                | b"provincial"
        );
    let end = f.end + if desk || office { 2 } else { u32::from(matches!(word(0), b"media" | b"secretariat" | b"communications")) };
    let closed = matches!(doc.shape(end as usize), Shape::Comma | Shape::Colon | Shape::Break | Shape::Para | Shape::Open | Shape::Stop | Shape::Semi);
    (end > f.end && (closed || end == f.end + 2 && doc.shape(end as usize) == Shape::Lower)).then_some(end)
}
