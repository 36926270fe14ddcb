//! Headings that tell what all people under them are: which words of a line are the post, and whose it is.

use super::list::{line_begins, line_ends};
use super::{none, wording};
use crate::facts::Release;
use crate::gazetteer::label::{Label, LabelSet};
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::Line;
use crate::text::class::Class;
use crate::text::token::Shape;

const HEADS: LabelSet = Label::RoleHead.bit() | Label::RoleTitle.bit();
const WORDS: LabelSet = HEADS | Label::RoleMod.bit() | Label::RoleStatus.bit() | Label::Noun.bit() | Label::Adjective.bit();
/// How many words a heading has at most.
const HEADING: u32 = 22;

/// A heading, read.
pub(super) struct Heading {
    pub(super) title: (u32, u32),
    pub(super) body: Option<u32>,
    /// Where the people begin who stand in the same line.
    pub(super) rest: u32,
}

/// Does a line say who the people under it, or behind its colon, are?
pub(super) fn heading(r: &Release<'_, '_>, line: Line) -> Option<Heading> {
    let first = line_begins(r, line);
    let end = line_ends(r, line);
    let colon = (first..end.min(first + HEADING)).find(|t| r.doc.shape(*t as usize) == Shape::Colon);
    let stop = colon.unwrap_or(end);
    if stop <= first || colon.is_none() && stop > first + 10 || !r.doc.shape(first as usize).is_word() {
        return None;
    }
    let words = Words { r, first, stop };
    let head = (first..stop).find(|t| words.is_plural(*t) && r.doc.is(*t as usize, Class::Seat))?;
    let prose = matches!(r.doc.shape(stop as usize - 1), Shape::Stop | Shape::Bang | Shape::Comma);
    if prose || r.inside(Kind::Person, first, stop).next().is_some() {
        return None;
    }
    let mut title = words.title(head);
    let owner = words.owner(title.0);
    title.1 = words.unit_behind(title.1);
    if words.is_about_what_they_did(title)
        || colon.is_none() && !words.say_nothing_else(title, owner.map_or(title.0, |f| f.first))
        || none::is_award(r, title)
        || wording::is_address(r, title)
    {
        return None;
    }
    let mut bodies = r.inside(Kind::Org, first, stop).filter_map(|(_, f)| f.thing);
    let only = bodies.next().filter(|t| bodies.all(|o| o == *t));
    // `The members include:`: of what, is told elsewhere.
    let bare = title.1 == title.0 + 1 && matches!(r.doc.lower(title.0 as usize), b"members" | b"officers" | b"partners" | b"representatives" | b"delegates");
    if bare && only.is_none() && owner.is_none() && title.1 < stop {
        return None;
    }
    Some(Heading { title, body: owner.and_then(|f| f.thing).or(only), rest: stop + u32::from(colon.is_some()) })
}

/// The words of a line that may be a heading.
struct Words<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    first: u32,
    stop: u32,
}

