//! Where a proposed name begins and ends: no article in front, the dot of a legal suffix, nothing of hashtags and tickers.

use super::Form;
use super::compete::Proposal;
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::{FxHashMap, FxHashSet};

/// `Ann Holt Boulevard`, `Zahra Townhouses`: nobody is called so.
pub(crate) fn without_streets(proposals: &mut Vec<Proposal>, labels: &dyn Fn(u32) -> LabelSet) {
    let family = Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit() | Label::Given.bit() | Label::GivenX.bit();
    let street = |p: &Proposal| labels(p.end - 1) & Label::PlaceHead.bit() != 0 && labels(p.end - 1) & family == 0;
    proposals.retain(|p| p.kind != Kind::Person || p.end < p.first + 2 || !street(p));
}

/// Sets a proposal's edges right; no name at all in `#Zentrix`, `$ZTX`, `@zentrix`.
pub(crate) fn set(doc: &Document<'_>, p: &mut Proposal) -> bool {
    if !matches!(p.kind, Kind::Org | Kind::Person | Kind::Place | Kind::Other) {
        return true;
    }
    let glued = doc.tokens.get(p.first as usize).is_some_and(|t| !t.spaced);
    if glued && p.first.checked_sub(1).is_some_and(|b| matches!(doc.shape(b as usize), Shape::Hash | Shape::Currency | Shape::At)) {
        return false;
    }
    // `non-Zentrix customers`, `ex-Zentrix staff`: not the body, but who is none of it or was.
    let prefix = |word: &str| {
        word.split_once('-').is_some_and(|(a, b)| {
            let small = matches!(a, "non" | "anti" | "ex" | "pre" | "post" | "pro" | "co" | "mid" | "self" | "un" | "former");
            (small || matches!(a, "Non" | "Anti" | "Ex")) && b.starts_with(char::is_uppercase)
        })
    };
    if matches!(p.kind, Kind::Org | Kind::Place) && p.end == p.first + 1 && !p.rule.starts_with("listed") && prefix(doc.word(p.first as usize)) {
        return false;
    }
    // `OxleyCon`, `PumpFest`: meetings.
    let meeting = |word: &str| ["Con", "Conf", "Fest", "Expo"].iter().any(|e| word.len() > e.len() + 2 && word.ends_with(e));
    let told = p.rule.starts_with("listed") || p.rule.starts_with("company") || p.rule.ends_with("acronym") || p.rule.ends_with("of-release");
    if p.kind == Kind::Org && p.end == p.first + 1 && !told && meeting(doc.word(p.first as usize)) {
        return false;
    }
    // `TidalCon Lisbon`, `Malt Fair Chile`: where a meeting is held.
    if p.kind == Kind::Org && matches!(p.rule, "name-and-land" | "name-ending-in-a-place") && p.end >= p.first + 2 {
        let held = |t: u32| doc.is(t as usize, Class::HeldUnderItsName);
        if meeting(doc.word(p.first as usize)) || (p.first + 1..p.end).any(held) {
            p.kind = Kind::Other;
        }
    }
    // `Best Public Fleet: Zentrix`: what is won, and by whom.
    let won = || matches!(doc.lower(p.first as usize), b"best" | b"most" | b"outstanding") && doc.shape(p.end as usize) == Shape::Colon;
    if p.kind == Kind::Org && p.end >= p.first + 2 && won() {
        return false;
    }
    p.kind != Kind::Org || {
        let named = begins_with_a_name(doc, p) && !is_a_piece(doc, p, glued);
        if named {
            without_what_it_is(doc, p);
            without_its_board(doc, p);
            without_a_bare_head(doc, p);
            with_its_number_and_form(doc, p);
        }
        named
    }
}

/// Without an article or a title's line in front; something must be left.
fn begins_with_a_name(doc: &Document<'_>, p: &mut Proposal) -> bool {
    // `The Oxley Co` of a list is `Oxley Co`.
    if doc.lower(p.first as usize) == b"the" {
        p.first += 1;
        if p.first == p.end {
            return false;
        }
    }
    // `About Oxley School of Law Oxley School of Law is`: the title's line ran into the next.
    let again = |end: &u32| (p.first..*end).zip(*end..).all(|(a, b)| doc.lower(a as usize) == doc.lower(b as usize));
    if let Some(end) = (p.first + 2..p.end).find(again) {
        p.end = end;
    }
    // `About Oxley Oxley Holdings, Inc. is`
    if p.end - p.first >= 3 && doc.shape(p.first as usize) == Shape::Cap && doc.lower(p.first as usize) == doc.lower(p.first as usize + 1) {
        p.first += 1;
    }
    true
}

