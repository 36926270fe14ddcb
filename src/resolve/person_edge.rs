//! Where people's names begin and end: the words beside a person that no list knows as anything else are part of the name.
//!
//! `Inês Frazão` `de Lemos`, `Lorna` `Caruana Dimech`, `Mr. TAKENOUCHI` `Shigeru`, `Lord Harries` `of Cwmtawe`.

use super::compete::Taken;
use super::key::word_number;
use super::{Form, Found};
use crate::gazetteer::label::{BESIDE_NAMES, Label, LabelSet, set_of};
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::FxHashSet;

/// So many words a name grows by on each side.
const MOST: u32 = 3;

/// Lets every person take the words that belong to the name.
pub(crate) fn widen(doc: &Document<'_>, found: &mut [Found], taken: &mut Taken, labels: &dyn Fn(u32) -> LabelSet) {
    let mut whole = Surnames::default();
    for i in 0..found.len() {
        let Some(f) = found.get(i).filter(|f| f.kind == Kind::Person).cloned() else { continue };
        let called_dean = is_called_dean(doc, found, &f, &mut whole);
        let reader = Reader { doc, taken, labels };
        let (first, end) = if called_dean { (f.first - 1, f.end) } else { (reader.begin(&f), reader.end(&f)) };
        if (first, end) == (f.first, f.end) {
            continue;
        }
        taken.take(first, end, i as u32 + 1);
        if let Some(g) = found.get_mut(i) {
            *g = Found { first, end, thing: None, form: Form::Full, ..f };
        }
    }
}

/// `Kovalo, Ann 148`, line by line: rosters write the family name first.
pub(crate) fn rosters(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken) {
    let bound = |t: u32| matches!(doc.shape(t as usize), Shape::Para | Shape::Break | Shape::Bullet);
    let row = |w: &[Found]| {
        let [a, b] = w else { return false };
        let people = a.kind == Kind::Person && b.kind == Kind::Person && a.end - a.first <= 2 && b.end - b.first <= 2;
        let joined = b.first == a.end + 1 && doc.shape(a.end as usize) == Shape::Comma;
        let ends = bound(b.end) || matches!(doc.shape(b.end as usize), Shape::Num | Shape::Open | Shape::Dash);
        people && joined && ends && a.first.checked_sub(1).is_none_or(bound)
    };
    let rows: Vec<bool> = found.windows(2).map(row).collect();
    let written = found.iter().filter(|f| f.rule == "roster-row").count();
    if rows.iter().filter(|r| **r).count() + written < 3 {
        return;
    }
    let mut dropped = vec![false; found.len()];
    for (i, _) in rows.iter().enumerate().filter(|(_, r)| **r) {
        let Some(end) = found.get(i + 1).map(|b| b.end) else { continue };
        if let (Some(a), Some(d)) = (found.get_mut(i), dropped.get_mut(i + 1)) {
            *a = Found { end, thing: None, form: Form::Full, ..a.clone() };
            *d = true;
        }
    }
    taken.drop_swallowed(found, &dropped);
}

/// Surnames that stand in a longer name, read when one is first asked for.
#[derive(Default)]
struct Surnames(Option<FxHashSet<u64>>);

impl Surnames {
    fn hold(&mut self, doc: &Document<'_>, found: &[Found], t: u32) -> bool {
        let whole = |f: &&Found| f.kind == Kind::Person && f.end - f.first >= 2;
        let all = self.0.get_or_insert_with(|| found.iter().filter(whole).map(|f| word_number(doc, f.end - 1)).collect());
        all.contains(&word_number(doc, t))
    }
}

/// `Dean Hartnell, of Oak Road`: somebody whom the release names by no other given name has this one, if no school is near.
fn is_called_dean(doc: &Document<'_>, found: &[Found], f: &Found, whole: &mut Surnames) -> bool {
    let Some(b) = f.first.checked_sub(1).filter(|b| f.end == f.first + 1 && doc.word(*b as usize) == "Dean") else { return false };
    let opens = b.checked_sub(1).is_none_or(|t| matches!(doc.shape(t as usize), Shape::Para | Shape::Break | Shape::Stop));
    let school = |t: u32| matches!(doc.lower(t as usize), b"school" | b"faculty" | b"college" | b"university" | b"cathedral" | b"chapter" | b"church");
    opens && !(b..b + 40).any(school) && !whole.hold(doc, found, f.first)
}

/// What lists of names say of a word.
const NAMES: [Label; 5] = [Label::Given, Label::GivenX, Label::Surname, Label::SurnameX, Label::NameEnding];

struct Reader<'r, 'd, 't> {
    doc: &'d Document<'t>,
    taken: &'r Taken,
    labels: &'r dyn Fn(u32) -> LabelSet,
}

