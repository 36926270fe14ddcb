//! Runs of capitals that may name a thing.

use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// The text as the rules of this folder ask it.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a, 't> {
    pub(super) doc: &'a Document<'t>,
    /// What a word is, by itself and in the listed name that it stands in.
    pub(super) labels: &'a dyn Fn(u32) -> LabelSet,
}

const COMMON: LabelSet = set_of(&[Label::Noun, Label::Verb, Label::Adjective, Label::Adverb, Label::Gerund, Label::Function]);

/// What a name of one word must not be.
const TAKEN: LabelSet = set_of(&[
    Label::Org,
    Label::OrgHead,
    Label::OrgHeadFirst,
    Label::OrgHeadX,
    Label::OrgUnit,
    Label::CompanySuffix,
    Label::Country,
    Label::CountryX,
    Label::Region,
    Label::Subdivision,
    Label::SubdivisionX,
    Label::BigCity,
    Label::Demonym,
    Label::Direction,
    Label::Month,
    Label::MonthX,
    Label::Weekday,
    Label::Honorific,
    Label::RoleHead,
    Label::RoleTitle,
    Label::RoleMod,
    Label::Stop,
    Label::StopX,
    Label::Function,
    Label::Ordinal,
    Label::NumberWord,
    Label::Other,
    Label::PlaceHead,
    Label::StateAbbr,
    Label::PostNominal,
    Label::Media,
]);

const PEOPLE: LabelSet = set_of(&[Label::Given, Label::Surname, Label::GivenX, Label::SurnameX, Label::City]);

impl Reader<'_, '_> {
    pub(super) fn shape(&self, t: u32) -> Shape {
        self.doc.shape(t as usize)
    }

    pub(super) fn lower(&self, t: u32) -> &[u8] {
        self.doc.lower(t as usize)
    }

    pub(super) fn has(&self, t: u32, labels: LabelSet) -> bool {
        (self.labels)(t) & labels != 0
    }

    pub(super) fn before(&self, t: u32) -> &[u8] {
        t.checked_sub(1).map_or(b"".as_slice(), |b| self.lower(b))
    }

    pub(super) fn place(&self, t: u32) -> Place {
        self.doc.places.get(t as usize).copied().unwrap_or_default()
    }

    pub(super) fn spaced(&self, t: u32) -> bool {
        self.doc.tokens.get(t as usize).is_some_and(|x| x.spaced)
    }

    pub(super) fn year(&self, t: u32) -> bool {
        self.shape(t) == Shape::Num && self.lower(t).len() == 4 && (self.lower(t).starts_with(b"19") || self.lower(t).starts_with(b"20"))
    }

    /// A trade mark's sign.
    pub(super) fn sign(&self, t: u32) -> bool {
        self.shape(t) == Shape::Mark && matches!(self.doc.word(t as usize), "™" | "®" | "©" | "℠")
    }

    /// A word of a name.
    pub(super) fn word(&self, t: u32) -> bool {
        let shape = self.shape(t);
        // `TIPs`, `NGOs` are many.
        let many = self.doc.word(t as usize).strip_suffix('s').is_some_and(|w| w.len() >= 2 && w.bytes().all(|b| b.is_ascii_uppercase()));
        !many
            && (shape.is_capital() || shape == Shape::Inner)
            && !self.has(t, Label::Honorific.bit() | Label::Month.bit() | Label::Weekday.bit())
            && (shape != Shape::Dotted)
            && !(self.has(t, Label::Function.bit()) && matches!(shape, Shape::Cap | Shape::Initial))
    }

    /// What stands between the words of a name and belongs to it.
    fn joint(&self, t: u32) -> bool {
        self.sign(t)
            || matches!(self.shape(t), Shape::Hyphen | Shape::Slash) && !self.spaced(t) && !self.spaced(t + 1)
            || self.shape(t) == Shape::Amp
            || self.shape(t) == Shape::Num && self.lower(t).len() <= 4
    }

    /// Where the run of words that ends before `end` begins.
    pub(super) fn back(&self, end: u32) -> u32 {
        let mut first = end;
        let mut at = end;
        while at > 0 && end - at < 8 && (self.word(at - 1) || self.joint(at - 1)) {
            at -= 1;
            if self.word(at) {
                first = at;
            }
        }
        first
    }

    /// Where the run of words that begins at `first` ends.
    pub(super) fn ahead(&self, first: u32) -> u32 {
        let mut end = first;
        let mut at = first;
        while at - first < 8 && (self.word(at) || at > first && self.joint(at)) {
            at += 1;
            if self.word(at - 1) || self.shape(at - 1) == Shape::Num && (self.spaced(at - 1) || self.shape(at - 2) == Shape::Hyphen) {
                end = at;
            }
        }
        end
    }