/// Half of what an `&` joins is no name.
fn is_a_piece(doc: &Document<'_>, p: &Proposal, glued: bool) -> bool {
    // `Policy &` of `Policy & Strategy`, `E Department` of `A&E Department` are pieces.
    let amp = |t: u32| doc.shape(t as usize) == Shape::Amp;
    amp(p.end - 1) || glued && p.first.checked_sub(1).is_some_and(|b| amp(b) && doc.tokens.get(b as usize).is_some_and(|t| !t.spaced))
}

/// What the words in front say of the body: a wire's `SOURCE`, `NGO`, the post that leads it.
fn without_what_it_is(doc: &Document<'_>, p: &mut Proposal) {
    // `SOURCE Oxley Pumps, Inc.`: a wire's word for who sends it.
    if p.end - p.first >= 2 && doc.word(p.first as usize) == "SOURCE" {
        p.first += 1;
    }
    // `NGO Oxley Relief Association`: the word for what it is stands outside.
    if p.end - p.first >= 3 && matches!(doc.lower(p.first as usize), b"ngo" | b"npo" | b"cso" | b"ngos") && doc.shape(p.first as usize + 1) == Shape::Cap {
        p.first += 1;
    }
    // `the Rector Oxley Polytechnic, Dr. Olsson`: whose post it is.
    let post = matches!(
        doc.lower(p.first as usize),
        b"chancellor" | b"vice-chancellor" | b"rector" | b"registrar" | b"chairman" | b"commissioner" | b"director" | b"provost"
    );
    let school =
        matches!(doc.lower(p.end as usize - 1), b"university" | b"polytechnic" | b"college" | b"board" | b"commission" | b"agency" | b"authority" | b"council");
    let headed = school && p.rule == "body-by-last-head" || p.rule == "body-by-first-head" && doc.lower(p.first as usize + 1) != b"of";
    if post && headed && p.end - p.first >= 3 && doc.shape(p.first as usize + 1) == Shape::Cap {
        p.first += 1;
    }
}

/// `ZXW Board of Directors`, `the Oxley Foundation Board`: the board that every body has is no name of its own. A district has a number.
fn without_its_board(doc: &Document<'_>, p: &mut Proposal) {
    if p.rule.starts_with("listed") || p.end - p.first < 2 {
        return;
    }
    let word = |back: u32| if p.end - p.first > back { doc.lower((p.end - back) as usize) } else { b"".as_slice() };
    let board = word(3) == b"board" && word(2) == b"of" && matches!(word(1), b"directors" | b"trustees" | b"governors" | b"regents");
    let of_body = word(1) == b"board"
        && matches!(
            word(2),
            b"foundation"
                | b"association"
                | b"society"
                | b"libraries"
                | b"institute"
                | b"federation"
                | b"company"
                | b"consortium"
                | b"alliance"
                | b"network"
                | b"university"
        );
    // `Oxfam Board`
    let of_body = of_body || word(1) == b"board" && p.end - p.first == 2 && p.rule == "listed-body-and-unit";
    let seat = word(1) == b"district" && word(2) == b"council" && doc.shape(p.end as usize) == Shape::Num;
    // `the School of Law and the Library`
    let house = word(3) == b"and"
        && word(2) == b"the"
        && matches!(word(1), b"library" | b"government" | b"university" | b"museum" | b"college" | b"board" | b"council" | b"city" | b"state");
    if board || house {
        p.end -= 3;
    } else if of_body || seat {
        p.end -= 1;
    }
}

/// What stands behind and is a noun there.
fn without_a_bare_head(doc: &Document<'_>, p: &mut Proposal) {
    // `Plexo, a Zentrix company`: whose company it is.
    let led = p.first.checked_sub(1).is_some_and(|b| matches!(doc.lower(b as usize), b"a" | b"an"));
    if led && (2..=3).contains(&(p.end - p.first)) && matches!(doc.lower(p.end as usize - 1), b"company" | b"business" | b"brand") {
        p.end -= 1;
        p.form = Form::Full;
    }
    // `ZXW Headquarters`: a bare head is no name of its own.
    if p.end - p.first == 2 && p.rule != "listed-body" && bare_unit(doc.lower(p.first as usize + 1)) && acronym(doc, p.first) {
        p.end -= 1;
        p.form = Form::Full;
    }
}

