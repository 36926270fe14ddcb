//! Whether a post is held now: what its own words say, the words before it, the verb that gives it, and the days behind it.

use super::body;
use super::claim::Claim;
use super::clause::{Clause, Told};
use crate::facts::Release;
use crate::record::{Date, DateKind, RoleStatus};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::FxHashSet;

/// What all posts of a release are asked against.
#[derive(Debug)]
pub(super) struct Status<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    dates: &'r [Date],
    /// `the late Ann Holt`: who is dead.
    late: FxHashSet<u32>,
}

impl<'r, 'a, 't> Status<'r, 'a, 't> {
    pub(super) fn new(r: &'r Release<'a, 't>, dates: &'r [Date]) -> Status<'r, 'a, 't> {
        let people = r.found.iter().filter(|f| f.kind == Kind::Person);
        let late = people.filter(|f| is_late(r, f.first)).filter_map(|f| f.thing).collect();
        Status { r, dates, late }
    }

    /// Whether one post is held now. `former CEO and chair`: the second of two that only an `and` joins is as the first.
    pub(super) fn shared(&self, before: Option<&Claim>, c: &Claim) -> RoleStatus {
        let status = self.of(c);
        let joined = |b: &&Claim| {
            let and = |t: u32| self.r.doc.lower(t as usize) == b"and" || self.r.doc.shape(t as usize) == Shape::Amp;
            b.holder == c.holder && b.matched == c.matched && c.title.0 == b.title.1 + 1 && and(b.title.1) && !is_deed(self.r, c.title)
        };
        match before.filter(joined).map(|b| self.of(b)) {
            Some(RoleStatus::Former) if status == RoleStatus::Current => RoleStatus::Former,
            _ => status,
        }
    }

    /// Whether one post is held now.
    pub(super) fn of(&self, c: &Claim) -> RoleStatus {
        let own = words(self.r, c.title);
        if matches!(own, Some(RoleStatus::Former | RoleStatus::Elect | RoleStatus::Emeritus)) {
            return own.unwrap_or_default();
        }
        if self.late.contains(&c.holder) {
            return RoleStatus::Former;
        }
        if self.is_retired(c) {
            return RoleStatus::Former;
        }
        let told = if c.left { self.left(c) } else { before(self.r, c.title.0).or_else(|| self.clause(c)).or_else(|| self.in_front(c)) };
        let told = match self.days(c, told) {
            // `founder`, `author` is one who was it once.
            Some(Told::Past) if is_deed(self.r, c.title) => None,
            told => told,
        };
        match (told, own) {
            (Some(Told::Past), _) => RoleStatus::Former,
            (_, Some(own)) => own,
            (Some(Told::Ahead), None) => RoleStatus::Elect,
            _ => RoleStatus::Current,
        }
    }

    /// `Capt. Ann Holt, USN (Ret.)`: letters behind the name of whoever has a rank.
    fn is_retired(&self, c: &Claim) -> bool {
        let r = self.r;
        if !super::none::is_rank(r, c.title) {
            return false;
        }
        let name = r.inside(Kind::Person, c.title.1, c.title.1 + 8).map(|(_, f)| f.end).next();
        let letters = |t: u32| matches!(r.doc.lower(t as usize), b"ret" | b"ret." | b"retd" | b"retd." | b"rtd" | b"rtd.");
        name.is_some_and(|end| (end..end + 6).take_while(|t| !matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Para)).any(letters))
    }

    /// `will succeed Tom Holt as chair`: whom somebody follows holds it until then.
    fn left(&self, c: &Claim) -> Option<Told> {
        let from = body::sentence(self.r, c.title.0);
        let ahead = (from..c.title.0).any(|t| matches!(self.r.doc.lower(t as usize), b"will" | b"to" | b"would"));
        (!ahead).then_some(Told::Past)
    }

    /// `In her previous role as chair, Holt`, `After ten years as mayor, Marsh`: what stands before a post that its holder follows.
    fn in_front(&self, c: &Claim) -> Option<Told> {
        const NEAR: u32 = 8;
        let r = self.r;
        let link = c.title.0.checked_sub(1).filter(|t| !c.behind && matches!(r.doc.lower(*t as usize), b"as" | b"of" | b"the" | b"a" | b"an"))?;
        let start = body::sentence(r, link).max(link.saturating_sub(NEAR));
        let mut told = Clause::default();
        for t in start..c.title.0 {
            told.read(r, t, start);
        }
        let role = (start..=link).any(|t| r.doc.lower(t as usize) == b"as");
        told.says.filter(|x| *x == Told::Past && role)
    }

    /// What the verb between the holder and the post says.
    fn clause(&self, c: &Claim) -> Option<Told> {
        let r = self.r;
        if !c.behind {
            return None;
        }
        let from = body::sentence(r, c.title.0);
        let i = r.found.partition_point(|f| f.first < c.title.0);
        let people = r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.first >= from);
        let name = people.filter(|f| f.kind == Kind::Person).map(|f| (f.end, f.thing)).next();
        let after = name.map_or(from, |(end, _)| end);
        let pronoun = (after..c.title.0).rev().find(|t| matches!(r.doc.lower(*t as usize), b"he" | b"she" | b"who" | b"they" | b"i"));
        let start = match (pronoun, name) {
            (Some(t), _) => t + 1,
            (None, Some((end, thing))) if thing == Some(c.holder) => end,
            // `succeeds Tom Holt as chair`
            _ if matches!(c.rule, "succeeds-as-post" | "takes-over-as-post" | "name-does-as-post") => from,
            // `has served as chair`, of whom the sentence before speaks.
            (None, None) => from,
            _ => return None,
        };
        let mut told = Clause::default();
        for t in start..c.title.0 {
            told.read(r, t, start);
        }
        // `has appointed Ann Holt as chair`: the verb stands before the name.
        if told.says.is_none() && matches!(c.rule, "somebody-makes-name-post" | "name-does-as-post" | "name-made-post") {
            const NEAR: u32 = 8;
            let given = r.found.get(..i).unwrap_or(&[]).iter().rfind(|f| f.kind == Kind::Person).map_or(from, |f| f.first);
            let start = from.max(given.saturating_sub(NEAR));
            for t in start..given {
                told.read(r, t, start);
            }
            return told.says.filter(|x| matches!(x, Told::Given | Told::Ahead));
        }
        told.says
    }

    /// `CEO from 2004 to 2012`, `until 2020`, `effective July 1`: what the days behind it say.
    fn days(&self, c: &Claim, told: Option<Told>) -> Option<Told> {
        const NEAR: u32 = 4;
        const SENTENCE: u32 = 40;
        let r = self.r;
        let end = c.end.max(c.title.1);
        let behind = r.found.get(r.found.partition_point(|f| f.first < end)..).unwrap_or(&[]);
        let stop = (end..end + SENTENCE).find(|t| matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Para)).unwrap_or(end + SENTENCE);
        let published = r.published?;
        for f in behind.iter().take_while(|f| f.first < stop).filter(|f| f.kind == Kind::Date).take(3) {
            let before = |k: u32| f.first.checked_sub(k).filter(|t| *t >= end).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
            let at = r.span(f.first, f.end).0;
            let Some(d) = self.dates.get(self.dates.partition_point(|d| d.start < at)).filter(|d| d.start == at) else { continue };
            let near = f.first <= end + NEAR;
            if near && before(1) == b"since" {
                return Some(Told::Now);
            }
            let past = d.to.is_some_and(|to| to < published) && d.kind == DateKind::Range && d.from.is_some();
            let until = matches!(before(1), b"until" | b"till" | b"through") && d.to.is_some_and(|to| to < published);
            if near && (past || until) {
                return Some(Told::Past);
            }
            let ahead = d.from.is_some_and(|from| from > published);
            let effective = (1..=3).any(|k| matches!(before(k), b"effective" | b"effect" | b"starting" | b"beginning" | b"commencing" | b"from" | b"of"));
            let begins = near && matches!(before(1), b"on" | b"in" | b"this" | b"next") || effective;
            if ahead && begins && told == Some(Told::Given) {
                return Some(Told::Ahead);
            }
        }
        told
    }
}

