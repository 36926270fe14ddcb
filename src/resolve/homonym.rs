//! Words that spell a known name and may mean another, or none: `the Company`, `Local Government`, `Grant`, `Jordan Plexo`.

use super::Form;
use super::bare::opens_and_acts;
use super::key::word_number;
use super::names::Name;
use super::propagate::Labels;
use crate::gazetteer::label::{Label, LabelSet, set_of};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// No part of a longer name: `Council voted`, `ring Council`, `her Department`.
fn by_itself(doc: &Document<'_>, t: u32) -> bool {
    let capital = |t: u32| doc.shape(t as usize).is_capital();
    doc.shape(t as usize) == Shape::Cap
        && !capital(t + 1)
        && !(doc.places.get(t as usize).copied() == Some(Place::Mid) && t.checked_sub(1).is_some_and(capital))
        && !matches!(doc.lower(t as usize + 1), b"of" | b"for" | b"on" | b"and")
        && !matches!(doc.shape(t as usize + 1), Shape::Hyphen | Shape::Slash | Shape::Amp)
}

/// `University biophysicist`, `Foundation members`
fn of_body(doc: &Document<'_>, t: u32, labels: Labels<'_>) -> bool {
    doc.is(t as usize, Class::HadByBodies) || labels(t) & Label::RoleHead.bit() != 0
}

/// Bodies that are called by their heads alone everywhere.
const BARE: [&[u8]; 8] = [b"government", b"congress", b"senate", b"parliament", b"navy", b"army", b"police", b"opposition"];

/// `Minister for Justice and Customs`: what somebody is minister for is no body, whatever the word is elsewhere.
fn field_of_minister(doc: &Document<'_>, t: u32) -> bool {
    let minister = |w: &[u8]| matches!(w, b"minister" | b"ministers" | b"secretary" | b"spokesperson" | b"spokesman" | b"spokeswoman");
    let between = |i: u32| {
        doc.shape(i as usize).is_capital() || doc.shape(i as usize) == Shape::Comma || matches!(doc.lower(i as usize), b"and" | b"the" | b"for" | b"of")
    };
    let mut joint = false;
    for i in (t.saturating_sub(7)..t).rev() {
        if minister(doc.lower(i as usize)) {
            return joint;
        }
        if !between(i) {
            return false;
        }
        joint = matches!(doc.lower(i as usize), b"for" | b"of");
    }
    false
}

/// `Cotton, Stiles Demand Answers`, `NEWS: Stiles Statement on Bread`: a family name that begins what a headline says, of a word that the release
/// never writes small.
fn opens_headline(doc: &Document<'_>, t: u32, labels: Labels<'_>) -> bool {
    let before = t.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b as usize));
    let opens = matches!(before, Shape::Para | Shape::Break | Shape::Colon | Shape::Comma) || t > 0 && labels(t - 1) & Label::RoleTitle.bit() != 0;
    let small = |word: &[u8]| (0..doc.tokens.len()).any(|i| doc.shape(i) == Shape::Lower && doc.lower(i) == word);
    t < HEADLINE && opens && labels(t) & Label::FamilyName.bit() != 0 && doc.shape(t as usize) == Shape::Cap && !small(doc.lower(t as usize))
}

/// A headline has no more words than these.
const HEADLINE: u32 = 24;

/// Words of the text that spell a known name.
struct Spelled<'a> {
    doc: &'a Document<'a>,
    name: &'a Name,
    first: u32,
    end: u32,
    labels: Labels<'a>,
    shape: Shape,
    place: Place,
    /// The word in front.
    before: &'a [u8],
}

/// Do the words that begin at a token mean this name, whose words they may be?
pub(super) fn fits(doc: &Document<'_>, n: &Name, words: &[u64], t: u32, labels: Labels<'_>) -> bool {
    let len = words.len() as u32;
    if !words.iter().enumerate().all(|(i, w)| i == 0 || *w == word_number(doc, t + i as u32)) {
        return false;
    }
    let (shape, place) = (doc.shape(t as usize), doc.places.get(t as usize).copied().unwrap_or_default());
    let before = t.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b as usize));
    Spelled { doc, name: n, first: t, end: t + len, labels, shape, place, before }.meant()
}

