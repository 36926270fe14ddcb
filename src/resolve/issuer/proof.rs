//! What speaks for a body, weighed against what the words of its name say by themselves.

use super::sign::Sign;
use super::tally::Tally;
use super::{PEOPLE, Reader, people};
use crate::gazetteer::label::{Label, LabelSet};
use crate::text::class::Class;
use crate::text::token::Shape;

/// Ordinary words.
const COMMON: LabelSet = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
const HEADS: LabelSet = Label::OrgHead.bit() | Label::OrgHeadFirst.bit();
/// Heads of things and places.
const OTHER: LabelSet = Label::OtherHead.bit() | Label::OtherHeadFirst.bit() | Label::PlaceHead.bit() | Label::OtherHeadX.bit();
const PLACE: LabelSet =
    Label::Country.bit() | Label::CountryX.bit() | Label::Region.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit() | Label::BigCity.bit();
/// What is no name by itself: `Foundation`, `Park`, `French`.
const BARE: LabelSet = HEADS
    | OTHER
    | Label::OrgHeadX.bit()
    | Label::OrgUnit.bit()
    | Label::Demonym.bit()
    | Label::CompanySuffix.bit()
    | Label::Season.bit()
    | Label::StopX.bit()
    | Label::Stop.bit()
    | Label::Function.bit();
/// What a body is said to be and to do.
const OF_A_BODY: [Sign; 11] =
    [Sign::What, Sign::Founded, Sign::Seat, Sign::KindBefore, Sign::Post, Sign::Source, Sign::Acts, Sign::Owns, Sign::Its, Sign::Ticker, Sign::With];

/// All that the release says of a name.
pub(super) struct Proof<'r, 'a, 't> {
    r: &'r Reader<'a, 't>,
    t: &'r Tally,
    /// An address of the release is made of its letters.
    address: bool,
    /// It is never called by its last word alone.
    whole: bool,
    sum: i32,
    /// How many signs speak for it, and how many of them of bodies only.
    kinds: u32,
    sure: u32,
}

