//! Which way a sentence looks: news tell of the past, `will` looks forward.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;
use core::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    Open,
}

/// How many tokens to either side are asked.
const REACH: u32 = 40;

/// Tokens that were found to tell nothing and to end no sentence, in front of the last date and behind it: no date asks them again.
#[derive(Debug, Default)]
pub(super) struct Silent {
    front: Range<u32>,
    behind: Range<u32>,
}

impl Silent {
    fn known(&self, t: u32) -> Option<&Range<u32>> {
        [&self.front, &self.behind].into_iter().find(|s| s.contains(&t))
    }

    /// The nearest token in front that tells, and how many stand between.
    fn in_front(&mut self, r: &Release<'_, '_>, first: u32) -> Option<(u32, Tense)> {
        let (mut t, mut found) = (first, None);
        while let Some(next) = t.checked_sub(1).filter(|n| n + REACH >= first && !ends(r, *n)) {
            if let Some(s) = self.known(next) {
                t = s.start;
                continue;
            }
            found = of(r, next).map(|x| (first - t, x));
            if found.is_some() {
                break;
            }
            t = next;
        }
        self.front = t..first;
        found
    }

    /// The same behind.
    fn behind(&mut self, r: &Release<'_, '_>, end: u32) -> Option<(u32, Tense)> {
        let (mut t, mut found) = (end, None);
        while t < end + REACH && !ends(r, t) {
            if let Some(s) = self.known(t) {
                t = s.end;
                continue;
            }
            found = of(r, t).map(|x| (t - end, x));
            if found.is_some() {
                break;
            }
            t += 1;
        }
        self.behind = end..t;
        found
    }
}

fn ends(r: &Release<'_, '_>, t: u32) -> bool {
    matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Para | Shape::Bang)
}

/// The tense around tokens `first..end`: the nearest verb that tells, in front before behind. Dates are asked in text order, with one `silent`.
pub(super) fn around(r: &Release<'_, '_>, first: u32, end: u32, silent: &mut Silent) -> Tense {
    let before = |k: u32| first.checked_sub(k).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    // `now through 28 February`
    if before(2) == b"now" && matches!(before(1), b"through" | b"until" | b"till" | b"to") {
        return Tense::Future;
    }
    // `(announced 26 September)`, `who announced in May that he would leave`
    if before(1) == b"announced" || before(2) == b"announced" && before(3) != b"be" && matches!(before(1), b"in" | b"on") {
        return Tense::Past;
    }
    // `brought forward to October`, `adjourned until 5 May`
    let moved = matches!(before(1), b"to" | b"until" | b"till" | b"by")
        && (2..=4).any(|k| {
            matches!(
                before(k),
                b"moved" | b"postponed" | b"deferred" | b"delayed" | b"rescheduled" | b"extended" | b"adjourned" | b"forward" | b"pushed" | b"put" | b"back"
            )
        });
    // `to support ten more from January`
    let effective = matches!(before(1), b"from" | b"starting" | b"beginning" | b"commencing");
    // `has appointed her, effective July 1`: then it begins, whenever that was told.
    let in_effect = before(1) == b"effective" || before(2) == b"effective" && matches!(before(1), b"on" | b"from");
    // `It follows February’s announcement.`
    if matches!(before(1), b"follows" | b"following") {
        return Tense::Past;
    }
    // What is open until a day without a verb of the past lies ahead: `a warm space until April`.
    let ahead = matches!(before(1), b"until" | b"till" | b"through") || matches!(before(2), b"until" | b"till") && before(1) == b"the";
    // `close it by the end of October`, `before the September election`
    let limit = (1..=5).any(|k| matches!(before(k), b"until" | b"till"))
        || (1..=4).any(|k| matches!(before(k), b"by" | b"from" | b"beginning" | b"starting") || k > 1 && before(k) == b"before");
    let (front, behind) = (silent.in_front(r, first), silent.behind(r, end));
    let future = [front, behind].into_iter().flatten().any(|(_, x)| x == Tense::Future);
    // `For each one sold before Easter, the shop will give …`
    if future && before(1) == b"before" {
        return Tense::Future;
    }
    let tense = match (front, behind) {
        (Some((_, x)), None) | (None, Some((_, x))) => x,
        // `On Friday, the court will …`: what is nearer decides; in front counts a little more.
        (Some((n, x)), Some((m, y))) => {
            if n <= m + 4 {
                x
            } else {
                y
            }
        }
        (None, None) => Tense::Open,
    };
    match tense {
        Tense::Open if ahead || effective || meant(r, first, false) => Tense::Future,
        Tense::Past if meant(r, first, true) => Tense::Future,
        Tense::Past if moved || in_effect => Tense::Open,
        // `declined to say so until after the election on 17 September`: said of either side.
        Tense::Past if ahead || limit => Tense::Open,
        t => t,
    }
}