/// The number that ends a brand, the dot of a legal form, the numeral of one of many funds.
fn with_its_number_and_form(doc: &Document<'_>, p: &mut Proposal) {
    // `Peak 9`: a number ends the names of brands.
    let brand = matches!(p.rule, "body-by-its-clues" | "name-of-address" | "company-and-what-it-is" | "kind-of-body-and-name");
    let number = doc.shape(p.end as usize) == Shape::Num && doc.lower(p.end as usize).len() <= 3 && doc.tokens.get(p.end as usize).is_some_and(|t| t.spaced);
    let ends = matches!(doc.shape(p.end as usize + 1), Shape::Comma | Shape::Stop | Shape::Poss | Shape::Para | Shape::Close)
        || matches!(doc.lower(p.end as usize + 1), b"and" | b"is" | b"has" | b"said" | b"will");
    if brand && number && ends && doc.shape(p.end as usize - 1) == Shape::Cap {
        p.end += 1;
    }
    // `Oxley Co.` as well as `Oxley Co`.
    let dot = matches!(doc.shape(p.end as usize), Shape::Dot | Shape::Stop) && doc.tokens.get(p.end as usize).is_some_and(|t| !t.spaced);
    let suffix = || matches!(doc.lower(p.end as usize - 1), b"co" | b"inc" | b"corp" | b"ltd" | b"bros" | b"cos");
    if dot && p.end - p.first >= 2 && suffix() {
        p.end += 1;
    }
    // `Tidewater Acquisition Corp. III`, `Alder Growth Fund IV`
    let last = if matches!(doc.shape(p.end as usize - 1), Shape::Dot | Shape::Stop) { p.end.saturating_sub(2) } else { p.end - 1 };
    if p.end - p.first >= 2 && numbered(doc.lower(last as usize)) && doc.shape(p.end as usize) == Shape::Caps && roman(doc.lower(p.end as usize)) {
        p.end += 1;
    }
    // `It is run by Oxley Ltd.`: the dot is the sentence's, where no `Co.` says that the form is written with one.
    let ended = p.end - p.first >= 3 && doc.shape(p.end as usize - 1) == Shape::Stop && doc.lower(p.end as usize - 2) == b"ltd";
    if ended && !matches!(doc.shape(p.end as usize - 3), Shape::Dot | Shape::Comma) {
        p.end -= 1;
    }
}

/// `Zentrix Joins Oxley Foundation` as a headline: its verb begins no name.
pub(crate) fn without_verb(doc: &Document<'_>, proposals: &mut [Proposal], labels: &dyn Fn(u32) -> LabelSet) {
    let other = Label::Noun.bit() | Label::Adjective.bit() | Label::Given.bit() | Label::Surname.bit();
    for p in proposals.iter_mut().filter(|p| p.kind == Kind::Org && p.end - p.first >= 3 && !p.rule.starts_with("listed")) {
        let title = doc.places.get(p.first as usize).copied() == Some(Place::Title);
        let begun = p.first > 0 && !matches!(doc.shape(p.first as usize - 1), Shape::Para | Shape::Break);
        if title && begun && labels(p.first) & Label::VerbS.bit() != 0 && labels(p.first) & other == 0 && doc.shape(p.first as usize) == Shape::Cap {
            p.first += 1;
        }
    }
}

/// Bodies that are told apart by a numeral behind their name.
fn numbered(last: &[u8]) -> bool {
    matches!(
        last,
        b"corp"
            | b"inc"
            | b"corporation"
            | b"acquisition"
            | b"fund"
            | b"partners"
            | b"capital"
            | b"ventures"
            | b"trust"
            | b"equity"
            | b"holdings"
            | b"opportunities"
    )
}

fn roman(word: &[u8]) -> bool {
    matches!(word, b"ii" | b"iii" | b"iv" | b"vi" | b"vii" | b"viii" | b"ix" | b"xi" | b"xii")
}

