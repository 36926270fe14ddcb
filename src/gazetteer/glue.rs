//! Words that a page's lines lost the break between.

use super::Gazetteer;
use super::label::Label;
use crate::text::token::Case;

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
    /// `non-UK`, `pro-Kenya`: a country behind a prefix is named.
    fn behind_prefix(&self, word: &str, lower: &[u8]) -> Option<usize> {
        let (prefix, name) = word.split_once('-')?;
        if !PREFIXES.contains(&prefix) || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        let case = if name.len() > 1 && name.bytes().all(|b| b.is_ascii_uppercase()) { Case::Caps } else { Case::Cap };
        let labels = self.base.word(lower.get(prefix.len() + 1..)?).and_then(|(_, f)| self.sets.get(usize::from(f.set(case)))).copied();
        labels.is_some_and(|l| l & (Label::Country.bit() | if case == Case::Caps { Label::Org.bit() } else { 0 }) != 0).then_some(prefix.len())
    }

    /// Where two words are glued in one token (`Uzbekistanwelcomed`, `DetailsAnna`): the second's place in bytes.
    /// Only a country or large region before a verb, or a heading's last word before a capital: anything else may be a brand (`FaceBook`).
    pub(crate) fn glued(&self, word: &str, lower: &[u8]) -> Option<usize> {
        if word.len() < 5 || !word.is_ascii() {
            return None;
        }
        if !word.starts_with(|c: char| c.is_ascii_uppercase()) {
            return self.behind_prefix(word, lower);
        }
        let labels = |w: core::ops::Range<usize>, case: Case| {
            lower.get(w).and_then(|w| self.base.word(w)).and_then(|(_, f)| self.sets.get(usize::from(f.set(case)))).copied()
        };
        if labels(0..lower.len(), Case::Cap).is_some() {
            return None;
        }
        // `Australia-US`, `Thai-Burma`: two places, not one name.
        if let Some(at) = word.find('-') {
            let place = |range: core::ops::Range<usize>| {
                let capitals = range.len() > 1 && word.get(range.clone()).is_some_and(|w| w.bytes().all(|b| b.is_ascii_uppercase()));
                let case = if capitals { Case::Caps } else { Case::Cap };
                labels(range, case).is_some_and(|l| {
                    l & (Label::Country.bit() | Label::CountryX.bit() | Label::Demonym.bit() | Label::BigCity.bit() | Label::Region.bit()) != 0
                })
            };
            // `China-New Zealand`, `New Zealand-Japan`: a country of two words on one side.
            let begins = || lower.get(at + 1..).is_some_and(|w| TWO_WORDS.iter().any(|(first, _)| first.as_bytes() == w)) && place(0..at);
            let ends = || lower.get(..at).is_some_and(|w| TWO_WORDS.iter().any(|(_, second)| second.as_bytes() == w)) && place(at + 1..word.len());
            // `ZXW-licensed`, `UNICEF-Supported`, `Zentrix-powered`: a name, and what it did.
            let said = || {
                let second = word.get(at + 1..).is_some_and(|w| w.len() >= 4 && w.bytes().skip(1).all(|b| b.is_ascii_lowercase()));
                let did = second && labels(at + 1..lower.len(), Case::Lower).is_some_and(|l| l & Label::VerbPast.bit() != 0);
                let capitals = at >= 3 && word.get(..at).is_some_and(|w| w.bytes().all(|b| b.is_ascii_uppercase()));
                let first = labels(0..at, if capitals { Case::Caps } else { Case::Cap });
                did && (capitals || at >= 4 && first.is_none_or(|l| l & Label::Org.bit() != 0))
            };
            return (place(0..at) && place(at + 1..word.len()) || begins() || ends() || said()).then_some(at);
        }
        // `LLCKate`, `CEODate`: letters in capitals that end a name or a post.
        let letters = ["LLC", "LLP", "PLC", "CEO", "CFO", "CFA", "MBA", "CPA"].iter().find_map(|l| word.strip_prefix(l));
        if let Some(rest) =
            letters.filter(|r| r.len() > 2 && r.starts_with(|c: char| c.is_ascii_uppercase()) && r.bytes().skip(1).all(|b| b.is_ascii_lowercase()))
        {
            return Some(word.len() - rest.len());
        }
        let capital = word.get(1..)?.find(|c: char| c.is_ascii_uppercase()).map(|i| i + 1);
        if word.len() < 9 {
            return None;
        }
        // `ZentrixZentrix`: a caption and the first word behind it.
        if let (Some(a), Some(b)) = (word.get(..word.len() / 2), word.get(word.len() / 2..))
            && a == b
            && a.len() >= 5
        {
            return Some(a.len());
        }
        if let Some(at) = capital {
            let (first, second) = (word.get(..at)?, word.get(at..)?);
            // `Contact:Ann HoltTel: 555`
            let behind = matches!(second, "Tel" | "Telephone" | "Phone" | "Email" | "Mobile" | "Cell" | "Fax");
            let heading = matches!(first, "Details" | "Contact" | "Contacts" | "Inquiries" | "Enquiries" | "Media" | "Relations" | "Website" | "Information");
            // The last word of a body's name and the first of the next line.
            let ends = matches!(
                first,
                "Corporation"
                    | "Limited"
                    | "Incorporated"
                    | "Association"
                    | "Foundation"
                    | "University"
                    | "Institute"
                    | "Communications"
                    | "Ministry"
                    | "Department"
                    | "Commission"
                    | "Committee"
                    | "Council"
                    | "Authority"
                    | "Federation"
                    | "Government"
                    | "Agency"
                    | "Officer"
                    | "Director"
                    | "Manager"
            );
            // `Ann HoltDirector`: a name and the post on the next line.
            let name =
                labels(0..at, Case::Cap).is_some_and(|l| l & (Label::Surname.bit() | Label::SurnameX.bit() | Label::Given.bit() | Label::GivenX.bit()) != 0);
            let post = name
                && matches!(
                    second,
                    "Director" | "Manager" | "President" | "Chief" | "Vice" | "Senior" | "Executive" | "Founder" | "Chairman" | "Communications"
                );
            return (behind || heading || ends && second.len() > 2 || post).then_some(at);
        }
        (4..word.len() - 3).find(|at| {
            labels(0..*at, Case::Cap).is_some_and(|l| l & Label::Country.bit() != 0)
                && labels(*at..word.len(), Case::Lower).is_some_and(|l| l & (Label::VerbPast.bit() | Label::Speech.bit()) != 0)
        })
    }
}
