//! Things in a row: `clinics, two schools and a bridge`; payers in a row.

use super::super::Release;
use super::phrase::{article, content, is, name_at};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How many tokens a row may have.
const FAR: u32 = 40;

/// A token of a member: a word of a noun phrase, a name, what joins their words.
fn inner(r: &Release<'_, '_>, t: u32) -> bool {
    if let Some(f) = name_at(r, t) {
        return !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration);
    }
    let joint = matches!(r.doc.lower(t as usize), b"of" | b"in" | b"for" | b"at" | b"on");
    content(r, t) || article(r, t) || joint || matches!(r.doc.shape(t as usize), Shape::Hyphen | Shape::Poss | Shape::Amp)
}

/// Behind a comma: members up to `and` and one more. Where the `and` stands, and how far the last may reach.
pub(super) fn forward(r: &Release<'_, '_>, comma: u32) -> Option<(u32, u32)> {
    let word = |t: u32| r.doc.lower(t as usize);
    let and = |t: u32| matches!(word(t), b"and" | b"or");
    if and(comma + 1) || !inner(r, comma + 1) {
        return None;
    }
    let mut t = comma + 1;
    while t < comma + FAR && !and(t) {
        let comma = r.doc.shape(t as usize) == Shape::Comma;
        if !comma && !inner(r, t) {
            return None;
        }
        t += 1;
    }
    (and(t) && (inner(r, t + 1) && !matches!(word(t + 1), b"in" | b"on" | b"at" | b"for" | b"of"))).then_some((t, t + 10))
}

/// `a mill in Leeds[,] Kenya`: a place within the next one.
pub(super) fn within(r: &Release<'_, '_>, comma: u32) -> bool {
    let place = |t: u32| name_at(r, t).filter(|f| f.kind == Kind::Place);
    let verb = Label::Verb.bit() | Label::VerbPast.bit() | Label::VerbS.bit() | Label::Speech.bit();
    // `a mill in Leeds, Kenya said`
    let goes_on = |t: u32| name_at(r, t).is_some() || r.doc.shape(t as usize) == Shape::Poss || r.labels(t) & verb != 0;
    comma.checked_sub(1).and_then(place).is_some() && place(comma + 1).is_some_and(|f| !goes_on(f.end))
}

/// Before a comma stands a member that another comma or the sentence's start begins.
pub(super) fn backward(r: &Release<'_, '_>, comma: u32) -> bool {
    let mut t = comma;
    while t > 0 && comma - t < FAR && inner(r, t - 1) {
        t -= 1;
    }
    let led = matches!(r.doc.lower(t as usize), b"in" | b"on" | b"at" | b"for" | b"of");
    let starts = t.checked_sub(1).is_none_or(|b| matches!(r.doc.shape(b as usize), Shape::Stop | Shape::Para | Shape::Comma | Shape::Break | Shape::QuoteOpen));
    t < comma && !led && starts
}