/// `late` before a name or its titles: `the late Senator Ann Holt`.
fn is_late(r: &Release<'_, '_>, name: u32) -> bool {
    use crate::gazetteer::label::Label;
    let titles = Label::Honorific.bit() | Label::RoleTitle.bit() | Label::RoleHead.bit() | Label::RoleMod.bit();
    let mut at = name;
    for _ in 0..8 {
        let Some(b) = at.checked_sub(1) else { return false };
        if r.doc.lower(b as usize) == b"late" {
            let led = b.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"the" | b"his" | b"her" | b"their" | b"our" | b"my"));
            return led || r.doc.shape(b as usize) == Shape::Cap;
        }
        if r.labels(b) & titles == 0 && r.doc.shape(b as usize) != Shape::Dot {
            return false;
        }
        at = b;
    }
    false
}

/// The word directly before a post: `then mayor`, `formerly chair`.
fn before(r: &Release<'_, '_>, first: u32) -> Option<Told> {
    let mut at = first.checked_sub(1)?;
    if r.doc.shape(at as usize) == Shape::Hyphen {
        at = at.checked_sub(1)?;
    }
    match r.doc.lower(at as usize) {
        b"then" | b"late" | b"former" | b"formerly" | b"previously" | b"onetime" | b"ex" | b"erstwhile" => Some(Told::Past),
        b"now" | b"currently" => Some(Told::Now),
        _ => None,
    }
}

