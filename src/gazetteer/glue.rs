//! Words that a page's lines lost the break between.

use super::Gazetteer;
use super::label::{Label, LabelSet};
use crate::text::class::Class;
use crate::text::token::Case;
use core::ops::Range;

/// Countries and unions of two words, as they stand on one side of a hyphen.
const TWO_WORDS: [(&str, &str); 20] = [
    ("new", "zealand"),
    ("south", "korea"),
    ("north", "korea"),
    ("south", "africa"),
    ("south", "sudan"),
    ("saudi", "arabia"),
    ("sri", "lanka"),
    ("united", "states"),
    ("united", "kingdom"),
    ("costa", "rica"),
    ("hong", "kong"),
    ("sierra", "leone"),
    ("burkina", "faso"),
    ("el", "salvador"),
    ("european", "union"),
    ("african", "union"),
    ("cape", "verde"),
    ("puerto", "rico"),
    ("equatorial", "guinea"),
    ("north", "macedonia"),
];

/// What stands in small letters before a country: `pro-Kenya`.
const PREFIXES: [&str; 14] = ["pro", "anti", "non", "intra", "inter", "trans", "post", "pre", "ex", "all", "mid", "extra", "outside", "near"];

impl Gazetteer {
    /// Where two words are glued in one token (`Uzbekistanwelcomed`, `DetailsAnna`): the second's place in bytes.
    /// Only a country or large region before a verb, or a heading's last word before a capital: anything else may be a brand (`FaceBook`).
    pub(crate) fn glued(&self, word: &str, lower: &[u8]) -> Option<usize> {
        if word.len() < 5 || !word.is_ascii() {
            return None;
        }
        let token = Glued { gazetteer: self, word, lower };
        if !begins_with_capital(word) {
            return token.behind_prefix();
        }
        if token.labels(0..lower.len(), Case::Cap).is_some() {
            return None;
        }
        match word.find('-') {
            Some(at) => token.parts_at(at).then_some(at),
            None => token.behind_letters().or_else(|| token.in_long_word()),
        }
    }
}

fn begins_with_capital(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
}

fn is_in_capitals(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_uppercase())
}

/// A token that may be two words: as it stands, and in small letters.
struct Glued<'g, 'w> {
    gazetteer: &'g Gazetteer,
    word: &'w str,
    lower: &'w [u8],
}

impl Glued<'_, '_> {
    /// What lists know a part of it as.
    fn labels(&self, part: Range<usize>, case: Case) -> Option<LabelSet> {
        let word = self.gazetteer.base.word(self.lower.get(part)?);
        word.and_then(|(_, f)| self.gazetteer.sets.get(usize::from(f.set(case)))).copied()
    }

    fn has(&self, part: Range<usize>, case: Case, labels: LabelSet) -> bool {
        self.labels(part, case).is_some_and(|l| l & labels != 0)
    }

    /// `non-UK`, `pro-Kenya`: a country behind a prefix is named.
    fn behind_prefix(&self) -> Option<usize> {
        let (prefix, name) = self.word.split_once('-')?;
        if !PREFIXES.contains(&prefix) || !begins_with_capital(name) {
            return None;
        }
        let place = prefix.len() + 1..self.lower.len();
        let named = if name.len() > 1 && is_in_capitals(name) {
            self.has(place, Case::Caps, Label::Country.bit() | Label::Org.bit())
        } else {
            self.has(place, Case::Cap, Label::Country.bit())
        };
        named.then_some(prefix.len())
    }

    /// Are there two words at a hyphen?
    fn parts_at(&self, at: usize) -> bool {
        // `China-New Zealand`, `New Zealand-Japan`: a country of two words on one side.
        let begins = || self.lower.get(at + 1..).is_some_and(|w| TWO_WORDS.iter().any(|(first, _)| first.as_bytes() == w));
        let ends = || self.lower.get(..at).is_some_and(|w| TWO_WORDS.iter().any(|(_, second)| second.as_bytes() == w));
        let (before, behind) = (self.is_place(0..at), self.is_place(at + 1..self.word.len()));
        before && (behind || begins()) || behind && ends() || self.is_said_of(at)
    }