/// The last of a row is one of it: no `by ACME, an old Holt backer`, no `from ACME, Minister Ann Holt said`.
pub(super) fn member(r: &Release<'_, '_>, first: u32, end: u32) -> bool {
    let word = |t: u32| r.doc.lower(t as usize);
    let shape = |t: u32| r.doc.shape(t as usize);
    let noun = |t: u32| {
        let l = r.labels(t);
        l & Label::Noun.bit() != 0 && l & (Label::Function.bit() | Label::Verb.bit() | Label::Adverb.bit()) == 0
    };
    let money =
        |t: u32| matches!(word(t), b"grant" | b"grants" | b"funding" | b"funds" | b"money" | b"programme" | b"program" | b"scheme" | b"fund" | b"support");
    let part = shape(end) == Shape::Lower && name_at(r, end).is_none() && noun(end) && !money(end);
    let behind = if shape(end) == Shape::Comma { end + 1 } else { end };
    let says = r.labels(behind) & Label::Speech.bit() != 0 && name_at(r, first).is_some_and(|f| f.kind == Kind::Person);
    // `by a gift of ACME; UNICEF moved the picture`: a new statement.
    let before = if first > 0 && article(r, first - 1) { first - 1 } else { first };
    let parted = before > 0 && matches!(shape(before - 1), Shape::Semi | Shape::Comma);
    let past = r.labels(end) & (Label::VerbPast.bit() | Label::VerbS.bit()) != 0 && shape(end) == Shape::Lower && word(end + 1) != b"by";
    let auxiliary = matches!(word(end), b"is" | b"are" | b"was" | b"were" | b"will" | b"has" | b"have" | b"had");
    // `a gift from Ann Holt and Peter Holt is being used`: who is behind `and` gives too.
    let anew = !(auxiliary && !parted) && r.labels(end) & Label::VerbS.bit() != 0 && r.labels(end) & Label::Noun.bit() == 0 && shape(end) == Shape::Lower;
    !part && !says && !anew && !(parted && (past || auxiliary))
}

/// A place within a name that nobody knows: `by ACME, [Kenya] Motors and UNICEF`.
pub(super) fn piece(r: &Release<'_, '_>, s: &Slot) -> bool {
    let unknown = |t: u32| name_at(r, t).is_none() && r.doc.shape(t as usize).is_capital() && r.labels(t) & (Label::Function.bit() | Label::Stop.bit()) == 0;
    r.mention(s).is_some_and(|f| f.kind == Kind::Place) && (unknown(s.end) || s.first.checked_sub(1).is_some_and(unknown))
}

/// More payers behind the last one of a match: `by A (grant 7/2, of May 2021)[, B and by member firm C]`.
pub(super) fn payers<'a>(r: &Release<'a, '_>, from: u32, last: Option<&Found>) -> Vec<&'a Found> {
    let mut out = Vec::new();
    let Some(last) = last else { return out };
    let row = Row { r, last };
    let (mut at, mut skipped) = (row.behind_grant(from), 0);
    while out.len() < LINES {
        let Some(t) = row.behind_remark(at).and_then(|t| row.next(t)) else { break };
        // `UNICEF, Nairobi`, `UNICEF, said Ann Holt`: none of the row.
        let Some(f) = name_at(r, t).filter(|f| f.first == t && (f.kind == Kind::Org || f.kind == last.kind && f.kind != Kind::Date)) else {
            // `by A, Marsh & Daughters, B and C`: a name that nobody knows is one of the row all the same.
            let Some(end) = unknown(r, t).filter(|_| skipped < SKIPPED) else { break };
            (at, skipped) = (end, skipped + 1);
            continue;
        };
        skipped = 0;
        if row.acts_or_owns(f) {
            break;
        }
        out.push(f);
        // `Acme of Leeds, Marsh Partners from Tokyo`
        at = row.behind_place(f.end);
    }
    out
}

/// A row of payers behind the last one that a match names.
struct Row<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    last: &'r Found,
}

