//! Short forms of a body's name: without its legal form, its head behind `the`, its beginning, its first word when nobody knows it otherwise.

use super::super::Found;
use super::super::key::word_number;
use super::super::names::Name;
use super::super::propagate::Labels;
use super::super::{Form, one_sense};
use super::{CAMPUS_RULE, FIRM_RULE, Forms};
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::text::Document;
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;

const HEADS: LabelSet = set_of(&[Label::OrgHead, Label::OrgHeadFirst, Label::OrgHeadX]);
const SUFFIXES: LabelSet = set_of(&[Label::CompanySuffix, Label::CompanySuffixX]);

/// One mention of a body, on the way to its forms.
struct Body<'a, 'n> {
    doc: &'a Document<'a>,
    first: u32,
    /// Behind the whole name.
    whole: u32,
    /// Behind the name without its legal form.
    end: u32,
    labels: Labels<'a>,
    forms: &'a mut Forms<'n>,
}

/// All forms of one mention.
pub(in crate::resolve) fn body_forms(doc: &Document<'_>, f: &Found, labels: Labels<'_>, forms: &mut Forms<'_>) {
    let mut body = Body { doc, first: f.first, whole: f.end, end: f.end, labels, forms };
    body.without_suffix();
    body.joined_otherwise();
    let company = (f.first..f.end).any(|t| labels(t) & Label::CompanySuffix.bit() != 0);
    if company {
        body.of_a_company();
    }
    body.charity();
    if body.end - body.first < 2 {
        return;
    }
    body.council();
    body.heads();
    if let Some(t) = one_sense::university_place(doc, f) {
        body.forms.add(t, t + 1, CAMPUS_RULE, false);
    }
    body.beginnings();
    body.without_land();
    let pair = body.pair();
    body.house_of_healing();
    body.first_word(pair);
    body.firm(company);
}

impl Body<'_, '_> {
    fn shape(&self, t: u32) -> Shape {
        self.doc.shape(t as usize)
    }

    fn lower(&self, t: u32) -> &[u8] {
        self.doc.lower(t as usize)
    }

    fn has(&self, t: u32, labels: LabelSet) -> bool {
        (self.labels)(t) & labels != 0
    }

    fn words(&self) -> u32 {
        self.end - self.first
    }

    fn without_suffix(&mut self) {
        while self.end > self.first + 1 {
            let last = self.end - 1;
            // `Private Limited`, `(Pty) Ltd`, `Sp. z o.o.` are forms of several words.
            let part = self.end < self.whole && self.doc.is(last as usize, Class::PartOfLegalForm);
            let mark = matches!(self.shape(last), Shape::Comma | Shape::Dot | Shape::Stop | Shape::Open | Shape::Close);
            if !(self.has(last, SUFFIXES) || part || mark) {
                return;
            }
            self.end -= 1;
            // `Zentrix AI Holdings` of `Zentrix AI Holdings Inc.`
            if self.end > self.first + 1 && self.shape(self.end - 1).is_capital() {
                self.forms.add(self.first, self.end, "company-without-suffix", false);
            }
        }
    }

    /// `Oyrot Plumbing and Heating` of `Oyrot Plumbing & Heating`, and the other way round.
    fn joined_otherwise(&mut self) {
        let mut joints = (self.first + 1..self.whole).filter(|t| self.shape(*t) == Shape::Amp || self.lower(*t) == b"and");
        let (Some(joint), None) = (joints.next(), joints.next()) else { return };
        let other = if self.shape(joint) == Shape::Amp { b"and".as_slice() } else { b"&".as_slice() };
        let mut words = self.forms.words.clone();
        if let Some(w) = words.get_mut((joint - self.first) as usize) {
            *w = hash(other);
        }
        let name = Name { form: Form::Full, rule: "said-before", article: false, ..self.forms.base };
        self.forms.names.add(&words, &[hash(b"and")], name);
    }

    fn of_a_company(&mut self) {
        if self.end < self.whole {
            self.forms.add(self.first, self.end, "company-without-suffix", false);
        }
        // `Oyrota Terminals` of `Oyrota Container Terminals Ltd`
        if self.words() == 3 && self.shape(self.end - 1) == Shape::Cap {
            let ends = [word_number(self.doc, self.first), word_number(self.doc, self.end - 1)];
            self.forms.add_words(&ends, "company-without-suffix", false);
        }
        for word in ["company", "group", "corporation", "firm"] {
            self.forms.add_words(&[hash(word.as_bytes())], "the-company", true);
        }
    }

    /// `the Charity` of a trust
    fn charity(&mut self) {
        if matches!(self.lower(self.end - 1), b"trust" | b"foundation" | b"fund" | b"appeal" | b"aid" | b"hospice" | b"mission" | b"relief" | b"charities") {
            self.forms.add_words(&[hash(b"charity")], "the-company", true);
        }
    }

