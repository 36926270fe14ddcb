//! Names with `and` inside: one body or two.

use super::View;
use super::check::capital_before;
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::automaton::Match;
use crate::text::token::Shape;

const COMMON: LabelSet = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Gerund.bit();
/// Words that no name is known by.
const ORDINARY: LabelSet = COMMON | Label::RoleMod.bit();

/// The words of a slot that is a name with `and` inside stand for one body: neither side names a place, a body or a person by itself.
pub(crate) fn one_body(v: &View<'_, '_>, m: &Match) -> bool {
    let mut start = m.start;
    let mut ands = (m.start..m.end).filter(|s| v.lower(*s) == b"and" || v.shape(*s) == Shape::Amp);
    ands.all(|and| Pair { v, m, start: core::mem::replace(&mut start, and + 1), and }.is_one())
}

/// The words `start..and`, and what stands behind their `and` to the end of the match.
struct Pair<'v, 'a, 't> {
    v: &'v View<'a, 't>,
    m: &'v Match,
    start: u32,
    and: u32,
}

impl Pair<'_, '_, '_> {
    fn is_one(&self) -> bool {
        let Pair { v, start, and, .. } = *self;
        !self.has_second_head()
            && !self.begins_before()
            && !self.begins_with_letters()
            && !self.ends_a_list()
            && !self.has_second_nation()
            && !self.are_firms()
            && !self.are_called_several()
            && !self.begins_anew()
            && (v.shape(and) == Shape::Amp || !(start..and).any(|s| self.names_by_itself(s)))
    }

    fn has(&self, step: u32, labels: LabelSet) -> bool {
        self.v.labels(step) & labels != 0
    }

    /// One word stands before the `and`.
    fn is_single(&self) -> bool {
        self.and == self.start + 1
    }

    fn is_head(&self, step: u32) -> bool {
        self.has(step, Label::OrgHead.bit() | Label::OrgHeadX.bit())
    }

    /// The words before the `and` end in a head.
    fn is_headed(&self) -> bool {
        self.and >= self.start + 2 && self.is_head(self.and - 1) && !self.v.has(self.and - 1, Label::Gerund)
    }

    /// `Blue Marsh Circle and Eastern University`: two, since the second has its own head of the kind that stands alone.
    fn has_second_head(&self) -> bool {
        let Pair { v, m, and, .. } = *self;
        let own = |s: u32| matches!(v.lower(s), b"university" | b"college" | b"ministry" | b"council" | b"police" | b"authority" | b"hospital");
        self.is_headed() && and + 3 == m.end && own(m.end - 1) && !self.is_head(and + 1)
    }

    /// `the Audit Commission and Oyrot Hospitals Trust`: the first one's name begins before.
    fn begins_before(&self) -> bool {
        let Pair { v, m, start, .. } = *self;
        self.is_single() && start == m.start && v.has(start, Label::OrgHead) && capital_before(v, start)
    }

    /// `ZXQR and Oyrotal University College`: letters alone are a body.
    fn begins_with_letters(&self) -> bool {
        let Pair { v, m, start, and } = *self;
        let letters = v.shape(start) == Shape::Caps && v.length(start) == 1 && v.words(start, and).len() >= 4;
        self.is_single() && letters && and + 3 <= m.end && v.labels(start) == 0
    }

    /// `in Plexo, Zentrix and Endless Marsh Labs`: the last of a list.
    fn ends_a_list(&self) -> bool {
        let Pair { v, m, start, and } = *self;
        let kin = matches!(
            v.lower(m.end - 1),
            b"associates" | b"partners" | b"company" | b"co" | b"sons" | b"brothers" | b"architects" | b"solicitors" | b"advocates"
        );
        self.is_single()
            && and + 2 < m.end
            && !kin
            && !self.has(start, ORDINARY)
            && start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Comma)
            && v.lower(and) == b"and"
    }

    /// `Harbor Search Service and Kenyan Red Cross`
    fn has_second_nation(&self) -> bool {
        self.is_headed() && self.has(self.and + 1, Label::Demonym.bit() | Label::Country.bit())
    }

    fn are_firms(&self) -> bool {
        let Pair { v, m, start, and } = *self;
        if v.lower(and) != b"and" || and < start + 2 || self.has(and + 1, ORDINARY) || !v.has(m.end - 1, Label::CompanySuffix) {
            return false;
        }
        // `Deep Pump Masters and Oyrota Ventures Ltd`
        let legal = m.end > and + 3 && !v.has(m.end - 1, Label::Noun) && v.shape(and + 2).is_capital();
        // `Van Oyr Systems and Oxley plc`: each has its own end.
        legal || m.end == and + 3 && self.is_head(and - 1)
    }

    /// `Sister companies Oxley and Lowfield Foods`, `a joint venture of Acme Pumps and Dot Robotics`
    fn are_called_several(&self) -> bool {
        let Pair { v, m, start, and } = *self;
        let word = |n: u32| m.start.checked_sub(n).map_or(b"".as_slice(), |s| v.lower(s));
        let venture =
            |w: &[u8]| matches!(w, b"venture" | b"merger" | b"partnership" | b"consortium" | b"alliance" | b"collaboration" | b"agreement" | b"contract");
        let several = matches!(word(1), b"companies" | b"brands" | b"firms" | b"banks" | b"charities" | b"agencies" | b"universities" | b"both")
            || matches!(word(1), b"of" | b"between") && venture(word(2));
        several && v.lower(and) == b"and" && v.shape(and - 1).is_capital() && and > start
    }

    /// `Oak Freight and Microsoft Logistics`: a body that everybody knows begins anew.
    fn begins_anew(&self) -> bool {
        self.v.has(self.and + 1, Label::Org) && !(self.is_single() && self.v.has(self.start, Label::Demonym))
    }

    /// A word before the `and` names a place or a body.
    fn names_by_itself(&self, s: u32) -> bool {
        const PLACES_AND_BODIES: LabelSet = Label::Country.bit() | Label::Subdivision.bit() | Label::Org.bit() | Label::CompanySuffix.bit();
        let Pair { v, start, and, .. } = *self;
        // `UNICEF Monetary and Trade Committee`: whose it is stands in front.
        let owner = s == start && s + 1 < and && v.shape(s) == Shape::Caps && v.length(s) == 1;
        if owner && v.has(and - 1, Label::Adjective) && !v.has(and - 1, Label::Noun) {
            return false;
        }
        self.has(s, PLACES_AND_BODIES) || v.has(s, Label::City) && !self.is_shared_town(s) || self.is_own_head(s)
    }

    fn is_own_head(&self, s: u32) -> bool {
        let Pair { v, m, start, and } = *self;
        // `Rescue` alone heads nothing; `Harbor Rescue and …` does.
        let last = s + 1 == and && s > start;
        // `Marlow Energy and Kline Motors`: two companies; `Marlow Energy and Climate Fund` is one.
        let weak = || v.has(s, Label::OrgHeadX) && !self.has(start, COMMON) && !self.has(and + 1, COMMON) && and + 2 < m.end;
        last && (v.has(s, Label::OrgHead) || weak())
    }

    /// `Oakton and Marlow School`: two towns of one school or council.
    fn is_shared_town(&self, s: u32) -> bool {
        let Pair { v, m, start, .. } = *self;
        self.is_single()
            && v.has(s, Label::City)
            && !v.has(s, Label::BigCity)
            && matches!(v.last(m.end - 1), b"school" | b"council" | b"schools" | b"parish" | b"hospice" | b"foodbank" | b"railway")
            && start.checked_sub(1).is_none_or(|b| !matches!(v.lower(b), b"in" | b"from" | b"at" | b"to" | b"near") && v.shape(b) != Shape::Comma)
    }
}