impl<'r> Row<'r, '_, '_> {
    fn word(&self, t: u32) -> &'r [u8] {
        self.r.doc.lower(t as usize)
    }

    fn shape(&self, t: u32) -> Shape {
        self.r.doc.shape(t as usize)
    }

    fn behind_place(&self, end: u32) -> u32 {
        let link = matches!(self.word(end), b"of" | b"in" | b"from");
        name_at(self.r, end + 1).filter(|p| link && p.kind == Kind::Place).map_or(end, |p| p.end)
    }

    /// Behind words and numbers of the grant that the last one gave.
    fn behind_grant(&self, from: u32) -> u32 {
        let mut at = self.behind_place(from);
        // `by ACME grant SES-2214321 and by UNICEF`
        if matches!(self.word(at), b"grant" | b"grants" | b"award" | b"awards" | b"contract" | b"fellowship" | b"fellowships" | b"funding" | b"funds") {
            let closes = |t: u32| matches!(self.shape(t), Shape::Stop | Shape::Para | Shape::Comma | Shape::Semi | Shape::Lower | Shape::Cap);
            at += 1;
            while at < from + 10 && !closes(at) && name_at(self.r, at).is_none() {
                at += 1;
            }
        }
        // `by a Wellcome Trust Career Development Award and by UNICEF`
        let award = |t: u32| matches!(self.word(t), b"award" | b"fellowship" | b"scholarship" | b"grant" | b"studentship" | b"prize");
        at = (at..at + 5).take_while(|t| self.shape(*t).is_capital()).find(|t| award(*t)).map_or(at, |t| t + 1);
        while self.shape(at).is_capital() && name_at(self.r, at).is_none() && self.last.kind == Kind::Place && at < from + 5 {
            at += 1;
        }
        at
    }

    /// Behind what is said of one of the row.
    fn behind_remark(&self, mut at: u32) -> Option<u32> {
        if self.shape(at) == Shape::Open {
            at = (at + 1..at + 16).find(|t| self.shape(*t) == Shape::Close)? + 1;
        }
        // `ITC - Centre for Tides, B`: the same by its long name.
        if matches!(self.shape(at), Shape::Hyphen | Shape::Dash) && self.shape(at + 1).is_capital() {
            at = name_at(self.r, at + 1).filter(|f| f.first == at + 1).map(|f| f.end).or_else(|| unknown(self.r, at + 1)).unwrap_or(at);
        }
        // `by A, the firm that makes browsers, and B`: what is told of one of the row is passed over.
        Some(aside(self.r, at).unwrap_or(at))
    }

    /// Where the next one's name begins, behind what joins it to the row and tells its rank or its gift.
    fn next(&self, at: u32) -> Option<u32> {
        let r = self.r;
        let joins = |t: u32| {
            matches!(self.word(t), b"and" | b"by" | b"from" | b"also" | b"plus")
                || matches!(self.shape(t), Shape::Comma | Shape::Semi | Shape::Amp | Shape::Bar)
        };
        let begin = (at..at + 5).find(|t| !joins(*t)).unwrap_or(at + 5);
        if begin == at || matches!(self.word(at), b"by" | b"from" | b"also") {
            return None;
        }
        let mut t = begin;
        // `A; Gold Sponsors B and C`
        while t < begin + 3 && name_at(r, t).is_none() && r.doc.is(t as usize, Class::SponsorRank) {
            t += 1;
        }
        while t < begin + 5 && name_at(r, t).is_none() && (article(r, t) || self.shape(t) == Shape::Lower && content(r, t)) {
            t += 1;
        }
        Some(self.behind_gift(begin, t))
    }

    fn behind_gift(&self, begin: u32, mut t: u32) -> u32 {
        let r = self.r;
        let gift = |t: u32| r.doc.is(t as usize, Class::GiftNoun);
        // `and a Community Sports Grant from UNICEF`
        let named = |t: u32| self.shape(t).is_capital() && name_at(r, t).is_none_or(|f| f.kind == Kind::Other);
        let grant = (t..t + 6).take_while(|t| named(*t)).last();
        if let Some(g) = grant.filter(|g| gift(*g) && matches!(self.word(g + 1), b"from" | b"of" | b"by")) {
            t = g + 1;
        }
        // `a credit from ACME and a gift of UNICEF`
        let arm = |t: u32| matches!(self.word(t), b"arm" | b"unit" | b"division" | b"fund" | b"foundation" | b"office" | b"government" | b"family");
        let of = t > begin
            && (matches!(self.word(t), b"of" | b"from" | b"by") && gift(t - 1) || self.word(t) == b"of" && arm(t - 1) && self.shape(t - 1) == Shape::Lower);
        if of {
            t += 1 + u32::from(article(r, t + 1));
        }
        // `Ann Holt and her husband, Jim`
        let spouse = t > begin
            && t < begin + 4
            && matches!(self.word(t - 1), b"wife" | b"husband" | b"partner" | b"spouse" | b"son" | b"daughter" | b"brother" | b"sister");
        t + u32::from(spouse && self.shape(t) == Shape::Comma)
    }

    /// `UNICEF has`, `UNICEF's`: it is no longer one of the row.
    fn acts_or_owns(&self, f: &Found) -> bool {
        let bracket = || (f.end..f.end + 9).find(|t| self.shape(*t) == Shape::Close).map_or(f.end, |c| c + 1);
        let behind = if self.shape(f.end) == Shape::Open { bracket() } else { f.end };
        self.shape(f.end) == Shape::Poss
            || self.r.labels(behind) & (Label::Verb.bit() | Label::VerbPast.bit() | Label::VerbS.bit()) != 0 && self.shape(behind) == Shape::Lower
            || matches!(self.word(behind), b"is" | b"are" | b"was" | b"were" | b"will" | b"has" | b"have" | b"had" | b"to" | b"can" | b"also")
    }
}

