//! Names that nothing typed in front of a head: `Narrow Gate spokesperson`.

use super::own;
use super::unit::squad_in_front;
use crate::facts::Release;
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What a title has in front of its head.
const KNOWN: LabelSet = Label::RoleMod.bit()
    | Label::RoleStatus.bit()
    | Label::RoleHead.bit()
    | Label::RoleTitle.bit()
    | Label::Demonym.bit()
    | Label::Ordinal.bit()
    | Label::Direction.bit();

/// Where the title goes on after a name in front.
pub(super) fn name_in_front(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    let front = Front { r, first, end };
    if r.doc.is(first as usize, Class::KindBeforePost) && end == first + 2 {
        return None;
    }
    if front.is_acronym(first) && !(first..end).all(|t| !matches!(front.shape(t), Shape::Cap | Shape::Lower)) {
        return Some(first + 1).filter(|cut| *cut < end);
    }
    if let Some(cut) = front.town_hall().or_else(|| front.thing_founded()).or_else(|| front.agency()) {
        return Some(cut);
    }
    let capitals = front.capitals()?;
    if let Some(cut) = squad_in_front(r, (first, end)).or_else(|| front.bench()).or_else(|| front.court(capitals.end)) {
        return Some(cut);
    }
    let at = capitals.end;
    // `Larch Bay CEO`: no bay has one.
    if capitals.coined && at < end && matches!(r.doc.lower(at as usize), b"ceo" | b"cfo" | b"coo" | b"cto" | b"co-founder" | b"founder") {
        return Some(at);
    }
    (capitals.unlisted && at > first && at < end && (front.is_small_post(at) || front.is_without_field(at))).then_some(at)
}

/// Capitals in front of a head.
struct Capitals {
    end: u32,
    /// Does a place stand among them whose name no list has: `Larch Bay`?
    coined: bool,
    /// Is there one that no list knows as a word of titles?
    unlisted: bool,
}

struct Front<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    first: u32,
    end: u32,
}