    /// `Council voted`, `members of Synod`: bodies that govern go without an article.
    fn council(&mut self) {
        let joint = (self.first + 1..self.end).find(|t| matches!(self.lower(*t), b"of" | b"for"));
        for t in [Some(self.end - 1), joint.map(|t| t - 1)].into_iter().flatten() {
            let council = matches!(self.lower(t), b"council" | b"synod" | b"senate" | b"convocation" | b"presbytery");
            // `Council of Oxley University` is its council, `Oxley Council of Churches` has a name.
            let students = (self.first..t).any(|t| self.lower(t).starts_with(b"student"));
            if council && t > self.first && !students && self.shape(t).is_capital() {
                self.forms.add(t, t + 1, "council-by-its-head", false);
            }
        }
    }

    /// `the Commission`, `the University`: the head, in front or behind; the name without its tail; a department by its field.
    fn heads(&mut self) {
        // The school is none of both in `University of Oxley Law School`.
        let school = self.words() >= 4 && matches!(self.lower(self.first), b"university" | b"college") && self.has(self.end - 1, HEADS);
        for t in [self.end - 1, self.first] {
            if self.has(t, HEADS) && self.shape(t) == Shape::Cap && !(school && t == self.first) {
                self.forms.add(t, t + 1, "head-of-body", true);
            }
        }
        let joint = (self.first + 1..self.end).find(|t| matches!(self.lower(*t), b"of" | b"for" | b"on" | b"in" | b"at" | b"against"));
        let Some(t) = joint else { return };
        if t - self.first >= 2 {
            self.forms.add(self.first, t, "body-without-tail", false);
        }
        // `Interior said`: the department by its field.
        if t == self.first + 1 && self.end == t + 2 && matches!(self.lower(self.first), b"department" | b"ministry")
            || self.end == t + 3 && self.lower(t + 1) == b"the"
        {
            self.forms.add(self.end - 1, self.end, "field-of-department", false);
        }
        if !school && self.has(t - 1, HEADS) {
            self.forms.add(t - 1, t, "head-of-body", true);
        }
    }

    /// `Oakdale Alpine` for `Oakdale Alpine Rowing Association`: its first words before the head, of which one is no ordinary word or place, or
    /// those of a company.
    fn beginnings(&mut self) {
        const KNOWN: LabelSet = set_of(&[Label::Noun, Label::Adjective, Label::Verb, Label::Gerund, Label::Function, Label::Demonym]);
        const PLACE: LabelSet = set_of(&[
            Label::Country,
            Label::CountryX,
            Label::City,
            Label::CityX,
            Label::Subdivision,
            Label::SubdivisionX,
            Label::Region,
            Label::Natural,
            Label::Direction,
            Label::Given,
        ]);
        let head_at = (self.first + 2..self.end).find(|t| self.has(*t, HEADS) || !self.shape(*t).is_capital());
        let Some(h) = head_at.filter(|h| self.has(*h, HEADS) && (self.first..*h).all(|t| self.shape(t).is_capital())) else { return };
        let odd = (self.first..h).any(|t| !self.has(t, KNOWN | PLACE));
        let first_caps = self.shape(self.first) == Shape::Caps && !self.has(self.first, Label::Country.bit() | Label::CountryX.bit());
        let business = self.doc.is(h as usize, Class::DroppableTrade) || self.doc.is(h as usize, Class::FirmTrade);
        // A longer release name that begins so is another's business.
        let national = self.has(self.first, Label::Demonym.bit() | Label::Country.bit() | Label::Subdivision.bit());
        if !(odd && !national || first_caps || h + 1 == self.end && business && h - self.first == 2) {
            return;
        }
        for n in self.first + 2..=h {
            if !self.has(n - 1, Label::Function.bit()) {
                self.forms.add(self.first, n, "beginning-of-body", false);
            }
        }
    }

    /// `Marlow Doors` of `Marlow Doors America`: the land where it trades.
    fn without_land(&mut self) {
        let abroad = self.has(self.end - 1, Label::Country.bit() | Label::CountryX.bit())
            || matches!(self.lower(self.end - 1), b"america" | b"europe" | b"asia" | b"africa" | b"usa" | b"uk");
        let plain = (self.first..self.end - 1).all(|t| self.shape(t).is_capital() && !self.has(t, HEADS));
        let own = !self.has(self.first, Label::Country.bit() | Label::Demonym.bit() | Label::Direction.bit());
        if self.words() == 3 && abroad && plain && own {
            self.forms.add(self.first, self.end - 1, "company-without-suffix", false);
        }
    }