/// The comma behind what a row tells of its last name, where `and` and another name follow.
fn aside(r: &Release<'_, '_>, comma: u32) -> Option<u32> {
    let is_comma = |t: u32| r.doc.shape(t as usize) == Shape::Comma;
    if !is_comma(comma) || !article(r, comma + 1) || r.doc.shape(comma as usize + 2) != Shape::Lower {
        return None;
    }
    let ends = |t: &u32| matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi | Shape::QuoteOpen | Shape::Quote);
    let close = (comma + 3..comma + 18).take_while(|t| !ends(t)).find(|t| is_comma(*t))?;
    let name = close + 2 + u32::from(article(r, close + 2));
    (r.doc.lower(close as usize + 1) == b"and" && name_at(r, name).is_some_and(|f| f.first == name && f.kind == Kind::Org)).then_some(close)
}

/// So many names in a row that nobody knows are passed over.
const SKIPPED: u32 = 6;

/// Where a run of capitals ends that is no name known, when the row goes on behind it.
fn unknown(r: &Release<'_, '_>, first: u32) -> Option<u32> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let inside = |t: u32| {
        name_at(r, t).is_none()
            && (shape(t).is_capital()
                // `Centre for Tides`
                || t > first && matches!(r.doc.lower(t as usize), b"of" | b"for" | b"de" | b"the" | b"in" | b"del" | b"von") && shape(t + 1).is_capital()
                || matches!(shape(t), Shape::Amp | Shape::Num | Shape::Hyphen | Shape::Slash | Shape::Poss | Shape::Dot | Shape::Bang))
    };
    let end = (first..first + 10).find(|t| !inside(*t)).filter(|t| *t > first)?;
    let joint = matches!(shape(end), Shape::Comma | Shape::Semi) || r.doc.lower(end as usize) == b"and";
    (shape(first).is_capital() || shape(first) == Shape::Num).then_some(end).filter(|_| joint)
}

/// Behind a body and a comma a town says where it is: `from the Tarn Centre, Leeds, Wales`.
pub(super) fn address(r: &Release<'_, '_>, first: u32) -> bool {
    let Some(f) = name_at(r, first).filter(|f| f.kind == Kind::Place) else { return false };
    let comma = |t: u32| r.doc.shape(t as usize) == Shape::Comma;
    let country = |f: &Found| r.gazetteer.named(r.doc, f.first, f.end).any(|e| e.label() == "country");
    let before = |f: &Found| f.first.checked_sub(2).filter(|_| comma(f.first - 1)).and_then(|t| name_at(r, t)).filter(|b| b.end + 1 == f.first);
    match before(f) {
        // `from Ann Holt, MD`: letters behind a name, no Maryland.
        // `money from the Dune Agency, Norway`: behind a bare comma, and nothing follows.
        Some(b) if b.kind == Kind::Org => !country(f) || !comma(f.end) && !matches!(r.doc.lower(f.end as usize), b"and" | b"or" | b"with"),
        Some(b) if b.kind == Kind::Person => !country(f),
        Some(b) if b.kind == Kind::Place => !country(b) && before(b).is_some_and(|o| o.kind == Kind::Org),
        _ => false,
    }
}