/// What somebody did once and is called by ever after: nobody was an author only for a time.
fn is_deed(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let head = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"on" | b"at")).unwrap_or(end);
    let head = head.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    // The Speaker of a house is a post.
    Class::Deed.holds(head) && !(head == b"speaker" && r.doc.lower(end.saturating_sub(1) as usize) != b"speaker")
}

/// What the title's own words say: `former`, `Acting`, `President-elect`, `Past President`.
fn words(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<RoleStatus> {
    let mut at = first;
    while at < end {
        let Some(cell) = r.cell(at) else { break };
        let kind = r.gazetteer.entries(cell).find(|e| e.label() == "role-status").map(|e| e.kind());
        let listed = match kind {
            Some("former") => Some(RoleStatus::Former),
            Some("acting") => Some(RoleStatus::Acting),
            Some("interim") => Some(RoleStatus::Interim),
            Some("elect") => Some(RoleStatus::Elect),
            Some("emeritus") => Some(RoleStatus::Emeritus),
            _ => None,
        };
        // The words of a longer post that a list has whole: `Immediate Past President`, `caretaker prime minister`.
        let inside = || (cell.first.max(first)..cell.end.min(end)).find_map(|t| word(r.doc.lower(t as usize), t == first || t > first && cell.first == first));
        if let Some(status) = listed.or_else(inside) {
            return Some(status);
        }
        at = cell.end.max(at + 1);
    }
    None
}

/// What one word says; `leads`: it stands at the head of the title.
fn word(word: &[u8], leads: bool) -> Option<RoleStatus> {
    let begins = |s: &[u8]| word.len() > s.len() + 2 && word.starts_with(s);
    let ends = |s: &[u8]| word.len() > s.len() + 2 && word.ends_with(s);
    Some(match word {
        b"former" | b"ex" | b"erstwhile" | b"retired" => RoleStatus::Former,
        b"past" | b"previous" | b"late" | b"then" if leads => RoleStatus::Former,
        b"acting" | b"caretaker" | b"officiating" if leads => RoleStatus::Acting,
        b"officer-in-charge" => RoleStatus::Acting,
        b"interim" => RoleStatus::Interim,
        b"emeritus" | b"emerita" | b"emeriti" => RoleStatus::Emeritus,
        b"elect" | b"designate" | b"nominee" => RoleStatus::Elect,
        _ if begins(b"ex-") || begins(b"then-") || begins(b"former-") => RoleStatus::Former,
        _ if ends(b"-elect") || ends(b"-designate") || ends(b"-nominee") || ends(b"-in-waiting") || ends(b"-select") => RoleStatus::Elect,
        _ if ends(b"-emeritus") || ends(b"-emerita") => RoleStatus::Emeritus,
        b"predecessor" | b"predecessors" => RoleStatus::Former,
        _ => return None,
    })
}