impl<'r> Words<'r, '_, '_> {
    fn word(&self, t: u32) -> &'r [u8] {
        self.r.doc.lower(t as usize)
    }

    fn body(&self, is: impl Fn(&Found) -> bool) -> Option<&'r Found> {
        self.r.inside(Kind::Org, self.first, self.stop).map(|(_, f)| f).find(|f| is(f))
    }

    fn body_before(&self, t: u32) -> Option<&'r Found> {
        self.body(|f| f.end == t)
    }

    /// The plural; of a listed post of several words its last one tells.
    fn is_plural(&self, t: u32) -> bool {
        let word = self.word(t);
        let last = |c: &crate::gazetteer::Cell| c.end == t + 1 || c.first == t && self.word(t + 1) == b"of";
        self.r.labels(t) & HEADS != 0 && word.len() > 4 && word.ends_with(b"s") && !word.ends_with(b"ss") && self.r.cell(t).is_some_and(last)
    }

    fn title(&self, head: u32) -> (u32, u32) {
        let mut title = self.r.cell(head).map_or((head, head + 1), |c| (c.first, c.end));
        while title.0 > self.first && self.is_of_title(title.0 - 1) && self.body_before(title.0).is_none() {
            title.0 -= 1;
        }
        title
    }

    /// Does a word in front of the head belong to the title?
    fn is_of_title(&self, t: u32) -> bool {
        let shape = self.r.doc.shape(t as usize);
        let fresh = matches!(
            self.word(t),
            b"new"
                | b"newest"
                | b"our"
                | b"the"
                | b"current"
                | b"newly"
                | b"elected"
                | b"meet"
                | b"following"
                | b"representing"
                | b"including"
                | b"initial"
                | b"inaugural"
        ) || matches!(shape, Shape::Num | Shape::NumWord)
            || self.r.labels(t) & Label::NumberWord.bit() != 0;
        !fresh && (shape == Shape::Hyphen || self.r.labels(t) & WORDS != 0 && self.r.labels(t) & Label::Function.bit() == 0)
    }

    fn owner(&self, first: u32) -> Option<&'r Found> {
        let poss = || self.r.doc.shape(first as usize - 1) == Shape::Poss;
        self.body_before(first).or_else(|| self.body_before(first.saturating_sub(1)).filter(|_| poss()))
    }

    /// `of the board`, `of the jury`: words of the title. Where it ends with them.
    fn unit_behind(&self, end: u32) -> u32 {
        if self.word(end) != b"of" || end + 1 >= self.stop {
            return end;
        }
        let name = end + 1 + u32::from(self.word(end + 1) == b"the");
        let unit = |t: u32| {
            matches!(
                self.word(t),
                b"board" | b"jury" | b"panel" | b"council" | b"committee" | b"directors" | b"trustees" | b"governors" | b"executive" | b"team" | b"cabinet"
            )
        };
        if self.body(|f| f.first == name).is_some() {
            return end;
        }
        let inner = (name..self.stop.min(name + 4)).take_while(|t| self.r.labels(*t) & WORDS != 0 || unit(*t));
        let Some(last) = inner.filter(|t| unit(*t)).last() else { return end };
        let of_people = self.word(last + 1) == b"of" && matches!(self.word(last + 2), b"directors" | b"trustees" | b"governors");
        last + 1 + if of_people { 2 } else { 0 }
    }

    /// `Members of Acme elected a new board:` is about the board.
    fn is_about_what_they_did(&self, title: (u32, u32)) -> bool {
        // `The following were elected to serve as officers and begin in May:`
        let made = (self.first..title.0).any(|t| matches!(self.word(t), b"as" | b"elected" | b"following"));
        !made && (title.1..self.stop).any(|t| self.acts(t))
    }

    fn acts(&self, t: u32) -> bool {
        let verb = self.r.labels(t) & (Label::VerbPast.bit() | Label::VerbS.bit() | Label::Verb.bit() | Label::Speech.bit()) != 0;
        let is = matches!(self.word(t), b"are" | b"were" | b"is" | b"include" | b"includes" | b"included" | b"comprise" | b"comprised");
        let object = matches!(self.word(t + 1), b"a" | b"an" | b"the" | b"its" | b"their" | b"this" | b"new" | b"that" | b"on");
        self.r.doc.shape(t as usize) == Shape::Lower && verb && !is && object
    }

    /// Without a colon the words are a heading if they say nothing else.
    fn say_nothing_else(&self, title: (u32, u32), before: u32) -> bool {
        let r = self.r;
        let lead = |t: u32| matches!(self.word(t), b"new" | b"our" | b"the" | b"current" | b"newly" | b"elected" | b"meet" | b"list" | b"of");
        let behind = |t: u32| {
            matches!(r.doc.shape(t as usize), Shape::Num | Shape::NumWord | Shape::Open | Shape::Close | Shape::Dash | Shape::Hyphen | Shape::Slash)
                || matches!(self.word(t), b"of" | b"the" | b"for" | b"at" | b"are" | b"include")
                || r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.first <= t && matches!(f.kind, Kind::Org | Kind::Date))
        };
        (self.first..before).all(lead) && (title.1..self.stop).all(behind)
    }
}