/// So many lines a list may have.
const LINES: usize = 40;

/// Whose grants the lines of a list are, when the line above them names one body alone: `FEMA Firefighters Grants`, `awards administered by the Tarn Board:`.
pub(super) fn lead<'a>(r: &Release<'a, '_>, at: u32) -> Option<&'a Found> {
    let shape = |t: u32| r.doc.shape(t as usize);
    let ends = |t: u32| matches!(shape(t), Shape::Break | Shape::Para);
    let least = at.saturating_sub(600);
    let mut end = at;
    for _ in 0..LINES {
        while end > least && ends(end - 1) {
            end -= 1;
        }
        let mut first = end;
        while first > least && !ends(first - 1) {
            first -= 1;
        }
        if first == end || first == least && least > 0 {
            return None;
        }
        let colon = shape(end - 1) == Shape::Colon;
        let bullet = matches!(shape(first), Shape::Bullet | Shape::Hyphen | Shape::Dash | Shape::Mark);
        if !colon && (bullet || r.inside(Kind::Money, first, end).next().is_some()) {
            end = first;
            continue;
        }
        // Of a paragraph that leads to the list its last sentence.
        let from = if colon { (first..end - 1).rev().find(|t| shape(*t) == Shape::Stop).map_or(first, |t| t + 1) } else { first };
        if !colon && end - from > 12 {
            return None;
        }
        let mut bodies = r.inside(Kind::Org, from, end).map(|(_, f)| f);
        let one = bodies.next().filter(|f| bodies.all(|g| g.thing == f.thing))?;
        let before = if one.first > from && article(r, one.first - 1) { one.first - 1 } else { one.first };
        let led =
            before.checked_sub(1).filter(|b| *b >= from).is_some_and(|b| matches!(r.doc.lower(b as usize), b"to" | b"for" | b"at" | b"in" | b"with" | b"and"));
        let opens = before == from;
        let payer = opens || before.checked_sub(1).is_some_and(|b| matches!(r.doc.lower(b as usize), b"by" | b"from" | b"through" | b"of" | b"under" | b"via"));
        let money = (from..end).any(|t| Class::MoneyStem.begins(r.doc.lower(t as usize)));
        return (!led && payer && (money || opens && !colon)).then_some(one);
    }
    None
}

/// Whom a sum without a payer comes from, said behind it in the sentence: `$83,000 was provided to the town from the Government of Kenya`.
pub(super) fn source<'a>(r: &Release<'a, '_>, c: &Candidate) -> Option<&'a Found> {
    let ends = |t: u32| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi);
    let from = (c.end.saturating_sub(1)..c.end + 14).take_while(|t| !ends(*t)).find(|t| name_at(r, *t).is_none() && r.doc.lower(*t as usize) == b"from")?;
    let name = from + 1 + u32::from(article(r, from + 1));
    name_at(r, name).filter(|f| f.first == name && f.kind == Kind::Org)
}

/// A comma between two adjectives before one noun.
pub(super) fn adjectives(r: &Release<'_, '_>, from: u32, comma: u32) -> bool {
    let describes = |t: u32| name_at(r, t).is_none() && r.doc.shape(t as usize) == Shape::Lower && is(r, t, Label::Adjective) && !is(r, t, Label::Noun);
    let first = comma == from + 1 || comma == from + 2 && article(r, from);
    first && describes(comma - 1) && describes(comma + 1) && content(r, comma + 2)
}
