//! Runs of capitalised words: what may be a whole name.

use super::Reader;
use super::words::ACTS_NOW;
use crate::gazetteer::label::{Label, LabelSet};
use crate::resolve::clue::Clue;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Tokens of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) first: u32,
    pub(super) end: u32,
    /// Behind its legal suffix, which is no part of the run.
    pub(super) after: u32,
}

/// The longest name.
const LONGEST: u32 = 8;

/// Calls `f` with every run outside of titles, and with what stands before the verb of a headline.
pub(super) fn each(r: &Reader<'_, '_>, f: &mut dyn FnMut(Run)) {
    let mut behind = 0u32;
    for t in r.doc.openers.iter().copied() {
        if t < behind || r.place(t) == Place::Title || !r.capital(t) {
            continue;
        }
        let stop = end_of(r, t);
        let first = first_of(r, t, stop);
        let mut end = stop;
        if named_by_owner(r, end) {
            end += 1;
        }
        while end > first + 1 && suffix(r, end - 1) && r.lower(end - 1) != b"group" {
            end -= 1;
        }
        // `About Bruma Coffee Bruma Coffee is`: the title's line ran into the next.
        let half = first + (end - first) / 2;
        if (end - first).is_multiple_of(2) && twice(r, first, half) {
            for (first, end) in [(first, half), (half, end)] {
                if names(r, first, end) {
                    f(Run { first, end, after: behind_suffix(r, end) });
                }
            }
        } else if end > first && end - first <= LONGEST && names(r, first, end) {
            f(Run { first, end, after: behind_suffix(r, end) });
        }
        behind = stop;
        // `Room to Row`, `Children in Hope`: beside its words by themselves, since places stand behind such words as often.
        if end == first + 1 && phrase(r, first) && names(r, first, first + 3) {
            f(Run { first, end: first + 3, after: first + 3 });
        }
    }
}

/// An ordinary word, `to` or `in`, and another one.
fn phrase(r: &Reader<'_, '_>, t: u32) -> bool {
    let ordinary = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit();
    let place = Label::Country.bit() | Label::CountryX.bit() | Label::City.bit() | Label::Region.bit() | Label::Subdivision.bit() | Label::Month.bit();
    let word = |t: u32| r.shape(t) == Shape::Cap && r.has(t, ordinary) && !r.has(t, place);
    r.shape(t + 1) == Shape::Lower && matches!(r.lower(t + 1), b"to" | b"in") && word(t) && word(t + 2) && !r.capital(t + 3)
}

/// The words at `first..end` stand once more behind.
pub(super) fn twice(r: &Reader<'_, '_>, first: u32, end: u32) -> bool {
    end > first && (first..end).zip(end..).all(|(a, b)| r.lower(a) == r.lower(b) && r.shape(b) != Shape::Para)
}

/// `Bruma’s was founded`, `About Bruma’s`: the possessive ends the name.
fn named_by_owner(r: &Reader<'_, '_>, t: u32) -> bool {
    let acts = |t: u32| {
        matches!(r.lower(t), b"is" | b"was" | b"has" | b"will" | b"had")
            || r.has(t, Label::VerbPast.bit() | Label::VerbS.bit()) && !r.has(t, Label::Noun.bit() | Label::Adjective.bit())
    };
    let line_end = matches!(r.shape(t + 1), Shape::Break | Shape::Para | Shape::Colon);
    // A plain `s'` is a closing mark as often.
    r.shape(t) == Shape::Poss && r.lower(t).ends_with(b"s") && (line_end || r.shape(t + 1) == Shape::Lower && acts(t + 1))
}

fn suffix(r: &Reader<'_, '_>, t: u32) -> bool {
    r.capital(t) && r.has(t, Label::CompanySuffix.bit() | Label::CompanySuffixX.bit())
}

/// Behind `Inc.`, `, Inc.`, `Pte. Ltd.`
pub(super) fn behind_suffix(r: &Reader<'_, '_>, end: u32) -> u32 {
    let mut at = end;
    for _ in 0..3 {
        // `Bruma Coffee, Inc.`, `Bruma Coffee Co., Ltd.`
        let mut next = at + u32::from(r.shape(at) == Shape::Comma);
        // `Private Limited`
        next += u32::from(matches!(r.lower(next), b"private" | b"proprietary" | b"public") && suffix(r, next + 1));
        if !suffix(r, next) || r.lower(next) == b"co" && !matches!(r.shape(next + 1), Shape::Dot | Shape::Stop) {
            return at;
        }
        at = next + 1;
        let short = matches!(r.lower(next), b"inc" | b"ltd" | b"co" | b"corp" | b"pte" | b"pty" | b"bhd" | b"sdn" | b"cia" | b"bros" | b"pvt");
        at += u32::from(short && matches!(r.shape(at), Shape::Dot | Shape::Stop));
    }
    at
}