/// `a panel to meet on Monday`, `agreed to meet on Monday`: what is to be done lies ahead; `was able to meet on Monday` is done.
/// `told`: a verb of the past stands near, so only one that is of intentions will do.
fn meant(r: &Release<'_, '_>, first: u32, told: bool) -> bool {
    const DOING: [&[u8]; 12] = [b"able", b"began", b"came", b"continued", b"failed", b"forced", b"had", b"managed", b"refused", b"started", b"used", b"went"];
    let word = |k: u32| first.checked_sub(k).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    if word(1) != b"on" {
        return false;
    }
    let Some(to) = (3..=6).take_while(|k| !first.checked_sub(*k).is_none_or(|t| ends(r, t))).find(|k| word(*k) == b"to") else { return false };
    let verb = first.checked_sub(to - 1).is_some_and(|t| r.labels(t) & Label::Verb.bit() != 0);
    // The verb is the last thing but its object before the day.
    verb && if told { (1..=3).any(|k| Class::Intending.holds(word(to + k))) } else { !DOING.contains(&word(to + 1)) }
}

fn of(r: &Release<'_, '_>, t: u32) -> Option<Tense> {
    let before = t.checked_sub(1).map_or(b"".as_slice(), |b| r.doc.lower(b as usize));
    // Nearly all words end here.
    if !r.doc.is(t as usize, Class::TenseTelling) {
        // `a new play directed by Ann Holt, 11 June – 18 July`: whose work it is says nothing of when.
        let credit = r.doc.lower(t as usize + 1) == b"by" && !matches!(before, b"was" | b"were" | b"has" | b"have" | b"had");
        if credit && matches!(r.doc.lower(t as usize), b"directed" | b"written" | b"composed" | b"choreographed" | b"conducted" | b"adapted" | b"devised") {
            return None;
        }
        let participle = matches!(before, b"be" | b"is" | b"are" | b"being" | b"been" | b"to");
        let past = r.doc.shape(t as usize) == Shape::Lower && r.labels(t) & (Label::VerbPast.bit() | Label::Noun.bit()) == Label::VerbPast.bit();
        return (past && !participle).then_some(Tense::Past);
    }
    // `are due 3 January`; not `due to rain`
    if r.doc.lower(t as usize) == b"due" && r.doc.lower(t as usize + 1) != b"to" {
        return Some(Tense::Future);
    }
    // `is eligible for the match on Sunday`
    if r.doc.lower(t as usize) == b"eligible" {
        return Some(Tense::Future);
    }
    // `is planned for Sunday`
    let arranged = matches!(r.doc.lower(t as usize), b"planned" | b"scheduled" | b"set" | b"slated" | b"booked" | b"expected" | b"due" | b"timed");
    if arranged && matches!(before, b"is" | b"are") {
        return Some(Tense::Future);
    }
    // `Entries open on 1 March`, `they meet at the hotel on Friday`: what is arranged is told in the present.
    let present = matches!(r.doc.lower(t as usize), b"open" | b"close" | b"begin" | b"start" | b"meet" | b"gather" | b"resume")
        && r.doc.shape(t as usize) == Shape::Lower
        && matches!(r.doc.lower(t as usize + 1), b"on" | b"in" | b"at" | b"from" | b"again")
        && !matches!(before, b"to" | b"the" | b"is" | b"are" | b"was" | b"were" | b"did" | b"and" | b"not" | b"a");
    if present {
        return Some(Tense::Future);
    }
    // `is held`, `to be held`: the participle says nothing, the word before it does.
    if r.doc.lower(t as usize) != b"be" && matches!(before, b"be" | b"is" | b"are" | b"being" | b"been" | b"to") {
        return None;
    }
    // `was scheduled for 28 March`
    if matches!(r.doc.lower(t as usize), b"scheduled" | b"expected" | b"planned" | b"intended") && matches!(before, b"was" | b"were" | b"had") {
        return Some(Tense::Past);
    }
    match r.doc.lower(t as usize) {
        _ if r.doc.is(t as usize, Class::FutureTelling) => Some(Tense::Future),
        b"is" | b"are" if r.doc.lower(t as usize + 1) == b"to" => Some(Tense::Future),
        // A headline: `Mwangi to succeed Oxley as chair January 1`
        b"to" if r.labels(t + 1) & Label::Verb.bit() != 0 && (r.doc.places.get(t as usize) == Some(&Place::Title) || is_line(r, t)) => Some(Tense::Future),
        // `Give on Tuesday`, `Join us on 5 May`: what is asked of the reader lies ahead.
        _ if r.doc.is(t as usize, Class::AskedOfReader) && (matches!(r.doc.places.get(t as usize), Some(Place::Start | Place::Title)) && opens(r, t)) => {
            Some(Tense::Future)
        }
        b"takes" | b"take" if matches!(r.doc.lower(t as usize + 1), b"place" | b"effect") => Some(Tense::Future),
        b"goes" | b"comes" | b"enters" if matches!(r.doc.lower(t as usize + 1), b"into" | b"live") => Some(Tense::Future),
        b"kicks" if r.doc.lower(t as usize + 1) == b"off" => Some(Tense::Future),
        b"is" | b"are" | b"would" => Some(Tense::Open),
        b"be" | b"'ll" => Some(Tense::Future),
        b"was" | b"were" | b"had" | b"did" | b"has" | b"have" | b"been" | b"began" | b"held" | b"took" | b"made" => Some(Tense::Past),
        b"said" | b"says" | b"announced" => None,
        _ if r.doc.shape(t as usize) == Shape::Lower && r.labels(t) & Label::VerbPast.bit() != 0 && r.labels(t) & Label::Noun.bit() == 0 => Some(Tense::Past),
        _ => None,
    }
}

