//! One word, a town's and a body's. One sense a release, the other way round: a small town's name that the release uses as a company's is that company's everywhere.
//!
//! `Marblehead customers`, `powered by Marblehead`, `Marblehead, a maker of pumps`: what each place says is summed, and what speaks for a place against it.

use super::key::key_number;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::{FxHashMap, FxHashSet};

/// What all mentions of a name say.
#[derive(Default)]
struct Tally {
    body: i32,
    place: i32,
}

/// Bodies of the release by the first word of their names, which may be a place's.
struct Begun {
    /// `Oxley` beside `Oxley Communications`, which the release speaks of.
    firms: FxHashMap<u64, Option<u32>>,
    /// `Oxley` beside `Oxley Dogs & Cats Home`; nobody where two bodies begin so.
    others: FxHashMap<u64, Option<u32>>,
}

impl Begun {
    fn of(doc: &Document<'_>, found: &[Found], labels: &dyn Fn(u32) -> LabelSet) -> Begun {
        let mut begun = Begun { firms: FxHashMap::default(), others: FxHashMap::default() };
        for f in found.iter().filter(|f| f.kind == Kind::Org && f.form == Form::Full && f.end - f.first >= 2) {
            let key = key_number(doc, f.first, f.first + 1);
            if super::forms::is_firm(doc, f.first + 1, f.end, labels) {
                begun.firms.insert(key, f.thing);
            } else if !doc.is(f.end as usize - 1, Class::RunsAPlace) {
                begun.others.entry(key).and_modify(|t| *t = t.filter(|t| Some(*t) == f.thing)).or_insert(f.thing);
            }
        }
        begun
    }
}

/// `OXLEY, Austria – September 3`: a town with its land at the head of a line.
fn is_sent_from(doc: &Document<'_>, f: &Found, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let opens = f.first.checked_sub(1).is_none_or(|b| matches!(doc.shape(b as usize), Shape::Break | Shape::Para));
    let land = Label::Country.bit() | Label::CountryX.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit() | Label::StateAbbr.bit();
    opens && doc.shape(f.end as usize) == Shape::Comma && labels(f.end + 1) & land != 0
}

/// `Oxley stands ready to help`, `Oxley’s commitment`, `working for Oxley`: as somebody with a will does.
fn wills(doc: &Document<'_>, first: u32, end: u32) -> i32 {
    let word = |t: u32| doc.lower(t as usize);
    let before = |n: u32| first.checked_sub(n).map_or(b"".as_slice(), word);
    if before(1) == b"for" && doc.is(first.saturating_sub(2) as usize, Class::WorkBefore) {
        return 3;
    }
    if doc.shape(end as usize) == Shape::Poss {
        let adjective = u32::from(doc.shape(end as usize + 2) == Shape::Lower);
        return if (end + 1..=end + 1 + adjective).any(|t| doc.is(t as usize, Class::OwnWill)) { 3 } else { 0 };
    }
    let aux = u32::from(matches!(word(end), b"is" | b"are" | b"will" | b"has" | b"was" | b"also"));
    if doc.shape(end as usize) == Shape::Lower && doc.is((end + aux) as usize, Class::DoneWithAWill) { 3 } else { 0 }
}