    /// `Quill & Tern` of `Quill & Tern Publishing Group`, never `Quill` alone.
    fn pair(&mut self) -> bool {
        let pair = self.words() >= 4 && self.shape(self.first + 1) == Shape::Amp && self.shape(self.first + 2) == Shape::Cap;
        if pair {
            self.forms.add(self.first, self.first + 3, "company-without-suffix", false);
        }
        pair
    }

    /// `St. Brannoc` of `St. Brannoc Medical Center`, `Oxley and Marlow` of `Oxley and Marlow Hospital`
    fn house_of_healing(&mut self) {
        let heals = |t: &u32| matches!(self.lower(*t), b"hospital" | b"hospitals" | b"medical" | b"infirmary" | b"health" | b"hospice");
        let Some(h) = (self.first + 2..self.end).find(heals) else { return };
        let named = |t: u32| self.shape(t).is_capital() || self.shape(t) == Shape::Dot || self.lower(t) == b"and";
        let saint = matches!(self.lower(self.first), b"st" | b"st." | b"saint" | b"mount");
        let joined = (self.first + 1..h).any(|t| self.lower(t) == b"and");
        if (self.first..h).all(named) && (saint && h <= self.first + 3 || joined && h <= self.first + 4) {
            self.forms.add(self.first, h, FIRM_RULE, false);
        }
    }

    /// `Winrock` for `Winrock International`: a first word that is nothing else.
    fn first_word(&mut self, pair: bool) {
        const BODIES: LabelSet = set_of(&[Label::NameEnding, Label::Surname, Label::OrgX, Label::Org]);
        let (first, word) = (self.first, self.lower(self.first));
        let of_place = (first + 1..self.end).any(|t| self.doc.is(t as usize, Class::BodyOfAPlace)) && self.shape(first) == Shape::Cap;
        let owner = self.shape(first + 1) == Shape::Poss;
        let fit = !self.has(first, !BODIES) && !of_place && !pair && !owner && !compound(word) && self.shape(first).is_capital() && word.len() >= 4;
        // `Plexo.js` is the software that the `Plexo.js Foundation` keeps.
        if fit && !word.ends_with(b".js") && !of_software(self.doc, first, self.end) {
            self.forms.add(first, first + 1, "first-word-of-body", false);
        }
    }

    /// `Breakwater` for `Breakwater Capital`: an ordinary word, where its surroundings say that it is none.
    fn firm(&mut self, company: bool) {
        const ORDINARY: LabelSet = set_of(&[Label::Noun, Label::Verb, Label::Adjective, Label::Gerund]);
        const ALSO: LabelSet = set_of(&[Label::NameEnding, Label::Surname, Label::SurnameX, Label::OrgX, Label::Org, Label::RoleMod, Label::PlaceHeadX]);
        let (first, words) = (self.first, self.words());
        // `Tern` of `Tern Maritime Group`, `Tern Maritime Kenya`
        let trade = |n: u32| self.doc.is((first + n) as usize, Class::FirmTrade);
        let branch = self.has(self.end - 1, Label::Country.bit());
        // `Control` of `Control Zentropolishing Corp.`
        let unknown = |t: u32| !self.has(t, !(Label::Surname.bit() | Label::NameEnding.bit())) && self.shape(t) == Shape::Cap;
        let strange = company && (first + 1..self.end).any(unknown);
        // `Knighton Foundation`, `Stern Bank`: a family's name that is a word too.
        let family = words == 2
            && self.has(first, Label::Surname.bit() | Label::SurnameX.bit())
            && matches!(
                self.lower(self.end - 1),
                b"foundation" | b"bank" | b"trust" | b"observatory" | b"institute" | b"press" | b"prize" | b"centre" | b"center"
            );
        let firm = family || strange || trade(1) && (words == 2 || words == 3 && (trade(2) || branch) || words == 4 && trade(2) && (trade(3) || branch));
        let word = self.has(first, ORDINARY) && !self.has(first, !(ORDINARY | ALSO));
        if firm && word && self.shape(first) == Shape::Cap && self.lower(first).len() >= 5 {
            self.forms.add(first, first + 1, FIRM_RULE, false);
        }
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

/// `High-Tech`, `Multi-Sector`: words of every day that a hyphen joins are nobody's short name.
fn compound(word: &[u8]) -> bool {
    const FORES: [&[u8]; 22] = [
        b"high-", b"low-", b"multi-", b"long-", b"short-", b"full-", b"part-", b"self-", b"non-", b"all-", b"cross-", b"real-", b"first-", b"next-", b"post-",
        b"pre-", b"anti-", b"inter-", b"large-", b"small-", b"well-", b"open-",
    ];
    FORES.iter().any(|f| word.starts_with(f))
}