/// The first word of its line or sentence.
fn opens(r: &Release<'_, '_>, t: u32) -> bool {
    t.checked_sub(1).is_none_or(|b| !r.doc.shape(b as usize).is_word() && !matches!(r.doc.shape(b as usize), Shape::Comma | Shape::Num))
}

/// `First patients to move on Monday`: before `to` stands a name or thing and no verb, back to the start of the line.
fn is_line(r: &Release<'_, '_>, t: u32) -> bool {
    const LONG: u32 = 10;
    let ends = |b: u32| !r.doc.shape(b as usize).is_word() && !matches!(r.doc.shape(b as usize), Shape::Num | Shape::Hyphen | Shape::Poss);
    let Some(first) = (1..=LONG).map_while(|k| t.checked_sub(k)).find(|b| ends(*b)) else { return t < LONG && t > 0 };
    let line = matches!(r.doc.shape(first as usize), Shape::Break | Shape::Para | Shape::Bullet | Shape::Semi | Shape::Dash | Shape::Hyphen);
    let verb = Label::Verb.bit() | Label::VerbS.bit() | Label::VerbPast.bit() | Label::Function.bit();
    let noun = Label::Noun.bit();
    let told = (first + 1..t).any(|s| r.doc.shape(s as usize) == Shape::Lower && r.labels(s) & verb != 0 && r.labels(s) & noun == 0);
    line && t > first + 1 && !told
}