    /// The same with small words inside: `Call of the Marsh`.
    pub(super) fn titled(&self, first: u32) -> u32 {
        let mut end = self.ahead(first);
        if end == first {
            return first;
        }
        for _ in 0..3 {
            let mut next = end;
            while next < end + 2
                && matches!(self.lower(next), b"of" | b"for" | b"the" | b"and" | b"in" | b"to" | b"on" | b"with" | b"a")
                && self.shape(next) == Shape::Lower
            {
                next += 1;
            }
            let on = self.ahead(next);
            if next == end || on == next {
                break;
            }
            end = on;
        }
        end
    }

    /// Where capitals end, whatever their words are: `Go Far`, `Call of the Marsh`.
    pub(super) fn capitals(&self, first: u32) -> u32 {
        let capital = |t: u32| self.shape(t).is_capital() || self.shape(t) == Shape::Inner;
        let mut end = first;
        while end < first + 9 {
            let small = matches!(self.lower(end), b"of" | b"for" | b"the" | b"and" | b"in" | b"to" | b"on" | b"with") && end > first;
            if capital(end) {
                end += 1;
            } else if small && capital(end + 1) {
                end += 2;
            } else {
                break;
            }
        }
        end
    }

    /// Capitals or digits inside: `PathPlore`, `QX200`; or a word that no list knows.
    pub(super) fn odd(&self, t: u32) -> bool {
        let word = self.doc.word(t as usize);
        self.marked(t) || (self.labels)(t) == 0 && word.len() >= 4
    }

    /// Capitals or digits inside.
    pub(super) fn marked(&self, t: u32) -> bool {
        let word = self.doc.word(t as usize);
        let inner = word.bytes().any(|b| b.is_ascii_lowercase()) && word.bytes().skip(1).any(|b| b.is_ascii_uppercase()) && !word.contains('-');
        let digits = word.bytes().any(|b| b.is_ascii_digit()) && word.bytes().any(|b| b.is_ascii_uppercase());
        // `FinTech`, `SaaS`, `McHugh` are none.
        let kind = ["Tech", "aaS", "IoT", "Ops", "PhD", "RNA", "DNA"].iter().any(|e| word.ends_with(e)) || word.starts_with("Mc") || word.starts_with("Mac");
        let month = word.starts_with("COVID") || word.starts_with("CO2") || word.starts_with("FY") || word.starts_with('Q') && word.len() == 2;
        (inner || digits) && !kind && !month
    }

    /// The first word stands where any word has a capital.
    pub(super) fn opens(&self, t: u32) -> bool {
        self.place(t) == Place::Start || self.place(t) == Place::Title && t.checked_sub(1).is_none_or(|b| matches!(self.shape(b), Shape::Para | Shape::Break))
    }

    /// `Zentrix Unveils Oxlo` as a headline: the name begins behind the verb.
    pub(super) fn behind_verb(&self, first: u32, end: u32) -> u32 {
        if self.place(first) != Place::Title {
            return first;
        }
        let verb = |t: &u32| self.has(*t, Label::VerbS.bit()) && !self.has(*t, Label::Given.bit());
        (first..end.saturating_sub(1)).rev().find(verb).map_or(first, |t| t + 1)
    }

    /// The words are a name that no list or head takes for something else. `people`: whose surname it is may be a thing's.
    pub(super) fn free(&self, first: u32, end: u32, people: bool) -> bool {
        if end <= first || end - first > 8 {
            return false;
        }
        let words = || (first..end).filter(|t| self.word(*t));
        let last = words().next_back().unwrap_or(first);
        let body = set_of(&[Label::OrgHead, Label::CompanySuffix, Label::OrgUnit, Label::Country, Label::RoleTitle, Label::Demonym, Label::Direction]);
        // `Go Far`: small words alone.
        if words().next().is_none() {
            return end - first >= 2;
        }
        if words().count() == 1 {
            let t = first;
            if self.marked(t) {
                return !self.has(t, Label::Org.bit() | Label::Other.bit());
            }
            let letters = self.shape(t) == Shape::Caps && (self.lower(t).len() < 3 || (self.labels)(t) != 0);
            let personal = Label::Given.bit() | Label::Surname.bit();
            return !letters
                && !matches!(self.shape(t), Shape::Initial | Shape::Dotted)
                && !self.has(t, TAKEN)
                && (people || !self.has(t, PEOPLE) || self.has(t, COMMON) && !self.has(t, personal));
        }
        let place = set_of(&[Label::Country, Label::Region, Label::Subdivision, Label::BigCity, Label::City, Label::Org, Label::CountryX, Label::Direction]);
        let given = self.has(first, Label::Given.bit()) && words().count() <= 3 && !self.has(last, COMMON);
        !self.has(last, body) && !given && words().any(|t| !self.has(t, place)) && !words().any(|t| self.has(t, Label::CompanySuffix.bit()))
    }
}