/// Where the run that begins at `t` ends.
fn end_of(r: &Reader<'_, '_>, first: u32) -> u32 {
    let mut end = first + 1;
    // Of the words behind it none is taken that does.
    if breaks(r, first) {
        return end;
    }
    loop {
        if post(r, end) {
            return end;
        }
        let number = r.shape(end) == Shape::Num && r.lower(end).len() <= 3 && !r.has(end - 1, Label::Month.bit() | Label::MonthX.bit());
        if r.capital(end) && !breaks(r, end) || number {
            end += 1;
            continue;
        }
        let joint = joint_length(r, end);
        if joint == 0 || !r.capital(end + joint) || breaks(r, end + joint) || post(r, end + joint) {
            return end;
        }
        end += joint + 1;
    }
}

/// Tokens of what joins two capitalised words of one name: `Thread & Needle`, `Friends of the Harbour`, `Save the Harbours`.
fn joint_length(r: &Reader<'_, '_>, t: u32) -> u32 {
    match (r.shape(t), r.lower(t)) {
        (Shape::Amp, _) => 1,
        (Shape::Hyphen, _) if r.doc.tokens.get(t as usize).is_some_and(|t| !t.spaced) => 1,
        (Shape::Lower, b"of" | b"for" | b"and" | b"against" | b"without" | b"on") => 1 + u32::from(r.lower(t + 1) == b"the"),
        (Shape::Lower, b"the" | b"our" | b"de" | b"del" | b"la" | b"le" | b"du" | b"des" | b"di" | b"da" | b"do" | b"y" | b"e" | b"et") => 1,
        _ => 0,
    }
}

/// A month, a weekday, a title: no word of a name that this room reads.
fn breaks(r: &Reader<'_, '_>, t: u32) -> bool {
    let none: LabelSet = Label::Month.bit() | Label::Weekday.bit() | Label::Honorific.bit() | Label::Stop.bit();
    r.has(t, none)
}

/// `Student Loan`, `Partner Network`: a calling, and behind it a noun that is nobody's name.
fn people_inside(r: &Reader<'_, '_>, t: u32) -> bool {
    let people = Label::Given.bit() | Label::Surname.bit() | Label::RoleHead.bit() | Label::RoleTitle.bit();
    r.shape(t) == Shape::Cap && r.shape(t + 1) == Shape::Cap && r.has(t + 1, Label::Noun.bit()) && !r.has(t + 1, people) && Class::Calling.holds(r.lower(t))
}

/// The words of a post begin: `Chief Executive Officer`, `President`.
pub(super) fn post(r: &Reader<'_, '_>, t: u32) -> bool {
    let people = Label::Given.bit() | Label::Surname.bit();
    let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
    let (heads, modifiers) = (Label::RoleHead.bit() | Label::RoleTitle.bit(), Label::RoleMod.bit() | Label::RoleStatus.bit());
    // Most words are neither. `Bruma Student Loan`, `Bruma Partner Network`: what people are may stand inside of a name.
    let labels = (r.labels)(t);
    if labels & (heads | modifiers) == 0 || people_inside(r, t) {
        return false;
    }
    let head = |t: u32| r.has(t, heads) && !r.has(t, people | suffix) && r.capital(t);
    let place = Label::PlaceHead.bit() | Label::PlaceHeadX.bit();
    let modifier = |t: u32| labels & modifiers != 0 && labels & place == 0 && r.capital(t);
    let begins = head(t) || modifier(t) && (t + 1..t + 4).take_while(|i| r.capital(*i)).any(head);
    // `Executive Committee`, `Attorney’s Office`
    let body = |i: u32| r.has(i, Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::OrgUnit.bit()) && r.capital(i) && !head(i);
    begins && !(t + 1..t + 5).take_while(|i| r.capital(*i) || r.shape(*i) == Shape::Poss).any(body)
}

/// Without the words in front that only open a sentence: `Today Bruma Coffee`, `The Bruma Coffee`.
fn first_of(r: &Reader<'_, '_>, first: u32, end: u32) -> u32 {
    let mut at = first;
    let content = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit();
    // `Totally Bruma opens`: no sentence opens with such a word.
    let naming = |t: u32| Class::NamingAdverb.holds(r.lower(t)) && r.capital(t + 1);
    let opens = |t: u32| r.has(t, Label::Function.bit()) || r.has(t, Label::Adverb.bit()) && (!r.has(t, content) || r.lower(t) == b"today") && !naming(t);
    while at < end && r.place(first) == Place::Start && opens(at) && r.shape(at) == Shape::Cap {
        at += 1;
        while at < end && !r.capital(at) {
            at += 1;
        }
    }
    at
}