impl Spelled<'_> {
    fn lower(&self, t: u32) -> &[u8] {
        self.doc.lower(t as usize)
    }

    fn has(&self, t: u32, labels: LabelSet) -> bool {
        (self.labels)(t) & labels != 0
    }

    fn single(&self) -> bool {
        self.end == self.first + 1
    }

    /// Capitalised, and no word of grammar.
    fn capital(&self, t: u32) -> bool {
        self.doc.shape(t as usize).is_capital() && !self.has(t, Label::Function.bit())
    }

    fn capital_before(&self) -> bool {
        self.first.checked_sub(1).is_some_and(|b| self.capital(b))
    }

    fn meant(&self) -> bool {
        let n = self.name;
        if self.is_another() {
            return false;
        }
        if n.article || n.rule == "council-by-its-head" && matches!(self.before, b"the" | b"this" | b"our") {
            return self.behind_article();
        }
        if n.rule == "council-by-its-head" {
            let next = self.first + 1;
            let acts = self.doc.shape(next as usize) == Shape::Poss || self.doc.shape(next as usize) == Shape::Lower && self.has(next, Label::Verb.bit());
            return by_itself(self.doc, self.first) && (self.place == Place::Mid || self.place == Place::Start && acts);
        }
        if n.kind == Kind::Org && self.is_a_noun() || n.kind == Kind::Place && self.is_somebody() {
            return false;
        }
        if !(self.single() && n.form == Form::Short) {
            return true;
        }
        match n.kind {
            Kind::Person => self.is_the_person(),
            _ if self.shape == Shape::Lower => false,
            _ if n.rule == "field-of-department" => self.is_the_department(),
            _ => true,
        }
    }

    /// Written otherwise, or beside what makes another name of it.
    fn is_another(&self) -> bool {
        let (doc, n) = (self.doc, self.name);
        if n.kind == Kind::Org && self.single() && self.has(self.first, Label::Noun.bit()) && field_of_minister(doc, self.first) {
            return true;
        }
        // `the ACT` is not the `Marsh Waters Act`.
        if n.rule == "head-of-thing" && self.shape != Shape::Cap {
            return true;
        }
        // `the Olsson family` of the `Olsson Family Trust`
        let family = matches!(self.lower(self.first + 1), b"family" | b"families" | b"brothers" | b"sisters" | b"dynasty");
        if n.kind == Kind::Org && n.form == Form::Short && self.single() && family {
            return true;
        }
        // `Zentrix biogas` is no `Zentrix Biogas`.
        let small = |i: u32| doc.shape(i as usize) == Shape::Lower && (i - self.first >= 64 || n.lower >> (i - self.first) & 1 == 0);
        if n.kind == Kind::Org && (self.first + 1..self.end).any(small) {
            return true;
        }
        let written = matches!(self.shape, Shape::Caps | Shape::CapNum | Shape::Dotted | Shape::Inner | Shape::Cap);
        // `In 2003` is not the `IN` of `(R-IN)`.
        let small_word = self.shape == Shape::Cap && self.has(self.first, Label::Function.bit());
        if n.caps && self.single() && (!written || small_word) {
            return true;
        }
        // What goes on in capitals is another name.
        n.rule == "beginning-of-body" && (doc.shape(self.end as usize).is_capital() || self.place == Place::Title)
    }

    /// `the Commission`, `this University`: what must stand behind an article.
    fn behind_article(&self) -> bool {
        let (doc, n, t, before) = (self.doc, self.name, self.first, self.before);
        let ok = matches!(before, b"the" | b"our" | b"this") || (self.place == Place::Start && before != b"a");
        let after = doc.shape(self.end as usize);
        if matches!(n.rule, "head-of-body" | "the-company") && opens_and_acts(doc, t, self.labels) {
            return true;
        }
        // `the Association of Boats` is another's name, `criticised the Company for its delay` is not.
        let joint = matches!(self.lower(self.end), b"of" | b"for");
        let small = self.lower(self.end) == b"for" && doc.shape(self.end as usize + 1) == Shape::Lower;
        // `Rector of the University Prof. Olsson`
        let titled = self.has(self.end, Label::Honorific.bit()) && !self.has(self.end, Label::OrgHead.bit());
        let capital_next = after.is_capital() && !titled || joint && !small;
        if self.is_in_front(after) {
            return true;
        }
        if n.rule == "head-of-body" && matches!(before, b"her" | b"his" | b"my") {
            let office = matches!(self.lower(t), b"government" | b"department" | b"ministry" | b"office" | b"agency" | b"committee" | b"commission");
            return office && by_itself(doc, t);
        }
        let said = before == b"the" || n.rule != "the-company" && matches!(before, b"this" | b"our");
        said && ok && self.place != Place::Title && !capital_next
    }

    /// `a Company co-founder`, `all Company employees`, `Foundation members`
    fn is_in_front(&self, after: Shape) -> bool {
        let (n, t) = (self.name, self.first);
        let leads = after.is_capital()
            && self.before != b"as"
            && matches!(
                self.lower(t + 1),
                b"vice-chancellor" | b"chancellor" | b"president" | b"chair" | b"chairman" | b"chairperson" | b"provost" | b"rector"
            );
        let inside = self.single() && self.place == Place::Mid && self.shape == Shape::Cap;
        if !(inside && (leads || after == Shape::Lower && of_body(self.doc, t + 1, self.labels))) {
            return false;
        }
        let own = matches!(n.rule, "the-company" | "head-of-body") && !t.checked_sub(1).is_some_and(|b| self.doc.shape(b as usize).is_capital());
        own && !matches!(self.before, b"no" | b"&" | b"-")
    }

    /// A word that is a body's name, and here a noun, a part of a longer name, or somebody's.
    fn is_a_noun(&self) -> bool {
        let (doc, n, t) = (self.doc, self.name, self.first);
        let bare = self.single() && BARE.contains(&self.lower(t));
        // `a foreign Government`, `his own Government`: whichever it is.
        if bare && matches!(self.before, b"a" | b"any" | b"own" | b"each" | b"every" | b"foreign" | b"host" | b"whose") {
            return true;
        }
        // `Local Government` is not the Government.
        if bare && self.place == Place::Mid && self.capital_before() {
            return true;
        }
        // `Réal Plexo, president of Plexo Dryers`: a person of the firm's name.
        let family = Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
        if n.rule == "first-word-of-body" && self.has(t, family) && self.capital_before() {
            return true;
        }
        // `Council` opens lines and stands before and behind other capitals in its own right.
        let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit();
        let head = self.single() && n.rule == "said-before" && self.shape == Shape::Cap && self.has(t, heads) && self.has(t, Label::Noun.bit());
        if !head || BARE.contains(&self.lower(t)) {
            return false;
        }
        let aside = doc.shape(t as usize + 1) == Shape::Comma && matches!(self.lower(t + 2), b"the" | b"a" | b"an");
        let acts = aside || doc.shape(t as usize + 1) == Shape::Poss || self.has(t + 1, Label::Verb.bit()) && doc.shape(t as usize + 1) == Shape::Lower;
        self.place == Place::Title || self.capital(t + 1) || self.capital_before() || self.place == Place::Start && !acts
    }

    /// `Jordan Plexo` is no Jordan, if Jordan is somebody's name too.
    fn is_somebody(&self) -> bool {
        const PERSONAL: LabelSet = set_of(&[Label::Given, Label::GivenX, Label::Surname, Label::SurnameX, Label::NameEnding]);
        let after = self.first + 1;
        self.single()
            && self.has(self.first, Label::Given.bit() | Label::GivenX.bit())
            && self.place != Place::Title
            && self.doc.shape(after as usize) == Shape::Cap
            && self.doc.places.get(after as usize).copied() == Some(Place::Mid)
            && !self.has(after, !PERSONAL)
    }

    /// One word of somebody's name.
    fn is_the_person(&self) -> bool {
        let (doc, t) = (self.doc, self.first);
        let next = doc.shape(t as usize + 1);
        // `Grant` of `Hugh Grant` in a headline says nothing; another capital word beside it is another name.
        let common = self.has(t, Label::Noun.bit() | Label::Verb.bit() | Label::Function.bit() | Label::Adjective.bit());
        // `Power said`, `Means, Holt and others`: at a sentence's start what follows decides.
        let acts = self.has(t + 1, Label::Verb.bit()) || matches!(next, Shape::Poss | Shape::Comma) || self.lower(t + 1) == b"and";
        let doubtful = self.place == Place::Title || self.shape == Shape::Caps || self.place == Place::Start && !acts;
        if common && doubtful && !opens_headline(doc, t, self.labels) {
            return false;
        }
        // `Holt & Marsh`, `Holt + Partners`: a firm.
        let joined = |t: usize| doc.shape(t) == Shape::Amp || doc.lower(t) == b"+";
        if joined(t as usize + 1) || t.checked_sub(1).is_some_and(|b| joined(b as usize)) {
            return false;
        }
        // `Holt Semiconductor`: a firm.
        let firm = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::CompanySuffix.bit();
        if next == Shape::Cap && self.place == Place::Mid && self.has(t + 1, firm) && !self.has(t + 1, Label::Verb.bit()) {
            return false;
        }
        if self.name.rule == "given-name-of-person" && (next.is_capital() || self.place == Place::Title) {
            return false;
        }
        // `Jack Holt` is another; so is `Chapel Holt`.
        let Some(b) = t.checked_sub(1).filter(|b| doc.shape(*b as usize) == Shape::Cap) else { return true };
        let heads = Label::PlaceHead.bit() | Label::OrgHead.bit() | Label::OtherHead.bit();
        let another = self.has(b, Label::Given.bit()) || !self.has(b, Label::RoleMod.bit()) && self.has(b, heads);
        !(another && !self.has(b, Label::Honorific.bit() | Label::RoleTitle.bit()))
    }

    /// `explained to Interior that`, `approved by Treasury`
    fn is_the_department(&self) -> bool {
        let (doc, t, before) = (self.doc, self.first, self.before);
        let next = doc.shape(t as usize + 1);
        let acts = next == Shape::Poss || next == Shape::Lower && self.has(t + 1, Label::Verb.bit()) && !self.has(t + 1, Label::Noun.bit());
        let ends = !next.is_capital() && !matches!(self.lower(t + 1), b"and" | b"&" | b"or");
        self.place == Place::Mid
            && (acts || before == b"that" || matches!(before, b"by" | b"to" | b"with" | b"from") && ends)
            && !matches!(before, b"for" | b"of" | b"in")
            && !t.checked_sub(1).is_some_and(|b| doc.shape(b as usize).is_capital())
    }
}