/// `Solicitor Harpreet Olsson of Fenwick Marsh LLP`: who works there is no part of the firm's name.
pub(crate) fn without_partner(doc: &Document<'_>, proposals: &mut [Proposal], labels: &dyn Fn(u32) -> LabelSet) {
    for p in proposals.iter_mut().filter(|p| p.kind == Kind::Org && p.rule.starts_with("company-by") && p.end - p.first >= 5) {
        let Some(of) = (p.first + 2..p.first + 4).find(|t| doc.lower(*t as usize) == b"of") else { continue };
        let post = p.first.checked_sub(1).is_some_and(|b| labels(b) & Label::RoleHead.bit() != 0 && doc.shape(b as usize).is_word());
        let given = labels(p.first) & Label::Given.bit() != 0 && of == p.first + 2;
        if (post || given) && doc.shape(of as usize + 1).is_capital() {
            p.first = of + 1;
        }
    }
}

/// `the Zelhad Chamber of Commerce Peter Olsson`: a given name and a surname behind the words of a body's name are who heads it.
pub(crate) fn part_people(doc: &Document<'_>, proposals: &mut [Proposal]) {
    // `the Federation of Timber Workers Peter Olsson and ZXW`
    let end = |p: &Proposal| {
        let and = doc.lower(p.end as usize) == b"and" && doc.shape(p.end as usize + 1) == Shape::Caps;
        if and { p.end + 2 } else { p.end }
    };
    let mut people: Vec<(u32, u32)> =
        proposals.iter().filter(|p| p.kind == Kind::Person && p.rule == "given-name-and-surname").map(|p| (end(p), p.first)).collect();
    people.sort_unstable();
    for p in proposals.iter_mut().filter(|p| p.kind == Kind::Org && matches!(p.rule, "body-by-first-head" | "division-of-something")) {
        let Some((_, cut)) = people.binary_search_by_key(&p.end, |n| n.0).ok().and_then(|i| people.get(i)) else { continue };
        let joint = |t: u32| matches!(doc.lower(t as usize), b"of" | b"for" | b"on" | b"and");
        if *cut > p.first + 2 && doc.shape(*cut as usize - 1) == Shape::Cap && (p.first..*cut - 1).any(joint) {
            p.end = *cut;
        }
    }
}

/// `Bank of Zelhad Governor Peter Olsson`: the post behind the words of a body's name is no part of it. Where it ends without.
pub(crate) fn without_post(doc: &Document<'_>, first: u32, end: u32) -> Option<u32> {
    let word = |t: u32| doc.lower(t as usize);
    let capital = |t: u32| matches!(doc.shape(t as usize), Shape::Cap | Shape::Caps | Shape::Inner);
    let joint = |t: u32| matches!(word(t), b"of" | b"for" | b"on" | b"in" | b"against");
    let mut cut = end;
    while cut > first + 3 && capital(cut - 1) && Class::PostBehindBody.holds(word(cut - 1)) {
        cut -= 1;
    }
    if cut == end {
        return None;
    }
    while cut > first + 3 && capital(cut - 1) && Class::NarrowsAPost.holds(word(cut - 1)) {
        cut -= 1;
    }
    // `Office of the Governor`, `Institute of Directors`
    let whole = capital(cut - 1) && !joint(cut - 1) && word(cut - 1) != b"and" && (first + 1..cut - 1).any(joint);
    whole.then_some(cut)
}