    /// `Australia-US`, `Thai-Burma`: two places, not one name.
    fn is_place(&self, part: Range<usize>) -> bool {
        const PLACES: LabelSet = Label::Country.bit() | Label::CountryX.bit() | Label::Demonym.bit() | Label::BigCity.bit() | Label::Region.bit();
        let capitals = part.len() > 1 && self.word.get(part.clone()).is_some_and(is_in_capitals);
        self.has(part, if capitals { Case::Caps } else { Case::Cap }, PLACES)
    }

    /// `ZXW-licensed`, `UNICEF-Supported`, `Zentrix-powered`: a name, and what it did.
    fn is_said_of(&self, at: usize) -> bool {
        let second = self.word.get(at + 1..).is_some_and(|w| w.len() >= 4 && w.bytes().skip(1).all(|b| b.is_ascii_lowercase()));
        let did = second && self.has(at + 1..self.lower.len(), Case::Lower, Label::VerbPast.bit());
        let capitals = at >= 3 && self.word.get(..at).is_some_and(is_in_capitals);
        let first = || self.labels(0..at, if capitals { Case::Caps } else { Case::Cap });
        did && (capitals || at >= 4 && first().is_none_or(|l| l & Label::Org.bit() != 0))
    }

    /// `LLCKate`, `CEODate`: letters in capitals that end a name or a post.
    fn behind_letters(&self) -> Option<usize> {
        let rest = ["LLC", "LLP", "PLC", "CEO", "CFO", "CFA", "MBA", "CPA"].iter().find_map(|l| self.word.strip_prefix(l))?;
        let name = rest.len() > 2 && begins_with_capital(rest) && rest.bytes().skip(1).all(|b| b.is_ascii_lowercase());
        name.then(|| self.word.len() - rest.len())
    }

    fn in_long_word(&self) -> Option<usize> {
        let word = self.word;
        if word.len() < 9 {
            return None;
        }
        // `ZentrixZentrix`: a caption and the first word behind it.
        let (a, b) = (word.get(..word.len() / 2)?, word.get(word.len() / 2..)?);
        if a == b && a.len() >= 5 {
            return Some(a.len());
        }
        match word.get(1..)?.find(|c: char| c.is_ascii_uppercase()) {
            Some(at) => self.is_broken_at(at + 1).then_some(at + 1),
            None => (4..word.len() - 3).find(|at| {
                self.has(0..*at, Case::Cap, Label::Country.bit()) && self.has(*at..word.len(), Case::Lower, Label::VerbPast.bit() | Label::Speech.bit())
            }),
        }
    }

    /// Did a line end before its second capital?
    fn is_broken_at(&self, at: usize) -> bool {
        const PEOPLE: LabelSet = Label::Surname.bit() | Label::SurnameX.bit() | Label::Given.bit() | Label::GivenX.bit();
        let (Some(first), Some(second)) = (self.word.get(..at), self.word.get(at..)) else { return false };
        // `Contact:Ann HoltTel: 555`
        let channel = matches!(second, "Tel" | "Telephone" | "Phone" | "Email" | "Mobile" | "Cell" | "Fax");
        let heading = matches!(first, "Details" | "Contact" | "Contacts" | "Inquiries" | "Enquiries" | "Media" | "Relations" | "Website" | "Information");
        // The last word of a body's name and the first of the next line.
        let ends = || second.len() > 2 && self.lower.get(..at).is_some_and(|w| Class::EndsABrokenLine.holds(w));
        // `Ann HoltDirector`: a name and the post on the next line.
        let post =
            matches!(second, "Director" | "Manager" | "President" | "Chief" | "Vice" | "Senior" | "Executive" | "Founder" | "Chairman" | "Communications");
        channel || heading || ends() || post && self.has(0..at, Case::Cap, PEOPLE)
    }
}
