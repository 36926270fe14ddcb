//! What stands beside a name at one place of it: at most one sign in front, one behind, its article, and what it stands in a row with.

use super::odds::Sign;
use super::words;
use crate::gazetteer::label::{Label, LabelSet};
use crate::resolve::{Found, map};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

pub(super) type Signs = SmallVec<[Sign; 8]>;

const TITLE: LabelSet = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Honorific.bit();

/// Names found, by where they begin and where they end.
pub(super) struct Beside {
    begins: FxHashMap<u32, Kind>,
    ends: FxHashMap<u32, Kind>,
}

impl Beside {
    pub(super) fn of(found: &[Found]) -> Beside {
        let mut beside = Beside { begins: map(found.len()), ends: map(found.len()) };
        for f in found {
            beside.begins.insert(f.first, f.kind);
            beside.ends.insert(f.end, f.kind);
        }
        beside
    }
}

/// A text as the signs are read.
pub(super) struct Reader<'a, 't> {
    pub(super) doc: &'a Document<'t>,
    pub(super) labels: &'a dyn Fn(u32) -> LabelSet,
    pub(super) beside: &'a Beside,
}

impl Reader<'_, '_> {
    fn word(&self, t: u32) -> &[u8] {
        self.doc.lower(t as usize)
    }

    fn shape(&self, t: u32) -> Shape {
        self.doc.shape(t as usize)
    }

    fn is(&self, t: u32, classes: u16) -> bool {
        self.doc.hashes.get(t as usize).is_some_and(|h| words::classes(*h) & classes != 0)
    }

