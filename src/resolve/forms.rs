//! Short forms of one name: a person's surname, a company without its suffix, a body's head behind `the`.

use super::Form;
use super::Found;
use super::key::word_number;
use super::names::{Name, Names};
use super::nickname::nicknames;
use super::propagate::Labels;
use crate::gazetteer::label::Label;
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use smallvec::SmallVec;

/// The forms of one mention's name, on their way into [`Names`].
pub(super) struct Forms<'a> {
    pub(super) names: &'a mut Names,
    /// The numbers of the mention's words, and of those in small letters.
    pub(super) words: SmallVec<[u64; 8]>,
    pub(super) lower: SmallVec<[u64; 8]>,
    pub(super) first: u32,
    pub(super) base: Name,
}

impl Forms<'_> {
    /// The words of tokens `a..b` of the mention are a name too.
    pub(super) fn add(&mut self, a: u32, b: u32, rule: &'static str, article: bool) {
        let (from, to) = ((a - self.first) as usize, (b - self.first) as usize);
        let Some(words) = self.words.get(from..to) else { return };
        self.names.add(words, &self.lower, Name { form: Form::Short, rule, article, ..self.base });
    }

    /// Another word or two are.
    fn add_words(&mut self, words: &[u64], rule: &'static str, article: bool) {
        self.names.add(words, &self.lower, Name { form: Form::Short, rule, article, ..self.base });
    }
}

/// Surname, given name, given name with surname.
pub(super) fn person_forms(doc: &Document<'_>, f: &Found, labels: Labels<'_>, forms: &mut Forms<'_>) {
    let mut end = f.end;
    while end > f.first + 1 && labels(end - 1) & Label::NameSuffix.bit() != 0
        || end > f.first + 1 && matches!(doc.shape(end as usize - 1), Shape::Comma | Shape::Dot | Shape::Stop)
    {
        end -= 1;
    }
    if end - f.first < 2 {
        return;
    }
    let long_enough = |t: u32| doc.lower(t as usize).len() >= 2 && doc.shape(t as usize) != Shape::Initial;
    if long_enough(end - 1) {
        forms.add(end - 1, end, "surname-of-person", false);
    }
    // `van der Berg`: the particles belong to the surname.
    let mut from = end - 1;
    while from > f.first + 1 && labels(from - 1) & Label::Particle.bit() != 0 {
        from -= 1;
    }
    if from < end - 1 {
        forms.add(from, end, "surname-of-person", false);
    }
    // `Macías de Arreola` of `Hortensia Macías de Arreola`, `Caruana Dimech` of `Lorna Caruana Dimech`.
    if from > f.first + 1 && doc.shape(from as usize - 1) != Shape::Initial {
        forms.add(from - 1, end, "surname-of-person", false);
    }
    // `Quek` of `Marcus Quek Jia Hao`: the family name stands before the Chinese given name.
    if end - f.first >= 4 && doc.is(f.first as usize + 1, Class::StraitsFamily) {
        forms.add(f.first + 1, f.first + 2, "surname-of-person", false);
    }
    if long_enough(f.first) {
        forms.add(f.first, f.first + 1, "given-name-of-person", false);
        for nick in nicknames(&String::from_utf8_lossy(doc.lower(f.first as usize))) {
            forms.add_words(&[hash(nick.as_bytes())], "given-name-of-person", false);
        }
    }
    if end - f.first > 2 {
        forms.add_words(&[word_number(doc, f.first), word_number(doc, end - 1)], "said-before", false);
    }
}

/// `the Plexo Foundation` of a release that speaks of `the Plexo software`, `Plexo users`: what the body keeps is no body.
fn of_software(doc: &Document<'_>, first: u32, end: u32) -> bool {
    let keeps =
        (first + 1..end).any(|t| matches!(doc.lower(t as usize), b"foundation" | b"consortium" | b"alliance" | b"initiative" | b"community" | b"association"));
    let name = word_number(doc, first);
    let thing = |t: u32| doc.shape(t as usize) == Shape::Lower && doc.is(t as usize, Class::TechnicalThing);
    keeps && doc.openers.iter().take(1024).any(|t| thing(*t + 1) && word_number(doc, *t) == name)
}

pub(super) const CAMPUS_RULE: &str = "place-of-university";
pub(super) const FIRM_RULE: &str = "first-word-of-firm";