/// The words may be a body's name.
fn names(r: &Reader<'_, '_>, first: u32, end: u32) -> bool {
    let odd = Label::RoleTitle.bit() | Label::Honorific.bit() | Label::PostNominalSure.bit() | Label::Weekday.bit() | Label::Month.bit();
    let people = Label::Given.bit() | Label::Surname.bit();
    !post(r, first) && !(first..end).any(|t| r.has(t, odd) && !r.has(t, people)) && !(end - first == 1 && suffix(r, first)) && r.lower(first).len() > 1
}

/// No longer name holds the words at `first..end`: a post may stand on either side.
pub(super) fn by_itself(r: &Reader<'_, '_>, first: u32, end: u32) -> bool {
    let opens =
        |t: u32| r.has(t, Label::Function.bit() | Label::Stop.bit() | Label::StopX.bit()) || r.place(t) == Place::Start && r.has(t, Label::Adverb.bit());
    let again = first.checked_sub(end - first).is_some_and(|f| twice(r, f, first));
    // `Oxley, Bruma & Finch`: the firm begins with the first partner.
    let partners = (first..end).any(|t| r.shape(t) == Shape::Amp)
        && first >= 2
        && r.shape(first - 1) == Shape::Comma
        && r.shape(first - 2) == Shape::Cap
        && r.has(first - 2, Label::Surname.bit() | Label::SurnameX.bit())
        && !r.has(first - 2, Label::City.bit() | Label::BigCity.bit() | Label::Subdivision.bit() | Label::Country.bit());
    if partners {
        return false;
    }
    let before = again
        || first.checked_sub(1).is_none_or(|b| {
            let joint = matches!(r.lower(b), b"&") || matches!(r.lower(b), b"of" | b"for") && b > 0 && r.capital(b - 1) && !r.has(b - 1, Label::RoleHead.bit());
            let owned = r.shape(b) == Shape::Poss && b > 0 && r.capital(b - 1) && r.has(end - 1, Label::OrgHead.bit() | Label::OrgHeadX.bit());
            !joint && !owned && (!r.capital(b) || opens(b) || r.has(b, Label::RoleHead.bit())) && !matches!(r.shape(b), Shape::At | Shape::Hash | Shape::Slash)
        });
    let goes_on = r.capital(end) && !post(r, end) && !twice(r, first, end)
        || r.shape(end) == Shape::Amp
        || r.shape(end) == Shape::Hyphen && r.capital(end + 1)
        || matches!(r.lower(end), b"of" | b"for") && r.capital(end + 1)
        || r.shape(end) == Shape::Mark && r.lower(end).starts_with("™".as_bytes());
    let ticker =
        first > 0 && r.shape(first - 1) == Shape::Colon && r.shape(first) == Shape::Caps && matches!(r.shape(end), Shape::Close | Shape::Comma | Shape::Semi);
    before && !goes_on && !ticker
}

/// Calls `f` with what stands before the verb of each headline: `Bruma Coffee Opens First Store`, `Bruma Coffee secures loan`.
pub(super) fn headlines(r: &Reader<'_, '_>, f: &mut dyn FnMut(Run)) {
    for (n, line) in r.doc.lines.iter().enumerate() {
        let title = r.place(line.start) == Place::Title;
        if !title && (n > 0 || r.shape(line.end.saturating_sub(1)) == Shape::Stop) {
            continue;
        }
        let verb = |t: u32| {
            r.has(t, Label::VerbS.bit()) && (r.is(t, ACTS_NOW) || !r.has(t, Label::Noun.bit())) && r.shape(t) == if title { Shape::Cap } else { Shape::Lower }
        };
        let Some(mut end) = (line.start + 1..line.end.min(line.start + LONGEST)).find(|t| verb(*t)) else { continue };
        if end > line.start + 1 && r.has(end - 1, Label::Adverb.bit()) && !r.has(end - 1, Label::Noun.bit()) {
            end -= 1;
        }
        let words = (line.start..end).all(|t| r.capital(t) || joint_length(r, t) > 0);
        if words && names(r, line.start, end) && !(line.start..end).any(|t| post(r, t)) {
            f(Run { first: line.start, end, after: end });
        }
    }
}

/// The same as clues.
pub(super) fn headline_clues(r: &Reader<'_, '_>) -> Vec<Clue> {
    let mut out = Vec::new();
    headlines(r, &mut |run| {
        let weight = if r.is(run.end, ACTS_NOW) { 3 } else { 2 };
        out.push(Clue { first: run.first, end: run.end, weight, of_address: false });
    });
    out
}