/// Names of places that this release uses as a body's.
pub(crate) fn bodies(doc: &Document<'_>, found: &mut [Found], owners: &FxHashSet<String>, labels: &dyn Fn(u32) -> LabelSet) {
    // Countries, states and large cities are themselves.
    let large = Label::Country.bit() | Label::CountryX.bit() | Label::Region.bit() | Label::Subdivision.bit() | Label::BigCity.bit() | Label::Natural.bit();
    let doubtful = |f: &Found| {
        f.kind == Kind::Place
            && f.end - f.first <= 3
            && doc.shape(f.first as usize).is_capital()
            && doc.shape(f.first as usize) != Shape::Num
            && (f.end - f.first == 1 || matches!(f.rule, "place-by-last-head" | "said-before"))
            && (f.first..f.end).all(|t| labels(t) & large == 0 && doc.shape(t as usize).is_capital())
    };
    if !found.iter().any(doubtful) {
        return;
    }
    let of = |kind: Kind| found.iter().filter(move |f| f.kind == kind);
    let ends = super::set(of(Kind::Org).map(|f| f.end), found.len());
    let starts = super::set(of(Kind::Org).map(|f| f.first), found.len());
    let places = super::set(of(Kind::Place).map(|f| f.first), found.len());
    let place_ends = super::set(of(Kind::Place).map(|f| f.end), found.len());
    let mut tallies: FxHashMap<u64, Tally> = FxHashMap::default();
    let begun = Begun::of(doc, found, labels);
    for f in found.iter().filter(|f| doubtful(f)) {
        let key = key_number(doc, f.first, f.end);
        let tally = tallies.entry(key).or_default();
        let firm = begun.firms.contains_key(&key);
        let other = !firm && begun.others.get(&key).copied().flatten().is_some();
        if tally.body == 0 && (firm || other) {
            tally.body = if firm { 4 } else { 1 };
        }
        if other || firm {
            tally.body += wills(doc, f.first, f.end);
        }
        // `LENZHOF, Austria –`: where a release is sent from says nothing of whom it calls so.
        let dateline = firm && f.rule.starts_with("dateline") || firm && is_sent_from(doc, f, labels);
        if dateline {
            continue;
        }
        let word = |t: u32| doc.lower(t as usize);
        let before = f.first.checked_sub(1);
        let beside = |t: u32| if doc.shape(t as usize) == Shape::Comma || matches!(word(t), b"and" | b"or") { Some(t) } else { None };
        tally.body += in_front(doc, f.first, labels).max(behind(doc, f.end, labels)).max(signs(doc, f, owners));
        if before.and_then(beside).is_some_and(|t| ends.contains(&t)) || beside(f.end).is_some_and(|t| starts.contains(&(t + 1))) {
            tally.body += 2;
        }
        // `at Oxley`, `from Oxley`: of a firm, too, where one is called `Oxley Aluminium`.
        let where_ = before.map_or(0, |b| located(word(b)));
        // `the workers in Oxley’s Dining Services`
        let owned = other && doc.shape(f.end as usize) == Shape::Poss;
        tally.place += if (firm || other) && where_ < 4 || owned { 0 } else { where_ } + around(doc, f.end, labels);
        if beside(f.end).is_some_and(|t| places.contains(&(t + 1))) || before.and_then(beside).is_some_and(|t| place_ends.contains(&t)) {
            tally.place += 4;
        }
    }
    for f in found.iter_mut().filter(|f| doubtful(f)) {
        let key = key_number(doc, f.first, f.end);
        if is_sent_from(doc, f, labels) {
            continue;
        }
        if tallies.get(&key).is_some_and(|t| t.body >= 4 && t.body > 2 * t.place) {
            let thing = begun.firms.get(&key).or_else(|| begun.others.get(&key)).copied().flatten();
            let form = if thing.is_some() { Form::Short } else { Form::Full };
            *f = Found { kind: Kind::Org, thing, form, rule: "body-called-like-a-place", certainty: Certainty::Likely, ..f.clone() };
        }
    }
}

/// A line of its own (`Oxley (Financial PR)`) of whose letters an address of the release is made.
fn signs(doc: &Document<'_>, f: &Found, owners: &FxHashSet<String>) -> i32 {
    let edge = |t: usize| matches!(doc.shape(t), Shape::Break | Shape::Para);
    let alone = f.first.checked_sub(1).is_some_and(|t| edge(t as usize)) && (edge(f.end as usize) || doc.shape(f.end as usize) == Shape::Open);
    let own = || f.end == f.first + 1 && core::str::from_utf8(doc.lower(f.first as usize)).is_ok_and(|w| owners.contains(w));
    if alone && own() { 5 } else { 0 }
}