/// The words behind a firm's first one say that it is a firm: `Communications`, `Mining Systems Ltd.`
pub(super) fn is_firm(doc: &Document<'_>, first: u32, end: u32, labels: Labels<'_>) -> bool {
    let legal = |t: u32| labels(t) & Label::CompanySuffix.bit() != 0;
    doc.is(first as usize, Class::FirmTrade) && (first + 1..end).all(|t| legal(t) || !doc.shape(t as usize).is_word() || doc.is(t as usize, Class::FirmTrade))
        || legal(first)
}

/// A firm's first word stands for it inside of a sentence, or as the subject that opens it: `Breakwater invested`, `Breakwater’s fund`.
pub(super) fn stands_for_firm(doc: &Document<'_>, t: u32, end: u32, labels: Labels<'_>) -> bool {
    let capital = |t: u32| doc.shape(t as usize).is_capital();
    if doc.shape(t as usize) != Shape::Cap || capital(end) || t.checked_sub(1).is_some_and(capital) || doc.shape(end as usize) == Shape::Hyphen {
        return false;
    }
    // `260,000 Herons`: many, not the firm.
    if t > 0 && matches!(doc.shape(t as usize - 1), Shape::Num | Shape::NumWord) {
        return false;
    }
    let verb = labels(end) & (Label::VerbPast.bit() | Label::VerbS.bit() | Label::Speech.bit()) != 0
        || matches!(doc.lower(end as usize), b"has" | b"will" | b"is" | b"was");
    match doc.places.get(t as usize) {
        Some(Place::Mid) => true,
        Some(Place::Start) => verb && doc.shape(end as usize) == Shape::Lower || doc.shape(end as usize) == Shape::Poss,
        _ => false,
    }
}

