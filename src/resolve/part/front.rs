//! Where a body's name begins whose first word something ties to the one before: a hyphen, a particle, a number, its land.

use super::super::Found;
use super::{inside_title, plain, spaced};
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// Where the whole name begins: `Anglo-Oxley Bank`, `Ernst von Oxley Foundation`.
pub(super) fn front(doc: &Document<'_>, f: &Found, before: Option<&Found>, labels: &dyn Fn(u32) -> LabelSet) -> Option<u32> {
    let front = Front { doc, f, before, labels, tie: f.first.checked_sub(1)? };
    if front.is_owned() || front.is_counted() || front.is_dotted() {
        return Some(front.tie);
    }
    front.letters().or_else(|| front.by_two_words())
}

/// A body's name, and what stands in front of it.
struct Front<'a, 't> {
    doc: &'a Document<'t>,
    f: &'a Found,
    before: Option<&'a Found>,
    labels: &'a dyn Fn(u32) -> LabelSet,
    /// The word before.
    tie: u32,
}

impl Front<'_, '_> {
    fn lower(&self, t: u32) -> &[u8] {
        self.doc.lower(t as usize)
    }

    fn shape(&self, t: u32) -> Shape {
        self.doc.shape(t as usize)
    }

    fn has(&self, t: u32, labels: LabelSet) -> bool {
        (self.labels)(t) & labels != 0
    }

    fn length(&self) -> u32 {
        self.f.end - self.f.first
    }

    /// No name found before reaches beyond `t`.
    fn is_free(&self, t: u32) -> bool {
        self.before.is_none_or(|b| b.end <= t)
    }

    /// The word before is in no name but a place's.
    fn is_free_or_place(&self) -> bool {
        self.before.is_none_or(|b| b.end <= self.tie || b.kind == Kind::Place)
    }

    /// `ZXQR-National Institute of Tides`: whose institute it is, as India writes it.
    fn is_owned(&self) -> bool {
        let owner = |word: &str| {
            let parts = word.split_once('-');
            parts.is_some_and(|(a, b)| a.len() >= 3 && a.bytes().all(|c| c.is_ascii_uppercase()) && b.starts_with(char::is_uppercase))
        };
        self.length() >= 2
            && self.shape(self.tie) == Shape::Cap
            && owner(self.doc.word(self.tie as usize))
            && spaced(self.doc, self.f.first)
            && self.is_free(self.tie)
            && matches!(self.lower(self.f.first), b"institute" | b"centre" | b"center" | b"laboratory" | b"council" | b"academy" | b"bureau")
    }

    /// `One Acre Fund`: a number with a capital inside of a sentence.
    fn is_counted(&self) -> bool {
        self.has(self.tie, Label::NumberWord.bit())
            && plain(self.doc, self.tie)
            && spaced(self.doc, self.f.first)
            && self.doc.places.get(self.tie as usize).copied() == Some(Place::Mid)
            && self.length() >= 2
            && self.is_free(self.tie)
    }

    /// `.ZET Foundation`
    fn is_dotted(&self) -> bool {
        self.shape(self.tie) == Shape::Dot && spaced(self.doc, self.tie) && !spaced(self.doc, self.f.first) && self.is_free(self.tie)
    }

    /// `friends at ZXQR – Institute for Tidal Studies`: its letters in front.
    fn letters(&self) -> Option<u32> {
        let dash = matches!(self.shape(self.tie), Shape::Dash | Shape::Hyphen) && spaced(self.doc, self.tie) && spaced(self.doc, self.f.first);
        let letters = self.tie.checked_sub(1).filter(|_| dash && self.f.rule == "body-by-first-head")?;
        let led = letters.checked_sub(1).is_some_and(|b| matches!(self.lower(b), b"at" | b"the" | b"of" | b"from" | b"with" | b"by" | b"to"));
        let word = self.doc.word(letters as usize);
        let unknown = self.shape(letters) == Shape::Caps && word.len() >= 4 && (self.labels)(letters) == 0;
        (led && unknown && self.is_free(letters)).then_some(letters)
    }

    fn by_two_words(&self) -> Option<u32> {
        let word = self.tie.checked_sub(1)?;
        if self.is_joined(word) || self.is_behind_model(word) {
            return Some(word);
        }
        if let Some(first) = self.of_a_post().or_else(|| self.behind_joint()) {
            return Some(first);
        }
        if self.is_national() {
            return Some(self.tie);
        }
        if self.is_of_a_couple(word) {
            return Some(word);
        }
        if inside_title(self.doc, word) || self.length() < 2 {
            return None;
        }
        if self.is_hyphenated(word) {
            return Some(word);
        }
        if self.is_titled() {
            return Some(self.tie);
        }
        if self.is_one_of_many(word) {
            let led = self.shape(word) == Shape::Lower && !matches!(self.lower(word), b"in" | b"near" | b"at");
            return led.then_some(self.tie);
        }
        if self.is_of_its_state(word) || self.is_numbered() {
            return Some(self.tie);
        }
        self.is_behind_particle(word).then_some(word)
    }