/// Lets names that run on into a post end before it, where somebody is named behind: `Bank of Zelhad Governor Peter Olsson`, `…, Dr Olsson`.
pub(crate) fn part_posts(doc: &Document<'_>, proposals: &mut [Proposal], labels: &dyn Fn(u32) -> LabelSet) {
    let headed = |p: &Proposal| p.kind == Kind::Org && matches!(p.rule, "body-by-first-head" | "body-of-one-head" | "division-of-something");
    if !proposals.iter().any(headed) {
        return;
    }
    let people = Label::Given.bit() | Label::GivenX.bit() | Label::Honorific.bit();
    let named: FxHashSet<u32> = proposals.iter().filter(|p| p.kind == Kind::Person).map(|p| p.first).collect();
    for p in proposals.iter_mut().filter(|p| headed(p)) {
        if let Some(end) = seat_behind(doc, p, labels) {
            p.end = end;
            continue;
        }
        // `Union of Boat Owners Chairman Joe Marsh`: whom the post names was taken for a part of the name.
        let holder = (p.first + 4..p.end).rev().take(4).find(|t| doc.is(*t as usize - 1, Class::PostBehindBody) && named.contains(t));
        let end = holder.unwrap_or(p.end);
        let Some(cut) = without_post(doc, p.first, end) else { continue };
        // `The University of Oxley Chancellor who is also its patron said`
        const HEADS: [&[u8]; 7] = [b"chancellor", b"vice-chancellor", b"president", b"chairman", b"governor", b"rector", b"registrar"];
        let seat = matches!(doc.lower(p.first as usize), b"university" | b"bank" | b"college" | b"institute" | b"association" | b"federation" | b"union");
        if seat && end == p.end && HEADS.contains(&doc.lower(end as usize - 1)) && doc.shape(end as usize) == Shape::Lower && doc.lower(end as usize) != b"of" {
            p.end = cut;
            continue;
        }
        let comma = doc.shape(end as usize) == Shape::Comma;
        let next = end + u32::from(comma);
        if doc.shape(next as usize).is_capital() && (!comma || labels(next) & people != 0) {
            p.end = cut;
        }
    }
}

/// `Kenyan Union of Teachers and Oxley Guild of Editors`: the words before the second head are the second body's.
pub(crate) fn part_pairs(doc: &Document<'_>, proposals: &mut [Proposal]) {
    let headed = |p: &Proposal| p.kind == Kind::Org && matches!(p.rule, "body-by-first-head" | "body-of-one-head");
    let mut seconds: FxHashMap<u32, u32> = FxHashMap::default();
    for p in proposals.iter().filter(|p| headed(p)) {
        seconds.insert(p.first, p.first);
    }
    let mut moved = false;
    for p in proposals.iter_mut().filter(|p| headed(p)) {
        let Some(second) = seconds.get_mut(&p.end) else { continue };
        let and = (p.first + 3..p.end).rev().take(4).find(|t| doc.lower(*t as usize) == b"and");
        let Some(and) = and.filter(|a| a + 1 < p.end && (a + 1..p.end).all(|t| doc.shape(t as usize).is_capital())) else { continue };
        p.end = and;
        *second = and + 1;
        moved = true;
    }
    if moved {
        for p in proposals.iter_mut().filter(|p| headed(p)) {
            if let Some(first) = seconds.get(&p.first) {
                p.first = *first;
            }
        }
    }
}

/// `the Ann and Peter Olsson Foundation of Zelhad`: whose name it bears, and the town where it sits.
fn seat_behind(doc: &Document<'_>, p: &Proposal, labels: &dyn Fn(u32) -> LabelSet) -> Option<u32> {
    let of = (p.first + 2..p.end).find(|t| doc.lower(*t as usize) == b"of")?;
    let head = matches!(doc.lower(of as usize - 1), b"foundation" | b"trust" | b"fund" | b"company" | b"corporation" | b"builders" | b"brothers");
    let given = Label::Given.bit() | Label::GivenX.bit();
    let person = labels(p.first) & given != 0 || doc.shape(p.first as usize) == Shape::Initial;
    let town = Label::City.bit() | Label::CityX.bit() | Label::BigCity.bit();
    let land = Label::Country.bit() | Label::Subdivision.bit() | Label::Region.bit() | Label::Direction.bit();
    let first = of + 1;
    let named = p.end - first <= 2 && (labels(first) & town != 0 || p.end - first == 2) && labels(first) & land == 0;
    (head && person && of - p.first >= 3 && named && doc.lower(first as usize) != b"the").then_some(of)
}

fn bare_unit(word: &[u8]) -> bool {
    matches!(
        word,
        b"office"
            | b"offices"
            | b"headquarters"
            | b"hq"
            | b"management"
            | b"board"
            | b"staff"
            | b"leadership"
            | b"executive"
            | b"campus"
            | b"team"
            | b"secretariat"
    )
}

fn acronym(doc: &Document<'_>, t: u32) -> bool {
    let capitals = doc.word(t as usize).bytes().filter(u8::is_ascii_uppercase).count();
    matches!(doc.shape(t as usize), Shape::Caps | Shape::Cap) && capitals >= 2 && doc.lower(t as usize).len() >= 3
}