impl<'r> Front<'r, '_, '_> {
    fn word(&self, t: u32) -> &'r [u8] {
        self.r.doc.lower(t as usize)
    }

    fn shape(&self, t: u32) -> Shape {
        self.r.doc.shape(t as usize)
    }

    fn is_named(&self, t: u32, kind: Kind) -> bool {
        self.r.inside(kind, t, self.end).any(|(_, f)| f.first == t)
    }

    fn is_acronym(&self, t: u32) -> bool {
        // `UAE Minister of State`: letters of a country are no body.
        let country = Label::Country.bit() | Label::CountryX.bit();
        self.shape(t) == Shape::Caps
            && self.word(t).len() >= 3
            && self.r.labels(t) & (KNOWN | country) == 0
            // Fields of work in letters: `ICU nurse`, `STEM teacher`, `NGO delegate`.
            && !self.r.doc.is(t as usize, Class::FieldInLetters)
    }

    /// `City of Oakham Mayor`
    fn town_hall(&self) -> Option<u32> {
        let (first, end) = (self.first, self.end);
        let city = matches!(self.word(first), b"city" | b"town" | b"county" | b"village" | b"borough" | b"township" | b"shire" | b"port" | b"state");
        let (_, place) = self.r.inside(Kind::Place, first, end).next().filter(|_| city)?;
        (place.first == first && place.end < end && place.end > first + 2).then_some(place.end)
    }

    /// `Trade Rules and Rivers Agency Secretary`: the words of a body's name, over its `and`.
    fn agency(&self) -> Option<u32> {
        let (r, first, end) = (self.r, self.first, self.end);
        let heads = |t: u32| {
            matches!(
                self.word(t),
                b"agency" | b"department" | b"ministry" | b"commission" | b"authority" | b"foundation" | b"association" | b"bureau" | b"institute" | b"council"
            )
        };
        let post = (first + 3..end).find(|t| heads(*t - 1) && r.labels(*t) & Label::RoleHead.bit() != 0 && self.shape(*t).is_capital())?;
        let name = |t: u32| self.shape(t).is_capital() && r.labels(t) & (Label::RoleStatus.bit() | Label::RoleHead.bit()) == 0;
        let joins = |t: u32| matches!(self.word(t), b"and" | b"&" | b",") && t > first;
        let joined = (first..post).any(|t| self.word(t) == b"and" || self.shape(t) == Shape::Amp);
        let plain = (first..post).all(|t| name(t) || joins(t));
        (joined && plain && !matches!(self.word(first), b"deputy" | b"assistant" | b"associate" | b"vice")).then_some(post)
    }

    /// `Zentrix co-founder`, where the name was taken for a thing.
    fn thing_founded(&self) -> Option<u32> {
        let post = self.first + 1;
        let founded = post + 1 == self.end && matches!(self.word(post), b"founder" | b"co-founder" | b"cofounder" | b"ceo" | b"creator" | b"inventor");
        (founded && self.shape(post) == Shape::Lower && self.is_capital(self.first) && self.is_named(self.first, Kind::Other)).then_some(post)
    }

    /// Capitals in front of a head in lower case, or of one that takes no field (`CEO`), are no words of the title.
    fn is_capital(&self, t: u32) -> bool {
        (self.shape(t).is_capital() || self.shape(t) == Shape::Inner) && self.r.labels(t) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) == 0
    }

    fn capitals(&self) -> Option<Capitals> {
        let r = self.r;
        let mut at = self.first;
        let (mut unlisted, mut places, mut coined) = (false, false, false);
        while at < self.end && self.is_capital(at) {
            // `Sixth Year students`: a form of a school.
            if self.is_named(at, Kind::Other) || matches!(self.word(at), b"year" | b"grade" | b"form" | b"class") {
                return None;
            }
            let place = r.inside(Kind::Place, at, self.end).map(|(_, f)| f).find(|f| f.first == at);
            // `Nevada Marine Group CEO`: a place and more.
            places |= place.is_some();
            coined |= place.is_some_and(|f| r.cell(f.first).is_some_and(|c| c.end < f.end));
            // `Design history tutor Ann Holt left`: any noun has a capital at the head of a sentence.
            let noun = at == self.first && r.labels(at) & Label::Noun.bit() != 0 && r.cell(at).is_some_and(|c| c.place == Place::Start);
            unlisted |= place.is_none() && !noun && (places || r.labels(at) & KNOWN == 0);
            // `Former New Zealand minister`: all words of the place.
            at = place.map_or(at + 1, |f| f.end);
        }
        Some(Capitals { end: at, coined, unlisted })
    }

    /// `Oakham Supreme Court Justice`, `Northmere City Council President`: the body's head stands in front of the post.
    fn bench(&self) -> Option<u32> {
        let (r, first) = (self.r, self.first);
        let bench = |t: &u32| matches!(self.word(*t), b"justice" | b"justices" | b"judge" | b"judges" | b"magistrate" | b"registrar");
        let post = (first + 2..self.end).find(bench).filter(|t| self.word(*t - 1) == b"court")?;
        let named = (first..post).all(|t| self.shape(t).is_capital())
            && r.labels(first) & Label::RoleStatus.bit() == 0
            // `District Court Judge for Ohio` is a kind of judge.
            && (r.inside(Kind::Place, first, post).next().is_some()
                || r.labels(first) & (Label::RoleMod.bit() | Label::Adjective.bit() | Label::Noun.bit() | Label::RoleHead.bit()) == 0);
        named.then_some(post)
    }

    fn court(&self, at: u32) -> Option<u32> {
        let first = self.first;
        let court = at > first + 1 && at < self.end && self.word(at - 1) == b"court";
        (court && (first..at).all(|t| self.shape(t).is_capital()) && !matches!(self.word(first), b"former" | b"retired" | b"acting" | b"chief")).then_some(at)
    }

    fn is_small_post(&self, at: u32) -> bool {
        self.shape(at) == Shape::Lower && self.r.labels(at) & (Label::RoleHead.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit()) != 0
    }

    fn is_without_field(&self, at: u32) -> bool {
        let (r, first, end) = (self.r, self.first, self.end);
        // `Oakham Energy Managing Director`: a body's noun behind a name, before a post of several words.
        let nouns = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::CompanySuffix.bit();
        let several = r.cell(at).is_some_and(|c| c.end > at + 1 && c.end <= end && r.labels(at) & Label::RoleHead.bit() != 0);
        let before = at.checked_sub(1).is_some_and(|t| t > first && r.labels(t) & nouns != 0 && r.labels(first) & Label::RoleMod.bit() == 0);
        several && before || self.is_headed(at, before) || self.word(at) == b"ceo" || own::leads_a_body(r, (at, end)) && at + 1 < end
    }

    /// `Oakham Council Leader`, `Marlexa Branch President`: the head of a body of that name, before a post that bodies have.
    fn is_headed(&self, at: u32, before: bool) -> bool {
        let first = self.first;
        if at + 1 != self.end || !self.r.doc.is(at as usize, Class::PostOfBodies) {
            return false;
        }
        let words = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Given.bit() | Label::GivenX.bit();
        // `OpenMarsh`, one token or two.
        let glued = self.r.doc.tokens.get(first as usize + 1).is_some_and(|t| !t.spaced) && self.shape(first + 1) == Shape::Cap;
        let inner = self.shape(first) == Shape::Inner || glued;
        before && (self.r.labels(first) & words == 0 || inner || self.is_named(first, Kind::Place))
            // `OpenMarsh Europe Chair`
            || inner && at > first + 1
    }
}