impl Reader<'_, '_, '_> {
    fn has(&self, t: u32, labels: &[Label]) -> bool {
        (self.labels)(t) & labels.iter().fold(0, |all, l| all | l.bit()) != 0
    }

    fn free(&self, t: u32) -> bool {
        self.taken.by(t, t + 1).is_none()
    }

    /// `van`, `de la`, `al-Gasim`
    fn particle(&self, t: u32) -> bool {
        self.free(t) && self.doc.shape(t as usize) == Shape::Lower && self.has(t, &[Label::Particle]) && !self.has(t, &[Label::Function])
    }

    /// Can this word be part of a name beside one: no head of a body or place, no post, no ordinary word unless families are called so?
    fn word(&self, t: u32) -> bool {
        const OTHERS: LabelSet = BESIDE_NAMES
            | set_of(&[
                Label::Demonym,
                Label::Country,
                Label::CountryX,
                Label::Region,
                Label::Subdivision,
                Label::BigCity,
                Label::OrgHead,
                Label::OrgHeadFirst,
                Label::OrgHeadPlural,
                Label::CompanySuffix,
                Label::Other,
                Label::OtherHead,
                Label::PlaceHead,
                Label::Month,
                Label::Weekday,
            ]);
        const COMMON: [Label; 6] = [Label::Noun, Label::Verb, Label::Adjective, Label::Adverb, Label::Gerund, Label::Speech];
        let shape = self.doc.shape(t as usize);
        let spaced = self.doc.tokens.get(t as usize).is_some_and(|x| x.spaced);
        if !matches!(shape, Shape::Cap | Shape::Inner) || !spaced {
            return false;
        }
        let title = self.doc.places.get(t as usize).copied() == Some(Place::Title);
        let word = self.doc.lower(t as usize);
        // `Sô Phi`, `Vy`, `Trelawney-Smith`: no words of English.
        // `NFL Star Ann Holt`: what somebody is.
        if word == b"star" {
            return false;
        }
        // `Hon’ble`: a mark is no letter.
        let letters = !word.is_ascii() && self.doc.word(t as usize).chars().any(|c| !c.is_ascii() && c.is_alphabetic());
        let foreign = letters && !self.has(t, &[Label::Country, Label::CountryX, Label::Region, Label::Subdivision, Label::BigCity, Label::Org])
            || self.doc.word(t as usize).split_once('-').is_some_and(|(a, b)| a.len() > 2 && b.starts_with(char::is_uppercase))
                && !self.has(t, &[Label::RoleTitle, Label::RoleMod, Label::RoleStatus, Label::Honorific, Label::Demonym, Label::Org]);
        (!title || self.listed(t))
            && self.free(t)
            // `Biologist Ann Holt`
            && (!word.ends_with(b"ist") || self.has(t, &NAMES))
            && (foreign || (self.labels)(t) & OTHERS == 0)
            && (foreign || !self.has(t, &COMMON) || self.has(t, &NAMES) && !self.has(t, &[Label::Adverb, Label::Gerund]))
    }

    /// In a line of capitals only a word that no list knows goes on with a name, and only where a mark ends it.
    fn listed(&self, t: u32) -> bool {
        (self.labels)(t) & !(Label::Surname.bit() | Label::NameEnding.bit()) == 0
            && matches!(self.doc.shape(t as usize + 1), Shape::Comma | Shape::Open | Shape::Close | Shape::Break | Shape::Para)
    }

    /// A capitalised word that is none of a name: what it begins or ends is something else.
    fn foreign(&self, t: u32) -> bool {
        const BESIDE: [Label; 8] =
            [Label::RoleHead, Label::RoleTitle, Label::RoleMod, Label::RoleStatus, Label::Honorific, Label::PostNominal, Label::NameSuffix, Label::Function];
        self.doc.shape(t as usize).is_capital() && self.free(t) && !self.has(t, &BESIDE)
    }

    fn end(&self, f: &Found) -> u32 {
        let mut end = f.end;
        // `Lord Harries of Cwmtawe`: peers have their place in the name.
        let before = f.first.checked_sub(1).map_or(b"".as_slice(), |b| self.doc.lower(b as usize));
        if matches!(before, b"lord" | b"lady" | b"baroness" | b"baron" | b"viscount" | b"viscountess" | b"earl" | b"countess" | b"marquess")
            && f.end == f.first + 1
            && self.doc.lower(end as usize) == b"of"
            && self.doc.shape(end as usize + 1) == Shape::Cap
            && self.free(end)
        {
            return end + 2;
        }
        while end < f.end + MOST {
            let mut next = end;
            while next < end + 2 && self.particle(next) {
                next += 1;
            }
            // `the Warhol Polaroids`: behind a surname alone only what is a name itself.
            let unknown = f.form == Form::Short && !self.has(next, &NAMES);
            if !self.word(next) || self.again(f, next) || unknown {
                break;
            }
            // A lone word that is a given name behind a whole name may be the next one's.
            end = next + 1;
        }
        // `Gen. Walter Prior`: a given name has a family name behind it that may be a post's word.
        if f.end == f.first + 1
            && end == f.end
            && self.has(f.first, &[Label::Given])
            && self.doc.shape(end as usize) == Shape::Cap
            && self.free(end)
            && self.has(end, &[Label::Surname, Label::SurnameX])
            && !self.doc.shape(end as usize + 1).is_capital()
            && f.first.checked_sub(1).is_some_and(|b| self.has(b, &[Label::RoleTitle, Label::Honorific]) || self.doc.shape(b as usize) == Shape::Dot)
        {
            end += 1;
        }
        // `Fathima Beevi K. P.`: initials behind.
        let initials = (end..end + 2).take_while(|t| self.doc.shape(*t as usize) == Shape::Initial && self.free(*t)).count() as u32;
        if initials > 0 && f.end > f.first + 1 && matches!(self.doc.shape((end + initials) as usize), Shape::Comma | Shape::Close | Shape::Open | Shape::Dash) {
            end += initials;
        }
        if end > f.end && self.foreign(end) { f.end } else { end }
    }

    /// A word of the name already: `Holt Ann Holt` is a list.
    fn again(&self, f: &Found, t: u32) -> bool {
        (f.first..f.end).any(|x| self.doc.lower(x as usize) == self.doc.lower(t as usize))
    }

    /// `Wellingtonian`: where somebody is from, unless people are called so.
    fn origin(&self, t: u32) -> bool {
        let word = self.doc.lower(t as usize);
        (word.ends_with(b"ian") || word.ends_with(b"ese") || word.ends_with(b"ite"))
            && !self.has(t, &[Label::Given, Label::GivenX, Label::Surname, Label::SurnameX])
    }

    /// `Gardo Severin Mekk` as a line of its own, or before what he is: a word that no list knows, or a given name.
    fn opens_its_line(&self, t: u32, f: &Found) -> bool {
        let bound = |t: u32| matches!(self.doc.shape(t as usize), Shape::Para | Shape::Break | Shape::Bullet);
        let name = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::Male.bit() | Label::Female.bit() | Label::FamilyName.bit();
        let title = self.doc.places.get(t as usize).copied() == Some(Place::Title);
        title
            && self.doc.shape(t as usize) == Shape::Cap
            && self.free(t)
            && (self.labels)(t) & !name == 0
            && t.checked_sub(1).is_none_or(bound)
            && (bound(f.end) || matches!(self.doc.shape(f.end as usize), Shape::Comma | Shape::Open | Shape::Dash))
    }

    fn begin(&self, f: &Found) -> u32 {
        let mut first = f.first;
        while first > 0 && f.first - first < MOST {
            let b = first - 1;
            // `A. Holt`, `J.R. Holt`
            let letters = match self.doc.shape(b as usize) {
                Shape::Initial => true,
                // `Shri A.C. Holt`, but `Ann Holt M.P. John`
                Shape::Dotted if self.has(b, &[Label::PostNominal]) => {
                    b.checked_sub(1).is_some_and(|x| self.has(x, &[Label::Honorific]) && self.doc.shape(x as usize).is_capital())
                }
                Shape::Dotted => {
                    self.doc.word(b as usize).starts_with(char::is_uppercase)
                        && !self.has(
                            b,
                            &[
                                Label::Country,
                                Label::CountryX,
                                Label::StateAbbr,
                                Label::StateAbbrX,
                                Label::Honorific,
                                Label::PostNominal,
                                Label::RoleTitle,
                                Label::RoleHead,
                                Label::CompanySuffix,
                                Label::Org,
                            ],
                        )
                }
                _ => false,
            };
            let initial = letters && self.free(b) && self.doc.places.get(b as usize).copied() != Some(Place::Title);
            // A word that opens a sentence has its capital from there, unless it is no word.
            let opens = self.doc.places.get(b as usize).copied() == Some(Place::Start)
                && (self.labels)(b) & !(Label::Given.bit() | Label::Surname.bit() | Label::Male.bit() | Label::Female.bit()) != 0;
            if !(initial
                || (self.word(b) || self.opens_its_line(b, f))
                    && !self.again(f, b)
                    && !self.origin(b)
                    && self.doc.tokens.get(first as usize).is_some_and(|x| x.spaced)
                    && !opens)
            {
                break;
            }
            first = b;
        }
        let before = first.checked_sub(1);
        // `Member for Oxwich Ian Holt`, `Mayor of Oxwich Ian Holt`: where the post is held.
        let seat = f.end > f.first + 1
            && before.is_some_and(|b| {
                matches!(self.doc.lower(b as usize), b"for" | b"of" | b"in")
                    && b.checked_sub(1).is_some_and(|r| self.has(r, &[Label::RoleHead, Label::RoleTitle]) || self.doc.lower(r as usize) == b"member")
            });
        if first < f.first && (seat || before.is_some_and(|b| self.foreign(b))) { f.first } else { first }
    }
}