    /// `Iron+Marlow Fabrics`
    fn is_joined(&self, word: u32) -> bool {
        let plus = matches!(self.lower(self.tie), b"+" | b"|") && !spaced(self.doc, self.tie) && !spaced(self.doc, self.f.first);
        plus && self.shape(word).is_capital() && self.is_free(word)
    }

    /// `Harwell 4D` + ` Masonry Corp.`
    fn is_behind_model(&self, word: u32) -> bool {
        let model = self.shape(self.tie) == Shape::NumWord && self.doc.word(self.tie as usize).ends_with(|c: char| c.is_ascii_uppercase());
        let spaced = spaced(self.doc, self.tie) && spaced(self.doc, self.f.first);
        model && spaced && self.f.rule == "company-by-suffix" && self.shape(word) == Shape::Cap && self.is_free(word)
    }

    /// `the Executive Director ` + `Search Committee`
    fn of_a_post(&self) -> Option<u32> {
        let search = self.length() == 2
            && matches!(self.lower(self.f.first), b"search" | b"selection" | b"nominating" | b"nomination" | b"hiring")
            && self.lower(self.f.end - 1) == b"committee";
        let post = |t: u32| plain(self.doc, t) && self.has(t, Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit());
        let first = (self.tie.saturating_sub(2)..=self.tie).rev().take_while(|t| search && post(*t) && self.is_free(*t)).last()?;
        (!inside_title(self.doc, first) && first > 0 && self.shape(first - 1) == Shape::Lower).then_some(first)
    }

    /// `the Italian ` + `Association of Tidal Medicine`
    fn is_national(&self) -> bool {
        let headed = matches!(self.f.rule, "body-by-first-head" | "name-before-acronym" | "body-of-one-head") && self.length() >= 3;
        let of = matches!(self.lower(self.f.first + 1), b"of" | b"for");
        let land = self.has(self.tie, Label::Demonym.bit()) && !self.has(self.tie, Label::Org.bit() | Label::Given.bit());
        headed && of && land && plain(self.doc, self.tie) && spaced(self.doc, self.f.first) && self.is_free(self.tie) && !inside_title(self.doc, self.tie)
    }

    /// `Barry and ` + `Judy Marlow College of Pharmacy`
    fn is_of_a_couple(&self, word: u32) -> bool {
        let given = |t: u32| self.has(t, Label::Given.bit() | Label::GivenX.bit()) && self.shape(t) == Shape::Cap;
        let and = self.lower(self.tie) == b"and" || self.shape(self.tie) == Shape::Amp;
        let alone = word.checked_sub(1).is_none_or(|b| !self.shape(b).is_capital());
        let one = self.before.is_none_or(|b| b.end <= word || b.first == word && b.end == word + 1);
        and && self.length() >= 3 && given(word) && given(self.f.first) && alone && one && Class::NamedAfter.holds(self.head())
    }

    /// The word that says what the body is, before what it is for.
    fn head(&self) -> &[u8] {
        let joint = (self.f.first + 1..self.f.end).find(|t| self.shape(*t) == Shape::Lower).unwrap_or(self.f.end);
        self.lower(joint - 1)
    }

    /// `the Go Green for ` + `Widows Fund`, `the National Right to ` + `Work Committee`: behind an article it is sure where the name begins.
    fn behind_joint(&self) -> Option<u32> {
        let headed = matches!(self.f.rule, "body-by-last-head" | "body-by-weak-head") && self.length() <= 5;
        let joint = headed && matches!(self.lower(self.tie), b"for" | b"to") && self.shape(self.tie) == Shape::Lower && self.is_free(self.tie);
        let no = Label::RoleHead.bit()
            | Label::RoleTitle.bit()
            | Label::Org.bit()
            | Label::OrgHead.bit()
            | Label::OrgHeadFirst.bit()
            | Label::OrgUnit.bit()
            | Label::OtherHead.bit()
            | Label::Demonym.bit()
            | Label::Function.bit()
            | Label::Honorific.bit();
        let word = |t: u32| plain(self.doc, t) && !self.has(t, no) && self.is_free(t);
        let first = (self.tie.saturating_sub(4)..self.tie).rev().take_while(|t| joint && word(*t)).last()?;
        let led = first.checked_sub(1).map_or(b"".as_slice(), |b| self.lower(b));
        (!inside_title(self.doc, first) && matches!(led, b"the" | b"a" | b"its" | b"their" | b"our")).then_some(first)
    }