/// Without its legal suffix, without its place, its head noun behind `the`, its first word when nobody knows it otherwise.
pub(super) fn body_forms(doc: &Document<'_>, f: &Found, labels: Labels<'_>, forms: &mut Forms<'_>) {
    let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
    let head = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit();
    let mut end = f.end;
    while end > f.first + 1 {
        let (shape, l) = (doc.shape(end as usize - 1), labels(end - 1));
        // `Private Limited`, `(Pty) Ltd`, `Sp. z o.o.` are forms of several words.
        let part = end < f.end && doc.is(end as usize - 1, Class::PartOfLegalForm);
        if l & suffix != 0 || part || matches!(shape, Shape::Comma | Shape::Dot | Shape::Stop | Shape::Open | Shape::Close) {
            end -= 1;
            // `Zentrix AI Holdings` of `Zentrix AI Holdings Inc.`
            if end > f.first + 1 && doc.shape(end as usize - 1).is_capital() {
                forms.add(f.first, end, "company-without-suffix", false);
            }
        } else {
            break;
        }
    }
    // `Oyrot Plumbing and Heating` of `Oyrot Plumbing & Heating`, and the other way round.
    let joins = |t: u32| doc.shape(t as usize) == Shape::Amp || doc.lower(t as usize) == b"and";
    let mut joints = (f.first + 1..f.end).filter(|t| joins(*t));
    if let (Some(joint), None) = (joints.next(), joints.next()) {
        let mut words = forms.words.clone();
        let other = if doc.shape(joint as usize) == Shape::Amp { b"and".as_slice() } else { b"&".as_slice() };
        if let Some(w) = words.get_mut((joint - f.first) as usize) {
            *w = hash(other);
        }
        let lower = [hash(b"and")];
        forms.names.add(&words, &lower, Name { form: Form::Full, rule: "said-before", article: false, ..forms.base });
    }
    let company = (f.first..f.end).any(|t| labels(t) & Label::CompanySuffix.bit() != 0);
    if company {
        if end < f.end {
            forms.add(f.first, end, "company-without-suffix", false);
        }
        // `Oyrota Terminals` of `Oyrota Container Terminals Ltd`
        if end - f.first == 3 && doc.shape(end as usize - 1) == Shape::Cap {
            forms.add_words(&[word_number(doc, f.first), word_number(doc, end - 1)], "company-without-suffix", false);
        }
        for word in ["company", "group", "corporation", "firm"] {
            forms.add_words(&[hash(word.as_bytes())], "the-company", true);
        }
    }
    // `the Charity` of a trust
    if matches!(doc.lower(end as usize - 1), b"trust" | b"foundation" | b"fund" | b"appeal" | b"aid" | b"hospice" | b"mission" | b"relief" | b"charities") {
        forms.add_words(&[hash(b"charity")], "the-company", true);
    }
    let words = end - f.first;
    if words >= 2 {
        // `Council voted`, `members of Synod`: bodies that govern go without an article.
        let last = end - 1;
        let joint = (f.first + 1..end).find(|t| matches!(doc.lower(*t as usize), b"of" | b"for"));
        for t in [Some(last), joint.map(|t| t - 1)].into_iter().flatten() {
            let council = matches!(doc.lower(t as usize), b"council" | b"synod" | b"senate" | b"convocation" | b"presbytery");
            // `Council of Oxley University` is its council, `Oxley Council of Churches` has a name.
            let students = (f.first..t).any(|t| doc.lower(t as usize).starts_with(b"student"));
            if council && t > f.first && !students && doc.shape(t as usize).is_capital() {
                forms.add(t, t + 1, "council-by-its-head", false);
            }
        }
        // `the Commission`, `the University`: the head, in front or behind.
        // The school is none of both in `University of Oxley Law School`.
        let school = end - f.first >= 4 && matches!(doc.lower(f.first as usize), b"university" | b"college") && labels(end - 1) & head != 0;
        for t in [end - 1, f.first] {
            if labels(t) & head != 0 && doc.shape(t as usize) == Shape::Cap && !(school && t == f.first) {
                forms.add(t, t + 1, "head-of-body", true);
            }
        }
        if let Some(t) = (f.first + 1..end).find(|t| matches!(doc.lower(*t as usize), b"of" | b"for" | b"on" | b"in" | b"at" | b"against")) {
            if t - f.first >= 2 {
                forms.add(f.first, t, "body-without-tail", false);
            }
            // `Interior said`: the department by its field.
            if t == f.first + 1 && end == t + 2 && matches!(doc.lower(f.first as usize), b"department" | b"ministry")
                || end == t + 3 && doc.lower(t as usize + 1) == b"the"
            {
                forms.add(end - 1, end, "field-of-department", false);
            }
            if t > f.first {
                let h = t - 1;
                if !school && labels(h) & head != 0 {
                    forms.add(h, h + 1, "head-of-body", true);
                }
            }
        }
        if let Some(t) = super::one_sense::university_place(doc, f) {
            forms.add(t, t + 1, CAMPUS_RULE, false);
        }
        // `Oakdale Alpine` for `Oakdale Alpine Rowing Association`: its first words before the head, of which one is no ordinary word or place, or
        // those of a company.
        let head_at = (f.first + 2..end).find(|t| labels(*t) & head != 0 || !doc.shape(*t as usize).is_capital());
        if let Some(h) = head_at.filter(|h| labels(*h) & head != 0 && (f.first..*h).all(|t| doc.shape(t as usize).is_capital())) {
            let known = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit() | Label::Function.bit() | Label::Demonym.bit();
            let place = Label::Country.bit()
                | Label::CountryX.bit()
                | Label::City.bit()
                | Label::CityX.bit()
                | Label::Subdivision.bit()
                | Label::SubdivisionX.bit()
                | Label::Region.bit()
                | Label::Natural.bit()
                | Label::Direction.bit()
                | Label::Given.bit();
            let odd = (f.first..h).any(|t| labels(t) & (known | place) == 0);
            let first_caps = doc.shape(f.first as usize) == Shape::Caps && labels(f.first) & (Label::Country.bit() | Label::CountryX.bit()) == 0;
            let business = |t: u32| doc.is(t as usize, Class::DroppableTrade) || doc.is(t as usize, Class::FirmTrade);
            // A longer release name that begins so is another's business.
            let national = labels(f.first) & (Label::Demonym.bit() | Label::Country.bit() | Label::Subdivision.bit()) != 0;
            if odd && !national || first_caps || h + 1 == end && business(h) && h - f.first == 2 {
                for n in f.first + 2..=h {
                    if labels(n - 1) & (Label::Function.bit()) == 0 {
                        forms.add(f.first, n, "beginning-of-body", false);
                    }
                }
            }
        }
        // `Marlow Doors` of `Marlow Doors America`: the land where it trades.
        let abroad = labels(end - 1) & (Label::Country.bit() | Label::CountryX.bit()) != 0
            || matches!(doc.lower(end as usize - 1), b"america" | b"europe" | b"asia" | b"africa" | b"usa" | b"uk");
        let plain = (f.first..end - 1).all(|t| doc.shape(t as usize).is_capital() && labels(t) & head == 0);
        if words == 3 && abroad && plain && labels(f.first) & (Label::Country.bit() | Label::Demonym.bit() | Label::Direction.bit()) == 0 {
            forms.add(f.first, end - 1, "company-without-suffix", false);
        }
        // `Quill & Tern` of `Quill & Tern Publishing Group`, never `Quill` alone.
        let pair = words >= 4 && doc.shape(f.first as usize + 1) == Shape::Amp && doc.shape(f.first as usize + 2) == Shape::Cap;
        if pair {
            forms.add(f.first, f.first + 3, "company-without-suffix", false);
        }
        // `St. Brannoc` of `St. Brannoc Medical Center`, `Oxley and Marlow` of `Oxley and Marlow Hospital`
        let healing =
            (f.first + 2..end).find(|t| matches!(doc.lower(*t as usize), b"hospital" | b"hospitals" | b"medical" | b"infirmary" | b"health" | b"hospice"));
        if let Some(h) = healing
            .filter(|h| (f.first..*h).all(|t| doc.shape(t as usize).is_capital() || doc.shape(t as usize) == Shape::Dot || doc.lower(t as usize) == b"and"))
        {
            let saint = matches!(doc.lower(f.first as usize), b"st" | b"st." | b"saint" | b"mount");
            let joined = (f.first + 1..h).any(|t| doc.lower(t as usize) == b"and");
            if saint && h <= f.first + 3 || joined && h <= f.first + 4 {
                forms.add(f.first, h, FIRM_RULE, false);
            }
        }
        // `Winrock` for `Winrock International`: a first word that is nothing else.
        let l = labels(f.first);
        let odd = l & !(Label::NameEnding.bit() | Label::Surname.bit() | Label::OrgX.bit() | Label::Org.bit()) == 0;
        let of_place = (f.first + 1..end).any(|t| doc.is(t as usize, Class::BodyOfAPlace)) && doc.shape(f.first as usize) == Shape::Cap;
        let owner = doc.shape(f.first as usize + 1) == Shape::Poss;
        // `Plexo.js` is the software that the `Plexo.js Foundation` keeps.
        let software = || doc.lower(f.first as usize).ends_with(b".js") || of_software(doc, f.first, end);
        if odd
            && !of_place
            && !pair
            && !owner
            && !compound(doc.lower(f.first as usize))
            && doc.shape(f.first as usize).is_capital()
            && doc.lower(f.first as usize).len() >= 4
            && !software()
        {
            forms.add(f.first, f.first + 1, "first-word-of-body", false);
        }
        // `Breakwater` for `Breakwater Capital`: an ordinary word, where its surroundings say that it is none.
        let ordinary = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Gerund.bit();
        let also = Label::NameEnding.bit()
            | Label::Surname.bit()
            | Label::SurnameX.bit()
            | Label::OrgX.bit()
            | Label::Org.bit()
            | Label::RoleMod.bit()
            | Label::PlaceHeadX.bit();
        // `Tern` of `Tern Maritime Group`
        let trade = |n: u32| doc.is((f.first + n) as usize, Class::FirmTrade);
        // `Tern Maritime Kenya`
        let branch = labels(end - 1) & Label::Country.bit() != 0;
        // `Control` of `Control Zentropolishing Corp.`
        let strange = company
            && words >= 2
            && (f.first + 1..end).any(|t| labels(t) & !(Label::Surname.bit() | Label::NameEnding.bit()) == 0 && doc.shape(t as usize) == Shape::Cap);
        // `Knighton Foundation`, `Stern Bank`: a family's name that is a word too.
        let family = words == 2
            && l & (Label::Surname.bit() | Label::SurnameX.bit()) != 0
            && matches!(
                doc.lower(end as usize - 1),
                b"foundation" | b"bank" | b"trust" | b"observatory" | b"institute" | b"press" | b"prize" | b"centre" | b"center"
            );
        let firm = family || strange || trade(1) && (words == 2 || words == 3 && (trade(2) || branch) || words == 4 && trade(2) && (trade(3) || branch));
        if firm && l & ordinary != 0 && l & !(ordinary | also) == 0 && doc.shape(f.first as usize) == Shape::Cap && doc.lower(f.first as usize).len() >= 5 {
            forms.add(f.first, f.first + 1, FIRM_RULE, false);
        }
    }
}

/// `High-Tech`, `Multi-Sector`: words of every day that a hyphen joins are nobody's short name.
fn compound(word: &[u8]) -> bool {
    const FORES: [&[u8]; 22] = [
        b"high-", b"low-", b"multi-", b"long-", b"short-", b"full-", b"part-", b"self-", b"non-", b"all-", b"cross-", b"real-", b"first-", b"next-", b"post-",
        b"pre-", b"anti-", b"inter-", b"large-", b"small-", b"well-", b"open-",
    ];
    FORES.iter().any(|f| word.starts_with(f))
}
