//! Names of things that a noun beside them tells: `the Oxlo platform`, `a scheme called Go Far`, `Oxlo, a new robot`, `the launch of Oxlo`.

use super::before_noun::before_noun;
use super::reader::Reader;
use super::words::{self, Sort};
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;
use rustc_hash::FxHashSet;

/// A name, and how sure it is.
pub(super) type Told = (u32, u32, i8, &'static str);

/// Words that a noun's subject may have before it: `the Oxlo`, `its new Oxlo`.
pub(super) fn article(word: &[u8]) -> bool {
    matches!(word, b"the" | b"its" | b"their" | b"our" | b"this" | b"his" | b"her" | b"my" | b"your")
}

/// `places`: of words and marks that may tell of a thing.
pub(super) fn names(r: &Reader<'_, '_>, places: &[u32]) -> Vec<Told> {
    let mut out = Vec::new();
    // Letters that the release says for a body: `Marsh Science Society (ZMSS)`.
    let lettered: FxHashSet<u64> = r.doc.brackets.iter().filter(|b| r.shape(**b + 1) == Shape::Caps).map(|b| hash(r.lower(b + 1))).collect();
    for t in places.iter().copied() {
        match r.shape(t) {
            Shape::Lower => {
                let word = r.lower(t);
                if let Some(sort) = words::sort(word) {
                    out.extend(before_noun(r, t, sort));
                    list(r, t, &mut out);
                }
                if words::titled(word) {
                    out.extend(behind_noun(r, t));
                }
                if words::calls(word) {
                    out.extend(called(r, t));
                }
                if words::launches(word, r.lower(t + 1)) {
                    out.extend(launched(r, t));
                }
                if matches!(word, b"is" | b"was") {
                    out.extend(beside(r, t, t + 1));
                }
            }
            Shape::Cap if words::launches(r.lower(t), r.lower(t + 1)) && r.place(t) == Place::Title => out.extend(launched(r, t)),
            Shape::Cap if words::superlative(r.lower(t)) => out.extend(won(r, t)),
            Shape::Cap if matches!(r.lower(t), b"hurricane" | b"cyclone" | b"typhoon" | b"superstorm") => out.extend(storm(r, t)),
            Shape::Cap if words::held(r.lower(t)) => out.extend(held(r, t, &lettered)),
            Shape::Cap if r.lower(t) == b"year" && r.before(t) == b"the" => out.extend(of_the_year(r, t)),
            Shape::Cap if r.lower(t) == b"fire" => out.extend(fire(r, t)),
            Shape::Mark if r.sign(t) => out.extend(signed(r, t)),
            Shape::Open if matches!(r.lower(t + 1), b"r" | b"tm") && r.shape(t + 2) == Shape::Close && r.shape(t + 1).is_capital() => out.extend(signed(r, t)),
            Shape::Comma => out.extend(beside(r, t, t + 1)),
            _ => {}
        }
    }
    out
}

/// `its flagship software, Oxlo.`, `her book The Dry Years,`, `the project Oxlo`.
fn behind_noun(r: &Reader<'_, '_>, noun: u32) -> Option<Told> {
    let comma = r.shape(noun + 1) == Shape::Comma;
    let mut first = noun + 1 + u32::from(comma);
    let the = r.lower(first) == b"the" && r.shape(first) == Shape::Lower;
    if the && !comma {
        return None;
    }
    first += u32::from(the);
    let sort = words::sort(r.lower(noun));
    let work = !matches!(sort, Some(Sort::Product | Sort::Programme));
    let first_word = r.word(first) || work && r.shape(first) == Shape::Cap && matches!(r.lower(first), b"the" | b"a" | b"an");
    if !first_word || r.place(first) == Place::Title || r.lower(noun).ends_with(b"s") && r.lower(noun) != b"series" {
        return None;
    }
    let article_in = !r.word(first);
    let end = if work { r.titled(first + u32::from(article_in)) } else { r.ahead(first) };
    let closed = matches!(r.shape(end), Shape::Comma | Shape::Stop | Shape::Dash | Shape::Open | Shape::Para | Shape::Break | Shape::Semi | Shape::Colon);
    let words = (first..end).filter(|t| r.word(*t)).count();
    let odd = (first..end).any(|t| r.word(t) && r.odd(t));
    let marked = (first..end).any(|t| r.word(t) && r.marked(t));
    // Whose it is, or which: `its software`, `the new film`
    let led = (noun.saturating_sub(5)..noun).any(|t| article(r.lower(t)) || matches!(r.lower(t), b"a" | b"an") || r.shape(t) == Shape::Poss);
    let people = Label::Given.bit() | Label::Honorific.bit() | Label::RoleTitle.bit() | Label::RoleHead.bit();
    if words == 0 || !led || r.has(first, people) || !r.free(first + u32::from(article_in), end, false) {
        return None;
    }
    let ok = if comma {
        // `On winning the award, Jimo Bagad,` is somebody.
        let unknown = words >= 2 && (first..end).all(|t| r.odd(t) && !r.marked(t));
        closed && !unknown && (work && words >= 2 || marked || odd && sort.is_some())
    } else {
        marked || closed && (work && words >= 2 && (article_in || end - first >= 3) || odd && sort == Some(Sort::Product) && words == 1)
    };
    ok.then_some((first, end, 7, "thing-behind-its-noun"))
}

/// `as one of the Best Banks to Work For`, `named a Top Doctor`.
fn won(r: &Reader<'_, '_>, t: u32) -> Option<Told> {
    let led = t.checked_sub(1).is_some_and(|b| r.shape(b) == Shape::Lower || r.year(b));
    if r.opens(t) || r.place(t) == Place::Title || !led {
        return None;
    }
    let end = r.titled(t);
    let end = (t + 1..end).find(|x| r.lower(*x) == b"and").unwrap_or(end) + u32::from(matches!(r.lower(end), b"for") && r.shape(end).is_capital());
    let t = if r.year(t - 1) { t - 1 } else { t };
    let words = (t..end).filter(|x| r.word(*x)).count();
    (words >= 2 && r.free(t, end, false)).then_some((t, end, 6, "what-is-won"))
}

/// `Hurricane Oxlo`
fn storm(r: &Reader<'_, '_>, t: u32) -> Option<Told> {
    let single = r.shape(t + 1) == Shape::Cap
        && !r.has(t + 1, Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::Noun.bit() | Label::OtherHead.bit())
        && r.place(t) != Place::Title;
    let named = r.shape(t + 1) == Shape::Cap && r.has(t + 1, Label::Given.bit());
    ((single || named) && r.word(t + 1) && (!r.word(t + 2) || r.place(t) == Place::Title)).then_some((t, t + 2, 13, "storm"))
}

/// `the Oak Ridge Fire`, which burns and has no department.
fn fire(r: &Reader<'_, '_>, t: u32) -> Option<Told> {
    let first = r.back(t);
    let alone = !r.word(t + 1) && r.place(t) != Place::Title && r.before(first) == b"the";
    let body = (first..t).any(|x| r.has(x, Label::Org.bit() | Label::OrgHead.bit()));
    (alone && !body && first < t && t - first <= 3).then_some((first, t + 1, 8, "fire-and-its-name"))
}

/// `ZXW Awards`, `the ZXW Annual Summit`: letters, or a word with capitals inside, and what is held under their name.
fn held(r: &Reader<'_, '_>, t: u32, lettered: &FxHashSet<u64>) -> Option<Told> {
    let first = r.back(t);
    let letters = r.shape(first) == Shape::Caps && r.lower(first).len() >= 3 && !r.has(first, Label::Country.bit() | Label::StopX.bit()) || r.marked(first);
    let plain =
        (first + 1..t).all(|x| r.shape(x) == Shape::Cap && !r.has(x, Label::Org.bit() | Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::RoleHead.bit()));
    // Who gives money is named apart: `a UNICEF Travel Award`.
    let own = lettered.contains(&hash(r.lower(first)));
    let giver = (own || r.has(first, Label::Org.bit())) && words::given(r.lower(t));
    if giver || !letters || !plain || t - first > 4 || first == t || r.word(t + 1) || r.place(t) == Place::Title {
        return None;
    }
    if matches!(r.lower(t), b"forum" | b"congress" | b"journal" | b"survey" | b"index") && t == first + 1 || r.lower(t + 1) == b"committee" {
        return None;
    }
    Some((first, super::numbered::tail(r, t + 1), 10, "what-letters-hold"))
}

/// `named Company of the Year`
fn of_the_year(r: &Reader<'_, '_>, t: u32) -> Option<Told> {
    let of = t.checked_sub(2).filter(|of| r.lower(*of) == b"of")?;
    let first = r.back(of);
    let before = r.before(first);
    let given = matches!(before, b"named" | b"as" | b"the" | b"won" | b"a" | b"an" | b"crowned" | b"voted" | b"for" | b"awarded")
        || first > 0 && r.shape(first - 1) == Shape::Num;
    let short = of - first <= 4 && first < of && r.place(t) != Place::Title && !r.word(t + 1);
    (given && short && !(first..of).any(|x| r.has(x, Label::Org.bit()))).then_some((first, t + 1, 8, "somebody-of-the-year"))
}

/// `a programme called Go Far`, `the project, named Oxlo`.
fn called(r: &Reader<'_, '_>, t: u32) -> Option<Told> {
    let mut told = false;
    for b in (t.saturating_sub(6)..t).rev() {
        if matches!(r.shape(b), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi) {
            break;
        }
        told |= r.shape(b) == Shape::Lower && words::titled(r.lower(b));
    }
    let first = t + 1 + u32::from(matches!(r.lower(t + 1), b"the" | b"as"));
    let end = r.titled(first).max(r.capitals(first));
    (told && end > first && r.place(t) != Place::Title && r.free(first, end, true)).then_some((first, end, 9, "thing-called"))
}

/// `projects such as Oxlo, Marlow OS and Fenn`.
fn list(r: &Reader<'_, '_>, noun: u32, out: &mut Vec<Told>) {
    let such = r.lower(noun + 1) == b"such" && r.lower(noun + 2) == b"as";
    let like = matches!(r.lower(noun + 1), b"like" | b"including");
    if !r.lower(noun).ends_with(b"s") || !such && !like {
        return;
    }
    let mut at = noun + if such { 3 } else { 2 };
    let from = out.len();
    for _ in 0..30 {
        if r.lower(at) == b"the" {
            at += 1;
        }
        let end = r.ahead(at);
        if end == at {
            break;
        }
        if r.free(at, end, false) {
            out.push((at, end, 7, "things-in-a-list"));
        }
        at = end;
        if r.shape(at) == Shape::Comma {
            at += 1;
        }
        if matches!(r.lower(at), b"and" | b"or") {
            at += 1;
        }
        if at == end {
            break;
        }
    }
    if out.len() < from + 2 {
        out.truncate(from);
    }
}

/// `the launch of Oxlo`, `Zentrix unveils QX200`: names with capitals or digits inside, or that no list knows.
fn launched(r: &Reader<'_, '_>, t: u32) -> Option<Told> {
    let mut first = t + 1 + u32::from(r.lower(t + 1) == b"of");
    for _ in 0..2 {
        if article(r.lower(first)) || r.lower(first) == b"new" {
            first += 1;
        }
    }
    let end = r.ahead(first);
    let behind = r.shape(end);
    let runs_on = behind == Shape::Poss || matches!(r.lower(end), b"and" | b"team" | b"users");
    let odd = (first..end).any(|x| r.word(x) && r.marked(x)) || end > first + 1 && r.place(t) != Place::Title && (first..end).any(|x| r.word(x) && r.odd(x));
    let sole = end == first + 1 && r.odd(first) && r.place(t) != Place::Title && matches!(behind, Shape::Comma | Shape::Stop | Shape::Dash | Shape::Open);
    ((odd || sole) && !runs_on && r.free(first, end, false)).then_some((first, end, 7, "thing-launched"))
}

/// `Oxlo™`, `Oxlo Clear®`, `Oxlo (R)`, `Oxlo® Clear`.
fn signed(r: &Reader<'_, '_>, t: u32) -> Option<Told> {
    let first = r.back(t);
    // `Representatives Holt (R), Marsh (D)`: a party.
    let family = Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
    let titled = || (t.saturating_sub(4)..t).any(|x| r.has(x, Label::RoleTitle.bit() | Label::Honorific.bit()));
    let listed = || {
        first >= 2 && r.shape(first - 1) == Shape::Comma && r.shape(first - 2) == Shape::Close
            || r.shape(t + 3) == Shape::Comma && r.shape(t + 5) == Shape::Open
    };
    // `Oxley Franchise Group™`: a body's own name is a mark, too.
    let last = t.checked_sub(1)?;
    let body = r.lower(last) == b"group" || Class::EndsABody.holds(r.lower(last));
    if first == t || body || r.shape(t) == Shape::Open && r.spaced(t) && (r.has(last, family) || listed() || titled()) {
        return None;
    }
    let mut first = r.behind_verb(first, t);
    if r.opens(first) && t > first + 1 && !r.odd(first) {
        first += 1;
    }
    if r.place(first) == Place::Title && !r.odd(first) && t > first + 2 {
        first = t - 1;
    }
    // A brand's own name goes on behind its sign: `Oxlo® Clear`.
    let mut end = t;
    if r.sign(t) && r.place(t) != Place::Title {
        let on = r.ahead(t + 1).min(t + 4);
        if on > t + 1
            && r.spaced(t + 1)
            && (t + 1..on).all(|x| r.word(x) && !r.has(x, Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::CompanySuffix.bit()))
        {
            end = on;
        }
    }
    (t - first <= 5 && r.free(first, t, true)).then_some((first, end, 8, "name-with-a-trade-mark"))
}

/// `Oxlo, a new robot of theirs`, `Oxlo is an annual conference`.
fn beside(r: &Reader<'_, '_>, end: u32, from: u32) -> Option<Told> {
    // Of all commas few have this behind them.
    let of = r.lower(from);
    if !(article(of) || matches!(of, b"a" | b"an" | b"one")) {
        return None;
    }
    let first = r.back(end);
    if first == end || first > 0 && matches!(r.shape(first - 1), Shape::Poss) && end == first + 1 && !r.odd(first) {
        return None;
    }
    let mut at = from + 1;
    let mut noun = None;
    while at < from + 9 {
        let small = r.shape(at) == Shape::Lower && !r.has(at, Label::Function.bit());
        let named = r.word(at) && r.shape(at) != Shape::Initial;
        if !(small || named || matches!(r.shape(at), Shape::Hyphen | Shape::Poss) || r.lower(at) == b"and") {
            break;
        }
        noun = small.then_some(at);
        at += 1;
    }
    // Its last word says what it is.
    let noun = noun?;
    if !words::beside(r.lower(noun)) {
        return None;
    }
    let mut first = first;
    if r.opens(first) && end > first + 1 && !r.odd(first) && r.has(first, Label::Verb.bit() | Label::Adverb.bit() | Label::Stop.bit()) {
        first += 1;
    }
    let first = r.behind_verb(first, end);
    let odd = (first..end).any(|t| r.word(t) && r.odd(t));
    let sole = end == first + 1;
    // `This week, a project`, `In Oxley, a festival`, `Anna Holt, a film`
    if sole && (!odd || r.opens(first) && !r.marked(first) && r.has(first, Label::Noun.bit())) {
        return None;
    }
    let placed = Label::City.bit() | Label::BigCity.bit() | Label::Country.bit() | Label::Subdivision.bit() | Label::Given.bit() | Label::Honorific.bit();
    if !sole && !odd && (first..end).any(|t| r.has(t, placed)) {
        return None;
    }
    if matches!(r.before(first), b"in" | b"at" | b"by" | b"near") && !odd {
        return None;
    }
    r.free(first, end, false).then_some((first, end, if odd { 7 } else { 5 }, "thing-and-what-it-is"))
}