    /// `Anglo-Oxley Bank`
    fn is_hyphenated(&self, word: u32) -> bool {
        let glued = self.shape(self.tie) == Shape::Hyphen && !spaced(self.doc, self.tie) && !spaced(self.doc, self.f.first);
        glued
            && matches!(self.shape(word), Shape::Cap | Shape::Caps)
            && self.before.is_none_or(|b| b.end <= word || b.kind == Kind::Place)
            && !matches!(self.lower(word), b"non" | b"anti" | b"ex" | b"pro" | b"pre" | b"post" | b"co" | b"self" | b"vice")
    }

    /// `the Sir Jack Oxley Trust`
    fn is_titled(&self) -> bool {
        let title = matches!(
            self.lower(self.tie),
            b"sir" | b"dame" | b"lord" | b"lady" | b"count" | b"countess" | b"prince" | b"princess" | b"king" | b"queen" | b"saint"
        );
        title && Class::NamedAfter.holds(self.lower(self.f.end - 1)) && plain(self.doc, self.tie) && spaced(self.doc, self.f.first) && self.is_free(self.tie)
    }

    /// `the Marqal High Court of Justice`: a listed name of many places, and which one it is.
    fn is_one_of_many(&self, word: u32) -> bool {
        let one_of = |words: &[&[u8]]| (self.f.first..self.f.end).any(|t| words.contains(&self.lower(t)));
        let general = self.f.rule == "listed-body" && self.has(self.f.first, Label::RoleMod.bit() | Label::Adjective.bit() | Label::Noun.bit());
        let public = || one_of(&[b"court", b"police", b"council", b"assembly", b"fire", b"ambulance", b"prosecution"]);
        let branch = || {
            let led = self.lower(word) == b"the" && self.shape(word) == Shape::Lower;
            led && one_of(&[b"union", b"association", b"society", b"party", b"church", b"chamber", b"guard", b"league", b"federation"])
        };
        let town = Label::City.bit() | Label::CityX.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit() | Label::County.bit();
        general && (public() || branch()) && plain(self.doc, self.tie) && (self.labels)(self.tie) & !town == 0 && self.is_free_or_place()
    }

    /// `Tax was cut, Ohio Environmental Protection Agency said`: an agency of the state, not the nation's.
    fn is_of_its_state(&self, word: u32) -> bool {
        let state = self.has(self.tie, Label::Subdivision.bit()) && !self.has(self.tie, Label::City.bit() | Label::Given.bit());
        let opens =
            matches!(self.shape(word), Shape::Comma | Shape::Para | Shape::Break | Shape::Stop | Shape::Bullet) || matches!(self.lower(word), b"the" | b"and");
        let agency = matches!(self.lower(self.f.end - 1), b"agency" | b"administration" | b"department" | b"commission" | b"guard" | b"service" | b"bureau");
        state && opens && agency && self.f.rule == "listed-body" && self.length() >= 3 && plain(self.doc, self.tie) && self.is_free_or_place()
    }

    /// `the 4th Light Brigade`, `the 41st District Court`
    fn is_numbered(&self) -> bool {
        let court = |t: u32| self.lower(t) == b"court" && matches!(self.lower(t - 1), b"district" | b"circuit" | b"judicial");
        let unit = |t: u32| self.doc.is(t as usize, Class::NumberedForce) || court(t);
        self.shape(self.tie) == Shape::NumWord && spaced(self.doc, self.f.first) && (self.f.first + 1..self.f.end).any(unit) && self.is_free(self.tie)
    }

    /// `Ernst von Oxley Foundation`
    fn is_behind_particle(&self, word: u32) -> bool {
        let particle = matches!(self.lower(self.tie), b"von" | b"van" | b"de" | b"del" | b"della" | b"di" | b"da" | b"du" | b"zu" | b"bin" | b"ibn");
        let name = !self.has(word, Label::Verb.bit() | Label::Function.bit()) || self.has(word, Label::Given.bit() | Label::GivenX.bit());
        let initials = matches!(self.shape(word), Shape::Dotted | Shape::Initial);
        particle && spaced(self.doc, self.f.first) && self.shape(self.tie) == Shape::Lower && (plain(self.doc, word) || initials) && name
    }
}