    /// All signs at a place.
    pub(super) fn read(&self, first: u32, end: u32) -> Signs {
        let mut out = Signs::new();
        if let Some(at) = first.checked_sub(1) {
            self.in_front(at, &mut out);
        }
        out.extend(self.behind(end + u32::from(self.shape(end) == Shape::Mark)));
        let mut kinds: SmallVec<[Kind; 2]> = SmallVec::new();
        for kind in [self.row_in_front(first), self.row_behind(end)].into_iter().flatten() {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        out.extend(kinds.iter().filter_map(|k| match k {
            Kind::Org => Some(Sign::BesideBody),
            Kind::Other => Some(Sign::BesideThing),
            Kind::Person => Some(Sign::BesidePerson),
            Kind::Place => Some(Sign::BesidePlace),
            _ => None,
        }));
        out
    }

    /// The article, and what stands before it.
    fn in_front(&self, mut at: u32, out: &mut Signs) {
        let back = |at: u32| at.checked_sub(1);
        if self.is(at, words::IN_A_ROW) && self.shape(at) == Shape::Lower {
            out.push(Sign::New);
            let Some(b) = back(at) else { return };
            at = b;
        }
        let article = match self.word(at) {
            b"the" => Some(Sign::The),
            b"a" | b"an" | b"each" | b"every" | b"any" => Some(Sign::A),
            b"its" | b"our" | b"their" | b"his" | b"her" | b"your" | b"my" => Some(Sign::Our),
            b"this" | b"these" => Some(Sign::This),
            _ if self.shape(at) == Shape::Poss => Some(Sign::Owner),
            _ => None,
        };
        if let Some(article) = article {
            out.push(article);
            let Some(b) = back(at).filter(|_| article != Sign::Owner) else { return };
            at = b;
        }
        out.extend(self.preposition(at));
    }

    fn preposition(&self, at: u32) -> Option<Sign> {
        let before = |classes: u16| at.checked_sub(1).is_some_and(|t| self.is(t, classes));
        let title = |t: u32| (self.labels)(t) & TITLE != 0 && self.shape(t).is_word();
        let post = || at.checked_sub(1).is_some_and(title);
        Some(match self.word(at) {
            b"by" if before(words::LED) => Sign::LedBy,
            b"by" => Sign::By,
            b"of" if before(words::OF_A_BODY) || post() => Sign::MemberOf,
            b"of" if before(words::LAUNCH_OF) => Sign::LaunchOf,
            b"at" if before(words::OF_A_BODY) || post() => Sign::PostAt,
            b"with" if before(words::JOINT) => Sign::JointWith,
            b"in" if before(words::BASED) => Sign::BasedIn,
            b"between" => Sign::Between,
            b"from" => Sign::From,
            b"at" => Sign::At,
            b"on" => Sign::On,
            b"as" => Sign::As,
            b"in" => Sign::In,
            b"with" => Sign::With,
            b"for" => Sign::For,
            b"to" => Sign::To,
            b"or" => Sign::Or,
            b"of" => Sign::Of,
            b"about" => Sign::About,
            b"against" => Sign::Against,
            b"across" | b"throughout" | b"around" | b"outside" | b"toward" | b"towards" | b"near" => Sign::Across,
            b"under" | b"during" => Sign::Under,
            b"into" | b"within" => Sign::Into,
            b"including" | b"like" | b"than" => Sign::Including,
            b"support" | b"supports" => Sign::Support,
            b"that" | b"which" => Sign::That,
            b"joined" | b"joining" | b"joins" | b"join" => Sign::Joined,
            _ if self.is(at, words::USING) => Sign::Using,
            _ if self.is(at, words::LAUNCHED) => Sign::Launched,
            _ if self.is(at, words::SPEAKS) => Sign::SaidBefore,
            _ if title(at) || self.shape(at) == Shape::Dot && post() => Sign::Title,
            _ if self.shape(at).is_capital() => Sign::BehindName,
            _ => return None,
        })
    }

    /// The word behind `is also`, `has recently`.
    fn past(&self, from: u32) -> u32 {
        (from..from + 4).find(|t| !self.is(*t, words::PASSED_OVER)).unwrap_or(from)
    }

    fn behind(&self, at: u32) -> Option<Sign> {
        match self.shape(at) {
            Shape::Poss if self.shape(at + 1).is_capital() => return Some(Sign::OwnsName),
            Shape::Poss => return Some(Sign::Owns),
            Shape::Slash => return Some(Sign::Slash),
            Shape::Comma => return self.behind_comma(at + 1),
            Shape::Lower => {}
            _ => return None,
        }
        let verb = self.past(at + 1);
        Some(match self.word(at) {
            b"is" | b"was" | b"are" | b"were" | b"has" | b"have" | b"had" | b"will" if self.is(verb, words::PROUD) => Sign::IsProud,
            b"is" | b"was" if matches!(self.word(verb), b"a" | b"an") => Sign::IsA,
            b"is" | b"was" | b"are" | b"were" | b"has" | b"have" | b"will" if self.is(verb, words::MADE) => Sign::IsMade,
            b"has" | b"have" | b"had" | b"will" | b"was" if self.is(verb, words::ACTS) => Sign::Acts,
            b"is" => Sign::Is,
            b"was" => Sign::Was,
            b"are" | b"were" => Sign::Are,
            b"has" | b"have" | b"had" => Sign::Has,
            b"will" => Sign::Will,
            b"would" | b"can" | b"could" | b"may" | b"must" | b"should" => Sign::Would,
            b"of" => Sign::OfBehind,
            b"by" => Sign::ByBehind,
            b"for" => Sign::ForBehind,
            b"or" => Sign::OrBehind,
            b"in" => Sign::InBehind,
            b"at" => Sign::AtBehind,
            b"on" => Sign::OnBehind,
            b"from" => Sign::FromBehind,
            b"to" => Sign::ToBehind,
            b"who" => Sign::WhoBehind,
            b"as" => Sign::AsBehind,
            b"and" | b"the" | b"with" | b"that" => return None,
            _ if self.is(at, words::SPEAKS) => Sign::Speaks,
            b"also" | b"today" | b"now" | b"recently" if self.is(verb, words::ACTS) => Sign::Acts,
            b"also" | b"today" | b"now" | b"recently" if self.is(verb, words::DOES) => Sign::Does,
            b"also" | b"today" | b"now" | b"recently" => Sign::Also,
            _ if self.is(at, words::OF_A_PLACE) => Sign::OfAPlace,
            _ if self.is(at, words::OF_A_BODY) => Sign::OfABody,
            _ if self.is(at, words::OF_A_THING) => Sign::OfAThing,
            _ if self.is(at, words::DOES) => Sign::Does,
            _ if self.is(at, words::ACTS) => Sign::Acts,
            _ if self.shape(at + 1) == Shape::Lower && self.is(at + 1, words::OF_A_THING) => Sign::OfAThing,
            _ => return None,
        })
    }

    fn behind_comma(&self, at: u32) -> Option<Sign> {
        let age = self.shape(at) == Shape::Num && self.word(at).len() == 2 && self.shape(at + 1) == Shape::Comma;
        Some(match self.word(at) {
            b"which" => Sign::Which,
            b"who" | b"whose" | b"aged" => Sign::Who,
            _ if age => Sign::Who,
            b"a" | b"an" | b"the" => Sign::Apposition,
            _ if (self.labels)(at) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && self.shape(at).is_word() => Sign::Post,
            _ => return None,
        })
    }

    fn joins(&self, t: u32) -> bool {
        matches!(self.shape(t), Shape::Comma | Shape::Amp | Shape::Slash) || matches!(self.word(t), b"and" | b"or")
    }

    /// The kind of `Oxley` in `Oxley, Bruma`, `Oxley and the Bruma`.
    fn row_in_front(&self, first: u32) -> Option<Kind> {
        let mut at = first.checked_sub(1)?;
        if self.word(at) == b"the" {
            at = at.checked_sub(1)?;
        }
        if !self.joins(at) {
            return None;
        }
        // The token behind the other name.
        let comma = at.checked_sub(1).filter(|b| self.shape(at) != Shape::Comma && self.shape(*b) == Shape::Comma);
        self.beside.ends.get(&comma.unwrap_or(at)).copied()
    }

    fn row_behind(&self, end: u32) -> Option<Kind> {
        if !self.joins(end) {
            return None;
        }
        let mut at = end + 1;
        at += u32::from(matches!(self.word(at), b"and" | b"or"));
        at += u32::from(self.word(at) == b"the");
        self.beside.begins.get(&at).copied()
    }
}