/// Buildings called like people: what cases are heard at and what is extended is nobody, if it has no title and never speaks.
///
/// `heard at Marlow Chambers`, `the expansion of Marlow Chambers`
pub(crate) fn buildings(doc: &Document<'_>, found: &mut [Found], labels: &dyn Fn(u32) -> LabelSet) {
    let whole =
        |f: &Found| f.kind == Kind::Person && f.form == Form::Full && f.end == f.first + 2 && f.rule == "given-name-and-surname" || f.rule == "said-before";
    let mut tallies: FxHashMap<u64, Tally> = FxHashMap::default();
    for f in found.iter().filter(|f| f.kind == Kind::Person && f.end == f.first + 2) {
        let word = |n: u32| f.first.checked_sub(n).map_or(b"".as_slice(), |t| doc.lower(t as usize));
        let tally = tallies.entry(key_number(doc, f.first, f.end)).or_default();
        let works = matches!(
            word(2),
            b"expansion" | b"construction" | b"opening" | b"renovation" | b"refurbishment" | b"demolition" | b"restoration" | b"redevelopment"
        );
        let gaze = matches!(word(2), b"looked" | b"looking" | b"laughed" | b"aimed" | b"directed" | b"angry" | b"levelled" | b"shouted" | b"fired" | b"shot");
        match word(1) {
            b"at" if !gaze => tally.place += 2,
            b"inside" | b"into" | b"outside" => tally.place += 1,
            b"of" if works => tally.place += 2,
            _ => {}
        }
        let titled = f.first.checked_sub(1).map_or(0, labels) & (Label::Honorific.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0;
        let speaks = (f.end..f.end + 2).any(|t| labels(t) & Label::Speech.bit() != 0) || labels(f.first.saturating_sub(1)) & Label::Speech.bit() != 0;
        tally.body += i32::from(titled || speaks || !whole(f));
    }
    things(doc, found, labels);
    for f in found.iter_mut().filter(|f| f.kind == Kind::Person && f.end == f.first + 2) {
        if tallies.get(&key_number(doc, f.first, f.end)).is_some_and(|t| t.body == 0 && t.place >= 4) {
            *f = Found { kind: Kind::Place, thing: None, form: Form::Full, rule: "building-called-like-a-person", certainty: Certainty::Likely, ..f.clone() };
        }
    }
}

/// `addressed the Marqa Oyrot Tokhtal today`: behind an article, with no noun behind, stands a thing; nobody is called so elsewhere either.
fn things(doc: &Document<'_>, found: &mut [Found], labels: &dyn Fn(u32) -> LabelSet) {
    let whole = |f: &Found| f.kind == Kind::Person && f.end >= f.first + 2;
    let personal = Label::Honorific.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit();
    let mut tallies: FxHashMap<u64, Tally> = FxHashMap::default();
    for f in found.iter().filter(|f| whole(f)) {
        let before = f.first.checked_sub(1);
        let article = before.is_some_and(|b| doc.lower(b as usize) == b"the");
        let behind = f.end as usize;
        let noun = doc.shape(behind).is_capital()
            || matches!(doc.shape(behind), Shape::Hyphen | Shape::Poss | Shape::Num | Shape::CapNum | Shape::Quote | Shape::QuoteClose);
        let lower = doc.shape(behind) == Shape::Lower
            && (labels(f.end) & Label::Noun.bit() != 0 || labels(f.end) & (Label::Function.bit() | Label::Verb.bit() | Label::Adverb.bit()) == 0);
        // `the Ann Holt we know`
        let known = f.end == f.first + 2 && labels(f.first) & Label::Given.bit() != 0 && labels(f.end - 1) & Label::Surname.bit() != 0;
        // `the Ann Holt who`, `the Ann Holt of her day`
        let told = matches!(doc.lower(behind), b"who" | b"of" | b"i" | b"we" | b"that");
        let tally = tallies.entry(key_number(doc, f.first, f.end)).or_default();
        if article && !noun && !lower && !told && !known {
            tally.place += 1;
        }
        let titled = before.map_or(0, labels) & personal != 0;
        let speaks = (f.end..f.end + 2).any(|t| labels(t) & Label::Speech.bit() != 0) || before.map_or(0, labels) & Label::Speech.bit() != 0;
        tally.body += if titled { 10 } else { i32::from(speaks) };
    }
    for f in found.iter_mut().filter(|f| whole(f)) {
        if tallies.get(&key_number(doc, f.first, f.end)).is_some_and(|t| t.place >= 1 && t.body <= t.place) {
            *f = Found { kind: Kind::Other, thing: None, form: Form::Full, rule: "thing-called-like-a-person", certainty: Certainty::Weak, ..f.clone() };
        }
    }
}

/// `in Oxley`, `to Oxley`
fn located(before: &[u8]) -> i32 {
    match before {
        b"in" | b"near" | b"across" | b"around" | b"throughout" | b"outside" | b"downtown" | b"visit" | b"visiting" | b"nearby" => 4,
        b"to" | b"from" | b"of" | b"at" => 1,
        _ => 0,
    }
}

/// `Oxley, Ohio`, `Oxley residents`
fn around(doc: &Document<'_>, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> i32 {
    let state =
        Label::Country.bit() | Label::CountryX.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit() | Label::StateAbbr.bit() | Label::StateAbbrX.bit();
    if matches!(doc.shape(end as usize), Shape::Comma | Shape::Open) && labels(end + 1) & state != 0 {
        return 5;
    }
    match doc.lower(end as usize) {
        _ if doc.is(end as usize, Class::BehindAPlace) => 4,
        _ => 0,
    }
}

/// What stands in front of companies.
pub(super) fn in_front(doc: &Document<'_>, first: u32, labels: &dyn Fn(u32) -> LabelSet) -> i32 {
    let word = |n: u32| first.checked_sub(n).map_or(b"".as_slice(), |t| doc.lower(t as usize));
    let lower = |n: u32| first.checked_sub(n).is_some_and(|t| doc.shape(t as usize) == Shape::Lower);
    let role = |n: u32| first.checked_sub(n).is_some_and(|t| labels(t) & Label::RoleHead.bit() != 0);
    match word(1) {
        b"by"
            if matches!(
                word(2),
                b"acquired" | b"owned" | b"powered" | b"manufactured" | b"developed" | b"built" | b"made" | b"sponsored" | b"produced" | b"backed"
            ) =>
        {
            4
        }
        b"with"
            if matches!(
                word(2),
                b"partnership"
                    | b"partnered"
                    | b"partner"
                    | b"partners"
                    | b"partnering"
                    | b"collaboration"
                    | b"collaborating"
                    | b"agreement"
                    | b"contract"
                    | b"integration"
                    | b"integrates"
                    | b"integrated"
                    | b"compatible"
            ) =>
        {
            4
        }
        b"at" if role(2) || matches!(word(2), b"management" | b"staff" | b"workers" | b"jobs" | b"bosses" | b"executives" | b"colleagues") => 3,
        // `chief executive officer of Oxley Gardens`: no place has one.
        b"of" if matches!(word(2), b"ceo" | b"cfo" | b"coo" | b"cto" | b"owner" | b"co-founder" | b"co-owner" | b"founder") => 4,
        b"of" if matches!(word(2), b"officer" | b"executive") && word(3) == if word(2) == b"officer" { b"executive".as_slice() } else { b"chief" } => 4,
        b"using" | b"via" => 2,
        b"by" | b"with" => 1,
        b"company" | b"brand" | b"firm" | b"startup" | b"start-up" | b"retailer" | b"maker" | b"manufacturer" | b"provider" | b"developer" | b"insurer"
        | b"subsidiary" | b"giant" | b"platform" | b"rival" | b"competitor" | b"app" | b"vendor" | b"supplier"
            if lower(1) =>
        {
            4
        }
        _ => 0,
    }
}

/// What stands behind companies.
pub(super) fn behind(doc: &Document<'_>, end: u32, labels: &dyn Fn(u32) -> LabelSet) -> i32 {
    let word = |t: u32| doc.lower(t as usize);
    let shape = |t: u32| doc.shape(t as usize);
    // `Oxley, a Boston-based maker of pumps`, `Oxley (NYSE: OXL)`
    if shape(end) == Shape::Comma && matches!(word(end + 1), b"a" | b"an" | b"the") {
        let company = |w: &[u8]| {
            matches!(
                w,
                b"company"
                    | b"provider"
                    | b"maker"
                    | b"manufacturer"
                    | b"developer"
                    | b"producer"
                    | b"supplier"
                    | b"firm"
                    | b"startup"
                    | b"retailer"
                    | b"distributor"
                    | b"publisher"
                    | b"insurer"
                    | b"consultancy"
                    | b"platform"
                    | b"brand"
                    | b"subsidiary"
                    | b"nonprofit"
            )
        };
        let phrase = (end + 2..end + 12).take_while(|t| matches!(shape(*t), Shape::Lower | Shape::Hyphen | Shape::Cap | Shape::Caps));
        return if phrase.into_iter().any(|t| company(word(t))) { 4 } else { 0 };
    }
    // `Oxley, which makes pumps`
    let makes = |w: &[u8]| {
        matches!(
            w,
            b"makes" | b"offers" | b"provides" | b"sells" | b"develops" | b"builds" | b"operates" | b"manufactures" | b"produces" | b"designs" | b"supplies"
        )
    };
    if shape(end) == Shape::Comma && word(end + 1) == b"which" && makes(word(end + 2)) {
        return 4;
    }
    if shape(end) == Shape::Open && shape(end + 2) == Shape::Colon && shape(end + 1).is_capital() {
        return 4;
    }
    if shape(end) == Shape::Mark && !doc.tokens.get(end as usize).is_some_and(|t| t.spaced) {
        return 3;
    }
    let mut at = end + u32::from(shape(end) == Shape::Poss);
    if shape(at) == Shape::Lower && labels(at) & (Label::Adjective.bit() | Label::Adverb.bit()) != 0
        || matches!(word(at), b"today" | b"has" | b"also" | b"will")
    {
        at += 1;
    }
    match word(at) {
        w if Class::BehindACompany.holds(w) => 3,
        b"announced" | b"announces" | b"launched" | b"launches" | b"unveiled" | b"unveils" | b"acquired" | b"acquires" | b"partnered" | b"sells"
        | b"manufactures" | b"develops" | b"employs" => 3,
        b"raises" | b"raised" | b"secures" | b"acquiring" | b"hires" | b"appoints" => 3,
        w if Class::DoneByCompanies.holds(w) => 2,
        b"offers" | b"provides" | b"delivers" | b"introduces" | b"introduced" | b"enables" | b"allows" => 2,
        _ => 0,
    }
}

/// The first word of `Oyrota Bush Nursing Centre` is a town where people live in it: `in Oyrota`, `the people of Oyrota`, `Oyrota village`.
pub(super) fn is_a_town(doc: &Document<'_>, t: u32, end: u32) -> bool {
    let before = |k: u32| t.checked_sub(k).map_or(b"".as_slice(), |b| doc.lower(b as usize));
    let held = matches!(
        before(2),
        b"stake"
            | b"stakes"
            | b"share"
            | b"shares"
            | b"investment"
            | b"investments"
            | b"investor"
            | b"invest"
            | b"invested"
            | b"interest"
            | b"confidence"
            | b"trust"
            | b"role"
    );
    let inside =
        matches!(before(1), b"in" | b"near" | b"outside" | b"throughout" | b"across" | b"northern" | b"southern" | b"eastern" | b"western" | b"central")
            && !held;
    let of = before(1) == b"of" && Class::OfAPlaceBefore.holds(before(2));
    let kind = matches!(
        doc.lower(end as usize),
        b"village" | b"district" | b"region" | b"regions" | b"area" | b"town" | b"township" | b"valley" | b"province" | b"county" | b"residents"
    ) && doc.shape(end as usize) == Shape::Lower;
    inside || of || kind
}