impl<'r, 'a, 't> Proof<'r, 'a, 't> {
    pub(super) fn new(r: &'r Reader<'a, 't>, t: &'r Tally, address: bool, whole: bool) -> Proof<'r, 'a, 't> {
        let (mut sum, mut kinds, mut sure) = (0, 0, 0);
        for s in [(Sign::Address, address), (Sign::Whole, whole)].into_iter().filter(|s| s.1).map(|s| s.0) {
            sum += s.weight();
            kinds += 1;
            sure += u32::from(s.is_sure());
        }
        for (sign, n) in Sign::ALL.iter().zip(t.signs) {
            sum += (i32::from(n) * sign.weight()).clamp(-12, sign.most());
            kinds += u32::from(n > 0 && sign.weight() >= 2);
            sure += u32::from(n > 0 && sign.is_sure());
        }
        Proof { r, t, address, whole, sum, kinds, sure }
    }

    /// What speaks for a body outweighs what its words say by themselves.
    pub(super) fn holds(&self) -> bool {
        // `Mr. Bruma` twice: somebody, whatever he does and owns.
        if self.count(Sign::Person) >= 2 && !self.is_traded() || self.ends_as_a_thing() || self.is_rather_a_thing() {
            return false;
        }
        if self.first() == self.last() {
            return !self.is_no_name_alone() && self.as_one_word();
        }
        // `About Jane B. Marlowe`: a letter stands in the middle of somebody's name.
        let middle = self.t.end - self.first() == 3 && self.r.shape(self.first() + 1) == Shape::Initial && self.r.has(self.first(), Label::Given.bit());
        if middle && !self.is_traded() {
            return false;
        }
        if people(self.r, self.t) {
            return self.as_two_people();
        }
        !(self.person() > 0 && self.r.has(self.first(), PEOPLE)) && self.as_words()
    }

    fn first(&self) -> u32 {
        self.t.first
    }

    fn last(&self) -> u32 {
        self.t.end - 1
    }

    fn count(&self, sign: Sign) -> u16 {
        self.t.count(sign)
    }

    /// How much speaks of somebody: `Mr. Bruma`, `said Bruma`.
    fn person(&self) -> u16 {
        self.count(Sign::Person) + self.count(Sign::Bearer) / 2
    }

    /// `Bruma, Inc. (NYSE: BRC)`
    fn is_traded(&self) -> bool {
        self.count(Sign::Suffix) + self.count(Sign::Ticker) > 0
    }

    /// It does something, as somebody with a will does.
    fn wills(&self) -> bool {
        self.count(Sign::Acts) + self.count(Sign::Agent) + self.count(Sign::Owns) > 0
    }

    /// `the Bruma Award`
    fn is_prize(&self) -> bool {
        self.r.doc.is(self.last() as usize, Class::PrizeOrProgramme)
    }

    /// `Great Bruma Tour` is a body when it is said what it is and does.
    fn is_told(&self) -> bool {
        !self.is_prize()
            && self.count(Sign::What) + self.count(Sign::Founded) + self.count(Sign::Seat) > 0
            && self.wills()
            && self.count(Sign::Thing) + self.count(Sign::Product) + self.count(Sign::Article) + self.count(Sign::In) == 0
    }

    /// `Bruma Games`, whose address is of the release, and which does something.
    fn has_address(&self) -> bool {
        self.address && !self.is_prize() && self.wills() && self.count(Sign::Thing) + self.count(Sign::In) == 0
    }

    /// `the Bruma Award`, `Bruma Park`
    fn ends_as_a_thing(&self) -> bool {
        let last = self.last();
        self.r.has(last, OTHER) && !self.r.has(last, HEADS | Label::OrgHeadX.bit()) && self.sure < 2 && !self.is_told() && !self.has_address()
    }

    /// `utilizing the Bruma`, `the Bruma robotic system`
    fn is_rather_a_thing(&self) -> bool {
        let things = self.count(Sign::Thing) + self.count(Sign::Product);
        things * if self.first() == self.last() { 2 } else { 1 } > OF_A_BODY.into_iter().map(|s| self.count(s)).sum()
    }

    fn is_no_name_alone(&self) -> bool {
        let word = self.r.lower(self.first());
        // `OxleyCon`, `PumpFest` are meetings.
        let written = self.r.doc.word(self.first() as usize);
        let meets = ["Con", "Conf", "Fest", "Expo"].iter().any(|end| written.len() > end.len() + 1 && written.ends_with(end));
        // `BRC2010` is a meeting of that year.
        let year = word.len().checked_sub(4).and_then(|n| word.get(n..));
        let dated = year.is_some_and(|y| (y.starts_with(b"19") || y.starts_with(b"20")) && y.iter().all(u8::is_ascii_digit)) && word.len() > 5;
        self.r.has(self.first(), PLACE | BARE) || meets || dated
    }

    fn as_one_word(&self) -> bool {
        let Proof { r, t, sum, kinds, sure, .. } = *self;
        // One ordinary word: somebody's address, and a name inside of sentences too.
        if r.has(t.first, COMMON) {
            return self.person() == 0 && (sure >= 2 && t.inside >= 2 && sum >= 9 || sure >= 1 && t.inside >= 3 && sum >= 12 && kinds >= 4);
        }
        if r.has(t.first, PEOPLE) && self.person() > 0 {
            return false;
        }
        t.times >= 2 && kinds >= 2 && (sum >= 8 && sure >= 1 || sum >= 11 && kinds >= 3 && t.times >= 4)
    }

    /// `Marlowe Finch` is a firm when nothing speaks of a person.
    fn as_two_people(&self) -> bool {
        let Proof { whole, sum, kinds, sure, .. } = *self;
        let deeds = self.count(Sign::Acts) + self.count(Sign::Owns);
        let heads_and_acts = deeds + self.count(Sign::Its) > 0 && self.count(Sign::Headline) > 0;
        let body = sure >= 2 || (sure == 1 || whole) && deeds >= 2;
        self.person() == 0 && (whole && heads_and_acts && sum >= 8 || sum >= 9 && kinds >= 2 && body)
    }

    fn as_words(&self) -> bool {
        let Proof { r, t, mut sum, mut kinds, sure, .. } = *self;
        // `Oyrun Shenzo` may be somebody: what both do says nothing.
        let strange = |i| !r.has(i, COMMON | HEADS | Label::OrgHeadX.bit()) && r.shape(i) == Shape::Cap;
        if t.end - t.first <= 3 && !self.is_told() && (t.first..t.end).all(strange) {
            let agent = self.count(Sign::Agent);
            sum -= (i32::from(agent) * Sign::Agent.weight()).min(Sign::Agent.most());
            kinds -= u32::from(agent > 0);
        }
        t.times >= 2 && (sum >= 6 && sure >= 1 && kinds >= 2 || sum >= 9 && kinds >= 2)
    }
}
